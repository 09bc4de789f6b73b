/** The forms endpoint in the document. */
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject, ZodOpenApiResponseObject } from 'zod-openapi';
import {
  contactInForms,
  dialerCall,
  dialerCallAnswer,
  formAnswer,
  formRefused,
  leadForm,
} from '../schemas/form.js';
import { RATE, refer } from './headers.js';
import type { headers } from './headers.js';

type HeaderName = keyof typeof headers;

const answered = (description: string, message: string): ZodOpenApiResponseObject => ({
  description,
  headers: refer('XRequestId', ...RATE),
  content: { 'application/json': { schema: formAnswer, examples: { answer: { value: { message } } } } },
});
const refused = (description: string, value: object, ...extra: HeaderName[]): ZodOpenApiResponseObject => ({
  description,
  headers: refer('XRequestId', ...extra),
  content: { 'application/json': { schema: formRefused, examples: { answer: { value } } } },
});

const refusals = {
  400: refused('The form cannot be used: every wrong field is named.', {
    message: 'The given data was invalid.',
    errors: { phone_number: ['The phone number has already been taken.'] },
  }),
  401: refused('The token is not one of any account.', { message: 'Unauthenticated.' }, 'WWWAuthenticate'),
  405: refused('Another method.', { message: 'GET is not allowed here: use POST.' }, 'Allow'),
  413: refused('The body has 2 MB or more.', {
    message: 'The body is too large: a payload must be smaller than 2 MB.',
  }),
  415: refused(
    'The content type is not `application/json`.',
    { message: 'The Content-Type must be application/json, in UTF-8.' },
    'Accept',
  ),
  429: refused(
    'More than 1 000 requests in a minute with this token. `retry_after_ms` is the exact wait.',
    { message: 'Too Many Attempts.', retry_after: 37, retry_after_ms: 36_218 },
    'RetryAfter',
    ...RATE,
  ),
  500: refused('A fault of ours: try again.', { message: 'Server Error' }),
  503: refused('Nothing was taken: try again.', { message: 'Service Unavailable' }, 'RetryAfter'),
};

const submitForm: ZodOpenApiOperationObject = {
  operationId: 'submitForm',
  tags: ['Forms'],
  summary: 'Send a lead as a form',
  description:
    'One contact is one number. Without `force_update` only blanks are filled; what the form asks for is done in ' +
    'both cases. A form writes to nobody unless it names a sequence, carries the disposition of a missed call, or ' +
    'the account, its line or its campaign says so.',
  security: [{ formsToken: [] }, {}],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: leadForm,
        examples: {
          lead: { value: { api_token: '31B1B33D', phone_number: '8181234567', name: 'John Doe' } },
        },
      },
    },
  },
  responses: {
    200: answered('A known contact, with `force_update`.', 'Contact updated.'),
    201: answered('A new contact.', 'Contact created.'),
    202: answered('A known contact.', 'Contact created.'),
    ...refusals,
  },
};

const lookUpContact: ZodOpenApiOperationObject = {
  operationId: 'lookUpContact',
  tags: ['Forms'],
  summary: 'A contact by its number',
  security: [{ formsToken: [] }],
  parameters: [
    {
      name: 'phone_number',
      in: 'query',
      required: true,
      schema: { type: 'string' },
      example: '8181234567',
    },
  ],
  responses: {
    200: {
      description: 'The contact, in the words of forms.',
      headers: refer('XRequestId', ...RATE),
      content: { 'application/json': { schema: contactInForms } },
    },
    400: refusals[400],
    401: refusals[401],
    404: refused('Nobody is known under this number.', { message: 'Contact not found.' }),
    405: refused('Another method.', { message: 'POST is not allowed here: use GET, HEAD.' }, 'Allow'),
    429: refusals[429],
    500: refusals[500],
    503: refusals[503],
  },
};

/** A call about a known contact, in the words of forms. */
function callAbout(
  operationId: string,
  summary: string,
  description: string,
  value: object,
): ZodOpenApiOperationObject {
  const example = { api_token: '31B1B33D', phone_number: '8181234567', ...value };
  return {
    operationId,
    tags: ['Forms'],
    summary,
    description: `${description} What came of it, the look-up and the operators’ list of posts say.`,
    security: [{ formsToken: [] }, {}],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: dialerCall, examples: { call: { value: example } } } },
    },
    responses: {
      202: {
        description: 'The contact is told.',
        headers: refer('XRequestId', ...RATE),
        content: {
          'application/json': {
            schema: dialerCallAnswer,
            examples: { answer: { value: { message: 'Request accepted.' } } },
          },
        },
      },
      ...refusals,
      404: refused('Nobody is known under this number.', { message: 'Contact not found.' }),
    },
  };
}

const enrolContact = callAbout(
  'enrolContact',
  'Put a known contact into a sequence',
  'As a form with `sequence_id` does: who is in another one stays there, unless `force_update_sequence`.',
  { sequence_id: '4567' },
);
const disenrolContact = callAbout(
  'disenrolContact',
  'Take a contact out of its sequence',
  'With `sequence_id` only out of that one.',
  {},
);
const addToPowerDialer = callAbout(
  'addToPowerDialer',
  'Put a known contact on a power-dialer list',
  'On that of `user_id`, who owns it from then on, else of its owner. Who is on anyone’s list stays there.',
  { user_id: '1234', powerdialer_position: 'top' },
);
const removeFromPowerDialer = callAbout(
  'removeFromPowerDialer',
  'Take a contact off the power-dialer list it is on',
  'Its owner stays.',
  {},
);

export const formPaths: ZodOpenApiPathsObject = {
  '/api/v1/webhook/forms': { post: submitForm },
  '/api/v1/webhook/contact/phone-number': { get: lookUpContact },
  '/api/v1/webhook/sequence-enroll': { post: enrolContact },
  '/api/v1/webhook/sequence-disenroll': { post: disenrolContact },
  '/api/v1/webhook/powerdialer-add': { post: addToPowerDialer },
  '/api/v1/webhook/powerdialer-remove': { post: removeFromPowerDialer },
};

export const formsSecurity = {
  formsToken: {
    type: 'http' as const,
    scheme: 'bearer',
    description: 'The token of an admin, here or as `api_token` in the body. Never in the address.',
  },
};
