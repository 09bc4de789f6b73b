/** Words as a model may see them: without names, numbers, addresses or links (DESIGN §7). */
import type { Language } from '../../domain/language.js';
import { masker } from '../../domain/masking.js';
import type { Identities } from '../../domain/masking.js';

/** What masking leaves of a phone number, whole: its last digits tell nobody anything here. */
const STARRED = /\+?(?:\d[\d ]*)?(?:\*\*[ ]?)+\d{2}/g;
const BANK_ACCOUNT = /\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,4})?\b/gi;
const LONG_NUMBER = /(?<![\p{L}\p{N}])\d(?:[ .-]?\d){7,}(?![\p{L}\p{N}])/gu;
const DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[.-]\d{1,2}[.-]\d{4})$/;
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{2,}/gu;

const NUMBER: Record<Language, string> = { fr: '[Numéro]', en: '[Number]' };

/** A function that masks one text after another. */
export function modelMasker(identities: Identities, language: Language): (text: string) => string {
  const mask = masker(identities, language);
  const label = NUMBER[language];
  return (text) =>
    mask(text.replace(BANK_ACCOUNT, label).replace(HANDLE, label))
      .replace(STARRED, label)
      .replace(LONG_NUMBER, (found) => (DATE.test(found) ? found : label));
}

const PARTICLES = new Set(['des', 'les', 'van', 'von', 'der', 'den', 'del', 'bin', 'ben', 'the', 'and']);

export interface Veiled {
  text: string;
  /** Puts the names back; null when the text has lost one or has one too many. */
  unveil(text: string): string | null;
}

/** Our own words with letters in place of names, so that the names come back into what a model makes of them. */
export function veil(text: string, { names, companies }: Identities): Veiled {
  const parts = [...names, ...companies].flatMap((name) => [name, ...name.split(/\s+/)]);
  const known = [
    ...new Set(parts.map((part) => part.trim()).filter((part) => part.length > 2 && !PARTICLES.has(part))),
  ].sort((a, b) => b.length - a.length);
  const hidden: string[] = [];
  let veiled = text.replace(/[[\]]/g, '');
  for (const name of known) {
    if (hidden.length >= 26 || !whole(name).test(veiled)) continue;
    const token = `[${String.fromCharCode(65 + hidden.length)}]`;
    veiled = veiled.replace(whole(name), token);
    hidden.push(name);
  }
  return {
    text: veiled,
    unveil(reworded) {
      const tokens = new Set(reworded.match(/\[[^\]]*\]?/g));
      const expected = new Set(hidden.map((_, index) => `[${String.fromCharCode(65 + index)}]`));
      if (tokens.size !== expected.size || [...tokens].some((token) => !expected.has(token))) return null;
      return reworded.replace(/\[([A-Z])\]/g, (_, letter: string) => hidden[letter.charCodeAt(0) - 65] ?? '');
    },
  };
}

function whole(name: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}[])${name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}(?![\\p{L}\\p{N}\\]])`,
    'gu',
  );
}
