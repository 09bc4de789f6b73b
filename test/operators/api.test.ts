import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openApiDocument } from '../../src/api/openapi/document.js';
import type { ConversionsAnswer } from '../../src/api/operators/conversions.js';
import type { FunnelAnswer } from '../../src/api/operators/funnel.js';
import { hashKey, matchKey } from '../../src/config/keys.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { MEMO } from '../../src/temporal/contract.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { until } from '../support/polling.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const ENGAGED = '+33612345701';
const NEVER_ENGAGED = '+33612345702';
const PERSON = { name: 'Jane Doe', role: 'owner', siret: '73282932000074', company: { size: 12 } };
const CAMPAIGN = { source: 'Facebook', campaign_name: '=Spring, "2026"', utm_medium: 'cpc', adset_id: 7 };
const CONVERSION = {
  date: '2025-01-15',
  amount: 5000,
  currency: 'EUR',
  product: 'Premium Subscription',
  contract_duration: '12 months',
};
const BIG = { text: 'x'.repeat(20_000), number: 1, list: [1, { deep: null }], 'a key': { é: true } };

let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, {
    settings: ({ http, accounts: { alvio } }) => {
      alvio?.operators.push({ sha256: hashKey('viewer-of-alvio'), label: 'viewer', role: 'viewer' });
      if (!alvio) return;
      alvio.reports.split_by = ['custom.number'];
      alvio.people = { lina: { prenom: 'Lina', role: 'support', email: 'lina@example.com' } };
      alvio.routing = [
        { name: 'first', when: { 'custom.number': 1 }, set: { assignee: 'lina', tags: ['one'] } },
      ];
      http.allowed_origins = ['https://console.example.com'];
    },
  });
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

function get(path: string, headers: Record<string, string> = { 'api-key': 'viewer-of-alvio' }) {
  return fetch(`${ringback.url}/v1${path}`, { headers });
}

async function report(query = ''): Promise<ConversionsAnswer> {
  const response = await get(`/reports/conversions?environment=test${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as ConversionsAnswer;
}

describe('conversions, from the webhook to the report', () => {
  beforeAll(async () => {
    await ringback.post({ phone_number: ENGAGED, contact: PERSON, campaign: CAMPAIGN, custom: BIG });
    await until('the first message went out', async () => {
      return ((await ringback.state(ENGAGED)).measured[0]?.reachedAt ?? null) !== null;
    });
    await ringback.post({ phone_number: ENGAGED, lifecycle_stage: 'customer', conversion: CONVERSION });
    await ringback.post({
      phone_number: NEVER_ENGAGED,
      lifecycle_stage: 'customer',
      conversion: { amount: '0.10', currency: 'USD' },
    });
    await ringback.post({
      phone_number: NEVER_ENGAGED,
      lifecycle_stage: 'churned',
      churn: { reason: 'price' },
    });
    await until('search knows of all of it', async () => {
      const { totals, churned } = await report();
      return totals.conversions === 2 && churned.total === 1;
    });
  });

  it('keeps those after an engagement apart from those without one (S0-04)', async () => {
    const { totals, took_ms, account, environment } = await report();
    expect({ account, environment }).toEqual({ account: 'alvio', environment: 'test' });
    expect(totals).toMatchObject({
      engaged: 1,
      reached: 1,
      converted_after_engagement: 1,
      converted_without_engagement: 1,
      amounts_after_engagement: { EUR: '5000' },
      amounts_without_engagement: { USD: '0.10' },
    });
    expect(took_ms).toBeGreaterThanOrEqual(0);
  });

  it('are split by campaign or by source (S0-04)', async () => {
    const engagedBy = async (by: 'campaign' | 'source') =>
      (await report(`&by=${by}`)).rows.map((row) => [row.name, row.engaged]);
    expect(await engagedBy('campaign')).toEqual([
      [CAMPAIGN.campaign_name, 1],
      [null, 0],
    ]);
    expect(await engagedBy('source')).toEqual([
      ['Facebook', 1],
      [null, 0],
    ]);
  });

  it('are split by a path of the payload that the settings declare, and by routing rule (S1-08, S1-36)', async () => {
    const engagedBy = async (by: string) => {
      const { rows, by: named } = await report(`&by=${by}`);
      return [named, ...rows.map(({ name, engaged, conversions }) => [name, engaged, conversions])];
    };
    expect(await engagedBy('custom.number')).toEqual(['custom.number', ['1', 1, 1], [null, 0, 1]]);
    expect(await engagedBy('route')).toEqual(['route', ['first', 1, 1], [null, 0, 1]]);
    expect((await get('/reports/conversions?environment=test&by=custom.text')).status).toBe(400);
  });

  it('and the contact are answered as the OpenAPI document says (C-17)', async () => {
    const document: object = JSON.parse(JSON.stringify(openApiDocument('1.2.3'))) as object;
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, 'openapi');
    const mistakes = (schema: string, value: unknown) => {
      const validate = ajv.getSchema(`openapi#/components/schemas/${schema}`);
      return validate?.(value) === true ? [] : (validate?.errors ?? 'no such schema');
    };
    expect(mistakes('ConversionReport', await report())).toEqual([]);
    const contact = await get(`/contacts/${encodeURIComponent(ENGAGED)}?environment=test`);
    expect(mistakes('Contact', await contact.json())).toEqual([]);
    expect(mistakes('Problem', await (await get('/contacts/%2B33612340000')).json())).toEqual([]);
  });

  it('show who has the contact, and which rule said so', async () => {
    const response = await get(`/contacts/${encodeURIComponent(ENGAGED)}?environment=test`);
    expect(await response.json()).toMatchObject({
      tags: ['one'],
      people: [{ prenom: 'Lina', role: 'support', email: 'lina@example.com' }],
      engagements: [{ route: 'first', splits: { 'custom.number': '1' } }],
    });
  });

  it('tell who left, by reason (S0-05, S0-21)', async () => {
    expect((await report()).churned).toEqual({ total: 1, by_reason: [{ reason: 'price', count: 1 }] });
  });

  it('of another period, or of another environment, are not in it', async () => {
    expect((await report('&from=2025-01-01&to=2025-01-31')).contacts_read).toBe(0);
    const production = (await (await get('/reports/conversions')).json()) as ConversionsAnswer;
    expect(production).toMatchObject({ environment: 'production', contacts_read: 0 });
  });

  it('come as CSV that no spreadsheet takes for a formula', async () => {
    const response = await get('/reports/conversions?environment=test', {
      'api-key': 'viewer-of-alvio',
      accept: 'text/csv',
    });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [header, first, ...rest] = (await response.text()).trimEnd().split('\r\n');
    expect(header).toMatch(/^campaign,engaged,.*,amount_after_engagement_EUR,amount_without_engagement_USD$/);
    expect(first).toMatch(/^"'=Spring, ""2026""",1,1,.*,5000,$/);
    expect(rest.at(-1)).toMatch(/^TOTAL,1,1,.*,5000,0\.10$/);
  });

  it('show at the contact, with all that was posted unchanged (S0-14, S0-20, S1-08, S1-15, S1-16, S1-23)', async () => {
    const response = await get(`/contacts/${encodeURIComponent(ENGAGED)}?environment=test`);
    const contact = (await response.json()) as Record<string, unknown>;
    expect(contact['payload']).toEqual({
      phone_number: ENGAGED,
      contact: PERSON,
      campaign: CAMPAIGN,
      custom: BIG,
      lifecycle_stage: 'customer',
      conversion: CONVERSION,
    });
    expect(contact['conversions']).toMatchObject([
      { amount: '5000', currency: 'EUR', campaign: CAMPAIGN.campaign_name, date: '2025-01-15' },
    ]);
  });

  it('find the contact by its number as people write it (S0-28)', async () => {
    const response = await get(`/contacts/${encodeURIComponent('06 12 34 57 01')}?environment=test`);
    expect(await response.json()).toMatchObject({ number: ENGAGED, lifecycle: { stage: 'customer' } });
  });

  it('stand in the funnel too, as JSON, as CSV and as a page that loads nothing (S0-04, C-17)', async () => {
    const path = '/reports/funnel?environment=test&by=number';
    const answered = await get(path);
    const funnel = (await answered.json()) as FunnelAnswer;
    expect(funnel.totals).toMatchObject({ posted: 1, sent: 1, converted: 1, conversions: 2 });
    const numbers = Object.values(ringback.settings.accounts['alvio']?.whatsapp ?? {});
    expect(numbers.map((number) => number.display_phone_number)).toContain(funnel.rows[0]?.name);
    const document: object = JSON.parse(JSON.stringify(openApiDocument('1.2.3'))) as object;
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, 'openapi');
    expect(ajv.getSchema('openapi#/components/schemas/FunnelReport')?.(funnel)).toBe(true);

    const page = await get(path, { 'api-key': 'viewer-of-alvio', accept: 'text/html' });
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(await page.text()).toContain('<svg');
    const csv = await get(path, { 'api-key': 'viewer-of-alvio', accept: 'text/csv' });
    expect(await csv.text()).toMatch(/^number,posted,/);
    expect((await get('/reports/funnel?environment=test&by=weekday')).status).toBe(400);
  });

  it('cost one memo a milestone, kept over new runs, and replay (T18, T20)', async () => {
    const workflowId = contactWorkflowId({ account: 'alvio', environment: 'test', number: ENGAGED });
    const handle = temporal.client.workflow.getHandle(workflowId);
    await handle.signal('refresh');
    await expect.poll(() => replayRuns(temporal.client, workflowId), { timeout: 20_000 }).toBeGreaterThan(1);
    expect((await handle.describe()).memo?.[MEMO.report]).toMatchObject({
      conversions: [{ amount: '5000' }],
    });
    const { events } = await handle.fetchHistory();
    expect(events?.filter(({ workflowPropertiesModifiedEventAttributes: memo }) => memo) ?? []).toEqual([]);
  });
});

describe('an operator key', () => {
  const path = '/reports/conversions?environment=test';

  it.each([
    ['none', {}],
    ['an unknown one', { 'api-key': 'guess' }],
    ['the key of an endpoint', { 'api-key': 'test' }],
    ['an unknown bearer', { authorization: 'Bearer guess' }],
  ])('is needed: %s is refused', async (_, headers) => {
    const response = await get(path, headers);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
  });

  it('may come as a bearer token', async () => {
    expect((await get(path, { authorization: 'Bearer viewer-of-alvio' })).status).toBe(200);
  });

  it('opens no other account', async () => {
    expect((await get(`${path}&account=demo`)).status).toBe(403);
  });

  it('that the shipped settings print opens nothing in production (C-04)', () => {
    const { operators } = ringback.settings.accounts['alvio'] ?? { operators: [] };
    expect(matchKey('operator-demo', operators, { NODE_ENV: 'development' })).not.toBeNull();
    expect(matchKey('operator-demo', operators, { NODE_ENV: 'production' })).toBeNull();
  });

  it('that several accounts share must come with the account', async () => {
    const response = await get(path, { 'api-key': 'operator-demo' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ title: 'Which account?' });
  });
});

describe('a browser', () => {
  const from = (origin: string, method = 'GET') =>
    fetch(`${ringback.url}/v1/reports/conversions?environment=test`, {
      method,
      headers: { origin, 'api-key': 'viewer-of-alvio', 'access-control-request-method': 'GET' },
    });

  it('may ask from an origin that the settings name (C-18)', async () => {
    const preflight = await from('https://console.example.com', 'OPTIONS');
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://console.example.com',
    ]);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('api-key');
    const asked = await from('https://console.example.com');
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'https://console.example.com',
    ]);
    expect(asked.headers.get('vary')).toMatch(/Origin/);
  });

  it('may send whatever the API takes: every method, and a key for a request sent again (C-11, C-18)', async () => {
    const { headers } = await from('https://console.example.com', 'OPTIONS');
    const methods = headers.get('access-control-allow-methods')?.split(', ') ?? [];
    const { paths } = (await (await fetch(`${ringback.url}/openapi.json`)).json()) as {
      paths: Record<string, object>;
    };
    const taken = Object.entries(paths)
      .filter(([path]) => path.startsWith('/v1/'))
      .flatMap(([, operations]) => Object.keys(operations))
      .filter((name) => /^(?:get|put|post|patch|delete)$/.test(name));
    expect(new Set(taken).size).toBeGreaterThan(3);
    for (const method of taken) expect(methods).toContain(method.toUpperCase());
    expect(headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
  });

  it('may not from any other (C-18)', async () => {
    for (const method of ['GET', 'OPTIONS']) {
      const { headers, status } = await from('https://console.example.com.evil.example', method);
      expect([status, headers.get('access-control-allow-origin')]).toEqual([
        method === 'GET' ? 200 : 405,
        null,
      ]);
    }
  });
});

describe('a mistake', () => {
  it.each([
    ['/reports/conversions?by=weather', 400],
    ['/reports/conversions?from=yesterday', 400],
    ['/reports/conversions?from=2026-02-30', 400],
    ['/reports/conversions?from=2026-03-01&to=2026-02-01', 400],
    ['/reports/conversions?from=2020-01-01&to=2026-01-01', 400],
    ['/reports/conversions?environment=staging', 400],
    ['/reports/conversions?by=campaign&by=source', 400],
    // An empty one is no absent one: nobody means production by it.
    ['/reports/conversions?environment=', 400],
    ['/contacts?environment=test&queue=', 400],
    ['/contacts/%2B33612340000?environment=test', 404],
    ['/nothing', 404],
  ])('at %s is answered as a problem with %i (RFC 9457)', async (path, status) => {
    const response = await get(path);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: expect.any(String) as string,
      status,
      detail: expect.any(String) as string,
      request_id: expect.stringMatching(/^req_[0-9A-Za-z]{20}$/) as string,
    });
  });

  it('of the method is told with the methods there are', async () => {
    const response = await fetch(`${ringback.url}/v1/reports/conversions`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});
