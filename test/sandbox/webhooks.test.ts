import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encode } from '../../sandbox/webhooks.js';
import type { Setup } from './support.js';
import { APP_SECRET, PROSPECT, setUp, statusesOf, template, written } from './support.js';

let setup: Setup;
beforeEach(async () => {
  setup = await setUp();
});
afterEach(() => setup.stop());

describe("Meta's webhooks", () => {
  it('escape slashes and everything beyond ASCII, in lower case', () => {
    expect(encode({ a: 'é/\u{1F600}' }).toString()).toBe(String.raw`{"a":"\u00e9\/\ud83d\ude00"}`);
  });

  it('carry a message of the prospect, signed over the bytes sent', async () => {
    const { id, at } = setup.sandbox.write(PROSPECT, { text: 'Début après-midi' });
    await setup.until((received) => received.length === 1);
    const [webhook] = setup.received;
    const hmac = createHmac('sha256', APP_SECRET)
      .update(webhook?.body ?? '')
      .digest('hex');
    expect(webhook?.signature).toBe(`sha256=${hmac}`);
    expect(webhook?.body).toContain(String.raw`D\u00e9but`);
    expect(webhook?.value).toEqual({
      messaging_product: 'whatsapp',
      metadata: { display_phone_number: '33639980090', phone_number_id: '100000000000001' },
      contacts: [{ profile: { name: expect.any(String) as string }, wa_id: '33612345678' }],
      messages: [
        {
          from: '33612345678',
          id,
          timestamp: String(Math.floor(at / 1_000)),
          type: 'text',
          text: { body: 'Début après-midi' },
        },
      ],
    });
  });

  it('have an id of their own for each message, reactions too, which are no line of the chat', async () => {
    const { id: message } = setup.sandbox.write(PROSPECT, { text: 'hello' });
    const reaction = setup.sandbox.write(PROSPECT, { react: { message, emoji: '👍' } });
    const next = setup.sandbox.write(PROSPECT, { text: 'stop' });
    expect(new Set([message, reaction.id, next.id]).size).toBe(3);
  });

  it('are sent again until they are taken', async () => {
    setup.answerWith(500, 503);
    setup.sandbox.write(PROSPECT, { text: 'hello' });
    await setup.until((received) => received.length === 1);
    expect(written(setup.received)).toEqual(['hello']);
  });

  it('are sent again for as long as it takes', async () => {
    setup.answerWith(...Array.from({ length: 9 }, () => 503));
    setup.sandbox.write(PROSPECT, { text: 'hello' });
    await setup.until((received) => received.length === 1);
    expect(setup.sandbox.webhookCounts()).toMatchObject({ posted: 10, retried: 9 });
    await expect.poll(() => setup.sandbox.open(PROSPECT).messages[0]?.status).toBe('delivered');
  });

  it('carry the button of a template as a button, and of an interactive message as a reply', async () => {
    setup.sandbox.write(PROSPECT, { text: 'hello' });
    const first = await setup.send(template());
    const second = await setup.send({
      to: PROSPECT,
      type: 'interactive',
      interactive: {
        type: 'button',
        body: { text: '?' },
        action: { buttons: [{ type: 'reply', reply: { id: 'slot:1', title: '14h' } }] },
      },
    });
    const [opener, offer] = [first, second].map(({ body }) => body.messages?.[0]?.id ?? '');
    setup.sandbox.write(PROSPECT, { press: { message: opener ?? '', choice: 'Oui' } });
    setup.sandbox.write(PROSPECT, { press: { message: offer ?? '', choice: 'slot:1' } });
    const messages = () => setup.received.flatMap(({ value }) => value.messages ?? []);
    await setup.until(() => messages().length === 3);
    expect(messages()[1]).toMatchObject({
      type: 'button',
      button: { payload: 'Oui', text: 'Oui' },
      context: { id: opener },
    });
    expect(messages()[2]).toMatchObject({
      type: 'interactive',
      interactive: { type: 'button_reply', button_reply: { id: 'slot:1', title: '14h' } },
    });
  });
});

describe('a scenario', () => {
  it('drops the connection after accepting the message (T10)', async () => {
    setup.sandbox.scenario(PROSPECT, { lost_responses: 1 });
    await expect(setup.send(template())).rejects.toThrow('fetch failed');
    expect(setup.sandbox.open(PROSPECT).messages).toHaveLength(1);
    await setup.until((received) => received.length === 2);
    expect((await setup.send(template())).status).toBe(200);
  });

  it('drops the connection before accepting the message', async () => {
    setup.sandbox.scenario(PROSPECT, { lost_requests: 1 });
    await expect(setup.send(template())).rejects.toThrow('fetch failed');
    expect(setup.sandbox.open(PROSPECT).messages).toHaveLength(0);
  });

  it('refuses the next sends with the errors planned, in order', async () => {
    setup.sandbox.scenario(PROSPECT, { errors: [131016, 130429] });
    const answers = [
      await setup.send(template()),
      await setup.send(template()),
      await setup.send(template()),
    ];
    expect(answers.map(({ status, body }) => [status, body.error?.code])).toEqual([
      [503, 131016],
      [429, 130429],
      [200, undefined],
    ]);
  });

  it('sends webhooks twice', async () => {
    setup.sandbox.scenario(PROSPECT, { duplicates: 1 });
    setup.sandbox.write(PROSPECT, { text: 'hello' });
    await setup.until((received) => received.length === 2);
    expect(written(setup.received)).toEqual(['hello', 'hello']);
  });

  it('lets the next webhook overtake, and loses none', async () => {
    setup.sandbox.scenario(PROSPECT, { reorder: 1 });
    const { body } = await setup.send(template());
    const id = body.messages?.[0]?.id;
    await setup.until((received) => statusesOf(received, id).length === 2);
    expect(statusesOf(setup.received, id)).toEqual(['delivered', 'sent']);
  });

  it('puts several into one, and names each person once', async () => {
    setup.sandbox.scenario(PROSPECT, { batches: 1 });
    setup.sandbox.scenario('+33612340008', { batches: 1 });
    setup.sandbox.write(PROSPECT, { text: 'one' });
    setup.sandbox.write('+33612340008', { text: 'two' });
    setup.sandbox.write(PROSPECT, { text: 'three' });
    await setup.until((received) => received.length === 1);
    expect(written(setup.received)).toEqual(['one', 'two', 'three']);
    expect(setup.received[0]?.value.contacts?.map(({ wa_id }) => wa_id)).toEqual([
      '33612345678',
      '33612340008',
    ]);
  });

  it('makes some late, and loses none', async () => {
    const own = await setUp({ pace: 0.01 });
    own.sandbox.scenario(PROSPECT, { delays: 1, delay_ms: 5_000 });
    for (const body of ['a', 'b', 'c', 'd', 'e']) own.sandbox.write(PROSPECT, { text: body });
    await own.until((received) => written(received).length === 5);
    expect(new Set(written(own.received))).toEqual(new Set(['a', 'b', 'c', 'd', 'e']));
    await own.stop();
  });

  it('drops statuses and never messages', async () => {
    setup.sandbox.scenario(PROSPECT, { drops: 1 });
    await setup.send(template());
    setup.sandbox.write(PROSPECT, { text: 'hello' });
    await setup.until((received) => written(received).length === 1);
    expect(setup.received.flatMap(({ value }) => value.statuses ?? [])).toEqual([]);
  });

  it('answers the next sends with what is no JSON, and takes nothing', async () => {
    setup.sandbox.scenario(PROSPECT, { server_errors: 1 });
    await expect(setup.send(template())).rejects.toThrow('JSON');
    expect(setup.sandbox.open(PROSPECT).messages).toEqual([]);
    expect((await setup.send(template())).status).toBe(200);
  });

  it('lets accepted messages fail afterwards, each with its code', async () => {
    setup.sandbox.scenario(PROSPECT, { failures: [131049, 130472] });
    const sent = [await setup.send(template()), await setup.send(template()), await setup.send(template())];
    const ids = sent.map(({ body }) => body.messages?.[0]?.id);
    await setup.until((received) => statusesOf(received, ids[2]).length === 2);
    const codes = setup.received
      .flatMap(({ value }) => value.statuses ?? [])
      .flatMap(({ id, errors }) => (errors ?? []).map(({ code }) => [id, code]));
    expect(codes).toEqual([
      [ids[0], 131049],
      [ids[1], 130472],
    ]);
  });

  it('does the same again with the same seed, and something else with another', async () => {
    const play = async (seed: number): Promise<string[]> => {
      const own = await setUp({ seed: 'the same', now: () => 1_760_000_000_000 });
      own.sandbox.scenario(PROSPECT, { seed, duplicates: 0.5, reorder: 0.5, drops: 0.3 });
      for (let sent = 0; sent < 5; sent += 1) {
        own.sandbox.write(PROSPECT, { text: `message ${sent}` });
        await own.send(template());
        await expect.poll(() => own.sandbox.open(PROSPECT).messages.at(-1)?.status).toBe('delivered');
      }
      // Five messages in, five out: each of ours sent and delivered, all but the last one read.
      const { duplicated, overtaken, dropped } = own.sandbox.webhookCounts();
      const posted = 5 + 5 * 3 - 1 - dropped + duplicated;
      await expect.poll(() => own.received.length).toBe(posted);
      await own.stop();
      return [`${duplicated} ${overtaken} ${dropped}`, ...own.received.map(({ body }) => body).sort()];
    };
    const first = await play(1);
    expect(await play(1)).toEqual(first);
    expect(await play(2)).not.toEqual(first);
  });

  it('touches only its own prospect', async () => {
    setup.sandbox.scenario(PROSPECT, { errors: [131000] });
    expect((await setup.send(template('opener', ['a', 'b'], '+33612340009'))).status).toBe(200);
  });
});
