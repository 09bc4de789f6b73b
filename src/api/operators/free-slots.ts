/** Which times are free in a contact's calendar, for a person who books or moves a meeting. */
import type { Client } from '@temporalio/client';
import { availabilityFor } from '../../calendars/availability.js';
import type { BusyCalendars } from '../../calendars/busy-calendars.js';
import { calendarRules, calendarSettings } from '../../calendars/calendar-ids.js';
import type { EnvironmentContext } from '../../config/directory.js';
import type { BusyKnowledge } from '../../domain/calendar.js';
import { meetingUidEnd } from '../../domain/calendar.js';
import type { ContactState } from '../../domain/contact/state.js';
import { calendarWorkflowId, contactWorkflowId } from '../../domain/identity.js';
import type { Slot } from '../../domain/language.js';
import { freeSlots } from '../../domain/slots.js';
import { instantToCivil } from '../../domain/zone.js';
import { QUERIES } from '../../temporal/contract.js';
import type { CalendarView } from '../../temporal/contract.js';
import { ifFound } from '../../temporal/temporal-errors.js';
import { withinDeadline } from '../within-deadline.js';

interface FreeSlots {
  calendar: string;
  timeZone: string;
  slotMinutes: number;
  /** Days of the calendar's zone that have free times, in order. */
  days: { date: string; slots: Slot[] }[];
  /** Whether the person's own calendar is known; null where the settings name none. */
  busyKnown: BusyKnowledge | null;
}

export interface SlotFinder {
  /**
   * @param window epoch milliseconds; `to` is not in it
   * @returns null when the contact has no calendar yet
   * @throws {UnavailableError} when Temporal or a worker does not answer
   */
  find(
    context: EnvironmentContext,
    contact: ContactState,
    window: { from: number; to: number },
    now: number,
  ): Promise<FreeSlots | null>;
}

const DEADLINE = 2_000;
const NEVER_BOOKED: Pick<CalendarView, 'bookings' | 'holds'> = { bookings: [], holds: [] };

/** @param busy people's own calendars, read by this process for itself */
export function temporalSlotFinder(client: Client, busy: Pick<BusyCalendars, 'ask'>): SlotFinder {
  const ask = withinDeadline(client, DEADLINE);

  async function view(workflowId: string): Promise<Pick<CalendarView, 'bookings' | 'holds'>> {
    const handle = client.workflow.getHandle(workflowId);
    return (await ask(() => ifFound(() => handle.query<CalendarView>(QUERIES.calendar)))) ?? NEVER_BOOKED;
  }

  return {
    async find({ accountId, account, name }, contact, window, now) {
      const calendar = contact.setup?.calendar;
      if (calendar === undefined) return null;
      const workflowId = calendarWorkflowId(accountId, name, calendar);
      const rules = calendarRules(account, name, calendar);
      const { busy: own } = calendarSettings(account, name, calendar);
      const question = { key: workflowId, timeZone: rules.timeZone, now };
      const ownUids = meetingUidEnd(`${accountId}.${name}`);
      const [{ bookings, holds }, elsewhere] = await Promise.all([
        view(workflowId),
        own ? busy.ask({ ...question, settings: own, ownUids }) : null,
      ]);
      // A meeting that is moved frees its own time.
      const others = bookings.filter(({ uid }) => uid !== contact.booking?.uid);
      const availability = availabilityFor(
        { rules, bookings: others, holds, elsewhere: elsewhere?.busy ?? [] },
        contactWorkflowId(contact.id),
        now,
      );
      return {
        calendar,
        timeZone: rules.timeZone,
        slotMinutes: rules.slotMinutes,
        days: byDay(freeSlots(availability, window), rules.timeZone),
        busyKnown: elsewhere?.news.known ?? null,
      };
    },
  };
}

function byDay(slots: Slot[], timeZone: string): FreeSlots['days'] {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) {
    const { date } = instantToCivil(slot.start, timeZone);
    days.set(date, [...(days.get(date) ?? []), slot]);
  }
  return [...days].map(([date, ofDay]) => ({ date, slots: ofDay }));
}
