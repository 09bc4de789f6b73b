/** Posts that are merged by an activity, because what they come to is kept outside the contact. */
import type { PayloadBody } from '../../lead.js';
import type { Decision } from '../decision.js';
import type { ContactState, QueuedPayload } from '../state.js';

/** Of posts merged at once, in characters of JSON. */
const BATCH = 256 * 1_024;
/** Of posts that wait to be merged: an input or a run of more than 2 MB is refused by Temporal. */
const QUEUE_LIMIT = 512 * 1_024;

/** Waits to be merged; left out, and told, where the queue has grown beyond what a history may hold. */
export function queuePayload(contact: ContactState, body: QueuedPayload): void {
  const size = [...contact.payloadQueue, body].reduce((sum, each) => sum + sizeOf(each), 0);
  if (size <= QUEUE_LIMIT) contact.payloadQueue.push(body);
  else
    contact.trouble =
      'Posts come faster than they can be merged: what they say besides known fields is left out';
}

/** As many at once as an activity may well be given. */
export function pumpPayloads(decision: Decision): void {
  const { contact, now } = decision;
  const posted = firstOf(contact.payloadQueue);
  if (
    posted.length === 0 ||
    (contact.merging && (contact.merging.retryAt === null || contact.merging.retryAt > now))
  )
    return;
  contact.merging = { retryAt: null };
  decision.commands.push({ do: 'merge_payload', posted });
}

/** @param posts how many of the queue, from its front, went into it */
export function payloadMerged(decision: Decision, payload: PayloadBody, posts: number): void {
  const { contact } = decision;
  contact.payload = payload;
  contact.payloadQueue.splice(0, posts);
  contact.merging = null;
}

function firstOf(queue: QueuedPayload[]): QueuedPayload[] {
  let size = 0;
  const beyond = queue.findIndex((each, index) => (size += sizeOf(each)) > BATCH && index > 0);
  return beyond === -1 ? [...queue] : queue.slice(0, beyond);
}

function sizeOf(body: QueuedPayload): number {
  return JSON.stringify(body).length;
}
