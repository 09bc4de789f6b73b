/**
 * What our message is about, courteously asked: "I would like to understand what this concerns, please", "puis-je
 * savoir ce dont il s'agit".
 */
import { listed, oneOf, pattern } from '../text/patterns.js';

const OUR_MESSAGE =
  ' (?:message|text|txt|call|whatsapp|sms|msg|mail|texto|courriel|appel|demarche|prise de contact)';

const NOT_OF_MORE = '(?! (?:us|the (?:price|house|heating)|mon|ma|mes|le prix))(?![a-z])';

/** What is not known, as part of a sentence or by itself. */
export const ITS_MATTER = oneOf({
  fr: listed`
    (?:de quoi|ce don'?t) (?:il (?:s'agit|est question|en retourne)|ca parle|retourne)(?![a-z])
    (?:a quoi|en quoi) (?:cela|ca|ce message|votre message) (?:me |m'|nous )?(?:concerne|correspond|rime)(?![a-z])
    (?:ce que|qu'est-ce que) (?:cela|ca|ce message|votre message) (?:me )?(?:concerne|veut dire)(?![a-z])
    (?:quel est )?(?:l'objet|le motif|le but|le sujet|la raison|la nature) de (?:votre|ce|cet|cette)${OUR_MESSAGE}(?![a-z])
    (?:pourquoi|pour quelle raison) (?:je (?:recois|viens de recevoir)|on m'(?:envoie|a envoye)) (?:un|ce|votre|cet)${OUR_MESSAGE}(?![a-z])
    (?:a|de) quel (?:sujet|propos) (?:vous (?:m'|me |nous )|est-ce|c'est)
  `,
  en: listed`
    what (?:this|it|that|all this|(?:this|that|the|your)${OUR_MESSAGE})(?:'s| is| was| may be| might be)?(?: all| actually| exactly)? (?:about|regarding|concerning|concerns?|regards|relates? to|in (?:connection|relation) (?:with|to)|in (?:aid|respect) of|with regards? to|to do with)${NOT_OF_MORE}
    what (?:this|that|the|your)${OUR_MESSAGE}(?:'s| is| was) for(?= ?(?:$|[?!.,;\n]|please))
    what (?:does|did|do|is|was|would) (?:this|it|that|(?:this|that|the|your)${OUR_MESSAGE})(?: all| be)? (?:concern(?:ing)?|relate to|regard(?:ing)?|in (?:connection|relation) (?:with|to)|in aid of)${NOT_OF_MORE}
    (?<=(?:understand|know|see|find out) )what (?:you|u) (?:want|are after|require|are asking)(?: of me| from me)?(?= ?(?:$|[?!.,;\n]|please|before))
    (?:purpose|subject|nature|reason) (?:of|for|behind) (?:this|your|the)${OUR_MESSAGE}(?![a-z])
  `,
});

const WISH_TO_KNOW = oneOf({
  fr: listed`
    (?:je |j'|on |nous |et )*(?:aimerai[st]?|voudrai[st]?|souhait\w+|desire\w*|veux|veut|voudrions|aimerions|tiens a|cherche a)(?: bien| juste| seulement| simplement)? (?:savoir|comprendre|connaitre|qu'on m'explique)
    (?:je |on )?(?:ne )?(?:sais|comprends|vois|saisis)(?: vraiment)? pas(?: bien| trop| du tout)?
    (?:puis-je|pourrai[st]?-je|peut-on|je peux|est-il possible de) (?:savoir|connaitre|comprendre)
    (?:pouvez|pourriez|voudriez|auriez)[- ]?(?:vous)?(?: l'amabilite de| la gentillesse de| bien)*[ ,]*(?:me |m'|nous )?(?:dire|expliquer|preciser|indiquer)
  `,
  en: listed`
    (?:i|we|and|to)?(?:'d| would| do| should| only| just)*(?: very much| really)? ?(?:like|love|want|wish|need|prefer)(?: (?:first|please))? to (?:understand|know|learn|ask|be told|find out|hear)(?: first| exactly| please)?
    (?:may|can|could|might) (?:i|we)(?: please| just| kindly)? (?:ask|know|enquire|inquire)(?: you)?
    (?:could|can|would|will) (?:you|u)(?: please| kindly| just| be so (?:kind|good) as to| mind)* (?:tell(?:ing)?|explain(?:ing)?|say(?:ing)?|let(?:ting)?)(?: (?:to )?(?:me|us))?(?: know)?
    (?:i|we)(?:'d| would) be (?:grateful|obliged|glad|happy) (?:if (?:you|u) (?:would|could) (?:tell|explain)(?: me| us)?|to know)
    (?:i|we) (?:do not|don't|am not sure i|can't|cannot) (?:really )?(?:know|understand|see|recall|remember)
    (?:please |kindly )(?:tell|explain|advise|clarify|state)(?: (?:to )?(?:me|us))?
  `,
});

const RECEIVED = oneOf({
  fr: listed`
    (?:je viens de |j'ai |on a |nous avons |ai )(?:bien )?(?:recu|recevoir|eu) (?:un|votre|ce|cet)${OUR_MESSAGE}(?: de (?:vous|votre part))?(?: ce matin| hier| aujourd'hui)?
  `,
  en: listed`
    (?:i|we)(?:'ve| have)?(?: just)? (?:got|received?|had|gotten|been sent|was sent)(?: an?| the| your| this)${OUR_MESSAGE}(?: from (?:you|this number|your \w+))?(?: this morning| today| yesterday)?
  `,
});

const OLD = oneOf({
  fr: listed`
    (?:j'ai|(?:mon|ma) (?:mari|femme|mere|pere) a) \d\d ans / je suis (?:une? )?(?:vieille?|agee?|retraitee?|personne agee)(?: (?:dame|monsieur|homme|personne))?
  `,
  en: listed`
    i(?:'m| am) (?:\d\d(?: years? old| years of age)?|an? (?:old|elderly) (?:lady|man|woman|person)|an? (?:pensioner|oap)|elderly|retired)(?![a-z])
  `,
});

const HINT = /quoi|don'?t|objet|motif|\bbut\b|sujet|raison|nature|ce que|propos|what|purpose|subject|reason/;

const MATTER = new RegExp(`(?<![a-z'-])${ITS_MATTER}`);
const MATTER_ASKED = new RegExp(
  pattern`(?<![a-z'-])(?:${WISH_TO_KNOW} )?(?<![a-z'-])(?:the )?${ITS_MATTER}`,
  'g',
);
const AROUND_IT = new RegExp(pattern`(?<![a-z'-])(?:${RECEIVED}|${OLD})`, 'g');

/** Who also wants to be left is heard whole. */
const WANTS_TO_BE_LEFT =
  /\b(?:stop\w*|arret\w*|alone|remov\w*|delet\w*|unsub\w*|off|block\w*|report\w*|tranquilles?|paix|supprim\w*|retir\w*|desinscri\w*|desabonn\w*|effac\w*)\b/;

/** The text without that question, nor what leads in to it: that a message came, and how old they are. */
export function withoutItsMatter(text: string): string {
  if (!HINT.test(text) || !MATTER.test(text) || WANTS_TO_BE_LEFT.test(text)) return text;
  return text.replace(MATTER_ASKED, '~').replace(AROUND_IT, '~');
}
