/** What is asked or supposed of our side: until when we are there, when it is delivered, what would have suited. */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { DAY } from './day-names.js';

/** "Can you deliver before the 20th?", "will it be over at 3": asked of the thing, or of the end of the call. */
const OF_THE_THING = new RegExp(
  oneOf({
    fr: listed`
      \b(?:vous|on|tu|ca|ce) (?:peut |pouvez |pourriez |pourrait |serait |sera |etre |peux )*(?:livr\w+|install\w+|pos(?:er|ez|e|ee)|mont(?:er|ez)|raccord\w+)\b
      (?<!\bque )\b(?:ca|cela) (?:finit|finira|commence|commencera|se termine|dure|demarre)\b
    `,
    en: listed`
      \b(?:can|could|will|would|do|when) (?:could |can |do |will )?(?:you |it |we |they )(?:be |get |have it )?(?:deliver\w*|install\w*|fit it|fitted|ship\w*)\b
      ^(?:[^a-z]|so |and |but )*(?:will|would) (?:it|this|that|we) be (?:over|done|finished)\b
    `,
  }),
);

const ASKS_HOURS_WORDS = oneOf(listed`
  (?:jusqu'a|a partir de|des) quelle heure\b
  (?:until|till|from) what time\b
  vous (?:(?:r?appelez|repondez|travaillez|bossez)|etes (?:la|joignables?|ouverts?|dispo\w*)) (?:bien )?jusqu'a
  what time (?:do|are) (?:you|ye|u|your \w+)(?: guys| lot| all| usually| normally)? (?:open|close|shut|start|finish|stop|knock off|clock off|end|on|there)
  (?:vous|tu) (?:arrete[rz]?|commence[rz]?|fini(?:ssez|s)|termine[rz]?|ferme[rz]?|ouvre[rz]?|debauche[rz]?|embauche[rz]?|attaque[rz]?)(?: le \w+)? (?:a (?:quelle heure|quel moment)|quand|vers quelle heure|tard|tot)
  a quelle heure (?:est-ce que )?(?:vous |tu )?(?:arrete|commence|fini|termine|ferme|ouvre|debauche|embauche|attaque)\w*
  (?:quels sont|c'est quoi) vos (?:horaires|heures) / (?:what are|what's) your (?:hours|opening|working hours|latest|earliest)(?! (?:offer|quote|price|slot|one|model))
  do (?:you|ye|u)(?: guys| lot)? (?:knock off|clock off|close|shut|stop|finish)
  how (?:late|early) (?:do|are|can|could|will)\b
`);

/** Until when the other side can be reached: "vous êtes joignables jusqu'à quelle heure ?" */
const ASKS_HOURS = new RegExp(pattern`\b${ASKS_HOURS_WORDS}`);

const COSTS_WORDS = oneOf({
  fr: listed`
    (?:c'est|ce|est-ce que c'est|ca reste|tout est) (?:bien |aussi |vraiment )?(?:gratuit|payant|plus cher|moins cher|majore|le meme (?:prix|tarif))
    (?:coute|factur\w+|surtaxe|surtaxee?|majoration|supplement) [^.!?\n]{0,24}
    (?:quel|le meme|meme|un autre) (?:prix|tarif)
  `,
  en: listed`
    (?:is|are) (?:it|that|this|they|those|the (?!time|slot|line|expert|day)[a-z]+) (?:also |still |really |totally |all )?(?:free|extra|dearer|cheaper|more expensive|the same price)
    (?:it|that|this)(?:'s| is) (?:also |still |really |totally |all )?free(?! (?:now|then|again))
    (?:do|does|will|would) (?:you|it|they|ye|u) (?:charge|cost)
  `,
});

/** "Is that free on Sundays?": what it costs then. */
const COSTS = new RegExp(
  pattern`\b${COSTS_WORDS}(?= [^.,;!?\n]{0,20}(?:${DAY}|week-?end|soir|evening|jour))`,
);

const SPEAKS_OF_COST =
  /free|gratuit|payant|cher|major|meme|coute|factur|surtax|supplement|prix|tarif|extra|expensive|price|charge|cost/;

const IRREALIS_WORDS = oneOf(listed`
  (?:would|could|should)(?:'ve| have) (?!preferred|liked|loved|wanted|to be\b)
  aurai(?:t|s|ent) (?!prefere|aime|voulu|besoin)[a-z]+
`);

/** What would have suited, and does not. */
const IRREALIS = new RegExp(pattern`\b${IRREALIS_WORDS}`);

export function isOfUs(clause: string): boolean {
  return (
    ASKS_HOURS.test(clause) ||
    (SPEAKS_OF_COST.test(clause) && COSTS.test(clause)) ||
    OF_THE_THING.test(clause) ||
    IRREALIS.test(clause)
  );
}
