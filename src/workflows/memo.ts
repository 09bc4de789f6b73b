/** Keeping what reports read of a contact up to date. */
import { upsertMemo, workflowInfo } from '@temporalio/workflow';
import { memoOf } from '../domain/contact/report.js';
import type { ContactMemo } from '../domain/contact/report.js';
import type { ContactState } from '../domain/contact/state.js';
import { MEMO } from '../temporal/contract.js';

/** Writes the memo when it differs from what the run holds: at the milestones of an engagement and at conversions. */
export function writeMemo(state: ContactState): void {
  const memo = memoFields(state);
  if (JSON.stringify(workflowInfo().memo?.[MEMO.report]) === JSON.stringify(memo[MEMO.report])) return;
  if (memo[MEMO.report]) upsertMemo({ ...memo });
}

/** The memo for a new run: unlike search attributes, it does not go over by itself. */
export function memoFields(state: ContactState): {
  [MEMO.report]?: ContactMemo;
  [MEMO.forwardsTo]?: string;
} {
  const memo = memoOf(state);
  const says = memo.engagements.length + memo.conversions.length + memo.churns.length > 0;
  const forwardsTo = state.moved?.phase === 'forwarding' ? state.moved.to : null;
  return {
    ...(says && { [MEMO.report]: memo }),
    ...(forwardsTo !== null && { [MEMO.forwardsTo]: forwardsTo }),
  };
}
