import type { Json } from './json.js';

/** Digits enough to be rounded by a double, or an exponent beyond it; possibly within a text. */
const LONG_NUMBER = /\d[\d.eE+-]{15}|\d[eE][+-]?\d{3}/;
/** A JSON string, or such a number. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]{15,}|-?\d[\d.]*[eE][+-]?\d{3,}/g;

/**
 * Parses JSON; a number that a double would round, or not hold at all, is kept, digit by digit, as a string (C-27).
 *
 * @throws {SyntaxError} as `JSON.parse` does
 */
export function parseJsonExact(text: string): Json {
  const value = JSON.parse(text) as Json;
  if (!LONG_NUMBER.test(text)) return value;
  // From here on the text is sound: every string in it ends, so it is read in one pass.
  const kept = text.replace(TOKEN, (token) =>
    token.startsWith('"') || isExact(token) ? token : `"${token}"`,
  );
  return JSON.parse(kept) as Json;
}

function isExact(digits: string): boolean {
  const value = Number(digits);
  // What is no number stays as it is: the parser names the mistake.
  return Number.isNaN(value) || normal(digits) === normal(String(value));
}

/** `-12.50e3` → sign, digits without zeros at either end, and the place of the point: equal for equal values. */
function normal(number: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number);
  if (!match) return number;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const trimmed = digits.replace(/0+$/, '');
  if (trimmed === '') return '0';
  return `${sign}${trimmed}e${Number(exponent) - fraction.length + (digits.length - trimmed.length)}`;
}
