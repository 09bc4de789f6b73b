/**
 * The clauses of a text, and which of them only tell something: why a time suits, what happens on another day, when
 * somebody leaves or comes back. Days and times in those are no wish.
 */
import { alternatives, MONTHS, WEEKDAYS } from '../words.js';
import { tellsOfProject } from './projects.js';
import { listed, oneOf, pattern } from '../patterns.js';
import { isOnForOthers } from './what-is-on.js';

export interface Clause {
  from: number;
  to: number;
}

const DAY = `(?:${alternatives(Object.keys(WEEKDAYS))}|demain|tomorrow|today|aujourd'hui|thurs?|tues?|wed|fri|mon|sat|sun)`;

const NO_ASKING_AFTER = oneOf({
  fr: listed`
    ne / pas / nous / plus / jamais / un / votre / qui / vous / de / et / et me / ou
  `,
  en: listed`
    don't / dont / do not / not / never / to / can't / won't / you / ever / an / your / the / my / this
    that / our / any / no / missed / even / please don't / or / cannot
  `,
  both: listed`
    u / me / a
  `,
});

const ASKING = oneOf({
  fr: listed`
    (?:r?appel(?:ez|le|er)[- ](?:moi|nous)|rappelez|essayez|mettez|mettons|disons|voyons)\b
      (?! (?:pas|plus|jamais))
    (?:on peut|vous pouvez|pouvez[- ]vous|peux[- ]tu)\b(?! (?:pas|plus))
  `,
  en: listed`
    (?:call|ring|phone|text|buzz|reach) (?:me|us|back|again)\b
    hit me up\b
    try (?:me |us |again )?(?:on |at |the |for )?(?:${DAY}\b|\d)
    let's\b / (?:make|call) it\b / (?:how|what) about\b / (?:can|could) (?:you|we|u)\b
  `,
});

/** Where a message turns from what is told to what is asked for: "no good friday | call me monday". */
export const ASKS = new RegExp(pattern`(?<=\S )(?<!\b${NO_ASKING_AFTER} )(?=${ASKING})`, 'g');

/** What begins a reason, so that what was said before it stands by itself. */
const REASON = oneOf({
  fr: listed`
    cause\b / (?<!\b(?:the|my|our|a|by|your|his|her|en|un|le) )car\b / parce qu(?:e\b|') / vu qu(?:e\b|') / etant donne qu(?:e\b|')
    comme (?=je\b|j'|on\b|nous\b) / sachant qu(?:e\b|') / puisqu(?:e\b|')
  `,
  en: listed`
    because\b
    since (?=i|we|my|our|the|it|mon|tues|wednes|thurs|fri|sat|sun)
    (?<!\blong )as (?=i\b|i'|we\b|we'|my\b|our\b|it's\b|mon|tues|wednes|thurs|fri|satur|sun|tomorrow|
      today)
    cos\b
  `,
});

const WHEN_OR_IF = oneOf({
  fr: listed`
    a moins que? / quand / pendant que / des que / une fois que / avant que / apres que / tant que
    sauf s(?:i|') / lorsque
  `,
  en: listed`
    when / whenever / while / once / as soon as / by the time / unless
  `,
});

const SOMEBODY = oneOf({
  fr: listed`
    vous / tu / je / nous / il / elle / ils / elles / mon / ma / mes
  `,
  en: listed`
    everyone / people / someone / somebody / i / we / you / ye / he / she / they / himself / my / our
    his / her / everybody / herself
  `,
  both: listed`
    u / on
  `,
});

/** Where a clause of its own begins inside another: "before himself gets in at 4", "quand je rentre". */
const SUBORDINATE = oneOf(listed`
  ${WHEN_OR_IF}\b
  (?:if|si) (?=(?:it|it's|that|that's|this|ca|cela|ce|c'est)(?![a-z'])|c'est\b)
  (?:before|after|until|till|if|si) (?=${SOMEBODY}\b|j')
`);

const BEFORE_OR_AFTER = oneOf({
  fr: listed`
    avant(?! (?:que|d'|de)\b) / apres(?! que\b)
  `,
  en: listed`
    before / after
  `,
});

/** "Vers 17h | je débauche à 16h30", "7.30am | I'm up anyway". */
const BEGINS_OR_ENDS_OWN_DAY = oneOf({
  fr: listed`
    (?:je |j')(?:debauche|embauche|finis|termine|commence|sors|rentre|pars|reprends)\b[^,.;!?\n\d]{0,20} \d
    je (?:suis|serai) (?:deja |bien )?(?:debout|levee?|reveillee?)\b
  `,
  en: listed`
    (?:i|we) (?:finish|start|get (?:off|home|in|back)|knock off|clock off|leave|head off)\b[^,.;!?\n\d]{0,20} \d
    (?:i'm|im|i am|i'll be|we're) (?:already )?(?:up|awake)\b
  `,
});

/** Where a clause begins that tells of the other side of an hour: "après 18h | je bosse avant", "avant 11h | après je bosse". */
export const ON_THE_OTHER_SIDE = pattern`
  (?<=\d[^,.;!?\n]{0,20} )(?=(?:(?:j'ai|j'aurai|je|i|i've|i'm|im|we|we've|we're|on) [^,.;!?\n\d]{1,30}\b${BEFORE_OR_AFTER}
  (?: (?:et|and|ou|or) ${BEFORE_OR_AFTER})?(?: (?:ca|that|cela|it|then))? ?(?:$|[.,!?\n])|
  (?:avant|apres|before|after)(?: (?:ca|cela|that|then))? (?:j'(?=[a-z])|(?:je|on|c'est|ce sera|nous|i'm|im|it's)(?![a-z])(?! ?que\b))|
  ${BEGINS_OR_ENDS_OWN_DAY}))
`;

const BREAK = new RegExp(
  oneOf(listed`
    \n+ / [,.;!?()]+(?!\d) / (?:^| )[-:]+[ ] / \p{Extended_Pictographic}+
    \b(?:so|donc|du coup|mais|but|then|puis|ensuite|alors|sinon|otherwise|lol|mdr|ptdr|haha)\b
    (?<=\b(?:pas|not|rien|nothing|no|jamais|never|any ?(?:day|time)) (?:before|avant|after|apres|
      until|till|past) \d{1,2}(?:[:h.]\d{0,2})?(?: ?[ap]m)? )(?=(?:je|j'|i|i'm|im|on|we|mon|ma|my)\b)
    ${ON_THE_OTHER_SIDE}
    (?<=\S )(?=(?:je sais|on sait|i know)\b)
    (?<=\S )(?=${REASON}) / (?<=\S )(?=${SUBORDINATE})
    (?<=\b(?:svp|stp|please|merci|thanks|plutot|instead|c'est bon|ca va|ca marche|me va|nickel|parfait|
      fine|perfect|works|suits|all good) )(?=(?:je|j'|i|on|we)(?:\b|(?<=')))
    (?<=\S )(?=(?:and|et) (?:i|i'm|we|my|je|j'ai|on|mon|ma|then|call|ring|appelez|rappelez)\b)
    ${ASKS.source}
  `),
  'gu',
);

const OPENS_WITH_REASON = new RegExp(`^[^a-z0-9~]*(?:${REASON})`);

/** Who is spoken of, other than by "I" and "we". */
const THIRD = oneOf({
  fr: listed`
    mari / femme / fils / fille / enfants? / gosses / petits? / patron\w* / maman / mere / pere
    voisine? / il / elle / ils / elles / train / avion / ecole / cours / plombier / technicien / gamins?
    conjointe? / collegues? / papa / copine?
  `,
  en: listed`
    husband / wife / daughter / kids? / children / boss / partner / mum / dad / mother / father / girl
    he / she / they / neighbou?r / family / missus / plane / flight / shift / class / school / match
    plumber / builder / mom / boy / girls / boys / lesson / game
  `,
  both: listed`
    petites? / parents / son / vol / bus / reunion / meeting
  `,
});

const I_MUST = oneOf(listed`
  i / we / i'll / we'll / i'm / we're / i am / we are / gotta / got to / have to / need to / must
`);

const GO_EN = oneOf(listed`
  leav(?:e|ing)(?! (?:it|that|this|me))
  fl(?:y|ying) / land(?:ing)? / travel\w* / depart\w* / driv(?:e|ing) / head(?:ing)? (?:off|out)
  set(?:ting)? off
  go(?:ing)? (?:away|abroad|on holiday|on vacation|to (?:work|bed|the \w+)|in
    (?:to)? (?:hospital|surgery))
  mov(?:e|ing) (?:house|home|out|in)
`);

const GO_FR = oneOf(listed`
  pars / part / partons / partirai / m'envole / s'envole / decolle / embarque / deménage / demenage
  demenageons
  prends (?:le |la |l'|mon |ma )?(?:train|avion|route|bus|service|poste|voiture)
  vais (?:au|a la|a l'|chez|chercher|prendre|partir)
  dois (?:partir|y aller|filer|etre|aller|prendre|chercher|deposer|recuperer)
  depose / recupere
  (?:suis|serai) (?:rentre|revenu|parti|ne|arrive)e?
  reprends
`);

const HAVE_FOR_A_CALL = oneOf(listed`
  call / slot / chat / free / gap / window / hour / break / minute / moment / look / think / day off
  opening
`);

const NO_DOING = oneOf(listed`
  morning / evening / thinking / hoping / looking / calling / ringing / meeting / anything / nothing
  something / going / boxing / moving / pushing / changing / booking / confirming / spring / during / starting
  being
`);

const DID = oneOf(listed`
  got (?!time|any|some|a (?:minute|moment|slot))
  been[ ] / booked (?:in|on|for|at) / moved[ ] / went[ ] / had[ ] / saw[ ] / spoke[ ] / told[ ]
  missed[ ] / quoted[ ] / tried[ ] / asked[ ]
`);

const THEY_DO = oneOf(listed`
  come / arrive / start / finish / end / leave / land / arrivent / viennent / passent / partent
  commencent / finissent
`);

const THIRD_DOES = oneOf({
  fr: listed`
    rentre\w* / revien\w* / par(?:t|tent) / arriv\w+ / sor(?:t|tent) / fini\w* / commenc\w+
    vien(?:t|nent) / passe\w*
  `,
  en: listed`
    back / home / here / leaving / land\w* / starts? / ends? / finish\w* / comes? / coming
    gets? (?:back|home|in|off|out) / leaves? / begins? / returns?
  `,
});

const HABITS = oneOf(listed`
  start / begin / lunch / dine / eat / have lunch / have dinner / clock on / get the (?:bus|train)
  catch / take the (?:bus|train) / pick(?:ing)? up / drop(?:ping)? off / collect / get up / wake up
  go to bed
`);

const HAVE_WHAT_FR = oneOf(listed`
  un / une / le / la / l' / les / mon / ma / mes / des / du / rendez-vous / dentiste / kine / medecin
  reunion / cours / piscine / ecole
`);

const ERRANDS = oneOf(listed`
  doctor / dentist / hospital / cinema / gym / pool / church / mosque / school / conference
  hairdresser / funeral / wedding / garage / court / clinic / christening / hospice / tribunal
`);

const ELSEWHERE = oneOf(listed`
  on (?:a|the|my) (?:train|plane|bus|road|course|flight|site|shift|way)
  (?:at|in) (?:a|the|my) ${ERRANDS}\w*
  dans (?:le|un) (?:train|avion|bus) / chez (?:le|la) \w+ / a l'(?:hopital|ecole|eglise)
  sur la route / au volant
`);

const OWN_BUT_NOT_TOLD = oneOf({
  fr: listed`
    moment / creneau / jour / horaire / mieux / rendez-vous / appel / heure / plus tot
  `,
  en: listed`
    time / day / days / slot / call / meeting / earliest / ideal / only
  `,
  both: listed`
    date / preference
  `,
});

const AWAY_BY_NAME = oneOf({
  fr: listed`
    formations? / reunions / dentiste / kine / medecin / hopital / deplacements? / seminaires? / congres
    anniversaire / anniv / enterrement / obseques / mariage / bapteme / communion / tribunal / audience / examens? / irm / scanner
    ophtalmo / orthodontiste / dialyse / chimio / demenagement
  `,
  en: listed`
    training / dentist / hospital / meetings / op(?= (?:on|mon|tue|wed|thu|fri|sat|sun|tomorrow)) / operation / mri / seminar / doctors? / funeral / wedding / christening / court
    hen do / stag do / hen party / (?:birthday|b'?day)(?: party| dinner| drinks)? / blood test / x-ray / check-?up / jury duty / anniversary / exams? / physio / dialysis / chemo / surgery / graduation
  `,
  both: listed`
    conference
  `,
});

const FETCHED = oneOf(listed`
  kids? / children / son / daughter / boys? / girls? / little ones? / grandkids / dog / car
`);

const MEAL = oneOf(listed`
  lunch / dinner / tea / breakfast / repas / dejeuner / diner
`);

const WITH_ITS_HOUR = oneOf({
  fr: listed`
    (?:sortie|rentree|depose) (?:de l'|d'|des )(?:ecole|classe|creche|enfants|petits) / messe / entrainement
    embauche / debauche / releve
  `,
  en: listed`
    (?:school )?(?:drop[- ]?off|pick[- ]?up|run) / bed ?time / nap ?time / mass / training / practice / kick[- ]?off
    check[- ]?in / school / class / church / lectures? / client / customer / dentist / physio / match / shift
    train / bus / flight / plane / ferry / boat
  `,
});

/** What has a date of its own, and is no call. */
const DATED = oneOf({
  fr: listed`
    devis / offre / promo\w* / bail / contrat / abonnement / assurance / garantie / credit / loyer / prime / aides? / soldes / bebe
    remise des cles / livraison / notaire / demenagement / echeance / paye / salaire / chantier / travaux / vacances
  `,
  en: listed`
    quote / offer / deal / promo\w* / sale / lease / contract / tariff / policy / insurance / warranty / mortgage / rent / grant / baby / payday
    completion / delivery / deadline / half term / renewal / works / passport
  `,
});

const HAPPENS = oneOf({
  fr: listed`
    expire\w* / se termine\w* / s'arret\w+ / finit / finissent / (?:est |sont )?(?:prevue?s?|du|due|a payer) / tombe\w* / arrive\w* / commence\w* / le / pour le / jusqu'au / entre
  `,
  en: listed`
    expires? / ends? / clos\w+ / runs? out / is up / (?:is |are |'s )?due / finish\w* / renew\w* / stops? / starts? / arriv\w+ / comes? / lands? / is / on / the / between
  `,
});

/** "Can you deliver before the 20th?", "will it be over at 3": asked of the thing, or of the end of the call. */
const OF_THE_THING = new RegExp(
  oneOf({
    fr: listed`
      \b(?:vous|on|tu|ca|ce) (?:peut |pouvez |pourriez |pourrait |serait |sera |etre |peux )*(?:livr\w+|install\w+|pos(?:er|ez|e|ee)|mont(?:er|ez)|raccord\w+)\b
      (?<!\bque )\b(?:ca|cela) (?:finit|finira|commence|commencera|se termine|dure|demarre)\b
    `,
    en: listed`
      \b(?:can|could|will|would|do|when) (?:could |can |do |will )?(?:you |it |we |they )(?:be |get |have it )?(?:deliver\w*|install\w*|fit it|fitted|ship\w*)\b
      ^(?:[^a-z]|so |and |but )*(?:will|would) (?:it|this|that|we) be (?:over|done|finished)\b
    `,
  }),
);

const TOLD = listed`
  // "Quote expires on Friday", "baby due on the 20th", "remise des clés le 24".
  ^(?:[^a-z]|no |sorry |oh |ah |and |et |my |our |the |mon |ma |le |la |les |l'|notre )*${DATED} ${HAPPENS}\b
  \bpayday\b
  // Going and coming.
  \b${I_MUST} (?:\w+ ){0,2}?${GO_EN}\b
  \b(?:je|j'|on|nous) (?:\w+ ){0,2}?${GO_FR}\b
  \b(?:je|on|nous) (?:rentre|reviens|revient|rentrons) (?:de|d'|du) |\bj'embauche\b
  // Of oneself, with the "I" left out.
  ^(?:sorry|oh|ah|hi|hello|no|yes|[^a-z])*(?:have|got|gotta|need|must) to
    [ ](?!move|push|change|resched|cancel|speak|talk|be\b|do\b|say|make)
  ^(?:sorry|oh|ah|hi|hello|no|yes|[^a-z])*have (?:the|my|an?|our|another|people|visitors|guests|
    clients|customers) (?!(?:\w+ )?${HAVE_FOR_A_CALL}\b)
  ^[^a-z0-9]*(?:gym|sport|training|physio|kine|football|foot|rugby|swimming|natation|piscine|yoga|pilates|muscu|danse|dance|choir|chorale|mass|messe|school run|dentist|dentiste|cours|class|hockey|tennis|judo)
    [ ](?:[a-z]+ )?(?:till|until|til|jusqu'a) \d
  // Busy somewhere: "under a sink till 12".
  ^[^a-z0-9]*(?:under|up|in|on|over|down|sous|sur|dans|chez|en)
    [ ](?!(?:the |la )?(?:morning|afternoon|evening|mati|soir|apres-midi))[^,.;!?\n\d]{2,24}
    [ ](?:till|until|til|jusqu'a) \d
  ^(?:sorry|oh|ah|hi|hello|no|yes|[^a-z])*(?!${NO_DOING})[a-z]{2,}ing[ ]
  ^[^a-z]*${DID}
  ^[^a-z]*(?:les )?[a-z]+s ${THEY_DO}\b
  // How the other side works: "do you open Saturdays?"
  \b(?:do|are|is|does) (?:you|u|ye|your \w+|it|the \w+|any(?:one|body)) (?:guys |lot |not |even |ever |all )?
    (?:open|closed?|shut|work|working)\b|^[^a-z]*(?:so |and )?(?:you|u|ye) (?:guys |lot )?(?:open|closed|shut)\b|
    \b(?:${DAY}|it|that) a working day\b|\bvous (?:etes |n'etes )?(?:pas )?
    (?:ouverts?|fermes?|travaillez|bossez|ouvrez|fermez)\b
  // What others do.
  \b${THIRD}(?:'s| is| are| will| va| vont| est| sont)? (?:\w+ ){0,1}?${THIRD_DOES}\b
  // What one's own day holds.
  \b(?:i|we) (?:\w+ )?${HABITS}\b
  \b(?:je|on|nous) (?:commence|commencons|attaque|mange|mangeons|dejeune|dejeunons|dine|dinons|
    me leve|me couche)\b
  \b(?:i|we)(?:'ve| have|'ve got| have got| got|'ll have) (?!(?:a |an |the |some |my )?(?:\w+ )?
    (?:call|slot|free|gap|window|minute|moment|time|spare|availab\w+|opening)\b)
    (?:a|an|the|my|our|another|some|dentist|physio|kids|visitors|guests)\b
  \b(?:j'ai|j'aurai|on a|nous avons)
    [ ](?!(?:\w+ ){0,2}(?:creneau|trou|moment|temps|dispo\w*|libre|question|minutes?)\b)(?:deja )?
    ${HAVE_WHAT_FR}(?:\b|(?<='))
  \b(?:i'm|i am|we're|we are|je suis|on est) ${ELSEWHERE}\b
  \b(?:there'?s|there is|there are|il y a|y'?a) (?:an?|the|my|our|un|une|le|la|les|des|mon|ma)
    [ ](?!(?:\w+ ){0,1}(?:slot|gap|window|chance|way|creneau|trou|moment|moyen|possibilite)s?\b)
  \b(?:born|nee?) (?:in|on|en|le)\b
  \b(?:moved (?:house|in|here)|bought|built|installed|signed|achete|construit|installe|signe|
    emmenage)\b
  // What is on when: "the funeral is on Monday", "le notaire c'est jeudi 10h"; and what it is now.
  \b(?:my|our|the|his|her|mon|ma|mes|notre|le|la|les|l')(?: |(?<='))
    (?!(?:[a-z'-]+ ){0,3}${OWN_BUT_NOT_TOLD}\b)[a-z'-]+(?: [a-z'-]+){0,4} (?:is|are|est|sont|c'est|tombe)
    (?: (?:on|at|le|a|for|pour))? (?:the |le )?(?:${DAY}|\d)
  \b(?:it's|it is|il est|on est|nous sommes) (?:already |deja |only |about |gone )?(?:le |the )?
    \d[^,.;!?\n]{0,12}(?:\b(?:here|already|deja|now|today|aujourd'hui|la|chez (?:moi|nous))\b|$)
  \b(?:i'll|i will|we'll|we will) (?:know|hear|find out|decide|sign|receive)\b
  (?<!\b(?:can|could|shall|should|would|might|may) )\b(?:i|we)
    [ ](?:do|play|go to|teach|volunteer|swim|run|train)\b(?! (?:not|want|prefer|have|need|\d))
  \b(?:je|on) (?:fais|joue|donne|garde|surveille)\b(?! (?:pas|quand))
  // Elsewhere, by the name of it alone: "jeudi déplacement pro", "training all day Thursday".
  \b${AWAY_BY_NAME}\b
  (?:^|[, ])(?:its|her|the|an|my|his|for|^) ?mot(?: |$)|^[^a-z]*mot (?:at|on|is)\b
  // "Dog's at the vet", "boiler man's coming": what is on for something else.
  ^(?:[^a-z]|no |sorry |oh |ah )*(?:the |my |our )?(?!(?:that|it|what|let|there|here|who|how|he|she|time|day|slot|${DAY}|morning|afternoon|evening|noon|one|call)'s)
    [a-z]{3,}(?: [a-z]{3,})?'s (?:in|at|coming|going|having|getting|off|due|booked|being|here|round|back)\b
  \b(?:drop|take|bring|fetch|collect|pick(?: up)?) (?:the |my |our )?${FETCHED}\b
  // What has its own hour: "school drop off is 8.45", "Mass is at 10", "client at 2".
  \b(?:${WITH_ITS_HOUR}(?:(?:'s| is| are|,? c'est)(?: (?:out|over|in|up))?(?: (?:at|from|a|de))?| (?:at|from))|${MEAL}(?:'s| is|,? c'est)(?: (?:at|from|a))?) \d{1,2}(?:[:.h]\d*)?\b(?! ?(?:[ap]m )?(?:-|to|till|until|a|jusqu'a|and|et) ?\d)
  \b(?:out|gone) (?:of )?(?:the )?(?:door|house|out) (?:at|by|before) \d
  \brecue?s? (?:le |la |hier|ce |cette )?(?:${DAY}|\d)
  \bnever (?:done|finished|home|back|off|free) (?:before|till|until) \d
`.map((each) => new RegExp(each));

const DAY_IS_SOMETHING = oneOf({
  fr: listed`
    le[ ] / un[ ] / la[ ] / mon[ ] / ma[ ] / toujours[ ] / aussi[ ] / plutot[ ] / vraiment[ ] / bien[ ]
    plus[ ]
  `,
  en: listed`
    an?[ ] / the[ ] / my[ ] / usually[ ] / also[ ] / still[ ] / probably[ ] / definitely[ ] / really[ ]
    much[ ] / more[ ] / a bit[ ] / always[ ]
  `,
});

const DAY_IS_FINE = oneOf({
  fr: listed`
    impec\w* / bien / pratique / rtt
    mon (?:jour de )?(?:repos|conge|off)
    sans probleme / tip top / carre / jour / bon / mieux / seul / parfait / libre / calme / tranquille
    nickel / dispo\w* / faisable / jouable / oui / envisageable / convenable / genial / niquel
  `,
  en: listed`
    good / better / best / great / fine / perfect / convenient / cool / lovely / sound
    no (?:problem|bother) / all good / free / open / easier / easy / quiet / ideal / grand / day off
    one / only / earliest / first / yes / go / deal / at / from / after / before / around / about / when
    where / what / morning / afternoon / evening / noon / fully / then / manageable / suitable
    workable / agreeable / brill\w* / spot on / preferable / clear / doable
  `,
  both: listed`
    ok / okay / possible / acceptable / super / royal / possib\w+ / top / \d
  `,
});

const DAY_IS_WORDS = oneOf(listed`
  (?:${DAY}s?|(?:le|the) \d{1,2}(?:st|nd|rd|th|er)?
    (?: (?:of )?(?:${alternatives(Object.keys(MONTHS))}))?)(?:'s|,? c'est|,? is|,? are|,? sont)
    [ ](?!${DAY_IS_SOMETHING}*(?:\w+ )?${DAY_IS_FINE}\b)[a-z']
  (?:c'est|it's|it is|that's|that is|est|tombe) (?:bien )?(?:un|a|le) ${DAY}\b
`);

/** "Monday is a holiday", "lundi c'est férié", "it's a Saturday": what a day is, and not that it suits. */
const DAY_IS = new RegExp(pattern`\b${DAY_IS_WORDS}`);

/** What the clock shows now: "it's already 8 here". */
const NOW_IS = new RegExp(pattern`
  (?<!\b(?:if|as long as|so long as|provided) )\b(?:it's|it is|il est|on est|nous sommes)
  [ ](?:already |deja |only |about |gone |past |presque |nearly |almost )*(?:le |the )?\d
  (?![\w:]* (?:and |et )?(?:not|pas)\b)[^,.;!?\n]{0,16}
  (?:\b(?:here|already|deja|now|la|chez (?:moi|nous)|maintenant|ici)\b|$|[ ](?:et|and) (?!demie?\b|quart\b|half\b|\d))
`);

const MEETS = oneOf({
  fr: listed`
    je vois / on voit / je rencontre / j'ai rendez-vous (?:avec|chez) / on rencontre
  `,
  en: listed`
    i'm (?:meeting|seeing) / we're (?:meeting|seeing)
  `,
});

const MUST_GO_WORDS = oneOf(listed`
  ${MEETS} (?!vous\b|you\b)(?:le|la|mon|ma|mes|les|un|une|l'|the|my|our|a)\b
  (?:have|need|got|has|must|going) to (?:leave|go\b(?! (?:for|with))|be off|head off|dash|run|fly|
    pick up|collect|drop)
  que je (?:parte|file|aille|sois (?:au|a|chez|parti)|recupere|depose)
  je dois (?:partir|filer|y aller|deposer|recuperer)\b
`);

/** Having to be off, however politely it is put. */
const MUST_GO = new RegExp(pattern`\b${MUST_GO_WORDS}`);

const ASKS_HOURS_WORDS = oneOf(listed`
  (?:jusqu'a|a partir de|des) quelle heure\b
  (?:until|till|from) what time\b
  vous (?:(?:r?appelez|repondez|travaillez|bossez)|etes (?:la|joignables?|ouverts?|dispo\w*)) (?:bien )?jusqu'a
  what time (?:do|are) (?:you|ye) (?:open|close|start|finish|on)
  how (?:late|early) (?:do|are|can|could|will)\b
`);

/** Until when the other side can be reached: "vous êtes joignables jusqu'à quelle heure ?" */
const ASKS_HOURS = new RegExp(pattern`\b${ASKS_HOURS_WORDS}`);

const WEATHER_WORDS = oneOf({
  fr: listed`
    il (?:fait|faisait) (?:un temps|beau|froid|chaud|moche|gris|mauvais|nuit|doux|meilleur|-?\d)
    il (?:pleut|neige|gele) / quel temps / meteo / (?:quel )?(?:beau|grand|magnifique|superbe|sacre|sale|mauvais|plein) (?:soleil|temps|ciel|froid)
    (?:belle|magnifique|superbe|sale|splendide) journee(?! (?:a vous|et|merci)) / quelle (?:chaleur|pluie|tempete|journee) / quel (?:soleil|froid|vent|orage)
    du soleil
  `,
  en: listed`
    it'?s (?:raining|pouring|snowing|freezing|boiling|lashing|sunny|windy)
    (?:rain|snow|sun|wind|pour|bak)(?:ing|y)? (?:here|all day|tomorrow|today|out|again) / sunshine / heatwave / drizzle / downpour
    (?:lovely|gorgeous|beautiful|glorious|horrible|awful|miserable|grim|rotten|foul|filthy|dreadful|freezing|sunny|rainy|wet|windy|chilly|scorching|dull|grey|soaking|stunning)
      [ ](?:sunny |little |old |auld |wee )?(?:day|weather|morning|afternoon|evening|spell)(?! (?:for|to) (?:a |me|you|us))
    weather
  `,
});

const WEATHER = new RegExp(pattern`\b${WEATHER_WORDS}\b`);

const IRREALIS_WORDS = oneOf(listed`
  (?:would|could|should)(?:'ve| have) (?!preferred|liked|loved|wanted)
  aurai(?:t|s|ent) (?!prefere|aime|voulu|besoin)[a-z]+
`);

/** What would have suited, and does not. */
const IRREALIS = new RegExp(pattern`\b${IRREALIS_WORDS}`);

const HAVE = oneOf({
  fr: listed`
    j'ai / j'aurai / on aura / je garde / on a
  `,
  en: listed`
    i've got / i have / i'll have / we have / we've got
  `,
});

const CHILDREN = oneOf({
  fr: listed`
    deux / trois / quatre / enfants / gosses / petits / jumeaux / gamins / jumelles
  `,
  en: listed`
    two / three / four / kids / children / little ones / twins / grandkids
  `,
  both: listed`
    \d
  `,
});

/** Having children about: "le mercredi j'ai les 4 à la maison". */
const IN_CHARGE = new RegExp(pattern`
  (?<!\b(?:when|once|quand|unless|sauf) )\b${HAVE} (?:tous |toutes |all |both )?
  (?:les|mes|the|my) ${CHILDREN}\b(?! (?:jusqu|until|till|o'clock|h\b|slots?|creneaux|options?))
`);

const UP_OR_IN_BED = oneOf({
  fr: listed`
    (?:debout|levee?s?|reveillee?s?|sur (?:le pont|pied)|au lit|couchee?s?)(?: (?!libre|dispo)[a-z']+){0,3}?
      [ ](?:a|des|depuis|vers|avant) (?=\d)
    me (?:leve|reveille|couche)\b
  `,
  en: listed`
    (?:(?<!\b(?:me|us|you|it|call|ring|set|meet|catch|pick|pop|free|frees|freed|follow|start|end|hook|wrap|opens?|come|comes|drop|turn|back) )
      up|awake|out of bed|in bed|on my feet)(?: (?!free|for\b)[a-z']+){0,3}? (?:at|from|since|by|before) (?=\d)
    (?:wake|get|gets|wakes) up (?:at|around|about) (?=\d)
  `,
});

/** When one gets up or goes to bed: "up at 5 with the cows". */
const UP_AT = new RegExp(pattern`\b${UP_OR_IN_BED}`);

/** "I'm only up from 11": not before then. */
const NOT_UP_YET = /\b(?:only|not|pas|que|qu'a|jamais|never|rarely|rarement)\b|n't\b/;

const DONE_EN = oneOf(listed`
  [a-z]{2,}ed / lost / left / went / came / got / took / gave / made / put / had / was / were / broke
  died / began / brought / bought / fell / told / has / have
`);

const DONE_FR = oneOf(listed`
  m'a / m'ont / nous a / nous ont / a ete / ont ete / s'est / se sont
  (?:il|elle|ils|elles) (?:a|ont|est|sont)
`);

const WHO_DID = oneOf(listed`
  boss / work / manager / wife / husband / mum / mam / mom / dad / kids? / son / daughter / school
  nursery / office
`);

/** What has happened to somebody or something: "the dentist moved me to 2". */
const HAPPENED = new RegExp(
  oneOf({
    fr: listed`
      \b(?:m'a|m'ont|on m'a) (?:mis|pris)e?\b
    `,
    en: listed`
      \b(?:(?:my|our|his|her|their|the) (?!(?:time|day|date|slot|one)s?\b)[a-z]+|he|she|they|himself|
        herself) (?:just |already |only )?${DONE_EN}\b(?! to)
      ^[^a-z]*${WHO_DID} (?:just |only )?(?:[a-z]{2,}ed|has|have|had|got|put|sent|needs?|wants?)\b
      \b(?:been|got|being) (?:called|dragged|roped|asked|pulled|put|sent|summoned|drafted)
        [ ](?:in|into|on|to|out|away|back)\b
    `,
    both: listed`
      \b${DONE_FR} (?:deja |juste )?[a-z]{2,}(?:er|e|i|u|is|it|ert)e?s?\b(?<!\bdit)
    `,
  }),
);

/** What was taken for something else before: "I thought you meant today. Tuesday's good". */
export const MISREAD = new RegExp(
  oneOf({
    fr: listed`
      \b(?:je |j')(?:croyais|pensais|avais (?:cru|compris|lu|pense)|ai (?:cru|compris|lu)) (?:bien )?(?:que? ?|qu')?
        (?:c'etait(?! (?:possible|ok|bon|libre))|vous (?:vouliez|parliez|disiez|aviez|proposiez)|ca (?:etait|disait)|on (?:avait|parlait|etait)|lire|voir)\b
      \bj'ai confondu\b
    `,
    en: listed`
      \b(?:thought|assumed|figured|understood) (?:that )?(?:you|u|ye|it|this|that|we|they|the \w+)(?:'d| had| have)? (?:meant|mean|said|was(?! (?:ok|possible|free))|were|wanted|put|wrote)\b
      \b(?:read|took) (?:it|that|this) (?:as|for|to be)\b / \bmis-?read\b / \bmixed (?:it|that|this|them)? ?up\b
    `,
  }),
);

const PRONOUNS = oneOf({
  fr: listed`
    je / nous / il / elle / ils / elles
  `,
  en: listed`
    i / we / he / she / they / its? / himself / everyone / herself / everybody
  `,
});

const AFTER_ON = oneOf(listed`
  a / est / va / fait / part / sera / aura / y / ne / se / me / te / vous / nous / mange / livre
  rentre / recoit / garde / ferme / ouvre
`);

const PREPOSITIONS = oneOf({
  fr: listed`
    avant / apres / pour / chez / de / avec / sur / dans / pendant / par / pas / durant
  `,
  en: listed`
    before / after / for / at / in / of / to / with / from / by / during / over / since / not
  `,
  both: listed`
    on / a
  `,
});

const OWN_BUT_NO_SUBJECT = oneOf({
  fr: listed`
    ami / part / cote / choix / seul / seule / premier
  `,
  en: listed`
    time / day / slot / choice / end / best / only / first / earliest
  `,
  both: listed`
    date / preference / side / place / preference
  `,
});

const NAMED_BUT_NO_SUBJECT = oneOf({
  fr: listed`
    mieux / plus / seul / seule / matin / soir
  `,
  en: listed`
    time / day / slot / one / earliest / best / only / other
  `,
  both: listed`
    date / ${DAY}
  `,
});

const SUBJECT_DOES = oneOf({
  fr: listed`
    est / sont / va / vont / vient / passe / arrive / ont / ferme / ouvre / finit / expire / commence / se termine
  `,
  en: listed`
    is / are / has / have / will / comes? / gets? / starts? / ends? / runs? / arrives? / shuts? / closes? / opens? / expires? / finishes / begins?
  `,
});

const TIMES_NO_SUBJECT = oneOf({
  fr: listed`
    soirs? / jours? / heures? / creneaux / horaires? / deux / matins?
  `,
  en: listed`
    mornings? / afternoons? / evenings? / nights? / days? / times? / hours? / slots?
  `,
  both: listed`
    dates? / ${DAY}s?
  `,
});

const NO_VERB = oneOf({
  fr: listed`
    de / du / des / le / en / et / ou / pour / vers / apres / avant / avec / sont
  `,
  en: listed`
    at / in / of / for / from / after / before / and / or / is / are / with
  `,
  both: listed`
    a / on
  `,
});

/** Someone or something that does what the clause says. */
const SUBJECT = new RegExp(
  oneOf({
    fr: listed`
      \bon (?=${AFTER_ON}\b|(?:n|s|m)')
    `,
    en: listed`
      (?:^|[^a-z'])${PRONOUNS}(?:'m|'ll|'ve|'d|'re|'s)?(?![a-z'])
    `,
    both: listed`
      (?:^|[^a-z'])j'[a-z]
      (?<!\b${PREPOSITIONS} )\b(?:my|our|his|her|their|mon|ma|mes|notre|nos|ses) (?!${OWN_BUT_NO_SUBJECT}\b)[a-z]{3,}
      \b(?:the|le|la|les|un|une|an?) (?!school run\b|${NAMED_BUT_NO_SUBJECT}s?\b)[a-z]{3,}(?: ones?)? (?:ne |n')?
        ${SUBJECT_DOES}\b
      ^(?:[^a-z]*|[ ,]*(?:a|at|by|vers|des|apres|after|before|avant) [\d:.hpam]+,? )(?:the|my|our|these|those|les|mes|nos|ces)
        [ ](?!${TIMES_NO_SUBJECT}\b)[a-z]{2,}(?:s|x) (?:se |s'|m'|me )?(?!${NO_VERB}\b)[a-z]{3,}
    `,
  }),
);

const AFTER_OFF = oneOf(listed`
  to / work / sick / ill / out / now / for / abroad / home / on (?:a|holiday|leave|my) / at / by
  until / till / again
`);

const NO_WORK = oneOf({
  fr: listed`
    cours / boulot / taf / travail / service / reunions? / chantier / lessons?
  `,
  en: listed`
    class / classes / lectures? / meetings? / shifts?
  `,
  both: listed`
    clients?
  `,
});

const LIMITING = oneOf({
  fr: listed`
    apres / avant / vers / plus (?:tard|tot) que
  `,
  en: listed`
    before / after / past / by / later than / earlier than / around / about
  `,
});

const MOVING = oneOf({
  fr: listed`
    decale\w* / reporte\w* / repousse\w* / avance\w* / deplace(?!ment)\w*
  `,
  en: listed`
    move(?! (?:in|out|house|home)\b)
    mov(?:e|ing) (?:it|this|that|our|the (?:call|meeting))
    push / shift (?:it|this|that|our|to|the) / resched\w* / postpon\w* / bring
    (?:put|leave|set|fix|have|do|get|pop|stick|pin|hold|plan|try|lock|mark|swap|change)
      (?<!\b(?:i|we|you|they|he|she)(?:'ve|'d)? (?:\w+ )?\w+) (?:it|that|this)(?! (?:till?|until|out|alone))
  `,
  both: listed`
    delay
  `,
});

const WISHES_WORDS = oneOf({
  fr: listed`
    dispo\w* / joignable
    (?:serait|sera|c.est) (?:tres |vraiment )?bien
    prefere\w* / mieux / convien\w+ / bon / bonne / parfait / nickel / calme / tranquille
    pas de (?:souci|probleme)
    (?:vous|me|nous|te|ca|vou|irait|m) (?:va|ira|irait|iraient|vont)
    irait / fera / ferait / conge / repos
    pose (?=(?:l'|la |ma |mon |une? |cet |cette |ce ))
    rien de prevu / trou / creneau\w* / moment / temps / en pause / rtt
    (?:je|on|nous) (?:serai|sera|serons) (?:deja |enfin |tout juste )?
      (?:rentree?s?|revenue?s?|de retour|posee?s?|garee?s?)
    devant (?:l'|mon |le )(?:ordi\w*|ecran|pc)
    (?:je|j') ?(?:ne )?(?:travaille|bosse|travaillerai) pas
    (?:le|mon) seul (?:jour|moment)
    (?:est|sera|serai|suis|serons|sommes) (?:tous |bien |toujours )?la
    a la maison / (?<!\b(?:devant|derriere|pres de|a cote de|en bas de|en face de) )chez (?:moi|nous) / au bureau / bouge(?:rai)? pas / debout / serai la / suis la
    appel\w* / rappel\w* / parler / parle / parlons / discut\w+ / on se voit / cal(?:e|er|ez|ons)
    fix(?:e|er|ez|ons) / retien\w* / voir / voyons / rendez-vous (?:avec vous|ensemble) / joindre
    telephon\w* / disponible / prie / vous attends / t.attends / passer(?! (?:un|une|mon|ma|mes|son|sa|le permis)\b) / je passe(?! (?:un|une|mon|ma|mes|le permis)\b) / visio / svp / stp
    peux / peut / pouvons / pouvez / pourrai\w* / pourrons / veux / veut / voudrais / aimerais
    souhait\w+ / propos\w+ / voulais / trompee? / dis / dit / dire / dirais / disais / disons / chose
    chois\w*
    gard(?:e|ons|ez) (?:le|la|ca|cette|celui)
    pens(?:ais|ions|e) (?:(?:plutot|peut-etre|bien|a|au|pour|vers) ){0,2}(?=${DAY}\b|~|\d)
    (?<!\b(?:suis|serai|on est|on sera|sommes|serons|reste|etre|ete) (?:[a-z]+ )?)bloqu\w+ / note\w* / mets / mettons
    prend(?:s|rai|rais) (?:le|la|celui|l'|~|(?=\d|(?!mon )${DAY}\b))
    arretons
    on fait (?:ca|le|~|ce|plutot|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|\d)
    (?:faut|faudrait|vaudrait) que ce soit
    (?:ca|cela|qui) marche(?! pas) / pense\w* / crois / esper\w+ / libres? / arrange\w* / garee?
    reveillee? / caser / invite / attendrai / planif\w+ / mettre
  `,
  en: listed`
    thought (?:(?:maybe|perhaps|about|of|possibly) ){1,2}(?=(?:on )?(?:${DAY}\b|~|\d))
    free / available / availab\w+ / suits?
    (?<!\b(?:at|to|into|from|for|of|off|after|before|leave|my|i|we|he|she|they) )works?\b
      (?! (?:at|until|till|from|in|on))
    better / easier / prefer\w* / good / great / fine / grand / perfect / ideal\w* / best / earliest
    happy / cool / quiet / no problem / do nicely / day off / nothing / slot / window / time / opening
    on (?:my |a |our )?(?:lunch |tea |coffee )?break / \d+ ?min\w* break
    (?:i'm|i am|we're|i'll be) off(?! ${AFTER_OFF}\b)
    closing day / rest day / parked / at my (?:computer|laptop|pc) / i (?:don't|do not|won't) work
    i'm not (?:working|at work|teaching|on (?:site|shift|call|duty))
    the only (?:day|time)
    (?:i'm|we're|i am|we are|she's|he's|i'll be|we'll be) (?:all |both )?in
      (?= (?:most|all|every|on|from|until|till|after|before|at|today|tomorrow)\b| \d|$)
    at home / home / around / about(?= ?$) / there / here / at my desk / in the (?:office|house)
    call\w* / ring / phone\w* / speak / talk / chat / meet / see you / reach
    (?:be|if you|you) contacted / stop(?:ping)? by / come (?:by|over|in) / swing by / pop in / drop in
    zoom / please / can / could / would / may / might / shall / i'd / we'd / want / wish / like / love
    need(?:s|ed)? (?=it|this|to (?:move|change|push|resched\w*|shift))
    let's / book\w* / wanted / say / said / saying / meant? / confirm\w* / go(?:ing)? (?:for|with)
    opt\w*
    pick(?! (?:up|my|the|him|her|them|our)\b)
    freed / keep
    take (?!me\b|the (?:bus|train)|my|our|us)
    make it
    (?:must|has to|have to|got to|needs to|better|would|it'd|it'll|that'd|that'll) be
      [ ](?=before|after|by|at|on|around|\d)
    (?:have|has|had|got|needs?) to be (?=the |on |next |this |mon|tue|wed|thu|fri|sat|sun|tomorrow)
    (?:i'm|am|we're) on (?=[\d+]) / think\w* / guess / reckon / hope / suitable / easiest / gap / spare
    awake / reachable / teams / choose / clear\w* / kept
  `,
  both: listed`
    ok / okay / possible / jour (?:de fermeture|off)
    (?:^ ?|(?:${DAY}|matin|apres-midi|soir|midi|\dh\d{0,2}),? |
      (?:j'ai|je n'ai|j'aurai|je n'aurai|i have|i've|i've got|i got|with) )
      (?:pas (?:de |d')?|plus (?:de |d')?|aucun |no )${NO_WORK}
    (?:calendar|agenda|diary|schedule|planning|i'm|i am|we're|wide)(?: is|'s| est)? (?:grand )?
      (?:open|ouverte?)
    present\w* / contact(?:er|ez|e|ing)? / (?:votre|vos|your) dispos\w*
    (?:it's|its|it is|c'est) (?:le |the |a |at )?
      (?:${DAY}|\d{1,2}(?:st|nd|rd|th|h\d*|[:.]\d\d| ?[ap]m)) (?:and |et )?(?:not|pas)(?= )
    schedul\w+ / suggest\w*
    (?:wrong|mauvais\w*) (?:day|time|hour|date|jour|heure)
    valid\w* / pencil / reserv\w+ / do (?:the |a |le )?(?=\d|~)
    (?:it's|it is|that's|c'est|ce soit|ca soit|is) (?=${LIMITING} )
    (?:ce sera|ca sera|it is)(?= ?$)
    (?:j'ai|j'aurai|i've got|i've|i have) (?:\d+ ?(?:min\w*|mn)|une? (?:petite )?
      (?:heure|minute|moment)|a minute|an hour|half an hour)
    ${MOVING}
  `,
});

/** What shows that a clause is about the call, or about being there for it, whatever else it tells. */
const WISHES = new RegExp(pattern`\b${WISHES_WORDS}\b`);

/** The clauses whose days and times are no wish. */
export function toldClauses(words: string): Clause[] {
  return split(words).filter(
    ({ from, to }) => isTold(words.slice(from, to)) && !CALL_THEN.test(words.slice(to, to + 60)),
  );
}

/** "I'll be parked tomorrow at 3, call then": what was told is when. */
const CALL_THEN = new RegExp(
  oneOf(listed`
    ^[^a-z\d]*(?:(?:so|donc|and|et|please|you can|vous pouvez) )*
      (?:call|ring|phone|try|buzz|catch|reach|get) (?:me |us )?then\b
    ^[^a-z\d]*(?:(?:so|and|please) )*give (?:me|us) a (?:call|ring|bell|shout|buzz) then\b
    ^[^a-z\d]*(?:(?:so|donc|and|et|vous pouvez) )*(?:appel\w*|rappel\w*)(?:[- ](?:moi|nous))?
      [ ](?:a ce moment|a cette heure)
  `),
);

const BEFORE_HOUR = oneOf(listed`
  oh / ah / no / non / sorry / desolee? / wait / actually / hang on / hold on / mince / zut / attend\w* / mais / but
  well / bah / ben / ok / okay / oops / oups / en fait / a / at / les
`);

const OWN_EVENTS = oneOf({
  fr: listed`
    (?:sortie|heure) (?:d'|de l'|des? )?(?:ecole|creche|classe|goutes?) / ecole / creche / kine / dentiste / medecin
    toubib / piscine / judo / danse / foot\w* / sieste / gouter / bain / repas / dejeuner / diner / reunion / cours
    sport / yoga / coiffeur / osteo / messe / marche / notaire / garagiste / traite / orthophoniste / orthodontiste
  `,
  en: listed`
    school(?: run| pick[- ]?up| drop[- ]?off| gates?)? / nursery / pick[- ]?up / drop[- ]?off / kids' \w+ / dentist
    doctors? / gp / physio / swimming / football / footy / rugby / gym / yoga / pilates / nap ?time / naps? / lunch
    dinner / tea ?time / tea / bath ?time / bed ?time / class / lesson / church / mass / milking / meeting / stand-?up
    training / hairdresser'?s? / vet'?s? / choir / ballet / karate / piano / guitar
  `,
});

/** "4 is the school run", "16h c'est la sortie d'école": what that hour is for. */
const HOUR_IS = new RegExp(pattern`
  ^[^a-z\d]*(?:${BEFORE_HOUR}[ ,]+)*\d{1,2}(?: ?h ?\d{0,2}|[:.]\d\d)?(?: ?[ap]m)?(?: o'clock)?(?:'s| is| c'est| est|,? j'ai|
    i have| i've(?: got)?) (?:the |my |our |a |an |le |la |l'|mon |ma |les |un |une |kids' |kids |du )?
  ${OWN_EVENTS}\b(?! free| libre)
`);

/** A clause with someone in it who does something tells it, unless it shows that it is about the call. */
function isTold(clause: string): boolean {
  if (
    DAY_IS.test(clause) ||
    NOW_IS.test(clause) ||
    ASKS_HOURS.test(clause) ||
    WEATHER.test(clause) ||
    HAPPENED.test(clause) ||
    OF_THE_THING.test(clause) ||
    tellsOfProject(clause) ||
    MISREAD.test(clause) ||
    HOUR_IS.test(clause) ||
    MUST_GO.test(clause) ||
    IN_CHARGE.test(clause) ||
    isOnForOthers(clause) ||
    IRREALIS.test(clause) ||
    (UP_AT.test(clause) && !NOT_UP_YET.test(clause))
  )
    return true;
  if (WISHES.test(clause)) return false;
  return (
    OPENS_WITH_REASON.test(clause) || TOLD.some((pattern) => pattern.test(clause)) || SUBJECT.test(clause)
  );
}

function split(words: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { index, 0: found } of words.matchAll(BREAK)) {
    clauses.push({ from, to: index });
    from = index + found.length;
  }
  clauses.push({ from, to: words.length });
  return clauses.filter(({ from: start, to }) => to > start);
}
