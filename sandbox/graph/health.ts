/** How each business number stands with Meta: tier, quality, registration, token. Good, unless a scenario says so. */
import { z } from 'zod';
import type { BusinessNumber } from '../numbers.js';
import { GraphError } from './errors.js';

/** New conversations that may be begun in a moving 24 hours. */
export const TIERS = {
  TIER_50: 50,
  TIER_250: 250,
  TIER_1K: 1_000,
  TIER_2K: 2_000,
  TIER_10K: 10_000,
  TIER_100K: 100_000,
  TIER_UNLIMITED: Number.POSITIVE_INFINITY,
} as const;

export const healthSchema = z.strictObject({
  tier: z.enum(Object.keys(TIERS) as (keyof typeof TIERS)[]).default('TIER_UNLIMITED'),
  quality: z.enum(['GREEN', 'YELLOW', 'RED', 'UNKNOWN']).default('GREEN'),
  /** False: each send is refused with 133010. */
  registered: z.boolean().default(true),
  /** Each request with this number's token is refused with 190. */
  token_expired: z.boolean().default(false),
  /** Each send is refused with this code, such as 131031, 131042 or 131057. */
  refuse_with: z.int().nullable().default(null),
});

export type NumberHealth = z.output<typeof healthSchema>;

export class Health {
  readonly #byNumber = new Map<string, NumberHealth>();

  of({ phoneNumberId }: BusinessNumber): NumberHealth {
    return this.#byNumber.get(phoneNumberId) ?? healthSchema.parse({});
  }

  /** Replaces how a number stands; what is not said is good. */
  set({ phoneNumberId }: BusinessNumber, health: z.input<typeof healthSchema>): void {
    this.#byNumber.set(phoneNumberId, healthSchema.parse(health));
  }

  /** @throws {GraphError} when the number may not send at all */
  requireSendable(number: BusinessNumber): void {
    const { registered, refuse_with: code } = this.of(number);
    if (!registered) throw new GraphError(133010, 'The account is not registered.');
    if (code !== null) throw new GraphError(code, 'planned for this number');
  }
}
