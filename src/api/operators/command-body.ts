/** What a command carries as JSON, read by the command's own schema; what is wrong is named by its field. */
import { createHash } from 'node:crypto';
import express from 'express';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import type { z } from 'zod';
import type { CommandBody } from './command-table.js';
import { Problem } from './problem.js';

const LIMIT = 65_536;
const KEY_LIMIT = 200;

export const readJson: RequestHandler = express.json({ limit: LIMIT, type: () => true });

/** Beside {@link readJson}: its errors in the shape of all others. */
export const unreadableJson: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  if (error instanceof Problem || !isBodyError(error)) return next(error);
  next(
    status === 413
      ? new Problem(413, 'Too large', `The body must not be larger than ${LIMIT} bytes.`)
      : new Problem(400, 'Invalid body', 'The body is not valid JSON.'),
  );
};

/** @throws {Problem} 400 with the fields that are wrong */
export function bodyOf(request: Request, body: CommandBody | undefined): unknown {
  if (!body) return null;
  const read = body.schema.safeParse(request.body ?? {});
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
  const key = request.headersDistinct['idempotency-key']?.[0] ?? idIn(body);
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

function isBodyError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && 'status' in error;
}
