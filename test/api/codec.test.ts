/** Temporal's remote codec: who may read encrypted payloads, and from where (DESIGN §11). */
import { defaultPayloadConverter } from '@temporalio/common';
import type { Payload } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import { readPayloads, writePayloads } from '../../src/api/codec/wire.js';
import { hashKey } from '../../src/config/keys.js';
import { encryption } from '../../src/temporal/plugin.js';
import { SECRETS, startApi } from './support.js';
import type { TestApi } from './support.js';

const UI = 'https://temporal.example.com';
const KEY = 'codec-key';
const env = (fill: number, keys = `k${fill}:${Buffer.alloc(32, fill).toString('base64')}`) => ({
  ...SECRETS,
  RINGBACK_ENCRYPTION_KEYS: keys,
});
const HOUR = 3_600_000;

function api(): Promise<TestApi> {
  return startApi((settings) => {
    settings.codec = { keys: [{ sha256: hashKey(KEY), label: 'Paul' }], origins: [UI] };
    settings.http.failed_keys = { requests: 3, per: 60_000 };
  }, env(1));
}

async function sealed(value: unknown, fill = 1): Promise<Payload[]> {
  return (await encryption(env(fill))?.encode([defaultPayloadConverter.toPayload(value)])) ?? [];
}

function ask({ url }: TestApi, payloads: Payload[], headers: Record<string, string>, how = 'decode') {
  return fetch(`${url}/codec/${how}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(writePayloads(payloads)),
  });
}

async function valuesOf(response: Response): Promise<unknown[]> {
  const payloads = readPayloads(await response.json()) ?? [];
  return payloads.map((payload) => defaultPayloadConverter.fromPayload(payload));
}

function signIn({ url }: TestApi, key: string): Promise<Response> {
  return fetch(`${url}/codec`, { method: 'POST', body: new URLSearchParams({ key }), redirect: 'manual' });
}

const bearer = { authorization: `Bearer ${KEY}` };

describe('the codec', () => {
  it('reads what is encrypted for the holder of a key, and leaves alone what is not, or what another key wrote', async () => {
    const running = await api();
    const [secret, plain, foreign] = [
      await sealed({ name: 'Jeanne' }),
      [defaultPayloadConverter.toPayload('plain')],
      await sealed('x', 2),
    ];
    const response = await ask(running, [...secret, ...plain, ...foreign], bearer);
    expect(response.status).toBe(200);
    const payloads = readPayloads(await response.json()) ?? [];
    expect(payloads.slice(0, 2).map((one) => defaultPayloadConverter.fromPayload(one))).toEqual([
      { name: 'Jeanne' },
      'plain',
    ]);
    expect(Buffer.from(payloads[2]?.metadata?.['encoding'] ?? []).toString()).toBe('binary/encrypted');
    expect(running.log.join()).toContain('"key":"Paul"');
    expect(running.log.join()).not.toContain('Jeanne');
  });

  it('encrypts what is sent from the UI', async () => {
    const running = await api();
    const response = await ask(running, [defaultPayloadConverter.toPayload('hello')], bearer, 'encode');
    const [payload] = readPayloads(await response.json()) ?? [];
    expect(Buffer.from(payload?.metadata?.['encoding'] ?? []).toString()).toBe('binary/encrypted');
    expect(await valuesOf(await ask(running, payload ? [payload] : [], bearer))).toEqual(['hello']);
  });

  it.each([
    ['none', {}],
    ['a wrong one', { authorization: 'Bearer guess' }],
    ['an operator’s', { authorization: 'Bearer operator-demo' }],
    ['a made-up cookie', { cookie: `ringback_codec=9999999999999.${'A'.repeat(43)}` }],
  ])('reads nothing with %s, and counts the attempts', async (_, headers) => {
    const running = await api();
    const payloads = await sealed('x');
    const refused = await ask(running, payloads, headers);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toContain('Bearer');
    for (let times = 0; times < 3; times += 1) await ask(running, payloads, headers);
    const limited = await ask(running, payloads, headers);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await ask(running, payloads, bearer)).status).toBe(200);
  });

  it('tells a browser when it may try another key', async () => {
    const running = await api();
    const tries = Array.from({ length: 6 }, () =>
      fetch(`${running.url}/codec`, { method: 'POST', body: new URLSearchParams({ key: 'guess' }) }),
    );
    const answers = await Promise.all(tries);
    const limited = answers.find(({ status }) => status === 429);
    expect(limited?.headers.get('retry-after')).toBe('60');
    expect(limited?.headers.get('content-type')).toContain('html');
  });

  it('gives a browser a cookie that no script reads and no other site sends, for 12 hours', async () => {
    const running = await api();
    const cookie = (await signIn(running, KEY)).headers.get('set-cookie') ?? '';
    for (const flag of ['HttpOnly', 'SameSite=Strict', 'Path=/codec', 'Max-Age=43200']) {
      expect(cookie).toContain(flag);
    }
    expect(cookie).not.toContain(KEY);
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    expect(await valuesOf(await ask(running, await sealed('x'), headers))).toEqual(['x']);
    running.clock.now += 12 * HOUR;
    expect((await ask(running, await sealed('x'), headers)).status).toBe(401);
  });

  it('closes the cookies of a key that is taken out of the settings', async () => {
    const running = await api();
    const cookie = (await signIn(running, KEY)).headers.get('set-cookie') ?? '';
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    const settings = structuredClone(running.directory.settings);
    settings.codec = { keys: [], origins: [UI] };
    running.directory.replace(settings);
    expect((await ask(running, await sealed('x'), headers)).status).toBe(401);
    expect((await ask(running, await sealed('x'), bearer)).status).toBe(401);
  });

  it('gives no cookie for a wrong key', async () => {
    const wrong = await signIn(await api(), 'guess');
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null]);
    expect(await wrong.text()).toContain('This key opens nothing here.');
  });

  it('lets the pages of the UI ask with their cookies, and no others', async () => {
    const { url } = await api();
    const preflight = (origin: string) =>
      fetch(`${url}/codec/decode`, { method: 'OPTIONS', headers: { origin } });
    const allowed = await preflight(UI);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(UI);
    expect(allowed.headers.get('access-control-allow-credentials')).toBe('true');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('X-Namespace');
    const other = await preflight('https://elsewhere.example.com');
    expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([405, null]);
  });

  it.each([
    ['no JSON', '{', 400],
    ['no payloads', '{"payloads": 1}', 400],
    ['no Base64', '{"payloads": [{"data": "§"}]}', 400],
    ['far too much', `{"payloads": [], "x": "${'x'.repeat(9_000_000)}"}`, 413],
  ])('refuses %s', async (_, body, status) => {
    const { url } = await api();
    expect((await fetch(`${url}/codec/decode`, { method: 'POST', headers: bearer, body })).status).toBe(
      status,
    );
  });

  it('is not there without encryption, or without its settings', async () => {
    const { url } = await startApi();
    expect((await fetch(`${url}/codec`)).status).toBe(404);
    const other = await startApi((settings) => delete settings.codec, env(1));
    expect((await fetch(`${other.url}/codec`)).status).toBe(404);
  });

  it('opens nothing with the demo’s key in production', async () => {
    const running = await startApi(undefined, { ...env(1), NODE_ENV: 'production' });
    const headers = { authorization: 'Bearer codec-demo' };
    expect((await ask(running, await sealed('x'), headers)).status).toBe(401);
  });
});
