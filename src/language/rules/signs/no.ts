/** No, in its many forms. Each list holds both languages. */

import { listed, oneOf, pattern } from '../patterns.js';

const BEFORE_NO = oneOf({
  fr: listed`
    mdr / franchement / ben / bah / mais / bonjour / euh / desolee? / ptdr
  `,
  en: listed`
    hmm / um / erm / oh / honestly / hello / hi / well / sorry
  `,
  both: listed`
    ah / lol / haha / hum
  `,
});

const NOT_AT_ALL = oneOf({
  fr: listed`
    absolument / vraiment / certainement / surement / surtout / carrement / franchement
  `,
  en: listed`
    definitely / absolutely / certainly / really / actually
  `,
});

const NO_WORDS = oneOf({
  fr: listed`
    non+(?![ -]?stop) / nan / (?:pas )?du tout(?! cuit) / pas la moindre idee / aucunement / nullement
    (?:c'est )?(?:bien )?(?:la |ma )?(?:toute )?premiere fois que
      [ ](?:j'en entends|j'entends|je vois|je lis)
    (?:je |la je |on )(?:le |la |vous )?decouvr(?:e|ons)
    (?:vous|tu) me l'appren\w+
    (?:j'y |je n'y |j'en |je )?connais rien
    y connais rien
    (?:bof|mouais|euh)[ ,]*(?:non|pas (?:trop|vraiment))
    (?:malheureusement|helas),? (?:non|pas)(?= ?$| ?[,.!;\n])
    (?:je |j')?(?:ai bien peur|ai peur|crains)(?: bien)? que non
    pas trop(?=$|[ ,.!]) / pas encore / pas vraiment / pas que je sache / jamais
    aucun(?:e)?(?! (?:idee|interet))
    je ne (?!comprends|sais|vois)(?:connais|crois|pense|suis|l'utilise|utilise)?[^?]{0,20}pas
    (?:je |j')?connais pas(?! mal\b) / c'est (?:un )?non / faux / n(?=$) / negati\w+
  `,
  en: listed`
    no+(?! (?:problem|worries|dramas?|bother|stress|sweat|hassle|idea|prob\b|need|doubt|question))
    nope / nah / can'?t say / not a (?:clue|thing|sausage)
    (?:(?:it'?s|that'?s|this is) )?(?:the |my )?(?:very )?first (?:time )?(?:(?:i'?ve|i'?m|i am|i) )?
      (?:ever )?(?:hear|see|read)\w*
    (?:(?:it'?s|that'?s|this is) )?(?:all )?new(?:s)? to (?:me|us)
    (?:i |we )?(?:know nothing|(?:do not|don'?t) know (?:anything|much|a thing|about|the product|your))
    (?:i'm )?(?:afraid|unfortunately|sadly) (?:not|no)(?= ?$| ?[,.!;\n]| sorry)
    not yet / not really / not at all / not that i know
    never(?! (?:mind|received|got|heard back))
    i don'?t(?! (?:know|mind|understand|speak|care))
    i do not(?! (?:know|mind)) / we don'?t(?! (?:know|mind)) / i'?m not / i am not
    (?:it'?s|that'?s) a no
    (?:i )?haven'?t (?:a clue|the foggiest|heard)
    no clue / false
  `,
  both: listed`
    ${NOT_AT_ALL} (?:pas|not|non|no)
    (?:aucune|no|pas d') ?(?:idee|idea) (?:de )?(?:ce que|what|who|which|how|about)
    👎 / ❌
  `,
});

export const NO = new RegExp(pattern`^(?:${BEFORE_NO}[ ,]+)*${NO_WORDS}(?![a-z0-9'-])`, 'u');
