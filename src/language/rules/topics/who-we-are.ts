/** Who writes, and why to them: who are you, what is this, whence the number, is it a scam. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { ITS_MATTER } from './its-matter.js';
import { anyOf, ENDS_HERE } from './place.js';

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

export const WHO_ARE_YOU = anyOf({
  fr: listed`
    (?:qui|ki) (?:etes|es|est)[- ]?(?:vous|tu|ce)(?![a-z])
    c'est qui(?! (?:qui|va|m'|me |le |la (?!\?|$)|l'|ton|votre))
    (?:vous|tu) (?:etes|es) (?:donc )?qui(?![a-z])
    t'? ?es (?:donc )?(?:qui|ki)(?![a-z])
    (?:t|tu|vs|vous) (?:es |etes )?(?:qui|ki)(?: toi| vous| deja| donc| au juste)*${ENDS_HERE}
    (?:a|avec) qui (?:ai-je|j'ai|je|est-ce que je|est-ce que j'ai|suis-je|parle|on)[^.!?\n]{0,25}
      (?:parle(?!r)|affaire|honneur|discut|ecri|echange)
    (?:a|avec) qui parl\w+(?![a-z])(?<!\b(?:quelqu'?un|quelqun|personne|conseiller|conseillere|humain) (?:a|avec) qui parler) / (?:de|pour|chez) quelle ${COMPANY} / de quelle part
    (?:quel|c'est quoi) (?:est )?(?:votre|ton) nom
    votre nom ?\?
    comment (?:vous vous|tu t'|t')appel\w+
    presente[rz]?[- ](?:vous|toi) / on se connait / je vous connais ?\?
  `,
  en: listed`
    who(?:'s|'re|s| is| are| r)?(?: (?:tf|(?:in )?the (?:f|fuck|heck|hell|devil|bloody hell|hell on earth))(?: is| are| r)?)? (?:this|dis|dat|you|u|that(?= ?(?:$|[?!.,\n])))
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

const OF_WHEN = oneOf(listed`
  matins? / soirs? / soiree / aprem / apres-midi / midi / semaine / mois / heures? / jour / demain / mornings? / afternoons? / evenings? / weeks? / months? / days? / hours? / time
  [a-z]+di / [a-z]+day / \d
`);

export const WHAT_IS_THIS = anyOf({
  fr: listed`
    c'est (?:pour quoi|a quel sujet|a propos de quoi|en rapport avec quoi|au sujet de quoi|
      pour quelle raison)
    c'est quoi(?: (?:ca|ce message|cette histoire|ce truc|votre (?:truc|produit|offre|service|societe|
      entreprise|activite)|ton (?:truc|produit)))?(?: (?:exactement|au juste|svp))?${ENDS_HERE}
    a quel (?:sujet|propos)
    de quoi (?:s'agi|il s'agi|on parle|vous parle|tu parle|parle[zs]?[- ]|est-ce)
    pour quelle raison / c'est pourquoi(?= ?\?)
    pour quoi(?= (?:exactement|au juste)| ?\?)
    pourquoi (?:(?:vous|tu|est-ce que|me|m'|ce|j'ai recu|est-ce que vous|ces)[ ]?)*
      (?:${CONTACTS}|messages?)
    (?:de |d'|pour )?quel(?:le)? (?:produit|demande|requete|service|projet|offre)
      (?= ?(?:$|[?!.,\n]|${EXACTLY_FR}))
    (?:que|qu'est-ce que) (?:me )?(?:voulez|veux|vous voulez|tu veux|vous me voulez|tu me veux)[- ]?
      (?:vous|tu)?${ENDS_HERE}
    (?:vous|tu) (?:me )?(?:voulez|veux) quoi
    (?:(?:ce sera|ce serait|c'est|ca sera|ca serait|ce serait) )?(?:sur quoi|pour parler de quoi|pour quoi faire|a propos de quoi)[ ,]+(?:l'|cet |votre )(?: |(?<='))?(?:appel|coup de fil|entretien)${ENDS_HERE}
    (?:l'|cet |votre )(?: |(?<='))?(?:appel|coup de fil|entretien)[ ,]+(?:ce sera|ce serait|c'est|sera|serait|porte(?:ra|rait)?) (?:sur quoi|pour quoi|a quel sujet|pour parler de quoi)${ENDS_HERE}
    de quoi (?:va-t-on|on va|allons-nous|on (?:parlera|parlerait)) ?(?:parler)?
    (?:c'est|ce serait|vous m'ecrivez|vous appelez|ca concerne) (?![^?\n]*\b${OF_WHEN}(?![a-z]))(?:pour|a propos d[eu']s?|au sujet d[eu']s?) ?(?:le|la|les|l'|mon|ma|mes|notre|nos)? ?[a-z' -]{2,24} ou (?:pour |bien |plutot )*(?:le|la|les|l'|du|de|des|mon|ma|mes|notre|nos) ?[a-z' -]{2,24}${ENDS_HERE} ?\?
    qu'est-ce que c'est${ENDS_HERE} / j'ai demande quoi
    (?:mais |et |donc |alors |au fait |sinon )*(?:vous|tu) (?:vendez|vends|faites|fais|proposez|proposes|offrez) quoi(?: (?:comme (?:\w+ )?(?:metier|produits?|services?|activite)|au juste|exactement|donc|en fait|concretement|precisement|chez \w+))*${ENDS_HERE}
    (?:qu'est-ce que (?:vous|tu)|que) (?:vendez|vends|faites|fais|proposez|proposes|offrez)(?:[- ]vous)?(?: (?:au juste|exactement|donc|en fait|concretement|comme (?:produits?|services?)))*${ENDS_HERE}
    (?:c'est quoi|quelle? est) (?:votre|ton|ta) (?:metier|activite|domaine|secteur|produit|specialite)(?: (?:exactement|au juste))?${ENDS_HERE}
    (?:encore|toujours) (?:vous|toi)${ENDS_HERE}
    (?:vous|toi) encore${ENDS_HERE}
    (?:me )?(?:rappelle|souviens) (?:pas|plus|aucunement) (?:de |d')?
      (?:avoir|vous|cette|ma demande|demande)
  `,
  en: listed`
    what(?:'s| is| was|s)? (?:this|it|that|all this)(?: all)?
      [ ](?:about|regarding|concerning|for(?= ?(?:$|[?!.,\n])))
    what(?:'s| is|s) (?:this|that)(?= ?(?:$|[?!.,\n]))
    what(?:'s|s| is| would| will|'d|'ll)? (?:the|this|that|your|a) (?:call|phone ?call|meeting|chat|appointment)(?: even| actually)? (?:be |going to be )?(?:about|for|regarding)${ENDS_HERE}
    what (?:do|would|will|are) (?:you|u|we|they)(?: guys)? (?:want |be |going )?(?:to )?(?:talk(?:ing)?|call(?:ing)?|ring(?:ing)?) (?:me )?about(?= ?(?:$|[?!.,\n]))
    is (?:this|it|that) (?![^?\n]*\b${OF_WHEN}(?![a-z]))(?:about|regarding|concerning|to do with) (?:the|my|our|a|an) [a-z' -]{2,24} or (?:the|my|our|a|an) [a-z' -]{2,24}${ENDS_HERE}
    what(?:'s| is|s) (?:the|your) (?:story|craic|script)(?: (?:with (?:this|that|it|all this|you)|here|then|so))?${ENDS_HERE}
    what(?: are| r)? (?:you|u)(?: even)? (?:talking|on) about
    (?:about|regarding) what(?= ?(?:$|[?!.,\n]))
    (?:what|which) (?:product|request|service|enquiry|inquiry|offer|project)
      (?= ?(?:$|[?!.,\n]|${EXACTLY_EN}(?![a-z])))
    why (?:(?:are|r|do|did|have|would) )?(?:you|u|ye)(?: keep| even| still| always)* ${CONTACTS}
    why (?:this|the|these) (?:message|text)
    what (?:do|did|can) (?:you|u) (?:want|need)(?: from me| with me)?${ENDS_HERE}
    what(?:'s| is| exactly is)? (?:it )?(?:exactly )?(?:that )?(?:do |does |are |is |it is )?(?:you|u|ye|you guys|you lot|your ${COMPANY})(?: guys| lot| people)?(?: are)?(?: actually| even| really)? (?:sell(?:ing|s)?|offer(?:ing|s)?|do(?:es)?|flogging|provid(?:e|es|ing)|suppl(?:y|ies)|promoting|pitching|about)
      (?: (?:exactly|then|here|again|anyway|actually|for a living))*${ENDS_HERE}
    what did i (?:ask|request|sign|order|enquire|apply)
    (?:not )?you (?:lot |guys |people )?again${ENDS_HERE}
    (?:don'?t|do not|can'?t) (?:remember|recall) (?:making|asking|requesting|contacting|filling|doing|
      any|sending)
  `,
  both: listed`
    ${ITS_MATTER}
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

export const HOW_NUMBER = anyOf({
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
    ${NUMBER},? (?:vous|tu|you|u|on) (?:l'|me l')?(?:\w+ )?${GOT}[^.!?\n]{0,12}(?<![a-z])(?:comment|d'ou|ou|where|how)(?: (?:au juste|exactement|deja|exactly|anyway))?${ENDS_HERE}
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

export const IS_SCAM = anyOf({
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
