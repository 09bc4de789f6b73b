/** Each refusal of the webhook, and of what is only read: why, what to do, and what its body looks like. */
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { refused } from '../schemas/answers.js';
import { RATE, refer } from './headers.js';
import type { headers } from './headers.js';

const REQUEST_ID = 'req_5bT84S86WHssLLHWD2FX';

interface Example {
  message: string;
  errors?: { field: string | null; code: string; message: string }[];
  retry_after?: number;
  retry_after_ms?: number;
}

export function refusal(
  description: string,
  examples: Record<string, Example>,
  ...extra: (keyof typeof headers)[]
): ZodOpenApiResponseObject {
  const values = Object.entries(examples).map(([name, { message, errors = [], ...wait }]) => [
    name,
    { value: { status: 'ERROR', message, request_id: REQUEST_ID, errors, ...wait } },
  ]);
  return {
    description,
    headers: refer('XRequestId', ...extra),
    content: {
      'application/json': {
        schema: refused,
        examples: Object.fromEntries(values) as Record<string, { value: unknown }>,
      },
    },
  };
}

const invalidJson = 'The body is not valid JSON: a trailing comma, at line 3, column 1 (position 36).';
const noPhone =
  'phone_number is required: the number of the contact, preferably in E.164 such as "+33612345678".';
const wrongStage =
  'lifecycle_stage must be one of lead, customer, churned; leave it out to keep the stage as it is.';

export const refusals = {
  400: refusal(
    'The body cannot be used. Mend it: `errors` names each mistake, a mistake in the JSON with its line and column.',
    {
      json: {
        message: invalidJson,
        errors: [{ field: null, code: 'invalid_json', message: invalidJson }],
      },
      phone_number: {
        message: noPhone,
        errors: [{ field: 'phone_number', code: 'required', message: noPhone }],
      },
      lifecycle_stage: {
        message: wrongStage,
        errors: [{ field: 'lifecycle_stage', code: 'invalid', message: wrongStage }],
      },
    },
    ...RATE,
  ),
  401: refusal(
    'The `api-key` header is missing, sent twice, or not a key of this endpoint. Check the key, and that it belongs ' +
      'to this environment.',
    { key: { message: 'The api-key header is missing or is not a key of this endpoint.' } },
    'WWWAuthenticate',
    'RateLimitPolicy',
    'XRateLimitLimit',
  ),
  404: refusal('There is no such endpoint. Check the path: upper and lower case differ.', {
    path: { message: 'There is nothing at this address: check the endpoint id.' },
  }),
  405: refusal(
    'Not a POST.',
    { method: { message: 'GET is not allowed here: use POST.' } },
    'Allow',
    'RateLimitPolicy',
    'XRateLimitLimit',
  ),
  408: refusal('The request took too long to arrive. The connection is closed; try again.', {
    slow: { message: 'The request took too long to arrive.' },
  }),
  413: refusal(
    'The body has 2 MB (2 097 152 bytes) or more, after decompression. Send less. The connection is closed.',
    { size: { message: 'The body is too large: a payload must be smaller than 2 MB.' } },
    ...RATE,
  ),
  415: refusal(
    'The content type is not `application/json` in UTF-8, or the content encoding is not one of gzip, deflate and br.',
    { type: { message: 'The Content-Type must be application/json, in UTF-8.' } },
    'Accept',
    ...RATE,
  ),
  429: refusal(
    'Too many requests with this key, or too many without a valid one from this address. Wait as long as `Retry-After` says; nothing was taken.',
    {
      rate: {
        message: 'Too many requests with this key: try again in 37 seconds.',
        retry_after: 37,
        retry_after_ms: 36_218,
      },
    },
    'RetryAfter',
    ...RATE,
  ),
  431: refusal('The headers have more than 16 KB. Send less.', {
    headers: { message: 'The headers are too large: 16 KB at most.' },
  }),
  500: refusal(
    'A fault of ours. Try again, with exponential backoff.',
    {
      fault: { message: 'Something went wrong on our side. Try again; nothing was changed twice.' },
    },
    ...RATE,
  ),
  503: refusal(
    'Ringback cannot take leads right now. Send the same again after `Retry-After`: what got through all the same is ' +
      'taken once.',
    {
      unavailable: {
        message:
          'Ringback cannot take leads right now. Send the same again: it is taken once, even where it got through.',
      },
    },
    'RetryAfter',
    ...RATE,
  ),
} as const;

/** Of an address that is only read. */
export const notRead = refusal(
  'Not a GET.',
  { method: { message: 'POST is not allowed here: use GET, HEAD.' } },
  'Allow',
);
