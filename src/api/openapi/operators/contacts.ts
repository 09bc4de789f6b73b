/** Contacts: all of them, one of them, and what a person needs who talks to one. */
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi';
import { FILTER_NAMES, QUEUES } from '../../operators/contact-query.js';
import { archivedMessages, freeSlots } from '../../schemas/booking-desk.js';
import { contactList, queueCounts, session } from '../../schemas/operator-lists.js';
import { contactView } from '../../schemas/operators.js';
import { refer } from '../headers.js';
import { contactExample } from './examples.js';
import { done, inQuery, noContact, number, operation, refusals, refused, tagOf } from './operation.js';

const subject = 'contacts' as const;
const role = 'viewer' as const;
const AT = '2026-11-30T09:31:00.000Z';
const owner = { account: 'alvio', environment: 'production' };

const listExample = {
  ...owner,
  queue: 'needs_person',
  contacts: [
    {
      number: '+33612345678',
      name: 'Jane Doe',
      company: 'Alpine Farm',
      stage: 'qualifying',
      lifecycle: 'lead',
      outcome: null,
      campaign: 'facebook_video_august',
      source: 'facebook',
      crm_contact_id: '12345-abc',
      crm_deal_id: null,
      assigned_to: 'jean.dupont@example.com',
      tags: ['vip'],
      facets: ['country:FR'],
      next_meeting: null,
      follow_up_due: null,
      last_activity: AT,
      callback_failing: false,
      handover: {
        since: AT,
        cause: 'asked for a person',
        by: null,
        waiting_since: AT,
        last_words: 'Can somebody call me?',
      },
    },
  ],
  next_cursor: null,
};
const queuesExample = {
  ...owner,
  queues: { needs_person: 1, follow_up: 4, callbacks_failing: 0, booked: 27, all: 120 },
  numbers_paused: 0,
};
const sessionExample = {
  accounts: [
    {
      account: 'alvio',
      name: 'Alvio',
      time_zone: 'Europe/Paris',
      environments: ['test', 'production'],
      agents: [{ id: '1234', name: 'Ann' }],
      label: 'Paul',
      role: 'operator',
    },
  ],
};
const slotsExample = {
  calendar: 'expert',
  time_zone: 'Europe/Paris',
  slot_minutes: 30,
  from: AT,
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
const { 401: unauthorized, 405: notAllowed, 429: tooMany, 500: broken } = refusals;

const getSession: ZodOpenApiOperationObject = {
  operationId: 'getSession',
  tags: [tagOf(subject)],
  summary: 'What this key opens',
  description: 'The first call of a console. For whoever has a key.',
  security: [{ operatorBearer: [] }, { operatorKey: [] }],
  responses: {
    200: done('Its accounts, at least one.', { schema: session, example: sessionExample }),
    401: unauthorized,
    405: notAllowed,
    429: tooMany,
    500: broken,
  },
};

const getQueues = operation({
  operationId: 'getQueues',
  subject,
  summary: 'How many contacts are in each queue',
  description: 'And how many WhatsApp numbers are paused.',
  role,
  responses: { 200: done('The counts.', { schema: queueCounts, example: queuesExample }) },
});

const listContacts = operation({
  operationId: 'listContacts',
  subject,
  summary: 'Contacts, a page at a time',
  description:
    'As search knows them, a moment late. All filters given must hold. `format=csv` gives all of them, up to 100 000.',
  role,
  parameters: [
    inQuery('queue', 'Which of them.', { type: 'string', enum: [...QUEUES], default: 'all' }, 'needs_person'),
    inQuery(
      'q',
      'A number or its beginning, or an id, campaign, source or stage.',
      { type: 'string' },
      '+3361',
    ),
    ...FILTER_NAMES.map((name) => inQuery(name, 'Exactly this.', { type: 'string' }, '')),
    inQuery('limit', 'Contacts a page.', { type: 'integer', minimum: 1, maximum: 100, default: 50 }, 50),
    inQuery('cursor', '`next_cursor` of the page before.', { type: 'string' }),
    inQuery('format', 'A page, or a spreadsheet.', { type: 'string', enum: ['json', 'csv'] }, 'json'),
  ],
  responses: {
    200: done(
      'A page, or all.',
      { schema: contactList, example: listExample },
      { content: { 'text/csv': { schema: { type: 'string' } } } },
    ),
  },
});

const getContact = operation({
  operationId: 'getContact',
  subject,
  summary: 'All that is known of a contact',
  description:
    'With everything that was ever posted, merged, under `payload`. Where that cannot be read, all else comes without it.',
  role,
  parameters: [number],
  responses: {
    200: done('The contact as it is now.', { schema: contactView, example: contactExample }),
    404: noContact,
  },
});

const watchContact = operation({
  operationId: 'watchContact',
  subject,
  summary: 'A contact, again whenever something happens to it',
  description:
    'Server-sent events: `contact` with all but `payload` and `payload_unread` of what `GET /v1/contacts/{number}` answers, at once and ' +
    'after each change; `unavailable` while Temporal or the workers do not answer. It ends after five minutes: come ' +
    'back.',
  role,
  parameters: [number],
  responses: {
    200: {
      description: 'The events.',
      headers: refer('XRequestId'),
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
    404: noContact,
  },
});

const listArchivedMessages = operation({
  operationId: 'listArchivedMessages',
  subject,
  summary: 'Messages of long ago',
  description:
    'Those that `conversation.messages` of the contact no longer has, when `conversation.archived` is true.',
  role,
  parameters: [number],
  responses: {
    200: done('The messages.', { schema: archivedMessages, example: archivedExample }),
    404: noContact,
  },
});

const listFreeSlots = operation({
  operationId: 'listFreeSlots',
  subject,
  summary: 'Free times of the contact’s calendar',
  description:
    'To book or move a meeting. What is booked, offered to others, outside working hours or busy in the person’s own ' +
    'calendar is left out; the contact’s own meeting, which a move frees, is not. Booking has the last word.',
  role,
  parameters: [
    number,
    inQuery(
      'from',
      'The first moment; a day begins at midnight UTC. Now by default.',
      { type: 'string' },
      '2026-12-01',
    ),
    inQuery('days', 'How far to look.', { type: 'integer', minimum: 1, maximum: 31, default: 14 }, 14),
  ],
  responses: {
    200: done('The days that have free times.', { schema: freeSlots, example: slotsExample }),
    404: noContact,
    409: refused(409, 'No calendar', 'Nothing is set up for this contact yet: there is no calendar.'),
  },
});

export const contactPaths: ZodOpenApiPathsObject = {
  '/v1/session': { get: getSession },
  '/v1/queues': { get: getQueues },
  '/v1/contacts': { get: listContacts },
  '/v1/contacts/{number}': { get: getContact },
  '/v1/contacts/{number}/events': { get: watchContact },
  '/v1/contacts/{number}/messages/archived': { get: listArchivedMessages },
  '/v1/contacts/{number}/slots': { get: listFreeSlots },
};
