import type { ActivityOptions } from '@temporalio/workflow';
import { TASK_QUEUES } from '../../temporal/contract.js';

/** Idempotent, and needed before anything else can happen: tried for as long as it takes. */
export const needed: ActivityOptions = {
  taskQueue: TASK_QUEUES.entities,
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
};
