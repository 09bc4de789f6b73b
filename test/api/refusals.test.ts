import { gzipSync } from 'node:zlib';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { post, SECRETS, startApi, UNAVAILABLE } from './support.js';

const PHONE = '+33612345678';
const LEAD = { phone_number: PHONE };

/** The one shape of errors. */
function refusal(status: number) {
  return {
    status,
    body: {
      status: 'ERROR',
      message: expect.stringMatching(/^(?!.*(node_modules|\.ts:)).*\S/) as unknown,
      request_id: expect.stringMatching(/^req_[0-9A-Za-z]{20}$/) as unknown,
      errors: expect.any(Array) as unknown,
    },
  };
}

describe('a refusal (S0-33, S1-29)', () => {
  it('has four keys, in JSON, with the request id of its header (A-03, C-10)', async () => {
    const { headers, body } = await post(await startApi(), {});
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(Object.keys(body)).toEqual(['status', 'message', 'request_id', 'errors']);
    expect(body.request_id).toBe(headers.get('x-request-id'));
  });

  it.each(['nothing', 'nothing/at/all', '6I8QSZA7ZHYT76', '6i8qsza7zhyt76/more', '%zz', '__proto__'])(
    '404 for the unknown path %s, whatever else is wrong (A-03, C-01)',
    async (endpoint) => {
      const api = await startApi();
      expect(await post(api, 'x', { endpoint, headers: { 'api-key': undefined } })).toMatchObject(
        refusal(404),
      );
    },
  );

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    '405 with Allow for %s, before the key is looked at (S1-05, C-02, C-18)',
    async (method) => {
      const api = await startApi();
      const answer = await post(api, null, { method, headers: { 'api-key': undefined } });
      expect(answer).toMatchObject(refusal(405));
      expect(answer.headers.get('allow')).toBe('POST');
    },
  );

  it('405 for HEAD, without a body (C-02)', async () => {
    const { url } = await startApi();
    const response = await fetch(`${url}/6i8qsza7zhyt76`, { method: 'HEAD' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it.each([
    undefined,
    '',
    ' ',
    'Test',
    'test, test',
    'x'.repeat(8_192),
    '48FBBD88-78C1-4AC8-AFCB-1475C5F7236D',
  ])(
    '401 with WWW-Authenticate for the key %#, before the body is looked at (S1-04, S1-07, C-01, C-03, C-05)',
    async (key) => {
      const api = await startApi();
      const answer = await post(api, '{', { headers: { 'api-key': key, 'content-type': 'text/plain' } });
      expect(answer).toMatchObject(refusal(401));
      expect(answer.headers.get('www-authenticate')).toMatch(/^ApiKey /);
      expect(api.gateway.leads).toEqual([]);
    },
  );

  it('401 when the key is sent twice (C-05)', async () => {
    const { url } = await startApi();
    const { port, hostname } = new URL(url);
    const answer = await raw(
      hostname,
      Number(port),
      'POST /6i8qsza7zhyt76 HTTP/1.1\r\nHost: x\r\napi-key: test\r\napi-key: test\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 401 /);
  });

  it('finds the key under any case of its header (S1-07)', async () => {
    const api = await startApi();
    const answer = await post(api, LEAD, { headers: { 'api-key': undefined, 'API-Key': 'test' } });
    expect(answer.status).toBe(200);
  });

  it.each([
    undefined,
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/vnd.api+json',
    'application/json; charset=latin1',
    'application/jsonx',
  ])('415 for the content type %s, before the body is parsed (S1-06, C-06)', async (type) => {
    const api = await startApi();
    // Bytes, since fetch would add a type of its own to a text.
    expect(await post(api, new Uint8Array([123]), { headers: { 'content-type': type } })).toMatchObject(
      refusal(415),
    );
  });

  it.each(['application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'Application/JSON'])(
    'none for the content type %s (S1-06)',
    async (type) => {
      const api = await startApi();
      expect((await post(api, LEAD, { headers: { 'content-type': type } })).status).toBe(200);
    },
  );

  it('415 for a content encoding it does not know (C-06)', async () => {
    const api = await startApi();
    expect(await post(api, LEAD, { headers: { 'content-encoding': 'compress' } })).toMatchObject(
      refusal(415),
    );
  });

  it('413 from exactly 2 MiB on, and not a byte before (S1-34, A-32)', async () => {
    const api = await startApi();
    const shell = JSON.stringify({ phone_number: PHONE, n: '' }).length;
    const ofSize = (bytes: number) => JSON.stringify({ phone_number: PHONE, n: 'x'.repeat(bytes - shell) });
    expect((await post(api, ofSize(2 * 1_024 * 1_024 - 1))).status).toBe(200);
    expect(await post(api, ofSize(2 * 1_024 * 1_024))).toMatchObject(refusal(413));
  });

  it('413 for a small body that inflates to a large one (C-07)', async () => {
    const api = await startApi();
    const bomb = gzipSync(JSON.stringify({ phone_number: PHONE, n: 'x'.repeat(20_000_000) }));
    expect(await post(api, bomb, { headers: { 'content-encoding': 'gzip' } })).toMatchObject(refusal(413));
  });

  it('400 for a gzip that is broken', async () => {
    const api = await startApi();
    expect(
      await post(api, Buffer.from('no gzip'), { headers: { 'content-encoding': 'gzip' } }),
    ).toMatchObject(refusal(400));
  });

  it.each([
    ['an empty body', ''],
    ['null', 'null'],
    ['a text', '"x"'],
    ['a list', '[]'],
    ['a number', '5'],
    ['a truncated object', '{"phone_number": "+336'],
    ['65 levels', `{"a":${'['.repeat(64)}${']'.repeat(64)}}`],
    ['200 000 levels', '['.repeat(200_000)],
  ])('400 for %s (S1-31, C-08)', async (_title, body) => {
    const api = await startApi();
    expect(await post(api, body)).toMatchObject(refusal(400));
    expect(api.gateway.leads).toEqual([]);
  });

  it('400 that names the place of the mistake, by line and column (S1-31)', async () => {
    const api = await startApi();
    const answer = await post(api, `{\n  "phone_number": "${PHONE}",\n}`);
    expect(answer).toMatchObject(refusal(400));
    expect(answer.body.message).toContain('line 3, column 1');
    expect(answer.body['errors']).toMatchObject([{ code: 'invalid_json' }]);
  });

  it('400 for bytes that are no UTF-8 (C-08)', async () => {
    const api = await startApi();
    const bytes = Buffer.concat([
      Buffer.from('{"phone_number":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}'),
    ]);
    const answer = await post(api, bytes);
    expect(answer).toMatchObject(refusal(400));
    expect(answer.body.message).toContain('UTF-8');
  });

  it('400 that names the field (S0-26, S1-10, S1-14, A-03)', async () => {
    const api = await startApi();
    const answer = await post(api, { lifecycle_stage: 'client' });
    expect(answer).toMatchObject(refusal(400));
    expect(answer.body['errors']).toMatchObject([
      { field: 'phone_number', code: 'required' },
      { field: 'lifecycle_stage', code: 'invalid' },
    ]);
  });

  it('503 with Retry-After when Temporal takes nothing, and the same again is taken (S0-34, S1-30, C-14)', async () => {
    const api = await startApi();
    api.gateway.failure = UNAVAILABLE;
    const answer = await post(api, LEAD);
    expect(answer).toMatchObject(refusal(503));
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(api.gateway.leads).toEqual([]);
    api.gateway.failure = null;
    expect((await post(api, LEAD)).status).toBe(200);
    expect(api.gateway.leads).toHaveLength(1);
  });

  it('503 with Retry-After for a large post that the payload store does not take; what is small goes in (S1-30, C-14)', async () => {
    const api = await startApi();
    api.store.failure = new Error('ECONNREFUSED');
    const large = { ...LEAD, custom: { notes: 'x'.repeat(20_000) } };
    const answer = await post(api, large);
    expect(answer).toMatchObject(refusal(503));
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(api.log.join('')).toContain('ECONNREFUSED');
    expect((await post(api, LEAD)).status).toBe(200);
    expect(api.gateway.leads).toHaveLength(1);
    api.store.failure = null;
    expect((await post(api, large)).status).toBe(200);
    expect(api.gateway.leads).toHaveLength(2);
  });

  it('500 in the same shape for what nobody foresaw (C-19)', async () => {
    const api = await startApi();
    api.gateway.failure = new Error('secret detail');
    const answer = await post(api, LEAD);
    expect(answer).toMatchObject(refusal(500));
    expect(JSON.stringify(answer.body)).not.toContain('secret detail');
  });
});

describe('a published key', () => {
  it('is refused in production (DESIGN: going live)', async () => {
    const api = await startApi();
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      expect(await post(api, LEAD)).toMatchObject(refusal(401));
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });
});

describe('the log', () => {
  it('holds one line per request, and neither keys, numbers, names nor bodies (C-24, T21)', async () => {
    const api = await startApi();
    await post(api, { phone_number: PHONE, contact: { name: 'Jane Doe' } });
    await post(api, { phone_number: PHONE }, { headers: { 'api-key': 'not-a-key' } });
    const text = api.log.join('');
    expect(api.log.filter((line) => line.includes('"msg":"request"'))).toHaveLength(2);
    for (const secret of [
      PHONE,
      '33612345678',
      'Jane',
      'not-a-key',
      '"test","api-key"',
      SECRETS.WHATSAPP_APP_SECRET,
    ])
      expect(text).not.toContain(secret);
  });
});

function raw(host: string, port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, host, () => socket.write(request));
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
