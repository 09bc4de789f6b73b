/** Which hour belongs to which day, and which day to the week that is named beside it. */
import type { CivilDate } from '../../../../domain/language.js';
import { holds } from '../../../../domain/span.js';
import { addDays, weekdayOf } from '../../../../domain/zone.js';
import { APART } from './in-its-week.js';
import { nextWeekday } from './calendar-days.js';
import type { DateHit } from './date-context.js';
import type { Days } from './days-meant.js';
import type { Found } from '../found.js';
import type { MomentContext } from '../moment-context.js';
import { isName } from '../one-meant.js';
import type { Spans } from './spans.js';
import type { Times } from '../hours/times-meant.js';
import type { TimeHit } from '../hours/times.js';

const CANNOT = /(?:\b(?:can't|cannot|not|no|pas|non)|n't)\b[^.,;!?\n]{0,24}$/;

/** "Jeudi je bosse jusqu'à 16h", where a moment is looked for: that day after it. */
export function freeAfterwards(
  { told, ruledOut, bounds }: Days,
  { words, times: { hits } }: Found,
  { limits, told: toldHours }: Times,
  { momentAwaited, standingDay, offered }: MomentContext,
): DateHit | null {
  const [day, ...more] = told;
  const [hour, ...hours] = hits;
  if (!day || !hour || more.length + hours.length + ruledOut.length + bounds.length > 0) return null;
  if (!toldHours.includes(hour) || limits.notBefore === null) return null;
  if (!momentAwaited || standingDay !== null || CANNOT.test(words.slice(0, day.index))) return null;
  if (offered.length > 0 && !offered.includes(day.date)) return null;
  const [from, to] = day.index < hour.index ? [day.end, hour.index] : [hour.end, day.index];
  const isHabit =
    words[day.end - 1] === 's' || /\b(?:le|every|each|chaque) $/.test(words.slice(0, day.index));
  return isHabit || /[.;!?\n]|\b(?:but|mais)\b/.test(words.slice(from, to)) ? null : day;
}

/** A time right after a day takes in the last place of what the day left. */
const MARK = 2;

/** "Friday 9h or Saturday": the hour may be that of the first alone. */
export function standsBetween([time, ...more]: TimeHit[], days: DateHit[]): boolean {
  return (
    time !== undefined &&
    more.length === 0 &&
    days.some(({ end }) => end - MARK <= time.index) &&
    days.some(({ index }) => index >= time.end)
  );
}

/** "Not before Monday 2pm": the hour is that of the day on which the wish begins, and no more the hour itself. */
export function isTimeOf({ end }: DateHit, { index }: TimeHit, words: string): boolean {
  return (
    end - MARK <= index &&
    /^,? ?(?:at |a |vers |around )?$/.test(words.slice(end, index + 1).replace(/\d$/, ''))
  );
}

const SAME_DAY = /\b(?:same day|meme jour)\b/;

/** "Mardi, semaine du 20": the weekday of those days. Of a month it may be any, which has to be asked. */
export function inSpanBeside(day: DateHit, { meant, at }: Spans, words: string): CivilDate | null {
  const { date, index, end } = day;
  const ofAnyWeek = isName(words, day) || SAME_DAY.test(words.slice(index, end));
  if (meant === null || at === null || meant.from === null || holds(meant, date) || !ofAnyWeek) return date;
  const [from, to] = at.index < index ? [at.end, index] : [end, at.index];
  if (APART.test(words.slice(from, to))) return date;
  if (meant.to === null || meant.to > addDays(meant.from, 6)) return null;
  const first = nextWeekday(weekdayOf(date), addDays(meant.from, -1));
  return holds(meant, first) ? first : date;
}
