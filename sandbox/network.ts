/** WhatsApp itself: takes messages from both sides, carries them, and reports what became of them. */
import { inbound } from './actions.js';
import type { Inbound, ProspectAction } from './actions.js';
import { toE164, whatsappId } from './conversations.js';
import type { ChatMessage, Conversation, Conversations } from './conversations.js';
import type { Content } from './graph/requests.js';
import type { MetaError } from './graph/errors.js';
import { statusError } from './graph/errors.js';
import type { Webhooks } from './webhooks.js';
import type { Timers } from './timers.js';

const WINDOW_MS = 24 * 3_600_000;
const SENT_AFTER = 60;
const DELIVERED_AFTER = 200;
const TYPING_MS = 25_000;

export type { ProspectAction } from './actions.js';

interface NetworkOptions {
  conversations: Conversations;
  webhooks: Webhooks;
  timers: Timers;
  /** The account's clock, epoch milliseconds. */
  now(account: string): number;
  isUnreachable(phone: string): boolean;
  /** Messages are sent, and never delivered while this holds. */
  isOff(phone: string): boolean;
  /** A message of ours reached the prospect. */
  onDelivered(conversation: Conversation, message: ChatMessage): void;
}

export class Network {
  readonly #options: NetworkOptions;

  constructor(options: NetworkOptions) {
    this.#options = options;
  }

  /** Whether a message now would begin a conversation: the prospect has not written for a day. */
  opensConversation({ lastInboundAt }: Conversation, at: number): boolean {
    return lastInboundAt === null || at - lastInboundAt >= WINDOW_MS;
  }

  /**
   * Takes a message of ours that the Graph API accepted. Whether it arrives is reported later, as Meta does.
   *
   * @param failure the code it fails with, by a scenario
   */
  accept(
    conversation: Conversation,
    content: Content,
    opaque: string | null,
    failure: number | null = null,
  ): ChatMessage {
    const at = this.#options.now(conversation.number.account);
    const { template, kind, text, footer, choices, listLabel } = content;
    const message: ChatMessage = {
      id: this.#options.conversations.newMessageId(conversation, 'business'),
      from: 'business',
      at,
      kind,
      text,
      footer,
      choices,
      listLabel,
      template: template && {
        name: template.name,
        purpose: template.purpose,
        category: template.category,
      },
      status: 'accepted',
      error: null,
      opaque,
      quotes: null,
      reaction: null,
    };
    const error =
      failure === null
        ? this.#whyUndeliverable(conversation, message)
        : statusError(failure, 'planned by a scenario');
    this.#options.conversations.add(conversation, message);
    if (error) {
      this.#options.timers.after(SENT_AFTER, () => this.#report(conversation, message, 'failed', error));
    } else {
      this.#options.timers.after(SENT_AFTER, () => this.#report(conversation, message, 'sent'));
      this.#options.timers.after(DELIVERED_AFTER, () => {
        if (this.#options.isOff(conversation.phone)) return;
        this.#report(conversation, message, 'delivered');
        this.#options.onDelivered(conversation, message);
      });
    }
    return message;
  }

  #whyUndeliverable(conversation: Conversation, message: ChatMessage): MetaError | null {
    if (this.#options.isUnreachable(conversation.phone)) {
      return statusError(131026, 'Message Undeliverable.');
    }
    if (message.template?.category === 'MARKETING' && conversation.marketing === 'stopped') {
      return statusError(131050, 'User has stopped marketing messages from your business.');
    }
    if (message.kind === 'template' || !this.opensConversation(conversation, message.at)) return null;
    return statusError(
      131047,
      'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
    );
  }

  /** The prospect's phone showed the message. */
  read(conversation: Conversation, message: ChatMessage): void {
    if (message.from === 'business' && message.status === 'delivered') {
      this.#report(conversation, message, 'read');
    }
  }

  readAll(conversation: Conversation): void {
    for (const message of conversation.messages) this.read(conversation, message);
  }

  /** The prospect acts. @throws when there is no such message or choice to press */
  write(conversation: Conversation, action: ProspectAction): ChatMessage {
    this.readAll(conversation);
    return this.#say(conversation, inbound(conversation, action));
  }

  #say(conversation: Conversation, { shown, content, reactsTo }: Inbound): ChatMessage {
    const message: ChatMessage = {
      id: this.#options.conversations.newMessageId(conversation, 'prospect'),
      from: 'prospect',
      at: this.#options.now(conversation.number.account),
      ...shown,
      footer: null,
      choices: [],
      listLabel: null,
      template: null,
      status: 'sent',
      error: null,
      opaque: null,
      reaction: null,
    };
    // A reaction is a mark on a message, and yet a message of its own to Meta.
    if (reactsTo) reactsTo.reaction = message.text || null;
    else this.#options.conversations.add(conversation, message);
    void this.#options.webhooks.message(conversation, message, content).then((taken) => {
      if (!taken) message.status = 'failed';
      else if (message.status === 'sent') message.status = 'delivered';
      this.#options.conversations.touch(conversation);
    });
    return message;
  }

  /** The prospect stops or resumes marketing messages in WhatsApp itself, without writing. */
  setMarketing(conversation: Conversation, value: 'stop' | 'resume'): void {
    conversation.marketing = value === 'stop' ? 'stopped' : 'wanted';
    const at = this.#options.now(conversation.number.account);
    void this.#options.webhooks.preference(conversation, value, at);
    this.#options.conversations.touch(conversation);
  }

  /** The prospect takes another number with them. WhatsApp says so under the old one. */
  changeNumber(conversation: Conversation, phone: string): void {
    const { waId, name, userId: previous } = conversation;
    const next = whatsappId(toE164(phone));
    this.#say(conversation, {
      shown: { kind: 'system', text: `${name} changed from ${waId} to ${next}`, quotes: null },
      content: {
        type: 'system',
        system: {
          body: `User ${name} changed from ${waId} to ${next}`,
          wa_id: next,
          type: 'user_changed_number',
        },
      },
    });
    this.#options.conversations.changeNumber(conversation, phone);
    if (conversation.shows === 'number') return;
    const at = this.#options.now(conversation.number.account);
    void this.#options.webhooks.userIdUpdate(conversation, previous, at);
  }

  /**
   * Ringback read a message of the prospect's, and with it all before.
   *
   * @returns false when there is no such message
   */
  businessRead(phoneNumberId: string, messageId: string, typing: boolean): boolean {
    for (const conversation of this.#options.conversations.all()) {
      if (conversation.number.phoneNumberId !== phoneNumberId) continue;
      const index = conversation.messages.findIndex(
        ({ id, from }) => id === messageId && from === 'prospect',
      );
      if (index === -1) continue;
      for (const message of conversation.messages.slice(0, index + 1)) {
        if (message.from === 'prospect') message.status = 'read';
      }
      if (typing) conversation.typingUntil = Date.now() + TYPING_MS;
      this.#options.conversations.touch(conversation);
      return true;
    }
    return false;
  }

  #report(
    conversation: Conversation,
    message: ChatMessage,
    status: 'sent' | 'delivered' | 'read' | 'failed',
    error: MetaError | null = null,
  ): void {
    message.status = status;
    message.error = error;
    const at = this.#options.now(conversation.number.account);
    void this.#options.webhooks.status(conversation, message, status, at, error);
    this.#options.conversations.touch(conversation);
  }
}
