import { describe, expect, it } from 'vitest';
import { opaqueCallbackData } from '../../src/domain/whatsapp.js';
import type { Want } from '../../src/domain/whatsapp.js';
import { SECRETS, sendWebhook, startApi, UNAVAILABLE } from './support.js';

const TEST_NUMBER = '100000000000002';
const CONTACT = 'contact:alvio:test:+33612345678';

function messages(ids: string[], { from = '33612345678', number = TEST_NUMBER, userId = '' } = {}): unknown {
  const sender = { ...(from && { from }), ...(userId && { from_user_id: userId }) };
  return {
    messaging_product: 'whatsapp',
    metadata: { phone_number_id: number },
    messages: ids.map((id) => ({ ...sender, id, timestamp: '1767225600', type: 'text', text: { body: id } })),
  };
}

function statuses(...each: [status: string, want: Want, message?: string, contact?: string][]): unknown {
  return {
    messaging_product: 'whatsapp',
    metadata: { phone_number_id: TEST_NUMBER },
    statuses: each.map(([status, want, message = 'm1', contact = CONTACT], index) => ({
      id: `wamid.${index}`,
      status,
      timestamp: '1767225600',
      biz_opaque_callback_data: opaqueCallbackData(contact, message, want),
      ...(status === 'failed' && { errors: [{ code: 131026, title: 'Message undeliverable' }] }),
    })),
  };
}

describe('the WhatsApp webhook, when it is set up', () => {
  const query = (token: string) => `hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=12345`;

  it('echoes the challenge to who knows the verify token', async () => {
    const { url } = await startApi();
    const response = await fetch(`${url}/whatsapp?${query(SECRETS.WHATSAPP_VERIFY_TOKEN)}`);
    expect([response.status, await response.text()]).toEqual([200, '12345']);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  });

  it.each(['wrong', '', `${SECRETS.WHATSAPP_VERIFY_TOKEN}x`])('refuses the token %j', async (token) => {
    const { url } = await startApi();
    expect((await fetch(`${url}/whatsapp?${query(token)}`)).status).toBe(403);
  });

  it('allows GET and POST alone (C-02)', async () => {
    const { url } = await startApi();
    const response = await fetch(`${url}/whatsapp`, { method: 'PUT' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});

describe('a WhatsApp webhook', () => {
  it('without a valid signature is refused and has no effect', async () => {
    const api = await startApi();
    expect((await sendWebhook(api, messages(['a']), 'another secret')).status).toBe(401);
    expect(api.gateway.messages).toEqual([]);
  });

  it('brings messages to the contact of the number they were sent to, in order', async () => {
    const api = await startApi();
    expect((await sendWebhook(api, messages(['a', 'b', 'c']))).status).toBe(200);
    expect(api.gateway.messages.map(({ contact, message }) => [contact, message.text])).toEqual([
      [CONTACT, 'a'],
      [CONTACT, 'b'],
      [CONTACT, 'c'],
    ]);
  });

  it.each([
    ['551187654321', 'contact:alvio:test:+5511987654321'],
    ['5215512345678', 'contact:alvio:test:+525512345678'],
  ])('from %s finds the contact under its canonical number (T1)', async (from, contact) => {
    const api = await startApi();
    await sendWebhook(api, messages(['a'], { from }));
    expect(api.gateway.messages[0]?.contact).toBe(contact);
  });

  it('that names its sender by user id alone goes to the alias (T1)', async () => {
    const api = await startApi();
    await sendWebhook(api, messages(['a'], { from: '', userId: 'FR.123' }));
    expect(api.gateway.aliases.map(({ userId }) => userId)).toEqual(['FR.123']);
    expect(api.gateway.messages).toEqual([]);
  });

  it('to a number that two environments share goes to the one that knows the sender', async () => {
    const api = await startApi(({ accounts }) => {
      const production = accounts['alvio']?.environments.production;
      if (production) production.whatsapp = 'essai';
    });
    await sendWebhook(api, messages(['new']));
    api.gateway.known.add(CONTACT);
    await sendWebhook(api, messages(['known']));
    expect(api.gateway.messages.map(({ contact }) => contact)).toEqual([
      'contact:alvio:production:+33612345678',
      CONTACT,
    ]);
  });

  it('about a number that is not in the settings is acknowledged and dropped', async () => {
    const api = await startApi();
    expect((await sendWebhook(api, messages(['a'], { number: '999' }))).status).toBe(200);
    expect(api.gateway.messages).toEqual([]);
  });

  it('signed by one app says nothing about the numbers of another', async () => {
    const env = { ...SECRETS, DEMO_APP_SECRET: 'of the demo' };
    const api = await startApi(({ accounts }) => {
      const number = accounts['demo']?.whatsapp['demo'];
      if (number) number.app_secret_env = 'DEMO_APP_SECRET';
    }, env);
    expect((await sendWebhook(api, messages(['a']), 'of the demo')).status).toBe(200);
    expect(api.gateway.messages).toEqual([]);
  });

  it('is refused with 503 while Temporal takes nothing, so that Meta sends it again (C-13)', async () => {
    const api = await startApi();
    api.gateway.failure = UNAVAILABLE;
    const response = await sendWebhook(api, messages(['a']));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
  });

  it('that is no JSON, or of another kind, is acknowledged when it is signed', async () => {
    const api = await startApi();
    expect((await sendWebhook(api, 'odd')).status).toBe(200);
  });
});

describe('statuses', () => {
  const forwarded = async (...each: Parameters<typeof statuses>) => {
    const api = await startApi();
    expect((await sendWebhook(api, statuses(...each))).status).toBe(200);
    return api.gateway.statuses.map(({ status }) => status.status);
  };

  it('that change nothing are not signalled (T11)', async () => {
    expect(await forwarded(['sent', 'dr'], ['sent', 'd'])).toEqual([]);
  });

  it('of a first message are signalled as delivered and as read (T11)', async () => {
    expect((await forwarded(['delivered', 'dr'], ['read', 'dr'])).sort()).toEqual(['delivered', 'read']);
  });

  it('of another message are signalled as delivered, also where only the read arrives (T11)', async () => {
    expect(await forwarded(['read', 'd'])).toEqual(['delivered']);
  });

  it('of a failure are always signalled, with what went wrong (T11)', async () => {
    const api = await startApi();
    await sendWebhook(api, statuses(['failed', 'd']));
    expect(api.gateway.statuses).toMatchObject([
      { contact: CONTACT, status: { status: 'failed', messageId: 'm1', error: { class: 'unreachable' } } },
    ]);
  });

  it('of a delivery are signalled once, and again when the first try failed', async () => {
    const api = await startApi();
    api.gateway.failure = UNAVAILABLE;
    expect((await sendWebhook(api, statuses(['delivered', 'd']))).status).toBe(503);
    api.gateway.failure = null;
    await sendWebhook(api, statuses(['delivered', 'd']));
    await sendWebhook(api, statuses(['read', 'd']));
    expect(api.gateway.statuses).toHaveLength(1);
  });

  it.each([
    'calendar:alvio:test:experts',
    'contact:alvio:production:+33612345678',
    'contact:demo:test:+33612345678',
  ])('cannot speak for %s, which is not written to from that number', async (contact) => {
    expect(await forwarded(['delivered', 'dr', 'm1', contact])).toEqual([]);
  });
});

describe('a flood from one sender', () => {
  const ids = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `m${from + index}`);

  it('is let through up to 30 messages, then dropped with one notice a minute (T6)', async () => {
    const api = await startApi();
    expect((await sendWebhook(api, messages(ids(100)))).status).toBe(200);
    expect(api.gateway.messages).toHaveLength(30);
    expect(api.gateway.floods).toHaveLength(1);
    api.clock.now += 60_000;
    await sendWebhook(api, messages(ids(100, 100)));
    expect(api.gateway.messages).toHaveLength(60);
    expect(api.gateway.floods.map(({ dropped }) => dropped)).toEqual([1, 70]);
  });

  it('is over at one message a second (T6)', async () => {
    const api = await startApi();
    await sendWebhook(api, messages(ids(31)));
    api.clock.now += 2_000;
    await sendWebhook(api, messages(ids(3, 31)));
    expect(api.gateway.messages).toHaveLength(32);
  });

  it('is none where Meta sends again what could not be taken: each message counts once', async () => {
    const api = await startApi();
    api.gateway.failure = UNAVAILABLE;
    for (let tries = 0; tries < 40; tries += 1)
      expect((await sendWebhook(api, messages(ids(5)))).status).toBe(503);
    api.gateway.failure = null;
    await sendWebhook(api, messages(ids(5)));
    expect(api.gateway.messages).toHaveLength(5);
    await sendWebhook(api, messages(ids(40, 5)));
    expect(api.gateway.messages).toHaveLength(30);
    expect(api.gateway.floods).toHaveLength(1);
  });

  it('costs no other sender anything', async () => {
    const api = await startApi();
    await sendWebhook(api, messages(ids(40)));
    await sendWebhook(api, messages(['other'], { from: '33698765432' }));
    expect(api.gateway.messages.at(-1)?.contact).toBe('contact:alvio:test:+33698765432');
  });

  it('of a sender without a number is bounded as well', async () => {
    const api = await startApi();
    await sendWebhook(api, messages(ids(100), { from: '', userId: 'FR.123' }));
    expect(api.gateway.aliases).toHaveLength(30);
  });
});
