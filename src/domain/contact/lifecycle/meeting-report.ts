/** Someone says whether a meeting took place: the CRM in a post, or a person here. */
import type { Decision } from '../decision.js';
import { DAY } from '../../durations.js';
import { endEngagement, endWithMeeting, openEngagement } from './engagement.js';
import { serviceWindowOpen } from '../messages/may-send.js';
import { enterBooking } from '../conversation/next-thing.js';
import { say, sendTemplate } from '../messages/outgoing.js';
import type { ContactState } from '../state.js';

export type MeetingReport = 'held' | 'no_show';

/** Why there is nothing to report of; null when there is. */
export function reportRefusal({ booking, lastMeeting }: ContactState, now: number): string | null {
  if (booking && booking.start <= now) return null;
  if (!lastMeeting) return booking ? 'the meeting has not begun' : 'there was no meeting';
  return lastMeeting.report === null ? null : `the meeting was reported as ${lastMeeting.report} already`;
}

/** @returns what came of it, in a line for people; null when there was nothing to report of */
export function reportMeeting(decision: Decision, report: MeetingReport): string | null {
  const { contact, now } = decision;
  if (reportRefusal(contact, now) !== null) return null;
  if (contact.booking) endWithMeeting(decision);
  if (contact.lastMeeting) contact.lastMeeting.report = report;
  if (report === 'held') {
    const engagement = contact.measured.findLast(({ bookedAt }) => bookedAt !== null);
    if (engagement) engagement.heldAt = now;
    return 'the meeting was held';
  }
  const free = [contact.suppression, contact.engagement, contact.handover].every((each) => each === null);
  if (!free || contact.lifecycle.stage !== 'lead') return 'nobody came to the meeting';
  openEngagement(decision, 'no_show');
  return 'nobody came to the meeting: the prospect is asked for another time, once';
}

/** The one message after a meeting to which nobody came. */
export function writeAfterNoShow(decision: Decision): void {
  const { contact, now } = decision;
  const { engagement, setup } = contact;
  if (!engagement) return;
  enterBooking(decision, engagement);
  if (serviceWindowOpen(contact, now)) {
    const declined = contact.past.at(-1)?.reason === 'meeting_declined';
    return say(decision, { say: declined ? 'other_time' : 'no_show' });
  }
  if (setup?.playbook.templates.includes('no_show')) return sendTemplate(decision, 'first_touch', 'no_show');
  endEngagement(decision, { outcome: 'NO_OUTCOME', reason: 'no_show' });
  contact.followUpDue = now + DAY;
}
