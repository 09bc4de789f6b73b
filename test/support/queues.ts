/** What waits on task queues, as the server counts it. */
import { TASK_QUEUES } from '../../src/temporal/contract.js';
import type { TaskQueue } from '../../src/temporal/contract.js';
import type { TestTemporal } from './temporal.js';

const ACTIVITY = 2;

/** How many sends wait for a worker that serves WhatsApp. */
export function sendsQueued(temporal: TestTemporal): Promise<number> {
  return activitiesQueued(temporal, TASK_QUEUES.whatsapp);
}

/** How many activities wait for a worker that serves the queue. */
export async function activitiesQueued(
  { connection, namespace }: TestTemporal,
  taskQueue: TaskQueue,
): Promise<number> {
  const { stats } = await connection.workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name: taskQueue },
    taskQueueType: ACTIVITY,
    reportStats: true,
  });
  return Number(stats?.approximateBacklogCount ?? 0);
}
