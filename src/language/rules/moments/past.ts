/** What was, and so is no wish: "je vous ai appelé hier à 14h". */

const PAST =
  /\b(?:devai(?:t|ent|s)|devi(?:ez|ons)|eti(?:ez|ons) cense\w*|etai(?:t|ent) cense\w*|(?:was|were) (?:supposed|meant|due|going) to|c'etait (?:bien|pas)|(?:j'etais|on etait|nous etions) (?:au|aux|a|en|chez|dans|sur|pas|occupee?s?|malades?)\b(?! train de)|(?:i was|we were) (?:at|in|on|out|off|away|stuck|ill|sick|busy|working|driving|asleep)\b(?! about)|was(?:n't)? it|hier|avant-hier|yesterday|last (?:week|night|month|time|monday|tuesday|wednesday|thursday|friday)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|fois) derniere?|(?:m'avez|m'a|m'as|m'avait|m'avaient|m'aviez|m'avais|nous avez|nous avait|nous aviez|avait|avaient|aviez|avions|ai|avez|avons) (?:deja |bien )?(?:r?appele\w*|recu|ecrit|manque|rate|telephone|essaye)|(?:you|u|he|she|they|we|who|that|someone|somebody|one|lady|guy|man|woman|bloke|chap|colleague|girl|team|people) (?:just |already |have |has |had |guys )?(?:called|rang|phoned|texted|messaged|wrote|tried|spoke|contacted|emailed)|(?:who|he|she|they|you|we|i)(?:'d| had) (?:just |already )?(?:called|rung|phoned|texted|messaged|written|tried|spoken|contacted|emailed|said|told|booked)|i (?:called|rang|missed|received|tried|phoned|contacted|emailed|texted|messaged|wrote)|(?:missed|got) your|(?:m'a|m'ont|m'as|m'avez|on m'a|vous a|nous a|nous ont) (?:deja |bien )?(?:r?appele\w*|contacte\w*|ecrit|telephone|laisse|sonne))\b/;
/** Up to where something else is said or asked. */
const CLAUSE =
  /(?:(?!\b(?:can|could) (?:you|we)\b|\b(?:so|but|donc|mais)\b|\bm'a dit\b|\bsaid\b)[^,.;!?\n])+/g;

/** The text without the clauses of what was; every index stays the same. */
export function withoutPast(text: string): string {
  return text.replace(CLAUSE, (clause) => (PAST.test(clause) ? '~'.repeat(clause.length) : clause));
}
