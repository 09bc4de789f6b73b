/**
 * "May I send now?": consent, opt-out, WhatsApp's 24-hour window, and the hours in which we may write first, in one
 * place. The answer carries its reason, which operators see.
 */
import type { ContactState, Outgoing, SendWindow } from './state.js';
import { DAY } from './decision.js';
import { HANDED_OVER, handoverReturnsAt } from './handover-deadlines.js';

export type SendVerdict =
  | { verdict: 'send' }
  | { verdict: 'hold'; until: number; reason: string }
  | { verdict: 'never'; reason: string };

const SEND: SendVerdict = { verdict: 'send' };
/** Free text is allowed for a day after the prospect last wrote; a minute is kept for the way there. */
const SERVICE_WINDOW = DAY - 60_000;
/** What may still be said to someone who is not to be written to: the one answer to their own words. */
const LAST_WORDS = new Set(['opt_out_confirmed', 'wrong_number']);

export function maySend(contact: ContactState, message: Outgoing, now: number): SendVerdict {
  if (contact.suppression && !isLastWord(message)) {
    return {
      verdict: 'never',
      reason: contact.suppression.kind === 'opt_out' ? 'opted_out' : 'not_reachable',
    };
  }
  if (message.notAfter !== null && now > message.notAfter) return { verdict: 'never', reason: 'too_late' };
  const own = message.kind !== 'reply' && message.kind !== 'person';
  const takenUntil = own ? handoverReturnsAt(contact) : null;
  if (takenUntil !== null) return { verdict: 'hold', until: takenUntil, reason: HANDED_OVER };
  if (!('template' in message.content)) {
    return serviceWindowOpen(contact, now) ? SEND : { verdict: 'never', reason: 'window_closed' };
  }
  const followsUp = message.kind === 'follow_up' || message.kind === 'sequence';
  if (followsUp && lastOutboundUndelivered(contact)) {
    return { verdict: 'never', reason: 'last_message_undelivered' };
  }
  if (followsUp && repliedSince(contact, message.queuedAt)) {
    return { verdict: 'never', reason: 'prospect_replied' };
  }
  if (message.kind === 'reminder' || !own) return SEND;
  return withinSendWindow(contact.sendWindows, now);
}

export function serviceWindowOpen(contact: ContactState, now: number): boolean {
  const { lastInboundAt } = contact.conversation;
  return lastInboundAt !== null && now < lastInboundAt + SERVICE_WINDOW;
}

/** The message that was sent last was neither delivered nor read. */
export function lastOutboundUndelivered(contact: ContactState): boolean {
  const last = contact.conversation.messages.findLast((message) => message.direction === 'out');
  return last !== undefined && last.status !== 'delivered' && last.status !== 'read';
}

/**
 * The latest allowed moment at or before `wished`, so that a reminder held by quiet hours goes out before them; null
 * when there is none after `now`.
 */
export function latestAllowed(windows: SendWindow[], wished: number, now: number): number | null {
  if (wished <= now) return null;
  if (windows.length === 0) return wished;
  const before = windows.filter((window) => window.from <= wished);
  const last = before.at(-1);
  if (!last) return null;
  const moment = Math.min(wished, last.to - 60_000);
  return moment > now ? moment : null;
}

function withinSendWindow(windows: SendWindow[], now: number): SendVerdict {
  if (windows.some((window) => window.from <= now && now < window.to)) return SEND;
  const next = windows.find((window) => window.from > now);
  if (next) return { verdict: 'hold', until: next.from, reason: 'quiet_hours' };
  // The windows have run out: they are computed anew, well before this moment.
  return { verdict: 'hold', until: now + 3_600_000, reason: 'quiet_hours' };
}

function isLastWord(message: Outgoing): boolean {
  return 'utterance' in message.content && LAST_WORDS.has(message.content.utterance.say);
}

function repliedSince(contact: ContactState, since: number): boolean {
  return (contact.conversation.lastInboundAt ?? 0) > since;
}
