/** What a workflow cost: its events, its bytes, and the actions Temporal Cloud would bill. */
import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import { defaultPayloadConverter } from '@temporalio/common';
import proto from '@temporalio/proto';
import { SIGNALS } from '../src/temporal/contract.js';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;
const { EventType } = proto.temporal.api.enums.v1;

/** Billable actions by what causes them. */
export type Actions = Record<
  | 'workflow started'
  | 'signal'
  | 'timer'
  | 'activity'
  | 'activity retry'
  | 'heartbeat'
  | 'local activities'
  | 'update'
  | 'query'
  | 'search attributes',
  number
>;

export interface Cost {
  workflowId: string;
  /** Events of each run, the oldest first. */
  runs: number[];
  events: number;
  bytes: number;
  actions: Actions;
  /** Events by their type, and activities by theirs. */
  byType: Record<string, number>;
}

/** The newest run and all it was continued from; null when there is no such workflow. */
export async function costOf(client: Client, workflowId: string): Promise<Cost | null> {
  const cost: Cost = {
    workflowId,
    runs: [],
    events: 0,
    bytes: 0,
    actions: noActions(),
    byType: {},
  };
  let runId: string | undefined;
  do {
    const handle = client.workflow.getHandle(workflowId, runId);
    const events = await handle.fetchHistory().then(
      (history) => history.events ?? [],
      (error: unknown) => {
        if (error instanceof WorkflowNotFoundError) return null;
        throw error;
      },
    );
    if (events === null) return null;
    const { historySize } = await handle.describe();
    cost.runs.unshift(events.length);
    cost.events += events.length;
    cost.bytes += historySize ?? 0;
    countActions(events, cost.actions);
    countTypes(events, cost.byType);
    runId = events[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
  } while (runId !== undefined);
  return cost;
}

export function totalActions(actions: Actions): number {
  return Object.values(actions).reduce((sum, count) => sum + count, 0);
}

export function noActions(): Actions {
  return {
    'workflow started': 0,
    signal: 0,
    timer: 0,
    activity: 0,
    'activity retry': 0,
    heartbeat: 0,
    'local activities': 0,
    update: 0,
    query: 0,
    'search attributes': 0,
  };
}

/**
 * By the rules of docs.temporal.io/cloud/actions:
 *  - the signals of the development clock are left out, since production has none;
 *  - each start of a run counts, by a client, by signal-with-start or by continue-as-new, and each signal: a
 *    signal-with-start is two;
 *  - each timer, each accepted update, each upsert of search attributes whatever the number of attributes;
 *  - each activity scheduled, and each of its retries;
 *  - all local activities that one workflow task recorded count as one;
 *  - a heartbeat and a query count and leave no event. Each send records one heartbeat, its mark before the request
 *    (a send shorter than 3 s has no other); each search for free times asks the calendar by one query, whether it
 *    is an activity of its own or made along with understanding.
 */
function countActions(events: HistoryEvent[], actions: Actions): void {
  const tasksWithLocalActivities = new Set<string>();
  for (const event of events) {
    const activity = event.activityTaskScheduledEventAttributes?.activityType?.name;
    const attempt = event.activityTaskStartedEventAttributes?.attempt ?? 1;
    const marker = event.markerRecordedEventAttributes;
    if (event.workflowExecutionStartedEventAttributes) actions['workflow started'] += 1;
    const signal = event.workflowExecutionSignaledEventAttributes?.signalName;
    if (signal && signal !== SIGNALS.clockMoved) actions.signal += 1;
    if (event.timerStartedEventAttributes) actions.timer += 1;
    if (activity) actions.activity += 1;
    if (activity === 'sendMessage') actions.heartbeat += 1;
    if (activity === 'findSlots' || hasFound(event)) actions.query += 1;
    actions['activity retry'] += attempt - 1;
    if (marker?.markerName === 'core_local_activity')
      tasksWithLocalActivities.add(String(marker.workflowTaskCompletedEventId));
    if (event.workflowExecutionUpdateAcceptedEventAttributes) actions.update += 1;
    if (event.upsertWorkflowSearchAttributesEventAttributes) actions['search attributes'] += 1;
  }
  actions['local activities'] += tasksWithLocalActivities.size;
}

/** The result of an understanding that looked up free times as well. */
function hasFound({ activityTaskCompletedEventAttributes: completed }: HistoryEvent): boolean {
  const [result] = completed?.result?.payloads ?? [];
  const value: unknown = result ? defaultPayloadConverter.fromPayload(result) : null;
  return typeof value === 'object' && value !== null && 'intent' in value && 'found' in value;
}

function countTypes(events: HistoryEvent[], counts: Record<string, number>): void {
  const add = (name: string): void => void (counts[name] = (counts[name] ?? 0) + 1);
  for (const event of events) {
    const type = EventType[event.eventType ?? 0] ?? 'unknown';
    add(type.replace('EVENT_TYPE_', '').toLowerCase());
    const activity = event.activityTaskScheduledEventAttributes?.activityType?.name;
    if (activity) add(`activity ${activity}`);
    const signal = event.workflowExecutionSignaledEventAttributes?.signalName;
    if (signal) add(`signal ${signal}`);
  }
}
