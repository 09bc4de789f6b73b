/** "I'm also free Friday if that helps": another day that would do, beside the one that stands. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';

const ALSO = oneOf({
  fr: listed`
    aussi / egalement / pareil / de meme
  `,
  en: listed`
    also / too(?= ?(?:$|[,.!\n]|if|just|tho\w*|btw|in case|for|as|fyi)) / as well / both
  `,
});

const FREE = oneOf({
  fr: listed`
    dispo\w* / libres? / (?:je |on )?(?:peux|peut|pourrais|pourrait) / me va / ca (?:va|marche|irait) / possible / joignable
  `,
  en: listed`
    free / available / about / around / works? / can do / could do / suits? / ok / okay / fine / good
  `,
});

/** With one of these it is wished in its place, or asked. */
const INSTEAD = oneOf({
  fr: listed`
    plutot / a la place / deplac\w* / decal\w* / report\w* / avanc\w* / repouss\w* / chang\w* / mieux / prefer\w* / annul\w* / pas / plus
  `,
  en: listed`
    instead / rather / move / push / shift / change / swap / switch / resched\w* / better / prefer / cancel\w* / not / can't / cannot / no
  `,
});

const AT_NEED = oneOf({
  fr: listed`
    au cas ou / si jamais / si besoin / si (?:ca|cela) (?:l'|vous |t')?arrange / pour info / au besoin
  `,
  en: listed`
    just (?:so you know|in case) / in case / if (?:that|it)(?:'s| is)? (?:helps|easier|any help|better|suits) / if need be / if needed / btw / by the way / fyi
  `,
});

const ALSO_FREE = new RegExp(
  pattern`\b(?:${FREE}\b[^.!?\n]*\b(?:${ALSO}|${AT_NEED})|(?:${ALSO}|${AT_NEED})\b[^.!?\n]*\b${FREE})\b`,
);
const WISHED_INSTEAD = new RegExp(pattern`\b${INSTEAD}\b|\?`);

const NAMES_DAY = new RegExp(
  pattern`\b(?:${WEEKDAY}s?|tomorrow|today|demain|aujourd'hui|semaine|week|\d{1,2}(?:st|nd|rd|th)|le \d{1,2})\b`,
);

/** @param text normalised, of somebody whose meeting stands */
export function isAlsoFree(text: string): boolean {
  return NAMES_DAY.test(text) && ALSO_FREE.test(text) && !WISHED_INSTEAD.test(text);
}
