/** `ringback sweep`: does now, by hand, what the schedule does each night. */
import { parseArgs } from 'node:util';
import { sweepStored } from '../activities/sweep.js';
import { loadSettings } from '../config/settings.js';
import { createPayloadStore } from '../storage/payload-store.js';
import { connectClient } from '../temporal/connection.js';

/** @returns 1 when some contact could not be read: what they may name is kept. When nobody can be asked it throws. */
export async function sweepStore(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { 'dry-run': { type: 'boolean', default: false } } });
  const dryRun = values['dry-run'];
  const store = createPayloadStore(loadSettings().storage);
  const { client, connection } = await connectClient();
  try {
    const { kept, touched, removed, unread, unreadRuns } = await sweepStored(client, store, { dryRun });
    console.log(`${dryRun ? 'would remove' : 'removed'} ${removed}, kept ${kept + touched} stored payloads`);
    if (unread === 0) return 0;
    for (const { workflowId, runId, reason } of unreadRuns) {
      console.error(`not read: ${workflowId}, run ${runId}: ${reason}`);
    }
    console.error(
      `${unread} ${unread === 1 ? 'contact' : 'contacts'} could not be read, so nothing of theirs was removed. ` +
        'A key of RINGBACK_ENCRYPTION_KEYS that is gone stands in the log of the workers: put it back, and sweep again.',
    );
    return 1;
  } finally {
    await connection.close();
  }
}
