/**
 * A dialer team on a busy day, with the worker killed in between. `npm run bench -- forms` plays it with 5 000 leads a
 * minute; here `RINGBACK_LEADS` and `RINGBACK_KILLS` change how many there are.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { playDay, teamSettings } from '../../bench/dialer-team.js';
import { agentWorkflowId } from '../../src/domain/identity.js';
import { build, settingsFile, startWorkerProcess } from '../support/processes.js';
import type { WorkerProcess } from '../support/processes.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const leads = Number(process.env['RINGBACK_LEADS'] ?? 200);
const kills = Number(process.env['RINGBACK_KILLS'] ?? 2);
const PATIENCE = 60_000;

let temporal: TestTemporal;
let ringback: Ringback;
let worker: WorkerProcess;

beforeAll(async () => {
  build();
  temporal = await realServer();
  ringback = await startRingback(temporal, {
    workers: false,
    settings: ({ accounts: { aloware } }) => {
      const { tokens, agents, ring_groups } = teamSettings();
      aloware?.environments.test?.forms?.tokens.push(...tokens);
      Object.assign(aloware?.dialer.agents ?? {}, agents);
      Object.assign(aloware?.dialer.ring_groups ?? {}, ring_groups);
    },
  });
  settingsFile(({ aloware }) => {
    const { agents, ring_groups } = teamSettings();
    Object.assign(aloware?.dialer?.agents ?? {}, agents);
    Object.assign(aloware?.dialer?.ring_groups ?? {}, ring_groups);
  });
  worker = await startWorkerProcess(ringback);
});
afterAll(async () => {
  await worker.kill();
  await ringback.stop();
  await temporal.close();
});

it(
  'every lead is on one list or taken once, lists are in order and none is lost, whatever is killed (S4-24 to S4-29)',
  async () => {
    const day = await playDay({
      url: ringback.url,
      leads,
      perSecond: null,
      prefix: '2125',
      kills,
      killWorker: async () => {
        await worker.kill();
        worker = await startWorkerProcess(ringback);
      },
      patience: PATIENCE,
    });
    expect(day).toMatchObject({ lost: [], twice: [], outOfOrder: [], disagreeing: [] });
    expect(day.listed + day.taken).toBe(leads);
    for (const agent of ['agent-0', 'agent-7'])
      await replayRuns(temporal.client, agentWorkflowId('aloware', 'test', agent));
  },
  PATIENCE * 2 + leads * 200,
);
