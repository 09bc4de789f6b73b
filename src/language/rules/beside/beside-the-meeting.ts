/** Days that are named around a meeting and ask for none: in good wishes, and in how we work. */

import { bare } from '../text/normalise.js';
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';

const WITH_IT = oneOf({
  fr: listed`
    a (?:vous|toi|tous|toutes|tout le monde|l'equipe|toute l'equipe|demain|bientot|plus)\b / et a / et merci
    (?:vous|toi|tous) (?:aussi|deux|egalement) / aussi / egalement / de meme / pareillement / quand meme / madame / monsieur
    merci / au revoir / bises / bisous / ciao / les amis
  `,
  en: listed`
    to (?:you|u|ya|all|everyone|yourself|yours|the team) / you too / too / all / everyone / folks / guys / mate / love
    thanks / thank you / cheers / bye / and (?:thanks|thank you|talk|speak|see|bye) / (?:see|speak|talk)\b / x+\b / xo / then(?= ?$)
  `,
});

/** What may follow a good wish: nothing that makes a day of it. */
const WISHED = pattern`(?= ?(?:$|[.,!;\n]|[:;]-?[)d]|[^\x00-\x7f]|${WITH_IT}))`;

const NOT_JUDGED = oneOf(listed`
  c'est / est / ah / oh / le / la / les / du / de / des / au / aux / ce / cette / mon / ma / quel / quelle / pas / sera / serait / plus / ou / a
`);

const GOOD_FR = oneOf(listed`
  bonne / belle / excellente / agreable / superbe / douce
`);

const GOOD_EN = oneOf(listed`
  nice / good / great / lovely / wonderful / fab / fabulous / super / fantastic / brilliant / cracking / pleasant / happy / peaceful
  relaxing / amazing / awesome / safe
`);

const TIME_FR = oneOf(listed`
  journee / soiree / matinee / nuit / semaine / fin de (?:journee|soiree|matinee|semaine|week-?end|apres-midi|mois|annee)
`);

const TIME_EN = oneOf(listed`
  day / one / evening / morning / afternoon / weekend / week / night / rest of (?:the|your) (?:day|evening|morning|afternoon|week|weekend|night)
  ${WEEKDAY}(?: (?:morning|afternoon|evening|night))?
`);

/** Wherever it is said: "bonne soirée", "have a great weekend". */
const GOOD_WISHES = new RegExp(
  oneOf({
    fr: listed`
      \b(?:(?:je vous souhaite|je te souhaite|passe[rz]?|souhaite) )(?:a tous )?(?:une? )(?:tres |bien )?(?:${GOOD_FR}|bon|beau|excellent) (?:debut de )?
        (?:${TIME_FR}|week-?end|apres-midi|${WEEKDAY})${WISHED}
      (?<!\b${NOT_JUDGED} )\b(?:(?:tres|bien) )?${GOOD_FR} ${TIME_FR}${WISHED}
      (?<!\b${NOT_JUDGED} )\b(?:tres (?:bon|beau)|bon|beau|excellent) week-?end${WISHED}
      \b(?:merci|vous aussi|toi aussi)(?: (?:beaucoup|bien|encore|a vous|et))*[ ,.!]+(?:(?:tres )?(?:bon|beau)|excellent) (?:apres-midi|${WEEKDAY})${WISHED}
    `,
    en: listed`
      \b(?:have|enjoy|wish(?:ing)? you|hope you (?:have|enjoy|get))(?: yourselves)?
        [ ](?:(?:a|an|the|your|ur|what's left of your|what's left of the) )?(?:(?:really|very|rest of) )?(?:${GOOD_EN} )*${TIME_EN}${WISHED}
      \b(?:a )?(?:good|nice|great|lovely|happy) (?:weekend|${WEEKDAY}|evening|afternoon|week) (?:to (?:you|u|ya|all|yourself|everyone|the team)|(?:everyone|all))\b(?: (?:too|all|both))?
    `,
  }),
  'g',
);

/** A day or a stretch of days near at hand. */
const SOME_DAY = oneOf({
  fr: listed`
    (?:${WEEKDAY}|demain)(?: prochain)?(?: (?:matin|midi|soir|apres[- ]midi))? / aujourd'hui / ce (?:matin|soir|midi|week[- ]?end|${WEEKDAY})
    cet(?:te)? (?:apres[- ]midi|nuit|semaine|matinee) / la semaine prochaine / plus tard(?: dans la journee)?
  `,
  en: listed`
    (?:(?:next|this) )?(?:${WEEKDAY}|tomorrow)(?: (?:morning|lunchtime|evening|night|afternoon))?(?: week)?
    today / tonight / (?:this|the) (?:morning|afternoon|evening|week|weekend) / next week / later(?: today| on)?
  `,
});

/** Where a meeting stands and no other time is talked about: "bon mercredi à vous", "happy Friday". Else "bon" may be a sigh. */
const GOOD_DAYS = new RegExp(
  oneOf({
    fr: listed`
      (?<!\b${NOT_JUDGED} )\b(?:(?:tres )?(?:bon|beau)|excellent) (?:debut de (?:semaine|journee)|apres-midi|${WEEKDAY})${WISHED}
      \b(?:bon courage|bonne chance|bonne route|bon voyage) (?:pour )?${SOME_DAY}${WISHED}
      (?:^|[.,!;\n] ?|\b(?:merci|ok|bien|va|marche|parfait|super|note|nickel|oui) )a tout a l'heure(?= ?(?:$|[.,!;\n]|merci|alors))
    `,
    en: listed`
      \bhappy (?:${WEEKDAY}|weekend|hump day)${WISHED}
      \b(?:good|best of|all the) luck (?:with (?:the |your |that |it )?(?:[a-z]+ )?)?(?:for |on )?${SOME_DAY}${WISHED}
    `,
  }),
  'g',
);

const PARTING_BEFORE = oneOf({
  fr: listed`
    a / rendez-vous / on se (?:parle|voit|dit)(?: a)?
  `,
  en: listed`
    (?:i'll |will )?(?:see|speak|talk|chat|catch)(?: (?:to|with))?(?: (?:you|ya|u))?(?: (?:again|all|then))*(?: (?:on|at))? / till? / until
  `,
});

const BESIDE_PARTING = oneOf({
  fr: listed`
    ok / oui / bon / bien / merci(?: (?:beaucoup|bien|a vous|encore))? / alors / donc / d'accord / parfait / super / nickel / entendu / ca marche
    c'est note / note / tres bien / au revoir / bye / bises / bisous / et / dans ce cas / madame / monsieur / genial / top
    bonnes (?:vacances|fetes) / bon (?:courage|voyage|vol|retour) / bonne (?:chance|reprise|route)
  `,
  en: listed`
    okay / yes / yeah / good / fine / great / grand / cool / lovely / perfect / brilliant / sure / right / sounds good / all good
    thanks(?: (?:a lot|so much|again|mate))? / thank you(?: (?:so|very) much)? / cheers / ta / then / so / bye / mate / and / now / laters? / x+ / xo
  `,
});

const SOON_OR_NAMED = pattern`(?!tomorrow\b|today\b)${SOME_DAY}`;

/** "Bonne soirée, à lundi", "see you Monday": who mistakes the day is told when it is, and moves nothing. */
const TILL_THEN = new RegExp(
  pattern`(?:^|[ ,.!;\n])(?:et |and )?(?:a|till?|until|on se parle|talk(?: to you)?|speak(?: to you)?)(?: on)? ${SOME_DAY}(?= ?(?:$|[.,!;\n]|alors|then))`,
  'g',
);
const SEE_YOU = new RegExp(
  pattern`\b(?:see|speak to|talk to|catch|chat to) (?:you|ya|u)(?: (?:on|at|again|all))* ${SOON_OR_NAMED}(?= ?(?:$|[.,!;\n]|then|mate))`,
  'g',
);

/** Soon, as a goodbye has it. */
const SOON = oneOf({
  fr: listed`
    tout de suite / de suite / toute? / tres vite / tantot / dans (?:un (?:petit )?(?:instant|moment)|une (?:petite )?(?:heure|minute|seconde)|(?:deux|quelques|cinq|dix|\d{1,2}) (?:minutes?|min))
  `,
  en: listed`
    in (?:a|an?other|just a) (?:wee |little |short )?(?:bit|mo|moment|minute|min|mins|sec|second|tick|jiffy|while|few(?: (?:mins?|minutes))?|hour) / in \d{1,2} ?(?:minutes|mins?)? / in an hour / shortly / soon / very soon
  `,
});

/** Nothing but a goodbye: "till Thursday", "ok merci, à ce soir alors", "see you in a bit". */
const ONLY_PARTS = new RegExp(
  pattern`^(?:${BESIDE_PARTING} )*${PARTING_BEFORE} (?:${SOME_DAY}|${SOON})(?: ${BESIDE_PARTING})*$`,
);

const LONGEST_PARTING = 120;

const HOUR_BARE = String.raw`(?:\d{1,2}(?: ?h(?: ?\d\d)?| \d\d)?(?: ?[ap]m)?(?: o'? ?clock)?|midi|noon)`;

const PARTING_AT = oneOf({
  fr: listed`
    on se (?:parle|voit|dit|retrouve|appelle)(?: a)?
  `,
  en: listed`
    (?:i'll |will )?(?:see|speak|talk|chat|catch)(?: (?:to|with))?(?: (?:you|ya|u))?(?: (?:again|all|then))*(?: (?:on|at))?
  `,
});

/** Nothing but a goodbye with an hour: "à demain 15h", "great, see you at 3". */
const ONLY_PARTS_AT = new RegExp(
  pattern`
    ^(?:(?:${BESIDE_PARTING}|bonne (?:soiree|journee|nuit)|have a (?:good|nice|lovely) (?:day|evening|one|weekend)) )*
    (?:(?:${PARTING_BEFORE}|${PARTING_AT}) (?:a )?${SOME_DAY}(?: (?:a|at|vers|around|for|pour))? ${HOUR_BARE}
    |(?:${PARTING_AT}) (?:a )?${HOUR_BARE}(?: (?:on )?${SOME_DAY})?|a tout a l'heure (?:a )?${HOUR_BARE})(?: ${BESIDE_PARTING})*$
  `,
);

const LOOKING_FORWARD = oneOf({
  fr: listed`
    vivement / (?:trop |vraiment |tellement )?(?:hate|impatiente?) (?:d'etre |d'y etre |de (?:vous|t')(?: )?(?:parler|entendre|avoir)(?: au telephone)? )?(?:a |au )?
  `,
  en: listed`
    (?:really |so )?looking forward to(?: (?:it|this|that|(?:the|our|your) (?:call|chat|meeting)|(?:speaking|talking|chatting)(?: (?:to|with) you)?|hearing from you))?(?: on)?
    (?:i )?(?:can'?t|cannot|can hardly) wait(?: (?:for|till|until)| to (?:speak|talk|chat)(?: (?:to|with) you)?)?(?: on)?
  `,
});

const AFTER_EXCLAIMING = pattern`(?= ?(?:$|[.,!;:\n]|[^\x00-\x7f]|\b(?:et|and|merci|thanks|alors|then|though|quand meme|dis|dites|hein|lol|mdr|isn't|innit|so far)\b))`;

/** A day that is longed for: "vivement vendredi", "roll on Friday". */
const LONGED_FOR = new RegExp(
  oneOf({
    fr: listed`
      \bvivement (?:le |la |les )?(?:${SOME_DAY}|week-?end|vacances)${AFTER_EXCLAIMING}
      \b(?:j'ai )?(?:trop |vraiment |tellement )?hate (?:d'etre |d'y etre )(?:deja )?(?:a |au )?(?:${SOME_DAY}|week-?end)${AFTER_EXCLAIMING}
    `,
    en: listed`
      \b(?:roll|bring) on (?:the )?(?:${SOME_DAY}|weekend)${AFTER_EXCLAIMING}
      \bcan(?:'?t|not) wait (?:for (?:the )?(?:${SOME_DAY}|weekend)${AFTER_EXCLAIMING}|(?:till?|until) (?:the )?(?:${SOME_DAY}|weekend)(?=[ .!]*$))
    `,
  }),
  'g',
);

/** Where a meeting stands, whatever day they look forward to. */
const AWAITED = new RegExp(pattern`\b${LOOKING_FORWARD} ?${SOME_DAY}${AFTER_EXCLAIMING}`, 'g');

const HARD = oneOf({
  fr: listed`
    long(?:ue)? / rude / dure / grosse / sacree? / sale / mauvaise / triste / horrible / affreu(?:x|se) / beau / belle / magnifique / superbe / drole de
    fichue? / foutue? / joli / jolie
  `,
  en: listed`
    long / rough / hard / tough / horrible / terrible / awful / shit(?:ty)? / rubbish / lovely / gorgeous / beautiful / glorious / grim / miserable / dreary
    manic / stressful / strange / weird / funny / sad / cold / hot / wet / dark / brilliant / cracking / stunning / nice
  `,
});

const TIME_OF_DAY = oneOf({
  fr: listed`
    journee / matinee / soiree / semaine / nuit / apres-midi / ${WEEKDAY}
  `,
  en: listed`
    day / morning / evening / afternoon / week / night / weekend / ${WEEKDAY}
  `,
});

const AS_WEATHER_IS = oneOf({
  fr: listed`
    (?:(?:il |ca )?(?:fait|faisait) (?:un peu |bien |trop |tres |super |vraiment )*|(?<!\b(?:c'est|etre|sera|peu) )(?:trop|si|tellement|hyper) |^)(?:chaud|froid|moche|gris|lourd|doux|humide|frisquet|glacial|beau)
    ca caille / on (?:creve de chaud|gele|cuit|se pele|se caille|etouffe|fond|suffoque|grelotte)
    il (?:pleut|neige|gele|grele|tombe des cordes|va (?:pleuvoir|neiger|faire \w+)) / (?:pluie|neige|orages?|tempete|canicule|verglas|brouillard|averses?|grele)
    \d{1,2} ?(?:degres?|°c?)(?![a-z])
    (?:le |un )?temps (?:est |de )?(?:(?:vraiment|trop|super|bien) )?(?:horrible|nul|splendide|moche|gris|maussade|triste|pourri|de merde|de chien|magnifique|superbe|degueulasse|affreux)
  `,
  en: listed`
    (?:(?:too|so|very|really|bloody|absolutely|pretty|proper|it'?s|damn|fucking) )(?:too |so |very |really )*(?:hot|cold(?! call)|warm|wet|windy|humid|muggy|chilly|freezing|roasting|boiling|baltic|scorching|sunny|grey|gloomy|stormy|foggy|icy)
    \d{1,2} ?(?:degrees|°c?)(?![a-z])
    (?:the )?weather(?:'?s| is| was)? (?:(?:so|really|absolutely|pretty|a bit|very|too) )*(?:awful|terrible|rubbish|shocking|brutal|desperate|mental|great|nice|lovely|crap|shite|bad|good|mad|wild|rotten|gorgeous|beautiful|grand|dreadful|class)(?: (?:out|here|outside|there|again))*
    (?:grim|freezing|roasting|baltic|boiling|miserable|horrible|lovely|gorgeous|glorious|wet|grey) (?:out(?: there| here)?|outside|here)
    (?:rain(?:ing|s)?|snow(?:ing)?|storms?|thunder(?:storms?)?|fog|frost|hail|gales?) (?:here |there |all |is |are |it |cats and dogs |again |non stop |forecast |due |expected |predicted |coming |on the way |in )*
  `,
});

/** The weather, and what kind of a day it is, with the day that is named beside it. */
const SUCH_A_DAY = new RegExp(
  oneOf({
    fr: listed`
      (?<!\b(?:si|quand|sauf) (?:[a-z']+ ){0,3})\b${AS_WEATHER_IS}(?! (?:appel|pour (?:appel|en parler)))[^.,;:!?\n\d]{0,24}?[ ]${SOME_DAY}${AFTER_EXCLAIMING}
      \bquel(?:le)?s? ${HARD} ${TIME_OF_DAY}${AFTER_EXCLAIMING}
      (?:^|[.,!;\n] ?)(?:ouh |oh |ah |pfiou |pff+ )?${HARD} (?:journee|matinee|soiree|semaine) (?:pour moi |au (?:boulot|travail|taf) |encore )?${SOME_DAY}${AFTER_EXCLAIMING}
    `,
    en: listed`
      (?<!\b(?:if|when|unless) (?:[a-z']+ ){0,3})\b${AS_WEATHER_IS}[^.,;:!?\n\d]{0,16}?[ ]?\b(?:on |for |this )?${SOME_DAY}${AFTER_EXCLAIMING}
      \bwhat an? (?:[a-z]+ ){0,2}${TIME_OF_DAY}(?: it (?:is|was)| today| here)*${AFTER_EXCLAIMING}
      (?:^|[.,!;\n] ?)(?:phew |oh |ah |been a |a )?${HARD} (?:day|week|morning|shift) (?:for me |at work |here )?${SOME_DAY}${AFTER_EXCLAIMING}
    `,
    both: listed`
      \b(?:ouf|enfin|youpi|chouette|yay|finally|thank (?:god|goodness|christ)|woo ?hoo)[ ,!]*(?:que )?(?:c'est |it'?s |its )?(?:le |the )?(?:${WEEKDAY}|week-?end)${AFTER_EXCLAIMING}
      ^(?:manic|crazy|mad) (?:monday)${AFTER_EXCLAIMING}
      ^(?:${WEEKDAY}) (?:feeling|vibes|mood)\b
    `,
  }),
  'g',
);

const THEY = oneOf({
  fr: listed`
    vous / tu / vos \w+ / votre \w+ / l'(?:agence|equipe|entreprise|atelier) / le (?:magasin|service|bureau) / les (?:bureaux|equipes|poseurs|gars)
  `,
  en: listed`
    you(?: guys| lot| lads| folks| people)? / ye / your (?:\w+ )?\w+ / the (?:shop|office|showroom|lads|fitters|team) / any(?:one|body) / some(?:one|body)
  `,
});

const WORK = oneOf({
  fr: listed`
    passe[zs]? / passent / fait / fai(?:te)?s / font / assure[zs]? / recevez / prenez du monde
    (?:travaill|boss|interven|ouvr|livr|repond|instal+|fonctionn|tourn)\w* / interviennent / pose(?:z|nt) / (?:etes|es|est|sont|reste[sz]?|restent) (?:la |la aussi )?(?:aussi |meme )?(?:ouverte?s?|fermee?s?|sur le pont|au travail|au boulot)
  `,
  en: listed`
    do(?! (?:it|that|this)\b) / does / cover / visit / come round / work(?:s|ing)? / open(?:s|ed)? / close[sd]? / shuts? / deliver\w* / install\w* / fit(?:s)? / come out / answer\w* / reply / (?:are|r|is|'re)? ?(?:open|closed|shut|working|up)
  `,
});

const HABITUALLY = oneOf({
  fr: listed`
    (?:le|les) (?:${WEEKDAY}s?|week-?ends?|soirs?|matins?|jours? feries?)(?:(?: et| ou) (?:le |les )?(?:${WEEKDAY}s?|week-?end))?(?: (?:matin|soir|apres-midi))?
    la nuit / si tard / aussi tard / tard(?: le soir)? / en soiree
  `,
  en: listed`
    (?:(?:on|at|over|in) )?(?:the |an? )?(?:${WEEKDAY}s|weekends|evenings|nights|bank holidays)
    (?:on|at|over) (?:an? |the )(?:${WEEKDAY}|weekend|evening|night|bank holiday) / at (?:the )?weekend / at night / (?:this )?late
  `,
});

const EVEN = oneOf(listed`
  aussi / meme / bien / encore / toujours / egalement / vraiment / donc / that / even / also / still / actually / really / all
`);

/** What may follow. */
const ENDS_THERE = pattern`(?= ?(?:$|[.,!;?\n]|aussi|egalement|dites|dis|ou\b|chez|alors|maintenant|too|then|there\b|as well|wow|or\b|do you|now|if\b|et\b|and\b|je |i\b|c'est|hein|apparemment|que vois))`;

/** "Vous intervenez aussi le week-end", "you guys work Sundays, wow": how we work, and no wish. */
const HOW_WE_WORK = new RegExp(
  pattern`
    \b(?<!\b(?:si|if|quand|when|since|comme|vu que|can|could) )${THEY} (?:${EVEN} )*${WORK}(?: ${EVEN})*(?: (?:au|en|dans) \S+)? ${HABITUALLY}${ENDS_THERE}
  `,
  'g',
);

const REACH_US = oneOf({
  fr: listed`
    vous (?:r?appelez|telephonez|prenez des rendez-vous) / (?:vous )?(?:etes|serez)(?:[- ]vous)? (?:la|dispo\w*|joignables?|presents?)
    on peut (?:vous|t') ?(?:joindre|appeler|avoir|contacter)
  `,
  en: listed`
    (?:do|does) (?:you(?: guys| lot| lads)?|your \w+|anyone) (?:call|ring|phone)(?: people| folk| us| round)? / (?:are|r) (?:you(?: guys| lot| lads)?|u|your \w+) (?:all )?(?:there|around|about|available|in|free|on|up)
    is (?:there )?(?:anyone|anybody|someone|somebody) (?:there|around|about|in|on|working)
  `,
});

/** "Vous appelez le samedi ?", where a meeting stands: whether we are there, and no wish for that day. */
const WHETHER_WE_ARE_THERE = new RegExp(
  pattern`(?<!\b(?:si|if|quand|when) )\b${REACH_US}(?: ${EVEN})* ${HABITUALLY}${ENDS_THERE}`,
  'g',
);

const OUR_DAYS = pattern`(?:(?:le|les) (?:${WEEKDAY}s?|week-?ends?)|(?:(?:on|at|over) )?(?:the )?(?:${WEEKDAY}s|weekends?)|on an? ${WEEKDAY})`;

/** "Vous faites le samedi ?", "do you do Saturdays?": of days only, since who asks after evenings would like one, and so does "if so, at 10". */
const OUR_DAYS_ASKED = new RegExp(
  pattern`
    \b(?<!\b(?:si|if|quand|when|since|comme|vu que|can|could|pouvez|pourriez) )${THEY} (?:${EVEN} )*${WORK}(?: ${EVEN})* ${OUR_DAYS}(?: ${EVEN})* ?\?+(?!,? (?:if (?:so|yes|you do)|si (?:oui|c'est le cas|possible)|dans ce cas)\b)
  `,
  'g',
);

const HOW_WE_WORK_ASKED = new RegExp(HOW_WE_WORK.source);

const CLOCK = String.raw`(?:\d{1,2}(?: ?h(?: ?\d\d)?|[:.]\d\d)?(?: ?[ap]m)?|midi|noon|(?:half|quarter) (?:past|to) [a-z]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|treize|quatorze|quinze|seize|dix-sept|dix-huit)(?: heures?| o'clock)?`;

/** Whether the call is over by an hour: "ce sera fini à 15h ?", "will we be done by 3?" */
const OVER_BY_ASKED = new RegExp(
  oneOf({
    fr: listed`
      (?:^|[^a-z'])(?:ce|ca|c'|on|l'appel|le (?:rendez-vous|coup de fil)|j')(?: |(?<='))?(?:sera|serait|est|aura|aurait|aurai|aurons|va etre|finit|finira|se termine|se terminera|dure|durera|va durer|va finir|peut finir|prend|prendra)
        (?: (?:bien|deja|bon|quand meme))?(?: (?:fini|termine|boucle|plie)e?)? (?:a|avant|jusqu'a|vers|pour|d'ici) ${CLOCK}(?: (?:max|maxi|au plus tard|tu crois|vous pensez|non|hein|environ|c'est sur))?,? ?\?
      \b(?:finit|finira|termine|fini|dure|durera)\b[^.!?\n]{0,20}\b(?:quelle heure|quand),? (?:vers |a )?${CLOCK} ?\?
    `,
    en: listed`
      \b(?:will|would|should|are|is) (?:it|this|that|we|i|the (?:call|meeting|chat)) (?:all )?be (?:all )?(?:over|done|finished|through|wrapped up|off the phone|free) (?:by|at|before|around) ${CLOCK}[^.!?\n\d]{0,16}\?
      \b(?:does|will|would|could) (?:it|this|that|the (?:call|meeting|chat)) (?:go on|last|take|run|run on|be over|end|finish)(?: (?:till?|until|past|by|at|before|after))+ ${CLOCK}[^.!?\n\d]{0,16}\?
      (?:^|[.,!\n] ?|\b(?:and|so|but|ok) )(?:(?:it|that|we|i)(?:'ll| will|'d| should| would) be )?(?:all )?(?:over|done|finished) (?:by|before|at) ${CLOCK}(?: (?:hopefully|right|yeah|yes|ish|then|you think|do you think|i hope|latest|at the latest))*,? ?\?
      \bwhat time\b[^.!?\n]{0,24}\b(?:finish|end|over|done)\b,? ${CLOCK} ?\?
    `,
  }),
  'g',
);

const OVER =
  /fini|termin|boucl|dure|prend|over|done|finish|\bend|last|go on|run|take|through|wrapp|off the phone|free/;

/** Without any of these nothing else need be looked for. */
const HINT =
  /\ba [cdjlmsv]|bon|be(?:lle|au)|excellent|agreable|superbe|douce|have|enjoy|wish|hope|good|nice|great|lovely|happy|heure|see|speak|talk|catch|till?\b|until|travaill|boss|interv|ouv|livr|repond|instal|fonctionn|tourn|pose|ferme|pont|pass|fai|font|assure|recev|pren|appel|etes|serez|peut|work|open|deliver|fit|out|answer|reply|close|shut|up|\bdo|cover|visit|come|call|ring|phone|there|around|about|avail|free|\bin\b/;

/** One of the words with which a day is longed for, or told of as it is. */
const EXCLAIMS =
  /vivement|weather|degr|°|hate\b|impatient|roll|bring|wait|forward|what|quel|temps|chaud|froid|moche|gris|doux|lourd|humide|frisquet|glaci|caille|creve|gele|cuit|pele|etouffe|fond|suffoque|grelotte|pleu|plui|neige|orage|tempete|canicule|verglas|brouillard|averse|grele|hot|cold|warm|wet|wind|humid|muggy|chill|freez|roast|boil|baltic|scorch|sunn|grey|gloom|storm|fog|icy|grim|miserable|rain|snow|thunder|frost|hail|gale|long|rude|dure|grosse|sacre|sale|mauvais|rough|hard|tough|ouf|enfin|youpi|chouette|yay|thank|finally|woo|manic|feeling|mood|vibes/;

/** Whether a text speaks of the days on which we work. */
export function speaksOfOurDays(text: string): boolean {
  return HOW_WE_WORK_ASKED.test(text) || text.replace(WHETHER_WE_ARE_THERE, '') !== text;
}

/** "Bon mercredi à vous", "à jeudi", "vivement demain", beside a meeting that stands. */
export function wishesWell(text: string): boolean {
  return withoutWishes(text) !== text;
}

/** "À jeudi", "till tomorrow then", "see you tonight", and nothing besides. */
export function partsTill(text: string): boolean {
  return text.length < LONGEST_PARTING && !text.includes('?') && ONLY_PARTS.test(bare(text));
}

/** "À demain 15h", "see you at 3", and nothing besides. */
export function partsAt(text: string): boolean {
  return (
    text.length < LONGEST_PARTING &&
    /\d|midi|noon/.test(text) &&
    !text.includes('?') &&
    ONLY_PARTS_AT.test(bare(text))
  );
}

function withoutWishes(text: string): string {
  return [GOOD_WISHES, GOOD_DAYS, SEE_YOU, LONGED_FOR, AWAITED].reduce(
    (said, wishes) => said.replace(wishes, ' '),
    text,
  );
}

/**
 * Without the days and times that wish well, are longed for, tell of the weather or how we work, or ask when it is over.
 *
 * @param stands whether a meeting stands and no other time is talked about
 */
export function withoutWishesWell(text: string, stands: boolean): string {
  const asked = text.includes('?') && OVER.test(text) ? text.replace(OVER_BY_ASKED, ' ? ') : text;
  const said = EXCLAIMS.test(asked) ? asked.replace(SUCH_A_DAY, ' ').replace(LONGED_FOR, ' ') : asked;
  if (!stands) return HINT.test(said) ? said.replace(GOOD_WISHES, ' ').replace(OUR_DAYS_ASKED, ' ? ') : said;
  if (partsTill(said)) return '';
  const unwished = withoutWishes(said);
  const left = unwished === said ? said : unwished.replace(TILL_THEN, ' ');
  return HINT.test(left) ? left.replace(HOW_WE_WORK, ' ').replace(WHETHER_WE_ARE_THERE, ' ') : left;
}
