/** Somebody close to them has died. Who writes is who is meant: a person answers, and nobody is closed for good. */

import { listed, oneOf } from '../text/patterns.js';
import { OF_KIN } from '../signs/wrong-number.js';

const JUST = oneOf(listed`
  a / ai / est / nous a / vient de / vient d' / has / have / had / sadly / just / sud(?:d)?enly / has just / has sadly / tout juste / malheureusement
`);

const DIED = oneOf({
  fr: listed`
    decedee?s? / deceder / morte?s? / mourir / quittee?s? / (?:est )?partie?(?= (?:cette nuit|ce matin|hier|dimanche))
  `,
  en: listed`
    died / passed away / passed on / (?:is|are) dead / passed(?= (?:last|this|yesterday|on|suddenly))
  `,
});

const OF_THE_FAMILY = oneOf({
  fr: listed`
    dans (?:ma|la|notre) famille / (?:de|d') ${OF_KIN} / d'un (?:tres )?proche
  `,
  en: listed`
    in (?:the|my|our) family / of ${OF_KIN}
  `,
});

/** "Dad passed", "on a perdu maman": by the name they go by at home. */
const KIN = oneOf(listed`
  ${OF_KIN} / papa / maman / papi / papy / mamie / mamy / dad / daddy / mum / mom / mam / nan / nana / gran / granny / grandad / grandpa / grandma
  (?:the )?(?:wife|hubby|husband|missus)
`);

const BEREAVED = new RegExp(
  oneOf({
    fr: listed`
      \b(?:(?:un |le )?deces|(?:en |un )deuil) ${OF_THE_FAMILY}
      \b(?:j'ai|on a|nous avons|(?:je viens|on vient|nous venons) (?:juste |tout juste )?de) perd(?:u|re) ${KIN}(?![a-z])
      \b(?:je suis|on est|nous sommes) en (?:plein )?deuil\b
    `,
    en: listed`
      \b(?:a )?(?:death|bereavement|loss) ${OF_THE_FAMILY}
      \b(?:i|we)(?:'ve| have)?(?: just| recently| sadly)? (?:lost|buried) ${KIN}(?<!'s)(?![a-z'])
    `,
    both: listed`
      \b${KIN} (?:${JUST} ?){0,3}${DIED}(?![a-z])
    `,
  }),
);

/** "Since my husband died", "il y a trois ans": told of themselves, and nothing that anybody must be spared now. */
const LONG_AGO =
  /\b(?:since|depuis|when|quand|after|apres que|il y a \d+ ans|years? ago|years? back|l'an dernier|l'annee derniere|last year|before (?:my|our)|avant que)\b/;

/** It was them who had asked: what becomes of it is a person's to ask. */
const HAD_ASKED =
  /\b(?:(?:lui|elle|him|her|he|she) (?:who|that|qui)|(?:he|she|lui|elle) (?:had|avait|a|has)) (?:had |avait )?(?:asked|filled|wanted|demande|rempli|fait)/;

/** The phone was theirs, and is nobody's that is meant. */
const THEIR_NUMBER =
  /\b(?:(?:son|his|her|ce|this|that) (?:ancien |old )?(?:numero|num|portable|telephone|tel|number|phone|mobile|whatsapp)|(?:numero|phone|number|mobile) (?:was|etait))/;

const HINT = /dece|died|dead|death|mort|mour|passed|perdu|perdre|lost|buried|deuil|bereav|loss|quitt|parti/;

/** Of their own, who have not their number: "mon mari est décédé en mars et depuis lundi la chaudière est en panne". */
export function tellsOfOwnDead(text: string): boolean {
  return HINT.test(text) && BEREAVED.test(text) && !THEIR_NUMBER.test(text);
}

/** Where it is told; null where it is not. */
export function findBereavement(text: string): { index: number; length: number } | null {
  const match = HINT.test(text) ? BEREAVED.exec(text) : null;
  if (!match || THEIR_NUMBER.test(text)) return null;
  if (LONG_AGO.test(text) && !HAD_ASKED.test(text)) return null;
  return { index: match.index, length: match[0].length };
}
