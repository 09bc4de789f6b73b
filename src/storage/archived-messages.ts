import type { PayloadRef } from '../domain/callbacks.js';
import type { Conversation, Message } from '../domain/contact/state.js';
import type { PayloadStore } from './payload-store.js';

type Archives = Pick<Conversation, 'archive' | 'alsoArchived'>;

/** Usually one or none; more while those of two numbers of a person are not joined. */
export function archivesOf({ archive, alsoArchived = [] }: Archives): PayloadRef[] {
  return archive ? [archive, ...alsoArchived] : alsoArchived;
}

/** @returns the archived messages, each once, oldest first; none without an archive */
export async function readArchive(store: Pick<PayloadStore, 'get'>, archives: Archives): Promise<Message[]> {
  const parts = await Promise.all(
    archivesOf(archives).map(async (ref) => JSON.parse((await store.get(ref)).toString()) as Message[]),
  );
  const [first = [], ...others] = parts;
  if (others.length === 0) return first;
  const byId = new Map(parts.flat().map((message) => [message.id, message]));
  return [...byId.values()].sort((a, b) => a.at - b.at);
}
