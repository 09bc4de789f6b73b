/** What the client's system is told. */
import { proxyActivities } from '@temporalio/workflow';
import type { ActivityOptions } from '@temporalio/workflow';
import type { Command, Fact } from '../../domain/contact/decision.js';
import type { ContactState } from '../../domain/contact/state.js';
import { fingerprint } from '../../domain/fingerprint.js';
import { writing } from '../../temporal/contact-inputs.js';
import { TASK_QUEUES } from '../../temporal/contract.js';
import type { CallbackActivities, DeliverInput } from '../../temporal/contract.js';

/**
 * One run is one POST; when to try again is a deadline in the contact's state (T8). At stake: what waits behind one
 * whose worker died, so that it is missed within seconds.
 */
const onePost: ActivityOptions = {
  taskQueue: TASK_QUEUES.callbacks,
  startToCloseTimeout: '20 seconds',
  heartbeatTimeout: '5 seconds',
  scheduleToStartTimeout: '10 minutes',
  retry: { maximumAttempts: 1 },
};

const LONGEST_FAIRNESS_KEY = 64;

const callbacks = proxyActivities<CallbackActivities>(onePost);

export async function onCallbacks(
  contact: ContactState,
  { webhookId }: Extract<Command, { do: 'deliver_callback' }>,
  now: number,
): Promise<Fact | null> {
  const entry = contact.outbox.waiting.find((waiting) => waiting.webhookId === webhookId);
  if (!entry) return null;
  const { sequence, status, tries, queuedAt, urgency } = entry;
  const body: DeliverInput['body'] =
    'unwritten' in entry.body ? { unwritten: writing(contact, entry.body.unwritten, queuedAt) } : entry.body;
  const summary = tries === 0 ? `Tell ${status}` : `Tell ${status}, attempt ${tries + 1}`;
  const options = { ...onePost, summary, priority: { fairnessKey: endpointKey(contact) } };
  const input = { contact: contact.id, webhookId, sequence, urgency, queuedAt, now, body };
  const delivery = await callbacks.deliverCallback.executeWithOptions(options, [input]);
  return { fact: 'callback_attempted', webhookId, delivery };
}

/** The server takes at most 64 bytes, and lets no task of a contact pass that asks for more. */
function endpointKey({ id: { account, environment } }: ContactState): string {
  const key = `${account}:${environment}`;
  return key.length > LONGEST_FAIRNESS_KEY ? fingerprint(key) : key;
}
