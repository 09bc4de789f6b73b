/** What is on for something else than the call: who comes to the house, what is delivered, the match, the hours of a shop. */
import { listed, oneOf, pattern } from '../../text/patterns.js';

const DETERMINER = oneOf({
  fr: listed`
    le[ ] / la[ ] / les[ ] / l' / un[ ] / une[ ] / des[ ] / mon[ ] / ma[ ] / mes[ ] / notre[ ] / nos[ ] / de[ ] / du[ ]
  `,
  en: listed`
    the[ ] / an?[ ] / my[ ] / our[ ] / some[ ] / his[ ] / her[ ]
  `,
});

/** Who comes to a house, for something else than to talk with us. */
const WHO_COMES = oneOf({
  fr: listed`
    electriciens? / plombiers? / chauffagistes? / peintres? / macons? / carreleurs? / couvreurs? / menuisiers? / serruriers? / ramoneurs?
    livreurs? / livreuse / facteur / factrice / demenageurs? / artisans? / ouvriers? / jardiniers? / paysagistes? / vitriers? / cuisinistes? / antennistes?
    reparateurs? / depanneurs? / techniciens? / platriers? / plaquistes? / charpentiers? / elagueurs? / terrassiers? / facadiers? / diagnostiqueur
    infirmiers? / infirmieres? / sage-femme / veto / veterinaire / kine / osteo / marechal(?:-ferrant)? / docteur / medecin / pediatre
    aide (?:a domicile|menagere|soignante) / femme de menage / menage / nounou / assmat / baby-?sitter / notaire / geometre / huissier / expert / architecte / courtier / ingenieur
    (?:mere|pere|parents|maman|papa|soeur|frere|oncle|tante|neveux?|nieces?|cousine) (?=(?:est|sont|sera|seront|vient|viennent|passe|passent|arrive|arrivent|debarque) ) / proprio / proprietaire / agent immo\w* / beaux-parents / belle-mere / belle-soeur / cousins? / grands-parents / copains / visiteurs? / invites?
    (?:mec|gars|type|monsieur|dame|bonhomme|homme|fille|equipe|personne) (?:de|du|des|d'|pour) ?(?:l'|la |le )?[a-z]+
  `,
  en: listed`
    electricians? / plumbers? / painters? / decorators? / builders? / roofers? / plasterers? / joiners? / carpenters? / engineers? / sparky / sparks / chippy
    locksmith / gardeners? / cleaners? / movers / courier / postman / postie / fitters? / surveyors? / inspector / estate agent / landlord / vet / farrier
    (?:mum|mam|mom|ma|dad|da|parents|folks|nan|nana|gran|granny|sister|brother|aunt(?:ie|y)?|uncle|cousins?|family|friends|grandkids)(?=(?:'s|'re|s| is| are| will be)? (?:here|over|down|up|round|staying|visiting|coming|in town|arriv|landing)\b) / nurse / midwife / carer / health visitor / nanny / babysitter / childminder / in-?laws / (?:mother|father|sister|brother)-in-law / chimney sweep / landscapers?
    tilers? / handyman / scaffolders? / architect / glaziers? / tree surgeon / removal(?:s|ists)? / removal men / valuer / mates / visitors / guests / grandparents
    (?:boiler|gas|internet|broadband|tv|alarm|delivery|window|removal|bt|sky|kitchen|carpet|telly|fridge|oil|water|meter|dishwasher|wifi|skip|bin|roof|heating|washing machine) (?:man|men|woman|guys?|lads?|fella|people|crew|team|van|company|driver|cleaners?|fitters?|engineers?)
    (?:man|men|woman|guys?|lads?|fella|people|crew|chap|bloke|lady)(?: from [a-z]+)
  `,
});

/** What is brought. */
const WHAT_COMES = oneOf({
  fr: listed`
    livraison / colis / canape / frigo / matelas / meubles? / cuisine / lave-linge / lave-vaisselle / machine a laver / fioul / bois / granules / pellets / courses / voiture / camion
  `,
  en: listed`
    delivery / deliveries / parcels? / sofa / couch / fridge / mattress / furniture / kitchen / washing machine / dishwasher / oil / coal / logs / shopping / car / van / skip / package / tesco / asda / carpet / carpets / bed
  `,
});

const COMES = oneOf({
  fr: listed`
    passe(?:nt|ra|ront)? / s'arrete(?:nt|ra)? / sonne(?:nt)? / vien(?:t|nent|dra|dront) / arriv(?:e|ent|era|eront) / intervien(?:t|nent|dra) / debarqu(?:e|ent)
    (?:doit|doivent|devrait|devraient|va|vont|peut|est cense|sont censes) (?:re)?(?:passer|venir|arriver|intervenir|livrer|debarquer|etre la|finir|commencer|attaquer)
    (?:est|sont|sera|seront|reste|restent) (?:la|a la maison|chez (?:moi|nous)) / livr(?:e|ent|ee?s?) / attaqu(?:e|ent) / demarr(?:e|ent) / finit / finissent / commence(?:nt)? / pose(?:nt)? / installe(?:nt)? / repar(?:e|ent) / repasse(?:nt)?
  `,
  en: listed`
    (?:'s|'re| is| are|'ll be| will be| should be| might be)? ?(?:\w+ly )?(?:coming|comes?|arriv\w+|here|due|visiting|visits?|turning up|delivered|delivering|being (?:delivered|fitted|installed|collected|picked up)|fitting|booked(?: in)?|calling round|calls round|staying|finish\w*|start\w*|in|round|over|back|out)
  `,
});

/** "L'électricien passe vendredi matin", "the boiler man's here Friday", "sofa being delivered on Saturday". */
const SOMEBODY_COMES = new RegExp(
  oneOf({
    fr: listed`
      (?:^|[^a-z'-])(?:${DETERMINER})?(?:${WHO_COMES}|${WHAT_COMES})(?: (?:de|du|des) (?:l'|la |le )?[a-z-]+)?(?: qui)? (?:nous |me |m'|doit )?${COMES}(?![a-z])
      (?:^|[^a-z'-])(?:on (?:a|aura|attend)|j'(?:ai|aurai|attends)|y'? ?a|il y a|nous avons) (?:\w+ )?(?:${DETERMINER})(?:${WHO_COMES}|${WHAT_COMES})\b
      (?:^|[^a-z'-])(?:${DETERMINER})?${WHO_COMES},? c'est\b
      ^[^a-z]*(?:(?:j'ai|on a|y'? ?a|non|ah|desolee?|mince|zut)[ ,]+)*(?:une? |la |ma )?livraison\b
      ^[^a-z]*(?:(?:j'ai|on a|y'? ?a|non|ah|desolee?|mince|zut)[ ,]+)*${WHO_COMES}(?: (?!pour\b)[a-z']+){0,2} ?(?=~|\d|lun|mar|mer|jeu|ven|sam|dim|demain|ce )
    `,
    en: listed`
      (?:^|[^a-z'-])(?:${DETERMINER})?(?:${WHO_COMES}|${WHAT_COMES})${COMES}(?![a-z'])
      (?:^|[^a-z'-])(?:i|we|i've|we've|i'll|we'll)?(?: ?have| ?got| have got| am expecting| expect)? ?(?:got|have|expecting|waiting (?:in )?(?:for|on)) (?:${DETERMINER})?(?:${WHO_COMES}|${WHAT_COMES})\b
      ^[^a-z]*(?:(?:no|sorry|ah|oh|got|have)[ ,]+)*(?:a |the |my |our )?(?:delivery|boiler service|gas check)\b
      ^[^a-z]*(?:(?:no|sorry|ah|oh)[ ,]+)*(?:the |our )?${WHO_COMES} (?:on |at )?(?=~|\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|this )
    `,
  }),
);

/** Looked for first. */
const COMER = new RegExp(pattern`\b(?:${WHO_COMES}|${WHAT_COMES}|boiler service|gas check)\b`);

const RUNS = oneOf({
  fr: listed`
    (?:le |la |les |l'|mon |ma )?(?:match|foot|film|emission|concert|spectacle|finale|debat|messe|seance|marche|magasins?|banque|poste|mairie|boulangerie|pharmacie|creche|ecole|bureau de poste|dechetterie|garage|resto|restaurant|brocante|vide[- ]?greniers?|kermesse|elections?)
      [ ](?:du [a-z]+ |de [a-z]+ |de la [a-z]+ )?(?:commence|debute|demarre|est|c'est|ferme|ouvre|finit|ferment|ouvrent|dure|sont|me rend|nous rend)\b
    ^[^a-z]*(?:y'? ?a |il y a |c'est )?(?:le |la |les |l'|un |une )?(?:vide[- ]?greniers?|brocante|kermesse|elections?|marche de noel|concert|spectacle|controle technique|revision|vidange|reunion (?:de |d')(?!appel)[a-z]+|conseil (?:de classe|municipal)|rentree|braderie|barbecue|bapteme|cremaillere)\b
  `,
  en: listed`
    (?:the |my |our )?(?:match|game|footie|film|movie|show|concert|gig|race|final|debate|service|quiz|shops?|banks?|post office|pharmacy|chemist|butchers?|nursery|creche|tip|dump|garage|gym|pub|restaurant|library|office)
      (?:(?:'s| is| are) (?:on|over|open|closed|shut)| (?:kicks? off|starts?|begins?|shuts?|closes?|opens?|ends?|finish(?:es)?))\b
    ^[^a-z]*(?:it's |its |is |got |there's |have )?(?:the |a |my |our )?(?:parents?'? ?evening|bin (?:day|night)|polling day|election(?: day)?|school (?:play|concert|fair|trip|disco|photos?)|sports day|car boot(?: sale)?|village (?:fete|fair)|bbq|barbecue|open day|boiler service|car service|book club|date night|bonfire(?: night)?|vote|voting)\b
  `,
});

/** "The match kicks off at 8", "la banque ferme à 17h", "vide-grenier dimanche", "bin day is Friday". */
const SOMETHING_RUNS = new RegExp(pattern`(?:^|[^a-z'-])${RUNS}`);

const SMALL = oneOf({
  fr: listed`
    enfants? / gosses? / petite?s? / gamine?s? / jumeaux / jumelles / bebe / loulous? / fils / fille / ado / ados
  `,
  en: listed`
    kids? / children / baby / toddler / little (?:ones?|man|lad|girl) / twins / wee (?:ones?|man|fella) / (?:grand)?(?:son|daughter)s? / boys? / girls? / teenagers?
  `,
});

const NEAR_ONE = oneOf({
  fr: listed`
    ${SMALL} / mari / femme / conjointe? / copain / copine / compagn(?:e|on) / mere / pere / parents / maman / papa / coloc\w* / soeur / frere
  `,
  en: listed`
    ${SMALL} / husband / hubby / wife / missus / partner / other half / mum / mom / mam / dad / parents / flatmate / housemate / sister / brother / himself / herself
  `,
});

/** Then it is awaited rather than told. */
const AWAITED =
  /\b(?:when|whenever|once|after|before|until|as soon as|quand|lorsque|des que|une fois|apres|avant|tant que)\b/;

/** When those at home come and go, wake and sleep: "kids up till 9", "les enfants rentrent à 16h30 on aura le temps". */
const AT_HOME = new RegExp(
  oneOf({
    fr: listed`
      \b(?:les |mes |mon |ma |le |la |nos |notre )${NEAR_ONE} (?:(?:fait|font|fera) (?:la|sa|une|leur) sieste|rentr|sort|fini(?:t|ss)|part|reprend|commenc|se (?:couch|lev|reveill)|mang|gout|arriv|revien|quitt|dor[ts]?|debauch|embauch|dejeun|din)\w*\b
      \b(?:les |mes |mon |ma |le |la )?${SMALL} (?:est |sont )?(?:encore |toujours )?(?:debout|au lit|couchee?s?|reveillee?s?|levee?s?|a l'ecole|a la creche|en classe|au (?:foot|judo|sport|centre))\b
      \b(?:(?:les |mes |mon |ma |le |la |notre )${NEAR_ONE}|maman|papa|mamie|papi|mamy|papy) (?:a|ont|aura|auront) (?:(?:l'|la |le |une? |son |sa )${WHO_COMES}|rendez-vous|cours|foot|judo|danse|piscine|ecole|natation|gym|solfege|tennis|basket|rugby|hand|equitation|un|une|son|sa|ses|leur|entrainement|match|classe|kine|dentiste|orthophoniste|orthodontiste|examen|partiels?|bac|brevet)\b
    `,
    en: listed`
      \b(?:my |our |the )?${NEAR_ONE}(?:'s| is| are)? (?:usually |always |normally |only |just )?(?:gets?|come?s?|getting|coming|arriv\w+|walks? in|lands?) (?:back |in |home |out |off |up )*(?:from [a-z]+ )?(?:at|from|around|about|by|after|~|\d)
      \b(?:my |our |the )?${NEAR_ONE}(?:'s got|'s| has| has got| have| have got| gets) (?:${DETERMINER})?${WHO_COMES} (?:at|from|around|about|on|~|\d)
      \b(?:my |our |the )?${SMALL}(?:'s| is| are)? (?:still |usually |always )?(?:up|awake|asleep|in bed|down|going down|napp\w*|sleep\w*) (?:till?|until|til|at|from|by|around|about)\b
      \b(?:my |our |the )?${SMALL} (?:finish\w*|starts?|goes?|go|eats?|naps?|wakes?|leaves?|has|have)(?: (?:school|nursery|work|football|swimming|judo|ballet|dancing|to (?:bed|sleep|school|nursery)|for (?:an?|his|her|their) [a-z]+|(?:an?|his|her|their) [a-z]+|class|up|out|off|down))* (?:at|till?|until|from|by|around|about|on|~|\d)
    `,
  }),
);

const AT_HOME_IS = new RegExp(pattern`\b${NEAR_ONE}(?:\b|s\b)`);

const ABOUT_THE_CALL =
  /\b(?:r?appel\w*|telephon\w*|joindre|visio|dispo\w*|libres?|calls?|ring|phone|zoom|speak|talk|chat|available|free|suits?|works for|rather|instead|plutot|mieux|better|prefer\w*|can do|could do|(?:il|elle|on|they|he|she) (?:peut|peuvent|can)|both(?! (?:days|mornings|afternoons|times)\b)|tous les deux|ensemble)\b/;

const HINT =
  /lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|demain|tomorrow|today|aujourd|tonight|ce |cet |this|\d|~|le /;

/** "My sister is booked with you for Friday at 10": the call of somebody else. */
const HAVE_ONE_TOO = new RegExp(
  oneOf({
    fr: listed`
      \b(?:ma|mon|mes|notre|la|le) (?:${NEAR_ONE}|voisine?|amie?|copine|collegue|cousine?|tante|oncle|gendre|belle-(?:mere|soeur|fille)|beau-(?:pere|frere)|associee?) (?:a|ont|avait) (?:deja |aussi )?(?:un |une |son |sa )?(?:rendez-vous|appel|visio|creneau)\b(?! (?:chez|au|a la|a l'))
    `,
    en: listed`
      \b(?:my|our|the) (?:${NEAR_ONE}|neighbou?rs?|friends?|mate|colleague|cousin|aunt|auntie|uncle|nan|gran|grandad|in-laws|business partner)(?:'s| is| has| have| are| got)+ (?:already |also )?(?:booked(?: in)?|(?:an? |her |his |their )?(?:call|appointment|meeting|slot|one) (?:with (?:you|ye|u|your)|booked))
    `,
  }),
);

/**
 * Whether a clause tells what is on then for others, or for something else than the call, whoever can be there.
 *
 * @param clause as it is split by `clausesOf`
 */
export function isOnForOthers(clause: string): boolean {
  if (HAVE_ONE_TOO.test(clause)) return true;
  if (!HINT.test(clause) || ABOUT_THE_CALL.test(clause)) return false;
  return (
    (COMER.test(clause) && SOMEBODY_COMES.test(clause)) ||
    SOMETHING_RUNS.test(clause) ||
    (AT_HOME_IS.test(clause) && AT_HOME.test(clause) && !AWAITED.test(clause))
  );
}
