/**
 * Who leaves us in peace, or is sorry not to: "I won't bother you any more", "désolé de vous embêter". What is asked of us in a clause of
 * its own stays.
 */
import { OWN_APOLOGY } from '../../beside/apologies.js';
import { listed, oneOf } from '../../text/patterns.js';
import { REACH_EN, REACH_FR } from '../vocabulary.js';

const TROUBLE_EN = oneOf(listed`
  ${REACH_EN} / trouble / keep
  be (?:bothering|troubling|disturbing|annoying|pestering|texting|messaging|writing|calling)
`);

const TROUBLE_FR = oneOf(listed`
  ${REACH_FR} / ennui\w* / retien\w*
`);

const I_SHALL = "(?:i|we)(?:'ll| will| shall|'m going to| am going to| promise to)";

const I_SHALL_NOT = oneOf(listed`
  (?:i|we) (?:won't|will not|shan't|shall not|am not going to|don't (?:want|mean) to|didn't (?:want|mean) to)
  ${I_SHALL} (?:not|never)
`);

export const OWN_LEAVE: RegExp[] = [
  OWN_APOLOGY,
  ...listed`
  \b${I_SHALL_NOT}(?: (?:be|ever|have to))? ${TROUBLE_EN}(?: to)? you\b(?: (?:any ?more|again|any longer|any further|further))*
  \b${I_SHALL}(?: (?:now|then|just))? (?:stop|quit) (?:${REACH_EN}|troubling|hassling)(?: to)? you\b
  \b${I_SHALL}(?: (?:now|then|just))? (?:leave|let) you (?:all )?(?:alone|in peace|be|to it)\b
  \b${I_SHALL}(?: (?:now|then|just))? get out of your (?:hair|way)\b
  \bje (?:ne |n')?(?:vous |t'|te )${TROUBLE_FR} (?:plus|pas)(?: (?:longtemps|davantage))?\b
  \bje (?:ne )?(?:vais|veux|voudrais|voulais) (?:plus|pas) (?:vous |t'|te )${TROUBLE_FR}\b
  \bj(?:e vais |')(?:arret|cess)\w* de (?:vous |t'|te )${TROUBLE_FR}\b
  \bje (?:vous |te )laisse(?:rai)? (?:donc |alors |maintenant |enfin )?(?:tranquilles?|en paix|respirer|souffler)\b
`.map((each) => new RegExp(each, 'g')),
];
