import { createServer } from 'node:http';
import type { Server, RequestListener } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { Egress } from '../../src/http/egress.js';
import type { EgressOptions } from '../../src/http/egress.js';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const resource of open.splice(0)) await resource.close();
});

function egress(options: Partial<EgressOptions> = {}): Egress {
  const made = new Egress({ httpLocalhost: true, ...options });
  open.push(made);
  return made;
}

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  open.push({ close: () => (server.closeAllConnections(), server.close()) });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const resolvesTo =
  (...addresses: string[]): LookupFunction =>
  (_, options, callback) => {
    const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all) callback(null, all);
    else callback(null, all[0]?.address ?? '', all[0]?.family ?? 4);
  };

const post = (through: Egress, url: string) => through.post(url, {}, Buffer.from('{}'));

describe('requests to addresses that clients choose (C-21)', () => {
  it('returns status, excerpt and Retry-After of an answer', async () => {
    const url = await serve((_, response) =>
      response.writeHead(503, { 'retry-after': '7' }).end('later\n\nplease'),
    );
    expect(await post(egress(), url)).toEqual({ httpStatus: 503, retryAfter: '7', excerpt: 'later please' });
  });

  it('leaves the target of a redirect unvisited', async () => {
    const visited: string[] = [];
    const url = await serve((request, response) => {
      visited.push(request.url ?? '');
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect(await post(egress(), `${url}/hook`)).toMatchObject({ httpStatus: 302 });
    expect(visited).toEqual(['/hook']);
  });

  it('keeps 500 characters of a huge answer and hangs up on the rest', async () => {
    let hungUp: () => void;
    const closed = new Promise<void>((resolve) => (hungUp = resolve));
    const url = await serve((_, response) => {
      response.on('close', hungUp);
      response.writeHead(200);
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    });
    expect(await post(egress(), url)).toMatchObject({ httpStatus: 200, excerpt: 'x'.repeat(500) });
    await closed;
  });

  it('cuts an answer that drips its headers slowly at the total timeout', async () => {
    const url = await serve((request) => {
      request.socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => request.socket.write('x-drip: 1\r\n'), 20);
      request.socket.on('close', () => clearInterval(drip));
    });
    const started = performance.now();
    expect(await post(egress({ timeout: 200 }), url)).toEqual({
      httpStatus: null,
      problem: 'no complete answer within 0.2 s',
    });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('takes the status at its word when the body drips on past the total timeout', async () => {
    const url = await serve((_, response) => {
      response.writeHead(202).write('on');
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const started = performance.now();
    expect(await post(egress({ timeout: 200 }), url)).toMatchObject({ httpStatus: 202 });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('says so when nobody listens', async () => {
    const url = await serve(() => undefined);
    for (const resource of open.splice(0)) await resource.close();
    expect(await post(egress(), url)).toMatchObject({
      httpStatus: null,
      problem: expect.stringContaining('ECONNREFUSED') as string,
    });
  });

  it.each([
    ['loopback', 'https://127.0.0.1/'],
    ['decimal', 'https://2130706433/'],
    ['octal', 'https://0177.0.0.1/'],
    ['hexadecimal', 'https://0x7f.1/'],
    ['IPv6 loopback', 'https://[::1]/'],
    ['IPv4 mapped into IPv6', 'https://[::ffff:127.0.0.1]/'],
    ['private IPv4 mapped into IPv6', 'https://[::ffff:10.0.0.1]/'],
    ['NAT64', 'https://[64:ff9b::7f00:1]/'],
    ['private', 'https://10.1.2.3/'],
    ['cloud metadata', 'https://169.254.169.254/'],
    ['unique local IPv6', 'https://[fd00::1]/'],
    ['carrier-grade NAT', 'https://100.64.0.1/'],
    ['IPv4 in the deprecated IPv6 form', 'https://[::7f00:1]/'],
    ['NAT64 of a local prefix', 'https://[64:ff9b:1::7f00:1]/'],
    ['IPv4 translated into IPv6', 'https://[::ffff:0:7f00:1]/'],
    ['6to4', 'https://[2002:7f00:1::]/'],
    ['Teredo', 'https://[2001:0:7f00:1::]/'],
    ['site-local IPv6', 'https://[fec0::1]/'],
    ['IPv6 that is not given out', 'https://[4000::1]/'],
    ['short decimal', 'https://127.1/'],
    ['private in octal', 'https://012.0.0.1/'],
    ['private as one number', 'https://167772161/'],
    ['full-width digits', 'https://１２７.0.0.1/'],
    ['unspecified', 'https://0.0.0.0/'],
    ['broadcast', 'https://255.255.255.255/'],
  ])('refuses a written-out address: %s', async (_, url) => {
    expect(await post(egress(), url)).toMatchObject({
      httpStatus: null,
      problem: expect.stringContaining('is not a public address') as string,
    });
  });

  it.each([
    ['plain http', 'http://example.com/', 'must be https'],
    ['http to an address', 'http://127.0.0.1/', 'must be https'],
    ['a user in the URL', 'https://user:secret@example.com/', 'must not carry a user'],
    ['another scheme', 'ftp://example.com/', 'must be https'],
  ])('refuses %s', async (_, url, problem) => {
    expect(await post(egress(), url)).toEqual({
      httpStatus: null,
      problem: expect.stringContaining(problem) as string,
    });
  });

  it('refuses http://localhost without the development setting', async () => {
    const url = await serve((_, response) => response.end());
    expect(await post(egress({ httpLocalhost: false }), url)).toMatchObject({ httpStatus: null });
  });

  it.each([
    ['a private address', ['10.0.0.1']],
    ['loopback', ['::1']],
    ['a public and a private address', ['93.184.215.14', '192.168.0.1']],
  ])('refuses a name that resolves to %s', async (_, addresses) => {
    const through = egress({ lookup: resolvesTo(...addresses) });
    expect(await post(through, 'https://crm.example.com/')).toMatchObject({
      httpStatus: null,
      problem: expect.stringContaining('resolves to an address that is not public') as string,
    });
  });

  it.each([['https://example.com:22/'], ['https://example.com:6379/'], ['https://example.com:80/']])(
    'dials no port that is not allowed: %s',
    async (url) => {
      let asked = false;
      const lookup: LookupFunction = (hostname, options, callback) => {
        asked = true;
        resolvesTo('127.0.0.1')(hostname, options, callback);
      };
      expect(await post(egress({ lookup }), url)).toMatchObject({
        httpStatus: null,
        problem: expect.stringContaining('may not be dialled') as string,
      });
      expect(asked).toBe(false);
    },
  );

  it('asks the resolver at every dial, so that a name cannot be switched after a first check', async () => {
    let asked = 0;
    const rebinding: LookupFunction = (hostname, options, callback) => {
      asked += 1;
      resolvesTo(asked === 1 ? '127.0.0.1' : '10.0.0.1')(hostname, options, callback);
    };
    const server = createServer((_, response) => response.writeHead(204, { connection: 'close' }).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push(server);
    const url = `http://localhost:${(server.address() as AddressInfo).port}`;
    const through = egress({ lookup: rebinding });
    expect(await post(through, url)).toMatchObject({ httpStatus: 204 });
    expect(await post(through, url)).toMatchObject({ httpStatus: null });
    expect(asked).toBe(2);
  });
});
