/** Callbacks that wait or were missed, and the endpoints they go to. */
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { CALLBACK_PAGE, sinceBody } from '../../operators/callbacks.js';
import {
  callbackList,
  callbacksResending,
  endpointEnabled,
  endpointHealth,
  endpointResending,
} from '../../schemas/callback-desk.js';
import { done, inQuery, noContact, number, operation, refused, webhookId } from './operation.js';

const AT = '2026-11-21T08:00:00.000Z';
const whose = { account: 'alvio', environment: 'test' };
const attempts = [{ at: AT, http_status: 500, excerpt: 'Internal Server Error', ms: 48 }];
const listExample = {
  ...whose,
  callbacks: [
    {
      number: '+33612345678',
      webhook_id: 'msg_2b7c1e5f0a9d4c38',
      sequence: 7,
      status: 'MEETING_BOOKED',
      tries: 1,
      attempts,
      state: 'waiting',
      queued_at: AT,
      next_attempt_at: '2026-11-21T08:05:00.000Z',
      held: null,
    },
    {
      number: '+33612345679',
      webhook_id: 'msg_9d4c382b7c1e5f0a',
      sequence: 3,
      status: 'NO_OUTCOME',
      tries: 9,
      attempts,
      state: 'failed',
      queued_at: '2026-11-18T08:00:00.000Z',
      end: 'given_up',
      at: AT,
    },
  ],
  next_cursor: null,
};
const since = { everything: {}, since: { since: '2026-11-21T08:00:00Z' } };

const listCallbacks = operation({
  operationId: 'listCallbacks',
  subject: 'callbacks',
  summary: 'Callbacks that wait for another attempt, or were missed',
  description: 'Contact by contact, as search knows them, a moment late; each with its attempts.',
  role: 'viewer',
  parameters: [
    inQuery(
      'state',
      '`waiting`: another attempt follows. `failed`: given up, until somebody sends it again. Both without it.',
      { type: 'string', enum: ['waiting', 'failed'] },
      'failed',
    ),
    inQuery(
      'limit',
      'Contacts a page.',
      { type: 'integer', minimum: 1, maximum: CALLBACK_PAGE.longest, default: CALLBACK_PAGE.usual },
      50,
    ),
    inQuery('cursor', '`next_cursor` of the page before.', { type: 'string' }),
  ],
  responses: { 200: done('A page.', { schema: callbackList, example: listExample }) },
});

const resending = (count: number) =>
  done('Taken in; they follow at once.', { schema: callbacksResending, example: { resending: count } });

const resendCallback = operation({
  operationId: 'resendCallback',
  subject: 'callbacks',
  summary: 'Send one callback again',
  description: 'One that waits, was missed or was delivered; with the same `webhook-id` and body.',
  role: 'operator',
  parameters: [number, webhookId],
  responses: {
    202: resending(1),
    404: refused(404, 'No such callback', 'It is being sent right now, or is not known any more.'),
  },
});

const resendMissedOfContact = operation({
  operationId: 'resendMissedOfContact',
  subject: 'callbacks',
  summary: 'Send a contact’s missed callbacks again',
  description: 'And those that wait, at once. In their order.',
  role: 'operator',
  parameters: [number],
  body: { schema: sinceBody, examples: since },
  responses: { 202: resending(3), 404: noContact },
});

const getEndpoint = operation({
  operationId: 'getEndpoint',
  subject: 'callbacks',
  summary: 'How your system’s callback endpoint stands',
  description: 'One that answered nothing but failures for days, or 410, is disabled: nothing is sent there.',
  role: 'viewer',
  whose: 'path',
  responses: {
    200: done('Its health.', {
      schema: endpointHealth,
      example: { ...whose, status: 'disabled', since: AT, failing_since: null, reason: 'gone' },
    }),
  },
});

const resendMissedOfEndpoint = operation({
  operationId: 'resendMissedOfEndpoint',
  subject: 'callbacks',
  summary: 'Send every missed callback of an endpoint again',
  description: 'Of all its contacts, spread over some minutes.',
  role: 'operator',
  whose: 'path',
  body: { schema: sinceBody, examples: since },
  responses: {
    202: done('Taken in; they follow.', {
      schema: endpointResending,
      example: { ...whose, since: AT, resending: true },
    }),
  },
});

const enableEndpoint = operation({
  operationId: 'enableEndpoint',
  subject: 'callbacks',
  summary: 'Open a disabled endpoint again',
  description: 'What waits is sent. What was missed stays missed until it is sent again.',
  role: 'operator',
  whose: 'path',
  responses: {
    202: done('Open.', { schema: endpointEnabled, example: { ...whose, was_disabled: true } }),
  },
});

export const callbackPaths: ZodOpenApiPathsObject = {
  '/v1/callbacks': { get: listCallbacks },
  '/v1/contacts/{number}/callbacks/{webhookId}/resend': { post: resendCallback },
  '/v1/contacts/{number}/callbacks/resend': { post: resendMissedOfContact },
  '/v1/endpoints/{account}/{environment}': { get: getEndpoint },
  '/v1/endpoints/{account}/{environment}/resend': { post: resendMissedOfEndpoint },
  '/v1/endpoints/{account}/{environment}/enable': { post: enableEndpoint },
};
