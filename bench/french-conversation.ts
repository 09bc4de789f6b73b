/**
 * What the French guide's conversation costs, three bookings and six callbacks: events, bytes and billable actions of
 * every workflow it touches, its calendar included. Once with messages gathered for half a second, once without.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { calendarWorkflowId } from '../src/domain/identity.js';
import type { Actions, Cost } from './history.js';
import { costOf, noActions, totalActions } from './history.js';
import type { AreaReport, Line } from './report.js';
import { short } from './report.js';
import { median } from './statistics.js';
import type { BenchAccount, BenchTemporal } from './system.js';
import { benchAccount, newNumber, postLead } from './system.js';
import type { Theatre } from './theatre.js';
import { contactOf, openTheatre } from './theatre.js';

const WEDNESDAY_0931 = Date.parse('2025-10-08T09:31:00+02:00');
const BURST_WINDOW = 500;
const BOOKED_WITHIN = 60_000;
/** For what is still under way after the last booking: its callback, deliveries, reads. */
const SETTLE = 2_000;

interface Bill {
  events: number;
  bytes: number;
  actions: Actions;
  /** Of the events, the signals of the development clock, which production has not. */
  clockSignals: number;
  workflows: Cost[];
}

/** @param pace of deliveries, reads and answers; at a fifth of life's they still come one after the other */
export async function measureFrenchConversation(
  temporal: BenchTemporal,
  rounds: number,
  pace: number,
): Promise<AreaReport> {
  const accounts = Array.from({ length: rounds }, (_, round) => ({
    gathered: benchAccount(`french-gathered-${round}`, BURST_WINDOW),
    atOnce: benchAccount(`french-at-once-${round}`, 0),
  }));
  const everyone = accounts.flatMap(({ gathered, atOnce }) => [gathered, atOnce]);
  const theatre = await openTheatre(temporal, 'bench-french', everyone, pace);
  const bills: Record<'gathered' | 'atOnce', Bill[]> = { gathered: [], atOnce: [] };
  try {
    for (const { gathered, atOnce } of accounts) {
      const [one, other] = await Promise.all([converse(theatre, gathered), converse(theatre, atOnce)]);
      bills.gathered.push(one);
      bills.atOnce.push(other);
    }
  } finally {
    await theatre.stop();
  }
  return {
    lines: [
      ...linesOf('with the burst window', bills.gathered, { events: 320, actions: 85 }),
      ...linesOf('without', bills.atOnce, { events: 270, actions: 75 }),
    ],
    detail: bills,
  };
}

async function converse(theatre: Theatre, account: BenchAccount): Promise<Bill> {
  const { sandbox, inbox, ringback, client } = theatre;
  const number = newNumber();
  theatre.setClock(account, WEDNESDAY_0931);
  sandbox.assign(number, 'french-guide');
  await postLead(ringback, account, { crm_contact_id: number, phone_number: number });
  await inbox.waitFor(number, 'MEETING_BOOKED', 1, BOOKED_WITHIN);
  await sandbox.moveClock(account.id, { to: '2025-10-08T11:58:00+02:00' });
  await inbox.waitFor(number, 'MEETING_BOOKED', 2, BOOKED_WITHIN);
  await sandbox.moveClock(account.id, { to: '2025-10-13T13:30:00+02:00' });
  await inbox.waitFor(number, 'MEETING_BOOKED', 3, BOOKED_WITHIN);
  await delay(SETTLE);
  const ids = [contactOf(account, number), calendarWorkflowId(account.id, 'test', 'experts')];
  const workflows = (await Promise.all(ids.map((id) => costOf(client, id)))).filter((cost) => cost !== null);
  return billOf(workflows);
}

function billOf(workflows: Cost[]): Bill {
  const bill: Bill = { events: 0, bytes: 0, actions: noActions(), clockSignals: 0, workflows };
  for (const { events, bytes, actions, byType } of workflows) {
    bill.events += events;
    bill.bytes += bytes;
    bill.clockSignals += byType['signal clockMoved'] ?? 0;
    for (const cause of Object.keys(actions) as (keyof Actions)[]) bill.actions[cause] += actions[cause];
  }
  return bill;
}

function linesOf(which: string, bills: Bill[], most: { events: number; actions: number }): Line[] {
  const of = (what: string, unit: string, figure: (bill: Bill) => number): Line => {
    const rounds = bills.map(figure);
    return { area: 'french', what: `${what} ${which}`, value: median(rounds), unit, rounds };
  };
  const cause = (name: keyof Actions): number => median(bills.map(({ actions }) => actions[name]));
  const causes = Object.keys(noActions()) as (keyof Actions)[];
  return [
    {
      ...of('events', '', ({ events }) => events),
      target: { most: most.events },
      against: `of which ${short(median(bills.map(({ clockSignals }) => clockSignals)))} signals of the development clock`,
    },
    {
      ...of('actions', '', ({ actions }) => totalActions(actions)),
      target: { most: most.actions },
      against: causes
        .filter((name) => cause(name) > 0)
        .map((name) => `${name} ${short(cause(name))}`)
        .join(', '),
    },
    of('history', 'KiB', ({ bytes }) => bytes / 1_024),
  ];
}
