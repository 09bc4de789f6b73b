/** What a command carries as JSON, read by the command's own schema; what is wrong is named by its field. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import express from 'express';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import type { z } from 'zod';
import { jsonMistakeIn } from '../json-body.js';
import { idempotencyKeyOf } from '../request-ids.js';
import type { CommandBody } from './command-table.js';
import { Problem } from './problem.js';

const LIMIT = 65_536;
const KEY_LIMIT = 200;

/** Whatever the content type says: people type these calls by hand. */
export const readJson: RequestHandler = express.json({
  limit: LIMIT,
  type: () => true,
  verify: (_request, _response, bytes) => {
    if (!isUtf8(bytes)) throw new Error('The body is not valid UTF-8.');
  },
});

/** After {@link readJson}: its errors in the shape of all others. */
export const unreadableJson: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
  if (error instanceof Problem || !isBodyError(error)) return next(error);
  next(problemOf(error));
};

function problemOf({ status, body }: BodyError): Problem {
  switch (status) {
    case 413:
      return new Problem(413, 'Too large', `The body must not be larger than ${LIMIT} bytes.`);
    case 415:
      return new Problem(415, 'Unsupported media type', 'Send the body plain, or as gzip, deflate or br.');
    default:
      return new Problem(400, 'Invalid body', mistakeIn(body) ?? 'The body is not a JSON object in UTF-8.');
  }
}

export function bodyOf(request: Request, body: CommandBody | undefined): unknown {
  return body ? readBody(request, body.schema) : null;
}

/** An absent body is an empty one. @throws {Problem} 400 with the fields that are wrong */
export function readBody<Schema extends z.ZodType>(request: Request, schema: Schema): z.output<Schema> {
  const read = schema.safeParse(request.body ?? {});
  if (read.success) return read.data;
  const errors = read.error.issues.map((issue) => ({
    field: fieldOf(issue),
    message: issue.message.replace(/^Invalid input: /, ''),
  }));
  const detail = errors.map(({ field, message }) => `${field}: ${message}`).join('; ');
  throw new Problem(400, 'Invalid body', detail, {}, errors);
}

/**
 * What names a command that is sent again: `Idempotency-Key`, else `id` in the body; null without either. The same key
 * for something else, or by someone else, names another.
 *
 * @throws {Problem}
 */
export function commandId(request: Request, about: string[], body: unknown): string | null {
  const key = idempotencyKeyOf(request) ?? idIn(body);
  if (key === null) return null;
  if (key.length > KEY_LIMIT) {
    throw new Problem(
      400,
      'Invalid header',
      `Idempotency-Key must not have more than ${KEY_LIMIT} characters.`,
    );
  }
  const print = createHash('sha256').update(JSON.stringify([key, about, body ?? null]));
  return `command:${print.digest('base64url').slice(0, 32)}`;
}

function idIn(body: unknown): string | null {
  const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : null;
  return typeof id === 'string' ? id : null;
}

function fieldOf({ path }: z.core.$ZodIssue): string {
  return path.length === 0 ? 'body' : path.join('.');
}

/** Of the text that was sent, where it came so far. */
function mistakeIn(body: unknown): string | null {
  return typeof body === 'string' ? jsonMistakeIn(body) : null;
}

/** As Express's parser of bodies throws them. */
type BodyError = Error & { status: number; body?: unknown };

function isBodyError(error: unknown): error is BodyError {
  return error instanceof Error && 'type' in error && 'status' in error && typeof error.status === 'number';
}
