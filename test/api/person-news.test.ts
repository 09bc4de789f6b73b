import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signMetaWebhook } from '../../src/whatsapp/signature.js';
import { SECRETS, sendWebhook, startApi, UNAVAILABLE } from './support.js';
import type { TestApi } from './support.js';

const TEST_NUMBER = '100000000000002';
const ANNA = 'contact:alvio:test:+33639980001';
const ANNA_BY_ID = 'alias:alvio:test:FR.13491208655302741918';

/** Sends a golden fixture, as if it were about a number of ours. */
async function send(api: TestApi, name: string, number = TEST_NUMBER): Promise<number> {
  const golden = readFileSync(new URL(`../whatsapp/fixtures/${name}.json`, import.meta.url), 'utf8');
  const body = golden.replaceAll('"1000000001"', `"${number}"`);
  const signature = signMetaWebhook(Buffer.from(body), SECRETS.WHATSAPP_APP_SECRET);
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature };
  return (await fetch(`${api.url}/whatsapp`, { method: 'POST', headers, body })).status;
}

async function told(name: string, known: string[]): Promise<[string, string][]> {
  const api = await startApi();
  for (const workflowId of known) api.gateway.known.add(workflowId);
  expect(await send(api, name)).toBe(200);
  return api.gateway.news.map(({ to, news }) => [to, news.fact]);
}

describe('what WhatsApp tells of a person', () => {
  it.each([
    ['echo-text', ANNA, 'colleague_wrote'],
    ['echo-to-user-id', ANNA_BY_ID, 'colleague_wrote'],
    ['preference-stop', ANNA, 'preference_changed'],
    ['preference-resume', ANNA, 'preference_changed'],
    ['preference-stop-by-user-id', ANNA_BY_ID, 'preference_changed'],
    ['system-number-change', ANNA, 'identity_changed'],
    ['system-user-id-change', ANNA, 'identity_changed'],
    ['system-user-id-change-without-number', ANNA_BY_ID, 'identity_changed'],
    ['user-id-update', ANNA, 'identity_changed'],
    ['user-id-update-without-number', ANNA_BY_ID, 'identity_changed'],
  ])('by %s reaches %s', async (name, to, fact) => {
    expect(await told(name, [to])).toEqual([[to, fact]]);
  });

  it.each(['echo-text', 'echo-to-user-id', 'preference-resume', 'system-number-change', 'user-id-update'])(
    'by %s makes nobody a contact',
    async (name) => expect(await told(name, [])).toEqual([]),
  );

  it.each([
    ['preference-stop', ANNA],
    ['preference-stop-by-user-id', ANNA_BY_ID],
  ])('by %s is remembered even of a stranger: no later lead of theirs is written to', async (name, to) => {
    expect(await told(name, [])).toEqual([[to, 'preference_changed']]);
  });

  it('reaches every environment that sends from the number and knows them', async () => {
    const api = await startApi(({ accounts }) => {
      const production = accounts['alvio']?.environments.production;
      if (production) production.whatsapp = 'essai';
    });
    const production = ANNA.replace(':test:', ':production:');
    api.gateway.known.add(ANNA).add(production);
    await send(api, 'preference-stop');
    expect(api.gateway.news.map(({ to }) => to).sort()).toEqual([production, ANNA].sort());
  });

  it('about a number that is not ours is acknowledged and dropped', async () => {
    const api = await startApi();
    api.gateway.known.add(ANNA);
    expect(await send(api, 'echo-text', '999')).toBe(200);
    expect(api.gateway.news).toEqual([]);
  });

  it('is refused with 503 while Temporal takes nothing, so that Meta sends it again (C-13)', async () => {
    const api = await startApi();
    api.gateway.failure = UNAVAILABLE;
    expect(await send(api, 'preference-stop')).toBe(503);
  });

  it('finds a Mexican contact under the number without the extra 1 (T1)', async () => {
    const contact = 'contact:alvio:test:+525512345678';
    expect(await told('system-number-change-mexico', [contact])).toEqual([[contact, 'identity_changed']]);
  });
});

describe('what is not about persons', () => {
  const logged = async (name: string) => {
    const api = await startApi();
    expect(await send(api, name)).toBe(200);
    return api.log.join('\n');
  };

  it.each([
    ['template-status-rejected', 'REJECTED', 'reminder en_US'],
    ['template-quality', 'YELLOW', 'first_touch fr'],
    ['account-update', 'ACCOUNT_VIOLATION', 'account_update'],
    ['number-quality', 'DOWNGRADE', 'TIER_1K'],
  ])('is acknowledged and shown to operators: %s', async (name, event, subject) => {
    const log = await logged(name);
    expect(log).toContain('WhatsApp says something about the account');
    expect(log).toContain(event);
    expect(log).toContain(subject);
  });

  it.each([
    ['other-field', 'field:flows'],
    ['unknown-type', 'message:hologram'],
    ['status-unknown', 'status:played'],
    ['preference-unknown', 'preference:marketing_messages_pause'],
  ])('or has a shape never seen is acknowledged and counted by its name: %s', async (name, shape) => {
    expect(await logged(name)).toContain(`"${shape}":1`);
  });

  it.each(['unknown-type', 'system-remark', 'preference-unknown', 'odd-batch'])(
    'leaves nothing of a person in the log: %s',
    async (name) => expect(await logged(name)).not.toMatch(/Anna|3363998000/),
  );
});

describe('a sender', () => {
  it.each([
    ['5511987654321', '+5511987654321'],
    ['551187654321', '+5511987654321'],
    ['525512345678', '+525512345678'],
    ['5215512345678', '+525512345678'],
    ['5491123456789', '+5491123456789'],
    ['541123456789', '+5491123456789'],
  ])('who WhatsApp says is %s is the contact %s (T1)', async (waId, number) => {
    const api = await startApi();
    const value = {
      metadata: { phone_number_id: TEST_NUMBER },
      messages: [{ from: waId, id: 'wamid.1', type: 'text', text: { body: 'Hola' } }],
    };
    await sendWebhook(api, value);
    expect(api.gateway.messages.map(({ contact }) => contact)).toEqual([`contact:alvio:test:${number}`]);
  });

  it('who writes to two accounts is a contact of each, under number and user id (T1)', async () => {
    const api = await startApi();
    const demo = api.directory.byPhoneNumberId(TEST_NUMBER)[0]?.accountId;
    const other = api.directory.environments().find(({ accountId }) => accountId !== demo);
    const otherNumber = other?.whatsapp.phone_number_id ?? '';
    await send(api, 'text');
    await send(api, 'text', otherNumber);
    expect(new Set(api.gateway.messages.map(({ contact }) => contact)).size).toBe(2);
    await send(api, 'preference-stop-by-user-id');
    await send(api, 'preference-stop-by-user-id', otherNumber);
    expect(api.gateway.news.map(({ to }) => to.split(':')[1])).toEqual(['alvio', other?.accountId]);
  });
});
