/** What is looked up in the calendar before anything can be offered. */
import type { Offer, Understanding, Wish } from '../../language.js';

/** Two days to choose from, or times. */
export type Prefer = 'days' | 'slots';

/** What was looked up while a turn was understood. */
export interface Found {
  prefer: Prefer;
  offer: Offer | null;
}

/**
 * What a wish without an instant leads to: a search, the day that is missing, or the offer that stands.
 */
export function afterWish(wish: Wish, offerStands: boolean): Prefer | 'ask_day' | 'offer_stands' {
  const { date, time, span, either } = wish;
  const limited = isLimited(wish);
  if (either) return limited || either.some((each) => each.time !== null || each.hours) ? 'slots' : 'days';
  if (date !== null) return 'slots';
  if (time !== null) return span ? 'slots' : 'ask_day';
  if (limited) return 'slots';
  if (span) return 'days';
  return offerStands ? 'offer_stands' : 'days';
}

/** Nothing that stands offered, or booked, suits, and nothing else was named. */
export function wantsOtherDays({ intent, wish }: Pick<Understanding, 'intent' | 'wish'>): boolean {
  const refused = intent === 'reject_slots' || intent === 'reschedule';
  return refused && afterWish(wish, false) === 'days';
}

/** What is looked up for a wish when nothing stands offered any more. */
export function searchAnew(wish: Wish): Prefer {
  return afterWish(wish, false) === 'slots' ? 'slots' : 'days';
}

function isLimited({ part, notBefore, notAfter }: Wish): boolean {
  return part !== null || notBefore !== null || notAfter !== null;
}

/**
 * The search that a turn most likely leads to, so that it can be made along with understanding. Policy alone decides:
 * what it does not ask for is dropped, and what was not foreseen it searches by itself.
 */
export function likelySearch(meaning: Understanding, offerStands: boolean): Prefer | null {
  const { intent, at, wish } = meaning;
  if (at !== null) return null;
  if (wantsOtherDays(meaning)) return 'days';
  const wishes =
    meaning.times || ['reject_slots', 'reschedule', 'choose_slot', 'propose_time'].includes(intent);
  const next = wishes ? afterWish(wish, offerStands) : null;
  // Where no day has the hour they name, it is said in place of asking for one.
  if (next === 'ask_day') return 'slots';
  return next === 'offer_stands' ? null : next;
}
