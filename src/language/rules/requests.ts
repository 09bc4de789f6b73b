/** What is asked of us: to be answered in writing, to say something again, to name times. */

import { listed, oneOf, pattern } from './patterns.js';

const WRITTEN =
  '(?:mails?|e-?mails?|brochures?|documentations?|docs?|plaquettes?|catalog(?:ue)?s?|pdfs?|flyers?|leaflets?)';
const BY_WRITING_WORDS = oneOf({
  fr: listed`
    ecrit / texto / messagerie
  `,
  en: listed`
    writing / text / texts / texting / messaging / chat
  `,
  both: listed`
    mail / e-?mail / sms / message / messages / whatsapp
  `,
});

const BY_WRITING = pattern`(?:par |by |via |over |in |on |en )?${BY_WRITING_WORDS}`;

const PHONE = oneOf({
  fr: listed`
    le telephone / le tel / les appels / les coups de (?:fil|tel) / qu'on m'appelle / etre appelee?
    telephoner
  `,
  en: listed`
    phone ?calls? / calls? / phones? / the phone / (?:talking|speaking) on the phone / being called
  `,
});

const ONLY = oneOf({
  fr: listed`
    plutot / uniquement / seulement / juste / simplement
  `,
  en: listed`
    prefer\w* / rather / only / just
  `,
});

const NO_CALL = new RegExp(
  oneOf({
    fr: listed`
      \b(?:deteste|hais|n'aime pas|aime pas|j'aime pas|supporte pas|evite|phobie d\w+) ${PHONE}
      (?<!\b(?:toujours|encore|ai|eu) )\bpas (?:d'appels?|de (?:coups? de (?:fil|tel\w*)|telephone|tel)|
        (?:au|par) (?:telephone|tel))
        (?= ?(?:$|[,.!;\n])| (?:svp|s'il|merci|stp|juste|mais|seulement|pour|je|plutot))
      \b(?:pas envie|veux pas|souhaite pas|voudrais pas|pas besoin)
        [ ](?:d'(?:un |etre )?|de |qu'on |que vous |etre |me faire |qu'un expert )?(?:m'|me )?
        (?:appel\w*|telephone\w*|parler au tel\w*)
      \b(?:dites|dis|repondez|reponds|expliquez|explique|ecrivez|ecris)(?:[- ](?:le|moi|la))*
        (?: juste| simplement| directement)? ici(?![a-z])
    `,
    en: listed`
      (?<!\b(?:still|had|got|received) )\bno (?:phone ?)?calls?
        (?= ?(?:$|[,.!;\n])| (?:please|thanks?|thx|for me|just|only|text|i|pls))
      \b(?:hate|dislike|can'?t stand|(?:don'?t|do not|really don'?t) (?:like|do|want|take)|not (?:a )?
        (?:big )?(?:fan of|keen on|into|comfortable with)) (?:a |any |the |more )?${PHONE}(?![a-z])
      \b(?:don'?t|do not|rather not|would not|prefer not to|not going to)
        [ ](?:want (?:to )?|need (?:to )?)?(?:have a call|be (?:called|phoned|rung)|
        (?:talk|speak) (?:on|over|by) (?:the )?phone)
      \b(?:just )?(?:tell|answer|say|write|explain)(?: it| that| to)?(?: me)?(?: it)? here(?![a-z])
    `,
    both: listed`
      \b${ONLY}\b[^.!?\n]{0,25}\b(?:ecrit|in writing|(?:par|by|via|over) ${BY_WRITING})(?![a-z])
      \b(?:prefer\w*|rather) (?:to )?(?:an? |un |une |les? |des )?
        (?:text|email|e-mail|mail|message|chat|write|ecrire|sms)(?:s|ing)?(?![a-z])
      \b(?:text|texts|email|mail|message|messages|sms|ecrit|whatsapp|chat)
        [ ](?:only|uniquement|seulement|exclusivement|suffit|suffira)(?![a-z])
      \b(?:can|could|can't|peut-on|on peut|pouvez[- ]vous|vous pouvez)\b[^.!?\n]{0,30}\b
        (?:par|by|via|over|in) (?:ecrit|writing|mail|e-?mail|text|sms|message|chat)(?![a-z])
      \b(?:par ecrit|in writing)(?![a-z])
    `,
  }),
);

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

const SEND = new RegExp(
  oneOf(listed`
    \b${SENDING}\b[^.!?\n]{0,30}\b${WRITTEN}(?![a-z])
    \b(?:email|mail) me(?![a-z])
    ^(?:(?:et|and|ou|or|sinon|avez-vous|vous avez) )*(?:an? |une? |de la |par |by )?${WRITTEN} ?\?
  `),
);

/** Would rather be written to than called, or asks for something to read. */
export function wantsWriting(text: string, hasMeeting: boolean): boolean {
  return NO_CALL.test(text) || (!hasMeeting && SEND.test(text));
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
