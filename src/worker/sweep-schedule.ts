/** The nightly sweep as a schedule of Temporal: seen, paused and triggered in its UI (T5). */
import { createHash } from 'node:crypto';
import { ScheduleAlreadyRunning, ScheduleNotFoundError, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Client, ScheduleOptions } from '@temporalio/client';
import type { Logger } from '../logging/logger.js';
import { SWEEP, TASK_QUEUES } from '../temporal/contract.js';

export const SWEEP_SCHEDULE = 'ringback-sweep';

/** 03:17 UTC, within a quarter of an hour: a night in most places, and not when everybody else's jobs begin. */
const NIGHTLY = { calendars: [{ hour: 3, minute: 17, comment: 'every night' }], jitter: '15 minutes' };

const WANTED = {
  spec: NIGHTLY,
  policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '12 hours' },
  action: {
    type: 'startWorkflow',
    workflowType: SWEEP,
    workflowId: SWEEP,
    taskQueue: TASK_QUEUES.entities,
    args: [],
    staticSummary: 'Removes stored payloads that no contact names any more',
  },
} satisfies Omit<ScheduleOptions, 'scheduleId'>;

/** Told in the action's memo, since a server describes a schedule in other words than it was made in. */
const RELEASE = createHash('sha256').update(JSON.stringify(WANTED)).digest('hex');
const MADE = { ...WANTED, action: { ...WANTED.action, memo: { release: RELEASE } } };

/**
 * Makes the schedule, or brings one of another release up to this one. Whether it is paused is left as it is: a
 * schedule of this release is not touched, since an update may overtake an operator's pause. A server without
 * schedules takes none, and the log says so: `ringback sweep` does the same by hand.
 */
export async function scheduleSweep(client: Client, logger: Logger): Promise<void> {
  try {
    await makeOrUpdate(client);
  } catch (error) {
    logger.warn({ reason: String(error) }, 'the payload store has no schedule to be swept by');
  }
}

async function makeOrUpdate(client: Client): Promise<void> {
  try {
    await client.schedule.create({ scheduleId: SWEEP_SCHEDULE, ...MADE });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await update(client);
  }
}

async function update(client: Client): Promise<void> {
  const schedule = client.schedule.getHandle(SWEEP_SCHEDULE);
  try {
    const { action } = await schedule.describe();
    if (action.memo?.['release'] === RELEASE) return;
    await schedule.update(({ state }) => ({ ...MADE, state }));
  } catch (error) {
    // Deleted at this very moment: whoever starts next makes it.
    if (!(error instanceof ScheduleNotFoundError)) throw error;
  }
}
