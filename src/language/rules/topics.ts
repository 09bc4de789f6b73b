/** Which of the playbook's topics a text asks about. */
import { bare } from './normalise.js';
import { plainWords } from './spelling.js';

const PRICE =
  /\b(?:prix|tarifs?|tarification|cout(?:e|ent|s)?|devis|c'?est combien|combien (?:ca|cela|est-ce|coute|faut)\w*|price|prices|pricing|costs?|rates?|fees?|quote|quotation|gratuite?s?|payante?s?|combien pour|free of charge|for free|is (?:it|this|that|the (?:call|quote|visit)) free|do you charge|any charge|how much(?: is| does| do| would| will| are|$| ?\?)|expensive|cher|cheres?)\b/;

/** Words for a topic that most playbooks have, used beside the account's own keywords. */
const STANDARD = new Map(['price', 'pricing', 'prix', 'tarif', 'cost'].map((topic) => [topic, PRICE]));

/** "Garantie" is asked about by "garanti", and "guarantee" by "guaranteed". */
const LONG_IN_E = /\w{5}e$/;
const ENDINGS = ['', 's', 'x', 'e', 'es', 'ed'];

const normalisedKeywords = new Map<string, string>();
const REMEMBERED = 2_000;

export function readTopics(text: string, topics: { topic: string; keywords: string[] }[]): string[] {
  const padded = ` ${bare(text).replace(/'/g, ' ')} `;
  return topics
    .filter(
      ({ topic, keywords }) =>
        STANDARD.get(topic)?.test(text) === true || keywords.some((keyword) => contains(padded, keyword)),
    )
    .map(({ topic }) => topic);
}

function contains(padded: string, keyword: string): boolean {
  let plain = normalisedKeywords.get(keyword);
  if (plain === undefined) {
    if (normalisedKeywords.size >= REMEMBERED) normalisedKeywords.clear();
    plain = bare(plainWords(keyword)).replace(/'/g, ' ');
    if (LONG_IN_E.test(plain)) plain = plain.slice(0, -1);
    normalisedKeywords.set(keyword, plain);
  }
  if (plain === '') return false;
  return ENDINGS.some((ending) => padded.includes(` ${plain}${ending} `));
}
