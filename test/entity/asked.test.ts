/**
 * Updates and replay. A worker that has a run in its cache gets an update apart from what came before it, and so does a
 * replay; a worker that has not may get the two together. What it commands must be the same, or no worker can ever
 * take the run up again.
 */
import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SIGNALS } from '../../src/temporal/contract.js';
import { until } from '../support/polling.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { bundleOf } from '../support/workflow-bundle.js';
import { asked, askedState, goodbye, hello, wish, wishBySignal } from './asked.workflow.js';
import type { Wish } from './asked.workflow.js';

const taskQueue = 'asked';
const WISHES: Wish[] = ['work', 'sleep', 'sleep if it worked', 'nothing'];
const ROUNDS = 4;
/** The server allows ten updates of a workflow in flight. */
const AT_ONCE = 9;
let temporal: TestTemporal;
let workflowBundle: WorkflowBundle;

beforeAll(async () => {
  temporal = await realServer();
  workflowBundle = await bundleOf(new URL('asked.workflow.ts', import.meta.url));
});
afterAll(() => temporal.close());

type Handle = WorkflowHandle<typeof asked>;

async function withForgetfulWorker<T>(
  body: () => Promise<T>,
  work: () => Promise<void> = () => Promise.resolve(),
): Promise<T> {
  const worker = await Worker.create({
    connection: temporal.nativeConnection,
    namespace: temporal.namespace,
    taskQueue,
    workflowBundle,
    maxCachedWorkflows: 0,
    activities: { work },
  });
  return worker.runUntil(body);
}

async function start(): Promise<Handle> {
  const { workflowId } = await temporal.client.workflow.start(asked, {
    taskQueue,
    workflowId: randomUUID(),
    // A task that went down with its worker is soon given to another.
    workflowTaskTimeout: '1 second',
  });
  return temporal.client.workflow.getHandle<typeof asked>(workflowId);
}

const eventsOf = async (handle: Handle) => (await handle.fetchHistory()).events ?? [];

/** Waits until so many tasks of the run were completed, without a query: a query would be one more look at the run. */
async function tasksDone(handle: Handle, count: number): Promise<void> {
  await until('the tasks are done', async () => {
    const events = await eventsOf(handle);
    return events.filter((event) => event.workflowTaskCompletedEventAttributes).length >= count;
  });
}

/** @returns how many runs there were */
async function replayAll({ workflowId }: Handle): Promise<number> {
  let runId: string | undefined;
  for (let runs = 1; ; runs += 1) {
    const history = await temporal.client.workflow.getHandle(workflowId, runId).fetchHistory();
    await Worker.runReplayHistory({ workflowBundle }, history, workflowId);
    const before = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
    if (!before) return runs;
    runId = before;
  }
}

it('an update that meets a run whose only task led to nothing commands what a replay commands', async () => {
  await withForgetfulWorker(async () => {
    const handle = await start();
    await tasksDone(handle, 1);
    expect(await handle.executeUpdate(wish, { args: ['sleep'] })).toBe(0);
    await expect(replayAll(handle)).resolves.toBe(1);
    // The next task is a replay of its own.
    expect(await handle.executeUpdate(wish, { args: ['nothing'] })).toBe(0);
  });
});

it('an update right after a result that led to nothing is answered after it, as in a replay', async () => {
  let finish = (): void => undefined;
  const working = new Promise<void>((resolve) => (finish = resolve));
  await withForgetfulWorker(
    async () => {
      const handle = await start();
      // Else the start and the signal may be one task.
      await tasksDone(handle, 1);
      await handle.signal(wishBySignal, 'work');
      await tasksDone(handle, 2);
      await handle.signal(hello, 'between');
      await tasksDone(handle, 3);
      finish();
      await tasksDone(handle, 4);
      expect(await handle.executeUpdate(wish, { args: ['sleep if it worked'] })).toBe(1);
      await expect(replayAll(handle)).resolves.toBe(1);
      await expect.poll(async () => (await handle.query(askedState)).slept).toBe(1);
    },
    () => working,
  );
});

it('signals that wait for a run are taken in as they came, whatever their names', async () => {
  const handle = await start();
  for (const word of ['1', '2', '3', '4']) await handle.signal(Number(word) % 2 ? hello : goodbye, word);
  await withForgetfulWorker(async () => {
    expect((await handle.query(askedState)).said).toEqual(['1', '2', '3', '4']);
  });
});

it('many updates beside signals, new runs and workers that come and go leave histories that replay', async () => {
  const handle = await start();
  await handle.signal(SIGNALS.refresh);
  const wishOf = (): Wish => WISHES[Math.floor(Math.random() * WISHES.length)] ?? 'nothing';
  for (let round = 0; round < ROUNDS; round += 1) {
    const sent: Promise<unknown>[] = [];
    const send = (): void => {
      for (let index = 0; index < AT_ONCE; index += 1) {
        sent.push(handle.executeUpdate(wish, { args: [wishOf()] }));
        if (index % 2 === 0) sent.push(handle.signal(wishBySignal, wishOf()));
      }
      sent.push(handle.signal(SIGNALS.refresh));
    };
    // Some wait for the worker, others meet it at work.
    send();
    await withForgetfulWorker(async () => {
      await Promise.all(sent);
      send();
      await Promise.all(sent);
    });
  }
  // It goes over to a new run as soon as nothing is under way.
  await withForgetfulWorker(() => until('a new run', async () => (await eventsOf(handle)).length < 40));
  expect(await replayAll(handle)).toBeGreaterThan(1);
}, 120_000);
