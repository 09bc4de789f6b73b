/** Rates that the Temporal server keeps for all workers together, per fairness key (T16). */
import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import type { Logger } from '../logging/logger.js';
import { SENDS_PER_SECOND } from '../domain/number/standing.js';
import { TASK_QUEUES } from '../temporal/contract.js';

/** Callbacks a second to one endpoint. */
const CALLBACKS_PER_SECOND = 20;
const { TASK_QUEUE_TYPE_ACTIVITY } = proto.temporal.api.enums.v1.TaskQueueType;

/**
 * Sets what one WhatsApp number may send, and one endpoint is called, in a second. The server keeps one rate for all
 * keys of a queue and scales it by the weight that comes with each task: so each number has the rate of its own. A
 * server without fairness takes no such limit, and the log says so.
 */
export async function limitQueues(client: Client, logger: Logger): Promise<void> {
  const limits = [
    { taskQueue: TASK_QUEUES.whatsapp, requestsPerSecond: SENDS_PER_SECOND },
    { taskQueue: TASK_QUEUES.callbacks, requestsPerSecond: CALLBACKS_PER_SECOND },
  ];
  for (const { taskQueue, requestsPerSecond } of limits) {
    try {
      await client.workflowService.updateTaskQueueConfig({
        namespace: client.options.namespace,
        identity: `worker@${process.pid}`,
        taskQueue,
        taskQueueType: TASK_QUEUE_TYPE_ACTIVITY,
        updateFairnessKeyRateLimitDefault: { rateLimit: { requestsPerSecond }, reason: 'Ringback settings' },
      });
    } catch (error) {
      logger.warn({ taskQueue, reason: String(error) }, 'the server keeps no rate per key for this queue');
    }
  }
}
