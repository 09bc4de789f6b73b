/**
 * Free slots of a calendar, and which of them to offer. Pure. Times are epoch milliseconds; the calendar's hours are
 * in its own zone, the prospect's wish is in theirs.
 */
import type { CalendarRules } from './calendar.js';
import { MINUTE } from './durations.js';
import type {
  Alternative,
  CivilDate,
  CivilTime,
  DayPart,
  Elsewhere,
  Offer,
  Slot,
  Span,
  Wish,
} from './language.js';
import { NO_WISH } from './language.js';
import { holds } from './span.js';
import { openIntervals, type OpenInterval } from './week-hours.js';
import { addDays, civilToInstant, instantToCivil } from './zone.js';

const NOON = '12:00';
/** Lunch is neither morning nor afternoon. */
const AFTER_LUNCH = '13:00';
const EVENING = '18:00';
const PARTS: Record<DayPart, [from: CivilTime, to: CivilTime]> = {
  morning: ['00:00', NOON],
  afternoon: [AFTER_LUNCH, EVENING],
  evening: [EVENING, '24:00'],
};
/** When people are up, in their own zone. */
const WAKING = { from: '07:30', to: '21:00' };
/** Before it a call is put forward only where the morning holds nothing later, or where it is wished. */
const EARLY = '08:00';

type SlotCheck = 'ok' | 'outside_hours' | 'too_soon' | 'too_far' | 'taken';

/** Who asks, and when: what finding slots needs besides the calendar itself. */
export interface Availability {
  rules: CalendarRules;
  /** Times that are not free, for whatever reason; the calendar's buffer is added here. */
  busy: Slot[];
  /** Where the calendar's own meetings begin, for its limit per day; none by default. */
  booked?: number[];
  now: number;
}

/** Whether a meeting of the calendar's length may start at `start`. It need not lie on the grid of slots. */
export function checkSlot({ rules, busy, booked, now }: Availability, start: number): SlotCheck {
  if (start < now + rules.leadMinutes * MINUTE) return 'too_soon';
  const end = start + rules.slotMinutes * MINUTE;
  if (end > lastInstant(rules, now)) return 'too_far';
  const open = openOn(rules, instantToCivil(start, rules.timeZone).date);
  if (!open.some(({ from, to }) => from <= start && end <= to)) return 'outside_hours';
  if (isFull(rules, booked, instantToCivil(start, rules.timeZone).date)) return 'taken';
  return isFree(rules, busy, { start, end }) ? 'ok' : 'taken';
}

/** The civil day of the calendar that an instant lies in: from its first instant to that of the next. */
export function dayOf({ timeZone }: CalendarRules, instant: number): OpenInterval {
  const { date } = instantToCivil(instant, timeZone);
  return {
    from: civilToInstant(date, '00:00', timeZone),
    to: civilToInstant(addDays(date, 1), '00:00', timeZone),
  };
}

/** Every free slot that starts within the window, in order: back to back from the start of each working interval. */
export function freeSlots({ rules, busy, booked, now }: Availability, window: OpenInterval): Slot[] {
  const length = rules.slotMinutes * MINUTE;
  const earliest = Math.max(window.from, now + rules.leadMinutes * MINUTE);
  const last = lastInstant(rules, now);
  const latest = Math.min(window.to, last);
  const slots: Slot[] = [];
  const lastDate = instantToCivil(latest, rules.timeZone).date;
  for (let date = instantToCivil(earliest, rules.timeZone).date; date <= lastDate; date = addDays(date, 1)) {
    if (isFull(rules, booked, date)) continue;
    for (const { from, to } of openOn(rules, date)) {
      for (let start = from; start + length <= to; start += length) {
        const slot = { start, end: start + length };
        const inWindow = start >= earliest && start < latest && slot.end <= last;
        if (inWindow && isFree(rules, busy, slot)) slots.push(slot);
      }
    }
  }
  return slots;
}

/**
 * Two or three free slots for the wish, in order; empty when nothing is free within the horizon.
 *
 * Of several moments that suit alike, those that are free. On the day wished they are spread over the part or range
 * wished, the nearest ones when a time is wished; for a whole day one in the morning and one in the afternoon. For a
 * part or range of any day they are spread over the next days of those it is limited to. When nothing there is free, the
 * nearest of the same day is offered, then the nearest days. Ruled-out days are never offered.
 *
 * @param zone the prospect's IANA zone
 */
export function offerSlots(availability: Availability, wish: Wish, zone: string): Slot[] {
  if (wish.either) return offerEither(availability, wish, wish.either, zone);
  const days = freeDays(availability, wish, zone);
  if (wish.date !== null) {
    const wished = days.find((day) => day.date === wish.date);
    if (wished) return onOneDay(wished.slots, wish, zone);
  }
  const near = nearDays(availability, days, wish, zone);
  const fitting = near
    .map((day) => day.slots.filter((slot) => fits(slot, wish, zone)))
    .filter((slots) => slots.length > 0);
  if (wish.time !== null) {
    const time = wish.time;
    const candidates = fitting.length > 0 ? fitting : near.map((day) => day.slots);
    return candidates.slice(0, 2).flatMap((slots) => nearest(slots, time, zone, 1));
  }
  // Any day will do for that part or range: one time on each of the next ones.
  if (isNarrowed(wish) && fitting.length > 1) return fitting.slice(0, 3).flatMap(([slot]) => slot ?? []);
  const first = fitting[0] ?? near[0]?.slots;
  return first ? onOneDay(first, wish, zone) : [];
}

/** Those of the moments that are free, and where none is the nearest to each. */
function offerEither(availability: Availability, wish: Wish, either: Alternative[], zone: string): Slot[] {
  const { either: _, ...single } = wish;
  const free = either.flatMap((each) => freeAt(availability, each, single, zone));
  const nearby = ({ date, time, hours }: Alternative): Slot[] => {
    const found = offerSlots(availability, { ...single, ...hours, date, time }, zone);
    return nearest(found, time ?? '00:00', zone, 1);
  };
  const slots = free.length > 0 ? free : either.flatMap(nearby);
  return slots
    .filter(({ start }, index) => slots.findIndex((other) => other.start === start) === index)
    .sort((a, b) => a.start - b.start);
}

/** The slot at that moment; of a day the first that fits, and of a time the next day that has it. */
function freeAt(
  availability: Availability,
  { date, time, hours }: Alternative,
  single: Wish,
  zone: string,
): Slot[] {
  const { rules } = availability;
  const wish = { ...single, ...hours };
  if (date !== null && time !== null) {
    const start = civilToInstant(date, time, zone);
    const slot = { start, end: start + rules.slotMinutes * MINUTE };
    return checkSlot(availability, start) === 'ok' ? [slot] : [];
  }
  const days = nearDays(
    availability,
    freeDays(availability, { ...wish, date }, zone),
    { ...wish, date },
    zone,
  );
  const slots = days.filter((day) => date === null || day.date === date).flatMap((day) => day.slots);
  const slot = slots.find((each) => (time === null ? fits(each, wish, zone) : timeOf(each, zone) === time));
  return slot ? [slot] : [];
}

/** Those times, as an offer that says whether they are what was wished; null when there are none. */
export function slotOffer(
  availability: Availability,
  slots: Slot[],
  wish: Wish,
  zone: string,
): Extract<Offer, { kind: 'slots' }> | null {
  if (slots.length === 0) return null;
  const elsewhere = whyElsewhere(availability, wish, zone, { kind: 'slots', slots });
  return { kind: 'slots', slots, ...(elsewhere && { elsewhere }) };
}

/** Two days to choose from, as an offer that says whether they are among those wished; null when there are none. */
export function dayOffer(
  availability: Availability,
  wish: Wish,
  zone: string,
): Extract<Offer, { kind: 'days' }> | null {
  const days = offerDays(availability, wish, zone);
  if (days.length === 0) return null;
  const elsewhere = whyElsewhere(availability, wish, zone, { kind: 'days', days });
  return { kind: 'days', days, ...(elsewhere && { elsewhere }) };
}

/** What is offered in place of a moment that cannot be had. */
export function offerInstead(
  availability: Availability,
  start: number,
  slots: Slot[],
  zone: string,
): Elsewhere | undefined {
  const end = start + availability.rules.slotMinutes * MINUTE;
  const { date, time } = instantToCivil(start, zone);
  const wish = { ...NO_WISH, date, notBefore: time, notAfter: endTime({ start, end }, zone) };
  return whyElsewhere(availability, wish, zone, { kind: 'slots', slots }) ?? undefined;
}

/**
 * The next two days with free slots that fit the wish, or else with any; days ruled out are left out.
 *
 * @returns civil dates of the prospect's zone, in order
 */
function offerDays(availability: Availability, wish: Wish, zone: string): CivilDate[] {
  const free = freeDays(availability, wish, zone);
  const either = free.filter(({ date }) => wish.either?.some((each) => each.date === date));
  if (either.length > 0) return either.map(({ date }) => date);
  const days = nearDays(availability, free, wish, zone);
  const fitting = days.filter((day) => day.slots.some((slot) => fits(slot, wish, zone)));
  return (fitting.length > 0 ? fitting : days).slice(0, 2).map((day) => day.date);
}

/**
 * The days wished, else those after them, else the last ones that can be booked. Of these no others are offered once
 * they are ruled out: who wishes for the spring does not want them one by one.
 */
function nearDays(availability: Availability, days: FreeDay[], wish: Wish, zone: string): FreeDay[] {
  const span = wish.date === null ? wish.span : { from: wish.date, to: null };
  if (!span) return days;
  const within = days.filter(({ date }) => holds(span, date));
  if (within.length > 0) return within;
  const later = days.filter(({ date }) => date >= (span.from ?? ''));
  if (later.length > 0) return later;
  const last = freeDays(availability, { ...wish, rejected: [] }, zone).slice(-2);
  return last.filter(({ date }) => !wish.rejected.includes(date));
}

/** Why none of what is offered is what was wished; null where some of it is. */
function whyElsewhere(availability: Availability, wish: Wish, zone: string, offer: Offer): Elsewhere | null {
  const offered =
    offer.kind === 'slots'
      ? offer.slots.map((slot) => instantToCivil(slot.start, zone))
      : offer.days.map((date) => ({ date, time: null }));
  const wished = wishedDays(wish);
  const [first] = offered;
  if (wished.length > 0 && !offered.some(({ date }) => wished.some((span) => holds(span, date))))
    return whyNotThen(availability, wished, zone);
  if (offer.kind === 'days' || !first) return null;
  if (wish.either)
    return offered.some((each) => wish.either?.some((one) => isAt(each, one))) ? null : { why: 'taken' };
  if (wish.time !== null && wish.date === null) return neverOpenAt(wish.time, availability, zone);
  if (!isNarrowed(wish) || offer.slots.some((slot) => fits(slot, wish, zone))) return null;
  return outsideHours(availability.rules, first.date, wish, zone);
}

function isAt(
  offered: { date: CivilDate; time: CivilTime | null },
  { date, time, hours }: Alternative,
): boolean {
  if (hours && offered.time !== null) {
    const { from, to } = rangeOf({ ...NO_WISH, ...hours });
    if (offered.time < from || offered.time >= to) return false;
  }
  return (date === null || offered.date === date) && (time === null || offered.time === time);
}

/** The days that are wished, as spans; none for any. */
function wishedDays({ date, span, either }: Wish): Span[] {
  const days = (either ?? []).flatMap((each) => each.date ?? []);
  if (days.length > 0) return days.map((day) => ({ from: day, to: day }));
  return date !== null ? [{ from: date, to: date }] : span ? [span] : [];
}

function whyNotThen({ rules, now }: Availability, wished: Span[], zone: string): Elsewhere {
  const last = instantToCivil(lastInstant(rules, now) - MINUTE, zone).date;
  const begin = wished.flatMap(({ from }) => from ?? []);
  const [first] = begin.toSorted();
  if (first !== undefined && begin.length === wished.length && first > last)
    return { why: 'far', begins: civilToInstant(first, '00:00', zone) };
  for (let { date } = instantToCivil(now, zone); date <= last; date = addDays(date, 1)) {
    if (wished.some((span) => holds(span, date)) && workingHours(rules, date, zone))
      return wished.every(({ from, to }) => from === to) && wished.length === 1
        ? { why: 'full' }
        : { why: 'all_full' };
  }
  return { why: 'closed' };
}

/** Whether the day's work is over, or has not begun, at the times that are wished. */
function outsideHours(rules: CalendarRules, date: CivilDate, wish: Wish, zone: string): Elsewhere {
  const hours = workingHours(rules, date, zone);
  const { from, to } = rangeOf(wish);
  if (hours && from >= hours.to) return { why: 'after_hours', time: hours.to };
  if (hours && to <= hours.from) return { why: 'before_hours', time: hours.from };
  return { why: 'taken' };
}

/** An hour that is in no day's work, whichever day is meant; null where it is in one. */
function neverOpenAt(time: CivilTime, { rules, now }: Availability, zone: string): Elsewhere | null {
  const last = instantToCivil(lastInstant(rules, now) - MINUTE, zone).date;
  const earliest: CivilTime[] = [];
  const latest: CivilTime[] = [];
  for (let { date } = instantToCivil(now, zone); date <= last; date = addDays(date, 1)) {
    const hours = workingHours(rules, date, zone);
    earliest.push(...(hours ? [hours.from] : []));
    latest.push(...(hours ? [hours.to] : []));
  }
  const [begins] = earliest.toSorted();
  const ends = latest.toSorted().at(-1);
  if (ends !== undefined && time >= ends) return { why: 'after_hours', time: ends };
  return begins !== undefined && time < begins ? { why: 'before_hours', time: begins } : null;
}

/** From when until when somebody works on that day of the prospect's; null where nobody does. */
function workingHours(
  rules: CalendarRules,
  date: CivilDate,
  zone: string,
): { from: CivilTime; to: CivilTime } | null {
  const open = [-1, 0, 1]
    .flatMap((days) => openOn(rules, addDays(date, days)))
    .filter(({ from }) => instantToCivil(from, zone).date === date);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return null;
  return {
    from: instantToCivil(first.from, zone).time,
    to: endTime({ start: last.from, end: last.to }, zone),
  };
}

/**
 * Up to two free slots in place of an instant that cannot be had: the nearest of that day, else of the days after.
 *
 * @param crowd when many go for the same time, each of them gets others: out of so many of the nearest, by `seed`
 */
export function alternatives(
  availability: Availability,
  start: number,
  zone: string,
  crowd: { size: number; seed: number } = { size: 0, seed: 0 },
): Slot[] {
  const { date, time } = instantToCivil(start, zone);
  const wish = { ...NO_WISH, date, time };
  const day = freeDays(availability, wish, zone).find((free) => free.date >= date);
  if (crowd.size <= 2 || !day) return offerSlots(availability, wish, zone);
  const pool = nearest(day.slots, time, zone, crowd.size);
  return twoOf(pool, crowd.seed);
}

/** Two of the slots, in order: each pair of neighbours has its seeds. */
function twoOf(slots: Slot[], seed: number): Slot[] {
  const first = seed % slots.length;
  const second = (first + 1) % slots.length;
  return slots.filter((_, index) => index === first || index === second);
}

interface FreeDay {
  date: CivilDate;
  slots: Slot[];
}

/**
 * The days of the horizon that have free slots, by the prospect's dates; the day wished counts even if ruled out
 * before. Times at which the prospect sleeps are left out where there are others.
 */
function freeDays(availability: Availability, wish: Wish, zone: string): FreeDay[] {
  const { rules, now } = availability;
  const free = freeSlots(availability, { from: now, to: lastInstant(rules, now) });
  const waking = free.filter((slot) => {
    const time = timeOf(slot, zone);
    return WAKING.from <= time && time < WAKING.to;
  });
  const days: FreeDay[] = [];
  for (const slot of waking.length > 0 ? waking : free) {
    const { date } = instantToCivil(slot.start, zone);
    if (wish.rejected.includes(date) && date !== wish.date) continue;
    const last = days.at(-1);
    if (last?.date === date) last.slots.push(slot);
    else days.push({ date, slots: [slot] });
  }
  return days;
}

function onOneDay(slots: Slot[], wish: Wish, zone: string): Slot[] {
  const fitting = slots.filter((slot) => fits(slot, wish, zone));
  const candidates = fitting.length > 0 ? fitting : slots;
  if (wish.time !== null) return nearest(candidates, wish.time, zone, 2);
  if (isNarrowed(wish)) return fitting.length > 0 ? spread(fitting, 3) : besides(slots, wish, zone);
  const given = slots.find((slot) => timeOf(slot, zone) === wish.sought);
  if (given) return withAnother(given, slots, zone);
  const mornings = slots.filter((slot) => partOf(timeOf(slot, zone)) === 'morning');
  const morning = mornings.find((slot) => timeOf(slot, zone) >= EARLY) ?? mornings[0];
  const afternoon = slots.find((slot) => timeOf(slot, zone) >= AFTER_LUNCH);
  return morning && afternoon ? [morning, afternoon] : spread(candidates, 2);
}

/** The hour that was asked for or held before, and one in the other half of the day. */
function withAnother(given: Slot, slots: Slot[], zone: string): Slot[] {
  const isEarly = timeOf(given, zone) < AFTER_LUNCH;
  const other =
    slots.find((slot) => timeOf(slot, zone) < AFTER_LUNCH !== isEarly) ??
    slots.find((slot) => slot.start !== given.start);
  return [given, ...(other ? [other] : [])].sort((a, b) => a.start - b.start);
}

/** The two that come nearest to the part or range wished, where none lies in it. */
function besides(slots: Slot[], wish: Wish, zone: string): Slot[] {
  const { from, to } = rangeOf(wish);
  const distance = (slot: Slot): number => {
    const { date, time } = instantToCivil(slot.start, zone);
    const [begins, ends] = [from, to].map((each) =>
      civilToInstant(date, each === '24:00' ? '23:59' : each, zone),
    );
    return time < from ? (begins ?? 0) - slot.start : slot.end - (ends ?? 0);
  };
  const chosen = [...slots].sort((a, b) => distance(a) - distance(b) || a.start - b.start).slice(0, 2);
  return chosen.sort((a, b) => a.start - b.start);
}

/** The part and the limits wished, as a range of times. */
function rangeOf({ part, notBefore, notAfter }: Wish): { from: CivilTime; to: CivilTime } {
  const [begins, ends] = part === null ? ['00:00', '24:00'] : PARTS[part];
  return {
    from: notBefore !== null && notBefore > begins ? notBefore : begins,
    to: notAfter !== null && notAfter < ends ? notAfter : ends,
  };
}

function isNarrowed({ part, notBefore, notAfter }: Wish): boolean {
  return part !== null || notBefore !== null || notAfter !== null;
}

function fits(slot: Slot, wish: Wish, zone: string): boolean {
  const time = timeOf(slot, zone);
  if (wish.part !== null && partOf(time) !== wish.part) return false;
  if (wish.notBefore !== null && time < wish.notBefore) return false;
  return wish.notAfter === null || endTime(slot, zone) <= wish.notAfter;
}

/** When it ends on the day on which it begins. */
function endTime({ start, end }: Slot, zone: string): CivilTime {
  const { date, time } = instantToCivil(end, zone);
  return date === instantToCivil(start, zone).date ? time : '24:00';
}

function partOf(time: CivilTime): DayPart | null {
  if (time < NOON) return 'morning';
  if (time < AFTER_LUNCH) return null;
  return time < EVENING ? 'afternoon' : 'evening';
}

function timeOf(slot: Slot, zone: string): CivilTime {
  return instantToCivil(slot.start, zone).time;
}

function nearest(slots: Slot[], time: CivilTime, zone: string, count: number): Slot[] {
  const distance = (slot: Slot): number => {
    const { date } = instantToCivil(slot.start, zone);
    return Math.abs(slot.start - civilToInstant(date, time, zone));
  };
  const chosen = [...slots].sort((a, b) => distance(a) - distance(b) || a.start - b.start).slice(0, count);
  return chosen.sort((a, b) => a.start - b.start);
}

/** The first, the last and what lies evenly between. */
function spread(slots: Slot[], count: number): Slot[] {
  if (slots.length <= count) return slots;
  return Array.from({ length: count }, (_, index) =>
    Math.round((index * (slots.length - 1)) / (count - 1)),
  ).flatMap((index) => slots[index] ?? []);
}

function isFree(rules: CalendarRules, busy: Slot[], slot: Slot): boolean {
  const buffer = rules.bufferMinutes * MINUTE;
  return !busy.some((taken) => slot.start < taken.end + buffer && slot.end > taken.start - buffer);
}

/** Whether the calendar has as many meetings on this day as it takes. */
function isFull({ perDay, timeZone }: CalendarRules, booked: number[] | undefined, date: CivilDate): boolean {
  if (perDay === null) return false;
  return (booked ?? []).filter((start) => instantToCivil(start, timeZone).date === date).length >= perDay;
}

function openOn(rules: CalendarRules, date: CivilDate): OpenInterval[] {
  return rules.holidays.includes(date) ? [] : openIntervals(rules.hours, date, rules.timeZone);
}

/** The end of the last day that can be booked: `horizonDays` after today, in the calendar's zone. */
function lastInstant(rules: CalendarRules, now: number): number {
  const today = instantToCivil(now, rules.timeZone).date;
  return civilToInstant(addDays(today, rules.horizonDays + 1), '00:00', rules.timeZone);
}
