/** `ringback erase` and `ringback export`: a person's rights, by command. */
import { setTimeout as delay } from 'node:timers/promises';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { contactIdOf } from '../api/operators/contact.js';
import { personUnder, temporalContactReader } from '../api/operators/contact-reader.js';
import { temporalErasureDesk } from '../api/operators/erasure-desk.js';
import { receiptView } from '../api/operators/erasures.js';
import { Directory } from '../config/directory.js';
import { loadSettings } from '../config/settings.js';
import type { ContactId, Environment } from '../domain/identity.js';
import { exportContact } from '../storage/export.js';
import { createPayloadStore } from '../storage/payload-store.js';
import { connectClient } from '../temporal/connection.js';

const LOOK_AGAIN = 1_000;
const OPTIONS = {
  account: { type: 'string' },
  environment: { type: 'string', default: 'production' },
  'no-wait': { type: 'boolean', default: false },
} as const;

/** Prints the receipt. @returns 0 when the person is erased, or is being erased with `--no-wait` */
export async function erase(args: string[]): Promise<number> {
  const { contact, wait } = whoIsMeant(args);
  const { client, connection } = await connectClient();
  try {
    const desk = temporalErasureDesk(client);
    const id = await desk.erase(contact, `ringback erase by ${userInfo().username}`);
    for (;;) {
      const receipt = await desk.receipt(contact.account, contact.environment, id);
      if (receipt && (receipt.status === 'erased' || !wait)) {
        console.log(JSON.stringify(receiptView(receipt), null, 2));
        return 0;
      }
      await delay(LOOK_AGAIN);
    }
  } finally {
    await connection.close();
  }
}

/** Prints all that is kept of the person, as JSON. @returns 1 when nobody is known under the number */
export async function exportPerson(args: string[]): Promise<number> {
  const { contact } = whoIsMeant(args);
  const { client, connection } = await connectClient();
  try {
    const state = await personUnder(temporalContactReader(client), contact);
    if (!state) {
      console.error('Nobody is known under this number.');
      return 1;
    }
    const store = createPayloadStore(loadSettings().storage);
    console.log(JSON.stringify(await exportContact(store, state, Date.now()), null, 2));
    return 0;
  } finally {
    await connection.close();
  }
}

/** @throws saying what is missing */
function whoIsMeant(args: string[]): { contact: ContactId; wait: boolean } {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [number] = positionals;
  if (number === undefined) throw new Error('name a number, such as +33612345678');
  const settings = loadSettings();
  const accounts = Object.keys(settings.accounts);
  const account = values.account ?? (accounts.length === 1 ? accounts[0] : undefined);
  if (account === undefined) throw new Error(`name the account with --account: ${accounts.join(', ')}`);
  const context = new Directory(settings).environment(account, values.environment as Environment);
  return { contact: contactIdOf(context, number), wait: !values['no-wait'] };
}
