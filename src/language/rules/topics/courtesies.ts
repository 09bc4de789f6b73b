/** How are you, and why one is asked. */
import { listed, oneOf } from '../text/patterns.js';
import { anyOf, GREETED, ENDS_HERE } from './place.js';

const YOU_OR_ALL = oneOf(listed`
  vous / tu / toutes? / me / cette / ces / tant de / est-ce que vous / autant de / la / cette
`);

const ASK_FR = oneOf(listed`
  demande[zs] / questions? / posez / poses / voulez savoir / veux savoir / besoin de savoir
  avez besoin
`);

export const WHY_ASK = anyOf({
  fr: listed`
    pourquoi (?:${YOU_OR_ALL} ?)*${ASK_FR}
    (?:ca|cela) (?:vous |te )?(?:change|sert a|regarde|fait) quoi
    en quoi (?:ca|cela|c'est) (?:vous regarde|important|utile|compte) / (?:quelle|ca a quelle) importance${ENDS_HERE} / pourquoi c'est important${ENDS_HERE}
    en quoi (?:ca|cela) vous regarde
    a quoi (?:ca|cela) (?:vous |te )?(?:sert|rime|servirait|avance)(?: a quoi)?,? (?:de (?:me |nous )?(?:poser|demander) |toutes? )?(?:ces|vos|tes|cette|votre|tant de|autant de|tout ca|ca\b)
    (?:c'est quoi|pour quoi faire|c'est pour quoi|ca sert a quoi|a quoi (?:servent|riment)|c'est pour quoi faire) (?:toutes? )?(?:ces|vos|tes|cette|votre) questions?
  `,
  en: listed`
    why (?:do|are|would|did) (?:you|u) (?:ask|need|want|wanna)(?:ing)?
      (?: (?:to )?(?:know|that|this|it|me|all))*${ENDS_HERE}
    why (?:all |so many )?(?:the|these|this|so many)? ?questions?
    why should i (?:tell|answer) / (?:why|what|how) (?:does|do|would|should|is) (?:it|that|this) (?:even |really )?(?:matter|relevant|important)${ENDS_HERE}
    why should i (?:tell|answer)
    what(?:'s|s| is) (?:the )?(?:point|use|purpose|idea) (?:of|in|behind) (?:all )?(?:(?:of )?(?:the|these|those|your|this|so many) )?(?:questions?|questioning|asking)
    what do (?:you|u|ye) need (?:all )?(?:this|that|these|it)(?: (?:info|information|details|stuff))? for
    what(?:'s|s| is| are) (?:up )?(?:with )?(?:all )?(?:of )?(?:the|these|those|your|this) questions?(?= ?$| ?[?!.,\n]| for| about)
    what(?:'s it| is it| do you need (?:that|this|it)) (?:to|for) you
  `,
});

export const WHY =
  /^(?:(?:but|mais|et|and|euh|ok) )?(?:why|pourquoi|pour quoi faire)(?: (?:ca|that|faire))? ?[?!.]*$/;

export const HOW_ARE_YOU = anyOf({
  fr: listed`
    comment (?:allez[- ]vous|vous allez|vas[- ]tu|tu vas|va)(?![a-z])
    comment ca va(?![a-z])
    (?:vous allez|tu vas|allez[- ]vous) bien(?= ?\?)
  `,
  en: listed`
    how are (?:you|u|things)(?: doing| today| keeping| all| this \w+)*(?= ?(?:$|[?!.,\n]))
    how(?:'s| is) (?:it going|things|life)
    how do you do(?= ?(?:$|[?!.,\n]))
  `,
  both: listed`
    ${GREETED}(?:ca va(?: (?:bien|vous))?|et vous(?:,? ca va)?|and you|(?:are )?
      you (?:ok|alright|good|well)) ?\?
  `,
});

const WORD = oneOf({
  fr: listed`
    (?:(?:mon|mes|le|ce) (?:dernier |derniers )?(?:message|messages|reponse|sms|texto|mess|mot|msg)|ma (?:derniere )?reponse|mes reponses|ca|cela)
  `,
  en: listed`
    (?:(?:my|the|that) (?:last |previous )?(?:message|messages|text|texts|reply|answer|answers|msg|note)|that|it|this|all that)
  `,
});

const WORD_ALONE = oneOf({
  fr: listed`
    (?:mon|ma|le|ce) (?:dernier |derniere )?(?:message|reponse|sms|texto|mess|mot|msg)
  `,
  en: listed`
    (?:my|the|that) (?:last |previous )?(?:message|text|reply|answer|msg|note) / that / it
  `,
});

/** Whether what they wrote has arrived. */
export const RECEIVED = anyOf({
  fr: listed`
    (?:vous |tu |(?:est-ce que )(?:vous |tu ))?(?:l')?(?:avez|as)[- ]?(?:vous |tu )?(?:bien |deja )?(?:recu|eu|lu|vu) ${WORD}(?= ?(?:$|\?))
    (?:vous |tu )(?:m'|l')(?:avez|as) (?:bien )?(?:lu|recue?|comprise?)(?= ?\?)
    ${WORD_ALONE} (?:vous |t')?(?:est|etait|a ete)(?:[- ]il|[- ]elle)? (?:bien )?(?:arrivee?|passee?|partie?|recue?|parvenue?)(?: jusqu'a vous)?(?= ?\?)
    (?:c'est|c'etait) (?:bien )?(?:recu|arrive|passe|parti)(?= ?\?)
    (?:bien )recu(?= ?\?)
  `,
  en: listed`
    (?:did|have|'ve|do) (?:you|u|ye|yous)(?: guys| all| just| even)? (?:get|got|gotten|receive|received|see|seen|read) ${WORD}(?: ok| okay| alright| all right)?(?= ?(?:$|\?))
    (?:you|u) (?:got|received|get|seen) ${WORD}(?: ok| okay| alright)?(?= ?\?)
    (?:did|has|have) ${WORD_ALONE} (?:go|gone|come|came|get|got|send|sent|arrived?|reach(?:ed)?)(?: through| thru| over| across| to)?(?: you)?(?: ok| okay| alright)?(?= ?(?:$|\?))
    (?:did|has) (?:my|that|the) (?:last )?(?:message|text|reply|answer|msg) (?:been )?(?:received|delivered|sent)(?= ?(?:$|\?))
  `,
});

/** Greetings name a day, and mean none: "how are you today?" */
export function withoutSmallTalk(text: string): string {
  return text.replace(HOW_ARE_YOU, ' ');
}
