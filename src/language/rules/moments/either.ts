/** Several moments that are named for the other side to choose from: "mardi 10h ou mercredi 14h". */
import type { Alternative, CivilDate, CivilTime, Hours } from '../../../domain/language.js';
import { addDays } from '../../../domain/zone.js';
import type { DateHit } from './days/date-context.js';
import type { TimeHit } from './hours/times.js';
import type { Moments } from './moments.js';
import { listed, oneOf } from '../text/patterns.js';

const MOST = 3;

const PARTING_WORDS = /(?:^|[ ,;]+)(?:ou bien|ou alors|or else|ou|or|sinon|otherwise|soit|either)(?= |,|$)/;

/** What is read of one of several that are named. */
type Read = Pick<
  Moments,
  | 'date'
  | 'time'
  | 'part'
  | 'notBefore'
  | 'notAfter'
  | 'dateUnclear'
  | 'timeUnclear'
  | 'ruledOut'
  | 'unplaced'
> & { anyHour?: boolean };

/**
 * "Tomorrow after 4 or Wednesday before 10": each day with its own hours; empty where any of them is not as clear.
 *
 * @param readOne what one of them says
 */
export function eitherWithin(words: string, readOne: (words: string) => Read): Alternative[] {
  const said = words.split(PARTING_WORDS).filter((each) => /[a-z\d]/.test(each));
  if (said.length < 2 || said.length > MOST) return [];
  const all = onTheDayBefore(said.map((each) => ({ ...readOne(each), anyHour: ANY_HOUR.test(each) })));
  const isClear = ({ date, dateUnclear, timeUnclear, ruledOut }: Read): boolean =>
    date !== null && !dateUnclear && !timeUnclear && ruledOut.dates.length + ruledOut.times.length === 0;
  if (!all.every(isClear)) return [];
  // "Monday or Tuesday morning" is said once for both.
  const own = all.filter((each) => each.time !== null || hoursOf(each) !== undefined);
  if (own.length < 2) return [];
  const found = all.map((each, index) => withHours(each, all[index + 1]));
  const hasHours = found.every(({ time, hours }) => time !== null || hours !== undefined);
  const differ = new Set(found.map(({ time, hours }) => JSON.stringify({ time, hours }))).size > 1;
  return hasHours && differ && found.some(({ hours }) => hours !== undefined) ? found : [];
}

/** "Tomorrow before 10 or after 4": both are tomorrow. */
function onTheDayBefore(all: Read[]): Read[] {
  return all.reduce<Read[]>((before, each) => {
    const isOfHours = each.time !== null || each.notBefore !== null || each.notAfter !== null;
    const day = each.date === null && isOfHours ? before.at(-1)?.date : null;
    return [...before, day ? { ...each, date: day, dateUnclear: false } : each];
  }, []);
}

/** "Monday or Tuesday morning": within the hours that are said once for both. */
function withHours(one: Read, next: Read | undefined): Alternative {
  const { date, time } = one;
  if (time !== null) return { date, time };
  const own = hoursOf(one) ?? (next && next.time === null ? hoursOf(next) : undefined);
  return { date, time, ...(own && { hours: own }) };
}

function hoursOf({ part, notBefore, notAfter, anyHour }: Read): Hours | undefined {
  const limited = part !== null || notBefore !== null || notAfter !== null;
  return limited || anyHour ? { part, notBefore, notAfter } : undefined;
}

/** "Wednesday after 4 or Thursday all day": what limits the one is no limit of the other. */
const ANY_HOUR = new RegExp(
  oneOf({
    fr: listed`
      \b(?:toute la journee|n'importe quand|a n'importe quelle heure|quand vous voulez|peu importe l'heure|tout le temps)\b
    `,
    en: listed`
      \b(?:all day|any ?time|whenever|the whole day|whole day|any hour|open all day)\b
    `,
  }),
);

const OR = /\b(?:ou|or|sinon|otherwise|soit)\b/;

interface Clock {
  today: CivilDate;
  clock: CivilTime;
}

/** Each day with its times, in the order of the text; empty where nothing is left to choose, or too much. */
export function eitherOf(words: string, days: DateHit[], times: TimeHit[], now: Clock): Alternative[] {
  const hits = [...days, ...times].sort((a, b) => a.index - b.index);
  const [first, last] = [hits[0], hits.at(-1)];
  if (!first || !last || hits.length < 2 || !OR.test(words.slice(first.end, last.index))) return [];
  const own = times.map((time) => ({ time, day: dayOf(time, days, words) }));
  const timesOf = (day: DateHit): TimeHit[] => own.filter((each) => each.day === day).map(({ time }) => time);
  const alternatives = days.flatMap((day, index): Alternative[] => {
    const following = days[index + 1];
    const next =
      following && !times.some(({ index: at }) => at > day.index && at < following.index)
        ? timesOf(following)
        : [];
    const date = dateOf(day, index, days, now);
    // "Monday or Tuesday at 10": at that hour on either day.
    const at = timesOf(day).length > 0 ? timesOf(day) : next;
    return at.length === 0 ? [{ date, time: null }] : at.map(({ time }) => ({ date, time }));
  });
  const anyDay = own.filter(({ day }) => day === null).map(({ time: { time } }) => ({ date: null, time }));
  const all = unlike([...alternatives, ...anyDay]);
  const some = all.length > MOST ? unlike(alternatives.map(({ date }) => ({ date, time: null }))) : all;
  return some.length < 2 || some.length > MOST ? [] : some;
}

/** The day that a time is said beside: before it or after it with no "or" between, else the one before. */
function dayOf({ index, end }: TimeHit, days: DateHit[], words: string): DateHit | null {
  const before = days.findLast((day) => day.index < index) ?? null;
  const after = days.find((day) => day.index > index) ?? null;
  if (before && !OR.test(words.slice(before.end, index))) return before;
  if (after && !OR.test(words.slice(end, after.index))) return after;
  return before;
}

/** Today's own weekday is today only where it is named before the others. */
function dateOf({ date, orToday }: DateHit, index: number, days: DateHit[], { today }: Clock): CivilDate {
  const laterThisWeek = days.slice(index + 1).some((day) => day.date > today && day.date < addDays(today, 7));
  return orToday && index === 0 && laterThisWeek ? today : date;
}

function unlike(all: Alternative[]): Alternative[] {
  return all.filter(
    ({ date, time }, index) => all.findIndex((each) => each.date === date && each.time === time) === index,
  );
}
