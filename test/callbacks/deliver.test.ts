import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Delivery } from '../../src/domain/contact/decision.js';
import { NO_WISH } from '../../src/domain/language.js';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { createCallbackActivities } from '../../src/activities/callbacks.js';
import { createEndpointHealths } from '../../src/activities/endpoint-health.js';
import type { CallbackBodyInput, DeliverInput } from '../../src/temporal/contract.js';
import { Egress } from '../../src/http/egress.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import type { PayloadStore } from '../../src/storage/payload-store.js';
import { CONTACT, outboundDirectory } from '../support/outbound-settings.js';

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const secret = () => `whsec_${randomBytes(32).toString('base64')}`;
const SECRETS = { NEWER: secret(), OLDER: secret() };

interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

async function endpoint(listener: RequestListener = (_, response) => response.end('ok')) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks),
      });
      listener(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  open.push(() => (server.closeAllConnections(), server.close()));
  return { received, url: `http://localhost:${(server.address() as AddressInfo).port}/api/alvio/callback` };
}

async function delivery(
  options: { url?: string; secretEnvs?: string[]; timeout?: number; random?: () => number } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'ringback-callbacks-'));
  const store: PayloadStore = createPayloadStore({ kind: 'directory', path: folder }, randomBytes(32));
  const egress = new Egress({
    httpLocalhost: true,
    ...(options.timeout ? { timeout: options.timeout } : {}),
  });
  open.push(
    () => egress.close(),
    () => rm(folder, { recursive: true }),
  );
  const activities = createCallbackActivities({
    directory: outboundDirectory({
      ...(options.url ? { callbackUrl: options.url } : {}),
      secretEnvs: options.secretEnvs ?? ['NEWER'],
    }),
    store,
    bodies: { write: ({ contact, snapshot }) => store.put(contact, Buffer.from(JSON.stringify(snapshot))) },
    egress,
    healths: createEndpointHealths({ read: () => Promise.resolve(null), report: () => Promise.resolve() }),
    env: SECRETS,
    ...(options.random ? { random: options.random } : {}),
  });
  return { deliverCallback: (input: DeliverInput) => activities.deliverCallback(input), store };
}

const PROGRESS: DeliverInput = {
  contact: CONTACT,
  webhookId: 'msg_2kQ',
  sequence: 3,
  urgency: 'in_turn',
  now: 0,
  body: { inline: { crm_id: '1234', status: 'FIRST_MESSAGE_READ' } },
};

function attempted(result: Delivery) {
  if (result.result !== 'attempted') throw new Error(`expected an attempt, got ${result.result}`);
  return result;
}

const UNWRITTEN: CallbackBodyInput = {
  contact: CONTACT,
  snapshot: {
    status: 'NO_OUTCOME',
    crmId: '1234',
    reason: 'silence',
    booking: null,
    engagement: {
      answers: [],
      topicsAsked: [],
      wish: NO_WISH,
      openedAt: 0,
      progress: { delivered: true, read: true, responded: false },
    },
  },
  profile: { phone_number: '+33639980001' },
  playbook: null,
  language: 'en',
  messages: [],
  archive: null,
  now: 0,
};

describe('one delivery of a status callback (T8)', () => {
  it('posts exactly the body to the configured URL, everything else in headers (S2-16, A-30)', async () => {
    const { received, url } = await endpoint();
    const { deliverCallback } = await delivery({ url });
    await deliverCallback(PROGRESS);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      method: 'POST',
      path: '/api/alvio/callback',
      headers: {
        'content-type': 'application/json',
        'webhook-id': 'msg_2kQ',
        'ringback-sequence': '3',
        'user-agent': expect.stringMatching(/^Ringback\//) as string,
      },
    });
    expect(received[0]?.body.toString()).toBe('{"crm_id":"1234","status":"FIRST_MESSAGE_READ"}');
  });

  it('sends a frozen body from the payload store byte for byte', async () => {
    const { received, url } = await endpoint();
    const { deliverCallback, store } = await delivery({ url });
    const bytes = Buffer.from('{ "crm_id": "é",\n"status":"NO_OUTCOME" }');
    await deliverCallback({ ...PROGRESS, body: { stored: await store.put(CONTACT, bytes) } });
    expect(received[0]?.body).toEqual(bytes);
  });

  it('writes a body at its first attempt, and says where it is kept for the next', async () => {
    const { received, url } = await endpoint();
    const { deliverCallback } = await delivery({ url });
    const first = attempted(await deliverCallback({ ...PROGRESS, body: { unwritten: UNWRITTEN } }));
    expect(first.stored).not.toBeNull();
    if (first.stored) await deliverCallback({ ...PROGRESS, body: { stored: first.stored } });
    expect(received).toHaveLength(2);
    expect(received[1]?.body).toEqual(received[0]?.body);
  });

  it('signs each request so that either of two secrets verifies it (C-21)', async () => {
    const { received, url } = await endpoint();
    const { deliverCallback } = await delivery({ url, secretEnvs: ['NEWER', 'OLDER'] });
    await deliverCallback(PROGRESS);
    const request = received[0];
    for (const key of Object.values(SECRETS)) {
      expect(
        new Webhook(key).verify(request?.body ?? '', request?.headers as Record<string, string>),
      ).toEqual({ crm_id: '1234', status: 'FIRST_MESSAGE_READ' });
    }
  });

  it('records the answer', async () => {
    const { url } = await endpoint((_, response) => response.writeHead(201).end('{"received":true}'));
    const { deliverCallback } = await delivery({ url });
    const { attempt, retryAfterMs } = attempted(await deliverCallback(PROGRESS));
    expect(attempt).toMatchObject({ httpStatus: 201, excerpt: '{"received":true}' });
    expect(attempt.ms).toBeGreaterThanOrEqual(0);
    expect(retryAfterMs).toBeNull();
  });

  it.each([
    [429, '30', 30_000],
    [503, '999999', 86_400_000],
    [410, undefined, null],
    [200, '30', null],
  ])('reports %i with Retry-After %s', async (status, header, expected) => {
    const { url } = await endpoint((_, response) =>
      response.writeHead(status, header === undefined ? {} : { 'retry-after': header }).end(),
    );
    const { deliverCallback } = await delivery({ url });
    const result = attempted(await deliverCallback(PROGRESS));
    expect(result.attempt.httpStatus).toBe(status);
    expect(result.retryAfterMs).toBe(expected);
  });

  it('records an endpoint that never answers as an attempt, in bounded time', async () => {
    const { url } = await endpoint(() => undefined);
    const { deliverCallback } = await delivery({ url, timeout: 100 });
    expect(attempted(await deliverCallback(PROGRESS)).attempt).toMatchObject({
      httpStatus: null,
      excerpt: 'no complete answer within 0.1 s',
    });
  });

  it('records a signing secret that is not set as an attempt that names the variable', async () => {
    const { received, url } = await endpoint();
    const { deliverCallback } = await delivery({ url, secretEnvs: ['ABSENT'] });
    expect(attempted(await deliverCallback(PROGRESS)).attempt).toMatchObject({
      httpStatus: null,
      excerpt: 'the environment variable ABSENT is not set',
    });
    expect(received).toEqual([]);
  });

  it('has nowhere to deliver where the environment names no endpoint', async () => {
    const { deliverCallback } = await delivery();
    const contact = { ...CONTACT, environment: 'production' as const };
    expect(await deliverCallback({ ...PROGRESS, contact })).toEqual({ result: 'no_endpoint' });
  });

  it('throws rather than deliver a body that was changed in the store', async () => {
    const { received, url } = await endpoint();
    const { deliverCallback, store } = await delivery({ url });
    const stored = await store.put(CONTACT, Buffer.from('{}'));
    const sha256 = createHash('sha256').update('other').digest('hex');
    await expect(deliverCallback({ ...PROGRESS, body: { stored: { ...stored, sha256 } } })).rejects.toThrow(
      'not the address',
    );
    expect(received).toEqual([]);
  });
});

describe('deliveries at once to one endpoint (T16)', () => {
  it.each([
    [0, 1_000],
    [1, 5_000],
  ])('turns the fifth away while four are in flight (random %i)', async (random, retryInMs) => {
    const waiting: (() => void)[] = [];
    let fourth: () => void;
    const full = new Promise<void>((resolve) => (fourth = resolve));
    const { url } = await endpoint((_, response) => {
      waiting.push(() => response.end());
      if (waiting.length === 4) fourth();
    });
    const { deliverCallback } = await delivery({ url, random: () => random });
    const running = [1, 2, 3, 4].map(() => deliverCallback(PROGRESS));
    await full;
    expect(await deliverCallback(PROGRESS)).toEqual({ result: 'busy', retryInMs });

    for (const answer of waiting) answer();
    const results = await Promise.all(running);
    expect(results.every(({ result }) => result === 'attempted')).toBe(true);
  });

  it('lets the next one through once a delivery is over, whatever its end', async () => {
    const { deliverCallback } = await delivery({ url: 'http://localhost:1/' });
    for (let count = 0; count < 6; count += 1) {
      const now = count * 3_600_000;
      expect((await deliverCallback({ ...PROGRESS, now })).result).toBe('attempted');
    }
  });
});
