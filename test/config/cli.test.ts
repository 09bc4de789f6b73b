import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { calendarKey } from '../../src/cli/calendar-key.js';
import { check } from '../../src/cli/check.js';
import { key } from '../../src/cli/key.js';

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  for (const stream of ['log', 'warn', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

interface Shipped {
  accounts: {
    alvio: { notices?: object; environments: { test: { callback: Record<string, unknown> } } };
  };
}

const NEEDED = [
  'RINGBACK_SECRET',
  'WHATSAPP_TOKEN',
  'WHATSAPP_APP_SECRET',
  'WHATSAPP_VERIFY_TOKEN',
  'CALLBACK_SECRET',
];

describe('ringback check', () => {
  it('names each environment variable that is missing', () => {
    for (const name of NEEDED) vi.stubEnv(name, '');
    expect(check()).toBe(1);
    for (const name of NEEDED)
      expect(lines).toContain(`missing: the environment variable ${name} is not set`);
  });

  it('names those of every part of the settings, however deep they stand', () => {
    for (const needed of NEEDED) vi.stubEnv(needed, 'set');
    const settings = parse(readFileSync('ringback.yaml', 'utf8')) as Shipped;
    const { alvio } = settings.accounts;
    alvio.notices = { webhook_env: 'NOTICE_HOOK' };
    alvio.environments.test.callback['header_envs'] = { 'x-key': 'CALLBACK_HEADER' };
    const folder = mkdtempSync(join(tmpdir(), 'ringback-check-'));
    vi.stubEnv('RINGBACK_SETTINGS', join(folder, 'ringback.yaml'));
    writeFileSync(join(folder, 'ringback.yaml'), stringify(settings));
    const found = check();
    rmSync(folder, { recursive: true });
    expect(found).toBe(1);
    for (const name of ['NOTICE_HOOK', 'CALLBACK_HEADER'])
      expect(lines).toContain(`missing: the environment variable ${name} is not set`);
  });

  it('accepts the shipped settings and warns of their published keys', () => {
    for (const name of NEEDED) vi.stubEnv(name, 'set');
    expect(check()).toBe(0);
    expect(lines.filter((line) => line.includes('public guides'))).toHaveLength(4);
  });

  it('fails with the mistakes of a file that cannot be used', () => {
    vi.stubEnv('RINGBACK_SETTINGS', '/nowhere/ringback.yaml');
    expect(check()).toBe(1);
    expect(lines.join()).toContain('/nowhere/ringback.yaml cannot be used');
  });
});

describe('ringback key', () => {
  it('shows a new key once, with the hash that goes into the settings (S1-35)', () => {
    expect(key(['alvio', 'test'])).toBe(0);
    const text = lines.join('\n');
    const made = /rb_\w{40}/.exec(text)?.[0] ?? '';
    expect(text).toContain(`- sha256: ${createHash('sha256').update(made).digest('hex')}`);
  });

  it('lists the environments when it does not know the one that is named', () => {
    expect(key(['alvio', 'staging'])).toBe(2);
    expect(lines.join()).toContain('ringback key alvio production');
  });
});

describe('ringback calendar-key', () => {
  it('shows a new address once, with the entry that goes into the settings', () => {
    expect(calendarKey(['alvio', 'test', '--calendar', 'experts'])).toBe(0);
    const text = lines.join('\n');
    const made = /\/calendars\/(rb_\w{40})\.ics/.exec(text)?.[1] ?? '';
    expect(text).toContain(`- sha256: ${createHash('sha256').update(made).digest('hex')}`);
    expect(text).toContain('environment: test\n    calendar: experts');
  });

  it.each([
    [['alvio', 'staging'], 'ringback calendar-key alvio production'],
    [['alvio', 'test', '--calendar', 'none'], '--calendar: "none" is not one of experts'],
    [['alvio', 'test', '--person', 'lina'], '--person: "lina" is not one of (none)'],
    [['alvio', 'test', '--calendar', 'experts', '--email', 'a@example.com'], 'name one of'],
    [['alvio', 'test', '--expires', 'soon'], '--expires takes a date'],
  ])('refuses %j', (args, reason) => {
    expect(calendarKey(args)).toBe(2);
    expect(lines.join('\n')).toContain(reason);
  });
});
