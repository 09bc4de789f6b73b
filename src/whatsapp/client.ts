/** A thin client of Meta's Cloud API. It says what became of a request, and never sends one twice. */
import { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { z } from 'zod';
import { isSuccess } from '../domain/http-status.js';
import type { SendError } from '../domain/whatsapp.js';
import { readCapped, readCappedJson } from '../http/body.js';
import { excerpt } from '../http/text.js';
import { describeSpan, inSpan, SpanKind } from '../tracing/spans.js';
import { readMetaError } from './errors.js';
import { messageBody, UnsendableError } from './message.js';
import type { MessageContent } from './message.js';

interface WhatsAppClientOptions {
  /** `https://graph.facebook.com`, or the sandbox. */
  baseUrl: string;
  /** Such as `v24.0`. */
  version: string;
  /** For a whole request. Milliseconds. */
  timeout?: number;
}

/** The number that sends, and its token. */
export interface Sender {
  phoneNumberId: string;
  token: string;
}

export interface OutboundMessage {
  /** A number in E.164. */
  to: string;
  /** `biz_opaque_callback_data`, which every status of the message carries. */
  opaque: string;
  content: MessageContent;
}

type SendOutcome =
  | { outcome: 'accepted'; wamid: string }
  | { outcome: 'refused'; error: SendError }
  /** The request may have reached Meta and its answer is not known. It must not be sent again (T10). */
  | { outcome: 'lost'; reason: string };

const TIMEOUT = 15_000;
const ANSWER_LIMIT = 65_536;
/** Meta's limit for callback data, in bytes. */
const LONGEST_OPAQUE = 256;

const accepted = z.looseObject({
  messages: z.tuple([z.looseObject({ id: z.string().min(1) })]).rest(z.unknown()),
});
const refused = z.looseObject({ error: z.unknown() });

export class WhatsAppClient {
  readonly #root: string;
  readonly #timeout: number;
  readonly #agent: Agent;

  constructor(options: WhatsAppClientOptions) {
    this.#root = `${options.baseUrl.replace(/\/+$/, '')}/${options.version}`;
    this.#timeout = options.timeout ?? TIMEOUT;
    this.#agent = new Agent({ connect: { timeout: this.#timeout }, allowH2: false });
  }

  /** Never throws for what Meta or the network does. */
  async send(sender: Sender, message: OutboundMessage): Promise<SendOutcome> {
    let content: Record<string, unknown>;
    try {
      if (Buffer.byteLength(message.opaque) > LONGEST_OPAQUE) {
        throw new UnsendableError(`the callback data has more than ${LONGEST_OPAQUE} bytes`);
      }
      content = messageBody(message.content);
    } catch (error) {
      if (!(error instanceof UnsendableError)) throw error;
      return { outcome: 'refused', error: { class: 'content', code: null, message: error.message } };
    }
    return this.#post(sender, {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: message.to,
      biz_opaque_callback_data: message.opaque,
      ...content,
    });
  }

  /**
   * Marks a message as read and shows that an answer is being typed. A courtesy: its failure changes nothing.
   *
   * @param timeout milliseconds after which it is given up
   */
  async markRead(sender: Sender, wamid: string, timeout: number): Promise<void> {
    try {
      const response = await request(this.#url(sender), {
        dispatcher: this.#agent,
        method: 'POST',
        headers: headers(sender),
        body: JSON.stringify({
          messaging_product: 'whatsapp',
          status: 'read',
          message_id: wamid,
          typing_indicator: { type: 'text' },
        }),
        signal: AbortSignal.timeout(timeout),
      });
      await readCapped(response.body, ANSWER_LIMIT);
    } catch {
      // The prospect sees two grey ticks instead of blue ones.
    }
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  #post(sender: Sender, payload: Record<string, unknown>): Promise<SendOutcome> {
    return inSpan('POST messages', { kind: SpanKind.CLIENT }, async () => {
      const outcome = await this.#request(sender, payload);
      describeSpan(
        { 'ringback.outcome': outcome.outcome },
        outcome.outcome === 'accepted' ? null : outcome.outcome,
      );
      return outcome;
    });
  }

  async #request(sender: Sender, payload: Record<string, unknown>): Promise<SendOutcome> {
    const bytes = Buffer.from(JSON.stringify(payload));
    let written = false;
    const signal = AbortSignal.timeout(this.#timeout);
    try {
      const response = await request(this.#url(sender), {
        dispatcher: this.#agent,
        method: 'POST',
        headers: { ...headers(sender), 'content-length': String(bytes.length) },
        // Read once a connection stands, just before the first byte is written: until then nothing was sent.
        body: new Readable({
          read() {
            written = true;
            this.push(bytes);
            this.push(null);
          },
        }),
        signal,
      });
      return readAnswer(response.statusCode, await readCappedJson(response.body, ANSWER_LIMIT));
    } catch (error) {
      const reason = signal.aborted ? `no answer within ${this.#timeout / 1_000} s` : reasonOf(error);
      if (written) return { outcome: 'lost', reason };
      return { outcome: 'refused', error: { class: 'transient', code: null, message: reason } };
    }
  }

  #url(sender: Sender): string {
    return `${this.#root}/${sender.phoneNumberId}/messages`;
  }
}

function headers(sender: Sender): Record<string, string> {
  return { authorization: `Bearer ${sender.token}`, 'content-type': 'application/json' };
}

function readAnswer(httpStatus: number, json: unknown): SendOutcome {
  if (isSuccess(httpStatus)) {
    const wamid = accepted.safeParse(json).data?.messages[0].id;
    return wamid
      ? { outcome: 'accepted', wamid }
      : { outcome: 'lost', reason: `HTTP ${httpStatus} without a message id` };
  }
  return { outcome: 'refused', error: readMetaError(refused.safeParse(json).data?.error, httpStatus) };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the request failed';
  return excerpt(error.message || (error as NodeJS.ErrnoException).code || error.name, 200);
}
