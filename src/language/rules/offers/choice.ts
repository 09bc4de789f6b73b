/** Choosing among what stands offered, other than by day or time. */
import { bare } from '../text/normalise.js';
import { numberOf } from '../text/words.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const ORDINALS: [RegExp, number][] = [
  [/\b(?:premiere?|1 ?ere?|1er|1st|first|former|number one|numero un)\b/g, 0],
  [
    /(?<!\b(?:a|une?|one|deux|2) )\b(?:deuxieme|seconde?|2 ?e(?:me?)?|2nd|number two|numero deux)\b(?! fois| time(?!(?<!\b(?:is|was|it's|that's) the [a-z0-9]{3,6} time) (?:you|u|ye) (?:said|gave|offered|mentioned|put|proposed|suggested|sent|listed|have)\b))/g,
    1,
  ],
  [/\b(?:troisieme|3 ?e(?:me?)?|3rd|third|number three|numero trois)\b/g, 2],
];

const MIDDLE = /\b(?:middle (?:one|slot|time)|(?:celui |le creneau )?du milieu)\b/g;
const NUMBERED =
  /(?:^|\b(?:la|le|l'option|option|choix|choice|numero|number|n|no|slot|creneau|(?<!\bof )the) )([1-9])$/;
/** "Slot two", "option deux". */
const WORDED =
  /\b(l'option|option|choix|choice|numero|number|slot|creneau|proposition) (un|une|deux|trois|one|two|three)$/;
const LAST_WORDS = oneOf({
  fr: listed`
    le plus tard\b(?! (?:possible|sera))
    derniere? / (?<!pas )plus tardif?
  `,
  en: listed`
    late (?:one|slot)
    later of (?:the )?(?:two|2|those|them|these|three|3)
    last / latter / later (?:one|1$) / latest / (?<=\bthe )later(?= ?$| (?:slot|time|option|appointment)\b)
  `,
});

const LAST = new RegExp(pattern`\b${LAST_WORDS}\b(?! (?:week|month|year|time|night|fois|minute))`, 'g');

const EARLIEST_WORDS = oneOf({
  fr: listed`
    plus tot / au plus vite / des que possible
  `,
  en: listed`
    early (?:one|slot)
    earlier of (?:the )?(?:two|2|those|them|these|three|3)
    as (?:early|soon) as (?:possible|you can|poss) / earliest / earlier (?:one|1$) / soonest / (?<=\bthe )earlier(?= (?:slot|time|option|appointment)\b)
  `,
});

const EARLIEST = new RegExp(pattern`\b${EARLIEST_WORDS}\b`, 'g');

const COURTESY_WORDS = oneOf({
  fr: listed`
    svp / stp / s'il vous plait / merci / parfait / me va / me convient / ca va / ca me va
    c'est (?:bien|bon|parfait|mieux) / alors / donc / du coup / pour moi
  `,
  en: listed`
    please / pls / please and thanks?(?: you)? / and / thanks? / thank you / you / perfect / works / suits / for me / mate / pal / love / bud / buddy / bro / bruv / hun
    is (?:fine|good|ok|great|best|better)
    it is / then / fits
  `,
  both: listed`
    ok / me
  `,
});

/** "Option 2, if it's still going." */
const IF_STILL_FREE = oneOf({
  fr: listed`
    si (?:(?:c'est|il est|elle est|celui-la est) )?(?:encore |toujours )?(?:libre|dispo\w*|possible|jouable|la|bon|d'actualite)
  `,
  en: listed`
    if (?:(?:it's|its|it is|that's|thats|that is) )?(?:still )?(?:going|free|available|open|there|possible|ok|left|on)
  `,
});

const COURTESY = new RegExp(pattern`(?: ${COURTESY_WORDS}| ${IF_STILL_FREE})+$`);

const LETTERED_WORDS = oneOf({
  fr: listed`
    choix / creneau / proposition / la / le / prends / dis / l'option / reponse / lettre
  `,
  en: listed`
    choice / slot / answer / the / with / take / say / pick / letter
  `,
  both: listed`
    option
  `,
});

/** "Option B", "la B". */
const LETTERED = new RegExp(pattern`(?:^|\b${LETTERED_WORDS} )([a-d])$`);

/** "L'avant-dernier", "the second to last": not the last, and not the second. */
const LAST_BUT_ONE = new RegExp(
  pattern`
    \b(?:(?:l')?avant[ -]derniere?|penultimate|next[ -]to[ -](?:the )?last|second[ -](?:to[ -])?
    (?:the )?last|last but one|(?:(?:one|slot|time) )?before (?:the )?last)\b
    (?: one\b| of (?:the|those|them)\b| de la liste\b)?
  `,
  'g',
);

/** Ranks among people, years and floors: "mon second de cuisine", "my second in command". */
const NO_PLACE = new RegExp(
  oneOf({
    fr: listed`
      \bavant le dernier\b
      \b(?:mon|ma|mes|son|sa|ses|notre|leur|un|une) (?:premiere?|deuxieme|seconde?|troisieme|derniere?)s?(?! (?:choix|option|preference|voeu|proposition)\b)(?: (?:de |d'|du )?[a-z-]+)?
      \bseconde? (?:de (?:cuisine|salle|chantier|bord|rang)|main|moitie|nature|vie)\b
      \b(?:au|du|le|un) (?:1er|premier|deuxieme|2e(?:me)?|second|troisieme|3e(?:me)?|dernier) (?:etage|enfant|prix|contrat|tour|adjoint|ministre|degre|semestre|trimestre|arrondissement)\b
      \b(?:en|la) (?:premiere|deuxieme|seconde|troisieme|derniere) (?:annee|fois|classe|main|ligne|partie|maison|entreprise)\b
    `,
    en: listed`
      \blast but not least\b
      \b(?:my|our|his|her|their|a) (?:first|second|third|last|2nd|3rd|1st)(?! (?:choice|option|preference|pick)\b)(?: [a-z-]+)?
      \bsecond (?:in command|hand|fiddle|nature|home|floor|cousin|chef|wife|husband|year|job|line|opinion|thoughts?)\b
      \b(?:first|1st|second|2nd|third|3rd|last|top) (?:floor|year|name|aid|mate|born|class|house|flat|baby|child|week|month)\b
    `,
  }),
  'g',
);
/** Words that count by order only where they stand for one of several things: "check with my wife first" does not. */
const BY_ORDER =
  /^(?:1|2|3|first|last|second|third|former|latter|premiere?|derniere?|deuxieme|seconde?|troisieme)/;
const THING = oneOf({
  fr: listed`
    creneau / horaire / choix / proposition / jour / dispo / rendez-vous / des?
  `,
  en: listed`
    one / slot / choice / time / day / appointment / available / of
  `,
  both: listed`
    1 / option / date / date / propose\w*
  `,
});

const BEFORE_A_PLACE = oneOf({
  fr: listed`
    oui / ouais / non / donc / alors / bon / ben / euh / bonjour / va / pas
  `,
  en: listed`
    yes / yeah / yep / no / well / so / then / um / hi / hello / please / i'll / i'd / not
  `,
  both: listed`
    ok / okay
  `,
});

const LED_TO_WORDS = oneOf({
  fr: listed`
    le / la / tout / toute / ce / cette / votre / celui / celle / pour / prends / prefere / choisis / avec / plutot
    alors / donc / disons / et / ou / pas / ni / sauf / mais / veux / mieux / non / les / des / que
    attendez / finalement / zut / numero / creneau / choix / jour / heure / horaire / proposition / dit
  `,
  en: listed`
    the / very / that / this / your / for / take / taking / prefer / pick / go / with / rather / then / so
    say / and / or / not / except / but / like / want / better / no / book / make / it / of / than
    wait / actually / sorry / number / slot / said / choose
  `,
  both: listed`
    on / pardon / option / date
  `,
});

const LED_TO = new RegExp(
  oneOf(listed`
    (?:^|\|)(?: ?${BEFORE_A_PLACE}\b)* ?$ / (?:\b${LED_TO_WORDS}|\bl') ?$
  `),
);

const GOES_ON_WORDS = oneOf({
  fr: listed`
    svp / stp / merci / alors / donc / est / c'est / m'ira / ca / irait / sera / serait / ira / pour
    le / la / dans / vers / entre / avant / apres / si / et / ou / ni / mais / plutot / parce / bon / bonne
    bien / parfait / vous / que / sur / du / de / nickel / impec / convient / fera / marche / va / pas / en pleine? / pendant / tombe
    vers / tres / trop / m'arrange / pardon / desolee? / finalement / en fait / mdr / tant pis / zut / mince
  `,
  en: listed`
    please / pls / thanks / then / works? / suits? / is / will / would / sounds / for / at / in / around
    between / before / after / if / and / or / nor / but / instead / rather / because / good / fine / great
    perfect / you / that / from / please / not / off / offered / mentioned / listed / fits? / looks
    seems / too / as / sorry / actually / my (?:bad|mistake) / lol / haha / oops / i (?:mean|meant)
  `,
  both: listed`
    me / a / on / ok / okay / top
  `,
});

const GOES_ON = new RegExp(pattern`^ ?(?:$|\||'s\b|${THING}\b|${GOES_ON_WORDS}\b)`);

const ASKS_WORDS = oneOf({
  fr: listed`
    quand\b / comment\b / combien\b / pourquoi (?!pas) / quel / qui\b / est-ce que je\b / faut-il\b
    dois-je\b
  `,
  en: listed`
    how (?!about) / what (?!about) / when\b / why (?!not) / who\b / where\b / do i\b / do we\b
    do you need\b
  `,
});

/** A question about something else. */
const ASKS = new RegExp(pattern`(?:^|\|) ?(?:(?:and|et|but|mais|so|donc) )?${ASKS_WORDS}[^|]*$`);

const TAKES_IT = oneOf({
  fr: listed`
    (?:mettez|mets|notez|note|inscrivez|inscris|donnez|donne|reservez|reserve|gardez|garde|calez|cale|bloquez|bloque)[- ](?:moi|nous)(?: sur| dans| pour)?
    (?:je|on) (?:prends|choisis|prendrai|prend|retiens|valide|garde) / va pour / (?:je|on) (?:va|vais) prendre
  `,
  en: listed`
    (?:i'll|i will|we'll|i'd|let me) (?:take|have|go for|go with|pick|grab|do) / let's (?:do|go for|go with|take|say)
    (?:put|book|pencil|stick|pop) (?:me|us) (?:down |in )?(?:for |on |in )? / go (?:for|with) / give (?:me|us)
  `,
});

/** "Mettez-moi le": whatever comes after the place is another clause. */
const IS_TAKEN = new RegExp(pattern`\b${TAKES_IT} ?(?:le|la|the)(?: tout| toute| very)? ?$`);

const OTHER_CLAUSE =
  /^ ?(?:(?:one|slot|time|option|creneau|horaire) ?)?(?:je|j'|on|comme|vu|ma|mon|i|i'm|im|i'll|i've|we|we're|we'll|my|cos|since)(?![a-z])(?! (?:ne )?(?:peux|pourrai|can't|cannot) )/;

/** Whether a word of order stands for one of several things, by what stands around it. */
function isPlace(text: string, from: number, to: number): boolean {
  const [before, after] = [text.slice(Math.max(0, from - 80), from), text.slice(to, to + 24)];
  if (ASKS.test(before)) return false;
  const bareNoun = new RegExp(`^ ?${THING}\\b`).test(after);
  return (
    (LED_TO.test(before) || bareNoun) &&
    (GOES_ON.test(after) || (IS_TAKEN.test(before) && OTHER_CLAUSE.test(after))) &&
    !(/(?:^|\|) ?$/.test(before) && /^ ?\|./.test(after))
  );
}

/** Right before a place it is the one that is not wanted. */
const NOT_THAT = new RegExp(pattern`
  \b(?:pas|not|sauf|except|(?:all|any ?(?:other )?(?:thing|time|day|one|slot|date)?s?|every(?:thing| (?:time|day|slot|one))?) (?:but|bar)|tout mais pas|ni|neither|instead of|rather than|plutot que|scrap|scratch|strike|
    (?:cross|rule) out|rayez|barrez|(?<!don't |do not )(?:skip|forget|bin|drop(?! me))|oublie[rz]?|supprime[rz]?|
    enleve[rz]?|retire[rz]?)
  (?: [a-z']+){0,2} ?$
`);

/** "Trop tôt le 1er, trop tard le 2nd": said of each of them before its name. */
const TOO_MUCH_EACH =
  /\b(?:trop|too) (?:tot|tard|juste|early|late|soon)(?: (?:pour moi|for me))? (?:le |la |celui |the )(?=[a-z\d])/g;

/** Right before a place what is wanted is another: "something before the second one". */
const BOUNDED_BY =
  /\b(?:before|after|avant|apres|(?:earlier|later|sooner) than|plus (?:tot|tard) que)(?: (?:le|la|the|celui|celle|your|votre|that|ce))* ?$/;

const TOO_OR_NOT = oneOf({
  fr: listed`
    (?:je |on )(?:ne )?(?:peux|pourrai|peut) pas
    trop / pas possible / en pleine? / pendant / tombe (?:mal|pendant|en)
    (?:ne )?(?:me |m')?(?:va|convient|arrange|colle|passe) pas
  `,
  en: listed`
    i (?:can'?t|cannot|won'?t)\b / too / no good / not (?:good|possible|great) / doesn'?t / does not / won'?t / can'?t / out / off
    (?:right |bang |smack )?in the middle of / during / clashes
  `,
  both: listed`
    impossible
  `,
});

/** Right after a place: "the first one's too early for me". */
const NOT_FOR_ME = new RegExp(pattern`
  ^(?: (?:one|slot|option|time|day|creneau|date|horaire|jour))?(?:'?s| is| est| c'est| ca)?
  [ ](?:un peu |bien |a bit |a little |way |far |much )?${TOO_OR_NOT}\b
`);

const PENULTIMATE = ' penultimate one ';
const PENULTIMATE_ONE = /\bpenultimate one\b/g;

const CORRECTS_WORDS = oneOf({
  fr: listed`
    non / en fait / finalement / oups / zut / mince / plutot / je voulais dire / je veux dire
  `,
  en: listed`
    no / nope / wait / actually / sorry / oops / rather / i mean(?:t)? / scrap that / scratch that
  `,
  both: listed`
    attend\w* / pardon
  `,
});

/** What puts one place, or an hour, in place of another: "le premier, ah non le deuxième". */
const CORRECTS = new RegExp(pattern`\b${CORRECTS_WORDS}\b`);
/** What was said last, after words that put right what was said before, or after it was wondered at. */
function afterAll(text: string, turns: RegExp): string | null {
  const last = [...text.matchAll(turns)].at(-1);
  return last === undefined ? null : text.slice(last.index + last[0].length);
}
const CORRECTIONS = new RegExp(CORRECTS, 'g');
const TURNS = new RegExp(`${CORRECTS.source}|\\?`, 'g');

/** The place named after a time was taken back: "8:30?? I'm not alive at that hour, second one". Null for none. */
export function placeAfterAll(text: string, count: number): number | null {
  const said = afterAll(text, TURNS);
  if (said === null || /[\d?]/.test(said) || !/\d/.test(text)) return null;
  const { meant, excluded } = readPlace(said, count);
  return excluded.length === 0 ? meant : null;
}

export interface Place {
  /** The index pointed at, from 0. */
  meant: number | null;
  /** What was said not to be wanted. */
  excluded: number[];
}

/**
 * Which of `count` things a text points at by their place.
 *
 * @param text in plain words
 */
export function readPlace(said: string, count: number): Place {
  const text = said.replace(LAST_BUT_ONE, count > 1 ? PENULTIMATE : ' ').replace(NO_PLACE, ' ');
  const plain = bare(text)
    .replace(COURTESY, '')
    .replace(WORDED, (_, lead: string, word: string) => `${lead} ${numberOf(word)}`)
    .replace(LETTERED, (_, letter: string) => `option ${letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1}`);
  const named: Named[] = [];
  const parted = text
    .replace(/[,.;:!?\n()]+/g, ' | ')
    .replace(/[^\p{L}\p{N}'|-]+/gu, ' ')
    .trim();
  const stands = (word: string, at: number): boolean =>
    !BY_ORDER.test(word) || isPlace(parted, at, at + word.length);
  const each = [...plain.matchAll(TOO_MUCH_EACH)].map((match) => match.index + match[0].length);
  const tooMuch = new Set(each.length > 1 ? each : []);
  const look = (pattern: RegExp, index: number): void => {
    for (const match of plain.matchAll(pattern)) {
      if (!standsIn(parted, match[0], stands)) continue;
      const [before, after] = [plain.slice(0, match.index), plain.slice(match.index + match[0].length)];
      if (BOUNDED_BY.test(before)) continue;
      const refused = NOT_THAT.test(before) || NOT_FOR_ME.test(after) || tooMuch.has(match.index);
      named.push({ index, at: match.index, to: match.index + match[0].length, refused });
    }
  };
  for (const [pattern, index] of ORDINALS) look(pattern, index);
  look(LAST, count - 1);
  look(PENULTIMATE_ONE, count - 2);
  if (count === 3) look(MIDDLE, 1);
  look(EARLIEST, 0);
  const numbered = NUMBERED.exec(plain);
  if (numbered && named.length === 0) {
    const at = plain.length - 1;
    named.push({
      index: Number(numbered[1]) - 1,
      at,
      to: at + 1,
      refused: NOT_THAT.test(plain.slice(0, at)),
    });
  }
  refuseAlike(named, plain);
  const excluded = [...new Set(named.filter(({ refused }) => refused).map(({ index }) => index))];
  const pointed = named.filter(({ refused }) => !refused).sort((a, b) => a.at - b.at);
  const wanted = [...new Set(pointed.map(({ index }) => index))];
  const [before, last] = pointed.slice(-2);
  const corrected = before && last && CORRECTS.test(plain.slice(before.at, last.at)) ? last.index : null;
  const meant = wanted.length === 1 ? (wanted[0] ?? null) : corrected;
  if (meant !== null && meant < count) return { meant, excluded };
  const onlyOther = wanted.length === 0 && !REFUSES_THE_OTHER.test(plain);
  return { meant: onlyOther ? theOther(count, excluded) : null, excluded };
}

/** A place in the offer, where it stands in the text. */
interface Named {
  index: number;
  at: number;
  to: number;
  refused: boolean;
}

const NOR_THAT =
  /^(?: (?:one|slot|time|day|creneau|horaire|jour|option))?,? (?:or|nor|ni|ou)(?: even| meme)? (?:the |le |la |l'|celui )?$/;

const SUITS_ALL_THE_SAME =
  /^ ?(?:one |slot )?(?:ca (?:va|marche|irait)|me (?:va|convient)|(?:is|est|c'est|would be|serait) (?:fine|good|ok|okay|bon|bien|parfait|possible)|works|suits|oui|yes|plutot|rather|instead)\b/;

/** "Not the first or the last": both. */
function refuseAlike(named: Named[], text: string): void {
  named.sort((a, b) => a.at - b.at);
  for (const [index, each] of named.entries()) {
    const before = named[index - 1];
    if (!before?.refused || !NOR_THAT.test(text.slice(before.to, each.at))) continue;
    each.refused ||= !SUITS_ALL_THE_SAME.test(text.slice(each.to));
  }
}

/** "La 3 pas la 2", "option 1, not 2". */
const NUMBER_NOT_OTHER =
  /^(?:(?:oui|ok|yes|plutot|rather|je prends|i'll take)[ ,]+)*(?:la|l'option|option|(?:the |le )?(?:number|numero|choix|choice)) ([1-9]),? (?:et |and |but |mais )?(?:pas|not) (?:(?:la|l'option|option|(?:the |le )?(?:number|numero|choix|choice)) )?([1-9])[ .!]*$/;

/** The place that is taken where another is named only to leave it out. Null for none, or for one beyond `count`. */
export function placeNotOther(text: string, count: number): number | null {
  const chosen = Number(NUMBER_NOT_OTHER.exec(text)?.[1] ?? 0);
  return chosen >= 1 && chosen <= count ? chosen - 1 : null;
}

/** "Trop tôt le premier, trop tard l'autre": neither is left. */
const REFUSES_THE_OTHER = new RegExp(
  oneOf({
    fr: listed`
      \btrop (?:tot|tard|juste)(?: pour)? l'autre\b
      \bl'autre (?:aussi|non plus|trop|pas|est trop|c'est trop|est pas|c'est pas|ne)\b
    `,
    en: listed`
      \btoo (?:early|late|soon)(?: for)? the other\b
      \b(?:so|neither|nor)(?:'s| is| does| would| will| can) the other\b
      \bthe other(?: one)?(?:'s|s| is)? (?:too|as well|not|no good|out|either|neither|worse|bad)\b
    `,
  }),
);

/** Whether a word found in the bare text stands somewhere for a thing. */
function standsIn(parted: string, word: string, stands: (word: string, at: number) => boolean): boolean {
  for (
    let at = parted.indexOf(word), tries = 0;
    at >= 0 && tries < 8;
    at = parted.indexOf(word, at + 1), tries += 1
  )
    if (stands(word, at)) return true;
  return !parted.includes(word);
}

const PLACED_THING = oneOf({
  fr: listed`
    proposition / jour / creneau / choix / des (?:deux|trois|2|3)
  `,
  en: listed`
    one / day / slot / choice / of (?:the )?(?:two|three|those)
  `,
  both: listed`
    date / option
  `,
});

const AFTER_A_PLACE = oneOf({
  fr: listed`
    svp / stp / merci / mais (?:pas )?(?:avant|apres) / pas avant / vers / apres / avant / dans / entre / le matin / l'apres-midi / en
  `,
  en: listed`
    please / pls / thanks / but (?:not )?(?:before|after) / not before / at / after / before / in the / around / between / from
  `,
  both: listed`
    a
  `,
});

/** "The first one, in the afternoon": a place said in so many words, whatever is said beside it. */
const PLACED = new RegExp(pattern`
  (?:^|[,.;!?\n] ?|\b(?:ok|yes|oui|for|pour|on|prefer|prefere|take|prends|alors|say|disons) )
  (?:the |le |la |l'|celui )?(?:very |toute? )?(?:(first|1st|premiere?|1er|earlier|former)|
  (second|2nd|deuxieme|2e(?:me)?|seconde)|(third|3rd|troisieme|3e(?:me)?)|(last|latter|later|derniere?))
  (?: ${PLACED_THING})*(?=$|[ ]?[,.;!?\n]| ${AFTER_A_PLACE}\b)
`);

/** The place that stands at the head of a clause, beside a moment. Null for none, or for one beyond `count`. */
export function readPlaced(said: string, count: number): number | null {
  const put = afterAll(said, CORRECTIONS);
  const text = put !== null && /\d/.test(put) ? put : said;
  const match = PLACED.exec(text);
  if (!match || NOT_THAT.test(text.slice(0, match.index))) return null;
  const index =
    match[1] !== undefined ? 0 : match[2] !== undefined ? 1 : match[3] !== undefined ? 2 : count - 1;
  return index < count ? index : null;
}

const COURTESIES_WORDS = oneOf({
  fr: listed`
    svp / stp / merci / alors / donc / du coup / oui / parfait / plutot / ca va / me va / me convient
    convient / marche / passe
    c'est (?:bon|ok|parfait|mieux|possible)
    pour moi
  `,
  en: listed`
    please / thanks / then
    (?:is|would be) (?:better|fine|good|ok|okay|great|grand|perfect|possible)
    (?<=one|other)'s (?:better|fine|good|ok|okay|great|grand|perfect)
    yes / fine / good / grand / great / perfect / works / suits / instead / for me
  `,
  both: listed`
    ok / okay
  `,
});

const COURTESIES = pattern`(?: ${COURTESIES_WORDS})*`;

const BEFORE_THE_OTHER = oneOf({
  fr: listed`
    donc / alors / je prends / je prefere / plutot / du coup / et
  `,
  en: listed`
    so / then / i'll take / i'd take / prefer / rather / and / maybe
  `,
});

const LEAVES = oneOf(listed`
  forget / skip / drop / scrap / leave / bin / lose / oublie[rz]? / laisse[rz]? / annule[rz]?
`);

const THE_OTHER = new RegExp(pattern`
  (?:^|[^a-z0-9'])(?<!\b(?:any|some|no|un|une|what|which|pas|not|every|aucun|(?:not|no|never|${LEAVES}) the|${LEAVES}) )(?:${BEFORE_THE_OTHER} )*
  (?:the |l')?(?:other|autre)(?: (?:one|slot|time|option|creneau|horaire))?(?:'s (?:fine|good|ok|okay|grand|better|great|perfect))?
  ${COURTESIES}[^a-z0-9]{0,20}$
`);

/** What is said before a message ends with "the other one"; null where it does not. */
export function beforeTheOther(text: string): string | null {
  const match = THE_OTHER.exec(text);
  return match ? text.slice(0, match.index) : null;
}

const TOO_MUCH_FIRST = oneOf({
  fr: listed`
    trop (?:tot|tard)(?: pour moi)?,? (?:(?:le|la) )?
  `,
  en: listed`
    too (?:early|late)(?: for me)?,? (?:the )?
  `,
});

const ONE_OF_TWO = oneOf(listed`
  (?<first>premiere?|1er|first)(?: one)? / (?:deuxieme|2eme|2e|seconde?|second)(?: one)?
`);

/** "Trop tôt le premier": of two, the place that is refused, and nothing else. */
const TOO_MUCH = new RegExp(pattern`^[^a-z0-9]*${TOO_MUCH_FIRST}${ONE_OF_TWO}[ ,.;!-]*$`);

/** "The first one's milking time": of two, the place that something is on at. */
const TAKEN_UP = new RegExp(pattern`
  ^[^a-z0-9]*(?:(?:ok|okay|oui|yes|bon|alors|well|so|ah|oh)[ ,]+)?(?:the |le |la )
  (?:(?<first>first|1st|1er|premiere?|earlier)|(?:second|2nd|seconde?|2eme|2e|deuxieme|later|last|derniere?))
  (?: (?:one|slot|time|option|creneau|horaire))?,?(?:'s| is| falls| lands| clashes| c'est| est| tombe| j'ai| on a| i have| i've)(?= )
`);
const PLEASES =
  /\b(?:fav\w*|ideal\w*|best|better|mieux|good|great|grand|super|fine|lovely|perfect\w*|parfaite?|top|nickel|impec\w*|bon|bonne|bien|ok|okay|prefer\w*|libre|free|possible|dispo\w*)\b/;

/** "And so is the other": no better. */
const SO_IS =
  /\b(?:so (?:is|are|does|do)|neither (?:is|does)|nor (?:is|does)|as (?:is|does)|comme|ni|tout comme) *$/;

/** Of two, the only one that is refused by its place before "the other one". */
export function placeRefused(before: string): number | null {
  const taken =
    /\d{2}/.test(before) || PLEASES.test(before) || SO_IS.test(before) ? null : TAKEN_UP.exec(before);
  if (taken) return taken.groups?.['first'] === undefined ? 1 : 0;
  const tooMuch = TOO_MUCH.exec(before);
  if (tooMuch) return tooMuch.groups?.['first'] === undefined ? 1 : 0;
  const [placed, ...more] =
    /\d/.test(before) || !/[,.;!-] *$/.test(before) ? [] : readPlace(before, 2).excluded;
  return more.length === 0 ? (placed ?? null) : null;
}

/** What is left when all but one were refused. */
function theOther(count: number, excluded: number[]): number | null {
  if (excluded.length === 0) return null;
  const left = Array.from({ length: count }, (_, index) => index).filter(
    (index) => !excluded.includes(index),
  );
  return left.length === 1 ? (left[0] ?? null) : null;
}
