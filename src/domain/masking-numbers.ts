/** Masking phone and bank numbers: a few digits of a phone stay, nothing of an account. Uses no phone library. */

const PHONE =
  /(?<![\p{L}\p{N}/.,])(?!\d{4}-\d{2}-\d{2})(?:\+|00)?\(?\d(?:[ \u00a0\u202f().-]{0,2}\d){7,29}(?![\p{L}\p{N}])/gu;
/** What may be an IBAN; how far it goes is seen group by group. */
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0\u202f-]?[A-Z0-9]){11,40}/giu;
/** E.164 has no longer ones: what is longer is a card's or an account's. */
const LONGEST_PHONE = 15;

/** IBANs, in one piece or in groups, become the label. */
export function maskBankNumbers(text: string, label: string): string {
  return text.replace(IBAN, (found) => {
    const groups = found.split(/(?<=[ \u00a0\u202f-])/);
    const last = groups.findIndex(
      (group, index) => !/\d/.test(group) && !(index === 1 && /^[A-Z]{4}\W?$/i.test(group)),
    );
    const number = (last < 0 ? groups : groups.slice(0, last)).join('').trimEnd();
    const digits = number.replace(/\D/g, '').length;
    const length = number.replace(/[^A-Z0-9]/gi, '').length;
    return length >= 15 && digits >= 10 ? label + found.slice(number.length) : found;
  });
}

/** Phones keep a few digits, longer numbers become the label. Eight digits that are no phone's stay: an amount, say. */
export function maskNumbers(text: string, bankLabel: string): string {
  return text.replace(PHONE, (found) => maskTyped(found, bankLabel));
}

/** What people put between digits. Spelt out: a class of Unicode's, repeated so often, takes seconds to compile. */
const SEPARATORS = '\\s\u00b7\u2010-\u2015.,:;/()_*+-';

/** Finds a number that is known in whatever way it is written, with its country code or without. */
export function patternOfPhone(number: string): RegExp | null {
  const digits = number.replace(/\D/g, '');
  if (digits.length < 6) return null;
  const national = number.startsWith('+')
    ? digits.slice(callingCodeLength(digits))
    : digits.replace(/^0+/, '');
  if (national.length < 5) return null;
  const gap = `[${SEPARATORS}]{0,3}`;
  const prefix = `(?:(?:(?:\\+|00)${gap})?\\d{1,3}${gap}(?:\\(?0\\)?${gap})?|\\(?0\\)?${gap})?`;
  return new RegExp(`(?<!\\d)${prefix}\\(?${national.split('').join(gap)}(?!\\d)`, 'g');
}

/** `+33612345604` → `+33 6 ** ** ** 04`. What is no E.164 number is starred but for its last two digits. */
export function maskPhone(number: string): string {
  const digits = number.replace(/\D/g, '');
  if (!number.startsWith('+') || digits.length < 7) {
    return digits.length < 4 ? '** **' : `${stars(digits.length - 2)} ${digits.slice(-2)}`;
  }
  const code = digits.slice(0, callingCodeLength(digits));
  const national = digits.slice(code.length);
  return `+${code} ${national.slice(0, 1)} ${stars(national.length - 3)} ${national.slice(-2)}`;
}

function maskTyped(found: string, bankLabel: string): string {
  const digits = found.replace(/\D/g, '');
  const international = found.startsWith('+') || found.startsWith('00');
  if (digits.length > LONGEST_PHONE + (international ? 2 : 0)) return bankLabel;
  // Eight digits without a plus or a leading zero are an amount or a reference rather than a number to call.
  if (!international && !digits.startsWith('0') && digits.length < 9) return found;
  if (international) return maskPhone(`+${found.startsWith('00') ? digits.slice(2) : digits}`);
  return `${digits.slice(0, 2)} ${stars(digits.length - 4)} ${digits.slice(-2)}`;
}

function stars(count: number): string {
  return Array.from({ length: Math.max(1, Math.ceil(count / 2)) }, () => '**').join(' ');
}

const TWO_DIGIT_CODES = new Set(
  '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
);

/** E.164 country codes: 1 and 7 are one digit long, those listed two, the others three. */
function callingCodeLength(digits: string): number {
  if (/^[17]/.test(digits)) return 1;
  return TWO_DIGIT_CODES.has(digits.slice(0, 2)) ? 2 : 3;
}
