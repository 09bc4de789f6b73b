/** What a post of the CRM changes: profile, payload, lifecycle, and whether an engagement opens. */
import { fingerprint } from '../../fingerprint.js';
import { isRaw } from '../../identity.js';
import type { JsonObject } from '../../json.js';
import type { LeadPost, LifecycleStage, PayloadBody } from '../../lead.js';
import { INLINE_PAYLOAD } from '../../lead.js';
import { mergeKnown, mergePayloads } from '../../payload-merge.js';
import { recordLifecycle } from './conversion.js';
import type { Decision } from '../decision.js';
import type { PostChange } from './engagement.js';
import { reportMeeting } from './meeting-report.js';
import {
  crmIdOf,
  endEngagement,
  endWhereRefused,
  mayOpen,
  openEngagement,
  planReengagement,
  snapshot,
} from './engagement.js';
import { somebodySaid } from './heard.js';
import { queueNotReachable, queueOptOut, queueWithTranscript } from '../callbacks/outbox.js';
import { queuePayload } from './payload-queue.js';
import type { ContactState } from '../state.js';
import { HISTORY_KEPT, POSTS_KEPT } from '../kept.js';

export function leadPosted(decision: Decision, post: LeadPost): void {
  const { contact } = decision;
  const change = mergePost(decision, post);
  const line = consequence(decision, post, change);
  const { requestId } = post;
  const { body } = change;
  const entry = { requestId, at: decision.now, line, ...(body !== null && { body }) };
  contact.posts = [...contact.posts, entry].slice(-POSTS_KEPT);
  decision.commands.push({ do: 'log', line, requestId });
}

interface MergedPost extends PostChange {
  changed: boolean;
  /** A fingerprint of the body, where it is merged later. */
  body: string | null;
  stage: { from: LifecycleStage; to: LifecycleStage } | null;
}

function mergePost(decision: Decision, post: LeadPost): MergedPost {
  const { contact } = decision;
  const isFirst = contact.postedAt === null;
  contact.postedAt ??= decision.now;
  const before = JSON.stringify([contact.profile, contact.payload]);
  const campaign = JSON.stringify([contact.profile.source, contact.profile.campaign_name]);
  contact.profile = mergeKnown(contact.profile, post.known);
  somebodySaid(contact, post.known);
  const body = mergeBody(decision, post.body);
  // What a body changes that is merged later is not known yet; the same as just before changes nothing.
  const mayChange = body !== null && body !== contact.posts.at(-1)?.body;
  const changed = mayChange || before !== JSON.stringify([contact.profile, contact.payload]);
  const sameCampaign = campaign === JSON.stringify([contact.profile.source, contact.profile.campaign_name]);
  const stage = changeStage(decision, post.known.lifecycle_stage);
  recordLifecycle(contact, post, stage?.to ?? null, decision.now);
  const deal = post.known.crm_deal_id;
  nameEngagement(contact, post);
  return {
    isFirst,
    changed: changed || stage !== null,
    body,
    stage,
    stageBackToLead: stage?.to === 'lead',
    newDeal: Boolean(deal) && !contact.deals.includes(deal ?? ''),
    sentAgain: !changed || !sameCampaign,
  };
}

/**
 * Merges small bodies at once; where one is stored, an activity does it, in their order.
 *
 * @returns null when it is merged, else a fingerprint of the body
 */
function mergeBody(decision: Decision, body: PayloadBody): string | null {
  const { contact } = decision;
  if ('inline' in body && 'inline' in contact.payload && contact.payloadQueue.length === 0) {
    const merged: JsonObject = mergePayloads(contact.payload.inline, body.inline);
    if (JSON.stringify(merged).length <= INLINE_PAYLOAD) {
      contact.payload = { inline: merged };
      return null;
    }
  }
  queuePayload(contact, body);
  return fingerprint('stored' in body ? body.stored.sha256 : JSON.stringify(body.inline));
}

/** An absent stage says nothing: a new contact is a lead, a known one stays what it is. */
function changeStage(decision: Decision, posted: LifecycleStage | undefined): MergedPost['stage'] {
  const { lifecycle } = decision.contact;
  if (posted === undefined || posted === lifecycle.stage) return null;
  const from = lifecycle.stage;
  lifecycle.history = [...lifecycle.history, { stage: posted, at: decision.now }].slice(-HISTORY_KEPT);
  lifecycle.stage = posted;
  lifecycle.since = decision.now;
  planReengagement(decision);
  return { from, to: posted };
}

/** An engagement that no post had named takes the first id named later (DESIGN §9). */
function nameEngagement({ engagement }: ContactState, post: LeadPost): void {
  if (!engagement || engagement.crmIdNamed || !post.known.crm_contact_id) return;
  engagement.crmId = post.known.crm_contact_id;
  engagement.crmIdNamed = true;
}

/** Acts on the post, and says in one line what it led to and why. */
function consequence(decision: Decision, post: LeadPost, change: MergedPost): string {
  const { contact } = decision;
  if (isRaw(contact.id.number)) return invalidNumber(decision, post, change);
  if (contact.suppression?.kind === 'opt_out') {
    queueOptOut(decision, crmIdOf(contact, post), contact.suppression.reason);
    return 'left alone: the person opted out; OPT_OUT is told again';
  }
  if (contact.suppression) {
    queueNotReachable(decision, crmIdOf(contact, post), contact.suppression.reason);
    return 'left alone: the number belongs to someone else; NOT_REACHABLE is told again';
  }
  const refused = endWhereRefused(decision, post.known.consent);
  if (refused) return refused;
  const met = post.known.meeting_status ? reportMeeting(decision, post.known.meeting_status) : null;
  if (met) return met;
  const left = leaveSales(decision, change);
  if (left) return left;
  if (change.isFirst && tellOfOwnMeeting(decision))
    return 'updated the contact; MEETING_BOOKED is told of the meeting that they booked before';
  const opening = mayOpen(contact, change, decision.now);
  if (opening.open) {
    openEngagement(decision, opening.by);
    return `started an engagement (${opening.by.replaceAll('_', ' ')})`;
  }
  if (change.stage) return `changed the lifecycle stage to ${change.stage.to}; no engagement: ${opening.why}`;
  return `${change.changed ? 'updated the contact' : 'changed nothing'}; no engagement: ${opening.why}`;
}

/** The deal is won or the customer left: the sales cadence and its offers stop; a booked meeting stays. */
function leaveSales(decision: Decision, { stage }: MergedPost): string | null {
  const { engagement } = decision.contact;
  if (!stage || stage.to === 'lead' || !engagement || engagement.outcome === 'MEETING_BOOKED') return null;
  endEngagement(decision, {
    outcome: 'NO_OUTCOME',
    reason: stage.to === 'customer' ? 'became_customer' : 'churned',
  });
  return `changed the lifecycle stage to ${stage.to}; the engagement ended`;
}

/**
 * Of someone whom no post named nothing was told. The meeting that stands is, as soon as one does.
 *
 * @returns whether there was any to tell of
 */
function tellOfOwnMeeting(decision: Decision): boolean {
  const { booking, engagement, setup } = decision.contact;
  if (!booking || engagement?.outcome !== 'MEETING_BOOKED') return false;
  if (booking.end <= decision.now || setup?.playbook.unknownCallbacks) return false;
  queueWithTranscript(decision, snapshot(decision.contact, engagement, 'MEETING_BOOKED', null));
  return true;
}

function invalidNumber(decision: Decision, post: LeadPost, change: MergedPost): string {
  if (!change.isFirst && !change.changed)
    return 'changed nothing: the same post about a number that cannot be one';
  const crmId = post.known.crm_contact_id ?? post.known.phone_number;
  queueNotReachable(decision, crmId, 'INVALID_NUMBER');
  return 'not reachable: this cannot be a phone number';
}
