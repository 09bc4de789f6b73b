/** What operators may command, and why a command is refused. Pure: updates of the contact ask before they take it in. */
import type { ContactState } from '../state.js';

/** In a sentence for people; null when it can be. @param webhookId null for all that wait */
export function whyNotDeliver({ outbox }: ContactState, webhookId: string | null): string | null {
  if (webhookId !== null) return whyNotWaiting(outbox, webhookId);
  return outbox.waiting.length === 0 ? 'No callback of this contact is waiting.' : null;
}

/** In a sentence for people; null when it can be. */
export function whyNotGiveUp({ outbox }: ContactState, webhookId: string): string | null {
  return whyNotWaiting(outbox, webhookId);
}

function whyNotWaiting({ waiting, done }: ContactState['outbox'], webhookId: string): string | null {
  if (waiting.some((entry) => entry.webhookId === webhookId)) return null;
  const left = done.find((entry) => entry.webhookId === webhookId);
  return left
    ? `This callback is not waiting any more: ${left.end.replaceAll('_', ' ')}.`
    : 'No callback of this id is waiting.';
}
