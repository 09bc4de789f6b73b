/** Finding free slots and reserving them at the calendar's workflow, which alone decides who gets a time (T13). */
import type { Client } from '@temporalio/client';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { CalendarBooking, CalendarRules, ReserveRequest, ReserveResult } from '../domain/calendar.js';
import { calendarWorkflowId, contactWorkflowId } from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';
import type { Slot } from '../domain/language.js';
import { alternatives, checkSlot, offerDays, offerSlots } from '../domain/slots.js';
import { parseWeekHours } from '../domain/week-hours.js';
import type { Booking } from '../domain/contact/state.js';
import { QUERIES, TASK_QUEUES, UPDATES, WORKFLOWS } from '../temporal/contract.js';
import type {
  CalendarActivities,
  CalendarStart,
  CalendarView,
  FindInput,
  ReserveInput,
  ReserveOutcome,
} from '../temporal/contract.js';
import type { AccountSettings } from '../config/schema.js';
import type { Directory } from '../config/settings.js';
import { readClockOffset } from '../temporal/development-clock.js';
import { patiently } from './patiently.js';
import { isNotFound } from './temporal-errors.js';

export interface CalendarDeps {
  directory: Directory;
  client: Client;
  random?: () => number;
}

const MINUTE = 60_000;
/** For one calendar; an activity tries for so long before it leaves the rest to its own retries. Milliseconds. */
const PATIENCE = { inFlight: 2, callDeadline: 2_000, tryFor: 12_000 };

export function createCalendarActivities(deps: CalendarDeps): CalendarActivities {
  const { directory, client } = deps;
  const call = patiently(client, deps.random ? { ...PATIENCE, random: deps.random } : PATIENCE);

  async function findSlots(input: FindInput): Promise<Awaited<ReturnType<CalendarActivities['findSlots']>>> {
    const rules = rulesOf(input.contact, input.calendar);
    const { bookings } = await view(input.contact, input.calendar);
    const availability = { rules, busy: busyTimes(bookings), now: input.now };
    if (input.prefer === 'days') {
      const days = offerDays(availability, input.wish, input.timeZone);
      return days.length > 0 ? { kind: 'days', days } : null;
    }
    const slots = offerSlots(availability, input.wish, input.timeZone);
    return slots.length > 0 ? { kind: 'slots', slots } : null;
  }

  async function reserve(input: ReserveInput): Promise<ReserveOutcome> {
    const { contact, calendar, start, now } = input;
    const rules = rulesOf(contact, calendar);
    const check = checkSlot({ rules, busy: [], now }, start);
    if (check !== 'ok') return await unavailable(input, rules, check);

    const { replaces } = input;
    const moves = replaces !== null && replaces.calendar === calendar;
    const answer = await askToReserve(contact, calendar, {
      key: input.key,
      contact: contactWorkflowId(contact),
      start,
      end: start + rules.slotMinutes * MINUTE,
      replaces: moves ? replaces.uid : null,
      buffer: rules.bufferMinutes * MINUTE,
    });
    if (answer.result === 'taken' || answer.booking.status === 'cancelled') {
      return await unavailable(input, rules, 'taken');
    }
    // Booked in another calendar meanwhile named by the settings: the old time is freed there.
    if (replaces !== null && !moves) await cancelReservation({ contact, booking: replaces });
    return { result: 'reserved', booking: answer.booking, timeZone: rules.timeZone };
  }

  /** Alternatives, unless this very contact already has the time: an earlier try may have gone through. */
  async function unavailable(
    input: ReserveInput,
    rules: CalendarRules,
    reason: Exclude<ReturnType<typeof checkSlot>, 'ok'>,
  ): Promise<ReserveOutcome> {
    const { contact, start, timeZone, now } = input;
    const { bookings } = await view(contact, input.calendar);
    const own = bookings.find(
      (booking) =>
        booking.contact === contactWorkflowId(contact) &&
        booking.start === start &&
        booking.status === 'confirmed',
    );
    if (own) return { result: 'reserved', booking: own, timeZone: rules.timeZone };
    const availability = { rules, busy: busyTimes(bookings), now };
    return { result: 'unavailable', reason, alternatives: alternatives(availability, start, timeZone) };
  }

  async function cancelReservation({
    contact,
    booking,
  }: {
    contact: ContactId;
    booking: Booking;
  }): Promise<void> {
    const workflowId = calendarWorkflowId(contact.account, contact.environment, booking.calendar);
    try {
      await call(workflowId, () =>
        client.workflow
          .getHandle(workflowId)
          .executeUpdate<CalendarBooking | null, [{ uid: string }]>(UPDATES.cancel, {
            args: [{ uid: booking.uid }],
            updateId: `cancel:${booking.uid}`,
          }),
      );
    } catch (error) {
      // No calendar, no reservation.
      if (!isNotFound(error)) throw error;
    }
  }

  async function askToReserve(
    contact: ContactId,
    calendar: string,
    request: ReserveRequest,
  ): Promise<ReserveResult> {
    const { account, environment } = contact;
    const workflowId = calendarWorkflowId(account, environment, calendar);
    const start: CalendarStart = {
      account,
      environment,
      calendar,
      buffer: request.buffer ?? 0,
      clockOffset: clockOffset(account),
    };
    return await call(workflowId, () =>
      client.workflow.executeUpdateWithStart<CalendarWorkflow, ReserveResult, [ReserveRequest]>(
        UPDATES.reserve,
        {
          args: [request],
          updateId: request.key,
          startWorkflowOperation: new WithStartWorkflowOperation<CalendarWorkflow>(WORKFLOWS.calendar, {
            workflowId,
            taskQueue: TASK_QUEUES.entities,
            args: [start],
            workflowIdConflictPolicy: 'USE_EXISTING',
            staticSummary: `Calendar ${calendar}`,
          }),
        },
      ),
    );
  }

  async function view(contact: ContactId, calendar: string): Promise<CalendarView> {
    const workflowId = calendarWorkflowId(contact.account, contact.environment, calendar);
    try {
      return await call(workflowId, () =>
        client.workflow.getHandle(workflowId).query<CalendarView>(QUERIES.calendar),
      );
    } catch (error) {
      if (isNotFound(error)) return { version: 0, bookings: [] };
      throw error;
    }
  }

  function rulesOf({ account, environment }: ContactId, calendar: string): CalendarRules {
    return calendarRules(directory.environment(account, environment).account, calendar);
  }

  function clockOffset(account: string): number {
    return directory.settings.development.clock ? readClockOffset(account) : 0;
  }

  return { findSlots, reserve, cancelReservation };
}

type CalendarWorkflow = (start: CalendarStart) => Promise<void>;

/** @throws when the calendar is no longer in the settings */
export function calendarRules(account: AccountSettings, id: string): CalendarRules {
  const settings = account.calendars[id];
  if (!settings) throw new Error(`no calendar "${id}" in the settings`);
  return {
    id,
    timeZone: settings.time_zone ?? account.time_zone,
    hours: parseWeekHours(settings.hours),
    slotMinutes: settings.slot_minutes,
    leadMinutes: settings.lead_minutes,
    bufferMinutes: settings.buffer_minutes,
    horizonDays: settings.horizon_days,
    holidays: settings.holidays,
  };
}

function busyTimes(bookings: CalendarBooking[]): Slot[] {
  return bookings.filter((booking) => booking.status === 'confirmed');
}
