/** Hours that repeat each week, and the instants they mean. Uses zones, so not for workflow code. */
import type { CalendarRules } from './calendar.js';
import { HOUR, MINUTE } from './durations.js';
import type { CivilDate, CivilTime } from './language.js';
import { addDays, civilToInstant, instantToCivil, offsetAt, weekdayOf } from './zone.js';

/** Per weekday, Monday 1 to Sunday 7. */
export type WeekHours = CalendarRules['hours'];

/** From `from` until before `to`, epoch milliseconds. */
export interface OpenInterval {
  from: number;
  to: number;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** `{mon: ['08:30-12:30']}`, as in the settings → intervals by weekday number. */
export function parseWeekHours(hours: Partial<Record<(typeof WEEKDAYS)[number], string[]>>): WeekHours {
  const parsed: WeekHours = {};
  for (const [index, weekday] of WEEKDAYS.entries()) {
    parsed[String(index + 1)] = (hours[weekday] ?? []).map((interval) => {
      const [from = '00:00', to = '24:00'] = interval.split('-');
      return { from, to };
    });
  }
  return parsed;
}

/**
 * The open intervals that begin on one civil day, in order, touching ones joined. One that ends before it begins, such
 * as 20:00-02:00, ends on the next day. An interval the clocks skip is left out.
 */
export function openIntervals(hours: WeekHours, date: CivilDate, zone: string): OpenInterval[] {
  const weekday = weekdayOf(date) || 7;
  const intervals = (hours[String(weekday)] ?? []).map(({ from, to }) => ({
    from: startOf(date, from, zone),
    to: startOf(to <= from ? addDays(date, 1) : date, to, zone),
  }));
  return joinIntervals(intervals);
}

/** Sorts intervals and joins those that touch or overlap; empty ones are left out. */
export function joinIntervals(intervals: OpenInterval[]): OpenInterval[] {
  const joined: OpenInterval[] = [];
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    if (to <= from) continue;
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** The first instant at which the clocks show this time or, where they skip it, the end of the gap. */
function startOf(date: CivilDate, time: CivilTime, zone: string): number {
  if (time === '24:00') return startOf(addDays(date, 1), '00:00', zone);
  const instant = civilToInstant(date, time, zone);
  return instantToCivil(instant, zone).time === time ? instant : changeBefore(instant, zone);
}

/** The instant of the change of clocks within the hours before `after`, to the minute. */
function changeBefore(after: number, zone: string): number {
  let before = after - 4 * HOUR;
  let since = after;
  while (since - before > MINUTE) {
    const middle = before + Math.floor((since - before) / (2 * MINUTE)) * MINUTE;
    if (offsetAt(middle, zone) === offsetAt(after, zone)) since = middle;
    else before = middle;
  }
  return since;
}
