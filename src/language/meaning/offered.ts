/** Choices among the days and times that stand offered. */
import type { CivilDate, CivilTime, Slot } from '../../domain/language.js';
import { daysBetween, instantToCivil } from '../../domain/zone.js';
import { digits } from '../rules/moments/clock-words.js';
import { beforeTheOther, placeAfterAll, readPlace, readPlaced } from '../rules/choice.js';
import { bare } from '../rules/normalise.js';
import { ASKS_FOR_TIMES } from '../rules/phrases.js';
import { isRefusal } from '../rules/moments/refusals.js';
import { readShift } from '../rules/moments/shifts.js';
import { choose } from './pressed.js';
import { readProposal } from './proposed.js';
import { offeredDays } from './reading.js';
import type { Chosen, Reading } from './reading.js';
import { MOST_REJECTED, instantOf, withDate } from './wish.js';
import { listed, oneOf, pattern } from '../rules/patterns.js';

/** A choice among the offer by place, by time, by part of the day, or by agreeing to the only one. */
export function readChosen(reading: Reading): Chosen | null {
  const { context, moments, signs, text } = reading;
  const { offer } = context;
  if (!offer) return null;
  if (offer.kind === 'slots') {
    const slot = slotMeant(reading, offer.slots);
    if (slot) return choose(slot.start, context);
    if (isAnotherPlace(reading, offer.slots)) return { intent: 'interested', wish: context.wish, at: null };
    if (!moments.any && signs.yes && !signs.reject)
      return { intent: 'interested', wish: context.wish, at: null };
    return null;
  }
  if (moments.any) return moments.dateUnclear ? null : readPlacedDay(reading, offer.days);
  const agrees = signs.yes && !signs.reject && !signs.no;
  const { meant, excluded } = readPlace(text, offer.days.length);
  const index = agrees && offer.days.length === 1 ? 0 : signs.anyOffer ? 0 : meant;
  const day = index === null ? undefined : offer.days[index];
  if (day !== undefined && (!signs.reject || excluded.length > 0)) {
    const wish = withDate(context.wish, day);
    return { intent: 'propose_time', wish, at: instantOf(wish, context) };
  }
  return agrees ? { intent: 'interested', wish: context.wish, at: null } : null;
}

/** "The first one, after 4": the day by its place, and the rest by what is said of it. */
function readPlacedDay(reading: Reading, days: CivilDate[]): Chosen | null {
  const { context, moments, text } = reading;
  const place = moments.date === null && moments.wished ? readPlaced(text, days.length) : null;
  const date = place === null ? undefined : days[place];
  return date === undefined ? null : readProposal({ ...reading, context, moments: { ...moments, date } });
}

/** "8h30 c'est trop tôt, l'autre": of two, the one whose time was not named. */
function theOtherSlot({ context, text }: Reading, slots: Slot[]): Slot | null {
  const before = slots.length === 2 ? beforeTheOther(text) : null;
  if (before === null || LIKES.test(before)) return null;
  const numbers = [...digits(before).matchAll(/(?<![\d.:h])(\d{1,2})(?:[:h.]?(\d\d))?(?!\d)/g)];
  const left = slots.filter(({ start }) => {
    const [hour = 0, minute = 0] = instantToCivil(start, context.timeZone).time.split(':').map(Number);
    return !numbers.some(
      ([, h, m = '0']) =>
        (Number(h) === hour || Number(h) + 12 === hour) && (Number(m) === minute || m === '0'),
    );
  });
  return left.length === 1 ? (left[0] ?? null) : null;
}

const LIKES =
  /\b(?:works|suits|perfect|parfait|i(?:'ll| will) take|je prends|me va|is (?:good|fine|ok|great)|ou|or)\b/;

/** "Keep that slot for me". */
const TAKES = new RegExp(
  oneOf({
    fr: listed`
      \b(?:inscri(?:s|vez)|note[rz]?|mets|mettez|cale[rz]?|pose[rz]?)[- ]moi
        (?: (?:dessus|la|la-dessus|ca|pour ca))?(?= ?(?:$|[.,!\n]|svp|stp|merci))
      \b(?:note|cale|pose)[rz]? (?:ca|(?:le|ce|cet) (?:rendez-vous|creneau|appel))\b
      \b(?:je suis|serais|suis) preneu\w+
      \bon fait (?:comme )?ca\b
      \b(?:ce|cet|ce) (?:creneau|horaire) (?:me |est |c'est )
    `,
    en: listed`
      (?<!n't |\bnot |\bnever |\bwho |\bwhy |\bto )\b(?:(?:put|stick|pop|mark|jot) (?:me|us) (?:down|in)
        (?: for (?:it|that|this|then))?|(?:pencil|book|slot|lock|fit) (?:me|us|it|that|this) in
        (?: for (?:it|that|this|then))?|(?:i'll|i will|we'll) have (?:it|that|this)(?: one)?)
        (?= ?(?:$|[^a-z0-9' ?]|please|pls|then|thanks))
      \b(?:that|this) (?:slot|time|one) (?:is|works|suits)
    `,
    both: listed`
      \b(?:keep|hold|save|book|garde[rz]?|reserve[rz]?|bloque[rz]?|prends?)[- ]
        (?:le |la |moi |me |it |that |this |the |ce |cette |one |creneau |slot )*
        (?:slot|time|creneau|horaire|rendez-vous|one|it|that|moi)\b
    `,
  }),
);

function slotMeant(reading: Reading, slots: Slot[]): Slot | null {
  const left = theOtherSlot(reading, slots);
  if (left) return left;
  const corrected = slots[placeAfterAll(reading.text, slots.length) ?? slots.length];
  if (corrected) return corrected;
  const named = slotNamed(reading, slots);
  return named && !isAnotherPlace(reading, slots) && suits(named, reading) ? named : null;
}

const OTHER_HOUR_WORDS = oneOf(listed`
  (?:time|hour|hours|heure|horaire)(?: is| est|,)? (?:no\b|non\b|not\b|pas\b|doesn'?t|does not|
    won'?t|isn'?t)
  (?:time|hour)'s (?:no|not)\b
  (?:ne )?(?:va|convient|arrange|marche|colle|passe) pas (?:l'heure|l'horaire)
  (?:pas|not)(?: a| at)? (?:cette heure|cet horaire|l'heure|(?:that|this) (?:time|hour))
  (?:autre|another|different|other) (?:heure|horaire|time|hour)\b
`);

/** "The day is fine, the time isn't": what is agreed to is the day alone. */
const OTHER_HOUR = new RegExp(pattern`\b${OTHER_HOUR_WORDS}`);

/** Whether a slot lies within the limits that were said. */
function suits({ start }: Slot, { context, moments, text }: Reading): boolean {
  const { date, time, notBefore, notAfter } = moments;
  const clock = instantToCivil(start, context.timeZone).time;
  if (time === null && date !== null && OTHER_HOUR.test(text)) return false;
  return (notBefore === null || clock >= notBefore) && (notAfter === null || clock < notAfter);
}

/** "The first one, 2pm", where the first is at half past eight. */
function isAnotherPlace({ context, moments: { time, orTime }, text }: Reading, slots: Slot[]): boolean {
  const placed = time === null ? undefined : slots[readPlaced(text, slots.length) ?? slots.length];
  if (placed === undefined) return false;
  const clock = instantToCivil(placed.start, context.timeZone).time;
  return clock !== time && clock !== orTime;
}

function slotNamed({ context, moments, signs, text, today }: Reading, slots: Slot[]): Slot | null {
  const { date, time, orTime, rangeStart, part, ruledOut } = moments;
  if (moments.dateUnclear || moments.timeUnclear || signs.reschedule) return null;
  const standing = slots.map((slot) => ({ slot, ...instantToCivil(slot.start, context.timeZone) }));
  const refused = ruledOut.dates.length + ruledOut.times.length > 0;
  const both = ruledOut.dates.length > 0 && ruledOut.times.length > 0;
  const pointed = refused || !/\d/.test(text) || isRefusal(text) ? null : slotPointedAt(text, standing, date);
  // "The 2 o'clock. Sorry no, morning": what came after it stands.
  if (pointed && (part === null || partOf(instantToCivil(pointed.start, context.timeZone).time) === part))
    return pointed;
  const local = standing.filter((each) => {
    const [day, hour] = [ruledOut.dates.includes(each.date), ruledOut.times.includes(each.time)];
    return both ? !(day && hour) : !day && !hour;
  });
  // "Pas 8h30" of two leaves the other one.
  if (refused && !moments.wished && slots.length > 1 && local.length < slots.length) {
    return local.length === 1 ? (local[0]?.slot ?? null) : null;
  }
  const onDate = local.filter((each) => date === null || each.date === date);
  const only = (found: typeof local): Slot | null => (found.length === 1 ? (found[0]?.slot ?? null) : null);
  const wanted = time ?? rangeStart;
  if (wanted !== null) {
    const exact = onDate.filter((each) => each.time === wanted || each.time === orTime);
    const preferred = exact.filter((each) => each.date === context.wish.date);
    // An hour that is not offered is no other one: it is proposed.
    return only(exact) ?? only(preferred);
  }
  if (date !== null && part === null) return only(onDate) ?? slotOfDay(text, onDate);
  if (part !== null) return only(onDate.filter((each) => partOf(each.time) === part));
  if (moments.any && (moments.wished || refused)) {
    // "Later one. Mornings are chaos here": a place in so many words, and why.
    const placed = slots[readPlaced(text, slots.length) ?? slots.length];
    return local.some(({ slot }) => slot === placed) ? (placed ?? null) : null;
  }
  const { meant, excluded } = readPlace(text, slots.length);
  if (signs.reject && excluded.length === 0) return null;
  const bareHour = /^(?:a |at |vers )?(\d{1,2})$/.exec(bare(text));
  if (bareHour) {
    const hours = new Set([Number(bareHour[1]), Number(bareHour[1]) + 12]);
    const byHour = local.filter((each) => hours.has(Number(each.time.slice(0, 2))));
    // "2" may be two o'clock or the second of them: taken only where both are the same.
    if (byHour.length > 0) {
      const slot = only(byHour);
      return meant === null || slots[meant] === slot ? slot : null;
    }
  }
  if (meant !== null) return slots[meant] ?? null;
  if (signs.anyOffer && !signs.no && !isRefusal(text)) return slots[0] ?? null;
  const takes = signs.yes || signs.confirm || (TAKES.test(text) && !signs.reject);
  const single = slots.length === 1 && takes && !signs.no;
  return single && daysBetween(today, local[0]?.date ?? today) >= 0 ? (slots[0] ?? null) : null;
}

const AFTER_HOUR = oneOf(listed`
  please / pls / then / works / suits / for me / thanks
  is (?:fine|good|great|ok|okay|perfect|better|best)
`);

const BY_HOUR_WORDS = oneOf(listed`
  (?:celui|celle|creneau|proposition|option) (?:de |d'|a )(\d{1,2})(?: ?h(?:eures?)?)?(?![\dh:.])
  (?:le|creneau) (\d{1,2}) ?h(?:eures?)?(?![\dh:.])
  the (\d{1,2})(?: ?([ap])\.? ?m\b\.?| ?o'?clock\b)?(?: (?:one|slot|option|time))?
    (?= ?$| ?[,.;!?\n]| ${AFTER_HOUR}\b)
`);

/** "Celui de 11h", "the 8 one", "le 8h": a slot is pointed at by its hour, whatever the minutes. */
const BY_HOUR = new RegExp(pattern`\b${BY_HOUR_WORDS}`);

/** The only one in that hour. "The 14" is a day where one of the 14th is offered. */
function slotPointedAt(
  text: string,
  slots: { slot: Slot; date: CivilDate; time: CivilTime }[],
  named: CivilDate | null,
): Slot | null {
  const [found, french, short, english, half] = BY_HOUR.exec(text) ?? [];
  const hour = Number(french ?? short ?? english);
  const dayOf = (date: CivilDate): number => Number(date.slice(-2));
  if (found === undefined || (english !== undefined && slots.some(({ date }) => dayOf(date) === hour)))
    return null;
  const after = half === 'a' ? [] : [hour + 12];
  const hours = new Set(half === 'p' && hour < 12 ? after : [hour, ...after]);
  const onDay = (date: CivilDate): boolean => named === null || dayOf(named) === hour || named === date;
  const within = slots.filter(({ date, time }) => onDay(date) && hours.has(Number(time.slice(0, 2))));
  const exact = within.filter(({ time }) => time.endsWith(':00'));
  const [only, ...more] = exact.length > 0 ? exact : within;
  return only !== undefined && more.length === 0 ? only.slot : null;
}

/** "Friday, the later of the two", "Friday 10": which of a day's times, by its place or its bare hour. */
function slotOfDay(text: string, ofDay: { slot: Slot; time: CivilTime }[]): Slot | null {
  const { meant } = readPlace(text, ofDay.length);
  const [, hour] = /\b[a-z]{3,9}day (\d{1,2})(?!\d|st|nd|rd|th|[:.h/]\d)/.exec(text) ?? [];
  const byHour =
    hour === undefined ? [] : ofDay.filter(({ time }) => Number(time.slice(0, 2)) === Number(hour));
  const [only, ...more] = byHour;
  if (only !== undefined) return more.length === 0 ? only.slot : null;
  return meant === null ? null : (ofDay[meant]?.slot ?? null);
}

function partOf(time: CivilTime): 'morning' | 'afternoon' | 'evening' {
  if (time < '12:00') return 'morning';
  return time < '18:00' ? 'afternoon' : 'evening';
}

/** "So the other day, at eleven". */
const THE_OTHER_DAY = /\b(?:the other (?:day|one)|l'autre(?: jour| date)?)\b/;

/** "Pas mardi", where Tuesday and another day stand offered: the other day. */
export function readOnlyDayLeft(reading: Reading): Chosen | null {
  const { context, moments, text } = reading;
  const { dates, times } = moments.ruledOut;
  const open = moments.date !== null || moments.dateUnclear || (moments.wished && !THE_OTHER_DAY.test(text));
  if (context.offer?.kind !== 'days' || dates.length === 0 || times.length > 0 || open) return null;
  const [day, ...more] = offeredDays(context).filter((each) => !dates.includes(each));
  if (day === undefined || more.length > 0 || offeredDays(context).length < 2) return null;
  if (moments.wished) return readProposal({ ...reading, moments: { ...moments, date: day } });
  const rejected = [...new Set([...context.wish.rejected, ...dates])].slice(-MOST_REJECTED);
  const wish = withDate({ ...context.wish, rejected }, day);
  return { intent: 'propose_time', wish, at: instantOf(wish, context) };
}

/**
 * "What else is free?", where times are offered, or looked for: they are looked up again, also where a meeting stands.
 * The topic `which_times` (`asksWhichTimes` in `rules/requests.ts`) leads to a first look from anywhere.
 */
export function asksForTimes({ context, text, topics }: Reading): boolean {
  const looking = context.offer !== null || context.stage === 'booking';
  return looking && topics.length === 0 && ASKS_FOR_TIMES.test(text);
}

/** "Vous avez pas plus tard ?" refuses what is offered. */
export function asksForOther({ context, signs, moments, text }: Reading): boolean {
  const place = /\b(?:le plus (?:tot|tard)|(?:later|earlier) of)\b/.test(text);
  if (place || beforeTheOther(text) !== null) return false;
  return signs.earlierOrLater && context.offer !== null && !moments.any && readShift(text) === null;
}
