import { createHash } from 'node:crypto';

/** A number that is always the same for an id, and evenly spread over ids: below 2^32. */
export function seedOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE(0);
}
