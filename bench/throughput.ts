/**
 * Whole conversations a second: from the lead to the meeting booked and then moved, 50 at once, the prospects
 * answering without a pause. The conversations are spread over ten accounts, so that they do not all want the same
 * time of the same calendar.
 */
import type { AreaReport } from './report.js';
import { short } from './report.js';
import { median } from './statistics.js';
import type { BenchAccount, BenchTemporal } from './system.js';
import { benchAccount, newNumber, postLead } from './system.js';
import type { Theatre } from './theatre.js';
import { openTheatre } from './theatre.js';

const ACCOUNTS = 10;
const WITHIN = 60_000;

interface Round {
  perSecond: number;
  booked: number;
  /** CPU time of a conversation, milliseconds. */
  cpuMs: { api: number; worker: number };
}

export async function measureThroughput(
  temporal: BenchTemporal,
  rounds: number,
  conversations: number,
): Promise<AreaReport> {
  const accounts = Array.from({ length: rounds + 1 }, (_, round) =>
    Array.from({ length: ACCOUNTS }, (_, index) => benchAccount(`many-${round}-${index}`, 0)),
  );
  const theatre = await openTheatre(temporal, 'bench-throughput', accounts.flat(), 0);
  const results: Round[] = [];
  try {
    const [warmUp = [], ...measured] = accounts;
    await playAll(theatre, warmUp, Math.ceil(conversations / 5));
    for (const ofRound of measured) results.push(await playAll(theatre, ofRound, conversations));
  } finally {
    await theatre.stop();
  }
  const perSecond = results.map((round) => round.perSecond);
  const booked = median(results.map((round) => round.booked));
  const cpu = (of: 'api' | 'worker'): string => short(median(results.map(({ cpuMs }) => cpuMs[of])));
  return {
    lines: [
      {
        area: 'throughput',
        what: `conversations a second, ${conversations} at once`,
        value: median(perSecond),
        unit: '/s',
        against: `${short(booked)} of ${conversations} booked and moved; CPU of each: API ${cpu('api')} ms, worker ${cpu('worker')} ms`,
        rounds: perSecond,
      },
    ],
    detail: results,
  };
}

async function playAll(theatre: Theatre, accounts: BenchAccount[], conversations: number): Promise<Round> {
  const { sandbox, inbox, ringback } = theatre;
  const numbers = Array.from({ length: conversations }, newNumber);
  for (const number of numbers) sandbox.assign(number, 'demo-fr');
  const cpuNow = async () => ({
    api: await ringback.api.cpuMs(),
    worker: (await ringback.worker?.cpuMs()) ?? 0,
  });
  const before = await cpuNow();
  const since = performance.now();
  let lastAt = since;
  const ended = await Promise.allSettled(
    numbers.map(async (number, index) => {
      const account = accounts[index % accounts.length];
      if (!account) throw new RangeError('there is no account');
      await postLead(ringback, account, { crm_contact_id: number, phone_number: number });
      await inbox.waitFor(number, 'MEETING_BOOKED', 2, WITHIN);
      lastAt = performance.now();
    }),
  );
  const booked = ended.filter(({ status }) => status === 'fulfilled').length;
  if (booked === 0) throw new Error('no conversation came to its end', { cause: ended[0] });
  const after = await cpuNow();
  return {
    perSecond: (booked * 1_000) / (lastAt - since),
    booked,
    cpuMs: {
      api: (after.api - before.api) / conversations,
      worker: (after.worker - before.worker) / conversations,
    },
  };
}
