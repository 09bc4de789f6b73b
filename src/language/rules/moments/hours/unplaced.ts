/**
 * Numbers that could be hours and that no rule has placed. What is read beside one is not sure: "3 if you can, 4 if
 * not" names two hours, of which one alone was led to by a word that is known.
 */
import type { CivilTime } from '../../../../domain/language.js';
import type { Roles } from '../roles.js';

const NUMBER = /(?<![\w.,:/€$£#+°'-])(\d{1,2})(?:[:.h](\d\d))?(?![\w%€$£°/:]|[.,]\d)(?: ?([a-z']+))?/g;
/** A number before any other word counts what that word says: "3 windows". */
const COUNTS_NOTHING = new Set(
  `a actually after an and at au aux before but c'est ca can cheers could de demain disons du either else en
  entre est et finalement finally fine first for from genre good i i'd i'll i'm ideally if in instead is it je
  later latest le like maybe me merci mieux moi my no non not ok on or otherwise ou par pas peut-etre please
  pls plutot plz possible pour preferably rather rest say sharp si sinon so soit sorry stp suits svp tapantes
  thanks the then this though to today tomorrow too unless until vers we when whenever whichever will with
  work works would yes you`.split(/\s+/),
);

/** "3 for 3.30": a point between hours and minutes that no rule took for one. */
const POINTED = /(?<![\d.,€$£])(\d{1,2})\.([0-5][05])(?![\d.%€$£]| ?(?:€|euros?|m2?\b|per\b|each\b))/g;
/** Words that put a number in the place of another, whatever else is said of it. */
const CORRECTED = /\b(?:no|non|sorry|wait|actually|plutot|rather|or|ou)(?: at| a)? ?$/;

/**
 * Whether a number is left that may be another hour than the one read.
 *
 * @param words the text, and `rest` the same without what was read, at the same indices
 * @param choices up to so many, a number is a place among what is offered
 */
export function hasUnplacedHour(
  { words, rest }: { words: string; rest: string },
  read: CivilTime | null,
  roles: Roles,
  choices: number,
): boolean {
  const isOther = (hour: string, minutes: string | undefined): boolean =>
    Number(hour) <= 23 &&
    (read !== null || Number(hour) > choices) &&
    !isSame(read, Number(hour), Number(minutes ?? 0));
  const pointed = [...words.matchAll(POINTED)].some(
    ({ index, 1: hour = '', 2: minutes }) =>
      rest[index] === '_' && roles.of({ index }) === 'wished' && isOther(hour, minutes),
  );
  return (
    pointed ||
    [...rest.matchAll(NUMBER)].some(({ index, 1: hour = '', 2: minutes, 3: next }) => {
      if (!isOther(hour, minutes) || (next !== undefined && !COUNTS_NOTHING.has(next))) return false;
      return roles.of({ index }) === 'wished' || CORRECTED.test(rest.slice(Math.max(0, index - 16), index));
    })
  );
}

/** Every such number, as an hour, whatever stands to be chosen from. */
export function unplacedHours(words: string, roles: Roles): CivilTime[] {
  return [...words.matchAll(NUMBER)].flatMap(({ index, 1: hour = '', 2: minutes = '00', 3: next }) => {
    const counts = next !== undefined && !COUNTS_NOTHING.has(next);
    if (Number(hour) > 23 || counts || roles.of({ index }) !== 'wished') return [];
    return [`${hour.padStart(2, '0')}:${minutes}`];
  });
}

function isSame(read: CivilTime | null, hour: number, minutes: number): boolean {
  if (read === null) return false;
  const [readHour = 0, readMinutes = 0] = read.split(':').map(Number);
  return readHour % 12 === hour % 12 && readMinutes === minutes;
}
