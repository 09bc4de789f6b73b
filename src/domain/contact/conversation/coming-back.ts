/** What a lead writes once their engagement is over: a courtesy is no new interest, and opens nothing. */
import { TOPIC } from '../../language.js';
import type { Understanding } from '../../language.js';
import { ending } from './after-ending.js';
import { whenItIs } from './booked.js';
import type { Decision } from '../decision.js';
import { openEngagement } from '../lifecycle/engagement.js';
import { handOver, nobodyWaits } from '../people/handover.js';
import { noteResponse } from '../lifecycle/response.js';
import { lastWord } from './last-word.js';
import { hasMet } from '../lifecycle/met.js';
import { enterBooking } from './next-thing.js';
import { say } from '../messages/outgoing.js';
import { couldDisqualify } from './qualifying.js';
import { answer, answerable } from './reply.js';
import { isSticker } from '../messages/sent-media.js';
import type { ContactState, EndReason } from '../state.js';
import { waitForSetUp } from '../messages/turn.js';

/** They declined, or an answer of theirs spoke against a call. */
const ENDED_BY_A_NO = new Set<EndReason>(['not_interested', 'disqualified']);

/** How often Ringback asks what is meant before a person does. */
const UNCLEAR_LIMIT = 1;

/** `goes_on`: in a new engagement, with this turn. `answered`: with a word, or with silence. */
type Return = 'goes_on' | 'answered' | 'media' | 'not_understood' | 'after_meeting';

export function comeBack(decision: Decision, meaning: Understanding): Return {
  const { contact } = decision;
  const { ended } = ending(contact, decision.now);
  const met = hasMet(contact) ? comeBackFromMeeting(decision, meaning) : null;
  if (met !== null) return met;
  switch (meaning.intent) {
    case 'courtesy':
    case 'confirm':
      return sayGoodbye(decision);
    case 'greeting':
      return askBack(decision, 'how_can_we_help');
    case 'other':
      if (meaning.topics.includes(TOPIC.wrongChat)) return goOn(decision);
      if ((ended === 'unanswered' && !contact.parted?.asked) || mayPutRight(contact)) return goOn(decision);
      return askBack(decision, meaning.greets ? 'how_can_we_help' : 'not_understood');
    case 'media':
      return isSticker(contact) ? 'answered' : 'media';
    case 'later':
      if (meaning.until !== undefined || ended === 'unanswered') return goOn(decision);
      say(decision, { say: 'later' });
      return 'answered';
    case 'cancel':
    case 'not_interested':
      if (contact.parted?.asked) return sayGoodbye(decision);
      return contact.parted?.saidGoodbye ? 'answered' : goOn(decision);
    case 'question':
      return answerQuestion(decision, meaning);
    default:
      return goOn(decision);
  }
}

/**
 * Whoever has met an expert is sold nothing: another time is found for them, and whatever else they ask, or were
 * promised, is for a person.
 *
 * @returns null for what is answered as ever
 */
function comeBackFromMeeting(decision: Decision, meaning: Understanding): Return | null {
  const { contact } = decision;
  if (meaning.at !== null) return goOn(decision);
  switch (meaning.intent) {
    case 'courtesy':
    case 'confirm':
    case 'greeting':
    case 'media':
      return null;
    case 'choose_slot':
    case 'propose_time':
    case 'reschedule':
    case 'wrong_number':
      return goOn(decision);
    case 'later':
      say(decision, { say: 'later' });
      return 'answered';
    case 'cancel':
    case 'not_interested':
      return tellOfRefusal(decision);
    case 'other':
      return meaning.greets ? null : 'after_meeting';
    case 'question': {
      if (meaning.topics.length === 1 && meaning.topics.includes(TOPIC.callTime) && contact.lastMeeting) {
        say(decision, whenItIs(decision, contact.lastMeeting.start));
        return 'answered';
      }
      const known = answerable(contact.setup?.playbook.topics, meaning.topics);
      if (known.length === 0 || known.length < meaning.topics.length) return 'after_meeting';
      say(decision, answer(known, null));
      return 'answered';
    }
    default:
      return 'after_meeting';
  }
}

/** A no after the meeting: people learn of it, and nobody waits for their answer. */
function tellOfRefusal(decision: Decision): Return {
  const { parted } = decision.contact;
  if (parted && !parted.saidGoodbye) {
    parted.saidGoodbye = true;
    say(decision, lastWord(decision, { say: 'not_interested' }));
  }
  handOver(decision, 'after_meeting');
  nobodyWaits(decision);
  return 'answered';
}

/** A question alone begins nothing anew for whom it ended: what can be answered is, and the rest is for a person. */
function answerQuestion(decision: Decision, { topics, times }: Understanding): Return {
  const { past, setup } = decision.contact;
  const { ended } = ending(decision.contact, decision.now);
  const reason = past.at(-1)?.reason;
  const closed = ended === 'settled' && reason !== undefined && ENDED_BY_A_NO.has(reason);
  const onlyReceived = topics.length === 1 && topics.includes(TOPIC.received);
  if (onlyReceived && ended === 'settled') {
    say(decision, closed ? { say: 'left_there' } : answer(topics, null));
    return 'answered';
  }
  if (!closed || times) return goOn(decision);
  if (topics.length === 0) return 'not_understood';
  const known = answerable(setup?.playbook.topics, topics);
  if (known.length < topics.length) return goOn(decision);
  say(decision, answer(known, null));
  return 'answered';
}

/** An answer that spoke against a call: what they write may be about that. */
function mayPutRight({ past }: ContactState): boolean {
  return past.at(-1)?.reason === 'disqualified';
}

/** The person who was taken for someone else is written to again, and goes on with what they have just said. */
export function welcomeBack(decision: Decision): void {
  const { contact } = decision;
  contact.suppression = null;
  if (contact.lifecycle.stage === 'lead') goOn(decision);
  else say(decision, { say: 'opt_in_confirmed' });
}

/** The turn is taken again in the new engagement, as soon as that is set up. */
function goOn(decision: Decision): Return {
  const { contact } = decision;
  const asked = contact.parted?.asked === true;
  openEngagement(decision, 'prospect');
  noteResponse(decision);
  const { engagement } = contact;
  if (engagement && asked) engagement.asked = null;
  // Whoever has met an expert, or was asked what can be done for them, is not questioned again.
  if (engagement && (contact.lastMeeting || asked) && !couldDisqualify(contact, engagement)) {
    engagement.asked = null;
    enterBooking(decision, engagement);
  }
  waitForSetUp(decision);
  return 'goes_on';
}

/** Once, and not after a goodbye of ours. */
function sayGoodbye(decision: Decision): Return {
  const { parted } = decision.contact;
  if (parted && !parted.saidGoodbye) {
    parted.saidGoodbye = true;
    say(decision, { say: 'farewell' });
  }
  return 'answered';
}

function askBack(decision: Decision, what: 'how_can_we_help' | 'not_understood'): Return {
  const { parted } = decision.contact;
  if (!parted || parted.unclear >= UNCLEAR_LIMIT) return 'not_understood';
  parted.unclear += 1;
  if (what === 'how_can_we_help') parted.asked = true;
  say(decision, { say: what });
  return 'answered';
}
