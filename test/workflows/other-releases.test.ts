/** What other releases left: a newer one is met during a rollout, and after one that was taken back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SIGNALS, TASK_QUEUES, WORKFLOWS } from '../../src/temporal/contract.js';
import { until } from '../support/polling.js';
import { realServer, startEntityWorker } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const SOON = { timeout: 30_000, interval: 50 };
const START = { account: 'acme', environment: 'test', clockOffset: 0 };
const CONTACT_START = { id: { ...START, number: '+33612345678' }, clockOffset: 0 };
const NEWER = { version: 99, shape: 99 };
const CARRIED = { state: NEWER, inbox: [], seen: [], clockOffset: 0 };

/** An erasure carries over its receipt, for a day. */
const { erasure: _, ...ENTITIES } = WORKFLOWS;
const ARGS: Record<keyof typeof ENTITIES, unknown[]> = {
  contact: [CONTACT_START, CARRIED],
  calendar: [{ ...START, calendar: 'team', buffer: 0 }, CARRIED],
  alias: [CARRIED],
  suppression: [START, CARRIED],
  agent: [{ ...START, agent: '1234' }, CARRIED],
  number: [{ ...START, phoneNumberId: '1' }, CARRIED],
  endpoint: [{ ...START, id: START }, CARRIED],
};

let temporal: TestTemporal;
let stop: () => Promise<void>;

beforeAll(async () => {
  temporal = await realServer();
  stop = await startEntityWorker(temporal);
});
afterAll(async () => {
  await stop();
  await temporal.close();
});

/** With which its task failed; the workflow itself goes on. */
async function complaintOf(workflowId: string): Promise<string> {
  const handle = temporal.client.workflow.getHandle(workflowId);
  const complaint = await until('its task fails', async () => {
    const { events } = await handle.fetchHistory();
    const failed = events?.flatMap((event) => event.workflowTaskFailedEventAttributes ?? []);
    return failed?.at(0)?.failure?.message ?? null;
  });
  expect((await handle.describe()).status.name).toBe('RUNNING');
  await handle.terminate();
  return complaint;
}

it.each(Object.entries(ARGS))(
  'a newer state of the kind %s waits for its release (T7)',
  async (kind, args) => {
    const taskQueue = TASK_QUEUES.entities;
    await temporal.client.workflow.start(kind, { taskQueue, workflowId: kind, args });
    expect(await complaintOf(kind)).toContain(`${kind}: state version 99 is newer than this release`);
  },
);

it('a contact that hands itself over from a newer release waits for it (T1, T7)', async () => {
  const { workflowId } = await temporal.client.workflow.signalWithStart(WORKFLOWS.contact, {
    taskQueue: TASK_QUEUES.entities,
    workflowId: 'adopting',
    args: [CONTACT_START],
    signal: SIGNALS.adopted,
    signalArgs: [{ ...NEWER, id: { ...CONTACT_START.id, number: '+33612345679' } }],
  });
  expect(await complaintOf(workflowId)).toContain('contact: state version 99 is newer than this release');
});

it('an alias that the first release left, bound, forwards (T1, T7)', async () => {
  const contact = 'contact:acme:test:+33612345677';
  const first = { contact, waiting: [], forwarding: [] };
  const handle = await temporal.client.workflow.signalWithStart(WORKFLOWS.alias, {
    taskQueue: TASK_QUEUES.entities,
    workflowId: 'alias of the first release',
    args: [{ ...CARRIED, state: first }],
    signal: SIGNALS.messageReceived,
    signalArgs: [{ id: 'wamid.1', text: 'STOP' }],
  });
  const sentTo = async () => {
    const { events } = await handle.fetchHistory();
    const sent = events?.flatMap(
      (event) => event.signalExternalWorkflowExecutionInitiatedEventAttributes ?? [],
    );
    return sent?.at(0)?.workflowExecution?.workflowId;
  };
  await expect.poll(sentTo, SOON).toBe(contact);
  await handle.terminate();
});
