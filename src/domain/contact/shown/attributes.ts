/** What a contact is found by, as plain values. The workflow writes them as search attributes when they change. */
import { HOUR } from '../../durations.js';
import { keywordList, toKeyword, toListed } from '../../keyword.js';
import { assigneeOf } from '../people/assignee.js';
import { isCallbackFailing } from '../callbacks/view.js';
import { churnFacet, periodsOf } from './report.js';
import { stageLine } from './first-screen.js';
import type { ContactState } from '../state.js';

/** Instants are epoch milliseconds; null for what there is none of. */
interface ContactAttributes {
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
  lastActivity: number | null;
  handover: boolean;
  callbackFailing: boolean;
  tags: string[];
  facets: string[];
  periods: string[];
}

export function attributesOf(contact: ContactState): ContactAttributes {
  const { id, profile, lifecycle, engagement, past, booking, outbox } = contact;
  const assignee = assigneeOf(contact);
  const { owner } = contact.dialer;
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
    assignedTo: keyword(owner ?? assignee?.email ?? assignee?.slack_id),
    nextMeeting: booking?.start ?? null,
    followUpDue: contact.followUpDue,
    lastActivity: lastActivityOf(contact),
    handover: contact.handover !== null,
    callbackFailing: isCallbackFailing(outbox),
    tags: keywordList([...contact.tags, ...contact.dialer.tags]),
    facets: keywordList([churnFacet(contact), ...dialerFacets(contact)].filter((one) => one !== null)),
    periods: keywordList(periodsOf(contact)),
  };
}

/** When either side wrote last, by the full hour: it is not written again for each message of a conversation. */
function lastActivityOf({ conversation: { lastInboundAt, lastOutboundAt } }: ContactState): number | null {
  const latest = Math.max(lastInboundAt ?? 0, lastOutboundAt ?? 0);
  return latest === 0 ? null : latest - (latest % HOUR);
}

/** Where somebody is, when they were born, and what they belong to (T20). */
function dialerFacets({ dialer, profile }: ContactState): string[] {
  const { fields, line, disposition, enrolment } = dialer;
  const facets: [string, string | null | undefined][] = [
    ['source', fields.source === profile.source ? null : fields.source],
    ['country', fields.country],
    ['state', fields.state],
    ['city', fields.city],
    ['born', fields.date_of_birth?.slice('yyyy-'.length)],
    ['line', line],
    ['disposition', disposition],
    ['sequence', enrolment?.sequence],
  ];
  return facets.flatMap(([name, value]) => (value ? [facet(name, value)] : []));
}

/** In lower case but for what is a code: people write cities in many ways. */
export function facet(name: string, value: string): string {
  return toListed(`${name}:${name === 'city' ? value.trim().toLowerCase() : value.trim()}`);
}

function keyword(value: string | null | undefined): string | null {
  return value ? toKeyword(value) || null : null;
}

/** An engagement that is just opening: what comes of it in a moment is written together with it. */
export function isOpening({ preparing, outgoing }: ContactState): boolean {
  const firstTouch = outgoing.some(({ kind, state }) => kind === 'first_touch' && state.phase === 'sending');
  return firstTouch || preparing?.retryAt === null;
}
