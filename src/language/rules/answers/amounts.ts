/**
 * The number that a text gives in answer to "how many": which of several is meant, and what several come to. Where in
 * a longer text it stands is found by `meaning/amount-said.ts`.
 */
import { cardinalsIn, CARDINAL_WORDS } from '../text/cardinals.js';
import { bare } from '../text/normalise.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const NUMBER =
  /(?<![\w])(-?\d{1,3}(?:[ .,]\d{3})+|-?\d+(?:[.,]\d+)?)(?!\d| ?(?:er?|eme|ieme|st|nd|rd|th)\b)(?: ?(k|m)(?![a-z\d]))?/g;
/** Before an amount that may grow one day. */
const TO_BEGIN_WITH = oneOf({
  fr: listed`
    pour (?:l'instant|le moment|commencer|debuter|demarrer) / dans un premier temps / d'abord / au debut / deja
  `,
  en: listed`
    for (?:now|the moment|the time being|starters) / to (?:start|begin)(?: with| off)? / at first / initially / right now
  `,
});

const ONE = new RegExp(pattern`
  ^(?:${TO_BEGIN_WITH}[ ,:]*(?:c'est |it's |on |je |i |we |j'en |en |n'en )*(?:prends? |veux |need |want |'ll take |take )?)?
  (?:(?:juste|just|only|seulement|rien qu') ?(?:the )?)?(?:un|une|one|a single|un seul|une seule|
  .{0,12}qu'une?(?: seule?)?)\b
`);

/** "Aucune idée", "rien à voir": nothing is counted. */
const NO_THING_COUNTED = oneOf({
  fr: listed`
    idees? / notion / envie / souci / soucis / probleme / problemes / importance / rapport / raison / urgence / interet / doute / chance / souvenir / info\w*
    (?:a (?:voir|dire|faire|ajouter|signaler|declarer|cirer|battre|foutre)|compris|capte|pige|ne presse|de (?:special|precis|particulier|grave|plus|neuf)|dit|recu|qu')
  `,
  en: listed`
    idea / clue / interest / chance / rush / hurry / problem / to (?:say|add|do) / yet decided / special / in particular / decided / fixed
    but / other / except / of (?:your|yer|ur)
  `,
});

const ZERO_OF_IT = new RegExp(pattern`\bzero ${NO_THING_COUNTED}\b`);
const NONE = new RegExp(pattern`^(?:aucune?|none|zero|rien|nothing)\b(?! ?${NO_THING_COUNTED})`);

const HEDGE = oneOf({
  fr: listed`
    (?:je |j')?(?:ne |n'en )?sais (?:pas|rien)(?: trop| vraiment| encore)? / aucune idee / peut-etre / sans doute / surement / probablement / je (?:dirais|pense|crois|suppose) / j'imagine / disons / euh / bah / ben / honnetement / franchement / pas (?:trop )?sure?
  `,
  en: listed`
    (?:i'm )?not (?:too |really |very |quite )?(?:sure|certain) / (?:i ){0,2}(?:don't know|dunno) / idk / no idea / honestly / tbh / to be honest / maybe / perhaps / probably / possibly / i'd say / i (?:think|guess|suppose|reckon) / well / um / hmm / but
  `,
});

/** "Not sure honestly, maybe one", and nothing behind it that it could belong to. */
const MAYBE_ONE = new RegExp(
  pattern`^(?:${HEDGE}[ ,.]+)+(?:just |only |juste |qu')?(?:une?|one)(?:[ ,.]+(?:${HEDGE}|please|or so|svp|seule?))*[ .!]*$`,
);

const ONLY_WORDS = oneOf({
  fr: listed`
    juste / seulement / uniquement / simplement / rien que / rien qu' / que / qu' / c'est (?:juste )?pour / pour / y a que
    il y a que / seul
  `,
  en: listed`
    just / only / solely / nothing but / none but / it's (?:just |only )?
  `,
});

const THAT_ONE = oneOf({
  fr: listed`
    celui / celle / le mien / la mienne / le notre / la notre
  `,
  en: listed`
    mine(?= ?(?:$|[,.!]|for now|please|thanks)) / this one / that one
    (?:the|my|our) (?:[a-z]+ ){0,2}one(?! (?:of|with|that|or))
  `,
});

/** "Juste celui du salon", "only the living room one": one, that is pointed at. */
const ONE_POINTED_AT = new RegExp(pattern`
  ^(?:(?:oh|well|non|no|oui|yes|euh|ben|bah)[ ,]+)*${ONLY_WORDS} ?(?:pour |for )?${THAT_ONE}\b
`);

/** Names of an amount, put in digits: "couple dozen", "deux douzaines", "une paire". */
const NAMED_AMOUNTS: [RegExp, string][] = [
  [/\b(?:(?:a )?half (?:an? )?dozen|(?:une )?(?:demi[- ]|1\/2 )douzaine)\b/g, '6'],
  [/\b(?:an?|one|une) (?:dozen and a half|douzaine et demie)\b/g, '18'],
  [/\b(?:an? )?(?:couple|pair)(?: of)? dozen\b|\b(?:two|deux|2) (?:dozens?|douzaines)\b/g, '24'],
  [/\b(?:three|trois|3) (?:dozens?|douzaines)\b/g, '36'],
  [/\b(?:four|quatre|4) (?:dozens?|douzaines)\b/g, '48'],
  [/\b(?:an?|one) score\b(?! (?:of|out))/g, '20'],
  [
    /\b(?:(?:an?|one|the|une) )?(?:pair|couple|paire|brace)\b(?: of| de)?(?! (?:of )?(?:years?|months?|weeks?|days?|hours?|minutes?|mins?|times?|things|questions?|hundred|thousand))(?<!\b(?:as|un|en) (?:a )?couple)/g,
    '2',
  ],
];
const NAMED = /douzaine|dozen|score|couple|pair|brace/;

/** An amount in digits or words. */
const N = `(?:(?<![\\w.,])\\d+|\\b(?:${CARDINAL_WORDS})(?:[ -](?:et |and )?(?:${CARDINAL_WORDS})){0,5}\\b)`;
/** What keeps it from being but the beginning of something else: a span, an hour, a surface. */
const WHOLE =
  '(?![\\w:]|[.,]\\d| ?(?:(?:or|ou|to|a)\\b|-|h\\b|k\\b|m2|am\\b|pm\\b|ans?\\b|years?\\b|yrs\\b|%))';

const ABOUT_WORDS = oneOf({
  fr: listed`
    environ / juste / seulement / genre / au moins / peut-etre / que / qu / plus que / plutot / disons
    je dirais / il en faut / il m'en faut / il nous en faut
  `,
  en: listed`
    only / just / about / around / maybe / probably / like / say / the / i need / i want / we need
    we want / at least / make it / make that
  `,
});

const ABOUT = pattern`(?: ${ABOUT_WORDS}){0,4}`;

const AMOUNTS = new RegExp(N, 'g');

/** "Two upstairs and one downstairs, so three altogether". */
const IN_ALL = new RegExp(
  oneOf(listed`
    (${N})(?: [a-z]+)? (?:altogether|in total|in all|all told|all in|total|en tout|au total|
      en totalite)\b
    \b(?:altogether|in total|in all|total(?: of| de)?|en tout|au total)[ ,:]*
      (?:c'est |ca fait |that's |it's |makes )?(${N})(?!\w|[.,]\d)
  `),
);

const NEEDED_WORDS = oneOf({
  fr: listed`
    j'en (?:voudrais|veux|prends|prendrais|souhaite|prendrai)
    (?:il )?(?:m'|nous )?en (?:faut|faudrait|voudrais|voudrait|prendrait|ferais|ferait)
    (?:me|nous) (?:faut|faudrait) / faudrait / besoin de / besoin d' / besoin que de / besoin que d'
  `,
  en: listed`
    need / want / order / looking for / would like / 'd like / take / want to do
  `,
});

/** "There are four of us, but we only need one", "il n'en faudrait que deux", "one will do". */
const NEEDED = new RegExp(pattern`\b${NEEDED_WORDS}${ABOUT} ?(${N})${WHOLE}`);

const ENOUGH = new RegExp(pattern`
  (${N})(?: [a-z]+)?,?
  [ ](?:suffi\w+|(?:will|would|'ll|should|'d) (?:do|suffice|be (?:enough|plenty|fine|ok|okay))|
  is (?:enough|plenty|fine|all)|are (?:enough|plenty|fine)|
  (?:c'est|ce sera|ca sera|serait|seraient) (?:bien |largement |deja )?(?:assez|suffisant|bon|bien)|
  of us (?:will|would|'ll) use)
`);

const THEREFORE = oneOf({
  fr: listed`
    donc / du coup / il (?:m'|nous )?en reste / restera / resteront
  `,
  en: listed`
    so / hence / leaving / therefore / leaves / makes
  `,
});

/** "12 fenêtres mais on n'en change que 5", "four rooms but only three need doing". */
const BUT_ONLY = new RegExp(
  oneOf({
    fr: listed`
      \b(?:n'en |ne )(?:[a-z]+ ){1,2}que (?:de )?(${N})${WHOLE}
      \bmais (?:seulement|juste|uniquement) (?:besoin (?:de |d'))?(${N})${WHOLE}
    `,
    en: listed`
      \bbut (?:(?:i|we)(?:'ll|'d)? )?(?:only|just) (?:(?:need|want|do|doing|changing|have|after) ){0,2}(?:doing )?(${N})${WHOLE}
    `,
  }),
);

/** "5 people here, so two", "that leaves six". */
const HENCE = new RegExp(pattern`\b${THEREFORE}\b[ ,]?${ABOUT} ?(${N})${WHOLE}`);
const IN_THE_END = oneOf({
  fr: listed`
    allez / on va dire / disons / mettons / allons-y pour / partons sur / je vais dire / on part sur
  `,
  en: listed`
    let's (?:say|go (?:for|with)|call it|make it) / go (?:for|with) / call it / (?:settle|settling) (?:on|for) / make (?:it|that) / i'll say / put(?: me)? down(?: for)?
  `,
});
/** "2 ou 3, allez 3", "4 maybe 5. Go for 5". */
const CONCLUDED = new RegExp(pattern`(?<=\d.*)\b${IN_THE_END}\b[ ,]?(${N})${WHOLE}`);
const SETTLED = [NEEDED, ENOUGH, HENCE, CONCLUDED];

const WAS_GOING_TO_SAY = oneOf({
  fr: listed`
    j'allais (?:dire|mettre) / j'(?:aurais|avais|ai) dit / je (?:pensais|disais|croyais)
    on (?:etait|avait) / nous (?:etions|avions) / j'avais
  `,
  en: listed`
    (?:was|were) (?:going to|gonna|about to) (?:say|put)
    (?:i|we) (?:first |initially |originally )?(?:said|thought|told \w+)
    used to (?:need|have|be|want) / we were / there were / we had
  `,
});

const BUT_NOW = oneOf({
  fr: listed`
    mais / maintenant / finalement / mieux / plutot / moins / plus que / enleve
  `,
  en: listed`
    but / now / actually / better / off / less
  `,
  both: listed`
    ,
  `,
});

/** Said before, or thought, and given up: "I was going to say 6 but", "on était 6". */
const GIVEN_UP = new RegExp(pattern`\b${WAS_GOING_TO_SAY}${ABOUT} ?${N}(?=.{0,60}${BUT_NOW})`, 'g');

const FORMERLY = oneOf({
  fr: listed`
    (?:c'|on |nous |j'|il y |y )(?:en )?(?:etait|etions|avait|avais|avions)
    (?:au depart|a la base|au debut|initialement|a l'origine|avant)
    (?:contre|au lieu (?:de|des|d')|plutot que|et (?:pas|non)(?: pas)?)
  `,
  en: listed`
    (?:it |that |there |we |i )?(?:was|were|had been|used to be|used to have)
    (?:originally|initially|at first|to begin with|formerly|previously)
    (?:instead of|rather than|down from|up from|not)(?: the)?
  `,
});

const MORE_OF_IT = oneOf({
  fr: listed`
    au depart / a la base / avant / pour / plutot / c'etait / on (?:etait|avait|en avait) / les / des / que / dire / mettre
    partis? / partie? / censee?s? / etre
  `,
  en: listed`
    going to / gonna / about to / supposed to / meant to / be / have / get / order / need / say / put / it was / we had / were / the / at
  `,
});

/** Named after the number that stands: "fifteen, was going to be 20", "douze, au départ c'était 15". */
const WAS_MORE = new RegExp(
  pattern`(?<=${N}[^\d]{0,30}?[ ,.;(-])${FORMERLY}(?: ${MORE_OF_IT}){0,4}${ABOUT} ?${N}`,
  'g',
);

const TAKE_OFF = oneOf({
  fr: listed`
    moins / enleve[rz]? / retire[rz]? / supprime[rz]? / ote[rz]?
  `,
  en: listed`
    take / takes / taking / knock / drop / remove / scrap / lose / cut / minus / less
  `,
});

/** Taken off: "take two off, so 6", "minus the 2 upstairs". */
const TAKEN_OFF = new RegExp(
  oneOf(listed`
    \b${TAKE_OFF}(?:[- ]en)? (?:off )?(?:the |les |out )?${N}\b
    ${N} (?:less|off|fewer|de moins|en moins)\b
  `),
  'g',
);

const THERE_ARE = oneOf({
  fr: listed`
    on est / nous sommes / on sera / on vit a / famille de / equipe de
  `,
  en: listed`
    we are / we're / family of / household of / team of
  `,
});

const COUNTED_FOLK = oneOf({
  fr: listed`
    persons? / personnes? / enfants / gosses / ados / employes? / salaries / locataires / ans / annees
    collaborateurs
  `,
  en: listed`
    ppl / people / of us / kids / children / employees? / staff / tenants / years? / yrs / adults?
  `,
  both: listed`
    pers / adultes?
  `,
});

/** Counts who is there, or since when: "on est 4", "15 employees", "20 years". */
const TOLD = new RegExp(
  oneOf(listed`
    \b${THERE_ARE}(?: une? (?:famille|equipe|foyer) de)? ${N}\b
    ${N} ${COUNTED_FOLK}\b
  `),
  'g',
);

/** "Not 40, 14": the number that was put right. */
const PUT_RIGHT =
  /\b(?:not|pas|non pas|instead of|rather than|au lieu de|plutot que)(?: the| les| des)? -?\d[\d.,]*/g;

const NO_WAIT = oneOf({
  fr: listed`
    non / nan / attendez / attends / euh / oups / zut / mince / ah / enfin / (?:ou )?plutot / je veux dire / je voulais dire / c'est / mettons / disons / desolee?
    je corrige / je me trompe / erreur / en fait / en realite
  `,
  en: listed`
    no / nope / wait / hang on / hold on / sorry / oops / oh / actually / (?:or )?rather / i mean / i meant / make (?:it|that) / it's / (?:let's |we'll )?say / call it
    (?:scratch|scrap|strike) that / correction / i lied / my mistake
  `,
  both: listed`
    pardon
  `,
});

/** "6 no wait 7", "five, sorry, six": the first is taken back. */
const TAKEN_BACK = new RegExp(
  pattern`(?:(?<![\w.,])-?\d[\d.,]*|${N})(?=[ ,.!…-]*(?:\b${NO_WAIT}\b[ ,.!…-]*)+(?:-?\d|${N}))`,
  'g',
);

const SHARE_WORDS = oneOf({
  fr: listed`
    pour (?:moi|nous|ma|mon|mes|le|la|les|l')
    en haut / a l'etage
    au (?:rdc|rez|premier|sous-sol|grenier|salon)
    en facade / (?:du )?cote (?:rue|jardin|cour|nord|sud|est|ouest) / a l'(?:avant|arriere) / sur (?:la rue|le jardin|la cour|l'arriere)
    devant / derriere / dans (?:la|le|les|l') / en bas / dehors / dedans
  `,
  en: listed`
    for (?:me|us|my|the|our|him|her|upstairs|downstairs)
    (?:up|down)(?: there)?(?= ?(?:$|[,.;!\n]|and\b)) / (?:round|around|out) (?:the )?(?:back|front|side)
    upstairs / downstairs / outside / inside / in the / in (?:front|back) / at the
  `,
});

/** Each for someone, or somewhere: "one for me, one for my mother", "two upstairs and three downstairs". */
const SHARE = new RegExp(pattern`(${N})(?: [a-z]+)? ${SHARE_WORDS}`, 'g');
const NO_SUM = /\b(?:or|ou|not|pas|but|mais|if|si|so|donc|each|chacun|instead|plutot)\b/;
const MOST_OF_A_SHARE = 50;

const OF_EACH = oneOf({
  fr: listed`
    (?:pour |dans |a |par )?(?:chacune?|chaque)(?: (?:de |d')?(?:mes|nos|des|les|ces))?
    par
  `,
  en: listed`
    (?:for |in |on |to )?each(?: (?:and every )?one)?(?: of)?(?: (?:the|my|our|all|those))?
    (?:for |in |on )?every / per
  `,
});

const OF_WHICH_THERE_ARE = oneOf({
  fr: listed`
    (?:il )?y en a / j'en ai / on en a / (?:j'ai|on a|nous avons|il y a|y a|soit|avec|fois|x) / on est / nous sommes
  `,
  en: listed`
    (?:and )?there(?:'s| are| is|s) / we are / we're / (?:i|we)(?:'ve| have| got|'ve got)+ / with / times / x
  `,
});

/** "One for each of the 3 bedrooms". */
const EACH_OF = new RegExp(
  pattern`(${N})(?: \w+)? ${OF_EACH} (${N})(?= [a-z])(?! (?:months?|weeks?|days?|years?|hours?|mois|semaines?|jours?|ans?|annees?|heures?)\b)`,
);
/** "Two per floor, we have 3 floors". */
const PER = new RegExp(
  pattern`(${N})(?: \w+)? ${OF_EACH}(?: [a-z]+){1,2}(?:,| et| and|,? mais)? ?${OF_WHICH_THERE_ARE} (${N})\b`,
);

/** "One each for me and the missus". */
const FOR_BOTH = new RegExp(
  pattern`(${N}) (?:each|chacune?)(?:,)? (?:for (?:me|us|him|her) and|avec (?:ma|mon)|pour (?:moi|nous) et)\b`,
);

/** "15 + 2 spares", "three upstairs plus one". */
const AND_MORE = new RegExp(
  pattern`^(\D*)(${N})((?: (?!ou\b|or\b|pas\b|not\b)[a-z']+){0,5}?,? ?)(?:plus|\+|and another|et encore)(?: (?:maybe|perhaps|peut-etre|another|the|les|encore|une? autre))* (${N})(?!\w|[.,]\d|%| ?h\b)`,
);

/** "One for each bedroom, so 4 + 1 in the lounge": what follows from the rest, and what is added to it. */
const HENCE_AND_MORE = new RegExp(
  pattern`\b(${THEREFORE}[ ,]?${ABOUT}) ?(${N}) ?(?:plus|\+|and another|et encore) ?(${N})(?!\w|[.,]\d|%| ?h\b)`,
);

/** What each comes to, and what is added, in one number. */
function reckoned(said: string): string {
  if (!/each|every|\bper\b|\bpar\b|chacun|chaque|plus|\+|another|encore/.test(said)) return said;
  const text = said.replace(
    HENCE_AND_MORE,
    (_, hence: string, some: string, more: string) => `${hence} ${amountOf(some) + amountOf(more)}`,
  );
  const both = text.replace(FOR_BOTH, (_, one: string) => String(amountOf(one) * 2));
  const whole = [EACH_OF, PER].reduce(
    (left, pattern) =>
      left.replace(pattern, (_, one: string, many: string) => String(amountOf(one) * amountOf(many))),
    both,
  );
  if ((whole.match(AMOUNTS)?.length ?? 0) > 2) return whole;
  return whole.replace(
    AND_MORE,
    (_, before: string, some: string, said: string, more: string) =>
      `${before}${amountOf(some) + amountOf(more)}${said}`,
  );
}

/** Whether any number is named, in digits or words. */
export function namesNumber(text: string): boolean {
  return /\d/.test(text) || cardinalsIn(text).length > 0;
}

/** Whether it counts what several places need: "one for each of the 3 bedrooms". */
export function reckons(text: string): boolean {
  return EACH_OF.test(text) || PER.test(text);
}

/** "12 c'est trop", "ten's too many". */
const TOO_MANY = new RegExp(
  pattern`${N}(?: [a-z]+)?(?:,? (?:c'est|ca fait|c'etait|serait|ce serait|is|are|would be|seems?|sounds)|'s)(?: (?:un peu|bien|beaucoup|vraiment|a bit|way|far|probably|peut-etre))* (?:trop|too (?:many|much)|beaucoup)\b`,
  'g',
);

const GOES_WELL = oneOf({
  fr: listed`
    s(?:i|') ?(?:ca|cela|tout|c'est|je|on|nous|j') / plus tard / ensuite / par la suite / apres / l'an prochain / l'annee prochaine / un jour / quand
  `,
  en: listed`
    if (?:it|that|this|all|they|i|we|i'm|we're)(?![a-z]) / later / and then / afterwards / next year / one day / some day / once / when
  `,
});

/** What may be added one day: "one for now. If it runs well I'll take ninety". */
const ONE_DAY = new RegExp(
  pattern`(?:^|[,.;!?\n-] ?|\b(?:et|puis|and|then|mais|but) )${GOES_WELL}\b[^.!?\n]{0,60}?${N}[^.!?\n]*`,
  'g',
);
const BEGINS_WITH = new RegExp(pattern`\b${TO_BEGIN_WITH}\b`);

/** What is said of other amounts, left out first where another amount remains. */
const ASIDES = [
  [GIVEN_UP, WAS_MORE, TAKEN_OFF, TOO_MANY, TOLD],
  [GIVEN_UP, WAS_MORE, TAKEN_OFF, TOO_MANY],
  [],
];

interface Limits {
  min: number | null;
  max: number | null;
}

/** "07700 900456", "+33 6 12 34 56 78", "555-123-4567": of a telephone, and no amount. */
const TELEPHONE =
  /(?<![\w.,])(?:\+\d(?:[ .()-]{0,2}\d){7,13}|\(?0\d(?:[ .()-]{0,2}\d){7,12}|\d{9,13}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})(?![\w]|[.,]\d)/g;

/** The number meant, as digits. Of a range, the end that the question's limits allow. */
export function readNumber(said: string, limits: Limits): string | null {
  const text = reckoned(inDigits(withoutTelephone(said)));
  if (ONE_POINTED_AT.test(text) && !/\d/.test(text) && cardinalsIn(text).length === 0) return '1';
  if (MAYBE_ONE.test(text.trim())) return '1';
  const amounts = text.match(AMOUNTS)?.length ?? 0;
  // Of one there is nothing to choose.
  const now = amounts > 1 && BEGINS_WITH.test(text) ? text.replace(ONE_DAY, ' ') : text;
  for (const asides of amounts > 1 ? ASIDES : [[]]) {
    const rest = asides.reduce((left, aside) => left.replace(aside, ' '), now).trim();
    const value = (amounts > 0 ? settledIn(rest.replace(TAKEN_BACK, ' ')) : null) ?? firstIn(rest, limits);
    if (value !== null && Number.isFinite(value)) return String(value);
  }
  return null;
}

function withoutTelephone(text: string): string {
  return /\d{3}|\d\d\D\d\d/.test(text) ? text.replace(TELEPHONE, ' ~ ') : text;
}

function inDigits(text: string): string {
  if (!NAMED.test(text)) return text;
  return NAMED_AMOUNTS.reduce((left, [words, amount]) => left.replace(words, amount), text);
}

/** The amount that the words around it single out. */
function settledIn(text: string): number | null {
  const only = BUT_ONLY.exec(text)?.slice(1).find(Boolean);
  if (only !== undefined) return amountOf(only);
  const inAll = IN_ALL.exec(text);
  const settled = inAll?.[1] ?? inAll?.[2] ?? SETTLED.map((each) => each.exec(text)?.[1]).find(Boolean);
  return settled === undefined ? sumOfShares(text) : amountOf(settled);
}

function firstIn(text: string, { min, max }: Limits): number | null {
  const numbers = numbersIn(text);
  const fits = numbers.find((value) => (min === null || value >= min) && (max === null || value <= max));
  return fits ?? numbers[0] ?? null;
}

function sumOfShares(text: string): number | null {
  const shares = [...text.matchAll(SHARE)].map(([, amount = '']) => amountOf(amount));
  if (shares.length < 2 || NO_SUM.test(text) || shares.some((each) => each > MOST_OF_A_SHARE)) return null;
  return shares.length === text.match(AMOUNTS)?.length ? shares.reduce((sum, each) => sum + each, 0) : null;
}

function amountOf(amount: string): number {
  return /^\d+$/.test(amount) ? Number(amount) : (cardinalsIn(amount)[0] ?? 1);
}

function numbersIn(text: string): number[] {
  const stands = text.replace(PUT_RIGHT, ' ').replace(TAKEN_BACK, ' ').replace(ZERO_OF_IT, ' ');
  const numbers = [...stands.matchAll(NUMBER)].map(([, digits = '', scale]) => {
    const grouped = /^-?\d{1,3}(?:[ .,]\d{3})+$/.test(digits);
    const value = Number(grouped ? digits.replace(/[ .,]/g, '') : digits.replace(',', '.'));
    return scale === 'k' ? value * 1_000 : scale === 'm' ? value * 1_000_000 : value;
  });
  if (numbers.length > 0) return numbers;
  const worded = cardinalsIn(stands);
  if (worded.length > 0) return worded;
  if (ONE.test(text)) return [1];
  return NONE.test(text) ? [0] : [];
}

const VAGUE = oneOf({
  fr: listed`
    quelques(?:[- ]une?s)? / plusieurs / pas mal / beaucoup / une poignee / un certain nombre / un (?:petit )?peu / tout plein / plein / un paquet / des tas / pas beaucoup / tres peu
  `,
  en: listed`
    a few / (?:quite|only) a few / a fair few / a handful / several / some / lots / loads / many / plenty / a (?:whole )?bunch / a good few / not many / not a lot / a lot / a small number / very few
  `,
});

const VAGUE_ALONE = new RegExp(pattern`
  ^(?:(?:oh|well|just|only|about|maybe|probably|hmm|euh|ben|bah|oui|yes|juste|peut-etre|environ|je dirais|i'd say)[ ,]+)*${VAGUE}
  (?: (?:of (?:them|those|us)|d'entre (?:eux|elles|nous)|i (?:guess|think|suppose)|je (?:pense|crois|dirais)|sans doute|surement|probably|really))*$
`);

/** "A few", "quelques-uns": how many was asked, and they say so much of it as they know. */
export function isVagueAmount(text: string): boolean {
  return VAGUE_ALONE.test(bare(text));
}
