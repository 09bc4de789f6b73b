/** One sweep of the payload store (T5), started by a schedule. Its result says how many payloads went. */
import { proxyActivities, setCurrentDetails } from '@temporalio/workflow';
import { TASK_QUEUES } from '../temporal/contract.js';
import type { SweepActivities, Swept } from '../temporal/contract.js';

/** At stake is room on a disk, and the promise of a retention: a contact that cannot be asked today is asked tomorrow. */
const { sweepPayloads } = proxyActivities<SweepActivities>({
  taskQueue: TASK_QUEUES.entities,
  startToCloseTimeout: '6 hours',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '1 minute', maximumAttempts: 5 },
});

export async function sweep(): Promise<Swept> {
  setCurrentDetails('Sweeping the payload store');
  const swept = await sweepPayloads();
  setCurrentDetails(`Removed ${swept.removed}, kept ${swept.kept + swept.touched} stored payloads`);
  return swept;
}
