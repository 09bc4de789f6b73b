/** The account's WhatsApp numbers. */
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { pauseBody } from '../../operators/numbers.js';
import { numberHealth, numberList } from '../../schemas/numbers.js';
import { done, inPath, operation, refused } from './operation.js';

const AT = '2026-11-20T09:31:00.000Z';
const ID = '100000000000002';
const paused = { state: 'paused', since: AT, reason: 'a wrong template', code: null };
const sending = { state: 'sending', since: AT };
const listExample = {
  account: 'alvio',
  numbers: [
    {
      name: 'main',
      phone_number_id: ID,
      display_phone_number: '+33100000000',
      health: paused,
      daily_limit: 1_000,
      new_conversations_24h: 240,
      waiting: 12,
      quality: { rating: 'GREEN', at: AT },
      templates: [{ name: 'first_touch', language: 'fr', status: 'PAUSED', reason: null, at: AT }],
      history: [{ at: AT, line: 'paused by Paul: a wrong template' }],
    },
  ],
};
const phoneNumberId = inPath('id', 'Its `phone_number_id`.', ID);
const noNumber = refused(404, 'No such number', 'The account has no WhatsApp number with this id.');

const listNumbers = operation({
  operationId: 'listNumbers',
  subject: 'numbers',
  summary: 'How each WhatsApp number stands',
  description: 'Sending or paused, its daily budget, its quality, and what became of its templates.',
  role: 'viewer',
  responses: { 200: done('All of them.', { schema: numberList, example: listExample }) },
});

const pauseNumber = operation({
  operationId: 'pauseNumber',
  subject: 'numbers',
  summary: 'Pause a number',
  description: 'Nothing is sent from it until it is resumed. What is due waits.',
  role: 'operator',
  parameters: [phoneNumberId],
  body: { schema: pauseBody, examples: { reason: { reason: 'a wrong template' }, none: {} } },
  responses: {
    200: done('Done.', { schema: numberHealth, example: { phone_number_id: ID, health: paused } }),
    404: noNumber,
  },
});

const resumeNumber = operation({
  operationId: 'resumeNumber',
  subject: 'numbers',
  summary: 'Resume a number',
  description: 'Every contact goes on where it was.',
  role: 'operator',
  parameters: [phoneNumberId],
  responses: {
    200: done('Done.', { schema: numberHealth, example: { phone_number_id: ID, health: sending } }),
    404: noNumber,
  },
});

export const numberPaths: ZodOpenApiPathsObject = {
  '/v1/numbers': { get: listNumbers },
  '/v1/numbers/{id}/pause': { post: pauseNumber },
  '/v1/numbers/{id}/resume': { post: resumeNumber },
};
