/** The list of contacts for spreadsheets: all of them, not a page. */
import type { Response } from 'express';
import type { ContactLists } from './contact-lists.js';
import type { ContactRow } from './contact-row.js';
import { row } from './contact-row.js';
import { csvLine, inert } from './csv.js';

const PAGE = 1_000;
/** Of a spreadsheet. */
const ROWS_LIMIT = 100_000;
const COLUMNS = [
  'number',
  'name',
  'company',
  'lifecycle',
  'stage',
  'outcome',
  'assigned_to',
  'campaign',
  'source',
  'tags',
  'facets',
  'crm_contact_id',
  'crm_deal_id',
  'next_meeting',
  'follow_up_due',
  'last_activity',
] as const satisfies readonly (keyof ContactRow)[];

export async function sendCsv(lists: ContactLists, query: string, response: Response): Promise<void> {
  let page = await lists.page(query, PAGE, new Uint8Array());
  response.type('text/csv');
  response.setHeader('Content-Disposition', 'attachment; filename="contacts.csv"');
  response.write(csvLine(COLUMNS));
  for (let rows = 0; ;) {
    rows += page.contacts.length;
    for (const contact of page.contacts.map(row)) {
      response.write(csvLine(COLUMNS.map((column) => inert([contact[column] ?? ''].flat().join(' ')))));
    }
    if (page.cursor.length === 0 || rows >= ROWS_LIMIT) break;
    page = await lists.page(query, PAGE, page.cursor);
  }
  response.end();
}
