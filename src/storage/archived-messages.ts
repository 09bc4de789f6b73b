import type { PayloadRef } from '../domain/callbacks.js';
import type { Message } from '../domain/contact/state.js';
import type { PayloadStore } from './payload-store.js';

/** @returns the archived messages, oldest first; none without an archive */
export async function readArchive(
  store: Pick<PayloadStore, 'get'>,
  archive: PayloadRef | null,
): Promise<Message[]> {
  if (!archive) return [];
  return JSON.parse((await store.get(archive)).toString()) as Message[];
}
