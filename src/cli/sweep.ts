/** `ringback sweep`: does now, by hand, what the schedule does each night. */
import { parseArgs } from 'node:util';
import { sweepStored } from '../activities/sweep.js';
import { loadSettings } from '../config/settings.js';
import { createPayloadStore } from '../storage/payload-store.js';
import { connectClient } from '../temporal/connection.js';

/** @returns 0; a contact that cannot be asked throws, and nothing is removed */
export async function sweepStore(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { 'dry-run': { type: 'boolean', default: false } } });
  const dryRun = values['dry-run'];
  const store = createPayloadStore(loadSettings().storage);
  const { client, connection } = await connectClient();
  try {
    const { kept, touched, removed } = await sweepStored(client, store, { dryRun });
    console.log(`${dryRun ? 'would remove' : 'removed'} ${removed}, kept ${kept + touched} stored payloads`);
    return 0;
  } finally {
    await connection.close();
  }
}
