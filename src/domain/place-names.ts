/**
 * Names of countries, and of the states of North America, as the codes under which they are kept, so that what people
 * write and what a number tells can be compared (S4-18). Uses Intl, so workflow code must not import it.
 */
import { getCountries } from 'libphonenumber-js/max';

/** ISO 3166 where the country is known by name or code, in English or French; else as it was written. */
export function countryCode(text: string): string {
  return (countries ??= countriesByName()).get(plain(text)) ?? text;
}

/** Two letters in the United States and Canada; elsewhere, and where it is no state of theirs, as it was written. */
export function stateCode(text: string, country: string | undefined): string {
  if (country !== undefined && country !== 'US' && country !== 'CA') return text;
  return (states ??= statesByName()).get(plain(text)) ?? text;
}

const COUNTRY_ALIASES: Record<string, string> = {
  US: 'USA, United States of America, America, Etats-Unis d’Amérique',
  GB: 'GBR, UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Grande-Bretagne, Angleterre',
  CA: 'CAN',
  FR: 'FRA',
  MX: 'MEX',
  NL: 'Holland, Hollande',
  CZ: 'Czech Republic, République tchèque',
  TR: 'Turkey',
  CI: 'Ivory Coast',
  HK: 'Hong Kong',
  MO: 'Macao, Macau',
  CG: 'Congo',
};

const STATES: Record<string, string> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California, Californie',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia, Washington DC',
  FL: 'Florida, Floride',
  GA: 'Georgia, Géorgie',
  HI: 'Hawaii, Hawaï',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana, Louisiane',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico, Nouveau-Mexique',
  NY: 'New York, New York State',
  NC: 'North Carolina, Caroline du Nord',
  ND: 'North Dakota, Dakota du Nord',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania, Pennsylvanie',
  RI: 'Rhode Island',
  SC: 'South Carolina, Caroline du Sud',
  SD: 'South Dakota, Dakota du Sud',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia, Virginie',
  WA: 'Washington, Washington State',
  WV: 'West Virginia, Virginie-Occidentale',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  AB: 'Alberta',
  BC: 'British Columbia, Colombie-Britannique',
  MB: 'Manitoba',
  NB: 'New Brunswick, Nouveau-Brunswick',
  NL: 'Newfoundland and Labrador, Newfoundland, Terre-Neuve-et-Labrador',
  NS: 'Nova Scotia, Nouvelle-Écosse',
  NT: 'Northwest Territories, Territoires du Nord-Ouest',
  NU: 'Nunavut',
  ON: 'Ontario',
  PE: 'Prince Edward Island, Île-du-Prince-Édouard',
  QC: 'Quebec, Province of Quebec',
  SK: 'Saskatchewan',
  YT: 'Yukon, Yukon Territory',
};

let countries: Map<string, string> | null = null;
let states: Map<string, string> | null = null;

function countriesByName(): Map<string, string> {
  const byName = codesByName(COUNTRY_ALIASES);
  for (const language of ['en', 'fr']) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of getCountries()) {
      const name = names.of(code) ?? code;
      // "Myanmar (Burma)" is known by either.
      for (const each of [code, name, ...name.split(/[()]/)]) if (each.trim()) byName.set(plain(each), code);
    }
  }
  return byName;
}

function statesByName(): Map<string, string> {
  return codesByName(STATES);
}

function codesByName(names: Record<string, string>): Map<string, string> {
  const byName = new Map<string, string>();
  for (const [code, list] of Object.entries(names))
    for (const name of [code, ...list.split(', ')]) byName.set(plain(name), code);
  return byName;
}

/** Letters alone, without case and accents, and without "the". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/^\s*(?:the|les?|la)\s+/, '')
    .replaceAll(/[^\p{Letter}]/gu, '');
}
