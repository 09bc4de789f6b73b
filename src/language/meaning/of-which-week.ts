/** "Friday, same time" of a meeting or an offer of a later week: this week's Friday, or that of their own week. */
import type { CivilDate } from '../../domain/language.js';
import { addDays, daysBetween, mondayOf, weekdayOf } from '../../domain/zone.js';
import { readRoles } from '../rules/moments/roles.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';
import { WEEKDAY, WEEKDAYS } from '../rules/text/words.js';
import { offeredDays, type Reading } from './reading.js';

const THIS_OR_NEXT = oneOf({
  fr: listed`
    ce / cet / demain / apres-demain
  `,
  en: listed`
    this / next / coming / following / tomorrow / a week on
  `,
});

const NUMBER_OR_WEEK = oneOf({
  fr: listed`
    prochain / suivant / qui (?:vient|suit) / d'apres / en (?:huit|quinze|8|15) / de (?:cette|la) semaine / le \d
  `,
  en: listed`
    (?:this|next|coming|after|of|the) / week
  `,
  both: listed`
    \d{1,2}(?!\d| ?(?:h|:|am|pm|o'clock))
  `,
});

const ALONE = new RegExp(pattern`\b${WEEKDAY}\b(?<!\b${THIS_OR_NEXT} ${WEEKDAY})(?! ${NUMBER_OR_WEEK})`);
const OF_A_WEEK = /\b(?:semaine|week|fortnight|quinzaine|aujourd'hui|today|demain|tomorrow)\b/;

/**
 * The days that a weekday named alone may be while a meeting stands in a later week than its next one: the next, and that
 * of the meeting's week, or the meeting's own day. None where the next one is meant.
 */
export function ofEitherWeek({ moments, text }: Reading, booked: CivilDate): CivilDate[] {
  const { date, span, fromDay, dateUnclear } = moments;
  if (date === null || span !== null || fromDay !== null || dateUnclear) return [];
  if (!ALONE.test(text) || OF_A_WEEK.test(text)) return [];
  const weekAfter = addDays(date, 7);
  if (weekAfter === booked) return [booked];
  // "Sunday instead" of a Monday: the day before.
  if (daysBetween(date, booked) === 1) return [];
  return mondayOf(weekAfter) === mondayOf(booked) ? [date, weekAfter] : [];
}

const EACH_ALONE = new RegExp(ALONE, 'g');
const IN_ITS_PLACE = /\b(?:a la place|au lieu|meme (?:heure|horaire)|instead|same (?:time|hour))\b/;
const DROPS = /\b(?:scrap|scratch|forget|bin|sack|oublie[rz]?|laisse[rz]? tomber|annule[rz]?)\b/;
const EITHER = /\b(?:or|ou)\b/;

/**
 * The days that a weekday may be which is said instead of what is offered of a later week: the next one, and that of the
 * week of the offer. None where one of them alone is meant.
 */
export function ofEitherOfferedWeek({ context, moments, text, today }: Reading): CivilDate[] {
  const { date, span, fromDay, dateUnclear, either } = moments;
  const offered = offeredDays(context);
  const [first] = offered;
  if (first === undefined || span !== null || fromDay !== null || either.length > 0) return [];
  if (OF_A_WEEK.test(text) || EITHER.test(text) || DROPS.test(text)) return [];
  const weekdays = new Set(offered.map(weekdayOf));
  const roles = readRoles(text);
  const others = [...text.matchAll(EACH_ALONE)].filter(([name]) => !weekdays.has(WEEKDAYS[name] ?? 0));
  const [weekday, ...more] = new Set(others.map(([name]) => WEEKDAYS[name] ?? 0));
  if (others.some((each) => roles.of(each) !== 'wished')) return [];
  if (weekday === undefined || more.length > 0) return [];
  const next = addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);
  const then = addDays(mondayOf(first), (weekday + 6) % 7);
  if (then <= next || (date !== null && (date !== next || !IN_ITS_PLACE.test(text)))) return [];
  return date !== null || dateUnclear ? [next, then] : [];
}
