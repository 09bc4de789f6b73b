/** Answers to the questions of the playbook, asked already or not yet. */
import type { Answer, Question, UnderstandingContext } from '../../domain/language.js';
import { readAhead, readAnswer, takesBack } from '../rules/answers.js';
import { isFreeNow } from '../rules/signs/interest.js';
import { readSigns } from '../rules/signs/signs.js';
import { plainWords } from '../rules/spelling.js';
import { asked, askedTopics, isMoment } from './reading.js';
import { listed, oneOf, pattern } from '../rules/patterns.js';
import type { Reading } from './reading.js';

/** Sentences, and a question put after an answer: "20 je pense, c'est combien ?" */
const PARTS =
  /(?<=[.!?\n])\s+|, (?=(?:et )?(?:c'est combien|combien|what|how|and how|is it|do you|c'est cher)\b)/i;

/** "Non 5", after another number, and "well it was a flat", after "flat". */
const CORRECTS =
  /^(?:non|no|nan|wait|attendez|pardon|sorry|desolee?|enfin|en fait|actually|well|oops|oups|euh)[ ,]/;

/** "Ok. C'est pour quoi exactement": takes note, and answers nothing. */
const MERE_OK =
  /^(?:ok|okay|oki|okey|k|d'accord|dac|bien|bon|super|fine|right|alright|all right|sure)[ .,!]*$/;

/** "Yeah grand what's the story": who asks what this is does not say that they know it. */
const MERE_TURN =
  /^(?:yes|yeah|yep|aye|oui|ouais|ok|okay|si|right|sure|grand|fine|bon|ben|bah|ah|oh|hi|bonjour|salut|mais|but|et|and)(?:[ ,.!]+(?:yes|yeah|oui|ok|sure|grand|fine|hi|hello|bonjour|bon|mais|but|et|and|so|alors|sorry|pardon|desolee?))*[ ,.!]+(?:c'est|who|what|qui|vous etes|t'es|tu es|de quoi|quelle?)\b/;

function asksWhoOrWhat(topics: string[]): boolean {
  return topics.includes('who_are_you') || topics.includes('what_is_this');
}

/** "12 but can we do this by phone?" */
const ASKS_BESIDE =
  /[ ,]+(?=(?:but|mais|and|et) (?:can|could|do|does|is|are|will|would|how|what|when|who|peut-on|on peut|est-ce|pouvez|vous|c'est|combien)\b[^?]*\?)/i;

/** Answers to what is not asked yet; free words only where they name nothing more certain. */
function readOthers(part: string, asked: Question, given: Answer[], open: Question[]): Answer[] {
  const others = open.filter(({ id }) => id !== asked.id && !given.some(({ question }) => question === id));
  const read = (free: boolean) =>
    others.filter(({ kind }) => (kind === 'text') === free).flatMap((each) => readAhead(part, each) ?? []);
  const certain = read(false);
  return certain.length > 0 ? certain : read(true);
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
  const answers: Answer[] = [];
  const topicOnly = topics.length > 0;
  for (const part of partsOf(texts, question, signs.question)) {
    const normalised = plainWords(part);
    const asksTopic = topicOnly && askedTopics(normalised, readSigns(normalised, part), context).length > 0;
    const free = question.kind === 'text' || question.kind === 'number';
    if (corrects(normalised, question) && readAnswer(part, question)) answers.length = 0;
    const merelyOk = question.kind === 'yes_no' && signs.question && MERE_OK.test(normalised);
    const merelyTurns = question.kind === 'yes_no' && asksWhoOrWhat(topics) && MERE_TURN.test(normalised);
    if (answers.length === 0 && !(asksTopic && free) && !merelyOk && !merelyTurns) {
      const answer = readAnswer(part, question);
      if (answer) {
        // A text is taken as it was written, whole, when nothing else is in it.
        const whole = texts.length === 1 && question.kind === 'text' && !topicOnly && !moments.any;
        answers.push(whole ? (readAnswer(texts[0] ?? part, question) ?? answer) : answer);
        if (question.kind === 'text') continue;
      }
    }
    answers.push(...readOthers(part, question, answers, context.open));
  }
  return withNamed(answers, reading);
}

/** Beside a moment: the answer to what was asked, and what is named beyond doubt. */
export function answersBeside(reading: Reading): Answer[] {
  return withNamed(answerInClause(reading), reading);
}

/** An amount is told apart from others by all that is said, "5 of us at home. 2 please", until it is corrected. */
function partsOf(texts: string[], { kind }: Question, asks: boolean): string[] {
  const beside = kind === 'text' ? texts : texts.flatMap((text) => text.split(ASKS_BESIDE));
  const parts = beside.flatMap((text) => text.split(PARTS)).filter((part) => part.trim() !== '');
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
  const passing = answeredInPassing(reading);
  if (passing.length > 0) return passing;
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

/** "No but happy to talk Thursday at 9". */
const NO_BUT = /^(?:non|no|nope|nah|nan)[ ,]+(?:mais|but)\b/;

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
  pattern`^(?:(oui|ouais|yes|yeah|yep|yup|yea)|non|no|nope|nah|nan)[ ,.!]+(?:${BEFORE_AT_SOMETHING}[ ,]+)*${AT_SOMETHING}`,
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
