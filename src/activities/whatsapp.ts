/** Sending one message, so that no prospect ever gets it twice (T9, T10). Nothing waits in here for long. */
import { Context } from '@temporalio/activity';
import { ActivityCancelledError, ActivityPausedError, ActivityResetError } from '@temporalio/client';
import { CancelledFailure } from '@temporalio/common';
import { answerBy } from '../domain/answer-by.js';
import { contactWorkflowId, isRaw } from '../domain/identity.js';
import { opaqueCallbackData } from '../domain/whatsapp.js';
import type { ErrorClass, SendError, SendResult } from '../domain/whatsapp.js';
import { parseWeekHours } from '../domain/week-hours.js';
import type { SendInput, WhatsAppActivities } from '../temporal/contract.js';
import { requireSecret } from '../config/settings.js';
import type { Directory, EnvironmentContext } from '../config/settings.js';
import type { PlaybookSettings } from '../config/schema.js';
import type { PlaybookTexts } from '../storage/playbooks.js';
import type { Sender, SendOutcome, WhatsAppClient } from '../whatsapp/client.js';
import { renderMessage } from './render-message.js';
import type { RenderedMessage } from './render-message.js';
import type { Suppressions } from './suppression.js';

export interface WhatsAppDeps {
  directory: Directory;
  client: WhatsAppClient;
  playbooks: PlaybookTexts;
  /** Asked before a first message (T3). */
  suppressions: Pick<Suppressions, 'isSuppressed'>;
  /** Where tokens are read, by the names in the settings. */
  env?: Record<string, string | undefined>;
  random?: () => number;
}

/** The mark that a request is being written. An attempt that finds it never sends. */
const POSTING = { phase: 'posting' };
const HEARTBEAT_EVERY = 3_000;
const MARK_DEADLINE = 4_000;
const CANCELLATION_DEADLINE = 3_000;
const READ_DEADLINE = 2_000;

/** When a message that cannot go now is looked at again, give or take a half, and why it waits. Milliseconds. */
const HOLD: Partial<Record<ErrorClass, { wait: number; reason: string }>> = {
  transient: { wait: 30_000, reason: 'WhatsApp had a passing problem' },
  throughput: { wait: 20_000, reason: 'the number sends faster than WhatsApp allows' },
  pair_pace: { wait: 15_000, reason: 'too many messages to this person in a short time' },
  maintenance: { wait: 600_000, reason: 'WhatsApp is under maintenance' },
};

export function createWhatsAppActivities(deps: WhatsAppDeps): WhatsAppActivities {
  const { directory, client, playbooks, suppressions, env = process.env, random = Math.random } = deps;

  async function sendMessage(input: SendInput): Promise<SendResult> {
    const { contact, now } = input;
    const settings = directory.environment(contact.account, contact.environment);
    const render = async () => {
      const playbook = input.playbook ? await playbooks.get(input.playbook) : settings.playbook;
      return renderMessage(input, playbook, expectedAnswer(settings, playbook, now));
    };

    if (wasPosting()) {
      const text = await render().then(
        (rendered) => rendered.text,
        () => '',
      );
      return { result: 'unconfirmed', text, at: now };
    }
    if (isRaw(contact.number)) return refused('unreachable', 'this is not a phone number');
    if (
      (input.kind === 'first_touch' || input.kind === 'sequence') &&
      (await suppressions.isSuppressed(contact))
    )
      return { result: 'suppressed' };

    let sender: Sender;
    try {
      const token = requireSecret(settings.whatsapp.token_env, env);
      sender = { phoneNumberId: settings.whatsapp.phone_number_id, token };
    } catch (error) {
      return refused('token', error instanceof Error ? error.message : 'there is no token');
    }
    const [message] = await Promise.all([
      render(),
      input.replyTo === null ? null : client.markRead(sender, input.replyTo, READ_DEADLINE),
    ]);
    if (message.content === null) return refused('template', message.problem);

    const stopHeartbeat = await announcePosting();
    try {
      const outcome = await client.send(sender, {
        to: contact.number,
        opaque: opaqueCallbackData(contactWorkflowId(contact), input.messageId, input.want),
        content: message.content,
      });
      return resultOf(outcome, message, now);
    } finally {
      stopHeartbeat();
    }
  }

  function resultOf(outcome: SendOutcome, { text }: RenderedMessage, now: number): SendResult {
    if (outcome.outcome === 'accepted') return { result: 'sent', wamid: outcome.wamid, text, at: now };
    if (outcome.outcome === 'lost') return { result: 'unconfirmed', text, at: now };
    const hold = HOLD[outcome.error.class];
    if (!hold) return { result: 'refused', error: outcome.error };
    return {
      result: 'held',
      until: now + Math.round(hold.wait * (0.5 + random())),
      reason: `${hold.reason} (${describe(outcome.error)})`,
    };
  }

  return { sendMessage };
}

/** By when a person answers, in the hours of the calendar. */
function expectedAnswer(
  { account, calendar }: EnvironmentContext,
  { handover }: PlaybookSettings,
  now: number,
): number | null {
  const zone = calendar.time_zone ?? account.time_zone;
  return answerBy(parseWeekHours(calendar.hours), zone, now, handover.answer_within);
}

function refused(errorClass: ErrorClass, message: string): SendResult {
  return { result: 'refused', error: { class: errorClass, code: null, message } };
}

function describe({ code, message }: SendError): string {
  return code === null ? message : `${code} ${message}`;
}

function wasPosting(): boolean {
  const details = Context.current().info.heartbeatDetails as { phase?: unknown } | undefined;
  return details?.phase === POSTING.phase;
}

/**
 * Leaves the mark on the server before the request is written, then keeps the attempt alive while it runs.
 *
 * The SDK's own `heartbeat()` is throttled and not awaited, so the mark is a call of its own; its answer also says
 * whether the send was cancelled meanwhile.
 *
 * @returns stops the heartbeat
 * @throws when the mark could not be left, or the send was cancelled: then nothing was sent
 */
async function announcePosting(): Promise<() => void> {
  const context = Context.current();
  try {
    await context.client.withDeadline(Date.now() + MARK_DEADLINE, () =>
      context.client.activity.heartbeat(context.info.taskToken, POSTING),
    );
  } catch (error) {
    if (error instanceof ActivityCancelledError) await cancelled(context);
    // A paused or reset attempt may finish what it began; to stop now would leave the mark without a send.
    if (!(error instanceof ActivityPausedError || error instanceof ActivityResetError)) throw error;
  }
  const timer = setInterval(() => context.heartbeat(POSTING), HEARTBEAT_EVERY);
  return () => clearInterval(timer);
}

/** Lets the worker learn of the cancellation too, so that it reports the attempt as cancelled, not as failed. */
async function cancelled(context: Context): Promise<never> {
  context.heartbeat(POSTING);
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
