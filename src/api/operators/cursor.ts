/** Where a list goes on. Temporal tries for seconds before it refuses a cursor that is none, so ours say which list they are of. */
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { parameter } from './operator-key.js';
import { Problem } from './problem.js';

/**
 * @param cursor as Temporal gave it; empty after the last page
 * @param list what tells this list from every other
 */
export function cursorName(cursor: Uint8Array, list: string): string | null {
  return cursor.length > 0 ? named(Buffer.from(cursor).toString('base64url'), list) : null;
}

/** `?cursor=`; empty for the first page. @throws {Problem} for one of another list */
export function cursorOf(request: Request, list: string): Uint8Array {
  const given = parameter(request, 'cursor');
  if (given === null || given === '') return new Uint8Array();
  const text = given.split('.')[0] ?? '';
  if (given === named(text, list)) return Buffer.from(text, 'base64url');
  throw new Problem(400, 'Invalid parameter', 'cursor is not one of this list.');
}

function named(text: string, list: string): string {
  return `${text}.${createHash('sha256').update(`${text} ${list}`).digest('base64url').slice(0, 8)}`;
}
