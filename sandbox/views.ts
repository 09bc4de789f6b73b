/** What the pages and the control endpoints show of a conversation. */
import { addDays, civilToInstant, instantToCivil, isoWithOffset } from '../src/domain/zone.js';
import type { ChatMessage, Conversation } from './conversations.js';
import type { ScriptName } from './prospects/scripts.js';

export interface ConversationView {
  phone: string;
  name: string;
  script: ScriptName;
  business: { name: string; number: string; phone_number_id: string; account: string };
  time_zone: string;
  /** The account's clock: now, and the next 9:00 of a later day, ISO 8601 with offset. */
  now: string;
  tomorrow_at_nine: string;
  typing: boolean;
  messages: (Omit<ChatMessage, 'opaque' | 'at' | 'template'> & { at: string; template: string | null })[];
}

/** @param now the account's clock, epoch milliseconds */
export function viewOf(conversation: Conversation, script: ScriptName, now: number): ConversationView {
  const { number, messages, phone, name, typingUntil } = conversation;
  const tomorrow = addDays(instantToCivil(now, number.timeZone).date, 1);
  return {
    phone,
    name,
    script,
    business: {
      name: number.name,
      number: number.display,
      phone_number_id: number.phoneNumberId,
      account: number.account,
    },
    time_zone: number.timeZone,
    now: isoWithOffset(now, number.timeZone),
    tomorrow_at_nine: isoWithOffset(civilToInstant(tomorrow, '09:00', number.timeZone), number.timeZone),
    typing: typingUntil > Date.now(),
    messages: messages.map((message) => ({
      id: message.id,
      from: message.from,
      kind: message.kind,
      text: message.text,
      footer: message.footer,
      choices: message.choices,
      listLabel: message.listLabel,
      status: message.status,
      quotes: message.quotes,
      reaction: message.reaction,
      error: message.error,
      at: isoWithOffset(message.at, number.timeZone),
      template: message.template?.name ?? null,
    })),
  };
}

/** A conversation as a line in the list of chats. */
interface ChatLine extends Pick<
  ConversationView,
  'phone' | 'name' | 'script' | 'business' | 'typing' | 'now'
> {
  /** What the prospect has not read. */
  unread: number;
  last: Pick<ConversationView['messages'][number], 'from' | 'kind' | 'text' | 'status' | 'at'> | null;
}

export function chatLine({
  phone,
  name,
  script,
  business,
  typing,
  now,
  messages,
}: ConversationView): ChatLine {
  const last = messages.at(-1);
  return {
    phone,
    name,
    script,
    business,
    typing,
    now,
    unread: messages.filter(({ from, status }) => from === 'business' && status === 'delivered').length,
    last: last
      ? { from: last.from, kind: last.kind, text: last.text, status: last.status, at: last.at }
      : null,
  };
}
