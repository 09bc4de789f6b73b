/**
 * A halt that is called to put a moment right: "stop, I said Tuesday at 3". It is taken off where a mistake is
 * owned up to, a moment is named after it and nothing else is refused.
 */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WHEN_WORDS } from './vocabulary.js';

const MISTAKEN = oneOf({
  fr: listed`
    j'(?:ai|avais) (?:bien |deja )?(?:dit|ecrit|mis|note|propose|choisi)
    je (?:disais|voulais dire|parlais de|parlais du|corrige|rectifie|me reprends) / j'ai (?:tout )?(?:confondu|melange|inverse)
    j'(?:ai|avais) mal (?:lu|dit|vu|regarde|compris|ecrit) / (?:me suis|m'etais) (?:\S+ )?(?:tromp|plant|gour|emmel|melang|mepri)\w+
    (?:une |mon |petite |c'est mon |mea culpa )?(?:erreur|faute|meprise|coquille|boulette|mea culpa)(?: de (?:ma part|frappe|date|jour))?
    au(?:x|tant)? (?:temps )?pour moi / mauvais(?:e)? (?:jour|date|heure|semaine) / c'est pas (?:le bon|la bonne)
  `,
  en: listed`
    i(?:'d| had|'ve| have)? (?:already |clearly )?(?:said|meant|mean|wrote|put|picked|misread|misspoke|misspelt|mistyped|muddled|messed|screwed)
    (?:my|a|by|silly|big) (?:\S+ )?(?:mistake|bad|error|fault|mix-?up|typo) / mistake / typo / oops / whoops
    i(?:'ve| have)? (?:\S+ )?(?:got|had|picked|mixed|muddled|confused|given|put|read|made) (?:\S+ ){0,4}?(?:wrong|mistake|up|days?|dates?|times?|weeks?)
    (?:that's |that was |it's |got the )?(?:the )?wrong (?:day|date|time|week|month|one) / i take that back / that's wrong
  `,
});

const BEFORE_A_HALT = oneOf(listed`
  ok / okay / non / no / wait / attende[rz] / attends / hey / eh / oh / ah / euh / oups / oops / whoops / hang on / hold on / sorry
  pardon / zut / mince / whoa / actually / en fait / desolee?
`);

/** "Stop, I said Tuesday at 3", "stop, erreur de ma part": calls a halt to say once more what was meant. */
const HALTS = new RegExp(
  pattern`^(?:${BEFORE_A_HALT}[ ,!.]+)*(?:(?:stop|arrete[rz]?)(?: it| la| there)?[ ,.!:-]+)+(?=(?:(?:mais|but|no|non|sorry|pardon|desolee?|oups|oops|wait|attendez)[ ,]+)*(?:[^\s,.;!?]+ ){0,2}?${MISTAKEN}\b)`,
);

/** Without the halt before a moment that is put right; the text itself where there is none. */
export function withoutHalt(plain: string): string {
  const rest = plain.replace(HALTS, '');
  if (rest === plain || !NAMES_MOMENT.test(rest)) return plain;
  return REFUSES.test(rest.replace(NOT_THAT_ONE, ' ')) ? plain : rest;
}

/** Also what is wished for instead, and the mistake itself. */
const NOT_THAT_ONE = new RegExp(
  oneOf(listed`
    \b(?:pas|not) (?:le |la |at |a |on |for |the )?(?:\d|${WHEN_WORDS}|today|sunday|dimanche|aujourd'hui)
    (?<!n't |not |never )\b(?:call|ring|phone) me (?:on |at )?(?:the )?(?:\d|${WHEN_WORDS})
    \br?appele[rz][- ]moi (?:le |a |plutot )*(?:\d|${WHEN_WORDS})
    \b(?:c'est|est|was|wasn't|that's) (?:pas|not) (?:le|la|the|right|bonne?)\b / ^(?:mais |but )?(?:no|non)\b
  `),
  'g',
);

const REFUSES =
  /\b(?:non|no|not|pas|plus|never|jamais|stop|done|enough|interes\w*|call\w*|text\w*|messag\w*|writ\w*|contact\w*|r?appel\w*|ecri(?:re|vez)\w*)\b|n't\b/;

const NAMES_MOMENT = new RegExp(
  oneOf(listed`
    \d ?(?:h|[ap]m)\b / \b(?:at|a|vers|around|meant|mean|dire|c'est|it's) \d / \d:\d\d
    \b(?:lun|mar|mercre|jeu|vendre|same)di\b / \b(?:mon|tues|wednes|thurs|fri|satur)day\b
    \b(?:oui|yes|yeah|yep) (?:\S+ ){0,3}?(?:parfait|ok|va|convient|bon|works|perfect|fine|good|great)\b
    \b(?:demain|tomorrow|matin|soir|morning|afternoon|evening|apres-midi|midi|noon)\b
  `),
);
