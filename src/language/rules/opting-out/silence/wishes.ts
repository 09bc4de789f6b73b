/** How a kind of wish is guarded, where a wish begins and where it ends. */
import { listed, oneOf, pattern } from '../../text/patterns.js';

const BEFORE_A_WISH = oneOf({
  fr: listed`
    et / puis / alors / mais / donc / svp / s'il vous plait / merci de / veuillez / ou
  `,
  en: listed`
    and / then / please / just / kindly / now / but / so / or
  `,
});

/** Where somebody is told to do something. */
export const START = pattern`(?:^|[^a-z0-9' -] ?|\b${BEFORE_A_WISH} )`;

export const END = "(?= ?$| ?[^a-z0-9' ])";

/** The same, but not in a question. */
export const FULL_STOP = '(?= ?$| ?[.,;:!)\\n])';

export const FOR_GOOD = oneOf({
  fr: listed`
    desormais / dorenavant / a l'avenir / a jamais / pour toujours / pour de bon / definitivement
    (?:une (?:bonne )?fois )?pour toutes / une bonne fois / s'il (?:vous|te) plait / svp / stp / merci
    maintenant / enfin / ensuite / apres / non plus / jamais / de plus / de vous / de votre part
    de chez vous / aussi / a partir de (?:maintenant|ce jour|la) / du tout / je vous prie / ici / la
    a present / tous / chez vous / avec
  `,
  en: listed`
    ever / for ?ever / for good / again / any ?more / from now on / from here on(?: in| out)?
    henceforth / in (?:the )?future / please / thanks / thank you / now / already / either / too
    as well / permanently / at last / then / at all / once and for all / completely / altogether
    by now / (?:from|out of) (?:you|ye|u)(?: lot| guys| people| all)? / from your (?:company|side|end|lot)
    to (?:me|us) / full stop / period / more / further / until further notice / bot / robot
  `,
  both: listed`
    ok
  `,
});

/** What is only polite, or calls by name. */
export const COURTEOUS = oneOf({
  fr: listed`
    de votre part / de vous / s'il (?:vous|te) plait / svp / stp / merci / je vous prie / enfin / ici / la / tous / chez vous / avec
  `,
  en: listed`
    please / thanks / thank you / then / either / too / as well / bot / robot / period / full stop / by now
    at all / completely / to (?:me|us) / from (?:you|ye|u)(?: lot| guys| people| all)? / now / already / for good
  `,
  both: listed`
    ok
  `,
});

/** Where a wish ends, once what is said for good was taken off it. */
export const TAIL = END;

/** Wishes of one kind, and words of which one is in each of them: so most are never tried. */
export interface Wishes {
  words: RegExp;
  asked: RegExp[];
}

export function wishes(words: string[], asked: string[]): Wishes {
  return {
    words: new RegExp(pattern`\b${oneOf(words)}\b`),
    asked: asked.map((each) => new RegExp(each)),
  };
}
