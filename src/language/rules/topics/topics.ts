/** Which topics a text asks about, in the order in which it does: the playbook's own, and what everyone may ask. */
import { TOPIC } from '../../../domain/language.js';
import { remembering } from '../../../domain/remembering.js';
import { LINE_COSTS } from '../beside/cost-of-line.js';
import { wantsCall } from '../signs/interest.js';
import { bare } from '../text/normalise.js';
import { plainWords } from '../text/spelling.js';
import { findStandardTopic, isStandardTopic } from './standard-topics.js';
import type { Place, Talk } from './place.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const AFTER_COMBIEN = oneOf(listed`
  ca / cela / est-ce / coute / faut / pour / vous (?:prenez|demandez) / l'(?:unite|un|une) / piece
  par (?:mois|an) / en gros
`);

const BEFORE_COMBIEN = oneOf(listed`
  vaut / valent / fait / fera / ferait / compter / chercher dans les / autour de / parle de
  revient(?: a)? / monte a / prenez / demandez / facturez / pour
`);

const AFTER_HOW_MUCH = oneOf(listed`
  [ ]is / [ ](?:was|were) (?:it|that|this|they|those|the|your) / [ ]again / [ ]does / [ ]do / [ ]would / [ ]wud / [ ]will / [ ]are / [ ]r / [ ]we / [ ]u / [ ]you charge
  [ ]for / [ ]each / [ ]per / [ ]roughly / [ ]approx\w* / [ ]about / [ ]it / [ ]they / $ / [ ]?[?,.]
`);

const PRICE_PHRASES = oneOf({
  fr: listed`
    prix / tarifs? / tarification
    cout(?:e|ent|s|era|eront|erait|eraient)?
    couter (?:combien|cher|dans les|a peu pres)
    devis / c'?(?:est|etait) (?:deja )?combien / combien ${AFTER_COMBIEN}\w* / ${BEFORE_COMBIEN} combien
    a combien (?:ca|cela|ce) / ordre de prix / fourchette de prix / quotation / cher / gratuite?s?
    payante?s? / cheres? / onereux / onereuse / (?<!trop )dispendieu\w+ / douille\w* / douloureuse / ruineux / ruineuse / ruine\w*
    combien (?:faut|il faut|dois-je|on doit|je dois|faudra|va falloir) ?(?:\w+ )?(?:aligner|allonger|cracher|raquer|banquer|debourser|sortir|lacher|mettre|payer|casquer|prevoir|budgeter)
    (?:aligner|allonger|cracher|raquer|banquer|debourser|lacher|payer|casquer|sortir) combien
    combien de (?:balles|boules|euros?|sous|pognon|thunes?|patates|piastres|billets|k|kilos|francs|roros|fric)
    (?:la peau (?:des fesses|du cul)|un bras|un rein|les yeux de la tete) / hors de prix / abordables? / budget (?:a prevoir|faut|moyen|il faut)
    (?:c'est|est-ce|ca (?:va etre|sera)|note|addition|facture) (?:un peu |tres |trop |plutot )?salee?(?=[ ,]*(?:\?|j'imagine|non\b|hein|ou pas|ou quoi)) / (?:c'est|est-ce) donnee?(?=[ ,]*(?:\?|ou pas))
  `,
  en: listed`
    price / prices / pricing / price ?wise / costs? / quote / for free
    is (?:it|this|that|the (?:call|quote|visit)) free
    how much${AFTER_HOW_MUCH} / ballpark / what'?s the damage / (?:set|setting) (?:me|us) back
    (?:will|would) it run (?:me|us) / (?:sort|kind) of money / do (?:they|these) go for / expensive
    pricey
    (?:is|are) (?:it|they|that|these) (?:too |very |quite )?dear
    what (?:do|does|would|will) (?:they|it|these|those|one|that) (?:run|come to|cost)(?: to)?
    what (?:you|u|they) (?:charge|would charge|'?d charge|ask for|are asking) / (?<!\b(?:ai|as|a|avons|avez|ont|avais|avait|encore|tout|pas|deja) )rates?(?! (?:votre|vos|mon|un|une|le|la|ca|l'|ton|notre|cet)(?:\b|(?<='))) / fees? / free of charge / do you charge / any charge
    how many (?:quid|pounds|euros?|bucks|dollars|notes|smackers|grand|k) / how much (?:dough|cash|wonga|money|dosh|moolah|brass)
    arm and a leg / (?:cost|costs|charge) a (?:bomb|fortune|packet|mint) / break the bank / affordable / spendy / steep(?=[ ,]*\?) / going rate
    what (?:they|it|these|those|one|that) (?:go|goes|come|comes|sell|sells|work|works)s? (?:for|to|in at|out at) / what am i looking at(?: money| price)?[- ]?wise
    what's (?:it|that|this) (?:going to|gonna) (?:cost|run|set|come)
  `,
});

const PRICE_WORDS = oneOf(listed`
  ${PRICE_PHRASES}(?![a-z]) / how much(?= ?$)
`);

const PRICE = new RegExp(pattern`\b${PRICE_WORDS}`, 'm');

const BREAKS = oneOf({
  fr: listed`
    (?:tombe\w*|tomberait|est|sera|etait) en (?:panne|rade|carafe) / en cas de (?:panne|pepin|probleme|casse|souci|defaut) / (?:ca|il|elle|l'\w+|le \w+|la \w+|tout) (?:me )?(?:lache|pete|casse|foire|claque|creve|merde|plante|flanche|deconne|rend l'ame)\w*
    la panne / une panne / les pannes
  `,
  en: listed`
    breaks?(?: down)? / packs? (?:in|up) / conks? out / dies / (?:goes|go) (?:wrong|bang|pop|bad|kaput|tits up|belly up|bust|phut) / fails? / (?:is|it's|are) faulty / gives? up(?: the ghost)? / stops? working / (?:is|gets?) knackered / blows? up / bust
  `,
});

const WHO_PAYS = oneOf({
  fr: listed`
    qui (?:\w+ )?(?:paie|paye|casque|raque|banque|repare|intervient|prend en charge|s'en occupe|regle) / (?:a|de|pour) (?:ma|mes|notre|nos) (?:charge|poche|pomme|frais|tronche|gueule)
    pour (?:ma|notre) (?:pomme|tronche|gueule|pom) / (?:pris|prise) en charge / couverte?s? / rembours\w+ / je (?:fais|dois faire) (?:comment|quoi) / c'est a moi de (?:payer|regler) / je (?:paie|paye) / se passe
  `,
  en: listed`
    who(?:'s|s| is)? (?:\w+ )?(?:pays|paying|covers|foots?|footing|on the hook|liable|fixes|forks out|coughs up|stumps up|picks up the (?:bill|tab)) / out of my (?:own )?pocket / (?:am i|are you|i'm|do i|will i|would i) (?:have to )?(?:pay|covered|liable|on the hook|stuck with it|on my own)
    (?:is|are) (?:it|they|that|repairs?|parts) (?:covered|included) / what happens / what then / do you (?:fix|replace|repair|cover) / you (?:fix|replace) it / covered / on me
  `,
});

const ITS_OR_A = oneOf(listed`
  the / that / this / your / my / our / a / an / some / le / la / ce / cet / mon / ma / notre / votre / un / du / de / des
`);

const OCCASION_WORDS = oneOf({
  fr: listed`
    (?:au sujet|a propos|concernant|suite|rapport|relativement|pour|sur|apres|question|parler|discuter|par rapport)(?: (?:a|au|aux|de|du|d'|l'))*
    (?:recu|eu|demande|envoye|fait|faire|signe|lu|regarde|etabli)
    ma demande(?: (?:de|d'un))?
  `,
  en: listed`
    about / re / regarding / concerning / after / discuss / on
    (?:asked|enquired|applied) for / (?:got|get|received|requested|had|sent|read|seen)(?: (?:me|us|you))?
  `,
});

/** "C'est au sujet du devis, rappelez-moi", "about that quote, could someone ring?": why they want a call, and no price. */
const OCCASION = new RegExp(
  pattern`\b${OCCASION_WORDS} ?(?:${ITS_OR_A} |d'un |l')*(?:\w+ )?(?:devis|quote|quotation|estimate)s?\b`,
  'g',
);

function withoutOccasion(text: string): string {
  return /devis|quot|estimate/.test(text) && wantsCall(text)
    ? text.replace(OCCASION, (words) => ' '.repeat(words.length))
    : text;
}

/** "Et si ça lâche, c'est pour ma pomme ?", "who's on the hook if it packs in": what a warranty is about. */
const WARRANTED = new RegExp(
  oneOf(listed`
    \b(?:si|if|quand|when) (?:[^.!?\n]{0,20})\b${BREAKS}\b[^.!\n]{0,40}\b${WHO_PAYS}\b
    \b${WHO_PAYS}\b[^.!?\n]{0,30}\b(?:si|if|quand|when|en cas)\b[^.!?\n]{0,20}\b${BREAKS}\b
    \b${WHO_PAYS}\b[^.!?\n]{0,30}\ben cas de (?:panne|pepin|casse|defaut|souci|probleme)\b
    \ben cas de (?:panne|pepin|casse|defaut)\b[^.!\n]{0,40}\b${WHO_PAYS}\b
    \b(?:what|and|et) (?:happens )?(?:if|si) (?:it|they|one|the \w+|ca|il|elle|l'\w+|le \w+|la \w+) ?${BREAKS}\b
    \b(?:couvert|couverte|covered)(?: (?:pour|pendant|sur|for))? (?:combien|how (?:long|many))
    \b(?:how long|combien (?:de temps|d'annees)) (?:am i|is it|are they|are we|on est|c'est|je suis|suis-je|est-ce) (?:covered|couverte?s?)
  `),
);

const COVER =
  /\bif\b|\bsi\b|en cas|when|quand|panne|lach|casse|pete|claque|couver|cover|break|pack|conk|dies|wrong|fail|fault|gives? up|working|pepin|defaut|bust|bang/;

/** Words for the topic of a warranty, beside the account's own. */
const COVERED = new Set(['warranty', 'garantie', 'guarantee', 'garanties', 'warranties', 'sav']);

/** Words for a topic that most playbooks have, used beside the account's own keywords. */
const PRICED = new Set(['price', 'pricing', 'prix', 'tarif', 'cost']);

/** "Garantie" is asked about by "garanti", and "guarantee" by "guaranteed". */
const LONG_IN_E = /[a-z0-9_]{5}e$/;
const ENDINGS = '(?:s|x|e|es|ed)?';

const KEYWORDS_REMEMBERED = 2_000;

/** A topic and where it is asked about. `sure`: in words that ask for it wherever they stand. */
interface AskedTopic extends Place {
  topic: string;
  sure: boolean;
}

/** What tells something, and asks nothing. */
const TOLD = new Set<string>([TOPIC.someoneElseAsked, TOPIC.spokeAlready, TOPIC.missedCall, TOPIC.hardTime]);

export function isTold(topic: string): boolean {
  return TOLD.has(topic);
}

export function readTopics(
  text: string,
  topics: { topic: string; keywords: string[] }[],
  talk: Talk,
): AskedTopic[] {
  const asked = topics.flatMap(({ topic, keywords }): AskedTopic[] => {
    const standard = findStandardTopic(topic, text, talk);
    if (standard) return [{ topic, ...standard, sure: true }];
    const said = PRICED.has(topic) ? withoutOwnPlan(text) : text;
    const place = placeOfClass(topic, said) ?? firstKeyword(keywords, said);
    return place ? [{ topic, ...place, sure: false }] : [];
  });
  return asked
    .filter((each) => !asked.some((other) => other !== each && givesWay(each, other)))
    .toSorted((a, b) => a.index - b.index);
}

/** "Mon forfait est hors de prix": what calls cost them elsewhere. */
const OWN_PLAN = new RegExp(
  oneOf({
    fr: listed`
      \b(?:mon|mes|notre|nos|le|les) (?:forfait|abonnement|communications?|appels?|itinerance|roaming)(?: [a-z]+)? (?:est|sont|coute|coutent|revient|me coute) [^.!?,;\n]{0,24}
    `,
    en: listed`
      \b${LINE_COSTS}\b(?![^.!\n]*\?)
      \b(?:my|our) (?:(?:\w+ )?(?:plan|tariff|contract|roaming|calls|minutes|phone bill))(?: [a-z]+)?(?: is| are|'s| costs?| cost) [^.!?,;\n]{0,24}
    `,
  }),
  'g',
);

function withoutOwnPlan(text: string): string {
  return /forfait|abonnement|communic|appel|itinerance|roaming|plan|tariff|contract|call|minutes|bill|ligne|line|phon|portable|\btel\b|fixe|mobile|ringing|credit|\bring\b/.test(
    text,
  )
    ? text.replace(OWN_PLAN, (words) => ' '.repeat(words.length))
    : text;
}

function placeOfClass(topic: string, text: string): Place | null {
  if (PRICED.has(topic)) return placeOf(PRICE, withoutOccasion(text));
  return COVERED.has(topic) && COVER.test(text) ? placeOf(WARRANTED, text) : null;
}

/** Of two topics in the same words the playbook's own is meant, and else the one that more of them name. */
function givesWay(each: AskedTopic, other: AskedTopic): boolean {
  const apart = each.index >= other.index + other.length || other.index >= each.index + each.length;
  if (apart || !isStandardTopic(each.topic)) return false;
  if (!isStandardTopic(other.topic)) return true;
  return other.length > each.length;
}

function firstKeyword(keywords: string[], text: string): Place | null {
  const places = keywords.flatMap((keyword) => {
    const pattern = patternOf(keyword);
    return (pattern && placeOf(pattern, text)) ?? [];
  });
  const [first = null] = places.toSorted((a, b) => a.index - b.index || b.length - a.length);
  return first;
}

function placeOf(pattern: RegExp, text: string): Place | null {
  const match = pattern.exec(text);
  return match && { index: match.index, length: match[0].length };
}

/** The words of a keyword, whatever stands between them but letters and digits. */
const patternOf = remembering(KEYWORDS_REMEMBERED, (keyword: string): RegExp | null => {
  let plain = bare(plainWords(keyword)).replace(/'/g, ' ').trim();
  if (LONG_IN_E.test(plain)) plain = plain.slice(0, -1);
  const words = plain.split(' ').filter((word) => word !== '');
  return words.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}${ENDINGS}(?![\\p{L}\\p{N}])`, 'u');
});
