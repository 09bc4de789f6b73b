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

const IF_MISSED_TRY_AGAIN = new RegExp(
  oneOf(listed`
    (?:\b(?:and|but|so|et|mais|donc) )?\b${MISSED}[ ,]+${TRY_AGAIN}${WHEN}(?![a-z\d])
    \b${TRY_AGAIN}${WHEN},? ${MISSED}(?![a-z])
  `),
);

const HINT = /answer|pick up|miss|reply|phone|hear|repon|decroch|entend|capte|loupe|rate\b|manque/;

/** Without when to try again, should the call be missed. */
export function withoutTryAgain(text: string): string {
  return HINT.test(text) ? text.replace(IF_MISSED_TRY_AGAIN, ' ').trim() : text;
}
