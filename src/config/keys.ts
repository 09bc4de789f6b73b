/** Keys of endpoints and operators: hashed at rest, several live at once, compared in constant time (C-04). */
import { createHash, timingSafeEqual } from 'node:crypto';
import { customAlphabet } from 'nanoid';
import type { Settings } from './schema.js';
import type { EnvironmentContext } from './directory.js';

/** The keys that the public guides and the shipped settings print: fine for trying out, refused in production. */
const PUBLISHED = new Set([
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'd88d42400d041e79b12de5284ade7d4af502534a9e5cc8d6ab31df59599b5026',
  '3f200ddd08045d3348bbcd48dd8e0fe2cdb46689f6ede4eec5c14e7e57fa4a97',
  '2a97516c354b68848cdbd8f54a226a0a55b21ed138e207ad6c5cbb9c00aa5aea',
  '2fbbc5be82dcf34c8f16bbd4f418861873ac32ff29cd6962e3bbd8ac8c4c5714',
  'f4541addd692e7fc4218dd1b7fe8078f83474a45003e21d838bc9a714f179f2a',
  '632bdf3a25e7fc3562f35a438014f610e445fa391707f3b652879ef314ad9fff',
  'a54ad200dcad28c2f21fff060a619e6fc9d846ea57f1c69cc323e9390d04eaf0',
]);

export interface KeyHash {
  sha256: string;
  label: string;
  /** From then on it opens nothing; epoch milliseconds. */
  expires?: number | undefined;
}

/** SHA-256 in hex, as the settings hold it. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Looks at every key, whichever matches, so that the time taken tells nothing. */
export function matchKey(
  given: string,
  keys: readonly KeyHash[],
  env = process.env,
  now = Date.now(),
): KeyHash | null {
  const hash = createHash('sha256').update(given).digest();
  let match: KeyHash | null = null;
  for (const key of keys) {
    const same = timingSafeEqual(hash, Buffer.from(key.sha256, 'hex'));
    if (same && isLive(key, env, now)) match = key;
  }
  return match;
}

/** It has not ended; and in production it is not one that everybody knows. */
export function isLive(key: KeyHash, env = process.env, now = Date.now()): boolean {
  return now < (key.expires ?? Infinity) && !(env['NODE_ENV'] === 'production' && PUBLISHED.has(key.sha256));
}

/** Every key that opens something of an environment; the codec's open the payloads of all. */
export function keysOf({ account, environment }: EnvironmentContext, { codec }: Settings): KeyHash[] {
  return [
    ...environment.keys,
    ...account.operators,
    ...account.feeds,
    ...(environment.forms?.tokens ?? []),
    ...(codec?.keys ?? []),
  ];
}

/** Those of the keys that everybody knows. */
export function publishedKeys(live: readonly KeyHash[]): KeyHash[] {
  return live.filter(({ sha256 }) => PUBLISHED.has(sha256));
}

const random = customAlphabet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 40);

/** A new key of 238 random bits, and what the settings keep of it. */
export function makeKey(): { key: string; sha256: string } {
  const key = `rb_${random()}`;
  return { key, sha256: hashKey(key) };
}
