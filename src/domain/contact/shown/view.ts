/** What operators read in the Temporal UI: one line, and current details in Markdown. Times are UTC. */
import { callbackLines } from '../callbacks/view.js';
import { firstScreen, stageLine } from './first-screen.js';
import type { Row } from './first-screen.js';
import { escape, moment } from '../../plain-words.js';
import type { ContactState, Message } from '../state.js';

const MESSAGES_SHOWN = 8;
const TEXT_SHOWN = 160;

/** Who, and where they stand: `Jane Doe · +33612345678 · lead · qualifying`. */
function oneLine(contact: ContactState): string {
  const { profile, id, lifecycle } = contact;
  return [profile.name, id.number, lifecycle.stage, stageLine(contact)]
    .filter(Boolean)
    .join(' · ')
    .slice(0, 200);
}

export function currentDetails(contact: ContactState, now: number): string {
  const sections = [
    `### ${escape(oneLine(contact))}`,
    table([...firstScreen(contact, now), ...facts(contact)]),
    conversation(contact),
    unsent(contact),
    callbackLines(contact.outbox, escape, moment),
    posts(contact),
  ];
  return sections.filter(Boolean).join('\n\n');
}

/** Whose lead this is, and what else is known. */
function facts(contact: ContactState): Row[] {
  const { profile, engagement, lifecycle, tags, churns } = contact;
  return [
    ['CRM contact', profile.crm_contact_id],
    ['CRM deal', profile.crm_deal_id],
    ['Company', profile.company],
    ['Campaign', [profile.source, profile.campaign_name].filter(Boolean).join(' / ')],
    ['Ad', contact.referral && (contact.referral.headline ?? contact.referral.sourceId)],
    ['Now under', contact.moved?.to],
    ['Lifecycle', `${lifecycle.stage} since ${moment(lifecycle.since)}`],
    ['Churn', churns.at(-1) && (churns.at(-1)?.reason ?? 'no reason given')],
    ['Follow up', contact.followUpDue === null ? null : `from ${moment(contact.followUpDue)}`],
    ['Routing rule', engagement?.route],
    ['Tags', [...tags, ...contact.dialer.tags].join(', ')],
    ['Owner', contact.dialer.owner],
    ['Power dialer', contact.dialer.listing && `on the list of ${contact.dialer.listing.agent}`],
    ['Sequence', contact.dialer.enrolment?.sequence],
    ['Disposition', contact.dialer.disposition],
  ];
}

function table(rows: Row[]): string {
  const shown = rows
    .filter(([, value]) => value)
    .map(([name, value]) => `| ${name} | ${escape(String(value))} |`);
  return ['| | |', '|---|---|', ...shown].join('\n');
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
