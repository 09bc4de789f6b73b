/**
 * The bookings of one calendar: a plain, JSON-safe state and the two changes it knows. Pure; the calendar workflow
 * holds it and calls it. Times are epoch milliseconds (T13, T14).
 */
import type { CalendarBooking, ReserveRequest, ReserveResult } from './calendar.js';
import { fingerprint } from './fingerprint.js';

/** What the API's feed still shows of a meeting that is over. */
export const KEPT_AFTER_END = 30 * 86_400_000;
/** Whose booking it is when its contact was erased: an id that is nobody's. */
const NOBODY = '~erased';

export interface CalendarBook {
  /** Rises with each change of the bookings, so that a feed knows when to read them again. */
  version: number;
  /** Milliseconds kept free before and after each booking, where a request does not say. */
  buffer: number;
  /** What every contact of this calendar begins with; left out of the entries to keep them under 200 bytes. */
  contactPrefix: string;
  entries: BookEntry[];
}

/**
 * A booking as it is stored: the contact without the common prefix, and fingerprints of the keys that led to it,
 * oldest first. Keys are compared within one contact only.
 */
export interface BookEntry extends CalendarBooking {
  keys: string[];
}

export function openBook(contactPrefix: string, buffer: number): CalendarBook {
  return { version: 0, buffer, contactPrefix, entries: [] };
}

/**
 * Reserves a time, or moves the booking named by `replaces` there: same UID, sequence one higher, the old time freed.
 * A key that was seen before returns its booking as it stands now, cancelled included, and changes nothing.
 */
export function reserve(book: CalendarBook, request: ReserveRequest, now: number): ReserveResult {
  forgetOld(book, now);
  const contact = shortContact(book, request.contact);
  const key = fingerprint(request.key);
  const known = book.entries.find((entry) => entry.contact === contact && entry.keys.includes(key));
  if (known) return { result: 'reserved', booking: toBooking(book, known) };

  const moved = book.entries.find(
    (entry) => entry.uid === request.replaces && entry.contact === contact && entry.status === 'confirmed',
  );
  if (isTaken(book, request, moved ?? null)) return { result: 'taken' };

  if (moved) {
    moved.keys.push(key);
    if (moved.start !== request.start || moved.end !== request.end) {
      moved.start = request.start;
      moved.end = request.end;
      touch(book, moved, now);
    }
    return { result: 'reserved', booking: toBooking(book, moved) };
  }
  book.version += 1;
  const entry: BookEntry = {
    uid: `${now.toString(36)}-${book.version.toString(36)}`,
    start: request.start,
    end: request.end,
    contact,
    sequence: 0,
    status: 'confirmed',
    changedAt: now,
    keys: [key],
  };
  book.entries.push(entry);
  return { result: 'reserved', booking: toBooking(book, entry) };
}

/** Frees the time of a booking. Cancelling again changes nothing; an unknown UID gives null. */
export function cancel(book: CalendarBook, uid: string, now: number): CalendarBooking | null {
  forgetOld(book, now);
  const entry = book.entries.find((candidate) => candidate.uid === uid);
  if (!entry) return null;
  if (entry.status === 'confirmed') {
    entry.status = 'cancelled';
    touch(book, entry, now);
  }
  return toBooking(book, entry);
}

/**
 * Takes a contact out of the book: what is ahead is cancelled, and no entry names the contact any more.
 *
 * @returns how many entries did
 */
export function forget(book: CalendarBook, contact: string, now: number): number {
  const short = shortContact(book, contact);
  const theirs = book.entries.filter((entry) => entry.contact === short);
  for (const entry of theirs) {
    entry.contact = NOBODY;
    entry.keys = [];
    if (entry.status === 'confirmed' && entry.end > now) entry.status = 'cancelled';
    touch(book, entry, now);
  }
  return theirs.length;
}

/** The bookings, by start; cancelled ones and those of the last 30 days included. */
export function bookings(book: CalendarBook): CalendarBooking[] {
  return book.entries.map((entry) => toBooking(book, entry)).sort((a, b) => a.start - b.start);
}

function isTaken(book: CalendarBook, wanted: ReserveRequest, moved: BookEntry | null): boolean {
  const buffer = wanted.buffer ?? book.buffer;
  return book.entries.some(
    (entry) =>
      entry !== moved &&
      entry.status === 'confirmed' &&
      wanted.start < entry.end + buffer &&
      wanted.end > entry.start - buffer,
  );
}

function touch(book: CalendarBook, entry: BookEntry, now: number): void {
  book.version += 1;
  entry.sequence += 1;
  entry.changedAt = now;
}

function forgetOld(book: CalendarBook, now: number): void {
  const kept = book.entries.filter((entry) => entry.end + KEPT_AFTER_END > now);
  if (kept.length === book.entries.length) return;
  book.entries = kept;
  book.version += 1;
}

function toBooking(book: CalendarBook, entry: BookEntry): CalendarBooking {
  const { keys: _keys, ...booking } = entry;
  const contact = entry.contact.startsWith('~')
    ? entry.contact.slice(1)
    : `${book.contactPrefix}${entry.contact}`;
  return { ...booking, contact };
}

/** `~` marks a contact that does not begin with the common prefix, and so is kept whole. */
function shortContact(book: CalendarBook, contact: string): string {
  return contact.startsWith(book.contactPrefix) ? contact.slice(book.contactPrefix.length) : `~${contact}`;
}
