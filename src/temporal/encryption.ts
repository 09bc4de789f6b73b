/** Payloads encrypted before they leave the process: AES-256-GCM under a ring of keys. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Payload, PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';

const { Payload: PayloadMessage } = proto.temporal.api.common.v1;

const KEY_ID = 'encryption-key-id';
const ENCODING = 'binary/encrypted';
const IV_BYTES = 12;
const TAG_BYTES = 16;

interface KeyRing {
  /** The id of the key that encrypts. Every key decrypts. */
  current: string;
  keys: Map<string, Buffer>;
}

/**
 * Reads `id:base64,id:base64`, each key 32 bytes, the first one current. To rotate, put the new key first.
 *
 * @throws naming the mistake by the key's place or id, never by its value
 */
export function parseKeyRing(text: string): KeyRing {
  const keys = new Map<string, Buffer>();
  for (const [index, part] of text.split(',').entries()) {
    const match = /^\s*([\w.-]{1,64}):([A-Za-z0-9+/]+={0,2})\s*$/.exec(part);
    const [, id = '', base64 = ''] = match ?? [];
    if (!match) throw new Error(`RINGBACK_ENCRYPTION_KEYS: key ${index + 1} is not of the form id:base64`);
    const key = Buffer.from(base64, 'base64');
    if (key.length !== 32)
      throw new Error(`RINGBACK_ENCRYPTION_KEYS: key "${id}" must be 32 bytes in base64`);
    if (keys.has(id)) throw new Error(`RINGBACK_ENCRYPTION_KEYS: key id "${id}" is there twice`);
    keys.set(id, key);
  }
  const [current = ''] = keys.keys();
  return { current, keys };
}

/** What is stored unencrypted, from before encryption was on, is read as it is. */
export class EncryptionCodec implements PayloadCodec {
  constructor(private readonly ring: KeyRing) {}

  async encode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.#encrypt(payload));
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => (isEncrypted(payload) ? this.#decrypt(payload) : payload));
  }

  #encrypt(payload: Payload): Payload {
    const id = this.ring.current;
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key(id), iv).setAAD(Buffer.from(id));
    const plain = PayloadMessage.encode(payload).finish();
    const data = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return { metadata: { encoding: Buffer.from(ENCODING), [KEY_ID]: Buffer.from(id) }, data };
  }

  #decrypt(payload: Payload): Payload {
    const id = textOf(payload, KEY_ID);
    const data = Buffer.from(payload.data ?? []);
    if (data.length < IV_BYTES + TAG_BYTES) throw new Error('an encrypted payload is too short');
    const decipher = createDecipheriv('aes-256-gcm', this.#key(id), data.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(id))
      .setAuthTag(data.subarray(-TAG_BYTES));
    const plain = Buffer.concat([decipher.update(data.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
    const { metadata, data: content } = PayloadMessage.decode(plain);
    return { metadata, data: content };
  }

  #key(id: string): Buffer {
    const key = this.ring.keys.get(id);
    if (!key)
      throw new Error(`a payload is encrypted with key "${id}", which RINGBACK_ENCRYPTION_KEYS lacks`);
    return key;
  }
}

function isEncrypted(payload: Payload): boolean {
  return textOf(payload, 'encoding') === ENCODING;
}

function textOf(payload: Payload, field: string): string {
  return Buffer.from(payload.metadata?.[field] ?? []).toString('utf8');
}
