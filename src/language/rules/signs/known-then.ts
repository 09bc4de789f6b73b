/** When they will know what they can do, or tell us: "my rota comes out tonight", "je saurai demain". No day of a call. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';

const THEN_WORDS = oneOf({
  fr: listed`
    ce (?:soir|matin|midi|week-?end) / cet(?:te)? apres-midi / aujourd'hui / plus tard / dans (?:la|l') ?(?:journee|soiree|matinee|apres-midi|semaine) / en fin de (?:journee|matinee|semaine)
    (?:demain|(?:le )?${WEEKDAY})(?: (?:matin|midi|soir|apres-midi|dans la (?:journee|matinee|soiree)))? / (?:la )?semaine prochaine
  `,
  en: listed`
    tonight / today / (?:this|in the) (?:morning|afternoon|evening|weekend|week) / later(?: (?:on|today|tonight|this week))? / next week / at the weekend
    (?:tomorrow|(?:on )?${WEEKDAY})(?: (?:morning|lunchtime|afternoon|evening|night))?
  `,
});

const BEFORE_THEN = oneOf({
  fr: listed`
    (?:que|seulement|normalement|surement|peut-etre|sans doute|d'ici|avant|des|vers|pour|au plus tard)
  `,
  en: listed`
    (?:only|probably|hopefully|maybe|by|before|around|from|later|sometime|some time|the latest)
  `,
});

/** Up to where the clause ends: beside an hour it may be that of the call. */
const THEN = pattern`
  (?: ${BEFORE_THEN}){0,3} (?:${THEN_WORDS}|~{4,})
  (?= ?(?:$|[.,;!?()\n]|(?:si|quand|des que|car|parce|et|mais|donc|ou|svp|stp|normalement|au plus tard|max|if|when|once|as|cos|because|and|but|so|or|please|pls|probably|hopefully|at the latest|whether|what|after (?:work|school))\b))
`;

const TIMETABLE = oneOf({
  fr: listed`
    plannings? / horaires? / emploi du temps / roulement / tours? de garde / gardes / dispos / disponibilites / semaine type
  `,
  en: listed`
    schedule / rota / roster / shifts? / timetable / hours / off-?duty / availability
  `,
});

const COMES_OUT = oneOf({
  fr: listed`
    (?:sor(?:t|tent|tira|tiront)|tomb(?:e|ent|era)|arriv(?:e|ent|era)|(?:est|sont|sera|seront) (?:affichee?s?|publiee?s?|connue?s?|donnee?s?|dispo\w*|fixee?s?))
  `,
  en: listed`
    (?:(?:only )?(?:comes?|goes|go|gets?|is|are|'s|will be|'ll be|being|coming|going) )+(?:out|up|posted|published|released|done|sorted|sent(?: out)?|through|in|known|confirmed)
  `,
});

const KNOWN = new RegExp(
  oneOf({
    fr: listed`
      \b(?:je|j'|on|nous) ?(?:n'|ne |l'|le |en |ne le |n'en )?(?:saurai|saura|saurons|connaitrai|connaitra|serai fixee?|sera fixee?)(?: (?:que|plus|mieux|ca|davantage|tout|(?:mon|mes|le|les|nos|notre) ${TIMETABLE}))*${THEN}
      \b(?:je|j'|on|ils|nous) ?(?:n'|ne |me |nous )*(?:ai|aurai|a|aura|avons|aurons|recois|recoit|recevrai|recevra|connais|donnent?|donneront)(?: que)? (?:mon|mes|le|les|nos|notre|leurs?) ${TIMETABLE}(?: (?:du|de|de la|d') ?[a-z]+)?${THEN}
      \b(?:mon|mes|le|les|nos|notre|ca|il|ils) (?:${TIMETABLE} )?(?:(?:du|de|de la) [a-z]+ )?${COMES_OUT}(?<=\b${TIMETABLE}\b[^.!?\n]{0,40})${THEN}
    `,
    en: listed`
      \b(?:i|we)(?:'ll| will| won't| should| don't| do not| only) (?:only |not |then )?(?:know|find out|hear back|hear|be told|be able to (?:say|tell|confirm))(?: (?:more|better|for (?:sure|definite|certain)|(?:what|when) i(?:'m| am) (?:doing|working|on|free)|(?:my|the|our|what) ${TIMETABLE}(?: i'm on)?))*${THEN}
      ^[^a-z]*(?:(?:ok|sorry|hmm+|maybe|not sure|yet|yeah)[ ,.]+)*will (?:only )?(?:know|find out)(?: (?:more|better|for (?:sure|definite|certain)))*${THEN}
      \b(?:i|we)(?:'ll| will)? (?:only |usually |don't )?(?:get|have|see)(?: given| sent)? (?:my|the|our|next week's|new) (?:new |next |work )?${TIMETABLE}(?: for [a-z]+ [a-z]+)?${THEN}
      (?:\b(?:my|our|the|work|week's) |^[^a-z]*)(?:new |next |work )?${TIMETABLE}(?: for [a-z]+ [a-z]+)? ?${COMES_OUT}${THEN}
      \b(?:it|they) (?:only )?${COMES_OUT}(?<=\b${TIMETABLE}\b[^!?\n]{0,40})${THEN}
    `,
  }),
);

/** What is told is an answer, and no hour of a call. */
const TOLD = new RegExp(
  oneOf({
    fr: listed`
      \b(?:je (?:peux|pourrais?|vais(?: pouvoir)?)|puis-je|est-ce que je peux|on peut|possible de) (?:(?:vous |te )(?:dire|redire|confirmer|repondre|tenir au courant|donner (?:une|ma|la) reponse)|y repondre|repondre)(?: (?:ca|le|tout ca|quoi))?${THEN}
    `,
    en: listed`
      \b(?:(?:can|could|may|shall|might) i|i(?:'ll| will| can| could)|mind if i|ok if i|let me) (?:just )?(?:(?:tell|text|message|answer) (?:you|ye|u)|let (?:you|ye|u) know|(?:get|come) back to (?:you|ye|u)|confirm (?:with|to) (?:you|ye|u)|reply|answer|confirm(?= (?:by|before) ))(?: (?:that|it|this|for sure))?${THEN}
      ^[^a-z]*(?:(?:ok|thanks|please|just|and|but|so|can you|could you)[ ,.]+)*let me know${THEN}
    `,
  }),
);

const HINT =
  /\b(?:know|find out|hear|told|able|rota|roster|schedule|shift|timetable|hours|off-?duty|availab|tell|back|confirm|answer|reply|text|message|saur|connai|fixe|planning|horaire|emploi|roulement|garde|dispos|dire|redire|repond|tenir|reponse)/;

/** Whether a clause tells when they will know, or will answer. */
export function isKnownThen(clause: string): boolean {
  return HINT.test(clause) && (KNOWN.test(clause) || TOLD.test(clause));
}
