/** Limits that are told of another day than the one meant, or are over by then. */
import type { CivilTime, DayPart } from '../../../../domain/language.js';
import { weekdayOf } from '../../../../domain/zone.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';
import type { DateHit } from '../days/date-context.js';
import type { Roles } from '../roles.js';
import type { TimeHit, TimeReading } from './times.js';

const PART_BEGINS: Record<DayPart, CivilTime> = { morning: '06:00', afternoon: '12:00', evening: '18:00' };

/** "I finish at noon on Fridays, so Friday afternoon": what is over by then limits nothing more. */
export function isOverByThen(
  words: string,
  { index, time, kind }: TimeHit,
  reading: TimeReading,
  roles: Roles,
): boolean {
  const { part, partIndex, severalParts } = reading;
  if (part === null || severalParts || kind !== 'from' || partIndex < index) return false;
  if (SETS_LIMIT.test(words.slice(index)) || roles.of({ index: partIndex }) !== 'wished') return false;
  return time <= PART_BEGINS[part];
}

/** "Saturday rather, I work Friday until 8": what is told of another day limits nothing of the one that is meant. */
export function isOfAnotherDay(
  words: string,
  { index, end }: TimeHit,
  days: DateHit[],
  roles: Roles,
): boolean {
  const near = (day: DateHit): boolean => {
    if (day.index >= index && day.end <= end) return true;
    const [from, to] = day.end <= index ? [day.end, index] : [end, day.index];
    return from <= to && !/[.,;!?\n]|\b(?:so|donc|but|mais|alors)\b/.test(words.slice(from, to));
  };
  if (isOfTheWeek(words, { index, end }) && days.every((day) => roles.of(day) !== 'wished' || isWeekend(day)))
    return days.some((day) => roles.of(day) === 'wished');
  const told = days.filter((day) => near(day));
  const [own] = told;
  return (
    own !== undefined &&
    told.every((day) => roles.of(day) !== 'wished') &&
    days.some((day) => roles.of(day) === 'wished' && day.date !== own.date)
  );
}

const WEEKDAYS_WORDS = oneOf({
  fr: listed`
    (?:en|la) semaine / (?:du )?lundi au vendredi / les jours (?:de semaine|ouvres?) / tous les soirs / jours de boulot
  `,
  en: listed`
    week ?days / week ?nights / (?:during|in) the week / mid ?week / mon(?:day)?s?(?: |-)(?:to|through|-)?[ -]?fri(?:day)?s? / work ?days
  `,
});

const ON_WEEKDAYS = new RegExp(pattern`\b${WEEKDAYS_WORDS}\b(?! (?:prochaine|suivante|du|d'apres|pro))`);

const CLAUSES_APART = /[.,;!?\n]|\b(?:so|donc|du coup|but|mais|alors|or|ou)\b/;

/** "Weekdays I'm not back before 7". */
function isOfTheWeek(words: string, { index, end }: { index: number; end: number }): boolean {
  const before = words.slice(0, index).split(CLAUSES_APART).at(-1) ?? '';
  const [after = ''] = words.slice(end).split(CLAUSES_APART);
  return ON_WEEKDAYS.test(before) || ON_WEEKDAYS.test(words.slice(index, end)) || ON_WEEKDAYS.test(after);
}

function isWeekend({ date }: DateHit): boolean {
  return weekdayOf(date) % 6 === 0;
}

const SETS_LIMIT =
  /^(?:from|after|past|apres|starting|a partir|a compter|des|no|pas|not|plutot|rien|nothing|au plus)\b/;
