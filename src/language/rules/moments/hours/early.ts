/** A bare hour before eight: of the morning, where the day begins soon after it. */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import type { TimeHit } from './times.js';

const EARLY_WORDS = oneOf({
  fr: listed`
    (?<!\b(?:plus|trop|pas|si|aussi|un peu|bien|assez) )tot / au reveil
    avant (?:(?:le|l'|mon|d'aller (?:au|a l')) ?)?(?:boulot|travail|taf|ecole|bosser|embauche)
  `,
  en: listed`
    (?<!\b(?:too|not|that|so|bit|little|very|pretty|on the) )early
    before (?:work|school|the school run|my shift)
  `,
});

const EARLY = new RegExp(pattern`\b${EARLY_WORDS}\b`);

const EARLY_AFTER = new RegExp(pattern`^ ?,? ?${EARLY_WORDS}\b(?! enough)`);

const LATER_IN_THE_DAY =
  /\b(?:finis|termine|sors|quitte|rentre|pars|mange|dine|lit|couche\w*|soiree?|soir|finish|leav(?:e|ing)|off|home|back|done|dinner|tea|lunch|close|closing|bed|evening|night|tonight|work|shift|pm)\b/;

/** What leads to an hour within its clause. */
const CLAUSE_BEFORE =
  /^[^]*(?:[.;!?\n]|,(?! ?(?:genre|like|say|disons|vers|about|around|par ex\w*)\b)|\b(?:so|donc|but|mais|alors)\b)/;

const ONE_IS_UP =
  /\b(?:debout|levee?|reveillee?|me (?:leve|reveille)|up|awake|(?:wake|get)s? up)\b(?: (?!for\b|pour\b)[a-z']+){0,3}? (?:a|des|depuis|vers|at|from|since|by) [4-7]\b/;

/** "I finish nights at 7", "je sors de nuit à 6h". */
const NIGHT_ENDS =
  /\b(?:finish|off|done|end|clock off|knock off|finis|termine|sors|debauche|rentre|home|back)(?: (?:my|from|mon|ma|de|du|service))* (?:nights?|night shift|nuit|poste de nuit|la nuit)\b[^.;!?\n\d]{0,12}\d/;

/** "Tomorrow early, like 7.30", "up since 6, so 7 is fine". */
function isEarly(words: string, { index, end }: TimeHit): boolean {
  const clause = words.slice(0, index).replace(/,? ?$/, '').replace(CLAUSE_BEFORE, '');
  if (EARLY.test(clause) && !LATER_IN_THE_DAY.test(clause.replace(EARLY, ''))) return true;
  if (EARLY_AFTER.test(words.slice(end))) return true;
  if (NIGHT_ENDS.test(words)) return true;
  const up = ONE_IS_UP.exec(words);
  // The hour at which one is up is another than that of the call.
  return up !== null && up.index + up[0].length <= index && !LATER_IN_THE_DAY.test(words);
}

const DAY_BEGINS = oneOf({
  fr: listed`
    commence / embauche / attaque / pars (?:bosser|travailler|au (?:boulot|travail|taf)) / depose
  `,
  en: listed`
    start / begin / (?:leave|go|head|off|set off|head off|leaving) (?:for|to) (?:work|school)
  `,
});

const GOES_OUT = /\b(?:pars|parte|partir|y aller|filer|leave|leaving|head|off|out|go|going)\b/;

const DAY_BEGINS_AT = new RegExp(pattern`\b${DAY_BEGINS}\b[^,.;!?\n\d]{0,24}$`);

/** How long before the day begins one is called. */
const BEFORE_WORK = 2;

/**
 * "I start at 8, so 7.30": the bare hour is that of the morning where the day begins soon after it. Where one only goes
 * out after it, it may be of either half of the day, and is none.
 */
export function beforeTheDayBegins(hit: TimeHit, told: TimeHit[], words: string): TimeHit | null {
  if (hit.or === null || hit.or < EARLIEST || hit.or >= '08:00') return hit;
  const { or } = hit;
  const early = { ...hit, time: or, or: null };
  if (isEarly(words, hit)) return early;
  const soonAfter = told.filter(({ time }) => time > or && time <= '10:00');
  const leadTo = ({ index, end }: TimeHit): string =>
    words.slice(Math.max(0, index - 40), index) + words.slice(index, end).replace(/\d.*/, '');
  const begins = soonAfter.find((each) => DAY_BEGINS_AT.test(leadTo(each)));
  if (begins) return Number(begins.time.slice(0, 2)) - Number(or.slice(0, 2)) <= BEFORE_WORK ? early : null;
  return soonAfter.some((each) => GOES_OUT.test(leadTo(each))) ? null : hit;
}

export const EARLIEST = '06:00';
