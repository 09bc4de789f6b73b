/** What the contact workflow knows of WhatsApp: messages in, statuses, and how a send ended. */

export type InboundType =
  | 'text'
  | 'button'
  | 'interactive'
  | 'reaction'
  | 'media'
  | 'voice'
  | 'sticker'
  | 'location'
  | 'contacts'
  | 'order'
  | 'system'
  | 'unsupported';

/** A prospect's message as it reaches the contact. `text` is capped at 4 096 characters. */
export interface InboundMessage {
  /** WhatsApp's message id (`wamid…`). */
  id: string;
  at: number;
  type: InboundType;
  /** The text, the title of the button or row pressed, a caption, or empty. */
  text: string;
  /** The id we gave the button or row that was pressed. */
  payload: string | null;
  /** The name of the WhatsApp profile. */
  profileName: string | null;
  /** The business-scoped user id, where WhatsApp gave one. */
  userId: string | null;
}

export type DeliveryStatus = 'sent' | 'delivered' | 'read' | 'failed';

export interface MessageStatus {
  /** Our own message id, out of `biz_opaque_callback_data`. */
  messageId: string;
  wamid: string;
  status: DeliveryStatus;
  at: number;
  error: SendError | null;
}

/**
 * What follows from an error of Meta's, whether refused at once or reported as a `failed` status. One table in
 * `src/whatsapp/errors.ts` maps each code to a class; `src/domain/contact/` decides what each class means.
 */
export type ErrorClass =
  | 'transient'
  | 'throughput'
  | 'pair_pace'
  | 'maintenance'
  | 'ecosystem'
  | 'window_closed'
  | 'opted_out'
  | 'unreachable'
  | 'needs_number'
  | 'content'
  | 'template'
  | 'quality'
  | 'account'
  | 'token'
  | 'unknown';

/** Errors of the number, not of the contact: it is paused until a person has seen to them. */
const PAUSING: ReadonlySet<ErrorClass> = new Set(['quality', 'account', 'token']);

export function pausesNumber(error: SendError): boolean {
  return PAUSING.has(error.class);
}

/** `190 the token has expired`, for people. */
export function describeError({ code, message }: SendError): string {
  return code === null ? message : `${code} ${message}`;
}

export interface SendError {
  class: ErrorClass;
  code: number | null;
  message: string;
}

export type SendResult =
  | { result: 'sent'; wamid: string; text: string; at: number }
  /** The response was lost: it may have been sent. Never sent again before a status or time says so (T10). */
  | { result: 'unconfirmed'; text: string; at: number }
  | { result: 'held'; until: number; reason: string }
  | { result: 'refused'; error: SendError }
  /** The person opted out of an earlier life of this contact, or in another environment of the number (T3). */
  | { result: 'suppressed' };

/** What a status of this message is wanted for: `dr` delivered and read, `d` either of them (T11). */
export type Want = 'dr' | 'd';

/** `biz_opaque_callback_data`: `v1|<contact workflow id>|<message id>|<want>`, at most 256 bytes (T11). */
export function opaqueCallbackData(contact: string, messageId: string, want: Want): string {
  return `v1|${contact}|${messageId}|${want}`;
}

export function parseOpaqueCallbackData(
  text: string,
): { contact: string; messageId: string; want: Want } | null {
  const [version, contact, messageId, want, ...rest] = text.split('|');
  if (version !== 'v1' || !contact || !messageId || rest.length > 0) return null;
  if (want !== 'dr' && want !== 'd') return null;
  return { contact, messageId, want };
}
