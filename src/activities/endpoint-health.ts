/**
 * How the endpoints are, as one worker process knows it. While an endpoint fails, one delivery at a time is let
 * through to see whether it is back, and the others wait. The endpoint's workflow is told of transitions only.
 */
import type { Urgency } from '../domain/callbacks.js';
import type { Delivery } from '../domain/contact/decision.js';
import { HOUR, MINUTE, SECOND } from '../domain/durations.js';
import { endpointWorkflowId } from '../domain/endpoint/state.js';
import type { EndpointId, EndpointReport, Health } from '../domain/endpoint/state.js';
import { isSuccess } from '../domain/http-status.js';

/** Where health is kept for all processes. */
export interface HealthRecord {
  /** Null when nothing was ever told. */
  read(id: EndpointId): Promise<Health | null>;
  report(id: EndpointId, report: EndpointReport): Promise<void>;
}

export interface EndpointAttempt {
  id: EndpointId;
  /** A fingerprint of the URL. */
  address: string;
  /** By the clock the contacts live by. */
  now: number;
  /** Of nothing but failures, until nothing more is sent. */
  disableAfter: number;
}

/** `httpStatus` null: no answer. */
interface EndpointAnswer {
  httpStatus: number | null;
  excerpt: string;
}

type TurnedAway = Extract<Delivery, { result: 'held' | 'disabled' }>;

export interface EndpointHealths {
  /** Null when the delivery may go out; then {@link answered} or {@link abandoned} follows. */
  turnedAway(attempt: EndpointAttempt, urgency: Urgency): Promise<TurnedAway | null>;
  answered(attempt: EndpointAttempt, answer: EndpointAnswer): Promise<void>;
  /** It went out to nobody: that says nothing of the endpoint. */
  abandoned(attempt: EndpointAttempt): void;
}

/** So many failures in a row, and no answer between them, make an endpoint a failing one. */
const FAILURES = 3;
const READ_EVERY = 5_000;

/** What this process saw of one endpoint. */
interface Seen {
  health: Health | null;
  /** Of the process's own clock; null for never. */
  readAt: number | null;
  address: string;
  failures: number;
  firstFailureAt: number;
  lastFailureAt: number;
  lastTriedAt: number;
  running: number;
}

export function createEndpointHealths(
  record: HealthRecord,
  random: () => number = Math.random,
): EndpointHealths {
  const all = new Map<string, Seen>();

  async function turnedAway(attempt: EndpointAttempt, urgency: Urgency): Promise<TurnedAway | null> {
    const { now, address } = attempt;
    const seen = await look(attempt);
    if (seen.health?.status === 'disabled') {
      if (seen.health.address === address) return { result: 'disabled', reason: 'the endpoint is disabled' };
      await tell(attempt, { saw: 'configured', at: now, address });
      seen.health = { status: 'healthy', since: now, address };
    }
    const since = failingSince(seen);
    const isWatched =
      since !== null && (seen.running > 0 || now < seen.lastTriedAt + probeEvery(now - since));
    if (isWatched && urgency === 'in_turn') {
      const retryInMs = Math.round(holdFor(now - since) * (0.5 + random()));
      return { result: 'held', retryInMs, reason: 'the endpoint fails for everybody' };
    }
    seen.running += 1;
    seen.lastTriedAt = now;
    return null;
  }

  async function answered(attempt: EndpointAttempt, { httpStatus, excerpt }: EndpointAnswer): Promise<void> {
    const { now: at, address } = attempt;
    const seen = seenOf(attempt);
    seen.running -= 1;
    if (isSuccess(httpStatus)) {
      const wasFailing = failingSince(seen) !== null;
      seen.failures = 0;
      if (!wasFailing) return;
      if (await tell(attempt, { saw: 'answer', at, address }))
        seen.health = { status: 'healthy', since: at, address };
      return;
    }
    if (httpStatus === 410) {
      seen.readAt = null;
      await tell(attempt, { saw: 'gone', at, address });
      return;
    }
    if (seen.failures === 0) seen.firstFailureAt = at;
    seen.failures += 1;
    seen.lastFailureAt = at;
    const since = failingSince(seen);
    if (since === null) return;
    const answer = [httpStatus, excerpt].filter(Boolean).join(' ');
    if (seen.health?.status !== 'failing') {
      const isTold = await tell(attempt, { saw: 'failing', since, at, address, answer });
      if (isTold) seen.health = { status: 'failing', since, address };
    }
    if (at - since >= attempt.disableAfter) {
      seen.readAt = null;
      await tell(attempt, { saw: 'exhausted', since, at, address, answer });
    }
  }

  /** Health is read anew every few seconds, and at each delivery while the endpoint is disabled. */
  async function look(attempt: EndpointAttempt): Promise<Seen> {
    const seen = seenOf(attempt);
    const fresh = seen.readAt !== null && performance.now() - seen.readAt < READ_EVERY;
    if (fresh && seen.health?.status !== 'disabled') return seen;
    seen.readAt = performance.now();
    try {
      seen.health = await record.read(attempt.id);
      // Somebody else got an answer, or an operator enabled it: this process begins to count anew.
      if (seen.health?.status === 'healthy' && seen.health.since > seen.lastFailureAt) seen.failures = 0;
    } catch {
      // What was known last is good enough: a delivery does not wait for its endpoint's record.
    }
    return seen;
  }

  /** A delivery's result is not lost because nobody takes this: the next one tells it again. */
  async function tell({ id }: EndpointAttempt, report: EndpointReport): Promise<boolean> {
    try {
      await record.report(id, report);
      return true;
    } catch {
      return false;
    }
  }

  function seenOf({ id, address }: Pick<EndpointAttempt, 'id' | 'address'>): Seen {
    const key = endpointWorkflowId(id);
    const known = all.get(key);
    if (known?.address === address) return known;
    const seen: Seen = {
      health: known?.health ?? null,
      readAt: known?.readAt ?? null,
      address,
      failures: 0,
      firstFailureAt: 0,
      lastFailureAt: 0,
      lastTriedAt: -Infinity,
      running: 0,
    };
    all.set(key, seen);
    return seen;
  }

  return {
    turnedAway,
    answered,
    abandoned(attempt) {
      seenOf(attempt).running -= 1;
    },
  };
}

/** Since when there were nothing but failures, by what all processes and this one saw; null while it is well. */
function failingSince({ health, failures, firstFailureAt, address }: Seen): number | null {
  const told = health?.status === 'failing' && health.address === address ? health.since : null;
  return told ?? (failures >= FAILURES ? firstFailureAt : null);
}

/** How often it is tried while it fails: seldom, when it has failed for long. */
function probeEvery(failingFor: number): number {
  return Math.min(Math.max(failingFor / 10, SECOND), 5 * MINUTE);
}

/** How long the others wait. When the endpoint is back they are asked, so that nobody need wait to the end. */
function holdFor(failingFor: number): number {
  return Math.min(Math.max(failingFor / 4, 30 * SECOND), 2 * HOUR);
}
