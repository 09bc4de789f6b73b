/** Rates that the Temporal server keeps for all workers together, per fairness key (T16). */
import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import type { Directory } from '../config/settings.js';
import type { Logger } from '../logging/logger.js';
import { TASK_QUEUES } from '../temporal/contract.js';

/** Callbacks a second to one endpoint. */
const CALLBACKS_PER_SECOND = 20;
const { TASK_QUEUE_TYPE_ACTIVITY } = proto.temporal.api.enums.v1.TaskQueueType;

/**
 * Sets what one WhatsApp number may send, and one endpoint is called, in a second. Every number gets the lowest
 * `per_second` of the settings: the server keeps one default for all keys of a queue. A server without fairness takes
 * no such limit, and the log says so.
 */
export async function limitQueues(client: Client, directory: Directory, logger: Logger): Promise<void> {
  const slowest = Math.min(...directory.environments().map(({ whatsapp }) => whatsapp.per_second));
  const limits = [
    { taskQueue: TASK_QUEUES.whatsapp, requestsPerSecond: slowest },
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
