/** What the pages of the operators' API have in common: keys, parameters, refusals, and the frame of a page. */
import type { z } from 'zod';
import type {
  oas31,
  ZodOpenApiOperationObject,
  ZodOpenApiRequestBodyObject,
  ZodOpenApiResponseObject,
  ZodOpenApiResponsesObject,
} from 'zod-openapi';
import type { CommandBody } from '../../operators/command-table.js';
import type { OperatorRole } from '../../operators/operator-key.js';
import { problem } from '../../schemas/operators.js';
import { refer } from '../headers.js';
import type { headers } from '../headers.js';

export const operatorSecurity = {
  operatorBearer: {
    type: 'http' as const,
    scheme: 'bearer',
    description: 'An operator key. It belongs to an account, and is a viewer’s, an operator’s or an admin’s.',
  },
  operatorKey: {
    type: 'apiKey' as const,
    in: 'header' as const,
    name: 'api-key',
    description: 'The same key, as the webhook takes its own.',
  },
};

/** Each a tag of the document. */
export type Subject = 'contacts' | 'commands' | 'callbacks' | 'numbers' | 'agents' | 'reports' | 'privacy';

type Parameters = NonNullable<ZodOpenApiOperationObject['parameters']>;

export function inQuery(
  name: string,
  description: string,
  schema: oas31.SchemaObject,
  example?: string | number,
) {
  return {
    name,
    in: 'query' as const,
    required: false,
    description,
    schema,
    ...(example !== undefined && { example }),
  };
}

export function inPath(
  name: string,
  description: string,
  example: string,
  schema: oas31.SchemaObject = { type: 'string' },
) {
  return { name, in: 'path' as const, required: true, description, schema, example };
}

export const number = inPath(
  'number',
  'The contact’s number, as people write it, or `raw-…` of one that cannot be a number.',
  '+33612345678',
);

export const webhookId = inPath('webhookId', 'The callback’s `webhook-id`.', 'msg_2b7c1e5f0a9d4c38');

export function idempotencyKey(description: string, example: string, schema: oas31.SchemaObject = {}) {
  return {
    name: 'Idempotency-Key',
    in: 'header' as const,
    required: false,
    description,
    schema: { type: 'string' as const, ...schema },
    example,
  };
}

/** Whose data it is about, where the path does not say so. */
const environment = { type: 'string' as const, enum: ['test', 'production'] };
const ofQuery = [
  inQuery('environment', 'Which contacts.', { ...environment, default: 'production' }, 'test'),
  inQuery('account', 'Needed only with a key that several accounts share.', { type: 'string' }, 'alvio'),
];
const ofPath = [
  inPath('account', 'One that the key opens.', 'alvio'),
  inPath('environment', 'Which of its endpoints.', 'test', environment),
];

export function refused(
  status: number,
  title: string,
  detail: string,
  ...extra: (keyof typeof headers)[]
): ZodOpenApiResponseObject {
  const value = { type: 'about:blank', title, status, detail, request_id: 'req_5bT84S86WHssLLHWD2FX' };
  return {
    description: detail,
    headers: refer('XRequestId', ...extra),
    content: { 'application/problem+json': { schema: problem, examples: { problem: { value } } } },
  };
}

export const refusals = {
  400: refused(400, 'Invalid parameter', 'from must not be after to.'),
  401: refused(
    401,
    'Unauthorized',
    'The operator key is missing or is not one of any account.',
    'WWWAuthenticate',
  ),
  405: refused(405, 'Method not allowed', 'DELETE is not allowed here: use GET, HEAD.', 'Allow'),
  429: refused(
    429,
    'Too many requests',
    'Too many requests without a valid key: wait 37 seconds.',
    'RetryAfter',
  ),
  500: refused(500, 'Something went wrong', 'Something went wrong on our side.'),
  503: refused(
    503,
    'Unavailable',
    'Temporal, a worker or the payload store does not answer right now: try again.',
    'RetryAfter',
  ),
};
export const noContact = refused(404, 'No such contact', 'Nobody is known under this number.');

const badBody = {
  413: refused(413, 'Too large', 'The body must not be larger than 65536 bytes.'),
  415: refused(415, 'Unsupported media type', 'Send the body plain, or as gzip, deflate or br.'),
};

/** 200 with JSON, unless told otherwise. */
export function done(
  description: string,
  json: { schema: z.ZodType; example: unknown },
  others: { content?: ZodOpenApiResponseObject['content']; headers?: oas31.HeadersObject } = {},
): ZodOpenApiResponseObject {
  return {
    description,
    headers: { ...refer('XRequestId'), ...others.headers },
    content: {
      'application/json': { schema: json.schema, examples: { answer: { value: json.example } } },
      ...others.content,
    },
  };
}

export const nothing: ZodOpenApiResponseObject = { description: 'Done.', headers: refer('XRequestId') };

interface Page {
  operationId: string;
  subject: Subject;
  summary: string;
  description: string;
  /** The least that the key must have. */
  role: OperatorRole;
  parameters?: Parameters;
  /** Where account and environment are told; in the query unless told otherwise. */
  whose?: 'query' | 'path';
  body?: CommandBody;
  /** Beside the refusals of every call. */
  responses: ZodOpenApiResponsesObject;
}

export function operation(page: Page): ZodOpenApiOperationObject {
  const { role, body, whose = 'query', parameters = [] } = page;
  const aRole = role === 'viewer' ? 'a viewer' : `an ${role}`;
  return {
    operationId: page.operationId,
    tags: [tagOf(page.subject)],
    summary: page.summary,
    description: `${page.description} For ${aRole}.`.trim(),
    security: [{ operatorBearer: [] }, { operatorKey: [] }],
    parameters: [...parameters, ...(whose === 'path' ? ofPath : ofQuery)],
    ...(body && { requestBody: requestBody(body) }),
    responses: { ...refusals, 403: forbidden(role), ...(body && badBody), ...page.responses },
  };
}

export function tagOf(subject: Subject): string {
  return `Operators: ${subject}`;
}

function forbidden(role: OperatorRole): ZodOpenApiResponseObject {
  return role === 'viewer'
    ? refused(403, 'Forbidden', 'This key does not open that account.')
    : refused(403, 'Forbidden', `This needs a key with the role ${role}.`);
}

function requestBody({ schema, examples }: CommandBody): ZodOpenApiRequestBodyObject {
  const named = Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }]));
  const required = !schema.safeParse({}).success;
  return { required, content: { 'application/json': { schema, examples: named } } };
}
