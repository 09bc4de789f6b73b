import { afterAll, beforeAll, expect, it } from 'vitest';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { SIGNALS, TASK_QUEUES } from '../../src/temporal/contract.js';
import { until } from '../support/polling.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const { entities, whatsapp } = TASK_QUEUES;
const PHONE = '+33612345653';
const ID = contactWorkflowId({ account: 'alvio', environment: 'test', number: PHONE });
const CLOCK_OFFSET = Date.parse('2025-10-08T09:31:00+02:00') - Date.now();
let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, { clockOffset: CLOCK_OFFSET, workers: false });
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

it('a new run waits for a message on its way, however long that is, since it may be with WhatsApp already (T6, T10)', async () => {
  const handle = temporal.client.workflow.getHandle(ID);
  const runId = async () => (await handle.describe()).runId;
  const phases = async () => (await ringback.state(PHONE)).outgoing.map(({ state }) => state.phase);
  await ringback.startWorkers([entities]);
  await ringback.post({ crm_contact_id: 'CRM_ON_ITS_WAY', phone_number: PHONE });
  await until('the message is on its way', async () => (await phases()).includes('sending'));
  const before = await runId();

  await handle.signal(SIGNALS.refresh);
  await handle.signal(SIGNALS.clockMoved, CLOCK_OFFSET + 45_000);
  expect(await phases()).toEqual(['sending']);
  expect(await runId()).toBe(before);

  await ringback.startWorkers([whatsapp]);
  await until('the new run', async () => (await runId()) !== before);
  expect(ringback.chat(PHONE)).toHaveLength(1);
  expect(await replayRuns(temporal.client, ID)).toBe(2);
});
