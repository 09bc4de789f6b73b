import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { provideTemporal } from '../../sandbox/temporal/server.js';
import { endWithUs, exited } from '../../sandbox/temporal/command.js';
import { startDevServer } from '../../sandbox/temporal/dev-server.js';
import { findDevServer } from '../../sandbox/temporal/find-dev-server.js';

const onMessage = (): void => undefined;
let busy: Server;
let port: number;

beforeEach(async () => {
  busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  port = (busy.address() as AddressInfo).port;
});
afterEach(() => new Promise((resolve) => busy.close(resolve)));

const options = { executable: '/bin/false', dbFile: null, namespace: 'default', onMessage };

it('names a busy port, how to choose another and how to use what runs there', async () => {
  await expect(startDevServer({ ...options, port, uiPort: null })).rejects.toThrow(
    `Port ${port} is already in use. Stop what uses it, or choose another with TEMPORAL_PORT. ` +
      `If a Temporal server is what runs there, TEMPORAL_ADDRESS=127.0.0.1:${port} uses it.`,
  );
});

it("names the UI's busy port", async () => {
  await expect(startDevServer({ ...options, port: 0, uiPort: port })).rejects.toThrow(
    `Port ${port} is already in use. Stop what uses it, or choose another with TEMPORAL_UI_PORT.`,
  );
});

it('says why a server did not start', async () => {
  await expect(startDevServer({ ...options, port: 0, uiPort: null })).rejects.toThrow(
    /did not start: it ended with 1/,
  );
});

it('serves its UI, and frees its port when it is stopped', async () => {
  const { path } = await findDevServer({ onMessage });
  const server = await startDevServer({ ...options, executable: path, port: 0, uiPort: 0 });
  expect((await fetch(String(server.uiUrl))).status).toBe(200);
  await server.stop();
  await expect(fetch(String(server.uiUrl))).rejects.toThrow('fetch failed');
});

describe('with TEMPORAL_ADDRESS', () => {
  const env = () => ({ TEMPORAL_ADDRESS: inject('temporalAddress'), PATH: '' });

  it('starts nothing, and uses the server that is named', async () => {
    const used = await provideTemporal({ env: env(), dbFile: null, onMessage });
    expect(used).toMatchObject({
      target: { connectionOptions: { address: inject('temporalAddress') }, namespace: 'default' },
      uiUrl: null,
    });
  });

  it('leaves the server that is named running when it stops', async () => {
    const used = await provideTemporal({ env: env(), dbFile: null, onMessage });
    await used.stop();
    await expect(provideTemporal({ env: env(), dbFile: null, onMessage })).resolves.toBeDefined();
  });

  it('says which server and namespace cannot be used, and what to do', async () => {
    const missing = { ...env(), TEMPORAL_NAMESPACE: 'nowhere' };
    await expect(provideTemporal({ env: missing, dbFile: null, onMessage })).rejects.toThrow(
      /server at 127\.0\.0\.1:\d+ \(TEMPORAL_ADDRESS\), namespace "nowhere", cannot be used: .*nowhere.*create the namespace/,
    );
  });
});

it('names a variable that holds no port', async () => {
  const { path } = await findDevServer({ onMessage });
  const env = { TEMPORAL_PORT: 'seven', PATH: path.slice(0, path.lastIndexOf('/')) };
  await expect(provideTemporal({ env, dbFile: null, onMessage })).rejects.toThrow(
    'TEMPORAL_PORT must be a port from 0 to 65535, and is "seven"',
  );
});

it('is ended when our end of a pipe closes, as it does however this process ends', async () => {
  const server = spawn('sleep', ['600'], { detached: true });
  const ended = exited(server);
  endWithUs(server).stdin?.destroy();
  expect(await ended).toBe('SIGTERM');
});
