/**
 * "May I send now?": consent, opt-out, WhatsApp's 24-hour window, the hours in which we may write first, the pace of
 * messages to one person, and how the number stands, in one place. The answer carries its reason, which operators see.
 */
import type { NumberStanding } from '../../number/standing.js';
import type { ContactState, Outgoing, SendWindow } from '../state.js';
import { DAY, HOUR, MINUTE, SECOND } from '../../durations.js';
import { HANDED_OVER, handoverReturnsAt } from '../people/handover-deadlines.js';
import { hasBookedMeanwhile } from '../people/untaken.js';

type HoldReason =
  'quiet_hours' | 'pair_pace' | 'number_paused' | 'daily_limit' | 'daily_reengagements' | typeof HANDED_OVER;
type NeverReason =
  | 'opted_out'
  | 'not_reachable'
  | 'no_consent'
  | 'too_late'
  | 'window_closed'
  | 'last_message_undelivered'
  | 'prospect_replied';

export type SendVerdict =
  | { verdict: 'send' }
  | { verdict: 'hold'; until: number; reason: HoldReason }
  | { verdict: 'never'; reason: NeverReason };

const SEND: SendVerdict = { verdict: 'send' };
/** Free text is allowed for a day after the prospect last wrote; a minute is kept for the way there. */
const SERVICE_WINDOW = DAY - MINUTE;
/** What may still be said to someone who is not to be written to: the one answer to their own words. */
const LAST_WORDS = new Set(['opt_out_confirmed', 'wrong_number']);
/** Meta lets one message through to one person every six seconds, and up to 45 at once on credit. */
const PACE = 6 * SECOND;
const BURST = 45;
/** A paused number is looked at again after this, give or take a half, so that a resume makes no herd (T15). */
const LOOK_AGAIN = 5 * MINUTE;

export function maySend(contact: ContactState, message: Outgoing, now: number): SendVerdict {
  const { suppression, profile } = contact;
  if (suppression && !isLastWord(message)) {
    return never(suppression.kind === 'opt_out' ? 'opted_out' : 'not_reachable');
  }
  const followsUp = message.kind === 'follow_up' || message.kind === 'sequence';
  const writesFirst = message.kind === 'first_touch' || followsUp;
  if (writesFirst && profile.consent === false) return never('no_consent');
  if (message.notAfter !== null && now > message.notAfter) return never('too_late');
  const reminds = message.kind === 'reminder' && !hasBookedMeanwhile(contact);
  const takenUntil = writesFirst || reminds ? handoverReturnsAt(contact) : null;
  if (takenUntil !== null && takenUntil > now) {
    return { verdict: 'hold', until: takenUntil, reason: HANDED_OVER };
  }
  if (!('template' in message.content) && !serviceWindowOpen(contact, now)) return never('window_closed');
  const undelivered = lastOutboundUndelivered(contact) || isBehindOpener(contact, message);
  if (followsUp && !message.again && undelivered) return never('last_message_undelivered');
  if (writesFirst && repliedSince(contact, message.queuedAt)) return never('prospect_replied');
  const paced = pairPace(contact, now);
  if (paced > now) return { verdict: 'hold', until: paced, reason: 'pair_pace' };
  return writesFirst || isReturn(message) ? withinSendWindow(contact.sendWindows, now) : SEND;
}

/**
 * The part of the answer that the number gives. It is known where the send is carried out, not in the contact.
 *
 * @param spread in [0, 1): spreads those who wait, so that they do not all come back at once
 */
export function numberAllows(standing: NumberStanding, now: number, spread: number): SendVerdict {
  if (standing.paused) {
    return { verdict: 'hold', until: now + Math.round(LOOK_AGAIN * (0.5 + spread)), reason: 'number_paused' };
  }
  const { admission } = standing;
  if (admission === null || admission.admitted) return SEND;
  return { verdict: 'hold', until: admission.until, reason: admission.reason };
}

/** Whether free text may be sent. */
export function serviceWindowOpen(contact: ContactState, now: number): boolean {
  return now < (serviceWindowEndsAt(contact) ?? 0);
}

/** Until when free text may be sent; null when the prospect never wrote. */
export function serviceWindowEndsAt({ conversation: { lastInboundAt } }: ContactState): number | null {
  return lastInboundAt === null ? null : lastInboundAt + SERVICE_WINDOW;
}

/** The message that was sent last was neither delivered nor read. */
export function lastOutboundUndelivered(contact: ContactState): boolean {
  const last = contact.conversation.messages.findLast((message) => message.direction === 'out');
  return last !== undefined && last.status !== 'delivered' && last.status !== 'read';
}

/** What its sequence begins with still waits, such as for the number's leave. */
function isBehindOpener({ outgoing }: ContactState, message: Outgoing): boolean {
  if (message.kind !== 'sequence') return false;
  return outgoing.slice(0, Math.max(0, outgoing.indexOf(message))).some(({ begins }) => begins);
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
  const moment = Math.min(wished, last.to - MINUTE);
  return moment > now ? moment : null;
}

/** The first allowed moment from `wished` on, as far as the hours are known. */
export function firstAllowed(windows: SendWindow[], wished: number): number {
  const next = windows.find(({ to }) => wished < to);
  return next ? Math.max(next.from, wished) : wished;
}

function withinSendWindow(windows: SendWindow[], now: number): SendVerdict {
  if (windows.some((window) => window.from <= now && now < window.to)) return SEND;
  const next = windows.find((window) => window.from > now);
  if (next) return { verdict: 'hold', until: next.from, reason: 'quiet_hours' };
  // The windows have run out: they are computed anew, well before this moment.
  return { verdict: 'hold', until: now + HOUR, reason: 'quiet_hours' };
}

/** The first moment at which one more message keeps the pace: the credit that each message takes comes back in time. */
function pairPace({ conversation }: ContactState, now: number): number {
  let credit = BURST;
  let since = 0;
  for (const { direction, at } of conversation.messages) {
    if (direction !== 'out') continue;
    credit = Math.min(BURST, credit + Math.max(0, at - since) / PACE) - 1;
    since = Math.max(since, at);
  }
  credit = Math.min(BURST, credit + Math.max(0, now - since) / PACE);
  return credit >= 1 ? now : now + Math.ceil((1 - credit) * PACE);
}

/** A word of ours after nobody has answered: hours after the prospect wrote, and so never at night. */
export function isReturn({ content }: Outgoing): boolean {
  if (!('utterance' in content)) return false;
  return content.utterance.say === 'returned' || content.utterance.say === 'passed_on_again';
}

function isLastWord(message: Outgoing): boolean {
  return 'utterance' in message.content && LAST_WORDS.has(message.content.utterance.say);
}

function repliedSince(contact: ContactState, since: number): boolean {
  return (contact.conversation.lastInboundAt ?? 0) > since;
}

function never(reason: NeverReason): SendVerdict {
  return { verdict: 'never', reason };
}
