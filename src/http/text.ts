/** Small helpers for text that comes from outside. */

/** The first `max` UTF-16 units, never half a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end);
}

/** What an answer said, on one line and without control characters, for people to read. */
export function excerpt(text: string, max = 500): string {
  return cut(text.replaceAll(/[\s\p{Cc}\uFFFD]+/gu, ' ').trim(), max);
}
