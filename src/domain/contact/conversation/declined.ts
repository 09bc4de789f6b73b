/**
 * A meeting that the prospect cannot come to, as they said, and for which they have not taken another time. People are
 * told at once; it stands for as long as they may still find one, and is given up after its hour.
 */
import { planReminders } from '../messages/cadence.js';
import type { Decision } from '../decision.js';
import { HOUR } from '../../durations.js';
import { endWithMeeting, giveUpMeeting, openEngagement } from '../lifecycle/engagement.js';
import { serviceWindowOpen } from '../messages/may-send.js';
import { notifyMeeting } from '../people/notices.js';
import { tellsOfMeeting, withdraw } from '../messages/outgoing.js';
import type { ContactState } from '../state.js';

/** Whoever talks about another time has so long for it, whatever hour it is. */
const TIME_TO_FIND_ANOTHER = HOUR;

/** It keeps its time for now, without its reminders. Said again, it changes nothing. */
export function declineMeeting(decision: Decision): void {
  const { contact, now } = decision;
  const { booking, engagement } = contact;
  if (!booking || !engagement || booking.declined) return;
  booking.declined = { at: now, followUpsSent: engagement.cadence.followUpsSent };
  engagement.reminders = [];
  withdraw(decision, (message) => message.kind === 'reminder' || tellsOfMeeting(message));
  notifyMeeting(decision, 'meeting_declined', booking);
}

/** They can come after all. */
export function keepMeeting(decision: Decision): void {
  const { booking } = decision.contact;
  if (!booking?.declined) return;
  delete booking.declined;
  planReminders(decision, booking);
  notifyMeeting(decision, 'meeting_kept', booking);
}

/** When the meeting is over, or given up; null while it is being talked about. */
export function meetingEndsAt({ booking, conversation, engagement }: ContactState): number | null {
  if (!booking) return null;
  if (!booking.declined) return booking.end;
  const { turn, unread, lastInboundAt } = conversation;
  if (turn || unread.length > 0 || engagement?.reserving) return null;
  return Math.max(booking.end, (lastInboundAt ?? 0) + TIME_TO_FIND_ANOTHER);
}

/** Its time is over. Whoever had declined it may be asked for another, where free text can be sent. */
export function passMeeting(decision: Decision): void {
  const { contact } = decision;
  const { booking, engagement, handover } = contact;
  // Whoever has the conversation knows what became of it.
  if (!booking?.declined || !engagement || handover) return endWithMeeting(decision);
  const followedUp = engagement.cadence.followUpsSent > booking.declined.followUpsSent;
  giveUpMeeting(decision);
  const mayAsk = !followedUp && contact.lifecycle.stage === 'lead' && contact.suppression === null;
  if (mayAsk && serviceWindowOpen(contact, decision.now)) openEngagement(decision, 'no_show');
}
