/** PostgreSQL's limit for a search attribute; in UTF-8 at most 1 020 bytes, under Temporal's 2 048. */
const LONGEST = 255;

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
