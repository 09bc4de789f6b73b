import type { CivilDate, Slot } from './language.js';

/** A reservation as the calendar workflow keeps it: under 200 bytes (T14). */
export interface CalendarBooking {
  uid: string;
  start: number;
  end: number;
  contact: string;
  /** Rises with each change, as iCalendar's SEQUENCE. */
  sequence: number;
  status: 'confirmed' | 'cancelled';
  changedAt: number;
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
  /** Milliseconds to keep free before and after, as the settings say now; absent: as when the calendar began. */
  buffer?: number;
}

export type ReserveResult = { result: 'reserved'; booking: CalendarBooking } | { result: 'taken' };

export type { Slot };

/**
 * The UID of a meeting, the same in every calendar that shows it (RFC 5545 §3.8.4.7). A booking's own is unique within its calendar alone.
 *
 * @param account account and environment, joined by a dot
 */
export function meetingUid(account: string, { calendar, uid }: { calendar: string; uid: string }): string {
  return `${uid}.${calendar}.${account}@ringback`;
}
