/**
 * That this be the last: "not another word", "let that be our last exchange", "que ce message soit le dernier",
 * "never to read you again".
 *
 * What was said or received is told ("heard not one word"), and no wish; "when this conversation is over" is of
 * later.
 */
import { listed, oneOf } from '../../text/patterns.js';
import { REACH_EN, REACH_FR } from '../vocabulary.js';
import { MAIL_IN_SHORT, NOT_ABOUT } from './vocabulary.js';
import { END, FOR_GOOD, FULL_STOP, TAIL, wishes } from './wishes.js';
import type { Wishes } from './wishes.js';

const NOT_ONE_WORD = oneOf({
  fr: listed`
    mot / bruit / son / message / texto / courriel / appel / relance / notification / syllabe / ligne
    parole / coup de fil / envoi / pub
  `,
  en: listed`
    peep / word / sound / syllable / squeak / beep / ping / text / msg / call / line / whisper
    notification / thing
  `,
  both: listed`
    sms / e-?mail / mail / whatsapp / message
  `,
});

const MESSAGE_OR_TALK = oneOf(listed`
  ${MAIL_IN_SHORT} / exchange / conversation / chat / correspond[ea]nce / discussion / word / time / echanges? / fois / mot
  signe / texte / dialogue
`);

const TALK_EN = '(?:exchange|conversation|chat|correspondence|discussion|thread|dialogue|communication)s?';

const TALK_FR = '(?:echanges?|conversation|discussion|correspondance|dialogue|contacts?|communications?)';

const IS_OVER = oneOf(listed`
  (?:is|are|'s|is now|is hereby) (?:now )?(?:over|closed|finished|done|ended|at an end|terminated)
  (?:ends?|stops?|finish(?:es)?) (?:here|now|there|today|for good)
`);

export const THE_LAST: Wishes[] = [
  // "No to any more messages", "et les messages aussi c'est non".
  wishes(
    listed`
      no / non
    `,
    listed`
      \b(?:no|non) (?:to|a|aux) (?:(?:any|all|tous|tout|more|further|your|vos|ces|these|those|autres) )+${MAIL_IN_SHORT}${TAIL}(?![^\n]*\b(?:yes|oui|ok|but|mais|call me)\b)
      \b(?:the|your|les|vos) ${MAIL_IN_SHORT} (?:too |as well |also |aussi )?,? ?(?:c'est|it's a|is a|are a) (?:non|no)\b
    `,
  ),
  // "Not another word", "not a peep out of you", "pas un message de plus".
  wishes(
    listed`
      not (?:another|one|an?|even) / pas une? / plus (?:une?|l[ea])
    `,
    listed`
      (?<!\b(?:was|is|got|had|received|heard|said|wrote) )\bnot (?:another|one more|a single (?:more|other|further)|
        one (?:single )?(?:more|further)|even one more|one other) (?:single )?${NOT_ONE_WORD}${TAIL}
      (?<!\b(?:was|is|got|had|received|heard|said|wrote) )\bnot (?:even )?(?:a|one) (?:single )?${NOT_ONE_WORD}
        (?: (?:from|out of) (?:you|your \S+)(?: lot| people| guys)?)? (?:more|again|any ?more|ever|further|
        from now on|from here on|either|please)${TAIL}
      (?<!\b(?:was|got|had|received|heard) )\bnot (?:a|one) (?:single )?(?:peep|squeak|whisper|syllable|beep|
        word) out of
        [ ](?:you|ye|u|this|that)(?: lot| guys| people| bot| thing)?${TAIL}
      (?<!\b(?:recu|eu|dit|fait|entendu|c'est|est) )\bpas (?:un|une) (?:seule? )?${NOT_ONE_WORD}
        (?: de votre part| de vous)? (?:de plus|desormais|dorenavant|a l'avenir|ensuite|supplementaire)${TAIL}
      (?<!\b(?:ai|eu|dit|fait|fais|dites|entends|recois|a|y a|ont|vois|c'est|est|vous|reste|encore|avec) )\bplus
        [ ](?:un|une|le moindre|la moindre|un seul|une seule) (?:seule? )?${NOT_ONE_WORD}${TAIL}
    `,
  ),
  // "No messages either from now on", "pas de message non plus à l'avenir".
  wishes(
    listed`
      either / any ?more / from (?:now|here) on / ever / for good / avenir / desormais / dorenavant
      jamais / surtout / period / full stop
    `,
    listed`
      \b(?:no|pas de|ni de|aucune?) ${MAIL_IN_SHORT} (?:\S+ ){0,2}?(?:either|any ?more|from now on|from here on|
        ever again|ever|for good|
        a l'avenir|desormais|dorenavant|plus jamais)${TAIL}
      \bno (?:${MAIL_IN_SHORT}|follow[- ]?ups?|calls?),? (?:and |or )?no [^.!?\n]{1,40}\b(?:ever|for good|
        ever again|period|full stop)${TAIL}
      \bsurtout pas (?:de |d'|vos )${MAIL_IN_SHORT}${TAIL}
    `,
  ),
  // "Let that be our last exchange", "make this your final text".
  wishes(
    listed`
      last / final / ends? / consider / over / closed / finished / done / ended / terminated / stops?
      finish(?:es)?
    `,
    listed`
      \b(?:let|make|may|want|wish|need|like|prefer|if|hope|hoping|trust|expect|ensure|see that|see to it that)
        (?: \S+)?? (?:th(?:is|at|ese|e next)|it) (?:(?!\S*n't)\S+ )?(?:to )?(?:be |is |was |were )?(?:the|your|our) (?:very )?(?:last|final)
        [ ](?:(?:(?:ever|we|you) )?${MESSAGE_OR_TALK}\b(?! (?:of day|you (?:have|can|offer|do|could|got|could)|
        for|i can))|(?:that )?(?:i|we) (?:ever )?(?:hear|heard|read|see|saw|get|got)\b|
        (?:one )?(?:that )?you(?:'ll| will| ever)* (?:send|sent|write|wrote|text|message)\b)
      ^(?:and |please |now |ok |so )*(?:let|make|may) (?:this|that|it) be (?:the|your) (?:very )?last(?: of (?:it|them|this|these))?(?= ?$| ?[.!]| please)
      \b(?:this|that) (?:is|was|will be|better be|had better be) the (?:very )?last (?:that )?(?:i|we) (?:want|wish|need|expect|hope) to (?:hear|see|read|get|receive)\b(?! (?:about|of (?:the|my|him|her)))
      \b(?:let|make) (?:this|that|it) be (?:the|an) end\b(?: (?:of|to) (?:it|this|that|the|our|all)\b.{0,20})?${END}
      \b(?:this|that)(?:'s| is| will| had| needs| must| should| ought| has| better)+(?: better| to)*
        (?: be)? (?:the|your|our) (?:very )?
        (?:last|final) time (?:that )?(?:you|u) (?!\w+ed\b)${REACH_EN}\b
      \b(?:this|that|it) (?:had better|'d better|needs to|must|should|ought to|has to|better) be (?:the|your|
        our) (?:very )?
        (?:last|final) ${MESSAGE_OR_TALK}\b
      \b(?:the|very) last thing (?:that )?i (?:want|need|wish)(?: for)? is .{0,24}\b(?:you|your|${MAIL_IN_SHORT})\b
      \b(?:hearing|hear|reading|texts?|messages?|word|contact)(?: back)? from (?:you|your \S+|
        this \S+)(?: again)? (?:is|are|would be)
        [ ](?:absolutely |honestly )?the (?:very )?last thing
      \bconsider (?:this|our|the|that|it) (?:${TALK_EN} )?(?:to be )?(?:our |the |your )?(?:now )?
        (?:permanently |definitively )?(?:final|last|finished|closed|over|ended|terminated)(?: ${TALK_EN}| word)
      \bconsider (?:this|our|the|that) ${TALK_EN} (?:to be |as )?(?:now |permanently )?(?:finished|closed|over|
        ended|terminated)\b
      (?<!\b(?:when|once|after|if|until|before|as soon as) )\b(?:this|our|the|that) ${TALK_EN} ${IS_OVER}${TAIL}
      (?:^|[^a-z0-9' ] ?)end of (?:the |this |our |all )?${TALK_EN}${TAIL}
    `,
  ),
  // "Que ce message soit le dernier", "faites que ce soit la dernière fois".
  wishes(
    listed`
      derni(?:er|ere)s? / fin / termin\w* / arrete\w* / prend / prennent / acheve\w* / close? / finie?s?
      considere\w*
    `,
    listed`
      \b(?:que|qu') ?(?:c(?:e|et|ette|eci|ela|a|elui-ci)) (?:\S+ )?(?:soit|sera) (?:bien |donc )?(?:le|la|votre|notre|nos)
        [ ](?:tout[e]? )?(?:fin\b|derni(?:er|ere)s?(?: ${MESSAGE_OR_TALK}\b| de votre part| que (?:je|vous|nous)\b|${TAIL}))
      \b(?:espere|souhaite|considere\w*|voudrais|prefere|esperons|suppose|note[rz]?) (?:bien )?que (?:c'est|
        c'etait|ce sera)
        [ ](?:le|la|votre|notre) (?:tout |toute )?derni(?:er|ere) ${MESSAGE_OR_TALK}\b
      \b(?:c'est|ce sera|c'etait) (?:bien )?la (?:toute )?derniere fois que (?:vous |tu )(?:m'|me |nous )${REACH_FR}
      \bpour la derniere fois ?[,:]? (?:non|stop|plus)\b
      (?:^|[^a-z0-9' ] ?|\b(?:et|la|c'est) )fin de (?:nos |notre |l'|cet |cette |la |ces |tout )${TALK_FR}${TAIL}
      (?<!\b(?:quand|lorsque|apres|si|une fois que) )\b(?:notre|nos|cette|cet|l'|
        ces) ?${TALK_FR} (?:(?:s'arrete\w*|se termine\w*|
        prend fin|prennent fin|s'acheve\w*)(?: la| ici)?|est (?:close?|terminee?|
        finie?))(?: ${FOR_GOOD})*${FULL_STOP}
      \b(?:considere\w*|tene[zr]|regarde[rz]) (?:cet|cette|notre|nos|la|l') ?${TALK_FR} (?:comme )?(?:close?|
        terminee?|finie?)s?\b
    `,
  ),
  // "Never to read you again", "quelqu'un qui aimerait ne plus vous lire".
  wishes(
    listed`
      again / any ?more / ever / never / (?:vous|te) (?:lire|relire|entendre|subir|avoir) / que je
    `,
    listed`
      (?<!\b(?:i'll|i|we|we'll|will|you|you'll) )\bnever (?:ever )?(?:to |again )?(?:ever )?(?:read|see|hear|
        hearing|reading|seeing)
        (?: from| of| about)? (?:you|your (?:name|number|company|lot)|this number|these) (?:\S+ ){0,3}?(?:again|
        any ?more|ever)\b
      \b(?:never|not|no longer|don't|rather not|sooner not) (?:want |wish |like |care )?(?:to )?(?:read|see|
        hear|look at)
        (?: from| of| about)? (?:you|your name|your number|this number|your lot|your messages|your texts)
        (?: (?:lot|guys|people))? (?:\S+ ){0,4}?(?:any ?more|again|ever)\b${NOT_ABOUT}
      (?<!\b(?:peux|peut|puis|pouvais|pouvons|arrive|arrivais|va|vais|pourrai|risque de) )\b(?:plus|
        jamais)(?: jamais| plus)? (?:a |de )?(?:avoir a )?(?:vous|te) (?:lire|relire|entendre|subir|avoir sur)\b
        (?! (?:au telephone|bien|correctement|clairement))
      \bque je ne (?:vous |te )(?:lise|entende|voie|subisse) (?:plus|jamais)\b
      \bque je (?:ne |n')(?:recoive|entende|sache) (?:plus|jamais)(?: jamais| plus)? (?:rien|parler|quoi que|de|
        aucun)
      \b(?:not|never) (?:talk|speak|be in touch|correspond|
        meet)(?: to each other| to you)? (?:ever )?again\b${NOT_ABOUT}
    `,
  ),
  // "N'ayez plus signe de vie", "je ne veux plus le moindre signe de vous".
  wishes(
    listed`
      signe / mot / bruit / son / rien
    `,
    listed`
      (?<!\b(?:vous|tu|qui|on|elle|il|ils|t) )\b(?:ne |n')(?:donne[rz]?|ayez|faites|montrez|donniez) (?:plus|
        jamais|pas|aucun)(?: jamais| plus)? ?(?:aucun |de |le moindre )?signe
      \b(?:veux|voudrais|souhaite|desire|tolere|accepte) (?:plus|pas|jamais) (?:le moindre|aucun|un seul|un|de|
        d'autre) (?:signe|mot|bruit|son)\b
      \bplus (?:le moindre |aucun |un |un seul )?signe(?: de vie)? (?:de (?:vous|votre part) )?(?:svp|
        s'il vous plait|merci|desormais|a l'avenir|dorenavant|jamais)
      \bque vous (?:ne )?(?:donniez|ayez|fassiez) plus signe\b
      \bplus (?:jamais )?rien (?:venant )?(?:de|de la part de|de chez) (?:vous|votre (?:part|societe|entreprise|
        boite))${FULL_STOP}(?! ?(?:depuis|alors))
    `,
  ),
  // "The end of it", "I'd prefer we never spoke again", "je veux que ça en reste là".
  wishes(
    listed`
      the end / we (?:never|didn't|did not|no longer) / another / rest\w+ la / continue\w* / qu'on
      que (?:vous|tu) / (?:lire|voir)
    `,
    listed`
      \b(?:want|wish|like|need|let) (?:this|that|it) (?:to be|be) the end\b(?! of (?:the )?(?:month|week|day|year))
      \b(?:prefer|rather|sooner|better if|like it if|wish) (?:that )?we (?:never|didn't|did not|
        no longer) (?:ever )?(?:spoke|talked|met|heard|speak|talk|were in touch)
      \bnever (?:to )?(?:see|read|hear|get|receive|have) another (?:${MAIL_IN_SHORT}|word|line)\b
      \b(?:veux|voudrais|souhaite|prefere\w*|aimerais|mieux) (?:bien |autant )?(?:que (?:ca|cela)|qu'on|
        que nous) (?:en rest\w+ la|ne continue\w* (?:pas|plus))
      \bqu'on ne se (?:parle|ecrive|contacte|revoie) plus${TAIL}
      \b(?:prefer\w+|aimerais|voudrais|souhait\w+) (?:autant |mieux )?que (?:vous|tu) (?:ne |n')(?:m'|
        me |nous )?(?:ecri|contact|relanc|insist|continu|sollicit)\w* (?:pas|plus)${TAIL}
      \bveux (?:plus|pas) (?:lire|voir) (?:ca|cela|tout ca|(?:vos|ces) ${MAIL_IN_SHORT})${TAIL}
    `,
  ),
];
