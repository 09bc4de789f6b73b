import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { key as keyCommand } from '../../src/cli/key.js';
import { hashKey, matchKey } from '../../src/config/keys.js';
import { loadSettings, parseSettings } from '../../src/config/settings.js';
import { createLogger } from '../../src/logging/logger.js';
import { reloadKeys, watchSettingsFile } from '../../src/api/settings-reload.js';
import { post, startApi } from './support.js';
import type { TestApi } from './support.js';

const LEAD = { phone_number: '+33612345678' };
const TEST_KEY = hashKey('test');
const shipped = readFileSync('ringback.yaml', 'utf8');

/** The shipped file with other entries in place of the test endpoint's key. */
function withKeys(...entries: string[]): string {
  const entry = `          - sha256: ${TEST_KEY}\n            label: the guides' test key\n`;
  expect(shipped).toContain(entry);
  return shipped.replace(entry, entries.map((text) => `          - ${text}\n`).join(''));
}
const entry = (key: string, more = '') => `{ sha256: ${hashKey(key)}${more} }`;

async function statusWith(api: TestApi, key: string): Promise<number> {
  return (await post(api, LEAD, { headers: { 'api-key': key } })).status;
}

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ringback-keys-'));
  file = join(directory, 'ringback.yaml');
  copyFileSync('ringback.yaml', file);
});
afterEach(() => {
  rmSync(directory, { recursive: true });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** An API whose settings come from `file`. */
async function reloadable() {
  const api = await startApi();
  const lines: string[] = [];
  const logger = createLogger('test', { write: (line: string) => void lines.push(line) });
  const reload = () => reloadKeys(api.directory, () => loadSettings(file, {}), logger);
  return { api, lines, reload };
}

describe('keys', () => {
  it('are all valid while one replaces the other, and a removed one opens nothing at once (C-04, S1-35)', async () => {
    const { api, reload } = await reloadable();
    writeFileSync(file, withKeys(entry('test'), entry('new')));
    reload();
    expect([await statusWith(api, 'test'), await statusWith(api, 'new')]).toEqual([200, 200]);
    writeFileSync(file, withKeys(entry('new')));
    reload();
    expect([await statusWith(api, 'test'), await statusWith(api, 'new')]).toEqual([401, 200]);
  });

  it('leave a record of which came and which went, by what they open and are called (C-30)', async () => {
    const { lines, reload } = await reloadable();
    writeFileSync(file, withKeys(entry('new', ', label: new')));
    reload();
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      time: expect.anything() as unknown,
      keys_added: ['alvio test: new'],
      keys_removed: [expect.stringMatching(/^alvio test: /) as string],
    });
    expect(lines.at(-1)).not.toContain(hashKey('new'));
  });

  it('are none when the environment is gone from the file', async () => {
    const { api } = await reloadable();
    const gone = loadSettings(file, {});
    delete gone.accounts['alvio']?.environments.test;
    reloadKeys(api.directory, () => gone, createLogger('test', { write: () => undefined }));
    expect(await statusWith(api, 'test')).toBe(401);
  });

  it('are looked at in the same way, whether wrong, expired, missing or too long: one answer (C-03, C-05)', async () => {
    const api = await startApi((settings) => {
      settings.accounts['alvio']?.environments.test?.keys.push({
        sha256: hashKey('expired'),
        label: '',
        expires: Date.now() - 1,
      });
    });
    const answers = [];
    for (const key of ['wrong', 'expired', undefined, '', 'x'.repeat(8_192)]) {
      const { status, body } = await post(api, LEAD, { headers: { 'api-key': key } });
      answers.push([status, body.message]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(401);
  });

  it('are named in the log by their label, never by themselves (C-04, C-24)', async () => {
    const api = await startApi();
    await post(api, LEAD);
    const accepted = api.log.find((line) => line.includes('lead accepted'));
    expect(JSON.parse(accepted ?? '{}')).toMatchObject({ key: "the guides' test key" });
  });
});

describe('a key that expires', () => {
  const read = (expires: string) =>
    parseSettings(withKeys(entry('k', `, expires: ${expires}`)), 'ringback.yaml', {}).accounts['alvio']
      ?.environments.test?.keys ?? [];
  const opens = (expires: string, at: string) => matchKey('k', read(expires), {}, Date.parse(at)) !== null;

  it('opens until the end of its last day in UTC, and nothing after', () => {
    expect(opens('2027-01-31', '2027-01-31T23:59:59.999Z')).toBe(true);
    expect(opens('2027-01-31', '2027-02-01T00:00:00Z')).toBe(false);
  });

  it('may name the moment instead', () => {
    expect(opens('2027-01-31T12:00:00+01:00', '2027-01-31T10:59:59Z')).toBe(true);
    expect(opens('2027-01-31T12:00:00+01:00', '2027-01-31T11:00:00Z')).toBe(false);
  });

  it.each(['tomorrow', '31/01/2027', '2027-02-30', '5'])('cannot end on %s', (expires) => {
    expect(() => read(expires)).toThrow('accounts.alvio.environments.test.keys.0.expires');
  });

  it('does not close the entry of the same key that has not', () => {
    const both = [
      { sha256: hashKey('k'), label: 'new' },
      { sha256: hashKey('k'), label: 'old', expires: 1 },
    ];
    expect(matchKey('k', both, {})?.label).toBe('new');
  });
});

describe('a file that changes while the API runs', () => {
  it('is refused with its mistakes when it is broken, and the keys stay (C-04)', async () => {
    const { api, lines, reload } = await reloadable();
    for (const broken of ['accounts: [', withKeys('{ sha256: short }'), '']) {
      writeFileSync(file, broken);
      reload();
    }
    rmSync(file);
    reload();
    expect(lines.map((line) => (JSON.parse(line) as { level: number }).level)).toEqual([50, 50, 50, 50]);
    expect(lines[1]).toContain('accounts.alvio.environments.test.keys.0.sha256');
    expect(await statusWith(api, 'test')).toBe(200);
  });

  it('never brings its text into the log', async () => {
    const { lines, reload } = await reloadable();
    writeFileSync(file, `${shipped}\n  oops: "pasted-secret\n`);
    reload();
    expect(lines.join()).toContain('not reloaded');
    expect(lines.join()).not.toContain('pasted-secret');
  });

  it('changes nothing but keys and rates: the rest waits for a restart, as the log says', async () => {
    const { api, lines, reload } = await reloadable();
    reload();
    writeFileSync(file, withKeys(entry('new')).replace('country: FR', 'country: US'));
    reload();
    expect(lines.map((line) => (JSON.parse(line) as { restart_needed: boolean }).restart_needed)).toEqual([
      false,
      true,
    ]);
    expect(api.directory.settings.accounts['alvio']?.country).toBe('FR');
    expect(await statusWith(api, 'new')).toBe(200);
  });

  it('changes the keys of operators as well', async () => {
    const { api } = await reloadable();
    const next = loadSettings(file, {});
    next.accounts['alvio']?.operators.push({ sha256: hashKey('o'), label: 'o', role: 'viewer' });
    reloadKeys(api.directory, () => next, createLogger('test', { write: () => undefined }));
    expect(api.directory.settings.accounts['alvio']?.operators.at(-1)?.label).toBe('o');
  });

  it('is noticed when it is written, and when another takes its place', async () => {
    const changed = vi.fn<() => void>();
    const stop = watchSettingsFile(file, changed, 5);
    try {
      writeFileSync(file, withKeys(entry('new')));
      await expect.poll(() => changed.mock.calls.length, { interval: 5 }).toBeGreaterThan(0);
      const before = changed.mock.calls.length;
      const other = join(directory, 'other.yaml');
      writeFileSync(other, withKeys(entry('newer'), entry('new')));
      renameSync(other, file);
      await expect.poll(() => changed.mock.calls.length, { interval: 5 }).toBeGreaterThan(before);
    } finally {
      stop();
    }
  });
});

describe('ringback key', () => {
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    for (const stream of ['log', 'error'] as const)
      vi.spyOn(console, stream).mockImplementation((line: string) => void lines.push(line));
    vi.stubEnv('RINGBACK_SETTINGS', file);
  });

  it('prints a key and an entry that opens the endpoint with it, as printed (C-04)', async () => {
    const { api, reload } = await reloadable();
    expect(keyCommand(['alvio', 'test', '--expires', '2999-12-31', '--label', 'CRM: "new"'])).toBe(0);
    const text = lines.join('\n');
    const printed = /^ {2}- sha256.*(\n {4}.*)*/m.exec(text)?.[0] ?? '';
    const keysAt = `        keys:\n          - sha256: ${TEST_KEY}`;
    writeFileSync(
      file,
      shipped.replace(
        keysAt,
        `        keys:\n${printed.replace(/^/gm, '        ')}\n          - sha256: ${TEST_KEY}`,
      ),
    );
    reload();
    expect(await statusWith(api, /rb_\w{40}/.exec(text)?.[0] ?? '')).toBe(200);
    const [made] = api.directory.environment('alvio', 'test').environment.keys;
    expect(made).toMatchObject({ label: 'CRM: "new"', expires: Date.UTC(3000, 0, 1) });
  });

  it.each([
    [['alvio', 'test', '--expires', 'soon'], '--expires takes a date'],
    [['alvio', 'test', '--for', 'ever'], '--for'],
  ])('explains what is wrong with %j, and makes no key', (args, expected) => {
    expect(keyCommand(args)).toBe(2);
    expect(lines.join()).toContain(expected);
    expect(lines.join()).not.toContain('rb_');
  });
});
