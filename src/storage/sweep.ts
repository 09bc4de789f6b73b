/**
 * Removing from the payload store what nobody names any more (T5).
 *
 * What a live contact names is touched when it is seven days old. So whatever is older than the retention and seven days
 * was named by nobody for as long as Temporal keeps runs.
 */
import type { Swept } from '../temporal/contract.js';
import type { PayloadStore } from './payload-store.js';

export interface SweepOptions {
  /** How long Temporal keeps closed runs; milliseconds. */
  retention: number;
  now: number;
  /** Counts, and changes nothing. */
  dryRun: boolean;
  /**
   * The addresses that contacts with these folders name, or that it could not be told.
   *
   * @throws when a contact cannot be asked: then nothing is removed
   */
  namedBy(folders: Set<string>): Promise<Set<string>>;
}

type SweptStore = Pick<PayloadStore, 'contents' | 'remove' | 'touch'>;

const SLACK = 7 * 86_400_000;

export async function sweep(store: SweptStore, options: SweepOptions): Promise<Swept> {
  const { retention, now, dryRun } = options;
  const swept: Swept = { kept: 0, touched: 0, removed: 0 };
  const old: { ref: string; folder: string; touchedAt: number }[] = [];
  for await (const each of store.contents()) {
    if (each.touchedAt < now - SLACK) old.push(each);
    else swept.kept += 1;
  }
  if (old.length === 0) return swept;
  const named = await options.namedBy(new Set(old.map(({ folder }) => folder)));
  for (const { ref, touchedAt } of old) {
    if (named.has(ref)) {
      if (!dryRun) await store.touch(ref);
      swept.touched += 1;
    } else if (touchedAt < now - retention - SLACK) {
      if (!dryRun) await store.remove(ref);
      swept.removed += 1;
    } else {
      swept.kept += 1;
    }
  }
  return swept;
}

/** Every address of ours in a JSON value, wherever it stands: rather one too many than one too few. */
export function addressesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('ref' in value && typeof value.ref === 'string' && 'sha256' in value) found.add(value.ref);
  for (const each of Object.values(value)) addressesIn(each, found);
  return found;
}
