/** Finds the first mistake of a JSON text and its place, in one pass and without recursion. */

interface JsonMistake {
  /** Of the first character that is wrong, in UTF-16 units; the length of the text when it ends too early. */
  offset: number;
  problem: string;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end of the list' | 'end';

/**
 * @param deepest how many levels of lists and objects are allowed
 * @returns null for a text that `JSON.parse` accepts
 */
export function findJsonMistake(text: string, deepest: number): JsonMistake | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let offset = 0;

  const afterValue = (): Expected => (open.length === 0 ? 'end' : ', or end of the list');
  const mistake = (problem = `${describe(expected, open.at(-1))} is expected here`): JsonMistake =>
    offset >= text.length ? { offset: text.length, problem: 'the text ends too early' } : { offset, problem };

  for (;;) {
    offset = skipSpace(text, offset);
    if (offset >= text.length) return expected === 'end' ? null : mistake();
    const character = text.charAt(offset);
    const inObject = open.at(-1) === '{';
    if (character === '}' || character === ']') {
      const closes = inObject ? '}' : ']';
      const mayClose =
        expected === ', or end of the list' || expected === (inObject ? 'key or }' : 'value or ]');
      if (open.length === 0 || character !== closes || !mayClose) {
        return mistake(
          isAfterComma(text, offset) ? 'there is a comma before the end of the list' : undefined,
        );
      }
      open.pop();
      expected = afterValue();
      offset += 1;
    } else if (expected === ', or end of the list') {
      if (character !== ',') return mistake();
      expected = inObject ? 'key' : 'value';
      offset += 1;
    } else if (expected === ':') {
      if (character !== ':') return mistake();
      expected = 'value';
      offset += 1;
    } else if (expected === 'end') {
      return mistake('there is more after the end of the JSON');
    } else if (character === '"') {
      const end = endOfString(text, offset);
      if (typeof end === 'object') return end;
      expected = wantsKey(expected) ? ':' : afterValue();
      offset = end;
    } else if (wantsKey(expected)) {
      return mistake(character === "'" ? 'names stand in double quotes' : undefined);
    } else if (character === '{' || character === '[') {
      if (open.length === deepest) return mistake(`it is nested more than ${deepest} levels deep`);
      open.push(character);
      expected = character === '{' ? 'key or }' : 'value or ]';
      offset += 1;
    } else {
      const length = matchAt(LITERAL, text, offset) || matchAt(NUMBER, text, offset);
      if (length === 0) return mistake(character === "'" ? 'texts stand in double quotes' : undefined);
      expected = afterValue();
      offset += length;
    }
  }
}

function wantsKey(expected: Expected): boolean {
  return expected === 'key' || expected === 'key or }';
}

/** The place behind a string's closing quote, or what is wrong within it. */
function endOfString(text: string, start: number): number | JsonMistake {
  let offset = start + 1;
  while (offset < text.length) {
    const code = text.charCodeAt(offset);
    if (code === 0x22) return offset + 1;
    if (code < 0x20)
      return { offset, problem: 'a line break or control character stands in a text unescaped' };
    if (code === 0x5c) {
      const length = matchAt(ESCAPE, text, offset);
      if (length === 0) return { offset, problem: 'this escape does not exist in JSON' };
      offset += length;
    } else {
      offset += 1;
    }
  }
  return { offset: text.length, problem: 'the text ends too early' };
}

function matchAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? 0;
}

function skipSpace(text: string, start: number): number {
  let offset = start;
  while (' \t\n\r'.includes(text.charAt(offset)) && offset < text.length) offset += 1;
  return offset;
}

function isAfterComma(text: string, offset: number): boolean {
  return text.slice(0, offset).trimEnd().endsWith(',');
}

function describe(expected: Expected, within: '{' | '[' | undefined): string {
  if (expected === ', or end of the list') return within === '{' ? 'a comma or }' : 'a comma or ]';
  if (expected === ':') return 'a colon';
  if (expected.startsWith('key')) return 'a name in double quotes';
  return 'a value';
}
