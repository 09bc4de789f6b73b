/**
 * That one person opted out, and nothing else: a second place for the fact, under a keyed hash of the number, which
 * outlives the contact and its erasure (T3).
 */
import { defineQuery, makeContinueAsNewFunc, setHandler } from '@temporalio/workflow';
import { QUERIES, SIGNALS } from '../temporal/contract.js';
import type { SuppressionChange, SuppressionStart } from '../temporal/contract.js';
import type { Carried } from './entity.js';
import type { Shape } from '../domain/versions.js';
import { Entity, takeUp } from './entity.js';

const SUPPRESSION: Shape = { kind: 'suppression', version: 1, upcasters: {}, field: 'version' };

interface SuppressionState {
  suppressed: boolean;
  changedAt: number;
}

const suppressedQuery = defineQuery<boolean>(QUERIES.suppressed);

export async function suppression(
  start: SuppressionStart,
  carried?: Carried<SuppressionState, SuppressionChange>,
): Promise<void> {
  const { clockOffset } = start;
  const fresh = (): SuppressionState => ({ suppressed: false, changedAt: 0 });
  const past = takeUp<SuppressionState, SuppressionChange>(carried, SUPPRESSION, { fresh, clockOffset });
  const entity = new Entity<SuppressionState, SuppressionChange, never>(past, {
    decide: (state, { suppressed, at }) => {
      // A signal that arrives late does not undo a newer one.
      if (at >= state.changedAt) Object.assign(state, { suppressed, changedAt: at });
      return [];
    },
    due: () => [],
    nextDeadline: () => null,
    carryOut: () => Promise.resolve(null),
    failed: (change: never) => change,
  });
  entity.listen({
    [SIGNALS.suppressionChanged]: (change: SuppressionChange) => void entity.receive(change, null),
  });
  setHandler(suppressedQuery, () => entity.state.suppressed);
  await makeContinueAsNewFunc<typeof suppression>()(start, await entity.run());
}
