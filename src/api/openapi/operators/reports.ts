/** The reports of a period. */
import type { oas31, ZodOpenApiPathsObject } from 'zod-openapi';
import { conversionReport, funnelReport } from '../../schemas/reports.js';
import { conversionsExample, funnelExample } from './examples.js';
import { done, inQuery, operation, refused } from './operation.js';

const day: oas31.SchemaObject = { type: 'string', format: 'date' };
const period = [
  inQuery('from', 'The first day, in the account’s time zone.', day, '2026-11-01'),
  inQuery('to', 'The last day, at most 366 days later.', day, '2026-11-30'),
];

function by(names: string, example: string) {
  const description = `What the rows are named by: ${names}, or a path that the settings declare under \`reports.split_by\`.`;
  return inQuery('by', description, { type: 'string', default: 'campaign' }, example);
}

const asText = { schema: { type: 'string' as const } };

const getConversions = operation({
  operationId: 'getConversions',
  subject: 'reports',
  summary: 'What came of the engagements of a period',
  description:
    'Leads engaged, reached, answered, booked and converted, with and without an engagement before; amounts by ' +
    'currency; who left, and why. The rows add up to the totals. Without `from` and `to`: the last 30 days.',
  role: 'viewer',
  parameters: [...period, by('`campaign`, `source`, `route` (the routing rule)', 'source')],
  responses: {
    200: done(
      'The report.',
      { schema: conversionReport, example: conversionsExample },
      { content: { 'text/csv': asText } },
    ),
    406: refused(406, 'Not acceptable', 'This comes as application/json or text/csv.'),
  },
});

const getFunnel = operation({
  operationId: 'getFunnel',
  subject: 'reports',
  summary: 'The way of a period’s leads, from the post to the sale',
  description:
    'Posted, sent, delivered, read, answered, booked, held, converted; how fast; outcomes, reasons, what was not ' +
    'sent and why. Each lead is in one row, so that the rows add up to the totals. As `text/html` it is a page with ' +
    'plots, in French or English by `Accept-Language`.',
  role: 'viewer',
  parameters: [
    ...period,
    by('`campaign`, `source`, `route`, `number` (the WhatsApp number), `week` (ISO 8601)', 'week'),
  ],
  responses: {
    200: done(
      'The report.',
      { schema: funnelReport, example: funnelExample },
      { content: { 'text/csv': asText, 'text/html': asText } },
    ),
    406: refused(406, 'Not acceptable', 'This comes as application/json, text/csv or text/html.'),
  },
});

export const reportPaths: ZodOpenApiPathsObject = {
  '/v1/reports/conversions': { get: getConversions },
  '/v1/reports/funnel': { get: getFunnel },
};
