/** Keeping what reports and operators' lists read of a contact up to date. */
import { upsertMemo, workflowInfo } from '@temporalio/workflow';
import { cardOf } from '../domain/contact/shown/card.js';
import type { ContactCard } from '../domain/contact/shown/card.js';
import { memoOf } from '../domain/contact/shown/report.js';
import type { ContactMemo } from '../domain/contact/shown/report.js';
import type { ContactState } from '../domain/contact/state.js';
import { MEMO } from '../temporal/contract.js';

const KEPT = [MEMO.report, MEMO.forwardsTo, MEMO.card] as const;

/**
 * Writes the memo when it differs from what the run holds: at the milestones of an engagement, at conversions, and
 * while a person has the conversation.
 */
export function writeMemo(state: ContactState): void {
  const held = workflowInfo().memo;
  const fields = memoFields(state);
  const changed: [string, unknown][] = Object.entries(fields).filter(
    ([field, value]) => JSON.stringify(held?.[field]) !== JSON.stringify(value),
  );
  // Such as all of a number that only passes on, and that it does, when the person comes back to it.
  const gone = KEPT.filter((field) => held?.[field] && !fields[field]);
  changed.push(...gone.map((field): [string, null] => [field, null]));
  if (changed.length > 0) upsertMemo(Object.fromEntries(changed));
}

/** The memo for a new run: unlike search attributes, it does not go over by itself. */
export function memoFields(state: ContactState): {
  [MEMO.report]?: ContactMemo;
  [MEMO.forwardsTo]?: string;
  [MEMO.card]?: ContactCard;
} {
  const memo = memoOf(state);
  const says = memo.engagements.length + memo.conversions.length + memo.churns.length > 0;
  const forwardsTo = state.moved?.phase === 'forwarding' ? state.moved.to : null;
  const card = cardOf(state);
  return {
    ...(says && { [MEMO.report]: memo }),
    ...(forwardsTo !== null && { [MEMO.forwardsTo]: forwardsTo }),
    ...(card && { [MEMO.card]: card }),
  };
}
