/**
 * Meta's webhooks, read loosely: what is known is taken, what is not is counted, and one odd item never costs the
 * others of its batch.
 */
import { z } from 'zod';
import type { DeliveryStatus, InboundMessage, InboundType, MessageStatus, Want } from '../domain/whatsapp.js';
import { parseOpaqueCallbackData } from '../domain/whatsapp.js';
import { cut } from '../http/text.js';
import { readMetaError } from './errors.js';

const TEXT_LIMIT = 4_096;

export interface ReceivedMessage {
  /** The number it was sent to. */
  phoneNumberId: string;
  /** The sender in E.164, as WhatsApp spells it; null when only a user id came. */
  from: string | null;
  /** The sender's business-scoped user id. */
  userId: string | null;
  message: InboundMessage;
  /** The sender's new number in E.164, where this message says that it changed. */
  changedNumber: string | null;
  /** The ad or post the conversation began at. */
  referral: Referral | null;
}

export interface Referral {
  sourceType: string | null;
  sourceId: string | null;
  sourceUrl: string | null;
  headline: string | null;
}

export interface ReceivedStatus {
  phoneNumberId: string;
  /** The workflow id of the contact, out of `biz_opaque_callback_data`. */
  contact: string;
  want: Want;
  status: MessageStatus;
}

export type IgnoredReason =
  /** The webhook is not about a WhatsApp business account, or has no entries. */
  | 'other_object'
  /** A change of another field than `messages`, such as a template's review. */
  | 'other_field'
  | 'malformed'
  | 'message_without_id'
  | 'message_without_sender'
  /** A status of a message that Ringback did not send. */
  | 'status_of_others'
  | 'status_unknown';

export interface ParsedWebhook {
  messages: ReceivedMessage[];
  statuses: ReceivedStatus[];
  ignored: Partial<Record<IgnoredReason, number>>;
}

const optional = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const text = optional(z.string());
const list = optional(z.array(z.unknown()));

const webhook = z.looseObject({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(z.unknown()),
});
const entry = z.looseObject({ changes: z.array(z.unknown()) });
const change = z.looseObject({ field: z.string(), value: z.unknown() });
const changeValue = z.looseObject({
  metadata: z.looseObject({ phone_number_id: z.string().min(1) }),
  contacts: list,
  messages: list,
  statuses: list,
});
const profile = z.looseObject({
  wa_id: text,
  user_id: text,
  profile: optional(z.looseObject({ name: text })),
});
const reply = optional(z.looseObject({ id: text, title: text }));
const captioned = optional(z.looseObject({ caption: text }));
const message = z.looseObject({
  id: text,
  from: text,
  from_user_id: text,
  timestamp: z.unknown().optional(),
  type: text,
  text: optional(z.looseObject({ body: text })),
  button: optional(z.looseObject({ text, payload: text })),
  interactive: optional(z.looseObject({ button_reply: reply, list_reply: reply })),
  reaction: optional(z.looseObject({ emoji: text })),
  image: captioned,
  video: captioned,
  document: captioned,
  audio: optional(z.looseObject({ voice: optional(z.boolean()) })),
  location: optional(z.looseObject({ name: text, address: text })),
  order: optional(z.looseObject({ text })),
  system: optional(z.looseObject({ body: text, wa_id: text, new_wa_id: text })),
  referral: optional(z.looseObject({ source_type: text, source_id: text, source_url: text, headline: text })),
});
const status = z.looseObject({
  id: text,
  status: text,
  timestamp: z.unknown().optional(),
  biz_opaque_callback_data: text,
  errors: list,
});

type RawMessage = z.output<typeof message>;
type Profile = z.output<typeof profile>;

/**
 * @param body the parsed JSON of the request
 * @param receivedAt epoch milliseconds, for items without a time of their own
 */
export function parseWebhook(body: unknown, receivedAt: number): ParsedWebhook {
  const result: ParsedWebhook = { messages: [], statuses: [], ignored: {} };
  const ignore = (reason: IgnoredReason) => {
    result.ignored[reason] = (result.ignored[reason] ?? 0) + 1;
  };

  const parsed = webhook.safeParse(body);
  if (!parsed.success) {
    ignore('other_object');
    return result;
  }
  for (const rawEntry of parsed.data.entry) {
    const readEntry = entry.safeParse(rawEntry);
    if (!readEntry.success) ignore('malformed');
    for (const rawChange of readEntry.data?.changes ?? []) {
      const readChange = change.safeParse(rawChange);
      if (!readChange.success) ignore('malformed');
      else if (readChange.data.field !== 'messages') ignore('other_field');
      else readValue(readChange.data.value);
    }
  }
  return result;

  function readValue(raw: unknown): void {
    const parsedValue = changeValue.safeParse(raw);
    if (!parsedValue.success) {
      ignore('malformed');
      return;
    }
    const { metadata, contacts, messages, statuses } = parsedValue.data;
    const profiles = (contacts ?? []).map((item) => profile.safeParse(item).data ?? {});
    for (const item of messages ?? []) {
      const read = readMessage(item, profiles, metadata.phone_number_id, receivedAt);
      if (typeof read === 'string') ignore(read);
      else result.messages.push(read);
    }
    for (const item of statuses ?? []) {
      const read = readStatus(item, metadata.phone_number_id, receivedAt);
      if (typeof read === 'string') ignore(read);
      else result.statuses.push(read);
    }
  }
}

/**
 * What a status is signalled to the contact as (T11); null when it changes nothing there. `failed` always counts,
 * and a read says that a message was delivered.
 */
export function wantedStatus(want: Want, status: DeliveryStatus): DeliveryStatus | null {
  if (status === 'failed') return 'failed';
  if (status === 'sent') return null;
  return want === 'dr' ? status : 'delivered';
}

function readMessage(
  raw: unknown,
  profiles: Profile[],
  phoneNumberId: string,
  receivedAt: number,
): ReceivedMessage | IgnoredReason {
  const parsed = message.safeParse(raw);
  if (!parsed.success) return 'malformed';
  const read = parsed.data;
  if (!read.id) return 'message_without_id';

  const sender = profileOf(read, profiles);
  const from = e164(read.from) ?? e164(sender?.wa_id);
  const userId = read.from_user_id || sender?.user_id || null;
  if (from === null && userId === null) return 'message_without_sender';

  const content = readContent(read);
  return {
    phoneNumberId,
    from,
    userId,
    message: {
      id: read.id,
      at: instant(read.timestamp, receivedAt),
      type: content.type,
      text: cut(content.text ?? '', TEXT_LIMIT),
      payload: content.payload || null,
      profileName: sender?.profile?.name ? cut(sender.profile.name, 256) : null,
      userId,
    },
    changedNumber: e164(read.system?.wa_id) ?? e164(read.system?.new_wa_id),
    referral: read.referral ? readReferral(read.referral) : null,
  };
}

/** A batch names each sender once; a lone profile belongs to the lone sender even when nothing links them. */
function profileOf(read: RawMessage, profiles: Profile[]): Profile | null {
  const linked = profiles.find(
    (candidate) =>
      (read.from && candidate.wa_id === read.from) ||
      (read.from_user_id && candidate.user_id === read.from_user_id),
  );
  const [only, ...others] = profiles;
  return linked ?? (only && others.length === 0 && !read.from && !read.from_user_id ? only : null);
}

function readContent(read: RawMessage): { type: InboundType; text?: string | null; payload?: string | null } {
  const type = read.type ?? 'unsupported';
  switch (type) {
    case 'text':
      return { type: 'text', text: read.text?.body };
    case 'button':
      return { type: 'button', text: read.button?.text, payload: read.button?.payload };
    case 'interactive': {
      const pressed = read.interactive?.button_reply ?? read.interactive?.list_reply;
      return { type: 'interactive', text: pressed?.title, payload: pressed?.id };
    }
    case 'reaction':
      // A reaction that is taken back comes without its emoji.
      return { type: 'reaction', text: read.reaction?.emoji };
    case 'image':
    case 'video':
    case 'document':
      return { type: 'media', text: (read.image ?? read.video ?? read.document)?.caption };
    case 'audio':
      return { type: read.audio?.voice ? 'voice' : 'media' };
    case 'voice':
    case 'sticker':
    case 'contacts':
      return { type };
    case 'location':
      return { type: 'location', text: read.location?.name ?? read.location?.address };
    case 'order':
      return { type: 'order', text: read.order?.text };
    case 'system':
      return { type: 'system', text: read.system?.body };
    default:
      return { type: 'unsupported' };
  }
}

function readReferral(raw: NonNullable<RawMessage['referral']>): Referral {
  const bounded = (value: string | null | undefined) => (value ? cut(value, 512) : null);
  return {
    sourceType: bounded(raw.source_type),
    sourceId: bounded(raw.source_id),
    sourceUrl: bounded(raw.source_url),
    headline: bounded(raw.headline),
  };
}

function readStatus(raw: unknown, phoneNumberId: string, receivedAt: number): ReceivedStatus | IgnoredReason {
  const parsed = status.safeParse(raw);
  if (!parsed.success) return 'malformed';
  const read = parsed.data;
  const ours = parseOpaqueCallbackData(read.biz_opaque_callback_data ?? '');
  if (!ours || !read.id) return 'status_of_others';
  if (!isDeliveryStatus(read.status)) return 'status_unknown';
  return {
    phoneNumberId,
    contact: ours.contact,
    want: ours.want,
    status: {
      messageId: ours.messageId,
      wamid: read.id,
      status: read.status,
      at: instant(read.timestamp, receivedAt),
      error: read.status === 'failed' ? readMetaError(read.errors?.[0]) : null,
    },
  };
}

function isDeliveryStatus(value: string | null | undefined): value is DeliveryStatus {
  return value === 'sent' || value === 'delivered' || value === 'read' || value === 'failed';
}

/** `wa_id` is the number without its plus. */
function e164(waId: string | null | undefined): string | null {
  const digits = /^\+?(\d{4,17})$/.exec(waId ?? '')?.[1];
  return digits ? `+${digits}` : null;
}

/** Meta's times are seconds, as text. */
function instant(raw: unknown, fallback: number): number {
  const seconds = typeof raw === 'string' || typeof raw === 'number' ? Number(raw) : Number.NaN;
  return Number.isSafeInteger(seconds) && seconds > 0 ? seconds * 1_000 : fallback;
}
