/**
 * From text to meaning, by embedded rules: pure, synchronous, the same on every call.
 *
 * The order is the point. Opting out comes before everything; then what is said about the contact itself (wrong
 * number, a person wanted); then choices among what stands offered; then days and times; then answers, topics and
 * the rest. What nothing recognises is `other`, and only then is a model worth asking.
 */
import { TOPIC } from '../domain/language.js';
import type { Intent, Question, Understanding, UnderstandingContext } from '../domain/language.js';
import { onDemand } from '../domain/remembering.js';
import { civilToInstant, instantToCivil } from '../domain/zone.js';
import { chancesOf, type Chances } from './learned/reader.js';
import { comesBack, readAfter, untilNamed } from './meaning/after.js';
import { asksBesideChoice } from './meaning/beside-choice.js';
import { besideFollowUp } from './meaning/followed-up.js';
import { answersInARow, type InARow } from './meaning/in-a-row.js';
import { interpret } from './meaning/interpreted.js';
import { readPressed } from './meaning/pressed.js';
import { asked, besideIsland, read, READ_LIMIT, type Meant, type Reading } from './meaning/reading.js';
import { readRemark } from './meaning/remarked.js';
import { LIKELY, readSecond } from './meaning/second-reading.js';
import { speaksForMore } from './meaning/speaks-for-more.js';
import { readTakenBack } from './meaning/taken-back.js';
import { withDaysToCome } from './meaning/wish.js';
import { judgeOptOut } from './opt-out.js';
import { asksForLanguage, languageCue } from './rules/text/cue.js';
import {
  asksWhoIsThere,
  isMereGreeting,
  isTimeOfDayGreeting,
  opensWithGreeting,
} from './rules/beside/greetings.js';
import { asksHowSoon } from './rules/beside/how-soon.js';
import { tellsInWords } from './rules/answers/told-instead.js';
import { tellsOfHaving } from './rules/answers/having.js';
import { toldZone, zoneAlone } from './rules/moments/zones/told-zone.js';
import { isOptIn } from './rules/opting-out/opting-out.js';
import { saysAnotherWrites } from './rules/signs/not-now.js';
import { asksToBeSent } from './rules/signs/requests.js';
import { wantsCall } from './rules/signs/interest.js';
import { asksWhetherStillOn, checksMeeting } from './rules/signs/question.js';
import { withoutRefusedQuestions } from './rules/answers/spared-questions.js';
import { readTopics } from './rules/topics/topics.js';
import { plainWords } from './rules/text/spelling.js';

/** Understands one burst of messages. Never throws for any text; see {@link Understanding} for what comes back. */
export function understand(texts: string[], situation: UnderstandingContext): Understanding {
  return traceUnderstanding(texts, situation).understanding;
}

/**
 * The same, and by which step it was understood, such as `optOut` or `declined`; then by which later one anything else
 * was made of it: `declined, then secondReading`.
 */
export function traceUnderstanding(
  texts: string[],
  situation: UnderstandingContext,
): { understanding: Understanding; by: string } {
  const { steps, ...meaning } = understandThere(texts, situation);
  const understanding: Understanding = asksForLanguage(texts) ? { ...meaning, asksLanguage: true } : meaning;
  return { understanding, by: steps.join(', then ') };
}

interface Traced extends Understanding {
  steps: string[];
}

/** On the clock of where they say to be. */
function understandThere(texts: string[], situation: UnderstandingContext): Traced {
  const told = zoneTold(texts, situation);
  if (told === null) return understandHere(texts, situation);
  const { zone } = told;
  const { zoneUncertain: _, asksPlace, ...known } = situation;
  const meaning = understandHere(texts, { ...known, timeZone: zone });
  if (meaning.intent === 'opt_out') return meaning;
  const kept = asksPlace === 'moment' ? momentThere(meaning, known, told) : null;
  if (kept) return kept;
  if (meaning.intent !== 'other' || ABOUT_HERE.test(texts.join(' '))) return { ...meaning, zone };
  return { ...meaning, intent: 'answer', zone, steps: [...meaning.steps, 'zoneTold'] };
}

/** What they named on their own clock is meant on that of where they are, if they say no more. */
function momentThere(
  meaning: Traced,
  { booking }: UnderstandingContext,
  { zone, alone }: ToldZone,
): Traced | null {
  const { date, time } = meaning.wish;
  const saysMore = !alone && !SAYS_NO_MORE.has(meaning.intent);
  if (meaning.at !== null || saysMore || (date === null && time === null)) return null;
  const at = date !== null && time !== null ? civilToInstant(date, time, zone) : null;
  const intent = booking ? 'reschedule' : 'propose_time';
  return { ...meaning, intent, at, zone, steps: [...meaning.steps, 'momentThere'] };
}

/** "It's pouring down here in Galway" tells of something else. */
const ABOUT_HERE = /\b(?:here|ici)\b/i;

interface ToldZone {
  zone: string;
  /** And nothing besides: "Nice" is a place then, and no yes. */
  alone: boolean;
}

/** Where the prospect is, as they say: of all that was written, or as an answer to it. */
function zoneTold(texts: string[], context: UnderstandingContext): ToldZone | null {
  const written = texts.join('\n').slice(0, READ_LIMIT);
  const text = plainWords(written);
  const told = toldZone(text, written, context.timeZone);
  if (told) return told.lasting ? { zone: told.zone, alone: false } : null;
  if (asked(context) !== null && !context.asksPlace) return null;
  const zone = zoneAlone(text, context.timeZone, context.asksPlace !== undefined);
  return zone === null ? null : { zone, alone: true };
}

/** On the clock of the zone that is known. */
function understandHere(texts: string[], situation: UnderstandingContext): Traced {
  const question = asked(situation);
  const besides = question && withoutRefusedQuestions(texts, question.kind === 'yes_no');
  return besides ? understandSpared(texts, besides, situation) : understandBurst(texts, situation);
}

/** Asked to stop are the questions, and nothing else: the rest is read by itself. */
function understandSpared(texts: string[], besides: string[], situation: UnderstandingContext): Traced {
  const meaning = understandBurst(besides, situation);
  if (meaning.intent === 'opt_out') return understandBurst(texts, situation);
  // "Too many questions, when can he call?"
  const asks = meaning.intent === 'question' && meaning.topics.every((topic) => topic === TOPIC.whichTimes);
  const asksForCall = asks && wantsCall(plainWords(besides.join('\n')));
  const spared = { ...meaning, askNoMore: true, language: languageCue(texts) } as const;
  if (!asksForCall && !SAYS_NO_MORE.has(meaning.intent)) return spared;
  return { ...spared, intent: 'interested', steps: [...meaning.steps, 'spared'] };
}

function understandBurst(texts: string[], situation: UnderstandingContext): Traced {
  const context = withDaysToCome(besideFollowUp(texts, situation));
  const meaning = (by: string, intent: Intent): Traced => ({
    intent,
    wish: context.wish,
    at: null,
    answers: [],
    topics: [],
    language: null,
    steps: [by],
  });
  const language = languageCue(texts);
  const burst = hear(texts.join('\n'), context);
  const heard = texts.length > 1 ? [...texts.map((text) => hear(text, context)), burst] : [burst];
  const optOut = new Set(heard.map(({ plain, chances }) => judgeOptOut(plain, chances)));
  const stops = (by: string): Traced => ({
    ...meaning(by, 'opt_out'),
    topics: askedOfUs(burst.plain, context),
    language,
  });
  if (optOut.has('certain')) return stops('optOut');
  const said = texts.map((text) => text.trim().slice(0, READ_LIMIT)).filter((text) => text !== '');
  if (said.length === 0) return meaning('noWords', 'media');
  const asRead = onDemand(() => read(said, language, context));
  // "Put me back in", of the call that they called off.
  const takenBack = onDemand(() => readTakenBack(asRead()));
  const takesBack = context.calledOff !== undefined && takenBack() !== null;
  if (mayOptIn(context) && !takesBack && heard.some(optsIn))
    return { ...meaning('optIn', 'opt_in'), language };
  const pressed = readPressed(said, context);
  if (pressed) return { ...pressed, language: null, steps: ['pressed'] };
  const row = optOut.has('likely') ? null : answersInARow(said, context);
  const several = row && withRest(row, context);
  if (several) return { ...several, language };
  const reading = asRead();
  const back = takenBack();
  if (back) return { ...meaning('takenBack', back.intent), ...back, language };
  const after = readAfter(reading);
  if (optOut.has('likely') && after !== 'let_down' && !speaksForMore(reading, burst.plain))
    return stops('likelyOptOut');
  if (comesBack(reading)) return { ...meaning('comesBack', 'opt_in'), language };
  if (after) return { ...meaning('after', after), ...(after === 'greeting' && { greets: true }), language };
  // "Ok" to the news that a person answers agrees to that, and answers nothing that was asked before.
  const agrees = reading.signs.thanks && context.offer === null;
  if (context.awaitsPerson && agrees) return { ...meaning('agreesToPerson', 'confirm'), language };
  if (looksForPerson(reading) || (merelyGreets(reading) && reading.topics.length === 0))
    return { ...meaning('greets', 'other'), greets: true, language };
  const { meant: first, by } = interpret(reading);
  const second = readSecond(reading, first, burst.chances);
  const remark = readRemark(reading, first, second);
  const meant = toldWhen(reading, remark ?? second ?? first);
  const later = remark ? ['remark'] : second ? ['secondReading'] : [];
  return {
    ...meant,
    ...(meant.intent === 'later' && untilNamed(reading, meant.wish)),
    ...(reading.moments.namedZone !== null && { clock: reading.moments.namedZone }),
    ...onOwnClock(reading, meant),
    ...(onlyGreets(reading, meant) && { greets: true }),
    ...(tellsElse(reading, meant) && { tells: true }),
    ...(mayCome(meant, reading) && { mayCome: true }),
    ...(takesTime(meant, reading) && asksBesideChoice(reading) && { asksElse: true }),
    language,
    steps: [by, ...later],
  };
}

/** "2pm my time", where it is not known which that is: a day and an hour there, and no instant yet. */
function onOwnClock(
  { context: { zoneUncertain, timeZone }, moments }: Reading,
  { intent, at, wish }: Meant,
): Partial<Understanding> {
  if (!zoneUncertain || !moments.ownClock || !NAMES_TIME.has(intent)) return {};
  return {
    ownClock: true,
    at: null,
    wish: at === null ? wish : { ...wish, ...instantToCivil(at, timeZone) },
  };
}

const NAMES_TIME = new Set<Intent>(['propose_time', 'choose_slot', 'reschedule']);

interface Spoken {
  plain: string;
  chances: Chances;
}

/** Who is talking with us has not opted out. */
function mayOptIn({ stage, mistaken }: UnderstandingContext): boolean {
  return stage === 'idle' || mistaken === true;
}

/** By the rules, or by the learned reader where the words are not known to mean something else. */
function optsIn({ plain, chances }: Spoken): boolean {
  if (isOptIn(plain)) return true;
  if (chances.opt_in <= LIKELY) return false;
  return !asksToBeSent(plain) && !tellsOfHaving(plain) && !saysAnotherWrites(plain);
}

/** Answered in the one word that confirms an opt-out. */
const OF_US = new Set<string>([TOPIC.whoAreYou, TOPIC.howDidYouGetMyNumber]);

function askedOfUs(text: string, { topics }: UnderstandingContext): string[] {
  const ofUs = topics.filter(({ topic }) => OF_US.has(topic));
  const asked = readTopics(text.slice(0, READ_LIMIT), ofUs, NO_TALK);
  return asked.flatMap(({ topic, sure }) => (sure ? [topic] : []));
}

/** No call is talked about any more. */
const NO_TALK = { aboutCall: false, booked: false, asked: false, met: false };

/** Answers to several questions, and what is said besides them, read as if it were said by itself. */
function withRest({ answers, rest, single }: InARow, context: UnderstandingContext): Traced | null {
  const given = new Set(answers.map(({ question }) => question));
  const isOpen = ({ id }: Question): boolean => !given.has(id);
  const answered = [...(context.answered ?? []), ...context.open.filter(({ id }) => given.has(id))];
  const after = { ...context, open: context.open.filter(isOpen), answered };
  const besides = understandHere(rest, after);
  if (single && rest.length > 0 && besides.at === null) return null;
  const says = rest.length > 0 && !SAYS_NO_MORE.has(besides.intent);
  return {
    ...besides,
    intent: says ? besides.intent : 'answer',
    answers: [...answers, ...besides.answers.filter(({ question }) => !given.has(question))],
    steps: says ? ['inARow', ...besides.steps] : ['inARow'],
  };
}

/** Beside answers. */
const SAYS_NO_MORE = new Set<Intent>(['other', 'answer', 'confirm', 'media', 'greeting']);

/** Whoever checks the hour of the meeting that stands is told when it is. */
function toldWhen({ context, moments, signs, text }: Reading, meant: Meant): Meant {
  const { intent, topics } = meant;
  if (intent !== 'question' || topics.length > 0 || !context.booking) return meant;
  const checks = !context.offer && (checksMeeting(text) || (signs.checks && moments.any));
  const stillOn = asksWhetherStillOn(text) && !(moments.any && context.offer);
  return checks || stillOn ? { ...meant, topics: [TOPIC.callTime] } : meant;
}

/** "On veut comparer", asked whether they know it. */
function tellsElse({ context, text, signs }: Reading, { intent, topics }: Meant): boolean {
  if (intent !== 'other' || topics.length > 0 || signs.question) return false;
  return asked(context)?.kind === 'yes_no' && tellsInWords(text);
}

/** Another time would suit better, or these other days do not: that they cannot come to the meeting is not said. */
function mayCome({ intent, wish }: Meant, { context, signs, text }: Reading): boolean {
  if (!context.booking || signs.reject || PREVENTED.test(text)) return false;
  const { date } = instantToCivil(context.booking.start, context.timeZone);
  if (wish.rejected.includes(date)) return false;
  return intent === 'reschedule' || (intent === 'reject_slots' && wish.rejected.length > 0);
}

const PREVENTED = /\b(?:came up|come up|cropped up|empech\w+|imprevu|urgence|emergency|contretemps)\b/;

/** A time, or one of the days that are offered. */
function takesTime({ at, intent, wish }: Meant, { context: { offer } }: Reading): boolean {
  return at !== null || (offer?.kind === 'days' && intent === 'propose_time' && wish.date !== null);
}

/** Whoever was promised a person asks whether anybody is there, or how soon. */
function looksForPerson({ context, text, topics }: Reading): boolean {
  if (!context.awaitsPerson) return false;
  return asksWhoIsThere(text) || (topics.length === 0 && asksHowSoon(text));
}

/** "Mornin" greets where no time was talked about. */
function merelyGreets({ context, text }: Reading): boolean {
  return isMereGreeting(text) || (context.stage === 'qualifying' && isTimeOfDayGreeting(text));
}

function onlyGreets({ text }: Reading, { intent, answers, topics }: Meant): boolean {
  return intent === 'other' && answers.length + topics.length === 0 && opensWithGreeting(text);
}

function hear(text: string, context: UnderstandingContext): Spoken {
  const plain = besideIsland(plainWords(text), context);
  return { plain, chances: chancesOf(plain) };
}
