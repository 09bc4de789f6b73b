/** Reads a contact's state from Ringback, for the panel beside the chat. */
import { temporalContactReader } from '../src/api/operators/contact-reader.js';
import type { ContactReader } from '../src/api/operators/contact-reader.js';
import type { ContactState } from '../src/domain/contact/state.js';
import { lazyClient } from '../src/temporal/connection.js';
import type { TemporalClient } from '../src/temporal/connection.js';
import type { Conversation } from './conversations.js';

/** Null when there is no such contact. */
export type ReadContact = ContactReader['state'];

/** Through Temporal, connected to at the first use. */
export function temporalStates(): { read: ReadContact; close(): Promise<void> } {
  let temporal: TemporalClient | null = null;
  return {
    read(id) {
      temporal ??= lazyClient();
      return temporalContactReader(temporal.client).state(id);
    },
    async close() {
      await temporal?.connection.close();
    },
  };
}

/** The contact this conversation is with; a number that several environments send from is asked in each. */
export async function stateOf(
  { number: { account, environments }, phone }: Conversation,
  read: ReadContact,
): Promise<ContactState | null> {
  for (const environment of environments) {
    const state = await read({ account, environment, number: phone });
    if (state) return state;
  }
  return null;
}
