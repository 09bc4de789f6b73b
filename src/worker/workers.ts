/** The workers of one process: one for each task queue it serves. */
import type { NativeConnection, WorkerOptions } from '@temporalio/worker';
import { Worker } from '@temporalio/worker';
import type { Activities } from '../activities/index.js';
import { TASK_QUEUES } from '../temporal/contract.js';
import type { TaskQueue } from '../temporal/contract.js';
import { temporalPlugin } from '../temporal/plugin.js';

interface WorkersOptions {
  connection: NativeConnection;
  namespace: string;
  activities: Activities;
  /** Path of the workflow code as one file. */
  workflowBundle: string;
  /** Which queues to serve; all by default. */
  queues?: readonly TaskQueue[];
  /** How many activities of one queue run at once; by default 50, of calendars 20. */
  activitiesAtOnce?: number;
  /** How many workflows stay in memory. One takes about half a megabyte. */
  cachedWorkflows?: number;
}

const ALL_QUEUES = Object.values(TASK_QUEUES);
const CACHED_WORKFLOWS = 1_000;
/** How long a workflow waits for the worker that has it in its cache: one that died keeps agents and prospects waiting. */
const CACHE_AWAITED = '5 seconds';
/**
 * Longer than a message, a callback or a call to a calendar takes: those under way are finished before the process ends.
 * A booking at its slowest, an erasure, an endpoint's contacts and the sweep may take longer: another worker takes them up
 * again, and they may be repeated, or find their mark.
 */
const GRACE = 25_000;

export async function createWorkers(options: WorkersOptions): Promise<Worker[]> {
  const { connection, namespace, activities, workflowBundle, queues = ALL_QUEUES } = options;
  const common = { connection, namespace, plugins: [temporalPlugin()], shutdownGraceTime: GRACE };
  const perQueue: Record<TaskQueue, Partial<WorkerOptions>> = {
    [TASK_QUEUES.entities]: {
      workflowBundle: { codePath: workflowBundle },
      maxCachedWorkflows: options.cachedWorkflows ?? CACHED_WORKFLOWS,
      stickyQueueScheduleToStartTimeout: CACHE_AWAITED,
      maxConcurrentActivityTaskExecutions: 50,
    },
    [TASK_QUEUES.whatsapp]: { maxConcurrentActivityTaskExecutions: 50 },
    [TASK_QUEUES.callbacks]: { maxConcurrentActivityTaskExecutions: 50 },
    [TASK_QUEUES.calendars]: { maxConcurrentActivityTaskExecutions: 20 },
  };
  const atOnce = options.activitiesAtOnce;
  const bound = atOnce === undefined ? {} : { maxConcurrentActivityTaskExecutions: atOnce };
  return Promise.all(
    queues.map((taskQueue) =>
      Worker.create({
        ...common,
        ...perQueue[taskQueue],
        ...bound,
        taskQueue,
        activities: { ...activities[taskQueue] },
      }),
    ),
  );
}

/** Has them finish what is under way; asked for again, it changes nothing. */
export function shutDown(workers: Worker[]): void {
  for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
}

/** Runs the workers until one fails or all were shut down; when one fails, the others are shut down too. */
export async function runWorkers(workers: Worker[]): Promise<void> {
  await Promise.all(
    workers.map((worker) =>
      worker.run().catch((error: unknown) => {
        shutDown(workers);
        throw error;
      }),
    ),
  );
}
