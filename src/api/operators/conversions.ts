/** `GET /v1/reports/conversions`: what came of the engagements of a period (S0-04, S0-05). */
import type { Request, Response } from 'express';
import type { ConversionReport, Period } from '../../domain/reports.js';
import { REPORT_BY, ReportBuilder } from '../../domain/reports.js';
import { civilToInstant } from '../../domain/zone.js';
import type { ContactReader } from './contact-reader.js';
import { operatorOf, parameter } from './operator-key.js';
import { Problem } from './problem.js';
import { toCsv } from './report-csv.js';

const DAY = 86_400_000;
const LONGEST_DAYS = 366;
const STANDARD_DAYS = 30;
const COUNTED = ['engaged', 'converted', 'churned'] as const;

export interface ConversionsAnswer extends ConversionReport {
  account: string;
  environment: string;
  /** The first and the last day, both counted in whole, in the account's time zone. */
  from: string;
  to: string;
  time_zone: string;
  /** `campaign`, `source`, `route`, or a path that the settings declare: what the rows are named by. */
  by: string;
  /** How long reading and adding up took. */
  took_ms: number;
  /**
   * When contacts were read: up to half a minute ago, where that takes long. Temporal's search is behind them by about
   * a second.
   */
  fresh_as_of: string;
}

export async function conversions(
  contacts: ContactReader,
  request: Request,
  response: Response,
  now: number,
): Promise<void> {
  const { context } = operatorOf(response);
  const { accountId, account, name } = context;
  const by = parameter(request, 'by') ?? 'campaign';
  const splits: string[] = [...REPORT_BY, ...account.reports.split_by];
  if (!splits.includes(by)) throw invalid(`by must be one of ${splits.join(', ')}.`);
  const { from, to, period } = periodOf(request, account.time_zone, now);

  const started = performance.now();
  const builder = new ReportBuilder(by, period);
  const read = await contacts.memos(accountId, name, monthsOf(period));
  for await (const memo of read.memos) builder.add(memo);
  const answer: ConversionsAnswer = {
    account: accountId,
    environment: name,
    from,
    to,
    time_zone: account.time_zone,
    by,
    ...builder.report(),
    took_ms: Math.round(performance.now() - started),
    fresh_as_of: new Date(read.asOf).toISOString(),
  };
  response.vary('Accept');
  response.format({
    json: () => void response.json(answer),
    'text/csv': () => void response.send(toCsv(answer)),
    default: () => {
      throw new Problem(406, 'Not acceptable', 'This comes as application/json or text/csv.');
    },
  });
}

/** Without `from` and `to`: the last 30 days. */
export function periodOf(
  request: Request,
  timeZone: string,
  now: number,
): { from: string; to: string; period: Period } {
  const to = day(request, 'to') ?? dayOf(now, timeZone);
  const from = day(request, 'from') ?? addDays(to, 1 - STANDARD_DAYS);
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (days < 1) throw invalid('from must not be after to.');
  if (days > LONGEST_DAYS) throw invalid(`A report covers at most ${LONGEST_DAYS} days.`);
  const period = {
    from: civilToInstant(from, '00:00', timeZone),
    to: civilToInstant(addDays(to, 1), '00:00', timeZone),
  };
  return { from, to, period };
}

function day(request: Request, name: string): string | null {
  const value = parameter(request, name);
  if (value === null) return null;
  const ms = /^[12]\d{3}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(ms) || !new Date(ms).toISOString().startsWith(value)) {
    throw invalid(`${name} must be a date such as 2026-11-30.`);
  }
  return value;
}

export function dayOf(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(ms);
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** The months of UTC that a period touches, as contacts are found by them. */
export function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  const month = new Date(from);
  month.setUTCDate(1);
  month.setUTCHours(0, 0, 0, 0);
  for (; month.getTime() < to; month.setUTCMonth(month.getUTCMonth() + 1)) {
    months.push(month.toISOString().slice(0, 7));
  }
  return COUNTED.flatMap((what) => months.map((each) => `${what}:${each}`));
}

function invalid(detail: string): Problem {
  return new Problem(400, 'Invalid parameter', detail);
}
