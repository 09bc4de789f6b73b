/** A contact's callbacks as operators get them: each with its attempts. */
import type { DeliveryAttempt } from '../../domain/callbacks.js';
import { isMissed } from '../../domain/callbacks.js';
import type { DeliveredEntry, Outbox, OutboxEntry } from '../../domain/contact/state.js';
import { iso } from './iso.js';

export function waitingView(entry: OutboxEntry) {
  const { webhookId, sequence, status, queuedAt, tries, nextAttemptAt, held, attempts } = entry;
  return {
    webhook_id: webhookId,
    sequence,
    status,
    state: 'waiting' as const,
    queued_at: iso(queuedAt),
    tries,
    next_attempt_at: iso(nextAttemptAt),
    held,
    attempts: attempts.map(attemptView),
  };
}

export function doneView({ webhookId, sequence, status, end, at, tries, attempts }: DeliveredEntry) {
  return {
    webhook_id: webhookId,
    sequence,
    status,
    end,
    at: iso(at),
    tries,
    attempts: attempts.map(attemptView),
  };
}

/** Those that need somebody: what waits for another attempt, and what was missed. */
export function troubledViews({ waiting, done }: Outbox, state: 'waiting' | 'failed' | null) {
  const tried = waiting.filter(({ attempts, held }) => attempts.length > 0 || held !== null).map(waitingView);
  const missed = done
    .filter(({ end }) => isMissed(end))
    .map((entry) => ({ ...doneView(entry), state: 'failed' as const, queued_at: iso(entry.queuedAt) }));
  return [...(state === 'waiting' ? [] : missed), ...(state === 'failed' ? [] : tried)];
}

function attemptView({ at, httpStatus, excerpt, ms }: DeliveryAttempt) {
  return { at: iso(at), http_status: httpStatus, excerpt, ms };
}
