/**
 * A calendar: it serialises reservations, so that two prospects never get the same time (T13, T14).
 *
 * It answers one after the other; the book, reservation keys included, goes over continue-as-new whole.
 */
import { defineQuery, defineUpdate, makeContinueAsNewFunc, setHandler } from '@temporalio/workflow';
import { QUERIES, SIGNALS, UPDATES } from '../temporal/contract.js';
import type { CalendarFeed, CalendarStart, CalendarView, MeetingDescribed } from '../temporal/contract.js';
import type {
  BusyNews,
  CalendarBooking,
  HoldRequest,
  HoldResult,
  MeetingAhead,
  ReserveRequest,
  ReserveResult,
  WithdrawRequest,
} from '../domain/calendar.js';
import {
  ahead,
  bookings,
  CALENDAR,
  cancel,
  describe,
  forget,
  forgetHolds,
  hold,
  holds,
  nextHoldEnds,
  openBook,
  reserve,
  withdraw,
} from '../domain/calendar-book.js';
import type { CalendarBook } from '../domain/calendar-book.js';
import { contactWorkflowId } from '../domain/identity.js';
import { Entity, takeUp, type Carried } from './entity.js';

const reserveUpdate = defineUpdate<ReserveResult, [ReserveRequest]>(UPDATES.reserve);
const withdrawUpdate = defineUpdate<CalendarBooking | null, [WithdrawRequest]>(UPDATES.withdraw);
const cancelUpdate = defineUpdate<CalendarBooking | null, [{ uid: string }]>(UPDATES.cancel);
const holdUpdate = defineUpdate<HoldResult, [HoldRequest]>(UPDATES.hold);
const forgetUpdate = defineUpdate<number, [string]>(UPDATES.forget);
const calendarQuery = defineQuery<CalendarView>(QUERIES.calendar);
const aheadQuery = defineQuery<MeetingAhead[]>(QUERIES.meetingsAhead);
const feedQuery = defineQuery<CalendarFeed, [number | null]>(QUERIES.feed);

type CalendarFact =
  { fact: 'described'; described: MeetingDescribed } | { fact: 'busy_known'; news: BusyNews };

export async function calendar(
  start: CalendarStart,
  carried?: Carried<CalendarBook, CalendarFact>,
): Promise<void> {
  const { account, environment, clockOffset } = start;
  const contactPrefix = contactWorkflowId({ account, environment, number: '' });
  const fresh = () => openBook(contactPrefix, start.buffer);
  const entity = new Entity<CalendarBook, CalendarFact, never>(
    takeUp(carried, CALENDAR, { fresh, clockOffset }),
    {
      decide: (book, fact, now) => {
        if (fact.fact === 'described') describe(book, fact.described, now);
        else book.busy = fact.news;
        return [];
      },
      due: (book, now) => {
        forgetHolds(book, now);
        return [];
      },
      nextDeadline: (book) => {
        const at = nextHoldEnds(book);
        return at === null ? null : { at, summary: 'offered times are free again' };
      },
      carryOut: () => Promise.resolve(null),
      failed: (command: never) => command,
      details: (book) => details(start.calendar, book),
    },
  );
  entity.listen({
    [SIGNALS.meetingDescribed]: (described: MeetingDescribed) =>
      void entity.receive({ fact: 'described', described }, null),
    [SIGNALS.busyKnown]: (news: BusyNews) => void entity.receive({ fact: 'busy_known', news }, null),
  });
  const { state: book } = entity;
  setHandler(reserveUpdate, (request) => entity.ask(() => reserve(book, request, entity.now())));
  setHandler(withdrawUpdate, (request) => entity.ask(() => withdraw(book, request, entity.now())));
  setHandler(cancelUpdate, ({ uid }) => entity.ask(() => cancel(book, uid, entity.now())));
  setHandler(forgetUpdate, (contact) => entity.ask(() => forget(book, contact, entity.now())));
  setHandler(holdUpdate, (request) => entity.ask(() => hold(book, request, entity.now())));
  setHandler(calendarQuery, () => ({
    version: entity.state.version,
    bookings: bookings(entity.state),
    holds: holds(entity.state, entity.now()),
    busy: entity.state.busy,
  }));
  // The time of a run that sleeps stands still: what is over meanwhile, whoever asks leaves out.
  setHandler(aheadQuery, () => ahead(entity.state, entity.now()));
  setHandler(feedQuery, (known) => {
    const { version } = entity.state;
    return { version, bookings: version === known ? null : bookings(entity.state) };
  });

  await makeContinueAsNewFunc<typeof calendar>()(start, await entity.run());
}

function details(name: string, book: CalendarBook): string {
  const confirmed = book.entries.filter((entry) => !entry.cancelled).length;
  const held = book.holds.length > 0 ? `, ${book.holds.length} times held for offers` : '';
  const lines = [`**Calendar ${name}**: ${confirmed} meetings${held}, version ${book.version}`];
  const { busy } = book;
  if (busy && busy.known !== 'fresh') {
    const since = busy.readAt === null ? 'never' : `last ${new Date(busy.readAt).toISOString()}`;
    lines.push(`**Other appointments not read** (${since}): ${busy.problem ?? 'no reason known'}`);
  }
  return lines.join('\n\n');
}
