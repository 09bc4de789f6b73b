/**
 * Meta's webhooks, read loosely: what is known is taken, what is not is counted, and one odd item never costs the
 * others of its batch.
 */
import { z } from 'zod';
import type {
  ColleagueMessage,
  DeliveryStatus,
  IdentityChange,
  InboundMessage,
  MarketingPreference,
  MessageStatus,
  Want,
} from '../domain/whatsapp.js';
import { parseOpaqueCallbackData } from '../domain/whatsapp.js';
import { canonical } from '../domain/identity.js';
import { cut } from '../http/text.js';
import { readMetaError } from './errors.js';
import { contentFields, readContent, readReferral, referralFields } from './message-content.js';
import { readNotice } from './account-news.js';
import type { AccountNotice } from './account-news.js';

const TEXT_LIMIT = 4_096;
const USER_ID_LIMIT = 160;
const SHAPES_COUNTED = 20;

/** A person as a webhook names them, at the number of ours that it is about. */
export interface Correspondent {
  /** The number of ours, by Meta's id. */
  phoneNumberId: string;
  /** The person's number in E.164, as WhatsApp spells it; null when only a user id came. */
  from: string | null;
  /** The person's business-scoped user id. */
  userId: string | null;
}

export interface ReceivedMessage extends Correspondent {
  message: InboundMessage;
}

/** What a colleague wrote to the person from the phone app. */
interface ReceivedEcho extends Correspondent {
  message: ColleagueMessage;
}

interface ReceivedPreference extends Correspondent {
  preference: MarketingPreference;
}

/** `from` and `userId` are the ones the person had before. */
interface ReceivedIdentityChange extends Correspondent {
  change: IdentityChange;
}

export interface ReceivedStatus {
  phoneNumberId: string;
  /** The workflow id of the contact, out of `biz_opaque_callback_data`. */
  contact: string;
  want: Want;
  status: MessageStatus;
}

type IgnoredReason =
  /** The webhook is not about a WhatsApp business account, or has no entries. */
  | 'other_object'
  /** A change of a field that says nothing of persons, and nothing operators must know. */
  | 'other_field'
  | 'malformed'
  | 'message_without_id'
  | 'message_without_sender'
  /** Deleted or edited afterwards: what was said stays said. */
  | 'message_changed'
  /** WhatsApp's own remark in a chat. */
  | 'system_remark'
  | 'preference_unknown'
  /** A status of a message that Ringback did not send. */
  | 'status_of_others'
  | 'status_unknown';

export interface ParsedWebhook {
  messages: ReceivedMessage[];
  echoes: ReceivedEcho[];
  preferences: ReceivedPreference[];
  identityChanges: ReceivedIdentityChange[];
  statuses: ReceivedStatus[];
  /** About templates, numbers and the business account itself. */
  notices: AccountNotice[];
  ignored: Partial<Record<IgnoredReason, number>>;
  /** Shapes that this release does not know, by their names in the webhook: `field:…`, `message:…`, `status:…`. */
  unseen: Record<string, number>;
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
  message_echoes: list,
  statuses: list,
  user_preferences: list,
  user_id_update: list,
});
const profile = z.looseObject({
  wa_id: text,
  user_id: text,
  profile: optional(z.looseObject({ name: text })),
});
const message = z.looseObject({
  id: text,
  from: text,
  from_user_id: text,
  timestamp: z.unknown().optional(),
  ...contentFields,
  system: optional(
    z.looseObject({ type: text, wa_id: text, new_wa_id: text, user_id: text, previous_user_id: text }),
  ),
  referral: referralFields,
});
const echo = z.looseObject({
  id: text,
  to: text,
  to_user_id: text,
  timestamp: z.unknown().optional(),
  ...contentFields,
});
const preference = z.looseObject({
  wa_id: text,
  user_id: text,
  category: text,
  value: text,
  timestamp: z.unknown().optional(),
});
const userIdUpdate = z.looseObject({
  wa_id: text,
  user_id: optional(z.looseObject({ previous: text, current: text })),
  timestamp: z.unknown().optional(),
});
const status = z.looseObject({
  id: text,
  status: text,
  timestamp: z.unknown().optional(),
  recipient_id: text,
  recipient_user_id: text,
  biz_opaque_callback_data: text,
  errors: list,
});

type Profile = z.output<typeof profile>;
type RawMessage = z.output<typeof message>;

/** The part of a change that all its items share. */
interface Surroundings {
  phoneNumberId: string;
  profiles: Profile[];
  receivedAt: number;
  /** Notes a shape that is not known. */
  unseen(kind: string, name: string | null | undefined): void;
}
type Read<T> = T | IgnoredReason;

/**
 * @param body the parsed JSON of the request
 * @param receivedAt epoch milliseconds, for items without a time of their own
 */
export function parseWebhook(body: unknown, receivedAt: number): ParsedWebhook {
  const result: ParsedWebhook = {
    messages: [],
    echoes: [],
    preferences: [],
    identityChanges: [],
    statuses: [],
    notices: [],
    ignored: {},
    unseen: {},
  };
  const ignore = (reason: IgnoredReason) => {
    result.ignored[reason] = (result.ignored[reason] ?? 0) + 1;
  };
  const unseen: Surroundings['unseen'] = (kind, name) => {
    const shape = `${kind}:${shapeName(name)}`;
    if (!Object.hasOwn(result.unseen, shape) && Object.keys(result.unseen).length >= SHAPES_COUNTED) return;
    result.unseen[shape] = (result.unseen[shape] ?? 0) + 1;
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
      else readOne(readChange.data.field, readChange.data.value);
    }
  }
  return result;

  function readOne(field: string, raw: unknown): void {
    if (ABOUT_PERSONS.has(field)) return readValue(raw);
    const notice = readNotice(field, raw);
    if (notice) result.notices.push(notice);
    else {
      ignore('other_field');
      unseen('field', field);
    }
  }

  function readValue(raw: unknown): void {
    const parsedValue = changeValue.safeParse(raw);
    if (!parsedValue.success) {
      ignore('malformed');
      return;
    }
    const { metadata, contacts, messages, message_echoes, statuses, user_preferences, user_id_update } =
      parsedValue.data;
    const around: Surroundings = {
      phoneNumberId: metadata.phone_number_id,
      profiles: (contacts ?? []).map((item) => profile.safeParse(item).data ?? {}),
      receivedAt,
      unseen,
    };
    const take = <T>(
      items: unknown[] | null | undefined,
      read: (item: unknown, around: Surroundings) => Read<T>,
      keep: (item: T) => unknown,
    ) => {
      for (const item of items ?? []) {
        const one = read(item, around);
        if (typeof one === 'string') ignore(one as IgnoredReason);
        else keep(one);
      }
    };
    take(messages, readMessage, (item) =>
      'change' in item ? result.identityChanges.push(item) : result.messages.push(item),
    );
    take(message_echoes, readEcho, (item) => result.echoes.push(item));
    take(user_preferences, readPreference, (item) => result.preferences.push(item));
    take(user_id_update, readUserIdUpdate, (item) => result.identityChanges.push(item));
    take(statuses, readStatus, (item) => result.statuses.push(item));
  }
}

const ABOUT_PERSONS = new Set(['messages', 'smb_message_echoes', 'user_preferences', 'user_id_update']);
/** Types of messages that take something back; Meta names the one they are about. */
const CHANGES_OF_MESSAGES = new Set(['revoke', 'edit']);

/**
 * What a status is signalled to the contact as (T11); null when it changes nothing there. `failed` always counts,
 * and a read says that a message was delivered.
 */
export function wantedStatus(want: Want, status: DeliveryStatus): DeliveryStatus | null {
  if (status === 'failed') return 'failed';
  if (status === 'sent') return null;
  return want === 'dr' ? status : 'delivered';
}

function readMessage(raw: unknown, around: Surroundings): Read<ReceivedMessage | ReceivedIdentityChange> {
  const parsed = message.safeParse(raw);
  if (!parsed.success) return 'malformed';
  const read = parsed.data;
  if (!read.id) return 'message_without_id';

  const sender = profileOf(around, read.from, read.from_user_id);
  const who = correspondent(
    around,
    e164(read.from) ?? e164(sender?.wa_id),
    read.from_user_id || sender?.user_id,
  );
  if (read.type === 'system') return readSystem(read, who, around);
  if (who.from === null && who.userId === null) return 'message_without_sender';
  if (CHANGES_OF_MESSAGES.has(read.type ?? '')) return 'message_changed';

  const content = readContent(read);
  if (!content.known) around.unseen('message', read.type);
  const referral = read.referral ? readReferral(read.referral) : null;
  return {
    ...who,
    message: {
      id: read.id,
      at: instant(read.timestamp, around),
      type: content.type,
      text: cut(content.text ?? '', TEXT_LIMIT),
      payload: content.payload || null,
      profileName: sender?.profile?.name ? cut(sender.profile.name, 256) : null,
      userId: who.userId,
      ...(referral && { referral }),
    },
  };
}

/** Of WhatsApp's own remarks in a chat, those that say who the person is from now on. */
function readSystem(
  { id, system, timestamp }: RawMessage,
  who: Correspondent,
  around: Surroundings,
): Read<ReceivedIdentityChange> {
  const number = e164(system?.wa_id) ?? e164(system?.new_wa_id);
  const userId = known(system?.user_id);
  if (number === null && userId === null) {
    around.unseen('system', system?.type);
    return 'system_remark';
  }
  const before = { ...who, userId: known(system?.previous_user_id) ?? who.userId };
  if (before.from === null && before.userId === null) return 'message_without_sender';
  return {
    ...before,
    change: {
      id: id ?? '',
      at: instant(timestamp, around),
      number: number && canonical(number),
      userId,
    },
  };
}

function readUserIdUpdate(raw: unknown, around: Surroundings): Read<ReceivedIdentityChange> {
  const parsed = userIdUpdate.safeParse(raw);
  if (!parsed.success) return 'malformed';
  const { wa_id, user_id, timestamp } = parsed.data;
  const userId = known(user_id?.current);
  if (userId === null) return 'malformed';
  const who = correspondent(around, e164(wa_id) ?? e164(onlyProfile(around)?.wa_id), user_id?.previous);
  if (who.from === null && who.userId === null) return 'message_without_sender';
  return {
    ...who,
    change: { id: `user_id:${userId}`, at: instant(timestamp, around), number: null, userId },
  };
}

/** `to` is the person: an echo is a message of ours. */
function readEcho(raw: unknown, around: Surroundings): Read<ReceivedEcho> {
  const parsed = echo.safeParse(raw);
  if (!parsed.success) return 'malformed';
  const read = parsed.data;
  if (!read.id) return 'message_without_id';
  if (CHANGES_OF_MESSAGES.has(read.type ?? '')) return 'message_changed';
  const addressee = profileOf(around, read.to, read.to_user_id);
  const who = correspondent(
    around,
    e164(read.to) ?? e164(addressee?.wa_id),
    read.to_user_id || addressee?.user_id,
  );
  if (who.from === null && who.userId === null) return 'message_without_sender';
  const content = readContent(read);
  if (!content.known) around.unseen('echo', read.type);
  return {
    ...who,
    message: {
      id: read.id,
      at: instant(read.timestamp, around),
      type: content.type,
      text: cut(content.text ?? '', TEXT_LIMIT),
    },
  };
}

function readPreference(raw: unknown, around: Surroundings): Read<ReceivedPreference> {
  const parsed = preference.safeParse(raw);
  if (!parsed.success) return 'malformed';
  const { wa_id, user_id, category, value, timestamp } = parsed.data;
  if (category !== 'marketing_messages' || (value !== 'stop' && value !== 'resume')) {
    around.unseen('preference', `${category}_${value}`);
    return 'preference_unknown';
  }
  const person = profileOf(around, wa_id, user_id) ?? onlyProfile(around);
  const who = correspondent(around, e164(wa_id) ?? e164(person?.wa_id), user_id || person?.user_id);
  if (who.from === null && who.userId === null) return 'message_without_sender';
  const at = instant(timestamp, around);
  return { ...who, preference: { id: `${value}:${at}`, at, marketing: value } };
}

function readStatus(raw: unknown, around: Surroundings): Read<ReceivedStatus> {
  const parsed = status.safeParse(raw);
  if (!parsed.success) return 'malformed';
  const read = parsed.data;
  const ours = parseOpaqueCallbackData(read.biz_opaque_callback_data ?? '');
  if (!ours || !read.id) return 'status_of_others';
  if (!isDeliveryStatus(read.status)) {
    around.unseen('status', read.status);
    return 'status_unknown';
  }
  const recipient = profileOf(around, read.recipient_id, read.recipient_user_id);
  const userId = known(read.recipient_user_id) ?? known(recipient?.user_id);
  return {
    phoneNumberId: around.phoneNumberId,
    contact: ours.contact,
    want: ours.want,
    status: {
      messageId: ours.messageId,
      wamid: read.id,
      status: read.status,
      at: instant(read.timestamp, around),
      error: read.status === 'failed' ? readMetaError(read.errors?.[0]) : null,
      ...(userId && { userId }),
    },
  };
}

function correspondent(
  { phoneNumberId }: Surroundings,
  from: string | null,
  userId: string | null | undefined,
): Correspondent {
  return { phoneNumberId, from, userId: known(userId) };
}

/** A batch names each person once; a lone profile belongs to the lone person even when nothing links them. */
function profileOf(
  around: Surroundings,
  waId: string | null | undefined,
  userId: string | null | undefined,
): Profile | null {
  const linked = around.profiles.find(
    (candidate) => (waId && candidate.wa_id === waId) || (userId && candidate.user_id === userId),
  );
  return linked ?? (waId || userId ? null : onlyProfile(around));
}

function onlyProfile({ profiles }: Surroundings): Profile | null {
  const [only, ...others] = profiles;
  return only && others.length === 0 ? only : null;
}

function isDeliveryStatus(value: string | null | undefined): value is DeliveryStatus {
  return value === 'sent' || value === 'delivered' || value === 'read' || value === 'failed';
}

/** `wa_id` is the number without its plus. */
function e164(waId: string | null | undefined): string | null {
  const digits = /^\+?(\d{4,17})$/.exec(waId ?? '')?.[1];
  return digits ? `+${digits}` : null;
}

/** A user id becomes part of a workflow id: what is no id in Meta's spelling is none. */
function known(userId: string | null | undefined): string | null {
  return userId && userId.length <= USER_ID_LIMIT && /^[\w.-]+$/.test(userId) ? userId : null;
}

/** Meta's times are seconds, as text or number. */
function instant(raw: unknown, { receivedAt }: Surroundings): number {
  const seconds = typeof raw === 'string' || typeof raw === 'number' ? Number(raw) : Number.NaN;
  return Number.isSafeInteger(seconds) && seconds > 0 ? seconds * 1_000 : receivedAt;
}

/** A name that Meta gives, and never what a person wrote. */
function shapeName(name: string | null | undefined): string {
  return /^[a-z][a-z_]{0,59}$/.test(name ?? '') ? (name ?? '') : 'unnamed';
}
