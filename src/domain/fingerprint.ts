/**
 * A short, stable fingerprint of an id: 53 bits in base 36. Not for security: it keeps lists of ids that were seen
 * small enough for workflow state. Two of 400 ids collide once in 10^11 lists.
 */
export function fingerprint(id: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < id.length; index += 1) {
    const code = id.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}

/** A share of a wait, from 0 to 1, by an id: what comes at once for many is taken up apart, and is the same in a replay. */
export function spreadOf(id: string): number {
  return (Number.parseInt(fingerprint(id).slice(-4), 36) % 1_000) / 1_000;
}
