/** One calendar in memory, by the product's own rules of what is free. */
import { calendarRules } from '../../src/calendars/calendar-ids.js';
import type { EnvironmentContext } from '../../src/config/directory.js';
import { bookings, cancel, openBook, reserve, withdraw } from '../../src/domain/calendar-book.js';
import type { CalendarBooking } from '../../src/domain/calendar.js';
import type { Reservation } from '../../src/domain/contact/decision.js';
import type { Booking } from '../../src/domain/contact/state.js';
import type { Offer, Wish } from '../../src/domain/language.js';
import {
  alternatives,
  checkSlot,
  dayOffer,
  offerInstead,
  offerSlots,
  slotOffer,
} from '../../src/domain/slots.js';
import type { Availability } from '../../src/domain/slots.js';

const MINUTE = 60_000;
const SOMEONE_ELSE = 'contact:someone:else';

export class Desk {
  readonly #book;
  readonly #rules;

  constructor(
    { account, environment, name }: EnvironmentContext,
    private readonly contact: string,
  ) {
    this.#rules = calendarRules(account, name, environment.calendar);
    this.#book = openBook('contact:', this.#rules.bufferMinutes * MINUTE);
  }

  find(prefer: 'days' | 'slots', wish: Wish, zone: string, now: number): Offer | null {
    const availability = this.#availability(now);
    if (prefer === 'days') return dayOffer(availability, wish, zone);
    return slotOffer(availability, offerSlots(availability, wish, zone), wish, zone);
  }

  reserve(
    key: string,
    start: number,
    replaces: Booking | null,
    { zone, now }: { zone: string; now: number },
  ): Reservation {
    const { timeZone } = this.#rules;
    const check = checkSlot({ rules: this.#rules, busy: [], now }, start);
    const unavailable = (reason: Exclude<typeof check, 'ok'>): Reservation => {
      const availability = this.#availability(now);
      const slots = alternatives(availability, start, zone);
      const elsewhere = offerInstead(availability, start, slots, zone);
      return { result: 'unavailable', reason, alternatives: slots, ...(elsewhere && { elsewhere }) };
    };
    if (check !== 'ok') return unavailable(check);
    const answer = this.#reserve(this.contact, key, start, replaces?.uid ?? null, now);
    return answer.result === 'taken'
      ? unavailable('taken')
      : { result: 'reserved', booking: answer.booking, timeZone };
  }

  cancel({ uid }: Booking, now: number): void {
    cancel(this.#book, uid, now);
  }

  withdraw(key: string, stands: Booking | null, now: number): void {
    withdraw(this.#book, { key, contact: this.contact, stands }, now);
  }

  /** Someone else takes a time. */
  take(start: number, now: number): void {
    this.#reserve(SOMEONE_ELSE, `${start}`, start, null, now);
  }

  /** The contact's meetings that stand and are not over. */
  meetings(now: number): CalendarBooking[] {
    return bookings(this.#book).filter(
      ({ contact, status, end }) => contact === this.contact && status === 'confirmed' && end > now,
    );
  }

  #reserve(contact: string, key: string, start: number, replaces: string | null, now: number) {
    const end = start + this.#rules.slotMinutes * MINUTE;
    return reserve(this.#book, { key, contact, start, end, replaces }, now);
  }

  #availability(now: number): Availability {
    const busy = bookings(this.#book).filter(({ status }) => status === 'confirmed');
    return { rules: this.#rules, busy, now };
  }
}
