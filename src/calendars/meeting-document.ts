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
