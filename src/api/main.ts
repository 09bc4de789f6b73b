/** The API process. Starts before Temporal if need be; on SIGTERM it is not ready, drains, and exits with 0. */
import { setTimeout as delay } from 'node:timers/promises';
import { BusyCalendars } from '../calendars/busy-calendars.js';
import { deriveKey } from '../secrets/secrets.js';
import { loadSettings, settingsFile } from '../config/settings.js';
import { egressOf } from '../config/egress.js';
import { createLogger } from '../logging/logger.js';
import { startTracing } from '../tracing/start.js';
import { createPayloadStore } from '../storage/payload-store.js';
import { lazyClient } from '../temporal/connection.js';
import { encryption } from '../temporal/plugin.js';
import { clockOffsetOf } from '../temporal/development-clock.js';
import { createApp } from './app.js';
import { temporalCalendarSource } from './calendar-source.js';
import { temporalEntityCounts } from './entity-counts.js';
import { createApiServer } from './server.js';
import { LiveDirectory, reloadKeys, watchSettingsFile } from './settings-reload.js';
import { temporalAgentGateway } from './operators/agent-gateway.js';
import { temporalCallbackDesk } from './operators/callback-desk.js';
import { temporalContactLists } from './operators/contact-lists.js';
import { temporalContactReader } from './operators/contact-reader.js';
import { temporalContactUpdates } from './operators/contact-updates.js';
import { rememberingContacts } from './operators/remembered-memos.js';
import { temporalErasureDesk } from './operators/erasure-desk.js';
import { temporalSlotFinder } from './operators/free-slots.js';
import { temporalNumberDesk } from './operators/number-desk.js';
import { temporalGateway } from './temporal-gateway.js';

const DRAIN = 10_000;
/** How long a load balancer may need to see that we are not ready. */
const NOTICE = Number(process.env['SHUTDOWN_NOTICE_MS'] ?? 0);

const logger = createLogger('api');
const settings = loadSettings();
const tracing = await startTracing('ringback-api', logger);
const directory = new LiveDirectory(settings);
const { client, connection } = lazyClient();
const store = createPayloadStore(settings.storage);
const clockOffset = (account: string) => clockOffsetOf(settings, account);
let stopping = false;

const app = createApp({
  directory,
  gateway: temporalGateway(client, clockOffset),
  operators: {
    contacts: rememberingContacts(temporalContactReader(client)),
    lists: temporalContactLists(client),
    updates: temporalContactUpdates(client),
    agents: temporalAgentGateway(client, clockOffset),
    clockOffset,
    desk: temporalCallbackDesk(client, clockOffset),
    erasures: temporalErasureDesk(client),
    store,
    numbers: temporalNumberDesk(client, clockOffset),
    slots: temporalSlotFinder(client, new BusyCalendars({ egress: egressOf(settings), env: process.env })),
  },
  calendars: { source: temporalCalendarSource(client), store, clockOffset },
  codec: encryption(),
  store,
  logger,
  counts: temporalEntityCounts(client),
  requestIdKey: deriveKey('request-id'),
  isStopping: () => stopping,
});
const server = createApiServer(app);
const reload = () => reloadKeys(directory, loadSettings, logger);
watchSettingsFile(settingsFile(), reload);
process.on('SIGHUP', reload);

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
  await tracing.stop();
  // Last: a call given up meanwhile may be due for its retry, which throws on a closed connection.
  await connection.close();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
