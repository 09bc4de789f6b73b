/** The stretches of a text that say no to the days and times they name. */
import { A_DAY_THAT_SUITS, ASKS, ON_THE_OTHER_SIDE, type Clause } from './told/clauses.js';
import { THINGS } from '../signs/refusing.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const AFTER_PAS = oneOf(listed`
  (?:de |d')?(?:cours|boulot|taf|travail|service|chantier|ecole|classe|creche|cantine)\b
  contre\b / avant / apres / plus tard / plus tot / plus d[e'u] / plus que / longtemps / de soucis?
  de probleme / de pb / mal / trop (?:tot|tard|loin|cher|long\w*|tarder|presse\w*|de)\b / vrai / grave / faux / bete / cher / complique
`);

const AFTER_NOT = oneOf(listed`
  before / after / until / till / earlier / sooner / later / a problem / bad / sure / no / working
  at work / going (?:anywhere|out) / fuss(?:ed|y) / bothered / picky / busy / say no / more / longer / too (?:late|early|soon)
`);

const AFTER_NO = oneOf(listed`
  ~ / monday / tuesday / wednesday / thursday / friday / saturday / sunday / good / great / ideal
  free / ok / possible / doable / workable / feasible / suitable / convenient / practical / handy / happening / any (?:good|use)
`);

/** After "wouldn't": "wouldn't suit", "would not be ideal". */
const AFTER_WOULD_NOT = oneOf(listed`
  suit / work / fit / do(?= ?(?:$|[.,!;\n]|(?:for )?(?:me|us)\b|at all)) / be able
  be (?:(?:a |any |much |that |very |really |so |too )*(?:good|great|ideal|possible|doable|workable|feasible|suitable|convenient|practical|handy|use|free|available)\b)
`);

/** "14:00 is already blocked", "2pm is already spoken for": an hour that was given to something else. */
const TAKEN_UP = oneOf({
  fr: listed`
    deja (?<=\d ?h? ?\d{0,2},? (?:c')?est (?:malheureusement )?deja )(?:tout )?(?:bloquee?|reservee?|rempli|complet)\b(?! (?:pour|avec) (?:vous|ca|cela|l'appel|notre)\b)
  `,
  en: listed`
    already (?<=\d(?:[:.]\d\d)?(?: ?[ap]m)?(?: o'clock)?(?:'s| is| has| has been) already )(?:been )?(?:booked|blocked|reserved|filled|allocated)\b(?! (?:(?:off|out|up|in) )?(?:for|with) (?:you|ye|u|us|the call|this|it|our)\b)
    spoken for\b(?<=(?:'s|\bis|\bare|\bbeen) (?:already |now |all )*spoken for)
    (?:reserved|earmarked|set aside) for (?<=(?:'s|\bis) (?:reserved|earmarked|set aside) for )(?!you\b|ye\b|us\b|this\b|that\b|it\b|the call\b|our\b|then\b)
  `,
});

const ADVERB_FR = oneOf(listed`
  un peu / tres / trop / vraiment / assez / plutot / super / hyper / carrement / bien / toujours
`);

const NO_GOOD = oneOf(listed`
  gone / out / off(?! (?:work|school|duty)\b) / bad / awful / terrible / hopeless / rubbish / useless / hectic / nightmare
  crazy / mad / mental / hell / no-go / no go / dead / chaos / chaotic / manic / taken / packed
  (?<!\b(?:call|meeting|appointment|it)(?:'s| is)(?: already| now| just| all)* )booked(?! (?:in )?(?:with (?:you|ye|u)|to (?:speak|talk))\b) / difficult / tough / complicated / a mess / mess / madness / mayhem / carnage / bedlam / zoo / circus / jammed
  (?<=(?:getting|looking) (?:very |too |a bit |a little )?)(?:tight|dicey|risky|dodgy|iffy|tricky)(?![^.!?\n]*\b(?:make it|manage|be there|be fine|be ok)\b)
`);

const PLURAL_TIMES = oneOf({
  fr: listed`
    mercredis? / soirs? / lundis? / mardis? / jeudis? / vendredis? / matins? / matinees? / soirees?
  `,
  en: listed`
    (?:mon|tues|wednes|thurs|fri|satur|sun)days
    mornings / afternoons / evenings / weekends
  `,
});

const TAKE_AWAY = oneOf({
  fr: listed`
    efface[rz]? / enleve[rz]? / retire[rz]? / supprime[rz]? / vire[rz]?
  `,
  en: listed`
    remove / delete / drop / lose
  `,
});

const TAKEN_TIME = oneOf({
  fr: listed`
    demain / ce jour / mon / lun / mer / jeu / ven / sam / dim
  `,
  en: listed`
    tomorrow / today / that day / tue / wed / thu / fri / sat / sun
  `,
  both: listed`
    \d{1,2}(?:[h:.]\d{0,2}\b| ?[ap]m\b|[,;.]|$| (?:one|slot|and|et)\b)
    mar
  `,
});

/** What they are asked to do no more. */
const OFFERING = oneOf({
  fr: listed`
    (?:de |d')?(?:me |m'|nous )?(?:toujours )?(?:propos|donn|mett|offr|sugger|envoy|cal|pos|remett|repropos|ressort)\w+
  `,
  en: listed`
    (?:always )?(?:offering|giving|suggesting|proposing|sending|putting|picking|trying|throwing|booking|pushing)
  `,
});

/** "Stop offering": what they are asked to do no more, up to what is said instead. */
const ENOUGH_OFFERED = pattern`
  \b(?:stop|quit|enough|no more|assez|arrete[rz]?|cesse[rz]?)(?: (?:with|of|de|d'|avec))? ?${OFFERING}
  (?: (?:me|us|any|more|other|new|the|times|slots|dates|days|d'autres?|plus|des|les|creneaux|horaires|dates|heures))*[ ]
`;

/** "No time limit", "no time to lose": there is time. */
const NOT_ABOUT_TIME = pattern`(?! (?:limits?|like|to (?:lose|waste|spare)|pressure|prefer\w*|restrict\w*|constraints?|rush|frame|wast\w+|difference|zone)\b)`;

const NEGATION = new RegExp(
  oneOf({
    fr: listed`
      (?<!oublie(?:[rz]|rai|rons|ra)? |(?:manque|rate|loupe)(?:rai|rons|ra) |hesite[rz] |annule[rz] |(?:derange|gene|embete|ennuie) )(?<!\b(?:bouge|sors|travaille|bosse|bougerai|sortirai|sais|sait) )
        \bpas\b(?! ${AFTER_PAS})(?<!\bsi (?:vous (?:n')?(?:avez|pouvez)|tu (?:n')?(?:as|peux)|t'as|(?:le )?(?:[a-z]+di|demain|dimanche) (?:c'est|ce n'est|n'est)) pas)(?!(?<=\bsi (?:vous (?:n')?(?:avez|etes)|t'(?:as|es)|tu (?:n')?(?:as|es)) pas) (?:trop|deja|encore|mieux|la gueule|mal)\b)(?!(?<=\b(?:histoire|afin|peur|evite[rz]?|essaye[rz]?|essaie) de (?:ne )?pas|\bpour (?:ne )?pas) (?:(?:me|te|se|vous|nous|trop|tout|y|en|le|la|les) |[mts]'|l')*[a-z]+(?:er|ir|re)\b)
      \b(?:sert|servirait|dit|arrange) (?:absolument |strictement |vraiment )?(?:a )?rien\b
      (?<=\S )bof\b(?= ?(?:$|[.,!;\n]))
      \bimpossible / \bne (?:peux|pourrai|suis|serai|saura(?:is?|it))\b
      \bl'impossibilite\b
      \b(?:peux|peut|pourrai|pourrais|pouvons|pourrons|vais|serai|suis) plus\b(?! (?:tard|tot))
      \bprise?\b(?<!\bsi [^,.;!?\n]{1,30} prise?) / \bsauf\b / \bplus (?:dispo|libre|possible) / \bplus jamais\b
      \bje (?:bosse|travaille)\b(?! (?:pas|(?:de(?:puis)? |a )(?:chez|la maison|mon canape|domicile)|a distance|en (?:distanciel|remote)))
      \bc'est (?:toujours |souvent |vraiment |un peu |trop )*(?:la |le |l'|un |une )?(?:folie|course|enfer|bazar|bordel|cata\w*|sport|rush|panique|cirque|zoo|galere|carnage|guerre|marathon)\b
      \bun peu (?:trop )?(?:tot|tard)(?= pour|$)
      \bsilence(?: radio| total)? (?=avant) / \bassez (?:de |des |avec les )(?=${PLURAL_TIMES}\b) / \b(?:peux|peut|pourrai) (?:vraiment |absolument )?rien (?=faire|y faire|caler|prendre)
      \bca (?:pique|fait mal)\b / (?<!pas )\btrop (?:tot|tard) / \bcomplique / \bdifficile
      \bn(?:e |')[^,.;!?\n]{1,20} (?:plus|jamais)\b(?! (?:tot|tard))
      \baucun(?!e? (?:soucis?|problemes?|pb|empechement)) / (?<!\bsi )\bjamais\b / c'est mort\b
      \bhors (?=lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le )
      \ben (?:reunion|rendez-vous|cours|formation|clientele|deplacement)\b
      \babsente?s? (?:a partir de|des) (?=\d)
      \b(?:suis|serai|on est|on sera|sommes|serons) (?:deja |tout |completement |totalement |bien )?
        (?:bloquee?s?|coincee?s?|retenue?s?)\b(?! (?:pour|avec) (?:vous|ca))
      \b(?:c'est|ca fait|ca me fait|fait) (?:un peu |trop |bien |tres |vraiment )*(?:tot|tard)\b
      \b(?:va|marche|colle|passe|arrange|convient|tient) plus\b(?! (?:tard|tot|loin))
      \bplus (?:le temps|(?:une|aucune?) (?:minute|seconde|heure)|un (?:moment|creneau|trou|instant))\b
      \bpas (?:trop|vraiment|du tout|beaucoup|assez|franchement) (?:le |de |d')?(?:temps|dispo\w*|moments?)\b / \b(?:zero|0) (?:dispo\w*|temps|creneaux?|minutes?)\b / \brien de (?:libre|dispo\w*)\b
      \btomb\w* (?:${ADVERB_FR} )*mal\b / \bca (?:m'|nous )(?:embete|derange|gene|ennuie|complique)\w*(?! (?:pas|plus|en rien|aucunement))\b
      \b(?:va etre|sera|serait|risque d'etre|devient|commence a etre) (?:${ADVERB_FR} )*(?:dur|chaud|tendu|delicat|short|rape|cuit|coince|galere|limite|serre)(?= ?$|[,.;!\n]| (?:pour (?:moi|nous)|desole\w*|de me|d'etre))
      \b(?:peux|peut|pourrai|pourra) (?:point|guere)\b / \b(?:sais|sait|saurai|saurais) (?:point|(?:vraiment )?pas) (?:m'y |y |me |m'|le |vous |nous )?(?:venir|etre|liberer|repondre|decrocher|parler|assister|aller)\b
      \blaiss\w*[- ](?:moi|nous) (?:un peu |juste )?(?:tranquilles?|en paix|souffler|respirer)\b(?! (?:\d|un(?:e)? |deux |trois |cinq |dix |quelques )) / \b(?:fich|fout)\w*[- ](?:moi|nous) la paix\b
      \b(?:stop|halte|on arrete) (?:pour|avec) (?=~|aujourd'hui|ce (?:soir|matin)|cet)
      \bhors de question / \bnon plus\b / \bmarche pas / \bconvient pas / \bindispo / \boccupee?\b
    `,
    en: listed`
      \bexcept / (?<!\b(?:if|so as|in order) )\bnot\b(?! ${AFTER_NOT})(?!(?<=\bif (?:you|ye|u)(?:'re| are|'ve| have) not) (?:too|still|already|yet|all)\b)
      \b(?:can'?t|cannot|won'?t|couldn'?t)\b(?<!\bif (?:you|ye|u|they|he|she) (?:can'?t|cannot|won'?t|couldn'?t))(?! wait(?: (?:to|for|till?|until)\b| ?$| ?[,.!])| be (?:an? |any )?(?:\w+ )?(?:problem|issue|bother|trouble|hassle|worry)\b)
      (?<!\b(?:i|we|${THINGS}s?) )\b(?:doesn'?t|don'?t|does not|do not) (?:work|suit|fit)\b
      \b(?:wouldn'?t|would not) (?:really |quite )?${AFTER_WOULD_NOT}
      \b(?:doesn'?t|don'?t|does not|do not) do it for (?:me|us)\b
      \b(?:keep|stay|steer) (?:well |right )?(?:away from|clear of) (?=~|(?:the )?${PLURAL_TIMES}\b)
      (?<!\bwhy )\b(?:don't|do not|never) do (?=~|(?:on |the )?${PLURAL_TIMES}\b)
      \b(?:don't|do not|never) (?:call|ring|phone|text|message|book)
      \b(?:rather|prefer(?: it if)?|sooner) (?:you|ye|u|they|he|she|nobody) (?:did not|didn'?t|don'?t|not) (?:call|ring|phone)\b
      \b(?:isn't|is not|aren't) (?:a )?${AFTER_NO}
      \b(?:call|meeting|appointment) (?:isn't|is not|wasn't) (?:in|on|for)\b
      \b(?:didn'?t|did not|never) (?:say|mean)\b
      \bbusy\b / \btake (?:me|us) off\b / \bbooked up / \bno good\b
      \b(?:don't|do not|no) (?:want|need|calls?)\b
      (?<!\b(?:not|(?:if|unless) (?:you|ye|u)(?:'re| are| r)?) )\bworking\b(?! from home)
      \bi work\b(?! from home) / \bn(?:i|or|either)\b / (?<!not )\btoo (?:early|late|soon) / \btricky
      \bis (?:blocked|full|packed)\b / \bnever\b(?! mind| say no)
      (?<!\bif [^.,;!?\n]{0,30})(?<!(?:n'?t|not|never) )(?:'s|\b(?:is|are|be|has become|have become|became|becomes|becoming|has turned into|turned into)) (?:now |also |sadly |become |becoming |an? )*(?:(?:bit of an?|big|real|slight|major|huge) )*(?:problem|issue|hassle|headache|struggle)\b(?! (?:with|on) (?:the|my|our) (?:boiler|heating|roof|bill|house|phone|internet))
      (?:'s|\bis|\bare|\bisn't)(?<!\bif [^.,;!?\n]{0,36}) (?:now |already |just |getting |looking |really |so |very |too |a |an |completely |totally )*
        ${NO_GOOD}\b(?! of)
      \bno longer\b
      (?:'d|'ll|\b(?:would|will|that|it|which))(?: only| just)? wakes? (?:me|us|the (?:baby|kids|little ones?|wee ones?))\b
      \b(?:no|zero|hardly any|not much|not enough|not a lot of|very little) (?:spare |free |more |extra )?(?:time|gaps?|space|minutes?|openings?|wiggle room)\b${NOT_ABOUT_TIME}
      \b(?:haven't|hasn't|have not|don't have|do not have|won't have|not got|didn't get|never have)(?: got)?(?: (?:a|any|the|much|enough|one|even a))?(?: (?:spare|free|single))? (?:time|minutes?|seconds?|secs?|mins?|moments?|gaps?|windows?|hours?)\b${NOT_ABOUT_TIME}
      \bbar(?:ring)? (?=~|\d|between |mon|tue|wed|thu|fri|sat|sun|the )
      \b(?:in|having) (?:a |another )?(?:meeting|class)\b
      \bany ?more\b / \bclash\w*\b
      \b(?:don'?t|do not) bother (?:with|about)\b
      \b(?:is|it's|bit|little|way|far) (?:a bit |a little |way |far |too |so )*(?:early|late)\b(?= for|$)
      \bno (?:dice|chance|way|luck|can do|use|joy)\b
      \bno more (?:mon|tues|wednes|thurs|fri|satur|sun)day\b
      \b(?:leave (?:me|us) (?:alone|in peace|be)|give (?:me|us) (?:some |a bit of )?peace)\b / \bstop for (?=~|today|tonight|this )
      \bpushing it\b / \boff the (?:table|list)\b / \bon (?:shift|duty)\b / \bwrite[- ]?off\b
      \bout of the question
      \b(?:doesn't|don't|does not|isn't|won't|wouldn't)$
      \bunavailable / \bnon[- ]starter
      \b(?:out|away|gone)(?: (?:of the house|at work|shopping|and about))? from (?=\d)
      \bno to (?<!(?:n'?t|\bnot|\bnever) say no to )(?=mon|tue|wed|thu|fri|sat|sun|tomorrow|today|the |\d)
    `,
    both: listed`
      \b(?:laisse[rz]? tomber|(?<!don't |do not |never )forget(?! to\b| about me\b| me\b)|skip|
        (?:leave|count|rule)(?= (?:[^.!?\n]{1,20} )?out\b)|oublie[rz]?(?! ?pas)\b)\b
      \b(?:back[- ]to[- ]back|wall[- ]to[- ]wall|flat out|slammed|snowed under|rammed|sous l'eau|
        debordee?)\b
      (?<!pas de |aucun |no )\b(?:soucis?|problemes?|malade|sick|unwell)\b
      \b(?:apart from|other than|hormis|a part)\b
      \b(?:agenda|calendar|diary|planning|journee|day)(?:'s| is| est)?
        [ ](?:bloquee?|blocked|pleine?|full|packed)
      \b(?:encore moins|even worse|worse|(?<!\bau )pire)\b
      \b(?:no(?: more)?|plus d[eu]|plus les?) ${PLURAL_TIMES}\b
      (?:c'est|is|un peu|bit|trop) (?:un peu |a bit |too )?(?:juste|tight|short|chaud)\b
      \b(?:scratch|scrap|scrub(?= (?:the |that )?(?:~|mon|tue|wed|thu|fri|sat|sun))|rayez|barrez)\b / \bstrike (?:that|it|this|out|off|my|the)\b / ^(?:[^a-z]|please|sorry|ok|no|so)*strike\b
      \b(?:stop|avoid|quit|no more|evite[rz]?|arrete[rz]?|cesse[rz]?) (?:calling|ringing|phoning|d'appeler|
        de m'appeler|m'appeler|de me joindre)
      \b(?:stop|quit|avoid|drop|enough(?: of)?|arrete[rz]?|cesse[rz]?|evite[rz]?) (?:${OFFERING}\b|
        (?:with )?(?:the |les? |la |l'|tous les |avec (?:les? |vos )?|your )?${PLURAL_TIMES}\b)
      \b(?:keep|kept|continue[rz]? (?:a|de)|n'arrete[rz]? pas de) ${OFFERING}\b
      \b${TAKE_AWAY}(?=(?:[- ](?:moi|nous|me))? (?:the |le |la |that |celui de |celui du |celui a )?${TAKEN_TIME})
      \b(?:non|no)$
      ${TAKEN_UP}
    `,
  }),
);

const BUSY = oneOf({
  fr: listed`
    prise? / reunion / rendez-vous / formation / cours / clientele / consult\w* / deplacement / coincee? / sous l'eau / debordee? / travail\w* / bosse / occupee?
    bloquee? / retenue?
  `,
  en: listed`
    busy / tied up / booked / meeting / stuck / held up / back[- ]to[- ]back / flat out / swamped
    slammed / snowed under / rammed / work\w* / unavailable
  `,
  both: listed`
    indispo\w*
  `,
});

const THAN_WHEN = oneOf({
  fr: listed`
    avant / apres / plus t(?:ot|ard) que
  `,
  en: listed`
    before / after(?! all\b) / until / till? / (?:earlier|sooner|later) than
  `,
});

const LIMIT_WORDS = oneOf(listed`
  (?:no|aucun)\b.{0,30}\b(?:before|after|avant|apres|past)\b ?~*\d
  ${BUSY}\b.*\b(?:until|till|til|jusqu'a)\b
  (?:pas|not|can'?t|don'?t|won'?t|never|peux|ni|neither|nor|jamais|plus)\b.*\b${THAN_WHEN}\b(?!-)
`);

/** A no that only sets a limit. */
const LIMIT = new RegExp(pattern`\b${LIMIT_WORDS}`);

const BOTHER = oneOf({
  fr: listed`
    derange / embete / gene / trop demander / ennuie / trop (?:tot|court|juste|serre|rapide|vite)
  `,
  en: listed`
    mind / bother / trouble / inconvenient / inconvenience / short notice / too (?:soon|short|much)
  `,
});

const REQUEST = new RegExp(
  oneOf({
    fr: listed`
      ^trop tard pour\b / \bpourquoi pas\b / \bne (?:serait|sera)\b(?<!\d(?: ?h ?\d{0,2})?,? (?:(?:ca|cela|ce) )?ne (?:serait|sera))
    `,
    en: listed`
      \bwhy not\b
      ^(?:(?:and|but|so|oh|hi|hello|sorry|ah)[ ,]+)*(?:can'?t|couldn'?t) (?:you|ye|u|we|they|he|she|it)(?: guys)?(?: just)? (?:do|make|manage|call|ring|phone|offer|be (?:on|at|done))\b
      ^(?:(?:and|but|so|oh)[ ,]+)*(?:is|isn't) (?:the |this |next )?(?:~+|tomorrow|today|[a-z]+day) (?:not )?(?:possible|available|an option|free)(?= ?$)
    `,
    both: listed`
      ^(?:si|if) [^,.;!?\n]{1,40}\b${BOTHER}\b
      ^(?:and |or |ou |et )?(?:is|would|isn't|est-ce que|c'est pas) [^,.;!?\n]{1,20} (?:too|trop)\b
      \b(?:is it|c'est|est-ce) (?:too late|trop tard) (?:to|pour)\b
      \?\s*$
    `,
  }),
);

const ONLY_WHEN = oneOf(listed`
  \d / a\b / apres / avant / entre / en\b / des\b / vers / l[ea]\b / l' / ce\b / cet / demain / lundi
  mardi / mercredi / jeudi / vendredi / samedi / dimanche
`);

/** "Je ne suis libre qu'à partir de 16h45", "je peux que le soir": only then, and then indeed. */
const ONLY = new RegExp(pattern`
  \b(?:(?:ne |n')[^,.;!?\n]{1,30}|(?:je |on |nous )(?:suis|peux|peut|pourrai|serai) (?:\w+ )?)qu
  (?:e |')(?=${ONLY_WHEN})
`);

/** Asked as a question it is no less a wish: "vous pouvez effacer le 14h30 ?" */
const REMOVES =
  /\b(?:remove|delete|drop|efface[rz]?|enleve[rz]?|retire[rz]?|supprime[rz]?) (?:the |le |la )?\d/;
const EXCEPT = oneOf(listed`
  sauf\b / except / hormis\b / apart from\b / other than\b
  bar (?=mon|tue|wed|thu|fri|sat|sun|the |between |\d)
  hors (?=lun|mar|mer|jeu|ven|sam|dim)
`);

const DAYS_AND_PARTS = oneOf(listed`
  lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche / demain / monday / tuesday
  wednesday / thursday / friday / saturday / sunday / tomorrow / matin / matinee / soir / soiree
  apres-midi / morning / afternoon / evening / aujourd'hui / today / ce soir / tonight
`);

/** "Any day but Tuesday?", "n'importe quel jour sauf mardi ?": asked after are the others. */
const LEAVES_OUT = new RegExp(
  pattern`\b(?:any (?:other )?(?:day|time)|anything|anytime|any ?day|every day|all week|n'importe (?:quel jour|quand)|tous les jours|toute la semaine)s? (?:but|bar|${EXCEPT})|\b(?:sauf|hormis|except|apart from|other than|a part)(?: (?:for|on|le|the))? (?:${DAYS_AND_PARTS})`,
);

const NOT_BUSY_WITH = oneOf(listed`
  working / work / at work / on / busy / teaching
  in (?:work|class|lectures?|meetings?)
`);

/** "Sunday's the only day I'm not on site". */
const ONLY_FREE = new RegExp(pattern`
  \b(?:only (?:day|time|morning|afternoon|evening)|seul (?:jour|moment|matin|soir)|
  seule (?:journee|soiree))\b.*(?:(?:\bnot|n't|\bnever) ${NOT_BUSY_WITH}\b|\b(?:travaille|bosse) pas\b|
  \bpas (?:au taf|au travail|de service|de garde|en cours|pris)\b)
`);

const INSTEAD_OF_WORDS = oneOf({
  fr: listed`
    que (?=\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le |l'|en )
    au lieu de / a la place de / plutot que
  `,
  en: listed`
    than\b / instead of / rather than
  `,
});

const INSTEAD_OF = new RegExp(pattern`^${INSTEAD_OF_WORDS}\b`);

const DOING = oneOf(listed`
  put / stick / pop / bung / take / make / call / book / go / let's / i'll / we'll / set / book / give
  use / have / keep / mets / mettez / mettre / remets / remettez / remettre / note[rz]? / garde[rz]?
  prenez / prends / prendre / appelez
`);

const NOT_ITS_NO = oneOf(listed`
  peux / avez / t'as / pourrai / pourrais / oublie(?:[rz]|rai|rons|ra)? / (?:manque|rate|loupe)(?:rai|rons|ra) / hesite[rz]? / pourquoi / why / bouge / sors / travaille / bosse / bougerai / sortirai
`);

const THAN_DAYS = oneOf(listed`
  \d / mornings?\b / afternoons?\b / evenings?\b / monday / tuesday / wednesday / thursday / friday
  saturday / sunday / tomorrow / today
`);

const THAT_DAY_FR = oneOf(listed`
  \d / le[ ] / l' / en[ ] / lundi / mardi / mercredi / jeudi / vendredi / samedi / dimanche / demain
`);

const BOTHERING = oneOf(listed`
  derange / embete / gene / ennuie / demander / mind / bother / trouble / inconvenient / inconvenience
  short notice / too (?:soon|short|much) / trop (?:tot|court|juste|serre|rapide|vite)
`);

/** Where a no begins or ends. */
const TURNS = new RegExp(
  oneOf(listed`
    (?:[,;!?\n()]|\.(?!(?<=\d\.)\d))+ / [ ]-+[ ] / \p{Extended_Pictographic}+ / \b(?:and|et) (?=${DOING}\b)
    (?<=\S )(?=(?:tant que|du moment que|a condition|so long as|as long as|provided|parce qu|
      sachant qu|because)\b)
    (?<=\bplutot [^,.;!?\n]{1,24} )(?=que )
    (?<=\b(?:svp|stp|please|plutot|instead) )(?=(?:je|j'|on|i|we)\b)
    (?<=\b(?:trop|too) (?:tot|tard|early|late) (?:(?:pour (?:moi|nous)|for (?:me|us)) ))(?=(?:je|j'|on|i|i'm|im|we)(?:\b|(?<=')))
    (?<=\S )(?=(?:i (?:actually )?(?:meant|mean|said)|je (?:voulais|veux) dire|j'ai (?:voulu dire|(?:bien )?dit(?! (?:pas|ca)\b)))\b)
    (?<=\S )(?:lol|haha+|hehe|mdr+|ptdr|lmao|xd)\b
    (?<=\S )(?=(?:si|if|unless|sauf si|once|une fois que?) (?:le|la|l'|les|mon|ma|mes|the|my|our|je|
      j'|on|i|we|il|elle|he|she|they)(?:\b|(?<=')))
    \bmais\b / \bbut\b / \bplutot(?! que)\b / \brather(?! than| (?:you|ye|u|they|he|she|nobody) (?:did|do)(?:n'?t|[ ]not))\b
    \b(?:instead of|rather than|au lieu de|a la place de|plutot que)\b
    (?<=\S )(?<!\b${NOT_ITS_NO} )(?=(?:not|pas) (?:(?:a|at|le|on|the|in the|dans|en|ce|cette|this|next) |
      l'|dans l')?(?:\d|(?:half|quarter) (?:past |to )?[a-z\d]|${DAYS_AND_PARTS}s?\b))
    (?<=\b(?:pas|plus|not|can'?t|cannot|won'?t|jamais|impossible) (?:[a-z']+ ){0,3}?(?:ce |cet |this )?${DAYS_AND_PARTS} )
      (?=(?:finalement|en fait|au final|du coup|actually|instead|mieux|better) (?:(?:le|on|at|vers|the|a|next|ce) )?(?:\d|${DAYS_AND_PARTS}))
    (?=(?:not|pas) (?:this|celui|ce)\b)(?<=\b(?:next [a-z]+day|[a-z]+(?:di|che) prochain) )
    (?<!\b(?:later|earlier|other|more|less|longer|sooner|tard|tot) )
      (?=\bthan (?:on |at |the |in the )?${THAN_DAYS})
    (?=(?:${DAYS_AND_PARTS})\b(?! (?:or|ou|ni|nor|and|et|either|non plus)\b))(?<=\b(?:not|pas) (?:today|aujourd'hui|tonight) )
    (?=(?:next [a-z]+day|the (?:next|following) one|the one after|le (?:prochain|suivant)|celui d'apres)\b)(?<=\b(?:not|pas) (?:this|ce|cette) [a-z]+ )
    (?<=\S )(?=(?:le mieux|le plus simple|l'ideal) (?:pour|c'est|ce serait|serait|est)\b)
    (?=(?:i'll|i'd|i will|we'll|let's|make it|just|je|on|nous|mettez|va pour)\b)(?<=${ENOUGH_OFFERED})
    ${A_DAY_THAT_SUITS}
    (?<=\bmieux (?:vaut [^,.;!?\n]{1,20} )?)(?=que ${THAT_DAY_FR})
    (?<=\S )(?=${EXCEPT})
    (?<=\S )(?=(?:si|if) (?:ca|cela|ce|c'est|vous|it|it's|that|that's|you)
      \b[^,.;!?\n]{0,40}\b${BOTHERING}\b)
    \bpar contre\b / \bsinon\b / \botherwise\b / \bhowever\b / \bdonc\b
    \bso\b(?! (?:is|are|does|do)\b) / ${ON_THE_OTHER_SIDE} / ${ASKS.source}
  `),
  'gu',
);

const BEFORE_LATE_NO = oneOf({
  fr: listed`
    donc / du coup / desolee? / euh / alors / c'est / ce sera / ca (?:va|risque d')etre / je / ca / cela
  `,
  en: listed`
    so / sorry / that's / that is / it's / i / we / that / this / it / which
  `,
  both: listed`
    on
  `,
});

const LATE_NO = oneOf({
  fr: listed`
    c'est (?:pas une heure|pas humain|inhumain|une heure indue|indecent|pas chretien)
    c'est mort / mort / (?:ne )?(?:peux|peut|pourrai) pas
    pas (?:possible|faisable|jouable|dispo\w*|la|libre)
    (?:ca )?(?:ne )?(?:marche|passe|colle|va|fait) pas
    (?:ca )?le fait pas / non
  `,
  en: listed`
    (?:is|'s) an? (?:bit of an? )?(?:ungodly|unearthly|godless|silly|stupid|daft|ridiculous|mad|crazy|awful|horrible|terrible) (?:hour|time)
    no (?:chance|can do|good|go|way)
    not (?:possible|happening|doable|a chance|an option|free|available)
    can'?t(?: (?:do|make)(?: (?:it|that))?| then)?
    won'?t (?:work|be able to) / (?:doesn'?t|don'?t) work / no / nope / cannot
  `,
  both: listed`
    impossible
  `,
});

const AFTER_LATE_NO = oneOf({
  fr: listed`
    du tout / pour moi / desolee? / malheureusement / merci
  `,
  en: listed`
    then / that day / at all / for me / sorry / unfortunately / thanks
  `,
});

const WHO = oneOf({
  fr: listed`
    je / on / nous / ma / mon / mes / notre / nos
  `,
  en: listed`
    i / we / i'm / we're / my / our / it's
  `,
});

/** "Le 14 et le 15 on vendange, impossible": what somebody does then, and that it cannot be. */
const DOING_THEN = new RegExp(pattern`
  ^(?:,? (?:et|and|&) (?:le |the )?(?:\d{1,2}(?:st|nd|rd|th)?|[a-z]+(?:di|day)))?,? (?:${WHO} |j'|c'est |c )[^.,;!?\n\d]{3,40}
  [ ]?[.,;!-]+ ?(?:${BEFORE_LATE_NO} )*(?!no\b|non\b|nope\b)${LATE_NO}(?: ${AFTER_LATE_NO})*(?= ?(?:$|[.,;!\n]))
`);

const FOLLOWED_BY_NO = new RegExp(pattern`
  ^[^.,;!?\n]*(?:[ .,;!?\n-]+(?:${BEFORE_LATE_NO} )*|,? (?:so|donc|du coup) )${LATE_NO}
  (?: ${AFTER_LATE_NO})*(?= ?(?:$|[.,;!?\n]))
`);

/** "Jeudi je suis en formation, impossible": a no by itself, right after what is told of a day or an hour. */
export function isFollowedByNo(words: string, end: number): boolean {
  return FOLLOWED_BY_NO.test(words.slice(end));
}

const CHILDREN = oneOf({
  fr: listed`
    (?:petits[- ])?enfants? / gosses / petits / jumeaux / gamins? / jumelles / petite?s?[- ]fil(?:s|les?) / bebe / loulous / fil(?:s|les?)
  `,
  en: listed`
    kids / children / little ones? / twins / (?:grand|god) ?(?:kids|children|son|daughter|child) / baby / toddler / boys / girls / wee ones?
  `,
});

/** Said of a day: who is looked after then. */
export const HAS_CHILDREN = new RegExp(
  oneOf({
    fr: listed`
      \b(?:j'ai|je garde|on a|on garde|je m'occupe d[eu]s?|c'est (?:le |la )?(?:jour|journee) d[eu]s?)
        [ ](?:tous |toutes )?(?:les |mes |mon |ma |le |la )?(?:\d |deux |trois |quatre )?${CHILDREN}\b
    `,
    en: listed`
      \b(?:i|we)(?:'ve| have| mind| look after| watch|'m minding|'m looking after|'ve got| have got|'ll have| babysit)
        [ ](?:both |all )?(?:the |my |our )?(?:\d |two |three )?${CHILDREN}\b
      \b(?:minding|looking after|babysitting) (?:the |my |our )?${CHILDREN}\b
    `,
  }),
);

/** Said of a day: what takes somebody away from whatever was planned. */
export const IS_CALLED_AWAY = new RegExp(
  oneOf({
    fr: listed`
      \brequisitionn\w+ / \bconvoqu\w+ / \bd'astreinte\b / \bde garde\b / \bhospitalis\w+ / \bau tribunal\b
      \b(?:r?appelee?s?|r?appelle) (?:au|en|sur) (?:boulot|travail|taf|renfort|service|chantier|urgence)
      \b(?:me|m'|nous) ?(?:fait|font|fais|a mis|ont mis|mettent|met|envoie|envoient) (?:bosser|travailler|venir|de service|de garde|d'equipe|en (?:mission|formation|deplacement)|a l'autre bout)
      \b(?:prends?|prenons) (?:l'avion|la route|le train|le tgv) / \bm'envole\b / \ben (?:mission|vol)\b / \bje vole\b
      \bje remplace (?:un|une|mon|ma)\b
    `,
    en: listed`
      \bcalled (?:in|into|in to|away|out|up)\b(?! to (?:say|tell|ask|check|confirm|thank|let)) / \b(?:roped|dragged|drafted|pulled|summoned|seconded) (?:into|in|to|onto|away|over)\b
      \btravell?ing\b(?! by) / \bflying\b / \bjury (?:duty|service)\b / \bin court\b / \bin (?:the )?hospital\b / \bon call\b
      \b(?:wants?|needs?) me (?:in|to work|at work|on site)\b / \bput me (?:on|down for) (?:shift|nights|earlies|lates|call|a shift|the rota)\b
      \bhave to (?:go in|work|cover)\b(?! out) / \bcovering for\b / \basked (?:me )?to (?:work|cover|go in)\b
    `,
  }),
);

/** Said of a day, whoever does what then. */
export function isOutBecause(words: string, end: number): boolean {
  return DOING_THEN.test(words.slice(end));
}

/** Whether a text says no somewhere, to whatever it names. */
export function isRefusal(text: string): boolean {
  return NEGATION.test(text) || TOO_MUCH.test(text);
}
const TOO_MUCH = /\bpas (?:trop|vraiment|du tout|terrible)\b|\bneither\b|\bnot (?:really|great|ideal)\b/;

/** "Not Monday or before 10": the day is refused beside what limits the others. */
const DAY_AND_LIMIT = new RegExp(
  pattern`\b(?:not|pas|n't|can't|cannot|sauf|except)(?: (?:free|dispo\w*|libre|possible|la|do|make|on|le))* ${DAYS_AND_PARTS}(?: (?:or|ou|ni|nor|and|et)) (?:${THAN_WHEN})\b`,
);

function isNoRefusal(clause: string, asked: string): boolean {
  return (
    (LIMIT.test(clause) && !DAY_AND_LIMIT.test(clause)) ||
    (REQUEST.test(asked) && !REMOVES.test(clause) && !LEAVES_OUT.test(clause)) ||
    ONLY_FREE.test(clause) ||
    (ONLY.test(clause) && !/\bpas\b/.test(clause))
  );
}

const TURNS_BACK =
  /\b(?:sauf|mais|except|but|ok|okay|possible|plutot|rather|instead|libre|free|dispo\w*|works|suits|oui|yes)\b/;

/** "Jamais pendant le dîner (midi chez nous)": in brackets, right after what is refused, and says of that what it is. */
function isGlossOf(refused: Clause | undefined, text: string, from: number, to: number): boolean {
  if (refused === undefined || text[to] !== ')') return false;
  return /^ ?\($/.test(text.slice(refused.to, from)) && !TURNS_BACK.test(text.slice(from, to));
}

/** The stretches of text whose clause says no to the days and times it names. */
export function refusedClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number, next: number): void => {
    const clause = text.slice(from, to).trim();
    const asked = text.slice(from, next).trim();
    const refuses = INSTEAD_OF.test(clause) || (NEGATION.test(clause) && !isNoRefusal(clause, asked));
    if (refuses || isGlossOf(clauses.at(-1), text, from, to)) clauses.push({ from, to });
    from = INSTEAD_OF.test(text.slice(to, to + 16)) ? to : next;
  };
  for (const match of text.matchAll(TURNS)) close(match.index, match.index + match[0].length);
  close(text.length, text.length);
  return clauses;
}
