/** The funnel, erasures and exports in the document. */
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { contactExport, erasureAccepted, erasureReceipt, funnelReport } from '../schemas/privacy.js';
import { refer } from './headers.js';
import { day, noContact, number, query, refusals, refused, security, whose } from './operators.js';

const tags = ['Operators'];
const RECEIPT = '3f1d0c6a7b216c1c6a0e0d6c4e0e9c553f1d0c6a7b216c1c6a0e0d6c4e0e9c55';
const forAdmins = {
  ...refusals,
  403: refused(403, 'Forbidden', 'This needs a key with the role admin.'),
};

const figures = {
  posted: 120,
  sent: 114,
  delivered: 110,
  read: 92,
  answered: 61,
  booked: 27,
  held: 21,
  converted: 9,
  rates: {
    sent: 0.95,
    delivered: 0.9167,
    read: 0.7667,
    answered: 0.5083,
    booked: 0.225,
    held: 0.175,
    converted: 0.075,
  },
  median_seconds_to_first_touch: 2,
  median_seconds_to_first_answer: 540,
  outcomes: { NO_OUTCOME: 70, MEETING_BOOKED: 27, open: 13, OPT_OUT: 10 },
  reasons: { silence: 58, not_interested: 12, STOP: 10 },
  not_sent: { daily_limit: 6 },
  wrote_first: 4,
  conversions: 10,
  amounts: { EUR: '50000' },
};
const funnelExample = {
  account: 'alvio',
  environment: 'production',
  from: '2026-11-01',
  to: '2026-11-30',
  time_zone: 'Europe/Paris',
  by: 'week',
  rows: [{ name: '2026-W47', ...figures }],
  totals: figures,
  churned: { total: 1, by_reason: [{ reason: 'price', count: 1 }] },
  contacts_read: 126,
  took_ms: 41,
  fresh_as_of: '2026-11-30T09:31:00.000Z',
};
const AT = '2026-11-30T09:31:00.000Z';
const receiptExample = {
  id: RECEIPT,
  account: 'alvio',
  environment: 'production',
  status: 'erased',
  asked_at: AT,
  asked_by: 'Paul',
  erased_at: AT,
  watched_until: '2026-12-01T09:31:00.000Z',
  suppression_kept: true,
  removed: { contact_runs: 3, alias_runs: 1, bookings: 1 },
};
const exportExample = {
  format: 'ringback-contact-export',
  version: 1,
  exported_at: AT,
  account: 'alvio',
  environment: 'production',
  number: '+33612345678',
  former_numbers: [],
  whatsapp_user_ids: [],
  payload: { phone_number: '+33612345678' },
  payloads_too_large_to_merge: [],
  payloads_not_merged: [],
  transcript: [{ id: 'wamid.1', direction: 'in', text: 'Tomorrow at 2.30 pm' }],
  callbacks: [{ webhook_id: 'msg_2b7c1e5f0a9d4c38', status: 'FIRST_MESSAGE_DELIVERED' }],
  audit: [{ at: 1_764_495_060_000, by: 'Paul', did: 'hand over' }],
  state: {},
};

export const funnelPath: ZodOpenApiPathsObject = {
  '/v1/reports/funnel': {
    get: {
      operationId: 'getFunnel',
      tags,
      summary: 'The way of a period’s leads, from the post to the sale',
      description:
        'Posted, sent, delivered, read, answered, booked, held, converted; how fast; outcomes, reasons, what was not ' +
        'sent and why. Each lead is in one row, so that the rows add up to the totals. As `text/html` it is a page ' +
        'with plots. For a viewer.',
      security,
      parameters: [
        query('from', 'The first day, in the account’s time zone.', day, '2026-11-01'),
        query('to', 'The last day, at most 366 days later.', day, '2026-11-30'),
        query(
          'by',
          'What the rows are named by: `campaign`, `source`, `route`, `number` (the WhatsApp number), `week` (ISO 8601), ' +
            'or a path that the settings declare under `reports.split_by`.',
          { type: 'string', default: 'campaign' },
          'week',
        ),
        ...whose,
      ],
      responses: {
        200: {
          description: 'The report.',
          headers: refer('XRequestId'),
          content: {
            'application/json': { schema: funnelReport, examples: { report: { value: funnelExample } } },
            'text/csv': { schema: { type: 'string' } },
            'text/html': { schema: { type: 'string' } },
          },
        },
        406: refused(406, 'Not acceptable', 'This comes as application/json, text/csv or text/html.'),
        ...refusals,
      },
    },
  },
};

export const privacyPaths: ZodOpenApiPathsObject = {
  '/v1/contacts/{number}/erase': {
    post: {
      operationId: 'eraseContact',
      tags,
      summary: 'Erase a person',
      description:
        'Stops the contact, cancels the meeting, and removes runs, stored payloads and aliases, under former numbers ' +
        'too. An opt-out stays. What was written before and arrives within a day is dropped. For an admin.',
      security,
      parameters: [number, ...whose],
      responses: {
        202: {
          description: 'Taken in; it follows at once and takes about a minute.',
          headers: {
            ...refer('XRequestId'),
            Location: { description: 'Of the receipt.', schema: { type: 'string' } },
          },
          content: {
            'application/json': {
              schema: erasureAccepted,
              examples: { answer: { value: { id: RECEIPT, status: 'erasing' } } },
            },
          },
        },
        ...forAdmins,
      },
    },
  },
  '/v1/contacts/{number}/export': {
    get: {
      operationId: 'exportContact',
      tags,
      summary: 'All that is kept of a person, in one file',
      description: 'State, payloads, the whole transcript, callbacks with their bodies, audit. For an admin.',
      security,
      parameters: [number, ...whose],
      responses: {
        200: {
          description: 'The file.',
          headers: {
            ...refer('XRequestId'),
            'Content-Disposition': { description: 'To be kept as a file.', schema: { type: 'string' } },
          },
          content: {
            'application/json': { schema: contactExport, examples: { contact: { value: exportExample } } },
          },
        },
        404: noContact,
        ...forAdmins,
      },
    },
  },
  '/v1/erasures/{id}': {
    get: {
      operationId: 'getErasure',
      tags,
      summary: 'The receipt of an erasure',
      description:
        'It holds nothing personal, and stays as long as Temporal keeps closed runs, from a day after. For an admin.',
      security,
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          description: 'As the erasure answered.',
          schema: { type: 'string' },
          example: RECEIPT,
        },
        ...whose,
      ],
      responses: {
        200: {
          description: 'How it stands.',
          headers: refer('XRequestId'),
          content: {
            'application/json': { schema: erasureReceipt, examples: { receipt: { value: receiptExample } } },
          },
        },
        404: refused(404, 'No such erasure', 'There is no receipt under this id.'),
        ...forAdmins,
      },
    },
  },
};
