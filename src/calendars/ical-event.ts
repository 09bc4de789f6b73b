/** An iCalendar file and its events, for feeds and for mails. Instants are UTC, so that no zone can be read wrongly. */
import type { CalendarBooking } from '../domain/calendar.js';
import { line, textLine, utc } from './ical-lines.js';

type Times = Pick<CalendarBooking, 'uid' | 'sequence' | 'changedAt' | 'start' | 'end'>;

interface IcalEvent extends Times {
  summary: string;
  description: string | null;
  cancelled: boolean;
  /** Other properties, as lines. */
  others: string[];
}

/** The lines of one VEVENT, each with its CRLF. */
export function icalEvent(event: IcalEvent): string {
  const { uid, sequence, start, end, summary, description, cancelled, others } = event;
  const changed = utc(event.changedAt);
  return [
    'BEGIN:VEVENT\r\n',
    line('UID', uid),
    line('DTSTAMP', changed),
    line('LAST-MODIFIED', changed),
    line('SEQUENCE', sequence),
    line('DTSTART', utc(start)),
    line('DTEND', utc(end)),
    textLine('SUMMARY', summary),
    ...(description === null ? [] : [textLine('DESCRIPTION', description)]),
    ...others,
    line('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
    line('TRANSP', cancelled ? 'TRANSPARENT' : 'OPAQUE'),
    'END:VEVENT\r\n',
  ].join('');
}

/** @param content properties of the calendar, then its events */
export function icalendar(method: 'PUBLISH' | 'REQUEST' | 'CANCEL', content: string[]): string {
  return [
    'BEGIN:VCALENDAR\r\n',
    line('VERSION', '2.0'),
    line('PRODID', '-//Ringback//Ringback//EN'),
    line('CALSCALE', 'GREGORIAN'),
    line('METHOD', method),
    ...content,
    'END:VCALENDAR\r\n',
  ].join('');
}
