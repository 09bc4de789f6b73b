/** Queries of entities that are now and then going over to a new run. */
import { status as GrpcStatus } from '@grpc/grpc-js';
import { isGrpcServiceError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';

/** A query that meets a run at its end is never answered: asked again, it is. Longer each time, for a busy machine. */
const FIRST_PATIENCE = 500;

/**
 * Asks until there is an answer.
 *
 * @param deadline epoch milliseconds
 * @returns null when there is no such workflow
 */
export async function askEntity<Answer>(
  client: Client,
  workflowId: string,
  deadline: number,
  query: string,
  ...args: string[]
): Promise<Answer | null> {
  const handle = client.workflow.getHandle(workflowId);
  for (let patience = FIRST_PATIENCE; ; patience *= 2) {
    const until = Math.min(Date.now() + patience, deadline);
    try {
      return await client.withDeadline(until, () => handle.query<Answer, string[]>(query, ...args));
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return null;
      if (grpcErrorOf(error)?.code !== GrpcStatus.DEADLINE_EXCEEDED || Date.now() >= deadline) throw error;
    }
  }
}

/** What Temporal's server, or the way to it, says; null when it is another error. */
export function grpcErrorOf(error: unknown): { code: GrpcStatus } | null {
  if (isGrpcServiceError(error)) return error;
  const cause = error instanceof Error ? error.cause : null;
  return isGrpcServiceError(cause) ? cause : null;
}
