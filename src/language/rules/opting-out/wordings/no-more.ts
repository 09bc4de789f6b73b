/**
 * No more of it, and enough of it: "no more messages", "plus de relances", "tired of your texts", "marre de vos
 * sms". What is meant must be what is sent, and the clause must begin or end there.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { ALL, MAIL, YOURS, upTo } from '../vocabulary.js';

const TIRED = oneOf({
  fr: listed`
    ras[- ]le[- ]bol / marre / assez / ras la casquette / plein le dos / fatiguee? / saoulee? / lassee?
  `,
  en: listed`
    had it / sick / tired / fed up / done / had enough / enough / bored / annoyed
  `,
});

const TIRED_OF = oneOf(listed`
  ${MAIL} / contacted / texted / messaged / bothered / texting / messaging / harcel\w* / contact\w*
  (?:ro)?bots? / pestering / insist\w*
`);

const AFTER_MAIL = oneOf({
  fr: listed`
    de votre part / svp / merci / a l'avenir
  `,
  en: listed`
    from you / please / thanks / thank you / ever
  `,
});

const ENOUGH_FR = oneOf(listed`
  (?:assez|marre) de (?:vos|ces|tous|recevoir)\b.{0,12}(?:messages?|relances?|sms|spams?|pubs?)\b
  inutile de (?:me|nous) (?:re)?(?:contact|ecri|appel|rappel|relanc)\w*
    (?! (?:avant|demain|ce soir|lundi|mardi))
`);

export const NO_MORE: RegExp[] = [
  /\b(?:assez|trop|marre) de (?:vos |ces )?(?:messages?|sms|relances?|notifications?)(?= ?$| ?[^a-z0-9 ])/,
  new RegExp(pattern`
    \benough (?:with |of )?(?:(?:the|these|those|your|all|this) )*
    (?:messages?|texts?|spam|e-?mails?|calls?|messaging|texting)\b
  `),
  new RegExp(pattern`\b${ENOUGH_FR}`),
  new RegExp(pattern`
    (?:^|[^a-z ] ?|\b(?:want|please|ok|and|just|receive|get|send|me) )no more
    [ ](?:messages?|texts?|msgs?|contact|spam|calls?|e-?mails?|whatsapps?)\b
  `),
  /(?:^|[^a-z ] ?|\b(?:veux|svp|merci|ok) )plus (?:de |aucun )(?:vos )?(?:messages?|sms|relances?|spam|pub|contact)\b/,
  ...listed`
    // "No more reminders, nothing at all", "plus de rappels, plus rien du tout".
    (?:^|[^a-z ] ?|\b(?:veux|svp|merci|ok|please) )(?:plus (?:de |d'|aucune? )|no more )(?:\S+ )?(?:${MAIL}|rappels?|reminders?|relances?|appels?|calls?)
      (?: (?:svp|stp|please|pls|merci))?[ ,.!-]+(?:et |and |or |ni )?(?:(?:plus|absolument) rien|rien du tout|nothing(?: at all| whatsoever| else| more)?|no anything|no more anything|no more of (?:it|anything))(?= ?$| ?[^a-z0-9 ]| du tout| svp| please)
    // "Tired of your texts", "ras le bol de vos relances".
    \b${TIRED} (?:and tired )?(?:de |d'|des |of |with |by )${upTo(2)}
      (?:${YOURS} |${ALL} |tes |you |recevoir |getting |receiving |being )+${upTo(2)}${TIRED_OF}\b
    \b(?:marre|assez|ras le bol|ras-le-bol) (?:de |d')(?:vous|te) (?:lire|voir|entendre|recevoir)(?= ?$| ?[^a-z0-9 ]| (?:ici|sur|tous|chaque|dans))
    \b(?:marre|assez|sick|tired|fed up|done) (?:de |d'|of |with )(?:vous|you|u)(?: lot| guys)?
      (?= ?$| ?[^a-z0-9 ])
    // "No more of this", "plus aucun message de votre part".
    (?:^|[^a-z' ] ?|\b(?:veux|svp|merci|please|want|and|et|bonjour|stop|ok) )
      (?:no more|no further|zero|plus aucune?|plus de|plus d'|pas d'autres?|no) ${upTo(2)}${MAIL}(?: \S+)?
      (?: ${AFTER_MAIL})*(?= ?$| ?[^a-z0-9 ])
    // "Ça suffit avec vos messages", "ni appel ni message".
    \b(?:ca|cela) suffit (?:avec )?(?:les|vos|ces|tous ces|toutes ces) (?:\S+ )?${MAIL}\b
    \b(?:ni|neither) (?:de |d')?(?:${MAIL}|appel|call) (?:ni|nor) (?:de |d')?(?:${MAIL}|appel|call)\b
  `.map((each) => new RegExp(each)),
];
