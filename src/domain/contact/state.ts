import type { Answer, Language, Offer, PlaceAsked, Question, Slot, Utterance, Wish } from '../language.js';
import type { PlaybookSnapshot, TemplatePurpose } from '../playbook.js';
import type {
  NotReachableReason,
  OptOutReason,
  Outcome,
  CallbackBody,
  OutboxEnd,
  DeliveryAttempt,
  CallbackStatus,
  PayloadRef,
  Urgency,
} from '../callbacks.js';
import type { Assignee, LifecycleStage, PayloadBody, Profile } from '../lead.js';
import type { DeliveryStatus, InboundType, MessageStatus, Referral } from '../whatsapp.js';
import type { OutsideFact } from './outside.js';
import type { Dialer } from '../form.js';
import type { ContactId } from '../identity.js';
import type { MediaKind } from '../media.js';
import type { Notice, NoticeChannel } from '../notice.js';
import type { AgentNews } from '../agent.js';

/**
 * A contact: one plain, serialisable, versioned object. JSON and nothing else, so that going over
 * continue-as-new changes nothing. Instants are epoch milliseconds.
 */
export interface ContactState {
  version: 1;
  id: ContactId;
  createdAt: number;
  /** When a post first named this contact; until then nothing is called back. */
  postedAt: number | null;
  /** WhatsApp user ids that lead here, newest last, at most 5. */
  userIds: string[];
  profile: Profile;
  /** What of it only WhatsApp said: forms fill it as if it were blank. */
  heard: { name?: string; source?: string };
  /** Everything the posts carried, merged deeply. */
  payload: PayloadBody;
  /** Bodies waiting to be merged into `payload` by an activity, because one of them is stored. */
  payloadQueue: QueuedPayload[];
  merging: { retryAt: number | null } | null;
  lifecycle: Lifecycle;
  /** When a former customer is written to once more, and whether that was done. */
  reengagement: { at: number | null; done: boolean };
  /** A person has the conversation; Ringback is silent. */
  handover: Handover | null;
  /** When a person should look at an engagement that ended without outcome (S2-20). */
  followUpDue: number | null;
  /** What people did here, newest last, at most 50. */
  audit: AuditEntry[];
  /** Given by routing rules. */
  tags: string[];
  suppression: Suppression | null;
  /** An opt-out is being remembered outside the contact; until it is, the client is not told (T3). */
  suppressing: boolean;
  /** When WhatsApp's switch for marketing messages was set last; 0 for never. */
  preferenceAt: number;
  /** The person goes on as another contact, to which everything is passed on. */
  moved: Moved | null;
  /** The numbers the person had before, newest last, at most 5: erasure follows them. */
  formerNumbers: string[];
  /** All that was known was erased then; for a day, what still arrives is dropped (T22). */
  erasedAt: number | null;
  /** When the person's number or user id changed last; 0 for never. */
  identityChangedAt: number;
  /** The ad or post they came from last. */
  referral: (Referral & { at: number }) | null;
  /** What the newest engagement is played with. Stays after it, for reminders and support. */
  setup: Setup | null;
  /** A set-up under way, or to be tried again. */
  preparing: Preparing | null;
  engagement: Engagement | null;
  /** What the newest engagement had learnt when it ended, for a prospect who comes back. */
  leftOff: Pick<Engagement, 'answers' | 'asked'> | null;
  /** How the newest engagement was left; null while one runs, and where there was none. */
  parted: Parted | null;
  /** Ended engagements, newest last, at most 20. */
  past: PastEngagement[];
  /** How far each engagement came, oldest first, at most 20. */
  measured: MeasuredEngagement[];
  /** What the CRM told of sales and of leaving, oldest first, at most 20 each. */
  conversions: Conversion[];
  churns: Churn[];
  booking: Booking | null;
  /** The meeting that the prospect called off last, which they may take back. */
  calledOff?: Slot;
  /** Where the meeting that stands was moved from last. */
  movedFrom?: Slot;
  /** What dialer teams keep: fields of forms, owner, list, sequences. */
  dialer: Dialer;
  /** The newest meeting that is over, and what was said of it. */
  lastMeeting: { start: number; report: 'held' | 'no_show' | null } | null;
  conversation: Conversation;
  /** Messages on their way to the prospect, oldest first. */
  outgoing: Outgoing[];
  /** When first touches and follow-ups may go out: the allowed intervals of the next days (T12). */
  sendWindows: SendWindow[];
  /** What WhatsApp took and has not delivered yet, newest last, at most 6: a failure may be reported later. */
  sentLately: Outgoing[];
  /** What was not sent, and why, newest last, at most 5. */
  unsent: Unsent[];
  /** When they were computed anew last; 0 for never. */
  windowsAskedAt: number;
  /** Instants of openers, of engagements, sequences and single messages: at most two in 30 days. */
  openings: number[];
  /** Deals that already opened an engagement. */
  deals: string[];
  outbox: Outbox;
  /** What the newest posts led to, for operators. At most 5. */
  posts: PostConsequence[];
  /** What could not be carried out, and when it is done again. */
  again: { command: Repeatable; at: number }[];
  /** The latest problem operators should see, until it is over. */
  trouble: string | null;
}

/** `blanks`: it only fills what is not known yet. */
export type QueuedPayload = PayloadBody & { fills?: 'blanks' };

/** Commands that must be carried out in the end, however long it takes. Each is safe to repeat. */
export type Repeatable =
  | { do: 'compute_windows' }
  /** `at` is when the person said so: repeated later, it overrules nothing said since. */
  | { do: 'change_suppression'; suppressed: boolean; at: number }
  | { do: 'cancel_reservation'; booking: Booking }
  /** It may have been made, and nobody will hear of it. */
  | { do: 'withdraw_reservation'; key: string; calendar: string }
  | { do: 'bind_alias'; userId: string }
  /** By every channel the settings name, or by these only. */
  | { do: 'notify'; notice: Notice; channels?: NoticeChannel[] }
  | { do: 'tell_agent'; agent: string; news: AgentNews }
  | { do: 'bind_number'; number: string }
  | { do: 'find_agents'; ringGroup: string; to: 'anyone' | 'available'; request: string };

export type HandoverCause =
  | 'prospect_asked'
  /** They would rather be written to than called. */
  | 'in_writing'
  | 'customer_waits'
  | 'not_understood'
  | 'calendar_failed'
  /** A promise was not kept: nobody called, nothing came. */
  | 'let_down'
  /** What is asked or promised once the meeting has taken place. */
  | 'after_meeting'
  /** Whom or where to call instead, what to send or bring: said of a meeting that stands. */
  | 'to_pass_on'
  /** Voice notes, after we had said that we cannot listen to them. */
  | 'voice_notes'
  /** Someone close to them has died: they are left in peace. */
  | 'bereaved'
  /** Someone whom no lead names wrote, and the playbook leaves them to people. */
  | 'unknown_sender'
  /** Someone took it from the console, or answered from the phone app. */
  | 'operator'
  | 'colleague';

interface Handover {
  since: number;
  cause: HandoverCause;
  /** Who has it; null while nobody has taken it. */
  by: string | null;
  lastHumanAt: number | null;
  /** Since when the prospect waits for a person's word. */
  waitingSince: number | null;
  /** Someone else was told that nobody answers. */
  escalated: boolean;
  /** Nobody had written for too long, and people were told once more. */
  passedOnAgainAt?: number;
  /** Which matters the prospect was told are passed on, since when. */
  noted?: { matters: string[]; at: number };
  /** By when the prospect was promised an answer. */
  promisedBy?: number;
}

/** Who did what: by the label of their key. */
interface AuditEntry {
  at: number;
  by: string;
  did: string;
}

interface Lifecycle {
  stage: LifecycleStage;
  since: number;
  /** Changes so far, oldest first, at most 20. */
  history: { stage: LifecycleStage; at: number }[];
}

/** This person is not written to. `opt_out` is undone by the person's own opt-in alone. */
type Suppression =
  | {
      kind: 'opt_out';
      reason: OptOutReason;
      at: number;
      /** By WhatsApp's own switch alone; switched back, the opt-out is over. */
      marketing?: true;
    }
  | { kind: 'unreachable'; reason: NotReachableReason; at: number };

export interface Moved {
  /** The number of the contact that the person is now. */
  to: string;
  at: number;
  /** What is under way ends first; then everything is handed over; from then on what arrives is passed on. */
  phase: 'settling' | 'handing_over' | 'forwarding';
  /** What arrived meanwhile, oldest first. */
  waiting: OutsideFact[];
  /** What is being passed on, one after the other. */
  passing: OutsideFact[];
  retryAt: number | null;
}

export type OpenedBy =
  | 'first_post'
  | 'new_deal'
  | 'back_to_lead'
  | 'sent_again'
  | 'prospect'
  | 'reengagement'
  /** The settings have a form or an unanswered call start one. */
  | 'form'
  | 'missed_call'
  /** Booked by a person. */
  | 'operator'
  /** Nobody came to the meeting before. */
  | 'no_show';

/** By routing rule: how first touches are ranked among others. */
export type SendPriority = 'high' | 'normal' | 'low';

export type EngagementStage = 'waiting' | 'contacting' | 'qualifying' | 'booking' | 'booked';

interface Setup {
  playbook: PlaybookSnapshot;
  calendar: string;
  calendarTimeZone: string;
  /** A meeting is booked at least so long before it begins. */
  leadMinutes?: number;
  /** By Meta's id. */
  whatsappNumber: string;
  /** The settings name a way to tell people of meetings and handovers. */
  tellsPeople: boolean;
  /** Given by a routing rule: named to the prospect before the payload's own people. */
  assignee: Assignee | null;
  /** How many times the standard rate it may send; left out for once. */
  sendWeight?: number;
}

interface Preparing {
  opener: boolean;
  tries: number;
  /** Null while the activity runs. */
  retryAt: number | null;
}

/** One attempt to bring a lead to a meeting. */
export interface Engagement {
  id: string;
  openedBy: OpenedBy;
  openedAt: number;
  /** Fixed for the whole engagement (DESIGN §9). */
  crmId: string;
  /** Whether `crmId` was named by a post, or is the number in its place. */
  crmIdNamed: boolean;
  /** The template of its first message. */
  opener: 'opener' | 'reengagement' | 'no_show';
  /** The routing rule that matched when it opened. */
  route: string | null;
  priority: SendPriority;
  stage: EngagementStage;
  stageSince: number;
  /** Its next step is null when the prospect is talking or nothing is due. */
  cadence: Cadence;
  asked: { question: string; again: boolean } | null;
  /** Questions that were asked twice without an answer, and are asked no more. */
  passedOver?: string[];
  answers: Answer[];
  /** They would rather be written to than called: no time for a call is asked for. */
  inWriting?: true;
  offer: Offer | null;
  /** They were told that none of the hours they want is one of ours. */
  outsideHours?: true;
  /** When that was looked up. */
  offeredAt?: number;
  wish: Wish;
  /** The moment that waits for an answer which could still speak against a call. */
  momentKept?: number;
  /** Messages in a row that were not understood. */
  notUnderstood: number;
  /** The id of the first message sent. */
  firstMessage: string | null;
  progress: { delivered: boolean; read: boolean; responded: boolean };
  topicsAsked: string[];
  /** The booking being made or moved, and when to try again if that failed. */
  reserving: Reserving | null;
  reminders: number[];
  /** Set at MEETING_BOOKED; the engagement ends with the meeting. */
  outcome: Outcome | null;
}

/** `nextAt`: of the next follow-up, or of giving up. `notBefore`: the prospect asked for time until then. */
export interface Cadence {
  followUpsSent: number;
  nextAt: number | null;
  notBefore?: number;
  /** They were told so, and nothing else was talked about since. */
  resting?: true;
}

export interface Reserving {
  key: string;
  /** As it was when the time was asked for, whatever is set up meanwhile. */
  calendar: string;
  start: number;
  tries: number;
  retryAt: number | null;
}

export interface PastEngagement {
  id: string;
  openedBy: OpenedBy;
  openedAt: number;
  endedAt: number;
  crmId: string;
  /** The routing rule that matched. */
  route: string | null;
  outcome: Outcome;
  reason: EndReason;
}

/** The milestones of an engagement, and the campaign it opened under. */
export interface MeasuredEngagement {
  id: string;
  openedAt: number;
  campaign: string | null;
  source: string | null;
  /** The routing rule that matched. */
  route: string | null;
  /** What stood at the paths by which reports are split. */
  splits: Record<string, string>;
  /** The WhatsApp number it is written from, by Meta's id. */
  number: string | null;
  /** The prospect wrote first. */
  openedByProspect: boolean;
  /** When the first message went out. */
  sentAt: number | null;
  delivered: boolean;
  read: boolean;
  /** Why a first message was not sent, the last time it was not. */
  notSent: string | null;
  /** Its first message went out, or the prospect wrote; null again when nothing ever arrived. */
  reachedAt: number | null;
  answeredAt: number | null;
  bookedAt: number | null;
  /** Someone said that the meeting took place. */
  heldAt: number | null;
  outcome: Outcome | null;
  /** Why it ended so. */
  reason: EndReason | null;
}

export interface Conversion {
  at: number;
  /** As the CRM gave it. */
  date: string | null;
  /** A decimal, never a float. */
  amount: string | null;
  currency: string | null;
  product: string | null;
  deal: string | null;
  /** Of the engagement it followed, else of the contact. */
  campaign: string | null;
  source: string | null;
  route: string | null;
  splits: Record<string, string>;
  /** The id of the engagement it followed, if any, and when that had reached the person. */
  engagement: string | null;
  engagedAt: number | null;
  /** A meeting had been booked in it. */
  bookedBefore: boolean;
}

interface Churn {
  at: number;
  /** As the CRM gave it. */
  date: string | null;
  reason: string | null;
}

/** Between two engagements, or after the last. */
interface Parted {
  /** Ringback has had the last word: whoever thanks or says goodbye is not answered again. */
  saidGoodbye: boolean;
  /** Messages since that said nothing one can act on. */
  unclear: number;
  /** They were asked what can be done for them: a yes is to a call. */
  asked?: true;
}

export type EndReason =
  | 'meeting_over'
  | 'silence'
  | 'not_delivered'
  | 'not_interested'
  | 'disqualified'
  | 'booking_cancelled'
  /** They could not come to the meeting, and took no other time. */
  | 'meeting_declined'
  | 'no_show'
  | 'became_customer'
  | 'churned'
  | 'do_not_contact'
  | 'not_a_test_recipient'
  | 'number_changed'
  | NotReachableReason
  | OptOutReason;

export interface Booking {
  uid: string;
  calendar: string;
  start: number;
  end: number;
  /** The zone callbacks name. */
  timeZone: string;
  sequence: number;
  bookedAt: number;
  /** The contact that the calendar knows it by, where the person's number has changed since. */
  bookedAs?: string;
  /** What the calendar's feed tells of it: see CalendarBooking.doc. */
  doc?: string;
  /** The prospect said that they cannot come, and took no other time yet. */
  declined?: Declined;
}

interface Declined {
  at: number;
  /** How many follow-ups had gone out before. */
  followUpsSent: number;
  /** They were asked whether it is to stay after all. */
  asked?: true;
}

export interface Conversation {
  language: Language | null;
  timeZone: string;
  /** Whether the zone is known, or one of several a number could mean. */
  timeZoneCertain: boolean;
  /** The prospect said where they are, which no profile puts right. */
  zoneTold?: true;
  /** They were asked in which town they are, and have neither told nor named another moment since. */
  asksPlace?: PlaceAsked;
  /** Another zone, on whose clock they speak of hours: they are told it too. */
  clock?: string;
  startedAt: number | null;
  lastInboundAt: number | null;
  lastOutboundAt: number | null;
  /** The newest messages; older ones are in `archive`. */
  messages: Message[];
  archive: PayloadRef | null;
  /** More of them, of a number the person had before, until they are joined with `archive`. */
  alsoArchived?: PayloadRef[];
  archiving: boolean;
  /** Ids of prospect's messages not answered yet, and when to answer them. */
  unread: string[];
  turnAt: number | null;
  /**
   * The turn under way: from understanding its messages to having decided what to say. `waitsFor`: the key of the
   * reservation that it was understood to ask for. `answers`: the topics that are answered with whatever else is said.
   */
  turn: { messages: string[]; waitsFor?: string; answers?: string[] } | null;
  /** When a person was waited for in vain, and Ringback took over again. */
  waitedInVainAt?: number;
  /** When we apologised to them for a promise that was not kept. */
  letDownAt?: number;
  /** When we last told when the meeting is that stands. */
  toldWhenAt?: number;
  /** Turns in a row that could not be carried through. */
  failedTurns: number;
  /** Kinds of messages without words that were answered: each is once. */
  mediaAnswered: MediaKind[];
  reminded: boolean;
  /** The last thing we sent was a follow-up, to someone who had written by then or had not. */
  followedUp?: 'wrote' | 'silent';
  /** When a greeting was returned last. */
  greetedAt?: number;
  /** How often each kind of thing was said, so that it is worded differently the next time. */
  said: Partial<Record<Utterance['say'], number>>;
  /** WhatsApp's id of the newest message of ours: what a reaction is about. */
  lastWamid: string | null;
  /** How often a model was asked on that day, counted from the epoch in UTC. */
  modelCalls: { day: number; count: number };
}

export interface Message {
  id: string;
  direction: 'in' | 'out';
  at: number;
  type: InboundType | 'template';
  text: string;
  /** Inbound: the id of the slot or day that was pressed, or the words that the press stands for. */
  choice?: string;
  /** Inbound: the answer that was pressed, and to which question. */
  answer?: Answer;
  /** Outbound only. */
  status: MessageState | null;
}

/** `unconfirmed`: the response of the send was lost. `unresolved`: and no status has said since what became of it. */
export type MessageState = DeliveryStatus | 'unconfirmed' | 'unresolved';

/** `person`: the words of someone who has the conversation. */
export type OutgoingKind = 'first_touch' | 'follow_up' | 'reminder' | 'sequence' | 'reply' | 'person';

/** What a message says. `variant`: which of the wordings of an utterance, counted from 0; absent for the first. */
export type Content =
  { template: TemplatePurpose } | { utterance: Utterance; variant?: number } | { words: string };

export interface Outgoing {
  id: string;
  kind: OutgoingKind;
  /** `answers`: what it says to these messages of the prospect's is decided where it is sent. */
  content: Content | { answers: string[] };
  queuedAt: number;
  /** Dropped with a reason when it could not go out by then. */
  notAfter: number | null;
  state: { phase: 'queued' } | { phase: 'held'; until: number; reason: string } | { phase: 'sending' };
  tries: number;
  /** How often in a row WhatsApp put it off, by which the waits grow. */
  putOff?: number;
  /** WhatsApp had taken it under another id, and it failed. */
  again?: true;
  /** It failed after WhatsApp had taken it, and what it says is not known here yet. */
  failed?: MessageStatus;
  /** Of a sequence's messages, or alone: it begins the conversation, as a first touch does. */
  begins?: true;
}

/** A message that will not be sent. */
interface Unsent {
  at: number;
  kind: OutgoingKind;
  /** The template or utterance. */
  what: string;
  /** A code, with Meta's words where they say more. */
  reason: string;
}

/** From `from` until before `to`. */
export interface SendWindow {
  from: number;
  to: number;
}

export interface Outbox {
  /** The last sequence given out. */
  sequence: number;
  waiting: OutboxEntry[];
  /** What left the outbox, newest last: what was missed, at most 20, and of the rest the newest 20. */
  done: DeliveredEntry[];
}

/** A callback that is waiting for its delivery (T8). */
export interface OutboxEntry {
  /** The `webhook-id`: the same over every retry and redelivery. */
  webhookId: string;
  /** The `ringback-sequence`, rising per contact. */
  sequence: number;
  status: CallbackStatus;
  queuedAt: number;
  /** A small body is whole here; one with a transcript is written at its first attempt, and stored. */
  body: { inline: CallbackBody } | { stored: PayloadRef } | { unwritten: CallbackSnapshot };
  /** The last 12. */
  attempts: DeliveryAttempt[];
  tries: number;
  nextAttemptAt: number;
  /** Attempts in a row that ended without a result of any kind. */
  lost: number;
  /** Why it waits though its time had come, for operators. */
  held: string | null;
  urgency: Urgency;
  /** A POST is under way. */
  busy: boolean;
  /** By an operator, while a POST was under way. */
  givenUp?: true;
}

/** What a body with summary and transcript is made from, as it stood when the callback was queued. */
export interface CallbackSnapshot {
  status: 'MEETING_BOOKED' | 'NO_OUTCOME';
  crmId: string;
  reason: EndReason | null;
  booking: Booking | null;
  engagement: Pick<Engagement, 'answers' | 'topicsAsked' | 'openedAt' | 'progress' | 'wish'>;
}

export interface DeliveredEntry {
  webhookId: string;
  sequence: number;
  status: CallbackStatus;
  queuedAt: number;
  /** To send it again. */
  body: OutboxEntry['body'];
  end: OutboxEnd;
  at: number;
  tries: number;
  attempts: DeliveryAttempt[];
}

interface PostConsequence {
  requestId: string;
  at: number;
  /** One line for people: what the post started, changed or left, and why. */
  line: string;
  /** A fingerprint of the body, where an activity was to merge it. */
  body?: string;
}

export const MESSAGE_TEXT_LIMIT = 4_096;

export function findQuestion(playbook: PlaybookSnapshot, id: string): Question | null {
  return playbook.questions.find((question) => question.id === id) ?? null;
}
