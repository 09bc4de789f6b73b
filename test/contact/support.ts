/** A contact to decide about, without Temporal: facts in, commands out. */
import type { Command, Decision, Fact, Preparation, Said } from '../../src/domain/contact/decision.js';
import { decide, due, nextDeadline } from '../../src/domain/contact/decide.js';
import type { Found } from '../../src/domain/contact/conversation/offer-search.js';
import { hasWords } from '../../src/domain/contact/messages/outgoing.js';
import { newContact } from '../../src/domain/contact/new-contact.js';
import type { ContactState } from '../../src/domain/contact/state.js';
import type { Understanding } from '../../src/domain/language.js';
import { NO_WISH } from '../../src/domain/language.js';
import type { KnownFields, PayloadBody } from '../../src/domain/lead.js';
import type { PlaybookSnapshot } from '../../src/domain/playbook.js';

export const MONDAY_9H = Date.UTC(2025, 9, 6, 7);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const PLAYBOOK: PlaybookSnapshot = {
  name: 'default',
  hash: 'hash',
  followUps: [DAY, 3 * DAY],
  giveUpAfter: 2 * DAY,
  burstWindow: 3_000,
  coolDown: { noOutcome: 7 * DAY, other: 30 * DAY },
  reminders: [HOUR],
  unconfirmedAfter: 600_000,
  templates: ['opener', 'follow_up', 'last_follow_up', 'reminder'],
  questions: [
    { id: 'known', kind: 'yes_no', disqualify: null },
    { id: 'budget', kind: 'number', min: 100, max: null },
  ],
  openerAsks: 'known',
  topics: [
    { topic: 'price', keywords: ['price'], offersCall: true },
    { topic: 'robot', keywords: ['robot'], offersCall: false },
  ],
  supportTopics: [{ topic: 'invoice', keywords: ['invoice'], offersCall: false }],
  reengageAfter: null,
  unknownSenders: 'engage',
  unknownCallbacks: false,
  progressCallbacks: true,
  language: 'en',
  meetingMinutes: 30,
  booking: 'calendar',
  handover: { escalateAfter: HOUR / 2, returnAfter: 12 * HOUR },
};

export const READY: Extract<Preparation, { ready: true }> = {
  ready: true,
  playbook: PLAYBOOK,
  calendar: 'experts',
  calendarTimeZone: 'Europe/Paris',
  whatsappNumber: '100000000000001',
  tellsPeople: true,
  language: 'en',
  timeZone: 'Europe/Paris',
  timeZoneCertain: true,
  route: null,
  sendWindows: [{ from: 0, to: MONDAY_9H + 365 * DAY }],
};

/** What a reservation came to, where that matters. */
interface Reserved {
  uid: string;
  sequence: number;
  message: string | undefined;
}

export class ContactInHand {
  now = MONDAY_9H;
  readonly state: ContactState;
  commands: Command[] = [];
  #ids = 0;

  constructor(number = '+33612345678') {
    this.state = newContact({ account: 'alvio', environment: 'test', number }, this.now);
  }

  /** Takes a fact in, and remembers the commands it led to. */
  take(fact: Fact): Command[] {
    this.commands = this.#deciding((decision) => decide(decision, fact));
    return this.commands;
  }

  /** Lets time pass, one deadline after the other, and returns the commands that became due. */
  pass(ms: number): Command[] {
    const until = this.now + ms;
    const commands: Command[] = [];
    for (;;) {
      const next = nextDeadline(this.state);
      if (!next || next.at > until) break;
      this.now = Math.max(this.now, next.at);
      commands.push(...this.#deciding(due));
    }
    this.now = until;
    this.commands = commands;
    return commands;
  }

  post(known: Partial<KnownFields> = {}, body: PayloadBody = { inline: {} }): Command[] {
    const full = { phone_number: this.state.id.number, ...known };
    this.#ids += 1;
    return this.take({
      fact: 'lead_posted',
      post: { requestId: `req_${this.#ids}`, known: full, body },
    });
  }

  prepared(preparation: Preparation = READY): Command[] {
    return this.take({ fact: 'prepared', prepared: preparation });
  }

  /** The send under way went out. */
  sent(text = 'words'): Command[] {
    const message = this.sending();
    return this.take({
      fact: 'send_ended',
      message,
      result: { result: 'sent', wamid: `wamid.${message}`, text, at: this.now },
    });
  }

  sending(): string {
    const message = this.state.outgoing.find(({ state }) => state.phase === 'sending');
    if (!message) throw new Error('nothing is being sent');
    return message.id;
  }

  status(
    status: 'delivered' | 'read' | 'failed',
    messageId = this.lastSent(),
    error: null | { class: 'unreachable' } = null,
  ): Command[] {
    const failure = error && { class: error.class, code: 131_026, message: 'undeliverable' };
    return this.take({
      fact: 'status_received',
      status: { messageId, wamid: `wamid.${messageId}`, status, at: this.now, error: failure },
    });
  }

  lastSent(): string {
    return this.state.conversation.messages.findLast(({ direction }) => direction === 'out')?.id ?? '';
  }

  /** They write to us, before or after anybody posted them. */
  writes(text = 'words', profileName: string | null = null): Command[] {
    this.#ids += 1;
    return this.take({
      fact: 'message_received',
      message: {
        id: `wamid.in${this.#ids}`,
        at: this.now,
        type: 'text',
        text,
        payload: null,
        profileName,
        userId: null,
      },
    });
  }

  /** The prospect writes, the burst window passes, and understanding says what it meant. */
  hears(meaning: Partial<Understanding>, text = 'words', found?: Found): Command[] {
    this.writes(text);
    this.pass(PLAYBOOK.burstWindow);
    const understanding: Understanding = {
      intent: 'other',
      wish: NO_WISH,
      at: null,
      answers: [],
      topics: [],
      language: null,
      ...meaning,
    };
    return this.understands(understanding, found);
  }

  /** The turn under way is understood; what follows from it is still to be sent. */
  understands(understanding: Understanding, found?: Found): Command[] {
    const meant = { understanding, ...(found && { found }) };
    const place = this.place();
    if (!place) return this.take({ fact: 'understood', ...meant });
    return this.take({ fact: 'answered', ...place, ...meant, said: null });
  }

  /** From a first post to an opener that was delivered. */
  contacted(known: Partial<KnownFields> = { crm_contact_id: 'CRM_1' }): this {
    this.post(known);
    this.prepared();
    this.sent();
    this.status('delivered');
    this.deliverAll();
    return this;
  }

  /** On to a meeting tomorrow at this time. */
  booked(start = this.now + DAY): this {
    this.hears({ intent: 'propose_time', at: start });
    this.reserved(start);
    this.sent();
    this.deliverAll();
    return this;
  }

  reserved(start: number, said: Said | null = null, message = this.place()?.message): Command[] {
    const { key = '', calendar = '' } = this.state.engagement?.reserving ?? {};
    return this.reservedUnder({ key, calendar, start }, said, { message });
  }

  /** Of a reservation that the contact may no longer know of. */
  reservedUnder(
    { key, calendar, start }: { key: string; calendar: string; start: number },
    said: Said | null = null,
    { uid = 'uid', sequence = 0, message = this.place()?.message }: Partial<Reserved> = {},
  ): Command[] {
    const booking = {
      uid,
      start,
      end: start + HOUR / 2,
      contact: '',
      sequence,
      status: 'confirmed' as const,
      changedAt: this.now,
    };
    return this.take({
      fact: 'reserved',
      key,
      calendar,
      reservation: { result: 'reserved', booking, timeZone: 'Europe/Paris' },
      ...(message !== undefined && { message }),
      said,
    });
  }

  /** Of the answer that is being found out. */
  place(): { message: string } | null {
    const message = this.state.outgoing.find((candidate) => !hasWords(candidate))?.id;
    return message === undefined ? null : { message };
  }

  /** Every callback that waits is accepted by the client's system. */
  deliverAll(): string[] {
    const told: string[] = [];
    if (this.state.suppressing) this.take({ fact: 'suppression_changed' });
    for (;;) {
      const head = this.state.outbox.waiting[0];
      if (!head) return told;
      told.push(head.status);
      this.answered(head.webhookId, 200);
    }
  }

  answered(webhookId: string, httpStatus: number, retryAfterMs: number | null = null): Command[] {
    const attempt = { at: this.now, httpStatus, excerpt: '', ms: 5 };
    return this.take({
      fact: 'callback_attempted',
      webhookId,
      delivery: { result: 'attempted', attempt, retryAfterMs, stored: null },
    });
  }

  /** What was said last, or is on its way. */
  saying(): string[] {
    return this.state.outgoing.filter(hasWords).map(({ content }) => {
      if ('template' in content) return content.template;
      return 'words' in content ? content.words : content.utterance.say;
    });
  }

  waitingCallbacks(): string[] {
    return this.state.outbox.waiting.map(({ status }) => status);
  }

  #deciding(step: (decision: Decision) => void): Command[] {
    const commands: Command[] = [];
    const newId = (): string => {
      this.#ids += 1;
      return `${String(this.#ids).padStart(8, '0')}-0000-4000-8000-000000000000`;
    };
    step({ contact: this.state, now: this.now, commands, newId });
    return commands;
  }
}

export function kinds(commands: Command[]): string[] {
  return commands.map((command) => command.do).filter((kind) => kind !== 'log');
}
