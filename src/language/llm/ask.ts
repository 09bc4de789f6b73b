/**
 * Asking a model one thing, once. Whatever goes wrong is an answer too, and says no more than its kind: a provider's
 * own words about a failure may quote what was sent.
 */
import type { LanguageModel } from 'ai';
import type { z } from 'zod';

/** Why a model gave nothing that could be used. */
export type ModelTrouble =
  'no_key' | 'too_slow' | 'refused' | 'invalid_answer' | 'unreachable' | `http_${number}` | 'failed';

export type Asked<T> = { answered: true; output: T } | { answered: false; trouble: ModelTrouble };

export interface Asking<T> {
  system: string;
  prompt: string;
  schema: z.ZodType<T>;
  /** Milliseconds after which nobody waits any longer. */
  within: number;
}

/** Never throws. */
export type AskModel = <T>(asking: Asking<T>) => Promise<Asked<T>>;

const LONGEST_ANSWER = 2_000;

class TooSlow extends Error {}

/** @param load gives the model; called until it does, so that a key may come later */
export function askingOf(load: () => Promise<LanguageModel>): AskModel {
  let loaded: Promise<LanguageModel> | null = null;
  return async (asking) => {
    try {
      loaded ??= load();
      const model = await loaded;
      return { answered: true, output: await generate(model, asking) };
    } catch (error) {
      const trouble = await troubleOf(error);
      if (trouble === 'no_key') loaded = null;
      return { answered: false, trouble };
    }
  };
}

/** The key's variable is empty. */
export class NoKey extends Error {}

async function generate<T>(model: LanguageModel, { system, prompt, schema, within }: Asking<T>): Promise<T> {
  const { generateText, Output } = await import('ai');
  // The SDK would write its warnings to the console.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const deadline = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      deadline.abort();
      reject(new TooSlow());
    }, within);
  });
  const generated = generateText({
    model,
    system,
    prompt,
    output: Output.object({ schema }),
    maxRetries: 0,
    maxOutputTokens: LONGEST_ANSWER,
    abortSignal: deadline.signal,
    // What is said here is not kept for a provider's own ends.
    providerOptions: { openai: { store: false } },
  }).then(({ output }) => output);
  try {
    // A model that does not heed the signal is not waited for either.
    return await Promise.race([generated, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function troubleOf(error: unknown): Promise<ModelTrouble> {
  if (error instanceof NoKey) return 'no_key';
  if (error instanceof TooSlow) return 'too_slow';
  const { APICallError, NoObjectGeneratedError, NoOutputGeneratedError, TypeValidationError } =
    await import('ai');
  if (NoObjectGeneratedError.isInstance(error))
    return error.finishReason === 'content-filter' ? 'refused' : 'invalid_answer';
  if (NoOutputGeneratedError.isInstance(error)) return 'refused';
  if (TypeValidationError.isInstance(error)) return 'invalid_answer';
  if (APICallError.isInstance(error))
    return error.statusCode === undefined ? 'unreachable' : `http_${error.statusCode}`;
  return 'failed';
}
