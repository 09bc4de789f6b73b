/** The feeds that calendars subscribe to. */
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import { refer } from './headers.js';
import { notRead, refusal } from './refusals.js';

const ETag = {
  description: 'Of this version; `If-None-Match` with it saves the bytes.',
  schema: { type: 'string' as const },
};

const getCalendarFeed: ZodOpenApiOperationObject = {
  operationId: 'getCalendarFeed',
  tags: ['Calendar feeds'],
  summary: 'The booked meetings, for Google, Outlook and Apple calendars',
  description:
    'Each meeting with its summary, transcript and contact details. Moved ones keep their UID, cancelled ones stay a ' +
    'while as CANCELLED. Whoever has the address may read it.',
  security: [],
  parameters: [
    {
      name: 'secret',
      in: 'path',
      required: true,
      description: 'The feed’s secret, as the settings tool printed it.',
      schema: { type: 'string' },
      example: 'alvio-calendar',
    },
  ],
  responses: {
    200: {
      description: 'iCalendar (RFC 5545).',
      headers: { ...refer('XRequestId'), ETag },
      content: { 'text/calendar': { schema: { type: 'string' } } },
    },
    304: { description: 'Nothing has changed.', headers: { ...refer('XRequestId'), ETag } },
    404: refusal('There is no such feed.', {
      secret: { message: 'There is no calendar at this address.' },
    }),
    405: notRead,
    500: refusal('A fault of ours.', {
      fault: { message: 'Something went wrong on our side. Try again; nothing was changed twice.' },
    }),
    503: refusal(
      'It cannot be read right now.',
      { unavailable: { message: 'The calendar cannot be read right now: try again.' } },
      'RetryAfter',
    ),
  },
};

export const feedPaths: ZodOpenApiPathsObject = { '/calendars/{secret}.ics': { get: getCalendarFeed } };
