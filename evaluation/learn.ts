/** Learns the second reader's weights from the examples. */
import { createHash } from 'node:crypto';
import type { Learned } from '../src/language/learned/reader.js';
import { MEANINGS } from '../src/language/learned/meanings.js';
import { labelledExamples, loadCorpus, type Example } from './corpus.js';
import { SETTINGS, train } from './train.js';

/** Weights beyond it are rare, and cut: the finer the step of all others. */
const WITHIN = 0.9999;

export function learn(examples: Example[]): Learned {
  const { weights, bias } = train(examples);
  const sizes = weights.map((each) => Math.abs(each)).sort();
  const step = (sizes[Math.floor((sizes.length - 1) * WITHIN)] ?? 1) / 127;
  return {
    learnedFrom: fingerprint(examples),
    meanings: MEANINGS,
    bias: [...bias].map((each) => Number(each.toFixed(4))),
    step,
    weights: Buffer.from(Int8Array.from(weights, (each) => clamp(Math.round(each / step)))).toString(
      'base64',
    ),
  };
}

function clamp(value: number): number {
  return Math.max(-127, Math.min(127, value));
}

/** Other examples or other settings give another one. */
export function fingerprint(examples: Example[]): string {
  const hash = createHash('sha256').update(JSON.stringify({ MEANINGS, SETTINGS }));
  for (const { text, meaning } of examples) hash.update(`${meaning}|${text}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** @param without rounds that are to judge what is learned, and so must not teach it */
export function allExamples(without: readonly string[] = []): Example[] {
  return [...loadCorpus(), ...labelledExamples(without)];
}
