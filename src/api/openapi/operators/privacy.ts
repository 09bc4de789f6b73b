/** Erasures and exports. */
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import { contactExport, erasureAccepted, erasureReceipt } from '../../schemas/privacy.js';
import { done, inPath, noContact, number, operation, refused } from './operation.js';

const RECEIPT = '3f1d0c6a7b216c1c6a0e0d6c4e0e9c553f1d0c6a7b216c1c6a0e0d6c4e0e9c55';
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

const eraseContact = operation({
  operationId: 'eraseContact',
  subject: 'privacy',
  summary: 'Erase a person',
  description:
    'Stops the contact, cancels the meeting, and removes runs, stored payloads and aliases, under former numbers ' +
    'too. An opt-out stays. What was written before and arrives within a day is dropped.',
  role: 'admin',
  parameters: [number],
  responses: {
    202: done(
      'Taken in; it follows at once and takes about a minute.',
      { schema: erasureAccepted, example: { id: RECEIPT, status: 'erasing' } },
      { headers: { Location: { description: 'Of the receipt.', schema: { type: 'string' } } } },
    ),
  },
});

const exportContact = operation({
  operationId: 'exportContact',
  subject: 'privacy',
  summary: 'All that is kept of a person, in one file',
  description: 'State, payloads, the whole transcript, callbacks with their bodies, audit.',
  role: 'admin',
  parameters: [number],
  responses: {
    200: done(
      'The file.',
      { schema: contactExport, example: exportExample },
      {
        headers: {
          'Content-Disposition': { description: 'To be kept as a file.', schema: { type: 'string' } },
        },
      },
    ),
    404: noContact,
  },
});

const getErasure = operation({
  operationId: 'getErasure',
  subject: 'privacy',
  summary: 'The receipt of an erasure',
  description:
    'It holds nothing personal, and stays as long as Temporal keeps closed runs, from a day after.',
  role: 'admin',
  parameters: [inPath('id', 'As the erasure answered.', RECEIPT)],
  responses: {
    200: done('How it stands.', { schema: erasureReceipt, example: receiptExample }),
    404: refused(404, 'No such erasure', 'There is no receipt under this id.'),
  },
});

export const privacyPaths: ZodOpenApiPathsObject = {
  '/v1/contacts/{number}/erase': { post: eraseContact },
  '/v1/contacts/{number}/export': { get: exportContact },
  '/v1/erasures/{id}': { get: getErasure },
};
