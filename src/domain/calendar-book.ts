/**
 * The bookings of one calendar: a plain, JSON-safe state and the changes it knows. Pure; the calendar workflow
 * holds it and calls it. Times are epoch milliseconds (T13, T14).
 */
import type {
  BusyNews,
  CalendarBooking,
  Hold,
  HoldRequest,
  HoldResult,
  MeetingAhead,
  ReserveRequest,
  ReserveResult,
  WithdrawRequest,
} from './calendar.js';
import { DAY, MINUTE } from './durations.js';
import { fingerprint } from './fingerprint.js';
import type { Slot } from './language.js';
import type { Shape } from './versions.js';

/** What the API's feed still shows of a meeting that is over. */
export const KEPT_AFTER_END = 30 * DAY;
/** A reservation is tried again within minutes; nobody moves a meeting more often than this meanwhile. */
const KEYS_KEPT = 12;
const HOLDS_KEPT = 500;
/** Whose booking it is when its contact was erased: an id that is nobody's. */
const NOBODY = '~erased';

export const CALENDAR: Shape = { kind: 'calendar', version: 1, upcasters: {}, field: 'shape' };

export interface CalendarBook {
  /** Rises with each change of the bookings, so that a feed knows when to read them again. */
  version: number;
  /** Milliseconds kept free before and after each booking, where a request does not say. */
  buffer: number;
  /** What every contact of this calendar begins with; left out of the entries to keep them under 200 bytes. */
  contactPrefix: string;
  entries: BookEntry[];
  /** Times that stand offered, where the settings hold them. */
  holds: Hold[];
  /** What is known of the person's other appointments; null while nobody asked or said. */
  busy: BusyNews | null;
}

/** A booking as it is stored. The names are short because a book may hold thousands (T14). */
interface BookEntry {
  uid: string;
  start: number;
  minutes: number;
  /** The contact without the common prefix. */
  who: string;
  seq: number;
  /** When it was changed last. */
  at: number;
  /** Fingerprints of the keys that led to it, oldest first, by spaces. They are compared within one contact only. */
  keys: string;
  cancelled?: true;
  doc?: string;
}

/** @param buffer milliseconds */
export function openBook(contactPrefix: string, buffer: number): CalendarBook {
  return { version: 0, buffer, contactPrefix, entries: [], holds: [], busy: null };
}

/**
 * Reserves a time, or moves the booking named by `replaces` there: same UID, sequence one higher, the old time freed.
 * A key that was seen before returns its booking as it stands now, cancelled included, and changes nothing; a time that
 * the contact has already is theirs under the new key too.
 */
export function reserve(book: CalendarBook, request: ReserveRequest, now: number): ReserveResult {
  forgetOld(book, now);
  const who = shortContact(book, request.contact);
  const key = fingerprint(request.key);
  const known = book.entries.find((entry) => entry.who === who && entry.keys.split(' ').includes(key));
  if (known) return { result: 'reserved', booking: toBooking(book, known) };
  const own = book.entries.find(
    (entry) => entry.who === who && entry.start === request.start && !entry.cancelled,
  );
  if (own) {
    rememberKey(own, key);
    return { result: 'reserved', booking: toBooking(book, own) };
  }

  const former = shortContact(book, request.bookedAs ?? request.contact);
  const moved = book.entries.find(
    (entry) =>
      entry.uid === request.replaces && (entry.who === who || entry.who === former) && !entry.cancelled,
  );
  const buffer = request.buffer ?? book.buffer;
  const taken =
    isTaken(book, request, buffer, moved ?? null) ||
    isHeld(book, request, who, buffer, now) ||
    isFull(book, request, moved ?? null);
  if (taken) return { result: 'taken' };

  release(book, who);
  if (moved) return { result: 'reserved', booking: move(book, moved, request, key, now) };
  book.version += 1;
  const entry: BookEntry = {
    uid: `${now.toString(36)}-${book.version.toString(36)}`,
    start: request.start,
    minutes: minutesOf(request),
    who,
    seq: 0,
    at: now,
    keys: key,
    ...(request.doc !== undefined && { doc: request.doc }),
  };
  book.entries.push(entry);
  return { result: 'reserved', booking: toBooking(book, entry) };
}

function move(
  book: CalendarBook,
  entry: BookEntry,
  request: ReserveRequest,
  key: string,
  now: number,
): CalendarBooking {
  entry.who = shortContact(book, request.contact);
  rememberKey(entry, key);
  if (request.doc !== undefined) entry.doc = request.doc;
  if (entry.start !== request.start || endOf(entry) !== request.end) {
    entry.start = request.start;
    entry.minutes = minutesOf(request);
    touch(book, entry, now);
  }
  return toBooking(book, entry);
}

function rememberKey(entry: BookEntry, key: string): void {
  entry.keys = [...entry.keys.split(' '), key].slice(-KEYS_KEPT).join(' ');
}

/** Frees the time of a booking. Cancelling again changes nothing; an unknown UID gives null. */
export function cancel(book: CalendarBook, uid: string, now: number): CalendarBooking | null {
  forgetOld(book, now);
  const entry = find(book, uid);
  if (!entry) return null;
  if (!entry.cancelled) {
    entry.cancelled = true;
    touch(book, entry, now);
  }
  return toBooking(book, entry);
}

/**
 * Takes back what a key reserved, if it did, where its contact never heard of it: a new booking is cancelled, and one that
 * was moved where none stands for the contact; else it goes back to where it stands, if that is still free. What another key led to since stays.
 */
export function withdraw(
  book: CalendarBook,
  { key, contact, stands }: WithdrawRequest,
  now: number,
): CalendarBooking | null {
  const who = shortContact(book, contact);
  const newest = fingerprint(key);
  const entry = book.entries.find((each) => each.who === who && each.keys.split(' ').at(-1) === newest);
  if (!entry) return null;
  // A meeting that was moved after its time, and that the contact has left behind since, stands nowhere.
  if (entry.keys === newest || !stands) return cancel(book, entry.uid, now);
  if (!entry.cancelled && !isTaken(book, stands, book.buffer, entry)) {
    entry.start = stands.start;
    entry.minutes = minutesOf(stands);
    touch(book, entry, now);
  }
  return toBooking(book, entry);
}

/** Has the feed tell of a booking by another document, of this contact. Its time stays, and so does its sequence. */
export function describe(
  book: CalendarBook,
  { uid, doc, contact }: { uid: string; doc: string; contact: string },
  now: number,
): void {
  const entry = find(book, uid);
  if (!entry || entry.doc === doc) return;
  entry.who = shortContact(book, contact);
  entry.doc = doc;
  entry.at = now;
  book.version += 1;
}

/** Keeps times for one contact while they stand offered. What is taken, or held for another, is left out. */
export function hold(book: CalendarBook, request: HoldRequest, now: number): HoldResult {
  const who = shortContact(book, request.contact);
  forgetHolds(book, now);
  release(book, who);
  const { buffer, until } = request;
  const held = request.slots.filter(
    (slot) => !isTaken(book, slot, buffer, null) && !isHeld(book, slot, who, buffer, now),
  );
  for (const { start, end } of held) book.holds.push({ contact: who, start, end, until });
  book.holds = book.holds.slice(-HOLDS_KEPT);
  return { held };
}

/** Lets go of what was held until now. */
export function forgetHolds(book: CalendarBook, now: number): void {
  book.holds = book.holds.filter(({ until }) => until > now);
}

/** When the next hold ends; null when there is none. */
export function nextHoldEnds(book: CalendarBook): number | null {
  return book.holds.length === 0 ? null : Math.min(...book.holds.map(({ until }) => until));
}

/**
 * Takes a contact out of the book: what is ahead is cancelled, and nothing names the contact any more.
 *
 * @returns how many entries did
 */
export function forget(book: CalendarBook, contact: string, now: number): number {
  const who = shortContact(book, contact);
  release(book, who);
  const theirs = book.entries.filter((entry) => entry.who === who);
  for (const entry of theirs) {
    entry.who = NOBODY;
    entry.keys = '';
    delete entry.doc;
    if (!entry.cancelled && endOf(entry) > now) entry.cancelled = true;
    touch(book, entry, now);
  }
  return theirs.length;
}

/** The bookings, by start; cancelled ones and those of the last 30 days included. */
export function bookings(book: CalendarBook): CalendarBooking[] {
  return book.entries.map((entry) => toBooking(book, entry)).sort((a, b) => a.start - b.start);
}

/** The meetings that are not over, and whose they are. */
export function ahead(book: CalendarBook, now: number): MeetingAhead[] {
  return book.entries
    .filter((entry) => !entry.cancelled && endOf(entry) > now)
    .map((entry) => ({ contact: fullContact(book, entry.who), end: endOf(entry) }));
}

/** What is held, with contacts named in full. */
export function holds(book: CalendarBook, now: number): Hold[] {
  return book.holds
    .filter(({ until }) => until > now)
    .map((held) => ({ ...held, contact: fullContact(book, held.contact) }));
}

function isTaken(book: CalendarBook, wanted: Slot, buffer: number, moved: BookEntry | null): boolean {
  return book.entries.some(
    (entry) =>
      entry !== moved &&
      !entry.cancelled &&
      wanted.start < endOf(entry) + buffer &&
      wanted.end > entry.start - buffer,
  );
}

function isHeld(book: CalendarBook, wanted: Slot, who: string, buffer: number, now: number): boolean {
  return book.holds.some(
    (held) =>
      held.contact !== who &&
      held.until > now &&
      wanted.start < held.end + buffer &&
      wanted.end > held.start - buffer,
  );
}

function isFull(book: CalendarBook, { day }: ReserveRequest, moved: BookEntry | null): boolean {
  if (!day) return false;
  const onDay = book.entries.filter(
    (entry) => entry !== moved && !entry.cancelled && day.from <= entry.start && entry.start < day.to,
  );
  return onDay.length >= day.limit;
}

function release(book: CalendarBook, who: string): void {
  book.holds = book.holds.filter(({ contact }) => contact !== who);
}

function touch(book: CalendarBook, entry: BookEntry, now: number): void {
  book.version += 1;
  entry.seq += 1;
  entry.at = now;
}

function forgetOld(book: CalendarBook, now: number): void {
  const kept = book.entries.filter((entry) => endOf(entry) + KEPT_AFTER_END > now);
  if (kept.length === book.entries.length) return;
  book.entries = kept;
  book.version += 1;
}

function find(book: CalendarBook, uid: string): BookEntry | undefined {
  return book.entries.find((candidate) => candidate.uid === uid);
}

function toBooking(book: CalendarBook, entry: BookEntry): CalendarBooking {
  return {
    uid: entry.uid,
    start: entry.start,
    end: endOf(entry),
    contact: fullContact(book, entry.who),
    sequence: entry.seq,
    status: entry.cancelled ? 'cancelled' : 'confirmed',
    changedAt: entry.at,
    ...(entry.doc !== undefined && { doc: entry.doc }),
  };
}

function endOf({ start, minutes }: BookEntry): number {
  return start + minutes * MINUTE;
}

function minutesOf({ start, end }: Slot): number {
  return (end - start) / MINUTE;
}

/** `~` marks a contact that does not begin with the common prefix, and so is kept whole. */
function shortContact(book: CalendarBook, contact: string): string {
  return contact.startsWith(book.contactPrefix) ? contact.slice(book.contactPrefix.length) : `~${contact}`;
}

function fullContact(book: CalendarBook, who: string): string {
  return who.startsWith('~') ? who.slice(1) : `${book.contactPrefix}${who}`;
}
