/** What is offered, or stands, does not suit. Each list holds both languages. */

import { anyPhrase, listed, oneOf, pattern } from '../text/patterns.js';

const AT_THAT_TIME = oneOf({
  fr: listed`
    ce jour[- ]la / ces jours[- ]la / a cette heure[- ]la / a ce moment[- ]la
    les (?:deux|trois|2|3) (?:jours|fois)
  `,
  en: listed`
    (?<!\b(?:off|free|done|finished|home|back|ready|up|awake|there|available|around|out of work) by )then
    (?:both|all)(?: (?:of )?(?:those|these|the))? (?:days|times)
    that day / those days
  `,
});

const CANNOT = oneOf(listed`
  can'?t / cannot / can not / couldn'?t / (?:won'?t|wouldn'?t|will not|would not) be able to / unable to / not (?:be )?able to
`);

const ATTEND_FR = oneOf(listed`
  (?:etre|me rendre) (?:la|dispo\w*|libres?|presente?s?|a l'heure|joignable)
  pouvoir / venir / y arriver / repondre a l'appel / decrocher / honorer
`);

const ATTEND_EN = oneOf(listed`
  make (?:it|that|this|the (?:call|meeting|appointment))
  (?:do|attend|be there|join|be (?:free|available|able|around|home|back)) / come
  manage(?= ?(?:$|[.,!;\n]|(?:it|that|this|today|tomorrow|to (?:make|be|take|talk|speak))\b))
`);

const DOUBTFULLY_EN = oneOf(listed`
  (?:don'?t|do not) (?:think|believe|reckon|know) / not (?:sure|certain|convinced) / unsure / doubt / unlikely
`);

const I_WILL = "(?:i|we) ?(?:'?ll|can|will|could|'d|would|am|'m|be)?(?: be)?(?: going to| gonna| able to)?";

const DOUBTS_TO_COME = anyPhrase({
  fr: listed`
    risque(?:nt|ns|rais?)? (?:fort |bien )?(?:de |d')(?:ne )?pas (?:${ATTEND_FR})
    (?:pense|crois) (?:ne )?pas (?:${ATTEND_FR})
    pas (?:sure?s?|certaine?s?|persuadee?) (?:de |d')(?:${ATTEND_FR})
    doute (?:de |d')(?:${ATTEND_FR})
    sais (?:vraiment )?(?:pas|plus) (?:encore |trop |du tout )?si (?:je|on) (?:serai|sera|suis|pourrai|pourra|peux|peut) (?:${ATTEND_FR})
    sais (?:vraiment )?(?:pas|plus) (?:encore |trop |du tout )?si (?:je|on) (?:serai|sera) (?:la|dispo\w*|libres?)
    pas (?:sure?|certaine?) que (?:je |ca |ce )(?:puisse|pourrai|sois|soit|serai|sera|aille|ira)
    (?:pense|crois) pas que (?:je |ca |ce )(?:va|vais|pourrai|sera|serai|puisse|sois|soit)\w*
  `,
  en: listed`
    ${DOUBTFULLY_EN}(?: (?:that|if|whether))? ${I_WILL} ${ATTEND_EN}
    (?:i|we)(?: (?:might|may|probably|likely|possibly))+ (?:not|won'?t|can'?t|cannot)
      (?: be able to)? ${ATTEND_EN}
  `,
});

const DOUBTFUL =
  /ris[qk]|pense|crois|sais|know|\bsure?s?\b|certain|persuad|doub?t|think|believe|reckon|convinced|unlikely|might|\bmay|probably|possibly|\blikely/;

/** "Not sure I can make it", "je risque de pas être là". */
export function doubtsToCome(text: string): boolean {
  return DOUBTFUL.test(text) && DOUBTS_TO_COME.test(text);
}

/** What "tricky" is said of when it ends there: being there, and no product or price. */
const SAID_OF_THE_CALL = oneOf({
  fr: listed`
    $ / [.,!;\n] / pour (?:moi|nous|demain|aujourd'hui|ce|cette|cet|l'appel|le rendez-vous) / (?:demain|aujourd'hui|finalement|du coup|desole\w*|en fait|merci|je|j'ai|j'avais|on)\b
    d'etre la\b / de (?:me liberer|venir|repondre|decrocher|parler|vous parler)\b / a (?:cette heure|ce moment|\d)
  `,
  en: listed`
    $ / [.,!;\n] / (?:then|today|tomorrow|now|sorry|actually|after all|i|i'm|i've|for (?:me|us|today|tomorrow))\b
    to (?:make (?:it|that)|be there|get away|talk|speak|take (?:it|that|the call)|answer|pick up)\b
  `,
});

const HARD_FR = oneOf(listed`
  complique / chaud / tendu / difficile / delicat / impossible / short / mort / foutu / rape / cuit / coince / galere
`);

const HARD_EN = oneOf(listed`
  tricky / difficult / tough / hard / tight / awkward / impossible / a (?:push|struggle|stretch|problem|no|no[- ]go|pain|mission|hassle|nightmare|non[- ]?(?:starter|runner)|bad time) / an issue
  touch and go / too much / a bit much / inconvenient / terrible / awful / hopeless / rubbish / bad timing
`);

/** "Both are a bit awkward": none of what is offered suits, whatever the word for it. */
export const NONE_SUITS = pattern`
  (?:both|all|either|they|the two)(?: of (?:them|those|these))?(?:'re| are| is|'d be| would be|'ll be| will be) (?:(?:a bit|a little|really|very|both|all|quite|pretty|kinda|rather|so|just|just as|sort of|equally|too|is) )*
  (?:${HARD_EN}|no\b|out\b(?! of)|off\b|bad\b|not\b|too )
`;

const HARD_TO_COME = oneOf({
  fr: listed`
    (?:(?:ca|ce|cela) (?:va (?:etre|devenir)|sera|serait|risque d'etre)|c'est) (?:un peu |tres |trop |vraiment |assez |plutot )?${HARD_FR}
      (?= ?${SAID_OF_THE_CALL})
    (?:ca|ce|cela) (?:va (?:etre|faire)|sera|serait|risque d'etre|risque de faire) (?:un peu |tres |trop |vraiment |assez |super )?(?:juste|court|limite|chaud)
      (?= ?${SAID_OF_THE_CALL})
    (?:ca|ce|cela) (?:ne )?(?:va|risque de|pourra|peut|devrait) (?:pas|plus|jamais) (?:trop |vraiment )?(?:etre (?:possible|faisable|jouable)|le faire|coller|passer|marcher|fonctionner|aller|m'aller|jouer|rentrer|convenir)
    ca (?:passe|marche|colle|joue|roule|va|fonctionne|le fait) (?:pas|plus)(?: du tout)?(?= ?(?:$|[.,!;\n]|pour (?:moi|nous)|finalement|demain|aujourd'hui|desole\w*))
    (?:vais|va|allons) (?:pas|plus|finalement pas) (?:pouvoir|etre (?:la|dispo\w*|libre|joignable|en mesure|chez moi))
      (?! (?:trop )?(?:vous |te )?(?:ecrire|payer|acheter|signer))
    n'y (?:serai|sera|serons|arriverai|arrivera) (?:pas|plus|finalement pas)(?= ?(?:$|[.,!;\n]|demain|aujourd'hui|desole\w*|finalement|du coup|a cette heure|je|j'ai))
    (?:suis|serai|serais|serons|on (?:ne )?sera) (?:pas|plus|finalement pas) (?:la|chez moi|joignable|en mesure)(?= ?(?:$|[.,!;\n]|demain|aujourd'hui|desole\w*|finalement|du coup))
    pourrai(?:s|t)? (?:pas|plus) (?:repondre|decrocher|parler)(?= ?(?:$|[.,!;\n]|a l'appel|au tel\w*|demain|a cette|a ce))
    (?:y a |il y a )?pas moyen(?= ?(?:$|[.,!;\n]|demain|aujourd'hui|pour (?:moi|nous)|desole\w*|finalement))
    ^(?:(?:ah|oh|mince|zut|desole\w*|pardon|aie|non|par contre|bonjour|mais)[ ,.!]+)*(?:je|on) sera[i]? (?:au volant|en (?:voiture|reunion|rendez-vous|deplacement|cours|route|avion|train|consultation|formation)|
      au (?:travail|boulot|taf)|dans (?:le (?:train|metro|bus)|l'avion)|sur la route|occupee?|prise?)(?= ?(?:$|[.,!;\n] ?(?:desole\w*|pardon)|a (?:cette|ce)|desole\w*))
  `,
  en: listed`
    (?:going to|gonna|will|'?ll|might|may|could|would|'?d) be (?:a bit |a little |very |really |too |pretty |quite |rather |kinda |so )?${HARD_EN}
      (?= ?${SAID_OF_THE_CALL})
    ${CANNOT} (?:talk|speak|chat|take (?:it|that|the call|a call|calls)|pick up|answer|get (?:away|to the phone)|get out of work)
      [ ](?:then|at that (?:time|hour|point)|that day|at (?:the )?(?:minute|time) you)
    (?:won'?t|will not|(?:not|isn'?t) (?:going to|gonna)|'?ll not) be (?:able(?: to)?(?= ?${SAID_OF_THE_CALL})|able to (?:make|do|come|talk|speak|take|attend|join|answer|pick up)|
      around|about(?= ?(?:$|[.,!]|then))|there|home|at home|in then|reachable)
    (?:not|isn'?t|never) (?:going to|gonna) (?:happen|manage|make (?:it|that)|work(?: out)?|fly|do it)
    (?:'?ll|will|going to|gonna|might|may|'?m|am) (?:really |probably )?struggl\w*(?= ?(?:$|[.,!;\n]|to (?:make|get|be|do|talk|take)|with (?:that|the time|it)|today|tomorrow|then|sorry))
    ^(?:sorry,? )?struggling (?:to make|to get|with (?:that|the time|it))
    not (?:around|about|in|home|here) (?:then|at that (?:time|hour)|that day)
    (?:won'?t|will not|'?ll not|'?ll never|shan'?t) (?:be making|make) (?:it|that|this|the (?:call|meeting|appointment|slot))
      (?= ?(?:$|[.,!;\n]|today|tomorrow|then|sorry|after all|now|at all|i'm|i|i've|because|cos|as|to the (?:call|phone|meeting)))
    no can do / (?:afraid|sorry) (?:(?:that )?i )?(?:can'?t|cannot|won'?t)(?= ?(?:$|[.,!;\n]|then|today|tomorrow|now|anymore|after all))
  `,
});

/** What does not work, and is no time. */
export const THINGS = oneOf({
  fr: listed`
    interphone / sonnette / digicode / portail / camera / micro / wifi / internet / lien / appli / mail / fixe / ascenseur / chaudiere / chauffage / radiateurs? / ecran / ordi / box / robot
  `,
  en: listed`
    buzzer / (?:door ?)?bell / intercom / camera / cam / mic / microphone / speaker / wi-?fi / internet / broadband / link / app / e-?mail / landline / lift / elevator / gate / key ?pad
    boiler / heating / radiator / signal / keyboard / screen / laptop / phone / mobile / shower / cooker / fridge / alarm / meter / heater
  `,
});

export const REJECT = anyPhrase({
  fr: listed`
    ni l'une? ni l'autre
    (?:ils|elles|les (?:deux|2|trois|3)|tous|ces \w+) (?:me |nous )?tomb(?:ent|aient|eraient|e) (?:\w+ )?mal\b
    tomb(?:e|ent) (?:\w+ )?mal,? (?:les (?:deux|2|trois|3)|tous|tout ca)\b
    (?:ne )?(?:m'|me )?r?appele[rz] (?:surtout )?pas a (?:ce moment|cette heure)(?:[- ]la)?
    (?:me |m'|nous )(?:arrange|convien|von|va)\w* (?:pas|plus|guere)
    pas (?:dispo\w*|libres?|la) (?:a )?(?:ce|ces|cette)
    (?:oublie|zappe|sorti de (?:la|ma) tete|capte)\b[^?\n]{0,40}\b(?:pas|plus) (?:du tout )?(?:la|chez moi|dispo\w*|libre|a la maison|joignable|en ville|possible)\b
    (?:pas|plus) (?:dispo\w*|joignable)(?: du tout)?(?: finalement| en fait| desolee?)?$
    (?:peux|pourrai|pourrais|puis) (?:\w+ )?(?:en )?(?:faire |prendre |honorer )?aucun(?:e)?(?: (?:des|de (?:ces|vos)) \w+)?(?= ?(?:$|[,.!;\n]))
    aucun(?:e)? (?:des (?:deux|trois|2|3)|ne (?:me |nous )?(?:va|convient|marche|colle|passe))
    rien (?:de tout (?:ca|cela)|ne (?:me |nous )?(?:va|convient)|qui (?:me |nous )?
      (?:va|convient|arrange))
    (?:coince|bloque|retenue?)\w* (?:au|a|dans|en)
    (?:ce n'est |c'est |ca va |ce sera |c |ca sera )?pas (?:du tout )?(?:possible|faisable|jouable)
    ne saurais? (?:\w+ )?etre (?:la|present\w*|disponible|libre|joignable|des votres)
    dans l'impossibilite (?:de |d')(?:etre|venir|me |repondre|honorer|prendre|decrocher)
    (?:ne )?(?:peux|pourrai|pourrais|peut) (?:pas|plus|finalement pas|malheureusement pas)(?! (?:encore |trop |vraiment )*(?:vous |te )?(?:le |la )?(?:dire|savoir|confirmer|m'engager|repondre)\b)
      (?! (?:trop )?(?:vous |te |)(?:repondre|ecrire))
    empechement / imprevu(?<!\bsauf (?:[a-z]+ ){0,2}imprevu) / urgence / contretemps
    (?:absente?s?|prise?s?|occupee?s?|pas la|indispo\w*|en deplacement|en vacances|au travail) (?:pour )?(?:les (?:deux|2)|ces (?:deux|2))(?: jours| fois| dates)?(?= ?(?:$|[,.!\n]|desole|malheureusement))
    (?:finalement |en fait )?(?:pas|plus) (?:dispo\w*|libre) (?:du tout|finalement|en fait|apres tout)
    (?:pas|plus) du tout (?:dispo\w*|libre)
    pas (?:celui|celle)(?:-| )la
    (?:c'est|ca tombe|ca fait) (?:\w+ )?(?:pile|en plein|en pleine|juste|exactement)
      [ ](?:pendant|quand|au moment|sur|dans|mon|ma|mes|le|la|l')
  `,
  en: listed`
    (?:forgot|forgotten|slipped my mind|spaced|oops|whoops)\b[^?\n]{0,40}\b(?:i'm|im|am|be|we're) (?:out|away|not (?:home|in|here|around|free|available|about))(?= ?(?:$|[,.!]|at all|then|today|anymore|any more|sorry))
    (?:forgot|forgotten|slipped my mind|spaced)\b[^?\n]{0,20}\bnot (?:home|in|here|around|free|available|about)\b
    (?:don'?t|do not) (?:call|ring|phone)(?: me| us)? (?:then|at that (?:time|hour))
    (?:nothing|none|not one) (?:works|suits|of|there|fits)
    something (?:\w+ )?(?:has |just |'s )?(?:came|come|cropped) up
    (?:i )?${CANNOT} (?:make|do|attend|come|join|be there|any of|either|that|then|it|at)\b.*
    ^(?:sorry,? )?(?:i )?(?:can'?t|cannot)(?: sorry| anymore| today| make it)?$
    (?:would|i'd|we'd)(?: have)?(?: really| absolutely| honestly)? (?:love|loved|like|liked)(?: (?:to|that|it|to have))?,? but (?:i )?(?:(?:honestly|really|just|sadly|unfortunately|genuinely|simply|i) )*(?:can'?t|cannot|couldn'?t)(?= ?(?:$|[.,!;\n]|and\b|sorry))
    ^(?:(?:sorry|no|ah|oh|i|honestly|really|genuinely|truly|unfortunately|sadly|simply|just)[ ,]+)+(?:can'?t|cannot)(?= ?(?:$|[.!;\n])| ?,? (?:and|i|sorry|don't|no idea|not sure)\b)
    ^(?:(?:sorry|no|ah|oh),? )*(?:i )?(?:can'?t|cannot|won'?t)(?: then| that)?[, ]+(?:i'm |im |i'll be )?(?:in|at) (?:work|class|school|court|hospital|college|a meeting|the (?:office|hospital))(?= ?(?:$|[.,!]|then|sorry|till|until|all))
    (?:doesn'?t|don'?t|does not|do not|won'?t|will not|not gonna|not going to)(?<!\b${THINGS}s? [a-z' ]{4,12}) (?:really )?
      (?:work|suit|fit|be possible)
    not (?:possible|available|free|good for me|convenient|going to work|feasible)
    something(?:'s| has)? (?:just )?(?:came|come) up
    (?:neither|none of (?:them|those|these|the above)|no good|any(?:thing)? (?:but|except|bar|other than|apart from) (?:those|these|them|either)(?= ?(?:$|[,.!\n]|please|pls|thanks|sorry)))
    (?:away|out|abroad|busy|working|tied up|on holiday|on shift|in meetings)(?: on| for)? (?:both|either)(?: of (?:those|them|these))?(?: days?| times?)?(?= ?(?:$|[,.!\n]|sorry|i'm afraid|afraid|unfortunately))
    ${NONE_SUITS}
    clash(?:es)? with
    not that (?:one|day|date|slot)\b
    (?:that|it|this|those|they)(?:'?s| is|'?re| are|'d be| falls?| lands?)? (?:slap|bang|smack|right|dead|plumb|plum|square|smack)
      (?: bang| dab| smack)? (?:in|on|during|over|when|through|at|amid) (?:the middle of )?(?:my|our|the|school|lunch|dinner|tea|work|i\b|we\b|naps?|bath)
  `,
  both: listed`
    ${HARD_TO_COME}
    (?:i'm|i am|we're|i'll be|we'll be|at|je suis|je serai|on est|on sera)\b[^.!?\n]{0,40} ${AT_THAT_TIME}
      (?= ?(?:$|[,.!]))
    (?<!not )(?<!pas )(?:too|trop) (?:early|late|soon|tot|tard)(?! (?:to|pour) (?:chang|switch|appl|sign|resili|cancel|souscri|adher|particip|en profiter)\w*[^.,!\n]*\?)(?<!\b(?:left|leave|leaving) it too late(?= ?\?))
    impossible
  `,
});

const IN_THE_MIDDLE = oneOf({
  fr: listed`
    (?:en plein|pile(?: poil)?|juste|exactement|tombent? (?:pile|en plein\w*|juste|pendant)|en pleine|au beau milieu)(?: pile| poil| en plein| en pleine)?
      [ ](?:dans|pendant|sur|durant|au milieu de|a l'heure de|au moment de|de) ?(?:le |la |les |l'|mon |ma |mes |notre |nos |du )\w+
    (?:c'est|ca tombe) (?:pile |juste |exactement )?(?:quand|l'heure ou|le moment ou|a l'heure ou|au moment ou|pendant que|la que|la ou|justement que) ?(?:je|j'|on|mon|ma|mes|les|nous) ?\w+
    ^(?:pile|juste|exactement) (?:quand|a l'heure ou|au moment ou) ?(?:je|j'|on|mon|ma|mes|les|nous) ?\w+
    c'est (?:l'heure|le moment) (?:de |d'|du )(?:ma|mon|mes|la|le|l'|amener|chercher|aller|recuperer|coucher|ouvrir|fermer)? ?\w+
  `,
  en: listed`
    (?:slap|bang|smack|right)(?:[ -](?:bang|dab|smack))?[ -](?:in|during|on|over|across|when|through|as) (?:(?:the )?middle of \w+|(?:my|our|the|i|we|when))
    (?:that's|that is|which is|it's|both|they're|those are)(?: right| just| exactly| usually| always| both)? (?:when|during|while) (?:i|we|my|our|the|they|everyone|school|kids|he|she|his|her)(?! (?:call|line)\b)
    that's (?:my|our) (?:lunch|lunchtime|school run|gym|class|shift|nap|dinner|tea|commute|rush|busiest|busy) ?
  `,
});

const SUITS_THEM = oneOf({
  fr: listed`
    libre / on fait / dispo\w* / tranquille / pause / repos / finis / termine / rentre / chez moi / debauche / parfait / ideal / nickel / bien / arrange / temps / top / envie
  `,
  en: listed`
    free / (?:i'm|am|day|days|we're|get|time) off / break / finish / done / home / back / available / around / (?:have|got|good|best|right) time / perfect / ideal / great / good / best / want / need / prefer / suits? / meant / said / asked / booked
  `,
});

/** "Slap bang in my school run", "c'est quand j'ouvre le magasin": something else is on then, and it is no break. */
export function clashes(text: string): boolean {
  return CLASH_HINT.test(text) && CLASHES.test(text) && !FREE_THEN.test(text);
}

const CLASH_HINT =
  /plein|la que|la ou|justement|pile|juste|exactement|tombe|milieu|quand|heure|moment|pendant|slap|bang|smack|right|plumb|dead|when|during|while|that's/;

const CLASHES = anyPhrase([IN_THE_MIDDLE]);

const FREE_THEN = new RegExp(pattern`\b${SUITS_THEM}\b|\?`);
