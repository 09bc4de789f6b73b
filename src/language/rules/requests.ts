/** What is asked of us: to be answered in writing, to say something again, to name times. */

import { wantsNoCall, WRITTEN } from './no-call.js';
import { listed, oneOf, pattern } from './patterns.js';

const SENDING = oneOf({
  fr: listed`
    envo\w+ / recevoir / avez / avoir / transmett\w* / parvenir / fournir
  `,
  en: listed`
    send / receive / email / have / get
  `,
  both: listed`
    mail
  `,
});

/** "Could you email it to me instead", "text it over". */
const IT_OVER = pattern`
  (?<!\b(?:i|we|they|he|she) )\b(?:e-?mail|text|type|write|whatsapp|message) (?:it|that|this|them|everything|the (?:info|details|price|prices))
  [ ](?:to (?:me|us)|over|across)\b
`;

/** Asks for something to be sent, which is no wish for silence. */
export function asksForItInWriting(text: string): boolean {
  return GETS_IT_OVER.test(text);
}

const GETS_IT_OVER = new RegExp(IT_OVER);

const SEND = new RegExp(
  oneOf(listed`
    \b${SENDING}\b[^.!?\n]{0,30}\b${WRITTEN}(?![a-z])
    (?<!\b(?:don'?t|do not|never|not|stop) (?:please )?)\b(?:email|mail) me(?![a-z])
    ${IT_OVER}
    \b(?:rather|prefer|sooner|better)[^.!?\n]{0,24}\b(?:typed|wrote|written|write|type|texted|emailed)\b[^.!?\n]{0,24}\b(?:than|instead)\b
    ^(?:(?:et|and|ou|or|sinon|avez-vous|vous avez) )*(?:an? |une? |de la |par |by )?${WRITTEN} ?\?
  `),
);

/** Would rather be written to than called, or asks for something to read. */
export function wantsWriting(text: string, hasMeeting: boolean): boolean {
  return wantsNoCall(text) || (!hasMeeting && SEND.test(text));
}

const BEFORE_AGAIN = oneOf({
  fr: listed`
    desolee? / euh / hein / excusez-moi / excuse me / attendez
  `,
  en: listed`
    sorry / hmm / wait
  `,
  both: listed`
    pardon / ok
  `,
});

const SAY_AGAIN = oneOf({
  fr: listed`
    comment / hein / quoi / plait-il / excuse me / excusez-moi
    (?:pouvez-vous|vous pouvez|tu peux|peux-tu) (?:me )?(?:le )?repeter
    (?:qu'est-ce que|que) (?:vous voulez|tu veux|voulez-vous|veux-tu) dire
    vous voulez dire quoi / c'est[- ]a[- ]dire / comment ca
    quelle (?:est la |etait la )?question
    repete[rz]?
  `,
  en: listed`
    sorry / what / huh / come again / say (?:that|it) again
    (?:can|could) you (?:repeat|say)(?: that| it)?(?: again)?
    repeat(?: that)? / what do you mean / what was (?:that|the question)
  `,
  both: listed`
    pardon
  `,
});

const AGAIN = new RegExp(pattern`
  ^(?:${BEFORE_AGAIN}[ ,!.]+)*(?:\?[?!. ]*|${SAY_AGAIN}(?: (?:please|svp|stp|by that))? ?\?[?!. ]*|(?:je )?
  (?:n'ai |ai |j'ai )?(?:pas|rien) (?:bien |tout )?(?:compris|saisi|capte|pige)
  (?: (?:la|votre) question| votre message| ce que vous (?:dites|voulez))?[ ?!.]*|(?:je )?(?:ne )?
  (?:comprends|capte|pige|saisi[st]) (?:pas|rien)(?: (?:la|votre) question| votre message)?[ ?!.]*|
  (?:i )?(?:don'?t|didn'?t|do not|did not) (?:quite )?(?:understand|get (?:it|that)|follow)
  (?: (?:the|your) question| that| you| what you mean)?[ ?!.]*|i'?m (?:lost|confused)[ ?!.]*)$
`);

/** "?", "pardon ?": what was said last was not followed. */
export function asksToSayAgain(text: string): boolean {
  return AGAIN.test(text);
}

const TIMES =
  '(?:creneaux?|horaires?|dispos?|disponibilites?|heures?|times?|slots?|days?|jours?|dates?|availabilit\\w+)';
const THAT_ARE_FREE = oneOf({
  fr: listed`
    avez / proposez / reste\w* / dispo\w* / pouvez / as-tu / libres?
  `,
  en: listed`
    have / got / available / free / offer / left / open / can you / could you / as
  `,
  both: listed`
    proposes / possibles?
  `,
});

const DO_YOU_HAVE = oneOf({
  fr: listed`
    vous avez / avez[- ]vous / il (?:vous )?reste / tu as / as-tu
  `,
  en: listed`
    have you got / do you have / you have / you got
  `,
});

const WHICH_TIMES_WORDS = oneOf(listed`
  (?:quels?|quelles?|which|what) (?:\w+ ){0,2}${TIMES}\b(?! (?:d'ouverture|is it|was|will)) ?
    (?:\w+ ){0,2}${THAT_ARE_FREE}
  ${DO_YOU_HAVE} (?:quoi comme |quels? |quelles? |any |what |which |des )(?:\w+ )?${TIMES}
    (?![a-z])
  (?:quand|when) (?:etes|es|are|seriez|est-ce que vous etes|would)[- ]?
    (?:vous|tu|you|they|the expert)?(?: \w+)? ?(?:dispo\w*|libres?|free|available)
  (?:vous etes|t'es|tu es|you are|you're) (?:dispo\w*|libres?|free|available) quand
  when (?:can|could) (?:you|someone|somebody|the expert|they|an expert) (?:call|ring|phone|talk|speak)
  what(?:'s| is| do you have| have you got| else is) (?:available|free|left|open)(?= ?(?:$|[?!.,]))
  quand (?:pouvez|pourriez|peut|pourrait|est-ce que vous pouvez)[- ]?(?:vous|on|il|un expert)? ?
    (?:me |m')?r?appeler
`);

const WHICH_TIMES = new RegExp(pattern`\b${WHICH_TIMES_WORDS}`);

/**
 * "Which times do you have?": days and times are asked for, and none is named. It is a topic of its own, `which_times`,
 * and counts at any stage; among times that stand offered fewer words say it, see `asksForTimes` in `meaning/offered.ts`.
 */
export function asksWhichTimes(text: string): boolean {
  return WHICH_TIMES.test(text);
}
