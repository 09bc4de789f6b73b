/**
 * Understanding with a model behind the embedded rules. They come first and alone decide what is clear, an opt-out
 * above all; a model is asked about the rest, and answers in the same turn or not at all.
 */
import type { Understanding, UnderstandingContext } from '../../domain/language.js';
import type { Identities } from '../../domain/masking.js';
import { withDaysToCome } from '../meaning/wish.js';
import { understand } from '../understand.js';
import type { AskModel, ModelTrouble } from './ask.js';
import { checkReading } from './check-reading.js';
import { modelMasker } from './mask.js';
import { givesOrders } from './orders.js';
import { READING_RULES, readingPrompt, readingSchema } from './reading.js';

export interface ModelForReading {
  ask: AskModel;
  /** Milliseconds. */
  within: number;
  /** Who is not to be named to it. */
  identities: Identities;
  /** What each question of the playbook asks. */
  questions: Record<string, string>;
  /** Told when nothing came of it. */
  report: (why: ModelTrouble | 'not_believed') => void;
}

/** Longer texts are cut before a model sees them. */
const SHOWN = 1_500;

/** The embedded understanding where it is clear, else the model's as far as it can be believed. Never throws. */
export async function understandWithModel(
  texts: string[],
  situation: UnderstandingContext,
  { ask, within, identities, questions, report }: ModelForReading,
): Promise<Understanding> {
  const embedded = understand(texts, situation);
  const { zone, asksLanguage } = embedded;
  const context = withDaysToCome(zone === undefined ? situation : { ...situation, timeZone: zone });
  if (!isUnclear(embedded, context)) return embedded;
  const masked = modelMasker(identities, context.language)(texts.join('\n')).slice(0, SHOWN);
  if (!/\p{L}{2}/u.test(masked) || givesOrders(masked)) return embedded;
  const prompt = readingPrompt(masked, context, questions);
  const asked = await ask({ system: READING_RULES, prompt, schema: readingSchema, within });
  if (!asked.answered) {
    report(asked.trouble);
    return { ...embedded, by: 'rules' };
  }
  const believed = checkReading(asked.output, { texts, masked, embedded, context });
  const kept = { ...(zone !== undefined && { zone }), ...(asksLanguage && { asksLanguage }) };
  if (believed) return { ...believed, ...kept, by: 'model' };
  if (asked.output.intent !== 'other') report('not_believed');
  return { ...embedded, by: 'rules' };
}

/** Nothing was recognised, or a question that no topic of the playbook was recognised in. */
function isUnclear({ intent, topics, times, greets }: Understanding, context: UnderstandingContext): boolean {
  if (times || greets) return false;
  return intent === 'other' || (intent === 'question' && topics.length === 0 && context.topics.length > 0);
}
