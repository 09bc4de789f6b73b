/**
 * Callbacks that wait or were missed, and sending them again:
 *
 * - `GET /v1/callbacks?state=waiting|failed&limit=&cursor=`
 * - `POST /v1/contacts/{number}/callbacks/{webhookId}/resend`, `POST /v1/contacts/{number}/callbacks/resend`
 * - `GET /v1/endpoints/{account}/{environment}`, and `POST …/resend` with `{"since": "2026-11-21T08:00:00Z"}`,
 *   `POST …/enable`
 */
import { Router } from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { ResendRequest } from '../../domain/callbacks.js';
import type { EndpointId, Health } from '../../domain/endpoint/state.js';
import { contactWorkflowId } from '../../domain/identity.js';
import { contactRef } from '../../logging/contact-ref.js';
import type { Logger } from '../../logging/logger.js';
import { requestIdOf } from '../http-error.js';
import type { CallbackDesk } from './callback-desk.js';
import { troubledViews } from './callback-view.js';
import { readBody, readJson } from './command-body.js';
import { contactIdOf } from './contact.js';
import type { ContactReader } from './contact-reader.js';
import { cursorName, cursorOf } from './cursor.js';
import { iso } from './iso.js';
import { operatorOf, parameter, requireOperator } from './operator-key.js';
import type { KeyDeps, OperatorRole } from './operator-key.js';
import { noSuchContact, only, Problem } from './problem.js';

interface CallbackRouterDeps extends KeyDeps {
  contacts: ContactReader;
  desk: CallbackDesk;
  logger: Logger;
  now: (account: string) => number;
}

/** Contacts a page. */
export const CALLBACK_PAGE = { usual: 50, longest: 200 };
const ASKED_AT_ONCE = 8;

const NO_MOMENT = 'must be a moment in the past with its offset, such as 2026-11-21T08:00:00Z';
/** Absent: everything. */
export const sinceBody = z.looseObject({
  since: z.iso
    .datetime({ offset: true, error: NO_MOMENT })
    .nullish()
    .meta({ description: 'What was given up since then; without it, all that is remembered.' }),
});

export function callbackRouter(deps: CallbackRouterDeps): Router {
  const { contacts, desk, logger, now } = deps;
  const router = Router({ caseSensitive: true });
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
    .post(needs('operator'), readJson, async (request, response) => {
      const since = sinceOf(request, now(operatorOf(response).context.accountId));
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
    .post(needsAtPath('operator'), readJson, async (request, response) => {
      const since = sinceOf(request, now(operatorOf(response).context.accountId));
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
  const list = `callbacks of ${id.account} ${id.environment}`;
  const page = await desk.failing(id, { limit: limitOf(request), cursor: cursorOf(request, list) });
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
  response.json({ ...id, callbacks: rows, next_cursor: cursorName(page.cursor, list) });
}

async function resend(
  { desk, logger }: Pick<CallbackRouterDeps, 'desk' | 'logger'>,
  response: Response,
  number: string,
  request: ResendRequest,
): Promise<void> {
  const id = contactIdOf(operatorOf(response).context, number);
  const count = await desk.resend(id, request);
  const contact = contactRef(contactWorkflowId(id));
  note(logger, response, { command: 'resendCallbacks', contact, what: request.what, resending: count });
  if (count === null) throw noSuchContact();
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
  const { usual, longest } = CALLBACK_PAGE;
  const text = parameter(request, 'limit') ?? String(usual);
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= longest) return limit;
  throw new Problem(400, 'Invalid parameter', `limit must be a number of contacts from 1 to ${longest}.`);
}

/** @throws {Problem} */
function sinceOf(request: Request, now: number): number | null {
  const { since } = readBody(request, sinceBody);
  if (since === undefined || since === null) return null;
  const at = Date.parse(since);
  if (at <= now) return at;
  throw new Problem(400, 'Invalid body', `since: ${NO_MOMENT}`, {}, [{ field: 'since', message: NO_MOMENT }]);
}
