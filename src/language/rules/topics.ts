/** Which of the playbook's topics a text asks about. */
import { bare } from './normalise.js';
import { plainWords } from './spelling.js';

const PRICE = new RegExp(
  `\\b(?:${[
    "prix|tarifs?|tarification|cout(?:e|ent|s|era|eront|erait|eraient)?|devis|c'?est combien|combien (?:ca|cela|est-ce|coute|faut|pour|vous (?:prenez|demandez)|l'(?:unite|un|une)|piece|par (?:mois|an)|en gros)\\w*",
    '(?:vaut|valent|fait|fera|ferait|compter|chercher dans les|autour de|parle de|revient(?: a)?|monte a|prenez|demandez|facturez|pour) combien|a combien (?:ca|cela|ce)|ordre de prix|fourchette de prix',
    'price|prices|pricing|price ?wise|costs?|rates?|fees?|quote|quotation|gratuite?s?|payante?s?|free of charge|for free|is (?:it|this|that|the (?:call|quote|visit)) free|do you charge|any charge',
    "how much(?: is| does| do| would| wud| will| are| r| we| u| you charge| for| each| per| roughly| approx\\w*| about| it| they|$| ?[?,.])|ballpark|what'?s the damage|(?:set|setting) (?:me|us) back|(?:will|would) it run (?:me|us)|how many (?:quid|pounds|euros?|bucks|dollars)|(?:sort|kind) of money|do (?:they|these) go for",
    'expensive|pricey|(?:is|are) (?:it|they|that|these) (?:too |very |quite )?dear|cher|cheres?|onereux',
  ].join('|')})(?![a-z])|\\bhow much(?= ?$)`,
);

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
