/** A funnel for spreadsheets: RFC 4180, one line a row and the totals last. */
import { FUNNEL_STEPS } from '../../domain/funnel.js';
import type { FunnelFigures } from '../../domain/funnel.js';
import { csvLine, inert } from './csv.js';
import type { FunnelAnswer } from './funnel.js';

export function funnelCsv({ by, rows, totals }: FunnelAnswer): string {
  const outcomes = Object.keys(totals.outcomes);
  const reasons = Object.keys(totals.reasons);
  const notSent = Object.keys(totals.not_sent);
  const currencies = Object.keys(totals.amounts);
  const header = [
    by,
    ...FUNNEL_STEPS,
    'median_seconds_to_first_touch',
    'median_seconds_to_first_answer',
    'wrote_first',
    ...outcomes.map((name) => `outcome_${name}`),
    ...reasons.map((name) => `reason_${name}`),
    ...notSent.map((name) => `not_sent_${name}`),
    'conversions',
    ...currencies.map((name) => `amount_${name}`),
  ];
  const line = (name: string, figures: FunnelFigures): string[] => [
    inert(name),
    ...FUNNEL_STEPS.map((step) => String(figures[step])),
    String(figures.median_seconds_to_first_touch ?? ''),
    String(figures.median_seconds_to_first_answer ?? ''),
    String(figures.wrote_first),
    ...outcomes.map((outcome) => String(figures.outcomes[outcome] ?? 0)),
    ...reasons.map((reason) => String(figures.reasons[reason] ?? 0)),
    ...notSent.map((reason) => String(figures.not_sent[reason] ?? 0)),
    String(figures.conversions),
    ...currencies.map((currency) => figures.amounts[currency] ?? ''),
  ];
  const lines = [header, ...rows.map((row) => line(row.name ?? '', row)), line('TOTAL', totals)];
  return lines.map(csvLine).join('');
}
