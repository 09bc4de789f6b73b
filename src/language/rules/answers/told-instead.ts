/** What is told where a yes or a no was asked, and is neither: said of oneself, or of what one has. */
import { looksLikeGibberish } from './answers.js';
import { bare } from '../text/normalise.js';
import { listed, oneOf, pattern } from '../text/patterns.js';
import { tellsOfPlace } from './short-answers.js';

const LEADS_IN = oneOf(listed`
  ben / bah / bon / alors / euh / en fait / ah / oui / et / mais / well / so / oh / um / actually / basically / and / but / right / ok
`);

const OF_ONESELF = oneOf({
  fr: listed`
    (?:on|nous|je|j'|mon|ma|mes|notre|nos|c'est|juste|seulement|plutot|pour) ?
  `,
  en: listed`
    (?:i|i'm|i've|i'd|we|we're|we've|we'd|my|our|it's|its|just|only|for|mostly|mainly)[ ]
  `,
});

/** "On veut comparer", "just the one I think". */
const TELLS = new RegExp(pattern`^(?:${LEADS_IN}[ ,.!]+)*${OF_ONESELF}[a-z'-]+[ ,]+[a-z0-9]`);

/** "2 logements", "3 bed flat". */
const COUNTS = /^\d{1,4} [a-z]{4,}/;

/** @param text in plain words */
export function tellsInWords(text: string): boolean {
  if (looksLikeGibberish(bare(text))) return false;
  return TELLS.test(text) || COUNTS.test(text) || text.split(/[,.;\n]+ ?/).some(tellsOfPlace);
}
