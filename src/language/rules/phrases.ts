/** The words by which a message says something besides days and times. Each list holds both languages. */

import { listed, oneOf, pattern } from './patterns.js';
import type { List } from './patterns.js';

const EDGE = '(?:^|[^a-z0-9])';
const END = '(?![a-z0-9])';
const any = (phrases: List): RegExp => new RegExp(`${EDGE}${oneOf(phrases)}${END}`);

export const WRONG_NUMBER = any({
  fr: listed`
    (?<!(?:suis|c'est|bien|moi) (?:la |cette )?)personne que vous (?:cherchez|demandez|voulez joindre|
      essayez de joindre|pensez)
    (?:ce|le) (?:numero|tel\w*|portable) (?:appartient|est (?:maintenant )?(?:a|celui))
    (?<!je ne )(?<!je )(?:travaille|bosse|habite|vit)\w* plus (?:ici|chez|la|dans|avec)
  `,
  en: listed`
    (?:this|that|the) (?:number|phone|mobile|line) (?:now )?
      (?:belongs|was reassigned|has been reassigned)
    (?:doesn.?t|does not|no longer) uses? this (?:number|phone)
    passed away
    (?<!(?:am|i'm|me) )(?:the )?person you(?:'re| are) (?:looking for|after|trying to (?:reach|contact))
    (?:there(?:'s| is) )?no(?:body| ?one)?(?: called| named)? \w+ (?:lives |works )?
      (?:here|at this number|on this number)
  `,
  both: listed`
    (?:est|is) (?:decedee?|deceased)
    (?:he|she|they|il|elle|\w+) (?:has )?(?:left|quitte|a quitte) (?:the|this|la|notre|our)
      [ ](?:company|societe|entreprise|boite)
  `,
});

const OF_KIN = oneOf({
  fr: listed`
    (?:ma|mon|mes|notre) (?:fille|fils|femme|mari|mere|pere|mari|conjointe?|copine|copain|soeur|frere|grand-?mere|grand-?pere|patronne?|collegue|voisine?|ex|cousine?|tante|oncle|belle-? ?\w+|beau-? ?\w+|gosse|gamine?|maman|papa|mamie|papi)
  `,
  en: listed`
    (?:my|our) (?:wife|husband|hubby|missus|partner|daughter|son|kid|kids?|mum|mom|mam|dad|mother|father|sister|brother|boss|ex|nan|gran|grandad|girlfriend|boyfriend|neighbou?r|flatmate|roommate|boy|girl|lad|uncle|aunt|auntie|cousin)(?:'?s)?
  `,
});

const KINS_PHONE = any({
  fr: listed`
    (?:c'est|vous etes sur|vous tombez sur|vous ecrivez (?:a|sur)|vous avez|ici c'est|vous parlez (?:a|sur)) (?:le |la |au |un )?
      (?:tel\w*|portable|numero|mobile|num|whatsapp|ligne|gsm|natel|cell\w*) (?:de |d'|a )(?:\w+ )?${OF_KIN}
    (?:vous (?:cherchez|voulez|confondez avec)|c'est) ${OF_KIN},? (?:que vous (?:cherchez|voulez)|pas moi)
    (?:viens d'|vient d'|ai |j'ai )?(?:herit|recuper)\w* (?:de )?ce (?:numero|num)
    nouve(?:au|lle) (?:proprietaire|titulaire|detent\w+) (?:de|du) (?:ce |la |cette )?(?:numero|ligne)
  `,
  en: listed`
    (?:this is|it's|its|that's|you(?:'ve| have)?(?: got| reached| rang| texted| are on| called)|you're (?:on|texting|messaging|through to)|(?:texting|messaging|ringing)) ${OF_KIN} (?:phone|mobile|number|cell\w*|whatsapp|line)
    it's ${OF_KIN} (?:you (?:want|need)|not me)
    you (?:want|need|must want|are after|'re after) ${OF_KIN},? not me
    (?:just |recently |only )?(?:got|bought|given|inherited) (?:a new sim|this number|this sim)(?: (?:last|this|yesterday|new))?
  `,
});

/** "This is my wife's phone but it's me": they are reached all the same. */
const REACHED =
  /\b(?:but|mais|me here|c'est moi|it's me|call|ring|appele[rz]|ok|fine|pas grave|use|je (?:lui )?transm\w+|pass(?:ing)? (?:it|this) on|instead|as well|too|also|shared?|both|aussi|partag\w+|landline|fixe)\b/;

/** "You got my daughter's phone", "vous êtes sur le tel de ma fille". */
export function saysKinsPhone(text: string): boolean {
  return (
    /my |our |ma |mon |mes |notre |numero|num\b|number|sim\b/.test(text) &&
    KINS_PHONE.test(text) &&
    !REACHED.test(text)
  );
}

const NOT_NAMED_WORDS = oneOf({
  fr: listed`
    [Jj](?:e |['’]?)(?:ne )?suis pas / [Cc]['’]?e?st pas / [Cc]e n['’]est pas
    [Cc]onna(?:is|it|ît) pas(?: de| d['’]| any)?
  `,
  en: listed`
    I['’]?m not / I am not
    [Tt]h(?:is|at) ?(?:is|['’]s)(?: not|n['’]?t)
    [Ii]t ?(?:is|['’]s)(?: not|n['’]?t)
  `,
});

export const NOT_NAMED = new RegExp(pattern`
  \b${NOT_NAMED_WORDS} ?(?:(?:Mr|Mrs|Ms|M|Mme|Mlle)\.? )?([A-Z][a-zà-ÿ]{2,})\b
  (?! (?:at|ready|able|in|on))
`);

const NO_NAMES_WORDS = oneOf({
  fr: listed`
    dispo / disponible / libre / sur / interesse / convaincu / pret / lundi / mardi / mercredi / jeudi
    vendredi / samedi / dimanche / intéress
  `,
  en: listed`
    sure / interested / available / free / ready / happy / here / able / convinced / looking / going
    buying / there / home / aware / monday / tuesday / wednesday / thursday / friday / saturday / sunday
    what / good / the / very
  `,
  both: listed`
    certain / possible / english / french / france / paris
  `,
});

export const NO_NAMES = new RegExp(pattern`^${NO_NAMES_WORDS}`, 'i');

export const HUMAN = any({
  fr: listed`
    (?:puis-je|pourrais-je|je (?:peux|voudrais|veux|souhaite|prefere|pourrais)|aimerais|possible de) (?:parler|discuter|echanger) (?:a|avec) (?:un )?(?:vrai )?(?:etre )?humain
    passe[rz]?[- ](?:moi|nous) (?:quelqu'un|un(?:e)? (?:humain|conseill\w+|expert|responsable|personne)|
      (?:votre|un) (?:collegue|responsable|chef))
    (?:y a|il y a|y aurait)(?:-t-il)? (?:pas |bien |vraiment )*(?:un |une |quelqu'un )?(?:de )?
      (?:vraie? |reel(?:le)? )?(?:vraie? personne|personne (?:reelle|humaine)|etre humain|humain|
      de vrai|de reel)
    (?:y ?'?a(?:urait|ura)?|y aurait|il y aurait|existe|avoir|veux|voudrais|joindre)(?:[- ]t-il)? (?:\S+ ){0,7}?(?:en chair et en os|de vive voix|en vrai)
  `,
  en: listed`
    (?:is|isn't) there (?:a |an |any )?(?:real|actual|human) (?:person|human|being|someone)
    (?:put|transfer|connect|pass|hand|patch) me (?:through |over |on )?(?:to|with)
    (?:don'?t|do not|not|won'?t|hate|rather not|refuse to) (?:\w+ )?(?:talk|speak|chat|text|deal)\w*
      (?: to| with)? (?:a |an |the )?(?:bot|robot|machine|computer|ai)s?
  `,
});

const NOT_NEEDED_TO = oneOf(listed`
  annul / m'expliqu / expliqu / (?:me |vous |se )?presenter / decal / report / deplac
  (?:me )?decrire / s'inquiet / vous inquiet
`);

/** What may be dropped for something better: "laissez tomber la brochure, je préfère un appel". */
const SMALL_MATTER = oneOf(listed`
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
export const TAKEN_ELSEWHERE = any({
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

export const PARTNER_AGAINST = any([AGAINST]);

export const NOT_INTERESTED = any({
  fr: listed`
    c'est (?:un )?non / sur de moi c'est non
    (?:pas|plus) (?:de|d'aucun) projets?
    (?:pas|plus) (?:concernee?s?|pertinent|utile|necessaire)
    concerne pas / (?:avec|chez) un concurrent
    (?:pas|plus) la peine(?! (?:de |d')${NOT_NEEDED_TO})
    passe mon tour / sans facon
    tant pis(?![^.!?\n]*\b(?:oui|ouais|je connais|d'accord|ok|on y va|je prends|continu\w*|allez-y|
      quand meme)\b)
    ca ira(?: merci)?$
    ai (?:deja )?(?:tout )?ce qu'il (?:me |nous )?faut
    (?:ne )?(?:souhaite|desire|veux) pas (?:donner suite|continuer|poursuivre|aller plus loin)
    ne donne(?:rai)? pas suite
    pas pour (?:nous|moi)(?= ?$| ?[,.!;])
    (?:ne |n')?m'interesse (?:pas|plus)
    non merci / (?:laisse|laissez) tomber(?! ${SMALL_MATTER})
  `,
  en: listed`
    (?:gone|going|went) (?:another|a different|in a different|in another) (?:way|direction|route)
    (?:it'?s|that'?s) a (?:hard |firm |definite )?no
    no use (?:to|for) (?:me|us)
    no need,? (?:thanks?|thank you|ta|cheers)
    (?:isn'?t|not|no longer) (?:\w+ )?(?:relevant|applicable|useful|necessary|suitable)
    no longer (?:needed|required|wanted)(?= ?(?:$|[.,;!\n]|thanks?|thank|sorry|as|since|because))
    (?:not|isn'?t) (?:needed|required|wanted) any ?more
    (?:no|any) (?:more )?(?:project|plans?) (?:any ?more|now)
    (?:with|to) a competitor
    (?:isn'?t|not) (?:really )?(?:for|right for) (?:us|me)
    no,? thank(?:s| you) / (?:thanks|thank you|ta|cheers),? but (?:no|nah)(?= ?(?:$|[.,!]|thanks|not|we))
    (?:don'?t|do not|no longer) (?:need|want) (?:it|this|that|any|one|anything|your)
    changed? (?:my|our) minds?(?!,? (?:and |so |i'?d (?:like|love)|i would|i want|i do|yes|let'?s|after all|can|
      could|please|call|ring|phone|go ahead|back))
    never asked for
    did(?:n'?t| not) (?:ask|request|sign up) (?:for )?
  `,
  both: listed`
    (?:deja|already) (?:installe|equipe|installed|fitted|done)\w*
  `,
});

const DROPS = oneOf(listed`
  efface[rz]? / supprime[rz]? / enleve[rz]? / retire[rz]? / (?:laisse[rz]?|laissons) tomber
  oublie[rz]? / oublions / on oublie
`);

export const CANCEL = any({
  fr: listed`
    (?:ne )?(?:veux|voulons|souhaite) plus (?:de |du |de ce |ce |cet |d')+(?:rendez-vous|appel|creneau)
    (?:plus|pas) besoin (?:du|de ce|de cet|de l'|de notre|d'un) ?(?:rendez-vous|appel|creneau)
    (?:plus|pas) (?:besoin|la peine|utile|necessaire) que (?:vous|tu|on|quelqu'un) (?:ne )?
      (?:me |m'|nous )?(?:r?appel|telephon)\w*
    ${DROPS}(?: pour)? (?:le|mon|notre|ce|l.)? ?(?:rendez-vous|appel|creneau|demain)
    annul(?:er|ez|e|ons|ation|e le|ee)?
    (?:rayez?|barrez?|virez?|decommandez?)(?:[- ]moi)? (?:le |mon |notre |ce |cet |l')(?:rendez-vous|appel|creneau|coup de fil)
    (?:enleve|retire|raye|sor(?:s|t)|ote)[rz]?e?z?[- ](?:moi|le|la|ca|nous) (?:de|du) (?:l'|votre |ton |le )?(?:agenda|planning|calendrier)
    (?:on|je|nous) (?:ne )?(?:l'|le |la |les )?(?:fait|fais|faisons|fera|ferai|ferons|fasse|prend|prends|prendrai|prendra|maintient|garde) (?:pas|plus)(?: du tout)?(?: finalement| du coup| en fin de compte)?,? (?:le |ce |cet |l'|notre |mon |votre )(?:rendez-vous|appel|coup de fil|visio|call)(?![^.!\n]*\?)
    (?:s'en|m'en) passe\w* (?:de |d')(?:cet |l'|votre |ce )?(?:appel|rendez-vous|coup de fil) / me desiste(?:rai)?(?![a-z])
    (?:plus|pas) (?:besoin|la peine|utile|necessaire) (?:de |d')(?:me |m')(?:appel\w*|telephon\w*|joindre)
      (?= ?(?:$|[.!;\n]|finalement|du coup|demain|merci|en fait|desole))
    (?:finalement|du coup|en fait|reflexion faite|tout compte fait),? pas d'appel
    pas d'appel (?:finalement|du coup|en fin de compte|tout compte fait)
    (?:tombe|tombee?|tomber|parti|part) a l'eau / (?:c'est|ca) (?:tombe a l'eau|cuit pour (?:l'appel|le rendez-vous|demain))
    (?:le rendez-vous|l'appel|appel) (?:de demain |d'aujourd'hui )?(?:saute|tombe|est (?:mort|annule|foutu))
  `,
  en: listed`
    (?:take|get|strike|cross|knock|scrub|wipe|remove|leave) (?:me|us|it|that|this|(?:the|that|this|my|our) (?:call|meeting|appointment|booking)) (?:off|from|out of)
      [ ](?:the|my|your|our|ur) (?:diary|calendar|schedule|books?|agenda|appointments?)
    (?:pull|count|leave) (?:me|us) out of (?:the|that|this|tomorrow's|today's) (?:call|meeting|appointment)
    (?:the |our |that |this )?(?:call|meeting|appointment)(?:'s|s| is) (?:off|a no[- ]go|dead)(?= ?(?:$|[.,;!\n]|i'm|sorry|then|mate|pal|love|i|we)\b|$)
    (?:not|don't|won't) (?:be )?(?:bother\w*|go(?:ing)? ahead|proceed\w*|go(?:ing)? through) (?:with )?(?:the|that|this|our|tomorrow's|today's) (?:call|meeting|appointment)
    (?:not|won't be|don't want to|let's not) (?:do|doing|have|having|take|taking|go ahead with) (?:the|that|this|our) (?:call|meeting|appointment)
      (?: (?:after all|anymore|any more|now|sorry|thanks))?(?= ?(?:$|[.,;!\n]))
    changed? (?:my|our) minds? about (?:the|that|this|our|tomorrow's) (?:call|meeting|appointment|chat)
    (?:stop|forget|drop|scrap|bin|scratch|delete|remove|call off) (?:the|our|my|this|that|tomorrow.?s|
      today.?s) (?:call|meeting|appointment|appt|booking)
    (?:no (?:more |longer any )?need for|no point (?:in|to)) (?:the|that|a|our|tomorrow'?s|today'?s)
      [ ](?:call|meeting|appointment)
    call (?:it|this|that|the \w+) off
    (?:won'?t|will not|don'?t|do not|no longer) (?:be )?need(?:ing)?
      [ ](?:the|this|that|our|tomorrow'?s|today'?s) (?:call|meeting|appointment)
    (?:cancel|canceling|cancelling|cancellation)
  `,
});

const THE_LOT = oneOf(listed`
  (?:it(?: all)?|this)(?= ?(?:$|[.,;!\n]|please|thanks?|sorry|i\b|we\b|my\b|the wife|wife|hubby|then|for now|mate|cos|because))
  the (?:whole thing|lot|idea|whole idea) / that(?= ?(?:$|[.!]|,? (?:wife|hubby|husband|sorry|we|changed|i've changed)))
`);

/** "Scrap it", "pull the plug": of the meeting where one stands, and of everything where none does. */
export const CALLS_IT_OFF = any({
  fr: listed`
    (?:laissez?|laissons|on laisse) tomber(?: tout)?(?= ?(?:$|[.,;!\n]|(?:ma|mon) (?:femme|mari)))
    on (?:arrete|laisse) (?:la|les frais)(?= ?(?:$|[.,;!\n])) / on oublie tout / on met (?:tout )?(?:un terme|fin)
  `,
  en: listed`
    (?:scrap|bin|ditch|axe|kill|can|ax|scratch|dump|sack|chuck|drop) ${THE_LOT}
    (?:count|leave) (?:me|us) out(?! of) / (?:sack|jack) (?:it|this|the lot) (?:off|in) / knock (?:it|this|that) on the head / pull the plug / call it (?:quits|a day)
    (?:it's|its|it is|that's|deal's|deal is|all) off(?= ?(?:$|[.,;!\n]|i'm afraid|sorry)) / not (?:going ahead|happening)(?= ?(?:$|[.,;!\n]|anymore|any more|sorry|now))
  `,
});

const NOT_CANCEL_WORDS = oneOf({
  fr: listed`
    annul(?:e|ez|er|ons)(?: (?:le|la|rien))? (?:surtout )?pas(?! (?:de|grave|la peine|trop|mal|besoin|utile)\b)
    (?:pas|jamais|rien)(?: (?:a|l'|le|la|vouloir|du tout))? ?annuler / frais d'annulation
    conditions d'annulation
    (?:annul|resili)\w* (?:mon|notre) (?:abonnement|contrat)
  `,
  en: listed`
    (?:did|have|has|why|who|was) (?:you |u |it |someone |somebody )?(?:been )?
      (?:remov|cancel|delet|annul)\w*
    (?:don'?t|do not|never|not to|rather not)(?: (?:want|wish|need|have) to)? cancel / cancellation (?:policy|fee)
    cancel (?:my|our|the) (?:subscription|contract|membership|policy)
  `,
  both: listed`
    (?:pas la peine|pas besoin|inutile|no need|no reason|not) (?:d'|de l'|de |to )?(?:annul|cancel)\w*
  `,
});

export const NOT_CANCEL = new RegExp(pattern`\b${NOT_CANCEL_WORDS}\b`);
const CHANGE = oneOf({
  fr: listed`
    annul\w+ / decal\w+ / report(?:er|e|ez|ons|ais|ait) / deplac\w+ / chang(?:er|e|ez|eons)
    modifi\w+ / bouger
  `,
  en: listed`
    cancel\w* / resched\w* / rearrang\w* / postpon\w* / move / change / shift / call (?:it )?off
  `,
});

const CAN_I = oneOf({
  fr: listed`
    je (?:peux|pourrai|pourrais|pourra) / (?:puis|pourrai|pourrais)-je / (?:on|ca) (?:peut|pourra|pourrait)
    (?:peut|pourra|pourrait)-on / possible (?:de |d') / possibilite (?:de |d') / (?:est-ce qu'|qu')on peut
  `,
  en: listed`
    (?:can|could|may|will|would) (?:i|we|you) (?:still |always |also |be able to )?
    (?:i|we) (?:can|could|may) (?:still |always )? / (?:able|possible|ok|okay|allowed|free) to
  `,
});

const IF_NEEDED = oneOf({
  fr: listed`
    si (?:besoin|jamais|necessaire|il (?:le )?faut|y a|quelque chose|imprevu|empechement)
    si (?:je (?:ne )?|j'|on )(?:peux|peut|ai|a|suis|dois|devais|change|pouvais) / en cas / au cas
    a tout moment / au dernier moment / (?:annul\w+ )apres coup / (?<=annul\w{1,3} )plus tard / ensuite
  `,
  en: listed`
    if (?:needed|need be|needs be|necessary|required|i (?:need|have|must|want|can'?t|change)|something|
      anything|things|plans|my plans|it comes)
    in case / at any (?:time|point|moment|stage) / any ?time / last minute / later on
    (?<=cancel(?: it| that| this)? )(?:later|afterwards) / later if / on the day
  `,
});

const HOW_TO = oneOf({
  fr: listed`
    comment (?:je fais |on fait |faire |puis-je |je peux |je |on |dois-je |ca se passe )?(?:pour |si )?
      (?:l'|le |la )?
    (?:que|quoi) (?:faire |se passe[- ]t-il )?(?:pour|si) (?:\S+ ){0,4}?
  `,
  en: listed`
    (?:how|where) (?:do|can|could|would|should) (?:i|we|you|one) (?:go about )?
    how to / how (?:do|would) i go about
    what (?:do i do|happens|should i do)(?: if| to)? (?:\S+ ){0,4}?
    what if (?:\S+ ){0,4}?
  `,
});

const UNTIL_WHEN = oneOf({
  fr: listed`
    jusqu'a (?:quand|quelle heure|combien|quel (?:jour|moment)) / combien de temps (?:avant|a l'avance)
    quel (?:est le )?delai
  `,
  en: listed`
    (?:until|till|up to|by) (?:when|what time) / how (?:late|long before|far ahead|far in advance)
    how much notice
  `,
});

const I_FAIL = oneOf({
  fr: listed`
    (?:je |j')(?:ne )?(?:peux|pourrais|pouvais|pourrai|suis|serai|dois|devais|ai un)
    (?:il )?y a un (?:empechement|imprevu) / ca (?:ne )?va (?:pas|plus)
  `,
  en: listed`
    (?:i|we)(?:'m| am)? (?:can'?t|cannot|could not|couldn'?t|need|have|must|not|want|don'?t|get|
      forget|miss)
    something comes up / it (?:doesn'?t|does not)
  `,
});

const CHANGING_WORDS = oneOf({
  fr: listed`
    ${UNTIL_WHEN}[^.!\n]{0,30}\b${CHANGE}
    ${CHANGE}\b[^.!\n]{0,20}\b${UNTIL_WHEN}
    ${CAN_I} ?(?:\S+ ){0,2}?${CHANGE}\b[^.!\n]{0,25}\b${IF_NEEDED}
    ${HOW_TO} ?${CHANGE}
    (?:et )?si ${I_FAIL}\b[^.!\n]{0,40}\b(?:comment|fais quoi|quoi faire|que faire|se passe)
    (?:comment (?:je |on )?fai\w+|que (?:faire|dois-je faire)) (?:si|quand) ${I_FAIL}
    si ${I_FAIL}[^.!\n]{0,15} ${CHANGE}[^.!\n]{0,12} ?\?
    (?:et|mais) si ${I_FAIL}[^.!\n\d]{0,20}\?
  `,
  en: listed`
    (?:what|how)(?: do i do| happens| about)? if ${I_FAIL}
  `,
});

/** "Can I cancel later if needed?", "jusqu'à quand je peux décaler ?": asks whether and how, and changes nothing. */
const CHANGING = new RegExp(pattern`\b${CHANGING_WORDS}`);
const CHANGING_HINT =
  /comment|quand|\bsi\b|jamais|cas\b|moment|later|plus tard|how|\bif\b|case|time|notice|delai|where/;

/** Where it stands; null where it is not asked. */
export function asksAboutChanging(text: string): { index: number; length: number } | null {
  const match = CHANGING_HINT.test(text) ? CHANGING.exec(text) : null;
  return match && { index: match.index, length: match[0].length };
}

export const RESCHEDULE = any({
  fr: listed`
    (?:faut|dois|faudrait|devrais|voudrais|peut) (?:que je |qu'on |on )?(?:le |la )bouger?
    (?:report|decal|deplac|repouss)e?(?:ons|ez|er|ait|erait)
  `,
  en: listed`
    (?:move|shift|switch|change) (?:(?:\w+'s|the|my|our|this|that) )?
      (?:call|meeting|appointment|slot|booking|appt)
    (?:need|have|want|like|got|can we|could we|possible) (?:to )?(?:move|shift|push|change|rearrange|
      reschedule|postpone) (?:it|this|that|things)
    (?:need|have|want|like|got) to rearrange
    push (?:it|this|that|the \w+)
    (?:need|have|got|want|like|can (?:we|i)|could (?:we|i)) (?:to )?(?:move|shift|change) (?:it|this)
      (?= ?$| ?[,.!?]| please| sorry| to another)
    (?:another|different|other|new) (?:time|day|slot|date|moment)
  `,
  both: listed`
    (?:heure|minutes?|min|peu|hour|hours|bit|little|while) (?:plus tot|plus tard|earlier|later)
  `,
});

const AT_THAT_TIME = oneOf({
  fr: listed`
    ce jour[- ]la / ces jours[- ]la / a cette heure[- ]la / a ce moment[- ]la
    les (?:deux|trois|2|3) (?:jours|fois)
  `,
  en: listed`
    then
    (?:both|all)(?: (?:of )?(?:those|these|the))? (?:days|times)
    that day / those days
  `,
});

const CANNOT = oneOf(listed`
  can'?t / cannot / can not / couldn'?t / won'?t be able to / unable to / not able to
`);

const ATTEND_FR = oneOf(listed`
  (?:etre|me rendre) (?:la|dispo\w*|libres?|presente?s?|a l'heure|joignable)
  pouvoir / venir / y arriver / repondre a l'appel / decrocher / honorer
`);

const ATTEND_EN = oneOf(listed`
  make (?:it|that|this|the (?:call|meeting|appointment))
  (?:do|attend|be there|join|be (?:free|available|able|around|home|back)) / come
`);

const DOUBTFULLY_EN = oneOf(listed`
  (?:don'?t|do not) (?:think|believe|reckon) / not (?:sure|certain|convinced) / unsure / doubt / unlikely
`);

const I_WILL = "(?:i|we) ?(?:'?ll|can|will|could|'d|would|am|'m|be)?(?: be)?(?: going to| gonna| able to)?";

const DOUBTS_TO_COME = any({
  fr: listed`
    risque(?:nt|ns|rais?)? (?:fort |bien )?(?:de |d')(?:ne )?pas (?:${ATTEND_FR})
    (?:pense|crois) (?:ne )?pas (?:${ATTEND_FR})
    pas (?:sure?s?|certaine?s?|persuadee?) (?:de |d')(?:${ATTEND_FR})
    doute (?:de |d')(?:${ATTEND_FR})
    pas (?:sure?|certaine?) que (?:je |ca |ce )(?:puisse|pourrai|sois|soit|serai|sera|aille|ira)
    (?:pense|crois) pas que (?:je |ca |ce )(?:va|vais|pourrai|sera|serai|puisse|sois|soit)\w*
  `,
  en: listed`
    ${DOUBTFULLY_EN}(?: (?:that|if|whether))? ${I_WILL} ${ATTEND_EN}
    (?:i|we)(?: (?:might|may|probably|likely|possibly))+ (?:not|won'?t|can'?t|cannot)
      (?: be able to)? ${ATTEND_EN}
  `,
});

const DOUBTFUL =
  /ris[qk]|pense|crois|\bsure?s?\b|certain|persuad|doub?t|think|believe|reckon|convinced|unlikely|might|\bmay|probably|possibly|\blikely/;

/** "Not sure I can make it", "je risque de pas être là". */
export function doubtsToCome(text: string): boolean {
  return DOUBTFUL.test(text) && DOUBTS_TO_COME.test(text);
}

export const REJECT = any({
  fr: listed`
    ni l'une? ni l'autre
    (?:me |m'|nous )(?:arrange|convien|von|va)\w* (?:pas|plus|guere)
    pas (?:dispo\w*|libres?|la) (?:a )?(?:ce|ces|cette)
    (?:oublie|zappe|sorti de (?:la|ma) tete|capte)\b[^?\n]{0,40}\b(?:pas|plus) (?:du tout )?(?:la|chez moi|dispo\w*|libre|a la maison|joignable|en ville|possible)\b
    (?:pas|plus) (?:dispo\w*|joignable)(?: du tout)?(?: finalement| en fait| desolee?)?$
    rien (?:de tout (?:ca|cela)|ne (?:me |nous )?(?:va|convient)|qui (?:me |nous )?
      (?:va|convient|arrange))
    (?:coince|bloque|retenue?)\w* (?:au|a|dans|en)
    (?:ce n'est |c'est |ca va |ce sera |c |ca sera )?pas (?:du tout )?(?:possible|faisable|jouable)
    (?:ne )?(?:peux|pourrai|pourrais|peut) (?:pas|plus|finalement pas|malheureusement pas)
      (?! (?:trop )?(?:vous |te |)(?:repondre|ecrire))
    empechement / imprevu / urgence / contretemps
    (?:finalement |en fait )?(?:pas|plus) (?:dispo\w*|libre) (?:du tout|finalement|en fait|apres tout)
    (?:pas|plus) du tout (?:dispo\w*|libre)
    pas (?:celui|celle)(?:-| )la
    (?:c'est|ca tombe|ca fait) (?:\w+ )?(?:pile|en plein|en pleine|juste|exactement)
      [ ](?:pendant|quand|au moment|sur|dans|mon|ma|mes|le|la|l')
  `,
  en: listed`
    (?:forgot|forgotten|slipped my mind|spaced|oops|whoops)\b[^?\n]{0,40}\b(?:i'm|im|am|be|we're) (?:out|away|not (?:home|in|here|around|free|available|about))(?= ?(?:$|[,.!]|at all|then|today|anymore|any more|sorry))
    (?:forgot|forgotten|slipped my mind|spaced)\b[^?\n]{0,20}\bnot (?:home|in|here|around|free|available|about)\b
    (?:nothing|none|not one) (?:works|suits|of|there|fits)
    something (?:\w+ )?(?:has |just |'s )?(?:came|come|cropped) up
    (?:i )?${CANNOT} (?:make|do|attend|come|join|be there|any of|either|that|then|it|at)\b.*
    ^(?:sorry,? )?(?:i )?(?:can'?t|cannot)(?: sorry| anymore| today| make it)?$
    (?:doesn'?t|don'?t|does not|do not|won'?t|will not|not gonna|not going to) (?:really )?
      (?:work|suit|fit|be possible)
    not (?:possible|available|free|good for me|convenient|going to work|feasible)
    something(?:'s| has)? (?:just )?(?:came|come) up
    (?:neither|none of (?:them|those|these|the above)|no good)
    clash(?:es)? with
    not that (?:one|day|date|slot)\b
    (?:that|it|this|those|they)(?:'?s| is|'?re| are|'d be| falls?| lands?)? (?:slap|bang|smack|right|dead|plumb|plum|square|smack)
      (?: bang| dab| smack)? (?:in|on|during|over|when|through|at|amid) (?:the middle of )?(?:my|our|the|school|lunch|dinner|tea|work|i\b|we\b|naps?|bath)
  `,
  both: listed`
    (?:i'm|i am|we're|i'll be|we'll be|at|je suis|je serai|on est|on sera)\b[^.!?\n]{0,40} ${AT_THAT_TIME}
      (?= ?(?:$|[,.!]))
    (?<!not )(?<!pas )(?:too|trop) (?:early|late|soon|tot|tard)
    impossible
  `,
});

const IN_THE_MIDDLE = oneOf({
  fr: listed`
    (?:en plein|pile(?: poil)?|juste|exactement|tombent? (?:pile|en plein\w*|juste|pendant)|en pleine|au beau milieu)(?: pile| poil| en plein| en pleine)?
      [ ](?:dans|pendant|sur|durant|au milieu de|a l'heure de|au moment de|de) ?(?:le |la |les |l'|mon |ma |mes |notre |nos |du )\w+
    (?:c'est|ca tombe) (?:pile |juste |exactement )?(?:quand|l'heure ou|le moment ou|a l'heure ou|au moment ou|pendant que|la que|la ou|justement que) ?(?:je|j'|on|mon|ma|mes|les|nous) ?\w+
    ^(?:pile|juste|exactement) (?:quand|a l'heure ou|au moment ou) ?(?:je|j'|on|mon|ma|mes|les|nous) ?\w+
    c'est (?:l'heure|le moment) (?:de |d'|du )(?:ma|mon|mes|la|le|l'|amener|chercher|aller|recuperer|coucher|ouvrir|fermer)? ?\w+
  `,
  en: listed`
    (?:slap|bang|smack|right)(?:[ -](?:bang|dab|smack))?[ -](?:in|during|on|over|across|when|through|as) (?:(?:the )?middle of \w+|(?:my|our|the|i|we|when))
    (?:that's|that is|which is|it's|both|they're|those are)(?: right| just| exactly| usually| always| both)? (?:when|during|while) (?:i|we|my|our|the|they|everyone|school|kids|he|she|his|her)(?! (?:call|line)\b)
    that's (?:my|our) (?:lunch|lunchtime|school run|gym|class|shift|nap|dinner|tea|commute|rush|busiest|busy) ?
  `,
});

const SUITS_THEM = oneOf({
  fr: listed`
    libre / on fait / dispo\w* / tranquille / pause / repos / finis / termine / rentre / chez moi / debauche / parfait / ideal / nickel / bien / arrange / temps / top / envie
  `,
  en: listed`
    free / (?:i'm|am|day|days|we're|get|time) off / break / finish / done / home / back / available / around / (?:have|got|good|best|right) time / perfect / ideal / great / good / best / want / need / prefer / suits? / meant / said / asked / booked
  `,
});

/** "Slap bang in my school run", "c'est quand j'ouvre le magasin": something else is on then, and it is no break. */
export function clashes(text: string): boolean {
  return CLASH_HINT.test(text) && CLASHES.test(text) && !FREE_THEN.test(text);
}

const CLASH_HINT =
  /plein|la que|la ou|justement|pile|juste|exactement|tombe|milieu|quand|heure|moment|pendant|slap|bang|smack|right|plumb|dead|when|during|while|that's/;
const CLASHES = any([IN_THE_MIDDLE]);
const FREE_THEN = new RegExp(pattern`\b${SUITS_THEM}\b|\?`);

const TAKES_OVER_WORDS = oneOf({
  fr: listed`
    (?:c'est moi qui|je|on|nous) (?:repren\w+|m'en occupe|m'occupe|nous occup\w+|gere|gerons|suis l'heriti\w+)
    (?:j'ai|je|on a) (?:repris|herit\w+) / ca m'interesse / interesse toujours
  `,
  en: listed`
    (?:i'?m|i am|i'?ll|i will|i'?ve|i have|we'?re|we are|i|we) (?:be )?(?:now )?(?:taking|taken|take|took) (?:it |this |things )?over
    (?:i'?m|i am|i|i'?ll) (?:be )?(?:now )?(?:handl\w+|deal\w*|look\w* after|inherit\w*|carry\w* on|in charge)
    still interested
  `,
});

/** "My husband passed away, I'm taking over": they are the right one now. */
export const TAKES_OVER = new RegExp(pattern`\b${TAKES_OVER_WORDS}\b`);
export const DEATH = /\b(?:decedee?|deceased|passed away|mort(?:e)?|died)\b/;

const ASKED_NOTHING_WORDS = oneOf({
  fr: listed`
    (?:moi )?(?:je )?(?:n'ai |ai |j'ai |j'avais )?(?:jamais |pas )?(?:rien|pas|jamais) (?:vous )?
      (?:demande|fait (?:de|aucune) (?:demande|requete)|sollicite)\w*(?: a (?:personne|vous)| moi)?
    (?:je |moi )?(?:n'ai |j'ai |ai )(?:fait )?(?:aucune|jamais (?:fait )?(?:de|aucune)) demande(?: moi)?
    (?:c'est |ce n'est )pas moi qui ai (?:fait|demande).{0,25}
  `,
  en: listed`
    i (?:never|did not|didn'?t|have not|haven'?t|have never|'ve never) (?:ever )?
      (?:ask(?:ed)?|request(?:ed)?|sign(?:ed)? up|enquire[d]?)(?: (?:for|about))?
      (?: (?:anything|this|that|it|any of (?:this|it)|info\w*|nothing|a thing))?
    (?:it |that )?(?:wasn'?t|was not) me (?:who|that) (?:asked|requested|signed|filled).{0,25}
  `,
});

/** All that is said: perhaps forgotten, perhaps another's request, so that they are asked. */
export const ASKED_NOTHING = new RegExp(
  pattern`^(?:(?:bonjour|hello|hi|euh|mais|but|desolee?|sorry|non|no|pardon)[ ,.!]+)*${ASKED_NOTHING_WORDS}[ .!]*$`,
);

/** Who says they will write back names no time for a call: "je vous réponds ce soir". */
export const WILL_WRITE = any(listed`
  je (?:vous |te )?(?:repond|recontact|redi|reecri)\w*
  (?:will|i'?ll|going to|gonna) (?:reply|respond|answer|write|get back|let you know|text you|
    message you)
`);

const PLACES = oneOf({
  fr: listed`
    pub / car / train
  `,
  en: listed`
    gym / dentist / hospital / shop / office / class / bath / shower / funeral / wedding / school
    doctors? / airport / store / supermarket
  `,
  both: listed`
    cinema
  `,
});

const AT_A_THING = oneOf({
  fr: listed`
    en (?:caisse|rayon|cuisine|salle|cours|consult\w*|livraison|tournee|intervention|cuisson|formation|visite|plein \w+)
    a (?:la caisse|la poste|table|l'ecole|l'eglise|la messe|l'hopital|la pharmacie|la piscine) / aux (?:urgences|courses|toilettes)
    au (?:volant|guichet|drive|four et au moulin|bloc|cinema|cine|resto|restau|sport|medecin)
    sur (?:le|un|l'|mon|la|une) ?(?:toit|echafaudage|echelle|route|scooter|velo|tracteur|moto|camion|pelleteuse)
    chez (?:le|la) (?:coiffeu\w+|medecin|dentiste|doc\w*|veto|veterinaire|kine|garagiste|boulangere?|pediatre|osteo)
    dans (?:le (?:bus|metro|train|tram|tgv|rer)|la file|l'avion|un tunnel|l'ascenseur|les bouchons)
    (?:les |des )?mains (?:dans|pleines|prises|sales)(?: (?:le|la|l'|de|du) ?\w+)?
    je fais (?:la )?queue / sous la douche
    (?:le |la |mon |ma )(?:petite?|bebe|gamine?|puce|loulou) (?:dans les|sur les|au|qui pleure|pleure)
  `,
  en: listed`
    at the (?:till|tills|checkout|counter|wheel|vets?|doctors?|docs|barbers?|hairdressers?|garage|bank|cinema|match|pub|tip|school gates?|bus stop|station|airport)
    (?:in|on) (?:the|a) (?:queue|line|checkout|bath|shower|loo|middle of \w+|bus|tube|train|plane|phone|other line|school run|forklift|tractor|lorry|motorway|roof|scaffold\w*)
    (?:up|on) (?:a|the) (?:ladder|scaffold\w*|roof) / hands? (?:are |is )?full / serving (?:a )?customers? / with a (?:customer|patient|client)
    in (?:theatre|surgery|court|labour|a lecture|class|church|bed) / nursing the baby / feeding the \w+ / elbow deep
  `,
});

const STARTS_BUSY = oneOf({
  fr: listed`
    stop / attendez / attends / oula / oulah / houla / non / pas / desolee? / pardon / la / oups / minute / deux minutes / bonjour / ah / mince
    je suis / suis / chui / j'ai / on est / encore / actuellement / en ce moment / moi
  `,
  en: listed`
    stop / wait / sorry / hang on / hold on / hi / hey / woah / whoa / oi / no / not now
    i'm / i am / i've got / still / currently / just / up / got (?:my )?/ my
  `,
});

/** What somebody is at while they write: "stop stop là je conduis", "in the queue at Tesco". */
export const BUSY_NOW = new RegExp(
  oneOf(listed`
    ^(?:${STARTS_BUSY}[ ,.!]+)*${AT_A_THING}(?= ?(?:$|[,.!;\n]| la\b| at\b| with\b| a la\b| right now| now| sorry| desolee?| actuellement| en ce moment| plus tard))
      (?!.*(?:\bjusqu|\buntil\b|\btill?\b))
    ^(?:attendez|attends|une minute|deux minutes|minute|deux sec\w*|2 sec\w*)[ ,.!]+(?:la )?(?:je|on) (?:change|couche|finis|termine|sors|rentre|gare|paye|paie|mange|conduis|range|couds|nourris|habille|lave|descends)
    ^(?:(?:oui|non|ok|yes|no|yeah)[ ,.!]+)?(?:mais|but|desolee?|sorry),? (?:la )?(?:je suis |suis |i'm |im |i am )?(?:au volant|en voiture|en reunion|driving|in a meeting)(?= ?(?:$|[,.!;\n]|la\b|now\b))
    ^mid[- ](?:haircut|meal|dinner|lunch|meeting|shift|call|drive|job|lesson|class|service|feed|cook|shop)
    \b(?:hang on|give (?:me|us) a (?:sec|second|min|minute|mo|moment|bit|tick)|gimme a (?:sec|min|bit)|two (?:ticks|secs|mins)|2 (?:ticks|secs|mins))[ .!]*$
    ^(?:(?:stop|attendez|attends|oula|houla|non|desolee?|pardon|la|oups|minute)[ ,.!]+)+je (?:suis en train de )?(?:mange|dors|cuisine|conduis|conduire|roule|travaille|bosse|cours|manger)\b
    ^(?:(?:stop|wait|sorry|hang on|hold on|whoa|oi|no|not now)[ ,.!]+)+(?:i'm |im |i am )?(?:driving|cooking|eating|working|sleeping|running)\b
  `),
);

const PASSES = oneOf({
  fr: listed`
    (?:une fois|quand|lorsque|des que|apres que|le temps que) (?:que )?(?:\S+ ){1,6}?
      (?:passee?s?|finie?s?|terminee?s?|digeree?s?|derriere (?:moi|nous)|calmee?s?|retombee?s?|calmera|calmeront|tassee?s?|tassera|boucle\w*)
    (?:passe|passees?|passes) (?:noel|les fetes|les vacances|l'ete|l'hiver|la saison|le rush|les examens|la rentree)
    apres (?:les |la |le |l')(?:vendanges|moissons?|recolte|rush|inventaire|demenagement|travaux|naissance|mariage|accouchement|bilan|examens|soldes|fetes|vacances|rentree|ramadan|saison)
  `,
  en: listed`
    (?:once|when|after|until|till)(?: \S+){1,6}? (?:(?:is|are|'s|has|have|been|all|calmed|quietened|settled|died|blown|out) ?)*
      (?:over|done and dusted|finished|settles?|settled|calms?|calmed|calm|quiet(?:er|ens|ened|en)?|out of the way|behind (?:me|us)|blown over|dies down|died down|slows? down|blows over|digested|simmers? down)(?= ?(?:$|[,.!]|down|a bit|here|at|for))
    after (?:the )?(?:harvest|lambing|calving|season|move|wedding|exams?|stocktake|rush|holidays|christmas rush|sales|baby)
  `,
});

export const LATER = any({
  fr: listed`
    (?:peux|puis) (?:pas|plus) (?:trop )?(?:vous |te )?(?:repondre|ecrire)
    pas dispo\w* (?:pour|a) (?:(?:vous |te )?(?:repondre|ecrire))
    (?:r?appel|recontact|reecri|ecri)\w*(?:[- ](?:moi|nous))? (?:quand|lorsqu[e']|une fois que) ?
      (?:j'aurai|on aura|nous aurons|je serai|on sera|nous serons|ce sera|ca sera|j'ai fini)
    la nuit porte conseil
    ^(?:la )?je (?:mange|dors|cuisine|conduis|roule|travaille|bosse|cours)\b.*
    (?:pas|plus|peu) (?:trop |vraiment |bien )?(?:le |de |beaucoup de )?temps
    deborde\w*
    c'est (?:pas|mal) le (?:bon )?moment
    (?:pas|mauvais) (?:le |un |bon )*moment
    pas dispo\w* (?:la|maintenant|en ce moment)
    (?<!(?:min|minutes|heure|heures|h) )plus tard
    (?:parle|parler|discute|voir|vois|demande|demander) (?:\w+ )?(?:a|avec) (?:ma|mon|mes) \w+
    en (?:parle|parler|discuter?) (?:a|avec)
    (?:reviens|reviendrai) vers vous
      (?!,? (?:votre|vos|est-ce|c'est|pour|car|suite|concernant|au sujet|a propos|avec))
  `,
  en: listed`
    (?:can'?t|cannot|unable to|not able to|not free to) (?:really )?(?:answer|reply|respond|type)
      (?= ?$| ?[,.!]| (?:now|right|at the|atm|just|yet|you (?:now|right)))
    not (?:at this (?:stage|time|point|moment)|for now|for the moment|quite yet|just yet)
    (?:can'?t|cannot) (?:stop|talk|chat|speak) (?:now|right now|atm|at the moment|just now)
    running for (?:a|the|my) (?:train|bus|tram|plane|flight|meeting)
    (?:call|ring|text|contact|message)(?: me| us)?(?: back| again)? (?:when|once) (?:i'?ve|i have|we'?ve|
      we have|(?:i'?m|i am|we'?re) (?:done|finished|back|ready)|(?:i|we) (?:finish|get|come))
    (?:call|ring|text|message|write|talk|speak|chat)(?: me| us| about (?:it|this))?(?: back)? later
      (?= ?$| ?[,.!?]| please| then| ok)
    sleep on it
    (?:text|message|msg|write|call|answer|reply) (?:you |u )?later
    ^(?:i'?m |still |currently )*(?:at|in) (?:the|my|a) ${PLACES}(?= ?$| ?[,.!])
    (?:swamped|snowed under|slammed|hectic|rushed off)
    (?:bit|pretty|really|super|quite|very|kinda|too|so) busy
    busy (?:at the moment|right now|today|atm|this week)
    text you (?:later|back)
    (?:get|come|circle) back to (?:you|u|me)
    in the middle of / not free(?: right now| now) / later please
    (?:maybe |perhaps |some )?(?:another|other) time
    not at this time / let you know / ask my \w+ / need to think / tied up / hold on / ^brb$ / ^wait$
    (?:in a|at) (?:meeting|work) / driving / busy (?:right )?now / no time
    give me a (?:sec|second|min|minute|moment)
    one moment
  `,
  both: listed`
    ${PASSES}
    (?:check|see|talk|discuss|speak|confirm|voir|verifie\w*) (?:it )?(?:with|avec)
      [ ](?:the|my|our|le|la|mon|ma|mes|notre|nos) \w+
    (?:give|gimme|laisse[rz]?|donne[rz]?|accorde[rz]?)[- ](?:me|moi) (?:just |juste )?\d{1,2} ?
      (?:sec\w*|min\w*|mn)
  `,
});

const THANKS_WORDS = oneOf({
  fr: listed`
    d'accord / parfait / impec\w* / nickel
    (?:a )?vous (?:aussi|de meme|egalement)
    de meme / pareillement / egalement / tres bien / entendu / ca marche / c'est note / a vous / bien
    beaucoup / infiniment / encore / et / bonne journee / bonne soiree / a demain / au revoir
    a tout a l'heure / merci / c'est gentil / merveilleux / excellente? / genial / a bientot
  `,
  en: listed`
    great / perfect / cool / alright / good / nice / lovely / grand / wonderful / sound / amazing
    (?<=\s)(?:mate|pal|love|bud|buddy|chief|hun|fella|boss)(?![a-z]) / ta(?: muchly| very much)? / you too / noted / very / much / so / you / and / have a (?:nice|good|great) day / see you
    see you (?:then|tomorrow|soon) / cheers / thx / ty / bye / thanks? / thank you / brilliant / brill
    awesome / fab / sweet / likewise / (?<=\s)x{1,3}(?![a-z])
  `,
  both: listed`
    ok / okay / super / top / excellent / 👍 / 🙏 / 👌 / ❤ / 😊 / 🙂
  `,
});

export const THANKS = new RegExp(pattern`^(?:${THANKS_WORDS}[ ,!.\n]*)+$`);

const AGREEING = oneOf({
  fr: listed`
    au poil / chouette / cool / nickel(?: chrome)? / tiguidou / le top / extra / carre / impec\w* / formid\w* / genial
    ca (?:le fait|gaze|baigne|roule|colle|marche|passe|joue|me botte|me va) / tres bien / trop bien / parfait / parfaitement
    c'est (?:carre|au poil|cool|chouette|le top|super|tout bon) / tout bon / du tonnerre / aux petits oignons / mortel
    (?:(?:faisons|on fait|faites|fais) )?comme ca / fai(?:tes|s|sons) ca / allons[- ]?y / on part (?:la-dessus|comme ca)
    (?:allez )?hop(?: la)? / yes / go+ / let's go / tope la / soyons fous / adjuge / vendu / banco / bonne idee
  `,
  en: listed`
    nice(?: one)? / sound / smashing / class / ace / belter / belting / crackin'? / cracking / champion / mint / magic / lush
    quality / nailed on / banging / wicked / roger(?: that)? / mega / boss / safe / bet / legend / star / deadly / grand / brill\w* / fab / awesome / excellent / ideal / wonderful / superb
    top (?:man|lad|girl|job|banana|stuff|notch) / (?:bang|spot) on / sweet(?: as)? / cool(?: beans)? / happy days / perfect
    good (?:man|lad|girl|stuff|shout|one|job|call|on ya|on you|to go) / great stuff / lovely(?: jubbly| stuff)?
    you(?:'re| are) (?:a |the )?(?:star|legend|best|gem)
    do (?:it|that|so) / (?:go|going) (?:for|with) (?:it|that) / let's (?:do (?:it|this|that)|roll) / rock and roll / game on
    (?:that )?(?:works|suits(?: me| us)?)(?: (?:fine|down to the ground|perfectly|grand))?
    that(?:'s| is|'ll be)? (?:me|sound|class|ace|grand|magic|mint|lush|smashing|spot on|bang on)
    (?:fine|good|great|all good) (?:by|with|for) me / put me down / count me in / deal / no bother
    right you are / righto / right oh / rightio / okey dok\w+ / okie dokie
  `,
  both: listed`
    super / top
  `,
});

const BESIDE_AGREEING = oneOf({
  fr: listed`
    merci / svp / pour moi / chef / patron / les amis / ma poule / mon ami / oui / ouais / ben / bah / bien / alors / allez
    beaucoup / donc / on (?:dit|fait) / a (?:demain|bientot|plus|tout a l'heure|lundi|mardi|mercredi|jeudi|vendredi)
  `,
  en: listed`
    pal / mate / lad / love / bud / buddy / chief / hun / darling / dear / sir / bro / man / fella / thanks? / thank you
    muchly / see (?:you|ya)(?: (?:then|there|later|soon|tomorrow))? / please / then / so / yes / yeah / yep / aye / ta / me / for me / by me / x{1,3}
  `,
  both: listed`
    ok / okay / [\p{Extended_Pictographic}\p{Emoji_Modifier}]
  `,
});

const EDGED = `(?![a-z0-9'-])[ ,!.]*`;

/** A whole message in which every word agrees, and one of them says so by itself. */
const AGREES = new RegExp(
  `^(?:${BESIDE_AGREEING}${EDGED})*${AGREEING}${EDGED}(?:(?:${AGREEING}|${BESIDE_AGREEING})${EDGED})*$`,
  'u',
);
const LONGEST_AGREEMENT = 60;

export function merelyAgrees(text: string): boolean {
  return text.length <= LONGEST_AGREEMENT && AGREES.test(text);
}

export const CONFIRM = any({
  fr: listed`
    (?:je )?compte sur (?:vous|toi|votre appel|ton appel)(?! pour)
    expres pour (?:vous|l'appel) / (?:tel(?:ephone)?|portable) (?:en|dans (?:la|ma)) main / je (?:vous )?attends (?:votre|l'|de pied ferme)
    (?:n')?annule[rz]? (?:surtout )?pas(?! (?:de|grave|la peine|trop|mal|besoin|utile)\b) / je suis prete?
    (?:faut|veux|voulais|souhaite) (?:surtout )?pas (?:l'|le )?annuler
    tout est (?:clair|bon|note|ok) / (?:plus|pas) (?:de|d'autres?) questions?
    tel(?:ephone)? (?:est )?(?:a cote|a portee|allume)
    merci (?:du|pour (?:le|ce|votre)|de (?:ce|votre|me le)) rappel\w*
  `,
  en: listed`
    (?:see|talk to|speak to) you (?:then|there|tomorrow|soon|later)
    (?:phone|mobile)(?:'s| is)? in (?:my )?hand / standing by / counting on (?:you|it|ya) / ^all good(?=,|\.|!| ?$)
    looking forward to (?:it|the call|your call|speaking|talking|our)
    (?:i'?ll|i will) be there / (?:don'?t|do not) (?:want to )?cancel / i'?m (?:all )?ready
    thanks? (?:you )?for (?:the|ur|your) (?:nudge|reminder|heads up)
    (?:no|not any) (?:more |further |other )?questions? / all (?:clear|set)
    phone(?:'s| is) (?:beside|with|near|next to|by|on|charged|right here|ready)
    (?:will|'ll) be (?:home|back|ready|in|free) (?:in time|for it|by then|for the call)
  `,
});

const LITTLE = oneOf({
  fr: listed`
    un (?:petit )?peu / une? petite? / (?:petit|leger|legerement)e? / quelques minutes / (?:une? )?poignee
  `,
  en: listed`
    (?:a )?(?:bit|little|tad|touch) / slightly / (?:a )?(?:few|couple of|couple) (?:min\w*)
  `,
  both: listed`
    (?:\d{1,2}|cinq|dix|quinze|vingt|five|ten|fifteen|twenty) ?-?(?:minutes?|mins?|mn|m|')?
  `,
});

/** Late by minutes for what stands. */
const SOMEWHAT_LATE = any(listed`
  ${LITTLE} (?:de |d'|en |of )?(?:retard|late|behind)
  (?:en |du |de |avoir du |aurai du )?retard(?:ee?)?(?: de| d')?,? (?:${LITTLE})(?! ?h(?:eures?)?\b)
  (?:running|runnin) (?:late|behind)
  (?:j'ai|j'aurai|je suis|je serai|on sera|on est|risque d'etre|risque d'avoir) (?:en |du |un peu (?:de |en )|legerement en )retard
  (?:be|i'?m|i am|we'?re) (?:running )?late(?= ?$| ?[,.!]| (?:sorry|for|to|by))
`);

export function isSomewhatLate(text: string): boolean {
  return /retard|late|behind/.test(text) && SOMEWHAT_LATE.test(text);
}

/** Another hour than those that stand, with none named. */
export const EARLIER_OR_LATER = any(listed`
  (?<!le |la |au |the |mn |min |mins |heure |heures |minute |minutes |h )
    (?:un peu |bien |beaucoup )?plus (?:tot|tard)(?= ?$| ?[?!.,]| (?:possible|svp|dans|si))
  (?:(?:a )?(?:bit|little) |anything |something |any |much )(?:earlier|later|sooner)
  ^(?:(?:no|non|hm+|ok|euh|oh|sorry|desolee?)[ ,]+)*(?:earlier|later)(?: (?:please|pls|plz|svp|if possible|then))?[ .!?]*$
  plus (?:tot|tard) (?:dans|en|ce|le meme|la|le) ?(?:la |le )?(?:journee|jour|matinee|matin|soir\w*)
  (?:later|earlier) (?:in the|that|the same|on in the|on that) (?:day|afternoon|morning|evening)
  (?:le|au) plus tard possible / as late as (?:possible|you can) / (?:the )?latest (?:possible|you (?:have|can))
`);

export const CALL_ME = any({
  fr: listed`
    (?:on|quelqu'un) m'r?appelle / on me rappelle
    (?:r?appele[zr]?|r?appelle|telephone[zr]?)[ -]?(?:moi|nous)
    (?:prefere\w*|aime\w* mieux|vaut mieux) (?:recevoir |avoir |passer |par )?(?:un |qu'on m'|que vous m'|qu'on me |au |le )?(?:r?appel\w*|coup de (?:fil|tel)|telephon\w*)(?! (?:pas|plus))
    r?appelez(?:[- ]moi)? (?:direct\w*|plutot|simplement|par tel\w*)
    (?:coup de (?:fil|tel)|appel) (?:c'est |ce serait |me va |ca ira )(?:mieux|plus (?:simple|vite|facile))
  `,
  en: listed`
    (?:please|can (?:some ?one|you|we)|could (?:some ?one|you)) call
    just (?:ring|call|phone)(?: me| us)?(?= ?(?:$|[,.!]))
    (?:rather|prefer)(?: to)? (?:have |get )?a (?:phone ?)?(?:call|ring|bell|chat) / a (?:call|ring|bell) (?:is|would be|'d be|works) (?:better|easier|best|quicker)
    (?:get|have|like) a call / (?:call|phone|ring) (?:me|us) / give me a (?:call|ring)
  `,
});

/** "Can someone call me?" is no question about anything. */
export const ASKS_FOR_CALL = any(listed`
  (?:can|could|would|will) (?:some ?one|any ?one|somebody|anybody|you|u|ye)
    [ ](?:please |just |kindly )*(?:r?appel\w*|call|ring|phone)(?: me| us)(?: back)?
    (?= ?$| ?[,.!?]| please| about)
  (?:quelqu'un|on|vous) (?:peut|peux|pouvez|pourrait|pourriez)(?:[- ](?:il|vous|on))?
    [ ](?:me |m'|nous )r?appeler(?= ?$| ?[,.!?]| svp)
`);

const KEEN = oneOf(listed`
  chaude?s? / partante?s? / preneu\w+ / curieu\w+ / tentee? / motivee? / emballee? / seduite? / ok
  d'accord / interess\w*
`);

export const INTERESTED = any({
  fr: listed`
    (?:suis|serais|est) (?:grave |trop |tres |carrement |bien |toujours )?${KEEN}
    vendu$
    (?:ca|cela) (?:me|nous) (?:branche|tente|botte|parle|plait|dit bien|interpelle|va)
    (?:dites|dis|racontez|expliquez|explique)[- ](?:moi|nous)
    (?:on y va|allons-y|allez-y|let'?s gooo?)$
    (?:je |on |nous )(?:le |la |l'|les |en )?(?:veux|veut|voulons|souhaite)(?: bien)? (?:toujours|encore)(?! (?:pas|rien|plus|moins))(?![^.!?\n]*\b(?:mais|pas|autre|chang\w*|decal\w*|deplac\w*)\b)
    (?:toujours|encore) (?:partante?|preneu\w+|motivee?|chaude?|d'attaque) / (?<!\w )me lachez? pas / lache[rz]? pas l'affaire
    (?:je me|on se) (?:lance|laisse tenter)
    (?:finalement|en fait|au final) (?:si|oui)(?= ?$| ?[,.!;])
    (?:je|on) (?:le |la |l'|en )?(?:veux|veut|voudrais) (?:bien )?(?:quand meme|malgre tout)
    (?:peut|pourrait) m'interesser
    (?:ca|cela|ca me|oui ca)? ?m'interesse(?:rait)?
    pourquoi pas(?= ?$| ?[,.!;])
  `,
  en: listed`
    (?:more|some) info\w* / (?:know|learn|hear) more
    sounds (?:good|great|interesting|like a plan)
    still (?:want|wanna|need|up for|keen)(?! (?:nothing|you to stop))(?![^.!?\n]*\b(?:but|not|change|move|another|different|rather)\b) / (?:don't|do not) give up on (?:me|us)
    (?<!\bnot )(?:happy|glad|keen|willing) to (?:talk|chat|speak|discuss|have a (?:call|chat))(?! to (?:somebody|someone|a))
    tell me more / why not / i'?d (?:like|love) (?:that|to) / go ahead / let'?s (?:do|go|talk)
  `,
});

const ALL_FINE = oneOf(listed`
  ok / bien / bons? / bonnes? / possibles? / dispo\w* / jouables? / faisables? / parfait\w* / nickel
`);

const BOTH_SUIT = oneOf(listed`
  vont / conviennent / iraient / arrangent / marchent / passent / collent / fonctionnent
  (?:sont|seraient|c'est) (?:tous |toutes |bien |tout a fait )*${ALL_FINE}
`);

const EITHER_SUITS = oneOf(listed`
  is / are / works? / would / will / you / suits? / fine / ok / good / day / time / want / like
  except / but / bar / other than / apart from / sauf
`);

export const ANY_OFFER = any({
  fr: listed`
    n'importe(?: (?:quand|leque\w+|quel\w*)|$)
    peu importe
    (?:comme|quand) vous (?:voulez|preferez|pouvez)
    au choix / (?:ca m'est )?egal
    (?:les )?(?:deux|trois|2|3)(?: creneaux| horaires| dates| jours)? (?:me |nous )?${BOTH_SUIT}
      (?! (?:pas|plus|trop)\b)
    l'une? ou l'autre / comme ca vous arrange
    (?:vous|tu) (?:choisis\w*|decide[rz]?|voyez)
  `,
  en: listed`
    (?:either|any|both|whichever|whatever|anytime|any time|whenever)
      (?: one| of (?:them|those|these)| day| time| slot)?(?: ${EITHER_SUITS}\b.*)?$
    (?:don'?t|do not) mind / no preference / up to you / (?:you|u) (?:pick|choose|decide)
  `,
  both: listed`
    (?:tout|tous|toute la semaine|every ?day|any ?thing)(?: les jours)? (?:sauf|but|except)
    24 ?h(?: ?24)?
  `,
});

/** "Monday's no good either" refuses one more. */
export const NOT_EITHER = /(?:\b(?:no|not|never|nor|cannot)\b|n't\b|\bcant\b)[^.!?]*\beither$/;

const THAT_YOU_HAVE = oneOf(listed`
  do you / have you
  are (?:there|free|available|left|open|you|on offer)
  is (?:there|free|available|left) / you (?:have|got) / were / can (?:you|i) / could (?:you|i)
  did you
`);

/** Which times there are. */
export const ASKS_FOR_TIMES = any({
  fr: listed`
    quel(?:le)?s? (?:sont |etaient )?(?:les |vos )?(?:autres )?(?:horaires?|creneaux|creneau|heures|
      dispo\w*|possibilites|options)
      (?= ?$| ?[?.!,]| (?:avez|vous|proposez|sont|etes|reste|il|deja|libres?|dispo\w*|possibles?)\b)
    (?:vous (?:avez|aviez|proposez)|avez[- ]vous|il (?:vous )?reste|y a|c'est|c'etait) quoi
      [ ](?:comme (?:creneaux?|horaires?|dispo\w*|heures?)|de (?:libre|dispo\w*)|
      (?:vos|les) (?:creneaux|horaires|dispo\w*|heures))
    (?:quand|a quelle heure) (?:etes[- ]vous|vous etes|seriez[- ]vous) (?:libres?|dispo\w*)
  `,
  en: listed`
    (?:what|which)(?: other)? (?:times?|slots?|hours|options?|availability|availabilities|days)
      (?: and (?:times?|days))? ${THAT_YOU_HAVE}
    what (?:do you have|have you got|else do you have|(?:is|'s|was) (?:free|available|left|on offer))
      (?= ?$| ?[?.!,]| (?:free|available|left|then|on|for|in)\b)
    (?:when|what time) are (?:you|they|your experts?) (?:free|available)
  `,
});

const ANY_OF_THEM = oneOf({
  fr: listed`
    n'importe / peu importe / les deux / comme vous (?:voulez|preferez)
  `,
  en: listed`
    either / any / both / whichever / whatever
  `,
});

/** A clause that says nothing else. */
export const ANY_ALONE = new RegExp(
  pattern`^(?:(?:oh|ok|honestly|well|euh|bah) )?${ANY_OF_THEM}(?: one| time| day| of them)?$`,
);

const BEFORE_YES = oneOf({
  fr: listed`
    mdr / franchement / ben / bah / mais / bonjour / euh / ptdr / (?:bon,? )?tant pis
  `,
  en: listed`
    hmm / um / erm / oh / honestly / hello / hi / well
  `,
  both: listed`
    ah / lol / haha / hum
  `,
});

/** "Si je connaissais", "si c'est gratuit": a condition, and no yes. */
const CONDITION = oneOf(listed`
  (?:je |j'|on |nous |vous |tu |il |elle |ca )(?:\S+ ){0,2}?(?!connais\b|sais\b)\w+(?:ais|ait|ions|iez|aient)\b
  c'(?:est|etait) / ca\b / vous\b / jamais\b / possible\b / besoin\b / il (?:faut|y)
`);

const YES_WORDS = oneOf({
  fr: listed`
    oui / ouais / ouai / si(?! ${CONDITION}) / d'accord / dac / entendu / absolument / exactement / bien sur / evidemment
    tout a fait / certainement / carrement / volontiers / avec plaisir / parfait / nickel / impec\w*
    ca marche(?! comment) / ca roule / je (?:le |la )?prends / je valide
    reserve[rz]?(?: (?:le|la|moi))? / pas de (?:soucis?|probleme) / ca me va / ca me convient / ca va
    c'est bon / c'est parfait / c'est ok / c'est bien / tres bien / bonne idee / va pour / allez
    c'est parti / on y va / ca joue / marche conclu / top la / correct / vrai
    j'ai (?:deja |beaucoup |tout |bien )?lu(?! (?:rien|pas))
    je me suis (?:bien |deja |un peu )?renseignee?
    vaguement
    (?:vite fait|de loin|de nom|de reputation)(?=$|,| (?:oui|ouais|seulement|merci))
    je veux bien / je connais / effectivement / (?:j'|je l'|on l')utilise / oue / ouep / dacc / daccord
    valide[rz]? / banco / t'inquiete / adjuge / affirmati\w+
  `,
  en: listed`
    yep / yes / yeah / yea / yup / absolutely / exactly / perfect / book it / i'?ll take (?:it|that)
    let'?s do (?:it|that) / take it / count me in / deal / no (?:problem|worries|dramas?|bother|stress|sweat|hassle) / go ahead / we(?=$)
    let'?s go / sure / certainly / definitely / indeed / right / alright / all right / fine / great
    good(?! (?:morning|afternoon|evening|day|night))
    sounds good / works / works for me / that works
    that'?s (?:fine|great|ok|okay|perfect|good)
    that(?:'?ll| will) (?:do (?:nicely|fine|perfectly|me)|be (?:fine|great|grand|perfect)|work)
    it does / i do / i am / we do / we are / please do / go for it / deal / true
    i have(?=$|[ ,]+(?:yes|heard))
    (?:i have|i'?ve) (?:read|looked)(?! (?:nothing|little|neither))
    i'?ve heard / vaguely
    a (?:little|bit|little bit|tad)(?=$|,)
    (?:bit|little),? (?:yeah|yes|yep)
    (?:kind|sort) of(?=$|,| (?:yes|yeah|yep))
    kinda(?=$|,| (?:yes|yeah|yep)) / i know it / aye
    (?:i'?ve |i )?(?:heard (?:of|about) (?:it|you|them|this)|know (?:it|them|you|about it|all about))
    (?:i|we)(?:'ve| have)? (?:been )?(?:use|used|using) (?:it|one|them|this|yours)
    yess+ / okey / of course
  `,
  both: listed`
    ya / ok / okay / oki / k / super / top / [yo](?=$)
    un (?:petit |tit )?(?:peu|chouia|chouilla|brin)(?=$|,)
    👍 / 👌 / ✅ / 🙂👍 / 💯
  `,
});

export const YES = new RegExp(pattern`^(?:${BEFORE_YES}[ ,]+)*${YES_WORDS}(?![a-z0-9'-])`, 'u');

/** Said at the end, or with stress. */
export const YES_AFTER_ALL = new RegExp(
  oneOf({
    fr: listed`
      ^(?:ah )?(?:ca|ben|mais),? (?:pour |ca )?oui\b
    `,
    en: listed`
      ^(?:i|we) (?:do|have|am),? (?:yes|yeah|indeed)\b
    `,
    both: listed`
      ^[^?]{0,60}\b(?:so|donc|alors),? (?:yes|yeah|oui|ouais)\b
      ^[^?]{0,60}\b(?:bit|peu|chouia|loin|nom|but|mais),? (?:yes|yeah|oui|ouais)[ .!]*$
    `,
  }),
);

const TRIED = oneOf({
  fr: listed`
    eu / achete / utilisee?s? / essayee?s? / testee?s? / possede
  `,
  en: listed`
    used / had / owned / tried / bought / seen
  `,
});

const EXPLAIN = oneOf({
  fr: listed`
    explanation / (?:m')?expliquer / presentation / presenter / decrire
  `,
  en: listed`
    explain / tell / describe
  `,
  both: listed`
    intro\w*
  `,
});

const KNOWS = oneOf({
  fr: listed`
    je (?:le |la |les )?connais(?! (?:pas|rien))
    on connait(?! (?:pas|rien))
    je (?:vois|sais) (?:tres bien|bien|ce que)
    j'en (?:vends|pose|installe|ai (?:\w+ )?entendu parler)
    j'ai (?:tout )?(?:lu|vu)[ ]
  `,
  en: listed`
    (?:i|we) know(?! (?:nothing|little|very little|nobody))
    (?:i'?ve|we'?ve)? ?(?:heard|read) (?:lots|plenty|loads|a lot|all|much|about|of|good)
    (?:i|we) (?:sell|fit|install)
  `,
});

/** "Never used one but I know what it is", "no need to explain, I know it well": a no that is none. */
export const KNOWS_AFTER_ALL = new RegExp(
  oneOf(listed`
    \b(?:(?:never|jamais|not|haven't|n'ai pas) (?:\w+ )?${TRIED}\b[^?]{0,60}\b
      (?:but|mais|though)|(?:no need|(?:don'?t|do not) need|pas besoin|pas la peine|inutile)
      \b[^?]{0,60}\b${EXPLAIN}\b[^?]{0,60}[,.;]) [^?]{0,60}\b${KNOWS}
    ^(?:je |on )(?:ne )?connais que (?:ca|trop)
    ^(?:i|we) know nothing (?:else|better)
  `),
);

const BEFORE_NO = oneOf({
  fr: listed`
    mdr / franchement / ben / bah / mais / bonjour / euh / desolee? / ptdr
  `,
  en: listed`
    hmm / um / erm / oh / honestly / hello / hi / well / sorry
  `,
  both: listed`
    ah / lol / haha / hum
  `,
});

const NOT_AT_ALL = oneOf({
  fr: listed`
    absolument / vraiment / certainement / surement / surtout / carrement / franchement
  `,
  en: listed`
    definitely / absolutely / certainly / really / actually
  `,
});

const NO_WORDS = oneOf({
  fr: listed`
    non+(?![ -]?stop) / nan / (?:pas )?du tout(?! cuit) / pas la moindre idee / aucunement / nullement
    (?:c'est )?(?:bien )?(?:la |ma )?(?:toute )?premiere fois que
      [ ](?:j'en entends|j'entends|je vois|je lis)
    (?:je |la je |on )(?:le |la |vous )?decouvr(?:e|ons)
    (?:vous|tu) me l'appren\w+
    (?:j'y |je n'y |j'en |je )?connais rien
    y connais rien
    (?:bof|mouais|euh)[ ,]*(?:non|pas (?:trop|vraiment))
    pas trop(?=$|[ ,.!]) / pas encore / pas vraiment / pas que je sache / jamais
    aucun(?:e)?(?! (?:idee|interet))
    je ne (?!comprends|sais|vois)(?:connais|crois|pense|suis|l'utilise|utilise)?[^?]{0,20}pas
    (?:je |j')?connais pas(?! mal\b) / c'est (?:un )?non / faux / n(?=$) / negati\w+
  `,
  en: listed`
    no+(?! (?:problem|worries|dramas?|bother|stress|sweat|hassle|idea|prob\b|need|doubt|question))
    nope / nah / can'?t say / not a (?:clue|thing|sausage)
    (?:(?:it'?s|that'?s|this is) )?(?:the |my )?(?:very )?first (?:time )?(?:(?:i'?ve|i'?m|i am|i) )?
      (?:ever )?(?:hear|see|read)\w*
    (?:(?:it'?s|that'?s|this is) )?(?:all )?new(?:s)? to (?:me|us)
    (?:i |we )?(?:know nothing|(?:do not|don'?t) know (?:anything|much|a thing|about|the product|your))
    not yet / not really / not at all / not that i know
    never(?! (?:mind|received|got|heard back))
    i don'?t(?! (?:know|mind|understand|speak|care))
    i do not(?! (?:know|mind)) / we don'?t(?! (?:know|mind)) / i'?m not / i am not
    (?:it'?s|that'?s) a no
    (?:i )?haven'?t (?:a clue|the foggiest|heard)
    no clue / false
  `,
  both: listed`
    ${NOT_AT_ALL} (?:pas|not|non|no)
    (?:aucune|no|pas d') ?(?:idee|idea) (?:de )?(?:ce que|what|who|which|how|about)
    👎 / ❌
  `,
});

export const NO = new RegExp(pattern`^(?:${BEFORE_NO}[ ,]+)*${NO_WORDS}(?![a-z0-9'-])`, 'u');

/** "Quelle pluie, ça ne s'arrêtera donc jamais". */
const EXCLAIMED = oneOf(listed`
  (?:pluie|horreur|chaleur|journee|bazar|honte|galere|froid|plaie|tristesse|dommage|temps de|temps pourri|semaine|enfer|misere|bordel|cirque|
    boulot|match|belle|sale|bonne nouvelle|tempete|orage|vent|plaisir|bonheur|chance|rigolade|comique)\b(?![^?]*\?)
`);

const ASKING_WORDS = oneOf({
  fr: listed`
    combien / comment / pourquoi(?! pas(?= ?$| ?[,.!;])) / quel(?:le)?s?(?! ${EXCLAIMED}) / quoi / qui
    ou (?:est|etes|se) / est-ce / qu'est / c'est quoi / c'est combien / c'est qui / c'est a dire
    ca coute / ca marche comment / d'ou / en quoi / avez[ -]vous / vous avez / faites[ -]vous
    vous faites / peut-on / puis-je / pouvez[ -]vous / et (?:le|la|les|pour|si|vos|votre) / et ca
    j'aimerais savoir / je voudrais savoir
  `,
  en: listed`
    what'?s?(?! an? (?:\w+ )?(?:day|mess|pain|week|nightmare|joke|shame|pity|relief|weather|morning|night|laugh|game|match|storm|life|year)\b) / how / why / when (?:is|are|do|will|can) / where / who / which / do you / does
    is (?:it|this|there) / are you / are there / can (?:you|i|we) / could you / what about / how about
    and the / and your / i'd like to know
  `,
});

export const QUESTION = new RegExp(
  oneOf({
    fr: listed`
      \bc'est (?:qui|quoi|quand|ou)\b
      \b(?:a|de|pour) quelle? (?:heure|jour|date|numero|adresse)\b
      (?<!n'importe )\b(?:comment|combien|pourquoi(?! pas(?= ?$| ?[,.!;])))\b(?! te dire| dire)
      \b(?:vous etes|t'es|es|t) (?:qui|ki|ou|bases?|situes?)\b
      \bou ?$
      \bquoi(?= ?$| au juste| exactement)
      ^(?:de|pour) quoi\b / \bpour quoi\b
    `,
    en: listed`
      ^(?:will|would|should|shall|did|has|have|was|were) (?:it|i|you|we|there|that|this|the|someone|
        they)\b
      \bwho(?:'s| is| are| r)? (?:this|dis|dat|that|you|u)\b
      \bwhat did (?:it|you|u|they)\b
      \b(?:what|which) (?:time|day|number|date) (?:is|was|were|are|did)\b
    `,
    both: listed`
      \?
      ^(?:well |it |that |ca |cela )*(?:depends?|depend) (?:on )?
        (?:how|what|combien|(?:the|du|des|de) (?:price|cost|prix|tarif|cout))
      ^(?:c'est|ce sera|ca sera|it'?s|is it|will it be|it will be|sera-ce) .{0,40}\b(?:ou|or)\b
      ^(?:(?:et|and|bonjour|hello|hi|mais|but|ok|oui|non|d'accord)[ ,!]+)*${ASKING_WORDS}\b
    `,
  }),
);

export const LOOK_ALIKE_YES = /^(?:ok|si|ca va|super|top|right|good|works|i am|i do|we are)\b/;

const LIKING_WORDS = oneOf({
  fr: listed`
    parfait / nickel / bonne idee / c'est (?:bon|parfait|bien)
  `,
  en: listed`
    sounds / great / perfect / good / fine / sure / cool / that'?s (?:great|good|fine)
  `,
  both: listed`
    super / top
  `,
});

/** Says that it pleases, rather than that it is so. */
export const LIKING = new RegExp(pattern`^${LIKING_WORDS}\b`);

const BEFORE_CHECKING = oneOf({
  fr: listed`
    donc[ ] / et[ ] / mais[ ] / attendez[ ] / bonjour[ ] / pardon[ ]
  `,
  en: listed`
    so[ ] / okay[ ] / and[ ] / but[ ] / wait[ ] / hi[ ] / hello[ ] / sorry[ ]
  `,
  both: listed`
    ok[ ]
  `,
});

const CHECKING = oneOf({
  fr: listed`
    c'est / c'etait / est-ce (?:que c'est|bien) / on (?:a|avait|avais) (?:bien )?dit
    vous (?:aviez|avez) dit
  `,
  en: listed`
    is (?:that|it|this) / was (?:that|it) / it'?s / that'?s / (?:didn't )?you (?:said|say) / we said
  `,
});

/** Asks whether what stands is so. */
export const CHECKS = new RegExp(
  pattern`^${BEFORE_CHECKING}*[ ,]*${CHECKING}\b[^?]*(?:\?|\b(?:or|ou) (?:mine|yours|la mienne|la votre)\b)`,
);
