/** Multinomial logistic regression over hashed pieces, by AdaGrad. The same examples give the same weights. */
import { featuresOf, ROWS } from '../src/language/learned/features.js';
import { MEANINGS, type Meaning } from '../src/language/learned/meanings.js';
import { plainWords } from '../src/language/rules/text/spelling.js';
import type { Example } from './corpus.js';

export const SETTINGS = {
  rows: ROWS,
  epochs: 12,
  rate: 0.5,
  /** How often each example is read again with slips of the thumb, one letter in so many. */
  mistyped: 1,
  slips: 15,
  /** Pulls weights that few examples ask for towards nothing. */
  decay: 2e-5,
  /** The weights after so many epochs and all later ones are averaged: the last few examples seen weigh no more. */
  settled: 5,
  /** Learned so often, each time in another order and with other slips; the weights are those of all, averaged. */
  times: 5,
};
const K = MEANINGS.length;

export interface Model {
  /** `ROWS` × meanings, row by row. */
  weights: Float32Array;
  bias: Float32Array;
}

/** What one order of reading makes of a rare word is chance: the average of several leaves less to it. */
export function train(examples: Example[]): Model {
  const mean = { weights: new Float32Array(ROWS * K), bias: new Float32Array(K) };
  for (let seed = 1; seed <= SETTINGS.times; seed += 1)
    add(mean, trainOnce(examples, seeded(seed)), 1 / SETTINGS.times);
  return mean;
}

function trainOnce(examples: Example[], random: () => number): Model {
  const data = examples.flatMap(({ text, meaning }) => {
    const again = Array.from({ length: SETTINGS.mistyped }, () => mistyped(text, random));
    return [text, ...again].map((each) => ({
      rows: featuresOf(plainWords(each)),
      wanted: MEANINGS.indexOf(meaning),
    }));
  });
  const weights = new Float32Array(ROWS * K);
  const bias = new Float32Array(K);
  const seen = new Float32Array(ROWS * K).fill(1e-3);
  const biasSeen = new Float32Array(K).fill(1e-3);
  const average = { weights: new Float32Array(ROWS * K), bias: new Float32Array(K) };
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch += 1) {
    for (const index of shuffled(data.length, random)) {
      const { rows, wanted } = data[index] ?? { rows: [], wanted: 0 };
      const scale = 1 / Math.sqrt(rows.length);
      const chances = softmax(score(weights, bias, rows, scale));
      for (let k = 0; k < K; k += 1) {
        const error = (chances[k] ?? 0) - (k === wanted ? 1 : 0);
        biasSeen[k] = (biasSeen[k] ?? 0) + error * error;
        bias[k] = (bias[k] ?? 0) - (SETTINGS.rate * error) / Math.sqrt(biasSeen[k] ?? 1);
        for (const row of rows) {
          const at = row * K + k;
          const gradient = error * scale + SETTINGS.decay * (weights[at] ?? 0);
          seen[at] = (seen[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (SETTINGS.rate * gradient) / Math.sqrt(seen[at] ?? 1);
        }
      }
    }
    if (epoch >= SETTINGS.settled) add(average, { weights, bias }, 1 / (SETTINGS.epochs - SETTINGS.settled));
  }
  return average;
}

function add(sum: Model, { weights, bias }: Model, share: number): void {
  for (const [at, weight] of weights.entries()) sum.weights[at] = (sum.weights[at] ?? 0) + weight * share;
  for (const [k, each] of bias.entries()) sum.bias[k] = (sum.bias[k] ?? 0) + each * share;
}

export function predict({ weights, bias }: Model, text: string): Map<Meaning, number> {
  const rows = featuresOf(plainWords(text));
  const chances = softmax(score(weights, bias, rows, 1 / Math.sqrt(rows.length)));
  return new Map(MEANINGS.map((meaning, k) => [meaning, chances[k] ?? 0]));
}

function score(weights: Float32Array, bias: Float32Array, rows: number[], scale: number): Float64Array {
  const sums = new Float64Array(K);
  for (const row of rows)
    for (let k = 0; k < K; k += 1) sums[k] = (sums[k] ?? 0) + (weights[row * K + k] ?? 0);
  return sums.map((sum, k) => sum * scale + (bias[k] ?? 0));
}

export function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const raised = scores.map((each) => Math.exp(each - highest));
  const total = raised.reduce((sum, each) => sum + each, 0);
  return raised.map((each) => each / total);
}

/** A letter left out, doubled, or swapped with the next, as thumbs do. */
function mistyped(text: string, random: () => number): string {
  const letters = Array.from(text);
  for (let at = 0; at < letters.length; at += 1) {
    if (!/\p{L}/u.test(letters[at] ?? '') || random() > 1 / SETTINGS.slips) continue;
    const slip = Math.floor(random() * 3);
    const [here = '', next = ''] = letters.slice(at, at + 2);
    if (slip === 0) letters[at] = '';
    else if (slip === 1) letters[at] = here + here;
    else letters.splice(at, 2, next, here);
  }
  return letters.join('');
}

function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
  return order;
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
