/** What a prospect may do on their phone: what it shows in the chat, and what Meta's webhook says of it. */
import type { ChatMessage, Choice, Conversation } from './conversations.js';
import type { InboundContent } from './webhooks.js';

export const MEDIA_KINDS = ['voice', 'image', 'document', 'sticker', 'location', 'contacts'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

export type ProspectAction =
  /** `quote` is the message it answers, where one was picked; `referral` the ad that was tapped before. */
  | { text: string; quote?: string | undefined; referral?: string | undefined }
  | { press: { message: string; choice: string } }
  | { media: MediaKind }
  /** No emoji takes the reaction away. */
  | { react: { message: string; emoji: string | null } };

export interface Inbound {
  shown: Pick<ChatMessage, 'kind' | 'text' | 'quotes'>;
  content: InboundContent;
  /** The message a reaction is put on. */
  reactsTo?: ChatMessage;
}

/** @throws {RangeError} when there is no such message or choice */
export function inbound(conversation: Conversation, action: ProspectAction): Inbound {
  if ('text' in action) return written(conversation, action);
  if ('press' in action) return pressed(conversation, action.press);
  if ('react' in action) return reaction(conversation, action.react);
  const { shown, content } = MEDIA[action.media];
  return { shown: { ...shown, quotes: null }, content };
}

function written(
  conversation: Conversation,
  { text, quote, referral }: Extract<ProspectAction, { text: string }>,
): Inbound {
  const context = quote === undefined ? {} : { context: contextOf(conversation, find(conversation, quote)) };
  const ad = referral === undefined ? {} : { referral: adOf(referral) };
  return {
    shown: { kind: 'text', text, quotes: quote ?? null },
    content: { ...context, type: 'text', text: { body: text }, ...ad },
  };
}

function adOf(id: string): object {
  return {
    source_url: `https://fb.me/${id}`,
    source_id: id,
    source_type: 'ad',
    headline: 'Un expert vous rappelle',
    body: 'Parlez-nous de votre projet.',
    media_type: 'image',
    image_url: `https://scontent.xx.fbcdn.net/${id}.jpg`,
    ctwa_clid: `ctwa-${id}`,
    welcome_message: { text: 'Bonjour, comment pouvons-nous vous aider ?' },
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

function reaction(conversation: Conversation, react: { message: string; emoji: string | null }): Inbound {
  const message = find(conversation, react.message);
  // Meta leaves the emoji out where a reaction is taken away.
  const emoji = react.emoji ? { emoji: react.emoji } : {};
  return {
    shown: { kind: 'reaction', text: react.emoji ?? '', quotes: message.id },
    content: { type: 'reaction', reaction: { message_id: message.id, ...emoji } },
    reactsTo: message,
  };
}

/** Who wrote the message that is answered, and its id. */
function contextOf({ number, waId }: Conversation, { id, from }: ChatMessage): { from: string; id: string } {
  return { from: from === 'business' ? number.display.replace(/\D/g, '') : waId, id };
}

/** What Meta says of a file; its address is good for five minutes. */
function file(mimeType: string, id: string): object {
  return {
    mime_type: mimeType,
    sha256: 'SfInY0gGKTsJlUWbwxC1k+FAD0FZHvzwfpvO0zX0GUI=',
    id,
    url: `https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=${id}`,
  };
}

const MEDIA: Record<MediaKind, { shown: Pick<ChatMessage, 'kind' | 'text'>; content: InboundContent }> = {
  voice: {
    shown: { kind: 'voice', text: '🎤 0:07' },
    content: {
      type: 'audio',
      audio: { voice: true, ...file('audio/ogg; codecs=opus', '1003383421387256') },
    },
  },
  image: {
    shown: { kind: 'image', text: '📷 Photo' },
    content: { type: 'image', image: { caption: 'Photo', ...file('image/jpeg', '1003383421387257') } },
  },
  document: {
    shown: { kind: 'document', text: '📄 facture.pdf' },
    content: {
      type: 'document',
      document: {
        filename: 'facture.pdf',
        caption: 'La facture',
        ...file('application/pdf', '1003383421387258'),
      },
    },
  },
  sticker: {
    shown: { kind: 'sticker', text: '🙂' },
    content: { type: 'sticker', sticker: { animated: false, ...file('image/webp', '1003383421387259') } },
  },
  location: {
    shown: { kind: 'location', text: '📍 Paris' },
    content: {
      type: 'location',
      location: { latitude: 48.8566, longitude: 2.3522, name: 'Hôtel de Ville', address: 'Paris' },
    },
  },
  contacts: {
    shown: { kind: 'contacts', text: '👤 Bruno Petit' },
    content: {
      type: 'contacts',
      contacts: [
        {
          name: { first_name: 'Bruno', last_name: 'Petit', formatted_name: 'Bruno Petit' },
          phones: [{ phone: '+33 6 39 98 00 02', wa_id: '33639980002', type: 'MOBILE' }],
        },
      ],
    },
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
