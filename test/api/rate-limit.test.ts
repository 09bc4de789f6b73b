import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashKey } from '../../src/config/keys.js';
import { parseSettings } from '../../src/config/settings.js';
import type { EnvironmentSettings, Settings } from '../../src/config/schema.js';
import { readFileSync } from 'node:fs';
import { post, startApi } from './support.js';
import type { TestApi } from './support.js';

const LEAD = { phone_number: '+33612345678' };
const START = Date.UTC(2026, 0, 1);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: START }));
afterEach(() => void vi.useRealTimers());

function testEnvironment(settings: Settings): EnvironmentSettings {
  const environment = settings.accounts['alvio']?.environments.test;
  if (!environment) throw new Error('the shipped settings have a test environment');
  return environment;
}

/** Two keys, each with three requests in ten seconds. */
function limitedApi(): Promise<TestApi> {
  return startApi((settings) => {
    const environment = testEnvironment(settings);
    environment.rate_limit = { requests: 3, per: 10_000 };
    environment.keys.push({ sha256: hashKey('second'), label: 'second' });
  });
}

async function spend(api: TestApi, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += 1) expect((await post(api, LEAD)).status).toBe(200);
}

describe('a key that posts too often', () => {
  it('is answered 429 in the one shape of errors, with the exact wait (A-03, C-15)', async () => {
    const api = await limitedApi();
    await spend(api, 3);
    vi.setSystemTime(START + 2_345);
    const { status, headers, body } = await post(api, LEAD);
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toBe('8');
    expect(body).toEqual({
      status: 'ERROR',
      message: 'Too many requests with this key: try again in 8 seconds.',
      request_id: headers.get('x-request-id'),
      errors: [],
      retry_after: 8,
      retry_after_ms: 7_655,
    });
  });

  it('may post again after that wait, and not a millisecond sooner (C-15)', async () => {
    const api = await limitedApi();
    await spend(api, 3);
    vi.setSystemTime(START + 2_345);
    const { body } = await post(api, LEAD);
    const wait = Number(body['retry_after_ms']);
    vi.setSystemTime(START + 2_345 + wait - 1);
    expect((await post(api, LEAD)).status).toBe(429);
    vi.setSystemTime(START + 2_345 + wait);
    expect((await post(api, LEAD)).status).toBe(200);
  });

  it('does not lengthen its wait by trying', async () => {
    const api = await limitedApi();
    await spend(api, 3);
    const waits = [await post(api, LEAD), await post(api, LEAD)].map(({ body }) => body['retry_after_ms']);
    expect(waits).toEqual([10_000, 10_000]);
  });

  it('is let through to nothing: no lead is taken', async () => {
    const api = await limitedApi();
    await spend(api, 3);
    await post(api, LEAD);
    expect(api.gateway.leads).toHaveLength(3);
  });

  it('costs another key of the endpoint, and another endpoint, nothing', async () => {
    const api = await limitedApi();
    await spend(api, 3);
    expect((await post(api, LEAD, { headers: { 'api-key': 'second' } })).status).toBe(200);
    const production = {
      endpoint: 'celqs5mur1l7p8',
      headers: { 'api-key': '48FBBD88-78C1-4AC8-AFCB-1475C5F7236D' },
    };
    expect((await post(api, LEAD, production)).status).toBe(200);
  });

  it('is held to a rule that changes while the API runs', async () => {
    const api = await limitedApi();
    await spend(api, 3);
    const settings = structuredClone(api.directory.settings);
    testEnvironment(settings).rate_limit = { requests: 5, per: 10_000 };
    api.directory.replace(settings);
    expect((await post(api, LEAD)).headers.get('ratelimit')).toBe('"intake";r=4;t=10');
  });
});

describe('the order of checks (C-01)', () => {
  it('has the rate after the key: 401, and nothing counted, for a key that is wrong', async () => {
    const api = await limitedApi();
    for (let sent = 0; sent < 5; sent += 1)
      expect((await post(api, LEAD, { headers: { 'api-key': 'wrong' } })).status).toBe(401);
    expect((await post(api, LEAD)).headers.get('x-ratelimit-remaining')).toBe('2');
  });

  it('has the method before the rate: 405 is not counted', async () => {
    const api = await limitedApi();
    await post(api, LEAD, { method: 'PUT' });
    expect((await post(api, LEAD)).headers.get('x-ratelimit-remaining')).toBe('2');
  });

  it.each([
    ['type', 415, 'text/plain', '{}'],
    ['size', 413, 'application/json', 'x'.repeat(2 * 1_024 * 1_024)],
    ['JSON', 400, 'application/json', '{'],
  ])('has the rate before the %s', async (_what, before, type, body) => {
    const api = await limitedApi();
    const wrong = () => post(api, body, { headers: { 'content-type': type } });
    expect((await wrong()).status).toBe(before);
    await spend(api, 2);
    expect((await wrong()).status).toBe(429);
  });
});

describe('the rate limit headers (C-15)', () => {
  it('tell the rule and what is left of it', async () => {
    const api = await limitedApi();
    await post(api, LEAD);
    vi.setSystemTime(START + 1_500);
    const { headers } = await post(api, LEAD);
    const told = ['ratelimit-policy', 'ratelimit', 'x-ratelimit-limit', 'x-ratelimit-remaining'];
    expect(told.map((name) => headers.get(name))).toEqual([
      '"intake";q=3;w=10',
      '"intake";r=1;t=9',
      '3',
      '1',
    ]);
    expect(headers.get('x-ratelimit-reset')).toBe(String(START / 1_000 + 10));
  });

  it.each([
    [200, LEAD, 'application/json'],
    [400, '{', 'application/json'],
    [415, '{}', 'text/plain'],
  ])('stand on an answer %i', async (status, body, type) => {
    const answer = await post(await limitedApi(), body, { headers: { 'content-type': type } });
    expect([answer.status, answer.headers.get('ratelimit')]).toEqual([status, '"intake";r=2;t=10']);
  });

  it('stand on a 429', async () => {
    const api = await limitedApi();
    await spend(api, 3);
    expect((await post(api, LEAD)).headers.get('ratelimit')).toBe('"intake";r=0;t=10');
  });

  it('tell the rule alone to who has no key', async () => {
    const { status, headers } = await post(await limitedApi(), LEAD, { headers: { 'api-key': 'wrong' } });
    expect([status, headers.get('ratelimit-policy'), headers.get('ratelimit')]).toEqual([
      401,
      '"intake";q=3;w=10',
      null,
    ]);
  });
});

describe('the setting rate_limit', () => {
  const withRate = (rate: string) =>
    parseSettings(
      readFileSync('ringback.yaml', 'utf8').replace(
        'endpoint: 6i8qsza7zhyt76',
        `endpoint: 6i8qsza7zhyt76\n        ${rate}`,
      ),
      'ringback.yaml',
      {},
    );

  it('is 6 000 requests a minute unless told otherwise', () => {
    expect(testEnvironment(withRate('')).rate_limit).toEqual({ requests: 6_000, per: 60_000 });
  });

  it('is read', () => {
    expect(testEnvironment(withRate('rate_limit: { requests: 10, per: 1h }')).rate_limit).toEqual({
      requests: 10,
      per: 3_600_000,
    });
  });

  it.each(['{ requests: 0 }', '{ per: 500ms }', '{ per: 1500ms }', '{ per: 2d }'])('cannot be %s', (rate) => {
    expect(() => withRate(`rate_limit: ${rate}`)).toThrow('accounts.alvio.environments.test.rate_limit');
  });
});
