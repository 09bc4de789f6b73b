/** Checks that a callback comes from Ringback, and reads it. Node's own modules alone. */
import { createHmac, timingSafeEqual } from 'node:crypto';

const TOLERANCE_SECONDS = 5 * 60;

/**
 * @param secret `whsec_…`, as it was given to you
 * @param headers of the request, with names in lower case as Node gives them
 * @param rawBody the bytes as they arrived: parsing and serialising again would change them
 * @returns the callback; and its id, to take each once, and its sequence, to ignore one older than the last you took
 * @throws when it is not signed with the secret, or is more than five minutes old: answer 401
 */
export function readCallback(
  secret: string,
  headers: Record<string, string | string[] | undefined>,
  rawBody: Buffer,
  now = Date.now(),
): { id: string; sequence: number; callback: { crm_id: string; status: string } } {
  const header = (name: string): string => String(headers[name] ?? '');
  const id = header('webhook-id');
  const timestamp = header('webhook-timestamp');
  if (!(Math.abs(now / 1_000 - Number(timestamp)) <= TOLERANCE_SECONDS)) {
    throw new Error('the callback is too old, or has no webhook-timestamp');
  }
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(rawBody).digest();
  // There are two signatures while a secret is being replaced: one of them must match.
  const signed = header('webhook-signature')
    .split(' ')
    .some((signature) => {
      const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
      return given.length === expected.length && timingSafeEqual(given, expected);
    });
  if (!signed) throw new Error('the signature of the callback is not valid');
  const callback = JSON.parse(rawBody.toString('utf8')) as { crm_id: string; status: string };
  return { id, sequence: Number(header('ringback-sequence')), callback };
}
