/** PostgreSQL's limit for a search attribute; in UTF-8 at most 1 022 bytes with its quotes, under Temporal's 2 048. */
const LONGEST = 255;

/**
 * Temporal's limit for a list is for the whole of it, as JSON: at 2 049 bytes the server ends the workflow. With 150 for
 * each of them a contact's facets all have room.
 */
const LIST_BYTES = 2_000;
const LISTED_BYTES = 150;

/**
 * The only way of outside text into a search attribute (T19): control characters, NUL and lone surrogates stripped,
 * NFC, cut to 255 characters between code points. The full value stays in the state.
 */
export function toKeyword(value: string): string {
  const clean = value.replace(/[\p{Cc}\p{Cs}]/gu, '').normalize('NFC');
  // No more than the first 510 code units can matter: nothing larger is ever split.
  return Array.from(clean.slice(0, LONGEST * 2))
    .slice(0, LONGEST)
    .join('');
}

/** One of a list of keywords: {@link toKeyword}, and cut to 150 bytes. What is searched in a list is cut alike. */
export function toListed(value: string): string {
  const whole = toKeyword(value);
  if (bytesOf(whole) <= LISTED_BYTES) return whole;
  const kept: string[] = [];
  let bytes = bytesOf('');
  for (const character of whole) {
    bytes += bytesOf(character) - bytesOf('');
    if (bytes > LISTED_BYTES) break;
    kept.push(character);
  }
  return kept.join('');
}

/** The only way of outside text into a list (T19): each once, and of more than fit the last. */
export function keywordList(values: string[]): string[] {
  const list = [...new Set(values.map(toListed))];
  while (bytesOf(list) > LIST_BYTES) list.shift();
  return list;
}

/** As the server counts it. */
function bytesOf(value: string | string[]): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
