/**
 * Where a text holds the amount that answers "how many", so that it is taken for no day and no hour. Which number it
 * is, `rules/answers/amounts.ts` reads.
 */
import type { Question } from '../../domain/language.js';
import { reckons } from '../rules/answers/amounts.js';
import { CARDINAL_WORDS } from '../rules/text/cardinals.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';

const COURTESY_WORDS = oneOf({
  fr: listed`
    svp / stp / merci / seulement
    pour (?:moi|nous|le moment|l.instant)
  `,
  en: listed`
    for now / for us / for me / please / pls / thanks / of them / only
  `,
});

const COURTESY = pattern`(?: ${COURTESY_WORDS})*[ .!]*$`;

/** "Just the 1", "que le 2": beside such words, or as a digit alone, an article counts. */
const WITH_ARTICLE = new RegExp(pattern`
  ^(?:(?:oh|well|oui|yes|euh|ben|c'est|it's) )*
  (?:(?:just|only|juste|seulement|rien que|que) (?:the|le|la|les) \d{1,3}|(?:the|le|la|les) \d)
  ${COURTESY}
`);

const CALL_ME = oneOf({
  fr: listed`
    r?appel / vous pouvez\b / on (?:peut|pourrait)\b / (?:j'aimerais|je (?:voudrais|prefere\w*|veux bien)|ce serait bien)(?: bien| plutot)? (?:un (?:r?appel|coup de fil|rendez-vous)|etre r?appele|qu'on (?:s'appelle|en parle|en discute)|en (?:parler|discuter)|(?:vous )?parler)
    je (?:suis|serai|serais) (?:dispo|libre|joignable)
  `,
  en: listed`
    call / ring / phone / text / can\b / could\b / you can\b / (?:we|i)(?:'d| would| can| could|'d like to| would like to| want to| prefer to|'d rather|'d prefer to) (?:talk|speak|chat|discuss|(?:like |love |prefer )?a (?:call|chat))\b
    let's (?:talk|speak|chat|have a)\b / (?:i'm|i am|i'll be|we're) (?:free|available|around)\b / happy to (?:talk|chat|speak)\b
  `,
});

/** "8 instead of the 5 I put". */
const CORRECTED =
  /^(?:[a-z']+ ){0,3}\d{1,4} (?:instead of|rather than|not|au lieu de|et pas|plutot que) (?:the |les |des |de )?\d{1,4}(?! ?(?:h\b|[ap]m\b|:))/;

const BEFORE_CALL_ME = oneOf(listed`
  et / and / please / pls / svp / stp / sinon / alors / aussi / also / so / then / donc / du coup / plutot / si possible / if possible
  si (?:vous|tu) (?:pouvez|peux|voulez|veux) / si ca (?:vous|te) (?:va|arrange|dit) / if (?:you|u|ye) can / if (?:that|it)(?:'s| is) (?:ok|okay|alright|possible)
`);

const THEN_CALL_ME = pattern`(?:${BEFORE_CALL_ME}[ ,]+)*${CALL_ME}`;

/** So that what follows is said by itself. */
const ENDS_SENTENCE = new RegExp(
  pattern`^ ?(?:[.!;\n]|, ?${THEN_CALL_ME}| (?:et|and|mais|but) ${THEN_CALL_ME})`,
);

/** Where what is asked for begins, after the amount. */
const TURN = new RegExp(pattern` ?(?:[,;.!?\n]+(?!\d)|\b(?:and|et|but|mais)\b(?= ${THEN_CALL_ME}))`);
/** "Twenty two", "about a dozen": in words, and nothing else. */
const WORDED = new RegExp(
  pattern`^(?:(?:oh|well|um|euh|ben|oui|yes|about|around|maybe|just|only|roughly|environ|juste|peut-etre|disons|say|it's|that's|c'est|i think|je dirais|i'd say)[ ,]+)*(?:${CARDINAL_WORDS})(?:[ -](?:et |and )?(?:${CARDINAL_WORDS})){0,5}${COURTESY}`,
);

/** Of another moment than the call's: "counted them this morning", "je les ai comptées hier". */
const COUNTED = new RegExp(
  pattern`^[ ,.;!?\n-]*(?:${oneOf({
    fr: listed`
      (?:je |j'|on |nous |ma femme |mon mari )(?:les |l'|en |viens |vient |de |d'|ai |a |avons |re)*(?:bien |tout |deja |juste )*(?:re)?(?:compt|verifi|mesur|regard|fait le tour)\w*
      (?:re)?(?:compte|verifie|mesure)e?s?
    `,
    en: listed`
      (?:(?:i|we|my wife|my husband|the wife) )?(?:just |only |actually |'ve |have )*(?:counted(?! on)|recounted|checked|measured|looked|had a look|went round|did a count|walked round)
    `,
  })})(?: [a-z']+){0,6}[ .!]*$`,
);

const AMOUNT = /(?<![\w:.,/])\d{1,4}(?![\w:/%]|[.,]\d| ?(?:h\b|h\d|[ap]\.?m\b|o'? ?clock))/;

/**
 * The words that hold the amount, from the beginning of a text; null where none do, or they may be about when.
 *
 * @param isMoment whether words by themselves name a day or a time
 */
export function amountSaid(
  text: string,
  question: Question | null,
  isMoment: (words: string) => boolean,
): string | null {
  if (question?.kind !== 'number') return null;
  if (WITH_ARTICLE.test(text)) return text;
  const turn = TURN.exec(text);
  const words = turn ? text.slice(0, turn.index) : '';
  // "The 3 bedrooms", "the 5 I put on the form": counted, and no days.
  const counted = turn ? words : text;
  if (reckons(counted) || CORRECTED.test(counted)) return counted;
  const holds = AMOUNT.test(words) || (ENDS_SENTENCE.test(text.slice(words.length)) && WORDED.test(words));
  if (!holds || isMoment(words)) return null;
  return COUNTED.test(text.slice(words.length)) ? text : words;
}
