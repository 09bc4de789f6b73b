/** What the contact workflow knows of WhatsApp: what it tells of a person, statuses, and how a send ended. */

export type InboundType =
  | 'text'
  | 'button'
  | 'interactive'
  | 'reaction'
  | 'image'
  | 'video'
  | 'audio'
  | 'voice'
  | 'document'
  | 'sticker'
  | 'location'
  | 'contacts'
  | 'order'
  | 'unsupported';

/** A prospect's message as it reaches the contact. `text` is capped at 4 096 characters. */
export interface InboundMessage {
  /** WhatsApp's message id (`wamid…`). */
  id: string;
  at: number;
  type: InboundType;
  /** The text, the title of the button or row pressed, a caption, or empty. */
  text: string;
  /** The id we gave the button or row that was pressed; of a reaction, WhatsApp's id of the message it is about. */
  payload: string | null;
  /** The name of the WhatsApp profile. */
  profileName: string | null;
  /** The business-scoped user id, where WhatsApp gave one. */
  userId: string | null;
  /** The ad or post the person came from, with the first message after it. */
  referral?: Referral;
}

/** An ad or post that leads to the chat. Texts are cut to 512 characters. */
export interface Referral {
  sourceType: string | null;
  /** The id of the ad or post. */
  sourceId: string | null;
  sourceUrl: string | null;
  headline: string | null;
  /** The id of the click, by which Meta attributes what follows from it. */
  clickId: string | null;
}

/** What a colleague wrote to the person from the phone app. */
export interface ColleagueMessage {
  /** WhatsApp's message id. */
  id: string;
  at: number;
  type: InboundType;
  text: string;
}

/** WhatsApp's own switch for marketing messages, set by the person. */
export interface MarketingPreference {
  /** Made of what Meta says, since it gives none: the same event has the same id. */
  id: string;
  at: number;
  marketing: 'stop' | 'resume';
}

/** The person goes on under another number, another user id, or both. */
export interface IdentityChange {
  id: string;
  at: number;
  /** Canonical E.164; null when the number stayed. */
  number: string | null;
  userId: string | null;
}

/** What WhatsApp tells of a person, besides statuses. */
export type PersonNews =
  | { fact: 'message_received'; message: InboundMessage }
  | { fact: 'colleague_wrote'; message: ColleagueMessage }
  | { fact: 'preference_changed'; preference: MarketingPreference }
  | { fact: 'identity_changed'; change: IdentityChange };

export type DeliveryStatus = 'sent' | 'delivered' | 'read' | 'failed';

export interface MessageStatus {
  /** Our own message id, out of `biz_opaque_callback_data`. */
  messageId: string;
  wamid: string;
  status: DeliveryStatus;
  at: number;
  error: SendError | null;
  /** The recipient's business-scoped user id, where the status carries it. */
  userId?: string;
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

/** `modelAsked`: a model was asked for the words, whether or not they are its own. */
/** `answerBy`: by when the words promise a person's answer. */
export type SendResult = SendEnd & { modelAsked?: true; answerBy?: number };

type SendEnd =
  | { result: 'sent'; wamid: string; text: string; at: number }
  /** The response was lost: it may have been sent. Never sent again before a status or time says so (T10). */
  | { result: 'unconfirmed'; text: string; at: number }
  | { result: 'held'; until: number; reason: string }
  | { result: 'refused'; error: SendError }
  /** The person opted out of an earlier life of this contact, or in another environment of the number (T3). */
  | { result: 'suppressed' }
  /** The environment does not write to this person, whatever WhatsApp would say. Not tried again. */
  | { result: 'barred'; reason: 'not_a_test_recipient' };

/** What a status of this message is wanted for: `dr` delivered and read, `d` either of them (T11). */
export type Want = 'dr' | 'd';

/** `biz_opaque_callback_data`: `v1|<contact workflow id>|<message id>|<want>`, at most 256 bytes (T11). */
export function opaqueCallbackData(contact: string, messageId: string, want: Want): string {
  return `v1|${contact}|${messageId}|${want}`;
}

/** The reverse of {@link opaqueCallbackData}; null for what is none of ours. */
export function parseOpaqueCallbackData(
  text: string,
): { contact: string; messageId: string; want: Want } | null {
  const [version, contact, messageId, want, ...rest] = text.split('|');
  if (version !== 'v1' || !contact || !messageId || rest.length > 0) return null;
  if (want !== 'dr' && want !== 'd') return null;
  return { contact, messageId, want };
}
