/** What the sandbox remembers: one conversation for each pair of a business number and a prospect. */
import { randomBytes } from 'node:crypto';
import { canonical } from '../src/domain/identity.js';
import type { BusinessNumber } from './numbers.js';
import type { MetaError } from './graph/errors.js';
import type { TemplatePurpose } from '../src/domain/playbook.js';

export interface Choice {
  id: string;
  title: string;
  description: string | null;
}

export interface ChatMessage {
  /** WhatsApp's message id. */
  id: string;
  from: 'business' | 'prospect';
  /** On the account's clock, epoch milliseconds. */
  at: number;
  kind: 'text' | 'template' | 'buttons' | 'list' | 'voice' | 'image' | 'sticker' | 'location' | 'reaction';
  text: string;
  footer: string | null;
  /** What can be pressed. */
  choices: Choice[];
  /** The label that opens a list. */
  listLabel: string | null;
  template: { name: string; purpose: TemplatePurpose } | null;
  /** Of our messages as Meta reports it; of the prospect's, `delivered` when Ringback took it and `read` when read. */
  status: 'accepted' | 'sent' | 'delivered' | 'read' | 'failed';
  error: MetaError | null;
  /** `biz_opaque_callback_data`, echoed in each status. */
  opaque: string | null;
  /** The id of the message this one answers, which WhatsApp shows above it. */
  quotes: string | null;
  /** The emoji the prospect put on this message. */
  reaction: string | null;
}

export interface Conversation {
  /** The prospect in canonical E.164. */
  phone: string;
  /** As WhatsApp spells it in webhooks, without `+`. */
  waId: string;
  /** The name of the WhatsApp profile. */
  name: string;
  number: BusinessNumber;
  messages: ChatMessage[];
  /** When the prospect last wrote, on the account's clock. */
  lastInboundAt: number | null;
  /** Until when the business is shown as typing, in real time. */
  typingUntil: number;
  /** Rises with each change of any conversation, so that the latest active one is known. */
  changed: number;
}

type Listener = (conversation: Conversation) => void;

const NAMES = ['Camille Martin', 'Sofia Costa', 'Hugo Bernard', 'Emma Clarke', 'Noah Petit', 'Ines Moreau'];

export class Conversations {
  readonly #byKey = new Map<string, Conversation>();
  readonly #names = new Map<string, string>();
  readonly #listeners = new Set<Listener>();
  #changes = 0;

  /** Finds the conversation, or begins it. `phone` may be spelt in any way WhatsApp knows. */
  open(number: BusinessNumber, phone: string): Conversation {
    const known = this.find(phone, number.phoneNumberId);
    if (known) return known;
    const e164 = toE164(phone);
    const conversation: Conversation = {
      phone: e164,
      waId: whatsappId(e164),
      name: this.#names.get(e164) ?? profileName(e164),
      number,
      messages: [],
      lastInboundAt: null,
      typingUntil: 0,
      changed: 0,
    };
    this.#byKey.set(`${number.phoneNumberId}:${e164}`, conversation);
    return conversation;
  }

  /** The conversation with one business number, or the latest active with any. */
  find(phone: string, phoneNumberId?: string): Conversation | null {
    const e164 = toE164(phone);
    if (phoneNumberId) return this.#byKey.get(`${phoneNumberId}:${e164}`) ?? null;
    return this.all().find((conversation) => conversation.phone === e164) ?? null;
  }

  /** The latest active first. */
  all(): Conversation[] {
    return [...this.#byKey.values()].sort((a, b) => b.changed - a.changed);
  }

  /** Gives the prospect's WhatsApp profile a name. */
  rename(phone: string, name: string): void {
    const e164 = toE164(phone);
    this.#names.set(e164, name);
    for (const conversation of this.all()) if (conversation.phone === e164) conversation.name = name;
  }

  add(conversation: Conversation, message: ChatMessage): void {
    conversation.messages.push(message);
    if (message.from === 'prospect') conversation.lastInboundAt = message.at;
    else conversation.typingUntil = 0;
    this.touch(conversation);
  }

  /** Says that the conversation changed. */
  touch(conversation: Conversation): void {
    this.#changes += 1;
    conversation.changed = this.#changes;
    for (const listener of this.#listeners) listener(conversation);
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

/** A message id of WhatsApp's shape. */
export function newMessageId(): string {
  return `wamid.HBg${randomBytes(24).toString('base64url')}`;
}

/** Digits with a leading `+`, in the one canonical form. */
export function toE164(phone: string): string {
  return canonical(`+${phone.replace(/\D/g, '')}`);
}

/**
 * How WhatsApp itself spells a number: Brazilian mobiles without the ninth digit, Mexican ones with a 1 after the
 * country code.
 */
export function whatsappId(e164: string): string {
  return e164
    .replace(/^\+55(\d{2})9(\d{8})$/, '+55$1$2')
    .replace(/^\+52(\d{10})$/, '+521$1')
    .slice(1);
}

function profileName(e164: string): string {
  return NAMES[Number(e164.slice(-2)) % NAMES.length] ?? 'Camille Martin';
}
