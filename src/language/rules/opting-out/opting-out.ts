/**
 * Opting out, and in again. Looked at before anything else, in both languages at once, in any stage.
 *
 * Two ways lead to an opt-out: a message (or a clause of one) that says nothing but stop, and a wording that asks
 * not to be written to. A stop that belongs to something else ("stop by at 3", "ça s'arrête en juin") is neither.
 */
import { refusesEveryWay } from './every-way.js';
import { STOP_AND_WHY } from './set-words.js';
import { asksForSilence } from './silence/silence.js';
import { complainsOfNoStop } from './stop-ignored.js';
import { NO_CONSENT } from './wordings/consent.js';
import { ENDING } from './wordings/ending.js';
import { LEFT_ALONE } from './wordings/left-alone.js';
import { NO_MORE } from './wordings/no-more.js';
import { NOT_WRITING } from './wordings/not-writing.js';
import { REMOVAL_ASKED } from './wordings/removal.js';

export { withoutHalt } from './halt.js';
export { withoutLookAlikes } from './look-alikes/look-alikes.js';
export { soundsLikeStop } from './look-alikes/says-else.js';
export { isOptIn } from './opting-in.js';
export { wantsOtherWay } from './other-way.js';
export { saysStop } from './set-words.js';

/** One of them is enough. */
const WORDINGS: RegExp[] = [
  ...ENDING,
  ...NOT_WRITING,
  ...REMOVAL_ASKED,
  ...NO_MORE,
  ...LEFT_ALONE,
  ...NO_CONSENT,
];

/**
 * Whether one text is worded as a wish not to be written to any more.
 *
 * @param plain as `plainWords` gives it
 */
export function asksToStop(plain: string): boolean {
  if (STOP_AND_WHY.test(plain)) return true;
  const spaced = withoutPictures(plain).replace(/\s+/g, ' ').trim();
  return WORDINGS.some((wording) => wording.test(spaced));
}

/** "3 messages a day is too many". */
const ENOUGH_MESSAGES =
  /\b(?:\d{1,3}|two|three|four|five|ten|deux|trois|quatre|cinq|dix) (?:messages?|texts?|sms|relances?|e?mails?|calls?|appels?)(?: (?:a|per|par|in a|en une?) (?:day|week|jour|semaine))?,? (?:that's |thats |is |are |it's |c'est |ca fait |now )(?:more than |deja |bien |beaucoup |way |far )?(?:enough|too many|too much|plenty|assez|trop|suffisant)(?= ?$| ?[^a-z0-9 ?]| (?:please|svp|merci|thanks)\b)/;

/**
 * Whether one text asks for silence in other words than to stop.
 *
 * @param plain as `plainWords` gives it
 */
export function wantsSilence(plain: string): boolean {
  const text = withoutPictures(plain).replace(SAME_SIGNS, '$1').trim();
  return (
    ENOUGH_MESSAGES.test(text) || refusesEveryWay(text) || complainsOfNoStop(text) || asksForSilence(text)
  );
}

/** "!!!!": each is a place where a wish may begin. */
const SAME_SIGNS = /([^a-z0-9\s])\1+/g;

function withoutPictures(plain: string): string {
  return plain.replace(/[\p{So}\p{Sk}]/gu, ' ').replace(/ {2,}/g, ' ');
}
