/** They are at something else, or will come back. Each list holds both languages. */

import { anyPhrase, listed, oneOf, pattern } from '../text/patterns.js';

const FIND_OUT = oneOf({
  fr: listed`
    demande\w* / (?:en |lui |leur )?parl(?:e|er|erai|ons) / (?:en )?discut\w+ / vois / voir / verrai / voie / verifi\w+ / regard\w+ / reflechi\w* / check\w* / consult\w+ / pose(?:r|rai)? la question
  `,
  en: listed`
    check / ask / talk / speak / see / discuss / run (?:it|this|that) / look / think / find out / sort / sleep on it / have a (?:chat|word|think|look)
  `,
});

const THEN_TELL = oneOf({
  fr: listed`
    (?:je |j')(?:(?:vous|te|t'|v') ?)?(?:dis|dirai|redis|redirai|confirme\w*|tiens au courant|tiendrai au courant|fais (?:un )?(?:signe|retour|savoir)|reviens|recontacte\w*|ecris|ecrirai|envoie un message)
  `,
  en: listed`
    (?:i'?ll |i will |i can |i'm gonna |will )?(?:get|come|circle) back / (?:i'?ll |i will |i can |will )?let (?:you|u|ye) know / (?:i'?ll |i will |will )?(?:tell|text|message|ping|write|answer|confirm)(?: (?:you|u|ye|it|back|to you))
  `,
});

/** Said of oneself where it begins a clause of its own, behind what keeps them. */
const CLIPPED_PROMISE =
  '(?<=[,.;!\\n-] ?)(?:text|message|msg|write to|whatsapp|get back to|answer|reply to) (?:you|u|ye|yous) (?:later|tonight|tomorrow|this (?:evening|afternoon)|in a (?:bit|while|min\\w*)|after|when|once|soon|asap)';

/** "You pick, I'll answer", "ring whenever and I'll answer": the telephone. */
const TAKES_THE_CALL = pattern`
  \b(?:pick|choose|decide|ring|call|phone|buzz|when ?ever|any ?time|(?:a|the|your) (?:time|day|slot)|you (?:like|want|can)|suits(?: (?:you|ye))?|me)(?: me)?,? (?:(?:and|so|then|&),? )?(?:i'?ll|i will|will) answer
`;
const RINGS_FIRST_FR = pattern`\b(?:voulez|veux|pouvez|choisi\w*|decide[rz]?|appele[rz]|telephone[rz]|sonne[rz]|arrange|convient|n'importe quand)(?:[- ]moi)?,? (?:(?:et|puis|alors) )?`;

/** Who says they will write back names no time for a call: "je vous réponds ce soir", "in a meeting, text you tonight". */
export const WILL_WRITE = anyPhrase(listed`
  ${CLIPPED_PROMISE}
  ${FIND_OUT} [^.!?\n]{0,60}?(?:,|et|and|then|puis|&|so|apres) (?:apres |then |puis )?${THEN_TELL}
  je (?:vous |te )(?:dis|dirai)(?: (?:ca|quoi|tout(?: ca)?))?(?: (?:ce soir|demain|en (?:rentrant|sortant)|a mon retour|tout a l'heure|apres manger|apres (?:le|mon) (?:boulot|travail|service|repas|cours)|apres|plus tard|dans la (?:journee|soiree)|vite|rapidement|bientot|des que [^.!?\n]{1,30}|quand [^.!?\n]{1,30}))?(?= ?(?:$|[.!\n]))
  je (?:vous |te )?(?:tiens|tiendrai) au courant
  je (?<!(?:\bavant que |${RINGS_FIRST_FR})je )(?:vous |te )?(?:repond|recontact|redi|reecri)\w*(?! (?:(?:pas|jamais|plus)\b|(?:a (?:sa|leur) place|pour (?:elle|lui|eux|ma|mon|mes|nous|la|le|les)\b[^:,.!?\n]*)|oui|non|que (?:oui|non))|[ ]?:)
  (?:je |j')(?:vous |te )?(?:re)?confirme(?:rai)?(?: (?:ca|tout ca|cela|le creneau|l'heure))? (?:ce soir|plus tard|tout a l'heure|dans la (?:journee|soiree|matinee)|des que|quand|apres|d'ici|rapidement|vite|en fin de (?:journee|matinee))(?! ?(?:a |vers )?\d)
  (?:will|i'?ll|we'?ll|gonna|i can) confirm(?: (?:it|that|this|with you|the time|for (?:sure|definite)))* (?:later|tonight|this (?:evening|afternoon|morning)|asap|soon|shortly|when|once|after|by (?:tonight|tomorrow|the end)|in (?:a|the) (?:bit|while|morning|evening))\b(?! ?(?:at |around )?\d)
  (?:will|i'?ll|going to|gonna) (?:reply|respond|answer(?<!${TAKES_THE_CALL})|write|get back|let you know|text you|
    message you)
  (?:will|i'?ll|we'?ll|going to|gonna) (?:text|message|msg|be in touch|contact you|drop you a line)(?: you| ye| u)? (?:when|once|after|as soon as|soon as)\b
  (?:will|i'?ll|we'?ll|gonna) (?:tell|explain(?: to)?|fill)(?: you| ye| u)?(?: in)?(?: all| it all| that| it| more| everything)? (?:when (?:i|i'm|we|we're)|once (?:i|i'm|i've|we)|after (?:work|dinner|tea|lunch|my|the)|as soon as|later|tonight|tomorrow)\b
`);

const PLACES = oneOf({
  fr: listed`
    pub / car / train
  `,
  en: listed`
    gym / dentist / hospital / shop / office / class / bath / shower / funeral / wedding / school
    doctors? / airport / store / supermarket
  `,
  both: listed`
    cinema
  `,
});

const AT_A_THING = oneOf({
  fr: listed`
    en (?:caisse|rayon|cuisine|salle|cours|consult\w*|livraison|tournee|intervention|cuisson|formation|visite|plein \w+)
    a (?:la caisse|la poste|table|l'ecole|l'eglise|la messe|l'hopital|la pharmacie|la piscine) / aux (?:urgences|courses|toilettes)
    au (?:volant|guichet|drive|four et au moulin|bloc|cinema|cine|resto|restau|sport|medecin)
    sur (?:le|un|l'|mon|la|une) ?(?:toit|echafaudage|echelle|route|scooter|velo|tracteur|moto|camion|pelleteuse)
    chez (?:le|la) (?:coiffeu\w+|medecin|dentiste|doc\w*|veto|veterinaire|kine|garagiste|boulangere?|pediatre|osteo)
    au (?:boulot|travail|taf|bureau)(?: la)? (?:je )?(?:peux pas|suis pas dispo\w*) / en train d(?:e |')(?:embarquer|decoller|manger|cuisiner|conduire|accoucher|demenager|me garer|coucher (?:les|le|la|mes)|changer (?:le|la) (?:petite?|bebe))
    dans (?:le (?:bus|metro|train|tram|tgv|rer)|la file|l'avion|un tunnel|l'ascenseur|les bouchons)
    (?:les |des )?mains (?:dans|pleines|prises|sales)(?: (?:le|la|l'|de|du) ?\w+)?
    je fais (?:la )?queue / sous la douche
    (?:le |la |mon |ma )(?:petite?|bebe|gamine?|puce|loulou) (?:dans les|sur les|au|qui pleure|pleure)
  `,
  en: listed`
    at the (?:till|tills|checkout|counter|wheel|vets?|doctors?|docs|barbers?|hairdressers?|garage|bank|cinema|match|pub|tip|school gates?|bus stop|station|airport)
    (?:in|on) (?:the|a) (?:queue|line|checkout|bath|shower|loo|middle of \w+|bus|tube|train|plane|phone|other line|school run|forklift|tractor|lorry|motorway|roof|scaffold\w*)
    (?:up|on) (?:a|the) (?:ladder|scaffold\w*|roof) / hands? (?:are |is )?full / serving (?:a )?customers? / with a (?:customer|patient|client)
    about to (?:board(?: (?:a|the|my) (?:plane|train|flight|ferry))?|take off|get on (?:a|the) (?:plane|train|bus|flight)|go (?:in|into|under|on stage)|drive off|sit down to|eat|jump in the (?:shower|bath|car)|walk in|serve)
    (?:just )?(?:getting |got |stepping |stepped |jumping )?(?:out of|in) the (?:shower|bath)(?: (?:one|just a|give me a|gimme a) (?:sec|second|min|minute|moment))?
    in (?:theatre|surgery|court|labour|a lecture|class|church|bed) / nursing the baby / feeding the \w+ / elbow deep
  `,
});

const STARTS_BUSY = oneOf({
  fr: listed`
    stop / attendez / attends / oula / oulah / houla / non / pas / desolee? / pardon / la / oups / minute / deux minutes / bonjour / ah / mince
    je suis / suis / chui / j'ai / on est / encore / actuellement / en ce moment / moi
  `,
  en: listed`
    stop / wait / sorry / hang on / hold on / hi / hey / woah / whoa / oi / no / not now
    i'm / i am / i've got / still / currently / just / up / got (?:my )?/ my
  `,
});

const QUICK = oneOf({
  fr: listed`
    (?:depeche[rz]?|magne[rz]?|grouille[rz]?)[- ](?:vous|toi)(?: (?:un peu|le train))? / (?:faites|fais|soyez|sois|allez|va) (?:vite|brefs?|rapides?|plus vite|court)
    (?:on peut|peut-on|pouvez[- ]vous|vous pouvez|peux[- ]tu|tu peux) (?:\w+ )?(?:faire vite|aller (?:plus )?vite|accelerer|abreger|faire court|etre (?:brefs?|rapide)|vous depecher|te depecher)
  `,
  en: listed`
    (?<!\b(?:no|any|don't|in a|what|great|big|real) )hurry(?: it| this)?(?: up| along)? / (?:make|keep) (?:it|this) (?:quick|short|brief|snappy|fast) / be (?:quick|brief) / get on with it / speed (?:it|this) up
    get to the point / cut to the chase / (?:get|go|can we) (?:through )?(?:this|it|straight)? ?(?:over with|quickly|fast)
  `,
});

/** "Can you hurry up, I'm driving", "faites vite, je suis en réunion": goes on, at once. */
export const IN_A_HURRY = new RegExp(pattern`\b${QUICK}(?![a-z-])`);

/** What somebody is at while they write: "stop stop là je conduis", "in the queue at Tesco". */
export const BUSY_NOW = new RegExp(
  oneOf(listed`
    ^(?:${STARTS_BUSY}[ ,.!]+)*${AT_A_THING}(?= ?(?:$|[,.!;\n]| la\b| at\b| with\b| a la\b| right now| now| sorry| desolee?| actuellement| en ce moment| plus tard))
      (?!.*(?:\bjusqu|\buntil\b|\btill?\b))
    ^(?:attendez|attends|une minute|deux minutes|minute|deux sec\w*|2 sec\w*)[ ,.!]+(?:la )?(?:je|on) (?:change|couche|finis|termine|sors|rentre|gare|paye|paie|mange|conduis|range|couds|nourris|habille|lave|descends)
    ^(?:(?:oui|non|ok|yes|no|yeah)[ ,.!]+)?(?:mais|but|desolee?|sorry),? (?:la )?(?:je suis |suis |i'm |im |i am )?(?:au volant|en voiture|en reunion|driving|in a meeting)(?= ?(?:$|[,.!;\n]|la\b|now\b))
    ^(?:${STARTS_BUSY}[ ,.!]+|(?:une|1|one|just a) (?:seconde?|sec|minute|min|instant|moment)[ ,.!]+)*(?:je )?(?:sors|sort) (?:juste )?(?:de (?:la douche|table|reunion)|du bain|des toilettes)(?= ?(?:$|[,.!]|la\b))
    ^(?:${STARTS_BUSY}[ ,.!]+)*(?:j'embarque|on (?:embarque|decolle)|je monte dans (?:l'avion|le train|la voiture)|je passe (?:sous|dans) un tunnel)(?= ?(?:$|[,.!]|la\b))
    ^(?:${STARTS_BUSY}[ ,.!]+)*(?:laissez|laisse)[- ](?:moi|nous) (?:juste |d'abord )?(?:finir|terminer|rentrer|manger|coucher|me garer|souffler|arriver|diner|dejeuner)(?![a-z])
    ^(?:${STARTS_BUSY}[ ,.!]+)*(?:let (?:me|us)|lemme|gotta|need to|got to) (?:just |first )?(?:finish|get home|have|eat|park|put|feed|bath|drop|pick|get (?:the|my|off|in|out)|wait)(?: (?:up|off|down))?(?: (?:my|the|this|some|these|dinner|tea|lunch|breakfast|eating|cooking|driving|work|kids?|baby|shower|car|shift|a bite|bed|in|to|school|home|meal|feed|plate|wee|one|ones)){0,5}(?: first)?[ .!]*$
    ^(?:hang on|hold on|wait|one (?:sec|min|minute|moment)|a sec|two secs|attendez|attends|une (?:seconde|minute)|un instant)[ ,.!]+(?:(?:the|my|a|there's|les?|la|ma|mon|y a) ?)*(?:kids?|baby|door(?:bell)?|phone|boss|customer|dog|enfants|petits?|gosses|porte|telephone|patron|clients?|chien|livreur|postier|bebe)(?:'s| is| are| qui)?(?: (?:crying|ringing|rings|here|at the door|calling|needs? me|pleure(?:nt)?|sonne|arrive|appelle|la))?[ .!]*$
    ^mid[- ](?:haircut|meal|dinner|lunch|meeting|shift|call|drive|job|lesson|class|service|feed|cook|shop)
    \b(?:hang on|give (?:me|us) a (?:sec|second|min|minute|mo|moment|bit|tick)|gimme a (?:sec|min|bit)|two (?:ticks|secs|mins)|2 (?:ticks|secs|mins))[ .!]*$
    ^(?:(?:stop|attendez|attends|oula|houla|non|desolee?|pardon|la|oups|minute)[ ,.!]+)+je (?:suis en train de )?(?:mange|dors|cuisine|conduis|conduire|roule|travaille|bosse|cours|manger)\b
    ^(?:(?:stop|wait|sorry|hang on|hold on|whoa|oi|no|not now)[ ,.!]+)+(?:i'm |im |i am )?(?:driving|cooking|eating|working|sleeping|running)\b
  `),
);

const PASSES = oneOf({
  fr: listed`
    (?:une fois|quand|lorsque|des que|apres que|le temps que) (?:que )?(?:\S+ ){1,6}?
      (?:passee?s?|finie?s?|terminee?s?|digeree?s?|derriere (?:moi|nous)|calmee?s?|retombee?s?|calmera|calmeront|tassee?s?|tassera|boucle\w*)
    (?:passe|passees?|passes) (?:noel|les fetes|les vacances|l'ete|l'hiver|la saison|le rush|les examens|la rentree)
    apres (?:les |la |le |l')(?:vendanges|moissons?|recolte|rush|inventaire|demenagement|travaux|naissance|mariage|accouchement|bilan|examens|soldes|fetes|vacances|rentree|ramadan|saison)
  `,
  en: listed`
    (?:once|when|after|until|till)(?: \S+){1,6}? (?:(?:is|are|'s|has|have|been|all|calmed|quietened|settled|died|blown|out) ?)*
      (?:over|done and dusted|finished|settles?|settled|calms?|calmed|calm|quiet(?:er|ens|ened|en)?|out of the way|behind (?:me|us)|blown over|dies down|died down|slows? down|blows over|digested|simmers? down)(?= ?(?:$|[,.!]|down|a bit|here|at|for))
    after (?:the )?(?:harvest|lambing|calving|season|move|wedding|exams?|stocktake|rush|holidays|christmas rush|sales|baby)
  `,
});

const ASKS_OTHERS_FIRST = new RegExp(
  oneOf({
    fr: listed`
      \b(?:faut|dois|vais|voudrais|veux|laissez-moi) (?:que je |qu'on |d'abord )*(?:demande\w*|voi\w*|verifi\w*|en parl\w*|consult\w*)\b
    `,
    en: listed`
      \b(?:need to|have to|got to|gotta|must|let me|i'll|should) (?:just |first )?(?:ask|check|see|speak|talk|run it)\b
    `,
  }),
);

export function asksOthersFirst(text: string): boolean {
  return ASKS_OTHERS_FIRST.test(text);
}

const THERE_IN_TIME = new RegExp(
  oneOf({
    fr: listed`
      \b(?:mais|par contre|sauf que)[ ,]+(?:je|on) (?:serai|sera|serais|devrais etre|devrait etre) (?:bien |deja )?(?:garee?|rentree?|arrivee?|chez (?:moi|nous)|la|dispo\w*|libre|pret|prete|a la maison|joignable)[^.!?\n\d]{0,12}\b(?:a temps|pour l'appel|d'ici la|d'ici l'appel|avant l'appel|avant|a l'heure|pour notre|pour ca|et demie?)
      \b(?:mais|et) (?:garee?|rentree?|dispo\w*|libre|pret|prete) (?:a temps|pour l'appel|d'ici la|avant l'appel|a l'heure)
    `,
    en: listed`
      \b(?:but|tho|though|and)[ ,]+(?:i|we)(?:'ll| will|'m going to| should| shall) (?:be )?(?:parked(?: up)?|home|back|there|in|free|available|ready|off the (?:road|bus|train)|done|finished|pulled over|sorted)
        [ ](?:by then|in time|for (?:it|then|the call|our call|half past|quarter past)|before (?:it|then|the call)|by (?:the time|half past|quarter (?:past|to)|the hour|then))
    `,
  }),
);

/** "Driving but I'll be parked by then": busy now, and there for the call. */
export function willBeThere(text: string): boolean {
  return /mais|but|tho|\bet\b|and|contre|sauf/.test(text) && THERE_IN_TIME.test(text);
}

const WAITS_UNTIL = new RegExp(
  oneOf({
    fr: listed`
      \b(?:attend\w*|patient\w+|ne (?:reservez|bloquez|calez|notez) rien|pas tout de suite)\b[^.!?\n]{0,30}\b(?:avant que?|avant d'|que|le temps que?|tant que)(?: |(?<='))(?:je|j'|on|n'|de|a)
    `,
    en: listed`
      \b(?:hold(?:ing)? (?:off|on|fire)|wait|don'?t book(?: anything| it| me in)?)\b[^.!?\n]{0,30}\b(?:until|till?|while) (?:i|we|i'?ve|we'?ve|my)\b
    `,
  }),
);

/** "Hold off on booking until I've seen my calendar": asked to wait, and no more. */
export function waitsUntil(text: string): boolean {
  return WAITS_UNTIL.test(text);
}

/** "What if I'm driving", "et si je conduis": supposed, and not so now. */
const SUPPOSED = /\b(?:what if|et si|and if|mais si|but if) (?:i'?m|i am|je|j'|we'?re|on)\b[^.,;!?\n]*/g;

const STILL_WANT_EN = pattern`(?:(?:really|still|even|actually) )*(?:want|(?<=(?:really|still|even|actually) )need)
  [ ](?:this|it|one|that|them|any|to (?:go ahead|do (?:this|it)|continue|carry on|bother|proceed))\b(?! (?:or|at|on|then|in|to|before|after|call|slot|time|day|one)\b)`;

const STILL_FR = "(?:le |la |l'|les |en |y |vraiment |toujours |encore |bien )*";

const DOUBTS = oneOf({
  fr: listed`
    (?:(?:ne )?sais (?:pas|plus)(?: trop| vraiment)? si|(?:(?:ne )?suis |chui )?(?:pas|plus)(?: tres| trop| vraiment| si| du tout)? (?:sure?|certaine?|convaincue?)(?: de| d'| que| si)?) ?(?:je |j'|on |nous )?${STILL_FR}
      (?:veux|veut|voulons|vouloir|ai ${STILL_FR}(?:besoin|envie)|avoir ${STILL_FR}(?:besoin|envie)|suis ${STILL_FR}interesse\w*|etre ${STILL_FR}interesse\w*|donner suite|vais (?:donner suite|continuer|le faire))
      (?! (?:un autre|une autre|le|la|a|mardi|mercredi|jeudi|vendredi|lundi|quel|lequel|combien)\b)
    (?:ne )?sais (?:pas|plus)(?: trop| vraiment)? si (?:ca|cela) m'interesse
    (?:(?:ne )?suis |chui )?(?:pas|plus)(?: tres| trop| vraiment)? (?:sure?|certaine?) que (?:ca|cela) (?:m'|nous )interesse
  `,
  en: listed`
    (?:not|isn't|aren't) (?:really |too |so |totally |entirely |quite |all that )?(?:sure|certain|convinced) (?:(?:if|whether|that) )?(?:i|we) ${STILL_WANT_EN}
    (?:don'?t know|dunno|idk|unsure|no idea|not decided|undecided|wondering) (?:if|whether) (?:i|we) ${STILL_WANT_EN}
    (?:having|had|got) (?:some |serious )?second thoughts / in two minds (?:about|whether|if)
  `,
});

const DOUBTS_TO_WANT = new RegExp(pattern`\b${DOUBTS}`);

const IN_DOUBT =
  /\b(?:sure?|certaine?|convain|convinced|know|dunno|idk|unsure|idea|decided|wondering|thoughts|minds|sais)/;

/** "Not sure if I want this anymore", "je sais plus si j'en veux": neither a yes nor a no, for now. */
export function doubtsToWant(text: string): boolean {
  return IN_DOUBT.test(text) && DOUBTS_TO_WANT.test(text);
}

/** "I run a garage, it's hectic": how it is there, and not at this moment. */
const BUSY_PLACE = new RegExp(
  oneOf({
    fr: listed`
      \b(?:je tiens|je gere|je dirige|j'ai|on a|on tient|nous avons|je suis (?:a la tete d'|patron(?:ne)? d')) ?(?:une?|le|la|mon|ma|deux|trois) [^.,;!?\n]{2,30}[,;.-]+ (?:c'est|on est|je suis) (?:toujours |souvent |vraiment |assez |tres )*(?:la course|le rush|debordee?s?|speed|charge|intense|prenant)(?= ?(?:$|[.!,\n]))
    `,
    en: listed`
      \b(?:i|we) (?:run|own|manage|have|keep|look after) (?:an?|the|my|our|two|three) [^.,;!?\n]{2,30}(?:[,;.-]+|,? (?:and|so|which)) ?(?:it'?s|it is|it gets|gets|we'?re|that'?s|is) (?:always |usually |really |very |pretty |quite |so |bit |a bit |all )*(?:hectic|busy|manic|rushed off our feet|full on)(?= ?(?:$|[.!,\n]))
    `,
  }),
  'g',
);

/** "Heard about it on the radio driving home": what they were at then. */
const HEARD_OF_US =
  /\b(?:heard|saw|seen|read|found|spotted|noticed|came across|come across|entendu|vu|decouvert|trouve) [^.,;!?\n]{1,60}?\b(?:driving|in a meeting|at work|on the (?:bus|train|tube)|au volant|en (?:voiture|conduisant|reunion)|dans (?:le|ma|la) [a-z]+)\b/g;

export function withoutSupposed(text: string): string {
  return text.replace(SUPPOSED, ' ').replace(HEARD_OF_US, ' ').replace(BUSY_PLACE, ' ');
}

const AT_WORK = oneOf({
  fr: listed`
    je (?:conduis|travaille|bosse|roule|cuisine) (?:un|une|des|dans (?!\d)|chez|comme|en (?:tant|interim|cdi|cdd|usine|freelance|alternance|libera\w*|horaires)|a (?:mon compte|domicile|plein|mi[- ]temps|temps)|pour (?!(?:l'instant|le moment|\d))|de nuit|depuis|avec (?:mon|ma|mes|des))
    (?:a (?:plein|mi)[- ]temps|de metier|pour gagner ma vie)
  `,
  en: listed`
    (?:driving|working) (?:as|for (?!(?:the (?:next|moment|day)|an?\b|another|about|now|\d))|in (?!(?:a (?:bit|min)|\d))|from home|nights|days|freelance|part[- ]time|full[- ]time|(?:an? )?(?:taxis?|bus(?:es)?|lorr(?:y|ies)|trucks?|vans?|cabs?|hgvs?)(?= ?(?:$|[,.])))
    (?:for a living|full[- ]time|part[- ]time|by trade)
  `,
});

const TELLS_OF_WORK = new RegExp(pattern`\b${AT_WORK}`);

const AT_THIS_MOMENT =
  /\b(?:can'?t|cannot|(?:right |just )now|now|atm|at the moment|later|peux pas|maintenant|en ce moment|actuellement|plus tard|tout a l'heure)\b|\bla ?(?:$|[,.])/;

/** "Je conduis un taxi à plein temps": what they do in life, and not at this moment. */
export function tellsOfWork(text: string): boolean {
  return TELLS_OF_WORK.test(text) && !AT_THIS_MOMENT.test(text);
}

/** "Ma femme vous rappelle", "mon associé va vous recontacter": somebody else takes it from there. */
export const ELSE_WRITES_FR = oneOf({
  fr: listed`
    (?<!\b(?:que|si|sinon|ou|avant que) )(?:mon|ma|notre) (?!avocat|huissier|juriste|conseil\b)[a-z-]+(?: [a-z-]+)?,? (?:vous )?(?:re)?(?:prend|prendra|prendre) contact avec vous
    (?<!\b(?:que|si|sinon|ou|avant que) )(?:mon|ma|notre) (?!avocat|huissier|juriste|conseil\b)[a-z-]+(?: [a-z-]+)?,? (?:vous (?:recontacte|rappelle|reecrit)(?:ra)?|vous (?:contacte|ecri|appelle|repond|tiendra au courant)(?:ra)?|va (?:vous )(?:re)?(?:contacter|ecrire|crire|appeler|repondre))(?= ?(?:$|[.,;!\n]|plus tard|bientot|demain|ce soir|cette|dans|des|quand|pour|la semaine|lundi|mardi|mercredi|jeudi|vendredi|rapidement|directement|elle|lui))
  `,
});

const ANOTHER_WRITES = new RegExp(pattern`\b${ELSE_WRITES_FR}`);

/** Of someone of theirs, who goes on with us. */
export function saysAnotherWrites(text: string): boolean {
  return ANOTHER_WRITES.test(text);
}

const DIARY_FR =
  "(?:l'|mon |le |la |les |mes |notre |nos )?(?:agenda|planning|emploi du temps|rendez-vous|calendrier)";
const DIARY_EN = '(?:(?:the|my|our|all my) )?(?:calendar|diary|schedule|appointments|bookings|planner)';

/** "Mon assistante tient l'agenda", "my wife runs the diary": who has to be asked first. */
const KEEPS_DIARY_FR = oneOf({
  fr: listed`
    (?:c'est )?(?:ma|mon|notre|la|le) ?[a-z-]+,? (?:qui )?(?:tient|gere|s'occupe d[eu'](?: l)?|decide d[eu']|fait|organise|remplit) ?'?${DIARY_FR}
    c'est (?:ma|mon|notre|la|le|madame|monsieur|elle|lui)(?: [a-z-]+)?,? (?:qui )?(?:tient|gere|s'occupe d[eu'](?: l)?|organise|la ministre d[eu']|le ministre d[eu']) ?(?:l')?'?${DIARY_FR}
    (?:mon|ma|notre) (?:assistante?|secretaire) (?:vous |va vous )(?:dira|confirme\w*|dit|repond\w*)
    ${ELSE_WRITES_FR}
  `,
});

const KEEPS_DIARY_EN = oneOf({
  en: listed`
    (?:my|our|the) (?:[a-z]+ )?[a-z]+ (?:keeps|runs|does|has|holds|manages|looks after|handles|controls|sorts|rules|is in charge of|'s in charge of) ${DIARY_EN}(?! (?:free|open|clear|empty))
    (?:my|our) (?:(?:assistant|secretary|pa)(?: [a-z]+)?)(?:'ll| will| is going to) (?:text|be in touch|come back|message|contact|let you know|reply|e-?mail|call|ring|confirm)
  `,
});

export const LATER = anyPhrase({
  fr: listed`
    (?:peux|puis|sais|saurai|pourrai) (?:pas|plus) (?:trop |encore |vraiment )*(?:vous |te )?(?:le )?(?:repondre|ecrire|dire(?= ?(?:$|[,.!;\n]|quand|la|maintenant|tout de suite|pour l'instant|encore))|confirmer|m'engager)
    (?:ca |cela )?depend(?:ra)? (?:de |d'|du )(?:mon |mes |ma )?(?:planning|emploi du temps|horaires|boulot|travail|roulement|agenda|chef|poste|garde)
    (?:ne )?(?:m'|me )?r?appele[rz] pas (?:tout de suite|maintenant|encore|pour (?:l'instant|le moment))
    pas dispo\w* (?:pour|a) (?:(?:vous |te )?(?:repondre|ecrire))
    peux pas (?:trop |vraiment )?(?:parler|discuter|telephoner)(?= ?(?:$|[,.!;\n]|la\b|maintenant|tout de suite|pour l'instant|en ce moment|actuellement|je suis (?:au|en|dans)\b))(?! ?,? je suis (?:sourde?|muet))
    (?:r?appel|recontact|reecri|ecri)\w*(?:[- ](?:moi|nous))? (?:quand|lorsqu[e']|une fois que) ?
      (?:j'aurai|on aura|nous aurons|je serai|on sera|nous serons|ce sera|ca sera|j'ai fini)
    (?:r?appel|recontact|reecri|ecri)\w*(?:[- ](?:moi|nous))? (?:a mon retour|a notre retour|
      (?:quand|lorsqu[e']|des qu[e']|une fois qu[e']) ?(?:je|on|nous) ?
      (?:rentre|reviens|revient|(?:suis|serai|est|sera|serons) (?:rentree?s?|revenue?s?|de retour))\b)
    la nuit porte conseil
    ${KEEPS_DIARY_FR} / (?:voir|vois|voie|verrai|demander?|verifier?|discuter|parler)(?: (?:ca|cela|d'abord|avant))? (?:avec|a) (?:madame|monsieur|la patronne|le patron|bobonne|le chef|la chef)
    (?:pas (?:presse\w*|urgent|d'urgence)|rien (?:ne presse|d'urgent|d'presse)|aucune urgence)\b[^.!?\n]{0,40}\b(?:apres (?:les|noel|l'|la|le)|plus tard|l'annee prochaine|le mois prochain|dans quelques)\b
    (?:connais|sais|ai) pas encore (?:mon |mes |le |les )(?:planning|horaires?|emploi du temps|roulement|tours?)
    (?:laisse[rz]?|laissons|attend\w*|patient\w+|prefere attendre)(?: passer)?(?: encore)? (?:quelques|deux|trois|une?|un ou deux|une ou deux|plusieurs) (?:jours?|semaines?|mois)\b
    (?:faut|dois|voudrais|aimerais|veux|vais) (?:\S+ )?(?:que j'y reflechisse|y reflechir|reflechir)(?: (?:encore|un peu|d'abord))?
    ^(?:la )?je (?:mange|dors|cuisine|conduis|roule|travaille|bosse|cours)\b.*
    (?:pas|plus|peu) (?:trop |vraiment |bien )?(?:le |de |beaucoup de )?temps
    deborde\w*
    c'est (?:pas|mal) le (?:bon )?moment
    (?:pas|mauvais) (?:le |un |bon )*moment
    pas dispo\w* (?:la|maintenant|en ce moment)
    (?<!(?:min|minutes|heure|heures|h) )plus tard
    (?:parle|parler|discute|voir|vois|demande|demander) (?:\w+ )?(?:a|avec) (?:ma|mon|mes) \w+
    en (?:parle|parler|discuter?) (?:a|avec)
    (?:voie|vois|verrai|verrais|voyons|verifie|confirme)(?: (?:ca|cela|d'abord|avant))? avec (?:ma|mon|mes|notre|nos|le|la) \w+
    (?:demande|demanderai|pose la question) (?:d'abord )?(?:a|au) (?:ma |mon |mes |notre )?(?:femme|mari|conjointe?|compagne|compagnon|chef|patronne?|boss|associee?|proprio|copine|copain|epouse|epoux)
    sous (?:quinzaine|huitaine|(?:une |deux |trois )?(?:quinz\w+|semaines?|quelques jours|huit jours|quinze jours))(?= ?(?:$|[,.!;\n]|la\b|je\b|car\b))
    (?:reviens|reviendrai) vers vous
      (?!,? (?:votre|vos|est-ce|c'est|pour|car|suite|concernant|au sujet|a propos|avec))
  `,
  en: listed`
    (?:not sure|don'?t know|haven'?t got|don'?t have|waiting (?:on|for)|no idea) (?:of |what |on )?(?:my|the|this week's|next week's) (?:shifts?|rota|roster|schedule|timetable|hours)(?: (?:is|are|will be|at work))?(?: yet)?
    (?:let me|i'?ll|i need to|i have to|gotta|got to|must) (?:just )?(?:see|check|ask|find out|look) (?:if|whether|what|when|my|the|with)
    (?:can'?t|cannot|couldn'?t) (?:really )?(?:tell|say|commit|confirm)(?: you| yet| to (?:anything|a time|a day)| for (?:sure|definite))*(?= ?(?:$|[,.!]|now\b|right\b|at the|atm|just\b|until|till|as\b|cos\b|because|depends))
    ${KEEPS_DIARY_EN}
    (?:it )?depends (?:on )?(?:my|the|what) (?:rota|shifts?|schedule|roster|diary|boss|work|hours)
    (?:can'?t|cannot|unable to|not able to|not free to) (?:really )?(?:answer|reply|respond|type)
      (?= ?$| ?[,.!]| (?:now|right|at the|atm|just|yet|you (?:now|right)))
    (?:don'?t|do not) (?:call|ring|phone)(?: me| us)? (?:just |right )?(?:yet|now)
    not (?:at this (?:stage|time|point|moment)|for now|for the moment|quite yet|just yet)
    ^(?:sorry,? |oh |hi |hiya |hey )*(?:i )?(?:can'?t|cannot|can not) (?:really )?(?:talk|chat|speak)(?= ?(?:$|[,.;!\n]|just\b|mid\b|i'm\b|im\b))
    (?:can'?t|cannot) (?:stop|talk|chat|speak) (?:now|right now|atm|at the moment|just now)
    running for (?:a|the|my) (?:train|bus|tram|plane|flight|meeting)
    (?:call|ring|text|contact|message)(?: me| us)?(?: back| again)? (?:when|once) (?:i'?ve|i have|we'?ve|
      we have|(?:i'?m|i am|we'?re) (?:done|finished|back|ready)|(?:i|we) (?:finish|get|come))
    (?:call|ring|text|message|write|talk|speak|chat)(?: me| us| about (?:it|this))?(?: back)? later
      (?= ?$| ?[,.!?]| please| then| ok)
    sleep on it
    no (?:great |big |real )?(?:hurry|rush|panic)\b[^.!?\n]{0,40}\b(?:after|some ?time|next (?:month|year|spring|summer|autumn)|(?:in|until|till) the new year|later on)(?! \d)
    (?:see|check|clear it|square it|run it past|talk) (?:it )?(?:with |to )?(?:the|my|our) (?:boss|gaffer|manager|wife|husband|missus|partner|landlord)
    (?:leave|park|hold)(?: it| this| that| things)?(?: off)?(?: on (?:it|this|that))?(?: for| until| till)? (?:a |another |some |the |at least a )?(?:few|couple of|bit|while|two|three|next|coming) ?(?:more )?(?:days|weeks|months|week|month)?(?= ?(?:$|[,.!]|then|please|yet|now|for now|before))
    (?:hold|holding) off / (?:give|need) (?:me |us )?(?:a )?(?:few|couple of|some|more) (?:more )?(?:days|weeks|months|time)
    (?:text|message|msg|write|call|answer|reply) (?:you |u )?later
    ^(?:i'?m |still |currently )*(?:at|in) (?:the|my|a) ${PLACES}(?= ?$| ?[,.!])
    (?:swamped|snowed under|slammed|hectic|rushed off)
    (?:bit|pretty|really|super|quite|very|kinda|too|so) busy
    busy (?:at the moment|right now|today|atm|this week)
    text you (?:later|back)
    (?:get|come|circle) back to (?:you|u|me)
    in the middle of / not free(?: right now| now) / later please
    (?:maybe |perhaps |some )?(?:another|other) time
    not at this time / let you know / ask my \w+ / need to think / tied up / hold on / ^brb$ / ^wait$
    (?:in a|at) (?:meeting|work) / driving / busy (?:right )?now / no time
    give me a (?:sec|second|min|minute|moment)
    one moment
  `,
  both: listed`
    ${PASSES}
    (?:check|see|talk|discuss|speak|confirm|voir|verifie\w*) (?:it )?(?:with|avec)
      [ ](?:the|my|our|le|la|mon|ma|mes|notre|nos) \w+
    (?:give|gimme|laisse[rz]?|donne[rz]?|accorde[rz]?)[- ](?:me|moi) (?:just |juste )?\d{1,2} ?
      (?:sec\w*|min\w*|mn)
  `,
});
