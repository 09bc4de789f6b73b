/** What is asked of calendars. */
import { proxyActivities } from '@temporalio/workflow';
import type { ActivityOptions } from '@temporalio/workflow';
import type { Command, Fact } from '../../domain/contact/decision.js';
import type { ContactState } from '../../domain/contact/state.js';
import { NO_WISH } from '../../domain/language.js';
import { reserveInput } from '../../temporal/contact-inputs.js';
import { TASK_QUEUES } from '../../temporal/contract.js';
import type { CalendarActivities } from '../../temporal/contract.js';
import { needed } from './needed.js';
import { bookingPriority } from './priority.js';

/** Safe to repeat under the same key: a few quick tries, then the contact decides. */
const keyed: ActivityOptions = {
  taskQueue: TASK_QUEUES.calendars,
  startToCloseTimeout: '20 seconds',
  scheduleToStartTimeout: '2 minutes',
  retry: { maximumAttempts: 5, initialInterval: '200 milliseconds', maximumInterval: '3 seconds' },
};

const calendars = proxyActivities<CalendarActivities>(keyed);
/** Of its own: what a call says besides is joined with what its proxy says, limits that it does not name included. */
const patientCalendars = proxyActivities<CalendarActivities>({ ...needed, taskQueue: TASK_QUEUES.calendars });

type CalendarCommand = Extract<
  Command,
  { do: 'find_offer' | 'reserve' | 'cancel_reservation' | 'withdraw_reservation' }
>;

export async function onCalendars(
  contact: ContactState,
  command: CalendarCommand,
  now: number,
): Promise<Fact | null> {
  const { id, conversation, setup, engagement, booking } = contact;
  const priority = bookingPriority(contact);
  switch (command.do) {
    case 'find_offer': {
      const { prefer, returned } = command;
      const { timeZone } = conversation;
      const calendar = setup?.calendar ?? '';
      const input = { contact: id, calendar, wish: engagement?.wish ?? NO_WISH, timeZone, now, prefer };
      const options = { ...keyed, summary: `Find ${prefer}`, priority };
      const offer = await calendars.findSlots.executeWithOptions(options, [input]);
      return { fact: 'offer_found', offer, ...(returned !== undefined && { returned }) };
    }
    case 'reserve': {
      const { key, calendar, start } = command;
      const options = { ...keyed, summary: toReserve(start), priority };
      const input = reserveInput(contact, { key, calendar, start }, now);
      const reservation = await calendars.reserve.executeWithOptions(options, [input]);
      return { fact: 'reserved', key, calendar, reservation };
    }
    case 'cancel_reservation': {
      const options = { summary: 'Cancel the meeting' };
      const input = { contact: id, booking: command.booking };
      await patientCalendars.cancelReservation.executeWithOptions(options, [input]);
      return null;
    }
    case 'withdraw_reservation': {
      const { key, calendar } = command;
      const stands = booking?.calendar === calendar ? { start: booking.start, end: booking.end } : null;
      const options = { summary: 'Withdraw a reservation that was not heard of' };
      const input = { contact: id, key, calendar, stands };
      await patientCalendars.withdrawReservation.executeWithOptions(options, [input]);
      return null;
    }
  }
}

export function toReserve(start: number): string {
  return `Reserve ${new Date(start).toISOString().slice(0, 16)}Z`;
}
