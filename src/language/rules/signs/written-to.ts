/** Would rather be written to: "I'd prefer you to message me", "je préfère que vous m'écriviez". */
import { listed, oneOf, pattern } from '../text/patterns.js';

const BUT_LESS = oneOf({
  fr: listed`
    plus / pas / jamais / moins / rien / autant / avant / d'abord / quand / si / la veille / une heure / demain / ailleurs / a (?:personne|quelqu'un|un autre)
  `,
  en: listed`
    less / no / not / before / first / when / if / an hour / the day / tomorrow / later / nothing / never / any ?more / somewhere else / elsewhere / someone else / somebody else / other / another
  `,
});

const RATHER_WRITTEN_TO = oneOf({
  fr: listed`
    (?:prefer\w+|aim(?:e|erais|erions) (?:mieux|autant)|voudrais|souhait\w+|aimerais) (?:autant |plutot |vraiment )*(?:que (?:vous|tu|quelqu'un|l'expert\w*)|qu'on|qu'il|qu'elle|qu'une personne) (?:plutot )?(?:m'|me |nous )(?:ecriv\w+|envo[iy]\w+ (?:un |des |les |le |vos |votre |tout |l')?(?!(?:plus|pas|moins|rien|jamais)\b)\w+|repond\w+ (?:ici|par)|text\w+|laiss\w+ un message)
    (?:prefer\w+|aim(?:e|erais|erions) (?:mieux|autant)) (?:autant |plutot |vraiment )*(?:recevoir|avoir|lire|communiquer par|echanger par|discuter par|passer par|etre contacte\w* par) (?:un |des |les |vos |l'|le )?(?:messages?|sms|textos?|mails?|e-?mails?|ecrit|whatsapp)
    (?:prefer\w+|aim(?:e|erais|erions) (?:mieux|autant)) (?:autant |plutot |vraiment )*(?:les |par |des |vos )(?:messages?|sms|textos?|mails?|e-?mails?|ecrit)
    (?:mieux vaut|vaut mieux|(?:c'est|ce serait|ca serait) (?:mieux|plus (?:simple|facile|pratique)) (?:de|si vous|que vous)|autant) (?:m'|me |nous )?(?:ecri\w+|envo[iy]\w+ (?:un |des )?(?:messages?|sms|mails?)|repond\w+ par)
  `,
  en: listed`
    (?:rather|sooner|prefer|prefer it|like it better|better|easier|best) (?:(?:it )?(?:if|that|when|for) )?(?:you|u|ye|yous|they|he|she|someone|somebody|your \w+|the \w+) (?:(?:to|just|could|would|can|simply|only) )*(?:writ(?:e|es)|wrote|text(?:ed|s)?|messag(?:e|ed|es)|msg(?:ed)?|e-?mail(?:ed|s)?|whatsapp(?:ed)?|typed?|sen[dt] (?:me|it|us|a|the))
    (?:better|easier|best|rather|sooner) (?:to )?(?:text|message|write to|e-?mail|whatsapp) me
    (?:prefer|rather|sooner) (?:to )?(?:get|have|receive|be sent|be) (?:an? |your |the )?(?:messaged|texted|e-?mailed|written to|messages?|texts?|e-?mails?)
  `,
});

/** As text to put together: no less, and nobody else. */
export const WRITTEN_TO_RATHER = pattern`\b${RATHER_WRITTEN_TO}(?![a-z'])(?! (?:me |us |moi |nous )?(?:${BUT_LESS})\b)`;

const WRITTEN_TO = new RegExp(WRITTEN_TO_RATHER);

/** Asks for an answer in writing by saying what they would rather have. */
export function wouldRatherBeWrittenTo(text: string): boolean {
  return HINT.test(text) && WRITTEN_TO.test(text);
}

const HINT =
  /prefer|rather|sooner|better|easier|best|mieux|autant|voudrais|souhait|aim|simple|facile|pratique/;
