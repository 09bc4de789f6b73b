/** Outbound HTTP to addresses that clients choose: HTTPS to public addresses, no redirects, bounded in time and size. */
import { createHash } from 'node:crypto';
import type { LookupFunction } from 'node:net';
import { Agent, ProxyAgent, request } from 'undici';
import type { Dispatcher } from 'undici';
import { describeSpan, inSpan, SpanKind, traceparentHeader } from '../tracing/spans.js';
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
  /** Which ports may be dialled; those of `http://localhost` are free. */
  ports?: readonly number[];
  /** Where every request goes through; names are then resolved there, and it sees to what they resolve to. */
  proxy?: EgressProxy | null;
  /** For a request from the first byte of DNS to the last of the answer. Milliseconds. */
  timeout?: number;
  /** How names are resolved; every address found is checked whatever it is. */
  lookup?: LookupFunction;
  /** Which resolved addresses may be dialled; all public ones. */
  permits?: (address: string) => boolean;
}

export interface EgressProxy {
  url: string;
  /** `user:password` */
  credentials?: string | null;
}

/** What is shown to a server that asks who calls (mutual TLS), and which authority its own certificate is of. PEM. */
export interface ClientTls {
  cert: string | null;
  key: string | null;
  /** In place of the public authorities. */
  ca: string | null;
}

type EgressAnswer =
  /** An answer came. `retryAfter` is the header as sent; `excerpt` the first 500 characters of the body. */
  | { httpStatus: number; retryAfter: string | null; excerpt: string }
  /** No answer: `problem` says why, for operators. */
  | { httpStatus: null; problem: string };

const DEFAULT_PORTS: readonly number[] = [443, 8443];
/** What was fetched, or why not. `notModified`: it is still as the validators say. */
export type EgressDocument =
  | { fetched: true; text: string; etag: string | null; lastModified: string | null }
  | { fetched: false; notModified: true }
  | { fetched: false; notModified: false; problem: string };

const TIMEOUT = 15_000;
/** More than 500 characters of any script, in bytes. */
const BODY_LIMIT = 2_048;
/** Certificates are replaced now and then; what served the old ones is closed in its turn. */
const AGENTS_KEPT = 500;
const NO_TLS: ClientTls = { cert: null, key: null, ca: null };

export class Egress {
  readonly #options: EgressOptions;
  readonly #timeout: number;
  readonly #localhost: Agent;
  /** By what they show of us. */
  readonly #public = new Map<string, Dispatcher>();

  constructor(options: EgressOptions) {
    this.#options = options;
    this.#timeout = options.timeout ?? TIMEOUT;
    this.#localhost = new Agent({ ...this.#common(), connect: this.#dial(isLoopbackAddress, NO_TLS) });
  }

  /** Never throws for what the network or the receiver does. */
  async post(
    url: string,
    headers: Record<string, string>,
    body: Buffer,
    tls: ClientTls = NO_TLS,
  ): Promise<EgressAnswer> {
    return inSpan('POST', { kind: SpanKind.CLIENT }, async () => {
      const answer = await this.#post(url, { ...headers, ...traceparentHeader() }, body, tls);
      describeSpan(aboutAnswer(url, answer), answer.httpStatus === null ? 'no answer' : null);
      return answer;
    });
  }

  async #post(
    url: string,
    headers: Record<string, string>,
    body: Buffer,
    tls: ClientTls,
  ): Promise<EgressAnswer> {
    const signal = AbortSignal.timeout(this.#timeout);
    try {
      const target = new URL(url);
      const response = await request(target, {
        dispatcher: this.#dispatcherFor(target, tls),
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
      const dispatcher = this.#dispatcherFor(target, NO_TLS);
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
    await Promise.all([this.#localhost, ...this.#public.values()].map((agent) => agent.destroy()));
  }

  #dispatcherFor(target: URL, tls: ClientTls): Dispatcher {
    if (target.username || target.password) {
      throw new ForbiddenAddressError('the URL must not carry a user or password');
    }
    if (target.protocol === 'http:' && this.#options.httpLocalhost && target.hostname === 'localhost') {
      return this.#localhost;
    }
    if (target.protocol !== 'https:') throw new ForbiddenAddressError('the URL must be https');
    const port = target.port === '' ? 443 : Number(target.port);
    const ports = this.#options.ports ?? DEFAULT_PORTS;
    if (!ports.includes(port)) {
      throw new ForbiddenAddressError(`port ${port} may not be dialled, only ${ports.join(', ')}`);
    }
    // A socket asks no resolver for an address that is written out, so it is checked here.
    const literal = literalAddress(target.hostname);
    if (literal !== null && !this.#permits(literal)) {
      throw new ForbiddenAddressError(`${target.hostname} is not a public address`);
    }
    return this.#publicAgent(tls);
  }

  #publicAgent(tls: ClientTls): Dispatcher {
    const shown = createHash('sha256').update(JSON.stringify(tls)).digest('hex');
    const known = this.#public.get(shown);
    if (known) return known;
    const agent = this.#makeAgent(tls);
    this.#public.set(shown, agent);
    for (const [oldest, old] of this.#public) {
      if (this.#public.size <= AGENTS_KEPT) break;
      this.#public.delete(oldest);
      void old.close();
    }
    return agent;
  }

  #makeAgent(tls: ClientTls): Dispatcher {
    const { proxy } = this.#options;
    const permits = (address: string) => this.#permits(address);
    if (!proxy) return new Agent({ ...this.#common(), connect: this.#dial(permits, tls) });
    const token = proxy.credentials
      ? `Basic ${Buffer.from(proxy.credentials).toString('base64')}`
      : undefined;
    return new ProxyAgent({
      ...this.#common(),
      uri: proxy.url,
      ...(token && { token }),
      requestTls: present(tls),
      proxyTls: { timeout: this.#timeout },
    });
  }

  #common() {
    return { maxHeaderSize: 16_384, allowH2: false };
  }

  #dial(permits: (address: string) => boolean, tls: ClientTls) {
    return { lookup: guardedLookup(permits, this.#options.lookup), timeout: this.#timeout, ...present(tls) };
  }

  #permits(address: string): boolean {
    return (this.#options.permits ?? isPublicAddress)(address);
  }

  #problem(error: unknown, signal: AbortSignal): string {
    if (signal.aborted) return `no complete answer within ${this.#timeout / 1_000} s`;
    if (!(error instanceof Error)) return 'the request failed';
    const code = (error as NodeJS.ErrnoException).code ?? error.name;
    if (!error.message) return code;
    return excerpt(error.message.includes(code) ? error.message : `${code}: ${error.message}`);
  }
}

/** The host alone: in the rest of an address may stand a secret. */
function aboutAnswer(url: string, { httpStatus }: EgressAnswer) {
  return {
    'http.request.method': 'POST',
    ...(URL.canParse(url) && { 'server.address': new URL(url).host }),
    ...(httpStatus !== null && { 'http.response.status_code': httpStatus }),
  };
}

function present({ cert, key, ca }: ClientTls) {
  return { ...(cert !== null && { cert }), ...(key !== null && { key }), ...(ca !== null && { ca }) };
}
