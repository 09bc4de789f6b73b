/** What a prospect may do on their phone: what it shows in the chat, and what Meta's webhook says of it. */
import type { ChatMessage, Choice, Conversation } from './conversations.js';
import type { InboundContent } from './webhooks.js';

export const MEDIA_KINDS = ['voice', 'image', 'sticker', 'location'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

export type ProspectAction =
  /** `quote` is the message it answers, where one was picked. */
  | { text: string; quote?: string | undefined }
  | { press: { message: string; choice: string } }
  | { media: MediaKind }
  /** An empty emoji takes the reaction away. */
  | { react: { message: string; emoji: string } };

export interface Inbound {
  shown: Pick<ChatMessage, 'kind' | 'text' | 'quotes'>;
  content: InboundContent;
  /** The message a reaction is put on. */
  reactsTo?: ChatMessage;
}

/** @throws {RangeError} when there is no such message or choice */
export function inbound(conversation: Conversation, action: ProspectAction): Inbound {
  if ('text' in action) return written(conversation, action.text, action.quote);
  if ('press' in action) return pressed(conversation, action.press);
  if ('react' in action) return reaction(conversation, action.react);
  const { text, content } = MEDIA[action.media];
  return { shown: { kind: action.media, text, quotes: null }, content };
}

function written(conversation: Conversation, text: string, quote: string | undefined): Inbound {
  const context = quote === undefined ? {} : { context: contextOf(conversation, find(conversation, quote)) };
  return {
    shown: { kind: 'text', text, quotes: quote ?? null },
    content: { ...context, type: 'text', text: { body: text } },
  };
}

function pressed(conversation: Conversation, press: { message: string; choice: string }): Inbound {
  const { message, choice } = findChoice(conversation, press);
  const { id, title, description } = choice;
  const shown = { kind: 'text', text: title, quotes: message.id } as const;
  const context = contextOf(conversation, message);
  if (message.kind === 'template') {
    return { shown, content: { context, type: 'button', button: { payload: id, text: title } } };
  }
  const interactive =
    message.kind === 'buttons'
      ? { type: 'button_reply', button_reply: { id, title } }
      : { type: 'list_reply', list_reply: { id, title, ...(description !== null && { description }) } };
  return { shown, content: { context, type: 'interactive', interactive } };
}

function reaction(conversation: Conversation, react: { message: string; emoji: string }): Inbound {
  const message = find(conversation, react.message);
  // Meta leaves the emoji out where a reaction is taken away.
  const emoji = react.emoji === '' ? {} : { emoji: react.emoji };
  return {
    shown: { kind: 'reaction', text: react.emoji, quotes: message.id },
    content: { type: 'reaction', reaction: { message_id: message.id, ...emoji } },
    reactsTo: message,
  };
}

/** Who wrote the message that is answered, and its id. */
function contextOf({ number, waId }: Conversation, { id, from }: ChatMessage): { from: string; id: string } {
  return { from: from === 'business' ? number.display.replace(/\D/g, '') : waId, id };
}

const MEDIA: Record<MediaKind, { text: string; content: InboundContent }> = {
  voice: {
    text: '🎤 0:07',
    content: {
      type: 'audio',
      audio: { mime_type: 'audio/ogg; codecs=opus', sha256: 'sandbox', id: '1003383421387256', voice: true },
    },
  },
  image: {
    text: '📷 Photo',
    content: { type: 'image', image: { mime_type: 'image/jpeg', sha256: 'sandbox', id: '1003383421387257' } },
  },
  sticker: {
    text: '👍',
    content: {
      type: 'sticker',
      sticker: { mime_type: 'image/webp', sha256: 'sandbox', id: '1003383421387258', animated: false },
    },
  },
  location: {
    text: '📍 Paris',
    content: { type: 'location', location: { latitude: 48.8566, longitude: 2.3522 } },
  },
};

function find({ messages }: Conversation, id: string): ChatMessage {
  const message = messages.find((known) => known.id === id);
  if (!message) throw new RangeError('there is no such message in this conversation');
  return message;
}

function findChoice(
  { messages }: Conversation,
  press: { message: string; choice: string },
): { message: ChatMessage; choice: Choice } {
  const message = messages.find(({ id }) => id === press.message);
  const choice = message?.choices.find(({ id }) => id === press.choice);
  if (!message || !choice) throw new RangeError('there is no such button in this conversation');
  return { message, choice };
}
