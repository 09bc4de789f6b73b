import { afterAll, beforeAll, expect, it } from 'vitest';
import { TASK_QUEUES } from '../../src/temporal/contract.js';
import { until } from '../support/polling.js';
import { messagesTo, phoneNumber, testNumberId } from '../support/prospects.js';
import { sendsQueued } from '../support/queues.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const { entities, callbacks, calendars, whatsapp } = TASK_QUEUES;
const CUSTOMER = phoneNumber(9_000);
const PROSPECT = phoneNumber(9_001);
const LEADS = Array.from({ length: 60 }, (_, index) => phoneNumber(index));

let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal);
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

it('with a backlog of first touches, a customer is answered first and a prospect next (S0-03, T17)', async () => {
  for (const phone of [CUSTOMER, PROSPECT]) {
    await ringback.post({ phone_number: phone });
    await until('the first message', () => messagesTo(ringback, phone).length === 1);
  }
  await ringback.stopWorkers();
  await ringback.startWorkers([entities, callbacks, calendars]);
  await Promise.all(LEADS.map((phone) => ringback.post({ phone_number: phone })));
  await until('the first touches are queued', async () => (await sendsQueued(temporal)) >= LEADS.length);

  ringback.sandbox.write(PROSPECT, { text: 'Oui' }, testNumberId(ringback));
  await ringback.post({ phone_number: CUSTOMER, lifecycle_stage: 'customer' });
  ringback.sandbox.write(CUSTOMER, { text: 'Bonjour, une question sur mon contrat' }, testNumberId(ringback));
  for (const phone of [PROSPECT, CUSTOMER]) await until('the answer is queued', () => isAnswering(phone));

  const order: string[] = [];
  ringback.sandbox.subscribe(({ phone, messages }) => {
    if (messages.at(-1)?.from === 'business' && !order.includes(phone)) order.push(phone);
  });
  await ringback.startWorkers([whatsapp], 1);
  await until('both have their answer', () => order.includes(CUSTOMER) && order.includes(PROSPECT));
  // What the worker had asked for before the server had read its backlog may come first.
  expect(order.indexOf(CUSTOMER)).toBeLessThan(5);
  expect(order.indexOf(PROSPECT)).toBeLessThan(6);
});

/** An answer is on its way to the queue or in it. */
async function isAnswering(phone: string): Promise<boolean> {
  const { outgoing } = await ringback.state(phone);
  return outgoing.some(({ kind, state }) => kind === 'reply' && state.phase === 'sending');
}
