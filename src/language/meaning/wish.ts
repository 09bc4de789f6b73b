/** What is known of the moment wished, completed piece by piece. */
import type {
  Alternative,
  CivilDate,
  CivilTime,
  Span,
  UnderstandingContext,
  Wish,
} from '../../domain/language.js';
import { holds } from '../../domain/span.js';
import { addDays, civilToInstant, daysBetween, instantToCivil } from '../../domain/zone.js';

export const MOST_REJECTED = 31;

/** A day outside of the days it was limited to takes their place. */
export function withDate(wish: Wish, date: CivilDate): Wish {
  const { span, either, ...rest } = wish;
  // A day that was one of several is that day now, and a choice no more.
  const left = either?.filter((each) => each.date === null || (each.date === date && each.time !== null));
  const hours = either?.find((each) => each.date === date)?.hours;
  return {
    ...rest,
    ...hours,
    date,
    rejected: wish.rejected.filter((day) => day !== date),
    ...(span && holds(span, date) && { span }),
    ...(left && left.length > 0 && { either: left }),
  };
}

/** Limited to those days, in place of any others it was limited to. */
export function withSpan(wish: Wish, span: Span): Wish {
  const date = wish.date !== null && holds(span, wish.date) ? wish.date : null;
  return { ...settled(wish), date, span };
}

export function withEither(wish: Wish, either: Alternative[]): Wish {
  const rejected = wish.rejected.filter((day) => !either.some(({ date }) => date === day));
  return { ...wish, rejected, either };
}

/** "À partir de jeudi" rules out the days before. */
export function withoutDaysBefore(wish: Wish, first: CivilDate, today: CivilDate): Wish {
  const before = Array.from(
    { length: Math.min(MOST_REJECTED, Math.max(0, daysBetween(today, first))) },
    (_, index) => addDays(today, index),
  );
  return { ...wish, rejected: [...new Set([...wish.rejected, ...before])].slice(-MOST_REJECTED) };
}

/** With no moment any more. Days ruled out stay so, and so do the limits of what suits at all. */
export function cleared(wish: Wish): Wish {
  return { ...settled(wish), date: null, time: null };
}

export function withTime(wish: Wish, time: CivilTime): Wish {
  const { sought: _, ...rest } = settled(wish);
  return { ...rest, time, part: null, notBefore: null, notAfter: null };
}

/** At any time of the day. */
export function withoutHours(wish: Wish): Wish {
  return { ...wish, part: null, notBefore: null, notAfter: null };
}

/** On any day. */
export function withoutSpan(wish: Wish): Wish {
  const { span: _, ...rest } = wish;
  return rest;
}

/** With nothing left to choose from. */
function settled(wish: Wish): Wish {
  const { either: _, ...rest } = wish;
  return rest;
}

export function instantOf({ date, time }: Wish, { timeZone }: UnderstandingContext): number | null {
  return date === null || time === null ? null : civilToInstant(date, time, timeZone);
}

/** A day that is over is wished no more. */
export function withDaysToCome(context: UnderstandingContext): UnderstandingContext {
  const { wish, now, timeZone } = context;
  if (wish.date === null || wish.date >= instantToCivil(now, timeZone).date) return context;
  return { ...context, wish: { ...wish, date: null, time: null } };
}
