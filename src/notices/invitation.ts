/** An invitation that a calendar takes up from a mail: iTIP REQUEST and CANCEL (RFC 5546). */
import { icalendar, icalEvent } from '../calendars/ical-event.js';
import { textLine } from '../calendars/ical-lines.js';
import { meetingUid } from '../domain/calendar.js';
import type { NoticeMeeting } from '../domain/notice.js';

interface Invitation {
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

export function invitation(of: Invitation): { method: 'REQUEST' | 'CANCEL'; content: string } {
  const { account, organizer, attendees, meeting, cancelled } = of;
  const method = cancelled ? 'CANCEL' : 'REQUEST';
  const event = icalEvent({
    ...of,
    ...meeting,
    uid: meetingUid(account, meeting),
    sequence: meeting.sequence + (cancelled ? 1 : 0),
    others: [
      textLine(`ORGANIZER;CN="${quotable(organizer.name)}"`, `mailto:${organizer.email}`),
      ...attendees.map((email) => textLine('ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=TRUE', `mailto:${email}`)),
    ],
  });
  return { method, content: icalendar(method, [event]) };
}

/** A quoted parameter has no way to write these (RFC 5545 §3.2). */
function quotable(text: string): string {
  return text.replace(/["\p{Cc}]/gu, '');
}
