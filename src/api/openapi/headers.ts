/** Headers of the answers, told once and referred to by name. */
import type { oas31 } from 'zod-openapi';

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;

export const headers = {
  XRequestId: {
    description: 'The id of this request, the same as `request_id`.',
    required: true,
    schema: { ...text, pattern: '^req_[0-9A-Za-z]{20}$' },
    example: 'req_5bT84S86WHssLLHWD2FX',
  },
  RetryAfter: {
    description: 'Seconds after which to try again.',
    required: true,
    schema: { type: 'integer', minimum: 1 },
    example: 2,
  },
  Allow: {
    description: 'The methods that are allowed.',
    required: true,
    schema: text,
    example: 'POST',
  },
  WWWAuthenticate: {
    description: 'Which header the key belongs in.',
    required: true,
    schema: text,
    example: 'ApiKey realm="webhook", header="api-key"',
  },
  Accept: {
    description: 'The content type that is taken.',
    schema: text,
    example: 'application/json',
  },
  RateLimitPolicy: {
    description: 'How many requests (`q`) are allowed for each key in a window of `w` seconds.',
    schema: text,
    example: '"intake";q=6000;w=60',
  },
  RateLimit: {
    description: 'How many are left (`r`), and in how many seconds (`t`) the window ends.',
    schema: text,
    example: '"intake";r=5999;t=60',
  },
  XRateLimitLimit: { description: 'Requests in a window.', schema: count, example: 6_000 },
  XRateLimitRemaining: { description: 'Requests left in this window.', schema: count, example: 5_999 },
  XRateLimitReset: {
    description: 'When the window ends, in Unix seconds.',
    schema: count,
    example: 1_767_225_660,
  },
} satisfies oas31.HeadersObject;

const names: { [Name in keyof typeof headers]: string } = {
  XRequestId: 'X-Request-Id',
  RetryAfter: 'Retry-After',
  Allow: 'Allow',
  WWWAuthenticate: 'WWW-Authenticate',
  Accept: 'Accept',
  RateLimitPolicy: 'RateLimit-Policy',
  RateLimit: 'RateLimit',
  XRateLimitLimit: 'X-RateLimit-Limit',
  XRateLimitRemaining: 'X-RateLimit-Remaining',
  XRateLimitReset: 'X-RateLimit-Reset',
};

/** What an answer carries, by reference. */
export function refer(...wanted: (keyof typeof headers)[]): oas31.HeadersObject {
  return Object.fromEntries(wanted.map((name) => [names[name], { $ref: `#/components/headers/${name}` }]));
}

export const RATE = [
  'RateLimitPolicy',
  'RateLimit',
  'XRateLimitLimit',
  'XRateLimitRemaining',
  'XRateLimitReset',
] as const;
