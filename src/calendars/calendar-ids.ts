/** The calendars there are: those of the settings, and one for each person whom a payload names by e-mail. */
import { createHash } from 'node:crypto';
import type { AccountSettings, CalendarSettings } from '../config/schema.js';
import type { CalendarRules } from '../domain/calendar.js';
import type { Environment } from '../domain/identity.js';
import { parseWeekHours } from '../domain/week-hours.js';

/** No calendar of the settings is named like it, unless someone means to. */
const PERSONAL = /^p-[a-z0-9-]{1,40}-[0-9a-f]{8}$/;

/** The id of the calendar that a person has without being in the settings: `p-marc-dupont-1f0a9b3c`. */
export function personalCalendarId(email: string): string {
  const address = email.trim().toLowerCase();
  const name = (address.split('@')[0] ?? '')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const hash = createHash('sha256').update(address).digest('hex').slice(0, 8);
  return `p-${name || 'x'}-${hash}`;
}

/** The calendar that the settings give a person, else one of their own; null for a person without an e-mail address. */
export function calendarOfPerson(account: AccountSettings, email: string | null | undefined): string | null {
  if (!email?.includes('@')) return null;
  const address = email.trim().toLowerCase();
  const known = Object.values(account.people).find((person) => person.email === address);
  return known?.calendar ?? personalCalendarId(address);
}

/**
 * What the settings say of a calendar; of a person's who is not in them, what they say of the environment's own, but
 * for what is that one's alone.
 *
 * @throws when the calendar is no longer in the settings
 */
export function calendarSettings(
  account: AccountSettings,
  environment: Environment,
  id: string,
): CalendarSettings {
  const own = account.calendars[id];
  if (own) return own;
  const standard = account.calendars[account.environments[environment]?.calendar ?? ''];
  if (!standard || !PERSONAL.test(id)) throw new Error(`no calendar "${id}" in the settings`);
  const { busy: _busy, join: _join, ...shared } = standard;
  return shared;
}

/** @throws as {@link calendarSettings} */
export function calendarRules(account: AccountSettings, environment: Environment, id: string): CalendarRules {
  const settings = calendarSettings(account, environment, id);
  return {
    id,
    timeZone: settings.time_zone ?? account.time_zone,
    hours: parseWeekHours(settings.hours),
    slotMinutes: settings.slot_minutes,
    leadMinutes: settings.lead_minutes,
    bufferMinutes: settings.buffer_minutes,
    horizonDays: settings.horizon_days,
    perDay: settings.per_day ?? null,
    holidays: settings.holidays,
  };
}
