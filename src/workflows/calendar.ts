/**
 * A calendar: it serialises reservations, so that two prospects never get the same time (T13, T14).
 *
 * Its handlers are synchronous and change the book at once; the book, reservation keys included, goes over
 * continue-as-new whole.
 */
import {
  defineQuery,
  defineUpdate,
  makeContinueAsNewFunc,
  setCurrentDetails,
  setHandler,
} from '@temporalio/workflow';
import { QUERIES, UPDATES } from '../temporal/contract.js';
import type { CalendarStart, CalendarView } from '../temporal/contract.js';
import type { CalendarBooking, ReserveRequest, ReserveResult } from '../domain/calendar.js';
import { bookings, cancel, forget, openBook, reserve, type CalendarBook } from '../domain/calendar-book.js';
import { contactWorkflowId } from '../domain/identity.js';
import { begin, Entity, type Carried } from './entity.js';

const reserveUpdate = defineUpdate<ReserveResult, [ReserveRequest]>(UPDATES.reserve);
const cancelUpdate = defineUpdate<CalendarBooking | null, [{ uid: string }]>(UPDATES.cancel);
const forgetUpdate = defineUpdate<number, [string]>(UPDATES.forget);
const calendarQuery = defineQuery<CalendarView>(QUERIES.calendar);

/** The book was asked for a change: nothing is left to do but to look whether a new run is due. */
type Asked = { fact: 'asked' };

export async function calendar(start: CalendarStart, carried?: Carried<CalendarBook, Asked>): Promise<void> {
  const { account, environment } = start;
  const contactPrefix = contactWorkflowId({ account, environment, number: '' });
  const entity = new Entity<CalendarBook, Asked, never>(
    carried ?? begin(openBook(contactPrefix, start.buffer), start.clockOffset),
    {
      decide: () => [],
      due: () => [],
      nextDeadline: () => null,
      carryOut: () => Promise.resolve(null),
      failed: () => ({ fact: 'asked' }),
      afterTurn: (book) => setCurrentDetails(details(start.calendar, book)),
    },
  );

  setHandler(reserveUpdate, (request) => {
    entity.receive({ fact: 'asked' }, null);
    return reserve(entity.state, request, entity.now());
  });
  setHandler(cancelUpdate, ({ uid }) => {
    entity.receive({ fact: 'asked' }, null);
    return cancel(entity.state, uid, entity.now());
  });
  setHandler(forgetUpdate, (contact) => {
    entity.receive({ fact: 'asked' }, null);
    return forget(entity.state, contact, entity.now());
  });
  setHandler(calendarQuery, () => ({ version: entity.state.version, bookings: bookings(entity.state) }));

  await makeContinueAsNewFunc<typeof calendar>()(start, await entity.run());
}

function details(name: string, book: CalendarBook): string {
  const confirmed = book.entries.filter((entry) => entry.status === 'confirmed').length;
  return `**Calendar ${name}**: ${confirmed} meetings, version ${book.version}`;
}
