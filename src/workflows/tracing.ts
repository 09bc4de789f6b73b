/**
 * Traces through workflow code. What came in with a trace hands it on to the activities it leads to; without one, as
 * always when tracing is off, nothing is done here. No command, no yield and no random number is added, so that a history
 * made with traces replays without them, and the other way round.
 */
import { AsyncLocalStorage, proxySinks, workflowInfo } from '@temporalio/workflow';
import type { WorkflowInterceptors } from '@temporalio/workflow';
import { fingerprint } from '../domain/fingerprint.js';
import { headersOfTrace, traceOfHeaders } from '../tracing/trace-header.js';
import type { TracePlace, TraceSinks, WorkflowSpan } from '../tracing/trace-header.js';

const here = new AsyncLocalStorage<TracePlace>();
const { traces } = proxySinks<TraceSinks>();

/** The trace of what is being handled. */
export function currentTrace(): TracePlace | null {
  return here.getStore() ?? null;
}

export function withinTrace<T>(place: TracePlace | null, run: () => T): T {
  return place ? here.run(place, run) : run();
}

/** The bundler is given this file as a module of interceptors. */
export function interceptors(): WorkflowInterceptors {
  let scheduled = 0;

  /** Made of what replays the same. */
  function below(parent: TracePlace): TracePlace {
    scheduled += 1;
    const print = fingerprint(`${workflowInfo().runId}:${parent.traceId}:${parent.spanId}:${scheduled}`);
    return { ...parent, spanId: Number.parseInt(print, 36).toString(16).padStart(16, '0') };
  }

  return {
    inbound: [
      {
        execute: (input, next) => withinTrace(traceOfHeaders(input.headers), () => next(input)),
        handleSignal: (input, next) => withinTrace(traceOfHeaders(input.headers), () => next(input)),
        handleUpdate: (input, next) => withinTrace(traceOfHeaders(input.headers), () => next(input)),
      },
    ],
    outbound: [
      {
        scheduleActivity(input, next) {
          const parent = currentTrace();
          if (!parent) return next(input);
          const place = below(parent);
          const startedAt = Date.now();
          const ended = (outcome: WorkflowSpan['outcome']): void => {
            const name = `StartActivity:${input.activityType}`;
            traces.spanEnded({ name, place, parent, startedAt, endedAt: Date.now(), outcome });
          };
          const result = next({ ...input, headers: { ...input.headers, ...headersOfTrace(place) } });
          result.then(
            () => ended('completed'),
            () => ended('failed'),
          );
          return result;
        },
        signalWorkflow(input, next) {
          const parent = currentTrace();
          return next(
            parent ? { ...input, headers: { ...input.headers, ...headersOfTrace(parent) } } : input,
          );
        },
      },
    ],
  };
}
