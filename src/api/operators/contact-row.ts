/** A contact in a list. */
import { SEARCH } from '../../temporal/search-attributes.js';
import type { ListedContact } from './contact-lists.js';
import { iso } from './iso.js';

/** What search knows of a contact; `card` is from its memo. */
export function row({ number, attributes, card }: ListedContact) {
  const text = (key: { name: string }): string | null => one(attributes[key.name]);
  const handover = card?.handover;
  return {
    number,
    name: card?.name ?? null,
    company: card?.company ?? null,
    stage: text(SEARCH.stage),
    lifecycle: text(SEARCH.lifecycle),
    outcome: text(SEARCH.outcome),
    campaign: text(SEARCH.campaign),
    source: text(SEARCH.source),
    crm_contact_id: text(SEARCH.crmContactId),
    crm_deal_id: text(SEARCH.crmDealId),
    assigned_to: text(SEARCH.assignedTo),
    tags: all(attributes[SEARCH.tags.name]),
    /** `country:US`, `state:CA`, … */
    facets: all(attributes[SEARCH.facets.name]),
    next_meeting: text(SEARCH.nextMeeting),
    follow_up_due: text(SEARCH.followUpDue),
    last_activity: text(SEARCH.lastActivity),
    callback_failing: text(SEARCH.callbackFailing) === 'true',
    handover: handover
      ? {
          since: iso(handover.since * 1_000),
          cause: handover.cause,
          by: handover.by,
          waiting_since: handover.waiting === null ? null : iso(handover.waiting * 1_000),
          last_words: handover.words,
        }
      : null,
  };
}

export type ContactRow = ReturnType<typeof row>;

/** A search attribute comes as a list or alone. */
function one(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (first === undefined || first === null) return null;
  if (first instanceof Date) return first.toISOString();
  return typeof first === 'string' || typeof first === 'boolean' ? String(first) : null;
}

function all(value: unknown): string[] {
  return [value].flat().filter((each) => typeof each === 'string');
}
