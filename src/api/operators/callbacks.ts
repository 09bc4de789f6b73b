/**
 * Callbacks that wait or were missed, and sending them again:
 *
 * - `GET /v1/callbacks?state=waiting|failed&limit=&cursor=`
 * - `POST /v1/contacts/{number}/callbacks/{webhookId}/resend`, `POST /v1/contacts/{number}/callbacks/resend`
 * - `GET /v1/endpoints/{account}/{environment}`, and `POST …/resend` with `{"since": "2026-11-21T08:00:00Z"}`,
 *   `POST …/enable`
 */
import express, { Router } from 'express';
import type { ErrorRequestHandler, Request, Response } from 'express';
import type { ResendRequest } from '../../domain/callbacks.js';
import type { EndpointId, Health } from '../../domain/endpoint/state.js';
import { contactWorkflowId, isRaw } from '../../domain/identity.js';
import type { ContactId } from '../../domain/identity.js';
import { identifyPhone } from '../../domain/phone.js';
import { contactRef } from '../../logging/contact-ref.js';
import type { Logger } from '../../logging/logger.js';
import { requestIdOf } from '../http-error.js';
import type { CallbackDesk } from './callback-desk.js';
import { troubledViews } from './callback-view.js';
import type { ContactReader } from './contact-reader.js';
import { operatorOf, parameter, requireOperator } from './operator-key.js';
import type { KeyDeps, OperatorRole } from './operator-key.js';
import { only, Problem } from './problem.js';

export interface CallbackRouterDeps extends KeyDeps {
  contacts: ContactReader;
  desk: CallbackDesk;
  logger: Logger;
  now: () => number;
}

const LIMIT = 50;
const LONGEST_PAGE = 200;
const ASKED_AT_ONCE = 8;
const BODY_LIMIT = 4_096;

export function callbackRouter(deps: CallbackRouterDeps): Router {
  const { contacts, desk, logger, now } = deps;
  const router = Router({ caseSensitive: true });
  const json = express.json({ limit: BODY_LIMIT, type: () => true });
  const needs = (role: OperatorRole) => requireOperator(deps, role);
  const needsAtPath = (role: OperatorRole) =>
    requireOperator(deps, role, ({ params }) => ({
      account: String(params['account']),
      environment: String(params['environment']),
    }));

  router
    .route('/v1/callbacks')
    .get(needs('viewer'), (request, response) => listFailing(contacts, desk, request, response))
    .all(only('GET, HEAD'));
  router
    .route('/v1/contacts/:number/callbacks/:webhookId/resend')
    .post(needs('operator'), async (request, response) => {
      const { number, webhookId } = request.params;
      await resend(deps, response, number, { what: 'one', webhookId });
    })
    .all(only('POST'));
  router
    .route('/v1/contacts/:number/callbacks/resend')
    .post(needs('operator'), json, async (request, response) => {
      const since = sinceOf(request, now());
      await resend(deps, response, request.params.number, {
        what: 'missed',
        since,
        urgency: 'now',
        spreadMs: 0,
      });
    })
    .all(only('POST'));
  router
    .route('/v1/endpoints/:account/:environment')
    .get(needsAtPath('viewer'), async (_request, response) => {
      const id = endpointOf(response);
      response.json(endpointView(id, await desk.health(id)));
    })
    .all(only('GET, HEAD'));
  router
    .route('/v1/endpoints/:account/:environment/resend')
    .post(needsAtPath('operator'), json, async (request, response) => {
      const since = sinceOf(request, now());
      const id = endpointOf(response);
      await desk.resendMissed(id, since);
      note(logger, response, { command: 'resendMissedCallbacks', since: iso(since) });
      response.status(202).json({ ...id, since: iso(since), resending: true });
    })
    .all(only('POST'));
  router
    .route('/v1/endpoints/:account/:environment/enable')
    .post(needsAtPath('operator'), async (_request, response) => {
      const id = endpointOf(response);
      const was_disabled = await desk.enable(id);
      note(logger, response, { command: 'enableEndpoint', was_disabled });
      response.status(202).json({ ...id, was_disabled });
    })
    .all(only('POST'));
  router.use('/v1', unreadableBody);
  return router;
}

async function listFailing(
  contacts: ContactReader,
  desk: CallbackDesk,
  request: Request,
  response: Response,
): Promise<void> {
  const id = endpointOf(response);
  const state = stateOf(request);
  const page = await desk.failing(id, { limit: limitOf(request), cursor: cursorOf(request) });
  const waiting = [...page.contacts];
  const views = new Map<string, object[]>();
  await Promise.all(
    Array.from({ length: ASKED_AT_ONCE }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const contact = await contacts.state(next);
        if (!contact) continue;
        const found = troubledViews(contact.outbox, state);
        views.set(
          next.number,
          found.map((view) => ({ number: contact.id.number, ...view })),
        );
      }
    }),
  );
  const rows = page.contacts.flatMap(({ number }) => views.get(number) ?? []);
  const cursor = page.cursor.length > 0 ? Buffer.from(page.cursor).toString('base64url') : null;
  response.json({ ...id, callbacks: rows, next_cursor: cursor });
}

async function resend(
  { desk, logger }: Pick<CallbackRouterDeps, 'desk' | 'logger'>,
  response: Response,
  number: string,
  request: ResendRequest,
): Promise<void> {
  const id = contactOf(response, number);
  const count = await desk.resend(id, request);
  const contact = contactRef(contactWorkflowId(id));
  note(logger, response, { command: 'resendCallbacks', contact, what: request.what, resending: count });
  if (count === null) throw new Problem(404, 'No such contact', 'Nobody is known under this number.');
  if (count === 0 && request.what === 'one') {
    throw new Problem(404, 'No such callback', 'It is being sent right now, or is not known any more.');
  }
  response.status(202).json({ resending: count });
}

/** Who did what, and when (C-30). */
function note(logger: Logger, response: Response, done: object): void {
  const { label, role } = operatorOf(response);
  const about = { request_id: requestIdOf(response), ...endpointOf(response), operator: label, role };
  logger.info({ ...about, ...done }, 'operator command');
}

function contactOf(response: Response, given: string): ContactId {
  const { accountId, account, name } = operatorOf(response).context;
  const number = isRaw(given) ? given : identifyPhone(given, account.country).number;
  return { account: accountId, environment: name, number };
}

function endpointOf(response: Response): EndpointId {
  const { accountId, name } = operatorOf(response).context;
  return { account: accountId, environment: name };
}

function endpointView(id: EndpointId, health: Health | null) {
  if (health === null) return { ...id, status: 'healthy', since: null };
  const { status, since } = health;
  if (status !== 'disabled') return { ...id, status, since: since === 0 ? null : iso(since) };
  return {
    ...id,
    status,
    since: iso(since),
    failing_since: iso(health.failingSince),
    reason: health.reason,
  };
}

function stateOf(request: Request): 'waiting' | 'failed' | null {
  const state = parameter(request, 'state');
  if (state === null || state === 'waiting' || state === 'failed') return state;
  throw new Problem(400, 'Invalid parameter', 'state must be waiting or failed.');
}

function limitOf(request: Request): number {
  const text = parameter(request, 'limit') ?? String(LIMIT);
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= LONGEST_PAGE) return limit;
  throw new Problem(
    400,
    'Invalid parameter',
    `limit must be a number of contacts from 1 to ${LONGEST_PAGE}.`,
  );
}

function cursorOf(request: Request): Uint8Array {
  return Buffer.from(parameter(request, 'cursor') ?? '', 'base64url');
}

/** A moment with its offset. Absent: everything. @throws {Problem} */
function sinceOf(request: Request, now: number): number | null {
  const body: unknown = request.body;
  const given = typeof body === 'object' && body !== null && 'since' in body ? body.since : null;
  if (given === null) return null;
  const isMoment =
    typeof given === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(given);
  const since = isMoment ? Date.parse(given) : Number.NaN;
  if (!Number.isNaN(since) && since <= now) return since;
  throw new Problem(400, 'Invalid since', 'since must be a moment in the past such as 2026-11-21T08:00:00Z.');
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

const unreadableBody: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
  const isBody = typeof error === 'object' && error !== null && 'type' in error && 'status' in error;
  next(
    isBody && !(error instanceof Problem)
      ? new Problem(400, 'Invalid body', 'The body must be JSON, such as {"since": "2026-11-21T08:00:00Z"}.')
      : error,
  );
};
