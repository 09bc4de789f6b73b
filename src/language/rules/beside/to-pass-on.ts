/**
 * What is for the people on the client's side: whom or where to call instead, who comes too, by how much they are late,
 * where somebody lives, what to send or bring, when not to write.
 */
import { isAlsoFree } from './also-free.js';
import { asksDeletionAfter } from '../opting-out/look-alikes/asked-after.js';
import { listed, oneOf, pattern } from '../text/patterns.js';
import { isSomewhatLate } from '../signs/changing.js';
import { ASKS_ON_WHICH, WANTS_VIDEO } from '../topics/the-call.js';
import { saysWhenToWrite } from './when-to-write.js';

const SOMEBODY = oneOf({
  fr: listed`
    (?:mon|ma|mes|notre) (?:mari|femme|epou\w+|pere|mere|fils|fille|frere|soeur|patron\w*|chef|collegue|conjoint\w*|
      compagn\w+|copain|copine|associee?|parents?|comptable|voisine?|gendre|bru|beau-\w+|belle-\w+|petit[- ]fils|petite[- ]fille|neveu|niece|cousine?|oncle|tante)
  `,
  en: listed`
    (?:my|our|the) (?:boss|husband|wife|partner|dad|father|mum|mother|mom|daughter|son|brother|sister|colleague|manager|
      neighbou?r|spouse|parents|accountant|missus|hubby|son-in-law|daughter-in-law|grandson|granddaughter|nephew|niece|cousin|uncle|aunt)
  `,
});

const HER_OR_HIM = oneOf(listed`
  her / him / them / ${SOMEBODY}
`);

const SOMEONE_ELSE = new RegExp(
  oneOf({
    fr: listed`
      (?<!\bn')\br?appelez[- ](?:plutot |donc )?(?:(?:la|le|les)(?: (?:elle|lui|plutot|eux))(?![a-z])|(?:elle|lui)(?![a-z])|(?:la|le)(?=,? (?:svp|pas moi)\b))
      (?:^|[.,;!?\n] ?|\b(?:et|mais|donc|alors|oui|non|plutot|faut|faudrait|mieux) )(?:plutot |svp )?(?:r?appelez|r?appeler|contactez|contacter|joignez|joindre|
        (?:telephonez|telephoner) a|voyez avec|voir avec)(?: (?:plutot|donc|directement|ca))* ${SOMEBODY}\b(?! pas\b)
      \b(?:pouvez|pourriez|pouvez-vous|pourriez-vous|peut|faut|faudrait|mieux vaut|vaut mieux|merci (?:de|d'))(?: vous)?(?: |(?<='))
        (?:plutot )?(?:r?appeler|contacter|joindre|telephoner a|voir avec)(?: plutot| directement)? ${SOMEBODY}\b
      \b${SOMEBODY} (?:peut|pourra|pourrait|va|prendra|sera)(?: \w+)? (?:prendre |avoir |repondre a |a )?(?:l'appel|le rendez-vous|votre appel)\b
      \bc'est (?:plutot )?(?:${SOMEBODY}|elle|lui) qu'il (?:faut|faudrait) (?:r?appeler|joindre|contacter)
      \b(?:elle|lui),? pas moi\b
      \b(?:c'est|ce sera|ce serait|c'est bien) (?:bien |plutot )?${SOMEBODY} que vous (?:allez |devez )?(?:r?appel\w+|contact\w+|joign\w+|joindre)\b
    `,
    en: listed`
      \b(?:can|could|would|will) (?:you|ye|u|someone|they)(?: please| just| maybe)? (?:call|ring|phone|contact|try|speak to|speak with|talk to)
        [ ]${HER_OR_HIM}\b
      (?:^|[.,;!?\n] ?|\b(?:and|so|but|please|just|best|better|then) )(?:to )?(?:call|ring|phone|contact|speak to|talk to) ${HER_OR_HIM}
        (?: instead| rather|,? not me| please| on\b| at\b| directly|(?= ?(?:$|[.,;!\n])))
      \b(?:can|could|will|would) ${SOMEBODY} (?:get|take|have|do|be on|join|answer)(?: on)? (?:the|that|this|your|a) (?:call|meeting|appointment)
      \b${SOMEBODY} (?:will|can|would|'ll) (?:take|do|answer|get|have) (?:the|that|your) call
      \b(?:call|ring|phone) [^.,;!?\n]{1,16}\b(?:not me|instead of me)\b
      \b(?:it's|it is|it'll be|is it) ${SOMEBODY} (?:you(?:'re|'ll| are| will)?|that you(?:'re|'ll| are| will)?|who you(?:'re|'ll| are| will)?) (?:be )?(?:call|ring|phon)(?:ing|e)?\b
      \b(?:you(?:'re|'ll| are| will)|will you be|are you) (?:be )?(?:calling|ringing|phoning|call|ring|phone) ${SOMEBODY}\b
    `,
  }),
);

const DO_NOT = /\b(?:don'?t|do not|never|stop|quit|did|why|n'|ne|arrete[rz]?|pas besoin)\b/;

/** A number to be called on; none that somebody called from. */
const NUMBER = /(?<![\d@€$£])(?:\+|00)?\d(?:[ .-]?\d){8,13}(?![\d€$£%])/;
const CALLED_FROM =
  /\b(?:from|depuis|m'a(?:vez)? appele\w*|m'ont appele|called me|rang me|calling me|c'est qui|who(?:'s| is)|a qui|is this|is that|c'est bien|siret|siren|iban|order|commande|facture|invoice|ref\w*)\b/;
const OTHER_PHONE =
  /\b(?:call|ring|phone|try|use|appelez|r?appeler|joindre|rappelez)\b[^.!?\n]{0,24}\b(?:landline|fixe|(?:house|home|shop) (?:phone|number|line)|work (?:phone|number)|office (?:phone|number|line)|other (?:phone|number)|autre (?:numero|telephone)|numero (?:pro|du bureau))\b/;

/** "You can reach me on 06…": they would be called. */
const REACH_ME_ON = new RegExp(
  oneOf({
    fr: listed`
      \b(?:me |nous |m')(?:joindre|r?appeler|contacter|trouver) (?:(?:direct\w*|plutot|toujours|aussi) )?(?:au|sur|a ce)\b
      \b(?:r?appelez|contactez|joignez|r?appelle)[- ](?:moi|nous) (?:(?:direct\w*|plutot) )?(?:au|sur|a ce)\b / \b(?:joignable|disponible|dispo) (?:au|sur)\b
    `,
    en: listed`
      \b(?:reach|get|get hold of|contact|call|ring|phone|try) (?:me|us) (?:(?:directly|always|instead) )?(?:on|at)\b
    `,
  }),
);

/** Gives a number of their own to be called on. */
export function givesOwnNumber(text: string): boolean {
  return NUMBER.test(text) && REACH_ME_ON.test(text) && !CALLED_FROM.test(text) && !NOT_ON_IT.test(text);
}

const NOT_ON_IT = /\?|\b(?:not|don'?t|never|can'?t|pas|plus|jamais|stop|n')\b/;

const THEIRS = oneOf({
  fr: listed`
    (?:son|leur) (?:numero|num|tel\w*|portable|mobile|06|07|contact|mail|adresse mail) / (?:ses|leurs) coordonnees
    (?:le |les )?(?:numero|num|tel\w*|portable|mobile|contact|mail|coordonnees) (?:de |d'|a )${SOMEBODY}
  `,
  en: listed`
    (?:his|her|their|${SOMEBODY}'?s) (?:phone |mobile |cell |home |work |contact )?(?:numbers?|phone|mobile|cell|details|contact|e-?mail)
  `,
});

const GIVES = oneOf({
  fr: listed`
    (?:je|on) (?:peux |pourrais |vais |peut )?(?:vous |te |t')?(?:donn|envo|transm|pass|communiqu|laiss|fil)\w+
    (?:voulez-vous|vous voulez|vous voudriez|tu veux|il vous faut|vous faut-il|vous avez besoin de) / voici / voila / notez
  `,
  en: listed`
    (?:shall|should|can|could|may|will|let|i'?ll|i can|i could|i will|want me to|happy to|would you like me to|do you want me to)(?: i| me)?(?: just| maybe)? (?:give|send|pass|share|get|forward|text|leave)(?: you| on| over| along)*
    (?:do you|would you|d'you|you)? ?(?:want|need|like)(?: to have)? / here(?:'s| is) / take down
  `,
});

/** "Shall I give you his number", "je vous donne le numéro de mon fils ?" */
const GIVES_THEIRS = new RegExp(pattern`\b${GIVES} ${THEIRS}(?![a-z])`);

const OF_THEM = new RegExp(
  oneOf({
    fr: listed`
      \b(?:son|leur) (?:numero|num|tel\w*|portable|nom|prenom)\b / \b(?:il|elle) s'appelle\b / \b(?:numero|num|tel\w*|portable) (?:de |d'|a )${SOMEBODY}\b
    `,
    en: listed`
      \b(?:his|her|their|${SOMEBODY}'?s) (?:number|name|phone|mobile|cell)\b / \b(?:he|she)(?:'s| is) called\b
    `,
  }),
);

/** The number of somebody else is given, or offered: people settle whom they call. */
export function givesTheirNumber(text: string): boolean {
  if (!MAY_GIVE.test(text) || DENIES_THEM.test(text)) return false;
  return GIVES_THEIRS.test(text) || (NUMBER.test(text) && OF_THEM.test(text));
}

const MAY_GIVE = /\b(?:his|her|their|my|our|the|son|leur|ses|leurs|mon|ma|mes|notre|il|elle|he|she)\b/;
const DENIES_THEM =
  /\b(?:wrong|this is (?:his|her|their|my|our)|not|n't|don'?t|pas|plus|jamais|never|got|from|depuis|comment|how|where|stop)\b/;

const GOES_DEAD = new RegExp(
  oneOf({
    fr: listed`
      \bs(?:i|') ?(?:jamais )?(?:ca|la (?:ligne|communication|connexion|batterie)|l'appel|le (?:reseau|telephone|portable)|mon (?:tel\w*|portable)|on est|je suis|je) (?:se |me )?
        (?:coupe|coupee?s?|lache|saute|raccroche|s'eteint|plante|capte (?:pas|plus)|passe (?:pas|mal)|reponds? (?:pas|plus)|decroche pas|tombe en rade)\b
        [^.!?\n]{0,24}\b(?:r?appele[rz]|retente[rz]|reessaye[rz]|essaye[rz])
    `,
    en: listed`
      \bif (?:it|we|i|the (?:line|call|signal|battery|connection)|my (?:phone|battery|signal)) (?:get |gets |'m |are )?
        (?:cuts? (?:off|out)|drops?(?: out)?|dies|goes (?:dead|flat)|breaks up|don't (?:answer|pick up)|can't (?:answer|hear)|(?:is |'s )cut off)\b
        [^.!?\n]{0,24}\b(?:call|ring|phone|try|buzz)\b
    `,
  }),
);

/** "Si ça coupe, rappelez dans une demi-heure": of the call, should the line go dead. */
export function foreseesCutOff(text: string): boolean {
  return /\b(?:si|if|s')/.test(text) && GOES_DEAD.test(text);
}

const NO_VIDEO = new RegExp(
  oneOf({
    fr: listed`
      \b(?:pas|plus|surtout pas|sans) (?:de |d'|en |par )?(?:appels? (?:en )?)?(?:visio\w*|video|camera|webcam|zoom|teams|facetime)\b
    `,
    en: listed`
      \b(?:no|not (?:a |by |on |over )?|without (?:a )?|don't (?:do|want) (?:a )?|rather not (?:do )?(?:a )?) ?(?:video(?: calls?)?|camera|webcam|zoom|teams|facetime)\b
    `,
  }),
);
const BY_PHONE = new RegExp(
  oneOf({
    fr: listed`
      \b(?:telephone|tel|vocal|audio|appel (?:normal|simple|classique))\b[^.!?\n]{0,16}\b(?:va|ok|bien|suffit|parfait|convient|nickel)\b
      \b(?:juste|plutot|simplement|que) (?:par |au |le |un appel )?(?:telephone|tel|audio|vocal)\b
    `,
    en: listed`
      \b(?:phone|voice|audio|normal call)\b[^.!?\n]{0,16}\b(?:fine|ok|okay|good|grand|works|enough|perfect)\b
      \b(?:just|only|rather) (?:by |on |over |a )?(?:the )?(?:phone|voice|audio)\b
    `,
  }),
);

/** "Pas de visio, je suis en pyjama, le téléphone ça va": how they are called, and not when. */
export function takesPhoneForVideo(text: string): boolean {
  return NO_VIDEO.test(text) && BY_PHONE.test(text);
}

const E_MAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/;
const ADDRESS = new RegExp(
  oneOf({
    fr: listed`
      \b(?:mon|notre|l') ?(?:adresse|mail|e-?mail|code postal)(?: mail| e-?mail| postale)? (?:c'est|est|:) ?\S
      \b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av|boulevard|bd|place|chemin|impasse|allee|route|quai) (?:de|du|des|d'|la|le|les|[a-z])
    `,
    en: listed`
      \b(?:my|our|the) (?:address|post ?code|zip(?: code)?|e-?mail(?: address)?) (?:is|:) ?\S
      \b(?:i|we) live (?:at|on) \d / \b\d{1,4} [a-z]+ (?:street|road|lane|avenue|drive|close|crescent|terrace)\b
    `,
  }),
);

const THINGS = oneOf({
  fr: listed`
    brochures? / documentations? / docs? / documents? / plaquettes? / catalogues? / devis / echantillons? / photos? / plans?
    infos? / informations? / tarifs? / fiches? / exemples? / confirmation / invitation / lien / recap\w* / a lire / de la lecture
  `,
  en: listed`
    brochures? / leaflets? / documents? / docs? / catalogue?s? / catalogs? / quotes? / samples? / photos? / plans? / info(?:rmation)?
    details / price list / to read / reading / confirmation / invite / invitation / link / summary / literature / flyers?
  `,
  both: listed`
    pdfs?
  `,
});

const BRINGING = new RegExp(
  oneOf({
    fr: listed`
      (?<!\b(?:je|j'|on|nous|n'|ne|vous m'avez|avez) )(?<!\b(?:j|n)')\b(?:apporte[rz]|amene[rz]|ramene[rz]|envoye[rz]|transmett(?:ez|re)|mail(?:ez|er))\b
        [^.!?\n]{0,30}\b${THINGS}\b
      \b(?:recevoir|avoir)\b[^.!?\n]{0,24}\b(?:brochures?|documentation|plaquettes?|confirmation|a lire|devis|invitation|recap\w*)\b
    `,
    en: listed`
      (?<!\b(?:i|we|i'll|we'll|i can|didn't|don't|not|never|(?<!\b(?:can|could|would|will) )you) )\b(?:bring|send|forward|email|mail|post)(?: me| us| along| over| through| with you)*
        [ ][^.!?\n]{0,24}\b${THINGS}\b
      \b(?:can|could|may) (?:i|we) (?:get|have|receive)\b[^.!?\n]{0,24}\b(?:brochures?|confirmation|invite|invitation|quote|samples?|to read|summary)\b
    `,
  }),
);

const THEY = oneOf({
  fr: listed`
    ${SOMEBODY} / mon gendre / ma (?:bru|fille|mere|copine) / (?:il|elle|ils|elles)
  `,
  en: listed`
    ${SOMEBODY} / (?:he|she|they|my \w+)
  `,
});

/** Who else will be on the call. */
const COMES_TOO = new RegExp(
  oneOf({
    fr: listed`
      \bon sera(?: bien)? (?:deux|2|trois|3|plusieurs|tous les deux|nous deux)\b(?! min)
      \b${THEY} (?:sera|seront|serait|veut|voudrait|souhaite|aimerait|va|peut|pourra|compte|tient a)(?: bien)?(?: aussi| egalement)?(?: etre)? (?:la\b|presente?\b|en ligne\b|au tel\w*|au bout du fil|avec (?:moi|nous)|participer|assister|ecouter|se joindre|sur (?:l'appel|haut))
      \b(?:faut-il que|est-ce que|il faut que|faut que) (?:${THEY}) (?:soit|doit|doive|peut|puisse) (?:\w+ )?(?:la|presente?|participer|assister)\b
      \b(?:doit|peut|pourrait)[- ](?:il|elle|on) (?:etre (?:la|presente?|deux)|participer|assister)\b
    `,
    en: listed`
      \b(?:there'?ll be|there will be|we'?ll be|it'?ll be) (?:the )?(?:two|2|both|three|3) of us\b|\b(?:the )?(?:two|both) of us (?:will be )?on the call\b
      \b${THEY}(?:'s| is|'ll| will| would|'d)? (?:also )?(?:wants?|like|love|needs?|going|hoping|planning|wanting)? ?(?:to )?(?:be (?:on|there|in|with me|joining)|join|listen in|sit in|hop on|dial in)\b
      \b(?:does|do|should|must|can|could|will) ${THEY} (?:(?:need|have|want) to )?(?:be (?:there|on|present|in)|join|listen in|sit in)\b
    `,
  }),
);

/** "C'est pour ma mère en fait, elle habite à Dakar": for whom it is. */
const FOR_WHOM = new RegExp(
  oneOf({
    fr: listed`
      \b(?:c'est|c'etait|ce serait|la demande est|tout ca c'est) (?:en fait |plutot |pas pour moi,? (?:c'est |mais )?)?pour ${SOMEBODY}\b
      \b(?:c'est|ce sera) ${SOMEBODY} qui (?:habite|vit|est concerne\w*|va (?:l'utiliser|en profiter|habiter))\b
    `,
    en: listed`
      \b(?:it's|its|it is|this is|that's|it was|the request is|it would be) (?:actually |really |all |not for me,? (?:it's )?)?for ${SOMEBODY}\b
      \b(?:i'm|i am) (?:asking|enquiring|doing (?:this|it)|writing) (?:for|on behalf of) ${SOMEBODY}\b
    `,
  }),
);

export function tellsForWhom(text: string): boolean {
  return /\b(?:pour|for|behalf|c'est)\b/.test(text) && !text.includes('?') && FOR_WHOM.test(text);
}

const LANGUAGE = oneOf({
  fr: listed`
    anglais / francais / espagnol / portugais / italien / allemand / polonais / roumain / arabe / turc / russe / ukrainien / chinois / vietnamien / tamoul / neerlandais / flamand / creole / kabyle / wolof / lingala / darija / breton / (?:la )?langue des signes / lsf
  `,
  en: listed`
    english / french / spanish / portuguese / italian / german / polish / romanian / arabic / turkish / russian / ukrainian / chinese / mandarin / cantonese / vietnamese / tamil / dutch / hindi / urdu / punjabi / bengali / gujarati / welsh / irish / somali / sign language / bsl
  `,
});

const CALLER = oneOf({
  fr: listed`
    (?:l'|votre |vos |un |une |cet |le |la |les |mon )(?:experts?|conseill\w+|commercia\w+|collegues?|personnes?|interlocut\w+) / quelqu'un
  `,
  en: listed`
    (?:the|your|an?|any|any of your|my) (?:experts?|advis[eo]rs?|reps?|colleagues?|guys?|people|person|team|specialists?) / (?:someone|somebody|anyone|anybody)(?: there)?
  `,
});

/** "Can your expert speak English?", "quelqu'un qui parle arabe ?": in which language the call shall be. */
const IN_WHICH_LANGUAGE = new RegExp(
  oneOf({
    fr: listed`
      \b${CALLER} (?:qui |peut |pourra |pourrait |sait |est-ce qu'il |il |elle )*(?:parle|parlent|parler|parlera)(?:[- ]t[- ](?:il|elle|on))?(?: (?:bien|aussi|un peu|couramment))* (?:l'|le )?${LANGUAGE}(?![a-z])
      \b(?:il|elle)s? parle\w*(?: (?:bien|aussi|un peu))* (?:l'|le )?${LANGUAGE}[ ,]+${CALLER}
      \bparle(?:nt)?[- ]t[- ](?:il|elle|on)s?(?: (?:bien|aussi))* (?:l'|le )?${LANGUAGE}(?![a-z])
      \bl'(?:appel|echange)\b[^.!?\n]{0,24}\ben ${LANGUAGE}(?![a-z])
    `,
    en: listed`
      \b${CALLER} (?:who |that |which |can |could |will |would |also |does )*(?:speaks?|speaking|talks?|knows?)(?: (?:good|any|a bit of|fluent))? ${LANGUAGE}(?![a-z])
      \b(?:the|my|this|our) call\b[^.!?\n]{0,24}\bin ${LANGUAGE}(?![a-z])
      \b${LANGUAGE}[- ]speaking (?:expert|advis[eo]r|person|colleague|rep|one|someone)
    `,
  }),
);

/** "Nobody speaks English here" tells of themselves. */
const AMONG_THEM =
  /\b(?:chez (?:moi|nous)|here|ici|nobody|personne ne|we|nous|my (?!expert)|ma|mon (?!expert|conseill))\b/;

const TITLED = oneOf({
  fr: listed`
    (?:monsieur|madame|mademoiselle|mr|mme|m\.|mlle) (?!le\b|la\b|l'|svp|merci|s'il)[a-z'-]{2,}
    (?:la|le|l'|cette|ce|un|une) ?(?:meme )?(?:dame|monsieur|personne|conseill\w+|expert\w*|collegue|technicienn?e?|jeune (?:femme|homme)|homme|femme|fille|gars)[^.!?\n]{0,12} (?:que|qui|avec qui|de)(?: |(?<='))(?:j'ai |j'avais |on a |la (?:derniere|premiere) fois|l'autre (?:jour|fois))
    (?:la )?meme (?:dame|monsieur|personne|conseill\w+|expert\w*|interlocut\w+) (?:que|qu')
  `,
  en: listed`
    (?:mr|mrs|ms|miss) (?!thanks|please|sorry)[a-z'-]{2,}
    (?:the|that|a) (?:same |nice |young |lovely )*(?:lady|man|guy|person|girl|gentleman|woman|expert|advis[eo]r|colleague|chap|bloke|fella|lad) (?:(?:that |who |whom )?(?:i|we) (?:had|spoke|talked|dealt|chatted|saw|met)|from (?:last|the other|before))
    the same (?:lady|man|guy|person|girl|gentleman|woman|expert|advis[eo]r|colleague|one) (?:as|that|from|i)
  `,
});

/** "Je préfère être rappelée par M. Durand", "I'd rather speak to the lady I had last time": who shall call. */
const WISHED_CALLER = new RegExp(
  oneOf({
    fr: listed`
      \b(?:prefer\w+|aimer\w+|voudr\w+|souhait\w+|veux|possible|peux|peut|pourr\w+|plutot|mieux)\b[^.!?\n]{0,30}\b(?:par|avec|a|avoir|que ce soit|que) ${TITLED}
      \bc'est (?:possible )?(?:d'avoir|de ravoir|de parler a|que ce soit) ${TITLED}
    `,
    en: listed`
      \b(?:rather|prefer|like|want|can|could|possible|please|love)\b[^.!?\n]{0,30}\b(?:by|to|with|have|get|be|if) ${TITLED}
    `,
  }),
);

/** What was about them is another matter. */
const NOT_WISHED = /\b(?:not|never|n't|pas|plus|jamais|stop|complain\w*|plain\w*)\b/;

/** What is asked or wished of the call itself, before it stands too. */
function asksOfTheCall(text: string): boolean {
  if (!OF_THE_CALL.test(text)) return false;
  if (IN_WHICH_LANGUAGE.test(text) && !AMONG_THEM.test(text)) return true;
  if (WISHED_CALLER.test(text) && !NOT_WISHED.test(text)) return true;
  if (WANTS_VIDEO.test(text) && !ONE_OR_THE_OTHER.test(text)) return true;
  return MAY_COME_TOO.test(text);
}

const OF_THE_CALL =
  /parl|speak|talk|visio|video|zoom|teams|meet|skype|facetime|la\b|ajouter|inviter|inclure|brancher|faire venir|mettre|bring|add|invite|include|patch|loop|get|have|present|particip|assist|join|listen|be (?:on|there)|derniere|monsieur|madame|mme|mlle|\bmr|\bms|miss|last|same|meme|\blady|\bguy|\bman\b|dame|person/;

/** "Will it be a video call or a phone call?" asks, and wishes neither. */
const ONE_OR_THE_OTHER =
  /^(?:[a-z]+[ ,]+){0,2}?(?:will it be|is it|is that|would it be|ce sera|c'est|est-ce|ca se passe)\b[^.!?\n]{0,30}\b(?:or|ou)\b/;

const A_FRIEND = oneOf({
  fr: listed`
    (?:un|une|mon|ma) (?:amie?|coloc\w*|pote|proche|moitie)
  `,
  en: listed`
    (?:a|my|one of my) (?:flatmate|housemate|friend|mate|girlfriend|boyfriend|other half|carer|lodger)
  `,
});

/** "Et mon mari pourra être là ?": asked. */
const MAY_COME_TOO = new RegExp(
  oneOf({
    fr: listed`
      (?:^|[.,!;\n] ?|\b(?:et|que|mais) )${SOMEBODY} (?:peut|pourra|pourrait|peut-(?:il|elle)|pourra-t-(?:il|elle))(?: (?:aussi|egalement))?(?: etre)?(?: aussi)? (?:la|presente?|avec (?:moi|nous)|participer|assister|ecouter|se joindre)\b[^.!\n]{0,24}\?
      \b(?:ajouter|inviter|inclure|brancher|faire venir|mettre) (?:${SOMEBODY}|${A_FRIEND}) (?:a|dans|sur|pour|en) ?(?:l'|cet |notre |la |cette )?(?:appel|entretien|conference|ligne|rendez-vous|rdv|conversation)\b[^.!\n]{0,16}\?
      \b${SOMEBODY}[, ]+(?:peut|pourra|pourrait)[- ](?:t-)?(?:il|elle) (?:etre (?:la|presente?)|participer|assister|ecouter)\b
    `,
    en: listed`
      \b(?:can|could|may|ok to|okay to|able to|possible to) (?:i |we )?(?:bring|add|invite|have|get|include|patch in|loop in) (?:${SOMEBODY}|${A_FRIEND})(?: along| in)? (?:on(?:to)?|to|in|for|into) (?:the|this|our|that) (?:call|meeting|chat|line|conversation)(?: (?:too|as well|with me|also))*(?= ?(?:$|[?!.,\n]))
      \b(?:can|could|may|is it ok if|ok if|does) ${SOMEBODY} (?:be (?:on (?:the|it|that|this)|there|present|with me)|join(?: (?:us|in|the|me))?|listen in|sit in|come along|dial in)\b(?! (?:him|her))
    `,
  }),
);

const MAY_ASK =
  /invit|ajout|inclu|brancher|faire venir|mettre|patch|loop|\badd\b|delet|eras|remov|wip|effac|supprim|\d|@|call|ring|phone|contact|speak|talk|appel|joindre|joign|voi[rs]|voyez|telephon|elle|lui|live|adress|mail|code|landline|fixe|number|numero|bring|visio|video|zoom|teams|parl|present|pourra|peut|send|forward|post|apport|amen|envoy|transm|recevoir|avoir|get|have|receive|email|retard|late\b|behind|min|mn\b|cinq|dix|quinze|five|ten\b|sera|serait|participer|assister|join|of us|soit|mess|msg|sms|text|what|notif|remind|ecri|relanc|writ|doive|be on|be there|listen|pour |for |behalf|aussi|egalement|also|too|as well|both|jamais|besoin|arrange|cas ou|case|helps|easier|know/;

/** Where it is said; null where nothing is to be passed on. What is to be sent or brought is, once a meeting stands. */
export function findToPassOn(
  text: string,
  { booked, asked }: { booked: boolean; asked: boolean },
): { index: number; length: number } | null {
  if (!MAY_ASK.test(text)) return null;
  if (asksOfTheCall(text)) return { index: 0, length: 0 };
  const person = SOMEONE_ELSE.exec(text);
  if (person && !DO_NOT.test(text.slice(Math.max(0, person.index - 16), person.index + 12)))
    return { index: person.index, length: 0 };
  if (NUMBER.test(text) && !CALLED_FROM.test(text) && !asked) return { index: 0, length: 0 };
  if (saysWhenToWrite(text)) return { index: 0, length: 0 };
  if (!booked) return null;
  if (isSomewhatLate(text) || COMES_TOO.test(text) || tellsForWhom(text) || isAlsoFree(text))
    return { index: 0, length: 0 };
  if (ASKS_ON_WHICH.test(text)) return null;
  const told =
    asksDeletionAfter(text) || [OTHER_PHONE, E_MAIL, ADDRESS, BRINGING].some((words) => words.test(text));
  return told ? { index: 0, length: 0 } : null;
}
