/** What Ringback would say next by itself: the offer that stands, the next question, or a call. */
import type { Offer, Utterance } from '../../language.js';
import { bookingLinkOf } from '../../booking-link.js';
import { profileInPlay } from '../people/assignee.js';
import type { Decision } from '../decision.js';
import { dropLapsedOffer } from './lapsed.js';
import { couldDisqualify, isInWriting, openQuestions } from './qualifying.js';
import type { Engagement } from '../state.js';

/** It is to be said: a question counts as asked from now on, and whoever is offered a call is in booking. */
export function nextThing(decision: Decision, engagement: Engagement): Utterance {
  const { booking } = decision.contact;
  dropLapsedOffer(decision, engagement);
  if (engagement.offer) return offerUtterance(engagement.offer);
  if (booking) return { say: 'booking_stands', start: booking.start };
  if (engagement.stage === 'booking')
    return booksOnPage(decision) ? { say: 'booking_link' } : { say: 'ask_moment' };
  const { asked, answers } = engagement;
  // What was asked in other words too, and not answered, is left to the call.
  if (asked?.again) engagement.passedOver = [...(engagement.passedOver ?? []), asked.question];
  const [next] = openQuestions(decision.contact, engagement);
  if (next && asked?.question === next.id) {
    asked.again = true;
    return { say: 'question', question: next.id, first: true, repeated: true };
  }
  if (next) {
    engagement.asked = { question: next.id, again: false };
    return { say: 'question', question: next.id, first: answers.length === 0 };
  }
  engagement.asked = null;
  enterBooking(decision, engagement);
  return booksOnPage(decision) ? { say: 'booking_link' } : { say: 'offer_call', topic: null };
}

/** Whether the prospect books by themselves, on a page of their contact's own. A meeting of ours stays ours. */
export function booksOnPage({ contact }: Decision): boolean {
  const { setup, booking } = contact;
  return (
    setup?.playbook.booking === 'link' && booking === null && bookingLinkOf(profileInPlay(contact)) !== null
  );
}

/** A call, or the page to book it on: for whoever waited for a person, who is not questioned now. */
export function callInstead(decision: Decision, engagement: Engagement): Utterance | null {
  const { contact } = decision;
  dropLapsedOffer(decision, engagement);
  if (isInWriting(contact)) return null;
  const settled = engagement.offer !== null || contact.booking !== null;
  if (settled || couldDisqualify(contact, engagement)) return nextThing(decision, engagement);
  engagement.asked = null;
  enterBooking(decision, engagement);
  return booksOnPage(decision) ? { say: 'booking_link' } : { say: 'offer_call', topic: null };
}

export function offerUtterance(offer: Offer): Utterance {
  return offer.kind === 'days'
    ? { say: 'offer_days', days: offer.days }
    : { say: 'offer_slots', slots: offer.slots, apology: false };
}

/** From qualifying to booking. A booked engagement stays booked while its meeting is being moved. */
export function enterBooking(decision: Decision, engagement: Engagement): void {
  if (engagement.stage === 'booking' || engagement.stage === 'booked') return;
  engagement.stage = 'booking';
  engagement.stageSince = decision.now;
}

/** Out of booking again, when it is asked anew whether a call is wanted. */
export function backToQualifying(decision: Decision, engagement: Engagement): void {
  if (engagement.stage !== 'booking') return;
  engagement.stage = 'qualifying';
  engagement.stageSince = decision.now;
}
