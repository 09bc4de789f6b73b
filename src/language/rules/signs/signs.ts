/** What a message says besides days and times. */

import { kinAsked } from '../topics/before-now.js';
import { withoutExcuse } from '../beside/excuses.js';
import { withoutOneDay } from '../opting-out/look-alikes/asked-after.js';
import { asksForAWhile } from '../opting-out/look-alikes/for-a-while.js';
import { withoutReserve } from '../opting-out/look-alikes/not-done-here.js';
import { refusesCall, withoutRefusedCall } from './no-call.js';
import { bare } from '../text/normalise.js';
import { listed, oneOf } from '../text/patterns.js';
import { readRobot } from '../topics/robot.js';
import { CALL_ANYWAY, CONFIRM, merelyAgrees, THANKS } from './agreeing.js';
import { ANY_ALONE, ANY_OFFER, LEAVES_WHENEVER, merelySoonest, NO_TO_ANY, NOT_EITHER } from './any-offer.js';
import { merelyInCase } from '../beside/in-case.js';
import { findBereavement, tellsOfOwnDead } from '../beside/bereavement.js';
import { asksWhetherOff, CALLS_IT_OFF, cancelsCall, NOT_CANCEL } from './cancelling.js';
import { asksAboutChanging, EARLIER_OR_LATER, isSomewhatLate, movesCall } from './changing.js';
import {
  ASKED_NOTHING,
  NOT_INTERESTED,
  PARTNER_AGAINST,
  withoutOthersNo,
  TAKEN_ELSEWHERE,
  withoutFormerOthers,
  withoutLeftOut,
  refusesTheDay,
} from './declining.js';
import { ASKS_FOR_CALL, CALL_ME, GO_AHEAD, HUMAN, INTERESTED, LIKING, isFreeNow } from './interest.js';
import { NO } from './no.js';
import { isKnownThen } from './known-then.js';
import { BUSY_NOW, doubtsToWant, IN_A_HURRY, LATER, WILL_WRITE, withoutSupposed } from './not-now.js';
import { CHECKS, QUESTION } from './question.js';
import { clashes, doubtsToCome, REJECT } from './refusing.js';
import {
  ASKS_WHETHER_WRONG,
  DEATH,
  NO_NAMES,
  NOT_NAMED,
  saysKinsPhone,
  saysNobodyNamed,
  TAKES_OVER,
  WRONG_NUMBER,
} from './wrong-number.js';
import { KNOWS_AFTER_ALL, LOOK_ALIKE_YES, YES, YES_AFTER_ALL } from './yes.js';

/** What one burst says, besides days and times. Several may hold at once; their order is policy of `understand`. */
export interface Signs {
  wrongNumber: boolean;
  human: boolean;
  notInterested: boolean;
  /** Has it from another by now, or is kept from it by whoever decides, too. */
  elsewhere: boolean;
  cancel: boolean;
  /** Calls off whatever stands. */
  callsOff: boolean;
  reschedule: boolean;
  reject: boolean;
  later: boolean;
  /** By some minutes, for the meeting that stands. */
  late: boolean;
  earlierOrLater: boolean;
  willWrite: boolean;
  thanks: boolean;
  confirm: boolean;
  callMe: boolean;
  interested: boolean;
  /** Somebody else wants none, and they do. */
  despiteOthers: boolean;
  /** As soon as can be, and no more. */
  soonest: boolean;
  anyOffer: boolean;
  yes: boolean;
  /** In nothing but words that agree: "nice one", "sound, do that". */
  agrees: boolean;
  no: boolean;
  question: boolean;
  /** Asks whether something is so. */
  checks: boolean;
  /** Asks whether the meeting was called off. */
  asksWhetherOff: boolean;
  /** Tells that someone close to them has died. */
  bereaved: boolean;
}

/**
 * @param text normalised
 * @param raw as it was written: names show by their capitals
 */
export function readSigns(text: string, raw: string): Signs {
  const name = NOT_NAMED.exec(raw)?.[1];
  const lines = text.split('\n');
  const robot = readRobot(text);
  const bereaved = findBereavement(text) !== null;
  const takesOver = DEATH.test(text) && TAKES_OVER.test(text);
  const asksToChange = asksAboutChanging(text) !== null;
  const isOff = asksWhetherOff(text);
  const agrees = merelyAgrees(text);
  const busyNow = BUSY_NOW.test(text);
  const callAnyway = CALL_ANYWAY.test(text);
  const goAhead = GO_AHEAD.test(text);
  const soonest = merelySoonest(text);
  const doubts = doubtsToWant(text);
  const ownWords = withoutOthersNo(text);
  const withoutPastOthers = withoutFormerOthers(ownWords);
  // What could be done one day puts nothing off, and declines nothing.
  const now = withoutOneDay(text);
  return {
    wrongNumber:
      !takesOver &&
      !bereaved &&
      !tellsOfOwnDead(text) &&
      (saysWrongNumber(text) ||
        saysNobodyNamed(raw) ||
        saysKinsPhone(text) ||
        (name !== undefined && !NO_NAMES.test(name))),
    // A death is told to a person.
    human: takesOver || robot.wantsPerson || HUMAN.test(robot.rest),
    notInterested:
      NOT_INTERESTED.test(withoutLeftOut(withoutOneDay(withoutPastOthers))) &&
      !ASKED_NOTHING.test(text) &&
      !refusesTheDay(text),
    elsewhere: (TAKEN_ELSEWHERE.test(withoutPastOthers) && !kinAsked(text)) || PARTNER_AGAINST.test(ownWords),
    callsOff: CALLS_IT_OFF.test(withoutPastOthers) && !asksToChange && !isOff,
    cancel: cancelsCall(withoutPastOthers) && !NOT_CANCEL.test(text) && !asksToChange && !isOff,
    reschedule: movesCall(now) && !asksToChange,
    reject:
      (REJECT.test(withoutReserve(text)) || clashes(text) || doubtsToCome(text)) &&
      !asksToChange &&
      !merelyInCase(text),
    earlierOrLater: EARLIER_OR_LATER.test(now) && !busyNow && !asksToChange,
    later:
      (busyNow ||
        LATER.test(withoutExcuse(withoutSupposed(now))) ||
        asksForAWhile(text) ||
        doubts ||
        isKnownThen(text)) &&
      !asksToChange &&
      !callAnyway &&
      !goAhead &&
      !IN_A_HURRY.test(text),
    late: isSomewhatLate(text),
    willWrite: WILL_WRITE.test(text) && !asksToChange && !merelyInCase(text),
    thanks: THANKS.test(text),
    confirm: callAnyway || CONFIRM.test(text),
    callMe: callAnyway || ((CALL_ME.test(withoutRefusedCall(text)) || isFreeNow(text)) && !refusesCall(text)),
    interested: goAhead || (INTERESTED.test(text) && !doubts) || ownWords !== text,
    despiteOthers: ownWords !== text,
    soonest,
    anyOffer: soonest || text.split(/[.!?\n]/).some((clause) => isAnyOffer(clause)),
    yes: agrees || lines.some((line) => isYes(line)),
    agrees,
    no: lines.some((line) => isNo(withoutReserve(line).trim())),
    checks: lines.some((line) => CHECKS.test(line)),
    asksWhetherOff: isOff,
    bereaved,
    question:
      robot.asked ||
      asksToChange ||
      isOff ||
      lines.some((line) => isQuestion(line) && !ASKS_FOR_CALL.test(line) && !IN_A_HURRY.test(line)),
  };
}

function saysWrongNumber(text: string): boolean {
  return WRONG_NUMBER.test(text) && WRONG_NUMBER.test(text.replace(ASKS_WHETHER_WRONG, ' '));
}

/** "Either, I'm retired": said first, whatever follows. */
function isAnyOffer(sentence: string): boolean {
  if (NOT_EITHER.test(bare(sentence)) || NO_TO_ANY.test(sentence)) return false;
  if (LEAVES_WHENEVER.test(sentence)) return false;
  const [first = '', ...more] = sentence.split(',').map((clause) => bare(clause));
  return ANY_OFFER.test(bare(sentence)) || (more.length > 0 && ANY_ALONE.test(first));
}

export function isYes(text: string): boolean {
  if (isNo(text)) return false;
  if (KNOWS_AFTER_ALL.test(text) || YES_AFTER_ALL.test(text)) return true;
  if (!YES.test(text)) return false;
  // "Super cher", "top 10": such a word agrees only when little else is said.
  return !LOOK_ALIKE_YES.test(text) || text.length < 24 || /^(?:ok|si)[ ,.!]/.test(text);
}

/** "Sounds good, tell me more" agrees to go on, and answers nothing. */
export function isMereLiking(text: string): boolean {
  return LIKING.test(text) && INTERESTED.test(text);
}

/** "Ok, what do you offer?" goes on, and answers nothing. */
export function isMereOk(text: string): boolean {
  return LOOK_ALIKE_YES.test(text) && isQuestion(text);
}

export function isNo(text: string): boolean {
  return NO.test(text) && !KNOWS_AFTER_ALL.test(text);
}

/** "Flat. How long is it guaranteed for": a question in a sentence of its own, whatever was said before it. */
export function isQuestion(text: string): boolean {
  return text.split(SENTENCES).some((sentence) => QUESTION.test(sentence));
}

const SENTENCES_WORDS = oneOf({
  fr: listed`
    c'est combien / combien
    quel(?:le)?s? (?:est|sont|prix|garantie)
    c'est garanti
  `,
  en: listed`
    what'?s / what (?:is|are|does) / how (?:much|long|does|do|is) / is it / do you
  `,
});

const SENTENCES = new RegExp(
  oneOf(listed`
    (?<=[.!;])\s+ / (?<=,|\b(?:but|mais)) (?=${SENTENCES_WORDS}\b)
  `),
);
