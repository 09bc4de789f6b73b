/** Carries a send out as the contact does, but with little patience, and tells what comes of it. */
import { proxyActivities } from '@temporalio/workflow';
import type { Command, Fact } from '../../src/domain/contact/decision.js';
import { failedCommand } from '../../src/workflows/failed-command.js';

export async function outcome(command: Command, taskQueue: string): Promise<Fact> {
  const { send } = proxyActivities<{ send: () => Promise<Fact> }>({
    taskQueue,
    scheduleToStartTimeout: '2 seconds',
    startToCloseTimeout: '20 seconds',
    heartbeatTimeout: '1 second',
    retry: { maximumAttempts: 3, initialInterval: '10 milliseconds' },
  });
  try {
    return await send();
  } catch (error) {
    return failedCommand(command, error);
  }
}
