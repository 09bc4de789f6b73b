/**
 * Answers to number and yes-or-no questions that are given before they are asked. Only the words that the settings name
 * for a question count, right beside the number or as they stand: nothing is guessed.
 */
import type { Question } from '../../domain/language.js';
import { bare, normalise } from './normalise.js';
import { plainWords } from './spelling.js';
import { numberOf } from './words.js';
import { listed, oneOf, pattern } from './patterns.js';

const BETWEEN_CLAUSES = /(?<!\d)[.,;]|[.,;](?!\d)|[!\n]|(?<=\?)| (?:et|and|mais|but) /;
const NEGATED = /(?:^| )(?:pas|plus|jamais|aucune?|not|never|no|non|\w+n't)(?: |$)/;
const SUPPOSED = /(?:^| )(?:si|s'il|if|whether|when|quand)(?: |$)/;
/** What may stand between a word and its number. */
const FILLER =
  /^(?:de|d'environ|environ|est|sont|fait|font|a peu pres|peu|pres|is|are|of|about|around|roughly)$/;
const OTHER_UNIT_WORDS = oneOf({
  fr: listed`
    heures? / min / jours? / semaines? / mois / ans? / annees? / euros? / eur
  `,
  en: listed`
    hours? / am / pm / o'clock / days? / weeks? / years? / months?
  `,
  both: listed`
    h\d* / minutes? / k / % / km
  `,
});

/** What follows a number that counts something else. */
const OTHER_UNIT = new RegExp(pattern`^${OTHER_UNIT_WORDS}$`);

type Ahead = Extract<Question, { kind: 'number' | 'yes_no' }>;

/** The value, as {@link Answer} has it; null where the text does not name the question, or says two things. */
export function readNamed(raw: string, question: Ahead): string | null {
  if (question.kind === 'number' ? !question.keywords : !question.means) return null;
  const clauses = plainWords(raw)
    .split(BETWEEN_CLAUSES)
    .filter((clause) => !clause.includes('?'))
    .map((clause) => bare(clause))
    .filter((clause) => clause !== '' && !NEGATED.test(clause) && !SUPPOSED.test(clause));
  const read = question.kind === 'number' ? numbersNamed : meanings;
  const values = new Set(clauses.flatMap((clause) => read(clause, question)));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

function meanings(clause: string, question: Ahead): string[] {
  if (question.kind !== 'yes_no') return [];
  const says = (phrases: string[] = []) =>
    phrases.some((phrase) => ` ${clause} `.includes(` ${plain(phrase)} `));
  return [...(says(question.means?.yes) ? ['yes'] : []), ...(says(question.means?.no) ? ['no'] : [])];
}

function numbersNamed(clause: string, question: Ahead): string[] {
  if (question.kind !== 'number') return [];
  const words = clause.replace(/(\d)([a-z])/g, '$1 $2').split(' ');
  return (question.keywords ?? []).flatMap((keyword) => {
    const parts = plain(keyword).split(' ');
    return words.flatMap((_, at) => {
      if (!parts.every((part, offset) => words[at + offset] === part)) return [];
      const value = digits(words[at - 1]) ?? after(words.slice(at + parts.length));
      return value === null ? [] : [value];
    });
  });
}

/** `surface d'environ 120`, but not `on est 10 minutes en retard`. */
function after(words: string[]): string | null {
  const at = words.findIndex((word) => !FILLER.test(word));
  return at < 0 || at > 3 || OTHER_UNIT.test(words[at + 1] ?? '') ? null : digits(words[at]);
}

/** One is left out: in French it is an article, too. */
function digits(word: string | undefined): string | null {
  if (word === undefined) return null;
  if (/^\d+$/.test(word)) return String(Number(word));
  const value = /^(?:un|une|one)$/.test(word) ? null : numberOf(word);
  return value === null ? null : String(value);
}

function plain(words: string): string {
  return bare(normalise(words));
}
