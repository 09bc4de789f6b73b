/** When messages are welcome, and when not: "pas de message le dimanche", "not after 8pm for texts". No day or hour of a call. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';

const MESSAGES = oneOf({
  fr: listed`
    textos? / mails? / mp
  `,
  en: listed`
    texts? / texting / messaging / reminders?
  `,
  both: listed`
    messages? / msgs? / sms / e-?mails? / whats ?apps? / notif(?:s|ication|ications)?
  `,
});

const HOUR = pattern`
  (?:\d{1,2}(?: ?h(?: ?\d\d)?|[:.]\d\d)?(?: ?[ap]m\b)?(?: heures?| o'clock)?|midi|minuit|noon|midnight|six|seven|eight|nine|ten|eleven|(?:huit|neuf|dix|vingt|vingt[- ]et[- ]une?|vingt[- ]deux)(?: heures?)?)
`;

const DAYS_FR = oneOf(listed`
  (?:(?:le|les|ce|ces|un) )?(?:${WEEKDAY}s?|week-?ends?|weekends?|soirs?|matins?|jours? feries?|midis?)(?: (?:matins?|soirs?|apres-midi))?
  (?:en )?(?:semaine|soiree|journee|matinee) / l'apres-midi / aujourd'hui / demain / la nuit / de nuit / (?:si |trop |aussi )(?:tard|tot)(?: le soir| le matin)?
  tard(?: le soir)? / tot(?: le matin)?
`);

const DAYS_EN = oneOf(listed`
  (?:(?:the|a|an|my|any|this|that|all|your) )?(?:${WEEKDAY}s?|weekends?|evenings?|nights?|mornings?|afternoons?|bank holidays?|(?:work(?:ing)?|office|school|business) (?:hours|time|days?)|lunch(?: ?time| break)?|dinner ?(?:time)?|tea ?time)(?: (?:mornings?|evenings?|afternoons?|nights?))?
  tonight / today / tomorrow / (?:so |this |that |too )(?:late|early)(?: at night| in the (?:morning|evening))? / late(?: at night)? / work
`);

/** A day, a part of it, or an hour. */
const ONE_TIME = oneOf({
  fr: listed`
    (?:pendant (?:(?:les|mes|mon|le|la|ma) )?(?:heures (?:de |d')?)?(?:repas|bureau|boulot|travail|taf|dejeuner|diner|sieste|week-?end|semaine|journee|nuit))
    (?:(?:avant|apres|passe|a partir de|jusqu'a|des) ${HOUR}(?: (?:le |du )?(?:soir|matin))?) / entre ${HOUR} et ${HOUR} / ${DAYS_FR}
  `,
  en: listed`
    (?:before|after|past|from|until|till) ${HOUR} / between ${HOUR} and ${HOUR} / (?:(?:on|at|over|during|in) )?${DAYS_EN}
  `,
});

const TIMES = pattern`${ONE_TIME}(?:(?:,| et| ou| ni| and| or| nor)+ (?:pas |not )?${ONE_TIME})*(?: (?:(?:avant|apres|before|after|past) ${HOUR}))?(?![a-z'])`;

const NOT = oneOf({
  fr: listed`
    (?:surtout )?(?:pas|plus|jamais|aucun|aucuns|evitez|eviter|evite|sauf|seulement|uniquement|que|plutot)
  `,
  en: listed`
    not / no / never / only / just / avoid / nothing / none
  `,
});

const WRITE_FR = pattern`(?:ecri(?:vez|re|s|ve)|envoye[rz]|envoie|text(?:ez|er)|relance[rz])`;
const WRITE_EN = pattern`(?:text(?:ing)?|messag(?:e|ing)|msg|writ(?:e|ing)|whats ?app|e-?mail(?:ing)?|send(?:ing)?)`;

const SAID = new RegExp(
  oneOf({
    fr: listed`
      \b(?:pas|plus|aucun|jamais|evite[rz]?|sans|stop|halte)(?: (?:aux?|les|des|vos|le)| d'envoyer des| de| d'envoi de)? ?${MESSAGES} (?:svp |stp |merci )?${TIMES}
      \b(?:ne |n')?(?:me |m')?${WRITE_FR}(?:[- ]moi)? ?(?:pas|plus|jamais|rien)(?: (?:de|d') ?${MESSAGES})? ${TIMES}
      \b(?:merci (?:de|d') ?)?(?:ne |n')(?:pas|plus|jamais) (?:me |m')?${WRITE_FR}(?: (?:de |d')?${MESSAGES})? ${TIMES}
      \b(?:evite[rz]?|merci d'eviter|arrete[rz]?) (?:de |d')?(?:me |m')?${WRITE_FR} (?:des ${MESSAGES} )?${TIMES}
      \b(?:pour )?(?:les |vos |des )${MESSAGES},? (?:(?:c'est|ce sera|ce serait|par contre|merci) )*${NOT} ${TIMES}
      \b${NOT} ${TIMES},? (?:pour |par |de |avec )?(?:les |vos |des )?${MESSAGES}(?![a-z])
    `,
    en: listed`
      \b(?:no|not any|stop|avoid|never|without)(?: (?:more|any|sending|with))*(?: (?:the|your|any))? ${MESSAGES} (?:please )?${TIMES}
      \b(?:don't|do not|never|stop|avoid|please not|not to|can you not|could you not|rather you didn't|no) ${WRITE_EN}(?: (?:to|me|us|any|anything|stuff|things|${MESSAGES})){0,3} ${TIMES}
      \b${NOT} ${TIMES},? (?:for|with|by|re|as for|on) (?:the |your |any )?${MESSAGES}(?![a-z])
      \b(?:for )?(?:the |your |any )?${MESSAGES},? (?:(?:are|is|please|fine|ok|but) )*${NOT} ${TIMES}
    `,
  }),
  'g',
);

/** "Remind me at 9", "envoyez-moi un rappel à 9h", where a call stands or times are offered. */
const REMINDED = new RegExp(
  oneOf({
    fr: listed`
      \b(?:envoye[rz]|envoie|envoyer|mettez|mets|faites|refaites)(?:[- ](?:moi|nous))? (?:un (?:petit )?)?(?:rappel|sms|message|texto|mail|whatsapp)(?: de rappel)?(?: demain| le matin)? (?:a|vers|avant) ${HOUR}(?: (?:pour (?:me (?:le )?|m'y )?(?:rappeler|faire penser)))?
      \b(?:un |une )?(?:rappel|sms|message|texto) (?:demain )?(?:a|vers|avant) ${HOUR}(?: pour (?:me (?:le )?|m'y )?(?:rappeler|faire penser|y penser))?
      \brappele[rz][- ]le[- ]moi(?: demain)? (?:a|vers|avant) ${HOUR}
    `,
    en: listed`
      \bremind (?:me|us)(?: (?:again|about it|of it|tomorrow|then))* (?:at|around|about|by|before|in the) (?:morning|${HOUR})
      \b(?:text|message|msg|ping|whats ?app|drop|send) (?:me|us)(?: a (?:text|message|line|reminder|msg))? (?:at|around|about|by|before) ${HOUR}(?: (?:to remind me|as a reminder|beforehand|so i don'?t forget))?
      \b(?:a )?(?:reminder|text|message) (?:at|around|about|by|before) ${HOUR}(?: (?:would|to remind me)[a-z ]{0,16})?
    `,
  }) + '(?![a-z0-9])',
  'g',
);

export function withoutReminder(text: string): string {
  return HINT.test(text) && !CALL_INSTEAD.test(text) ? text.replace(REMINDED, ' ') : text;
}

const HINT = /rappel|ping|drop|mess|msg|sms|text|mail|what|notif|remind|ecri|envo|relanc|writ|send|\bmp\b/;

/** A call is wanted in their place: the day may be its. */
const CALL_INSTEAD =
  /\b(?:r?appel\w*|call|ring|phone)\b[^.!?\n]*\b(?:plutot|instead|rather|a la place)\b|\b(?:plutot|rather)\b[^.!?\n]*\b(?:r?appel\w*|call|ring|phone)\b/;

/** Whether it is said when messages are welcome. */
export function saysWhenToWrite(text: string): boolean {
  return withoutWhenToWrite(text) !== text;
}

/** Without the days and hours at which messages are welcome, or not. */
export function withoutWhenToWrite(text: string): string {
  return HINT.test(text) && !CALL_INSTEAD.test(text) ? text.replace(SAID, ' ') : text;
}
