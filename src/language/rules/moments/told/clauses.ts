/** The clauses of a text: where one ends and the next begins, by its marks and its words. */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { DAY } from './day-names.js';

export interface Clause {
  from: number;
  to: number;
}

const NO_ASKING_AFTER = oneOf({
  fr: listed`
    ne / pas / nous / plus / jamais / un / votre / qui / vous / de / et / et me / ou
  `,
  en: listed`
    don't / dont / do not / not / never / to / can't / won't / you / ever / an / your / the / my / this
    that / our / any / no / missed / even / please don't / or / cannot
  `,
  both: listed`
    u / me / a
  `,
});

const ASKING = oneOf({
  fr: listed`
    (?:r?appel(?:ez|le|er)[- ](?:moi|nous)|rappelez|essayez|mettez|mettons|disons|voyons)\b
      (?! (?:pas|plus|jamais))
    (?:on peut|vous pouvez|pouvez[- ]vous|peux[- ]tu)\b(?! (?:pas|plus))
  `,
  en: listed`
    (?:call|ring|phone|text|buzz|reach) (?:me|us|back|again)\b
    hit me up\b
    try (?:me |us |again )?(?:on |at |the |for )?(?:${DAY}\b|\d)
    let's\b / (?:make|call) it\b / (?:how|what) about\b / (?:can|could) (?:you|we|u)\b
  `,
});

/** Where a message turns from what is told to what is asked for: "no good friday | call me monday". */
export const ASKS = new RegExp(pattern`(?<=\S )(?<!\b${NO_ASKING_AFTER} )(?=${ASKING})`, 'g');

/** What begins a reason, so that what was said before it stands by itself. */
const REASON = oneOf({
  fr: listed`
    cause\b / histoire (?:de\b|d'|que\b) / (?<!\b(?:the|my|our|a|by|your|his|her|en|un|le) )car\b / parce qu(?:e\b|') / vu qu(?:e\b|') / etant donne qu(?:e\b|')
    comme (?=je\b|j'|on\b|nous\b) / sachant qu(?:e\b|') / puisqu(?:e\b|')
  `,
  en: listed`
    because\b
    since (?=i|we|my|our|the|it|mon|tues|wednes|thurs|fri|sat|sun)
    (?<!\blong )as (?=i\b|i'|we\b|we'|my\b|our\b|it's\b|mon|tues|wednes|thurs|fri|satur|sun|tomorrow|
      today)
    cos\b
  `,
});

const WHEN_OR_IF = oneOf({
  fr: listed`
    a moins que? / quand / pendant que / des que / une fois que / avant que / apres que / tant que
    sauf s(?:i|') / lorsque
  `,
  en: listed`
    when / whenever / while / once / as soon as / by the time / unless
  `,
});

const SOMEBODY = oneOf({
  fr: listed`
    vous / tu / je / nous / il / elle / ils / elles / mon / ma / mes
  `,
  en: listed`
    everyone / people / someone / somebody / i / we / you / ye / he / she / they / himself / my / our
    his / her / everybody / herself
  `,
  both: listed`
    u / on
  `,
});

/** Where a clause of its own begins inside another: "before himself gets in at 4", "quand je rentre". */
const SUBORDINATE = oneOf(listed`
  ${WHEN_OR_IF}\b
  (?:if|si) (?=(?:it|it's|its|that|that's|this|ca|cela|ce|c'est)(?![a-z'])|c'est\b)
  (?:before|after|until|till|if|si) (?=${SOMEBODY}\b|j')
  (?:avant|apres) (?=(?:d'|de )[a-z]+(?:er|ir|re)\b|avoir\b)
  (?<!\b(?:slots?|times?|ones?|calls?|appels?|creneaux?|rendez-vous|quelqu'un|celui|celle|horaires?|someone|anything) )(?:qui|which|that) (?=(?:ouvre|ferme|commence|finit|finissent|demarre|debute|se termine|starts?|begins?|ends?|finish(?:es)?|opens?|closes?|shuts?)\b[^,.;!?\n\d]{0,12} \d)
`);

const BEFORE_OR_AFTER = oneOf({
  fr: listed`
    avant(?! (?:que|d'|de)\b) / apres(?! que\b)
  `,
  en: listed`
    before / after
  `,
});

/** "Vers 17h | je débauche à 16h30", "7.30am | I'm up anyway". */
const BEGINS_OR_ENDS_OWN_DAY = oneOf({
  fr: listed`
    (?:je |j')(?:debauche|embauche|finis|termine|commence|sors|rentre|pars|reprends)\b[^,.;!?\n\d]{0,20} \d
    je (?:suis|serai) (?:deja |bien )?(?:debout|levee?|reveillee?)\b
  `,
  en: listed`
    (?:i|we) (?:finish|start|get (?:off|home|in|back)|knock off|clock off|leave|head off)\b[^,.;!?\n\d]{0,20} \d
    (?:i'm|im|i am|i'll be|we're) (?:already )?(?:up|awake)\b
  `,
});

/** Where a clause begins that tells of the other side of an hour: "après 18h | je bosse avant", "avant 11h | après je bosse". */
export const ON_THE_OTHER_SIDE = pattern`
  (?<=\d[^,.;!?\n]{0,20} )(?=(?:(?:j'ai|j'aurai|je|i|i've|i'm|im|we|we've|we're|on) [^,.;!?\n\d]{1,30}\b${BEFORE_OR_AFTER}
  (?: (?:et|and|ou|or) ${BEFORE_OR_AFTER})?(?: (?:ca|that|cela|it|then))? ?(?:$|[.,!?\n])|
  (?:before|after) (?:this|that|it|then),? (?:i|i've|i'll|we|we've|we'll)(?![a-z'])|
  (?:avant|apres|before|after)(?: (?:ca|cela|that|then))? (?:j'(?=[a-z])|(?:je|on|c'est|ce sera|nous|i'm|im|it's)(?![a-z])(?! ?que\b))|
  ${BEGINS_OR_ENDS_OWN_DAY}))
`;

/** "Thursday is bad | Friday is good": a day that suits, behind another that does not. */
const SUITS_INSTEAD = oneOf({
  fr: listed`
    (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)(?: (?:matin|soir|apres-midi))?(?:,? (?:c'est|ca|oui|ce serait|ca serait|je suis|plutot))? (?:ok|bon|bien|nickel|parfait|possible|(?:me )?va|marche|passe|dispo\w*|libre|impec\w*|top|oui)(?! pas\b)
  `,
  en: listed`
    (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)(?: (?:morning|afternoon|evening))?(?:'?s|'d be| is| would be| will be)? (?:all )?(?:good|grand|fine|ok|okay|great|better|perfect|best|ideal|free|clear|doable|works|suits|possible|sound)\b
  `,
});

const NO_OTHER = oneOf(listed`
  sure / think / hope / know / doubt / whether / wish / like / so / sur / crois / pense / ni / et / ou / or / nor / and / not / no / neither / pas / either / le / on / this / next / ce / the / if / that / both / a / not that / than / que / unless / isn't / is / est / make / do / for / say
`);

const A_DAY =
  '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow';

export const A_DAY_THAT_SUITS = pattern`(?<=\S )(?=${SUITS_INSTEAD}(?![a-z]))(?<=\b(?:${A_DAY})\b[^,.;!?\n]{2,30} )(?<!\b${NO_OTHER} )`;

const BREAK = new RegExp(
  oneOf(listed`
    \n+ / [,.;!?()]+(?!\d) / (?:^| )[-:]+[ ] / \p{Extended_Pictographic}+
    \b(?:so|donc|du coup|mais|but|then|puis|ensuite|alors|sinon|otherwise|lol|mdr|ptdr|haha)\b
    (?<=\b(?:pas|not|rien|nothing|no|jamais|never|any ?(?:day|time)) (?:before|avant|after|apres|
      until|till|past) \d{1,2}(?:[:h.]\d{0,2})?(?: ?[ap]m)? )(?=(?:je|j'|i|i'm|im|on|we|mon|ma|my)\b)
    ${ON_THE_OTHER_SIDE}
    ${A_DAY_THAT_SUITS}
    (?<=\S )(?=(?:je sais|on sait|i know)\b)
    (?<=\bmiddle of [^.!?\n\d]{1,24} )(?=and \d)
    (?<=\S )(?=${REASON}) / (?<=\S )(?=${SUBORDINATE})
    (?<=\b(?:svp|stp|please|merci|thanks|plutot|instead|c'est bon|ca va|ca marche|me va|nickel|parfait|
      fine|perfect|works|suits|all good|plus (?:tard|tot) possible|(?:late|early|soon) as (?:possible|i can|you can|ye can)) )(?=(?:je|j'|i|on|we)(?:\b|(?<=')))
    (?<=\S )(?=(?:and|et) (?:i|i'm|we|my|je|j'ai|on|mon|ma|then|call|ring|appelez|rappelez)\b)
    ${ASKS.source}
  `),
  'gu',
);

const OPENS_WITH_REASON = new RegExp(`^[^a-z0-9~]*(?:${REASON})`);

export function opensWithReason(clause: string): boolean {
  return OPENS_WITH_REASON.test(clause);
}

/** The clauses of a text, by where they stand in it. */
export function clausesOf(words: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { index, 0: found } of words.matchAll(BREAK)) {
    clauses.push({ from, to: index });
    from = index + found.length;
  }
  clauses.push({ from, to: words.length });
  return clauses.filter(({ from: start, to }) => to > start);
}
