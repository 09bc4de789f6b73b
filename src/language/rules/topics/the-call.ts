/** What Ringback knows of the call: how long, by what, on which number, who calls, on whose clock, when. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';
import { anyOf, ENDS_HERE } from './place.js';

const CALL = '(?:call|appel|meeting|rendez-vous|entretien|appointment|visio|conversation|echange|talk)';

const LONG =
  '(?:how long|how much time|how many min\\w*|combien de (?:temps|min\\w*)|quelle (?:est la |sera la )?duree|duree)';

export const CALL_LENGTH = anyOf(listed`
  ${LONG}[^.!?\n]{0,30}(?<![a-z])${CALL}(?![a-z])
  (?:ca |c'est )?(?:va )?(?:dure\w*|prend\w*) (?:longtemps|long)[ ,]+(?:l'|un |le |votre |ce )?${CALL}(?![a-z])
  ${CALL}[^.!?\n]{0,20} (?:dure\w*|prend\w*|lasts?|takes?) (?:combien|longtemps|how long|long)
`);

const WILL_IT_TAKE = oneOf({
  fr: listed`
    ca / cela / dure\w* / prend\w* / va / faut(?:-il)? / il faut / est-ce que / environ / prevoir
    dois-je
  `,
  en: listed`
    is / will / does / would / it / this / that / be / take / last / going to / need / about / roughly
    for
  `,
});

export const CALL_LENGTH_BARE = anyOf({
  fr: listed`
    (?:ca|cela) (?:va )?(?:dure\w*|prend\w*) (?:combien(?: de temps)?|longtemps)${ENDS_HERE}
    c'est long${ENDS_HERE}
  `,
  en: listed`
    (?:will|does|is) it (?:take|going to take|be) long(?:${ENDS_HERE}|(?= (?:i|i've|i'm|because|cos|as)\b))
  `,
  both: listed`
    ${LONG}(?: ${WILL_IT_TAKE})*(?:${ENDS_HERE}|(?= (?:because|cos|as (?:i|my)|since|i've|i only|i have|parce|vu que|car|j'ai que|je n'ai que)(?![a-z])))
  `,
});

const BY = oneOf({
  fr: listed`
    visio\w* / tel(?:ephone)? / en personne / en face / sur place / physique / presentiel
  `,
  en: listed`
    (?:normal|regular|ordinary|proper|actual) (?:phone ?)?call / video\w* / zoom / google meet / phone / in person / face to face / teams
  `,
  both: listed`
    skype / whatsapp / facetime
  `,
});

const WILL_IT_BE = oneOf({
  fr: listed`
    c'est / est-ce(?: que c'est)? / ce sera / ca (?:se passe|se fait|sera)
    l'appel (?:est|se fait|sera) / on (?:se voit|se parle|fait ca) / faut-il / il faut
  `,
  en: listed`
    is (?:it|this|that|the call) / will (?:it|this|that|the call) be / do (?:i|we) need / is that
  `,
});

const BY_A = oneOf({
  fr: listed`
    un / une / un appel / en / par / au / via / sur / bien / appel / une reunion
  `,
  en: listed`
    an / by / over / in / the / just / over the
  `,
  both: listed`
    a / on
  `,
});

/** More than a call by phone. */
const FACE_TO_FACE = oneOf(listed`
  (?:visio(?:conf\w*|phone)?|video(?: ?(?:call|conf\w*|chat))?|zoom|(?:google |ms |microsoft )?(?:teams|meet)|skype|facetime)
`);

const MAY_IT_BE = oneOf({
  fr: listed`
    (?:(?:c'est|est-ce|ce serait|serait-il|est-il|serait-ce) |ca serait )?possible / (?:(?:est-ce )?qu'on|on|je|vous|l'appel|l'expert|ca|il|elle) (?:peut|pourrait|pouvez|pourriez|peux|pourrais|proposez) / (?:peut|pourrait)-on / (?:pouvez|pourriez|faites|proposez)-vous / prefer\w+ / aimer\w+ / voudr\w+
  `,
  en: listed`
    (?:can|could|may|would|will|shall) (?:we|i|you|it|this|the call|he|she|they|your expert|the expert) / (?:is it|would it be) (?:possible|ok|okay) / any chance / do you (?:do|offer|have) / prefer / rather / like
  `,
});

/** "C'est possible en visio ?", "can we do it on teams": to see each other. */
export const WANTS_VIDEO = anyOf(listed`
  ${MAY_IT_BE}[^.!?,\n]{0,30}(?<![a-z])(?:en|par|via|sur|on|by|over|via|a|in|through|using|une?|do|with|avec) (?:an? |une? |the |la )?${FACE_TO_FACE}(?![a-z])
  (?:en|par|via|sur|on|by|over) ${FACE_TO_FACE} (?:c'est |ca |is it |would it be )?(?:possible|ok|okay|can we|on peut)(?![a-z])
`);

export const BY_PHONE = anyOf(listed`
  (?:over|on|by) the (?:phone|telephone|blower),? or (?:do(?:es)?|will|would|is|are) (?:you|u|ye|he|she|they|someone|somebody|your \w+) (?:come|coming|call|visit|pop)(?: (?:round|over|out|in|by|here|to))?(?![a-z])
  (?:do(?:es)?|will|would|are) (?:you|u|ye|he|she|they|someone) (?:come|coming|pop|visit)(?: (?:round|over|out|to (?:me|us|my \w+|the house)))?,? or (?:is it |do (?:you|we) (?:do it )?)?(?:(?:just )?(?:over|on|by) (?:the )?)(?:phone|telephone)
  (?:par|au) tel(?:ephone)?,? ou (?:bien )?(?:est-ce que )?(?:vous (?:venez|passez|vous deplacez)|(?:on|quelqu'un|il|elle) (?:vient|passe|se deplace))
  (?:vous (?:venez|passez|vous deplacez)|(?:on|quelqu'un|il|elle) (?:vient|passe|se deplace))(?: (?:chez (?:moi|nous)|a la maison|sur place))?,? ou (?:bien )?(?:c'est )?(?:par|au) tel(?:ephone)?
  (?:en |par |au |by |on |over |via |in |a |the |sur )*${BY}(?: call)?,? (?:ou|or|vs)(?: plutot)?
    (?: (?:en|par|au|by|on|over|via|in|a|the|sur|bien))* ?${BY}(?![a-z])
  ${WILL_IT_BE}(?: ${BY_A})* ${BY}(?: call| meeting)?[^.!?\n]{0,15}\?
`);

const TO_CALL = '(?:call\\w*|r?appel\\w*|join\\w*|ring\\w*|reach\\w*|phone|contact\\w*|use|utilis\\w*)';

const ONE_OF_THEIRS =
  '(?:(?:my|mon|ce|this|the|le|la) )?(?:fixe|landline|portable|mobile|cell(?:phone)?|telephone|phone|tel|numero|num|number|whatsapp|home|house|work|bureau|office)(?: (?:phone|number|line|one|pro|perso|fixe|portable))?';

/** "On my landline or on this phone?" */
const ON_WHICH_OF_THEM = `(?:on|sur|to|at) ${ONE_OF_THEIRS} (?:or|ou)(?: bien)?(?: on| sur| to)? (?:${ONE_OF_THEIRS}|celui-ci|this one|this)(?![a-z])`;

/** Asked, and none is named to be used. */
export const ASKS_ON_WHICH = new RegExp(pattern`${ON_WHICH_OF_THEM}[^.!\n]{0,20}\?`);

/** Theirs, on which they are called: which one we call from is not known. */
export const CALL_NUMBER = anyOf(listed`
  (?:sur|vers|on|to|at) (?:quel|which|what) (?:numero|num|number|phone|tel(?:ephone)?|line|portable|
    mobile)
  (?<!\b(?:de|depuis|avec|via|par|from|with) )(?:quel|which|what) (?:numero|num|number|phone|tel(?:ephone)?)[^.!?\n]{0,25}
    (?<![a-z])${TO_CALL}(?![^.!?\n]{0,15} (?:from|depuis|avec))
  ${TO_CALL}[^.!?\n]{0,25} (?:sur|on|at|a) (?:ce|this|mon|my|le meme|the same|celui[- ]ci|
    that) ?(?:numero|num|number|portable|mobile|phone|one)?${ENDS_HERE} ?\?
  (?:sur|on|at|a) (?:ce|this|mon|my|le meme|the same|that) (?:numero|num|number|portable|mobile|phone|one)${ENDS_HERE} ?\?
  (?:^|[.,!?\n] ?|\b(?:et|and|so|donc) )(?:sur|on) (?:this|that|celui[- ]ci)${ENDS_HERE} ?\?
  (?:vous avez|avez-vous|vous avez bien|vous auriez|tu as|c'est|est-ce) (?:bien |toujours )*(?:mon|le) bon (?:numero|num|tel(?:ephone)?)${ENDS_HERE}
  (?:do you have|have you(?: got)?|you have|you've got|you got|is (?:this|that|it)) (?:my|the) (?:right|correct) (?:numero|number|phone number|mobile|phone)${ENDS_HERE}
  is (?:this|that|it) the (?:number|phone|one|line) (?:you|they|he|she|your expert)(?:'ll|ll|'re|'s| will| are| is|'d)?(?: be| going to| gonna)? ${TO_CALL}(?: me)?(?: on)?${ENDS_HERE}
  ${TO_CALL}(?: me)?(?: on| sur)? (?:this|my|ce|mon) (?:numero|num|number|portable|mobile|phone) (?:or|ou) (?:on |sur )?(?:the|my|le|mon)
  (?:quel|what|which) (?:numero|num|number)(?: est-ce)?(?: qui| that| is it)? (?:va sonner|va s'afficher|s'affiche\w*|sonnera|will (?:ring|show|come up|pop up)|is going to (?:ring|show))(?![a-z])
  ${ON_WHICH_OF_THEM}
  (?<!\b(?:de|depuis|avec|from|with) )(?:le|the|quel|what|which) (?:numero|num|number)(?: is it)? (?:qui|that|who) (?:va|vas|allez|is going to|will)? ?(?:me |m')?(?:r?appel|call|ring|phon)\w*(?: me)?${ENDS_HERE}
`);

const EXPERT =
  '(?:expert\\w*|conseill\\w+|commercia\\w+|advis[oe]r|rep|collegue|colleague|specialist\\w*|sales\\w*|interlocut\\w+)';

const WILL_I_HAVE = oneOf(listed`
  ai-je / j'ai / est-ce que j'ai / je vais / vais-je / est-ce que je vais / j'aurai / aurai-je / c'est
  sera
`);

const NO_NAME = oneOf(listed`
  it / this / that / there / he / she / they / you / the / an? / my / your / our / me / i / any\w* / some\w* / long / ok / okay / free / today / tomorrow
  now / on / in / at / by / for / recorded / video / online / possible / expensive / quick / short / soon / done / over / available / definitely / still / just
  worth / hard / easy / fine / alright / good / too / really / actually / ready / whatsapp / teams / zoom / gonna / going / cancelled / moved / late / early
  ${WEEKDAY}
`);

/** "Will it be Steve?", of a call that stands. */
export const NAMED_CALLER = anyOf({
  fr: listed`
    (?:c'est|ce sera|sera-ce|est-ce que c'est) (?:bien |toujours |encore )?(?:avec )?(?:m\.? |mme |monsieur |madame )?(?!(?:moi|vous|toi|nous|qui|une?|les?|la|votre|mon|ma|ton)\b)[a-z-]{3,14} qui (?:va )?(?:m'|me )?(?:r?appel|telephon)\w*
  `,
  en: listed`
    (?:and |so )?(?:will it|is it|would it)(?: going to| gonna)?(?: be)? (?!${NO_NAME}\b)[a-z]{3,12}(?: again| still)?(?: (?:who(?:'s|'ll| is| will)? )?(?:call\w*|ring\w*|phon\w*|on the (?:phone|line|call))(?: me)?| i'm (?:speaking|talking) to| i (?:speak|talk) to)(?= ?(?:$|[?!.,\n]|then|tomorrow|today))
    will it be (?!${NO_NAME}\b)[a-z]{3,12}(?: again)?(?= ?\?)
  `,
});

export const WHO_CALLS = anyOf({
  fr: listed`
    (?:qui|ki)(?: est-ce)?(?: qui)?(?: (?:va|d'autre|exactement))* (?:me |m')
      (?:r?appel|telephon|contacter|joindr)\w*
    c'est qui qui (?:m'|me |va )\w+
    (?:avec|a) qui ${WILL_I_HAVE}[^.!?\n]{0,25}(?:rendez-vous|appel|parler|echanger|entretien|discuter)
    (?:c'est )?avec qui(?: (?:l'appel|le rendez-vous|exactement))?(?= ?(?:$|[?!.,\n]))
    comment s'appelle[^.!?\n]{0,15}${EXPERT}
    (?:c'est|ce sera|ce serait|il y aura|j'aurai) (?:bien )?une? vraie? (?:personne|humain|conseill\w+|expert\w*) (?:qui (?:va )?(?:m'|me )?(?:r?appel|telephon)\w*|au (?:bout du fil|tel\w*))
    (?:c'est|ce sera|sera-ce) (?:bien |toujours |donc )?(?:la meme personne|le meme (?:conseiller|expert|commercial|interlocuteur))(?= ?(?:$|[?,\n]|qui|pour))
    (?:c'est|ce sera|sera-ce) (?:bien )?(?:vous|toi) qui (?:allez |vas )?(?:m'|me )(?:r?appel|telephon)\w*
  `,
  en: listed`
    who(?: exactly| actually| precisely)?(?:'s|'ll|'d|d| is| will| would| am i| are you)?(?: (?:be|going to|gonna|exactly|actually|have))*
      [ ](?:call|calling|phone|phoning|ring|ringing)(?: me| us)?(?![a-z])
    who(?:m)? (?:(?:will|would|shall|do) i(?: be)?|am i (?:going to|gonna|meant to))
      [ ](?:speak|talk|meet|deal|see|chat)(?:ing)?(?: (?:to|with))?
      (?= ?(?:$|[?!.,\n])| tomorrow| on | then)
    with who(?:m)?(?= ?(?:$|[?!.,\n]))
    (?:is it |will it be |would it be |is that )?(?:the )?same (?:person|guy|man|lady|woman|one|${EXPERT}) (?:who(?:'s|'ll| is| will)? )?(?:call|ring|phon)\w*
    (?:will|would|is) (?:it|that) (?:going to )?(?:be )?you (?:who(?:'s|'ll| is| will)? |that(?:'s|'ll| will)? )?(?:be )?(?:call|phon|ring)\w*
    what(?:'s| is) (?:his|her|their|the ${EXPERT}'?s?) name
    (?:will|would|is|are) (?:it|that|there|this) (?:going to be |gonna be |be )?(?:(?:an?|the|one of your) )?(?:(?:actual|real|proper|living|human|live) )?(?:persons?|human|someone|somebody|being|man|woman|lady|fella|bloke|girl|lad|guy|chap|${EXPERT})(?: or (?:an? )?(?:man|woman|lady|bloke|robot|machine|bot|recording))?
      [ ](?:who(?:'s|'ll| is| will)? |that(?:'s|'ll| will)? )?(?:be )?(?:calls?|calling|rings?|ringing|phones?|phoning|on the (?:phone|line|other end))(?![a-z])
  `,
  both: listed`
    (?:nom|prenom|name)(?: \w+)? (?:de |d'|of )(?:l'|votre |the |your |my |mon |la )?
      (?:${EXPERT}|personne|person)
    (?:quel|which|what) ${EXPERT}(?![a-z])(?= ?(?:$|[?!.,\n]| (?:va|will|is|me|m')))
    (?:who(?:'s| is)|c'est qui|qui est|qui sera) (?:l'|votre |the |your |my |mon |ton )${EXPERT}
  `,
});

const WHERE_I_AM = oneOf({
  fr: listed`
    chez (?:moi|nous) / ici / pour (?:moi|nous) / locale?
  `,
  en: listed`
    my time / for (?:me|us) / here / where i (?:am|live)
    my (?:zone|time ?zone|country|city)
  `,
});

const WHOSE_TIME = oneOf({
  fr: listed`
    mon heure / l'heure locale / heure locale / votre heure
  `,
  en: listed`
    my time / local time / your time
  `,
});

const OR_WHOSE = oneOf({
  fr: listed`
    votre / la mienne / mon heure / votre heure / locale
  `,
  en: listed`
    yours / mine / my time / your time
  `,
});

export const LOCAL_TIME = anyOf(listed`
  (?:is|are|isn't) [^.!?\n]{1,24}(?: the| on the)? same (?:time(?: ?zone)?|clock) (?:as|like|there|here)
  ^(?:\w+ )?same time ?zone(?: as [a-z ]{2,24})? ?\?
  (?:is there|there's|any|is it) (?:a |an |any |much )?(?:hours? |\d hours? )?time difference
  (?:meme heure|heure) qu(?:e|')(?: |(?<='))?(?:en|a|au|aux|ici|chez|la|l'|nous|moi)
  (?:y a|il y a|a-t-il|avec|avez-vous|un) ?(?:t-il )?(?:combien )?(?:du |un |d'heures? |de |le )*decalage(?: horaire)?[^.!\n]{0,30}\?
  (?:quelle heure|(?:what|which) time)[^.!?\n]{0,25}(?<![a-z])${WHERE_I_AM}(?![a-z])
  (?:quel|which|what) (?:fuseau\w*|time ?zone)
  (?:c'est |is (?:that|it|this) )?(?:a )?${WHOSE_TIME}
    (?: (?:ou|or) (?:la |le |l'heure )?${OR_WHOSE})? ?\?
`);

const THE_CALL = oneOf({
  fr: listed`
    (?:le |mon |notre |ce )?(?:rdv|rendez-vous|creneau) / l'appel / (?:mon|notre) appel
  `,
  en: listed`
    (?:the|my|our|this|that) (?:call|meeting|appointment|appt|slot)
  `,
});

const CHECKED_DAY = oneOf({
  fr: listed`
    demain / aujourd'hui / midi / ce (?:matin|soir) / cet aprem / cet apres-midi
  `,
  en: listed`
    tomorrow / today / tonight / this (?:morning|afternoon|evening) / noon
  `,
  both: listed`
    ${WEEKDAY} / \d{1,2} ?(?:h|[ap]m|:|\.\d\d)
  `,
});

/** Of a call that is over: not when the next one is. */
export const WHEN_WAS_IT = anyOf({
  fr: listed`
    (?:cetait|(?:c'|c |ca |${THE_CALL},? (?:c'|ca )?)(?:etait|tombait|avait lieu|a eu lieu))(?: prevue?| fixee?)?(?: deja)? (?:quand|(?:a |pour )?quelle heure|quel jour|quelle date)\b
    (?:quand|(?:a |pour )?quelle heure|quel jour|quelle date)(?: deja)? (?:que )?(?:c'?etait|etait(?:-ce)?|on (?:a|avait|s'est|s'etait)|vous (?:m'|me |deviez |avez|aviez)|devait|a eu lieu|avait lieu)
  `,
  en: listed`
    (?:what|which) (?:time|day|date)(?: exactly| again)? (?:was|were|did)(?: it| that| we| you| he| she| they| ${THE_CALL})
    (?:what|which) (?:time|day|date) (?:had|have) (?:we|you) (?:said|agreed|booked)
    when (?:was|were|did)(?: it| that| we| you| he| she| they| ${THE_CALL})
    ${THE_CALL} was (?:when|(?:at )?what time|which day)
  `,
});

export const WHEN_IS_IT = anyOf({
  fr: listed`
    (?:(?:on est|nous sommes) (?:bien |toujours )?d'accord|(?:je|on) (?:verifie|recapitule)|(?:juste )?pour (?:verifier|confirmer|etre sure?|recapituler))[^.!?\n]{0,25}(?<![a-z\d])${CHECKED_DAY}
    (?:c'est|ca tient) (?:bien|toujours) (?:bon )?(?:pour )?(?:le )?${CHECKED_DAY}[^.!?\n]{0,20}\?
    (?:c'est|c'etait|on (?:a|avait) dit) (?:bien |toujours |donc |pour |bien pour )*(?:le )?${CHECKED_DAY}[^.!?\n]{0,20}(?:hein|non|n'est-ce pas|c'est ca|on est d'accord) ?\?
    (?:c'est|c'etait|ca|il est|${THE_CALL}(?:,? c'est| est)?|on (?:a|avait) dit|on se (?:parle|rappelle)|on s'appelle
      |vous (?:m'|me )?(?:r?appel\w+|tel\w+)) (?:prevue? |fixee? )?(?:deja )?(?:pour )?
      (?:quand|a quelle heure|quelle heure|quel jour|quelle date)(?: exactement| deja| precisement)?${ENDS_HERE}
    (?:quand|(?:a )?quelle heure|quel jour|quelle date)(?: deja)?
      [ ](?:est-ce que |est |c'est |deja |exactement |pour |est prevue? )*(?:${THE_CALL}|on s'appelle|on se (?:parle|rappelle)|
      (?:que )?vous (?:m'|me )?(?:r?appel\w+|tel\w+)|m'appelez-vous|on (?:a|avait) dit|c'etait)
    (?:rappel\w+|redonn\w+|redit\w*|confirm\w+)(?:[- ]moi)? (?:l'heure|la date|le jour|quand|a quelle heure|quelle heure)
    (?:pouvez[- ]vous|vous pouvez|pourriez[- ]vous|tu peux|merci de)(?: me| nous)? (?:re)?confirmer (?:ca|cela|le rendez-vous|l'appel|le creneau|l'horaire)(?= |$|[.?!,])
    (?:oublie|perdu|plus) (?:de )?(?:l'heure|la date|quand|a quelle heure|quelle heure|le jour)
  `,
  en: listed`
    (?:just |only )?(?:checking|double[- ]checking|making sure|to (?:check|confirm|be sure|double[- ]check))[^.!?\n]{0,25}(?<![a-z\d])${CHECKED_DAY}
    (?:it's|its|that's|it is|we said|you said|it was) (?:still |for |on |definitely )*(?:the )?${CHECKED_DAY}[^.!?\n]{0,20}(?:right|correct|yes|yeah|isn't it|wasn't it|innit|no) ?\?
    (?:is (?:it|that)|are we|we're|we are) (?:still|definitely) (?:on )?(?:for )?(?:the )?${CHECKED_DAY}[^.!?\n]{0,20}\?
    (?:is (?:it|that)|are we|am i) (?:still|definitely) (?:on |booked |down |in )?(?:for |at )?(?:the )?(?:${CHECKED_DAY}|\d{1,2}(?:[.:]\d\d)?|(?:half|quarter) (?:past |to )?\w+)(?: ?(?:h\d*|[ap]m|tomorrow|today|then|yeah|yes|please|pls))*${ENDS_HERE}
    (?:so |ok )?we said (?:it was |on )?${CHECKED_DAY}[^.!?\n]{0,12}\?
    (?:what|which) (?:time|day|date)(?: exactly| again)?(?:'s| is| was| were| did| do| are)
      (?: it| that| this| ${THE_CALL}| we| you)(?: (?:say|agree|book|set|call\w*|ring\w*|speak\w*|talk\w*))*
      (?: (?:again|at|on|for|exactly|please|pls|me|then|tomorrow|today))*${ENDS_HERE}
    when(?:'s| is| was| are| do| will| did)(?: (?:it|that|${THE_CALL}|you|they|we|i|he|she))+
      (?: (?:again|on|at|me|say|speak\w*|talk\w*|call\w*|ring\w*|phon\w*|exactly|please|then|booked|for|getting|a|due))*${ENDS_HERE}
    (?:remind|tell) me (?:what time|when|of the (?:time|date|day)|the (?:time|date|day)|which day)
    (?:forgot|forgotten|lost|not sure) (?:what time|when|the time|the date|which day)
    what (?:time|day)(?: was it)? again
    (?:can|could|would|will) (?:you|u)(?: please| just)* (?:re-?)?confirm (?:that|it|this|the (?:time|day|date|call|meeting|appointment|details))
  `,
});
