import { randomUUID } from 'node:crypto';
import { Worker } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNALS } from '../../src/temporal/contract.js';
import { realServer, timeSkipping } from '../support/temporal.js';
import type { TestTemporal, TimeSkippingTemporal } from '../support/temporal.js';
import { bundleOf } from '../support/workflow-bundle.js';
import { counted, counting, said, setAlarm } from './counting.workflow.js';
import type { CountingOptions } from './counting.workflow.js';

const PLAIN: CountingOptions = { restless: false, commandMs: 0, stuck: false };
const taskQueue = 'counting';
let bundle: WorkflowBundle;

beforeAll(async () => {
  bundle = await bundleOf(new URL('counting.workflow.ts', import.meta.url));
});

async function withWorker<T>(temporal: TestTemporal, body: () => Promise<T>): Promise<T> {
  const worker = await Worker.create({
    connection: temporal.nativeConnection,
    namespace: temporal.namespace,
    taskQueue,
    workflowBundle: bundle,
  });
  return worker.runUntil(body);
}

function start(temporal: TestTemporal, options: CountingOptions) {
  return temporal.client.workflow.start(counting, { taskQueue, workflowId: randomUUID(), args: [options] });
}

describe('an entity on a real server', () => {
  let temporal: TestTemporal;
  beforeAll(async () => {
    temporal = await realServer();
  });
  afterAll(() => temporal.close());

  it('takes each of 400 signals once, duplicates left out, while it continues as new all the time', async () => {
    await withWorker(temporal, async () => {
      const { workflowId } = await start(temporal, { ...PLAIN, restless: true });
      const handle = temporal.client.workflow.getHandle(workflowId);
      const takenCount = async (): Promise<number> => (await handle.query(counted)).taken.length;
      const ids = Array.from({ length: 400 }, (_, index) => `message-${index}`);
      for (let from = 0; from < ids.length; from += 20) {
        const batch = ids.slice(from, from + 20);
        await Promise.all([...batch, ...batch.slice(0, 5)].map((id) => handle.signal(said, id)));
        // A pause now and then: under a signal in each of its tasks, no run can ever continue as new (T6).
        if (from % 100 === 80) await expect.poll(takenCount, { timeout: 20_000 }).toBe(from + 20);
      }
      const state = await handle.query(counted);
      expect(new Set(state.taken)).toEqual(new Set(ids));
      expect(state.runs).toBeGreaterThanOrEqual(4);
    });
  });

  it('goes on, with what is under way, when somebody wants to cancel it, and so do its next runs (T2)', async () => {
    await withWorker(temporal, async () => {
      const { workflowId } = await start(temporal, { ...PLAIN, commandMs: 1_500 });
      const handle = temporal.client.workflow.getHandle(workflowId);
      const state = () => handle.query(counted);
      await handle.signal(said, 'under way');
      await expect.poll(async () => (await state()).taken, { timeout: 20_000 }).toEqual(['under way']);
      await handle.cancel();
      await handle.signal(said, 'afterwards');
      await expect
        .poll(async () => (await state()).done, { timeout: 20_000 })
        .toEqual(['under way', 'afterwards']);
      await handle.signal(SIGNALS.refresh);
      await expect.poll(async () => (await state()).runs, { timeout: 20_000 }).toBe(2);
      await handle.signal(said, 'in the next run');
      await expect.poll(async () => (await state()).done.length, { timeout: 20_000 }).toBe(3);
      expect(await state()).toMatchObject({ failed: [] });
      expect((await handle.describe()).status.name).toBe('RUNNING');
      await handle.terminate();
    });
  });

  it('fails the workflow task, and not the workflow, when deciding makes no progress', async () => {
    await withWorker(temporal, async () => {
      const handle = await start(temporal, { ...PLAIN, stuck: true });
      await handle.signal(setAlarm, 1);
      const failure = async (): Promise<string> => {
        const { events } = await handle.fetchHistory();
        return (
          events?.map((event) => event.workflowTaskFailedEventAttributes?.failure?.message ?? '').join('') ??
          ''
        );
      };
      await expect.poll(failure, { timeout: 20_000 }).toContain('no progress: "alarm" stays due');
      expect((await handle.describe()).status.name).toBe('RUNNING');
      await handle.terminate();
    });
  });
});

describe('an entity over days', () => {
  let temporal: TimeSkippingTemporal;
  beforeAll(async () => {
    temporal = await timeSkipping();
  });
  afterAll(() => temporal.close());

  it('keeps an absolute deadline over a new run', async () => {
    await withWorker(temporal, async () => {
      const handle = await start(temporal, PLAIN);
      await handle.signal(setAlarm, 2 * 86_400_000);
      await temporal.sleep('1 day');
      await handle.signal(SIGNALS.refresh);
      await temporal.sleep('23 hours');
      expect(await newest(temporal, handle.workflowId)).toMatchObject({ runs: 2, alarms: 0 });
      await temporal.sleep('2 hours');
      expect(await newest(temporal, handle.workflowId)).toMatchObject({ runs: 2, alarms: 1 });
    });
  });

  it('comes to a deadline at once when the development clock is moved past it', async () => {
    await withWorker(temporal, async () => {
      const handle = await start(temporal, PLAIN);
      await handle.signal(setAlarm, 5 * 86_400_000);
      await handle.signal(SIGNALS.clockMoved, 6 * 86_400_000);
      await expect
        .poll(() => newest(temporal, handle.workflowId), { timeout: 20_000 })
        .toMatchObject({ alarms: 1 });
    });
  });

  it('waits for commands under way before a new run', async () => {
    await withWorker(temporal, async () => {
      const handle = await start(temporal, { ...PLAIN, restless: true, commandMs: 20_000 });
      await handle.signal(said, 'slow');
      await temporal.sleep('25 seconds');
      expect(await newest(temporal, handle.workflowId)).toMatchObject({
        runs: 2,
        done: ['slow'],
        failed: [],
      });
    });
  });

  it('goes over after 30 seconds all the same, and counts what is under way as failed', async () => {
    await withWorker(temporal, async () => {
      const handle = await start(temporal, { ...PLAIN, restless: true, commandMs: 3_600_000 });
      await handle.signal(said, 'endless');
      await temporal.sleep('31 seconds');
      expect(await newest(temporal, handle.workflowId)).toMatchObject({
        runs: 2,
        done: [],
        failed: ['endless'],
      });
    });
  });

  it('waits for what must report as long as it takes, and waits quietly', async () => {
    await withWorker(temporal, async () => {
      const options = { ...PLAIN, restless: true, patient: true, commandMs: 120_000 };
      const handle = await start(temporal, options);
      await handle.signal(said, 'on its way');
      await temporal.sleep('115 seconds');
      expect(await newest(temporal, handle.workflowId)).toMatchObject({ runs: 1, done: [], failed: [] });
      expect(await timersOf(temporal, handle.workflowId)).toBeLessThan(5);
      await temporal.sleep('10 seconds');
      expect(await newest(temporal, handle.workflowId)).toMatchObject({
        runs: 2,
        done: ['on its way'],
        failed: [],
      });
    });
  });

  it('forgets that a new run was due when it no longer is, and waits anew when it is again', async () => {
    await withWorker(temporal, async () => {
      const handle = await start(temporal, { ...PLAIN, restless: 'moody', commandMs: 20_000 });
      await handle.signal(said, 'one');
      await temporal.sleep('5 seconds');
      await handle.signal(said, 'two');
      await temporal.sleep('1 minute');
      expect(await newest(temporal, handle.workflowId)).toMatchObject({ runs: 1, done: ['one', 'two'] });
      expect(await timersOf(temporal, handle.workflowId)).toBeLessThan(5);
      await handle.signal(said, 'three');
      await temporal.sleep('25 seconds');
      expect(await newest(temporal, handle.workflowId)).toMatchObject({
        done: ['one', 'two', 'three'],
        failed: [],
      });
    });
  });
});

async function timersOf(temporal: TestTemporal, workflowId: string): Promise<number> {
  const { events } = await temporal.client.workflow.getHandle(workflowId).fetchHistory();
  return events?.filter((event) => event.timerStartedEventAttributes).length ?? 0;
}

function newest(temporal: TestTemporal, workflowId: string) {
  return temporal.client.workflow.getHandle(workflowId).query(counted);
}
