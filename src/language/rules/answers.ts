/** Answers to the playbook's questions. */
import type { Answer, Question } from '../../domain/language.js';
import { readNamed } from './ahead.js';
import { cardinalsIn } from './cardinals.js';
import { readPlace } from './choice.js';
import { isMereLiking, isMereOk, isNo, isQuestion, isYes } from './intents.js';
import { bare, normalise } from './normalise.js';
import { isSlip, plainWords } from './spelling.js';
import { includesWords, namedOtherwise } from './synonyms.js';
import { numberOf } from './words.js';

const LONGEST = 500;
const DONT_KNOW =
  /^(?:(?:ben|euh|bah|well|um|hmm) )?(?:je (?:ne )?sais (?:pas(?: trop| encore| vraiment)?|plus)|aucune idee|i (?:don'?t|do not) know(?: yet| really)?|(?:i have )?no idea|(?:i'?m )?not sure(?: yet)?|never mind|\?+)(?: (?:desolee?|sorry|tbh|encore|yet))?$/;
const GREETING =
  /^(?:(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|good (?:morning|afternoon|evening)|ca va|how are you|madame|monsieur|there)[ ,!?.]*)+$/;
const NUMBER = /(?<![\w])(-?\d{1,3}(?:[ .,]\d{3})+|-?\d+(?:[.,]\d+)?)(?: ?(k|m)(?![a-z\d]))?/g;

/** "Pas une maison": what is said not to be so. */
const DENIED =
  /\b(?:pas|plus|not|no longer|isn't|ni|no)(?: (?:de|d'|un|une|a|an|the|in|en|my|dans|du|la|le|real|vraie?))* ?[a-z]+/g;
/** "A flat in a converted house": where it is. */
const WITHIN =
  /(?<=\S )(?:in|dans) (?:an?|the|une?|la|le|l') ?(?:[a-z]+ )?(?:house|building|block|maison|immeuble|residence|villa|farm|ferme)\b/g;
/** "We live in a flat, but it's for the office": what is said before is not meant. */
const UNTIL_NOW =
  /^.*\b(?:but|mais)(?: now| maintenant| la)? (?=(?:it'?s|c'est|we'?re|on est|je suis|i'?m|this is)\b)/;
/** Asks how it is with something, which is no answer: "does it work in a flat?" */
const ASKS_ABOUT = /^(?=(?:\S+ ){3})[^,.;!?]+\?$/;
const PLACE_ALONE =
  /^(?:(?:je|i|i'd|pour|for|say|dirais|prends|plutot|ce serait|it's|c'est|would|the|la|le|celle|celui|l'option|option|choix|choice|numero|number|one|premiere?|first|1ere?|1st|deuxieme|seconde?|second|2nd|2eme|2e|troisieme|third|3rd|3eme|3e|last|derniere?|latter|former|proposition|please|svp|stp|merci|thanks|then|alors) ?)+$/;
const ONE =
  /^(?:(?:juste|just|only|seulement|rien qu') ?(?:the )?)?(?:un|une|one|a single|un seul|une seule|.{0,12}qu'une?(?: seule?)?)\b/;
/** "Not 40, 14": the number that was put right. */
const PUT_RIGHT = /\b(?:not|pas|non pas|instead of|au lieu de) -?\d[\d.,]*/g;

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
      return yesOrNo(text) ?? (PUTS_RIGHT.test(text) ? yesOrNo(text.replace(PUTS_RIGHT, '')) : null);
    case 'number':
      return ASKS_ABOUT.test(text.trim()) ? null : readNumber(text, question);
    case 'choice':
      return ASKS_ABOUT.test(text.trim()) ? null : readChoice(plain, question.choices);
    case 'text':
      if (plain === '' || GREETING.test(text)) return null;
      if (isQuestion(text) || looksLikeGibberish(plain)) return null;
      return raw.trim().slice(0, LONGEST);
  }
}

/** "Actually I do own it": said of an answer given before. */
const PUTS_RIGHT =
  /^(?:(?:wait|actually|in fact|well|sorry|pardon|attendez|en fait|en realite|finalement|enfin|mais)[ ,!.]+)+/;

function yesOrNo(text: string): 'yes' | 'no' | null {
  if (isNo(text)) return 'no';
  return isYes(text) && !isMereLiking(text) && !isMereOk(text) ? 'yes' : null;
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

/** "6 no wait 7": the first is taken back. */
const TAKEN_BACK =
  /(?<![\w.,])-?\d[\d.,]*(?=[ ,.!]*(?:\b(?:non|no|wait|sorry|pardon|attendez|euh|oops|oups|enfin|plutot|actually|rather|je veux dire|i mean|make (?:it|that)|c'est|it's)\b[ ,.!]*)+-?\d)/g;
/** "Two upstairs and one downstairs, so three altogether". */
const IN_ALL =
  /(?<![\w.,])(\d+)(?: [a-z]+)? (?:altogether|in total|in all|all told|all in|total|en tout|au total|en totalite)\b|\b(?:altogether|in total|in all|total(?: of| de)?|en tout|au total)[ ,:]*(?:c'est |ca fait |that's |it's |makes )?(\d+)(?![\w.,])/;

/** "There are four of us, but we only need one". */
const NEEDED =
  /\b(?:need|want|order|looking for|would like|'d like|take|j'en (?:voudrais|veux|prends|prendrais|souhaite|prendrai)|il (?:m'|nous )?en (?:faut|faudrait)|(?:me|nous) (?:faut|faudrait)|faudrait|besoin de|besoin d')(?: (?:only|just|about|around|maybe|probably|environ|juste|seulement|au moins|at least|peut-etre))* (\d+)(?![\w.,:]|[ ]?(?:or|ou|to|a|-|h\b|k\b|m2))/;

const HALF_DOZEN = /\b(?:half a dozen|(?:une )?demi[- ]douzaine)\b/g;

/** Small amounts in words as digits, where what stands around them says which of several is meant. */
function withDigits(text: string): string {
  return text.replace(/[a-z]+/g, (word) => {
    const value = /^(?:une?|one)$/.test(word) ? 1 : numberOf(word);
    return value === null ? word : String(value);
  });
}

/** The number meant, as digits. Of a range, the end that the question's limits allow. */
function readNumber(said: string, { min, max }: { min: number | null; max: number | null }): string | null {
  const text = said.replace(HALF_DOZEN, 'six');
  const worded = withDigits(text);
  const inAll = IN_ALL.exec(worded);
  if (inAll) return inAll[1] ?? inAll[2] ?? null;
  const [, needed] = NEEDED.exec(worded) ?? [];
  if (needed !== undefined) return needed;
  const numbers: number[] = [];
  for (const [, digits = '', scale] of text
    .replace(PUT_RIGHT, ' ')
    .replace(TAKEN_BACK, ' ')
    .matchAll(NUMBER)) {
    const grouped = /^-?\d{1,3}(?:[ .,]\d{3})+$/.test(digits);
    const value = Number(grouped ? digits.replace(/[ .,]/g, '') : digits.replace(',', '.'));
    numbers.push(scale === 'k' ? value * 1_000 : scale === 'm' ? value * 1_000_000 : value);
  }
  if (numbers.length === 0) {
    numbers.push(...cardinalsIn(text));
    if (numbers.length === 0 && ONE.test(text)) numbers.push(1);
    if (numbers.length === 0 && /^(?:aucun|aucune|none|zero|rien|nothing)\b/.test(text)) numbers.push(0);
  }
  const fits = numbers.find((value) => (min === null || value >= min) && (max === null || value <= max));
  const value = fits ?? numbers[0];
  return value === undefined || !Number.isFinite(value) ? null : String(value);
}

function readChoice(plain: string, choices: string[]): string | null {
  const forms = choices.map((choice) => bare(normalise(choice)));
  const at = forms.indexOf(plain);
  if (at >= 0) return choices[at] ?? null;
  const text = plain.replace(DENIED, ' ').replace(UNTIL_NOW, ' ').replace(WITHIN, ' ');
  const otherwise = namedOtherwise(text, forms);
  const named = forms.filter((form) => includesWords(text, form) || otherwise.includes(form));
  const [longest] = named.toSorted((a, b) => b.length - a.length);
  // Two that are named leave it open, unless the words of one hold the other.
  if (longest !== undefined)
    return named.every((form) => longest.includes(form)) ? (choices[forms.indexOf(longest)] ?? null) : null;
  const place = readPlaceAlone(plain, choices.length);
  if (place !== null) return choices[place] ?? null;
  const [meant, ...others] = forms.filter((form) => isNearly(text, form));
  return meant !== undefined && others.length === 0 ? (choices[forms.indexOf(meant)] ?? null) : null;
}

/** "La deuxième", "option 2": but a "third floor" is no third choice. */
function readPlaceAlone(plain: string, count: number): number | null {
  const numbered = /^(?:(?:la|le|option|choix|choice|numero|number|n|the) )?(\d{1,2})$/.exec(plain);
  if (numbered) return Number(numbered[1]) <= count ? Number(numbered[1]) - 1 : null;
  return PLACE_ALONE.test(plain) ? readPlace(plain, count).meant : null;
}

/** The beginning of a choice, or one of its words with a slip of the thumb in it. */
function isNearly(plain: string, choice: string): boolean {
  if (plain.length >= 3 && choice.startsWith(plain)) return true;
  const wanted = choice.split(' ').filter((word) => word.length >= 5);
  return plain.split(' ').some((word) => wanted.some((each) => isSlip(word, each)));
}

/** Keys pressed without a word: no vowel, or one letter again and again. */
export function looksLikeGibberish(plain: string): boolean {
  const letters = plain.replace(/[^a-z]/g, '');
  if (/\d/.test(plain)) return false;
  if (letters.length < 4) return !/[\p{L}\p{N}]/u.test(plain);
  return !/[aeiouy]/.test(letters) || /^(.)\1+$/.test(letters) || /[bcdfghjklmnpqrstvwxz]{7,}/.test(letters);
}
