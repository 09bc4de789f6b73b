/**
 * A person takes the conversation: they are told at once, the prospect learns when to expect an answer, and Ringback
 * stays silent until the conversation is handed back, or nobody has written for as long as the playbook says.
 */
import { pauseCadence, restartCadence } from '../messages/cadence.js';
import type { Decision } from '../decision.js';
import { HANDED_OVER } from './handover-deadlines.js';
import { isUntaken } from './untaken.js';
import { notify } from './notices.js';
import { withdraw } from '../messages/outgoing.js';
import type { HandoverCause } from '../state.js';

/** @param by who takes it, or null while nobody has */
export function handOver(decision: Decision, cause: HandoverCause, by: string | null = null): void {
  const { contact, now } = decision;
  if (contact.handover) {
    contact.handover.by = by ?? contact.handover.by;
    return;
  }
  // What Ringback was just saying may still be said when it passes the conversation on by itself.
  withdraw(decision, ({ kind }) => kind !== 'reminder' && (by !== null || kind !== 'reply'));
  pauseCadence(decision);
  const waits = by === null;
  contact.handover = {
    since: now,
    cause,
    by,
    lastHumanAt: null,
    waitingSince: waits ? now : null,
    escalated: false,
  };
  if (waits) notify(decision, { about: 'handover', cause, at: now });
}

/** The prospect wrote while a person has the conversation. */
export function prospectWaits({ contact, now }: Decision): void {
  if (contact.handover) contact.handover.waitingSince ??= now;
}

/** A person's words are on their way, or went out by another channel of theirs. */
export function personWrote({ contact, now }: Decision, by: string): void {
  const { handover } = contact;
  delete contact.conversation.waitedInVainAt;
  if (!handover) return;
  const { passedOnAgainAt: _, ...known } = handover;
  contact.handover = { ...known, by, lastHumanAt: now, waitingSince: null, escalated: false };
}

/** The conversation is Ringback's again. It says nothing until the prospect does, or the cadence. */
export function handBack(decision: Decision): void {
  const { contact } = decision;
  if (!contact.handover) return;
  contact.handover = null;
  for (const message of contact.outgoing) {
    if (message.state.phase === 'held' && message.state.reason === HANDED_OVER) {
      message.state = { phase: 'queued' };
    }
  }
  restartCadence(decision);
}

/** What the prospect wrote meanwhile is Ringback's to answer: nobody needs to take the conversation. */
export function endUntaken(decision: Decision): void {
  const { handover } = decision.contact;
  if (!handover) return;
  notify(decision, { about: 'handed_back', cause: handover.cause, at: decision.now });
  handBack(decision);
}

/** What the prospect waits for they have got from Ringback; people still know of it. */
export function nobodyWaits({ contact }: Decision): void {
  if (contact.handover && isUntaken(contact)) contact.handover.waitingSince = null;
}

/** They say so themselves: it is told again, and what follows is about that. */
export function waitedInVain(decision: Decision): void {
  const { handover, conversation } = decision.contact;
  delete conversation.waitedInVainAt;
  if (!handover) return;
  handover.cause = 'let_down';
  handover.waitingSince ??= decision.now;
  escalate(decision);
}

/** Nobody has answered the prospect in time. */
export function escalate(decision: Decision): void {
  const { handover } = decision.contact;
  if (!handover || handover.waitingSince === null) return;
  handover.escalated = true;
  const { cause, waitingSince } = handover;
  notify(decision, { about: 'escalation', cause, at: decision.now, waitingSince });
}
