/** The hour that the clocks go back or forward: "avant le changement d'heure de dimanche" names no day for a call. */
import { listed, oneOf, pattern } from '../../text/patterns.js';

const ITS_DAY_FR = oneOf(listed`
  ce week-?end / le week-?end / (?:ce |le )?dimanche(?: matin)? / (?:ce |le )?samedi(?: soir)? / cette nuit / dans la nuit
`);
const ITS_DAY_EN = oneOf(listed`
  (?:on |this |at the |next )*(?:weekend|sunday|saturday)(?: night| morning)? / tonight
`);

const CLOCKS_CHANGE = new RegExp(
  oneOf({
    fr: listed`
      \b(?:(?:avant|apres) (?:que )?)?(?:le |la |l'|au |du )?(?:changement|passage) (?:d'heure|a l'heure (?:d'hiver|d'ete))(?: (?:de |du |d')?(?:${ITS_DAY_FR}))?
      \b(?:${ITS_DAY_FR}),? (?:on |nous )(?:recule|avance|change|perd|gagne)\w* (?:bien )?(?:d'une |une |d'|l')(?:heure|1h)
      \b(?:on |nous )(?:recule|avance|change|perd|gagne)\w* (?:bien )?(?:d'une |une |d'|l')(?:heure|1h)(?: de sommeil)?,? (?:${ITS_DAY_FR})
      \b(?:on |nous )(?:passe|bascule)\w* a l'heure d'(?:hiver|ete)(?: (?:${ITS_DAY_FR}))?
    `,
    en: listed`
      \b(?:(?:before|after|when|once|as|because) )?(?:the )?(?:clocks|hour)(?:'ll| will)? (?:go(?:es|ing)?|change[sd]?|changing|fall|spring|move)(?: (?:back|forward|over))?(?: an hour)?(?: (?:${ITS_DAY_EN}))?
      \b(?:(?:before|after) )?(?:the )?(?:clock|clocks) change(?: (?:${ITS_DAY_EN}))?
      \b(?:(?:before|after|when) )?daylight savings?(?: time)?(?: ends?| starts?| kicks in)?(?: (?:${ITS_DAY_EN}))?
    `,
  }),
  'g',
);

const HINT = new RegExp(pattern`heure|clock|hour|daylight`);

/** What could be a day, or an hour to be counted with. */
const ITS_WORDS = new RegExp(pattern`\b(?:${ITS_DAY_FR}|${ITS_DAY_EN}|(?:une )?heure|1h|an hour)\b`, 'g');

const hidden = (found: string): string => '_'.repeat(found.length);

/** The text without what it says of them; every index stays the same. */
export function withoutClockChange(text: string): string {
  return HINT.test(text) ? text.replace(CLOCKS_CHANGE, (found) => found.replace(ITS_WORDS, hidden)) : text;
}
