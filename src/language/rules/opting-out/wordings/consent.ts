/** No leave to write: "I withdraw my consent", "je refuse d'être contacté", "this number is not for adverts". */
import { listed, oneOf, pattern } from '../../patterns.js';
import { MAIL, YOURS } from '../vocabulary.js';

const UNWELCOME = oneOf(listed`
  welcome / wanted / unwanted / annoying / a nuisance / bienven\w+ / indesirables? / intrusi\w+
  penibles? / insupportables?
`);

const CONTACT_FR = oneOf(listed`
  contact\w* / demarch\w* / messages? / sms / ecri\w* / sollicit\w* / recevoir / accord / autorisation
  consentement
`);

const NO_CONSENT_EN = oneOf(listed`
  (?:withdraw|revoke|retract)\w* (?:my |all )?consent
  (?:don't|do not|never|didn't|did not) (?:give (?:you )?(?:my )?)?consent(?:ed)?
`);

export const NO_CONSENT: RegExp[] = [
  new RegExp(pattern`
    \b(?:n'accepte (?:pas|plus)|refuse|(?:pas|aucune) envie de|ne donne pas|
    (?:pas|jamais) (?:donne|autorise))\b.{0,40}\b${CONTACT_FR}\b
  `),
  /\b(?:didn't|did not|don't|do not|never|no) (?:have |give |gave |given )?(?:you |my |any )*permission\b/,
  new RegExp(pattern`\b${NO_CONSENT_EN}\b`),
  /\b(?:retir|revoqu|refus|annul)\w* (?:mon|tout|le) (?:consentement|accord|autorisation)\b/,
  ...listed`
    // "This number is not for adverts", "vous n'avez pas mon autorisation".
    \b(?:number|line|numero|ligne|phone|mobile|telephone|portable)
      [ ](?:is not|isn't|n'est pas|est pas|c'est pas)(?: \S+)? (?:for|pour)
      [ ](?:la |les |vos |du |your |any )?${MAIL}
    \b(?:n'avez|avez|n'ai|ai) (?:pas|aucune?|jamais)(?: eu| donne)? (?:mon |mes |d'|l')?
      (?:autorisation|accord|permission|consentement) (?:pour|de|d')
    // "Your messages are not welcome".
    \b${YOURS} ${MAIL} (?:are|is|sont|est|ne sont|n'est) (?:not |n't |pas |really |very |so |tres |
      plus )*${UNWELCOME}
  `.map((each) => new RegExp(each)),
];
