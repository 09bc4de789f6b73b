/** `/metrics`, for Prometheus: requests by route and status, and the process itself. Nothing of a person is in it (C-16). */
import { Router } from 'express';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { registerEntityGauges } from './entity-gauges.js';
import type { EntityGaugesDeps } from './entity-gauges.js';
import { version } from './health.js';
import { methodNotAllowed } from './http-error.js';

interface Metrics {
  /** Before all routes: times each request until its answer is out. */
  observe: RequestHandler;
  router: Router;
}

/** Seconds. A CRM gives up after ten. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** @param entities what is counted by Temporal's search; nothing where there is no Temporal to ask */
export function createMetrics(entities: EntityGaugesDeps | null = null): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'ringback_info',
    help: 'Which release runs.',
    labelNames: ['version'],
    registers: [registry],
  }).set({ version }, 1);
  const duration = new Histogram({
    name: 'ringback_http_request_duration_seconds',
    help: 'From the head of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });

  if (entities) registerEntityGauges(registry, entities);

  const observe: RequestHandler = (request, response, next) => {
    const end = duration.startTimer();
    response.on('close', () => {
      const status = response.writableFinished ? String(response.statusCode) : 'cut';
      end({ method: methodOf(request.method), route: routeOf(request.route), status });
    });
    next();
  };

  const router = Router();
  router
    .route('/metrics')
    .get(async (_request, response) => {
      response.setHeader('Content-Type', registry.contentType);
      response.send(await registry.metrics());
    })
    .all(methodNotAllowed('GET, HEAD'));
  return { observe, router };
}

/** The pattern and never the address, in which a number may stand; whatever is none of ours is one. */
export function routeOf(route: unknown): string {
  const known = typeof route === 'object' && route !== null && 'path' in route;
  return known && typeof route.path === 'string' ? route.path : 'none';
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** A sender's own words must not become labels. */
export function methodOf(method: string): string {
  return METHODS.has(method) ? method : 'other';
}
