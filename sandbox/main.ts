/** Runs the sandbox as a process of its own. Its settings come from the environment. */
import { fileURLToPath } from 'node:url';
import { requireSecret } from '../src/secrets/secrets.js';
import { startSandbox } from './sandbox.js';
import type { SandboxOptions } from './sandbox.js';

export { startSandbox } from './sandbox.js';
export type { Sandbox, SandboxOptions } from './sandbox.js';

/** @throws when a secret is missing */
function sandboxOptionsFromEnv(env = process.env): SandboxOptions {
  return {
    ringbackUrl: env['RINGBACK_URL'] ?? 'http://localhost:3000',
    token: requireSecret('WHATSAPP_TOKEN', env),
    appSecret: requireSecret('WHATSAPP_APP_SECRET', env),
    port: Number(env['SANDBOX_PORT'] ?? 3001),
    host: env['SANDBOX_HOST'] ?? '127.0.0.1',
    dataDirectory: env['RINGBACK_DATA'] ?? '.ringback',
    crmUrl: env['CRM_URL'] ?? 'http://localhost:3002',
    temporalUiUrl: env['TEMPORAL_UI_URL'] ?? 'http://localhost:8233',
    calendarUrl: env['CALENDAR_URL'] ?? null,
    // As with a new business account, where every template is still to be submitted.
    templates: env['SANDBOX_TEMPLATES'] === 'empty' ? 'empty' : 'approved',
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sandbox = await startSandbox(sandboxOptionsFromEnv());
  console.log(`The sandbox is at ${sandbox.url}`);
  const stop = (): void => void sandbox.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
