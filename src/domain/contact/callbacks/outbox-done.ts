/** What left the outbox: what is kept of it, and what a later callback has overtaken. */
import type { CallbackStatus } from '../../callbacks.js';
import { isMissed, isProgress } from '../../callbacks.js';
import type { DeliveredEntry } from '../state.js';

const MISSED_KEPT = 20;
const OTHERS_KEPT = 20;
const OTHERS_WITH_ATTEMPTS = 8;
/** Of all that is kept, in characters of JSON; beyond it the oldest answers are kept in a few words. */
const BUDGET = 20_000;
const FEW_WORDS = 40;

/** What was missed stays, with every attempt, until it is sent again; of the rest only the newest does. */
export function keepDone(done: DeliveredEntry[]): DeliveredEntry[] {
  const missed = done.filter(({ end }) => isMissed(end)).slice(-MISSED_KEPT);
  const others = done.filter(({ end }) => !isMissed(end)).slice(-OTHERS_KEPT);
  const detailed = new Set([...missed, ...others.slice(-OTHERS_WITH_ATTEMPTS)]);
  const kept = done
    .filter((entry) => missed.includes(entry) || others.includes(entry))
    .map((entry) => (detailed.has(entry) ? entry : { ...entry, attempts: [] }));
  return withinBudget(kept);
}

function withinBudget(kept: DeliveredEntry[]): DeliveredEntry[] {
  let size = JSON.stringify(kept).length;
  return kept.map((entry) => {
    if (size <= BUDGET) return entry;
    const attempts = entry.attempts.map((attempt) => ({
      ...attempt,
      excerpt: attempt.excerpt.slice(0, FEW_WORDS),
    }));
    size -= JSON.stringify(entry.attempts).length - JSON.stringify(attempts).length;
    return { ...entry, attempts };
  });
}

/** Whether one of the others says what makes this one old news: an outcome a progress, a moved meeting the first. */
export function isOvertaken(entry: Told, others: readonly Told[]): boolean {
  return others.some(
    (other) =>
      other.sequence > entry.sequence &&
      ((isProgress(entry.status) && !isProgress(other.status)) ||
        (entry.status === 'MEETING_BOOKED' && other.status === 'MEETING_BOOKED')),
  );
}

interface Told {
  sequence: number;
  status: CallbackStatus;
}
