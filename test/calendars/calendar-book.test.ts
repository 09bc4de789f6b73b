import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReserveRequest } from '../../src/domain/calendar.js';
import {
  bookings,
  cancel,
  describe,
  hold,
  holds,
  nextHoldEnds,
  openBook,
  reserve,
  withdraw,
} from '../../src/domain/calendar-book.js';
import type { CalendarBook } from '../../src/domain/calendar-book.js';

const MINUTE = 60_000;
const DAY = 86_400_000;
const NOW = Date.parse('2025-10-08T07:31:00Z');
const TOMORROW = NOW + DAY;
const PREFIX = 'contact:demo:production:';
const MARIE = `${PREFIX}+33612345678`;
const PAUL = `${PREFIX}+33687654321`;

function book(buffer = 0): CalendarBook {
  return openBook(PREFIX, buffer);
}
function request(change: Partial<ReserveRequest> = {}): ReserveRequest {
  const start = change.start ?? TOMORROW;
  return { key: 'key-1', contact: MARIE, start, end: start + 30 * MINUTE, replaces: null, ...change };
}
/** Reserves and expects it to succeed. */
function reserved(calendar: CalendarBook, change: Partial<ReserveRequest> = {}, now = NOW) {
  const result = reserve(calendar, request(change), now);
  if (result.result !== 'reserved') throw new Error('the time was taken');
  return result.booking;
}

test('500 reservations after 20 slots leave 20', () => {
  const calendar = book();
  for (let index = 0; index < 500; index += 1) {
    const start = TOMORROW + (index % 20) * 30 * MINUTE;
    reserve(calendar, request({ key: `key-${index}`, contact: `${PREFIX}+336000000${index}`, start }), NOW);
  }
  expect(bookings(calendar).map(({ start }) => start)).toEqual(
    Array.from({ length: 20 }, (_, index) => TOMORROW + index * 30 * MINUTE),
  );
});

test('the same key returns the same booking (T13)', () => {
  const calendar = book();
  const first = reserved(calendar);
  expect([reserved(calendar, {}, NOW + 5_000), calendar.version]).toEqual([first, 1]);
});

test('the same key of another contact is another reservation', () => {
  const calendar = book();
  reserved(calendar);
  expect(reserve(calendar, request({ contact: PAUL }), NOW)).toEqual({ result: 'taken' });
});

test('a time that overlaps by a minute is taken', () => {
  const calendar = book();
  reserved(calendar);
  const start = TOMORROW + 29 * MINUTE;
  expect(reserve(calendar, request({ key: 'key-2', contact: PAUL, start }), NOW).result).toBe('taken');
});

test.each([
  [29, 'taken'],
  [45, 'reserved'],
])('with 15 minutes kept free, a start %i minutes after another is %s', (minutes, result) => {
  const calendar = book(15 * MINUTE);
  reserved(calendar);
  const start = TOMORROW + minutes * MINUTE;
  expect(reserve(calendar, request({ key: 'key-2', contact: PAUL, start }), NOW).result).toBe(result);
});

test('a request says how much is kept free now', () => {
  const calendar = book(15 * MINUTE);
  reserved(calendar);
  const start = TOMORROW + 30 * MINUTE;
  expect(reserve(calendar, request({ key: 'key-2', contact: PAUL, start, buffer: 0 }), NOW).result).toBe(
    'reserved',
  );
});

test('a move keeps the UID and raises the sequence', () => {
  const calendar = book();
  const first = reserved(calendar);
  const moved = reserved(calendar, { key: 'key-2', start: TOMORROW + DAY, replaces: first.uid });
  expect(moved).toEqual({ ...first, start: TOMORROW + DAY, end: TOMORROW + DAY + 30 * MINUTE, sequence: 1 });
});

test('a move frees the old time', () => {
  const calendar = book();
  const first = reserved(calendar);
  reserved(calendar, { key: 'key-2', start: TOMORROW + DAY, replaces: first.uid });
  expect(reserve(calendar, request({ key: 'key-3', contact: PAUL }), NOW).result).toBe('reserved');
});

test('a move that overlaps the time it leaves is no conflict', () => {
  const calendar = book();
  const first = reserved(calendar);
  const moved = reserved(calendar, { key: 'key-2', start: TOMORROW + 15 * MINUTE, replaces: first.uid });
  expect(moved.uid).toBe(first.uid);
});

test('a move to a taken time changes nothing', () => {
  const calendar = book();
  const first = reserved(calendar);
  reserved(calendar, { key: 'key-2', contact: PAUL, start: TOMORROW + DAY });
  const before = structuredClone(calendar);
  const move = request({ key: 'key-3', start: TOMORROW + DAY, replaces: first.uid });
  expect([reserve(calendar, move, NOW).result, calendar]).toEqual(['taken', before]);
});

test('a late retry of the first reservation does not undo the move', () => {
  const calendar = book();
  const first = reserved(calendar);
  const moved = reserved(calendar, { key: 'key-2', start: TOMORROW + DAY, replaces: first.uid });
  expect(reserved(calendar)).toEqual(moved);
});

test("nobody moves another contact's booking", () => {
  const calendar = book();
  const first = reserved(calendar);
  reserved(calendar, { key: 'key-2', contact: PAUL, start: TOMORROW + DAY, replaces: first.uid });
  expect(bookings(calendar).map(({ contact, start }) => [contact, start])).toEqual([
    [MARIE, TOMORROW],
    [PAUL, TOMORROW + DAY],
  ]);
});

test('a cancelled booking stays in view, one change later, and frees its time', () => {
  const calendar = book();
  const { uid } = reserved(calendar);
  const cancelled = cancel(calendar, uid, NOW);
  const again = reserve(calendar, request({ key: 'key-2', contact: PAUL }), NOW);
  expect([cancelled?.status, cancelled?.sequence, again.result]).toEqual(['cancelled', 1, 'reserved']);
});

test('a reservation that nobody heard of is withdrawn: its time is free, and its key books nothing', () => {
  const calendar = book();
  const { uid } = reserved(calendar);
  expect(withdraw(calendar, { key: 'key-1', contact: MARIE, stands: null }, NOW)).toMatchObject({
    uid,
    status: 'cancelled',
  });
  expect(reserve(calendar, request({ key: 'key-2', contact: PAUL }), NOW).result).toBe('reserved');
  expect(reserve(calendar, request(), NOW)).toMatchObject({ booking: { uid, status: 'cancelled' } });
});

test('a move that nobody heard of is withdrawn: the meeting is where it stands for its contact', () => {
  const calendar = book();
  const { uid, start, end } = reserved(calendar);
  reserved(calendar, { key: 'key-2', start: TOMORROW + DAY, replaces: uid });
  withdraw(calendar, { key: 'key-2', contact: MARIE, stands: { start, end } }, NOW);
  expect(bookings(calendar)).toMatchObject([{ uid, start, end, status: 'confirmed', sequence: 2 }]);
});

test('a move that nobody heard of is cancelled where no meeting stands for its contact any more', () => {
  const calendar = book();
  const { uid } = reserved(calendar);
  reserved(calendar, { key: 'key-2', start: TOMORROW + DAY, replaces: uid });
  expect(withdraw(calendar, { key: 'key-2', contact: MARIE, stands: null }, NOW)).toMatchObject({
    uid,
    status: 'cancelled',
  });
});

test('where a move was withdrawn too late, and the old time is taken, nobody is met twice', () => {
  const calendar = book();
  const { uid, start, end } = reserved(calendar);
  reserved(calendar, { key: 'key-2', start: TOMORROW + DAY, replaces: uid });
  reserved(calendar, { key: 'key-3', contact: PAUL, start });
  withdraw(calendar, { key: 'key-2', contact: MARIE, stands: { start, end } }, NOW);
  expect(bookings(calendar)).toMatchObject([{ start }, { uid, start: TOMORROW + DAY }]);
});

test('what was never reserved, or reserved again since, is not withdrawn', () => {
  const calendar = book();
  const { uid } = reserved(calendar);
  expect(withdraw(calendar, { key: 'key-9', contact: MARIE, stands: null }, NOW)).toBeNull();
  reserved(calendar, { key: 'key-2' });
  expect(withdraw(calendar, { key: 'key-1', contact: MARIE, stands: null }, NOW)).toBeNull();
  expect(bookings(calendar)).toMatchObject([{ uid, status: 'confirmed', sequence: 0 }]);
});

test('cancelling twice is cancelling once', () => {
  const calendar = book();
  const { uid } = reserved(calendar);
  const first = cancel(calendar, uid, NOW);
  expect([cancel(calendar, uid, NOW + MINUTE), calendar.version]).toEqual([first, 2]);
});

test('the key of a cancelled booking does not book again', () => {
  const calendar = book();
  cancel(calendar, reserved(calendar).uid, NOW);
  expect(reserved(calendar).status).toBe('cancelled');
});

test('what a feed tells of a meeting comes with it, and may be replaced without a new sequence', () => {
  const calendar = book();
  const { uid } = reserved(calendar, { doc: 'first' });
  describe(calendar, { uid, doc: 'second', contact: MARIE }, NOW + MINUTE);
  describe(calendar, { uid, doc: 'second', contact: MARIE }, NOW + 2 * MINUTE);
  describe(calendar, { uid: 'none', doc: 'third', contact: MARIE }, NOW);
  expect([bookings(calendar), calendar.version]).toEqual([
    [expect.objectContaining({ doc: 'second', sequence: 0, changedAt: NOW + MINUTE })],
    2,
  ]);
});

test('a limit per day counts meetings that stand, and not the one that is moved', () => {
  const calendar = book();
  const day = { from: TOMORROW, to: TOMORROW + DAY, limit: 1 };
  const first = reserved(calendar, { day });
  const second = { key: 'key-2', contact: PAUL, start: TOMORROW + 60 * MINUTE, day };
  expect(reserve(calendar, request(second), NOW).result).toBe('taken');
  reserved(calendar, { key: 'key-3', start: TOMORROW + 120 * MINUTE, replaces: first.uid, day });
  cancel(calendar, first.uid, NOW);
  expect(reserve(calendar, request(second), NOW).result).toBe('reserved');
});

test('a person whose number has changed moves their meeting, and it is known by the new one', () => {
  const calendar = book();
  const first = reserved(calendar);
  const start = TOMORROW + DAY;
  const moved = reserved(calendar, {
    key: 'key-2',
    contact: PAUL,
    start,
    replaces: first.uid,
    bookedAs: MARIE,
  });
  expect(moved).toMatchObject({ uid: first.uid, contact: PAUL, sequence: 1 });
  expect(bookings(calendar)).toHaveLength(1);
});

test('what is held for one is taken for all others, until then', () => {
  const calendar = book();
  const slot = { start: TOMORROW, end: TOMORROW + 30 * MINUTE };
  const holding = { slots: [slot], until: NOW + MINUTE, buffer: 0 };
  expect(hold(calendar, { ...holding, contact: MARIE }, NOW).held).toEqual([slot]);
  expect(hold(calendar, { ...holding, contact: PAUL }, NOW).held).toEqual([]);
  expect(reserve(calendar, request({ contact: PAUL }), NOW).result).toBe('taken');
  expect(holds(calendar, NOW)).toEqual([{ ...slot, contact: MARIE, until: NOW + MINUTE }]);
  expect(reserve(calendar, request({ contact: PAUL }), NOW + MINUTE).result).toBe('reserved');
  expect(holds(calendar, NOW + MINUTE)).toEqual([]);
});

test('a new offer lets go of what the last one held, and a booking of all of it', () => {
  const calendar = book();
  const slot = (hour: number) => ({
    start: TOMORROW + hour * 60 * MINUTE,
    end: TOMORROW + (hour * 60 + 30) * MINUTE,
  });
  const holding = { contact: MARIE, until: NOW + DAY, buffer: 0 };
  hold(calendar, { ...holding, slots: [slot(0), slot(1)] }, NOW);
  hold(calendar, { ...holding, slots: [slot(2), slot(3)] }, NOW);
  expect([holds(calendar, NOW).length, nextHoldEnds(calendar)]).toEqual([2, NOW + DAY]);
  reserved(calendar, { start: slot(2).start });
  expect([holds(calendar, NOW), nextHoldEnds(calendar)]).toEqual([[], null]);
});

test('cancelling what is not there gives null', () => {
  expect(cancel(book(), 'none', NOW)).toBeNull();
});

test.each([
  [29, 2],
  [31, 1],
])('%i days after its end, %i bookings are left (T14)', (days, left) => {
  const calendar = book();
  const first = reserved(calendar);
  const later = first.end + days * DAY;
  reserved(calendar, { key: 'key-2', contact: PAUL, start: later + DAY }, later);
  expect(bookings(calendar)).toHaveLength(left);
});

test('each change raises the version (T14)', () => {
  const calendar = book();
  const versions = [calendar.version];
  const { uid } = reserved(calendar);
  versions.push(calendar.version);
  reserved(calendar, { key: 'key-2', start: TOMORROW + DAY, replaces: uid });
  versions.push(calendar.version);
  cancel(calendar, uid, NOW);
  versions.push(calendar.version);
  expect(versions).toEqual([0, 1, 2, 3]);
});

test('a booking takes at most 200 bytes, however long the names around it (T14)', () => {
  const prefix = `contact:${'a'.repeat(63)}:production:`;
  const calendar = openBook(prefix, 0);
  const contact = `${prefix}+33612345678`;
  const doc = 'd'.repeat(43);
  reserved(calendar, { contact, key: `${'e'.repeat(36)}:${'k'.repeat(36)}`, doc });
  cancel(calendar, calendar.entries[0]?.uid ?? '', NOW);
  expect(JSON.stringify(calendar.entries[0]).length).toBeLessThanOrEqual(200);
});

test('whatever is asked for, confirmed bookings never overlap and the book is plain JSON', () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('reserve' as const),
      key: fc.integer({ min: 0, max: 8 }),
      contact: fc.constantFrom(MARIE, PAUL, 'elsewhere'),
      slot: fc.integer({ min: 0, max: 12 }),
      replaces: fc.option(fc.nat({ max: 5 })),
    }),
    fc.record({ do: fc.constant('cancel' as const), which: fc.nat({ max: 5 }) }),
  );
  fc.assert(
    fc.property(fc.array(step), fc.constantFrom(0, 10), (steps, buffer) => {
      const calendar = book(buffer * MINUTE);
      for (const [index, one] of steps.entries()) {
        const now = NOW + index * 1_000;
        if (one.do === 'cancel') cancel(calendar, calendar.entries[one.which]?.uid ?? '', now);
        else {
          const start = TOMORROW + one.slot * 15 * MINUTE;
          const replaces = one.replaces === null ? null : (calendar.entries[one.replaces]?.uid ?? null);
          reserve(calendar, request({ key: `k${one.key}`, contact: one.contact, start, replaces }), now);
        }
      }
      const confirmed = bookings(calendar).filter(({ status }) => status === 'confirmed');
      const apart = confirmed.every(
        ({ start }, index) => start >= (confirmed[index - 1]?.end ?? 0) + (index > 0 ? buffer * MINUTE : 0),
      );
      expect([apart, JSON.parse(JSON.stringify(calendar))]).toEqual([true, calendar]);
    }),
  );
});
