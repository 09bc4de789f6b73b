import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Setup } from './support.js';
import { NUMBER_ID, PROSPECT, setUp, statusesOf, template, text, TOKEN } from './support.js';

let setup: Setup;
beforeAll(async () => {
  setup = await setUp();
});
afterAll(() => setup.stop());

const buttons = (...titles: string[]) => ({
  to: PROSPECT,
  type: 'interactive',
  interactive: {
    type: 'button',
    body: { text: 'Which?' },
    action: { buttons: titles.map((title, id) => ({ type: 'reply', reply: { id: `b${id}`, title } })) },
  },
});
const list = (rows: { id: string; title: string }[]) => ({
  to: PROSPECT,
  type: 'interactive',
  interactive: { type: 'list', body: { text: 'Which?' }, action: { button: 'Times', sections: [{ rows }] } },
});

describe('the Graph API of the sandbox', () => {
  it('accepts a template and names the recipient and the message', async () => {
    const { status, body } = await setup.send(template());
    expect(status).toBe(200);
    expect(body.contacts).toEqual([{ input: '33612345678', wa_id: '33612345678' }]);
    expect(body.messages?.[0]?.id).toMatch(/^wamid\./);
  });

  it('refuses a wrong token with 401 and code 190', async () => {
    const { status, body } = await setup.send(template(), 'wrong');
    expect([status, body.error?.code, body.error?.type]).toEqual([401, 190, 'OAuthException']);
    expect(JSON.stringify(body)).not.toContain(TOKEN);
  });

  it('refuses a number id it does not know as Meta does', async () => {
    const answer = await fetch(`${setup.sandbox.url}/v24.0/999/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: '{}',
    });
    const { error } = (await answer.json()) as { error: Record<string, unknown> };
    expect([answer.status, error['code'], error['error_subcode'], error['type']]).toEqual([
      400,
      100,
      33,
      'GraphMethodException',
    ]);
  });

  it.each([
    ['a body over 4096 characters', text('a'.repeat(4_097)), 131009],
    ['an empty body', text(''), 131008],
    ['no recipient', { type: 'text', text: { body: 'a' } }, 131008],
    ['itself as recipient', text('a', '+33639980090'), 131021],
    ['four buttons', buttons('a', 'b', 'c', 'd'), 131009],
    ['no buttons', buttons(), 131009],
    ['a button over 20 characters', buttons('a'.repeat(21)), 131009],
    ['two buttons of one title', buttons('a', 'a'), 131009],
    ['a row over 24 characters', list([{ id: '1', title: 'a'.repeat(25) }]), 131009],
    ['eleven rows', list(Array.from({ length: 11 }, (_, n) => ({ id: `${n}`, title: `t${n}` }))), 131009],
    ['an unknown template', template('unknown'), 132001],
    ['too few parameters', template('opener', ['Léa']), 132000],
    ['too many parameters', template('opener', ['a', 'b', 'c']), 132000],
    ['a line break in a parameter', template('opener', ['a\nb', 'c']), 132018],
    ['more than 256 bytes to echo', { ...text('a'), biz_opaque_callback_data: 'é'.repeat(129) }, 131009],
    ['an unknown type', { to: PROSPECT, type: 'sticker', sticker: {} }, 131051],
    ['a read mark on an unknown message', { status: 'read', message_id: 'wamid.none' }, 131009],
  ])('refuses %s', async (_, body, code) => {
    expect((await setup.send(body)).body.error?.code).toBe(code);
  });

  it('answers 404 for a template that does not exist, and 400 for a wrong count', async () => {
    expect((await setup.send(template('unknown'))).status).toBe(404);
    expect((await setup.send(template('opener', []))).status).toBe(400);
  });

  it('accepts the longest buttons and rows that Meta allows', async () => {
    const rows = Array.from({ length: 10 }, (_, n) => ({ id: `${n}`, title: `${n}`.padEnd(24, 'x') }));
    expect((await setup.send(list(rows))).status).toBe(200);
    expect((await setup.send(buttons('a'.repeat(20), 'b', 'c'))).status).toBe(200);
  });
});

describe('what becomes of a message', () => {
  it('is reported as sent and delivered, with the data to echo', async () => {
    const { body } = await setup.send({ ...template(), biz_opaque_callback_data: 'v1|contact|m1|dr' });
    const id = body.messages?.[0]?.id;
    await setup.until((received) => statusesOf(received, id).length === 2);
    expect(statusesOf(setup.received, id)).toEqual(['sent', 'delivered']);
    const echoed = setup.received
      .flatMap(({ value }) => value.statuses ?? [])
      .filter((status) => status.id === id)
      .map((status) => status.biz_opaque_callback_data);
    expect(echoed).toEqual(['v1|contact|m1|dr', 'v1|contact|m1|dr']);
  });

  it('is read when the prospect looks at it', async () => {
    const phone = '+33612340001';
    const { body } = await setup.send(template('opener', ['a', 'b'], phone));
    const id = body.messages?.[0]?.id;
    await setup.until((received) => statusesOf(received, id).includes('delivered'));
    setup.sandbox.read(phone);
    await setup.until((received) => statusesOf(received, id).includes('read'));
    expect(statusesOf(setup.received, id)).toEqual(['sent', 'delivered', 'read']);
  });

  it('fails with 131047 when free text is sent outside 24 hours', async () => {
    const { status, body } = await setup.send(text('hello', '+33612340002'));
    const id = body.messages?.[0]?.id;
    await setup.until((received) => statusesOf(received, id).length > 0);
    const errors = setup.received
      .flatMap(({ value }) => value.statuses ?? [])
      .find((one) => one.id === id)?.errors;
    expect([status, statusesOf(setup.received, id), errors?.[0]?.code]).toEqual([200, ['failed'], 131047]);
  });

  it('arrives as free text within 24 hours, and no longer after them, on the clock of the account', async () => {
    const phone = '+33612340003';
    let passed = 0;
    const own = await setUp({ now: () => Date.now() + passed });
    own.sandbox.write(phone, { text: 'Bonjour' });
    passed = 24 * 3_600_000 - 60_000;
    const inside = (await own.send(text('a', phone))).body.messages?.[0]?.id;
    passed += 120_000;
    const outside = (await own.send(text('a', phone))).body.messages?.[0]?.id;
    await own.until((received) => statusesOf(received, inside).length === 2);
    await own.until((received) => statusesOf(received, outside).length === 1);
    expect(statusesOf(own.received, inside)).toEqual(['sent', 'delivered']);
    expect(statusesOf(own.received, outside)).toEqual(['failed']);
    await own.stop();
  });

  it('fails with 131026 for a number without WhatsApp', async () => {
    const phone = '+33612340004';
    setup.sandbox.assign(phone, 'no-whatsapp');
    const { body } = await setup.send(template('opener', ['a', 'b'], phone));
    const id = body.messages?.[0]?.id;
    await setup.until((received) => statusesOf(received, id).length > 0);
    const status = setup.received.flatMap(({ value }) => value.statuses ?? []).find((one) => one.id === id);
    expect([status?.status, status?.errors?.[0]?.code]).toEqual(['failed', 131026]);
  });

  it('names a Brazilian number as WhatsApp does, and keeps one conversation for both spellings', async () => {
    const { body } = await setup.send(template('opener', ['a', 'b'], '+5511987654321'));
    expect(body.contacts).toEqual([{ input: '5511987654321', wa_id: '551187654321' }]);
    expect(setup.sandbox.open('551187654321').messages).toHaveLength(1);
  });

  it("shows the prospect's message as read, and typing, when Ringback marks it", async () => {
    const phone = '+33612340005';
    const { id } = setup.sandbox.write(phone, { text: 'Bonjour' });
    const answer = await setup.send({ status: 'read', message_id: id, typing_indicator: { type: 'text' } });
    expect(answer.body).toEqual({ success: true });
    const conversation = setup.sandbox.open(phone, NUMBER_ID);
    expect(conversation.messages[0]?.status).toBe('read');
    expect(conversation.typingUntil).toBeGreaterThan(Date.now());
  });
});
