/** "Keep me posted if Friday comes free": to be told of a time, should there be one. No day is wished or refused by it. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';

const TELL_ME = oneOf({
  fr: listed`
    (?:tene[rz]|tiens|gardez|garde)[- ](?:moi|nous) (?:au courant|informee?s?|dans la boucle|au jus)
    (?:prevene[rz]|previens|avertisse[rz]|avertis|informe[rz]?|dites|dis|alerte[rz]?|ecrive[rz]|ecris|texte[rz]?)[- ](?:le[- ])?(?:moi|nous)(?: le)?
    (?:faites|fais)(?:[- ]moi)? (?:signe|savoir) / (?:pense[rz]?|songe[rz]?) a moi
  `,
  en: listed`
    keep (?:me|us) (?:posted|updated|in mind|in the loop|informed|in the know) / let (?:me|us) know
    (?:give (?:me|us) a )?(?:shout|yell|bell|buzz) / (?:tell|text|message|msg|ping|whats ?app|email|notify|remember|think of) (?:me|us)
    drop (?:me|us) a (?:line|text|message)
  `,
});

/** A slot, or a day; not somebody who gets free. */
const WHAT_FR = pattern`(?!(?:je|j'|on |nous|il|elle|ma |mon |mes |notre|vous me)[^,.;!?\n]*)`;
const WHAT_EN = pattern`(?!(?:i|we|he|she|they|my|our|his|her)\b)`;

const COMES_FREE = oneOf({
  fr: listed`
    (?:si(?: jamais| par hasard)?|s'|au cas ou|des que?'?|quand|lorsque?|une fois que) ?${WHAT_FR}[^,.;!?\n]{0,40}?\b(?:se (?:libere\w*|degage\w*|debloque\w*)|(?:une|des|l'|d')? ?(?:annulations?|desistements?))\b
    en cas (?:de |d')(?:annulation|desistement|place|creneau|dispo\w*)
  `,
  en: listed`
    (?:if|when|in case|should|once|whenever) ${WHAT_EN}[^,.;!?\n]{0,40}?\b(?:(?:comes?|becomes?|gets?) (?:free|up|available|open)|frees? up|opens? up|crops? up|pops? up|(?:gets?|is|are) (?:cancell?ed|freed)|cancell?ations?|(?:drops?|pulls?) out|cancels)\b
  `,
});

/** Which may come free, by itself: "thursday, if it comes free". */
const DAY_OR_SLOT = oneOf({
  fr: listed`
    (?:(?:un|une|le|la|ce|cet|cette|l'|votre) ?)?(?:${WEEKDAY}|demain|creneau|place|heure|trou|horaire|jour|journee|matinee|matin|apres-midi)\b / ca\b / cela\b
  `,
  en: listed`
    (?:(?:an?|any|the|that|another|some) )?(?:${WEEKDAY}|tomorrow|slot|space|spot|gap|place|opening|time|hour|day|morning|afternoon)\b / it\b / that\b
  `,
});

const LISTED = pattern`liste d'attente\b|(?:waiting|cancell?ation|reserve|standby|stand-by|wait)[- ]?list\b`;
const FREE_BY_ITSELF = pattern`(?:(?:si|if|when|quand|des que|should|s') ?(?:jamais |ever )?(?:${DAY_OR_SLOT})[^,.;!?\n]{0,24}?\b(?:se (?:libere\w*|degage\w*|debloque\w*)|comes? (?:free|available)|frees? up|opens? up|becomes? (?:free|available))\b|(?:on |sur |en |for )?(?:la |une |the |your |a |votre )?(?:${LISTED}))`;

const TO_THE_END = '[^.;!?\\n]*';
const BESIDE_DAY = '[^,.;!?\\n]*';
/** What only leads to it. */
const LEAD =
  '(?:(?:just |please |pls |and |but |maybe |svp |mais |et |(?:vous )?(?:pouvez|pourriez)[- ]vous |can you |could you |would you |put me (?:down )?(?:on|for) (?:the |a |your )?|mettez[- ]moi ))*';

const WAITING = new RegExp(
  oneOf(listed`
    (?<![a-z'])${LEAD}${TELL_ME}[ ,]${BESIDE_DAY}\b${COMES_FREE}${BESIDE_DAY}
    (?<![a-z'])${LEAD}${COMES_FREE}${BESIDE_DAY}[, ] ?${LEAD}${TELL_ME}${TO_THE_END}
    (?<![a-z'])${LEAD}${FREE_BY_ITSELF}${BESIDE_DAY}
  `),
  'g',
);

const HINT =
  /liber|degag|debloq|annulation|desistement|liste d'attente|list\b|\b(?:free|frees|up|cancel[a-z]*|opens?|available|out)\b|en cas d/;
const CONDITION =
  /\b(?:if|when|should|once|whenever|in case|si|s'|au cas|des que|quand|lorsque|une fois|en cas)|[- ]?list\b|liste/;

/** Without the times of which they would be told, should one come free. */
export function withoutComesFree(text: string): string {
  return HINT.test(text) && CONDITION.test(text) ? text.replace(WAITING, ' ').trim() : text;
}
