/**
 * What of a model's reading may be believed. It is held against the words, against what stands offered, and against the
 * embedded rules: a reading with one thing in it that does not hold is worth nothing, for who invents one thing invents
 * more. Nothing here knows which times are free; policy does (DESIGN §7).
 */
import type {
  Answer,
  CivilDate,
  CivilTime,
  Intent,
  Question,
  Understanding,
  UnderstandingContext,
  Wish,
} from '../../domain/language.js';
import { NO_WISH } from '../../domain/language.js';
import { daysBetween, instantToCivil, isCivilDate } from '../../domain/zone.js';
import { cleared, instantOf, MOST_REJECTED, withDate, withTime } from '../meaning/wish.js';
import { understand } from '../understand.js';
import { fold, isInexact, isNegated, namesDate, namesTime, numbersIn, occursIn } from './named.js';
import { offeredIn } from './reading.js';
import type { Reading } from './reading.js';

const FURTHEST_DAY = 365;
const LONGEST_TEXT = 500;
/** What a model may make of a question that the embedded rules know for one. */
const IN_QUESTIONS = new Set<Intent>(['question', 'human', 'opt_out']);
const MOMENTOUS = new Set<Intent>(['choose_slot', 'propose_time', 'reject_slots', 'reschedule']);
/** Read by the embedded rules, these speak against any moment. */
const AGAINST = new Set<Intent>([
  'opt_out',
  'wrong_number',
  'not_interested',
  'cancel',
  'reject_slots',
  'later',
]);

export interface Said {
  /** As the prospect wrote it, and as the model saw it. */
  texts: string[];
  masked: string;
  /** What the embedded rules made of it. */
  embedded: Understanding;
  context: UnderstandingContext;
}

type Meant = Pick<Understanding, 'intent' | 'wish' | 'at' | 'answers' | 'topics'>;

/** @returns null when the embedded rules' own understanding is to stand */
export function checkReading(reading: Reading, said: Said): Understanding | null {
  const { intent, quote } = reading;
  if (intent === 'other' || !occursIn(quote, said.masked)) return null;
  if (said.embedded.intent === 'question' && !IN_QUESTIONS.has(intent)) return null;
  const meant = MOMENTOUS.has(intent) ? aboutMoments(reading, said) : withoutMoment(reading, said);
  return meant && { ...meant, language: said.embedded.language };
}

function withoutMoment(reading: Reading, said: Said): Meant | null {
  const { context } = said;
  const known = new Set(context.topics.map(({ topic }) => topic));
  const topics = reading.topics.filter((topic) => known.has(topic));
  const meant = { wish: context.wish, at: null, topics, answers: [] };
  if (reading.intent === 'question') {
    // A question without a topic is what the embedded rules have found by themselves.
    return topics.length > 0 ? { ...meant, intent: 'question' } : null;
  }
  if (reading.intent !== 'answer') return { ...meant, topics: [], intent: reading.intent };
  const answer = reading.answer && checkAnswer(reading.answer, reading.quote, said);
  return answer && { ...meant, intent: topics.length > 0 ? 'question' : 'answer', answers: [answer] };
}

function aboutMoments(reading: Reading, said: Said): Meant | null {
  const { context } = said;
  const plain = { at: null, answers: [], topics: [] };
  if (reading.offered !== null) return choice(reading.offered, reading.quote, said);
  if (reading.date !== null || reading.time !== null) return proposal(reading, said);
  switch (reading.intent) {
    case 'reject_slots':
      return { ...plain, intent: 'reject_slots', wish: withoutOffered(context) };
    case 'reschedule':
      return context.booking && { ...plain, intent: 'reschedule', wish: cleared(context.wish) };
    case 'propose_time':
      return { ...plain, intent: 'propose_time', wish: context.wish };
    default:
      return null;
  }
}

/** One of what is offered, by its id. */
function choice(id: string, quote: string, said: Said): Meant | null {
  const { context } = said;
  const chosen = offeredIn(context).find((each) => each.id === id);
  if (!chosen || contradicted(said, quote, chosen.date, chosen.time)) return null;
  const wish =
    chosen.time === null
      ? withDate(context.wish, chosen.date)
      : withMoment(context.wish, chosen.date, chosen.time);
  const at = instantOf(wish, context);
  return { intent: chosen.time === null ? 'propose_time' : 'choose_slot', wish, at, answers: [], topics: [] };
}

/** A day, a time or both. An instant comes of them only when each is named beyond doubt; else times are offered. */
function proposal({ date, time, quote }: Reading, said: Said): Meant | null {
  const { context, masked } = said;
  const today = instantToCivil(context.now, context.timeZone).date;
  if (date !== null && !isDayAhead(date, today)) return null;
  if (time !== null && !(isTime(time) && namesTime(quote, time) && !isInexact(masked))) return null;
  if (isNegated(masked) || contradicted(said, quote, date, time)) return null;
  let { wish } = context;
  if (date !== null) wish = withDate(wish, date);
  if (time !== null) wish = withTime(wish, time);
  const sure = (date === null || namesDate(quote, date, today)) && !isInexact(masked);
  const at = sure ? instantOf(wish, context) : null;
  const intent = context.booking && !context.offer ? 'reschedule' : 'propose_time';
  return { intent, wish, at: at !== null && at > context.now ? at : null, answers: [], topics: [] };
}

/** Whether the embedded rules, asked what these words say about a meeting, read something else. */
function contradicted(
  { texts, context }: Said,
  quote: string,
  date: CivilDate | null,
  time: CivilTime | null,
): boolean {
  const plain: UnderstandingContext = {
    ...context,
    stage: 'booking',
    asked: null,
    open: [],
    answered: [],
    offer: null,
    booking: null,
    reminded: false,
    wish: NO_WISH,
    topics: [],
  };
  return [[quote], texts].some((words) => {
    const { intent, wish } = understand(words, plain);
    if (AGAINST.has(intent)) return true;
    if (date !== null && (wish.rejected.includes(date) || (wish.date !== null && wish.date !== date)))
      return true;
    if (time === null) return false;
    const outside =
      (wish.notBefore !== null && time < wish.notBefore) ||
      (wish.notAfter !== null && time > wish.notAfter) ||
      (wish.part !== null && wish.part !== partOf(time));
    return outside || (wish.time !== null && wish.time !== time);
  });
}

/** An answer that would end the engagement is never a model's: the question is asked again instead. */
function checkAnswer({ question: id, value }: Answer, quote: string, said: Said): Answer | null {
  const { asked, open, stage, offer } = said.context;
  const question = open.find((each) => each.id === id);
  if (!question || stage !== 'qualifying' || offer !== null) return null;
  const given = valueOf(question, value, quote, said);
  if (given === null || disqualifies(question, given)) return null;
  return question.kind === 'text' && asked?.id !== id ? null : { question: id, value: given };
}

function valueOf(question: Question, value: string, quote: string, { texts }: Said): string | null {
  const said = fold(value);
  switch (question.kind) {
    case 'yes_no':
      return said === 'yes' || said === 'no' ? said : null;
    case 'number':
      return /^\d{1,9}$/.test(said) && numbersIn(fold(quote)).includes(Number(said)) ? said : null;
    case 'choice':
      return question.choices.find((choice) => fold(choice) === said) ?? null;
    case 'text':
      return texts.join(' ').trim().slice(0, LONGEST_TEXT) || null;
  }
}

function disqualifies(question: Question, value: string): boolean {
  switch (question.kind) {
    case 'yes_no':
      return question.disqualify === value;
    case 'choice':
      return question.disqualify.includes(value);
    case 'number':
      return Number(value) < (question.min ?? -Infinity) || Number(value) > (question.max ?? Infinity);
    case 'text':
      return false;
  }
}

function withoutOffered(context: UnderstandingContext): Wish {
  const { wish, booking, timeZone, now } = context;
  const days = offeredIn(context).map(({ date }) => date);
  if (booking) days.push(instantToCivil(booking.start, timeZone).date);
  const today = instantToCivil(now, timeZone).date;
  const rejected = [...new Set([...wish.rejected, ...days])]
    .filter((day) => day >= today)
    .slice(-MOST_REJECTED);
  return { ...cleared(wish), rejected };
}

function withMoment(wish: Wish, date: CivilDate, time: CivilTime): Wish {
  return withTime(withDate(wish, date), time);
}

function isDayAhead(date: string, today: CivilDate): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (!isCivilDate(year, month, day)) return false;
  const ahead = daysBetween(today, date);
  return ahead >= 0 && ahead <= FURTHEST_DAY;
}

function isTime(time: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
}

function partOf(time: CivilTime): Wish['part'] {
  if (time < '12:00') return 'morning';
  return time < '18:00' ? 'afternoon' : 'evening';
}
