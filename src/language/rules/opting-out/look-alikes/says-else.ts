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

/** What was written in the wrong window was said to somebody else. */
const TO_ANOTHER =
  /\bwrong (?:chat|window|conversation|thread|group)\b|\b(?:mauvaise|pas la bonne) (?:conv\w*|discussion|fenetre)\b|\btromp\w* de (?:conv\w*|groupe|fenetre|destinataire|discussion)\b/;

/** @param plain as `plainWords` gives it */
export function soundsLikeStop(plain: string): boolean {
  return (
    AFTER_ALL.test(bare(plain)) ||
    SAYS_ELSE.test(plain.trim()) ||
    TO_ANOTHER.test(plain) ||
    saysAskedBefore(plain.trim())
  );
}
