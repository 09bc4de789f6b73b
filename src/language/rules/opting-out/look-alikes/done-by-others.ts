/**
 * What others do, and what one does to them: "my supplier won't leave me alone", "nos abonnés se désabonnent", "je
 * me désabonne d'Engie", "my ex harasses me", "on the do not call list but you're fine". Where "you" is in it, it
 * may be us.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { REACH_EN, REACH_FR } from '../vocabulary.js';
import { FAMILY, FIRM, OTHERS } from './vocabulary.js';

const LEFT_THING = oneOf({
  fr: listed`
    gaz / internet / prime / journal / salle
  `,
  en: listed`
    gas / electric\w* / telly / broadband
  `,
  both: listed`
    ${FIRM} / fibre / tv / magazine / spotify / amazon / sky
  `,
});

/** What one leaves, other than us: "je me désabonne d'Engie". */
export const LEFT_OF_OTHERS = new RegExp(
  pattern`
    \b(?:desabonn|desinscri|unsubscrib|resili|cancel)\w*
    [ ](?:(?:from|du|de|des|la|le|chez|my|our|mon|ma|notre|the|l'|d') ?)*(?:\S+ )?${LEFT_THING}\b
  `,
  'g',
);

const THEIR_OWN = oneOf({
  fr: listed`
    mon / ma / notre / l'autre / les autres / un autre / l'ancien(?:ne)? / mes
  `,
  en: listed`
    nos / my / our / the other / the old / the last / another / other
  `,
});

const DOES_OR_DOES_NOT = oneOf({
  fr: listed`
    ne[ ] / nous[ ] / avait / enfin / n' / m' / ont[ ]
  `,
  en: listed`
    won't / will not / never / has / have / finally / is / are / was / were / didn't / doesn't
    wouldn't / used / kept?s? / always
  `,
  both: listed`
    me[ ] / a[ ]
  `,
});

/** What others do that is not said of us: "my supplier won't leave me alone", "l'autre boîte a cessé de m'appeler". */
export const OF_OTHER_FIRMS = new RegExp(
  pattern`
    \b${THEIR_OWN} ?(?:(?:ancien(?:ne)?|actuel|current|old|last|previous|gas|energy|phone) )?
    (?:\S+ )?${FIRM}\b(?: \S+)?,? ${DOES_OR_DOES_NOT}[^.,;!?\n]*
  `,
  'g',
);

const THEY_KEEP = oneOf({
  fr: listed`
    qui / tous / se / sont / n'arretent pas de / souvent / s' / ont
  `,
  en: listed`
    who / that / keep / keeps / just / all / are / have / has / 've / kept / always / often
  `,
});

const LEAVES = oneOf({
  fr: listed`
    desabonn / desinscri / bloqu
  `,
  en: listed`
    unsubscrib / opt(?:ing|ed|s)?[ -](?:me )?out / leav / block / signal
  `,
  both: listed`
    report
  `,
});

/** Who leaves the lists of the one who writes: "clients keep opting out of our texts", "nos abonnés se désabonnent". */
export const LEFT_BY_OTHERS = new RegExp(
  pattern`(?<!\byou )\b${OTHERS}\b(?: ${THEY_KEEP})* ?${LEAVES}\w*[^.!?\n]*`,
  'g',
);

const WELCOME_AFTER_ALL = oneOf({
  fr: listed`
    vous,? (?:ca va|c'est|pouvez|etes) / je vous ai (?:donne|contacte|ecrit|demande) / j'ai (?:rempli|demande|donne|fait)
    c'est moi qui / moi qui / pas de (?:souci|probleme) / pas grave / allez-y / ca me va / avec vous
  `,
  en: listed`
    you(?:'re| are| guys are| lot are)? (?:fine|ok|okay|alright|can|may|all right) / i(?:'ve)? (?:did |have |had )?(?:fill|ask|sign|gave|give|contact|request|enquir|want)\w*
    (?:that's|this is|it's|its) (?:fine|ok|okay|alright|different|me who) / no worries / happy to / feel free / go ahead
  `,
});

/** Which list one is on, or how much comes from everywhere. */
const EVERYBODY_ELSE = oneOf({
  fr: listed`
    liste rouge / liste d'opposition / bloctel / harcel\w+ / demarch\w+ / spam\w* / marre / assez
  `,
  en: listed`
    (?:do not|don't|no|dnc)[- ](?:call|contact|text)(?: list| registry| register)? / tps / harass\w* / spam\w* / pester\w* / bombard\w* / sick of / fed up
  `,
});

const BUT = oneOf(listed`
  mais / but / though / however / par contre / cependant / sauf que / so / donc / du coup / alors / c'est pour ca / which is why / hence / that's why
`);

const NOT_YOURS = pattern`(?![^.!?\n,;]*\b(?:vous|vos|votre|tes|you|your|ur|u|yous|these|this|ces|cette)\b)`;

const SOME_FIRM = pattern`(?:une?|des|deux|trois|plusieurs|certaine?s?|a|an|some|two|three|several|these|those|the other) (?:\S+ )?(?:${FIRM}|commercial(?:e|es|aux)?|type|gars|mec|guys?|blokes?|lads?)`;

const HARASSED = oneOf({
  fr: listed`
    (?:m'|nous )(?:a|ont|avait|avaient|aura) (?:\S+ )?(?:harcel|relanc|saoul|derang|embet|emmerd|demarch|assailli|bombard)\w*
    (?:me |nous )(?:harcel|relanc|saoul|derang|embet|emmerd|demarch|bombard)(?:ait|aient)
    (?:ne )?(?:me |nous )(?:lach|laiss)(?:ait|aient) (?:plus|pas|jamais)
    n'arret(?:ait|aient) pas de (?:m'|me |nous )\w+
  `,
  en: listed`
    (?:harassed|pestered|hounded|bombarded|plagued|badgered|hassled|spammed|bothered) (?:me|us)
    (?:wouldn't|would not|would never|never) (?:leave (?:me|us) (?:alone|be|in peace)|stop \w+ing(?: me| us)?|let go|take no)
    kept (?:on )?\w+ing (?:me|us)
  `,
});

/** How it went, and how it ended. */
const AS_A_STORY = oneOf(listed`
  pendant / durant / (?:l'annee|l'an|l'ete|le mois|la semaine) (?:derniere?|passee?) / il y a / avant / du coup / donc / alors / resultat / avait / avaient / \w+ai(?:t|ent)
  for (?:\S+ )?(?:days|weeks|months|years|ages) / last (?:week|month|year|time|summer|winter) / ago / before / so / in the end / until / until we / until i / ended up / back in
`);

/** What became of it: in clauses that go on telling of them or of oneself. */
const AND_THEN = pattern`(?:, ?(?:il|elle|ils|elles|on|du coup|donc|alors|resultat|et (?:on|du coup|je)|je n'|he|she|they|so|in the end|we|until|till)\b[^.,;!?\n]*)*`;

export const DONE_BY_OTHERS: RegExp[] = listed`
  // "A salesman pestered us for months, he never let go, so we signed nothing".
  \b${SOME_FIRM}(?: (?:qui|who|that|in|from|de|d'|du)(?: \S+)?)? ?${HARASSED}\b(?=[^\n]*\b${AS_A_STORY}\b)(?![^.!?\n]*\b(?:vous|vos|votre|tes|toi|you|your|ur|u|yous)\b)[^.,;!?\n]*${AND_THEN}
  // "I'm on the do not call list but you're fine", "harcelés par des démarcheurs, alors je préfère vous".
  (?<![^.!?\n])[^.!?\n]*\b${EVERYBODY_ELSE}\b[^.!?\n]*?(?=\b${BUT} ${WELCOME_AFTER_ALL}\b)
  \b(?:harcel|harass|hound|pester|bombard|spamm|inond|submerg|flood|inundat|swamp|plagu|satur|assaill)\w* (?:(?:de|d'|of) ?\S+ )?(?:par|by|with|from) ${NOT_YOURS}
    (?=[^\n]*\b${BUT}\b)[^.!?\n,;]*
  // "My ex won't leave me alone", "mon mari me harcèle pour changer".
  \b(?:my|our) (?:ex\w*|in-laws|parents|kids|bailiffs?|creditors?|${FAMILY})\b(?:[- ]in[- ]law)? (?:(?:just|really) )?(?:won't|will not|doesn't|don't|never|
    keeps?|is|are|has been|have been|'s been|always)\b(?: [^\s,.;:!?]+){0,2}? ?(?:leaves? (?:me|us) (?:alone|be|in peace)|harass|pester|hound|bother|
    nag|stop)\w*(?![^.!?\n]*\b(?:you|your)\b)[^.,;!?\n]*
  \b(?:mon|ma|mes|nos|notre|les) (?:ex|beaux-parents|belle-mere|parents|enfants|huissiers?|creanciers?|${FAMILY}) (?:ne )?(?:me |nous |n'arret\w* pas de (?:me |nous ))
    (?:laiss\w* (?:pas|plus|jamais) (?:tranquilles?|en paix)|harcel\w*|relanc\w*|saoul\w*|tann\w*)(?![^.!?\n]*\b(?:vous|vos|votre)\b)[^.,;!?\n]*
  // "Nobody ever calls me back".
  (?<!\b(?:if|that|sure|please|want|wish|rather|prefer|ensure) )\b(?:nobody|no ?one)(?:'s)? (?:ever |has |have |had |bothered to |even )*${REACH_EN}\b[^.,;!?\n]*
  (?<!\b(?:que|plus|veux|souhaite) )\bpersonne (?:ne )?(?:m'|me |nous )(?:a |ai |avait )?(?:jamais |plus |encore |re)?${REACH_FR}[^.,;!?\n]*
  // "Les autres me harcèlent, vous ça va", "I'm on the red list but you can write".
  \b(?:les autres|d'autres|une autre \S+|l'autre \S+|the others?|other \S+|another \S+|
    everyone else)\b(?: \S+){0,2}? (?:me |m'|nous )?(?:harcel|harass|pester|hound|bother|spam|
    bombard)\w*[^.!?\n,]*
  (?<![^.!?\n])[^.!?\n]*?(?=\b(?:mais|but) (?:vous|you|yours|with you|for you|from you|avec vous|chez vous|pour vous|
    la)\b,? ?(?:ca va|c'est (?:ok|bon|moi|bien|different|calme|moi qui)|au moins|are (?:ok|fine|nice|
    different|alright)|can stay|can (?:write|carry on|keep)|i (?:like|asked|want)|(?:it's|that's) (?:ok|
    fine|different|me who)))
  // "Will the noise ever stop", "les voisins ne nous laissent jamais tranquilles".
  \b(?:neighbou?rs?|noise|dogs?|kids|music|rain|voisins?|bruit|chiens?|enfants|musique|pluie|draughts?|
    fan)\b(?: [^\s,.;:!?]+){0,4}? (?:stop\w*|arret\w*|leaves? (?:us|me)|laiss\w* (?:\S+ )?tranquilles?|
    harcel\w*|bother\w*)\b(?![^.!?\n]*\b(?:you|your|vous|vos)\b)[^.!?\n]*
`.map((each) => new RegExp(each, 'g'));
