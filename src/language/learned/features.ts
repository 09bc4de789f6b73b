/** What a text is told apart by: its words, pairs of words, and pieces of words, which outlive a typo. */

/** Rows of the table of weights; a power of two. Rarely do two pieces share a row, and then the corpus settles it. */
export const ROWS = 1 << 15;
/** Of a longer text only so much is read: the more words, the less each says. */
export const READ_LIMIT = 400;
const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 5;

const WORDS = /[\p{L}\p{N}']+|[!?]|\p{Extended_Pictographic}/gu;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** What keeps a word, a pair and a piece of the same letters apart. */
const KIND = { word: 1, pair: 2, first: 3, skip: 4, piece: 5, length: 6 } as const;
const EDGE = 32;

/** When each row was touched last, so that each counts once without a set. */
const touched = new Uint32Array(ROWS);
let turn = 0;

/**
 * The rows of the table that a text touches, each once.
 *
 * @param plain as `plainWords` gives it
 */
export function featuresOf(plain: string): number[] {
  const words = plain.slice(0, READ_LIMIT).match(WORDS) ?? [];
  const rows: number[] = [];
  turn = (turn + 1) >>> 0;
  const add = (hash: number): void => {
    const row = (hash ^ (hash >>> 15)) & (ROWS - 1);
    if (touched[row] === turn) return;
    touched[row] = turn;
    rows.push(row);
  };
  for (const [index, word] of words.entries()) {
    const own = hashed(KIND.word, word);
    add(own);
    if (index === 0) add(hashed(KIND.first, word));
    add(mixed(mixed(own, KIND.pair), hashed(KIND.pair, words[index + 1] ?? '.')));
    const after = words[index + 2];
    if (after !== undefined) add(mixed(mixed(own, KIND.skip), hashed(KIND.skip, after)));
    addPieces(word, add);
  }
  add(mixed(mixed(OFFSET, KIND.length), Math.min(6, Math.ceil(Math.log2(words.length + 1)))));
  return rows;
}

/** Every run of letters of a word with its edges. */
function addPieces(word: string, add: (hash: number) => void): void {
  const letter = (at: number): number => (at === 0 || at > word.length ? EDGE : word.charCodeAt(at - 1));
  const length = word.length + 2;
  for (let start = 0; start < length - 1; start += 1) {
    let hash = mixed(OFFSET, KIND.piece);
    for (let size = 1; size <= LONGEST_PIECE && start + size <= length; size += 1) {
      hash = mixed(hash, letter(start + size - 1));
      if (size >= SHORTEST_PIECE) add(hash);
    }
  }
}

function hashed(kind: number, text: string): number {
  let hash = mixed(OFFSET, kind);
  for (let index = 0; index < text.length; index += 1) hash = mixed(hash, text.charCodeAt(index));
  return hash;
}

/** One step of FNV-1a, 32 bits. */
function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME);
}
