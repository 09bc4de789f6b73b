/** Choosing among what stands offered, other than by day or time. */
import { bare } from './normalise.js';

const ORDINALS: [RegExp, number][] = [
  [/\b(?:premiere?|1 ?ere?|1er|first|former|number one|numero un)\b/, 0],
  [/\b(?:deuxieme|seconde?|2 ?e(?:me)?|2nd|second|number two|numero deux)\b(?! fois| time)/, 1],
  [/\b(?:troisieme|3 ?e(?:me)?|third|number three|numero trois)\b/, 2],
];
const NUMBERED =
  /(?:^|\b(?:la|le|l'option|option|choix|choice|numero|number|n|no|slot|creneau|the) )([1-3])$/;

/**
 * Which of `count` things a text points at by its place.
 *
 * @param text normalised
 * @returns an index, or null
 */
export function readOrdinal(text: string, count: number): number | null {
  const plain = bare(text);
  if (/\b(?:derniere?|last|latter|latest|later one|plus tardi?f?)\b/.test(plain)) return count - 1;
  if (/\b(?:plus tot|earliest|earlier one|au plus vite|des que possible|soonest)\b/.test(plain)) return 0;
  const found = ORDINALS.filter(([pattern]) => pattern.test(plain)).map(([, index]) => index);
  const numbered = NUMBERED.exec(plain);
  if (numbered && found.length === 0) found.push(Number(numbered[1]) - 1);
  const [index] = found;
  return found.length === 1 && index !== undefined && index < count ? index : null;
}
