/** Questions that say no out of courtesy: "vous n'auriez pas mardi ?", "y'aurait pas moyen à 16h ?" ask for just that. */

import { listed, oneOf, pattern } from '../text/patterns.js';

const WHOM = oneOf(listed`
  vous / tu / t' / on / ils? / ce / ca / y / c'
`);

const COULD = oneOf(listed`
  auriez / aurais / aurait / avez / as / a / pourriez / pourrais / pourrait / peux / peut / pouvez / serait / seriez
`);

/** "Ce serait pas trop tard ?" asks whether it is. */
const SAYS_NO = oneOf(listed`
  trop / cher / grave / mal / plus / encore / vrai / normal / de (?:souci|probleme)s? / besoin / du tout / la peine / mieux
  (?:une? |de |d')?(?:vraie?s? personnes?|personnes? (?:reelle|humaine|physique)s?|(?:etre )?humains?|vrai humain)
  dispo\w* / libre / tres / si / assez / un peu / interess\w* / oblig\w* / forcement
`);

const ASKED = String.raw`(?=[^.!?\n]*\?)`;

const POLITE_NO = new RegExp(
  pattern`\b(${WHOM}(?: |(?<='))(?:n'|ne )?${COULD}|(?:auriez|pourriez|avez|pouvez|peux|pourrais|peut|pourrait)-(?:vous|tu|on)) pas\b(?! ${SAYS_NO}\b)${ASKED}`,
  'g',
);

const NO_WAY = new RegExp(
  pattern`
    \b(?:il |i )?(?:n'|ne )?y ?'?(?: ?n')?(?:a|aurait|avait)(?:[- ]t-il| t'il)? (?:pas|aucun) (?:un |de )?(?:moyen|possibilite)
    (?= (?:de |d'|pour |a |le |la |l'|en |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|apres|vers|plutot|dans)[^.!?\n]*\?)
  `,
  'g',
);

/** Without such a no. */
export function withoutPoliteNo(plain: string): string {
  if (!plain.includes('?') || !/\bpas|aucun/.test(plain)) return plain;
  return plain.replace(NO_WAY, 'possible').replace(POLITE_NO, '$1');
}
