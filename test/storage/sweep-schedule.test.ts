import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ScheduleOverlapPolicy } from '@temporalio/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLogger } from '../../src/logging/logger.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import { scheduleSweep, SWEEP_SCHEDULE } from '../../src/worker/sweep-schedule.js';
import { until } from '../support/polling.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

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
  const found = await handle.describe();
  expect(found.policies.overlap).toBe(ScheduleOverlapPolicy.SKIP);
  expect(found.state).toMatchObject({ paused: true, note: 'the disk is being moved' });
  expect(found.spec.calendars?.[0]).toMatchObject({ hour: [{ start: 3 }], minute: [{ start: 17 }] });
  await handle.unpause();
  expect((await handle.describe()).info.nextActionTimes).not.toHaveLength(0);
});

it('removes what nobody names when it comes round, and says how much', async () => {
  const { storage } = ringback.settings;
  if (storage.kind !== 'directory') throw new Error('the tests keep payloads in a directory');
  await ringback.post({ phone_number: PHONE, custom: { notes: 'long'.repeat(10_000) } });
  const payload = await until('the payload is merged', async () => {
    const { payload } = await ringback.state(PHONE);
    return 'stored' in payload ? payload.stored : null;
  });
  const named = join(storage.path, payload.ref);
  const forgotten = join(storage.path, (await createPayloadStore(storage).put(GONE, Buffer.from('old'))).ref);
  for (const path of [named, forgotten]) utimesSync(path, new Date(0), new Date(0));

  await scheduleSweep(temporal.client, logger);
  const handle = temporal.client.schedule.getHandle(SWEEP_SCHEDULE);
  await handle.trigger();
  const run = await until('the sweep to have begun', async () => {
    const [action] = (await handle.describe()).info.recentActions;
    return action ? action.action.workflow : null;
  });
  const sweep = temporal.client.workflow.getHandle(run.workflowId);
  expect(await sweep.result()).toMatchObject({ removed: 1, touched: 1 });
  expect(existsSync(forgotten)).toBe(false);
  expect(existsSync(named)).toBe(true);
  expect(await replayRuns(temporal.client, run.workflowId)).toBe(1);
}, 60_000);
