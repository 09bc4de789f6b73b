/** What is too large, or too personal, for workflow state: content-addressed, one folder per contact (T4, T5). */
import { createHash, createHmac } from 'node:crypto';
import type { ContactId } from '../domain/identity.js';
import type { PayloadRef } from '../domain/callbacks.js';
import type { Settings } from '../config/schema.js';
import { deriveKey } from '../secrets/secrets.js';
import type { Blobs } from './blobs.js';
import { DirectoryBlobs } from './directory-blobs.js';
import { S3Blobs } from './s3-blobs.js';

/** Nothing is stored under the address, or not what was stored there. */
export class PayloadUnreadableError extends Error {
  override readonly name = 'PayloadUnreadableError';
}

/** `<account>/<environment>/<HMAC of contact>/`, the folder that erasure removes. */
const CONTACT_FOLDER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}\/(?:test|production)\/[0-9a-f]{64}\/$/;
const SHARED_FOLDER = /^playbooks\/$/;
const SHA256 = /^[0-9a-f]{64}$/;

export class PayloadStore {
  /** @param key under which a contact's folder is named, so that paths hold no phone number */
  constructor(
    private readonly blobs: Blobs,
    private readonly key: Buffer,
  ) {}

  /** Keeps bytes for a contact. The same bytes have the same address. */
  put(contact: ContactId, bytes: Uint8Array): Promise<PayloadRef> {
    return this.#write(this.#folder(contact), bytes);
  }

  /** Keeps bytes that belong to no contact and hold nothing personal. */
  putShared(folder: 'playbooks', bytes: Uint8Array): Promise<PayloadRef> {
    return this.#write(`${folder}/`, bytes);
  }

  /**
   * @throws {PayloadUnreadableError} when the address is not one of ours, nothing is there, or its bytes changed
   */
  async get({ ref, sha256 }: Pick<PayloadRef, 'ref' | 'sha256'>): Promise<Buffer> {
    const folder = ref.slice(0, ref.lastIndexOf('/') + 1);
    const ours = CONTACT_FOLDER.test(folder) || SHARED_FOLDER.test(folder);
    if (!ours || !SHA256.test(sha256) || ref !== `${folder}${sha256}`) {
      throw new PayloadUnreadableError('this is not the address of a stored payload');
    }
    const bytes = await this.blobs.read(ref);
    if (!bytes) throw new PayloadUnreadableError(`nothing is stored at ${ref}`);
    if (digest(bytes) !== sha256) throw new PayloadUnreadableError(`the bytes at ${ref} were changed`);
    return bytes;
  }

  /** What is kept for a contact under a hash. @throws as {@link get} */
  getFor(contact: ContactId, sha256: string): Promise<Buffer> {
    return this.get({ ref: this.addressOf(contact, sha256), sha256 });
  }

  /** Where what has this hash is kept for a contact. */
  addressOf(contact: ContactId, sha256: string): string {
    return `${this.#folder(contact)}${sha256}`;
  }

  /** Whether an address is of this contact: one that came from outside may be anybody's. */
  isOf(contact: ContactId, { ref }: Pick<PayloadRef, 'ref'>): boolean {
    return typeof ref === 'string' && ref.startsWith(this.#folder(contact));
  }

  /** Removes all that is kept for a contact. */
  async removeContact(contact: ContactId): Promise<void> {
    await this.blobs.removeAll(this.#folder(contact));
  }

  /** Everything kept for contacts, by address; what a write that was cut left behind is in it too. */
  async *contents(): AsyncGenerator<{ ref: string; folder: string; touchedAt: number }> {
    for await (const { key: ref, touchedAt } of this.blobs.list()) {
      const folder = ref.slice(0, ref.lastIndexOf('/') + 1);
      if (CONTACT_FOLDER.test(folder)) yield { ref, folder, touchedAt };
    }
  }

  /** The folder of a contact, as {@link contents} names it. */
  folderOf(contact: ContactId): string {
    return this.#folder(contact);
  }

  /** @param ref as {@link contents} gives it */
  async remove(ref: string): Promise<void> {
    await this.blobs.remove(ref);
  }

  /** @param ref as {@link contents} gives it */
  async touch(ref: string): Promise<void> {
    await this.blobs.touch(ref);
  }

  async #write(folder: string, bytes: Uint8Array): Promise<PayloadRef> {
    const sha256 = digest(bytes);
    const ref = `${folder}${sha256}`;
    await this.blobs.write(ref, bytes);
    return { ref, sha256, bytes: bytes.byteLength };
  }

  #folder({ account, environment, number }: ContactId): string {
    const name = createHmac('sha256', this.key).update(`${account}:${environment}:${number}`).digest('hex');
    const folder = `${account}/${environment}/${name}/`;
    if (!CONTACT_FOLDER.test(folder)) throw new Error('an account id cannot name a folder');
    return folder;
  }
}

/** @param key see {@link PayloadStore}; by default drawn from `RINGBACK_SECRET` */
export function createPayloadStore(storage: Settings['storage'], key = deriveKey('store')): PayloadStore {
  return new PayloadStore(
    storage.kind === 's3' ? new S3Blobs(storage) : new DirectoryBlobs(storage.path),
    key,
  );
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
