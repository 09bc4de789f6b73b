/** Answers to the questions of the playbook, asked already or not yet. */
import { TOPIC } from '../../domain/language.js';
import type { Answer, Question, UnderstandingContext } from '../../domain/language.js';
import {
  asksOfKnowing,
  asksSomething,
  readAhead,
  readAnswer,
  takesBack,
  tellsOfKnowing,
  tellsOnlyOfKnowing,
} from '../rules/answers/answers.js';
import { withoutExcuse } from '../rules/beside/excuses.js';
import { HELLO } from '../rules/beside/greetings.js';
import { isAmidHardTime } from '../rules/beside/hard-times.js';
import { withoutReserve } from '../rules/opting-out/look-alikes/not-done-here.js';
import { withoutPurchase } from '../rules/moments/told/projects.js';
import { isFreeNow } from '../rules/signs/interest.js';
import { TELL_ME } from '../rules/signs/question.js';
import { readSigns } from '../rules/signs/signs.js';
import { bare } from '../rules/text/normalise.js';
import { isOfTheCall, tellsOfPlace } from '../rules/answers/short-answers.js';
import { plainWords } from '../rules/text/spelling.js';
import { saysWhenToWrite, withoutWhenToWrite } from '../rules/beside/when-to-write.js';
import { withHaving } from './having-too.js';
import { asked, askedTopics, isMoment } from './reading.js';
import { listed, oneOf, pattern } from '../rules/text/patterns.js';
import type { Reading } from './reading.js';

/** As it was written, with its accents. */
const ASKING = oneOf({
  fr: listed`
    (?:est-ce|peut-on|on peut|je peux|il faut|faut-il|faut|vous|tu|c['’]est|quel\w*|comment|pourquoi|combien|quand|qui|o[uù] est|y a-t-il|il y a|[cç]a|elle|ils?)(?![a-zà-ü])
  `,
  en: listed`
    (?:can|could|do|does|did|is|are|will|would|should|how|what|when|who|where|why|which|have you|have they)\b
  `,
});

/** Sentences, and a question put after an answer: "20 je pense, c'est combien ?", "a farm, is that a problem?" */
const PARTS = new RegExp(
  oneOf(listed`
    (?<=[.!?\n])\s+
    , (?=(?:et )?(?:c'est combien|combien|what|how|and how|is it|do you|c'est cher)\b)
    (?<=,) (?=(?:et |and |but |mais )?${ASKING}[^?,.!\n]*\?)
  `),
  'i',
);

/** "Non 5", after another number, and "well it was a flat", after "flat". */
const CORRECTS =
  /^(?:(?:ah|oh|er|um|hmm|ben|bah)[ ,]+)*(?:non|no|nan|nope|wait|attendez|attends|pardon|sorry|desolee?|enfin|en fait|actually|well|oops|oups|euh|zut|mince|hang on|hold on|i mean(?:t)?|or rather|ou plutot|scratch that|je (?:veux|voulais) dire|correction)[ ,]/;

/** "Ok. C'est pour quoi exactement": takes note, and answers nothing. */
const MERE_OK =
  /^(?:(?:ah|oh|eh)[ ,!]+)?(?:ok|okay|oki|okey|k|d'accord|dac|bien|bon|super|fine|right|alright|all right|sure)[ .,!…]*$/;

/** "Yeah grand what's the story": who asks what this is does not say that they know it. */
const MERE_TURN =
  /^(?:yes|yeah|yep|aye|oui|ouais|ok|okay|si|right|sure|grand|fine|bon|ben|bah|ah|oh|hi|bonjour|salut|mais|but|et|and)(?:[ ,.!]+(?:yes|yeah|oui|ok|sure|grand|fine|hi|hello|bonjour|bon|mais|but|et|and|so|alors|sorry|pardon|desolee?))*[ ,.!]+(?:c'est|who|what|qui|vous etes|t'es|tu es|de quoi|quelle?)\b/;

function asksWhoOrWhat(topics: string[]): boolean {
  return topics.includes(TOPIC.whoAreYou) || topics.includes(TOPIC.whatIsThis);
}

/** "12 but can we do this by phone?", "10 but whats the price". */
const ASKS_BESIDE = new RegExp(
  oneOf(listed`
    [ ,]+(?=(?:but|mais|and|et) (?:can|could|do|does|is|are|will|would|how|what|when|who|peut-on|on peut|est-ce|pouvez|vous|c'est|combien)\b[^?]*\?)
    [ ,]+(?=(?:et|and|mais|but) (?:c['’]est (?:garanti|combien|quoi|cher|long|pos[ée])|[cç]a (?:co[uû]te|prend|dure)|combien|quel(?:le)?s? |how (?:much|long)|do (?:you|i|we)\b|is there\b|vous (?:posez|faites|livrez|avez|proposez)))
    [ ,]+(?=(?:but |mais |well |it |that |[cç]a |cela |tout )*(?:depends?|d[ée]pend|depending|d[ée]pendra) (?:on |of |du |des |de )(?:the |your |votre |vos |la )?(?:price|cost|rate|prix|tarif|co[uû]t|devis|quote))
    [ ,]+(?=(?:but|mais) (?:what['’]?s|what (?:is|are)|how (?:much|long)|c['’]est combien|combien|quel(?:le)? est)\b)
  `),
  'i',
);

/** Answers to what is not asked yet; free words only where they name nothing more certain. */
function readOthers(part: string, asked: Question, given: Answer[], open: Question[]): Answer[] {
  const others = open.filter(({ id }) => id !== asked.id && !given.some(({ question }) => question === id));
  const read = (free: boolean) =>
    others.filter(({ kind }) => (kind === 'text') === free).flatMap((each) => readAhead(part, each) ?? []);
  const certain = read(false);
  return certain.length > 0 ? certain : read(true);
}

const COUNTS_SOMETHING = /(?<![\d.,])\d{1,4} (?!or\b|ou\b|et\b|and\b|non\b|no\b|svp\b|please\b)[a-z]{3,}/;
const MERE_NUMBER = /^(?:[a-z']+[ ,.!]+){0,4}\d{1,4}[ .!]*$/;

/** "A semi with 4 bedrooms... er no, 3": puts right what was counted, and no choice. */
function recounts(part: string, before: string[], { kind }: Question): boolean {
  if (kind !== 'choice' || !MERE_NUMBER.test(part) || !CORRECTS.test(part)) return false;
  return before.some((each) => COUNTS_SOMETHING.test(plainWords(each)));
}

function corrects(text: string, { kind }: Question): boolean {
  if (kind === 'yes_no') return takesBack(text);
  return kind !== 'text' && CORRECTS.test(text);
}

export function readAnswers(reading: Reading): Answer[] {
  const { context, texts, moments, signs, topics } = reading;
  const question = asked(context);
  if (question?.kind === 'yes_no' && isFreeNow(reading.text)) return namedIn(reading);
  if (!question || (isMoment(reading) && question.kind !== 'choice')) return namedIn(reading);
  const known = tellsOnlyOfKnowing(reading.text, question) ? context.open.find(asksOfKnowing) : undefined;
  const knowing = known && readAnswer(reading.text, known);
  if (knowing) return [knowing];
  const answers: Answer[] = [];
  const topicOnly = topics.some((topic) => topic !== TOPIC.hardTime || isAmidHardTime(reading.text));
  const all = partsOf(texts, question, signs.question);
  const heard = topicOnly ? all.map(besideWhenToWrite) : all;
  const parts = question.kind === 'number' ? heard : heard.flatMap((part) => besideExcuse(part, question));
  for (const [index, part] of parts.entries()) {
    const normalised = plainWords(part);
    if (recounts(normalised, parts.slice(0, index), question)) continue;
    const asksTopic = topicOnly && askedTopics(normalised, readSigns(normalised, part), context).length > 0;
    const free = question.kind === 'text' || question.kind === 'number';
    if (corrects(normalised, question) && readAnswer(part, question)) answers.length = 0;
    const merelyOk =
      question.kind === 'yes_no' &&
      MERE_OK.test(normalised) &&
      (signs.question || parts.slice(index + 1).some((later) => readAnswer(later, question) !== null));
    const merelyTurns = question.kind === 'yes_no' && asksWhoOrWhat(topics) && MERE_TURN.test(normalised);
    if (answers.length === 0 && !(asksTopic && free) && !merelyOk && !merelyTurns) {
      const answer = readAnswer(part, question);
      if (answer) {
        // A text is taken as it was written, whole, but for what is asked in it.
        const whole = texts.length === 1 && question.kind === 'text' && !topicOnly && !moments.any;
        answers.push(
          (whole ? readAnswer(withoutQuestions(texts[0] ?? part, parts), question) : null) ?? answer,
        );
        if (question.kind === 'text') continue;
      }
    }
    answers.push(...readOthers(part, question, answers, context.open));
  }
  return withNamed(withHaving(answers, texts, context.open), reading);
}

/** The "no" of "no messages on Sundays" answers nothing. */
function besideWhenToWrite(part: string): string {
  const normalised = plainWords(part);
  return saysWhenToWrite(normalised) ? withoutWhenToWrite(normalised) : part;
}

/** What they will not do here, what they will not buy yet and what kept them from a call that is over answer nothing. */
function besideExcuse(part: string, { kind }: Question): string[] {
  const normalised = plainWords(part);
  const rest = withoutPurchase(withoutExcuse(withoutReserve(normalised)));
  if (rest === normalised) return [part];
  if (MERE_REGRET.test(rest) || (kind === 'text' && isOfTheCall(rest))) return [];
  return [kind === 'text' ? part : rest.replace(/^[^a-z0-9]+(?:(?:but|mais|and|et)[ ,]+)?/, '')];
}

const MERE_REGRET =
  /^[^a-z0-9]*(?:(?:sorry|apologies|look|listen|desolee?s?|pardon|excusez[- ]moi|hi|hello|hey|bonjour|and|but|et|mais|so|ah|oh|about that|for that)[^a-z0-9]*)*$/;

/** As it was written, unless something is asked in a part of it. */
function withoutQuestions(text: string, parts: string[]): string {
  const told = parts.filter((part) => !asksSomething(plainWords(part)));
  return told.length === parts.length ? text : told.join(' ');
}

/** "Two. Do I need to be home?": something is asked beside the answer that was given. */
export function asksBeside({ context, texts, signs }: Reading): boolean {
  const question = asked(context);
  if (question === null) return false;
  return partsOf(texts, question, true).some((part) => {
    const text = plainWords(part);
    const asks =
      text.split(' ').length >= FEWEST_WORDS && asksSomething(text) && !ASKED_IN_PASSING.test(text);
    if (ASKS_TO_BE_TOLD.test(text)) return true;
    if (!text.includes('?') && PLAINLY_ASKS.test(text) && !ASKED_IN_PASSING.test(text)) return true;
    return (signs.question && asks && readAnswer(part, question) === null) || asksBehindYes(text);
  });
}

/** "Yes can I pay monthly", "oui on peut payer en 3 fois ?": in one breath with the answer. */
function asksBehindYes(text: string): boolean {
  const [, asked = ''] = BEHIND_YES.exec(text) ?? [];
  const words = bare(asked);
  if (words.split(' ').length < FEWEST_WORDS || ASKED_IN_PASSING.test(asked)) return false;
  return asked.includes('?') ? BEGINS_ASKING.test(asked) : PLAINLY_ASKS.test(asked);
}

const BEHIND_YES = new RegExp(
  pattern`^(?:${HELLO}[ ,.!]+)*(?:yes|yeah|yep|yup|aye|no|nope|nah|oui|ouais|si|non|nan|\d{1,4})[ ,.!]+(?:(?:et|and|mais|but|so|donc|alors)[ ,]+)?(.+)$`,
  's',
);
/** Without a question mark too. */
const PLAINLY_ASKS =
  /^(?:and |et |but |mais )?(?:(?:can|could|do|does|did|is|are|will|would) (?:i|we|you|it|they|he|she|the|your|there)\b|(?:est-ce|peut-on|faut[- ]il|avez-vous|pouvez-vous|faites-vous|y a-t-il)(?![a-z]))/;
const ASKS_TO_BE_TOLD = new RegExp(pattern`\b${TELL_ME}`);
const BEGINS_ASKING = new RegExp(pattern`^${ASKING}`);

/** "Yes why?" goes with the answer. */
const FEWEST_WORDS = 3;

/** "Is that ok?", "c'est bien ça ?", "can someone call?": wants no answer of its own. */
export const ASKED_IN_PASSING = new RegExp(
  oneOf({
    fr: listed`
      ^(?:c'est|ca|cela) (?:vous )?(?:bon|bien|va|suffit|ira|convient|aide|ok)\b
      \b(?:r?appele[rz]|telephone[rz])\b / \b(?:par|au) tel(?:ephone)?\b / \bde vive voix\b
      ^(?:c'est|ce sera|est-ce) (?:bien )?ca\b / ^c'est (?:note|compris|clair)\b
    ^(?:et )?(?:vous|toi)\b[^a-z]*$
    `,
    en: listed`
      ^(?:is|does|will|would) (?:that|this|it) (?:ok|okay|enough|alright|all right|help|do|make sense)\b
      ^(?:can|could|will|would) (?:you|someone|somebody|u) (?:\w+ )?(?:call|ring|phone)\b
      \b(?:by|over the|on the) phone\b
      ^(?:and )?(?:you|yourself)\b[^a-z]*$
      ^what else\b / ^anything else\b
    `,
  }),
);

/** Beside a moment: the answer to what was asked, and what is named beyond doubt. */
export function answersBeside(reading: Reading): Answer[] {
  return withNamed(answerInClause(reading), reading);
}

/** With what is asked in one of them as a sentence of its own. */
export function sentencesOf(texts: string[]): string[] {
  return texts.flatMap((text) => text.split(PARTS)).flatMap((part) => part.split(ASKS_BESIDE));
}

/** "House in Leeds do you cover that?": asked in one breath behind where they live. */
const ASKS_BEHIND_HOME =
  /^([^?.!\n]{5,90}?),? ((?:et |and |mais |but )?(?:vous|est-ce que|peut-on|on peut|c['’]est (?:combien|quoi|cher|possible|ok|un probl)|combien|do you|does (?:it|that|this)|is (?:it|that|this|there)|can (?:you|i|we)|how (?:much|long|does|do)|what|who|where)\b[^?]*\?)\s*$/i;

function behindHome(text: string): string[] {
  const [, home = '', question = ''] = ASKS_BEHIND_HOME.exec(text) ?? [];
  return home !== '' && tellsOfPlace(plainWords(home)) ? [home, question] : [text];
}

/** An amount is told apart from others by all that is said, "5 of us at home. 2 please", until it is corrected. */
function partsOf(texts: string[], { kind }: Question, asks: boolean): string[] {
  const beside = kind === 'text' ? texts : texts.flatMap((text) => text.split(ASKS_BESIDE));
  const told = kind === 'text' ? beside.flatMap(behindHome) : beside;
  const parts = told.flatMap((text) => text.split(PARTS)).filter((part) => part.trim() !== '');
  if (kind !== 'number' || asks) return parts;
  return parts.reduce<string[]>((found, part) => {
    const before = CORRECTS.test(plainWords(part)) ? undefined : found.pop();
    return [...found, before === undefined ? part : `${before} ${part}`];
  }, []);
}

/** "Oui, mon frère en a. Rappelez-moi demain à 18h": the answer in a clause of its own. */
function answerInClause(reading: Reading): Answer[] {
  const { amount, context, moments } = reading;
  const question = asked(context);
  if (question?.kind === 'number' && amount !== null) {
    const answer = readAnswer(amount, question);
    return answer ? [answer] : [];
  }
  if (question?.kind !== 'yes_no' && question?.kind !== 'choice') return [];
  if (question.kind === 'yes_no' && (NO_BUT.test(moments.rest) || NO_CALL_ME.test(moments.rest)))
    return [{ question: question.id, value: 'no' }];
  if (question.kind === 'yes_no' && YES_AND.test(moments.rest))
    return [{ question: question.id, value: 'yes' }];
  const passing = answeredInPassing(reading);
  if (passing.length > 0) return passing;
  const said = question.kind === 'yes_no' ? answerOfItsOwn(moments.rest, question) : null;
  if (said) return [said];
  for (const clause of moments.rest.split(/[,.;!?\n]+|\b(?:mais|but|et|and)\b/)) {
    const chooses = question.kind === 'choice';
    // "Maison de 140m2": how large it is chooses nothing.
    const said = chooses ? clause.replace(/_+|\d+ ?m2?\b/g, ' ') : clause;
    if (!/[a-z]/.test(said) || /[~_\d]/.test(said)) continue;
    const answer = chooses || SAYS_SO.test(said.trim()) ? readAnswer(said, question) : null;
    if (answer) return [answer];
  }
  return [];
}

/** "I do yeah. Can you ring tomorrow?": what the first sentence says, where it says nothing else. */
function answerOfItsOwn(text: string, question: Question): Answer | null {
  const [, sentence = '', end] = OF_ITS_OWN.exec(text) ?? [];
  if (end === ',' && !SAYS_MORE.test(sentence)) return null;
  if (MERELY_NO.test(sentence) && RATHER.test(text)) return null;
  const says = SAYS_WHETHER.test(sentence) || (sentence !== '' && tellsOfKnowing(sentence, question));
  return says ? readAnswer(sentence, question) : null;
}

const OF_ITS_OWN =
  /^([a-z][a-z' ,]{0,50}?) ?(?:[.!]+(?= |\n|$)|\n|(,)(?= (?:can|could|ring|call|please|so|r?appele|vous|donc|on)))/;

/** "No. Tomorrow is better": to another day, perhaps. */
const MERELY_NO = /^(?:non|no|nope|nah|nan)$/;
const RATHER = /\b(?:better|rather|instead|prefer\w*|plutot|mieux)\b/;

/** More than "yes thanks", which agrees to go on. */
const SAYS_MORE =
  /\b(?:i|we|je|on) [a-z]|\bj'|\b(?:bit|peu|heard|vague(?:ly|ment)|really|vraiment|trop|tout)\b/;

const EXCLAIMS = oneOf(listed`
  ah / oh / well / ben / bah / euh / um / hi / hello / bonjour / mais / eh / hmm / i'm afraid / unfortunately / malheureusement / sorry / desolee?
`);

const YES_OR_NO = oneOf({
  fr: listed`
    oui / ouais / si / absolument / exactement / effectivement / tout a fait / bien sur / vaguement / non / nan / du tout / pas (?:vraiment|trop|du tout|encore|tellement)
    (?:un (?:petit )?|tres )peu / vite fait / de (?:nom|loin|reputation) / (?:je |j')?(?:ne )?(?:(?:le |la |les |l')?connais|connaissais)(?: (?:pas|peu|bien|deja|rien))?
    (?:je |j')?(?:en ai|n'en ai|ai|n'ai|suis|ne suis)(?: (?:pas|deja|jamais|bien))*(?: (?:eu|vu|entendu parler|utilisee?|une?|deux))?
  `,
  en: listed`
    yes / yeah / yep / yup / aye / indeed / absolutely / definitely / of course / vaguely / no / nope / nah / never / not (?:really|at all|much|yet)
    (?:a )?(?:little )?(?:bit|little) / (?:kind|sort) of / kinda
    (?:i|we) (?:do|don'?t|do not|have|haven'?t|am|are|did|didn'?t|know|don't know)(?: not)?(?: (?:it|them|of it|of them|about it))?
    (?:i'?ve |we'?ve |i |we )?heard of (?:it|them|you)
  `,
});

const BESIDE_YES = oneOf({
  fr: listed`
    merci / moi / en fait / deja / aussi / desolee? / madame / monsieur / un peu
  `,
  en: listed`
    actually / already / thanks / thank you / sorry / too / mate / love
  `,
});

/** "We do yes", "ah oui un peu", "no I don't, sorry": every word of it answers a yes or a no. */
const SAYS_WHETHER = new RegExp(
  pattern`^(?:${EXCLAIMS}[ ,]+)*${YES_OR_NO}(?:[ ,]+(?:${YES_OR_NO}|${BESIDE_YES})(?![a-z']))*$`,
);

/** "No but happy to talk Thursday at 9". */
const NO_BUT = /^(?:non|no|nope|nah|nan)[ ,]+(?:mais|but)\b/;

/** "Yes and I'm free Thursday". */
const YES_AND =
  /^(?:oui|ouais|yes|yeah|yep|yup|aye)[ ,]+(?:and|et) (?!(?:no|non|if|si|then|alors|can|could|est-ce|vous|you|what|who|comment|combien)\b)/;

/** "Nope, ring me Friday and explain". */
const NO_CALL_ME =
  /^(?:non|no|nope|nah|nan)[ ,.!]+(?:so |alors |donc |please |just )?(?:ring|call|phone|explain|tell|r?appele[rz]|expliquez|dites|give me a (?:call|ring))\b/;

const AT_SOMETHING = oneOf({
  fr: listed`
    (?:je |j')?(?:ne )?peux pas / pas le temps / occupee? / prise? / au volant / en (?:reunion|voiture|route|rendez-vous|cours|deplacement|rdv|pleine?)
    au (?:boulot|travail|taf) / je (?:conduis|bosse|travaille|roule|mange) / pas dispo\w* / pas la\b / debordee? / pas maintenant
  `,
  en: listed`
    (?:i )?(?:can'?t|cannot|can not) (?:talk|chat|speak|now|really|take|stop|get) / no time / busy / driving / in (?:a|the) / at work / working / with a (?:client|customer|patient)
    not (?:free|now) / eating / cooking / on (?:the|a) (?:bus|train|road|other|shift|call) / rushed / tied up / swamped
  `,
});

const BEFORE_AT_SOMETHING = oneOf(listed`
  and / et / but / mais / la / sorry / desolee? / i'm / im / i am / je suis / suis / just / juste / actuellement / en ce moment / currently / now / maintenant
  a bit / un peu / bit / stuck / still / encore / toujours
`);

/** "No, and can't talk now", "yes but I'm driving": the answer, and what they are at. */
const ANSWERS_AND_IS_BUSY = new RegExp(
  pattern`^(?:${HELLO}[ ,!.]+)*(?:(oui|ouais|yes|yeah|yep|yup|yea)|non|no|nope|nah|nan)[ ,.!]+(?:${BEFORE_AT_SOMETHING}[ ,]+)*${AT_SOMETHING}`,
);

/** What was answered by who can talk no further now. */
export function answeredInPassing({ context, text }: Reading): Answer[] {
  const question = asked(context);
  const match = question?.kind === 'yes_no' ? ANSWERS_AND_IS_BUSY.exec(text) : null;
  if (!question || !match) return [];
  return [{ question: question.id, value: match[1] === undefined ? 'no' : 'yes' }];
}

/** More than "oui" or "ok", which agrees to go on. */
const SAYS_SO =
  /^(?:(?:oui|ouais|yes|yeah|yep|yup|non|no|nope|nah|nan) \S+ \S+|(?:(?:j'en ai|j'ai|i've|ive|have) )?(?:jamais|never) (?:entendu|vu|utilise|heard|seen|used)\b|(?:je |j')?(?:ne |n'y |y )?connais (?:pas|rien|que dalle)\b|(?:i )?(?:don'?t|do not) know (?:it|them|much|anything|a thing)\b|(?:pas (?:du tout|vraiment)|not (?:really|at all))$)/;

/** With what is named beyond doubt besides. */
function withNamed(given: Answer[], reading: Reading): Answer[] {
  const named = namedIn(reading).filter(({ question }) => !given.some((each) => each.question === question));
  return [...given, ...named];
}

/** An answer that was given before is put right by the same words. */
function namedIn({ context, texts }: Reading): Answer[] {
  if (context.stage !== 'qualifying' && context.stage !== 'booking') return [];
  const named = [...context.open, ...(context.answered ?? [])].filter(
    ({ kind }) => kind !== 'choice' && kind !== 'text',
  );
  return named.flatMap((question) => readAhead(texts.join('\n'), question) ?? []);
}

/** "Non merci" to a yes-or-no question declines; what it answers is kept, anything freer is not. */
export function yesNoOnly(answers: Answer[], { asked: question }: UnderstandingContext): Answer[] {
  return question?.kind === 'yes_no' ? answers : [];
}
