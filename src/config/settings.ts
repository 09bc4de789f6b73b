/** Loading the settings, and looking things up in them. Secrets come from the environment alone. */
import { readFileSync } from 'node:fs';
import { createHash, hkdfSync } from 'node:crypto';
import { parseDocument, LineCounter } from 'yaml';
import { z } from 'zod';
import type { Environment } from '../domain/identity.js';
import { checkDialer } from './dialer-schema.js';
import { WORDING_NAMES } from '../language/wordings/standard.js';
import { callbackMistakes } from './callback-address.js';
import { settingsSchema } from './schema.js';
import type {
  AccountSettings,
  CalendarSettings,
  EnvironmentSettings,
  PlaybookSettings,
  Settings,
  WhatsAppNumberSettings,
} from './schema.js';

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

type Env = Record<string, string | undefined>;

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
  const parsed = settingsSchema.safeParse(document.toJS());
  if (!parsed.success) {
    throw new SettingsError(
      file,
      parsed.error.issues.map((issue) => `${issue.path.join('.') || '(top)'}: ${issue.message}`),
    );
  }
  const mistakes = crossCheck(parsed.data);
  if (mistakes.length > 0) throw new SettingsError(file, mistakes);
  return parsed.data;
}

/** What the shape alone cannot say: names that must exist, paths that must be unique. */
function crossCheck(settings: Settings): string[] {
  const mistakes: string[] = [];
  const endpoints = new Map<string, string>();
  const tokens = new Map<string, string>();
  for (const [accountId, account] of Object.entries(settings.accounts)) {
    for (const [name, environment] of Object.entries(account.environments)) {
      if (!environment) continue;
      const path = `accounts.${accountId}.environments.${name}`;
      const other = endpoints.get(environment.endpoint);
      if (other) mistakes.push(`${path}.endpoint: already used by ${other}`);
      endpoints.set(environment.endpoint, path);
      for (const [index, { sha256 }] of (environment.forms?.tokens ?? []).entries()) {
        const used = tokens.get(sha256);
        if (used) mistakes.push(`${path}.forms.tokens.${index}: already used by ${used}`);
        tokens.set(sha256, path);
      }
      const named = [
        ['whatsapp', account.whatsapp],
        ['playbook', account.playbooks],
        ['calendar', account.calendars],
      ] as const;
      for (const [field, known] of named) {
        const value = environment[field];
        if (!(value in known)) {
          mistakes.push(
            `${path}.${field}: "${value}" is not one of ${Object.keys(known).join(', ') || '(none)'}`,
          );
        }
      }
      for (const id of environment.pool ?? []) {
        if (!(id in account.calendars)) {
          mistakes.push(
            `${path}.pool: "${id}" is not one of ${Object.keys(account.calendars).join(', ') || '(none)'}`,
          );
        }
      }
      if (name === 'production' && environment.test_recipients) {
        mistakes.push(`${path}.test_recipients: only the test environment has test recipients`);
      }
      for (const mistake of callbackMistakes(environment.callback, settings)) {
        mistakes.push(`${path}.callback.url: ${mistake}`);
      }
    }
    mistakes.push(
      ...checkDialer(account.dialer, Object.keys(account.playbooks), `accounts.${accountId}.dialer`),
    );
    for (const [index, { set }] of account.routing.entries()) {
      const path = `accounts.${accountId}.routing.${index}.set`;
      if (set.playbook && !(set.playbook in account.playbooks)) {
        mistakes.push(
          `${path}.playbook: "${set.playbook}" is not one of ${Object.keys(account.playbooks).join(', ')}`,
        );
      }
      if (set.calendar && !(set.calendar in account.calendars)) {
        mistakes.push(
          `${path}.calendar: "${set.calendar}" is not one of ${Object.keys(account.calendars).join(', ')}`,
        );
      }
      if (set.assignee && !(set.assignee in account.people)) {
        mistakes.push(
          `${path}.assignee: "${set.assignee}" is not one of ${Object.keys(account.people).join(', ') || '(none)'}`,
        );
      }
    }
    mistakes.push(...calendarMistakes(accountId, account, settings.development.http_localhost));
    for (const [name, { calendar }] of Object.entries(account.people)) {
      if (calendar && !(calendar in account.calendars)) {
        mistakes.push(
          `accounts.${accountId}.people.${name}.calendar: "${calendar}" is not one of ${Object.keys(account.calendars).join(', ')}`,
        );
      }
    }
    for (const [name, playbook] of Object.entries(account.playbooks)) {
      const path = `accounts.${accountId}.playbooks.${name}`;
      for (const wording of Object.keys(playbook.wording)) {
        if (!(WORDING_NAMES as string[]).includes(wording))
          mistakes.push(`${path}.wording.${wording}: is not one of ${WORDING_NAMES.join(', ')}`);
      }
      const ids = playbook.questions.map((question) => question.id);
      if (playbook.opener_asks && !ids.includes(playbook.opener_asks)) {
        mistakes.push(`${path}.opener_asks: "${playbook.opener_asks}" is not one of its questions`);
      }
      for (const [index, questionId] of ids.entries()) {
        if (ids.indexOf(questionId) !== index)
          mistakes.push(`${path}.questions.${index}.id: "${questionId}" is there twice`);
      }
    }
  }
  return mistakes;
}

function calendarMistakes(accountId: string, account: AccountSettings, localhost: boolean): string[] {
  const mistakes: string[] = [];
  for (const [id, { busy }] of Object.entries(account.calendars)) {
    if (!busy?.url?.startsWith('http:') || (localhost && new URL(busy.url).hostname === 'localhost'))
      continue;
    const path = `accounts.${accountId}.calendars.${id}.busy.url`;
    mistakes.push(`${path}: must be https (http://localhost needs development.http_localhost)`);
  }
  for (const [index, feed] of account.feeds.entries()) {
    const path = `accounts.${accountId}.feeds.${index}`;
    const whose = [feed.calendar, feed.person, feed.email].filter((each) => each !== undefined);
    if (whose.length > 1) mistakes.push(`${path}: one of calendar, person and email, or none`);
    if (!account.environments[feed.environment]) {
      mistakes.push(`${path}.environment: the account has no "${feed.environment}"`);
    }
    const named = [
      ['calendar', account.calendars],
      ['person', account.people],
    ] as const;
    for (const [field, known] of named) {
      const value = feed[field];
      if (value !== undefined && !(value in known)) {
        mistakes.push(
          `${path}.${field}: "${value}" is not one of ${Object.keys(known).join(', ') || '(none)'}`,
        );
      }
    }
    const person = feed.person === undefined ? undefined : account.people[feed.person];
    if (person && person.calendar === undefined && person.email === undefined) {
      mistakes.push(`${path}.person: "${feed.person}" has neither a calendar nor an email`);
    }
  }
  return mistakes;
}

/** The JSON Schema of `ringback.yaml`, for editors. */
export function settingsJsonSchema(): unknown {
  return {
    title: 'ringback.yaml',
    ...z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' }),
  };
}

export interface EnvironmentContext {
  accountId: string;
  account: AccountSettings;
  name: Environment;
  environment: EnvironmentSettings;
  whatsapp: WhatsAppNumberSettings;
  playbook: PlaybookSettings;
  calendar: CalendarSettings;
}

/** What can be looked up in settings, whether they stay or are replaced. */
export type DirectoryView = Pick<Directory, keyof Directory>;

/** Look-ups over checked settings. */
export class Directory {
  readonly #byEndpoint = new Map<string, EnvironmentContext>();
  readonly #byId = new Map<string, EnvironmentContext>();
  readonly #byPhoneNumberId = new Map<string, EnvironmentContext[]>();

  constructor(readonly settings: Settings) {
    for (const [accountId, account] of Object.entries(settings.accounts)) {
      for (const name of ['test', 'production'] as const) {
        const environment = account.environments[name];
        const whatsapp = environment && account.whatsapp[environment.whatsapp];
        const playbook = environment && account.playbooks[environment.playbook];
        const calendar = environment && account.calendars[environment.calendar];
        if (!environment || !whatsapp || !playbook || !calendar) continue;
        const context = { accountId, account, name, environment, whatsapp, playbook, calendar };
        this.#byEndpoint.set(environment.endpoint, context);
        this.#byId.set(`${accountId}:${name}`, context);
        const sharing = this.#byPhoneNumberId.get(whatsapp.phone_number_id) ?? [];
        this.#byPhoneNumberId.set(whatsapp.phone_number_id, [...sharing, context]);
      }
    }
  }

  byEndpoint(endpoint: string): EnvironmentContext | null {
    return this.#byEndpoint.get(endpoint) ?? null;
  }

  /** @throws when the account or environment is no longer in the settings */
  environment(account: string, environment: Environment): EnvironmentContext {
    const found = this.#byId.get(`${account}:${environment}`);
    if (!found) throw new Error(`no settings for account "${account}", environment "${environment}"`);
    return found;
  }

  /** Every environment that sends from this WhatsApp number, production first. */
  byPhoneNumberId(phoneNumberId: string): EnvironmentContext[] {
    return [...(this.#byPhoneNumberId.get(phoneNumberId) ?? [])].sort((a, b) => a.name.localeCompare(b.name));
  }

  environments(): EnvironmentContext[] {
    return [...this.#byId.values()];
  }
}

/** The hash under which an engagement remembers its playbook. */
export function playbookHash(playbook: PlaybookSettings): string {
  return createHash('sha256').update(JSON.stringify(playbook)).digest('hex');
}

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
