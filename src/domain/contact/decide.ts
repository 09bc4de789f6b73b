/** Each thing that can happen to a contact, and the one place that deals with it. */
import { adopt } from './lifecycle/adopting.js';
import { answerFailed, turnAnswered, turnNotReserved, turnReserved } from './messages/answered.js';
import {
  keepCadence,
  sendDueReminders,
  takeCadenceStep,
  windowsComputed,
  windowsFailed,
} from './messages/cadence.js';
import { colleagueWrote } from './people/colleague.js';
import type { Decision, Fact } from './decision.js';
import { MINUTE } from '../durations.js';
import { operatorCommanded } from './people/operator-command.js';
import { prepare, reengage } from './lifecycle/engagement.js';
import { meetingEndsAt, passMeeting } from './conversation/declined.js';
import { measureEngagements } from './shown/measure.js';
import { erase, isErased } from './lifecycle/erasing.js';
import { escalationDueAt, handoverReturnsAt } from './people/handover-deadlines.js';
import { escalate } from './people/handover.js';
import { returnHandover, returnWith } from './people/handover-return.js';
import { sendAgain } from './callbacks/resend.js';
import { archived, archiveOldMessages } from './messages/archiving.js';
import { messageReceived, startTurn, turnDeadline } from './messages/inbound.js';
import {
  becomeStub,
  forwarded,
  forwardFailed,
  identityChanged,
  moveDeadline,
  moveFailed,
  passOn,
  pumpMove,
} from './lifecycle/moving.js';
import {
  callbackAttempted,
  callbackFailed,
  deliverNow,
  giveUp,
  outboxDeadline,
  pumpOutbox,
} from './callbacks/outbox.js';
import { tellLater } from './people/notices.js';
import { outgoingDeadline } from './messages/outgoing.js';
import { offerFound } from './conversation/offering.js';
import { passToPerson } from './people/passing-on.js';
import { understood } from './conversation/policy.js';
import { retryReservation } from './conversation/reserving.js';
import { dialerAsked } from './dialer/asked.js';
import { formPosted, settleDialer } from './dialer/forms.js';
import { agentsFound, agentTold, unlisted } from './dialer/listing.js';
import { planningFailed, sequenceDeadline, sequencePlanned, takeSequenceStep } from './dialer/sequences.js';
import { payloadMerged, pumpPayloads } from './lifecycle/payload-queue.js';
import { leadPosted } from './lifecycle/posts.js';
import { preferenceChanged } from './lifecycle/preference.js';
import { prepared } from './lifecycle/prepared.js';
import {
  pumpOutgoing,
  sendEnded,
  sendFailed,
  showUnconfirmed,
  statusReceived,
  unconfirmedDeadline,
} from './messages/sending.js';
import type { ContactState } from './state.js';
import { retryTurn } from './messages/turn.js';

const RETRY = MINUTE;

/** Changes the contact by what happened, and commands what follows. For a day after an erasure, nothing does. */
export function decide(decision: Decision, fact: Fact): void {
  if (isErased(decision)) return;
  if (!passOn(decision, fact)) apply(decision, fact);
  pump(decision);
  measureEngagements(decision.contact, decision.now);
}

/** Does everything whose time has come. */
export function due(decision: Decision): void {
  const { contact, now } = decision;
  const { engagement, preparing, merging } = contact;
  if (contact.moved) {
    doAgain(decision);
    return pump(decision);
  }
  if (isDue(preparing?.retryAt, now)) prepare(decision, preparing?.opener ?? false);
  if (isDue(merging?.retryAt, now)) contact.merging = null;
  doAgain(decision);
  if (isDue(turnDeadline(contact), now)) startTurn(decision);
  if (isDue(escalationDueAt(contact), now)) escalate(decision);
  if (isDue(handoverReturnsAt(contact), now)) returnHandover(decision);
  if (isDue(engagement?.reserving?.retryAt, now)) retryReservation(decision);
  if (isDue(meetingEndsAt(contact), now)) passMeeting(decision);
  if (isDue(contact.reengagement.at, now)) reengage(decision);
  if (engagement?.reminders.some((moment) => moment <= now)) sendDueReminders(decision);
  if (isDue(sequenceDeadline(contact), now)) takeSequenceStep(decision);
  if (contact.engagement && isDue(contact.engagement.cadence.nextAt, now)) takeCadenceStep(decision);
  if (isDue(unconfirmedDeadline(contact), now)) showUnconfirmed(decision);
  pump(decision);
  measureEngagements(contact, now);
}

/** The next moment at which something is due, and what. */
export function nextDeadline(contact: ContactState): { at: number; summary: string } | null {
  const { engagement, preparing, merging, booking } = contact;
  const deadlines: [number | null | undefined, string][] = [
    [earliest(contact.again.map(({ at }) => at)), 'do again what failed'],
    [moveDeadline(contact), 'go on under the new number'],
  ];
  if (contact.moved) return nearest(deadlines);
  deadlines.push(
    [preparing?.retryAt, 'set up the engagement again'],
    [merging?.retryAt, 'merge the payload again'],
    [turnDeadline(contact), 'answer the prospect'],
    [escalationDueAt(contact), 'tell someone else that nobody answers the prospect'],
    [handoverReturnsAt(contact), 'take the conversation back'],
    [engagement?.reserving?.retryAt, 'book the meeting again'],
    [meetingEndsAt(contact), booking?.declined ? 'give the meeting up' : 'the meeting ends'],
    [contact.reengagement.at, 'write to the former customer once more'],
    [engagement && earliest(engagement.reminders), 'remind of the meeting'],
    [engagement?.cadence.nextAt, 'next step of the cadence'],
    [sequenceDeadline(contact), 'next step of the sequence'],
    [preparing === null ? outgoingDeadline(contact.outgoing) : null, 'send what was held'],
    [outboxDeadline(contact), 'deliver a callback'],
    [unconfirmedDeadline(contact), 'look after an unconfirmed message'],
  );
  return nearest(deadlines);
}

function nearest(deadlines: [number | null | undefined, string][]): { at: number; summary: string } | null {
  let next: { at: number; summary: string } | null = null;
  for (const [at, summary] of deadlines) {
    if (typeof at === 'number' && (next === null || at < next.at)) next = { at, summary };
  }
  return next;
}

/** A contact between engagements, with nothing under way and nothing to come. */
export function isDormant(contact: ContactState): boolean {
  return (
    contact.engagement === null &&
    contact.outgoing.length === 0 &&
    contact.handover === null &&
    contact.outbox.waiting.length === 0 &&
    contact.again.length === 0
  );
}

function apply(decision: Decision, fact: Fact): void {
  switch (fact.fact) {
    case 'lead_posted':
      return leadPosted(decision, fact.post);
    case 'form_posted':
      return formPosted(decision, fact.form);
    case 'dialer_asked':
      return dialerAsked(decision, fact);
    case 'unlisted':
      return unlisted(decision, fact.key, fact.by, fact.how);
    case 'agents_found':
      return agentsFound(decision, fact.agents, fact.request);
    case 'agent_told':
      return agentTold(decision, fact.isKnown);
    case 'sequence_planned':
      return sequencePlanned(decision, fact.enrolment, fact.plan);
    case 'message_received':
      return messageReceived(decision, fact.message);
    case 'colleague_wrote':
      return colleagueWrote(decision, fact.message);
    case 'preference_changed':
      return preferenceChanged(decision, fact.preference);
    case 'identity_changed':
      return identityChanged(decision, fact.change);
    case 'erased':
      return erase(decision, fact.at);
    case 'handed_over_to_new_number':
      return becomeStub(decision);
    case 'forwarded':
      return forwarded(decision);
    case 'adopted':
      for (const waiting of adopt(decision, fact.from)) apply(decision, waiting);
      return;
    case 'status_received':
      return statusReceived(decision, fact.status);
    case 'flooded':
      decision.contact.trouble = `${fact.dropped} messages were dropped: the prospect sends too many`;
      return;
    case 'prepared':
      return prepared(decision, fact.prepared);
    case 'windows_computed':
      return windowsComputed(decision, fact.windows);
    case 'payload_merged':
      return payloadMerged(decision, fact.payload, fact.posts);
    case 'understood':
      return understood(decision, fact.understanding, fact.found);
    case 'answered':
      return turnAnswered(decision, fact);
    case 'offer_found':
      if (fact.returned !== undefined) return returnWith(decision, fact.returned, fact.offer);
      return offerFound(decision, fact.offer);
    case 'reserved':
      return turnReserved(decision, fact);
    case 'send_ended':
      return sendEnded(decision, fact.message, fact.result);
    case 'callback_attempted':
      return callbackAttempted(decision, fact.webhookId, fact.delivery);
    case 'archived':
      return archived(decision, fact);
    case 'suppression_changed':
      decision.contact.suppressing = false;
      return;
    case 'told_in_part':
      return tellLater(decision, fact.notice, fact.missed);
    case 'commanded':
      return operatorCommanded(decision, fact.command, fact.by);
    case 'deliver_now':
      return deliverNow(decision, fact.webhookId);
    case 'resend_asked':
      return sendAgain(decision, fact.request);
    case 'callback_given_up':
      return giveUp(decision, fact.webhookId);
    case 'command_failed':
      return commandFailed(decision, fact);
  }
}

function pump(decision: Decision): void {
  const { contact } = decision;
  if (contact.moved) return pumpMove(decision);
  settleDialer(decision);
  pumpPayloads(decision);
  pumpOutgoing(decision);
  pumpOutbox(decision);
  const { conversation, engagement } = contact;
  const waits = conversation.turn !== null || conversation.turnAt !== null || engagement?.reserving;
  if (conversation.unread.length > 0 && !waits) conversation.turnAt = decision.now;
  keepCadence(decision);
  archiveOldMessages(decision);
}

/** No command's failure is the contact's: each is done again, or done without. */
function commandFailed(
  decision: Decision,
  { command, error, cancelled, lost }: Extract<Fact, { fact: 'command_failed' }>,
): void {
  const { contact, now } = decision;
  switch (command.do) {
    case 'prepare':
      if (contact.preparing) contact.preparing.retryAt = now + RETRY;
      contact.trouble = `The engagement could not be set up: ${error}`;
      return;
    case 'merge_payload':
      if (contact.merging) contact.merging.retryAt = now + RETRY;
      return;
    case 'find_offer':
      if (command.returned !== undefined) return returnWith(decision, command.returned, null);
      if (!retryTurn(decision)) passToPerson(decision, 'not_understood');
      return;
    case 'understand':
      if (!retryTurn(decision)) passToPerson(decision, 'not_understood');
      return;
    case 'answer':
      return answerFailed(decision, command.message, cancelled);
    case 'reserve':
      return turnNotReserved(decision, command);
    case 'send':
      return sendFailed(decision, command.message, error, cancelled);
    case 'deliver_callback':
      return callbackFailed(decision, command.webhookId, lost ? { how: 'lost' } : { how: 'failed', error });
    case 'change_suppression':
    case 'cancel_reservation':
    case 'withdraw_reservation':
    case 'bind_alias':
    case 'bind_number':
    case 'find_agents':
    case 'tell_agent':
      contact.again.push({ command, at: now + RETRY });
      return;
    case 'notify':
      return tellLater(decision, command.notice, command.channels);
    case 'plan_sequence':
      return planningFailed(decision, command.enrolment);
    case 'archive':
      contact.conversation.archiving = false;
      return;
    case 'move_contact':
      return moveFailed(decision);
    case 'forward':
      return forwardFailed(decision);
    case 'compute_windows':
      return windowsFailed(decision);
    case 'cancel_sends':
    case 'report_number':
    case 'log':
      return;
  }
}

function doAgain({ contact, commands, now }: Decision): void {
  commands.push(...contact.again.filter(({ at }) => at <= now).map(({ command }) => command));
  contact.again = contact.again.filter(({ at }) => at > now);
}

function isDue(at: number | null | undefined, now: number): boolean {
  return typeof at === 'number' && at <= now;
}

function earliest(moments: number[]): number | null {
  return moments.length === 0 ? null : Math.min(...moments);
}
