import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SIGNALS, TASK_QUEUES, WORKFLOWS } from '../../src/temporal/contract.js';
import { temporalPlugin } from '../../src/temporal/plugin.js';
import { realServer, replay, replayRuns, workflowBundle } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const workflowId = 'suppressed:acme:test:0';
let server: TestTemporal;

beforeAll(async () => {
  server = await realServer();
  const worker = await Worker.create({
    connection: server.nativeConnection,
    namespace: server.namespace,
    taskQueue: TASK_QUEUES.entities,
    workflowBundle: workflowBundle(),
    plugins: [temporalPlugin()],
  });
  await worker.runUntil(async () => {
    const handle = await server.client.workflow.signalWithStart(WORKFLOWS.suppression, {
      workflowId,
      taskQueue: TASK_QUEUES.entities,
      args: [{ clockOffset: 0 }],
      signal: SIGNALS.suppressionChanged,
      signalArgs: [{ suppressed: true, at: 1 }],
    });
    const { runId } = await handle.describe();
    await handle.signal(SIGNALS.refresh);
    await vi.waitFor(async () => {
      if ((await handle.describe()).runId === runId) throw new Error('it has not continued as new');
    }, 10_000);
    await handle.query('suppressed');
  });
});
afterAll(() => server.close());

it('replays every run that a workflow was continued from', async () => {
  expect(await replayRuns(server.client, workflowId)).toBe(2);
});

it('turns red when workflow code no longer does what a history says', async () => {
  const newest = await server.client.workflow.getHandle(workflowId).fetchHistory();
  const { continuedExecutionRunId: firstRun } =
    newest.events?.[0]?.workflowExecutionStartedEventAttributes ?? {};
  const history = await server.client.workflow.getHandle(workflowId, firstRun ?? '').fetchHistory();
  // As if the code of today no longer answered the signal that this history went on from.
  for (const event of history.events ?? []) {
    const signalled = event.workflowExecutionSignaledEventAttributes;
    if (signalled?.signalName === SIGNALS.refresh) signalled.signalName = 'nothing';
  }
  await expect(replay(history, workflowId)).rejects.toThrow(/nondeterminism/i);
});
