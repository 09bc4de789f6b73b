/**
 * A piece of a message that is nothing but an answer, whatever was asked: a yes or a no, an amount, a home. Who has
 * seen the questions before, or knows them from a form, gives several in one go.
 */
import { A_BODY, A_PLACE } from './ahead.js';
import { CARDINAL_WORDS } from '../text/cardinals.js';
import { HELLO } from '../beside/greetings.js';
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';

/** What a yes or a no is about, as far as its own words tell: knowing a thing, having one, or nothing more. */
export interface ShortAnswer {
  says: 'yes' | 'no';
  of: 'knowing' | 'having' | 'bare';
}

const LEADS_IN = oneOf({
  fr: listed`
    ah / euh / ben / bah / bon / alors / moi / et / mais / donc / du coup / pour ma part / personnellement / oula / bonjour / salut
  `,
  en: listed`
    oh / well / um / erm / and / but / so / hi / hello / hey / alright / personally / right / hiya / howya / tbh / honestly
  `,
});

const TRAILS = oneOf({
  fr: listed`
    moi / merci / desolee? / madame / monsieur / en fait / du tout / du coup / pour (?:l'instant|le moment) / actuellement / a ce jour / non plus / mdr / lol / chez (?:moi|nous) / a la maison
    honnetement / franchement / perso / oui / ouais
  `,
  en: listed`
    yeah / yes / yep / tho / thanks / thank you / sorry / mate / pal / love / tbh / lol / actually / though / either / at all / at the moment / right now / currently / yet / x / here / really / honestly / i'm afraid
    to be (?:honest|fair)
  `,
});

const YES = oneOf(listed`
  oui / ouais / yes / yeah / yep / yup / aye / si
`);
const NO = oneOf(listed`
  non / nan / no / nope / nah
`);

const MORE_YES = oneOf({
  fr: listed`
    tout a fait / bien sur / absolument / un peu / vaguement / exactement / effectivement / de (?:nom|loin|reputation)
  `,
  en: listed`
    a bit / a little / vaguely / of course / definitely / absolutely / (?:i|we) do / (?:i|we) have / kind of / sort of
  `,
});

const MORE_NO = oneOf({
  fr: listed`
    pas (?:vraiment|trop|du tout|encore|tellement|specialement) / jamais / aucunement
  `,
  en: listed`
    not (?:really|at all|much|yet|that i know of) / never / (?:i|we) don't / (?:i|we) haven't
  `,
});

const THE_THING = oneOf(listed`
  (?:votre|vos|le|ce|les|ces|la|cette|your|the|this) (?:produits?|products?|marque|brand|chose|truc|thing|solution|systeme|system)
`);

const KNOWS_IT = oneOf({
  fr: listed`
    (?:je |j'|on )(?:le |la |les |l'|vous |y )?(?:connais|connait)(?: (?:bien|deja|un peu|vaguement|assez bien|tres bien|de nom))*(?: ${THE_THING})?
    (?:je |j'|on )(?:en )?(?:ai |a )?(?:deja |bien |vaguement )*entendu parler(?: de (?:vous|ca))?
    (?:je |on )(?:vois|voit) (?:bien |a peu pres )?(?:ce que c'est|de quoi il s'agit)
  `,
  en: listed`
    (?:i |we )?(?:do )?know (?:it|them|you|of it|about it|${THE_THING})(?: (?:well|a bit|a little|already|alright|vaguely))*
    (?:i |we |i've |we've )?(?:have )?(?:already )?heard of (?:it|them|you|ye|${THE_THING})
  `,
});

const DOES_NOT_KNOW = oneOf({
  fr: listed`
    (?:je |j'|on )?(?:ne |n')?(?:le |la |les |l'|vous |y )?(?:connais|connait) (?:pas|rien|que dalle)(?: (?:trop|bien|vraiment|encore))*(?: ${THE_THING})?
    (?:j'en |j'|je |on )?(?:n'en |n')?(?:ai |a )?jamais entendu parler(?: de (?:vous|ca|${THE_THING}))? / aucune idee de ce que c'est
  `,
  en: listed`
    (?:i |we )?(?:don't|do not) (?:really )?know (?:it|them|you|of it|about it|anything about it|${THE_THING})
    (?:i |we |i've |we've )?(?:have )?never (?:even )?heard of (?:it|them|you|ye|that|this|${THE_THING})
    (?:i |we )?(?:haven't|have not|not) (?:ever )?heard of (?:it|them|you|ye|that|this|${THE_THING})
    (?:i've |i have )?no (?:idea|clue) what (?:it|that|this) is
  `,
});

const LIKE_IT = oneOf({
  fr: listed`
    (?:de |d'autre |du )?(?:similaire|pareil|equivalent|ce genre|meme genre|comparable|tel) / comme ca / d'autre / de tout ca
  `,
  en: listed`
    similar(?: to (?:it|that|this))? / like (?:it|that|this|them) / of the (?:kind|sort) / else / comparable
  `,
});

const HAS_NONE = oneOf({
  fr: listed`
    (?:je |j'|on |nous )(?:n'|ne )?(?:en )?(?:ai|a|avons|utilise|utilisons|possede) (?:pas|rien|aucun)(?: encore)?(?: ${LIKE_IT})?
    (?:je |j'|on |nous )(?:n'|ne )?(?:ai|a|avons|utilise|utilisons) (?:aucun|pas d[e'] ?)(?: ?produits?)?(?: ${LIKE_IT})
    rien(?: ${LIKE_IT}| du tout| chez moi| chez nous)? / aucun(?: ${LIKE_IT})? / pas de (?:produit )?(?:similaire|equivalent) / jamais eue? / jamais utilise / (?:j'|on )(?:en )?(?:ai|a) jamais (?:eue?|utilise)
  `,
  en: listed`
    (?:i |we )?(?:don't|do not|haven't|have not|never) (?:actually |really )?(?:have |had |got |own |use |owned |used )+(?:one|any|anything|a thing|it|that|owt)(?: ${LIKE_IT})?
    (?:i |we )?(?:haven't|have not) (?:any|anything)(?: ${LIKE_IT})?
    (?:i've |we've |i have |we have |i |we |got |have )*(?:nothing|none|nowt)(?: ${LIKE_IT})? / not (?:using|got|had)(?: any(?:thing)?| one| owt)?(?: ${LIKE_IT})?
    (?:i'm |we're )not using (?:anything|any|one)(?: ${LIKE_IT})? / (?:i |we )?don't use anything(?: ${LIKE_IT})?
  `,
});

const HAS_ONE = oneOf({
  fr: listed`
    (?:j'|je |on |nous )en (?:ai|a|avons|utilise|utilisons) (?:deja )?(?:une?|deux|plusieurs)(?: (?:vieux|vieille|ancien|ancienne|similaire|autre|pareil|pareille))? / (?:j'|je |on |nous )en (?:ai|a|avons|utilise|utilisons) deja
    (?:j'|on |nous )(?:ai|a|avons) deja une? (?!(?:devis|fournisseur|prestataire|installateur|artisan|projet|contrat|rendez|appel|conseiller|commercial|offre|autre|pro)(?![a-z]))[a-z]+(?: a [a-z]+)?(?: (?:d'une? |de |chez un )?(?:concurrente?|concurrence|autre [a-z]+))?
    (?:j'|on |nous )(?:ai |a |avons |utilise )(?:deja )?(?:quelque chose|un produit|un truc) (?:de )?(?:similaire|pareil|ce genre)
  `,
  en: listed`
    (?:i |we |i've |we've )?(?:already )?(?:have |got |had |use |own )+(?:an? (?:old |similar |different |another |very old )?one|one|something) ?(?:already|similar|like (?:it|that))?
  `,
});

interface Worded {
  answer: ShortAnswer;
  words: RegExp;
}

const OPENS = pattern`^(?:(?:${LEADS_IN}|${HELLO})[ ,]+)*`;
const ENDS = pattern`(?:[ ,]+${TRAILS})*[ .!…:)]*$`;

/** The more telling first. */
const SAID: Worded[] = [
  said({ says: 'no', of: 'knowing' }, pattern`(?:(?:${NO}|${MORE_NO})[ ,]+)*${DOES_NOT_KNOW}`),
  said({ says: 'yes', of: 'knowing' }, pattern`(?:(?:${YES}|${MORE_YES})[ ,]+)*${KNOWS_IT}`),
  said({ says: 'no', of: 'having' }, pattern`(?:(?:${NO}|${MORE_NO})[ ,]+)*${HAS_NONE}`),
  said({ says: 'yes', of: 'having' }, pattern`(?:(?:${YES}|${MORE_YES})[ ,]+)*${HAS_ONE}`),
  said({ says: 'yes', of: 'bare' }, pattern`${YES}(?:[ ,]+(?:${YES}|${MORE_YES}))*`),
  said({ says: 'no', of: 'bare' }, pattern`(?:${NO}|${MORE_NO})(?:[ ,]+(?:${NO}|${MORE_NO}))*`),
];

function said(answer: ShortAnswer, words: string): Worded {
  return { answer, words: new RegExp(`${OPENS}${words}${ENDS}`) };
}

const LONGEST = 70;

/**
 * "Non j'ai rien", "never heard of it": every word of it says yes or no
 *
 * @param text a piece of a message, in plain words
 */
export function readShortAnswer(text: string): ShortAnswer | null {
  if (text.length > LONGEST || text.includes('?')) return null;
  return SAID.find(({ words }) => words.test(text))?.answer ?? null;
}

const NEED = oneOf({
  fr: listed`
    (?:il )?(?:m'en|nous en|en) (?:faut|faudrait|faudra) / (?:j'en|on en|nous en) (?:veux|veut|voudrais|voudrait|prendrais|prendrait|voulons|aurais besoin de)
    (?:j'ai |on a |nous avons |j'aurais |on aurait |avons )?besoin (?:de |d')
  `,
  en: listed`
    (?:(?:i|we)(?:'d|'ll| would| will| think (?:i|we))? )?(?:only |just |probably )?(?:need|want|take|be needing|be after)(?: just| only| about| around| probably| maybe)?
    (?:i'm |we're )?(?:looking for|after)
  `,
});

const ABOUT = oneOf({
  fr: listed`
    environ / juste / seulement / peut-etre / disons / genre / donc / alors / du coup / je dirais / a peu pres / plutot / pour / ok / et / dcp
  `,
  en: listed`
    about / around / roughly / just / only / maybe / say / so / probably / i'd say / i guess / i think / ok / and / approximately / the
  `,
});

const OF_THEM = oneOf({
  fr: listed`
    seule?s? / max / maxi / maximum / grand max / minimum / mini / unites? / pieces / exemplaires / suffi\w+ / suffira / a priori / je pense / je crois / environ / svp / merci / peut-etre / au total / en tout / par la / seulement / pour (?:moi|nous|commencer)
  `,
  en: listed`
    max / at most / minimum / tops / units? / of them / will do / would do / should do / is enough / i think / i guess / i'd say / i reckon / please / pls / thanks / maybe / in total / altogether / or so / ish / only / for (?:me|us|now|starters) / pal / mate
  `,
});

const AMOUNT = pattern`(?:\d{1,4}|(?:${CARDINAL_WORDS})(?:[ -](?:et |and )?(?:${CARDINAL_WORDS}))*)`;

const AMOUNT_ALONE = new RegExp(pattern`^(?:${ABOUT} )*${AMOUNT}(?: ${OF_THEM})*[ .!]*$`);
const AMOUNT_NEEDED = new RegExp(
  pattern`^(?:(?:${ABOUT}|${LEADS_IN})[ ,]+)*${NEED} ?(?:${ABOUT} )*${AMOUNT}(?: ${OF_THEM})*[ .!]*$`,
);

/** "3", "deux je pense": nothing but an amount. "Il m'en faut 3", "need 1": one that is needed, in so many words. */
export function readShortAmount(text: string): 'alone' | 'needed' | null {
  if (text.length > LONGEST) return null;
  if (AMOUNT_NEEDED.test(text)) return 'needed';
  return AMOUNT_ALONE.test(text) ? 'alone' : null;
}

const OF_ONESELF = oneOf({
  fr: listed`
    (?:j'|je |on |nous )?(?:habite|habitons|vis|vit|suis|est|sommes|ai|a|avons|loue|possede|tiens|gere)(?: (?:dans|en))? / c'est (?:pour )?(?:dans |en )? / dans / en / pour
  `,
  en: listed`
    (?:i'm|i am|we're|we are|it's|its|this is|i've got|we've got|i have|we have|i own|we own|i run|we run)(?: in| for)? / (?:i |we )?(?:live|living|rent|renting)(?: in)? / in / for
  `,
});

/** Of others, and of where one is or has seen it: no home of one's own. */
const NOT_OWN = oneOf({
  fr: listed`
    sors / rentre / quitte / vends? / vendu / pas / plus / par / via / vue? / entendue? / lu / trouve / avait / avais
    (?:mon|ma|mes|un|une|le|la|des) (?:voisin|soeur|frere|fils|fille|pere|mere|beau|belle|ami|pote|copain|copine|collegue|cousin|proprio|patron)
    (?:au|a la|a l'|a|dans le|dans la|dans l') ?(?:bureaux?|bar|restaurant|magasin|garage|hotel|ecole|salon|mairie|camping|boulangerie|salle|creche|boutique|cabinet|usine|entrepot)
  `,
  en: listed`
    at / from / leave / leaving / sell / sold / not / by / through / via / seen / saw / heard / read / found / had
    (?:my|our|a|the) (?:neighbou?r|sister|brother|son|daughter|dad|mum|mom|friend|mate|colleague|cousin|boss|landlord)
    in the (?:office|pub|shop|store|gym|bar|restaurant|garage|hotel|surgery|school|salon|club|church|cafe|workshop|factory|studio)
  `,
});

/** So many words stand before what a home is called: "une petite maison", "3 bed semi". */
const HOME = new RegExp(
  pattern`^(?:(?:${LEADS_IN})[ ,]+)*(?:(?!${NOT_OWN}(?![a-z]))${OF_ONESELF} ?)?(?:(?!${NOT_OWN}(?![a-z]))[a-z0-9'-]+ ){0,3}?(?:(?:l|d)')?(?:${A_PLACE}|${A_BODY}|mas|duplex|flat-?share|bastide|corps de ferme|houseboat|pavillons|locaux|terraced?|detached|semi-?detached)(?![a-z])`,
);
const FOR_KIN =
  /^(?:[a-z]+ ){0,2}?(?:c'est pour|it's for|its for|this is for|for) (?:ma|mon|mes|my|our|nos) (?:mere|pere|maman|papa|parents?|fils|fille|mum|mom|mam|dad|nan|gran|grandma|grandad|mother|father|son|daughter|parents|grand-?mere|grand-?pere)(?![a-z])/;

const OF_THE_CALL = new RegExp(
  pattern`\?|\b(?:${WEEKDAY}|demain|tomorrow|today|tonight|aujourd'hui|matin|morning|apres-midi|afternoon|soir|matinee|soiree|evening|midi|noon|semaine|week|weekend|week-end|\d{1,2} ?h\d{0,2}|\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m|dispo\w*|libres?|free|available|r?appel\w*|call|ring|phone|rdv|rendez-vous|creneau|\d{1,2}(?:st|nd|rd|th))(?![a-z0-9])`,
);

/** About the call or about when, or asked. */
export function isOfTheCall(text: string): boolean {
  return OF_THE_CALL.test(text);
}

/** "Appart 45m2 à Bordeaux", "c'est pour ma mère de 87 ans": where one lives, or for whom it is. */
export function tellsOfPlace(text: string): boolean {
  return HOME.test(text) || FOR_KIN.test(text);
}
