/** Keeping what a contact is found by up to date. */
import type { SearchAttributeUpdatePair } from '@temporalio/common';
import { upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { attributesOf } from '../domain/contact/shown/attributes.js';
import type { ContactState } from '../domain/contact/state.js';
import { SEARCH } from '../temporal/search-attributes.js';

/** Writes the search attributes that differ from what the run holds, in at most one upsert a call (T18). */
export function writeSearchAttributes(state: ContactState): void {
  const now = attributesOf(state);
  const wanted: SearchAttributeUpdatePair[] = [
    { key: SEARCH.account, value: now.account },
    { key: SEARCH.environment, value: now.environment },
    { key: SEARCH.lifecycle, value: now.lifecycle },
    { key: SEARCH.stage, value: now.stage },
    { key: SEARCH.outcome, value: now.outcome },
    { key: SEARCH.crmContactId, value: now.crmContactId },
    { key: SEARCH.crmDealId, value: now.crmDealId },
    { key: SEARCH.campaign, value: now.campaign },
    { key: SEARCH.source, value: now.source },
    { key: SEARCH.assignedTo, value: now.assignedTo },
    { key: SEARCH.nextMeeting, value: dateOf(now.nextMeeting) },
    { key: SEARCH.followUpDue, value: dateOf(now.followUpDue) },
    { key: SEARCH.lastActivity, value: dateOf(now.lastActivity) },
    { key: SEARCH.handover, value: now.handover || null },
    { key: SEARCH.callbackFailing, value: now.callbackFailing },
    { key: SEARCH.tags, value: orNone(now.tags) },
    { key: SEARCH.facets, value: orNone(now.facets) },
    { key: SEARCH.periods, value: orNone(now.periods) },
  ];
  const held = new Map(
    workflowInfo()
      .typedSearchAttributes.getAll()
      .map(({ key, value }) => [key.name, value]),
  );
  const changed = wanted.filter(
    ({ key, value }) => JSON.stringify(held.get(key.name) ?? null) !== JSON.stringify(value),
  );
  if (changed.length > 0) upsertSearchAttributes(changed);
}

function dateOf(instant: number | null): Date | null {
  return instant === null ? null : new Date(instant);
}

/** An empty list is no attribute at all. */
function orNone(list: string[]): string[] | null {
  return list.length === 0 ? null : list;
}
