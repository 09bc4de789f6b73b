/**
 * From text to meaning, by embedded rules: pure, synchronous, the same on every call.
 *
 * The order is the point. Opting out comes before everything; then what is said about the contact itself (wrong
 * number, a person wanted); then choices among what stands offered; then days and times; then answers, topics and
 * the rest. What nothing recognises is `other`, and only then is a model worth asking.
 */
import type {
  Answer,
  CivilDate,
  CivilTime,
  Intent,
  Language,
  Slot,
  Understanding,
  UnderstandingContext,
  Wish,
} from '../domain/language.js';
import { NO_WISH } from '../domain/language.js';
import { addDays, civilToInstant, daysBetween, instantToCivil, isCivilDate } from '../domain/zone.js';
import { judgeOptOut } from './opt-out.js';
import { chancesOf, likeliest, type Chances } from './learned/reader.js';
import { digits } from './rules/clockWords.js';
import { looksLikeGibberish, readAhead, readAnswer } from './rules/answers.js';
import { beforeTheOther, readPlace, readPlaced } from './rules/choice.js';
import { languageCue } from './rules/cue.js';
import { readSigns, type Signs } from './rules/intents.js';
import type { Meaning } from './learned/meanings.js';
import { readMoments, type MomentContext, type Moments } from './rules/moments.js';
import { bare, normalise } from './rules/normalise.js';
import { isOptIn } from './rules/optOut.js';
import { isRefusal } from './rules/refusals.js';
import { readShift, type Shift } from './rules/shifts.js';
import { plainWords } from './rules/spelling.js';
import { readTopics } from './rules/topics.js';
import { dayTitle, slotTitle } from './when.js';

/** Beyond this a text is only looked at for opt-outs. */
const READ_LIMIT = 1_500;
const MOST_REJECTED = 31;
/** Up to so many words a message that names a topic asks about it, with or without a question mark. */
const SHORT_QUESTION = 6;

/** How sure the learned reader must be to be heard where the rules found nothing. */
const LIKELY = 0.6;
/** To end a conversation by it. */
const LIKELY_END = 0.8;
const ENDINGS = new Set<Intent>(['cancel', 'not_interested', 'wrong_number']);
/** And where they found something of little weight. */
const SURE = 0.95;
/** What a rule says by a word or two that may stand in any sentence. */
const DOUBTFUL = new Set<Intent>([
  'answer',
  'cancel',
  'confirm',
  'interested',
  'later',
  'not_interested',
  'question',
  'reject_slots',
]);

/** "Non 5", after another number. */
const CORRECTS = /^(?:non|no|nan|wait|attendez|pardon|sorry|desolee?|enfin|actually|oops|oups|euh)[ ,]/;

const ABOUT_A_CALL =
  /\b(?:dispo\w*|libre|r?appel\w*|rdv|rendez-vous|creneau|joindre|available|free|call|meet\w*|talk|slot)\b/;

/** What may stand where an answer was awaited, and be none. */
const OVER_ANSWERS = new Set<Intent>(['human', 'later', 'not_interested', 'wrong_number']);

type Meant = Omit<Understanding, 'language'>;

interface Reading {
  context: UnderstandingContext;
  texts: string[];
  text: string;
  language: Language | null;
  today: CivilDate;
  signs: Signs;
  moments: Moments;
  /** How much earlier or later than what stands. */
  shift: Shift | null;
  topics: string[];
}

/** Understands one burst of messages. Never throws for any text; see {@link Understanding} for what comes back. */
export function understand(texts: string[], context: UnderstandingContext): Understanding {
  const meaning = (intent: Intent): Understanding => ({
    intent,
    wish: context.wish,
    at: null,
    answers: [],
    topics: [],
    language: null,
  });
  const language = languageCue(texts);
  const burst = hear(texts.join('\n'));
  const heard = texts.length > 1 ? [...texts.map((text) => hear(text)), burst] : [burst];
  const optOut = new Set(heard.map(({ plain, chances }) => judgeOptOut(plain, chances)));
  if (optOut.has('certain')) return { ...meaning('opt_out'), language };
  const said = texts.map((text) => text.trim().slice(0, READ_LIMIT)).filter((text) => text !== '');
  if (said.length === 0) return meaning('media');
  if (heard.some(({ plain, chances }) => isOptIn(plain) || chances.opt_in > LIKELY))
    return { ...meaning('opt_in'), language };
  const pressed = readPressed(said, context);
  if (pressed) return { ...pressed, language: null };
  const reading = read(said, language, context);
  if (optOut.has('likely') && !speaksForBooking(reading)) return { ...meaning('opt_out'), language };
  const meant = interpret(reading);
  return { ...(readSecond(reading, meant, burst.chances) ?? meant), language };
}

function hear(text: string): { plain: string; chances: Chances } {
  const plain = plainWords(text);
  return { plain, chances: chancesOf(plain) };
}

function read(texts: string[], language: Language | null, context: UnderstandingContext): Reading {
  const text = plainWords(texts.join('\n').slice(0, READ_LIMIT));
  const now = instantToCivil(context.now, context.timeZone);
  // The day is known and the hour was asked for: "10" is that hour.
  const hour = context.wish.date !== null && context.offer === null ? /^\d{1,2}$/.exec(bare(text)) : null;
  const shift = standing(context) === null ? null : readShift(text);
  const unshifted = shift === null ? text : text.replace(shift.words, ' ');
  const moments = readMoments(
    hour && asked(context) === null ? `${hour[0]}h` : unshifted,
    momentContext(context, language),
  );
  const signs = readSigns(text, texts.join('\n'));
  return {
    context,
    texts,
    text,
    language,
    today: now.date,
    signs,
    moments,
    shift,
    topics: askedTopics(text, signs, context),
  };
}

function momentContext(context: UnderstandingContext, language: Language | null): MomentContext {
  const now = instantToCivil(context.now, context.timeZone);
  return {
    today: now.date,
    clock: now.time,
    language: language ?? context.language,
    timeZone: context.timeZone,
    offered: offeredDays(context),
    bareHours: talksAboutTimes(context),
    choices: choicesIn(context),
    standingDay: standingDay(context),
    hourAwaited: isHourAwaited(context),
    momentAwaited: context.stage === 'booking' && context.booking === null,
  };
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

/** Where the day or the meeting is known, a number by itself is an hour; among offers it is a place. */
function isHourAwaited(context: UnderstandingContext): boolean {
  const { offer, wish, booking } = context;
  if (offer !== null) return choicesIn(context) === 1;
  return wish.date !== null || wish.time !== null || booking !== null;
}

/** How many things the prospect may choose from by their place. */
function choicesIn(context: UnderstandingContext): number {
  const { offer } = context;
  if (offer) return offer.kind === 'days' ? offer.days.length : offer.slots.length;
  const question = asked(context);
  return question?.kind === 'choice' ? question.choices.length : 0;
}

function offeredDays({ offer, timeZone }: UnderstandingContext): CivilDate[] {
  if (!offer) return [];
  const days =
    offer.kind === 'days' ? offer.days : offer.slots.map(({ start }) => instantToCivil(start, timeZone).date);
  return [...new Set(days)];
}

function interpret(reading: Reading): Meant {
  const { context, signs, moments, topics } = reading;
  const plain = (intent: Intent, wish = context.wish): Meant => ({
    intent,
    wish,
    at: null,
    answers: [],
    topics,
  });
  const answers = readAnswers(reading);
  if (signs.wrongNumber) return plain('wrong_number');
  if (signs.human && !moments.any) return { ...plain('human'), answers };
  if (signs.notInterested && !moments.any)
    return { ...plain('not_interested'), answers: yesNoOnly(answers, context) };
  const cancelled = readCancel(reading);
  if (cancelled) return { ...plain('cancel'), wish: cancelled };
  const chosen = asksForOther(reading) ? null : readChosen(reading);
  if (chosen) return { ...plain(chosen.intent), ...chosen };
  const left = readOnlyDayLeft(reading);
  if (left) return { ...plain('propose_time'), ...left };
  const shifted = readShifted(reading);
  if (shifted) return { ...plain(shifted.intent), ...shifted };
  if (asksForOther(reading)) {
    return plain(
      'reject_slots',
      readRejection({ ...reading, signs: { ...signs, reject: true } }) ?? context.wish,
    );
  }
  const rejected = readRejection(reading);
  if (rejected) return { ...plain('reject_slots'), wish: rejected };
  const later = signs.later && !(context.asked?.kind === 'text' && reading.text.split(' ').length > 8);
  const willWrite = signs.willWrite && moments.time === null;
  if (willWrite || (later && moments.any && !moments.wished)) return plain('later');
  if (moments.onlyTold && signs.question && asked(context) === null) return plain('question');
  if (isMoment(reading)) {
    const proposal = readProposal(reading);
    // "Is that 2:30 in London?" asks about the meeting, and moves nothing.
    const checks = signs.checks && context.booking !== null && context.offer === null && !signs.reschedule;
    if (checks && proposal.intent === 'reschedule') return plain('question');
    return { ...plain('propose_time'), ...proposal, answers: [] };
  }
  if (signs.anyOffer && context.stage === 'booking' && !context.booking) return plain('propose_time');
  if (signs.reschedule && context.booking) {
    return plain('reschedule', {
      ...context.wish,
      date: null,
      time: null,
      part: null,
      notBefore: null,
      notAfter: null,
    });
  }
  if (later) return plain('later');
  if (answers.length > 0) return { ...plain(topics.length > 0 ? 'question' : 'answer'), answers };
  if (topics.length > 0 || (signs.question && !signs.confirm)) return plain('question');
  return plain(smallTalk(reading));
}

/** What is left when no time, no answer and no question was found. */
function smallTalk({ context, signs, text }: Reading): Intent {
  const open = asked(context);
  if (context.booking && !context.offer && (signs.yes || signs.confirm || signs.thanks)) return 'confirm';
  if (signs.callMe || signs.interested) return 'interested';
  if (open) return 'other';
  if (signs.yes) return 'interested';
  if (signs.thanks || signs.confirm) return 'confirm';
  if (signs.no && !looksLikeGibberish(bare(text)))
    return context.booking ? 'other' : context.stage === 'booking' ? 'reject_slots' : 'not_interested';
  return 'other';
}

/** Where both readings are possible and nothing suggests a booking, opting out wins. */
function speaksForBooking({ moments, signs, context, text }: Reading): boolean {
  const choice = context.offer !== null && readPlace(text, choicesIn(context)).meant !== null;
  return moments.wished || choice || signs.callMe || signs.interested;
}

/**
 * What the learned reader makes of words that no rule knows, or that a rule takes for something else than it is sure
 * of. It chooses no slot and no moment, and has no say where a new one was read.
 */
function readSecond(reading: Reading, meant: Meant, chances: Chances): Meant | null {
  const { context, text, topics } = reading;
  const { meaning, chance } = likeliest(chances);
  const intent = intentOf(meaning, context);
  if (intent === null || intent === meant.intent || !/[a-z]/.test(text)) return null;
  if (meant.intent === 'answer' && !OVER_ANSWERS.has(intent)) return null;
  if (topics.length > 0 && intent !== 'question') return null;
  if (chance < (meant.intent === 'other' ? likelyEnough(intent, context) : SURE)) return null;
  if (meant.intent !== 'other' && !isDoubtful(reading, meant)) return null;
  const wish =
    intent === 'reject_slots'
      ? readRejection({ ...reading, signs: { ...reading.signs, reject: true } })
      : null;
  return { intent, wish: wish ?? context.wish, at: null, answers: [], topics };
}

/** What ends a conversation or a meeting must be plainer than what only leads to another question. */
function likelyEnough(intent: Intent, { booking }: UnderstandingContext): number {
  if (booking !== null && ENDINGS.has(intent)) return SURE;
  return ENDINGS.has(intent) ? LIKELY_END : LIKELY;
}

/** Whether the rules went by a word or two, and by no moment other than that of the meeting that stands. */
function isDoubtful({ context: { booking, offer }, moments }: Reading, { intent, at, wish }: Meant): boolean {
  const aboutTheMeeting = booking !== null && offer === null && (at === booking.start || wish.date === null);
  if (aboutTheMeeting && (intent === 'confirm' || intent === 'reschedule')) return true;
  return DOUBTFUL.has(intent) && at === null && !moments.wished;
}

/** The intent that a meaning is in a situation; null where it says nothing there. */
function intentOf(meaning: Meaning, { booking, offer, stage }: UnderstandingContext): Intent | null {
  switch (meaning) {
    case 'none':
    case 'opt_out':
      return null;
    case 'agree':
      return booking && !offer ? 'confirm' : 'interested';
    case 'thanks':
      return 'confirm';
    case 'cancel':
      return booking ? 'cancel' : 'not_interested';
    case 'reschedule':
      return booking ? 'reschedule' : 'later';
    case 'reject':
      return booking || offer || stage === 'booking' ? 'reject_slots' : 'not_interested';
    default:
      return meaning;
  }
}

/** The question that a bare yes or number would answer: none once times are being talked about. */
function asked({ asked: question, stage, offer }: UnderstandingContext): UnderstandingContext['asked'] {
  return stage === 'qualifying' && offer === null ? question : null;
}

function isMoment({ context, moments, text }: Reading): boolean {
  if (!moments.any) return false;
  const question = asked(context);
  if (question === null || talksAboutTimes(context)) return true;
  if (moments.onlyRange) return false;
  // "Le 13 octobre nous ouvrons un deuxième site" answers a question in free words.
  const story = question.kind === 'text' && moments.time === null && text.split(/\s+/).length > 6;
  return !story || ABOUT_A_CALL.test(text);
}

function readAnswers(reading: Reading): Answer[] {
  const { context, texts, moments, topics } = reading;
  const question = asked(context);
  if (!question || (isMoment(reading) && question.kind !== 'choice')) return earlyAnswers(reading);
  const answers: Answer[] = [];
  const topicOnly = topics.length > 0;
  for (const part of texts
    .flatMap((text) => text.split(/(?<=[.!?\n])\s+/))
    .filter((part) => part.trim() !== '')) {
    const normalised = plainWords(part);
    const asksTopic = topicOnly && askedTopics(normalised, readSigns(normalised, part), context).length > 0;
    const free = question.kind === 'text' || question.kind === 'number';
    const corrects = question.kind === 'number' && CORRECTS.test(normalised);
    if (corrects && readAnswer(part, question)) answers.length = 0;
    if (answers.length === 0 && !(asksTopic && free)) {
      const answer = readAnswer(part, question);
      if (answer) {
        // A text is taken as it was written, whole, when nothing else is in it.
        const whole = texts.length === 1 && question.kind === 'text' && !topicOnly && !moments.any;
        answers.push(whole ? (readAnswer(texts[0] ?? part, question) ?? answer) : answer);
        if (question.kind === 'text') continue;
      }
    }
    for (const other of context.open) {
      if (other.id === question.id || answers.some(({ question: id }) => id === other.id)) continue;
      const ahead = readAhead(part, other);
      if (ahead) answers.push(ahead);
    }
  }
  return answers;
}

/** Where no question waits, or times are talked about: what is named beyond doubt all the same. */
function earlyAnswers({ context, texts }: Reading): Answer[] {
  if (context.stage !== 'qualifying') return [];
  const named = context.open.filter(({ kind, id }) => kind !== 'choice' && id !== context.asked?.id);
  return named.flatMap((question) => readAhead(texts.join('\n'), question) ?? []);
}

/** "Non merci" to a yes-or-no question declines; what it answers is kept, anything freer is not. */
function yesNoOnly(answers: Answer[], { asked: question }: UnderstandingContext): Answer[] {
  return question?.kind === 'yes_no' ? answers : [];
}

/** Topics that are asked about: in a question, in few words, or where no question of ours is open. */
function askedTopics(text: string, signs: Signs, context: UnderstandingContext): string[] {
  const topics = readTopics(text, context.topics);
  if (topics.length === 0) return [];
  const short = text.split(/\s+/).length <= SHORT_QUESTION && !/\d/.test(text);
  return signs.question || short || asked(context) === null ? topics : [];
}

/** The press of a button: its id, or its title, in either language. */
function readPressed(texts: string[], context: UnderstandingContext): Meant | null {
  const { offer, timeZone, now } = context;
  for (const text of texts.toReversed()) {
    const id = /^(slot|day):(\d{4}-\d{2}-\d{2}|\d{10,15})$/.exec(text);
    if (id?.[1] === 'slot' && /^\d+$/.test(id[2] ?? '')) {
      const start = Number(id[2]);
      if (offer?.kind === 'slots' && offer.slots.some((slot) => slot.start === start))
        return choose(start, context);
      if (Math.abs(start - now) < 400 * 86_400_000) {
        return {
          ...choose(start, context),
          intent: context.booking && !offer ? 'reschedule' : 'propose_time',
        };
      }
    }
    if (id?.[1] === 'day' && id[2]?.includes('-')) {
      const [year = 0, month = 0, day = 0] = id[2].split('-').map(Number);
      if (isCivilDate(year, month, day)) return onDay(id[2], context);
    }
    const title = normalise(text);
    for (const language of ['fr', 'en'] as const) {
      if (offer?.kind === 'slots') {
        const slot = offer.slots.find((each) => normalise(slotTitle(each, timeZone, language)) === title);
        if (slot) return choose(slot.start, context);
      } else if (offer) {
        const day = offer.days.find((each) => normalise(dayTitle(each, language)) === title);
        if (day !== undefined) return onDay(day, context);
      }
    }
  }
  return null;
}

function onDay(date: CivilDate, context: UnderstandingContext): Meant {
  const wish = withDate(context.wish, date);
  return { intent: 'propose_time', wish, at: instantOf(wish, context), answers: [], topics: [] };
}

function choose(start: number, context: UnderstandingContext): Meant {
  const { date, time } = instantToCivil(start, context.timeZone);
  const wish = withTime(withDate(context.wish, date), time);
  return { intent: 'choose_slot', wish, at: start, answers: [], topics: [] };
}

type Chosen = { intent: Intent; wish: Wish; at: number | null };

/** A choice among the offer by place, by time, by part of the day, or by agreeing to the only one. */
function readChosen(reading: Reading): Chosen | null {
  const { context, moments, signs, text } = reading;
  const { offer } = context;
  if (!offer) return null;
  if (offer.kind === 'slots') {
    const slot = slotMeant(reading, offer.slots);
    if (slot) return choose(slot.start, context);
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
  const numbers = [...digits(before).matchAll(/(?<![\d.:h])(\d{1,2})(?:[:h.](\d\d))?(?!\d)/g)];
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
const TAKES =
  /\b(?:keep|hold|save|book|garde[rz]?|reserve[rz]?|bloque[rz]?|prends?)[- ](?:le |la |moi |me |it |that |this |the |ce |cette |one |creneau |slot )*(?:slot|time|creneau|horaire|rendez-vous|one|it|that|moi)\b|\b(?:that|this) (?:slot|time|one) (?:is|works|suits)|\b(?:ce|cet|ce) (?:creneau|horaire) (?:me |est |c'est )/;

function slotMeant(reading: Reading, slots: Slot[]): Slot | null {
  const left = theOtherSlot(reading, slots);
  return left ?? slotNamed(reading, slots);
}

function slotNamed({ context, moments, signs, text, today }: Reading, slots: Slot[]): Slot | null {
  const { date, time, orTime, rangeStart, part, ruledOut } = moments;
  if (moments.dateUnclear || moments.timeUnclear || signs.reschedule) return null;
  const standing = slots.map((slot) => ({ slot, ...instantToCivil(slot.start, context.timeZone) }));
  const refused = ruledOut.dates.length + ruledOut.times.length > 0;
  const both = ruledOut.dates.length > 0 && ruledOut.times.length > 0;
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
    if (exact.length > 0) return only(exact) ?? only(preferred);
    const sameHour = onDate.filter(
      (each) => each.time.slice(0, 2) === wanted.slice(0, 2) || each.time.slice(0, 2) === orTime?.slice(0, 2),
    );
    return moments.hourOnly ? only(sameHour) : null;
  }
  if (date !== null && part === null) return only(onDate) ?? slotOfDay(text, onDate);
  if (part !== null) return only(onDate.filter((each) => partOf(each.time) === part));
  if (moments.any && (moments.wished || refused)) return null;
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

/** A cancellation without a new moment. Naming the day of the booking itself is none. */
function readCancel({ context, signs, moments }: Reading): Wish | null {
  if (!signs.cancel) return null;
  if (!moments.any) return signs.reschedule ? null : context.wish;
  const booked = context.booking && instantToCivil(context.booking.start, context.timeZone);
  const onlyTheBooked =
    (moments.date ?? booked?.date) === booked?.date && (moments.time ?? booked?.time) === booked?.time;
  return onlyTheBooked ? context.wish : null;
}

/** "Pas mardi", where Tuesday and another day stand offered: the other day. */
function readOnlyDayLeft({ context, moments }: Reading): Chosen | null {
  const { dates, times } = moments.ruledOut;
  if (context.offer?.kind !== 'days' || dates.length === 0 || times.length > 0 || moments.wished) return null;
  const [day, ...more] = offeredDays(context).filter((each) => !dates.includes(each));
  if (day === undefined || more.length > 0 || offeredDays(context).length < 2) return null;
  const rejected = [...new Set([...context.wish.rejected, ...dates])].slice(-MOST_REJECTED);
  const wish = withDate({ ...context.wish, rejected }, day);
  return { intent: 'propose_time', wish, at: instantOf(wish, context) };
}

/** "Vous avez pas plus tard ?" refuses what is offered. */
function asksForOther({ context, signs, moments, text }: Reading): boolean {
  const place = /\b(?:le plus (?:tot|tard)|(?:later|earlier) of)\b/.test(text);
  if (place || beforeTheOther(text) !== null) return false;
  return signs.earlierOrLater && context.offer !== null && !moments.any && readShift(text) === null;
}

/** The one time that "earlier" and "later" are counted from. */
function standing({ booking, offer }: UnderstandingContext): Slot | null {
  if (offer === null) return booking;
  const [first, ...more] = offer.kind === 'slots' ? offer.slots : [];
  return more.length === 0 ? (first ?? null) : null;
}

/** "Une heure plus tard": than the meeting that stands, or the only time that is offered. */
function readShifted({ context, moments, shift }: Reading): Chosen | null {
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
function readRejection({ context, signs, moments, today }: Reading): Wish | null {
  const { offer, booking, wish } = context;
  const ruledOut = moments.ruledOut.dates;
  const vague = moments.any && moments.date === null && moments.time === null;
  if (moments.date !== null || moments.time !== null || (vague && !signs.reject)) return null;
  const standing = offer !== null || booking !== null || context.stage === 'booking';
  const refuses = signs.reject || (signs.no && (offer !== null || (booking !== null && context.reminded)));
  const namesDays = ruledOut.length > 0 || moments.ruledOut.times.length > 0;
  if (!namesDays && !(standing && refuses)) return null;
  if (vague) return null;
  const without = new Set([...wish.rejected, ...ruledOut]);
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
  return { ...wish, date: null, time: null, part: null, notBefore: null, notAfter: null, rejected };
}

/** In English a weekday with a small number may be a date or an hour: "make it Friday 10". */
const DAY_OR_HOUR = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:[1-9]|1[0-2])(?![\w:.])/;

const SAME_TIME = /\b(?:meme (?:heure|horaire)|same (?:time|hour))\b/;

/** Days and times named completes or corrects the wish; both together are an instant. */
function readProposal({ context, moments, signs, text, today }: Reading): Chosen {
  const { booking, offer, timeZone } = context;
  let wish = context.wish;
  for (const day of moments.ruledOut.dates) {
    if (!wish.rejected.includes(day))
      wish = { ...wish, rejected: [...wish.rejected, day].slice(-MOST_REJECTED) };
    if (wish.date === day) wish = { ...wish, date: null };
  }
  if (moments.dateUnclear) wish = { ...wish, date: null };
  if (moments.fromDay !== null) wish = withoutDaysBefore(wish, moments.fromDay, today);
  const timeUnclear = moments.timeUnclear || DAY_OR_HOUR.test(text);
  if (timeUnclear) wish = { ...wish, time: null };
  if (moments.date !== null) wish = withDate(wish, moments.date);
  const same = moments.date === null || !SAME_TIME.test(text) ? null : standing(context);
  if (moments.time !== null) wish = withTime(wish, moments.time);
  else if (same !== null) wish = withTime(wish, instantToCivil(same.start, timeZone).time);
  else if (moments.part !== null || moments.notBefore !== null || moments.notAfter !== null) {
    const { part, notBefore, notAfter } = moments;
    wish = { ...wish, time: null, part, notBefore, notAfter };
  }
  const booked = booking && instantToCivil(booking.start, timeZone);
  const limited = wish.part !== null || wish.notBefore !== null || wish.notAfter !== null;
  if (booked && !offer) {
    // A day alone keeps the meeting's time of day, and a time alone its day.
    const asBooked = signs.confirm && !signs.reschedule && moments.date !== booked.date;
    if (moments.date !== null && wish.time === null && !timeUnclear && !limited && !asBooked)
      wish = withTime(wish, booked.time);
    const sameDay = wish.date === null && !moments.dateUnclear;
    if (moments.time !== null && sameDay && !wish.rejected.includes(booked.date)) {
      wish = withDate(wish, booked.date);
    }
  }
  const narrowed = moments.time !== null || limited;
  if (narrowed && wish.date === null && !moments.dateUnclear && offer) {
    const [day, ...more] = offeredDays(context);
    if (day !== undefined && more.length === 0) wish = withDate(wish, day);
  }
  const at = instantOf(wish, context);
  if (booking && at === booking.start) {
    if (!signs.reschedule && !signs.reject) return { intent: 'confirm', wish, at };
    // What is moved is named, and not where to.
    return { intent: 'reschedule', wish: { ...NO_WISH, rejected: wish.rejected }, at: null };
  }
  return { intent: booking && !offer ? 'reschedule' : 'propose_time', wish, at };
}

function withDate(wish: Wish, date: CivilDate): Wish {
  return { ...wish, date, rejected: wish.rejected.filter((day) => day !== date) };
}

/** "À partir de jeudi" rules out the days before. */
function withoutDaysBefore(wish: Wish, first: CivilDate, today: CivilDate): Wish {
  const before = Array.from(
    { length: Math.min(MOST_REJECTED, Math.max(0, daysBetween(today, first))) },
    (_, index) => addDays(today, index),
  );
  return { ...wish, rejected: [...new Set([...wish.rejected, ...before])].slice(-MOST_REJECTED) };
}

function withTime(wish: Wish, time: CivilTime): Wish {
  return { ...wish, time, part: null, notBefore: null, notAfter: null };
}

function instantOf({ date, time }: Wish, { timeZone }: UnderstandingContext): number | null {
  return date === null || time === null ? null : civilToInstant(date, time, timeZone);
}
