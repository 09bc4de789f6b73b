/** What a development machine needs and nobody should have to type: ports, secrets, folders. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const DATA = resolve(process.env['RINGBACK_DATA'] ?? '.ringback');
const SECRETS = [
  'RINGBACK_SECRET',
  'WHATSAPP_TOKEN',
  'WHATSAPP_APP_SECRET',
  'WHATSAPP_VERIFY_TOKEN',
] as const;

export interface Development {
  data: string;
  ports: { api: number; sandbox: number; crm: number };
  urls: { api: string; sandbox: string; crm: string };
}

/**
 * Completes this process's environment, which its children inherit: whatever is set stays, secrets are made once and
 * kept in the data folder.
 */
export function prepareDevelopment(env = process.env): Development {
  mkdirSync(join(DATA, 'logs'), { recursive: true });
  const ports = {
    api: port(env['PORT'], 3000),
    sandbox: port(env['SANDBOX_PORT'], 3001),
    crm: port(env['CRM_PORT'], 3002),
  };
  const urls = {
    api: `http://localhost:${ports.api}`,
    sandbox: `http://localhost:${ports.sandbox}`,
    crm: `http://localhost:${ports.crm}`,
  };
  const defaults: Record<string, string> = {
    ...developmentSecrets(),
    RINGBACK_DATA: DATA,
    PORT: String(ports.api),
    SANDBOX_PORT: String(ports.sandbox),
    CRM_PORT: String(ports.crm),
    RINGBACK_URL: urls.api,
    GRAPH_URL: urls.sandbox,
    CRM_URL: urls.crm,
    SANDBOX_URL: urls.sandbox,
  };
  for (const [name, value] of Object.entries(defaults)) env[name] ||= value;
  return { data: DATA, ports, urls };
}

function developmentSecrets(): Record<string, string> {
  const file = join(DATA, 'secrets.json');
  if (!existsSync(file)) {
    const made = Object.fromEntries(SECRETS.map((name) => [name, randomBytes(24).toString('hex')]));
    const secrets = { ...made, CALLBACK_SECRET: `whsec_${randomBytes(24).toString('base64')}` };
    writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

function port(text: string | undefined, byDefault: number): number {
  const value = Number(text ?? byDefault);
  if (!Number.isInteger(value) || value < 1 || value > 65_535) throw new Error(`"${text}" is not a port`);
  return value;
}
