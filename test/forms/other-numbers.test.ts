/** One person under several numbers: the ones that forms name beside the first, and the ones they had before. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonNews } from '../../src/domain/whatsapp.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { SIGNALS } from '../../src/temporal/contract.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { form, postForm, TOKEN } from './support.js';

const SOON = { timeout: 15_000, interval: 50 };
const [FIRST, OTHER, NEW, STRANGER] = ['+18187405051', '+18187405052', '+18187405053', '+18187405054'];

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

const state = (number: string) => ringback.state(number, 'test', 'aloware');
const handle = (number: string) =>
  temporal.client.workflow.getHandle(contactWorkflowId({ account: 'aloware', environment: 'test', number }));

/** @returns the status of the answer */
async function posted(phone_number: string, others: string[], more: object = {}): Promise<number> {
  const other_phone_numbers = others.map((other) => ({ phone_number: other }));
  return (await postForm(ringback, form({ phone_number, other_phone_numbers, ...more }))).status;
}

/** Where everything that reaches a number goes. */
function leadsTo(number: string) {
  return expect.poll(async () => {
    const memo = await handle(number)
      .describe()
      .then((described) => described.memo)
      .catch(() => null);
    return memo?.['forwardsTo'] ?? null;
  }, SOON);
}

async function numberChanges(from: string, to: string): Promise<void> {
  const change = { id: `wamid.${from}.${to}`, at: Date.now(), number: to, userId: null };
  await handle(from).signal<[PersonNews]>(SIGNALS.heard, { fact: 'identity_changed', change });
  await leadsTo(from).toBe(to);
}

async function lookedUp(number: string): Promise<unknown> {
  const url = `${ringback.url}/api/v1/webhook/contact/phone-number?phone_number=${number.slice(2)}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${TOKEN}` } });
  return ((await response.json()) as Record<string, unknown>)['phone_number'];
}

describe('a person with two numbers', () => {
  it('may be posted with the two swapped (S4-11, A-11)', async () => {
    expect(await posted(FIRST, [OTHER])).toBe(201);
    await leadsTo(OTHER).toBe(FIRST);
    expect(await posted(OTHER, [FIRST], { csf1: 'swapped' })).toBe(202);
    await expect.poll(async () => (await state(FIRST)).dialer.fields.csf1, SOON).toBe('swapped');
    expect((await state(FIRST)).moved).toBeNull();
  });

  it('may be posted with any of them after a change of number, and nobody else with one of them (A-11)', async () => {
    await numberChanges(FIRST, NEW);
    expect(await posted(NEW, [FIRST, OTHER])).toBe(202);
    expect(await posted(FIRST, [NEW])).toBe(202);
    expect(await posted(OTHER, [NEW, FIRST])).toBe(202);
    expect(await posted(STRANGER, [FIRST])).toBe(400);
    expect(await posted(STRANGER, [OTHER])).toBe(400);
  });

  it('is found by each of them, over two steps as well', async () => {
    for (const number of [NEW, FIRST, OTHER]) expect(await lookedUp(number)).toBe(NEW);
  });

  it('and back at a number they had before is still one', async () => {
    await numberChanges(NEW, FIRST);
    await leadsTo(FIRST).toBeNull();
    expect(await posted(NEW, [FIRST, OTHER])).toBe(202);
    expect(await posted(FIRST, [NEW, OTHER])).toBe(202);
    expect(await posted(STRANGER, [NEW])).toBe(400);
    for (const number of [NEW, FIRST, OTHER]) expect(await lookedUp(number)).toBe(FIRST);
  });

  it('replays', async () => {
    for (const number of [FIRST, OTHER, NEW]) await replayRuns(temporal.client, handle(number).workflowId);
  });
});
