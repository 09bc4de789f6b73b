/** `GET /v1/reports/conversions`: what came of the engagements of a period (S0-04, S0-05). */
import type { Request, Response } from 'express';
import type { ConversionReport } from '../../domain/reports.js';
import { REPORT_BY, ReportBuilder } from '../../domain/reports.js';
import type { ContactReader } from './contact-reader.js';
import { Problem } from './problem.js';
import { toCsv } from './conversions-csv.js';
import { askedReport, readReport } from './report-request.js';
import type { ReportFrame } from './report-request.js';

export type ConversionsAnswer = ReportFrame & ConversionReport;

export async function conversions(
  contacts: ContactReader,
  request: Request,
  response: Response,
  now: number,
): Promise<void> {
  const asked = askedReport(REPORT_BY, request, response, now);
  const answer = await readReport(contacts, asked, new ReportBuilder(asked.by, asked.period));
  response.vary('Accept');
  response.format({
    json: () => void response.json(answer),
    'text/csv': () => void response.send(toCsv(answer)),
    default: () => {
      throw new Problem(406, 'Not acceptable', 'This comes as application/json or text/csv.');
    },
  });
}
