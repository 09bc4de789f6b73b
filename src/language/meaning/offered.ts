/** Choices among the days and times that stand offered. */
import type { CivilDate, CivilTime, DayPart, Slot, Wish } from '../../domain/language.js';
import { daysBetween, instantToCivil, weekdayOf } from '../../domain/zone.js';
import { digits } from '../rules/moments/hours/clock-words.js';
import {
  beforeTheOther,
  placeAfterAll,
  placeNotOther,
  placeRefused,
  readPlace,
  readPlaced,
} from '../rules/offers/choice.js';
import { daysOrPlaces, withoutDays } from '../rules/offers/day-or-place.js';
import { readNumberAlone } from '../rules/offers/number-alone.js';
import type { NumberAlone } from '../rules/offers/number-alone.js';
import { bare } from '../rules/text/normalise.js';
import { ASKS_FOR_TIMES } from '../rules/signs/any-offer.js';
import { isRefusal } from '../rules/moments/refusals.js';
import { readShift } from '../rules/moments/hours/shifts.js';
import { choose, onDay } from './pressed.js';
import { readProposal, rejecting } from './proposed.js';
import { choicesIn, fitting, offeredDays } from './reading.js';
import type { Chosen, Reading } from './reading.js';
import { MOST_REJECTED, cleared, instantOf, withDate, withSpan } from './wish.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';
import { WEEKDAY, WEEKDAYS } from '../rules/text/words.js';

/** A choice among the offer by place, by time, by part of the day, or by agreeing to the only one. */
export function readChosen(reading: Reading): Chosen | null {
  const { context, moments, signs, text } = reading;
  const { offer } = context;
  if (!offer) return null;
  if (isDayOrPlace(reading)) return whichIsAsked(context);
  const numbered = readNumbered(reading);
  if (numbered) return numbered;
  if (offer.kind === 'slots') {
    const slot = slotMeant(reading, offer.slots);
    const leavesIt = slot !== null && SO_THE_ONE_AFTER.test(text) && isAtHourNamed(slot, reading);
    if (slot && ASKS_OF_HOUR.test(text)) return whichIsAsked(context);
    if (slot && !reading.undecided && !leavesIt) return choose(slot.start, context);
    if (slot) return whichIsAsked(context);
    if (isAnotherPlace(reading, offer.slots)) return whichIsAsked(context);
    if (!moments.any && (signs.yes || namesDayOrPlace(reading)) && !signs.reject)
      return whichIsAsked(context);
    return null;
  }
  const other = theOtherDay(reading, offer.days);
  if (other) return onDay(other, context);
  const agreed = dayAgreedTo(reading, offer.days);
  if (agreed) return onDay(agreed, context);
  if (moments.any) return moments.dateUnclear ? null : readPlacedDay(reading, offer.days);
  const agrees = (signs.yes || IF_WE_RING.test(text)) && !signs.reject && !signs.no;
  const { meant, excluded } = readPlace(placing(reading), offer.days.length);
  const index =
    agrees && offer.days.length === 1 ? 0 : signs.anyOffer && moments.ruledOut.dates.length === 0 ? 0 : meant;
  const day = index === null ? undefined : offer.days[index];
  // "Any day but that".
  if (day !== undefined && moments.ruledOut.dates.includes(day)) return null;
  if (day !== undefined && (!signs.reject || excluded.length > 0)) return onDay(day, context);
  return agrees ? whichIsAsked(context) : null;
}

/** "Only if you are the one who calls": they agree, and pay for no call. */
const IF_WE_RING = new RegExp(
  oneOf({
    fr: listed`
      ^(?:(?:ok|oui|bon|d'accord|alors|mais|euh)[ ,]+)*(?:seulement |uniquement |que )?(?:si|a condition que|tant que|du moment que) (?:c'est vous (?:qui |que )?(?:m'|me )?(?:r?appele[rz]|telephone[rz])|vous (?:m'|me )(?:r?appelez|telephonez))
    `,
    en: listed`
      ^(?:(?:ok|yes|well|sure|but)[ ,]+)*(?:only if|if|as long as|so long as|provided|on condition)(?: that)? (?:you(?:'re| are)? (?:the one (?:who )?)?(?:call|ring|phone)(?:s|ing)?(?: me)?|it's you (?:who )?(?:call|ring|phone)(?:s|ing)?)\b
    `,
  }),
);

/** "Is that 8.30 in the morning?", "14h c'est le plus tard que vous avez ?": of an hour that is offered, without a choice. */
const ASKS_OF_HOUR = new RegExp(
  oneOf({
    fr: listed`
      ^(?:(?:et|donc|euh|mais|bonjour)[ ,]+)*(?:le |(?:est-ce que )?c'est (?:bien |a )?)?\d{1,2} ?h ?(?:\d\d)?,? (?:(?:est-ce que )?c'est )?(?:bien )?(?:du (?:matin|soir)|de l'apres-midi|le matin|l'apres-midi|le soir|le plus (?:tard|tot)(?: (?:possible|que vous [a-z]+))?)(?: ou [^?.!\n]{1,24})? ?\?+$
    `,
    en: listed`
      ^(?:(?:and|so|but|um|hi|sorry)[ ,]+)*(?:is|was) (?:that |it |the )?\d{1,2}(?:[.:]\d\d)?(?: one)?,? (?:in the (?:morning|evening|afternoon)|at night|[ap]\.?m\.?(?: or [ap]\.?m\.?)?|the (?:latest|earliest|last|first|only one)(?: one| slot| time)?(?: (?:you|ye|u) (?:do|have|got|can do|have got))?)(?: or [^?.!\n]{1,24})? ?\?*$
    `,
  }),
);

/** They take what is offered, and which of it has to be asked. */
function whichIsAsked({ wish }: Reading['context']): Chosen {
  return { intent: 'interested', wish, at: null };
}

/** The days of the month that are talked of: "the 1st" may be one of them. */
function isDayTalkedOf({ context }: Reading): (day: number) => boolean {
  const { booking, timeZone, wish } = context;
  const booked = booking && instantToCivil(booking.start, timeZone).date;
  const dates = [...offeredDays(context), wish.date, booked];
  return (day) => dates.some((date) => Number(date?.slice(-2)) === day);
}

/** What is said without days that could be taken for places. */
function placing(reading: Reading): string {
  return withoutDays(reading.text, isDayTalkedOf(reading));
}

function namesDayOrPlace(reading: Reading): boolean {
  return daysOrPlaces(reading.text, isDayTalkedOf(reading)).length > 0;
}

/** "Le 1er", where the first is of another day than a 1st: which of the two is meant has to be asked. */
function isDayOrPlace(reading: Reading): boolean {
  const { context, moments, text } = reading;
  const { offer, timeZone } = context;
  if (offer === null || moments.ruledOut.dates.length > 0) return false;
  const placed =
    offer.kind === 'days'
      ? offer.days.map((date) => ({ date, time: null }))
      : offer.slots.map(({ start }) => instantToCivil(start, timeZone));
  const fits = (time: CivilTime | null): boolean =>
    time === null || moments.time === null || time === moments.time || time === moments.orTime;
  return daysOrPlaces(text, isDayTalkedOf(reading)).some((day) => {
    const there = placed[day - 1];
    return there !== undefined && Number(there.date.slice(-2)) !== day && fits(there.time);
  });
}

/** "Two", "la 2", "14 works": what it can be of the offer; where that is more than one thing, it is asked which. */
function readNumbered({ context, text }: Reading): Chosen | null {
  const { offer } = context;
  const alone = readNumberAlone(text) ?? readNumberSaidAgain(text);
  const placed = placeNotOther(text, choicesIn(context));
  const [only, ...others] = placed !== null ? [placed] : alone === null ? [] : fitting(alone, context);
  if (offer === null || only === undefined) return null;
  if (others.length > 0) return whichIsAsked(context);
  const [day, slot] = offer.kind === 'days' ? [offer.days[only]] : [undefined, offer.slots[only]];
  if (day !== undefined) return onDay(day, context);
  return slot === undefined ? null : choose(slot.start, context);
}

/** "Two works, three would be better, but two works": what it comes back to. */
function readNumberSaidAgain(text: string): NumberAlone | null {
  const [first = '', ...more] = text
    .split(/[,.;]+ ?(?:(?:but|mais|so|donc|bon) )?/)
    .filter((each) => each !== '');
  const last = readNumberAlone(more.at(-1) ?? '');
  return more.length > 1 && last !== null && readNumberAlone(first)?.number === last.number ? last : null;
}

/** "The first one, after 4": the day by its place, and the rest by what is said of it. */
function readPlacedDay(reading: Reading, days: CivilDate[]): Chosen | null {
  const { context, moments } = reading;
  const place = moments.date === null && moments.wished ? readPlaced(placing(reading), days.length) : null;
  const date = place === null ? undefined : days[place];
  return date === undefined ? null : readProposal({ ...reading, context, moments: { ...moments, date } });
}

/** "8h30 c'est trop tôt, l'autre": of two, the one whose time was not named. */
function theOtherSlot({ context, text }: Reading, slots: Slot[]): Slot | null {
  const before = slots.length === 2 ? beforeTheOther(text) : null;
  if (before === null || LIKES.test(before)) return null;
  const part = partRefused(before);
  if (part !== null) {
    const others = slots.filter(({ start }) => partOf(instantToCivil(start, context.timeZone).time) !== part);
    return others.length === 1 ? (others[0] ?? null) : null;
  }
  // "Le premier est trop tôt, l'autre ok".
  const placed = placeRefused(before);
  if (placed !== null) return slots[1 - placed] ?? null;
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

/** "No school on Wednesdays so the other one": of two, the day that was not named. */
function theOtherDay({ moments, text }: Reading, days: CivilDate[]): CivilDate | null {
  const { time, ruledOut } = moments;
  const placed = days.length === 2 && !moments.any ? beforeTheOther(text) : null;
  const refused = placed === null || LIKES.test(placed) ? null : placeRefused(placed);
  if (refused !== null) return days[1 - refused] ?? null;
  const date = moments.date ?? (moments.onlyTold ? dayTold(text, days) : null);
  if (days.length !== 2 || date === null || time !== null || ruledOut.dates.length > 0) return null;
  const before =
    days.includes(date) && SO_THE_OTHER.test(text) ? beforeTheOther(text.replace(OTHER_DAY, '$1')) : null;
  if (before === null || LIKES.test(before.replace(WOULD_HAVE, ' '))) return null;
  return days.find((day) => day !== date) ?? null;
}

/** "Tuesday would've been perfect, only I've an appointment": the offered day that is spoken of. */
function dayTold(text: string, days: CivilDate[]): CivilDate | null {
  const named = new Set([...text.matchAll(WEEKDAYS_NAMED)].map(([name]) => WEEKDAYS[name]));
  const [day, ...more] = days.filter((each) => named.has(weekdayOf(each)));
  return day !== undefined && more.length === 0 && named.size === 1 ? day : null;
}

const WEEKDAYS_NAMED = new RegExp(`\\b${WEEKDAY}\\b`, 'g');

const WOULD_HAVE = /\b(?:would|could)(?:'ve| have) been [a-z]+|\baurait ete [a-z]+/;

const OTHER_DAY = /\b(other|autre) (?:day|jour|date)\b/;
const SO_THE_OTHER = /\b(?:so|donc|du coup|alors|then)[ ,]+(?:[a-z']+ ){0,2}(?:the other|l'autre)\b/;

/** "Pas le matin donc l'autre": the part of the day that is refused, where no hour is named. */
function partRefused(before: string): 'morning' | 'afternoon' | 'evening' | null {
  if (
    /\d/.test(before) ||
    !isRefusal(before.replace(/[ ,.;!-]+(?:so|donc|alors|then|plutot|rather)?[ ,.;!-]*$/, ''))
  )
    return null;
  const named = new Set(
    [...before.matchAll(PART_NAMED)].map(([, morning, afternoon]) =>
      morning ? 'morning' : afternoon ? 'afternoon' : 'evening',
    ),
  );
  const [part, ...more] = named;
  return part !== undefined && more.length === 0 ? part : null;
}

const PART_NAMED = /\b(?:(morning|matin|matinee)|(afternoon|apres-midi)|(?:evening|soir|soiree))s?\b/g;

const LIKES =
  /\b(?:works|suits|perfect|parfait|i(?:'ll| will) take|je prends|me va|(?:is |'s )(?:good|fine|ok|okay|great|grand|best)|ou|or)\b/;

/** "Keep that slot for me". */
const TAKES = new RegExp(
  oneOf({
    fr: listed`
      \b(?:inscri(?:s|vez)|note[rz]?|mets|mettez|cale[rz]?|pose[rz]?)[- ]moi
        (?: (?:dessus|la|la-dessus|ca|pour ca))?(?= ?(?:$|[.,!\n]|svp|stp|merci))
      \b(?:note|cale|pose)[rz]? (?:ca|(?:le|ce|cet) (?:rendez-vous|creneau|appel))\b
      \b(?:je suis|serais|suis) preneu\w+
      \bnote[rz]?[- ](?:le|la)(?= ?(?:$|[.,!\n]|svp|stp|merci|pour moi|dans))
      \b(?:me |nous )(?:le |la )(?:bloquer|reserver|garder|noter|caler)\b
      \b(?:bloquer|reserver|garder|prendre|noter) (?:ce|cet|le) (?:creneau|horaire|rendez-vous)\b
      \b(?:on fait|faisons) (?:comme )?ca\b
      \b(?:va pour|on part (?:sur|la[- ]dessus)|partons sur|je valide) ?(?:ca|celui-la|la|cette heure|ce creneau)?
        (?= ?(?:$|[.,!\n]|svp|merci|alors))
      \b(?:ce|cet|ce) (?:creneau|horaire) (?:me |est |c'est )
    `,
    en: listed`
      (?<!n't |\bnot |\bnever |\bwho |\bwhy |\bto )\b(?:(?:put|stick|pop|mark|jot) (?:me|us) (?:down|in)
        (?: for (?:it|that|this|then))?|(?:pencil|book|slot|lock|fit) (?:me|us|it|that|this) in
        (?: for (?:it|that|this|then))?|(?:i'll|i will|we'll) have (?:it|that|this)(?: one)?)
        (?= ?(?:$|[^a-z0-9' ?]|please|pls|then|thanks|and i))
      \b(?:i'll|i will|i'd like to|let me|we'll) (?:grab|nab|snap up|bag|snag) (?:that|it|this)(?: one| slot| time)?(?= ?(?:$|[.,!\n]|please|thanks|then))
      \b(?:that|this) (?:slot|time|one) (?:is|works|suits)
      \b(?:that|this|it)(?:'s| is) (?:fine|good|ok|okay|grand|alright|perfect) (?:by|with|for) (?:me|us)\b
      (?<!n't |\bnot |\bnever )\bblock(?: (?:off|out))? (?:it|that|this|the)(?: (?:slot|time|one|hour))?(?: (?:off|out|in))
        (?= ?(?:$|[.,!?\n]|please|pls|for (?:me|us)|then|thanks))
      (?:^|[,.!] ?|\b(?:ok|okay|yes|yeah|let's|we'll|i'll|sound|sure|grand|great|fine|lovely|perfect) )
        (?:do|go with|go for|run with|stick with|roll with) (?:that|it|this)(?: one)?
        (?= ?(?:$|[.,!\n]|please|pls|then|so|thanks))
      \b(?:that|it|this)(?:'ll| will| would|'d) (?:do|suit|work)(?= ?(?:$|[.,!\n]|nicely|me|fine|grand|then|just))
    `,
    both: listed`
      \b(?:keep|hold|save|book|garde[rz]?|reserve[rz]?|bloque[rz]?|prends?)[- ]
        (?:le |la |moi |me |it |that |this |the |ce |cette |one |creneau |slot )*
        (?:slot|time|creneau|horaire|rendez-vous|one|it|that|moi)\b
    `,
  }),
);

/** "Confirmed", "c'est noté dans mon agenda": of the only one that is offered, where nothing takes it back. */
const NOTES = new RegExp(
  oneOf({
    fr: listed`
      (?<!\bpas |\bplus |\bencore |\bsi )\b(?:c'est |c'est bien |bien )?(?:note|inscrit|confirme|valide|enregistre|marque|cale|convenu|accepte)(?= ?(?:$|[.,!\n]|merci|pour moi|(?:dans|sur|a|au) (?:l'|mon |le |la |ma )?(?:agenda|calendrier|tel|telephone|frigo|planning|carnet|semainier)))
      ^(?:(?:ok|oui|bonjour|parfait|super|bien|alors)[ ,.!]+)*je (?:le |vous |te )?(?:confirme|valide|note|l'inscris|le marque|l'ai note|l'ai inscrit)(?= ?(?:$|[.,!\n]|merci|pour moi|ca|le rendez-vous|ce creneau|dans))
    `,
    en: listed`
      ^(?:(?:ok|okay|yes|yeah|hi|hello|great|perfect|all|duly)[ ,.!]+)*(?:confirmed|agreed|accepted|noted|approved|sorted|grand job|good job)(?= ?(?:$|[.,!;\n]|thanks|thank|and|for me|from (?:me|my (?:side|end))|mate|pal|then|sir|madam|in my|on my))
      (?<!\b(?:not|didn't|if|never|once|when) )\b(?:i've|i have|i'll|i will|we've|we have|i) (?:just |now |already )?(?:put|wrote|written|write|noted|note|marked|mark|popped|pop|stuck|stick|entered|saved|jotted|added|add|put) (?:it|that|this|you|ye) (?:in|on|down|into|to|onto)(?: (?:in|on))?(?= ?(?:$|[.,!;\n]|(?:my|the|our) (?:calendar|diary|agenda|phone|wall|fridge|planner|board|book|kitchen)))
      (?:^|[.,!;\n] ?)(?:it's|that's|its|it is) (?:now |already )?(?:in|on) (?:my|the|our) (?:calendar|diary|agenda|fridge|planner|wall)
    `,
  }),
);

const TAKES_BACK =
  /\?|\b(?:but|mais|except|sauf|though|check|ask|see|know|back|redis|regarde|verifie|demande|voir|reviens|recontacte|if|si|unless|pas|not|cannot|maybe|peut-etre|otherwise|sinon|however|par contre)\b|n't\b/;

function notesIt(text: string): boolean {
  return NOTES.test(text) && !TAKES_BACK.test(text);
}

function slotMeant(reading: Reading, slots: Slot[]): Slot | null {
  const left = theOtherSlot(reading, slots) ?? slotWithin(reading, slots) ?? asLateAsPossible(reading, slots);
  if (left) return left;
  const corrected = slots[placeAfterAll(placing(reading), slots.length) ?? slots.length];
  if (corrected) return corrected;
  const named = slotNamed(reading, slots);
  const isMeant = named && !isAnotherPlace(reading, slots) && suits(named, reading);
  return isMeant && !isBesideAnotherHour(named, reading) ? named : null;
}

/** "Wednesday efter 3", "yes but roond 5": a number in a message of more than a place, and not this one's hour. */
function isBesideAnotherHour({ start }: Slot, { context, moments, text }: Reading): boolean {
  if (moments.unplaced.length === 0 || readPlace(text, choicesIn(context)).meant !== null) return false;
  const [hour = 0, minute = 0] = instantToCivil(start, context.timeZone).time.split(':').map(Number);
  return moments.unplaced.some((each) => {
    const [h = 0, m = 0] = each.split(':').map(Number);
    return h % 12 !== hour % 12 || (m !== 0 && m !== minute);
  });
}

const AS_LATE = oneOf({
  fr: listed`
    le plus tard (?:possible|que vous (?:pouvez|avez)) / au plus tard
  `,
  en: listed`
    as late as (?:possible|poss|you (?:can|have)) / (?:the )?latest (?:possible|you have)
  `,
});

const AS_LATE_ALONE = new RegExp(pattern`
  ^(?:(?:oh|ah|ok|okay|oui|yes|donc|so|alors|bon|plutot|just|maybe|peut-etre) )*${AS_LATE}
  (?: (?:svp|stp|please|pls|merci|thanks|then|alors|du coup))*$
`);

/** Within the part or the hours that were wished, the last that is offered is as late as it can be. */
function asLateAsPossible({ context, moments, text }: Reading, slots: Slot[]): Slot | null {
  const { part, notBefore, notAfter } = context.wish;
  const limited = part !== null || notBefore !== null || notAfter !== null;
  if (!limited || moments.any || offeredDays(context).length !== 1 || context.offer?.elsewhere) return null;
  return AS_LATE_ALONE.test(bare(text)) ? (slots.at(-1) ?? null) : null;
}

const OTHER_HOUR_WORDS = oneOf(listed`
  (?:time|hour|hours|heure|horaire)(?: is| est|,)? (?:no\b|non\b|not\b|pas\b|doesn'?t|does not|
    won'?t|isn'?t)
  (?:time|hour)'s (?:no|not)\b
  (?:ne )?(?:va|convient|arrange|marche|colle|passe) pas (?:l'heure|l'horaire)
  (?:pas|not)(?: a| at)? (?:cette heure|cet horaire|l'heure|(?:that|this) (?:time|hour))
  (?:autre|another|different|other) (?:heure|horaire|time|hour)\b
  (?:but|mais|just|only)(?: (?:a bit|a little|much|rather|un peu|bien|plutot))? (?:later|earlier|plus tard|plus tot)\b
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
function isAnotherPlace(reading: Reading, slots: Slot[]): boolean {
  const {
    context,
    moments: { time, orTime },
  } = reading;
  const placed =
    time === null ? undefined : slots[readPlaced(placing(reading), slots.length) ?? slots.length];
  if (placed === undefined) return false;
  const clock = instantToCivil(placed.start, context.timeZone).time;
  return clock !== time && clock !== orTime;
}

/** "I work 9 til 5, so whichever is before that": the only one within the limits. */
const ONE_WITHIN = new RegExp(
  oneOf({
    fr: listed`
      \b(?:celui|celle|le creneau|l'horaire|ce)(?: qui)?(?: est| tombe| serait)?
        [ ](?:juste )?(?:avant|apres|d'avant|d'apres)\b
    `,
    en: listed`
      \b(?:which(?:ever)?|whatever|the|that)(?: (?:one|slot|time))?(?:'s| is|'d be| that's| that is| falls| comes)?
        [ ](?:just |right )?(?:before|after)\b
    `,
  }),
);

function slotWithin({ context, moments, signs, text }: Reading, slots: Slot[]): Slot | null {
  const { notBefore, notAfter, date, time } = moments;
  const limited =
    time === null && !moments.timeUnclear && !moments.dateUnclear && (notBefore ?? notAfter) !== null;
  if (!limited || signs.reschedule || !ONE_WITHIN.test(text)) return null;
  const within = slots.filter(({ start }) => {
    const own = instantToCivil(start, context.timeZone);
    const fits = (notBefore === null || own.time >= notBefore) && (notAfter === null || own.time < notAfter);
    return fits && (date === null || own.date === date);
  });
  return within.length === 1 ? (within[0] ?? null) : null;
}

/** "8.30? Give me the afternoon one": one of what is offered, by its half of the day. */
function halfPointedAt(text: string): DayPart | null {
  const [, english, french] = HALF_POINTED_AT.exec(text) ?? [];
  const named = english ?? french;
  if (named === undefined) return null;
  if (named.startsWith('a')) return 'afternoon';
  return named.startsWith('m') ? 'morning' : 'evening';
}

const HALF_POINTED_AT =
  /\b(?:(?:the|that|your) (morning|afternoon|evening) (?:one|slot|time|option)|(?:celui|celle|le creneau|l'option|l'horaire) (?:du |de l'|de la |d'|l')?(matin(?:ee)?|apres-midi|soir(?:ee)?))\b/;

/** "I have until 10.20, so ok". */
const SO_FINE =
  /\b(?:so|donc|du coup) (?:(?:that's|it's|c'est|ca me) )?(?:ok|okay|fine|good|grand|perfect|great|bon|parfait|nickel|va|works|suits)\b/;

function slotNamed(reading: Reading, slots: Slot[]): Slot | null {
  const { context, moments, signs, text, today } = reading;
  const { date, time, orTime, rangeStart, part, ruledOut } = moments;
  const onlyNumber = text.split(/\d+/).length === 2;
  if (moments.dateUnclear || (moments.timeUnclear && !onlyNumber) || signs.reschedule) return null;
  const standing = slots.map((slot) => ({ slot, ...instantToCivil(slot.start, context.timeZone) }));
  const refused = ruledOut.dates.length + ruledOut.times.length > 0;
  const both = ruledOut.dates.length > 0 && ruledOut.times.length > 0;
  const pointed = refused || !/\d/.test(text) || isRefusal(text) ? null : slotPointedAt(text, standing, date);
  // "The 2 o'clock. Sorry no, morning": what came after it stands.
  if (pointed && (part === null || partOf(instantToCivil(pointed.start, context.timeZone).time) === part))
    return pointed;
  if (moments.timeUnclear) return null;
  const local = standing.filter((each) => {
    const [day, hour] = [ruledOut.dates.includes(each.date), ruledOut.times.includes(each.time)];
    return both ? !(day && hour) : !day && !hour;
  });
  // "Pas 8h30" of two leaves the other one; what is only on then chooses none.
  if (refused && !moments.wished && slots.length > 1 && local.length < slots.length) {
    const [left, ...more] = local;
    if (left === undefined || more.length > 0) return null;
    // "Friday morning I'm busy" says nothing of what is offered that day in its other part.
    const parts = new Set(standing.filter((each) => !local.includes(each)).map(({ time: at }) => partOf(at)));
    if (ruledOut.dates.length > 0 && parts.size > 1 && PART_OF_DAY.test(text)) return null;
    const placed = slots[readPlace(placing(reading), slots.length).meant ?? slots.length];
    return moments.onlyTakenUp && placed !== left.slot ? null : left.slot;
  }
  const onDate = local.filter((each) => date === null || each.date === date);
  const only = (found: typeof local): Slot | null => (found.length === 1 ? (found[0]?.slot ?? null) : null);
  const wanted = time ?? rangeStart;
  // "Between 8.30 and 2", where both stand offered: neither of them.
  const spansOffer = time === null && standing.some((each) => each.time === moments.notAfter);
  if (rangeStart !== null && spansOffer && standing.some((each) => each.time === rangeStart)) return null;
  const half = halfPointedAt(text);
  if (wanted !== null && half !== null && partOf(wanted) !== half)
    return only(onDate.filter((each) => partOf(each.time) === half));
  if (wanted !== null) {
    const exact = onDate.filter((each) => each.time === wanted || each.time === orTime);
    const preferred = exact.filter((each) => each.date === context.wish.date);
    // An hour that is not offered is no other one: it is proposed.
    return only(exact) ?? only(preferred);
  }
  if (date !== null && part === null) return only(onDate) ?? slotOfDay(placing(reading), onDate);
  if (part !== null) return only(onDate.filter((each) => partOf(each.time) === part));
  // "That's fine, I don't start till 11": what it is limited to holds the only one, which is agreed to.
  const [alone, ...others] = slots;
  const limited = part === null && (moments.notBefore ?? moments.notAfter) !== null;
  if (
    alone &&
    others.length === 0 &&
    limited &&
    !refused &&
    (signs.yes || signs.confirm || SO_FINE.test(text)) &&
    !signs.no
  )
    return alone;
  if (moments.any && (moments.wished || refused)) {
    // "Later one. Mornings are chaos here": a place in so many words, and why.
    const placed = slots[readPlaced(placing(reading), slots.length) ?? slots.length];
    return local.some(({ slot }) => slot === placed) ? (placed ?? null) : null;
  }
  const { meant, excluded } = readPlace(placing(reading), slots.length);
  if (signs.reject && excluded.length === 0) return null;
  if (meant !== null) return slots[meant] ?? null;
  if (signs.anyOffer && !refused && !signs.no && !isRefusal(text)) return anyOf(text, standing);
  const takes = signs.yes || signs.confirm || ((TAKES.test(text) || notesIt(text)) && !signs.reject);
  const single = slots.length === 1 && takes && !signs.no;
  return single && daysBetween(today, local[0]?.date ?? today) >= 0 ? (slots[0] ?? null) : null;
}

const PART_OF_DAY = new RegExp(
  pattern`\b(?:${WEEKDAY}|demain|tomorrow)(?: in the)? (?:mornings?|afternoons?|evenings?|matin|apres-midi|soir)\b`,
);

const ANY_DAY =
  /\b(?:(?:any|every|whichever|whatever|either) ?days?|(?:n'importe quel|peu importe le|tous les) jours?)\b/;

/** "Any day": the first of them, where they differ in nothing else. */
function anyOf(text: string, [first, ...others]: { slot: Slot; time: CivilTime }[]): Slot | null {
  const open = ANY_DAY.test(text) && others.some(({ time }) => time !== first?.time);
  return open ? null : (first?.slot ?? null);
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
  const [, late] = EARLY_OR_LATE.exec(text) ?? [];
  if (meant === null && late !== undefined && ofDay.length > 1)
    return (/^[lt]a/.test(late) ? ofDay.at(-1) : ofDay[0])?.slot ?? null;
  const [, hour] = /\b[a-z]{3,9}day (\d{1,2})(?!\d|st|nd|rd|th|[:.h/]\d)/.exec(text) ?? [];
  const byHour =
    hour === undefined ? [] : ofDay.filter(({ time }) => Number(time.slice(0, 2)) === Number(hour));
  const [only, ...more] = byHour;
  if (only !== undefined) return more.length === 0 ? only.slot : null;
  return meant === null ? null : (ofDay[meant]?.slot ?? null);
}

/** "The Friday late", "vendredi tôt": of what is offered that day. */
const EARLY_OR_LATE = new RegExp(
  pattern`\b${WEEKDAY},? (?:the )?(late|later|tard|early|earlier|tot)(?: (?:one|please|svp|pls|thanks|merci|slot))*[ .!]*$`,
);

function partOf(time: CivilTime): DayPart {
  if (time < '12:00') return 'morning';
  return time < '18:00' ? 'afternoon' : 'evening';
}

const IS_FINE = oneOf({
  fr: listed`
    oui / ok / (?:c'est |ce sera |serait )?(?:bon|bien|parfait|nickel|ok|possible|top) / (?:ca |me |nous )*(?:va|convient|marche|arrange|irait)
  `,
  en: listed`
    yes / yeah / ok / okay / (?:is|'s|would be|will be|looks|sounds) (?:ok|okay|fine|good|grand|great|perfect|alright|possible) / works / suits / good / fine
  `,
});

const AGREED_BY_NUMBER = new RegExp(pattern`
  (?:^|[,;.\n] ?|\b(?:but|mais|and|et|no|non) )(?:the |le )?(\d{1,2})(?:th|st|nd|rd)?(?: |,|:|(?='))+${IS_FINE}(?![a-z'])(?! (?:not|pas|at|a|vers|with)\b)
`);

/** "14 yes 15 no", "14 is okay, but call my other number": an offered day by its number alone. */
function dayAgreedTo({ moments, text }: Reading, days: CivilDate[]): CivilDate | null {
  const { date, part, notBefore, notAfter, either } = moments;
  if (date !== null || part !== null || notBefore !== null || notAfter !== null || either.length > 0)
    return null;
  const number = Number(AGREED_BY_NUMBER.exec(text)?.[1]);
  const others = [...text.matchAll(/\d+/g)].map(([found]) => Number(found)).filter((each) => each !== number);
  const isOffered = (day: number): boolean => days.some((each) => Number(each.slice(-2)) === day);
  if (!others.every((each) => isOffered(each) && NOT_NUMBER(each).test(text))) return null;
  return days.find((each) => Number(each.slice(-2)) === number) ?? null;
}

/** "15 no", "pas le 15". */
const NOT_NUMBER = (day: number): RegExp =>
  new RegExp(
    `\\b${day}(?:th|st|nd|rd)?[ ,:]+(?:no|non|nope|nah|pas)\\b|\\b(?:not|pas)(?: le| the)? ${day}\\b`,
  );

/** "Thursday 10 I'm at church so the one after": not the one at ten. */
const SO_THE_ONE_AFTER = /\b(?:so|donc|du coup|alors),? (?:celui d'apres|the one after)\b/;

function isAtHourNamed({ start }: Slot, { context, moments }: Reading): boolean {
  const { time } = instantToCivil(start, context.timeZone);
  return time === moments.time || time === moments.notBefore;
}

/** "So the other day, at eleven". */
const THE_OTHER_DAY =
  /\b(?:the other (?:day|one)|l'autre(?: jour| date)?)\b|(?:^|[,.;!?\n] ?|\b(?:but|and|so) )other (?:day|one)\b/;

const SOONER = /\b(?:sooner|earlier|plus tot)\b/;

/** "Pas mardi", where Tuesday and another day stand offered: the other day. */
export function readOnlyDayLeft(reading: Reading): Chosen | null {
  const { context, moments, text } = reading;
  const { dates, times } = moments.ruledOut;
  const open = moments.date !== null || moments.dateUnclear || (moments.wished && !THE_OTHER_DAY.test(text));
  if (context.offer?.kind !== 'days' || dates.length === 0 || times.length > 0 || open) return null;
  if (SOONER.test(text)) return null;
  const [day, ...more] = offeredDays(context).filter((each) => !dates.includes(each));
  if (day === undefined || more.length > 0 || offeredDays(context).length < 2) return null;
  if (moments.wished) return readProposal({ ...reading, moments: { ...moments, date: day } });
  const wish = withDate(withRejected(context.wish, dates), day);
  return { intent: 'propose_time', wish, at: instantOf(wish, context) };
}

/**
 * "What else is free?", where times are offered, or looked for: they are looked up again, also where a meeting stands.
 * The topic `which_times` (`asksWhichTimes` in `rules/signs/requests.ts`) leads to a first look from anywhere.
 */
export function asksForTimes({ context, text, topics }: Reading): boolean {
  const looking = context.offer !== null || context.stage === 'booking';
  return looking && topics.length === 0 && ASKS_FOR_TIMES.test(text);
}

/** "Je vous réponds plus tard": it is the talk that waits. */
const TALKS_LATER =
  /\b(?:re(?:pond|contact|vien|vois|verr|parl|ecri|li|gard)|parl|ecri|rappel|voi[rs]|verr|discut|di(?:s|rai)|text|writ|talk|reply|answer|call|get back|let you|check|look)\w*\b.{0,25}\b(?:plus tard|later)\b/;

/** "Là je conduis, plus tard": it is the talk that waits. */
const BUSY_NOW = new RegExp(
  oneOf({
    fr: listed`
      \b(?:la|je|j'suis|chui|suis) (?:je )?(?:conduis|roule|bosse|travaille|mange|cours|dors|cuisine)\b / \bau volant\b
      \b(?:suis|la) (?:en (?:reunion|caisse|rendez-vous|ligne|cours|train de|pleine?)|au (?:boulot|taf|travail)|occupee?|prise?)
        (?: la\b|,| en ce moment| actuellement)
    `,
    en: listed`
      \b(?:i'm|im|am) (?:driving|cooking|eating|working|sleeping|at work|in a meeting|with a (?:client|customer)|on the road)\b
      ^(?:sorry[ ,]+)?(?:driving|busy|cooking|at work|in a meeting|can't talk)\b(?! (?:at|then|on|that|tomorrow)\b)
    `,
  }),
);

const SOMETHING = oneOf({
  fr: listed`
    plutot / non / euh / ou / bah / ben / quelque chose / un truc / un creneau / peut-etre / ca serait / ce serait / disons / si possible / vous (?:avez|auriez) / (?:il )?y a / pas / rien
  `,
  en: listed`
    something / anything / nothing / somewhere / some ?time / a time / a slot / halfway / rather / ideally / maybe / have you / (?:do )?you have / got / is there / what about / how about / no / or / ok / any(?: times?)?
  `,
});

const BETWEEN = oneOf({
  fr: listed`
    entre (?:les deux|ces deux|les 2|ces 2)(?: (?:horaires|heures|creneaux|propositions))? / au milieu / a mi-chemin
  `,
  en: listed`
    in[- ]?between(?: (?:those|them|these|the two|these two|those two))? / between (?:the two|those|them|these|those two|these two|both) / in the middle(?: of (?:the two|those|them))?
  `,
});

const BETWEEN_ALONE = new RegExp(pattern`
  ^(?:${SOMETHING}[ ,]+)*${BETWEEN}(?: (?:svp|stp|si possible|plutot|merci|c'est possible|possible|ce serait (?:mieux|bien)|please|pls|thanks|if possible|instead|would be (?:better|good|great|ideal)|maybe))*$
`);

/** "Entre les deux", of two times of one day: from the end of the one until the other. */
function betweenOffered({ context, moments, text }: Reading): { from: CivilTime; to: CivilTime } | null {
  const { offer, timeZone } = context;
  if (offer?.kind !== 'slots' || moments.any || offer.slots.length !== 2) return null;
  if (offeredDays(context).length !== 1 || !BETWEEN_ALONE.test(bare(text))) return null;
  const from = Math.min(...offer.slots.map(({ end }) => end));
  const to = Math.max(...offer.slots.map(({ start }) => start));
  if (from >= to) return null;
  return { from: instantToCivil(from, timeZone).time, to: instantToCivil(to, timeZone).time };
}

/** "Vous avez pas plus tard ?" refuses what is offered. */
export function asksForOther(reading: Reading): boolean {
  const { context, signs, moments, text } = reading;
  const place = /\b(?:le plus (?:tot|tard(?! possible))|(?:later|earlier) of)\b/.test(text);
  if (betweenOffered(reading) !== null) return true;
  if (context.offer?.kind === 'slots' && asLateAsPossible(reading, context.offer.slots)) return false;
  if (place || TALKS_LATER.test(text) || BUSY_NOW.test(text) || beforeTheOther(text) !== null) return false;
  if (context.offer === null || (moments.any && !namesTheirDay(reading))) return false;
  return signs.earlierOrLater && readShift(text) === null;
}

/** "Is there anything later the same day": the day on which all that is offered is, and nothing else. */
function namesTheirDay({ context, moments, text }: Reading): boolean {
  const { date, time, part, notBefore, notAfter, ruledOut, either } = moments;
  const [day, ...more] = offeredDays(context);
  if (context.offer?.kind !== 'slots' || more.length > 0 || date === null || date !== day) return false;
  if (time !== null || part !== null || notBefore !== null || notAfter !== null || either.length > 0)
    return false;
  return ruledOut.dates.length + ruledOut.times.length === 0 && OTHER_OF_DAY.test(text);
}

const OTHER_OF_DAY =
  /\b(?:anything|something|any|slots?|have you|you (?:also |maybe |by any chance )?have|is there|are there|can (?:you|we|it)|could (?:you|we|it)|got|autre chose|quelque chose|rien|un creneau|vous avez)\b[^.!?\n]{0,20}\b(?:later|earlier|sooner|plus tard|plus tot)\b/;

/** "Later", alone, is when they will write. */
const LATER_ALONE = /^(?:\S+[ ,]+){0,2}(?:later|plus tard)(?: (?:please|pls|svp|stp|merci|thanks?))?[ .!]*$/;

/** "Anything earlier?", "plus tôt si possible": than the meeting that stands. */
export function asksToShift({ context, signs, moments, text }: Reading): boolean {
  if (context.booking === null || context.offer !== null || moments.any) return false;
  if (TALKS_LATER.test(text) || BUSY_NOW.test(text) || LATER_ALONE.test(text)) return false;
  if (PUT_OFF_TILL_LATER.test(text)) return false;
  return signs.soonest || (signs.earlierOrLater && readShift(text) === null);
}

/** "On remet à plus tard": on another day, as likely. */
const PUT_OFF_TILL_LATER =
  /\b(?:remet\w*|remis\w*|report\w*|repouss\w*|decal\w*)(?: (?:ca|cela|tout|l'appel|le rendez-vous))? a plus tard\b/;

/** Any day where it is asked what there is; else the day of the meeting, before or after it. */
export function readShiftOfDay(reading: Reading): Wish {
  const { context, moments, signs, text } = reading;
  const { booking, timeZone } = context;
  const wish = withRejected(context.wish, moments.ruledOut.dates);
  if (booking === null || signs.soonest || ASKS_FOR_ANY.test(text)) return cleared(wish);
  const start = instantToCivil(booking.start, timeZone);
  const limits = LATER_THAN.test(text)
    ? { notBefore: start.time, notAfter: null }
    : { notBefore: null, notAfter: start.time };
  return { ...withDate(wish, start.date), time: null, part: null, ...limits };
}

/** "Anything sooner? Not tomorrow though". */
function withRejected(wish: Wish, days: CivilDate[]): Wish {
  return { ...wish, rejected: [...new Set([...wish.rejected, ...days])].slice(-MOST_REJECTED) };
}

const PUTS_OFF = new RegExp(
  oneOf({
    fr: listed`
      \b(?:repouss\w*|reporte[rz]?|reportons|reporterait|rem(?:et\w*|is|ise)(?: (?:ca|cela|tout|l'appel|le rendez-vous))? a plus tard)\b
    `,
    en: listed`
      \b(?:postpon\w*|delay(?:ed|ing)?)\b
      \b(?:push|put|move) (?:it|this|that|(?:the|our|my) (?:call|meeting|appointment))(?: \w+){0,2} (?:back|out|on|off)\b
    `,
  }),
);

/** Another time than the meeting's: on its day or after it where it is put off, which "can we move it?" does not say. */
export function readPutOff({ context, text }: Reading): Wish {
  const { booking, timeZone, wish } = context;
  if (booking === null || !PUTS_OFF.test(text)) return cleared(wish);
  return withSpan(cleared(wish), { from: instantToCivil(booking.start, timeZone).date, to: null });
}

const LATER_THAN = /\b(?:plus tard|later|late|latest)\b/;

/** "Vous avez pas plus tard ?" asks for other times of any day. */
const ASKS_FOR_ANY = /\?|\b(?:avez|aurez|anything|have|got)\b/;

/** "Plus tard", where times of one day stand offered: that day, after them; else whatever else there is. */
export function readOther(reading: Reading): Wish {
  const { context, moments, text } = reading;
  const { offer, timeZone, wish } = context;
  const [day, ...more] = offeredDays(context);
  const between = betweenOffered(reading);
  if (between !== null && day !== undefined)
    return { ...withDate(wish, day), time: null, part: null, notBefore: between.from, notAfter: between.to };
  const anyDay = ASKS_FOR_ANY.test(text) && !namesTheirDay(reading);
  if (offer?.kind !== 'slots' || day === undefined || more.length > 0 || anyDay)
    return withRejected(rejecting(reading), moments.ruledOut.dates.length > 0 ? offeredDays(context) : []);
  const starts = offer.slots.map(({ start }) => start);
  const ends = offer.slots.map(({ end }) => end);
  const limit = (at: number): CivilTime => instantToCivil(at, timeZone).time;
  return {
    ...withDate(withRejected(wish, moments.ruledOut.dates), day),
    time: null,
    part: null,
    ...(LATER_THAN.test(text)
      ? { notBefore: limit(Math.max(...ends)), notAfter: null }
      : { notBefore: null, notAfter: limit(Math.min(...starts)) }),
  };
}
