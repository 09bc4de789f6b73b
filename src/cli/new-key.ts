/** What making a key and making the address of a feed have in common. */
import type { ParseArgsConfig } from 'node:util';
import { stringify } from 'yaml';
import { makeKey } from '../config/keys.js';
import { keySchema } from '../config/schema.js';
import { Directory } from '../config/directory.js';
import { loadSettings } from '../config/settings.js';
import type { EnvironmentContext } from '../config/directory.js';

export const KEY_OPTIONS = {
  expires: { type: 'string' },
  label: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** @throws saying what the option takes */
export function checkExpires(expires: string | undefined): void {
  if (keySchema.shape.expires.safeParse(expires).success) return;
  throw new Error('--expires takes a date such as 2027-01-31, or 2027-01-31T12:00:00Z');
}

/** Null, and says what there is to choose from, when there is no such environment. */
export function findEnvironment(
  command: string,
  [account, environment]: string[],
): EnvironmentContext | null {
  const known = new Directory(loadSettings()).environments();
  const found = known.find(({ accountId, name }) => accountId === account && name === environment);
  if (found) return found;
  const choices = known.map(({ accountId, name }) => `  ringback ${command} ${accountId} ${name}`);
  console.error(['Name an account and an environment of the settings:', ...choices].join('\n'));
  return null;
}

/** A new key, and the lines that let it in: its hash, its label, and whatever else is given, as YAML. */
export function newEntry(
  { label, expires }: { label?: string | undefined; expires?: string | undefined },
  more: Record<string, string> = {},
): { key: string; lines: string[] } {
  const { key, sha256 } = makeKey();
  const entry = stringify([
    {
      sha256,
      label: label ?? `made ${new Date().toISOString().slice(0, 10)}`,
      ...more,
      ...(expires !== undefined && { expires }),
    },
  ]);
  const lines = entry.trimEnd().split('\n');
  return { key, lines: lines.map((line) => `  ${line}`) };
}
