/** What the feed tells of a meeting besides its time: kept in the payload store, by its hash (T14). */
import type { Language } from '../domain/language.js';

export interface MeetingDocument {
  v: 1;
  language: Language;
  contact: {
    name: string | null;
    phone: string;
    email: string | null;
    company: string | null;
    crmId: string;
  };
  /** The same words as in the callback. */
  summary: string;
  transcript: string;
}

/** What a calendar keeps of a document: its SHA-256, shorter than in hex. */
export function docOf(sha256: string): string {
  return Buffer.from(sha256, 'hex').toString('base64url');
}

/** The hash under which the payload store has a document. */
export function sha256Of(doc: string): string {
  return Buffer.from(doc, 'base64url').toString('hex');
}

/** The bytes of a document, the same for the same document. */
export function meetingDocumentBytes(document: MeetingDocument): Buffer {
  return Buffer.from(JSON.stringify(document));
}

/** Null for what is none, or of a release to come. */
export function parseMeetingDocument(bytes: Buffer): MeetingDocument | null {
  const value = JSON.parse(bytes.toString()) as unknown;
  return typeof value === 'object' && value !== null && 'v' in value && value.v === 1
    ? (value as MeetingDocument)
    : null;
}
