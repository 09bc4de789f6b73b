import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppDeps } from '../../src/api/app.js';
import { createApp } from '../../src/api/app.js';
import { openApiDocument } from '../../src/api/openapi/document.js';
import { createApiServer } from '../../src/api/server.js';
import { LiveDirectory } from '../../src/api/settings-reload.js';
import { hashKey } from '../../src/config/keys.js';
import { parseSettings } from '../../src/config/settings.js';
import { createLogger } from '../../src/logging/logger.js';
import { encryption } from '../../src/temporal/plugin.js';
import { RecordingGateway, SECRETS } from '../api/support.js';

/** Routes that are nobody's API, and why. */
const NOT_DESCRIBED: Record<string, string> = {
  '/': 'the start page of a development machine',
  '/docs': 'the page that shows the document',
  '/docs/start.js': 'of that page',
  '/docs/scalar.js': 'of that page',
  '/openapi.json': 'the document itself',
  '/console': 'a page',
  '/console/lib/:name': 'of that page',
  '/agent': 'a page',
  '/whatsapp': 'Meta’s protocol, for Meta alone',
  '/codec': 'a page',
  '/codec/decode': 'Temporal’s protocol, for its UI',
  '/codec/encode': 'Temporal’s protocol, for its UI',
};

const ROLES = ['viewer', 'operator', 'admin'] as const;
type Role = (typeof ROLES)[number];

interface Operation {
  method: string;
  path: string;
  tags: string[];
  security: object[];
  description?: string;
}

const document = openApiDocument('1.2.3');
const operations: Operation[] = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    ...(operation as Operation),
    method: method.toUpperCase(),
    path,
  })),
);
const ofOperators = operations.filter(({ path }) => path.startsWith('/v1/'));

let app: Express;
let url: string;
let stop: () => void;

/** The whole app. What it would ask is never asked: nobody gets past the door. */
function wholeApp(): Express {
  const settings = parseSettings(readFileSync('ringback.yaml', 'utf8'), 'ringback.yaml', {});
  settings.development.start_page = 'http://localhost:1/';
  settings.codec = { keys: [], origins: [] };
  for (const role of ROLES) {
    settings.accounts['alvio']?.operators.push({ sha256: hashKey(`key of a ${role}`), label: role, role });
  }
  const unasked = {};
  return createApp({
    directory: new LiveDirectory(settings),
    gateway: new RecordingGateway(),
    store: unasked as AppDeps['store'],
    logger: createLogger('test', { write: () => undefined }),
    requestIdKey: Buffer.alloc(32, 1),
    env: SECRETS,
    codec: encryption({ RINGBACK_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}` }),
    operators: { contacts: unasked } as NonNullable<AppDeps['operators']>,
    calendars: unasked as NonNullable<AppDeps['calendars']>,
  });
}

beforeAll(async () => {
  app = wholeApp();
  const server = createApiServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
});
afterAll(() => stop());

/** As Express keeps them. */
interface Layer {
  /** Mounted under no prefix. */
  slash: boolean;
  route?: { path: string; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
}

function routesOf(layers: Layer[]): { method: string; path: string }[] {
  return layers.flatMap(({ route, handle, slash }) => {
    if (route) {
      const methods = Object.keys(route.methods).filter((method) => method !== '_all');
      return methods.map((method) => ({ method: method.toUpperCase(), path: route.path }));
    }
    if (handle.stack && !slash) throw new Error('A router under a prefix: its routes cannot be told here.');
    return routesOf(handle.stack ?? []);
  });
}

const templated = (path: string) => path.replaceAll(/:(\w+)/g, '{$1}');

describe('the OpenAPI document and the routes of the app', () => {
  it('are the same: nothing public is left out, and nothing is there that is not (C-17)', () => {
    const routes = routesOf(app.router.stack as unknown as Layer[]);
    const described = routes.filter(({ path }) => !Object.hasOwn(NOT_DESCRIBED, path));
    const lines = (all: { method: string; path: string }[]) =>
      [...new Set(all.map(({ method, path }) => `${method} ${templated(path)}`))].sort();
    expect(lines(operations)).toEqual(lines(described));
    const paths = new Set(routes.map(({ path }) => path));
    expect(Object.keys(NOT_DESCRIBED).filter((path) => !paths.has(path))).toEqual([]);
  });

  it('name each operation once, with a tag that is explained', () => {
    const ids = operations.map((operation) => (operation as unknown as { operationId: string }).operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const explained = new Set((document.tags ?? []).map(({ name }) => name));
    const used = operations.flatMap(({ tags }) => tags);
    expect(used.filter((tag) => !explained.has(tag))).toEqual([]);
  });

  function call({ method, path }: Operation, key?: string): Promise<Response> {
    const address = path
      .replace('{account}', 'alvio')
      .replace('{environment}', 'test')
      .replaceAll(/\{\w+\}/g, 'x');
    const query = path.includes('{environment}') ? '' : '?account=alvio&environment=test';
    return fetch(`${url}${address}${query}`, { method, headers: key ? { 'api-key': key } : {} });
  }

  it.each(ofOperators)('$method $path asks for a key (C-03)', async (operation) => {
    expect(operation.security).toEqual([{ operatorBearer: [] }, { operatorKey: [] }]);
    const answer = await call(operation);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      401,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /);
  });

  const roleOf = ({ description = '' }: Operation): Role | undefined =>
    ROLES.find((role) => new RegExp(`For an? ${role}\\.$`).test(description));
  const forSome = ofOperators.filter((operation) => (roleOf(operation) ?? 'viewer') !== 'viewer');

  it('say for each of the operators’ calls whom it is for', () => {
    const unsaid = ofOperators.filter((operation) => roleOf(operation) === undefined);
    expect(unsaid.map(({ path }) => path)).toEqual(['/v1/session']);
    expect(forSome.length).toBeGreaterThan(20);
  });

  it.each(forSome)(
    '$method $path is for those whom the document names, and not for less',
    async (operation) => {
      const least = ROLES.indexOf(roleOf(operation) ?? 'viewer');
      const refused = await call(operation, `key of a ${ROLES[least - 1]}`);
      expect(refused.status).toBe(403);
      const passed = await call(operation, `key of a ${ROLES[least]}`);
      expect([401, 403]).not.toContain(passed.status);
    },
  );
});

describe('a body that cannot be used', () => {
  const pause = 'POST /v1/numbers/100000000000002/pause';
  it.each([
    ['is too large', pause, 'application/json', ' '.repeat(100_000), 413, /65536 bytes/],
    ['is no JSON', pause, 'text/plain', '{"reason": }', 400, /line 1, column 12/],
    ['is no UTF-8', pause, 'application/json', Buffer.from([0x22, 0xff, 0x22]), 400, /UTF-8/],
    [
      'lacks a field, whatever its type,',
      'PUT /v1/contacts/8187406010/disposition',
      'text/plain',
      '{}',
      400,
      /disposition_id/,
    ],
  ])('and %s is told as such, not as a fault of ours (C-06, C-07, C-08)', async (...given) => {
    const [, call, type, body, status, detail] = given;
    const [method = '', path = ''] = call.split(' ');
    const query = `${path.includes('?') ? '&' : '?'}account=alvio&environment=test`;
    const headers = { 'api-key': 'key of a operator', 'content-type': type };
    const answer = await fetch(`${url}${path}${query}`, { method, headers, body });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ status, detail: expect.stringMatching(detail) as unknown });
  });
});
