/** Amounts of money, as decimal strings: kept exactly as they were given, and added up without a float. */

const PLAIN = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,2}))?$/;
/** `1 234,50` and `1.234,50`: groups by spaces or points, decimals after a comma. */
const CONTINENTAL = /^[+-]?(?:\d+|\d{1,3}(?:[ .]\d{3})+),\d{1,2}$/;
/** `1,234.50` and `1,234,567`. `1,234` alone could mean either, and is not taken. */
const ENGLISH = /^[+-]?\d{1,3}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
const SPACED = /^[+-]?\d{1,3}(?: \d{3})+(?:\.\d+)?$/;
const LONGEST = 40;

/**
 * Reads an amount from a number or a numeric text.
 *
 * @returns a plain decimal such as `5000` or `-12.50`, trailing zeros as given; null when it is none or ambiguous
 */
export function toDecimal(value: number | string): string | null {
  const text = String(value)
    .trim()
    .replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
  if (text.length > LONGEST) return null;
  if (CONTINENTAL.test(text)) return plain(text.replaceAll(/[ .]/g, '').replace(',', '.'));
  if (ENGLISH.test(text)) return plain(text.replaceAll(',', ''));
  if (SPACED.test(text)) return plain(text.replaceAll(' ', ''));
  return plain(text);
}

/** The exact sum of two plain decimals, with as many decimals as the longer one has. */
export function addDecimals(a: string, b: string): string {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  return fromUnits(toUnits(a, scale) + toUnits(b, scale), scale);
}

function plain(text: string): string | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const shift = Number(exponent);
  const digits = `${whole}${fraction}`;
  const point = whole.length + shift;
  const padded =
    point > digits.length ? digits.padEnd(point, '0') : digits.padStart(digits.length - point, '0');
  const at = Math.max(point, 0);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
  const decimals = padded.slice(at);
  const number = decimals === '' ? integer : `${integer}.${decimals}`;
  return sign === '-' && /[1-9]/.test(number) ? `-${number}` : number;
}

function scaleOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function toUnits(decimal: string, scale: number): bigint {
  const [integer = '0', fraction = ''] = decimal.split('.');
  return BigInt(`${integer}${fraction.padEnd(scale, '0')}`);
}

function fromUnits(units: bigint, scale: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
