/** Temporal for tests: always a real server, never a stand-in. */
import { setTimeout as delay } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import {
  DefaultLogger,
  makeTelemetryFilterString,
  NativeConnection,
  Runtime,
  Worker,
} from '@temporalio/worker';
import { inject } from 'vitest';
import { TASK_QUEUES } from '../../src/temporal/contract.js';
import { temporalPlugin } from '../../src/temporal/plugin.js';
import {
  registerSearchAttributes,
  searchAttributeTypes,
} from '../../src/temporal/register-search-attributes.js';

Runtime.install({
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: {
    logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }), forward: {} },
  },
  shutdownSignals: [],
});

export interface TestTemporal {
  client: Client;
  connection: Connection;
  /** For workers. */
  nativeConnection: NativeConnection;
  namespace: string;
  close: () => Promise<void>;
}

export interface TimeSkippingTemporal extends TestTemporal {
  /** Lets so much of the server's time pass at once: `'2 days'` or milliseconds. */
  sleep: TestWorkflowEnvironment['sleep'];
  /** The server's time in epoch milliseconds. */
  now: () => Promise<number>;
}

/** The real server, in a namespace of its own: nothing of another test file is seen in it. */
export async function realServer(): Promise<TestTemporal> {
  const address = inject('temporalAddress');
  const namespace = `test-${randomUUID()}`;
  const connection = await Connection.connect({ address });
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: msToTs('1 day'),
  });
  await registerSearchAttributes(connection, namespace);
  return through(connection, await NativeConnection.connect({ address }), namespace);
}

/** What a test works with. `close` ends the connections, and no server. */
export function through(
  connection: Connection,
  nativeConnection: NativeConnection,
  namespace: string,
): TestTemporal {
  return {
    client: new Client({ connection, namespace, plugins: [temporalPlugin()] }),
    connection,
    nativeConnection,
    namespace,
    close: async () => {
      await nativeConnection.close();
      await connection.close();
    },
  };
}

/** A time-skipping server of its own: days pass at once. Its time is one for all workflows in it. */
export async function timeSkipping(): Promise<TimeSkippingTemporal> {
  const path = inject('timeSkippingServer');
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  const { connection, nativeConnection } = environment;
  const namespace = environment.namespace ?? 'default';
  // This server knows no listing of search attributes, which registering starts with.
  try {
    const searchAttributes = searchAttributeTypes();
    await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
  } catch (error) {
    await environment.teardown();
    throw error;
  }
  return {
    // Not the environment's own client: that one skips on while it waits for a result.
    client: new Client({ connection, namespace, plugins: [temporalPlugin()] }),
    connection,
    nativeConnection,
    namespace,
    sleep: environment.sleep,
    now: () => environment.currentTimeMs(),
    close: () => environment.teardown(),
  };
}

/**
 * Runs every entity's workflow, and no activity.
 *
 * @returns what ends it
 */
export async function startEntityWorker({
  nativeConnection,
  namespace,
}: TestTemporal): Promise<() => Promise<void>> {
  const worker = await Worker.create({
    connection: nativeConnection,
    namespace,
    taskQueue: TASK_QUEUES.entities,
    workflowBundle: workflowBundle(),
    plugins: [temporalPlugin()],
  });
  const running = worker.run();
  return async () => {
    worker.shutdown();
    await running;
  };
}

/** For `Worker.create`: the workflow code, bundled once for all tests. */
export function workflowBundle(): { codePath: string } {
  return { codePath: inject('workflowBundle') };
}

/** Replays a history, as `fetchHistory()` gives it or as JSON, against today's workflow code; throws where it differs. */
export async function replay(history: unknown, workflowId?: string): Promise<void> {
  await Worker.runReplayHistory(
    { workflowBundle: workflowBundle(), plugins: [temporalPlugin()] },
    history,
    workflowId,
  );
}

/** A history without a task that was completed cannot be replayed: a new run begins with a wait of a second. */
async function begunHistory(client: Client, workflowId: string, runId: string | undefined) {
  for (;;) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    if (history.events?.some((event) => event.workflowTaskCompletedEventAttributes)) return history;
    await delay(100);
  }
}

/**
 * Replays the newest run of a workflow and all it was continued from.
 *
 * @returns how many runs there were
 */
export async function replayRuns(client: Client, workflowId: string): Promise<number> {
  let runId: string | undefined;
  for (let runs = 1; ; runs++) {
    const history = await begunHistory(client, workflowId, runId);
    await replay(history, workflowId);
    const started = history.events?.[0]?.workflowExecutionStartedEventAttributes;
    if (!started?.continuedExecutionRunId) return runs;
    runId = started.continuedExecutionRunId;
  }
}
