import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import type { ContactState } from '../../src/domain/contact/state.js';
import { until } from '../support/polling.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const NUMBER = '+33612345690';
let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal);
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

async function payloadOf(state: ContactState): Promise<Record<string, unknown>> {
  if ('inline' in state.payload) return state.payload.inline;
  const bytes = await createPayloadStore(ringback.settings.storage).get(state.payload.stored);
  return JSON.parse(bytes.toString()) as Record<string, unknown>;
}

async function settled(): Promise<ContactState> {
  const idle = (state: ContactState): boolean => state.payloadQueue.length === 0 && state.merging === null;
  await expect.poll(async () => idle(await ringback.state(NUMBER)), { timeout: 20_000 }).toBe(true);
  return ringback.state(NUMBER);
}

it('a payload of 1.9 MB goes in, is kept whole outside the history, and merges with what is posted next (S1-34, T4)', async () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => [`key_${index}`, `${'x'.repeat(170)}é${index}`]);
  const large = { phone_number: NUMBER, lifecycle_stage: 'customer', custom: Object.fromEntries(keys) };
  expect(JSON.stringify(large).length).toBeGreaterThan(1_850_000);

  expect((await ringback.post(large)).status).toBe(200);
  const first = await settled();
  expect(first.payload).toHaveProperty('stored');
  expect(JSON.stringify(first).length).toBeLessThan(20_000);
  expect(await payloadOf(first)).toEqual(large);

  expect(
    (await ringback.post({ phone_number: NUMBER, custom: { key_0: 'changed', key_1: null } })).status,
  ).toBe(200);
  const merged = await payloadOf(await settled());
  const custom = merged['custom'] as Record<string, unknown>;
  expect(custom['key_0']).toBe('changed');
  expect(custom).not.toHaveProperty('key_1');
  expect(custom['key_9999']).toBe(large.custom['key_9999']);
});

it('a payload of 1.99 MB with 10 000 unknown keys comes out of the operators’ view as it went in (S1-08, S1-23, S1-34, C-26, C-27)', async () => {
  const phone = '+33612345691';
  // Numbers a double would round, every script, escapes, and an order that is not the alphabet's.
  const values = [
    (index: number) => `${9_007_199_254_740_993n + BigInt(index)}`,
    (index: number) => `0.1000000000000000055511151231257827${index}`,
    (index: number) => JSON.stringify(`👩🏽‍🚀 עברית \u202e العربية 漢字 \u0000 "\\/ ${'x'.repeat(240)} ${index}`),
    (index: number) =>
      `{"deep":[1,2.50,{"no":null,"yes":true,"z":${index},"a":[]}],"text":"${'é'.repeat(110)}"}`,
  ];
  const keys = Array.from({ length: 10_000 }, (_, index) => `key ${(index * 7_919) % 10_000} é`);
  const custom = keys.map((key, index) => `${JSON.stringify(key)}:${values[index % 4]?.(index) ?? ''}`);
  const filled = `{"phone_number":"${phone}","lifecycle_stage":"customer","custom":{${custom.join(',')}},"last":"`;
  const posted = `${filled}${'y'.repeat(1_990_000 - Buffer.byteLength(filled) - 2)}"}`;
  expect(Buffer.byteLength(posted)).toBe(1_990_000);

  expect((await ringback.post(posted)).status).toBe(200);
  const view = await until('it is merged', async () => {
    const response = await fetch(
      `${ringback.url}/v1/contacts/${encodeURIComponent(phone)}?account=alvio&environment=test`,
      {
        headers: { 'api-key': 'operator-demo' },
      },
    );
    const text = response.status === 200 ? await response.text() : '';
    return text.endsWith('"posts_being_merged":0}') || /"posts_being_merged":0,/.test(text) ? text : null;
  });
  const payload = JSON.stringify((JSON.parse(view) as { payload: unknown }).payload);
  // Digits too many for a double come as a text of them; else byte by byte the same, in the same order.
  const digits = (json: string) => json.replaceAll(/:"?(\d{16,}|0\.\d{16,})"?(?=[,}])/g, ':$1');
  const told = digits(posted).replaceAll('2.50', '2.5');
  expect(digits(payload) === told).toBe(true);
});

it('a payload of 2 MiB is refused with 413, and nothing is kept (A-32)', async () => {
  const { status } = await ringback.post({ phone_number: NUMBER, filler: 'x'.repeat(2 * 1_024 * 1_024) });
  expect(status).toBe(413);
});

describe('a contact whose payload cannot be read', () => {
  const phone = '+33612345692';

  beforeAll(async () => {
    await ringback.post({ phone_number: phone, name: 'Anna', custom: { notes: 'x'.repeat(20_000) } });
    await until('it is stored', async () => 'stored' in (await ringback.state(phone)).payload);
  });

  async function get(path = '') {
    const url = `${ringback.url}/v1/contacts/${encodeURIComponent(phone)}${path}?account=alvio&environment=test`;
    const response = await fetch(url, { headers: { 'api-key': 'operator-demo' } });
    return { response, body: (await response.json()) as Record<string, unknown> };
  }
  function folder(): string {
    const { storage } = ringback.settings;
    if (storage.kind !== 'directory') throw new Error('the store is no directory');
    return storage.path;
  }

  it('is told with it while it can be (S1-08)', async () => {
    const { body } = await get();
    expect(body).toMatchObject({ payload: { phone_number: phone }, payload_unread: null });
  });

  it('is told without it while the store does not answer (S1-08)', async () => {
    renameSync(folder(), `${folder()}.away`);
    writeFileSync(folder(), 'no directory');
    try {
      const { response, body } = await get();
      expect(response.status).toBe(200);
      expect(body).toMatchObject({
        number: phone,
        profile: { name: 'Anna' },
        payload: null,
        payload_unread: 'store_unavailable',
      });
      const { response: whole } = await get('/export');
      expect([whole.status, whole.headers.get('retry-after')]).toEqual([503, '5']);
    } finally {
      rmSync(folder());
      renameSync(`${folder()}.away`, folder());
    }
  });

  it('is told without it when it is gone from the store (S1-08)', async () => {
    const { payload } = await ringback.state(phone);
    if (!('stored' in payload)) throw new Error('nothing is stored');
    rmSync(join(folder(), payload.stored.ref));
    const { response, body } = await get();
    expect(response.status).toBe(200);
    expect(body).toMatchObject({ number: phone, payload: null, payload_unread: 'unreadable' });
  });
});
