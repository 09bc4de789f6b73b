/**
 * Taking out of a conversation what tells who took part in it: names, companies, numbers, addresses, of both sides
 * (S2-31, S2-33). Nothing here is reversible.
 */
import type { Language } from './language.js';
import { maskBankNumbers, maskNumbers, maskPhone, patternOfPhone } from './masking-numbers.js';

export { maskPhone };

/** Who may be named in a conversation. */
export interface Identities {
  /** Full names and first names, of the prospect and of our side. */
  names: string[];
  companies: string[];
  /** Known ones are found however they are written; others by their looks. */
  phones?: string[];
  emails?: string[];
  addresses?: string[];
}

const LABELS = {
  fr: {
    name: '[Prénom]',
    company: '[Société]',
    email: '[E-mail]',
    link: '[Lien]',
    address: '[Adresse]',
    bank: '[Compte bancaire]',
  },
  en: {
    name: '[First name]',
    company: '[Company]',
    email: '[Email]',
    link: '[Link]',
    address: '[Address]',
    bank: '[Bank account]',
  },
};

/** Parts of names that are words of the two languages: they are names only with a capital. */
const ALSO_WORDS = new Set(
  'may will mark rose pierre fleur grace hope faith joy rich bill drew art sue pat lou pascal noel avril june april august summer dawn frank guy gene jean bob jack robin olive violette rosé claire blanche marine prudence constance victoire felix clement juste beau bon petit grand blanc noir roux roi lebon moreau long young white black brown green king day page cook baker smith fisher hunter'.split(
    ' ',
  ),
);
const NO_NAMES = new Set(
  'de du des la le les van von der den di da el al bin ben the and et mr mrs ms mme mlle dr'.split(' '),
);

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"']+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|fr|net|org|io|ai|co|eu|be|ch|ca|uk|us|de|es|it|me|info|biz|app|dev|lu|nl|pt|ie|at|pl|se|dk|pro|shop|store|online|site|tech|xyz|cloud|agency|group|solar|farm|immo|bio|paris|bzh|tv|gg|cc|ly|link|page|mx|br|ar|au|nz|in|jp|cn|ma|tn|dz|sn|ci|re)\b(?:\/[^\s<>"']*)?/giu;
const STREETS_FR =
  '(?:rue|avenue|av\\.?|boulevard|bd\\.?|place|chemin|impasse|all[ée]e|route|quai|cours|square|passage|faubourg|lotissement|r[ée]sidence)';
const STREETS_EN =
  '(?:street|st\\.?|avenue|ave\\.?|road|rd\\.?|boulevard|blvd\\.?|lane|ln\\.?|drive|dr\\.?|court|ct\\.?|way|place|square|terrace|parkway|highway)';
const TOWN = "(?:,?\\s+\\d{5}(?:\\s+\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+){0,3})?)";
const ADDRESSES = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])\\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? ${STREETS_FR}\\s+[\\p{L}\\d'’ -]{2,50}?(?:${TOWN}|(?=[,.;!?\\n]|$))`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])\\d{1,5} (?:[\\p{L}\\d'’.]+ ){1,3}${STREETS_EN}(?![\\p{L}])(?:,? (?:apt|suite|unit|#)\\.? ?\\w+)?(?:, [\\p{L} ]{2,30})?(?:,? [A-Z]{2})?(?:,? \\d{5}(?:-\\d{4})?)?`,
    'giu',
  ),
  // A French postal code with its town.
  /(?<![\p{L}\p{N}])\d{5} \p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,3}/gu,
];

/** A function that masks one text after another for the same conversation. */
export function masker(identities: Identities, language: Language): (text: string) => string {
  const label = LABELS[language];
  const companies = patternOf(identities.companies.map(plainly).filter((name) => name.length > 1));
  const fullNames = identities.names.map(plainly).filter((name) => name.length > 1);
  const parts = fullNames.flatMap((name) => name.split(' ')).map((part) => part.replace(/[.,]+$/, ''));
  const names = patternOf(
    [...fullNames, ...parts].filter((part) => part.length > 1 && !NO_NAMES.has(fold(part))),
  );
  const emails = patternOf(known(identities.emails));
  const addresses = patternOf(known(identities.addresses));
  const phones = known(identities.phones).flatMap((phone): [RegExp, string][] => {
    const pattern = patternOfPhone(phone);
    return pattern ? [[pattern, maskPhone(phone)]] : [];
  });
  const again = new RegExp(`${escape(label.name)}(?:[ -]${escape(label.name)})+`, 'g');
  return (text) => {
    let masked = text;
    if (emails) masked = replaceFolded(masked, emails, () => label.email);
    if (addresses) masked = replaceFolded(masked, addresses, () => label.address);
    masked = masked.replace(EMAIL, label.email).replace(LINK, label.link);
    for (const address of ADDRESSES) masked = masked.replace(address, label.address);
    masked = maskBankNumbers(masked, label.bank);
    for (const [pattern, stars] of phones) masked = masked.replace(pattern, stars);
    masked = maskNumbers(masked, label.bank);
    if (companies) masked = replaceFolded(masked, companies, () => label.company);
    if (names) {
      masked = replaceFolded(masked, names, (found) =>
        (ALSO_WORDS.has(fold(found)) || found.length < 3) && !/^\p{Lu}/u.test(found) ? found : label.name,
      );
    }
    return masked.replace(again, label.name);
  };
}

/**
 * `Prospect A12`: a letter and two digits out of an HMAC of the contact (S2-33), the same each time and of no use
 * without the key.
 *
 * @param hmac at least three bytes
 */
export function pseudonym(hmac: Uint8Array): string {
  const [letter = 0, high = 0, low = 0] = hmac;
  const number = 10 + ((high * 256 + low) % 90);
  return `Prospect ${String.fromCharCode(65 + (letter % 26))}${number}`;
}

function known(values: string[] = []): string[] {
  return values.map(plainly).filter((value) => value.length > 3);
}

function plainly(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** Without accents and in lower case, letter by letter, so that every index stays the same. */
function fold(text: string): string {
  return Array.from(text, (letter) => {
    const folded = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return folded.length === letter.length ? folded : letter;
  }).join('');
}

/** Whole words, longest first; null when there are none. */
function patternOf(words: string[]): RegExp | null {
  const unique = [...new Set(words.map(fold))].sort((a, b) => b.length - a.length);
  if (unique.length === 0) return null;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${unique.map((word) => escape(word).replace(/ /g, '\\s+')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

function replaceFolded(text: string, pattern: RegExp, replace: (found: string) => string): string {
  const composed = text.normalize('NFC');
  let masked = '';
  let from = 0;
  for (const match of fold(composed).matchAll(pattern)) {
    const to = match.index + match[0].length;
    masked += composed.slice(from, match.index) + replace(composed.slice(match.index, to));
    from = to;
  }
  return masked + composed.slice(from);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
