/** The turn under way: answered, or taken again with its messages. */
import type { Decision } from '../decision.js';
import { MINUTE } from '../../durations.js';
import { UNREAD_LIMIT } from '../kept.js';
import type { ContactState, Conversation } from '../state.js';

const TURN_TRIES = 3;

/** What is still to be understood. */
export function pendingIds({ unread, turn }: Conversation): Set<string> {
  return new Set([...unread, ...(turn?.messages ?? [])]);
}

export function keepUnread(contact: ContactState, unread: string[]): void {
  contact.conversation.unread = unread.slice(-UNREAD_LIMIT);
  if (unread.length > UNREAD_LIMIT) contact.trouble = 'More was written than could be read';
}

export function endTurn(decision: Decision): void {
  decision.contact.conversation.turn = null;
}

/**
 * A turn that could not be carried through is taken again with its messages, a few times.
 *
 * @returns false when it was given up
 */
export function retryTurn(decision: Decision): boolean {
  const { conversation } = decision.contact;
  if (!conversation.turn || waitForSetUp(decision)) return true;
  conversation.failedTurns += 1;
  if (conversation.failedTurns >= TURN_TRIES) {
    conversation.failedTurns = 0;
    endTurn(decision);
    return false;
  }
  takeTurnAgain(decision, decision.now + MINUTE);
  return true;
}

/** @param at null for when no time is being reserved any more */
export function takeTurnAgain(decision: Decision, at: number | null): void {
  const { conversation } = decision.contact;
  const { messages = [] } = conversation.turn ?? {};
  endTurn(decision);
  keepUnread(decision.contact, [...messages, ...conversation.unread]);
  conversation.turnAt = at;
}

/**
 * As long as it is not known what the contact is played with, a turn is taken again after each try to find out.
 *
 * @returns whether it waits
 */
export function waitForSetUp(decision: Decision): boolean {
  const { preparing } = decision.contact;
  if (!preparing) return false;
  takeTurnAgain(decision, preparing.retryAt ?? decision.now);
  return true;
}

/**
 * The turn that waits for this reservation waits no longer.
 *
 * @param answered false where nothing was said that holds: the turn is taken again, as the contact stands now
 */
export function reservationOver(decision: Decision, key: string, answered: boolean): void {
  if (decision.contact.conversation.turn?.waitsFor !== key) return;
  if (answered) endTurn(decision);
  else takeTurnAgain(decision, decision.now);
}
