/** What oneself or another does, and where they are meanwhile: "I leave at 5", "dentist till 3". */
import { listed, oneOf } from '../../text/patterns.js';
import { DAY } from './day-names.js';

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
  prends (?:le |la |l'|mon |ma )?(?:train|avion|route|bus|metro|tram|tgv|rer|ferry|bateau|car|service|poste|voiture)
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
  something / following / going / boxing / moving / pushing / changing / booking / confirming / spring / during / starting
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
    jugement / proces / notaire / banquiere? / (?:rendez-vous|rv)(?: a la| avec (?:la|ma))? banque / conseiller bancaire / (?<!cabinet d')avocate? / (?<!cabinet d')architecte
    courtiere? / (?<!cabinet de |cabinet )comptable / juge / conseil (?:syndical|municipal|d'administration|de discipline|de classe) / assemblee generale
    entretien (?:prealable|d'embauche|annuel|professionnel|d'evaluation) / soutenance / concours / visite medicale / prise de sang / expertise
    (?:rendez-vous|rv)(?: au| a la| avec (?:la|ma|mon|le)| chez (?:le|ma|mon))? (?:pole emploi|france travail|caf|mairie|prefecture|cpam|impots|rh|drh|patron\w*|proviseur|maitresse|garagiste|garage|psy|gyneco|pediatre|podologue|cardio\w*|dermato\w*|medical|dentaire)
  `,
  en: listed`
    training / dentist / hospital / meetings / op(?= (?:on|mon|tue|wed|thu|fri|sat|sun|tomorrow)) / operation / mri / seminar / doctors? / funeral / wedding / christening / court
    solicitor / lawyer / accountant / architect / (?:mortgage )?broker / bank manager / mortgage adviser / hearing / court date / trial(?= (?:on|is|at|starts)) / job interview / interview (?=(?:on|at|with)\b)
    (?:appointment|appt|meeting) (?:with|at) (?:the|my) (?:bank|council|landlord|boss|school|head|headteacher|job ?centre|gp|consultant|hr|surgery|midwife|optician|optometrist|psychologist|counsellor|therapist) / agm / board meeting / parents' evening
    (?:doc|gp|nurse|hair|optician'?s?|eye|vet|vets|dental|school|midwife|clinic|hospital|scan|physio) (?:appointments?|appts?)
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
    yoga / pilates / gym / swimming / judo / choir / physio
    check[- ]?in / school / class / church / lectures? / client / customer / dentist / physio / match / shift
    train / bus / flight / plane / ferry / boat / milking / prayers? / load[- ]?shedding / (?:power|water) cuts?
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

const TOLD = listed`
  // "Quote expires on Friday", "baby due on the 20th", "remise des clés le 24".
  ^(?:[^a-z]|no |sorry |oh |ah |and |et |my |our |the |mon |ma |le |la |les |l'|notre )*${DATED} ${HAPPENS}\b
  \bpayday\b
  // "2.30 is actually when I pick up my son", "8.30 is the middle of the school run".
  \d is (?:actually |usually |just |right |exactly |always |bang )*(?:in )?the middle of (?:my|our|the)\b
  \d is (?:actually |usually |right |exactly |just |always )+$
  // "Won't know till the surveyor's been on the 14th".
  \b(?:won't|don't|will not) know (?:anything )?(?:till?|until)\b / \b(?:saurai|saura|saurons) (?:pas |rien )?(?:avant|qu'apres|que le)\b
  // "Roster comes out Sunday night", "mon planning tombe vendredi".
  \b(?:rotas?|rosters?|shifts?|timetables?|off-duty|work schedule) (?:is |are |gets? |only |usually |always )*(?:comes?|out|posted|published|goes? up|released|sent|done)\b
  \b(?:planning|roulement|emploi du temps|horaires?|tableau de service) (?:ne |qui |de la semaine |du mois )?(?:sort|tombe|arrive|est (?:affiche|publie|donne|communique)|s'affiche|sont (?:affiches|publies|donnes|communiques))\b
  // "The shop | that opens at 9", "avant d'ouvrir à 9h".
  ^(?:qui|which|that) (?:ouvre|ferme|commence|finit|finissent|demarre|debute|se termine|starts?|begins?|ends?|finish(?:es)?|opens?|closes?|shuts?)\b
  ^(?:avant|apres) (?:d'|de )(?:partir|aller|filer|ouvrir|fermer|commencer|embaucher|attaquer|deposer|recuperer|prendre|reprendre|bosser|travailler|sortir|rentrer|monter|manger|debaucher|dejeuner)\b
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
  // "Depositions all day Thursday", whatever they are.
  ^[^a-z]*(?:(?:${DAY})[ ,]+)?(?!(?:yes|always|perhaps|works|suits|mornings|afternoons|evenings|weekends|weekdays|days|${DAY}s?|its|this)\b)[a-z]{4,}s all day\b
  ^[^a-z]*(?:(?:${DAY})[ ,]+)?(?!(?:suis|serais|puis|alors|apres|dispos|libres|matins|soirs|jours|vais|peux|${DAY}s?)\b)[a-z]{4,}s toute la journee\b
  // Elsewhere, by the name of it alone: "jeudi déplacement pro", "training all day Thursday".
  \b${AWAY_BY_NAME}\b
  (?:^|[, ])(?:its|her|the|an|my|his|for|^) ?mot(?: |$)|^[^a-z]*mot (?:at|on|is)\b
  // "Dog's at the vet", "boiler man's coming": what is on for something else.
  ^(?:[^a-z]|no |sorry |oh |ah )*(?:the |my |our )?(?!(?:that|it|what|let|there|here|who|how|he|she|time|day|slot|${DAY}|morning|afternoon|evening|noon|one|call)'s)
    [a-z]{3,}(?: [a-z]{3,})?'s (?:in|at|coming|going|having|getting|off|due|booked|being|here|round|back)\b
  \b(?:drop|take|bring|fetch|collect|pick(?: up)?) (?:the |my |our )?${FETCHED}\b
  // What has its own hour: "school drop off is 8.45", "Mass is at 10", "client at 2".
  \b(?:${WITH_ITS_HOUR}(?:(?:'s| is| are|,? c'est)(?: (?:out|over|in|up))?(?: (?:at|from|a|de))?| (?:at|from))|${MEAL}(?:'s| is|,? c'est)(?: (?:at|from|a))?) \d{1,2}(?:[:.h]\d*)?\b(?! ?(?:[ap]m )?(?:-|to|till|until|a|jusqu'a|and|et) ?\d)
  ^(?:[^a-z]|la |une |il y a |y a |on a |j'ai |desole |non )*(?:traite|sieste|priere|delestage|coupure(?: (?:de courant|d'eau|d'electricite|d'internet))?) (?:est |c'est |prevue? )?(?:a|vers|des|de) \d
  \b(?:out|gone) (?:of )?(?:the )?(?:door|house|out) (?:at|by|before) \d
  \brecue?s? (?:le |la |hier|ce |cette )?(?:${DAY}|\d)
  \bnever (?:done|finished|home|back|off|free) (?:before|till|until) \d
`.map((each) => new RegExp(each));

export function tellsOfDoings(clause: string): boolean {
  return TOLD.some((told) => told.test(clause));
}
