/**
 * Lists and data: "unsubscribe", "take me off your list", "effacez mes données", "I object". What is taken off a
 * list must be oneself, one's number or what is held of one; other people's lists and other contracts are none.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { ALL, LIST, MAIL, YOURS, upTo } from '../vocabulary.js';

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

const MINE = "(?:me|moi|m'|mon|ma|mes|my|mine|us|nous|notre|nos|our)";

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

const OTHER_THINGS = oneOf(listed`
  house / contract / lease / meeting / call / job / deal / phone / bus / train / tram / ferry / boat / plane / flight / motorway / road / sofa / couch / bed
  ladder / roof / laptop / computer / shift / estate / area / town / city / village / country / place / flat / tenancy / rental / marriage / chair / car / van
  traffic / queue / tariff / supplier / rain / cold / heat / medication / tablets
`);

/** "I need to get off this bus" leaves no list. */
const OF_OTHER_THINGS = pattern`(?! (?:of )?(?:\S+ )?${OTHER_THINGS}\b)`;

const ERASE_ME_EN = oneOf(listed`
  (?:scrub|wipe|purge|drop|erase|delete|clear) (?:all )?(?:my|this) (?:\w+ )?
    (?:number|data|info\w*|details|phone)
  (?:drop|cut|strike|take|get) me (?:off|from|out of)${OF_OTHER_THINGS}
`);

const LEAVE_ME_FR = oneOf(listed`
  (?:radie|ote|sor[ts]|sortez|vire)\w*[- ]moi(?: (?:de|du|des)\b| ?$)
  n'utilise[zr]? plus mon\b / degage[zr]? de (?:mon|mes|ma|la)\b
`);

export const REMOVAL_ASKED: RegExp[] = [
  /\b(?:supprime|efface|retire|enleve)[rz]?[ -](?:tout|le|la|les)(?= ?$| ?[^a-z0-9 ]| svp)/,
  new RegExp(pattern`\b${ERASE_ME_EN}\b`),
  /\bcancel (?:my subscription (?:to|for) (?:this|these|your)|(?:all |these |those |your |the )*(?:messages?|texts?|sms|notifications?))\b/,
  new RegExp(pattern`\b${LEAVE_ME_FR}`),
  /\b(?:do not (?:call|contact|text)|dnc|no call|opt out|suppression|black) list\b|\byou(?:'re| are) blocked\b/,
  new RegExp(
    oneOf(listed`
      (?<!n't |not |dont |never |to |they |people |many )\b(?:unsubscribe|unsuscribe|unsubcribe)\b
      \b(?:want|like|how (?:do|can) i|how|need|wish) to unsubscribe\b
      \bhow (?:do|can) i (?:unsubscribe|opt out|stop (?:this|these|it))\b
    `),
  ),
  /(?<!n't |not |dont |never )\bopt(?:ing|ed)?(?: me)?[ -]?out\b/,
  new RegExp(pattern`
    \b(?:take|remove|delete|scratch|strike|erase)
    [ ](?:me|my (?:name|number|phone|details|data|info\w*|contact\w*)|this number)\b
    (?= (?:off|from|out|please|now|asap|immediately)\b|[^a-z0-9 ]| ?$)
  `),
  new RegExp(pattern`\bget me (?:off|out of) (?:this|your|the)\b${OF_OTHER_THINGS}`),
  new RegExp(pattern`
    \b(?:delete|erase|remove) (?:all )?(?:of )?my (?:personal )?(?:phone|number|data|details|info\w*|
    contact\w*|personal)\b
  `),
  /\b(?:off|out of|from) (?:of )?(?:your|this|the) (?:mailing |contact |calling )?(?:list|database|system|files?)\b/,
  /\b(?:forget|lose|ditch|bin) my (?:number|contact|phone)\b/,
  /(?<!comment ne pas )\b(?:me |nous |se |de )?des(?:inscri|incri|abonn)\w*(?! (?:de|a|chez) (?:mon|ma|notre|leur)\b)\b/,
  new RegExp(pattern`
    \b(?:supprim|effac|retir|enlev|ray|suprim)\w*[ -](?:moi|mon (?:numero|nom|contact|tel\w*)|
    mes (?:donnees|coordonnees|infos?|informations)|me )\b
  `),
  /\b(?:me |mon numero |mes (?:donnees|coordonnees) )(?:supprim|effac|retir|enlev|ray)(?:er|ez)\b/,
  /\bm'oppose\b|\bdroit (?:a l'oubli|d'opposition)\b|\bliste (?:rouge|noire|d'opposition)\b|\bbloctel\b/,
  ...listed`
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
      (?:${YOURS}|${ALL})\b${OF_OTHER_THINGS}
    // "Me retirer de vos fichiers".
    \b(?:me |m'|nous )${REMOVE} (?:de |des |du |from )(?:vos |votre |tes |toutes? |your )+
      ${upTo(2)}${LIST}\b
  `.map((each) => new RegExp(each)),
];
