/** "Ask me tonight", "leave it with me till Friday", "let me check, give me an hour": when to be asked again, and no time for a call. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';

const WHEN = oneOf({
  fr: listed`
    (?:ce soir|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|plus tard|tout a l'heure|la semaine prochaine|cet apres-midi)(?: (?:matin|midi|soir|apres-midi))?
  `,
  en: listed`
    (?:(?:on |by )?(?:tonight|tomorrow|${WEEKDAY}|later|this (?:evening|afternoon|week)|next week|the weekend|in the morning)(?: (?:morning|afternoon|evening|night|today|tonight))?)
  `,
});

const LONG = oneOf({
  fr: listed`
    une (?:petite )?(?:heure|demi-heure|minute|journee|nuit) / (?:\d{1,2}|deux|trois|quelques) (?:heures|minutes|mn|min|jours)
  `,
  en: listed`
    (?:an|half an|another) hour / a (?:day|night|minute|while|bit) / (?:\d{1,2}|two|three|a couple of|a few) (?:hours|hrs|minutes|mins|days)
  `,
});

const FIND_OUT = oneOf({
  fr: listed`
    je (?:regarde|verifie|demande|vois|consulte) / (?:faut|dois|vais) (?:que je |d'abord )?(?:voi[er]|regarder?|verifier?|demander?)
  `,
  en: listed`
    (?:let me|i'?ll|i need to|i have to|i've to|gotta|got to|must|going to) (?:just |quickly )?(?:see|check|ask|look|find out|think|talk)
  `,
});

/** No hour follows: that would be one for a call. */
const END = pattern`(?![a-z0-9'])(?! ?(?:at|a|vers|around|about|after|apres) ?\d)(?! ?\d)`;

const ASK_AGAIN = new RegExp(
  oneOf({
    fr: listed`
      \b(?:re)?demande[rz]?[- ](?:le[- ])?moi(?: ca)? ${WHEN}${END}
      \breposez[- ]moi la question ${WHEN}${END}
      \b(?:laisse[rz]?|donne[rz]?)[- ]moi jusqu'(?:a |au |en )?${WHEN}${END}
      \b(?:laisse[rz]?|donne[rz]?)[- ]moi ${LONG}(?= (?:pour|le temps de) (?:voir|verifier|demander|regarder|m'organiser|reflechir|consulter))
      (?<=\b${FIND_OUT}\b[^.!?\n]{0,50})\b(?:laisse[rz]?|donne[rz]?)[- ]moi ${LONG}${END}
    `,
    en: listed`
      \bask me(?: again| back)? ${WHEN}${END}
      \bleave (?:it|that|this) with me (?:till?|until|for|over)? ?(?:${WHEN}|${LONG})${END}
      \b(?:give|gimme) (?:me )?(?:till?|until) ${WHEN}${END}
      \bgive me ${LONG}(?= to (?:see|check|ask|find|look|sort|think))
      (?<=\b${FIND_OUT}\b[^.!?\n]{0,50})\bgive me ${LONG}${END}
    `,
  }),
);

const HINT = /ask me|with me|give me|gimme|demande|reposez|laisse|donne/;

/** Without when to be asked again. */
export function withoutAskAgain(text: string): string {
  return HINT.test(text) ? text.replace(ASK_AGAIN, ' ').trim() : text;
}
