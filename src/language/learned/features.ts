/** What a text is told apart by: its words, pairs of words, and pieces of words, which outlive a typo. */

/** Rows of the table of weights; a power of two. Rarely do two pieces share a row, and then the corpus settles it. */
export const ROWS = 1 << 15;
/** Opting out and the like are said early; what follows costs time and adds nothing. */
const READ_LIMIT = 400;
const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 5;

/**
 * The rows of the table that a text touches, each once.
 *
 * @param plain as `plainWords` gives it
 */
export function featuresOf(plain: string): number[] {
  const words = plain.slice(0, READ_LIMIT).match(/[\p{L}\p{N}']+|[!?]|\p{Extended_Pictographic}/gu) ?? [];
  const rows = new Set<number>();
  const add = (kind: string, piece: string): unknown => rows.add(rowOf(kind, piece));
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '.';
    add('word', word);
    add('pair', `${word} ${next}`);
    if (index === 0) add('first', word);
    if (words[index + 2] !== undefined) add('skip', `${word} _ ${words[index + 2]}`);
    const edged = ` ${word} `;
    for (let size = SHORTEST_PIECE; size <= LONGEST_PIECE; size += 1) {
      for (let start = 0; start + size <= edged.length; start += 1)
        add('piece', edged.slice(start, start + size));
    }
  }
  add('length', String(Math.min(6, Math.ceil(Math.log2(words.length + 1)))));
  return [...rows];
}

/** FNV-1a, 32 bits. */
function rowOf(kind: string, piece: string): number {
  let hash = 0x811c9dc5;
  for (const text of [kind, piece]) {
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ 0xff, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (ROWS - 1);
}
