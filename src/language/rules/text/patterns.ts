/**
 * How patterns are put together from lists of words and phrases. Each entry is a piece of a regular expression, in
 * plain words (see `plainWords`): to hear a phrase more, put it into the list it belongs to.
 */

/** Entries by the language they are of; `both` are words of either, and phrases that mix the two. */
export interface Phrases {
  fr?: readonly string[];
  en?: readonly string[];
  both?: readonly string[];
}

export type List = readonly string[] | Phrases;

/**
 * The entries of a list: one a row, or several with ` / ` between them. A row that stands further in goes on with the
 * row before it, and one that begins with `//` says what the next ones are for. A space at the edge of a row is written
 * `[ ]`.
 */
export function listed(rows: TemplateStringsArray, ...parts: string[]): string[] {
  return rowsOf(rows.raw)
    .flatMap((entry) => entry.split(' / '))
    .map((entry) => filledIn(entry, parts));
}

/** A pattern as it is written, of one row or of several that follow each other without a space between. */
export function pattern(rows: TemplateStringsArray, ...parts: string[]): string {
  const text = rowsOf(rows.raw).join('');
  return filledIn(text, parts);
}

/** Any one of what is listed. */
export function oneOf(...lists: List[]): string {
  return `(?:${lists.flatMap(entriesOf).join('|')})`;
}

/** Any of the phrases, where no word goes on at either end of it. */
export function anyPhrase(phrases: List): RegExp {
  return new RegExp(`(?:^|[^a-z0-9])${oneOf(phrases)}(?![a-z0-9])`);
}

/**
 * Holds where any of the patterns does, and so is asked before each of them is tried. They have no groups by name. Those
 * that begin at the edge of a word are tried there alone, and nothing is kept of what their groups hold.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const sources = patterns.map(({ source }) => withoutGroups(source));
  const atEdge = sources.filter(beginsAtEdge).map((source) => source.slice(EDGE.length));
  const elsewhere = sources.filter((source) => !beginsAtEdge(source));
  return new RegExp(oneOf(elsewhere, atEdge.length > 0 ? [`${EDGE}${oneOf(atEdge)}`] : []));
}

const EDGE = '\\b';

function beginsAtEdge(source: string): boolean {
  return source.startsWith(EDGE) && !hasAlternatives(source);
}

/** Outside of any group. */
function hasAlternatives(source: string): boolean {
  let depth = 0;
  for (const [piece] of source.matchAll(PIECE)) {
    if (piece.startsWith('(')) depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) return true;
  }
  return false;
}

/** What it matches is the same; a pattern that looks back to one of its groups keeps them. */
function withoutGroups(source: string): string {
  return /\\[1-9]/.test(source) ? source : source.replace(PIECE, (piece) => (piece === '(' ? '(?:' : piece));
}

/** An escaped character, a class of characters, a bracket or a bar. */
const PIECE = /\\.|\[(?:\\.|[^\]\\])*\]|\(\??|[)|]/g;

function entriesOf(list: List): readonly string[] {
  if ('length' in list) return list;
  return [...(list.fr ?? []), ...(list.en ?? []), ...(list.both ?? [])];
}

/** What stands in the place of the `index`-th part until the rows are told apart. */
const PLACE = /§(\d+)§/g;

function filledIn(text: string, parts: string[]): string {
  return text.replaceAll('[ ]', ' ').replace(PLACE, (_, index: string) => parts[Number(index)] ?? '');
}

function rowsOf(raw: readonly string[]): string[] {
  const text = raw.reduce((before, after, index) => `${before}§${index - 1}§${after}`);
  const rows = text.split('\n').filter((row) => !/^\s*(?:\/\/|$)/.test(row));
  if (!text.includes('\n')) return [text];
  const margin = Math.min(...rows.map((row) => row.search(/\S/)));
  return rows.reduce<string[]>((entries, row) => {
    const goesOn = row.search(/\S/) > margin && entries.length > 0;
    return goesOn ? [...entries.slice(0, -1), `${entries.at(-1)}${row.trim()}`] : [...entries, row.trim()];
  }, []);
}
