/** What operators read in the Temporal UI: one line, and current details in Markdown. Times are UTC. */
import { callbackLines } from './callback-view.js';
import { HOUR, MINUTE, SECOND } from './decision.js';
import { nextDeadline } from './decide.js';
import { assigneeOf } from './assignee.js';
import type { ContactState, Message } from './state.js';

const MESSAGES_SHOWN = 8;
const TEXT_SHOWN = 160;

/** Who, and where they stand: `Jane Doe · +33612345678 · lead · qualifying`. */
export function oneLine(contact: ContactState): string {
  const { profile, id, lifecycle } = contact;
  return [profile.name, id.number, lifecycle.stage, stageLine(contact)]
    .filter(Boolean)
    .join(' · ')
    .slice(0, 200);
}

export function currentDetails(contact: ContactState, now: number): string {
  const sections = [
    `### ${escape(oneLine(contact))}`,
    facts(contact),
    `**Next:** ${nextLine(contact, now)}`,
    contact.trouble ? `**Look at this:** ${escape(contact.trouble)}` : '',
    conversation(contact),
    unsent(contact),
    callbackLines(contact.outbox, escape, moment),
    posts(contact),
  ];
  return sections.filter(Boolean).join('\n\n');
}

/** Where an engagement stands; between engagements, how the last one ended. */
export function stageLine({ engagement, suppression, past, moved, erasedAt }: ContactState): string {
  if (erasedAt !== null) return 'erased';
  if (moved) return 'moved';
  if (suppression) return suppression.kind === 'opt_out' ? 'opted out' : 'not reachable';
  if (engagement) return engagement.stage;
  return past.at(-1)?.outcome ?? 'no engagement';
}

function facts(contact: ContactState): string {
  const { profile, engagement, booking, id, lifecycle, tags, churns } = contact;
  const rows: [string, string | number | null | undefined][] = [
    ['Account', `${id.account} (${id.environment})`],
    ['CRM contact', profile.crm_contact_id],
    ['CRM deal', profile.crm_deal_id],
    ['Company', profile.company],
    ['Campaign', [profile.source, profile.campaign_name].filter(Boolean).join(' / ')],
    ['Ad', contact.referral && (contact.referral.headline ?? contact.referral.sourceId)],
    ['Now under', contact.moved?.to],
    ['Lifecycle', `${lifecycle.stage} since ${moment(lifecycle.since)}`],
    ['Conversion', conversionLine(contact)],
    ['Churn', churns.at(-1) && (churns.at(-1)?.reason ?? 'no reason given')],
    ['Engagement', engagement && `${engagement.stage} since ${moment(engagement.stageSince)}`],
    ['Handed over', handoverLine(contact)],
    ['Follow up', contact.followUpDue && `from ${moment(contact.followUpDue)}`],
    ['Routing rule', engagement?.route],
    ['Assigned to', assignedTo(contact)],
    ['Tags', [...tags, ...contact.dialer.tags].join(', ')],
    ['Owner', contact.dialer.owner],
    ['Power dialer', contact.dialer.listing && `on the list of ${contact.dialer.listing.agent}`],
    ['Sequence', contact.dialer.enrolment?.sequence],
    ['Disposition', contact.dialer.disposition],
    ['Meeting', booking && `${moment(booking.start)} (${booking.timeZone})`],
  ];
  const shown = rows
    .filter(([, value]) => value)
    .map(([name, value]) => `| ${name} | ${escape(String(value))} |`);
  return ['| | |', '|---|---|', ...shown].join('\n');
}

/** Who has the conversation, why, and whether the prospect waits. */
function handoverLine({ handover }: ContactState): string | null {
  if (!handover) return null;
  const { by, cause, since, waitingSince } = handover;
  const who = by ?? `nobody yet, since ${cause.replaceAll('_', ' ')}`;
  const waits = waitingSince === null ? '' : `; the prospect waits since ${moment(waitingSince)}`;
  return `${who}, ${moment(since)}${waits}`;
}

function assignedTo(contact: ContactState): string | null {
  const assignee = assigneeOf(contact);
  return assignee && ([assignee.prenom, assignee.nom].filter(Boolean).join(' ') || assignee.email);
}

/** The newest sale, and how long after an engagement it came. */
function conversionLine({ conversions }: ContactState): string | null {
  const sale = conversions.at(-1);
  if (!sale) return null;
  const amount = [sale.amount, sale.currency].filter(Boolean).join(' ');
  const after =
    sale.engagedAt === null
      ? 'without an engagement'
      : `${span(sale.at - sale.engagedAt)} after an engagement`;
  return [amount, sale.product, after].filter(Boolean).join(', ');
}

function nextLine(contact: ContactState, now: number): string {
  const next = nextDeadline(contact);
  if (!next) return 'nothing until someone writes or posts';
  return next.at <= now
    ? `${next.summary}, now`
    : `${next.summary}, ${moment(next.at)} (in ${span(next.at - now)})`;
}

function conversation({ conversation: { messages }, outgoing }: ContactState): string {
  const said = messages.slice(-MESSAGES_SHOWN).map(messageLine);
  const waiting = outgoing.map(({ kind, state }) =>
    state.phase === 'held'
      ? `- ⏳ ${kind.replace('_', ' ')} held until ${moment(state.until)}: ${escape(state.reason)}`
      : `- ⏳ ${kind.replace('_', ' ')} ${state.phase}`,
  );
  const lines = [...said, ...waiting];
  return lines.length === 0 ? '' : ['**Conversation**', '', ...lines].join('\n');
}

function unsent({ unsent: dropped }: ContactState): string {
  if (dropped.length === 0) return '';
  const lines = dropped.map(
    ({ at, what, reason }) => `- ${moment(at)} ${escape(what.replaceAll('_', ' '))}: ${escape(reason)}`,
  );
  return ['**Not sent**', '', ...lines].join('\n');
}

function messageLine({ direction, at, text, type, status }: Message): string {
  const who = direction === 'out' ? '💬 Agent' : '👤 Client';
  const words = text === '' ? `(${type})` : escape(text.slice(0, TEXT_SHOWN));
  return `- ${moment(at)} ${who}: ${words}${status ? ` _${status}_` : ''}`;
}

function posts({ posts: newest }: ContactState): string {
  if (newest.length === 0) return '';
  return ['**Posts**', '', ...newest.map(({ at, line }) => `- ${moment(at)} ${escape(line)}`)].join('\n');
}

function moment(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function span(ms: number): string {
  if (ms < MINUTE) return `${Math.ceil(ms / SECOND)} s`;
  if (ms < 2 * HOUR) return `${Math.round(ms / MINUTE)} min`;
  return ms < 48 * HOUR ? `${Math.round(ms / HOUR)} h` : `${Math.round(ms / (24 * HOUR))} days`;
}

/** What people wrote is shown as text, never as Markdown. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#]/g, (character) => `\\${character}`).replaceAll(/\s+/g, ' ');
}
