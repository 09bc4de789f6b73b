/**
 * What goes wrong, and for whom. Nothing goes wrong unless a scenario says so. What happens to one webhook depends on
 * the seed, the prospect and the webhook alone, and not on what else happens meanwhile: the same seed does the same.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { toE164 } from './conversations.js';

const times = z.int().min(0).max(1_000).default(0);
const chance = z.number().min(0).max(1).default(0);
const codes = z.array(z.int()).max(100).default([]);

export const faultsSchema = z.strictObject({
  seed: z.int().default(1),
  /** The next sends are refused with these codes of Meta's, in order. */
  errors: codes,
  /** The next sends are accepted and fail afterwards with these codes, in order. */
  failures: codes,
  /** The next sends are answered with a 502 that is no JSON, and nothing is accepted. */
  server_errors: times,
  /** The next sends are accepted, and the connection is dropped before the answer. */
  lost_responses: times,
  /** The connection of the next sends is dropped before anything is accepted. */
  lost_requests: times,
  /** How likely each webhook is sent twice. */
  duplicates: chance,
  /** How likely each webhook is overtaken by the next. */
  reorder: chance,
  /** How likely each webhook waits for others and goes out with them as one. */
  batches: chance,
  /** How likely each webhook is late, and by how much at most. */
  delays: chance,
  delay_ms: z.int().min(0).max(600_000).default(5_000),
  /** How likely a status is never sent. Messages always are. */
  drops: chance,
  /** The number has no WhatsApp: each message fails with 131026. */
  no_whatsapp: z.boolean().default(false),
  /** The phone is off: messages are sent and stay undelivered. */
  phone_off: z.boolean().default(false),
});

export type Faults = z.input<typeof faultsSchema>;

type SendFault =
  | { kind: 'error'; code: number }
  | { kind: 'failure'; code: number }
  | { kind: 'server_error' }
  | { kind: 'lost_response' }
  | { kind: 'lost_request' };

interface WebhookFault {
  duplicate: boolean;
  overtaken: boolean;
  batched: boolean;
  /** Milliseconds. */
  delay: number;
}

type Planned = z.output<typeof faultsSchema>;

export class Scenarios {
  readonly #byPhone = new Map<string, Planned>();

  /** Replaces the scenario of a prospect; null ends it. */
  set(phone: string, faults: Faults | null): void {
    const e164 = toE164(phone);
    if (faults) this.#byPhone.set(e164, faultsSchema.parse(faults));
    else this.#byPhone.delete(e164);
  }

  /** What happens to the next send to this prospect, or null. Each planned fault happens once. */
  takeSendFault(phone: string): SendFault | null {
    const faults = this.#byPhone.get(phone);
    if (!faults) return null;
    const code = faults.errors.shift();
    if (code !== undefined) return { kind: 'error', code };
    for (const [planned, kind] of SEND_FAULTS) {
      if (faults[planned] === 0) continue;
      faults[planned] -= 1;
      return { kind };
    }
    const failure = faults.failures.shift();
    return failure === undefined ? null : { kind: 'failure', code: failure };
  }

  /** What happens to a webhook about this prospect. @param key names the webhook among those about the prospect */
  webhookFault(phone: string, key: string): WebhookFault {
    const faults = this.#byPhone.get(phone);
    if (!faults) return { duplicate: false, overtaken: false, batched: false, delay: 0 };
    const happens = (what: 'duplicates' | 'reorder' | 'batches' | 'delays') =>
      draw(faults, phone, what, key) < faults[what];
    return {
      duplicate: happens('duplicates'),
      overtaken: happens('reorder'),
      batched: happens('batches'),
      delay: happens('delays') ? Math.ceil(draw(faults, phone, 'delay_ms', key) * faults.delay_ms) : 0,
    };
  }

  /** Whether this status is never told. */
  drops(phone: string, key: string): boolean {
    const faults = this.#byPhone.get(phone);
    return faults !== undefined && draw(faults, phone, 'drops', key) < faults.drops;
  }

  hasNoWhatsApp(phone: string): boolean {
    return this.#byPhone.get(phone)?.no_whatsapp ?? false;
  }

  isOff(phone: string): boolean {
    return this.#byPhone.get(phone)?.phone_off ?? false;
  }
}

const SEND_FAULTS = [
  ['server_errors', 'server_error'],
  ['lost_requests', 'lost_request'],
  ['lost_responses', 'lost_response'],
] as const;

/** A number in [0, 1): a hash, so that it is the same whenever it is drawn. */
function draw({ seed }: Planned, phone: string, what: string, key: string): number {
  return createHash('sha256').update(`${seed}:${phone}:${what}:${key}`).digest().readUInt32BE(0) / 2 ** 32;
}
