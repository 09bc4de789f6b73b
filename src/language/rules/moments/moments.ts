/** What a burst says about when: the days and times meant, and those ruled out. */
import type { Alternative, CivilDate, CivilTime, DayPart, Span } from '../../../domain/language.js';
import { holds } from '../../../domain/span.js';
import { freeAfterwards, inSpanBeside, isTimeOf, standsBetween } from './days/hours-beside.js';
import { MINUTES_TO } from './hours/clock-words.js';
import { isBound } from './days/day-bounds.js';
import { weighDays } from './days/days-meant.js';
import { withoutHoursRefused } from './days/refused-hours.js';
import { eitherOf, eitherWithin } from './either.js';
import { find, type Found } from './found.js';
import { isOnEitherSide, NO_LIMITS, THAN_THAT } from './hours/limits.js';
import type { MomentContext } from './moment-context.js';
import { nearDay } from './one-meant.js';
import { inOneZone, inOwnZone, onClockSpokenOf, saysOwnClock } from './zones/other-zone.js';
import { EITHER_WORD, endOfPart, isFromItsHour, NO_PART, partBeside, weighPart } from './hours/part-meant.js';
import { isRefusal } from './refusals.js';
import { NOT_SOON } from './hours/soon.js';
import { readSpans } from './days/spans.js';
import { weighTimes } from './hours/times-meant.js';
import { hasUnplacedHour, unplacedHours } from './hours/unplaced.js';
import { isVague } from './vague.js';
import { readZone } from './zones/zones.js';

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
  /** Several days are named, and hours beside them. */
  severalSpans: boolean;
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
  /** The zone that was named beside a time, where it is another than the one they spoke by before. */
  namedZone: string | null;
  /** Hours are said to be on their own clock: "2pm my time", "10h chez moi". */
  ownClock: boolean;
  /** The text without what was read, for those who look for other things in it. */
  rest: string;
}

export function readMoments(normalised: string, context: MomentContext): Moments {
  const words = withoutHoursRefused(normalised);
  const zoned = inOneZone(words, readZone(words, context));
  const found = find(zoned.rest, context);
  const moments = withEitherOfSpans(zoned.rest, weigh(found, context), context);
  if (zoned.named === 'own' || (zoned.named === null && saysOwnClock(words))) {
    const namedZone = context.otherClock === null ? null : context.timeZone;
    return { ...moments, namedZone, ownClock: found.times.hits.length > 0 };
  }
  if (zoned.named !== null) return inOwnZone(moments, zoned.named, context);
  return found.times.hits.length > 0 ? onClockSpokenOf(moments, context) : moments;
}

/** Several days are named, and hours beside each of them: they suit alike. */
function withEitherOfSpans(words: string, moments: Moments, context: MomentContext): Moments {
  if (!moments.severalSpans) return moments;
  const either = eitherWithin(words, (each) => weigh(find(each, context), context));
  if (either.length === 0) return moments;
  const open = { time: null, orTime: null, part: null, notBefore: null, notAfter: null, rangeStart: null };
  const [date = null, ...others] = new Set(either.map((each) => each.date));
  const ofOneDay = others.length === 0;
  return {
    ...moments,
    ...open,
    date: ofOneDay ? date : null,
    dateUnclear: !ofOneDay,
    timeUnclear: true,
    either,
  };
}

/** Whether the words hold another hour, whose place in them is not known. */
function isDoubtful(
  time: CivilTime | null,
  { words, times, roles }: Found,
  { choices }: MomentContext,
): boolean {
  return hasUnplacedHour({ words, rest: times.rest }, time, roles, choices);
}

/** "Any day but Friday, lunchtime": hours that are no part of the day. */
function isLunchWished({ times, roles, days }: Found): boolean {
  const { part, partIndex, notBefore, notAfter } = times;
  if (part !== null || partIndex < 0 || notBefore === null || notAfter === null || days.length === 0)
    return false;
  return roles.of({ index: partIndex }) === 'wished';
}

/** "Wednesday or Thursday, after 1 but before 3". */
function limitsOneSpan({ words, times: { hits }, days }: Found): boolean {
  const [one, other, ...more] = hits;
  if (!one || !other || more.length > 0 || one.kind === other.kind) return false;
  const limits = [one, other].every(({ kind }) => kind === 'from' || kind === 'until');
  const afterDays = days.every(({ end }) => end <= one.index);
  return limits && afterDays && /^,? ?(?:but|and|et|mais)? ?$/.test(words.slice(one.end, other.index));
}

function weigh(found: Found, context: MomentContext): Moments {
  const {
    words,
    times: { severalParts },
  } = found;
  const days = weighDays(found, context);
  const times = weighTimes(found, context);
  const onEitherSide =
    context.momentAwaited && isOnEitherSide(words, found.times.hits, (hit) => found.roles.of(hit) === 'told');
  const limits = onEitherSide ? NO_LIMITS : times.limits;
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
  const ofOneLimit = times.meant.length === 0 && (found.times.hits.length === 1 || limitsOneSpan(found));
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
    part.refused ||
    isLunchWished(found) ||
    onEitherSide;
  const onlyTold =
    !wished &&
    [...days.told, ...times.told].some((hit) => !found.roles.isOfBuying(hit)) &&
    (context.momentAwaited || THAN_THAT.test(words));
  return {
    date,
    time: alone?.time ?? (unclear ? null : (time?.time ?? null)),
    orTime: unclear ? null : (time?.or ?? null),
    part: named || times.range || isFromItsHour(found, limits) ? null : part.part,
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
    severalSpans:
      days.meant.length > 0 &&
      (found.times.partIndex >= 0 || found.times.hits.some(({ kind }) => kind !== 'at')) &&
      EITHER_WORD.test(words),
    ruledOut: {
      dates: [...new Set(days.ruledOut.map((hit) => hit.date))],
      times: times.ruledOut.map((hit) => hit.time),
    },
    onlyTakenUp:
      days.ruledOut.length + times.ruledOut.length > 0 &&
      days.ruledOut.every((hit) => days.takenUp.includes(hit)) &&
      times.ruledOut.every((hit) => times.takenUp.includes(hit)) &&
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
      ((spans.left || spans.ruledOut.length > 0) && context.meetingDay === null) ||
      onlyTold,
    onlyTold,
    unplaced: unplacedHours(found.times.rest, found.roles),
    onlyRange: times.range !== null && found.times.hits.length === 1 && found.days.length === 0,
    namedZone: null,
    ownClock: false,
    rest: found.times.rest,
  };
}
