import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/config/schema.js';
import { post, startApi } from './support.js';

const LEAD = { phone_number: '+33612345678' };
const WRONG = { headers: { 'api-key': 'wrong' } };
const MINUTE = 60_000;

function threeAMinute({ http }: Settings): void {
  http.failed_keys = { requests: 3, per: MINUTE };
}
function behindProxy(settings: Settings): void {
  threeAMinute(settings);
  settings.http.trust_proxy = 1;
}

async function statuses(times: number, send: () => Promise<{ status: number }>): Promise<number[]> {
  const all: number[] = [];
  for (let sent = 0; sent < times; sent += 1) all.push((await send()).status);
  return all;
}

describe('an address that comes without a valid key', () => {
  it('is told 429 after so many, with the exact wait, until the time is over (C-03, C-15)', async () => {
    const api = await startApi(threeAMinute);
    expect(await statuses(5, () => post(api, LEAD, WRONG))).toEqual([401, 401, 401, 429, 429]);
    api.clock.now += 20_500;
    const answer = await post(api, LEAD, WRONG);
    expect(answer.headers.get('retry-after')).toBe('40');
    expect(answer.body).toMatchObject({
      status: 'ERROR',
      retry_after: 40,
      retry_after_ms: 39_500,
      errors: [],
    });
    api.clock.now += 39_499;
    expect((await post(api, LEAD, WRONG)).status).toBe(429);
    api.clock.now += 1;
    expect((await post(api, LEAD, WRONG)).status).toBe(401);
  });

  it('keeps nobody out who has one, at the same address', async () => {
    const api = await startApi(threeAMinute);
    await statuses(5, () => post(api, LEAD, WRONG));
    expect((await post(api, LEAD)).status).toBe(200);
  });

  it('may be far behind a proxy that is trusted, and only then speaks for itself (S1-01)', async () => {
    const from = (ip: string) => ({ headers: { 'api-key': 'wrong', 'x-forwarded-for': ip } });
    const trusting = await startApi(behindProxy);
    await statuses(4, () => post(trusting, LEAD, from('203.0.113.7')));
    expect((await post(trusting, LEAD, from('203.0.113.7'))).status).toBe(429);
    expect((await post(trusting, LEAD, from('203.0.113.8'))).status).toBe(401);

    const open = await startApi(threeAMinute);
    const forged = await statuses(4, () => post(open, LEAD, from(`203.0.113.${Math.random()}`)));
    expect(forged.at(-1)).toBe(429);
  });

  it('is its whole /64 where it has an IPv6 address', async () => {
    const api = await startApi(behindProxy);
    let host = 0;
    const send = () =>
      post(api, LEAD, { headers: { 'api-key': 'no', 'x-forwarded-for': `2001:db8:1:2::${++host}` } });
    expect((await statuses(4, send)).at(-1)).toBe(429);
    const other = { headers: { 'api-key': 'no', 'x-forwarded-for': '2001:db8:1:3::1' } };
    expect((await post(api, LEAD, other)).status).toBe(401);
  });

  it('signals nothing, and does not wait for its body (C-01)', async () => {
    const api = await startApi(threeAMinute);
    await statuses(4, () => post(api, LEAD, WRONG));
    const { body } = await post(api, '{ this is no JSON', WRONG);
    expect(body.message).toContain('without a valid key');
    expect(api.gateway.leads).toEqual([]);
  });
});
