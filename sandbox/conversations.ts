/** What the sandbox remembers: one conversation for each pair of a business number and a prospect. */
import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { canonical } from '../src/domain/identity.js';
import type { BusinessNumber } from './numbers.js';
import type { MetaError } from './graph/errors.js';
import type { TemplateCategory } from './graph/template-draft.js';
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
  kind:
    | 'text'
    | 'template'
    | 'buttons'
    | 'list'
    | 'voice'
    | 'image'
    | 'document'
    | 'sticker'
    | 'location'
    | 'contacts'
    | 'reaction'
    | 'system';
  text: string;
  footer: string | null;
  /** What can be pressed. */
  choices: Choice[];
  /** The label that opens a list. */
  listLabel: string | null;
  template: { name: string; purpose: TemplatePurpose | null; category: TemplateCategory } | null;
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
  username: string | null;
  /** The business-scoped user id: another one for each business account. */
  userId: string;
  /** What WhatsApp tells the business of who this is. */
  shows: 'number' | 'number_and_user_id' | 'user_id';
  /** Whether the prospect stopped marketing messages of this business in WhatsApp itself. */
  marketing: 'wanted' | 'stopped';
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

/** What people may set of a prospect's WhatsApp. */
export interface Profile {
  name?: string;
  username?: string | null;
  shows?: Conversation['shows'];
}

const NAMES = ['Camille Martin', 'Sofia Costa', 'Hugo Bernard', 'Emma Clarke', 'Noah Petit', 'Ines Moreau'];

export class Conversations {
  readonly #byKey = new Map<string, Conversation>();
  readonly #profiles = new Map<string, Profile>();
  readonly #listeners = new Set<Listener>();
  readonly #seed: string;
  #changes = 0;
  /** How many messages each has said. Not all are among those of their conversation: reactions are marks on others. */
  readonly #said = new Map<string, number>();

  /** @param seed makes message ids: the same seed, the same ids */
  constructor(seed: string) {
    this.#seed = seed;
  }

  /** Finds the conversation, or begins it. `phone` may be spelt in any way WhatsApp knows. */
  open(number: BusinessNumber, phone: string): Conversation {
    const known = this.find(phone, number.phoneNumberId);
    if (known) return known;
    const e164 = toE164(phone);
    const conversation: Conversation = {
      phone: e164,
      waId: whatsappId(e164),
      name: profileName(e164),
      username: null,
      userId: userIdOf(number, e164),
      shows: 'number',
      marketing: 'wanted',
      ...this.#profiles.get(e164),
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

  /** The conversation of this business with the person of that user id. */
  byUserId({ phoneNumberId }: BusinessNumber, userId: string): Conversation | null {
    const found = this.all().find(
      (one) => one.userId === userId && one.number.phoneNumberId === phoneNumberId,
    );
    return found ?? null;
  }

  /** Changes the prospect's WhatsApp profile, and what it shows. */
  setProfile(phone: string, profile: Profile): void {
    const e164 = toE164(phone);
    this.#profiles.set(e164, { ...this.#profiles.get(e164), ...profile });
    for (const conversation of this.all()) {
      if (conversation.phone === e164) Object.assign(conversation, profile);
    }
  }

  /** The person goes on under another number; a new number means a new user id. */
  changeNumber(conversation: Conversation, phone: string): void {
    const e164 = toE164(phone);
    const { phoneNumberId } = conversation.number;
    if (this.find(e164, phoneNumberId)) throw new RangeError('that number has a conversation of its own');
    this.#byKey.delete(`${phoneNumberId}:${conversation.phone}`);
    conversation.phone = e164;
    conversation.waId = whatsappId(e164);
    conversation.userId = userIdOf(conversation.number, e164);
    this.#byKey.set(`${phoneNumberId}:${e164}`, conversation);
    this.touch(conversation);
  }

  /** A message id of WhatsApp's shape. It depends on the seed and on who says their how-manieth message to whom. */
  newMessageId({ number, phone }: Conversation, from: ChatMessage['from']): string {
    const who = `${number.phoneNumberId}:${phone}:${from}`;
    const count = this.#said.get(who) ?? 0;
    this.#said.set(who, count + 1);
    const text = `${this.#seed}:${who}:${count}`;
    return `wamid.HBg${createHash('sha256').update(text).digest('base64url')}`;
  }

  add(conversation: Conversation, message: ChatMessage): void {
    conversation.messages.push(message);
    if (message.from === 'prospect' && message.kind !== 'system') conversation.lastInboundAt = message.at;
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

/** `FR.` and sixteen digits; `ZZ.` where the number tells no country. */
function userIdOf({ businessAccountId }: BusinessNumber, e164: string): string {
  const drawn = createHash('sha256').update(`${businessAccountId}:${e164}`).digest().readBigUInt64BE(0);
  const country = parsePhoneNumberFromString(e164)?.country ?? 'ZZ';
  return `${country}.${1_000_000_000_000_000n + (drawn % 9_000_000_000_000_000n)}`;
}

function profileName(e164: string): string {
  return NAMES[Number(e164.slice(-2)) % NAMES.length] ?? 'Camille Martin';
}
