/** Amounts in words, in both languages: "twenty-five", "soixante-quinze", "nonante", "a hundred and twenty". */

import { NUMBERS, numberOf } from './words.js';

/** Beside those of `words.ts`: of Belgium and Switzerland, in the plural, misspelt, rounded. */
const MORE: Record<string, number> = {
  troi: 3,
  thre: 3,
  quatres: 4,
  quatr: 4,
  cinqs: 5,
  cinque: 5,
  fiv: 5,
  huits: 8,
  vingts: 20,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
  fourty: 40,
  quarantaine: 40,
  soixantaine: 60,
};
const HUNDRED = /^(?:cents?|hundreds?)$/;
const THOUSAND = /^(?:mille|thousands?)$/;
const ARTICLES = new Set(['un', 'une', 'one']);

/** Every word of an amount, one of which is taken for none by itself: "cents", "thousands". */
export const CARDINAL_WORDS = [
  ...Object.keys(NUMBERS),
  ...Object.keys(MORE),
  'cents',
  'hundreds',
  'thousands',
]
  .filter((word) => word !== 'zero')
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** An amount while its words are read. */
interface Amount {
  thousands: number;
  below: number;
  /** What the last word added, so that "twenty" takes a "five" and "five" takes nothing. */
  last: number;
  /** It is but "un" or "one", which may be an article. */
  article: boolean;
}

/**
 * The amounts that a text names in words, in order.
 *
 * @param plain as `plainWords` gives it
 */
export function cardinalsIn(plain: string): number[] {
  const found: number[] = [];
  let open: Amount | null = null;
  let linked = false;
  const close = (): void => {
    if (open && !open.article) found.push(open.thousands + open.below);
    open = null;
    linked = false;
  };
  for (const word of plain.split(/[^a-z]+/)) {
    if ((word === 'et' || word === 'and') && open) {
      linked = true;
      continue;
    }
    const grown: Amount | null = grow(open, word, linked);
    if (grown) open = grown;
    else {
      close();
      open = begin(word);
    }
    linked = false;
  }
  close();
  return found;
}

function begin(word: string): Amount | null {
  const value = valueOf(word);
  if (value === null) return null;
  if (HUNDRED.test(word)) return { thousands: 0, below: 100, last: 100, article: false };
  if (THOUSAND.test(word)) return { thousands: 1_000, below: 0, last: 1_000, article: false };
  return { thousands: 0, below: value, last: value, article: ARTICLES.has(word) };
}

/** The amount with one word more; null where that word begins another one. */
function grow(open: Amount | null, word: string, linked: boolean): Amount | null {
  if (!open) return null;
  const { thousands, below, last } = open;
  if (HUNDRED.test(word)) {
    if (below >= 20 || last > 19) return null;
    return { thousands, below: Math.max(below, 1) * 100, last: 100, article: false };
  }
  if (THOUSAND.test(word)) {
    return thousands > 0
      ? null
      : { thousands: Math.max(below, 1) * 1_000, below: 0, last: 1_000, article: false };
  }
  const value = valueOf(word);
  if (value === null || value === 0) return null;
  // "Quatre-vingts", which is no four and no twenty.
  if (last === 4 && /^vingts?$/.test(word))
    return { thousands, below: below - 4 + 80, last: 80, article: false };
  const fits =
    last >= 100 ? value < 100 : (last >= 20 && value < 20) || (last === 10 && value < 10 && !linked);
  return fits ? { thousands, below: below + value, last: value, article: false } : null;
}

function valueOf(word: string): number | null {
  if (HUNDRED.test(word)) return 100;
  if (THOUSAND.test(word)) return 1_000;
  return Object.hasOwn(MORE, word) ? (MORE[word] ?? null) : numberOf(word);
}
