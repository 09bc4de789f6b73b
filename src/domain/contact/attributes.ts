/** What a contact is found by, as plain values. The workflow writes them as search attributes when they change. */
import { toKeyword } from '../keyword.js';
import { assigneeOf } from './assignee.js';
import { isCallbackFailing } from './callback-view.js';
import { churnFacet, periodsOf } from './report.js';
import { stageLine } from './view.js';
import type { ContactState } from './state.js';

export interface ContactAttributes {
  account: string;
  environment: string;
  lifecycle: string;
  stage: string;
  outcome: string | null;
  crmContactId: string | null;
  crmDealId: string | null;
  campaign: string | null;
  source: string | null;
  assignedTo: string | null;
  nextMeeting: number | null;
  followUpDue: number | null;
  handover: boolean;
  callbackFailing: boolean;
  facets: string[];
  periods: string[];
}

export function attributesOf(contact: ContactState): ContactAttributes {
  const { id, profile, lifecycle, engagement, past, booking, outbox } = contact;
  const assignee = assigneeOf(contact);
  return {
    account: id.account,
    environment: id.environment,
    lifecycle: lifecycle.stage,
    stage: stageLine(contact),
    outcome: engagement?.outcome ?? past.at(-1)?.outcome ?? null,
    crmContactId: keyword(profile.crm_contact_id),
    crmDealId: keyword(profile.crm_deal_id),
    campaign: keyword(profile.campaign_name),
    source: keyword(profile.source),
    assignedTo: keyword(assignee?.email ?? assignee?.slack_id),
    nextMeeting: booking?.start ?? null,
    followUpDue: contact.followUpDue,
    handover: contact.handover !== null,
    callbackFailing: isCallbackFailing(outbox),
    facets: [churnFacet(contact)].filter((facet) => facet !== null),
    periods: periodsOf(contact),
  };
}

function keyword(value: string | null | undefined): string | null {
  return value ? toKeyword(value) || null : null;
}

/** An engagement that is just opening: what comes of it in a moment is written together with it. */
export function isOpening({ preparing, outgoing }: ContactState): boolean {
  const firstTouch = outgoing.some(({ kind, state }) => kind === 'first_touch' && state.phase === 'sending');
  return firstTouch || preparing?.retryAt === null;
}
