/** Nobody has written for too long: whoever still waits gets a word, and what Ringback can do for them. */
import type { Offer, Utterance } from '../../language.js';
import type { Decision } from '../decision.js';
import { disqualify } from '../conversation/disqualified.js';
import { beginEngagement } from '../lifecycle/engagement.js';
import { escalate, handBack } from './handover.js';
import { isSelling } from '../conversation/context.js';
import { noteResponse } from '../lifecycle/response.js';
import { booksOnPage, callInstead, offerUtterance } from '../conversation/next-thing.js';
import { afterWish } from '../conversation/offer-search.js';
import type { Prefer } from '../conversation/offer-search.js';
import { putForward } from '../conversation/offering.js';
import { say } from '../messages/outgoing.js';
import { answerAgainst, isInWriting } from '../conversation/qualifying.js';
import type { ContactState, Engagement } from '../state.js';
import { unknownSender } from '../conversation/unknown-sender.js';
import { isUntaken } from './untaken.js';

export function returnHandover(decision: Decision): void {
  const { contact } = decision;
  const { waitingSince = null, since = 0, passedOnAgainAt } = contact.handover ?? {};
  const waits = waitingSince !== null && !contact.suppression;
  const forPeople = isForPeople(contact);
  if (waits && forPeople && passedOnAgainAt === undefined) return passOnAgain(decision);
  if (waits && isUntaken(contact)) contact.conversation.waitedInVainAt = decision.now;
  handBack(decision);
  if (!waits || forPeople) return;
  const engagement = contact.engagement ?? takeUpAgain(decision);
  if (!engagement) return say(decision, { say: 'returned', since, then: null });
  if (answerAgainst(contact, engagement) !== null) return disqualify(decision);
  const next = wishedMeanwhile(decision, engagement);
  if (next === null) return comeBack(decision, since, callInstead(decision, engagement));
  if (typeof next === 'object') return comeBack(decision, since, next);
  decision.commands.push({ do: 'find_offer', prefer: next, returned: since });
}

/** What was wished meanwhile was looked up: it is offered, rather than asked for again. */
export function returnWith(decision: Decision, since: number, offer: Offer | null): void {
  const { engagement, handover, suppression, conversation } = decision.contact;
  const talking = conversation.turn !== null || conversation.unread.length > 0;
  if (!engagement || handover || suppression || talking) return;
  putForward(decision, engagement, offer);
  comeBack(decision, since, offer ? offerUtterance(offer) : callInstead(decision, engagement));
}

function comeBack(decision: Decision, since: number, then: Utterance | null): void {
  say(decision, { say: 'returned', since, then });
}

/**
 * Nobody but a person can answer a customer, someone whom the playbook leaves to people, who would rather be written to,
 * who is bereaved, or who waits for what was promised in a meeting.
 */
function isForPeople(contact: ContactState): boolean {
  if (isInWriting(contact)) return true;
  const cause = contact.handover?.cause;
  if (cause === 'customer_waits' || cause === 'bereaved') return true;
  if (isSelling(contact)) return false;
  if (cause === 'let_down' || cause === 'after_meeting') return true;
  const unknown = unknownSender(contact);
  return contact.lifecycle.stage !== 'lead' || unknown === 'hand_over' || unknown === 'ignore';
}

function passOnAgain(decision: Decision): void {
  const { handover } = decision.contact;
  if (!handover) return;
  handover.passedOnAgainAt = decision.now;
  escalate(decision);
  say(decision, { say: 'passed_on_again', since: handover.since });
}

/** A lead whose engagement is over waits all the same: it goes on as one that they open. */
function takeUpAgain(decision: Decision): Engagement | null {
  if (!decision.contact.setup) return null;
  const engagement = beginEngagement(decision, 'prospect');
  noteResponse(decision);
  return engagement;
}

/** The times to look up for what was wished, or offered, so long ago; or the day that was left out. */
function wishedMeanwhile(decision: Decision, { wish, offer }: Engagement): Prefer | Utterance | null {
  if (decision.contact.booking !== null || booksOnPage(decision)) return null;
  if (offer !== null) return offer.kind;
  const next = afterWish(wish, false);
  if (next === 'ask_day' && wish.time !== null) return { say: 'ask_day', time: wish.time };
  return next === 'slots' ? next : null;
}
