/**
 * Numbers that could be hours and that no rule has placed. What is read beside one is not sure: "3 if you can, 4 if
 * not" names two hours, of which one alone was led to by a word that is known.
 */
import type { Roles } from './roles.js';
import type { TimeHit } from './times.js';

const NUMBER = /(?<![\w.,:/€$£#+°'-])(\d{1,2})(?:[:.h]\d\d)?(?![\w%€$£°/:]|[.,]\d)(?: ?([a-z']+))?/g;
/** A number before any other word counts what that word says: "3 windows". */
const COUNTS_NOTHING = new Set(
  `a an and at au aux before after but c'est ca can could de du else en entre est et fine first for from good if
  i i'd i'll i'm if in instead is it je le later latest maybe me mieux moi my no non not ok on or otherwise ou par pas
  peut-etre plutot please possible pour preferably rather rest si sinon so soit stp suits svp tapantes the then this
  to today tomorrow demain unless until vers we when will with work works would yes you`.split(/\s+/),
);

/**
 * Whether a number is left that may be another hour than the one read.
 *
 * @param rest the text without what was read, at the same indices
 * @param choices up to so many, a number is a place among what is offered
 */
export function hasUnplacedHour(rest: string, read: TimeHit, roles: Roles, choices: number): boolean {
  const hour = Number(read.time.slice(0, 2)) % 12;
  return [...rest.matchAll(NUMBER)].some(({ index, 1: digits = '', 2: next }) => {
    const value = Number(digits);
    if (value > 23 || value <= choices || value % 12 === hour) return false;
    return (next === undefined || COUNTS_NOTHING.has(next)) && roles.of({ index }) === 'wished';
  });
}
