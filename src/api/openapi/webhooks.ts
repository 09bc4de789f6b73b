/** The seven status callbacks, as `webhooks` of the document. */
import type { ZodOpenApiPathsObject } from 'zod-openapi';
import type { CallbackStatus } from '../../domain/callbacks.js';
import { isProgress } from '../../domain/callbacks.js';
import { callbackBodies } from '../schemas/callbacks.js';
import { callbackExamples } from './examples.js';

const STATUSES: { [Status in CallbackStatus]: { summary: string; description: string } } = {
  MEETING_BOOKED: {
    summary: 'Appointment confirmed',
    description:
      'Create the appointment and notify the sales representative. When the meeting is moved it comes again, with the ' +
      'new `start`: replace the earlier one.',
  },
  NOT_REACHABLE: {
    summary: 'Invalid number or no WhatsApp',
    description: 'Mark the contact and plan another channel.',
  },
  OPT_OUT: {
    summary: 'Prospect asked to stop',
    description:
      'Respect the choice, do not contact them again. A meeting that was booked is cancelled where the prospect said ' +
      'stop, and stands where your system said that consent is refused (`NO_CONSENT`). Posting the contact again ' +
      'writes to nobody, and sends this again.',
  },
  NO_OUTCOME: {
    summary: 'Conversation without clear outcome',
    description:
      'Follow up by hand within 24 to 48 hours if it is worth it. `ai_summary` says what happened.',
  },
  FIRST_MESSAGE_DELIVERED: {
    summary: 'First message sent successfully',
    description: 'Progress. Mark the contact as being in progress.',
  },
  FIRST_MESSAGE_READ: {
    summary: 'Prospect read the message',
    description: 'Progress. A sign of interest.',
  },
  RESPONSE_RECEIVED: { summary: 'Prospect replied', description: 'Progress. The conversation is active.' },
};

const signedHeaders = [
  {
    name: 'webhook-id',
    description: 'Id of this callback, the same over every retry. Take each id once.',
    example: 'msg_2b7c1e5f0a9d4c38',
  },
  {
    name: 'webhook-timestamp',
    description: 'When this attempt was sent, in Unix seconds. Refuse what is five minutes off.',
    example: '1769261400',
  },
  {
    name: 'webhook-signature',
    description:
      '`v1,` and the base64 of HMAC-SHA-256 over `<webhook-id>.<webhook-timestamp>.<raw body>`, keyed with the base64 ' +
      'after `whsec_` in your secret. Several, separated by spaces, while a secret is being replaced: one must match.',
    example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  },
  {
    name: 'ringback-sequence',
    description:
      'Rises with each callback of a contact, and is the same over retries. Ignore one that is lower than the last you took.',
    example: '7',
  },
].map(({ name, description, example }) => ({
  name,
  description,
  example,
  in: 'header' as const,
  required: true,
  schema: { type: 'string' as const },
}));

const answers = {
  '2XX': { description: 'Taken. Answer within 15 seconds, before you work on it.' },
  410: { description: 'Gone: this callback is not sent again.' },
  '4XX': { description: 'Refused. Tried again a few times, then given up.' },
  '5XX': {
    description: 'Tried again over three days; `Retry-After` is respected. Redirects are not followed.',
  },
};

export const webhooks: ZodOpenApiPathsObject = Object.fromEntries(
  (Object.keys(STATUSES) as CallbackStatus[]).map((status) => [
    status,
    {
      post: {
        operationId: camelCase(status),
        tags: [isProgress(status) ? 'Progress callbacks' : 'Outcome callbacks'],
        ...STATUSES[status],
        security: [],
        parameters: signedHeaders,
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: callbackBodies[status],
              examples: { guide: { value: callbackExamples[status] } },
            },
          },
        },
        responses: answers,
      },
    },
  ]),
);

/** `MEETING_BOOKED` → `onMeetingBooked` */
function camelCase(status: string): string {
  const words = status.toLowerCase().split('_');
  return `on${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
