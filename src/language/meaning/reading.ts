/** One burst as it is read before anything is concluded from it, and what the situation makes of its words. */
import { TOPIC } from '../../domain/language.js';
import type {
  CivilDate,
  CivilTime,
  Intent,
  Language,
  Offer,
  Slot,
  Span,
  Understanding,
  UnderstandingContext,
  Wish,
} from '../../domain/language.js';

import { instantToCivil } from '../../domain/zone.js';
import { withoutPoliteNo } from '../rules/offers/polite.js';
import { saysOfAllOffered } from '../rules/signs/of-all-offered.js';
import { readSigns } from '../rules/signs/signs.js';
import type { Signs } from '../rules/signs/signs.js';
import { readMoments } from '../rules/moments/moments.js';
import type { MomentContext } from '../rules/moments/moment-context.js';
import type { Moments } from '../rules/moments/moments.js';
import { writtenOut } from '../rules/moments/hours/digits-alone.js';
import { readClockAlone, readHalfAlone, readNumberAlone } from '../rules/offers/number-alone.js';
import type { NumberAlone } from '../rules/offers/number-alone.js';
import { tellsOfProject } from '../rules/moments/told/projects.js';
import { countsFromHour, readAnother, readShift } from '../rules/moments/hours/shifts.js';
import { withoutClockChange } from '../rules/moments/days/clock-change.js';
import type { Shift } from '../rules/moments/hours/shifts.js';
import { isFreeThen } from '../rules/offers/free-then.js';
import { besideDiary } from '../rules/offers/in-the-diary.js';
import { beforeDoubt } from '../rules/offers/undecided.js';
import { plainWords } from '../rules/text/spelling.js';
import { withoutQuietHours } from '../rules/opting-out/look-alikes/for-a-while.js';
import { withoutFewer, withoutMoreTimes } from '../rules/opting-out/look-alikes/one-of-many.js';
import { withoutComesFree } from '../rules/beside/comes-free.js';
import { withoutEcho } from '../rules/beside/echoed-reminder.js';
import { withoutAskAgain } from '../rules/beside/ask-again.js';
import { withoutInCase } from '../rules/beside/in-case.js';
import { withoutTryAgain } from '../rules/beside/try-again.js';
import { wantsItBesideTheCall } from '../rules/signs/requests.js';
import { readAnswer } from '../rules/answers/answers.js';
import { withoutDaytimeGreeting } from '../rules/beside/greetings.js';
import { withoutWishesWell } from '../rules/beside/beside-the-meeting.js';
import { withoutReminder, withoutWhenToWrite } from '../rules/beside/when-to-write.js';
import { withoutDaysOfMeeting, withoutThankedCall } from '../rules/beside/told-of-meeting.js';
import { withoutSmallTalk } from '../rules/topics/courtesies.js';
import { readTopics } from '../rules/topics/topics.js';
import { amountSaid } from './amount-said.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';

/** Beyond this a text is only looked at for opt-outs. */
export const READ_LIMIT = 1_500;

/** Up to so many words a message that names a topic asks about it, with or without a question mark. */
const SHORT_QUESTION = 6;

const ABOUT_A_CALL =
  /\b(?:dispo\w*|libre|r?appel\w*|rdv|rendez-vous|creneau|joindre|available|free|call|(?:ring|phone|buzz) (?:me|us)|meet\w*|talk|slot)\b/;

/** What shows that a month or a week is about the call: "Non / en mars" only tells, beside an answer, what is planned. */
const ABOUT_WHEN = new RegExp(
  pattern`${ABOUT_A_CALL.source}|\b(?:plutot|rather|mieux|better|pas avant|not before|after|apres|plus tard|later|attend\w*|wait)\b`,
);

const RUNS_OUT = oneOf({
  fr: listed`
    (?:contrat|bail|abonnement|garantie|engagement|offre|credit|assurance|essai|cdd|prets?) (?:actuel\w* )?(?:chez \w+ )?(?:se |s'|qui |est |court |arrive )*(?:termin\w*|fini\w*|expir\w*|echeance|fin|renouvel\w*|jusqu\w*|prend\w* fin)
    (?:engagee?s?|sous contrat|sous garantie|locataires?) (?:chez \w+ )?jusqu\w* / fin (?:de|du|d') ?(?:mon |notre |ma )?(?:contrat|bail|abonnement|engagement|garantie)
  `,
  en: listed`
    (?:contract|lease|tenancy|warranty|subscription|deal|tariff|plan|cover|policy|mortgage|trial|agreement|fix)(?: (?:with|at|on|from) (?:\w+ ){1,3}?\w+| \w+ \w+)?(?:'s| is| will| only)? (?:up|ends?|ending|stops?|stopping|over|out|runs?|running|expires?|expiring|finish\w*|due|lasts?|renew\w*)
    (?:tied in|locked in|under contract|signed up|contracted)(?: \w+ \w+)? (?:until|till?|to)
  `,
});

/** "Contract ends in March and I'm shopping about" tells until when something else runs. */
const TELLS_END = new RegExp(pattern`\b${RUNS_OUT}\b`);

/** "Just the 2", where an amount was asked. */
const COUNT_ALONE = new RegExp(pattern`
  ^(?:(?:oh|well|non|no|yes|oui|ok|just|only|juste|seulement|que)[ ,]+)+(?:the |le |les )?\d+
  (?: (?:of them|of those|please|thanks|svp|merci))*[ .!]*$
`);

export type Meant = Omit<Understanding, 'language'>;

export interface Reading {
  context: UnderstandingContext;
  texts: string[];
  text: string;
  language: Language | null;
  today: CivilDate;
  signs: Signs;
  moments: Moments;
  /** What answers "how many", said before all else. */
  amount: string | null;
  /** How much earlier or later than what stands. */
  shift: Shift | null;
  topics: string[];
  /** Nothing that is named of the offer is settled yet. */
  undecided: boolean;
  /** In how long the meeting is, as they were just told, is said back. */
  echoes: boolean;
}

/** Who says to be on the island of la Réunion is in no meeting. */
export function besideIsland(text: string, { timeZone }: UnderstandingContext): string {
  return timeZone === 'Indian/Reunion' ? text.replace(/\b(a|de|sur) la reunion\b/g, "$1 l'ile") : text;
}

export function read(texts: string[], language: Language | null, context: UnderstandingContext): Reading {
  const words = besideDiary(plainWords(texts.join('\n').slice(0, READ_LIMIT)), context.offer !== null);
  const plain = writtenOut(words, toldTimes(context));
  const wished = withoutFewer(withoutQuietHours(plain));
  const whole = besideIsland(withoutPoliteNo(withoutMoreTimes(wished)), context);
  const besideWaiting = withoutTryAgain(withoutComesFree(whole));
  const besideWriting = withoutWhenToWrite(withoutInCase(besideWaiting));
  const isTalkedOf = context.offer !== null || context.booking !== null;
  const text = isTalkedOf ? withoutReminder(besideWriting) : besideWriting;
  const now = instantToCivil(context.now, context.timeZone);
  const shift =
    standing(context) === null || countsFromHour(text)
      ? null
      : (readShift(withoutClockChange(text)) ?? (context.reminded ? readAnother(text) : null));
  const stands = context.booking !== null && context.offer === null;
  const settled = context.offer === null ? null : beforeDoubt(text);
  const ungreeted = context.booking === null ? (settled ?? text) : withoutDaytimeGreeting(settled ?? text);
  const talk = withoutWishesWell(withoutSmallTalk(ungreeted), stands);
  const besideAsking = withoutAskAgain(talk);
  const besideThanks = withoutThankedCall(besideAsking);
  const said = context.met ? withoutDaysOfMeeting(besideThanks) : besideThanks;
  const besideEcho = withoutEchoOfReminder(said, context);
  const heard = besideEcho ?? said;
  const unshifted = shift === null ? heard : heard.replace(shift.words, ' ');
  const around = momentContext(context, language);
  const amount = amountSaid(unshifted, asked(context), (words) => readMoments(words, around).any);
  const besideAmount = unshifted.slice(amount?.length ?? 0).trim();
  const found = readSigns(text, texts.join('\n'));
  const signs = besideAsking === talk ? found : { ...found, later: true };
  const alone = signs.soonest ? '' : momentAlone(text, context);
  const moments = readMoments(alone ?? besideAmount, around);
  const topics = askedTopics(whole, signs, context);
  const notes =
    wished !== plain || besideWaiting !== whole || wantsItBesideTheCall(text, context.booking !== null);
  return {
    context,
    texts,
    text,
    language,
    today: now.date,
    signs: moments.any ? signs : withAllThatStands(signs, text, context),
    moments,
    amount,
    shift,
    topics: notes ? [...new Set([...topics, TOPIC.toPassOn])] : topics,
    undecided: settled !== null,
    echoes: besideEcho !== null,
  };
}

/** Without "in an hour", said an hour before the meeting; null where it is not said. */
function withoutEchoOfReminder(
  text: string,
  { booking, offer, now, reminded }: UnderstandingContext,
): string | null {
  if (booking === null || offer !== null || !reminded) return null;
  return withoutEcho(text, (booking.start - now) / 60_000);
}

/** "I'm free then": what stands suits. */
function withAllThatStands(signs: Signs, text: string, { offer, booking }: UnderstandingContext): Signs {
  if (offer === null && booking === null) return signs;
  if (isFreeThen(text))
    return { ...signs, reject: false, later: false, no: false, yes: offer !== null, confirm: offer === null };
  return offer === null ? signs : withAllOffered(signs, text, offer);
}

/** "Both those days I'm in court" refuses them; of times that all suit it is asked which. */
function withAllOffered(signs: Signs, text: string, { kind }: Offer): Signs {
  const all = saysOfAllOffered(text);
  if (all === null || (all === 'suit' && signs.anyOffer && !signs.reject)) return signs;
  if (all === 'taken') return { ...signs, reject: true, later: false, anyOffer: false, yes: false };
  return { ...signs, reject: false, later: false, no: false, anyOffer: kind === 'days', yes: true };
}

/** "9 then", "is 4 possible?", "pm": nothing but an hour or a half of the day, written as what it is. */
function momentAlone(text: string, context: UnderstandingContext): string | null {
  if (asked(context) !== null || !talksAboutTimes(context)) return null;
  const half = readHalfAlone(text);
  if (half !== null) return half;
  const alone = readNumberAlone(text);
  if (alone === null)
    return context.offer !== null || context.wish.date !== null ? readClockAlone(text) : null;
  // What it may be of all that stands offered is looked at where that is chosen from.
  if (fitting(alone, context).length > 0) return '';
  if (alone.as === 'place' || alone.as === 'article') return null;
  // "I can do ten", where several are at ten: an hour, also where one is of the tenth.
  const doesThen = alone.as === 'offer' && isOfferedAt(alone.number, context);
  const isOfferedDay = offeredDays(context).some((day) => Number(day.slice(-2)) === alone.number);
  if (isOfferedDay && !doesThen) return null;
  const { offer, wish, booking } = context;
  // The day is known and the hour was asked for. Among offers a small number is a place.
  const isHour =
    alone.asks ||
    (offer === null
      ? wish.date !== null || booking !== null
      : alone.number > Math.max(1, choicesIn(context)));
  return isHour ? `${alone.number}h` : null;
}

/**
 * What a number by itself may be of that which stands offered, by its place, its day or its hour. Several: it is asked
 * which. None: it is nothing that is offered.
 */
export function fitting(alone: NumberAlone, context: UnderstandingContext): number[] {
  const { offer, timeZone } = context;
  const { number, as } = alone;
  if (offer === null) return [];
  const count = choicesIn(context);
  const place = as !== 'hour' && number >= 1 && number <= count ? [number - 1] : [];
  if (as === 'place') return place;
  const slots = offer.kind === 'slots' ? offer.slots.map(({ start }) => instantToCivil(start, timeZone)) : [];
  const days = offer.kind === 'days' ? offer.days : slots.map(({ date }) => date);
  const onDay = as === 'hour' ? [] : indicesOf(days, (day) => Number(day.slice(-2)) === number);
  // "Le 14": a day, as it is read anyway.
  if (as === 'article' && (onDay.length > 0 || place.length === 0)) return [];
  // A time past the hour is no other one, but may be what was meant.
  const near = place.length > 0 && as !== 'offer';
  const isThen = (time: CivilTime): boolean => isInHour(time, number) && (near || time.endsWith(':00'));
  const { clock } = context;
  const onOther =
    offer.kind === 'slots' && clock !== undefined
      ? indicesOf(offer.slots, ({ start }) => isThen(instantToCivil(start, clock).time))
      : [];
  const atHour = [...new Set([...indicesOf(slots, ({ time }) => isThen(time)), ...onOther])];
  const named = offer.kind === 'days' ? onDay : atHour;
  if (named.length + place.length === 0) return [];
  // "Can do 2", where no time is at two: perhaps the second, and perhaps another hour.
  if (as === 'offer' && named.length === 0) return count > 1 ? indicesOf(days, () => true) : [];
  const all = [...new Set([...place, ...named, ...onDay])];
  // "Ten is good", where two days have a time at ten: the hour is known all the same.
  return place.length === 0 && all.length > 1 ? [] : all;
}

function indicesOf<T>(things: T[], holds: (thing: T) => boolean): number[] {
  return things.flatMap((thing, index) => (holds(thing) ? [index] : []));
}

function isOfferedAt(hour: number, context: UnderstandingContext): boolean {
  return offeredTimes(context).some((time) => isInHour(time, hour) && time.endsWith(':00'));
}

function isInHour(time: CivilTime, hour: number): boolean {
  const at = Number(time.slice(0, 2));
  return at === hour || at === hour + 12;
}

function momentContext(context: UnderstandingContext, language: Language | null): MomentContext {
  const now = instantToCivil(context.now, context.timeZone);
  return {
    today: now.date,
    clock: now.time,
    language: language ?? context.language,
    timeZone: context.timeZone,
    otherClock: context.clock === undefined || context.clock === context.timeZone ? null : context.clock,
    toldTimes: toldTimes(context),
    offered: offeredDays(context),
    offeredTimes: offeredTimes(context),
    bareHours: talksAboutTimes(context),
    choices: choicesIn(context),
    standingDay: standingDay(context),
    meetingDay: meetingDay(context),
    span: standingSpan(context.wish, now.date),
    hourAwaited: isHourAwaited(context),
    momentAwaited: context.stage === 'booking' && context.booking === null,
    countAwaited: asked(context)?.kind === 'number',
  };
}

function toldTimes(context: UnderstandingContext): CivilTime[] {
  const { booking, offer, timeZone } = context;
  if (offer !== null) return offeredTimes(context);
  return booking === null ? [] : [instantToCivil(booking.start, timeZone).time];
}

/** The days the wish is limited to, until they are over. */
function standingSpan({ span }: Wish, today: CivilDate): Span | null {
  return span === undefined || (span.to !== null && span.to < today) ? null : span;
}

/** Whether a booking is under way, so that "à 10" is an hour. */
function talksAboutTimes({ stage, offer, booking, wish }: UnderstandingContext): boolean {
  return (
    stage === 'booking' ||
    offer !== null ||
    booking !== null ||
    wish.date !== null ||
    wish.time !== null ||
    wish.part !== null
  );
}

/** The day that is being talked about, where there is only one. */
function standingDay(context: UnderstandingContext): CivilDate | null {
  const { booking, offer, timeZone, wish } = context;
  const [day, ...more] = offeredDays(context);
  if (offer !== null) return more.length === 0 ? (day ?? null) : null;
  return wish.date ?? (booking && instantToCivil(booking.start, timeZone).date);
}

function meetingDay({ booking, offer, timeZone }: UnderstandingContext): CivilDate | null {
  return booking === null || offer !== null ? null : instantToCivil(booking.start, timeZone).date;
}

/** Where the day or the meeting is known, a number by itself is an hour; among offers it is a place. */
function isHourAwaited(context: UnderstandingContext): boolean {
  const { offer, wish, booking } = context;
  if (offer !== null) return choicesIn(context) === 1;
  return wish.date !== null || wish.time !== null || booking !== null;
}

/** How many things the prospect may choose from by their place. */
export function choicesIn(context: UnderstandingContext): number {
  const { offer } = context;
  if (offer) return offer.kind === 'days' ? offer.days.length : offer.slots.length;
  const question = asked(context);
  return question?.kind === 'choice' ? question.choices.length : 0;
}

export function offeredDays({ offer, timeZone }: UnderstandingContext): CivilDate[] {
  if (!offer) return [];
  const days =
    offer.kind === 'days' ? offer.days : offer.slots.map(({ start }) => instantToCivil(start, timeZone).date);
  return [...new Set(days)];
}

function offeredTimes({ offer, timeZone }: UnderstandingContext): CivilTime[] {
  return offer?.kind === 'slots' ? offer.slots.map(({ start }) => instantToCivil(start, timeZone).time) : [];
}

/** The question that a bare yes or number would answer: none once times are being talked about. */
export function asked({
  asked: question,
  stage,
  offer,
}: UnderstandingContext): UnderstandingContext['asked'] {
  return stage === 'qualifying' && offer === null ? question : null;
}

/** "I'm on nights so not before 2pm". */
const LIMITS_HOURS =
  /\b(?:pas|not|nothing|but|mais|so|donc|plutot|rather|only|seulement|que) (?:\S+ )?(?:avant|apres|before|after|until|till|from|des) \d/;

/** "Tomorrow but after 4 or Wednesday before 10": hours of two days are no part of a story. */
const EITHER_SIDE =
  /\b(?:before|after|from|avant|apres|des) \d{1,2}h?\b.{1,24}\b(?:or|ou)\b.{1,24}\b(?:before|after|from|avant|apres|des) \d/;

export function isMoment({ context, moments, text, texts }: Reading): boolean {
  if (!moments.any) return false;
  const question = asked(context);
  const tellsEnd = moments.time === null && TELLS_END.test(text) && !ABOUT_WHEN.test(text);
  if (question === null || talksAboutTimes(context)) return !tellsEnd || moments.date !== null;
  if (moments.onlyRange) return false;
  const tellsOfWork = moments.time === null && text.split(/[,.;!?\n]/).some(tellsOfProject);
  if (tellsEnd || (tellsOfWork && !ABOUT_WHEN.test(text))) return false;
  const onlySpan = moments.wishesSpan && !moments.wished && moments.date === null;
  const answered = texts.length > 1 && texts.some((each) => readAnswer(each, question) !== null);
  if (onlySpan && answered && !ABOUT_WHEN.test(text)) return false;
  if (question.kind === 'number' && COUNT_ALONE.test(text)) return false;
  // "Appart, mais je le quitte fin du mois": told beside an answer.
  const named =
    moments.wished ||
    moments.wishesSpan ||
    moments.ruledOut.dates.length > 0 ||
    moments.ruledOut.times.length > 0;
  if (!named && text.split(/\s+/).length > 4 && !ABOUT_A_CALL.test(text)) return false;
  // "Le 13 octobre nous ouvrons un deuxième site" answers a question in free words.
  const limited = (moments.notBefore ?? moments.notAfter) !== null && LIMITS_HOURS.test(text);
  const bounded = limited || (moments.wished && EITHER_SIDE.test(text));
  const story = question.kind === 'text' && moments.time === null && !bounded && text.split(/\s+/).length > 6;
  return !story || ABOUT_A_CALL.test(text);
}

const WANTING = oneOf({
  fr: listed`
    juste / seulement / uniquement / simplement / surtout / d'abord / veux / voudrais / voulais / souhait\w* / aimerais / (?:donne|dites|dis|envoye)[rz]?[- ]moi / me (?:dire|donner|envoyer)
    pour (?:avoir|connaitre|savoir) / connaitre / savoir / cherche / besoin d(?:e|')
  `,
  en: listed`
    only / just / simply / mainly / want\w* / need\w* / would like / i'd like / i'm after / just after / (?:tell|give|send|show|text) me / to know / looking for / interested in
  `,
});

const BESIDE_TOPIC = oneOf({
  fr: listed`
    les? / la / l' / une? / votre / vos / des? / du / d' / me / m' / vous / dire / dites / donner / avoir / connaitre / savoir / quel(?:le)? / est / idee / ordre / petite? / a propos / sur
  `,
  en: listed`
    an? / the / your / of / to / know / get / have / see / hear / some / me / us / what / is / rough(?:ly)? / quick(?:ly)? / idea / about / for / on / after / want
  `,
});

/** "Yes but I only want a price": what stands before what is asked for. */
const IS_WANTED = new RegExp(pattern`\b${WANTING} ?(?:${BESIDE_TOPIC} ?){0,4}$`);

/** Topics that are asked about: beyond doubt, in a question, in few words, or where no question of ours is open. */
export function askedTopics(text: string, signs: Signs, context: UnderstandingContext): string[] {
  const open = asked(context);
  const aboutCall =
    open === null && context.stage !== 'idle' && (context.stage !== 'qualifying' || context.offer !== null);
  const topics = readTopics(text, context.topics, {
    aboutCall,
    asked: open !== null,
    booked: context.booking !== null,
    met: context.met === true,
  });
  const short = text.split(/\s+/).length <= SHORT_QUESTION && !/\d/.test(text);
  const asks = signs.question || short || open === null;
  return topics
    .filter(({ sure, index }) => sure || asks || IS_WANTED.test(text.slice(Math.max(0, index - 40), index)))
    .map(({ topic }) => topic);
}

export type Chosen = { intent: Intent; wish: Wish; at: number | null };

/** The one time that "earlier" and "later" are counted from. */
export function standing({ booking, offer }: UnderstandingContext): Slot | null {
  if (offer === null) return booking;
  const [first, ...more] = offer.kind === 'slots' ? offer.slots : [];
  return more.length === 0 ? (first ?? null) : null;
}
