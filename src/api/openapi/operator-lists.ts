/** Lists, counts, the key itself, and a contact as it changes: the rest of what operators read. */
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import { FILTER_NAMES, QUEUES } from '../operators/contact-query.js';
import { contactList, queueCounts, session } from '../schemas/operator-lists.js';
import { refer } from './headers.js';
import { noContact, number, query, refusals, security, whose } from './operators.js';

const listContacts: ZodOpenApiOperationObject = {
  operationId: 'listContacts',
  tags: ['Operators'],
  summary: 'Contacts, a page at a time',
  description:
    'As search knows them, a moment late. All filters given must hold. `format=csv` gives all of them, up to 100 000. For a viewer.',
  security,
  parameters: [
    query('queue', 'Which of them.', { type: 'string', enum: [...QUEUES], default: 'all' }, 'needs_person'),
    query(
      'q',
      'A number or its beginning, or an id, campaign, source or stage.',
      { type: 'string' },
      '+3361',
    ),
    ...FILTER_NAMES.map((name) => query(name, 'Exactly this.', { type: 'string' }, '')),
    query('limit', 'Contacts a page.', { type: 'integer', minimum: 1, maximum: 100, default: 50 }, 50),
    {
      name: 'cursor',
      in: 'query',
      required: false,
      description: '`next_cursor` of the page before.',
      schema: { type: 'string' },
    },
    query('format', 'A page, or a spreadsheet.', { type: 'string', enum: ['json', 'csv'] }, 'json'),
    ...whose,
  ],
  responses: {
    200: {
      description: 'A page, or all.',
      headers: refer('XRequestId'),
      content: {
        'application/json': { schema: contactList },
        'text/csv': { schema: { type: 'string' } },
      },
    },
    ...refusals,
  },
};

const getQueues: ZodOpenApiOperationObject = {
  operationId: 'getQueues',
  tags: ['Operators'],
  summary: 'How many contacts are in each queue',
  description: 'And how many WhatsApp numbers are paused. For a viewer.',
  security,
  parameters: whose,
  responses: {
    200: {
      description: 'The counts.',
      headers: refer('XRequestId'),
      content: { 'application/json': { schema: queueCounts } },
    },
    ...refusals,
  },
};

const { 401: unauthorized, 405: notAllowed, 429: tooMany, 500: broken } = refusals;

const getSession: ZodOpenApiOperationObject = {
  operationId: 'getSession',
  tags: ['Operators'],
  summary: 'What this key opens',
  security,
  responses: {
    200: {
      description: 'Its accounts, at least one.',
      headers: refer('XRequestId'),
      content: { 'application/json': { schema: session } },
    },
    401: unauthorized,
    405: notAllowed,
    429: tooMany,
    500: broken,
  },
};

const watchContact: ZodOpenApiOperationObject = {
  operationId: 'watchContact',
  tags: ['Operators'],
  summary: 'A contact, again whenever something happens to it',
  description:
    'Server-sent events: `contact` with all but `payload` of what `GET /v1/contacts/{number}` answers, at once and ' +
    'after each change; `unavailable` while Temporal or the workers do not answer. It ends after five minutes: come ' +
    'back. For a viewer.',
  security,
  parameters: [number, ...whose],
  responses: {
    200: {
      description: 'The events.',
      headers: refer('XRequestId'),
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
    404: noContact,
    ...refusals,
  },
};

export const operatorListPaths: ZodOpenApiPathsObject = {
  '/v1/contacts': { get: listContacts },
  '/v1/queues': { get: getQueues },
  '/v1/session': { get: getSession },
  '/v1/contacts/{number}/events': { get: watchContact },
};
