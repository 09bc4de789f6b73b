/**
 * Meta's webhooks: their JSON, their spelling and signature, and their delivery, which is at least once.
 * Webhooks about one prospect go out one after the other, unless a scenario lets one overtake another.
 */
import { createHmac } from 'node:crypto';
import type { ChatMessage, Conversation } from './conversations.js';
import type { MetaError } from './graph/errors.js';
import type { Scenarios } from './faults.js';
import type { Timers } from './timers.js';

/** The id of the one WhatsApp Business Account that all numbers of the sandbox belong to. */
const BUSINESS_ACCOUNT_ID = '102290129340398';
/** Pauses between the tries of one webhook, milliseconds. */
const RETRY_AFTER = [200, 500, 1_000, 2_000, 4_000, 8_000];
const WINDOW_MS = 24 * 3_600_000;

/** How a prospect's message answers one of ours. */
export interface InboundContent {
  /** Meta's `type` and the object of that name. */
  type: string;
  [content: string]: unknown;
}

export interface WebhookOptions {
  /** Where Ringback takes WhatsApp's webhooks. */
  url: string;
  appSecret: string;
  scenarios: Scenarios;
  timers: Timers;
}

export class Webhooks {
  readonly #options: WebhookOptions;
  readonly #lines = new Map<string, Promise<unknown>>();
  readonly #overtaken = new Map<string, () => void>();

  constructor(options: WebhookOptions) {
    this.#options = options;
  }

  /** @returns whether Ringback took it */
  message(conversation: Conversation, message: ChatMessage, content: InboundContent): Promise<boolean> {
    return this.#enqueue(conversation, {
      contacts: [{ profile: { name: conversation.name }, wa_id: conversation.waId }],
      messages: [{ from: conversation.waId, id: message.id, timestamp: seconds(message.at), ...content }],
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
    const category = message.template ? 'marketing' : 'service';
    return this.#enqueue(conversation, {
      statuses: [
        {
          id: message.id,
          status,
          timestamp: seconds(at),
          recipient_id: conversation.waId,
          ...(message.opaque !== null && { biz_opaque_callback_data: message.opaque }),
          ...(status === 'sent' && {
            conversation: {
              id: createHmac('md5', conversation.number.phoneNumberId)
                .update(conversation.waId)
                .digest('hex'),
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

  #enqueue(conversation: Conversation, value: object): Promise<boolean> {
    const { number, phone } = conversation;
    const body = encode({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: BUSINESS_ACCOUNT_ID,
          changes: [
            {
              value: {
                messaging_product: 'whatsapp',
                metadata: {
                  display_phone_number: number.display.replace(/\D/g, ''),
                  phone_number_id: number.phoneNumberId,
                },
                ...value,
              },
              field: 'messages',
            },
          ],
        },
      ],
    });
    const { duplicate, overtaken } = this.#options.scenarios.drawWebhookFault(phone);
    if (overtaken && !this.#overtaken.has(phone)) return this.#hold(phone, body);
    const delivered = this.#append(phone, body);
    if (duplicate) void this.#append(phone, body);
    this.#overtaken.get(phone)?.();
    return delivered;
  }

  /** Keeps a webhook back until the next one of the same prospect has gone out, or two seconds have passed. */
  #hold(phone: string, body: Buffer): Promise<boolean> {
    return new Promise((resolve) => {
      const release = (): void => {
        if (this.#overtaken.get(phone) !== release) return;
        this.#overtaken.delete(phone);
        resolve(this.#append(phone, body));
      };
      this.#overtaken.set(phone, release);
      this.#options.timers.after(2_000, release);
    });
  }

  #append(phone: string, body: Buffer): Promise<boolean> {
    const before = this.#lines.get(phone) ?? Promise.resolve();
    const delivered = before.then(() => this.#deliver(body));
    this.#lines.set(phone, delivered);
    return delivered;
  }

  async #deliver(body: Buffer): Promise<boolean> {
    const { url, appSecret, timers } = this.#options;
    for (const pause of [...RETRY_AFTER, null]) {
      if (timers.stopped) return false;
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
        if (answer.status === 200) return true;
      } catch {
        // Ringback is not there, or was too slow: Meta tries again, and so does the sandbox.
      }
      if (pause !== null) await timers.wait(pause);
    }
    return false;
  }
}

/** JSON as Meta spells it: other than ASCII as lower-case `\uXXXX`, and slashes escaped. */
export function encode(value: unknown): Buffer {
  const json = JSON.stringify(value)
    .replace(/\//g, String.raw`\/`)
    .replace(/[^ -~]/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Buffer.from(json, 'latin1');
}

/** `X-Hub-Signature-256` over the bytes sent. */
export function sign(body: Buffer, appSecret: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
}

function seconds(ms: number): string {
  return String(Math.floor(ms / 1_000));
}
