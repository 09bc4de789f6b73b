/** What goes wrong, and for whom. Nothing goes wrong unless a scenario says so; the same seed does the same. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { toE164 } from './conversations.js';

const times = z.int().min(0).max(1_000).default(0);
const chance = z.number().min(0).max(1).default(0);

export const faultsSchema = z.strictObject({
  seed: z.int().default(1),
  /** The next sends are refused with these codes of Meta's, in order. */
  errors: z.array(z.int()).max(100).default([]),
  /** The next sends are accepted, and the connection is dropped before the answer. */
  lost_responses: times,
  /** The connection of the next sends is dropped before anything is accepted. */
  lost_requests: times,
  /** How likely each webhook is sent twice. */
  duplicates: chance,
  /** How likely each webhook is overtaken by the next. */
  reorder: chance,
  /** The number has no WhatsApp: each message fails with 131026. */
  no_whatsapp: z.boolean().default(false),
  /** The phone is off: messages are sent and stay undelivered. */
  phone_off: z.boolean().default(false),
});

export type Faults = z.input<typeof faultsSchema>;

export type SendFault =
  { kind: 'error'; code: number } | { kind: 'lost_response' } | { kind: 'lost_request' };

interface Scenario {
  faults: z.output<typeof faultsSchema>;
  random: () => number;
}

export class Scenarios {
  readonly #byPhone = new Map<string, Scenario>();

  /** Replaces the scenario of a prospect; null ends it. */
  set(phone: string, faults: Faults | null): void {
    const e164 = toE164(phone);
    if (!faults) {
      this.#byPhone.delete(e164);
      return;
    }
    const parsed = faultsSchema.parse(faults);
    this.#byPhone.set(e164, { faults: parsed, random: seeded(`${parsed.seed}:${e164}`) });
  }

  /** What happens to the next send to this prospect, or null. Each planned fault happens once. */
  takeSendFault(phone: string): SendFault | null {
    const faults = this.#byPhone.get(phone)?.faults;
    if (!faults) return null;
    const code = faults.errors.shift();
    if (code !== undefined) return { kind: 'error', code };
    if (faults.lost_requests > 0) {
      faults.lost_requests -= 1;
      return { kind: 'lost_request' };
    }
    if (faults.lost_responses > 0) {
      faults.lost_responses -= 1;
      return { kind: 'lost_response' };
    }
    return null;
  }

  /** What happens to the next webhook about this prospect. */
  drawWebhookFault(phone: string): { duplicate: boolean; overtaken: boolean } {
    const scenario = this.#byPhone.get(phone);
    if (!scenario) return { duplicate: false, overtaken: false };
    return {
      duplicate: scenario.random() < scenario.faults.duplicates,
      overtaken: scenario.random() < scenario.faults.reorder,
    };
  }

  hasNoWhatsApp(phone: string): boolean {
    return this.#byPhone.get(phone)?.faults.no_whatsapp ?? false;
  }

  isOff(phone: string): boolean {
    return this.#byPhone.get(phone)?.faults.phone_off ?? false;
  }
}

/** Numbers in [0, 1), the same for the same seed: each is drawn from a hash of the seed and a counter. */
function seeded(seed: string): () => number {
  let drawn = 0;
  return () => {
    drawn += 1;
    return createHash('sha256').update(`${seed}:${drawn}`).digest().readUInt32BE(0) / 2 ** 32;
  };
}
