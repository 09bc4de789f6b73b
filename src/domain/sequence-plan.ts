/** When the steps of a sequence are due, by the contact's own calendar. Uses zones, so not for workflow code. */
import type { SequencePlan, StepAction } from './form.js';
import { addDays, civilToInstant, instantToCivil, weekdayOf } from './zone.js';

const SUNDAY = 0;
const SATURDAY = 6;

/**
 * Each step is counted from the one before. One that falls on a weekend waits for Monday, at the same time of day,
 * where only working days count.
 *
 * @param start epoch milliseconds
 * @param zone the contact's IANA zone
 */
export function planSteps(
  steps: { after: number; action: StepAction }[],
  days: 'every' | 'working',
  start: number,
  zone: string,
): SequencePlan['steps'] {
  let at = start;
  return steps.map(({ after, action }) => {
    at += after;
    if (days === 'working') at = nextWorkingDay(at, zone);
    return { at, action };
  });
}

function nextWorkingDay(at: number, zone: string): number {
  const { date, time } = instantToCivil(at, zone);
  const weekday = weekdayOf(date);
  if (weekday !== SUNDAY && weekday !== SATURDAY) return at;
  return civilToInstant(addDays(date, weekday === SUNDAY ? 1 : 2), time, zone);
}
