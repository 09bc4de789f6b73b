/** When a handover calls for someone else, and when it ends by itself. */
import { HOUR, MINUTE } from '../../durations.js';
import type { ContactState } from '../state.js';

const STANDARD = { escalateAfter: 30 * MINUTE, returnAfter: 12 * HOUR };

/** Why a message waits that Ringback would have sent of its own accord. */
export const HANDED_OVER = 'handed_over';

/** Null without a handover. */
export function handoverReturnsAt({ handover, setup }: ContactState): number | null {
  if (!handover) return null;
  const { returnAfter } = setup?.playbook.handover ?? STANDARD;
  const { lastHumanAt, passedOnAgainAt, since, promisedBy = 0 } = handover;
  const silent = (passedOnAgainAt ?? lastHumanAt ?? since) + returnAfter;
  // Nothing is said in a person's place before they were to answer.
  return lastHumanAt === null ? Math.max(silent, promisedBy) : silent;
}

/** Null when the prospect does not wait for a person, or someone else was told already. */
export function escalationDueAt({ handover, setup }: ContactState): number | null {
  if (!handover || handover.escalated || handover.waitingSince === null) return null;
  const { escalateAfter } = setup?.playbook.handover ?? STANDARD;
  return handover.waitingSince + escalateAfter;
}
