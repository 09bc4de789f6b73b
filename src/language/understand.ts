/**
 * From text to meaning, by embedded rules: pure, synchronous, the same on every call.
 *
 * The order is the point. Opting out comes before everything; then what is said about the contact itself (wrong
 * number, a person wanted); then choices among what stands offered; then days and times; then answers, topics and
 * the rest. What nothing recognises is `other`, and only then is a model worth asking.
 */
import type { Intent, Question, Understanding, UnderstandingContext } from '../domain/language.js';
import { NO_WISH } from '../domain/language.js';
import { addDays, instantToCivil } from '../domain/zone.js';
import { chancesOf } from './learned/reader.js';
import type { Chances } from './learned/reader.js';
import { asksToWait, comesBack, readAfter, untilNamed } from './meaning/after.js';
import { asksBesideChoice } from './meaning/beside-choice.js';
import { answeredInPassing, answersBeside, asksBeside, readAnswers, yesNoOnly } from './meaning/answered.js';
import {
  asksForOther,
  asksForTimes,
  asksToShift,
  readChosen,
  readOnlyDayLeft,
  readOther,
  readPutOff,
  readShiftOfDay,
} from './meaning/offered.js';
import { besideFollowUp } from './meaning/followed-up.js';
import { readGoneBack } from './meaning/going-back.js';
import { answersInARow } from './meaning/in-a-row.js';
import type { InARow } from './meaning/in-a-row.js';
import { readGoodbye, readKept, readSameHour, readStillOn } from './meaning/kept.js';
import { withRemark } from './meaning/remarked.js';
import { readTakenBack } from './meaning/taken-back.js';
import { readPressed } from './meaning/pressed.js';
import {
  inNamedDays,
  isBusyThen,
  readCancel,
  readProposal,
  readRejection,
  readShifted,
  rejecting,
} from './meaning/proposed.js';

import { READ_LIMIT, asked, besideIsland, choicesIn, isMoment, read } from './meaning/reading.js';
import type { Chosen, Meant, Reading } from './meaning/reading.js';
import { LIKELY, readSecond } from './meaning/second-reading.js';
import { cleared, withDaysToCome } from './meaning/wish.js';
import { judgeOptOut } from './opt-out.js';
import { tellsOfHome, tellsOfSelf } from './rules/ahead.js';
import { looksLikeGibberish, merelyAnswers, tellsOfKnowing } from './rules/answers.js';
import { needsNoCallNow } from './rules/signs/cancelling.js';
import { refusesTheDay, wantItThemselves, wantsOtherTime } from './rules/signs/declining.js';
import { asksBesideAnothers, asksWhetherStillOn, checksMeeting } from './rules/signs/question.js';
import { asksOthersFirst, willBeThere } from './rules/signs/not-now.js';
import { saysPromiseBroken, waitedForNothing } from './rules/let-down.js';
import { speaksOfOurDays, wishesWell } from './rules/beside-the-meeting.js';
import { readPlace } from './rules/choice.js';
import { isGladFace, readCourtesy } from './rules/courtesy.js';
import { asksForLanguage, languageCue } from './rules/cue.js';
import { isMereGreeting, isTimeOfDayGreeting, opensWithGreeting } from './rules/greetings.js';
import { merelyRefusesCall } from './rules/no-call.js';
import { bare } from './rules/normalise.js';
import { toldZone, zoneAlone } from './rules/moments/zones/told-zone.js';
import { asksWhoseClock } from './rules/moments/zones/zones.js';
import { wantsCall } from './rules/signs/interest.js';
import { saysOnlyNo } from './rules/signs/no.js';
import { isOptIn } from './rules/opting-out/opting-out.js';
import { asksForItInWriting, asksToBeSent, wantsWriting } from './rules/requests.js';
import { withoutOtherMatters } from './rules/other-matters.js';
import { tellsOfHaving } from './rules/having.js';
import { isForTheExpert } from './rules/remarks.js';
import { saysTheyAsked } from './rules/own-up.js';
import { saysWhenToWrite } from './rules/when-to-write.js';
import { plainWords } from './rules/spelling.js';
import { withoutRefusedQuestions } from './rules/spared-questions.js';
import { givesTheirNumber, tellsForWhom } from './rules/to-pass-on.js';
import { listed, oneOf, pattern } from './rules/patterns.js';

/** Who cannot now, and names days further off than this, has none in mind yet. */
const SOON_DAYS = 31;

/** Understands one burst of messages. Never throws for any text; see {@link Understanding} for what comes back. */
export function understand(texts: string[], situation: UnderstandingContext): Understanding {
  const meaning = understandThere(texts, situation);
  return asksForLanguage(texts) ? { ...meaning, asksLanguage: true } : meaning;
}

/** On the clock of where they say to be. */
function understandThere(texts: string[], situation: UnderstandingContext): Understanding {
  const zone = zoneTold(texts, situation);
  if (zone === null) return understandHere(texts, situation);
  const meaning = understandHere(texts, { ...situation, timeZone: zone });
  if (meaning.intent === 'opt_out') return meaning;
  return {
    ...meaning,
    ...(meaning.intent === 'other' && !ABOUT_HERE.test(texts.join(' ')) && { intent: 'answer' }),
    zone,
  };
}

/** "It's pouring down here in Galway" tells of something else. */
const ABOUT_HERE = /\b(?:here|ici)\b/i;

/** Where the prospect is, as they say: of all that was written, or as an answer to it. */
function zoneTold(texts: string[], context: UnderstandingContext): string | null {
  const written = texts.join('\n').slice(0, READ_LIMIT);
  const text = plainWords(written);
  const told = toldZone(text, written);
  if (told) return told.lasting ? told.zone : null;
  return asked(context) === null ? zoneAlone(text) : null;
}

/** On the clock of the zone that is known. */
function understandHere(texts: string[], situation: UnderstandingContext): Understanding {
  const question = asked(situation);
  const besides = question && withoutRefusedQuestions(texts, question.kind === 'yes_no');
  return besides ? understandSpared(texts, besides, situation) : understandBurst(texts, situation);
}

/** Asked to stop are the questions, and nothing else: the rest is read by itself. */
function understandSpared(
  texts: string[],
  besides: string[],
  situation: UnderstandingContext,
): Understanding {
  const meaning = understandBurst(besides, situation);
  if (meaning.intent === 'opt_out') return understandBurst(texts, situation);
  // "Too many questions, when can he call?"
  const asks = meaning.intent === 'question' && meaning.topics.length === 0;
  const asksForCall = asks && wantsCall(plainWords(besides.join('\n')));
  const intent = asksForCall || SAYS_NO_MORE.has(meaning.intent) ? 'interested' : meaning.intent;
  return { ...meaning, intent, askNoMore: true, language: languageCue(texts) };
}

function understandBurst(texts: string[], situation: UnderstandingContext): Understanding {
  const context = withDaysToCome(besideFollowUp(texts, situation));
  const meaning = (intent: Intent): Understanding => ({
    intent,
    wish: context.wish,
    at: null,
    answers: [],
    topics: [],
    language: null,
  });
  const language = languageCue(texts);
  const burst = hear(texts.join('\n'), context);
  const heard = texts.length > 1 ? [...texts.map((text) => hear(text, context)), burst] : [burst];
  const optOut = new Set(heard.map(({ plain, chances }) => judgeOptOut(plain, chances)));
  if (optOut.has('certain')) return { ...meaning('opt_out'), language };
  const said = texts.map((text) => text.trim().slice(0, READ_LIMIT)).filter((text) => text !== '');
  if (said.length === 0) return meaning('media');
  if (
    heard.some(
      ({ plain, chances }) =>
        isOptIn(plain) || (chances.opt_in > LIKELY && !asksToBeSent(plain) && !tellsOfHaving(plain)),
    )
  )
    return { ...meaning('opt_in'), language };
  const pressed = readPressed(said, context);
  if (pressed) return { ...pressed, language: null };
  const row = optOut.has('likely') ? null : answersInARow(said, context);
  const several = row && withRest(row, context);
  if (several) return { ...several, language };
  const reading = read(said, language, context);
  const takenBack = readTakenBack(reading);
  if (takenBack) return { ...meaning(takenBack.intent), ...takenBack, language };
  const after = readAfter(reading);
  if (optOut.has('likely') && after !== 'let_down' && !speaksForMore(reading, burst.plain))
    return { ...meaning('opt_out'), language };
  if (comesBack(reading)) return { ...meaning('opt_in'), language };
  if (after) return { ...meaning(after), ...(after === 'greeting' && { greets: true }), language };
  // "Ok" to the news that a person answers agrees to that, and answers nothing that was asked before.
  const agrees = reading.signs.thanks && context.offer === null;
  if (context.awaitsPerson && agrees) return { ...meaning('confirm'), language };
  if (merelyGreets(reading) && reading.topics.length === 0)
    return { ...meaning('other'), greets: true, language };
  const first = interpret(reading);
  const second = readSecond(reading, first, burst.chances);
  const meant = toldWhen(reading, withRemark(reading, first, second));
  return {
    ...meant,
    ...(meant.intent === 'later' && untilNamed(reading, meant.wish)),
    ...(reading.moments.namedZone !== null && { clock: reading.moments.namedZone }),
    ...(onlyGreets(reading, meant) && { greets: true }),
    ...(mayCome(meant, reading) && { mayCome: true }),
    ...(takesTime(meant, reading) && asksBesideChoice(reading) && { asksElse: true }),
    language,
  };
}

/** Answers to several questions, and what is said besides them, read as if it were said by itself. */
function withRest({ answers, rest, single }: InARow, context: UnderstandingContext): Understanding | null {
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
  return checks || stillOn ? { ...meant, topics: [CALL_TIME] } : meant;
}

const CALL_TIME = 'call_time';
/** Whether they may write in place of the call that stands. */
const WRITING = 'writing';
/** What follows where they cannot answer the call. */
const IF_MISSED = 'if_missed';

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

/** "Mornin" greets where no time was talked about. */
function merelyGreets({ context, text }: Reading): boolean {
  return isMereGreeting(text) || (context.stage === 'qualifying' && isTimeOfDayGreeting(text));
}

function onlyGreets({ text }: Reading, { intent, answers, topics }: Meant): boolean {
  return intent === 'other' && answers.length + topics.length === 0 && opensWithGreeting(text);
}

function hear(text: string, context: UnderstandingContext): { plain: string; chances: Chances } {
  const plain = besideIsland(plainWords(text), context);
  return { plain, chances: chancesOf(plain) };
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
  if (context.booking === null && givesTheirNumber(reading.text)) return plain('human');
  if (isBereaved(reading)) return plain('human');
  if (asked(context) !== null && !moments.any && refusesTheDay(reading.text)) return plain('later');
  if (saysNo(reading)) return { ...plain('answer'), answers };
  if (signs.human && !moments.any) return { ...plain('human'), answers };
  if (isSomewhatLate(reading)) return plain('confirm');
  if (asksBesideAnothers(reading.text)) return plain('question');
  if (expectedItBefore(reading)) return { ...plain('question'), topics: [CALL_TIME] };
  const kept =
    readGoneBack(reading) ??
    readGoodbye(reading) ??
    readKept(reading) ??
    readSameHour(reading) ??
    readStillOn(reading);
  if (kept) return { ...plain(kept.intent), ...kept };
  if (signs.despiteOthers && context.booking && !moments.any) return plain('confirm');
  if (context.ended && wantItThemselves(reading.text) === 0) return plain('interested');
  // A call that stands is called off by who wants none, and says no more.
  if (context.booking && !moments.any && merelyRefusesCall(reading.text)) return plain('cancel', NO_WISH);
  if (
    !moments.any &&
    !signs.later &&
    !signs.elsewhere &&
    !topics.includes(WRITING) &&
    !needsNoCallNow(reading.text) &&
    wantsWriting(reading.text, context.booking !== null)
  )
    return { ...plain('in_writing'), answers };
  const cancelled = readCancel(reading);
  const callsOff = cancelled !== null && context.booking !== null;
  if (signs.notInterested && !moments.any && wantsOtherTime(reading.text)) {
    if (context.offer) return plain('reject_slots', rejecting(reading));
    if (context.booking) return plain('reschedule', cleared(context.wish));
  }
  if (declines(reading, answers) && !namesMoment(moments) && !callsOff)
    return { ...plain('not_interested'), answers: yesNoOnly(answers, context) };
  if (cancelled) return { ...plain('cancel'), wish: cancelled };
  if (signs.asksWhetherOff && context.booking) return plain('question');
  if (moments.date === null && asksWhoseClock(reading.text)) return plain('question');
  const chosen = asksForOther(reading) ? null : readChosen(reading);
  if (chosen) return { ...plain(chosen.intent), wish: chosen.wish, at: chosen.at };
  const left = readOnlyDayLeft(reading);
  if (left) return { ...plain('propose_time'), ...left };
  const shifted = readShifted(reading);
  if (shifted) return { ...plain(shifted.intent), ...shifted };
  if (asksForOther(reading)) return plain('reject_slots', readOther(reading));
  if (asksToShift(reading)) return plain('reschedule', readShiftOfDay(reading));
  if (isBusyThen(reading)) return plain('reject_slots', cleared(context.wish));
  const rejected = asksFirst(reading) ? null : readRejection(reading);
  // "Any day but Monday" says when it suits.
  if (rejected && signs.reschedule && context.booking && !context.offer) return plain('reschedule', rejected);
  if (rejected)
    return { ...plain(signs.anyOffer && !context.booking ? 'propose_time' : 'reject_slots'), wish: rejected };
  const later =
    signs.later && !topics.includes(IF_MISSED) && !tellsInstead(reading) && !isThereInTime(reading);
  const willWrite = signs.willWrite && moments.time === null;
  const wait = asksToWait(reading) || (later && moments.any && !moments.wished && !isSoon(reading));
  // "I need to move the call, will let you know when": it is moved all the same.
  if (willWrite && signs.reschedule && context.booking && !moments.any)
    return plain('reschedule', cleared(context.wish));
  if (later && isAwayThen(reading)) return plain('reschedule', inNamedDays(reading));
  if (willWrite || wait) return plain('later', inNamedDays(reading));
  if (moments.onlyTold && signs.question && asked(context) === null) return plain('question');
  if (isMoment(reading)) {
    if (isFarOff(reading)) return plain('later', inNamedDays(reading));
    const proposal = readProposal(reading);
    if (onlyChecks(reading, proposal)) return plain('question');
    const passing = answeredInPassing(reading);
    if (passing.length > 0 && tellsUntilWhen(reading))
      return { ...plain('answer'), wish: proposal.wish, answers: passing };
    return { ...plain('propose_time'), ...proposal, answers: answersBeside(reading) };
  }
  if (asksForTimes(reading)) return { ...plain('question'), times: true };
  if (signs.anyOffer && context.stage === 'booking' && !context.booking)
    return plain('propose_time', inNamedDays(reading));
  if (signs.reschedule && context.booking) return plain('reschedule', readPutOff(reading));
  if (later) return { ...plain('later'), answers: answeredInPassing(reading) };
  const wish = tellsOfAbsence(reading) ? inNamedDays(reading) : context.wish;
  if (answers.length > 0)
    return { ...plain(topics.length > 0 || asksBeside(reading) ? 'question' : 'answer', wish), answers };
  if (topics.length > 0 || (signs.question && !signs.confirm)) return plain('question', wish);
  return plain(tells(reading) || tellsOfAbsence(reading) ? 'answer' : smallTalk(reading), wish);
}

/** "Je suis en vacances jusqu'au 5", where something else was asked: no call is offered before. */
function tellsOfAbsence({ context, moments }: Reading): boolean {
  return moments.leavesSpan && moments.any && context.booking === null;
}

/** "Oui mais je suis au travail, je finis à 18h": from when on is kept, and the questions go on. */
function tellsUntilWhen({ moments, signs }: Reading): boolean {
  const { date, time, part, notBefore, wishesSpan } = moments;
  return (
    notBefore !== null && date === null && time === null && part === null && !wishesSpan && !signs.callMe
  );
}

/** "In Spain until the 2nd, call me when I'm back", where a meeting stands before that. */
function isAwayThen({
  context: { booking, offer, timeZone },
  moments: { leavesSpan, span },
}: Reading): boolean {
  if (booking === null || offer !== null || !leavesSpan || span === null || span.from === null) return false;
  return instantToCivil(booking.start, timeZone).date < span.from;
}

/** Told of oneself, where something else was asked: what was asked stays open. */
function tells({ context, text }: Reading): boolean {
  const open = asked(context);
  if (open === null || open.kind === 'text') return false;
  const ofSelf = tellsForWhom(text) || tellsOfSelf(text) || tellsOfHome(text) || saysTheyAsked(text);
  return ofSelf || withoutOtherMatters(text, open.id) !== text;
}

/** A death is told to a person, unless what becomes of the call was said too. */
function isBereaved({ signs, moments }: Reading): boolean {
  return signs.bereaved && !signs.cancel && !signs.reschedule && !moments.wished;
}

/** "Not at the moment" puts nothing off where a yes or a no was asked for. */
function saysNo({ context, text }: Reading): boolean {
  return asked(context)?.kind === 'yes_no' && saysOnlyNo(text);
}

/** What one tells of oneself when asked is no answer to us: "on a signé ailleurs en 2019, contrat fini". */
function declines({ context, signs, text }: Reading, answers: Meant['answers']): boolean {
  if (answers.length > 0 && merelyAnswers(text, asked(context))) return false;
  if (signs.notInterested) return true;
  const kind = asked(context)?.kind;
  if (kind === 'text' || (kind === 'choice' && answers.length > 0)) return false;
  if (signs.yes || signs.callMe || signs.interested) return false;
  return signs.elsewhere || (signs.callsOff && context.booking === null);
}

/** What answers a question of ours may speak of being busy or of work: "got one at work". */
function tellsInstead({ context, moments, text }: Reading): boolean {
  if (!moments.any && tellsOfHome(text)) return true;
  if (context.asked?.kind === 'text') return text.split(' ').length > 8 && !OPENS_BUSY.test(text);
  return !moments.any && !RIGHT_NOW.test(text) && tellsOfKnowing(text, asked(context));
}

/** However much is said of why. */
const OPENS_BUSY =
  /^(?:sorry |desolee? |oh |ah )*(?:no time|not now|busy|driving|in a meeting|pas le temps|pas maintenant|je conduis|en reunion|au volant)\b/;

const RIGHT_NOW =
  /\b(?:now|moment|driving|busy|later|maintenant|tard|la|conduis|reunion|meeting|deborde\w*)\b/;

/** More than a day that is no day: "I sold the house in June, no longer need it". */
function namesMoment({ any, wished, date, time, ruledOut }: Reading['moments']): boolean {
  return (
    any && (wished || date !== null || time !== null || ruledOut.dates.length + ruledOut.times.length > 0)
  );
}

/** "8h30 ou 14h, faut que je demande à ma femme" refuses neither. */
function asksFirst({ moments, signs, text }: Reading): boolean {
  return signs.later && !signs.no && !signs.reject && moments.onlyTold && asksOthersFirst(text);
}

/** "I was told 1 o'clock and nobody rang", of a call that is still to come. */
function expectedItBefore({ context, signs, moments, text }: Reading): boolean {
  if (context.booking === null || context.offer !== null || context.met === true) return false;
  return (
    !signs.reschedule &&
    !signs.cancel &&
    moments.date === null &&
    (waitedForNothing(text) || saysPromiseBroken(text))
  );
}

/** For the meeting that stands. */
function isThereInTime({ context, moments, text }: Reading): boolean {
  return context.booking !== null && context.offer === null && !moments.wished && willBeThere(text);
}

/** "En retard de 5 min": they come, and the meeting stays where it is. */
function isSomewhatLate({ context: { booking, offer, timeZone }, signs, moments }: Reading): boolean {
  if (!signs.late || booking === null || offer !== null) return false;
  const { date, time } = instantToCivil(booking.start, timeZone);
  const elsewhere = (moments.date ?? date) !== date || (moments.time ?? time) !== time;
  return !elsewhere && !signs.cancel && !signs.reschedule && !signs.reject;
}

/** "Busy now, next week rather": a wish after all. */
function isSoon(reading: Reading): boolean {
  return reading.moments.wishesSpan && !isFarOff(reading);
}

/** "Maybe next spring", before a call was talked about: days so far off that none of them is in mind yet. */
function isFarOff({ context, moments: { span, wishesSpan, wished }, today }: Reading): boolean {
  return (
    context.stage === 'qualifying' &&
    context.offer === null &&
    wishesSpan &&
    !wished &&
    (span?.from ?? today) > addDays(today, SOON_DAYS)
  );
}

/** "Is that 2:30 in London?" asks about the meeting that stands, or the time that was said, and moves nothing. */
function onlyChecks({ context, moments, signs, text }: Reading, proposal: Chosen): boolean {
  const checks = signs.checks || (context.booking !== null && checksMeeting(text));
  if (!checks || signs.reschedule || context.offer !== null) return false;
  if (context.booking) return proposal.intent === 'reschedule';
  const { time } = context.wish;
  return time !== null && moments.date === null && (moments.time ?? time) === time;
}

/** What is left when no time, no answer and no question was found. */
function smallTalk(reading: Reading): Intent {
  const { context, signs, text } = reading;
  const open = asked(context);
  if (context.booking && !context.offer) {
    if (signs.yes || signs.confirm || signs.thanks || isCourteous(reading)) return 'confirm';
    if (isThereInTime(reading)) return 'confirm';
    if (speaksOfOurDays(text)) return 'question';
  }
  if (context.stage === 'idle' && merelyTakesNote(reading)) return 'confirm';
  if (signs.callMe || signs.interested) return 'interested';
  if (open) return 'other';
  if (signs.yes) return 'interested';
  if (signs.thanks || signs.confirm) return 'confirm';
  if (signs.no && !looksLikeGibberish(bare(text)))
    return context.booking ? 'other' : context.stage === 'booking' ? 'reject_slots' : 'not_interested';
  return 'other';
}

/** Between two engagements nothing stands that "noted, cheers" could agree to. */
function merelyTakesNote({ signs, text }: Reading): boolean {
  if (signs.no || signs.question) return false;
  return /[a-z]/.test(text)
    ? TAKES_NOTE.test(text) && readCourtesy(text) !== null
    : signs.yes && isGladFace(text);
}

const TAKES_NOTE =
  /\b(?:noted?|notee|recu|compris|understood|got it|gotcha|merci|thanks|bye|entendu|ca marche)\b/;

/** A goodbye, a good wish or a laugh: the meeting stays where it is. */
function isCourteous({ signs, text }: Reading): boolean {
  if (signs.no || signs.question) return false;
  if (!/[a-z]/.test(text)) return isGladFace(text);
  const courtesy = readCourtesy(text);
  return courtesy === 'parting' || courtesy === 'noted' || wishesWell(text);
}

/** "Six of us here, one will be enough" answers what was asked, unless it counts what was written. */
function givesAmountOrChoice(reading: Reading): boolean {
  const { kind } = asked(reading.context) ?? {};
  if ((kind !== 'number' && kind !== 'choice') || COUNTS_MESSAGES.test(reading.text)) return false;
  return readAnswers(reading).some(
    ({ question, value }) => question === reading.context.asked?.id && value !== '0',
  );
}

const COUNTS_MESSAGES_WORDS = oneOf({
  fr: listed`
    textos? / appels? / fois / relances? / rappels?
  `,
  en: listed`
    texts? / calls? / times / reminders?
  `,
  both: listed`
    messages? / sms / e-?mails? / mails? / whatsapps?
    (?:me|moi|nous|us) (?:alone|tranquille)
  `,
});

const COUNTS_MESSAGES = new RegExp(pattern`\b${COUNTS_MESSAGES_WORDS}\b`);

/** Where both readings are possible and nothing in the text speaks for another one, opting out wins. */
function speaksForMore(reading: Reading, plain: string): boolean {
  return (
    reading.signs.agrees ||
    speaksForBooking(reading) ||
    givesAmountOrChoice(reading) ||
    reading.topics.includes('robot') ||
    saysWhenToWrite(plain) ||
    asksForItInWriting(reading.text) ||
    (reading.context.booking !== null && isForTheExpert(reading.text))
  );
}

function speaksForBooking({ moments, signs, context, text }: Reading): boolean {
  const choice = context.offer !== null && readPlace(text, choicesIn(context)).meant !== null;
  return moments.wished || choice || signs.callMe || signs.interested;
}
