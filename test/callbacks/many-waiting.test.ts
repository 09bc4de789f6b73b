import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLogger } from '../../src/logging/logger.js';
import type { DeliverInput } from '../../src/temporal/contract.js';
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
/** The server counts what waits approximately. */
const NEARLY_ALL = 0.95 * WAITING;
const POSTS_AT_ONCE = 20;
const IN_FLIGHT = 4;
/** Behind all that wait it would be the thousandth. How long that is depends on the machine, the order does not. */
const OVERTAKEN = 0.75 * WAITING;
const PATIENCE = 120 * SECOND;
const WELL = 10;
/** A second of what would come if nobody held the thousand back, and more than looks after an endpoint take. */
const STORM = 60;

let temporal: TestTemporal;
let ringback: Ringback;
const endpoints: HttpEndpoint[] = [];
let dead: ClientSystem;
let well: ClientSystem;
/** Connections that the dead endpoint took and does not answer. */
const hanging = new Set<ServerResponse>();
let mostAtOnce = 0;
/** How many deliveries of the dead endpoint's a worker was given. */
let given = 0;

beforeAll(async () => {
  temporal = await realServer();
  endpoints.push(await openEndpoint(), await openEndpoint());
  const [one, other] = endpoints as [HttpEndpoint, HttpEndpoint];
  ringback = await startRingback(temporal, {
    workers: false,
    watch: (activity, input) => {
      if (activity === 'deliverCallback' && (input as DeliverInput).contact.account === 'dead') given += 1;
    },
    // All of them stay in memory, so that the test spends its time on callbacks and not on replays.
    cachedWorkflows: 2 * WAITING,
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
    hanging.add(response);
    mostAtOnce = Math.max(mostAtOnce, hanging.size);
    response.on('close', () => hanging.delete(response));
  };
  await ringback.startWorkers(['entities', 'whatsapp', 'calendars']);
  const contacts = Array.from({ length: WAITING }, (_, index) => `d${index}`);
  await Promise.all(
    Array.from({ length: POSTS_AT_ONCE }, async () => {
      for (let next = contacts.shift(); next; next = contacts.shift()) await dead.post(next);
    }),
  );
  await until(
    'all wait',
    async () => (await activitiesQueued(temporal, 'callbacks')) >= NEARLY_ALL,
    PATIENCE,
  );
  await ringback.startWorkers(['callbacks']);
  await until('the dead endpoint has all it is given', () => hanging.size === IN_FLIGHT, PATIENCE);

  const posted = performance.now();
  await Promise.all(Array.from({ length: WELL }, (_, index) => well.post(`w${index}`)));
  await until('the callbacks of the other account', () => well.arrived.length === WELL, PATIENCE);
  const took = Math.round(performance.now() - posted);
  process.stdout.write(`${WELL} callbacks beside ${WAITING} that wait: ${took} ms, after ${given} of them\n`);
  expect(given).toBeLessThan(OVERTAKEN);
  expect(mostAtOnce).toBe(IN_FLIGHT);

  // The connections break. From the third failure on, one delivery at a time sees whether it is back.
  const before = dead.arrived.length;
  dead.answer = answering(503);
  for (const response of hanging) response.destroy();
  await until('it is known as failing', async () => (await dead.health()) === 'failing', PATIENCE);
  await until('it was looked after again', () => dead.arrived.length > before, PATIENCE);
  await well.post('w-last');
  await until('the callback of the other account', () => well.arrived.length > WELL, PATIENCE);
  expect(dead.arrived.length).toBeLessThan(STORM);
}, 480_000);
