import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCalendarActivities } from '../../src/activities/calendars.js';
import { MeetingsAhead } from '../../src/activities/meetings-ahead.js';
import { PoolChoices } from '../../src/activities/pool-choices.js';
import { whoseCalendar } from '../../src/activities/whose-calendar.js';
import type { PoolDeps } from '../../src/activities/whose-calendar.js';
import { BusyCalendars } from '../../src/calendars/busy-calendars.js';
import type { CalendarSettings } from '../../src/config/schema.js';
import { Directory } from '../../src/config/directory.js';
import type { Reservation } from '../../src/domain/contact/decision.js';
import { calendarWorkflowId } from '../../src/domain/identity.js';
import type { ContactId } from '../../src/domain/identity.js';
import { NO_WISH } from '../../src/domain/language.js';
import type { Slot } from '../../src/domain/language.js';
import { addDays, civilToInstant, instantToCivil, weekdayOf } from '../../src/domain/zone.js';
import { Egress } from '../../src/http/egress.js';
import { QUERIES, SIGNALS } from '../../src/temporal/contract.js';
import type {
  CalendarActivities,
  CalendarFeed,
  CalendarView,
  ReserveInput,
} from '../../src/temporal/contract.js';
import { CONTACT, outboundDirectory } from '../support/outbound-settings.js';
import { prospect } from '../support/prospects.js';
import { realServer, replayRuns, startEntityWorker } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const PARIS = 'Europe/Paris';
const MINUTE = 60_000;
const NOW = Date.now();
/** A Tuesday that is never too soon, never too far. */
const TUESDAY = (() => {
  let date = addDays(instantToCivil(NOW, PARIS).date, 3);
  while (weekdayOf(date) !== 2) date = addDays(date, 1);
  return date;
})();

let temporal: TestTemporal;
let stopWorker: () => Promise<void>;
let server: Server;
let egress: Egress;
let directory: Directory;
let busyAnswers: boolean;
/** What was asked of people's own calendars. */
const reads: string[] = [];
/** Two processes. */
let processes: CalendarActivities[];

beforeAll(async () => {
  temporal = await realServer();
  stopWorker = await startEntityWorker(temporal);
  const day = TUESDAY.replaceAll('-', '');
  server = createServer((request, response) => {
    reads.push(request.url ?? '');
    const times = `DTSTART;TZID=${PARIS}:${day}T090000\r\nDTEND;TZID=${PARIS}:${day}T120000`;
    const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n${times}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    if (busyAnswers) response.end(text);
    else response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  busyAnswers = true;
  const url = `http://localhost:${(server.address() as AddressInfo).port}/lina.ics`;
  egress = new Egress({ httpLocalhost: true });
  const { settings } = outboundDirectory();
  const account = settings.accounts['demo'];
  const team = account?.calendars['team'];
  if (!account || !team) throw new Error('no calendar');
  const busy = { url, refresh: 10 * MINUTE, stale_for: 60 * MINUTE, unknown: 'offer' as const };
  const calendars: Record<string, CalendarSettings> = {
    team,
    rush: { ...team, horizon_days: 21 },
    held: { ...team, hold_offers: 10 * MINUTE },
    passing: { ...team, hold_offers: 10 * MINUTE },
    few: { ...team, per_day: 2 },
    lina: { ...team, busy },
    silent: { ...team, busy: { ...busy, url: `${url}?silent`, unknown: 'stop' } },
    shared: { ...team, busy: { ...busy, url: `${url}?shared` } },
    old: team,
    young: team,
    pool1: team,
    pool2: team,
    pool3: team,
  };
  account.calendars = calendars;
  account.people = { lina: { prenom: 'Lina', role: 'sales', email: 'lina@example.com', calendar: 'lina' } };
  directory = new Directory(settings);
  const one = () =>
    createCalendarActivities({
      directory,
      client: temporal.client,
      busy: new BusyCalendars({ egress, env: {} }),
    });
  processes = [one(), one()];
});
afterAll(async () => {
  await stopWorker();
  await egress.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await temporal.close();
});

function at(time: string, date = TUESDAY): number {
  return civilToInstant(date, time, PARIS);
}
function reserving(calendar: string, change: Partial<ReserveInput>): ReserveInput {
  return {
    contact: prospect(1),
    calendar,
    key: randomUUID(),
    start: at('14:00'),
    replaces: null,
    timeZone: PARIS,
    now: NOW,
    ...change,
  };
}
function process(index = 0): CalendarActivities {
  const found = processes[index % processes.length];
  if (!found) throw new Error('no process');
  return found;
}
/** As Temporal does: an activity that failed is tried again, under the same key. */
async function persistently(index: number, input: ReserveInput): Promise<Reservation> {
  const reserve = () => process(index).reserve(input);
  return await reserve().catch(reserve).catch(reserve).catch(reserve).catch(reserve);
}
function handle(calendar: string) {
  return temporal.client.workflow.getHandle(
    calendarWorkflowId(CONTACT.account, CONTACT.environment, calendar),
  );
}
function view(calendar: string): Promise<CalendarView> {
  return handle(calendar).query<CalendarView>(QUERIES.calendar);
}
async function offered(calendar: string, contact: ContactId, now = NOW): Promise<Slot[]> {
  const wish = { ...NO_WISH, date: TUESDAY };
  const offer = await process().findSlots({
    contact,
    calendar,
    wish,
    timeZone: PARIS,
    now,
    prefer: 'slots',
  });
  return offer?.kind === 'slots' ? offer.slots : [];
}
const starts = (slots: Slot[]): number[] => slots.map(({ start }) => start);

describe('500 prospects after 20 times at once', () => {
  it('are 20 meetings and 480 new offers, shared out, also across runs (T13)', async () => {
    const dates = [TUESDAY, addDays(TUESDAY, 1)];
    const times = ['09:00', '09:30', '10:00', '10:30', '11:00', '14:00', '14:30', '15:00', '15:30', '16:00'];
    const wanted = dates.flatMap((date) => times.map((time) => at(time, date)));
    const started = performance.now();
    const asking = Array.from({ length: 500 }, (_, index) =>
      persistently(index, reserving('rush', { contact: prospect(index), start: wanted[index % 20] ?? 0 })),
    );
    await expect
      .poll(() =>
        handle('rush')
          .describe()
          .catch(() => null),
      )
      .not.toBeNull();
    await handle('rush').signal(SIGNALS.refresh);
    const outcomes = await Promise.all(asking);
    const seconds = (performance.now() - started) / 1_000;

    const { bookings } = await view('rush');
    expect(starts(bookings)).toEqual([...wanted].sort((a, b) => a - b));
    const others = outcomes.flatMap((outcome) => (outcome.result === 'unavailable' ? [outcome] : []));
    expect(others).toHaveLength(480);
    expect(others.every(({ alternatives }) => alternatives.length > 0)).toBe(true);
    const counts = new Map<string, number>();
    for (const { alternatives } of others) {
      const pair = starts(alternatives).join();
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(10);
    expect(Math.max(...counts.values())).toBeLessThan(480 / 4);
    expect(seconds).toBeLessThan(45);
    expect(await replayRuns(temporal.client, handle('rush').workflowId)).toBeGreaterThan(1);
  });
});

describe('times that stand offered', () => {
  it('are offered to no other while they are held, and then again', async () => {
    const first = await offered('passing', prospect(1));
    const second = await offered('passing', prospect(2));
    expect(starts(first).filter((start) => starts(second).includes(start))).toEqual([]);
    await handle('passing').signal(SIGNALS.clockMoved, 11 * MINUTE);
    await expect.poll(async () => (await view('passing')).holds).toEqual([]);
    const later = await offered('passing', prospect(3), NOW + 11 * MINUTE);
    expect(starts(later)).toEqual(starts(first));
  });

  it('cannot be taken by another, and are free when who has them takes one', async () => {
    const [mine, other] = await offered('held', prospect(10));
    const taken = await process().reserve(
      reserving('held', { contact: prospect(11), start: mine?.start ?? 0 }),
    );
    expect(taken).toMatchObject({ result: 'unavailable', reason: 'taken' });
    await process().reserve(reserving('held', { contact: prospect(10), start: mine?.start ?? 0 }));
    const free = await process().reserve(
      reserving('held', { contact: prospect(12), start: other?.start ?? 0 }),
    );
    expect(free.result).toBe('reserved');
  });

  it('are shown to operators', async () => {
    const { holds } = await view('held');
    expect(holds.length).toBeGreaterThan(0);
  });

  it('are as they were for each prospect who asks again', async () => {
    const once = await offered('held', prospect(20));
    expect(starts(await offered('held', prospect(20)))).toEqual(starts(once));
  });

  it('are not held where the settings do not say so', async () => {
    await offered('rush', prospect(900));
    expect((await view('rush')).holds).toEqual([]);
  });
});

describe('a limit per day', () => {
  it('is kept by the calendar, whoever asks at once', async () => {
    const times = ['09:00', '10:00', '11:00', '14:00', '15:00', '16:00'].map((time) => at(time));
    const outcomes = await Promise.all(
      times.map((start, index) =>
        process(index).reserve(reserving('few', { contact: prospect(index), start })),
      ),
    );
    expect(outcomes.filter(({ result }) => result === 'reserved')).toHaveLength(2);
    const slots = await offered('few', prospect(50));
    expect(slots.length).toBeGreaterThan(0);
    expect(slots.every(({ start }) => instantToCivil(start, PARIS).date > TUESDAY)).toBe(true);
  });
});

describe('other appointments', () => {
  it('are neither offered nor booked', async () => {
    const slots = await offered('lina', prospect(1));
    expect(slots.length).toBeGreaterThan(0);
    expect(Math.min(...starts(slots))).toBeGreaterThanOrEqual(at('12:00'));
    const outcome = await process().reserve(reserving('lina', { start: at('10:00') }));
    expect(outcome).toMatchObject({ result: 'unavailable', reason: 'taken' });
  });

  it('stop the offers where they are not known and the settings say so, and operators see why', async () => {
    busyAnswers = false;
    await expect(offered('silent', prospect(1))).rejects.toThrow('answered 500');
    busyAnswers = true;
    await expect.poll(async () => (await view('silent')).busy?.known).toBe('unknown');
    const { busy } = await view('silent');
    expect(busy).toEqual({ known: 'unknown', readAt: null, problem: 'answered 500' });
    await expect
      .poll(async () =>
        JSON.stringify(
          await handle('silent')
            .query<unknown>('__temporal_workflow_metadata')
            .catch(() => null),
        ),
      )
      .toContain('Other appointments not read');
  });
});

describe('other appointments, read by two processes', () => {
  const find = (index: number) =>
    process(index).findSlots({
      contact: prospect(index),
      calendar: 'shared',
      wish: NO_WISH,
      timeZone: PARIS,
      now: NOW,
      prefer: 'slots',
    });
  const shown = async () => (await view('shared')).busy?.known;

  it('are asked for by each once, and shown as known while one of them knows', async () => {
    await Promise.all(Array.from({ length: 10 }, () => find(0)));
    await expect.poll(shown).toBe('fresh');
    busyAnswers = false;
    await Promise.all(Array.from({ length: 10 }, () => find(1)));
    busyAnswers = true;
    await expect.poll(shown).toBe('unknown');
    await find(0);
    await expect.poll(shown).toBe('fresh');
    expect(reads.filter((url) => url.endsWith('?shared'))).toHaveLength(2);
  });
});

describe('the version of a calendar', () => {
  it('is all that is told while nothing has changed (T14)', async () => {
    const { version } = await view('rush');
    expect(await handle('rush').query<CalendarFeed, [number]>(QUERIES.feed, version)).toEqual({
      version,
      bookings: null,
    });
  });

  it('rises when a meeting is told of anew, and its time stays', async () => {
    const { version, bookings } = await view('rush');
    const [first] = bookings;
    await handle('rush').signal(SIGNALS.meetingDescribed, {
      uid: first?.uid ?? '',
      doc: 'new',
      contact: first?.contact ?? '',
    });
    await expect.poll(async () => (await view('rush')).version).toBe(version + 1);
    const [after] = (await view('rush')).bookings;
    expect([after?.doc, after?.sequence, after?.start]).toEqual(['new', 0, first?.start]);
  });
});

describe('whose calendar', () => {
  const person = (email: string | null) => ({
    role: 'sales',
    prenom: 'Marc',
    nom: null,
    email,
    lien_calendrier: null,
    slack_id: null,
    phone_number: null,
  });
  /** What one process remembers. */
  let known: PoolDeps;
  const newProcess = () => {
    known = { meetings: new MeetingsAhead(temporal.client), choices: new PoolChoices() };
  };
  beforeAll(newProcess);
  function whose(profile: object, pool?: string[], contact = CONTACT) {
    const context = directory.environment(CONTACT.account, CONTACT.environment);
    const environment = { ...context.environment, ...(pool && { pool }) };
    const input = {
      contact,
      profile: { phone_number: contact.number, ...profile },
      now: NOW,
      context: { ...context, environment },
      rule: null,
    };
    return whoseCalendar(input, known);
  }

  it.each([
    ['sales', { sales: person('lina@example.com'), sdr: person('b@example.com') }, 'lina'],
    ['sdr when sales has no address', { sales: person(null), sdr: person('LINA@example.com') }, 'lina'],
    ['assignees then', { assignees: [person(null), person('lina@example.com')] }, 'lina'],
    ['nobody: the environment’s own', {}, 'team'],
  ])('is that of %s', async (_, profile, calendar) => {
    expect(await whose(profile)).toEqual({ calendar, owner: null });
  });

  it('is one of their own for a person without settings, with the standard rules', async () => {
    const { calendar } = await whose({ sales: person('Marc.Dupont@example.com') });
    expect(calendar).toMatch(/^p-marc-dupont-[0-9a-f]{8}$/);
    const outcome = await process().reserve(reserving(calendar, { start: at('17:00') }));
    expect(outcome.result).toBe('reserved');
  });

  it('is the one of the pool with the fewest meetings ahead', async () => {
    for (const [calendar, time] of [
      ['pool1', '09:00'],
      ['pool1', '10:00'],
      ['pool2', '09:00'],
    ] as const) {
      await process().reserve(reserving(calendar, { start: at(time), contact: prospect(70) }));
    }
    const pool = ['pool1', 'pool2', 'pool3'];
    expect(await whose({}, pool)).toEqual({ calendar: 'pool3', owner: null });
  });

  it('is spread where several have as few, and always the same for one', async () => {
    const pool = ['none1', 'none2', 'none3', 'lina'];
    const all = () => Promise.all(Array.from({ length: 60 }, (_, index) => whose({}, pool, prospect(index))));
    const chosen = await all();
    expect(await all()).toEqual(chosen);
    const counts = pool.map((name) => chosen.filter(({ calendar }) => calendar === name).length);
    expect(counts).toEqual([15, 15, 15, 15]);
    expect(chosen.find(({ calendar }) => calendar === 'lina')?.owner).toMatchObject({ prenom: 'Lina' });
  });

  it('is not, for 200 leads at once, the one calendar with a meeting less than the others', async () => {
    newProcess();
    const pool = ['pool1', 'pool2', 'pool3', 'pool4'];
    const chosen = await Promise.all(
      Array.from({ length: 200 }, (_, index) => whose({}, pool, prospect(100 + index))),
    );
    // One of them has two meetings, one has one: 47.5, 49.5 and twice 51.5 make up for it.
    const counts = pool.map((name) => chosen.filter(({ calendar }) => calendar === name).length);
    expect(counts.every((count) => count >= 47 && count <= 52)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count)).toBe(200);
  });
});

describe('a calendar after 1 500 changes', () => {
  it('is read at the cost of a new one: its history never grows long', async () => {
    for (const calendar of ['old', 'young']) {
      await process().reserve(reserving(calendar, { start: at('09:00'), contact: prospect(1) }));
    }
    const { bookings } = await view('old');
    const { uid = '', contact = '' } = bookings[0] ?? {};
    for (let batch = 0; batch < 30; batch += 1) {
      await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          handle('old').signal(SIGNALS.meetingDescribed, { uid, contact, doc: `${batch} ${index}` }),
        ),
      );
    }
    await expect.poll(async () => (await view('old')).version, { timeout: 20_000 }).toBe(1_501);
    await expect
      .poll(async () => (await handle('old').describe()).historyLength, { timeout: 20_000 })
      .toBeLessThan(1_300);
    const timeOf = async (calendar: string): Promise<number> => {
      const times: number[] = [];
      for (let count = 0; count < 15; count += 1) {
        const started = performance.now();
        await handle(calendar).query<CalendarFeed, [null]>(QUERIES.feed, null);
        times.push(performance.now() - started);
      }
      return times.sort((a, b) => a - b)[7] ?? 0;
    };
    const [young, old] = [await timeOf('young'), await timeOf('old')];
    expect(old).toBeLessThan(3 * young + 20);
  });
});
