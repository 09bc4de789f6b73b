/** The funnel as one page that needs nothing else: no script, plots as inline SVG, every text escaped. */
import { createHash } from 'node:crypto';
import { FUNNEL_STEPS } from '../../domain/funnel.js';
import type { FunnelRow, FunnelStep } from '../../domain/funnel.js';
import type { FunnelAnswer } from './funnel.js';

const STYLE = `
:root { color-scheme: light dark; --bar: #2563eb; --ink: #1f2937; --paper: #ffffff; --line: #d1d5db }
@media (prefers-color-scheme: dark) { :root { --bar: #60a5fa; --ink: #e5e7eb; --paper: #111827; --line: #374151 } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 64rem; padding: 0 1rem;
  color: var(--ink); background: var(--paper) }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem }
.bars { list-style: none; margin: 0; padding: 0 }
.bars li { display: grid; grid-template-columns: 14rem 1fr 8rem; gap: .25rem 1rem; align-items: center; padding: .2rem 0 }
.bars span { overflow-wrap: anywhere } .bars b { font-weight: 500; font-variant-numeric: tabular-nums }
.bars svg { width: 100%; height: 1.25rem } rect { fill: var(--bar) }
@media (max-width: 40rem) { body { margin: 1rem auto }
  .bars li { grid-template-columns: 1fr auto } .bars svg { grid-row: 2; grid-column: 1 / -1; height: .75rem } }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: right; white-space: nowrap }
th:first-child, td:first-child { text-align: left }
footer { margin-top: 2rem; font-size: .875rem }
`;

/** Allows the page's own style, and nothing from anywhere. */
export const PAGE_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; ` +
  `base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** As people read them; the table has the names of the API. */
const STEP_NAMES: Record<FunnelStep, string> = {
  posted: 'Posted by the CRM',
  sent: 'First message sent',
  delivered: 'Delivered',
  read: 'Read',
  answered: 'Answered',
  booked: 'Meeting booked',
  held: 'Meeting took place',
  converted: 'Became a customer',
};
const BARS_SHOWN = 12;

interface Bar {
  label: string;
  value: number;
  /** Beside the bar. */
  note: string;
}

export function funnelPage(report: FunnelAnswer): string {
  const { totals, churned } = report;
  const title = `Funnel of ${report.account} (${report.environment})`;
  const steps = FUNNEL_STEPS.map((step): Bar => {
    const share = step === 'posted' ? null : totals.rates[step];
    const note = share === null ? '' : ` (${(share * 100).toFixed(1)} %)`;
    return { label: STEP_NAMES[step], value: totals[step], note: `${totals[step]}${note}` };
  });
  const reasons = churned.by_reason.map(({ reason, count }) => [reason ?? 'no reason given', count] as const);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><style>${STYLE}</style></head><body>
<main><h1>${escape(title)}</h1>
<p>Leads posted from ${report.from} to ${report.to} (${escape(report.time_zone)}), and how far they have come since.</p>
${plot('From the post to the sale', steps)}
${totals.posted === 0 ? '<p>No leads were posted in this period.</p>' : speed(totals)}
${plot('Outcomes', barsOf(Object.entries(totals.outcomes)))}
${plot('Why they ended so', barsOf(Object.entries(totals.reasons)))}
${plot('Why first messages were not sent', barsOf(Object.entries(totals.not_sent)))}
${plot('Why customers left', barsOf(reasons))}
<h2>By ${escape(report.by)}</h2>
${table(report)}
<h2>Sales of the period</h2>
<p>${totals.conversions} conversions: ${escape(money(totals.amounts))}. ${totals.wrote_first} people wrote first and are in no step.</p>
</main><footer>Fresh as of <time datetime="${report.fresh_as_of}">${report.fresh_as_of.slice(0, 16).replace('T', ' ')} UTC</time>; ${report.contacts_read}
contacts read in ${report.took_ms} ms. The same as <code>application/json</code> and <code>text/csv</code>.</footer>
</body></html>
`;
}

function speed(totals: FunnelAnswer['totals']): string {
  return `<h2>How fast</h2>
<p>First message: ${span(totals.median_seconds_to_first_touch)} after the post.
First answer: ${span(totals.median_seconds_to_first_answer)} after the first message. Both are medians.</p>`;
}

function barsOf(counts: readonly (readonly [string, number])[]): Bar[] {
  return counts.map(([label, value]) => ({ label: label.replaceAll('_', ' '), value, note: String(value) }));
}

/** One bar a line, as long as its share of the longest. On a phone it stands below its words. */
function plot(title: string, bars: Bar[]): string {
  if (bars.length === 0) return '';
  const shown = bars.slice(0, BARS_SHOWN);
  const longest = Math.max(1, ...shown.map(({ value }) => value));
  const lines = shown.map(({ label, value, note }) => {
    const width = ((value / longest) * 100).toFixed(1);
    const bar = `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10"></rect></svg>`;
    return `<li><span>${escape(label)}</span>${bar}<b>${escape(note)}</b></li>`;
  });
  const more = bars.length > shown.length ? `<p>and ${bars.length - shown.length} more</p>` : '';
  return `<h2>${escape(title)}</h2><ul class="bars">${lines.join('\n')}</ul>${more}`;
}

function table({ by, rows, totals }: FunnelAnswer): string {
  const head = [by, ...FUNNEL_STEPS, 'to first message', 'to first answer', 'sales', 'amounts'];
  const line = (row: FunnelRow): string =>
    `<tr><th scope="row">${escape(row.name ?? 'none')}</th>${[
      ...FUNNEL_STEPS.map((step) => String(row[step])),
      span(row.median_seconds_to_first_touch),
      span(row.median_seconds_to_first_answer),
      String(row.conversions),
      money(row.amounts),
    ]
      .map((cell) => `<td>${escape(cell)}</td>`)
      .join('')}</tr>`;
  const heads = head.map((name) => `<th scope="col">${escape(name)}</th>`).join('');
  const body = [...rows, { ...totals, name: 'Total' }].map(line).join('\n');
  return `<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr>${heads}</tr></thead><tbody>
${body}</tbody></table></div>`;
}

function money(amounts: Record<string, string>): string {
  const sums = Object.entries(amounts).map(([currency, amount]) => `${amount} ${currency}`);
  return sums.join(', ') || 'no amounts';
}

function span(seconds: number | null): string {
  if (seconds === null) return 'unknown';
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3_600)} h` : `${Math.round(seconds / 86_400)} days`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
