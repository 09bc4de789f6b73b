/** What waits on task queues, as the server counts it. */
import { TASK_QUEUES } from '../../src/temporal/contract.js';
import type { TestTemporal } from './temporal.js';

const ACTIVITY = 2;

/** How many sends wait for a worker that serves WhatsApp. */
export async function sendsQueued({ connection, namespace }: TestTemporal): Promise<number> {
  const { stats } = await connection.workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name: TASK_QUEUES.whatsapp },
    taskQueueType: ACTIVITY,
    reportStats: true,
  });
  return Number(stats?.approximateBacklogCount ?? 0);
}
