import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import type { Server } from 'node:http';
import { createServer } from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo, LookupFunction } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientTls, staticHeaders, withoutSecrets } from '../../src/activities/callback-auth.js';
import { Egress } from '../../src/http/egress.js';
import type { ClientTls, EgressOptions } from '../../src/http/egress.js';

const folder = mkdtempSync(join(tmpdir(), 'ringback-tls-'));
const file = (name: string): string => join(folder, name);
const open: { close(): unknown }[] = [];
let port: number;
const callers: (string | undefined)[] = [];
const headersSeen: Record<string, unknown>[] = [];

/** An authority of our own, a server's and a client's certificate. */
function makeCertificates(): void {
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...curve,
    '-keyout',
    'ca.key',
    '-out',
    'ca.crt',
    '-subj',
    '/CN=authority',
    '-days',
    '2',
  );
  for (const name of ['crm.test', 'ringback']) {
    openssl('req', ...curve, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
    writeFileSync(file('names'), `subjectAltName=DNS:${name}`);
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-days', '2', '-extfile', 'names', '-out', `${name}.crt`],
    );
  }
}

const atHome: LookupFunction = (_, options, callback) =>
  options.all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);

function egress(options: Partial<EgressOptions> = {}): Egress {
  const made = new Egress({
    httpLocalhost: false,
    lookup: atHome,
    permits: (address) => address === '127.0.0.1',
    ports: [port],
    ...options,
  });
  open.push(made);
  return made;
}
const post = (through: Egress, tls: ClientTls, url = `https://crm.test:${port}/`, headers = {}) =>
  through.post(url, headers, Buffer.from('{}'), tls);
const OURS = {
  cert_file: file('ringback.crt'),
  key_file: file('ringback.key'),
  ca_file: file('ca.crt'),
};
const callback = (change: object) => ({
  url: 'https://crm.test/',
  secret_envs: [],
  progress: true,
  unknown_senders: false,
  header_envs: {},
  disable_after: 1,
  ...change,
});

beforeAll(async () => {
  makeCertificates();
  const read = (name: string): Buffer => readFileSync(file(name));
  const server = createServer(
    {
      cert: read('crm.test.crt'),
      key: read('crm.test.key'),
      ca: read('ca.crt'),
      requestCert: true,
      rejectUnauthorized: false,
    },
    (request, response) => {
      callers.push((request.socket as TLSSocket).getPeerCertificate().subject?.CN as string | undefined);
      headersSeen.push(request.headers);
      response.writeHead((request.socket as TLSSocket).authorized ? 200 : 401).end();
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => (server.closeAllConnections(), server.close()) });
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  for (const resource of open) await resource.close();
  rmSync(folder, { recursive: true });
});

describe('a callback to an endpoint that asks who calls', () => {
  it('shows its certificate (mutual TLS)', async () => {
    const tls = await clientTls(callback({ tls: OURS }), {});
    expect(await post(egress(), tls)).toMatchObject({ httpStatus: 200 });
    expect(callers.at(-1)).toBe('ringback');
  });

  it('takes certificate, key and authority from the environment as well', async () => {
    const env = {
      CERT: readFileSync(OURS.cert_file, 'utf8'),
      KEY: readFileSync(OURS.key_file, 'utf8'),
      CA: readFileSync(OURS.ca_file, 'utf8'),
    };
    const settings = callback({ tls: { cert_env: 'CERT', key_env: 'KEY', ca_env: 'CA' } });
    expect(await post(egress(), await clientTls(settings, env))).toMatchObject({ httpStatus: 200 });
  });

  it('is refused without it', async () => {
    const tls = await clientTls(callback({ tls: { ca_file: OURS.ca_file } }), {});
    expect(await post(egress(), tls)).toMatchObject({ httpStatus: 401 });
  });

  it('goes to nobody whose certificate is of an unknown authority', async () => {
    const answer = await post(egress(), { cert: null, key: null, ca: null });
    expect(answer).toMatchObject({ httpStatus: null });
  });

  it('names a file that cannot be read', async () => {
    const settings = callback({ tls: { ...OURS, key_file: '/nowhere/key.pem' } });
    await expect(clientTls(settings, {})).rejects.toThrow('/nowhere/key.pem cannot be read');
  });

  it('carries headers of its own, with values from the environment', async () => {
    const tls = await clientTls(callback({ tls: OURS }), {});
    const settings = callback({ header_envs: { authorization: 'CRM_TOKEN' } });
    const own = staticHeaders(settings, { CRM_TOKEN: 'Bearer of-the-tests' });
    await post(egress(), tls, undefined, own);
    expect(headersSeen.at(-1)).toMatchObject({ authorization: 'Bearer of-the-tests' });
  });

  it('repeats no value in an error or in what is kept of an answer', () => {
    const settings = callback({ header_envs: { authorization: 'CRM_TOKEN' } });
    expect(() => staticHeaders(settings, { CRM_TOKEN: 'two\nlines' })).toThrow(
      'the environment variable CRM_TOKEN cannot be the value of a header',
    );
    expect(() => staticHeaders(settings, {})).toThrow('the environment variable CRM_TOKEN is not set');
    expect(withoutSecrets('you sent Bearer abc', ['Bearer abc'])).toBe('you sent ***');
  });
});

describe('a proxy for everything that goes out', () => {
  it('is asked for a tunnel to the name, with its credentials, and the endpoint is verified through it', async () => {
    const asked: [string | undefined, string | undefined][] = [];
    const proxy: Server = createProxy();
    proxy.on('connect', (request, socket) => {
      asked.push([request.url, request.headers['proxy-authorization']]);
      const upstream = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      for (const side of [upstream, socket]) side.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    open.push({ close: () => (proxy.closeAllConnections(), proxy.close()) });
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const through = egress({ proxy: { url, credentials: 'user:word' } });
    const tls = await clientTls(callback({ tls: OURS }), {});
    expect(await post(through, tls)).toMatchObject({ httpStatus: 200 });
    const basic = `Basic ${Buffer.from('user:word').toString('base64')}`;
    expect(asked).toEqual([[`crm.test:${port}`, basic]]);

    expect(await post(through, tls, `https://10.0.0.1:${port}/`)).toMatchObject({ httpStatus: null });
    expect(asked).toHaveLength(1);
  });
});
