/** A person takes the conversation: Ringback stays silent until it is handed back. */
import { pauseCadence } from './cadence.js';
import type { Decision } from './decision.js';
import { withdraw } from './outgoing.js';
import type { Handover } from './state.js';

export function startHandover(decision: Decision, by: Handover['by']): void {
  const { contact, now } = decision;
  contact.handover ??= { since: now, by };
  withdraw(decision);
  pauseCadence(decision);
}
