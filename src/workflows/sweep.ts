/** One sweep of the payload store (T5), started by a schedule. Its result says how many payloads went. */
import { proxyActivities, setCurrentDetails } from '@temporalio/workflow';
import { TASK_QUEUES } from '../temporal/contract.js';
import type { SweepActivities, Swept, UnreadRun } from '../temporal/contract.js';

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
  setCurrentDetails([said(swept), ...swept.unreadRuns.map(unreadLine)].join('\n'));
  return swept;
}

function said({ removed, kept, touched, unread }: Swept): string {
  const all = `Removed ${removed}, kept ${kept + touched} stored payloads.`;
  return unread === 0 ? all : `${all}\n\n**Not read: ${unread} contacts.** All that they may name is kept.\n`;
}

function unreadLine({ workflowId, reason }: UnreadRun): string {
  return `- ${workflowId}: ${reason}`;
}
