/** Answering in one go: the activity that finds out what to say says it too. */
import type { Decision } from '../decision.js';
import { maySend } from './may-send.js';
import { mayAskModel } from './model-calls.js';
import { enqueue } from './outgoing.js';
import type { ContactState } from '../state.js';

/**
 * Gives the answer to these messages its place in the queue, as a message that is being sent already.
 *
 * @returns its id; null where finding out and sending stay apart
 */
export function placeForAnswer(decision: Decision, messages: string[]): string | null {
  const { contact, now } = decision;
  if (!expectsWords(contact, now)) return null;
  const message = enqueue(decision, 'reply', { answers: messages }, null);
  if (maySend(contact, message, now).verdict !== 'send') {
    contact.outgoing = contact.outgoing.filter((other) => other !== message);
    return null;
  }
  message.state = { phase: 'sending' };
  message.tries += 1;
  return message.id;
}

/** Apart where nothing is said, where something else goes first, where a model takes its time, and after a failure. */
function expectsWords(contact: ContactState, now: number): boolean {
  const { setup, preparing, suppression, handover, outgoing, conversation } = contact;
  if (!setup || preparing || suppression || handover || outgoing.length > 0) return false;
  return conversation.failedTurns === 0 && !mayAskModel(contact, now);
}
