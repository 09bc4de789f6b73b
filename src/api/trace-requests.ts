/** Each request as a span, named by its route and never by its address, in which a number or a key may stand. */
import { context, SpanStatusCode } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { parseTraceparent } from '../tracing/trace-header.js';
import { isTracing, openSpan, SpanKind } from '../tracing/spans.js';
import { methodOf, routeOf } from './metrics.js';
import { requestIdOf } from './http-error.js';

/** What is asked every few seconds by machines says nothing. */
const UNTRACED = new Set(['/healthz', '/readyz', '/metrics', '/version']);
const SERVER_ERROR = 500;

/** Goes on with the caller's trace when the request carries a `traceparent`. */
export const traceRequests: RequestHandler = (request, response, next) => {
  if (!isTracing() || UNTRACED.has(request.path)) {
    next();
    return;
  }
  const method = methodOf(request.method);
  const { span, within } = openSpan(method, SpanKind.SERVER, parseTraceparent(request.get('traceparent')));
  response.locals['traceId'] = span.spanContext().traceId;
  response.on('close', () => {
    const route = routeOf(request.route);
    span.updateName(`${method} ${route}`);
    span.setAttributes({
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': response.statusCode,
      'ringback.request_id': requestIdOf(response),
    });
    if (response.statusCode >= SERVER_ERROR || !response.writableFinished)
      span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(within, next);
};
