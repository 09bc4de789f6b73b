/**
 * Whether somebody asks not to be written to any more: the set words, the wordings that the rules know, and what the
 * learned reader makes of any other. A set word alone decides; of the two others each has a say about the other.
 */
import { READ_LIMIT } from './learned/features.js';
import type { Chances } from './learned/reader.js';
import { asksToStop, saysStop, soundsLikeStop, withoutHalt } from './rules/opt-out.js';

/** From here on it is one, whether the rules know the wording or not. */
const SURE = 0.95;
/** From here on it is one where nothing in it speaks for a booking. */
const LIKELY = 0.8;
/** Below it not even a wording that the rules know is one: "don't remove me". */
const ABSURD = 0.2;

/** `likely` is an opt-out unless the same words speak for a booking. */
export type OptOut = 'certain' | 'likely' | 'none';

/** @param plain one message or a burst of them, as `plainWords` gives it */
export function judgeOptOut(plain: string, { opt_out: chance }: Chances): OptOut {
  if (soundsLikeStop(plain)) return 'none';
  const said = withoutHalt(plain);
  if (said !== plain) return saysStop(said) || asksToStop(said) ? 'certain' : 'none';
  if (saysStop(plain)) return 'certain';
  if (chance >= SURE) return 'certain';
  // Of a long text the learned reader saw but the beginning.
  if ((chance >= ABSURD || plain.length > READ_LIMIT) && asksToStop(plain)) return 'certain';
  return chance >= LIKELY ? 'likely' : 'none';
}
