/** `POST /<endpoint id>`: the webhook that leads and their lifecycle come in by (S0, S1). */
import { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { matchKey } from '../config/keys.js';
import type { KeyHash } from '../config/keys.js';
import type { DirectoryView, EnvironmentContext } from '../config/directory.js';
import type { ContactId } from '../domain/identity.js';
import { contactWorkflowId } from '../domain/identity.js';
import { readLeadPayload } from '../domain/lead-payload.js';
import { identifyPhone } from '../domain/phone.js';
import { splitsOf } from '../domain/splits.js';
import { contactRef } from '../logging/contact-ref.js';
import type { Logger } from '../logging/logger.js';
import type { PayloadStore } from '../storage/payload-store.js';
import type { ContactGateway } from './gateway.js';
import { UnavailableError } from './gateway.js';
import { HttpError, methodNotAllowed } from './http-error.js';
import { parseJsonObject, requireJson } from './json-body.js';
import type { FailedKeys } from './failed-keys.js';
import {
  announceAllowance,
  announceRule,
  RateLimits,
  tooManyFailures,
  tooManyRequests,
} from './rate-limit.js';
import type { RateLimitRule } from './rate-limit.js';
import { rawBody } from './raw-body.js';
import { takeBody, takeRequestId } from './taken-body.js';

export interface IntakeDeps {
  directory: DirectoryView;
  gateway: ContactGateway;
  store: Pick<PayloadStore, 'put'>;
  logger: Logger;
  /** Under which request ids of retries are derived. */
  requestIdKey: Buffer;
}

/** In the order of C-01: the address, the method, the key, its rate, the type, the size, the JSON, the fields. */
export function intakeRouter(deps: IntakeDeps, failedKeys: FailedKeys): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const post: RequestHandler[] = [
    authenticate(failedKeys),
    limitRate(new RateLimits()),
    requireJson,
    rawBody,
    (request, response) => accept(deps, request, response),
  ];
  router.use('/:endpoint', (request, response, next) => {
    const found = request.path === '/' ? deps.directory.byEndpoint(request.params.endpoint) : null;
    if (!found) return next('router');
    response.locals['environment'] = found;
    announceRule(response, ruleOf(found));
    next();
  });
  router
    .route('/:endpoint')
    .post(...post)
    .all(methodNotAllowed('POST'));
  return router;
}

/** The key opens its own endpoint alone. It is looked at before the body is read. */
function authenticate(failedKeys: FailedKeys): RequestHandler {
  return (request, response, next) => {
    const { environment } = environmentOf(response);
    const given = request.headersDistinct['api-key'] ?? [];
    const [key] = given;
    const match = given.length === 1 && key !== undefined ? matchKey(key, environment.keys) : null;
    if (!match) {
      const wait = failedKeys.count(request);
      if (wait !== null) throw tooManyFailures(wait);
      throw new HttpError(401, 'The api-key header is missing or is not a key of this endpoint.', {
        headers: { 'WWW-Authenticate': 'ApiKey realm="webhook", header="api-key"' },
      });
    }
    response.locals['key'] = match;
    next();
  };
}

/** Each key by itself: a runaway system does not keep another one out. */
function limitRate(limits: RateLimits): RequestHandler {
  return async (_request, response, next) => {
    const found = environmentOf(response);
    const rule = ruleOf(found);
    const group = `${found.accountId}:${found.name}`;
    const allowance = await limits.take(group, keyOf(response).sha256, rule);
    announceAllowance(response, rule, allowance);
    if (!allowance.allowed) throw tooManyRequests(allowance);
    next();
  };
}

function ruleOf({ environment }: EnvironmentContext): RateLimitRule {
  return { name: 'intake', ...environment.rate_limit };
}

async function accept(deps: IntakeDeps, request: Request, response: Response): Promise<void> {
  const { accountId, account, name, environment } = environmentOf(response);
  const payload = parseJsonObject(request.body as unknown);
  const read = readLeadPayload(payload);
  if (!read.ok)
    throw new HttpError(400, read.errors.map(({ message }) => message).join(' '), { errors: read.errors });

  const requestId = takeRequestId(deps.requestIdKey, environment.endpoint, request, response);
  const phone = identifyPhone(read.phone, account.country);
  const contact: ContactId = { account: accountId, environment: name, number: phone.number };
  const dialled = phone.valid ? phone.dialled : phone.text;
  try {
    const body = await takeBody(deps.store, contact, payload);
    const splits = splitsOf(payload, account.reports.split_by);
    const known = {
      phone_number: dialled,
      ...read.known,
      ...(Object.keys(splits).length > 0 && { splits }),
    };
    const post = { requestId, known, body };
    const { started } = await deps.gateway.leadPosted(contact, post);
    const ref = contactRef(contactWorkflowId(contact));
    deps.logger.info(
      {
        request_id: requestId,
        contact: ref,
        started,
        environment: name,
        account: accountId,
        key: keyOf(response).label,
        ...(read.unread.length > 0 && { unread: read.unread }),
      },
      'lead accepted',
    );
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    deps.logger.error({ request_id: requestId, reason: String(error.cause) }, 'lead not accepted');
    throw new HttpError(
      503,
      'Ringback cannot take leads right now. Send the same again: it is taken once, even where it got through.',
      {
        headers: { 'Retry-After': String(error.retryAfterSeconds) },
      },
    );
  }
  response.json({
    status: 'SUCCESS',
    message: successMessage(read.known.lifecycle_stage, requestId),
    request_id: requestId,
  });
}

/** the lifecycle guide's sentence when the post names a stage, the webhook guide's otherwise. */
function successMessage(stage: string | undefined, requestId: string): string {
  return stage
    ? `Contact lifecycle updated to ${stage}`
    : `Request successfully handled. Request ID: ${requestId}`;
}

function environmentOf(response: Response): EnvironmentContext {
  return response.locals['environment'] as EnvironmentContext;
}

function keyOf(response: Response): KeyHash {
  return response.locals['key'] as KeyHash;
}
