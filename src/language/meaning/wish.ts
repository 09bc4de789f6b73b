/** What is known of the moment wished, completed piece by piece. */
import type { CivilDate, CivilTime, UnderstandingContext, Wish } from '../../domain/language.js';
import { NO_WISH } from '../../domain/language.js';
import { addDays, civilToInstant, daysBetween } from '../../domain/zone.js';

export const MOST_REJECTED = 31;

export function withDate(wish: Wish, date: CivilDate): Wish {
  return { ...wish, date, rejected: wish.rejected.filter((day) => day !== date) };
}

/** "À partir de jeudi" rules out the days before. */
export function withoutDaysBefore(wish: Wish, first: CivilDate, today: CivilDate): Wish {
  const before = Array.from(
    { length: Math.min(MOST_REJECTED, Math.max(0, daysBetween(today, first))) },
    (_, index) => addDays(today, index),
  );
  return { ...wish, rejected: [...new Set([...wish.rejected, ...before])].slice(-MOST_REJECTED) };
}

/** With no moment any more; days ruled out stay so. */
export function cleared({ rejected }: Wish): Wish {
  return { ...NO_WISH, rejected };
}

export function withTime(wish: Wish, time: CivilTime): Wish {
  return { ...wish, time, part: null, notBefore: null, notAfter: null };
}

export function instantOf({ date, time }: Wish, { timeZone }: UnderstandingContext): number | null {
  return date === null || time === null ? null : civilToInstant(date, time, timeZone);
}
