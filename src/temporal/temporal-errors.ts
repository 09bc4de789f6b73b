/** Telling apart what a call to Temporal can come back with. */
import {
  isGrpcServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';

/** gRPC status codes by number: what may pass by itself. */
const PASSING = new Map([
  [1, 'CANCELLED'],
  [4, 'DEADLINE_EXCEEDED'],
  [8, 'RESOURCE_EXHAUSTED'],
  // A run that follows another within a second begins with a wait, in which it answers nothing.
  [9, 'FAILED_PRECONDITION'],
  [10, 'ABORTED'],
  [14, 'UNAVAILABLE'],
]);

/** Whether the same call may well succeed when made again: a deadline, an overload, a server that restarts. */
export function mayPass(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  if (isGrpcServiceError(error)) return PASSING.has(error.code);
  return error instanceof Error && error.cause !== undefined && mayPass(error.cause);
}

/** Whether Temporal's server, or the way to it, says so. */
export function isOfServer(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcServiceError(error)) return true;
  return error instanceof Error && error.cause !== undefined && isOfServer(error.cause);
}

/** No workflow has this id, or none that still runs. */
export function isNotFound(error: unknown): boolean {
  return error instanceof WorkflowNotFoundError;
}
