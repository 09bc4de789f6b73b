/** Hours that are refused, and no day: of several days in one breath, or of a day the rest of which suits. */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { WEEKDAY } from '../../text/words.js';
import { isRefusal } from '../refusals.js';
import { hasSubject } from '../told/subject.js';

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

/** "Not Monday morning or Tuesday after 4", with the hours blanked out: the days themselves are not what suits. */
function withoutHoursOfSeveral(words: string): string {
  const found = NAMES_DAY.test(words) ? SEVERAL.exec(words) : null;
  if (!found) return words;
  const [all, no = '', first = '', hours = '', joined = '', last = '', more = ''] = found;
  if (hours === '' && more === '') return words;
  const blank = (text: string): string => ' '.repeat(text.length);
  const said = `${no}${first}${blank(hours)}${joined}${last}${blank(more)}`;
  return words.slice(0, found.index) + said + words.slice(found.index + all.length);
}

/** Parts of the day by what names them. */
const PARTS = [
  /\b(?:matin(?:ee)?|morning|am)\b/,
  /\b(?:apres-midi|afternoon|pm)\b/,
  /\b(?:soir(?:ee)?|evening|night)\b/,
];
const PART = '(?:matin(?:ee)?|apres-midi|soir(?:ee)?|morning|afternoon|evening|night|am|pm)';

const ONE_DAY = pattern`
  (?:${WEEKDAY}(?: (?:the )?\d{1,2}(?:st|nd|rd|th)?(?! ?[h:]))?|tomorrow|demain|le \d{1,2}(?! ?[h:])|(?:the )?\d{1,2}(?:st|nd|rd|th))
`;
const EACH_DAY = new RegExp(pattern`\b${ONE_DAY}\b`, 'g');

const AND_YET = oneOf(listed`
  ,? (?:mais|but|par contre|en revanche|though|however|whereas|alors que)[ ,]+ / [,;.!] ?(?:mais |but |par contre,? |sinon |donc |so )?
`);

/** "Mardi matin j'ai kiné, mais l'après-midi ça va": the day, what is on in a part of it, and what is said of another. */
const PART_AND_ANOTHER = new RegExp(
  pattern`\b(${NO} (?:on |le )?)?(${ONE_DAY})(?=[ ,])([^.;!?\n]{0,50}?\b${PART}\b[^.;!?\n,]{0,60}?)${AND_YET}([^.;!?\n]{0,24}?\b${PART}\b[^.;!?\n]{0,60})`,
);

const SUITS = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      libre / dispo\w* / ok / oui / (?:ca|cela) (?:me )?(?:va|irait|marche|roule|passe|colle|convient|le fait) / c'est (?:bon|ok|libre|possible|nickel|mieux|parfait|tranquille)
      nickel / parfait / impec\w* / possible / (?:je|on) (?:peux|peut|suis la|serai la|est la) / quand vous voulez / plutot / pas de (?:souci|probleme) / tranquille / rien
    `,
    en: listed`
      free / fine / ok / okay / good / grand / great / yes / available / works? / suits? / clear / open / sound / perfect / any ?time / i can / doable / possible / better / best
    `,
  })}(?![a-z])`,
);

/** The day with what is said of its other part, and nothing of the part that does not suit. */
function withoutPartRefused(words: string): string {
  const found = NAMES_PART.test(words) ? PART_AND_ANOTHER.exec(words) : null;
  if (!found || words.match(EACH_DAY)?.length !== 1) return words;
  const [all, no, day = '', refused = '', left = ''] = found;
  const parts = [refused, left].map((said) => PARTS.findIndex((part) => part.test(said)));
  if (parts[0] === parts[1] || !SUITS.test(left) || isRefusal(left)) return words;
  const isOff = no !== undefined || isRefusal(refused) || (hasSubject(refused) && !SUITS.test(refused));
  if (!isOff) return words;
  const said = left.replace(/\bam\b/, 'morning').replace(/\bpm\b/, 'afternoon');
  return `${words.slice(0, found.index)}${day} ${said}${words.slice(found.index + all.length)}`;
}

const NAMES_PART = /matin|apres-midi|soir|morning|afternoon|evening|night|\b[ap]m\b/;

/** The text without hours that are refused beside days that are not, or the other way round. */
export function withoutHoursRefused(words: string): string {
  return withoutPartRefused(withoutHoursOfSeveral(words));
}
