/** Answers to the playbook's questions. */
import type { Answer, Question } from '../../domain/language.js';
import { readNamed } from './ahead.js';
import { readPlace } from './choice.js';
import { isMereLiking, isNo, isQuestion, isYes } from './intents.js';
import { bare, normalise } from './normalise.js';
import { plainWords } from './spelling.js';
import { numberOf } from './words.js';

const LONGEST = 500;
const DONT_KNOW =
  /^(?:(?:ben|euh|bah|well|um|hmm) )?(?:je (?:ne )?sais (?:pas(?: trop| encore| vraiment)?|plus)|aucune idee|i (?:don'?t|do not) know(?: yet| really)?|(?:i have )?no idea|(?:i'?m )?not sure(?: yet)?|never mind|\?+)(?: (?:desolee?|sorry|tbh|encore|yet))?$/;
const GREETING =
  /^(?:(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|good (?:morning|afternoon|evening)|ca va|how are you|madame|monsieur|there)[ ,!?.]*)+$/;
const NUMBER = /(?<![\w])(-?\d{1,3}(?:[ .,]\d{3})+|-?\d+(?:[.,]\d+)?)(?: ?(k|m)(?![a-z\d]))?/g;

/**
 * The answer a text gives to the question just asked; null when it gives none.
 *
 * @param raw one message as it was written
 */
export function readAnswer(raw: string, question: Question): Answer | null {
  const text = plainWords(raw);
  const plain = bare(text);
  const value = valueOf(raw, text, plain, question);
  return value === null ? null : { question: question.id, value };
}

function valueOf(raw: string, text: string, plain: string, question: Question): string | null {
  if (DONT_KNOW.test(plain)) return null;
  switch (question.kind) {
    case 'yes_no':
      if (isNo(text)) return 'no';
      return isYes(text) && !isMereLiking(text) ? 'yes' : null;
    case 'number':
      return readNumber(text, question);
    case 'choice':
      return readChoice(plain, question.choices);
    case 'text':
      if (plain === '' || GREETING.test(text)) return null;
      if (isQuestion(text) || looksLikeGibberish(plain)) return null;
      return raw.trim().slice(0, LONGEST);
  }
}

/** An answer to a question not asked yet, taken only where the text names it beyond doubt. */
export function readAhead(raw: string, question: Question): Answer | null {
  if (question.kind === 'number' || question.kind === 'yes_no') {
    const named = readNamed(raw, question);
    return named === null ? null : { question: question.id, value: named };
  }
  if (question.kind !== 'choice') return null;
  const text = plainWords(raw);
  const named = question.choices.filter((choice) => includesWords(bare(text), bare(normalise(choice))));
  const [value] = named;
  return named.length === 1 && value !== undefined && bare(normalise(value)).length > 3
    ? { question: question.id, value }
    : null;
}

/** The number meant, as digits. Of a range, the end that the question's limits allow. */
function readNumber(text: string, { min, max }: { min: number | null; max: number | null }): string | null {
  const numbers: number[] = [];
  for (const [, digits = '', scale] of text.matchAll(NUMBER)) {
    const grouped = /^-?\d{1,3}(?:[ .,]\d{3})+$/.test(digits);
    const value = Number(grouped ? digits.replace(/[ .,]/g, '') : digits.replace(',', '.'));
    numbers.push(scale === 'k' ? value * 1_000 : scale === 'm' ? value * 1_000_000 : value);
  }
  if (numbers.length === 0) {
    for (const word of text.split(/[^a-z-]+/)) {
      const value = word === 'un' || word === 'une' ? null : numberOf(word);
      if (value !== null) numbers.push(value);
    }
    if (numbers.length === 0 && /^(?:un|une|one|a single|un seul|une seule)\b/.test(text)) numbers.push(1);
    if (numbers.length === 0 && /^(?:aucun|aucune|none|zero|rien|nothing)\b/.test(text)) numbers.push(0);
  }
  const fits = numbers.find((value) => (min === null || value >= min) && (max === null || value <= max));
  const value = fits ?? numbers[0];
  return value === undefined || !Number.isFinite(value) ? null : String(value);
}

function readChoice(plain: string, choices: string[]): string | null {
  const exact = choices.find((choice) => bare(normalise(choice)) === plain);
  if (exact !== undefined) return exact;
  const named = choices.filter((choice) => includesWords(plain, bare(normalise(choice))));
  const [longest] = [...named].sort((a, b) => b.length - a.length);
  if (longest !== undefined) {
    const rest = named.filter((choice) => !bare(normalise(longest)).includes(bare(normalise(choice))));
    return rest.length === 0 ? longest : null;
  }
  const numbered = /^(?:(?:la|le|option|choix|choice|numero|number|n|the) )?(\d{1,2})$/.exec(plain);
  const byNumber = numbered ? choices[Number(numbered[1]) - 1] : undefined;
  if (byNumber !== undefined) return byNumber;
  const place = plain.split(' ').length <= 5 ? readPlace(plain, choices.length).meant : null;
  if (place !== null) return choices[place] ?? null;
  const ends = plain.length >= 3 ? choices.filter((choice) => bare(normalise(choice)).startsWith(plain)) : [];
  return ends.length === 1 ? (ends[0] ?? null) : null;
}

function includesWords(plain: string, words: string): boolean {
  return words !== '' && ` ${plain} `.includes(` ${words} `);
}

/** Keys pressed without a word: no vowel, or one letter again and again. */
export function looksLikeGibberish(plain: string): boolean {
  const letters = plain.replace(/[^a-z]/g, '');
  if (/\d/.test(plain)) return false;
  if (letters.length < 4) return !/[\p{L}\p{N}]/u.test(plain);
  return !/[aeiouy]/.test(letters) || /^(.)\1+$/.test(letters) || /[bcdfghjklmnpqrstvwxz]{7,}/.test(letters);
}
