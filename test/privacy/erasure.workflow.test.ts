/** The course of an erasure over its whole day; its steps are recorded here, and really taken in erasure.test.ts. */
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { QUERIES, SIGNALS, TASK_QUEUES, WORKFLOWS } from '../../src/temporal/contract.js';
import type { ErasureActivities, ErasureReceipt, ErasureStart } from '../../src/temporal/contract.js';
import { temporalPlugin } from '../../src/temporal/plugin.js';
import { until } from '../support/polling.js';
import { replayRuns, timeSkipping, workflowBundle } from '../support/temporal.js';
import type { TimeSkippingTemporal } from '../support/temporal.js';

const START: ErasureStart = { account: 'alvio', environment: 'test', id: 'a'.repeat(64) };
const WORKFLOW_ID = 'erasure:alvio:test:a';

let temporal: TimeSkippingTemporal;
let worker: Worker;
let running: Promise<void>;
const steps: string[] = [];
let listed: number[] = [];
let late = false;

const activities: ErasureActivities = {
  findPerson: ({ sealed }) => step('find', { sealed: `${sealed}, whole`, optedOut: true }),
  stopContacts: () => step('stop', steps.filter((name) => name === 'stop').length > 0),
  forgetBookings: () => step('bookings', 1),
  forgetListings: () => step('lists', undefined),
  removeStored: () => step('stored', undefined),
  deleteRuns: () => step('runs', { contactRuns: listed.shift() ?? 0, aliasRuns: 0, otherRuns: 0 }),
  hasLateNews: ({ sealed }) => {
    const answer = late;
    late = false;
    return step(`look for ${sealed}`, answer);
  },
  deleteOwnRuns: () => step('own runs', undefined),
};

function step<T>(name: string, result: T): Promise<T> {
  steps.push(name);
  return Promise.resolve(result);
}

beforeAll(async () => {
  temporal = await timeSkipping();
  worker = await Worker.create({
    connection: temporal.nativeConnection,
    namespace: temporal.namespace,
    plugins: [temporalPlugin()],
    taskQueue: TASK_QUEUES.entities,
    workflowBundle: workflowBundle(),
    activities: { ...activities },
  });
  running = worker.run();
}, 60_000);
afterAll(async () => {
  worker.shutdown();
  await running;
  await temporal.close();
});

it('deletes until search lists nothing twice, looks for what comes late for a day, and then deletes what it knew (T22)', async () => {
  listed = [3, 1, 0, 2, 0, 0];
  const handle = await ask(WORKFLOW_ID);
  const receipt = () => handle.query<ErasureReceipt>(QUERIES.receipt);
  await temporal.sleep('30 seconds');
  await until('it is erased', async () => (await receipt()).status === 'erased');
  expect(steps.slice(0, 12)).toEqual([
    'find',
    'stop',
    'stop',
    'bookings',
    'lists',
    'stored',
    'runs',
    'runs',
    'runs',
    'runs',
    'runs',
    'runs',
  ]);
  expect(await receipt()).toMatchObject({
    id: START.id,
    askedBy: 'Paul',
    suppressionKept: true,
    removed: { contactRuns: 3, aliasRuns: 0, bookings: 1 },
  });

  late = true;
  await temporal.sleep('2 hours');
  await until('what came late is erased', () => steps.filter((name) => name === 'find').length === 2);
  const { erasedAt } = await receipt();

  await temporal.sleep('25 hours');
  await until('it forgets', () => steps.includes('own runs'));
  expect(await handle.result()).toMatchObject({ status: 'erased', erasedAt, removed: { bookings: 2 } });
  expect(steps.filter((name) => name === 'look for someone, whole').length).toBeGreaterThan(4);
  expect(await replayRuns(temporal.client, WORKFLOW_ID)).toBe(2);
}, 60_000);

it('is finished also where somebody wants to cancel it (T2, T22)', async () => {
  listed = [];
  const handle = await ask(`${WORKFLOW_ID}2`);
  await handle.cancel();
  await temporal.sleep('30 seconds');
  await until(
    'it is erased',
    async () => (await handle.query<ErasureReceipt>(QUERIES.receipt)).status === 'erased',
  );
  expect(await replayRuns(temporal.client, handle.workflowId)).toBe(1);
}, 60_000);

function ask(workflowId: string) {
  return temporal.client.workflow.signalWithStart<
    (start: ErasureStart) => Promise<ErasureReceipt>,
    [{ sealed: string; by: string }]
  >(WORKFLOWS.erasure, {
    workflowId,
    taskQueue: TASK_QUEUES.entities,
    args: [START],
    signal: SIGNALS.erasureAsked,
    signalArgs: [{ sealed: 'someone', by: 'Paul' }],
  });
}
