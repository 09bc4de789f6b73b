/**
 * Free slots of a calendar, and which of them to offer. Pure. Times are epoch milliseconds; the calendar's hours are
 * in its own zone, the prospect's wish is in theirs.
 */
import type { CalendarRules } from './calendar.js';
import type { CivilDate, CivilTime, DayPart, Offer, Slot, Wish } from './language.js';
import { openIntervals, type OpenInterval } from './week-hours.js';
import { addDays, civilToInstant, instantToCivil } from './zone.js';

const MINUTE = 60_000;
const NOON = '12:00';
/** Lunch is neither morning nor afternoon. */
const AFTER_LUNCH = '13:00';
const EVENING = '18:00';
/** When people are up, in their own zone. */
const WAKING = { from: '07:30', to: '21:00' };

export type SlotCheck = 'ok' | 'outside_hours' | 'too_soon' | 'too_far' | 'taken';

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
 * On the day wished they are spread over the part or range wished, the nearest ones when a time is wished; for a whole
 * day one in the morning and one in the afternoon. For a part or range of any day they are spread over the next days. When nothing there is free, the rest of the day is offered, then
 * the nearest days. Ruled-out days are never offered.
 *
 * @param zone the prospect's IANA zone
 */
export function offerSlots(availability: Availability, wish: Wish, zone: string): Slot[] {
  const days = freeDays(availability, wish, zone);
  if (wish.date !== null) {
    const wished = days.find((day) => day.date === wish.date);
    if (wished) return onOneDay(wished.slots, wish, zone);
  }
  const from = wish.date ?? '';
  const later = days.filter((day) => day.date >= from);
  const near = later.length > 0 ? later : days.slice(-2);
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

/** Those times, as an offer that says whether they are on the day wished; null when there are none. */
export function slotOffer(slots: Slot[], wish: Wish, zone: string): Offer | null {
  if (slots.length === 0) return null;
  const wished = slots.some(({ start }) => instantToCivil(start, zone).date === wish.date);
  return { kind: 'slots', slots, ...(wish.date !== null && !wished && { elsewhere: true }) };
}

/**
 * The next two days with free slots that fit the wish, or else with any; days ruled out are left out.
 *
 * @returns civil dates of the prospect's zone, in order
 */
export function offerDays(availability: Availability, wish: Wish, zone: string): CivilDate[] {
  const days = freeDays(availability, wish, zone).filter((day) => day.date >= (wish.date ?? ''));
  const fitting = days.filter((day) => day.slots.some((slot) => fits(slot, wish, zone)));
  return (fitting.length > 0 ? fitting : days).slice(0, 2).map((day) => day.date);
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
  const wish = { date, time, part: null, notBefore: null, notAfter: null, rejected: [] };
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
  if (isNarrowed(wish) && fitting.length > 0) return spread(fitting, 3);
  const morning = slots.find((slot) => partOf(timeOf(slot, zone)) === 'morning');
  const afternoon = slots.find((slot) => timeOf(slot, zone) >= AFTER_LUNCH);
  return morning && afternoon ? [morning, afternoon] : spread(candidates, 2);
}

function isNarrowed({ part, notBefore, notAfter }: Wish): boolean {
  return part !== null || notBefore !== null || notAfter !== null;
}

function fits(slot: Slot, wish: Wish, zone: string): boolean {
  const start = instantToCivil(slot.start, zone);
  const end = instantToCivil(slot.end, zone);
  const endTime = end.date === start.date ? end.time : '24:00';
  if (wish.part !== null && partOf(start.time) !== wish.part) return false;
  if (wish.notBefore !== null && start.time < wish.notBefore) return false;
  return wish.notAfter === null || endTime <= wish.notAfter;
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
