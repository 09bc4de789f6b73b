/**
 * What others said, or were told: "my clients ask to stop", "I told my supplier to stop calling", "if my son told
 * you to stop, ignore him". Who speaks must be somebody else, and who is told not us; the one who writes may not
 * ask the same.
 */
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { ELSE_WRITES_FR } from '../../signs/not-now.js';
import { FAMILY, FIRM, OTHERS } from './vocabulary.js';

const SAY = oneOf({
  fr: listed`
    disent / dis(?:aient|ait)? / demand(?:ent|aient|e) / repond(?:ent|aient) / se plaignent / veulent
    voulaient / reclament / nous disent / me disent / ecrivent / crient / cliquent
  `,
  en: listed`
    say(?:s|ing)? / said / tell(?:s|ing)? / told / ask(?:s|ed|ing)? / beg(?:s|ged)? / complain\w*
    answer\w* / write / wrote / shout\w* / want(?:s|ed)? / go / click\w* / hit / send
    repl(?:y|ies|ied) / scream\w*
  `,
  both: listed`
    respond\w*
  `,
});

const REPORTED_BETWEEN = oneOf({
  fr: listed`
    nous / toujours / sans cesse / tous / m' / n' / souvent
  `,
  en: listed`
    us / just / keep / all / always / often
  `,
  both: listed`
    me
  `,
});

export const REPORTED = new RegExp(
  pattern`
    (?<!\b(?:you|how|so|too|vous) )\b${OTHERS}\b(?: \S+){0,4}? (?:${REPORTED_BETWEEN} ?){0,3}${SAY}\b[^.!?\n]*
  `,
  'g',
);

export const ASKED_OF_OTHERS = new RegExp(
  pattern`
    \b(?:demand\w+|dit|ecrit|asked|told|ask|tell|written|wrote)\b (?:a |to |aux )?
    (?:(?:tous|toutes|all|every|both|each|most)(?: of)? )?
    (?:mon|ma|mes|notre|nos|my|our|the|l'|un|une|an?|les|every|all|des|aux|other|d') ?(?:\S+ ){0,3}?${FIRM}\b
    (?! of you)[^.!?\n]*
  `,
  'g',
);

export const TOLD_BY_OTHERS = new RegExp(
  `\\b(?:told|asked|begged) (?:us |me )?to [^.!?\\n]*\\bby (?:our|my|the|some|many|most) (?:\\S+ )?${OTHERS}\\b`,
  'g',
);

/** Our kind besides us. */
const THE_OTHERS = oneOf({
  fr: listed`
    (?:a |aux |les )?(?:tou\w+ )?(?:les |mes |des |aux )?(?:autres|concurrents|precedents)
    (?:a |aux )(?:tou\w+ )?(?:les |l')?autres?
  `,
  en: listed`
    (?:all )?(?:of )?the (?:others?|rest|previous|last (?:lot|one|company)|competition|old one)
    every(?:one|body) else / every other / all other / other people / the other \S+
  `,
});

/** Who wrote or spoke instead of them. */
const ANOTHER = oneOf({
  fr: listed`
    quelqu'un / (?:mon|ma|mes|notre|le|la) ${FAMILY} / ils? / elles? / on / gamine? / petite?
  `,
  en: listed`
    some(?:one|body) / (?:my|our|the) ${FAMILY} / he / she / they / kids? / toddler
  `,
});

const IGNORE_THEM = oneOf({
  fr: listed`
    ne (?:l'|les )ecoute[rz]? (?:surtout )?pas / n'ecoute[rz]? pas / n'en tene[rz] pas compte
    (?:ne |n'y )?(?:faites|fais|pretez) pas attention / ignore[rz](?:[- ](?:le|la|les|ca))
  `,
  en: listed`
    ignore (?:him|her|them|it|that) / disregard (?:him|her|them|it|that) / take no notice
    (?:don't|do not) (?:listen to|mind) (?:him|her|them) / pay (?:him|her|them|it|that)? ?no (?:mind|attention|heed)
  `,
});

export const SAID_BY_OTHERS: RegExp[] = listed`
  // "Mon assistante va vous recontacter": we are written to.
  \b${ELSE_WRITES_FR}
  \b(?:my|our) (?!lawyer|solicitor|attorney|barrister)[a-z]+(?:'ll| will| is going to) (?:be in touch|get back to you|contact you|reach out|message you|text you|write to you|call you)(?: (?:back|soon|shortly|tomorrow|later|directly))?(?= ?(?:$|[.,!;\n]))
  // "If my son told you to stop, ignore him", "quelqu'un a écrit stop, n'en tenez pas compte".
  (?<![^.!?\n])[^.!?\n]*\b${ANOTHER}\b[^.!?\n]*[,;:.(] ?(?:(?:please|just|so|svp|surtout|alors|et|and|donc) )*${IGNORE_THEM}\b
  // "I asked all the others to stop", "les autres je leur ai tous dit de me laisser tranquille".
  \b(?:asked|told|tell|ask|begged|dit|demande|ecrit|repondu|
    ordonne)\w* (?:deja |bien )?(?:to )?${THE_OTHERS}\b[^.!?\n]*
  \b(?:les|tous les|mes) autres\b[^.!?\n]{0,30}? (?:dit|demande|ecrit|bloques?|signales?|vires?)\b[^.!?\n]*
  \b(?:the others|everyone else|the rest|every other \S+)\b,? (?:i|we)(?:'ve| have)? (?:all )?(?:told|asked|
    blocked|reported)\b[^.!?\n]*
  \bi(?:'ve| have)? (?:\S+ )?(?:blocked|reported|unsubscribed from|dit stop a|bloque|
    signale) ${THE_OTHERS}\b[^.!?\n]*
  // "My brother told you to stop, not me", "ma femme me dit de vous bloquer mais moi je veux savoir".
  \b(?:my|mon|ma) ${FAMILY}\b[^.!?\n]{0,60}?(?:stop|arret\w*|unsubscrib\w*|desabonn\w*|desinscri\w*|
    block\w*|bloqu\w*|leave|report)[^.!?\n]{0,24}?
    (?=,? (?:not me\b|pas moi\b|but (?:i|this|it|not)\b|mais (?:moi|je|j'|pas|ca|c')))
  // "I told my ex to leave me alone".
  \b(?:told|asked|dit|demande)\w* (?:a |to )?(?:my|mon|ma|mes) (?:ex|kids|enfants|${FAMILY}) (?:to|de|
    d')[^.!?\n]*
`.map((each) => new RegExp(each, 'g'));
