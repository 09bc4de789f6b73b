/** A time zone named beside a time: "3pm EST", "14h heure de Paris", "my time". */
import type { Language } from '../../../domain/language.js';
import { alternatives } from '../words.js';
import { listed, oneOf, pattern } from '../patterns.js';

/** `own`: the prospect's; `unclear`: one that cannot be told, such as "your time" or an ambiguous abbreviation. */
export type NamedZone = { zone: string } | 'own' | 'unclear';

/** Abbreviations, which stand right after a time. Standard and summer time are the zone's own, as people mean them. */
const ABBREVIATIONS: Record<string, string> = {
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  eastern: 'America/New_York',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  ct: 'America/Chicago',
  central: 'America/Chicago',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  gmt: 'UTC',
  utc: 'UTC',
  bst: 'Europe/London',
  cet: 'Europe/Paris',
  cest: 'Europe/Paris',
  "c'est": 'Europe/Paris',
  eet: 'Europe/Athens',
  aest: 'Australia/Sydney',
  jst: 'Asia/Tokyo',
  gst: 'Asia/Dubai',
  hst: 'Pacific/Honolulu',
};

/** Meant by several places far apart. */
const UNCLEAR = 'ist|ast|sst|wst';
/** Words of French as well: zones only where English is written. */
const FRENCH_WORDS = new Set(['est', 'et', "c'est", 'central', 'ct', 'pt']);

const PLACES: [zone: string, names: string][] = [
  ['Europe/Paris', "paris|france|french|francaise|l'hexagone|metropole|lyon|marseille"],
  ['Europe/Brussels', 'brussels|bruxelles|belgium|belgian|belgique|belge'],
  ['Europe/Zurich', 'zurich|geneva|geneve|swiss|switzerland|suisse'],
  ['Europe/Madrid', 'madrid|spain|spanish|espagne|espagnole|barcelona|barcelone'],
  ['Europe/Berlin', 'berlin|germany|german|allemagne|allemande'],
  ['Europe/Rome', 'rome|italy|italian|italie|italienne'],
  ['Europe/Amsterdam', 'amsterdam|dutch|netherlands|pays-bas'],
  [
    'Europe/London',
    'london|londres|uk|u\\.k\\.?|british|britain|england|english|anglaise|angleterre|britannique',
  ],
  ['Europe/Dublin', 'dublin|ireland|irish|irlande|irlandaise'],
  ['Europe/Lisbon', 'lisbon|lisbonne|portugal|portuguese|portugaise'],
  [
    'America/New_York',
    'new york|nyc|ny|new-york|eastern|east coast|cote est|boston|miami|florida|washington|atlanta',
  ],
  ['America/Toronto', 'toronto|montreal|quebec|ottawa|quebecoise'],
  ['America/Chicago', 'chicago|texas|dallas|houston|central|austin'],
  ['America/Denver', 'denver|colorado|mountain'],
  [
    'America/Los_Angeles',
    'los angeles|california|californie|pacific|west coast|cote ouest|seattle|san francisco|sf|vancouver',
  ],
  ['Asia/Dubai', 'dubai|uae|emirates|abu dhabi'],
  ['Asia/Kolkata', 'india|indian|mumbai|delhi'],
  ['Asia/Tokyo', 'tokyo|japan|japon'],
  ['Asia/Singapore', 'singapore|singapour'],
  ['Australia/Sydney', 'sydney|melbourne'],
  ['Africa/Casablanca', 'casablanca|maroc|marocaine|morocco|moroccan|rabat'],
  ['Africa/Tunis', 'tunis|tunisie|tunisienne|tunisia'],
  ['Africa/Algiers', 'alger|algerie|algerienne|algeria'],
  ['Africa/Dakar', 'dakar|senegal|abidjan'],
  ['America/Martinique', 'martinique|guadeloupe|antilles'],
];

const ZONE_OF = new Map(
  PLACES.flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const)),
);

const PLACE = alternatives(PLACES.flatMap(([, names]) => names.split('|')));

const TIME = "(?<=(?:\\d ?(?:h(?:\\d\\d)?|[ap]\\.?m\\.?|o'? ?clock)?|noon|midday|midi),? ?\\(?)";
const OFFSET = new RegExp(`${TIME}\\b(?:gmt|utc) ?([+-]) ?(\\d{1,2})\\b\\)?`);

const AFTER_ZONE = oneOf({
  fr: listed`
    demain / svp / si / le / mon
  `,
  en: listed`
    tomorrow / today / for / if / please / or / would / works? / next / this / is / time / tue / wed
    thu / fri / sat / sun
  `,
  both: listed`
    on
  `,
});

const ABBREVIATED = new RegExp(pattern`
  ${TIME}(?<![a-z'])(${alternatives(Object.keys(ABBREVIATIONS))}|${UNCLEAR})(?: time)?\)?
  (?= ?$| ?[,.!?;\n]| ${AFTER_ZONE})
`);

/** In this order: of a text that could be read in several ways the first is meant. */
const NAMED_PLACE = new RegExp(
  oneOf(listed`
    \b(?:heure|horaire) (?:de |du |d'|a |en |locale (?:de |a )?|la |l')*(${PLACE})\b
    \b(${PLACE})(?: (?:local|standard|daylight))? time\b
    \btime (?:in|of) (${PLACE})\b
    ${TIME} (?:in|a|at) (${PLACE})\b
    ${TIME}(?<![a-z'])(${PLACE})(?= ?$| ?[,.!?;\n])
  `),
);

const OWN_WORDS = oneOf(listed`
  (?:my|our|local) (?:local )?time(?: ?zone)?
  heure locale / (?:mon|notre) heure
  heure (?:d'ici|de chez (?:moi|nous))
`);

const OWN = new RegExp(pattern`\b${OWN_WORDS}\b`);
const YOURS =
  /\byour (?:local )?time(?: ?zone)?\b|\b(?:a )?(?:votre|ton) heure\b|\bheure de chez (?:vous|toi)\b/;

/** A zone stands beside a time, or is named as one. */
const MAY_NAME_ZONE = /\d|noon|midday|midi|time|heure|horaire/;

/** The zone a text names, and the text with its words blanked out. */
export function readZone(text: string, language: Language): { named: NamedZone | null; rest: string } {
  if (!MAY_NAME_ZONE.test(text)) return { named: null, rest: text };
  const found =
    read(text, OFFSET, ([, sign, hours]) => {
      // IANA counts these the other way round.
      const count = Number(hours);
      return count > 12
        ? 'unclear'
        : { zone: `Etc/GMT${count === 0 ? '' : sign === '+' ? '-' : '+'}${count || ''}` };
    }) ??
    read(text, YOURS, () => 'unclear') ??
    read(text, OWN, () => 'own') ??
    read(text, NAMED_PLACE, ([, ...places]) => {
      const zone = ZONE_OF.get(places.find((place) => place !== undefined) ?? '');
      return zone === undefined ? null : { zone };
    }) ??
    read(text, ABBREVIATED, ([, name = '']) => {
      if (FRENCH_WORDS.has(name) && language === 'fr') return null;
      const zone = ABBREVIATIONS[name];
      return zone === undefined ? 'unclear' : { zone };
    });
  return found ?? { named: null, rest: text };
}

function read(
  text: string,
  pattern: RegExp,
  meaning: (match: RegExpExecArray) => NamedZone | null,
): { named: NamedZone; rest: string } | null {
  const match = pattern.exec(text);
  const named = match && meaning(match);
  if (!match || !named) return null;
  const blank = ' '.repeat(match[0].length);
  return { named, rest: text.slice(0, match.index) + blank + text.slice(match.index + match[0].length) };
}
