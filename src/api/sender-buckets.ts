/** How much one sender may write: 30 messages at once, one a second after that (T6). */

const BURST = 30;
const REFILL_PER_MS = 1 / 1_000;
const NOTICE_EVERY = 60_000;
const SENDERS_KEPT = 50_000;

interface Bucket {
  tokens: number;
  at: number;
  dropped: number;
  noticedAt: number;
}

export type Admission =
  | { admitted: true }
  /** `notice` is how many were dropped since the last notice, once a minute; else null. */
  | { admitted: false; notice: number | null };

export class SenderBuckets {
  readonly #buckets = new Map<string, Bucket>();

  take(sender: string, now: number): Admission {
    const known = this.#buckets.get(sender);
    const bucket = known ?? { tokens: BURST, at: now, dropped: 0, noticedAt: -Infinity };
    bucket.tokens = Math.min(BURST, bucket.tokens + (now - bucket.at) * REFILL_PER_MS);
    bucket.at = now;
    // Newest last, so that the senders who have been silent for longest are forgotten.
    this.#buckets.delete(sender);
    this.#buckets.set(sender, bucket);
    if (this.#buckets.size > SENDERS_KEPT) this.#forgetOldest();
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      return { admitted: true };
    }
    bucket.dropped += 1;
    if (now - bucket.noticedAt < NOTICE_EVERY) return { admitted: false, notice: null };
    const notice = bucket.dropped;
    bucket.dropped = 0;
    bucket.noticedAt = now;
    return { admitted: false, notice };
  }

  #forgetOldest(): void {
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
