/** A long conversation: the state keeps its newest messages, the older ones are archived. */
import type { Decision, Fact } from '../decision.js';
import type { Conversation, Message } from '../state.js';
import { pendingIds } from './turn.js';

/** So many characters of messages are kept. */
const MESSAGES_KEPT = 16_000;

export function archiveOldMessages(decision: Decision): void {
  const { conversation } = decision.contact;
  if (conversation.archiving) return;
  const messages = oldMessages(conversation);
  const { alsoArchived: also } = conversation;
  if (messages.length === 0 && !also) return;
  conversation.archiving = true;
  decision.commands.push({ do: 'archive', messages, ...(also && { also }) });
}

function oldMessages(conversation: Conversation): Message[] {
  let size = 0;
  const kept = conversation.messages.findLastIndex(
    (message) => (size += message.text.length + 150) > MESSAGES_KEPT,
  );
  if (kept < 0) return [];
  const pending = pendingIds(conversation);
  const first = conversation.messages.findIndex(({ id }) => !pending.has(id));
  if (first < 0) return [];
  const half = Math.ceil(conversation.messages.length / 2);
  return conversation.messages.slice(0, Math.max(half, first + 1));
}

export function archived(
  decision: Decision,
  { messages, archive, also = [] }: Extract<Fact, { fact: 'archived' }>,
): void {
  const { conversation } = decision.contact;
  conversation.archiving = false;
  conversation.archive = archive;
  const joined = new Set(also.map(({ ref }) => ref));
  const left = conversation.alsoArchived?.filter(({ ref }) => !joined.has(ref)) ?? [];
  if (left.length > 0) conversation.alsoArchived = left;
  else delete conversation.alsoArchived;
  // What is not understood yet stays, so that it can be.
  const pending = pendingIds(conversation);
  conversation.messages = conversation.messages.filter(({ id }) => pending.has(id) || !messages.includes(id));
}
