/** Reads what was typed in a hurry as the words it stands for: shorthand, stretched letters, slips of the finger. */
import { remembering } from '../../../domain/remembering.js';
import { normalise } from './normalise.js';
import { anyOf } from './patterns.js';
import { KEY_WORDS, LONG_PHRASES, NO_SLIPS, PHRASES, SHORTHAND } from './shorthand.js';

const SHORTEST_KEY = 5;
const KEYS = new Set(KEY_WORDS);
/** Most texts hold none of them. */
const ANY_PHRASE = anyOf(PHRASES.map(([pattern]) => pattern));
const VOWEL = /[aeiouy]/;
/** Within a turn each text is read several times over. */
const TEXTS_REMEMBERED = 32;
const WORDS_REMEMBERED = 10_000;

/** Key words by each way of leaving one letter out, so that a slip is found without trying them all. */
const BY_DELETION = indexDeletions(KEYS);

const mendWord = remembering(WORDS_REMEMBERED, (word: string) => {
  if (KEYS.has(word) || NO_SLIPS.has(word)) return word;
  for (const variant of [word, ...deletions(word)]) {
    for (const key of BY_DELETION.get(variant) ?? []) {
      if (isSlip(word, key)) return key;
    }
  }
  return word;
});

/** What was written, brought into the form that the rules read: plain letters, plain words. */
export const plainWords = remembering(TEXTS_REMEMBERED, (raw: string) => spell(normalise(raw)));

/**
 * The same text in plain words. What it does not know stays as it is, so that it may be applied again.
 *
 * @param normalised see `normalise`
 */
function spell(normalised: string): string {
  let text = shrink(normalised).replace(/[a-z0-9]+/g, (word) =>
    Object.hasOwn(SHORTHAND, word) ? (SHORTHAND[word] ?? word) : word,
  );
  if (ANY_PHRASE.test(text)) for (const [pattern, words] of PHRASES) text = text.replace(pattern, words);
  for (const [hint, pattern, words] of LONG_PHRASES) if (hint.test(text)) text = text.replace(pattern, words);
  return text.replace(/(?<![a-z'])[a-z]{4,16}(?![a-z])|(?<=[a-z]')[a-z]{5,16}(?![a-z])/g, mendWord);
}

/** "ouiiii", "stoppp": three and more of a letter are one, or two where that makes a word that matters. */
function shrink(text: string): string {
  if (!/([a-z])\1\1/.test(text)) return text;
  return text.replace(/\b[a-z]+\b/g, (word) => {
    if (!/([a-z])\1\1/.test(word)) return word;
    const twice = word.replace(/([a-z])\1{2,}/g, '$1$1');
    if (
      KEYS.has(twice) ||
      /^(?:week|need|free|been|good|soon|noon|see|too|off|well|call|will|all)$/.test(twice)
    ) {
      return twice;
    }
    return word.replace(/([a-z])\1{2,}/g, '$1');
  });
}

/** Whether one letter was left out, put in, changed or swapped with its neighbour, and not the first. */
export function isSlip(word: string, key: string): boolean {
  if (word[0] !== key[0] || Math.abs(word.length - key.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === key[start]) start += 1;
  const [left, wanted] = [word.slice(start), key.slice(start)];
  if (word.length > key.length) {
    // A letter more at the end is an ending of its own: "possibles".
    return left.slice(1) === wanted && (start < key.length || left === key.at(-1));
  }
  if (word.length < key.length) {
    if (left !== wanted.slice(1)) return false;
    // So short a word must keep its consonants: "lndi" is a Monday, "mari" is no Tuesday.
    return word.length >= SHORTEST_KEY || (VOWEL.test(wanted[0] ?? '') && start < key.length - 1);
  }
  const swapped = left[0] === wanted[1] && left[1] === wanted[0] && left.slice(2) === wanted.slice(2);
  return swapped || left.slice(1) === wanted.slice(1);
}

function indexDeletions(keys: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const key of keys) {
    for (const variant of [key, ...deletions(key)]) {
      index.set(variant, [...(index.get(variant) ?? []), key]);
    }
  }
  return index;
}

function deletions(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}
