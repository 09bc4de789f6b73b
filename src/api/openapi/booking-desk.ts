/** The document's pages on free times and on old messages. */
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import { archivedMessages, freeSlots } from '../schemas/booking-desk.js';
import { refer } from './headers.js';
import { noContact, number, query, refusals, refused, security, whose } from './operators.js';

const slotsExample = {
  calendar: 'expert',
  time_zone: 'Europe/Paris',
  slot_minutes: 30,
  from: '2026-11-30T09:31:00.000Z',
  to: '2026-12-14T09:31:00.000Z',
  own_calendar: 'fresh',
  days: [
    {
      date: '2026-12-01',
      slots: [{ start: '2026-12-01T13:30:00.000Z', end: '2026-12-01T14:00:00.000Z' }],
    },
  ],
};
const archivedExample = {
  messages: [
    {
      id: 'm_5bT84S86WHss',
      direction: 'in',
      at: '2026-10-02T09:31:00.000Z',
      type: 'text',
      text: 'Oui, je connais.',
      status: null,
    },
  ],
};

const listFreeSlots: ZodOpenApiOperationObject = {
  operationId: 'listFreeSlots',
  tags: ['Operators'],
  summary: 'Free times of the contact’s calendar',
  description:
    'To book or move a meeting. What is booked, offered to others, outside working hours or busy in the person’s own ' +
    'calendar is left out; the contact’s own meeting, which a move frees, is not. Booking has the last word. For a viewer.',
  security,
  parameters: [
    number,
    query(
      'from',
      'The first moment; a day begins at midnight UTC. Now by default.',
      { type: 'string' },
      '2026-12-01',
    ),
    query('days', 'How far to look.', { type: 'integer', minimum: 1, maximum: 31, default: 14 }, '14'),
    ...whose,
  ],
  responses: {
    200: {
      description: 'The days that have free times.',
      headers: refer('XRequestId'),
      content: {
        'application/json': { schema: freeSlots, examples: { slots: { value: slotsExample } } },
      },
    },
    404: noContact,
    409: refused(409, 'No calendar', 'Nothing is set up for this contact yet: there is no calendar.'),
    ...refusals,
  },
};

const listArchivedMessages: ZodOpenApiOperationObject = {
  operationId: 'listArchivedMessages',
  tags: ['Operators'],
  summary: 'Messages of long ago',
  description:
    'Those that `conversation.messages` of the contact no longer has, when `conversation.archived` is true. For a viewer.',
  security,
  parameters: [number, ...whose],
  responses: {
    200: {
      description: 'The messages.',
      headers: refer('XRequestId'),
      content: {
        'application/json': { schema: archivedMessages, examples: { messages: { value: archivedExample } } },
      },
    },
    404: noContact,
    ...refusals,
  },
};

export const bookingDeskPaths: ZodOpenApiPathsObject = {
  '/v1/contacts/{number}/slots': { get: listFreeSlots },
  '/v1/contacts/{number}/messages/archived': { get: listArchivedMessages },
};
