/** How an engagement opens, and how it ends in its one outcome. */
import type { NotReachableReason, OptOutReason, Outcome } from '../../callbacks.js';
import type { KnownFields, LeadPost } from '../../lead.js';
import { followsMeeting } from './met.js';
import type { Decision } from '../decision.js';
import { DAY } from '../../durations.js';
import { DEALS_KEPT, OPENINGS_KEPT, PAST_KEPT } from '../kept.js';
import { newEngagement } from '../new-contact.js';
import { notifyMeeting } from '../people/notices.js';
import { queueNotReachable, queueOptOut, queueWithTranscript } from '../callbacks/outbox.js';
import { say, withdraw } from '../messages/outgoing.js';
import { answerAgainst } from '../conversation/qualifying.js';
import type { CallbackSnapshot, ContactState, EndReason, Engagement, OpenedBy, Reserving } from '../state.js';
import { reservationOver } from '../messages/turn.js';

const OPENERS_PER_PERIOD = 2;
const OPENER_PERIOD = 30 * DAY;
/** The cool-down of a playbook, before one is known. */
const STANDARD_COOL_DOWN = { noOutcome: 7 * DAY, other: 30 * DAY };

/** Why an engagement ends with a goodbye of ours. */
const GOODBYES = new Set<EndReason>(['disqualified', 'not_interested', 'booking_cancelled']);

/** An outcome other than a booked meeting, and why. */
type Ending =
  | { outcome: 'NOT_REACHABLE'; reason: NotReachableReason }
  | { outcome: 'OPT_OUT'; reason: OptOutReason }
  | { outcome: 'NO_OUTCOME'; reason: Exclude<EndReason, NotReachableReason | OptOutReason | 'meeting_over'> };

export interface PostChange {
  isFirst: boolean;
  stageBackToLead: boolean;
  newDeal: boolean;
  /** The same lead again, rather than an edit of what is known. */
  sentAgain: boolean;
}

type Opening = { open: true; by: OpenedBy } | { open: false; why: string };

/** May this post open an engagement? The table of DESIGN §4. */
export function mayOpen(contact: ContactState, change: PostChange, now: number): Opening {
  if (contact.lifecycle.stage !== 'lead') {
    return no(
      contact.lifecycle.stage === 'customer'
        ? 'the contact is a customer'
        : 'the contact has left as a customer',
    );
  }
  if (contact.suppression?.kind === 'opt_out') return no('the person opted out');
  if (contact.suppression) return no('the number belongs to someone else');
  if (contact.handover) return no('a person has the conversation');
  if (contact.engagement?.outcome === 'MEETING_BOOKED') return no('a meeting is booked');
  if (contact.engagement) return no('an engagement is running');
  if (!hasOpenersLeft(contact, now)) return no('there were two openers in the last 30 days');
  if (change.isFirst || contact.openings.length === 0) return { open: true, by: 'first_post' };
  if (change.newDeal) return { open: true, by: 'new_deal' };
  if (change.stageBackToLead) return { open: true, by: 'back_to_lead' };
  const last = contact.past.at(-1);
  const coolDown = contact.setup?.playbook.coolDown ?? STANDARD_COOL_DOWN;
  const wait = last?.outcome === 'NO_OUTCOME' ? coolDown.noOutcome : coolDown.other;
  if (last && now < last.endedAt + wait) return no('the last engagement ended too recently');
  if (!change.sentAgain) return no('the post only edits what is known');
  return { open: true, by: 'sent_again' };
}

/** At most two openers in 30 days, whoever asks for them: an engagement, a sequence or a single message. */
export function hasOpenersLeft({ openings }: ContactState, now: number): boolean {
  return openings.filter((at) => at > now - OPENER_PERIOD).length < OPENERS_PER_PERIOD;
}

export function countOpener({ contact, now }: Decision): void {
  contact.openings = [...contact.openings, now].slice(-OPENINGS_KEPT);
}

/** Sets it up anew. Ringback writes first, unless the prospect or an operator opened it. */
export function openEngagement(decision: Decision, by: OpenedBy): void {
  beginEngagement(decision, by);
  prepare(decision, writesFirst(by));
}

function writesFirst(by: OpenedBy): boolean {
  return by !== 'prospect' && by !== 'operator';
}

/** With what was set up for the contact before. */
export function beginEngagement(decision: Decision, by: OpenedBy): Engagement {
  const { contact, now } = decision;
  contact.reengagement.at = null;
  contact.followUpDue = null;
  contact.parted = null;
  const named = contact.profile.crm_contact_id;
  contact.engagement = newEngagement(decision.newId(), by, named ?? contact.id.number, Boolean(named), now);
  if (
    by === 'reengagement' ||
    (by === 'back_to_lead' && contact.lifecycle.history.at(-2)?.stage === 'churned')
  ) {
    contact.engagement.opener = 'reengagement';
  }
  const deal = contact.profile.crm_deal_id;
  if (deal && !contact.deals.includes(deal)) contact.deals = [...contact.deals, deal].slice(-DEALS_KEPT);
  if (!writesFirst(by) || by === 'no_show') Object.assign(contact.engagement, contact.leftOff);
  if (by === 'no_show') contact.engagement.opener = 'no_show';
  else if (writesFirst(by)) countOpener(decision);
  return contact.engagement;
}

/** Unless a set-up is under way already. @param opener whether Ringback writes first once it is done */
export function prepare(decision: Decision, opener: boolean): void {
  if (decision.contact.preparing?.retryAt === null) return;
  decision.contact.preparing = { opener, tries: (decision.contact.preparing?.tries ?? 0) + 1, retryAt: null };
  decision.commands.push({ do: 'prepare' });
}

/** A former customer is written to once more, if the playbook wants it and nothing speaks against it. */
export function planReengagement(decision: Decision): void {
  const { reengagement, setup, lifecycle } = decision.contact;
  const after = setup?.playbook.reengageAfter ?? null;
  const wanted = lifecycle.stage === 'churned' && after !== null && !reengagement.done;
  reengagement.at = wanted ? decision.now + after : null;
}

/** Now, or not at all: what speaks against it is not waited for. */
export function reengage(decision: Decision): void {
  const { contact, now } = decision;
  contact.reengagement = { at: null, done: true };
  const free = [contact.suppression, contact.engagement, contact.handover].every((each) => each === null);
  if (free && contact.lifecycle.stage === 'churned' && hasOpenersLeft(contact, now)) {
    openEngagement(decision, 'reengagement');
  }
}

/** The id callbacks name for what a post causes by itself. */
export function crmIdOf(contact: ContactState, post: LeadPost): string {
  return post.known.crm_contact_id ?? contact.profile.crm_contact_id ?? contact.id.number;
}

/**
 * Ends the running engagement in an outcome, tells the client's system, and withdraws what was still to be said.
 */
export function endEngagement(decision: Decision, ending: Ending): void {
  const { engagement } = decision.contact;
  if (!engagement) return;
  withdraw(decision);
  const { outcome, reason } = ending;
  if (outcome === 'NOT_REACHABLE') queueNotReachable(decision, engagement.crmId, reason);
  else if (outcome === 'OPT_OUT') queueOptOut(decision, engagement.crmId, reason);
  else if (!followsMeeting(decision.contact))
    queueWithTranscript(decision, snapshot(decision.contact, engagement, 'NO_OUTCOME', reason));
  close(decision, outcome, reason);
}

/** Ends the engagement, but lets the words just queued still go out. */
export function endAfterLastWord(
  decision: Decision,
  reason: 'disqualified' | 'not_interested' | 'booking_cancelled',
): void {
  const lastWord = decision.contact.outgoing.pop();
  endEngagement(decision, { outcome: 'NO_OUTCOME', reason });
  if (lastWord) decision.contact.outgoing.push(lastWord);
}

/**
 * Consent that is refused ends the engagement that is running. A meeting stands: it was agreed, and is held by phone.
 *
 * @returns what it led to, for operators; null where nothing was running, or nothing refused
 */
export function endWhereRefused(decision: Decision, consent: KnownFields['consent']): string | null {
  if (consent !== false || !decision.contact.engagement) return null;
  endEngagement(decision, { outcome: 'OPT_OUT', reason: 'NO_CONSENT' });
  return 'ended the engagement: consent is refused';
}

/** The meeting has begun and ended: the engagement is over, its outcome stays MEETING_BOOKED. */
export function endWithMeeting(decision: Decision): void {
  const { booking } = decision.contact;
  if (booking) decision.contact.lastMeeting = { start: booking.start, report: null };
  decision.contact.booking = null;
  withdraw(decision);
  close(decision, 'MEETING_BOOKED', 'meeting_over');
}

/** Nobody comes to it: the slot is free again, and the client's system no longer believes in the meeting. */
export function giveUpMeeting(decision: Decision): void {
  cancelBooking(decision);
  endEngagement(decision, { outcome: 'NO_OUTCOME', reason: 'meeting_declined' });
}

/** Stop, in any wording and at any stage: nothing is sent to this person again, in any life of the contact. */
export function optOut(
  decision: Decision,
  { confirm, marketing, topics = [] }: { confirm: boolean; marketing?: true; topics?: string[] },
): void {
  const { contact, now } = decision;
  if (contact.suppression?.kind === 'opt_out') {
    // In words, it holds whatever becomes of WhatsApp's switch.
    if (!marketing) delete contact.suppression.marketing;
    return;
  }
  contact.suppressing = true;
  decision.commands.push({ do: 'change_suppression', suppressed: true, at: now });
  const cancelled = contact.booking !== null && { cancelled: true as const };
  stopAll(decision, marketing);
  const asked = topics.length > 0 && { topics };
  if (confirm) say(decision, { say: 'opt_out_confirmed', ...cancelled, ...asked });
}

/** The person said stop where this contact could not hear it: under another number, or in an earlier life. */
export function suppressedElsewhere(decision: Decision): void {
  const { suppression, engagement } = decision.contact;
  if (suppression?.kind !== 'opt_out' || engagement) stopAll(decision);
}

/** Nothing more is said, nobody is to look at it, no meeting is held, and the client's system is told. */
function stopAll(decision: Decision, marketing?: true): void {
  const { contact, now } = decision;
  contact.suppression = { kind: 'opt_out', reason: 'STOP', at: now, ...(marketing && { marketing }) };
  contact.handover = null;
  contact.followUpDue = null;
  cancelBooking(decision);
  if (contact.engagement) return endEngagement(decision, { outcome: 'OPT_OUT', reason: 'STOP' });
  withdraw(decision);
  queueOptOut(decision, contact.profile.crm_contact_id ?? contact.id.number, 'STOP');
}

/** A wrong person: never written to again. */
export function wrongNumber(decision: Decision): void {
  const { contact, now } = decision;
  contact.suppression = { kind: 'unreachable', reason: 'WRONG_NUMBER', at: now };
  contact.handover = null;
  cancelBooking(decision);
  endEngagement(decision, { outcome: 'NOT_REACHABLE', reason: 'WRONG_NUMBER' });
  say(decision, { say: 'wrong_number' });
}

export function cancelBooking(decision: Decision): void {
  const { contact } = decision;
  if (!contact.booking) return;
  decision.commands.push({ do: 'cancel_reservation', booking: contact.booking });
  notifyMeeting(decision, 'meeting_cancelled', contact.booking);
  contact.booking = null;
}

/** What the body of a callback is made from, as it stands now. */
export function snapshot(
  contact: ContactState,
  { crmId, answers, topicsAsked, openedAt, progress, wish }: Engagement,
  status: CallbackSnapshot['status'],
  reason: EndReason | null,
): CallbackSnapshot {
  return {
    status,
    crmId,
    reason,
    booking: contact.booking,
    engagement: {
      answers: [...answers],
      topicsAsked: [...topicsAsked],
      openedAt,
      progress: { ...progress },
      wish: { ...wish },
    },
  };
}

function close(decision: Decision, outcome: Outcome, reason: EndReason): void {
  const { contact, now } = decision;
  const { engagement } = contact;
  if (!engagement) return;
  const { id, openedBy, openedAt, crmId, route, answers } = engagement;
  contact.leftOff = { answers, asked: stillAsked(contact, engagement, reason) };
  contact.parted = { saidGoodbye: GOODBYES.has(reason), unclear: 0 };
  const past = { id, openedBy, openedAt, endedAt: now, crmId, route, outcome, reason };
  contact.past = [...contact.past, past].slice(-PAST_KEPT);
  if (outcome === 'NO_OUTCOME' && contact.lifecycle.stage === 'lead') contact.followUpDue = now + DAY;
  leaveReservation(decision);
  contact.engagement = null;
  contact.preparing = null;
}

/** Whoever was disqualified may put right the answer that did it: that question is the one left open. */
function stillAsked(contact: ContactState, engagement: Engagement, reason: EndReason): Engagement['asked'] {
  if (reason !== 'disqualified') return engagement.asked;
  const question = answerAgainst(contact, engagement);
  return question === null ? null : { question, again: false };
}

/**
 * What waits to be reserved again is not reserved any more, and nothing else tells the turn that waits for it. It may
 * have gone through all the same, with its answer lost: so it is withdrawn.
 */
export function leaveReservation(decision: Decision): void {
  const { reserving = null } = decision.contact.engagement ?? {};
  if (reserving === null || reserving.retryAt === null) return;
  withdrawReservation(decision, reserving);
  reservationOver(decision, reserving.key, false);
}

export function withdrawReservation(
  { commands }: Decision,
  { key, calendar }: Pick<Reserving, 'key' | 'calendar'>,
): void {
  commands.push({ do: 'withdraw_reservation', key, calendar });
}

function no(why: string): Opening {
  return { open: false, why };
}
