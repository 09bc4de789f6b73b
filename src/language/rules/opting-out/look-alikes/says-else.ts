/**
 * Whole messages that sound like opting out and are none: a shrug, a question, an absence, a word about having been
 * asked before, and what was meant for another.
 */
import { bare } from '../../text/normalise.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { saysAskedBefore } from '../../answers/asked-before.js';
import { AFTER_ALL } from '../opting-in.js';

const WHATEVER_GOES_ON = oneOf(listed`
  (?:you|u|ye) (?:like|want|think|prefer|say|can|have|choose|decide|fancy)
  (?:is|works|suits|time|day|slot|one|suit)\b.{0,20}
  (?:this|that|it) (?:is|takes)
`);

const SAYS_ELSE_WORDS = oneOf({
  fr: listed`
    (?:est-ce que )?(?:vous|tu) (?:recrut|embauch)\w*(?: en ce moment)?
    recrutez[- ]vous
    (?:vous|tu) insist\w+(?: (?:bien|beaucoup|encore|la))?
    stop ou encore
    (?:c'est|est-ce|ce serait) (?:pas )?(?:du |un )?spam ?\?
  `,
  en: listed`
    (?:oh |ok |well |eh |yeah |fine )?whatever(?: ${WHATEVER_GOES_ON})?
    (?:are (?:you|ye) )?(?:hiring|recruiting)
    (?:(?:you|just) )*(?:name|pick|choose|say|set|call) (?:your|a|the) (?:time|day|slot|date|hour)
    (?:i'?m|i am) off(?: (?:now|then|today|tomorrow|out|home))? / off (?:out|home|to (?:bed|work|the \w+|collect [a-z ]{2,20}))
    (?:(?:ok|right|grand|yes|yep),? )*say no more
    is (?:this|it|that) (?:a |just |all )?spam ?\??
    (?:(?:sure|ok|yes|yeah|please|well|go on|by all means),? )*(?:ask|fire|text|write|type|message) away(?: (?:then|mate|please|so|lads?|any ?time|pal|love))*
  `,
  both: listed`
    (?:an? |un |du )?spam ?\?
    non-stop
    (?:just |only |juste )?(?:\d{1,3}|one|two|three|four|five|six),? (?:and )?no more
  `,
});

/** Whole messages that sound like one and are none: a shrug, a question, an absence. */
const SAYS_ELSE = new RegExp(
  pattern`^(?:(?:hi|hello|bonjour|salut|euh|but|mais)[ ,]+)*${SAYS_ELSE_WORDS}[ .!?]*$`,
);

const THE_PRICE = oneOf({
  fr: listed`
    (?:un |le |les |votre |vos )?(?:prix|tarifs?|cout|devis|montant) / (?:c'est |ca (?:coute|fait) )?combien(?: (?:ca coute|c'est|ca fait))?
  `,
  en: listed`
    (?:a |the |your |me a |us a )*(?:price|prices|cost|quote|figure|number) / how much(?: (?:it is|is it|it costs|does it cost))? / what it costs
  `,
});

const GO_AWAY = oneOf({
  fr: listed`
    (?:fiche[rz]?|fich|fou[st]|foute[rz]?|laisse[rz]?|lache[rz]?)[- ](?:moi|nous)(?: (?:la paix|tranquilles?|la grappe|les baskets))? / degage[rz]? / (?:tire|casse|barre)[rz]?[- ](?:vous|toi) / oublie[rz]?(?:[- ]moi)? / c'est (?:non|tout|fini) / rien / basta / au revoir / ciao / bye
    (?:va|allez)(?: te| vous) (?:faire (?:voir|foutre)|promener|faire cuire un oeuf) / arrete[rz]?
  `,
  en: listed`
    (?:sod|piss|bugger|f|fuck|eff|naff|clear|jog|do|get|back) (?:off|on|one|lost|stuffed) / go away / leave (?:it|me alone|me be) / forget it / don'?t bother / i'?m (?:out|gone|off) / bye / nothing / shut up
  `,
});

/** "Tell me the price or sod off": asked is the price, however rudely, and what follows a refusal of it is not asked for. */
const PRICE_OR_ELSE = new RegExp(pattern`
  ^(?:(?:please|just|so|look|ok|right|now|bon|alors|donc|juste|ecoute[rz]?|either|soit)[ ,]+)*
  (?:(?:you )?(?:tell|give|send|show|text)(?: me| us)? |(?:vous me |tu me )?(?:dites?|dis|donne[rz]?|envoye[rz]?|envoie|file[rz]?)(?:[- ](?:moi|nous))? )?
  (?:just |juste )?${THE_PRICE}(?: (?:now|please|first|d'abord|svp|maintenant|tout de suite))?
  [ ,.]+(?:or|ou|sinon|otherwise)(?: (?:else|bien|alors|just|you can|vous))?,? ${GO_AWAY}[ .!]*$
`);

const OR_ELSE = /\b(?:or|ou|sinon|otherwise)\b/;

function asksPriceOrElse(plain: string): boolean {
  return OR_ELSE.test(plain) && PRICE_OR_ELSE.test(plain.trim());
}

/** What was written in the wrong window was said to somebody else. */
const TO_ANOTHER =
  /\bwrong (?:chat|window|conversation|thread|group)\b|\b(?:mauvaise|pas la bonne) (?:conv\w*|discussion|fenetre)\b|\btromp\w* de (?:conv\w*|groupe|fenetre|destinataire|discussion)\b/;

/** @param plain as `plainWords` gives it */
export function soundsLikeStop(plain: string): boolean {
  return (
    AFTER_ALL.test(bare(plain)) ||
    SAYS_ELSE.test(plain.trim()) ||
    asksPriceOrElse(plain) ||
    TO_ANOTHER.test(plain) ||
    saysAskedBefore(plain.trim())
  );
}
