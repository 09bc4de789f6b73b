/** What is ours alone: the settings' keys, whom the test environment writes to, the payload store. */
import { randomBytes } from 'node:crypto';
import { keysOf, publishedKeys } from '../../config/keys.js';
import { deriveKey } from '../../secrets/secrets.js';
import type { Env } from '../../secrets/secrets.js';
import { Directory } from '../../config/directory.js';
import type { EnvironmentContext } from '../../config/directory.js';
import type { Settings } from '../../config/schema.js';
import { createPayloadStore } from '../../storage/payload-store.js';
import type { Finding } from './finding.js';
import { failed, ok, skipped, warning } from './finding.js';

const META = 'graph.facebook.com';

export function examineSettings(settings: Settings, env: Env): Finding[] {
  const environments = new Directory(settings).environments();
  const production = env['NODE_ENV'] === 'production';
  const found = environments.flatMap((one) =>
    [keys(one, settings, production), recipients(one, settings)].flat(),
  );
  const { clock, http_localhost: localhost } = settings.development;
  if (production && (clock || localhost)) {
    const remedy = 'Remove `development` from the settings: it is for machines that serve nobody but you.';
    found.push(failed('settings.development', 'development settings are on in production', remedy));
  }
  if (!env['RINGBACK_SECRET']) {
    found.push(
      failed(
        'settings.secret',
        'RINGBACK_SECRET is not set',
        'Set it: openssl rand -hex 32. Never change it.',
      ),
    );
  }
  return found;
}

function keys(context: EnvironmentContext, settings: Settings, production: boolean): Finding {
  const { accountId, name, environment } = context;
  const path = `keys.${accountId}.${name}`;
  const known = publishedKeys(keysOf(context, settings)).length;
  if (known === 0) return ok(path, `${environment.keys.length} live, none of them published`);
  const says = `${known} of its keys stand in public guides`;
  const remedy = `Make another: ringback key ${accountId} ${name}, and remove the published one.`;
  return production ? failed(path, `${says}, and open nothing`, remedy) : warning(path, says, remedy);
}

function recipients({ accountId, name, environment }: EnvironmentContext, { graph }: Settings): Finding[] {
  if (name !== 'test') return [];
  const path = `test-recipients.${accountId}`;
  const { test_recipients: only } = environment;
  if (only)
    return [ok(path, `test writes to ${only.length} ${only.length === 1 ? 'number' : 'numbers'} alone`)];
  if (new URL(graph.base_url).hostname !== META) return [];
  const remedy = 'Name your own numbers in environments.test.test_recipients.';
  return [warning(path, 'test writes to everybody who is posted to it, over a real number', remedy)];
}

/** Writes, reads and removes something. */
export async function examineStorage(settings: Settings, env: Env): Promise<Finding[]> {
  const { storage } = settings;
  const where = storage.kind === 's3' ? `bucket ${storage.bucket}` : storage.path;
  if (!env['RINGBACK_SECRET']) return [skipped('storage', 'not looked at without RINGBACK_SECRET')];
  const [account = 'doctor'] = Object.keys(settings.accounts);
  const number = `raw-${randomBytes(12).toString('hex')}`;
  const contact = { account, environment: 'test' as const, number };
  const store = createPayloadStore(storage, deriveKey('store', env));
  try {
    await store.get(await store.put(contact, randomBytes(64)));
    await store.removeContact(contact);
    return [ok('storage', `${where} takes, gives and removes payloads`)];
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return [
      failed('storage', `${where}: ${code}`, 'Let this user write there; API and workers must share it.'),
    ];
  }
}
