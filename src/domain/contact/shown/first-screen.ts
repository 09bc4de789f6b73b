/**
 * What operators ask of a contact, answered in a line each. They stand before everything else of its current details, so
 * that the first screen of the Temporal UI has them, however long the conversation is.
 */
import { isMissed } from '../../callbacks.js';
import { assigneeOf } from '../people/assignee.js';
import { nextDeadline } from '../decide.js';
import { moment, span, words } from '../../plain-words.js';
import type { ContactState, Message } from '../state.js';

const TEXT_SHOWN = 100;
const STUCK_SHOWN = 3;

export type Row = [question: string, answer: string | null | undefined];

export function firstScreen(contact: ContactState, now: number): Row[] {
  const { booking, id } = contact;
  return [
    ['Look at this', contact.trouble],
    ['Account', `${id.account} (${id.environment})`],
    ['Stage', stageSince(contact)],
    ['Next', nextLine(contact, now)],
    ['Client said', saidLast(contact, 'in')],
    ['Agent said', saidLast(contact, 'out')],
    ['Meeting', booking && `${moment(booking.start)} (${booking.timeZone})`],
    ['Handed over', handoverLine(contact)],
    ['Not sent', notSent(contact)],
    ['Held', held(contact)],
    ...stuck(contact).map((line): Row => ['Stuck', line]),
    ['Conversion', conversionLine(contact)],
    ['Assigned to', assignedTo(contact)],
  ];
}

/** Where an engagement stands; between engagements, how the last one ended. */
export function stageLine({ engagement, suppression, past, moved, erasedAt }: ContactState): string {
  if (erasedAt !== null) return 'erased';
  if (moved) return 'moved';
  if (suppression) return suppression.kind === 'opt_out' ? 'opted out' : 'not reachable';
  if (engagement) return engagement.stage;
  return past.at(-1)?.outcome ?? 'no engagement';
}

function stageSince(contact: ContactState): string {
  const { engagement, suppression, past, moved, erasedAt, createdAt } = contact;
  const since =
    erasedAt ?? moved?.at ?? suppression?.at ?? engagement?.stageSince ?? past.at(-1)?.endedAt ?? createdAt;
  const reason = suppression || engagement ? (suppression?.reason ?? null) : (past.at(-1)?.reason ?? null);
  return `${stageLine(contact)}${reason ? ` (${words(reason)})` : ''} since ${moment(since)}`;
}

function nextLine(contact: ContactState, now: number): string {
  const next = nextDeadline(contact);
  if (!next) return 'nothing until someone writes or posts';
  return next.at <= now ? `${next.summary}, now` : `${next.summary}, ${moment(next.at)}`;
}

function saidLast({ conversation }: ContactState, wanted: Message['direction']): string | null {
  const message = conversation.messages.findLast(({ direction }) => direction === wanted);
  if (!message) return null;
  const { text, type, at, status } = message;
  const said = text === '' ? `(${type})` : text.slice(0, TEXT_SHOWN);
  return `${said}${text.length > TEXT_SHOWN ? '…' : ''} (${[status, moment(at)].filter(Boolean).join(', ')})`;
}

/** Who has the conversation, why, and whether the prospect waits. */
function handoverLine({ handover }: ContactState): string | null {
  if (!handover) return null;
  const { by, cause, since, waitingSince } = handover;
  const who = by ?? `nobody yet, since ${words(cause)}`;
  const waits = waitingSince === null ? '' : `; the prospect waits since ${moment(waitingSince)}`;
  return `${who}, ${moment(since)}${waits}`;
}

/** The newest message that will not be sent, and why. */
function notSent({ unsent }: ContactState): string | null {
  const newest = unsent.at(-1);
  return newest ? `${words(newest.what)}: ${words(newest.reason)} (${moment(newest.at)})` : null;
}

/** The first message that waits for its time, and why. */
function held({ outgoing }: ContactState): string | null {
  for (const { kind, state } of outgoing) {
    if (state.phase === 'held') return `${words(kind)} until ${moment(state.until)}: ${words(state.reason)}`;
  }
  return null;
}

/** What was tried in vain, at which attempt it is, and when the next one comes. */
function stuck(contact: ContactState): string[] {
  const { outbox, preparing, engagement, again, conversation } = contact;
  const waiting = outbox.waiting.filter(({ tries, held: why }) => tries > 0 || why !== null);
  const callbacks = waiting.map(({ status, tries, nextAttemptAt, held: why, attempts }) => {
    const last = attempts.at(-1);
    const answer = last && [last.httpStatus, last.excerpt.slice(0, 60)].filter(Boolean).join(' ');
    const told = [why, answer && `last answer ${answer}`].filter(Boolean).join('; ');
    return `callback ${status}, attempt ${tries + 1} at ${moment(nextAttemptAt)}${told ? `: ${told}` : ''}`;
  });
  const missed = outbox.done.filter(({ end }) => isMissed(end)).length;
  const retrying = (what: string, { tries, retryAt }: { tries: number; retryAt: number | null }): string[] =>
    retryAt === null ? [] : [`${what}, attempt ${tries + 1} at ${moment(retryAt)}`];
  return [
    ...callbacks,
    ...(missed > 0 ? [`${missed} callbacks given up: see below`] : []),
    ...(preparing ? retrying('setting up the engagement', preparing) : []),
    ...(engagement?.reserving ? retrying('reserving the meeting', engagement.reserving) : []),
    ...again.map(({ command, at }) => `${words(command.do)}, again at ${moment(at)}`),
    ...(conversation.messages.at(-1)?.status === 'unresolved'
      ? ['unknown whether the last message arrived']
      : []),
  ].slice(0, STUCK_SHOWN);
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

function assignedTo(contact: ContactState): string | null {
  const assignee = assigneeOf(contact);
  return assignee && ([assignee.prenom, assignee.nom].filter(Boolean).join(' ') || assignee.email);
}
