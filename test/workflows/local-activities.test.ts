import { afterAll, beforeAll, expect, it } from 'vitest';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { messagesTo, testNumberId } from '../support/prospects.js';
import { until } from '../support/polling.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const NUMBER = '+33612345677';
let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, { slow: { freezeCallback: 300 } });
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

it('that are due at once, and end in another order than they began, still replay', async () => {
  await ringback.post({ phone_number: NUMBER, crm_contact_id: 'CRM_1' });
  await until('the first message is known', () => ringback.inbox.statuses().length === 1);
  await ringback.stopWorkers();
  // One task takes both in: the end of the engagement freezes its callback, the message is to be understood.
  await ringback.post({ phone_number: NUMBER, lifecycle_stage: 'customer' });
  ringback.sandbox.write(NUMBER, { text: 'Bonjour, une question' }, testNumberId(ringback));
  await until(
    'the message is taken in',
    () => ringback.sandbox.open(NUMBER).messages.at(-1)?.status === 'delivered',
  );
  await ringback.startWorkers();

  await until('the customer has an answer', () => messagesTo(ringback, NUMBER).length === 2);
  await until('the client knows the outcome', () => ringback.inbox.statuses().includes('NO_OUTCOME'));
  const runs = await replayRuns(
    temporal.client,
    contactWorkflowId({ account: 'alvio', environment: 'test', number: NUMBER }),
  );
  expect(runs).toBeGreaterThan(0);
});
