import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultPayloadConverter } from '@temporalio/common';
import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codecRouter } from '../../src/api/codec.js';
import { answerErrors, notFound } from '../../src/api/http-error.js';
import { createLogger } from '../../src/logging/logger.js';
import { dataConverter } from '../../src/temporal/plugin.js';

const TOKEN = 'a-token-of-the-tests-long-enough';
const UI = 'http://localhost:8233';
const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
const [OLD, NEW, FOREIGN] = [key('old'), key('new'), key('foreign')];
const env = {
  RINGBACK_CODEC_TOKEN: TOKEN,
  RINGBACK_CODEC_ORIGIN: UI,
  RINGBACK_ENCRYPTION_KEYS: `${NEW},${OLD}`,
};

let url: string;
const server = createServer(
  express()
    .use(codecRouter(env))
    .use(notFound)
    .use(answerErrors(createLogger('test', { write: () => undefined }))),
);
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** As the UI is given it by Temporal: base64 in JSON. */
async function sealed(keys: string, value: unknown) {
  const codec = dataConverter({ RINGBACK_ENCRYPTION_KEYS: keys }).payloadCodecs?.[0];
  const [payload] = (await codec?.encode([defaultPayloadConverter.toPayload(value)])) ?? [];
  const base64 = (bytes: Uint8Array | null | undefined) => Buffer.from(bytes ?? []).toString('base64');
  const metadata = Object.entries(payload?.metadata ?? {}).map(([name, bytes]) => [name, base64(bytes)]);
  return { metadata: Object.fromEntries(metadata) as Record<string, string>, data: base64(payload?.data) };
}
function decode(payloads: unknown, token = TOKEN): Promise<Response> {
  return fetch(`${url}/codec/${token}/decode`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: UI },
    body: JSON.stringify({ payloads }),
  });
}

it('shows what either key of a rotation wrote, and leaves what neither opens as it is', async () => {
  const foreign = await sealed(FOREIGN, 'of another installation');
  const response = await decode([await sealed(OLD, 'Jeanne'), await sealed(NEW, 'Paul'), foreign]);
  const { payloads } = (await response.json()) as { payloads: { data: string }[] };
  expect(response.headers.get('access-control-allow-origin')).toBe(UI);
  expect(payloads.slice(0, 2).map(({ data }) => Buffer.from(data, 'base64').toString())).toEqual([
    '"Jeanne"',
    '"Paul"',
  ]);
  expect(payloads[2]).toEqual(foreign);
});

it('is not there for another token, and takes nothing but payloads', async () => {
  expect((await decode([], 'a-token-of-somebody-else-altogether')).status).toBe(404);
  expect((await decode('nonsense')).status).toBe(400);
  expect((await fetch(`${url}/codec/${TOKEN}/decode`)).status).toBe(405);
});

it('lets the browser of the UI ask, and no other page', async () => {
  const ask = (origin: string) =>
    fetch(`${url}/codec/${TOKEN}/decode`, { method: 'OPTIONS', headers: { origin } });
  const ours = await ask(UI);
  expect([ours.status, ours.headers.get('access-control-allow-headers')]).toEqual([
    204,
    expect.stringContaining('X-Namespace'),
  ]);
  const theirs = await ask('https://elsewhere.example');
  expect([theirs.status, theirs.headers.get('access-control-allow-origin')]).toEqual([405, null]);
});

it('is not there at all without a token, and a short one is refused at start', () => {
  expect(codecRouter({}).stack).toHaveLength(0);
  expect(() => codecRouter({ RINGBACK_CODEC_TOKEN: 'short' })).toThrow(/24 characters/);
});
