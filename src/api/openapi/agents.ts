/** Agents in the document. */
import type { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import { availabilityBody, dispositionBody, moveBody } from '../operators/agents.js';
import { agentList, agentView, nextContact } from '../schemas/operators.js';
import { refer } from './headers.js';
import { number, refusals, refused, security, whose } from './operators.js';

const agent = {
  name: 'agent',
  in: 'path' as const,
  required: true,
  description: 'The agent’s id in the settings.',
  schema: { type: 'string' as const },
  example: '1234',
};
const noAgent = refused(404, 'No such agent', 'The settings of this account have no such agent.');

interface Operation {
  id: string;
  summary: string;
  description: string;
  parameters: NonNullable<ZodOpenApiOperationObject['parameters']>;
  body?: { schema: z.ZodType; example: unknown };
  answer?: z.ZodType;
}

function operation({
  id,
  summary,
  description,
  parameters,
  body,
  answer,
}: Operation): ZodOpenApiOperationObject {
  const done = { headers: refer('XRequestId') };
  return {
    operationId: id,
    tags: ['Operators'],
    summary,
    description,
    security,
    parameters: [...parameters, ...whose],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: body.schema, example: body.example } },
      },
    }),
    responses: {
      ...(answer
        ? { 200: { description: 'Done.', ...done, content: { 'application/json': { schema: answer } } } }
        : { 204: { description: 'Done.', ...done } }),
      404: noAgent,
      409: refused(409, 'Refused', 'this contact is not on the list'),
      ...(body && {
        413: refused(413, 'Invalid body', 'The body is too large: a payload must be smaller than 2 MB.'),
        415: refused(415, 'Unsupported media type', 'The Content-Type must be application/json, in UTF-8.'),
      }),
      ...refusals,
    },
  };
}

const idempotency = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description: 'The same key gets the same contact, so that a lost answer loses nobody.',
  schema: { type: 'string' as const },
  example: 'call-4711',
};

export const agentPaths: ZodOpenApiPathsObject = {
  '/v1/contacts/{number}/disposition': {
    put: operation({
      id: 'disposeOfCall',
      summary: 'Say how a call went',
      description: 'The disposition of a missed call starts the engagement on WhatsApp. For an operator.',
      parameters: [number],
      body: { schema: dispositionBody, example: { disposition_id: '1235' } },
    }),
  },
  '/v1/agents/{agent}': {
    get: operation({
      id: 'getAgent',
      summary: 'An agent, and who is next',
      description: 'For a viewer.',
      parameters: [agent],
      answer: agentView,
    }),
    put: operation({
      id: 'setAvailability',
      summary: 'Say whether an agent is available',
      description: 'Only who is available gets leads of forms that ask for that. For an operator.',
      parameters: [agent],
      body: { schema: availabilityBody, example: { availability: 'available' } },
      answer: agentView,
    }),
  },
  '/v1/agents/{agent}/list': {
    get: operation({
      id: 'getPowerDialerList',
      summary: 'An agent’s power-dialer list, in its order',
      description: 'For a viewer.',
      parameters: [agent],
      answer: agentList,
    }),
    delete: operation({
      id: 'clearPowerDialerList',
      summary: 'Take everybody off the list',
      description: 'For an operator.',
      parameters: [agent],
    }),
  },
  '/v1/agents/{agent}/next': {
    post: operation({
      id: 'takeNextContact',
      summary: 'Take the first contact of the list',
      description: 'It leaves the list. Null when there is none. For an operator.',
      parameters: [agent, idempotency],
      answer: nextContact,
    }),
  },
  '/v1/agents/{agent}/list/{number}': {
    delete: operation({
      id: 'removeFromPowerDialerList',
      summary: 'Take a contact off the list',
      description: 'For an operator.',
      parameters: [agent, number],
    }),
    put: operation({
      id: 'moveInPowerDialerList',
      summary: 'Move a contact to the top or the bottom',
      description: 'For an operator.',
      parameters: [agent, number],
      body: { schema: moveBody, example: { position: 'top' } },
    }),
  },
};
