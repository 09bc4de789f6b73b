/**
 * Opting in again: "start", "you can message me again", "I had asked you to stop, but you can write again". Whole
 * messages only, as half of one may ask for the opposite.
 */
import { bare } from '../text/normalise.js';
import { listed, oneOf, pattern } from '../text/patterns.js';
import { strip } from './around.js';

const OPT_IN_WORDS = oneOf({
  fr: listed`
    reprendre / reprenez / reinscription / reinscrivez moi / reabonnement
    je (?:veux|souhaite|voudrais|aimerais) (?:bien )?(?:etre|me faire) (?:de nouveau |a nouveau )?
      (?:re)?contacter?e?(?: (?:de|a) nouveau)?
    vous pouvez (?:de nouveau |a nouveau |encore )?(?:me (?:re)?contacter|m'ecrire|me reecrire|
      me relancer)(?: (?:de|a) nouveau| maintenant)?
    me reinscrire
  `,
  en: listed`
    start / resubscribe / re ?subscribe me / opt ?in / opt me (?:back )?in
    (?:you (?:can|may) |please |feel free to )?(?:message|text|contact|write(?: to)?) me again(?: now)?
    i (?:want|would like|'d like|wish) to (?:be contacted|hear from you|receive (?:your )?messages)
      (?: again)?
    i changed my mind you can (?:write|message|text) (?:to )?me(?: again)?
    subscribe
  `,
  both: listed`
    unstop / restart
  `,
});

const OPT_IN = new RegExp(pattern`^${OPT_IN_WORDS}$`);

const ASKED_BEFORE = oneOf(listed`
  (?:i|we)(?:'d|'ve| had| have)? (?:previously |already |once )?(?:asked|told|said|unsubscribed|opted out|stopped|blocked)
  (?:j'|je |on |nous )(?:vous |m'|me |t')?(?:ai|avais|avait|avions|a|etais|suis|m'etais) (?:bien |deja )?(?:demandee?|dit|ecrit|desinscrite?|desabonnee?|stoppe|mis)
`);

const WRITE_AGAIN = oneOf({
  fr: listed`
    (?:vous pouvez |tu peux |finalement )*(?:me )?(?:re)?(?:contacte[rz]?|ecri(?:vez|re|s)|relance[rz]?|prene[rz]|prendre|commence[rz]?)(?:[- ](?:moi|contact))?(?: (?:a |de )?nouveau| svp| maintenant| encore)*
    (?:vous pouvez |tu peux )?(?:me )?(?:reecri(?:re|vez|s)|recontacte[rz]?|reprendre|reprene[rz])(?:[- ](?:moi|contact|la discussion))?(?: (?:a |de )?nouveau| svp| maintenant)*
  `,
  en: listed`
    (?:please |you can |you may |feel free to |do )*(?:message|text|contact|write(?: to)?|get in touch|carry on|start|go on|continue)(?: with)?(?: me| us)?(?: again| now| please| messaging| texting| writing)*
  `,
});

/** "I had asked you to stop, but you can write again". */
export const AFTER_ALL = new RegExp(
  pattern`^${ASKED_BEFORE}\b[^.!?\n]{0,80}?[ ,.]+(?:but|mais|finalement|however|though)\b[ ,]*(?:(?:now|maintenant|finalement|en fait|actually|bon)[ ,]+)*${WRITE_AGAIN}$`,
);

/** Whether one text asks to be written to again. */
export function isOptIn(plain: string): boolean {
  const whole = bare(plain);
  // "No text me again" asks for the opposite.
  return (
    AFTER_ALL.test(whole) ||
    OPT_IN.test(whole) ||
    (!/\b(?:no|non|enough)\b/.test(whole) && OPT_IN.test(strip(whole)))
  );
}
