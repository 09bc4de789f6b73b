/**
 * How an erasure names the person: its id by a keyed hash, its inputs sealed, so that neither Temporal's files nor its
 * UI show who was erased, with or without payload encryption (T22).
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { deriveKey } from '../secrets/secrets.js';
import { canonical, erasureWorkflowId } from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';

type Env = Record<string, string | undefined>;

/** Everything one person is known under in an environment. */
export interface Person {
  /** Contacts' numbers, the asked one first. */
  numbers: string[];
  /** WhatsApp user ids. */
  userIds: string[];
  /** Ids of calendars that they had to do with, which search may not know yet. */
  calendars?: string[];
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

export class ErasureNames {
  readonly #hashKey: Buffer;
  readonly #sealKey: Buffer;

  /** @throws when `RINGBACK_SECRET` is not set */
  constructor(env: Env = process.env) {
    this.#hashKey = deriveKey('erasure', env);
    this.#sealKey = deriveKey('erasure-seal', env);
  }

  /** The id of the person's erasure and of its receipt: 64 hex digits. */
  id({ account, environment, number }: ContactId): string {
    const text = `${account}:${environment}:${canonical(number)}`;
    return createHmac('sha256', this.#hashKey).update(text).digest('hex');
  }

  workflowId(contact: ContactId): string {
    return erasureWorkflowId(contact.account, contact.environment, this.id(contact));
  }

  seal(person: Person): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#sealKey, iv);
    const sealed = [iv, cipher.update(JSON.stringify(person), 'utf8'), cipher.final(), cipher.getAuthTag()];
    return Buffer.concat(sealed).toString('base64');
  }

  /** @throws when it was sealed under another secret, or changed */
  open(sealed: string): Person {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.#sealKey, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    }).setAuthTag(bytes.subarray(-TAG_BYTES));
    const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as Person;
  }
}
