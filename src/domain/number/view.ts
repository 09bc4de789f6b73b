/** What operators read of a WhatsApp number in the Temporal UI: Markdown. Times are UTC. */
import { usedToday, waitingNow } from './budget.js';
import { escape, moment } from '../plain-words.js';
import type { NumberState } from './number.js';

const SHOWN = 8;

export function numberDetails(number: NumberState): string {
  const { health, limit, quality, budget } = number;
  const state =
    health.state === 'paused'
      ? `**Paused** since ${moment(health.since)}${health.code === null ? '' : ` (code ${health.code})`}: ${escape(health.reason)}`
      : `Sending${health.since === 0 ? '' : ` since ${moment(health.since)}`}`;
  const rows: [string, string][] = [
    ['Account', number.account],
    ['New conversations in 24 hours', `${usedToday(budget)} of ${limit ?? 'unlimited'}`],
    ['Waiting for their place', String(waitingNow(budget))],
    ['Quality', quality ? `${escape(quality.rating)}, ${moment(quality.at)}` : 'not told'],
  ];
  const sections = [
    `### WhatsApp number ${number.phoneNumberId}`,
    state,
    ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n'),
    list(
      'Campaigns in 24 hours',
      budget.lines
        .map(({ rank, campaign, used, waiting }) => ({
          rank,
          campaign,
          used: sum(used),
          waiting: sum(waiting),
        }))
        .sort((a, b) => b.used + b.waiting - a.used - a.waiting)
        .slice(0, SHOWN)
        .map(
          ({ rank, campaign, used, waiting }) =>
            `${escape(campaign || 'no campaign')} (${rank}): ${used} begun, ${waiting} waiting`,
        ),
    ),
    list(
      'Templates',
      number.templates
        .slice(-SHOWN)
        .map(
          ({ name, language, status, reason }) =>
            `${escape(name)} (${escape(language)}): ${escape(status)}${reason ? `, ${escape(reason)}` : ''}`,
        ),
    ),
    list(
      'History',
      number.history.map(({ at, line }) => `${moment(at)} ${escape(line)}`),
    ),
  ];
  return sections.filter(Boolean).join('\n\n');
}

function list(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : [`**${title}**`, '', ...lines.map((line) => `- ${line}`)].join('\n');
}

function sum(counts: [number, number][]): number {
  return counts.reduce((all, [, count]) => all + count, 0);
}
