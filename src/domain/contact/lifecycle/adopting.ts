/**
 * The person of an old number arrives at their new one. What the new contact had so far is usually nothing, or a first
 * message; what both have is joined, and an opt-out of either holds.
 */
import { contactWorkflowId } from '../../identity.js';
import { INLINE_PAYLOAD } from '../../lead.js';
import { mergeKnown, mergePayloads } from '../../payload-merge.js';
import { pauseCadence, windowsFailed } from '../messages/cadence.js';
import type { Decision } from '../decision.js';
import { joinDialers } from '../dialer/forms.js';
import { takeListingOver } from '../dialer/listing.js';
import { cancelBooking, endEngagement, leaveReservation } from './engagement.js';
import { noteResponse } from './response.js';
import { keepDone } from '../callbacks/outbox-done.js';
import { withdraw } from '../messages/outgoing.js';
import type { OutsideFact } from '../outside.js';
import type { ContactState, Conversation, Engagement } from '../state.js';
import { learnUserId } from './user-ids.js';
import {
  AUDIT_KEPT,
  CONVERSIONS_KEPT,
  DEALS_KEPT,
  FORMER_NUMBERS_KEPT,
  MEASURED_KEPT,
  OPENINGS_KEPT,
  PAST_KEPT,
  POSTS_KEPT,
  SENT_LATELY_KEPT,
  TAGS_KEPT,
  UNREAD_LIMIT,
  UNSENT_KEPT,
  USER_IDS_KEPT,
} from '../kept.js';

/** @returns what waited here to be passed on, where the person comes back to a number they had before */
export function adopt(decision: Decision, from: ContactState): OutsideFact[] {
  const { contact, now } = decision;
  const wrote = contact.conversation.lastInboundAt !== null;
  const { passing = [], waiting = [] } = contact.moved ?? {};
  contact.moved = null;
  contact.identityChangedAt = Math.max(contact.identityChangedAt, from.identityChangedAt);
  joinPerson(contact, from);
  const former = [...from.formerNumbers, ...contact.formerNumbers, from.id.number];
  contact.formerNumbers = [...new Set(former)]
    .filter((number) => number !== contact.id.number)
    .slice(-FORMER_NUMBERS_KEPT);
  contact.dialer = joinDialers(contact.dialer, from.dialer);
  takeListingOver(decision, from.dialer);
  joinHistory(contact, from);
  joinConversation(contact, from);
  joinEngagement(decision, from);
  joinSuppression(decision, from);
  // What was asked for at the old number is answered there.
  windowsFailed(decision);
  if (wrote) {
    noteResponse(decision);
    pauseCadence(decision);
  }
  for (const userId of from.userIds) rebind(decision, userId);
  contact.posts = [
    ...from.posts,
    ...contact.posts,
    { requestId: 'number_changed', at: now, line: `took over from ${from.id.number}: the number changed` },
  ].slice(-POSTS_KEPT);
  return [...passing, ...waiting];
}

function joinPerson(contact: ContactState, from: ContactState): void {
  const posted = contact.postedAt !== null;
  contact.createdAt = Math.min(contact.createdAt, from.createdAt);
  contact.postedAt = earliest(contact.postedAt, from.postedAt);
  const { profile } = contact;
  const joined = posted ? mergeKnown(from.profile, profile) : mergeKnown(profile, from.profile);
  contact.profile = { ...joined, phone_number: profile.phone_number };
  contact.heard = { ...from.heard, ...contact.heard };
  joinPayload(contact, from);
  if (!posted) contact.lifecycle = from.lifecycle;
  if (contact.reengagement.at === null && !contact.reengagement.done)
    contact.reengagement = from.reengagement;
  contact.tags = [...new Set([...from.tags, ...contact.tags])].slice(-TAGS_KEPT);
  contact.referral ??= from.referral;
  contact.handover ??= from.handover;
  contact.followUpDue ??= from.followUpDue;
  contact.leftOff ??= from.leftOff;
  contact.parted ??= from.parted;
  contact.lastMeeting ??= from.lastMeeting;
  contact.audit = [...from.audit, ...contact.audit].slice(-AUDIT_KEPT);
  contact.preferenceAt = Math.max(contact.preferenceAt, from.preferenceAt);
}

/** Bodies that are stored are merged by an activity, as posts are. */
function joinPayload(contact: ContactState, from: ContactState): void {
  const [own, theirs] = [contact.payload, from.payload];
  if (contact.merging?.retryAt === null) {
    // What is being merged takes the place of `payload`, and the first of the queue with it.
    contact.payloadQueue = [...contact.payloadQueue, { ...theirs, fills: 'blanks' }, ...from.payloadQueue];
    return;
  }
  if ('inline' in own && 'inline' in theirs) {
    const inline = mergePayloads(theirs.inline, own.inline);
    if (JSON.stringify(inline).length <= INLINE_PAYLOAD) {
      contact.payload = { inline };
      contact.payloadQueue = [...from.payloadQueue, ...contact.payloadQueue];
      return;
    }
  }
  const isOwnEmpty = 'inline' in own && Object.keys(own.inline).length === 0;
  contact.payload = theirs;
  contact.payloadQueue = [...from.payloadQueue, ...(isOwnEmpty ? [] : [own]), ...contact.payloadQueue];
}

function joinHistory(contact: ContactState, from: ContactState): void {
  contact.past = join(from.past, contact.past, ({ endedAt }) => endedAt, PAST_KEPT);
  contact.measured = join(from.measured, contact.measured, ({ openedAt }) => openedAt, MEASURED_KEPT);
  contact.conversions = join(from.conversions, contact.conversions, ({ at }) => at, CONVERSIONS_KEPT);
  contact.churns = join(from.churns, contact.churns, ({ at }) => at, CONVERSIONS_KEPT);
  contact.openings = join(from.openings, contact.openings, (at) => at, OPENINGS_KEPT);
  contact.deals = [...new Set([...from.deals, ...contact.deals])].slice(-DEALS_KEPT);
}

type Zone = Pick<Conversation, 'timeZone' | 'timeZoneCertain' | 'zoneTold' | 'clock'>;

function zoneOf({ timeZone, timeZoneCertain, zoneTold, clock }: Conversation): Zone {
  return { timeZone, timeZoneCertain, ...(zoneTold && { zoneTold }), ...(clock && { clock }) };
}

function joinConversation(contact: ContactState, from: ContactState): void {
  const [own, theirs] = [contact.conversation, from.conversation];
  const hadOwn = own.startedAt !== null;
  contact.conversation = {
    ...own,
    language: theirs.language ?? own.language,
    ...((!hadOwn || (theirs.zoneTold && !own.zoneTold)) && zoneOf(theirs)),
    startedAt: earliest(own.startedAt, theirs.startedAt),
    lastInboundAt: latest(own.lastInboundAt, theirs.lastInboundAt),
    lastOutboundAt: latest(own.lastOutboundAt, theirs.lastOutboundAt),
    messages: [...theirs.messages, ...own.messages].sort((a, b) => a.at - b.at),
    ...joinArchives(own, theirs),
    unread: [...theirs.unread, ...own.unread].slice(-UNREAD_LIMIT),
    turnAt: earliest(own.turnAt, theirs.turnAt),
    mediaAnswered: [...new Set([...theirs.mediaAnswered, ...own.mediaAnswered])],
    reminded: own.reminded || theirs.reminded,
    said: { ...theirs.said, ...own.said },
    ...momentsOf(own, theirs),
  };
  if (isNewer(theirs.lastOutboundAt, own.lastOutboundAt)) {
    if (theirs.followedUp) contact.conversation.followedUp = theirs.followedUp;
    else delete contact.conversation.followedUp;
  }
  contact.sentLately = [...from.sentLately, ...contact.sentLately].slice(-SENT_LATELY_KEPT);
  contact.unsent = [...from.unsent, ...contact.unsent].slice(-UNSENT_KEPT);
  contact.outbox = {
    sequence: Math.max(contact.outbox.sequence, from.outbox.sequence),
    waiting: [...from.outbox.waiting, ...contact.outbox.waiting],
    done: keepDone([...from.outbox.done, ...contact.outbox.done].sort((a, b) => a.at - b.at)),
  };
}

/** What is being archived here takes the place of `archive`. What both have is joined by an activity. */
function joinArchives(
  own: Conversation,
  theirs: Conversation,
): Pick<Conversation, 'archive' | 'alsoArchived'> {
  const known = [...(own.alsoArchived ?? []), ...(theirs.alsoArchived ?? [])];
  const isTaken = own.archive !== null || own.archiving;
  const also = isTaken && theirs.archive ? [...known, theirs.archive] : known;
  return {
    archive: isTaken ? own.archive : theirs.archive,
    ...(also.length > 0 && { alsoArchived: also }),
  };
}

const MOMENTS = ['waitedInVainAt', 'letDownAt', 'toldWhenAt', 'greetedAt'] as const;

/** When something was last the case, at either of them. */
function momentsOf(own: Conversation, theirs: Conversation): Pick<Conversation, (typeof MOMENTS)[number]> {
  const joined = MOMENTS.map((moment) => [moment, latest(own[moment] ?? null, theirs[moment] ?? null)]);
  return Object.fromEntries(joined.filter(([, at]) => at !== null)) as ReturnType<typeof momentsOf>;
}

function isNewer(a: number | null, b: number | null): boolean {
  return a !== null && (b === null || a > b);
}

/** Where an engagement runs at both, the one of the old number goes on, unless only the other has its meeting. */
function joinEngagement(decision: Decision, from: ContactState): void {
  const { contact } = decision;
  const [own, theirs] = [contact.engagement, from.engagement];
  const keepsOwn = own !== null && (theirs === null || (contact.booking !== null && from.booking === null));
  if (own && theirs) {
    if (from.booking) cancelBooking(decision);
    endOneOfTwo(decision, from, keepsOwn ? theirs : own);
  } else {
    contact.outgoing = [...from.outgoing, ...contact.outgoing];
  }
  contact.engagement = keepsOwn ? own : theirs;
  joinMeetings(decision, from);
  contact.preparing ??= from.preparing;
  if (contact.engagement) contact.parted = null;
  takeSetup(contact, from, !keepsOwn);
}

/** Where it was moved from goes with the meeting that stands. One that was called off may be taken back while none does. */
function joinMeetings({ contact, now }: Decision, from: ContactState): void {
  if (contact.booking === null && from.booking !== null) {
    contact.booking = { bookedAs: contactWorkflowId(from.id), ...from.booking };
    if (from.movedFrom) contact.movedFrom = from.movedFrom;
    else delete contact.movedFrom;
  }
  const calledOff = [contact.calledOff, from.calledOff].find((slot) => slot && slot.start > now);
  delete contact.calledOff;
  if (calledOff && contact.booking === null) contact.calledOff = calledOff;
}

/** The client's system hears of it, unless it never heard of that engagement: the person had just written. */
function endOneOfTwo(decision: Decision, from: ContactState, ended: Engagement): void {
  const { contact } = decision;
  const { preparing } = contact;
  const isOwn = ended === contact.engagement;
  const kept = isOwn ? from.outgoing : contact.outgoing;
  if (isOwn && ended.openedBy === 'prospect') {
    contact.measured = contact.measured.filter(({ id }) => id !== ended.id);
    withdraw(decision);
    leaveReservation(decision);
  } else {
    contact.engagement = ended;
    contact.outgoing = isOwn ? contact.outgoing : from.outgoing;
    endEngagement(decision, { outcome: 'NO_OUTCOME', reason: 'number_changed' });
  }
  contact.preparing = preparing;
  contact.outgoing = [...contact.outgoing, ...kept];
}

function takeSetup(contact: ContactState, from: ContactState, theirs: boolean): void {
  if (from.setup === null || (contact.setup !== null && !theirs)) return;
  contact.setup = from.setup;
  contact.sendWindows = from.sendWindows;
  contact.windowsAskedAt = from.windowsAskedAt;
}

function joinSuppression(decision: Decision, from: ContactState): void {
  const { contact } = decision;
  const optedOut = [contact.suppression, from.suppression].find((one) => one?.kind === 'opt_out');
  const known = contact.suppression?.kind === 'opt_out';
  contact.suppression = optedOut ?? contact.suppression ?? from.suppression;
  if (!optedOut) return;
  cancelBooking(decision);
  if (contact.engagement) endEngagement(decision, { outcome: 'OPT_OUT', reason: optedOut.reason });
  if (known) return;
  // Remembered under the new number too (T3).
  contact.suppressing = true;
  decision.commands.push({ do: 'change_suppression', suppressed: true, at: decision.now });
}

function rebind(decision: Decision, userId: string): void {
  const { contact } = decision;
  contact.userIds = contact.userIds.filter((known) => known !== userId).slice(-USER_IDS_KEPT);
  learnUserId(decision, userId);
}

function join<T>(theirs: T[], own: T[], at: (one: T) => number, kept: number): T[] {
  return [...theirs, ...own].sort((a, b) => at(a) - at(b)).slice(-kept);
}

function earliest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
