/** What is free in a calendar for one contact. */
import type { CalendarBooking, CalendarRules, Hold } from '../domain/calendar.js';
import type { Slot } from '../domain/language.js';
import type { Availability } from '../domain/slots.js';

interface Calendar {
  rules: CalendarRules;
  bookings: CalendarBooking[];
  holds: Hold[];
  /** Times at which the person has something else to do. */
  elsewhere: Slot[];
}

/**
 * What is booked, held for others or busy elsewhere is not free.
 *
 * @param contact the workflow id of the contact who is to meet
 */
export function availabilityFor(
  { rules, bookings, holds, elsewhere }: Calendar,
  contact: string,
  now: number,
): Availability {
  const confirmed = bookings.filter(({ status }) => status === 'confirmed');
  const held = holds.filter((each) => each.contact !== contact && each.until > now);
  return {
    rules,
    busy: [...confirmed, ...held, ...elsewhere],
    booked: confirmed.map(({ start }) => start),
    now,
  };
}
