/** A handover that nobody has taken yet. */
import { DAY } from '../../durations.js';
import type { ContactState } from '../state.js';

/** Nobody has taken the conversation yet. */
export function isUntaken({ handover }: Pick<ContactState, 'handover'>): boolean {
  return handover !== null && handover.by === null && handover.lastHumanAt === null;
}

/** Said so long after, it is about something else. */
const REMEMBERED = 3 * DAY;

/** A person was to have answered by now, and nobody has. */
export function isPromiseBroken({ handover, conversation }: ContactState, now: number): boolean {
  const { waitedInVainAt } = conversation;
  if (handover)
    return isUntaken({ handover }) && handover.promisedBy !== undefined && handover.promisedBy < now;
  return waitedInVainAt !== undefined && now < waitedInVainAt + REMEMBERED;
}

/** The meeting was made while a person was waited for. */
export function hasBookedMeanwhile({ handover, booking }: ContactState): boolean {
  return handover !== null && booking !== null && booking.bookedAt >= handover.since;
}
