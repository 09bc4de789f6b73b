import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../src/api/openapi/document.js';
import { callbackExamples, payloadExamples } from '../../src/api/openapi/examples.js';
import { OPERATOR_COMMANDS } from '../../src/api/operators/command-table.js';
import { callbackBodies } from '../../src/api/schemas/callbacks.js';
import { leadPayload } from '../../src/api/schemas/lead-payload.js';
import type { JsonObject } from '../../src/domain/json.js';
import { readLeadPayload } from '../../src/domain/lead-payload.js';
import { CURLS, EXAMPLES, SCHEMA_EXAMPLE } from '../api/fixtures/guides.js';
import { post, startApi, UNAVAILABLE } from '../api/support.js';
import { mediaOf } from './media.js';

type Dictionary = Record<string, unknown>;
const document = JSON.parse(JSON.stringify(openApiDocument('1.2.3'))) as {
  openapi: string;
  paths: Record<string, { post?: { responses: Record<string, { headers: Dictionary }> } }>;
  webhooks: Record<string, { post: { parameters: { name: string }[] } }>;
};
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, 'openapi');
const matches = (schema: string, value: unknown): boolean =>
  ajv.getSchema(`openapi#/components/schemas/${schema}`)?.(value) === true;

describe('the OpenAPI document', () => {
  it('is valid 3.1 (C-17)', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it('is served at /openapi.json, and is no POST address (C-02, C-17)', async () => {
    const { url } = await startApi();
    const response = await fetch(`${url}/openapi.json`);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({ openapi: document.openapi, paths: document.paths });
    const refused = await fetch(`${url}/openapi.json`, { method: 'POST' });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('describes the seven callbacks, each with its four headers (S2-26 to S2-30, C-17)', () => {
    expect(Object.keys(document.webhooks).sort()).toEqual(Object.keys(callbackBodies).sort());
    for (const { post } of Object.values(document.webhooks)) {
      expect(post.parameters.map(({ name }) => name)).toEqual([
        'webhook-id',
        'webhook-timestamp',
        'webhook-signature',
        'ringback-sequence',
      ]);
    }
  });

  it('has the guides’ paths as they are, and ours under /v1 (C-20)', () => {
    const others = new Set(Object.keys(document.paths));
    const ofForms = [...others].filter((path) => path.startsWith('/api/v1/webhook/'));
    expect(ofForms).toContain('/api/v1/webhook/forms');
    const guides = ['/{endpoint}', ...ofForms];
    const open = ['/healthz', '/readyz', '/version', '/metrics', '/calendars/{secret}.ics'];
    for (const path of [...open, ...guides]) {
      expect(others.delete(path)).toBe(true);
    }
    expect(others.size).toBeGreaterThan(3);
    expect([...others].filter((path) => !path.startsWith('/v1/'))).toEqual([]);
  });

  it('has every command of operators, with its refusals as problems (C-03, C-17)', () => {
    for (const { path, operationId, schema, example, status } of OPERATOR_COMMANDS) {
      const { post: operation } = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')] ?? {};
      expect(operation).toMatchObject({
        operationId,
        security: [{ operatorBearer: [] }, { operatorKey: [] }],
      });
      expect(Object.keys(operation?.responses ?? {})).toEqual(
        expect.arrayContaining([String(status), '401', '403', '404', '405', '409', '429', '503']),
      );
      expect(schema.parse(example)).toEqual(example);
    }
  });

  it('has an example of every answer and every body in JSON, and each holds in its schema (C-17)', () => {
    let examples = 0;
    for (const { at, media } of mediaOf(document)) {
      const shown = Object.keys(media.examples ?? {});
      expect(shown, at).not.toEqual([]);
      for (const name of shown) {
        const validate = ajv.compile({ $ref: `openapi#${at}/schema` });
        validate(media.examples?.[name]?.value);
        expect(validate.errors ?? [], `${at} ${name}`).toEqual([]);
        examples += 1;
      }
    }
    expect(examples).toBeGreaterThan(100);
  });

  it('shows callbacks as the schemas have them', () => {
    for (const [status, schema] of Object.entries(callbackBodies)) {
      const example = callbackExamples[status as keyof typeof callbackExamples];
      expect(schema.strict().parse(example)).toEqual(example);
    }
  });

  it('shows payloads of the guides, word for word (S0-12, S0-14, S1-25)', () => {
    for (const { value } of Object.values(payloadExamples)) expect(EXAMPLES).toContainEqual(value);
  });
});

describe('the payload’s schema', () => {
  it.each([SCHEMA_EXAMPLE, ...EXAMPLES, ...CURLS.map(({ body }) => JSON.parse(body) as JsonObject)])(
    'takes what the guides print: %j (S1-08)',
    (payload) => expect(matches('LeadPayload', payload)).toBe(true),
  );

  const odd: JsonObject[] = [
    {},
    { phone_number: '' },
    { phone_number: ' \t' },
    { phone_number: null },
    { phone_number: true },
    { phone_number: ['+33612345678'] },
    { phone_number: 33612345678 },
    { phone_number: 'abc' },
    ...[null, '', '  ', 'lead', ' Customer ', 'CHURNED', 'client', 'leads', 5, {}, 'lead customer'].map(
      (lifecycle_stage) => ({ phone_number: '+33612345678', lifecycle_stage }),
    ),
    ...[
      'contact',
      'campaign',
      'custom',
      'sales',
      'sdr',
      'assignees',
      'conversion',
      'churn',
      'consent',
    ].flatMap((field) =>
      [null, 'text', 5, [1], { email: 5 }].map((value) => ({ phone_number: 'x', [field]: value })),
    ),
    {
      phone_number: 'x',
      contact: { email: 'no e-mail', name: 5 },
      conversion: { date: 'soon', amount: 'much' },
    },
  ];
  it.each(odd)('accepts and refuses as intake does: %j (A-15, S1-10, S1-14)', (payload) => {
    const taken = readLeadPayload(payload).ok;
    expect(matches('LeadPayload', payload)).toBe(taken);
    expect(leadPayload.safeParse(payload).success).toBe(taken);
  });

  it('refuses a long blank stage as fast as a short one', () => {
    const started = performance.now();
    const payload = { phone_number: 'x', lifecycle_stage: `${' '.repeat(1_000_000)}x` };
    expect(readLeadPayload(payload).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('an answer', () => {
  const responses = document.paths['/{endpoint}']?.post?.responses ?? {};
  const lead = { phone_number: '+33612345678' };

  it.each([
    { status: 200, payload: lead },
    { status: 200, payload: { ...lead, lifecycle_stage: 'customer' } },
    { status: 400, payload: '{' },
    { status: 400, payload: {} },
    { status: 401, payload: lead, headers: { 'api-key': 'no' } },
    { status: 404, payload: lead, endpoint: 'abcdefgh12' },
    { status: 405, payload: lead, method: 'PUT' },
    { status: 413, payload: `{"phone_number":"x","n":"${'x'.repeat(2 * 1_024 * 1_024)}"}` },
    { status: 415, payload: lead, headers: { 'content-type': 'text/plain' } },
    { status: 500, payload: lead, failure: new Error('x') },
    { status: 503, payload: lead, failure: UNAVAILABLE },
  ])('$status is documented, with its body and headers (A-03, C-17)', async (request) => {
    const { status, payload, failure, ...options } = request;
    const api = await startApi();
    if (failure) api.gateway.failure = failure;
    const answer = await post(api, payload, options);
    expect(answer.status).toBe(status);
    expect(matches(status === 200 ? 'Accepted' : 'Error', answer.body)).toBe(true);
    const documented = Object.keys(responses[String(status)]?.headers ?? {});
    expect(documented).toContain('X-Request-Id');
    expect(documented.filter((name) => !answer.headers.has(name))).toEqual([]);
  });

  it('429 is documented, with its body and headers (C-15)', async () => {
    const api = await startApi(({ accounts }) => {
      const rule = accounts['alvio']?.environments.test?.rate_limit;
      if (rule) rule.requests = 1;
    });
    await post(api, lead);
    const answer = await post(api, lead);
    expect(answer.status).toBe(429);
    expect(matches('Error', answer.body)).toBe(true);
    for (const name of Object.keys(responses['429']?.headers ?? {}))
      expect(answer.headers.has(name)).toBe(true);
  });
});
