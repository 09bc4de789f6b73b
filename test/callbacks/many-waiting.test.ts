import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLogger } from '../../src/logging/logger.js';
import { limitQueues } from '../../src/worker/queue-limits.js';
import { until } from '../support/polling.js';
import { activitiesQueued } from '../support/queues.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { addAccount, answering, clientSystem, openEndpoint, SECOND } from './support.js';
import type { ClientSystem, HttpEndpoint } from './support.js';

const WAITING = 1_000;
const POSTS_AT_ONCE = 20;
/** Behind all that wait it would be 50 s at least: the server lets 20 a second of one account through. */
const SOON = 25 * SECOND;

let temporal: TestTemporal;
let ringback: Ringback;
const endpoints: HttpEndpoint[] = [];
let dead: ClientSystem;
let well: ClientSystem;
let mostAtOnce = 0;
let atOnce = 0;

beforeAll(async () => {
  temporal = await realServer();
  endpoints.push(await openEndpoint(), await openEndpoint());
  const [one, other] = endpoints as [HttpEndpoint, HttpEndpoint];
  ringback = await startRingback(temporal, {
    workers: false,
    settings: (settings) => {
      addAccount(settings, 'dead', one.url);
      addAccount(settings, 'well', other.url);
    },
  });
  await limitQueues(temporal.client, createLogger('test', { write: () => undefined }));
  dead = clientSystem(ringback, 'dead', one);
  well = clientSystem(ringback, 'well', other);
});
afterAll(async () => {
  for (const endpoint of endpoints) endpoint.close();
  await ringback.stop();
  await temporal.close();
});

it('a thousand callbacks that wait for a dead endpoint delay nobody else, and do not storm it (T16)', async () => {
  // It takes each connection, and never answers.
  dead.answer = (response) => {
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    response.on('close', () => (atOnce -= 1));
  };
  const contacts = Array.from({ length: WAITING }, (_, index) => `d${index}`);
  await Promise.all(
    Array.from({ length: POSTS_AT_ONCE }, async () => {
      for (let next = contacts.shift(); next; next = contacts.shift()) await dead.post(next);
    }),
  );
  await ringback.startWorkers(['entities', 'whatsapp', 'calendars']);
  await until('all wait', async () => (await activitiesQueued(temporal, 'callbacks')) >= WAITING, 120_000);
  await ringback.startWorkers(['callbacks']);
  await until('the dead endpoint has all it is given', () => atOnce === 4, 60_000);

  const took: number[] = [];
  for (let index = 0; index < 10; index += 1) {
    const posted = performance.now();
    await well.post(`w${index}`);
    await until('the callback of the other account', () => well.arrived.length > index, SOON);
    took.push(Math.round(performance.now() - posted));
  }
  process.stdout.write(`beside ${WAITING} that wait: ${took.join(', ')} ms\n`);
  expect(mostAtOnce).toBeLessThanOrEqual(4);

  await until('it is known as failing', async () => (await dead.health()) === 'failing', 60_000);
  // From now on one at a time sees whether it is back.
  const before = dead.arrived.length;
  dead.answer = answering(503);
  await until('it was looked after again', () => dead.arrived.length > before, 60_000);
  await well.post('w-last');
  await until('the callback of the other account', () => well.arrived.length > 10, SOON);
  expect(dead.arrived.length).toBeLessThan(60);
}, 240_000);
