/** Somebody says that we did not do what was promised: nobody called, nothing came. */

const OUR_PEOPLE =
  "(?:votre|vos|l'|le|la|les|un|une|your|the|an?)? ?(?:experts?|conseillere?s?|commercia(?:le?|ux)|collegues?|techniciens?|equipe|colleagues?|advisors?|advisers?|guys?|teams?|reps?|sales ?\\w*|agents?|consultants?|man|lady)";
const THEY = `(?:personne|quelqu'un|on|vous|il|elle|ils|nobody|no ?body|no ?one|noone|none of you|you|he|she|they|u|${OUR_PEOPLE})`;
const CAME =
  '(?:r?appel\\w*|contact\\w*|telephon\\w*|venue?s?|manifest\\w*|repond\\w*|ecri\\w*|joint\\w*|envoy\\w*|recontact\\w*|donne de nouvelles|la|present\\w*)';
const CALLED =
  '(?:call(?:ed|s)?|ring|rang|rung|phoned?|contact(?:ed)?|show(?:ed|n|s)?(?: up)?|turn(?:ed)? up|came|come|get back|got back|gotten back|answer(?:ed)?|reach(?:ed)? out|sen[dt]|write|wrote|written|joined|join|there)';

const LET_DOWN = [
  new RegExp(
    `\\bpersonne (?:ne )?(?:m'|n'|nous |m )?(?:a |avait |est |etait )?(?:encore |jamais |pas )?${CAME}\\b`,
  ),
  new RegExp(
    `\\b${THEY} (?:ne )?(?:m'|nous |n'|ne m'|m )?(?:a|avez|ont|est|etes|sont|etait) (?:toujours |finalement |encore |meme )?(?:pas|jamais|point|rien)(?: encore)? ${CAME}\\b`,
  ),
  /\b(?:j'|nous )?attend(?:s|ons)? (?:toujours|encore|depuis)\b|\btoujours en attente\b/,
  /\bj'attends (?:le|la|les|mon|ma|mes|votre|vos|un|une|l'|son|que|qu') ?(?:\w+ )?(?:devis|appel|retour|reponse|proposition|documents?|contrat|mail|e-?mail|offre|nouvelles|expert|conseiller|infos?|informations?|brochure|on m'|quelqu'un|vous)(?! de (?:ma|mon|mes|notre|nos) )/,
  /\b(?:toujours|encore) (?:rien|aucune?|pas (?:eu|recu|de (?:nouvelles|reponse|retour|devis|appel)))\b|\brien (?:eu|recu|ne s'est passe)\b|\baucune? (?:appel|nouvelles?|retour|reponse|devis)\b|\bpas (?:eu|recu) (?:d'appel|l'appel|votre appel|de nouvelles|le devis|mon devis|de retour|de reponse|de devis)\b|\bsans nouvelles?\b/,
  /\b(?:m'avez|m'a|m'ont|m'as) (?:oublie|plante|pose un lapin|laisse tomber)\w*\b/,
  new RegExp(
    `\\b(?:nobody|no ?body|no ?one|noone|none of you) (?:has |have |had |ever |even |has ever |bothered to |'s )*${CALLED}\\b`,
  ),
  new RegExp(
    `\\b${THEY} (?:guys )?(?:(?:just |simply )?never|did not|didn'?t|have not|haven'?t|has not|hasn'?t|had not|hadn'?t|were not|weren'?t|was not|wasn'?t)(?: even| ever)? ${CALLED}\\b`,
  ),
  /\bstill (?:waiting|no (?:call|news|quote|answer|reply|sign|word)|nothing|have ?n'?t|have not)\b|\b(?:i'?m|i am|i'?ve been|i have been|been) waiting (?:for|on|since|all|here|ages)\b/,
  /\b(?:have ?n'?t|have not|never|did ?n'?t|did not) (?:heard|hear|received?|had|got|gotten|get|seen) (?:back|anything|a thing|from|the|my|your|any|a|no) ?(?:call|quote|word|news|reply|answer|from|you|back|email|e-mail)?/,
  /\bwhere'?s? (?:is )?(?:my|the|your) (?:quote|call|expert|advisor|adviser|email|document\w*|contract)\b|\bou (?:est|en est) (?:mon|le|votre|l') ?(?:devis|appel|expert|conseiller)\b|\bno (?:call|show|one called)\b(?! (?:me|us|needed|required))/,
];

/** @param plain as `plainWords` gives it */
export function saysLetDown(plain: string): boolean {
  return LET_DOWN.some((pattern) => pattern.test(plain));
}
