/**
 * Civil dates and times in a time zone, and back. What only words an instant for people has Intl do it.
 *
 * Uses Intl, so workflow code must not import it (T12): activities, the API, understanding and wording do.
 * Every function throws a RangeError for a zone that Intl does not know.
 */
import { DAY, MINUTE, SECOND } from './durations.js';
import type { CivilDate, CivilTime } from './language.js';
import { remembering } from './remembering.js';

const ZONES_REMEMBERED = 500;
const CLOCKS_REMEMBERED = 2_000;

const formatOf = remembering(
  ZONES_REMEMBERED,
  (zone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
);

const clockOf = remembering(ZONES_REMEMBERED, (zone: string) =>
  remembering(CLOCKS_REMEMBERED, (ms: number) => readClock(ms, zone)),
);

/** The wall clock of `zone` at `ms`, read as if it were UTC. */
function wallClock(ms: number, zone: string): number {
  return clockOf(zone)(ms);
}

function readClock(ms: number, zone: string): number {
  const fields: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(ms)) fields[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** How far `zone` is ahead of UTC at `ms`, in milliseconds. */
export function offsetAt(ms: number, zone: string): number {
  const whole = Math.floor(ms / SECOND) * SECOND;
  return wallClock(whole, zone) - whole;
}

/**
 * The instant of a civil date and time. A time that a change of clocks skips moves on by the length of the gap
 * (02:30 becomes 03:30); one that occurs twice means its first occurrence.
 *
 * @returns epoch milliseconds
 */
export function civilToInstant(date: CivilDate, time: CivilTime, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wall)) throw new RangeError(`no civil date and time: ${date} ${time}`);
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const first = wall - Math.max(before, after);
  const second = wall - Math.min(before, after);
  if (wallClock(first, zone) === wall) return first;
  if (wallClock(second, zone) === wall) return second;
  return wall - before;
}

/** The civil date and time that the clocks of `zone` show at `ms` (epoch milliseconds). */
export function instantToCivil(ms: number, zone: string): { date: CivilDate; time: CivilTime } {
  return civilOf(wallClock(ms, zone));
}

const civilOf = remembering(CLOCKS_REMEMBERED, (wall: number): { date: CivilDate; time: CivilTime } => {
  const text = new Date(wall).toISOString();
  return Object.freeze({ date: text.slice(0, 10), time: text.slice(11, 16) });
});

/** ISO 8601 with the zone's offset at that instant: `2026-01-24T14:30:00+01:00` (S2-26). */
export function isoWithOffset(ms: number, zone: string): string {
  const minutes = Math.round(offsetAt(ms, zone) / MINUTE);
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return new Date(wallClock(ms, zone)).toISOString().slice(0, 19) + offset;
}

/** @param days negative for days before. @throws {RangeError} for what is no date */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The Monday of the week that it is in. */
export function mondayOf(date: CivilDate): CivilDate {
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Whether the calendar has such a day. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9_999) return false;
  return day <= new Date(Date.UTC(2_000 + (year % 400), month, 0)).getUTCDate();
}

/** `month` counts from 1. Whether there is such a day is not looked at. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** An IANA zone that is known here. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
