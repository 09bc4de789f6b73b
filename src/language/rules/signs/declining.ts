/** No interest, one already, or none any more. Each list holds both languages. */

import { anyPhrase, listed, oneOf, pattern } from '../text/patterns.js';

const NOT_NEEDED_TO = oneOf(listed`
  annul / (?:me |m'|nous )?repond / crier / hurler / repeter / stresser / me le (?:rappel|redire|repeter) / m'expliqu / expliqu / (?:me |vous |se )?presenter / decal / report / deplac
  (?:me )?decrire / (?:m'|me )?(?:envoyer|ecrire|faire|transmettre|proposer|chercher) (?:un |une |des |la |le |votre |par |(?:d'|les )?autres )?(?:horaires?|creneaux?|dates?|mails?|e-?mails?|courriels?|courriers?|brochures?|documentation|plaquettes?|liens?|sms|textos?)\b / s'inquiet / vous inquiet / [a-z' ]{3,24} d'ici (?:la|demain|le|lundi|mardi|mercredi|jeudi|vendredi|l')
`);

/** What may be dropped for something better: "laissez tomber la brochure, je préfère un appel"; and one of several. */
const SMALL_MATTER = oneOf(listed`
  (?:le |pour )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)\b
  (?:le |la |les )(?:\d{1,2} ?(?:e|er|eme|ieme)|premiere?s?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|derniere?s?|autres?)\b
  (?:la |le |les |l'|vos |votre |pour (?:la |le |les |l')?)?(?:brochure|doc\w*|plaquette|catalogue|mails?|e-?mails?|textos?|textes?|sms|messages?|ecrit|formulaire|courrier|pdf|lien|site|politesses?|questions?|formalites?)\b
`);

const SOMEONE_ELSE = oneOf({
  fr: listed`
    ailleurs / (?:chez|avec|par|a) (?:un|une|l'|le|la|votre|vos|des) ?(?:autres?|concurren\w+)(?: \w+)?
    (?:chez|avec|par) (?:quelqu'un|un (?:copain|pote|ami|voisin|cousin|artisan|local|gars|mec))
    une autre (?:boite|societe|entreprise|enseigne|marque|agence|offre) / un autre (?:artisan|installateur|prestataire|fournisseur|devis|pro)
    quelqu'un (?:d'autre|du coin|de local|du village|du quartier|de la region) / un (?:concurrent|artisan (?:local|du coin))
    moins cher (?:ailleurs|chez|avec)
  `,
  en: listed`
    elsewhere / (?:with )?(?:someone|somebody|some ?one|some other \w+)(?: else| local| cheaper| closer)?
    with (?:an?other|a (?:different|local|cheaper|rival)|one of your|your (?:competit\w+|rivals?)|the competition|a competitor|the other|a (?:mate|friend|bloke|guy|lad|chap|neighbour|neighbor))(?: \w+)?
    (?:an?other|a (?:different|local|cheaper|rival)) (?:firm|company|crowd|lot|supplier|installer|outfit|guy|bloke|quote|builder|provider)
  `,
});

const TAKEN_FR = oneOf(listed`
  signee?s? / commandee?s? / achetee?s? / trouvee?s? / prise?s? / partie?s? / passee?s? / allee?s? / choisie?s? / retenu
  vien(?:s|t|ent|ons) (?:d'|de )(?:en )?(?:signer|commander|acheter|prendre|trouver|choisir|passer commande|faire (?:poser|installer|faire))
  (?:fait|fais) (?:faire|poser|installer|affaire|appel) / traite / boucle / valide / conclu
`);

const TAKEN_EN = oneOf(listed`
  (?:went|gone|going|gon) / signed(?: up)? / sorted(?: out| it)? / bought(?: it| one| them)? / booked(?: it)? / ordered(?: it| one| them)?
  (?:got|had|getting|having) (?:it |one |them |mine |ours |that |this )?(?:all )?(?:sorted|fitted|done|fixed(?: up)?|installed|in|quoted)
  found / chosen / chose / picked / hired / using / settled (?:on|for)
`);

const ONCE = oneOf(listed`
  last time / before / previously / at first / once / years ago / avant / autrefois / la derniere fois / a l'epoque / il y a
  (?:but|mais|and they|et ils|et c'|pourtant|who (?:messed|let)|qui)
`);

/** Has it from another by now: "went with another firm", "on a signé ailleurs". Of old times it says nothing. */
export const TAKEN_ELSEWHERE = anyPhrase({
  fr: listed`
    ${TAKEN_FR} (?:(?!pour )\S+ ){0,2}?${SOMEONE_ELSE}(?![^.!?\n]*\b${ONCE}\b)
    (?:mon|ma|un|le|notre) (?:cousin|frere|beauf|beau-? ?frere|pere|fils|voisin|pote|copain|mari|oncle|gendre|ami) (?:me |nous )?(?:l'a|l'|les a|s'en est|va (?:me |nous )?(?:le|la|les)) ?
      (?:deja )?(?:fait|faire|pose\w*|installe\w*|regle|charge|occupe|monte\w*)
    trop tard,? (?:c'est (?:deja )?(?:fait|signe|regle|pris|commande)|(?:j'ai|on a|nous avons) (?:deja )?(?:signe|pris|trouve|commande|achete))
    (?:c'est|affaire) (?:deja )?(?:signee?|conclue?|pliee?|reglee?|fait|boucle)e?(?: (?:ailleurs|avec|chez|par)|,? (?:trop tard|merci|(?:on a|j'ai) (?:signe|pris|trouve)))
    (?:on a|j'ai|nous avons) (?:deja |enfin )?trouve (?:notre|mon) bonheur
    c'est (?:un|une|mon|ma) (?:\S+ )?\w+ qui (?:me |nous )?(?:le |la |les |l'a |l'|s'en )(?:fait|faire|fera|pose\w*|installe\w*)
    (?:eu|trouve|recu|obtenu|accepte|signe) (?:une |un )?(?:meilleure? (?:offre|prix|devis|tarif|deal)|(?:offre|devis|prix) (?:moins cher|plus interessante?))
  `,
  en: listed`
    ${TAKEN_EN} ${SOMEONE_ELSE}(?! (?:who|to (?:talk|ask|help|look|let))\b)(?![^.!?\n]*\b${ONCE}\b)
    (?:went|gone|signed(?: up)?) with (?:british gas|octopus|edf|e\.?on|checkatrade|b ?& ?q|ikea|tesla|amazon)
    (?:got|bought|had) (?:it|one|them|mine|ours) off (?!(?:you|ye|u|the|of|amazon|ebay|back|me)\b)(?:(?:my|a) )?[a-z]+(?= ?(?:$|[.,!\n]|instead|already|now|yesterday|last week))(?![^.!?\n]*\b${ONCE}\b)
    (?:got|had|getting|having) (?:my|our|a) (?:mate|friend|brother|dad|cousin|neighbou?r|lad|son|uncle|guy|bloke|pal|husband|brother[- ]in[- ]law) (?:to )?(?:do|doing|fit|fitting|sort|sorting|install|installing) (?:it|one|them|mine|ours)
    (?:had|got|found|have|been (?:given|offered)|taken|accepted) a (?:better|cheaper) (?:offer|deal|quote|price)(?! (?:in mind|(?:from|with|off) (?:you|u)\b))
    (?:missed|miss) the boat / beaten? (?:you )?to it / beat you to it
    (?:my|our|the) (?:cousin|brother|dad|son|neighbour|neighbor|mate|friend|uncle|brother[- ]in[- ]law|husband) (?:has |already |just )*(?:did|done|fitted|sorted|installed) (?:it|one|them|mine|ours)
      (?= ?(?:$|[.,;!\n]|for (?:me|us)|already|instead))
    too late,? (?:we'?ve|i'?ve|already|mate|pal|we|i|it'?s) (?:\w+ )?(?:gone|signed|bought|sorted|ordered|done|got|found)
  `,
});

const PARTNER = oneOf({
  fr: listed`
    (?:ma|mon|la|le) (?:femme|mari|conjointe?|epouse|epoux|moitie|copine|copain|compagne|compagnon|patronne?|boss|chef|proprio|bailleur|banquier|fille|fils|mere|pere)
    (?:mes|nos) (?:enfants|parents|associes) / madame / (?:la|le) syndic / la copro
  `,
  en: listed`
    (?:(?:my|the|our|her|his) )?(?:wife|husband|hubby|missus|mrs|partner|other half|boss|landlord|landlady|gaffer|mum|dad|girlfriend|boyfriend|gf|bf|better half|accountant|freeholder)
  `,
});

/** "Hubby's dead against": who decides, too, has declined, whatever else was thought. */
const AGAINST = oneOf({
  fr: listed`
    ${PARTNER} (?:est |reste |n'est |ne |n'|y |s'y |me |a |m'a |nous |nous a )*(?:contre|oppos\w+|refuse\w*|(?:dit|mis|met|fait) (?:que )?(?:non|son veto|blocage)|pas (?:tres |trop |vraiment |super )?(?:d'accord|partante?|chaude?|interessee?|emballee?|motivee?)(?: du tout)?|(?:veut|voulait|voudra) (?:pas|plus|rien)(?: (?:du tout|en entendre parler|de ca|entendre|savoir))*)
      (?= ?(?:$|[.,;!\n]|donc|alors|du coup|desole))
  `,
  en: listed`
    ${PARTNER}(?:'s|s| is| has| was| are)?(?: [\w']+){0,2}? ?(?:against(?: (?:it|the idea))?|(?:not|isn't|wasn't|aren't) (?:too |very |really |that |so |at all )?(?:keen|sold|convinced|having (?:it|any of it)|up for it|on board|happy(?: about it)?)|(?:says|said|says it's a|told me) no(?: way| chance)?|put (?:his|her|their) foot down|(?:'s )?vetoed(?: it)?|won't (?:have it|hear of it|let me|allow it)|doesn't want (?:it|to|one)|talked me out of it|(?:kicked|kicking) off about it)
      (?= ?(?:$|[.,;!\n]|so\b|sorry))
  `,
});

export const PARTNER_AGAINST = anyPhrase([AGAINST]);

const BUT_I = oneOf({
  fr: listed`
    (?:mais|par contre|alors que|sauf que) (?:moi|a moi)[ ,]+(?:si|oui|je (?:le |la |l'|en |y )?(?:veux|garde|tiens|voudrais|prends|suis (?:pour|partante?|interessee?|d'accord))|ca m'interesse)
    moi[ ,]+(?:si|oui|je (?:le |la |l'|en )?(?:veux|garde))
  `,
  en: listed`
    (?:but|though|whereas) (?:i|me|i'm)(?: (?:still|really|certainly|definitely))? (?:do|am|want|would(?: like)?|keen|interested)
    i (?:do|am|want it)(?:,? (?:though|however|so|anyway))
  `,
});

/** "Mais moi si", "but I do": whatever somebody else said, they want it. */
const WANT_IT_THEMSELVES = new RegExp(
  pattern`(?:^|[.,;!\n] ?|\b(?:pas|plus|non|contre|no|it|keen|against|one|want|interested|interesse|bon|bah|ben|well|oh|ah) )${BUT_I}(?= ?(?:$|[.,;!\n]|donc|alors|so|et|and|it|one|quand meme|though|still|to))(?! (?:to|so|and|et|donc)(?: [a-z']+){0,3} (?:cancel|stop|annul\w*|arret\w*))`,
);

const SOMEBODY_ELSE = new RegExp(pattern`\b(?:${PARTNER}|il|elle|he|she|they|ils)(?![a-z])`);

/** From where they say that they want it themselves; null where they do not. */
export function wantItThemselves(text: string): number | null {
  return MAY_WANT.test(text) ? (WANT_IT_THEMSELVES.exec(text)?.index ?? null) : null;
}

const MAY_WANT = /\bmoi\b|\bi\b|\bi'm\b|\bbut me\b/;

/** Without what somebody else said, where they want it themselves. */
export function withoutOthersNo(text: string): string {
  const from = wantItThemselves(text);
  return from !== null && SOMEBODY_ELSE.test(text.slice(0, from)) ? text.slice(from) : text;
}

const OF_TWO_THINGS = oneOf({
  fr: listed`
    (?:(?:le|la|les|cet?|cette|ces) (?!tout\b)|l')[^.,;!?\n]{2,30}? (?:ne )?(?:m'|nous )interess\w+ (?:pas|plus)(?: (?:trop|vraiment|tellement|du tout))?
    (?:pas|plus) (?:tres |trop |vraiment )?interessee?s? par (?:le |la |les |l')[^.,;!?\n]{2,30}?
  `,
  en: listed`
    (?:the|that|those|this) [^.,;!?\n]{2,30}? (?:doesn't|don't|does not|do not|isn't|aren't|is not|are not|not) (?:really )?(?:interest (?:me|us)|for (?:me|us)|of interest(?: to (?:me|us))?|my thing)
    not (?:really |that )?interested in the [^.,;!?\n]{2,30}?
  `,
});

const ONE_OF_THEM = oneOf({
  fr: listed`
    (?:mais |par contre |en revanche )?(?:seulement|juste|uniquement|plutot|que) (?:le|la|les|l'|un|une)(?![a-z])
    (?:mais|par contre|en revanche|cependant)\b[^.!?\n]{0,60}?\b(?:je (?:veux|voudrais|prends|suis (?:partante?|preneu\w+|interessee?))|j'aimerais|oui|m'interesse(?! (?:pas|plus))|il m'en faut)(?![a-z])(?! (?:pas|plus))
  `,
  en: listed`
    (?:but )?(?:just|only) (?:the|a|an)\b
    (?:but|though|however)\b[^.!?\n]{0,60}?\b(?:(?:i'd|i would|we'd) (?:like|love|take)|i (?:want|need|do)|yes|does interest|(?:is|'s) (?:fine|good|grand|ok|of interest))\b(?! not\b)
  `,
});

/** "The big survey is not for me, just the small one": of two things one is wanted. */
const LEFT_OUT = new RegExp(pattern`\b${OF_TWO_THINGS}(?=[.,;]? ${ONE_OF_THEM})`, 'g');

/** Without what is left out of what they want. */
export function withoutLeftOut(text: string): string {
  return /interess|interest|not |n't /.test(text) ? text.replace(LEFT_OUT, ' ') : text;
}

/** "Is it too dear for a flat?" asks. */
const NOT_ASKED = '(?![^.!\\n]*\\?)';

/** "Not looking to pay any more than 5k": the price is talked about. */
const BARGAIN = oneOf(listed`
  pay / spend / give / add / borrow
`);

const RELATIVE = oneOf({
  fr: listed`
    (?:mon|ma|un|notre|le) (?:cousin|frere|beauf|beau-? ?frere|pere|fils|voisin|pote|copain|mari|oncle|gendre|ami|neveu|papa)
  `,
  en: listed`
    (?:my|our|a|the) (?:cousin|brother(?:[- ]in[- ]law)?|dad|father|son(?:[- ]in[- ]law)?|neighbou?r|mate|friend|uncle|husband|nephew|lad|grandson)
  `,
});

/** "Useless": said of us, around what is let go. */
const USELESS = oneOf({
  fr: listed`
    (?:c'est |ca ne |ca )?(?:(?:vraiment|completement|trop|totalement) )?(?:inutile|nul(?:le)?|naze|ridicule|n'importe quoi|sert a rien|pas la peine|perte de temps|une perte de temps|lamentable)
    tant pis / merci / (?:ca |c'est )?pas grave / c'est bon / j'abandonne
  `,
  en: listed`
    (?:(?:this|it|that|you)(?:'s| is|'re| are)? )?(?:(?:just|so|totally|completely|absolutely|bloody) )?(?:useless|pointless|hopeless|ridiculous|rubbish|pathetic|a joke|(?:what )?a waste of (?:my )?time|(?:a )?waste of (?:my )?time|no use|no point|too much hassle)
    thanks / thank you / cheers / sorry / never ?mind / no worries
  `,
});

const SIGHS = oneOf(listed`
  ok / okay / oh / ah / right / well / just / bon / ben / bah / pff+ / alors / donc / no / non / nah / ugh / you know what / fine / so / then / meh / allez / ben
`);

const LETS_IT_ALL_GO = oneOf({
  fr: listed`
    (?:on )?oublie[rz]?(?: (?:ca|tout|tout ca))?(?: (?:alors|du coup|donc|va))? / (?:laisse[rz]?|laissons) tomber(?: alors)?
  `,
  en: listed`
    forget (?:about )?(?:it|this|the (?:whole|entire) thing|the lot)(?: (?:then|so|mate|pal|love|all|altogether|now|ok))*
  `,
});

/** "Useless. Forget it": nothing else is said, and nothing else is wanted. */
const ALL_LET_GO = new RegExp(
  pattern`^(?:(?:${SIGHS}|${USELESS})[ ,.!;:-]+){0,4}${LETS_IT_ALL_GO}(?:[ ,.!;:-]+(?:${SIGHS}|${USELESS})){0,3}[ .!]*$`,
);

export function letsItAllGo(text: string): boolean {
  return text.length < 90 && /oubli|laiss|forget/.test(text) && ALL_LET_GO.test(text);
}

export const NOT_INTERESTED = anyPhrase({
  fr: listed`
    c'est (?:un )?non(?<!\d ?(?:h ?(?:\d\d)?)?,? c'est (?:un )?non) / sur de moi c'est non
    (?:veux|veut|voulons|souhaite|souhaitons|voulais|cherche) (?:plus )?ni (?:r?appels?|rendez-vous|devis|rappels?|etre r?appelee?)(?:,? ni [a-z']+){0,2},? ni (?:rien|quoi que ce soit)
    (?:erreur|faux|mauvais) (?:de )?clic / (?:clique|valide|rempli|appuye) (?:dessus )?par (?:erreur|accident|megarde)(?! (?:sur|deux|2))
    (?:non|nan|nah)\b[^.!?\n]{0,40}\ba (?:eu|fait faire|demande|recu) un devis ?(?:et|mais|&|,) ?(?:c'etait|c'est|il etait) (?:du delire|du vol|hors de prix|(?:beaucoup |bien |vraiment )*trop cher|une (?:fortune|blague|arnaque)|abuse|n'importe quoi|delirant)
    (?:pas|plus) (?:de|d'aucun) projets?
    (?:pas|plus) (?:concernee?s?|pertinent|utile|necessaire)
    concerne pas / (?:avec|chez) un concurrent
    (?:pas|plus) la peine(?! (?:de |d')${NOT_NEEDED_TO})(?! qu'(?:il|elle) (?!(?:m'|me |nous )?(?:r?appel|telephon|vienne|passe)))
    passe mon tour / sans facon
    (?<!\bsinon,? )(?<!\bsinon c'est )tant pis(?![^.!?\n]*\b(?:oui|ouais|je connais|d'accord|ok|on y va|je prends|continu\w*|allez-y|l[ea] (?:premiere?|deuxieme|seconde?|\d{1,2} ?h)|
      quand meme)\b)
    (?<!\b(?:\d+|une?|deux|trois|quatre|cinq|six) )ca ira(?: merci)?$
    ai (?:deja )?(?:tout )?ce qu'il (?:me |nous )?faut
    (?:ne )?(?:souhaite|desire|veux) pas (?:donner suite|continuer|poursuivre|aller plus loin)
    ne donne(?:rai)? pas suite
    pas pour (?:nous|moi)(?= ?$| ?[,.!;])
    (?:ne |n')?m'interesse (?:pas|plus)
    (?:pas|plus) (?:du tout |vraiment |trop |plus |franchement )?interessee?s?(?:,? (?:merci|du tout|desolee?))*(?= ?(?:$|[.!\n;]))
    (?:veux|veut|voulons|souhaite|souhaitons|compte) (?:vraiment |surtout )?(?:pas|plus) (?:prendre|fixer|caler|poser) (?:de |un )(?:autre )?(?:rendez-vous|appel|creneau)(?! (?:avant|pour|sans|trop|tout|si|cette|ce|la|maintenant|demain))
    (?:on|je|nous) (?:ne )?cherch(?:e|ons) (?:plus|pas)(?= ?(?:$|[,.!;\n]|merci|du tout|pour|de))
    (?:projet|idee|chantier|truc|affaire) (?:est |etait |a ete |completement )*(?:abandonnee?|annulee?|tombee? a l'eau|enterree?|morte?|suspendue?|stoppee?|avortee?)
    (?:abandonne|renonce|laisse tomber|enterre) (?:a |l'|le |ce |cette |notre |mon |au )+(?:idee|projet|chantier|achat|installation)
    trop (?:chere?s?|onereu\w+|couteu\w+) pour (?:moi|nous|(?:mon|notre|ma|mes|nos) \w+)${NOT_ASKED}
    (?:prix|tarifs?|devis|couts?) (?:sont |est |etait |me semblent? |restent? )?(?:beaucoup |bien |vraiment |franchement |un peu )*trop (?:elevee?s?|chers?|hauts?|sales?)${NOT_ASKED}
    (?:au[- ]?dessus de|depasse) (?:mes|nos|mon|notre) (?:moyens|budget)${NOT_ASKED} / hors (?:de )?(?:mon |notre |de )?(?:budget|prix|portee)${NOT_ASKED}
    pas (?:vraiment|tres|trop|plus que (?:ca|cela)|specialement|particulierement|tellement|franchement|super) interessee?s?(?= ?(?:$|[,.!\n]|merci|desole|par (?:ca|votre|vos|le|la|ce)|en fait|du tout))
    (?:pas|aucune|plus) envie (?:de |d')(?:le |la |les |en |vous |y )?(?:connaitre|savoir|decouvrir|apprendre|entendre)(?: plus| davantage)?(?= ?(?:$|[,.!\n]|merci|desole))
    (?:je|on|nous) (?:va |vais |allons )?pass(?:e|er|ons) (?:mon|notre|son) tour
    (?:on|je) (?:va|vais) (?:plutot )?passer(?: cette fois(?:-ci)?)?(?= ?(?:$|[.,!\n]|merci|pour cette fois))
    (?:^|[,.!] ?|\b(?:franchement|honnetement|vraiment|et|mais) )(?:c'est |ce n'est |ca n'est )?(?:vraiment |franchement )?pas (?:trop |vraiment |du tout |tellement )?(?:mon truc|mon delire|ma tasse de the|notre truc|ma came)
    non merci / (?:laisse|laissez) tomber(?! ${SMALL_MATTER})
    (?:j'ai|on a|nous avons|je viens de|on vient de) (?:finalement |bien |donc )?(?:decide|choisi|pris la decision)e?r? (?:finalement )?de (?:ne )?pas (?:le |la |les |l'|y )?(?:faire|donner suite|continuer|se lancer|me lancer|nous lancer|poursuivre|aller plus loin)
    (?:j'ai|on a|nous avons) (?:finalement |completement )?renonce(?= ?(?:$|[,.!;\n]|finalement|a (?:ce|notre|mon|l'idee|tout)|au projet))
    ${RELATIVE} (?:va (?:me |nous )?(?:le |la |les |s'en |l')?(?:faire|occuper|charger|installer|poser)|s'en (?:charge|occupe)|(?:me |nous )?(?:le|la|les) (?:fera|fait|pose|installe))[^.!?\n]{0,20}[,.]? ?(?:donc )?merci (?:quand meme|tout de meme|a vous|beaucoup|bien)
  `,
  en: listed`
    (?:don'?t|do not|dont) want (?:a |any )?(?:calls?|meeting|quotes?|appointment)(?: or (?:a |any )?[a-z]+)?,? (?:n?or) (?:anything|nothing|owt|any of it)(?: else| at all)?
    (?:clicked|pressed|tapped|filled (?:it|that|this) in|submitted)(?: (?:it|that|this|on it|the (?:ad|button|form)))? by (?:mistake|accident) / (?:a |was an? )?(?:mis-?click|accidental click)
    (?:gone|going|went) (?:another|a different|in a different|in another) (?:way|direction|route)
    (?:don'?t|do not|dont|not) (?:even |really )?(?:want|care|wish|interested) (?:to|in) (?:know(?:ing)?|find(?:ing)? out|hear(?:ing)?|learn(?:ing)?)(?: (?:about it|any ?more|more|either|it))*(?= ?(?:$|[,.!\n]|thanks|ta\b|sorry))
    not (?:really|very|that|all that|so|particularly|too|overly|especially|massively) interested(?= ?(?:$|[,.!\n]|thanks|thank|ta\b|sorry|tbh|to be honest|in (?:it|this|that|any|one)\b|at all))
    (?:ain'?t|isn'?t|aren'?t|not|am not) (?:really |that |too |all that |so )?(?:bothered|fussed) (?:any ?more|about (?:it|this|that)(?: any ?more)?)(?= ?(?:$|[.,;!\n]|sorry|tbh|thanks|mate))
    (?:don'?t|do not|didn'?t) (?:really |particularly |honestly |just )?fancy (?:it|this|that|one|them)(?= ?(?:$|[.,;!\n]|sorry|tbh|thanks|cheers|any ?more|after all|mate))
    (?:it'?s|that'?s) a (?:hard |firm |definite )?no
    (?:nobody|no one) (?:mentioned|said (?:anything )?about) (?:a |any )?(?:sales )?(?:call|pitch)[ ,.!]+i'm out
    no point (?:in )?(?:carrying on|going (?:on|any further)|continuing)(?= ?(?:$|[.,!;\n]))
    (?:it'?s|that'?s) a (?:hard |firm |definite )?pass from (?:me|us)(?=[ ,]*on (?:the lot|all of|everything|the whole|both|the (?:slot|call|time) and))
    (?:(?:i|we)(?:'ll| will)|(?:i'm |we're )?(?:going to|gonna)|(?:i|we) think (?:i|we)(?:'ll| will)|(?:i|we)(?:'ll| will)? have to|(?:i|we)'d rather) pass(?: on (?:this|that|it|the offer)(?: one)?)?
      (?: (?:this time|for now|thanks?|thank you|then|mate|sorry|i think|ta|cheers))*(?= ?(?:$|[.,!\n]))
    (?:it'?s|that'?s|this is|honestly|frankly|really|just|and|but|thanks|ta|all) (?:really |honestly |just )?not (?:really |quite |so much )?(?:my|our) (?:thing|bag|cup of tea|scene)
    (?:it'?s|that'?s|this)(?: is|'s)?(?:n'?t| not) (?:really )?(?:my|our) (?:thing|bag|cup of tea|scene)
    (?:so |guess |suppose )(?:i )?(?:that'?s|that is|it) (?:rules?|counts?|leaves?|puts?)? ?me out(?= ?(?:$|[.,;!\n]|then|thanks))
    (?:no|nah|nope)\b[^.!?\n]{0,40}\b(?:got|had|was given|were given|was quoted) a (?:quote|price) ?(?:and|but|&|,) ?(?:it was|it's|they wanted) (?:mad money|(?:way |far |much )*too (?:dear|much|expensive|pricey)|daylight robbery|a (?:fortune|joke|rip[- ]?off)|silly money|crazy money|ridiculous)
    no use (?:to|for) (?:me|us)
    (?:thanks|thank you|cheers|ta|appreciate (?:it|that)|that's kind|very kind|kind of you)[ ,.!]* ?but,? (?:honestly |really |i think )?(?:i'?m|we'?re|i am|we are) (?:all |pretty |quite )?(?:good|fine|ok|okay|grand|sorted|set|sound)(?= ?(?:$|[.!,;\n]|thanks|ta\b|mate|for now|as (?:i am|we are|is)|where|the way|here|with))
    (?:no|nah|nope|naw),? (?:thanks?|thank you|ta|cheers|ur alright|you'?re (?:alright|grand|ok|all right|good))?[ ,.!]*(?:i'?m|we'?re|i am|we are) (?:all |pretty |quite )?(?:good|fine|ok|okay|grand|sorted|set|sound)(?= ?(?:$|[.!,;\n]|thanks|ta\b|mate|for now|as (?:i am|we are|is)|where|the way|here|with (?:what|the|my)))
    (?:not|no longer) (?:really |at all |actually |that |too )?interested(?:,? (?:any ?more|now|sorry|thanks|thank you|tbh|at all|mate))*(?= ?(?:$|[.!\n;]))
    not (?:really |actually |currently )?(?:looking|wanting|planning|hoping)(?: (?:to|for|at|into) (?!${BARGAIN})(?:[\w']+ ?){1,4}?)? ?any ?more
    no longer (?:looking|considering|pursuing|planning|after|in the market|going (?:ahead|for it))(?! forward)
    (?:stopped|quit|done) (?:looking|shopping around|searching)(?= ?(?:$|[,.!;\n]|for (?:now|good|that|one|it)|sorry|thanks))
    (?:gave up|given up|giving up)(?: on)? (?:it|that|this|the (?:\w+ )?(?:idea|project|plan|thing))(?= ?(?:$|[,.!;\n]|sorry|thanks|for now))
    (?:too|way|far|bit|little|well) (?:too )?(?:expensive|dear|pricey|steep|costly|rich|much money) for (?:me|us|(?:my|our) \w+)${NOT_ASKED}
    (?:prices?|quotes?|costs?|rates?|fees?) (?:are|is|was|were|seem|look)(?: just| way| far| really)? (?:too|a bit|way) (?:high|much|steep|dear|expensive|rich|pricey)${NOT_ASKED}
    (?:out of|beyond|above|over) (?:my|our) (?:league|budget|price range|reach|means)${NOT_ASKED}
    (?:i|we) (?:can'?t|cannot|couldn'?t) (?:really )?afford (?:it|that|this|one|them|your prices?)${NOT_ASKED}
    no need,? (?:thanks?|thank you|ta|cheers)
    (?:decided|chosen|come down) against (?:it|this|that|the (?:idea|whole thing|project)|going ahead(?: with it)?|(?:having|getting) (?:it|one|them)(?: done)?)(?= ?(?:$|[,.!;\n]|in the end|after all|sorry|thanks|for now|as|because|cos))
    (?:decided|chosen) not to (?:go ahead|proceed|bother|do it|have it done|get one|go for it|go through with it|pursue it)(?= ?(?:$|[,.!;\n]|with|in the end|after all|sorry|thanks|for now|as|because|cos))
    ${RELATIVE}(?:'ll|'s going to|'s gonna| will| is going to| is doing| can)(?: be)? (?:do(?:ing)?|fit(?:ting)?|sort(?:ing)?|handl(?:e|ing)|tak(?:e|ing) care of)? ?(?:it|the job|the work|that|this)(?: for (?:me|us))?[ ,.!]+(?:so )?(?:but )?(?:thanks|thank you|cheers|ta)(?: (?:anyway|all the same|though|again|a lot))?
    (?:isn'?t|not|no longer) (?:\w+ )?(?:relevant|applicable|useful|necessary|suitable)
    no longer (?:needed|required|wanted)(?= ?(?:$|[.,;!\n]|thanks?|thank|sorry|as|since|because))
    (?:not|isn'?t) (?:needed|required|wanted) any ?more
    (?:no|any) (?:more )?(?:project|plans?) (?:any ?more|now)
    (?:with|to) a competitor
    (?:isn'?t|not) (?:really )?(?:for|right for) (?:us|me)
    no,? thank(?:s| you) / (?:thanks|thank you|ta|cheers),? but (?:no|nah)(?= ?(?:$|[.,!]|thanks|not|we))
    (?:don'?t|do not|no longer) (?:need|want) (?:it|this|that|any|one|anything|your)
    changed? (?:my|our) minds?(?!,? (?:and |so |i'?d (?:like|love)|i would|would (?:like|love|quite like)|wouldn'?t mind|up for|interested|i want|i do|yes|let'?s|after all|can|
      could|please|call|ring|phone|go ahead|back))
    (?:actually|no|nah|nope|ah|ok|okay|you know what|on second thoughts?|think i'?ll|i'?ll|we'?ll|just)[ ,]+leave it(?: (?:so|then|thanks|ta|cheers|sorry|mate|pal|love|out|altogether|i think))*(?= ?(?:$|[.,!\n]))
    never asked for
    did(?:n'?t| not) (?:ask|request|sign up) (?:for )?
  `,
  both: listed`
    (?:deja|already) (?:installe|equipe|installed|fitted|done)\w*
  `,
});

const ASKED_NOTHING_WORDS = oneOf({
  fr: listed`
    (?:moi )?(?:je )?(?:n'ai |ai |j'ai |j'avais )?(?:jamais |pas )?(?:rien|pas|jamais) (?:vous )?
      (?:demande|fait (?:de|aucune) (?:demande|requete)|sollicite)\w*(?: a (?:personne|vous)| moi)?
    (?:je |moi )?(?:n'ai |j'ai |ai )(?:fait )?(?:aucune|jamais (?:fait )?(?:de|aucune)) demande(?: moi)?
    (?:c'est |ce n'est )pas moi qui ai (?:fait|demande).{0,25}
  `,
  en: listed`
    (?:(?:me|i|we) )?never (?:ever )?(?:ask(?:ed)?|request(?:ed)?|signed up|enquired|applied)(?: (?:for|about))? (?:nothing|nowt|owt|anything|nuffin\w*|none of (?:this|it)|any of (?:this|it)|no (?:call|quote|info\w*))
    i (?:never|did not|didn'?t|have not|haven'?t|have never|'ve never) (?:ever )?
      (?:ask(?:ed)?|request(?:ed)?|sign(?:ed)? up|enquire[d]?)(?: (?:for|about))?
      (?: (?:anything|this|that|it|any of (?:this|it)|info\w*|nothing|nowt|owt|none of (?:this|it)|a thing))?
    (?:it |that )?(?:wasn'?t|was not) me (?:who|that) (?:asked|requested|signed|filled).{0,25}
  `,
});

/** All that is said: perhaps forgotten, perhaps another's request, so that they are asked. */
export const ASKED_NOTHING = new RegExp(
  pattern`^(?:(?:bonjour|hello|hi|euh|mais|but|desolee?|sorry|non|no|pardon)[ ,.!]+)*${ASKED_NOTHING_WORDS}(?: (?:mate|pal|love|bro|bruv|fam|hun|me|tho|lol|frere|hein|mec|moi))*[ .!]*$`,
);

/** "Ni mardi ni mercredi ni jamais": no day at all. */
const NOT_EVER =
  /\bni (?:[^.!?\n]{1,40}[ ,])?ni jamais(?= ?(?:$|[,.!\n]))|\b(?:not|nor|or) (?:[^.!?\n]{1,40}[ ,])?(?:not|nor)(?: now(?: or)?| any other day,?(?: not)?)* ever(?= ?(?:$|[,.!\n]))/;

export function refusesAnyDayEver(text: string): boolean {
  return NOT_EVER.test(text);
}

/** "No thanks, another day": to the day, and not to the call. */
const NO_TO_THE_DAY =
  /^(?:no|non|nah|nope|nan)(?: thanks?| thank you| merci)?[ ,.]+(?:maybe |perhaps |plutot |peut-etre |on )?(?:another|a different|some other|un autre|une autre) (?:day|date|slot|jour|creneau|horaire)\b/;

const POLITE_NO =
  /^(?:(?:oh|ah|euh|hmm|sorry|desolee?)[ ,]+)*(?:no|non|nah|nope|nan|nn)(?:[ ,]*(?:thanks?|thank you|thx|ta|cheers|merci|sorry|desolee?))*[ ,.!]+/;

const OTHER_TIME = new RegExp(
  oneOf({
    fr: listed`
      ^(?:plutot |peut[- ]etre |pour |a )?(?:(?:un|une) autre (?:fois|heure|moment|horaire|jour|date|semaine)|d'autres (?:jours|dates|horaires|creneaux|heures))(?: (?:peut[- ]etre|svp|stp|si possible|plutot))*[ .!?]*$
      ^(?:pas )(?:ces|ce|cet|cette) (?:jours?|dates?|horaires?|creneaux?|heures?|moments?)(?:[- ]la)?[ .!?]*$
    `,
    en: listed`
      ^(?:maybe |perhaps |rather |on |at )?(?:(?:another|a different|some other) (?:time|day|date|slot|week)|other (?:days|times|dates|slots))(?: (?:maybe|perhaps|please|pls|if possible|instead|would be better))*[ .!?]*$
      ^not (?:those|these|that|this|on those|at those|at that) (?:days?|times?|dates?|slots?|ones?)[ .!?]*$
    `,
  }),
);

/** "No thanks, another time", said where times are talked of: no to those. */
export function wantsOtherTime(text: string): boolean {
  const no = POLITE_NO.exec(text);
  return no !== null && OTHER_TIME.test(text.slice(no[0].length));
}

export function refusesTheDay(text: string): boolean {
  return NO_TO_THE_DAY.test(text);
}

const ANOTHER_FIRM = oneOf({
  fr: listed`
    concurrents? / concurrence / (?:ancien |autre |precedent )?(?:fournisseur|prestataire|installateur) / (?:une |l')autre (?:boite|societe|entreprise|marque)
  `,
  en: listed`
    competitors? / competition / (?:old|other|previous|last|former) (?:one|firm|company|lot|provider|supplier|crowd) / another (?:firm|company|provider|supplier) / providers? / suppliers?
  `,
});

const IS_OVER = oneOf({
  fr: listed`
    resili\w+ / annul\w+ / arret\w+ / quitt\w+ / parti\w* / fini\w* / termin\w+ / retract\w+ / rompu\w* / rendu / expir\w+ / desist\w+ / stopp\w+ / laisse tomber
  `,
  en: listed`
    cancel\w* / left / leave / ended / quit / finished / expired / stopped / dropped / ditched / binned / got rid / sent (?:it|them) back / pulled out / packed (?:it )?in / over now / ran out
  `,
});

const LEFT_THEM = oneOf({
  fr: listed`
    (?:resili|quitt|annul)\w+(?: tout)?(?: chez| avec)? / parti\w* de chez
  `,
  en: listed`
    (?:left|quit|ditched|dropped) / cancelled (?:it |them )?with / got rid of / (?:moved|came|come) away from / parted ways with
  `,
});

/** Short of who went there, or was with us. */
const NOT_GONE = pattern`(?:(?!\b(?:went|gone|going|left|sign\w*|parti\w*|chose\w*|chez vous|with (?:you|u))\b)[^.!?\n])`;

const CONTRACT = oneOf({
  fr: listed`
    contrat / abonnement / engagement
  `,
  en: listed`
    contract / subscription / agreement
  `,
});

const WITH_OTHERS_BEFORE = new RegExp(
  oneOf(listed`
    \b(?:(?:i|we|j'|je|on|nous) ?)?(?:had|was|were|used to (?:have|use|be)|used|avais|avait|avions|etais|etait|etions|ai eu|a eu|ai ete|a ete)\b${NOT_GONE}{0,30}\b${ANOTHER_FIRM}\b(?:[^.!?\n]{0,30}\b${IS_OVER}\b[^.!?\n,;]{0,20})?
    \b(?:avai[st]|avions|had) (?:deja |already )?sign\w+[^.!?\n]{0,20}\b${ANOTHER_FIRM}\b[^.!?\n]{0,30}\b${IS_OVER}\b[^.!?\n,;]{0,20}
    \b${LEFT_THEM}(?: (?:my|our|the|a|le|la|notre|mon|un|all|tout)){0,3}[ ']${ANOTHER_FIRM}\b[^.!?\n,;]{0,20}
    \b${CONTRACT}(?: (?:a ete|est|was|is|has been|has|with them|the))* ${IS_OVER}\b[^.!?\n,;]{0,20}
  `),
  'g',
);

const MAY_BE_OVER =
  /concurr|competit|provider|supplier|fournisseur|prestataire|installateur|contra|abonnement|subscription|agreement|engagement|company|firm|boite|societe|entreprise|marque|\b(?:old|other|previous|last|former)\b/;

/** "I had one with a competitor but cancelled it": that is over, and refuses nothing. */
export function withoutFormerOthers(text: string): string {
  return MAY_BE_OVER.test(text) ? text.replace(WITH_OTHERS_BEFORE, ' ') : text;
}
