/**
 * Whether somebody asks not to be written to any more: the set words, the wordings that the rules know, and what the
 * learned reader makes of any other. A set word alone decides; of the two others each has a say about the other.
 */
import { chancesOf } from './learned/reader.js';
import { asksToStop, saysStop } from './rules/optOut.js';
import { plainWords } from './rules/spelling.js';

/** From here on it is one, whether the rules know the wording or not. */
const SURE = 0.95;
/** From here on it is one where nothing in it speaks for a booking. */
const LIKELY = 0.7;
/** Below it not even a wording that the rules know is one: "don't remove me". */
const ABSURD = 0.1;

/** `likely` is an opt-out unless the same words speak for a booking. */
export function readOptOut(text: string): 'certain' | 'likely' | 'none' {
  if (saysStop(text)) return 'certain';
  const { opt_out: chance } = chancesOf(plainWords(text));
  if (chance >= (asksToStop(text) ? ABSURD : SURE)) return 'certain';
  return chance >= LIKELY ? 'likely' : 'none';
}
