/** Sending what is queued, one message at a time, and what came of each. */
import type { DeliveryStatus, MessageStatus, SendError, SendResult } from '../../whatsapp.js';
import { describeError, pausesNumber } from '../../whatsapp.js';
import type { Decision } from '../decision.js';
import { DAY, HOUR } from '../../durations.js';
import { endEngagement, optOut, suppressedElsewhere } from '../lifecycle/engagement.js';
import { isReturn, maySend } from './may-send.js';
import type { SendVerdict } from './may-send.js';
import { countModelCall } from './model-calls.js';
import { queueProgress } from '../callbacks/outbox.js';
import { askForWindows, pauseCadence, restartCadence } from './cadence.js';
import { describedContent, enqueueAgain, hasWords, templateInstead } from './outgoing.js';
import { AFTER, ATTEMPTS, LONGEST_PUT_OFF, NOT_CARRIED_OUT, waitAfter } from './refusals.js';
import type { Wait } from './refusals.js';
import type { ContactState, Message, MessageState, Outgoing } from '../state.js';
import { learnUserId } from '../lifecycle/user-ids.js';
import { SENT_LATELY_KEPT, UNSENT_KEPT } from '../kept.js';

const FEWEST_DAYS_OF_WINDOWS = 3;
const RANK: Record<MessageState, number> = {
  unresolved: 0,
  unconfirmed: 0,
  sent: 1,
  failed: 1,
  delivered: 2,
  read: 3,
};

/** Sends the oldest message that may go now. One at a time, so that they arrive in order. */
export function pumpOutgoing(decision: Decision): void {
  const { contact, now } = decision;
  if (contact.preparing !== null) return;
  while (!contact.outgoing.some((message) => message.state.phase === 'sending')) {
    const message = contact.outgoing.find(({ state }) => state.phase !== 'held' || state.until <= now);
    if (!message) return;
    if (message.kind !== 'reply' || isReturn(message)) refreshWindows(decision);
    const verdict = maySend(contact, message, now);
    if (verdict.verdict === 'never') {
      if (verdict.reason === 'window_closed') useTemplate(decision, message, verdict.reason);
      else drop(decision, message, verdict.reason);
    } else if (verdict.verdict === 'hold') {
      holdFor(decision, message, verdict);
    } else {
      message.state = { phase: 'sending' };
      message.tries += 1;
      decision.commands.push({ do: 'send', message: message.id });
    }
  }
}

function holdFor(
  decision: Decision,
  message: Outgoing,
  { until, reason }: Extract<SendVerdict, { verdict: 'hold' }>,
): void {
  // Never until now, so that nothing is looked at twice in one go.
  message.state = { phase: 'held', until: Math.max(until, decision.now + 1), reason };
  const requestId = decision.contact.posts.at(-1)?.requestId;
  if (message.kind !== 'first_touch' || requestId === undefined) return;
  const line = `the first message waits until ${new Date(until).toISOString()}: ${reason.replaceAll('_', ' ')}`;
  decision.commands.push({ do: 'log', line, requestId });
}

/** Sending hours are computed anew before they run out, when something is to be sent by them (T12). */
function refreshWindows(decision: Decision): void {
  const { contact, now } = decision;
  const last = contact.sendWindows.at(-1);
  const enough = last !== undefined && last.to > now + FEWEST_DAYS_OF_WINDOWS * DAY;
  if (enough || now < contact.windowsAskedAt + HOUR) return;
  askForWindows(decision);
}

export function sendEnded(decision: Decision, id: string, result: SendResult): void {
  const { contact, now } = decision;
  if (result.modelAsked) countModelCall(decision);
  if (result.answerBy !== undefined && contact.handover) contact.handover.promisedBy = result.answerBy;
  const message = contact.outgoing.find((candidate) => candidate.id === id);
  if (!message) return wordEarly(contact, id, result);
  const { failed } = message;
  delete message.failed;
  switch (result.result) {
    case 'sent':
      recordSent(decision, message, result, 'sent');
      if (failed) statusReceived(decision, failed);
      return;
    case 'unconfirmed':
      recordSent(decision, message, { ...result, wamid: null }, 'unconfirmed');
      if (failed) statusReceived(decision, failed);
      return;
    case 'held':
      // Not this message's fault: it burns no attempt.
      message.tries -= 1;
      hold(decision, message, Math.max(result.until - now, 1), result.reason);
      return;
    case 'suppressed':
      remove(decision, message);
      suppressedElsewhere(decision);
      return;
    case 'barred':
      drop(decision, message, result.reason);
      return;
    case 'refused':
      refused(decision, message, result.error);
      return;
  }
}

/** A send that was cancelled, or that WhatsApp was certainly not asked for: it comes here without the mark of one (T10). */
export function sendFailed(decision: Decision, id: string, error: string, cancelled: boolean): void {
  const message = decision.contact.outgoing.find((candidate) => candidate.id === id);
  if (!message) return;
  if (cancelled) remove(decision, message);
  else putOff(decision, message, NOT_CARRIED_OUT, error, false);
}

/** A status never moves backwards; `failed` after `delivered` changes nothing. */
export function statusReceived(decision: Decision, received: MessageStatus): void {
  const { contact } = decision;
  const { messageId, status, error, userId } = received;
  if (userId) learnUserId(decision, userId);
  const message = contact.conversation.messages.find((candidate) => candidate.id === messageId);
  if (!message) return settleEarly(decision, received);
  const before = message.status ?? 'sent';
  if (RANK[status] < RANK[before] || status === before) return;
  if (status === 'failed' && RANK[before] > 1) return;
  message.status = status;
  const sent = contact.sentLately.find(({ id }) => id === messageId) ?? null;
  contact.sentLately = contact.sentLately.filter((other) => other !== sent);
  if (status === 'failed') failedLater(decision, sent, error);
  else recordProgress(decision, messageId, status);
}

/** Meta's status may overtake the response of the send: then WhatsApp is known to have taken it. */
function settleEarly(decision: Decision, received: MessageStatus): void {
  const sending = decision.contact.outgoing.find((candidate) => candidate.id === received.messageId);
  if (!sending) return;
  if (received.status === 'failed' && !hasWords(sending)) {
    // To be sent again it needs its words, which come with the response.
    sending.failed = received;
    return;
  }
  recordSent(decision, sending, { text: '', at: received.at, wamid: received.wamid }, 'sent');
  statusReceived(decision, received);
}

/** The words of a message that its status reported first come with the response. */
function wordEarly({ conversation }: ContactState, id: string, result: SendResult): void {
  const message = conversation.messages.find((candidate) => candidate.id === id);
  if (message && 'text' in result) message.text ||= result.text;
}

/** When the oldest unconfirmed send has waited for a status as long as the playbook says. */
export function unconfirmedDeadline({ conversation, setup }: ContactState): number | null {
  const oldest = conversation.messages.find((message) => message.status === 'unconfirmed');
  return oldest && setup ? oldest.at + setup.playbook.unconfirmedAfter : null;
}

/** Never sent again: whether it arrived is for operators to see (T10). */
export function showUnconfirmed(decision: Decision): void {
  const { contact, now } = decision;
  const patience = contact.setup?.playbook.unconfirmedAfter ?? 0;
  for (const message of contact.conversation.messages) {
    if (message.status === 'unconfirmed' && message.at + patience <= now) message.status = 'unresolved';
  }
  contact.trouble = 'Whether a message arrived is not known: its send was never confirmed';
}

function recordProgress(decision: Decision, messageId: string, status: DeliveryStatus): void {
  const { engagement } = decision.contact;
  if (!engagement || engagement.firstMessage !== messageId) return;
  if (status === 'delivered' || status === 'read') noteDelivered(decision);
  if (status === 'read' && !engagement.progress.read) {
    engagement.progress.read = true;
    queueProgress(decision, engagement.crmId, 'FIRST_MESSAGE_READ');
  }
}

/** A read or a reply says that the first message was delivered, whether or not a receipt did (DESIGN §9). */
export function noteDelivered(decision: Decision): void {
  const { engagement } = decision.contact;
  if (!engagement || engagement.progress.delivered || engagement.firstMessage === null) return;
  engagement.progress.delivered = true;
  queueProgress(decision, engagement.crmId, 'FIRST_MESSAGE_DELIVERED');
}

function recordSent(
  decision: Decision,
  message: Outgoing,
  { text, at, wamid }: { text: string; at: number; wamid: string | null },
  status: Message['status'],
): void {
  const { contact } = decision;
  const { conversation, engagement } = contact;
  remove(decision, message);
  const type = 'template' in message.content ? 'template' : 'text';
  conversation.messages.push({ id: message.id, direction: 'out', at, type, text, status });
  conversation.startedAt ??= at;
  conversation.lastOutboundAt = at;
  conversation.lastWamid = wamid;
  conversation.reminded = message.kind === 'reminder';
  delete conversation.followedUp;
  if (followsUp(message)) conversation.followedUp = engagement?.progress.responded ? 'wrote' : 'silent';
  contact.sentLately = [...contact.sentLately, message].slice(-SENT_LATELY_KEPT);
  contact.trouble = null;
  dropSuperseded(decision, message);
  if (!engagement) return;
  if (message.kind === 'first_touch') {
    engagement.firstMessage = message.id;
    // Who answered before it was known to be sent is in conversation already.
    if (engagement.stage === 'waiting') {
      engagement.stage = 'contacting';
      engagement.stageSince = at;
    }
  }
  if (followsUp(message)) {
    engagement.cadence.followUpsSent += 1;
    // The time that was asked for is over: what they write now answers this.
    delete engagement.cadence.resting;
  }
  if (message.kind !== 'reminder') restartCadence(decision);
}

/** Also where it stands in for words that passed no more: nobody reads the same ones twice. */
function followsUp({ kind, content }: Outgoing): boolean {
  return kind === 'follow_up' || (kind === 'reply' && 'template' in content);
}

/** A reply that waits while a later one goes out has lost its point: it is never heard after it. */
function dropSuperseded(decision: Decision, sent: Outgoing): void {
  if (sent.kind !== 'reply') return;
  const late = decision.contact.outgoing.filter(
    ({ kind, state, queuedAt }) => kind === 'reply' && state.phase === 'held' && queuedAt < sent.queuedAt,
  );
  for (const message of late) drop(decision, message, 'superseded');
}

/** What follows is the same whether WhatsApp refused at once or reported it later: {@link AFTER}. */
function refused(decision: Decision, message: Outgoing, error: SendError): void {
  const rule = AFTER[error.class];
  const reason = `${error.class}: ${describeError(error)}`;
  switch (rule.then) {
    case 'wait':
      putOff(decision, message, rule, reason, pausesNumber(error));
      return;
    case 'drop':
      drop(decision, message, reason);
      return;
    case 'use_template':
      useTemplate(decision, message, reason);
      return;
    case 'unreachable':
      remove(decision, message);
      noteUnsent(decision, message, reason);
      unreachable(decision);
      return;
    case 'opted_out':
      remove(decision, message);
      noteUnsent(decision, message, reason);
      optOut(decision, { confirm: false, marketing: true });
      return;
  }
}

function putOff(
  decision: Decision,
  message: Outgoing,
  rule: Wait,
  reason: string,
  numberPaused: boolean,
): void {
  if (rule.burns === 'nothing') message.tries = Math.max(0, message.tries - 1);
  const wait = waitAfter(rule, message);
  const pointless = !numberPaused && decision.now + wait > message.queuedAt + LONGEST_PUT_OFF;
  if (message.tries >= ATTEMPTS || pointless) return drop(decision, message, reason);
  if (!numberPaused) message.putOff = (message.putOff ?? 0) + 1;
  hold(decision, message, wait, reason);
}

/** A send that WhatsApp took and then reported as failed: it reached nobody, and may be sent again. */
function failedLater(decision: Decision, sent: Outgoing | null, error: SendError | null): void {
  const { contact } = decision;
  const known = error ? describeError(error) : 'no reason given';
  if (error && pausesNumber(error)) decision.commands.push({ do: 'report_number', error });
  if (sent && hasWords(sent) && error) {
    const { engagement } = contact;
    if (engagement && followsUp(sent)) engagement.cadence.followUpsSent -= 1;
    const again = enqueueAgain(decision, sent);
    refused(decision, again, error);
    if (contact.outgoing.includes(again) && again.kind !== 'reminder') pauseCadence(decision);
  } else if (error?.class === 'unreachable') {
    unreachable(decision);
  } else if (error?.class === 'opted_out') {
    optOut(decision, { confirm: false, marketing: true });
  }
  contact.trouble = `A message failed: ${known}`;
}

/** Free text passes no more: the prospect is written to with a template, once, if there is one to say so. */
function useTemplate(decision: Decision, message: Outgoing, reason: string): void {
  remove(decision, message);
  noteUnsent(decision, message, reason);
  if ('utterance' in message.content) templateInstead(decision, message);
}

function unreachable(decision: Decision): void {
  const { engagement } = decision.contact;
  if (!engagement || engagement.progress.delivered || engagement.outcome !== null) return;
  endEngagement(decision, { outcome: 'NOT_REACHABLE', reason: 'NO_WHATSAPP' });
}

function hold(decision: Decision, message: Outgoing, wait: number, reason: string): void {
  message.state = { phase: 'held', until: decision.now + wait, reason };
  decision.contact.trouble = `A message waits: ${reason}`;
}

function drop(decision: Decision, message: Outgoing, reason: string): void {
  const { contact } = decision;
  remove(decision, message);
  noteUnsent(decision, message, reason);
  if (!contact.engagement) return;
  // What the cadence did not send still counts as a step, so that silence comes to its end.
  if (message.kind === 'follow_up') {
    contact.engagement.cadence.followUpsSent += 1;
    restartCadence(decision);
  }
  const answered = contact.engagement.progress.responded || reason === 'prospect_replied';
  if (message.kind === 'first_touch' && !answered) {
    endEngagement(decision, { outcome: 'NO_OUTCOME', reason: 'not_delivered' });
    contact.trouble = `The first message was not sent: ${reason}`;
  }
}

/** Every message that is not sent stays visible, with its reason. */
export function noteUnsent(
  decision: Decision,
  { kind, content }: Pick<Outgoing, 'kind' | 'content'>,
  reason: string,
): void {
  const { contact, now } = decision;
  const what = describedContent(content);
  contact.unsent = [...contact.unsent, { at: now, kind, what, reason }].slice(-UNSENT_KEPT);
  contact.trouble = `A message was not sent: ${reason}`;
}

function remove(decision: Decision, message: Outgoing): void {
  decision.contact.outgoing = decision.contact.outgoing.filter((other) => other !== message);
}
