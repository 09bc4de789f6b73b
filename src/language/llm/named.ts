/** Whether words name a time or a day: what a model says it read must stand there. */
import type { CivilDate, CivilTime } from '../../domain/language.js';
import { addDays, daysBetween, weekdayOf } from '../../domain/zone.js';

const UNITS: Record<string, number> = {};
const TENS: Record<string, number> = {};
const say = (into: Record<string, number>, words: string, from: number, step = 1): void => {
  for (const [index, word] of words.split(' ').entries()) into[word] = from + index * step;
};
say(UNITS, 'un deux trois quatre cinq six sept huit neuf', 1);
say(UNITS, 'onze douze treize quatorze quinze seize', 11);
say(UNITS, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 1);
say(UNITS, 'sixteen seventeen eighteen nineteen', 16);
say(TENS, 'dix vingt trente quarante cinquante soixante', 10, 10);
say(TENS, 'twenty thirty forty fifty sixty', 20, 10);
Object.assign(UNITS, { une: 1, premier: 1, first: 1, midi: 12, noon: 12, quart: 15, quarter: 15 });
const HALF = new Set(['demi', 'demie', 'half']);
const MONTHS =
  /^(?:jan|janv|janvier|fev|fevr|fevrier|mars|avr|avril|mai|juin|juil|juillet|aout|sept|septembre|oct|octobre|nov|novembre|dec|decembre|january|feb|february|mar|march|apr|april|may|june|jun|july|jul|august|aug|september|october|november|december)$/;
const WEEKDAYS = [
  ['dimanche', 'dim', 'sunday', 'sun'],
  ['lundi', 'lun', 'monday', 'mon'],
  ['mardi', 'mar', 'tuesday', 'tue', 'tues'],
  ['mercredi', 'mer', 'wednesday', 'wed', 'weds'],
  ['jeudi', 'jeu', 'thursday', 'thu', 'thur', 'thurs'],
  ['vendredi', 'ven', 'friday', 'fri'],
  ['samedi', 'sam', 'saturday', 'sat'],
];
/** Which week, then? Such words make a weekday alone a guess. */
const OTHER_WEEK = /\b(?:prochaine?|next|suivante?|following|huit|quinze|weeks?|semaines?|fortnight)\b/;
/** With these a time is a limit, a choice or no time at all. */
const INEXACT =
  /\b(?:avant|apres(?![ -]?(?:demain|midi))|before|after(?! tomorrow)|until|till|jusqu\w*|entre|between|a partir|from|since|depuis|moins|ou|or|plus tot|plus tard|earlier|later)\b|\bdes (?:\d|midi|\w+ (?:heures?|h)\b)|\b(?:quarter|half|five|ten|twenty|\d{1,2}) to\b/;
const NEGATED = /\b(?:pas|sauf|jamais|aucun\w*|not|except|never|cannot|impossible|unavailable)\b|n't\b/;
const EVENING = /\b(?:soir|soiree|evening|tonight|night)\b|\bp\.?m\b|\dpm\b/;
const AFTERNOON = /\b(?:apres[ -]?midi|aprem|aprm|afternoon)\b/;
const MORNING = /\b(?:matin|matinee|mat|morning|nuit)\b|\ba\.?m\b|\dam\b/;
const EARLIEST = '07:00';

/** Lower case, without accents, apostrophes and spaces made plain. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether whole words of the text are this quote. */
export function occursIn(quote: string, text: string): boolean {
  const words = fold(quote).replace(/^[^\p{L}\p{N}[]+|[^\p{L}\p{N}\]]+$/gu, '');
  if (words.length < 2) return false;
  const said = fold(text);
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1)) {
    const [before, after] = [said[at - 1] ?? ' ', said[at + words.length] ?? ' '];
    if (!isWord(before) && !isWord(after)) return true;
  }
  return false;
}

/** Whether the hour and the minutes of this time are named. Hours before 7 never are: nobody meets then. */
export function namesTime(quote: string, time: CivilTime): boolean {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (time < EARLIEST) return false;
  const words = fold(quote);
  const numbers = numbersIn(words);
  const half = words.split(/[^\p{L}]+/u).some((word) => HALF.has(word));
  const late = EVENING.test(words) || AFTERNOON.test(words);
  const turned = !numbers.includes(hour);
  if (turned && !(hour > 12 && numbers.includes(hour - 12) && !MORNING.test(words))) return false;
  // "8" is a morning hour unless something says that it is not.
  if (turned ? hour >= 20 && !EVENING.test(words) : hour < 12 && late) return false;
  return minute === 0 || numbers.includes(minute) || (minute === 30 && half);
}

/** Whether this very day is named: by a weekday within a week, by its number beside a weekday or month, as tomorrow. */
export function namesDate(quote: string, date: CivilDate, today: CivilDate): boolean {
  const words = fold(quote);
  const tokens = words.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '');
  const ahead = daysBetween(today, date);
  const near = relativeDay(words, tokens);
  if (near !== null) return addDays(today, near) === date;
  const weekdays = tokens.map(weekdayIn).filter((weekday) => weekday !== null);
  const numbered = numbersIn(words).includes(Number(date.slice(8)));
  if (weekdays.length > 0) {
    const same = weekdays.length === 1 && weekdays[0] === weekdayOf(date);
    return same && (numbered || (ahead > 0 && ahead <= 7 && !OTHER_WEEK.test(words)));
  }
  return numbered && tokens.some((token) => MONTHS.test(token));
}

function relativeDay(words: string, tokens: string[]): number | null {
  if (/\baujourd'?hui\b|\btoday\b|\btonight\b/.test(words)) return 0;
  const tomorrow = tokens.some((token) => isLike(token, 'demain') || isLike(token, 'tomorrow'));
  if (!tomorrow) return null;
  return /\bapres[ -]?demain\b|\bafter tomorrow\b/.test(words) ? 2 : 1;
}

function weekdayIn(token: string): number | null {
  const exact = WEEKDAYS.findIndex((names) => names.includes(token));
  if (exact >= 0) return exact;
  const close = WEEKDAYS.findIndex((names) => names.some((name) => isLike(token, name)));
  return close >= 0 ? close : null;
}

/** Whether a text sets limits, leaves a choice or reckons: what looks like a time in it may be none. */
export function isInexact(text: string): boolean {
  return INEXACT.test(fold(text));
}

export function isNegated(text: string): boolean {
  return NEGATED.test(fold(text));
}

/** Every number named, in digits or words: `quatorze heures trente` is 14 and 30, `vingt-et-un` 21 and nothing else. */
export function numbersIn(folded: string): number[] {
  const numbers: number[] = [];
  let tens: number | null = null;
  const settle = (): void => {
    if (tens !== null) numbers.push(tens);
    tens = null;
  };
  for (const token of folded.match(/\d+|\p{L}+/gu) ?? []) {
    const ten = TENS[token];
    const unit = UNITS[token];
    if (/^\d/.test(token)) {
      settle();
      numbers.push(Number(token));
    } else if (ten !== undefined) {
      settle();
      tens = ten;
    } else if (unit !== undefined && tens !== null && unit < 10) {
      numbers.push(tens + unit);
      tens = null;
    } else if (unit !== undefined) {
      numbers.push(unit);
    } else if (token !== 'et' && token !== 'and') {
      settle();
    }
  }
  settle();
  return numbers;
}

/** The same word but for one letter left out, put in, changed, or swapped with its neighbour. */
function isLike(word: string, known: string): boolean {
  if (word === known) return true;
  if (known.length < 5 || Math.abs(word.length - known.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === known[start]) start += 1;
  const [left, right] = [word.slice(start), known.slice(start)];
  if (left.length !== right.length)
    return left.length > right.length ? left.slice(1) === right : left === right.slice(1);
  const swapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return left.slice(1) === right.slice(1) || swapped;
}

function isWord(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter);
}
