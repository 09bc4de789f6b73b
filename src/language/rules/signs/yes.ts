/** Yes, in its many forms. Each list holds both languages. */

import { HELLO_TO_ALL } from '../beside/greetings.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const BEFORE_YES = oneOf({
  fr: listed`
    mdr / franchement / ben / bah / mais / euh / ptdr / (?:malheureusement|helas)(?=,? (?:oui|ouais)\b) / (?:bon,? )?tant pis / (?:sinon|par contre)(?=,? (?:oui|ouais|ouep)\b)
  `,
  en: listed`
    hmm / um / erm / oh / honestly / well / (?:unfortunately|sadly)(?=,? (?:yes|yeah|yep|aye)\b) / (?:but|anyway|otherwise)(?=,? (?:yes|yeah|yep|aye)\b)
  `,
  both: listed`
    ${HELLO_TO_ALL} / inch?'? ?allah? / inch'allah / insha?'? ?allah / si dieu (?:le )?veut / god willing / please god / ah / lol / haha / hum
  `,
});

/** "Si je connaissais", "si c'est gratuit": a condition, and no yes. */
const CONDITION = oneOf(listed`
  (?:je |j'|on |nous |vous |tu |il |elle |ca )(?:\S+ ){0,2}?(?!connais\b|sais\b)\w+(?:ais|ait|ions|iez|aient)\b
  c'(?:est|etait) / ca\b / vous\b / jamais\b / possible\b / besoin\b / il (?:faut|y)
`);

/** "Ça va pas être possible", "ça va faire court". */
const NOT_WELL = oneOf(listed`
  (?:pas|plus|jamais|trop|encore|devenir)\b / faire (?!l'affaire)
  etre (?!bon|bien|parfait|possible|ok|top|super|nickel|genial|cool)
`);

const YES_WORDS = oneOf({
  fr: listed`
    oui / ouais / ouai / si(?! ${CONDITION}) / d'accord / dac / entendu / absolument / exactement / bien sur / evidemment
    tout a fait / certainement / carrement / volontiers / avec plaisir / parfait / nickel / impec\w*
    ca (?:marche(?! comment)|roule)(?! (?:pas|plus)) / je (?:le |la )?prends / je valide
    reserve[rz]?(?: (?:le|la|moi))? / (?:pas d[e']|aucun) ?(?:soucis?|problemes?|objection|inconvenient) / ca me (?:va|convient)(?! (?:pas|plus)) / ca va(?! ${NOT_WELL})
    c'est bon / c'est parfait / c'est ok / c'est bien / tres bien / bonne idee / va pour / allez
    c'est parti / on y va / ca joue(?! (?:pas|plus)) / marche conclu / top la / correct / vrai
    j'ai (?:deja |beaucoup |tout |bien )?lu(?! (?:rien|pas))
    je me suis (?:bien |deja |un peu )?renseignee?
    vaguement
    (?:vite fait|de loin|de nom|de reputation)(?=$|,| (?:oui|ouais|seulement|merci))
    je veux bien / je (?:le |la |les |vous |l')?connais(?! (?:pas|rien|personne|que)) / effectivement / (?:j'|je l'|on l')utilise / oue / ouep / dacc / daccord
    (?:tout |c'est )?(?:bon|ok|bien) pour (?:moi|nous) / valide[rz]? / banco / t'inquiete / adjuge / affirmati\w+
  `,
  en: listed`
    ye(?= (?:my|i|i've|we|mate|got|know|heard|seen|a|the|me) |,| ?$) / yep / yes / yeah / yea / yup / absolutely / exactly / perfect / book it / i'?ll take (?:it|that)
    let'?s do (?:it|that) / take it / count me in / deal / no (?:problem|worries|dramas?|bother|stress|sweat|hassle) / go ahead / we(?=$)
    let'?s go / sure / certainly / definitely / indeed / right / alright / all right / fine / great
    good(?! (?:morning|afternoon|evening|day|night))
    (?:(?:that|it|this|all) )?(?:sounds|looks|seems|suits) (?:good|fine|great|grand|ok|okay|perfect|ideal|lovely|reasonable)(?! but\b) / works / works for me / that works
    (?:that|it)(?:'d| would|'s going to| should| might) (?:be|suit|do|work)(?: (?:good|fine|great|grand|perfect\w*|nicely|well|lovely|ideal|me|us))+(?! (?:but|if)\b)
    that'?s (?:fine|great|ok|okay|perfect|good)
    that(?:'?ll| will) (?:do(?: (?:nicely|fine|perfectly|grand|rightly|me|us))?(?= ?(?:$|[.,!]|ta\b|thanks|then|so|lol|for me|mate|pal))|be (?:fine|great|grand|perfect)|work)
    it does / i do(?! not\b) / i am(?! not\b) / we do(?! not\b) / we are(?! not\b) / please do(?! not\b) / go for it / deal / true
    i have(?=$|[ ,]+(?:yes|heard))
    (?:i have|i'?ve) (?:read|looked)(?! (?:nothing|little|neither))
    i'?ve heard / vaguely
    a (?:little|bit|little bit|wee bit|tiny bit|tad)(?=$|,)
    (?:a )?wee bit,? (?:yeah|yes|aye)
    (?:bit|little),? (?:yeah|yes|yep|aye)
    (?:kind|sort) of(?=$|[,?!.]| (?:yes|yeah|yep|aye))
    (?:kinda|sorta)(?=$|[,?!.]| (?:yes|yeah|yep|aye)) / i know it / aye
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

export const YES = new RegExp(pattern`^(?:${BEFORE_YES}[ ,.!]+)*${YES_WORDS}(?![a-z0-9'-])`, 'u');

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
      ^[^?]{0,140}\b(?:but|mais),? (?:aye|yes|yeah|yep|yh|oui|ouais|si),? (?:i know|i've heard|i have heard|heard|je (?:le |la |les |vous )?connais|j'en ai (?:deja )?entendu)\b(?! (?:nothing|pas|rien|you('re| are)|that|what|how))
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

export const LOOK_ALIKE_YES = /^(?:ok|si|ca va|super|top|right|good|works|i am|i do|we are)\b/;
