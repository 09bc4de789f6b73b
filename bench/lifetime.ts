/**
 * Whether a contact's history stays small over its life: the events of its current run when it rests after one, two
 * and three engagements, 31 days apart. Several contacts live the same life at once.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { costOf } from './history.js';
import type { AreaReport } from './report.js';
import { short } from './report.js';
import { median } from './statistics.js';
import type { BenchTemporal } from './system.js';
import { benchAccount, newNumber, postLead } from './system.js';
import { contactOf, openTheatre } from './theatre.js';

const ENGAGEMENTS = 3;
const MONTH = 31 * 86_400_000;
const WITHIN = 30_000;
const POLL = 50;
/** For the deliveries that still arrive in the new run. */
const SETTLE = 1_000;

/** At rest after an engagement. */
interface AtRest {
  /** Events of the current run, and of all runs this engagement took. */
  events: number;
  eventsOfEngagement: number;
  runs: number;
}

export async function measureLifetime(temporal: BenchTemporal, contacts: number): Promise<AreaReport> {
  const account = benchAccount('lifetime', 0);
  const theatre = await openTheatre(temporal, 'bench-lifetime', [account], 0);
  const { client, sandbox, inbox, ringback } = theatre;
  const numbers = Array.from({ length: contacts }, newNumber);
  const lives: AtRest[][] = numbers.map(() => []);

  async function engage(number: string, engagement: number, life: AtRest[]): Promise<void> {
    const messages = (): number =>
      sandbox.open(number).messages.filter(({ from }) => from === 'business').length;
    const before = messages();
    const crm_deal_id = `DEAL_${engagement}`;
    await postLead(ringback, account, { crm_contact_id: number, phone_number: number, crm_deal_id });
    const until = Date.now() + WITHIN;
    while (messages() === before) {
      if (Date.now() > until) throw new Error(`engagement ${engagement} did not open`);
      await delay(POLL);
    }
    sandbox.write(number, { text: 'Pas intéressé' });
    await inbox.waitFor(number, 'NO_OUTCOME', engagement, WITHIN);
    // The end of an engagement entails a callback, a last word and a new run; one that never comes shows in the figure.
    let cost = await costOf(client, contactOf(account, number));
    while (cost && cost.runs.length <= engagement && Date.now() < until) {
      await delay(POLL);
      cost = await costOf(client, contactOf(account, number));
    }
    await delay(SETTLE);
    cost = await costOf(client, contactOf(account, number));
    if (!cost) throw new Error('the contact is gone');
    const earlier = life.reduce((sum, { eventsOfEngagement }) => sum + eventsOfEngagement, 0);
    life.push({
      events: cost.runs.at(-1) ?? 0,
      eventsOfEngagement: cost.events - earlier,
      runs: cost.runs.length,
    });
  }

  try {
    for (let engagement = 1; engagement <= ENGAGEMENTS; engagement += 1) {
      if (engagement > 1) await sandbox.moveClock(account.id, { advanceMs: MONTH });
      await Promise.all(numbers.map((number, index) => engage(number, engagement, lives[index] ?? [])));
    }
  } finally {
    await theatre.stop();
  }
  const after = (engagement: number, figure: keyof AtRest): number =>
    median(lives.map((life) => life[engagement - 1]?.[figure] ?? Number.NaN));
  const each = (figure: keyof AtRest): string => [1, 2, 3].map((n) => short(after(n, figure))).join(', ');
  const last = lives.map((life) => life.at(-1)?.events ?? Number.NaN);
  const growth = lives.map((life) => (life.at(-1)?.events ?? Number.NaN) - (life[0]?.events ?? Number.NaN));
  return {
    lines: [
      {
        area: 'lifetime',
        what: 'events at rest after 3 engagements',
        value: median(last),
        unit: '',
        against: `after 1, 2, 3: ${each('events')}; each engagement took ${each('eventsOfEngagement')}`,
        target: { most: 20 },
        rounds: last,
      },
      {
        area: 'lifetime',
        what: 'growth from the first to the third',
        value: median(growth),
        unit: 'events',
        against: `runs so far: ${each('runs')}`,
        target: { most: 2 },
        rounds: growth,
      },
    ],
    detail: lives,
  };
}
