/** Somebody says that we did not do what was promised: nobody called, nothing came. */

import { listed, oneOf, pattern } from '../text/patterns.js';

const OUR_PEOPLE_WORDS = oneOf({
  fr: listed`
    commercia(?:le?|ux) / equipe / conseillere?s? / collegues? / techniciens?
  `,
  en: listed`
    colleagues? / advisers? / guys? / sales ?\w* / man / lady / advisors? / teams?
  `,
  both: listed`
    experts? / reps? / agents? / consultants?
  `,
});

const OUR_PEOPLE = pattern`(?:votre|vos|l'|le|la|les|un|une|your|the|an?)? ?${OUR_PEOPLE_WORDS}`;
const THEY = `(?:personne|quelqu'un|on|vous|il|elle|ils|nobody|no ?body|no ?one|noone|none of you|you|he|she|they|u|${OUR_PEOPLE})`;

const CAME = oneOf({
  fr: listed`
    r?appel\w* / telephon\w* / repond\w* / ecri\w* / envoy\w* / recontact\w* / donne de nouvelles / la
    venue?s? / joint\w*
  `,
  both: listed`
    contact\w* / manifest\w* / present\w*
  `,
});

const CALLED = oneOf({
  en: listed`
    call(?:ed|s)? / ring / rang / phoned? / contact(?:ed)? / show(?:ed|n|s)?(?: up)? / turn(?:ed)? up
    came / come / get back / got back / gotten back / answer(?:ed)? / reach(?:ed)? out / write / wrote
    joined / there / rung / sen[dt] / written / join
  `,
});

const AWAITED_FR = oneOf(listed`
  devis / appel / retour / reponse / proposition / documents? / contrat / mail / e-?mail / offre
  nouvelles / expert / conseiller / infos? / informations? / brochure / on m' / quelqu'un / vous
`);

const NOTHING =
  '(?:toujours |au final |finalement |depuis |apres )?(?:rien|personne|nada|que dalle|walou|aucun appel|pas d.appel|pas un appel)';

/** What was waited for in vain: "j'ai passé la matinée à côté du téléphone". */
const VAIN_FR = oneOf(listed`
  (?:j'ai|on a|nous avons) (?:bien |quand meme )?(?:poireaute|patiente pour rien|perdu (?:ma|mon|la|une|toute|l'))
  (?:j'ai|on a|nous avons) (?:bien )?(?:passe|bloque|pose|perdu|reserve|garde) [^.,!?\n]{1,40} (?:pour rien|a attendre|a cote du tel\w*|pres du tel\w*|pendue? au tel\w*|scotchee? au tel\w*)
  (?:reste\w*|passee?) [^.,!?\n]{0,30}(?:a cote du|pres du|devant (?:le|mon)|scotchee?s? (?:au|a mon)|pendue?s? (?:au|a mon)|a surveiller (?:le|mon)) (?:tel\w*|portable|mobile)
`);

const NOTHING_CAME_FR = oneOf(listed`
  (?:toujours|encore) (?:rien|aucune?|pas (?:eu|recu|d'appel|de (?:nouvelles|reponse|retour|devis|appel|coup de (?:fil|tel\w*)|signe)))
  rien (?:eu|recu|ne s'est passe)
  aucune? (?:appel|nouvelles?|retour|reponse|devis)
  pas (?:eu|recu) (?:d'appel|l'appel|votre appel|de nouvelles|le devis|mon devis|de retour|
    de reponse|de devis)
  sans nouvelles? / (?:jamais|pas|aucun|sans)(?: donne)?(?: de| le moindre)? signe de vie
  (?:telephone|portable|tel|fixe|mobile) (?:n'a |a |est )?(?:pas|jamais|reste) (?:sonne|silencieux|muet)
  ${VAIN_FR}
`);

const DID_NOT = oneOf(listed`
  (?:just |simply )?never / did not / didn'?t / have not / haven'?t / has not / hasn'?t / had not
  hadn'?t / were not / weren'?t / was not / wasn'?t
`);

const STILL_WAITING = oneOf(listed`
  still (?:waiting|no (?:call|news|quote|answer|reply|sign|word)|nothing|have ?n'?t|have not)
  (?:i'?m|i am|i'?ve been|i have been|been) waiting (?:for|on|since|all|here|ages|\d+|two|three|four|over|more than|days|weeks|hours|forever|so long)
  (?:\d+|two|three|four|several|few) (?:days|weeks|hours) (?:now )?(?:and (?:counting|nothing)|i'?ve (?:been )?wait\w*|waiting)
  (?:ca fait|depuis|voila) (?:\d+|deux|trois|quatre|plusieurs|des|une?) (?:heures?|jours?|semaines?|mois|plombes|lustres) que (?:j'attends|on attend|je patiente|nous attendons)
  (?:\d+|deux|trois|plusieurs|des) (?:heures?|jours?|semaines?) que (?:j'attends|on attend|je patiente)
`);

const WHERE_IS_IT = oneOf(listed`
  where'?s? (?:is )?(?:my|the|your) (?:quote|call|expert|advisor|adviser|email|document\w*|contract)\b
  ou (?:est|en est) (?:mon|le|votre|l') ?(?:devis|appel|expert|conseiller)\b
  no (?:call|show|one called)\b(?! (?:me|us|needed|required))
`);

const OUR_PROMISE = oneOf(listed`
  (?:i|we)(?: was| were|'ve been| have been| had been) (?:told|promised|assured)
  (?:was|were|is) (?:supposed|meant|due|going) to / supposed to (?:be|get|have|hear) / (?:was|were) to (?:call|ring|phone) / (?:you|u|ye|they|he|she) (?:said|promised|told me)
`);

const NOBODY_DID = oneOf(listed`
  (?:then )?(?:nobody|no one|noone|none of (?:you|ye|them)|nothing|you|they|he|she|i'm still|still)
    (?: (?:did|has|have|never|didn't|hasn't|haven't|happened|nothing|waiting|came|called|rang))+
  (?:still |then |absolutely |so far )*(?:nothing|nowt|nada|zilch|nuffin|nuttin)(?: (?:yet|so far|at all|since|from (?:you|ye|yous|u|anyone|anybody|them)))?
  (?:[a-z0-9:']+ ){0,4}?no (?:phone ?)?call(?: (?:yet|at all|from (?:you|anyone)))?
`);

const IN_ITS_SENTENCE = String.raw`(?:[^.!?\n]|\.(?=\d))`;

/** What was promised, and did not come: "on m'a dit 13h et personne", "I was told somebody would ring at 1 and nobody did". */
const BROKEN_PROMISE = new RegExp(
  oneOf({
    fr: listed`
      \b(?:on |vous |il |elle )?(?:m'|nous )(?:a|aviez|avez|avait|ont) (?:bien )?(?:dit|promis|annonce|assure)\b[^.!?\n]{0,50}(?:\bet|\bmais|\bpuis|[,;]) ${NOTHING}(?= ?(?:$|[.,!?\n]|du tout))
      \b(?:devi(?:ez|ons)|devai(?:t|ent)|cense\w*|prevue?)\b[^.!?\n]{0,50}(?:\bet|\bmais|\bpuis|[,;]) (?:j'ai )?${NOTHING}(?= ?(?:$|[.,!?\n]|du tout|eu|recu))
    `,
    en: listed`
      \b${OUR_PROMISE}\b${IN_ITS_SENTENCE}{0,60}?(?:\band|\bbut|[,;]) ${NOBODY_DID}(?= ?(?:$|[.,!?\n]|me\b|us\b))
    `,
  }),
  'g',
);

/** What was waited for in vain, or the phone that did not ring: "sat by the phone all afternoon", "not one call". */
const IN_VAIN = oneOf(listed`
  not (?:one|a|a single) (?:phone ?)?(?:call|peep|ring|sausage|dicky ?bird)\b(?! (?:me|back|at|to|before|after|on|please|tomorrow|today|from (?:you|any)))
  no (?:phone ?call|phone calls?|ring|peep)\b(?! (?:me|us|needed|required|please|before|after|back))
  phone (?:has |have |had |'s )?(?:never|didn't|did not|hasn't|has not|not) (?:once |even )?(?:rung|rang|ring)
  (?:sat|stood|hung|hanging|hanged|stayed|sitting|been) (?:in |at home |here |there |around |about |up )*(?:by|beside|next to|near|glued to) (?:the|my) (?:phone|mobile|telephone)
  (?:sat|stayed|hung|hanging|waited|waiting) (?:in|around|about|here|at home|up) (?:all|for (?:you|ye|nothing|ages|hours|the call)|the whole)
  (?:spent|wasted|lost) (?:all|the|my|a|half|an)\b[^.,!?\n]{0,30}(?:waiting|by the phone|for nothing|on this)
  (?:took|booked|had) [^.,!?\n]{1,24} off\b[^.,!?\n]{0,24} (?:for nothing|and (?:nothing|nobody|no one|not a))
  waste of (?:an?|my|the) (?:whole )?(?:morning|afternoon|evening|day)
`);

const DAY_BEFORE = oneOf(listed`
  hier / ce matin / aujourd'hui / lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche
`);

/** "Sat by the phone till 5 and nothing", "on m'avait dit 14h et personne". */
const WAITED_FOR_NOTHING = new RegExp(
  oneOf({
    fr: listed`
      \b(?:(?:j'ai|on a|nous avons|avoir) (?:bien |pourtant )?attendu|(?:je suis|on est) restee?s? (?:a cote du|pres du|pendu\w* au))\b[^.!?\n]{0,60}\b(?:rien|personne|(?:aucun|pas un|pas le moindre|pas d')(?: |)(?:appel|coup de fil|signe)|que dalle|nada)\b
      \b(?:on m'a(?:vait)? (?:dit|promis|annonce)|vous (?:m'avez|m'aviez|aviez) (?:dit|promis))\b[^.!?\n]{0,60}(?:\bet|\bmais|,) (?:rien|personne|aucun appel|pas d'appel|que dalle)\b
    `,
    en: listed`
      \b(?:waited|sat (?:by|in|at|there|beside|waiting)|stayed in|hung about|hung around)\b${IN_ITS_SENTENCE}{0,60}\b(?:nothing|nobody|no ?body|no ?one|noone|no calls?|not (?:a|one|a single) (?:call|ring|peep)|nowt|never (?:rang|called|came)|didn't (?:ring|call))\b
      \b(?:(?:was|were|been) (?:told|promised)|(?:you|they) (?:said|told me|promised))\b${IN_ITS_SENTENCE}{0,60}(?:\band|\bbut|\byet|,) (?:nothing|nobody|no ?body|no ?one|noone|no call|nowt|not a (?:call|peep)|you never|they never)\b
    `,
  }),
);

/** It is over, so that the hours in it are none that are wished for. */
export function waitedForNothing(plain: string): boolean {
  return WAITED_FOR_NOTHING.test(plain) && !ASKS_ANEW.test(plain);
}

/** And is called after all: then the hours may be those. */
const ASKS_ANEW =
  /\b(?:can (?:you|u|we|someone|somebody)|could|please|instead|rather|plutot|pouvez|pourriez|peut-on|on peut|svp|try|make it|r?appele[rz][- ](?:moi|nous))\b/;

/** "He rang off after two minutes", "ça a coupé au milieu": the call was begun, and not ended. */
const CUT_OFF = new RegExp(
  pattern`(?<![a-z'])${oneOf({
    fr: listed`
      (?:ca|l'appel|la ligne|la communication|la conversation|on|tout)(?: s'est| m'a| nous a| a| est)+(?: brusquement| soudain\w*| encore)? (?:coupee?s?|interrompue?|plantee?)
      (?:il|elle|vous|l'expert\w*|votre \w+|le (?:monsieur|gars|mec|conseill\w+)|la (?:dame|conseill\w+)) (?:m'|nous )?(?:a|avez|ont) (?:raccroche|coupe)
      (?:j'ai|on a|nous avons) ete (?:coupee?s?|deconnectee?s?) / (?:j'ai|on a) (?:coupe|perdu la ligne|perdu l'appel|ete interrompu\w*) / (?:j'|on )entendait? (?:rien|plus rien)
    `,
    en: listed`
      (?:he|she|they|you|someone|your \w+|the (?:guy|man|lady|expert|lad|woman|girl|advis[oe]r))(?:'s| has| have| just)* (?:rang off|hung up|hanged up|cut (?:me |us )?off|dropped off|put the phone down)
      (?:the |my |our |your |his |her )?(?:line|call|phone|connection|signal|reception|conversation|we|i)(?: (?:was|were|got|just|has|have|suddenly|all))* (?:went (?:dead|down)|dropped (?:out|off)|cut (?:off|out)|disconnected|died(?= (?:on|half|mid|after|in)| ?(?:$|[.,!]))|dropped(?= (?:half|mid|after|in the)| ?(?:$|[.,!])))
      (?:i|we) (?:lost|couldn't hear|could not hear|could barely hear|could hardly hear) (?:him|her|them|you|a (?:word|thing)|the (?:call|line|signal|connection))
    `,
  })}(?![a-z])`,
);

/** @param plain as `plainWords` gives it */
export function saysCutOff(plain: string): boolean {
  return CUT_HINT.test(plain) && CUT_OFF.test(plain) && !plain.includes('?');
}

const CUT_HINT =
  /coup|raccroch|interromp|plante|deconnect|perdu|entend|rang off|hung|hang|cut|dropped|put the|went|disconnect|died|lost|hear/;

const AT_A_TIME =
  "(?! (?:(?:me|us) )?(?:before|after|on|at|until|till|but|by|avant|apres|sur|vers|que|qui|d'autre))";

/** Nobody calls, and the telephone is silent. */
const NOBODY_CALLS = new RegExp(
  pattern`(?<![a-z'])${oneOf({
    fr: listed`
      (?:toujours|encore|tjrs|tjr) (?:personne|pas (?:d'|l'|votre |mon |eu d'|eu l'|eu votre |recu d'|recu l'|recu votre )(?:appel|coup de (?:fil|tel\w*))|aucun (?:appel|coup de (?:fil|tel\w*)))
      (?:j'ai|on a|nous avons) (?:toujours |encore |finalement )?(?:eu |recu )?(?:personne|aucun appel|pas (?:eu |recu )(?:d'|l'|votre )appel)(?: au (?:tel\w*|a?bout du fil)| en ligne| du tout| encore| la)*(?= ?(?:$|[.,!\n]))
      ^(?:(?:bonjour|allo|bon|ben|mais|et|euh)[ ,!.]+)*(?:y a |il y a )?(?:toujours |encore )?personne (?:au (?:a?bout|tel\w*)|en ligne|a l'appareil)
      personne (?:ne |n')?(?:m'|me |nous )?(?:a |est en train de )?(?:r?appell?er?|telephone|sonne)${AT_A_TIME}(?![a-z])
      (?:ca|cela|le telephone|mon (?:telephone|tel|portable|fixe)|le fixe) (?:(?:ne )?sonne (?:toujours |encore )?pas|(?:n'a |a )(?:toujours |encore )?pas (?:encore )?sonne)(?= ?(?:$|[.,!\n]))
    `,
    en: listed`
      (?:nobody|no ?body|no ?one|noone)(?:'s| is| has| have| been| ever| even| yet| still| bothered to)* (?:call(?:ing|ed|s)?|ring(?:ing|s)?|rang|rung|phon(?:ing|ed)|on the (?:line|phone))${AT_A_TIME}(?![a-z])
      (?:still|yet) (?:no|not a|waiting (?:for|on) (?:the|my|your|a)) (?:phone ?)?(?:call|ring|bell)(?![a-z])
      (?:phone|mobile|landline|line)(?:'s| is| has)? ?(?:n't|not|never|hasn't|didn't|isn't|ain't)(?: even| once| yet)* (?:gone(?: off)?|rung|ring(?:ing)?|rang|buzz(?:ed|ing)?|go(?:ne)? off)(?![a-z])
    `,
  })}`,
);

const ONLY_FORESEEN =
  /\b(?:if|in case|unless|hope|so (?:that )?no|want no|si|s'il|au cas|j'espere|au moins|tant que)\b/;

/** "Nobody is calling", "toujours pas d'appel", of a call that they take to be due. */
export function saysNobodyCalls(plain: string): boolean {
  return NOBODY_HINT.test(plain) && NOBODY_CALLS.test(plain) && !ONLY_FORESEEN.test(plain);
}

const NOBODY_HINT =
  /no ?body|no ?one|personne|still|\byet\b|toujours|encore|tjr|aucun|phone|mobile|line|sonne|pas eu|pas recu/;

const LET_DOWN = [
  new RegExp(
    `\\bpersonne (?:ne )?(?:m'|n'|nous |m )?(?:a |avait |est |etait )?(?:encore |jamais |pas )?${CAME}\\b`,
  ),
  new RegExp(pattern`
    \b${THEY} (?:ne )?(?:m'|nous |n'|ne m'|m )?(?:a|avez|ont|est|etes|sont|etait)
    [ ](?:toujours |finalement |encore |meme )?(?:pas|jamais|point|rien)(?: encore)? ${CAME}\b
  `),
  /\b(?:j'|nous )?attend(?:s|ons)? (?:toujours|encore|depuis)\b|\btoujours en attente\b/,
  new RegExp(pattern`
    \bj'attends (?:le|la|les|mon|ma|mes|votre|vos|un|une|l'|son|que|qu') ?(?:\w+ )?${AWAITED_FR}
    (?! de (?:ma|mon|mes|notre|nos) )
  `),
  new RegExp(pattern`\b${NOTHING_CAME_FR}\b`),
  /\b(?:m'avez|m'a|m'ont|m'as) (?:oublie|plante|pose un lapin|laisse tomber)\w*\b/,
  new RegExp(pattern`
    \b(?:nobody|no ?body|no ?one|noone|none of you) (?:has |have |had |ever |even |has ever |
    bothered to |'s )*${CALLED}\b
  `),
  new RegExp(pattern`\b${THEY} (?:guys )?${DID_NOT}(?: even| ever)? ${CALLED}\b`),
  new RegExp(pattern`\b${STILL_WAITING}\b`),
  new RegExp(pattern`
    \b(?:have ?n'?t|have not|never|did ?n'?t|did not) (?:heard|hear|received?|had|got|gotten|get|seen)
    [ ](?:back|anything|a thing|from|the|my|your|any|a|no) ?(?:call|quote|word|news|reply|answer|from|you|
    back|email|e-mail)?
  `),
  new RegExp(pattern`\b${WHERE_IS_IT}`),
  new RegExp(pattern`\b${IN_VAIN}\b`),
  new RegExp(BROKEN_PROMISE.source),
  new RegExp(
    pattern`(?:^|[,.;!?\n] ?|\b(?:toujours|encore|mais|et) )personne (?:${DAY_BEFORE}|au (?:telephone|bout|rendez-vous)|a l'appel|ne s'est|$|[,.!])`,
  ),
  new RegExp(
    oneOf({
      fr: listed`
        \b(?:vous|on|quelqu'un|il|elle|ils|${OUR_PEOPLE}) (?:devait|deviez|devaient|auri?ez du|aurait du|auraient du|etait cense|etaient censes) (?:me |m'|nous )(?:r?appeler|telephoner|contacter|recontacter|ecrire|joindre|envoyer)\b(?![^.!?\n]*\b(?:demain|apres-demain|la semaine prochaine)\b)
      `,
      en: listed`
        \b(?:you|u|they|he|she|someone|somebody|one of you|your \w+|${OUR_PEOPLE}) (?:guys )?(?:was|were) (?:supposed|meant|due) to (?:call|ring|phone|contact|message|get back to)(?: me| us)?\b(?![^.!?\n]*\btomorrow\b)
        \b(?:not (?:a|one|a single) (?:call|ring|word|peep|message)(?= ?(?:$|[.,!\n]|from you|yet|since|all day))|no call (?:came|ever came|at all)|nothing (?:came|ever came)|(?:got|heard|had) (?:absolutely )?(?:nothing|nowt|nada|zilch|sweet fa)(?: (?:back|since|yet|at all|all day|(?:at all )?from (?:you|ye|yous|u|yez|anyone|anybody|your \w+)(?! before)))|(?:una|wuna|unu) (?:no|never|neva|nor) (?:even |dey |gree )*(?:call|ring|phone|reply|answer|message|text|show)|(?:and|but) (?:nobody|no ?one|noone) (?:did|has|came|rang|bothered))\b
      `,
    }),
  ),
  WAITED_FOR_NOTHING,
  /\b(?:waited (?:all|in|around|for nothing|in vain|ages|by the phone)|(?:j'ai|on a|nous avons) (?:bien )?attendu(?: \w+){0,2} (?:pour rien|toute? la|en vain|tout l))\b/,
];

const PROMISED_THING = oneOf({
  fr: listed`
    devis / estimation / chiffrage / proposition / offre / documents? / documentation / doc / docs / brochure / plaquette / contrat / catalogue
    (?:e-?)?mail / courriel / recapitulati(?:f|on) / recap / lien / photos? / infos? / informations? / reponse / retour / facture / exemples?
  `,
  en: listed`
    quotes? / quotation / estimate / proposal / offer / documents? / docs / paperwork / brochure / leaflet / contract / catalogue
    e-?mail / summary / recap / link / photos? / pictures / info / information / details / answer / invoice / price list / figures / examples?
  `,
});

/** "On avait dit un devis sous 48h ?", "he said he'd send a quote". */
const PROMISED = new RegExp(
  pattern`(?<![a-z'])${oneOf({
    fr: listed`
      (?:on|nous|vous|tu|il|elle|${OUR_PEOPLE}) (?:s'|nous |m'|vous )?(?:avait|avions|aviez|avais|avez|a|as|etait|etions|est) (?:bien |pourtant )?(?:dit|promis|convenue?s?|parle|annonce|assure)
      (?:je|on|nous) (?:devais|devait|devions|devrais|devrait) (?:pas )?(?:recevoir|avoir)
      (?:vous|tu|il|elle|on|${OUR_PEOPLE}) (?:deviez|devais|devait) (?:pas )?(?:m'|me |nous )?(?:envoyer|faire|transmettre|adresser|preparer|ecrire)
      c'etait (?:pas|bien) / quand (?:est-ce que )?(?:je |j'|on |vais-je |va-t-on )(?:vais |va )?(?:recevoir|avoir|recois|recoit|recevrai|recevra|aurai|aura)
    `,
    en: listed`
      (?:we|you|u|he|she|they|${OUR_PEOPLE}) (?:had )?(?:said|agreed|promised|told me|mentioned|spoke about|talked about|discussed)
      (?:i|we)(?: was| were|'d been|'ve been)? (?:told|promised)
      (?:was|were|wasn'?t|weren'?t)(?: (?:i|we|you|he|she|it|there))? (?:not )?(?:supposed|meant|due|going)(?: to)?
      when (?:will|do|should|would|can) (?:i|we) (?:get|have|receive|expect|see)
    `,
  })}(?![a-z])[^.!?\n]{0,40}\b${PROMISED_THING}\b`,
);

const PROMISED_HINT =
  /dit|promis|convenu|parle|annonc|assur|dev|c'etait|said|agreed|told|mention|spoke|talk|discuss|supposed|meant|due|going|when|quand/;

/** Reminds us of something other than a call that they were to get. */
export function remindsOfPromise(plain: string): boolean {
  return PROMISED_HINT.test(plain) && PROMISED.test(plain) && !ASKS_ANEW.test(plain);
}

const AS_PROMISED = new RegExp(
  pattern`\b${PROMISED_THING}\b[^.!?\n]{0,20}(?<![a-z'])${oneOf({
    fr: listed`
      (?:promise?s?|prevue?s?|annoncee?s?|convenue?s?)(?= ?(?:$|[.,!?]|la derniere|hier|lors|pendant|au tel))
      (?:qu'|que )(?:vous|tu|il|elle|on|${OUR_PEOPLE}) (?:m'|nous )?(?:a|as|avez|avait|aviez|avais|devait|deviez) (?:bien )?(?:promis|dit|annonce|parle|envoyer|m'envoyer)
      dont (?:vous|il|elle|on|${OUR_PEOPLE}) (?:m'|nous )?(?:a|avez|avait|aviez) parle
    `,
    en: listed`
      (?:(?:that|which) )?(?:you|u|he|she|they|${OUR_PEOPLE}) (?:had |'d )?(?:promised|said|mentioned|talked about|spoke about|were going to send|was going to send)
      (?:as |i was |we were |that was )promised / (?:i|we) (?:was|were) promised
    `,
  })}(?![a-z])`,
);

/** "Can the lady I spoke to send me the quote she promised?": by name, what she promised. */
export function asksForPromised(plain: string): boolean {
  return PROMISED_HINT.test(plain) && AS_PROMISED.test(plain);
}

/** Who only waits for a call, perhaps gladly. */
const MERELY_WAITS = /\bj'attends (?!toujours|encore|depuis)/;

/** Waits in vain, and says so: more than "j'attends votre appel". */
export function waitsInVain(plain: string): boolean {
  if (MERELY_WAITS.test(plain) || (plain.includes('?') && !COMPLAINS.test(plain))) return false;
  return saysLetDown(plain);
}

const COMPLAINS =
  /\b(?:nobody|no ?body|no ?one|noone|personne|never|jamais|still|toujours|rien|nothing|pas (?:appel|rappel|recu|eu)\w*)\b/;

/** @param plain as `plainWords` gives it */
export function saysLetDown(plain: string): boolean {
  return saysNobodyCalls(plain) || LET_DOWN.some((pattern) => pattern.test(plain));
}

/** @param plain as `plainWords` gives it */
export function saysPromiseBroken(plain: string): boolean {
  return withoutBrokenPromise(plain) !== plain;
}

/** The text without what was promised in vain, so that its hour is none that is wished; every index stays the same. */
export function withoutBrokenPromise(plain: string): string {
  return plain.replace(BROKEN_PROMISE, (found) => '~'.repeat(found.length));
}

/** "Where r u, it's 1.36", when the call was to have begun. */
const WHERE_WE_ARE = new RegExp(
  pattern`(?<![a-z'])${oneOf({
    fr: listed`
      (?:vous etes|tu es|t'es|t|vs etes|il est|elle est) ou(?= ?(?:$|[?!.,]|il est \d|la\b|du coup|alors|donc))
      ou (?:etes-vous|es-tu|est-il|est-elle|vous etes|tu es|est (?:l'expert\w*|votre \w+))(?= ?(?:$|[?!.,]|il est \d|la\b|alors|donc))
    `,
    en: listed`
      where (?:are|r)? ?(?:you|u|ye|yous|they)(?: (?:guys|lot|lads|all))?(?: (?:at|to|then|now|mate|hun|man))*(?= ?(?:$|[?!.,]|it'?s \d|its \d|i'?m|been))
      where(?:'s| is| are)? ?(?:he|she|they|the (?:guy|man|lady|expert|lad|caller))(?: (?:at|to|then|now|got to))*(?= ?(?:$|[?!.,]|it'?s \d|its \d|i'?m))
      wya(?= ?(?:$|[?!.,]))
    `,
  })}`,
);

export function asksWhereWeAre(plain: string): boolean {
  return /\bou\b|where|wya/.test(plain) && plain.length < 80 && WHERE_WE_ARE.test(plain);
}
