/**
 * Opting out, put together from classes of words: who asks to end what, in whichever words. Each class is data; a
 * sentence is classes in order, with a few other words between them.
 */
import { listed, oneOf, pattern } from './patterns.js';

/** Ways to ask that something end. */
const STOP_EN = 'stop|quit|cease|halt|end|discontinue|refrain from|desist from|knock off|cut';

const STOP_FR = oneOf({
  fr: listed`
    arrete[rz]? / arretons / cesse[rz]? / stopp?e?[rz]? / finissez / mettre (?:un terme|fin)
    mette[zr] (?:un terme|fin) / epargne[rz]?(?:[- ](?:moi|nous))? / gardez / mettez fin / interromp\w+
  `,
});

const STOP = `(?:${STOP_EN}|${STOP_FR})`;

/** What is sent. */
export const MAIL = oneOf({
  fr: listed`
    textos? / notifications? / pubs? / promotions? / sollicitations? / relances? / prospections?
    envois? / appels / harcelement / offres commerciales / pitch(?:es)? / publicitaires?
    commercia(?:l|ux|les) / courriels? / publicites? / demarchages? / campagnes?
  `,
  en: listed`
    msgs? / texts? / communications? / calls / harassment / junk / ads / adverts? / advertis\w+
    sales pitch(?:es)? / outreach
  `,
  both: listed`
    messages? / sms / spams? / e-?mails? / mails? / whatsapps? / notifs? / newsletters? / promos?
    marketing / contacts? / correspondences?
  `,
});

const REACH_EN_WORDS = oneOf(listed`
  contact / text / messag / msg / writ / call / ring / phon / e-?mail / bother / pester / annoy
  hound / bug / nag / spam / harass / ping / reach / send / blow / hit / disturb / approach / solicit
  market / whatsapp
`);

/** How one is written to. */
export const REACH_EN = pattern`${REACH_EN_WORDS}(?:e|ed|es|s|ing|ting|ging|ming)?`;

const REACH_FR_WORDS = oneOf(listed`
  (?:re)?(?:contact|appel|sollicit) / r'?appel / (?:re)?ecri / adress / envo / derang / embet / harcel
  relanc / demarch / spam / importun / enquiquin / texto / prospect / joindre
`);

export const REACH_FR = pattern`${REACH_FR_WORDS}\w*`;
const REACH = `(?:${REACH_EN}|${REACH_FR})`;

/** Of what one is known by: "take my number" and "drop me your details" are no removals. */
const REMOVE_DATA = oneOf({
  fr: listed`
    supprim\w+ / suprim\w+ / effac\w+ / d'?enlev\w+ / enlev\w+ / ray(?:er|ez|e) / radi(?:er|ez)
    vir(?:er|ez) / oublie[rz]? / degage[rz] / retir\w+ / ote[rz]? / detrui\w+
  `,
  en: listed`
    remov(?:e|ed|ing) / delet(?:e|ed|ing) / eras(?:e|ed|ing) / wip(?:e|ed|ing) / scrub\w* / get rid of
    strike / forget / bin / lose / expunge
  `,
  both: listed`
    purg(?:e|ed|ing|er|ez) / scratch
  `,
});

const REMOVE = `(?:${REMOVE_DATA}|drop|cross|scrap|take|taken|sort(?:ir|ez)|jete[rz])`;

const REMOVAL = oneOf({
  fr: listed`
    deletion / suppression / effacement / retrait / radiation / desinscription / desabonnement
    destruction / opposition
  `,
  en: listed`
    erasure / removal
  `,
});

const DATA = oneOf({
  fr: listed`
    numero\w* / num / tel / telephone / donnees? / coordonnees / infos? / informations? / nom / fiche
    dossier
  `,
  en: listed`
    number / phone / details / name / record / datas? / profile
  `,
  both: listed`
    nbr / file / profil\w* / contact
  `,
});

export const LIST = oneOf({
  fr: listed`
    listes? / listings? / fichiers? / bases? / systemes? / registres? / repertoires? / annuaires?
    carnets?
  `,
  en: listed`
    lists? / files? / systems? / mailing\w* / databases? / crm / records?
  `,
  both: listed`
    db / bdd / contacts?
  `,
});

const YOURS = '(?:vos|votre|tes|ton|ces|cette|ce|your|ur|these|those|this|that|the)';

const ALL = oneOf({
  fr: listed`
    toutes? / tout / aucune? / autres? / tou[st] / supplementaires? / a l'avenir
  `,
  en: listed`
    all / any / every / further / future / more / other / from now on
  `,
});

const MINE = "(?:me|moi|m'|mon|ma|mes|my|mine|us|nous|notre|nos|our)";
const OF = "(?:de |d'|des |du |from |with |avec |a |aux? |la |les |le |l'|the |of |en )*";

const JOINS_WORDS = oneOf({
  fr: listed`
    et / puis / mais / ou / donc / chez / devant / vers / pour / si / quand / avant / pas / payer?
  `,
  en: listed`
    and / then / so / but / by / at / in / or / for / if / when / before / paying / pay
  `,
  both: listed`
    on
  `,
});

/** Where another wish or a place begins. */
const JOINS = pattern`${JOINS_WORDS} `;

/** Up to so many words of any other kind, inside one clause. */
const upTo = (count: number): string => `(?:(?!${JOINS})[^\\s,.;:!?]+ ){0,${count}}?`;

const ELSEWHERE_WORDS = oneOf({
  fr: listed`
    fournisseurs? / papier / patron / equipe / prestataires? / concurrents? / collegues? / actuels?
  `,
  en: listed`
    customers? / people / employees / staff / paper / colleagues? / boss / team / provider / current
    suppliers? / competitors?
  `,
  both: listed`
    clients? / ex
  `,
});

/** Someone else's list, contract or messages: nothing that is asked of us. */
const ELSEWHERE = pattern`(?! (?:\S+ ){0,3}(?:a |an |au |aux |la |le |les |un |une |l')?${ELSEWHERE_WORDS})`;

const WHEN_OR_HOW_WORDS = oneOf({
  fr: listed`
    avant / apres / demain / maintenant / le matin / le soir / pendant / lundi / mardi / mercredi
    jeudi / vendredi / samedi / dimanche / trop / si / quand / par / vocal / vocaux / sauf / devis
    lien / le week / lorsque
  `,
  en: listed`
    before / until / till / after / today / tomorrow / tonight / now / yet / during / monday / tuesday
    wednesday / thursday / friday / saturday / sunday / at / too / if / when / back / by / except
    quote / unless / link
  `,
  both: listed`
    brochure
  `,
});

/** A wish about when or how one is written to. */
const WHEN_OR_HOW = pattern`(?!(?: \S+){0,4} ${WHEN_OR_HOW_WORDS}\b)`;

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
const NOT_TOLD = pattern`(?<!\b${TELLING} ${INTENDING}?)`;

const FORGET_FR = oneOf(listed`
  oublier / laisser / supprimer / retirer / effacer / ignorer / enlever / rayer / desinscrire
  desabonner
`);

const UNWELCOME = oneOf(listed`
  welcome / wanted / unwanted / annoying / a nuisance / bienven\w+ / indesirables? / intrusi\w+
  penibles? / insupportables?
`);

const CONTACTED_FR = oneOf(listed`
  contacte / recontacte / sollicite / demarche / relance / derange / importune / ecri\w* / harcele
`);

const MAIL_OR_CONTACTED = oneOf(listed`
  ${MAIL} / contacted / texted / messaged / bothered / emailed / called / disturbed / pestered
  approached / spammed / marketed / from you
`);

const ALL_OF = oneOf({
  fr: listed`
    tout\w*[ ] / svp[ ] / les[ ] / la[ ] / le[ ] / l'ensemble de[ ] / l'integralite de[ ]
  `,
  en: listed`
    all[ ] / any[ ] / please[ ] / the[ ]
  `,
});

const REMOVED = oneOf({
  fr: listed`
    supprimee? / desinscrite? / desabonnee? / effacee? / retiree? / radiee? / rayee?
  `,
  en: listed`
    removed / deleted / erased / taken off / unsubscribed / excluded
  `,
});

const NUMBER = oneOf({
  fr: listed`
    num\w* / tel\w* / portable / coordonnees
  `,
  en: listed`
    number / mobile / phone / details / cell
  `,
  both: listed`
    0\d
  `,
});

const AUTHORITIES = oneOf({
  fr: listed`
    cnil / signal-?spam / porte(?:r|rai|rais)? plainte / depose(?:r|rai)? plainte / mon avocat
  `,
  en: listed`
    ftc complaint / ico complaint / my lawyer / take legal action / legal action
  `,
  both: listed`
    33700
  `,
});

const ALL_THIS = oneOf(listed`
  it / this / these / that / all this / them
  (?:the|these|those) (?:messages?|texts?|msgs?)
`);

const TIRED = oneOf({
  fr: listed`
    ras[- ]le[- ]bol / marre / assez / ras la casquette / plein le dos / fatiguee? / saoulee? / lassee?
  `,
  en: listed`
    had it / sick / tired / fed up / done / had enough / enough / bored / annoyed
  `,
});

const TIRED_OF = oneOf(listed`
  ${MAIL} / contacted / texted / messaged / bothered / texting / messaging / harcel\w* / contact\w*
  (?:ro)?bots? / pestering / insist\w*
`);

const AFTER_MAIL = oneOf({
  fr: listed`
    de votre part / svp / merci / a l'avenir
  `,
  en: listed`
    from you / please / thanks / thank you / ever
  `,
});

const GRAMMAR: RegExp[] = listed`
  // "I'd appreciate it if you stopped contacting me", "merci de m'oublier", "vous n'avez pas le droit de me contacter".
  \bif (?:you|u) (?:could |would |can )?(?:please |just |kindly )?
    (?:stop(?:ped)?|quit|cease[d]?|didn't|did not|wouldn't|would not|not) ${REACH_EN}\b${WHEN_OR_HOW}
  \b(?:merci de|veuillez|priere de|pouvez[- ]vous|pourriez[- ]vous) (?:me |m'|nous )${FORGET_FR}\b
    (?! (?:le temps|un|une|votre|vos|y))
  \b(?:pas|aucun) (?:le )?droit de (?:me |m'|nous )(?:${REACH})
  \b(?:no right|not allowed|not authori[sz]ed|no business)(?: to)?
    [ ](?:contact|text|messag|call|writ|e-?mail|us)\w*
  // "Your messages are not welcome", "end this conversation", "ni appel ni message".
  \b${YOURS} ${MAIL} (?:are|is|sont|est|ne sont|n'est) (?:not |n't |pas |really |very |so |tres |
    plus )*${UNWELCOME}
  ${NOT_TOLD}\b${STOP} (?:this|that|the|cette|la|notre|our) (?:conversation|convo|chat|discussion|
    thread|echange)\b
  \b(?:ni|neither) (?:de |d')?(?:${MAIL}|appel|call) (?:ni|nor) (?:de |d')?(?:${MAIL}|appel|call)\b
  // "This number is not for adverts", "vous n'avez pas mon autorisation".
  \b(?:number|line|numero|ligne|phone|mobile|telephone|portable)
    [ ](?:is not|isn't|n'est pas|est pas|c'est pas)(?: \S+)? (?:for|pour)
    [ ](?:la |les |vos |du |your |any )?${MAIL}
  \b(?:n'avez|avez|n'ai|ai) (?:pas|aucune?|jamais)(?: eu| donne)? (?:mon |mes |d'|l')?
    (?:autorisation|accord|permission|consentement) (?:pour|de|d')
  // "I've asked you twice to stop", "text me again and I'll sue".
  \b(?:asked|told|begged|ask|asking|tell|telling) (?:you|u|ye|yous|youse|yas|you guys|you people) (?:\S+ ){0,3}to
    [ ](?:stop|quit|cease)\b(?! (?:by|at|in|over)\b)
  \b(?:demande|dit|prie|supplie)\w* (?:\S+ ){0,3}d'arreter
    (?= ?$| ?[^a-z0-9 ]| (?:de (?:me|m')|tout|vos|ces|en|il y a|hier|depuis|la semaine|le mois|l'an))
  \b(?:text|message|contact|write|call|e-?mail|msg)(?: to)? me (?:again|one more time|once more)
    [ ](?:and|or)\b|\b(?:recontact|re?ecri|rappel|relanc)\w*[- ]moi encore\b
  \b(?:i'?ll|i will|i'm going to|going to) (?:sue|block you|report you|take you to court)\b
  \b(?:me |m'|nous )${REMOVE} (?:de |des |du |from )(?:vos |votre |tes |toutes? |your )+
    ${upTo(2)}${LIST}\b
  \b(?:plus|pas|aucun) (?:besoin|la peine|necessaire|utile|lieu) (?:de |d')(?:me |m'|nous )
    ${REACH}${WHEN_OR_HOW}
  \b(?:ca|cela) suffit (?:avec )?(?:les|vos|ces|tous ces|toutes ces) (?:\S+ )?${MAIL}\b
  \b(?:fou(?:s|t|tez) le camp|barre[zr]?[- ](?:vous|toi)|tire[zr]?[- ](?:vous|toi))\b
  // "Cease all further communication", "mettez fin à ces sollicitations".
  ${NOT_TOLD}\b${STOP} (?:it |this |ca )?${OF}(?:${YOURS} |${ALL} |genre |sort |type |kind |of |de |d'|
    my |me |m'|moi )+${upTo(2)}${MAIL}\b${ELSEWHERE}
  // "Stop reaching out to me", "arrêtez donc de me relancer".
  ${NOT_TOLD}\b${STOP} ${upTo(3)}(?:(?:de |d')?(?:m'|me |nous )${REACH}|
    ${REACH_EN} (?:to |out to |with )?(?:me|us|my)\b)${WHEN_OR_HOW}
  // "Ne plus m'adresser de messages", "never ever contact me".
  \b(?:plus jamais|jamais plus|plus|jamais) (?:de |a )?(?:m'|me |nous |etre )${REACH}\b${WHEN_OR_HOW}
  \bn(?:e |')(?:m'|me |nous )?${upTo(1)}${REACH}(?:[- ](?:moi|nous))? (?:plus|jamais)\b${WHEN_OR_HOW}
  (?<!(?:you|they|has|have|nobody|one|why|who) )\b(?:never(?: ever)?|don't(?: you)?(?: ever| dare)?|
    do not(?: ever)?|no longer) ${REACH_EN} (?:to |out to )?
    (?:me|us|here|this number|my (?:number|phone))\b${WHEN_OR_HOW}
  // "Ecrivez-moi plus", the "ne" and the order of writing dropped.
  \b(?:re)?(?:contact|appel|ecriv|sollicit|derang|relanc|harcel|envoy)\w*[- ](?:moi|nous) plus
    (?= ?$| ?[.!,\n]| jamais)
  // "I do not wish to be contacted", "je ne souhaite plus faire l'objet de démarchage".
  \b(?:veux|voudrais|souhaite|desire|accepte|tolere|supporte|entends)
    [ ](?:pas|plus|aucun\w*|jamais) ${upTo(5)}(?:${MAIL}|${CONTACTED_FR}\w*)\b${WHEN_OR_HOW}${ELSEWHERE}
  \b(?:don't|do not|no longer|never|rather not|prefer not|not)
    [ ](?:want|wish|like|care|appreciate|consent|agree)?(?: for)? ?(?:to )?${upTo(3)}
    (?:be|being|get|getting|receive|receiving|hear|hearing|have) ${upTo(3)}${MAIL_OR_CONTACTED}\b${WHEN_OR_HOW}
  // "Enlevez mon numéro de vos fichiers", "delete all the data you hold on me".
  (?<!\b(?:i|we|j'ai|avez|have you|has|le|la) )\b${REMOVE_DATA} ${ALL_OF}*(?:${MINE} ?)
    ${upTo(2)}${DATA}\b(?! (?:de telephone )?(?:dans|in the|sur|on the|below|ci|est|is))
  \b(?:remov|delet|eras|wip|supprim|effac|retir|detrui)\w* (?:all |any |every\w* |tou\w* )*
    (?:the |les )?${upTo(2)}${DATA}? ?(?:that |which |que )?(?:you |vous )
    (?:hold|have|store|keep|kept|got|own|avez|detenez|conservez|possedez)\b
  \b${REMOVE} (?:${MINE}|this number|ce numero|it|le)(?: \S+)?? (?:\S+ )??
    (?:off|from|out of|of|de|des|du) (?:your |ur |vos |votre |tes |ta |all |toutes? |the |la )+
    ${upTo(2)}${LIST}\b
  \b(?:be|get|etre|been) ${REMOVED}\b(?! (?:de (?:mon|notre)|from (?:my|our)))
  \b(?:sort|retir|enlev|ray|radi|ot|supprim|effac|vir)\w*[- ]moi\b
  // "Please forget us".
  \b(?:please|pls|kindly|just|you can) forget (?:about )?(?:us|me|this number)\b
    (?! (?:not|for now|until|till|if|when|i |that|who))
  // "Qui vous a donné mon 06 ? Effacez-le".
  \b(?:mon|my) ${NUMBER}\b[^.;!?\n]{0,24}[.;!?,\n]+ ?(?:\S+ ){0,2}
    (?:effac|supprim|retir|enlev|delet|remov|eras)\w*[- ](?:le|la|les|it|them)\b
  // "L'effacement de mes données", "opposition à toute prospection".
  \b${REMOVAL} (?:immediate |complete |totale |definitive |pure et simple )*(?:de |of |a |d')
    (?:all |tou\w+ |the |l'ensemble de )*(?:${MINE} ?)${upTo(2)}${DATA}\b
  \b(?:arret|fin|cessation|end|opposition|halt) (?:immediat\w* |definiti\w* )?(?:de |d'|a |of |to )
    (?:${YOURS} |${ALL} |la |les )+${upTo(2)}${MAIL}\b
  // "I want out of these messages", "I'd like off this list".
  \b(?:want|need|like|let me|get me|count me) (?:to be |to get |me )?(?:out of|off) (?:of )?
    (?:${YOURS}|${ALL})\b(?! (?:house|contract|lease|meeting|call|job|deal|phone))
  // "Reported as spam", "je vous signale à la CNIL".
  \b(?:report(?:ed|ing)?|flag(?:ged|ging)|mark(?:ed|ing)) (?:\S+ )?(?:\S+ )?(?:as|for|to) (?:\S+ )?
    (?:spam|junk|harass\w*|abuse|ico|ftc|police|whatsapp)\b
  \b${AUTHORITIES}\b
  (?<!\b(?:should|to|must|could|might) )\b(?:blocking|blocked|block|blacklist\w*|bloqu
    (?:e|er|ons|ais|erai)) (?:you|u|this number|ce numero|votre numero|your (?:number|ass))\b
  \byou(?:'ve|'re|'ll| have| are| will| got| just got)? (?:been |be |being |getting |now |got )*
    (?:blocked|reported|blacklisted|flagged)\b
  // "How do I make it stop", "non stop ça suffit".
  \b(?:make|get|have|want|need) ${ALL_THIS} (?:all )?(?:to )?(?:stop|end|go away)\b
    (?= ?$| ?[^a-z0-9 ]| (?:please|now))
  \b(?:stop|arrete[rz]?|non|no) (?:maintenant |la |now )?(?:ca suffit|cela suffit|that's enough|
    enough is enough)|\b(?:ca|cela) suffit (?:maintenant|comme ca|la|avec|vos|les messages)
  // "Tired of your texts", "ras le bol de vos relances".
  \b${TIRED} (?:and tired )?(?:de |d'|des |of |with |by )${upTo(2)}
    (?:${YOURS} |${ALL} |tes |you |recevoir |getting |receiving |being )+${upTo(2)}${TIRED_OF}\b
  \b(?:marre|assez|sick|tired|fed up|done) (?:de |d'|of |with )(?:vous|you|u)(?: lot| guys)?
    (?= ?$| ?[^a-z0-9 ])
  // "No more of this", "plus aucun message de votre part".
  (?:^|[^a-z' ] ?|\b(?:veux|svp|merci|please|want|and|et|bonjour|stop|ok) )
    (?:no more|no further|zero|plus aucune?|plus de|plus d'|pas d'autres?|no) ${upTo(2)}${MAIL}(?: \S+)?
    (?: ${AFTER_MAIL})*(?= ?$| ?[^a-z0-9 ])
`.map((each) => new RegExp(each));

/** @param clauseText normalised, in plain words, without pictures */
export function asksToEnd(clauseText: string): boolean {
  return GRAMMAR.some((pattern) => pattern.test(clauseText));
}
