/** When a person will have answered, at the latest: working time counted from now. Uses zones: not for workflows. */
import { sendWindows } from './sending-hours.js';
import type { WeekHours } from './week-hours.js';

/**
 * @param hours working hours by weekday, in `zone`
 * @param within working time in milliseconds
 * @returns epoch milliseconds; null when there are no working hours within two weeks
 */
export function answerBy(hours: WeekHours, zone: string, now: number, within: number): number | null {
  let left = within;
  for (const { from, to } of sendWindows(hours, zone, now)) {
    const start = Math.max(from, now);
    if (to - start >= left) return start + left;
    left -= to - start;
  }
  return null;
}
