/**
 * What every prospect may ask, whatever the playbook sells: who writes and why, and what Ringback itself knows of the
 * call. Classes of words put together, so that each is found in wordings nobody has thought of.
 */
import { findBereavement } from './bereavement.js';
import { asksWhetherOff } from './signs/cancelling.js';
import { asksAboutChanging } from './signs/changing.js';
import { ASKED_NOTHING } from './signs/declining.js';
import { asksWhoseClock } from './moments/zones.js';
import { ASKS_WHETHER_WRONG } from './signs/wrong-number.js';
import { asksToSayAgain, asksWhichTimes } from './requests.js';
import { findRobotQuestion } from './robot.js';
import { listed, oneOf, pattern } from './patterns.js';
import type { List } from './patterns.js';
import { findToPassOn } from './to-pass-on.js';
import { WEEKDAY } from './words.js';

/** Where in a text a topic is asked about. */
export interface Place {
  index: number;
  length: number;
}

/** `aboutCall`: a call is being arranged or stands, so that "how long?" means it. */
export interface Talk {
  aboutCall: boolean;
  /** A meeting stands. */
  booked: boolean;
  /** One of our questions waits for an answer. */
  asked: boolean;
}

type Reader = (text: string, talk: Talk) => Place | null;

const STOP = '(?= ?(?:$|[?!.,;:\\n]))';

const GREETED_WORDS = oneOf({
  fr: listed`
    bonjour / bonsoir / salut / coucou / oui / ca va / (?:tres )?bien / merci
  `,
  en: listed`
    hi / hello / hey / yes / good / fine / great / thanks?(?: you)?
  `,
  both: listed`
    ok
  `,
});

/** A message that begins so, with a greeting or a word about oneself. */
const GREETED = pattern`^(?:${GREETED_WORDS}[ ,!.]+)*`;
const any = (phrases: List): RegExp => new RegExp(`(?<![a-z'-])${oneOf(phrases)}`);

const COMPANY = '(?:company|firm|business|organi[sz]ation|brand|societe|entreprise|boite|marque|organisme)';

const IS_THIS = oneOf({
  fr: listed`
    vous / tu / etes / est-ce / c'est
  `,
  en: listed`
    is (?:this|it|that) / are (?:you|u) / do you / you / was
  `,
  both: listed`
    u
  `,
});

const WHO_ARE_YOU = any({
  fr: listed`
    (?:qui|ki) (?:etes|es|est)[- ]?(?:vous|tu|ce)(?![a-z])
    c'est qui(?! (?:qui|va|m'|me |le |la |l'|ton|votre))
    (?:vous|tu) (?:etes|es) (?:donc )?qui(?![a-z])
    t'? ?es (?:donc )?(?:qui|ki)(?![a-z])
    (?:t|tu|vs|vous) (?:es |etes )?(?:qui|ki)(?: toi| vous| deja| donc| au juste)*${STOP}
    (?:a|avec) qui (?:ai-je|j'ai|je|est-ce que je|est-ce que j'ai|suis-je|parle|on)[^.!?\n]{0,25}
      (?:parle(?!r)|affaire|honneur|discut|ecri|echange)
    (?:a|avec) qui parl\w+ / (?:de|pour|chez) quelle ${COMPANY} / de quelle part
    (?:quel|c'est quoi) (?:est )?(?:votre|ton) nom
    votre nom ?\?
    comment (?:vous vous|tu t'|t')appel\w+
    presente[rz]?[- ](?:vous|toi) / on se connait / je vous connais ?\?
  `,
  en: listed`
    who(?:'s|'re|s| is| are| r| tf is| the hell is)? (?:this|dis|dat|you|u|that(?= ?(?:$|[?!.,\n])))
      (?![a-z])(?! (?:for|aimed|product|offer|work|trust))
    who(?:m)? (?:am i|are we|i'm|im)(?: (?:actually|even))? (?:talk|speak|text|chat|deal|writ|messag)\w*
    who(?:'s| is) (?:text|messag|writ|contact)ing
    who (?:do|are|r) (?:you|u) (?:work for|represent|with|from)
    what(?:'s| is|s) your name / your name ?\? / do i know you
  `,
  both: listed`
    (?:what|which|quelle?|wich)(?: est (?:le nom de )?(?:votre|ta))? ${COMPANY}
      (?= ?(?:$|[?!.,\n]|${IS_THIS}(?![a-z])))
    (?:name of|nom de) (?:your|the|votre|la|ta) ${COMPANY}
    (?:de|on) (?:la |quelle )?(?:part|behalf) (?:de qui|of who\w*)
    ^(?:who|qui)(?: ca| exactly)? ?\?
  `,
});

const CONTACTS = oneOf({
  fr: listed`
    ecri\w* / contacte[rz]? / derange\w* / envoye[rz]? / sollicite[rz]?
  `,
  en: listed`
    texting / text / messaging / writing / write / contacting / reaching / reach / bothering / sending
    send
  `,
  both: listed`
    message / contact
  `,
});

const EXACTLY_FR = oneOf(listed`
  exactement / au juste / parle / s'agi / est-ce / svp / deja / concern / ai-je / j'ai / donc
`);

const EXACTLY_EN = oneOf(listed`
  is (?:this|it|that) / was / are (?:you|we) (?:talking|on) / do you mean / did i / exactly / please
  sorry / again / would that / i
`);

const WHAT_IS_THIS = any({
  fr: listed`
    c'est (?:pour quoi|a quel sujet|a propos de quoi|en rapport avec quoi|au sujet de quoi|
      pour quelle raison)
    c'est quoi(?: (?:ca|ce message|cette histoire|ce truc|votre (?:truc|produit|offre|service|societe|
      entreprise|activite)|ton (?:truc|produit)))?(?: (?:exactement|au juste|svp))?${STOP}
    a quel (?:sujet|propos)
    de quoi (?:s'agi|il s'agi|on parle|vous parle|tu parle|parle[zs]?[- ]|est-ce)
    pour quelle raison / c'est pourquoi(?= ?\?)
    pour quoi(?= (?:exactement|au juste)| ?\?)
    pourquoi (?:(?:vous|tu|est-ce que|me|m'|ce|j'ai recu|est-ce que vous|ces)[ ]?)*
      (?:${CONTACTS}|messages?)
    (?:de |d'|pour )?quel(?:le)? (?:produit|demande|requete|service|projet|offre)
      (?= ?(?:$|[?!.,\n]|${EXACTLY_FR}))
    (?:que|qu'est-ce que) (?:me )?(?:voulez|veux|vous voulez|tu veux|vous me voulez|tu me veux)[- ]?
      (?:vous|tu)?${STOP}
    (?:vous|tu) (?:me )?(?:voulez|veux) quoi
    qu'est-ce que c'est${STOP} / j'ai demande quoi
    (?:mais |et |donc |alors |au fait |sinon )*(?:vous|tu) (?:vendez|vends|faites|fais|proposez|proposes|offrez) quoi(?: (?:comme (?:\w+ )?(?:metier|produits?|services?|activite)|au juste|exactement|donc|en fait|concretement|precisement|chez \w+))*${STOP}
    (?:qu'est-ce que (?:vous|tu)|que) (?:vendez|vends|faites|fais|proposez|proposes|offrez)(?:[- ]vous)?(?: (?:au juste|exactement|donc|en fait|concretement|comme (?:produits?|services?)))*${STOP}
    (?:c'est quoi|quelle? est) (?:votre|ton|ta) (?:metier|activite|domaine|secteur|produit|specialite)(?: (?:exactement|au juste))?${STOP}
    (?:encore|toujours) (?:vous|toi)${STOP}
    (?:vous|toi) encore${STOP}
    (?:me )?(?:rappelle|souviens) (?:pas|plus|aucunement) (?:de |d')?
      (?:avoir|vous|cette|ma demande|demande)
  `,
  en: listed`
    what(?:'s| is| was|s)? (?:this|it|that|all this)(?: all)?
      [ ](?:about|regarding|concerning|for(?= ?(?:$|[?!.,\n])))
    what(?:'s| is|s) (?:this|that)(?= ?(?:$|[?!.,\n]))
    what(?:'s| is|s) (?:the|your) (?:story|craic|script)(?: (?:with (?:this|that|it|all this|you)|here|then|so))?${STOP}
    what(?: are| r)? (?:you|u)(?: even)? (?:talking|on) about
    (?:about|regarding) what(?= ?(?:$|[?!.,\n]))
    (?:what|which) (?:product|request|service|enquiry|inquiry|offer|project)
      (?= ?(?:$|[?!.,\n]|${EXACTLY_EN}(?![a-z])))
    why (?:are|r|do|did|have|would) (?:you|u)(?: keep| even)? ${CONTACTS}
    why (?:this|the|these) (?:message|text)
    what (?:do|did|can) (?:you|u) (?:want|need)(?: from me| with me)?${STOP}
    what(?:'s| is| exactly is)? (?:it )?(?:exactly )?(?:that )?(?:do |does |are |is |it is )?(?:you|u|ye|you guys|you lot|your ${COMPANY})(?: guys| lot| people)?(?: are)?(?: actually| even| really)? (?:sell(?:ing|s)?|offer(?:ing|s)?|do(?:es)?|flogging|provid(?:e|es|ing)|suppl(?:y|ies)|promoting|pitching|about)
      (?: (?:exactly|then|here|again|anyway|actually|for a living))*${STOP}
    what did i (?:ask|request|sign|order|enquire|apply)
    (?:not )?you (?:lot |guys |people )?again${STOP}
    (?:don'?t|do not|can'?t) (?:remember|recall) (?:making|asking|requesting|contacting|filling|doing|
      any|sending)
  `,
});

const NUMBER_WORDS = oneOf({
  fr: listed`
    numero / num / tel(?:ephone)? / portable / coordonnees / donnees
  `,
  en: listed`
    mobile / phone / number / details / info\w* / data / cell\w*
  `,
  both: listed`
    contact\w* / whatsapp / 06
  `,
});

const NUMBER = pattern`(?:my|mon|ce|this|these|mes) ${NUMBER_WORDS}`;

const GOT = oneOf({
  fr: listed`
    eu / avez / trouv\w+ / recuper\w+ / recu / donn\w+ / pris / tene?z / tiens / vien\w+ / connai\w+
    vendu / communique / obten\w+ / refile / chope / provien\w+ / transmis
  `,
  en: listed`
    sort\w* / get / got / getting / found / find / gave / give / given / have / come / came / sold
    you'd / as / obtain\w*
  `,
  both: listed`
    file / d
  `,
});

const HOW_OR_WHO = oneOf({
  fr: listed`
    comment / d'ou / ou / par qui / par quel (?:moyen|biais) / qui
  `,
  en: listed`
    how / how'd / where / where'd / how come / who / who'd
  `,
});

const HOW_NUMBER = any({
  en: listed`
    (?:how|where)'d (?:you|u) (?:\w+ )?${NUMBER}
    where (?:is|are|does|did) ${NUMBER} (?:from|come)
  `,
  both: listed`
    ${HOW_OR_WHO}(?! (?:do|can|should|could) i| je| puis)(?:(?! (?:et|and|mais|but) )[^.!?,\n]){0,30}
      (?<![a-z])${GOT}(?![a-z])[^.!?\n]{0,20}${NUMBER}
    (?<![a-z])${GOT} ${NUMBER}[^.!?\n]{0,15}(?<![a-z])(?:comment|d'ou|ou|par qui|how|where|
      from (?:who|where))(?![a-z])
    ${NUMBER}[^.!?\n]{0,30}(?<![a-z])(?:comment|d'ou|ou ca|par qui|where from|from where)(?![a-z])
    (?<![a-z])${GOT}(?: \w+)? (?:comment|d'ou|ou|par qui|how|where|from (?:who|where))(?: exactly| au juste)?,? ${NUMBER}
    ${NUMBER},? (?:vous|tu|you|u|on) (?:l'|me l')?(?:\w+ )?${GOT}[^.!?\n]{0,12}(?<![a-z])(?:comment|d'ou|ou|where|how)${STOP}
    (?:source|origine|provenance) (?:of|de) ${NUMBER}
  `,
});

const SCAM = oneOf({
  fr: listed`
    a con / un piege / arnaques? / escroqueries? / escrocs? / fraudes? / hameconnage
  `,
  en: listed`
    phishing / legit(?:imate)? / scams? / scamm\w+
  `,
  both: listed`
    frauds? / spams?
  `,
});

const SEEMS = oneOf({
  fr: listed`
    c'est / ce n'est / ce serait / vous etes / t'es / encore / pas / ca (?:sent|ressemble)
  `,
  en: listed`
    it's / this is / sounds like / looks like / you're / another / not
  `,
});

const IS_SCAM = any({
  en: listed`
    is (?:this|it) (?:even |actually |for )?real(?= ?(?:$|[?!.,\n]))
  `,
  both: listed`
    (?:is (?:this|it|that)|are (?:you|u)|isn't (?:this|it)|est-ce|etes[- ]vous|es[- ]tu)[^.!?\n]{0,25}
      (?<![a-z])${SCAM}(?![a-z])
    ${SEEMS}[^.!?\n]{0,25}(?<![a-z])${SCAM}(?![a-z])[^.!\n]{0,20}\?
    (?:how (?:do|can) i (?:know|be sure|trust)|qui me (?:dit|prouve|garantit)|
      comment (?:je |puis-je |)(?:sais|savoir|etre sure?|vous faire confiance|faire confiance))
      [^.!?\n]{0,30}(?:${SCAM}|real|genuine|vrai|serieux|trust|you|vous|confiance)
    (?:vous etes|t'es|etes[- ]vous|are you|you're) (?:bien |vraiment |really |a |une? |une vraie )*
      (?:serieux|fiables?|genuine|trustworthy|vraie (?:societe|entreprise)|
      real (?:company|business|firm))
    (?:^|\n)(?:an? |une? )?${SCAM} ?\?
  `,
});

const YOU_OR_ALL = oneOf(listed`
  vous / tu / toutes? / me / cette / ces / tant de / est-ce que vous / autant de / la / cette
`);

const ASK_FR = oneOf(listed`
  demande[zs] / questions? / posez / poses / voulez savoir / veux savoir / besoin de savoir
  avez besoin
`);

const WHY_ASK = any({
  fr: listed`
    pourquoi (?:${YOU_OR_ALL} ?)*${ASK_FR}
    (?:ca|cela) (?:vous |te )?(?:change|sert a|regarde|fait) quoi
    en quoi (?:ca|cela) vous regarde
  `,
  en: listed`
    why (?:do|are|would|did) (?:you|u) (?:ask|need|want|wanna)(?:ing)?
      (?: (?:to )?(?:know|that|this|it|me|all))*${STOP}
    why (?:all |so many )?(?:the|these|this|so many)? ?questions?
    why should i (?:tell|answer)
    what(?:'s it| is it| do you need (?:that|this|it)) (?:to|for) you
  `,
});

const WHY =
  /^(?:(?:but|mais|et|and|euh|ok) )?(?:why|pourquoi|pour quoi faire)(?: (?:ca|that|faire))? ?[?!.]*$/;

const HOW_ARE_YOU = any({
  fr: listed`
    comment (?:allez[- ]vous|vous allez|vas[- ]tu|tu vas|va)(?![a-z])
    comment ca va(?![a-z])
    (?:vous allez|tu vas|allez[- ]vous) bien(?= ?\?)
  `,
  en: listed`
    how are (?:you|u|things)(?: doing| today| keeping| all| this \w+)*(?= ?(?:$|[?!.,\n]))
    how(?:'s| is) (?:it going|things|life)
    how do you do(?= ?(?:$|[?!.,\n]))
  `,
  both: listed`
    ${GREETED}(?:ca va(?: (?:bien|vous))?|et vous(?:,? ca va)?|and you|(?:are )?
      you (?:ok|alright|good|well)) ?\?
  `,
});

const CALL = '(?:call|appel|meeting|rendez-vous|entretien|appointment|visio|conversation|echange|talk)';
const LONG =
  '(?:how long|how much time|how many min\\w*|combien de (?:temps|min\\w*)|quelle (?:est la |sera la )?duree|duree)';
const CALL_LENGTH = any(listed`
  ${LONG}[^.!?\n]{0,30}(?<![a-z])${CALL}(?![a-z])
  ${CALL}[^.!?\n]{0,20} (?:dure\w*|prend\w*|lasts?|takes?) (?:combien|longtemps|how long|long)
`);

const WILL_IT_TAKE = oneOf({
  fr: listed`
    ca / cela / dure\w* / prend\w* / va / faut(?:-il)? / il faut / est-ce que / environ / prevoir
    dois-je
  `,
  en: listed`
    is / will / does / would / it / this / that / be / take / last / going to / need / about / roughly
    for
  `,
});

const CALL_LENGTH_BARE = any({
  fr: listed`
    (?:ca|cela) (?:va )?(?:dure\w*|prend\w*) (?:combien(?: de temps)?|longtemps)${STOP}
    c'est long${STOP}
  `,
  en: listed`
    (?:will|does|is) it (?:take|going to take|be) long(?:${STOP}|(?= (?:i|i've|i'm|because|cos|as)\b))
  `,
  both: listed`
    ${LONG}(?: ${WILL_IT_TAKE})*${STOP}
  `,
});

const BY = oneOf({
  fr: listed`
    visio\w* / tel(?:ephone)? / en personne / en face / sur place / physique / presentiel
  `,
  en: listed`
    (?:normal|regular|ordinary|proper|actual) (?:phone ?)?call / video\w* / zoom / google meet / phone / in person / face to face / teams
  `,
  both: listed`
    skype / whatsapp / facetime
  `,
});

const WILL_IT_BE = oneOf({
  fr: listed`
    c'est / est-ce(?: que c'est)? / ce sera / ca (?:se passe|se fait|sera)
    l'appel (?:est|se fait|sera) / on (?:se voit|se parle|fait ca) / faut-il / il faut
  `,
  en: listed`
    is (?:it|this|that|the call) / will (?:it|this|that|the call) be / do (?:i|we) need / is that
  `,
});

const BY_A = oneOf({
  fr: listed`
    un / une / un appel / en / par / au / via / sur / bien / appel / une reunion
  `,
  en: listed`
    an / by / over / in / the / just / over the
  `,
  both: listed`
    a / on
  `,
});

const BY_PHONE = any(listed`
  (?:en |par |au |by |on |over |via |in |a |the |sur )*${BY}(?: call)?,? (?:ou|or|vs)(?: plutot)?
    (?: (?:en|par|au|by|on|over|via|in|a|the|sur|bien))* ?${BY}(?![a-z])
  ${WILL_IT_BE}(?: ${BY_A})* ${BY}(?: call| meeting)?[^.!?\n]{0,15}\?
`);

const TO_CALL = '(?:call\\w*|r?appel\\w*|join\\w*|ring\\w*|reach\\w*|phone|contact\\w*|use|utilis\\w*)';
/** Theirs, on which they are called: which one we call from is not known. */
const CALL_NUMBER = any(listed`
  (?:sur|vers|on|to|at) (?:quel|which|what) (?:numero|num|number|phone|tel(?:ephone)?|line|portable|
    mobile)
  (?<!\b(?:de|depuis|avec|via|par|from|with) )(?:quel|which|what) (?:numero|num|number|phone|tel(?:ephone)?)[^.!?\n]{0,25}
    (?<![a-z])${TO_CALL}(?![^.!?\n]{0,15} (?:from|depuis|avec))
  (?:${TO_CALL}[^.!?\n]{0,25} )?(?:sur|on|at|a) (?:ce|this|mon|my|le meme|the same|celui[- ]ci|
    that) ?(?:numero|num|number|portable|mobile|phone|one)?${STOP} ?\?
  ${TO_CALL}(?: me)?(?: on| sur)? (?:this|my|ce|mon) (?:numero|num|number|portable|mobile|phone) (?:or|ou) (?:on |sur )?(?:the|my|le|mon)
`);

const EXPERT =
  '(?:expert\\w*|conseill\\w+|commercia\\w+|advis[oe]r|rep|collegue|colleague|specialist\\w*|sales\\w*|interlocut\\w+)';
const WILL_I_HAVE = oneOf(listed`
  ai-je / j'ai / est-ce que j'ai / je vais / vais-je / est-ce que je vais / j'aurai / aurai-je / c'est
  sera
`);

const WHO_CALLS = any({
  fr: listed`
    (?:qui|ki)(?: est-ce)?(?: qui)?(?: (?:va|d'autre|exactement))* (?:me |m')
      (?:r?appel|telephon|contacter|joindr)\w*
    c'est qui qui (?:m'|me |va )\w+
    (?:avec|a) qui ${WILL_I_HAVE}[^.!?\n]{0,25}(?:rendez-vous|appel|parler|echanger|entretien|discuter)
    (?:c'est )?avec qui(?: (?:l'appel|le rendez-vous|exactement))?(?= ?(?:$|[?!.,\n]))
    comment s'appelle[^.!?\n]{0,15}${EXPERT}
    (?:c'est|ce sera|ce serait|il y aura|j'aurai) (?:bien )?une? vraie? (?:personne|humain|conseill\w+|expert\w*) (?:qui (?:va )?(?:m'|me )?(?:r?appel|telephon)\w*|au (?:bout du fil|tel\w*))
    (?:c'est|ce sera|sera-ce) (?:bien )?(?:vous|toi) qui (?:allez |vas )?(?:m'|me )(?:r?appel|telephon)\w*
  `,
  en: listed`
    who(?:'s|'ll| is| will| would| am i| are you)?(?: (?:be|going to|gonna|exactly|actually|have))*
      [ ](?:call|calling|phone|phoning|ring|ringing)(?: me| us)?(?![a-z])
    who(?:m)? (?:(?:will|would|shall|do) i(?: be)?|am i (?:going to|gonna|meant to))
      [ ](?:speak|talk|meet|deal|see|chat)(?:ing)?(?: (?:to|with))?
      (?= ?(?:$|[?!.,\n])| tomorrow| on | then)
    with who(?:m)?(?= ?(?:$|[?!.,\n]))
    (?:will|would|is) (?:it|that) (?:going to )?(?:be )?you (?:who(?:'s|'ll| is| will)? |that(?:'s|'ll| will)? )?(?:be )?(?:call|phon|ring)\w*
    what(?:'s| is) (?:his|her|their|the ${EXPERT}'?s?) name
    (?:will|would|is|are) (?:it|that|there|this) (?:going to be |gonna be |be )?(?:(?:an?|the|one of your) )?(?:(?:actual|real|proper|living|human|live) )?(?:persons?|human|someone|somebody|being|${EXPERT})
      [ ](?:who(?:'s|'ll| is| will)? |that(?:'s|'ll| will)? )?(?:be )?(?:calls?|calling|rings?|ringing|phones?|phoning|on the (?:phone|line|other end))(?![a-z])
  `,
  both: listed`
    (?:nom|prenom|name)(?: \w+)? (?:de |d'|of )(?:l'|votre |the |your |my |mon |la )?
      (?:${EXPERT}|personne|person)
    (?:quel|which|what) ${EXPERT}(?![a-z])(?= ?(?:$|[?!.,\n]| (?:va|will|is|me|m')))
    (?:who(?:'s| is)|c'est qui|qui est|qui sera) (?:l'|votre |the |your |my |mon |ton )${EXPERT}
  `,
});

const WHERE_I_AM = oneOf({
  fr: listed`
    chez (?:moi|nous) / ici / pour (?:moi|nous) / locale?
  `,
  en: listed`
    my time / for (?:me|us) / here / where i (?:am|live)
    my (?:zone|time ?zone|country|city)
  `,
});

const WHOSE_TIME = oneOf({
  fr: listed`
    mon heure / l'heure locale / heure locale / votre heure
  `,
  en: listed`
    my time / local time / your time
  `,
});

const OR_WHOSE = oneOf({
  fr: listed`
    votre / la mienne / mon heure / votre heure / locale
  `,
  en: listed`
    yours / mine / my time / your time
  `,
});

const LOCAL_TIME = any(listed`
  (?:quelle heure|(?:what|which) time)[^.!?\n]{0,25}(?<![a-z])${WHERE_I_AM}(?![a-z])
  (?:quel|which|what) (?:fuseau\w*|time ?zone)
  (?:c'est |is (?:that|it|this) )?(?:a )?${WHOSE_TIME}
    (?: (?:ou|or) (?:la |le |l'heure )?${OR_WHOSE})? ?\?
`);

const THE_CALL = oneOf({
  fr: listed`
    (?:le |mon |notre |ce )?(?:rdv|rendez-vous|creneau) / l'appel / (?:mon|notre) appel
  `,
  en: listed`
    (?:the|my|our|this|that) (?:call|meeting|appointment|appt|slot)
  `,
});

const CHECKED_DAY = oneOf({
  fr: listed`
    demain / aujourd'hui / midi / ce (?:matin|soir) / cet aprem / cet apres-midi
  `,
  en: listed`
    tomorrow / today / tonight / this (?:morning|afternoon|evening) / noon
  `,
  both: listed`
    ${WEEKDAY} / \d{1,2} ?(?:h|[ap]m|:)
  `,
});

const WHEN_IS_IT = any({
  fr: listed`
    (?:(?:on est|nous sommes) (?:bien |toujours )?d'accord|(?:je|on) (?:verifie|recapitule)|(?:juste )?pour (?:verifier|confirmer|etre sure?|recapituler))[^.!?\n]{0,25}(?<![a-z\d])${CHECKED_DAY}
    (?:c'est|ca tient) (?:bien|toujours) (?:bon )?(?:pour )?(?:le )?${CHECKED_DAY}[^.!?\n]{0,20}\?
    (?:c'est|c'etait|on (?:a|avait) dit) (?:bien |toujours |donc |pour |bien pour )*(?:le )?${CHECKED_DAY}[^.!?\n]{0,20}(?:hein|non|n'est-ce pas|c'est ca|on est d'accord) ?\?
    (?:c'est|c'etait|ca|il est|${THE_CALL}(?:,? c'est| est)?|on (?:a|avait) dit|on se (?:parle|rappelle)|on s'appelle
      |vous (?:m'|me )?(?:r?appel\w+|tel\w+)) (?:prevue? |fixee? )?(?:deja )?(?:pour )?
      (?:quand|a quelle heure|quelle heure|quel jour|quelle date)(?: exactement| deja| precisement)?${STOP}
    (?:quand|(?:a )?quelle heure|quel jour|quelle date)(?: deja)?
      [ ](?:est-ce que |est |c'est |deja |exactement |pour |est prevue? )*(?:${THE_CALL}|on s'appelle|on se (?:parle|rappelle)|
      (?:que )?vous (?:m'|me )?(?:r?appel\w+|tel\w+)|m'appelez-vous|on (?:a|avait) dit|c'etait)
    (?:rappel\w+|redonn\w+|redit\w*|confirm\w+)(?:[- ]moi)? (?:l'heure|la date|le jour|quand|a quelle heure|quelle heure)
    (?:oublie|perdu|plus) (?:de )?(?:l'heure|la date|quand|a quelle heure|quelle heure|le jour)
  `,
  en: listed`
    (?:just |only )?(?:checking|double[- ]checking|making sure|to (?:check|confirm|be sure|double[- ]check))[^.!?\n]{0,25}(?<![a-z\d])${CHECKED_DAY}
    (?:it's|its|that's|it is|we said|you said|it was) (?:still |for |on |definitely )*(?:the )?${CHECKED_DAY}[^.!?\n]{0,20}(?:right|correct|yes|yeah|isn't it|wasn't it|innit|no) ?\?
    (?:is (?:it|that)|are we|we're|we are) (?:still|definitely) (?:on )?(?:for )?(?:the )?${CHECKED_DAY}[^.!?\n]{0,20}\?
    (?:so |ok )?we said (?:it was |on )?${CHECKED_DAY}[^.!?\n]{0,12}\?
    (?:what|which) (?:time|day|date)(?: exactly| again)?(?:'s| is| was| were| did| do| are)
      (?: it| that| this| ${THE_CALL}| we| you)(?: (?:say|agree|book|set|call\w*|ring\w*|speak\w*|talk\w*))*
      (?: (?:again|at|on|for|exactly|please|pls|me|then|tomorrow|today))*${STOP}
    when(?:'s| is| was| are| do| will| did)(?: (?:it|that|${THE_CALL}|you|they|we|i|he|she))+
      (?: (?:again|on|at|me|say|speak\w*|talk\w*|call\w*|ring\w*|phon\w*|exactly|please|then|booked|for|getting|a|due))*${STOP}
    (?:remind|tell) me (?:what time|when|of the (?:time|date|day)|the (?:time|date|day)|which day)
    (?:forgot|forgotten|lost|not sure) (?:what time|when|the time|the date|which day)
    what (?:time|day)(?: was it)? again
  `,
});

const FAMILY = oneOf({
  fr: listed`
    mari / femme / epou\w+ / pere / mere / fils / fille / frere / soeur / patron\w* / chef / collegue
    beau-\w+ / voisine? / conjoint\w* / compagn\w+ / copain / copine / associee? / collaborat\w+
    belle-\w+
  `,
  en: listed`
    boss / husband / wife / partner / dad / father / mum / mother / daughter / brother / sister
    colleague / manager / neighbou?r / spouse / mom / flatmate
  `,
  both: listed`
    parents? / son
  `,
});

const FILLED_IN = oneOf({
  fr: listed`
    fait / rempli\w* / laisse / envoye / contacte / inscri\w* / made / demande (?:un|une|des|le|la)
  `,
  en: listed`
    filled / requested / sent / signed / did / submitted / enquired / contacted / put in / asked for
  `,
});

const SOMEONE_ELSE = any(listed`
  (?:mon|ma|my|notre|our)(?: ex)?[ -]${FAMILY},? (?:qui |who |that )?
    (?:avait |a |has |had |vous a |m'a |would have )?(?:tout )?${FILLED_IN}(?![a-z])
  (?:demande|request|enquiry|formulaire|form) (?:a ete |was |came |is )?
    (?:faite? par|made by|from|sent by|filled in by|remplie? par) (?:mon|ma|my)
`);

const MISSED_CALL = any({
  fr: listed`
    j'ai (?:encore |bien |du )?(?:rate|loupe|manque)r? (?:votre|vos|l'|le|ton|un|cet?)(?: |(?<='))(?:coup de (?:fil|telephone)|appels?)
    (?:je )?(?:n')?ai pas (?:pu|su) (?:decrocher|vous repondre au telephone|prendre (?:votre|l')(?: |(?<='))?appel)
    pas entendu (?:le telephone|mon telephone|sonner|votre appel)
  `,
  en: listed`
    i(?:'ve| have)? (?:just )?missed (?:your|the|ur|a|yer) (?:phone )?calls?
    (?:i )?(?:couldn'?t|could not|wasn'?t able to) (?:pick up|get to the phone|take (?:your|the) call)
    didn'?t hear (?:the|my) phone
  `,
});

const OURS = oneOf({
  fr: listed`
    quelqu'un / collegue\w* / conseill\w+ / commercia\w+ / telephone / tel / equipe / vous / chez vous
  `,
  en: listed`
    someone / somebody / colleagues? / advis[oe]r / phone / team / you
  `,
  both: listed`
    (?:one|un|une) (?:of|de) (?:you|your|vos)
    expert\w* / rep
  `,
});

const SPOKE = oneOf({
  fr: listed`
    eu / avoir / parle[r]? / echange[r]? / discute[r]?
  `,
  en: listed`
    talked / chatted / had a call / spoke / spoken
  `,
});

const SPOKE_ALREADY = any({
  en: listed`
    (?:spoke|spoken|talked|been speaking)(?: already| just)? (?:to|with) (?:one of )?
      (?:you|your|someone|somebody|a colleague)(?![a-z])
  `,
  both: listed`
    (?:deja|already|viens d'|viens de|just)(?: |')(?:[^.!?\n]{0,20} )?${SPOKE}(?![a-z])
      [^.!?\n]{0,25}(?<![a-z])${OURS}(?![a-z])
    (?:vous m'avez|on m'a|you(?:'ve| have)?|someone(?: has|'s)?|(?:votre|un de vos) collegues? m'a)
      (?: (?:deja|already|just))+ (?:r?appele\w*|contacte\w*|called|contacted|rung|phoned|spoken)
    (?:eu|had) (?:quelqu'un|someone|un(?:e)? (?:collegue|conseill\w+)|
      (?:one|un) (?:of your|de vos) \w+) (?:au tel\w*|on the phone)
    (?:deja|already)(?: have| got| un| pris)* (?:an? )?(?:rendez-vous|call|meeting|appointment)
      (?: booked| set)? (?:avec|with) (?:votre|your|un de vos|one of your|quelqu)
  `,
});

const CUSTOMER_ALREADY = any({
  fr: listed`
    (?:suis|est|sommes) (?:bien |pourtant )?deja (?:un |une |de vos |l'un de vos )?clie?nte?s?
    (?:suis|est|sommes) (?:un |une |de vos )?clie?nte?s? (?:(?:de )?chez vous|de votre|depuis)
    (?:deja )?(?:un|mon|notre) contrat (?:deja )?(?:chez|avec) vous
  `,
  en: listed`
    (?:i'?m|i am|we'?re|we are)(?: already)? (?:an? )?(?:already |existing |current )(?:an? )?(?:customer|client)s?
    already (?:an? )?(?:customer|client)s? (?:of (?:yours|you)|with you)
    (?:have|got)(?: already)? an? contract with (?:you|u|ye)
  `,
});

/** Greetings name a day, and mean none: "how are you today?" */
export function withoutSmallTalk(text: string): string {
  return text.replace(HOW_ARE_YOU, ' ');
}

const found =
  (...patterns: RegExp[]): Reader =>
  (text) =>
    firstOf(patterns, text);

/** By the topic that a playbook may answer in its own words. */
const READERS: Record<string, Reader> = {
  robot: findRobotQuestion,
  who_are_you: found(WHO_ARE_YOU),
  what_is_this: found(WHAT_IS_THIS, ASKS_WHETHER_WRONG),
  how_did_you_get_my_number: found(HOW_NUMBER),
  is_this_a_scam: found(IS_SCAM),
  why_do_you_ask: (text, { asked }) => firstOf(asked ? [WHY_ASK, WHY] : [WHY_ASK], text),
  how_are_you: found(HOW_ARE_YOU),
  who_calls: found(WHO_CALLS),
  call_number: found(CALL_NUMBER),
  call_length: (text, { aboutCall }) =>
    firstOf(aboutCall ? [CALL_LENGTH, CALL_LENGTH_BARE] : [CALL_LENGTH], text),
  by_phone: found(BY_PHONE),
  changing: asksAboutChanging,
  local_time: (text) =>
    firstOf([LOCAL_TIME], text) ?? (asksWhoseClock(text) ? { index: 0, length: 0 } : null),
  call_time: (text, { booked }) => {
    if (!booked) return null;
    return firstOf([WHEN_IS_IT], text) ?? (asksWhetherOff(text) ? { index: 0, length: text.length } : null);
  },
  which_times: (text) => (asksWhichTimes(text) ? { index: 0, length: 0 } : null),
  say_again: (text) => (asksToSayAgain(text) ? { index: 0, length: text.length } : null),
  spoke_already: found(SPOKE_ALREADY),
  someone_else_asked: found(SOMEONE_ELSE, ASKED_NOTHING),
  already_customer: found(CUSTOMER_ALREADY),
  to_pass_on: findToPassOn,
  missed_call: found(MISSED_CALL),
  bereavement: findBereavement,
};

/** Without any of these nothing else need be looked for. */
const HINTS: Record<string, RegExp> = {
  who_calls:
    /wh?o|person|human|being|calling|ringing|phoning|\bqui\b|\bki\b|nom|name|expert|conseill|commercia|advis|colle|interlocut|appelle/,
  call_length: /how|combien|duree|long|dure|prend|last|take/,
  local_time: /heure|time|fuseau/,
  call_time: /heure|quand|jour|date|when|time|day|di\b|demain|midi|tomorrow|annul|cancel|\boff\b|\d/,
  already_customer: /client|customer|contrat|contract/,
};

export function findStandardTopic(topic: string, text: string, talk: Talk): Place | null {
  if (!isStandardTopic(topic) || HINTS[topic]?.test(text) === false) return null;
  return READERS[topic]?.(text, talk) ?? null;
}

export function isStandardTopic(topic: string): boolean {
  return Object.hasOwn(READERS, topic);
}

function firstOf(patterns: RegExp[], text: string): Place | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return { index: match.index, length: match[0].length };
  }
  return null;
}
