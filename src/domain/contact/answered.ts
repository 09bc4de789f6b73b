/** What comes of a turn that was to be answered in one go. */
import type { Answered, Decision } from './decision.js';
import { endTurn, retryTurn, takeTurnAgain } from './inbound.js';
import { passToPerson, understood } from './policy.js';
import { sendEnded } from './sending.js';

/**
 * Policy decides upon what was understood, as ever. Where the answer went out already, its words are those that policy
 * comes to: even if the contact has changed since, a turn is answered once.
 */
export function turnAnswered(decision: Decision, id: string, { understanding, found, said }: Answered): void {
  const { contact } = decision;
  const place = takeOut(decision, id);
  const others = new Set(contact.outgoing);
  understood(decision, understanding, found);
  if (!said) return;
  contact.outgoing = contact.outgoing.filter((message) => others.has(message));
  if (place) contact.outgoing.push({ ...place, content: said.content });
  sendEnded(decision, id, said.result);
}

/** The turn is taken again: at once where the answer was stopped, since what stopped it may change what is said. */
export function answerFailed(decision: Decision, id: string, cancelled: boolean): void {
  const place = takeOut(decision, id);
  // A status said first that it went out.
  if (!place) return endTurn(decision);
  if (cancelled) takeTurnAgain(decision, decision.now);
  else if (!retryTurn(decision)) passToPerson(decision, 'not_understood');
}

function takeOut({ contact }: Decision, id: string) {
  const place = contact.outgoing.find((message) => message.id === id);
  contact.outgoing = contact.outgoing.filter((message) => message !== place);
  return place;
}
