/** Calls to an entity that takes few at once: a few at a time, and again while what stops them may pass (T13, T15). */
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { Gate } from './gate.js';
import { mayPass } from './temporal-errors.js';

interface Patience {
  /** The server takes 10 updates in flight for one workflow; several processes share them. */
  inFlight: number;
  /** Milliseconds for one call, and for all tries together. */
  callDeadline: number;
  tryFor: number;
  /** Milliseconds between two tries: short where few call, and a person waits. */
  longestPause?: number;
  random?: () => number;
}

/**
 * Where a person waits for an update: a call that meets a run at its end is turned away, and does when made again.
 *
 * @param deadline milliseconds for a worker to answer
 */
export function whileAPersonWaits(deadline: number): Patience {
  return { inFlight: 8, callDeadline: deadline, tryFor: deadline, longestPause: 300 };
}

/** Makes a call that is safe to repeat, to the entity of this workflow id. */
type CallPatiently = <T>(workflowId: string, call: () => Promise<T>) => Promise<T>;

const RETRY_MIN = 100;
const LONGEST_PAUSE = 3_000;

/** @throws what a try came back with, once another could not help or would come too late */
export function patiently(client: Client, patience: Patience): CallPatiently {
  const { inFlight, callDeadline, tryFor, longestPause = LONGEST_PAUSE, random = Math.random } = patience;
  const gate = new Gate(inFlight);
  return async (workflowId, call) => {
    const until = performance.now() + tryFor;
    for (;;) {
      try {
        return await gate.run(workflowId, () => client.withDeadline(Date.now() + callDeadline, call));
      } catch (error) {
        const pause = RETRY_MIN + random() * (longestPause - RETRY_MIN);
        if (!mayPass(error) || performance.now() + pause > until) throw error;
        await delay(pause);
      }
    }
  };
}
