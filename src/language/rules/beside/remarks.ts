/**
 * What people say beside a meeting that stands, and that changes nothing about it: what the expert should know of the
 * call, the door or their name; a message meant for somebody else; the weather, nerves, a joke.
 */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { LINE_COSTS } from './cost-of-line.js';

const EXPERT = oneOf({
  fr: listed`
    (?:l'|votre |le |la |au |aux |a l'|a la |a votre )?(?:expert\w*|conseill\w+|technicien\w*|commercia\w+|monsieur|dame|gars|mec|collegue\w*|personne qui (?:m'|va )?\w+)
  `,
  en: listed`
    (?:the|your|that) (?:\w+ )?(?:experts?|advis[oe]rs?|guys?|man|lady|lads?|chap|fella|bloke|person|engineer|rep|colleagues?|team) / who(?:m?ever|ever) (?:calls?|rings?|phones?|is calling|is ringing|it is)
  `,
});

/** "Et dites-lui de parler fort", "let them know it's a listed building", "faut qu'il sache que". */
const TELL_THEM = oneOf({
  fr: listed`
    (?:dites|dire|dis|demande[rz]?|precise[rz]?|signale[rz]?|rappele[rz]|transmette[zr]|faites|fais|passe[rz]?)[- ](?:bien |juste |aussi |surtout |quand meme )*(?:lui|leur|${EXPERT})\b(?:[- ]savoir)?
    (?:prevene[rz]|prevenir|previens|averti\w+|informe[rz]?)[- ](?:bien |juste |aussi )*(?:l'|le|la|les|${EXPERT})\b
    (?:qu'|que )(?:il|elle|ils|${EXPERT}) (?:ne )?(?:sache|sachent|parle|articule|insiste|essaye?|force|fasse|me fasse|me vende|me prenne|soit (?:pas|patient\w*|gentil\w*|indulgent\w*|clair\w*|cool|franc|direct)|s'attende|pense a|oublie)
    pour (?:son|leur) (?:info\w*|information) / (?:a l'attention|pour) (?:de )?${EXPERT}
  `,
  en: listed`
    (?:tell|ask|let|warn|remind|inform|get|advise) (?:him|her|them|'em|${EXPERT})\b
    (?:so|just so|so that|in case) (?:he|she|they|${EXPERT}) (?:knows?|is aware|are aware|doesn't|don't|isn't|wonders?)
    (?:he|she|they|${EXPERT}) (?:should|needs? to|must|ought to|might want to|'d better|had better) (?:know|be aware|speak|talk|be|bear|be told)
    for (?:his|her|their) (?:info\w*|information|benefit)
  `,
});

/** "Tell him not to bother", "just so you know I won't be in": more than a remark. */
const NOT_THERE = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      (?:pas|plus|point|jamais) (?:etre |m'|me |la peine (?:de |d')|besoin (?:de |d')|de |d')*(?:r?appel\w*|deranger|venir|la\b|present\w*|dispo\w*|libre|chez moi|joignable|interess\w*) / (?:laisse\w*|laisser) tomber / absente?
    `,
    en: listed`
      (?:not|won't|don't|doesn't|never|can't|no longer)(?: (?:to|be|going|gonna|need|want|have|even))* (?:bother\w*|call\w*|ring\w*|phone\w*|come|in\b|there|around|about|home|here|able|free|available|interested|needed) / (?:leave|forget|drop|bin|scrap) it / no need / be (?:out|away) / changed my mind
    `,
  })}`,
);

/** That nothing is to be sold to them: of how they are spoken to, and no refusal of the call. */
const NO_PATTER = oneOf({
  fr: listed`
    (?:pas|sans|ni|aucun|evite[rz]?|epargne[rz]?)(?:[- ]moi)? (?:de |d'|le |la |du |me |trop )*(?:baratin\w*|blabla|bla bla|forcing|boniment\w*|laius|discours commercial|vente forcee|langue de bois|pression|l'article|jargon)
    (?:faire|fasse|fait) (?:pas )?l'article
    (?:(?:n'?)?aime pas|deteste|horreur)[^.!?\n]{0,24}(?:insist\w*|force|forcing|baratin|pression|vendeurs?|commerciaux)
  `,
  en: listed`
    (?:no|without|skip|spare me|not|less of|none of) (?:the |any |that |your |too much )*(?:hard sell|hard selling|sales (?:patter|pitch|talk|spiel|chat|guff|bull\w*)|patter|spiel|flannel|waffle|jargon|pressure|pushy (?:stuff|sales))
    (?:don't|do not|can't stand|hate|not (?:to|be)) (?:want |like |be |being |get |too )*(?:pushy|a hard sell|sales (?:patter|pitch)|pushed|pressured|sold to)
  `,
});

/** How the call will be for them: who else can be heard, what they hear, where they sit. */
const OF_THE_LINE = oneOf({
  fr: listed`
    (?:du|le|un peu de|beaucoup de) (?:bruit|boucan|raffut|brouhaha)(?! (?:de la|du|au) (?:chaudiere|moteur|produit))
    (?:enfants?|gosses?|gamins?|petits?|bebe|fils|fille|chiens?|chat|perroquet|petite)[^.!?\n]{0,24}(?:cri\w+|hurl\w+|gueul\w+|brail\w+|pleur\w+|aboi\w+|bruit|autour|a cote|derriere|dans les (?:pattes|bras|jambes)|sur les genoux)
    (?:ca|l'appel|le reseau|la ligne|le telephone|mon telephone|mon portable) (?:peut|va|risque de|pourrait|va peut-etre|peut-etre)? ?(?:couper?|hacher?|gresiller?|sauter|grincer)
    (?:reseau|ligne|reception|telephone|portable|micro) (?:\w+ )?(?:passe|capte|marche|est|reste|fonctionne) (?:tres |assez |vraiment |un peu )?(?:mal|moyen\w*|faible|pourri\w*|mauvais\w*|nul\w*|capricieu\w+)
    ${LINE_COSTS}
    \d+ ?% de batterie / (?:plus|peu|pas beaucoup) de batterie / capte (?:tres |assez )?mal / mauvaise? (?:reseau|reception|ligne)
    (?:dure?s? (?:d'|de l'|d'une |de la )(?:oreille|feuille)|sourde?s?(?! que)|sourdingue|malentendante?s?) / (?:entends?|comprends?) (?:tres |pas (?:tres )?)?(?:mal|bien)(?! (?:la|votre|ce que|le mot)) / appareil\w* auditif\w*
    (?:parle[rz]?|articule[rz]?)(?:[- ]moi)? (?:bien |tres |plus |un peu |lentement |plutot |assez )*(?:fort|doucement|lentement|distinctement|clairement|simplement)
    (?:laisse[rz]?|laissez-moi|faites) (?:bien )?sonner / (?:lent\w*|longue?) a (?:decrocher|repondre|venir) / (?:haut[- ]parleur|kit mains? libres?|bluetooth|oreillette)
    (?:j'ai |avec )(?:un (?:fort|gros|petit|leger) |l')accent / (?:begaie|begaye|bavarde?|timide|parle (?:beaucoup|trop|pas (?:tres |trop )?bien|mal)|pas (?:tres |trop |super |bien )?(?:technique|calee?|doue\w*|a l'aise au telephone))
  `,
  en: listed`
    (?:excuse|forgive|sorry (?:for|about|in advance)|pardon|ignore|mind) (?:any |the |all the |my )?(?:background )?(?:noise|racket|din|kids|children|dogs?|screaming|barking|shouting)
    (?:bit|lot|some|be) (?:of )?(?:background )?(?:noise|noisy|racket|din|loud)
    (?:kids?|children|toddler|baby|little one|wean|bairn|son|daughter|dogs?|parrot|cat)[^.!?\n]{0,24}(?:scream\w*|shout\w*|cry\w*|bark\w*|noise|noisy|background|round my feet|with me|on my lap|running (?:about|around|round)|kick off)
    (?:might|may|could|will|'ll) (?:cut out|break up|drop out|drop off|crackle|lose (?:signal|you|reception)|go dead)
    (?:signal|reception|line|phone|coverage|mic|speaker)(?: here| at mine| in here|'s)? (?:is|can be|gets)? ?(?:\w+ )?(?:bad|rubbish|terrible|poor|patchy|dodgy|shocking|crap|shite?|iffy|hopeless|pants|naff|weak|pretty bad|a bit \w+)
    (?:hard of hearing|deaf|hearing aids?|don't hear (?:so|too|very) well|hear(?:ing)? (?:is|isn't) (?:\w+ )?(?:bad|good|great|what it was)) / (?:speak|talk) (?:up|slow(?:ly|er)?|clearly|loud(?:ly|er)?|nice and \w+)
    battery (?:on|at|is|nearly|about|low) / (?:low|no|dodgy|patchy|bad|poor|rubbish|weak) (?:battery|signal|reception|line) / let (?:it|the phone) ring / keep ringing / (?:slow|long|a while|ages|a minute|a bit) (?:to|getting to|on my feet|to get to the phone) / on (?:loud ?speaker|speaker(?: ?phone)?) / hands[- ]free / bluetooth
    (?:strong|thick|broad|heavy) accent / (?:i (?:do )?(?:go on|ramble|waffle|talk too much|natter)|i'm (?:a )?(?:bit |not |no )?(?:very |too |that |much of )*(?:talker|chatterbox|shy|techy|technical|tech savvy|good on the phone|good with (?:phones|tech\w*)))
  `,
});

const NTH = String.raw`(?:\d{1,2}(?:e|er|eme|ieme|st|nd|rd|th)?|premier|deuxieme|troisieme|quatrieme|dernier|first|second|third|fourth|top|ground|rez-de-chaussee|rdc)`;

/** Which door it is. */
const OF_THE_DOOR = oneOf({
  fr: listed`
    ${NTH} etage / (?:digicode|interphone|sonnette|code (?:de (?:la )?|d'|du )?(?:porte|portail|entree|immeuble|acces)|batiment|bat|escalier|residence|porte|appt?|appartement|apt|lotissement|villa|hall|cage) (?:[a-z]?\d|[a-z]\b|c'est|est|:|[a-z]{3,})(?! ouvert\w*)
    (?:c'est |on est |la )(?:la )?maison (?:aux? |avec |blanche|bleue|rouge|jaune|en face|derriere|a cote|au bout)
    (?:sonne[rz]|garez|garer|stationn\w+)[^.!?\n]{0,20}(?:chez|a|au|en bas|devant|deux|2|nom|dans|sur|en face)
  `,
  en: listed`
    ${NTH} (?:floor|door|bell|buzzer|house|left|right)\b / (?:door|gate|entry|key ?safe|lobby|building|access|flat) (?:code|pin|number|buzzer)(?: is|:|'s)?
    (?:flat|apartment|apt|unit|block|suite|bungalow|house|no|number|door) (?:no\.? ?)?(?:\d{1,4}[a-z]?|[a-z]\d{0,3})\b(?= ?(?:$|[.,!\n]|on |in |at |above |below |round |opposite |next |the ))
    (?:it's|its|we're|i'm) (?:the |in the |at the )(?:house|flat|cottage|bungalow|one|place|end) (?:with|on|at|next|opposite|behind|above|over|of)
    (?:ring|press|buzz|use) (?:the )?(?:top|bottom|middle|side|left|right|back|front|${NTH}) (?:bell|buzzer|door|one|gate)
  `,
});

const MAIL_END = String.raw`(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|orange|free|laposte|sfr|wanadoo|live|btinternet|sky|virgin\w*|aol|proton\w*|msn)`;

/** What puts a name or an address right that was given. */
const SPELT = oneOf({
  fr: listed`
    avec (?:un |une |deux |2 |des )(?:[a-z]|tiret\w*|points?|accents?|majuscules?|apostrophe)(?= ?(?:$|[.,!\n]|et\b|a la|a [a-z]|au|comme|pas|dans))
    (?:s'ecrit|s'epelle|se prononce|s'appelle|m'appelle|nom c'est|prenom c'est|nom est|prenom est)
    (?:c'est|moi c'est|plutot) (?:madame|monsieur|mademoiselle|mme|mr|m|docteur)\b
  `,
  en: listed`
    (?:with|has|it's|no) (?:an? |one |two |double )+(?:[a-z]|hyphen|dash|dot|apostrophe|accent)s?(?= ?(?:$|[.,!\n]|and|at|in|not|btw|like|instead))
    (?:spelt|spelled|pronounced|(?:sur|first |last |maiden )?name(?:'s| is) (?!on|not))
    (?:it's|its|i'm|that's) (?:mrs|mr|ms|miss|dr|doctor)\b
  `,
  both: listed`
    (?:post ?code|code postal|cp) ?(?:is|est|c'est|:)? ?[a-z\d]{2,5}\b / (?:\d{5}|\d{1,4} (?:bis|ter)|number \d{1,4}|[a-z]{1,2}\d{1,2}[a-z]?),? (?:not|pas|et pas|and not|instead of|au lieu (?:de|du)) (?:the )?(?:\d{1,5}|[a-z]{1,2}\d{1,2}[a-z]?)\b / not (?:the )?[a-z]{1,2}\d{1,2}[a-z]?[ ,]+(?:it's |its )?[a-z]{1,2}\d{1,2}
    ^(?:(?:oups|oops|sorry|pardon|desolee?|non|no|i mean|meant|je voulais dire|correction|rectification|erreur|typo|enfin|plutot)[ ,:!]+)*[*]?(?:(?:c'est|it's|its|is|that's|should be|mail c'est|at|@|mon mail c'est)[ ,:]+)?@?[\w.-]*\.(?:com|fr|net|org|co\.uk|eu|be|ch|ca)\b
    ^(?:(?:oups|oops|sorry|pardon|desolee?|non|no|i mean|meant|c'est|it's|its|erreur|typo)[ ,:!]+)*[*]?@?${MAIL_END}(?:\.\w+)? ?(?:,|not|pas|et pas|plutot|$|!)
  `,
});

/** "If I don't answer I'm in the shower", "laissez un message si je réponds pas", "don't leave a voicemail". */
const UNANSWERED = oneOf({
  fr: listed`
    si (?:jamais )?(?:je |j')(?:ne |n')?(?:repon|decroch|enten)\w*(?: pas)?[^.!?\n]{0,40}(?:c'est (?:que|parce)|laisse\w*|insiste\w*|reessaye\w*|message|repondeur|douche|2 fois|deux fois)
    (?:ne |n'y )?laisse[rz]? (?:surtout )?pas (?:de |un )?messages?\b / pas de messages? (?:vocal |vocaux )?(?:sur|dans) (?:le |mon |ma )?(?:repondeur|messagerie|boite vocale)
    (?:laisse\w*|insiste\w*|reessaye\w*|retente\w*)[^.!?\n]{0,24} si (?:je |j')(?:ne |n')?(?:repon|decroch|enten)\w*
  `,
  en: listed`
    if (?:i|we) (?:don't|do not|can't) (?:answer|pick up|hear|get to)[^.!?\n]{0,40}(?:i'm|i'll be|leave|keep|try|voicemail|message|shower|again)
    (?:don't|do not|never|rather than|without) leav(?:e|ing) (?:me )?(?:a |any )?(?:voice ?(?:mails?|messages?|notes?)|messages?)\b
    (?:leave|keep|try)[^.!?\n]{0,24} if (?:i|we) (?:don't|do not|can't) (?:answer|pick up|hear|get to)
  `,
});

/** Of a call or a visit that is past. */
const LAST_TIME = oneOf({
  fr: listed`
    (?:la derniere fois|l'autre (?:fois|jour))[ ,]+(?:qu'|que )?(?:il|elle|on|ca|c'etait|votre|vos|le|la|vous|j'ai|j'avais)\b[^?\n]{3,80}
    (?:il|elle|on|c'etait|votre \w+|vous)\b[^?\n]{3,60}(?:la derniere fois|l'autre (?:fois|jour))
  `,
  en: listed`
    (?:last time|the other day)[ ,]+(?:he|she|they|it|your|the|you|i)\b[^?\n]{3,80}
    (?:he|she|they|it was|your \w+|you|the \w+)\b[^?\n]{3,60}(?:last time|the other day)
  `,
});

/** What opens a thing that they think worth knowing. */
const SO_YOU_KNOW = oneOf({
  fr: listed`
    (?:prefere|tiens a|voulais) (?:vous |te )?prevenir / previens[ ,:]+(?:je|j'|c'est|ma|mon|chez)(?! (?:peux|viens|serai|pourrai|vais)\b) / pour info\w* / pour votre info\w* / (?:je|j'ai oublie de|j'aurais du|je dois|il faut) (?:vous |te )?(?:precise[rz]?|preciser|signale[rz]?|rajoute[rz]?|ajoute[rz]?|dire (?:que|qu'))\b / oublie de (?:vous |te )?(?:dire|preciser|mentionner|signaler) / (?:a|bon a) (?:noter|savoir) / autre precision / petite precision / ps\b
  `,
  en: listed`
    fyi / for (?:your )?info\w* / just so (?:you|u|ye|yous) know / (?:i )?(?:forgot|should(?:'ve| have)|meant|i'd like) to (?:say|mention|add|tell (?:you|u))(?: that)? / (?:should|shoulda) (?:have |'ve )?(?:said|mentioned) / worth (?:knowing|mentioning|saying) / one more thing / for the record / just to warn (?:you|u|ye|him|her|them) / heads up / ps\b
  `,
});

const FOR_THE_EXPERT = new RegExp(
  pattern`(?:^|[^a-z0-9'])${oneOf([TELL_THEM, NO_PATTER, OF_THE_LINE, OF_THE_DOOR, SPELT, UNANSWERED, LAST_TIME, SO_YOU_KNOW])}(?![a-z])`,
);

/** A message that was meant for somebody else. */
const WRONG_CHAT = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      (?:mauvaise?|pas la bonne) (?:conversation|discussion|conv|fenetre|fil|groupe)\b / (?:erreur|trompee?s?) (?:de |d')(?:conversation|destinataire|discussion|conv|contact|message|fenetre|groupe|chat)\b
      (?:c'etait|c'est|etait|message|ce message|ca)(?: (?:n'etait|etait|c'etait|n'est|est))? (?:pas|destine\w* a|pas destine\w* a) (?:pour |a )?(?:vous|toi)\b(?! (?:que|qui|de|d'))
      (?:c'etait|etait|ce message (?:etait|est)|message) (?:pour|destine\w* a) (?:ma|mon|mes|une?|quelqu'un|le|la) (?:[a-z]+ ){0,3}?(?:ce message|le message|desolee?|pardon|oups|pas vous)
      \bce message (?:etait|est) (?:pour|destine a) (?:ma|mon|mes|une?|quelqu'un)\b
      (?:oups|oops|mince|pardon|desolee?)[ ,!:]+(?:c'etait )?pas la bonne personne\b
      (?:c'est|c'etait) (?:le chat|la chatte|mon (?:fils|chat|chien|petit)|ma (?:fille|petite|poche)|le (?:petit|gosse|bebe)|la petite) qui (?:a|avait) (?:tape|ecrit|appuye|marche|joue|envoye|pris)
      (?:oups|mince|zut|pardon|desolee?|oubliez|ignorez)[ ,!:]+(?:[a-z]+[ ,!]+){0,3}?(?:c'etait|ca c'etait|message) pour (?:ma|mon|mes|une?|quelqu'un)\b
      (?:oublie[rz]?|ignore[rz]?|ne tene[rz] pas compte (?:de|du)|pas tenir compte (?:de|du)) (?:mon |ce |le |ca |cela )?(?:dernier )?(?:message|sms|texto|mess)\b
    `,
    en: listed`
      pocket (?:text|texting|dial\w*|typing|message) / (?:for|to) the group chat\b
      (?:kids?|toddler|cat|son|daughter|bairn|wean|little one|baby|dog|he|she)[^.!?\n]{0,16}(?:typing|typed|got (?:hold of|at) (?:the|my) phone|walked on|sat on (?:the|my)|playing with (?:the|my) phone|sent that)\b
      wrong (?:chat|convo|conversation|thread|group|window|text|message)\b / (?:sent|texted|messaged|typed)(?: (?:that|this|it))?(?: to)?(?: the)? wrong (?:person|one|chat|number|place|group|contact|thread)\b
      (?:that|this|it|last (?:one|message|text))(?: one| message| text)? (?:wasn't|was not|isn't|was never|wasnt) (?:meant )?for (?:you|u|ye)\b
      (?:that|it|this|(?:last |that )?(?:message|text|one)) (?:was )?(?:meant|intended|supposed to be) for (?:my|the|a|someone|somebody|her|him)\b
      ^(?:oops|whoops|sorry|ignore (?:that|me|this)|ah|oh|soz|apologies|my bad)[ ,!.]+(?:[a-z]+[ ,!.]+){0,2}?wrong person\b
      ^(?:oops|whoops|sorry|ignore (?:that|this)|soz|apologies|my bad)[ ,!.]+(?:that|this|the last one)(?: one| message| text)? was for (?:my|someone|somebody) \w+
      (?:ignore|disregard|forget|delete) (?:(?:that|the|my|this) )?(?:last |previous )(?:message|text|msg|one)\b / (?:ignore|disregard|forget|delete) (?:that|my|this) (?:message|text|msg)\b
    `,
  })}`,
);

const WRONG_CHAT_HINT =
  /pocket|group|typ|phone|walked|sat on|sent|qui a|wrong|meant|intended|supposed|ignor|disregard|forget|delete|for (?:you|u|ye)\b|mauvais|bonne|erreur|tromp|pour|destin|oubli|compte|was for /;

const LAUGHS =
  /\b(?:lo+l+|lmao|rofl|mdr+|ptdr+|xd+|(?:ha){2,}h?|(?:he){2,}|hi(?:hi)+|jk|jpp)\b|[😂🤣😅😆😄😁😉🙈]/u;

/** Said to be friendly: the weather, nerves, trust, a match, what they are at. */
const SMALL_TALK = new RegExp(
  pattern`(?:^|[^a-z'])${oneOf({
    fr: listed`
      (?:il fait|quel|quelle|fait|sacree?|un) (?:un |trop |tellement |bien |super |tres |vraiment )*(?:temps|froid|chaud|chaleur|moche|beau|gris|pluie|vent|tempete|neige|brouillard|canicule|soleil)\b
      (?:il|ca) (?:pleut|neige|gele|caille|souffle|tombe)\b / on (?:gele|cuit|grelotte|creve de chaud|se caille)
      (?:je )?(?:stresse|flippe|suis (?:un peu |trop |assez )?(?:stressee?|nerveu\w+|tendue?|intimidee?|excitee?|contente?|ravie?|curieu\w+|impatiente?))\b
      (?:(?:un peu |j'ai )peur de|je croise les doigts|(?:je )?(?:vous |te )?fais? confiance|on (?:verra|va voir)(?: bien| ca)?|on est en de bonnes mains)
      (?:allez|vive|forza) (?:les|l'|la|le) [a-z]+ / quel(?:le)? (?:match|but|soiree|journee|bazar|vie)
      (?:le chat|la chatte|le chien|mon chien|mon chat|la petite|le petit)[^.!?\n]{0,40}
    `,
    en: listed`
      (?:weather|rain|snow|wind|sun|heat|cold|storm|fog)(?:'s| is| here| out)*\b / (?:chucking|pissing|tipping|pouring|bucketing|hammering|teeming|lashing) (?:it )?(?:down|with rain)?
      (?:bit|so|really|very|little|kinda|feeling|i'm)(?: a)?(?: bit| little| so| very)? (?:nervous|anxious|excited|daunted|nosy|curious|chuffed|made up|apprehensive)
      (?:(?:i )?trust (?:you|u|ye)|in (?:good|safe) hands|fingers crossed|wish me luck|we'll see(?: how it goes)?|no pressure|famous last words)
      (?:come on|up the|go) [a-z]+$ / what a (?:match|game|goal|night|day|life|week|mess|view) / (?:wot|what) a goal
      (?:the|my) (?:cat|dog|parrot|hamster|toddler|little one) (?:just |has |'s )*[a-z]+
    `,
  })}`,
);

/** "It won't stop raining here". */
const RAINS_ON = new RegExp(
  oneOf({
    fr: listed`
      \b(?:il|ca) (?:n')?arrete (?:pas|plus) de (?:pleuvoir|neiger|tomber|souffler|grener)\b
    `,
    en: listed`
      \b(?:it|the (?:rain|snow|wind))(?:'s| has| is)?(?: just)? (?:won'?t|never|doesn't|hasn't|not|isn't|wont) stop(?:s|ped|ping)?(?: (?:rain|snow|pour|blow|hail|drizzl|tipp|bucket|piss|chuck)ing(?: (?:it )?down)?)?(?= ?(?:$|[.,!;\n]|here|at|in|round|over|today|lol|haha))
    `,
  }),
);

/** With one of these it may be about the meeting itself, or about what they want: they are asked. */
const OF_THE_MEETING = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      appels?\b / appele\w* / r?appel\w+ / rdv / rendez-vous / creneau\w* / horaires? / heures?\b / jours?\b / peux / peut\b(?! couper) / pourr\w+ / pouv\w+ / dispo\w* / libre\w* / veu[xt] / voul\w+ / voudr\w+ / aimer\w+ / prefer\w+
      envie / besoin / interess\w* / utile / annul\w* / report\w* / decal\w* / deplac\w* / chang\w* / laisse\w* / tomber / oubli\w* / stop / arret\w* / empech\w* / imprevu\w* / urgen\w* / coince\w* / bloque\w* / oblig\w*
      dois / doit / doiv\w* / devr\w* / faut / faudra\w* / boulot / travail\w* / taf / patron\w* / chef\b(?!$) / reunion\w* / sais\b / hesit\w* / doute\w* / peut-etre / finalement / en fait / du coup / desole\w* / regret\w* / dommage / tant pis
      bof / mouais / hmm+ / avis / signe\w* / trouve\w* / ailleurs / quelqu'un / concurren\w* / compli\w+ / soucis? / probleme\w* / galere / malade\w* / hopital / accident / absent\w* / vacances / partir / pars / parti\w* / manqu\w* / rat\w+ / loup\w* / tomb\w+
      mal\b / mauvais\w* / cher\w* / argent / sous\b / budget / abandon\w* / renonc\w* / passe mon / gonfl\w* / saoul\w* / marre / ras\b / nul\w* / honte / lourds? / chiant\w* / arnaqu\w* / fout\w* / merd\w* / putain / con\b / fatigu\w* / trop\b / bizarre / racont\w* / assez / voleurs? / charlatan\w*
      vend\w* / demenag\w* / install\w* / regle\w* / reste\b / refus\w* / panne / rade / flemme / divorc\w* / accouch\w* / banqu\w* / propri\w* / debarqu\w* / garde a vue / fache\w* / contre\b
      tard\b / tot\b / avant / apres / plus tard / attend\w* / moment / maintenant / semaine / mois / matin\w* / midi / soir\w* / demain / hier
    `,
    en: listed`
      calls?\b / called / calling / ring(?:s|ing)?\b / rang / meeting\w* / appointments? / appt / slots? / times?\b / timing / hours? / days?\b / can / can't / could\w* / able / unable / free\b / available / want\w* / need\w* / wish / interest\w* / cancel\w*
      mov(?:e|ing)\b / chang\w+ / shift\w* / postpon\w* / drop / forget / leav\w+ / stop\w* / emergenc\w* / stuck / work(?:ing)?\b / boss / have to / got to / gotta / must / should / know / unsure / doubt\w* / maybe / perhaps / actually / sorry / apolog\w* / regret\w*
      shame / hmm+ / meh / mind / bother\w* / think\w* / thought / instead / rather / later / wait\w* / busy / late / early / before / after / elsewhere / someone / signed / sorted / found / competitor\w* / problem\w* / issue\w* / ill / sick / hospital / accident / away / holiday / miss\w*
      moment / now / week\w* / month\w* / morning / afternoon / evening / tonight / tomorrow / yesterday / today / clash\w* / conflict\w* / out\b(?! (?:here|there)) / gone / over / point / worth / decided / off\b
      bad\b / idea / second / cold feet / skint / broke / money / price\w* / expensiv\w* / pricey / cost\w* / give up / fed up / annoy\w* / silly / joke / ridiculous / rubbish / useless / scam\w* / shit\w* / fuck\w* / crap / bloody / hell / tired / enough / too\b / boring / done / finished / pass\b / waste / lost / con\b / thieves
      sold / moved / install\w* / br(?:ea|o)k\w* / refus\w* / says / said / labour / labor / birth / landlord / bank / in-?laws / descend\w* / knackered / deport\w* / jail / against / angry
    `,
    both: listed`
      stop
    `,
  })}\b`,
);

/** And with one of these it may deny, doubt or ask. */
const DENIES_OR_ASKS = new RegExp(
  pattern`\b${oneOf({
    both: listed`
      non / no / nope / nah / pas / plus / jamais / rien / ni / aucun\w* / sans / not / never / none / nothing / nobody / \w+n't / cannot / mais / but / sauf / except / si / if / ou / or
      pourquoi / why / comment / how / quand / when / quoi / what / qui / who / combien / where / which / quel\w*
    `,
  })}\b`,
);

const WORDS = /[a-z][a-z'-]+/g;
const FEWEST_WORDS = 3;

const TELLS_THEM = new RegExp(pattern`(?:^|[^a-z0-9'])${oneOf([TELL_THEM, SO_YOU_KNOW])}(?![a-z])`);

/** "Prévenez-le que j'ai déjà un devis": whatever it names, it is to be told, and nothing is asked. */
export function isToBeTold(text: string): boolean {
  return !text.includes('?') && TELLS_THEM.test(text) && !NOT_THERE.test(text);
}

const ASKS_TO_TELL = new RegExp(
  pattern`\b(?:(?:can|could|would|will) (?:you|u|ye|someone)(?: please| just| maybe)* (?:tell|let|warn|remind|inform) (?:him|her|them|${EXPERT})
  |(?:pouvez|pourriez|peux|pourrais|pouvez-vous|pourriez-vous|merci de|vous pouvez|vous pourriez|tu peux)[- ](?:vous |tu |bien |juste )*(?:(?:lui|leur) (?:dire|preciser|signaler|rappeler|transmettre)|(?:le |la |les |l')(?:prevenir|avertir|informer)))\b`,
);

/** "Can you let him know I'm registered blind?" */
export function asksToTell(text: string): boolean {
  return ASKS_TO_TELL.test(text) && !NOT_THERE.test(text);
}

/** Something for the people on the client's side to know. */
export function isForTheExpert(text: string): boolean {
  return !text.includes('?') && FOR_THE_EXPERT.test(text) && !NOT_THERE.test(text);
}

/** "Apologies, ignore that, wrong chat!" */
export function isWrongChat(text: string): boolean {
  return (
    WRONG_CHAT_HINT.test(text) && WRONG_CHAT.test(text) && !text.includes('?') && !OUR_MISTAKE.test(text)
  );
}

/** We are told that it is ours. */
const OUR_MISTAKE =
  /\b(?:vous (?:vous )?(?:etes|avez)|tu (?:t'es|as)|you(?:'ve| have|'re| are)?(?: just)? (?:sent|got|texted|messaged|have)|je n'ai|j'ai (?:jamais|rien|pas)|i never|i (?:have not|haven't|didn't)|wrong (?:number|no)\b)/;

/** The weather, nerves, a laugh. */
export function isSmallTalk(text: string): boolean {
  return !text.includes('?') && (SMALL_TALK.test(text) || RAINS_ON.test(text) || LAUGHS.test(text));
}

/** It could be about the meeting, or what they want of it. */
export function mayMeanTheMeeting(text: string): boolean {
  return text.includes('?') || OF_THE_MEETING.test(text.replace(RAINS_ON, ' '));
}

/** Tells something, in words enough, and denies and doubts nothing. */
export function merelyTells(text: string): boolean {
  return !DENIES_OR_ASKS.test(text) && (text.match(WORDS) ?? []).length >= FEWEST_WORDS;
}

const THANKS_ALONE =
  /^(?:[a-z'!,. ]{0,18}[ ,!.])?(?:merci|thanks|thank you|ta|cimer|cheers|much obliged)(?: [a-z' ]{1,18})?[ .!x]*$/;
const NOT_MERE_THANKS = new RegExp(
  pattern`\b(?:no|non|nope|nah|pas|plus|not|never|but|mais|merci (?:de|d')|sans|n't|instead|plutot|if|si|though|anyway|quand meme|cancel\w*|annul\w*)\b`,
);

/** "Wsh merci", "thanks m'dears": thanks, in whatever company. */
export function merelyThanks(text: string): boolean {
  return THANKS_ALONE.test(text) && !NOT_MERE_THANKS.test(text) && !/[?\d]/.test(text);
}
