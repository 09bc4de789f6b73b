/** A Temporal server of a test's own, for settings or files that it shares with no other. */
import { Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { startDevServer } from '../../sandbox/temporal/dev-server.js';
import { findDevServer } from '../../sandbox/temporal/find-dev-server.js';
import { through } from './temporal.js';
import type { TestTemporal } from './temporal.js';

/** A closed run is deleted once the server has noted that it was closed: by default every 30 s. */
export const DELETES_SOON = ['transfer', 'timer', 'visibility'].map(
  (queue) => `history.${queue}ProcessorUpdateAckInterval="1s"`,
);

interface OwnServer {
  /** Where the store is kept; in memory by default. */
  dbFile?: string;
  /** As `key=value`. */
  dynamicConfig: string[];
}

/** `close` ends the server too. */
export async function ownServer({
  dbFile,
  dynamicConfig,
}: OwnServer): Promise<TestTemporal & { address: string }> {
  const namespace = 'default';
  const { path } = await findDevServer({ onMessage: () => undefined });
  const { address, stop } = await startDevServer({
    executable: path,
    port: 0,
    uiPort: null,
    dbFile: dbFile ?? null,
    namespace,
    dynamicConfig,
    onMessage: () => undefined,
  });
  const [connection, nativeConnection] = await Promise.all([
    Connection.connect({ address }),
    NativeConnection.connect({ address }),
  ]);
  const temporal = through(connection, nativeConnection, namespace);
  return {
    ...temporal,
    address,
    close: async () => {
      await temporal.close();
      await stop();
    },
  };
}
