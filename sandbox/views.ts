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
      error: message.error,
      at: isoWithOffset(message.at, number.timeZone),
      template: message.template?.name ?? null,
    })),
  };
}
