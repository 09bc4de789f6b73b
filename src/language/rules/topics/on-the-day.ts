/** Of the call when it comes: who rings whom, what if nobody answers it, what to have ready. */
import { listed, oneOf } from '../text/patterns.js';
import { anyOf, ENDS_HERE, firstOf, type Place } from './place.js';

const RING_FR = '(?:r?appel\\w*|telephon\\w*|(?:compos|fai[st])\\w* (?:un|le|votre) numero)';
const RING_EN = '(?:call|ring|phone|dial|phon)(?:s|ing)?';

const THE_OTHER = oneOf({
  fr: listed`
    vous / toi / lui / elle / eux / l'expert\w* / (?:votre|le|un|l'|la|notre) ?(?:expert\w*|conseill\w+|collegue|technicien\w*|commercia\w+)
  `,
  en: listed`
    you / u / ye / ya / he / she / they / him / her / them / someone / somebody / (?:the|your|an|one of your) (?:\w+ )?(?:experts?|advis[oe]rs?|guys?|lads?|man|lady|colleagues?|rep)
  `,
});

const OR_I = oneOf({
  fr: listed`
    ou (?:bien )?(?:c'est |est-ce |c'est a |faut que |je dois |dois-je |si c'est )?(?:moi|j'|je|l'inverse|le contraire)
  `,
  en: listed`
    or (?:is it |do |am |should |will |shall |would |must |have )?(?:i\b|me\b|i'm|the other way)
  `,
});

const WHO_RINGS = anyOf({
  fr: listed`
    (?:c'est|est-ce|ce sera) (?:bien )?(?:a )?moi (?:qui |de |d'|que )(?:vous |l'|le |lui |t'|dois |vais )*${RING_FR}(?! (?:hier|ce matin|la semaine)\b)
    (?:j'|je vous |je l'|je t'|c'est moi qui )${RING_FR} ou (?:c'est |est-ce )?(?:bien )?(?:vous|toi|lui|elle|il|l'expert)(?![a-z])
    j'attends (?:juste |donc |simplement )?(?:que (?:ca|le telephone|mon telephone|le tel) sonne|(?:votre |son |l')(?:appel|coup de fil))[^.!?\n]{0,12}\?
    qui ${RING_FR} (?:qui|ki|l'autre|lequel|a qui)(?![a-z])
    qui (?:doit|va|est cense) ${RING_FR}(?: (?:qui|l'autre))?${ENDS_HERE}
    (?:je dois|dois-je|est-ce que je dois|faut(?:-il)? que j'|il faut que j'|faudra que j'|j'ai besoin de |est-ce a moi (?:de |d'))
      [ ]?(?:vous |le |lui |l'|t'|moi )*${RING_FR}(?: (?:moi-meme|quelqu'un|un numero|l'expert\w*|votre \w+|vous))*(?= ?\?| ou\b)
    (?:je n'ai|j'ai) (?:donc )?(?:pas|rien) (?:besoin )?(?:a |d'|de )(?:vous )?${RING_FR}(?= ?\?)
    (?:c'est )?(?:${THE_OTHER}|il) (?:qui |va |allez |vas )*(?:me |m')${RING_FR}[^.!?\n]{0,12} ${OR_I}
  `,
  en: listed`
    (?:do|should|must|shall|will|would|am|have) i (?:(?:still )?(?:have|need|supposed|meant|got|going|required|gonna) )?(?:to )?(?:be )?${RING_EN}
      (?: (?:you|u|ye|him|her|them|someone|somebody|anyone|in|up|a number|the number|myself))*(?! instead)(?=${ENDS_HERE}| or\b| on the day| tomorrow ?\?| at \d)
    (?:do|should|so do|shall|must) i (?:just |only )?(?:wait (?:for|by) (?:the phone|your call|the call|him|it|them|you)(?: to (?:ring|call))?|sit (?:tight|by the phone)|pick up)(?: and wait)?(?: (?:yeah|yes|right|or what|then))*${ENDS_HERE}
    (?:is it|it's|its|will it be|is that) (?:me|you|him|her|u|them|${THE_OTHER})(?: (?:who|that))?(?:'s| is| are| am| who's| that's)? (?:be )?(?:doing the )?${RING_EN}(?: me| us)?(?:${ENDS_HERE}| or\b)
    (?:who|who's|which of us|which one of us)(?:'s| is)? ${RING_EN} (?:who(?:m)?|the other|which)(?![a-z])
    (?:(?:does|do|will|is|are|would) )?${THE_OTHER}(?:'re|'s|'ll| are| is| will)? (?:going to |gonna |be )?${RING_EN}(?: me| us)?,? ${OR_I}
    (?:am i|i'm|i am) ${RING_EN} (?:you|u|ye|him|her|them)?,? ?or (?:are |is |you|u|he|she|they|the other)
    ${THE_OTHER}(?:'re|'s|'ll| are| is| will)? ${RING_EN} (?:me|us),? (?:not the other way|right ?\?|yeah ?\?|yes ?\?|isn't it)
  `,
});

const NOT_ANSWERED = oneOf({
  fr: listed`
    (?:je |j')(?:n'|ne )?(?:(?:repon|repond|decroch|enten)\w*|peux|pourrai\w*|pouvais|suis|serai)(?: (?:repondre|decrocher))? pas(?: (?:repondre|decrocher|dispo\w*|la|a temps|joignable))?
    (?:je |j')(?:le |l'|la |vous )?(?:rate|loupe|manque|zappe)\w*(?: (?:l'|le |votre |son )?(?:appel|coup de fil|rendez-vous|coche))?
  `,
  en: listed`
    (?:i|we) (?:happen to |do |should |might |ever )?(?:miss|don't (?:pick up|answer|hear|get to)|do not (?:pick up|answer|hear)|can't (?:pick up|answer|get to|hear|come to)|cannot (?:pick up|answer)|fail to|am not (?:there|near|by)|'m not (?:there|near|by))(?: (?:it|him|her|you|the (?:call|phone)|your call|that|them|in time))?
  `,
});

const IF_MISSED = anyOf({
  fr: listed`
    (?:que|quoi|comment|qu'est-ce)[^.!?\n]{0,30} si (?:jamais |par hasard )?${NOT_ANSWERED}
    (?:et|mais) si (?:jamais |par hasard )?${NOT_ANSWERED}${ENDS_HERE}
    (?:et |mais )?si (?:jamais |par hasard )?${NOT_ANSWERED}[^.!?\n]{0,16}(?:comment|quoi|que faire|que se passe|qu'est-ce|vous rappelez|il rappelle|on me rappelle|quelqu'un rappelle|\?)
    (?:${THE_OTHER}|il|on|quelqu'un) (?:me |m'|va |vont |allez )*(?:r?appel\w*|reessa\w*|retent\w*|insist\w*|laiss\w+)[^.!?\n]{0,16} si (?:jamais )?${NOT_ANSWERED}[^.!\n]{0,12}\?
    (?:${RING_FR}|reessa\w*)[- ](?:vous|il|elle|t-il|t-elle)[^.!?\n]{0,16} si (?:jamais )?${NOT_ANSWERED}
    (?:je rappelle qui|qui (?:je |dois-je )?rappel\w*|a quel numero)[^.!?\n]{0,16} si (?:jamais )?${NOT_ANSWERED}
  `,
  en: listed`
    (?:what|who|how|where)[^.!?\n]{0,30} (?:if|when) ${NOT_ANSWERED}
    (?:will|would|does|do|can|could|is|are|should) (?:${THE_OTHER}|i) (?:going to |gonna )?(?:ring|call|phone|try|keep|leave|get)[^.!?\n]{0,24} if ${NOT_ANSWERED}
    (?:and |so |but )?if ${NOT_ANSWERED}[^.!?\n]{0,16}(?:what|who|how|will|do i|does|then ?\?|\?)
    (?:do|will|does|would) (?:i|${THE_OTHER}) (?:get|have) (?:a|another) (?:second|other|another)? ?(?:chance|go|try|call)[^.!?\n]{0,12} if ${NOT_ANSWERED}
  `,
});

const PAPERS = oneOf({
  fr: listed`
    (?:papiers?|documents?|factures?|justificatifs?|photos?|plans?|mesures?|releves?|dossier|contrat|numero de \w+|cotes?)
  `,
  en: listed`
    (?:(?:[a-z]+ )?bills?|papers?|paperwork|documents?|docs|photos?|pictures?|measurements?|plans?|statements?|contract|id|reference|meter readings?|details|info(?:rmation)?)
  `,
});

const AT_HAND = oneOf({
  fr: listed`
    sous (?:la main|les yeux) / (?:avec|pres de|devant) moi / de pret / a portee(?: de main)? / pour (?:l'appel|le rendez-vous)
  `,
  en: listed`
    ready / (?:to|at|on) hand / handy / with me / in front of me / (?:out|prepared|sorted) (?:for|before) (?:it|the call|then) / (?:for|before) the call / beforehand / in advance
  `,
});

const TO_PREPARE = anyOf({
  fr: listed`
    (?:quoi|que|qu'est-ce qu(?:e|'il)|quelque chose|quels?)[^.!?\n]{0,30}(?:prepar\w+|avoir ${AT_HAND}|rassembler|reunir)
    (?:prepar(?:er?|e)|rassembler|reunir|amener|apporter)(?: (?:a l'avance|avant))? (?:quelque chose|quoi|des ${PAPERS}|mes ${PAPERS}|un truc|des trucs)
    (?:faut(?:-il)?|il faut|dois-je|je dois|j'ai besoin de|besoin de|y a)[^.!?\n]{0,16}(?:prepar\w+|avoir ${AT_HAND})[^.!?\n]{0,30}\?
    (?:faut(?:-il)?|il faut|il me faut|me faut-il|dois-je|je dois|j'ai besoin d(?:e|'))(?: avoir| prendre| sortir| prevoir| que j'aie| que je sorte)? ?(?:des|mes|les|quels?|un|une|le|la|de) ${PAPERS}[^.!?\n]{0,20}(?:\?|sous la main|avec moi)
  `,
  en: listed`
    what (?:(?:do|should|will|must|shall|would) )?i (?:(?:need|have|want|got|should|must) )*(?:to )?(?:prepare|bring|get ready|have|need|get)(?: (?:got|there))?,? ${AT_HAND}
    what (?:do|should|will|must|shall) i (?:(?:need|have) to )?(?:prepare|get ready|bring)(?:${ENDS_HERE}| for| to the)
    (?:do|should|must|will|would) i (?:(?:have|need|want) to )?(?:prepare|have|get|bring|dig out|look out|gather)(?: (?:anything|something|any|some|my|the|stuff|owt|a thing))(?: ${PAPERS})?(?: ${AT_HAND}|${ENDS_HERE}| for (?:it|the call|this)| before)
    (?:anything|something|owt|stuff|things) (?:that )?(?:(?:i|we) (?:(?:should|need|have|must|ought)(?: to)? )|to )(?:prepare|bring|get ready|(?:have|get|know|read|do) ${AT_HAND})
    (?:do|should|will|would) i need (?:(?:my|any|the|an?|all my|some) )?${PAPERS}(?: or (?:anything|something|\w+))?(?: ${AT_HAND})?${ENDS_HERE}
    (?:do|should|will|would) i need (?:to have )?(?:anything|something|owt|stuff|things) ${AT_HAND}
    (?:need|have) to prepare (?:anything|something|myself)
    (?:what|which|any|whatever) (?:all )?${PAPERS}(?: (?:are|is|should|must|need|needs|do|will|i|we|to|be|have|keep|required))+ ?(?:kept |keep |made |got )?(?:${AT_HAND}|required|needed|kept|prepared)
  `,
});

const OF_RINGING = /call|ring|phon|dial|appel|sonne|coup de fil|wait|pick up|sit /;
const OF_MISSING = /\bif\b|when|\bsi\b/;
const OF_READINESS =
  /prepar|main|yeux|ready|hand|bring|with me|in front|papier|document|factur|justif|releve|photo|plan|bill|paper|doc|read|need|rassembl|reunir|apport|amen|pret|portee/;

/** Who calls whom, once a call is talked about. */
export function findWhoRings(text: string): Place | null {
  return OF_RINGING.test(text) ? firstOf([WHO_RINGS], text) : null;
}

/** What becomes of a call that nobody answers. */
export function findIfMissed(text: string): Place | null {
  return OF_MISSING.test(text) && !BECAUSE.test(text) ? firstOf([IF_MISSED], text) : null;
}

/** "If I don't answer it's because I'm in the shower" asks for nothing. */
const BECAUSE = /\b(?:c'est que|c'est parce|it's because|its because|i'll be|means? i)\b/;

/** What they should have with them. */
export function findToPrepare(text: string): Place | null {
  return OF_READINESS.test(text) ? firstOf([TO_PREPARE], text) : null;
}
