import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseSettings } from '../../src/config/settings.js';
import { ATTEMPT } from '../../src/domain/contact/messages/model-calls.js';

function settingsWith(model: unknown) {
  const shipped = parse(readFileSync('ringback.yaml', 'utf8'), { merge: true }) as {
    accounts: { alvio: Record<string, unknown> };
  };
  if (model !== undefined) shipped.accounts.alvio['model'] = model;
  const text = JSON.stringify(shipped).replace(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1');
  return parseSettings(text, 'ringback.yaml', {}).accounts['alvio']?.model;
}

const OPENAI = { provider: 'openai', name: 'gpt-5-mini', api_key_env: 'OPENAI_API_KEY' };

describe('the model of an account', () => {
  it('is none by default', () => {
    expect(settingsWith(undefined)).toBeUndefined();
  });

  it('waits 4 s, is asked 20 times a day and writes nothing unless told otherwise', () => {
    expect(settingsWith(OPENAI)).toEqual({
      ...OPENAI,
      timeout: 4_000,
      per_contact_and_day: 20,
      wording: false,
    });
    expect(settingsWith({ ...OPENAI, timeout: '2500ms' })?.timeout).toBe(2_500);
  });

  it('leaves half of an attempt for what else it does, however long it may take', () => {
    expect(settingsWith({ ...OPENAI, timeout: '5s' })?.timeout).toBe(ATTEMPT / 2);
  });

  it.each([
    [{ ...OPENAI, api_key_env: undefined }, /model\.api_key_env: needed for this provider/],
    [{ provider: 'openai-compatible', name: 'small' }, /model\.base_url: needed for openai-compatible/],
    [{ ...OPENAI, timeout: '6s' }, /model\.timeout: from 500ms to 5s/],
    [{ ...OPENAI, provider: 'oracle' }, /model\.provider/],
    [{ ...OPENAI, api_key: 'sk-1' }, /model/],
    [{ ...OPENAI, base_url: 'file:///etc' }, /model\.base_url/],
  ])('is refused as %o', (model, mistake) => {
    expect(() => settingsWith(model)).toThrow(mistake);
  });

  it('may be a server of your own that needs no key', () => {
    const own = { provider: 'openai-compatible', name: 'small', base_url: 'http://models:8000/v1' };
    expect(settingsWith(own)).toMatchObject(own);
  });
});
