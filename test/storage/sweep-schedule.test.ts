import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ScheduleOverlapPolicy } from '@temporalio/client';
import type { ScheduleHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLogger } from '../../src/logging/logger.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { QUERIES, UPDATES } from '../../src/temporal/contract.js';
import type { CalendarFeed } from '../../src/temporal/contract.js';
import { scheduleSweep, SWEEP_SCHEDULE } from '../../src/worker/sweep-schedule.js';
import { until } from '../support/polling.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const DAY = 86_400_000;
const PHONE = '+33612346831';
const GONE = { account: 'alvio', environment: 'test' as const, number: '+33612346832' };

let temporal: TestTemporal;
let ringback: Ringback;
const warnings: string[] = [];
const logger = createLogger('test', { write: (line) => void warnings.push(line) });

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal);
});
afterAll(async () => {
  await temporal.client.schedule.getHandle(SWEEP_SCHEDULE).delete();
  await ringback.stop();
  await temporal.close();
});

it('is made by whichever worker starts first, and kept by the others as an operator left it (T5)', async () => {
  await Promise.all([scheduleSweep(temporal.client, logger), scheduleSweep(temporal.client, logger)]);
  const handle = temporal.client.schedule.getHandle(SWEEP_SCHEDULE);
  await handle.pause('the disk is being moved');
  await scheduleSweep(temporal.client, logger);
  expect(warnings).toEqual([]);
  await expect
    .poll(async () => (await handle.describe()).state, { timeout: 10_000 })
    .toMatchObject({ paused: true, note: 'the disk is being moved' });
  const found = await handle.describe();
  expect(found.policies.overlap).toBe(ScheduleOverlapPolicy.SKIP);
  expect(found.spec.calendars?.[0]).toMatchObject({ hour: [{ start: 3 }], minute: [{ start: 17 }] });
  await handle.unpause();
  expect((await handle.describe()).info.nextActionTimes).not.toHaveLength(0);
});

it('is brought up to this release where another made it, and stays paused (T5)', async () => {
  const handle = temporal.client.schedule.getHandle(SWEEP_SCHEDULE);
  await handle.pause('the disk is being moved');
  await until('the pause', async () => (await handle.describe()).state.paused);
  await handle.update(({ action, state }) => ({
    spec: { calendars: [{ hour: 5, minute: 1 }] },
    action: { ...action, memo: { release: 'of last year' } },
    state,
  }));
  await until('the hour of the other release', async () => (await hourOf(handle)) === 5);

  await scheduleSweep(temporal.client, logger);
  await until('the hour of this release', async () => (await hourOf(handle)) === 3);
  expect((await handle.describe()).state).toMatchObject({ paused: true, note: 'the disk is being moved' });
  expect(warnings).toEqual([]);
  await handle.unpause();
});

async function hourOf(schedule: ScheduleHandle): Promise<number | undefined> {
  const { spec } = await schedule.describe();
  return spec.calendars?.[0]?.hour[0]?.start;
}

/** Books, and says where what the calendar's feed tells of the meeting is kept. */
async function meetingDocument(): Promise<string> {
  const start = new Date(Date.now() + 3 * DAY);
  while ([0, 6].includes(start.getUTCDay())) start.setUTCDate(start.getUTCDate() + 1);
  start.setUTCHours(13, 0, 0, 0);
  const contact = { account: 'alvio', environment: 'test' as const, number: PHONE };
  await temporal.client.workflow.getHandle(contactWorkflowId(contact)).executeUpdate(UPDATES.command, {
    args: [{ command: 'book', start: start.getTime() }, 'the test'],
  });
  const feed = temporal.client.workflow.getHandle('calendar:alvio:test:experts');
  await until('the meeting is told of', () => ringback.inbox.statuses(PHONE).includes('MEETING_BOOKED'));
  const doc = await until('the feed tells of it', async () => {
    const { bookings } = await feed.query<CalendarFeed, [null]>(QUERIES.feed, null);
    return bookings?.[0]?.doc ?? null;
  });
  const sha256 = Buffer.from(doc, 'base64url').toString('hex');
  return createPayloadStore(ringback.settings.storage).addressOf(contact, sha256);
}

it('removes what nobody names when it comes round, and says how much', async () => {
  const { storage } = ringback.settings;
  if (storage.kind !== 'directory') throw new Error('the tests keep payloads in a directory');
  await ringback.post({ phone_number: PHONE, custom: { notes: 'long'.repeat(10_000) } });
  const payload = await until('the payload is merged', async () => {
    const { payload } = await ringback.state(PHONE);
    return 'stored' in payload ? payload.stored : null;
  });
  const named = join(storage.path, payload.ref);
  const described = join(storage.path, await meetingDocument());
  const forgotten = join(storage.path, (await createPayloadStore(storage).put(GONE, Buffer.from('old'))).ref);
  for (const path of [named, described, forgotten]) utimesSync(path, new Date(0), new Date(0));

  await scheduleSweep(temporal.client, logger);
  const handle = temporal.client.schedule.getHandle(SWEEP_SCHEDULE);
  await handle.trigger();
  const run = await until('the sweep to have begun', async () => {
    const [action] = (await handle.describe()).info.recentActions;
    return action ? action.action.workflow : null;
  });
  const sweep = temporal.client.workflow.getHandle(run.workflowId);
  expect(await sweep.result()).toMatchObject({ removed: 1, touched: 2 });
  expect(existsSync(forgotten)).toBe(false);
  expect([named, described].map((path) => existsSync(path))).toEqual([true, true]);
  expect(await replayRuns(temporal.client, run.workflowId)).toBe(1);
}, 60_000);
