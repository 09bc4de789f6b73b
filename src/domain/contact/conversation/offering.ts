/** Days and times are looked up for what is wished, and put forward. */
import type { CivilTime, Elsewhere, Offer, Understanding, Utterance } from '../../language.js';
import type { Decision } from '../decision.js';
import { declineMeeting } from './declined.js';
import { booksOnPage, enterBooking, offerUtterance } from './next-thing.js';
import { afterWish, searchAnew } from './offer-search.js';
import type { Found, Prefer } from './offer-search.js';
import { passToPerson } from '../people/passing-on.js';
import { giveTime } from '../messages/cadence.js';
import { reply } from './reply.js';
import type { Engagement } from '../state.js';
import { endTurn } from '../messages/turn.js';

/** A turn that is being decided, with what was looked up for it already. */
export interface Turn extends Decision {
  found?: Found | undefined;
  /** What stood offered is no longer said: it is looked up anew. */
  lapsed?: boolean;
}

/** A wish without an instant: asks for what is missing, or offers times that fit it. */
export function lookForMoment(decision: Turn, engagement: Engagement): boolean {
  enterBooking(decision, engagement);
  if (booksOnPage(decision)) return reply(decision, { say: 'booking_link' });
  const { offer, wish } = engagement;
  const next = afterWish(wish, offer !== null);
  if (next === 'ask_day' && wish.time !== null)
    return offerInstead(decision, engagement) ?? reply(decision, { say: 'ask_day', time: wish.time });
  if (next === 'offer_stands' && offer) return reply(decision, offerUtterance(offer));
  return findOffer(decision, next === 'slots' ? 'slots' : 'days');
}

/** No day has that hour: none is asked for, and our hours are told along with what is free. */
function offerInstead(decision: Turn, engagement: Engagement): false | null {
  const { found } = decision;
  if (found?.prefer !== 'slots' || outside(found.offer) === null) return null;
  engagement.wish = { ...engagement.wish, time: null };
  return offerTimes(decision, engagement, found.offer);
}

/** To a yes two days are named, or what was asked for when that was offered too long ago. */
export function findAgreed(decision: Turn, { wish }: Engagement): boolean {
  return findOffer(decision, decision.lapsed ? searchAnew(wish) : 'days');
}

/** None of what stands offered or booked suits. Who would like another time, or asks for one, may still come to it. */
export function findOtherDays(decision: Turn, { intent, mayCome }: Understanding): boolean {
  const { engagement } = decision.contact;
  // Neither our hours nor the edges of our day.
  if (engagement?.outsideHours && !decision.contact.booking) return writeToThem(decision, engagement);
  if (!mayCome && (intent !== 'reschedule' || !isAsked(decision))) declineMeeting(decision);
  return findOffer(decision, 'days');
}

function isAsked({ contact: { conversation } }: Decision): boolean {
  const { messages, turn } = conversation;
  return messages.some(({ id, text }) => turn?.messages.includes(id) && text.includes('?'));
}

/** @returns whether the turn stays open for a result */
export function findOffer(decision: Turn, prefer: Prefer): boolean {
  const { found, contact } = decision;
  const { engagement } = contact;
  if (engagement) enterBooking(decision, engagement);
  if (booksOnPage(decision)) return reply(decision, { say: 'booking_link' });
  if (engagement && found?.prefer === prefer) return offerTimes(decision, engagement, found.offer);
  decision.commands.push({ do: 'find_offer', prefer });
  return true;
}

/** @param found null when nothing is free */
export function offerFound(decision: Decision, found: Offer | null): void {
  const { engagement } = decision.contact;
  if (engagement) offerTimes(decision, engagement, found);
  endTurn(decision);
}

function offerTimes(decision: Decision, engagement: Engagement, found: Offer | null): false {
  const only = outOfHours(engagement, found);
  if (only) return tellHours(decision, engagement, only);
  if (outside(found) === null) delete engagement.outsideHours;
  const far = found === null ? farDay(engagement.offer) : farDay(found);
  if (far !== null && farDay(engagement.offer) !== null) {
    // They stay with days that cannot be booked yet: they are written to when those come, or write then.
    putForward(decision, engagement, null);
    return giveThemTime(decision, far);
  }
  putForward(decision, engagement, found);
  return reply(decision, offering(found));
}

/** Time that the prospect asks for is given, and they learn when they hear of us again. */
export function giveThemTime(decision: Decision, asked: number | undefined): false {
  const until = giveTime(decision, asked);
  return reply(decision, until === undefined ? { say: 'later' } : { say: 'later', until });
}

/** None of our hours suits, as was said already: the same times are not offered again. */
function outOfHours({ offer, outsideHours }: Engagement, found: Offer | null): OutsideHours | null {
  const now = outside(found);
  if (now === null) return null;
  if (outsideHours) return now;
  const before = outside(offer);
  if (before?.why !== now.why) return null;
  return isSame(offer, found) ? now : null;
}

type OutsideHours = Extract<Elsewhere, { time: CivilTime }>;

function outside(offer: Offer | null): OutsideHours | null {
  const elsewhere = offer?.elsewhere;
  return elsewhere && 'time' in elsewhere ? elsewhere : null;
}

function isSame(offer: Offer | null, found: Offer | null): boolean {
  if (offer?.kind !== 'slots' || found?.kind !== 'slots') return false;
  const starts = new Set(offer.slots.map(({ start }) => start));
  return found.slots.every(({ start }) => starts.has(start));
}

/** Once; whoever stays with their hours is written to by a person. */
function tellHours(decision: Decision, engagement: Engagement, { why, time }: OutsideHours): false {
  engagement.offer = null;
  if (engagement.outsideHours) return writeToThem(decision, engagement);
  engagement.outsideHours = true;
  engagement.wish = { ...engagement.wish, time: null, part: null, notBefore: null, notAfter: null };
  return reply(decision, { say: why === 'after_hours' ? 'only_until' : 'only_from', time });
}

/** No call then, and a person answers. */
function writeToThem(decision: Decision, engagement: Engagement): false {
  engagement.inWriting = true;
  return passToPerson(decision, 'in_writing');
}

function offering(found: Offer | null): Utterance {
  if (!found) return { say: 'no_slots' };
  const { elsewhere } = found;
  if (!elsewhere) return offerUtterance(found);
  return found.kind === 'days'
    ? { say: 'offer_days', days: found.days, elsewhere }
    : { say: 'offer_slots', slots: found.slots, apology: true, elsewhere };
}

/** When the days begin in place of which it is offered, since they cannot be booked yet. */
function farDay(offer: Offer | null): number | null {
  return offer?.elsewhere?.why === 'far' ? offer.elsewhere.begins : null;
}

/** It stands offered from now on, for as long as it may still be said. */
export function putForward(decision: Decision, engagement: Engagement, found: Offer | null): void {
  engagement.offer = found;
  engagement.offeredAt = decision.now;
}
