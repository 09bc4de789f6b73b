/** Places by which a time zone is named, in either language. */
import { alternatives } from '../../text/words.js';

/** Each with what it is called beside an hour: "heure de Paris", "9am UK time". */
const PLACES: [zone: string, names: string][] = [
  [
    'Europe/Paris',
    "paris|france|l'hexagone|metropole|lyon|marseille|bordeaux|toulouse|lille|nantes|strasbourg|rennes|grenoble|montpellier|monaco",
  ],
  ['Europe/Brussels', 'brussels|bruxelles|belgium|belgique|antwerp|anvers'],
  ['Europe/Luxembourg', 'luxembourg'],
  ['Europe/Zurich', 'zurich|geneva|geneve|lausanne|switzerland|suisse'],
  ['Europe/Madrid', 'madrid|spain|espagne|barcelona|barcelone'],
  ['Europe/Berlin', 'berlin|germany|allemagne|munich|frankfurt|francfort|hamburg'],
  ['Europe/Vienna', 'vienna|vienne|austria|autriche'],
  ['Europe/Rome', 'rome|italy|italie|milan'],
  ['Europe/Amsterdam', 'amsterdam|netherlands|pays-bas'],
  ['Europe/Stockholm', 'stockholm|sweden|suede'],
  ['Europe/Warsaw', 'warsaw|varsovie|poland|pologne'],
  ['Europe/Athens', 'athens|athenes|greece|grece'],
  ['Europe/Istanbul', 'istanbul|turkey|turquie'],
  [
    'Europe/London',
    'london|londres|uk|u\\.k\\.?|britain|england|angleterre|scotland|ecosse|wales|manchester|edinburgh|glasgow',
  ],
  ['Europe/Dublin', 'dublin|ireland|irlande|cork|galway'],
  ['Europe/Lisbon', 'lisbon|lisbonne|portugal|porto'],
  [
    'America/New_York',
    'new york|nyc|ny|new-york|east coast|cote est|boston|miami|florida|floride|washington|atlanta|philadelphia|detroit',
  ],
  ['America/Toronto', 'toronto|montreal|quebec|ottawa'],
  ['America/Chicago', 'chicago|texas|dallas|houston|austin|minneapolis|nashville|new orleans'],
  ['America/Denver', 'denver|colorado|utah|salt lake city'],
  ['America/Phoenix', 'phoenix|arizona'],
  ['America/Edmonton', 'calgary|edmonton|alberta'],
  ['America/Halifax', 'halifax'],
  [
    'America/Los_Angeles',
    'los angeles|california|californie|west coast|cote ouest|seattle|san francisco|sf|san diego|las vegas',
  ],
  ['America/Vancouver', 'vancouver'],
  ['Pacific/Honolulu', 'hawaii|honolulu'],
  ['America/Mexico_City', 'mexico|mexico city|mexique'],
  ['America/Sao_Paulo', 'sao paulo|rio'],
  ['Asia/Dubai', 'dubai|uae|emirates|abu dhabi'],
  ['Asia/Qatar', 'doha|qatar'],
  ['Asia/Riyadh', 'riyadh|saudi arabia|arabie saoudite'],
  ['Asia/Jerusalem', 'tel aviv|israel|jerusalem'],
  ['Asia/Kolkata', 'india|inde|mumbai|delhi|bangalore'],
  ['Asia/Bangkok', 'bangkok|thailand|thailande'],
  ['Asia/Shanghai', 'china|chine|beijing|pekin|shanghai'],
  ['Asia/Hong_Kong', 'hong kong|hong-kong'],
  ['Asia/Tokyo', 'tokyo|japan|japon'],
  ['Asia/Singapore', 'singapore|singapour'],
  ['Australia/Sydney', 'sydney|melbourne'],
  ['Australia/Perth', 'perth'],
  ['Pacific/Auckland', 'new zealand|auckland|nouvelle-zelande'],
  ['Africa/Casablanca', 'casablanca|maroc|morocco|rabat|marrakech'],
  ['Africa/Tunis', 'tunis|tunisie|tunisia'],
  ['Africa/Algiers', 'alger|algerie|algeria'],
  ['Africa/Dakar', 'dakar|senegal'],
  ['Africa/Abidjan', "abidjan|cote d'ivoire|ivory coast"],
  ['Africa/Lagos', 'lagos|nigeria'],
  ['Africa/Nairobi', 'nairobi|kenya'],
  ['Africa/Cairo', 'cairo|egypt|egypte'],
  ['Africa/Johannesburg', 'johannesburg|cape town|south africa|afrique du sud'],
  ['Indian/Antananarivo', 'madagascar|antananarivo'],
  ['Indian/Mauritius', 'mauritius|ile maurice|maurice'],
  ['Indian/Reunion', 'reunion|saint-denis de la reunion|st-denis de la reunion'],
  ['Indian/Mayotte', 'mayotte'],
  ['America/Martinique', 'martinique|guadeloupe|antilles|saint-martin|st-martin|st barth'],
  ['America/Cayenne', 'guyane|cayenne'],
  ['Pacific/Noumea', 'noumea|nouvelle-caledonie|nouvelle caledonie'],
  ['Pacific/Tahiti', 'tahiti|papeete|polynesie'],
];

/** What only goes with an hour: "9am Eastern", "15h heure belge". */
const OF_HOURS: [zone: string, names: string][] = [
  ['Europe/Paris', 'french|francaise'],
  ['Europe/Brussels', 'belgian|belge'],
  ['Europe/Zurich', 'swiss'],
  ['Europe/Madrid', 'spanish|espagnole'],
  ['Europe/Berlin', 'german|allemande'],
  ['Europe/Rome', 'italian|italienne'],
  ['Europe/Amsterdam', 'dutch'],
  ['Europe/London', 'british|english|anglaise|britannique'],
  ['Europe/Dublin', 'irish|irlandaise'],
  ['Europe/Lisbon', 'portuguese|portugaise'],
  ['America/New_York', 'eastern'],
  ['America/Toronto', 'quebecoise'],
  ['America/Chicago', 'central'],
  ['America/Denver', 'mountain'],
  ['America/Los_Angeles', 'pacific'],
  ['Asia/Kolkata', 'indian'],
  ['Africa/Casablanca', 'marocaine|moroccan'],
  ['Africa/Tunis', 'tunisienne'],
  ['Africa/Algiers', 'algerienne'],
  ['Indian/Reunion', 'reunionnaise'],
];

const namesOf = (places: [zone: string, names: string][]): [name: string, zone: string][] =>
  places.flatMap(([zone, names]) => names.split('|').map((name): [string, string] => [name, zone]));

export const ZONE_OF = new Map(namesOf([...PLACES, ...OF_HOURS]));

/** A town, a region, a country. */
export const ZONE_OF_PLACE = new Map(namesOf(PLACES));

export const BESIDE_HOURS = alternatives(namesOf([...PLACES, ...OF_HOURS]).map(([name]) => name));
