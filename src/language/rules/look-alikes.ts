/**
 * What looks like opting out and is none: what others were told or are said to want, what could be done one day, a
 * stop that is denied, our own silence asked after, one kind of message among many. It is taken out before anything
 * is made of the rest.
 */
import { LIST, MAIL, REACH_EN, REACH_FR } from './opt-out-grammar.js';
import { listed, oneOf, pattern } from './patterns.js';

/** Who speaks of their own business when they say that others ask to stop. */
const OTHERS = oneOf({
  fr: listed`
    cliente(?:s|le)? / locataires? / gens / eleves / salaries / employes / ils / elles / tout le monde
    la plupart / voisins? / abonnes? / usagers / utilisateurs? / visiteurs? / collegues
  `,
  en: listed`
    customers? / users? / people / folks / tenants? / patients? / leads? / buyers? / neighbou?rs?
    employees / staff / colleagues? / they / everyone / most / many / half / some / guests? / members?
    visitors? / subscribers? / students? / everybody
  `,
  both: listed`
    clients? / prospects? / parents / membres?
  `,
});

const SAY = oneOf({
  fr: listed`
    disent / dis(?:aient|ait)? / demand(?:ent|aient|e) / repond(?:ent|aient) / se plaignent / veulent
    voulaient / reclament / nous disent / me disent / ecrivent / crient / cliquent
  `,
  en: listed`
    say(?:s|ing)? / said / tell(?:s|ing)? / told / ask(?:s|ed|ing)? / beg(?:s|ged)? / complain\w*
    answer\w* / write / wrote / shout\w* / want(?:s|ed)? / go / click\w* / hit / send
    repl(?:y|ies|ied) / scream\w*
  `,
  both: listed`
    respond\w*
  `,
});

const REPORTED_BETWEEN = oneOf({
  fr: listed`
    nous / toujours / sans cesse / tous / m' / n' / souvent
  `,
  en: listed`
    us / just / keep / all / always / often
  `,
  both: listed`
    me
  `,
});

const REPORTED = new RegExp(
  pattern`
    (?<!\b(?:you|how|so|too|vous) )\b${OTHERS}\b(?: \S+){0,4}? (?:${REPORTED_BETWEEN} ?){0,3}${SAY}\b[^.!?\n]*
  `,
  'g',
);

/** Whom one deals with besides us: what was asked of them is not asked of us. */
const FIRM = oneOf({
  fr: listed`
    fournisseurs? / contrats? / proprietaire / salle de sport / netflix / edf / engie / prestataires?
    installateurs?
    demarcheurs?
    vendeurs?
    commerciaux
    plateformes?
    enseignes?
    concurrents?
    operateurs?
    banques?
    assurances?
    assureurs?
    agences?
    societes?
    entreprises? / boites? / newsletter du
  `,
  en: listed`
    installers? / sellers? / salespeople / salesm[ae]n / callers? / telemarketers? / firms? / businesses
    brokers?
    traders?
    (?:last|other|previous|old) lot
    company
    insurance
    landlord
    gym
    free
    providers?
    suppliers?
    competitors? / companies / banks? / insurers? / agency / agencies / contractors? / vendors?
  `,
  both: listed`
    box / orange / sfr / bouygues
  `,
});

const ASKED_OF_OTHERS = new RegExp(
  pattern`
    \b(?:demand\w+|dit|ecrit|asked|told|ask|tell|written|wrote)\b (?:a |to |aux )?
    (?:(?:tous|toutes|all|every|both|each|most)(?: of)? )?
    (?:mon|ma|mes|notre|nos|my|our|the|l'|un|une|an?|les|every|all|des|aux|other|d') ?(?:\S+ ){0,3}?${FIRM}\b
    (?! of you)[^.!?\n]*
  `,
  'g',
);

const TOLD_BY_OTHERS = new RegExp(
  `\\b(?:told|asked|begged) (?:us |me )?to [^.!?\\n]*\\bby (?:our|my|the|some|many|most) (?:\\S+ )?${OTHERS}\\b`,
  'g',
);

const LEFT_THING = oneOf({
  fr: listed`
    gaz / internet / prime / journal / salle
  `,
  en: listed`
    gas / electric\w* / telly / broadband
  `,
  both: listed`
    ${FIRM} / fibre / tv / magazine / spotify / amazon / sky
  `,
});

/** What one leaves, other than us: "je me désabonne d'Engie". */
const LEFT_OF_OTHERS = new RegExp(
  pattern`
    \b(?:desabonn|desinscri|unsubscrib|resili|cancel)\w*
    [ ](?:(?:from|du|de|des|la|le|chez|my|our|mon|ma|notre|the|l'|d') ?)*(?:\S+ )?${LEFT_THING}\b
  `,
  'g',
);

const THEIR_OWN = oneOf({
  fr: listed`
    mon / ma / notre / l'autre / les autres / un autre / l'ancien(?:ne)? / mes
  `,
  en: listed`
    nos / my / our / the other / the old / the last / another / other
  `,
});

const DOES_OR_DOES_NOT = oneOf({
  fr: listed`
    ne[ ] / nous[ ] / avait / enfin / n' / m' / ont[ ]
  `,
  en: listed`
    won't / will not / never / has / have / finally / is / are / was / were / didn't / doesn't
    wouldn't / used / kept?s? / always
  `,
  both: listed`
    me[ ] / a[ ]
  `,
});

/** What others do that is not said of us: "my supplier won't leave me alone", "l'autre boîte a cessé de m'appeler". */
const OF_OTHER_FIRMS = new RegExp(
  pattern`
    \b${THEIR_OWN} ?(?:(?:ancien(?:ne)?|actuel|current|old|last|previous|gas|energy|phone) )?
    (?:\S+ )?${FIRM}\b(?: \S+)?,? ${DOES_OR_DOES_NOT}[^.,;!?\n]*
  `,
  'g',
);

const THEY_KEEP = oneOf({
  fr: listed`
    qui / tous / se / sont / n'arretent pas de / souvent / s' / ont
  `,
  en: listed`
    who / that / keep / keeps / just / all / are / have / has / 've / kept / always / often
  `,
});

const LEAVES = oneOf({
  fr: listed`
    desabonn / desinscri / bloqu
  `,
  en: listed`
    unsubscrib / opt(?:ing|ed|s)?[ -](?:me )?out / leav / block / signal
  `,
  both: listed`
    report
  `,
});

/** Who leaves the lists of the one who writes: "clients keep opting out of our texts", "nos abonnés se désabonnent". */
const LEFT_BY_OTHERS = new RegExp(
  pattern`(?<!\byou )\b${OTHERS}\b(?: ${THEY_KEEP})* ?${LEAVES}\w*[^.!?\n]*`,
  'g',
);

const COULD_I = oneOf({
  fr: listed`
    est-ce / pourr(?:ai|a|ais|ait|ons) / puis-je / on peut / je peux / peut-on
    vous (?:effac|supprim)\w*
  `,
  en: listed`
    (?:will|would|could|can|may) (?:i|we|one|people)
    (?:i|we) (?:can|could|will be able)
    able / do you
  `,
  both: listed`
    possible
  `,
});

const OPTS_OUT = oneOf({
  fr: listed`
    desinscri\w* / desabonn\w* / effac\w* / supprim\w* / arreter
  `,
  en: listed`
    opt(?:ing)?[ -]?out / unsubscrib\w* / delet\w* / remov\w* / eras\w* / leave
  `,
  both: listed`
    stop
  `,
});

const SOME_DAY = oneOf({
  fr: listed`
    apres / ensuite / plus tard / si (?:je|j'|ca|on|au) / s'il (?!vous|te) / quand (?:je|on) / a tout moment
    un jour / par la suite
  `,
  en: listed`
    later / afterwards? / any ?time / at any / if (?:i|we|it) / once (?:i|we|it) / whenever
  `,
});

/** What could be done one day, and is not asked for: "can I opt out later?", "vous effacez mes données si je ne signe pas ?" */
const ONE_DAY = new RegExp(
  pattern`\b${COULD_I}\b[^.!?\n]{0,60}\b${OPTS_OUT}\b[^.!?\n]{0,60} ${SOME_DAY}\b[^.!?\n]*`,
  'g',
);

/** What is asked of us, now. */
const OF_OURS = new RegExp(`\\b(?:these|this|those|vos|ces|cette|${LIST}|${MAIL})\\b`);

const TAKES = oneOf({
  fr: listed`
    enleve[rz]? / retire[rz]? / supprime[rz]? / vire[rz]? / efface[rz]? / raye[rz]? / ote[rz]?
    sort(?:ez|s)
  `,
  en: listed`
    take / takes / remove / get / drop / cross / move
  `,
  both: listed`
    scratch
  `,
});

const SLOT_OR_DAY = oneOf({
  fr: listed`
    creneau
    rendez-vous
    appel
    session
    visite
    reunion
    formation
    matin
    soir
    midi
    apres-midi
    demain
    lundi
    mardi
    mercredi
    jeudi / vendredi / samedi / dimanche
  `,
  en: listed`
    slot
    call
    appointment
    session
    visit
    tour
    course
    rota
    (?:family )?plan
    appt
    booking
    meeting
    one
    morning
    afternoon
    evening
    tomorrow / today / tonight / monday / tuesday / wednesday / thursday / friday / saturday / sunday
  `,
});

/** Off an hour, a day or a meeting is not off a list: "take me off the 2.30 and stick me on at 5". */
const OFF_A_SLOT = new RegExp(
  pattern`
    \b${TAKES}[- ](?:me|us|moi|nous) (?:off|from|out of|de|du|des|pour)
    (?: the| my| that| that's| your| le| la| ce| l'| mon| votre)? ?
    (?:\d{1,2} ?[:.h]|\d{1,2}(?= |$)|${SLOT_OR_DAY}\b)(?! (?:list|centre|center))
  `,
  'g',
);

const NO_NEED = oneOf({
  fr: listed`
    arret\w* / inutile / pas besoin / pas la peine / (?:m'|n')envoye[rz] (?:pas|plus)
  `,
  en: listed`
    quit / no need / don't need / do not need / needn't / enough / don't send / do not send
  `,
  both: listed`
    stop
  `,
});

const TO_REMIND = oneOf({
  fr: listed`
    relanc\w* / rappel\w* / insist\w* / inquiet\w*
  `,
  en: listed`
    remind\w* / worry\w* / panick\w* / nag\w* / fret\w*
  `,
  both: listed`
    stress\w*
  `,
});

/** "Stop worrying, I'll be there", "inutile de me relancer, c'est dans l'agenda": only the reminding is refused. */
const REMINDING = new RegExp(pattern`\b${NO_NEED}\b(?: \S+){0,4}? ${TO_REMIND}`);

const STILL_COMING_WORDS = oneOf({
  fr: listed`
    je (?:suis|serai) (?:la|pret\w*|present\w*)
    c'est (?:note|dans (?:l'|mon )agenda|dans mon tel\w*)
    j'ai (?:bien )?note / j'ai pas oublie / je n'ai pas oublie
    je (?:le |la )?(?:veux|attends) (?:cet|l'|votre|toujours)
    on (?:est|sera) la / je n'oublie (?:jamais|pas|rien) / je n'oublierai pas
  `,
  en: listed`
    i'll be (?:there|ready|here|waiting)
    i will be (?:there|ready|here|waiting)
    i'm (?:ready|here|coming|waiting) / i am (?:ready|here|coming|waiting)
    it's in (?:the|my) (?:diary|calendar)
    i (?:do )?(?:still )?want (?:the|that|this) call
    i haven't forgotten / i (?:never|won't|don't|will not) forget / i(?:'ll| will)? remember
  `,
});

const STILL_COMING = new RegExp(pattern`\b${STILL_COMING_WORDS}`);

const FAMILY = oneOf({
  fr: listed`
    mari / femme / epouse / fils / fille / frere / soeur / pere / mere / voisine? / collegue / compagn\w+
    patron / chef / copain / copine / ami / amie / cousine? / associee?
  `,
  en: listed`
    husband / wife / son / daughter / brother / sister / father / mother / mum / mom / dad / neighbou?r
    colleague / partner / boss / friend / cousin / mate / assistant / secretary
  `,
});

/** Our kind besides us. */
const THE_OTHERS = oneOf({
  fr: listed`
    (?:a |aux |les )?(?:tou\w+ )?(?:les |mes |des |aux )?(?:autres|concurrents|precedents)
    (?:a |aux )(?:tou\w+ )?(?:les |l')?autres?
  `,
  en: listed`
    (?:all )?(?:of )?the (?:others?|rest|previous|last (?:lot|one|company)|competition|old one)
    every(?:one|body) else / every other / all other / other people / the other \S+
  `,
});

/** Who says to whom else it is said means us as well. */
const AND_YOU = new RegExp(
  oneOf(listed`
    \b(?:same (?:goes )?(?:for|to)|including|and|so (?:do|should|must)|now) you\b / \byou too\b / \bnow stop\b
    \bvous (?:aussi|compris|y compris)\b / \b(?:pareil pour|et|de meme pour|y compris) vous\b / \byour turn\b
  `),
);

const EASILY = oneOf(listed`
  easy / hard / simple / difficult / free / facile / complique / dur / gratuit
`);

const LEAVE_LIST = oneOf({
  fr: listed`
    (?:me |se |nous |vous )?(?:desabonn|desinscri)\w* / sortir de la liste / (?:tout )?arreter
  `,
  en: listed`
    unsubscrib\w* / opt(?:ing|ed)?[ -]?out / (?:get|be|come) (?:taken |removed )?off the list / cancel
  `,
  both: listed`
    stop
  `,
});

const VISUAL_OR_VOICE = oneOf({
  fr: listed`
    vocaux / vocal / messages? vocaux / messages? vocal / notes? vocales? / liens? / emojis? / papiers?
    brochures? / messages? enregistres? / documents? / pieces jointes / images? / photos? / plaquettes?
  `,
  en: listed`
    voice (?:messages?|notes?|mails?|texts?) / voicemails? / links? / paperwork / leaflets? / attachments?
    pictures? / pics / documents? / recorded messages?
  `,
  both: listed`
    emojis? / smileys? / gifs? / videos? / pdfs? / stickers? / audios?
  `,
});

const NO_MORE_OF = oneOf({
  fr: listed`
    arrete[rz]?(?: avec| d'envoyer| de m'envoyer)? / (?:pas|plus) d'envoi de / (?:plus|pas) (?:de |d')
    (?:ne )?m'envoye[rz] (?:pas|plus) / n'envoye[rz] (?:pas|plus) / cesse[rz]? / assez
  `,
  en: listed`
    (?:stop|quit)(?: sending(?: me)?| with)? / (?:don't|do not|never) send(?: me)? / no more / enough
  `,
});

/** More than that one kind: "no links, no messages, nothing". */
const AND_THE_REST = pattern`
  (?! ?(?:,|and|or|nor|et|ou|ni)? ?(?:(?:and|or|any|no|de|d'|ni|des|les|vos|your|the|more|all) )*
  (?:${MAIL}|anything|everything|nothing|all|any|tout|rien)\b)
`;

/** "Keep writing and I call the police". */
const NO_THREAT = pattern`
  (?![^\n]*\b(?:police|plainte|bloqu\w*|signal\w*|avocat|cnil|fraudes?|proces|verrez|report\w*|block\w*|lawyer|
  solicitor|sue|complain\w*|see what|tribunal|court)\b)
`;

const KINDLY = oneOf({
  fr: listed`
    (?:c'est|vous etes|tu es|vous me|tu me|vous allez me|je (?:rougis|ris|rigole))(?: \S+){0,2}? ?(?:trop|
      si|gentille?|drole|
      mignon|chou|adorable|rire|rougir|flatte\w*|sympa|marrant|genial)
  `,
  en: listed`
    (?:you're|you are|that's|this is|it's|you)(?: \S+){0,2}? ?(?:too (?:kind|funny|sweet|nice|good|much)|
      so (?:kind|funny|
      sweet|nice)|hilarious|making me (?:laugh|blush)|flatter\w*|killing me|cracking me up|a (?:star|gem))
  `,
});

/** What goes on after a halt, and refuses nothing. */
const ONLY_HALTS = pattern`
  (?![^\n]*(?:n't\b|\b(?:not|no|never|pas|plus|ne|done|enough|interes\w*|messag\w*|text\w*|contact\w*|ecri\w*|
  bother\w*|leave|laisse\w*|remove)\b))
`;

const HAVE_NOT = oneOf(listed`
  never / didn't / did not / haven't / have not / don't / do not / can't / cannot / no longer / am not
`);

const GOT = oneOf(listed`
  get / got / gotten / receive / received / receiving / getting / had / see / seen / saw / find / found / hear / heard / hearing / seeing
`);

/** Who wrote or spoke instead of them. */
const ANOTHER = oneOf({
  fr: listed`
    quelqu'un / (?:mon|ma|mes|notre|le|la) ${FAMILY} / ils? / elles? / on / gamine? / petite?
  `,
  en: listed`
    some(?:one|body) / (?:my|our|the) ${FAMILY} / he / she / they / kids? / toddler
  `,
});

const IGNORE_THEM = oneOf({
  fr: listed`
    ne (?:l'|les )ecoute[rz]? (?:surtout )?pas / n'ecoute[rz]? pas / n'en tene[rz] pas compte
    (?:ne |n'y )?(?:faites|fais|pretez) pas attention / ignore[rz](?:[- ](?:le|la|les|ca))
  `,
  en: listed`
    ignore (?:him|her|them|it|that) / disregard (?:him|her|them|it|that) / take no notice
    (?:don't|do not) (?:listen to|mind) (?:him|her|them) / pay (?:him|her|them|it|that)? ?no (?:mind|attention|heed)
  `,
});

/** What of theirs is not to be used, as something else is. */
const OWN_PLACE = oneOf({
  fr: listed`
    travail / boulot / taf / bureau / job / maison / domicile / fixe / mail\w* / e-?mail / courrier / atelier / magasin
    (?:telephone |portable |numero |ligne )?(?:pro|fixe|du bureau|de bureau|du travail) / standard / ancien\w* / entreprise
  `,
  en: listed`
    work\w* / office / shop / desk / landline / home / house / e-?mail / mail / letter / post / school / phone
    (?:old|other|business|company|personal|private|main|first|wife's|husband's) (?:\S+ )?\w+
  `,
});

const INSTEAD = oneOf({
  fr: listed`
    ici / prene[rz] / utilise[rz] / plutot / mieux / ce numero / celui-ci / mais / appele[rz] / ecrive[rz] / mon portable
    uniquement / seulement / whatsapp
  `,
  en: listed`
    use / here / instead / better / best / this (?:number|one|chat|mobile) / mobile / but / just / only / rather / prefer
    try / easier / (?:text|ring|call|reach|whatsapp) me
  `,
});

/** What goes further than one place. */
const NOWHERE_ELSE = pattern`
  (?![^\n]*\b(?:again|ever|any ?more|either|nor|anywhere|at all|remove|delete|leave me|no more|stop|non plus|nulle part|
  du tout|jamais|laisse[rz]|supprim\w*|effac\w*|retir\w*|arret\w*|aucun\w*)\b)
`;

/** What is done to them, other than writing. */
const OTHER_DOINGS = oneOf({
  fr: listed`
    (?:arret\w*|cess\w*|evite[rz]?) de (?:vous |te |t'|se |s')(?:en faire|inquiet|excus|stress|tracass|prendre|justifi)\w*
    (?:arret\w*|cess\w*|evite[rz]?) de (?:me |nous )?(?:bascul|transfer|raccroch|coup|vouvoy|tutoy|balad|renvoyer (?:vers|sur|d'un)|mettre (?:en|sur)|faire (?:patienter|attendre|tourner|poireauter|rire|rougir)|chang|decal|report|appeler (?:madame|monsieur|mon|ma))\w*
    (?:ne )?(?:me |nous )(?:propos|offr|mett|donn|suggere)\w* (?:plus|pas|jamais) (?:\S+ ){0,3}?${SLOT_OR_DAY}
  `,
  en: listed`
    (?:stop|quit) (?:putting (?:me|us) (?:on hold|off|through(?! (?:this|it|hell)))|transferring|passing (?:me|us)|bouncing (?:me|us)|hanging up|cutting (?:me|us) off|fobbing (?:me|us)|making (?:me|us) (?:wait|laugh|blush)|keeping (?:me|us)|changing|moving|apologi[sz]ing|calling me (?:mr|mrs|ms|miss|sir|madam|ma'am|dear|love|by|darling)|worrying|fretting|panicking|stressing)
    (?:don't|do not|never)(?: ever)? call me (?:mr|mrs|ms|miss|sir|madam|ma'am|dear|love|by|darling)
    (?:don't|do not|never)(?: ever)? (?:offer|suggest|propose|give)(?: me| us)? (?:\S+ ){0,3}?${SLOT_OR_DAY}s?
  `,
});

const WELCOME_AFTER_ALL = oneOf({
  fr: listed`
    vous,? (?:ca va|c'est|pouvez|etes) / je vous ai (?:donne|contacte|ecrit|demande) / j'ai (?:rempli|demande|donne|fait)
    c'est moi qui / moi qui / pas de (?:souci|probleme) / pas grave / allez-y / ca me va / avec vous
  `,
  en: listed`
    you(?:'re| are| guys are| lot are)? (?:fine|ok|okay|alright|can|may|all right) / i(?:'ve)? (?:did |have |had )?(?:fill|ask|sign|gave|give|contact|request|enquir|want)\w*
    (?:that's|this is|it's|its) (?:fine|ok|okay|alright|different|me who) / no worries / happy to / feel free / go ahead
  `,
});

/** Which list one is on, or how much comes from everywhere. */
const EVERYBODY_ELSE = oneOf({
  fr: listed`
    liste rouge / liste d'opposition / bloctel / harcel\w+ / demarch\w+ / spam\w* / marre / assez
  `,
  en: listed`
    (?:do not|don't|no|dnc)[- ](?:call|contact|text)(?: list| registry| register)? / tps / harass\w* / spam\w* / pester\w* / bombard\w* / sick of / fed up
  `,
});

const BUT = oneOf(listed`
  mais / but / though / however / par contre / cependant / sauf que / so / donc / du coup / alors / c'est pour ca / which is why / hence / that's why
`);

const NOT_YOURS = pattern`(?![^.!?\n,;]*\b(?:vous|vos|votre|tes|you|your|ur|u|yous|these|this|ces|cette)\b)`;

const TAKEN_OFF = oneOf(listed`
  taken off / dropped(?: from)? / removed(?: from)? / kicked off / thrown off / fallen off / (?:been )?left off / lost from
`);

const LOOK_ALIKES: RegExp[] = listed`
  // "If my son told you to stop, ignore him", "quelqu'un a écrit stop, n'en tenez pas compte".
  (?<![^.!?\n])[^.!?\n]*\b${ANOTHER}\b[^.!?\n]*[,;:.(] ?(?:(?:please|just|so|svp|surtout|alors|et|and|donc) )*${IGNORE_THEM}\b
  // "Don't contact me at work, use this number", "pas sur mon mail pro, ici c'est mieux".
  \b(?:don't|do not|never|stop|you didn't|quit|avoid|not to) ${REACH_EN}(?: to)?(?: me| us)? (?:(?:at|on|to|by|via|through|in) )?(?:(?:my|the|that|our) )*${OWN_PLACE}\b
    (?=[^\n]*\b${INSTEAD}\b)${NOWHERE_ELSE}[^.,;!?\n]*
  \b(?:ne |n')?(?:me |m'|nous )?${REACH_FR} (?:pas|plus|jamais) (?:au|a|a la|a l'|chez|sur|par|via|dans|pendant) ?(?:(?:mon|ma|mes|le|la|l'|notre|cet?) ?)?${OWN_PLACE}\b
    (?=[^\n]*\b${INSTEAD}\b)${NOWHERE_ELSE}[^.,;!?\n]*
  // "Stop putting me on hold", "ne me proposez plus de matin".
  \b${OTHER_DOINGS}\b(?:(?! (?:and|et|but|mais|just|so)\b)[^.,;!?\n])*
  // "Stop sending me the confirmation twice".
  \b(?:stop|quit|arret\w*|(?:plus|pas) (?:besoin|la peine)|inutile|no need|don't need|evite[rz]?)\b[^.,;!?\n]{0,30}
    \b(?:confirmation|reminder|rappel|same|meme|link|lien|invit\w*|form|formulaire|code|questions?)s?\b[^.,;!?\n]{0,20}\b(?:twice|duplicate|double|doublon|deux fois|2 fois|two times)\b
    (?! (?:a|per|every|par)\b)
  // "Don't let that stop you", "rien ne vous arrête".
  \b(?:let|lets|letting|have) (?:that|this|it|him|her|them|me|us|my \S+|the \S+) (?:stop|put) (?:you|u|us|me)\b
  \b(?:nothing|what|who)(?:'s|'ll| is| can| will| could| would| should)* (?:stop|stops|stopping) (?:you|u|us|me)\b
  \b(?:que (?:ca|cela|rien)|rien|ca|meme \S+ \S+) ne (?:vous|t'|m'|nous|me) ?(?:arret|stopp|freine)\w*
  // "Why am I not getting your messages any more?", "did I get taken off your list?"
  \b(?:why|how come)\b[^.!?\n]{0,16}\b(?:(?:am i|are we|i'm|we're)(?: \S+)? (?:not|no longer|never)|(?:do|did) (?:i|we) (?:not|never|no longer|stop)|(?:don't|didn't) (?:i|we)|i (?:don't|didn't|never|no longer))
    [ ](?:\S+ )?${GOT}\b[^.!,\n]*
  \b(?:did|have|was|am|were) (?:i|we)(?: (?:get|got|been|accidentally|somehow|just|being|now|maybe))* ${TAKEN_OFF}\b(?![^.!\n]*\byet\b)[^.!\n]*\?
  // "I'm on the do not call list but you're fine", "harcelés par des démarcheurs, alors je préfère vous".
  (?<![^.!?\n])[^.!?\n]*\b${EVERYBODY_ELSE}\b[^.!?\n]*?(?=\b${BUT} ${WELCOME_AFTER_ALL}\b)
  \b(?:harcel|harass|hound|pester|bombard|spamm|inond|submerg|flood|inundat|swamp|plagu|satur|assaill)\w* (?:(?:de|d'|of) ?\S+ )?(?:par|by|with|from) ${NOT_YOURS}
    (?=[^\n]*\b${BUT}\b)[^.!?\n,;]*
  // "I don't want your colleague again, someone else please".
  \b(?:veux|voudrais|souhaite|don't want|no more|do not want|rather not) (?:(?:plus|pas|de|d'|avoir|affaire|a|avec|parler|to|talk|speak|deal|with|have|get) ?)*(?:votre|ce|cette|le|la|that|your|the)(?: \S+)?
    [ ](?:collegue|commerciale?|vendeu\w+|conseill\w+|technicien\w*|monsieur|dame|type|gars|mec|colleague|rep|guy|salesm[ae]n|bloke|man|woman|lady|agent)\b
    (?=[^\n]*\b(?:autre|someone|somebody|another|different|anyone)\b)[^.,;!?\n]*
  // "I usually delete these but this one caught my eye", "je croyais avoir bloqué ce numéro ?"
  \bi(?:'d| had| have|'ve)? (?:usually|normally|generally|often|nearly|almost|accidentally|mistakenly|wrongly|
    thought (?:i|that i)(?:'d| had)?|was (?:about|going) to|did)(?: have)? (?:delet|block|ignor|bin|report|unsubscrib|remov|skip)\w*
    (?=[^\n]*\b(?:but|until|till|sorry|anyway|luckily|glad|oops)\b|[^.!\n]*\?)(?:(?! but\b)[^.,;!?\n])*
  \b(?:j'ai failli|je croyais|je pensais|d'habitude|normalement|en general|j'allais)\b[^.,;!?\n]{0,20}?(?:supprim|bloqu|signal|ignor|effac|desinscri|desabonn)\w*
    (?=[^\n]*\b(?:mais|avant de|bref|desole\w*|heureusement|pardon|en croyant)\b|[^.!\n]*\?)(?:(?! mais\b)[^.,;!?\n])*
  // "My ex won't leave me alone", "mon mari me harcèle pour changer".
  \b(?:my|our) (?:ex\w*|in-laws|parents|kids|bailiffs?|creditors?|${FAMILY})\b (?:(?:just|really) )?(?:won't|will not|doesn't|don't|never|
    keeps?|is|are|has been|have been|'s been|always)\b(?: [^\s,.;:!?]+){0,2}? ?(?:leaves? (?:me|us) (?:alone|be|in peace)|harass|pester|hound|bother|
    nag|stop)\w*(?![^.!?\n]*\b(?:you|your)\b)[^.,;!?\n]*
  \b(?:mon|ma|mes|nos|notre|les) (?:ex|beaux-parents|belle-mere|parents|enfants|huissiers?|creanciers?|${FAMILY}) (?:ne )?(?:me |nous |n'arret\w* pas de (?:me |nous ))
    (?:laiss\w* (?:pas|plus|jamais) (?:tranquilles?|en paix)|harcel\w*|relanc\w*|saoul\w*|tann\w*)(?![^.!?\n]*\b(?:vous|vos|votre)\b)[^.,;!?\n]*
  // "Nobody ever calls me back".
  (?<!\b(?:if|that|sure|please|want|wish|rather|prefer|ensure) )\b(?:nobody|no ?one)(?:'s)? (?:ever |has |have |had |bothered to |even )*${REACH_EN}\b[^.,;!?\n]*
  (?<!\b(?:que|plus|veux|souhaite) )\bpersonne (?:ne )?(?:m'|me |nous )(?:a |ai |avait )?(?:jamais |plus |encore |re)?${REACH_FR}[^.,;!?\n]*
  // "How do I change my number on your system?", "take my old number off and add this one".
  \b(?:change|update|correct|amend|modifier|changer|corriger|mettre a jour|modifie[rz]|corrige[rz]) (?:my|our|mon|ma|mes|de|notre)\b
    (?![^.!?\n]*\b(?:(?:to|so|for|pour)\b.{0,16}\b(?:you|vous|rid|escape|peace|paix))\b)[^.,;!?\n]*
  \b(?:remove|delete|take|erase|drop|scratch|supprim|effac|retir|enlev|vire|raye)\w*\b[^.;!?\n]{0,60}?(?:,| and| et| then| puis)+
    [ ](?:put (?:me|us|mine|my \S+|down|in)(?! (?:off|out|on (?:the|your|a)|the bin))|add|replace|use (?:this|mine|my|the)|mette[rz]|ajoute[rz]|
    remplace[rz]|prene[rz]|utilise[rz] (?:celui|le|ce|mon|plutot)|keep my|garde[rz] (?:mon|ma|mes))\b(?![^.\n]*\b(?:do not|don't|dnc|blacklist|blocklist|liste (?:noire|rouge|d'opposition)|poubelle|suppress\w*|fin)\b)[^.,;!?\n]*
  // "I was angry when I said leave me alone, sorry".
  \b(?:quand|when|ce que|what) (?:j'ai|j'avais|je vous ai|i|i've|i had) (?:deja )?(?:dit|ecrit|demande|repondu|said|wrote|told you|asked)\b
    (?=[^\n]*\b(?:sorry|desole\w*|excuse\w*|regret\w*|garde[rz]|keep the|take it back|didn't mean|did not mean|wasn't serious)\b)[^.,;!?\n]*
  // "I no get time again": no longer.
  \bi no (?:get|fit|dey|go|wan|want|need)(?: (?!(?:${MAIL}|you|your|una)\b)[^\s,.;!?]+){0,4}? again\b
  // "I asked all the others to stop", "les autres je leur ai tous dit de me laisser tranquille".
  \b(?:asked|told|tell|ask|begged|dit|demande|ecrit|repondu|
    ordonne)\w* (?:deja |bien )?(?:to )?${THE_OTHERS}\b[^.!?\n]*
  \b(?:les|tous les|mes) autres\b[^.!?\n]{0,30}? (?:dit|demande|ecrit|bloques?|signales?|vires?)\b[^.!?\n]*
  \b(?:the others|everyone else|the rest|every other \S+)\b,? (?:i|we)(?:'ve| have)? (?:all )?(?:told|asked|
    blocked|reported)\b[^.!?\n]*
  \bi(?:'ve| have)? (?:\S+ )?(?:blocked|reported|unsubscribed from|dit stop a|bloque|
    signale) ${THE_OTHERS}\b[^.!?\n]*
  // "Les autres me harcèlent, vous ça va", "I'm on the red list but you can write".
  \b(?:les autres|d'autres|une autre \S+|l'autre \S+|the others?|other \S+|another \S+|
    everyone else)\b(?: \S+){0,2}? (?:me |m'|nous )?(?:harcel|harass|pester|hound|bother|spam|
    bombard)\w*[^.!?\n,]*
  (?<![^.!?\n])[^.!?\n]*?(?=\b(?:mais|but) (?:vous|you|yours|with you|for you|from you|avec vous|chez vous|pour vous|
    la)\b,? ?(?:ca va|c'est (?:ok|bon|moi|bien|different|calme|moi qui)|au moins|are (?:ok|fine|nice|
    different|alright)|can stay|can (?:write|carry on|keep)|i (?:like|asked|want)|(?:it's|that's) (?:ok|
    fine|different|me who)))
  // "Will the noise ever stop", "les voisins ne nous laissent jamais tranquilles".
  \b(?:neighbou?rs?|noise|dogs?|kids|music|rain|voisins?|bruit|chiens?|enfants|musique|pluie|draughts?|
    fan)\b(?: [^\s,.;:!?]+){0,4}? (?:stop\w*|arret\w*|leaves? (?:us|me)|laiss\w* (?:\S+ )?tranquilles?|
    harcel\w*|bother\w*)\b(?![^.!?\n]*\b(?:you|your|vous|vos)\b)[^.!?\n]*
  // "Undo my unsubscribe", "I didn't click unsubscribe", "ce stop était pour mon frère".
  \b(?:annule[rz]?|undo|cancel|reverse|revoke|withdraw|leve[rz]?|retire[rz]?) (?:ma|my|the|la|
    mon) (?:\S+ )?(?:desinscription|desabonnement|unsubscri\w+|opt[ -]?out|removal|opposition)\b[^.!?\n]*
  \b(?:pas|jamais) (?:clique|appuye|tape|envoye)\w* [^.!?\n]{0,14}?(?:desabonn|desinscri|stop)\w*[^.,!?\n]*
  \b(?:didn't|never|did not) (?:click|clicked|press|pressed|hit|tap|tapped|type|
    typed) [^.!?\n]{0,14}?(?:unsubscribe|stop|opt out)\b[^.,!?\n]*
  \bi (?:never|didn't|did not) (?:ask|asked|want|wanted|request|requested) to be (?:taken off|removed|
    unsubscribed|deleted)\b[^.,!?\n]*
  (?<![^.!?\n])[^.!?\n]*\b(?:stop|message|texte?|that|ca|one|"|it) ?,? ?(?:was|were|etait|
    c'etait) (?:meant |destine |intended )?(?:for|pour|a) (?:my|mon|ma|some(?:one|body) else|another|
    une? autre|quelqu'un d'autre|the other|him|her)\b[^.!?\n]*
  \b(?:people|customers|users|clients|gens|abonnes|members) (?:to stop|arretent de|stop|stopping) (?:opting|
    unsubscrib\w+|leaving|se des\w+)[^.!?\n]*
  // "My brother told you to stop, not me", "ma femme me dit de vous bloquer mais moi je veux savoir".
  \b(?:my|mon|ma) ${FAMILY}\b[^.!?\n]{0,60}?(?:stop|arret\w*|unsubscrib\w*|desabonn\w*|desinscri\w*|
    block\w*|bloqu\w*|leave|report)[^.!?\n]{0,24}?
    (?=,? (?:not me\b|pas moi\b|but (?:i|this|it|not)\b|mais (?:moi|je|j'|pas|ca|c')))
  // "Will you spam me if I say yes?", "vais-je être harcelé ?", "vous harcelez les gens ?"
  \b(?:will|would|am|shall|are|do|does|can) (?:i|you|we|they|it)(?: (?:going to|get|gonna|be|start|then|
    people|always))* (?:be )?(?:harass|spam|bombard|pester|
    bother|hound|flood|inundat|swamp|badger)\w*[^.!\n]{0,40}(?:\b(?:if|once|when) i\b|\b(?:people|customers|
    clients|every day|after)\b|
    (?<=\b(?:i|we) (?:going to |get |gonna |be )*(?:harass|spam|bombard|pester|bother|hound|flood|inundat|
    swamp|badger)\w*))[^.!\n]{0,40}
  \b(?:vais|vais-je|allons|serai|serai-je|serons|
    risque d'?) ?(?:je )?(?:etre |me faire |d'etre |d')?(?:harcel|spamm|bombard|inond|embet|derang|relanc|
    submerg)\w*[^.!\n]*
  \b(?:vous|on|tu) (?:n')?(?:allez|va|vas) (?:pas )?(?:me |nous )?(?:harcel|spamm|bombard|inond|
    relanc)\w*[^.!\n]{0,30}\b(?:si|quand|des que|apres|tous les|chaque)\b[^.!\n]*
  \bvous (?:harcel|spamm|bombard|relanc)\w+ (?:les |vos |des )?(?:gens|clients?|prospects?|personnes|
    tout le monde|apres|souvent|beaucoup)\b[^.!\n]*
  // "Is it easy to unsubscribe?", "how does one opt out later on?"
  \b(?:is|was|est|c'est|est-ce|est-il|est-ce que c'est|y a|y a-t-il|
    there)(?: it| there| that| un| always| also|)* ${EASILY} (?:for one |for me )?(?:to|de|d'|
    pour) ${LEAVE_LIST}[^.!\n]*
  \b(?:how|comment)\b[^.!?\n]{0,20}? ${LEAVE_LIST} (?:plus tard|later|par la suite|ensuite|afterwards|
    after that|un jour|one day|if i (?:change|don't))\b[^.!\n]*
  \b(?:pourrai|pourrais|pourrons|peux|peut|puis-je|can|could|may|able)\b(?: (?:i|je|on|we|one|always|
    toujours|quand meme))* ?(?:to )?${LEAVE_LIST}[^.!?\n]{0,30}
    \b(?:plus tard|later|par la suite|ensuite|afterwards|un jour|one day|a tout moment|any ?time|
    at any (?:time|point)|whenever|quand je veux|si je change)\b[^.!\n]*
  \b(?:n'allez|n'allais|ne serai|ne serais|ne serons|won't be|will not be|not be|not get|
    don't get) (?:pas )?(?:me |nous )?(?:etre )?(?:harcel|spamm|bombard|inond|pester|hound|flood|
    inundat)\w*(?=[^.!\n]*\?)
  // "What happens if I type stop?", "it says reply STOP".
  \b(?:what does|what happens|what if|ca veut dire quoi|que veut dire|que se passe|qu'est-ce qui se passe|
    ca fait quoi|it says|c'est (?:marque|ecrit|indique)|si j'ecris|if i (?:type|write|say|send))
    [^.!?\n]{0,40}?\b(?:stop|unsubscribe|opt out)\b[^.!\n]*
  \b(?:do i|should i|dois-je|je dois|faut-il|il faut|need to|have to|must i)\b[^.!?\n]{0,20}? (?:reply|type|
    write|say|send|repondre|taper|ecrire|dire|envoyer) (?:le mot |the word )?\W?stop\b[^.!\n]*\?
  \b(?:does|est-ce que) (?:le |the )?(?:mot |word )?stop\b[^.!\n]*
  \b(?:is there|there is|il y a|y a-t-il|avez-vous) (?:an? |un )?(?:\S+ )?(?:stop|unsubscribe|opt-out|
    stop) (?:button|option|link)\b[^.!\n]*
  \bbouton stop\b[^.!\n]*
  // "I don't want to unsubscribe", "I never said stop", "ne me retirez pas de la liste".
  \bi (?:don't|do not|didn't|did not|never|wouldn't|am not going to|am not|won't|haven't|
    have not) (?:really |actually |even |ever )?(?:want(?:ed)?|mean|meant|wish(?:ed)?|intend(?:ed)?|try|
    trying|like)(?: you)? to
    [ ](?:stop|unsubscribe|opt out|be removed|be taken off|leave the list|block)\b(?! (?:any|every|each|
    again))[^.,;!?\n]*(?!\?)
  \bi (?:didn't|did not|never|haven't|have not|hadn't) (?:really |actually |ever )?(?:ask(?:ed)?|tell|told|
    say|said|write|wrote|written|sent?|type|typed) (?:for )?(?:you |u |that )?(?:to )?(?:stop|unsubscribe|
    opt out|leave me|be removed)\b[^.,;!?\n]*(?![^.,;!\n]*\?)
  (?<!\bwhy )\b(?:don't|do not|never)(?: you)?(?: ever)? (?:remove|delete|unsubscribe|take|drop|cross|cut|
    block|erase|forget|lose) (?:me|us|my (?:\S+ )?(?:file|number|details|data|name|booking|request|
    enquiry))\b(?! (?:any|the trouble|on))[^.,;!?\n]*
  \bje (?:ne |n')?(?:veux|voulais|souhaite|souhaitais|voudrais|comptais|vais|
    desire) (?:surtout |vraiment )?(?:pas|jamais) (?:du tout )?(?:que vous )?(?:me |vous |m'|
    etre |tout )?(?:desabonn|desinscri|arret|supprim|retir|bloqu|effac|ray)\w*(?! de (?:recevoir|discuter|
    nouveau))[^.,;!?\n]*
  \bje (?:ne |n')?(?:vous )?(?:ne |n')?(?:vous )?(?:ai|avais) (?:pas|jamais) (?:dit|demande|ecrit|envoye|
    tape) (?:de |d')?(?:stop|arret\w+|me (?:laisser|lacher|desinscri\w+|desabonn\w+|supprimer|
    retirer))\b[^.,;!?\n]*(?![^.,;!\n]*\?)
  (?<!\bpourquoi )\b(?:ne )?(?:me |m'|nous )(?:supprim|retir|enlev|desabonn|desinscri|ray|radi|sort|vir|
    effac|bloqu|oubli|lach)(?:ez|e|es) (?:surtout |donc )?pas\b[^.,;!?\n]*
  \bje (?:ne )?(?:me )?suis (?:pas|jamais) (?:desabonne|desinscrit)\w*[^.,;!?\n]*
  \b(?:who|qui)(?: vous| t')?(?: a)? ?(?:told|asked|dit|demande) ?(?:you )?(?:to |d')?(?:stop|arreter)\b[^.!\n]*
  \b(?:n'ai|n'a|n'avons|n'avais) (?:pas|jamais) (?:ete )?harcele\w*
  \b(?:wasn't|was not|haven't been|have not been|never been|not been) harass\w*
  // "Have you stopped writing?", "pourquoi vous ne m'écrivez plus", "I never received your message".
  \b(?:have|did|has|had) (?:you|u|ye)(?: guys| lot| all)? (?:just |all |now |really |already |suddenly )?
    (?:stop(?:ped)?|quit|ceased?|give(?:n)? up|go(?:ne)? (?:quiet|silent))(?: ${REACH_EN}\w*)?[^.!?\n]*
  \b(?:you|u)(?:'ve| have)? (?:stopped|ceased|quit) (?:${REACH_EN}\w*|answering|replying)(?: (?:me|to me|us|
    back))?(?= ?\?| ?,? (?:are|is|what|why|did|any|still|and i|everything))
  (?<!\bsi )\b(?:vous avez|avez[- ]vous|tu as|as[- ]tu)(?: (?:tout|deja|enfin|bien|donc))? (?:arrete|cesse|
    stoppe)[rz]?\b[^.!?\n]*
  \b(?:pourquoi|comment ca se fait que)\b[^.!?\n]{0,12} (?:vous|tu) (?:ne |n')?(?:me |m')?(?:ecrivez|ecris|
    appelez|repondez|contactez|dites|relancez|donnez|envoyez) plus\b[^.!\n]*
  \b(?:vous|tu) (?:ne |n')?(?:me |m')?(?:ecrivez|appelez|repondez|contactez|dites|relancez|
    envoyez) plus(?: rien)? ?\?
  \b(?:vous|tu) (?:ne )?(?:donne[sz]|donnez) plus (?:signe|de nouvelles|aucun)[^.!\n]*
  \bi (?:still )?${HAVE_NOT} (?:even |ever |always )?${GOT} (?:\S+ ){0,2}?(?:${MAIL}|from you)\b[^.!?\n]*
  \bi'm not (?:getting|receiving|seeing) (?:\S+ ){0,2}?${MAIL}\b[^.!?\n]*
  \bi(?:'ve)? (?:got|had|received|have had|have) (?:had )?(?:no|not a single|
    zero) (?:\S+ )?${MAIL} from (?:you|your)\b[^.!?\n]*
  \bje (?:ne |n')(?:(?:ai|avais) (?:toujours |encore )?(?:pas|jamais|plus|rien)? ?(?:recu|eu|vu)|(?:recois|
    vois|trouve|retrouve)) (?:pas |plus |jamais |toujours pas |aucun |rien )?(?:\S+ )?(?:${MAIL}|de vous|
    de votre part)\b[^.!?\n]*
  // "Keep me on your list", "continuez à m'écrire", "j'aimerais avoir de vos nouvelles".
  (?<!(?:n't|not|never|you|to|people|they|why|and|that|who) )\bkeep (?:me (?:on|in) (?:your|the|this)|
    (?:sending|writing|messaging|texting)(?: me| to me)?)\b${NO_THREAT}[^.!?\n]*
  \b(?:garde[rz]|laisse[rz])[- ](?:moi|nous) (?:bien |donc )?(?:sur|dans) (?:votre|vos|la|les)\b[^.!?\n]*
  (?<!\b(?:vous|si|pourquoi|quand) )\bcontinue[rz] (?:donc |bien |surtout )?(?:a |de |d')(?:m'|
    me |nous )${NO_THREAT}[^.!?\n]*
  \b(?:aimerais|voudrais|veux|souhaite|attends|j'attends|
    espere) (?:bien |toujours |beaucoup |encore )?(?:avoir |recevoir |lire )?(?:de )?(?:vos nouvelles|
    votre message)\b[^.!?\n]*
  (?<!\b(?:you|to|not|n't|they|and) )\bkeep my (?:\S+ )?(?:number|details|file|data|name|
    record)\b(?! (?:out|off|away|from))
  (?<!\b(?:ne|a|de|pas|pour|vous) )\b(?:garde[rz]|conserve[rz]) (?:bien |donc )?(?:mon|ma|mes) (?:num\w*|
    tel\w*|coordonnees|dossier|fiche|donnees|nom)\b(?! (?:pour vous))
  \bcontinue[rz] vos (?:${MAIL})\b / \bne (?:perd|egar)\w+ (?:surtout )?pas (?:mon|ma|mes)\b[^.,;!?\n]*
  \b(?:avez|auriez|aviez)(?:[- ]vous)? (?:pas )?(?:oublie|perdu|egare|recu|note)\w* (?:mon|ma|mes)\b[^.!\n]*
  \b(?:have|did|had) you (?:lost|lose|forgotten|forget|got|get) my\b[^.!\n]*
  ^(?:why |pourquoi |et )?(?:this |the |ce |le |no |pas de |plus de )?(?:silence|news|
    nouvelles?)\b[^.!\n]{0,30}\?
  // "Keep your messages short", "des messages plus courts".
  \b(?:(?:keep|garde[rz]?|write|envoye[rz]?|
    faites) (?:your |vos |the |des |les )?${MAIL} (?:\S+ )?(?:short\w*|brief|simple|courts?|brefs?|coming)|
    (?:shorter|longer|fewer|briefer) ${MAIL}|${MAIL} plus courts?)\b
  // "Hang on, stop, I need to check the diary".
  \b(?:wait|hang on|hold on|attends|attendez|whoa|woah|(?:un|une|one|a) (?:sec|moment|minute|seconde|
    second))[ ,!.]+(?:stop|arrete[rz]?)\b(?= ?[,.!?]+ )${ONLY_HALTS}
  ^(?:ok |oh |non |no |euh )*(?:stop|arrete[rz]?)(?: la| there| une? \w+| for a \w+| a \w+)?[ ,.!]+(?=
    (?:did you|you said|vous (?:avez|aviez) dit|what (?:time|day|is)|quel\w*|which|how|combien|
    comment)\b)${ONLY_HALTS}
  // "I told my ex to leave me alone".
  \b(?:told|asked|dit|demande)\w* (?:a |to )?(?:my|mon|ma|mes) (?:ex|kids|enfants|${FAMILY}) (?:to|de|
    d')[^.!?\n]*
  // "Remove the second number you have for me", "supprimez mon ancien numéro": another is kept.
  \b(?:remove|delete|erase|scrap|drop|forget|take|scratch|wipe|bin)\b (?:my |the |that |our |his |her )?(?:old|second|2nd|other|first|1st|wrong|previous|former|
    landline|home|office|spare|extra|duplicate)(?: (?:phone|mobile|cell|work|contact))? ?(?:number|num|line|phone|mobile|email|address|one)?
    \b(?: (?:you (?:have|got)|on file|off|from|for me|in|on|my|the|your|file|records?|system|there))*
  \b(?:supprime|efface|enleve|retire|oublie|vire|ote)[rz]?s? (?:moi )?(?:mon |le |l'|ma |ce )?(?:(?:ancienne?|deuxieme|second|autre|2e(?:me)?|premier|mauvais|vieux|vieil)
    (?:telephone |portable )?(?:numero|num|tel|portable|ligne|fixe|mail|e-?mail|adresse)|(?:numero|num) (?:fixe|pro|du bureau|de ma femme|de mon mari|d'avant))\b
  // "4 et stop, pas un de plus": of a number.
  \b\d{1,4}(?: [a-z]+)?,? ?(?:et |and |puis |then |a |at )?(?:stop|basta)[ ,.!]+(?=(?:et |and )?(?:pas|not|no) (?:(?:un|une|one|a (?:single )?one) )?(?:seule? )?(?:de )?(?:plus|more)\b)
    (?:et |and )?(?:pas|not|no) (?:(?:un|une|one|a (?:single )?one) )?(?:seule? )?(?:de )?(?:plus|more)
  // "Laissez-moi votre numéro", "laisse-moi voir".
  \blaisse[rz]?[- ](?:moi|nous) (?:votre|vos|ton|un|une|le|la|les|du|deux|trois|quelques|\d\w*|jusqu\w*|
    (?!respirer|vivre|dormir|partir|souffler|sortir|etre)[a-z]+(?:er|ir|oir|dre|ire))\b
    (?![^.!?\n]*\b(?:tranquilles?|en paix|la paix)\b)
  // "Off sick", "laid off", "do not disturb was on".
  \b(?:am|i'm|im|been|was|still|he's|she's|is) (?:laid off|off (?:sick|ill|work|on leave|school))\b / \b(?:do not|don't) disturb (?:mode|was on|is on|on my phone)\b[^.!?\n]*
  // "Just one, that's enough", "no more, just the one".
  \b(?:just |only |juste |seulement )?(?:un|une|one|two|three|deux|trois|\d{1,4})(?! (?:messages?|texts?|sms|times?|fois|calls?|appels?|e?mails?|days?|weeks?|jours?))(?: [a-z]+)?,? (?:and |et )?(?:that's|that is|thats|is|are|c'est|ca|will be)(?: more than| bien)? (?:enough|plenty|all|it|tout|suffisant|assez)\b
  \bno more,? (?:just|only) (?:the )?(?:one|two|\d{1,4})\b
  // "No reply from you".
  ^(?:still |toujours )?(?:no|pas de|aucune?|never (?:a|any)) (?:reply|answer|news|response|reponses?|nouvelles|retour) (?:from|de) (?:you|vous|votre part|your side)\b
  // "Stop it, that's too funny".
  \b(?:stop(?: it)?|arrete[rz]?)[ ,!]+(?:oh |haha |lol |no |non )?${KINDLY}\b[^.!?\n]*
  // "Ignore the stop", "je retire mon stop".
  \b(?:oublie[rz]?|ignore[rz]?|annule[rz]?|retire[rz]?|forget|ignore|cancel|scrap|take back|
    disregard) (?:mon|le|ce|my|the|that) (?:\S+ )?(?:stop|unsubscribe|desinscription)\b[^.!?\n]*
  // "Stop sending voice messages", "pas de liens svp".
  \b${NO_MORE_OF} ?(?:of |les |des |de |d'|
    vos |your |the |these |me |any |tous |ces |with )*${VISUAL_OR_VOICE}\b${AND_THE_REST}
  // "Don't contact my husband, contact me".
  \b(?:stop|don't|do not|never|quit) ${REACH_EN} (?:my|our) ${FAMILY}\b(?=[^.!?\n]*\b(?:me|i'm|us)\b)
  \b(?:n'|ne )(?:contact|appel|ecri|relanc|derang)\w* (?:pas|plus) (?:a )?(?:mon|ma|
    notre) ${FAMILY}\b(?=[^.!?\n]*\b(?:moi|m'|me)\b)
`.map((each) => new RegExp(each, 'g'));

/** The text without what others are said to say or do, and without what ends something else than the writing. */
export function withoutLookAlikes(text: string): string {
  return LOOK_ALIKES.reduce(
    (rest, lookAlike) => rest.replace(lookAlike, (found) => (AND_YOU.test(found) ? found : ' ~ ')),
    withoutOthers(text),
  );
}

function withoutOthers(text: string): string {
  const said = text
    .replace(LEFT_OF_OTHERS, ' ~ ')
    .replace(ASKED_OF_OTHERS, (found) => (AND_YOU.test(found) ? found : ' ~ '))
    .replace(TOLD_BY_OTHERS, ' ~ ')
    .replace(OF_OTHER_FIRMS, ' ~ ')
    .replace(LEFT_BY_OTHERS, ' ~ ')
    .replace(ONE_DAY, (found) => (OF_OURS.test(found) ? found : ' ~ '))
    .replace(OFF_A_SLOT, ' ~ ')
    .replace(REPORTED, (found) => (/\b(?:me|moi|m')(?= ?[,.;!?]|$)/.test(found) ? found : ' ~ '));
  return STILL_COMING.test(said) ? said.replace(REMINDING, ' ~ ') : said;
}
