import { describe, expect, it } from 'vitest';
import { hashKey, makeKey, matchKey, publishedKeys } from '../../src/config/keys.js';

const live = (...keys: string[]) => keys.map((key) => ({ sha256: hashKey(key), label: key }));

describe('API keys', () => {
  it('are all valid while they rotate, and none once removed (S1-35, C-04)', () => {
    const both = live('old', 'new');
    expect(matchKey('old', both, {})?.label).toBe('old');
    expect(matchKey('new', both, {})?.label).toBe('new');
    expect(matchKey('old', live('new'), {})).toBeNull();
  });

  it.each(['', ' new', 'new ', 'NEW', 'ne', 'newnew', 'x'.repeat(8_192), hashKey('new')])(
    'do not match %# (C-05)',
    (given) => {
      expect(matchKey(given, live('new'), {})).toBeNull();
    },
  );

  it.each(['test', 'demo', '48FBBD88-78C1-4AC8-AFCB-1475C5F7236D'])(
    'printed in public, as %s, open nothing in production',
    (key) => {
      expect(matchKey(key, live(key), {})).not.toBeNull();
      expect(matchKey(key, live(key), { NODE_ENV: 'production' })).toBeNull();
      expect(publishedKeys(live(key, 'own'))).toHaveLength(1);
    },
  );

  it('are made new each time, with the hash the settings keep', () => {
    const made = makeKey();
    expect(made.key).toMatch(/^rb_[0-9A-Za-z]{40}$/);
    expect(matchKey(made.key, [{ sha256: made.sha256, label: '' }], {})).not.toBeNull();
    expect(makeKey().key).not.toBe(made.key);
  });
});
