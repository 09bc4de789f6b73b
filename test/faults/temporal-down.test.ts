import { connect, createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import type { Server as HttpServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApp } from '../../src/api/app.js';
import { temporalGateway } from '../../src/api/temporal-gateway.js';
import { deriveKey, Directory } from '../../src/config/settings.js';
import { createLogger } from '../../src/logging/logger.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import { lazyClient } from '../../src/temporal/connection.js';
import type { TemporalClient } from '../../src/temporal/connection.js';
import { until } from '../support/polling.js';
import { startRingback, TEST_ENDPOINT } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const LEAD = { crm_contact_id: 'CRM_1', phone_number: '+33612340001' };

describe('while Temporal is down', () => {
  let temporal: TestTemporal;
  let ringback: Ringback;
  let lazy: TemporalClient;
  let api: HttpServer;
  let url: string;
  let port: number;
  let way: Server | null = null;

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await startRingback(temporal, { workers: false });
    port = await freePort();
    lazy = lazyClient({
      connectionOptions: { address: `127.0.0.1:${port}` },
      namespace: temporal.namespace,
    });
    const app = createApp({
      directory: new Directory(ringback.settings),
      gateway: temporalGateway(lazy.client, () => 0),
      store: createPayloadStore(ringback.settings.storage),
      logger: createLogger('test', { write: () => undefined }),
      requestIdKey: deriveKey('request-id'),
    });
    api = app.listen(0);
    url = `http://localhost:${(api.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    api.closeAllConnections();
    await new Promise((resolve) => api.close(resolve));
    await lazy.connection.close();
    way?.close();
    await ringback.stop();
    await temporal.close();
  });

  const post = () =>
    fetch(`${url}/${TEST_ENDPOINT.path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'api-key': TEST_ENDPOINT.key },
      body: JSON.stringify(LEAD),
    });

  it('refuses leads within 5 s, half of what a client waits, and says when to come back (S1-33, C-14)', async () => {
    const before = performance.now();
    const response = await post();
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it('is alive, and not ready (C-16)', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
  });

  it('takes leads again as soon as Temporal is back', async () => {
    way = await openWay(port, inject('temporalAddress'));
    await until('ready', async () => (await fetch(`${url}/readyz`)).status === 200);
    expect((await post()).status).toBe(200);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Lets connections to a port through to Temporal. */
async function openWay(port: number, address: string): Promise<Server> {
  const [host, target] = address.split(':');
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target), host);
    incoming.pipe(outgoing).pipe(incoming);
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}
