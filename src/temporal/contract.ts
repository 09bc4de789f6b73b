/**
 * The table of contents of what runs on Temporal: queues, workflows, signals, queries, updates and activities.
 * Names and types only, light enough for workflow code.
 */
import type { Understanding, UnderstandingContext, Wish, Language, Offer } from '../domain/language.js';
import type { CallbackBody, PayloadRef, Urgency } from '../domain/callbacks.js';
import type { EndpointId } from '../domain/endpoint/state.js';
import type {
  Content,
  ContactState,
  SendWindow,
  Message,
  Outgoing,
  Booking,
  CallbackSnapshot,
  QueuedPayload,
} from '../domain/contact/state.js';
import type { Answered, Delivery, Preparation, Reservation, Said } from '../domain/contact/decision.js';
import type { Found } from '../domain/contact/conversation/offer-search.js';
import type { PayloadBody, Profile } from '../domain/lead.js';
import type { SendError, SendResult, Want } from '../domain/whatsapp.js';
import type { Beginning } from '../domain/contact/messages/beginning.js';
import type { BusyNews, CalendarBooking, Hold, WithdrawRequest } from '../domain/calendar.js';
import type { Notice, NoticeChannel } from '../domain/notice.js';
import type { AgentNews } from '../domain/agent.js';
import type { FormPost, SequencePlan } from '../domain/form.js';
import type { ContactId, Environment } from '../domain/identity.js';
import type { Identities } from '../domain/masking.js';

/** T16: a worker may serve any subset. */
export const TASK_QUEUES = {
  entities: 'entities',
  whatsapp: 'whatsapp',
  callbacks: 'callbacks',
  calendars: 'calendars',
} as const;
export type TaskQueue = (typeof TASK_QUEUES)[keyof typeof TASK_QUEUES];

export const WORKFLOWS = {
  contact: 'contact',
  calendar: 'calendar',
  alias: 'alias',
  suppression: 'suppression',
  agent: 'agent',
  number: 'number',
  endpoint: 'endpoint',
  erasure: 'erasure',
} as const;

/** What a schedule starts: no entity, it ends. */
export const SWEEP = 'sweep';

export const SIGNALS = {
  /** To a contact, with start: [LeadPost] */
  leadPosted: 'leadPosted',
  /** To a contact, with start: [FormPost] */
  formPosted: 'formPosted',
  /** To an agent, with start: [AgentNews] */
  agentTold: 'agentTold',
  /** To a contact, with start: [InboundMessage] */
  messageReceived: 'messageReceived',
  /** To a contact: [MessageStatus] */
  statusReceived: 'statusReceived',
  /** To a contact or an alias: [OutsideFact] */
  heard: 'heard',
  /** To a contact, with start: the ContactState of the number its person had before. */
  adopted: 'adopted',
  /** To a contact: [when, in epoch milliseconds]. All that is known goes (T22). */
  erased: 'erased',
  /** To an erasure, with start: [ErasureRequest] */
  erasureAsked: 'erasureAsked',
  /** To a contact: [FloodNotice] */
  flooded: 'flooded',
  /** To every entity, in development: [clock offset in milliseconds] */
  clockMoved: 'clockMoved',
  /** To every entity: continue as new at the next quiet point (T7). */
  refresh: 'refresh',
  /** To an alias: [contact workflow id] */
  bind: 'bind',
  /** To a contact: [ResendRequest] */
  resendCallbacks: 'resendCallbacks',
  /** To an endpoint, with start unless it is `configured`: [EndpointReport] */
  endpointReported: 'endpointReported',
  /** To a suppression, with start: [SuppressionChange] */
  suppressionChanged: 'suppressionChanged',
  /** To a WhatsApp number, with start: [NumberTrouble] */
  numberTroubled: 'numberTroubled',
  /** To a WhatsApp number, with start: [QualityTold] */
  qualityTold: 'qualityTold',
  /** To a WhatsApp number, with start: [TemplateStanding] */
  templateTold: 'templateTold',
  /** To a calendar: [MeetingDescribed] */
  meetingDescribed: 'meetingDescribed',
  /** To a calendar, with start: [BusyNews] */
  busyKnown: 'busyKnown',
} as const;

export const QUERIES = {
  /** Of a contact → ContactState */
  state: 'state',
  /** Of a calendar → CalendarView */
  calendar: 'calendar',
  /** Of an erasure → ErasureReceipt */
  receipt: 'receipt',
  /** Of an agent → AgentState */
  agent: 'agent',
  /** Of an agent → Availability */
  agentAvailability: 'agentAvailability',
  /** Of a WhatsApp number → NumberState */
  number: 'number',
  /** Of a WhatsApp number → HealthWithTemplates */
  numberHealth: 'numberHealth',
  /** Of a calendar, with the version that is known or null → CalendarFeed */
  feed: 'feed',
  /** Of a calendar → MeetingAhead[] */
  meetingsAhead: 'meetingsAhead',
  /** Of a suppression → whether the person is suppressed. */
  suppressed: 'suppressed',
} as const;

export const UPDATES = {
  /** Of a calendar: ReserveRequest → ReserveResult. The update id is the reservation key. */
  reserve: 'reserve',
  /** Of a calendar: { uid } → the cancelled booking or null. */
  cancel: 'cancel',
  /** Of a calendar: WithdrawRequest → what became of the booking, or null. */
  withdraw: 'withdraw',
  /** Of a calendar: HoldRequest → HoldResult */
  hold: 'hold',
  /** Of a calendar: contact workflow id → how many bookings named it; none does any more. */
  forget: 'forget',
  /** Of a contact: a webhook id, or null for all → how many callbacks are tried now. */
  deliverNow: 'deliverNow',
  /** Of a contact: (OperatorCommand, who, id | null) → nothing; refused with the reason. The same id counts once. */
  command: 'command',
  /** Of a contact: ResendRequest → how many callbacks are sent again or at once. */
  resend: 'resend',
  /**
   * Of an agent, with start: (AgentCommand, id of the request) → for `next` whom to call, else null; refused with the
   * reason. The update id is that of the request: the same one counts once, and gets the same answer, in later runs too.
   */
  commandAgent: 'commandAgent',
  /** Of an endpoint: takes nothing → whether it was disabled. */
  enableEndpoint: 'enableEndpoint',
  /** Of an endpoint: since, in epoch milliseconds, or null → nothing. What was missed since is sent again. */
  resendMissed: 'resendMissed',
  /** Of a contact: a webhook id → whether it was waiting. */
  giveUpCallback: 'giveUpCallback',
  /** Of a WhatsApp number, with start: AdmissionRequest[] → Admission[], in the same order. */
  admit: 'admit',
  /** Of a WhatsApp number, with start: OperatorAct → Health. */
  pauseNumber: 'pauseNumber',
  /** Of a WhatsApp number: OperatorAct → Health. */
  resumeNumber: 'resumeNumber',
} as const;

/** The type of a contact's refusal that passes everything on: another number is to be commanded. */
export const GOES_ON_ELSEWHERE = 'GoesOnElsewhere';

/** What stands in a contact's memo. */
export const MEMO = {
  /** ContactMemo: what reports add up. */
  report: 'report',
  /** Of an erasure: when it was done last. The webhook drops what was written before. */
  erasedAt: 'erasedAt',
  /** The number of the contact to which this one passes everything on. */
  forwardsTo: 'forwardsTo',
  /** ContactCard: what operators' lists show. */
  card: 'card',
  /** Of an endpoint: its Health. */
  health: 'health',
} as const;

/** What a contact is started with; intake sends it with every signal-with-start. */
export interface ContactStart {
  id: ContactId;
  /** Development only: how far the account's clock was moved when this contact began. */
  clockOffset: number;
  /** The form it begins with, where a known contact would have been refused. */
  form?: FormPost;
  /** The contact whose other number this is: everything is passed on to it. */
  forwardsTo?: string;
}

/** What an agent is started with. */
export interface AgentStart {
  account: string;
  environment: Environment;
  agent: string;
  clockOffset: number;
}

interface FindAgentsInput {
  contact: ContactId;
  ringGroup: string;
  to: 'anyone' | 'available';
}

interface PlanSequenceInput {
  contact: ContactId;
  profile: Profile;
  sequence: string;
  now: number;
}

interface MoveInput {
  /** The contact under the new number. */
  to: ContactId;
  from: ContactState;
}

export interface FloodNotice {
  dropped: number;
  at: number;
}

export interface SuppressionStart {
  clockOffset: number;
}
export interface SuppressionChange {
  suppressed: boolean;
  at: number;
}

export interface EndpointStart {
  id: EndpointId;
  clockOffset: number;
}

export interface CalendarStart {
  account: string;
  environment: Environment;
  calendar: string;
  /** Milliseconds kept free before and after each booking. */
  buffer: number;
  clockOffset: number;
}

export interface CalendarView {
  version: number;
  bookings: CalendarBooking[];
  holds: Hold[];
  busy: BusyNews | null;
}

/** `bookings` is null when nothing has changed since the version that is known. */
export interface CalendarFeed {
  version: number;
  bookings: CalendarBooking[] | null;
}

/** What the feed tells of a meeting stands in another document now: see CalendarBooking.doc. */
export interface MeetingDescribed {
  uid: string;
  doc: string;
  /** In whose folder the document lies. */
  contact: string;
}

export interface NumberStart {
  account: string;
  phoneNumberId: string;
  clockOffset: number;
}

/** An error that is the number's own, and when the message that met it was sent. */
export interface NumberTrouble {
  error: SendError;
  at: number;
}

export interface QualityTold {
  rating: string;
  at: number;
}

/** Who does something to a number, and why. */
export interface OperatorAct {
  by: string;
  reason: string;
}

export interface PrepareInput {
  contact: ContactId;
  profile: Profile;
  now: number;
  /** For routing rules: what was merged so far, and the posts that are still to be. */
  payload: PayloadBody;
  unmerged: PayloadBody[];
  /** False when the prospect opened, and nothing is sent first. */
  opener: boolean;
  /** By what started it; null for that of the rules or the environment. */
  playbook: string | null;
}

export interface WindowsInput {
  contact: ContactId;
  playbook: string;
  timeZone: string;
  now: number;
  /** When the meeting begins that is booked: the windows are to reach beyond it. */
  meeting: number | null;
}

/** What an attempt found out before it sends, and the words that follow from it. */
export interface Foreseen<Finding = unknown> {
  finding: Finding;
  send: SendInput;
}

/**
 * The mark that a request is being written, left on the server (T10): what is to be reported by whoever finds it, and
 * what else they are to know. It is what remains of an attempt that nobody reported the end of.
 */
export interface PostingMark {
  phase: 'posting';
  unconfirmed: Extract<SendResult, { result: 'unconfirmed' }>;
  foreseen?: Foreseen;
}

export interface SendInput {
  contact: ContactId;
  messageId: string;
  content: Content;
  kind: Outgoing['kind'];
  want: Want;
  language: Language;
  timeZone: string;
  timeZoneCertain: boolean;
  calendarTimeZone: string | null;
  /** Another zone, on whose clock the prospect named an hour. */
  clock?: string;
  now: number;
  playbook: string;
  profile: Profile;
  bookingStart: number | null;
  meetingMinutes: number | null;
  /** The prospect's last message, to be marked as read while we type; null when there is none to answer. */
  replyTo: string | null;
  /** A model may be asked for other words, to answer these of the prospect's. Absent: it may not. */
  reword?: { lastWords: string };
  /** For a message that begins a conversation: in whose name the number is asked for leave. */
  begins: Beginning | null;
}

export interface AnswerInput {
  contact: ContactState;
  /** The message to be sent, which the contact holds already. */
  messageId: string;
  now: number;
}

interface Booked {
  reservation: Reservation;
  said: Said | null;
}

export type UnderstandInput = {
  texts: string[];
  context: UnderstandingContext;
  /** Where free times may be looked up at once; null where no offer can follow. */
  search: Omit<FindInput, 'wish' | 'prefer'> | null;
} & (
  | { modelAllowed: false }
  /** `identities`: who is not to be named to it. */
  | { modelAllowed: true; contact: ContactId; playbook: string; identities: Identities }
);

export interface FindInput {
  contact: ContactId;
  calendar: string;
  wish: Wish;
  timeZone: string;
  now: number;
  /** Offer two days first, then times on the day chosen; or times at once. */
  prefer: 'days' | 'slots';
}

export interface ReserveInput {
  contact: ContactId;
  calendar: string;
  key: string;
  start: number;
  replaces: Booking | null;
  timeZone: string;
  now: number;
  /** What the calendar's feed tells of the meeting is written from it. */
  about?: CallbackBodyInput;
}

export interface WithdrawInput extends Pick<WithdrawRequest, 'key' | 'stands'> {
  contact: ContactId;
  calendar: string;
}

/** What a body with summary and transcript is written from. */
export interface CallbackBodyInput {
  contact: ContactId;
  snapshot: CallbackSnapshot;
  profile: Profile;
  playbook: string | null;
  language: Language;
  messages: Message[];
  archive: PayloadRef | null;
  alsoArchived?: PayloadRef[];
  now: number;
}

/** What people are told, with enough to know at once who it is about. */
export interface NoticeInput {
  contact: ContactId;
  notice: Notice;
  profile: Profile;
  /** What the prospect wrote last. */
  lastWords: string | null;
  /** Only these, where others have told it already. */
  channels?: NoticeChannel[];
}

export interface DeliverInput {
  contact: ContactId;
  webhookId: string;
  sequence: number;
  urgency: Urgency;
  /** When it was queued, by the clock the contact lives by; what was queued by an older release does not say. */
  queuedAt?: number;
  /** By the clock the contact lives by. */
  now: number;
  /** `unwritten`: never sent, and to be written first. */
  body: { inline: CallbackBody } | { stored: PayloadRef } | { unwritten: CallbackBodyInput };
}

export interface MergeInput {
  contact: ContactId;
  current: PayloadBody;
  /** In the order in which they came. */
  posted: QueuedPayload[];
}

export interface ArchiveInput {
  contact: ContactId;
  archive: PayloadRef | null;
  /** Others, to be joined with it. */
  alsoArchived?: PayloadRef[];
  messages: Message[];
}

/** Everything outside, as the contact workflow sees it. Implemented in `src/activities/`. */
export interface ContactActivities {
  /** Pure and quick, unless a model is asked or free times are looked up. */
  understand(input: UnderstandInput): Promise<Understanding & { found?: Found }>;
  prepareEngagement(input: PrepareInput): Promise<Preparation>;
  computeSendWindows(input: WindowsInput): Promise<SendWindow[]>;
  mergePayload(input: MergeInput): Promise<PayloadBody>;
  archiveMessages(input: ArchiveInput): Promise<PayloadRef>;
  /**
   * Remembers an opt-out outside the contact, or forgets it after an opt-in (T3).
   *
   * `otherNumbers`: of the same person, as long as they are nobody else's.
   */
  changeSuppression(input: { contact: ContactId; otherNumbers: string[] } & SuppressionChange): Promise<void>;
  /** The channels that did not take it, where another did. */
  notifyPeople(input: NoticeInput): Promise<NoticeChannel[]>;
  /** Hands a whole contact over to the number its person has now. Safe to repeat. */
  moveContact(input: MoveInput): Promise<void>;
  bindAlias(input: { contact: ContactId; userId: string }): Promise<void>;
  /** Who of a ring group may get a contact. */
  findAgents(input: FindAgentsInput): Promise<string[]>;
  /** Safe to repeat. Whom the settings do not have is not told to list anybody. */
  tellAgent(input: { contact: ContactId; agent: string; news: AgentNews }): Promise<'told' | 'no_such_agent'>;
  /** Null when the settings have no such sequence. */
  planSequence(input: PlanSequenceInput): Promise<SequencePlan | null>;
  /** Has another number of the contact's lead to it, unless that number is a contact of its own. */
  bindNumber(input: { contact: ContactId; number: string }): Promise<void>;
  /** Pauses the number that the contact is written to from: WhatsApp reported an error that is the number's own. */
  reportNumber(input: { contact: ContactId } & NumberTrouble): Promise<void>;
}
export interface WhatsAppActivities {
  sendMessage(input: SendInput): Promise<SendResult>;
  /** Both halves of a turn in one: understanding it, and sending its answer unless more than words follows. */
  answerTurn(input: AnswerInput): Promise<Answered>;
  /** Reserves a time, and sends what follows. Safe to repeat under the same key. */
  bookTurn(input: AnswerInput & Pick<ReserveInput, 'key' | 'calendar' | 'start'>): Promise<Booked>;
}
export interface CalendarActivities {
  findSlots(input: FindInput): Promise<Offer | null>;
  reserve(input: ReserveInput): Promise<Reservation>;
  cancelReservation(input: { contact: ContactId; booking: Booking }): Promise<void>;
  withdrawReservation(input: WithdrawInput): Promise<void>;
}
export interface CallbackActivities {
  deliverCallback(input: DeliverInput): Promise<Delivery>;
}
export interface EndpointActivities {
  /** Asks the contacts of an endpoint with callbacks that wait or were missed to send them; returns how many. */
  askContacts(input: AskContactsInput): Promise<number>;
}
/** Of the payload store: how many payloads were left, kept because they are named, and removed. */
export interface Swept {
  kept: number;
  touched: number;
  removed: number;
  /** Contacts that could not be read: all that they may name is kept. */
  unread: number;
  /** The first of them. */
  unreadRuns: UnreadRun[];
}

export interface UnreadRun {
  workflowId: string;
  runId: string;
  /** Why, as far as is known here: a key that is gone stands in the workers' log. */
  reason: string;
}

export interface SweepActivities {
  /** Removes from the payload store what no contact names any more (T5). Repeated, it goes on where it was. */
  sweepPayloads(): Promise<Swept>;
}

/** The steps of an erasure, in their order (T22). Each may be repeated. */
export interface ErasureActivities {
  /** Who else the person is: every number and user id they are known under, sealed. Opt-outs are remembered (T3). */
  findPerson(input: Sealed): Promise<FoundPerson>;
  /** Tells the contacts to stop and to forget; returns whether all have. */
  stopContacts(input: Sealed & { at: number }): Promise<boolean>;
  /** Takes the person out of every calendar, each of which goes on as a new run; returns how many bookings named them. */
  forgetBookings(input: Sealed): Promise<number>;
  /** Takes the person off every agent's list and memory, each of whom goes on as a new run. */
  forgetListings(input: Sealed): Promise<void>;
  /** Removes what the payload store holds. */
  removeStored(input: Sealed): Promise<void>;
  /** Has every run that names the person deleted, and returns how many search still lists. Temporal takes its time. */
  deleteRuns(input: Sealed & { forgottenAt: number }): Promise<ListedRuns>;
  /** Whether something that was on its way when the person was erased has arrived since. */
  hasLateNews(input: Sealed): Promise<boolean>;
  /** Deletes the earlier runs of the erasure itself, which hold the sealed person. */
  deleteOwnRuns(input: { workflowId: string; runId: string }): Promise<void>;
}
/** A person under a key of ours, so that no history shows who is erased. */
export interface Sealed {
  account: string;
  environment: Environment;
  sealed: string;
}
interface FoundPerson {
  sealed: string;
  optedOut: boolean;
}
export interface ListedRuns {
  contactRuns: number;
  aliasRuns: number;
  /** Runs of calendars and agents that began before these forgot the person, and which go on without them. */
  otherRuns: number;
}
export interface ErasureStart {
  account: string;
  environment: Environment;
  /** HMAC-SHA256 of the number, in hex: the id of the receipt. */
  id: string;
}
export interface ErasureRequest {
  sealed: string;
  /** The label of the key that asked. */
  by: string;
}
/** Holds nothing personal. Instants are epoch milliseconds. */
export interface ErasureReceipt {
  id: string;
  account: string;
  environment: Environment;
  status: 'erasing' | 'erased';
  askedAt: number;
  askedBy: string;
  erasedAt: number | null;
  /** Until when what still arrives is dropped. */
  watchedUntil: number | null;
  /** The person had opted out, and stays so. */
  suppressionKept: boolean;
  removed: Omit<ListedRuns, 'otherRuns'> & { bookings: number };
}
interface AskContactsInput {
  id: EndpointId;
  request: { what: 'waiting' } | { what: 'missed'; since: number | null };
}
