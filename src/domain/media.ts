/** Messages without words, by what is said about them. */
import type { InboundType } from './whatsapp.js';

const KINDS = ['voice', 'image', 'video', 'document', 'sticker', 'location', 'contacts', 'order'] as const;
export type MediaKind = (typeof KINDS)[number] | 'other';

export function mediaKind(type: InboundType | 'template'): MediaKind {
  if (type === 'audio') return 'voice';
  return KINDS.find((kind) => kind === type) ?? 'other';
}
