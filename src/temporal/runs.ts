/** Which runs there are, without reading anything of theirs: a key that is gone hides none. */
import type { Client } from '@temporalio/client';
import { ifFound } from './temporal-errors.js';

/** `WORKFLOW_EXECUTION_STATUS_RUNNING` of Temporal's API. */
const RUNNING = 1;

export interface Run {
  workflowId: string;
  runId: string;
  running: boolean;
}

/** The runs that search finds, page by page. */
export async function* listRuns(client: Client, query: string): AsyncGenerator<Run> {
  const { namespace } = client.options;
  let nextPageToken: Uint8Array = new Uint8Array();
  do {
    const page = await client.workflowService.listWorkflowExecutions({ namespace, query, nextPageToken });
    for (const { execution, status } of page.executions) {
      const { workflowId, runId } = execution ?? {};
      if (workflowId && runId) yield { workflowId, runId, running: Number(status) === RUNNING };
    }
    ({ nextPageToken } = page);
  } while (nextPageToken.length > 0);
}

interface NewestRun {
  runId: string;
  /** At which attempt its workflow task is that fails, such as for a key that is gone; 0 when none does. */
  failingAttempt: number;
}

/** The newest run of a workflow; null when there is none. */
export async function newestRun(client: Client, workflowId: string): Promise<NewestRun | null> {
  const { namespace } = client.options;
  const request = { namespace, execution: { workflowId } };
  const described = await ifFound(() => client.workflowService.describeWorkflowExecution(request));
  if (!described) return null;
  const { workflowExecutionInfo, pendingWorkflowTask } = described;
  const attempt = pendingWorkflowTask?.attempt ?? 0;
  return { runId: workflowExecutionInfo?.execution?.runId ?? '', failingAttempt: attempt > 1 ? attempt : 0 };
}
