/** `GET /v1/contacts/{number}`: what is known of a contact, with all that was ever posted (S1-08, S1-23). */
import type { Request, Response } from 'express';
import { peopleInPlay } from '../../domain/contact/people/assignee.js';
import { handoverReturnsAt } from '../../domain/contact/people/handover-deadlines.js';
import { serviceWindowEndsAt } from '../../domain/contact/messages/may-send.js';
import type { ContactState, Message } from '../../domain/contact/state.js';
import { nextDeadline } from '../../domain/contact/decide.js';
import { stageLine } from '../../domain/contact/shown/first-screen.js';
import { parseJsonExact } from '../../domain/exact-json.js';
import { contactWorkflowId, isRaw } from '../../domain/identity.js';
import type { Dialer } from '../../domain/form.js';
import type { ContactId } from '../../domain/identity.js';
import type { EnvironmentContext } from '../../config/directory.js';
import type { Json } from '../../domain/json.js';
import { identifyPhone } from '../../domain/phone.js';
import { contactRef } from '../../logging/contact-ref.js';
import type { Logger } from '../../logging/logger.js';
import { archivesOf } from '../../storage/archived-messages.js';
import { PayloadUnreadableError } from '../../storage/payload-store.js';
import type { PayloadStore } from '../../storage/payload-store.js';
import { fromStore } from '../from-store.js';
import { UnavailableError } from '../gateway.js';
import { requestIdOf } from '../http-error.js';
import type { PayloadUnread } from '../schemas/operators.js';
import { doneView, waitingView } from './callback-view.js';
import type { ContactReader } from './contact-reader.js';
import { iso } from './iso.js';
import { operatorOf } from './operator-key.js';
import { noSuchContact } from './problem.js';

interface ContactDeps {
  contacts: ContactReader;
  store: Pick<PayloadStore, 'get'>;
  logger: Logger;
  /** Of the account's clock; epoch milliseconds. */
  now: (account: string) => number;
}

/** What was posted may be out of reach: all else is told without it. */
export async function contact(
  { contacts, store, logger, now }: ContactDeps,
  request: Request<{ number: string }>,
  response: Response,
): Promise<void> {
  const state = await contacts.state(contactIdOf(operatorOf(response).context, request.params.number));
  if (!state) throw noSuchContact();
  let payload: Json = null;
  let unread: PayloadUnread | null = null;
  try {
    payload = await payloadOf(store, state);
  } catch (error) {
    unread = whyUnread(error);
    if (unread === null) throw error;
    const reason = String(error instanceof UnavailableError ? error.cause : error);
    const ref = contactRef(contactWorkflowId(state.id));
    logger.warn({ request_id: requestIdOf(response), contact: ref, reason }, 'payload not read');
  }
  response.json({ ...contactView(state, now(state.id.account)), payload, payload_unread: unread });
}

function whyUnread(error: unknown): PayloadUnread | null {
  if (error instanceof UnavailableError) return 'store_unavailable';
  return error instanceof PayloadUnreadableError ? 'unreadable' : null;
}

/** @param given a number as people write it, or `raw-…` */
export function contactIdOf({ accountId, account, name }: EnvironmentContext, given: string): ContactId {
  const number = isRaw(given) ? given : identifyPhone(given, account.country).number;
  return { account: accountId, environment: name, number };
}

/** All but what was posted. */
export function contactView(state: ContactState, now: number) {
  const { id, profile, lifecycle, engagement, conversation, outbox, setup } = state;
  const next = nextDeadline(state);
  return {
    account: id.account,
    environment: id.environment,
    number: id.number,
    created_at: iso(state.createdAt),
    /** By the account's clock, which in development may have been moved. */
    now: iso(now),
    stage: stageLine(state),
    lifecycle: {
      stage: lifecycle.stage,
      since: iso(lifecycle.since),
      history: lifecycle.history.map(({ stage, at }) => ({ stage, at: iso(at) })),
    },
    suppression: state.suppression && { ...state.suppression, at: iso(state.suppression.at) },
    profile,
    tags: state.tags,
    dialer: dialerView(state.dialer),
    /** Whoever comes first has this contact. */
    people: peopleInPlay(state),
    engagement: engagement && {
      id: engagement.id,
      opened_by: engagement.openedBy,
      opened_at: iso(engagement.openedAt),
      crm_id: engagement.crmId,
      stage: engagement.stage,
      route: engagement.route,
      answers: engagement.answers,
    },
    engagements: state.measured.map((measured) => ({
      id: measured.id,
      campaign: measured.campaign,
      source: measured.source,
      route: measured.route,
      splits: measured.splits,
      opened_at: iso(measured.openedAt),
      reached_at: iso(measured.reachedAt),
      answered_at: iso(measured.answeredAt),
      booked_at: iso(measured.bookedAt),
      held_at: iso(measured.heldAt),
      outcome: measured.outcome,
    })),
    calendar_time_zone: setup?.calendarTimeZone ?? null,
    meeting: state.booking && {
      start: iso(state.booking.start),
      end: iso(state.booking.end),
      time_zone: state.booking.timeZone,
    },
    conversions: state.conversions.map(({ at, engagedAt, bookedBefore, ...conversion }) => ({
      at: iso(at),
      ...conversion,
      engaged_at: iso(engagedAt),
      seconds_since_engaged: engagedAt === null ? null : Math.floor((at - engagedAt) / 1_000),
      booked_before: bookedBefore,
    })),
    churns: state.churns.map(({ at, date, reason }) => ({ at: iso(at), date, reason })),
    conversation: {
      language: conversation.language,
      time_zone: conversation.timeZone,
      free_text_until: iso(serviceWindowEndsAt(state)),
      templates: setup?.playbook.templates ?? [],
      messages: conversation.messages.map(messageView),
      /** Older messages are kept elsewhere. */
      archived: archivesOf(conversation).length > 0,
    },
    next: next && { at: iso(next.at), what: next.summary },
    handover: state.handover && {
      since: iso(state.handover.since),
      cause: state.handover.cause,
      by: state.handover.by,
      waiting_since: iso(state.handover.waitingSince),
      returns_at: iso(handoverReturnsAt(state)),
    },
    follow_up_due: iso(state.followUpDue),
    last_meeting: state.lastMeeting && {
      start: iso(state.lastMeeting.start),
      report: state.lastMeeting.report,
    },
    moved_to: state.moved?.to ?? null,
    audit: state.audit.map(({ at, by, did }) => ({ at: iso(at), by, did })),
    /** On their way to the prospect, or held until a time, with the reason. */
    messages_waiting: state.outgoing.map(({ id, kind, queuedAt, state: stands }) => ({
      id,
      kind,
      queued_at: iso(queuedAt),
      phase: stands.phase,
      held_until: stands.phase === 'held' ? iso(stands.until) : null,
      reason: stands.phase === 'held' ? stands.reason : null,
    })),
    messages_not_sent: state.unsent.map(({ at, kind, what, reason }) => ({
      at: iso(at),
      kind,
      what,
      reason,
    })),
    callbacks: { waiting: outbox.waiting.map(waitingView), done: outbox.done.map(doneView) },
    posts: state.posts.map(({ requestId, at, line }) => ({ request_id: requestId, at: iso(at), line })),
    trouble: state.trouble,
    /** Posts that are not merged into `payload` yet. */
    posts_being_merged: state.payloadQueue.length,
  };
}

export function messageView({ id, direction, at, type, text, status }: Message) {
  return { id, direction, at: iso(at), type, text, status };
}

/** What dialer teams know of a contact; `derived` names what came from the number. */
function dialerView(dialer: Dialer) {
  const { fields, derived, otherNumbers, notes, listing, enrolment, pastEnrolments } = dialer;
  const { owner, line, campaign, disposition, tags } = dialer;
  return {
    fields,
    derived_from_phone: Object.keys(derived),
    other_phone_numbers: otherNumbers.map(({ label, number }) => ({ label, phone_number: number })),
    notes: notes.map(({ at, by, text }) => ({ at: iso(at), by, text })),
    owner,
    line,
    campaign,
    disposition,
    tags,
    power_dialer: listing && { agent: listing.agent, listed_at: iso(listing.at) },
    sequence: enrolment && {
      id: enrolment.sequence,
      enrolled_at: iso(enrolment.enrolledAt),
      by: enrolment.by,
      steps_done: enrolment.done,
      next_step_at: iso(enrolment.steps?.[enrolment.done]?.at ?? null),
    },
    past_sequences: pastEnrolments.map(({ sequence, enrolledAt, endedAt, done, end }) => ({
      id: sequence,
      enrolled_at: iso(enrolledAt),
      ended_at: iso(endedAt),
      steps_done: done,
      end,
    })),
  };
}

/** All posts merged, every key as it came. @throws as {@link fromStore} */
async function payloadOf(store: Pick<PayloadStore, 'get'>, { payload }: ContactState): Promise<Json> {
  if ('inline' in payload) return payload.inline;
  const bytes = await fromStore(() => store.get(payload.stored));
  return parseJsonExact(bytes.toString());
}
