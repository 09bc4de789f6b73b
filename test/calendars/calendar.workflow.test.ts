import { randomUUID } from 'node:crypto';
import { WorkflowNotFoundError } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCalendarActivities } from '../../src/activities/calendars.js';
import type { Booking } from '../../src/domain/contact/state.js';
import { calendarWorkflowId, contactWorkflowId } from '../../src/domain/identity.js';
import { NO_WISH } from '../../src/domain/language.js';
import { addDays, civilToInstant, instantToCivil, weekdayOf } from '../../src/domain/zone.js';
import { QUERIES, SIGNALS } from '../../src/temporal/contract.js';
import type { CalendarActivities, CalendarView, ReserveInput } from '../../src/temporal/contract.js';
import { CONTACT, outboundDirectory } from '../support/outbound-settings.js';
import { prospect } from '../support/prospects.js';
import { realServer, replayRuns, startEntityWorker } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const PARIS = 'Europe/Paris';
const NOW = Date.now();
/** The Tuesday after next: never too soon, never too far. */
const TUESDAY = (() => {
  let date = addDays(instantToCivil(NOW, PARIS).date, 3);
  while (weekdayOf(date) !== 2) date = addDays(date, 1);
  return date;
})();
const WORKFLOW_ID = calendarWorkflowId(CONTACT.account, CONTACT.environment, 'team');

let temporal: TestTemporal;
let stopWorker: () => Promise<void>;
/** Two processes that reserve. */
let processes: CalendarActivities[];

beforeAll(async () => {
  temporal = await realServer();
  stopWorker = await startEntityWorker(temporal);
  const deps = { directory: outboundDirectory(), client: temporal.client };
  processes = [createCalendarActivities(deps), createCalendarActivities(deps)];
});
afterAll(async () => {
  await stopWorker();
  await temporal.close();
});

function at(time: string, date = TUESDAY): number {
  return civilToInstant(date, time, PARIS);
}
function input(change: Partial<ReserveInput>): ReserveInput {
  return {
    contact: prospect(1),
    calendar: 'team',
    key: randomUUID(),
    start: at('09:00'),
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
async function view(): Promise<CalendarView> {
  const handle = temporal.client.workflow.getHandle(WORKFLOW_ID);
  return await handle.query<CalendarView>(QUERIES.calendar).catch((error: unknown) => {
    if (error instanceof WorkflowNotFoundError) return { version: 0, bookings: [], holds: [], busy: null };
    throw error;
  });
}
/** Reserves and expects it to succeed. */
async function reserved(change: Partial<ReserveInput>): Promise<Booking> {
  const outcome = await process().reserve(input(change));
  if (outcome.result !== 'reserved') throw new Error(`not reserved: ${outcome.reason}`);
  const { uid, start, end, sequence } = outcome.booking;
  return { uid, start, end, sequence, calendar: 'team', timeZone: outcome.timeZone, bookedAt: NOW };
}
/** Lets the calendar continue as new, and waits until it has. */
async function newRun(): Promise<void> {
  const handle = temporal.client.workflow.getHandle(WORKFLOW_ID);
  const { runId } = await handle.describe();
  await handle.signal(SIGNALS.refresh);
  await expect.poll(async () => (await handle.describe()).runId, { timeout: 20_000 }).not.toBe(runId);
}

describe('a calendar on a real server', () => {
  it('gives each of three times to one of 24 prospects who ask at once (T13)', async () => {
    const times = [at('09:00'), at('09:30'), at('10:00')];
    const outcomes = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        process(index).reserve(input({ contact: prospect(index), start: times[index % 3] ?? 0 })),
      ),
    );
    expect(outcomes.filter(({ result }) => result === 'reserved')).toHaveLength(3);
    expect((await view()).bookings.map(({ start }) => start)).toEqual(times);
  });

  it('offers the nearest free times of the day in place of one that is taken', async () => {
    await reserved({ start: at('15:00') });
    const outcome = await process().reserve(input({ contact: prospect(2), start: at('15:00') }));
    expect(outcome).toMatchObject({ result: 'unavailable', reason: 'taken' });
    expect(outcome.result === 'unavailable' && outcome.alternatives.map(({ start }) => start)).toEqual([
      at('14:30'),
      at('15:30'),
    ]);
  });

  it.each([
    ['outside_hours', () => at('13:00')],
    ['too_soon', () => NOW - 60_000],
    ['too_far', () => at('10:00', addDays(TUESDAY, 28))],
  ])('asks the calendar for no time that is %s (S3-09)', async (reason, start) => {
    const { version } = await view();
    const outcome = await process().reserve(input({ start: start() }));
    expect([outcome, (await view()).version]).toEqual([expect.objectContaining({ reason }), version]);
  });

  it('returns the same booking for the same key, also in the next run (T13)', async () => {
    const change = { contact: prospect(30), key: randomUUID(), start: at('16:00') };
    const first = await process(0).reserve(input(change));
    const second = await process(1).reserve(input(change));
    await newRun();
    const third = await process(0).reserve(input(change));
    expect([second, third]).toEqual([first, first]);
  });

  it('finds its own booking when a retry comes within the lead time', async () => {
    const change = { contact: prospect(31), key: randomUUID(), start: at('16:30') };
    const first = await process().reserve(input(change));
    expect(await process().reserve(input({ ...change, now: at('16:10') }))).toEqual(first);
  });

  it('moves a booking under its UID and frees the old time', async () => {
    const contact = prospect(40);
    const replaces = await reserved({ contact, start: at('17:00') });
    const moved = await reserved({ contact, start: at('17:30'), replaces });
    const other = await reserved({ contact: prospect(41), start: at('17:00') });
    expect([moved.uid, moved.sequence, other.start]).toEqual([replaces.uid, 1, at('17:00')]);
  });

  it('cancels a booking, and again without effect', async () => {
    const booking = await reserved({ contact: prospect(50), start: at('11:00') });
    await process(0).cancelReservation({ contact: prospect(50), booking });
    await process(1).cancelReservation({ contact: prospect(50), booking });
    const again = await reserved({ contact: prospect(51), start: at('11:00') });
    expect(again.uid).not.toBe(booking.uid);
  });

  it('frees what was reserved and never heard of, whoever asks and however often', async () => {
    const key = randomUUID();
    const contact = prospect(53);
    const { uid } = await reserved({ contact, key, start: at('12:00') });
    const unheard = { contact, calendar: 'team', key, stands: null };
    await process(0).withdrawReservation(unheard);
    await process(1).withdrawReservation(unheard);
    const booking = (await view()).bookings.find((candidate) => candidate.uid === uid);
    expect(booking).toMatchObject({ status: 'cancelled', sequence: 1 });
    await expect(process().withdrawReservation({ ...unheard, calendar: 'none' })).resolves.toBeUndefined();
  });

  it('has nothing to cancel in a calendar that never was', async () => {
    const booking = { ...(await reserved({ contact: prospect(52), start: at('11:30') })), calendar: 'none' };
    await expect(process().cancelReservation({ contact: prospect(52), booking })).resolves.toBeUndefined();
  });

  it('offers only what is free', async () => {
    await reserved({ contact: prospect(60), start: at('14:00') });
    const offer = await process().findSlots({
      contact: CONTACT,
      calendar: 'team',
      wish: { ...NO_WISH, date: TUESDAY, time: '14:00' },
      timeZone: PARIS,
      now: NOW,
      prefer: 'slots',
    });
    expect(offer?.kind === 'slots' && offer.slots.map(({ start }) => start)).not.toContain(at('14:00'));
  });

  it('loses and doubles nothing while it continues as new under load', async () => {
    const date = addDays(TUESDAY, 1);
    const times = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'].map((time) => at(time, date));
    const reserving = Array.from({ length: 36 }, (_, index) =>
      process(index).reserve(input({ contact: prospect(100 + index), start: times[index % 6] ?? 0 })),
    );
    for (let run = 0; run < 3; run += 1) await newRun();
    const outcomes = await Promise.all(reserving);
    const winners = outcomes.flatMap((outcome) =>
      outcome.result === 'reserved' ? [outcome.booking.contact] : [],
    );
    const booked = (await view()).bookings.filter(({ start }) => start >= at('00:00', date));
    expect(booked.map(({ start }) => start)).toEqual(times);
    expect(booked.map(({ contact }) => contact).sort()).toEqual(winners.sort());
  });

  it('names the contact of a booking by its workflow id', async () => {
    const contact = prospect(70);
    const { uid } = await reserved({ contact, start: at('12:00') });
    const booking = (await view()).bookings.find((candidate) => candidate.uid === uid);
    expect(booking?.contact).toBe(contactWorkflowId(contact));
  });

  it('replays all of its runs', async () => {
    expect(await replayRuns(temporal.client, WORKFLOW_ID)).toBeGreaterThan(1);
  });
});
