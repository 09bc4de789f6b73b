/**
 * A changed number. The contact is known by its number, so the person goes on as another contact: what is under way
 * ends, everything is handed over, and the old contact becomes a stub that passes on what still reaches it (T1).
 * Never are there two.
 */
import type { IdentityChange } from '../../whatsapp.js';
import { isRaw } from '../../identity.js';
import type { Decision, Fact } from '../decision.js';
import { MINUTE } from '../../durations.js';
import { isPlanning } from '../dialer/sequences.js';
import { learnUserId } from './user-ids.js';
import { newContact } from '../new-contact.js';
import type { OutsideFact } from '../outside.js';
import type { ContactState } from '../state.js';

const WAITING_LIMIT = 200;
/** In characters of JSON: an input or a run of more than 2 MB is refused by Temporal. */
const WAITING_SIZE = 512 * 1_024;

export function identityChanged(decision: Decision, { number, userId, at }: IdentityChange): void {
  const { contact, now } = decision;
  if (userId !== null) learnUserId(decision, userId);
  // Arrived late, it would move the person back to a number they have left.
  if (number === null || at < contact.identityChangedAt) return;
  contact.identityChangedAt = at;
  if (number === contact.id.number || isRaw(contact.id.number)) return;
  contact.moved = { to: number, at: now, phase: 'settling', waiting: [], passing: [], retryAt: null };
}

/** @returns whether the fact was kept for, or passed on to, the contact that the person is now */
export function passOn({ contact }: Decision, fact: Fact): boolean {
  const { moved } = contact;
  if (!moved || !isFromOutside(fact)) return false;
  moved.waiting = newest([...moved.waiting, fact]);
  return true;
}

/** Takes the next step of moving, if it can be taken. */
export function pumpMove({ contact, commands, now }: Decision): void {
  const { moved } = contact;
  if (!moved || (moved.retryAt !== null && moved.retryAt > now)) return;
  if (moved.phase === 'settling' && !isBusy(contact)) {
    moved.phase = 'handing_over';
    commands.push({ do: 'move_contact', to: moved.to });
  } else if (moved.phase === 'handing_over' && moved.retryAt !== null) {
    commands.push({ do: 'move_contact', to: moved.to });
  } else if (moved.phase === 'forwarding' && moved.passing.length === 0 && moved.waiting.length > 0) {
    commands.push({ do: 'forward', to: moved.to, news: moved.waiting });
    moved.passing = moved.waiting;
    moved.waiting = [];
  }
  moved.retryAt = null;
}

/** The new contact has everything: nothing of the person stays here. */
export function becomeStub({ contact }: Decision): void {
  const { moved, identityChangedAt } = contact;
  // The hours are nobody's here: the new contact asks for its own.
  const again = contact.again.filter(({ command }) => command.do !== 'compute_windows');
  if (moved?.phase !== 'handing_over') return;
  Object.assign(contact, newContact(contact.id, contact.createdAt), {
    moved: { ...moved, phase: 'forwarding' },
    again,
    identityChangedAt,
  });
}

export function moveFailed({ contact, now }: Decision): void {
  if (contact.moved) contact.moved.retryAt = now + MINUTE;
}

export function forwarded({ contact: { moved } }: Decision): void {
  if (moved) moved.passing = [];
}

/** Passed on again from the first: what did arrive is known there by its id. */
export function forwardFailed({ contact: { moved }, now }: Decision): void {
  if (!moved) return;
  moved.waiting = newest([...moved.passing, ...moved.waiting]);
  moved.passing = [];
  moved.retryAt = now + MINUTE;
}

function newest(facts: OutsideFact[]): OutsideFact[] {
  let size = 0;
  const beyond = facts.findLastIndex((fact) => (size += JSON.stringify(fact).length) > WAITING_SIZE);
  return facts.slice(Math.max(beyond + 1, facts.length - WAITING_LIMIT));
}

/** When its next step is tried again; null where none has failed. */
export function moveDeadline({ moved }: ContactState): number | null {
  return moved?.retryAt ?? null;
}

/** Something is under way whose result only this contact can take. */
function isBusy(contact: ContactState): boolean {
  const { outgoing, outbox, conversation, engagement, preparing, merging, suppressing, dialer } = contact;
  const { turn } = conversation;
  const reserving = engagement?.reserving ?? null;
  return (
    suppressing ||
    preparing?.retryAt === null ||
    merging?.retryAt === null ||
    conversation.archiving ||
    dialer.untold.length > 0 ||
    dialer.distributing !== null ||
    isPlanning(dialer) ||
    reserving?.retryAt === null ||
    (turn !== null && (reserving === null || turn.waitsFor !== reserving.key)) ||
    outgoing.some(({ state }) => state.phase === 'sending') ||
    outbox.waiting.some(({ busy }) => busy)
  );
}

function isFromOutside(fact: Fact): fact is OutsideFact {
  switch (fact.fact) {
    case 'lead_posted':
    case 'form_posted':
    case 'dialer_asked':
    case 'unlisted':
    case 'commanded':
    case 'message_received':
    case 'status_received':
    case 'colleague_wrote':
    case 'preference_changed':
    case 'identity_changed':
      return true;
    default:
      return false;
  }
}
