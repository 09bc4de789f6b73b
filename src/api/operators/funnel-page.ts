/** The funnel as one page that needs nothing else: no script, plots as inline SVG, every text escaped. */
import { createHash } from 'node:crypto';
import { FUNNEL_STEPS } from '../../domain/funnel.js';
import type { FunnelRow } from '../../domain/funnel.js';
import type { FunnelAnswer } from './funnel.js';
import type { FunnelWords } from './funnel-words.js';

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

const BARS_SHOWN = 12;

interface Bar {
  label: string;
  value: number;
  /** Beside the bar. */
  note: string;
}

export function funnelPage(report: FunnelAnswer, words: FunnelWords): string {
  const { totals, churned } = report;
  const { plots } = words;
  const title = words.title(report.account, report.environment);
  const steps = FUNNEL_STEPS.map((step): Bar => {
    const share = step === 'posted' ? null : totals.rates[step];
    const note = share === null ? '' : ` (${words.percent(share)})`;
    return { label: words.steps[step], value: totals[step], note: `${totals[step]}${note}` };
  });
  const reasons = churned.by_reason.map(({ reason, count }) => [reason ?? words.noReason, count] as const);
  const plot = (of: string, bars: Bar[]) => plotOf(of, bars, words);
  const bars = (counts: readonly (readonly [string, number])[]) => barsOf(counts, words);
  const when = `<time datetime="${report.fresh_as_of}">${report.fresh_as_of.slice(0, 16).replace('T', ' ')} UTC</time>`;
  return `<!doctype html>
<html lang="${words.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><style>${STYLE}</style></head><body>
<main><h1>${escape(title)}</h1>
<p>${escape(words.what(report.from, report.to, report.time_zone))}</p>
${plot(plots.steps, steps)}
${totals.posted === 0 ? `<p>${words.none}</p>` : speed(totals, words)}
${plot(plots.outcomes, bars(Object.entries(totals.outcomes)))}
${plot(plots.reasons, bars(Object.entries(totals.reasons)))}
${plot(plots.notSent, bars(Object.entries(totals.not_sent)))}
${plot(plots.churned, bars(reasons))}
<h2>${escape(words.by(named(report.by, words)))}</h2>
${table(report, words)}
<h2>${words.sales}</h2>
<p>${escape(words.sold(totals.conversions, money(totals.amounts, words), totals.wrote_first))}</p>
</main><footer>${words.fresh(when, report.contacts_read, report.took_ms)} <code>application/json</code>, <code>text/csv</code>.</footer>
</body></html>
`;
}

function speed(totals: FunnelAnswer['totals'], words: FunnelWords): string {
  const message = span(totals.median_seconds_to_first_touch, words);
  const answer = span(totals.median_seconds_to_first_answer, words);
  return `<h2>${words.howFast}</h2>
<p>${words.speed(message, answer)}</p>`;
}

function barsOf(counts: readonly (readonly [string, number])[], words: FunnelWords): Bar[] {
  return counts.map(([label, value]) => ({ label: named(label, words), value, note: String(value) }));
}

function named(key: string, { named }: FunnelWords): string {
  return (Object.hasOwn(named, key) ? named[key] : undefined) ?? key.replaceAll('_', ' ');
}

/** One bar a line, as long as its share of the longest. On a phone it stands below its words. */
function plotOf(title: string, bars: Bar[], words: FunnelWords): string {
  if (bars.length === 0) return '';
  const shown = bars.slice(0, BARS_SHOWN);
  const longest = Math.max(1, ...shown.map(({ value }) => value));
  const lines = shown.map(({ label, value, note }) => {
    const width = ((value / longest) * 100).toFixed(1);
    const bar = `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10"></rect></svg>`;
    return `<li><span>${escape(label)}</span>${bar}<b>${escape(note)}</b></li>`;
  });
  const more = bars.length > shown.length ? `<p>${words.more(bars.length - shown.length)}</p>` : '';
  return `<h2>${escape(title)}</h2><ul class="bars">${lines.join('\n')}</ul>${more}`;
}

function table({ by, rows, totals }: FunnelAnswer, words: FunnelWords): string {
  const { columns } = words;
  const head = [
    named(by, words),
    ...FUNNEL_STEPS.map((step) => words.steps[step]),
    ...[columns.firstMessage, columns.firstAnswer, columns.sales, columns.amounts],
  ];
  const line = (row: FunnelRow): string =>
    `<tr><th scope="row">${escape(row.name ?? words.noName)}</th>${[
      ...FUNNEL_STEPS.map((step) => String(row[step])),
      span(row.median_seconds_to_first_touch, words),
      span(row.median_seconds_to_first_answer, words),
      String(row.conversions),
      money(row.amounts, words),
    ]
      .map((cell) => `<td>${escape(cell)}</td>`)
      .join('')}</tr>`;
  const heads = head.map((name) => `<th scope="col">${escape(name)}</th>`).join('');
  const body = [...rows, { ...totals, name: words.total }].map(line).join('\n');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${words.table}"><table><thead><tr>${heads}</tr></thead><tbody>
${body}</tbody></table></div>`;
}

function money(amounts: Record<string, string>, words: FunnelWords): string {
  const sums = Object.entries(amounts).map(([currency, amount]) => `${amount} ${currency}`);
  return sums.join(', ') || words.noAmounts;
}

function span(seconds: number | null, { unknown, days }: FunnelWords): string {
  if (seconds === null) return unknown;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3_600)} h` : `${Math.round(seconds / 86_400)} ${days}`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
