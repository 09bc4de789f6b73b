/**
 * A worker process. Waits for Temporal, serves the queues named by `RINGBACK_QUEUES` (all by default), and on
 * SIGTERM finishes what ends soon before it exits with 0.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { makeTelemetryFilterString, NativeConnection, Runtime } from '@temporalio/worker';
import { tellAddresses } from '../activities/endpoint-record.js';
import { createActivities } from '../activities/index.js';
import { Directory } from '../config/directory.js';
import { loadSettings } from '../config/settings.js';
import { compilePatternsAtOnce } from '../language/engine.js';
import { createLogger } from '../logging/logger.js';
import { temporalLogger } from '../logging/temporal-logger.js';
import { temporalTarget } from '../temporal/connection.js';
import { TASK_QUEUES } from '../temporal/contract.js';
import type { TaskQueue } from '../temporal/contract.js';
import { temporalPlugin } from '../temporal/plugin.js';
import { startTracing } from '../tracing/start.js';
import { limitQueues } from './queue-limits.js';
import { scheduleSweep } from './sweep-schedule.js';
import { workerMetrics } from './telemetry.js';
import { createWorkers, runWorkers, shutDown } from './workers.js';

compilePatternsAtOnce();
const logger = createLogger('worker');
const metrics = workerMetrics(process.env['WORKER_METRICS']);
Runtime.install({
  logger: temporalLogger(logger),
  shutdownSignals: [],
  telemetryOptions: {
    // Through our own logger too, which redacts: by itself the SDK's core writes to the console as it likes.
    logging: { filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }), forward: {} },
    ...(metrics && { metrics }),
  },
});

const tracing = await startTracing('ringback-worker', logger);
const directory = new Directory(loadSettings());
const target = temporalTarget();
const connection = await waitForTemporal();
const client = new Client({
  connection: await Connection.connect(target.connectionOptions),
  namespace: target.namespace,
  plugins: [temporalPlugin()],
});
const workers = await createWorkers({
  connection,
  namespace: target.namespace,
  activities: createActivities({ directory, client }),
  workflowBundle: process.env['RINGBACK_WORKFLOW_BUNDLE'] ?? bundleBesideUs(),
  queues: queuesFromEnv(process.env['RINGBACK_QUEUES']),
});
await limitQueues(client, logger);
await scheduleSweep(client, logger);
await tellAddresses(directory, client).catch((error: unknown) => {
  logger.warn({ reason: String(error) }, 'the callback endpoints could not be told of their addresses');
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  // Each may come twice, as from a terminal and from what started this: a second one must not cut a message short.
  process.on(signal, () => {
    logger.info('shutting down');
    shutDown(workers);
  });
}
logger.info({ queues: workers.map((worker) => worker.options.taskQueue) }, 'worker ready');
await runWorkers(workers);
await connection.close();
await tracing.stop();
process.exit(0);

async function waitForTemporal(): Promise<NativeConnection> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await NativeConnection.connect(target.connectionOptions);
    } catch (error) {
      if (attempt % 10 === 1) logger.warn({ reason: String(error) }, 'waiting for Temporal');
      await delay(1_000);
    }
  }
}

function bundleBesideUs(): string {
  return fileURLToPath(new URL('../../workflow-bundle.js', import.meta.url));
}

/** @throws naming the queues there are */
function queuesFromEnv(text: string | undefined): TaskQueue[] | undefined {
  if (!text) return undefined;
  const known = Object.values(TASK_QUEUES);
  return text.split(',').map((name) => {
    const queue = known.find((candidate) => candidate === name.trim());
    if (!queue) throw new Error(`RINGBACK_QUEUES: "${name}" is not one of ${known.join(', ')}`);
    return queue;
  });
}
