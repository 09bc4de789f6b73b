/** What a form of a dialer team says about a contact, as the API signals it, and what is kept of it. */
import type { AgentNews } from './agent.js';
import type { KnownFields, PayloadBody } from './lead.js';
import type { TemplatePurpose } from './playbook.js';

/** Data fields of a form that a lead payload has no place for, each kept up to 256 characters. */
export const FORM_FIELDS = [
  'first_name',
  'last_name',
  'source',
  'date_of_birth',
  'city',
  'state',
  'zipcode',
  'country',
  'address',
  'website',
  'csf1',
  'csf2',
] as const;
type FormField = (typeof FORM_FIELDS)[number];
export type FormFields = Partial<Record<FormField, string>>;

/** What can come from the number where a form leaves it blank. */
export type PlaceField = 'country' | 'state' | 'city' | 'zipcode' | 'timezone';
type DerivedPlace = Partial<Record<PlaceField, string>>;

/** What `force_update` says about fields that are filled already. */
type FormMerge = 'fill_blanks' | 'replace';

export type ListPosition = 'top' | 'bottom';

export interface OtherNumber {
  label: string | null;
  /** Canonical E.164. */
  number: string;
}

export type StepAction =
  | { do: 'message'; template: TemplatePurpose }
  | { do: 'tag'; tag: string }
  | { do: 'owner'; owner: string }
  | { do: 'disposition'; disposition: string }
  | { do: 'power_dialer'; position: ListPosition };

/** What the settings want when a form comes in: nothing, unless they say so. */
export type FormAction =
  /** `playbook` null: the environment's own. */
  | { start: 'engagement'; why: 'form' | 'missed_call'; playbook: string | null }
  | { start: 'message'; template: TemplatePurpose }
  | { start: 'sequence'; sequence: string };

/** One form. What is absent says nothing: a blank never clears. */
export interface FormPost {
  requestId: string;
  receivedAt: number;
  /** The admin to whom the token belongs. */
  by: string;
  merge: FormMerge;
  known: Pick<
    KnownFields,
    | 'phone_number'
    | 'name'
    | 'email'
    | 'company'
    | 'source'
    | 'campaign_name'
    | 'time_zone'
    | 'consent'
    | 'identifying'
  >;
  fields: FormFields;
  derived: DerivedPlace;
  otherNumbers: OtherNumber[];
  note: string | null;
  owner: string | null;
  line: string | null;
  campaign: string | null;
  tag: string | null;
  disposition: string | null;
  distribute: { ringGroup: string; to: 'anyone' | 'available' } | null;
  powerDialer: ListPosition | null;
  sequence: { id: string; others: 'keep' | 'end' } | null;
  action: FormAction | null;
  /** All of it but the token, for routing rules and operators. */
  body: PayloadBody;
}

/** What may be asked for a known contact, without a form. */
export type DialerAsk =
  | { ask: 'enrol'; sequence: string; others: 'keep' | 'end' }
  /** `sequence` null: whichever it is in. */
  | { ask: 'disenrol'; sequence: string | null }
  /** `owner` null: it stays whose it is. */
  | { ask: 'list'; owner: string | null; position: ListPosition }
  | { ask: 'unlist' };

export interface DialerAsked {
  fact: 'dialer_asked';
  requestId: string;
  receivedAt: number;
  /** The admin to whom the token belongs. */
  by: string;
  asked: DialerAsk;
}

interface Note {
  at: number;
  by: string;
  text: string;
}

/** The contact is on one agent's power-dialer list. The agent's list is told of it; this is the truth. */
interface Listing {
  /** New for each time the contact is put on a list, so that late news of an older time changes nothing. */
  key: string;
  agent: string;
  position: ListPosition;
  /** When it was asked for: when its form was received. The order of a list follows from it. */
  at: number;
}

export interface Distribution {
  /** The id of the form that asked for it. */
  request: string;
  ringGroup: string;
  to: 'anyone' | 'available';
  powerDialer: ListPosition | null;
  /** When it was asked for. */
  at: number;
}

export interface SequencePlan {
  name: string;
  steps: { at: number; action: StepAction }[];
}

export interface Enrolment {
  id: string;
  sequence: string;
  enrolledAt: number;
  by: string;
  /** Null while it is being computed. */
  steps: { at: number; action: StepAction }[] | null;
  done: number;
  /** Its first message was queued. */
  begun: boolean;
  /** When planning is tried again. */
  retryAt: number | null;
}

export type EnrolmentEnd =
  | 'finished'
  | 'replied'
  | 'opted_out'
  | 'not_a_lead'
  | 'meeting_booked'
  | 'handed_over'
  | 'moved_to_another'
  | 'removed'
  /** Nobody may write to them: consent, a routing rule. */
  | 'may_not_write'
  | 'unknown_sequence';

interface PastEnrolment {
  sequence: string;
  enrolledAt: number;
  endedAt: number;
  done: number;
  end: EnrolmentEnd;
}

/** What dialer teams keep of a contact. Ids are those of the settings. */
export interface Dialer {
  fields: FormFields;
  /** What the number said. A field that still holds this counts as blank. */
  derived: DerivedPlace;
  otherNumbers: OtherNumber[];
  /** Newest last. */
  notes: Note[];
  owner: string | null;
  line: string | null;
  campaign: string | null;
  disposition: string | null;
  tags: string[];
  listing: Listing | null;
  /** What agents are still to be told, in this order; the first of it is on its way. */
  untold: { agent: string; news: AgentNews }[];
  /** A distribution under way: what is decided when its candidates are known. */
  distributing: Distribution | null;
  /** One at a time. */
  enrolment: Enrolment | null;
  pastEnrolments: PastEnrolment[];
  /** What a line's or campaign's `on_form` has its engagements played with. */
  playbook: string | null;
}

export function newDialer(): Dialer {
  return {
    fields: {},
    derived: {},
    otherNumbers: [],
    notes: [],
    owner: null,
    line: null,
    campaign: null,
    disposition: null,
    tags: [],
    listing: null,
    untold: [],
    distributing: null,
    enrolment: null,
    pastEnrolments: [],
    playbook: null,
  };
}
