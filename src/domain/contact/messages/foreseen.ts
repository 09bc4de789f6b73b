import { decide } from '../decide.js';
import type { Command, Fact } from '../decision.js';
import { hasWords } from './outgoing.js';
import type { Worded } from './outgoing.js';
import type { ContactState } from '../state.js';

/**
 * The words that a turn leads to, by the rules that decide upon it; null where none are sent yet. Whatever else follows
 * is left to the contact.
 *
 * @param contact a copy of the one that is to decide: it goes on as if it had
 * @param id the place that the answer has in its queue
 */
export function foreseen(
  contact: ContactState,
  id: string,
  fact: Fact,
  { now, newId }: { now: number; newId: () => string },
): Worded | null {
  const commands: Command[] = [];
  decide({ contact, now, commands, newId }, fact);
  const send = commands.find((command) => command.do === 'send');
  const message = contact.outgoing.find((candidate) => candidate.id === send?.message);
  return message && hasWords(message) ? { ...message, id } : null;
}
