/** The one way from HTTP to the entities: each call is one durable signal. */
import { isOfServer } from '../temporal/temporal-errors.js';
import type { DialerAsked, FormPost } from '../domain/form.js';
import type { ContactId, Environment } from '../domain/identity.js';
import type { LeadPost } from '../domain/lead.js';
import type { InboundMessage, MessageStatus, PersonNews } from '../domain/whatsapp.js';

export interface ContactGateway {
  /**
   * Durable when it returns, with every worker down.
   *
   * @returns whether the contact is new
   * @throws {UnavailableError} when Temporal does not take it in time
   */
  leadPosted(id: ContactId, post: LeadPost): Promise<{ started: boolean }>;
  /** As {@link leadPosted}. */
  formPosted(id: ContactId, form: FormPost): Promise<{ started: boolean }>;
  /**
   * Starts the contact with this form.
   *
   * @returns false when the contact is known: nothing was changed
   * @throws {UnavailableError}
   */
  formOfNewContact(id: ContactId, form: FormPost): Promise<boolean>;
  /** @returns false when there is no such contact. @throws {UnavailableError} */
  dialerAsked(id: ContactId, asked: DialerAsked): Promise<boolean>;
  /**
   * Whether the number leads to another contact than the number `owner` does. Asks no worker.
   *
   * @throws {UnavailableError}
   */
  isTaken(id: ContactId, owner: string): Promise<boolean>;
  /** Starts the contact if there is none. @throws {UnavailableError} */
  messageReceived(id: ContactId, message: InboundMessage): Promise<void>;
  /** @returns false when there is no such contact. @throws {UnavailableError} */
  knownMessageReceived(id: ContactId, message: InboundMessage): Promise<boolean>;
  /** A message that names its sender by user id alone (T1). @throws {UnavailableError} */
  aliasMessageReceived(
    account: string,
    environment: Environment,
    userId: string,
    message: InboundMessage,
  ): Promise<void>;
  /**
   * @param workflowId of a contact or an alias
   * @returns false when there is none
   * @throws {UnavailableError}
   */
  heard(workflowId: string, news: PersonNews): Promise<boolean>;
  /** Starts the contact if there is none. @throws {UnavailableError} */
  contactHeard(id: ContactId, news: PersonNews): Promise<void>;
  /** Starts the alias if there is none. @throws {UnavailableError} */
  aliasHeard(account: string, environment: Environment, userId: string, news: PersonNews): Promise<void>;
  /** @param contact a workflow id. @returns false when there is no such contact. @throws {UnavailableError} */
  statusReceived(contact: string, status: MessageStatus): Promise<boolean>;
  /** @throws {UnavailableError} */
  flooded(id: ContactId, dropped: number, at: number): Promise<void>;
  /** Does Temporal answer? */
  isReady(): Promise<boolean>;
}

/** Temporal, or the payload store, has not said that it took anything: it is safe, and needed, to try again. */
export class UnavailableError extends Error {
  constructor(
    readonly retryAfterSeconds: number,
    options?: { cause: unknown },
  ) {
    super('Temporal or the payload store cannot be reached', options);
    this.name = 'UnavailableError';
  }
}

/** Instead of what a call threw: where Temporal, or a worker, did not answer it, that it is worth another try. */
export function orUnavailable(error: unknown, retryAfterSeconds = 5): unknown {
  return isOfServer(error) ? new UnavailableError(retryAfterSeconds, { cause: error }) : error;
}
