/** What a message says besides days and times. */
import { bare } from './normalise.js';
import * as phrases from './phrases.js';
import { readRobot } from './robot.js';
import { listed, oneOf } from './patterns.js';

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
  anyOffer: boolean;
  yes: boolean;
  /** In nothing but words that agree: "nice one", "sound, do that". */
  agrees: boolean;
  no: boolean;
  question: boolean;
  /** Asks whether something is so. */
  checks: boolean;
}

/**
 * @param text normalised
 * @param raw as it was written: names show by their capitals
 */
export function readSigns(text: string, raw: string): Signs {
  const name = phrases.NOT_NAMED.exec(raw)?.[1];
  const lines = text.split('\n');
  const robot = readRobot(text);
  const takesOver = phrases.DEATH.test(text) && phrases.TAKES_OVER.test(text);
  const asksToChange = phrases.asksAboutChanging(text) !== null;
  const agrees = phrases.merelyAgrees(text);
  const busyNow = phrases.BUSY_NOW.test(text);
  return {
    wrongNumber:
      !takesOver &&
      (phrases.WRONG_NUMBER.test(text) ||
        phrases.saysKinsPhone(text) ||
        (name !== undefined && !phrases.NO_NAMES.test(name))),
    // A death is told to a person.
    human: takesOver || robot.wantsPerson || phrases.HUMAN.test(robot.rest),
    notInterested: phrases.NOT_INTERESTED.test(text) && !phrases.ASKED_NOTHING.test(text),
    elsewhere: phrases.TAKEN_ELSEWHERE.test(text) || phrases.PARTNER_AGAINST.test(text),
    callsOff: phrases.CALLS_IT_OFF.test(text) && !asksToChange,
    cancel: phrases.CANCEL.test(text) && !phrases.NOT_CANCEL.test(text) && !asksToChange,
    reschedule: phrases.RESCHEDULE.test(text) && !asksToChange,
    reject:
      (phrases.REJECT.test(text) || phrases.clashes(text) || phrases.doubtsToCome(text)) && !asksToChange,
    earlierOrLater: phrases.EARLIER_OR_LATER.test(text) && !busyNow,
    later: (busyNow || phrases.LATER.test(text)) && !asksToChange,
    late: phrases.isSomewhatLate(text),
    willWrite: phrases.WILL_WRITE.test(text),
    thanks: phrases.THANKS.test(text),
    confirm: phrases.CONFIRM.test(text),
    callMe: phrases.CALL_ME.test(text),
    interested: phrases.INTERESTED.test(text),
    anyOffer: text.split(/[.!?\n]/).some((clause) => isAnyOffer(clause)),
    yes: agrees || lines.some((line) => isYes(line)),
    agrees,
    no: lines.some((line) => isNo(line)),
    checks: lines.some((line) => phrases.CHECKS.test(line)),
    question:
      robot.asked ||
      asksToChange ||
      lines.some((line) => isQuestion(line) && !phrases.ASKS_FOR_CALL.test(line)),
  };
}

/** "Either, I'm retired": said first, whatever follows. */
function isAnyOffer(sentence: string): boolean {
  if (sentence.includes('either') && phrases.NOT_EITHER.test(bare(sentence))) return false;
  const [first = '', ...more] = sentence.split(',').map((clause) => bare(clause));
  return phrases.ANY_OFFER.test(bare(sentence)) || (more.length > 0 && phrases.ANY_ALONE.test(first));
}

export function isYes(text: string): boolean {
  if (isNo(text)) return false;
  if (phrases.KNOWS_AFTER_ALL.test(text) || phrases.YES_AFTER_ALL.test(text)) return true;
  if (!phrases.YES.test(text)) return false;
  // "Super cher", "top 10": such a word agrees only when little else is said.
  return !phrases.LOOK_ALIKE_YES.test(text) || text.length < 24 || /^(?:ok|si)[ ,.!]/.test(text);
}

/** "Sounds good, tell me more" agrees to go on, and answers nothing. */
export function isMereLiking(text: string): boolean {
  return phrases.LIKING.test(text) && phrases.INTERESTED.test(text);
}

/** "Ok, what do you offer?" goes on, and answers nothing. */
export function isMereOk(text: string): boolean {
  return phrases.LOOK_ALIKE_YES.test(text) && isQuestion(text);
}

export function isNo(text: string): boolean {
  return phrases.NO.test(text) && !phrases.KNOWS_AFTER_ALL.test(text);
}

/** "Flat. How long is it guaranteed for": a question in a sentence of its own, whatever was said before it. */
export function isQuestion(text: string): boolean {
  return text.split(SENTENCES).some((sentence) => phrases.QUESTION.test(sentence));
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
    (?<=[.!;])\s+ / (?<=,) (?=${SENTENCES_WORDS}\b)
  `),
);
