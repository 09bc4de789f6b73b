/** The list of contacts over HTTP: a page with a cursor, or all of them as CSV. */
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { FILTERS } from './contact-search.js';
import type { ContactFilters, ContactSearch, FoundContact } from './contact-search.js';
import { csvLine } from './report-csv.js';
import { operatorOf, parameter } from './operator-key.js';
import { Problem } from './problem.js';

const PAGE = 100;
const PAGE_LIMIT = 1_000;
/** Of a spreadsheet. */
const ROWS_LIMIT = 100_000;
const COLUMNS = [
  'number',
  'lifecycle',
  'stage',
  'outcome',
  'owner',
  'campaign',
  'source',
  'tags',
  'facets',
  'next_meeting',
] as const satisfies readonly (keyof FoundContact)[];

export async function contacts(search: ContactSearch, request: Request, response: Response): Promise<void> {
  const { accountId, name } = operatorOf(response).context;
  const filters: ContactFilters = {};
  for (const filter of FILTERS) {
    const value = parameter(request, filter);
    if (value !== null) filters[filter] = value;
  }
  const find = (size: number, after: Uint8Array | null) =>
    search.find(accountId, name, filters, { size, after });
  const format = parameter(request, 'format') ?? 'json';
  if (format !== 'json' && format !== 'csv')
    throw new Problem(400, 'Invalid parameter', 'format must be json or csv.');
  if (format === 'csv') return sendCsv(find, response);

  const size = sizeOf(parameter(request, 'limit'));
  const of = fingerprintOf(accountId, name, filters);
  const page = await find(size, readCursor(parameter(request, 'cursor'), of));
  response.json({ contacts: page.contacts, next_cursor: page.next && cursorOf(page.next, of) });
}

async function sendCsv(
  find: (size: number, after: Uint8Array | null) => ReturnType<ContactSearch['find']>,
  response: Response,
): Promise<void> {
  let page = await find(PAGE_LIMIT, null);
  response.type('text/csv');
  response.setHeader('Content-Disposition', 'attachment; filename="contacts.csv"');
  response.write(csvLine([...COLUMNS]));
  for (let rows = 0; ;) {
    rows += page.contacts.length;
    for (const contact of page.contacts)
      response.write(csvLine(COLUMNS.map((column) => [contact[column] ?? ''].flat().join(' '))));
    if (!page.next || rows >= ROWS_LIMIT) break;
    page = await find(PAGE_LIMIT, page.next);
  }
  response.end();
}

function sizeOf(limit: string | null): number {
  if (limit === null) return PAGE;
  const size = Number(limit);
  if (Number.isInteger(size) && size >= 1 && size <= PAGE_LIMIT) return size;
  throw new Problem(400, 'Invalid parameter', `limit must be a whole number from 1 to ${PAGE_LIMIT}.`);
}

/** A cursor goes on with the search it came from, and no other. */
function fingerprintOf(...of: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, 12);
}

function cursorOf(next: Uint8Array, of: string): string {
  return `${of}.${Buffer.from(next).toString('base64url')}`;
}

function readCursor(cursor: string | null, of: string): Uint8Array | null {
  if (cursor === null) return null;
  const [search, token = ''] = cursor.split('.');
  if (search !== of) throw new Problem(400, 'Invalid parameter', 'cursor belongs to another search.');
  return new Uint8Array(Buffer.from(token, 'base64url'));
}
