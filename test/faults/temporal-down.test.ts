import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { Server as HttpServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createApp } from '../../src/api/app.js';
import { temporalGateway } from '../../src/api/temporal-gateway.js';
import { deriveKey } from '../../src/secrets/secrets.js';
import { Directory } from '../../src/config/directory.js';
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
  let way: Way | null = null;

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
    // The connection stays open: the SDK may still be about to retry a call that was given up, and would do so on a closed one.
    await way?.close();
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

  it('is alive, and says each time that it is not ready before a load balancer gives up (C-14, C-16)', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    for (let time = 0; time < 3; time += 1) await expectNotReadySoon();
  });

  it('says so too when nothing comes back from where Temporal was (C-14, C-16)', async () => {
    way = await openWay(port, null);
    await expectNotReadySoon();
    expect((await post()).status).toBe(503);
    await way.close();
  });

  async function expectNotReadySoon(): Promise<void> {
    const before = performance.now();
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect(performance.now() - before).toBeLessThan(2_000);
  }

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

interface Way {
  close(): Promise<void>;
}

/** Lets connections to a port through to Temporal; without an address takes them, and never answers. */
async function openWay(port: number, address: string | null): Promise<Way> {
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    const ends = [incoming];
    if (address !== null) {
      const [host, target] = address.split(':');
      const outgoing = connect(Number(target), host);
      incoming.pipe(outgoing).pipe(incoming);
      ends.push(outgoing);
    }
    for (const end of ends) {
      sockets.add(end);
      end.on('error', () => undefined);
      end.on('close', () => ends.forEach((each) => each.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
