/** What reports have in common: the period, what the rows are named by, and the frame of the answer. */
import type { Request, Response } from 'express';
import type { AccountSettings } from '../../config/schema.js';
import type { ContactMemo } from '../../domain/contact/shown/report.js';
import type { Environment } from '../../domain/identity.js';
import type { Period } from '../../domain/reports.js';
import { addDays, civilToInstant, daysBetween, instantToCivil, isCivilDate } from '../../domain/zone.js';
import type { ContactReader } from './contact-reader.js';
import { iso } from './iso.js';
import { operatorOf, parameter } from './operator-key.js';
import { Problem } from './problem.js';

const LONGEST_DAYS = 366;
const STANDARD_DAYS = 30;
const COUNTED = ['engaged', 'converted', 'churned'] as const;

/** What an operator wants to see. */
interface AskedReport {
  accountId: string;
  account: AccountSettings;
  environment: Environment;
  by: string;
  /** The first and the last day. */
  from: string;
  to: string;
  period: Period;
}

export interface ReportFrame {
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

/** @param ownSplits what rows may be named by, beside the paths that the settings declare. @throws {Problem} */
export function askedReport(
  ownSplits: readonly string[],
  request: Request,
  response: Response,
  now: number,
): AskedReport {
  const { accountId, account, name: environment } = operatorOf(response).context;
  const by = parameter(request, 'by') ?? 'campaign';
  const splits = [...ownSplits, ...account.reports.split_by];
  if (!splits.includes(by)) throw invalid(`by must be one of ${splits.join(', ')}.`);
  return { accountId, account, environment, by, ...periodOf(request, account.time_zone, now) };
}

/** Reads all contacts of the period, adds them up, and puts what comes out into the frame. */
export async function readReport<Report extends object>(
  contacts: ContactReader,
  { accountId, account, environment, by, from, to, period }: AskedReport,
  builder: { add(memo: ContactMemo): void; report(): Report },
): Promise<ReportFrame & Report> {
  const started = performance.now();
  const read = await contacts.memos(accountId, environment, monthsOf(period));
  for await (const memo of read.memos) builder.add(memo);
  return {
    account: accountId,
    environment,
    from,
    to,
    time_zone: account.time_zone,
    by,
    ...builder.report(),
    took_ms: Math.round(performance.now() - started),
    fresh_as_of: iso(read.asOf),
  };
}

/** Without `from` and `to`: the last 30 days. */
function periodOf(
  request: Request,
  timeZone: string,
  now: number,
): { from: string; to: string; period: Period } {
  const to = day(request, 'to') ?? instantToCivil(now, timeZone).date;
  const from = day(request, 'from') ?? addDays(to, 1 - STANDARD_DAYS);
  const days = daysBetween(from, to) + 1;
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
  const [, year, month, date] = /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (isCivilDate(Number(year), Number(month), Number(date))) return value;
  throw invalid(`${name} must be a date such as 2026-11-30.`);
}

/** The months of UTC that a period touches, as contacts are found by them. */
function monthsOf({ from, to }: Period): string[] {
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
