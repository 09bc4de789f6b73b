/** The body of a post as JSON: strictly UTF-8, and every mistake told with its place. */
import { isUtf8 } from 'node:buffer';
import type { NextFunction, Request, Response } from 'express';
import { parseJsonExact } from '../domain/exact-json.js';
import type { JsonObject } from '../domain/json.js';
import { HttpError } from './http-error.js';
import { findJsonMistake } from './json-scan.js';

const DEEPEST = 64;

/** 415 unless the content type is `application/json`, in UTF-8. */
export function requireJson(request: Request, _response: Response, next: NextFunction): void {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-?8"?\s*)?;?\s*$/i.test(type)) {
    throw new HttpError(415, 'The Content-Type must be application/json, in UTF-8.', {
      headers: { Accept: 'application/json' },
    });
  }
  next();
}

/** @throws {HttpError} 400, with the position of the mistake */
export function parseJsonObject(bytes: unknown): JsonObject {
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) throw invalid('The body is empty: send a JSON object.');
  if (!isUtf8(bytes)) throw invalid('The body is not valid UTF-8.');
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const mistake = jsonMistakeIn(text);
  if (mistake !== null) throw invalid(mistake);
  const value = parseJsonExact(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid('The body must be a JSON object, such as {"phone_number": "+33612345678"}.');
  }
  return value;
}

/** In one sentence, with its place; null when there is none. */
export function jsonMistakeIn(text: string): string | null {
  const mistake = findJsonMistake(text, DEEPEST);
  return mistake && `The body is not valid JSON: ${mistake.problem}, at ${place(text, mistake.offset)}.`;
}

function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1} (position ${offset})`;
}

function invalid(message: string): HttpError {
  return new HttpError(400, message, { errors: [{ field: null, code: 'invalid_json', message }] });
}
