/** The meeting is to be at another time, or whether and how that can be. Each list holds both languages. */

import { anyPhrase, listed, oneOf, pattern } from '../text/patterns.js';

const CHANGE = oneOf({
  fr: listed`
    annul\w+ / decal\w+ / report(?:er|e|ez|ons|ais|ait) / deplac\w+ / chang(?:er|e|ez|eons)
    modifi\w+ / bouger
  `,
  en: listed`
    cancel\w* / resched\w* / rearrang\w* / postpon\w* / move / change / shift / call (?:it )?off
  `,
});

const CAN_I = oneOf({
  fr: listed`
    je (?:peux|pourrai|pourrais|pourra) / (?:puis|pourrai|pourrais)-je / (?:on|ca) (?:peut|pourra|pourrait)
    (?:peut|pourra|pourrait)-on / possible (?:de |d') / possibilite (?:de |d') / (?:est-ce qu'|qu')on peut
  `,
  en: listed`
    (?:can|could|may|will|would) (?:i|we|you) (?:still |always |also |be able to )?
    (?:i|we) (?:can|could|may) (?:still |always )? / (?:able|possible|ok|okay|allowed|free) to
  `,
});

const IF_NEEDED = oneOf({
  fr: listed`
    si (?:besoin|jamais|necessaire|il (?:le )?faut|y a|quelque chose|imprevu|empechement)
    si (?:je (?:ne )?|j'|on )(?:peux|peut|ai|a|suis|dois|devais|change|pouvais) / en cas / au cas
    a tout moment / n'importe quand / quand (?:je|on|vous) (?:veux|veut|voulez) / au dernier moment / (?:annul\w+ )apres coup / (?<=annul\w{1,3} )plus tard / ensuite
  `,
  en: listed`
    if (?:needed|need be|needs be|necessary|required|i (?:need|have|must|want|can'?t|change)|something|
      anything|things|plans|my plans|it comes)
    in case / at any (?:time|point|moment|stage) / any ?time / when ?ever / last minute / later on
    (?<=cancel(?: it| that| this)? )(?:later|afterwards) / later if / on the day
  `,
});

const HOW_TO = oneOf({
  fr: listed`
    comment (?:je fais |on fait |faire |puis-je |je peux |je |on |dois-je |ca se passe )?(?:pour |si )?
      (?:l'|le |la )?
    (?:que|quoi) (?:faire |se passe[- ]t-il )?(?:pour|si) (?:\S+ ){0,4}?
  `,
  en: listed`
    (?:how|where) (?:do|can|could|would|should) (?:i|we|you|one) (?:go about )?
    how to / how (?:do|would) i go about
    what (?:do i do|happens|should i do)(?: if| to)? (?:\S+ ){0,4}?
    what if (?:\S+ ){0,4}?
  `,
});

const UNTIL_WHEN = oneOf({
  fr: listed`
    jusqu'a (?:quand|quelle heure|combien|quel (?:jour|moment)) / combien de temps (?:avant|a l'avance)
    quel (?:est le )?delai
  `,
  en: listed`
    (?:until|till|up to|by) (?:when|what time) / how (?:late|long before|far ahead|far in advance)
    how much notice
  `,
});

const I_FAIL = oneOf({
  fr: listed`
    (?:je |j')(?:ne )?(?:peux|pourrais|pouvais|pourrai|suis|serai|dois|devais|ai un)
    (?:il )?y a un (?:empechement|imprevu) / ca (?:ne )?va (?:pas|plus)
  `,
  en: listed`
    (?:i|we)(?:'m| am)? (?:can'?t|cannot|could not|couldn'?t|need|have|must|not|want|don'?t|get|
      forget|miss)
    (?:something|anything|summat) (?:comes?|crops?|turns?|pops?) up / it (?:doesn'?t|does not)
  `,
});

const OFF_OR_MOVED = oneOf({
  fr: listed`
    annul\w+ / decal\w+ / report(?:er|e) / deplac\w+
  `,
  en: listed`
    cancel\w* / resched\w* / rearrange / postpone / move (?:it|the)
  `,
});

/** What may keep anybody, and is on nobody's clock. */
const HELD_UP = oneOf({
  fr: listed`
    (?:mon|ma|le|la|l'|un|mes) ?(?:train|vol|avion|bus|car|metro|tram|ferry|reunion|rendez-vous|cours|covoiturage|fils|fille|petite?|gamine?|patron\w*|chef|nounou|voiture)
      [ ](?:est|a|ait|soit|prend|arrive|n'est|traine|deborde|dure|tombe|finit|me|m'|ne)
    (?:je suis|je serai|on est|j'ai|je reste) (?:coince\w*|bloque\w*|retenue?|en retard|du retard|dans les bouchons|malade|encore au (?:travail|boulot|taf))
    (?:il )?y a (?:du retard|des bouchons|une greve|un souci|un probleme|un truc) / (?:le (?:travail|boulot|taf)|ca) (?:deborde|bouchonne|s'eternise|est (?:charge|tendu))
  `,
  en: listed`
    (?:my|the|our|a) (?:train|flight|plane|bus|ferry|meeting|shift|lift|taxi|boss|son|daughter|kid|little one|baby|car|appointment|class)(?:'s|s)?
      [ ](?:is|are|was|gets?|runs?|running|has|comes?|needs|kicks|finishes|takes|breaks?|late|delayed|cancelled|ill|sick|over\w*)
    (?:i|we)(?:'m| am|'re| are| get| end up) (?:still )?(?:stuck|held up|late|delayed|running (?:late|behind)|in traffic|ill|sick|at work|called away|not well|poorly)
    there'?s? (?:is )?(?:traffic|a delay|a problem|an issue|a strike) / (?:work|traffic|things|school) (?:is|are|gets?|goes|runs?|kicks)
  `,
});

const CHANGEABLE = oneOf({
  fr: listed`
    annulables? / decalables? / reportables? / modifiables? / deplacables? / echangeables?
  `,
  en: listed`
    cancell?able / movable / moveable / changeable / flexible / reschedulable
  `,
});

/** Where it would be moved to. */
const TO_WHERE = pattern`(?: (?:to|till|until|for|at|a|au|pour|vers|jusqu'a) [^.,;!?\n]{1,24})?`;

/** "Can we move it to 4 if my train is late", "je devrai peut-être décaler à 16h": to where it may have to be moved. */
const MAY_MOVE_TO = new RegExp(
  oneOf({
    fr: listed`
      \b${CHANGE}[^.!\n]{0,40}? (?:si|au cas ou) (?:jamais )?${HELD_UP}
      \b(?:si|au cas ou) (?:jamais )?${HELD_UP}[^.!\n]{0,30}\b${CHANGE}
    `,
    en: listed`
      \b${CHANGE}[^.!\n]{0,40}? (?:if|in case) ${HELD_UP}
      \b(?:if|in case) ${HELD_UP}[^.!\n]{0,30}\b${CHANGE}
      (?:^|[,.;!\n] ?|\b(?:i|we|but|so) )(?:might|may)(?: well| just| possibly)? (?:have to|need to) (?:move|change|shift|push|resched\w*|postpon\w*)
    `,
  }),
);

/** A move that depends on what is not known yet: nothing is moved for it. */
export function mayMoveLater(text: string): boolean {
  return /\b(?:if|si|in case|au cas|might|may)\b/.test(text) && MAY_MOVE_TO.test(text);
}

const CHANGING_WORDS = oneOf({
  fr: listed`
    (?:c'est|est-ce|ce serait|ca reste|ca serait|l'appel est|le rendez-vous est|le creneau est|il est) (?:bien |toujours |encore |quand meme )?${CHANGEABLE}
    ${CAN_I} ?(?:\S+ ){0,2}?${CHANGE}(?: (?:ca|cela|l'appel|le rendez-vous|le creneau|l'heure))?${TO_WHERE} (?:si|quand) (?:jamais )?${HELD_UP}
    (?:et |mais )?si (?:jamais )?${HELD_UP}[^.!\n\d]{0,30}(?:comment|fais quoi|quoi faire|que faire|se passe|${CHANGE}|${CHANGEABLE})[^.!\n\d]{0,12}
    (?:et|mais) si (?:jamais )?${HELD_UP}[^.!?\n\d]{0,20}\?
    ${UNTIL_WHEN}[^.!\n]{0,30}\b${CHANGE}
    ${CHANGE}\b[^.!\n]{0,20}\b${UNTIL_WHEN}
    ${CAN_I} ?(?:\S+ ){0,2}?${CHANGE}\b[^.!\n]{0,25}\b${IF_NEEDED}
    ${HOW_TO} ?${CHANGE}
    (?:et )?si ${I_FAIL}\b[^.!\n]{0,40}\b(?:comment|fais quoi|quoi faire|que faire|se passe)
    (?:comment (?:je |on )?fai\w+|que (?:faire|dois-je faire)) (?:si|quand) ${I_FAIL}
    si ${I_FAIL}[^.!\n]{0,15} ${CHANGE}[^.!\n]{0,12} ?\?
    (?:et|mais) si ${I_FAIL}[^.!\n\d]{0,20}\?
    (?<!\b(?:derange\w*|embete\w*|gene|ok|grave|souci|probleme|va|possible) )si (?:jamais |par hasard |donc )?(?:je |j'|on )(?:l'|le |la |(?:dois|devais|devrai|viens a|venais a) )?annul\w+
    (?:il |ca )?(?:se peut|se pourrait|est possible|y a des chances) (?:que |qu')(?:je |j'|on )(?:l'|(?:doive|dois|devrai\w*|vais devoir) )?${OFF_OR_MOVED}
    peut[- ]etre (?:que |qu')?(?:je |j'|on )(?:vais|va|dois|doit|devrai\w*|devra) (?:devoir )?${OFF_OR_MOVED}
    (?:je |on )(?:vais|va|devrai\w*|devra|risque) (?:peut[- ]etre |sans doute |possiblement )?(?:de )?(?:devoir |etre oblige\w* (?:de |d'))?
      (?<=(?:peut[- ]etre|sans doute|possiblement|risque) (?:de |d'|devoir |etre oblige\w* (?:de |d'))*)${OFF_OR_MOVED}
  `,
  en: listed`
    (?:is|will) (?:it|this|that|the (?:call|meeting|appointment|slot|time))(?: be)? (?:still |always )?${CHANGEABLE}
    ${CAN_I} ?(?:\S+ ){0,2}?${CHANGE}(?: (?:it|this|that|things|the call|the meeting|the time))?${TO_WHERE} (?:if|in case) ${HELD_UP}
    (?:what|how)(?: do i do| happens| about)? if (?:${I_FAIL}|${HELD_UP})
    (?<!\b(?:ok|okay|alright|all right|fine|mind|matter|possible|cool) )if (?:i|we) (?:ever |do |did |decide to |have to |had to |need to |needed to |want to |must )*cancel\w*
    (?:i|we) (?:might|may|could)(?: well| just| possibly)? (?:still )?(?:have to|need to|be) (?:${OFF_OR_MOVED})
    (?:i|we) (?:might|may)(?: well| possibly)? cancel
    (?:maybe|perhaps|possibly|there'?s a chance|a chance|it'?s possible)(?: that)? (?:i|we)(?:'ll| will| might| may) (?:have to |need to )?${OFF_OR_MOVED}
  `,
});

/** "Can I cancel later if needed?", "je vais peut-être devoir annuler": asks whether and how, or may have to. Nothing changes. */
const CHANGING = new RegExp(pattern`\b${CHANGING_WORDS}`);

const CHANGING_HINT =
  /able|comment|quand|\bsi\b|jamais|cas\b|moment|later|plus tard|how|\bif\b|case|time|notice|delai|where|peut|pourrait|possib|chance|risque|sans doute|might|may\b|could|perhaps/;

/** Where it stands; null where it is not asked. */
export function asksAboutChanging(text: string): { index: number; length: number } | null {
  const match = CHANGING_HINT.test(text) ? CHANGING.exec(text) : null;
  return match && { index: match.index, length: match[0].length };
}

const RESCHEDULE = anyPhrase({
  fr: listed`
    (?:un|une|d')(?: |)?autres? (?:jour|moment|date|fois|horaire|creneau|heure)s?\b(?! (?:question|chose))
    (?:(?:il )?(?:faut|va falloir|faudra|faudrait) |on |je |nous )(?:le |la |l')?(?:reporter?|decaler?|repousser?)s?(?= ?(?:$|[,.!?]|(?:stp|svp|desole\w*|du coup|alors|donc|merci)\b))
    (?:on|je|nous) (?:le |la |l')?(?:remet|reporte|decale)s? (?:ca|cela|a plus tard|le rendez-vous|l'appel)(?= ?(?:$|[,.!?]| a\b))
    (?:faut|dois|faudrait|devrais|voudrais|peut) (?:que je |qu'on |on )?(?:le |la )bouger?
    (?:report|decal|deplac|repouss)e?(?:ons|ez|er|ait|erait)
    (?:faut|dois|devoir|vais devoir|va falloir|faudra|faudrait|oblige\w* de|voudrais|peut) (?:que je |qu'on |on |le |la )?(?:bouger?|decaler?|deplacer?|changer?)(?: (?:le|l'|notre|mon) ?(?:rendez-vous|appel|creneau))?
  `,
  en: listed`
    (?:move|shift|switch|change) (?:(?:\w+'s|the|my|our|this|that) )?
      (?:call|meeting|appointment|slot|booking|appt)
    (?:need|have|want|like|got|can we|could we|possible) (?:to )?(?:move|shift|push|change|rearrange|
      reschedule|postpone) (?:it|this|that|things)
    (?:need|have|want|like|got) to rearrange
    postpon(?:e|ed|ing)
    (?:take|have|get|raise)? ?(?:a )?rain ?check
    push (?:it|this|that|the \w+)
    (?:need|have|got|want|like|can (?:we|i)|could (?:we|i)) (?:to )?(?:move|shift|change) (?:it|this)
      (?= ?$| ?[,.!?]| please| sorry| to another)
    (?:another|different|other|new) (?:time|day|slot|date|moment)
  `,
  both: listed`
    (?:heure|minutes?|min|peu|hour|hours|bit|little|while) (?:plus tot|plus tard|earlier|later)
  `,
});

/** "J'ai décalé mon autre rendez-vous", "my other meeting got moved", "ma réunion de 14h est reportée": moved so that ours need not be. */
const SOMETHING_ELSE_MOVED = new RegExp(
  oneOf({
    fr: listed`
      \b(?:ai|a|avons|ont) (?:pu |deja |meme |justement ){0,2}(?:deplac|decal|report|repouss|boug|avanc)(?:er?|ee?s?) (?:mon|ma|mes|le|la|l'|un|une|tous mes) ?(?:autres? [a-z-]+|client\w*|patient\w*|cours|reunion|kine|dentiste|coiffeur|medecin|train|vol|\d{1,2}h)
      \b(?:mon|ma|une?|mes) (?:autre )?(?:reunion|client\w*|patient\w*|cours|visio|autre rendez-vous)(?: (?:de |d'|a )?\d{1,2} ?h ?\d{0,2})? (?:est|a ete|s'est|a) (?:ete )?(?:deplac|decal|report|repouss|avanc)ee?s?
    `,
    en: listed`
      \b(?:i|we|i've|we've|have|had)(?: just| already| even)? (?:moved|shifted|pushed|rescheduled|postponed|rearranged|switched) (?:my|the|our|an?|all my) (?:other [a-z]+|client\w*|dentist|hair\w*|gym|class|lesson|shift|train|flight|physio|doctors?)
      \b(?:my|the|an?) (?:other (?:meeting|call|appointment)|client|class|lesson|patient|shift)(?: at \d[\d:]*)? (?:got|was|is|has been|been|'s been)(?: just)? (?:moved|shifted|pushed|rescheduled|postponed)(?: back)?
    `,
  }),
  'g',
);

/** Whether it is our call that is to be moved. */
export function movesCall(text: string): boolean {
  return RESCHEDULE.test(text) && RESCHEDULE.test(text.replace(SOMETHING_ELSE_MOVED, ' '));
}

export function movesSomethingElse(text: string): boolean {
  return RESCHEDULE.test(text) && !movesCall(text);
}

const LITTLE = oneOf({
  fr: listed`
    un (?:petit )?peu / une? petite? / (?:petit|leger|legerement)e? / quelques minutes / (?:une? )?poignee / (?:un )?(?:petit |bon )?quart d'heure
  `,
  en: listed`
    (?:a )?(?:bit|little|tad|touch) / slightly / (?:a )?(?:few|couple of|couple) (?:min\w*)
  `,
  both: listed`
    (?:\d{1,2}|cinq|dix|quinze|vingt|five|ten|fifteen|twenty) ?-?(?:minutes?|mins?|mn|m|')?
  `,
});

/** Late by minutes for what stands. */
const SOMEWHAT_LATE = anyPhrase(listed`
  ${LITTLE} (?:de |d'|en |of )?(?:retard|late|behind)
  (?:en |du |de |avoir du |aurai du )?retard(?:ee?)?(?: de| d')?,? (?:${LITTLE})(?! ?h(?:eures?)?\b)
  (?:running|runnin) (?:late|behind)
  (?:j'ai|j'aurai|je suis|je serai|on sera|on est|risque d'etre|risque d'avoir) (?:en |du |un peu (?:de |en )|legerement en )retard
  (?:be|i'?m|i am|we'?re) (?:running )?late(?= ?$| ?[,.!]| (?:sorry|for|4|to|2|by))
`);

/** How long, where it is all they add: "genre 15 min", after "jserai en retard". */
const SO_LONG = new RegExp(
  pattern`^(?:genre|environ|a peu pres|dans les|like|about|around|maybe|prob(?:ably)?|roughly|say|just|juste|peut-etre|max(?:imum)?|moins de|less than|[ ,.])*(?:\d{1,2}|cinq|dix|quinze|five|ten|fifteen)(?:-\d{1,2})? ?(?:minutes?|mins?|mn)(?: (?:max\w*|environ|a peu pres|or so|ish|tops|pas plus|sorry|desolee?|late|only|i think|je pense))*[ .!]*$`,
);

export function isSomewhatLate(text: string): boolean {
  return (
    (/retard|late|behind/.test(text) && SOMEWHAT_LATE.test(text)) ||
    (/^.{0,30}mi?n/.test(text) && SO_LONG.test(text))
  );
}

const OUR_MEETING = "(?:(?:le|l'|notre|mon|ce|cet) ?)?(?:rendez-vous|appel|creneau|horaire|heure|truc)";

/** "On peut avancer ?", "can you bring it forward": to before what stands. */
const BRING_FORWARD = oneOf({
  fr: listed`
    (?:on (?:peut|pourrait|pourra)|(?:pouvez|pourriez|peux|pourrais|peut|pourrait)-(?:vous|tu|on|je)|(?:vous|tu) (?:pouvez|pourriez|peux)|possible (?:de |d')|moyen d'|faudrait|faut|je (?:voudrais|veux|peux|pourrais|prefererais)|j'aimerais|essayer d')
      ?(?:l'|le |la |nous )?avancer(?: ${OUR_MEETING})?(?= ?(?:$|[?.,!;\n]|un peu|un chouia|svp|stp|s'il|d'un peu|si possible|plutot|ou))
    avance[rz]?(?:[- ](?:le|la))? ${OUR_MEETING}(?= ?(?:$|[?.,!;\n]|un peu|svp|stp|si possible|plutot|ca|c'est|ce serait))
    (?:le |l')?avancer(?: un peu)? (?:c'est|ce serait|serait) possible
  `,
  en: listed`
    (?:bring|pull|move|shift) (?:it|this|that|things|us|me|(?:the|my|our) (?:call|meeting|appointment|slot|time)) forward(?: a (?:bit|little|touch))?
    (?:brought|pulled|moved) forward
  `,
});

/** "As late as possible", and no more: among the times that there are, and not another day to be asked. */
export const AS_LATE = oneOf({
  fr: listed`
    ^(?:(?:oui|ok|bon|ben|euh|moi|alors|plutot|idealement|si possible)[ ,]+)*(?:le plus tard|au plus tard|aussi tard)(?: (?:possible|que possible|que vous (?:pouvez|avez)|dans la journee))+(?: (?:svp|stp|pour moi|merci|si possible))*$
    ^plus tard(?: (?:ce sera|c'est|sera))?,? (?:le )?mieux(?: c'est)?$
  `,
  en: listed`
    ^(?:(?:yes|ok|well|just|ideally|rather)[ ,]+)*(?:as )?late as (?:possible|poss|you can|you like|you have|ye can)(?: (?:in the day|please|pls|for me|thanks|if possible))*$
    ^(?:(?:yes|ok|well|just|ideally|rather)[ ,]+)*(?:the |your )?(?:very )?latest (?:possible|you (?:have|can|can do))(?: (?:please|pls|for me|thanks))*$
    ^(?:the )?later the better$
  `,
});

/** Another hour than those that stand, with none named. */
export const EARLIER_OR_LATER = anyPhrase(listed`
  ${BRING_FORWARD}
  (?<!le |la |au |the |mn |min |mins |heure |heures |minute |minutes |h )
    (?:un peu |bien |beaucoup )?plus (?:tot|tard)(?= ?$| ?[?!.,]| (?:possible|svp|dans|si|c'est possible|ce serait possible|ca serait|ce serait|c'est faisable|en fait|finalement|stp)\b)
  (?:be|make it|do it|have it|call(?: me)?|ring(?: me)?) (?:any |a bit |a little |much |somewhat )?(?:earlier|sooner)(?! than)
  ^(?:(?:no|ok|oh|sorry|well)[ ,]+)*(?:earlier|later|sooner) (?:if (?:poss\w*|you can|that's ok)|(?:would be|is|works) (?:better|best|good|great|easier)).*
  (?:(?:a )?(?:bit|little) |anything |something |any |much )(?:earlier|later|sooner)
  ^(?:(?:no|non|hm+|ok|euh|oh|sorry|desolee?)[ ,]+)*(?:earlier|later|sooner)(?: (?:please|pls|plz|svp|if possible|then))?[ .!?]*$
  plus (?:tot|tard) (?:dans|en|ce|le meme|la|le) ?(?:la |le )?(?:journee|jour|matinee|matin|soir\w*)
  (?:later|earlier) (?:in the|that|that same|the same|on in the|on that) (?:day|afternoon|morning|evening)
  (?:le|au) plus tard possible / as late as (?:possible|you can) / (?:the )?latest (?:possible|you (?:have|can))
  ${AS_LATE}
`);
