/** The model that an account's settings name. Providers are loaded when one is asked for the first time. */
import type { LanguageModel } from 'ai';
import type { ModelSettings } from '../../config/schema.js';
import { NoKey } from './ask.js';

type Env = Record<string, string | undefined>;

/** @throws {NoKey} when the variable that should hold the key is empty */
export async function loadModel(settings: ModelSettings, env: Env): Promise<LanguageModel> {
  const { provider, name, base_url } = settings;
  const options = { apiKey: keyOf(settings, env), ...(base_url !== undefined && { baseURL: base_url }) };
  switch (provider) {
    case 'openai':
      return (await import('@ai-sdk/openai')).createOpenAI(options)(name);
    case 'anthropic':
      return (await import('@ai-sdk/anthropic')).createAnthropic(options)(name);
    case 'google':
      return (await import('@ai-sdk/google')).createGoogleGenerativeAI(options)(name);
    case 'mistral':
      return (await import('@ai-sdk/mistral')).createMistral(options)(name);
    case 'openai-compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      const { apiKey, baseURL = '' } = options;
      // A server of one's own may need no key: then none is sent.
      const key = apiKey === '' ? {} : { apiKey };
      return createOpenAICompatible({ name: 'model', baseURL, supportsStructuredOutputs: true, ...key })(
        name,
      );
    }
  }
}

/** Empty where none is needed. Never taken from the providers' own variables, which nobody named. */
function keyOf({ api_key_env }: ModelSettings, env: Env): string {
  if (api_key_env === undefined) return '';
  const key = env[api_key_env];
  if (!key) throw new NoKey();
  return key;
}
