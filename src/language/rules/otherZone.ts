/** Moments named in another zone, as the prospect's own clock shows them. */
import type { CivilDate, CivilTime } from '../../domain/language.js';
import { addDays, civilToInstant, instantToCivil } from '../../domain/zone.js';
import type { MomentContext, Moments } from './moments.js';

/** So far ahead a meeting may be, and the clocks may change before it. */
const CLOCK_CHANGE_AHEAD = 28;

/** A time in another zone, as the prospect's own clock shows it then; left open where the day decides which that is. */
export function inOwnZone(
  moments: Moments,
  named: { zone: string } | 'unclear',
  context: MomentContext,
): Moments {
  const open = { ...moments, time: null, orTime: null, rangeStart: null, timeUnclear: moments.time !== null };
  if (named === 'unclear') return { ...open, notBefore: null, notAfter: null };
  const { zone } = named;
  const there = (date: CivilDate, time: CivilTime): { date: CivilDate; time: CivilTime } =>
    instantToCivil(civilToInstant(date, time, zone), context.timeZone);
  const { date, time, notBefore, notAfter } = moments;
  const limit = (clock: CivilTime | null): CivilTime | null => {
    if (clock === null) return null;
    const day = date ?? context.today;
    const own = there(day, clock);
    return own.date === day ? own.time : null;
  };
  const limits = { notBefore: limit(notBefore), notAfter: limit(notAfter), rangeStart: null };
  if (time === null) return { ...moments, ...limits };
  if (date !== null) {
    const own = there(date, time);
    return { ...moments, ...own, orTime: null };
  }
  const [soon, late] = [there(context.today, time), there(addDays(context.today, CLOCK_CHANGE_AHEAD), time)];
  const same = soon.time === late.time && soon.date === context.today;
  return same ? { ...moments, time: soon.time, orTime: null } : open;
}
