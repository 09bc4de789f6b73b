/** Chance that comes out the same again. */
import { createHash } from 'node:crypto';

/** @returns draws a whole number from `from` to `to`, the same for the same seed and name */
export function drawing(seed: number): (what: string, from: number, to: number) => number {
  return (what, from, to) => {
    const drawn = createHash('sha256').update(`${seed}:${what}`).digest().readUInt32BE(0);
    return from + (drawn % (to - from + 1));
  };
}
