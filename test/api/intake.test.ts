import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CURLS, EXAMPLES, SCHEMA_EXAMPLE } from './fixtures/guides.js';
import { post, startApi } from './support.js';

const PHONE = '+33612345678';
const REQUEST_ID = /^req_[0-9A-Za-z]{20}$/;

describe('what the guides print', () => {
  it.each(CURLS)('$title: the cURL is accepted as printed (S0-23, S0-24, S1-26, S1-27)', async (curl) => {
    const api = await startApi();
    const { status, body } = await post(api, curl.body, {
      endpoint: curl.endpoint,
      headers: { 'api-key': curl.key },
    });
    expect(status).toBe(200);
    expect(body['status']).toBe('SUCCESS');
    expect(api.gateway.leads[0]?.contact).toEqual({
      account: 'alvio',
      environment: curl.key === 'test' ? 'test' : 'production',
      number: PHONE,
    });
    expect(api.gateway.leads[0]?.post.body).toEqual({ inline: JSON.parse(curl.body) as unknown });
  });

  it.each([SCHEMA_EXAMPLE, ...EXAMPLES].map((payload) => [payload]))(
    'is accepted and kept unchanged: %j (S0-11, S0-12, S0-13, S0-14, S0-21, S0-37, S1-08, S1-09, S1-24, S1-25, S2-04)',
    async (payload) => {
      const api = await startApi();
      expect((await post(api, payload)).status).toBe(200);
      expect(api.gateway.leads[0]?.post.body).toEqual({ inline: payload });
    },
  );
});

describe('the answer to a lead', () => {
  it('is exactly the webhook guide’s (S1-28, A-02)', async () => {
    const { status, headers, body } = await post(await startApi(), { phone_number: PHONE });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(body.request_id).toMatch(REQUEST_ID);
    expect(body).toEqual({
      status: 'SUCCESS',
      message: `Request successfully handled. Request ID: ${body.request_id}`,
      request_id: body.request_id,
    });
  });

  it.each(['lead', 'customer', 'churned'])(
    'to one that names the stage %s is exactly the lifecycle guide’s (S0-32, A-01)',
    async (stage) => {
      const { body } = await post(await startApi(), { phone_number: PHONE, lifecycle_stage: ` ${stage} ` });
      expect(body).toEqual({
        status: 'SUCCESS',
        message: `Contact lifecycle updated to ${stage}`,
        request_id: body.request_id,
      });
    },
  );

  it('is the same for a stage sent again (S0-36)', async () => {
    const api = await startApi();
    const payload = { phone_number: PHONE, lifecycle_stage: 'customer' };
    const [first, second] = [await post(api, payload), await post(api, payload)];
    expect([second.status, second.body.message]).toEqual([200, first.body.message]);
  });

  it('carries the request id as a header, in the signal and in the log (C-10)', async () => {
    const api = await startApi();
    const { headers, body } = await post(
      api,
      { phone_number: PHONE },
      { headers: { 'x-request-id': 'mine' } },
    );
    expect(headers.get('x-request-id')).toBe(body.request_id);
    expect(api.gateway.leads[0]?.post.requestId).toBe(body.request_id);
    expect(api.log.filter((line) => line.includes(body.request_id))).not.toHaveLength(0);
  });

  it('is kept out of caches, asks for HTTPS and names no framework (S1-01, C-19)', async () => {
    const { headers } = await post(await startApi(), { phone_number: PHONE });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{7,}/);
  });
});

describe('a contact', () => {
  it('is one, however its number is written (S0-25, S0-28, S1-11, A-17)', async () => {
    const api = await startApi();
    const spellings = [
      PHONE,
      '0612345678',
      '06 12 34 56 78',
      '0033612345678',
      '+33 (0)6 12 34 56 78',
      33612345678,
    ];
    for (const phone_number of spellings) expect((await post(api, { phone_number })).status).toBe(200);
    expect(new Set(api.gateway.leads.map(({ contact }) => contact.number))).toEqual(new Set([PHONE]));
  });

  it('is created by its first post, whatever the stage, and updated by the next, at one address (S0-06, S0-27, S0-31, S0-32, S0-38, S0-39, S0-40)', async () => {
    const api = await startApi();
    for (const endpoint of ['6i8qsza7zhyt76', 'celqs5mur1l7p8']) {
      const key = endpoint === '6i8qsza7zhyt76' ? 'test' : '48FBBD88-78C1-4AC8-AFCB-1475C5F7236D';
      const options = { endpoint, headers: { 'api-key': key } };
      const created = await post(
        api,
        { phone_number: '06 12 34 56 78', lifecycle_stage: 'churned' },
        options,
      );
      const payload = { phone_number: PHONE, crm_contact_id: 'another id', lifecycle_stage: 'customer' };
      const updated = await post(api, payload, options);
      expect([created.status, updated.status]).toEqual([200, 200]);
      expect(updated.body.message).toBe('Contact lifecycle updated to customer');
      expect(Object.keys(updated.body)).toEqual(['status', 'message', 'request_id']);
    }
    expect(api.gateway.leads.map(({ contact }) => `${contact.environment} ${contact.number}`)).toEqual([
      `test ${PHONE}`,
      `test ${PHONE}`,
      `production ${PHONE}`,
      `production ${PHONE}`,
    ]);
    expect(api.gateway.known.size).toBe(2);
  });

  it('brings the values by which its account splits reports (S1-16, S1-36)', async () => {
    const api = await startApi(({ accounts: { alvio } }) => {
      if (alvio) alvio.reports.split_by = ['custom.region', 'campaign.utm_medium', 'vip', 'sales.email'];
    });
    await post(api, {
      phone_number: PHONE,
      custom: { region: ' North ' },
      campaign: null,
      vip: true,
      sales: {},
    });
    await post(api, { phone_number: PHONE });
    expect(api.gateway.leads.map(({ post: { known } }) => known.splits)).toEqual([
      { 'custom.region': 'North', 'campaign.utm_medium': null, vip: 'true' },
      undefined,
    ]);
  });

  it('is another one in the other environment (S1-02, A-22)', async () => {
    const api = await startApi();
    await post(api, { phone_number: PHONE });
    await post(
      api,
      { phone_number: PHONE },
      { endpoint: 'celqs5mur1l7p8', headers: { 'api-key': '48FBBD88-78C1-4AC8-AFCB-1475C5F7236D' } },
    );
    expect(api.gateway.leads.map(({ contact }) => contact.environment)).toEqual(['test', 'production']);
  });

  it('whose number cannot be one is accepted all the same (A-20)', async () => {
    const api = await startApi();
    expect((await post(api, { phone_number: 'abc' })).status).toBe(200);
    expect(api.gateway.leads[0]?.contact.number).toMatch(/^raw-[0-9a-f]{24}$/);
    expect(api.gateway.leads[0]?.post.known.phone_number).toBe('abc');
  });
});

describe('a payload', () => {
  it('may carry any keys at any depth, to the last digit (S1-23, C-27)', async () => {
    const api = await startApi();
    await post(
      api,
      `{"phone_number":"${PHONE}","big":12345678901234567890,"deep":{"π":[1.10,null,{"🙂":"\\u0000"}]}}`,
    );
    expect(api.gateway.leads[0]?.post.body).toEqual({
      inline: {
        phone_number: PHONE,
        big: '12345678901234567890',
        deep: { π: [1.1, null, { '🙂': '\u0000' }] },
      },
    });
  });

  it('with a __proto__ changes no prototype (C-09)', async () => {
    const api = await startApi();
    const sent = `{"phone_number":"${PHONE}","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`;
    expect((await post(api, sent)).status).toBe(200);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('over 16 KB goes to the store, and the signal carries its address (T4)', async () => {
    const api = await startApi();
    const payload = { phone_number: PHONE, notes: 'x'.repeat(20_000) };
    await post(api, payload);
    const body = api.gateway.leads[0]?.post.body;
    const ref = body && 'stored' in body ? body.stored : null;
    expect(JSON.parse(String(api.stored.get(ref?.sha256 ?? '')))).toEqual(payload);
  });

  it('of 1.9 MB is accepted (S1-34)', async () => {
    const api = await startApi();
    const { status } = await post(api, { phone_number: PHONE, notes: 'x'.repeat(1_900_000) });
    expect(status).toBe(200);
  });

  it('may be gzipped (C-06)', async () => {
    const api = await startApi();
    const sent = gzipSync(JSON.stringify({ phone_number: PHONE }));
    const { status } = await post(api, sent, { headers: { 'content-encoding': 'gzip' } });
    expect(status).toBe(200);
  });
});

describe('an Idempotency-Key', () => {
  const headers = { 'idempotency-key': 'order-1' };

  it('gives a retry the same answer and the same request id (C-11)', async () => {
    const api = await startApi();
    const first = await post(api, { phone_number: PHONE }, { headers });
    const second = await post(api, { phone_number: PHONE }, { headers });
    expect(second.body).toEqual(first.body);
    expect(first.body.request_id).toMatch(REQUEST_ID);
    expect(api.gateway.leads.map((lead) => lead.post.requestId)).toEqual([
      first.body.request_id,
      first.body.request_id,
    ]);
  });

  it('with another body, or at another endpoint, is a request of its own (C-11)', async () => {
    const api = await startApi();
    const first = await post(api, { phone_number: PHONE }, { headers });
    const other = await post(api, { phone_number: PHONE, crm_deal_id: '2' }, { headers });
    const elsewhere = await post(
      api,
      { phone_number: PHONE },
      {
        endpoint: 'celqs5mur1l7p8',
        headers: { ...headers, 'api-key': '48FBBD88-78C1-4AC8-AFCB-1475C5F7236D' },
      },
    );
    const ids = [first, other, elsewhere].map(({ body }) => body.request_id);
    expect(new Set(ids).size).toBe(3);
    expect(api.gateway.leads).toHaveLength(3);
  });

  it.each([
    ['none', {}],
    ['a blank one', { 'idempotency-key': ' ' }],
  ])('is not needed: with %s each request has an id of its own (C-12)', async (_which, headers) => {
    const api = await startApi();
    const [first, second] = [
      await post(api, { phone_number: PHONE }, { headers }),
      await post(api, { phone_number: PHONE }, { headers }),
    ];
    expect(first.body.request_id).not.toBe(second.body.request_id);
  });
});
