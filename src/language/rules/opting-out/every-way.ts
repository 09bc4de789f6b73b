/**
 * Every way refused, one after the other: "do not call, do not text either", "ni appel, ni sms, ni mail". One way
 * alone may be left for another, and so may two at some hour; who refuses calls and writing both wants neither.
 */
import { listed, oneOf, pattern } from '../text/patterns.js';

const REACHING = '(?:text|call|e-?mail|messag|msg|writ|ring|phon|contact|whatsapp)(?:e|ing)?';

const REFUSES_BOTH_WORDS = oneOf(listed`
  (?:don't|dont|do not|never) (?:text|call|e-?mail|message|msg|write|ring|phone|contact|whatsapp)
    (?: to)? me,?(?: and| or)? (?:don't|dont|do not|never) (?:text|call|e-?mail|message|msg|write|
    ring|phone|contact|whatsapp)(?: to)? me(?= ?$| ?[.,!])
  (?:don'?t|do not|no need to) (?:\w+ )?${REACHING}(?: me| us)?,? (?:or|nor|and) ${REACHING}(?: me| us)?
    (?: (?:at all|again|ever|any ?more))+
  ne (?:me |m')(?:ecri|appel|contact|relanc|rappel)\w* (?:pas|plus),?(?: et)? ne (?:me |m')
    (?:ecri|appel|contact|relanc|rappel)\w* (?:pas|plus)(?= ?$| ?[.,!])
`);

/** "Don't email me, don't text me", "ne m'appelez pas et ne m'écrivez pas": one way after the other. */
export const REFUSES_BOTH = new RegExp(pattern`\b${REFUSES_BOTH_WORDS}`);

const CALLING = oneOf({
  fr: listed`
    (?:r?appel|telephon)\w* / coups? de fil / (?:me )?joindre
  `,
  en: listed`
    (?:call|ring|phon)(?:e|s|ing|ed)?
  `,
});

const WRITING = oneOf({
  fr: listed`
    (?:re)?ecri\w* / textos? / courriels?
  `,
  en: listed`
    (?:text|messag|writ|whatsapp)(?:e|s|ing)?
  `,
  both: listed`
    messages? / sms / e-?mail(?:s|ing)? / mails? / whatsapps?
  `,
});

const REFUSED = oneOf({
  fr: listed`
    (?:ni|pas|plus|aucun) (?:de |d'|d'envoi de |un )?
    (?:ne |n')(?:me |m'|nous )?(?:envoye[rz] )?(?:pas |plus )?(?:de |d')?
    arrete[rz]? (?:de |d')(?:me |m')?
  `,
  en: listed`
    (?:don't|dont|do not|never|not|no|nor|or|stop|quit)(?: (?:ever|even|want|need|send me|send|any|more|further|to|an?|the|your|these|those|this))* ?
  `,
});

const LISTED_FIRST = pattern`(?:(?:${CALLING}|${WRITING}|letters?|visits?|courriers?|visites?)(?: me| us)? ?,? ?(?:(?:or|and|nor|et|ou|ni)(?: de| d')? )?){0,4}?`;

const NO_CALLING = new RegExp(pattern`\b${REFUSED}${LISTED_FIRST}${CALLING}\b`);

const NO_WRITING = new RegExp(pattern`\b${REFUSED}${LISTED_FIRST}${WRITING}\b`);

const LEFT_OPEN = oneOf({
  fr: listed`
    mais / sauf / uniquement / seulement / juste / plutot / ici / mieux / prefere / avant / apres / pendant / quand / si
    tant que / jusqu\S* / travail / bureau / boulot / maison / fixe / pour l'instant / je vous / oui / ok / pourquoi / recu / eu
    matin / soir / midi / week / la nuit / (?:ecri|r?appel|envoy)\w*[- ](?:moi|nous)(?! (?:pas|plus|jamais))
  `,
  en: listed`
    but / only / just / except / unless / instead / rather / here / better / prefer / before / after / until / till / during
    when / while / if / at work / at home / office / landline / for now / yet / yes / i'll / i will / can i / why / got / received
    you / they / i (?:can't|don't(?! (?:want|need|wish|like|accept))|never|got|have|had|didn't|haven't) / in / by / between / weekends? / nights?
    (?<!(?:don't|dont|do not|never|not|or|nor|and) )(?:e-?mail|text|message|write to|whatsapp|call|ring) me
  `,
  both: listed`
    \?
  `,
});

/** Another way, or an hour, is left open. */
const SOME_WAY_LEFT = new RegExp(pattern`(?:^|[^a-z0-9'])${LEFT_OPEN}(?![a-z0-9'])|\d ?(?:h|[ap]m)\b`);

/** Asked for no answer. */
const UNDERSTOOD =
  /\b(?:c'est clair|compris|d'accord|entendu|ok|okay|understood|got it|you hear(?: me)?|is that clear|clear) ?\?/g;

const HERE = oneOf({
  fr: listed`
    (?:ni )?(?:ici|(?:sur |par )?whatsapp|cette conversation)
  `,
  en: listed`
    (?:nor )?(?:here|whatsapp|this chat)
  `,
});

/** One way is left, and this one with it: "unsubscribe me from the newsletter, WhatsApp is not fine either". */
const NOR_HERE = new RegExp(
  pattern`
    \b(?:unsubscrib|desabonn|desinscri|remov|delet|retir|enlev|supprim|effac|take (?:me|us) off)\w*\b[^?\n]{0,60}?[,.;!]? ?(?:and |et |mais |but )?
    (?:\bni (?:sur |par )?(?:ici|whatsapp)\b|\bnor (?:on |by |via )?(?:here|whatsapp)\b|\bnot (?:on |by |via )?(?:here|whatsapp) either\b
    |\b${HERE}(?: (?:is|isn't|ne|n'est|me|ca|c'est|does|doesn't|do|va|convient|plus|pas|not|no|good|fine|ok|okay|welcome|wanted|suit)){1,5} (?:either|non plus)\b
    |\b${HERE} (?:neither|non plus)\b)
  `,
);

/** @param text normalised, in plain words, without pictures */
export function refusesEveryWay(text: string): boolean {
  if (/either|neither|non plus|\bn(?:i|or)\b/.test(text) && NOR_HERE.test(text)) return true;
  return NO_CALLING.test(text) && NO_WRITING.test(text) && !SOME_WAY_LEFT.test(text.replace(UNDERSTOOD, ''));
}
