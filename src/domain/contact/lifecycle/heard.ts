/**
 * What WhatsApp itself says: how people call themselves there, and that they came by it. It is shown as long as nothing
 * better is known, and forms fill it as if it were blank.
 */
import type { KnownFields } from '../../lead.js';
import type { ContactState } from '../state.js';

const FIELDS = ['name', 'source'] as const;
type HeardField = (typeof FIELDS)[number];

export function hear(contact: ContactState, field: HeardField, value: string): void {
  if (contact.profile[field]) return;
  contact.profile[field] = value;
  contact.heard = { ...contact.heard, [field]: value };
}

/** Nobody has said it but WhatsApp. */
export function heardOnWhatsApp({ profile, heard }: ContactState, field: HeardField): boolean {
  return heard[field] !== undefined && profile[field] === heard[field];
}

export function somebodySaid({ heard }: ContactState, known: Partial<Pick<KnownFields, HeardField>>): void {
  for (const field of FIELDS) if (known[field]) delete heard[field];
}
