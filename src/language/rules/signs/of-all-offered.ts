/** What is said of all that is offered, without naming it: "both those days I'm in court", "les deux jours je suis libre". */
import { listed, oneOf, pattern } from '../text/patterns.js';

const OFFERED = oneOf({
  fr: listed`
    jours / dates / creneaux / horaires / matins / matinees / apres-midis? / soirs
  `,
  en: listed`
    days / dates / times / slots / mornings / afternoons / evenings
  `,
});

const ALL = new RegExp(
  pattern`\b(?:${oneOf({
    fr: listed`
      (?:sur |pour )?(?:les|ces) (?:deux|trois|2|3) ${OFFERED}(?:[- ]la)? / (?:sur |pour )?ces ${OFFERED}[- ]la / ces (?:deux|trois|2|3)[- ]la
    `,
    en: listed`
      (?:(?:on|at|for) )?(?:both|all|each|either) (?:of )?(?:those|these|the|them|your)? ?(?:two |three )?${OFFERED}
      (?:(?:on|at|for) )?(?:both|all|either) of (?:those|these|them) / (?:(?:on|at|for) )?those (?:two |three )?${OFFERED}
    `,
  })})(?![a-z'-])`,
  'g',
);

const NO = /\b(?:pas|plus|jamais|not|never|no|non|aucun\w*|neither|ni|cannot|cant|wont)\b|n't\b/;

const NOT_AT_WORK = new RegExp(
  oneOf({
    fr: listed`
      \b(?:bosse|travaille|bosserai|travaillerai) pas\b / \bpas (?:de |d')?(?:cours|boulot|travail|taf|ecole)\b / \b(?:suis|est) (?:off|en repos|de repos|en conges?|en rtt)\b
    `,
    en: listed`
      \b(?:don't|won't|not) (?:be )?work(?:ing)?\b / \bno (?:class|classes|work|lessons|shift|shifts)\b / \boff\b(?! (?:sick|ill|abroad|on|to|somewhere))
    `,
  }),
);

const AT_WORK =
  /\b(?:i|we|je|j'|on) ?(?:\w+ )?(?:work|bosse|travaille)\b|\b(?:at work|working|au (?:travail|boulot|taf))\b/;

const SUITS = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      libres? / dispo\w* / va / vont / iraient / convien\w+ / marche\w* / arrange\w* / roule / bons? / ok / possibles? / nickel / parfaits? / (?:suis|serai|sera|est) (?:bien )?la / chez (?:moi|nous) / a la maison / joignable
    `,
    en: listed`
      free / available / fine / good / great / grand / okay / works?(?! at| in| from) / suits? / home / around / about / perfect / doable / (?:i'm|im|i am|i'll be|we're) in(?= ?[,.!]| ?$)
    `,
  })}(?![a-z'-])`,
);

const SOMEBODY = oneOf({
  fr: listed`
    je / j' / on / nous / ma / mon / mes / notre / y'?a / il y a
  `,
  en: listed`
    i / i'm / im / i've / ive / i'll / we / we're / we've / my / our / the (?:kids|children|wife|husband|boys|girls) / there's
  `,
});

const BEGINS_WITH_SOMEBODY = new RegExp(
  pattern`^[^a-z]*(?:(?:sorry|desolee?|ah|oh|lol|haha|mdr|ptdr|no|non|afraid|mince|zut|argh|hi|bonjour|euh|well|bah|mais|but|et|and|la)[ ,.!]+)*(?:${SOMEBODY}(?:(?![a-z])|(?<='))|in [a-z]+|at [a-z]+|en [a-z]+)`,
);

const LIMITS = /\d|\?|\b(?:but|mais|sauf|except|until|till|jusqu|avant|apres|before|after|if|si|or|ou)\b/;

const NAMES_ALL = /both|all|each|either|those|deux|trois|\d|ces/;

/** Whether they suit, or something else is on then; null where that is not said of all of them. */
export function saysOfAllOffered(text: string): 'suit' | 'taken' | null {
  if (!NAMES_ALL.test(text)) return null;
  const rest = text.replace(ALL, ' ').trim();
  if (rest === text.trim() || text.length > 110 || LIMITS.test(rest)) return null;
  if (NOT_AT_WORK.test(rest)) return 'suit';
  if (AT_WORK.test(rest)) return 'taken';
  if (SUITS.test(rest)) return NO.test(rest) ? 'taken' : 'suit';
  return BEGINS_WITH_SOMEBODY.test(rest) ? 'taken' : null;
}
