/**
 * Meta's webhooks: their JSON, their spelling and signature, and their delivery, which is at least once.
 * Webhooks about one prospect go out one after the other, unless a scenario lets one overtake another.
 */
import { createHmac } from 'node:crypto';
import type { ChatMessage, Conversation } from './conversations.js';
import type { MetaError } from './graph/errors.js';
import type { SandboxTemplate } from './graph/templates.js';
import type { Scenarios } from './faults.js';
import type { BusinessNumber } from './numbers.js';
import type { Timers } from './timers.js';
import type { Change } from './webhook-body.js';
import { webhookBody } from './webhook-body.js';

export { encode } from './webhook-body.js';

/** Pauses between the tries of one webhook, milliseconds; the last is repeated. */
const RETRY_AFTER = [200, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];
/** Tests in a hurry shorten the pauses; from the sixth try on they stay this long all the same. */
const REAL_PAUSE = 100;
/** Meta gives a webhook up after seven days. */
const GIVES_UP_AFTER = 7 * 24 * 3_600_000;
const WINDOW_MS = 24 * 3_600_000;
const BATCH_AFTER = 150;
const LARGEST_BATCH = 20;
const OVERTAKEN_AFTER = 2_000;

/** How a prospect's message answers one of ours. */
export interface InboundContent {
  /** Meta's `type` and the object of that name. */
  type: string;
  [content: string]: unknown;
}

interface WebhookOptions {
  /** Where Ringback takes WhatsApp's webhooks. */
  url: string;
  appSecret: string;
  scenarios: Scenarios;
  timers: Timers;
}

/** Changes that go out as one webhook, and whose prospects wait for it. */
interface Batch {
  changes: Change[];
  lines: Set<string>;
  delivered: Promise<boolean>;
  flush: () => void;
}

/** How many webhooks there were, and what scenarios made of them. */
export interface WebhookCounts {
  posted: number;
  /** Posted once more, because they were not answered with 200. */
  retried: number;
  duplicated: number;
  overtaken: number;
  /** Changes that went out with others. */
  batched: number;
  delayed: number;
  dropped: number;
}

export class Webhooks {
  readonly counts: WebhookCounts = {
    posted: 0,
    retried: 0,
    duplicated: 0,
    overtaken: 0,
    batched: 0,
    delayed: 0,
    dropped: 0,
  };
  readonly #options: WebhookOptions;
  readonly #lines = new Map<string, Promise<unknown>>();
  /** What is kept back of each prospect's, until something overtakes it. */
  readonly #kept = new Map<string, (() => void)[]>();
  #batch: Batch | null = null;

  constructor(options: WebhookOptions) {
    this.#options = options;
  }

  /** @returns whether Ringback took it */
  message(conversation: Conversation, message: ChatMessage, content: InboundContent): Promise<boolean> {
    return this.#enqueue(conversation, `message:${message.id}`, 'messages', {
      // What WhatsApp itself says comes without a profile.
      ...(content.type !== 'system' && { contacts: [contactOf(conversation)] }),
      messages: [
        {
          ...senderOf(conversation),
          id: message.id,
          timestamp: seconds(message.at),
          ...content,
        },
      ],
    });
  }

  /** @param at on the account's clock, epoch milliseconds */
  status(
    conversation: Conversation,
    message: ChatMessage,
    status: 'sent' | 'delivered' | 'read' | 'failed',
    at: number,
    error: MetaError | null = null,
  ): Promise<boolean> {
    const key = `${status}:${message.id}`;
    if (this.#options.scenarios.drops(conversation.phone, key)) {
      this.counts.dropped += 1;
      return Promise.resolve(false);
    }
    const category = message.template?.category.toLowerCase() ?? 'service';
    return this.#enqueue(conversation, key, 'messages', {
      ...(conversation.shows !== 'number' && { contacts: [contactOf(conversation)] }),
      statuses: [
        {
          id: message.id,
          status,
          timestamp: seconds(at),
          ...(conversation.shows !== 'user_id' && { recipient_id: conversation.waId }),
          ...(conversation.shows !== 'number' && { recipient_user_id: conversation.userId }),
          ...(message.opaque !== null && { biz_opaque_callback_data: message.opaque }),
          ...(status === 'sent' && {
            conversation: {
              id: conversationId(conversation),
              expiration_timestamp: seconds(at + WINDOW_MS),
              origin: { type: category },
            },
          }),
          ...(status !== 'failed' && {
            pricing: { billable: message.template !== null, pricing_model: 'PMP', category, type: 'regular' },
          }),
          ...(error && { errors: [error] }),
        },
      ],
    });
  }

  /** The prospect stopped or resumed marketing messages in WhatsApp itself. */
  preference(conversation: Conversation, value: 'stop' | 'resume', at: number): Promise<boolean> {
    const key = `preference:${value}:${at}`;
    return this.#enqueue(conversation, key, 'user_preferences', {
      contacts: [contactOf(conversation)],
      user_preferences: [
        {
          ...(conversation.shows !== 'user_id' && { wa_id: conversation.waId }),
          ...(conversation.shows !== 'number' && { user_id: conversation.userId }),
          detail: `User requested to ${value} marketing messages`,
          category: 'marketing_messages',
          value,
          timestamp: Number(seconds(at)),
        },
      ],
    });
  }

  /** A prospect's business-scoped user id was made anew, as happens when the number changes. */
  userIdUpdate(conversation: Conversation, previous: string, at: number): Promise<boolean> {
    return this.#enqueue(conversation, `user_id:${previous}`, 'user_id_update', {
      contacts: [withoutNewId(conversation)],
      user_id_update: [
        {
          ...(conversation.shows !== 'user_id' && { wa_id: conversation.waId }),
          detail: 'User changed their user id',
          user_id: { previous, current: conversation.userId },
          timestamp: seconds(at),
        },
      ],
    });
  }

  /** A review of a template ended, or Meta paused it. */
  template(template: SandboxTemplate): Promise<boolean> {
    const change = {
      account: template.businessAccountId,
      number: null,
      field: 'message_template_status_update',
      value: {
        event: template.status,
        message_template_id: Number(template.id),
        message_template_name: template.name,
        message_template_language: template.language,
        message_template_category: template.category,
        reason: template.reason ?? 'NONE',
      },
    };
    return this.#append([template.id], webhookBody([change]));
  }

  #enqueue(conversation: Conversation, key: string, field: string, value: Change['value']): Promise<boolean> {
    const { number, phone } = conversation;
    const change: Change = { account: number.businessAccountId, number, field, value };
    const fault = this.#options.scenarios.webhookFault(phone, key);
    if (fault.delay > 0) {
      this.counts.delayed += 1;
      return new Promise((resolve) => {
        this.#options.timers.after(fault.delay, () => resolve(this.#append([phone], webhookBody([change]))));
      });
    }
    if (fault.batched) return this.#collect(change, phone);
    const body = webhookBody([change]);
    if (fault.duplicate) this.counts.duplicated += 1;
    const send = (): Promise<boolean> => {
      const delivered = this.#append([phone], body);
      if (fault.duplicate) void this.#append([phone], body);
      return delivered;
    };
    if (fault.overtaken) return this.#keep(phone, send);
    const delivered = send();
    this.#release(phone);
    return delivered;
  }

  /** Keeps a webhook back until another of the same prospect has gone out, or two seconds have passed. */
  #keep(phone: string, send: () => Promise<boolean>): Promise<boolean> {
    this.counts.overtaken += 1;
    return new Promise((resolve) => {
      this.#kept.set(phone, [...(this.#kept.get(phone) ?? []), () => resolve(send())]);
      this.#options.timers.after(OVERTAKEN_AFTER, () => this.#release(phone));
    });
  }

  #release(phone: string): void {
    const kept = this.#kept.get(phone) ?? [];
    this.#kept.delete(phone);
    // The later one first: each was to be overtaken by what came after it.
    for (const send of kept.toReversed()) send();
  }

  /** Lets a change wait for others, to go out with them as one webhook. */
  #collect(change: Change, line: string): Promise<boolean> {
    this.#batch ??= this.#newBatch();
    const batch = this.#batch;
    this.counts.batched += 1;
    batch.changes.push(change);
    batch.lines.add(line);
    if (batch.changes.length >= LARGEST_BATCH) batch.flush();
    return batch.delivered;
  }

  #newBatch(): Batch {
    const changes: Change[] = [];
    const lines = new Set<string>();
    let flush: () => void = () => undefined;
    const delivered = new Promise<boolean>((resolve) => {
      flush = () => {
        if (this.#batch?.changes !== changes) return;
        this.#batch = null;
        resolve(this.#append([...lines], webhookBody(changes)));
      };
    });
    this.#options.timers.after(BATCH_AFTER, flush);
    return { changes, lines, delivered, flush };
  }

  #append(lines: string[], body: Buffer): Promise<boolean> {
    const before = Promise.all(lines.map((line) => this.#lines.get(line) ?? Promise.resolve()));
    const delivered = before.then(() => this.#deliver(body));
    for (const line of lines) this.#lines.set(line, delivered);
    return delivered;
  }

  async #deliver(body: Buffer): Promise<boolean> {
    const { timers } = this.#options;
    const until = Date.now() + GIVES_UP_AFTER;
    for (let tries = 0; !timers.stopped && Date.now() < until; tries += 1) {
      this.counts.posted += 1;
      if (tries > 0) this.counts.retried += 1;
      if (await this.#post(body)) return true;
      const pause = RETRY_AFTER[Math.min(tries, RETRY_AFTER.length - 1)] ?? REAL_PAUSE;
      await timers.wait(pause, tries < 5 ? 0 : REAL_PAUSE);
    }
    return false;
  }

  async #post(body: Buffer): Promise<boolean> {
    const { url, appSecret } = this.#options;
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'facebookexternalua',
          'x-hub-signature-256': sign(body, appSecret),
        },
        body,
        signal: AbortSignal.timeout(10_000),
      });
      await answer.arrayBuffer();
      return answer.status === 200;
    } catch {
      // Ringback is not there, or was too slow: Meta tries again, and so does the sandbox.
      return false;
    }
  }
}

/** `X-Hub-Signature-256` over the bytes sent. */
export function sign(body: Buffer, appSecret: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
}

/** Who wrote: the number, the user id, or both, as WhatsApp shows this person. */
function senderOf({ shows, waId, userId }: Conversation): object {
  return {
    ...(shows !== 'user_id' && { from: waId }),
    ...(shows !== 'number' && { from_user_id: userId }),
  };
}

function contactOf({ shows, name, username, waId, userId }: Conversation): object {
  return {
    profile: { name, ...(username !== null && { username }) },
    ...(shows !== 'user_id' && { wa_id: waId }),
    ...(shows !== 'number' && { user_id: userId }),
  };
}

/** Where the number is told, the new id stands in the update alone. */
function withoutNewId(conversation: Conversation): object {
  return contactOf(
    conversation.shows === 'number_and_user_id' ? { ...conversation, shows: 'number' } : conversation,
  );
}

function conversationId({ number, waId }: { number: BusinessNumber; waId: string }): string {
  return createHmac('md5', number.phoneNumberId).update(waId).digest('hex');
}

function seconds(ms: number): string {
  return String(Math.floor(ms / 1_000));
}
