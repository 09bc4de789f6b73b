/**
 * Whether somebody knows a thing, said without a yes or a no: by their trade ("I fit them for a living"), by whoever
 * has one ("mon beauf en a une"), by where they saw it, or by a set phrase ("rings a bell", "que dalle").
 */
import { isQuestion } from '../signs/signs.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const EDGE = "(?<![a-z0-9'-])";
const END = "(?![a-z0-9'-])";

const IF_I_KNEW = oneOf({
  fr: listed`
    si (?:je |j'|on |nous )(?:l'|le |la |les |y |vous )?(?:connaissais|connaissait|connaissions|savais|savait|savions)
    si (?:j'|on )(?:avais|avait) (?:su|connu)
  `,
  en: listed`
    if (?:i|we)(?:'d| had)? (?:already )?(?:knew|known|did|had a clue)
  `,
});

/** "Had a competitor's. Yours I don't know". */
const YOURS_FR =
  '(?:l[ae]s? votres?|l[ae] (?:tienne?|tien)|(?:votre|vos) (?:marque|modele|gamme|boite|produit|maison)s?)';
const YOURS_EN = '(?:yours|your (?:one|ones|brand|make|model|stuff|lot|company|firm|product))';

const HARDLY_AN_IDEA = oneOf({
  fr: listed`
    (?:dalle|tchi|keutchi|pouic|que pouic|walou|wallou|nib) / que (?:dalle|nenni)
    (?:totale? |complete? |parfaite? |vraie? )?(?:neophyte|novice|profane|ignare|noob|debutante?)
    (?:du|de l'|de l|c'est) ?(?:chinois|hebreu|charabia|martien)
    je debarque / (?:pars|part|partons) de zero
    (?:me |m'|nous )(?:dit|parle|evoque|disait) (?:absolument |strictement )?rien(?! (?:\S+ ){0,2}?(?:vos|votre|desolee?|merci))
    (?:connais|connait|(?:j')?y (?:comprends|capte|pige)) (?:absolument |strictement |fichtre )?(?:rien|que dalle|quedalle|que couic)
      (?! (?:d'autre|de mieux|de plus))
    (?:pas|jamais) (?:pantoute |trop |vraiment |bien )?(?:au courant|familiere?|au point|calee?)
    pantoute / inconnue? au bataillon / (?:quasi|presque) rien / (?:pas |rien )?de rien du tout
    (?:nulle?|zero|une? (?:bille|buse|quiche|brele|cruche|gland)) (?:la-dedans|la dedans|dans ce domaine|en la matiere|pour ca)
    (?:ca|cela) (?:ne )?(?:me |nous )?(?:parle|cause|evoque) (?:pas|a personne|rien)(?! (?:de|bien)) / aucune espece d'idee
    pas (?:la queue|l'ombre|le debut) d'une idee / jamais mis le nez
    (?:c'est |ca c'est )?(?:une |la )?premiere nouvelle(?= ?(?:$|[,.!]))
    mais pas ${YOURS_FR}(?= ?(?:$|[,.!;\n])) / ${YOURS_FR}[ ,]+(?:par contre |en revanche )?(?:c'est )?(?:non|pas|jamais|inconnue?s?|(?:je |j'|on )?(?:ne |n'en )?(?:ai )?(?:jamais|connais(?:sons)? (?:pas|rien)))(?![a-z])
  `,
  en: listed`
    clueless / (?:total |complete |absolute )?(?:newbie|noob|newb|novice|beginner|layman|rookie)
    (?:greek|chinese|double dutch|gibberish|mystery|foreign|alien|a closed book) to (?:me|us) / beats me
    not (?:really )?my (?:area|field|department|forte|subject)
    (?:zero|nil|not (?:a|the|the faintest|the slightest)|n't (?:a|the)|no) (?:clue|idea|scooby|foggiest|faintest|notion|inkling)(?! (?:when|if|whether|how (?:long|many|much)|what (?:time|day)|which (?:day|time)))
    (?:does|do|did)(?:n't| not) (?:really )?ring (?:a|any)(?: \w+)? bells? / rings no bells? / no bells? ringing
    (?:nowt|zilch|nada|diddly(?: squat)?|(?:sod|bugger|naff|sweet fa|jack)(?: all)?(?! (?:off|it|this|that)\b))
    (?:know|knows|knew) (?:absolutely |next to |literally |pretty much )?(?:nothing|nowt|zilch|zip|jack|naff all|sod all|bugger all|diddly)
      (?! (?:else|better))
    none the wiser / new one on me / news to me / over my head / (?:completely |totally )?in the dark
    wet behind the ears / green as (?:grass|they come) / wouldn't know (?:one|where to (?:start|begin))
    couldn't (?:tell you|pick one)(?: the first thing| what)?
    (?:just |but )not ${YOURS_EN}(?= ?(?:$|[,.!;\n])) / ${YOURS_EN}[ ,]+(?:no|(?:i|we)(?:'ve| have)? (?:don't|do not|haven't|have not|never)(?: (?:really|even))?(?: (?:know|heard|seen|tried|used|came across|come across))?)(?! (?:mind|care|want|need))(?![a-z'])
  `,
});

const KIN = oneOf({
  fr: listed`
    beauf / beau-? ?freres? / belle-? ?soeurs? / freres? / soeurs? / frangins? / frangines? / reuf / daronn?e? / vieux
    cousines? / cousins? / tonton / oncle / tante / tata / tatie / mamie / papi / papy / mami / mere / pere / maman / papa
    parents / beaux-? ?parents / belle-? ?mere / beau-? ?pere / voisine?s?(?: d'en face| du dessus| d'a cote)?
    potes? / copains? / copines? / collegues? / patronn?e? / boss / chef / gendre / bru / fils / fille / gosses / enfants
    neveu / niece / mari / femme / conjointe? / proprio / client\w* / amie?s? / associee? / cure / coiffeu\w+ / gars
  `,
  en: listed`
    neighbou?rs? / mum / mom / mam / dad / da / ma / (?:auld|aul|old) (?:fella|fellow|lad|man|one|pair|boy|dear) / parents / folks / brother / sister / bro / sis / son / daughter
    (?:brother|sister|mother|father|son|daughter|mum|dad|parents)[- ]in[- ]law / in-laws / inlaws
    cousins? / uncle / aunt(?:ie|y)? / nan / nana / gran / grandad / granny / grandparents
    mates? / friends? / pals? / buddy / buddies / boss / gaffer / colleagues? / workmates? / landlord / lad / guy / bloke
    husband / hubby / wife / missus / partner / ex / girlfriend / boyfriend / daughter'?s / son'?s
    (?:people|couple|lot|folks|lads?|guys?|family) (?:next door|over the road|across the (?:road|street)|at work)
  `,
});

const WHOSE = oneOf(listed`
  (?:mon|ma|mes|notre|nos|le|la|les|l'|un|une|des|deux|plusieurs|my|our|the|a|an|some|couple of|few|half) ?
    (?:\w+ )?${KIN}(?:'s|s)?
  (?:everyone|everybody|next door|(?:mum|mom|mam) and dad|(?:half|most of|all) (?:the|our|my) \w+)
  (?:tout le (?:monde|quartier|village|lotissement)|toute la (?:rue|famille)|la moitie (?:du|de la) \w+|(?:une? )?voisine?)
`);

const HAS_ONE = oneOf({
  fr: listed`
    (?:vient|viennent) d'en \w+ / s'en (?:est|sont) fait / (?:a|ont) (?:le|la) meme
    (?:l'|les |en )(?:a|ont|avait|avaient) (?:deja )?fait (?:poser|installer|faire|monter|mettre)(?! (?:une?|des?|la|le|les|leur|son|sa)\b)
    en (?:a|ont|avait|avaient|possede\w*|vend\w*|pose\w*|installe\w*)(?! (?:pas|plus|jamais|aucune?|marre|assez|besoin|ras|rien|envie))
    (?:faisait|faisaient|fait) (?:ca|cela) / en (?:dit|disent|disait) (?:que |beaucoup )?(?:du|de) (?:bien|mal)
    (?:m'|nous |nous en |m'en |me l'|me les )(?:a|ont) (?:\w+ )?(?:parle|cause|montre|explique|vante|dit|recommande)\w*
    (?:n'arrete(?:nt)? pas|arrete(?:nt)? pas) (?:de |d')(?:m'en |nous en )?parler
  `,
  en: listed`
    (?:'s|s|has|have|had|'ve|got|owns?)(?: \w+){0,2}? (?:one|two|a few|them|the same(?: one)?|a pair)(?! (?:off|against|in for|coming))
    (?:had|have|has|got|getting|get) (?:it|one|them|theirs|his|hers|the same)(?: one)? (?:all )?(?:put in|fitted|installed|done)(?! (?:off|for me|away))
    (?:won't|wouldn't|doesn't|does not|don't|can't|never|never seems? to) (?:stop|shuts?|shut) (?:\w+ing )?(?:on |up )?about (?:it|them|his|hers?|theirs|one|those)
    (?:fits?|sells?|installs?|makes?|uses?|loves?|swears? by|works? (?:with|in|on)|does|did)(?: \w+)? (?:them|it|his|hers?|theirs|that|those|one)
    (?:told|showed|recommended|talks?|raves?|bangs? on) (?:(?:me|us) )?(?:all )?(?:about )?(?:it|them|his|hers?|theirs|one|you|yours)
  `,
});

const IN_THE_TRADE = oneOf({
  fr: listed`
    (?:suis|est|sommes|(?:j')?etais|etait|sont|boss\w+|travaill\w+|ans|annees|carriere|vie) (?:\w+ ){0,2}?(?:du|dans le|dans ce|de la|dans la|dans cette) (?:metier|secteur|milieu|partie|branche|bizness|business|filiere)(?! (?:de|d'|du|des)\b)
    (?:bts|cap|dut|brevet|diplome\w*|formee?|formation) (?:la[- ]dedans|la dedans|dans (?:ce|le|la)|en \w+)
    c'est (?:mon|notre|un peu mon) (?:metier|boulot|job|domaine|rayon|gagne-pain|taf|secteur)
    (?:bosse|bosser|bossais|travaille|travaillais|travailler|baigne)\w* (?:la[- ])?dedans
    (?:j'|je |on |nous )(?:en )(?:ai |avais |a |avons )?(?:pose|vend|instal|repar|mont|fabri|utilis|chang|entretien)\w*
    (?:plombier|chauffagiste|electricien|couvreur|menuisier|installateur|technicien|artisan|ingenieur|commercial|frigoriste)n?e?
      (?: \w+)? (?:de metier|a la retraite|retraitee?|de formation|de profession|dans l'ame)
    (?:ancienne?|ex|suis) (?:plombier|chauffagiste|electricien|couvreur|menuisier|installateur|frigoriste)n?e?
  `,
  en: listed`
    (?:in|from|of) (?:the|that|this) (?:trade|business|industry|sector|game|field|biz)(?! of\b)
    (?:sell|sold|fit|fitted|install|installed|make|made|repair|do|did|service)(?: \S+){0,3} for a living
    (?:sparky|sparks|electrician|plumber|engineer|installer|fitter|roofer|joiner|builder)s? by trade
    (?:it's |that's )?what (?:i|we) do (?:for (?:work|a living|a job)|all day) / apprenticeship / (?:trained|certified|qualified|licensed) (?:on|in|with|to)
    (?:used to|i|we) (?:sell|sold|fit|install|make|flog|repair) the (?:\w+ )?things / (?:civil|mechanical|electrical|structural|site|building) engineer
    (?:it's|that's) (?:my|our) (?:job|trade|bread and butter|line of work|day job|business|field|area)
    (?:sell|sold|selling|fit|fitted|fitting|install|installed|installing|repair|repaired|wired|serviced|service|built|build|designed|flog|flogged)
      [ ](?:them|'?em|the things|those|these|loads|plenty|hundreds|dozens|a few|a load|quite a few)
    (?:retired|ex|former|qualified|i'm an?|i am an?|time-served)[ -](?:sparky|sparks|electrician|plumber|heating engineer|gas engineer|installer|fitter|roofer|joiner|tradesman|engineer)
  `,
});

const HAD_ONE = oneOf({
  fr: listed`
    (?:j'|on |nous )en (?:ai|avais|a|avait|avions|avons)(?: (?:eu|eue|eus|chez nous|chez moi))*
      (?: (?:une?|deux|trois|plusieurs)\b(?! (?:questions?|mots?|choses?|trucs?|autres?|peu))| chez (?:moi|nous|mes|mon)| eue?s?\b| a la maison| au (?:boulot|taf|bureau|travail))
    y en a (?:une?|plein|partout|deux|quelques|chez|dans (?:tout|toutes)) / (?:j'|on )en utilise
    j'en (?:vois|croise) (?:partout|tous les jours|souvent|plein) / (?:j'|on )en entend(?:s)? parler
  `,
  en: listed`
    (?:i|we)(?:'ve|'d| have| had| used to have|'ve got| got)?(?: both)?(?: had| got| owned| have)? (?:one|two|them|a few)
      [ ](?:at|in|back|before|for|since|here|from|when|on)
    ^(?:got|had|have) (?:one|two|a few|them)(?: (?:at|in|back|before|for|since|on|here)\b| ?$)
    (?:use|used|using|drive|drove|run|operate) (?:one|them|it|those) (?:every|at|daily|all|on|regularly|in)
    see (?:them|'?em|it|one) (?:everywhere|all over|every day|a lot)
    (?:hear(?:ing)?|heard|reads?|see(?:ing)?) (?:\w+ ){0,2}?(?:about|of) (?:it|them|one|those|these)
    (?:i|we)(?:'ve| have)? (?:put|had|have|got|fitted) (?:it|one|them) (?:in )?(?:at|back (?:in|at|home)|in) (?:the|our|my|[a-z]+)\b
    (?:hear|heard) (?:about|of) (?:it|them|you|this) on the (?:radio|telly|tv|news|bus)
    all over the (?:radio|telly|tv|news|internet|place|papers?|web)
  `,
});

const SEEN = oneOf({
  fr: listed`
    (?:entendue?s?|vue?s?|lu|croise) (?:juste |seulement |que |passer )?(?:le nom|la pub\w*|une? (?:pub\w*|affiche|flyer|camion\w*|panneau)|vos (?:pubs?|camions?|affiches?)|votre (?:pub\w*|camion\w*|logo|nom))
    vue?s? (?:\w+ ){0,3}?(?:a la (?:tele|radio|tv)|sur (?:youtube|tiktok|insta\w*|facebook|fb|linkedin|google|internet|le net|les reseaux|(?:le|votre) site))
    entendu (?:que |beaucoup )?(?:du|de) (?:bien|mal) / ce qu'(?:il y a|y a|on (?:lit|trouve|voit)) sur (?:le|votre) site / ce que dit (?:le|votre) site
    vu (?:des?|une|plein de|quelques|plusieurs|deux) (?:videos?|reportages?|articles?|reels?|emissions?|tutos?|docs?)
    entendue?s? (?:a la (?:tele|radio)|parler|dire|causer) / a la (?:tele|radio)(?= ?[.!]*$)
    regarde (?:une?|des|deux|trois|quelques|plusieurs|plein)(?: \w+)? (?:videos?|reportages?|tutos?|emissions?)
    (?:on |un \w+ |une \w+ )?m'en (?:a|ont|avait) (?:\w+ )?(?:parle|cause|touche|dit)
    (?:j'ai|je suis|jai) (?:lu|regarde|renseigne|tombee? sur|fouille|epluche)
  `,
  en: listed`
    (?:seen|saw|watched|read|caught|come across|came across|looked at|looked into)(?: \w+){0,3}?
      [ ](?:videos?|articles?|reviews?|reels?|documentar\w+|programmes?|tutorials?)
    (?:seen|saw|caught)(?: \w+){0,3}? (?:on|in) (?:the )?(?:telly|tv|radio|news|papers?|youtube|tiktok|facebook|fb|insta\w*|linkedin|google|internet|web)
    what(?:'s| is| it says) on (?:the|your) (?:web)?site
    (?:heard|seen|saw|noticed|read|come across)(?: \w+)? (?:(?:the|your|an?|some)(?: of your)?) (?:name|ads?|adverts?|advertisements?|jingle|vans?|signs?|logo|posters?|flyers?|leaflets?|billboards?)
    ^(?:i |i've |yes |have )?heard (?:about|of|plenty|lots|loads|good|bad|it|them)
    read(?:ing)? up (?:on|about) / enough to (?:be dangerous|get by)
    done (?:my|our|some|a bit of|the|plenty of) (?:homework|research|reading|digging) / did (?:my|our|some) (?:homework|research|reading)
    been (?:reading|looking|googling|researching)
  `,
});

const SOME_IDEA = oneOf({
  fr: listed`
    (?:me |nous |te )?dit (?:bien |vaguement )?(?:quelque chose|qqch|qq chose|un truc)
    par coeur / sur le bout des doigts / comme ma poche / comme le fond de ma poche / incollable
    (?:dans )?les (?:grandes lignes|bases) / ^(?:un peu |vaguement |juste )?(?:de (?:vue|nom|loin|reputation)|le principe|a peu pres|en gros|vite fait|plus ou moins|globalement)(?= ?[.!]*$)
    je (?:vois|situe|maitrise|capte|saisis) (?:bien |tres bien |a peu pres |deja |parfaitement )?(?:le|la|ce|de|l'|les|ca|a peu pres|a quoi)
    connais (?:bien|un peu|pas mal|vaguement|ca|tres bien)
    (?:sais|connais) (?:deja |a peu pres |presque )?tout (?:dessus|la-dessus|la dessus|de ca|a ce sujet|sur (?:ca|le sujet|la question))
    (?:suis|etais|deja|bien) (?:deja |bien |tres )?au courant / (?:calee?|au point|familiere?) (?:sur|avec|la-dessus)? / je sais (?:bien |deja |tres bien )?(?:ce que|de quoi|comment ca)
  `,
  en: listed`
    (?:rings?|ringing) (?:a|some)(?: \w+)? bells? / sounds familiar / (?:only |just )?by (?:name|reputation)
    like the back of my hand / inside(?:[ ,-]and)?[ -]out / bits (?:and|n) (?:bobs|pieces) / (?:the )?(?:basics|gist|rough idea)
    (?:a )?(?:fair|good|rough|decent|pretty good|vague|general|basic|some) (?:idea|understanding|knowledge|grasp)
    (?:quite |pretty |very |fairly |vaguely |somewhat )?(?:familiar|clued up|up to speed|well aware|au fait|aware)
    know(?: pretty much)? all about (?:it|them|that|those) / ^more or less(?= ?[.!]*$) / know (?:a thing or two|my stuff|all there is|a bit|a little|enough|what (?:it is|they are|they do)|the score)
    well versed / old hand / seen it all / all there is to know
  `,
});

const KNOWN_THING = oneOf({
  fr: listed`
    (?:l'|la |le |les |votre |vos |l' ?)(?:\w+ )?(?:version|modele|gamme|marque|boite|societe|entreprise|produit|nom|principe|concept|systeme|techno\w*|enseigne|maison)s?
    l'(?:ancienn?e?|autre) (?:version|modele|gamme|marque|produit|nom|systeme)
  `,
  en: listed`
    (?:the|your|a|an|its|some of your) (?:\w+ )?(?:version|model|range|brand|company|firm|product|name|principle|concept|system|tech\w*|make|outfit|guys|lads|crowd)s?
  `,
});

const SINCE_WHEN_OR_WHERE = oneOf({
  fr: listed`
    par(?! coeur) / grace a / depuis / via / a travers / de (?:chez|quand|mon|ma|mes|longue date) / d(?:u|'un|e la|es) (?:salon|foire|expo|temps|boulot|travail) / d'avant / pour (?:l'|les |la |le |y |en )?(?:avoir|etre)
    comme (?:client|tout le monde)
  `,
  en: listed`
    from(?! now) / through / since / via / by / thanks to / because / back from / at (?:work|home) / as a / well enough / already
  `,
});

/** "On connaît déjà par un salon", "we know it from a fair in Utrecht", "i know the old version". */
const KNOWS_IT = oneOf({
  fr: listed`
    (?:je|on|nous) (?:le |la |les |l'|vous |y )?connai(?:s|t|ssons)(?: (?:deja|bien|surtout|un peu|assez|tres|vaguement|aussi))*(?: ca)? (?:${SINCE_WHEN_OR_WHERE}|${KNOWN_THING})
    ${YOURS_FR}[ ,]+(?:par contre |en revanche )?(?:oui[ ,]*)?(?:je|on) (?:connais|vois)(?! (?:pas|rien|mal))
  `,
  en: listed`
    (?:i|we)(?: (?:do|already|both|all|actually|kind of|sort of|kinda|sorta|only|just|vaguely))* know (?:it|you|them|of (?:it|you|them)|${KNOWN_THING})(?: (?:already|well|a bit|a little|alright|fine|only|mostly|mainly|all|anyway|before))*(?: ${SINCE_WHEN_OR_WHERE}| ?(?:$|[,.!;\n]))
    ${YOURS_EN}[ ,]+(?:though |yes,? )?(?:i|we)(?:'ve| have)? (?:do |actually )?(?:know|heard of|seen)
    (?:i|we)(?: (?:do|already|both|actually|kind of|sort of|kinda|sorta|only|just|vaguely))* know (?:the|your) (?:old|older|previous|first|earlier|last|other|new|original|former) (?:one|version|model|brand|name|range|product|system|company)
  `,
});

const SENT_TO_READ = oneOf({
  fr: listed`
    (?:j'ai |nous avons |on a |j'avais |on avait |avoir )(?:deja |bien |aussi )?(?:recu|eu|lu|vu|feuillete|parcouru|garde|trouve|consulte) (?:votre|vos|la|une?|le|un|des|les)(?: \w+)? (?:brochure|plaquette|prospectus|catalogue|flyer|depliant|documentation|newsletter|publicite|site)s?
    (?:vous |tu )(?:m'avez|m'aviez|m'as) (?:deja |bien )?(?:envoye|donne|remis|transmis)(?: \w+){0,2} (?:brochure|plaquette|prospectus|catalogue|flyer|depliant|documentation|devis)s?
  `,
  en: listed`
    (?:got|received|had|read|kept|(?:i|we)(?: still| already| both)? have|sent me|gave me|handed|picked up|looked (?:through|at|over)|flicked through|went through|gone through)(?: all of)? (?:your|the|an?|one of your|some of your)(?: \w+)? (?:brochures?|leaflets?|flyers?|catalogues?|catalogs?|pamphlets?|newsletters?|prospectus|website)
  `,
});

const KNEW = new RegExp(`${EDGE}${IF_I_KNEW}${END}`);
const IGNORANT = new RegExp(`${EDGE}${HARDLY_AN_IDEA}${END}`);
const KNOWS = new RegExp(
  pattern`${EDGE}(?:${WHOSE} ?(?:\S+ ){0,2}?${HAS_ONE}|${IN_THE_TRADE}|${HAD_ONE}|${SEEN}|${SENT_TO_READ}|${SOME_IDEA}|${KNOWS_IT})${END}`,
);

const NOTHING_KNOWN = oneOf({
  fr: listed`
    pas / jamais / rien / aucune? / ni / sans / personne / que (?:de nom|vaguement)
  `,
  en: listed`
    not / never / nothing / no / none / nobody / neither / hardly / barely
  `,
});

/** "Never heard of it", "mon frère n'en a pas": what is said not to be so shows nothing. */
const DENIED = new RegExp(pattern`\b${NOTHING_KNOWN}\b|n't\b`);
/** "Mon voisin n'arrête pas d'en parler" denies nothing. */
const NEVER_STOPS = oneOf({
  fr: listed`
    (?:ne |n')?arret\w+ (?:pas|jamais) / pas mal
  `,
  en: listed`
    (?:can't|cannot|won't|doesn't|don't|never|wouldn't)(?: seems? to)? (?:stops?|shuts?|escape|miss) / no doubt / no (?:stranger|problem)
  `,
});

const STOPS = new RegExp(`\\b${NEVER_STOPS}\\b`, 'g');

const DOES_WITHOUT = oneOf({
  fr: listed`
    moi[- ]?memes? / nous[- ]?memes? / s'en (?:occupe|charge) / va (?:me |nous )?(?:le|la|les) / plus besoin
  `,
  en: listed`
    myself / ourselves / (?:going to|'ll|will) (?:do|fit|install) / (?:do|did|done) it / (?:we've|i've|have) chosen / no need
  `,
});

/** "My son's an electrician, he'll do it" declines rather. */
const DECLINES = new RegExp(`\\b${DOES_WITHOUT}\\b|'ll do`);

/** "Sort of??" hedges, and asks nothing. */
const HEDGED =
  /^(?:well |euh |bah |ben )?(?:sort of|kind of|kinda|sorta|a bit|vaguely|un peu|vaguement|vite fait|plus ou moins|genre) ?[?!.]+/;

/** "Vu deux vidéos, mais de là à dire que je connais": neither of both. */
const HARDLY_KNOWS = new RegExp(
  oneOf({
    fr: listed`
      \bde la a (?:dire|affirmer|pretendre|vraiment connaitre|connaitre)\b
    `,
    en: listed`
      \b(?:wouldn't|would not|won't) go (?:so|as|that) far\b
    `,
  }),
);

/** Whether the words stop short of a yes. */
export function hardlyKnows(text: string): boolean {
  return HARDLY_KNOWS.test(text);
}

/** Which of both a text shows; null where it shows neither, and where it asks. */
export function readKnowing(said: string): 'yes' | 'no' | null {
  const text = said.replace(HEDGED, ' ');
  // "If I knew I wouldn't be asking, would I" asks nothing.
  if (KNEW.test(text)) return 'no';
  if (isQuestion(text)) return null;
  if (IGNORANT.test(text)) return 'no';
  if (DENIED.test(text.replace(STOPS, ' ')) || DECLINES.test(text)) return null;
  return KNOWS.test(text) ? 'yes' : null;
}
