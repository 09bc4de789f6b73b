/**
 * Whether one asks if a machine writes: "are you" or "am I talking to", and what one may be. That is never denied, so
 * it is looked for in any wording, with or without a question mark.
 */

const END = "(?![a-z0-9'])";
const PAUSE = '[ ,-]+';

/** What can only be a machine that talks. */
const BOT =
  '(?:robots?|(?:chat[ -]?)?bots?|(?:chat ?)?gpt|openai|gemini|siri|alexa|llms?|i\\.?a\\.?|a\\.?i\\.?|intelligences? artificielles?|artificial intelligence|(?:virtual|digital|ai|automated) (?:assistant|agent)|(?:assistante?|agente?) virtuel(?:le)?)';
/** What may be other things as well, and is a machine where it is said of who writes. */
const MACHINE = `(?:${BOT}|machines?|automates?|repondeurs?|ordinateurs?|computers?|programs?|programmes?|softwares?|logiciels?|algorithm(?:e|es|s)?|virtuel(?:le)?s?|virtual|automatiques?|automatise\\w*|automated|automatic|artificial|artificiel(?:le)?)`;
const PERSON =
  "(?:(?:etre |real |vrai |actual |living |live )*(?:humaine?s?|humans?)(?: being)?|(?:vraie?s?|real|actual|live|living|reel(?:le)?s?) (?:personnes?|persons?|people|gens|conseill\\w+|lady|woman|man|guy|girl|femme|homme|dame|agent|rep)|(?:personne|quelqu'un|gens) (?:de |d'|en )?(?:reel(?:le)?|vraie?|physique|humain|vivant|chair)|(?:someone|somebody|anyone|anybody) (?:real|human|alive|live)|flesh and blood)";
/** Of a person: real. Of an offer it asks for something else. */
const REAL = '(?:real|reel(?:le)?s?|vivante?s?|alive)(?= ?(?:$|[?,.!\\n]|ou |or ))';

const YOU =
  "(?:are (?:you|we|u)|you(?:'re| are)|(?:you|u|your)(?= an? )|vous (?:n'|ne )?etes|etes[- ]?vous|tu (?:n'|ne )?es|t'? ?(?:n')?es|es[- ]?tu|tes(?= (?:une? |humain|reel)))";
const FILLER =
  "(?:a|an|un|une|the|some|just|juste|only|really|vraiment|actually|like|kind of|sort of|genre|bien|en fait|sure|sur|sure que|certain|de|d'|du|des|even|meme|also|aussi|donc|pas|not|plutot|simplement|simply|encore|or|ou|you|vous|tu|that|que|qu'|par hasard|by any chance|stupid|dumb|bloody|fichu|sale|gentil(?:le)?|talking|vous etes|you're|you are|are|etes|es|if|si|quite|une sorte|one of those)";
const FILLED = `(?:${PAUSE}${FILLER})*${PAUSE}`;

const IT =
  "(?:is (?:this|it|that)|(?:this|it|that)(?: is|'s)|^this|c'est|ce n'est|est-ce(?: que c'est)?|serait-ce|ce serait)";
/** "C'est un robot" says what writes; "c'est un robot de piscine" says what is sold. */
const NOTHING_ELSE =
  "(?= ?(?:$|[?,.!;:)\\n]|(?:or|ou|qui|that|who|la|ici|here|right|hein|non|no|isn't|n'est|en fait|svp|please|lol|mdr|writing|typing|answering|replying|texting|talking|au bout|on the)(?![a-z])))";

const TALKING =
  '(?:(?:talk|speak|text|chat|deal|writ|messag|connect|convers)(?:ing|ed)?(?: (?:here|right now|now|actually))? (?:to|with)|(?:parle|parler|discute|discuter|ecris|ecrire|echange|echanger|cause|causer|affaire|chatte|tchatte)(?: (?:bien|vraiment|la|actuellement|en fait|donc))* (?:a|aux?|avec))';
const LIKE =
  "(?:(?:sound|look|feel|seem|act|read|talk|reply|write)s?(?: (?:like|as if|to be|just))*|on dirait|(?:l'air|ressemble\\w*|parle[sz]?|repond\\w*|ecri\\w+)(?: (?:d'etre|d'|a|comme))*)";
const MESSAGE = '(?:messages?|reponses?|textos?|texts?|sms|repl(?:y|ies)|answers?|responses?|conversation)';
const AUTOMATIC = '(?:automati(?:que|c|se|see)s?|automated|auto|pre-?recorded|generated|generes?|ai|ia|bot)';

const ASKS = new RegExp(
  [
    `(?<![a-z'])${YOU}${FILLED}(?:${MACHINE}|${PERSON}|${REAL})${END}`,
    `(?<![a-z'])${IT}${FILLED}(?:${BOT}|${PERSON}|machine)${END}${NOTHING_ELSE}`,
    `(?<![a-z'])${IT} (?:tout |all )?(?:automatique|automatise|automated|automatic)e?s? (?:vos|tes|ces|les|ce|your|these|the|this) ${MESSAGE}`,
    `(?<![a-z'])(?:is|are|est-ce|sont) (?:\\w+ ){0,3}(?:an? |une? |des )?${AUTOMATIC}[ -]${MESSAGE}`,
    `(?<![a-z'])(?:is|are) (?:this|these|those|your) (?:${MESSAGE} )?(?:automated|automatic|generated|(?:written|sent|typed) by ${BOT})`,
    `(?<![a-z'])(?:vos|tes|ces|ce) ${MESSAGE} (?:est|sont|c'est) (?:\\w+ )?(?:automati\\w+|generes?|ecrits?|envoyes?)`,
    `(?:^|\\n)[^\\n.!?]{0,25}(?:${AUTOMATIC} ${MESSAGE}|${MESSAGE} (?:automati\\w+|auto)) ?\\?`,
    `(?:written|sent|typed|generated|ecrite?s?|envoyee?s?|generee?s?) (?:by|par) (?:an? |une? |de l'|l')?(?:${BOT}|machine|human|humain|personne)${END}`,
    `(?<![a-z'])${LIKE}${FILLED}(?:${BOT}|machine|${PERSON})${END}`,
    `(?<![a-z'])(?:is|are) there (?:\\w+ ){0,2}${PERSON}${END}(?! (?:i |we |to |available|free|who can|on your))`,
    `(?<![a-z'])(?:y a|y a-t-il|ya|y a t'il)(?: bien| vraiment| un| une)* (?:${PERSON}|quelqu'un)(?: (?:derriere|au bout|la derriere)${END}|(?= ?\\?))`,
    `(?:${PERSON}|personne|person|human|humain)(?: \\w+){0,2} (?:or|ou)(?: (?:an?|une?|just|juste|is it|c'est|un simple|with|avec|to|a))* (?:${BOT}|machine)${END}`,
    `(?:${BOT}|machine)(?: \\w+){0,2} (?:or|ou)(?: (?:an?|une?|is it|c'est|with|avec|to|a|bien))* (?:${PERSON}|personne|person|human|humain)${END}`,
    `(?:^|[\\n.!?,] ?)(?:(?:hi|hello|hey|bonjour|salut|so|wait|ok|lol|mdr|et|and|mais|but|you|vous|toi|tu|this|it)[ ,]+)*(?:an? |une? )?(?:${BOT}|machine|${PERSON}) ?\\?`,
  ].join('|'),
  'g',
);

const TALKS = new RegExp(`(?<![a-z'])${TALKING}${FILLED}(?:${MACHINE}|${PERSON})${END}`, 'g');
/** Who would rather talk to a person asks nothing: "I don't talk to bots", "je veux parler à un humain". */
const WISHES =
  /\b(?:veu[xt]|voudr\w+|souhait\w+|aimer\w+|prefer\w*|want|need|like|i'd|can i|could i|may i|can we|puis-je|peux|pourr\w+|possible|let me|rather|instead|plutot|besoin|hate|refuse|jamais|never|don'?t|do not|(?:^|i'?m |am )not|won'?t|arrete\w*|stop|fed up|marre)\b/;
const WONDERS = /\b(?:savoir|know|tell me|dites-moi|dis-moi|wonder\w*|demande) (?:si|if|whether)\b/;

const WANTED = new RegExp(
  `\\b(?:get|give|send|put|pass|connect|transfer|find|want|need|like|prefer|rather|can|could|may|let|veux|voudr\\w+|souhait\\w+|aimer\\w+|prefer\\w*|passe[rz]?|mette[zr]|donne[rz]?|trouve[rz]?|besoin|exige|puis-je|peux|pourr\\w+|possible)\\b[^.!?\\n]{0,40}\\b(?:${PERSON}|quelqu'un|un conseiller|une? (?:vraie )?personne|a person|someone|somebody)${END}`,
);

/** Without any of these nothing else need be looked for. */
const HINT =
  /bot|gpt|llm|openai|gemini|siri|alexa|\bi\.?a\b|\ba\.?i\b|intelligence|virtu|assistan|machine|auto|repondeur|ordinat|comput|program|software|logiciel|algorithm|artifici|huma|person|people|gens|conseill|quelqu|someone|somebod|anyone|anybod|real|reel|vrai|alive|vivant|generat|genere|flesh/;

/** Where a text asks whether a machine writes. */
export function findRobotQuestion(text: string): { index: number; length: number } | null {
  const [asked] = spans(text).toSorted((a, b) => a.index - b.index);
  return asked ? { index: asked.index, length: asked[0].length } : null;
}

/** What is said beside asking whether a machine writes. */
interface BesideRobot {
  asked: boolean;
  rest: string;
  /** "Are you a bot? Get me someone real": a person is wanted, too. */
  wantsPerson: boolean;
}

export function readRobot(text: string): BesideRobot {
  const asked = spans(text);
  const rest = asked.reduce((left, [words]) => left.replace(words, ' '), text);
  return { asked: asked.length > 0, rest, wantsPerson: asked.length > 0 && WANTED.test(rest) };
}

function spans(text: string): RegExpExecArray[] {
  return HINT.test(text) ? [...text.matchAll(ASKS), ...talks(text)] : [];
}

function talks(text: string): RegExpExecArray[] {
  return [...text.matchAll(TALKS)].filter(({ index }) => {
    const sentence =
      text
        .slice(0, index)
        .split(/[.!?\n]/)
        .at(-1) ?? '';
    return !WISHES.test(sentence) || WONDERS.test(sentence);
  });
}
