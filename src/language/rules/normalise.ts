/** Bringing what people type into one plain form, on which every rule works. */

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
export function bare(normalised: string): string {
  return normalised
    .replace(/[^\p{L}\p{N}'\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words that carry a date or a part of the day, which one slip of the finger must not hide. */
const KEY_WORDS = [
  'mercredi',
  'vendredi',
  'samedi',
  'dimanche',
  'demain',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'tomorrow',
  'today',
  'aujourd',
  'afternoon',
  'morning',
  'evening',
  'janvier',
  'fevrier',
  'juillet',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
  'january',
  'february',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const KNOWN = new Set([
  ...KEY_WORDS,
  'mornings',
  'evenings',
  'demains',
  'mondays',
  'sundays',
  'toddy',
  'toy',
]);

/** Common shortenings and misspellings that are more than one slip away. */
const SHORTENINGS: [RegExp, string][] = [
  [/\b(?:tmrw|tmr|tmw|2moro|2morrow|tomoz|tommorr?ow|tomorow|tomarrow)\b/g, 'tomorrow'],
  [/\b(?:2day|tday)\b/g, 'today'],
  [/\b(?:2m1|2main|dmain|dem1|demin)\b/g, 'demain'],
  [/\b(?:ajd|auj|aujourdh?ui|aujourd hui|ojd)\b/g, "aujourd'hui"],
  [/\b(?:apres|ap)[ -]?(?:midi|mid|m)\b|\b(?:aprem|aprm|apms?|aprems)\b/g, 'apres-midi'],
  [/\bl'aprem\b/g, "l'apres-midi"],
  [/\bapres demain\b/g, 'apres-demain'],
  [/\b(?:wensday|wendsday|wednsday|wedensday|wednesay)\b/g, 'wednesday'],
  [/\b(?:lunid|ludni|lnudi)\b/g, 'lundi'],
  [/\b(?:madri|mardis)\b/g, 'mardi'],
  [/\b(?:judi|jeuid|jedi|jeudis)\b/g, 'jeudi'],
  [/\b(?:mecredi|mercedi|mercrdi|merdredi)\b/g, 'mercredi'],
];

/** Mends misspelt key words in a normalised text. */
export function mend(normalised: string): string {
  let text = normalised;
  for (const [pattern, word] of SHORTENINGS) text = text.replace(pattern, word);
  return text.replace(/[a-z]{5,11}/g, (word) => {
    if (KNOWN.has(word)) return word;
    for (const key of KEY_WORDS) {
      if (key[0] === word[0] && key.length > 5 && oneSlip(word, key)) return key;
    }
    return word;
  });
}

/** Whether one letter was left out, put in, changed or swapped with its neighbour. */
function oneSlip(word: string, key: string): boolean {
  if (Math.abs(word.length - key.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === key[start]) start += 1;
  const wordRest = word.slice(start);
  const keyRest = key.slice(start);
  if (word.length > key.length) return wordRest.slice(1) === keyRest;
  if (word.length < key.length) return wordRest === keyRest.slice(1);
  return (
    wordRest.slice(1) === keyRest.slice(1) ||
    (wordRest[0] === keyRest[1] && wordRest[1] === keyRest[0] && wordRest.slice(2) === keyRest.slice(2))
  );
}
