/** A development server of a test's own, with the Temporal UI, on a file that can be searched. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { temporalPlugin } from '../../src/temporal/plugin.js';
import { startDevServer } from '../../sandbox/temporal/dev-server.js';
import { findDevServer } from '../../sandbox/temporal/find-dev-server.js';
import type { TestTemporal } from './temporal.js';

export interface TemporalWithUi extends TestTemporal {
  uiUrl: string;
  /** Where the server keeps its data: its file, and what lies beside it. */
  folder: string;
}

export async function serverWithUi(): Promise<TemporalWithUi> {
  const folder = mkdtempSync(join(tmpdir(), 'ringback-ui-'));
  const { path } = await findDevServer({ onMessage: () => undefined });
  const server = await startDevServer({
    executable: path,
    port: 0,
    uiPort: 0,
    dbFile: join(folder, 'temporal.db'),
    namespace: 'default',
    onMessage: () => undefined,
  });
  const { address } = server;
  const connection = await Connection.connect({ address });
  const nativeConnection = await NativeConnection.connect({ address });
  return {
    client: new Client({ connection, plugins: [temporalPlugin()] }),
    connection,
    nativeConnection,
    namespace: 'default',
    uiUrl: server.uiUrl ?? '',
    folder,
    async close() {
      await nativeConnection.close();
      await connection.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
