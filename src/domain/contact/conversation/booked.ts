/** What is said of a meeting that stands, and how the prospect keeps or cancels it. */
import { TOPIC, NO_WISH } from '../../language.js';
import type { Utterance } from '../../language.js';
import { HOUR } from '../../durations.js';
import { keepMeeting } from './declined.js';
import type { Decision } from '../decision.js';
import { cancelBooking, endAfterLastWord } from '../lifecycle/engagement.js';
import { lastWord } from './last-word.js';
import { passToPerson } from '../people/passing-on.js';
import { answer, reply } from './reply.js';
import type { Booking, Engagement } from '../state.js';

/** When the call is that stands, or was that has begun. */
export function whenItIs({ now }: Decision, start: number): Utterance {
  return start > now ? { say: 'booking_stands', start } : { say: 'call_was', start };
}

/** So soon after it was told, when the meeting is closes no other answer. */
const TOLD_FOR = HOUR;

/** Behind an answer: when the meeting is, unless they have just been told. */
export function standsStill({ contact, now }: Decision, { start }: Booking): Utterance | null {
  const { toldWhenAt } = contact.conversation;
  const known = toldWhenAt !== undefined && now < toldWhenAt + TOLD_FOR;
  return start > now && !known ? { say: 'booking_stands', start } : null;
}

/** To a reminder, that it is noted; to thanks, a word in return, once for each booking. */
export function acknowledge(decision: Decision, booking: Booking): false {
  const { reminded, said, turn } = decision.contact.conversation;
  const { start, declined } = booking;
  if (declined && !declined.asked) {
    declined.asked = true;
    return reply(decision, { say: 'keep_meeting', start });
  }
  if (declined) return confirmMeeting(decision, booking);
  const answers = turn?.answers ?? [];
  if (answers.includes(TOPIC.toPassOn))
    return reply(decision, answer(answers, standsStill(decision, booking)));
  if (start <= decision.now && !said.farewell) return reply(decision, { say: 'farewell' });
  if (start > decision.now && reminded) {
    // "Ok, à demain" after that asks for nothing more.
    said.see_you = (said.see_you ?? 0) + 1;
    return reply(decision, { say: 'booking_confirmed', start });
  }
  if (start > decision.now && !said.see_you) return reply(decision, { say: 'see_you', start });
  return answers.length > 0 ? reply(decision, answer(answers, null)) : false;
}

/** The meeting stays as it stands; what was offered in its place is off. */
export function keepAsBooked(decision: Decision, engagement: Engagement, booking: Booking): false {
  engagement.offer = null;
  engagement.wish = NO_WISH;
  return confirmMeeting(decision, booking);
}

function confirmMeeting(decision: Decision, { start }: Booking): false {
  keepMeeting(decision);
  return reply(decision, { say: 'booking_confirmed', start });
}

/** Ends the engagement as well, after a last word. @returns false: that closes the turn */
export function cancelMeeting(decision: Decision): false {
  callOff(decision);
  reply(decision, lastWord(decision, { say: 'booking_cancelled' }));
  endAfterLastWord(decision, 'booking_cancelled');
  return false;
}

/** Whoever wants no call after all is written to by a person. */
export function writeInstead(decision: Decision): false {
  callOff(decision);
  passToPerson(decision, 'in_writing', { say: 'in_writing_instead' });
  endAfterLastWord(decision, 'booking_cancelled');
  return false;
}

function callOff(decision: Decision): void {
  const { booking } = decision.contact;
  if (booking) decision.contact.calledOff = { start: booking.start, end: booking.end };
  cancelBooking(decision);
}
