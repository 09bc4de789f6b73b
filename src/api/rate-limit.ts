/** How often a key may post: a count per window, in this process. Told as headers on each answer (C-15). */
import type { Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HttpError } from './http-error.js';

export interface RateLimitRule {
  /** The name of the policy in the headers. */
  name: string;
  requests: number;
  /** Milliseconds, whole seconds. */
  per: number;
}

interface Allowance {
  allowed: boolean;
  remaining: number;
  /** Milliseconds until the window ends. Who waits this long may post again. */
  resetsIn: number;
}

/** A window begins with the first request after the last one ended. */
export class RateLimits {
  readonly #limiters = new Map<string, { requests: number; per: number; limiter: RateLimiterMemory }>();

  /**
   * Counts one request.
   *
   * @param group whose rule it is; another group never counts with it. A changed rule starts counting anew.
   */
  async take(group: string, key: string, rule: RateLimitRule): Promise<Allowance> {
    try {
      const { remainingPoints, msBeforeNext } = await this.#limiter(group, rule).consume(key);
      return { allowed: true, remaining: remainingPoints, resetsIn: msBeforeNext };
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return { allowed: false, remaining: 0, resetsIn: error.msBeforeNext };
    }
  }

  #limiter(group: string, { requests, per }: RateLimitRule): RateLimiterMemory {
    const known = this.#limiters.get(group);
    if (known?.requests === requests && known.per === per) return known.limiter;
    const limiter = new RateLimiterMemory({ points: requests, duration: per / 1_000 });
    this.#limiters.set(group, { requests, per, limiter });
    return limiter;
  }
}

/** The rule, on every answer of an endpoint: also where no key tells whose count it is. */
export function announceRule(response: Response, { name, requests, per }: RateLimitRule): void {
  response.setHeader('RateLimit-Policy', `"${name}";q=${requests};w=${per / 1_000}`);
  response.setHeader('X-RateLimit-Limit', requests);
}

/** What is left of it. draft-ietf-httpapi-ratelimit-headers-11, and the older names; the reset is in Unix seconds. */
export function announceAllowance(
  response: Response,
  { name }: RateLimitRule,
  { remaining, resetsIn }: Allowance,
): void {
  response.setHeader('RateLimit', `"${name}";r=${remaining};t=${seconds(resetsIn)}`);
  response.setHeader('X-RateLimit-Remaining', remaining);
  response.setHeader('X-RateLimit-Reset', seconds(Date.now() + resetsIn));
}

/** 429, with the wait in whole seconds and exactly. */
export function tooManyRequests({ resetsIn }: Allowance): HttpError {
  return tryAgain('Too many requests with this key', resetsIn);
}

/** 429 to an address from which too many requests came without a valid key. */
export function tooManyFailures(wait: number): HttpError {
  return tryAgain('Too many requests without a valid key', wait);
}

function tryAgain(why: string, wait: number): HttpError {
  const retryAfter = seconds(wait);
  return new HttpError(
    429,
    `${why}: try again in ${retryAfter} ${retryAfter === 1 ? 'second' : 'seconds'}.`,
    {
      headers: { 'Retry-After': String(retryAfter) },
      fields: { retry_after: retryAfter, retry_after_ms: wait },
    },
  );
}

/** Rounded up: who waits them has waited long enough. */
function seconds(ms: number): number {
  return Math.ceil(ms / 1_000);
}
