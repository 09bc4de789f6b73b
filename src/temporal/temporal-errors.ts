/** Telling apart what a call to Temporal can come back with. */
import { status as GrpcStatus } from '@grpc/grpc-js';
import {
  isGrpcServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';

/** What may pass by itself. */
const PASSING: ReadonlySet<number> = new Set([
  GrpcStatus.CANCELLED,
  GrpcStatus.DEADLINE_EXCEEDED,
  GrpcStatus.RESOURCE_EXHAUSTED,
  // A run that follows another within a second begins with a wait, in which it answers nothing.
  GrpcStatus.FAILED_PRECONDITION,
  GrpcStatus.ABORTED,
  GrpcStatus.UNAVAILABLE,
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
  return error instanceof WorkflowNotFoundError || hasStatus(error, GrpcStatus.NOT_FOUND);
}

/** A workflow of this id runs already. */
export function isAlreadyThere(error: unknown): boolean {
  return hasStatus(error, GrpcStatus.ALREADY_EXISTS);
}

/** Null where {@link isNotFound}: for an entity that was never needed, say. */
export async function ifFound<T>(call: () => Promise<T>): Promise<T | null> {
  try {
    return await call();
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

function hasStatus(error: unknown, status: GrpcStatus): boolean {
  return isGrpcServiceError(error) && error.code === status;
}
