/**
 * When first touches, follow-ups and reminders may go out: the playbook's sending hours as instants (T12), so that
 * workflow code compares numbers and knows no zones.
 */
import type { SendWindow } from './contact/state.js';
import { joinIntervals, openIntervals, type WeekHours } from './week-hours.js';
import { addDays, instantToCivil } from './zone.js';

/** How long the one window of a playbook without sending hours lasts: longer than any engagement. */
const ALWAYS = 365 * 86_400_000;

/**
 * The allowed intervals of the next days in epoch milliseconds, in order; hours that cross midnight are one window.
 * Without hours everything is allowed: one window of a year. Hours that allow nothing give none.
 *
 * @param zone the prospect's IANA zone
 */
export function sendWindows(
  hours: WeekHours | undefined,
  zone: string,
  now: number,
  days = 14,
): SendWindow[] {
  if (!hours) return [{ from: now, to: now + ALWAYS }];
  const today = instantToCivil(now, zone).date;
  const windows: SendWindow[] = [];
  for (let day = 0; day < days; day += 1) windows.push(...openIntervals(hours, addDays(today, day), zone));
  return joinIntervals(windows).filter((window) => window.to > now);
}
