/** Choosing among what stands offered, other than by day or time. */
import { bare } from './normalise.js';

const ORDINALS: [RegExp, number][] = [
  [/\b(?:premiere?|1 ?ere?|1er|1st|first|former|number one|numero un)\b/g, 0],
  [
    /(?<!\b(?:a|une?|one|deux|2) )\b(?:deuxieme|seconde?|2 ?e(?:me)?|2nd|number two|numero deux)\b(?! fois| time)/g,
    1,
  ],
  [/\b(?:troisieme|3 ?e(?:me)?|3rd|third|number three|numero trois)\b/g, 2],
];
const NUMBERED =
  /(?:^|\b(?:la|le|l'option|option|choix|choice|numero|number|n|no|slot|creneau|the) )([1-9])$/;
const LAST =
  /\b(?:derniere?|last|latter|latest|later one|plus tardi?f?)\b(?! (?:week|month|year|time|night|fois|minute))/g;
const EARLIEST = /\b(?:plus tot|earliest|earlier one|au plus vite|des que possible|soonest)\b/g;
const COURTESY = /(?: (?:please|svp|stp|s'il vous plait|merci|thanks?|thank you|you|ok|parfait|perfect))+$/;
/** Right before a place it is the one that is not wanted. */
const NOT_THAT = /\b(?:pas|not|sauf|except|ni|neither|instead of|plutot que)(?: [a-z']+){0,2} ?$/;

export interface Place {
  /** The index pointed at, from 0. */
  meant: number | null;
  /** What was said not to be wanted. */
  excluded: number[];
}

/**
 * Which of `count` things a text points at by their place.
 *
 * @param text in plain words
 */
export function readPlace(text: string, count: number): Place {
  const plain = bare(text).replace(COURTESY, '');
  const named: { index: number; refused: boolean }[] = [];
  const look = (pattern: RegExp, index: number): void => {
    for (const match of plain.matchAll(pattern)) {
      named.push({ index, refused: NOT_THAT.test(plain.slice(0, match.index)) });
    }
  };
  for (const [pattern, index] of ORDINALS) look(pattern, index);
  look(LAST, count - 1);
  look(EARLIEST, 0);
  const numbered = NUMBERED.exec(plain);
  if (numbered && named.length === 0) {
    const at = plain.length - 1;
    named.push({ index: Number(numbered[1]) - 1, refused: NOT_THAT.test(plain.slice(0, at)) });
  }
  const excluded = [...new Set(named.filter(({ refused }) => refused).map(({ index }) => index))];
  const wanted = [...new Set(named.filter(({ refused }) => !refused).map(({ index }) => index))];
  const [meant = null] = wanted.length === 1 ? wanted : [];
  if (meant !== null && meant < count) return { meant, excluded };
  return { meant: wanted.length === 0 ? theOther(count, excluded) : null, excluded };
}

/** What is left when all but one were refused. */
function theOther(count: number, excluded: number[]): number | null {
  if (excluded.length === 0) return null;
  const left = Array.from({ length: count }, (_, index) => index).filter(
    (index) => !excluded.includes(index),
  );
  return left.length === 1 ? (left[0] ?? null) : null;
}
