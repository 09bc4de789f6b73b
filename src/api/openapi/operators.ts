/** The operators' API in the document: what is read, and every command of the table. */
import type {
  oas31,
  ZodOpenApiOperationObject,
  ZodOpenApiPathsObject,
  ZodOpenApiRequestBodyObject,
  ZodOpenApiResponseObject,
} from 'zod-openapi';
import { OPERATOR_COMMANDS } from '../operators/command-table.js';
import type { CommandBody, OperatorCommand } from '../operators/command-table.js';
import { contactView, conversionReport, problem } from '../schemas/operators.js';
import { refer } from './headers.js';
import type { headers } from './headers.js';
import { contactExample, reportExample } from './operator-examples.js';

/** Either of the two. */
export const security: Record<string, string[]>[] = [{ operatorBearer: [] }, { operatorKey: [] }];

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

export const query = (
  name: string,
  description: string,
  schema: oas31.SchemaObject,
  example: string | number,
) => ({
  name,
  in: 'query' as const,
  required: false,
  description,
  schema,
  example,
});
export const whose = [
  query(
    'environment',
    'Which contacts.',
    { type: 'string', enum: ['test', 'production'], default: 'production' },
    'test',
  ),
  query('account', 'Needed only with a key that several accounts share.', { type: 'string' }, 'alvio'),
];
/** A day of a report. */
export const day: oas31.SchemaObject = { type: 'string', format: 'date' };
export const number = {
  name: 'number',
  in: 'path' as const,
  required: true,
  description: 'The contact’s number, as people write it, or `raw-…` of one that cannot be a number.',
  schema: { type: 'string' as const },
  example: '+33612345678',
};

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
  403: refused(403, 'Forbidden', 'This key does not open that account.'),
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
    'Temporal, or a worker, does not answer right now: try again.',
    'RetryAfter',
  ),
};
export const noContact = refused(404, 'No such contact', 'Nobody is known under this number.');

const getContact: ZodOpenApiOperationObject = {
  operationId: 'getContact',
  tags: ['Operators'],
  summary: 'All that is known of a contact',
  description: 'With everything that was ever posted, merged, under `payload`. For a viewer.',
  security,
  parameters: [number, ...whose],
  responses: {
    200: {
      description: 'The contact as it is now.',
      headers: refer('XRequestId'),
      content: {
        'application/json': { schema: contactView, examples: { contact: { value: contactExample } } },
      },
    },
    404: noContact,
    ...refusals,
  },
};

const getConversions: ZodOpenApiOperationObject = {
  operationId: 'getConversions',
  tags: ['Operators'],
  summary: 'What came of the engagements of a period',
  description:
    'Leads engaged, reached, answered, booked and converted, with and without an engagement before; amounts by ' +
    'currency; who left, and why. The rows add up to the totals. Without `from` and `to`: the last 30 days. For a viewer.',
  security,
  parameters: [
    query('from', 'The first day, in the account’s time zone.', day, '2026-11-01'),
    query('to', 'The last day, at most 366 days later.', day, '2026-11-30'),
    query(
      'by',
      'What the rows are named by: `campaign`, `source`, `route` (the routing rule), or a path that the settings ' +
        'declare under `reports.split_by`.',
      { type: 'string', default: 'campaign' },
      'source',
    ),
    ...whose,
  ],
  responses: {
    200: {
      description: 'The report.',
      headers: refer('XRequestId'),
      content: {
        'application/json': { schema: conversionReport, examples: { report: { value: reportExample } } },
        'text/csv': { schema: { type: 'string' } },
      },
    },
    406: refused(406, 'Not acceptable', 'This comes as application/json or text/csv.'),
    ...refusals,
  },
};

const once = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description:
    'Any text of your own for this command: sent again with the same body, it is carried out once. Or `id` in the body.',
  schema: { type: 'string' as const, maxLength: 200 },
  example: 'click-4711',
};

function bodyOf({ schema, examples }: CommandBody): ZodOpenApiRequestBodyObject {
  const named = Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }]));
  const required = !schema.safeParse({}).success;
  return { required, content: { 'application/json': { schema, examples: named } } };
}

function commandOf(command: OperatorCommand): ZodOpenApiOperationObject {
  const others = [...command.path.matchAll(/:(\w+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'number');
  return {
    operationId: command.operationId,
    tags: ['Operators'],
    summary: command.summary,
    description: `${command.description} For an ${command.role}.`,
    security,
    ...(command.body && { requestBody: bodyOf(command.body) }),
    parameters: [
      ...(command.body ? [once] : []),
      number,
      ...others.map((name) => ({
        name,
        in: 'path' as const,
        required: true,
        schema: { type: 'string' as const },
        example: 'msg_2b7c1e5f0a9d4c38',
      })),
      ...whose,
    ],
    responses: {
      [command.status]: {
        description: command.status === 202 ? 'Taken in; it follows at once.' : 'Done.',
        headers: refer('XRequestId'),
        content: {
          'application/json': { schema: command.schema, examples: { answer: { value: command.example } } },
        },
      },
      404: noContact,
      409: refused(409, 'Refused', 'No callback of this contact is waiting.'),
      ...(command.body && {
        413: refused(413, 'Too large', 'The body must not be larger than 65536 bytes.'),
      }),
      ...refusals,
      403: refused(403, 'Forbidden', `This needs a key with the role ${command.role}.`),
    },
  };
}

export const operatorPaths: ZodOpenApiPathsObject = {
  '/v1/contacts/{number}': { get: getContact },
  '/v1/reports/conversions': { get: getConversions },
  ...Object.fromEntries(
    OPERATOR_COMMANDS.map((command) => [
      command.path.replaceAll(/:(\w+)/g, '{$1}'),
      { post: commandOf(command) },
    ]),
  ),
};
