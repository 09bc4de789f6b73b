/** What stands beside the chat: where the contact is in Ringback, what comes next, what was sent and what was not. */
import { nextDeadline } from '../src/domain/contact/decide.js';
import type { ContactState, EngagementStage, Outgoing } from '../src/domain/contact/state.js';
import { stageLine } from '../src/domain/contact/shown/first-screen.js';
import { contactWorkflowId } from '../src/domain/identity.js';
import { parseOpaqueCallbackData } from '../src/domain/whatsapp.js';
import { isoWithOffset } from '../src/domain/zone.js';
import type { Conversation } from './conversations.js';

interface ContactPanel {
  workflow_id: string;
  name: string | null;
  /** Of the engagement that runs; null between engagements. */
  stage: EngagementStage | null;
  /** How it stands in one word, also between engagements. */
  standing: string;
  lifecycle: string;
  /** What happens next if nobody writes or posts. */
  next: { what: string; at: string } | null;
  meeting: { start: string; end: string; time_zone: string } | null;
  /** Ids under which the client system was told of this contact. */
  crm_ids: string[];
  callbacks: { webhook_id: string; status: string; state: string; at: string; tries: number }[];
  /** What Ringback sent, or meant to send. */
  messages: SentMessage[];
  trouble: string | null;
  posts: { at: string; line: string }[];
}

interface SentMessage {
  id: string;
  kind: string;
  text: string | null;
  at: string;
  /** As WhatsApp last reported it; `waiting` and `held` have not been sent. */
  state: string;
  /** Why it failed or is held. */
  reason: string | null;
  until: string | null;
}

/** Times are written in the zone of the account, the meeting in that of its calendar. */
export function panelOf(state: ContactState, conversation: Conversation): ContactPanel {
  const iso = (at: number): string => isoWithOffset(at, conversation.number.timeZone);
  const { booking, engagement, outbox } = state;
  const next = nextDeadline(state);
  return {
    workflow_id: contactWorkflowId(state.id),
    name: state.profile.name ?? null,
    stage: engagement?.stage ?? null,
    standing: stageLine(state),
    lifecycle: state.lifecycle.stage,
    next: next && { what: next.summary, at: iso(next.at) },
    meeting: booking && {
      start: isoWithOffset(booking.start, booking.timeZone),
      end: isoWithOffset(booking.end, booking.timeZone),
      time_zone: booking.timeZone,
    },
    crm_ids: crmIds(state),
    callbacks: [
      ...outbox.done.map(({ webhookId, status, end, at, tries }) => ({
        webhook_id: webhookId,
        status,
        state: end,
        at: iso(at),
        tries,
      })),
      ...outbox.waiting.map(({ webhookId, status, queuedAt, tries }) => ({
        webhook_id: webhookId,
        status,
        state: 'waiting',
        at: iso(queuedAt),
        tries,
      })),
    ],
    messages: [...sent(state, conversation, iso), ...state.outgoing.map((message) => waiting(message, iso))],
    trouble: state.trouble,
    posts: state.posts.map(({ at, line }) => ({ at: iso(at), line })),
  };
}

function crmIds({ engagement, past, profile, id }: ContactState): string[] {
  const ids = [engagement?.crmId, ...past.map(({ crmId }) => crmId), profile.crm_contact_id, id.number];
  return [...new Set(ids.filter((one): one is string => typeof one === 'string' && one !== ''))];
}

function sent(
  { conversation }: ContactState,
  { messages }: Conversation,
  iso: (at: number) => string,
): SentMessage[] {
  const errors = new Map(
    messages.flatMap(({ opaque, error }) => {
      const id = opaque === null ? undefined : parseOpaqueCallbackData(opaque)?.messageId;
      return id !== undefined && error ? [[id, `${error.title} (${error.code})`] as const] : [];
    }),
  );
  return conversation.messages
    .filter(({ direction }) => direction === 'out')
    .map(({ id, type, text, at, status }) => ({
      id,
      kind: type,
      text,
      at: iso(at),
      state: status ?? 'sent',
      reason: errors.get(id) ?? null,
      until: null,
    }));
}

function waiting({ id, kind, queuedAt, state }: Outgoing, iso: (at: number) => string): SentMessage {
  const held = state.phase === 'held' ? state : null;
  return {
    id,
    kind,
    text: null,
    at: iso(queuedAt),
    state: held ? 'held' : 'waiting',
    reason: held?.reason ?? null,
    until: held && iso(held.until),
  };
}
