/**
 * The second reader: what a text most likely means, learned from examples (`npm run learn`).
 *
 * The rules are exact where they hold and silent elsewhere; this one is never silent, and knows how sure it is.
 * `understand` asks it where the rules found nothing, and about opting out.
 */
import { readFileSync } from 'node:fs';
import { featuresOf, ROWS } from './features.js';
import { MEANINGS, type Meaning } from './meanings.js';

/** Written by `evaluation/learn.ts`. */
export interface Learned {
  /** Of the examples and of the way they were learned: a test holds the file to today's. */
  learnedFrom: string;
  meanings: readonly string[];
  bias: number[];
  /** What one step of a weight is worth. */
  step: number;
  /** `ROWS` × meanings, one signed byte each, in base64. */
  weights: string;
}

export type Chances = Record<Meaning, number>;

const learned = load();

/**
 * How likely each meaning is, from 0 to 1; together they are 1.
 *
 * @param plain as `plainWords` gives it
 */
export function chancesOf(plain: string): Chances {
  const rows = featuresOf(plain);
  const scale = learned.step / Math.sqrt(Math.max(1, rows.length));
  const count = MEANINGS.length;
  const sums = new Float64Array(count);
  const { weights } = learned;
  for (const row of rows) {
    const begin = row * count;
    for (let index = 0; index < count; index += 1) sums[index]! += weights[begin + index]!;
  }
  let total = 0;
  for (let index = 0; index < sums.length; index += 1) {
    sums[index] = Math.exp((sums[index] ?? 0) * scale + (learned.bias[index] ?? 0));
    total += sums[index] ?? 0;
  }
  return Object.fromEntries(
    MEANINGS.map((meaning, index) => [meaning, (sums[index] ?? 0) / total]),
  ) as Chances;
}

/** The likeliest meaning of all, and how likely it is. */
export function likeliest(chances: Chances): { meaning: Meaning; chance: number } {
  return MEANINGS.map((meaning) => ({ meaning, chance: chances[meaning] })).reduce((best, each) =>
    each.chance > best.chance ? each : best,
  );
}

function load(): { bias: number[]; step: number; weights: Int8Array } {
  const file = new URL('weights.json', import.meta.url);
  const { meanings, bias, step, weights } = JSON.parse(readFileSync(file, 'utf8')) as Learned;
  const bytes = Int8Array.from(Buffer.from(weights, 'base64'));
  if (meanings.join() !== MEANINGS.join() || bytes.length !== ROWS * MEANINGS.length) {
    throw new Error(`${file.pathname} is of another version: run \`npm run learn\``);
  }
  return { bias, step, weights: bytes };
}
