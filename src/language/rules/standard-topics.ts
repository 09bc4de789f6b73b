/**
 * What every prospect may ask, whatever the playbook sells: who writes and why, and what Ringback itself knows of the
 * call. Classes of words put together, so that each is found in wordings nobody has thought of.
 */
import { asksForTimes, asksToSayAgain } from './requests.js';
import { findRobotQuestion } from './robot.js';

/** Where in a text a topic is asked about. */
export interface Place {
  index: number;
  length: number;
}

/** `aboutCall`: a call is being arranged or stands, so that "how long?" means it. */
export interface Talk {
  aboutCall: boolean;
  /** One of our questions waits for an answer. */
  asked: boolean;
}

type Reader = (text: string, talk: Talk) => Place | null;

const STOP = '(?= ?(?:$|[?!.,;:\\n]))';
/** A message that begins so, with a greeting or a word about oneself. */
const GREETED =
  '^(?:(?:hi|hello|hey|bonjour|bonsoir|salut|coucou|ok|oui|yes|ca va|(?:tres )?bien|good|fine|great|merci|thanks?(?: you)?)[ ,!.]+)*';
const any = (...patterns: string[]): RegExp => new RegExp(`(?<![a-z'-])(?:${patterns.join('|')})`);

const COMPANY = '(?:company|firm|business|organi[sz]ation|brand|societe|entreprise|boite|marque|organisme)';
const WHO_ARE_YOU = any(
  "(?:qui|ki) (?:etes|es|est)[- ]?(?:vous|tu|ce)(?![a-z])|c'est qui(?! (?:qui|va|m'|me |le |la |l'|ton|votre))|(?:vous|tu) (?:etes|es) (?:donc )?qui(?![a-z])|t'? ?es (?:donc )?qui(?![a-z])",
  "(?:a|avec) qui (?:ai-je|j'ai|je|est-ce que je|est-ce que j'ai|suis-je|parle|on)[^.!?\\n]{0,25}(?:parle(?!r)|affaire|honneur|discut|ecri|echange)|(?:a|avec) qui parl\\w+",
  "who(?:'s|'re|s| is| are| r| tf is| the hell is)? (?:this|dis|dat|you|u|that(?= ?(?:$|[?!.,\\n])))(?![a-z])(?! (?:for|aimed|product|offer|work|trust))",
  "who(?:m)? (?:am i|are we|i'm|im)(?: (?:actually|even))? (?:talk|speak|text|chat|deal|writ|messag)\\w*|who(?:'s| is) (?:text|messag|writ|contact)ing",
  `who (?:do|are|r) (?:you|u) (?:work for|represent|with|from)|(?:what|which|quelle?|wich)(?: est (?:le nom de )?(?:votre|ta))? ${COMPANY}(?= ?(?:$|[?!.,\\n]|(?:is (?:this|it|that)|are (?:you|u)|do you|you|u|vous|tu|etes|est-ce|c'est|was)(?![a-z])))`,
  `(?:name of|nom de) (?:your|the|votre|la|ta) ${COMPANY}|(?:de|pour|chez) quelle ${COMPANY}|(?:de|on) (?:la |quelle )?(?:part|behalf) (?:de qui|of who\\w*)|de quelle part`,
  "what(?:'s| is|s) your name|your name ?\\?|(?:quel|c'est quoi) (?:est )?(?:votre|ton) nom|votre nom ?\\?|comment (?:vous vous|tu t'|t')appel\\w+|presente[rz]?[- ](?:vous|toi)|do i know you|on se connait|je vous connais ?\\?",
  `^(?:who|qui)(?: ca| exactly)? ?\\?`,
);

const CONTACTS =
  '(?:texting|text|messaging|message|writing|write|contacting|contact|reaching|reach|bothering|sending|send|ecri\\w*|contacte[rz]?|derange\\w*|envoye[rz]?|sollicite[rz]?)';
const WHAT_IS_THIS = any(
  `c'est (?:pour quoi|a quel sujet|a propos de quoi|en rapport avec quoi|au sujet de quoi|pour quelle raison)|c'est quoi(?: (?:ca|ce message|cette histoire|ce truc|votre (?:truc|produit|offre|service|societe|entreprise|activite)|ton (?:truc|produit)))?(?: (?:exactement|au juste|svp))?${STOP}`,
  "a quel (?:sujet|propos)|de quoi (?:s'agi|il s'agi|on parle|vous parle|tu parle|parle[zs]?[- ]|est-ce)|pour quelle raison|c'est pourquoi(?= ?\\?)|pour quoi(?= (?:exactement|au juste)| ?\\?)",
  `pourquoi (?:(?:vous|tu|est-ce que|me|m'|ce|j'ai recu|est-ce que vous|ces)[ ]?)*(?:${CONTACTS}|messages?)`,
  `(?:de |d'|pour )?quel(?:le)? (?:produit|demande|requete|service|projet|offre)(?= ?(?:$|[?!.,\\n]|(?:exactement|au juste|parle|s'agi|est-ce|svp|deja|concern|ai-je|j'ai|donc)))`,
  "what(?:'s| is| was|s)? (?:this|it|that|all this)(?: all)? (?:about|regarding|concerning|for(?= ?(?:$|[?!.,\\n])))|what(?:'s| is|s) (?:this|that)(?= ?(?:$|[?!.,\\n]))|what(?: are| r)? (?:you|u)(?: even)? (?:talking|on) about|(?:about|regarding) what(?= ?(?:$|[?!.,\\n]))",
  '(?:what|which) (?:product|request|service|enquiry|inquiry|offer|project)(?= ?(?:$|[?!.,\\n]|(?:is (?:this|it|that)|was|are (?:you|we) (?:talking|on)|do you mean|did i|exactly|please|sorry|again|would that|i)(?![a-z])))',
  `why (?:are|r|do|did|have|would) (?:you|u)(?: keep| even)? ${CONTACTS}|why (?:this|the|these) (?:message|text)|what (?:do|did|can) (?:you|u) (?:want|need)(?: from me| with me)?${STOP}|what did i (?:ask|request|sign|order|enquire|apply)`,
  `(?:que|qu'est-ce que) (?:me )?(?:voulez|veux|vous voulez|tu veux|vous me voulez|tu me veux)[- ]?(?:vous|tu)?${STOP}|(?:vous|tu) (?:me )?(?:voulez|veux) quoi|qu'est-ce que c'est${STOP}|j'ai demande quoi`,
  `(?:encore|toujours) (?:vous|toi)${STOP}|(?:vous|toi) encore${STOP}|(?:not )?you (?:lot |guys |people )?again${STOP}`,
  "(?:don'?t|do not|can'?t) (?:remember|recall) (?:making|asking|requesting|contacting|filling|doing|any|sending)|(?:me )?(?:rappelle|souviens) (?:pas|plus|aucunement) (?:de |d')?(?:avoir|vous|cette|ma demande|demande)",
);

const NUMBER =
  '(?:my|mon|ce|this|these|mes) (?:numero|num|tel(?:ephone)?|portable|mobile|cell\\w*|phone|number|contact\\w*|coordonnees|details|info\\w*|donnees|data|whatsapp|06)';
const GOT =
  "(?:eu|avez|as|obten\\w+|trouv\\w+|recuper\\w+|recu|donn\\w+|file|refile|chope|pris|tene?z|tiens|sort\\w*|vien\\w+|provien\\w+|connai\\w+|get|got|getting|found|find|obtain\\w*|gave|give|given|have|come|came|sold|vendu|transmis|communique|you'd|d)";
const HOW_NUMBER = any(
  `(?:comment|d'ou|ou|par qui|par quel (?:moyen|biais)|how|how'd|where|where'd|how come|who|who'd|qui)(?! (?:do|can|should|could) i| je| puis)(?:(?! (?:et|and|mais|but) )[^.!?,\\n]){0,30}(?<![a-z])${GOT}(?![a-z])[^.!?\\n]{0,20}${NUMBER}`,
  `(?:how|where)'d (?:you|u) (?:\\w+ )?${NUMBER}`,
  `(?<![a-z])${GOT} ${NUMBER}[^.!?\\n]{0,15}(?<![a-z])(?:comment|d'ou|ou|par qui|how|where|from (?:who|where))(?![a-z])`,
  `${NUMBER}[^.!?\\n]{0,30}(?<![a-z])(?:comment|d'ou|ou ca|par qui|where from|from where)(?![a-z])`,
  `(?:source|origine|provenance) (?:of|de) ${NUMBER}|where (?:is|are|does|did) ${NUMBER} (?:from|come)`,
);

const SCAM =
  '(?:arnaques?|escroqueries?|escrocs?|scams?|scamm\\w+|frauds?|fraudes?|phishing|hameconnage|spams?|legit(?:imate)?|a con|un piege)';
const IS_SCAM = any(
  `(?:is (?:this|it|that)|are (?:you|u)|isn't (?:this|it)|est-ce|etes[- ]vous|es[- ]tu)[^.!?\\n]{0,25}(?<![a-z])${SCAM}(?![a-z])`,
  `(?:c'est|ce n'est|ce serait|ca (?:sent|ressemble)|it's|this is|sounds like|looks like|you're|vous etes|t'es|encore|another|pas|not)[^.!?\\n]{0,25}(?<![a-z])${SCAM}(?![a-z])[^.!\\n]{0,20}\\?`,
  `(?:how (?:do|can) i (?:know|be sure|trust)|qui me (?:dit|prouve|garantit)|comment (?:je |puis-je |)(?:sais|savoir|etre sure?|vous faire confiance|faire confiance))[^.!?\\n]{0,30}(?:${SCAM}|real|genuine|vrai|serieux|trust|you|vous|confiance)`,
  "(?:vous etes|t'es|etes[- ]vous|are you|you're) (?:bien |vraiment |really |a |une? |une vraie )*(?:serieux|fiables?|genuine|trustworthy|vraie (?:societe|entreprise)|real (?:company|business|firm))",
  `is (?:this|it) (?:even |actually |for )?real(?= ?(?:$|[?!.,\\n]))`,
  `(?:^|\\n)(?:an? |une? )?${SCAM} ?\\?`,
);

const WHY_ASK = any(
  `why (?:do|are|would|did) (?:you|u) (?:ask|need|want|wanna)(?:ing)?(?: (?:to )?(?:know|that|this|it|me|all))*${STOP}|why (?:all |so many )?(?:the|these|this|so many)? ?questions?|why should i (?:tell|answer)|what(?:'s it| is it| do you need (?:that|this|it)) (?:to|for) you`,
  'pourquoi (?:(?:vous|tu|toutes?|me|cette|ces|tant de|est-ce que vous|autant de|la|cette) ?)*(?:demande[zs]|questions?|posez|poses|voulez savoir|veux savoir|besoin de savoir|avez besoin)|(?:ca|cela) (?:vous |te )?(?:change|sert a|regarde|fait) quoi|en quoi (?:ca|cela) vous regarde',
);
const WHY =
  /^(?:(?:but|mais|et|and|euh|ok) )?(?:why|pourquoi|pour quoi faire)(?: (?:ca|that|faire))? ?[?!.]*$/;

const HOW_ARE_YOU = any(
  "comment (?:allez[- ]vous|vous allez|vas[- ]tu|tu vas|va)(?![a-z])|comment ca va(?![a-z])|(?:vous allez|tu vas|allez[- ]vous) bien(?= ?\\?)|how are (?:you|u|things)(?: doing| today| keeping| all| this \\w+)*(?= ?(?:$|[?!.,\\n]))|how(?:'s| is) (?:it going|things|life)|how do you do(?= ?(?:$|[?!.,\\n]))",
  `${GREETED}(?:ca va(?: (?:bien|vous))?|et vous(?:,? ca va)?|and you|(?:are )?you (?:ok|alright|good|well)) ?\\?`,
);

const CALL = '(?:call|appel|meeting|rendez-vous|entretien|appointment|visio|conversation|echange|talk)';
const LONG =
  '(?:how long|how much time|how many min\\w*|combien de (?:temps|min\\w*)|quelle (?:est la |sera la )?duree|duree)';
const CALL_LENGTH = any(
  `${LONG}[^.!?\\n]{0,30}(?<![a-z])${CALL}(?![a-z])`,
  `${CALL}[^.!?\\n]{0,20} (?:dure\\w*|prend\\w*|lasts?|takes?) (?:combien|longtemps|how long|long)`,
);
const CALL_LENGTH_BARE = any(
  `${LONG}(?: (?:is|will|does|would|it|this|that|be|take|last|going to|need|ca|cela|dure\\w*|prend\\w*|va|faut(?:-il)?|il faut|est-ce que|environ|prevoir|dois-je|about|roughly|for))*${STOP}`,
  `(?:ca|cela) (?:va )?(?:dure\\w*|prend\\w*) (?:combien(?: de temps)?|longtemps)${STOP}|(?:will|does|is) it (?:take|going to take|be) long${STOP}|c'est long${STOP}`,
);

const BY =
  '(?:visio\\w*|video\\w*|teams|zoom|google meet|skype|tel(?:ephone)?|phone|whatsapp|facetime|in person|face to face|en personne|en face|sur place|presentiel|physique)';
const BY_PHONE = any(
  `(?:en |par |au |by |on |over |via |in |a |the |sur )*${BY}(?: call)?,? (?:ou|or|vs)(?: plutot)?(?: (?:en|par|au|by|on|over|via|in|a|the|sur|bien))* ?${BY}(?![a-z])`,
  `(?:is (?:it|this|that|the call)|will (?:it|this|that|the call) be|c'est|est-ce(?: que c'est)?|ce sera|ca (?:se passe|se fait|sera)|l'appel (?:est|se fait|sera)|on (?:se voit|se parle|fait ca)|do (?:i|we) need|faut-il|il faut|is that)(?: (?:a|an|un|une|un appel|en|par|au|by|on|over|via|in|the|sur|bien|just|appel|over the|une reunion))* ${BY}(?: call| meeting)?[^.!?\\n]{0,15}\\?`,
);

const TO_CALL = '(?:call\\w*|r?appel\\w*|join\\w*|ring\\w*|reach\\w*|phone|contact\\w*|use|utilis\\w*)';
const CALL_NUMBER = any(
  `(?:sur|vers|on|to|at) (?:quel|which|what) (?:numero|num|number|phone|tel(?:ephone)?|line|portable|mobile)`,
  `(?:quel|which|what) (?:numero|num|number|phone|tel(?:ephone)?)[^.!?\\n]{0,25}(?<![a-z])${TO_CALL}(?![^.!?\\n]{0,15} from)`,
  `(?:${TO_CALL}[^.!?\\n]{0,25} )?(?:sur|on|at|a) (?:ce|this|mon|my|le meme|the same|celui[- ]ci|that) ?(?:numero|num|number|portable|mobile|phone|one)?${STOP} ?\\?`,
);

const EXPERT =
  '(?:expert\\w*|conseill\\w+|commercia\\w+|advis[oe]r|rep|collegue|colleague|specialist\\w*|sales\\w*|interlocut\\w+)';
const WHO_CALLS = any(
  "(?:qui|ki)(?: est-ce)?(?: qui)?(?: (?:va|d'autre|exactement))* (?:me |m')(?:r?appel|telephon|contacter|joindr)\\w*|c'est qui qui (?:m'|me |va )\\w+",
  "who(?:'s|'ll| is| will| would| am i| are you)?(?: (?:be|going to|gonna|exactly|actually|have))* (?:call|calling|phone|phoning|ring|ringing)(?: me| us)?(?![a-z])",
  'who(?:m)? (?:(?:will|would|shall|do) i(?: be)?|am i (?:going to|gonna|meant to)) (?:speak|talk|meet|deal|see|chat)(?:ing)?(?: (?:to|with))?(?= ?(?:$|[?!.,\\n])| tomorrow| on | then)',
  "(?:avec|a) qui (?:ai-je|j'ai|est-ce que j'ai|je vais|vais-je|est-ce que je vais|j'aurai|aurai-je|c'est|sera)[^.!?\\n]{0,25}(?:rendez-vous|appel|parler|echanger|entretien|discuter)|(?:c'est )?avec qui(?: (?:l'appel|le rendez-vous|exactement))?(?= ?(?:$|[?!.,\\n]))|with who(?:m)?(?= ?(?:$|[?!.,\\n]))",
  `(?:nom|prenom|name)(?: \\w+)? (?:de |d'|of )(?:l'|votre |the |your |my |mon |la )?(?:${EXPERT}|personne|person)|(?:quel|which|what) ${EXPERT}(?![a-z])(?= ?(?:$|[?!.,\\n]| (?:va|will|is|me|m')))|(?:who(?:'s| is)|c'est qui|qui est|qui sera) (?:l'|votre |the |your |my |mon |ton )${EXPERT}|comment s'appelle[^.!?\\n]{0,15}${EXPERT}|what(?:'s| is) (?:his|her|their|the ${EXPERT}'?s?) name`,
);

const LOCAL_TIME = any(
  '(?:quelle heure|(?:what|which) time)[^.!?\\n]{0,25}(?<![a-z])(?:chez (?:moi|nous)|ici|pour (?:moi|nous)|my time|for (?:me|us)|here|locale?|where i (?:am|live)|my (?:zone|time ?zone|country|city))(?![a-z])',
  "(?:quel|which|what) (?:fuseau\\w*|time ?zone)|(?:c'est |is (?:that|it|this) )?(?:a )?(?:mon heure|l'heure locale|heure locale|my time|local time|votre heure|your time)(?: (?:ou|or) (?:la |le |l'heure )?(?:votre|yours|mine|la mienne|locale|mon heure|my time|your time|votre heure))? ?\\?",
);

const FAMILY =
  '(?:mari|femme|epou\\w+|conjoint\\w*|compagn\\w+|copain|copine|pere|mere|fils|fille|frere|soeur|patron\\w*|chef|boss|associee?|collegue|collaborat\\w+|parents?|beau-\\w+|belle-\\w+|husband|wife|partner|spouse|dad|father|mum|mom|mother|son|daughter|brother|sister|colleague|manager|flatmate|neighbou?r|voisine?)';
const SOMEONE_ELSE = any(
  `(?:mon|ma|my|notre|our)(?: ex)?[ -]${FAMILY},? (?:qui |who |that )?(?:avait |a |has |had |vous a |m'a |would have )?(?:tout )?(?:fait|rempli\\w*|laisse|envoye|contacte|inscri\\w*|made|filled|requested|sent|signed|did|submitted|enquired|contacted|put in|demande (?:un|une|des|le|la)|asked for)(?![a-z])`,
  '(?:demande|request|enquiry|formulaire|form) (?:a ete |was |came |is )?(?:faite? par|made by|from|sent by|filled in by|remplie? par) (?:mon|ma|my)',
);
const OURS =
  "(?:quelqu'un|someone|somebody|(?:one|un|une) (?:of|de) (?:you|your|vos)|collegue\\w*|colleagues?|conseill\\w+|expert\\w*|commercia\\w+|rep|advis[oe]r|telephone|tel|phone|equipe|team|vous|you|chez vous)";
const SPOKE_ALREADY = any(
  `(?:deja|already|viens d'|viens de|just)(?: |')(?:[^.!?\\n]{0,20} )?(?:eu|avoir|parle[r]?|echange[r]?|discute[r]?|spoke|spoken|talked|chatted|had a call)(?![a-z])[^.!?\\n]{0,25}(?<![a-z])${OURS}(?![a-z])`,
  '(?:spoke|spoken|talked|been speaking)(?: already| just)? (?:to|with) (?:one of )?(?:you|your|someone|somebody|a colleague)(?![a-z])',
  "(?:vous m'avez|on m'a|you(?:'ve| have)?|someone(?: has|'s)?|(?:votre|un de vos) collegues? m'a)(?: (?:deja|already|just))+ (?:r?appele\\w*|contacte\\w*|called|contacted|rung|phoned|spoken)",
  "(?:eu|had) (?:quelqu'un|someone|un(?:e)? (?:collegue|conseill\\w+)|(?:one|un) (?:of your|de vos) \\w+) (?:au tel\\w*|on the phone)",
  '(?:deja|already)(?: have| got| un| pris)* (?:an? )?(?:rendez-vous|call|meeting|appointment)(?: booked| set)? (?:avec|with) (?:votre|your|un de vos|one of your|quelqu)',
);

/** Greetings name a day, and mean none: "how are you today?" */
export function withoutSmallTalk(text: string): string {
  return text.replace(HOW_ARE_YOU, ' ');
}

const found =
  (...patterns: RegExp[]): Reader =>
  (text) =>
    firstOf(patterns, text);

/** By the topic that a playbook may answer in its own words. */
const READERS: Record<string, Reader> = {
  robot: findRobotQuestion,
  who_are_you: found(WHO_ARE_YOU),
  what_is_this: found(WHAT_IS_THIS),
  how_did_you_get_my_number: found(HOW_NUMBER),
  is_this_a_scam: found(IS_SCAM),
  why_do_you_ask: (text, { asked }) => firstOf(asked ? [WHY_ASK, WHY] : [WHY_ASK], text),
  how_are_you: found(HOW_ARE_YOU),
  who_calls: found(WHO_CALLS),
  call_number: found(CALL_NUMBER),
  call_length: (text, { aboutCall }) =>
    firstOf(aboutCall ? [CALL_LENGTH, CALL_LENGTH_BARE] : [CALL_LENGTH], text),
  by_phone: found(BY_PHONE),
  local_time: found(LOCAL_TIME),
  which_times: (text) => (asksForTimes(text) ? { index: 0, length: 0 } : null),
  say_again: (text) => (asksToSayAgain(text) ? { index: 0, length: text.length } : null),
  spoke_already: found(SPOKE_ALREADY),
  someone_else_asked: found(SOMEONE_ELSE),
};

/** Without any of these nothing else need be looked for. */
const HINTS: Record<string, RegExp> = {
  who_calls: /wh?o|\bqui\b|\bki\b|nom|name|expert|conseill|commercia|advis|colle|interlocut|appelle/,
  call_length: /how|combien|duree|long|dure|prend|last|take/,
  local_time: /heure|time|fuseau/,
};

export function findStandardTopic(topic: string, text: string, talk: Talk): Place | null {
  if (!isStandardTopic(topic) || HINTS[topic]?.test(text) === false) return null;
  return READERS[topic]?.(text, talk) ?? null;
}

export function isStandardTopic(topic: string): boolean {
  return Object.hasOwn(READERS, topic);
}

function firstOf(patterns: RegExp[], text: string): Place | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return { index: match.index, length: match[0].length };
  }
  return null;
}
