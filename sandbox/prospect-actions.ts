/** What a prospect may do, what the chat shows of it, and what Meta's webhook says of it. */
import type { ChatMessage, Choice, Conversation } from './conversations.js';
import type { InboundContent } from './webhooks.js';

export const MEDIA_KINDS = ['voice', 'image', 'document', 'sticker', 'location', 'contacts'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** Write, press something on one of our messages, react to one, or send something that is not text. */
export type ProspectAction =
  /** `referral`: the first message after a tap on an ad. */
  | { text: string; referral?: string }
  | { press: { message: string; choice: string } }
  /** Null takes a reaction back. */
  | { react: { message: string; emoji: string | null } }
  | { media: MediaKind };

export interface InboundSaid {
  shown: Pick<ChatMessage, 'kind' | 'text'>;
  content: InboundContent;
}

/** @throws {RangeError} when there is no such message, or no such choice to press */
export function inbound(conversation: Conversation, action: ProspectAction): InboundSaid {
  if ('text' in action) return written(action.text, action.referral);
  if ('press' in action) return pressed(conversation, action.press);
  if ('react' in action) return reacted(conversation, action.react);
  return MEDIA[action.media];
}

function written(body: string, referral: string | undefined): InboundSaid {
  const shown = { kind: 'text', text: body } as const;
  if (referral === undefined) return { shown, content: { type: 'text', text: { body } } };
  return {
    shown,
    content: {
      type: 'text',
      text: { body },
      referral: {
        source_url: `https://fb.me/${referral}`,
        source_id: referral,
        source_type: 'ad',
        headline: 'Un expert vous rappelle',
        body: 'Parlez-nous de votre projet.',
        media_type: 'image',
        image_url: `https://scontent.xx.fbcdn.net/${referral}.jpg`,
        ctwa_clid: `ctwa-${referral}`,
        welcome_message: { text: 'Bonjour, comment pouvons-nous vous aider ?' },
      },
    },
  };
}

function pressed(conversation: Conversation, press: { message: string; choice: string }): InboundSaid {
  const { message, choice } = findChoice(conversation, press);
  const shown = { kind: 'text', text: choice.title } as const;
  const context = { from: conversation.number.display.replace(/\D/g, ''), id: message.id };
  const { id, title, description } = choice;
  if (message.kind === 'template') {
    return { shown, content: { context, type: 'button', button: { payload: id, text: title } } };
  }
  const interactive =
    message.kind === 'buttons'
      ? { type: 'button_reply', button_reply: { id, title } }
      : { type: 'list_reply', list_reply: { id, title, ...(description !== null && { description }) } };
  return { shown, content: { context, type: 'interactive', interactive } };
}

function reacted(
  conversation: Conversation,
  { message: id, emoji }: { message: string; emoji: string | null },
): InboundSaid {
  if (!conversation.messages.some((message) => message.id === id)) {
    throw new RangeError('there is no such message in this conversation');
  }
  return {
    shown: { kind: 'reaction', text: emoji ?? '' },
    content: { type: 'reaction', reaction: { message_id: id, ...(emoji !== null && { emoji }) } },
  };
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

const MEDIA: Record<MediaKind, InboundSaid> = {
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

function findChoice(
  conversation: Conversation,
  press: { message: string; choice: string },
): { message: ChatMessage; choice: Choice } {
  const message = conversation.messages.find(({ id }) => id === press.message);
  const choice = message?.choices.find(({ id }) => id === press.choice);
  if (!message || !choice) throw new RangeError('there is no such button in this conversation');
  return { message, choice };
}
