/** Keys and rate limits without a restart: the API reads the settings file again when it changes. */
import { statSync } from 'node:fs';
import type { Settings } from '../config/schema.js';
import type { DirectoryView, EnvironmentContext } from '../config/directory.js';
import { Directory } from '../config/directory.js';
import { SettingsError } from '../config/settings.js';
import type { Logger } from '../logging/logger.js';

/** The settings as they are now, for those who live longer than they do. */
export class LiveDirectory implements DirectoryView {
  #current: Directory;

  constructor(settings: Settings) {
    this.#current = new Directory(settings);
  }

  /** Requests that have begun go on with what they have seen. */
  replace(settings: Settings): void {
    this.#current = new Directory(settings);
  }

  get settings(): Settings {
    return this.#current.settings;
  }

  byEndpoint(endpoint: string): EnvironmentContext | null {
    return this.#current.byEndpoint(endpoint);
  }

  environment(...id: Parameters<Directory['environment']>): EnvironmentContext {
    return this.#current.environment(...id);
  }

  byPhoneNumberId(phoneNumberId: string): EnvironmentContext[] {
    return this.#current.byPhoneNumberId(phoneNumberId);
  }

  environments(): EnvironmentContext[] {
    return this.#current.environments();
  }
}

/**
 * Takes the keys of endpoints, operators, calendar feeds and the codec, and the rate limits, from the file. All else
 * waits for a restart, since workers would not know of it. A file with mistakes changes nothing.
 *
 * @param read gives the settings of the file as it is now
 */
export function reloadKeys(directory: LiveDirectory, read: () => Settings, logger: Logger): void {
  const running = directory.settings;
  let settings: Settings;
  try {
    settings = read();
  } catch (error) {
    const mistakes = error instanceof SettingsError ? error.mistakes : [String(error)];
    logger.error({ mistakes }, 'settings not reloaded: the file cannot be used, the keys stay as they were');
    return;
  }
  const replaced = withKeysOf(running, settings);
  directory.replace(replaced);
  const waiting = JSON.stringify(withKeysOf(settings, running)) !== JSON.stringify(running);
  const [before, after] = [keysIn(running), keysIn(replaced)];
  const keys_added = [...after].filter(([id]) => !before.has(id)).map(([, name]) => name);
  const keys_removed = [...before].filter(([id]) => !after.has(id)).map(([, name]) => name);
  logger.info({ restart_needed: waiting, keys_added, keys_removed }, 'keys and rate limits reloaded');
}

/** What each key opens and how it is called, for the record of who could do what when (C-30). */
function keysIn({ accounts, codec }: Settings): Map<string, string> {
  const keys = Object.entries(accounts).flatMap(([account, { operators, feeds, environments }]) => [
    ...named(`${account} operator`, operators),
    ...named(`${account} feed`, feeds),
    ...Object.entries(environments).flatMap(([name, environment]) => [
      ...named(`${account} ${name}`, environment?.keys),
      ...named(`${account} ${name} forms`, environment?.forms?.tokens),
    ]),
  ]);
  return new Map([...keys, ...named('codec', codec?.keys)]);
}

function named(opens: string, keys: { sha256: string; label: string }[] = []): [string, string][] {
  return keys.map(({ sha256, label }) => [`${opens}: ${sha256}`, `${opens}: ${label}`]);
}

/** An environment that `source` no longer has keeps its place, and no key opens it. */
function withKeysOf(settings: Settings, source: Settings): Settings {
  const copy = structuredClone(settings);
  if (copy.codec) copy.codec.keys = source.codec?.keys ?? [];
  for (const [accountId, account] of Object.entries(copy.accounts)) {
    account.operators = source.accounts[accountId]?.operators ?? [];
    account.feeds = source.accounts[accountId]?.feeds ?? [];
    for (const name of ['test', 'production'] as const) {
      const environment = account.environments[name];
      if (!environment) continue;
      const from = source.accounts[accountId]?.environments[name];
      environment.keys = from?.keys ?? [];
      if (from) environment.rate_limit = from.rate_limit;
      if (environment.forms) {
        environment.forms.tokens = from?.forms?.tokens ?? [];
        environment.forms.rate_limit = from?.forms?.rate_limit ?? environment.forms.rate_limit;
      }
    }
  }
  return copy;
}

/**
 * Calls back when the file was written, replaced or removed.
 *
 * @param every how often it is looked at, in milliseconds
 * @returns ends it
 */
export function watchSettingsFile(file: string, changed: () => void, every = 1_000): () => void {
  let seen = versionOf(file);
  const timer = setInterval(() => {
    const version = versionOf(file);
    if (version === seen) return;
    seen = version;
    changed();
  }, every).unref();
  return () => clearInterval(timer);
}

/** Differs after every write, also where another file took its place. */
function versionOf(file: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(file);
    return [ino, size, mtimeMs].join();
  } catch {
    return 'cannot be read';
  }
}
