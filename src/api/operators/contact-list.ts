/**
 * - `GET /v1/contacts?queue=&q=&stage=&tag=…&limit=&cursor=`: contacts, a page at a time, in short rows (S4-02)
 * - `GET /v1/contacts?…&format=csv`: all of them, as a spreadsheet
 * - `GET /v1/queues`: how many are in each queue, and how many numbers are paused
 */
import { Router } from 'express';
import type { Request, Response } from 'express';
import { sendCsv } from './contact-csv.js';
import type { ContactLists } from './contact-lists.js';
import { FILTER_NAMES, listQuery, QUEUES } from './contact-query.js';
import type { ListQuery, Queue } from './contact-query.js';
import { row } from './contact-row.js';
import { cursorName, cursorOf } from './cursor.js';
import type { NumberDesk } from './number-desk.js';
import { operatorOf, parameter, requireOperator } from './operator-key.js';
import type { KeyDeps } from './operator-key.js';
import { only, Problem } from './problem.js';

interface ContactListDeps extends KeyDeps {
  lists: ContactLists;
  numbers: NumberDesk;
}

const LIMIT = 50;
const LONGEST_PAGE = 100;
const SEARCH_LIMIT = 255;

export function contactListRouter(deps: ContactListDeps): Router {
  const router = Router({ caseSensitive: true });
  router
    .route('/v1/contacts')
    .get(requireOperator(deps, 'viewer'), (request, response) => list(deps.lists, request, response))
    .all(only('GET, HEAD'));
  router
    .route('/v1/queues')
    .get(requireOperator(deps, 'viewer'), (_request, response) => counts(deps, response))
    .all(only('GET, HEAD'));
  return router;
}

async function list(lists: ContactLists, request: Request, response: Response): Promise<void> {
  const { accountId, account, name } = operatorOf(response).context;
  const wanted: ListQuery = {
    account: accountId,
    environment: name,
    queue: queueOf(request),
    filters: filtersOf(request),
    search: textOf(request, 'q'),
  };
  const query = listQuery(wanted, account.country);
  if (isForSpreadsheets(request)) return sendCsv(lists, query, response);
  const page = await lists.page(query, limitOf(request), cursorOf(request, query));
  response.json({
    account: accountId,
    environment: name,
    queue: wanted.queue,
    contacts: page.contacts.map(row),
    next_cursor: cursorName(page.cursor, query),
  });
}

async function counts({ lists, numbers }: ContactListDeps, response: Response): Promise<void> {
  const { accountId, account, name } = operatorOf(response).context;
  const whose = { account: accountId, environment: name, filters: {}, search: null };
  const inQueues = Promise.all(
    QUEUES.map(async (queue) => [queue, await lists.count(listQuery({ ...whose, queue }, account.country))]),
  );
  const standings = Promise.all(
    Object.values(account.whatsapp).map(({ phone_number_id }) => numbers.state(accountId, phone_number_id)),
  );
  const paused = (await standings).filter((state) => state?.health.state === 'paused').length;
  response.json({
    account: accountId,
    environment: name,
    queues: Object.fromEntries(await inQueues) as Record<Queue, number>,
    numbers_paused: paused,
  });
}

function isForSpreadsheets(request: Request): boolean {
  const format = parameter(request, 'format') ?? 'json';
  if (format === 'json' || format === 'csv') return format === 'csv';
  throw new Problem(400, 'Invalid parameter', 'format must be json or csv.');
}

function queueOf(request: Request): Queue {
  const given = parameter(request, 'queue') ?? 'all';
  const queue = QUEUES.find((each) => each === given);
  if (queue) return queue;
  throw new Problem(400, 'Invalid parameter', `queue must be one of ${QUEUES.join(', ')}.`);
}

function filtersOf(request: Request): ListQuery['filters'] {
  const filters: ListQuery['filters'] = {};
  for (const name of FILTER_NAMES) {
    const value = textOf(request, name);
    if (value !== null) filters[name] = value;
  }
  return filters;
}

function textOf(request: Request, name: string): string | null {
  const text = parameter(request, name)?.trim() || null;
  if (text !== null && text.length > SEARCH_LIMIT) {
    throw new Problem(
      400,
      'Invalid parameter',
      `${name} must not have more than ${SEARCH_LIMIT} characters.`,
    );
  }
  return text;
}

function limitOf(request: Request): number {
  const text = parameter(request, 'limit') ?? String(LIMIT);
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= LONGEST_PAGE) return limit;
  throw new Problem(400, 'Invalid parameter', `limit must be from 1 to ${LONGEST_PAGE}.`);
}
