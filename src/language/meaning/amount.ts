/** The amount that answers "how many", so that it is taken for no day and no hour. */
import type { Question } from '../../domain/language.js';

const COURTESY =
  '(?: (?:for now|for us|for me|please|pls|thanks|of them|only|svp|stp|merci|seulement|pour (?:moi|nous|le moment|l.instant)))*[ .!]*$';
/** "Just the 1", "que le 2": beside such words, or as a digit alone, an article counts. */
const WITH_ARTICLE = new RegExp(
  `^(?:(?:oh|well|oui|yes|euh|ben|c'est|it's) )*(?:(?:just|only|juste|seulement|rien que|que) (?:the|le|la|les) \\d{1,3}|(?:the|le|la|les) \\d)${COURTESY}`,
);

/** Where what is asked for begins, after the amount. */
const TURN =
  / ?(?:[,;.!?\n]+(?!\d)|\b(?:and|et)\b(?= (?:please |pls )?(?:r?appel|call|ring|phone|text|can\b|could\b|you can\b|vous pouvez\b|on peut\b)))/;
const AMOUNT = /(?<![\w:.,/])\d{1,4}(?![\w:/%]|[.,]\d| ?(?:h\b|h\d|[ap]\.?m\b|o'? ?clock))/;

/**
 * The words that hold the amount, from the beginning of a text; null where none do, or they may be about when.
 *
 * @param isMoment whether words by themselves name a day or a time
 */
export function amountSaid(
  text: string,
  question: Question | null,
  isMoment: (words: string) => boolean,
): string | null {
  if (question?.kind !== 'number') return null;
  if (WITH_ARTICLE.test(text)) return text;
  const turn = TURN.exec(text);
  const words = turn ? text.slice(0, turn.index) : '';
  return AMOUNT.test(words) && !isMoment(words) ? words : null;
}
