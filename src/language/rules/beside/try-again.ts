/** "If I don't pick up try again at 3": what to do should they miss the call. The meeting stands, and no hour is wished. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';

const HOUR = pattern`(?:half (?:past )?|quarter (?:past|to) )?(?:\d{1,2}(?: ?h ?\d{0,2}|[:.]\d\d)?(?: ?[ap]m\b)?(?: o'clock)?|one|two|three|four|five|six|noon|midi|une heure|(?:deux|trois|quatre|cinq|six) heures)`;

const MISSED = oneOf({
  fr: listed`
    (?:si|au cas ou|des fois que) (?:jamais |par hasard )?(?:(?:je|j'|on) ?(?:ne |n')?(?:reponds?|repond|decroche|peux|entends?|capte)(?: pas)?(?: (?:repondre|decrocher))?|ca (?:ne )?(?:repond|decroche|capte) pas|(?:je|j') ?(?:vous )?(?:loupe|rate|manque)(?: (?:l'appel|votre appel))?)
  `,
  en: listed`
    (?:if|in case|should) (?:(?:i|we) (?:don'?t|do not|can'?t|cannot|fail to|happen to not) (?:pick up|answer|get to (?:it|the phone)|hear (?:it|the phone))|(?:i|we) (?:miss|missed) (?:it|you|the call|your call)|(?:there'?s|you get) no (?:answer|reply))
  `,
});

const TRY_AGAIN = oneOf({
  fr: listed`
    (?:(?:vous pouvez|merci de|pouvez-vous|n'hesitez pas a) )?(?:r?appel|reessay|essay|retent|tent)(?:e[rz]?|le)(?:[- ](?:moi|nous|me))?(?: donc| plutot| encore)?
  `,
  en: listed`
    (?:please |just |then |maybe |you can |can you |could you |feel free to )*(?:try|call|ring|phone|buzz)(?: (?:me|us|it))?(?: (?:again|back|once more))?
  `,
});

const WHEN = pattern`(?: (?:a|vers|apres|des|a partir de|at|after|around|about|from|past|on|le) ?)? ?(?:(?:${WEEKDAY}|demain|tomorrow|later|plus tard)(?: (?:a|vers|at|after|around) ${HOUR})?|${HOUR})`;

/** What may be in the way when the phone rings. Nobody wishes a moment by it. */
const IN_THE_WAY = oneOf({
  fr: listed`
    si (?:jamais |par hasard )?(?:(?:le |la |les |mon |ma |mes |notre )?(?:bebe|petite?s?|enfants?|gosses?|chien|chiens|fils|fille)(?: (?:est|sont|se mets?|se mettent|a|en train))*(?: (?:de|a))? (?:pleur|cri|hurl|aboi|reveill)\w*|
      (?:ca|c'est|la ligne|le (?:telephone|tel)) ?(?:est |sonne |soit )?(?:occupee?|dans le vide|raccroche|capte mal|passe mal)|
      je (?:suis|serais|serai) (?:encore |deja |toujours )?(?:sous la douche|au volant|en ligne|occupee?|avec (?:un|une) cliente?|en train de [a-z]+|pas (?:la|joignable))|
      (?:pas de|aucune|sans) reponse|(?:je tombe sur|ca tombe sur|vous tombez sur|c'est) (?:le |la |ma |mon )?(?:repondeur|messagerie))
  `,
  en: listed`
    if (?:(?:the|my|our) (?:baby|kids?|wee (?:one|man)|little ones?|toddler|twins|dogs?|children|boys?|girls?|son|daughter)(?:'s| is| are|'re| starts?)* (?:screaming|crying|barking|kicking off|playing up|acting up|awake|up|howling|roaring|fussing)|
      (?:it|that|the line|the phone|my phone|the number)(?:'s| is| goes| rings| cuts| drops)* ?(?:engaged|busy|off|out|noisy|to (?:voicemail|the machine|answerphone)|dead|down|voicemail)|
      (?:i'm|im|i am|we're) (?:still |just |stuck )?(?:in the (?:shower|bath|car|loo|garden)|driving|on (?:another call|the other line|the loo)|with (?:a|the) (?:customer|client|patient|baby|kids)|busy|not (?:there|around|free)|changing [a-z ]{3,16}|serving)|
      (?:there's )?no (?:answer|reply|signal)|you get (?:my |the )?(?:voicemail|machine|answerphone))
  `,
});

/** "In 10 mins", "half an hour later". */
const SO_LONG_AFTER = oneOf({
  fr: listed`
    (?:dans |au bout d[e'] ?)(?:un |une |les )?(?:\d{1,2} ?(?:minutes?|mins?|mn|h|heures?)|quelques minutes|(?:petit )?quart d'heure|demi-heure|heure|(?:deux|trois|cinq|dix|quinze|vingt) minutes|moment)(?: (?:apres|plus tard))?
  `,
  en: listed`
    (?:in |after )(?:about |another |like |say )?(?:\d{1,2} ?(?:minutes?|mins?|min|hours?|hrs?)|a (?:few|couple of|couple) (?:minutes|mins)|half an hour|half hour|an hour|(?:two|five|ten|fifteen|twenty|thirty) (?:minutes|mins)|a (?:bit|while|minute|moment|mo|sec))(?: or so| time)?
  `,
});

const IF_MISSED_TRY_AGAIN = new RegExp(
  oneOf(listed`
    (?:\b(?:and|but|so|et|mais|donc) )?\b(?:${IN_THE_WAY}|${MISSED})[ ,]+(?:then |alors |just |please )*${TRY_AGAIN} ${SO_LONG_AFTER}(?![a-z\d])
    \b${TRY_AGAIN} ${SO_LONG_AFTER},? (?:${IN_THE_WAY}|${MISSED})(?![a-z])
    (?:\b(?:and|but|so|et|mais|donc) )?\b${MISSED}[ ,]+${TRY_AGAIN}${WHEN}(?![a-z\d])
    \b${TRY_AGAIN}${WHEN},? ${MISSED}(?![a-z])
  `),
);

const HINT =
  /answer|pick up|miss|reply|phone|hear|repon|decroch|entend|capte|loupe|rate\b|manque|\b(?:if|si) /;

/** Without when to try again, should the call be missed. */
export function withoutTryAgain(text: string): string {
  return HINT.test(text) ? text.replace(IF_MISSED_TRY_AGAIN, ' ').trim() : text;
}
