import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sendWindows } from '../../src/domain/sending-hours.js';
import { parseWeekHours } from '../../src/domain/week-hours.js';
import { civilToInstant, isoWithOffset } from '../../src/domain/zone.js';

const PARIS = 'Europe/Paris';
const HOUR = 3_600_000;
const NOON = civilToInstant('2025-10-08', '12:00', PARIS);

function texts(windows: { from: number; to: number }[], zone = PARIS): string[] {
  return windows.map(({ from, to }) => `${isoWithOffset(from, zone)} ${isoWithOffset(to, zone)}`);
}

test('without sending hours one window lets everything pass (T12)', () => {
  const windows = sendWindows(undefined, PARIS, NOON);
  expect(windows.map(({ from, to }) => from <= NOON && to > NOON + 90 * 24 * HOUR)).toEqual([true]);
});

test('hours become the instants of the prospect zone, days off are left out', () => {
  const hours = parseWeekHours({ wed: ['09:00-12:30', '14:00-19:00'], fri: ['10:00-11:00'] });
  expect(texts(sendWindows(hours, PARIS, NOON, [], 4))).toEqual([
    '2025-10-08T09:00:00+02:00 2025-10-08T12:30:00+02:00',
    '2025-10-08T14:00:00+02:00 2025-10-08T19:00:00+02:00',
    '2025-10-10T10:00:00+02:00 2025-10-10T11:00:00+02:00',
  ]);
});

test('what is over is left out', () => {
  const hours = parseWeekHours({ wed: ['08:00-12:00'] });
  expect(sendWindows(hours, PARIS, NOON, [], 7)).toEqual([]);
});

test('hours that cross midnight are one window', () => {
  const hours = parseWeekHours({ wed: ['20:00-24:00'], thu: ['00:00-02:00'] });
  expect(texts(sendWindows(hours, PARIS, NOON, [], 3))).toEqual([
    '2025-10-08T20:00:00+02:00 2025-10-09T02:00:00+02:00',
  ]);
});

test('a window over the end of summer time is an hour longer', () => {
  const saturday = civilToInstant('2025-10-25', '12:00', PARIS);
  const hours = parseWeekHours({ sat: ['22:00-24:00'], sun: ['00:00-06:00'] });
  const [window] = sendWindows(hours, PARIS, saturday, [], 2);
  expect(window && (window.to - window.from) / HOUR).toBe(9);
});

test('a window that begins in the hour the clocks skip begins when it is over', () => {
  const saturday = civilToInstant('2026-03-28', '12:00', PARIS);
  const hours = parseWeekHours({ sun: ['02:30-05:00'] });
  expect(texts(sendWindows(hours, PARIS, saturday, [], 2))).toEqual([
    '2026-03-29T03:00:00+02:00 2026-03-29T05:00:00+02:00',
  ]);
});

test('windows are in order, apart, and not over', () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
    .filter(([from, to]) => from < to)
    .map(([from, to]) => `${String(from).padStart(2, '0')}:00-${String(to).padStart(2, '0')}:00`);
  const hours = fc.record({
    mon: fc.array(interval),
    wed: fc.array(interval),
    sat: fc.array(interval),
    sun: fc.array(interval),
  });
  fc.assert(
    fc.property(hours, fc.integer({ min: 0, max: 365 * 24 }), (week, hour) => {
      const now = NOON + hour * HOUR;
      const windows = sendWindows(parseWeekHours(week), PARIS, now);
      const sound = windows.every(
        ({ from, to }, index) => from < to && to > now && from > (windows[index - 1]?.to ?? 0),
      );
      expect(sound).toBe(true);
    }),
    { numRuns: 60 },
  );
});
