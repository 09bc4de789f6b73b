/** A message that is nothing but an hour, or a half of the day. */
import { bare } from './normalise.js';

interface HourAlone {
  /** As the clock has it. */
  hour: number;
  /** Asked whether it is possible: then it is no place among several things. */
  asks: boolean;
}

/** Longer texts say more. */
const LONGEST = 80;

const BEFORE =
  "(?:(?:ok|okay|okey|d'accord|oui|yes|yeah|non|no|bon|ben|bah|alors|donc|so|then|and|et|mais|but|hmm|euh|um|well|sorry|desolee?|pardon|plutot|rather|maybe|peut-etre|actually|en fait|je prends|i'll take|let's (?:do|say)|disons|say|go for|va pour) )*";
const ASKED =
  "(?:is|would|could you do|can you do|can we do|could we do|do you have|have you got|any chance of|how about|what about|est-ce que|vous avez|avez-vous|vous auriez|auriez-vous|c'est possible|c'est faisable|possible)";
const POSSIBLE =
  "(?:possible|available|free|doable|an option|ok|okay|good|fine|work|works|libre|dispo|disponible|faisable|jouable|(?:c'est|ce serait|est|serait) (?:possible|libre|dispo|disponible|faisable|jouable|bon|ok)|ca (?:va|irait|marche|marcherait|passe|le fait))";
const AFTER =
  '(?: (?:then|alors|plutot|instead|rather|please|pls|svp|stp|merci|thanks|thank you|du coup|too|aussi))*';
const ALONE = new RegExp(
  `^${BEFORE}(?:(${ASKED}) )?(?:a |at |vers |pour |for |around )?(\\d{1,2})(?: (${POSSIBLE}))?${AFTER}$`,
);

/**
 * "9 then", "is 4 possible?", "and 6?"
 *
 * @param text in plain words
 */
export function readHourAlone(text: string): HourAlone | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const [, asked, hour, possible] = ALONE.exec(bare(text)) ?? [];
  if (hour === undefined || Number(hour) > 23) return null;
  return { hour: Number(hour), asks: text.includes('?') && (asked ?? possible) !== undefined };
}

const HALF = new RegExp(
  `^${BEFORE}(?:(?:in )?the |an? )?([ap])\\.? ?m(?: (?:one|slot|time|works|is (?:better|best|fine|good)|for me))?${AFTER}$`,
);

/** "Pm": which half of the day, in the words that the moments know. */
export function readHalfAlone(text: string): 'morning' | 'afternoon' | null {
  if (text.length > LONGEST || !/[ap]\.? ?m/.test(text)) return null;
  const [, half] = HALF.exec(bare(text)) ?? [];
  return half === undefined ? null : half === 'a' ? 'morning' : 'afternoon';
}
