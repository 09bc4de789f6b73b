/** A handover that nobody has taken yet. */
import type { ContactState } from './state.js';

/** Nobody has taken the conversation yet. */
export function isUntaken({ handover }: Pick<ContactState, 'handover'>): boolean {
  return handover !== null && handover.by === null && handover.lastHumanAt === null;
}

/** The meeting was made while a person was waited for. */
export function hasBookedMeanwhile({ handover, booking }: ContactState): boolean {
  return handover !== null && booking !== null && booking.bookedAt >= handover.since;
}
