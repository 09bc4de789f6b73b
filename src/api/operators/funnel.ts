/** `GET /v1/reports/funnel`: the whole way of a period's leads, as JSON, as CSV, or as a page with plots. */
import type { Request, Response } from 'express';
import type { AccountSettings } from '../../config/schema.js';
import type { FunnelReport } from '../../domain/funnel.js';
import { FUNNEL_BY, FunnelBuilder } from '../../domain/funnel.js';
import { instantToCivil } from '../../domain/zone.js';
import type { ContactReader } from './contact-reader.js';
import { funnelCsv } from './funnel-csv.js';
import { funnelPage, PAGE_POLICY } from './funnel-page.js';
import { FUNNEL_LANGUAGES, funnelWords } from './funnel-words.js';
import { Problem } from './problem.js';
import { askedReport, readReport } from './report-request.js';
import type { ReportFrame } from './report-request.js';
import { DAY } from '../../domain/durations.js';

const QUARTER_HOUR = 900_000;

export type FunnelAnswer = ReportFrame & FunnelReport;

export async function funnel(
  contacts: ContactReader,
  request: Request,
  response: Response,
  now: number,
): Promise<void> {
  const asked = askedReport(FUNNEL_BY, request, response, now);
  const { account, by, period } = asked;
  const read = await readReport(contacts, asked, new FunnelBuilder(by, period, weeksOf(account.time_zone)));
  const named = read.rows.map((row) => (by === 'number' ? { ...row, name: shown(account, row.name) } : row));
  const answer: FunnelAnswer = { ...read, rows: named };
  response.vary('Accept');
  response.format({
    json: () => void response.json(answer),
    'text/csv': () => void response.send(funnelCsv(answer)),
    html: () => {
      response.setHeader('Content-Security-Policy', PAGE_POLICY);
      response.vary('Accept-Language');
      response.send(funnelPage(answer, funnelWords(request.acceptsLanguages(FUNNEL_LANGUAGES))));
    },
    default: () => {
      throw new Problem(406, 'Not acceptable', 'This comes as application/json, text/csv or text/html.');
    },
  });
}

/** As people know it; Meta's id where the settings name it no more. */
function shown({ whatsapp }: AccountSettings, phoneNumberId: string | null): string | null {
  const known = Object.values(whatsapp).find(({ phone_number_id: id }) => id === phoneNumberId);
  return known?.display_phone_number ?? phoneNumberId;
}

/** The ISO 8601 week of an instant, such as `2026-W47`: a day in a time zone begins at a quarter of an hour. */
export function weeksOf(timeZone: string): (ms: number) => string {
  const known = new Map<number, string>();
  return (ms) => {
    const quarter = Math.floor(ms / QUARTER_HOUR);
    const week = known.get(quarter) ?? isoWeek(instantToCivil(ms, timeZone).date);
    known.set(quarter, week);
    return week;
  };
}

/** The year of a week is that of its Thursday. @param date such as `2026-11-20` */
function isoWeek(date: string): string {
  const day = Date.parse(date);
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  const thursday = new Date(day + (3 - sinceMonday) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
