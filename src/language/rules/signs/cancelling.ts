/** The meeting is called off. Each list holds both languages. */

import type { CivilTime } from '../../../domain/language.js';
import { anyPhrase, listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';

const DROPS = oneOf(listed`
  efface[rz]? / supprime[rz]? / enleve[rz]? / retire[rz]? / (?:laisse[rz]?|laissons) tomber
  oublie[rz]? / oublions / on oublie
`);

/** "This afternoon's", "tomorrow's 3pm", "my Friday". */
const ON_A_DAY = pattern`
  (?:(?:the|our|my|this|that|today|tomorrow|tonight|${WEEKDAY})(?:'?s)? ){0,2}(?:(?:morning|afternoon|evening)(?:'?s)? )?(?:\d[\d:.]*(?: ?[ap]m| o'clock)? )?
`;

/** Why nobody needs to call: what they wanted is had. */
const IS_SETTLED = oneOf({
  fr: listed`
    (?:le |la |mon |ma |un |une )?(?:plombier|chauffagiste|electricien\w*|technicien\w*|reparateur|artisan|depanneur|installateur|voisin|beau-?frere|fils|mari|cousin|couvreur|proprio|serrurier) (?:est|vient de|a|l'a|m'a|s'en|nous) ?(?:deja )?(?:passee?|venue?|passer|repar\w*|regl\w*|depann\w*|est (?:charge|occupe)|fait|fini)
    (?:c'est|tout est|le probleme est|l'affaire est|probleme|ca y est,? c'est) (?:deja |maintenant |enfin |completement )?(?:repar\w*|regl\w*|resolu|fait|arrange|fini|en ordre|boucle)
    (?:j'ai|on a|nous avons) (?:deja |enfin |finalement )?(?:trouve|regle|resolu|repare|signe|tout regle)(?! (?:le|la|un) (?:temps|moment|creneau|message|formulaire|mail))
    (?:ca|la \w+|le \w+) (?:re)?(?:marche|fonctionne)
  `,
  en: listed`
    (?:the |my |our |a )?(?:plumber|electrician|engineer|repair ?man|fitter|heating (?:man|guy|engineer)|builder|roofer|installer|neighbou?r|brother(?:[- ]in[- ]law)?|son|husband|landlord|man|guy|lad) (?:has |'s |just |already )*(?:came|come|been|fixed|sorted|mended|done|called out|did|popped)
    (?:it's|its|it is|that's|everything's|all|it's all|the problem's|been|it's been|it has been)(?: all| now| been| already| finally)* (?:fixed|sorted|mended|repaired|resolved|done|working again|dealt with)
    (?:i|we)(?:'ve| have)?(?: already| just| now| finally)* (?:found (?:someone|somebody|one|it|another)|sorted it|fixed it|got (?:it|one|someone)|had it (?:fixed|done|sorted))
    it works (?:again|now)
  `,
});

const STOPPED_DAY_EN = oneOf(listed`
  tomorrow / today / (?:mon|tues|wednes|thurs|fri|satur|sun)day / this (?:morning|afternoon|evening) / tonight
`);

const STOPPED_DAY = oneOf(listed`
  demain / aujourd'hui / ${WEEKDAY} / cet(?:te)? (?:aprem|apres-midi|apres midi) / ce (?:soir|matin|midi) / ${STOPPED_DAY_EN}
`);

/** "Stop pour demain", "scrap tomorrow": the day of the call, where no other is named after it. */
const STOPS_THE_DAY = pattern`
  (?:(?:stop|halte|(?:on |j')arrete)(?: tout)? (?:pour|avec) ${STOPPED_DAY}|(?:stop for|scrap|bin|call off) ${STOPPED_DAY_EN}(?!'?s\b)|${STOPPED_DAY},? (?:c'est |it's |is )?stop(?= ?(?:$|[.,;!\n]))|stop ${STOPPED_DAY}(?= ?(?:$|[.!\n])))
  (?![^!?\n]*\b(?:demain|tomorrow|${WEEKDAY}|week|semaine|plutot|instead)\b)
`;

const CANCEL = anyPhrase({
  both: listed`
    ${STOPS_THE_DAY}
  `,
  fr: listed`
    (?:ne )?(?:veux|voulons|souhaite) plus (?:de |du |de ce |ce |cet |d')+(?:rendez-vous|appel|creneau)
    (?:plus|pas) besoin (?:du|de ce|de cet|de l'|de notre|d'un) ?(?:rendez-vous|appel|creneau)
    (?:plus|pas) (?:besoin|la peine|utile|necessaire) que (?:vous|tu|on|quelqu'un) (?:ne )?
      (?:me |m'|nous )?(?:r?appel|telephon)\w*
    (?<!\b(?:ai|as|a|avais|avait|avons|avez|ont|avoir|fait) (?:(?:[a-z]+ment|presque|failli|trop|bien|deja) )?|\bj'(?:ai|avais) (?:[a-z]+ )?)${DROPS}(?: pour)? (?:le|mon|notre|ce|l.)? ?(?:rendez-vous|appel|creneau|demain)
    annul(?:er|ez|e|ons|ation|e le|ee)?
    (?:rayez?|barrez?|virez?|decommandez?)(?:[- ]moi)? (?:le |mon |notre |ce |cet |l')(?:rendez-vous|appel|creneau|coup de fil)
    (?:enleve|retire|raye|sor(?:s|t)|ote)[rz]?e?z?[- ](?:moi|le|la|ca|nous) (?:de|du) (?:l'|votre |ton |le )?(?:agenda|planning|calendrier)
    (?:on|je|nous) (?:ne )?(?:l'|le |la |les )?(?:fait|fais|faisons|fera|ferai|ferons|fasse|prend|prends|prendrai|prendra|maintient|garde) (?:pas|plus)(?: du tout)?(?: finalement| du coup| en fin de compte)?,? (?:le |ce |cet |l'|notre |mon |votre )(?:rendez-vous|appel|coup de fil|visio|call)(?![^.!\n]*\?)
    (?:s'en|m'en) passe\w* (?:de |d')(?:cet |l'|votre |ce )?(?:appel|rendez-vous|coup de fil) / me desiste(?:rai)?(?![a-z])
    (?:(?:plus|pas) (?:besoin|la peine|utile|necessaire)|inutile) (?:de |d')(?:me |m'|nous )?(?:r?appel(?:er)?|telephoner|joindre)
      (?= ?(?:$|[.!;\n]|finalement|du coup|demain|merci|en fait|desole))
    (?:plus|pas) (?:besoin|la peine|utile|necessaire) (?:de |d')(?:me |m'|nous )?(?:r?appel\w*|telephon\w*)(?=,? (?:car |vu que |puisque |parce que )?(?:le |la |mon |ma |c'est |j'ai |on a |tout |quelqu'un |un )(?:[a-z']+ ){0,4}(?:passee?|venue?|trouve|reglee?|repare\w*|signe|arrangee?|resolue?|regle)\b)
    (?:finalement|du coup|en fait|reflexion faite|tout compte fait),? pas d'appel
    pas d'appel (?:finalement|du coup|en fin de compte|tout compte fait)
    (?:chang\w+ d'avis|revenue?s? sur ma decision) (?:pour|sur|concernant|au sujet de|quant a) (?:le |l'|ce |cet |mon |notre )(?:rendez-vous|appel|coup de fil|echange)
    (?:prefere|aime mieux|aimerais mieux|voudrais|prefererais) (?:ne )?(?:pas|plus|autant pas) (?:le |l')?(?:faire|avoir|prendre|passer|maintenir|garder) (?:le |l'|ce |cet |mon |notre |d')(?:rendez-vous|appel|coup de fil|echange)
    (?:tombe|tombee?|tomber|parti|part) a l'eau / (?:c'est|ca) (?:tombe a l'eau|cuit pour (?:l'appel|le rendez-vous|demain))
    (?:le rendez-vous|l'appel|appel) (?:de demain |d'aujourd'hui )?(?:saute|tombe|est (?:mort|annule|foutu))
  `,
  en: listed`
    (?:take|get|strike|cross|knock|scrub|wipe|remove|leave) (?:me|us|it|that|this|(?:the|that|this|my|our) (?:call|meeting|appointment|booking)) (?:off|from|out of)
      [ ](?:the|my|your|our|ur) (?:diary|calendar|schedule|books?|agenda|appointments?)
    (?:pull|count|leave) (?:me|us) out of (?:the|that|this|tomorrow's|today's) (?:call|meeting|appointment)
    (?:the |our |that |this )?(?:call|meeting|appointment)(?:'s|s| is) (?:off|a no[- ]go|dead)(?= ?(?:$|[.,;!\n]|i'm|sorry|then|mate|pal|love|i|we)\b|$)
    (?:not|don't|won't) (?:be )?(?:bother\w*|go(?:ing)? ahead|proceed\w*|go(?:ing)? through) (?:with )?(?:the|that|this|our|tomorrow's|today's) (?:call|meeting|appointment)
    (?:not|won't be|don't want to|let's not) (?:do|doing|have|having|take|taking|go ahead with) (?:the|that|this|our) (?:call|meeting|appointment)
      (?: (?:after all|anymore|any more|now|sorry|thanks))?(?= ?(?:$|[.,;!\n]))
    changed? (?:my|our) minds? about (?:the|that|this|our|tomorrow's) (?:call|meeting|appointment|chat)
    (?:stop|forget|drop|scrap|bin|scratch|delete|remove|call off) (?:the|our|my|this|that|tomorrow.?s|
      today.?s) (?:call|meeting|appointment|appt|booking)
    (?:no (?:more |longer any )?need for|no point (?:in|to)) (?:the|that|a|our|tomorrow'?s|today'?s)
      [ ](?:call|meeting|appointment)
    no (?:more |longer any )?need (?:for (?:you|ye) )?to (?:call|ring|phone)(?: me| us)?(?: any ?more| now| at all)?(?=,? (?:as |because |cos |since )?(?:the |my |i've |i |we've |it's |we |all |someone |a )(?:[a-z']+ ){0,4}(?:came|been|sorted|fixed|found|signed|resolved|mended|repaired)\b)
    call (?:it|this|that|the \w+) off
    (?:call off|scrap|bin|cancel) ${ON_A_DAY}(?:call|meeting|appointment|appt|booking|chat|talk|catch[- ]?up|slot)
    chang\w+ (?:my|our) minds? (?:about|on|regarding) (?:the|that|this|our|tomorrow'?s|today'?s) (?:call|meeting|appointment)
    (?:rather|prefer|prefer to|sooner) not (?:to )?(?:have|do|take|go ahead with) (?:the|that|this|our|a) (?:call|meeting|appointment)
    (?:won'?t|will not|don'?t|do not|no longer) (?:be )?need(?:ing)?
      [ ](?:the|this|that|our|tomorrow'?s|today'?s) (?:call|meeting|appointment)
    (?:cancel|canceling|cancelling|cancellation)
  `,
});

const REFUSES_TO_BE_RUNG_FR = oneOf(listed`
  (?:(?:plus|pas) (?:besoin|la peine|utile)|inutile) (?:de |d'|que (?:vous|tu) )(?:me |m'|nous )?(?:r?appel\w*|telephon\w*|joindre)
  (?:ne )?(?:me |m'|nous )(?:r?appel\w*|telephon\w*) (?:pas|plus)
`);

const REFUSES_TO_BE_RUNG_EN = oneOf(listed`
  (?:no (?:longer any )?need (?:to|for you to)|(?:don'?t|do not)(?: bother(?: to)?)?) (?:call|ring|phone)(?:ing)?(?: me| us)?(?: (?:back|now|any ?more|today|tomorrow|then|after all))*
`);

const CHANGED_MIND_FR = "(?:en fait |finalement |desolee? )?(?:(?:j'ai|on a|nous avons) change d'avis)";
const CHANGED_MIND_EN =
  "(?:sorry |actually )?(?:(?:i|we)(?:'ve| have)? )?(?:just )?(?:changed (?:my|our) minds?|had a change of heart)";

/** No other way is named. */
const AND_NO_MORE =
  "(?![^\\n]*\\b(?:text|message|write|e-?mail|whatsapp|ecri\\w*|sms|here|ici|about the (?:time|day)|d'heure|de jour|next|prochain\\w*|rather|plutot|instead)\\b)";

const NEEDS_NO_CALL = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      ${REFUSES_TO_BE_RUNG_FR}[ ,.;:!]+${CHANGED_MIND_FR}${AND_NO_MORE} / ${CHANGED_MIND_FR}[ ,.;:!]+${REFUSES_TO_BE_RUNG_FR}${AND_NO_MORE}
      (?:plus|pas) (?:besoin|la peine|utile|necessaire) (?:de |d'|que (?:vous|tu) )(?:me |m'|nous )?(?:r?appel\w*|telephon\w*|joindre)(?: (?:demain|aujourd'hui|du coup|finalement|maintenant))*[ ,.;:]+(?:merci,? )?(?:car |puisque |parce que |en fait )?${IS_SETTLED}
    `,
    en: listed`
      ${REFUSES_TO_BE_RUNG_EN}[ ,.;:!]+${CHANGED_MIND_EN}${AND_NO_MORE} / ${CHANGED_MIND_EN}[ ,.;:!]+(?:so )?${REFUSES_TO_BE_RUNG_EN}${AND_NO_MORE}
      (?:no (?:more |longer any )?need (?:to|for you to)|(?:don'?t|do not) (?:need to|have to)|(?:don'?t|do not) bother to) (?:call|ring|phone)(?:ing)?(?: me| us| back| now| any ?more| today| tomorrow| after all| then)*[ ,.;:]+(?:thanks,? )?(?:as |because |cos |since )?${IS_SETTLED}
    `,
  })}(?![a-z0-9])`,
);

/** "Plus besoin de m'appeler, le plombier est passé": what they wanted is had, and nothing else is refused. */
export function needsNoCallNow(text: string): boolean {
  return withoutNeedlessCall(text) !== text;
}

export function withoutNeedlessCall(text: string): string {
  return NEEDS_HINT.test(text) ? text.replace(NEEDS_NO_CALL, ' ') : text;
}

const NEEDS_HINT = /need|bother|besoin|peine|utile|necessaire|have to|mind|avis|heart/;

/** What they have that is no call of ours: "my dentist appointment", "le rendez-vous chez le kiné". */
const OURS = oneOf({
  fr: listed`
    (?:prochain |dernier |petit )?(?:rendez-vous|rendez vous)(?! (?:chez|avec (?!vous)|du |de la |medical|dentaire|dentiste|kine|pro\b|medecin)) / appel / creneau / visio / coup de fil / entretien / reunion / call
    rappel / echange / horaire
  `,
  en: listed`
    (?:phone |video |next |whole |booked |planned |scheduled |zoom |afternoon |morning |evening )?(?:call|meeting|appointment|appt|booking|slot|chat|one|zoom|thing|time|talk)
    (?:today|tomorrow|this|that|${WEEKDAY})(?:'?s)?
  `,
});

/** What one ends with others than us. */
const THEIRS = oneOf({
  fr: listed`
    prelevements? / virements? / contrat / abonnement / assurance / mutuelle / fournisseur / devis / commande / credit / pret / forfait / box / offre / formule
    dentiste / coiffeu(?:r|se) / kine / osteo / medecin / sport / salle / cours / train / vol / billets? / vacances / voyage / location / hotel / seance / yoga / piscine / club
  `,
  en: listed`
    direct debits? / standing orders? / contracts? / policy / policies / subscription / membership / supplier / provider / plan / deal / tariff / gas / electric\w* / energy / insurance
    broadband / netflix / sky / gym(?: class)? / class / dentist / doctors? / hair\w* / lesson / flight / train / holiday / trip / hotel / order / quote / cover / warranty / builder / plumber / yoga
  `,
});

/** "My train is cancelled", "j'ai annulé le dentiste": something else is off, often so that the call can be. */
const SOMETHING_ELSE_IS_OFF = new RegExp(
  oneOf({
    fr: listed`
      \b(?:(?:mon|ma|mes|le|la|les|un|une|notre|nos|son|sa|ses)[ ]|l')(?!${OURS}\b)(?:[a-z'-]+ ){1,4}?(?:est|etait|a ete|ont ete|sont|s'est|vient d'etre|ete)
        (?: (?:tous|toutes|finalement|bien|encore))? annulee?s?\b
      \b(?:ai|a|avons|avais|ont|fait|viens d')(?: (?:meme|deja|justement|tout|expres))* ?annuler? (?:(?:mon|ma|mes|le|la|les|un|une|tous mes|toutes mes|notre|nos|son|sa)[ ]|l')(?!${OURS}\b)[a-z]+
      \b(?:vol|train|avion|bus|cours|ecole|seance|match|formation|deplacement|voyage|repas|sortie|soiree|cantine|garde|entrainement)s? annulee?s?\b
      \b(?:on|ils|elle|il|le \w+|la \w+|mon \w+|ma \w+) (?:m'|nous )(?:a|ont) annule(?!\w)
      \b(?:mon|ma|mes|la|le|les|notre|nos) (?!${OURS}\b)[a-z-]+(?: (?:de|du|d'|des) ?[a-z-]+)? (?:a|ont) annule(?!\w)
      \b(?:annul|resili)\w* (?:avec |chez |aupres de )?(?:mon |ma |mes |le |la |l'|les |notre |nos )(?:anciens? |ancienne |autres? |actuel(?:le)? )?${THEIRS}\b(?! (?:de demain|d'aujourd'hui|avec vous))
      \b(?:annul|resili)\w* (?:avec |chez )(?:mon |ma |l'|le |la )(?:ancien\w*|autre|actuel\w*)\b
    `,
    en: listed`
      \b(?:my|the|our|his|her|their)(?: (?!${OURS}\b)[a-z'-]+){1,3}? (?:is|was|are|were|got|gets|has been|have been|been|have|has|just)(?: (?:just|now|all|been|got))* cancell?ed\b
      \bcancell?(?:ed|ing)(?: all| on)? (?:my|the|our|an?|his|her|their)(?! ${OURS}\b)(?: [a-z'-]+){1,3}
      \b(?:flight|train|bus|ferry|class|school|shift|lesson|trip|plane|practice|training|match|game|gig|surgery|op|swimming|football|nursery)s?(?:'s)?(?: (?:is|was|are|were|got|has been|been|just))* cancell?ed\b
      \bcancell?ed on (?:me|us)\b
      \bcancel(?:ling|ing)? (?:with )?(?:my|the|our|all my|these|those) (?:old |current |existing |other |previous |present |dad's |mum's )*${THEIRS}\b(?! (?:call|appointment|meeting|slot))
      \bcancel(?:ling|ing)? (?:with )(?:my|the|our) (?:old|current|existing|other|previous|present)\b
    `,
  }),
  'g',
);

/** Whose hour is off, and that it is: "mon rdv de 13h est annulé", "my 1 o'clock got cancelled". */
const OFF_AT = new RegExp(
  oneOf({
    fr: listed`
      \b(?:ai|a|avons) (?:[a-z]+ )?(?:annul|decal|deplac|report)ee? (?:mon|ma|le|la|un|une|notre) (?:[a-z-]+ ){0,2}?(?:de |d'|a )?(\d{1,2}) ?h ?(\d\d)?\b
      \b(?:(?:mon|ma|le|la|un|une|l'|notre) ?|(?=client|patient|reunion|cours))(?:[a-z-]+ ){0,3}?(?:(?:de |d'|a )?(\d{1,2}) ?h ?(\d\d)?)\b(?: (?:est|a|ont|s'est|vient d'etre|a ete|ete|fait|vient de))* ?(?:(?:annul|decal|deplac|report|decommand|desist)\w*|(?:tomb|part)\w* a l'eau|saute\w*)
    `,
    en: listed`
      \b(?:my|the|our)(?: [a-z-]+)? (\d{1,2})(?:[:.](\d\d))?(?: ?[ap]m| ?o'?clock)?(?: (?!call\b)[a-z]+){0,2}? (?:is|was|got|gets|has been|has|just|been|have)? ?(?:just |now )?(?:cancell?ed|moved|pushed|called off|rescheduled|postponed|fell (?:through|apart)|fallen through|dropped out|off(?= ?(?:$|[.,;!\n]|so\b|now\b)))
    `,
  }),
);

const THEIR_MEETING = oneOf({
  fr: listed`
    (?:ma|mon|une?) (?:autre )?(?:reunion|rendez-vous|client\w*|visio|cours|patient\w*)
  `,
  en: listed`
    (?:my|a) (?:other |next |previous |afternoon |morning )?(?:meeting|client|appointment|patient|lesson|class)
  `,
});

/** "Ma réunion est annulée, je suis dispo": what is off is why they can. */
const IS_OFF_SO_FREE = new RegExp(
  pattern`
    \b${THEIR_MEETING}(?: (?!avec vous|with you)[a-z0-9':-]+){0,5}? (?:annulee?|cancell?ed)\b[ ,.;!]*(?:(?:donc|du coup|alors|so|and|et)[ ]+)?
    (?:je suis|j'ai|on est|c'est|i'm|i am|i've|we're|i can|je peux|ca)[ ](?!pas\b|plus\b|not\b)(?:[a-z']+ ){0,3}?
    (?:dispo\w*|libre|large|la|bon|ok|pret\w*|tranquille|temps|free|yours|available|early|ready|around|good|here|time|loads|ages|talk)\b
  `,
);

/** Whether something of theirs is off, at another hour than our meeting's if one stands, or so that they can come to it. */
export function isTheirsOff(text: string, meeting: CivilTime | null): boolean {
  const off = OFF_AT.exec(text);
  if (!off) return IS_OFF_SO_FREE.test(text);
  if (meeting === null) return true;
  const [hour, minute] = [off[1] ?? off[3] ?? off[5], off[2] ?? off[4] ?? off[6] ?? '00'];
  const [h = '', m = ''] = meeting.split(':');
  return Number(hour) % 12 !== Number(h) % 12 || minute !== m;
}

const DROP = oneOf({
  fr: listed`
    annul\w+ / oubli\w+ / ignor\w+
  `,
  en: listed`
    cancel / scrap / forget / ignore / disregard / scratch / drop
  `,
});

/** "Cancel what I said about changing it", "oubliez ma demande de report": what is called off is the move. */
const MOVE_CALLED_OFF = new RegExp(
  oneOf({
    fr: listed`
      \b${DROP} (?:(?:ca|cela|tout),? (?:je veux dire|enfin|pardon|non),? (?:${DROP} )?)?(?:ce que j'ai (?:dit|ecrit|demande)|ma (?:derniere )?demande|mon (?:dernier )?message)
        (?: (?:de|pour|sur|a propos de|concernant|au sujet de|le|la|du)| d')+ ?(?:chang\w+|decal\w+|report\w*|deplac\w+|boug\w+|repouss\w+|modif\w+)
    `,
    en: listed`
      \b${DROP} (?:(?:that|it|this),? (?:i mean|i meant|sorry|no|well),? (?:${DROP} )?)?(?:what i (?:said|wrote|asked)|everything i said|my (?:last )?(?:request|message|text)|the bit)
        (?: (?:about|on|of|to|regarding|for))+ (?:chang\w+|mov\w+|resched\w+|switch\w*|shift\w*|postpon\w+|a (?:change|move))(?: (?:it|that|the (?:call|time|meeting)))?
    `,
  }),
  'g',
);

export function callsMoveOff(text: string): boolean {
  return withoutMoveCalledOff(text) !== text;
}

function withoutMoveCalledOff(text: string): string {
  return MOVES.test(text) ? text.replace(MOVE_CALLED_OFF, ' ') : text;
}

const MOVES = /chang|mov|resched|switch|shift|postpon|decal|report|deplac|boug|repouss|modif/;

/** Whether it is our call that is called off, and nothing else of theirs. */
export function cancelsCall(said: string): boolean {
  if (needsNoCallNow(said)) return true;
  const text = withoutMoveCalledOff(said);
  return CANCEL.test(text) && CANCEL.test(text.replace(SOMETHING_ELSE_IS_OFF, ' '));
}

export function cancelsSomethingElse(text: string): boolean {
  const rest = text.replace(SOMETHING_ELSE_IS_OFF, ' ');
  return (rest !== text || CANCEL.test(text)) && !CANCEL.test(rest);
}

const THE_LOT = oneOf(listed`
  (?:it(?: all)?|this)(?= ?(?:$|[.,;!\n]|please|thanks?|sorry|i\b|we\b|my\b|the wife|wife|hubby|then|for now|mate|cos|because))
  the (?:whole thing|lot|idea|whole idea) / that(?= ?(?:$|[.!]|,? (?:wife|hubby|husband|sorry|we|changed|i've changed)))
`);

/** "Scrap it", "pull the plug": of the meeting where one stands, and of everything where none does. */
export const CALLS_IT_OFF = anyPhrase({
  fr: listed`
    (?:laissez?|laissons|on laisse) tomber(?: tout)?(?= ?(?:$|[.,;!\n]|(?:ma|mon) (?:femme|mari)))
    on (?:arrete|laisse) (?:la|les frais)(?= ?(?:$|[.,;!\n])) / on oublie tout / on met (?:tout )?(?:un terme|fin)
  `,
  en: listed`
    (?:have|got|need|going|gonna|having|had) to (?:cry off|bail(?: out)?|pull out|bow out|duck out|drop out|call it off)(?= ?(?:$|[.,;!\n]|sorry|i'm afraid|afraid|on|of|for|as|because|cos|tomorrow|today|mate|this time))
    (?:scrap|bin|ditch|axe|kill|can|ax|scratch|dump|sack|chuck|drop) ${THE_LOT}
    (?:count|leave) (?:me|us) out(?! of) / (?:sack|jack) (?:it|this|the lot) (?:off|in) / knock (?:it|this|that) on the head / pull the plug / call it (?:quits|a day)
    (?:it's|its|it is|that's|deal's|deal is|all) off(?= ?(?:$|[.,;!\n]|i'm afraid|sorry)) / not (?:going ahead|happening)(?= ?(?:$|[.,;!\n]|anymore|any more|sorry|now))
  `,
});

const NOT_CANCEL_WORDS = oneOf({
  fr: listed`
    (?:pas|aucun) interet a (?:[a-z']+ ){0,2}(?:l')?annuler / avis(?:e|ez|es) (?:surtout )?pas d'annuler / (?:j'espere|esperant) que (?:vous|tu) (?:n'|ne )?(?:annul\w+ pas|allez pas annuler)
    // What others called off leaves them free.
    (?:j'ai|on a|nous avons|j'avais|y a|il y a) (?:eu )?(?:justement |la |enfin |bien )?une (?:autre )?annulation(?! (?:a (?:faire|demander|vous|signaler)|de (?:ma part|notre|mon|l'appel)|pour (?:notre|l'appel|vous|le rendez-vous)))(?![^.!?\n]*\bj'annul)
    (?:un|une|mon|ma|mes|le|la|des|les) (?:autre )?(?:cliente?s?|patiente?s?|eleves?|chantier|cours|match|stagiaires?)(?: d[eu'] ?[a-z\d:]+)? (?:(?:vient|viennent) d'|vient de m'|(?:a|ont|est|s'est|m'a|m'ont) (?:ete |finalement |justement |tout juste )?)annul\w*(?![^.!?\n]*\b(?:j'annul|annulez|notre))
    annul(?:e|ez|er|ons)(?: (?:le|la|rien))? (?:surtout )?pas(?! (?:de|grave|la peine|trop|mal|besoin|utile)\b)
    (?:pas|jamais|rien)(?: (?:a|l'|le|la|vouloir|du tout))? ?annuler / frais d'annulation
    conditions d'annulation
    (?:pas|jamais|sans|surtout pas)(?: (?:a|la peine de|besoin de|de|d'|me|nous))* ?(?:effacer|supprimer|enlever|retirer|oublier|laisser tomber) (?:le|mon|notre|ce|l.) ?(?:rendez-vous|appel|creneau)(?![^.!?\n]*\bannul)
    (?:peux|peut|pourrai|pourra|puis-je|peut-on|pouvons) (?:toujours |aussi |encore )?annuler (?:sous|dans les|sans (?:frais|payer)|gratuitement|apres (?:signature|avoir signe))
    (?:en cas|delai|politique|risque|possibilite) d'(?:une )?annulation
    (?:annul|resili)\w* (?:mon|notre|ma|mes|le|la) (?:\w+ )?(?:abonnement|contrat|prelevements?|assurance|fournisseur|forfait|box|mutuelle|virement|credit|bail|garantie|adhesion|offre actuelle)
  `,
  en: listed`
    (?:can|could|may) (?:i|we|you|one|people) (?:still |also |always )?cancel (?:it )?(?:within|up to|inside|free of charge|for free|without (?:paying|penalty|a (?:fee|penalty))|after (?:signing|i sign|we sign))
    (?:don'?t|do not|never)(?: (?:you|go and))? (?:count|leave|rule|write) (?:me|us) (?:out|off)
    (?:did|have|has|why|who|was) (?:you |u |it |someone |somebody )?(?:been )?
      (?:remov|cancel|delet|annul)\w*
    (?:i've|i have|we've|we have|i|we|just|there's|there has)(?: (?:just|actually|even))? (?:had|been) (?:a|another) cancellation(?! (?:to make|request|for (?:you|our|the call|this)|of (?:our|the|my)))(?![^.!?\n]*\bcancel\b)
    (?:a|another|one|my|the|our) (?:\d[\d:.]* ?(?:[ap]m |o'?clock )?)?(?:client|customer|patient|pupil|student|gig|match|class|lesson|training)s?(?:'s| has| have| just)*(?: been)? cancel(?:l?ed|ling)(?![^.!?\n]*\b(?:cancel|our)\b)
    (?:don'?t|do not)(?: you| ye| u)? dare(?: to)? cancel / (?:better|mustn't|must not|hope you (?:don't|won't|aren't going to)) (?:not )?cancel
    (?:don'?t|do not|never|not to|rather not)(?: (?:want|wish|need|have) to)? cancel / cancellation (?:policy|fees?|terms|charges?)
    (?:in case of|in the event of)(?: an?)? cancellation / \bif [^.!?\n]{1,40} (?:i |we )?had to cancel
    cancel(?:ling)? (?:my|our|the) (?:[a-z]+ )?(?:subscription|contract|membership|policy|direct debit|standing order|insurance|tariff|broadband|supplier|supply|warranty|account|tenancy|lease|gym|current (?:deal|provider|supplier)|payments?|order with)
    (?:(?:i'?d|would) hate|wouldn'?t (?:want|like|dream of)) (?:to )?cancel(?:ling)?(?! but)
    (?:don'?t|do not|never|not|without)(?: (?:you|ye|go|going|to|ever|please))? (?:stop|drop|scrap|bin|scratch|delete|remove|call off|forget)(?:p?ping|ing)? (?:the|our|my|this|that|tomorrow.?s|today.?s) (?:call|meeting|appointment|appt|booking)(?![^.!?\n]*\bcancel)
  `,
  both: listed`
    (?:pas la peine|pas besoin|inutile|no need|no reason|not) (?:d'|de l'|de |to )?(?:annul|cancel)\w*
  `,
});

export const NOT_CANCEL = new RegExp(pattern`\b${NOT_CANCEL_WORDS}\b`);

/** "C'est annulé du coup ?": asks whether it was called off. */
const ASKS_WHETHER_OFF = new RegExp(
  oneOf({
    fr: listed`
      \b(?:rendez-vous|appel|creneau|c'est|il est|est-il|ca a ete|avez|a ete|est)\b[^.!?\n]{0,30}\bannulee?s?\b[^.!?\n]{0,20}\?
      ^(?:donc |du coup |alors )*annulee?(?: (?:alors|du coup|donc|finalement))* ?\?
    `,
    en: listed`
      (?<!\b(?:meeting|appointment|client|lesson|class|o'clock|\d ?[ap]m|\d) )\b(?:is|was|has|did)(?: (?:it|that|this|you|the|my|our|tomorrow's|today's|\w+day(?:'s)?|call|meeting|appointment|booking|been|still|now|just|someone|somebody))+
        [ ](?:cancel(?:l?ed)?|off)(?= ?(?:$|[?\n]|then|now|or|yet))
      ^(?:so |is it )?cancell?ed(?: (?:then|now))* ?\?
      \b(?:call|meeting|appointment|appt|booking|it|that)(?:'s| is| was) (?:cancell?ed|off),? ?(?:right|yes|no|yeah|correct|isn't it|is it|then)? ?\?
    `,
  }),
);

export function asksWhetherOff(text: string): boolean {
  return /annul|cancel|\boff\b/.test(text) && ASKS_WHETHER_OFF.test(text);
}

/** "I didn't cancel", "pourquoi annulé ?": said of what was called off, it was never meant. */
const DENIES_CANCELLING = new RegExp(
  oneOf({
    fr: listed`
      \b(?:(?:j'|je )(?:ne |n')?(?:l')?ai|on (?:n')?a|nous (?:n')?avons) (?:bien |surtout )?(?:pas|jamais|rien) (?:du tout )?(?:demande (?:a |d'|l'|qu'on )|dit (?:que j'|qu'il fallait |d'|vouloir )|voulu |parle d')?annul(?:ee?|er|ais|ation)\b(?! (?:pour rien|(?:mon|ma|mes|le|la|notre) (?!rdv|rendez-vous|appel|creneau)))
      \b(?:pourquoi|comment ca|pk|pq) (?:(?:c'est|vous|ce soit|il est|ca a ete|l'avez|avez|m'avez|est-ce|que|mon|le|l'|rendez-vous|appel|est)[ -]?){0,6}annul(?:ee?|ez|er|ation)\b
    `,
    en: listed`
      \b(?:did(?:n'?t| not)|never|haven'?t|have not)(?: (?:ever|actually|even|mean|want|ask|say|tell you|said|asked|meant|wanted|told you|you|to|it to be|that)){0,6} cancel(?:l?ed|ling)?\b(?! (?:my|our|the|for nothing)\b(?! (?:call|meeting|appointment|appt|booking)))
      \b(?:why|how come)(?: (?:is|was|did|has|have|it|its|it's|that|this|you|my|the|our|call|meeting|appointment|booking|been|u)){0,6} cancel(?:l?ed|ling)?\b
    `,
  }),
);

export function deniesCancelling(text: string): boolean {
  return /annul|cancel/.test(text) && DENIES_CANCELLING.test(text);
}

const TOOK_PLACE = new RegExp(
  pattern`\b${oneOf({
    fr: listed`
      a (?:bien |deja )?eu lieu / s'est (?:bien |deja )?(?:fait|passee?|tenue?) / on s'est (?:bien |deja )?(?:parle|appele)
    `,
    en: listed`
      took place / (?<!what )(?<!what's )happened / went ahead / we(?:'ve)? (?:already )?(?:spoke|spoken|talked)
    `,
  })}\b`,
);

/** "L'appel a eu lieu": what was held is not to come. */
export function saysItTookPlace(text: string): boolean {
  return TOOK_PLACE.test(text);
}
