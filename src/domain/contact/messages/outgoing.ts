/** The queue of messages to the prospect. */
import type { Utterance } from '../../language.js';
import type { TemplatePurpose } from '../../playbook.js';
import type { Decision } from '../decision.js';
import { followsMeeting } from '../lifecycle/met.js';
import type { Booking, Content, ContactState, Outgoing, OutgoingKind } from '../state.js';

/** Queues it, in other words each time the same is said again. */
export function say(decision: Decision, utterance: Utterance): void {
  tryHeldReplies(decision);
  const { said } = decision.contact.conversation;
  const kind = heart(utterance).say;
  const variant = said[kind] ?? 0;
  said[kind] = variant + 1;
  if (TELLS_WHEN.has(kind)) decision.contact.conversation.toldWhenAt = decision.now;
  enqueue(decision, 'reply', variant === 0 ? { utterance } : { utterance, variant }, null);
}

/** Tells when the meeting is that stands. */
const TELLS_WHEN = new Set<Utterance['say']>([
  'booked',
  'booking_confirmed',
  'booking_stands',
  'keep_meeting',
  'later_stands',
]);

/** What waits is tried once more before what is said next, so that both arrive in order. */
function tryHeldReplies({ contact }: Decision): void {
  for (const message of contact.outgoing) {
    if (message.kind === 'reply' && message.state.phase === 'held') message.state = { phase: 'queued' };
  }
}

const ABOUT_MEETING = new Set<Utterance['say']>([
  'booked',
  'booking_confirmed',
  'keep_meeting',
  'later_stands',
  'see_you',
]);

/** Says of a meeting that it stands. */
export function tellsOfMeeting({ content }: Outgoing): boolean {
  return 'utterance' in content && ABOUT_MEETING.has(heart(content.utterance).say);
}

/** What an utterance comes to, behind an answer or an apology. */
export function heart(utterance: Utterance): Utterance {
  return 'then' in utterance && utterance.then !== null ? heart(utterance.then) : utterance;
}

/** The words of a person who has the conversation. */
export function sendWords(decision: Decision, words: string): void {
  enqueue(decision, 'person', { words }, null);
}

/** @param notAfter as for {@link enqueue} */
export function sendTemplate(
  decision: Decision,
  kind: Exclude<OutgoingKind, 'reply'>,
  template: TemplatePurpose,
  notAfter: number | null = null,
): void {
  enqueue(decision, kind, { template }, notAfter);
}

/** A message that failed after WhatsApp had taken it, under an id of its own; its attempts still count. */
export function enqueueAgain(decision: Decision, failed: Worded): Outgoing {
  const again: Outgoing = { ...failed, id: newMessageId(decision), state: { phase: 'queued' }, again: true };
  decision.contact.outgoing.push(again);
  return again;
}

/**
 * When free text passes no more, a template says what it can of it: the reminder's that a meeting is booked, else the
 * follow-up's asks a prospect back, once for each time they wrote.
 */
export function templateInstead(decision: Decision, message: Outgoing): void {
  const { engagement, setup, conversation, outgoing, booking, lifecycle } = decision.contact;
  if (booking && !booking.declined) {
    if (tellsOfMeeting(message)) tellByTemplate(decision, booking);
    return;
  }
  if (!engagement || lifecycle.stage === 'customer' || followsMeeting(decision.contact)) return;
  if (!setup?.playbook.templates.includes('follow_up')) return;
  const lastInbound = conversation.messages.findLastIndex(({ direction }) => direction === 'in');
  const since = conversation.messages.slice(lastInbound + 1);
  const waiting = outgoing.some(({ content }) => 'template' in content);
  if (waiting || since.some(({ type }) => type === 'template')) return;
  enqueue(decision, 'reply', { template: followUpWords(decision.contact) }, null);
}

/** The reminder's template names the day and time, and lets the prospect confirm or move it. */
function tellByTemplate(decision: Decision, { start }: Booking): void {
  const { setup, profile } = decision.contact;
  if (profile.consent === false || !setup?.playbook.templates.includes('reminder')) return;
  sendTemplate(decision, 'reminder', 'reminder', start);
}

/** Nobody who has written is asked whether they have seen our message, where the playbook has other words for them. */
export function followUpWords({ engagement, setup }: ContactState): TemplatePurpose {
  const wrote = engagement?.progress.responded || engagement?.openedBy === 'no_show';
  return wrote && setup?.playbook.templates.includes('follow_up_answered')
    ? 'follow_up_answered'
    : 'follow_up';
}

function newMessageId(decision: Decision): string {
  return decision.newId().replaceAll('-', '').slice(0, 16);
}

/** @param notAfter epoch milliseconds: it is dropped when it cannot go out by then; null for no limit */
export function enqueue(
  decision: Decision,
  kind: OutgoingKind,
  content: Outgoing['content'],
  notAfter: number | null,
): Outgoing {
  const message: Outgoing = {
    id: newMessageId(decision),
    kind,
    content,
    queuedAt: decision.now,
    notAfter,
    state: { phase: 'queued' },
    tries: 0,
  };
  decision.contact.outgoing.push(message);
  return message;
}

/** Drops what has not gone out, and stops what is on its way if it can still be stopped (T9). */
export function withdraw(decision: Decision, which: (message: Outgoing) => boolean = () => true): void {
  const { contact } = decision;
  if (contact.outgoing.some((message) => message.state.phase === 'sending' && which(message))) {
    decision.commands.push({ do: 'cancel_sends' });
  }
  contact.outgoing = contact.outgoing.filter(
    (message) => message.state.phase === 'sending' || !which(message),
  );
}

/** A message of which it is decided what it says. */
export type Worded = Outgoing & { content: Content };

export function hasWords(message: Outgoing): message is Worded {
  return !('answers' in message.content);
}

/** When the queue is to be pumped next, 0 for at once; null when nothing waits, or a message is on its way. */
export function outgoingDeadline(outgoing: Outgoing[]): number | null {
  if (outgoing.some((message) => message.state.phase === 'sending')) return null;
  const times = outgoing.map(({ state }) => (state.phase === 'held' ? state.until : 0));
  return times.length === 0 ? null : Math.min(...times);
}

/** In a word or two, for operators. */
export function describedContent(content: Outgoing['content']): string {
  if ('template' in content) return content.template;
  if ('answers' in content) return 'an answer';
  return 'words' in content ? "a person's words" : content.utterance.say;
}
