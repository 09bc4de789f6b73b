/** What a message holds, by its type; the same for what a prospect writes and for what a colleague does. */
import { z } from 'zod';
import type { InboundType, Referral } from '../domain/whatsapp.js';
import { cut } from '../http/text.js';

const REFERRAL_TEXT = 512;

const optional = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const text = optional(z.string());
const reply = optional(z.looseObject({ id: text, title: text }));
const captioned = optional(z.looseObject({ caption: text }));

export const contentFields = {
  type: text,
  text: optional(z.looseObject({ body: text })),
  button: optional(z.looseObject({ text, payload: text })),
  interactive: optional(z.looseObject({ button_reply: reply, list_reply: reply })),
  reaction: optional(z.looseObject({ emoji: text, message_id: text })),
  image: captioned,
  video: captioned,
  document: captioned,
  audio: optional(z.looseObject({ voice: optional(z.boolean()) })),
  location: optional(z.looseObject({ name: text, address: text })),
  order: optional(z.looseObject({ text })),
};
const content = z.looseObject(contentFields);

export const referralFields = optional(
  z.looseObject({ source_type: text, source_id: text, source_url: text, headline: text, ctwa_clid: text }),
);

interface MessageContent {
  type: InboundType;
  text?: string | null | undefined;
  payload?: string | null | undefined;
  /** False for a type that this release has not seen. */
  known: boolean;
}

/** Never fails: a type that is not known is `unsupported`, and what is missing is null or undefined. */
export function readContent(read: z.output<typeof content>): MessageContent {
  switch (read.type) {
    case 'text':
      return { type: 'text', text: read.text?.body, known: true };
    case 'button':
      return { type: 'button', text: read.button?.text, payload: read.button?.payload, known: true };
    case 'interactive': {
      const pressed = read.interactive?.button_reply ?? read.interactive?.list_reply;
      return { type: 'interactive', text: pressed?.title, payload: pressed?.id, known: true };
    }
    case 'reaction':
      // A reaction that is taken back comes without its emoji.
      return {
        type: 'reaction',
        text: read.reaction?.emoji,
        payload: read.reaction?.message_id,
        known: true,
      };
    case 'image':
    case 'video':
    case 'document':
      return { type: read.type, text: read[read.type]?.caption, known: true };
    case 'audio':
      return { type: read.audio?.voice ? 'voice' : 'audio', known: true };
    case 'voice':
    case 'sticker':
    case 'contacts':
    case 'unsupported':
      return { type: read.type, known: true };
    case 'location':
      return { type: 'location', text: read.location?.name ?? read.location?.address, known: true };
    case 'order':
      return { type: 'order', text: read.order?.text, known: true };
    case 'unknown':
      return { type: 'unsupported', known: true };
    default:
      return { type: 'unsupported', known: false };
  }
}

/** Null for what is missing or empty; texts are cut. */
export function readReferral(raw: NonNullable<z.output<typeof referralFields>>): Referral {
  const bounded = (value: string | null | undefined) => (value ? cut(value, REFERRAL_TEXT) : null);
  return {
    sourceType: bounded(raw.source_type),
    sourceId: bounded(raw.source_id),
    sourceUrl: bounded(raw.source_url),
    headline: bounded(raw.headline),
    clickId: bounded(raw.ctwa_clid),
  };
}
