/**
 * 5 000 leads a minute for a dialer team, as many as five tokens may send, into 20 ring groups while agents come, take
 * and go, and the worker is killed. Every lead must be on one list or taken once, each list in order.
 *
 * `BENCH_FORM_LEADS` and `BENCH_FORM_MINUTES` change how many come in how long a time.
 */
import { median, percentile } from './statistics.js';
import type { AreaReport, Line } from './report.js';
import { short } from './report.js';
import { startRingback } from './system.js';
import type { BenchTemporal } from './system.js';
import { playDay, teamSettings, TEAM_ACCOUNT } from './dialer-team.js';

const NOWHERE = 'http://localhost:9/';
const KILLS = 3;

interface ShippedTeam {
  environments: { test: { forms: object; callback: object } };
  dialer: { agents: object; ring_groups: object };
}

/** @param leads how many, unless the environment says otherwise */
export async function measureForms(temporal: BenchTemporal, leads: number): Promise<AreaReport> {
  const wanted = Number(process.env['BENCH_FORM_LEADS'] ?? leads);
  const minutes = Number(process.env['BENCH_FORM_MINUTES'] ?? wanted / 5_000);
  await temporal.namespace('bench-forms');
  const ringback = await startRingback({
    temporal,
    namespace: 'bench-forms',
    accounts: [],
    outside: { callbackUrl: NOWHERE, startGraph: () => Promise.resolve(NOWHERE) },
    otherAccounts: ({ [TEAM_ACCOUNT]: shipped }) => ({ [TEAM_ACCOUNT]: teamOf(shipped as ShippedTeam) }),
  });
  try {
    const day = await playDay({
      url: ringback.url,
      leads: wanted,
      perSecond: wanted / (minutes * 60),
      prefix: '2125',
      kills: KILLS,
      killWorker: () => ringback.killWorker(),
      patience: 120_000,
    });
    const faults = {
      lost: day.lost,
      twice: day.twice,
      'out of order': day.outOfOrder,
      wrong: day.disagreeing,
    };
    const figure = (what: string, value: number, unit: string, more: Partial<Line> = {}): Line => ({
      area: 'forms',
      what,
      value,
      unit,
      rounds: [value],
      ...more,
    });
    return {
      lines: [
        figure('forms taken, a minute', (wanted * 60_000) / day.postedInMs, '', {
          against: `${wanted} in ${short(day.postedInMs / 1_000)} s, worker killed ${KILLS} times; answers ${JSON.stringify(day.statuses)}`,
          target: { least: 4_900 },
        }),
        figure('until the last is listed', day.listedInMs / 1_000, 's', {
          against: `${day.listed} on lists, ${day.taken} taken`,
        }),
        figure('p50 of taking the next', median(day.nextMs), 'ms', {
          against: `p95 ${short(percentile(day.nextMs, 95))} ms, with the kills`,
        }),
        ...Object.entries(faults).map(([what, found]) =>
          figure(`leads ${what}`, found.length, '', {
            target: { most: 0 },
            against: found.slice(0, 3).join('; '),
          }),
        ),
      ],
      detail: day,
    };
  } finally {
    await ringback.stop();
  }
}

function teamOf(shipped: ShippedTeam): object {
  const { tokens, agents, ring_groups } = teamSettings();
  const { dialer, environments } = shipped;
  const { test } = environments;
  return {
    ...shipped,
    environments: {
      test: { ...test, forms: { ...test.forms, tokens }, callback: { ...test.callback, url: NOWHERE } },
    },
    dialer: {
      ...dialer,
      agents: { ...dialer.agents, ...agents },
      ring_groups: { ...dialer.ring_groups, ...ring_groups },
    },
  };
}
