/** Who asks: an operator key belongs to one account and has one role. */
import type { Request, RequestHandler, Response } from 'express';
import { matchKey } from '../../config/keys.js';
import type { OperatorSettings } from '../../config/schema.js';
import type { DirectoryView, EnvironmentContext } from '../../config/directory.js';
import { bearerOf } from '../bearer.js';
import type { FailedKeys } from '../failed-keys.js';
import { Problem } from './problem.js';

export type OperatorRole = OperatorSettings['role'];

interface Operator {
  label: string;
  role: OperatorRole;
  /** The account, in the environment that was asked for. */
  context: EnvironmentContext;
}

export interface KeyDeps {
  directory: DirectoryView;
  failedKeys: FailedKeys;
  env?: NodeJS.ProcessEnv | undefined;
}

const RANK: Record<OperatorRole, number> = { viewer: 0, operator: 1, admin: 2 };

/**
 * Lets holders of an operator key pass, given as `Authorization: Bearer …` or `api-key: …`. `?environment=` is
 * `production` unless it says `test`; `?account=` is needed only by a key that several accounts share.
 *
 * @param wanted reads both from somewhere else, such as the path
 */
export function requireOperator(
  deps: KeyDeps,
  role: OperatorRole,
  wanted: (request: Request) => Wanted = fromQuery,
): RequestHandler {
  return (request, response, next) => {
    const found = keysOf(deps, request);
    const { account, environment } = wanted(request);
    const { operator, environments } = choose(found, account);
    if (RANK[operator.role] < RANK[role]) {
      throw new Problem(403, 'Forbidden', `This needs a key with the role ${role}.`);
    }
    const { label, role: held } = operator;
    const context = environmentOf(environments, environment ?? 'production');
    response.locals['operator'] = { label, role: held, context } satisfies Operator;
    next();
  };
}

/** The accounts that the request's key opens, at least one. @throws {Problem} */
export function keysOf(
  { directory, failedKeys, env = process.env }: KeyDeps,
  request: Request,
): KeyOfAccount[] {
  const key = keyOf(request);
  const found = key === null ? [] : accountsOf(directory, key, env);
  if (found.length > 0) return found;
  const wait = failedKeys.count(request);
  if (wait !== null) throw tooManyFailures(wait);
  throw new Problem(401, 'Unauthorized', 'The operator key is missing or is not one of any account.', {
    'WWW-Authenticate': 'Bearer realm="operators"',
  });
}

function tooManyFailures(wait: number): Problem {
  const seconds = Math.ceil(wait / 1_000);
  return new Problem(
    429,
    'Too many requests',
    `Too many requests without a valid key: wait ${seconds} seconds.`,
    {
      'Retry-After': String(seconds),
    },
  );
}

/** After {@link requireOperator}, which lets nobody else through. */
export function operatorOf(response: Response): Operator {
  return response.locals['operator'] as Operator;
}

/** A parameter of the address; an empty one is no absent one. @throws {Problem} when it is there twice */
export function parameter(request: Request, name: string): string | null {
  const value: unknown = request.query[name];
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  throw new Problem(400, 'Invalid parameter', `${name} must be there once.`);
}

interface Wanted {
  account: string | null;
  environment: string | null;
}

function fromQuery(request: Request): Wanted {
  return { account: parameter(request, 'account'), environment: parameter(request, 'environment') };
}

interface KeyOfAccount {
  accountId: string;
  operator: OperatorSettings;
  environments: EnvironmentContext[];
}

function keyOf(request: Request): string | null {
  const bearer = bearerOf(request);
  if (bearer !== null) return bearer;
  const given = request.headersDistinct['api-key'] ?? [];
  return given.length === 1 ? (given[0] ?? null) : null;
}

/** Looks at the keys of every account, whichever match. */
function accountsOf(directory: DirectoryView, key: string, env: NodeJS.ProcessEnv): KeyOfAccount[] {
  const found: KeyOfAccount[] = [];
  for (const [accountId, { operators }] of Object.entries(directory.settings.accounts)) {
    const match = matchKey(key, operators, env);
    const operator = operators.find(({ sha256 }) => sha256 === match?.sha256);
    const environments = directory.environments().filter((context) => context.accountId === accountId);
    if (operator) found.push({ accountId, operator, environments });
  }
  return found;
}

function choose(found: KeyOfAccount[], wanted: string | null): KeyOfAccount {
  const [first, ...others] = wanted === null ? found : found.filter(({ accountId }) => accountId === wanted);
  if (!first) throw new Problem(403, 'Forbidden', 'This key does not open that account.');
  if (others.length === 0) return first;
  const names = found.map(({ accountId }) => accountId).join(', ');
  throw new Problem(
    400,
    'Which account?',
    `This key opens several accounts: add ?account= with one of ${names}.`,
  );
}

function environmentOf(environments: EnvironmentContext[], wanted: string): EnvironmentContext {
  const context = environments.find(({ name }) => name === wanted);
  if (context) return context;
  const names = environments.map(({ name }) => name).join(', ');
  throw new Problem(400, 'Which environment?', `environment must be one of ${names}.`);
}
