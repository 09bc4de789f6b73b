/** API and worker as processes: started before Temporal, stopped while they work, in production (C-16, C-22). */
import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { SIGNALS } from '../../src/temporal/contract.js';
import { freePort } from '../../sandbox/temporal/ports.js';
import { until } from '../support/polling.js';
import type { ApiProcess, Process } from '../support/processes.js';
import { build, startApiProcess, startWorkerProcess } from '../support/processes.js';
import type { Ringback } from '../support/ringback.js';
import { PRODUCTION_ENDPOINT, startRingback, TEST_ENDPOINT } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';

let ringback: Ringback;
const running: Process[] = [];

beforeAll(async () => {
  build();
  ringback = await startRingback(await realServer(), { workers: false });
});
afterEach(async () => {
  for (const one of running.splice(0)) await one.kill();
});
afterAll(async () => {
  await ringback.stop();
  await ringback.temporal.close();
});

async function api(env: Record<string, string> = {}): Promise<ApiProcess> {
  const started = await startApiProcess(ringback, env);
  running.push(started);
  return started;
}
const ready = async (url: string) => (await fetch(`${url}/readyz`)).status;
const lead = (number: string) => JSON.stringify({ phone_number: number, crm_contact_id: number });
const post = (url: string, number: string, { path, key } = TEST_ENDPOINT) =>
  fetch(`${url}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'api-key': key },
    body: lead(number),
  });

describe('started before Temporal', () => {
  it('API and worker wait for it; the API lives and is not ready; then both work', async () => {
    const port = await freePort();
    const env = { TEMPORAL_ADDRESS: `127.0.0.1:${port}` };
    const early = await api(env);
    let workerReady = false;
    const starting = startWorkerProcess(ringback, { env }).then((worker) => {
      workerReady = true;
      running.push(worker);
    });
    expect((await fetch(`${early.url}/healthz`)).status).toBe(200);
    expect(await ready(early.url)).toBe(503);
    expect((await post(early.url, '+33639980061')).status).toBe(503);
    expect(workerReady).toBe(false);

    const way = await openWay(port, inject('temporalAddress'));
    try {
      await starting;
      await until('the API to be ready', async () => (await ready(early.url)) === 200);
      expect((await post(early.url, '+33639980061')).status).toBe(200);
      await until('the first callback', () => ringback.inbox.statuses('+33639980061').length > 0);
    } finally {
      for (const one of running.splice(0)) await one.kill();
      await close(way);
    }
  });
});

describe('started before WhatsApp can be reached', () => {
  it('takes a lead, waits, and writes once when it can (T10)', async () => {
    const port = await freePort();
    running.push(await startWorkerProcess(ringback, { graphUrl: `http://127.0.0.1:${port}` }));
    const { url } = await api();
    const number = '+33639980065';
    expect((await post(url, number)).status).toBe(200);
    await until('the first attempt', async () =>
      (await ringback.state(number)).outgoing.some(({ state }) => state.phase === 'held'),
    );
    const way = await openWay(port, new URL(ringback.sandbox.url).host);
    try {
      // It tries again after half a minute: for this contact that has passed.
      const id = contactWorkflowId({ account: 'alvio', environment: 'test', number });
      await ringback.temporal.client.workflow.getHandle(id).signal(SIGNALS.clockMoved, 60_000);
      await until('the first callback', () => ringback.inbox.statuses(number).length > 0);
      const { messages } = ringback.sandbox.open(number);
      expect(messages.filter(({ kind }) => kind === 'template')).toHaveLength(1);
    } finally {
      for (const one of running.splice(0)) await one.kill();
      await close(way);
    }
  }, 120_000);
});

describe('told to stop', () => {
  it('the API is not ready at once, finishes the request it is in, and ends with 0', async () => {
    const stopping = await api({ SHUTDOWN_NOTICE_MS: '1500' });
    const slow = halfSent(stopping.url, lead('+33639980062'));
    await slow.sent;
    const ended = stopping.stop();
    await until('the API to be not ready', async () => (await ready(stopping.url)) === 503);
    slow.finish();
    expect(await slow.answer).toMatch(/^HTTP\/1\.1 200/);
    expect(await ended).toBe(0);
    await expect(ready(stopping.url)).rejects.toThrow('fetch failed');
  });

  it('a worker that is told once more finishes all the same, and ends with 0', async () => {
    const worker = await startWorkerProcess(ringback);
    running.push(worker);
    worker.signal('SIGINT');
    await until('it shuts down', () => worker.output().includes('shutting down'));
    worker.signal('SIGINT');
    expect(await worker.stop()).toBe(0);
  });

  it('a worker ends with 0, and another goes on with what it left', async () => {
    const first = await startWorkerProcess(ringback);
    const number = '+33639980063';
    expect((await ringback.post({ phone_number: number, crm_contact_id: number })).status).toBe(200);
    expect(await first.stop()).toBe(0);
    running.push(await startWorkerProcess(ringback));
    await until('the first callback', () => ringback.inbox.statuses(number).length > 0);
    const sent = ringback.sandbox
      .open(number)
      .messages.filter(({ from, kind }) => from === 'business' && kind === 'template');
    expect(sent).toHaveLength(1);
  });
});

describe('with NODE_ENV=production', () => {
  it('the published keys of the guides open nothing', async () => {
    const { url } = await api({ NODE_ENV: 'production' });
    expect((await post(url, '+33639980064', TEST_ENDPOINT)).status).toBe(401);
    expect((await post(url, '+33639980064', PRODUCTION_ENDPOINT)).status).toBe(401);
    const asOperator = await fetch(`${url}/v1/numbers?account=alvio`, {
      headers: { 'api-key': 'operator-demo' },
    });
    expect(asOperator.status).toBe(401);
  });
});

/** A request whose body is sent but for its last byte. */
function halfSent(url: string, body: string) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const head = [
    `POST /${TEST_ENDPOINT.path} HTTP/1.1`,
    'Host: localhost',
    'Content-Type: application/json',
    `Api-Key: ${TEST_ENDPOINT.key}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body.slice(0, -1),
  ].join('\r\n');
  const sent = new Promise<void>((resolve) => socket.write(head, () => resolve()));
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const answer = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  return { sent, answer, finish: () => socket.write(body.slice(-1)) };
}

/** Lets connections to a port through to Temporal. */
async function openWay(port: number, address: string): Promise<Server> {
  const [host, target] = address.split(':');
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target), host);
    incoming.pipe(outgoing).pipe(incoming);
    const pairs: [Socket, Socket][] = [
      [incoming, outgoing],
      [outgoing, incoming],
    ];
    for (const [one, other] of pairs) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

async function close(server: Server): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
}
