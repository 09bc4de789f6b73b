/** The id of each request: `req_` and 20 characters (C-10), and how a retry under an Idempotency-Key keeps it. */
import { createHmac } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { customAlphabet } from 'nanoid';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 20;
const random = customAlphabet(BASE62, LENGTH);

export function newRequestId(): string {
  return `req_${random()}`;
}

/**
 * The same endpoint, Idempotency-Key and body always give the same id, so a retry gets the same answer and changes
 * nothing, with no store. The same key with another body, or to another address, is a request of its own (C-11).
 *
 * @param endpoint its id, and after it the path where one endpoint takes several calls
 */
export function idempotentRequestId(
  key: Buffer,
  endpoint: string,
  idempotencyKey: string,
  body: Buffer,
): string {
  const hmac = createHmac('sha256', key);
  for (const part of [endpoint, idempotencyKey, body]) hmac.update(`${part.length}:`).update(part);
  let value = BigInt(`0x${hmac.digest('hex')}`);
  let id = '';
  for (let index = 0; index < LENGTH; index += 1) {
    id += BASE62[Number(value % 62n)];
    value /= 62n;
  }
  return `req_${id}`;
}

/** A blank key names nothing: it counts as none. */
export function idempotencyKeyOf(request: Request): string | null {
  return request.get('idempotency-key')?.trim() || null;
}

/** Gives each request its id before anything can fail. */
export const assignRequestId: RequestHandler = (_request, response, next) => {
  const id = newRequestId();
  response.locals['requestId'] = id;
  response.setHeader('X-Request-Id', id);
  next();
};

const FOREIGN_ID = /^[\w.:+/=-]{1,128}$/;
const TRACEPARENT = /^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/;

/** What the client calls its request, for the log alone: it never stands in for ours (C-10). */
export function correlationOf(request: Request): { client_request_id?: string; traceparent?: string } {
  const id = request.get('x-request-id');
  const traceparent = request.get('traceparent');
  return {
    ...(id !== undefined && FOREIGN_ID.test(id) && { client_request_id: id }),
    ...(traceparent !== undefined && TRACEPARENT.test(traceparent) && { traceparent }),
  };
}
