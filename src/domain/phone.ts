/** From what people write as a phone number to the one spelling that identifies a contact. */
import { createHash } from 'node:crypto';
import type { CountryCode } from 'libphonenumber-js/max';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { canonical } from './identity.js';

const RAW_LIMIT = 256;

export type PhoneIdentity =
  /** `number` is canonical E.164 and identifies the contact; `dialled` is E.164 as it was given. */
  | { valid: true; number: string; dialled: string }
  /** It cannot be a number: the contact is identified by a hash of the text. */
  | { valid: false; number: string; text: string };

/**
 * Accepts whatever is possible, since numbers in use are not always in the numbering plans.
 *
 * @param country ISO 3166 code for numbers in national form
 */
export function identifyPhone(given: string | number, country: string): PhoneIdentity {
  const text = String(given).normalize('NFKC').trim();
  const region: CountryCode | undefined = isSupportedCountry(country) ? country : undefined;
  for (const candidate of spellings(text)) {
    const parsed = parsePhoneNumberFromString(candidate, region);
    if (parsed?.isPossible())
      return { valid: true, number: canonical(parsed.number), dialled: parsed.number };
  }
  const digest = createHash('sha256').update(String(given).trim()).digest('hex').slice(0, 24);
  return { valid: false, number: `raw-${digest}`, text: text.slice(0, RAW_LIMIT) };
}

/** As written, and the ways in which international numbers are written without their plus. */
function spellings(text: string): string[] {
  const withoutTrunkZero = text.replace(/^(\+\d{1,3}[\s.-]*)\(0\)/, '$1');
  const digits = withoutTrunkZero.replace(/[^\d+]/g, '');
  const spelt = [withoutTrunkZero];
  if (/^00\d{6,}$/.test(digits)) spelt.unshift(`+${digits.slice(2)}`);
  else if (/^[1-9]\d{9,14}$/.test(digits)) spelt.push(`+${digits}`);
  return spelt;
}
