/** Why what the learned reader makes of a text is not heard: the words are known to mean less than that. */
import type { Intent } from '../../domain/language.js';
import { TOPIC } from '../../domain/language.js';
import { instantToCivil } from '../../domain/zone.js';
import { tellsOfHome } from '../rules/answers/ahead.js';
import { thanksRobot } from '../rules/beside/courtesy.js';
import { isAlwaysThen } from '../rules/beside/bare-event.js';
import { saysNobodyCalls, waitsInVain } from '../rules/beside/let-down.js';
import { withoutReserve } from '../rules/opting-out/look-alikes/not-done-here.js';
import { cancelsSomethingElse, isTheirsOff, NOT_CANCEL } from '../rules/signs/cancelling.js';
import { asksAboutChanging, movesSomethingElse } from '../rules/signs/changing.js';
import { withoutFormerOthers } from '../rules/signs/declining.js';
import { wantsCall } from '../rules/signs/interest.js';
import { saysOnlyNo } from '../rules/signs/no.js';
import { IN_A_HURRY, tellsOfWork, waitsUntil } from '../rules/signs/not-now.js';
import { saysTheyAsked } from '../rules/signs/own-up.js';
import { ASKS_WHETHER_WRONG, tellsWhatIsNotHere } from '../rules/signs/wrong-number.js';
import { readRobot } from '../rules/topics/robot.js';
import { asksForOther } from './offered.js';
import type { Meant, Reading } from './reading.js';

/** Whether what the rules made of the reading stands against the intent. */
type Objection = (reading: Reading, meant: Meant) => boolean;

/** Whether nothing speaks against taking the text for that intent. */
export function mayMean(intent: Intent, reading: Reading, meant: Meant): boolean {
  if (meant.intent === 'answer' && !OVER_ANSWERS.has(intent)) return false;
  if (OBJECTIONS[intent]?.some((objects) => objects(reading, meant))) return false;
  return intent === 'question' || isSaidBeside(intent, reading);
}

/** What may stand where an answer was awaited, and be none. */
const OVER_ANSWERS = new Set<Intent>(['human', 'later', 'not_interested', 'wrong_number']);

/** A bare no to what was asked is an answer, and no more. */
const onlyAnswersNo: Objection = ({ text }, meant) => meant.intent === 'answer' && saysOnlyNo(text);

const tellsOfTheirsOff: Objection = ({ context: { booking, timeZone }, text }) =>
  isTheirsOff(text, booking && instantToCivil(booking.start, timeZone).time);

/** "Our meeting is already booked for 2.30": it stands. */
const STANDS_ALREADY =
  /\b(?:call|meeting|appointment|it|rendez-vous|appel)(?:'s| is| has been| est| a ete)? (?:already|deja)(?: been)? (?:booked|arranged|scheduled|set|fixed|reserve|cale|prevu|fixe|note|programme)\b/;

/** Told not to, or asked whether one could. */
const merelySpeaksOfCancelling: Objection = ({ signs, text }) =>
  signs.asksWhetherOff || NOT_CANCEL.test(text) || STANDS_ALREADY.test(text) || cancelsSomethingElse(text);

/** Who cannot make the day of the meeting has called nothing off. */
const merelyRefusesTheDay: Objection = (_, meant) => meant.intent === 'reject_slots';

/** "Hold off on booking until I've seen my calendar" ends nothing. */
const holdsOff: Objection = ({ text }, meant) => meant.intent === 'later' && waitsUntil(text);

const homeIsTold: Objection = ({ text }) => tellsOfHome(text);

/** "I'm not giving any details over WhatsApp" refuses no time, and no call. */
const merelyReserves: Objection = ({ text }) => !/[a-z]/.test(withoutReserve(text));

const othersAreRefused: Objection = ({ signs, text }) =>
  signs.despiteOthers || withoutFormerOthers(text) !== text;

/** "Je suis bien la personne que vous cherchez". */
const ITS_ME =
  /\b(?:je suis|c'est moi|i am|i'm) (?:bien |indeed )?(?:la|the) (?:bonne |right )?(?:personne|person)\b/;

const ownsUp: Objection = ({ text }) => ITS_ME.test(text) || saysTheyAsked(text);

/** "Wrong digit in my number": one's own is put right. */
const OWN_NUMBER_WRONG =
  /\b(?:digit|typo|mistake|chiffre|faute|erreur de frappe)\b[^.!?\n]{0,20}\b(?:my|mon) (?:number|phone|num|tel|portable)/;

const putsOwnNumberRight: Objection = ({ text }) => OWN_NUMBER_WRONG.test(text);

const merelyThanks: Objection = ({ text }) => thanksRobot(text);

/** "Pas de panneaux ici": a thing is not there, and nobody's name was denied. */
const thingsAreNotHere: Objection = ({ text, texts }) => tellsWhatIsNotHere(text, texts.join('\n'));

const somethingElseMoves: Objection = ({ text }) => movesSomethingElse(text);

const asksAboutChange: Objection = ({ text }) => asksAboutChanging(text) !== null;

/** Told that nobody called, which the reader takes for a wish for a call; or merely thanked between two engagements. */
const agreesToNothing: Objection = ({ context, text }, meant) =>
  (context.booking === null && waitsInVain(text)) || (context.stage === 'idle' && meant.intent === 'confirm');

/** "Still no ring", before the hour of the meeting: it is not kept by that. */
const nobodyCalls: Objection = ({ text }) => saysNobodyCalls(text);

/** "Be quick, driving": goes on, and neither agrees nor puts off. */
const isInHaste: Objection = ({ text }) => IN_A_HURRY.test(text);

const DENIES =
  /\b(?:no|not|never|nor|neither|none|nothing|cannot|cant|wont|dont|but|too|pas|plus|ni|aucune?|rien|jamais|non|mais|trop|sauf|except)\b|n't\b/;

/** "Those times are good for me": nothing is refused without a word for it. */
const deniesNothing: Objection = ({ signs, text }) => signs.interested && !DENIES.test(text);

/** "Church is Sundays", and the meeting is not. */
const isOfEveryWeek: Objection = ({ moments, text }) =>
  isAlwaysThen(text) && moments.ruledOut.dates.length === 0;

/** What they do in life keeps nobody from anything. */
const workIsTold: Objection = ({ text }, meant) => meant.intent === 'answer' && tellsOfWork(text);

/** "Can I book another call?" puts none off. */
const asksForCall: Objection = ({ text }, meant) => meant.intent === 'interested' && wantsCall(text);

/** Later than what is offered, and no later answer. */
const asksForLaterOffer: Objection = (reading) => asksForOther(reading);

/** When to is told later, and that it moves is told now. */
const movesItNow: Objection = ({ signs }, meant) => meant.intent === 'reschedule' && signs.reschedule;

const OBJECTIONS: Partial<Record<Intent, readonly Objection[]>> = {
  cancel: [
    tellsOfTheirsOff,
    merelySpeaksOfCancelling,
    asksAboutChange,
    merelyRefusesTheDay,
    holdsOff,
    homeIsTold,
    merelyReserves,
    nobodyCalls,
  ],
  not_interested: [onlyAnswersNo, tellsOfTheirsOff, holdsOff, homeIsTold, merelyReserves, othersAreRefused],
  wrong_number: [
    onlyAnswersNo,
    tellsOfTheirsOff,
    holdsOff,
    homeIsTold,
    ownsUp,
    putsOwnNumberRight,
    thingsAreNotHere,
  ],
  human: [onlyAnswersNo, merelyThanks],
  reschedule: [somethingElseMoves, asksAboutChange],
  reject_slots: [merelyReserves, deniesNothing, isOfEveryWeek, nobodyCalls],
  interested: [agreesToNothing, isInHaste],
  confirm: [agreesToNothing, isInHaste, nobodyCalls],
  later: [onlyAnswersNo, isInHaste, homeIsTold, workIsTold, asksForCall, asksForLaterOffer, movesItNow],
};

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
