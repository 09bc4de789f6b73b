/** In which zone a prospect lives. Heavy, for all that is known of numbers: not for workflow code. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { zoneOfCountry } from './country-zones.js';
import { isRaw } from './identity.js';
import type { ContactId } from './identity.js';
import type { Profile } from './lead.js';
import { placeOfPhone } from './phone-places/phone-places.js';
import { isTimeZone } from './zone.js';

/**
 * The prospect's zone: as the payload says, else that of the number's country where it has one, else that of its area,
 * which may have been left with the number, else the account's. `certain` is false for the last two.
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
  if (timeZone && others.length === 0) return { timeZone, certain: true };
  const { timezone: ofArea } = countries.length > 0 ? placeOfPhone(contact.number) : {};
  return { timeZone: ofArea ?? accountZone, certain: false };
}
