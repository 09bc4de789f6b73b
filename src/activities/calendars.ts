/** Finding free slots and reserving them at the calendar's workflow, which alone decides who gets a time (T13). */
import type { Client } from '@temporalio/client';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { availabilityFor } from '../calendars/availability.js';
import type { BusyCalendars } from '../calendars/busy-calendars.js';
import { calendarRules, calendarSettings } from '../calendars/calendar-ids.js';
import type { Reservation } from '../domain/contact/decision.js';
import type {
  BusyNews,
  CalendarBooking,
  CalendarRules,
  HoldRequest,
  HoldResult,
  ReserveRequest,
  ReserveResult,
  WithdrawRequest,
} from '../domain/calendar.js';
import { meetingUidEnd } from '../domain/calendar.js';
import { MINUTE } from '../domain/durations.js';
import { calendarWorkflowId, contactWorkflowId } from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';
import type { Offer, Slot } from '../domain/language.js';
import {
  alternatives,
  checkSlot,
  dayOf,
  dayOffer,
  offerInstead,
  offerSlots,
  slotOffer,
} from '../domain/slots.js';
import type { Availability } from '../domain/slots.js';
import type { Booking } from '../domain/contact/state.js';
import { QUERIES, SIGNALS, UPDATES, WORKFLOWS } from '../temporal/contract.js';
import { calendarOptions } from '../temporal/starts.js';
import type {
  CalendarActivities,
  CalendarStart,
  CalendarView,
  FindInput,
  ReserveInput,
  WithdrawInput,
} from '../temporal/contract.js';
import type { CalendarSettings } from '../config/schema.js';
import type { Directory } from '../config/directory.js';
import { clockOffsetOf } from '../temporal/development-clock.js';
import { Crowds } from './crowds.js';
import type { MeetingDocuments } from './meeting-documents.js';
import { patiently } from '../temporal/patiently.js';
import { seedOf } from './seed.js';
import { sharedReads } from '../temporal/shared-reads.js';
import { isNotFound } from '../temporal/temporal-errors.js';

interface CalendarDeps {
  directory: Directory;
  client: Client;
  /** People's own calendars; without it nobody is asked. */
  busy?: Pick<BusyCalendars, 'ask'>;
  /** Writes what feeds tell of meetings; without it they tell when and who. */
  documents?: Pick<MeetingDocuments, 'write'>;
  /** Told of what operators should know. */
  warn?: (message: string, fields: Record<string, unknown>) => void;
  random?: () => number;
}

/** For one calendar; an activity tries for so long before it leaves the rest to its own retries. Milliseconds. */
const PATIENCE = { inFlight: 2, callDeadline: 2_000, tryFor: 12_000 };
/** Others may take a time between looking and holding. */
const HOLD_TRIES = 3;
/** Who went for the same time so lately makes a crowd. Milliseconds. */
const CROWD_WITHIN = 5 * MINUTE;
/** So many of the nearest times are shared out among them at most. */
const CROWD_SHARES = 16;

export function createCalendarActivities(deps: CalendarDeps): CalendarActivities {
  const { directory, client, busy, documents, warn = () => undefined } = deps;
  const call = patiently(client, deps.random ? { ...PATIENCE, random: deps.random } : PATIENCE);
  // All who wait for their turn are answered by one query, which is sent after they came.
  const viewOf = sharedReads((workflowId) =>
    call(workflowId, () => client.workflow.getHandle(workflowId).query<CalendarView>(QUERIES.calendar)),
  );
  const crowds = new Crowds(CROWD_WITHIN);

  async function findSlots(input: FindInput): Promise<Offer | null> {
    const { contact, calendar, wish, timeZone, now } = input;
    const { availability, settings } = await availabilityOf(contact, calendar, now);
    if (input.prefer === 'days') return dayOffer(availability, wish, timeZone);
    const slots = await offered(input, settings, availability, () =>
      offerSlots(availability, wish, timeZone),
    );
    return slotOffer(availability, slots, wish, timeZone);
  }

  /** Holds what is offered, where the settings say so. What others took meanwhile is not offered after all. */
  async function offered(
    { contact, calendar, now }: Pick<FindInput, 'contact' | 'calendar' | 'now'>,
    settings: CalendarSettings,
    availability: Availability,
    choose: () => Slot[],
  ): Promise<Slot[]> {
    const { hold_offers: forSoLong } = settings;
    let slots = choose();
    if (forSoLong === undefined) return slots;
    for (let tries = 1; slots.length > 0; tries += 1) {
      const buffer = settings.buffer_minutes * MINUTE;
      const name = contactWorkflowId(contact);
      const { held } = await askToHold(contact, calendar, {
        contact: name,
        slots,
        until: now + forSoLong,
        buffer,
      });
      if (held.length === slots.length || (held.length > 0 && tries === HOLD_TRIES)) return held;
      if (tries === HOLD_TRIES) return [];
      availability.busy.push(...slots.filter((slot) => !held.some(({ start }) => start === slot.start)));
      slots = choose();
    }
    return slots;
  }

  async function reserve(input: ReserveInput): Promise<Reservation> {
    const { contact, calendar, start, now } = input;
    const { rules, settings } = rulesOf(contact, calendar);
    const { busy: elsewhere } = await busyElsewhere(contact, rules, settings, now);
    const check = checkSlot({ rules, busy: elsewhere, now }, start);
    if (check !== 'ok') return await unavailable(input, rules, check);

    const { replaces } = input;
    const moves = replaces !== null && replaces.calendar === calendar;
    const doc = input.about && (await documents?.write(input.about));
    const answer = await askToReserve(contact, calendar, {
      key: input.key,
      contact: contactWorkflowId(contact),
      start,
      end: start + rules.slotMinutes * MINUTE,
      replaces: moves ? replaces.uid : null,
      ...(moves && replaces.bookedAs !== undefined && { bookedAs: replaces.bookedAs }),
      buffer: rules.bufferMinutes * MINUTE,
      ...(rules.perDay !== null && { day: { ...dayOf(rules, start), limit: rules.perDay } }),
      ...(doc && { doc }),
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
  ): Promise<Reservation> {
    const { contact, calendar, start, timeZone, now } = input;
    const { availability, settings, bookings } = await availabilityOf(contact, calendar, now);
    const own = bookings.find(
      (booking) =>
        booking.contact === contactWorkflowId(contact) &&
        booking.start === start &&
        booking.status === 'confirmed',
    );
    if (own) return { result: 'reserved', booking: own, timeZone: rules.timeZone };
    const name = contactWorkflowId(contact);
    const others = crowds.join(
      `${calendarWorkflowId(contact.account, contact.environment, calendar)} ${start}`,
      name,
    );
    const crowd = { size: Math.min(2 * others, CROWD_SHARES), seed: seedOf(name) };
    const slots = await offered(input, settings, availability, () =>
      alternatives(availability, start, timeZone, crowd),
    );
    const elsewhere = offerInstead(availability, start, slots, timeZone);
    return { result: 'unavailable', reason, alternatives: slots, ...(elsewhere && { elsewhere }) };
  }

  /** What is free for this contact: what is booked, held for others or busy elsewhere is not. */
  async function availabilityOf(contact: ContactId, calendar: string, now: number) {
    const { rules, settings } = rulesOf(contact, calendar);
    const [{ bookings, holds, busy: shown }, { busy: elsewhere, news }] = await Promise.all([
      view(contact, calendar),
      busyElsewhere(contact, rules, settings, now),
    ]);
    if (news && isOutdated(shown, news)) await tellBusy(contact, calendar, news);
    const availability = availabilityFor(
      { rules, bookings, holds, elsewhere },
      contactWorkflowId(contact),
      now,
    );
    return { availability, settings, bookings };
  }

  /**
   * Times at which the person has something else to do.
   *
   * @throws when that is not known, and the settings say to stop then: a person takes over
   */
  async function busyElsewhere(
    contact: ContactId,
    rules: CalendarRules,
    settings: CalendarSettings,
    now: number,
  ): Promise<{ busy: Slot[]; news: BusyNews | null }> {
    if (!busy || !settings.busy) return { busy: [], news: null };
    const { account, environment } = contact;
    const answer = await busy.ask({
      key: calendarWorkflowId(account, environment, rules.id),
      settings: settings.busy,
      timeZone: rules.timeZone,
      ownUids: meetingUidEnd(`${account}.${environment}`),
      now,
    });
    const { news, changed } = answer;
    if (changed) await tellBusy(contact, rules.id, news);
    if (news.known === 'unknown' && settings.busy.unknown === 'stop') {
      throw new Error(
        `calendar ${rules.id}: other appointments are not known: ${news.problem ?? 'never read'}`,
      );
    }
    return { busy: answer.busy, news };
  }

  /** Shown at the calendar's workflow. That it cannot be told stops nothing. */
  async function tellBusy(
    { account, environment }: ContactId,
    calendar: string,
    news: BusyNews,
  ): Promise<void> {
    if (news.known !== 'fresh') {
      const fields = { account, environment, calendar, ...news };
      warn("a person's own calendar could not be read", fields);
    }
    try {
      await client.withDeadline(Date.now() + PATIENCE.callDeadline, () =>
        client.workflow.signalWithStart<CalendarWorkflow, [BusyNews]>(WORKFLOWS.calendar, {
          ...calendarOptions(startOf({ account, environment }, calendar, 0)),
          signal: SIGNALS.busyKnown,
          signalArgs: [news],
        }),
      );
    } catch (error) {
      warn('a calendar could not be told', { account, environment, calendar, reason: String(error) });
    }
  }

  async function cancelReservation({
    contact,
    booking,
  }: {
    contact: ContactId;
    booking: Booking;
  }): Promise<void> {
    await askIfThere(
      contact,
      booking.calendar,
      UPDATES.cancel,
      { uid: booking.uid },
      `cancel:${booking.uid}`,
    );
  }

  async function withdrawReservation({ contact, calendar, key, stands }: WithdrawInput): Promise<void> {
    const request: WithdrawRequest = { key, contact: contactWorkflowId(contact), stands };
    await askIfThere(contact, calendar, UPDATES.withdraw, request, `withdraw:${key}`);
  }

  /** An update of what was reserved: no calendar, no reservation. */
  async function askIfThere(
    contact: ContactId,
    calendar: string,
    update: string,
    request: { uid: string } | WithdrawRequest,
    updateId: string,
  ): Promise<void> {
    const workflowId = calendarWorkflowId(contact.account, contact.environment, calendar);
    const handle = client.workflow.getHandle(workflowId);
    try {
      await call(workflowId, () =>
        handle.executeUpdate<CalendarBooking | null, [typeof request]>(update, { args: [request], updateId }),
      );
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }

  function askToReserve(
    contact: ContactId,
    calendar: string,
    request: ReserveRequest,
  ): Promise<ReserveResult> {
    return ask(contact, calendar, UPDATES.reserve, request, request.buffer ?? 0, request.key);
  }

  function askToHold(contact: ContactId, calendar: string, request: HoldRequest): Promise<HoldResult> {
    return ask(contact, calendar, UPDATES.hold, request, request.buffer, undefined);
  }

  /** An update that starts the calendar where it never was. */
  async function ask<Result>(
    contact: ContactId,
    calendar: string,
    update: string,
    request: ReserveRequest | HoldRequest,
    buffer: number,
    updateId: string | undefined,
  ): Promise<Result> {
    const options = calendarOptions(startOf(contact, calendar, buffer));
    return await call(options.workflowId, () =>
      client.workflow.executeUpdateWithStart<CalendarWorkflow, Result, [typeof request]>(update, {
        args: [request],
        ...(updateId !== undefined && { updateId }),
        startWorkflowOperation: new WithStartWorkflowOperation<CalendarWorkflow>(WORKFLOWS.calendar, {
          ...options,
          workflowIdConflictPolicy: 'USE_EXISTING',
        }),
      }),
    );
  }

  function startOf(
    { account, environment }: Pick<ContactId, 'account' | 'environment'>,
    calendar: string,
    buffer: number,
  ): CalendarStart {
    return {
      account,
      environment,
      calendar,
      buffer,
      clockOffset: clockOffsetOf(directory.settings, account),
    };
  }

  async function view(contact: ContactId, calendar: string): Promise<CalendarView> {
    try {
      return await viewOf(calendarWorkflowId(contact.account, contact.environment, calendar));
    } catch (error) {
      if (isNotFound(error)) return { version: 0, bookings: [], holds: [], busy: null };
      throw error;
    }
  }

  function rulesOf({ account, environment }: ContactId, calendar: string) {
    const { account: settings } = directory.environment(account, environment);
    return {
      rules: calendarRules(settings, environment, calendar),
      settings: calendarSettings(settings, environment, calendar),
    };
  }

  return { findSlots, reserve, cancelReservation, withdrawReservation };
}

/** Another process could not read, and said so; this one could, later. */
function isOutdated(shown: BusyNews | null, news: BusyNews): boolean {
  if (shown === null || shown.known === 'fresh' || news.known !== 'fresh') return false;
  return (news.readAt ?? 0) > (shown.readAt ?? 0);
}

type CalendarWorkflow = (start: CalendarStart) => Promise<void>;
