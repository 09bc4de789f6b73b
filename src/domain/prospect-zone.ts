/** In which zone a prospect lives. Heavy, for all that is known of numbers: not for workflow code. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { zoneOfCountry } from './country-zones.js';
import { isRaw } from './identity.js';
import type { ContactId } from './identity.js';
import type { Profile } from './lead.js';
import { isTimeZone } from './zone.js';

/**
 * The prospect's zone: as the payload says, else that of the number's country where it has one, else the account's.
 * `certain` is false for the last.
 */
export function zoneOf(
  contact: ContactId,
  profile: Profile,
  accountZone: string,
): { timeZone: string; certain: boolean } {
  if (profile.time_zone && isTimeZone(profile.time_zone)) {
    return { timeZone: profile.time_zone, certain: true };
  }
  const number = isRaw(contact.number) ? undefined : parsePhoneNumberFromString(contact.number);
  const countries = number?.country ? [number.country] : (number?.getPossibleCountries() ?? []);
  const [timeZone, ...others] = new Set(countries.map(zoneOfCountry));
  return timeZone && others.length === 0
    ? { timeZone, certain: true }
    : { timeZone: accountZone, certain: false };
}
