/** What a burst says about when: the days and times meant, and those ruled out. */
import type { Alternative, CivilDate, CivilTime, DayPart, Language, Span } from '../../../domain/language.js';
import { holds } from '../../../domain/span.js';
import { addDays, weekdayOf } from '../../../domain/zone.js';
import { digits, MINUTES_TO } from './clock-words.js';
import { endsRange, isAwayFrom, isBound, isOwnAbsence, isStart } from './day-bounds.js';
import { APART, nextWeekday, readDates, type DateHit } from './dates.js';
import { eitherOf } from './either.js';
import { hourBesideDate, markHours, sameHour } from './hour-marks.js';
import {
  besideWhatIsOn,
  HAVE_UNTIL,
  heldUntilTold,
  isFreeFrom,
  isOtherSide,
  leadsToLimit,
  limitsOf,
  NO_LIMITS,
  onceBothAreThere,
  restOfTheDay,
  soLongAfter,
  THAN_THAT,
  thanWhatIsTold,
  withinLimits,
  type Limits,
} from './limits.js';

import { withoutQuantities } from './numbers.js';
import { isDateRefused, isName, nameOfTheOther, nearDay, onesAfter, theOne } from './one-meant.js';
import { inOneZone, inOwnZone } from './other-zone.js';
import { withoutPast } from './past.js';
import { HAS_CHILDREN, IS_CALLED_AWAY, isFollowedByNo, isOutBecause, isRefusal } from './refusals.js';
import { isBoundOfHours, readRoles, type Roles } from './roles.js';
import { NOT_SOON, readSoon, type Soon } from './soon.js';
import { readOffset } from './shifts.js';
import { MISREAD } from './clauses.js';
import { absenceOf, readSpans, type Absence, type Spans } from './spans.js';
import { readTimes, type TimeHit, type TimeReading } from './times.js';
import { hasUnplacedHour, unplacedHours } from './unplaced.js';
import { isVague } from './vague.js';
import { alternatives, MONTHS } from '../words.js';
import { readZone } from './zones.js';
import { listed, oneOf, pattern } from '../patterns.js';

export interface MomentContext {
  today: CivilDate;
  /** What the clock shows now, in the prospect's zone. */
  clock: CivilTime;
  language: Language;
  timeZone: string;
  /** Days that stand offered. */
  offered: CivilDate[];
  offeredTimes: CivilTime[];
  /** Times are being talked about, so a number alone may be an hour. */
  bareHours: boolean;
  /** How many things stand to be chosen from. */
  choices: number;
  /** The day that "the day after" counts from: the only one that is offered, wished or booked. */
  standingDay: CivilDate | null;
  /** The day of the meeting that stands, where nothing is offered in its place. */
  meetingDay: CivilDate | null;
  /** The days that the wish is limited to: a weekday is one of them. */
  span: Span | null;
  /** An hour is what was asked for, or what a meeting would be moved to: a number by itself is one. */
  hourAwaited: boolean;
  /** A moment is being looked for, and none stands. */
  momentAwaited: boolean;
  /** How many was asked: "the 3" counts something. */
  countAwaited: boolean;
}

export interface Moments {
  date: CivilDate | null;
  time: CivilTime | null;
  /** The other half of the day that the words for `time` allow: 02:00 for "2". */
  orTime: CivilTime | null;
  part: DayPart | null;
  notBefore: CivilTime | null;
  notAfter: CivilTime | null;
  /** A range or a from-to was named: its beginning may be that of an offered slot. */
  rangeStart: CivilTime | null;
  /** Hours in which they cannot. */
  busy: { from: CivilTime; to: CivilTime }[];
  /** The first day that suits: "à partir de jeudi". */
  fromDay: CivilDate | null;
  /** The days it is limited to from now on: "next week", "not before January". */
  span: Span | null;
  /** They are what is wished, whatever was asked. */
  wishesSpan: boolean;
  /** They are left of days that do not suit. */
  leavesSpan: boolean;
  /** Of a week that does not suit. */
  outside: CivilDate[];
  /** A day is named until or from which it does not suit. */
  awayUntil: CivilDate | null;
  /** Several moments that suit alike. */
  either: Alternative[];
  ruledOut: { dates: CivilDate[]; times: CivilTime[] };
  /** All that is ruled out is so because something else is on then, with no word that refuses it. */
  onlyTakenUp: boolean;
  /** A day was named that is not one: alternatives, a week, a date that does not exist. What was known of it is off. */
  dateUnclear: boolean;
  /** Times were named as alternatives. */
  timeUnclear: boolean;
  /** A day, a time, a part of the day or a limit is wished, beyond what is ruled out. */
  wished: boolean;
  /** Something was named, however vaguely. */
  any: boolean;
  /** What was named is only told, and no wish of when to talk. */
  onlyTold: boolean;
  /** Numbers that may be hours, and that no rule has placed. */
  unplaced: CivilTime[];
  /** Nothing but times was named, as a range: it may as well be an answer about something else. */
  onlyRange: boolean;
  /** The zone beside the time that was named, where it is another than the prospect's. */
  namedZone: string | null;
  /** The text without what was read, for those who look for other things in it. */
  rest: string;
}

export function readMoments(normalised: string, context: MomentContext): Moments {
  const zoned = inOneZone(normalised, readZone(normalised, context.language));
  const moments = weigh(find(zoned.rest, context), context);
  return zoned.named === null || zoned.named === 'own' ? moments : inOwnZone(moments, zoned.named, context);
}

/** Everything that is named in a text, and what its clauses make of it. */
interface Found {
  /** The text in which everything is located. */
  words: string;
  /** How long after an hour that is named: "half an hour after". */
  offset: number | null;
  soon: Soon;
  days: DateHit[];
  unclearDay: boolean;
  /** One of the days may be of another month. */
  contestedDay: boolean;
  times: TimeReading;
  roles: Roles;
}

function find(text: string, context: MomentContext): Found {
  const offset = readOffset(text);
  const words = withoutPast(markHours(sameHour(digits(offset?.text ?? text)), context));
  const soon = readSoon(words, context);
  const dates = readDates(withoutQuantities(maskCounted(soon.rest)), context);
  const roles = readRoles(words);
  const times = readTimes(
    hourBesideDate(dates.rest, dates.hits, context),
    soon.rest,
    context.bareHours || dates.hits.length > 0,
    context.language === 'fr' || /\bvers\b/.test(words),
    (index) => roles.of({ index }),
  );
  return {
    words,
    offset: offset?.minutes ?? null,
    soon,
    days: dates.hits,
    unclearDay: dates.unclear || dates.contested,
    contestedDay: dates.contested,
    times,
    roles,
  };
}

/** The days that are named, by what is said of them. */
interface Days {
  meant: DateHit[];
  ruledOut: DateHit[];
  /** Of these, on which something else is on. */
  takenUp: DateHit[];
  told: DateHit[];
  /** Those on which the wish begins or ends. */
  bounds: DateHit[];
  starts: DateHit[];
  /** Those from one to another of which somebody is not there. */
  away: Absence | null;
  one: DateHit | null;
}

function weighDays(found: Found, { offered, standingDay }: MomentContext): Days {
  const { words, contestedDay, times, roles } = found;
  const away = absenceOf(words, found.days);
  const days = found.days.filter(({ index, end }) => away === null || end <= away.index || index >= away.end);
  const starts = days.filter((hit) => isStart(words, hit));
  const ends = new Set(days.filter((hit, index) => endsRange(words, days[index - 1], hit, starts)));
  const isAbsence = (hit: DateHit): boolean => times.hits.length === 0 && isOwnAbsence(words, hit);
  const told = days.filter((hit) => roles.of(hit) === 'told' && !isAbsence(hit));
  const pointedAt = notThen(words, days, times.hits);
  // "Le 14 je suis à l'étranger", "I'm in court that day": said of a day that stands.
  const takenUp = told.filter(
    ({ index, end, date }) =>
      !isFollowedByNo(words, end) &&
      times.hits.length === 0 &&
      (offered.includes(date) || THAT_ONE.test(words.slice(index, end))) &&
      !AGREES.test(words) &&
      !MISREAD.test(words) &&
      !words.includes('?'),
  );
  const shunned =
    pointedAt.length > 0
      ? [...pointedAt]
      : told.length === 1 && isNoTo(words, told[0])
        ? [...told]
        : told.filter((hit) => isFollowedByNo(words, hit.end) || takenUp.includes(hit));
  const busy = days.filter(
    (hit) => roles.of(hit) === 'wished' && (isOutBecause(words, hit.end) || isAwayFrom(words, hit)),
  );
  shunned.push(
    ...busy,
    ...days.filter(
      (hit) =>
        !shunned.includes(hit) && isTakenUp(words, hit, { days, times: times.hits, standing: standingDay }),
    ),
  );
  const said = days.filter((hit) => !told.includes(hit) && !shunned.includes(hit));
  const bounds = said.filter((hit) => isBound(words, hit) || starts.includes(hit) || ends.has(hit));
  const open = said.filter((hit) => !bounds.includes(hit));
  const refused = open.filter(
    (hit) => roles.isRuledOut(hit, times.hits) && !(days.length === 1 && isOfBothHours(words, hit)),
  );
  const ruledOut = [...refused, ...shunned];
  const left = open.filter((hit) => !refused.includes(hit) && !isDateRefused(words, hit, refused));
  const meant = onesAfter(words, refused, left);
  const then = meant.length === 0 && shunned.length === 0 ? atThatTime(words, [...told, ...bounds]) : null;
  if (then) return { meant: [then], ruledOut, takenUp, told: [], bounds: [], starts: [], away, one: then };
  const one =
    contestedDay || THIS_OR_NEXT.test(words)
      ? null
      : (theOne(meant, { words, rest: times.rest }, (hit) => hit.date) ?? nameOfTheOther(meant, words));
  return {
    meant,
    ruledOut,
    takenUp,
    told: told.filter((hit) => !shunned.includes(hit)),
    bounds,
    starts,
    away,
    one,
  };
}

/** "No can do, hen do that day". */
const OPENS_WITH_NO =
  /^(?:(?:ah|oh|sorry|desolee?|euh)[ ,]+)*(?:no|non|nope|nah|no good|no can do|can't|impossible|pas possible) ?[,.;!]/;

const CLAUSE_OF = /[.;!?\n]|\b(?:so|donc|du coup|but|mais|alors)\b/;

const TURNS_TO_A_WISH =
  /\?|\b(?:but|mais|so|donc|du coup|alors|perfect|ideal|great|works|suits|parfait|nickel|ca marche|quand meme|still|any ?time|dispo\w*|libre|free)\b/;

/** "I don't work Wednesdays, I have the kids", "I've been called into work tomorrow": a day that is taken up. */
function isTakenUp(
  words: string,
  { index, end, date }: DateHit,
  { days, times, standing }: { days: DateHit[]; times: TimeHit[]; standing: CivilDate | null },
): boolean {
  if (times.length > 0 || TURNS_TO_A_WISH.test(words)) return false;
  if (THAT_ONE.test(words.slice(index, end)) && OPENS_WITH_NO.test(words)) return true;
  const next = days.find((day) => day.index >= end)?.index ?? words.length;
  const before = words.slice(0, index).split(CLAUSE_OF).at(-1) ?? '';
  const [after = ''] = words.slice(end, next).split(CLAUSE_OF);
  return HAS_CHILDREN.test(after) || (date === standing && IS_CALLED_AWAY.test(before + after));
}

const AGREES = /\b(?:perfect|ideal|great|works|suits|parfait|nickel|ca marche|ca tombe bien)\b/;
const THAT_ONE = /^(?:on )?(?:that day|ce jour(?:-| )la)$/;

/** "This one or the next": which week is not said. */
const THIS_OR_NEXT = new RegExp(pattern`
  \b(?:this|celui-ci|celle-ci|cette|ce) (?:one |week |semaine )?(?:or|ou) (?:the |le |la |celui )?
  (?:next|following|prochaine?|suivante?|d'apres)\b
`);

const CALLED = oneOf(listed`
  be / (?:do|have|make|move|book|push) (?:it|that|this) / call / ring / phone / talk / speak / chat / try / meet / book
`);

/** "I'm abroad til Monday, can it be then at 9": what was told of a day is when. */
const AT_THAT_TIME = new RegExp(
  oneOf(listed`
    \b(?:can|could|shall|may|would|will|let's|might) (?:[a-z]+ )?${CALLED}(?: me| us| to (?:me|us|you))?
      (?: again| back)? then\b
    (?<!\b(?:not|never|to|don't|can't|cannot|won't) )\b(?:call|ring|phone|try|catch|book|get)(?: me| us| it)?
      (?: back| again)? then\b
    (?<!\b(?:not|never) )\b(?:how about|what about|free|available) then\b
    \bthen (?:at|about|around|say|for) \d / [,.;] then\?
    (?:on (?:peut|pourrait)|pouvez|possible|plutot|mieux|appel\w*|rappel\w*|dire|faire|libre|dispo\w*)
      \b[^.,;!?\n]{0,24} a (?:ce|cette) (?:moment|date|heure)(?:-| )la
    \ba ce moment(?:-| )la (?:a|vers) \d
  `),
);

/** The only day that is named before words that point back to it. */
function atThatTime(words: string, days: DateHit[]): DateHit | null {
  const [day, ...more] = days;
  const match = AT_THAT_TIME.exec(words);
  return day && more.length === 0 && match && day.end <= match.index ? day : null;
}

const THAT_DAY = oneOf({
  fr: listed`
    (?:a )?ce moment(?:-| )la / ce jour(?:-| )la / celui(?:-| )la / ce week-?end(?:-| )la / la(?= ?(?:$|[.,!\n]))
  `,
  en: listed`
    (?:on )?that (?:day|date|weekend|one(?! but)) / then(?! (?:before|after|but)\b) / that(?= ?(?:$|[.,!?\n]))
  `,
});

const NOT_THEN_WORDS = oneOf({
  fr: listed`
    (?:mais |donc |surtout )?pas / tout sauf / n'importe quel(?:le)? (?:autre )?(?:jour|date|moment) sauf
    (?:tous les|les autres) jours sauf / (?:sauf|hormis|a part)
  `,
  en: listed`
    (?:just |but )?not / (?:anything|any (?:other )?(?:day|time|date)|all days|every day) (?:but|bar|except)(?: for)?
    (?:except|apart from|other than|bar)(?: for)?
    (?:can't|cannot|won't|couldn't|not able to|unable to)(?: (?!but\b|so\b|and\b)[a-z]+){1,4}
    not (?:free|available|around|here|in|about)
  `,
});

/** "Its my 40th on Friday so not then", "exam Thursday, any day but that". */
const NOT_THEN = new RegExp(pattern`\b${NOT_THEN_WORDS} ${THAT_DAY}`);

const HOUR = pattern`\d{1,2}(?: ?h(?: ?\d\d)?|[:.]\d\d)?(?: ?[ap]m)?`;

/** "3 not 2 tomorrow", "15h et pas 14h demain": one hour in place of another, and the day of both. */
const HOUR_FOR_ANOTHER = new RegExp(pattern`
  \b${HOUR},? (?:et |and |but |mais )?(?:pas|not|instead of|rather than|plutot que|au lieu de) (?:a |at |les )?${HOUR}
  (?: (?:on|le|the))? $
`);

function isOfBothHours(words: string, { index }: DateHit): boolean {
  return HOUR_FOR_ANOTHER.test(words.slice(Math.max(0, index - 48), index));
}

/** The only day that is named before words that leave it out. Beside an hour "then" may be that hour. */
function notThen(words: string, days: DateHit[], times: TimeHit[]): DateHit[] {
  const at = words.search(NOT_THEN);
  if (at < 0 || times.some(({ index }) => index < at)) return [];
  const before = days.filter(({ end }) => end <= at);
  return new Set(before.map(({ date }) => date)).size === 1 ? before : [];
}

const SAYS_NO = new RegExp(pattern`
  ^(?:(?:ah|oh|bah|ben|hum|um|sorry|desolee?|mince|zut)[ ,]+)*(?:non|no|nope|nah|nan)[ ,]+
  (?:le |on |this |ce |cette )?$
`);

/** "Ah non vendredi j'ai le kiné": a no, and right after it the day on which something else is on. */
function isNoTo(words: string, day: DateHit | undefined): boolean {
  return day !== undefined && SAYS_NO.test(words.slice(0, day.index));
}

/** Whether the words hold another hour, whose place in them is not known. */
function isDoubtful(
  time: CivilTime | null,
  { words, times, roles }: Found,
  { choices }: MomentContext,
): boolean {
  return hasUnplacedHour({ words, rest: times.rest }, time, roles, choices);
}

/** The times that are named, by what is said of them. */
interface Times {
  meant: TimeHit[];
  ruledOut: TimeHit[];
  told: TimeHit[];
  limits: Limits;
  range: TimeHit | null;
  one: TimeHit | null;
  /** Counted from what is told: on the day that is told with it. */
  counted: boolean;
}

function weighTimes({ words, offset, times, roles, days }: Found, { offeredTimes }: MomentContext): Times {
  const [onlyHour, ...moreHours] = times.hits;
  const leads = onlyHour?.kind === 'at' && moreHours.length === 0 && leadsToLimit(words, onlyHour);
  const isTold = (hit: TimeHit): boolean => leads || roles.of(hit) === 'told';
  const after = soLongAfter(words, offset, times.hits, isTold);
  if (after)
    return {
      meant: [after],
      ruledOut: [],
      told: [],
      limits: NO_LIMITS,
      range: null,
      one: after,
      counted: true,
    };
  const beside = besideWhatIsOn(words, times.hits, isTold);
  if (beside) {
    const at = beside.kind === 'at' ? beside : null;
    return {
      meant: at ? [at] : [],
      ruledOut: [],
      told: [],
      limits: at ? NO_LIMITS : limitsOf([beside]),
      range: null,
      one: at,
      counted: true,
    };
  }
  const isShunned = (hit: TimeHit): boolean =>
    hit.kind === 'at' &&
    isTold(hit) &&
    (isFollowedByNo(words, hit.end) ||
      // "À 10h j'ai le carreleur": said of an hour that stands offered.
      (days.length === 0 && offeredTimes.includes(hit.time) && !words.includes('?')));
  const isRuledOut = (hit: TimeHit): boolean => roles.isRuledOut(hit, times.hits) || isShunned(hit);
  const clocks = times.hits.filter((hit) => hit.kind === 'at' && (!isTold(hit) || isShunned(hit)));
  const meant = clocks.filter((hit) => !isRuledOut(hit));
  const spans = times.hits
    .filter((hit) => hit.kind !== 'at' && hit.kind !== 'busy')
    .flatMap((hit) => (isRuledOut(hit) ? restOf(hit, words) : [hit]));
  const told = times.hits.filter(isTold);
  const both = onceBothAreThere(words, times.hits, isTold);
  const limits = limitsOf(
    both.length > 0
      ? both
      : [
          ...spans
            .filter(
              (hit) =>
                (!isTold(hit) || isFreeFrom(words, hit) || hasUntil(words, hit)) &&
                !isOverByThen(words, hit, times, roles) &&
                !isOfAnotherDay(words, hit, days, roles),
            )
            .map((hit) => (isTold(hit) && !hasUntil(words, hit) ? { ...hit, kind: 'from' as const } : hit))
            .map((hit) => (hit.kind === 'from' ? (beforeTheDayBegins(hit, told, words) ?? hit) : hit)),
          ...thanWhatIsTold(words, times.hits, meant, isTold),
          ...heldUntilTold(words, times.hits, meant, isTold),
        ],
  );
  const named = theOne(meant, { words, rest: times.rest }, (hit) => hit.time);
  const one = withinLimits(named && beforeTheDayBegins(named, told, words), limits);
  // "9h, 10h max": from the one until the other, and neither is the hour itself.
  const spanned =
    named !== null &&
    spans.some(
      (hit) =>
        hit.kind === 'until' && hit.index >= named.end && /^ ?,? ?$/.test(words.slice(named.end, hit.index)),
    );
  // A time beside limits that leave it out: which of them is meant has to be asked.
  const clash =
    (named !== null && one === null) ||
    meant.some((hit) => ENDS_SPAN.test(words.slice(0, hit.index))) ||
    isOtherSide(
      words,
      spans.filter((hit) => !isTold(hit)),
    );
  return {
    meant,
    ruledOut: clocks.filter(isRuledOut),
    told,
    limits: clash ? NO_LIMITS : limits,
    range: clash ? null : (spans.find((hit) => hit.kind === 'range' && !isTold(hit)) ?? null),
    one: spanned || clash ? null : one,
    counted: false,
  };
}

const PART_BEGINS: Record<DayPart, CivilTime> = { morning: '06:00', afternoon: '12:00', evening: '18:00' };

/** "I finish at noon on Fridays, so Friday afternoon": what is over by then limits nothing more. */
function isOverByThen(
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
function isOfAnotherDay(words: string, { index, end }: TimeHit, days: DateHit[], roles: Roles): boolean {
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

function hasUntil(words: string, { kind, index }: TimeHit): boolean {
  return kind === 'until' && HAVE_UNTIL.test(words.slice(Math.max(0, index - 16), index));
}

const EARLY_WORDS = oneOf({
  fr: listed`
    (?<!\b(?:plus|trop|pas|si|aussi|un peu|bien|assez) )tot / au reveil
    avant (?:(?:le|l'|mon|d'aller (?:au|a l')) ?)?(?:boulot|travail|taf|ecole|bosser|embauche)
  `,
  en: listed`
    (?<!\b(?:too|not|that|so|bit|little|very|pretty|on the) )early
    before (?:work|school|the school run|my shift)
  `,
});

const EARLY = new RegExp(pattern`\b${EARLY_WORDS}\b`);
const EARLY_AFTER = new RegExp(pattern`^ ?,? ?${EARLY_WORDS}\b(?! enough)`);

const LATER_IN_THE_DAY =
  /\b(?:finis|termine|sors|quitte|rentre|pars|mange|dine|lit|couche\w*|soiree?|soir|finish|leav(?:e|ing)|off|home|back|done|dinner|tea|lunch|close|closing|bed|evening|night|tonight|work|shift|pm)\b/;

/** What leads to an hour within its clause. */
const CLAUSE_BEFORE =
  /^[^]*(?:[.;!?\n]|,(?! ?(?:genre|like|say|disons|vers|about|around|par ex\w*)\b)|\b(?:so|donc|but|mais|alors)\b)/;

const ONE_IS_UP =
  /\b(?:debout|levee?|reveillee?|me (?:leve|reveille)|up|awake|(?:wake|get)s? up)\b(?: (?!for\b|pour\b)[a-z']+){0,3}? (?:a|des|depuis|vers|at|from|since|by) [4-7]\b/;

/** "Tomorrow early, like 7.30", "up since 6, so 7 is fine". */
function isEarly(words: string, { index, end }: TimeHit): boolean {
  const clause = words.slice(0, index).replace(/,? ?$/, '').replace(CLAUSE_BEFORE, '');
  if (EARLY.test(clause) && !LATER_IN_THE_DAY.test(clause.replace(EARLY, ''))) return true;
  if (EARLY_AFTER.test(words.slice(end))) return true;
  const up = ONE_IS_UP.exec(words);
  // The hour at which one is up is another than that of the call.
  return up !== null && up.index + up[0].length <= index && !LATER_IN_THE_DAY.test(words);
}

const DAY_BEGINS = oneOf({
  fr: listed`
    commence / embauche / attaque / pars (?:bosser|travailler|au (?:boulot|travail|taf)) / depose
  `,
  en: listed`
    start / begin / (?:leave|go|head|off|set off|head off|leaving) (?:for|to) (?:work|school)
  `,
});

const GOES_OUT = /\b(?:pars|parte|partir|y aller|filer|leave|leaving|head|off|out|go|going)\b/;

const DAY_BEGINS_AT = new RegExp(pattern`\b${DAY_BEGINS}\b[^,.;!?\n\d]{0,24}$`);

/** How long before the day begins one is called. */
const BEFORE_WORK = 2;

/**
 * "I start at 8, so 7.30": the bare hour is that of the morning where the day begins soon after it. Where one only goes
 * out after it, it may be of either half of the day, and is none.
 */
function beforeTheDayBegins(hit: TimeHit, told: TimeHit[], words: string): TimeHit | null {
  if (hit.or === null || hit.or < EARLIEST || hit.or >= '08:00') return hit;
  const { or } = hit;
  const early = { ...hit, time: or, or: null };
  if (isEarly(words, hit)) return early;
  const soonAfter = told.filter(({ time }) => time > or && time <= '10:00');
  const leadTo = ({ index, end }: TimeHit): string =>
    words.slice(Math.max(0, index - 40), index) + words.slice(index, end).replace(/\d.*/, '');
  const begins = soonAfter.find((each) => DAY_BEGINS_AT.test(leadTo(each)));
  if (begins) return Number(begins.time.slice(0, 2)) - Number(or.slice(0, 2)) <= BEFORE_WORK ? early : null;
  return soonAfter.some((each) => GOES_OUT.test(leadTo(each))) ? null : hit;
}

/** "Between school at 8.45 and 10": the end of a span whose beginning is not known. */
const ENDS_SPAN = /\b(?:between|entre) [^,;!?\n]{4,60} (?:and|et) (?:at |a |les )?$/;

/** "Avant 11h c'est mort", "after 5 won't work": what is refused leaves the other side of the hour. */
function restOf(hit: TimeHit, words: string): TimeHit[] {
  if (!isBoundOfHours(hit, words)) return [];
  return [{ ...hit, kind: hit.kind === 'from' ? 'until' : 'from', or: null }];
}

const EITHER_WORD = /\b(?:ou|or|sinon|otherwise|either|soit)\b/;

function weigh(found: Found, context: MomentContext): Moments {
  const {
    words,
    times: { severalParts },
  } = found;
  const days = weighDays(found, context);
  const times = weighTimes(found, context);
  const { limits } = times;
  // "I clock off at 3.30, give me half an hour": beside another hour it may count from that, and not from now.
  const fromNow = found.times.hits.length === 0 && !isDoubtful(null, found, context);
  const soon = fromNow ? found.soon : NOT_SOON;
  const noDay = days.meant.length === 0 && days.bounds.length === 0;
  const timed = times.one !== null;
  const near = noDay && (timed || limits.any || found.times.part !== null);
  const day =
    days.one ??
    (near ? nearDay(days.told, words, { timed, counted: times.counted }) : null) ??
    (near && !timed ? freeAfterwards(days, found, times, context) : null);
  // "20 h ce soir ou demain matin": the hour belongs to one of the days alone.
  const apart =
    (day === null && days.meant.length > 1 && (severalParts || standsBetween(times.meant, days.meant))) ||
    times.meant.some((hit) => days.bounds.some((bound) => isTimeOf(bound, hit, words)));
  const beside = partBeside(found, times.one);
  const doubtful = times.one !== null && isDoubtful(times.one.time, found, context);
  const time = apart || doubtful || beside !== null ? null : times.one;
  const orToday = day?.orToday === true && time !== null && time.time > context.clock;
  const alone = times.meant.length === 0 && days.meant.length === 0 && !limits.any ? soon.at : null;
  const unclear = soon.at !== null && alone === null && EITHER_WORD.test(words);
  const counting = soon.at !== null || soon.notBefore !== null || soon.notAfter !== null;
  const vague = isVague(words) || found.unclearDay || unclear;
  const named = (time !== null && !unclear) || alone !== null;
  // "10 or 11 or after lunch": the part of the day is one choice of several.
  const hasOthers = (): boolean => isDoubtful(null, found, context);
  const oneOfSeveral = time === null && EITHER_WORD.test(words) && (times.meant.length > 0 || hasOthers());
  const part = oneOfSeveral || beside === 'either' ? NO_PART : weighPart(found, named);
  const spans = readSpans(words, days, found.roles, context);
  const said = orToday || unclear ? null : (alone?.date ?? day?.date ?? (counting ? context.today : null));
  const date = day !== null && said === day.date ? inSpanBeside(day, spans, words) : said;
  const several = days.meant.length + times.meant.length > 1 && (day === null || time === null || apart);
  // "Lundi ou mardi matin, ou mercredi mais pas avant 10h": within the limit any of them suits.
  const ofOneLimit = times.meant.length === 0 && found.times.hits.length === 1;
  const open =
    several &&
    beside === null &&
    !unclear &&
    !found.unclearDay &&
    !severalParts &&
    (!limits.any || ofOneLimit) &&
    EITHER_WORD.test(words) &&
    !hasOthers();
  const wished =
    days.meant.length > 0 ||
    found.unclearDay ||
    times.meant.length > 0 ||
    limits.any ||
    counting ||
    part.part !== null ||
    part.refused;
  const onlyTold =
    !wished &&
    (days.told.length > 0 || times.told.length > 0) &&
    (context.momentAwaited || THAN_THAT.test(words));
  return {
    date,
    time: alone?.time ?? (unclear ? null : (time?.time ?? null)),
    orTime: unclear ? null : (time?.or ?? null),
    part: named || times.range ? null : part.part,
    notBefore: named ? null : (limits.notBefore ?? soon.notBefore ?? part.notBefore),
    notAfter: named ? null : (limits.notAfter ?? soon.notAfter ?? endOfPart(part, limits)),
    rangeStart: times.range?.time ?? null,
    busy: found.times.hits.flatMap(({ kind, time: from, until: to }) =>
      kind === 'busy' && to !== null ? [{ from, to }] : [],
    ),
    fromDay: days.starts.length === 1 ? (days.starts[0]?.date ?? null) : null,
    // A day that is named beside it counts more.
    span: spans.meant !== null && date !== null && !holds(spans.meant, date) ? null : spans.meant,
    wishesSpan: spans.wished,
    leavesSpan: spans.left,
    outside: spans.ruledOut,
    awayUntil: days.told.find((hit) => isBound(words, hit))?.date ?? null,
    either: open ? eitherOf(words, days.meant, times.meant, context) : [],
    ruledOut: {
      dates: [...new Set(days.ruledOut.map((hit) => hit.date))],
      times: times.ruledOut.map((hit) => hit.time),
    },
    onlyTakenUp:
      days.ruledOut.length > 0 &&
      times.ruledOut.length === 0 &&
      days.ruledOut.every((hit) => days.takenUp.includes(hit)) &&
      !isRefusal(words),
    dateUnclear: orToday || unclear || (date === null && !counting && (!noDay || vague)),
    timeUnclear:
      unclear ||
      (time === null && limits.notBefore === null && MINUTES_TO.test(words)) ||
      (time === null &&
        beside !== 'instead' &&
        (times.meant.length > 0 || (context.bareHours && isDoubtful(null, found, context)))),
    wished,
    any:
      wished ||
      days.bounds.length > 0 ||
      part.notBefore !== null ||
      part.notAfter !== null ||
      vague ||
      spans.wished ||
      onlyTold,
    onlyTold,
    unplaced: unplacedHours(found.times.rest, found.roles),
    onlyRange: times.range !== null && found.times.hits.length === 1 && found.days.length === 0,
    namedZone: null,
    rest: found.times.rest,
  };
}

const CANNOT = /(?:\b(?:can't|cannot|not|no|pas|non)|n't)\b[^.,;!?\n]{0,24}$/;

/** "Jeudi je bosse jusqu'à 16h", where a moment is looked for: that day after it. */
function freeAfterwards(
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

const PUT_RIGHT_WORDS = oneOf({
  fr: listed`
    non / en fait / finalement / au final / oups / zut / mince / plutot / correction
    je (?:voulais|veux) dire
  `,
  en: listed`
    no / nope / wait / actually / sorry / oops / rather / instead / i mean(?:t)? / make (?:it|that)
    scrap that / scratch that
  `,
  both: listed`
    attend\w* / pardon
  `,
});

const PUT_RIGHT = new RegExp(pattern`\b${PUT_RIGHT_WORDS}\b`);
const PUT_RIGHT_AFTER = /^(?: one)?,? (?:plutot|rather|instead|finalement|actually|en fait)\b/;

/** "14h... ah non, le matin alors": a part of the day in place of an hour, or as one choice of two. */
function partBeside({ words, times, roles }: Found, hour: TimeHit | null): 'instead' | 'either' | null {
  const { part, partIndex } = times;
  if (hour === null || part === null || partIndex < hour.end) return null;
  if (roles.of({ index: partIndex }) !== 'wished') return null;
  // "At 2, sorry no, morning": nobody is called at two in the morning.
  if (partOfDay(hour.time) === part && hour.time >= EARLIEST) return null;
  const between = words.slice(hour.end, partIndex);
  if (EITHER_WORD.test(between)) return 'either';
  const after = words.slice(partIndex).replace(/^[a-z'-]+/, '');
  return PUT_RIGHT.test(between) || PUT_RIGHT_AFTER.test(after) ? 'instead' : null;
}

const EARLIEST = '06:00';

function partOfDay(time: CivilTime): DayPart {
  if (time < '12:00') return 'morning';
  return time < '18:00' ? 'afternoon' : 'evening';
}

/** A time right after a day takes in the last place of what the day left. */
const MARK = 2;

/** "Friday 9h or Saturday": the hour may be that of the first alone. */
function standsBetween([time, ...more]: TimeHit[], days: DateHit[]): boolean {
  return (
    time !== undefined &&
    more.length === 0 &&
    days.some(({ end }) => end - MARK <= time.index) &&
    days.some(({ index }) => index >= time.end)
  );
}

/** "Not before Monday 2pm": the hour is that of the day on which the wish begins, and no more the hour itself. */
function isTimeOf({ end }: DateHit, { index }: TimeHit, words: string): boolean {
  return (
    end - MARK <= index &&
    /^,? ?(?:at |a |vers |around )?$/.test(words.slice(end, index + 1).replace(/\d$/, ''))
  );
}

const SAME_DAY = /\b(?:same day|meme jour)\b/;

/** "Mardi, semaine du 20": the weekday of those days. Of a month it may be any, which has to be asked. */
function inSpanBeside(day: DateHit, { meant, at }: Spans, words: string): CivilDate | null {
  const { date, index, end } = day;
  const ofAnyWeek = isName(words, day) || SAME_DAY.test(words.slice(index, end));
  if (meant === null || at === null || meant.from === null || holds(meant, date) || !ofAnyWeek) return date;
  const [from, to] = at.index < index ? [at.end, index] : [end, at.index];
  if (APART.test(words.slice(from, to))) return date;
  if (meant.to === null || meant.to > addDays(meant.from, 6)) return null;
  const first = nextWeekday(weekdayOf(date), addDays(meant.from, -1));
  return holds(meant, first) ? first : date;
}

/** A limit that is named counts more than the end of a part of the day. */
function endOfPart({ refused, notAfter }: Part, { notBefore }: Limits): CivilTime | null {
  if (notBefore === null) return notAfter;
  return refused && notAfter !== null && notAfter > notBefore ? notAfter : null;
}

interface Part {
  part: DayPart | null;
  /** The part itself is refused, and the rest of the day left. */
  refused: boolean;
  notBefore: CivilTime | null;
  notAfter: CivilTime | null;
}

const NO_PART: Part = { part: null, refused: false, notBefore: null, notAfter: null };

function weighPart({ days, times, roles }: Found, timeNamed: boolean): Part {
  const at = { index: times.partIndex };
  // "8 at night": the part belongs to that hour.
  if (times.hits.some(({ index, end }) => index < at.index && at.index < end)) return NO_PART;
  const refused = times.part !== null && roles.isRuledOut(at, times.hits);
  if (!refused) {
    const { part, notBefore, notAfter } = times;
    return { part, refused: false, notBefore, notAfter };
  }
  // "Pas le matin" leaves the rest of the day; "pas lundi matin" the rest of the week.
  const alone = !timeNamed && !roles.isRefusedWith(at, days);
  const left = alone ? restOfTheDay(times.part) : { notBefore: null, notAfter: null };
  return { part: null, refused: alone, ...left };
}

/** Counted things that only look like times once the words are digits, and the day a week is named by. */
function maskCounted(text: string): string {
  return text.replace(COUNTED, (found) => '_'.repeat(found.length));
}

const COUNTED = new RegExp(
  oneOf(listed`
    (?<=\bsemaine du )\d{1,2}\b(?! ?(?:[/.\d]|(?:${alternatives(Object.keys(MONTHS))})\b))
    \b(?:n°|no\. ?|numero |number |option |choix |choice |step |etape |#) ?\d{1,2}\b(?![.:h]\d\d)
  `),
  'g',
);
