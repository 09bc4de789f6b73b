/** Models that say what a test wants, by the SDK's own mock. */
import { MockLanguageModelV3 } from 'ai/test';
import type { Understanding, UnderstandingContext } from '../../../src/domain/language.js';
import type { Identities } from '../../../src/domain/masking.js';
import { askingOf } from '../../../src/language/llm/ask.js';
import type { AskModel } from '../../../src/language/llm/ask.js';
import type { Reading } from '../../../src/language/llm/reading.js';
import { understandWithModel } from '../../../src/language/llm/understand.js';

type Generate = Extract<
  NonNullable<ConstructorParameters<typeof MockLanguageModelV3>[0]>['doGenerate'],
  (...args: never[]) => unknown
>;
type Generated = Awaited<ReturnType<Generate>>;

/** What a model's answer looks like on the wire. */
export function saying(text: string, unified: 'stop' | 'content-filter' | 'length' = 'stop'): Generated {
  return {
    content: text === '' ? [] : [{ type: 'text', text }],
    finishReason: { unified, raw: undefined },
    usage: {
      inputTokens: { total: 10, noCache: 10, cacheRead: undefined, cacheWrite: undefined },
      outputTokens: { total: 20, text: 20, reasoning: undefined },
    },
    warnings: [],
  };
}

export interface Mock {
  ask: AskModel;
  model: MockLanguageModelV3;
  /** All that the model was shown, as text. */
  seen(): string;
}

export function mock(answer: string | Generate): Mock {
  const doGenerate: Generate = typeof answer === 'string' ? async () => saying(answer) : answer;
  const model = new MockLanguageModelV3({ doGenerate });
  return {
    ask: askingOf(async () => model),
    model,
    seen: () => JSON.stringify(model.doGenerateCalls.map(({ prompt }) => prompt)),
  };
}

const NOTHING_READ: Reading = {
  intent: 'other',
  quote: '',
  offered: null,
  date: null,
  time: null,
  answer: null,
  topics: [],
};

export function reading(parts: Partial<Reading>): string {
  return JSON.stringify({ ...NOTHING_READ, ...parts });
}

export const NOBODY: Identities = { names: [], companies: [] };

export interface Turn {
  meaning: Understanding;
  mock: Mock;
  reports: string[];
}

/** One turn with a model that answers so. */
export async function turn(
  texts: string | string[],
  context: UnderstandingContext,
  answer: string | Generate,
  change: { identities?: Identities; within?: number; questions?: Record<string, string> } = {},
): Promise<Turn> {
  const mocked = mock(answer);
  const reports: string[] = [];
  const meaning = await understandWithModel([texts].flat(), context, {
    ask: mocked.ask,
    within: change.within ?? 2_000,
    identities: change.identities ?? NOBODY,
    questions: change.questions ?? {},
    report: (why) => reports.push(why),
  });
  return { meaning, mock: mocked, reports };
}
