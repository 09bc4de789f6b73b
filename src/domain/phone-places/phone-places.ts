/**
 * Where a number is at home: country, state, city and zone, as far as its first digits tell. The table is made
 * from Google's libphonenumber data by `scripts/phone-places.py`. No zip code: a city has many, and a number, which goes
 * with its owner when they move, tells none of them. Heavy: not for workflow code.
 */
import { readFileSync } from 'node:fs';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

interface PhonePlace {
  /** ISO 3166. */
  country?: string;
  /** Two letters, in North America alone. */
  state?: string;
  city?: string;
  /** IANA. */
  timezone?: string;
}

interface Tables {
  places: Map<string, string>;
  zones: Map<string, string>;
}

let tables: Tables | null = null;

/** @param e164 a number with its leading `+` */
export function placeOfPhone(e164: string): PhonePlace {
  const { places, zones } = (tables ??= readTables());
  const digits = e164.replace(/\D/g, '');
  const [city = '', state = ''] = (longest(places, digits) ?? '').split('|');
  const timezone = longest(zones, digits) ?? '';
  const country = parsePhoneNumberFromString(e164)?.country ?? (state ? northAmerican(state) : undefined);
  return {
    ...(country && { country }),
    ...(state && { state }),
    ...(city && { city }),
    ...(timezone && { timezone }),
  };
}

function longest(table: Map<string, string>, digits: string): string | undefined {
  for (let length = Math.min(digits.length, 12); length > 0; length -= 1) {
    const found = table.get(digits.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

const CANADIAN = new Set(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT']);

/** A number that no plan knows still tells its country by its area code. */
function northAmerican(state: string): string {
  if (state === 'PR') return 'PR';
  return CANADIAN.has(state) ? 'CA' : 'US';
}

function readTables(): Tables {
  const text = readFileSync(new URL('places.json', import.meta.url), 'utf8');
  const { places, zones } = JSON.parse(text) as Record<keyof Tables, Record<string, string>>;
  return { places: byPrefix(places), zones: byPrefix(zones) };
}

function byPrefix(byValue: Record<string, string>): Map<string, string> {
  const table = new Map<string, string>();
  for (const [value, prefixes] of Object.entries(byValue)) {
    for (const prefix of prefixes.split(' ')) table.set(prefix, value);
  }
  return table;
}
