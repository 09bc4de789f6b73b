/** Days that say where a wish begins or ends, and are not the day itself: "avant vendredi", "from Monday". */
import type { DateHit } from './dates.js';
import { MOVED_FROM } from './one-meant.js';
import { listed, oneOf, pattern } from '../patterns.js';

const BOUND_WORDS = oneOf({
  fr: listed`
    avant / d'ici / jusqu'au? / apres / (?:pas|rien) plus tard que / au plus tard / semaine du
  `,
  en: listed`
    before
    (?<!\b(?:stop|pop|drop|come|swing|pass|go) )by
    until / till / til / after
    (?:no|not|nothing)(?: any)? later than
    (?:the )?latest (?:i|we) can (?:do|make|manage)(?: it)?(?: is)?
    week of
    by (?:the )?(?:end of (?:the )?day|close of business)
  `,
});

/** A day after these is where the wish begins or ends, and not the day itself. */
const BOUND = new RegExp(pattern`\b${BOUND_WORDS}(?: on)?(?: (?:le|the|ce|this|next))? $`);

const FROM_DAY_WORDS = oneOf({
  fr: listed`
    au plus tot
    (?:le )?plus tot (?:que je (?:peux|puisse)(?:,? c'est| serait)?|possible,? (?:c'est|serait))
    pas avant / a partir de / des / rien avant / (?:pas|rien|jamais) plus tot que
    (?:je|on|nous) (?:rentre|reviens|revient|rentrons)(?: que)?
  `,
  en: listed`
    (?:the )?(?:earliest|soonest) (?:i|we) can (?:do|make|manage|speak|talk)(?: it)?(?: is| would be)?
    not before / from / starting / nothing before
    (?:no|not|nothing|never)(?: any)? (?:earlier|sooner) than
    (?:i'm|we're|i am|we are|i'll be|we'll be|get|be) (?:home |only )?back(?: on)?
  `,
});

const FROM_DAY = new RegExp(pattern`\b${FROM_DAY_WORDS}(?: (?:le|the|ce|this|next|du))? $`);

/** With the article that the day itself took in: "la semaine du 20 novembre". */
export function wordsBefore(words: string, { index }: DateHit): string {
  const article = /^(?:du|au) /.exec(words.slice(index))?.[0] ?? '';
  return words.slice(Math.max(0, index - 44), index) + article;
}

/** "Avant vendredi", "by Friday", "après le 15". */
export function isBound(words: string, hit: DateHit): boolean {
  const before = wordsBefore(words, hit);
  return BOUND.test(before) && !FROM_DAY.test(before) && !PUT_OFF_TILL.test(before);
}

/** "Can we leave it till Tuesday": the day to which it is put off. */
const PUT_OFF_TILL = new RegExp(pattern`
  \b(?:leave|push|postpone|delay|put|move|shift)(?: (?:it|that|this|the (?:call|meeting)))?
  (?: (?:off|back))? (?:till|until|til) $
`);

/** "À partir de jeudi" begins with a day that suits; "moved from Thursday" with the one that does not any more. */
export function isStart(words: string, { index, end }: DateHit): boolean {
  const before = words.slice(Math.max(0, index - 44), index);
  return (
    FROM_DAY.test(before) &&
    !AWAY_FROM.test(before) &&
    !(/\bdes $/.test(before) && SEVERAL.test(words.slice(index, end)))
  );
}

const AWAY_WORDS = oneOf({
  fr: listed`
    vacances / conges? / absente?s? / a l'etranger / en (?:deplacement|voyage|formation|mission|stage)
    pas (?:la|dispo\w*|libre) / plus (?:la|dispo\w*|libre) / prise? / occupee? / hospitalisee?
  `,
  en: listed`
    away / off (?:sick|on|abroad) / on (?:leave|holidays?|vacation) / holidays / abroad / busy / working(?! from home)
    (?:not|won't be) (?:here|around|available|free|in|about) / out of (?:the )?(?:office|country|town)
  `,
});

/** "I'm away from Monday": what begins then is no wish. */
const AWAY_FROM = new RegExp(
  pattern`(?<!\b(?:not|pas|plus) )\b${AWAY_WORDS}\b[^,.;!?\n]{0,16}\b(?:from|starting|as of|as from|a partir de|a compter de|des)(?: on)?(?: (?:le|the|ce|this|next|du))? $`,
);

/** A day from which one is not there. */
export function isAwayFrom(words: string, { index }: DateHit): boolean {
  return AWAY_FROM.test(words.slice(Math.max(0, index - 44), index));
}

/** "Des mardis" are Tuesdays, and none to begin with. */
const SEVERAL = /(?:di|dimanche)s$/;

/** "From Monday to Wednesday": neither is the day, unless something moves from one to the other. */
export function endsRange(
  words: string,
  start: DateHit | undefined,
  { index }: DateHit,
  starts: DateHit[],
): boolean {
  if (start === undefined || !starts.includes(start)) return false;
  const moved = MOVED_FROM.test(
    words.slice(Math.max(0, start.index - 30), start.index).replace(/ from (?:the )?$/, ''),
  );
  return (
    !moved &&
    /^ ?(?:to|au|a|jusqu'au?|until|till|through|thru|-)(?: le| the)? ?$/.test(words.slice(start.end, index))
  );
}
