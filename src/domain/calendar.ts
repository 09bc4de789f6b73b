import type { CivilDate, Slot } from './language.js';

/** A reservation as it is told. The calendar's workflow keeps it in under 200 bytes (T14). */
export interface CalendarBooking {
  uid: string;
  start: number;
  end: number;
  contact: string;
  /** Rises with each change, as iCalendar's SEQUENCE. */
  sequence: number;
  status: 'confirmed' | 'cancelled';
  changedAt: number;
  /** Where the payload store keeps what the feed tells of it: a SHA-256, in base64url. Absent until it is written. */
  doc?: string;
}

/** Times that stand offered to one contact and are offered to nobody else until then. */
export interface Hold extends Slot {
  contact: string;
  until: number;
}

/** Whether a person's other appointments are known: read in time, from an older reading, or not at all. */
export type BusyKnowledge = 'fresh' | 'stale' | 'unknown';

export interface BusyNews {
  known: BusyKnowledge;
  /** When they were read last; null for never. */
  readAt: number | null;
  /** Why they could not be read, for operators. */
  problem: string | null;
}

/** Working hours and rules of one calendar, as in the settings. Minutes and days are whole numbers. */
export interface CalendarRules {
  id: string;
  timeZone: string;
  /** Per weekday, Monday 1 to Sunday 7: intervals of `HH:MM`. */
  hours: Record<string, { from: string; to: string }[]>;
  slotMinutes: number;
  /** No meeting starts sooner than this many minutes from now. */
  leadMinutes: number;
  bufferMinutes: number;
  horizonDays: number;
  /** Meetings that begin on one day at most; null for as many as fit. */
  perDay: number | null;
  holidays: CivilDate[];
}

export interface ReserveRequest {
  /** The reservation's key: the same key always returns the same booking. */
  key: string;
  contact: string;
  start: number;
  end: number;
  /** The booking this one replaces, for a move. */
  replaces: string | null;
  /** The contact that booked that one, where it is another: the person's number has changed. */
  bookedAs?: string;
  /** Milliseconds to keep free before and after, as the settings say now; absent: as when the calendar began. */
  buffer?: number;
  /** The day of the calendar that `start` lies in, and how many meetings may begin on it. */
  day?: { from: number; to: number; limit: number };
  /** See {@link CalendarBooking.doc}. */
  doc?: string;
}

export interface WithdrawRequest {
  /** Of the reservation, as in {@link ReserveRequest}. */
  key: string;
  contact: string;
  /** When the meeting is that stands for the contact, which the reservation may have moved; null for none. */
  stands: Slot | null;
}

export interface HoldRequest {
  contact: string;
  /** What the contact had held before is free again. */
  slots: Slot[];
  until: number;
  buffer: number;
}

/** What is asked of a calendar to know how full it is. */
export interface MeetingAhead {
  contact: string;
  end: number;
}

/** Those of the times asked for that are held now. The others were taken or held meanwhile. */
export interface HoldResult {
  held: Slot[];
}

export type ReserveResult = { result: 'reserved'; booking: CalendarBooking } | { result: 'taken' };

/**
 * The UID of a meeting, the same in every calendar that shows it (RFC 5545 §3.8.4.7). A booking's own is unique within its calendar alone.
 *
 * @param account account and environment, joined by a dot
 */
export function meetingUid(account: string, { calendar, uid }: { calendar: string; uid: string }): string {
  return `${uid}.${calendar}${meetingUidEnd(account)}`;
}

/** What the UIDs of all meetings of an account end in. */
export function meetingUidEnd(account: string): string {
  return `.${account}@ringback`;
}
