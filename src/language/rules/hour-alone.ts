/** A message that is nothing but an hour, or a half of the day. */
import { bare } from './normalise.js';
import { listed, oneOf, pattern } from './patterns.js';

interface HourAlone {
  /** As the clock has it. */
  hour: number;
  /** Asked whether it is possible: then it is no place among several things. */
  asks: boolean;
}

/** Longer texts say more. */
const LONGEST = 80;

const BEFORE_WORDS = oneOf({
  fr: listed`
    d'accord / oui / non / bon / ben / bah / alors / donc / et / mais / euh / desolee? / plutot
    peut-etre / en fait / je prends / disons / va pour / je peux / mettez
  `,
  en: listed`
    yes / yeah / no / so / then / and / but / hmm / um / well / sorry / rather / maybe / actually
    i'll take / let's (?:do|say) / say / go for / okey / make it / (?:i can|i could|can|could) do
  `,
  both: listed`
    ok / okay / pardon
  `,
});

const BEFORE = pattern`(?:${BEFORE_WORDS} )*`;

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
    (?:c'est|ce serait|est|serait) (?:possible|libre|dispo|disponible|faisable|jouable|bon|ok)
    ca (?:va|irait|marche|marcherait|passe|le fait)
  `,
  en: listed`
    available / free / an option / good / fine / work / works / doable
  `,
  both: listed`
    possible / ok / okay
  `,
});

const AFTER =
  '(?: (?:then|alors|plutot|instead|rather|please|pls|svp|stp|merci|thanks|thank you|du coup|too|aussi))*';
const ALONE = new RegExp(
  `^${BEFORE}(?:(${ASKED}) )?(?:a |at |vers |pour |for |around )?(\\d{1,2})(?: (${POSSIBLE}))?${AFTER}$`,
);

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
  ^(?![^]*(?:day|di|demain|tomorrow|\b(?:mon|tues?|wed|thurs?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim))\b)
  [^]*\b${TOO_EARLY_OR_LATE}\b[^.!?\n\d]*[.!?\n]+ ?(?=[^.!?\n]*\d{1,2} ?\??$)
`);

/**
 * "9 then", "is 4 possible?", "and 6?"
 *
 * @param text in plain words
 */
export function readHourAlone(text: string): HourAlone | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const [, asked, hour, possible] = ALONE.exec(bare(text.replace(NEITHER_SUITS, ''))) ?? [];
  if (hour === undefined || Number(hour) > 23) return null;
  return { hour: Number(hour), asks: text.includes('?') && (asked ?? possible) !== undefined };
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
