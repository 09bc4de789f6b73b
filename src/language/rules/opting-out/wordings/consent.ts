/** No leave to write: "I withdraw my consent", "je refuse d'être contacté", "this number is not for adverts". */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { MAIL, YOURS } from '../vocabulary.js';

const UNWELCOME = oneOf(listed`
  welcome / wanted / unwanted / annoying / a nuisance / bienven\w+ / indesirables? / intrusi\w+
  penibles? / insupportables?
`);

const CONTACT_FR = oneOf(listed`
  contact\w* / demarch\w* / messages? / sms / ecri\w* / sollicit\w* / recevoir / accord / autorisation
  consentement
`);

const TO_WRITE_ME = pattern`(?:me |m'|nous )(?:contact|ecri|demarch|sollicit|envoy|messag|relanc|harcel)\w*`;

const NO_CONSENT_EN = oneOf(listed`
  (?:withdraw|revoke|retract)\w* (?:my |all )?consent
  i object to (?:(?:you|your|the|this|any|all|direct|further) )*(?:processing|marketing|contact\w*|messag\w*|us(?:e|ing)(?: of)? my|being (?:contacted|messaged|texted))
  (?<!\b(?:if|can|be) (?:my |the )?)consent (?:is |has been |hereby )*(?:withdrawn|revoked|retracted)
  (?:don't|do not|never|didn't|did not) (?:give (?:you )?(?:my )?)?consent(?:ed)?
`);

export const NO_CONSENT: RegExp[] = [
  new RegExp(pattern`
    \b(?:n'accepte (?:pas|plus)|refuse|(?:pas|aucune) envie de|ne donne pas|
    (?:pas|jamais) (?:donne|autorise))\b.{0,40}\b${CONTACT_FR}\b
  `),
  // "J'autorise personne à me contacter", "nobody has my permission to text me".
  new RegExp(
    oneOf({
      fr: listed`
        \b(?:n')?(?:autorise|ai autorise) (?:personne|aucun\w*)\b[^.!?\n]{0,24}\b${TO_WRITE_ME}
        \b(?:personne|aucune? [a-z]+) (?:n'est|n'a|est|a) (?:autorisee?|le droit|l'autorisation|la permission)\b[^.!?\n]{0,24}\b${TO_WRITE_ME}
        \bvous (?:n'etes|etes|n'avez|avez) (?:pas|aucunement|plus) (?:autorisee?s?|le droit|l'autorisation|la permission)\b[^.!?\n]{0,24}\b${TO_WRITE_ME}
      `,
      en: listed`
        \b(?:nobody|no one|noone|none of you) (?:is|are|has|have) (?:my |the )?(?:allowed|authori[sz]ed|permitted|permission|consent)\b[^.!?\n]{0,20}\b(?:contact|text|messag|writ|whatsapp)\w* me\b
        \byou(?:'re| are) not (?:allowed|authori[sz]ed|permitted) to (?:contact|text|message|write|whatsapp)\b
      `,
    }),
  ),
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
