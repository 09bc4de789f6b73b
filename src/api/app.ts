/** The HTTP API: one router for each audience. */
import express from 'express';
import type { Express } from 'express';
import helmet from 'helmet';
import { calendarRouter } from './calendar-feed.js';
import { CalendarFeeds } from './calendar-feeds.js';
import type { FeedsDeps } from './calendar-feeds.js';
import { codecRouter } from './codec/router.js';
import { consoleRouter } from './console.js';
import { docsRouter } from './docs.js';
import { answerErrors, notFound, requestIdOf } from './http-error.js';
import type { EntityCounts } from './entity-counts.js';
import { FailedKeys } from './failed-keys.js';
import { formsRouter } from './forms/router.js';
import { healthRouter } from './health.js';
import type { EncryptionCodec } from '../temporal/encryption.js';
import { createMetrics } from './metrics.js';
import { operatorRouter } from './operators/router.js';
import type { OperatorDeps } from './operators/router.js';
import { intakeRouter } from './intake.js';
import type { IntakeDeps } from './intake.js';
import { assignRequestId, correlationOf } from './request-ids.js';
import { traceRequests } from './trace-requests.js';
import { whatsappRouter } from './whatsapp.js';

export interface AppDeps extends IntakeDeps {
  env?: Record<string, string | undefined>;
  now?: () => number;
  /** What operators read and command. Without it there is no `/v1`. */
  operators?: Pick<
    OperatorDeps,
    | 'contacts'
    | 'lists'
    | 'updates'
    | 'agents'
    | 'desk'
    | 'store'
    | 'numbers'
    | 'slots'
    | 'erasures'
    | 'clockOffset'
  >;
  /** What calendar feeds are made of. Without it there are none. */
  calendars?: Pick<FeedsDeps, 'source' | 'store' | 'clockOffset'>;
  /** What payloads are encrypted with. With it, and `codec` in the settings, the Temporal UI can read them. */
  codec?: EncryptionCodec | null;
  /** What `/metrics` counts of the contacts. */
  counts?: EntityCounts;
  /** Once true, `/readyz` says so. */
  isStopping?: () => boolean;
}

export function createApp(deps: AppDeps): Express {
  const { directory, gateway, logger, isStopping = () => false } = deps;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  const { trust_proxy: proxies, failed_keys: failedKeysRule } = directory.settings.http;
  if (proxies !== undefined) app.set('trust proxy', proxies);
  const failedKeys = new FailedKeys(failedKeysRule, deps.now);
  const metrics = createMetrics(deps.counts ? { directory, counts: deps.counts } : null);
  app.use(helmet());
  app.use(assignRequestId);
  app.use(traceRequests);
  app.use(metrics.observe);
  app.use((request, response, next) => {
    const started = performance.now();
    response.setHeader('Cache-Control', 'no-store');
    response.on('close', () => {
      const ms = Math.round(performance.now() - started);
      const line = {
        request_id: requestIdOf(response),
        method: request.method,
        status: response.headersSent ? response.statusCode : null,
        ms,
        ...(!response.writableFinished && { cut: true }),
        ...(response.locals['traceId'] !== undefined && { trace_id: String(response.locals['traceId']) }),
        ...correlationOf(request),
      };
      logger[response.statusCode >= 500 ? 'error' : 'info'](line, 'request');
    });
    next();
  });
  app.use(healthRouter(gateway, isStopping));
  app.use(metrics.router);
  app.use(whatsappRouter({ ...deps, ...(deps.operators && { numbers: deps.operators.numbers }) }));
  if (deps.calendars) {
    const feeds = new CalendarFeeds({ ...deps.calendars, ...(deps.now && { now: deps.now }) });
    app.use(calendarRouter(directory, feeds, deps.env));
  }
  app.use(
    formsRouter(
      {
        ...deps,
        ...(deps.operators && { contacts: deps.operators.contacts, clockOffset: deps.operators.clockOffset }),
      },
      failedKeys,
    ),
  );
  if (deps.operators) {
    app.use(operatorRouter({ directory, logger, failedKeys, isStopping, ...deps.operators }));
    app.use(consoleRouter());
  }
  const startPage = directory.settings.development.start_page;
  if (deps.codec && directory.settings.codec) {
    const { env, now } = deps;
    app.use(codecRouter({ directory, codec: deps.codec, failedKeys, logger, env, now }));
  }
  // The guides' test key opens nothing in production; where it does, it is filled in.
  app.use(docsRouter({ key: startPage ? 'test' : null }));
  if (startPage) app.get('/', (_request, response) => response.redirect(302, startPage));
  app.use(intakeRouter(deps, failedKeys));
  app.use(notFound);
  app.use(answerErrors(logger));
  return app;
}
