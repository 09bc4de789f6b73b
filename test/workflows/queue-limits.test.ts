import proto from '@temporalio/proto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLogger } from '../../src/logging/logger.js';
import { limitQueues } from '../../src/worker/queue-limits.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const { TASK_QUEUE_TYPE_ACTIVITY } = proto.temporal.api.enums.v1.TaskQueueType;
let temporal: TestTemporal;

beforeAll(async () => {
  temporal = await realServer();
});
afterAll(() => temporal.close());

it('the server keeps a rate for each WhatsApp number and each callback endpoint (T16)', async () => {
  const warnings: string[] = [];
  await limitQueues(temporal.client, createLogger('test', { write: (line) => void warnings.push(line) }));
  expect(warnings).toEqual([]);

  const rates = await Promise.all(
    ['whatsapp', 'callbacks'].map(async (taskQueue) => {
      const { config } = await temporal.client.workflowService.describeTaskQueue({
        namespace: temporal.namespace,
        taskQueue: { name: taskQueue },
        taskQueueType: TASK_QUEUE_TYPE_ACTIVITY,
        reportConfig: true,
      });
      return config?.fairnessKeysRateLimitDefault?.rateLimit?.requestsPerSecond;
    }),
  );
  expect(rates).toEqual([80, 20]);
});
