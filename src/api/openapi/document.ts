/** The OpenAPI 3.1 document (C-17). Schemas are the ones that validate; the rest is said here. */
import { createDocument } from 'zod-openapi';
import type { oas31, ZodOpenApiOperationObject } from 'zod-openapi';
import type { z } from 'zod';
import { accepted, health } from '../schemas/answers.js';
import { leadPayload } from '../schemas/lead-payload.js';
import { payloadExamples } from './examples.js';
import { agentPaths } from './agents.js';
import { formPaths, formsSecurity } from './forms.js';
import { headers, RATE, refer } from './headers.js';
import { bookingDeskPaths } from './booking-desk.js';
import { operatorPaths, operatorSecurity } from './operators.js';
import { funnelPath, privacyPaths } from './privacy.js';
import { operatorListPaths } from './operator-lists.js';
import { refusals } from './refusals.js';
import { webhooks } from './webhooks.js';

const INTRODUCTION = `A sales team calls a new lead and nobody answers. Post the lead here: Ringback writes to them on
WhatsApp, qualifies, books the meeting, and calls your system back at each step.

1. **Post a lead** with your \`api-key\`, to the path of your environment. Nothing but \`phone_number\` is required.
2. **Receive callbacks** at your own HTTPS address: see the webhooks below. Verify the signature, take each
   \`webhook-id\` once, and ignore a \`ringback-sequence\` lower than the last you took.
3. **Tell what became of them** by posting the same number with a \`lifecycle_stage\`.

Test and production are two paths, each with keys and contacts of its own.`;

const RETRIES = `Stores the payload durably, then answers; what it leads to follows. The same post may be sent as often
as you like: one contact is one number, and a repeated body starts nothing new.

Use a timeout of 10 seconds or more. After a timeout, 408, 429 or 5xx try again with exponential backoff and the same
\`Idempotency-Key\`; other 4xx answers stay as they are until the request is mended.`;

const submitLead: ZodOpenApiOperationObject = {
  operationId: 'submitLead',
  tags: ['Leads'],
  summary: 'Send a lead, or its lifecycle stage',
  description: RETRIES,
  security: [{ apiKey: [] }],
  parameters: [
    {
      name: 'endpoint',
      in: 'path',
      required: true,
      description: 'The id of your environment’s endpoint. The example is the test endpoint of the guides.',
      schema: { type: 'string', pattern: '^[A-Za-z0-9]{8,40}$' },
      example: '6i8qsza7zhyt76',
    },
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        'Any text of your own for this request, such as the id of the event that caused it. The same key with the ' +
        'same body gets the same answer, `request_id` included, and changes nothing. With another body it is a ' +
        'request of its own.',
      schema: { type: 'string' },
      example: 'call-4711-unanswered',
    },
  ],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: leadPayload, examples: payloadExamples } },
  },
  responses: {
    200: {
      description: 'Payload accepted.',
      headers: refer('XRequestId', ...RATE),
      content: {
        'application/json': {
          schema: accepted,
          examples: {
            lead: {
              summary: 'A payload that names no stage',
              value: {
                status: 'SUCCESS',
                message: 'Request successfully handled. Request ID: req_5bT84S86WHssLLHWD2FX',
                request_id: 'req_5bT84S86WHssLLHWD2FX',
              },
            },
            lifecycle: {
              summary: 'A payload with a lifecycle stage',
              value: {
                status: 'SUCCESS',
                message: 'Contact lifecycle updated to customer',
                request_id: 'req_5bT84S86WHssLLHWD2FX',
              },
            },
          },
        },
      },
    },
    ...refusals,
  },
};

/** @param version of the release */
export function openApiDocument(version: string): oas31.OpenAPIObject {
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Ringback',
      version,
      description: INTRODUCTION,
      contact: { name: 'The Ringback authors' },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'Where this document came from' }],
    tags: [
      { name: 'Leads', description: 'From your CRM to Ringback.' },
      { name: 'Forms', description: 'From the forms of a dialer team to Ringback.' },
      { name: 'Outcome callbacks', description: 'From Ringback to your system: how an attempt ended.' },
      { name: 'Progress callbacks', description: 'From Ringback to your system, on the way. Optional.' },
      { name: 'Operators', description: 'What operators read and command, with a key of their own.' },
      { name: 'Health', description: 'For load balancers and people.' },
    ],
    paths: {
      '/{endpoint}': { post: submitLead },
      ...formPaths,
      ...operatorPaths,
      ...bookingDeskPaths,
      ...funnelPath,
      ...privacyPaths,
      ...agentPaths,
      ...operatorListPaths,
      '/healthz': { get: look('isAlive', 'Is the process alive?', health.alive) },
      '/readyz': {
        get: look('isReady', 'Can it take leads?', health.readiness, {
          description: 'No: Temporal does not answer, or the process is stopping.',
        }),
      },
      '/version': { get: look('version', 'Which release is it?', health.version) },
      '/metrics': { get: metrics },
    },
    webhooks,
    components: {
      headers,
      securitySchemes: {
        apiKey: {
          type: 'apiKey',
          in: 'header',
          name: 'api-key',
          description:
            'A key opens its own endpoint alone. Several may be live at once, so that you can rotate.',
        },
        ...formsSecurity,
        ...operatorSecurity,
      },
    },
  });
}

const metrics: ZodOpenApiOperationObject = {
  operationId: 'metrics',
  tags: ['Health'],
  summary: 'Figures for Prometheus',
  security: [],
  responses: {
    200: {
      description: 'Requests by route and status, and the process itself.',
      headers: refer('XRequestId'),
      content: { 'text/plain': { schema: { type: 'string' } } },
    },
    405: refusals[405],
  },
};

function look(
  operationId: string,
  summary: string,
  schema: z.ZodType,
  unavailable?: { description: string },
): ZodOpenApiOperationObject {
  const content = { 'application/json': { schema } };
  return {
    operationId,
    tags: ['Health'],
    summary,
    security: [],
    responses: {
      200: { description: 'Yes.', headers: refer('XRequestId'), content },
      405: refusals[405],
      ...(unavailable && { 503: { ...unavailable, headers: refer('XRequestId'), content } }),
    },
  };
}
