/**
 * Whole messages that say no more than that it was asked, or answered, before: "you already asked me this", "j'ai déjà
 * répondu". They answer nothing, and ask nobody to stop.
 */
import { HELLO } from '../beside/greetings.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const LEADS_IN = oneOf({
  fr: listed`
    ah / euh / ben / bah / bon / mais / et / non / oui / ok / oh / pff? / attendez / dites / franchement / desolee? / pardon / tiens / encore / lol / mdr
  `,
  en: listed`
    oh / well / um / and / but / so / ok / okay / yes / yeah / no / look / listen / sorry / right / honestly / seriously / jeez / hang on / wait / erm / hey / again / lol / haha / think
  `,
});

const TRAILS = oneOf({
  fr: listed`
    non / deja / avant / hier / hein / merci / svp / la / maintenant / je crois / il me semble / quand meme / (?:une|deux|trois|\d{1,2}) fois / plusieurs fois / mdr / lol
    (?:dans|sur|via) (?:le|votre|mon) (?:formulaire|site|questionnaire) / au tel\w* / (?:la semaine|le mois) (?:derniere?|passee?) / tout a l'heure / l'autre jour
  `,
  en: listed`
    already / before / again / yesterday / earlier / just now / now / mate / pal / lol / haha / tbh / no / (?:once|twice|three times|\d{1,2} times|a few times|loads of times) / i think / so
    (?:on|in) (?:the|your|that|ur) (?:form|website|questionnaire|site|phone|page) / last (?:time|week|month) / (?:the other|a few) (?:day|days ago) / (?:didn't|haven't|did|have) (?:you|u|ye|i|we|y'all)
  `,
});

const WHAT = oneOf({
  fr: listed`
    ca / cela / tout ca / la question / cette question / la meme (?:question|chose) / les memes questions
  `,
  en: listed`
    that / this / it / all (?:that|this) / that one / the same (?:thing|question) / that question / this question / about (?:that|this|it)
  `,
});

const ASKED_BEFORE = oneOf({
  fr: listed`
    (?:vous|tu|on|votre collegue|le formulaire) (?:ne )?(?:me |m'|nous )?(?:l')?(?:avez|as|a|aviez|avais|avait) (?:bien |pas )?deja (?:demande|pose)e?s?(?: ${WHAT})?
    (?:vous|tu) (?:me |nous )(?:(?:re)?demand\w+|reposez|reposes) (?:encore|toujours|sans arret|sans cesse)? ?${WHAT}
    (?:(?:je |j'|on |nous )(?:vous |te |y |en |l')*(?:ai |a |avais |avons ))?(?:pas |bien )?deja (?:tout )?(?:repondu|dit|explique)(?: a)?(?: ${WHAT})?
    (?:c'est|ca fait|c'est bien) (?:la )?(?:deuxieme|seconde|troisieme|2e|3e|2eme|3eme|deux|trois|\d{1,2}) fois (?:que )?(?:vous|tu|on) (?:me )?(?:l')?(?:le )?demand\w+(?: ${WHAT})?
  `,
  en: listed`
    (?:you|u|ye|yous|youse|y'all|you guys|you lot|they|your (?:colleague|mate|form|website))(?:'ve|'d| have| had| has)?(?: already| just| literally| all)* asked(?: me| us)?(?: ${WHAT})?
    (?:you|u|ye|y'all|they)(?:'re| are)? (?:keep|kept|still|always) ask(?:ing)?(?: me| us)?(?: ${WHAT})?
    (?:(?:i|we)(?:'ve| have| had|'d)? )?(?:already|literally just|just) (?:answered|replied|said|told (?:you|u|ye|them|him|her)|been asked)(?: to)?(?: ${WHAT})?
    (?:i|we)(?:'ve| have| had|'d)? (?:answered|told (?:you|u|ye|them|him|her)|been asked)(?: ${WHAT})?(?= (?:already|before|twice|three times|\d{1,2} times|a few times|once|earlier))
    (?:didn't|did|haven't|have|hadn't|had) (?:i|we|you|u|ye|y'all)(?: not)?(?: already| just)* (?:answer|ask|say|tell|reply|been asked)(?:ed|d)?(?: (?:me|you|u|them))?(?: ${WHAT})?
  `,
});

const WHOLE = new RegExp(
  pattern`^(?:(?:${LEADS_IN}|${HELLO})[ ,!.]+){0,3}${ASKED_BEFORE}(?:[ ,.]+${TRAILS}){0,4}[ .!?…]*$`,
);

const LONGEST = 90;

/** @param text in plain words */
export function saysAskedBefore(text: string): boolean {
  return text.length <= LONGEST && HINT.test(text) && WHOLE.test(text);
}

const HINT = /ask|answer|said|say|told|tell|repl|demand|pose|repo|dit|expliq/;
