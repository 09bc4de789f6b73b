import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProspectAction } from '../../sandbox/actions.js';
import type { Setup } from './support.js';
import { setUp, template } from './support.js';

const FIXTURES = new URL('../whatsapp/fixtures/', import.meta.url);
/** The fixtures that hold a webhook alone, beside what the parser makes of it. */

/** Of what this much is there and not that: keys and types, of lists the first item. */
type Shape = string | { [key: string]: Shape } | Shape[];

function shapeOf(value: unknown): Shape {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

function golden(name: string): Shape {
  return shapeOf(JSON.parse(readFileSync(new URL(`${name}.json`, FIXTURES), 'utf8')));
}

let phones = 0;
/** A number of the test's own. */
const somebody = (): string => `+3361200${String(1000 + (phones += 1))}`;

describe('the sandbox says what the golden fixtures say', () => {
  let setup: Setup;
  beforeAll(async () => {
    setup = await setUp();
  });
  afterAll(() => setup.stop());

  /** The shape of the next webhook that holds the given word, after doing something. */
  async function webhookOf(word: string, act: () => unknown): Promise<Shape> {
    const before = setup.received.length;
    await act();
    const fresh = () => setup.received.slice(before).find(({ body }) => body.includes(word));
    await setup.until(() => fresh() !== undefined);
    return shapeOf(JSON.parse(fresh()?.body ?? '{}'));
  }

  const said = (action: ProspectAction, phone = somebody()) =>
    webhookOf('"messages":[', () => setup.sandbox.write(phone, action));

  it.each<[string, ProspectAction]>([
    ['text', { text: 'Bonjour 👍' }],
    ['referral', { text: 'Bonjour', referral: '600' }],
    ['image', { media: 'image' }],
    ['document', { media: 'document' }],
    ['voice', { media: 'voice' }],
    ['sticker', { media: 'sticker' }],
    ['location', { media: 'location' }],
    ['contacts', { media: 'contacts' }],
  ])('%s', async (name, action) => {
    expect(await said(action)).toEqual(golden(name));
  });

  async function sent(body: object): Promise<string> {
    const answer = await setup.send(body);
    const id = answer.body.messages?.[0]?.id;
    if (id === undefined) throw new Error(JSON.stringify(answer.body));
    await setup.until((received) => received.some((webhook) => webhook.body.includes(id)));
    return id;
  }

  it('button', async () => {
    const phone = somebody();
    const message = await sent(template('opener', ['a', 'b'], phone));
    expect(await said({ press: { message, choice: 'Oui' } }, phone)).toEqual(golden('button'));
  });

  it('interactive-button-reply', async () => {
    const phone = somebody();
    setup.sandbox.write(phone, { text: 'a' });
    const message = await sent({
      to: phone,
      type: 'interactive',
      interactive: {
        type: 'button',
        body: { text: '?' },
        action: { buttons: [{ type: 'reply', reply: { id: 'a', title: '14h' } }] },
      },
    });
    expect(await said({ press: { message, choice: 'a' } }, phone)).toEqual(
      golden('interactive-button-reply'),
    );
  });

  it('interactive-list-reply', async () => {
    const phone = somebody();
    setup.sandbox.write(phone, { text: 'a' });
    const rows = [{ id: 'a', title: '14h', description: '30 minutes' }];
    const message = await sent({
      to: phone,
      type: 'interactive',
      interactive: { type: 'list', body: { text: '?' }, action: { button: 'Voir', sections: [{ rows }] } },
    });
    expect(await said({ press: { message, choice: 'a' } }, phone)).toEqual(golden('interactive-list-reply'));
  });

  it.each([
    ['reaction', '👍'],
    ['reaction-removed', null],
  ])('%s', async (name, emoji) => {
    const phone = somebody();
    const message = await sent(template('opener', ['a', 'b'], phone));
    expect(await said({ react: { message, emoji } }, phone)).toEqual(golden(name));
  });

  it.each([
    ['number-and-user-id', { shows: 'number_and_user_id' }],
    ['user-id-alone', { shows: 'user_id', username: '@anna.roux' }],
  ] as const)('%s', async (name, profile) => {
    const phone = somebody();
    setup.sandbox.profile(phone, profile);
    expect(await said({ text: 'Bonjour' }, phone)).toEqual(golden(name));
  });

  it('system-number-change', async () => {
    const phone = somebody();
    const change = () => setup.sandbox.changeNumber(phone, somebody());
    expect(await webhookOf('user_changed_number', change)).toEqual(golden('system-number-change'));
  });

  it.each([
    ['user-id-update', { shows: 'number_and_user_id' }],
    ['user-id-update-without-number', { shows: 'user_id', username: '@anna.roux' }],
  ] as const)('%s', async (name, profile) => {
    const phone = somebody();
    setup.sandbox.profile(phone, profile);
    const change = () => setup.sandbox.changeNumber(phone, somebody());
    expect(await webhookOf('"field":"user_id_update"', change)).toEqual(golden(name));
  });

  it.each([
    ['preference-stop', 'stop', { shows: 'number' }],
    ['preference-resume', 'resume', { shows: 'number' }],
    ['preference-stop-by-user-id', 'stop', { shows: 'user_id' }],
  ] as const)('%s', async (name, value, profile) => {
    const phone = somebody();
    setup.sandbox.profile(phone, profile);
    const change = () => setup.sandbox.marketing(phone, value);
    expect(await webhookOf('user_preferences', change)).toEqual(golden(name));
  });

  it.each(['sent', 'delivered', 'read', 'failed'])('status-%s', async (status) => {
    const phone = somebody();
    if (status === 'failed') setup.sandbox.assign(phone, 'no-whatsapp');
    const send = async (): Promise<void> => {
      const body = { ...template('opener', ['a', 'b'], phone), biz_opaque_callback_data: 'v1|c|m1|dr' };
      const { body: answer } = await setup.send(body);
      const id = answer.messages?.[0]?.id ?? '';
      await setup.until(() =>
        setup.received.some(({ body: seen }) => seen.includes(id) && /delivered|failed/.test(seen)),
      );
      setup.sandbox.read(phone);
    };
    expect(await webhookOf(`"status":"${status}"`, send)).toEqual(golden(`status-${status}`));
  });

  it.each([
    ['status-with-user-id', { shows: 'number_and_user_id' }],
    ['status-with-user-id-alone', { shows: 'user_id', username: '@anna.roux' }],
  ] as const)('%s', async (name, profile) => {
    const phone = somebody();
    setup.sandbox.profile(phone, profile);
    const body = { ...template('opener', ['a', 'b'], phone), biz_opaque_callback_data: 'v1|c|m1|dr' };
    expect(await webhookOf('"status":"delivered"', () => setup.send(body))).toEqual(golden(name));
  });

  it('template-status-approved', async () => {
    const decide = () => setup.sandbox.decide('opener', { status: 'APPROVED' });
    expect(await webhookOf('message_template_status_update', decide)).toEqual(
      golden('template-status-approved'),
    );
  });
});
