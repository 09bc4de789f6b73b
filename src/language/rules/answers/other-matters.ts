/**
 * What a yes or a no may be to instead of what was asked: who they are ("oui c'est moi"), that they asked for it ("yeah I
 * filled the form in"), that they have a moment now ("ok c'est bon j'ai fini"). None of it answers a question.
 */
import { ASKING_WORDS, MAYBE_I } from '../signs/own-up.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const ITS_ME = oneOf({
  fr: listed`
    c'(?:est|etait) (?:bien |bel et bien )?moi(?:[- ]meme)?(?! qui)(?: (?:bonjour|bonsoir|oui))?
    (?:c'est )?(?:lui|elle|moi)[- ]meme / (?:je suis|c'est) (?:bien )?la (?:bonne )?personne / en personne
    (?:vous etes|c'est) (?:bien )?(?:sur )?(?:mon|le bon) (?:numero|num|contact|telephone|portable)
  `,
  en: listed`
    (?:it|this|that)(?:'s| is| was) (?:indeed |definitely )?me(?: speaking| here)? / its me / thats me / speaking(?= ?(?:$|[,.!]))
    i'm (?:the right person|the one|him|her)(?= ?(?:$|[,.!])) / me speaking / in person
    (?:you(?:'ve| have)(?: got)?|you got|this is|that's|it's) (?:the right (?:person|number)|my number)
  `,
});

const HERE_NOW = oneOf({
  fr: listed`
    (?:c'est bon[ ,]*)?(?:j'ai (?:fini|termine)|je suis (?:la|revenue?|de retour)|me (?:voila|revoila|voici))
    je (?:vous |t')(?:ecoute|lis|recois) / je suis tout ouie
    (?:j'ai |je l'ai |je viens de )(?:bien )?(?:recu|vu|lu|recevoir|voir|lire)(?: (?:votre|ton|vos|le|ce) (?:message|sms|texto|mail|whatsapp)s?)?(?= ?(?:$|[,.!]))
  `,
  en: listed`
    i'm (?:here|back|all ears|listening|done|finished)(?: now)?(?= ?(?:$|[,.!])) / (?:all )?(?:done|finished) now / here now
    (?:i )?(?:got|received|saw|see|can see|have) (?:your|the|this|ur) (?:message|text|msg|email|whatsapp)s?(?= ?(?:$|[,.!]))
  `,
});

const WHO_ASKED_FOR_THEM = oneOf({
  fr: listed`
    c'est (?:mon|ma|mes|notre|un|une|le|la) (?:[a-z-]+ ){1,2}?qui m'a(?:vait)? (?:dit|demande|conseille|pousse\w*|parle) (?:de |d'|a )(?:vous )?(?:remplir|ecrire|contacter|demander|faire|m'inscrire|laisser|regarder|voir)(?: [a-z']+){0,2}
    (?:c'est|c'etait|ca doit etre|ce doit etre) (?:peut-etre |surement |sans doute |probablement )?(?:mon|ma) [a-z-]+(?: qui(?: [a-z']+){1,3})?
    (?:mon|ma) [a-z-]+ (?:a|aura) (?:du|peut-etre|surement|sans doute) (?:[a-z']+ ?){1,3}
  `,
  en: listed`
    (?:my|our|a) (?:[a-z-]+ ){1,2}?(?:told|asked|made|got|advised|persuaded) me (?:to )?(?:fill|write|contact|ask|do|sign|apply|enquire|message)(?: [a-z]+){0,3}
    (?:it was )?my (?:[a-z-]+ ){1,2}?who (?:told|asked) me to (?:[a-z]+ ?){1,3}
    (?:it )?(?:might|may|must|could|would|will) (?:well )?have been my [a-z-]+(?: [a-z]+){0,3}
    (?:my|our) (?:[a-z-]+ ){1,2}?(?:might|may|must|could|probably|would|will) (?:well )?have(?: [a-z]+){0,4}
  `,
});

const FILLED_IT_IN = oneOf({
  fr: listed`
    (?:je |j')?(?:l'ai|l'avais|ai|avais) (?:bien |en effet |effectivement )?rempli(?: (?:ca|cela|en ligne))?(?= ?(?:$|[,.!]))
  `,
  en: listed`
    (?:i|we) (?:did |have |had |must have |do remember )?(?:indeed |actually )?(?:fill(?:ed|ing)?|complet(?:ed?|ing)) (?:it|that|this|one|those)(?: (?:in|out|up|online|yesterday|myself))*(?= ?(?:$|[,.!]))
  `,
});

const WHY_THEY_WROTE = oneOf({
  fr: listed`
    c'(?:est|etait) (?:bien |justement |exactement )?(?:pour (?:ca|cela)|la raison)(?: (?:que|qui|si)\b(?: [a-z']+){1,6})?(?= ?(?:$|[,.!]))
    c'(?:est|etait) (?:bien )?(?:pour|au sujet de|a propos de) (?:la|le|les|l'|ma|mon|une?|notre|des) ?(?:[a-z-]+ ?){1,3}(?= ?(?:$|[,.!]))
    (?:autant|au temps) pour moi / merci de (?:me |m'|nous )?(?:r?appele?r?|recontacter|contacter|repondre|ecrire|revenir vers moi)(?= ?(?:$|[,.!]))
  `,
  en: listed`
    (?:that's|thats|that is|which is) (?:exactly |precisely )?(?:why|what) (?:i|we)(?:'m|'ve|'d| am| have| did)?(?: [a-z']+){1,5}(?= ?(?:$|[,.!]))
    (?:it's|its|it is|it was|that's|this is) (?:all )?(?:about|regarding|to do with) (?:the|my|our|a|an|some) (?:[a-z-]+ ?){1,3}(?= ?(?:$|[,.!]))
    (?:my (?:mistake|bad)|thanks for (?:calling|getting back|writing|replying|the (?:message|text|reply))(?: (?:back|to me))*)(?= ?(?:$|[,.!]))
  `,
});

const DENIES_ASKING = oneOf({
  fr: listed`
    (?:je )?(?:ne )?(?:me |m'en |m'|m en )(?:souviens|rappelle|souvient)(?: (?:pas|plus|absolument pas|pas du tout))(?: trop| bien)?(?: (?:de )?(?:vous )?(?:d')?(?:avoir|l'avoir)?(?: [a-z']+){0,4})?
    (?:je |j')?(?:n')?(?:ai )?(?:jamais|pas|rien) (?:rempli|fait de demande|fait de formulaire)(?: [a-z']+){0,3}
  `,
  en: listed`
    (?:i )?(?:don'?t|do not|can'?t|cannot)(?: even| really| actually)? (?:remember|recall)(?: (?:ever|even|asking|filling|doing|signing|contacting|requesting|any|that|this|it|what|making|sending|applying|giving|sharing|leaving|handing|you|your))(?: [a-z']+){0,5}
    (?:i )?(?:don'?t|do not) (?:think|believe) (?:i|we) (?:ever )?(?:asked|filled|signed|contacted|requested|did|applied|enquired)(?: [a-z']+){0,4}
    (?:i )?(?:never|didn'?t|did not|haven'?t) (?:fill(?:ed)?|sign(?:ed)?) (?:[a-z']+ ?){0,4}
    (?:(?:me|i|we) )?never (?:ever )?(?:asked|requested|enquired|applied) (?:for |about )?(?:nothing|nowt|owt|anything|none of (?:this|it)|any of (?:this|it))(?: [a-z]+)?
  `,
});

const OTHER = new RegExp(
  pattern`^(?:${MAYBE_I}[ ,.!]*){0,5}(?:${ITS_ME}|${HERE_NOW}|${WHO_ASKED_FOR_THEM}|${FILLED_IT_IN}|${WHY_THEY_WROTE}|${DENIES_ASKING}|${ASKING_WORDS})(?![a-z'])`,
);

/** Settings that ask just that. */
const ASKS_JUST_THAT =
  /owner|propri|deci[sd]|respons|contact|person|request|demande|form|inquiry|enquiry|identi/;

/** What is left of an answer without what it says of other matters first; all of it where it says nothing of them. */
export function withoutOtherMatters(text: string, id: string): string {
  const match = OTHER.exec(text);
  if (!match || ASKS_JUST_THAT.test(id)) return text;
  return text.slice(match[0].length).replace(/^[ ,.!;:]*(?:(?:et|and|but|mais)\b ?)?/, '');
}
