import type { Json, JsonObject } from '../domain/json.js';
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
 * Merges a post into what is known, wherever the two are kept; one that only fills blanks changes nothing that is known.
 * A post that would make it larger than 2 MiB is kept as received, and named under `ringback_unmerged` by its address.
 */
export async function mergePayload(store: PayloadStore, input: MergeInput): Promise<PayloadBody> {
  const { contact, posted } = input;
  const current = await readPayload(store, input.current);
  const news = await readPayload(store, posted);
  const whole = posted.fills === 'blanks' ? mergePayloads(news, current) : mergePayloads(current, news);
  const merged = Buffer.from(JSON.stringify(whole));
  if (merged.byteLength <= LARGEST_MERGED) return await keep(merged);

  const ref =
    'stored' in posted ? posted.stored : await store.put(contact, Buffer.from(JSON.stringify(posted.inline)));
  const earlier = Array.isArray(current[UNMERGED]) ? current[UNMERGED] : [];
  const unmerged: Json[] = [...earlier, { ...ref }].slice(-UNMERGED_KEPT);
  return await keep(Buffer.from(JSON.stringify({ ...current, [UNMERGED]: unmerged })));

  async function keep(bytes: Buffer): Promise<PayloadBody> {
    if (bytes.byteLength <= INLINE_PAYLOAD) return { inline: JSON.parse(bytes.toString()) as JsonObject };
    return { stored: await store.put(contact, bytes) };
  }
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
