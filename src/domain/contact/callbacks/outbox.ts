/**
 * The callbacks of a contact: queued in order, delivered one at a time, retried over three days on deadlines of the
 * contact's own (T8), until they are delivered, superseded, given up or the endpoint is gone.
 */
import type { CallbackBody, CallbackStatus, DeliveryAttempt, OutboxEnd, Progress } from '../../callbacks.js';
import { isProgress } from '../../callbacks.js';
import { spreadOf } from '../../fingerprint.js';
import { isSuccess } from '../../http-status.js';
import type { Decision, Delivery } from '../decision.js';
import { DAY, HOUR, MINUTE, SECOND } from '../../durations.js';
import { isOvertaken, keepDone } from './outbox-done.js';
import type { CallbackSnapshot, ContactState, OutboxEntry } from '../state.js';

/** The wait before each attempt after the first: three days in all. */
const RETRY_DELAYS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  DAY,
];
const JITTER = 0.1;
const LONGEST_RETRY_AFTER = DAY;
/** The first wait and the longest. The longest after losses bounds what a callback that kills workers can do. */
const AFTER_LOST = [SECOND, 15 * SECOND] as const;
const AFTER_FAILED = [5 * SECOND, HOUR] as const;
const EXCERPT_KEPT = 200;
const ATTEMPTS_KEPT = 12;
const CLIENT_ERRORS_UNTIL_GIVEN_UP = 5;
/** Client errors that may pass by themselves. */
const PASSING_CLIENT_ERRORS = new Set([408, 409, 425, 429]);

/** Unless the playbook wants none of it. */
export function queueProgress(decision: Decision, crmId: string, status: Progress): void {
  const { contact } = decision;
  if (contact.setup?.playbook.progressCallbacks === false) return;
  queue(decision, { inline: { crm_id: crmId, status } }, status);
}

/** An outcome: progress that was not delivered yet makes way. */
export function queueNotReachable(
  decision: Decision,
  crmId: string,
  reason: Extract<CallbackBody, { status: 'NOT_REACHABLE' }>['details']['reason'],
): void {
  supersede(decision, isProgress);
  const body: CallbackBody = { crm_id: crmId, status: 'NOT_REACHABLE', details: { reason } };
  queue(decision, { inline: body }, 'NOT_REACHABLE');
}

/** As {@link queueNotReachable}. */
export function queueOptOut(
  decision: Decision,
  crmId: string,
  reason: Extract<CallbackBody, { status: 'OPT_OUT' }>['details']['reason'],
): void {
  supersede(decision, isProgress);
  queue(decision, { inline: { crm_id: crmId, status: 'OPT_OUT', details: { reason } } }, 'OPT_OUT');
}

/** Queues an outcome that carries summary and transcript, as things stand now. */
export function queueWithTranscript(decision: Decision, snapshot: CallbackSnapshot): void {
  const { status } = snapshot;
  supersede(
    decision,
    (waiting) => isProgress(waiting) || (status === 'MEETING_BOOKED' && waiting === status),
  );
  queue(decision, { unwritten: snapshot }, status);
}

/** Delivers the oldest entry if it is due: strictly one after the other. */
export function pumpOutbox(decision: Decision): void {
  const head = deliverable(decision.contact);
  if (!head || head.nextAttemptAt > decision.now) return;
  head.busy = true;
  decision.commands.push({ do: 'deliver_callback', webhookId: head.webhookId });
}

/** When the outbox is to be pumped next; null when nothing waits. */
export function outboxDeadline(contact: ContactState): number | null {
  return deliverable(contact)?.nextAttemptAt ?? null;
}

/** The oldest entry, unless one is under way: what is sent again may stand before it. */
function deliverable({ outbox, suppressing }: ContactState): OutboxEntry | null {
  const [head] = outbox.waiting;
  if (!head || outbox.waiting.some(({ busy }) => busy)) return null;
  return suppressing && head.status === 'OPT_OUT' ? null : head;
}

/** The callback leaves the queue, or waits for its next attempt. One that is not queued any more changes nothing. */
export function callbackAttempted(decision: Decision, webhookId: string, delivery: Delivery): void {
  const entry = find(decision, webhookId);
  if (!entry) return;
  Object.assign(entry, { busy: false, lost: 0, held: null, urgency: 'in_turn' });
  if (entry.givenUp && delivery.result !== 'attempted') return end(decision, entry, 'given_up');
  const waits = delivery.result === 'busy' || delivery.result === 'held';
  if (waits && isOvertaken(entry, decision.contact.outbox.waiting)) return end(decision, entry, 'superseded');
  switch (delivery.result) {
    case 'no_endpoint':
      return end(decision, entry, 'gone');
    case 'disabled':
      return end(decision, entry, 'disabled');
    case 'busy':
      entry.nextAttemptAt = decision.now + delivery.retryInMs;
      return;
    case 'held':
      entry.held = delivery.reason;
      entry.nextAttemptAt = decision.now + delivery.retryInMs;
      return;
    case 'attempted':
      return attempted(decision, entry, delivery);
  }
}

function attempted(
  decision: Decision,
  entry: OutboxEntry,
  { attempt, stored, retryAfterMs }: Extract<Delivery, { result: 'attempted' }>,
): void {
  if (stored) entry.body = { stored };
  entry.tries += 1;
  entry.attempts = [...entry.attempts, shortened(attempt)].slice(-ATTEMPTS_KEPT);
  const status = attempt.httpStatus;
  if (isSuccess(status)) end(decision, entry, 'delivered');
  else if (status === 410) end(decision, entry, 'gone');
  else if (isOvertaken(entry, decision.contact.outbox.waiting)) end(decision, entry, 'superseded');
  else if (entry.givenUp || isHopeless(entry)) end(decision, entry, 'given_up');
  else entry.nextAttemptAt = decision.now + retryDelay(entry, retryAfterMs);
}

/**
 * An attempt that ended without a result is no try. One that was lost with its worker is due again almost at once, for
 * that was nobody's fault who could be spared; after a failure of our own it is due later each time, and operators see
 * the error.
 */
export function callbackFailed(
  decision: Decision,
  webhookId: string,
  failure: { how: 'lost' } | { how: 'failed'; error: string },
): void {
  const entry = find(decision, webhookId);
  if (!entry) return;
  if (entry.givenUp) return end(decision, entry, 'given_up');
  if (isOvertaken(entry, decision.contact.outbox.waiting)) return end(decision, entry, 'superseded');
  const [first, longest] = failure.how === 'lost' ? AFTER_LOST : AFTER_FAILED;
  entry.busy = false;
  if (failure.how === 'failed') entry.held = failure.error.slice(0, EXCERPT_KEPT);
  entry.nextAttemptAt = decision.now + Math.min(first * 2 ** entry.lost, longest);
  entry.lost += 1;
}

/** @param webhookId null for all that wait */
export function deliverNow(decision: Decision, webhookId: string | null): void {
  for (const entry of decision.contact.outbox.waiting) {
    if (webhookId !== null && entry.webhookId !== webhookId) continue;
    entry.nextAttemptAt = decision.now;
    entry.urgency = 'now';
  }
}

/** One that is just being sent may yet arrive: it is given up once it is known that it did not. */
export function giveUp(decision: Decision, webhookId: string): void {
  const entry = find(decision, webhookId);
  if (!entry) return;
  if (entry.busy) entry.givenUp = true;
  else end(decision, entry, 'given_up');
}

function queue(decision: Decision, body: OutboxEntry['body'], status: CallbackStatus): void {
  const { contact, now } = decision;
  // A person who wrote to us, and whom no post has named, is nobody the client's system knows, unless it wants to.
  if (contact.postedAt === null && !contact.setup?.playbook.unknownCallbacks) return;
  contact.outbox.sequence += 1;
  contact.outbox.waiting.push({
    webhookId: `msg_${decision.newId().replaceAll('-', '')}`,
    sequence: contact.outbox.sequence,
    status,
    queuedAt: now,
    body,
    attempts: [],
    tries: 0,
    nextAttemptAt: now,
    lost: 0,
    held: null,
    urgency: 'in_turn',
    busy: false,
  });
}

/** What a due outcome overtakes. An attempt under way is left to end; {@link isOvertaken} sees to it then. */
function supersede(decision: Decision, overtaken: (status: CallbackStatus) => boolean): void {
  for (const entry of [...decision.contact.outbox.waiting]) {
    if (!entry.busy && overtaken(entry.status)) end(decision, entry, 'superseded');
  }
}

function isHopeless(entry: OutboxEntry): boolean {
  if (entry.tries > RETRY_DELAYS.length) return true;
  const refusals = entry.attempts
    .slice(-entry.tries)
    .filter(
      ({ httpStatus }) =>
        httpStatus !== null &&
        httpStatus >= 400 &&
        httpStatus < 500 &&
        !PASSING_CLIENT_ERRORS.has(httpStatus),
    );
  return refusals.length >= CLIENT_ERRORS_UNTIL_GIVEN_UP;
}

/** Milliseconds until the next attempt; jittered by the entry's id, so that a herd of contacts spreads. */
function retryDelay(entry: OutboxEntry, retryAfterMs: number | null): number {
  const planned = RETRY_DELAYS[Math.max(0, entry.tries - 1)] ?? DAY;
  const spread = spreadOf(`${entry.webhookId}${entry.tries}`);
  const jittered = Math.round(planned * (1 + JITTER * (2 * spread - 1)));
  return Math.max(jittered, Math.min(retryAfterMs ?? 0, LONGEST_RETRY_AFTER));
}

function end(decision: Decision, entry: OutboxEntry, how: OutboxEnd): void {
  const { outbox } = decision.contact;
  outbox.waiting = outbox.waiting.filter((other) => other !== entry);
  const { webhookId, sequence, status, queuedAt, body, tries, attempts } = entry;
  const done = { webhookId, sequence, status, queuedAt, body, end: how, at: decision.now, tries, attempts };
  outbox.done = keepDone([...outbox.done, done]);
}

function shortened(attempt: DeliveryAttempt): DeliveryAttempt {
  return { ...attempt, excerpt: attempt.excerpt.slice(0, EXCERPT_KEPT) };
}

function find(decision: Decision, webhookId: string): OutboxEntry | null {
  return decision.contact.outbox.waiting.find((entry) => entry.webhookId === webhookId) ?? null;
}
