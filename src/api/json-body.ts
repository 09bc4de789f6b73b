/** Reading the body of a post: bounded, strictly UTF-8 JSON, and every mistake told with its place. */
import { isUtf8 } from 'node:buffer';
import express from 'express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { parseJsonExact } from '../domain/exact-json.js';
import type { Json, JsonObject } from '../domain/json.js';
import { HttpError } from './http-error.js';

/** "< 2 MB": 2 MiB − 1 byte, after inflation. */
export const BODY_LIMIT = 2 * 1_024 * 1_024 - 1;
const DEEPEST = 64;

const raw = express.raw({ type: () => true, limit: BODY_LIMIT, inflate: true });

/** Puts the raw bytes into `request.body`; refuses what is too large or cannot be read. */
export const rawBody: RequestHandler = (request, response, next) => {
  raw(request, response, (error: unknown) => {
    if (error === undefined || error === null) next();
    else next(bodyError(error));
  });
};

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
  assertDepth(text);
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid('The body must be a JSON object, such as {"phone_number": "+33612345678"}.');
  }
  return value;
}

function parse(text: string): Json {
  try {
    return parseJsonExact(text);
  } catch (error) {
    throw invalid(`The body is not valid JSON: ${explain(text, error)}`);
  }
}

/** V8 names a position or quotes the place; people look for line and column. */
function explain(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const reason = message.split(/ in JSON| \(line|, "|, \.\.\./)[0] ?? message;
  const position = /position (\d+)/.exec(message)?.[1];
  const at = position === undefined ? text.length : Math.min(Number(position), text.length);
  const before = text.slice(0, at).split('\n');
  return `${reason} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}.`;
}

/** Bounds the nesting before anything recursive sees the text (C-08). Brackets within strings do not count. */
function assertDepth(text: string): void {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > DEEPEST) throw invalid(`The body is nested more than ${DEEPEST} levels deep.`);
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
}

function invalid(message: string): HttpError {
  return new HttpError(400, message, { errors: [{ field: null, code: 'invalid_json', message }] });
}

function bodyError(error: unknown): HttpError {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : null;
  switch (type) {
    case 'entity.too.large':
      return new HttpError(413, 'The body is too large: a payload must be smaller than 2 MB.', {
        headers: { Connection: 'close' },
      });
    case 'encoding.unsupported':
      return new HttpError(415, 'The Content-Encoding is not supported: send the body plain, or as gzip.');
    default:
      return new HttpError(400, 'The body could not be read: it ended early or its encoding is broken.');
  }
}
