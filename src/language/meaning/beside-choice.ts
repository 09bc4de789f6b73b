/** What is asked in a sentence of its own, beside a time that is taken: "9:30 works. Do I need to prepare anything?" */
import { asksSomething } from '../rules/answers/answers.js';
import { ASKS_FOR_TIMES } from '../rules/signs/any-offer.js';
import { plainWords } from '../rules/text/spelling.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';
import { ASKED_IN_PASSING, sentencesOf } from './answered.js';
import type { Reading } from './reading.js';

/** Fewer words go with what stands beside them: "9:30 ok?", "et vous ?" */
const FEWEST_WORDS = 4;

const ARRANGE = oneOf({
  fr: listed`
    appel\w* / rappel\w* / telephon\w* / reserv\w* / confirm\w* / not\w* / bloqu\w* / prendre / faire / mettre / decal\w* / avanc\w* / repouss\w* / chang\w* / caler / avoir / dire
  `,
  en: listed`
    call / ring / phone / book / confirm / note / block / take / do / make / have / put / get / move / push / change / keep / fit / squeeze / reserve / say / start / go
  `,
});

const OF_THE_TIME = oneOf({
  fr: listed`
    (?:ca|cela|c'est|est-ce que|ce|ca vous|ca te|vous|te|t') ?(?:va|iras?|convien\w*|arrange\w*|marche|colle|joue|passe|roule|tient)\b
    (?:bon|ok|possible|jouable|libre|dispo\w*|note|reserve|confirme)\b / celui / celle / creneaux? / horaires? / heures? / jours? / dates?
    (?:pouvez|pourriez|peux|pourrais|peut|on peut|je peux)[ -](?:vous |tu |on |je )?(?:me |m'|nous |le |la )*${ARRANGE} / quand / plutot / avant / apres / plus (?:tot|tard)
  `,
  en: listed`
    (?:suits?|works?|good|ok|okay|fine|alright|free|open|available|left|booked|confirmed|possible|doable)\b / (?:slot|time|times|one|day|date|when|earlier|later|sooner)\b
    (?:can|could|shall|may|might|will|would) (?:we|i|you|u|ye) (?:please |just |maybe |still |then )?${ARRANGE}\b / (?:can|could|may|might|will|would) (?:they|he|she|someone|somebody|anyone) (?:\w+ )?(?:call|ring|phone|make|do)\b / before / after / rather
    (?:can|could|shall|may|might|will|would) (?:we|i|you|u|ye) (?:please |just |maybe |still |then )?(?:speak|talk|chat)\b / (?:around|about) then / what (?:else )?(?:do you have|have you got)
  `,
});

/** Of the time itself, which is taken or asked about anyway. */
const ABOUT_THE_TIME = new RegExp(pattern`\d|\b${OF_THE_TIME}`);

/** Something is asked that no topic answers, and that is not about the time. */
export function asksBesideChoice({ texts, signs, topics }: Reading): boolean {
  if (!signs.question || topics.length > 0) return false;
  const sentences = sentencesOf(texts);
  return sentences.length > 1 && sentences.some((sentence) => asksElse(plainWords(sentence)));
}

function asksElse(text: string): boolean {
  if (text.split(' ').length < FEWEST_WORDS || !asksSomething(text)) return false;
  return !ABOUT_THE_TIME.test(text) && !ASKED_IN_PASSING.test(text) && !ASKS_FOR_TIMES.test(text);
}
