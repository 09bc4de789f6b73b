/** Secrets come from the environment alone. */
import { hkdfSync } from 'node:crypto';

export type Env = Record<string, string | undefined>;

/** @throws when the variable is not set; the message names it and never its value */
export function requireSecret(name: string, env: Env = process.env): string {
  const value = env[name];
  if (!value) throw new Error(`the environment variable ${name} is not set`);
  return value;
}

/** A key of its own for each purpose, drawn from `RINGBACK_SECRET` (RFC 5869). */
export function deriveKey(
  purpose:
    | 'suppression'
    | 'store'
    | 'log'
    | 'request-id'
    | 'pseudonym'
    | 'erasure'
    | 'erasure-seal'
    | 'codec-session',
  env: Env = process.env,
): Buffer {
  return Buffer.from(
    hkdfSync('sha256', requireSecret('RINGBACK_SECRET', env), '', `ringback:${purpose}`, 32),
  );
}
