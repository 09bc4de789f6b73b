/**
 * That it end: "stop texting me", "arrêtez vos relances", "cease all further communication", "end this
 * conversation".
 *
 * What others stop, what one stopped oneself and a stop on the way are kept out by what stands before ("the next
 * stop", "il s'arrête"), what ends at some place or hour by what follows ("stop by at 3").
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import {
  ALL,
  ELSEWHERE,
  MAIL,
  REACH,
  REACH_EN,
  WHEN_OR_HOW,
  WRITE_TO_ME_EN,
  WRITE_TO_ME_FR,
  YOURS,
  upTo,
} from '../vocabulary.js';

/** Ways to ask that something end. */
const STOP_EN = 'stop|quit|cease|halt|end|discontinue|refrain from|desist from|knock off|cut';

const STOP_FR = oneOf({
  fr: listed`
    arrete[rz]? / arretons / cesse[rz]? / stopp?e?[rz]? / finissez / mettre (?:un terme|fin)
    mette[zr] (?:un terme|fin) / epargne[rz]?(?:[- ](?:moi|nous))? / gardez / mettez fin / interromp\w+
  `,
});

const STOP = `(?:${STOP_EN}|${STOP_FR})`;

const OF = "(?:de |d'|des |du |from |with |avec |a |aux? |la |les |le |l'|the |of |en )*";

const TELLING = oneOf({
  fr: listed`
    je / il / elle / ils / elles / qui / ai / avons / avez / pas / sans / j' / ont / n'
  `,
  en: listed`
    i / we / they / he / she / it / who / can't / don't / never / to not / not
    (?:did|have|do|does|has|if|when|why|because|n't|not) (?:you|u|ye|yous|youse|vous|tu)
    no need / if / time / cannot / without
  `,
  both: listed`
    on / a
  `,
});

const INTENDING = oneOf({
  fr: listed`
    veux[ ] / voulons[ ] / veut[ ] / va[ ] / vais[ ] / dois[ ] / devons[ ] / de[ ] / d'
  `,
  en: listed`
    want to[ ] / need to[ ] / have to[ ] / had to[ ] / will[ ] / would[ ] / should[ ] / must[ ] / had[ ]
    have[ ]
  `,
});

/** What one did, does or saw oneself. */
/** At the first letters of {@link STOP}: to look back from every other letter takes long. */
const AT_STOP =
  '\\b(?=stop|quit|ceas|halt|end|disc|refr|desi|knoc|cut|arret|cess|fini|mett|eparg|gard|inter)';
const NOT_TOLD = pattern`${AT_STOP}(?<!\b${TELLING} ${INTENDING}?)`;

const ALL_THIS = oneOf(listed`
  it / this / these / that / all this / them
  (?:the|these|those) (?:messages?|texts?|msgs?)
`);

const NOT_MY_STOP_WORDS = oneOf({
  fr: listed`
    \bne[ ] / \bpas[ ] / \bse[ ] / n' / \bs' / \bm'
  `,
  en: listed`
    \bnot[ ] / \bdont[ ] / \bnever[ ] / \bno need to[ ]
    \b(?:did|have|do|does|has|if|when|why|because) (?:you|they|he|she|u)[ ]
    \b(?:when|time) do you[ ] / n't[ ] / \bwithout[ ] / \bcannot[ ]
  `,
});

const NOT_MY_STOP = pattern`(?<!${NOT_MY_STOP_WORDS})`;

const END_TALK_FR = oneOf(listed`
  arret(?:ons|er) (?:la|cette|notre|nos) (?:conversation|discussion|echanges?)
  (?:prefere|prefererais|voudrais|aimerais) qu'on arrete
`);

const BEFORE_A_STOP = oneOf({
  fr: listed`
    train / non / un / le / sans
  `,
  en: listed`
    full / next / last / first / one / the / at / my / your / this / door / must / to / it / he / she
    they / will / won't / don't / can't / doesn't / not / never / didn't / wouldn't / i / we / cannot
    couldn't
  `,
  both: listed`
    bus / tram / metro / pit / a
  `,
});

const AFTER_A_STOP = oneOf(listed`
  a / au / aux / chez / devant / pas / par / sur / en / le / la / l' / un / une
  de (?!m'|me |nous|vos|les|ces|tout)
`);

const MAIL_FR = oneOf(listed`
  communications? / contacts? / messages? / relances? / envois? / sollicitations? / sms
`);

const MAIL_EN = oneOf({
  en: listed`
    texts? / calls? / messaging / harassment / communications? / nonsense / crap / shit
  `,
  both: listed`
    messages? / sms / spam / e-?mails? / whatsapps? / notifications? / promotions?
  `,
});

const NO_MORE_OF_IT_EN = oneOf(listed`
  these / this / those / them / your / it / texts? / messages? / sms / spam / e-?mails? / anything
  more
`);

const AFTER_STOP_FR = oneOf(listed`
  de (?:me|m'|nous) / vos / ces / svp / maintenant / tout / immediatement / definitivement
`);

const UNWANTED_FR = oneOf(listed`
  messages? / relances? / sms / spams? / envois? / pubs? / publicites? / sollicitations? / whatsapps?
  harcelement / demarchage / conversation / discussion / notifications? / $ / [^a-z0-9 ]
`);

const UNWANTED_MAIL_FR = oneOf(listed`
  messages? / relances? / sms / spams? / envois? / pubs? / publicites? / sollicitations? / whatsapps?
  demarchage / notifications? / communications?
`);

export const ENDING: RegExp[] = [
  new RegExp(pattern`\b${END_TALK_FR}\b`),
  // Asked politely, in either language.
  new RegExp(pattern`
    \b(?:pouvez|pourriez|pourrez|peux|peut|faut|merci de|veuillez)(?:[- ](?:vous|tu|on))?
    [ ](?:arreter|cess\w+|stopp\w+)(?= ?$| ?[^a-z0-9 ]| (?:svp|maintenant|ca\b|la\b|tout))
  `),
  /\bstop (?:a la |aux? |la |les |le )?(?:pubs?|publicites?|harcelement|demarchage|spam|relances?|prospection)\b/,
  // "For the love of god stop", "how do I make these stop": the last word of a clause.
  new RegExp(
    pattern`(?<!\b${BEFORE_A_STOP} )(?<!-)\bstop(?: now| please| it| this| at once)?(?= ?$|[^a-z0-9 -])`,
  ),
  // "Arrêtez, je vous en supplie".
  new RegExp(pattern`
    (?:^|[.!?\n,] ?)(?:ok |non |mais |alors |bon |svp |please )*arrete[sz]?
    (?![ -](?:vous|toi|moi)\b| ${AFTER_A_STOP}|-)\b
  `),
  new RegExp(pattern`
    ^stop(?: with| a| aux?)? (?:with )?(?:the|these|your|those|les|vos|ces|tous)\b.{0,20}\b
    (?:texts?|messages?|sms|spam|calls?|pubs?|relances?|envois?)\b
  `),
  new RegExp(pattern`\bcess\w* (?:toute?s?|tous|vos|ces|les|la|immediatement) .{0,12}\b${MAIL_FR}\b`),
  new RegExp(
    `${NOT_MY_STOP}\\b(?:stop|quit) ${WRITE_TO_ME_EN}\\b(?! (?:people|customers|clients|around)\\b)`,
  ),
  new RegExp(pattern`
    ${NOT_MY_STOP}\bs+to+p+ (?:with )?(?:the|these|those|your|all|this|any)
    (?: (?:more|future|further|of))?(?: \w+)?? ?${MAIL_EN}\b
  `),
  new RegExp(
    pattern`${NOT_MY_STOP}\bstop (?:receiving|getting)\b(?= ?$|[^a-z0-9 ]| (?:any )?${NO_MORE_OF_IT_EN}\b)`,
  ),
  new RegExp(pattern`
    \b(?:want|need|like|asked|ask|telling|told|tell) (?:you|u|this|these|it|them) (?:all )?to stop\b
    (?! by| at| over| in\b)
  `),
  new RegExp(pattern`
    \b(?:can|could|will|would|need|must|should|please|want) (?:you |u |they )?
    (?:please |just |all |to )*stop
    (?= ?$| ?[^a-z0-9 ]| (?:it|this|that|these|now|please|already|immediately|at once)\b
    (?! (?:at|by|in|on)\b))
  `),
  new RegExp(pattern`
    \b(?:cease|no further|no more) (?:all |any |further )?(?:contact|communications?|messag\w*|texts?|
    texting|calls?|calling)\b
  `),
  new RegExp(pattern`
    \b(?:veux|voudrais|demande|demander|demandons|prie|dit|aimerais) (?:de |d'|que |qu')
    (?:vous |ca |cela |tout (?:ca )?|on )*(?:s')?arret\w*(?= ?$| ?[^a-z0-9 ]| ${AFTER_STOP_FR}\b)
  `),
  /\b(?:arret\w*|inutile) d'insister\b|\bn'insiste[zr]? (?:pas|plus)\b/,
  new RegExp(
    oneOf(listed`
      \b(?:arret|aret|arrett|cess|stop)\w* (?:de |d'|svp de )(?:me |m'|nous )(?:${WRITE_TO_ME_FR})
      (?<!\b(?:on|je|j'ai|nous|veut|veux|voulons|va|vais|a|ai|ont|avons|fait) )\b
        (?:arret|aret|cess|stop)\w* (?:de |d')(?:vous )?(?:${WRITE_TO_ME_FR})
    `),
  ),
  new RegExp(pattern`
    (?<!n'|\bne |\bpas |\bs'|\bm')\b(?:arret|aret|cess)(?:e|ez|er|es)? (?:tout (?:de suite )?)?
    (?:les|vos|ces|tous|avec|l'|la|le|votre|cette|ca|moi ca|cela|tout)\b ?(?:(?:vos|ces|les|tous les) )?
    ${UNWANTED_FR}
  `),
  new RegExp(pattern`
    (?<!n'|\bne |\bpas )\bstop(?:pez|per)? (?:a |aux? |les |vos |ces |tous |avec |toute?s? )+
    (?:vos |ces |les )?${UNWANTED_MAIL_FR}\b
  `),
  ...listed`
    // "End this conversation".
    ${NOT_TOLD}${STOP} (?:this|that|the|cette|la|notre|our) (?:conversation|convo|chat|discussion|
      thread|echange)\b
    // "I've asked you twice to stop".
    \b(?:asked|told|begged|ask|asking|tell|telling) (?:you|u|ye|yous|youse|yas|you guys|you people) (?:\S+ ){0,3}to
      [ ](?:stop|quit|cease)\b(?! (?:by|at|in|over)\b)
    \b(?:demande|dit|prie|supplie)\w* (?:\S+ ){0,3}d'arreter
      (?= ?$| ?[^a-z0-9 ]| (?:de (?:me|m')|tout|vos|ces|en|il y a|hier|depuis|la semaine|le mois|l'an))
    // "Cease all further communication", "mettez fin à ces sollicitations".
    ${NOT_TOLD}${STOP} (?:it |this |ca )?${OF}(?:${YOURS} |${ALL} |genre |sort |type |kind |of |de |d'|
      my |me |m'|moi )+${upTo(2)}${MAIL}\b${ELSEWHERE}
    // "Stop reaching out to me", "arrêtez donc de me relancer".
    ${NOT_TOLD}${STOP} ${upTo(3)}(?:(?:de |d')?(?:m'|me |nous )${REACH}|
      ${REACH_EN} (?:to |out to |with )?(?:me|us|my)\b)${WHEN_OR_HOW}
    // "How do I make it stop", "non stop ça suffit".
    \b(?:make|get|have|want|need) ${ALL_THIS} (?:all )?(?:to )?(?:stop|end|go away)\b
      (?= ?$| ?[^a-z0-9 ]| (?:please|now))
    \b(?:stop|arrete[rz]?|non|no) (?:maintenant |la |now )?(?:ca suffit|cela suffit|that's enough|
      enough is enough)|\b(?:ca|cela) suffit (?:maintenant|comme ca|la|avec|vos|les messages)
  `.map((each) => new RegExp(each)),
];
