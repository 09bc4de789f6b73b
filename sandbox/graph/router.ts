/** Meta's Graph API as far as Ringback and its commands use it: messages, numbers, templates, tokens. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import express from 'express';
import type { ErrorRequestHandler, Request, Response, Router } from 'express';
import type { Conversations } from '../conversations.js';
import type { BusinessNumber } from '../numbers.js';
import type { Network } from '../network.js';
import type { Scenarios } from '../faults.js';
import { debugToken, readNode, readNumbers, readTemplates, requireAccount, unknownNode } from './accounts.js';
import { GraphError } from './errors.js';
import type { Health } from './health.js';
import { sendMessage } from './messages.js';
import type { Limits } from './limits.js';
import { parseRequest } from './requests.js';
import type { GraphRequest } from './requests.js';
import type { TemplateStore } from './templates.js';

export interface GraphOptions {
  token: string;
  numbers: Map<string, BusinessNumber>;
  conversations: Conversations;
  network: Network;
  scenarios: Scenarios;
  templates: TemplateStore;
  health: Health;
  limits: Limits;
  /** The account's clock, epoch milliseconds. */
  now: (account: string) => number;
}

const HOUR = 3_600_000;
/** Calls an hour of which the usage header is a percentage. */
const MOST_CALLS = 5_000;

export function graphRouter(options: GraphOptions): Router {
  const { numbers, templates, health } = options;
  const accounts = { numbers, templates, health: (number: BusinessNumber) => health.of(number) };
  const graph = express.Router();

  graph.use(announce(numbers));
  graph.use(express.json({ limit: '1mb' }));
  graph.get('/debug_token', (request, response) => {
    requireToken(options, request, null);
    const expired = [...numbers.values()].some((number) => health.of(number).token_expired);
    const known = sameToken(queryText(request, 'input_token'), options.token);
    response.json(debugToken(known && !expired, expired ? 1 : null));
  });
  graph.post('/:phoneNumberId/messages', (request, response) => {
    const number = findNumber(request, numbers);
    requireToken(options, request, number);
    const parsed = parseRequest(request.body, number, templates);
    if (parsed.action === 'send') sendMessage(options, number, parsed, response);
    else markRead(options, number, parsed, response);
  });
  graph.get('/:id/phone_numbers', (request, response) => {
    requireToken(options, request, null);
    response.json(readNumbers(accounts, request.params.id, request));
  });
  graph
    .route('/:id/message_templates')
    .all((request, _response, next) => {
      requireToken(options, request, null);
      next();
    })
    .get((request, response) => {
      response.json(readTemplates(accounts, request.params.id, request));
    })
    .post((request, response) => {
      requireAccount(accounts, request.params.id, 'post');
      const { id, status, category } = templates.create(request.params.id, request.body);
      response.json({ id, status, category });
    })
    .delete((request, response) => {
      requireAccount(accounts, request.params.id, 'delete');
      const name = queryText(request, 'name');
      if (templates.remove(request.params.id, name) === 0) {
        throw new GraphError(100, `There is no message template named ${name}`, 2593002);
      }
      response.json({ success: true });
    });
  graph.get('/:id', (request, response) => {
    requireToken(options, request, numbers.get(request.params.id) ?? null);
    response.json(readNode(accounts, request.params.id, request));
  });
  graph.post('/:id', (request, response) => {
    requireToken(options, request, null);
    const template = templates.byId(request.params.id);
    if (!template) throw unknownNode('post', request.params.id);
    templates.edit(template, request.body);
    response.json({ success: true });
  });
  graph.use(answerError);

  const router = express.Router();
  router.use('/:version', (request, response, next) => {
    if (/^v\d+\.\d+$/.test(request.params.version)) graph(request, response, next);
    else next();
  });
  return router;
}

/** What Meta says with every answer: a trace, its version, and how much of the hourly budget is used. */
function announce(numbers: Map<string, BusinessNumber>): express.RequestHandler {
  const calls = new Map<string, number[]>();
  return (request, response, next) => {
    const trace = randomBytes(8).toString('base64url');
    response.locals['trace'] = trace;
    response.set({
      'facebook-api-version': request.baseUrl.slice(1),
      'x-fb-request-id': `A${trace}`,
      'x-fb-trace-id': trace,
      'x-fb-rev': '1030000000',
    });
    const id = request.path.split('/')[1] ?? '';
    const account = numbers.get(id)?.businessAccountId;
    if (account !== undefined) {
      const now = Date.now();
      const lastHour = [...(calls.get(account) ?? []), now]
        .filter((at) => now - at < HOUR)
        .slice(-MOST_CALLS);
      calls.set(account, lastHour);
      response.set('x-business-use-case-usage', JSON.stringify({ [account]: [usage(lastHour.length)] }));
    }
    next();
  };
}

function usage(calls: number): object {
  const used = Math.ceil((calls / MOST_CALLS) * 100);
  return {
    type: 'messaging',
    call_count: used,
    total_cputime: used,
    total_time: used,
    estimated_time_to_regain_access: 0,
  };
}

function markRead(
  { network }: GraphOptions,
  number: BusinessNumber,
  request: GraphRequest & { action: 'read' },
  response: Response,
): void {
  if (!network.businessRead(number.phoneNumberId, request.messageId, request.typing)) {
    throw new GraphError(131009, 'message_id is not a message this number received');
  }
  response.json({ success: true });
}

function findNumber(request: Request, numbers: Map<string, BusinessNumber>): BusinessNumber {
  const id = String(request.params['phoneNumberId']);
  const number = numbers.get(id);
  if (number) return number;
  throw unknownNode('post', id);
}

function queryText(request: Request, name: string): string {
  const value = request.query[name];
  return typeof value === 'string' ? value : '';
}

/** @throws {GraphError} 190 when the token is wrong, or expired by a scenario */
function requireToken(
  { token, health }: GraphOptions,
  request: Request,
  number: BusinessNumber | null,
): void {
  const given = /^Bearer (.+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? '';
  if (!sameToken(given, token)) throw new GraphError(190);
  if (number && health.of(number).token_expired) {
    throw new GraphError(190, 'Error validating access token: Session has expired.', 463);
  }
}

function sameToken(given: string, token: string): boolean {
  const [a, b] = [given, token].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

const answerError: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const refusal =
    error instanceof GraphError ? error : new GraphError(100, 'The request body is not valid JSON');
  response
    .status(refusal.http)
    .set(refusal.http === 401 ? { 'www-authenticate': 'OAuth "Facebook Platform" "invalid_token"' } : {})
    .json(refusal.envelope(String(response.locals['trace'])));
};
