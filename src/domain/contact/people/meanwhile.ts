/**
 * What Ringback does about the prospect's words while a person has the conversation, or is to take it. Whoever has
 * taken it has it alone. Until then Ringback gives what it can give without them: the call that is asked for, and
 * whatever it understands where it passed the conversation on only because it had not understood.
 */
import type { Intent, Understanding, Wish } from '../../language.js';
import { isOver } from '../conversation/after-ending.js';
import type { ContactState, HandoverCause } from '../state.js';
import { hasBookedMeanwhile, isUntaken } from './untaken.js';

/** `beside`: the handover stands, and Ringback answers all the same. `ends`: nobody is needed any more. */
type Course = 'alone' | 'beside' | 'ends' | 'silent';

/** For these a call with a person is what they wait for, or at least as good. */
const A_CALL_WILL_DO = new Set<HandoverCause>([
  'prospect_asked',
  'calendar_failed',
  'in_writing',
  'after_meeting',
  'bereaved',
]);

/** Ringback passed it on because it had not understood. */
const NOT_UNDERSTOOD = new Set<HandoverCause>(['not_understood', 'voice_notes']);

/** After these nothing is left for a person to answer. */
const OVER = new Set<Intent>(['not_interested', 'wrong_number', 'cancel']);

const PLAIN = new Set<Intent>([...OVER, 'interested', 'later', 'reject_slots']);

export function courseFor(contact: ContactState, meaning: Understanding): Course {
  const { handover, engagement } = contact;
  if (!handover) return 'alone';
  if (!isUntaken(contact)) return 'silent';
  if (meaning.intent === 'confirm' && contact.booking && contact.conversation.reminded) return 'beside';
  if (meaning.intent === 'let_down' && handover.cause !== 'let_down') return 'beside';
  if (handover.cause === 'to_pass_on') return OVER.has(meaning.intent) ? 'ends' : 'beside';
  if (NOT_UNDERSTOOD.has(handover.cause)) return isUnderstood(contact, meaning) ? 'ends' : 'silent';
  if (handover.cause === 'let_down')
    return meaning.intent === 'cancel' || isAboutCall(contact, meaning) ? 'ends' : 'silent';
  const isLead = engagement !== null || isOver(contact);
  if (contact.booking && isAboutCall(contact, meaning)) return 'beside';
  if (!isLead || !A_CALL_WILL_DO.has(handover.cause)) return 'silent';
  if (OVER.has(meaning.intent)) return 'ends';
  return isAboutCall(contact, meaning) || isThanksForCall(contact, meaning) ? 'beside' : 'silent';
}

/** Thanks for the call that they got while they waited: nobody is waited for any more. */
export function isThanksForCall(contact: ContactState, { intent }: Pick<Understanding, 'intent'>): boolean {
  return intent === 'confirm' && hasBookedMeanwhile(contact);
}

function isUnderstood(contact: ContactState, meaning: Understanding): boolean {
  const { intent, answers, topics } = meaning;
  return answers.length + topics.length > 0 || PLAIN.has(intent) || isAboutCall(contact, meaning);
}

/** A moment, or what is said of the one that stands offered or booked. */
function isAboutCall({ booking, engagement }: ContactState, { intent, at, wish }: Understanding): boolean {
  if (at !== null) return true;
  const stands = booking !== null || (engagement?.offer ?? null) !== null;
  switch (intent) {
    case 'propose_time':
    case 'choose_slot':
    case 'reschedule':
      return stands || isNamed(wish);
    case 'reject_slots':
      return stands;
    case 'interested':
      return booking === null && stands;
    default:
      return false;
  }
}

/** A day, a time or a part of the day. */
export function isNamed({ date, time, part }: Wish): boolean {
  return date !== null || time !== null || part !== null;
}
