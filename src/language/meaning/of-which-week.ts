/** "Friday, same time" of a meeting the week after next: this week's Friday, or that of the meeting's own week. */
import type { CivilDate } from '../../domain/language.js';
import { addDays, daysBetween, mondayOf } from '../../domain/zone.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';
import { WEEKDAY } from '../rules/text/words.js';
import type { Reading } from './reading.js';

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
    \d{1,2}(?! ?(?:h|:|am|pm|o'clock))
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
