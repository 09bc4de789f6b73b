import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseJsonExact } from '../../src/domain/exact-json.js';
import { TIMEOUTS } from '../../src/api/server.js';
import { headOf, rawHttp } from './raw-http.js';
import type { RawAnswer } from './raw-http.js';
import { post, SECRETS, startApi } from './support.js';
import type { TestApi } from './support.js';

const PHONE = '+33612345678';
const LEAD = { phone_number: PHONE };
const MIB = 1_024 * 1_024;
/** The same cuts as in production, sooner. Milliseconds. */
const SHORT = { headers: 100, request: 500, keepAlive: 100, linger: 50, checkEvery: 20 };

let api: TestApi;
beforeEach(async () => {
  api = await startApi(undefined, SECRETS, SHORT);
  // The first request of a process compiles what the others run.
  await post(api, LEAD);
  api.gateway.leads = [];
});

/** C-05 to C-09: whatever came before, the next caller does not notice. */
async function expectResponsive(): Promise<void> {
  const started = performance.now();
  expect((await post(api, LEAD)).status).toBe(200);
  expect(performance.now() - started).toBeLessThan(1_000);
}

/** The one shape of errors, also where no request came to be. */
function expectRefusal(answer: RawAnswer, status: number): void {
  expect([answer.status, answer.headers['content-type']]).toEqual([
    status,
    'application/json; charset=utf-8',
  ]);
  expect(JSON.parse(answer.body)).toEqual({
    status: 'ERROR',
    message: expect.any(String) as unknown,
    request_id: answer.headers['x-request-id'],
    errors: expect.any(Array) as unknown,
  });
  expect(answer.headers['x-request-id']).toMatch(/^req_[0-9A-Za-z]{20}$/);
}

describe('a key', () => {
  it.each([
    ['sent twice', 'api-key: test\r\napi-key: test'],
    ['sent twice, once wrong', 'api-key: wrong\r\napi-key: test'],
    ['empty', 'api-key:'],
    ['of spaces', 'api-key:    '],
    ['of 8 KB', `api-key: ${'k'.repeat(8_192)}`],
    ['with bytes of no alphabet', 'api-key: t\xE9st\xFF'],
    ['under another name', 'x-api-key: test'],
  ])('%s is a 401, and the next is served (C-05)', async (_title, header) => {
    const answer = await rawHttp(api.url, (socket) =>
      socket.write(
        `POST /6i8qsza7zhyt76 HTTP/1.1\r\nHost: x\r\n${header}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
        'latin1',
      ),
    );
    expectRefusal(answer, 401);
    await expectResponsive();
  });
});

describe('a body', () => {
  it.each([
    ['of 200 000 lists within lists', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['of 100 000 objects within objects', '{"a":'.repeat(100_000)],
    ['of commas', ','.repeat(MIB)],
    ['of line breaks', '\n'.repeat(2 * MIB - 1)],
    ['of one text that never ends', `{"a":"${'\\\\'.repeat(MIB - 10)}`],
    ['of bytes that are no UTF-8', Buffer.alloc(MIB, 0xc3)],
    ['of nothing but zeros', Buffer.alloc(MIB)],
    ['of an overlong encoding', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ['in UTF-16', Buffer.from(JSON.stringify(LEAD), 'utf16le')],
  ])('%s is a 400, and the next is served (C-08)', async (_title, body) => {
    expect((await post(api, body)).status).toBe(400);
    expect(api.gateway.leads).toEqual([]);
    await expectResponsive();
  });

  it('of 1 MB that inflates to 1 GB is a 413 within a second (C-07)', async () => {
    const member = gzipSync(Buffer.alloc(MIB, 0x20));
    const bomb = Buffer.concat(Array.from({ length: 1_024 }, () => member));
    const started = performance.now();
    const { status } = await post(api, bomb, { headers: { 'content-encoding': 'gzip' } });
    expect([status, performance.now() - started < 1_000]).toEqual([413, true]);
    await expectResponsive();
  });

  it.each([
    ['cut short', gzipSync(JSON.stringify({ ...LEAD, n: 'x'.repeat(10_000) })).subarray(0, 40)],
    ['with a wrong checksum', corrupted(gzipSync(JSON.stringify(LEAD)))],
    ['that is empty', Buffer.alloc(0)],
  ])('of gzip %s is a 400 (C-07)', async (_title, body) => {
    expect((await post(api, body, { headers: { 'content-encoding': 'gzip' } })).status).toBe(400);
    expect(api.gateway.leads).toEqual([]);
    await expectResponsive();
  });

  it('that is announced too large is a 413 before a byte of it came (C-07)', async () => {
    const answer = await rawHttp(api.url, (socket) => socket.write(headOf([`Content-Length: ${50 * MIB}`])));
    expectRefusal(answer, 413);
    expect(answer.ms).toBeLessThan(SHORT.request);
  });

  it('of 5 MB is a 413 that reaches its sender, who is still busy (C-07)', async () => {
    const unhurried = await startApi(undefined, SECRETS);
    expect((await post(unhurried, 'x'.repeat(5 * MIB))).status).toBe(413);
    await expectResponsive();
  });

  it('that goes on in chunks without end is a 413, and its sender is cut (C-07)', async () => {
    const answer = await rawHttp(api.url, (socket) => {
      socket.write(headOf(['Transfer-Encoding: chunked']));
      endlessly(socket, `10000\r\n${'x'.repeat(0x10000)}\r\n`);
    });
    expectRefusal(answer, 413);
    expect(answer.ms).toBeLessThan(SHORT.request);
    await expectResponsive();
  });

  it('in broken chunks is a 400 (C-08)', async () => {
    const answer = await rawHttp(api.url, (socket) =>
      socket.write(`${headOf(['Transfer-Encoding: chunked'])}zz\r\n{}\r\n0\r\n\r\n`),
    );
    expectRefusal(answer, 400);
    expect(api.gateway.leads).toEqual([]);
  });

  it('whose sender leaves in the middle is no lead, and the next is served', async () => {
    await rawHttp(api.url, (socket) => {
      socket.write(`${headOf(['Content-Length: 100'])}{"phone_number":"${PHONE}"`, () => socket.destroy());
    });
    await expectResponsive();
    expect(api.gateway.leads).toHaveLength(1);
  });

  it.each([
    ['100 000 keys', Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index]))],
    ['a key of a million characters', { ['k'.repeat(1_000_000)]: 1 }],
    ['a list of 500 000', { list: Array.from({ length: 500_000 }, () => 1) }],
    ['a number of a million digits', `{"phone_number":"${PHONE}","n":${'9'.repeat(1_000_000)}}`],
  ])('with %s is taken whole, and the next is served', async (_title, body) => {
    const sent = typeof body === 'string' ? body : JSON.stringify({ ...LEAD, ...body });
    expect((await post(api, sent)).status).toBe(200);
    expect(payloadOf(api)).toEqual(parseJsonExact(sent));
    await expectResponsive();
  });

  it.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'])(
    'with the key %s at any depth changes no object but its own (C-09)',
    async (key) => {
      const polluted = `{"polluted":1,"prototype":{"polluted":1}}`;
      const sent = `{"phone_number":"${PHONE}","${key}":${polluted},"contact":{"${key}":${polluted}},"custom":{"a":[{"${key}":${polluted}}]}}`;
      expect((await post(api, sent)).status).toBe(200);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect((Object as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(typeof {}.toString).toBe('function');
    },
  );

  it('whose __proto__ pretends to be the phone number has none (C-09)', async () => {
    const { status, body } = await post(api, `{"__proto__":{"phone_number":"${PHONE}"}}`);
    expect([status, body['errors']]).toMatchObject([400, [{ field: 'phone_number', code: 'required' }]]);
  });
});

describe('texts survive into the payload as they were sent (C-26)', () => {
  it.each([
    ['emoji', '👩🏽‍🚀 Zoë 🇫🇷'],
    ['right-to-left', 'محمد \u202Eעברית\u202C'],
    ['NUL and control characters', 'a\u0000b\u0007\u001Bc\u2028d'],
    ['half a surrogate pair', 'x\uD83Dy'],
    ['100 000 characters', '名'.repeat(100_000)],
  ])('%s', async (_title, name) => {
    const payload = { ...LEAD, contact: { name }, [name]: [name] };
    expect((await post(api, payload)).status).toBe(200);
    expect(payloadOf(api)).toEqual(payload);
  });
});

describe('a sender who is slow (C-23)', () => {
  it('with the headers is answered 408 and cut', async () => {
    const answer = await rawHttp(api.url, (socket) => {
      socket.write('POST /6i8qsza7zhyt76 HTTP/1.1\r\nHost: x\r\n');
      drip(socket, (count) => `x-${count}: y\r\n`);
    });
    expectRefusal(answer, 408);
    expect(answer.ms).toBeLessThan(SHORT.request + 500);
  });

  it('with the body is answered 408 and cut', async () => {
    const answer = await rawHttp(api.url, (socket) => {
      socket.write(`${headOf(['Content-Length: 1000'])}{`);
      drip(socket, () => ' ');
    });
    expectRefusal(answer, 408);
    expect(api.gateway.leads).toEqual([]);
  });

  it('is cut also after a refusal, and told nothing more', async () => {
    const answer = await rawHttp(api.url, (socket) => {
      socket.write(`${headOf(['Content-Length: 1000'], 'wrong')}{`);
      drip(socket, () => ' ');
    });
    expectRefusal(answer, 401);
    expect(answer.ms).toBeLessThan(SHORT.request);
  });

  it('or silent from the start is cut', async () => {
    expect((await rawHttp(api.url, () => undefined)).ms).toBeLessThan(SHORT.request + 500);
  });

  it('or silent after an answer is cut', async () => {
    const answer = await rawHttp(api.url, (socket) =>
      socket.write(headOf([`Content-Length: ${JSON.stringify(LEAD).length}`]) + JSON.stringify(LEAD)),
    );
    expect(answer.status).toBe(200);
    expect(answer.ms).toBeLessThan(SHORT.keepAlive + 1_500);
  });

  it('leaves others served meanwhile, and one line in the log', async () => {
    const slow = Array.from({ length: 50 }, () =>
      rawHttp(api.url, (socket) => {
        socket.write(`${headOf(['Content-Length: 1000'])}{`);
        drip(socket, () => ' ');
      }),
    );
    await expectResponsive();
    expect((await Promise.all(slow)).map(({ status }) => status)).toEqual(slow.map(() => 408));
    await expect
      .poll(
        () => api.log.filter((line) => line.includes('"status":null') && line.includes('"cut":true')).length,
        { timeout: 10_000 },
      )
      .toBe(50);
  });

  it('has in production 10 s for the headers and 30 s in all', () => {
    expect(TIMEOUTS).toEqual({
      headers: 10_000,
      request: 30_000,
      keepAlive: 65_000,
      linger: 2_000,
      checkEvery: 1_000,
    });
  });
});

describe('headers', () => {
  it.each([
    ['one of 17 KB', `x-large: ${'x'.repeat(17_000)}`],
    ['4 000 of them', Array.from({ length: 4_000 }, (_, index) => `x-${index}: y`).join('\r\n')],
  ])('too large, %s: 431 (C-23)', async (_title, header) => {
    const answer = await rawHttp(api.url, (socket) => socket.write(headOf([header, 'Content-Length: 2'])));
    expectRefusal(answer, 431);
    await expectResponsive();
  });

  it.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['two lengths', headOf(['Content-Length: 2', 'Content-Length: 3'])],
    ['a length and chunks, as smugglers send', headOf(['Content-Length: 2', 'Transfer-Encoding: chunked'])],
    ['a length that is no number', headOf(['Content-Length: many'])],
    ['a line break within', headOf(['x-a: b\rapi-key: test', 'Content-Length: 0'])],
  ])('that are %s: 400 (C-23)', async (_title, request) => {
    expectRefusal(await rawHttp(api.url, (socket) => socket.write(request)), 400);
    expect(api.gateway.leads).toEqual([]);
    await expectResponsive();
  });

  it('that are nonsense after a good request end the connection with 400', async () => {
    const good = headOf([`Content-Length: ${JSON.stringify(LEAD).length}`]) + JSON.stringify(LEAD);
    const answer = await rawHttp(api.url, (socket) => {
      socket.write(good);
      socket.once('data', () => socket.write('nonsense\r\n\r\n'));
    });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('HTTP/1.1 400 Bad Request');
  });
});

describe('what a client says of itself', () => {
  const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  const logged = async (headers: Record<string, string>) => {
    const { body } = await post(api, LEAD, { headers });
    const line = api.log.find((text) => text.includes(body.request_id) && text.includes('"msg":"request"'));
    return JSON.parse(line ?? '{}') as Record<string, unknown>;
  };

  it('is kept in the log beside our own request id (C-10)', async () => {
    expect(await logged({ 'x-request-id': 'crm-42', traceparent: TRACE })).toMatchObject({
      request_id: expect.stringMatching(/^req_/) as unknown,
      client_request_id: 'crm-42',
      traceparent: TRACE,
    });
  });

  it.each(['a"b', 'x'.repeat(129), 'two words'])('is dropped when it is no id: %s (C-10)', async (id) => {
    const line = await logged({ 'x-request-id': id, traceparent: id });
    expect(line).not.toHaveProperty('client_request_id');
    expect(line).not.toHaveProperty('traceparent');
  });

  it.each(['OPTIONS', 'POST'])('as its origin opens no %s from a browser (C-18)', async (method) => {
    const headers = { origin: 'https://example.com', 'access-control-request-method': 'POST' };
    const answer = await post(api, LEAD, { method, headers });
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(answer.status).toBe(method === 'POST' ? 200 : 405);
  });
});

describe('every answer, good or bad', () => {
  it.each([
    ['6i8qsza7zhyt76', LEAD, 200],
    ['6i8qsza7zhyt76', '{', 400],
    ['nothing', LEAD, 404],
  ])('of /%s is guarded and tells nothing of what runs here (C-19)', async (endpoint, body, status) => {
    const { headers, status: answered } = await post(api, body, { endpoint });
    expect(answered).toBe(status);
    const guards = ['cache-control', 'x-content-type-options', 'x-powered-by', 'server'];
    expect(guards.map((name) => headers.get(name))).toEqual(['no-store', 'nosniff', null, null]);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('strict-transport-security')).toBeTruthy();
  });

  it.each(['healthz', 'readyz', 'version'])(
    'of /%s names no account, endpoint or key (C-16)',
    async (path) => {
      const text = await (await fetch(`${api.url}/${path}`)).text();
      expect(text).not.toMatch(/alvio|6i8qsza7zhyt76|[0-9a-f]{64}/);
    },
  );
});

/** What was taken of the one lead, wherever it is kept. */
function payloadOf({ gateway, stored }: TestApi): unknown {
  const body = gateway.leads[0]?.post.body;
  if (!body) return null;
  return 'inline' in body ? body.inline : JSON.parse(String(stored.get(body.stored.sha256)));
}

function corrupted(gzip: Buffer): Buffer {
  const copy = Buffer.from(gzip);
  copy.writeUInt32LE(copy.readUInt32LE(copy.length - 8) ^ 1, copy.length - 8);
  return copy;
}

/** Something every few milliseconds, until the other side has had enough. */
function drip(socket: Socket, next: (count: number) => string): void {
  let count = 0;
  const timer = setInterval(() => socket.write(next((count += 1))), 10);
  socket.once('close', () => clearInterval(timer));
}

function endlessly(socket: Socket, chunk: string): void {
  const push = () => {
    if (socket.destroyed) return;
    if (socket.write(chunk)) setImmediate(push);
    else socket.once('drain', push);
  };
  push();
}
