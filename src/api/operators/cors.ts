/** Browsers: pages of the origins that the settings name may use the operators' API, and no others (C-18). */
import type { RequestHandler } from 'express';

const PREFLIGHT_KEPT = '600';

interface CorsExtras {
  /** Cookies may come along. */
  credentials?: 'allowed';
  /** More headers of requests. */
  headers?: string;
}

export function allowOrigins(origins: readonly string[], extras: CorsExtras = {}): RequestHandler {
  const allowed = new Set(origins.map((each) => new URL(each).origin));
  return (request, response, next) => {
    const { origin } = request.headers;
    if (allowed.size > 0) response.vary('Origin');
    if (origin === undefined || !allowed.has(origin)) return next();
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', 'X-Request-Id, Retry-After');
    // The allowed origins are others by nature; helmet's default would keep the answer from them.
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    if (extras.credentials) response.setHeader('Access-Control-Allow-Credentials', 'true');
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, DELETE');
    const headers = ['Authorization, api-key, Content-Type, Idempotency-Key', extras.headers]
      .filter(Boolean)
      .join(', ');
    response.setHeader('Access-Control-Allow-Headers', headers);
    response.setHeader('Access-Control-Max-Age', PREFLIGHT_KEPT);
    response.status(204).end();
  };
}
