/** Whoever writes is not who is meant, or has taken over from them. Each list holds both languages. */

import { anyPhrase, listed, oneOf, pattern } from '../text/patterns.js';

const TITLED = String.raw`(?:m|mr|mrs|ms|miss|dr|mme|mlle|monsieur|madame|mademoiselle|docteur|doctor)\b\.? ?[a-z'-]+`;
const CALLED = pattern`(?:${TITLED}(?: [a-z'-]+)?|(?:(?:one|body|personne) )?(?:called|named|du nom de|qui s'appelle|nommee?) [a-z' -]{2,30}?)`;

export const WRONG_NUMBER = anyPhrase({
  fr: listed`
    (?:pas|plus|aucune?|ni|personne)(?: (?:de|d'))? ?${CALLED} (?:ici|chez (?:nous|moi)|(?:a|sur) (?:ce|mon) (?:numero|num|tel\w*|portable)|dans (?:la|cette|notre) (?:maison|famille|boite|societe))
    (?:aucune?|personne) (?:de ce nom|[a-z'-]+) (?:a|sur) (?:ce|mon) (?:numero|num|tel\w*|portable)
    (?:^|[,.!] ?|(?:mais|euh|non|ah) )(?:il n'y a )?(?:personne|aucune? \w+)(?: (?:ici|chez nous|dans (?:cette|la|notre) (?:maison|boite|famille)|dans le bureau))? n['e] ?(?:a|est|vous a) (?:rien |jamais )?(?:demand|pris (?:de )?(?:rendez-vous|rdv)|rempli|fait de demande|reserv|contact|laiss|inscri)\w*
    connai\w* (?:pas|aucune?) (?:de )?${TITLED}
    (?:vous vous|tu te|vous (?:vous )?etes|tu t'es) tromp\w+ de (?:numero|num|personne|destinataire)(?=[ ]?(?:$|[,.!;\n]|svp|merci|desole))(?! ?\?)
    mauvais(?:e personne| numero| num)(?=[ ]?[,.!;] ?(?:merci de |veuillez |vous pouvez )?(?:supprim|effac|enlev|retir|oubli|ray))
    (?<!(?:suis|c'est|bien|moi) (?:la |cette )?)personne que vous (?:cherchez|demandez|voulez joindre|
      essayez de joindre|pensez)
    (?:ce|le) (?:numero|num|tel\w*|portable|gsm|06) (?:n')?(?:appartient|est (?:maintenant )?(?:a|celui)\b)(?![^.!?\n]*\bmais (?:ecri|appel|repond|c'est moi|c'est bien|vous pouvez|ca va))
    (?:ce|le) (?:numero|num|tel\w*|portable|gsm|06) (?:n'|ne )?(?:est|appartient) (?:plus|pas) (?:du tout )?(?:(?:a|au nom de)(?= (?!jour\b|moi\b))|celui (?:de|d'\w+))
    (?<!je ne )(?<!je )(?:travaille|bosse|habite|vit)\w* plus (?:ici|chez|la|dans|avec)
  `,
  en: listed`
    (?:this|that|the) (?:number|phone|mobile|line) (?:now )?
      (?:belongs|was reassigned|has been reassigned)
    (?:doesn.?t|does not|no longer) uses? this (?:number|phone)
    (?:this|that|the) (?:number|phone|mobile|line)(?:'s| is) (?:no longer|not) (?:(?:mr|mrs|ms|miss|dr)\b|[a-z]+'s)
    (?:this|that) (?:number|phone|mobile|line) (?:isn'?t|is not|doesn'?t belong to|no longer belongs to) (?:(?:mr|mrs|ms|miss|dr)\b|[a-z]+'s)
    (?:nobody|no one|noone|none of us)(?: (?:here|in this (?:house|office|building)|at this (?:address|number)))+ (?:has |have |ever |'s )*(?:asked|booked|requested|filled|signed up|ordered|contacted|enquired|made|arranged)\b
    passed away
    (?<!(?:am|i'm|me) )(?:the )?person you(?:'re| are) (?:looking for|after|trying to (?:reach|contact))
    (?:not?|never|(?:don'?t|doesn'?t|do not|does not) have an?y?)(?: any|body| ?one)? ${CALLED} (?:lives? |works? |living |working )?
      (?:here|(?:at|on|with) (?:this|my) (?:number|phone|mobile|line|address)|in this (?:house|family|company|office))
    (?:don'?t|do not) know (?:any |a |an )?${TITLED}
    no(?: called| named)? (?!one\b|body\b)\w+ (?:(?:lives |works )(?:here|(?:at|on) this number)|(?:at|on) this number)
    no(?:body| ?one) (?:called|named) \w+ (?:lives |works )?(?:here|(?:at|on) this number)
    (?:(?:no(?:body| ?one)?|none) (?:here (?:called|named)|(?:of|by|with) (?:that|this) name (?:here|(?:at|on) this number)))
  `,
  both: listed`
    (?:est|is) (?:decedee?|deceased)
    (?!(?:i|we|you|ve|je|j|ai|on|avons|vous|nous) )(?:he|she|they|il|elle|\w+) (?:has )?(?:left|quitte|a quitte) (?:the|this|la|notre|our)
      [ ](?:company|societe|entreprise|boite)
  `,
});

export const OF_KIN = oneOf({
  fr: listed`
    (?:ma|mon|mes|notre) (?:fille|fils|femme|mari|mere|pere|mari|conjointe?|copine|copain|soeur|frere|grand-?mere|grand-?pere|patronne?|collegue|voisine?|ex|cousine?|tante|oncle|belle-? ?\w+|beau-? ?\w+|gosse|gamine?|maman|papa|mamie|papi)
  `,
  en: listed`
    (?:my|our) (?:wife|husband|hubby|missus|partner|daughter|son|kid|kids?|mum|mom|mam|dad|mother|father|sister|brother|boss|ex|nan|gran|grandad|girlfriend|boyfriend|neighbou?r|flatmate|roommate|boy|girl|lad|uncle|aunt|auntie|cousin)(?:'?s)?
  `,
});

const KINS_PHONE = anyPhrase({
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

/** Given names that are often written small; with a capital any name is one. */
const GIVEN_NAME = oneOf({
  fr: listed`
    alain / antoine / aurelie / bernard / camille / catherine / cedric / celine / chantal / christian / christophe / claire / claude / dominique / elodie / emilie / eric / fabrice / fatima / francois / francoise
    gerard / guillaume / helene / isabelle / jacques / jean / jerome / julie / julien / karim / laurent / marie / martine / mathieu / michel / mohamed / monique / nathalie / nicolas / olivier / pascal / patrice
    philippe / pierre / sandrine / sebastien / sophie / stephane / stephanie / sylvie / thierry / thomas / valerie / veronique / vincent / virginie / yves
  `,
  en: listed`
    alan / alex / amy / andrew / andy / anna / anne / barry / ben / brian / carol / charlie / chris / claire / colin / craig / daniel / darren / dave / david / debbie / derek / donna / emma / fiona / gary / george / graham
    helen / ian / jack / jackie / james / jane / janet / jason / jenny / jim / joanne / joe / john / julie / karen / kate / keith / kelly / ken / kevin / laura / linda / lisa / lucy / margaret / mary / matt / michael / michelle
    mike / neil / nicola / patricia / patrick / paul / peter / phil / rachel / richard / rob / robert / ryan / sally / sam / sandra / sarah / sean / sharon / simon / stephen / steve / steven / stuart / sue / susan / tom / tony / tracy / trevor
  `,
});

/** "No Dave here", "pas de Thomas ici": somebody is not there. "No panels here" is of things, as what stands small mostly is. */
const NOBODY_NAMED = oneOf(listed`
  \b(?:[Nn]o|[Nn]o ?one|[Nn]obody|NO|[Nn]ot) (?:[A-Z][a-z'’-]{2,}(?: [A-Z][a-z'’-]+)?|${GIVEN_NAME}) (?:here|HERE)\b
  \b(?:[Pp]as|[Pp]lus|[Pp]oint|PAS) d(?:e |['’])(?:[A-ZÉÈ][a-zà-ÿ'’-]{2,}(?: [A-Z][a-zà-ÿ'’-]+)?|${GIVEN_NAME}) (?:ici|chez (?:nous|moi)|dans la maison)\b
  \b[Aa]ucune? (?:[A-ZÉÈ][a-zà-ÿ'’-]{2,}|${GIVEN_NAME}) (?:ici|chez (?:nous|moi))\b
`);

const IS_NOT_HERE = new RegExp(NOBODY_NAMED);
const A_THING =
  /\b(?:Wifi|Internet|English|French|Gas|Solar|Linky|Whatsapp|Facebook|Airbnb|[A-Z][a-z]+days?)\b/;

/** @param raw as it was written: a name shows by its capital */
export function saysNobodyNamed(raw: string): boolean {
  const [words] = IS_NOT_HERE.exec(raw) ?? [];
  return words !== undefined && !A_THING.test(words);
}

/** "No panels here yet", "personne ici n'en a": what they have not, and who does not know it. */
const HAVE_NOT = new RegExp(
  oneOf({
    fr: listed`
      \b(?:pas|plus|point) (?:de |d')(?!${TITLED})[a-z'-]+(?: [a-z-]+)? (?:ici|chez (?:nous|moi)|a la maison|dans (?:la|cette|notre) maison)\b
      \baucune? [a-z'-]+ (?:ici|chez (?:nous|moi)|a la maison)\b
      \bpersonne (?:(?:ici|chez (?:nous|moi)|a la maison) )?(?:ne |n'en |n'|en )?(?:(?:ici|chez (?:nous|moi)) )?(?:n'en |ne |n'|en )?(?:a|ont|avait|connai\w*|possede|utilise|sait|veut)\b(?! (?:demand|rempli|contact|pris|laiss|fait|reserv))
    `,
    en: listed`
      \bno (?!(?:one|body)\b|${TITLED})[a-z'-]+(?: [a-z-]+)? here\b
      \bno(?:body| ?one|ne)(?: of us)?(?: here| in (?:this|the|our) (?:house|family|office|building))?(?: (?:has|have|had|ever|owns?|got|uses?|used|knows?|heard|wants?|'s))+(?! (?:asked|booked|requested|filled|signed|ordered|contacted|enquired|made|arranged)\b)
      \bnone (?:here|at all here)\b
    `,
  }),
);

export function tellsWhatIsNotHere(text: string, raw: string): boolean {
  return HAVE_NOT.test(text) && !saysNobodyNamed(raw);
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

const WRONG_ONE = oneOf({
  fr: listed`
    (?:le |de |du |un )?(?:mauvais (?:numero|num|contact|destinataire)|mauvaise personne)
    (?:vous (?:vous )?(?:etes|seriez)|tu t'es|y a|une|c'est|il y a|vous faites|pas) ?(?:pas |une |un |peut-etre )*(?:tromp\w+ de (?:numero|num|personne|destinataire)|erreur (?:de|sur) (?:le |la )?(?:numero|num|personne|destinataire))
    erreur (?:de|sur) (?:le |la )?(?:numero|num|personne|destinataire)
  `,
  en: listed`
    (?:the |a )?wrong (?:person|number|guy|one|contact|bloke|lady|woman|man|chap)
  `,
});

const RIGHT_ONE = oneOf({
  fr: listed`
    (?:vous etes|etes[- ]vous|t'es|tu es) (?:bien |vraiment )?(?:sure?s?|certaine?s?) (?:que c'est (?:pour|a) moi|de (?:vous|t')[^.!?\n]{0,20}(?:numero|personne|destinataire)|d'avoir (?:le bon numero|la bonne personne)|du (?:numero|destinataire))
    c'est (?:bien |vraiment )?(?:a|pour) moi (?:que (?:vous (?:ecrivez|parlez)|tu (?:ecris|parles))|ca|ce message)
    (?:ce message|ca|c'est) (?:est |m'est )?(?:bien |vraiment )(?:destine )?(?:pour|a) moi
  `,
  en: listed`
    (?:are )?(?:you|u) sure (?:that )?(?:you(?:'ve| have)?(?: got)?|this is|it's|its) (?:the right (?:person|number|one)|for me|me you)[^.!?\n]{0,12}
    did (?:you|u) mean to (?:text|message|write to|contact|send)(?: this to)? (?:me|this)[^.!?\n]{0,12}
    (?:is|was) (?:this|that|it) (?:message |text |really |actually |even )*(?:meant |intended )?for me
    (?:have|do) (?:you|u) (?:got|have) the right (?:person|number)
  `,
});

const MAYBE = oneOf({
  fr: listed`
    bonjour / desolee? / pardon / euh / peut-etre / est-ce que / est-ce / ce serait / c'est / vous avez / vous n'avez pas / oups / ah / non
  `,
  en: listed`
    sorry / hi / hello / hey / erm / um / maybe / perhaps / possibly / is (?:this|it) / isn't (?:this|it) / have you(?: got)? / did you (?:get|text|have)
    (?:could|might) (?:this|it|you) (?:be|have) / do you have / are you (?:texting|messaging) / have u(?: got)? / oh / to
  `,
});

/** "Wrong person?", "vous êtes sûr que c'est pour moi ?": whoever asks has perhaps forgotten what they asked for. */
export const ASKS_WHETHER_WRONG = new RegExp(
  pattern`(?:^|[.!?\n] ?)(?:${MAYBE}[ ,.]+)*(?:${WRONG_ONE}|${RIGHT_ONE}) ?\?`,
);
