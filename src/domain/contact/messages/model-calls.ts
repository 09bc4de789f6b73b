/** When a model may be asked about a contact, and what for. Pure; asking is for activities. */
import type { Utterance } from '../../language.js';
import type { Profile } from '../../lead.js';
import { peopleOf } from '../../lead.js';
import type { Identities } from '../../masking.js';
import type { Decision } from '../decision.js';
import { DAY, SECOND } from '../../durations.js';
import type { ContactState, Outgoing } from '../state.js';

/** How long an attempt to understand may take, and one to send until it leaves its mark. Milliseconds. */
export const ATTEMPT = 10 * SECOND;
/** What a model may take of that: the rest is for free times, the number's health, and the mark. */
export const LONGEST_MODEL_CALL = ATTEMPT / 2;

/**
 * A model may be asked so often a day about one contact, and only where an answer is for Ringback to give.
 *
 * @param now epoch milliseconds
 */
export function mayAskModel(
  { setup, conversation, suppression, handover }: ContactState,
  now: number,
): boolean {
  const { model } = setup?.playbook ?? {};
  if (!model || suppression !== null || handover !== null) return false;
  const { day, count } = conversation.modelCalls;
  return (day === dayOf(now) ? count : 0) < model.callsPerDay;
}

export function countModelCall({ contact, now }: Decision): void {
  const { conversation } = contact;
  const { day, count } = conversation.modelCalls;
  const today = dayOf(now);
  conversation.modelCalls = { day: today, count: day === today ? count + 1 : 1 };
}

/** Whether this message may be said in a model's words. */
export function mayReword(contact: ContactState, { kind, content }: Outgoing, now: number): boolean {
  if (contact.setup?.playbook.model?.rewords !== true || kind !== 'reply') return false;
  return 'utterance' in content && isFree(content.utterance) && mayAskModel(contact, now);
}

/** What is said in its own exact words stays so: bookings, offered times, opt-outs, what a person is told to expect. */
function isFree(utterance: Utterance): boolean {
  switch (utterance.say) {
    case 'answer':
      return utterance.then === null || isFree(utterance.then);
    case 'greeting':
      return isFree(utterance.then);
    case 'question':
    case 'question_again':
    case 'offer_call':
    case 'ask_moment':
    case 'not_understood':
      return true;
    // A day that was promised is said as it is.
    case 'later':
      return utterance.until === undefined;
    default:
      return false;
  }
}

/** Everyone the profile names. */
export function identitiesIn(profile: Profile): Identities {
  const names = [profile.name, ...peopleOf(profile).flatMap(({ prenom, nom }) => [prenom, nom])];
  return { names: names.filter(isSaid), companies: [profile.company].filter(isSaid) };
}

function isSaid(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

function dayOf(now: number): number {
  return Math.floor(now / DAY);
}
