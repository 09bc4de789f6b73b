/** Days and times that the prospect names: proposed, refused, moved, called off. */
import type {
  Alternative,
  CivilDate,
  CivilTime,
  Slot,
  UnderstandingContext,
  Wish,
} from '../../domain/language.js';
import { addDays, civilToInstant, instantToCivil, weekdayOf } from '../../domain/zone.js';
import { ofEitherOfferedWeek, ofEitherWeek } from './of-which-week.js';
import { asked, offeredDays, standing } from './reading.js';
import type { Chosen, Reading } from './reading.js';
import type { Moments } from '../rules/moments/moments.js';
import { isRefusal } from '../rules/moments/refusals.js';
import { isTheirsOff } from '../rules/signs/cancelling.js';
import {
  cleared,
  MOST_REJECTED,
  instantOf,
  withDate,
  withEither,
  withSpan,
  withTime,
  withoutDaysBefore,
  withoutHours,
  withoutSpan,
} from './wish.js';

import { alternatives, MONTHS } from '../rules/text/words.js';
import { isAlsoFree } from '../rules/beside/also-free.js';
import { namesBareEvent } from '../rules/beside/bare-event.js';
import { beforeDoubt } from '../rules/offers/undecided.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';

/** A cancellation without a new moment. Naming the day of the booking itself is none. */
export function readCancel({ context, signs, moments, text }: Reading): Wish | null {
  const stands = context.booking !== null && context.offer === null;
  if (!signs.cancel && !(signs.callsOff && stands)) return null;
  // What one tells of oneself when asked: "my contract ends in March and I want to cancel it".
  if (context.booking === null && asked(context)?.kind === 'text') return null;
  const booked = context.booking && instantToCivil(context.booking.start, context.timeZone);
  if (isTheirsOff(text, booked?.time ?? null)) return null;
  if (!moments.any) return signs.reschedule ? null : context.wish;
  const onlyTheBooked =
    (moments.date ?? booked?.date) === booked?.date && (moments.time ?? booked?.time) === booked?.time;
  return onlyTheBooked ? context.wish : null;
}

/** "Une heure plus tard": than the meeting that stands, or the only time that is offered. */
export function readShifted({ context, moments, shift }: Reading): Chosen | null {
  const { offer, timeZone } = context;
  const stands = standing(context);
  if (!stands || !shift || moments.time !== null || moments.timeUnclear || moments.dateUnclear) return null;
  const was = instantToCivil(stands.start, timeZone);
  const day = addDays(moments.date ?? was.date, shift.days);
  const moved = instantToCivil(civilToInstant(day, was.time, timeZone) + shift.minutes * 60_000, timeZone);
  const wish = withTime(withDate(context.wish, moved.date), moved.time);
  return { intent: offer ? 'propose_time' : 'reschedule', wish, at: instantOf(wish, context) };
}

/** The wish after a no to what stands offered or booked; null when there is none, or when it names a new moment. */
export function readRejection(reading: Reading): Wish | null {
  const { context, signs, moments, today } = reading;
  const { offer, booking, wish } = context;
  // "My 1 o'clock is off": another hour of theirs, and they are free then.
  if (booking !== null && offer === null && ruledOutIsTheirs(reading, booking)) return null;
  const ruledOut = moments.ruledOut.dates;
  const whyNot = moments.onlyTold && tellsWhyNot(reading);
  // "Won't make it tomorrow, next week is better": the meeting moves there.
  const wishesOtherDays = offer === null && moments.wishesSpan && !moments.leavesSpan;
  const vague =
    moments.any &&
    moments.date === null &&
    moments.time === null &&
    (moments.wished || wishesOtherDays || (ruledOut.length === 0 && !whyNot));
  if (moments.date !== null || moments.time !== null || (vague && !signs.reject)) return null;
  // "Not tomorrow, next week rather".
  if (ruledOut.length > 0 && moments.wishesSpan && moments.span?.from) return null;
  const standing = offer !== null || booking !== null || context.stage === 'booking';
  const refuses =
    signs.reject || ((signs.no || whyNot) && (offer !== null || (booking !== null && context.reminded)));
  const namesDays = ruledOut.length > 0 || moments.ruledOut.times.length > 0;
  if (!namesDays && !(standing && refuses)) return null;
  // "Something's come up, I need to move it".
  if (booking !== null && offer === null && signs.reschedule && moments.ruledOut.times.length === 0) {
    const { date } = instantToCivil(booking.start, context.timeZone);
    if (ruledOut.every((day) => day === date)) return null;
  }
  if (vague) return null;
  const without = new Set([...wish.rejected, ...ruledOut, ...moments.outside]);
  if (ruledOut.length === 0 && moments.ruledOut.times.length === 0) {
    const days = offeredDays(context);
    if (booking) days.push(instantToCivil(booking.start, context.timeZone).date);
    if (days.length === 0 && wish.date !== null) days.push(wish.date);
    for (const day of days) without.add(day);
  }
  const rejected = [...without].filter((day) => day >= today).slice(-MOST_REJECTED);
  // What is not ruled out of what was known stays.
  if (offer === null && booking === null && namesDays) {
    const date = wish.date !== null && without.has(wish.date) ? null : wish.date;
    const time = wish.time !== null && moments.ruledOut.times.includes(wish.time) ? null : wish.time;
    return { ...wish, date, time, rejected };
  }
  // "Monday's no good either": what was said of the hours holds for the days that are left.
  const { part, notBefore, notAfter } = wish;
  const hours = namesDays && offer !== null ? { part, notBefore, notAfter } : {};
  return { ...cleared(wish), ...hours, rejected };
}

function ruledOutIsTheirs({ context, moments, text }: Reading, { start }: Slot): boolean {
  const { dates, times } = moments.ruledOut;
  if (times.length === 0 || dates.length > 0) return false;
  return isTheirsOff(text, instantToCivil(start, context.timeZone).time);
}

const OPENS_WITH_NO = new RegExp(
  oneOf({
    fr: listed`
      ^(?:ah |oh |euh |mince |zut |bah |desolee?,? )*(?:non|nan|pas (?:possible|dispo\w*|libre)|impossible|(?:je )?(?:ne )?peux pas|ca (?:va|marche|colle) pas|aucune? des (?:deux|trois|2|3)|ni l'une? ni l'autre)\b(?:,? desolee?)?[ ]?[,.;!:-]
    `,
    en: listed`
      ^(?:ah |oh |sorry,? |afraid )*(?:no|nope|nah|no good|no can do|can'?t(?: do(?: it)?)?|cannot|not (?:possible|free|good|available)|(?:neither|none)(?: of (?:them|those|these|the (?:two|three)))?)\b(?:,? (?:sorry|good|i'm afraid|afraid|unfortunately|sadly))?[ ]?[,.;!:-]
    `,
  }),
);

/** "No, the car's in for its MOT at 2": a no, and what is on then. */
function tellsWhyNot({ context, moments, text }: Reading): boolean {
  return (
    moments.ruledOut.times.length > 0 ||
    (context.offer !== null && OPENS_WITH_NO.test(text) && !text.includes('?'))
  );
}

function isBusyAt({ busy }: Moments, time: CivilTime): boolean {
  return busy.some(({ from, to }) => from <= time && time < to);
}

/** "Busy 10 to 4 tomorrow": whether the meeting that stands lies in hours in which they cannot, with no word of others. */
export function isBusyThen({ context: { booking, offer, timeZone }, moments }: Reading): boolean {
  if (booking === null || offer !== null) return false;
  if (
    moments.time !== null ||
    moments.part !== null ||
    moments.notBefore !== null ||
    moments.notAfter !== null
  )
    return false;
  const booked = instantToCivil(booking.start, timeZone);
  const covers = isBusyAt(moments, booked.time);
  return covers && (moments.date ?? booked.date) === booked.date;
}

/** The wish after what is read as a no, whether a rule knew it for one or not. */
export function rejecting(reading: Reading): Wish {
  const signs = { ...reading.signs, reject: true };
  return readRejection({ ...reading, signs }) ?? reading.context.wish;
}

/** "I'll be at the dentist till 2, but back for it": limits that leave the meeting where it is. */
function fitsTheMeeting(
  moments: Moments,
  booked: { date: CivilDate; time: CivilTime },
  text: string,
): boolean {
  if (CALL_BY.test(text)) return false;
  const { date, time, part, notBefore, notAfter, ruledOut } = moments;
  if ((date !== null && date !== booked.date) || time !== null || part !== null) return false;
  if (moments.dateUnclear || moments.timeUnclear || moments.fromDay !== null || ruledOut.dates.length > 0)
    return false;
  if (notBefore === null && notAfter === null) return false;
  return (notBefore === null || notBefore <= booked.time) && (notAfter === null || notAfter > booked.time);
}

/** "Call me by 5pm", as many say it for at five: whether it stays where it is has to be asked. */
const CALL_BY =
  /\b(?:call|ring|phone|buzz|reach|do it|do this|have it|hold it|make it|fix it|shift it|meet)(?: (?:me|us|back|again))* by \d/;

/** "On holiday, back tomorrow", where the meeting is tomorrow: the days that suit begin before it, or with it. */
function isBackByThen(moments: Moments, booked: CivilDate): boolean {
  const { fromDay, date, time, part, notBefore, notAfter, ruledOut, either } = moments;
  if (fromDay === null || fromDay > booked || date !== null || time !== null || part !== null) return false;
  return notBefore === null && notAfter === null && ruledOut.dates.length + either.length === 0;
}

const BEING_THERE = new RegExp(
  oneOf({
    fr: listed`
      \b(?:je|on|nous) (?:serai|sera|serons|suis|est) (?:deja |bien |tout juste )?(?:la|rentree?s?|chez (?:moi|nous)|a la maison|presente?s?|au bureau|prete?s?|
        devant|de retour|garee?s?|arrivee?s?|connectee?s?|revenue?s?)\b
      \bj'arrive\b / \bje rentre\b / \bla (?:a|vers|des|pour) \d
    `,
    en: listed`
      \b(?:i'll|i will|i'm|im|i am|we'll|should|will) (?:be |get )?(?:\w+ )?(?:there|home|back|in|ready|here|at my desk|parked|online|logged|waiting)\b
      \b(?:home|there|back|ready|in) (?:at|by|for|around|about|from) \d
    `,
  }),
);
const ASKS_TO_CALL = /\?|\b(?:r?appel\w*|call|ring|phone|plutot|rather|instead|move|make it)\b/;
const QUARTER = 15 * 60_000;

/** "I'll be there at 2.20", where the meeting is at half past: they come, and it stays where it is. */
function isThereShortlyBefore(
  { context: { timeZone }, moments, signs, text }: Reading,
  booked: { date: CivilDate; time: CivilTime },
): boolean {
  if (moments.time === null || (moments.date ?? booked.date) !== booked.date || moments.dateUnclear)
    return false;
  if (signs.reschedule || signs.reject || ASKS_TO_CALL.test(text) || !BEING_THERE.test(text)) return false;
  const ahead =
    civilToInstant(booked.date, booked.time, timeZone) - civilToInstant(booked.date, moments.time, timeZone);
  return ahead > 0 && ahead <= QUARTER;
}

const CANNOT_COME = /\b(?:make it|be there|come|venir|etre la|honorer)\b/;

/** Something besides the days that do not suit is refused. */
function refusesMore(text: string): boolean {
  return CANNOT_COME.test(text) || text.split(/[,.;!?\n]/).filter(isRefusal).length > 1;
}

/** "Can't do this week": the meeting that stands is after it. */
function isAfterwards(
  { text, moments: { span, leavesSpan, ...moments } }: Reading,
  date: CivilDate,
): boolean {
  if (refusesMore(text) || !leavesSpan || span === null || span.from === null || span.from > date)
    return false;
  const { time, part, notBefore, notAfter, ruledOut, outside } = moments;
  if (moments.date !== null || time !== null || part !== null || notBefore !== null || notAfter !== null)
    return false;
  if (moments.timeUnclear || moments.either.length > 0) return false;
  return ![...ruledOut.dates, ...outside].includes(date);
}

/** In English a weekday with a small number may be a date or an hour: "make it Friday 10". */
const DAY_OR_HOUR = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:[1-9]|1[0-2])(?![\w:.])/;

const ANY_TIME_WORDS = oneOf({
  fr: listed`
    n'importe (?:quand|quelle heure|quel (?:moment|creneau))
    peu (?:m'|nous )?importe (?:quand|l'heure|l'horaire|le moment) / (?:l'heure|le moment) (?:m'|nous )?importe peu
    toute la journee / a toute heure
  `,
  en: listed`
    any ?time / whenever / all day
  `,
});

const ANY_TIME = new RegExp(pattern`\b${ANY_TIME_WORDS}\b`);
const WHATEVER_DAY = /\b(?:n'importe (?:quand|quel jour)|peu importe (?:quand|le jour)|any day|whenever)\b/;

const MONTH = alternatives(Object.keys(MONTHS).filter((name) => name.length > 3));
/** "Pas en janvier l'appel, les travaux": what the days were limited to was a misunderstanding. */
const DENIES_MONTH = new RegExp(
  `\\b(?:pas|not|isn't|wasn't) (?:(?:l'appel|le rendez-vous|the call) )?(?:en|in|for|pour) (?:${MONTH})\\b`,
);

/** The wish without the limits that "any time" lifts, and within the days that are named as one. */
export function inNamedDays({ context, moments, signs, text }: Reading): Wish {
  let { wish } = context;
  if (ANY_TIME.test(text)) wish = withoutHours(wish);
  const lifts = WHATEVER_DAY.test(text) || signs.soonest || DENIES_MONTH.test(text);
  if (lifts) wish = withoutSpan(wish);
  return moments.span === null ? wish : withSpan(wish, moments.span);
}

/** "9h ou 9h30" is of the day that is talked about, where there is only one. */
function onTheirDays(either: Alternative[], wish: Wish, context: UnderstandingContext): Alternative[] {
  const [day, ...more] = offeredDays(context);
  const date = wish.date ?? (more.length === 0 ? (day ?? null) : null);
  return either.map((each) => (each.date === null ? { ...each, date } : each));
}

const SAME_TIME = /\b(?:meme (?:heure|horaire)|same (?:time|hour))\b/;

/** "Same time next week": on the same day of that week, where no other is named. */
function sameDayOf({ start }: Slot, { context, moments, text }: Reading): CivilDate | null {
  const { date, span } = moments;
  if (date !== null || WHATEVER_DAY.test(text)) return null;
  if (!span?.from || span.to !== addDays(span.from, 6)) return null;
  const weekday = weekdayOf(instantToCivil(start, context.timeZone).date);
  return addDays(span.from, (weekday - weekdayOf(span.from) + 7) % 7);
}

/** The day that was wished is none of those on which times stand offered: what is said now is said of these. */
function isElsewhere(context: UnderstandingContext): boolean {
  const { offer, wish } = context;
  return offer?.kind === 'slots' && wish.date !== null && !offeredDays(context).includes(wish.date);
}

const SOME_OR_ANY = oneOf({
  fr: listed`
    une? / un autre / une autre / n'importe quel(?:le)? / tous les
  `,
  en: listed`
    an? / another / any / some / every
  `,
  both: listed`
    plusieurs
  `,
});

const ANY_DAY_WORDS = oneOf(listed`
  ${SOME_OR_ANY} (?:matin|matinee|apres-midi|soir|soiree|morning|afternoon|evening)s?
  (?:matins|soirs|soirees|mornings|afternoons|evenings)
  (?:another|other|autre) (?:day|jour|date)
`);

/** "Call now if you want": today, and not at the hour of the meeting. */
const AT_ONCE = /\b(?:now|right away|straight away|maintenant|tout de suite|de suite|immediatement)\b/;

/** "Un matin": of whichever day. */
const ANY_DAY = new RegExp(pattern`\b${ANY_DAY_WORDS}\b`);

const ANOTHER_DAY =
  /\b(?:(?:any|some) other|another|a different) (?:day|date)\b|\b(?:un|n'importe quel|tout) autre jour\b/;

/** Whether a part or span of that day is still to come. */
function isToCome(
  { part, notAfter }: Wish,
  date: CivilDate,
  { now, timeZone }: UnderstandingContext,
): boolean {
  const clock = instantToCivil(now, timeZone);
  if (date !== clock.date) return date > clock.date;
  const ends = part === 'morning' ? '12:00' : part === 'afternoon' ? '18:00' : '24:00';
  return clock.time < ends && (notAfter === null || clock.time < notAfter);
}

/** The day of a meeting that was called off is wished again: its hour is free, and may be what is meant. */
function withHourGivenBack(
  wish: Wish,
  { context: { booking, calledOff, timeZone }, moments }: Reading,
): Wish {
  if (!calledOff || booking !== null || wish.time !== null) return wish;
  const { date, time } = instantToCivil(calledOff.start, timeZone);
  return moments.date === date ? { ...wish, sought: time } : wish;
}

/** "What have you got earlier that same day, on Friday": than the hour that was known. */
function besideKnownHour(wish: Wish, text: string): Wish {
  if (wish.time === null) return wish;
  const isLater = /\b(?:later|plus tard)\b/.test(text);
  return {
    ...wish,
    time: null,
    notBefore: isLater ? wish.time : null,
    notAfter: isLater ? null : wish.time,
  };
}

/** Days and times named completes or corrects the wish; both together are an instant. */
export function readProposal(reading: Reading): Chosen {
  const { context, moments, signs, text, today } = reading;
  const { booking, offer, timeZone } = context;
  let wish = inNamedDays(reading);
  for (const day of [...moments.ruledOut.dates, ...moments.outside]) {
    if (!wish.rejected.includes(day))
      wish = { ...wish, rejected: [...wish.rejected, day].slice(-MOST_REJECTED) };
    if (wish.date === day) wish = { ...wish, date: null };
  }
  if (moments.dateUnclear) wish = { ...wish, date: null };
  if (moments.fromDay !== null) wish = withoutDaysBefore(wish, moments.fromDay, today);
  const timeUnclear = moments.timeUnclear || DAY_OR_HOUR.test(text);
  if (timeUnclear) wish = { ...wish, time: null };
  if (moments.date !== null) wish = withDate(wish, moments.date);
  else if (isElsewhere(context)) wish = { ...wish, date: null };
  const same = SAME_TIME.test(text) ? (standing(context) ?? booking ?? context.calledOff ?? null) : null;
  const sameDay = same === null ? null : sameDayOf(same, reading);
  if (sameDay !== null) wish = withDate(wish, sameDay);
  if (moments.time !== null) wish = withTime(wish, moments.time);
  else if (SAME_TIME.test(text) && wish.date !== null && (same !== null || wish.sought !== undefined))
    wish = withTime(wish, same === null ? (wish.sought ?? '') : instantToCivil(same.start, timeZone).time);
  else if (moments.part !== null || moments.notBefore !== null || moments.notAfter !== null) {
    const { part, notBefore, notAfter } = moments;
    wish = { ...wish, time: null, part, notBefore, notAfter };
  } else if (offer === null && booking === null && moments.date !== null && signs.earlierOrLater)
    wish = besideKnownHour(wish, text);
  wish = withHourGivenBack(wish, reading);
  if (moments.either.length > 0) wish = withEither(wish, onTheirDays(moments.either, wish, context));
  const booked = booking && instantToCivil(booking.start, timeZone);
  const fits =
    booked !== null &&
    (isAfterwards(reading, booked.date) ||
      (!signs.reject && (fitsTheMeeting(moments, booked, text) || isBackByThen(moments, booked.date))));
  const keeps = booked !== null && ((!signs.reschedule && fits) || isThereShortlyBefore(reading, booked));
  if (booking && booked && !offer && keeps)
    return {
      intent: 'confirm',
      wish: withTime(withDate(context.wish, booked.date), booked.time),
      at: booking.start,
    };
  const limited = wish.part !== null || wish.notBefore !== null || wish.notAfter !== null;
  if (booked && !offer) {
    // A day alone keeps the meeting's time of day, and a time alone its day.
    const asBooked = signs.confirm && !signs.reschedule && moments.date !== booked.date;
    const atOnce = moments.date === today && AT_ONCE.test(text);
    const keepsTime = !timeUnclear && !limited && !asBooked && !atOnce && !isBusyAt(moments, booked.time);
    if (moments.date !== null && wish.time === null && keepsTime) wish = withTime(wish, booked.time);
    // "In hospital till Tuesday, 3pm instead?" is of no day before.
    const isAway = moments.awayUntil !== null && moments.awayUntil > booked.date;
    const onItsDay = wish.date === null && !moments.dateUnclear && !isAway;
    const narrows =
      moments.time !== null || (limited && !ANY_DAY.test(text) && isToCome(wish, booked.date, context));
    if (narrows && onItsDay && !wish.rejected.includes(booked.date)) {
      wish = withDate(wish, booked.date);
    }
    // An hour before the meeting, limits are those of today.
    const isToday = context.reminded && booked.date === today;
    if (isToday && limited && onItsDay && moments.ruledOut.dates.length === 0)
      wish = withDate(wish, booked.date);
  }
  const [day = null, ...others] =
    booked && !offer ? ofEitherWeek(reading, booked.date) : ofEitherOfferedWeek(reading);
  if (day !== null && others.length === 0) wish = withDate(wish, day);
  else if (day !== null) {
    const { time } = wish;
    wish = withEither(
      { ...wish, date: null, time: null },
      [day, ...others].map((date) => ({ date, time })),
    );
  }
  const narrowed = moments.time !== null || limited;
  if (narrowed && wish.date === null && !moments.dateUnclear && others.length === 0 && offer) {
    const [day, ...more] = offeredDays(context);
    if (ANOTHER_DAY.test(text))
      wish = { ...wish, rejected: [...wish.rejected, ...offeredDays(context)].slice(-MOST_REJECTED) };
    else if (day !== undefined && more.length === 0) wish = withDate(wish, day);
  }
  const at = instantOf(wish, context);
  if (booking && !offer && at !== booking.start) {
    // Of use to whoever calls: the meeting stands.
    if (isAlsoFree(text)) return { intent: 'question', wish: context.wish, at: null };
    // Said of something else perhaps: a meeting is not moved for it.
    if (namesBareEvent(text)) return { intent: 'other', wish: context.wish, at: null };
  }
  if (booking && at === booking.start) {
    // "Demain je sais pas": whether they come is not said.
    if (!offer && beforeDoubt(text) !== null) return { intent: 'other', wish: context.wish, at: null };
    if (!signs.reschedule && !signs.reject) return { intent: 'confirm', wish, at };
    // "5 am is too early, 5pm": it is another hour that is refused.
    const refused = moments.ruledOut.times;
    const stays =
      !signs.reschedule && refused.length > 0 && booked !== null && !refused.includes(booked.time);
    if (stays) return { intent: 'confirm', wish, at };
    // What is moved is named, and not where to.
    return { intent: 'reschedule', wish: cleared(wish), at: null };
  }
  return { intent: booking && !offer ? 'reschedule' : 'propose_time', wish, at };
}
