/** A meeting as an event of a calendar feed. The same meeting gives the same text, whenever it is asked for. */
import type { CalendarBooking } from '../domain/calendar.js';
import { meetingUid } from '../domain/calendar.js';
import type { Language } from '../domain/language.js';
import { icalEvent } from './ical-event.js';
import { line, textLine } from './ical-lines.js';
import type { MeetingDocument } from './meeting-document.js';

export interface EventSetting {
  /** Account and environment, joined by a dot. */
  account: string;
  calendar: string;
  language: Language;
  /** How it is joined, by the settings; null for a call to the prospect's number. */
  join: string | null;
  /** Where the conversation can be read; null without a console. */
  console: ((phone: string) => string) | null;
}

/** More than calendars show. */
const LONGEST = 6_000;
const HEAD = 1_500;

const WORDS = {
  fr: {
    meeting: 'Rendez-vous',
    cancelled: 'Annulé',
    phone: 'Téléphone',
    email: 'E-mail',
    company: 'Entreprise',
    crm: 'CRM',
    join: 'Pour rejoindre',
    call: 'appel téléphonique au',
    open: 'Ouvrir la conversation',
    summary: 'Résumé',
  },
  en: {
    meeting: 'Meeting',
    cancelled: 'Cancelled',
    phone: 'Phone',
    email: 'E-mail',
    company: 'Company',
    crm: 'CRM',
    join: 'How to join',
    call: 'phone call to',
    open: 'Open the conversation',
    summary: 'Summary',
  },
} as const;

/** @param document null when it cannot be had: then the event tells when, and not who */
export function meetingEvent(
  booking: CalendarBooking,
  document: MeetingDocument | null,
  setting: EventSetting,
): string {
  const words = WORDS[setting.language];
  const cancelled = booking.status === 'cancelled';
  const who = document ? (document.contact.name ?? document.contact.phone) : null;
  const title = who === null ? words.meeting : `${words.meeting}: ${who}${companyOf(document)}`;
  const place = placeOf(document, setting);
  return icalEvent({
    ...booking,
    uid: meetingUid(setting.account, { calendar: setting.calendar, uid: booking.uid }),
    summary: cancelled ? `${words.cancelled}: ${title}` : title,
    description: document && descriptionOf(document, setting),
    cancelled,
    others: [
      ...(place === null ? [] : [textLine('LOCATION', place)]),
      ...(isAddress(setting.join) ? [line('URL', setting.join)] : []),
    ],
  });
}

function companyOf(document: MeetingDocument | null): string {
  return document?.contact.company ? ` (${document.contact.company})` : '';
}

function placeOf(document: MeetingDocument | null, { join }: EventSetting): string | null {
  return join ?? document?.contact.phone ?? null;
}

function descriptionOf({ contact, summary, transcript }: MeetingDocument, setting: EventSetting): string {
  const words = WORDS[setting.language];
  const { phone, email, company, crmId } = contact;
  const rows = [
    contact.name,
    `${words.phone}: ${phone}`,
    email && `${words.email}: ${email}`,
    company && `${words.company}: ${company}`,
    crmId !== phone && `${words.crm}: ${crmId}`,
    `${words.join}: ${setting.join ?? `${words.call} ${phone}`}`,
    setting.console && `${words.open}: ${setting.console(phone)}`,
    `\n${words.summary}: ${summary}`,
    `\n${transcript}`,
  ];
  return shortened(rows.filter(Boolean).join('\n'));
}

/** Who it is and how it ended stand first and last: what is too long is left out between. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, HEAD)}\n[…]\n${text.slice(HEAD + text.length - LONGEST)}`;
}

function isAddress(join: string | null): join is string {
  return join !== null && /^https?:\/\/[^\s\u0080-\uffff]+$/.test(join);
}
