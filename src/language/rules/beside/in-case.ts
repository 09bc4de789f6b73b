/**
 * Told out of courtesy beside an agreement: that they would say so, should something come up. "Je vous préviens si
 * empêchement", "I'll let you know if anything changes". Nothing has come up, and nothing is put off.
 */
import { listed, oneOf, pattern } from '../text/patterns.js';

const WOULD_TELL = oneOf({
  fr: listed`
    (?:je |j'|on )(?:vous |te |v' ?)?(?:re)?(?:dis|dirai|dira|previens|previendrai|appelle|appellerai|ecris|ecrirai|fais signe|ferai signe|fais savoir|ferai savoir|tiens au courant|tiendrai au courant|contacte|recontacte|signale|avertis|avertirai|envoie un (?:message|sms|mot|texto))(?: (?:vite|avant|ici|tout de suite|a l'avance|au plus vite))?
  `,
  en: listed`
    (?:i'?ll|i will|we'?ll|we will|will|i'd|i can) (?:just |then |always )?(?:let (?:you|ye|u|yous) know|tell (?:you|ye|u)|shout|holler|text(?: you| u)?|message(?: you)?|give (?:you|ye) a (?:shout|call|ring|bell|text)|drop you a (?:line|text|message)|be in touch|say(?: so)?|ring(?: you)?|call(?: you)?|ping you)(?: (?:here|beforehand|in advance|asap|straight away))?
  `,
});

const TROUBLE = oneOf({
  fr: listed`
    (?:s'il y a|si (?:jamais )?(?:il )?y a|si (?:jamais )?|en cas (?:de |d')|au cas ou (?:il )?(?:y (?:a|aurait))?) ?(?:un |une |le moindre |la moindre |des |d'|quelconque )*(?:soucis?|problemes?|pb|empechements?|imprevus?|changements?|pepins?|contretemps|urgence|retard|quoi que ce soit)(?: (?:quelconque|de derniere minute|ou autre|d'ici la))?
    si (?:jamais )?(?:ca|cela) (?:change|bouge|coince|pose (?:un )?(?:souci|probleme)|(?:ne )?va (?:pas|plus)|tombe a l'eau)
    si (?:jamais )?(?:je (?:ne )?(?:peux|pouvais) (?:pas|plus)|j'ai un (?:empechement|souci|imprevu|contretemps|probleme|pepin)|je suis (?:empechee?|retenue?|en retard|coincee?))
  `,
  en: listed`
    if there(?:'s| is| are)? (?:a |an |any |some )?(?:problems?|issues?|changes?|hiccups?|hold[- ]?ups?|delays?|trouble) / if any (?:problems?|issues?|changes?)
    (?:if|should) (?:anything|something|owt) (?:changes?|comes? up|crops? up|happens?|goes wrong|go wrong|pops? up|different) / in case of (?:problems|trouble|any problems?)
    if (?:it|that|things|plans|my plans|my day) changes? / if not(?= ?(?:$|[,.!])) / if (?:i|we) (?:can'?t|cannot|couldn'?t)(?: (?:make it|do it|after all|any ?more|talk))*(?= ?(?:$|[,.!]))
    if (?:i'm|i am|we're) (?:held up|delayed|running late|stuck)
  `,
});

const LEADS = '(?:(?:et|mais|sinon|donc|and|but|so|or|otherwise|of course|bien sur|evidemment)[ ,]+)*';

const IN_CASE = new RegExp(
  pattern`(?:^|(?<=[a-z\d])[ ,.;!-]+|[,.;!-] ?)${LEADS}(?:${WOULD_TELL},? ${TROUBLE}|${TROUBLE},? ${WOULD_TELL})(?![a-z])`,
  'g',
);

const HINT = /(?:\bsi?\b|s'il|en cas|au cas|\bif\b|should|in case)/;
const TELLS = /\bje |\bj'|\bon |\bi'?ll|\bwill\b|\bwe'?ll|\bi'd\b|\bi can\b/;

/** What is said besides; the whole text where nothing is. */
export function withoutInCase(text: string): string {
  const rest = besidesIt(text);
  return SAYS_SOMETHING.test(rest) ? rest : text;
}

/** Whether nothing else is said. */
export function merelyInCase(text: string): boolean {
  return !SAYS_SOMETHING.test(besidesIt(text)) && SAYS_SOMETHING.test(text);
}

function besidesIt(text: string): string {
  return HINT.test(text) && TELLS.test(text) ? text.replace(IN_CASE, ' ').trim() : text;
}

const SAYS_SOMETHING = /[a-z\d]{2}/;
