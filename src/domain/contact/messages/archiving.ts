/** A long conversation: the state keeps its newest messages, the older ones are archived. */
import type { Decision, Fact } from '../decision.js';
import { pendingIds } from './turn.js';

/** So many characters of messages are kept. */
const MESSAGES_KEPT = 16_000;

export function archiveOldMessages(decision: Decision): void {
  const { conversation } = decision.contact;
  if (conversation.archiving) return;
  let size = 0;
  const kept = conversation.messages.findLastIndex(
    (message) => (size += message.text.length + 150) > MESSAGES_KEPT,
  );
  if (kept < 0) return;
  const pending = pendingIds(conversation);
  const first = conversation.messages.findIndex(({ id }) => !pending.has(id));
  if (first < 0) return;
  const half = Math.ceil(conversation.messages.length / 2);
  const old = conversation.messages.slice(0, Math.max(half, first + 1));
  conversation.archiving = true;
  decision.commands.push({ do: 'archive', messages: old });
}

export function archived(
  decision: Decision,
  { messages, archive }: Extract<Fact, { fact: 'archived' }>,
): void {
  const { conversation } = decision.contact;
  conversation.archiving = false;
  conversation.archive = archive;
  // What is not understood yet stays, so that it can be.
  const pending = pendingIds(conversation);
  conversation.messages = conversation.messages.filter(({ id }) => pending.has(id) || !messages.includes(id));
}
