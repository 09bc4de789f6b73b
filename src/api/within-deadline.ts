import type { Client } from '@temporalio/client';
import { orUnavailable } from './gateway.js';

/** @throws {UnavailableError} when Temporal, or a worker, does not answer in time */
type AskInTime = <T>(call: () => Promise<T>) => Promise<T>;

/**
 * @param milliseconds for all that one call asks of Temporal
 * @param retryAfterSeconds what is said of when to try again, if it does not answer
 */
export function withinDeadline(client: Client, milliseconds: number, retryAfterSeconds?: number): AskInTime {
  return async (call) => {
    try {
      return await client.withDeadline(Date.now() + milliseconds, call);
    } catch (error) {
      throw orUnavailable(error, retryAfterSeconds);
    }
  };
}
