import type { Identifying } from './identifying.js';
import type { JsonObject } from './json.js';
import type { Language } from './language.js';
import type { PayloadRef } from './callbacks.js';

export type LifecycleStage = 'lead' | 'customer' | 'churned';

/** A person on the client's side: `sales`, `sdr` or one of `assignees`, with the guide's own fields. */
export interface Assignee {
  role: string;
  prenom: string | null;
  nom: string | null;
  email: string | null;
  lien_calendrier: string | null;
  slack_id: string | null;
  phone_number: string | null;
}

/**
 * The fields of a lead payload that Ringback itself reads, each at most 1 KB. An absent key says nothing, `null`
 * clears. Everything else of the payload travels beside them, unread.
 */
export interface KnownFields {
  /** As the CRM wrote it, up to 256 characters. */
  phone_number: string;
  crm_contact_id?: string | null;
  crm_deal_id?: string | null;
  lifecycle_stage?: LifecycleStage;
  name?: string | null;
  email?: string | null;
  company?: string | null;
  source?: string | null;
  campaign_name?: string | null;
  preferred_language?: Language | null;
  time_zone?: string | null;
  /** Explicit consent to be written to on WhatsApp; false always wins. */
  consent?: boolean | null;
  conversion?: ConversionFields | null;
  churn?: ChurnFields | null;
  /** Whether the meeting that was booked took place. */
  meeting_status?: 'held' | 'no_show' | null;
  sales?: Assignee | null;
  sdr?: Assignee | null;
  assignees?: Assignee[] | null;
  /** What else of the payload says who someone is, at most 24: hidden in transcripts. */
  identifying?: Identifying[];
  /** What stands at the paths by which the account splits its reports. */
  splits?: Record<string, string | null>;
}

/** A sale, as far as it could be read (S0-14 to S0-19). */
export interface ConversionFields {
  /** As given. */
  date: string | null;
  /** The same, where it is ISO 8601: a date, or an instant in UTC. */
  date_iso: string | null;
  /** A plain decimal, digit by digit as given. */
  amount: string | null;
  currency: string | null;
  product: string | null;
}

/** A customer's leaving (S0-21). */
interface ChurnFields {
  date: string | null;
  date_iso: string | null;
  reason: string | null;
}

/** T4: a payload larger than this is kept in the payload store, and its address in its place. */
export const INLINE_PAYLOAD = 16_384;

/** The payload as it was posted: with the signal while small, else in the payload store (T4). */
export type PayloadBody = { inline: JsonObject } | { stored: PayloadRef };

/** What intake signals to the contact for each accepted post. */
export interface LeadPost {
  requestId: string;
  known: KnownFields;
  body: PayloadBody;
}

/** What is known of the contact: the posts so far, merged. */
export type Profile = KnownFields;

/** Who is on the client's side, in the order in which they are asked: the sales rep, the SDR, and the others. */
export function peopleOf({
  sales,
  sdr,
  assignees,
}: Pick<Profile, 'sales' | 'sdr' | 'assignees'>): Assignee[] {
  return [sales, sdr, ...(assignees ?? [])].filter((person) => person !== null && person !== undefined);
}
