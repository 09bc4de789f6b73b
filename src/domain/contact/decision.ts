import type { DeliveryAttempt, PayloadRef, ResendRequest } from '../callbacks.js';
import type { CalendarBooking } from '../calendar.js';
import type { Elsewhere, Language, Offer, Slot, Understanding } from '../language.js';
import type { Assignee, PayloadBody } from '../lead.js';
import type { Notice, NoticeChannel } from '../notice.js';
import type { PlaybookSnapshot } from '../playbook.js';
import type { SendError, SendResult } from '../whatsapp.js';
import type { Found, Prefer } from './conversation/offer-search.js';
import type { SequencePlan } from '../form.js';
import type { OutsideFact } from './outside.js';
import type {
  Content,
  ContactState,
  Message,
  QueuedPayload,
  Repeatable,
  SendPriority,
  SendWindow,
} from './state.js';

/** What happened to a contact. */
export type Fact =
  | OutsideFact
  | { fact: 'flooded'; dropped: number; at: number }
  | { fact: 'prepared'; prepared: Preparation }
  | { fact: 'windows_computed'; windows: SendWindow[] }
  | { fact: 'payload_merged'; payload: PayloadBody; posts: number }
  | { fact: 'understood'; understanding: Understanding; found?: Found }
  /** A turn was understood, and its answer sent with it where nothing but words followed. */
  | ({ fact: 'answered'; message: string } & Answered)
  /** `returned`: found for when a handover that began then is over. */
  | { fact: 'offer_found'; offer: Offer | null; returned?: number }
  /** `message`: the place that what follows had in the queue, sent with it where `said` tells so. */
  | ({ fact: 'reserved' } & Reserved)
  | { fact: 'send_ended'; message: string; result: SendResult }
  | { fact: 'callback_attempted'; webhookId: string; delivery: Delivery }
  /** `also`: what was joined with it. */
  | { fact: 'archived'; messages: string[]; archive: PayloadRef; also?: PayloadRef[] }
  | { fact: 'suppression_changed' }
  /** Some of the channels by which people are told took it, and these did not. */
  | { fact: 'told_in_part'; notice: Notice; missed: NoticeChannel[] }
  /** Among whom a contact may be distributed, as this request asked. */
  | { fact: 'agents_found'; agents: string[]; request: string }
  /** `isKnown`: the settings have this agent. */
  | { fact: 'agent_told'; isKnown: boolean }
  /** Null: the settings no longer have it. */
  | { fact: 'sequence_planned'; enrolment: string; plan: SequencePlan | null }
  | { fact: 'erased'; at: number }
  | { fact: 'handed_over_to_new_number' }
  | { fact: 'forwarded' }
  | { fact: 'adopted'; from: ContactState }
  | { fact: 'deliver_now'; webhookId: string | null }
  | { fact: 'callback_given_up'; webhookId: string }
  | { fact: 'resend_asked'; request: ResendRequest }
  /** `lost`: nobody reported how it ended, such as when its worker died. */
  | { fact: 'command_failed'; command: Command; error: string; cancelled: boolean; lost?: true };

/** What an engagement is played with, or why there can be none. */
export type Preparation =
  | {
      ready: true;
      playbook: PlaybookSnapshot;
      calendar: string;
      calendarTimeZone: string;
      /** A meeting is booked at least so long before it begins. */
      leadMinutes?: number;
      /** The WhatsApp number to write from, by Meta's id. */
      whatsappNumber: string;
      tellsPeople: boolean;
      /** How many times the standard rate that number may send; left out for once. */
      sendWeight?: number;
      language: Language;
      timeZone: string;
      timeZoneCertain: boolean;
      sendWindows: SendWindow[];
      /** The routing rule that matched. */
      route: Route | null;
      /** Who has the meeting because it was their turn. */
      owner?: Assignee;
    }
  | { ready: false; reason: 'suppressed' | 'no_consent' }
  /** The environment writes to `test_recipients` only. */
  | { ready: false; reason: 'not_a_test_recipient' }
  /** A routing rule says so. */
  | { ready: false; reason: 'do_not_contact'; rule: string };

export interface Route {
  rule: string;
  priority: SendPriority;
  tags: string[];
  assignee: Assignee | null;
}

export interface Answered {
  understanding: Understanding;
  found?: Found;
  said: Said | null;
}

/** The words that followed, and what came of sending them; null where none did, or more than words. */
export interface Said {
  content: Content;
  result: SendResult;
}

/** What the calendar that was asked answered. */
export interface Reserved {
  key: string;
  calendar: string;
  reservation: Reservation;
  message?: string;
  said?: Said | null;
}

/** `unavailable`: taken, outside hours, too soon or too far, with nearby slots in its place, possibly none. */
export type Reservation =
  | { result: 'reserved'; booking: CalendarBooking; timeZone: string }
  | {
      result: 'unavailable';
      reason: 'taken' | 'outside_hours' | 'too_soon' | 'too_far';
      alternatives: Slot[];
      elsewhere?: Elsewhere;
    };

/** `busy`: the endpoint has its four deliveries in flight (T16). */
export type Delivery =
  /** `stored`: where the body is kept from now on. */
  | {
      result: 'attempted';
      attempt: DeliveryAttempt;
      retryAfterMs: number | null;
      stored: PayloadRef | null;
    }
  | { result: 'busy'; retryInMs: number }
  /** The endpoint fails for all its contacts: somebody else's attempt shows when it is back. */
  | { result: 'held'; retryInMs: number; reason: string }
  /** The endpoint takes nothing until it is enabled again. */
  | { result: 'disabled'; reason: string }
  | { result: 'no_endpoint' };

/** What is to be done about it. The workflow carries a command out from the state as it stands then. */
export type Command =
  | { do: 'prepare' }
  | { do: 'merge_payload'; posted: QueuedPayload[] }
  | { do: 'understand'; messages: string[] }
  /** Understands the turn, and sends what follows from it if that is words alone. */
  | { do: 'answer'; message: string }
  /** `returned`: for when a handover that began then is over. */
  | { do: 'find_offer'; prefer: Prefer; returned?: number }
  /** `message`: the place of what follows, to be sent with it. */
  | { do: 'reserve'; key: string; calendar: string; start: number; message?: string }
  | { do: 'send'; message: string }
  | { do: 'cancel_sends' }
  | { do: 'plan_sequence'; enrolment: string; sequence: string }
  | { do: 'report_number'; error: SendError }
  | { do: 'deliver_callback'; webhookId: string }
  | Repeatable
  /** `also`: older messages that are archived elsewhere, to be joined. */
  | { do: 'archive'; messages: Message[]; also?: PayloadRef[] }
  | { do: 'move_contact'; to: string }
  | { do: 'forward'; to: string; news: OutsideFact[] }
  | { do: 'log'; line: string; requestId: string };

/**
 * One step of deciding: the contact, which is changed in place, and the commands gathered. Deciding is
 * deterministic and does no I/O; ids come from outside.
 */
export interface Decision {
  readonly contact: ContactState;
  readonly now: number;
  readonly commands: Command[];
  /** A new random id, in lower-case hex and dashes. */
  newId(): string;
}
