/** What was before: who asked for it, a call that was missed, one that was held, a contract that stands. */
import { KEPT_FROM_CALL } from '../beside/excuses.js';
import { listed, oneOf } from '../text/patterns.js';
import { anyOf } from './place.js';

const FAMILY = oneOf({
  fr: listed`
    mari / femme / epou\w+ / pere / mere / fils / fille / frere / soeur / patron\w* / chef / collegue
    beau-\w+ / voisine? / conjoint\w* / compagn\w+ / copain / copine / associee? / collaborat\w+
    petit[- ]fils / petite[- ]fille / gendre / neveu / niece / cousine? / oncle / tante / gamine? / ado
    belle-\w+
  `,
  en: listed`
    boss / husband / wife / partner / dad / father / mum / mother / daughter / brother / sister
    colleague / manager / neighbou?r / spouse / mom / flatmate
    grandson / granddaughter / grandad / nephew / niece / cousin / uncle / auntie / aunt / lad / boy / girl / gran / nan / hubby / missus
  `,
  both: listed`
    parents? / son
  `,
});

const FILLED_IN = oneOf({
  fr: listed`
    fait / rempli\w* / laisse / envoye / contacte / inscri\w* / made / demande (?:un|une|des|le|la)
  `,
  en: listed`
    filled / requested / sent / signed / did / submitted / enquired / contacted / put in / asked for
  `,
});

const COMES_TO_MIND = oneOf({
  fr: listed`
    oh / ah / attende[rz] / attends / mais oui / ah oui / je me souviens / ca me revient / mince / suis-je bete
  `,
  en: listed`
    oh / ah / hang on / hold on / wait / oh yes / of course / silly me / i remember / now i remember / my mistake / my bad / ahh
  `,
});

/** "Oh hang on, my son did it for me": asked for it, and put nothing in. */
const DID_IT_FOR_THEM = new RegExp(
  oneOf(listed`
    ^(?:(?:non|no|ok|sorry|pardon|desolee?)[ ,.!]+)?(?:${COMES_TO_MIND}[ ,.!…]+){1,4}(?:c'est |c'etait |it was |it's |i think |je crois (?:que )?)?(?:mon|ma|my|notre|our)[ -]${FAMILY},? (?:qui |who |that )?
      (?:me |nous )?(?:l'a |l'avait |a |m'a |has |would have |must have |did |had )*(?:fait|did|done|put|mis|inscri\w*|signe|signed|set|sent|entered|asked|it)(?![a-z])
  `),
);

const SAW_TO_IT =
  /\b(?:already|deja|thanks?|merci|installed|install\w+|fitted|pose\w*|no need|besoin|sorted|cheaper|instead)\b/;

/** One of theirs asked for it, as comes to their mind. */
export function kinAsked(text: string): boolean {
  return DID_IT_FOR_THEM.test(text) && !SAW_TO_IT.test(text);
}

export const SOMEONE_ELSE = anyOf(listed`
  (?:mon|ma|my|notre|our)(?: ex)?[ -]${FAMILY},? (?:qui |who |that )?
    (?:avait |a |has |had |vous a |m'a |would have )?(?:tout )?${FILLED_IN}(?![a-z])
  (?:my|our)(?: ex)?[ -]${FAMILY} (?:might|may|must|could|probably|maybe|would) (?:well )?(?:have|of)(?: (?:asked|done (?:it|that|this)|been (?:it|the one)|${FILLED_IN}))?(?= ?(?:$|[,.!;\n]|for|me|it|that|the|this|on|with|to|in\b|out\b|something|some\b|your\b|an?\b))
  (?:mon|ma|notre)(?: ex)?[ -]${FAMILY},? (?:qui )?(?:a du|a peut-etre|a surement|a sans doute|aura|aurait) (?:le |la |l'|vous |me )*(?:${FILLED_IN}|demander?|faire|faire ca|remplir)(?![a-z])
  (?:c'est|c'etait|ce doit etre|ca doit etre|doit etre|sera) (?:peut-etre |surement |sans doute )?(?:mon|ma|notre)(?: ex)?[ -]${FAMILY} qui (?:a|vous a|m'a|aura|avait) (?:du )?(?:${FILLED_IN}|demande\w*)(?![a-z])
  (?:demande|request|enquiry|formulaire|form) (?:a ete |was |came |is )?
    (?:faite? par|made by|from|sent by|filled in by|remplie? par) (?:mon|ma|my)
`);

export const MISSED_CALL = anyOf({
  both: KEPT_FROM_CALL,
  fr: listed`
    (?:desolee?|pardon|oups|zut|mince)[ ,!]+(?:d'avoir )?(?:rate|loupe|manque) (?:votre|ton) (?:coup de (?:fil|telephone)|appel)
    j'ai (?:encore |bien |du )?(?:rate|loupe|manque)r? (?:votre|vos|l'|le|ton|un|cet?)(?: |(?<='))(?:coup de (?:fil|telephone)|appels?)
    (?:j'ai|j'avais|il y a|y a|je vois|j'ai eu|je viens d'avoir) (?:eu )?(?:une?|\d|deux|trois|des|plusieurs) appels? (?:manques?|rates?|en absence|perdus?) (?:de|du|depuis|venant de) (?:ce |votre |vous|chez vous|cette )
    (?:je )?(?:n')?ai pas (?:pu|su) (?:decrocher|vous repondre au telephone|prendre (?:votre|l')(?: |(?<='))?appel)
    pas entendu (?:le telephone|mon telephone|sonner|votre appel)
  `,
  en: listed`
    (?:i(?:'ve| have)? (?:just )?(?:had|got|have|see|saw|seen)|there(?:'s|s| was| were| are)|got|had) (?:an?|\d|two|three|some|couple of|a couple of|several) missed calls? (?:from|off|by) (?:this|your|you|u|ye)(?![a-z])
    i(?:'ve| have)? (?:just )?missed (?:your|the|ur|a|yer) (?:phone )?calls?
    (?:sorry|apologies|soz|ah|oh|argh)[ ,!]+(?:just |for )?miss(?:ed|ing) (?:your|yer) (?:phone )?calls?
    (?:i )?(?:couldn'?t|could not|wasn'?t able to) (?:pick up|get to the phone|take (?:your|the) call)
    didn'?t hear (?:the|my) phone
  `,
});

const OURS = oneOf({
  fr: listed`
    quelqu'un / collegue\w* / conseill\w+ / commercia\w+ / telephone / tel / equipe / vous / chez vous
  `,
  en: listed`
    someone / somebody / colleagues? / advis[oe]r / phone / team / you
  `,
  both: listed`
    (?:one|un|une) (?:of|de) (?:you|your|vos)
    expert\w* / rep
  `,
});

const SPOKE = oneOf({
  fr: listed`
    eu / avoir / parle[r]? / echange[r]? / discute[r]?
  `,
  en: listed`
    talked / chatted / had (?:a|an) (?:\w+ )?(?:call|chat|word|conversation) / spoke / spoken
  `,
});

const ALREADY_EN =
  '(?:(?:about|regarding) (?:this|it|that) )?(?:already|yesterday|earlier(?: today)?|last (?:week|night)|on [a-z]+day|this morning)';

export const SPOKE_ALREADY = anyOf({
  fr: listed`
    (?:j'ai|on a|nous avons) (?:deja )?(?:eu|recu) un (?:appel|coup de fil) (?:a ce sujet|pour ca|la-dessus|pour cela)(?! (?:manque|rate|en absence))
    (?:j'ai|on a|nous avons) deja (?:eu|recu) un (?:appel|coup de fil) (?:de (?!ma\b|mon\b|mes\b|ces\b)[a-z]+ )?(?:hier|ce matin|la semaine derniere|lundi|mardi|mercredi|jeudi|vendredi|de votre part|de chez vous)
  `,
  en: listed`
    (?:i|we)(?:'ve| have)? (?:already )?(?:had|took|taken|got|received) a (?:phone ?)?call (?:about|regarding) (?:this|it|that) ${ALREADY_EN}
    (?:i|we)(?:'ve| have)? already (?:had|took|taken|got|received) a (?:phone ?)?call (?:about|regarding) (?:this|it|that)(?![a-z])
    (?:spoke|spoken|talked|been speaking)(?: already| just)? (?:to|with) (?:one of )?
      (?:you|your|someone|somebody|a colleague)(?![a-z])
  `,
  both: listed`
    (?:deja|already|viens d'|viens de|just)(?: |')(?:[^.!?\n]{0,20} )?${SPOKE}(?![a-z])
      [^.!?\n]{0,25}(?<![a-z])${OURS}(?![a-z])
    (?:vous m'avez|on m'a|you(?:'ve| have)?|someone(?: has|'s)?|(?:votre|un de vos) collegues? m'a)
      (?: (?:deja|already|just))+ (?:r?appele\w*|contacte\w*|called|contacted|rung|phoned|spoken)
    (?:eu|had) (?:quelqu'un|someone|un(?:e)? (?:collegue|conseill\w+)|
      (?:one|un) (?:of your|de vos) \w+) (?:au tel\w*|on the phone)
    (?:deja|already)(?: have| got| un| pris)* (?:an? )?(?:rendez-vous|call|meeting|appointment)
      (?: booked| set)? (?:avec|with) (?:votre|your|un de vos|one of your|quelqu)
  `,
});

/** And none of those they know. */
const IS_THEMSELVES =
  'est(?<!\\b(?:voisine?|amie?|copain|copine|pote|cousine?|frere|soeur|beauf|(?:beau|belle)-[a-z]+|collegue|oncle|tante|neveu|niece|fils|fille|pere|mere|il|elle) est)';

export const CUSTOMER_ALREADY = anyOf({
  fr: listed`
    (?:suis|${IS_THEMSELVES}|sommes) (?:bien |pourtant )?deja (?:un |une |de vos |l'un de vos )?clie?nte?s?
    (?:suis|${IS_THEMSELVES}|sommes) (?:un |une |de vos )?clie?nte?s? (?:(?:de )?chez vous|de votre|depuis)
    (?:deja )?(?:un|mon|notre) contrat (?:deja )?(?:chez|avec) vous
    (?:je|on) l'(?:ai|a) deja (?:chez|avec) vous / (?:je suis|on est) (?:deja )?chez vous depuis (?!tout|ce matin|une heure)[a-z\d]+ / (?:je suis|on est) deja chez vous(?= ?(?:$|[,.!]))
    (?:j'en|on en) (?:ai|a) deja (?:une?|deux|\d+) (?:de )?chez vous
  `,
  en: listed`
    (?:i'?m|i am|we'?re|we are)(?: already)? (?:an? )?(?:already |existing |current )(?:an? )?(?:customer|client)s?
    (?<!\b(?:my|our|the|his|her) [a-z-]+(?:'s| is| are| who's) )(?<!\b(?:he|she|they)(?:'s|'re| is| are) )already (?:an? )?(?:customer|client)s? (?:of (?:yours|you)|with you)
    (?:have|got)(?: already)? an? contract with (?:you|u|ye)
    (?:i|we)(?:'ve| have)? (?:already (?:have|got|had) (?:it|one|mine|ours)|(?:have|got|had) (?:it|one|mine|ours) already) with (?:you|ye)(?= (?:guys|lot|folks|since|for)\b| ?$| ?[,.!])
    (?:(?:i|we)(?:'m|'re| am| are) already|(?:i|we)(?:'ve| have)(?: already)? been) with (?:you|ye)(?: (?:guys|lot|folks))? (?:since|for) (?!the )\w+
    (?:i|we)(?:'m|'re| am| are) already with (?:you|ye) (?:guys|lot|folks)
    (?:i|we)(?:'ve| have) (?:already )?been (?:an? )?(?:\w+ )?(?:customers?|clients?)(?: (?:of (?:yours|your company)|with (?:you|u|ye)|(?:since|for) (?!the |an? )\w+))(?![a-z])
  `,
});
