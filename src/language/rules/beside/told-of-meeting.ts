/** What is told of the meeting that is over: its day is no wish for another one. */
import { listed, oneOf, pattern } from '../text/patterns.js';
import { WEEKDAY } from '../text/words.js';

const DAY = pattern`(?:${WEEKDAY}|today|aujourd'hui|this morning|ce matin|cet apres-midi|this afternoon)`;
const MEETING = oneOf(listed`
  call / chat / meeting / appointment / talk / phone call / appel / echange / rendez-vous / entretien / point
`);

const OF_THE_MEETING = oneOf({
  fr: listed`
    personne / toujours (?:rien|pas|personne|aucune?) / aucun appel / rien (?:recu|eu)
    (?:c'|ca |j'|on |l'appel |il |elle |cetait )?(?:etait|etais|etaient|allait) / devai(?:t|ent|s|ez) / prevue?
    (?:j'ai|on a|nous avons|m'a|m'avez|vous avez) (?:\w+ )?(?:attendu|zappe|loupe|rate|oublie|manque|appele|aime|apprecie|ete|eu) / zappe / loupe / rate
    merci (?:encore )?(?:pour|de) (?:l'|votre |notre |cet |le )?(?:${MEETING}|${DAY}) / super ${MEETING}
  `,
  en: listed`
    nobody / no ?body / no ?one / noone / none of you / (?:was|were|wasn'?t|weren'?t|did|didn'?t|never|waited|waiting|supposed to|meant to)
    missed / forgot / slept / overslept / rang / called / phoned / spoke / chatted / talked / enjoyed / loved
    (?:thanks|thank you|thx|cheers|ta) (?:\w+ )?for (?:the |your |our |that |his |her )?(?:${MEETING}|${DAY}|calling|ringing|phoning)
  `,
});

const TOLD = new RegExp(pattern`(?<![a-z'])${OF_THE_MEETING}(?![a-z])`);

/** What wishes for another, or for a day that is still to come. */
const WISHES = new RegExp(
  oneOf(listed`
    \b(?:can|could|would|will|shall|may|let's|hoping|thinking|wondering|mind|instead|another|again|next|rather|book|rearrange|reschedule|available|free)\b
    (?<!\b(?:never|nobody|no one|not|n't|to) )\b(?:call|ring|phone|try) (?:me|us)\b
    \b(?:peut|peux|pouvez|pourrait|pourriez|possible|dispo\w*|libre|plutot|refaire|recaler|refixer|rappelez|appelez|prochaine?|un autre|une autre|encore une fois|voulais|pensais)\b
    \d ?(?:h\b|h\d|[ap]m\b|:\d)
  `),
);

const DAYS = new RegExp(pattern`(?<![a-z'])(?:(?:on|le|this|ce|since|all) )?${DAY}(?:'s)?(?![a-z])`, 'g');
const CLAUSE = /[^,.;!?\n]+/g;

/** The text without the days of clauses that tell of it. */
export function withoutDaysOfMeeting(text: string): string {
  return text.replace(CLAUSE, (clause) =>
    TOLD.test(clause) && !WISHES.test(clause) ? clause.replace(DAYS, ' ') : clause,
  );
}

const THANKS = oneOf(listed`
  merci(?: (?:beaucoup|bien|encore|infiniment|a vous|vraiment))* / (?:thanks|thank you|thx|cheers|ta)(?: (?:again|so much|very much|a lot|a million|loads|mate))*
`);

const FOR_CALLING = oneOf({
  fr: listed`
    (?:pour|de) (?:l'|le |cet |ce |votre |ton |notre |la )?(?:super |bon |petit )?(?:${MEETING}|coup de (?:fil|tel)|discussion)
    (?:de |d'|pour )(?:m'|nous )avoir (?:r?appel(?:ee?s?|er)|telephone)
  `,
  en: listed`
    for (?:the |your |our |that |his |her )?(?:good |great |lovely |nice |quick |helpful )?(?:${MEETING}|ring)
    for (?:calling|ringing|phoning)(?: (?:me|us))?(?: back)?
  `,
});

const WHEN_IT_WAS = oneOf({
  fr: listed`
    (?:de |d')?(?:tout a l'heure|tantot|ce matin|cet apres-midi|cet aprem|hier(?: soir| matin)?|avant-hier|aujourd'hui) / a l'instant
  `,
  en: listed`
    (?:from )?(?:earlier(?: on)?(?: today| this (?:morning|afternoon))?|just now|this (?:morning|afternoon)|today|yesterday|last (?:night|week))
  `,
});

/** "Merci pour l'appel de tout à l'heure": of a call that is over, where no hour is named beside it. */
const THANKED_THEN = new RegExp(
  pattern`\b${THANKS} ${FOR_CALLING} ${WHEN_IT_WAS}\b(?! (?:a|at|vers|around|about|plutot|instead|rather|or|ou)\b| \d)`,
);

/** The text without the time of the call that it gives thanks for: no other one is wished with it. */
export function withoutThankedCall(text: string): string {
  return THANKED_HINT.test(text)
    ? text.replace(THANKED_THEN, (thanks) => thanks.replace(WHEN_AT_END, ''))
    : text;
}

const THANKED_HINT = /merci|thank|thx|cheers|\bta\b/;
const WHEN_AT_END = new RegExp(pattern` ${WHEN_IT_WAS}$`);

const THANKED_DAY = pattern`(?: (?:de |d'|for |on |from )?(?:${DAY}|demain|tomorrow|${WHEN_IT_WAS})(?:'s)?)?`;

/** Thanks for the call, by themselves. */
const MERELY_THANKED = new RegExp(pattern`
  ^(?:(?:hi|hello|hey|ok|oui|yes|bonjour|bonsoir|super|great|parfait|perfect|and|et),? )*${THANKS} ${FOR_CALLING}${THANKED_DAY}
  (?:[ ,!.]+(?:${THANKS}|bonne (?:journee|soiree|fin de journee)|a bientot|bye|all|x+))*[ !.]*$
`);

export function merelyThanksForCall(text: string): boolean {
  return THANKED_HINT.test(text) && MERELY_THANKED.test(text);
}

const GOOD = oneOf(listed`
  good / great / grand / lovely / useful / helpful / nice / fine / brilliant / perfect / interesting / fantastic / really good / gd / class
  bien / super / parfaite? / tres bien / genial / utile / interessant / sympa / top / nickel / agreable / instructif
`);

/** "The call was great", "merci pour l'appel de vendredi". */
const PRAISES = new RegExp(
  oneOf(listed`
    \b${MEETING}\b(?! (?:me|us))[^.?!\n]{0,40}\b(?:was|went|etait|a ete|s'est)(?: \w+){0,2}? ${GOOD}\b
    \b(?:was|etait) (?:a |un |une )?(?:really |tres |super )?${GOOD} (?:${MEETING}|(?:to )?(?:chat|talk|speak))\b
    \b(?:enjoyed|loved|apprecie|aime) (?:the |our |that |l'|notre |cet )?${MEETING}\b
    ^(?:\w+ ){0,3}(?:merci|thanks|thank you|cheers)(?: \w+){0,3} (?:for|pour) (?:the |your |our |l'|votre |notre |cet |le )?${MEETING}\b
  `),
);
const PERSON = oneOf(listed`
  he / she / they / your \w+ / the (?:guy|man|lady|lad|girl|expert|chap|fella|woman|advis[oe]r|rep|team) / il / elle / l'expert\w* / votre \w+ / le (?:monsieur|gars|mec|conseill\w+|commercia\w+|technicien\w*) / la (?:dame|conseill\w+|commercia\w+)
`);

const KIND = oneOf(listed`
  ${GOOD} / lovely / kind / patient / friendly / knowledgeable / clear / polite / professional / a (?:star|legend|gem|pleasure|diamond|credit to (?:you|ye)) / spot on / top (?:man|lad|bloke|notch) / sound / ace / excellent
  agreable / gentil\w* / patiente? / clair\w* / pro\w* / competent\w* / aimable / au top / adorable / charmante? / efficace / a l'ecoute / excellent\w* / formidable / parfaite?
`);

/** "He was dead helpful", "l'expert est top". */
const PRAISES_PERSON = new RegExp(
  pattern`\b${PERSON}(?: who (?:called|rang)| qui m'a appele\w*)? ?(?:'s|was|were|is|est|etait|a ete) (?:so |very |really |dead |proper |super |tres |vraiment |trop |hyper |absolutely |well |right |bloody |pretty |just |ever so )*${KIND}\b`,
);

const BUT = /\?|\b(?:but|however|mais|sauf|when|quand|pas|not|never|jamais)\b|n't\b/;

export function praisesMeeting(text: string): boolean {
  return text.length < 160 && (PRAISES.test(text) || PRAISES_PERSON.test(text)) && !BUT.test(text);
}

const DONE = oneOf({
  fr: listed`
    (?:c'est|c'etait|tout est|(?:l'|mon |notre )appel est|appel) (?:deja |maintenant |enfin |bien )?(?:fait|passee?|terminee?|fini)
    (?:on|nous) (?:s'est|nous sommes) (?:deja |bien )?(?:parlee?s?|eus?|appelee?s?) / (?:je|on) l'ai (?:deja |bien )?eue? au (?:tel\w*|bout du fil)
  `,
  en: listed`
    (?:(?:it|that|this|the (?:call|meeting))(?:'s| is|s)? )?(?:all |now |already |just )*(?:done|finished|over)(?: and dusted)?(?: now| already)?
    (?:call|meeting|chat)(?:'s| is)? (?:all |now )?(?:done|finished|over)
    we(?:'ve| have)? (?:just |already |now )?(?:spoken|spoke|talked|chatted) / (?:just )?(?:finished|done with) (?:the|our) (?:call|chat|meeting)
  `,
});

const BEFORE_DONE = oneOf(listed`
  ok / okay / oui / yes / yeah / yep / voila / ca y est / c'est bon / parfait / super / great / perfect / right / grand / ah / oh / bonjour / hi / hello / et / and / ${THANKS}
`);

/** A word on whom they spoke to: "nice lad", "le gars était cool". */
const HOW_THEY_WERE = oneOf({
  fr: listed`
    (?:et |il |elle |c'etait |tres |bien |vraiment |hyper |super |trop |(?:le|la|votre|un|une) [a-z]+ |etait |est |a ete )*${KIND}(?: (?:le|la|votre|ce|cette) [a-z]+)?
    (?:et |il |elle |(?:le|la|votre|un|une) [a-z]+ |etait |est |a ete |tres |vraiment |hyper |super |trop )*cool
  `,
  en: listed`
    (?:and |he |she |they |was |were |is |what |an? |very |really |so |dead |proper |your |the |(?:guy|man|lady|lad|girl|expert|chap|fella|woman|bloke) )*${KIND}(?: (?:guy|man|lady|lad|girl|chap|fella|woman|bloke|chat|talk|one|call))?
  `,
});

const GOODBYE = oneOf(listed`
  ${THANKS} / bonne (?:journee|soiree|fin de journee) / a bientot / au revoir / bye / all / mate / x+ / have a (?:good|nice|lovely|great) (?:day|one|evening|weekend)
`);

/** Before the call it would be what they wanted that is settled. */
const SETTLED = oneOf(listed`
  (?:c'est|tout est) (?:bien )?(?:regle|ok|bon|clair) / (?:(?:it|that|everything)(?:'s| is|s)? )?(?:all )?(?:sorted|settled|good|clear)(?: now)?
`);

const merelySays = (what: string): RegExp =>
  new RegExp(pattern`
    ^(?:${BEFORE_DONE}[ ,.!]+){0,4}${what}(?:[ ,.!]+(?:${GOODBYE}|${HOW_THEY_WERE}))*[ ,.!]*$
  `);

const IS_DONE = merelySays(DONE);
const IS_SETTLED = merelySays(SETTLED);

/**
 * "C'est fait merci", "done, thanks, nice lad": of a call that stands, and nothing that was found elsewhere.
 *
 * @param met whether the call has begun
 */
export function tellsItIsDone(text: string, met: boolean): boolean {
  if (text.length >= 120) return false;
  return (DONE_HINT.test(text) && IS_DONE.test(text)) || (met && IS_SETTLED.test(text));
}

const DONE_HINT = /fait|passe|termine|fini|done|over|spoke|parle|eus?\b|appele|talked|chatted/;
