/** How a contact's commands are carried out: each is one activity, with its queue, its patience and its priority. */
import {
  ActivityCancellationType,
  getExternalWorkflowHandle,
  log,
  proxyActivities,
} from '@temporalio/workflow';
import type { ActivityOptions } from '@temporalio/workflow';
import { profileInPlay } from '../domain/contact/assignee.js';
import type { Command, Fact } from '../domain/contact/decision.js';
import type { OutsideFact } from '../domain/contact/outside.js';
import { describedContent, hasWords } from '../domain/contact/outgoing.js';
import type { ContactState, Outgoing } from '../domain/contact/state.js';
import { fingerprint } from '../domain/fingerprint.js';
import { NO_WISH } from '../domain/language.js';
import { contactWorkflowId } from '../domain/identity.js';
import type { Notice } from '../domain/notice.js';
import {
  contactInTurn,
  reserveInput,
  sendInput,
  understandInput,
  writing,
} from '../temporal/contact-inputs.js';
import { SIGNALS, TASK_QUEUES } from '../temporal/contract.js';
import type {
  CalendarActivities,
  CallbackActivities,
  ContactActivities,
  DeliverInput,
  NoticeInput,
  WhatsAppActivities,
} from '../temporal/contract.js';

/** T17: replies to customers, replies to prospects, bookings and reminders, first touches, and what can wait. */
const PRIORITY = { customerReply: 1, reply: 2, booking: 3, firstTouch: 4, churned: 5 } as const;

/**
 * Quick and safe to repeat: a few tries, then the contact decides when to try again. Not local activities: a query that
 * meets one leaves a history that cannot be replayed (SDK 1.24), and the Temporal UI queries whatever run it shows.
 */
const quick: ActivityOptions = {
  taskQueue: TASK_QUEUES.entities,
  startToCloseTimeout: '10 seconds',
  retry: { maximumAttempts: 5, initialInterval: '200 milliseconds' },
};

/** Idempotent, and needed before anything else can happen: tried for as long as it takes. */
const needed: ActivityOptions = {
  taskQueue: TASK_QUEUES.entities,
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
};

/** One short call, for which an agent's list waits: missed within seconds where its worker died. */
const listing: ActivityOptions = { ...needed, startToCloseTimeout: '8 seconds' };

/** At stake: a prospect who gets a message twice. The activity's own mark decides what a retry may do (T9, T10). */
const sendOnce: ActivityOptions = {
  taskQueue: TASK_QUEUES.whatsapp,
  scheduleToStartTimeout: '60 seconds',
  startToCloseTimeout: '20 seconds',
  heartbeatTimeout: '10 seconds',
  retry: { maximumAttempts: 3, initialInterval: '500 milliseconds' },
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
};

/** The calendar is asked before the mark is left, and a busy one takes its time. */
const bookFirst: ActivityOptions = { startToCloseTimeout: '40 seconds', heartbeatTimeout: '20 seconds' };

/**
 * One run is one POST; when to try again is a deadline in the contact's state (T8). At stake: what waits behind one
 * whose worker died, so that it is missed within seconds.
 */
const onePost: ActivityOptions = {
  taskQueue: TASK_QUEUES.callbacks,
  startToCloseTimeout: '20 seconds',
  heartbeatTimeout: '5 seconds',
  scheduleToStartTimeout: '10 minutes',
  retry: { maximumAttempts: 1 },
};

/** Safe to repeat under the same key: a few quick tries, then the contact decides. */
const keyed: ActivityOptions = {
  taskQueue: TASK_QUEUES.calendars,
  startToCloseTimeout: '20 seconds',
  scheduleToStartTimeout: '2 minutes',
  retry: { maximumAttempts: 5, initialInterval: '200 milliseconds', maximumInterval: '3 seconds' },
};

const LONGEST_FAIRNESS_KEY = 64;

const entities = proxyActivities<ContactActivities>(needed);
const whatsapp = proxyActivities<WhatsAppActivities>(sendOnce);
const calendars = proxyActivities<CalendarActivities>(keyed);
/** Of its own: what a call says besides is joined with what its proxy says, limits that it does not name included. */
const patientCalendars = proxyActivities<CalendarActivities>({ ...needed, taskQueue: TASK_QUEUES.calendars });
const callbacks = proxyActivities<CallbackActivities>(onePost);

/** Carries a command out from the contact as it stands, and returns what came of it. */
export async function perform(contact: ContactState, command: Command, now: number): Promise<Fact | null> {
  const { id, conversation, setup, profile } = contact;
  const playbook = setup?.playbook.hash ?? '';
  const calendar = setup?.calendar ?? '';
  const { timeZone } = conversation;
  switch (command.do) {
    case 'prepare': {
      const opener = contact.preparing?.opener ?? false;
      const { payload, payloadQueue } = contact;
      const { playbook: wanted } = contact.dialer;
      const input = { contact: id, profile, payload, unmerged: payloadQueue, now, opener, playbook: wanted };
      const prepared = await entities.prepareEngagement.executeWithOptions(
        { ...quick, summary: 'Set up the engagement' },
        [input],
      );
      return { fact: 'prepared', prepared };
    }
    case 'compute_windows': {
      const meeting = contact.booking?.start ?? null;
      const windows = await entities.computeSendWindows({ contact: id, playbook, timeZone, now, meeting });
      return { fact: 'windows_computed', windows };
    }
    case 'merge_payload': {
      const { posted } = command;
      const payload = await entities.mergePayload({ contact: id, current: contact.payload, posted });
      return { fact: 'payload_merged', payload, posts: posted.length };
    }
    case 'understand': {
      const input = understandInput(contact, command.messages, now);
      const { found, ...understanding } = await entities.understand.executeWithOptions(
        { ...quick, summary: 'Understand the prospect', priority: replyPriority(contact) },
        [input],
      );
      return { fact: 'understood', understanding, ...(found && { found }) };
    }
    case 'answer':
      return answer(contact, command.message, now);
    case 'find_offer': {
      const wish = contact.engagement?.wish ?? NO_WISH;
      const input = { contact: id, calendar, wish, timeZone, now, prefer: command.prefer };
      const options = { ...keyed, summary: `Find ${command.prefer}`, priority: bookingPriority(contact) };
      const offer = await calendars.findSlots.executeWithOptions(options, [input]);
      const { returned } = command;
      return { fact: 'offer_found', offer, ...(returned !== undefined && { returned }) };
    }
    case 'reserve':
      return reserve(contact, command, now);
    case 'cancel_reservation': {
      const options = { summary: 'Cancel the meeting' };
      await patientCalendars.cancelReservation.executeWithOptions(options, [
        { contact: id, booking: command.booking },
      ]);
      return null;
    }
    case 'send':
      return send(contact, command.message, now);
    case 'deliver_callback':
      return deliver(contact, command.webhookId, now);
    case 'change_suppression': {
      const { suppressed, at } = command;
      const otherNumbers = otherNumbersOf(contact);
      await entities.changeSuppression({ contact: id, otherNumbers, suppressed, at });
      return { fact: 'suppression_changed' };
    }
    case 'bind_alias': {
      await entities.bindAlias({ contact: id, userId: command.userId });
      return null;
    }
    case 'bind_number': {
      await entities.bindNumber({ contact: id, number: command.number });
      return null;
    }
    case 'tell_agent': {
      const { agent, news } = command;
      const options = { ...listing, summary: `Tell the agent ${agent}: ${news.news}` };
      const told = await entities.tellAgent.executeWithOptions(options, [{ contact: id, agent, news }]);
      return { fact: 'agent_told', isKnown: told !== 'no_such_agent' };
    }
    case 'find_agents': {
      const { ringGroup, to, request } = command;
      const options = { ...listing, summary: `Who of the ring group ${ringGroup}` };
      const agents = await entities.findAgents.executeWithOptions(options, [{ contact: id, ringGroup, to }]);
      return { fact: 'agents_found', agents, request };
    }
    case 'plan_sequence': {
      const { enrolment, sequence } = command;
      const input = { contact: id, profile, sequence, now };
      const options = { ...quick, summary: `Plan the sequence ${sequence}` };
      const plan = await entities.planSequence.executeWithOptions(options, [input]);
      return { fact: 'sequence_planned', enrolment, plan };
    }
    case 'notify': {
      const options = { ...quick, summary: `Tell people: ${command.notice.about}`.replaceAll('_', ' ') };
      await entities.notifyPeople.executeWithOptions(options, [noticeInput(contact, command.notice)]);
      return null;
    }
    case 'archive': {
      const { messages } = command;
      const archive = await entities.archiveMessages({
        contact: id,
        archive: conversation.archive,
        messages,
      });
      return { fact: 'archived', messages: messages.map((message) => message.id), archive };
    }
    case 'move_contact': {
      const to = { ...id, number: command.to };
      const summary = 'Go on under the new number';
      await entities.moveContact.executeWithOptions({ ...needed, summary }, [{ to, from: contact }]);
      return { fact: 'handed_over_to_new_number' };
    }
    case 'forward': {
      const to = getExternalWorkflowHandle(contactWorkflowId({ ...id, number: command.to }));
      for (const news of command.news) await to.signal<[OutsideFact]>(SIGNALS.heard, news);
      return { fact: 'forwarded' };
    }
    case 'log':
      log.info('lead post considered', { requestId: command.requestId, consequence: command.line });
      return null;
    case 'cancel_sends':
      return null;
    case 'report_number': {
      const options = { ...quick, summary: 'Pause the WhatsApp number' };
      await entities.reportNumber.executeWithOptions(options, [
        { contact: id, error: command.error, at: now },
      ]);
      return null;
    }
  }
}

/** What reaches these reaches this contact, and a stop given under one of them is meant for all. */
function otherNumbersOf({ id, dialer, formerNumbers }: ContactState): string[] {
  const others = new Set([...dialer.otherNumbers.map(({ number }) => number), ...formerNumbers]);
  return [...others].filter((number) => number !== id.number);
}

async function send(contact: ContactState, messageId: string, now: number): Promise<Fact | null> {
  const message = contact.outgoing.find((candidate) => candidate.id === messageId);
  if (!message) return null;
  // Never asked for; were it, the queue would wait for it for good.
  if (!hasWords(message)) {
    const error = { class: 'content', code: null, message: 'it has no words' } as const;
    return { fact: 'send_ended', message: messageId, result: { result: 'refused', error } };
  }
  const input = sendInput(contact, message, now);
  const summary = `Send ${describedContent(message.content)}`.replaceAll('_', ' ');
  const options = { ...sendOnce, summary, priority: sendPriority(contact, message) };
  const result = await whatsapp.sendMessage.executeWithOptions(options, [input]);
  return { fact: 'send_ended', message: messageId, result };
}

/** From the contact as it stands: what is said follows from nothing that happens meanwhile. */
async function answer(contact: ContactState, messageId: string, now: number): Promise<Fact | null> {
  const message = contact.outgoing.find((candidate) => candidate.id === messageId);
  if (!message) return null;
  const options = { ...sendOnce, summary: 'Answer the prospect', priority: sendPriority(contact, message) };
  const answered = await whatsapp.answerTurn.executeWithOptions(options, [
    { contact: contactInTurn(contact), messageId, now },
  ]);
  return { fact: 'answered', message: messageId, ...answered };
}

/** Along with the words that follow, if they have their place in the queue. */
async function reserve(
  contact: ContactState,
  { key, calendar, start, message: messageId }: Extract<Command, { do: 'reserve' }>,
  now: number,
): Promise<Fact> {
  const summary = `Reserve ${new Date(start).toISOString().slice(0, 16)}Z`;
  const message = contact.outgoing.find((candidate) => candidate.id === messageId);
  if (message) {
    const options = { ...sendOnce, ...bookFirst, summary, priority: sendPriority(contact, message) };
    const input = { contact: contactInTurn(contact), messageId: message.id, key, calendar, start, now };
    const booked = await whatsapp.bookTurn.executeWithOptions(options, [input]);
    return { fact: 'reserved', key, calendar, message: message.id, ...booked };
  }
  const options = { ...keyed, summary, priority: bookingPriority(contact) };
  const input = reserveInput(contact, { key, calendar, start }, now);
  const reservation = await calendars.reserve.executeWithOptions(options, [input]);
  return { fact: 'reserved', key, calendar, reservation };
}

async function deliver(contact: ContactState, webhookId: string, now: number): Promise<Fact | null> {
  const entry = contact.outbox.waiting.find((waiting) => waiting.webhookId === webhookId);
  if (!entry) return null;
  const { sequence, status, tries, queuedAt, urgency } = entry;
  const body: DeliverInput['body'] =
    'unwritten' in entry.body ? { unwritten: writing(contact, entry.body.unwritten, queuedAt) } : entry.body;
  const summary = tries === 0 ? `Tell ${status}` : `Tell ${status}, attempt ${tries + 1}`;
  const options = { ...onePost, summary, priority: { fairnessKey: endpointKey(contact) } };
  const input = { contact: contact.id, webhookId, sequence, urgency, queuedAt, now, body };
  const delivery = await callbacks.deliverCallback.executeWithOptions(options, [input]);
  return { fact: 'callback_attempted', webhookId, delivery };
}

/** The server takes at most 64 bytes, and lets no task of a contact pass that asks for more. */
function endpointKey({ id: { account, environment } }: ContactState): string {
  const key = `${account}:${environment}`;
  return key.length > LONGEST_FAIRNESS_KEY ? fingerprint(key) : key;
}

function noticeInput(contact: ContactState, notice: Notice): NoticeInput {
  const { id, conversation } = contact;
  const profile = profileInPlay(contact);
  const lastWords = conversation.messages.findLast(({ direction }) => direction === 'in')?.text ?? null;
  return { contact: id, notice, profile, lastWords };
}

/** The key is the number, and its weight the rate that the server keeps for it (T16). */
function sendPriority(contact: ContactState, message: Outgoing) {
  const { setup } = contact;
  const weight = setup?.sendWeight === undefined ? {} : { fairnessWeight: setup.sendWeight };
  return { priorityKey: sendRank(contact, message), fairnessKey: setup?.whatsappNumber ?? '', ...weight };
}

function sendRank(contact: ContactState, { kind }: Outgoing): number {
  const { lifecycle, engagement } = contact;
  if (lifecycle.stage === 'churned') return PRIORITY.churned;
  if (kind === 'reply' || kind === 'person') return replyPriority(contact).priorityKey;
  if (engagement?.priority === 'low') return PRIORITY.churned;
  return kind === 'reminder' || engagement?.priority === 'high' ? PRIORITY.booking : PRIORITY.firstTouch;
}

function replyPriority({ lifecycle }: ContactState) {
  return { priorityKey: lifecycle.stage === 'customer' ? PRIORITY.customerReply : PRIORITY.reply };
}

function bookingPriority({ lifecycle }: ContactState) {
  return { priorityKey: lifecycle.stage === 'customer' ? PRIORITY.customerReply : PRIORITY.booking };
}
