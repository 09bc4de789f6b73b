/** No, in its many forms. Each list holds both languages. */

import { HELLO_TO_ALL } from '../beside/greetings.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const BEFORE_NO = oneOf({
  fr: listed`
    mdr / franchement / ben / bah / mais / euh / desolee? / ptdr / (?:et )?(?:moi|nous)(?= non)
  `,
  en: listed`
    hmm / um / erm / oh / honestly / well / sorry
  `,
  both: listed`
    ${HELLO_TO_ALL} / ah / lol / haha / hum
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
    pas trop(?! (?:tot|tard)\b)(?=$|[ ,.!]) / pas encore / pas vraiment / pas que je sache / jamais
    aucun(?:e)?(?! (?:idee|interet|soucis?|problemes?|pb|empechement|objection|inconvenient))
    je ne (?!comprends|sais|vois|parle|lis\b|ecris)(?:connais|crois|pense|suis|l'utilise|utilise)?[^?]{0,20}pas
    (?:je |j')?connais pas(?! mal\b) / c'est (?:un )?non / faux / n(?=$) / negati\w+
  `,
  en: listed`
    no+(?! (?:problem|worries|dramas?|bother|stress|sweat|hassle|idea|probs?\b|biggie|fuss|trouble|wahala|issues?|objections?|complaints?|need|doubt|question|hurry|rush|pressure|panic))
    nope / nah / can'?t say / not a (?:clue|thing|sausage)
    (?:(?:it'?s|that'?s|this is) )?(?:the |my )?(?:very )?first (?:time )?(?:(?:i'?ve|i'?m|i am|i) )?
      (?:ever )?(?:hear|see|read)\w*
    (?:(?:it'?s|that'?s|this is) )?(?:all )?new(?:s)? to (?:me|us)
    (?:i |we )?(?:know nothing|(?:do not|don'?t) know (?:anything|much|a thing|about|the product|your))
    (?:i'm )?(?:afraid|unfortunately|sadly) (?:not|no)(?= ?$| ?[,.!;\n]| sorry)
    (?:(?:i'm )?(?:afraid|sorry to say)(?: that)? )?(?:i|we)(?:'ve| have) never (?:(?:even|actually|ever) )?(?:heard|come across|seen|used|tried|had|known|met)
    (?:i'm )?(?:afraid|sorry to say)(?: that)? (?:i|we) (?:haven'?t|don'?t|do not|have not|never)
    not yet / not really / not at all / not that i know
    never(?! (?:mind|received|got|heard back))
    i don'?t(?! (?:know|mind|understand|speak|care))
    i do not(?! (?:know|mind|understand|speak|care)) / we don'?t(?! (?:know|mind)) / i'?m not / i am not
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

export const NO = new RegExp(pattern`^(?:${BEFORE_NO}[ ,.!]+)*${NO_WORDS}(?![a-z0-9'-])`, 'u');

const BEFORE_HEDGE = oneOf({
  fr: listed`
    pour (?:l'instant|le moment|ma part|moi) / en ce moment / actuellement / a l'heure actuelle / a ce jour / a present
    malheureusement / helas / je dirais(?: que)? / alors / la / moi / merci / en fait / honnetement
  `,
  en: listed`
    hiya / hey / heya / morning / currently / at (?:the moment|present|this point) / right now / as of now / for now / unfortunately / sadly
    (?:i'?d|i would) (?:have to )?say / i'?m afraid / afraid / so far / to be honest / tbh
  `,
  both: listed`
    ${BEFORE_NO}
  `,
});

const HEDGED_NO = oneOf({
  fr: listed`
    non+ / nan+ / na / bof(?: bof)* / pas (?:vraiment|trop|tellement|specialement|particulierement|exactement|completement|totalement|encore|actuellement|non plus)
    pas (?:pour (?:l'instant|le moment|ma part)|en ce moment|a ce jour|a l'heure actuelle|a ma connaissance|que je sache|du tout)
    toujours pas / jamais / pas beaucoup / pas grand[- ]chose / (?:je )?(?:ne )?(?:crois|pense) pas
  `,
  en: listed`
    no+ / nope / nah+ / not (?:really|currently|presently|especially|particularly|quite|exactly|as such|so far|as (?:of )?yet|yet|much|at all|overly)
    not (?:at (?:the moment|present|this time)|for (?:the moment|now))
    not that i(?: (?:know of|know|can think of|remember|recall|am aware of)|'?m aware of)
    (?:i )?(?:don'?t|do not) (?:think|believe) so / (?:i'?m |i am )?afraid not / unfortunately not / sadly not / never
    (?:can'?t|cannot) say (?:that )?i (?:do|have|am|did)
  `,
});

const AFTER_HEDGE = oneOf({
  fr: listed`
    desolee? / mdr / malheureusement / helas / hein / du tout / vraiment / monsieur / madame / pour l'instant / pour le moment
    actuellement / en ce moment / encore / merci d'avance
  `,
  en: listed`
    sorry / lol / mate / love / sir / unfortunately / sadly / really / yet / currently / at the moment / at present / so far / tbh
    to be honest / personally / i'?m afraid
  `,
});

/** "Not really no", "pas pour l'instant": nothing but a no, however it is softened. "No thanks" says more. */
const ONLY_NO = new RegExp(
  pattern`^(?:${BEFORE_HEDGE}[ ,.!]+){0,3}${HEDGED_NO}(?:[ ,.!]+(?:${HEDGED_NO}|${AFTER_HEDGE})){0,3}[ ,.!:)]*$`,
);

export function saysOnlyNo(text: string): boolean {
  return text.length <= MOST_OF_A_NO && ONLY_NO.test(text);
}

const MOST_OF_A_NO = 60;
