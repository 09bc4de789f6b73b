/** What goes on round about, whoever calls: strikes, works in the street, opening hours, dusk, the weather, feasts that were. */
import { alternatives, MONTHS } from '../../text/words.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { DAY } from './day-names.js';

const THE = oneOf({
  fr: listed`
    le[ ] / la[ ] / les[ ] / l' / une?[ ] / des[ ] / du[ ] / ma[ ] / mon[ ] / mes[ ] / notre[ ] / nos[ ] / cette[ ] / ce[ ]
  `,
  en: listed`
    the[ ] / an?[ ] / my[ ] / our[ ] / some[ ] / another[ ]
  `,
});

const OPENS = oneOf({
  fr: listed`
    il y a / y ?a / y'a / c'est / c'etait / on a / ya / encore / toujours / alerte / attention / parait que / apparemment / oui / non / mais / et / ah / bon
    ils annoncent / ils prevoient / on annonce / desolee? / ok / sinon
  `,
  en: listed`
    there'?s / there is / there was / there are / there're / it's / its / got / we've / we have / still / another / apparently / yes / no / oh / ah / and / but / ok
    they're (?:giving|saying|forecasting|on) / they say / sorry / also / btw / with
  `,
});

/** What happens to many at once, by its name. */
const EVENT = oneOf({
  fr: listed`
    greves? / greve \w+ / manifs? / manifestations? / travaux (?:dans|sur|devant|en bas|chez|de voirie|rue|jusqu'|juste) / travaux(?= ?(?:jusqu|du |de |a partir|des |${DAY}|~)) / deviation
    coupures? / panne / pas d'(?:eau|internet|electricite|courant|reseau|chauffage)
    (?:alerte|vigilance) (?:orange|rouge|jaune|meteo|canicule|neige|pluie) / neige / pluie / orages? / tempete / verglas / canicule / grand froid / inondations?
    jour ferie(?= (?:le |ce )?(?:${DAY}|~)) / soldes / match / finale / messe / marathon / carnaval / foire / ducasse / feu d'artifice / defile / changement d'heure / heure d'(?:ete|hiver)
    ramassage / poubelles / encombrants / vacances scolaires / rentree scolaire / embouteillages? / bouchons / colis / couvre-feu
    (?:coucher|lever) (?:de|du) soleil
  `,
  en: listed`
    (?:tube|train|rail|bus|bin|teachers?'?|school|nurses?'?|doctors?'?|post|postal|royal mail|air|airport|ferry|metro|general|lorry|council|network rail|lift) strikes? / strikes? (?:on|till?|until|tomorrow|today|by|from|again|action) / strike(?= ?$)
    road ?works / gas works / works (?:on|in|outside) (?:the|our|my) (?:road|street|lane) / diggers? / diversions? / scaffolding (?:up|down)
    power ?cuts? / power outage / outage / no (?:internet|water|power|electric\w*|wi-?fi|heating|signal|gas|broadband|phone signal)
    (?:weather|flood|snow|wind|storm|amber|yellow|red) (?:warning|alert) / snow / rain / storms? / thunder / frost / fog / heatwave / floods?
    sunset / sunrise / sundown / dusk / nightfall / dawn / market day / early closing / payday / (?:the )?sales / tailbacks? / traffic / parade / marathon / fireworks / carnival
    (?:match|game|footy|footie|football|rugby|cricket|final|quiz|film)(?:'s| is)? on / mass / church / half[- ]?term(?= (?:is|starts|begins|from|on|next|till?|until)\b) / inset day / bin collection / recycling / parcel / package / curfew
  `,
});

const EVENT_OPENS = new RegExp(pattern`^[^a-z\d]*(?:${OPENS}[ ,]+)*(?:${THE})?(?:${EVENT})(?![a-z])`);

const THING = oneOf({
  fr: listed`
    route / rue / pont / acces / tunnel / ligne / autoroute / rocade / ecole / creche / ascenseur / internet / electricite / courant / chauffage / wifi / reseau / eau / gaz / train / bus / tram / metro / vol / avion / ferry / bateau
  `,
  en: listed`
    roads? / street / bridge / lane / tunnel / motorway / schools? / nursery / lift / internet / wi-?fi / broadband / power / electric\w* / water / gas / heating / phones? / phone ?lines? / trains? / bus(?:es)? / tram / flights? / ferry / signal
  `,
});

const IS_OUT = oneOf({
  fr: listed`
    (?:est |sont |sera |seront |encore |toujours |de nouveau )*(?:barree?s?|fermee?s?|coupee?s?|bloquee?s?|en panne|en travaux|supprim\w+|annul\w+|retard\w+|en retard|retablie?s?)
  `,
  en: listed`
    (?:'s|'re| is| are| was| were| will be|'ll be| being)? ?(?:still |all |back )?(?:closed|shut|off|out|down|blocked|flooded|cancelled|canceled|delayed|suspended|restored|on again|back on|back)
  `,
});

const THING_IS_OUT = new RegExp(
  oneOf(listed`
    (?:^|[^a-z'-])(?:${THING})(?: (?:de|du|des) [a-z\d:]+)? ${IS_OUT}(?![a-z])
    (?:^|[^a-z'-])(?:${THING})${IS_OUT}(?![a-z])
    (?:^|[^a-z'-])\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| o'? ?clock)? (?:train|bus|flight|ferry|tram|meeting|appointment)(?:'s| is| was| got)? (?:cancelled|canceled|delayed|late|off|full)\b
  `),
);

const OPENS_AT = oneOf({
  fr: listed`
    (?:n')?(?:ouvre|ferme)(?:nt)?(?: (?:que|pas|plus|ses portes|qu'))? (?:a|jusqu'a|vers|des|de|avant|le|la|en)
    (?:(?:est|sont|reste|restent) )?(?:ouvert|ferme)e?s? (?:jusqu'a|jusqu'au|de|des|a partir|a|le|en|du) ?(?:~|\d|${DAY}|midi)
  `,
  en: listed`
    (?:opens|closes|shuts)(?: (?:at|by|from|till?|until|on|early|late|its doors|only))* ?(?=~|\d|${DAY}|noon|midday)
    (?:'s| is| are) (?:open|closed|shut)(?: (?:at|by|from|till?|until|on|only))* ?(?=~|\d|${DAY}|noon)
  `,
});

/** "Lidl ouvre à 8h30", "Tesco opens at 8": whoever opens and closes, but for us. */
const OPENING_HOURS = new RegExp(pattern`(?:^|[^a-z'-])(?:${OPENS_AT})`);
const OF_US = /\b(?:vous|votre|vos|tu|ta|ton|you|your|u|ye)\b/;

const SKY_WORDS = oneOf({
  fr: listed`
    soleil (?:se |s')(?:couche|leve) / (?:il )?fait (?:nuit|jour|noir|sombre) / nuit (?:a|des|vers) \d / (?:neige|pluie|orages?|vent|beau temps|froid|chaleur|verglas) (?:annoncee?s?|prevue?s?|attendue?s?)
    ils (?:annoncent|prevoient) (?:de |du |des |une? )?[a-z]+
  `,
  en: listed`
    sun (?:sets?|rises?|goes down|comes up|is (?:up|down|gone))
    (?:gets?|getting|it's|its|is|^ ?) ?(?:pitch )?dark (?:by|at|from|before|around|about) / dark by
    (?:snow|rain|storm|wind|frost|ice|thunder|sun|sunshine) (?:forecast|due|coming|expected|all day|on the way|is coming)
    they're (?:giving|forecasting|promising) [a-z]+ / supposed to (?:rain|snow|pour|be (?:hot|cold|wet|nice|sunny|dry|windy))
  `,
  both: listed`
    ^[^a-z\d]*(?:minus|moins) \d+\b(?! (?:min|de|que|of)) / \d (?:degres|degrees|°)
  `,
});

const SKY = new RegExp(pattern`(?:^|[^a-z'-])(?:${SKY_WORDS})(?![a-z])`);

const SET_BY_CALENDAR = oneOf({
  fr: listed`
    ferie / chome / jour ferie / jour chome / ferie chome / le pont / pont / noel / la rentree / la toussaint / la pentecote / l'ascension / l'armistice / paques / la greve / greve / le 11 novembre / le 14 juillet / le (?:1er|8) mai
    la folie / l'enfer / la cata(?:strophe)? / la course / complique / horrible / charge / penible / n'importe quoi
  `,
  en: listed`
    (?:bank |public |national |school )?holiday / bank hol / christmas / boxing day / good friday / easter / thanksgiving / the strike / an inset day / a snow day / a strike
    mad / manic / mental / hectic / crazy / chaos / hell / awful / rough / a nightmare / busy
  `,
});

const A_DAY = pattern`(?:${DAY}|(?:le|the) \d{1,2}(?:st|nd|rd|th|er)?(?: (?:of )?(?:${alternatives(Object.keys(MONTHS))}))?|~+)`;

/** "Mercredi c'était férié", "it was a bank holiday on Monday". */
const FEAST = new RegExp(
  oneOf(listed`
    (?:${A_DAY})(?:,? (?:dernier|last|c'etait|c'est|etait|was|is|ici|here|chez nous))+ (?:un |une |a |le |la |the |jour |tellement |trop |so |just |really )*${SET_BY_CALENDAR}(?![a-z])
    (?:c'est|c'etait|it's|it is|it was|etait|was) (?:un |une |a |jour |toujours |aussi |the )*(?:ferie|chome|(?:bank |public |national )?holiday|bank hol)\b
  `),
);

/** What comes at an hour, or goes, for all who live there. */
const COMES_AND_GOES = new RegExp(
  oneOf({
    fr: listed`
      ^[^a-z\d]*(?:${THE})?(?:colis|paquet|recommande|livraison|commande) (?:prevue?|annoncee?|attendue?|est prevue?|arrive|est|c'est)\b
      ^[^a-z\d]*(?:${THE})?(?:ecole|classe|cours|fac) (?:reprend|reprennent|recommence(?:nt)?|finit)\b
      ^[^a-z\d]*(?:${THE})?(?:poubelles?|ramassage|encombrants|recyclage|tri) (?:c'est|passe(?:nt)?|est|sont|sort(?:ent)?)\b
    `,
    en: listed`
      ^[^a-z\d]*(?:the |our |my )?(?:term|school|uni|college|classes) (?:starts?|begins?|ends?|finish(?:es)?|resumes?)\b
      ^[^a-z\d]*(?:the |our |my )?(?:[a-z]+ ){0,2}(?:are|is|going|go|goes) (?:out )?on strike\b
      ^[^a-z\d]*(?:the |our |my )?(?:bins?|recycling|rubbish|clocks?) (?:go(?:es)?|are|is|get|gets|change) (?:out|back|forward|collected|emptied|change)?
      ^[^a-z\d]*(?:the |my |our )?(?:kids?|schools?|children|they|boys|girls) (?:break|breaks|broke) up\b
      ^[^a-z\d]*(?:the |my |our )?schools?(?:'s| is| are)? (?:out|off|closed|shut|back|breaking up)\b
      ^[^a-z\d]*(?:my|the|our) \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| o'? ?clock)?(?: (?:meeting|appointment|client|customer|lesson|class|patient))? (?:(?:just |now )?(?:got|was|has been|has just been|is|'s been) (?:cancelled|canceled|moved|delayed|pushed|bumped|called off)|fell through|has fallen through|dropped out)\b
    `,
  }),
);

/** Then it says when one can, or when one would like to. */
const ABOUT_THE_CALL =
  /\b(?:r?appel\w*|telephon\w*|joindre|visio|dispo\w*|libres?|calls?|ring|phone me|zoom|speak|talk|chat|available|free|suits?|works? (?:for|better|best)|rather|instead|plutot|mieux|better|prefer\w*|can|could|peux|peut|pouvez|pourr\w*|voudr\w*|je|j'ai|on (?=a |est |se |peut |va |ne |n'|s')|i'm|i'll|i|we)(?:\b|(?<= ))/;

/** Counted from, and not only told: "after the match", "s'il neige". */
const COUNTED_FROM =
  /\b(?:apres|avant|after|before|pendant|during|once|when|quand|lorsque|si|s'il|if|sauf|unless|hors|outside of)\b/;

const HINT =
  /\b(?:grev|manif|travaux|devia|barre|coup|panne|alerte|vigil|neige|pluie|orage|tempete|verglas|canicule|froid|inond|solde|black f|match|finale|mess|marath|carnav|foire|ducass|artifice|defile|d'heure|d'ete|d'hiver|ramass|poubel|encombr|vacances sc|rentree|embout|bouchon|colis|couvre|soleil|strike|works|digg|diver|scaff|power|outage|no [iwpehsgb]|warning|alert|snow|rain|storm|thunder|frost|fog|heat|flood|sun|dusk|night|dawn|pay|holiday|hol\b|sales|tailb|traffic|parade|firew|carniv|game|foot|rugby|cricket|final|quiz|film|church|half|inset|bin|recyc|parcel|pack|curfew|pas d'|ferm|annul|retard|supprim|closed|shut|off|out|down|block|cancel|delay|suspend|back|ouvr|ouvert|open|clos|nuit|jour|noir|dark|annonc|prev|giving|forecast|suppos|minus|moins|degr|feri|chome|c'etait|was|christmas|noel|clock|school|term|uni|college|class|ecole|cours|fac|market|early|good|penteco|ascens|armist|kids|break|paquet|livraison|commande|recomm)|°/;

/** A day, an hour or a part of the day, of which alone it matters. */
const MOMENT =
  /\d|~|\b(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|dem|tom|today|aujourd|tonight|this|next|ce|cet|cette|hier|soir|matin|midi|noon|night|morning|after|jusqu|des|le|week|semaine|from|noel|christ)/;

const WAS = /\b(?:c'etait|etait|was|last|dernier)\b/;

/** What goes on, and takes up nobody's day: a feast does. */
export function leavesDayFree(clause: string): boolean {
  return goesOnRoundAbout(clause) && (!FEAST.test(clause) || WAS.test(clause));
}

/**
 * Whether a clause tells what goes on round about, and nothing of the one who writes.
 *
 * @param clause as it is split by `clausesOf`
 */
export function goesOnRoundAbout(clause: string): boolean {
  if (!MOMENT.test(clause) || !HINT.test(clause)) return false;
  if (SKY.test(clause) && !COUNTED_FROM.test(clause)) return !OF_US.test(clause);
  if (FEAST.test(clause) && !COUNTED_FROM.test(clause)) return true;
  if (ABOUT_THE_CALL.test(clause) || COUNTED_FROM.test(clause) || OF_US.test(clause)) return false;
  return (
    EVENT_OPENS.test(clause) ||
    THING_IS_OUT.test(clause) ||
    OPENING_HOURS.test(clause) ||
    COMES_AND_GOES.test(clause)
  );
}
