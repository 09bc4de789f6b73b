/** What one's own day holds: having to go, the children, getting up. */
import { listed, oneOf, pattern } from '../../text/patterns.js';

const MEETS = oneOf({
  fr: listed`
    je vois / on voit / je rencontre / j'ai rendez-vous (?:avec|chez) / on rencontre
  `,
  en: listed`
    i'm (?:meeting|seeing) / we're (?:meeting|seeing)
  `,
});

const MUST_GO_WORDS = oneOf(listed`
  ${MEETS} (?!vous\b|you\b)(?:le|la|mon|ma|mes|les|un|une|l'|the|my|our|a)\b
  (?:have|need|got|has|must|going) to (?:leave|go\b(?! (?:for|with))|be off|head off|dash|run|fly|
    pick up|collect|drop)
  que je (?:parte|file|aille|sois (?:au|a|chez|parti)|recupere|depose)
  je dois (?:partir|filer|y aller|deposer|recuperer)\b
`);

/** Having to be off, however politely it is put. */
const MUST_GO = new RegExp(pattern`\b${MUST_GO_WORDS}`);

const HAVE = oneOf({
  fr: listed`
    j'ai / j'aurai / on aura / je garde / on a
  `,
  en: listed`
    i've got / i have / i'll have / we have / we've got
  `,
});

const CHILDREN = oneOf({
  fr: listed`
    deux / trois / quatre / enfants / gosses / petits / jumeaux / gamins / jumelles
  `,
  en: listed`
    two / three / four / kids / children / little ones / twins / grandkids
  `,
  both: listed`
    \d(?![\d:.h]| ?[ap]m\b)
  `,
});

/** Having children about: "le mercredi j'ai les 4 à la maison". */
const IN_CHARGE = new RegExp(pattern`
  (?<!\b(?:when|once|quand|unless|sauf) )\b${HAVE} (?:tous |toutes |all |both )?
  (?:les|mes|the|my) ${CHILDREN}\b(?! (?:jusqu|until|till|o'clock|h\b|slots?|creneaux|options?))
`);

const UP_OR_IN_BED = oneOf({
  fr: listed`
    (?:debout|levee?s?|reveillee?s?|sur (?:le pont|pied)|au lit|couchee?s?)(?: (?!libre|dispo)[a-z']+){0,3}?
      [ ](?:a|des|depuis|vers|avant) (?=\d)
    me (?:leve|reveille|couche)\b
  `,
  en: listed`
    (?:(?<!\b(?:me|us|you|it|call|ring|set|meet|catch|pick|pop|free|frees|freed|follow|start|end|hook|wrap|opens?|come|comes|drop|turn|back) )
      up|awake|asleep|fast asleep|out of bed|in bed|on my feet)(?: (?!free|for\b)[a-z']+){0,3}? (?:at|from|since|by|before) (?=\d)
    (?:wake|get|gets|wakes) up (?:at|around|about) (?=\d)
  `,
});

/** When one gets up or goes to bed: "up at 5 with the cows". */
const UP_AT = new RegExp(pattern`\b${UP_OR_IN_BED}`);

/** "I'm only up from 11": not before then. */
const NOT_UP_YET = /\b(?:only|not|pas|que|qu'a|jamais|never|rarely|rarement)\b|n't\b/;

const SETTLES_IT = oneOf({
  fr: listed`
    (?:je|on) (?:vous |te )?(?:re)?(?:confirm|redi|dirai|tiens au courant|tiendrai au courant|repond|previens|previendrai)\w*
  `,
  en: listed`
    (?:i'll|i will|we'll|i'm going to|i can|will) (?:then )?(?:re-?)?(?:confirm|let (?:you|ye|u) know|get back to you|tell you|text you)
  `,
});

/** "And I'll confirm tonight": when they write, beside what they have to settle first. */
const SETTLES_IT_THEN = new RegExp(
  pattern`^[^a-z]*(?:et|puis|and|then|et puis|and then)(?: apres)? ${SETTLES_IT}(?:[^a-z\d]|(?:it|that|this|ca|tout|by|on|des|le|la|dans|in|the|ce|cet|apres-midi|soir|matin|soiree|tonight|tomorrow|demain|morning|evening|afternoon|today|aujourd'hui|vite)\b)*$`,
);

const SETTLES_IT_BEFORE = new RegExp(pattern`\b(?:et|puis|and|then) ${SETTLES_IT}[^,.;!?\n\d]{0,16}$`);

/** Whether the day behind these words is the one on which they will write, and none for a call. */
export function settlesItThen(before: string): boolean {
  return SETTLES_IT_BEFORE.test(before);
}

const ELSE_IN_DIARY = new RegExp(
  oneOf({
    fr: listed`
      \b(?:j'ai|j'aurai|(?:il )?y a|on a|nous avons) deja (?:\w+ )?(?:quelque chose|qqch|truc|rendez-vous|reunion|visio|appel|cours|client|seance|visite)\b[^,.;!?\n]{0,30}\bagenda\b
      \b(?:j'ai|j'aurai|(?:il )?y a|on a|nous avons) (?:quelque chose|qqch|un truc|autre chose)(?: (?:de )?(?:prevu|note|cale|deja))?\b[^,.;!?\n]{0,30}\bagenda\b
    `,
    en: listed`
      \b(?:there'?s|there is|i've|i have|we've|we have|got)(?: got)? (?:already )?(?:an? |another )(?:\w+ )?(?:meeting|appointment|call|visit|class|lesson|shift)\b[^,.;!?\n]{0,30}\bin (?:my|our|the) (?:diary|calendar|agenda|planner)\b
    `,
  }),
);

const WITH_US = /\b(?:with|from) (?:you|ye|u|us|your)\b|\b(?:avec|chez|pour) (?:vous|votre|toi)\b/;

/** "There's already a meeting in my diary at 2", "14h j'ai déjà quelque chose dans mon agenda": something else is on. */
function hasElseInDiary(clause: string): boolean {
  return ELSE_IN_DIARY.test(clause) && !WITH_US.test(clause);
}

export function tellsOfOwnDay(clause: string): boolean {
  if (SETTLES_IT_THEN.test(clause) || hasElseInDiary(clause)) return true;
  return MUST_GO.test(clause) || IN_CHARGE.test(clause) || (UP_AT.test(clause) && !NOT_UP_YET.test(clause));
}
