/**
 * A contact and all it deals with, in memory and without waiting: the product's own rules, understanding, wording,
 * slots and bodies. Temporal, WhatsApp and the client's system are left out; the stories have those.
 */
import { DirectoryBlobs } from '../../src/storage/directory-blobs.js';
import { createAnswering } from '../../src/activities/answering.js';
import { archiveMessages } from '../../src/activities/archive.js';
import { createCallbackBodies } from '../../src/activities/callback-body.js';
import { createEngagementActivities } from '../../src/activities/engagements.js';
import { mergePayload } from '../../src/activities/payloads.js';
import { renderMessage, waitsSince } from '../../src/activities/render-message.js';
import type { Directory, EnvironmentContext } from '../../src/config/directory.js';
import { answerBy } from '../../src/domain/answer-by.js';
import type { CallbackBody } from '../../src/domain/callbacks.js';
import type { Command, Decision, Fact } from '../../src/domain/contact/decision.js';
import { decide, due, nextDeadline } from '../../src/domain/contact/decide.js';
import { newContact } from '../../src/domain/contact/new-contact.js';
import { hasWords } from '../../src/domain/contact/messages/outgoing.js';
import type { Content, ContactState, OutboxEntry } from '../../src/domain/contact/state.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import type { JsonObject } from '../../src/domain/json.js';
import { NO_WISH } from '../../src/domain/language.js';
import { readLeadPayload } from '../../src/domain/lead-payload.js';
import type { InboundMessage, SendResult } from '../../src/domain/whatsapp.js';
import { parseWeekHours } from '../../src/domain/week-hours.js';
import { understand } from '../../src/language/understand.js';
import { createLanguageActivities } from '../../src/activities/language.js';
import { PayloadStore } from '../../src/storage/payload-store.js';
import { createPlaybookTexts } from '../../src/storage/playbooks.js';
import type { PlaybookTexts } from '../../src/storage/playbooks.js';
import type { MessageContent } from '../../src/whatsapp/message.js';
import { sendInput, understandInput, writing } from '../../src/temporal/contact-inputs.js';
import type { SendInput } from '../../src/temporal/contract.js';
import { Desk } from './desk.js';
import type { Scenario } from './scenario.js';
import { ACCOUNT } from './settings.js';

/** A message as it reached the prospect. */
export interface Heard {
  /** The kind of utterance, or the purpose of the template. */
  says: string;
  text: string;
  content: MessageContent;
  wamid: string;
}

const KEY = Buffer.alloc(32, 7);

export class World {
  now: number;
  readonly state: ContactState;
  readonly desk: Desk;
  /** What has reached the prospect, oldest first. */
  readonly heard: Heard[] = [];
  /** What the client's system was told. */
  readonly told: CallbackBody[] = [];
  readonly peopleTold: string[] = [];
  readonly #context: EnvironmentContext;
  readonly #playbooks: PlaybookTexts;
  readonly #store: PayloadStore;
  readonly #prepare;
  readonly #bodies;
  readonly #language = createLanguageActivities(
    { understand: ({ texts, context }) => Promise.resolve(understand(texts, context)) },
    {
      findSlots: ({ prefer, wish, timeZone, now }) =>
        Promise.resolve(this.desk.find(prefer, wish, timeZone, now)),
    },
  );
  readonly #answering = createAnswering({
    ...this.#language,
    reserve: ({ key, start, replaces, timeZone, now }) =>
      Promise.resolve(this.desk.reserve(key, start, replaces, { zone: timeZone, now })),
    sendMessage: (input) => this.#say(input),
    markRead: () => Promise.resolve(),
    left: () => undefined,
  });
  #ids = 0;

  constructor(
    directory: Directory,
    number: string,
    private readonly scenario: Scenario,
    folder: string,
  ) {
    this.now = Date.parse(scenario.begins);
    const id = { account: ACCOUNT, environment: 'test', number } as const;
    this.state = newContact(id, this.now);
    this.#context = directory.environment(ACCOUNT, 'test');
    this.desk = new Desk(this.#context, contactWorkflowId(id));
    this.#store = new PayloadStore(new DirectoryBlobs(folder), KEY);
    this.#playbooks = createPlaybookTexts(directory, this.#store);
    const suppressions = {
      isSuppressed: () => Promise.resolve(false),
      change: () => Promise.resolve(),
    };
    this.#prepare = createEngagementActivities({
      directory,
      store: this.#store,
      playbooks: this.#playbooks,
      suppressions,
    } as unknown as Parameters<typeof createEngagementActivities>[0]);
    this.#bodies = createCallbackBodies({
      directory,
      store: this.#store,
      playbooks: this.#playbooks,
      pseudonymKey: KEY,
    });
  }

  /** The CRM posts. */
  async post(body: JsonObject): Promise<void> {
    const whole = { phone_number: this.state.id.number, ...body };
    const read = readLeadPayload(whole);
    if (!read.ok) throw new Error(`the post would be refused: ${JSON.stringify(read.errors)}`);
    const known = { ...read.known, phone_number: this.state.id.number };
    const post = { requestId: this.#newId(), known, body: { inline: whole } };
    await this.take({ fact: 'lead_posted', post });
  }

  /** The prospect sends this. */
  async receive(
    message: Pick<InboundMessage, 'type' | 'text' | 'payload'> & Partial<InboundMessage>,
  ): Promise<void> {
    const given = { id: `wamid.in.${this.#newId()}`, at: this.now, profileName: null, userId: null };
    await this.take({ fact: 'message_received', message: { ...given, ...message } });
  }

  /** Time passes, from one deadline to the next. */
  async passTo(instant: number): Promise<void> {
    for (;;) {
      const next = nextDeadline(this.state);
      if (!next || next.at > instant) break;
      this.now = Math.max(this.now, next.at);
      await this.#decide(due);
    }
    this.now = Math.max(this.now, instant);
  }

  async take(fact: Fact): Promise<void> {
    await this.#decide((decision) => decide(decision, fact));
  }

  async #decide(step: (decision: Decision) => void): Promise<void> {
    const commands: Command[] = [];
    step({ contact: this.state, now: this.now, commands, newId: () => this.#newId() });
    // Going over to another run changes nothing: the state is JSON.
    Object.assign(this.state, JSON.parse(JSON.stringify(this.state)));
    for (const command of commands) {
      for (const fact of await this.#perform(command)) await this.take(fact);
    }
  }

  async #perform(command: Command): Promise<Fact[]> {
    const { state, now } = this;
    const { id, conversation, payload, payloadQueue, profile } = state;
    switch (command.do) {
      case 'prepare': {
        const opener = state.preparing?.opener ?? false;
        const { playbook } = state.dialer;
        const input = { contact: id, profile, payload, unmerged: payloadQueue, now, opener, playbook };
        return [{ fact: 'prepared', prepared: await this.#prepare.prepareEngagement(input) }];
      }
      case 'compute_windows': {
        const input = {
          contact: id,
          playbook: state.setup?.playbook.hash ?? '',
          timeZone: conversation.timeZone,
          now,
          meeting: state.booking?.start ?? null,
        };
        return [{ fact: 'windows_computed', windows: await this.#prepare.computeSendWindows(input) }];
      }
      case 'merge_payload': {
        const input = { contact: id, current: payload, posted: command.posted };
        return [
          {
            fact: 'payload_merged',
            payload: await mergePayload(this.#store, input),
            posts: command.posted.length,
          },
        ];
      }
      case 'understand': {
        const input = understandInput(state, command.messages, now);
        const { found, ...understanding } = await this.#language.understand(input);
        return [{ fact: 'understood', understanding, ...(found && { found }) }];
      }
      case 'answer':
        return this.#answer(command.message);
      case 'find_offer': {
        const wish = state.engagement?.wish ?? NO_WISH;
        const offer = this.desk.find(command.prefer, wish, conversation.timeZone, now);
        const { returned } = command;
        return [{ fact: 'offer_found', offer, ...(returned !== undefined && { returned }) }];
      }
      case 'reserve': {
        const { key, calendar, start, message: messageId } = command;
        if (messageId !== undefined) {
          const input = { contact: structuredClone(state), messageId, key, calendar, start, now };
          const booked = await this.#answering.bookTurn(input);
          const receipts = booked.said ? this.#receipts(messageId) : [];
          return [{ fact: 'reserved', key, calendar, message: messageId, ...booked }, ...receipts];
        }
        const zone = conversation.timeZone;
        const reservation = this.desk.reserve(key, start, state.booking, { zone, now });
        return [{ fact: 'reserved', key, calendar, reservation }];
      }
      case 'cancel_reservation':
        this.desk.cancel(command.booking, now);
        return [];
      case 'withdraw_reservation':
        this.desk.withdraw(command.key, state.booking, now);
        return [];
      case 'change_suppression':
        return [{ fact: 'suppression_changed' }];
      case 'notify':
        this.peopleTold.push(command.notice.about);
        return [];
      case 'archive': {
        const { messages } = command;
        const input = { contact: id, archive: conversation.archive, messages };
        const archive = await archiveMessages(this.#store, input);
        return [{ fact: 'archived', messages: messages.map((message) => message.id), archive }];
      }
      case 'send':
        return this.#send(command.message);
      case 'deliver_callback':
        return this.#deliver(command.webhookId);
      // What remains concerns other systems, which have tests of their own.
      default:
        return [];
    }
  }

  async #send(messageId: string): Promise<Fact[]> {
    const message = this.state.outgoing.find(({ id }) => id === messageId);
    if (!message || !hasWords(message)) return [];
    const result = await this.#say(sendInput(this.state, message, this.now));
    return [{ fact: 'send_ended', message: messageId, result }, ...this.#receipts(messageId)];
  }

  async #answer(messageId: string): Promise<Fact[]> {
    const contact = structuredClone(this.state);
    const answered = await this.#answering.answerTurn({ contact, messageId, now: this.now });
    const receipts = answered.said ? this.#receipts(messageId) : [];
    return [{ fact: 'answered', message: messageId, ...answered }, ...receipts];
  }

  async #say(input: SendInput): Promise<SendResult> {
    const playbook = await this.#playbooks.get(input.playbook);
    const { text, content } = renderMessage(input, playbook, this.#answerBy(waitsSince(input)));
    const says = kindOf(input.content);
    if (content === null) throw new Error(`the settings have no template for ${says}`);
    const wamid = `wamid.${input.messageId}`;
    this.heard.push({ says, text, content, wamid });
    return { result: 'sent', wamid, text, at: this.now };
  }

  #receipts(messageId: string): Fact[] {
    const status = (what: 'delivered' | 'read'): Fact => ({
      fact: 'status_received',
      status: { messageId, wamid: `wamid.${messageId}`, status: what, at: this.now, error: null },
    });
    const { receipts } = this.scenario;
    if (receipts === 'none') return [];
    return receipts === 'delivered' ? [status('delivered')] : [status('delivered'), status('read')];
  }

  /** By when a person answers, in the hours of the calendar. */
  #answerBy(askedAt: number): number | null {
    const { account, calendar, playbook } = this.#context;
    const zone = calendar.time_zone ?? account.time_zone;
    return answerBy(parseWeekHours(calendar.hours), zone, askedAt, playbook.handover.answer_within);
  }

  async #deliver(webhookId: string): Promise<Fact[]> {
    const entry = this.state.outbox.waiting.find((waiting) => waiting.webhookId === webhookId);
    if (!entry) return [];
    this.told.push(await this.#body(entry));
    const attempt = { at: this.now, httpStatus: 200, excerpt: '', ms: 1 };
    const delivery = { result: 'attempted', attempt, retryAfterMs: null, stored: null } as const;
    return [{ fact: 'callback_attempted', webhookId, delivery }];
  }

  async #body({ body, queuedAt }: OutboxEntry): Promise<CallbackBody> {
    if ('inline' in body) return body.inline;
    const ref =
      'stored' in body
        ? body.stored
        : await this.#bodies.write(writing(this.state, body.unwritten, queuedAt));
    return JSON.parse((await this.#store.get(ref)).toString()) as CallbackBody;
  }

  #newId(): string {
    this.#ids += 1;
    return `${String(this.#ids).padStart(8, '0')}-0000-4000-8000-000000000000`;
  }
}

function kindOf(content: Content): string {
  if ('template' in content) return content.template;
  return 'words' in content ? 'words' : content.utterance.say;
}
