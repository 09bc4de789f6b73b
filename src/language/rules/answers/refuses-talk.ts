/** Refuses to be called, or to talk now: a no to that, and to nothing else that was asked. */
import { listed, oneOf, pattern } from '../text/patterns.js';

const BEFORE = '(?:(?:no|non|nope|nah|nan|sorry|desolee?|euh|well)[ ,]+)*';

const WORDS = oneOf({
  fr: listed`
    (?:je|on|nous) (?:ne |n')?(?:veux|voulons|veut|souhait\w+|voudrais|voudrait|peux|peut|pouvons|suis|sommes|est|prefer\w+|aimerais|aime)(?: vraiment| surtout| trop)? pas (?:trop |vraiment |du tout )?(?:etre (?:r?appel\w+|derang\w+|contact\w+|joint\w*)|qu'on (?:m'|me |nous )|que (?:vous|l'on|quelqu'un)|d'appels?|les appels|recevoir d'appels?|(?:vous |en )?parler|telephoner|vous repondre|repondre au|decrocher|dispo\w*|libres?|joignables?|au tel\w*)
    (?:je|on|nous|j') ?(?:ne |n')?(?:ai|a|avons) pas (?:trop |vraiment |beaucoup |bien )*(?:le|de) temps
  `,
  en: listed`
    (?:i|we) ?(?:'m|am|'re|are)? ?(?:do not|don'?t|dont|can'?t|cannot|can not|couldn'?t|won'?t|wouldn'?t|not|ain'?t)(?: really| actually| able to| in a position to| going to)* (?:(?:want|wish|like|need|care)(?: to| for)?(?: have| get| receive)?(?: an?| any| your| the)? ?(?:be (?:called|phoned|rung|contacted|disturbed)|(?:phone ?)?calls?\b|talk|speak|(?:people|you|anyone|anybody|someone) (?:to )?(?:call|phon|ring)\w*)|do (?:phone ?)?calls?\b|have (?:the |any |much |enough )*time|talk\b|speak (?:now|right|at|just|on|to)|chat\b|pick up|answer (?:the|my|calls)|take (?:phone )?calls?\b|free\b|available\b)
  `,
});

const REFUSES = new RegExp(pattern`(^|[.!?,\n] ?)${BEFORE}${WORDS}`, 'g');
const HINT =
  /call|phon|ring|talk|speak|chat|pick|answer|time|free|avail|appel|derang|contact|joi|qu'on|que |parl|tel|repond|decroch|dispo|libre|temps/;
const LEADING = /^[ ,.;!]+(?:(?:but|mais|and|et|so|donc) )?/;

/** What is said besides. */
export function withoutRefusedTalk(text: string): string {
  if (!HINT.test(text)) return text;
  const rest = text.replace(REFUSES, '$1 ');
  return rest === text ? text : rest.replace(LEADING, '').trim();
}
