/** "Tuesdays my son is over, the rest of the time is fine": what is on takes the days up that are named before it. */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { WEEKDAY } from '../../text/words.js';
import type { DateHit } from './date-context.js';

const SUITS = oneOf({
  fr: listed`
    libre / dispo\w* / ca (?:me )?(?:va|marche|roule|passe|convient) / c'est (?:bon|ok|libre|possible) / ok / quand (?:vous|tu) (?:voulez|veux)
    n'importe / pas de (?:souci|soucis|probleme) / (?:je|on) (?:peux|peut) / no souci / nickel / parfait / bon
  `,
  en: listed`
    free / fine / ok / okay / good / grand / great / any ?time / whenever / available / open / works? / suits? / sound / clear / all yours
  `,
});

const REST = new RegExp(
  oneOf({
    fr: listed`
      \ble reste(?: (?:du temps|de la semaine|des jours|de mes journees))?\b
      \b(?:tous )?les autres (?:jours|moments|creneaux|matins|apres-midis?)\b
      \b(?:n'importe quel|tout|tous les) autres? (?:jour|moment)s?\b
      \b(?:sinon|autrement|a part (?:ca|cela)|en dehors(?: de ca)?|hormis ca)\b(?=[^.!?\n]{0,24}\b${SUITS}(?![a-z]))
    `,
    en: listed`
      \b(?:the )?rest of (?:the |my )?(?:week|time|days)\b / \b(?:the )?rest (?=is |are |of it|i'm |im )
      \b(?:any|all|every|most) (?:of the )?other (?:day|time|morning|afternoon)s?\b / \b(?:the )?other days\b
      \b(?:otherwise|apart from that|other than that|aside from that|outside of that|besides that)\b(?=[^.!?\n]{0,24}\b${SUITS}(?![a-z]))
    `,
  }),
);

const SUITS_TOO = new RegExp(
  pattern`\b(?:${SUITS}|(?:je |on )?(?:serai|sera) (?:la|chez (?:moi|nous))|plutot|mieux|prefer\w*|ideal\w*|si possible|svp|stp|disons|appel\w*|rappel\w*|better|best|rather|please|pls|preferably|ideally|if (?:possible|you can)|call|ring|phone|let's|make it|how about|what about)(?![a-z])|\?`,
);
const REFUSED = /\b(?:pas|plus|jamais|not|never|no|non|impossible)\b|n't\b/;

/** Days, hours, and the small words between them. */
const ONLY_WHEN = new RegExp(
  pattern`\b(?:${WEEKDAY}s?|demain|today|tomorrow|aujourd'hui|matin|apres-midi|soir|midi|mornings?|afternoons?|evenings?|the|on|le|la|les|et|and|ou|or|a|at|vers|around|du|de|in|oui|yes|ok|bonjour|hi|hello|bon|well|so|donc|alors|sinon|otherwise)\b|[\d:h]+|[^a-z]`,
  'g',
);

/** The days before it in whose clause something else is told, and nothing that would suit. */
export function takenUpBesideTheRest(words: string, days: DateHit[]): DateHit[] {
  const at = days.length === 0 ? -1 : words.search(REST);
  if (at < 0) return [];
  return days.filter(({ index, end }) => {
    if (end > at) return false;
    const from = words.slice(0, index).search(/[^,.;!?\n]*$/);
    const [clause = ''] = words.slice(from, at).split(/[,.;!?\n]/);
    const [asked = ''] = words.slice(from, at).split(/[.;!\n]/);
    if (REFUSED.test(clause) || /\d/.test(clause)) return false;
    return clause.replace(ONLY_WHEN, '') !== '' && !SUITS_TOO.test(clause) && !asked.includes('?');
  });
}
