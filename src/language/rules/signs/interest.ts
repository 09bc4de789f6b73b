/** They want a call, a person, or to go on. Each list holds both languages. */

import { anyPhrase, listed, oneOf, pattern } from '../text/patterns.js';

export const HUMAN = anyPhrase({
  fr: listed`
    (?:puis-je|pourrais-je|je (?:peux|voudrais|veux|souhaite|prefere|pourrais)|aimerais|possible de) (?:parler|discuter|echanger) (?:a|avec) (?:un )?(?:vrai )?(?:etre )?humain
    (?:parler|discuter|echanger) (?:a|avec) (?:quelqu'un|un(?:e)? (?:personne|collegue|responsable)) (?:du|de la|de l'|de votre|a votre|au|a l'|dans vos|de chez)
      ?(?:bureaux?|agence|service|equipe|siege|magasin|standard|societe|boite|vous|direction|compta\w*)
    (?:appelle|appelez|donne[rz]?|passe[rz]?)[- ](?:moi )(?:le|la|votre|un) (?:responsable|patronne?|chef|directeur|directrice|superieure?)\b
    (?:parler|discuter) (?:au|avec le|avec la|a la|a votre|avec votre) (?:responsable|patronne?|directeur|directrice|directeur|chef|gerante?|standard|direction)
    passe[rz]?[- ](?:moi|nous) (?:quelqu'un|un(?:e)? (?:humain|commercial\w*|conseill\w+|expert|responsable|personne)|
      (?:votre|un) (?:collegue|responsable|chef))
    (?:y a|il y a|y aurait)(?:-t-il)? (?:pas |bien |vraiment )*(?:un |une |quelqu'un )?(?:de )?
      (?:vraie? |reel(?:le)? )?(?:vraie? personne|personne (?:reelle|humaine)|etre humain|humain|
      de vrai|de reel)
    (?:y ?'?a(?:urait|ura)?|y aurait|il y aurait|existe|avoir|veux|voudrais|joindre)(?:[- ]t-il)? (?:\S+ ){0,7}?(?:en chair et en os|de vive voix|en vrai)
  `,
  en: listed`
    (?:is|isn't) there (?:a |an |any )?(?:real|actual|human) (?:person|human|being|someone)
    (?:talk|speak|chat) (?:to|with) (?:someone|somebody|anyone|one of (?:the|your) (?:team|staff|people|lads|girls|guys)|a (?:manager|colleague|supervisor)|whoever(?:'s| is))
      (?: else)? (?:in|at|from|on|who works in) (?:the |your |head )*(?:office|shop|branch|team|company|desk|firm|accounts|sales|showroom|reception|management|there)
    (?:talk|speak) (?:to|with) (?:the|your) (?:office|manager|boss|supervisor|reception)
    get (?:me|us) (?:your|a|the) (?:manager|supervisor|boss|superior|team leader)
    (?:put|transfer|connect|pass|hand|patch) me (?:through |over |on )?(?:to|with)
    (?:get|fetch|give|find) me (?:your |the |a |an )(?:\w+ )?(?:manager|boss|supervisor|gaffer|human|person|someone (?:real|proper))\b(?! (?:who|rang|told|said))
    (?:rather|prefer to|sooner) (?:explain|discuss|go through|talk|say|tell)(?: (?:it|that|this|all that|about it|things))? (?:to|with|through with) (?:an? |some )?(?:(?:proper|real|actual|living|human) )?(?:advis[oe]r|person|human|expert|someone|somebody)\b
    (?:don'?t|do not|not|won'?t|hate|rather not|refuse to) (?:\w+ )?(?:talk|speak|chat|text|deal)\w*
      (?: to| with)? (?:a |an |the )?(?:bot|robot|machine|computer|ai)s?
  `,
});

const A_CALL_FR = oneOf(listed`
  (?:petit )?(?:r?appel|coup de (?:fil|tel|telephone)) / rendez-vous / entretien / echange / point telephonique
`);

const A_CALL_EN = oneOf(listed`
  (?:quick |phone |video )?(?:call ?backs?|calls?|ring|bell|buzz|meeting|appointment|chat|conversation|catch[- ]?up)
`);

const ENDS = pattern`(?= ?$| ?[,.!?\n]| (?:svp|stp|s'il|please|pls|merci|thanks|about|again|back|then|alors|au sujet|a propos|pour|for me|sometime|when|quand))`;

/** Asks for a call, whether there has been one or not. */
const WANTS_CALL = oneOf({
  fr: listed`
    (?<!\b(?:quand|comment|pourquoi|qui|heure|jour|numero|si|que|ou) )(?:(?:pouvez|pourriez|peux|pourrais)[- ](?:vous|tu)|(?:vous|tu|on|quelqu'un|(?:un|une) (?:conseill\w+|expert\w*|collegue|personne)) (?:peut|peux|pouvez|pourrait|pourriez|pourrais))
      (?: donc| svp| bien)? ?(?:me |m'|nous )(?:r?appeler|telephoner|passer un ${A_CALL_FR})${ENDS}
    (?:on|nous) (?:peut|pourrait|pourrions|pouvons) (?:en |se |s'|nous )(?:re)?(?:parler|discuter|appeler)(?: au telephone| par telephone| de vive voix)?${ENDS}
    (?:(?:je|on) (?:peux|peut|pourrais?|voudrais|souhaite\w*|aimerais|veux|prendrais)|j'aimerais|puis-je|peut-on|possible d[e']|pourrais-je)
      (?: encore| bien)? ?(?:avoir |prendre |reprendre |fixer |caler |programmer |refaire )?un (?:autre |nouve(?:l|au) )${A_CALL_FR}
    ^(?:bonjour[ ,]+)?(?:un )?(?:autre|nouve(?:l|au)) ${A_CALL_FR} (?:svp|stp|s'il vous plait|merci)
  `,
  en: listed`
    (?<!\b(?:when|how|why|where|who|what time|which day|if|that) )(?:can|could|may|might) (?:i|we) (?:please |just |still |maybe )*(?:have|get|arrange|request|set up|do)
      [ ](?:a|another|one more|a second|a new|a follow[- ]?up) ${A_CALL_EN}${ENDS}
    (?<!\b(?:when|how|why|where|what time|which day|if|that) )(?:can|could|would|will) (?:some ?one|any ?one|somebody|anybody|you|ye|one of (?:you|the team|your \w+))
      [ ](?:please |just |kindly |maybe |possibly )*give (?:me|us) (?:a|another) ${A_CALL_EN}${ENDS}
    (?:(?:i|we)'?d (?:really )?(?:like|love)|(?:i|we) would (?:like|love)|(?:i|we) (?:want|need)|is it possible to (?:get|have|book)|any chance of|book me)(?: in for)?
      [ ](?:another|one more|a second|a new|a follow[- ]?up) ${A_CALL_EN}
    (?:can|could) we (?:please |maybe )*(?:speak|talk|chat)(?: again| about it| about this| on the phone| sometime)*${ENDS}
    ^(?:hi[ ,]+)?another ${A_CALL_EN} (?:please|pls)
  `,
});

export const CALL_ME = anyPhrase({
  both: [WANTS_CALL],
  fr: listed`
    (?:on|quelqu'un) m'r?appelle / on me rappelle
    (?:r?appele[zr]?|r?appelle|telephone[zr]?)[ -]?(?:moi|nous)
    (?:prefere\w*|aime\w* mieux|vaut mieux) (?:recevoir |avoir |passer |par )?(?:un |qu'on m'|que vous m'|qu'on me |au |le )?(?:r?appel\w*|coup de (?:fil|tel)|telephon\w*)(?! (?:pas|plus))
    r?appelez(?:[- ]moi)? (?:direct\w*|plutot|simplement|par tel\w*)
    (?:juste|simplement|seulement|directement|passons (?:direct\w* )?(?:a|au)) (?:un |le |l'|une |fixer (?:un |le |l')|prendre (?:un |le )|caler (?:un |le |l'))(?:rendez-vous|appel|creneau)(?! (?:manque|rate|recu|en absence))
    (?:fixons|calons|prenons|planifions|programmons) (?:donc |juste |directement )?(?:un |le |l'|ca|ce )(?:rendez-vous|appel|creneau)?
    (?:coup de (?:fil|tel)|appel) (?:c'est |ce serait |me va |ca ira )(?:mieux|plus (?:simple|vite|facile))
  `,
  en: listed`
    (?<!\b(?:not|don't|never|already) )(?:just |please )?(?:book|put|pencil|slot|stick|pop) me in(?! (?:the|for (?:a )?(?:quote|survey)))
    when can (?:he|she|they|someone|you|we|the expert|your (?:expert|guy|man|colleague)) (?:call|ring|phone|talk|speak)\b
    (?:skip|drop|enough (?:of|with)|too many|cut|no more|forget) (?:the |all the |these |your |all these )?questions[^?!\n]{0,20}\b(?:book|call|ring|appointment|meeting|talk|speak)
    (?:please|can (?:some ?one|you|we)|could (?:some ?one|you)) call
    just (?:ring|call|phone)(?: me| us)?(?= ?(?:$|[,.!]))
    (?:rather|prefer)(?: to)? (?:have |get )?a (?:phone ?)?(?:call|ring|bell|chat) / a (?:call|ring|bell) (?:is|would be|'d be|works) (?:better|easier|best|quicker)
    (?:get|have|like) a call / (?:fancy|up for|take you up on|ready for|have) that (?:chat|call|ring|talk|offer)(?= (?:after all|now|please|then|still)| ?$) / (?:would|i'd|'d) (?:still |quite |really )?(?:like|love|want) (?:that|the|my|your) call / (?:call|phone|ring) (?:me|us) / give (?:me|us) a (?:call|ring|bell|buzz)
  `,
});

/** "Yeah free now", "ok là je suis dispo": they would be called at once, and answer nothing that was asked. */
const FREE_NOW = new RegExp(
  oneOf({
    fr: listed`
      ^(?:(?:ok|oui|ouais|d'accord|bah|ben|ah|bon|alors|et|mais)[ ,.!]+)*(?:(?:la|maintenant|tout de suite)[ ,]+(?:je suis |chui |suis )?(?:tout a fait |bien )?(?:dispo\w*|libre|joignable)|
        (?:je suis |chui |suis )?(?:tout a fait |bien )?(?:dispo\w*|libre|joignable) (?:la|maintenant|tout de suite|de suite|en ce moment|des maintenant|immediatement))
        (?: (?:si (?:vous voulez|besoin)|merci))*[ .!]*$
    `,
    en: listed`
      ^(?:(?:ok|okay|yes|yeah|yep|yup|sure|well|so|and|but)[ ,.!]+)*(?:i'm |im |i am )?(?:(?:free|available|about|around|here) (?:right |just )?(?:now|at the moment|this minute)|now free)
        (?: (?:if (?:you(?:'d)? (?:like|want)|that (?:suits|works)|it suits)|thanks|so))*[ .!]*$
    `,
  }),
);

/** "Tout de suite si votre expert est dispo". */
const NOW_IF_THEY_CAN = new RegExp(
  oneOf({
    fr: listed`
      ^(?:(?:ok|oui|ouais|bah|ben|ah|bon|alors|et|bonjour|euh)[ ,.!]+)*(?:la )?(?:maintenant|tout de suite|de suite)[ ,]+s(?:i |')(?:votre|l'|un|une|vous|quelqu'un|il|elle|on|c'est)[^.,;!?\n]{0,24}\b(?:dispo\w*|libres?|peut|pouvez|possible)\b
    `,
    en: listed`
      ^(?:(?:ok|okay|yes|yeah|sure|well|hi)[ ,.!]+)*(?:right |straight )?(?:now|away)[ ,]+if (?:your|the|an?|you|someone|somebody|anyone|he|she|they|it's)\b[^.,;!?\n]{0,24}\b(?:free|available|about|around|can|able|possible)\b
    `,
  }),
);

export function isFreeNow(text: string): boolean {
  return FREE_NOW.test(text) || NOW_IF_THEY_CAN.test(text);
}

const WHO_DECIDES = oneOf({
  fr: listed`
    (?:la|ma|notre) (?:banque|banquiere|femme|moitie|copine|compagne|copro\w*|proprio|proprietaire|mairie|patronne|direction|mere)
    (?:le|mon|notre) (?:mari|conjoint|compagnon|banquier|proprio|proprietaire|syndic|patron|chef|bailleur|pere)
  `,
  en: listed`
    (?:the|my|our) (?:bank|lender|wife|husband|partner|missus|other half|landlord|landlady|boss|council|board|dad|mum)
  `,
});

/** "La banque a dit oui": nothing keeps them any more. */
export const GO_AHEAD = anyPhrase({
  fr: listed`
    ${WHO_DECIDES} (?:(?:a|m'a|nous a|est) (?:enfin |finalement |bien )?(?:dit (?:oui|ok)|accepte|valide|approuve|d'accord|donne (?:son|le) (?:accord|feu vert)))(?! (?:un autre|une autre|l'offre d))
    (?:j'ai|on a|nous avons) (?:enfin |finalement )?(?:eu |recu |obtenu )(?:le feu vert|l'accord (?:de la banque|du syndic|du proprio\w*|pour le pret)|le pret|notre pret|mon pret)
  `,
  en: listed`
    ${WHO_DECIDES}(?:'s| has| have| just| finally)* (?:said (?:yes|ok|okay)|approved(?: it| the loan| us)?|agreed|given (?:us |me )?the go[- ]ahead|gave (?:us |me )?the go[- ]ahead|signed it off)(?! (?:another|someone))
    (?:i've|we've|i|we) (?:finally )?(?:got|have got|received) the (?:go[- ]ahead|green light|loan)
  `,
});

const NOW = oneOf({
  fr: listed`
    maintenant / tout de suite / de suite / immediatement / sur-le-champ / dans l'immediat / a l'instant
  `,
  en: listed`
    (?:right |straight )?(?:now|away) / this minute / immediately / straightaway
  `,
});

/** "Appelez-moi tout de suite", "can you call me now?" */
const CALL_NOW = new RegExp(pattern`
  \b(?:r?appele[rz](?:[- ](?:moi|nous))?|(?:me |nous |m')r?appeler|(?:call|ring|phone)(?: (?:me|us))?(?: back)?)(?: (?:la|plutot|donc|please|just))?
  [ ]${NOW}(?! que\b)(?= ?(?:$|[^a-z ]| (?:instead|please|pls|if|si|svp|stp|s'il|plutot|je|j'|i|as|because|car|merci|thanks)))
`);

/** Refused, told of, or asked after. */
const NOT_ASKED_FOR =
  /'$|\b(?:ne|pas|not|don't|never|can't|cannot|already|won't|nobody|why|pourquoi|allez|va|allait|going|gonna|supposed|deviez|said|promised) (?:[a-z']+ ){0,3}$/;

export function asksToBeCalledNow(text: string): boolean {
  const asked = CALL_NOW_HINT.test(text) ? CALL_NOW.exec(text) : null;
  return asked !== null && !NOT_ASKED_FOR.test(text.slice(Math.max(0, asked.index - 40), asked.index));
}

const CALL_NOW_HINT = /appele|call|ring|phone/;

const BOOKS = oneOf(listed`
  (?:can|could|may|might) (?:i|we) (?:please |just |still )*(?:re)?(?:book|schedule|arrange|set up|organi[sz]e)
    [ ](?:an?|another|one|the|that)(?: \w+){0,2} (?:call|meeting|appointment|slot|chat|time)
  (?:(?:je|on|nous) (?:peux|peut|pouvons|pourrais|pourrait|pourrions)|puis-je|peut-on|pourrait-on|pourrais-je|possible de)
    [ ](?:encore )?(?:re)?(?:prendre|fixer|caler|planifier|programmer|poser) (?:un |une )?(?:autre |nouveau |nouvel )?(?:rendez-vous|appel|creneau|date|rencontre)
`);

/** "Can someone call me?" is no question about anything, nor is "can I book a call?" */
export const ASKS_FOR_CALL = anyPhrase(listed`
  ${BOOKS}
  ${WANTS_CALL}
  (?:can|could|would|will) (?:some ?one|any ?one|somebody|anybody|you|u|ye)
    [ ](?:please |just |kindly )*(?:r?appel\w*|call|ring|phone)(?: me| us)(?: back)?
    (?= ?$| ?[,.!?]| please| about)
  (?:quelqu'un|on|vous) (?:peut|peux|pouvez|pourrait|pourriez)(?:[- ](?:il|vous|on))?
    [ ](?:me |m'|nous )r?appeler(?= ?$| ?[,.!?]| svp)
  (?:just|juste|directement|straight) (?:to )?(?:book\w*|fix|arrange|set up|schedule|fixer|prendre|caler|planifier) (?:an?|the|un|le|l') ?(?:call|meeting|appointment|slot|time|rendez-vous|appel|creneau)(?= ?$| ?[,.!?]| svp| please)
`);

/** Asks to be called, however it is put. */
export function wantsCall(text: string): boolean {
  return CALL_ME.test(text) || ASKS_FOR_CALL.test(text) || SPEAK.test(text);
}

const SPEAK =
  /\b(?:(?:en )?(?:discuter|parler)|speak|talk|chat) (?:au telephone|par telephone|on the phone|over the phone|to (?:someone|somebody))\b/;

const KEEN = oneOf(listed`
  chaude?s? / partante?s? / preneu\w+ / curieu\w+ / tentee? / motivee? / emballee? / seduite? / ok
  d'accord / interess\w*
`);

export const INTERESTED = anyPhrase({
  both: [BOOKS],
  fr: listed`
    (?:suis|serais|est) (?:grave |trop |tres |carrement |bien |toujours )?${KEEN}
    vendu$
    (?:ca|cela) (?:me|nous) (?:branche|tente|botte|parle|plait|dit bien|interpelle|va)
    (?:dites|dis|racontez|expliquez|explique)[- ](?:moi|nous)
    (?:on y va|allons-y|allez-y|let'?s gooo?)$
    (?:je |on |nous )(?:le |la |l'|les |en )?(?:veux|veut|voulons|souhaite)(?: bien)? (?:toujours|encore)(?! (?:pas|rien|plus|moins))(?![^.!?\n]*\b(?:mais|pas|autre|chang\w*|decal\w*|deplac\w*)\b)
    (?:toujours|encore) (?:partante?|preneu\w+|motivee?|chaude?|d'attaque) / (?<!\w )me lachez? pas / lache[rz]? pas l'affaire
    (?:je me|on se) (?:lance|laisse tenter)
    (?:finalement|en fait|au final) (?:si|oui)(?= ?$| ?[,.!;])
    (?:je|on) (?:le |la |l'|en )?(?:veux|veut|voudrais) (?:bien )?(?:quand meme|malgre tout)
    (?<!\b(?:pas|plus|jamais|ni) (?:\w+ ){0,2})(?:reprendre|refixer|reprogrammer|replanifier|refaire|prendre) (?:un )?(?:autre |nouveau |nouvel )?(?:rendez-vous|appel|creneau|echange)
    (?:peut|pourrait) m'interesser
    (?:ca|cela|ca me|oui ca)? ?m'interesse(?:rait)?
    pourquoi pas(?= ?$| ?[,.!;])
    (?:ceux|celles|ils|elles|(?:ces|vos|les) (?:creneaux|horaires|dates|jours|heures|propositions))(?:[- ]?(?:la|ci))? (?:me |nous )?(?:vont|conviennent|iraient|arrangent|plaisent)
      (?! (?:pas|plus|trop|tou\w*)\b)
  `,
  en: listed`
    (?:more|some) info\w* / (?:know|learn|hear) more
    (?:those|these|they|the(?:m| two| three))(?: times| slots| days| dates)? (?:would |will |should )?(?:work|suit|do|look good|look fine)(?: me| us)?
      (?= ?(?:$|[,.!;]|for (?:me|us)|fine|well|great|perfectly|nicely|good))
    (?:those|these)(?: times| slots| days| dates)? (?:are|would be|will be|sound|look) (?:both )?(?:good|fine|great|ok|okay|perfect|grand|alright|suitable)
    (?<!\b(?:not|never|no|don't|won't|didn't|wouldn't) (?:\w+ ){0,3})(?:book|schedule|arrange|set up|rebook) (?:another|a new|a second|a follow[- ]?up) (?:call|meeting|appointment|chat|one)
    sounds (?:good|great|interesting|like a plan)
    still (?:want|wanna|need|up for|keen)(?! (?:nothing|you to stop))(?![^.!?\n]*\b(?:but|not|change|move|another|different|rather)\b) / (?:don't|do not) give up on (?:me|us)
    (?<!\bnot )(?:happy|glad|keen|willing) to (?:talk|chat|speak|discuss|have a (?:call|chat))(?! to (?:somebody|someone|a))
    tell me more / why not / i'?d (?:like|love) (?:that|to) / go ahead / let'?s (?:do|go|talk)
  `,
});

/** "I still want my call": the one that stands. */
const STILL_WANTS_IT = new RegExp(
  oneOf({
    fr: listed`
      \b(?:veux|veut|voulons|souhaite|tiens a|attends|compte sur) (?:bien )?(?:toujours|encore) (?:mon|ce|cet|l'|le|notre|votre) ?(?:r?appel|rendez-vous|rdv|coup de fil|echange|creneau)\b
    `,
    en: listed`
      \bstill (?:want|need|expect|would like)(?:ing)? (?:my|the|that|this|our|your) (?:phone )?(?:call|appointment|meeting|slot|chat)\b(?! (?:to (?:be )?mov|mov|chang|cancel|at a|on a))
    `,
  }),
);

export function stillWantsIt(text: string): boolean {
  return STILL_WANTS_IT.test(text);
}

const LIKING_WORDS = oneOf({
  fr: listed`
    parfait / nickel / bonne idee / c'est (?:bon|parfait|bien)
  `,
  en: listed`
    sounds / great / perfect / good / fine / sure / cool / that'?s (?:great|good|fine)
  `,
  both: listed`
    super / top
  `,
});

/** Says that it pleases, rather than that it is so. */
export const LIKING = new RegExp(pattern`^${LIKING_WORDS}\b`);
