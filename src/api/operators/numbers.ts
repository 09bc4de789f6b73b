/** `/v1/numbers`: how each WhatsApp number of an account stands, and pausing and resuming it. */
import { Router } from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { WhatsAppNumberSettings } from '../../config/schema.js';
import { usedToday, waitingNow } from '../../domain/number/budget.js';
import type { Health, NumberState } from '../../domain/number/number.js';
import type { Logger } from '../../logging/logger.js';
import { requestIdOf } from '../http-error.js';
import { readBody, readJson } from './command-body.js';
import { iso } from './iso.js';
import type { NumberDesk } from './number-desk.js';
import { operatorOf, requireOperator } from './operator-key.js';
import type { KeyDeps } from './operator-key.js';
import { only, Problem } from './problem.js';

export const pauseBody = z.looseObject({
  reason: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .optional()
    .meta({ pattern: String.raw`\S`, description: 'For those who see that it is paused.' }),
});
const NEVER_ASKED: Health = { state: 'sending', since: 0 };

interface NumbersDeps extends KeyDeps {
  numbers: NumberDesk;
  logger: Logger;
}

export function numbersRouter(deps: NumbersDeps): Router {
  const { numbers: desk } = deps;
  const router = Router({ caseSensitive: true });
  router
    .route('/v1/numbers')
    .get(requireOperator(deps, 'viewer'), (_request, response) => list(desk, response))
    .all(only('GET, HEAD'));
  router
    .route('/v1/numbers/:id/pause')
    .post(requireOperator(deps, 'operator'), readJson, (request, response) => pause(deps, request, response))
    .all(only('POST'));
  router
    .route('/v1/numbers/:id/resume')
    .post(requireOperator(deps, 'operator'), (request, response) => resume(deps, request, response))
    .all(only('POST'));
  return router;
}

async function list(desk: NumberDesk, response: Response): Promise<void> {
  const { accountId, account } = operatorOf(response).context;
  const numbers = await Promise.all(
    Object.entries(account.whatsapp).map(async ([name, settings]) =>
      view(name, settings, await desk.state(accountId, settings.phone_number_id)),
    ),
  );
  response.json({ account: accountId, numbers });
}

async function pause(
  { numbers: desk, logger }: NumbersDeps,
  request: Request,
  response: Response,
): Promise<void> {
  const { label, context } = operatorOf(response);
  const id = numberOf(request, response);
  const { reason = 'no reason given' } = readBody(request, pauseBody);
  const health = await desk.pause(context.accountId, id, { by: label || 'an operator', reason });
  logger.info(line(response, 'pause', id), 'number command');
  response.json({ phone_number_id: id, health: healthView(health) });
}

async function resume(
  { numbers: desk, logger }: NumbersDeps,
  request: Request,
  response: Response,
): Promise<void> {
  const { label, context } = operatorOf(response);
  const id = numberOf(request, response);
  const health = await desk.resume(context.accountId, id, { by: label || 'an operator', reason: '' });
  logger.info(line(response, 'resume', id), 'number command');
  response.json({ phone_number_id: id, health: healthView(health ?? NEVER_ASKED) });
}

function line(response: Response, command: 'pause' | 'resume', phone_number_id: string) {
  const { label, context } = operatorOf(response);
  return {
    request_id: requestIdOf(response),
    command,
    phone_number_id,
    account: context.accountId,
    operator: label,
  };
}

/** @throws {Problem} for a number that is not the account's */
function numberOf(request: Request, response: Response): string {
  const { account } = operatorOf(response).context;
  const id = String(request.params['id']);
  if (Object.values(account.whatsapp).some(({ phone_number_id }) => phone_number_id === id)) return id;
  throw new Problem(404, 'No such number', 'The account has no WhatsApp number with this id.');
}

function view(name: string, settings: WhatsAppNumberSettings, state: NumberState | null) {
  const { phone_number_id, display_phone_number, daily_limit } = settings;
  return {
    name,
    phone_number_id,
    display_phone_number,
    health: healthView(state?.health ?? NEVER_ASKED),
    daily_limit,
    new_conversations_24h: state ? usedToday(state.budget) : 0,
    waiting: state ? waitingNow(state.budget) : 0,
    quality: state?.quality ? { rating: state.quality.rating, at: iso(state.quality.at) } : null,
    templates: (state?.templates ?? []).map(({ at, ...template }) => ({ ...template, at: iso(at) })),
    history: (state?.history ?? []).map(({ at, line }) => ({ at: iso(at), line })),
  };
}

function healthView(health: Health) {
  const since = health.since === 0 ? null : iso(health.since);
  return health.state === 'paused'
    ? { state: health.state, since, reason: health.reason, code: health.code }
    : { state: health.state, since };
}
