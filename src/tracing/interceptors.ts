/** Temporal's side of traces: what a client asks, and what an activity does, is a span of the trace it belongs to. */
import type { WorkflowClientInterceptor } from '@temporalio/client';
import type { Context } from '@temporalio/activity';
import type { Headers } from '@temporalio/common';
import type { ActivityInterceptors } from '@temporalio/worker';
import { traceOfHeaders } from './trace-header.js';
import { aboutWorkflow } from './about-workflow.js';
import { currentPlace, inSpan, isTracing, SpanKind, traceHeaders } from './spans.js';

/** For signals, updates and starts through the SDK's client; the API's own calls have the same in its gateway. */
export const clientInterceptor: WorkflowClientInterceptor = {
  start: (input, next) => asked(`StartWorkflow:${input.workflowType}`, input, next),
  startWithDetails: (input, next) => asked(`StartWorkflow:${input.workflowType}`, input, next),
  signal: (input, next) => asked(`SignalWorkflow:${input.signalName}`, input, next),
  signalWithStart: (input, next) => asked(`SignalWithStart:${input.workflowType}`, input, next),
  startUpdate: (input, next) => asked(`UpdateWorkflow:${input.updateName}`, input, next),
  query: (input, next) => asked(`QueryWorkflow:${input.queryType}`, input, next),
};

function asked<I extends { headers: Headers }, R>(
  name: string,
  input: I,
  next: (input: I) => Promise<R>,
): Promise<R> {
  // Nobody's request: the look at a number's health, say. It would be a trace of its own each time.
  if (!isTracing() || !currentPlace()) return next(input);
  return inSpan(name, { kind: SpanKind.CLIENT }, () =>
    next({ ...input, headers: { ...input.headers, ...traceHeaders() } }),
  );
}

export function activityInterceptors({ info }: Context): ActivityInterceptors {
  const { activityType, attempt, taskQueue, workflowExecution, workflowType } = info;
  return {
    inbound: {
      execute: (input, next) =>
        inSpan(
          `RunActivity:${activityType}`,
          {
            kind: SpanKind.CONSUMER,
            parent: traceOfHeaders(input.headers),
            attributes: {
              'temporal.task_queue': taskQueue,
              'temporal.attempt': attempt,
              ...(workflowExecution &&
                aboutWorkflow({
                  workflowId: workflowExecution.workflowId,
                  workflowType: workflowType ?? '',
                })),
            },
          },
          () => next(input),
        ),
    },
    outbound: {
      getLogAttributes(input, next) {
        const place = currentPlace();
        return next(place ? { ...input, trace_id: place.traceId } : input);
      },
    },
  };
}
