/** Sending one message, so that no prospect ever gets it twice (T9, T10). Nothing waits in here for long. */
import { Context } from '@temporalio/activity';
import {
  ActivityCancelledError,
  ActivityCompletionError,
  ActivityPausedError,
  ActivityResetError,
} from '@temporalio/client';
import { CancelledFailure } from '@temporalio/common';
import { answerBy } from '../domain/answer-by.js';
import { MINUTE } from '../domain/durations.js';
import { contactWorkflowId, isRaw } from '../domain/identity.js';
import { promisesAnswer } from '../domain/contact/people/passing-on.js';
import { zoneOf } from '../domain/prospect-zone.js';
import type { ContactId } from '../domain/identity.js';
import { numberAllows } from '../domain/contact/messages/may-send.js';
import { opaqueCallbackData, pausesNumber } from '../domain/whatsapp.js';
import type { Admission, NumberStanding } from '../domain/number/standing.js';
import type { ErrorClass, SendError, SendResult } from '../domain/whatsapp.js';
import { whyWithheld } from '../domain/number/withheld.js';
import { parseWeekHours } from '../domain/week-hours.js';
import type { Foreseen, PostingMark, SendInput } from '../temporal/contract.js';
import { requireSecret } from '../secrets/secrets.js';
import type { Directory, EnvironmentContext } from '../config/directory.js';
import type { PlaybookSettings, WhatsAppNumberSettings } from '../config/schema.js';
import type { PlaybookTexts } from '../storage/playbooks.js';
import type { Sender, WhatsAppClient } from '../whatsapp/client.js';
import type { Models } from './models.js';
import { isWrittenTo } from './test-recipients.js';
import { renderMessage, waitsSince } from './render-message.js';
import { rewordMessage } from './reword-message.js';
import type { Numbers } from './numbers.js';
import type { Suppressions } from './suppression.js';

export interface WhatsAppDeps {
  directory: Directory;
  client: WhatsAppClient;
  playbooks: PlaybookTexts;
  /** Asked before whatever is no answer (T3): a stop in another environment of the number is known there alone. */
  suppressions: Pick<Suppressions, 'isSuppressed'>;
  /** For other words than our own. */
  models?: Pick<Models, 'reword'>;
  /** Asked whether the number may send, and for leave to begin a conversation (T15). */
  numbers: Numbers;
  /** Where tokens are read, by the names in the settings. */
  env?: Record<string, string | undefined>;
  random?: () => number;
}

const HALF_HOUR = 30 * MINUTE;
const HEARTBEAT_EVERY = 3_000;
const MARK_DEADLINE = 4_000;
const CANCELLATION_DEADLINE = 3_000;
const READ_DEADLINE = 2_000;
/** When a number that cannot be asked is asked again, give or take a half. */
const ASK_AGAIN = MINUTE;

/** When a send is tried anew whose mark could not be left, give or take a half. */
const MARK_AGAIN = MINUTE / 2;

/**
 * `foreseen`: kept with the mark, for the attempt that finds it. `reading`: what is answered is being marked as read
 * already.
 */
export type SendMessage = (
  input: SendInput,
  foreseen?: Foreseen,
  reading?: Promise<void>,
) => Promise<SendResult>;

export interface Sending {
  sendMessage: SendMessage;
  /** Shows the prospect that we read and type, where they may be written to. Never fails. */
  markRead: (contact: ContactId, message: string) => Promise<void>;
}

export function createSending(deps: WhatsAppDeps): Sending {
  const {
    directory,
    client,
    playbooks,
    suppressions,
    models,
    numbers,
    env = process.env,
    random = Math.random,
  } = deps;

  async function markRead(contact: ContactId, message: string): Promise<void> {
    const { environment, whatsapp } = directory.environment(contact.account, contact.environment);
    const token = env[whatsapp.token_env];
    if (!token || isRaw(contact.number) || !isWrittenTo(environment, contact)) return;
    const { state } = await numbers.health(contact.account, whatsapp.phone_number_id);
    if (state === 'paused') return;
    await client.markRead({ phoneNumberId: whatsapp.phone_number_id, token }, message, READ_DEADLINE);
  }

  async function sendMessage(
    input: SendInput,
    foreseen?: Foreseen,
    reading?: Promise<void>,
  ): Promise<SendResult> {
    const { contact, now } = input;
    const settings = directory.environment(contact.account, contact.environment);
    const playbookOf = async () => (input.playbook ? await playbooks.get(input.playbook) : settings.playbook);
    const render = async () => {
      const playbook = await playbookOf();
      const answer = expectedAnswer(settings, playbook, waitsSince(input));
      const message = renderMessage(inTheirZone(input, settings), playbook, answer);
      const reworded = await rewordMessage(message, input, playbook, models);
      return answer !== null && promisesAnswer(input) ? { ...reworded, answerBy: answer } : reworded;
    };

    const mark = markLeft();
    if (mark) return mark.unconfirmed;
    if (isRaw(contact.number)) return refused(error('unreachable', 'this is not a phone number'));
    if (!isWrittenTo(settings.environment, contact))
      return { result: 'barred', reason: 'not_a_test_recipient' };
    const { phone_number_id: phoneNumberId, token_env: tokenName } = settings.whatsapp;
    const health = await numbers.health(contact.account, phoneNumberId);
    if (health.state === 'paused') return held({ paused: true, admission: null }, now, health.reason);
    const unasked = input.kind !== 'reply' && input.kind !== 'person';
    if (unasked && (await suppressions.isSuppressed(contact))) return { result: 'suppressed' };

    let sender: Sender;
    try {
      sender = { phoneNumberId, token: requireSecret(tokenName, env) };
    } catch (reason) {
      const missing = error('token', reason instanceof Error ? reason.message : 'there is no token');
      return await refusedByWhatsApp(input, phoneNumberId, missing);
    }
    const [message] = await Promise.all([
      render(),
      reading ?? (input.replyTo === null ? null : client.markRead(sender, input.replyTo, READ_DEADLINE)),
    ]);
    if (message.content === null) return refused(error('template', message.problem));
    const why = message.content.type === 'template' && whyWithheld(health, message.content);
    if (why) return refused(error('template', why));
    if (input.begins) {
      const admission = await leave(input, settings.whatsapp, await playbookOf());
      if (admission && !admission.admitted) return held({ paused: false, admission }, now);
    }

    const { text } = message;
    const asked = {
      ...(message.modelAsked && { modelAsked: true as const }),
      ...('answerBy' in message && { answerBy: message.answerBy }),
    };
    const unconfirmed = { result: 'unconfirmed' as const, text, at: now, ...asked };
    const stopHeartbeat = await announcePosting({
      phase: 'posting',
      unconfirmed,
      ...(foreseen && { foreseen }),
    });
    if (stopHeartbeat === null) {
      const until = now + Math.round(MARK_AGAIN * (0.5 + random()));
      return { result: 'held', until, reason: 'Temporal did not take the mark of the send in time' };
    }
    try {
      const outcome = await client.send(sender, {
        to: contact.number,
        opaque: opaqueCallbackData(contactWorkflowId(contact), input.messageId, input.want),
        content: message.content,
      });
      if (outcome.outcome === 'lost') return unconfirmed;
      if (outcome.outcome === 'refused')
        return { ...(await refusedByWhatsApp(input, phoneNumberId, outcome.error)), ...asked };
      return { result: 'sent', wamid: outcome.wamid, text, at: now, ...asked };
    } finally {
      stopHeartbeat();
    }
  }

  /** Asks the number for leave to begin a conversation; null where nothing limits it, and nobody is asked (T15). */
  async function leave(
    { contact, messageId, begins, now }: SendInput,
    number: WhatsAppNumberSettings,
    playbook: PlaybookSettings,
  ): Promise<Admission | null> {
    const limit = number.daily_limit === 'unlimited' ? null : number.daily_limit;
    if (!begins || (limit === null && begins.reengagementBy === null)) return null;
    const { rank, campaign, reengagementBy } = begins;
    const reengagement =
      reengagementBy === null
        ? null
        : { playbook: reengagementBy, perDay: playbook.churned.reengage_per_day };
    const request = { key: messageId, rank, campaign, limit, reengagement };
    try {
      return await numbers.admit(contact.account, number.phone_number_id, request);
    } catch {
      // Nothing is sent while it is not known whether it may be.
      const until = now + Math.round(ASK_AGAIN * (0.5 + random()));
      return { admitted: false, until, reason: reengagement ? 'daily_reengagements' : 'daily_limit' };
    }
  }

  function held(standing: NumberStanding, now: number, why?: string): SendResult {
    const verdict = numberAllows(standing, now, random());
    const { until, reason } = verdict.verdict === 'hold' ? verdict : { until: now, reason: verdict.verdict };
    return { result: 'held', until, reason: why ? `${reason}: ${why}` : reason };
  }

  /** An error that is the number's own pauses it for everyone; what follows for this message, the contact decides. */
  async function refusedByWhatsApp(
    { contact, now }: SendInput,
    phoneNumberId: string,
    met: SendError,
  ): Promise<SendResult> {
    if (pausesNumber(met)) {
      try {
        await numbers.report(contact.account, phoneNumberId, { error: met, at: now });
      } catch {
        // The next send that meets it reports it again.
      }
    }
    return refused(met);
  }

  return { sendMessage, markRead };
}

/** Where nothing is set up for a contact yet, it is not known in its state where they are. */
function inTheirZone(input: SendInput, { account }: EnvironmentContext): SendInput {
  if (input.playbook) return input;
  const { timeZone, certain } = zoneOf(input.contact, input.profile, account.time_zone);
  return { ...input, timeZone, timeZoneCertain: certain };
}

/** By when a person answers, in the hours of the calendar, to the half hour that is named. */
function expectedAnswer(
  { account, calendar }: EnvironmentContext,
  { handover }: PlaybookSettings,
  now: number,
): number | null {
  const zone = calendar.time_zone ?? account.time_zone;
  const by = answerBy(parseWeekHours(calendar.hours), zone, now, handover.answer_within);
  return by === null ? null : Math.ceil(by / HALF_HOUR) * HALF_HOUR;
}

function refused(met: SendError): SendResult {
  return { result: 'refused', error: met };
}

function error(errorClass: ErrorClass, message: string): SendError {
  return { class: errorClass, code: null, message };
}

/** An attempt that finds it never sends. */
export function markLeft(): PostingMark | null {
  const details = Context.current().info.heartbeatDetails as PostingMark | undefined;
  return details?.phase === 'posting' ? details : null;
}

/**
 * Leaves the mark on the server before the request is written, then keeps the attempt alive while it runs.
 *
 * The SDK's own `heartbeat()` is throttled and not awaited, so the mark is a call of its own; its answer also says
 * whether the send was cancelled meanwhile.
 *
 * @returns stops the heartbeat; null when it is not known whether the mark was left: then nothing is sent, and another
 *   attempt must not be left to find it
 * @throws when the send was cancelled, or is not known any more: then nothing was sent
 */
async function announcePosting(mark: PostingMark): Promise<(() => void) | null> {
  const context = Context.current();
  try {
    await context.client.withDeadline(Date.now() + MARK_DEADLINE, () =>
      context.client.activity.heartbeat(context.info.taskToken, mark),
    );
  } catch (error) {
    if (error instanceof ActivityCancelledError) await cancelled(context, mark);
    if (error instanceof ActivityCompletionError) return null;
    // A paused or reset attempt may finish what it began; to stop now would leave the mark without a send.
    if (!(error instanceof ActivityPausedError || error instanceof ActivityResetError)) throw error;
  }
  const timer = setInterval(() => context.heartbeat(mark), HEARTBEAT_EVERY);
  return () => clearInterval(timer);
}

/** Lets the worker learn of the cancellation too, so that it reports the attempt as cancelled, not as failed. */
async function cancelled(context: Context, mark: PostingMark): Promise<never> {
  context.heartbeat(mark);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CancelledFailure('the send was cancelled')), CANCELLATION_DEADLINE);
  });
  try {
    return await Promise.race([context.cancelled, late]);
  } finally {
    clearTimeout(timer);
  }
}
