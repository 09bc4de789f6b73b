/** What is said beside a meeting that stands: it is acknowledged or passed on, and the meeting stays where it is. */
import { TOPIC } from '../../domain/language.js';
import type { Intent } from '../../domain/language.js';
import { looksLikeGibberish } from '../rules/answers/answers.js';
import { opensWithGreeting } from '../rules/beside/greetings.js';
import { isAmidHardTime } from '../rules/beside/hard-times.js';
import { saysCutOff } from '../rules/beside/let-down.js';
import { bare } from '../rules/text/normalise.js';
import {
  asksToTell,
  isForTheExpert,
  isSmallTalk,
  isToBeTold,
  isWrongChat,
  mayMeanTheMeeting,
  merelyTells,
  merelyThanks,
} from '../rules/beside/remarks.js';
import { stillWantsIt } from '../rules/signs/interest.js';
import { isStandardTopic } from '../rules/topics/standard-topics.js';
import type { Meant, Reading } from './reading.js';

/** What the learned reader still may make of a remark: nobody who ends it all is told that it is passed on. */
const HEARD_ALL_THE_SAME = new Set<Intent>(['cancel', 'not_interested', 'reject_slots', 'reschedule']);

/**
 * @param first what the rules made of it
 * @param second what the learned reader made of it instead
 * @returns null where it stays what it was taken for
 */
export function readRemark(reading: Reading, first: Meant, second: Meant | null): Meant | null {
  const meant = second ?? first;
  const amid = amidHardTime(reading, meant);
  if (amid !== null) return amid;
  const told = remarkOf(reading, first);
  if (told !== null && !(second && isHeardBeside(second, told))) return told;
  return isLeftOpen(reading, meant) && tellsSomething(reading) ? { ...meant, topics: [TOPIC.remark] } : null;
}

/** In whatever words, and nothing in it could be about the meeting. */
function tellsSomething(reading: Reading): boolean {
  const { text } = reading;
  if (opensWithGreeting(text) || looksLikeGibberish(bare(text))) return false;
  return merelyTells(text) && isBesideTheMeeting(reading);
}

function isHeardBeside({ intent }: Meant, { topics }: Meant): boolean {
  return HEARD_ALL_THE_SAME.has(intent) || (intent === 'confirm' && topics.includes(TOPIC.aside));
}

/** Who is at a funeral is asked nothing now, and told that their meeting may be moved. */
function amidHardTime({ context, moments, signs, text }: Reading, meant: Meant): Meant | null {
  const { intent, topics, answers, at } = meant;
  if (!topics.includes(TOPIC.hardTime) || at !== null || answers.length > 0 || signs.question) return null;
  const saysNoMore =
    intent === 'other' || intent === 'question' || intent === 'answer' || intent === 'confirm';
  const isOpen = context.asked?.kind === 'text' && context.stage === 'qualifying';
  if (!saysNoMore || isOpen || moments.wished || SAYS_FREE.test(text)) return null;
  return isAmidHardTime(text)
    ? { ...meant, intent: 'later', wish: context.wish }
    : { ...meant, intent: 'other' };
}

/** "Signed off sick, so free all week". */
const SAYS_FREE =
  /\b(?:libre|dispo\w*|joignable|free|available|around all)\b(?<!\b(?:pas|not|n't) (?:\w+ )?\w+)/;

/** In words that are known for one; null where there are none, or where more was understood. */
function remarkOf(reading: Reading, first: Meant): Meant | null {
  const { context, text } = reading;
  if (context.booking === null) return takenBack(reading, first) ?? asideAmongOffers(reading, first);
  if (isWrongChat(text) && !reading.moments.any && !stillWantsIt(text))
    return { ...first, intent: 'other', wish: context.wish, at: null, topics: [TOPIC.wrongChat] };
  if (isAskedToTell(reading, first)) return { ...first, topics: [TOPIC.toPassOn] };
  if (namesMerely(reading, first)) return { ...first, intent: 'other', topics: [TOPIC.toPassOn] };
  if (!isLeftOpen(reading, first)) return null;
  if (merelyThanks(text)) return { ...first, intent: 'confirm' };
  if (isForTheExpert(text) || saysCutOff(text)) return { ...first, topics: [TOPIC.toPassOn] };
  return isSmallTalk(text) && isBesideTheMeeting(reading) ? { ...first, topics: [TOPIC.aside] } : null;
}

/** What they wrote last was meant for somebody else, their no too: what was asked before stays open. */
function takenBack({ context, moments, text }: Reading, first: Meant): Meant | null {
  if (moments.any || !isWrongChat(text) || !MAY_BE_BESIDE.has(first.intent)) return null;
  if (!NOT_FOR_US.test(text) && !(context.stage === 'idle' && OWN_SLIP.test(text))) return null;
  if (context.ended) return { ...first, intent: 'other', answers: [], topics: [TOPIC.wrongChat] };
  return first.intent === 'not_interested' ? null : { ...first, topics: [TOPIC.wrongChat, ...first.topics] };
}

/** Once nothing is talked about any more an excuse is for what they have just sent. */
const OWN_SLIP =
  /^(?:(?:ah|oh)[ ,!]+)?(?:sorry|soz|oops|whoops|my bad|pardon|oups|desolee?|mince|zut|ignore[rz]?|oublie[rz]?)(?: (?:that|this|ca))?[ ,!.]+[^?]*\b(?:for|pour) (?:my|ma|mon|mes|the|un|une|quelqu'un|some)/;

/** Meant for another person, or sent to a wrong one, may be what we have written. */
const NOT_FOR_US =
  /\b(?:chat|convo|conversation|conv|discussion|thread|window|fenetre|groupe?|pour (?:vous|toi)|for (?:you|u|ye)|(?:last|previous|dernier) (?:message|text|msg|one))\b/;

const MAY_BE_BESIDE = new Set<Intent>(['other', 'answer', 'interested', 'confirm', 'not_interested']);

/** A joke while a time is looked for: what was offered is offered again, and nothing was misunderstood. */
function asideAmongOffers(reading: Reading, first: Meant): Meant | null {
  const { context, text } = reading;
  if (context.stage !== 'booking' || first.intent !== 'other' || first.topics.length > 0) return null;
  return isSmallTalk(text) && isBesideTheMeeting(reading) ? { ...first, topics: [TOPIC.aside] } : null;
}

function isAskedToTell({ context, moments, text }: Reading, { intent, topics }: Meant): boolean {
  const isOpen = topics.length === 0 && (intent === 'question' || intent === 'other');
  return isOpen && context.offer === null && !moments.any && asksToTell(text);
}

/** A topic of the playbook is named in what is to be told. */
function namesMerely({ context, signs, text }: Reading, { intent, topics }: Meant): boolean {
  if (intent !== 'question' || signs.question || topics.length === 0 || context.offer !== null) return false;
  return !topics.some((topic) => isStandardTopic(topic)) && isToBeTold(text);
}

/** Nothing was made of it, and no other time is talked about. */
function isLeftOpen({ context, signs }: Reading, { intent, topics, at }: Meant): boolean {
  if (context.booking === null || context.offer !== null || at !== null || topics.length > 0) return false;
  return intent === 'other' || (intent === 'question' && !signs.question);
}

/** Nothing in it could be about the meeting. */
function isBesideTheMeeting({ moments, signs, text }: Reading): boolean {
  if (moments.any || moments.dateUnclear || moments.timeUnclear || BARE_NUMBER.test(text)) return false;
  if (signs.no || signs.reject || signs.reschedule || signs.cancel || signs.later) return false;
  return !mayMeanTheMeeting(text);
}

/** It may be an hour or a day. */
const BARE_NUMBER = /\b\d{1,2}(?:[h:.]\d{0,2})?(?= ?(?:$|[,.;!\n]|[ap]m\b|h\b|o'clock))/;
