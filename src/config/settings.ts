/** Loading the settings. */
import { readFileSync } from 'node:fs';
import { parseDocument, LineCounter } from 'yaml';
import { z } from 'zod';
import { crossCheck } from './cross-check.js';
import { mistakeWords, placed } from './mistakes.js';
import { settingsSchema } from './schema.js';
import type { Settings } from './schema.js';
import type { Env } from '../secrets/secrets.js';

/** Every mistake of a settings file, one line each, named by its path. */
export class SettingsError extends Error {
  constructor(
    readonly file: string,
    readonly mistakes: string[],
  ) {
    super(`${file} cannot be used:\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

export function settingsFile(): string {
  return process.env['RINGBACK_SETTINGS'] ?? 'ringback.yaml';
}

/**
 * Reads and checks a settings file. `${NAME}` and `${NAME:-default}` in any text are replaced from the environment.
 *
 * @throws {SettingsError} naming each mistake by its path
 */
export function loadSettings(file = settingsFile(), env: Env = process.env): Settings {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new SettingsError(file, ['the file cannot be read; name another with RINGBACK_SETTINGS']);
  }
  return parseSettings(text, file, env);
}

/** As {@link loadSettings}. @param file by which its mistakes name it */
export function parseSettings(text: string, file: string, env: Env): Settings {
  const missing = new Set<string>();
  const filled = text.replace(
    /\$\{([A-Z][A-Z0-9_]*)(?::-([^}]*))?\}/g,
    (_, name: string, fallback?: string) => {
      const value = env[name] ?? fallback;
      if (value === undefined) missing.add(name);
      return value ?? '';
    },
  );
  if (missing.size > 0) {
    throw new SettingsError(
      file,
      [...missing].map((name) => `the environment variable ${name} is not set`),
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(filled, { lineCounter: lines, merge: true });
  if (document.errors.length > 0)
    throw new SettingsError(
      file,
      // The first line alone: the others quote the file.
      document.errors.map((error) => error.message.split(':\n')[0] ?? error.code),
    );
  const parsed = settingsSchema.safeParse(document.toJS(), { error: mistakeWords });
  if (!parsed.success) {
    throw new SettingsError(
      file,
      parsed.error.issues.map((issue) => placed(issue, document, lines)),
    );
  }
  const mistakes = crossCheck(parsed.data);
  if (mistakes.length > 0) throw new SettingsError(file, mistakes);
  return parsed.data;
}

/** The JSON Schema of `ringback.yaml`, for editors. */
export function settingsJsonSchema(): unknown {
  return {
    title: 'ringback.yaml',
    ...z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' }),
  };
}
