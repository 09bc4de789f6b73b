/** Between two engagements: how the last one was left. */
import type { UnderstandingContext } from '../../language.js';
import type { ContactState, EndReason } from '../state.js';
import { unknownSender } from './unknown-sender.js';

/** Why an engagement ends with something of ours left open, for the prospect to take up. */
const LEFT_OPEN = new Set<EndReason>([
  'silence',
  'not_delivered',
  'no_show',
  'meeting_declined',
  'number_changed',
]);

/** No engagement runs, one has, and this is a lead: what they write is understood before another opens. */
export function isOver(contact: ContactState): boolean {
  const { engagement, suppression, parted, setup, lifecycle, postedAt } = contact;
  if (engagement || suppression || !parted || !setup || lifecycle.stage !== 'lead') return false;
  return postedAt !== null || unknownSender(contact) === 'engage';
}

/** What understanding is told of an ending, and of a meeting that has begun. */
export function ending(
  contact: ContactState,
  now: number,
): Pick<UnderstandingContext, 'ended' | 'met' | 'mistaken'> {
  const { booking, lastMeeting, suppression, engagement, past } = contact;
  const met = booking ? booking.start <= now : lastMeeting !== null;
  const reason = past.at(-1)?.reason;
  const asked = contact.parted?.asked === true;
  const leftOpen = isOver(contact) && (asked || (reason !== undefined && LEFT_OPEN.has(reason)));
  const settled = engagement ? engagement.cadence.resting === true : isOver(contact);
  return {
    ...(settled && { ended: leftOpen ? 'unanswered' : 'settled' }),
    ...(met && { met }),
    ...(suppression?.kind === 'unreachable' && { mistaken: true }),
  };
}
