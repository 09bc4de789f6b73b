/** Everything that is kept of a contact, wherever it is kept, as one JSON value (T22). */
import { parseJsonExact } from '../domain/exact-json.js';
import type { CallbackBody, PayloadRef } from '../domain/callbacks.js';
import type { ContactState, DeliveredEntry, Message, OutboxEntry } from '../domain/contact/state.js';
import type { Json } from '../domain/json.js';
import type { PayloadBody } from '../domain/lead.js';
import { readArchive } from './archived-messages.js';
import type { PayloadStore } from './payload-store.js';

export type ExportDeps = Pick<PayloadStore, 'get' | 'isOf'>;

/** Posts that were too large to merge are in the payload by their address, under this key. */
const UNMERGED = 'ringback_unmerged';

interface ContactExport {
  format: 'ringback-contact-export';
  version: 1;
  exported_at: string;
  account: string;
  environment: string;
  number: string;
  former_numbers: string[];
  whatsapp_user_ids: string[];
  /** All posts merged, those too large to merge, and those not merged yet. */
  payload: Json;
  payloads_too_large_to_merge: Json[];
  payloads_not_merged: Json[];
  /** From the first message on, unmasked. */
  transcript: Message[];
  callbacks: ExportedCallback[];
  /** What people did. */
  audit: ContactState['audit'];
  /** Everything else as it is kept. Instants are epoch milliseconds. */
  state: Omit<ContactState, 'payload' | 'payloadQueue' | 'conversation' | 'outbox' | 'audit'> & {
    conversation: Omit<ContactState['conversation'], 'messages' | 'archive' | 'alsoArchived'>;
  };
}

interface ExportedCallback {
  webhook_id: string;
  sequence: number;
  status: string;
  standing: string;
  queued_at: number;
  /** Null where it is written with its first attempt. */
  body: CallbackBody | null;
  attempts: OutboxEntry['attempts'];
}

/** @param now epoch milliseconds */
export async function exportContact(
  store: ExportDeps,
  contact: ContactState,
  now: number,
): Promise<ContactExport> {
  const { payload, payloadQueue, conversation, outbox, audit, ...rest } = contact;
  const { messages, archive, alsoArchived = [], ...talk } = conversation;
  const archived = await readArchive(store, { archive, alsoArchived });
  const recent = new Set(messages.map(({ id }) => id));
  const merged = await payloadOf(store, payload);
  const names = [contact.id.number, ...contact.formerNumbers].map((number) => ({ ...contact.id, number }));
  // A post may hold the key too, with any address in it.
  const unmerged = unmergedOf(merged).filter((ref) => names.some((name) => store.isOf(name, ref)));
  return {
    format: 'ringback-contact-export',
    version: 1,
    exported_at: new Date(now).toISOString(),
    account: contact.id.account,
    environment: contact.id.environment,
    number: contact.id.number,
    former_numbers: contact.formerNumbers,
    whatsapp_user_ids: contact.userIds,
    payload: merged,
    payloads_too_large_to_merge: await Promise.all(unmerged.map((ref) => read(store, ref))),
    payloads_not_merged: await Promise.all(payloadQueue.map((body) => payloadOf(store, body))),
    transcript: [...archived.filter(({ id }) => !recent.has(id)), ...messages],
    callbacks: await Promise.all([
      ...outbox.done.map((entry) => callback(store, entry, entry.end)),
      ...outbox.waiting.map((entry) => callback(store, entry, 'waiting')),
    ]),
    audit,
    state: { ...rest, conversation: talk },
  };
}

async function callback(
  store: ExportDeps,
  entry: OutboxEntry | DeliveredEntry,
  standing: string,
): Promise<ExportedCallback> {
  const { webhookId, sequence, status, queuedAt, body, attempts } = entry;
  const written = 'stored' in body ? await read(store, body.stored) : 'inline' in body ? body.inline : null;
  return {
    webhook_id: webhookId,
    sequence,
    status,
    standing,
    queued_at: queuedAt,
    body: written as CallbackBody | null,
    attempts,
  };
}

/** The addresses of posts that stand in a payload unmerged. */
function unmergedOf(payload: Json): PayloadRef[] {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return [];
  const refs = payload[UNMERGED];
  return Array.isArray(refs) ? refs.flatMap((ref) => (isRef(ref) ? [ref] : [])) : [];
}

function isRef(value: unknown): value is PayloadRef {
  return typeof value === 'object' && value !== null && 'ref' in value && 'sha256' in value;
}

function payloadOf(store: ExportDeps, body: PayloadBody): Promise<Json> {
  return 'inline' in body ? Promise.resolve(body.inline) : read(store, body.stored);
}

async function read(store: ExportDeps, ref: PayloadRef): Promise<Json> {
  return parseJsonExact((await store.get(ref)).toString());
}
