/** "Not Monday morning or Tuesday after 4": hours of several days that are refused in one breath. */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { WEEKDAY } from '../../text/words.js';

const NO = oneOf({
  fr: listed`
    (?:surtout )?pas / sauf / hormis / ni / (?:peux|peut|pourrai|pourrais|puis) pas / (?:suis|serai|sera|est) pas (?:dispo\w*|libre|la)
    indispo\w* / pas (?:dispo\w*|libre|possible|la)
  `,
  en: listed`
    not / except / neither / (?:can't|cannot|won't|couldn't)(?: (?:do|make|manage|talk|speak|be there|come|take it))? / not (?:free|available|around|in)
    (?:anything|any ?time|any day) but / nothing
  `,
});

const HOUR = pattern`\d{1,2}(?: ?h(?: ?\d\d)?|[:.]\d\d)?(?: ?[ap]m\b)?`;
const DAY = pattern`(?:(?:on|le|ce|this|next|for|pour) )?(?:${WEEKDAY}s?|tomorrow|demain)(?: prochain)?`;
const HOURS = pattern`
  (?:(?: (?:in the |le |en |au |dans l'|l')?(?:matin(?:ee)?|apres-midi|soir(?:ee)?|mornings?|afternoons?|evenings?|midi|noon|lunch ?time|am|pm))|
  (?: (?:avant|apres|before|after|from|past|until|till|jusqu'a|a partir de|des) (?:${HOUR}|midi|noon|lunch))|(?: (?:entre|between) ${HOUR} (?:et|and) ${HOUR}))
`;

const SEVERAL = new RegExp(
  pattern`\b(${NO} )(${DAY})(${HOURS}?)((?:,? (?:ou|or|ni|nor|et|and)(?: pas| not| ni)? |, (?:ni|pas|not|nor) ))(${DAY})(${HOURS}?)(?= ?(?:$|[.;!?\n]|,(?! ?(?:but|mais)\b)| (?:svp|stp|please|pls|merci|thanks|sorry|desolee?)\b))`,
);

const NAMES_DAY = /day|di\b|di |dimanche|tomorrow|demain/;

/** With the hours blanked out: the days themselves are not what suits. */
export function withoutHoursRefused(words: string): string {
  const found = NAMES_DAY.test(words) ? SEVERAL.exec(words) : null;
  if (!found) return words;
  const [all, no = '', first = '', hours = '', joined = '', last = '', more = ''] = found;
  if (hours === '' && more === '') return words;
  const blank = (text: string): string => ' '.repeat(text.length);
  const said = `${no}${first}${blank(hours)}${joined}${last}${blank(more)}`;
  return words.slice(0, found.index) + said + words.slice(found.index + all.length);
}
