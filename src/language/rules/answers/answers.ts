/** Answers to the playbook's questions. */
import type { Answer, Question } from '../../../domain/language.js';
import { readNamed, readTold } from './ahead.js';
import { namesNumber, readNumber } from './amounts.js';
import { CARDINAL_WORDS } from '../text/cardinals.js';
import { readPlace } from '../offers/choice.js';
import { readNumberAlone } from '../offers/number-alone.js';
import { saysOnlyNo } from '../signs/no.js';
import { isMereLiking, isMereOk, isNo, isQuestion, isYes } from '../signs/signs.js';
import { saysAskedBefore } from './asked-before.js';
import { readHaving } from './having.js';
import { hardlyKnows, readKnowing } from './knowing.js';
import { bare, normalise } from '../text/normalise.js';
import { areAmounts, readRange } from './ranges.js';
import { isSlip, plainWords } from '../text/spelling.js';
import { includesWords, nameMeant, namedOtherwise, plainlyNamed, storeyNamed } from './synonyms.js';
import { HELLO } from '../beside/greetings.js';
import { readShortAnswer } from './short-answers.js';
import { withoutRefusedTalk } from './refuses-talk.js';
import { withoutOtherMatters } from './other-matters.js';
import { withoutOtherNumbers } from './other-numbers.js';
import { ownsUp, saysNumberIsRight } from '../signs/own-up.js';
import { listed, oneOf, pattern } from '../text/patterns.js';
import { MONTHS } from '../text/words.js';

const LONGEST = 500;

const NO_IDEA = oneOf({
  fr: listed`
    je (?:ne )?sais (?:pas(?: trop| encore| vraiment)?|plus)
    aucune idee
  `,
  en: listed`
    i (?:don'?t|do not) know(?: yet| really)?
    (?:i have )?no idea / (?:i'?m )?not sure(?: yet)? / never mind
  `,
  both: listed`
    \?+
  `,
});

const DONT_KNOW = new RegExp(
  pattern`^(?:(?:ben|euh|bah|well|um|hmm) )?${NO_IDEA}(?: (?:desolee?|sorry|tbh|encore|yet))?$`,
);

const GREETING = new RegExp(pattern`^(?:(?:${HELLO}|ca va|madame|monsieur|how are you|there)[ ,!?.]*)+$`);

const DENIED_THING = oneOf({
  fr: listed`
    de\b / une?\b / en\b / dans\b / du\b / la\b / le\b / vraie?\b / d'
  `,
  en: listed`
    an?\b / the\b / in\b / my\b / real\b
  `,
});

const HAD_ENOUGH = oneOf({
  fr: listed`
    (?<!\b(?:ai|as|a|avons|avez|ont|presque|bientot) )finie?s? (?:les|des|l|d|avec (?:les|l))
    (?:ras le bol|marre|assez) (?:des|d|de l|de la vie en|de vivre en)
  `,
  en: listed`
    (?:done with|finished with|enough of|sick of|fed up (?:with|of))(?: (?:the|living in))?
  `,
});

/** "Pas une maison", "fini les appartements": what is said not to be so, or no more. */
const DENIED = new RegExp(
  pattern`
    \b(?:pas|plus|not|no longer|isn't|ni|no)\b(?: ${DENIED_THING})* ?[a-z]+|\b${HAD_ENOUGH} [a-z]+
  `,
  'g',
);

/** "A flat in a converted house", "a shop with a flat above": where it is, and what goes with it. */
const WITHIN = new RegExp(
  pattern`
    (?<=\S )(?:(?:in|dans) (?:an?|the|une?|la|le|l') ?(?:[a-z]+ )?(?:house|building|block|maison|immeuble|
    residence|villa|farm|ferme)|(?:with|avec) (?:an?|une?|the|la|le) ?(?:(?:small|big|little|tiny|large|nice|petite?|grande?|vieille?) )?[a-z]+|(?:above|over|below|next to|au-? ?dessus (?:de |d'|du )|en dessous (?:de |d'|du ))
    (?: ?(?:an?|the|une?|la|le|l'))? ?(?:[a-z]+ )?[a-z]+)\b
  `,
  'g',
);

/** "We live in a flat, but it's for the office": what is said before is not meant. */
const UNTIL_NOW =
  /^.*\b(?:(?:but|mais) (?=(?:ours|mine|nous|moi|le notre|la notre|le mien|la mienne|chez (?:nous|moi))(?: (?:c'est|on est|is|est))? (?:in |dans |en )?(?:une?|an?|just an?)\b)|(?:but|mais)(?: now| maintenant| la| en vrai| en fait| en realite| finalement| actually| really| in fact)? (?=(?:it'?s|c'est|we'?re|on est|je suis|i'?m|this is)\b)|(?:so|donc|du coup|alors|but|mais) (?=(?:it'?s|it'?ll be|it will be|it would be|it'?d be|this is|c'est|ce sera|ce serait|ca sera|ca serait) (?:plutot |rather )?(?:pour|for)\b))/;
const OF_IT =
  "(?:(?:in|dans|en|de|d'|from|out of|the|my|our|a|an|la|le|l'|ma|mon|notre|un|une) ?){1,3}[a-z]+";

const FORMER_WORDS = oneOf({
  fr: listed`
    avant(?: c'etait| on avait| on etait| nous etions| j'etais)? / avait / avais / etait / etais / avions / vendu / quitt(?:e|er|ons|ait) / rendu / bail (?:de|sur|pour)
  `,
  en: listed`
    used to (?:have|live|own|be|rent) / (?:it|i|we) (?:was|were|had) / was
    (?:i|we|'ve|have) (?:just )?(?:sold|left)
    sold / moved (?:out|from) / moved / before / leaving / gave up / giving up / (?:lease|tenancy) (?:on|for|of)
  `,
});

const MONTH = Object.keys(MONTHS).join('|');

/** What one had: "used to have a flat", "on a vendu l'appart". */
const FORMER = new RegExp(
  oneOf(listed`
    \b${FORMER_WORDS} ${OF_IT}
    \b[a-z]+ (?:before|avant|auparavant|previously)$
    \b[a-z]+ (?:until|till?) (?:last|this|recently|[12]\d{3}|${MONTH})\b
    \b[a-z]+ jusqu'(?:a |en |au )?(?:l'an|l'annee|hier|recemment|[12]\d{3}|${MONTH}|mois|debut|fin)\b
  `),
  'g',
);

const KIN_WORDS = oneOf({
  fr: listed`
    nan / mere / pere / frere / soeur / fils / fille / enfants / belle mere / beau pere / ami / voisins?
    copain / copine
  `,
  en: listed`
    mum / mother / dad / father / brother / sister / daughter / kids / gran / wife / husband / mom
    friend
  `,
  both: listed`
    parents? / son / ex
  `,
});

const KIN = pattern`${KIN_WORDS}(?:'?s)?`;

const ANOTHERS_WORDS = oneOf(listed`
  (?:my|our|ma|mon|mes|nos) ${KIN} (?:has|have|owns?|lives?|live|got|a|ont|possede|habite\w*|
    vit) ${OF_IT}
  (?:the|la|le|l') ?[a-z]+ (?:is|est|belongs|appartient)(?: a| to)? (?:my|our|ma|mon|mes|nos) ${KIN}\b
`);

/** What another has: "my mum has the house", "la maison est à ma mère". */
const ANOTHERS = new RegExp(pattern`\b${ANOTHERS_WORDS}`, 'g');

/** Asks how it is with something, which is no answer: "does it work in a flat?" */
const ASKS_ABOUT = /^(?=(?:\S+ ){3})[^,.;!?]+\?$/;

const UNSURE = oneOf({
  fr: listed`
    (?:je |j')?(?:ne )?sais (?:pas|plus)(?: trop| vraiment| encore)? / aucune idee / peut-etre / disons / environ / genre / je dirais / je pense / j'imagine / je suppose / a peu pres / euh / bah / ben / plutot / mettons / une petite?
  `,
  en: listed`
    i (?:don'?t|do not) know / no idea / not (?:too |very |really )?sure / maybe / perhaps / probably / possibly / i'?d say / i guess / i think / i suppose / i reckon / about / around / roughly / say / like / um / erm / hmm / well / just / or / so / let's say / could be / might be
  `,
});

const SURE_ENOUGH = oneOf({
  fr: listed`
    environ / peut-etre / je pense / je dirais / je crois / a peu pres / j'imagine / non / par la
  `,
  en: listed`
    or so / ish / maybe / i think / i guess / i suppose / i reckon / i'd say / i would say / probably / perhaps / ideally
  `,
});

/** "Idk 1?", "dunno, 3 or so?": a guess, put as a question. */
const GUESSED_AMOUNT = new RegExp(
  pattern`^(?:${UNSURE}[ ,.!]+)*(?:une? |les? |the |an? )?(?:\d+|[a-z]+(?:-[a-z]+)?)(?: (?:ou|or|to|a) \d+)?(?: [a-z]+)?(?:[ ,]+${SURE_ENOUGH})*[ ?!.]*$`,
);

/** "Une je dirais ?", "2 windows i think?": the guess said behind it. */
const AMOUNT_GUESSED = new RegExp(
  pattern`^(?:\d+|${CARDINAL_WORDS})(?: [a-z]+)?(?:[ ,]+${SURE_ENOUGH})+[ ?!.]*$`,
);

/** "Whole house so maybe 10?" */
const GUESSED_LAST = new RegExp(pattern`\b${UNSURE} \d{1,4} ?\?$`);

function asksAbout(text: string): boolean {
  if (!ASKS_ABOUT.test(text) || AMOUNT_GUESSED.test(text) || GUESSED_LAST.test(text)) return false;
  return !(UNSURE_FIRST.test(text) && GUESSED_AMOUNT.test(text));
}

const UNSURE_FIRST = new RegExp(pattern`^${UNSURE}(?![a-z])`);

const PLACE_ALONE_WORDS = oneOf({
  fr: listed`
    je / pour / dirais / prends / plutot / ce serait / c'est / la / le / celle / celui / choix / numero
    premiere? / 1ere? / deuxieme / seconde? / 2eme / 3eme / derniere? / proposition / svp / stp / merci
    alors / l'option / 2e / troisieme / 3e
  `,
  en: listed`
    i / i'd / for / say / it's / would / the / choice / number / one / first / 1st / 2nd / third / 3rd
    last / latter / former / please / thanks / then
  `,
  both: listed`
    option / second
  `,
});

const PLACE_ALONE = new RegExp(pattern`^(?:${PLACE_ALONE_WORDS} ?)+$`);

/**
 * The answer a text gives to the question just asked; null when it gives none.
 *
 * @param raw one message as it was written
 */
export function readAnswer(raw: string, question: Question): Answer | null {
  const text = plainWords(raw);
  const plain = bare(text);
  const value = valueOf(raw, text, plain, question);
  return value === null ? null : { question: question.id, value };
}

/** "Alright, never heard of it": no yes. */
const BEFORE_NOT_KNOWING =
  /^(?:(?:alright|all right|ok|okay|right|well|oui|bon|d'accord|yes|yeah|oh|ah)[ ,.!]+)+(?=(?:(?:i've|i|ive) )?(?:never (?:even )?heard|no idea|not heard|don'?t know (?:it|you|them))|(?:mais |ben )?(?:(?:je |j'en |j'ai |non )*)(?:jamais entendu|connais pas|aucune idee))/;

/** "I don't know it, no": the no says it once more. */
function withoutLastNo(text: string): string {
  return /\bnot\b|\bnever\b|n't\b|\bdont\b/.test(text) ? text.replace(/[ ,.]+(?:no|nope)[ .!]*$/, '') : text;
}

/** "Je ne suis pas là cette semaine", "I'm not around till Monday": away, and no "no". */
const AWAY =
  /^(?:(?:ah|ben|bah|oh|well|sorry|desolee?|bonjour|hi|hello|mais|but|euh)[ ,.!]+)*(?:je (?:ne )?(?:suis|serai) pas|on (?:n'|ne )?(?:est|sera) pas|nous ne (?:sommes|serons) pas|(?:i'm|i am|we're|we are|i'll be|i won't be) (?:not )?)[ ]*(?:la\b|dispo\w*|joignable|chez (?:moi|nous)|a la maison|en france|here\b|around\b|home\b|at home|available|away\b|in the (?:office|country|uk)|abroad)/;

/** "Mdr ok": a laugh, which is no yes. */
const LAUGHS_OK =
  /^(?:(?:mdr+|ptdr+|lol+|lmao|haha+|hihi|xd|[:;]-?[)d])[ ,.!]*)+(?:ok(?:ay|i)?|k|dac|d'accord|super|cool)[ .!]*$|^(?:ok(?:ay|i)?|k|dac|d'accord|super|cool)[ ,.!]+(?:(?:mdr+|ptdr+|lol+|lmao|haha+|hihi|xd)[ ,.!]*)+$/;

function valueOf(raw: string, text: string, plain: string, question: Question): string | null {
  if (DONT_KNOW.test(plain)) return null;
  switch (question.kind) {
    case 'yes_no':
      if (saysNumberIsRight(text) || AWAY.test(text) || LAUGHS_OK.test(text)) return null;
      return (
        yesOrNo(withoutLastNo(text.replace(BEFORE_NOT_KNOWING, '')), question) ??
        (PUTS_RIGHT.test(text) && !ownsUp(text) && !CORRECTS_AMOUNT.test(text)
          ? yesOrNo(text.replace(PUTS_RIGHT, ''), question)
          : null)
      );
    case 'number':
      return asksAbout(text.trim()) || isHousehold(text, question) ? null : readAmount(text, question);
    case 'choice':
      return ASKS_ABOUT.test(text.trim()) ? null : readChoice(text, question.choices);
    case 'text':
      if (plain === '' || GREETING.test(text) || WAITS.test(plain) || saysAskedBefore(text)) return null;
      if (asksSomething(text) || looksLikeGibberish(plain)) return null;
      return worded(raw);
  }
}

/** "Attendez", "one sec": nothing is told yet. */
const WAITS =
  /^(?:(?:ok|oui|yes|euh|um|non|no) )?(?:attend(?:ez|s)?|wait|hang on|hold on|brb|(?:stop|arrete[rz]?)(?: (?:la|there))?(?: (?:avant|before) [a-z' ]{3,30})?|un (?:instant|moment)|(?:une|1|2|deux|5) (?:minutes?|min|secondes?|secs?)|(?:one|a|just a|1|2|two|5) (?:moment|minutes?|mins?|seconds?|secs?))(?: (?:svp|please|pls|merci|thanks))?$/;

const NOTHING_WORDS = oneOf({
  fr: listed`
    oui / ouais / non / nan / d'accord / dac / merci(?: (?:bien|beaucoup|a vous))? / bien sur / bien / bon / bah / ben / ah / parfait / entendu / compris / volontiers / bof / euh / mdr / hein
    c'est (?:bon|ok|parfait|note) / ca (?:marche|va|roule) / (?:je suis|me) (?:la|revoila|voila) / je vous ecoute / allez[- ]y / dites[- ]moi / pas de (?:souci|probleme)s?
    desolee? / pardon / alors / donc / bonjour / bonsoir / salut
  `,
  en: listed`
    yes / yeah / yep / yup / no / nope / nah / sure / fine / thanks? / thank you / great / cool / alright / all (?:good|right) / of course / right / good / oh / ah / lol / haha / hmm
    (?:ok )?i'?m (?:here|back) / go (?:ahead|on) / fire away / no (?:problem|worries) / sorry / so / well / hi / hello / hey
  `,
  both: listed`
    ok / okay / oki / super / top
  `,
});

/** "Oui", "ok merci", "c'est bon je suis là": said to us, and of oneself nothing. */
const NOTHING_SAID = new RegExp(pattern`^(?:${NOTHING_WORDS}(?: |$))+$`);

function saysNothing(text: string): boolean {
  return text.length <= 80 && NOTHING_SAID.test(bare(text));
}

/** As it was written, without what only leads in to it. A mere "oui" is all that they say to it. */
function worded(raw: string): string {
  const sentences = raw.trim().split(/(?<=[.!\n])\s+/);
  const begins = sentences.findIndex((sentence) => !saysNothing(plainWords(sentence)));
  const told = sentences.slice(Math.max(0, begins)).join(' ');
  return told.replace(/,$/, '').slice(0, LONGEST);
}

const GUESS_WORDS = oneOf({
  fr: listed`
    peut-etre / je dirais / environ / a peu pres / disons / plutot / genre / probablement / sans doute
  `,
  en: listed`
    maybe / perhaps / i'?d say / i guess / probably / around / about / roughly / like / say / possibly
  `,
});

/** "Dunno, maybe 2?": said with doubt, and asked of nobody. */
const GUESS = new RegExp(pattern`\b${GUESS_WORDS}\b`);

/** @param text in plain words */
export function asksSomething(text: string): boolean {
  return isQuestion(text) && !(GUESS.test(text) && !isQuestion(text.replace(/[?]/g, ' ')));
}

const LEAD_IN = oneOf({
  fr: listed`
    (?:bon|alors|bah|ben|ok|donc)? ?je (?:vous |te |lui )?repond\w*(?: (?:a (?:sa|leur) place|pour (?:elle|lui|eux|ma|mon|mes|nous|la|le|les)\b[^:,.!?\n]{0,20}))? ?[:,]
    (?:bon|alors|bah|ben|ok|donc)? ?je (?:vous |te |lui )?repond\w*(?: que)?(?= (?:oui|non))
    (?:pour|concernant|a) (?:votre|ta|la) (?:premiere )?question ?[:,]
    (?:(?:je |j')?(?:vous |te |l')*(?:ai )?)?deja dit(?: que)?[ :,]*(?=(?:oui|non)\b)
  `,
  en: listed`
    (?:ok |well |so )?(?:i'm |i am |im )?(?:answering|replying|responding|speaking|writing) (?:for|on behalf of) (?:her|him|them|us|my|the|our)\b[^:,.!?\n]{0,20}[:,.]
    (?:ok |well |so )?(?:i'll |i will |let me )?answer for (?:her|him|them|my|the|our)\b[^:,.!?\n]{0,20}[:,.]
    (?:in (?:answer|response|reply) )?to (?:answer )?your (?:first )?question ?[:,] / (?:my|the) answer(?: is|'s)[: ]
    (?:(?:i|i've|we) )?(?:already|just) (?:said|told you|answered)[ :,]*(?=(?:yes|no|yeah|nope)\b)
  `,
});

/** What counts something else is no amount: "je suis au 3e", "ma fille de 6 ans". */
function readAmount(text: string, question: Extract<Question, { kind: 'number' }>): string | null {
  const own = withoutOtherNumbers(text, question);
  return own === text || namesNumber(own) ? readNumber(own, question) : null;
}

/** "Pavillon à Lille, 3 enfants": who lives there is no amount, unless the question counts just that. */
function isHousehold(text: string, { keywords }: Extract<Question, { kind: 'number' }>): boolean {
  return !keywords && HOUSEHOLD.test(text);
}

const HOUSEHOLD =
  /^\D*\b(?:maison|pavillon|appart\w*|villa|house|flat|bungalow|semi|apartment|cottage|terrace)\b\D*(?:\d|deux|trois|quatre|two|three|four) (?:enfants?|gosses|ados|kids|children|teens)\b\D*$/;

const TAKES_BACK = oneOf({
  fr: listed`
    attende[rz] / attends / ah / oups / enfin / en fait / en realite / finalement / pardon / desolee? / euh / plutot / je veux dire
    je voulais dire / je me trompe / erreur / du coup / au temps pour moi
  `,
  en: listed`
    wait / hang on / hold on / oh / sorry / oops / actually / i mean(?:t)? / my bad / scratch that / or rather / in fact
    on second thoughts? / come to think of it / well / make that
  `,
  both: listed`
    hmm+ / um / erm
  `,
});

/** "Actually I do own it": said of an answer given before. "Je réponds pour elle : oui": of who answers. */
const PUTS_RIGHT = new RegExp(pattern`^(?:(?:(?:${TAKES_BACK}|mais|so|donc)[ ,!.]+)+|${LEAD_IN} ?)`);

const SAYS_IT = oneOf({
  fr: listed`
    je / j' ?\w+ / on / nous / c'est / ca / pas / mdr / desolee? / pardon / en fait / vraiment / du tout / merci / connais / si
  `,
  en: listed`
    i / i'm / i've / we / it / it's / that / that's / not / lol / haha / sorry / actually / never / don't / do / did
  `,
});

const YES_FIRST = '(?:oui|ouais|yes|yeah|yep|yup|ok|sure|bien sur)';
const NO_FIRST = '(?:non|nan|no|nope|nah)';
const OTHER_WAY = pattern`(?:[ ,.!?…]+(?:no|non)?[ ,.!]*\b${TAKES_BACK}\b)+[ ,.!]+`;
const ENDS_OR_GOES_ON = pattern`(?= ?(?:$|[,.!\n])| ${SAYS_IT}\b)`;

/** "Yes actually no", "oui, enfin non", "oui non pardon". */
const YES_TO_NO = new RegExp(
  oneOf(listed`
    ^${YES_FIRST}${OTHER_WAY}(?:so |donc )?(?:${NO_FIRST}${ENDS_OR_GOES_ON}|pas (?:vraiment|trop|du tout)|not (?:really|at all)|(?:i |je |j')?(?:never|jamais|don't|connais pas|ne connais pas))
    ^${YES_FIRST}[ ,.!]+${NO_FIRST}[ ,.!]+(?:sorry|pardon|desolee?|oops|oups|wait|i mean|je veux dire|attendez|en fait|actually)(?= ?(?:$|[,.!\n])| ${SAYS_IT}\b)
    ^(?:yeah|yea|ya)[ ,]+(?:no|nah)[ .!]*$
  `),
);

/** "No wait yes", "non enfin si". */
const NO_TO_YES = new RegExp(
  oneOf(listed`
    ^${NO_FIRST}${OTHER_WAY}(?:(?:${YES_FIRST}|si)${ENDS_OR_GOES_ON}|(?:i|we) (?:do|have|am|are)\b(?! not|n't)|(?:si )?(?:je|on) connais?t?\b(?! (?:pas|rien)))
    ^${NO_FIRST}[ ,.!]+${YES_FIRST}[ ,.!]+(?:sorry|pardon|desolee?|oops|oups|wait|i mean|je veux dire|attendez|en fait|actually)[ .!]*$
    ^(?:nah|no)[ ,]+(?:yeah|yea)[ .!]*$
  `),
);

/** What stands of a yes and a no in one breath; null where nothing is taken back. */
function putRightAtOnce(text: string): 'yes' | 'no' | null {
  if (YES_TO_NO.test(text)) return 'no';
  return NO_TO_YES.test(text) ? 'yes' : null;
}

/** "Actually no", "so no", after a yes: begins by taking back what was said before it. */
export function takesBack(text: string): boolean {
  return BEGINS_ANEW.test(text);
}

const BEGINS_ANEW = new RegExp(
  pattern`^(?:(?:${TAKES_BACK}|so|donc|alors|but|mais|non|no)[ ,.!…]+)+(?:${YES_FIRST}|${NO_FIRST}|si|pas|not|never|jamais|i |je |we |on )`,
);

/** "Enfin non, 12 c'est trop": a number is put right. */
const CORRECTS_AMOUNT = /\b(?:no|non|nope|nan)[ ,]+\d/;

function yesOrNo(said: string, question: YesOrNo): 'yes' | 'no' | null {
  const told = withoutRefusedTalk(said);
  const text = mayBeKnowing(question) ? withoutOtherMatters(told, question.id) : told;
  if (text === '') return null;
  const stands = putRightAtOnce(text);
  if (stands) return stands;
  if (isNo(text) || saysOnlyNo(text)) return 'no';
  const short = mayBeKnowing(question) ? readShortAnswer(text) : null;
  if (short?.of === (asksOfHaving(question) ? 'having' : 'knowing')) return short.says;
  if (asksOfHaving(question)) return readHaving(text) ?? (isPlainYes(text) ? 'yes' : null);
  const knows = mayBeKnowing(question) ? readKnowing(text) : null;
  // "C'est bien pour ça que je demande, j'y connais rien".
  if (knows === 'no' && !PLAIN_YES.test(text)) return 'no';
  if (mayBeKnowing(question) && hardlyKnows(text)) return null;
  return isPlainYes(text) ? 'yes' : knows;
}

function isPlainYes(text: string): boolean {
  return isYes(text) && !isMereLiking(text) && !isMereOk(text);
}

/** Whether one has such a thing today: who knows it, or had one, has none by that. */
export function asksOfHaving(question: Question): boolean {
  return question.kind === 'yes_no' && mayBeKnowing(question) && OF_HAVING.test(question.id);
}

/** Whether one knows a thing, as far as its id tells. */
export function asksOfKnowing(question: Question): boolean {
  return question.kind === 'yes_no' && mayBeKnowing(question) && OF_KNOWING.test(question.id);
}

const OF_KNOWING = /(?:^|_)(?:know\w*|connai\w*|connu\w*|heard|aware)(?:_|$)/;

/** "Non jamais entendu parler", where something else was asked: of knowing it. */
export function tellsOnlyOfKnowing(text: string, question: Question): boolean {
  if (!asksOfHaving(question)) return false;
  return readShortAnswer(text)?.of === 'knowing';
}

const OF_HAVING =
  /(?:^|_)(?:similar|similaire|alike|equipped|equipe|current|actuel|already_has|has|have|deja)(?:_|$)/;

type YesOrNo = Extract<Question, { kind: 'yes_no' }>;

/** Where the answer ends nothing, and the settings name no words for it. */
function mayBeKnowing({ disqualify, means }: YesOrNo): boolean {
  return disqualify === null && means === undefined;
}

const PLAIN_YES = /^(?:oui|ouais|si|yes|yeah|yep|yup|ok)(?![a-z'-])(?! (?:je|j'|on|i|we))/;

/**
 * "Non j'en ai pas", "we've got one already": every word of it answers what was asked. With thanks it may decline.
 *
 * @param text in plain words
 */
export function merelyAnswers(text: string, question: Question | null): boolean {
  if (question?.kind !== 'yes_no') return false;
  if (asksOfHaving(question) && merelyHasNone(text)) return true;
  const said = THANKS.test(text) ? null : readShortAnswer(text);
  return said !== null && (said.of !== 'having' || said.says === 'no' || asksOfHaving(question));
}

/** "No thanks, not using anything": the no is the answer, and says of what it is. */
function merelyHasNone(text: string): boolean {
  const [whole, told = ''] = NO_THANKS_THEN.exec(text) ?? [];
  if (whole === undefined) return false;
  const said = readShortAnswer(told);
  return said?.of === 'having' && said.says === 'no' && ASKS_OR_ENDS.test(text.slice(whole.length));
}

const NO_THANKS_THEN =
  /^(?:no|non|nope|nah|nan)[ ,]*(?:thanks?|thank you|thx|ta|cheers|merci)[ ,.!]+(?:(?:i'm|im|we're|i am|we are|currently|actually|en fait) )*([^,.;!?\n]+)/;
const ASKS_OR_ENDS =
  /^[ ,.;!]*$|^[ ,.;!]+[^.!?\n]*\?[ ]*$|^[ ,.;!]+(?:and |but |et |mais )?(?:what|how|which|comment|quoi|quel)/;

const THANKS = /\b(?:thanks?|thank you|cheers|ta|merci)\b/;

/** How they know of it is told by where they are: "got one at work" waits for nothing. */
export function tellsOfKnowing(text: string, question: Question | null): boolean {
  return question?.kind === 'yes_no' && mayBeKnowing(question) && readKnowing(text) !== null;
}

/** An answer to a question not asked yet, taken only where the text names it beyond doubt. */
export function readAhead(raw: string, question: Question): Answer | null {
  if (question.kind === 'number' || question.kind === 'yes_no') {
    const named = readNamed(raw, question);
    return named === null ? null : { question: question.id, value: named };
  }
  if (question.kind === 'text') {
    const told = readTold(raw, question);
    return told === null ? null : { question: question.id, value: told.slice(0, LONGEST) };
  }
  const text = plainWords(raw);
  const named = question.choices.filter((choice) => includesWords(bare(text), bare(normalise(choice))));
  const [value] = named;
  return named.length === 1 && value !== undefined && bare(normalise(value)).length > 3
    ? { question: question.id, value }
    : null;
}

function readChoice(said: string, choices: string[]): string | null {
  const forms = choices.map((choice) => bare(normalise(choice)));
  const text = afterCorrection(said, forms);
  const plain = bare(text);
  const at = forms.indexOf(plain);
  if (at >= 0) return choices[at] ?? null;
  const all = plainlyNamed(plain).replace(DENIED, ' ');
  const meant = all.replace(UNTIL_NOW, ' ');
  // "A flat, but it's rented": nothing else is named after it.
  const whole = formsNamed(meant, forms).length > 0 ? meant : all;
  const own = whole.replace(WITHIN, ' ');
  const now = own.replace(FORMER, ' ').replace(ANOTHERS, ' ');
  // What one had, or where it is, counts where nothing else is named.
  let named = formsNamed(now, forms);
  if (named.length === 0 && now !== whole) named = formsNamed(own, forms);
  if (named.length === 0 && own !== whole) named = formsNamed(whole, forms);
  if (named.length === 0) named = formsNamed(storeyNamed(plain), forms);
  const [longest] = named.toSorted((a, b) => b.length - a.length);
  // Two that are named leave it open, unless the words of one hold the other.
  if (longest !== undefined)
    return named.every((form) => longest.includes(form)) ? (choices[forms.indexOf(longest)] ?? null) : null;
  const place = areAmounts(choices) ? readAmong(text, choices) : readPlaceAlone(text, choices.length);
  if (place !== null) return choices[place] ?? null;
  const nearlyNamed = forms.filter((form) => isNearly(own, form));
  const [nearly, ...others] = nearlyNamed.length > 0 ? nearlyNamed : misspelt(plain, forms);
  return nearly !== undefined && others.length === 0 ? (choices[forms.indexOf(nearly)] ?? null) : null;
}

const PUT_RIGHT = oneOf({
  fr: listed`
    enfin non / (?:ou |non )?plutot / (?:non |nan )?(?:attendez|attends) / euh / pardon / desolee? / (?:non )?je (?:veux|voulais) dire / en fait / oups / zut / mince
    (?:non )?je dis n'importe quoi / je me trompe / je corrige / erreur / (?:non|nan)(?= ?[,.!…])
  `,
  en: listed`
    (?:well |er |oh |um )no / (?:no )?(?:wait|hang on|hold on)(?: no)? / or rather / sorry / oops / i mean / i meant / actually / (?:scratch|scrap|strike) that / correction
    (?:no|nope|nah)(?= ?[,.!…]) / make that
  `,
});

const PUTS_CHOICE_RIGHT = new RegExp(pattern`\b${PUT_RIGHT}(?![a-z])[ ,.!…-]*`, 'g');

const BEFORE_A_NAME =
  /^(?:(?:no|non|nan|it'?s|it is|c'est|this is|we're|we are|i'm|on est|nous sommes|je suis|in|en|dans|plutot|rather|a|an|une?|la|le|the)[ ,.!…]+|l')*/;

/** What was named last, where it puts right what was named before: "appartement, enfin non, maison depuis juin". */
function afterCorrection(text: string, forms: string[]): string {
  for (const match of [...text.matchAll(PUTS_CHOICE_RIGHT)].toReversed()) {
    const after = text.slice(match.index + match[0].length);
    const rest = after.replace(BEFORE_A_NAME, '');
    if (bare(after).replace(ANOTHERS, '') !== bare(after)) continue;
    const [first = ''] = rest.split(/[,.;:!?\n]/);
    const [one = '', two = ''] = bare(first).split(' ');
    if (
      formsNamed(plainlyNamed(one), forms).length + formsNamed(plainlyNamed(`${one} ${two}`), forms).length >
      0
    )
      return rest;
  }
  return text;
}

/** "Apartmnt", "hosue": a name of one of them, with a slip of the thumb, and nothing besides. */
function misspelt(plain: string, forms: string[]): string[] {
  const word = plain.replace(BESIDE_A_NAME, '').trim();
  return /^[a-z]{4,16}$/.test(word) ? formsNamed(nameMeant(word), forms) : [];
}

const BESIDE_A_NAME =
  /\b(?:it'?s|c'est|i live|we live|on a|in|en|dans|an?|une?|la|le|the|please|svp|merci|thanks|yes|oui)\b/g;

function formsNamed(text: string, forms: string[]): string[] {
  const otherwise = namedOtherwise(text, forms);
  return forms.filter((form) => includesWords(text, form) || otherwise.includes(form));
}

/** "La deuxième", "option 2", "two": but a "third floor" is no third choice. */
function readPlaceAlone(text: string, count: number): number | null {
  const alone = readNumberAlone(text);
  if (alone && alone.as !== 'hour' && alone.as !== 'offer')
    return alone.number >= 1 && alone.number <= count ? alone.number - 1 : null;
  const plain = bare(text);
  return PLACE_ALONE.test(plain) ? readPlace(plain, count).meant : null;
}

/** "Option 2" is a place also where the choices are amounts, and "2" is none. */
function readAmong(text: string, choices: string[]): number | null {
  const alone = readNumberAlone(text);
  const counts = alone !== null && alone.as !== 'place' && alone.as !== 'article';
  return (counts ? null : readPlaceAlone(text, choices.length)) ?? readRange(text, choices);
}

/** The beginning of a choice, or one of its words with a slip of the thumb in it. */
function isNearly(plain: string, choice: string): boolean {
  if (plain.length >= 3 && choice.startsWith(plain)) return true;
  const wanted = choice.split(' ').filter((word) => word.length >= 5);
  return plain.split(' ').some((word) => wanted.some((each) => isSlip(word, each)));
}

/** Keys pressed without a word: no vowel, or one letter again and again. */
export function looksLikeGibberish(plain: string): boolean {
  const letters = plain.replace(/[^a-z]/g, '');
  if (/\d/.test(plain)) return false;
  if (letters.length < 4) return !/[\p{L}\p{N}]/u.test(plain);
  return !/[aeiouy]/.test(letters) || /^(.)\1+$/.test(letters) || /[bcdfghjklmnpqrstvwxz]{7,}/.test(letters);
}
