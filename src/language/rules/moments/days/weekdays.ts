/** Which day a weekday's name means: the next one, the one that is offered, or one counted on from it. */
import type { CivilDate } from '../../../../domain/language.js';
import { holds } from '../../../../domain/span.js';
import { addDays, mondayOf, weekdayOf } from '../../../../domain/zone.js';
import { WEEKDAYS } from '../../text/words.js';
import { nextWeekday } from './calendar-days.js';
import { DAY, TODAY_OR_NEXT, UNCLEAR, type DateContext, type Reader } from './date-context.js';

/** "Mercredi en huit": on a Wednesday it cannot be told which one that is counted from. */
export function weeksOn(name: string, weeks: number, today: CivilDate): CivilDate | typeof UNCLEAR {
  return WEEKDAYS[name] === weekdayOf(today) ? UNCLEAR : addDays(anchor(name, today), weeks * 7);
}

/** The day that "en huit" and "a week on" count from. */
export function anchor(name: string, today: CivilDate): CivilDate {
  if (/^(?:today|this day|now|aujourd)/.test(name)) return today;
  return /^(?:tomorrow|demain)$/.test(name) ? addDays(today, 1) : nextWeekday(WEEKDAYS[name] ?? 1, today);
}

export function named(weekday: number, context: DateContext): CivilDate | typeof TODAY_OR_NEXT {
  const { today, offered } = context;
  const match = offered.find((date) => weekdayOf(date) === weekday) ?? firstOf(weekday, context);
  if (match !== null) return match;
  return weekday === weekdayOf(today) ? TODAY_OR_NEXT : nextWeekday(weekday, today);
}

/** Nobody calls a day so far ahead by its weekday alone. */
const FAR_DAYS = 31;

/** The first such weekday of the days that the wish is limited to, where they begin neither before tomorrow nor far off. */
function firstOf(weekday: number, { today, span }: DateContext): CivilDate | null {
  if (span === null || span.from === null || span.from <= today) return null;
  // "Not before January" rules out the nearer ones.
  if (span.to !== null && span.from > addDays(today, FAR_DAYS)) return null;
  const first = nextWeekday(weekday, addDays(span.from, -1));
  return holds(span, first) ? first : null;
}

const THIS_ONE = /\b(?:ce|this) $/;

const THAT_ONE = /\b(?:the|that|on the) $/;

const THAT_DAY = /^(?:-| )la\b(?! semaine)/;

/** "That Wednesday doesn't work, Thursday instead?" */
const THAT_WEEKDAY = new RegExp(`\\bthat (?:${DAY})\\b`);

const THAT_WEEK = /\b(?:that week|(?:cette|la meme) semaine(?:-| )la|la meme semaine|the same week)\b/;

/** "Pareil mais jeudi ?" */
const SAME_BUT =
  /\b(?:pareil|idem|la meme chose|same(?: again| thing)?),? (?:mais|but)(?: le| on| on the| the)? $/;

const IN_ITS_PLACE = /\b(?:plutot|a la place|au lieu|meme (?:heure|horaire)|finalement)\b/;

/**
 * "What about the Thursday?", where days of next week stand offered, or a meeting does: that week's. Where one of those
 * is named beside a weekday that comes before them, whose week is meant has to be asked.
 */
export function besideTheOffer(match: RegExpExecArray, where: DateContext, said: string): ReturnType<Reader> {
  const weekday = WEEKDAYS[match[1] ?? ''] ?? 0;
  const nearest = THIS_ONE.test(match.input.slice(Math.max(0, match.index - 5), match.index));
  const context = nearest ? { ...where, span: null } : where;
  const plain = named(weekday, context);
  const { meetingDay, today } = context;
  const offered = where.offered.length > 0 || meetingDay === null ? where.offered : [meetingDay];
  const [first] = offered;
  const isDay = typeof plain === 'string';
  if (first === undefined || (isDay ? offered.includes(plain) || plain >= first : where.offered.length > 0))
    return plain;
  const { index, input } = match;
  const monday = mondayOf(first);
  const then = addDays(monday, (weekday + 6) % 7);
  if (then === plain || then < today) return plain;
  const pointed =
    THAT_ONE.test(input.slice(Math.max(0, index - 8), index)) ||
    THAT_DAY.test(input.slice(index + match[0].length)) ||
    THAT_WEEK.test(said) ||
    THAT_WEEKDAY.test(said) ||
    SAME_BUT.test(input.slice(0, index));
  if (pointed) return then;
  if (/\ble $/.test(input.slice(Math.max(0, index - 4), index)))
    return where.offered.length === 0 && (then === meetingDay || IN_ITS_PLACE.test(said)) ? then : UNCLEAR;
  const names = new Set([...said.matchAll(WEEKDAY_NAME)].map(([, name = '']) => WEEKDAYS[name]));
  // Said on a Monday of the call on the next one: of the day itself it would be "today".
  const onlyOne = names.size === 1 && !JOINED.test(input.slice(index));
  if (!isDay && onlyOne && then === meetingDay && then > today) return then;
  const open = isDay || !JOINED.test(input.slice(index)) || /\bfrom $/.test(input.slice(0, index));
  return open && offered.some((day) => names.has(weekdayOf(day))) ? UNCLEAR : plain;
}

/** "Monday or Tuesday", "lundi au mercredi", said on a Monday: the other day alone is not meant. */
const JOINED = new RegExp(
  `^(?:${DAY}) ?(?:or|ou|and|et|to|au|till|until|through|thru|/|-|&) ?(?:the |le )?(?:${DAY})\\b`,
);

export const WEEKDAY_NAME = new RegExp(`\\b(${DAY})\\b`, 'g');
