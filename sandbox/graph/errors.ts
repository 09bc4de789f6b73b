/** Meta's error envelope, and the codes the sandbox knows (Cloud API error reference). */

interface KnownError {
  http: number;
  title: string;
}

const KNOWN: Record<number, KnownError> = {
  0: { http: 401, title: 'AuthException' },
  1: { http: 400, title: 'An unknown error occurred' },
  2: { http: 503, title: 'Service temporarily unavailable' },
  3: { http: 500, title: 'API Method' },
  4: { http: 400, title: 'Application request limit reached' },
  10: { http: 403, title: 'Application does not have permission for this action' },
  33: { http: 400, title: 'Parameter value is not valid' },
  100: { http: 400, title: 'Invalid parameter' },
  190: { http: 401, title: 'Invalid OAuth access token - Cannot parse access token' },
  368: { http: 403, title: 'Temporarily blocked for policies violations' },
  80007: { http: 400, title: 'Rate limit issues' },
  130429: { http: 429, title: 'Rate limit hit' },
  130472: { http: 400, title: "User's number is part of an experiment" },
  130497: { http: 403, title: 'Business account is restricted from messaging users in this country' },
  131000: { http: 500, title: 'Something went wrong' },
  131005: { http: 403, title: 'Access denied' },
  131008: { http: 400, title: 'Required parameter is missing' },
  131009: { http: 400, title: 'Parameter value is not valid' },
  131016: { http: 503, title: 'Service unavailable' },
  131021: { http: 400, title: 'Recipient cannot be sender' },
  131026: { http: 400, title: 'Message undeliverable' },
  131030: { http: 400, title: 'Recipient phone number not in allowed list' },
  131031: { http: 403, title: 'Business Account locked' },
  131037: { http: 400, title: 'Display name approval needed' },
  131042: { http: 400, title: 'Business eligibility payment issue' },
  131043: { http: 400, title: 'Message expired' },
  131044: { http: 400, title: 'Business account is not eligible' },
  131045: { http: 500, title: 'Incorrect certificate' },
  131047: { http: 400, title: 'Re-engagement message' },
  131048: { http: 429, title: 'Spam rate limit hit' },
  131049: {
    http: 400,
    title: 'This message was not delivered to maintain healthy ecosystem engagement.',
  },
  131050: { http: 400, title: 'User has stopped marketing messages from your business' },
  131051: { http: 400, title: 'Unsupported message type' },
  131056: { http: 429, title: '(Business Account, Consumer Account) pair rate limit hit' },
  131057: { http: 503, title: 'Account in maintenance mode' },
  131062: { http: 400, title: 'Business-scoped User ID recipients are not supported for this message' },
  131064: { http: 400, title: 'Sending is limited because of quality' },
  132000: { http: 400, title: 'Template Param Count Mismatch' },
  132001: { http: 404, title: 'Template does not exist' },
  132005: { http: 400, title: 'Template Hydrated Text Too Long' },
  132007: { http: 400, title: 'Template Format Character Policy Violated' },
  132008: { http: 400, title: 'Parameter value is not valid' },
  132012: { http: 400, title: 'Template Parameter Format Mismatch' },
  132015: { http: 400, title: 'Template is Paused' },
  132016: { http: 400, title: 'Template is Disabled' },
  132018: { http: 400, title: 'There was an issue with the parameters in the template' },
  132068: { http: 400, title: 'Flow is in blocked state' },
  132069: { http: 400, title: 'Flow is in throttled state' },
  133000: { http: 500, title: 'Incomplete Deregistration' },
  133004: { http: 503, title: 'Server Temporarily Unavailable' },
  133010: { http: 400, title: 'Account not registered' },
};

/** An error as a `failed` status carries it. */
export interface MetaError {
  code: number;
  title: string;
  message: string;
  error_data: { details: string };
  href: string;
}

export function statusError(code: number, details: string): MetaError {
  const title = KNOWN[code]?.title ?? 'Unknown error';
  return {
    code,
    title,
    message: title,
    error_data: { details },
    href: 'https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/',
  };
}

/** A refusal of the Graph API, thrown by whoever finds it and answered in one place. */
export class GraphError extends Error {
  readonly http: number;

  /** @param shown title and text that Meta writes for people, where it does */
  constructor(
    readonly code: number,
    readonly details: string | null = null,
    readonly subcode: number | null = null,
    readonly shown: [title: string, text: string] | null = null,
  ) {
    super(`(#${code}) ${KNOWN[code]?.title ?? 'Unknown error'}`);
    this.name = 'GraphError';
    this.http = KNOWN[code]?.http ?? 400;
  }

  /** @param traceId Meta's `fbtrace_id` */
  envelope(traceId: string): object {
    return {
      error: {
        message: this.message,
        type: this.subcode === 33 ? 'GraphMethodException' : 'OAuthException',
        code: this.code,
        ...(this.subcode !== null && { error_subcode: this.subcode }),
        ...(TRANSIENT.has(this.code) && { is_transient: true }),
        ...(this.shown && {
          is_transient: false,
          error_user_title: this.shown[0],
          error_user_msg: this.shown[1],
        }),
        ...(this.details !== null && {
          error_data: { messaging_product: 'whatsapp', details: this.details },
        }),
        fbtrace_id: traceId,
      },
    };
  }
}

/** Meta says of these that the same request may pass a little later. */
const TRANSIENT = new Set([2, 131016]);
