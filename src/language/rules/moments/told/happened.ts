/** What has happened, or was taken for something else. */
import { listed, oneOf } from '../../text/patterns.js';

const DONE_EN = oneOf(listed`
  [a-z]{2,}ed / lost / left / went / came / got / took / gave / made / put / had / was / were / broke
  died / began / brought / bought / fell / told / has / have
`);

const DONE_FR = oneOf(listed`
  m'a / m'ont / nous a / nous ont / a ete / ont ete / s'est / se sont
  (?:il|elle|ils|elles) (?:a|ont|est|sont)
`);

const WHO_DID = oneOf(listed`
  boss / work / manager / wife / husband / mum / mam / mom / dad / kids? / son / daughter / school
  nursery / office
`);

/** "The third company messaging me this morning", "la cinquième relance que je reçois aujourd'hui". */
const ONE_OF_MANY = oneOf({
  fr: listed`
    \b(?:deuxieme|troisieme|quatrieme|cinquieme|sixieme|dixieme|enieme|\d{1,2}e(?:me)?) (?:[a-z]+ ){1,2}(?:qui |a |que je )(?:m'|me |nous )?(?:ecri|appel|contact|envo|demarch|relanc|sollicit|recoi)\w*
  `,
  en: listed`
    \b(?:second|third|fourth|fifth|sixth|tenth|umpteenth|nth|\d{1,2}(?:nd|rd|th)) (?:company|firm|crowd|lot|one|person|stranger|business|number|message|text|call|e-?mail) (?:[a-z]+ )?(?:messag|text|call|ring|contact|writ|pester|i've (?:had|got)|i got|i get|to (?:message|text|call|ring|contact|write))\w*
  `,
});

/** "Your call at 2 was during my nap": made before, and missed. */
const CALL_CAME = oneOf({
  fr: listed`
    \b(?:votre|vos|l'|les|le|ton|ce|cet) ?(?:r?appels?|coups? de (?:fil|tel\w*)) [^.,;!?\n]{0,24}?\b(?:(?:c'|ca )?(?:etai(?:t|ent)) (?:pendant|en plein\w*|trop (?:tot|tard)|au milieu|au moment|(?:a )?l'heure d[eu])|(?:est|sont|c'est) tombee?s?|m'(?:a|ont) (?:reveille|derange|surpris|pris|tire|sorti|eu|cueilli))
  `,
  en: listed`
    \b(?:your|the|that|ur|ye?r) (?:phone )?calls? [^.,;!?\n]{0,24}?\b(?:was|were|came|fell|landed|arrived|happened) (?:right |just |smack |bang |slap )*(?:during|in the middle|mid[- ]|while|(?:when|as) (?:i|we|my|our)\b|too (?:early|late))
    \b(?:your|the|that|ur|ye?r) (?:phone )?calls? [^.,;!?\n]{0,24}?\b(?:woke|caught|got|interrupted|disturbed) (?:me|us|my|our)\b
  `,
});

/** What has happened to somebody or something: "the dentist moved me to 2". */
const HAPPENED = new RegExp(
  oneOf({
    fr: listed`
      \b(?:m'a|m'ont|on m'a) (?:mis|pris)e?\b
      \b(?:est|a ete|s'est|vient d'etre|a|ont|ai|avons) (?:ete |fait |juste |deja )?(?:annul|decal|deplac|report|repouss|decommand|desist)ee?s?\b(?! (?:a|au|pour|vers|jusqu|le \d|l'appel|le rendez-vous))
    `,
    en: listed`
      \b(?:(?:my|our|his|her|their|the) (?!(?:time|day|date|slot|one)s?\b)[a-z]+|he|she|they|himself|
        herself) (?:just |already |only )?${DONE_EN}\b(?! to)
      \b(?:my|the|an?) \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| ?o'?clock)? (?:got|was|is|has been|been|has|just)(?: just| now)? (?:cancell?ed|moved|pushed|called off|rescheduled|postponed)\b(?! to)
      \bmy \d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| ?o'?clock)?(?: (?:client|customer|patient|appointment|job|lesson|class|delivery|viewing|visit))?(?:'s|'ve| has| have| just| got| been)* (?:cancell?ed|bailed|pulled out|dropped out|called off|fell through|didn't (?:show|turn up)|no-?showed)\b
      ^[^a-z]*${WHO_DID} (?:just |only )?(?:[a-z]{2,}ed|has|have|had|got|put|sent|needs?|wants?)\b
      \b(?:been|got|being) (?:called|dragged|roped|asked|pulled|put|sent|summoned|drafted)
        [ ](?:in|into|on|to|out|away|back)\b
    `,
    both: listed`
      ${ONE_OF_MANY}
      ${CALL_CAME}
      \b${DONE_FR} (?:deja |juste )?[a-z]{2,}(?:er|e|i|u|is|it|ert)e?s?\b(?<!\bdit)
    `,
  }),
);

/** What was taken for something else before: "I thought you meant today. Tuesday's good". */
export const MISREAD = new RegExp(
  oneOf({
    fr: listed`
      \b(?:je |j')(?:croyais|pensais|avais (?:cru|compris|lu|pense)|ai (?:cru|compris|lu)) (?:bien )?(?:que? ?|qu')?
        (?:c'etait(?! (?:possible|ok|bon|libre))|vous (?:vouliez|parliez|disiez|aviez|proposiez)|ca (?:etait|disait)|on (?:avait|parlait|etait)|lire|voir)\b
      \bj'ai confondu\b
    `,
    en: listed`
      \b(?:thought|assumed|figured|understood) (?:that )?(?:you|u|ye|it|this|that|we|they|the \w+)(?:'d| had| have)? (?:meant|mean|said|was(?! (?:ok|possible|free))|were|wanted|put|wrote)\b
      \b(?:read|took) (?:it|that|this) (?:as|for|to be)\b / \bmis-?read\b / \bmixed (?:it|that|this|them)? ?up\b
    `,
  }),
);

export function hasHappened(clause: string): boolean {
  return HAPPENED.test(clause) || MISREAD.test(clause);
}
