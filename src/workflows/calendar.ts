/**
 * A calendar: it serialises reservations, so that two prospects never get the same time (T13, T14).
 *
 * Its handlers are synchronous and change the book at once; the book, reservation keys included, goes over
 * continue-as-new whole.
 */
import {
  defineQuery,
  defineSignal,
  defineUpdate,
  makeContinueAsNewFunc,
  setCurrentDetails,
  setHandler,
} from '@temporalio/workflow';
import { QUERIES, SIGNALS, UPDATES } from '../temporal/contract.js';
import type { CalendarFeed, CalendarStart, CalendarView, MeetingDescribed } from '../temporal/contract.js';
import type {
  BusyNews,
  CalendarBooking,
  HoldRequest,
  HoldResult,
  ReserveRequest,
  ReserveResult,
} from '../domain/calendar.js';
import {
  bookings,
  cancel,
  describe,
  forgetHolds,
  hold,
  holds,
  nextHoldEnds,
  openBook,
  reserve,
} from '../domain/calendar-book.js';
import type { CalendarBook } from '../domain/calendar-book.js';
import { contactWorkflowId } from '../domain/identity.js';
import { begin, Entity, type Carried } from './entity.js';

const reserveUpdate = defineUpdate<ReserveResult, [ReserveRequest]>(UPDATES.reserve);
const cancelUpdate = defineUpdate<CalendarBooking | null, [{ uid: string }]>(UPDATES.cancel);
const holdUpdate = defineUpdate<HoldResult, [HoldRequest]>(UPDATES.hold);
const describedSignal = defineSignal<[MeetingDescribed]>(SIGNALS.meetingDescribed);
const busySignal = defineSignal<[BusyNews]>(SIGNALS.busyKnown);
const calendarQuery = defineQuery<CalendarView>(QUERIES.calendar);
const feedQuery = defineQuery<CalendarFeed, [number | null]>(QUERIES.feed);

/** The book was asked for a change: nothing is left to do but to look whether a new run is due. */
type Asked = { fact: 'asked' };

export async function calendar(start: CalendarStart, carried?: Carried<CalendarBook, Asked>): Promise<void> {
  const { account, environment } = start;
  const contactPrefix = contactWorkflowId({ account, environment, number: '' });
  const entity = new Entity<CalendarBook, Asked, never>(
    carried ?? begin(openBook(contactPrefix, start.buffer), start.clockOffset),
    {
      decide: () => [],
      due: (book, now) => {
        forgetHolds(book, now);
        return [];
      },
      nextDeadline: (book) => {
        const at = nextHoldEnds(book);
        return at === null ? null : { at, summary: 'offered times are free again' };
      },
      carryOut: () => Promise.resolve(null),
      failed: () => ({ fact: 'asked' }),
      afterTurn: (book) => setCurrentDetails(details(start.calendar, book)),
    },
  );
  const asked = (): void => void entity.receive({ fact: 'asked' }, null);

  setHandler(reserveUpdate, (request) => {
    asked();
    return reserve(entity.state, request, entity.now());
  });
  setHandler(cancelUpdate, ({ uid }) => {
    asked();
    return cancel(entity.state, uid, entity.now());
  });
  setHandler(holdUpdate, (request) => {
    asked();
    return hold(entity.state, request, entity.now());
  });
  setHandler(describedSignal, (described) => {
    asked();
    describe(entity.state, described, entity.now());
  });
  setHandler(busySignal, (news) => {
    asked();
    entity.state.busy = news;
  });
  setHandler(calendarQuery, () => ({
    version: entity.state.version,
    bookings: bookings(entity.state),
    holds: holds(entity.state, entity.now()),
    busy: entity.state.busy,
  }));
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
