/** Whether what was offered may still be said, and chosen from. */
import { DAY, HOUR, MINUTE } from '../../durations.js';
import type { Decision } from '../decision.js';
import type { ContactState, Engagement } from '../state.js';

/** Others book meanwhile. */
const OFFERS_STAND = DAY;
/** The last times of today go sooner. */
const TODAY_STANDS = HOUR;
/** A day begins so much earlier in the east than in Greenwich: no zone is read here. */
const EASTERNMOST = 14 * HOUR;

/** Forgets an offer that nobody should be told of any more; it is looked up anew where it is still wanted. */
export function dropLapsedOffer({ contact, now }: Decision, engagement: Engagement): boolean {
  if (!hasLapsed(contact, engagement, now)) return false;
  engagement.offer = null;
  return true;
}

function hasLapsed({ setup }: ContactState, { offer, offeredAt }: Engagement, now: number) {
  if (!offer) return false;
  const age = now - (offeredAt ?? now);
  if (age > OFFERS_STAND) return true;
  if (offer.kind === 'slots') {
    const notice = (setup?.leadMinutes ?? 0) * MINUTE;
    return offer.slots.some(({ start }) => start < now + notice);
  }
  return age > TODAY_STANDS && offer.days.some((day) => Date.parse(`${day}T00:00Z`) - EASTERNMOST <= now);
}
