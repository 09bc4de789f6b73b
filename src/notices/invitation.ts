/** An invitation that a calendar takes up from a mail: iTIP REQUEST and CANCEL (RFC 5546). */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { meetingUid } from '../domain/calendar.js';
import type { NoticeMeeting } from '../domain/notice.js';

export interface Invitation {
  account: string;
  summary: string;
  description: string;
  organizer: { name: string; email: string };
  attendees: string[];
  meeting: NoticeMeeting;
  /** When it was changed last. Epoch milliseconds. */
  changedAt: number;
  cancelled: boolean;
}

/** Instants are UTC, so that no zone can be read wrongly. */
export function invitation(of: Invitation): { method: 'REQUEST' | 'CANCEL'; content: string } {
  const { meeting, cancelled } = of;
  const method = cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ method, prodId: { company: 'Ringback', product: 'Ringback', language: 'EN' } });
  calendar.createEvent({
    id: meetingUid(of.account, meeting),
    sequence: meeting.sequence + (cancelled ? 1 : 0),
    start: new Date(meeting.start),
    end: new Date(meeting.end),
    stamp: new Date(of.changedAt),
    lastModified: new Date(of.changedAt),
    summary: of.summary,
    description: of.description,
    organizer: of.organizer,
    attendees: of.attendees.map((email) => ({ email, rsvp: true })),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return { method, content: calendar.toString() };
}
