/** Stretches of days. Pure comparisons of civil dates, so for workflow code as well. */
import type { CivilDate, Span } from './language.js';

/** Both ends belong to it, and null leaves one open. */
export function holds({ from, to }: Span, date: CivilDate): boolean {
  return (from === null || date >= from) && (to === null || date <= to);
}

/** The days that are in both; null for none. */
export function inBoth(a: Span, b: Span): Span | null {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** From the first day of both through the last one. */
export function aroundBoth(a: Span, b: Span): Span {
  return {
    from: a.from === null || b.from === null ? null : a.from < b.from ? a.from : b.from,
    to: a.to === null || b.to === null ? null : a.to > b.to ? a.to : b.to,
  };
}

function later(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function earlier(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  return a === null || (b !== null && b < a) ? b : a;
}
