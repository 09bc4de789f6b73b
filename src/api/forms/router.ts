/** `POST /api/v1/webhook/forms`: leads of dialer teams, in the words and answers of their guide (S4). */
import { Router } from 'express';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { matchKey } from '../../config/keys.js';
import type { KeyHash } from '../../config/keys.js';
import type { DirectoryView, EnvironmentContext } from '../../config/directory.js';
import type { FormPost } from '../../domain/form.js';
import { contactWorkflowId } from '../../domain/identity.js';
import type { ContactId } from '../../domain/identity.js';
import type { Json, JsonObject } from '../../domain/json.js';
import { contactRef } from '../../logging/contact-ref.js';
import type { Logger } from '../../logging/logger.js';
import type { PayloadStore } from '../../storage/payload-store.js';
import { bearerOf } from '../bearer.js';
import type { FailedKeys } from '../failed-keys.js';
import type { ContactGateway } from '../gateway.js';
import { UnavailableError } from '../gateway.js';
import { HttpError, methodNotAllowed, requestIdOf } from '../http-error.js';
import { parseJsonObject, requireJson } from '../json-body.js';
import { announceAllowance, announceRule, RateLimits } from '../rate-limit.js';
import { BODY_LIMIT, readBody } from '../raw-body.js';
import { takeBody, takeRequestId } from '../taken-body.js';
import type { ContactReader } from '../operators/contact-reader.js';
import { isBlank } from './form-fields.js';
import { lookUp, phoneNumberOf } from './lookup.js';
import { DIALER_CALLS, readAsk } from './read-ask.js';
import type { DialerCall } from './read-ask.js';
import { nameFields, readForm } from './read-form.js';
import type { NamedForm } from './read-form.js';

interface FormsDeps {
  directory: DirectoryView;
  gateway: ContactGateway;
  store: Pick<PayloadStore, 'put'>;
  logger: Logger;
  requestIdKey: Buffer;
  env?: Record<string, string | undefined>;
  /** Where contacts are looked up. Without it they are not. */
  contacts?: ContactReader;
  now?: () => number;
  /** How far an account's clock is moved in development; milliseconds. */
  clockOffset?: (account: string) => number;
}

const FORMS_PATH = '/api/v1/webhook/forms';
const LOOKUP_PATH = '/api/v1/webhook/contact/phone-number';

/** In this order: the method, the type, the size, the JSON, the token, its rate, the fields. Who fails too often is read less. */
export function formsRouter(deps: FormsDeps, failedKeys: FailedKeys): Router {
  const router = Router({ caseSensitive: true });
  const limits = new RateLimits();
  router
    .route(FORMS_PATH)
    .post(requireJson, (request, response) => accept(deps, failedKeys, limits, request, response))
    .all(methodNotAllowed('POST'));
  const calls = Object.keys(DIALER_CALLS) as DialerCall[];
  for (const call of calls) {
    router
      .route(call)
      .post(requireJson, (request, response) => ask(call, deps, failedKeys, limits, request, response))
      .all(methodNotAllowed('POST'));
  }
  const { contacts } = deps;
  if (contacts) {
    router
      .route(LOOKUP_PATH)
      .get(async (request, response) => {
        const caller = authenticate(deps, failedKeys, request, null);
        await limitRate(limits, caller, response);
        const given = phoneNumberOf(request);
        if (given === null) throw invalid({ phone_number: ['The phone number field is required.'] });
        await lookUp(contacts, caller, given, response);
      })
      .all(methodNotAllowed('GET, HEAD'));
  }
  router.use([FORMS_PATH, LOOKUP_PATH, ...calls], answerAsTheGuide(deps.logger));
  return router;
}

/** Whose request it is, once it may be taken, and its fields by the guide's names. */
async function admit(
  deps: FormsDeps,
  failedKeys: FailedKeys,
  limits: RateLimits,
  request: Request,
  response: Response,
) {
  const named = nameFields(await readFields(deps, failedKeys, request));
  const caller = authenticate(deps, failedKeys, request, named);
  await limitRate(limits, caller, response);
  return { named, caller };
}

/** What is read of a form that may have no token, once its address has come too often without one. */
const SUSPECT_LIMIT = 65_536;

/** The token may stand in the body. What cannot be read has none, unless a bearer token came before it. */
async function readFields(
  { directory, env = process.env }: FormsDeps,
  failedKeys: FailedKeys,
  request: Request,
): Promise<JsonObject> {
  const bearer = bearerOf(request);
  const isKnown = bearer !== null && callerOf(directory, bearer, env) !== null;
  const isSuspect = !isKnown && failedKeys.areTooMany(request);
  try {
    request.body = await readBody(request, isSuspect ? SUSPECT_LIMIT : BODY_LIMIT);
    return parseJsonObject(request.body as unknown);
  } catch (error) {
    const wait = isKnown ? null : failedKeys.count(request);
    throw wait === null ? error : tooMany(wait);
  }
}

async function accept(
  deps: FormsDeps,
  failedKeys: FailedKeys,
  limits: RateLimits,
  request: Request,
  response: Response,
): Promise<void> {
  const { named, caller } = await admit(deps, failedKeys, limits, request, response);

  const { context } = caller;
  const read = readForm(named, context.account);
  if (!read.ok) throw invalid(read.errors.toJSON());
  const { accountId, name, account, environment } = context;
  const contact: ContactId = { account: accountId, environment: name, number: read.phone.number };
  await refuseTakenNumbers(deps.gateway, contact, read.form);

  const form: FormPost = {
    ...read.form,
    requestId: takeRequestId(deps.requestIdKey, environment.endpoint + FORMS_PATH, request, response),
    receivedAt: receivedAt(deps, accountId),
    by: caller.admin,
    body: await takeBody(deps.store, contact, read.body),
  };
  const isNew = await hand(deps.gateway, contact, form, account.dialer.duplicate_policy);
  deps.logger.info(
    {
      request_id: form.requestId,
      contact: contactRef(contactWorkflowId(contact)),
      started: isNew,
      account: accountId,
      environment: name,
      token: caller.token.label,
    },
    'form accepted',
  );
  if (isNew) response.status(201).json({ message: 'Contact created.' });
  else if (form.merge === 'replace') response.status(200).json({ message: 'Contact updated.' });
  else response.status(202).json({ message: 'Contact created.' });
}

/** A call about a contact that is known. What came of it, the contact says. */
async function ask(
  call: DialerCall,
  deps: FormsDeps,
  failedKeys: FailedKeys,
  limits: RateLimits,
  request: Request,
  response: Response,
): Promise<void> {
  const { named, caller } = await admit(deps, failedKeys, limits, request, response);
  const { accountId, name, account, environment } = caller.context;
  const read = readAsk(call, named, account);
  if (!read.ok) throw invalid(read.errors.toJSON());
  const contact: ContactId = { account: accountId, environment: name, number: read.phone.number };
  const requestId = takeRequestId(deps.requestIdKey, environment.endpoint + call, request, response);
  const isKnown =
    read.asked === null ||
    (await deps.gateway.dialerAsked(contact, {
      fact: 'dialer_asked',
      requestId,
      receivedAt: receivedAt(deps, accountId),
      by: caller.admin,
      asked: read.asked,
    }));
  if (!isKnown) throw new HttpError(404, 'Contact not found.');
  response.status(202).json({ message: 'Request accepted.' });
}

function receivedAt({ now = Date.now, clockOffset }: FormsDeps, account: string): number {
  return now() + (clockOffset?.(account) ?? 0);
}

/** @returns whether the contact is new */
async function hand(
  gateway: ContactGateway,
  contact: ContactId,
  form: FormPost,
  duplicates: 'accept' | 'reject',
): Promise<boolean> {
  if (duplicates === 'accept' || form.merge === 'replace') {
    const { started } = await gateway.formPosted(contact, form);
    return started;
  }
  if (await gateway.formOfNewContact(contact, form)) return true;
  throw invalid({ phone_number: [TAKEN] });
}

const TAKEN = 'The phone number has already been taken.';

/** A number that is another contact's own cannot be this one's too. All are looked up at once: there are few. */
async function refuseTakenNumbers(
  gateway: ContactGateway,
  contact: ContactId,
  { otherNumbers }: Pick<FormPost, 'otherNumbers'>,
): Promise<void> {
  const others = new Set(
    otherNumbers.map(({ number }) => number).filter((number) => number !== contact.number),
  );
  const looked = await Promise.all(
    [...others].map(async (number) =>
      (await gateway.isTaken({ ...contact, number }, contact.number)) ? number : null,
    ),
  );
  const taken = new Set(looked.filter((number) => number !== null));
  if (taken.size === 0) return;
  const errors = otherNumbers.flatMap(({ number }, index): [string, string[]][] =>
    taken.has(number) ? [[`other_phone_numbers.${index}.phone_number`, [TAKEN]]] : [],
  );
  throw invalid(Object.fromEntries(errors));
}

export interface FormsCaller {
  context: EnvironmentContext;
  token: KeyHash;
  /** To whom the token belongs. */
  admin: string;
  rule: { requests: number; per: number };
}

/**
 * The body's `api_token` before a bearer token; never the address, which ends up in logs.
 *
 * @param named the form; null for a request without a body
 */
function authenticate(
  { directory, env = process.env }: FormsDeps,
  failedKeys: FailedKeys,
  request: Request,
  named: NamedForm | null,
): FormsCaller {
  const inBody = named?.get('api_token');
  const given = isBlank(inBody) ? bearerOf(request) : textOf(inBody);
  const caller = given === null ? null : callerOf(directory, given, env);
  if (caller) return caller;
  const wait = failedKeys.count(request);
  if (wait !== null) throw tooMany(wait);
  if (given === null && named !== null) throw invalid({ api_token: ['The api token field is required.'] });
  throw new HttpError(401, 'Unauthenticated.', { headers: { 'WWW-Authenticate': 'Bearer realm="forms"' } });
}

/** What is no text is no token. */
function textOf(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Looks at the tokens of every account, whichever match. */
function callerOf(
  directory: DirectoryView,
  given: string,
  env: Record<string, string | undefined>,
): FormsCaller | null {
  let caller: FormsCaller | null = null;
  for (const context of directory.environments()) {
    const { forms } = context.environment;
    const token = forms && matchKey(given, forms.tokens, env);
    if (!token) continue;
    const admin = forms.tokens.find(({ sha256 }) => sha256 === token.sha256)?.admin ?? token.label;
    caller = { context, token, admin, rule: forms.rate_limit };
  }
  return caller;
}

async function limitRate(limits: RateLimits, caller: FormsCaller, response: Response): Promise<void> {
  const rule = { name: 'forms', ...caller.rule };
  const { accountId, name } = caller.context;
  announceRule(response, rule);
  const allowance = await limits.take(`${accountId}:${name}`, caller.token.sha256, rule);
  announceAllowance(response, rule, allowance);
  if (!allowance.allowed) throw tooMany(allowance.resetsIn);
}

/** @param wait milliseconds: who waits them may send again */
function tooMany(wait: number): HttpError {
  const seconds = Math.ceil(wait / 1_000);
  return new HttpError(429, 'Too Many Attempts.', {
    headers: { 'Retry-After': String(seconds) },
    fields: { retry_after: seconds, retry_after_ms: wait },
  });
}

class InvalidForm extends HttpError {
  constructor(readonly fieldErrors: Record<string, string[]>) {
    super(400, 'The given data was invalid.');
  }
}

function invalid(errors: Record<string, string[]>): InvalidForm {
  return new InvalidForm(errors);
}

/** The shapes of the guide: a message, and for wrong fields what is wrong with each. */
function answerAsTheGuide(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const request_id = requestIdOf(response);
    const known = asHttpError(error);
    if (!known || known.status === 503) {
      const reason = String(error instanceof UnavailableError ? error.cause : error);
      logger.error({ request_id, reason }, 'form not accepted');
    }
    for (const [name, value] of Object.entries(known?.options.headers ?? {})) response.setHeader(name, value);
    response.status(known?.status ?? 500).json({
      message: known?.message ?? 'Server Error',
      ...(known instanceof InvalidForm && { errors: known.fieldErrors }),
      ...known?.options.fields,
    });
  };
}

function asHttpError(error: unknown): HttpError | null {
  if (error instanceof HttpError) return error;
  if (!(error instanceof UnavailableError)) return null;
  return new HttpError(503, 'Service Unavailable', {
    headers: { 'Retry-After': String(error.retryAfterSeconds) },
  });
}
