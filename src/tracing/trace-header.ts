/**
 * How a trace goes along with signals, updates and activities: one W3C `traceparent` in a header. Light: workflow code
 * imports it, and everything of OpenTelemetry stays outside.
 */
import type { Headers } from '@temporalio/common';
import { defaultPayloadConverter } from '@temporalio/common';
import type { Sinks } from '@temporalio/workflow';

/** The header of Temporal's own tracing in every language, so that other programs' workers understand ours. */
const TRACE_HEADER = '_tracer-data';
const TRACEPARENT = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;

/** A span, by which others say what they belong to. */
export interface TracePlace {
  traceId: string;
  spanId: string;
  /** 1 when the trace is recorded. */
  flags: number;
}

/** What workflow code did, from scheduling it to its result. Instants are epoch milliseconds. */
export interface WorkflowSpan {
  name: string;
  place: TracePlace;
  parent: TracePlace;
  startedAt: number;
  endedAt: number;
  outcome: 'completed' | 'failed';
}

export interface TraceSinks extends Sinks {
  traces: { spanEnded(span: WorkflowSpan): void };
}

/** @returns null for anything that is no `traceparent` */
export function parseTraceparent(text: unknown): TracePlace | null {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(typeof text === 'string' ? text : '') ?? [];
  if (!traceId || !spanId || !flags || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return null;
  return { traceId, spanId, flags: Number.parseInt(flags, 16) };
}

/** W3C Trace Context, version 00. */
export function writeTraceparent({ traceId, spanId, flags }: TracePlace): string {
  return `00-${traceId}-${spanId}-${(flags & 1).toString(16).padStart(2, '0')}`;
}

/** Null without a trace, or for one that cannot be read. */
export function traceOfHeaders(headers: Headers): TracePlace | null {
  const payload = headers[TRACE_HEADER];
  if (!payload) return null;
  try {
    return parseTraceparent(
      defaultPayloadConverter.fromPayload<{ traceparent?: unknown }>(payload).traceparent,
    );
  } catch {
    return null;
  }
}

export function headersOfTrace(place: TracePlace): Headers {
  return { [TRACE_HEADER]: defaultPayloadConverter.toPayload({ traceparent: writeTraceparent(place) }) };
}
