/** Outbound HTTP to addresses that clients choose: HTTPS to public addresses, no redirects, bounded in time and size. */
import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import {
  ForbiddenAddressError,
  guardedLookup,
  isLoopbackAddress,
  isPublicAddress,
  literalAddress,
} from './address.js';
import { readCapped } from './body.js';
import { excerpt } from './text.js';

export interface EgressOptions {
  /** Development only: also allows `http://localhost`, and nothing else over plain HTTP. */
  httpLocalhost: boolean;
  /** For a request from the first byte of DNS to the last of the answer. Milliseconds. */
  timeout?: number;
  /** How names are resolved; every address found is checked whatever it is. */
  lookup?: LookupFunction;
}

export type EgressAnswer =
  /** An answer came. `retryAfter` is the header as sent; `excerpt` the first 500 characters of the body. */
  | { httpStatus: number; retryAfter: string | null; excerpt: string }
  /** No answer: `problem` says why, for operators. */
  | { httpStatus: null; problem: string };

/** What was fetched, or why not. `notModified`: it is still as the validators say. */
export type EgressDocument =
  | { fetched: true; text: string; etag: string | null; lastModified: string | null }
  | { fetched: false; notModified: true }
  | { fetched: false; notModified: false; problem: string };

const TIMEOUT = 15_000;
/** More than 500 characters of any script, in bytes. */
const BODY_LIMIT = 2_048;

export class Egress {
  readonly #httpLocalhost: boolean;
  readonly #timeout: number;
  readonly #public: Agent;
  readonly #localhost: Agent;

  constructor(options: EgressOptions) {
    this.#httpLocalhost = options.httpLocalhost;
    this.#timeout = options.timeout ?? TIMEOUT;
    const agent = (permits: (address: string) => boolean) =>
      new Agent({
        connect: { lookup: guardedLookup(permits, options.lookup), timeout: this.#timeout },
        maxHeaderSize: 16_384,
        allowH2: false,
      });
    this.#public = agent(isPublicAddress);
    this.#localhost = agent(isLoopbackAddress);
  }

  /** Never throws for what the network or the receiver does. */
  async post(url: string, headers: Record<string, string>, body: Buffer): Promise<EgressAnswer> {
    const signal = AbortSignal.timeout(this.#timeout);
    try {
      const target = new URL(url);
      const response = await request(target, {
        dispatcher: this.#agentFor(target),
        method: 'POST',
        headers,
        body,
        signal,
      });
      const { text } = await readCapped(response.body, BODY_LIMIT);
      const retryAfter = response.headers['retry-after'];
      return {
        httpStatus: response.statusCode,
        retryAfter: typeof retryAfter === 'string' ? retryAfter : null,
        excerpt: excerpt(text),
      };
    } catch (error) {
      return { httpStatus: null, problem: this.#problem(error, signal) };
    }
  }

  /**
   * Fetches a document of at most `max` bytes, whole or not at all. Never throws for what the network or the other side
   * does.
   */
  async get(url: string, headers: Record<string, string>, max: number): Promise<EgressDocument> {
    const signal = AbortSignal.timeout(this.#timeout);
    const failed = (problem: string) => ({ fetched: false, notModified: false, problem }) as const;
    try {
      const target = new URL(url);
      const dispatcher = this.#agentFor(target);
      const response = await request(target, { dispatcher, method: 'GET', headers, signal });
      const { statusCode } = response;
      const { text, end } = await readCapped(response.body, statusCode === 200 ? max : BODY_LIMIT);
      if (statusCode === 304) return { fetched: false, notModified: true };
      if (statusCode !== 200) return failed(`answered ${statusCode}`);
      if (end === 'capped') return failed(`longer than ${max} bytes`);
      if (end === 'broken') return failed(this.#problem(new Error('the answer broke off'), signal));
      const header = (name: string): string | null => {
        const value = response.headers[name];
        return typeof value === 'string' ? value : null;
      };
      return { fetched: true, text, etag: header('etag'), lastModified: header('last-modified') };
    } catch (error) {
      return failed(this.#problem(error, signal));
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#public.destroy(), this.#localhost.destroy()]);
  }

  #agentFor(target: URL): Agent {
    if (target.username || target.password) {
      throw new ForbiddenAddressError('the URL must not carry a user or password');
    }
    if (target.protocol === 'http:' && this.#httpLocalhost && target.hostname === 'localhost') {
      return this.#localhost;
    }
    if (target.protocol !== 'https:') throw new ForbiddenAddressError('the URL must be https');
    // A socket asks no resolver for an address that is written out, so it is checked here.
    const literal = literalAddress(target.hostname);
    if (literal !== null && !isPublicAddress(literal)) {
      throw new ForbiddenAddressError(`${target.hostname} is not a public address`);
    }
    return this.#public;
  }

  #problem(error: unknown, signal: AbortSignal): string {
    if (signal.aborted) return `no complete answer within ${this.#timeout / 1_000} s`;
    if (!(error instanceof Error)) return 'the request failed';
    const code = (error as NodeJS.ErrnoException).code ?? error.name;
    if (!error.message) return code;
    return excerpt(error.message.includes(code) ? error.message : `${code}: ${error.message}`);
  }
}
