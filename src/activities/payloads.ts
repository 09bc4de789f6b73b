import type { QueuedPayload } from '../domain/contact/state.js';
import type { ContactId } from '../domain/identity.js';
import type { JsonObject } from '../domain/json.js';
import { parseJsonExact } from '../domain/exact-json.js';
import type { PayloadBody } from '../domain/lead.js';
import { INLINE_PAYLOAD } from '../domain/lead.js';
import { mergePayloads } from '../domain/payload-merge.js';
import type { MergeInput } from '../temporal/contract.js';
import type { PayloadStore } from '../storage/payload-store.js';

/** Merged beyond this, a post is kept as it was received. */
const LARGEST_MERGED = 2 * 1_024 * 1_024;
const UNMERGED = 'ringback_unmerged';
const UNMERGED_KEPT = 20;

/**
 * Merges posts into what is known, wherever they are kept, in their order; one that only fills blanks changes nothing
 * that is known. A post that would make it larger than 2 MiB is kept as received, and named under `ringback_unmerged` by
 * its address.
 */
export async function mergePayload(store: PayloadStore, input: MergeInput): Promise<PayloadBody> {
  let known = await readPayload(store, input.current);
  for (const posted of input.posted) known = await mergeOne(store, input.contact, known, posted);
  const bytes = Buffer.from(JSON.stringify(known));
  return bytes.byteLength <= INLINE_PAYLOAD
    ? { inline: JSON.parse(bytes.toString()) as JsonObject }
    : { stored: await store.put(input.contact, bytes) };
}

async function mergeOne(
  store: PayloadStore,
  contact: ContactId,
  known: JsonObject,
  posted: QueuedPayload,
): Promise<JsonObject> {
  const news = await readPayload(store, posted);
  const merged = posted.fills === 'blanks' ? mergePayloads(news, known) : mergePayloads(known, news);
  if (Buffer.byteLength(JSON.stringify(merged)) <= LARGEST_MERGED) return merged;
  const ref =
    'stored' in posted ? posted.stored : await store.put(contact, Buffer.from(JSON.stringify(news)));
  const earlier = Array.isArray(known[UNMERGED]) ? known[UNMERGED] : [];
  return { ...known, [UNMERGED]: [...earlier, { ...ref }].slice(-UNMERGED_KEPT) };
}

/** The payload itself, wherever it is kept. */
export async function readPayload(store: PayloadStore, body: PayloadBody): Promise<JsonObject> {
  if ('inline' in body) return body.inline;
  const value = parseJsonExact((await store.get(body.stored)).toString());
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('a stored payload is not an object');
  }
  return value;
}
