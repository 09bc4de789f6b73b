/** Refusing an operator's command: an update whose validator throws leaves no event behind. */
import type { Moved } from '../domain/contact/state.js';

/** @param reason why not, as the operator is told; null lets it pass */
export function refuse(reason: string | null): void {
  if (reason !== null) throw new Error(reason);
}

/** Callers know it by its name: `GOES_ON_ELSEWHERE`. */
class GoesOnElsewhere extends Error {}

/** A number that only passes on has nothing to command: the refusal names the one that has. */
export function refuseElsewhere(moved: Moved | null): void {
  if (moved?.phase !== 'forwarding') return;
  throw new GoesOnElsewhere(`this person is known under ${moved.to}: use that number`);
}
