import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { until } from '../support/polling.js';
import { phoneNumber } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const PHONES = Array.from({ length: 8 }, (_, index) => phoneNumber(8_000 + index));
const LINES = 9;
let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, { slow: { answerTurn: 20 } });
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

/** Asks for the state all the time, as someone does who has the contact's page open in the Temporal UI. */
async function watch(phone: string, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    await ringback.state(phone).catch(() => null);
    await delay(3);
  }
}

it('contacts that are watched all the time, while they converse, can be replayed', async () => {
  const talks = PHONES.map(async (phone) => {
    ringback.sandbox.assign(phone, 'french-guide');
    await ringback.post({ phone_number: phone, crm_contact_id: phone });
    let over = false;
    const watching = watch(phone, () => over);
    await until('a conversation', () => ringback.chat(phone).length >= LINES);
    over = true;
    await watching;
  });
  await Promise.all(talks);
  for (const number of PHONES) {
    const id = contactWorkflowId({ account: 'alvio', environment: 'test', number });
    await expect(replayRuns(temporal.client, id)).resolves.toBeGreaterThan(0);
  }
});
