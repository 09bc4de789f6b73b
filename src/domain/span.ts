/** Stretches of days. Pure comparisons of civil dates, so for workflow code as well. */
import type { CivilDate, Span } from './language.js';

export function holds({ from, to }: Span, date: CivilDate): boolean {
  return (from === null || date >= from) && (to === null || date <= to);
}

/** The days that are in both; null for none. */
export function inBoth(a: Span, b: Span): Span | null {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from !== null && to !== null && from > to ? null : { from, to };
}

function later(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  return a === null || (b !== null && b > a) ? b : a;
}

function earlier(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  return a === null || (b !== null && b < a) ? b : a;
}
