import { afterEach, describe, expect, it } from 'vitest';
import type { Setup } from './support.js';
import { NUMBER_ID, PROSPECT, setUp, statusesOf, template, text, TOKEN } from './support.js';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const START = Date.parse('2026-11-25T10:00:00Z');
let setup: Setup;
let now = START;
afterEach(() => setup.stop());

async function begin(options: Parameters<typeof setUp>[0] = {}): Promise<void> {
  now = START;
  setup = await setUp({ now: () => now, ...options });
}

const somebody = (index: number): string => `+336120${String(10_000 + index)}`;
const opener = (phone: string) => template('opener', ['a', 'b'], phone);
const codeOf = async (body: object) => (await setup.send(body)).body.error?.code ?? null;

describe("Meta's limits", () => {
  it('lets 80 messages of a number pass in any one second, and no more (130429)', async () => {
    await begin();
    const codes = await Promise.all(Array.from({ length: 81 }, (_, n) => codeOf(opener(somebody(n)))));
    expect(codes.filter((code) => code === null)).toHaveLength(80);
    expect(codes.filter((code) => code === 130429)).toHaveLength(1);
    now += SECOND;
    expect(await codeOf(opener(somebody(81)))).toBeNull();
  });

  it('lets 45 messages to one person pass at once, then one every six seconds (131056)', async () => {
    await begin();
    setup.sandbox.write(PROSPECT, { text: 'hello' });
    for (let sent = 0; sent < 45; sent += 1) expect(await codeOf(text('a'))).toBeNull();
    expect(await codeOf(text('a'))).toBe(131056);
    expect(await codeOf(opener(somebody(1)))).toBeNull();
    now += 6 * SECOND;
    expect([await codeOf(text('a')), await codeOf(text('a'))]).toEqual([null, 131056]);
  });

  it('counts the people written to first in a moving 24 hours, and refuses one too many (131048)', async () => {
    await begin();
    setup.sandbox.health(NUMBER_ID, { tier: 'TIER_50' });
    for (let index = 0; index < 50; index += 1) {
      expect(await codeOf(opener(somebody(index)))).toBeNull();
      now += 60 * SECOND;
    }
    expect(await codeOf(opener(somebody(50)))).toBe(131048);
    expect(await codeOf(opener(somebody(0)))).toBeNull();
    setup.sandbox.write(somebody(50), { text: 'hello' });
    expect(await codeOf(text('a', somebody(50)))).toBeNull();
    now = START + 24 * HOUR;
    expect([await codeOf(opener(somebody(51))), await codeOf(opener(somebody(52)))]).toEqual([null, 131048]);
  });

  it('takes other figures for a number that Meta lets send faster', async () => {
    await begin({ limits: { perSecond: 2 } });
    expect([
      await codeOf(opener(somebody(1))),
      await codeOf(opener(somebody(2))),
      await codeOf(opener(somebody(3))),
    ]).toEqual([null, null, 130429]);
  });
});

describe('a number in trouble', () => {
  it.each([
    [{ registered: false }, 133010],
    [{ refuse_with: 131031 }, 131031],
    [{ refuse_with: 131057 }, 131057],
  ])('%j refuses each send', async (health, code) => {
    await begin();
    setup.sandbox.health(NUMBER_ID, health);
    expect(await codeOf(template())).toBe(code);
    setup.sandbox.health(NUMBER_ID, {});
    expect(await codeOf(template())).toBeNull();
  });

  it('refuses an expired token with 190 and its subcode, until there is a new one', async () => {
    await begin();
    setup.sandbox.health(NUMBER_ID, { token_expired: true });
    const { status, body } = await setup.send(template());
    expect([status, body.error?.code, body.error?.error_subcode]).toEqual([401, 190, 463]);
    setup.sandbox.health(NUMBER_ID, {});
    expect(await codeOf(template())).toBeNull();
  });
});

describe('the nodes of the Graph API', () => {
  const get = async (path: string, token = TOKEN) => {
    const answer = await fetch(`${setup.sandbox.url}/v24.0/${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  it('show the fields of a number that were asked for', async () => {
    await begin();
    setup.sandbox.health(NUMBER_ID, { tier: 'TIER_250', quality: 'YELLOW' });
    const fields = 'verified_name,quality_rating,messaging_limit_tier,status';
    expect((await get(`${NUMBER_ID}?fields=${fields}`)).body).toEqual({
      id: NUMBER_ID,
      verified_name: 'Alvio',
      quality_rating: 'YELLOW',
      messaging_limit_tier: 'TIER_250',
      status: 'CONNECTED',
    });
  });

  it('refuse a field that is not there, an id that is not there and a wrong token', async () => {
    await begin();
    expect((await get(`${NUMBER_ID}?fields=nonsense`)).body['error']).toMatchObject({ code: 100 });
    expect((await get('999')).body['error']).toMatchObject({ code: 100, error_subcode: 33 });
    expect((await get(NUMBER_ID, 'wrong')).status).toBe(401);
  });

  it('say what a token is good for', async () => {
    await begin();
    const debug = async (token: string) =>
      ((await get(`debug_token?input_token=${token}`)).body['data'] as { is_valid: boolean }).is_valid;
    expect([await debug(TOKEN), await debug('wrong')]).toEqual([true, false]);
    setup.sandbox.health(NUMBER_ID, { token_expired: true });
    expect(await debug(TOKEN)).toBe(false);
  });

  it('list the numbers of a business account', async () => {
    await begin();
    const { body } = await get('102290129340398/phone_numbers');
    expect(body['data']).toMatchObject([{ id: NUMBER_ID, display_phone_number: '+33639980090' }]);
  });

  it('carry a trace and the used budget in their headers', async () => {
    await begin();
    const answer = await fetch(`${setup.sandbox.url}/v24.0/${NUMBER_ID}`);
    const { error } = (await answer.json()) as { error: { fbtrace_id: string } };
    expect(answer.headers.get('x-fb-trace-id')).toBe(error.fbtrace_id);
    expect(answer.headers.get('facebook-api-version')).toBe('v24.0');
    expect(answer.headers.get('x-business-use-case-usage')).toContain('"102290129340398"');
  });
});

describe('a person and their WhatsApp', () => {
  it('gets no marketing any more after stopping it, but what they ask for (131050)', async () => {
    await begin();
    setup.sandbox.write(PROSPECT, { text: 'hello' });
    setup.sandbox.marketing(PROSPECT, 'stop');
    const ids = [
      await setup.send(template()),
      await setup.send(template('reminder', [])),
      await setup.send(text('a')),
    ].map(({ body }) => body.messages?.[0]?.id);
    await setup.until((received) => ids.every((id) => statusesOf(received, id).length > 0));
    const failed = setup.received
      .flatMap(({ value }) => value.statuses ?? [])
      .filter(({ status }) => status === 'failed');
    expect(failed.map(({ id, errors }) => [id, errors?.[0]?.code])).toEqual([[ids[0], 131050]]);
    setup.sandbox.marketing(PROSPECT, 'resume');
    const again = (await setup.send(template())).body.messages?.[0]?.id;
    await setup.until((received) => statusesOf(received, again).includes('delivered'));
  });

  it('is written to under a user id, and answered about with it alone', async () => {
    await begin();
    setup.sandbox.profile(PROSPECT, { shows: 'user_id', username: '@anna.roux' });
    setup.sandbox.write(PROSPECT, { text: 'hello' });
    const { userId } = setup.sandbox.open(PROSPECT);
    expect(userId).toMatch(/^FR\.\d{16}$/);
    const { body } = await setup.send({ recipient: userId, type: 'text', text: { body: 'a' } });
    expect(body.contacts).toEqual([{ input: userId, user_id: userId }]);
    expect(setup.sandbox.open(PROSPECT).messages).toHaveLength(2);
    await setup.until((received) => statusesOf(received, body.messages?.[0]?.id).length === 2);
    expect(setup.received.some(({ body: seen }) => seen.includes('33612345678'))).toBe(false);
  });

  it('is written to by number when both are given, and by nobody under an unknown id', async () => {
    await begin();
    const { body } = await setup.send({ ...template(), recipient: 'FR.1111111111111111' });
    expect(body.contacts).toEqual([{ input: '33612345678', wa_id: '33612345678' }]);
    const unknown = { recipient: 'FR.1111111111111111', type: 'text', text: { body: 'a' } };
    expect(await codeOf(unknown)).toBe(131026);
    expect(await codeOf({ ...unknown, recipient: 'anna' })).toBe(131009);
  });

  it.each([
    ['+5511987654321', '551187654321'],
    ['+525512345678', '5215512345678'],
    ['+541112345678', '5491112345678'],
  ])('%s is known to WhatsApp as %s', async (dialled, waId) => {
    await begin();
    const { body } = await setup.send(opener(dialled));
    expect(body.contacts).toEqual([{ input: dialled.slice(1), wa_id: waId }]);
  });
});
