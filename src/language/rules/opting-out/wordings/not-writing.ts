/**
 * Not to be written to: "never contact me", "ne m'écrivez plus", "I do not wish to be contacted", "no need to text
 * me".
 *
 * A wish about when or how ("don't call me before 6", "pas le matin") is none, nor what others do ("why do you not
 * call").
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import {
  ELSEWHERE,
  MAIL,
  REACH,
  REACH_EN,
  WHEN_OR_HOW,
  WRITE_TO_ME_EN,
  WRITE_TO_ME_FR,
  upTo,
} from '../vocabulary.js';

const FORGET_FR = oneOf(listed`
  oublier / laisser / supprimer / retirer / effacer / ignorer / enlever / rayer / desinscrire
  desabonner
`);

const CONTACTED_FR = oneOf(listed`
  contacte / recontacte / sollicite / demarche / relance / derange / importune / ecri\w* / harcele
`);

const MAIL_OR_CONTACTED = oneOf(listed`
  ${MAIL} / contacted / texted / messaged / bothered / emailed / called / disturbed / pestered
  approached / spammed / marketed / from you
`);

const NOT_WHEN_WORDS = oneOf({
  fr: listed`
    avant / apres / demain / ce soir / ce matin / cet / maintenant / tout de suite / le matin / le soir
    le midi / pendant / lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche / trop / si[ ]
    quand / le week / lorsque
  `,
  en: listed`
    before / until / till / after / today / tomorrow / tonight / now / yet / during
    on (?:mon|tues|wednes|thurs|fri|satur|sun)
    at \d / too (?:early|late) / if[ ] / in the / when / back / first / unless
  `,
  both: listed`
    a \d
  `,
});

/** What turns "don't call me" into a matter of when or how. */
const NOT_WHEN = pattern`(?!(?: \w+){0,2} ${NOT_WHEN_WORDS})`;

const AFTER_WRITE_EN = oneOf(listed`
  me / us / to me / anything / any ?more / again / here / this number
  (?:any )?(?:more )?(?:messages?|texts?)
`);

const NO_MORE_OF_FR = oneOf(listed`
  messages? / sms / relances? / spam / pub / contacte / recontacte / sollicite / derange / rappele
  appele / recevoir / relance / demarche
  [^ ]* ?(?:messages?|sms|m'ecri|me contact|me relanc|me recontact)\w*
`);

export const NOT_WRITING: RegExp[] = [
  // "Forget it, and don't write back".
  /(?:^|[.!?\n,;] ?|\b(?:and|so|just) )(?:please |just )*(?:don'?t|do not|never) (?:ever )?(?:write|message)(?: me)? back(?: (?:please|ever|again|to me|thanks))*(?= ?(?:$|[.!\n]))/,
  new RegExp(pattern`
    \b(?:could|would|can|will|wish|rather|prefer)\b.{0,12}\b(?:you|u)(?: could| would)?
    [ ](?:not|didn't|don't|never) (?:to )?(?:text|contact|message|call|write|e-?mail)\w*\b
    (?! (?:before|after|until|today|tomorrow))
  `),
  new RegExp(pattern`
    \b(?:don't|do not) (?:want|wish) (?:any |this |these |your |further |more )*
    (?:contact|messages?|texts?|spam|marketing)\b
  `),
  /\b(?:plus jamais|jamais plus) de (?:messages?|sms|contact|relances?|nouvelles|pub)\b|\bne (?:revenez|reviens) plus\b/,
  new RegExp(pattern`
    \b(?:ne (?:plus|pas)|pas la peine de|plus la peine de) (?:me |nous )?(?:re)?
    (?:appeler|rappeler|contacter|ecrire|relancer|solliciter)\b${NOT_WHEN}
  `),
  new RegExp(pattern`
    \b(?:veux|voudrais|souhaite|desire|veut) (?:plus|pas|jamais)(?: jamais)? recevoir\b
    (?! (?:le |un |une |mon |l'appel|d'appel))
  `),
  /\bno need to (?:contact|text|message|call|write to) (?:me|us)\b(?! (?:before|until|till|today|tomorrow|back))/,
  new RegExp(pattern`
    (?<!(?:if|why|since|because|unless|when) you )\b(?:don'?t|do not|dont|never|no longer|not to|
    stop to|please not) (?:you )?(?:ever )?(?:want you to )?
    ${WRITE_TO_ME_EN} ${AFTER_WRITE_EN}\b${NOT_WHEN}
  `),
  new RegExp(pattern`
    \b(?:don'?t|do not|dont|no longer|not|never) (?:want|wish|like|care)(?: to)?
    [ ](?:receiv\w+|get|be (?:contacted|texted|called|messaged|bothered|on (?:your|this|the) list)|
    hear from|any ?more (?:messages?|texts?|calls?)|
    (?:your|these|those|more|any|any of (?:your|these)) (?:messages?|texts?|calls?|spam|e-?mails?|
    whatsapps?))\b${NOT_WHEN}
  `),
  new RegExp(pattern`
    \b(?:don't|do not|never) (?:call|text|message|contact|write|e-?mail)
    (?: (?:or|and|nor) (?:call|text|message|contact|write|e-?mail))?
    (?: (?:please|ever|again|any ?more|thanks))*(?= ?$|[^a-z0-9 ,])
  `),
  /\bdo not contact\b(?= ?$| list|[^a-z0-9 ]| (?:again|me))/,
  new RegExp(
    `(?<!vous )\\bn'(?:ecri|appel|envo)\\w* (?:plus|rien)\\b${NOT_WHEN}|\\b(?:ne )?m'envo\\w* (?:plus )?rien\\b`,
  ),
  /\b(?:plus|pas) (?:etre )?en contact\b|\bpas de (?:demarchage|prospection)\b/,
  new RegExp(pattern`
    (?<!\b(?:vous|pourquoi|si|tu|je)(?: ne| n')? ?)\b(?:n[e'] ?)?(?:me |m'|nous )${WRITE_TO_ME_FR}\w*
    (?:[ -]moi)? (?:plus|pas|jamais)\b(?! (?:encore|que|de probleme|d'urgence))${NOT_WHEN}
  `),
  new RegExp(`\\bvous ne (?:me |m')${WRITE_TO_ME_FR}\\w*iez (?:plus|pas|jamais)\\b${NOT_WHEN}`),
  new RegExp(`\\b(?:ne |n')?(?:plus|pas|jamais) (?:me |m'|nous |etre )${WRITE_TO_ME_FR}\\w*\\b${NOT_WHEN}`),
  new RegExp(pattern`
    (?<!veulent |voulait |peut )\bplus (?:rien )?(?:recevoir|avoir de messages|entendre parler|
    de vos (?:messages|nouvelles|sms))\b
  `),
  new RegExp(pattern`
    \b(?:ne |n')?(?:veux|voudrais|souhaite|desire|veut|accepte) (?:plus|pas|jamais)
    [ ](?:de |d'|vos |ces |que vous |etre |recevoir|qu'on )(?:vos |ces )?${NO_MORE_OF_FR}\b${NOT_WHEN}
  `),
  ...listed`
    // "I'd appreciate it if you stopped contacting me", "merci de m'oublier", "vous n'avez pas le droit de me contacter".
    \bif (?:you|u) (?:could |would |can )?(?:please |just |kindly )?
      (?:stop(?:ped)?|quit|cease[d]?|didn't|did not|wouldn't|would not|not) ${REACH_EN}\b${WHEN_OR_HOW}
    \b(?:merci de|veuillez|priere de|pouvez[- ]vous|pourriez[- ]vous) (?:me |m'|nous )${FORGET_FR}\b
      (?! (?:le temps|un|une|votre|vos|y))
    \b(?:pas|aucun) (?:le )?droit de (?:me |m'|nous )(?:${REACH})
    \b(?:no right|not allowed|not authori[sz]ed|no business)(?: to)?
      [ ](?:contact|text|messag|call|writ|e-?mail|us)\w*
    // "Ne plus m'adresser de messages", "never ever contact me".
    \b(?:plus jamais|jamais plus|plus|jamais) (?:de |a )?(?:m'|me |nous |etre )${REACH}\b${WHEN_OR_HOW}
    \bn(?:e |')(?:m'|me |nous )?${upTo(1)}${REACH}(?:[- ](?:moi|nous))? (?:plus|jamais)\b${WHEN_OR_HOW}
    (?<!(?:you|they|has|have|nobody|one|why|who) )\b(?:never(?: ever)?|don't(?: you)?(?: ever| dare)?|
      do not(?: ever)?|no longer) ${REACH_EN} (?:to |out to )?
      (?:me|us|here|this number|my (?:number|phone))\b${WHEN_OR_HOW}
    // "Ecrivez-moi plus", the "ne" and the order of writing dropped.
    \b(?:re)?(?:contact|appel|ecriv|sollicit|derang|relanc|harcel|envoy)\w*[- ](?:moi|nous) plus
      (?= ?$| ?[.!,\n]| jamais)
    // "I do not wish to be contacted", "je ne souhaite plus faire l'objet de démarchage".
    \b(?:veux|voudrais|souhaite|desire|accepte|tolere|supporte|entends)
      [ ](?:pas|plus|aucun\w*|jamais) ${upTo(5)}(?:${MAIL}|${CONTACTED_FR}\w*)\b${WHEN_OR_HOW}${ELSEWHERE}
    \b(?:don't|do not|no longer|never|rather not|prefer not|not)
      [ ](?:want|wish|like|care|appreciate|consent|agree)?(?: for)? ?(?:to )?${upTo(3)}
      (?:be|being|get|getting|receive|receiving|hear|hearing|have) ${upTo(3)}${MAIL_OR_CONTACTED}\b${WHEN_OR_HOW}
    // "Plus la peine de me relancer".
    \b(?:plus|pas|aucun) (?:besoin|la peine|necessaire|utile|lieu) (?:de |d')(?:me |m'|nous )
      ${REACH}${WHEN_OR_HOW}
  `.map((each) => new RegExp(each)),
];
