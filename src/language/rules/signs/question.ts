/** Something is asked, or asked back. Each list holds both languages. */

import { anyPhrase, listed, oneOf, pattern } from '../text/patterns.js';
import { OF_KIN } from './wrong-number.js';

/** "Quelle pluie, ça ne s'arrêtera donc jamais". */
const EXCLAIMED = oneOf(listed`
  (?:pluie|horreur|chaleur|journee|bazar|honte|galere|froid|plaie|tristesse|dommage|temps de|temps pourri|semaine|enfer|misere|bordel|cirque|
    boulot|match|belle|sale|bonne nouvelle|tempete|orage|vent|plaisir|bonheur|chance|rigolade|comique)\b(?![^?]*\?)
`);

const ASKING_WORDS = oneOf({
  fr: listed`
    combien / comment / pourquoi(?! pas(?= ?$| ?[,.!;])) / quel(?:le)?s?(?! ${EXCLAIMED}) / quoi / qui
    ou (?:est|etes|se) / est-ce / qu'est / c'est quoi / c'est combien / c'est qui / c'est a dire
    ca coute / ca marche comment / d'ou / en quoi / avez[ -]vous / vous avez / faites[ -]vous
    vous faites / peut-on / puis-je / pouvez[ -]vous / et (?:le|la|les|pour|si|vos|votre) / et ca
    j'aimerais savoir / je voudrais savoir
  `,
  en: listed`
    what'?s?(?! an? (?:\w+ )?(?:day|mess|pain|week|nightmare|joke|shame|pity|relief|weather|morning|night|laugh|game|match|storm|life|year)\b) / how / why / when (?:is|are|do|will|can) / where / who / which / do you / does
    is (?:it|this|there) / are you / are there / can (?:you|i|we) / could you / what about / how about
    and the / and your / i'd like to know
  `,
});

const ABOUT_WHEN_FR = oneOf(listed`
  ca / cela / c'est / vous (?:pouvez|etes|seriez|serez|voulez|preferez|avez (?:le temps|un |une |du |de la place)) / tu / (?:le|ce|cet) (?:creneau|rendez-vous|moment|jour) / l'heure / l'horaire / l'appel / demain / (?:lun|mar|mercre|jeu|vendre|same)di
  on (?:se|peut se|s') / je (?:dois|peux|vous) (?:annul|rappel|appel|confirm)\w* / jamais / besoin / oui / ok
`);

/** "Dites-moi si la garantie couvre les pièces": more than whether a time suits. */
const TOLD_WHETHER_FR = pattern`(?:si (?!${ABOUT_WHEN_FR}(?![a-z]))[a-z']|(?:comment|combien|pourquoi|en quoi)\b|quel(?:le)?s? (?!jour|heure|creneau|moment|horaire|date))`;

const TOLD_WHETHER_EN = oneOf(listed`
  (?:if|whether) (?:the|your|my|you (?:do|cover|sell|install|fit|come|work|charge|offer|deliver)|i (?:need|have|must|can (?:pay|get))|there(?:'s| is| are))\b(?! (?:time|slot|call|day|meeting|appointment))
  how (?:much|long|does|do)\b / what (?:is|are|does|it costs|do)\b
`);

/** Asked for without a question: "dites-moi si la garantie couvre les pièces". */
export const TELL_ME = oneOf({
  fr: listed`
    (?:dites|dis|precisez|expliquez|indiquez)[- ](?:moi|nous) (?:(?:plutot|juste|d'abord|quand meme|avant|deja|aussi) )*${TOLD_WHETHER_FR}
  `,
  en: listed`
    (?:tell|explain to) (?:me|us) (?:(?:first|just|please|also) )*${TOLD_WHETHER_EN}
  `,
});

export const QUESTION = new RegExp(
  oneOf({
    fr: listed`
      \bc'est (?:qui|quoi|quand|ou)\b
      ^(?:(?:bonjour|salut)[ ,!]+)*je (?:verifie|voulais (?:juste )?verifier|m'assure)(?: juste)? (?:que|si) [^.!?\n]*\btoujours\b
      \b(?:je )?me demand(?:e|ais) (?:juste )?(?:si|ou|comment|combien|quand)\b
      \b(?:a|de|pour) quelle? (?:heure|jour|date|numero|adresse)\b
      (?<!n'importe )\b(?:comment|combien|pourquoi(?! pas(?= ?$| ?[,.!;])))\b(?! te dire| dire)
      \b(?:vous etes|t'es|es|t) (?:qui|ki|ou|bases?|situes?)\b
      \bou ?$
      (?<!\bpas de )\bquoi(?= ?$| au juste| exactement)
      ^(?:de|pour) quoi\b / \bpour quoi\b
      \bquestion (?:bete|idiote|con|conne|stupide|rapide),? (?:mais|peut-etre)\b
    `,
    en: listed`
      ^(?:will|would|should|shall|did|has|have|was|were) (?:it|i|you|we|there|that|this|the|someone|
        they)\b
      \bwho(?:'s| is| are| r)? (?:this|dis|dat|that|you|u)\b
      \bwhat did (?:it|you|u|they)\b
      ^(?:(?:so|and|hi|hello) )*(?:you|u|ye) (?:guys |lot |still )?(?:open|closed|shut|work|do|cover) (?:on )?(?:sat|sun|week-?ends?|evenings?|bank)\w*\b(?! (?:then|so)\b)
      \b(?:daft|silly|stupid|dumb|quick|random|odd|weird|thick) (?:question|q|one),? (?:but|though)\b
      ^[^a-z]*(?:(?:hi|hello|hey|sorry|just|a|one) )*(?:daft|silly|stupid|dumb|quick|random) (?:question|q)\b(?! (?:time|that))
      ^(?:(?:hi|hiya|hello|hey)[ ,!]+)*(?:i'm |am )?(?:just |only )?(?:checking|making sure) (?:that |if |whether )?(?:it|it's|we|we're|the|this|that)\b[^.!?\n]*\bstill\b
      \b(?:just|am|was|i'm|only) wondering (?:are|is|if|whether|do|does|can|could|will|would|what|how|where|who)\b
      \b(?:what|which) (?:time|day|number|date) (?:is|was|were|are|did)\b
    `,
    both: listed`
      \?
      \b${TELL_ME}
      (?:^|\b(?:idea|clue|know|sure|yet|idee|sais (?:pas|plus)|encore|trop)[ ,.]+|\b\d{1,4}(?: [a-z]+){0,3}[ ,.-]+)(?:but |mais |well |it |that |ca |cela |tout )*(?:depends?|depend|depending|dependra) (?:on )?
        (?:how|what|combien|(?:the|your|du|des|de|de (?:votre|vos|la)) (?:price|cost|rate|prix|tarif|cout|devis|quote))
      ^(?:c'est|ce sera|ca sera|it'?s|is it|will it be|it will be|sera-ce) .{0,40}\b(?:ou|or)\b
      ^(?:(?:et|and|bonjour|hello|hi|mais|but|ok|oui|non|d'accord)[ ,!]+)*${ASKING_WORDS}\b
    `,
  }),
);

const BOOKED_WITH_US = oneOf({
  fr: listed`
    ${OF_KIN} (?:a|avait|aussi a|a aussi|est) (?:deja |aussi |bien )*(?:un |son |une )?(?:rdv|rendez-vous|appel|call|inscrite?|cliente?)[^.!?\n]{0,40}(?:avec|chez) vous
  `,
  en: listed`
    ${OF_KIN}(?:'s| is| has| was| has got)(?: already| also| just)* (?:booked|a call|an appointment|a meeting|down|signed up)(?: in)?[^.!?\n]{0,20} with (?:you|u|ye|ya)
  `,
});

/** "My sister is booked with you for Friday at 10, same person calling?": the day is hers. */
const ASKS_BESIDE_ANOTHERS = new RegExp(pattern`\b${BOOKED_WITH_US}[^.!\n]*\?`);

export function asksBesideAnothers(text: string): boolean {
  return text.includes('?') && ASKS_BESIDE_ANOTHERS.test(text);
}

const BEFORE_CHECKING = oneOf({
  fr: listed`
    donc[ ] / et[ ] / mais[ ] / attendez[ ] / bonjour[ ] / pardon[ ]
    (?:(?:on est|nous sommes) (?:bien |toujours )?d'accord|je verifie|(?:juste )?pour (?:verifier|confirmer|etre sure?)|dites(?:[- ]moi)?|confirmez[- ]moi)[ ,:]+(?:que )?
  `,
  en: listed`
    (?:just )?(?:checking|double[- ]checking|to (?:check|confirm|be sure|double[- ]check)|making sure|so we're clear)[ ,:]+(?:that )?
    so[ ] / okay[ ] / and[ ] / but[ ] / wait[ ] / hi[ ] / hello[ ] / sorry[ ]
  `,
  both: listed`
    ok[ ]
  `,
});

const CHECKING = oneOf({
  fr: listed`
    c'est(?! (?:possible|faisable|jouable|envisageable|bon pour (?:toi|vous))\b) / c'etait / est-ce (?:que c'est|bien) / on (?:a|avait|avais) (?:bien )?dit
    vous (?:aviez|avez) dit
  `,
  en: listed`
    is (?:that|it|this) / was (?:that|it) / it'?s / that'?s / (?:didn't )?you (?:said|say) / we said
  `,
});

/** Asks whether what stands is so. */
export const CHECKS = new RegExp(
  pattern`^${BEFORE_CHECKING}*[ ,]*${CHECKING}\b[^?]*(?:\?|\b(?:or|ou) (?:mine|yours|la mienne|la votre)\b|\b(?:or|ou)\b[^?]{1,20}\b(?:we (?:said|agreed|had|booked)|you (?:said|booked)|on (?:a|avait|avais) dit)\b)`,
);

/** Beside other calls of theirs. */
const OURS_FR =
  "(?:le (?:votre|notre|tien)|la (?:votre|notre)),? (?:c'est|c'etait|il est|est|etait|ce serait) (?:bien|pas|toujours|donc)\\b";
const OURS_EN = "(?:yours|ours|your one|your call)(?:'s| is| was)\\b";

const WHEN_OURS_IS = new RegExp(`\\b(?:${OURS_FR}|${OURS_EN})[^?\\n]{0,30}\\?`);

/** "I've two calls tomorrow, yours was the afternoon one right?" */
export function asksWhenOursIs(text: string): boolean {
  return text.includes('?') && WHEN_OURS_IS.test(text);
}

const THE_MEETING = oneOf({
  fr: listed`
    (?:j'ai|on a|ai-je|a-t-on|c'est|est-ce que j'ai)(?: bien| toujours| donc)* (?:mon |le |notre |un |votre |l')?(?:rdv|rendez-vous|appel|call)
    ${OURS_FR}[^?\n]{0,30}(?= ?\?)
    (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[^?\n]{0,20}(?:c'est (?:bien )?(?:ca|bon)|non|hein)(?= ?\?)
    \d{1,2} ?h ?\d{0,2}(?: (?:aujourd'hui|demain))?,? (?:c'est bien ca|n'est-ce pas|on est bien d'accord|hein)(?= ?\?)
  `,
  en: listed`
    (?:i|we)(?:'ve| have| do have| still have)(?: got)? (?:a |the |my |our )?(?:call|meeting|appointment)[^?\n]{0,30}(?:right|yes|yeah|correct)(?= ?\?)
    (?:my|the|our) (?:call|meeting|appointment)(?:'s| is)[^?\n]{0,30}(?:isn't it|right|yes|yeah|correct|innit)(?= ?\?)
    (?:am i|are we) (?:still )?(?:booked|down|on)(?: in)? (?:for|at)
    ${OURS_EN}[^?\n]{0,30}(?:right|yes|yeah|correct|innit|wasn't it|isn't it)(?= ?\?)
    (?:half |quarter (?:past|to) )?\d[\d:.]*(?: ?[ap]m| o'clock)?(?: (?:today|tomorrow))?,? (?:right|correct|innit)(?= ?\?)
    (?:that's|thats|it's|its|is that|is it) [^?\n]{0,24}(?:for me|here|over here|my time|right|yeah|then|in [a-z]{4,})(?= ?\?)
  `,
});

/** "J'ai bien mon rdv à 9h30 ?", "so that's 2.30 in France right?": whether the meeting is when they think. */
const CHECKS_MEETING = new RegExp(
  pattern`(?:^|[.!,;\n] ?|\b(?:so|et|donc|alors|ok|bonjour|hi|hello) )${THE_MEETING}`,
);

export function checksMeeting(text: string): boolean {
  return text.includes('?') && CHECKS_MEETING.test(text);
}

/** "What if I pick 8.30 and sleep in, can I change it?": nothing is chosen yet. */
const SUPPOSES = new RegExp(
  oneOf({
    fr: listed`
      (?:^|[.!,\n] ?|\b(?:et|mais|donc) )si (?:jamais )?(?:je |j'|on )(?:prends?|choisi[st]|reserve|mets?|dis|cale|bloque|opte)\b[^?!\n]{1,50}\b(?:et que?|et qu'|mais que?|et (?:ca|je|j'|on|finalement|si)) ?[^?!\n]*\?
    `,
    en: listed`
      (?:^|[.!,\n] ?|\b(?:and|but|so) )(?:what )?if (?:i|we) (?:pick|choose|take|go (?:for|with)|book|say|select)\b[^?!\n]{1,50}\b(?:and|but) (?:then |i |it |we |he |something |my |the |sleep|miss|forget|change|end up|get)[^?!\n]*\?
    `,
  }),
);

export function supposesChoice(text: string): boolean {
  return text.includes('?') && SUPPOSES.test(text);
}

const DISMAY = oneOf({
  fr: listed`
    oh la la / oh non / mince / zut / oups / merde / attendez / attends / ah non / quoi / punaise / puree / mon dieu / oh / ah
  `,
  en: listed`
    oh (?:god|no|lord|dear|shit|crap|man|my god|sugar|heck) / omg / shit / crap / damn / bugger / wait / hang on / oops / whoops / jaysus / jesus / oh / feck / god
  `,
});

/** "Oh god is that today??": the day of the meeting comes as a surprise. */
const TAKEN_ABACK = new RegExp(
  oneOf({
    fr: listed`
      (?:^|[.!,;\n] ?)(?:${DISMAY}[ ,!.]+)+(?:mais )?(?:c'est|c'etait|est-ce|l'appel,? c'est|le rendez-vous,? c'est) (?:deja |vraiment |bien )?(?:aujourd'hui|demain|ce (?:matin|soir)|cet apres-midi|maintenant) ?\?
    `,
    en: listed`
      (?:^|[.!,;\n] ?)(?:${DISMAY}[ ,!.]+)+(?:is|was) (?:that|it|this|the (?:call|meeting|appointment)) (?:really |already )?(?:today|tomorrow|now|this (?:morning|afternoon|evening)) ?\?
    `,
  }),
);

export function isTakenAback(text: string): boolean {
  return text.includes('?') && TAKEN_ABACK.test(text);
}

const STILL_ON = anyPhrase({
  fr: listed`
    (?:toujours|tjrs?|encore|bien) (?:bon|ok|prevue?|valable|d'actualite|maintenue?|d'accord|calee?) / (?:tient|tiens|marche) (?:toujours|encore)
    on se (?:parle|appelle) toujours
  `,
  en: listed`
    still (?:on|ok|okay|good|happening|going ahead|booked|planned|standing|valid|fine|alright)
    still (?:be )?(?:calling|ringing|talking|speaking)
  `,
});

const ASKS =
  /\?|^(?:(?:hi|hiya|hello|hey|bonjour|salut)[ ,!]+)*(?:(?:i'm |am )?(?:just |only )?(?:checking|wondering|making sure)|je (?:verifie|voulais verifier|m'assure)(?: juste)?)\b|^(?:(?:hi|hello|hey|bonjour|salut|coucou|et|and|so|sinon|just checking|rebonjour)[ ,]+)*(?:is|are|am|will|c'est|on|est-ce|ca)\b/;

/** Asks whether what stands is still on: "c'est encore bon pour 10h ?" */
export function asksWhetherStillOn(text: string): boolean {
  return ASKS.test(text) && STILL_ON.test(text);
}

const CONFIRMED_BY = oneOf({
  fr: listed`
    (?:par|en) retour(?: de (?:mail|message|sms))? / par (?:message|sms|texto|e?-?mail|ecrit)
  `,
  en: listed`
    by (?:return|reply|text|e?-?mail|message|whatsapp)(?: of (?:post|mail|message))? / in writing
  `,
});

const WHAT_STANDS = oneOf({
  fr: listed`
    (?:le |notre |mon |l')?(?:rendez-vous|appel|creneau|horaire|heure) / la bonne reception / ca / cela
  `,
  en: listed`
    (?:the |our |my )?(?:appointment|meeting|call|booking|time|slot|receipt) / it / this / that
  `,
});

/** They ask us to, and confirm nothing themselves. */
const CONFIRMATION_ASKED = new RegExp(
  pattern`^(?:(?:ok|hi|hello|bonjour|bonsoir|thanks|merci|good (?:morning|afternoon|evening))[ ,.!]+)*${oneOf(
    {
      fr: listed`
      (?:merci de (?:bien vouloir )?|veuillez |priere de |pouvez-vous |pourriez-vous |vous pouvez )(?:me |nous |m'|le |la )*confirmer(?: ${WHAT_STANDS})?(?: ${CONFIRMED_BY})?
      confirme[rz][- ](?:le[- ])?(?:moi|nous)(?: ${WHAT_STANDS})?(?: ${CONFIRMED_BY})?
      confirmez(?: ${WHAT_STANDS})?(?: ${CONFIRMED_BY})?(?= (?:svp|s'il|stp|merci))
    `,
      en: listed`
      (?:please |kindly |pls |plz |do )+(?:re)?confirm(?: (?:to|with) me)?(?: ${WHAT_STANDS})?(?: ${CONFIRMED_BY})?
      confirm(?: ${WHAT_STANDS})? ${CONFIRMED_BY}
      confirm (?:the |our |my )?(?:appointment|meeting|call|booking|time|slot)?(?= ?(?:please|pls))
      (?:can|could|would|will) (?:you|u)(?: please| kindly| just)* confirm(?: ${WHAT_STANDS})?(?: ${CONFIRMED_BY})?
    `,
    },
  )}(?:[ ,]+(?:please|pls|plz|svp|stp|s'il (?:vous|te) plait|merci|thanks|thank you|d'avance))*[ .!?]*$`,
);

/** "Confirm by return please", of the meeting that stands. */
export function asksForConfirmation(text: string): boolean {
  return text.includes('confirm') && CONFIRMATION_ASKED.test(text);
}
