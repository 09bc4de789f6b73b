/** Which part of the day is meant, refused, or put in place of an hour. */
import type { CivilTime, DayPart } from '../../../../domain/language.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { EARLIEST } from './early.js';
import type { Found } from '../found.js';
import { restOfTheDay, type Limits } from './limits.js';
import type { TimeHit } from './times.js';

export const EITHER_WORD = /\b(?:ou|or|sinon|otherwise|either|soit)\b/;

const PUT_RIGHT_WORDS = oneOf({
  fr: listed`
    non / en fait / finalement / au final / oups / zut / mince / plutot / correction
    je (?:voulais|veux) dire
  `,
  en: listed`
    no / nope / wait / actually / sorry / oops / rather / instead / i mean(?:t)? / make (?:it|that)
    scrap that / scratch that
  `,
  both: listed`
    attend\w* / pardon
  `,
});

const PUT_RIGHT = new RegExp(pattern`\b${PUT_RIGHT_WORDS}\b`);

const PUT_RIGHT_AFTER = /^(?: one)?,? (?:plutot|rather|instead|finalement|actually|en fait)\b/;

/** "14h... ah non, le matin alors": a part of the day in place of an hour, or as one choice of two. */
export function partBeside(
  { words, times, roles }: Found,
  hour: TimeHit | null,
): 'instead' | 'either' | null {
  const { part, partIndex } = times;
  if (hour === null || part === null || partIndex < hour.end) return null;
  if (roles.of({ index: partIndex }) !== 'wished') return null;
  // "At 2, sorry no, morning": nobody is called at two in the morning.
  if (partOfDay(hour.time) === part && hour.time >= EARLIEST) return null;
  const between = words.slice(hour.end, partIndex);
  if (EITHER_WORD.test(between)) return 'either';
  const after = words.slice(partIndex).replace(/^[a-z'-]+/, '');
  return PUT_RIGHT.test(between) || PUT_RIGHT_AFTER.test(after) ? 'instead' : null;
}

function partOfDay(time: CivilTime): DayPart {
  if (time < '12:00') return 'morning';
  return time < '18:00' ? 'afternoon' : 'evening';
}

/** A limit that is named counts more than the end of a part of the day. */
export function endOfPart({ refused, notAfter }: Part, { notBefore }: Limits): CivilTime | null {
  if (notBefore === null) return notAfter;
  return refused && notAfter !== null && notAfter > notBefore ? notAfter : null;
}

interface Part {
  part: DayPart | null;
  /** The part itself is refused, and the rest of the day left. */
  refused: boolean;
  notBefore: CivilTime | null;
  notAfter: CivilTime | null;
}

export const NO_PART: Part = { part: null, refused: false, notBefore: null, notAfter: null };

const AFTER_WORK = /^(?:after work|apres le (?:travail|boulot|taf))\b/;

/** "After work, like 5.30 or later": from that hour on, and no later. */
export function isFromItsHour({ words, times }: Found, { notBefore }: Limits): boolean {
  return notBefore !== null && times.partIndex >= 0 && AFTER_WORK.test(words.slice(times.partIndex));
}

export function weighPart({ days, times, roles }: Found, timeNamed: boolean): Part {
  const at = { index: times.partIndex };
  // "8 at night": the part belongs to that hour.
  if (times.hits.some(({ index, end }) => index < at.index && at.index < end)) return NO_PART;
  const named = times.part ?? times.notBefore ?? times.notAfter;
  const refused = named !== null && roles.isRuledOut(at, times.hits);
  if (!refused) {
    const { part, notBefore, notAfter } = times;
    return { part, refused: false, notBefore, notAfter };
  }
  // "Pas le matin" leaves the rest of the day; "pas lundi matin" the rest of the week.
  const alone = !timeNamed && !roles.isRefusedWith(at, days);
  const left = alone ? restOf(times) : { notBefore: null, notAfter: null };
  return { part: null, refused: alone, ...left };
}

/** Of hours that are no part of the day only what lies on one side of them is one span. */
function restOf({ part, notBefore, notAfter }: Found['times']): Pick<Part, 'notBefore' | 'notAfter'> {
  if (part !== null) return restOfTheDay(part);
  const isOpen = notBefore === null || notAfter === null;
  return { notBefore: isOpen ? notAfter : null, notAfter: isOpen ? notBefore : null };
}
