/** A time is reserved in the calendar, and the prospect is told what came of it. */
import { NO_WISH } from '../../language.js';
import { placeForAnswer } from '../messages/answering.js';
import { keepAsBooked } from './booked.js';
import { planReminders } from '../messages/cadence.js';
import type { Decision, Reservation, Reserved } from '../decision.js';
import { MINUTE } from '../../durations.js';
import { beginEngagement, snapshot, withdrawReservation } from '../lifecycle/engagement.js';
import { nobodyWaits } from '../people/handover.js';
import { noteResponse } from '../lifecycle/response.js';
import { enterBooking } from './next-thing.js';
import { notifyMeeting } from '../people/notices.js';
import { putForward } from './offering.js';
import { queueWithTranscript } from '../callbacks/outbox.js';
import { say, tellsOfMeeting, withdraw } from '../messages/outgoing.js';
import { passToPerson } from '../people/passing-on.js';
import { answering } from './reply.js';
import type { Booking, ContactState, Engagement, Outgoing, OutgoingKind, Reserving } from '../state.js';
import { reservationOver, takeTurnAgain } from '../messages/turn.js';

const RESERVE_TRIES = 5;

type Made = Extract<Reservation, { result: 'reserved' }>;

/** The turn stays open for what comes of it. While a person books, it waits: it is taken again when that is known. */
export function reserveInTurn(decision: Decision, engagement: Engagement, start: number): boolean {
  if (engagement.reserving) {
    takeTurnAgain(decision, null);
    return true;
  }
  const open = reserve(decision, engagement, start);
  const { engagement: asking, conversation } = decision.contact;
  if (open && conversation.turn && asking?.reserving) conversation.turn.waitsFor = asking.reserving.key;
  return open;
}

/**
 * @param start epoch milliseconds
 * @returns whether the turn stays open for a result: not for the time that is booked already
 */
export function reserve(decision: Decision, engagement: Engagement, start: number): boolean {
  const { booking } = decision.contact;
  if (booking?.start === start) return keepAsBooked(decision, engagement, booking);
  enterBooking(decision, engagement);
  const key = `${engagement.id}:${decision.newId()}`;
  const calendar = decision.contact.setup?.calendar ?? '';
  tryToReserve(decision, engagement, { key, calendar, start, tries: 1 });
  return true;
}

/** @param told what follows was said to the prospect already */
export function reservationAnswered(decision: Decision, reserved: Reserved, told: boolean): void {
  const { key, calendar, reservation } = reserved;
  const { contact } = decision;
  const { turn } = contact.conversation;
  const answers = (turn?.waitsFor === key && turn.answers) || [];
  const expected = contact.engagement?.reserving?.key === key;
  if (contact.engagement && expected) contact.engagement.reserving = null;
  reservationOver(decision, key, expected || told);
  if (!expected && !standsAllTheSame(contact, reservation, told)) {
    if (reservation.result === 'reserved') giveBack(decision, calendar, reservation);
    return;
  }
  const engagement = contact.engagement ?? beginAgain(decision);
  if (reservation.result === 'reserved') return booked(decision, engagement, calendar, reservation, answers);
  const { time: sought } = engagement.wish;
  engagement.wish = { ...engagement.wish, time: null, ...(sought !== null && { sought }) };
  const { alternatives: slots, elsewhere } = reservation;
  if (slots.length === 0) return say(decision, answering(answers, { say: 'no_slots' }));
  const where = elsewhere && { elsewhere };
  putForward(decision, engagement, { kind: 'slots', slots, ...where });
  say(decision, answering(answers, { say: 'offer_slots', slots, apology: true, ...where }));
}

/** @param answers to what else was asked */
function booked(
  decision: Decision,
  engagement: Engagement,
  calendar: string,
  made: Made,
  answers: string[],
): void {
  const { contact, now } = decision;
  const former = contact.booking;
  const moved = former !== null;
  if (former) contact.movedFrom = { start: former.start, end: former.end };
  else delete contact.movedFrom;
  contact.booking = bookingOf(made, calendar, now);
  delete contact.calledOff;
  delete contact.conversation.said.see_you;
  engagement.offer = null;
  engagement.wish = NO_WISH;
  engagement.outcome = 'MEETING_BOOKED';
  engagement.stage = 'booked';
  engagement.stageSince = now;
  engagement.cadence.nextAt = null;
  withdraw(decision, isOvertaken);
  nobodyWaits(decision);
  planReminders(decision, contact.booking);
  notifyMeeting(decision, moved ? 'meeting_moved' : 'meeting_booked', contact.booking);
  queueWithTranscript(decision, snapshot(contact, engagement, 'MEETING_BOOKED', null));
  say(decision, answering(answers, { say: 'booked', start: contact.booking.start, moved }));
}

const OVERTAKEN = new Set<OutgoingKind>(['reminder', 'first_touch', 'follow_up']);

/** What was to be said of the meeting before, or to bring one about. */
function isOvertaken(message: Outgoing): boolean {
  return OVERTAKEN.has(message.kind) || tellsOfMeeting(message);
}

/**
 * The engagement it was made for has ended. It stands where it moved the meeting that stands, and where the prospect
 * was told of it, unless it was cancelled since, or another time is being reserved.
 */
function standsAllTheSame(contact: ContactState, made: Reservation, told: boolean): boolean {
  const { booking, suppression, engagement } = contact;
  if (made.result !== 'reserved') return false;
  const { uid, sequence } = made.booking;
  if (booking) return booking.uid === uid && booking.sequence < sequence;
  return told && suppression === null && sequence === 0 && !engagement?.reserving;
}

/** What the prospect still had answered goes on as an engagement that they open. */
function beginAgain(decision: Decision): Engagement {
  const engagement = beginEngagement(decision, 'prospect');
  noteResponse(decision);
  return engagement;
}

function giveBack(decision: Decision, calendar: string, made: Made): void {
  if (decision.contact.booking?.uid === made.booking.uid) return;
  const booking = bookingOf(made, calendar, decision.now);
  decision.commands.push({ do: 'cancel_reservation', booking });
}

function bookingOf({ booking, timeZone }: Made, calendar: string, now: number): Booking {
  const { uid, start, end, sequence, doc } = booking;
  return { uid, calendar, start, end, timeZone, sequence, bookedAt: now, ...(doc !== undefined && { doc }) };
}

/**
 * The calendar could not be reached, or its answer was lost: the same reservation is tried again, under the same key.
 * Where nobody waits for it any more, it is withdrawn.
 */
export function reservationFailed(decision: Decision, failed: Pick<Reserving, 'key' | 'calendar'>): void {
  const { key } = failed;
  const { engagement } = decision.contact;
  if (!engagement || engagement.reserving?.key !== key) {
    withdrawReservation(decision, failed);
    return reservationOver(decision, key, false);
  }
  const { tries } = engagement.reserving;
  if (tries >= RESERVE_TRIES) {
    engagement.reserving = null;
    withdrawReservation(decision, failed);
    decision.contact.trouble = 'The calendar could not be reached to book a meeting';
    reservationOver(decision, key, true);
    return void passToPerson(decision, 'calendar_failed');
  }
  engagement.reserving.retryAt = decision.now + MINUTE;
}

export function retryReservation(decision: Decision): void {
  const { engagement } = decision.contact;
  if (!engagement?.reserving) return;
  const { tries } = engagement.reserving;
  tryToReserve(decision, engagement, { ...engagement.reserving, tries: tries + 1 });
}

function tryToReserve(decision: Decision, engagement: Engagement, wanted: Omit<Reserving, 'retryAt'>): void {
  engagement.reserving = { ...wanted, retryAt: null };
  const { key, calendar, start } = wanted;
  const message = placeForAnswer(decision, decision.contact.conversation.turn?.messages ?? []);
  decision.commands.push({ do: 'reserve', key, calendar, start, ...(message !== null && { message }) });
}
