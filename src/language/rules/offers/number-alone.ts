/** A message that is nothing but a number, of an hour or of a place, or a half of the day. */
import { bare } from '../text/normalise.js';
import { listed, oneOf, pattern } from '../text/patterns.js';
import { numberOf } from '../text/words.js';

/** A number, and what little is said around it. */
export interface NumberAlone {
  number: number;
  /**
   * `place`: "la 2", "option two". `article`: "le 2", "the 14". `hour`: "at 2", "is 2 possible?".
   * `offer`: "can do 2". `open`: by itself, or "2 works", which agrees to one of several things.
   */
  as: 'place' | 'article' | 'hour' | 'offer' | 'open';
  /** Asked whether it is possible: then it is no place among several things. */
  asks: boolean;
}

/** Longer texts say more. */
const LONGEST = 80;

const BEFORE_WORDS = oneOf({
  fr: listed`
    d'accord / oui / non / bon / ben / bah / alors / donc / et / mais / euh / desolee? / plutot
    peut-etre / en fait / (?:je|on) (?:prends?|choisi[st]|garde|valide|met|mets) / disons / va pour / mettez / ce sera / ce serait / parfait / super / merci
  `,
  en: listed`
    yes / yeah / yep / sure / great / perfect / no / so / then / and / but / hmm / um / well / sorry / rather / maybe / actually
    (?:i'll|i will|we'll|i'd) (?:take|have|say|go (?:with|for)) / let's (?:do|say|go(?: with| for)?) / say / (?:go|going) (?:for|with) / okey / make it
  `,
  both: listed`
    ok / okay / pardon
  `,
});

const BEFORE = pattern`(?:${BEFORE_WORDS} )*`;

/** What one could do beside what is offered. */
const COULD_DO = oneOf({
  fr: listed`
    (?:je|on) (?:peux|peut|pourrais?)(?: faire)?
  `,
  en: listed`
    (?:(?:i|we) )?(?:can|could) (?:do|manage|make)
  `,
});

const ASKED = oneOf({
  fr: listed`
    est-ce que / vous avez / avez-vous / vous auriez / auriez-vous / c'est possible / c'est faisable
  `,
  en: listed`
    is / would / could you do / can you do / can we do / could we do / do you have / have you got
    any chance of / how about / what about
  `,
  both: listed`
    possible
  `,
});

const POSSIBLE = oneOf({
  fr: listed`
    libre / dispo / disponible / faisable / jouable
    (?:c'est|ce serait|est|serait) (?:possible|libre|dispo|disponible|faisable|jouable)
  `,
  en: listed`
    available / free / an option / doable
  `,
  both: listed`
    possible
  `,
});

const SUITS = oneOf({
  fr: listed`
    (?:(?:c'est|ce serait|est|serait|ca serait) )?(?:parfait|nickel|impec\w*|bien|mieux|top|bon)
    (?:ca )?(?:me |nous )?(?:va|vont|convient|irait|conviendrait|marche|marcherait|passe|arrange|joue|le fait)
  `,
  en: listed`
    (?:(?:is|was|would be|will be|'d be|'ll be|sounds|looks|seems) )?(?:good|fine|great|grand|perfect|better|best|ideal|sound|lovely|cool|brilliant|spot on|super|class|champion|mint)
    (?:would |will )?(?:works?|suits?)(?: (?:me|us|best|better|fine|well|perfectly))?
    it is
  `,
  both: listed`
    (?:is |est |c'est )?(?:ok|okay)
  `,
});

const FOR_ME = '(?: (?:pour|for|with|by) (?:moi|nous|me|us))?';

const AFTER =
  '(?: (?:then|alors|plutot|instead|rather|please|pls|svp|stp|merci|thanks|thank you|du coup|too|aussi))*';

/** Names a place, whatever the hours that are offered. */
const THE_PLACE = oneOf({
  fr: listed`
    la / l'option / (?:le |la )?(?:choix|numero|creneau|proposition)
  `,
  en: listed`
    (?:the )?(?:number|slot|choice|nr)
  `,
  both: listed`
    (?:the )?option
  `,
});

const ALONE = new RegExp(pattern`
  ^${BEFORE}(?:(?<asked>${ASKED}) |(?<could>${COULD_DO}) |(?<place>${THE_PLACE}) )?
  (?:(?<at>a|at|vers|around) |(?<article>le|the) |pour |for )?(?<number>\d{1,2}|[a-z]{2,9})(?:'s)?
  (?: (?:(?<possible>${POSSIBLE})|(?<suits>${SUITS})))?${FOR_ME}${AFTER}$
`);

const TOO_EARLY_OR_LATE = oneOf({
  fr: listed`
    (?:trop|un peu|bien|super|vraiment) (?:tot|tard|juste)
  `,
  en: listed`
    (?:too|bit|little|very|way|is|was|so) (?:early|late|soon)
  `,
});

/** "8.30's a bit early, 2 too late. 11?": what is refused of the hours before the one that is asked for. */
const NEITHER_SUITS = new RegExp(pattern`
  ^(?![^]*(?:day|di|demain|tomorrow|\b(?:mon|tues?|wed|thurs?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)\b))
  [^]*\b${TOO_EARLY_OR_LATE}\b[^.!?\n\d]*[.!?\n]+ ?(?=[^.!?\n]*\d{1,2} ?\??$)
`);

/**
 * "9 then", "is 4 possible?", "two works", "la deux"
 *
 * @param text in plain words
 */
export function readNumberAlone(text: string): NumberAlone | null {
  if (text.length > LONGEST) return null;
  const match = ALONE.exec(bare(text.replace(NEITHER_SUITS, '')))?.groups;
  const word = match?.number;
  const number = word === undefined ? null : numberOf(word);
  if (!match || word === undefined || number === null || number > 23) return null;
  const asks = text.includes('?') && (match.asked ?? match.possible ?? match.suits) !== undefined;
  const as = asks ? 'hour' : roleOf(match);
  // "One works": one of them, and not which. "The two": both.
  if (word === 'one' || word === 'un' || word === 'une') {
    if (as === 'hour' || as === 'offer' || match.suits !== undefined) return null;
  } else if (match.article === 'the' && !/\d/.test(word)) return null;
  return { number, as, asks };
}

function roleOf({
  place,
  article,
  asked,
  at,
  possible,
  could,
}: Record<string, string | undefined>): NumberAlone['as'] {
  if (place !== undefined) return 'place';
  if (article !== undefined) return 'article';
  if ((asked ?? at ?? possible) !== undefined) return 'hour';
  return could === undefined ? 'open' : 'offer';
}

const CLOCK = new RegExp(pattern`
  ^${BEFORE}(?:(?:${ASKED}|${COULD_DO}) )?(?:(?:a|at|vers|around|for|pour|le|the) )?(?<hour>\d|[01]\d|2[0-3]) ?(?<minute>00|15|30|45)
  (?: (?:${POSSIBLE}|${SUITS}|one))?${FOR_ME}${AFTER}$
`);

/** "830", "14 00": an hour and its minutes, in figures alone. */
export function readClockAlone(text: string): string | null {
  if (text.length > LONGEST || !/\d ?\d\d/.test(text) || text.includes('%')) return null;
  const match = CLOCK.exec(bare(text))?.groups;
  return match === undefined ? null : `${Number(match.hour)}h${match.minute}`;
}

const HALF = new RegExp(pattern`
  ^${BEFORE}(?:(?:in )?the |an? )?([ap])\.? ?m
  (?: (?:one|slot|time|works|is (?:better|best|fine|good)|for me))?${AFTER}$
`);

/** "Pm": which half of the day, in the words that the moments know. */
export function readHalfAlone(text: string): 'morning' | 'afternoon' | null {
  if (text.length > LONGEST || !/[ap]\.? ?m/.test(text)) return null;
  const [, half] = HALF.exec(bare(text)) ?? [];
  return half === undefined ? null : half === 'a' ? 'morning' : 'afternoon';
}
