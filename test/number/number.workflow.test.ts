import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNumbers } from '../../src/activities/numbers.js';
import type { Numbers } from '../../src/activities/numbers.js';
import { numberWorkflowId } from '../../src/domain/identity.js';
import type { Health, NumberState } from '../../src/domain/number/number.js';
import type { AdmissionRequest } from '../../src/domain/number/standing.js';
import { usedToday } from '../../src/domain/number/budget.js';
import { QUERIES, SIGNALS, UPDATES } from '../../src/temporal/contract.js';
import type { OperatorAct } from '../../src/temporal/contract.js';
import { outboundDirectory } from '../support/outbound-settings.js';
import { until } from '../support/polling.js';
import { realServer, replayRuns, startEntityWorker } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const ACCOUNT = 'demo';
const EXPIRED = { class: 'token' as const, code: 190, message: 'the token has expired' };
let temporal: TestTemporal;
let stopWorker: () => Promise<void>;
/** Two processes that send; the time of what they remember moves when a test says so. */
let processes: [Numbers, Numbers];
let remembered = 0;

beforeAll(async () => {
  temporal = await realServer();
  stopWorker = await startEntityWorker(temporal);
  const open = () => createNumbers(outboundDirectory(), temporal.client, () => remembered);
  processes = [open(), open()];
});
afterAll(async () => {
  await stopWorker();
  await temporal.close();
});

const handle = (id: string) => temporal.client.workflow.getHandle(numberWorkflowId(ACCOUNT, id));
const state = (id: string) => handle(id).query<NumberState>(QUERIES.number);
const request = (key: string, limit: number | null = 10_000): AdmissionRequest => ({
  key,
  rank: 'normal',
  campaign: 'spring',
  limit,
  reengagement: null,
});

describe('leave to begin a conversation', () => {
  it('is given to as many as the limit, whichever process asks, also over new runs (T15)', async () => {
    const asked = Array.from({ length: 120 }, (_, index) =>
      processes[index % 2 === 0 ? 0 : 1].admit(ACCOUNT, '1', request(`m${index}`, 50)),
    );
    await until('the number is known', () =>
      handle('1')
        .describe()
        .then(
          () => true,
          () => false,
        ),
    );
    await handle('1').signal(SIGNALS.refresh);
    const answers = await Promise.all(asked);
    expect(answers.filter(({ admitted }) => admitted)).toHaveLength(50);
    expect(usedToday((await state('1')).budget)).toBe(50);
    expect(await replayRuns(temporal.client, numberWorkflowId(ACCOUNT, '1'))).toBeGreaterThan(1);
  });

  it('is counted once when the same message asks again', async () => {
    await processes[0].admit(ACCOUNT, '2', request('m1'));
    await processes[1].admit(ACCOUNT, '2', request('m1'));
    await processes[1].admit(ACCOUNT, '2', request('m1'));
    expect(usedToday((await state('2')).budget)).toBe(1);
  });

  it('is asked for anew when a message comes back', async () => {
    await processes[0].admit(ACCOUNT, '3', request('first', 1));
    expect((await processes[0].admit(ACCOUNT, '3', request('second', 1))).admitted).toBe(false);
    expect((await processes[0].admit(ACCOUNT, '3', request('second', 2))).admitted).toBe(true);
  });

  it('is given to more than 100 new contacts a second (T15)', async () => {
    const CONTACTS = 600;
    await processes[0].admit(ACCOUNT, '4', request('warm'));
    const since = performance.now();
    const answers = await Promise.all(
      Array.from({ length: CONTACTS }, (_, index) => processes[0].admit(ACCOUNT, '4', request(`c${index}`))),
    );
    const perSecond = (CONTACTS * 1_000) / (performance.now() - since);
    if (process.env['SHOW_FIGURES']) process.stderr.write(`admitted ${perSecond.toFixed(0)}/s\n`);
    expect(answers.every(({ admitted }) => admitted)).toBe(true);
    expect(perSecond).toBeGreaterThan(100);
    expect(usedToday((await state('4')).budget)).toBe(CONTACTS + 1);
  });
});

describe('the health of a number', () => {
  const health = (id: string) => {
    remembered += 5_000;
    return processes[0].health(ACCOUNT, id);
  };

  it('is good where nobody has asked yet', async () => {
    expect(await health('10')).toMatchObject({ state: 'sending' });
  });

  it('ends for every process with the first error that is the number’s own', async () => {
    await processes[1].report(ACCOUNT, '11', { error: EXPIRED, at: Date.now() });
    await expect.poll(() => health('11')).toMatchObject({ state: 'paused', code: 190 });
  });

  it('is asked for once in five seconds, however many messages go out (T15)', async () => {
    await processes[1].report(ACCOUNT, '12', { error: EXPIRED, at: Date.now() });
    await expect.poll(() => health('12')).toMatchObject({ state: 'paused' });
    await handle('12').executeUpdate<Health, [OperatorAct]>(UPDATES.resumeNumber, {
      args: [{ by: 'Ada', reason: '' }],
    });
    remembered += 4_999;
    expect((await processes[0].health(ACCOUNT, '12')).state).toBe('paused');
    remembered += 1;
    expect((await processes[0].health(ACCOUNT, '12')).state).toBe('sending');
  });

  it('is found in search, and goes over to a new run (T20)', async () => {
    await processes[1].report(ACCOUNT, '13', { error: EXPIRED, at: Date.now() });
    await expect.poll(() => health('13')).toMatchObject({ state: 'paused' });
    const { runId } = await handle('13').describe();
    await handle('13').signal(SIGNALS.refresh);
    await until('a new run', async () => (await handle('13').describe()).runId !== runId);
    expect(await health('13')).toMatchObject({ state: 'paused', code: 190 });
    const query = `RingbackPaused = true AND RingbackAccount = '${ACCOUNT}' AND ExecutionStatus = 'Running'`;
    await until('search knows it', async () => {
      for await (const { workflowId } of temporal.client.workflow.list({ query }))
        if (workflowId === numberWorkflowId(ACCOUNT, '13')) return true;
      return false;
    });
  });
});
