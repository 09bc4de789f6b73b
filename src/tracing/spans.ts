/** Spans of API and worker. While tracing is off, each of these does nothing but the work it is given. */
import { context, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Attributes, Context, Span, SpanKind } from '@opentelemetry/api';
import type { Headers } from '@temporalio/common';
import { headersOfTrace, writeTraceparent } from './trace-header.js';
import type { TracePlace } from './trace-header.js';

export { SpanKind } from '@opentelemetry/api';

const tracer = trace.getTracer('ringback');
let standing: 'off' | 'on' = 'off';

/** Called once, by what starts tracing. */
export function turnTracing(to: typeof standing): void {
  standing = to;
}

export function isTracing(): boolean {
  return standing === 'on';
}

interface SpanOptions {
  kind: SpanKind;
  /** Nothing of a person may be in them: accounts, kinds, counts. */
  attributes?: Attributes;
  /** What it belongs to, by default the span around it. */
  parent?: TracePlace | null;
}

/** Does the work within a span. What it throws is named by its class alone, since messages may quote a person. */
export async function inSpan<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  if (!isTracing()) return work();
  const { kind, attributes = {}, parent } = options;
  const around = parent ? under(parent) : context.active();
  const span = tracer.startSpan(name, { kind, attributes }, around);
  try {
    return await context.with(trace.setSpan(around, span), work);
  } catch (error) {
    fail(span, error instanceof Error ? error.name : 'error');
    throw error;
  } finally {
    span.end();
  }
}

/** The span that is under way, to say more about it. */
export function describeSpan(attributes: Attributes, failure: string | null = null): void {
  const span = trace.getActiveSpan();
  span?.setAttributes(attributes);
  if (span && failure !== null) fail(span, failure);
}

/** A span that somebody else ends, and the context that it is active in. */
export function openSpan(
  name: string,
  kind: SpanKind,
  parent: TracePlace | null,
): { span: Span; within: Context } {
  const around = parent ? under(parent) : context.active();
  const span = tracer.startSpan(name, { kind }, around);
  return { span, within: trace.setSpan(around, span) };
}

/** Null outside of a span, or where nothing is traced. */
export function currentPlace(): TracePlace | null {
  const found = isTracing() ? trace.getActiveSpan()?.spanContext() : undefined;
  return found ? { traceId: found.traceId, spanId: found.spanId, flags: found.traceFlags } : null;
}

/** For a request to another system: `traceparent`, or nothing. */
export function traceparentHeader(): { traceparent?: string } {
  const place = currentPlace();
  return place ? { traceparent: writeTraceparent(place) } : {};
}

/** For Temporal: the header of the span that is under way, or none. */
export function traceHeaders(): Headers {
  const place = currentPlace();
  return place ? headersOfTrace(place) : {};
}

function fail(span: Span, message: string): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message });
}

function under({ traceId, spanId, flags }: TracePlace): Context {
  return trace.setSpanContext(context.active(), { traceId, spanId, traceFlags: flags, isRemote: true });
}
