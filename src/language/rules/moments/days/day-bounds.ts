/** Days that say where a wish begins or ends, and are not the day itself: "avant vendredi", "from Monday". */
import type { DateHit } from './date-context.js';
import { MOVED_FROM } from '../one-meant.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';

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

interface Located {
  index: number;
  end: number;
}

/** A day after these is where the wish begins or ends, and not the day itself. */
const BOUND = new RegExp(pattern`\b${BOUND_WORDS}(?: on)?(?: (?:le|the|ce|this|next))? $`);

const FROM_DAY_WORDS = oneOf({
  fr: listed`
    au plus tot
    (?:le )?plus tot (?:que je (?:peux|puisse)(?:,? c'est| serait)?|possible,? (?:c'est|serait))
    pas avant / a partir de / des / rien avant / (?:pas|rien|jamais) plus tot que
    (?:je|on|nous) (?:rentre|reviens|revient|rentrons)(?: que)?
    (?:je suis|je serai|on est|on sera) (?:de retour|rentree?s?|revenue?s?)(?: que)?
    (?<=^|[.,;!?\n(-] ?|\bet )(?:de )?retour(?: au (?:travail|boulot|bureau))?
  `,
  en: listed`
    (?:the )?(?:earliest|soonest) (?:i|we) can (?:do|make|manage|speak|talk)(?: it)?(?: is| would be)?
    not before / from / starting / nothing before
    (?:no|not|nothing|never)(?: any)? (?:earlier|sooner) than
    (?:i'm|we're|i am|we are|i'll be|we'll be|get|be) (?:home |only )?back(?: on)?
    (?<=^|[.,;!?\n(-] ?|\band )(?:only )?(?:back|home)(?: home| again| in work| at work| in the (?:office|country)| from [a-z' ]{2,24}?)?(?: on)?
  `,
});

const NO = oneOf({
  fr: listed`
    pas / plus / rien / aucune? / jamais / impossible / indispo\w*
  `,
  en: listed`
    (?:can|could|wo|would|do|does|is|are|am)n'?t / can't / cannot / can not / not / no / nothing / never
    unable / unavailable
  `,
});

const BEING_FREE = oneOf({
  fr: listed`
    dispo\w* / libres? / possible / la / joignable / faisable / jouable / de / d' / retour / rentree? / rentrer
    revenue? / temps / le / moyen / creneaux? / trou / moment / une? / minute / vraiment / du / tout / etre
    parler / discuter / echanger / repondre / vous / nous / te / prendre / appel / l'appel / rendez-vous / faire
    ca / cela / me / liberer / m'en / occuper / en / mesure / trop / que / ce / soit / chez / moi / rien
  `,
  en: listed`
    be / do / make / manage / talk / speak / chat / take / it / that / this / anything / a / an / any / calls?
    able / to / available / free / around / back / here / home / in / possible / doable / feasible / have
    got / get / time / slots? / really / at / all / good / me / us / reachable / minute / moment / spare / much
    the / phone / pick / up / answer / till / ring
  `,
});

/** "Pas dispo avant", "can't do before": of the day from which it can be. */
const NOT_BEFORE = pattern`\b${NO}(?: ${BEING_FREE}){0,5} (?:avant|before|until|till|til)`;

const FROM_DAY = new RegExp(pattern`(?:\b${FROM_DAY_WORDS}|${NOT_BEFORE})(?: (?:le|the|ce|this|next|du))? $`);
const ARTICLE = /(?: (?:le|the|ce|this|next|du))? $/;
const ENDS_NOT_BEFORE = new RegExp(pattern`(?:${NOT_BEFORE}|\brien avant|\bnothing before)$`);

const OWN_WORDS = oneOf({
  fr: listed`
    je / j' / on / nous / moi / m'
  `,
  en: listed`
    i / i'm / i'll / we / we're / we'll / me
  `,
});

const OWN = new RegExp(pattern`\b${OWN_WORDS}(?:\b|(?<='))`);

const OTHER_SIDE = /\b(?:vous (?:n')?(?:avez|auriez|aurez)|t'as|tu as|you(?:'ve| have| got| don't have))\b/;
const CLAUSE_BEFORE = /^[^]*[.,;!?\n]/;

/** "You've nothing before Friday?" wishes for something sooner. */
function asksForSooner(words: string, { index, end }: Located): boolean {
  const before = words.slice(0, index).replace(CLAUSE_BEFORE, '');
  const asked = /^[^.,;!?\n]*\?/.test(words.slice(end));
  return OTHER_SIDE.test(before) || (asked && !OWN.test(before));
}

/** Whether what is named begins the days that suit, by a no to those before it. */
export function isNotBefore(before: string, words: string, where: Located): 'from' | 'sooner' | null {
  if (!ENDS_NOT_BEFORE.test(before)) return null;
  return asksForSooner(words, where) ? 'sooner' : 'from';
}

/** "I won't be back before Tuesday": told of oneself, and a wish. */
export function isOwnAbsence(words: string, hit: DateHit): boolean {
  const before = wordsBefore(words, hit).replace(ARTICLE, '');
  return (
    isNotBefore(before, words, hit) === 'from' &&
    OWN.test(words.slice(0, hit.index).replace(CLAUSE_BEFORE, ''))
  );
}

/** With the article that the day itself took in: "la semaine du 20 novembre". */
export function wordsBefore(words: string, { index }: DateHit): string {
  const article = /^(?:du|au) /.exec(words.slice(index))?.[0] ?? '';
  return words.slice(Math.max(0, index - 44), index) + article;
}

/** "Avant vendredi", "by Friday", "après le 15". */
export function isBound(words: string, hit: DateHit): boolean {
  const before = wordsBefore(words, hit);
  if (!BOUND.test(before) || PUT_OFF_TILL.test(before)) return false;
  return !FROM_DAY.test(before) || wishesForSooner(before, words, hit);
}

function wishesForSooner(before: string, words: string, hit: Located): boolean {
  return isNotBefore(before.replace(ARTICLE, ''), words, hit) === 'sooner';
}

/** "Can we leave it till Tuesday": the day to which it is put off. */
const PUT_OFF_TILL = new RegExp(pattern`
  \b(?:leave|push|postpone|delay|put|move|shift)(?: (?:it|that|this|the (?:call|meeting)))?
  (?: (?:off|back))? (?:till|until|til) $
`);

/** "À partir de jeudi" begins with a day that suits; "moved from Thursday" with the one that does not any more. */
export function isStart(words: string, { index, end }: Located): boolean {
  const before = words.slice(Math.max(0, index - 44), index);
  return (
    FROM_DAY.test(before) &&
    !wishesForSooner(before, words, { index, end }) &&
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
    away / off (?:sick|on|abroad) / on (?:holidays?|vacation) / (?:on|annual|sick|paternity|maternity|parental|study) leave / holidays / abroad / busy / working(?! from home)
    (?:not|won't be) (?:here|around|available|free|in|about) / out of (?:the )?(?:office|country|town)
  `,
});

/** "I'm away from Monday": what begins then is no wish. */
const AWAY_FROM = new RegExp(
  pattern`(?<!\b(?:not|pas|plus) )\b${AWAY_WORDS}\b[^,.;!?\n]{0,16}\b(?:from|starting|as of|as from|a partir d[eu]|a compter d[eu]|des)(?: on)?(?: (?:le|the|ce|this|next|du))? $`,
);

/** A day from which one is not there. */
export function isAwayFrom(words: string, hit: DateHit): boolean {
  return AWAY_FROM.test(wordsBefore(words, hit));
}

const LEAVING = new RegExp(
  oneOf({
    fr: listed`
      \b(?:pars?|part|partons|m'en vais|m'envole|on s'envole) (?:en (?:vacances|conges?|voyage|deplacement|mission|lune de miel|croisiere)|a l'etranger|[^.,;!?\n]{0,24} en vacances)(?: (?:le|ce|des))? $
    `,
    en: listed`
      \b(?:go|going|off|leave|leaving|fly|flying|jetting|heading) (?:away|off|abroad|on (?:my |our )?(?:holidays?|vacation|leave|hols|honeymoon)|out of the country)(?: on)?(?: (?:the|this|next))? $
    `,
  }),
);

/** "Je pars en vacances le 14": a day on which one leaves for longer. */
export function leavesOn(words: string, { index }: DateHit): boolean {
  return LEAVING.test(words.slice(Math.max(0, index - 44), index));
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
