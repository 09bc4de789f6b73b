/**
 * The clauses of a text, and which of them only tell something: why a time suits, what happens on another day, when
 * somebody leaves or comes back. Days and times in those are no wish.
 */
import { alternatives, MONTHS, WEEKDAYS } from '../words.js';

export interface Clause {
  from: number;
  to: number;
}

const DAY = `(?:${alternatives(Object.keys(WEEKDAYS))}|demain|tomorrow|today|aujourd'hui|thurs?|tues?|wed|fri|mon|sat|sun)`;

/** Where a message turns from what is told to what is asked for: "no good friday | call me monday". */
export const ASKS = new RegExp(
  "(?<=\\S )(?<!\\b(?:don't|dont|do not|not|never|to|can't|won't|cannot|you|u|ne|pas|me|nous|plus|jamais|ever|a|an|your|the|my|this|that|our|any|no|un|votre|missed|even|please don't|qui|vous|de|et|et me|or|ou) )(?=" +
    [
      '(?:call|ring|phone|text|buzz|reach) (?:me|us|back|again)\\b',
      'hit me up\\b',
      `try (?:me |us |again )?(?:on |at |the |for )?(?:${DAY}\\b|\\d)`,
      "let's\\b",
      '(?:make|call) it\\b',
      '(?:how|what) about\\b',
      '(?:can|could) (?:you|we|u)\\b',
      '(?:r?appel(?:ez|le|er)[- ](?:moi|nous)|rappelez|essayez|mettez|mettons|disons|voyons)\\b(?! (?:pas|plus|jamais))',
      '(?:on peut|vous pouvez|pouvez[- ]vous|peux[- ]tu)\\b(?! (?:pas|plus))',
    ].join('|') +
    ')',
  'g',
);

/** What begins a reason, so that what was said before it stands by itself. */
const REASON =
  "because\\b|cause\\b|cos\\b|since (?=i|we|my|our|the|it|mon|tues|wednes|thurs|fri|sat|sun)|(?<!\\blong )as (?=i\\b|i'|we\\b|we'|my\\b|our\\b|it's\\b|mon|tues|wednes|thurs|fri|satur|sun|tomorrow|today)|car\\b|parce qu(?:e\\b|')|puisqu(?:e\\b|')|vu qu(?:e\\b|')|etant donne qu(?:e\\b|')|comme (?=je\\b|j'|on\\b|nous\\b)|sachant qu(?:e\\b|')";
/** Where a clause of its own begins inside another: "before himself gets in at 4", "quand je rentre". */
const SUBORDINATE =
  "(?:when|whenever|while|once|as soon as|by the time|unless|sauf s(?:i|')|a moins que?|quand|lorsque|pendant que|des que|une fois que|avant que|apres que|tant que)\\b|(?:if|si) (?=(?:it|it's|that|that's|this|ca|cela|ce|c'est)(?![a-z'])|c'est\\b)|(?:before|after|until|till|if|si) (?=(?:everyone|everybody|people|someone|somebody|i|we|you|u|ye|vous|tu|he|she|they|himself|herself|je|on|nous|il|elle|ils|elles|my|our|his|her|mon|ma|mes)\\b|j')";
const BREAK = new RegExp(
  `\\n+|[,.;!?()]+(?!\\d)|(?:^| )[-:]+ |\\p{Extended_Pictographic}+|\\b(?:so|donc|du coup|mais|but|then|puis|ensuite|alors|sinon|otherwise|lol|mdr|ptdr|haha)\\b|(?<=\\b(?:pas|not|rien|nothing|no|jamais|never|any ?(?:day|time)) (?:before|avant|after|apres|until|till|past) \\d{1,2}(?:[:h.]\\d{0,2})?(?: ?[ap]m)? )(?=(?:je|j'|i|i'm|im|on|we|mon|ma|my)\\b)|(?<=\\S )(?=(?:j'ai|j'aurai|je|i|i've|i'm|we|we've|on) [^,.;!?\\n\\d]{1,30}\\b(?:avant|before)(?: (?:ca|that|cela))? ?(?:$|[.,!?\\n]))(?<=\\d[^,.;!?\\n]{0,20} )|(?<=\\S )(?=(?:je sais|on sait|i know)\\b)|(?<=\\S )(?=${REASON})|(?<=\\S )(?=${SUBORDINATE})|(?<=\\b(?:svp|stp|please|merci|thanks|plutot|instead) )(?=(?:je|j'|i|on|we)\\b)|(?<=\\S )(?=(?:and|et) (?:i|i'm|we|my|je|j'ai|on|mon|ma|then|call|ring|appelez|rappelez)\\b)|${ASKS.source}`,
  'gu',
);
const OPENS_WITH_REASON = new RegExp(`^[^a-z0-9~]*(?:${REASON})`);

/** Who is spoken of, other than by "I" and "we". */
const THIRD =
  '(?:mari|femme|fils|fille|enfants?|gosses|gamins?|petits?|petites?|conjointe?|patron\\w*|collegues?|maman|papa|mere|pere|parents|copine?|voisine?|il|elle|ils|elles|husband|wife|son|daughter|kids?|children|boss|partner|mum|mom|dad|mother|father|boy|girl|girls|boys|he|she|they|neighbou?r|family|missus|train|plane|flight|avion|vol|bus|shift|class|school|ecole|lesson|match|game|cours|plumber|plombier|builder|technicien)';
const TOLD = [
  // Going and coming.
  "\\b(?:i|we|i'll|we'll|i'm|we're|i am|we are|gotta|got to|have to|need to|must) (?:\\w+ ){0,2}?(?:leav(?:e|ing)(?! (?:it|that|this|me))|fl(?:y|ying)|land(?:ing)?|travel\\w*|depart\\w*|driv(?:e|ing)|head(?:ing)? (?:off|out)|set(?:ting)? off|go(?:ing)? (?:away|abroad|on holiday|on vacation|to (?:work|bed|the \\w+)|in(?:to)? (?:hospital|surgery))|mov(?:e|ing) (?:house|home|out|in))\\b",
  "\\b(?:je|j'|on|nous) (?:\\w+ ){0,2}?(?:pars|part|partons|partirai|m'envole|s'envole|decolle|embarque|deménage|demenage|demenageons|prends (?:le |la |l'|mon |ma )?(?:train|avion|route|bus|service|poste|voiture)|vais (?:au|a la|a l'|chez|chercher|prendre|partir)|dois (?:partir|y aller|filer|etre|aller|prendre|chercher|deposer|recuperer)|depose|recupere|suis (?:rentre|revenu|parti|ne|arrive)e?|reprends)\\b",
  "\\b(?:je|on|nous) (?:rentre|reviens|revient|rentrons) (?:de|d'|du) |\\bj'embauche\\b",
  // Of oneself, with the "I" left out.
  '^(?:sorry|oh|ah|hi|hello|no|yes|[^a-z])*(?:have|got|gotta|need|must) to (?!move|push|change|resched|cancel|speak|talk|be\\b|do\\b|say|make)',
  '^(?:sorry|oh|ah|hi|hello|no|yes|[^a-z])*have (?:the|my|an?|our|another|people|visitors|guests|clients|customers) (?!(?:\\w+ )?(?:call|slot|chat|free|gap|window|hour|break|minute|moment|look|think|day off|opening)\\b)',
  // Busy somewhere: "under a sink till 12".
  "^[^a-z0-9]*(?:under|up|in|on|over|down|sous|sur|dans|chez|en) (?!(?:the |la )?(?:morning|afternoon|evening|mati|soir|apres-midi))[^,.;!?\\n\\d]{2,24} (?:till|until|til|jusqu'a) \\d",
  '^(?:sorry|oh|ah|hi|hello|no|yes|[^a-z])*(?!morning|evening|thinking|hoping|looking|calling|ringing|meeting|anything|nothing|something|going|moving|pushing|changing|booking|confirming|spring|during|starting|being)[a-z]{2,}ing ',
  '^[^a-z]*(?:got (?!time|any|some|a (?:minute|moment|slot))|been |booked (?:in|on|for|at)|moved |went |had |saw |spoke |told |missed |quoted |tried |asked )',
  '^[^a-z]*(?:les )?[a-z]+s (?:come|arrive|start|finish|end|leave|land|arrivent|viennent|passent|partent|commencent|finissent)\\b',
  // How the other side works: "do you open Saturdays?"
  "\\b(?:do|are|is|does) (?:you|u|ye|your \\w+|it|the \\w+) (?:not |even |ever |all )?(?:open|closed|work|working)\\b|\\bvous (?:etes |n'etes )?(?:pas )?(?:ouverts?|fermes?|travaillez|bossez|ouvrez|fermez)\\b",
  // What others do.
  `\\b${THIRD}(?:'s| is| are| will| va| vont| est| sont)? (?:\\w+ ){0,1}?(?:back|home|here|rentre\\w*|revien\\w*|par(?:t|tent)|arriv\\w+|sor(?:t|tent)|fini\\w*|commenc\\w+|leaves?|leaving|land\\w*|starts?|begins?|ends?|finish\\w*|comes?|coming|gets? (?:back|home|in|off|out)|returns?|vien(?:t|nent)|passe\\w*)\\b`,
  // What one's own day holds.
  '\\b(?:i|we) (?:\\w+ )?(?:start|begin|lunch|dine|eat|have lunch|have dinner|clock on|get the (?:bus|train)|catch|take the (?:bus|train)|pick(?:ing)? up|drop(?:ping)? off|collect|get up|wake up|go to bed)\\b',
  '\\b(?:je|on|nous) (?:commence|commencons|attaque|mange|mangeons|dejeune|dejeunons|dine|dinons|me leve|me couche)\\b',
  "\\b(?:i|we)(?:'ve| have|'ve got| have got| got|'ll have) (?!(?:a |an |the |some |my )?(?:\\w+ )?(?:call|slot|free|gap|window|minute|moment|time|spare|availab\\w+|opening)\\b)(?:a|an|the|my|our|another|some|dentist|physio|kids|visitors|guests)\\b",
  "\\b(?:j'ai|j'aurai|on a|nous avons) (?!(?:\\w+ ){0,2}(?:creneau|trou|moment|temps|dispo\\w*|libre|question|minutes?)\\b)(?:deja )?(?:un|une|le|la|l'|les|mon|ma|mes|des|du|rendez-vous|dentiste|kine|medecin|reunion|cours|piscine|ecole)(?:\\b|(?<='))",
  "\\b(?:i'm|i am|we're|we are|je suis|on est) (?:on (?:a|the|my) (?:train|plane|bus|road|course|flight|site|shift|way)|(?:at|in) (?:a|the|my) (?:doctor|dentist|hospital|cinema|gym|pool|church|mosque|school|conference|hairdresser|funeral|wedding|garage)\\w*|dans (?:le|un) (?:train|avion|bus)|chez (?:le|la) \\w+|a l'(?:hopital|ecole|eglise)|sur la route|au volant)\\b",
  "\\b(?:there'?s|there is|there are|il y a|y'?a) (?:an?|the|my|our|un|une|le|la|les|des|mon|ma) (?!(?:\\w+ ){0,1}(?:slot|gap|window|chance|way|creneau|trou|moment|moyen|possibilite)s?\\b)",
  '\\b(?:born|nee?) (?:in|on|en|le)\\b',
  '\\b(?:moved (?:house|in|here)|bought|built|installed|signed|achete|construit|installe|signe|emmenage)\\b',
  // What is on when: "the funeral is on Monday", "le notaire c'est jeudi 10h"; and what it is now.
  `\\b(?:my|our|the|his|her|mon|ma|mes|notre|le|la|les|l')(?: |(?<='))(?!(?:[a-z'-]+ ){0,3}(?:time|day|days|date|slot|moment|preference|creneau|jour|horaire|mieux|call|meeting|rendez-vous|appel|earliest|heure|plus tot|ideal|only)\\b)[a-z'-]+(?: [a-z'-]+){0,4} (?:is|are|est|sont|c'est|tombe)(?: (?:on|at|le|a|for|pour))? (?:the |le )?(?:${DAY}|\\d)`,
  "\\b(?:it's|it is|il est|on est|nous sommes) (?:already |deja |only |about |gone )?(?:le |the )?\\d[^,.;!?\\n]{0,12}(?:\\b(?:here|already|deja|now|today|aujourd'hui|la|chez (?:moi|nous))\\b|$)",
  "\\b(?:i'll|i will|we'll|we will) (?:know|hear|find out|decide|sign|receive)\\b",
  '(?<!\\b(?:can|could|shall|should|would|might|may) )\\b(?:i|we) (?:do|play|go to|teach|volunteer|swim|run|train)\\b(?! (?:not|want|prefer|have|need|\\d))',
  '\\b(?:je|on) (?:fais|joue|donne|garde|surveille)\\b(?! (?:pas|quand))',
  // Elsewhere, by the name of it alone: "jeudi déplacement pro", "training all day Thursday".
  '\\b(?:deplacements?|formations?|seminaires?|congres|reunions|dentiste|kine|medecin|hopital|seminar|training|conference|dentist|doctors?|hospital|meetings)\\b',
  '\\b(?:drop|take|bring|fetch|collect|pick(?: up)?) (?:the |my |our )?(?:kids?|children|son|daughter|boys?|girls?|little ones?|grandkids|dog|car)\\b',
].map((pattern) => new RegExp(pattern));
/** "Monday is a holiday", "lundi c'est férié", "it's a Saturday": what a day is, and not that it suits. */
const DAY_IS = new RegExp(
  `\\b(?:${DAY}s?|(?:le|the) \\d{1,2}(?:st|nd|rd|th|er)?(?: (?:of )?(?:${alternatives(Object.keys(MONTHS))}))?)(?:'s|,? c'est|,? is|,? are|,? sont) (?!(?:an? |the |my |le |un |la |mon |ma |always |usually |also |still |probably |definitely |really |much |more |a bit |toujours |aussi |plutot |vraiment |bien |plus )*(?:\\w+ )?(?:good|better|best|great|fine|ok|okay|perfect|possible|impec\\w*|bien|manageable|convenient|suitable|workable|agreeable|acceptable|envisageable|pratique|convenable|super|genial|royal|cool|lovely|brill\\w*|rtt|mon (?:jour de )?(?:repos|conge|off)|sound|spot on|preferable|sans probleme|no (?:problem|bother)|all good|tip top|carre|niquel|free|open|clear|easier|easy|quiet|ideal|grand|day off|one|only|earliest|first|jour|bon|mieux|seul|possib\\w+|parfait|libre|calme|tranquille|top|nickel|dispo\\w*|faisable|jouable|doable|yes|oui|go|deal|at|from|after|before|around|about|when|where|what|morning|afternoon|evening|noon|fully|then|\\d)\\b)[a-z']|\\b(?:c'est|it's|it is|that's|that is|est|tombe) (?:bien )?(?:un|a|le) ${DAY}\\b`,
);
/** What the clock shows now: "it's already 8 here". */
const NOW_IS =
  /(?<!\b(?:if|as long as|so long as|provided) )\b(?:it's|it is|il est|on est|nous sommes) (?:already |deja |only |about |gone |past |presque |nearly |almost )*(?:le |the )?\d(?![\w:]* (?:and |et )?(?:not|pas)\b)[^,.;!?\n]{0,16}(?:\b(?:here|already|deja|now|la|chez (?:moi|nous)|maintenant|ici)\b|$)/;
/** Having to be off, however politely it is put. */
const MUST_GO =
  /\b(?:je vois|on voit|je rencontre|on rencontre|j'ai rendez-vous (?:avec|chez)|i'm (?:meeting|seeing)|we're (?:meeting|seeing)) (?!vous\b|you\b)(?:le|la|mon|ma|mes|les|un|une|l'|the|my|our|a)\b|\b(?:have|need|got|has|must|going) to (?:leave|go\b(?! (?:for|with))|be off|head off|dash|run|fly|pick up|collect|drop)|\bque je (?:parte|file|aille|sois (?:au|a|chez|parti)|recupere|depose)|\bje dois (?:partir|filer|y aller|deposer|recuperer)\b/;
/** Until when the other side can be reached: "vous êtes joignables jusqu'à quelle heure ?" */
const ASKS_HOURS =
  /\b(?:jusqu'a|a partir de|des) quelle heure\b|\b(?:until|till|from) what time\b|\bwhat time (?:do|are) (?:you|ye) (?:open|close|start|finish|on)|\bhow (?:late|early) (?:do|are|can|could|will)\b/;
const WEATHER =
  /\b(?:il (?:fait|faisait) (?:un temps|beau|froid|chaud|moche|gris|mauvais|nuit|doux|meilleur|-?\d)|il (?:pleut|neige|gele)|quel temps|it'?s (?:raining|pouring|snowing|freezing|boiling|lashing|sunny|windy)|(?:rain|snow|sun)(?:ing|y)? (?:here|all day|tomorrow|today)|weather|meteo)\b/;
/** What would have suited, and does not. */
const IRREALIS =
  /\b(?:would|could|should)(?:'ve| have) (?!preferred|liked|loved|wanted)|\baurai(?:t|s|ent) (?!prefere|aime|voulu|besoin)[a-z]+/;
/** Having children about: "le mercredi j'ai les 4 à la maison". */
const IN_CHARGE =
  /(?<!\b(?:when|once|quand|unless|sauf) )\b(?:j'ai|j'aurai|on a|on aura|je garde|i've got|i have|i'll have|we have|we've got) (?:tous |toutes |all |both )?(?:les|mes|the|my) (?:\d|deux|trois|quatre|two|three|four|enfants|gosses|petits|gamins|kids|children|little ones|twins|jumeaux|jumelles|grandkids)\b(?! (?:jusqu|until|till|o'clock|h\b|slots?|creneaux|options?))/;
/** What has happened to somebody or something: "the dentist moved me to 2". */
const HAPPENED = new RegExp(
  `\\b(?:(?:my|our|his|her|their|the) (?!(?:time|day|date|slot|one)s?\\b)[a-z]+|he|she|they|himself|herself) (?:just |already |only )?(?:[a-z]{2,}ed|lost|left|went|came|got|took|gave|made|put|had|was|were|broke|died|began|brought|bought|fell|told|has|have)\\b(?! to)|\\b(?:m'a|m'ont|nous a|nous ont|a ete|ont ete|s'est|se sont|(?:il|elle|ils|elles) (?:a|ont|est|sont)) (?:deja |juste )?[a-z]{2,}(?:er|e|i|u|is|it|ert)e?s?\\b(?<!\\bdit)|\\b(?:m'a|m'ont|on m'a) (?:mis|pris)e?\\b|^[^a-z]*(?:boss|work|manager|wife|husband|mum|mam|mom|dad|kids?|son|daughter|school|nursery|office) (?:just |only )?(?:[a-z]{2,}ed|has|have|had|got|put|sent|needs?|wants?)\\b|\\b(?:been|got|being) (?:called|dragged|roped|asked|pulled|put|sent|summoned|drafted) (?:in|into|on|to|out|away|back)\\b`,
);
/** Someone or something that does what the clause says. */
const SUBJECT = new RegExp(
  [
    "(?:^|[^a-z'])(?:i|we|he|she|they|its?|je|nous|il|elle|ils|elles|himself|herself|everyone|everybody)(?:'m|'ll|'ve|'d|'re|'s)?(?![a-z'])",
    "(?:^|[^a-z'])j'[a-z]",
    "\\bon (?=(?:a|est|va|fait|part|sera|aura|y|ne|se|me|te|vous|nous|mange|livre|rentre|recoit|garde|ferme|ouvre)\\b|(?:n|s|m)')",
    '(?<!\\b(?:before|after|for|at|in|on|of|to|with|from|by|during|over|since|avant|apres|pour|chez|de|a|avec|sur|dans|pendant|durant|par|not|pas) )\\b(?:my|our|his|her|their|mon|ma|mes|notre|nos|ses) (?!(?:time|day|date|slot|preference|choice|ami|side|end|part|place|best|only|first|earliest|cote|preference|choix|seul|seule|premier)\\b)[a-z]{3,}',
    `\\b(?:the|le|la|les|un|une|an?) (?!school run\\b|(?:time|day|date|slot|one|earliest|best|only|other|mieux|plus|seul|seule|matin|soir|${DAY})s?\\b)[a-z]{3,}(?: ones?)? (?:ne |n')?(?:is|are|has|have|will|est|sont|ont|va|vont|vient|passe|arrive|comes?|arrives?|gets?|starts?|ends?|runs?)\\b`,
    // Things that do something: "the trees block the sun till noon".
    `^[^a-z]*(?:the|my|our|these|those|les|mes|nos|ces) (?!(?:mornings?|afternoons?|evenings?|nights?|days?|dates?|times?|hours?|slots?|matins?|soirs?|jours?|heures?|creneaux|horaires?|deux|${DAY}s?)\\b)[a-z]{2,}(?:s|x) (?!(?:at|a|on|in|of|for|from|after|before|and|or|is|are|de|du|des|le|en|et|ou|pour|vers|apres|avant|with|avec|sont)\\b)[a-z]{3,}`,
  ].join('|'),
);
/** What shows that a clause is about the call, or about being there for it, whatever else it tells. */
const WISHES = new RegExp(
  `\\b(?:${[
    // Being free, and what suits.
    'free|available|availab\\w+|dispo\\w*|libres?|joignable|suits?|suitable|(?<!\\b(?:at|to|into|from|for|of|off|after|before|leave|my|i|we|he|she|they) )works?\\b(?! (?:at|until|till|from|in|on))|better|easier|easiest|(?:serait|sera|c.est) (?:tres |vraiment )?bien|prefer\\w*|prefere\\w*|mieux|arrange\\w*|convien\\w+|ok|okay|good|great|fine|grand|perfect|bon|bonne|parfait|nickel|possible|ideal\\w*|best|earliest|happy|cool|quiet|calme|tranquille|no problem|pas de (?:souci|probleme)',
    '(?:vous|me|nous|te|ca|vou|irait|m) (?:va|ira|irait|iraient|vont)|irait|fera|ferait|do nicely',
    "day off|conge|repos|pose (?=(?:l'|la |ma |mon |une? |cet |cette |ce ))|rien de prevu|nothing|trou|creneau\\w*|slot|gap|window|spare|moment|time|temps|opening",
    // Off, on a break, or back: "lundi c'est mon jour de fermeture", "demain midi je suis en pause".
    "en pause|on (?:my |a |our )?(?:lunch |tea |coffee )?break|(?:i'm|i am|we're|i'll be) off(?! (?:to|work|sick|ill|out|now|for|abroad|home|on (?:a|holiday|leave|my)|at|by|until|till|again)\\b)|jour (?:de fermeture|off)|closing day|rest day|rtt",
    "(?:je|on|nous) (?:serai|sera|serons) (?:deja |enfin |tout juste )?(?:rentree?s?|revenue?s?|de retour|posee?s?|garee?s?)|parked|garee?|devant (?:l'|mon |le )(?:ordi\\w*|ecran|pc)|at my (?:computer|laptop|pc)",
    `(?:^ ?|(?:${DAY}|matin|apres-midi|soir|midi|\\dh\\d{0,2}),? |(?:j'ai|je n'ai|j'aurai|je n'aurai|i have|i've|i've got|i got|with) )(?:pas (?:de |d')?|plus (?:de |d')?|aucun |no )(?:cours|boulot|taf|travail|service|reunions?|clients?|chantier|class|classes|lectures?|lessons?|meetings?|shifts?)`,
    "(?:je|j') ?(?:ne )?(?:travaille|bosse|travaillerai) pas|i (?:don't|do not|won't) work|i'm not (?:working|at work|teaching|on (?:site|shift|call|duty))|the only (?:day|time)|(?:le|mon) seul (?:jour|moment)",
    // Being there.
    "(?:calendar|agenda|diary|schedule|planning|i'm|i am|we're|wide)(?: is|'s| est)? (?:grand )?(?:open|ouverte?)|(?:i'm|we're|i am|we are|she's|he's|i'll be|we'll be) (?:all |both )?in(?= (?:most|all|every|on|from|until|till|after|before|at|today|tomorrow)\\b| \\d|$)|(?:est|sera|serai|suis|serons|sommes) (?:tous |bien |toujours )?la|at home|home|a la maison|chez (?:moi|nous)|around|about(?= ?$)|there|here|at my desk|in the (?:office|house)|au bureau|bouge(?:rai)? pas|awake|debout|reveillee?|present\\w*|reachable|serai la|suis la",
    // The call itself.
    'call\\w*|ring|phone\\w*|appel\\w*|rappel\\w*|speak|talk|chat|parler|parle|parlons|discut\\w+|meet|on se voit|cal(?:e|er|ez|ons)|caser|fix(?:e|er|ez|ons)|retien\\w*|voir|voyons|see you|rendez-vous (?:avec vous|ensemble)|joindre|reach|contact(?:er|ez|e|ing)?|(?:be|if you|you) contacted|telephon\\w*|(?:votre|vos|your) dispos\\w*|disponible|prie|invite|vous attends|t.attends|attendrai|stop(?:ping)? by|come (?:by|over|in)|swing by|pop in|drop in|passer|je passe|visio|zoom|teams',
    // Wishing, choosing, asking.
    `(?:it's|its|it is|c'est) (?:le |the |a |at )?(?:${DAY}|\\d{1,2}(?:st|nd|rd|th|h\\d*|[:.]\\d\\d| ?[ap]m)) (?:and |et )?(?:not|pas)(?= )`,
    "please|svp|stp|can|could|would|may|might|shall|i'd|we'd|peux|peut|pouvons|pouvez|pourrai\\w*|pourrons|veux|veut|voudrais|aimerais|souhait\\w+|want|wish|like|love|need(?:s|ed)? (?=it|this|to (?:move|change|push|resched\\w*|shift))|let's|book\\w*|schedul\\w+|planif\\w+|propos\\w+|suggest\\w*|voulais|wanted|trompee?|(?:wrong|mauvais\\w*) (?:day|time|hour|date|jour|heure)|say|said|saying|meant?|dis|dit|dire|dirais|disais|disons|confirm\\w*|valid\\w*|go(?:ing)? (?:for|with)|opt\\w*|choose|chose|chois\\w*|pick(?! (?:up|my|the|him|her|them|our)\\b)|pencil|freed|clear\\w*|keep|kept|gard(?:e|ons|ez) (?:le|la|ca|cette|celui)|bloqu\\w+|note\\w*|reserv\\w+|mets|mettre|mettons|prend(?:s|rai|rais) (?:le|la|celui|l'|~|(?=\\d))|arretons|take (?!me\\b|the (?:bus|train)|my|our|us)|make it|do (?:the |a |le )?(?=\\d|~)|on fait (?:ca|le|~|ce|plutot|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|\\d)|(?:must|has to|have to|got to|needs to|better|would|it'd|it'll|that'd|that'll) be (?=before|after|by|at|on|around|\\d)|(?:it's|it is|that's|c'est|ce soit|ca soit|is) (?=(?:before|after|past|by|later than|earlier than|around|about|apres|avant|vers|plus (?:tard|tot) que) )|(?:have|has|had|got|needs?) to be (?=the |on |next |this |mon|tue|wed|thu|fri|sat|sun|tomorrow)|(?:ce sera|ca sera|it is)(?= ?$)|(?:faut|faudrait|vaudrait) que ce soit|(?:j'ai|j'aurai|i've got|i've|i have) (?:\\d+ ?(?:min\\w*|mn)|une? (?:petite )?(?:heure|minute|moment)|a minute|an hour|half an hour)|(?:ca|cela|qui) marche(?! pas)|(?:i'm|am|we're) on (?=[\\d+])|think\\w*|guess|reckon|hope|pense\\w*|crois|esper\\w+",
    // Moving what stands.
    '(?:move|mov(?:e|ing) (?:it|this|that|our|the (?:call|meeting))|push|shift (?:it|this|that|our|to|the)|resched\\w*|postpon\\w*|bring|delay|decale\\w*|deplace(?!ment)\\w*|reporte\\w*|repousse\\w*|avance\\w*)',
  ].join('|')})\\b`,
);

/** The clauses whose days and times are no wish. */
export function toldClauses(words: string): Clause[] {
  return split(words).filter(
    ({ from, to }) => isTold(words.slice(from, to)) && !CALL_THEN.test(words.slice(to, to + 60)),
  );
}

/** "I'll be parked tomorrow at 3, call then": what was told is when. */
const CALL_THEN =
  /^[^a-z\d]*(?:(?:so|donc|and|et|please|you can|vous pouvez) )*(?:call|ring|phone|try|buzz|catch|reach|get) (?:me |us )?then\b|^[^a-z\d]*(?:(?:so|donc|and|et|vous pouvez) )*(?:appel\w*|rappel\w*)(?:[- ](?:moi|nous))? (?:a ce moment|a cette heure)/;

/** A clause with someone in it who does something tells it, unless it shows that it is about the call. */
function isTold(clause: string): boolean {
  if (
    DAY_IS.test(clause) ||
    NOW_IS.test(clause) ||
    ASKS_HOURS.test(clause) ||
    WEATHER.test(clause) ||
    HAPPENED.test(clause) ||
    MUST_GO.test(clause) ||
    IN_CHARGE.test(clause) ||
    IRREALIS.test(clause)
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
