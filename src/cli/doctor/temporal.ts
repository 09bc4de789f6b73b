/** Is Temporal as Ringback needs it: reachable, with namespace, search attributes, workers, and rates per key. */
import type { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { SENDS_PER_SECOND } from '../../domain/number/standing.js';
import { connectClient, temporalTarget } from '../../temporal/connection.js';
import { TASK_QUEUES } from '../../temporal/contract.js';
import { searchAttributeTypes } from '../../temporal/register-search-attributes.js';
import { CALLBACKS_PER_SECOND } from '../../worker/queue-limits.js';
import type { Finding } from './finding.js';
import { failed, ok, reasonOf, skipped } from './finding.js';
import { probeOrder } from './order-probe.js';

const { TASK_QUEUE_TYPE_ACTIVITY, TASK_QUEUE_TYPE_WORKFLOW } = proto.temporal.api.enums.v1.TaskQueueType;
const DEADLINE = 10_000;
/** A worker asks for work once a minute at least. */
const LATELY = 90_000;
const PREPARE = 'Run `node deploy/prepare-temporal.mjs`: it makes namespace and search attributes.';
const DYNAMIC_CONFIG =
  'Give the server deploy/temporal-dynamic-config.yaml (matching.enableFairness): without it replies wait behind first touches.';

export async function examineTemporal(): Promise<Finding[]> {
  const { connectionOptions, namespace } = temporalTarget();
  const { address } = connectionOptions;
  let connection: Connection;
  try {
    ({ connection } = await connectClient());
  } catch (error) {
    const remedy = 'Start it, or name another with TEMPORAL_ADDRESS.';
    return [failed('temporal', `${address} does not answer: ${reasonOf(error)}`, remedy)];
  }
  try {
    return await connection.withDeadline(Date.now() + DEADLINE, () =>
      inspect(connection, namespace, String(address)),
    );
  } finally {
    await connection.close();
  }
}

async function inspect(connection: Connection, namespace: string, address: string): Promise<Finding[]> {
  const { serverVersion } = await connection.workflowService.getSystemInfo({});
  const found = [ok('temporal', `${address} answers, server ${serverVersion}`)];
  try {
    await connection.workflowService.describeNamespace({ namespace });
  } catch (error) {
    return [...found, failed('temporal.namespace', `"${namespace}": ${reasonOf(error)}`, PREPARE)];
  }
  return [
    ...found,
    ok('temporal.namespace', `"${namespace}" is there`),
    await searchAttributes(connection, namespace),
    ...(await Promise.all(Object.values(TASK_QUEUES).map((queue) => workers(connection, namespace, queue)))),
    await order(connection, namespace),
    await rates(connection, namespace),
  ];
}

async function searchAttributes(connection: Connection, namespace: string): Promise<Finding> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const wanted = Object.entries(searchAttributeTypes());
  const wrong = wanted
    .filter(([name, type]) => (customAttributes[name] ?? 0).valueOf() !== type)
    .map(([name]) => name);
  const name = 'temporal.search-attributes';
  return wrong.length === 0
    ? ok(name, `all ${wanted.length} are registered`)
    : failed(name, `missing or of another type: ${wrong.join(', ')}`, PREPARE);
}

/** Each queue is served by a worker that asked for work lately; `entities` for workflows as well. */
async function workers(connection: Connection, namespace: string, queue: string): Promise<Finding> {
  const types =
    queue === TASK_QUEUES.entities
      ? [TASK_QUEUE_TYPE_ACTIVITY, TASK_QUEUE_TYPE_WORKFLOW]
      : [TASK_QUEUE_TYPE_ACTIVITY];
  const counts = await Promise.all(
    types.map(async (taskQueueType) => {
      const request = { namespace, taskQueue: { name: queue }, taskQueueType };
      const { pollers } = await connection.workflowService.describeTaskQueue(request);
      const since = Date.now() - LATELY;
      return pollers.filter(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000 > since)
        .length;
    }),
  );
  const name = `workers.${queue}`;
  const fewest = Math.min(...counts);
  return fewest > 0
    ? ok(name, `${fewest} ${fewest === 1 ? 'worker serves' : 'workers serve'} it`)
    : failed(
        name,
        'no worker serves it',
        'Start a worker: `node dist/src/worker/main.js` (RINGBACK_QUEUES says which).',
      );
}

async function order(connection: Connection, namespace: string): Promise<Finding> {
  const name = 'temporal.priority-and-fairness';
  const { urgentFirst, fair } = await probeOrder(connection, namespace);
  if (urgentFirst && fair) return ok(name, 'urgent tasks went first, and no key waited behind another');
  const ignored = [!urgentFirst && 'priority', !fair && 'fairness'].filter(Boolean).join(' and ');
  return failed(name, `the server ignores ${ignored}`, DYNAMIC_CONFIG);
}

/** The workers set them at their start. A server that ignores fairness keeps them and does nothing with them. */
async function rates(connection: Connection, namespace: string): Promise<Finding> {
  const wanted = { [TASK_QUEUES.whatsapp]: SENDS_PER_SECOND, [TASK_QUEUES.callbacks]: CALLBACKS_PER_SECOND };
  const wrong: string[] = [];
  for (const [queue, rate] of Object.entries(wanted)) {
    const request = {
      namespace,
      taskQueue: { name: queue },
      taskQueueType: TASK_QUEUE_TYPE_ACTIVITY,
      reportConfig: true,
    };
    const { config } = await connection.workflowService.describeTaskQueue(request);
    if (config?.fairnessKeysRateLimitDefault?.rateLimit?.requestsPerSecond !== rate) wrong.push(queue);
  }
  const name = 'temporal.rates';
  if (wrong.length === 0) return ok(name, 'the server keeps the rate of each number and each endpoint');
  if (wrong.length === 2)
    return skipped(name, 'no worker has set them yet', 'Start a worker, which sets them.');
  return failed(name, `not kept for ${wrong.join(', ')}`, DYNAMIC_CONFIG);
}
