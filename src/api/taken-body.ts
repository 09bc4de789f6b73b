/** What a webhook takes on: the body as it is kept, under the id of its request. */
import type { Request, Response } from 'express';
import type { ContactId } from '../domain/identity.js';
import type { JsonObject } from '../domain/json.js';
import { INLINE_PAYLOAD } from '../domain/lead.js';
import type { PayloadBody } from '../domain/lead.js';
import type { PayloadStore } from '../storage/payload-store.js';
import { fromStore } from './from-store.js';
import { requestIdOf } from './http-error.js';
import { idempotencyKeyOf, idempotentRequestId } from './request-ids.js';

/** A large one goes to the payload store. @throws {UnavailableError} when that does not take it */
export async function takeBody(
  store: Pick<PayloadStore, 'put'>,
  contact: ContactId,
  body: JsonObject,
): Promise<PayloadBody> {
  const bytes = Buffer.from(JSON.stringify(body));
  if (bytes.length <= INLINE_PAYLOAD) return { inline: body };
  return { stored: await fromStore(() => store.put(contact, bytes)) };
}

/**
 * With an `Idempotency-Key` it is the same for the same request again, and for no other call (C-11).
 *
 * @param endpoint its id, and after it the path where one endpoint takes several calls
 * @param request with its body as bytes
 */
export function takeRequestId(
  requestIdKey: Buffer,
  endpoint: string,
  request: Request,
  response: Response,
): string {
  const key = idempotencyKeyOf(request);
  const bytes = request.body as unknown;
  if (key !== null && Buffer.isBuffer(bytes)) {
    const id = idempotentRequestId(requestIdKey, endpoint, key, bytes);
    response.locals['requestId'] = id;
    response.setHeader('X-Request-Id', id);
  }
  return requestIdOf(response);
}
