/** Days by number, month, count or place in a month, as civil dates. */
import type { CivilDate } from '../../../../domain/language.js';
import { holds } from '../../../../domain/span.js';
import { addDays, civilDate, isCivilDate, weekdayOf } from '../../../../domain/zone.js';
import { leadsToDay, tellsOfDays } from '../../offers/day-or-place.js';
import { numberOf, SHORT_WEEKDAYS, WEEKDAYS } from '../../text/words.js';
import { UNCLEAR, type DateContext } from './date-context.js';

/** The first, second, third or last such day of a month. */
export function placedWeekday(
  place: string,
  weekday: number,
  month: number | undefined,
  context: DateContext,
): CivilDate | typeof UNCLEAR {
  if (/^(?:dernier|last)/.test(place)) return lastSuch(weekday, month, context);
  const first = month === undefined ? null : monthDay(1, month, undefined, context);
  if (first === null) return UNCLEAR;
  const index = /^(?:premier|1|first)/.test(place) ? 0 : /^(?:deux|2|second)/.test(place) ? 1 : 2;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + index * 7);
}

/** "The last Friday of the month": of this one where none is named, while it is still to come. */
function lastSuch(
  weekday: number,
  month: number | undefined,
  { today }: DateContext,
): CivilDate | typeof UNCLEAR {
  const [year = 0, current = 1] = today.split('-').map(Number);
  const named = month ?? current;
  const last = lastOfMonth(civilDate(named < current ? year + 1 : year, named, 1));
  const day = addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  return day >= today ? day : UNCLEAR;
}

export function exact(year: number, month: number, day: number): CivilDate | null {
  return isCivilDate(year, month, day) ? civilDate(year, month, day) : null;
}

/** `10/13`: the month first where the prospect writes English in the Americas, else the day first. */
export function dayAndMonth(
  first: number,
  second: number,
  year: string | undefined,
  context: DateContext,
): CivilDate | null {
  const monthFirst =
    context.language === 'en' && /^(?:America|US)\/|^Pacific\/Honolulu/.test(context.timeZone);
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return monthDay(day, month, year, context) ?? monthDay(month, day, year, context);
}

/** "Mardi 15 octobre", where the 15th is a Wednesday: which of the two is meant has to be asked. */
export function onItsWeekday(
  date: CivilDate | null,
  name: string | undefined,
): CivilDate | null | typeof UNCLEAR {
  if (date === null || name === undefined) return date;
  const weekday = WEEKDAYS[name] ?? SHORT_WEEKDAYS.fr[name] ?? SHORT_WEEKDAYS.en[name];
  return weekday === weekdayOf(date) ? date : UNCLEAR;
}

export function monthDay(
  day: number,
  month: number,
  year: string | undefined,
  { today }: DateContext,
): CivilDate | null {
  if (year !== undefined) return exact(Number(year) < 100 ? 2_000 + Number(year) : Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  for (let candidate = thisYear; candidate <= thisYear + 4; candidate += 1) {
    const date = exact(candidate, month, day);
    if (date !== null && date >= today) return date;
  }
  return null;
}

export function inDays(count: string, unit: string, today: CivilDate): CivilDate | null {
  const number = count === 'a' ? 1 : numberOf(count);
  if (number === null) return null;
  if (/^(?:fortnight|quinzaine)/.test(unit)) return addDays(today, number * 14);
  if (/^(?:sem|week)/.test(unit)) return addDays(today, number * 7);
  // "Huit jours" is a week and "quinze jours" two, as people say them.
  const days =
    number === 8 && unit.startsWith('jour') ? 7 : number === 15 && unit.startsWith('jour') ? 14 : number;
  return addDays(today, days);
}

export function ofNextMonth(day: number, today: CivilDate): CivilDate | null {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return month === 12 ? exact(year + 1, 1, day) : exact(year, month + 1, day);
}

export function lastOfMonth(today: CivilDate): CivilDate {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return addDays(civilDate(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1), -1);
}

export function nextWeekday(weekday: number, today: CivilDate): CivilDate {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** Beyond them a weekday with a small number is not taken for a date: "Tuesday 9" may be the hour. */
const NEAR_DAYS = 35;

/** "Monday 10", and not "Monday the 10th". */
export const WITHOUT_ENDING = /^[a-z]+\.?,? \d{1,2}$/;

/** "Lundi 13": the next day that is both, within a quarter. In English a small number may be the hour instead. */
export function weekdayAndDay(
  weekday: number,
  day: number,
  { today, language }: DateContext,
  mere: boolean,
): CivilDate | null | typeof UNCLEAR {
  // In English the number may be an hour: of another month nobody speaks without naming it.
  const nearest = mere && language === 'en' ? Math.min(NEAR_DAYS, 14) : NEAR_DAYS;
  for (let ahead = 0; ahead <= 92; ahead += 1) {
    const date = addDays(today, ahead);
    const near = ahead <= nearest || day > 12;
    if (near && Number(date.slice(8)) === day && weekdayOf(date) === weekday) return date;
  }
  return language === 'en' && day >= 1 && day <= 12 ? null : UNCLEAR;
}

/** "Not before the 1st" is a day, however many stand to be chosen from. */
export function dayOrPlace(
  { index, input, 0: found }: RegExpExecArray,
  day: number,
  context: DateContext,
): CivilDate | null {
  const lead = input.slice(0, index) + found.replace(/\d.*$/, '');
  if (takesHourAway(lead, day, context)) return null;
  return dayOfMonth(day, leadsToDay(lead) || tellsOfDays(input) ? { ...context, choices: 0 } : context);
}

/** "Remove the 10 from the options", where one at ten stands offered, and none of a 10th. */
function takesHourAway(lead: string, day: number, { offered, offeredTimes = [] }: DateContext): boolean {
  if (!TAKES_AWAY.test(lead) || offered.some((date) => Number(date.slice(8)) === day)) return false;
  return offeredTimes.some((time) => Number(time.slice(0, 2)) === day);
}

const TAKES_AWAY =
  /\b(?:remove|delete|drop|lose|scrap|take (?:away|off|out)|efface[rz]?|enleve[rz]?|retire[rz]?|supprime[rz]?) (?:the |le )?$/;

export function dayOfMonth(day: number, { today, offered, choices, span }: DateContext): CivilDate | null {
  const match = offered.find((date) => Number(date.slice(8)) === day);
  if (match !== undefined) return match;
  if (day < 1 || day > 31 || day <= choices) return null;
  const inSpan = span?.from ? nextDay(day, span.from) : null;
  return inSpan !== null && span !== null && holds(span, inSpan) ? inSpan : nextDay(day, today);
}

/** The next such day of a month, from that day on. */
export function nextDay(day: number, from: CivilDate): CivilDate | null {
  for (let ahead = 0; ahead <= 62; ahead += 1) {
    const date = addDays(from, ahead);
    if (Number(date.slice(8)) === day) return date;
  }
  return null;
}
