/** What kept somebody from a call that is over: "sorry, I was at work when you rang", "j'étais au volant tout à l'heure". */
import { listed, oneOf, pattern } from '../text/patterns.js';

const KEPT_FR = oneOf(listed`
  (?:au|en|dans|sur|chez|a|aux) (?:[a-z'-]+ ){0,3}?[a-z'-]+
  debordee?s? / occupee?s? / prise?s? / pas (?:la|dispo\w*|joignable|libre) / absente?s? / indisponibles?
`);

const KEPT_EN = oneOf(listed`
  (?:at|in|on|with|out|up) (?:[a-z'-]+ ){0,4}?[a-z'-]+
  (?:driv|work|sleep|eat|cook|shop|teach|travell?|danc|runn|swimm|serv)ing(?: (?:a |my |the )?[a-z]+)?
  busy / tied up / swamped / rushed off my feet / away / out / asleep / slammed / hectic / unavailable / not (?:free|available|there|around)
`);

const RANG_FR = oneOf(listed`
  (?:m'|nous )?avez (?:essaye |tente )?(?:de |d')?(?:m'|me |nous )?(?:r?appel(?:e|ee|er|es)|telephon(?:e|er)|sonner?|contact(?:e|ee|er)|joindre|essaye)
`);

const RANG_EN = oneOf(listed`
  rang / called / phoned / tried(?: (?:to )?(?:call|calling|ring|ringing|me))? / were (?:calling|ringing|phoning) / did
`);

const WHEN_YOU_RANG = oneOf({
  fr: listed`
    (?:quand|lorsque|au moment ou) (?:vous ${RANG_FR}|(?:ca|le telephone|mon telephone) a sonne) / au moment de (?:l'|votre )(?:appel|coup de fil)
  `,
  en: listed`
    (?:when|while|whilst|as|the time) (?:you|u|ye|yous|someone|somebody|your (?:colleague|man|guy|lady)) ${RANG_EN}
  `,
});

const BEFORE_NOW = oneOf({
  fr: listed`
    tout a l'heure / plus tot / hier / ce matin / tantot / a ce moment(?:-la)?
  `,
  en: listed`
    earlier(?: on| today)? / yesterday / this morning / before / at the time / all (?:day|morning)
  `,
});

const WAS = oneOf({
  fr: listed`
    (?:j'|on |nous )?(?:etais|etait|etions)(?: (?:encore|un peu|tres|bien|deja|juste))*
  `,
  en: listed`
    (?:i |we )?(?:was|were|had been|'d been)(?: (?:still|just|stuck|a bit|really|very|so|too|busy|out))*
  `,
});

/** What they were at when the call came. */
const WHEN_IT_RANG = new RegExp(
  pattern`\b${WAS} (?:${KEPT_FR}|${KEPT_EN})[, ]+${WHEN_YOU_RANG}(?![a-z])`,
  'g',
);

/** Excused, or told of what is over. */
const WAS_KEPT = new RegExp(
  oneOf(listed`
    \b${WAS} (?:${KEPT_FR}|${KEPT_EN})[, ]+${BEFORE_NOW}(?= ?(?:$|[.,;!\n]|but|and|so|mais|et|donc|du coup))
    \b(?:sorry|apologies|desolee?s?|pardon|navree?s?|excusez[- ]moi|missed (?:you|your call|the call|ur call)|(?:rate|loupe|manque) (?:votre |l')appel)[ ,.!]+(?:mais |but |about that,? |for that,? |pour ca,? )?${WAS} (?:${KEPT_FR}|${KEPT_EN})(?= ?(?:$|[.,;!\n]))
  `),
  'g',
);

const HINT = /\b(?:was|were|been|etai[st]|etions)\b/;

/** Without what kept them from a call that is over: it puts nothing off. */
export function withoutExcuse(text: string): string {
  return HINT.test(text) ? text.replace(WHEN_IT_RANG, ' ').replace(WAS_KEPT, ' ') : text;
}

/** "I was at work when you rang": the call was missed. */
export const KEPT_FROM_CALL = listed`
  ${WAS} (?:${KEPT_FR}|${KEPT_EN})[, ]+${WHEN_YOU_RANG}
`;
