/** The older messages of a conversation, kept outside the contact's state as one JSON list. */
import type { PayloadRef } from '../domain/callbacks.js';
import type { ArchiveInput } from '../temporal/contract.js';
import { readArchive } from '../storage/archived-messages.js';
import type { PayloadStore } from '../storage/payload-store.js';

/** Adds messages to the archive, each once, and returns the address of the whole. */
export async function archiveMessages(store: PayloadStore, input: ArchiveInput): Promise<PayloadRef> {
  const before = await readArchive(store, input);
  const known = new Set(before.map((message) => message.id));
  const added = input.messages.filter((message) => !known.has(message.id));
  return await store.put(input.contact, Buffer.from(JSON.stringify([...before, ...added])));
}
