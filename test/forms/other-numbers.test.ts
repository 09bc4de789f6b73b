/** One person under several numbers: the ones that forms name beside the first, and the ones they had before. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSuppressions } from '../../src/activities/suppression.js';
import { hashKey } from '../../src/config/keys.js';
import { deriveKey } from '../../src/secrets/secrets.js';
import { Directory } from '../../src/config/directory.js';
import type { OperatorCommand } from '../../src/domain/contact/people/operator-command.js';
import type { PersonNews } from '../../src/domain/whatsapp.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { SIGNALS, UPDATES } from '../../src/temporal/contract.js';
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
  ringback = await startRingback(temporal, {
    settings: ({ accounts: { aloware } }) =>
      void aloware?.operators.push({
        sha256: hashKey('admin-of-aloware'),
        label: 'our admin',
        role: 'admin',
      }),
  });
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
});

describe('what people command by a number that leads to another', () => {
  const [person, second, third] = ['+18187405061', '+18187405062', '+18187405063'];

  async function call(method: string, path: string, body?: object) {
    const url = `${ringback.url}/v1/contacts/${path}?environment=test&account=aloware`;
    const response = await fetch(url, {
      method,
      headers: { 'api-key': 'admin-of-aloware', 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    return { status: response.status, answer };
  }

  it('reaches the person: what a call came to (S4-11)', async () => {
    await posted(person, [second]);
    await leadsTo(second).toBe(person);
    const { status } = await call('PUT', `${second}/disposition`, { disposition_id: '1235' });
    expect(status).toBe(204);
    await expect.poll(async () => (await state(person)).engagement?.openedBy, SOON).toBe('missed_call');
    expect((await state(person)).dialer.disposition).toBe('1235');
    await expect.poll(() => ringback.chat(person).length, SOON).toBe(1);
  });

  it('is refused as the person’s own contact refuses it', async () => {
    expect(await call('POST', `${second}/hand-back`)).toMatchObject({
      status: 409,
      answer: { detail: 'nobody has taken this conversation over' },
    });
  });

  it('reaches them after a change of number too, over two steps', async () => {
    await numberChanges(person, third);
    expect((await call('POST', `${second}/hand-over`)).status).toBe(202);
    await expect.poll(async () => (await state(third)).handover?.cause, SOON).toBe('operator');
    expect((await call('POST', `${person}/hand-back`)).status).toBe(202);
    await expect.poll(async () => (await state(third)).handover, SOON).toBeNull();
  });

  it('shows them: the export, free times, missed callbacks', async () => {
    expect((await call('GET', `${second}/export`)).answer).toMatchObject({ number: third });
    expect((await call('GET', `${person}/slots`)).answer).toMatchObject({
      calendar: expect.any(String) as string,
    });
    expect((await call('POST', `${second}/callbacks/resend`, {})).status).toBe(202);
  });

  it('sent to the number itself is refused, and told which one to use', async () => {
    const args: [OperatorCommand, string] = [{ command: 'do_not_contact' }, 'paul'];
    const refused = await handle(second)
      .executeUpdate<void, [OperatorCommand, string]>(UPDATES.command, { args })
      .catch((error: unknown) => (error as { cause?: Error }).cause?.message);
    expect(refused).toBe(`this person is known under ${person}: use that number`);
  });

  it('stops them: nobody writes to any of their numbers again, and the client is told (T3)', async () => {
    const suppressions = createSuppressions(
      new Directory(ringback.settings),
      temporal.client,
      deriveKey('suppression'),
    );
    const isStopped = (number: string) =>
      suppressions.isSuppressed({ account: 'aloware', environment: 'test', number });
    expect((await call('POST', `${second}/do-not-contact`)).status).toBe(202);
    await expect.poll(async () => (await state(third)).suppression?.kind, SOON).toBe('opt_out');
    for (const number of [third, second, person]) await expect.poll(() => isStopped(number), SOON).toBe(true);
    await expect.poll(() => ringback.inbox.statuses(person), SOON).toContain('OPT_OUT');
    expect(await isStopped(STRANGER)).toBe(false);
  });

  it('replays', async () => {
    for (const number of [FIRST, OTHER, NEW, person, second, third])
      await replayRuns(temporal.client, handle(number).workflowId);
  });
});
