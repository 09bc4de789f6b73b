/**
 * When first touches, follow-ups and reminders may go out: the playbook's sending hours as instants (T12), so that
 * workflow code compares numbers and knows no zones.
 */
import type { SendWindow } from './contact/state.js';
import { DAY } from './durations.js';
import type { CivilDate } from './language.js';
import { joinIntervals, openIntervals, type WeekHours } from './week-hours.js';
import { addDays, instantToCivil } from './zone.js';

/** How long the one window of a playbook without sending hours lasts: longer than any engagement. */
const ALWAYS = 365 * DAY;
/** Of how many days the windows are computed (T12). */
export const DAYS_KNOWN = 14;
const WHOLE_DAY = [{ from: '00:00', to: '24:00' }];
const WHOLE_WEEK: WeekHours = Object.fromEntries(
  ['1', '2', '3', '4', '5', '6', '7'].map((weekday) => [weekday, WHOLE_DAY]),
);

/**
 * The allowed intervals of the next days in epoch milliseconds, in order; hours that cross midnight are one window.
 * Without hours everything is allowed: one window of a year. Hours that allow nothing give none.
 *
 * @param zone the prospect's IANA zone
 * @param daysOff days without hours, in that zone; hours of the day before that cross midnight still count
 */
export function sendWindows(
  hours: WeekHours | undefined,
  zone: string,
  now: number,
  daysOff: readonly CivilDate[] = [],
  days = DAYS_KNOWN,
): SendWindow[] {
  if (!hours && daysOff.length === 0) return [{ from: now, to: now + ALWAYS }];
  const today = instantToCivil(now, zone).date;
  const windows: SendWindow[] = [];
  // From yesterday on: its hours may cross midnight.
  for (let day = -1; day < days; day += 1) {
    const date = addDays(today, day);
    if (!daysOff.includes(date)) windows.push(...openIntervals(hours ?? WHOLE_WEEK, date, zone));
  }
  return joinIntervals(windows).filter((window) => window.to > now);
}
