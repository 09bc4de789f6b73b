/**
 * How often one address may come without a valid key. It keeps floods cheap: counts alone, of two windows at most, and
 * a valid key always passes, so that nobody locks out those who share an address with them. Keys are too long to guess.
 */
import type { Request } from 'express';

interface FailedKeysRule {
  requests: number;
  /** Milliseconds. */
  per: number;
}

/** More addresses than these are not told apart from new ones. */
const ADDRESSES_KEPT = 20_000;

export class FailedKeys {
  readonly #counts = new Map<string, number>();
  #windowEnds = 0;

  constructor(
    private readonly rule: FailedKeysRule,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Counts a request without a valid key.
   *
   * @returns milliseconds to wait when there were too many, else null
   */
  count(request: Request): number | null {
    const now = this.#openWindow();
    const address = networkOf(request.ip ?? '');
    const failed = (this.#counts.get(address) ?? 0) + 1;
    if (failed > 1 || this.#counts.size < ADDRESSES_KEPT) this.#counts.set(address, failed);
    return failed > this.rule.requests ? this.#windowEnds - now : null;
  }

  /** Whether another request of this address without a valid key would be one too many. */
  areTooMany(request: Request): boolean {
    this.#openWindow();
    return (this.#counts.get(networkOf(request.ip ?? '')) ?? 0) >= this.rule.requests;
  }

  /** @returns the time */
  #openWindow(): number {
    const now = this.now();
    if (now >= this.#windowEnds) {
      this.#counts.clear();
      this.#windowEnds = now + this.rule.per;
    }
    return now;
  }
}

/** An IPv6 sender has a whole /64 to itself. */
function networkOf(ip: string): string {
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (v4 !== undefined || !ip.includes(':')) return v4 ?? ip;
  const [head = ''] = ip.split('::');
  const groups = head === '' ? [] : head.split(':');
  return [...groups, '0', '0', '0', '0'].slice(0, 4).join(':');
}
