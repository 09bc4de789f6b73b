/** What a message means by the rules alone, in the order in which its readings are tried. */
import { TOPIC, NO_WISH, type Intent, type Question, type Wish } from '../../domain/language.js';
import { addDays, civilToInstant, instantToCivil } from '../../domain/zone.js';
import { tellsOfHome, tellsOfSelf } from '../rules/answers/ahead.js';
import { merelyAnswers, tellsOfKnowing } from '../rules/answers/answers.js';
import { withoutWhose } from '../rules/answers/having.js';
import { readCourtesy } from '../rules/beside/courtesy.js';
import { tookItForAnother } from '../rules/beside/echoed-reminder.js';
import { saysPromiseBroken, waitedForNothing } from '../rules/beside/let-down.js';
import { asksWhoseClock } from '../rules/moments/zones/zones.js';
import { saysHomeBy, saysJustPast } from '../rules/beside/home-in-time.js';
import { merelyRefusesCall, merelyUnwantsCall, refusesEveryCall } from '../rules/signs/no-call.js';
import { tellsOfPlace } from '../rules/answers/short-answers.js';
import { withoutOtherMatters } from '../rules/answers/other-matters.js';
import { asksForLeavingTerms } from '../rules/opting-out/look-alikes/leaving-terms.js';
import { saysTheyAsked } from '../rules/signs/own-up.js';
import { wantsWriting } from '../rules/signs/requests.js';
import { needsNoCallNow } from '../rules/signs/cancelling.js';
import {
  refusesAnyDayEver,
  refusesTheDay,
  wantItThemselves,
  wantsOtherTime,
} from '../rules/signs/declining.js';
import { readSigns } from '../rules/signs/signs.js';
import { saysOnlyNo } from '../rules/signs/no.js';
import { isTold } from '../rules/topics/topics.js';
import { asksOthersFirst, tellsOfWork } from '../rules/signs/not-now.js';
import { mayMoveLater } from '../rules/signs/changing.js';
import {
  asksBesideAnothers,
  asksWhenOursIs,
  checksMeeting,
  isTakenAback,
  supposesChoice,
} from '../rules/signs/question.js';
import {
  foreseesCutOff,
  givesOwnNumber,
  givesTheirNumber,
  takesPhoneForVideo,
  tellsForWhom,
} from '../rules/beside/to-pass-on.js';
import { asksHourOrDay, asksWhichDay, asksWhichHalf } from '../rules/offers/day-or-place.js';
import { SUPPOSES_A_CHOICE } from '../rules/offers/undecided.js';
import { asksToBeCalledNow } from '../rules/signs/interest.js';
import { asksToWait } from './after.js';
import { answeredInPassing, answersBeside, asksBeside, readAnswers, yesNoOnly } from './answered.js';
import { readGoneBack } from './going-back.js';
import {
  letsRefusedCallGo,
  readGoodbye,
  readGoodbyeAmongOffers,
  readKept,
  readSameHour,
  readStillOn,
} from './kept.js';
import {
  asksForOther,
  asksForTimes,
  asksToShift,
  readChosen,
  readOnlyDayLeft,
  readOther,
  readPutOff,
  readShiftOfDay,
} from './offered.js';
import {
  inNamedDays,
  isBusyThen,
  readCancel,
  readProposal,
  readRejection,
  readShifted,
  rejecting,
} from './proposed.js';
import { asked, isMoment, type Chosen, type Meant, type Reading } from './reading.js';
import { isThereInTime, smallTalk } from './small-talk.js';
import { cleared, withDate } from './wish.js';

/** Who cannot now, and names days further off than this, has none in mind yet. */
const SOON_DAYS = 31;

export function interpret(reading: Reading): Meant {
  const { context, signs, moments, topics } = reading;
  const plain = (intent: Intent, wish = context.wish): Meant => ({
    intent,
    wish,
    at: null,
    answers: [],
    topics,
  });
  const answers = readAnswers(reading);
  // "Merci, j'ai tout ce qu'il me faut", between two engagements, declines nothing.
  if (context.stage === 'idle' && !moments.any && readCourtesy(reading.text) === 'parting')
    return plain('confirm');
  if (signs.wrongNumber) return plain('wrong_number');
  if (context.booking === null && givesTheirNumber(reading.text)) return plain('human');
  if (isBereaved(reading)) return plain('human');
  if (asked(context) !== null && !moments.any && refusesTheDay(reading.text)) return plain('later');
  if (saysNo(reading)) return { ...plain('answer'), answers };
  if (signs.human && !moments.any) return { ...plain('human'), answers };
  if (isSomewhatLate(reading)) return plain('confirm');
  const homeBy = readHomeBy(reading);
  if (homeBy) return { ...plain('confirm'), ...homeBy };
  if (asksBesideAnothers(reading.text)) return plain('question');
  if (expectedItBefore(reading) || asksWhetherSoSoon(reading) || isTakenAbackByReminder(reading))
    return { ...plain('question'), topics: [TOPIC.callTime] };
  // A call that stands is called off by who wants none, and says no more.
  const callRefused = merelyRefusesCall(reading.text) || merelyUnwantsCall(reading.text);
  if (context.booking && ((!moments.any && callRefused) || refusesEveryCall(reading.text)))
    return plain('cancel', NO_WISH);
  if (letsRefusedCallGo(reading)) return plain('cancel', NO_WISH);
  const kept =
    readGoneBack(reading) ??
    readGoodbye(reading) ??
    readGoodbyeAmongOffers(reading) ??
    readKept(reading) ??
    readSameHour(reading) ??
    readStillOn(reading);
  if (kept) return { ...plain(kept.intent), ...kept };
  if (signs.despiteOthers && context.booking && !moments.any) return plain('confirm');
  if (context.ended && wantItThemselves(reading.text) === 0) return plain('interested');
  if (
    (!moments.any || moments.onlyTold) &&
    !signs.later &&
    !signs.elsewhere &&
    !topics.includes(TOPIC.writing) &&
    !needsNoCallNow(reading.text) &&
    wantsWriting(reading.text, context.booking !== null)
  )
    return { ...plain('in_writing'), answers };
  if (context.booking && !context.offer && mayMoveLater(reading.text)) return plain('question');
  const cancelled = readCancel(reading);
  const callsOff = cancelled !== null && context.booking !== null;
  if (signs.notInterested && !moments.any && wantsOtherTime(reading.text)) {
    if (context.offer) return plain('reject_slots', rejecting(reading));
    if (context.booking) return plain('reschedule', cleared(context.wish));
  }
  if (context.offer && refusesAnyDayEver(reading.text)) return plain('not_interested');
  if (declines(reading, answers) && !namesMoment(moments) && !callsOff)
    return { ...plain('not_interested'), answers: yesNoOnly(answers, context) };
  if (cancelled) return { ...plain('cancel'), wish: cancelled };
  if (signs.asksWhetherOff && context.booking) return plain('question');
  const stands = context.offer !== null || context.booking !== null;
  const asksHalf = stands && asksWhichHalf(reading.text);
  if (asksHalf || (context.offer !== null && asksWhichDay(reading.text)) || asksHourOrDay(reading.text))
    return { ...plain('question'), topics: [...topics, TOPIC.sayAgain] };
  if (context.booking === null && supposesChoice(reading.text)) return plain('question');
  if (moments.date === null && asksWhoseClock(reading.text)) return plain('question');
  if (asksOfAChoice(reading)) return plain('question');
  if (answers.length === 0 && !moments.any && asksForLeavingTerms(reading.text)) return plain('question');
  if (passesOnForTheCall(reading)) return { ...plain('other'), topics: [TOPIC.toPassOn] };
  const atOnce = readCallNow(reading);
  if (atOnce) return plain('reschedule', atOnce);
  const chosen = asksForOther(reading) ? null : readChosen(reading);
  if (chosen) return { ...plain(chosen.intent), wish: chosen.wish, at: chosen.at };
  const left = readOnlyDayLeft(reading);
  if (left) return { ...plain('propose_time'), ...left };
  const shifted = readShifted(reading);
  if (shifted) return { ...plain(shifted.intent), ...shifted };
  if (asksForOther(reading)) return plain('reject_slots', readOther(reading));
  if (asksToShift(reading)) return plain('reschedule', readShiftOfDay(reading));
  if (isBusyThen(reading)) return plain('reject_slots', cleared(context.wish));
  if (onlyBusyThen(reading)) return plain('propose_time', inNamedDays(reading));
  const rejected = asksFirst(reading) ? null : readRejection(reading);
  // "Any day but Monday" says when it suits.
  if (rejected && signs.reschedule && context.booking && !context.offer) return plain('reschedule', rejected);
  if (rejected)
    return { ...plain(signs.anyOffer && !context.booking ? 'propose_time' : 'reject_slots'), wish: rejected };
  const later =
    signs.later && !topics.includes(TOPIC.ifMissed) && !tellsInstead(reading) && !isThereInTime(reading);
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
    return { ...plain(asksTopic(reading) || asksBeside(reading) ? 'question' : 'answer', wish), answers };
  if (
    context.booking === null &&
    topics.every((topic) => topic === TOPIC.toPassOn) &&
    givesOwnNumber(reading.text)
  )
    return plain('interested', wish);
  if (merelyPassesOn(reading)) return plain(signs.confirm || signs.yes ? 'confirm' : 'question', wish);
  if (topics.length > 0 || (signs.question && !signs.confirm)) return plain('question', wish);
  return plain(tells(reading) || tellsOfAbsence(reading) ? 'answer' : smallTalk(reading), wish);
}

function asksTopic({ topics }: Reading): boolean {
  return topics.some((topic) => !isTold(topic));
}

/** "Ma femme sera là aussi, c'est parfait", of the meeting that stands. */
function merelyPassesOn({ context, signs, topics }: Reading): boolean {
  if (context.booking === null || context.offer !== null || signs.question) return false;
  return topics.length > 0 && topics.every((topic) => topic === TOPIC.toPassOn);
}

/** "If I take the morning one, can it be over by 9?": what would follow is asked, and nothing is chosen yet. */
function asksOfAChoice({ context, text }: Reading): boolean {
  return context.offer !== null && SUPPOSES_A_CHOICE.test(text);
}

/** Of the line that may go dead, or the picture that is not to be: the meeting stays where it is. */
function passesOnForTheCall({ context: { booking, offer }, moments, signs, text }: Reading): boolean {
  if (booking === null || offer !== null || signs.reschedule || signs.cancel || signs.reject) return false;
  if (foreseesCutOff(text)) return true;
  return moments.date === null && moments.time === null && takesPhoneForVideo(text);
}

/** "Can you call me now?", while a call stands: today, or else, where it is about to begin, as soon as can be. */
function readCallNow({ context, moments, text, today }: Reading): Wish | null {
  const { booking, now, offer, wish } = context;
  if (booking === null || offer !== null || !asksToBeCalledNow(text)) return null;
  const isOfToday = moments.date === today && moments.ruledOut.dates.length === 0;
  if (isOfToday && booking.start - now >= QUARTER) return withDate(cleared(wish), today);
  return moments.time === null ? cleared(wish) : null;
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
  if (signs.notInterested) return !merelyTellsWhose(text, asked(context));
  const kind = asked(context)?.kind;
  if (kind === 'text' || (kind === 'choice' && answers.length > 0)) return false;
  if (signs.yes || signs.callMe || signs.interested) return false;
  return signs.elsewhere || (signs.callsOff && context.booking === null);
}

/** What answers a question of ours may speak of being busy or of work: "got one at work". */
function tellsInstead({ context, moments, text }: Reading): boolean {
  if (!moments.any && tellsOfHome(text)) return true;
  if (context.asked?.kind === 'text') {
    if (tellsOfWork(text) || tellsOfBusyPlace(text)) return true;
    return text.split(' ').length > 8 && !OPENS_BUSY.test(text);
  }
  return !moments.any && !RIGHT_NOW.test(text) && tellsOfKnowing(text, asked(context));
}

/** However much is said of why. */
const OPENS_BUSY =
  /^(?:sorry |desolee? |oh |ah )*(?:no time|not now|busy|driving|in a meeting|pas le temps|pas maintenant|je conduis|en reunion|au volant)\b/;

/** "A kebab shop in Luton, very busy": how it is there was asked for, and nothing is put off. */
function tellsOfBusyPlace(text: string): boolean {
  return tellsOfPlace(text) && !OPENS_BUSY.test(text) && !PUT_OFF.test(text);
}

const PUT_OFF =
  /\b(?:later|plus tard|right now|now|driving|conduis|volant|meeting|reunion|can'?t|cannot|peux|pas le temps|no time|call|ring|r?appel\w*|hold on|hang on|back|let me|ask|check|talk|demande\w*|parle\w*|vois|voir|think|reflechi\w*)\b/;

const RIGHT_NOW =
  /\b(?:now|moment|driving|busy|later|maintenant|tard|la|conduis|reunion|meeting|deborde\w*)\b/;

/** "Oui, chez un concurrent", asked for a yes or a no: where they have it declines nothing, unless more is said. */
function merelyTellsWhose(text: string, question: Question | null): boolean {
  if (question?.kind !== 'yes_no') return false;
  const rest = withoutWhose(text);
  return rest !== text && !readSigns(rest, rest).notInterested;
}

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

/** "Oh god is that today??", and no more said of whether they come. */
function asksWhetherSoSoon({ context: { booking, offer }, signs, moments, text }: Reading): boolean {
  if (booking === null || offer !== null || moments.time !== null || !isTakenAback(text)) return false;
  return !signs.cancel && !signs.reschedule && !signs.reject && !signs.confirm;
}

/** "In an hour?? I thought it was Tuesday", and no other time asked for. */
function isTakenAbackByReminder({ echoes, signs, moments, text }: Reading): boolean {
  if (!echoes || signs.cancel || signs.reschedule || signs.reject) return false;
  return signs.question ? !moments.any || tookItForAnother(text) : tookItForAnother(text) && !moments.wished;
}

/** "En retard de 5 min": they come, and the meeting stays where it is. */
function isSomewhatLate({ context: { booking, offer, timeZone }, signs, moments }: Reading): boolean {
  if (!signs.late || booking === null || offer !== null) return false;
  const { date, time } = instantToCivil(booking.start, timeZone);
  const elsewhere = (moments.date ?? date) !== date || (moments.time ?? time) !== time;
  return !elsewhere && !signs.cancel && !signs.reschedule && !signs.reject;
}

/** "Should be in by 3", of a call that is not before that; where it is a little before, people are told. */
function readHomeBy({ context, moments, signs, text, today }: Reading): { topics: string[] } | null {
  const { booking, offer, timeZone } = context;
  if (booking === null || offer !== null || !saysHomeBy(text)) return null;
  if (signs.cancel || signs.reschedule || signs.reject) return null;
  const { date } = instantToCivil(booking.start, timeZone);
  if ((moments.date ?? today) !== date) return null;
  const passedOn = { topics: [TOPIC.toPassOn] };
  if (saysJustPast(text)) return passedOn;
  const by = moments.notAfter ?? moments.time ?? moments.notBefore;
  if (by === null || moments.timeUnclear) return null;
  const late = civilToInstant(date, by, timeZone) - booking.start;
  if (late > QUARTER) return null;
  return late > 0 ? passedOn : { topics: [] };
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

/** "Whenever, just not between 12 and 1, that's my dinner": any other hour, and no day is refused. */
function onlyBusyThen({ context, moments, signs }: Reading): boolean {
  const { rest, wished, ruledOut } = moments;
  if (context.stage !== 'booking' || context.offer !== null || context.booking !== null) return false;
  if (wished || signs.question || ruledOut.dates.length + ruledOut.times.length > 0) return false;
  return HOURS_REFUSED.test(rest);
}

/** A span of hours, where what was read is blanked out. */
const HOURS_REFUSED = /\b(?:not|pas|sauf|except|bar|avoid|evitez|hormis) ~{11,}/;

const QUARTER = 15 * 60_000;

/** "Is that 2:30 in London?" asks about the meeting that stands, or the time that was said, and moves nothing. */
function onlyChecks({ context, moments, signs, text }: Reading, proposal: Chosen): boolean {
  const checks = signs.checks || (context.booking !== null && checksMeeting(text));
  if (!checks || signs.reschedule || context.offer !== null) return false;
  if (context.booking && asksWhenOursIs(text)) return true;
  if (context.booking) return proposal.intent === 'reschedule';
  const { time } = context.wish;
  return time !== null && moments.date === null && (moments.time ?? time) === time;
}
