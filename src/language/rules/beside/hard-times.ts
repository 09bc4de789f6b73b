/** Illness, hospital, a funeral, a blow: told of oneself or of those close to one. A word of sympathy comes first. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { OF_KIN } from '../signs/wrong-number.js';

const CLOSE = oneOf({
  fr: listed`
    ${OF_KIN} / (?:le|la|les|mon|ma|mes|notre) (?:petite?s?|gosses?|gamine?s?|enfants?|bebe|jumeaux|petit dernier|petit-fils|petite-fille|mome|minot|momes|parents) / bebe
  `,
  en: listed`
    ${OF_KIN} / (?:(?:the|my|our) )?(?:kids?|baby|wee one|little ones?|bairn|wean|toddler|twins|children|youngest|eldest|grandson|granddaughter|parents) / the (?:wife|husband|missus|boy|girl|lad)
  `,
});

const ILLNESS = oneOf({
  fr: listed`
    grippe / gastro / covid / angine / migraine / fievre / cancer / pneumonie / bronchite / avc / infarctus / malaise / crise / fausse couche / leucemie / sciatique / lumbago / varicelle / appendicite / chimio\w* / alzheimer
  `,
  en: listed`
    covid / flu / norovirus / fever / temperature / migraine / stroke / heart attack / fall / miscarriage / cancer / pneumonia / chemo\w* / shingles / sepsis / dementia / alzheimer'?s / tonsill?itis / chicken ?pox / bug / vomiting / leukaemia / seizure
  `,
});

const UNWELL = oneOf({
  fr: listed`
    malades? / souffrante?s? / alitee?s? / clouee?s? au lit / hospitalisee?s? / operee?s? / convalescente?s? / en convalescence / en arret(?: maladie| de travail)? / tres mal / pas bien du tout / au plus mal / a l'hopital / aux urgences / en rea\w* / en soins intensifs / brulant\w* de fievre
  `,
  en: listed`
    ill / sick(?! (?:of|and|burn|deal|one|day|mate|bro)\b) / poorly / unwell / under the weather / laid up / bedridden / in agony / signed off / off sick / recovering / throwing up / in hospital / in the hospital / in intensive care / in icu / in a hospice / in a ?(?:&|and|n) ?e
  `,
});

const FUNERAL = oneOf({
  fr: listed`
    (?:[ld]')?enterrement / obseques / funerailles / (?:on |nous |j')enterr\w+ (?:ma|mon|notre|un)\b / veillee funebre
  `,
  en: listed`
    funerals? / cremation / burying (?:my|our|a)\b
  `,
});

const HARD_TIME = new RegExp(
  pattern`(?:^|[^a-z0-9'])${oneOf({
    fr: listed`
      (?:je (?:suis|reste|tombe|serai)|j'(?:etais|ai ete)|on est(?: tous)?|suis|encore|toujours|tombee?) (?:bien |tres |un peu |encore |toujours |vraiment |completement |super |la )*${UNWELL}
      (?:j'ai|on a|avec|chope|attrape|(?:fait|faire|eu)) (?:chope |attrape |eu |fait |encore |toujours |bien )?(?:la |une |le |un |mon |du |de la |\d+ de )*${ILLNESS}
      (?:${CLOSE}(?: qui)?|il|elle|ils|elles) (?:est|sont|a|ont|etait|vient d'etre|a ete|fait) (?:encore |tombee?s? |tres |bien |toujours |ete |fait |eu |aussi )*(?:${UNWELL}|(?:la |une |le |un |de la |\d+ de )?${ILLNESS}|au plus mal|tombee? (?:dans|de)|un accident|casse\w* (?:la|le|une|un) )
      (?:diagnostiqu\w+|depist\w+|detecte|decouvert|annonce)(?: (?:chez|a) (?:moi|ma|mon|elle|lui)(?: [a-z]+)?)? (?:que j'ai |qu'elle a |qu'il a )?(?:un |une |le |la |mon )+${ILLNESS}
      (?:medecins? (?:dit|disent|pense\w*) que )?c'est (?:bien |donc )?(?:un |une |le |la )(?:cancer|leucemie|avc|infarctus|pneumonie)
      (?:me (?:fais|suis fait|ferai)|se (?:fait|faire|fera)|de me faire|va etre|vient d'etre|viens d'etre) oper\w+
      (?:mon|ma|son|sa) (?:operation|chimio\w*|radiotherapie|dialyse|hospitalisation)
      (?:sors|sort|sorti\w*|rentre\w*|reviens|revenue?) (?:de l'hopital|des urgences|de clinique) / (?:a l'hopital|aux urgences)(?= ?(?:$|[,.!;\n]|la\b|depuis|jusqu|avec|pour (?:ma|mon)|en ce moment|aujourd'hui|desole))
      (?:eu|avoir|un) (?:un )?(?:gros |petit |grave )?accident(?: de (?:voiture|moto|travail|velo|la route))?
      (?:j'ai |suis |on a |ai )?(?:ete |me faire |m'avoir )(?:licencie|vire|cambriole)\w* / (?:perdu mon|perte de mon) (?:travail|boulot|emploi) / en (?:plein )?divorce
      on (?:m'|nous )a (?:encore )?(?:cambriole|agresse)\w* / on s'est fait (?:cambrioler|agresser) / (?:accident (?:de (?:voiture|moto|travail|la route))|cambriolage)(?= ?(?:$|[,.!;\n]))
      (?:mon|le|notre|ma|la) (?:chien|chat|chatte|chienne|cheval) (?:est (?:mort|decede|partie?)|vient de (?:mourir|partir))\w*
    `,
    en: listed`
      (?:i'm|i am|i was|i've been|i have been|been|we're|we are|we've been|feeling|still|both|all of us|all) (?:very |really |quite |so |a bit |proper |all |both |still |off |pretty |rather |that )*${UNWELL}
      (?:i'm|i am|been|feeling|was) (?:not|none too) (?:been )?(?:very |too |so |feeling )*well(?= ?(?:$|[,.!;\n]|at|today|atm|lately|this|so|sorry|and))
      (?:diagnosed (?:me |him |her )?with|tested positive for|came back (?:as|with)|turns? out (?:it's|to be)|(?:says?|said|reckons?|think|thinks) (?:it's|it is)) (?:a |an |the |stage \w+ )*${ILLNESS}
      (?:got|get|have|had|having|caught|down with|i've|with|suffered) (?:bad |just |had |a touch of |really bad )*(?:the |an? |my )?(?:bad |nasty |mini |stomach |tummy )?${ILLNESS}
      (?:${CLOSE}(?:'s|s)?|he|she|they|he's|she's|they're) ?(?:is|are|has|have|was|were|been|got|had)? ?(?:off (?:school|nursery|work) |been |just |both |all |really |very |so |still |got |had |come down with |gone |taken |a bit )*(?:${UNWELL}|(?:the |an? )?${ILLNESS}|rushed (?:in|to)|taken (?:ill|into hospital|bad)|had an accident|broken (?:his|her|their) )
      (?:been|was|am|i'm|she's|he's|they're|stuck|back|just|home|out|straight|still|up|again) (?:out of |from |in |at |back from |home from |stuck in |up )(?:the )?(?:hospital|a ?(?:&|and|n) ?e|intensive care|icu|hospice)
      (?:at|in) (?:the |a ?(?:&|and|n) ?e )?(?:hospital|a ?(?:&|and|n) ?e|icu) with (?:${CLOSE})(?![a-z])
      (?:just had|having|had|got|having|recovering from|after|my|his|her) (?:an? |my |a big |a knee |a hip )?(?:operation|op|surgery|chemo\w*|radiotherapy|dialysis)(?= ?(?:$|[,.!;\n]|on|is|last|this|tomorrow|today|and|so|yesterday|next))
      (?:had|been in|in) an? (?:bad |wee |car |road |bike )?(?:accident|crash)
      (?:lost my job|(?:been |being |got |just )?made redundant|got (?:sacked|fired)|been (?:sacked|burgled|mugged)|going through a divorce|getting divorced)
      (?:we|i|we've|i've|we were|i was|house|flat)(?: just| been| got| was)* (?:burgled|broken into|mugged) / (?:car|road|bike|motorbike) (?:accident|crash)(?= ?(?:$|[,.!;\n]))
      (?:my|our|the) (?:dog|cat|horse|pony) (?:has |just |'s )*(?:died|passed(?: away)?|been put (?:down|to sleep)|had to be put)
    `,
    both: listed`
      ${FUNERAL}
    `,
  })}`,
);

/** Of a trade, of what may be one day, of what makes them so, or of one long ago. */
const OTHERWISE = new RegExp(
  oneOf({
    fr: listed`
      \b(?:si|quand|au cas ou|travaill\w*|boss\w*|infirmi\w+|chantier|malade de|rend malade|rendez malade|pour (?:un|l'|cet) ?hopital|il y a \d+ ans|pompes funebres|assurance)\b
    `,
    en: listed`
      \b(?:if|unless|in case|work(?:s|ing)?|job|nurse|shift|years? ago|when i|sick of|sick and|sick to|makes? me|making me|insurance|hospital (?:trust|contract|site)|funeral (?:home|director|plan|parlour))\b
    `,
  }),
);

const HINT =
  /malad|souffr|alitee?|clouee?|hospita|hopital|urgences|oper[aeé]|en arret|convalesc|grippe|gastro|covid|angine|migraine|fievre|cancer|pneumon|bronch|avc|infarct|malaise|crise|fausse|leuc|sciat|lumbago|varicelle|append|chimio|alzheimer|accident|enterr|obseq|funer|veillee|licencie|\bviree?\b|cambriol|perdu mon|divorc|\b(?:chien|chat|chatte|chienne|cheval|dog|cat|horse|pony)\b|\bill\b|sick|poorly|(?:not|none)[^.!?\n]{0,16} well\b|under the w|laid up|bedrid|agony|signed off|recover|throwing up|\ba ?(?:&|and|n) ?e\b|intensive|\bicu\b|hospice|\bflu\b|norov|fever|temperature|stroke|heart a|\ba fall|miscarr|chemo|shingles|sepsis|dementia|tonsil|pox\b|\bbug\b|vomit|seizure|\bop\b|surgery|radioth|dialys|crash|my job|redund|sacked|fired|burgl|broken into|mugged|agress|cremat|burying|rushed|leuk|broken h|broken t|casse|tombee?/;

/** Where it is told; null where it is not. */
export function findHardTime(text: string): { index: number; length: number } | null {
  const match = HINT.test(text) && !text.includes('?') ? HARD_TIME.exec(text) : null;
  return match && !OTHERWISE.test(text) ? { index: match.index, length: match[0].length } : null;
}

/** It is over, or goes on for years. */
const MONTH =
  '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)';

const IN_THE_PAST = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      sors / sorti\w* / rentre\w* de / reviens / revenue? / j'ai eu / j'etais / j'ai ete / ont eu / etait / semaine derniere / le mois dernier / recemment / alzheimer / cancer / licencie\w* / vire\w* / perdu / divorce / remis\w* / mieux
      depuis (?:\d+ (?:mois|ans)|des (?:mois|annees)|longtemps|l'an|l'ete|l'hiver|20\d\d|${MONTH}) / au chomage / longue duree / invalid\w*
    `,
    en: listed`
      been(?! (?:rushed|taken)) / was / were / had / out of / home from / back from / recovering / recovered / last (?:week|month|year) / recently / dementia / alzheimer'?s / cancer / job / redundant / sacked / fired / divorce / better
      since (?:20\d\d|last (?:year|summer|winter)|${MONTH}) / for (?:months|years|\d+ (?:months|years)) / long[- ]term / going through
    `,
  })}\b`,
);

/** Now, so that nothing is asked of them at this moment. */
export function isAmidHardTime(text: string): boolean {
  return !IN_THE_PAST.test(text);
}

/** In a clause, whose day then is no wish. */
export function tellsOfHardTime(clause: string): boolean {
  return (HINT.test(clause) && HARD_TIME.test(clause)) || KIDS_HOME.test(clause);
}

const KIDS_HOME = new RegExp(
  pattern`(?:^|[^a-z'])(?:${CLOSE}(?:'s|s)? ?(?:is|are|est|sont|all|both|been)? ?(?:off|home from|sent home from|kept off|pas (?:a|d')|n'a pas) ?(?:school|nursery|(?:l'|d')?ecole|(?:la )?creche|sick)|inset day|snow day)(?![a-z])`,
);

const BIRTH = new RegExp(
  pattern`(?<![a-z'])${oneOf({
    fr: listed`
      (?:a|en route pour|partis? a|direction) la (?:maternite|mater)(?![a-z]) / en salle d'accouchement
      (?:ma (?:femme|compagne|copine|cherie)|elle|ma fille|ma soeur) (?:est en train d'accoucher|accouche|a perdu les eaux|a des contractions|va accoucher)(?= ?(?:$|[,.!;\n]|la\b|en ce moment|maintenant|ce (?:matin|soir)|cette nuit))
      (?:j'accouche|je suis en train d'accoucher|j'ai perdu les eaux|(?:le )?bebe (?:arrive|est en route))(?= ?(?:$|[,.!;\n]|en avance|maintenant|plus tot|la\b))
    `,
    en: listed`
      (?:wife|missus|partner|girlfriend|gf|she|daughter|i)(?:'s|'m| is| am| has)?(?: just| now| gone)* (?:in(?:to)? labou?r|having contractions|having the baby|giving birth)
      (?:her |my |the |wife's )?waters?(?: have| has|'ve)?(?: just)? (?:broke|broken|gone)(?= ?(?:$|[,.!;\n]))
      (?:the )?baby(?:'s| is)? (?:coming|on (?:the|its|his|her) way)(?= ?(?:$|[,.!;\n]|early|now|right now))
      (?:at|in|off to|on (?:the|our|my) way to) the (?:maternity|labou?r|delivery)(?: ward| unit)?(?= ?(?:$|[,.!;\n]))
    `,
  })}`,
);

/** A child is being born: no blow, but they cannot come. */
export function tellsOfBirth(text: string): boolean {
  return BIRTH_HINT.test(text) && BIRTH.test(text) && !text.includes('?') && !OTHERWISE.test(text);
}

const BIRTH_HINT =
  /matern|\bmater\b|accouch|les eaux|contractions|bebe|labou?r|birth|baby|waters?\b|delivery/;
