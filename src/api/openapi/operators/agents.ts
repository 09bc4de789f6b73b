/** Agents, their power-dialer lists, and how a call went. */
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { availabilityBody, dispositionBody, moveBody } from '../../operators/agents.js';
import { agentList, agentView, nextContact } from '../../schemas/operators.js';
import { done, idempotencyKey, inPath, noContact, nothing, number, operation, refused } from './operation.js';

const AT = '2026-11-20T09:31:00.000Z';
const listed = { number: '+18187405020', name: 'John Doe', why: 'a form', listed_at: AT };
const agentExample = {
  id: '1234',
  name: 'Ann',
  availability: 'available',
  since: AT,
  to_call: 1,
  next: listed,
  took_last: null,
  dispositions: [{ id: '1235', name: 'No answer' }],
};

const agent = inPath('agent', 'The agent’s id in the settings.', '1234');
const noAgent = refused(404, 'No such agent', 'The settings of this account have no such agent.');
const badJson = {
  413: refused(413, 'Too large', 'The body is too large: a payload must be smaller than 2 MB.'),
  415: refused(415, 'Unsupported media type', 'The Content-Type must be application/json, in UTF-8.'),
};
const notListed = refused(409, 'Refused', 'this contact is not on the list');

const disposeOfCall = operation({
  operationId: 'disposeOfCall',
  subject: 'agents',
  summary: 'Say how a call went',
  description: 'The disposition of a missed call starts the engagement on WhatsApp.',
  role: 'operator',
  parameters: [number],
  body: { schema: dispositionBody, examples: { disposition: { disposition_id: '1235' } } },
  responses: {
    204: nothing,
    404: noContact,
    409: refused(409, 'Refused', 'this contact is not to be written to'),
    ...badJson,
  },
});

const getAgent = operation({
  operationId: 'getAgent',
  subject: 'agents',
  summary: 'An agent, and who is next',
  description: '',
  role: 'viewer',
  parameters: [agent],
  responses: { 200: done('The agent.', { schema: agentView, example: agentExample }), 404: noAgent },
});

const setAvailability = operation({
  operationId: 'setAvailability',
  subject: 'agents',
  summary: 'Say whether an agent is available',
  description: 'Only who is available gets leads of forms that ask for that.',
  role: 'operator',
  parameters: [agent],
  body: { schema: availabilityBody, examples: { availability: { availability: 'available' } } },
  responses: {
    200: done('The agent.', { schema: agentView, example: agentExample }),
    404: noAgent,
    ...badJson,
  },
});

const getList = operation({
  operationId: 'getPowerDialerList',
  subject: 'agents',
  summary: 'An agent’s power-dialer list, in its order',
  description: 'Also of an agent whom the settings no longer have, and who had one.',
  role: 'viewer',
  parameters: [agent],
  responses: {
    200: done('The list.', { schema: agentList, example: { contacts: [listed] } }),
    404: noAgent,
  },
});

const clearList = operation({
  operationId: 'clearPowerDialerList',
  subject: 'agents',
  summary: 'Take everybody off the list',
  description: 'Also off that of an agent whom the settings no longer have.',
  role: 'operator',
  parameters: [agent],
  responses: { 204: nothing, 404: noAgent },
});

const takeNext = operation({
  operationId: 'takeNextContact',
  subject: 'agents',
  summary: 'Take the first contact of the list',
  description: 'It leaves the list. Null when there is none.',
  role: 'operator',
  parameters: [
    agent,
    idempotencyKey('The same key gets the same contact, so that a lost answer loses nobody.', 'call-4711'),
  ],
  responses: {
    200: done('Whom to call.', { schema: nextContact, example: { contact: listed } }),
    404: noAgent,
  },
});

const remove = operation({
  operationId: 'removeFromPowerDialerList',
  subject: 'agents',
  summary: 'Take a contact off the list',
  description: '',
  role: 'operator',
  parameters: [agent, number],
  responses: { 204: nothing, 404: noAgent, 409: notListed },
});

const move = operation({
  operationId: 'moveInPowerDialerList',
  subject: 'agents',
  summary: 'Move a contact to the top or the bottom',
  description: '',
  role: 'operator',
  parameters: [agent, number],
  body: { schema: moveBody, examples: { top: { position: 'top' } } },
  responses: { 204: nothing, 404: noAgent, 409: notListed, ...badJson },
});

export const agentPaths: ZodOpenApiPathsObject = {
  '/v1/contacts/{number}/disposition': { put: disposeOfCall },
  '/v1/agents/{agent}': { get: getAgent, put: setAvailability },
  '/v1/agents/{agent}/list': { get: getList, delete: clearList },
  '/v1/agents/{agent}/list/{number}': { put: move, delete: remove },
  '/v1/agents/{agent}/next': { post: takeNext },
};
