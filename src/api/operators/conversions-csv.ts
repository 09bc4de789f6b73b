/** A conversion report for spreadsheets: RFC 4180, one line a row and the totals last. */
import type { Amounts, Figures } from '../../domain/reports.js';
import type { ConversionsAnswer } from './conversions.js';
import { csvLine, inert } from './csv.js';

export function toCsv({ by, rows, totals }: ConversionsAnswer): string {
  const after = Object.keys(totals.amounts_after_engagement);
  const without = Object.keys(totals.amounts_without_engagement);
  const header = [
    by,
    'engaged',
    'reached',
    'answered',
    'booked',
    'engaged_then_converted',
    'converted_after_engagement',
    'converted_without_engagement',
    'conversions',
    'rate_reached',
    'rate_answered',
    'rate_booked',
    'rate_converted',
    'median_seconds_to_convert',
    ...after.map((currency) => `amount_after_engagement_${currency}`),
    ...without.map((currency) => `amount_without_engagement_${currency}`),
  ];
  const line = (name: string, figures: Figures): string[] => [
    inert(name),
    ...[
      figures.engaged,
      figures.reached,
      figures.answered,
      figures.booked,
      figures.engaged_then_converted,
      figures.converted_after_engagement,
      figures.converted_without_engagement,
      figures.conversions,
      figures.rates.reached,
      figures.rates.answered,
      figures.rates.booked,
      figures.rates.converted,
      figures.median_seconds_to_convert,
    ].map((figure) => String(figure ?? '')),
    ...after.map((currency) => amount(figures.amounts_after_engagement, currency)),
    ...without.map((currency) => amount(figures.amounts_without_engagement, currency)),
  ];
  const lines = [header, ...rows.map((row) => line(row.name ?? '', row)), line('TOTAL', totals)];
  return lines.map(csvLine).join('');
}

function amount(amounts: Amounts, currency: string): string {
  return amounts[currency] ?? '';
}
