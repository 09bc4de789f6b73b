/** Who may read encrypted payloads: holders of a codec key, by header, or in a browser by a cookie they get for it. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { isLive, matchKey } from '../../config/keys.js';
import type { KeyHash } from '../../config/keys.js';
import { bearerOf } from '../bearer.js';

const COOKIE = 'ringback_codec';
const LASTS = 12 * 3_600_000;

interface CodecSessions {
  /** The key by which a request may pass; null when by none. */
  keyOf(request: Request): KeyHash | null;
  /** A cookie that passes for 12 hours, or until its key is removed; null for a key that opens nothing. */
  open(key: string, secure: boolean): string | null;
  /** A cookie that takes the place of the other, and passes nowhere. */
  closed: string;
}

/** @param keys those of the settings, as they are at the moment */
export function codecSessions(
  keys: () => readonly KeyHash[],
  secret: Buffer,
  env: NodeJS.ProcessEnv = process.env,
  now: () => number = Date.now,
): CodecSessions {
  const seal = (ends: number, { sha256 }: KeyHash): Buffer =>
    createHmac('sha256', secret).update(`${ends}.${sha256}`).digest();

  function ofCookie(request: Request): KeyHash | null {
    const [, ends = '', sealed = ''] = COOKIE_VALUE.exec(request.headers.cookie ?? '') ?? [];
    const given = Buffer.from(sealed, 'base64url');
    if (given.length !== 32 || Number(ends) <= now()) return null;
    const live = keys().filter((key) => isLive(key, env, now()));
    return live.findLast((key) => timingSafeEqual(given, seal(Number(ends), key))) ?? null;
  }

  return {
    keyOf(request) {
      const bearer = bearerOf(request);
      return bearer === null ? ofCookie(request) : matchKey(bearer, keys(), env, now());
    },
    open(given, secure) {
      const key = matchKey(given, keys(), env, now());
      if (!key) return null;
      const ends = now() + LASTS;
      return cookie(`${ends}.${seal(ends, key).toString('base64url')}`, LASTS / 1_000, secure);
    },
    closed: cookie('', 0, false),
  };
}

const COOKIE_VALUE = new RegExp(`(?:^|;\\s*)${COOKIE}=(\\d{1,15})\\.([\\w-]{43})(?:;|$)`);

/** Only pages of this very host and its other ports send it along, and no script reads it. */
function cookie(value: string, seconds: number, secure: boolean): string {
  return `${COOKIE}=${value}; Path=/codec; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}
