import { publishedKeys } from '../config/keys.js';
import { Directory, loadSettings, SettingsError } from '../config/settings.js';
import type { EnvironmentContext } from '../config/settings.js';

/** Checks the settings and the environment variables they name: one line for each mistake or warning. */
export function check(): number {
  try {
    const environments = new Directory(loadSettings()).environments();
    const missing = missingVariables(environments);
    const warnings = environments.flatMap(warningsOf);
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

function missingVariables(environments: EnvironmentContext[]): string[] {
  const named = environments.flatMap(({ account, whatsapp, environment }) => [
    ...Object.values(account.calendars).flatMap(({ busy }) => busy?.url_env ?? []),
    whatsapp.token_env,
    whatsapp.app_secret_env,
    whatsapp.verify_token_env,
    ...(environment.callback?.secret_envs ?? []),
    ...(account.model?.api_key_env === undefined ? [] : [account.model.api_key_env]),
  ]);
  return [...new Set(['RINGBACK_SECRET', ...named])].filter((name) => !process.env[name]);
}

function warningsOf(context: EnvironmentContext): string[] {
  const { account, environment, playbook } = context;
  const warnings: string[] = [];
  const tokens = environment.forms?.tokens ?? [];
  if (publishedKeys([...environment.keys, ...account.operators, ...account.feeds, ...tokens]).length > 0)
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
