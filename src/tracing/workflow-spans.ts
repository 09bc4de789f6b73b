/** Spans of workflow code, made outside of it of what it told: their ids were chosen there, as others refer to them. */
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { HrTime, SpanContext } from '@opentelemetry/api';
import type { ReadableSpan, SpanProcessor } from '@opentelemetry/sdk-trace-node';
import type { WorkflowInfo } from '@temporalio/workflow';
import type { InjectedSinks } from '@temporalio/worker';
import type { TracePlace, TraceSinks, WorkflowSpan } from './trace-header.js';
import { aboutWorkflow } from './about-workflow.js';

let target: { processor: SpanProcessor; resource: ReadableSpan['resource'] } | null = null;

export function exportWorkflowSpans(processor: SpanProcessor, resource: ReadableSpan['resource']): void {
  target = { processor, resource };
}

/** For every worker, also without tracing: a contact may have been reached by a process that traces. */
export const TRACE_SINKS: InjectedSinks<TraceSinks> = {
  traces: { spanEnded: { fn: (info, span) => spanEnded(info, span), callDuringReplay: false } },
};

function spanEnded(info: WorkflowInfo, span: WorkflowSpan): void {
  if (!target || (span.place.flags & 1) === 0) return;
  const { processor, resource } = target;
  const { name, startedAt, endedAt, outcome } = span;
  processor.onEnd({
    name,
    kind: SpanKind.INTERNAL,
    spanContext: () => contextOf(span.place),
    parentSpanContext: contextOf(span.parent),
    startTime: hrTime(startedAt),
    endTime: hrTime(endedAt),
    duration: hrTime(Math.max(0, endedAt - startedAt)),
    status: { code: outcome === 'failed' ? SpanStatusCode.ERROR : SpanStatusCode.UNSET },
    attributes: aboutWorkflow(info),
    links: [],
    events: [],
    ended: true,
    resource,
    instrumentationScope: { name: 'ringback' },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  });
}

function contextOf({ traceId, spanId, flags }: TracePlace): SpanContext {
  return { traceId, spanId, traceFlags: flags };
}

function hrTime(ms: number): HrTime {
  return [Math.floor(ms / 1_000), Math.round((ms % 1_000) * 1e6)];
}
