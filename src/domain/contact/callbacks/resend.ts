/** Sending callbacks again: one, what was missed, or what waits. Each keeps its id, its sequence and its body. */
import type { ResendRequest, Urgency } from '../../callbacks.js';
import { isMissed } from '../../callbacks.js';
import { spreadOf } from '../../fingerprint.js';
import type { Decision } from '../decision.js';
import { isOvertaken } from './outbox-done.js';
import type { DeliveredEntry, Outbox, OutboxEntry } from '../state.js';

/** Takes up what is asked for, in the order of its sequence among what waits. */
export function sendAgain(decision: Decision, request: ResendRequest): void {
  const { contact, now } = decision;
  const { outbox } = contact;
  const at = request.what === 'one' ? now : now + share(contact.id.number, request.spreadMs);
  const urgency = urgencyOf(request);
  for (const entry of wantedOfWaiting(outbox, request)) {
    entry.nextAttemptAt = at;
    entry.held = null;
    entry.urgency = urgency;
  }
  const again = wantedOfDone(outbox, request);
  outbox.done = outbox.done.filter((entry) => !again.includes(entry));
  outbox.waiting = [...outbox.waiting, ...again.map((entry) => waitingAgain(entry, at, urgency))].sort(
    (one, other) => one.sequence - other.sequence,
  );
}

/** How many callbacks a request is about. */
export function countWanted(outbox: Outbox, request: ResendRequest): number {
  return wantedOfWaiting(outbox, request).length + wantedOfDone(outbox, request).length;
}

function wantedOfWaiting({ waiting }: Outbox, request: ResendRequest): OutboxEntry[] {
  const idle = waiting.filter(({ busy }) => !busy);
  return request.what === 'one' ? idle.filter(({ webhookId }) => webhookId === request.webhookId) : idle;
}

/** Without being asked for it by name, nothing is sent that is old news by now. */
function wantedOfDone({ waiting, done }: Outbox, request: ResendRequest): DeliveredEntry[] {
  switch (request.what) {
    case 'one':
      return done.filter(({ webhookId }) => webhookId === request.webhookId);
    case 'waiting':
      return [];
    case 'missed': {
      const since = request.since ?? 0;
      const told = [...waiting, ...done.filter(({ end }) => end === 'delivered' || isMissed(end))];
      return done.filter((entry) => isMissed(entry.end) && entry.at >= since && !isOvertaken(entry, told));
    }
  }
}

/** The whole schedule begins anew; the attempts that were made stay on record. */
function waitingAgain(entry: DeliveredEntry, at: number, urgency: Urgency): OutboxEntry {
  const { webhookId, sequence, status, queuedAt, body, attempts } = entry;
  return {
    webhookId,
    sequence,
    status,
    queuedAt,
    body,
    attempts,
    tries: 0,
    nextAttemptAt: at,
    lost: 0,
    held: null,
    urgency,
    busy: false,
  };
}

function urgencyOf(request: ResendRequest): Urgency {
  if (request.what === 'missed') return request.urgency;
  return request.what === 'one' ? 'now' : 'in_turn';
}

/** This contact's part of a time over which many are spread. */
function share(number: string, spreadMs: number): number {
  return Math.round(spreadOf(number) * spreadMs);
}
