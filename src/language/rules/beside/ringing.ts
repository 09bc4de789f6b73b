/** The phone rings at last: "nvm he's calling". */
import { bare } from '../text/normalise.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const BEFORE = oneOf({
  fr: listed`
    c'est bon / laissez?(?: tomber)? / oubliez? / ah / oh / ok / non / pardon / desolee? / ca y est / la / tiens / attendez / bon / rien / super / merci
  `,
  en: listed`
    never ?mind / nvm / nm / oh / ok / okay / ah / sorry / ignore (?:that|me) / forget it / no worries / all good / wait / hang on / actually / there / phew / great / thanks / no / it's ok
  `,
});

const RINGS = oneOf({
  fr: listed`
    (?:il|elle|on|quelqu'un|vous|l'expert\w*|votre \w+) (?:est en train de |vient de |vient de me |est en train de m')?(?:m'|me |nous )?(?:appell?e[rz]?|appelle|rappelle|telephone)
    (?:mon |le )?(?:telephone|portable|tel|ca) (?:sonne|vient de sonner) / j'ai (?:quelqu'un|il|elle) (?:au bout du fil|au telephone|en ligne) / je l'ai (?:au telephone|en ligne)
  `,
  en: listed`
    (?:he|she|they|someone|somebody|you|u|the (?:guy|man|lady|expert|lad|woman))(?:'s|'re| is| are| has|'ve| have)?(?: just| now)? (?:calling|ringing|phoning|rung|rang|called|phoned|on the (?:phone|line)|through)(?: (?:me|us|now|just now))*
    (?:the |my )?(?:phone|mobile|it)(?:'s| is)(?: just| now)? (?:going|ringing|rung|rang)(?: now)? / that'?s (?:him|her|them|you|the phone)(?: (?:now|ringing|calling))*
    (?:i'?ve|i have) got (?:him|her|them) on (?:the )?(?:phone|line)(?: now)?
  `,
});

const AFTER = oneOf(listed`
  now / right now / la / maintenant / a l'instant / enfin / finally / at last / sorry / desolee? / merci / thanks / lol / just now / already / deja / x+
`);

const TELLS = new RegExp(pattern`^(?:${BEFORE} )*${RINGS}(?: ${AFTER})*$`);

export function tellsOfRinging(text: string): boolean {
  return text.length < 90 && !text.includes('?') && TELLS.test(bare(text));
}
