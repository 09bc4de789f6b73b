/** Days that belong to a week or a month which is named beside them. */
import type { CivilDate } from '../../../../domain/language.js';
import { addDays, mondayOf, weekdayOf } from '../../../../domain/zone.js';
import { WEEKDAYS } from '../../text/words.js';
import { MONTH, type DateHit } from './date-context.js';

const NAMES_MONTH = new RegExp(`\\b(?:${MONTH})\\b`);

const MERE_NUMBER = /^(?:le |the |on the |pour le |au )?\d{1,2}(?:st|nd|rd|th|er|eme|e)?$/;

/** "Le 11 novembre c'est férié donc le 12": a number alone may be of the month that was named just before. */
export function isOfOtherMonth(text: string, hit: DateHit, hits: DateHit[]): boolean {
  if (!MERE_NUMBER.test(text.slice(hit.index, hit.end))) return false;
  return hits.some(
    (other) =>
      other.end <= hit.index &&
      other.date.slice(0, 7) !== hit.date.slice(0, 7) &&
      NAMES_MONTH.test(text.slice(other.index, other.end)) &&
      !/[.!?\n]/.test(text.slice(other.end, hit.index)),
  );
}

const WEEK_OF = /\b(?:week (?:of|commencing|beginning|starting)|semaine du)(?: on)?(?: the| le)? ?$/;

/** "The week of the 20th, Tuesday": the weekday is that week's. */
export function inWeekOf(text: string, { index, end }: DateHit, hits: DateHit[]): CivilDate | null {
  const name = text.slice(index, end).replace(/s$/, '');
  if (!Object.hasOwn(WEEKDAYS, name)) return null;
  const week = hits.find((hit) => WEEK_OF.test(text.slice(Math.max(0, hit.index - 24), hit.index)));
  if (!week) return null;
  const [from, to] = week.index < index ? [week.end, index] : [end, week.index];
  if (APART.test(text.slice(from, to))) return null;
  const monday = mondayOf(week.date);
  return addDays(monday, ((WEEKDAYS[name] ?? 1) + 6) % 7);
}

const NEXT_WEEK = /\b(?:next week|semaine prochaine)\b/;

/** What stands between a day and a week that have nothing to do with each other. */
export const APART = /[.;:!?\n]|\b(?:so|but|donc|mais|pas|not|no|away|or|ou|otherwise|sinon)\b|n't\b/;

/** "Next week sometime, Thursday maybe": the weekday is that week's, where nothing stands between to part the two. */
export function inNextWeek(text: string, { index, end, date }: DateHit, today: CivilDate): CivilDate {
  const monday = addDays(today, 7 - ((weekdayOf(today) + 6) % 7));
  if (date >= monday || !Object.hasOwn(WEEKDAYS, text.slice(index, end).replace(/s$/, ''))) return date;
  const week = NEXT_WEEK.exec(text);
  if (!week) return date;
  const [from, to] = week.index < index ? [week.index + week[0].length, index] : [end, week.index];
  return APART.test(text.slice(from, to)) || date <= today ? date : addDays(date, 7);
}
