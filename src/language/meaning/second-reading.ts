/** What the learned reader may add to what the rules made of a text. */
import { instantToCivil } from '../../domain/zone.js';
import { TOPIC } from '../../domain/language.js';
import type { Intent, UnderstandingContext } from '../../domain/language.js';
import type { Meaning } from '../learned/meanings.js';
import { likeliest } from '../learned/reader.js';
import type { Chances } from '../learned/reader.js';
import { readKept } from './kept.js';
import { asksForOther } from './offered.js';
import { rejecting } from './proposed.js';
import { asked } from './reading.js';
import type { Meant, Reading } from './reading.js';
import { isAlwaysThen } from '../rules/beside/bare-event.js';
import { tellsOfHome } from '../rules/answers/ahead.js';
import { merelyAnswers } from '../rules/answers/answers.js';
import { withoutReserve } from '../rules/opting-out/look-alikes/not-done-here.js';
import { saysTheyAsked } from '../rules/signs/own-up.js';
import { cancelsSomethingElse, isTheirsOff, NOT_CANCEL } from '../rules/signs/cancelling.js';
import { asksAboutChanging, movesSomethingElse } from '../rules/signs/changing.js';
import { merelyThanksForCall } from '../rules/beside/told-of-meeting.js';
import { withoutFormerOthers } from '../rules/signs/declining.js';
import { waitsInVain } from '../rules/beside/let-down.js';
import { wantsCall } from '../rules/signs/interest.js';
import { saysOnlyNo } from '../rules/signs/no.js';
import { ASKS_WHETHER_WRONG } from '../rules/signs/wrong-number.js';
import { readRobot } from '../rules/topics/robot.js';
import { IN_A_HURRY, tellsOfWork, waitsUntil } from '../rules/signs/not-now.js';

/** How sure the learned reader must be to be heard where the rules found nothing. */
export const LIKELY = 0.6;

/** To end a conversation by it. */
const LIKELY_END = 0.8;

const ENDINGS = new Set<Intent>(['cancel', 'not_interested', 'wrong_number']);

const REFUSALS = new Set<Intent>(['cancel', 'not_interested', 'reject_slots']);

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

/** "Je suis bien la personne que vous cherchez". */
const ITS_ME =
  /\b(?:je suis|c'est moi|i am|i'm) (?:bien |indeed )?(?:la|the) (?:bonne |right )?(?:personne|person)\b/;

/** "Wrong digit in my number": one's own is put right. */
const OWN_NUMBER_WRONG =
  /\b(?:digit|typo|mistake|chiffre|faute|erreur de frappe)\b[^.!?\n]{0,20}\b(?:my|mon) (?:number|phone|num|tel|portable)/;

/** The reader was taught none of them, and takes "kein" for "keen". */
const OTHER_LANGUAGES =
  /\b(?:kein(?:e|en)?|nein|nicht|danke|bitte|ich|gracias|grazie|obrigad[oa]|geen|niet)\b/;

const DENIES =
  /\b(?:no|not|never|nor|neither|none|nothing|cannot|cant|wont|dont|but|too|pas|plus|ni|aucune?|rien|jamais|non|mais|trop|sauf|except)\b|n't\b/;

const HASTE_IS_NOT = new Set<Intent>(['confirm', 'interested', 'later']);

/** What may stand where an answer was awaited, and be none. */
const OVER_ANSWERS = new Set<Intent>(['human', 'later', 'not_interested', 'wrong_number']);

/**
 * What the learned reader makes of words that no rule knows, or that a rule takes for something else than it is sure
 * of. It chooses no slot and no moment, and has no say where a new one was read.
 */
export function readSecond(reading: Reading, meant: Meant, chances: Chances): Meant | null {
  const { context, text, topics } = reading;
  if (OTHER_LANGUAGES.test(text)) return null;
  const told = meant.intent === 'answer' || meant.intent === 'other';
  if (told && merelyAnswers(text, asked(context))) return null;
  // It was told to leave the meeting alone.
  if (readKept(reading) !== null) return null;
  if (merelyThanksForCall(text)) return null;
  const { meaning, chance } = likeliest(chances);
  const intent = intentOf(meaning, context);
  if (intent === null || intent === meant.intent || !/[a-z]/.test(text)) return null;
  if (meant.intent === 'answer' && !OVER_ANSWERS.has(intent)) return null;
  // A bare no to what was asked is an answer, and no more.
  if (OVER_ANSWERS.has(intent) && meant.intent === 'answer' && saysOnlyNo(text)) return null;
  // Told not to, or asked whether one could.
  if (intent === 'cancel' && speaksOfCancelling(reading)) return null;
  if (intent === 'reschedule' && movesSomethingElse(text)) return null;
  // "Hold off on booking until I've seen my calendar" ends nothing.
  if (meant.intent === 'later' && ENDINGS.has(intent) && waitsUntil(text)) return null;
  if (intent === 'reschedule' && asksAboutChanging(text) !== null) return null;
  if ((intent === 'interested' || intent === 'confirm') && agreesToNothing(reading, meant)) return null;
  // "Be quick, driving": goes on, and neither agrees nor puts off.
  if (HASTE_IS_NOT.has(intent) && IN_A_HURRY.test(text)) return null;
  if (intent === 'not_interested' && (reading.signs.despiteOthers || withoutFormerOthers(text) !== text))
    return null;
  if (intent === 'wrong_number' && (ITS_ME.test(text) || OWN_NUMBER_WRONG.test(text) || saysTheyAsked(text)))
    return null;
  // "I'm not giving any details over WhatsApp" refuses no time, and no call.
  if (REFUSALS.has(intent) && !/[a-z]/.test(withoutReserve(text))) return null;
  // "Those times are good for me": nothing is refused without a word for it.
  if (intent === 'reject_slots' && reading.signs.interested && !DENIES.test(text)) return null;
  // "Church is Sundays", and the meeting is not.
  if (intent === 'reject_slots' && isAlwaysThen(text) && reading.moments.ruledOut.dates.length === 0)
    return null;
  if ((ENDINGS.has(intent) || intent === 'later') && tellsOfHome(text)) return null;
  // What they do in life keeps nobody from anything.
  if (intent === 'later' && meant.intent === 'answer' && tellsOfWork(text)) return null;
  // "Can I book another call?" puts none off.
  if (intent === 'later' && meant.intent === 'interested' && wantsCall(text)) return null;
  // Later than what is offered, and no later answer.
  if (intent === 'later' && asksForOther(reading)) return null;
  // When to is told later, and that it moves is told now.
  if (meant.intent === 'reschedule' && intent === 'later' && reading.signs.reschedule) return null;
  // Who cannot make the day of the meeting has called nothing off.
  if (meant.intent === 'reject_slots' && intent === 'cancel') return null;
  if (intent !== 'question' && !isSaidBeside(intent, reading)) return null;
  if (chance < surenessNeeded(reading, meant, intent)) return null;
  if (meant.intent !== 'other' && !isDoubtful(reading, meant)) return null;
  const wish = intent === 'reject_slots' ? rejecting(reading) : context.wish;
  return { intent, wish, at: null, answers: [], topics };
}

/** "Who's this? You've got the wrong number": whether something else was said than what is asked or told beside it. */
function isSaidBeside(intent: Intent, { text, topics }: Reading): boolean {
  const beside = BESIDE[intent];
  if (topics.some((topic) => topic !== TOPIC.hardTime && !beside?.has(topic))) return false;
  // "Is this the wrong number?", "il y a un humain derrière ?": that is all they ask.
  if (intent === 'wrong_number') return !ASKS_WHETHER_WRONG.test(text);
  if (intent === 'human' && topics.includes(TOPIC.whoCalls) && !WANTS_ONE.test(text)) return false;
  if (intent !== 'human' || !topics.includes(TOPIC.robot)) return true;
  // "Y a quelqu'un, ou c'est un robot qui appelle".
  if (/\b(?:or|ou)\b/.test(text)) return false;
  const rest = readRobot(text).rest.replace(I_TALK_TO, ' ');
  return (rest.match(/[a-z']{2,}/g) ?? []).length >= FEWEST_WORDS;
}

/** "Is this an actual person I'm talking to": no more than whom it is asked of. */
const I_TALK_TO = /\bi'?m (?:talk|speak|text|chat|writ|messag|deal)\w* (?:to|with)\b/;

/** "Is there a human on the other end? I'd like to speak to one". */
const WANTS_ONE =
  /\b(?:i'd|i would|i want|i need|let me|get me|put me|je veux|voudrais|aimerais|prefere\w*|passez|besoin)\b/;

const FEWEST_WORDS = 3;

/** Topics beside which an intent may be meant. */
const BESIDE: Partial<Record<Intent, ReadonlySet<string>>> = {
  wrong_number: new Set([TOPIC.whoAreYou, TOPIC.whatIsThis, TOPIC.howDidYouGetMyNumber, TOPIC.isThisAScam]),
  human: new Set([TOPIC.robot, TOPIC.whoCalls, TOPIC.whoAreYou]),
  confirm: new Set([TOPIC.toPassOn]),
};

/** Told that nobody called, which the reader takes for a wish for a call; or merely thanked between two engagements. */
function agreesToNothing({ context, text }: Reading, meant: Meant): boolean {
  return (
    (context.booking === null && waitsInVain(text)) ||
    (context.stage === 'idle' && meant.intent === 'confirm')
  );
}

function speaksOfCancelling({ context: { booking, timeZone }, signs, text }: Reading): boolean {
  if (booking && isTheirsOff(text, instantToCivil(booking.start, timeZone).time)) return true;
  if (signs.asksWhetherOff || NOT_CANCEL.test(text)) return true;
  return cancelsSomethingElse(text) || asksAboutChanging(text) !== null;
}

function surenessNeeded({ context, signs }: Reading, meant: Meant, intent: Intent): number {
  if (meant.intent === 'other') return likelyEnough(intent, context);
  // The moment of the meeting was named, and no word agrees to it.
  const merelyNamed = meant.intent === 'confirm' && meant.at !== null && !signs.yes && !signs.confirm;
  return merelyNamed ? LIKELY_END : SURE;
}

/** What ends a conversation or a meeting must be plainer than what only leads to another question. */
function likelyEnough(intent: Intent, { booking }: UnderstandingContext): number {
  if (!ENDINGS.has(intent)) return LIKELY;
  return booking === null ? LIKELY_END : SURE;
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
      return booking ? 'reschedule' : offer ? 'reject_slots' : 'later';
    case 'reject':
      return booking || offer || stage === 'booking' ? 'reject_slots' : 'not_interested';
    default:
      return meaning;
  }
}
