import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/check.js';
import { init } from '../../src/cli/init.js';
import { matchKey, publishedKeys } from '../../src/config/keys.js';
import { Directory } from '../../src/config/directory.js';
import { loadSettings } from '../../src/config/settings.js';
import { signWebhook } from '../../src/http/standard-webhooks.js';

const lines: string[] = [];
let folder: string;
const file = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(file(name), 'utf8');

beforeEach(() => {
  lines.length = 0;
  folder = mkdtempSync(join(tmpdir(), 'ringback-init-'));
  for (const stream of ['log', 'warn', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** The variables of an env file. */
function variables(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => /^[A-Z]/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

describe('ringback init', () => {
  it('writes settings that pass the check once Meta’s secrets are filled in, without a warning', async () => {
    expect(await init([folder, '--yes'])).toBe(0);
    vi.stubEnv('RINGBACK_SETTINGS', file('ringback.yaml'));
    for (const [name, value] of Object.entries(variables(read('.env'))))
      vi.stubEnv(name, value || 'from Meta');
    lines.length = 0;
    expect(check()).toBe(0);
    expect(lines).toEqual(['The settings are in order: acme/test, acme/production.']);
  });

  it('shows each key once, and keeps its hash alone; none of them is a published one', async () => {
    await init([folder, '--yes']);
    const shown = lines.join('\n');
    const account = loadSettings(file('ringback.yaml'), {}).accounts['acme'];
    const { test, production } = account?.environments ?? {};
    for (const environment of [test, production]) {
      const key = new RegExp(`/${environment?.endpoint} +api-key: (rb_\\w{40})`).exec(shown)?.[1] ?? '';
      expect(matchKey(key, environment?.keys ?? [], { NODE_ENV: 'production' })).not.toBeNull();
      expect(read('ringback.yaml') + read('.env')).not.toContain(key);
    }
    const operator = /\/v1 +api-key: (rb_\w{40})/.exec(shown)?.[1] ?? '';
    expect(matchKey(operator, account?.operators ?? [], {})).not.toBeNull();
    expect(publishedKeys([...(test?.keys ?? []), ...(production?.keys ?? [])])).toEqual([]);
  });

  it('makes other endpoints, keys and secrets each time', async () => {
    await init([join(folder, 'a'), '--yes']);
    await init([join(folder, 'b'), '--yes']);
    const endpoints = ['a', 'b'].flatMap((name) =>
      new Directory(loadSettings(file(`${name}/ringback.yaml`), {})).environments(),
    );
    expect(new Set(endpoints.map(({ environment }) => environment.endpoint)).size).toBe(4);
    expect(variables(read('a/.env'))['RINGBACK_SECRET']).not.toBe(
      variables(read('b/.env'))['RINGBACK_SECRET'],
    );
  });

  it('generates the secrets of our own making, for the owner’s eyes alone, and names every variable in the example', async () => {
    await init([folder, '--yes']);
    const env = variables(read('.env'));
    expect(env['RINGBACK_SECRET']).toMatch(/^[0-9a-f]{64}$/);
    const signed = () =>
      signWebhook({ id: '1', timestamp: 1, body: Buffer.of() }, [env['CALLBACK_SECRET'] ?? '']);
    expect(signed).not.toThrow();
    expect(statSync(file('.env')).mode & 0o777).toBe(0o600);
    const example = variables(read('.env.example'));
    expect(Object.keys(example)).toEqual(Object.keys(env));
    for (const name of ['RINGBACK_SECRET', 'CALLBACK_SECRET', 'WHATSAPP_TOKEN', 'WHATSAPP_VERIFY_TOKEN'])
      expect(example[name]).toBe('');
    expect(read('.gitignore').split('\n')).toContain('.env');
  });

  it.each(['ringback.yaml', '.env', '.env.example'])('never overwrites: %s stays as it is', async (name) => {
    writeFileSync(file(name), 'mine');
    expect(await init([folder, '--yes'])).toBe(1);
    expect(read(name)).toBe('mine');
    expect(lines.join()).toContain(`${name} is there already`);
  });

  it('takes its answers from flags, and names the flag that cannot be used', async () => {
    const flags = [
      '--company',
      'Zen & Co: "best"',
      '--language',
      'en',
      '--test-recipients',
      '+33612345678, +33612345679',
    ];
    expect(await init([folder, '--yes', ...flags])).toBe(0);
    const account = loadSettings(file('ringback.yaml'), {}).accounts['acme'];
    expect(account?.playbooks['sales']).toMatchObject({ company: 'Zen & Co: "best"' });
    expect(account?.environments.test?.test_recipients).toEqual(['+33612345678', '+33612345679']);
    expect(await init([join(folder, 'b'), '--yes', '--time-zone', 'Mars/Base'])).toBe(2);
    expect(lines.at(-1)).toBe('--time-zone: takes an IANA time zone such as Europe/Paris');
  });

  it('allows callbacks to http://localhost only where it is asked for one', async () => {
    await init([join(folder, 'a'), '--yes', '--callback', 'http://localhost:3002/callback']);
    await init([join(folder, 'b'), '--yes']);
    expect(loadSettings(file('a/ringback.yaml'), {}).development.http_localhost).toBe(true);
    expect(loadSettings(file('b/ringback.yaml'), {}).development.http_localhost).toBe(false);
    expect(await init([join(folder, 'c'), '--yes', '--callback', 'http://crm.example.com/'])).toBe(1);
    expect(lines.at(-1)).toContain('Nothing was written');
  });
});

it('test_recipients are refused for production, which writes to everybody', async () => {
  await init([folder, '--yes']);
  const text = read('ringback.yaml').replace(
    'consent: assumed',
    "consent: assumed\n        test_recipients: ['+33612345678']",
  );
  writeFileSync(file('ringback.yaml'), text);
  expect(() => loadSettings(file('ringback.yaml'), {})).toThrow('environments.production.test_recipients');
});
