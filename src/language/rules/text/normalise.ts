/** Bringing what people type into one plain form, on which every rule works. */

import { remembering } from '../../../domain/remembering.js';

/** One message and its clauses: many rules look at each. */
const TEXTS_REMEMBERED = 200;

const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`\u2032\uff07]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
// oxlint-disable-next-line no-misleading-character-class -- each is removed for itself
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g;
const MARKS = /\p{M}/gu;

/**
 * Lower case, without accents, with plain apostrophes, dashes and single spaces. Lines stay apart.
 * Digits and letters in other widths or styles (full width, bold) become plain ones.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}

/** Only letters, digits and apostrophes, with single spaces: what is left for comparing whole messages. */
export const bare = remembering(TEXTS_REMEMBERED, (normalised: string): string =>
  normalised
    .replace(/[^\p{L}\p{N}'\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
);
