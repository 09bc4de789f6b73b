/**
 * Not to be written to at a time of the day or the week, or for a while: "don't text me at night", "laissez-moi
 * tranquille 5 min, je suis au boulot". What goes further, or is said in anger, is no such wish.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { WEEKDAY } from '../../text/words.js';
import { MAIL, REACH_EN, REACH_FR } from '../vocabulary.js';

const NOT_WRITING = oneOf({
  fr: listed`
    (?:ne |n')?(?:me |m'|nous )?${REACH_FR}(?:[- ](?:moi|nous))? (?:pas|plus)
    (?:ne )?(?:pas|plus) (?:me |m'|nous |de |d')?${REACH_FR}
    (?:arrete[rz]?|cesse[rz]?|evite[rz]?) (?:de |d')?(?:me |m'|nous )?${REACH_FR}(?:[- ](?:moi|nous))?
    (?:arrete[rz]?|cesse[rz]?|evite[rz]?|pas|plus)(?: avec)? (?:de |d'|les |vos |tes |ces )${MAIL}
    laiss\w*[- ](?:moi|nous) (?:un peu |juste )?(?:tranquilles?|en paix|souffler|respirer)
    (?:lach|fich|fout)\w*[- ](?:moi|nous)(?: la paix| les baskets| la grappe)?
  `,
  en: listed`
    (?:don'?t|do not|never|stop|quit|avoid|please not|not to|no) ${REACH_EN}(?: to)?(?: (?:me|us))?
    (?:can|could|would|will|if) (?:you|u)(?: could| please)? not ${REACH_EN}(?: to)?(?: (?:me|us))?
    (?:stop|quit|no)(?: more)?(?: sending(?: me)?)?(?: (?:the|your|with|these|any|me))* ${MAIL}
    leave (?:me|us) (?:alone|be|in peace)
    give (?:me|us) (?:some |a bit of )?peace
  `,
});

const IN_PASSING = oneOf({
  fr: listed`
    svp / stp / s'il vous plait / merci / un peu / juste / des messages / de messages / des sms / de sms
  `,
  en: listed`
    please / pls / plz / just / anything / stuff / things / messages / texts / msgs
  `,
});

const SOME_TIME = oneOf({
  fr: listed`
    (?:\d{1,2}|cinq|dix|deux|trois|quinze|vingt|trente|quelques|une?)(?: petite?s?)? ?(?:min\w*|mn|minutes?|heures?|h|jours?|secondes?|sec\w*|semaines?)\b
    un (?:petit )?(?:moment|instant)
  `,
  en: listed`
    for (?:(?:a|an|the|another|next|few|couple|of|half|bit|about|five|ten|two|three|\d{1,2}) ?){1,4}(?:while|bit|min\w*|sec\w*|hours?|hrs?|days?|moment|week)?
    (?:\d{1,2}|five|ten|two) min\w*
  `,
});

const A_TIME_FR = oneOf(listed`
  (?:(?:si|trop|aussi) )?(?:tard |tot )?(?:le (?:soir|matin|midi|week-?end|${WEEKDAY})|les (?:week-?ends|${WEEKDAY}s)|la nuit|en soiree|en semaine|en journee|la journee)
  (?:si|trop|aussi) (?:tard|tot)
  (?:pendant|durant) (?:que je |mes|mon|les|le|la|ma|l'|ces|ce|cette) ?[a-z][^,.!?\n]{1,30}
  (?:apres|avant|entre|a partir de) (?:\d{1,2}|minuit|midi|le (?:boulot|travail|diner)|l'ecole)
  (?:quand|lorsque|tant que|pendant que) (?:je (?:suis|bosse|travaille|conduis|dors|mange|roule)|j'ai|on (?:est|mange|dort)|les (?:enfants|petits|gosses)|le petit|la petite|le bebe)
`);

const A_WHILE_FR = oneOf(listed`
  pour (?:l'instant|le moment|aujourd'hui|ce soir|cette semaine|la journee)
  aujourd'hui / ce (?:soir|matin|midi|week-?end) / cet(?:te)? (?:apres-midi|aprem|semaine|nuit)
  (?:jusqu'a|jusqu'au|d'ici) (?:demain|ce soir|midi|la semaine|la rentree|l'appel|le rendez-vous|notre appel|${WEEKDAY}|\d)
  (?:pendant )?${SOME_TIME}
`);

const A_TIME_EN = oneOf(listed`
  (?:so |too |this |very )?(?:late|early)(?: at night| in the (?:morning|evening))?
  (?:at|over|on|in) (?:the )?(?:nights?|night ?time|weekends?|lunch(?: ?time)?|dinner(?: ?time)?|tea ?time|bedtime|evenings?|mornings?|(?:${WEEKDAY})s?)
  (?:during|in|within) (?:(?:the|my|our|a|office|school|working|work|business|dinner|lunch|teaching) ?){1,3}(?:hours?|time|day|week|night|evenings?|mornings?|break|shift|meetings?|lessons?)?
  (?:after|before|past|between) (?:\d{1,2}|work|lunch|dinner|tea|noon|midday|midnight|bedtime|seven|eight|nine|ten|eleven)
  (?:when|if) (?:i'?m|i am|we'?re|we are|i've got|the kids?|the baby|the children|my kids?)(?! (?:done|telling|told|sick|tired|fed))
`);

const A_WHILE_EN = oneOf(listed`
  (?:while|whilst) (?:i'?m|i am|we'?re|we are|i've got|the kids?|the baby|the children|my kids?)(?! (?:done|telling|told|sick|tired|fed))
  for (?:now|today|tonight|the day|the time being|the moment|the weekend) / at the (?:moment|mo|minute) / atm / this (?:week|morning|afternoon|evening|weekend)
  (?:until|till?|'til) (?:tonight|tomorrow|later|next week|after|the (?:call|meeting)|we (?:speak|talk)|i'?m (?:home|back|free|done|out|off)|noon|midday|${WEEKDAY}|\d)
  (?<!\bstop[^.!?\n]{0,30})(?:today|tonight)
  ${SOME_TIME}
`);

/** It is for good, of any time, or said in anger. */
const GOES_FURTHER = oneOf({
  fr: listed`
    jamais / du tout / definitivement / desinscri\w* / desabonn\w* / supprim\w* / efface\w* / retire[rz] / ni (?:le jour|de|rien) / pour toujours / bloque\w* / signal\w*
    marre / ras[- ]le[- ]bol / putain / merde / saoul\w* / soul\w* / harcel\w* / non plus / interesse\w* / (?:et|ou) (?:(?:tous )?les autres jours|le reste|(?:le )?jour|tout le temps|n'importe quand|a l'avenir)
    plus (?:rien|aucun\w*) / adieu / autrement / cnil / foutre / degage\w* / bordel
  `,
  en: listed`
    ever / again / at all / any ?more / any ?time / any other / any day / neither / nor / either / full stop / period / unsubscribe\w* / remove / delete / for good / permanently
    forever / lose my number / wrong number / not interested / fuck\w* / ffs / bloody / sick of / fed up / harass\w* / report\w* / block\w* / spam\w* / enough / opt(?:ing)?[- ]?out / off your list
    or (?:in|during|by) (?:the )?day / (?:and|or) (?:morning|day) / never
  `,
});

const BEGINS =
  /(?:laiss|lach|fich|fout|arret|cess|evit|text|mess|msg|contact|appel|rappel|ecri|envo|derang|relanc|embet|stop|quit|leave|give|writ|send|call|ring|phon|bother|ping|sms|mail|disturb|bug)/;

const NO_WRITING = pattern`\b${NOT_WRITING}(?:,? ${IN_PASSING})*,? `;

const AND_ON = pattern`(?![a-z])[^.!?,;\n]{0,40}`;

/** "…, mornings are better": for messages too. */
const RATHER_THEN = oneOf({
  fr: listed`
    ,? (?:le (?:soir|matin|midi|${WEEKDAY}|reste)|la journee|en (?:journee|semaine|soiree)|l'apres-midi)(?: \w+){0,3} (?:c'est|ca va|je prefere|est)(?: (?:mieux|bon|ok|possible|bien|parfait|plus simple))?(?! (?:pour (?:l'appel|m'appeler|un appel)))
  `,
  en: listed`
    ,? (?:mornings?|evenings?|afternoons?|days?|the days?|daytime|weekdays?|lunch ?time|nights?|during the day)(?: \w+){0,2} (?:is|are|'s) (?:fine|ok|okay|better|best|good|alright|no problem)(?! (?:for (?:the|a|my) call|to call))
  `,
});

const AT_TIMES = pattern`${NO_WRITING}(?:${A_TIME_FR}|${A_TIME_EN})${AND_ON}(?:${RATHER_THEN})?`;

const FOR_A_WHILE = pattern`${NO_WRITING}(?:${A_WHILE_FR}|${A_WHILE_EN})${AND_ON}`;

const EITHER = new RegExp(`${AT_TIMES}|${FOR_A_WHILE}`, 'g');

const NOT_AT_SUCH_TIMES = new RegExp(AT_TIMES, 'g');

const NOT_NOW = new RegExp(FOR_A_WHILE);

const FURTHER = new RegExp(pattern`\b${GOES_FURTHER}\b`);

/** Of messages, and of no call. */
const OF_MESSAGES = /text|mess|msg|sms|ecri|envo|mail|whatsapp|send|writ|relanc/;
const OF_CALLS = /\b(?:call|ring|phon|r?appel|rappel|joindre)/;

/** The text without the wish that nobody write at such a time, or for such a while. */
export function withoutForAWhile(text: string): string {
  return isLimited(text) ? text.replace(EITHER, ' ~ ') : text;
}

/** The text without when nobody may write: an hour that no call is at. */
export function withoutQuietHours(text: string): string {
  if (!isLimited(text) || !OF_MESSAGES.test(text)) return text;
  return text.replace(NOT_AT_SUCH_TIMES, (found) =>
    OF_MESSAGES.test(found) && !OF_CALLS.test(found) ? ' ~ ' : found,
  );
}

/** "Stop texting for now", "laissez-moi tranquille 5 min": they go on later. */
export function asksForAWhile(text: string): boolean {
  return isLimited(text) && NOT_NOW.test(text);
}

function isLimited(text: string): boolean {
  return BEGINS.test(text) && !FURTHER.test(text);
}
