import { keysOf, publishedKeys } from '../config/keys.js';
import type { Settings } from '../config/schema.js';
import { Directory } from '../config/directory.js';
import { loadSettings, SettingsError } from '../config/settings.js';
import type { EnvironmentContext } from '../config/directory.js';

/** Checks the settings and the environment variables they name: one line for each mistake or warning. */
export function check(): number {
  try {
    const settings = loadSettings();
    const environments = new Directory(settings).environments();
    const missing = missingVariables(settings);
    const warnings = environments.flatMap((context) => warningsOf(context, settings));
    for (const name of missing) console.error(`missing: the environment variable ${name} is not set`);
    for (const warning of warnings) console.warn(`warning: ${warning}`);
    if (missing.length > 0) return 1;
    console.log(`The settings are in order: ${environments.map(title).join(', ') || 'no environments'}.`);
    return 0;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function missingVariables(settings: Settings): string[] {
  return [...new Set(['RINGBACK_SECRET', ...variablesIn(settings)])].filter((name) => !process.env[name]);
}

/** What ends in `_env` or `_envs` names variables, wherever it stands. */
function variablesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    /_envs?$/.test(key) ? wordsIn(inner) : variablesIn(inner),
  );
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

function warningsOf(context: EnvironmentContext, settings: Settings): string[] {
  const { environment, playbook } = context;
  const warnings: string[] = [];
  if (publishedKeys(keysOf(context, settings)).length > 0)
    warnings.push('has a key that stands in public guides: it opens nothing when NODE_ENV=production');
  if (!environment.callback) warnings.push('has no callback: nobody is told of outcomes');
  for (const [language, template] of Object.entries(playbook.templates.opener.languages)) {
    if (!template.buttons.some((button) => /^(?:stop|arr[êe]t)/i.test(button)))
      warnings.push(`writes first (${language}) with a template that has no Stop button`);
  }
  const { follow_up: first, last_follow_up: last } = playbook.templates;
  const words = [first, last].filter((template) => template !== undefined).length;
  if (playbook.follow_ups.length > words)
    warnings.push(
      `has ${playbook.follow_ups.length} follow_ups and templates for ${words}: the rest is left out`,
    );
  return warnings.map((warning) => `${title(context)} ${warning}`);
}

function title({ accountId, name }: EnvironmentContext): string {
  return `${accountId}/${name}`;
}
