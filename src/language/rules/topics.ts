/** Which topics a text asks about, in the order in which it does: the playbook's own, and what everyone may ask. */
import { remembering } from '../../domain/remembering.js';
import { bare } from './normalise.js';
import { plainWords } from './spelling.js';
import { findStandardTopic, isStandardTopic } from './standard-topics.js';
import type { Place, Talk } from './standard-topics.js';
import { listed, oneOf, pattern } from './patterns.js';

const AFTER_COMBIEN = oneOf(listed`
  ca / cela / est-ce / coute / faut / pour / vous (?:prenez|demandez) / l'(?:unite|un|une) / piece
  par (?:mois|an) / en gros
`);

const BEFORE_COMBIEN = oneOf(listed`
  vaut / valent / fait / fera / ferait / compter / chercher dans les / autour de / parle de
  revient(?: a)? / monte a / prenez / demandez / facturez / pour
`);

const AFTER_HOW_MUCH = oneOf(listed`
  [ ]is / [ ]does / [ ]do / [ ]would / [ ]wud / [ ]will / [ ]are / [ ]r / [ ]we / [ ]u / [ ]you charge
  [ ]for / [ ]each / [ ]per / [ ]roughly / [ ]approx\w* / [ ]about / [ ]it / [ ]they / $ / [ ]?[?,.]
`);

const PRICE_PHRASES = oneOf({
  fr: listed`
    prix / tarifs? / tarification
    cout(?:e|ent|s|era|eront|erait|eraient)?
    devis / c'?est combien / combien ${AFTER_COMBIEN}\w* / ${BEFORE_COMBIEN} combien
    a combien (?:ca|cela|ce) / ordre de prix / fourchette de prix / quotation / cher / gratuite?s?
    payante?s? / cheres? / onereux
  `,
  en: listed`
    price / prices / pricing / price ?wise / costs? / quote / for free
    is (?:it|this|that|the (?:call|quote|visit)) free
    how much${AFTER_HOW_MUCH} / ballpark / what'?s the damage / (?:set|setting) (?:me|us) back
    (?:will|would) it run (?:me|us) / (?:sort|kind) of money / do (?:they|these) go for / expensive
    pricey
    (?:is|are) (?:it|they|that|these) (?:too |very |quite )?dear
    what (?:do|does|would|will) (?:they|it|these|those|one|that) (?:run|come to|cost)(?: to)?
    rates? / fees? / free of charge / do you charge / any charge
    how many (?:quid|pounds|euros?|bucks|dollars)
  `,
});

const PRICE_WORDS = oneOf(listed`
  ${PRICE_PHRASES}(?![a-z]) / how much(?= ?$)
`);

const PRICE = new RegExp(pattern`\b${PRICE_WORDS}`, 'm');

/** Words for a topic that most playbooks have, used beside the account's own keywords. */
const PRICED = new Set(['price', 'pricing', 'prix', 'tarif', 'cost']);

/** "Garantie" is asked about by "garanti", and "guarantee" by "guaranteed". */
const LONG_IN_E = /[a-z0-9_]{5}e$/;
const ENDINGS = '(?:s|x|e|es|ed)?';

const KEYWORDS_REMEMBERED = 2_000;

/** A topic and where it is asked about. `sure`: in words that ask for it wherever they stand. */
interface AskedTopic extends Place {
  topic: string;
  sure: boolean;
}

export function readTopics(
  text: string,
  topics: { topic: string; keywords: string[] }[],
  talk: Talk,
): AskedTopic[] {
  const asked = topics.flatMap(({ topic, keywords }): AskedTopic[] => {
    const standard = findStandardTopic(topic, text, talk);
    if (standard) return [{ topic, ...standard, sure: true }];
    const place = (PRICED.has(topic) ? placeOf(PRICE, text) : null) ?? firstKeyword(keywords, text);
    return place ? [{ topic, ...place, sure: false }] : [];
  });
  return asked
    .filter((each) => !asked.some((other) => other !== each && givesWay(each, other)))
    .toSorted((a, b) => a.index - b.index);
}

/** Of two topics in the same words the playbook's own is meant, and else the one that more of them name. */
function givesWay(each: AskedTopic, other: AskedTopic): boolean {
  const apart = each.index >= other.index + other.length || other.index >= each.index + each.length;
  if (apart || !isStandardTopic(each.topic)) return false;
  if (!isStandardTopic(other.topic)) return true;
  return other.length > each.length;
}

function firstKeyword(keywords: string[], text: string): Place | null {
  const places = keywords.flatMap((keyword) => {
    const pattern = patternOf(keyword);
    return (pattern && placeOf(pattern, text)) ?? [];
  });
  const [first = null] = places.toSorted((a, b) => a.index - b.index || b.length - a.length);
  return first;
}

function placeOf(pattern: RegExp, text: string): Place | null {
  const match = pattern.exec(text);
  return match && { index: match.index, length: match[0].length };
}

/** The words of a keyword, whatever stands between them but letters and digits. */
const patternOf = remembering(KEYWORDS_REMEMBERED, (keyword: string): RegExp | null => {
  let plain = bare(plainWords(keyword)).replace(/'/g, ' ').trim();
  if (LONG_IN_E.test(plain)) plain = plain.slice(0, -1);
  const words = plain.split(' ').filter((word) => word !== '');
  return words.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}${ENDINGS}(?![\\p{L}\\p{N}])`, 'u');
});
