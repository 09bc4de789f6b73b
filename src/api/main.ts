/** The API process. Starts before Temporal if need be; on SIGTERM it is not ready, drains, and exits with 0. */
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { deriveKey, Directory, loadSettings } from '../config/settings.js';
import { createLogger } from '../logging/logger.js';
import { createPayloadStore } from '../storage/payload-store.js';
import { lazyClient } from '../temporal/connection.js';
import { readClockOffset } from '../temporal/development-clock.js';
import { createApp } from './app.js';
import { temporalGateway } from './temporal-gateway.js';

const DRAIN = 10_000;
/** How long a load balancer may need to see that we are not ready. */
const NOTICE = Number(process.env['SHUTDOWN_NOTICE_MS'] ?? 0);

const logger = createLogger('api');
const settings = loadSettings();
const { client, connection } = lazyClient();
let stopping = false;

const app = createApp({
  directory: new Directory(settings),
  gateway: temporalGateway(client, settings.development.clock ? readClockOffset : () => 0),
  store: createPayloadStore(settings.storage),
  logger,
  requestIdKey: deriveKey('request-id'),
  isStopping: () => stopping,
});
const server = createServer(app);
// Longer than a load balancer keeps its connections; slow senders are cut (C-23).
server.keepAliveTimeout = 65_000;
server.headersTimeout = 10_000;
server.requestTimeout = 30_000;

const port = Number(process.env['PORT'] ?? 3000);
server.once('error', (error) => {
  logger.fatal({ reason: String(error), port }, 'cannot listen: choose another port with PORT');
  process.exit(1);
});
server.listen(port, () => logger.info({ port }, 'api ready'));

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await delay(NOTICE);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await Promise.race([closed, delay(DRAIN)]);
  server.closeAllConnections();
  await connection.close();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
