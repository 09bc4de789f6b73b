/**
 * What follows from an error of Meta's, in one table: for requests refused at once and for `failed` statuses alike.
 * Codes: developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes and the Graph API's own.
 */
import { z } from 'zod';
import type { ErrorClass, SendError } from '../domain/whatsapp.js';
import { excerpt } from '../http/text.js';

const TABLE: Partial<Record<ErrorClass, readonly number[]>> = {
  /** Meta's own trouble: the same request may pass a little later. */
  transient: [1, 2, 131000, 131016, 133004],
  /** Too many requests for the app, the business account or the number. */
  throughput: [4, 80007, 130429],
  /** Too many messages to this one person in a short time. */
  pair_pace: [131056],
  maintenance: [131057],
  /** Meta holds marketing back from this person for now; trying again at once makes it worse. */
  ecosystem: [131049, 130472, 131043],
  /** More than 24 hours since the person wrote: only a template passes. */
  window_closed: [131047],
  /** The person stopped marketing messages in WhatsApp itself. */
  opted_out: [131050],
  /** No WhatsApp there, or a country or recipient that cannot be written to. */
  unreachable: [131021, 131026, 131030, 130497],
  /** This template goes to a phone number only, and a user id was given. */
  needs_number: [131062],
  /** This request is wrong; another text or parameter may pass. */
  content: [100, 131008, 131009, 131051, 132000, 132001, 132005, 132007, 132008, 132012],
  /** The template was paused, disabled or blocked. */
  template: [132015, 132016, 132068, 132069],
  /** Too many people blocked or reported the number. */
  quality: [131048, 131064],
  /** The business account or the number cannot send until a person acts. */
  account: [368, 131031, 131037, 131042, 131044, 131045],
  token: [0, 3, 10, 190, 131005],
};

const RANGES: readonly { from: number; to: number; class: ErrorClass }[] = [
  { from: 200, to: 299, class: 'token' },
  { from: 133000, to: 133016, class: 'account' },
];

const CLASS_OF_CODE = new Map(
  Object.entries(TABLE).flatMap(([name, codes]) => codes.map((code) => [code, name as ErrorClass] as const)),
);

/**
 * @param code Meta's error code, null where there was none
 * @param httpStatus of the refusal, null for a `failed` status
 */
export function classifyError(
  code: number | null,
  httpStatus: number | null = null,
  isTransient = false,
): ErrorClass {
  if (code !== null) {
    const named = CLASS_OF_CODE.get(code) ?? RANGES.find(({ from, to }) => from <= code && code <= to)?.class;
    if (named) return named;
  }
  if (isTransient || (httpStatus !== null && httpStatus >= 500)) return 'transient';
  if (code === null && httpStatus === 429) return 'throughput';
  if (code === null && (httpStatus === 401 || httpStatus === 403)) return 'token';
  return 'unknown';
}

const metaError = z.looseObject({
  code: z.coerce.number().int().nullish().catch(null),
  message: z.string().nullish().catch(null),
  title: z.string().nullish().catch(null),
  is_transient: z.boolean().nullish().catch(null),
  error_data: z
    .looseObject({ details: z.string().nullish().catch(null) })
    .nullish()
    .catch(null),
});

/**
 * Reads an error object of Meta's, whether `error` of an answer or one of `errors` of a status.
 *
 * @param httpStatus of the refusal, null for a `failed` status
 */
export function readMetaError(raw: unknown, httpStatus: number | null = null): SendError {
  const error = metaError.safeParse(raw).data;
  const code = error?.code ?? null;
  const said = error?.error_data?.details || error?.message || error?.title;
  return {
    class: classifyError(code, httpStatus, error?.is_transient ?? false),
    code,
    // Meta quotes a token it cannot read.
    message: excerpt(
      (said || (httpStatus === null ? 'no reason given' : `HTTP ${httpStatus}`)).replaceAll(
        /\bEAA[A-Za-z0-9]{8,}/g,
        '[token]',
      ),
      300,
    ),
  };
}
