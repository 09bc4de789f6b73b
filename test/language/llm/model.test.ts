import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ModelSettings } from '../../../src/config/schema.js';
import { askingOf } from '../../../src/language/llm/ask.js';
import { loadModel } from '../../../src/language/llm/model.js';

const SETTINGS: ModelSettings = {
  provider: 'openai',
  name: 'some-model',
  api_key_env: 'MODEL_KEY',
  timeout: 4_000,
  per_contact_and_day: 20,
  wording: false,
};

describe('the model that settings name', () => {
  it.each(['openai', 'anthropic', 'google', 'mistral', 'openai-compatible'] as const)(
    'can be of %s',
    async (provider) => {
      const model = await loadModel(
        { ...SETTINGS, provider, base_url: 'https://models.example/v1' },
        { MODEL_KEY: 'sk-1' },
      );
      expect(model).toMatchObject({ modelId: 'some-model', specificationVersion: 'v3' });
    },
  );

  it('has its key from the variable named, and from no other', async () => {
    process.env['OPENAI_API_KEY'] = 'sk-not-meant';
    try {
      const ask = askingOf(() => loadModel(SETTINGS, { OPENAI_API_KEY: 'sk-not-meant' }));
      const asking = { system: 's', prompt: 'p', schema: z.object({}), within: 1_000 };
      expect(await ask(asking)).toEqual({ answered: false, trouble: 'no_key' });
    } finally {
      delete process.env['OPENAI_API_KEY'];
    }
  });

  it('is unreachable without a word about where', async () => {
    const unreachable = {
      ...SETTINGS,
      provider: 'openai-compatible' as const,
      base_url: 'http://127.0.0.1:9/v1',
    };
    const ask = askingOf(() => loadModel(unreachable, { MODEL_KEY: 'sk-1' }));
    const asking = { system: 's', prompt: 'p', schema: z.object({}), within: 2_000 };
    expect(await ask(asking)).toEqual({ answered: false, trouble: 'unreachable' });
  });
});
