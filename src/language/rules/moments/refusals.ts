/** The stretches of a text that say no to the days and times they name. */
import { ASKS, type Clause } from './clauses.js';

const NEGATION =
  /\b(?:laisse[rz]? tomber|(?<!don't |do not |never )forget(?! to\b| about me\b| me\b)|skip|(?:leave|count|rule)(?= (?:[^.!?\n]{1,20} )?out\b)|oublie[rz]?(?! ?pas)\b)\b|(?<!oublie[rz]? |hesite[rz] |annule[rz] )(?<!\b(?:bouge|sors|travaille|bosse|bougerai|sortirai) )\bpas\b(?! (?:(?:de |d')?(?:cours|boulot|taf|travail|service|chantier)\b|contre\b|avant|apres|plus tard|plus tot|plus d[e'u]|plus que|longtemps|de soucis?|de probleme|de pb|mal|trop|vrai|grave|faux|bete|cher|complique))|\bimpossible|\bne (?:peux|pourrai|suis|serai)\b|\b(?:peux|peut|pourrai|pourrais|pouvons|pourrons|vais|serai|suis) plus\b(?! (?:tard|tot))|\bindispo|\boccupee?\b|\bprise?\b|\bsauf\b|\bexcept|(?<!\bif )\bnot\b(?! (?:before|after|until|till|earlier|sooner|later|a problem|bad|sure|no|working|at work|going (?:anywhere|out)|busy|more|longer|too (?:late|early|soon)))|\b(?:can'?t|cannot|won'?t|couldn'?t)\b|(?<!\b(?:i|we) )\b(?:doesn'?t|don'?t|does not|do not) (?:work|suit|fit)\b|\b(?:don't|do not|never) (?:call|ring|phone|text|message|book)|\b(?:isn't|is not|aren't) (?:a )?(?:~|monday|tuesday|wednesday|thursday|friday|saturday|sunday|good|great|ideal|free|ok)|\bunavailable|\bbusy\b|\b(?:back[- ]to[- ]back|wall[- ]to[- ]wall|flat out|slammed|snowed under|rammed|sous l'eau|debordee?)\b|\btake (?:me|us) off\b|\bbooked up|\bno good\b|\bplus (?:dispo|libre|possible)|(?<!pas de |aucun |no )\b(?:soucis?|problemes?|malade|sick|unwell)\b|\b(?:don't|do not|no) (?:want|need|calls?)\b|\bplus jamais\b|\bje (?:bosse|travaille)\b(?! (?:pas|de chez|a la maison))|(?<!\bnot )\bworking\b(?! from home)|\bi work\b(?! from home)|\bn(?:i|either)\b|\b(?:apart from|other than|hormis|a part)\b|(?<!not )\btoo (?:early|late|soon)|(?<!pas )\btrop (?:tot|tard)|\bcomplique|\btricky|\bdifficile|\b(?:agenda|calendar|diary|planning|journee|day)(?:'s| is| est)? (?:bloquee?|blocked|pleine?|full|packed)|\bis (?:blocked|full|packed)\b|\bn(?:e |')[^,.;!?\n]{1,20} (?:plus|jamais)\b(?! (?:tot|tard))|\baucun|(?<!\bsi )\bjamais\b|\bnever\b(?! mind)|c'est mort\b|(?:'s|\bis|\bare|\bisn't) (?:now |just |really |so |very |too |a |an |completely |totally )*(?:gone|out|off|bad|awful|terrible|hopeless|rubbish|useless|hectic|nightmare|crazy|mad|mental|hell|no-go|no go|dead|chaos|chaotic|manic|taken|packed|booked|difficult|tough|complicated|a mess|mess)\b(?! of)|\bno longer\b|\bbar(?:ring)? (?=~|\d|between |mon|tue|wed|thu|fri|sat|sun|the )|\bhors (?=lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le )|\b(?:in|having) (?:a |another )?(?:meeting|class)\b|\ben (?:reunion|rendez-vous|cours|formation|clientele|deplacement)\b|\bany ?more\b|\bclash\w*\b|\b(?:c'est|ca fait|ca me fait|fait) (?:un peu |trop |bien |tres |vraiment )*(?:tot|tard)\b|\b(?:is|it's|bit|little|way|far) (?:a bit |a little |way |far |too |so )*(?:early|late)\b(?= for|$)|\b(?:encore moins|even worse|worse|pire)\b|\bno (?:dice|chance|way|luck|can do|use|joy)\b|\b(?:no(?: more)?|plus d[eu]|plus les?) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|mornings|afternoons|evenings|weekends|lundis?|mardis?|mercredis?|jeudis?|vendredis?|matins?|matinees?|soirs?|soirees?)\b|\bno more (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:c'est|is|un peu|bit) (?:un peu |a bit |too )?(?:juste|tight|short|chaud)\b|\bpushing it\b|\boff the (?:table|list)\b|\b(?:scratch|strike|scrap|rayez|barrez)\b|\b(?:va|marche|colle|passe|arrange|convient|tient) plus\b(?! (?:tard|tot|loin))|\b(?:stop|avoid|evite[rz]?|arrete[rz]?) (?:calling|ringing|phoning|d'appeler|de m'appeler|m'appeler|de me joindre)|\bon (?:shift|duty)\b|\bnon[- ]starter|\bwrite[- ]?off\b|\bout of the question|\bhors de question|\bnon plus\b|\b(?:remove|delete|drop|lose|efface[rz]?|enleve[rz]?|retire[rz]?|supprime[rz]?|vire[rz]?)(?= (?:the |le |la |that |celui de |celui du |celui a )?(?:\d{1,2}(?:[h:.]\d{0,2}\b| ?[ap]m\b|[,;.]|$| (?:one|slot|and|et)\b)|demain|tomorrow|today|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim))|\bmarche pas|\bconvient pas|\b(?:doesn't|don't|does not|isn't|won't|wouldn't)$|\b(?:non|no)$/;
/** A no that only sets a limit. */
const LIMIT =
  /\b(?:no|aucun)\b.{0,30}\b(?:before|after|avant|apres|past)\b ?~*\d|\b(?:busy|occupee?|prise?|unavailable|indispo\w*|tied up|booked|reunion|meeting|deplacement|bloquee?|coincee?|retenue?|stuck|held up|back[- ]to[- ]back|flat out|swamped|slammed|snowed under|rammed|sous l'eau|debordee?|travail\w*|bosse|work\w*)\b.*\b(?:until|till|til|jusqu'a)\b|\b(?:pas|not|can'?t|don'?t|won'?t|never|peux|ni|neither|nor|jamais|plus)\b.*\b(?:avant|before|apres|after(?! all\b)|until|(?:earlier|sooner|later) than|plus t(?:ot|ard) que)\b(?!-)/;
const REQUEST =
  /^(?:si|if) [^,.;!?\n]{1,40}\b(?:derange|embete|gene|ennuie|trop demander|mind|bother|trouble|inconvenient|inconvenience)\b|^(?:and |or |ou |et )?(?:is|would|isn't|est-ce que|c'est pas) [^,.;!?\n]{1,20} (?:too|trop)\b|\b(?:is it|c'est|est-ce) (?:too late|trop tard) (?:to|pour)\b|^trop tard pour\b|\bpourquoi pas\b|\bwhy not\b|\bne (?:serait|sera)\b|\?\s*$/;
/** "Je ne suis libre qu'à partir de 16h45", "je peux que le soir": only then, and then indeed. */
const ONLY =
  /\b(?:(?:ne |n')[^,.;!?\n]{1,30}|(?:je |on |nous )(?:suis|peux|peut|pourrai|serai) (?:\w+ )?)qu(?:e |')(?=\d|a\b|apres|avant|entre|en\b|des\b|vers|l[ea]\b|l'|ce\b|cet|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/;
/** Asked as a question it is no less a wish: "vous pouvez effacer le 14h30 ?" */
const REMOVES =
  /\b(?:remove|delete|drop|efface[rz]?|enleve[rz]?|retire[rz]?|supprime[rz]?) (?:the |le |la )?\d/;
/** "Sunday's the only day I'm not on site". */
const ONLY_FREE =
  /\b(?:only (?:day|time|morning|afternoon|evening)|seul (?:jour|moment|matin|soir)|seule (?:journee|soiree))\b.*(?:(?:\bnot|n't|\bnever) (?:working|work|at work|on|busy|teaching|in (?:work|class|lectures?|meetings?))\b|\b(?:travaille|bosse) pas\b|\bpas (?:au taf|au travail|de service|de garde|en cours|pris)\b)/;
const INSTEAD_OF =
  /^(?:than\b|que (?=\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le |l'|en )|instead of|rather than|au lieu de|a la place de|plutot que)\b/;

/** Where a no begins or ends. */
const TURNS = new RegExp(
  `${/[,.;!?\n()]+| -+ |\p{Extended_Pictographic}+|\b(?:and|et) (?=(?:put|stick|pop|bung|take|make|call|book|go|let's|i'll|we'll|set|book|give|use|have|keep|mets|mettez|mettre|remets|remettez|remettre|note[rz]?|garde[rz]?|prenez|prends|prendre|appelez)\b)|(?<=\S )(?=(?:tant que|du moment que|a condition|so long as|as long as|provided|parce qu|sachant qu|because)\b)|(?<=\bplutot [^,.;!?\n]{1,24} )(?=que )|(?<=\b(?:svp|stp|please|plutot|instead) )(?=(?:je|j'|on|i|we)\b)|(?<=\S )(?=(?:si|if|unless|sauf si) (?:le|la|l'|les|mon|ma|mes|the|my|our|je|j'|on|i|we|il|elle|he|she|they)(?:\b|(?<=')))|\bmais\b|\bbut\b|\bplutot(?! que)\b|\brather(?! than)\b|\b(?:instead of|rather than|au lieu de|a la place de|plutot que)\b|(?<=\S )(?<!\b(?:oublie[rz]?|hesite[rz]?|pourquoi|why|bouge|sors|travaille|bosse|bougerai|sortirai) )(?=(?:not|pas) (?:(?:a|at|le|on|the|in the|dans|en|ce|cette|this|next) |l'|dans l')?(?:\d|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|matin|matinee|soir|soiree|apres-midi|morning|afternoon|evening|aujourd'hui|today|ce soir|tonight)s?\b))|(?<!\b(?:later|earlier|other|more|less|longer|sooner|tard|tot) )(?=\bthan (?:on |at |the |in the )?(?:\d|mornings?\b|afternoons?\b|evenings?\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today))|(?<=\S )(?=(?:le mieux|le plus simple|l'ideal) (?:pour|c'est|ce serait|serait|est)\b)|(?<=\bmieux (?:vaut [^,.;!?\n]{1,20} )?)(?=que (?:\d|le |l'|en |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain))|(?<=\S )(?=(?:sauf\b|except|hormis\b|apart from\b|other than\b|bar (?=mon|tue|wed|thu|fri|sat|sun|the |between |\d)|hors (?=lun|mar|mer|jeu|ven|sam|dim)))|(?<=\S )(?=(?:si|if) (?:ca|cela|ce|c'est|vous|it|it's|that|that's|you)\b[^,.;!?\n]{0,40}\b(?:derange|embete|gene|ennuie|demander|mind|bother|trouble|inconvenient|inconvenience)\b)|\bpar contre\b|\bsinon\b|\botherwise\b|\bhowever\b|\bdonc\b|\bso\b(?! (?:is|are|does|do)\b)/u.source}|${ASKS.source}`,
  'gu',
);

const FOLLOWED_BY_NO = new RegExp(
  `^[^.,;!?\\n]*(?:[ .,;!?\\n-]+(?:(?:so|donc|du coup|sorry|desolee?|euh|alors|that's|that is|it's|c'est|ce sera|ca (?:va|risque d')etre|i|je|on|we) )*|,? (?:so|donc|du coup) )(?:${[
    "impossible|c'est mort|mort|(?:ne )?(?:peux|peut|pourrai) pas|pas (?:possible|faisable|jouable|dispo\\w*|la|libre)",
    "no (?:chance|can do|good|go|way)|not (?:possible|happening|doable|a chance|an option|free|available)|can'?t(?: (?:do|make)(?: (?:it|that))?| then)?|cannot|won'?t (?:work|be able to)|(?:doesn'?t|don'?t) work|(?:ca )?(?:ne )?(?:marche|passe|colle|va|fait) pas|(?:ca )?le fait pas|non|no|nope",
  ].join(
    '|',
  )})(?: (?:then|that day|du tout|at all|pour moi|for me|sorry|desolee?|malheureusement|unfortunately|merci|thanks))*(?= ?(?:$|[.,;!?\\n]))`,
);

/** "Jeudi je suis en formation, impossible": a no by itself, right after what is told of a day or an hour. */
export function isFollowedByNo(words: string, end: number): boolean {
  return FOLLOWED_BY_NO.test(words.slice(end));
}

/** Whether a text says no somewhere, to whatever it names. */
export function isRefusal(text: string): boolean {
  return NEGATION.test(text) || TOO_MUCH.test(text);
}
const TOO_MUCH = /\bpas (?:trop|vraiment|du tout|terrible)\b|\bneither\b|\bnot (?:really|great|ideal)\b/;

function isNoRefusal(clause: string, asked: string): boolean {
  return (
    LIMIT.test(clause) ||
    (REQUEST.test(asked) && !REMOVES.test(clause)) ||
    ONLY_FREE.test(clause) ||
    (ONLY.test(clause) && !/\bpas\b/.test(clause))
  );
}

/** The stretches of text whose clause says no to the days and times it names. */
export function refusedClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number, next: number): void => {
    const clause = text.slice(from, to).trim();
    const asked = text.slice(from, next).trim();
    if (INSTEAD_OF.test(clause) || (NEGATION.test(clause) && !isNoRefusal(clause, asked)))
      clauses.push({ from, to });
    from = INSTEAD_OF.test(text.slice(to, to + 16)) ? to : next;
  };
  for (const match of text.matchAll(TURNS)) close(match.index, match.index + match[0].length);
  close(text.length, text.length);
  return clauses;
}
