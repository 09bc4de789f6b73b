/** Meta's limits on sending, in Meta's figures. Times are epoch milliseconds on the account's clock. */
import type { Conversation } from '../conversations.js';
import type { BusinessNumber } from '../numbers.js';
import { GraphError } from './errors.js';
import { TIERS } from './health.js';
import type { NumberHealth } from './health.js';

export interface LimitFigures {
  /** Messages of one number in any one second. */
  perSecond: number;
  /** Messages to one person at once; after that one for each {@link pairEvery}. */
  pairBurst: number;
  pairEvery: number;
}

export const META_LIMITS: LimitFigures = { perSecond: 80, pairBurst: 45, pairEvery: 6_000 };

const DAY = 24 * 3_600_000;

export class Limits {
  readonly #figures: LimitFigures;
  readonly #lastSecond = new Map<string, number[]>();
  /** When the messages sent to a person would all have been sent at the steady pace. */
  readonly #paidUntil = new Map<Conversation, number>();
  /** Beginnings of conversations by us, of each business account. */
  readonly #begun = new Map<string, { with: string; at: number }[]>();

  constructor(figures: LimitFigures) {
    this.#figures = figures;
  }

  /** Counts one send. @throws {GraphError} when it goes over a limit; then it counts for nothing */
  take(conversation: Conversation, opens: boolean, health: NumberHealth, at: number): void {
    const { perSecond, pairBurst, pairEvery } = this.#figures;
    const second = (this.#lastSecond.get(conversation.number.phoneNumberId) ?? []).filter(
      (sent) => at - sent < 1_000,
    );
    if (second.length >= perSecond) {
      throw new GraphError(130429, 'Cloud API message throughput has been reached.');
    }
    const paid = Math.max(at, this.#paidUntil.get(conversation) ?? 0) + pairEvery;
    if (paid - at > pairBurst * pairEvery) {
      const why =
        'Message failed to send because there were too many messages sent from this phone number to the same phone number in a short period of time.';
      throw new GraphError(131056, why);
    }
    if (opens) this.#begin(conversation, TIERS[health.tier], at);
    this.#lastSecond.set(conversation.number.phoneNumberId, [...second, at]);
    this.#paidUntil.set(conversation, paid);
  }

  /** How many people were written to first in the last 24 hours. */
  begunBy({ businessAccountId }: BusinessNumber, at: number): number {
    return this.#recent(businessAccountId, at).length;
  }

  #begin({ number, phone }: Conversation, most: number, at: number): void {
    const recent = this.#recent(number.businessAccountId, at);
    const known = recent.some((one) => one.with === phone);
    if (!known && recent.length >= most) {
      const why =
        'Message failed to send because there are restrictions on how many messages can be sent from this phone number.';
      throw new GraphError(131048, why);
    }
    if (!known) recent.push({ with: phone, at });
    this.#begun.set(number.businessAccountId, recent);
  }

  #recent(businessAccountId: string, at: number): { with: string; at: number }[] {
    return (this.#begun.get(businessAccountId) ?? []).filter((one) => at - one.at < DAY);
  }
}
