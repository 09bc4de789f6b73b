/** A time zone named beside a time: "3pm EST", "14h heure de Paris", "my time". */
import type { Language } from '../../../../domain/language.js';
import { alternatives } from '../../text/words.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { BESIDE_HOURS, ZONE_OF } from './places.js';
import { ISLAND, OWN, ownZone } from './told-zone.js';

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
  wat: 'Africa/Lagos',
  sast: 'Africa/Johannesburg',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  awst: 'Australia/Perth',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
  jst: 'Asia/Tokyo',
  gst: 'Asia/Dubai',
  hst: 'Pacific/Honolulu',
};

/** Meant by several places far apart. */
const UNCLEAR = 'ist|ast|sst|wst';
/** Words of French as well: zones only where English is written. */
const FRENCH_WORDS = new Set(['est', 'et', "c'est", 'central', 'ct', 'pt']);

const TIME = "(?<=(?:\\d ?(?:h(?:\\d\\d)?|[ap]\\.?m\\.?|o'? ?clock)?|noon|midday|midi),? ?\\(?)";
const OFFSET = new RegExp(`${TIME}\\b(?:gmt|utc) ?([+-]) ?(\\d{1,2})\\b\\)?`);

const AFTER_ZONE = oneOf({
  fr: listed`
    demain / svp / si / le / mon
  `,
  en: listed`
    tomorrow / today / for / if / please / or / would / works? / next / this / is / time / mon / tue / wed
    thu / fri / sat / sun / then / instead / ok / and / but / thanks? / suits / better / rather / so
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
    \b(?:heure|horaire) (?:de |du |d'|a |en |locale (?:de |a )?|la |l')*(${BESIDE_HOURS})\b
    \b(${BESIDE_HOURS})(?: (?:local|standard|daylight))? time\b
    \btime (?:in|of) (${BESIDE_HOURS})\b
    ${TIME} (?:in|a|at|en|au|aux)(?: the)? (${BESIDE_HOURS})\b
    ${TIME}(?<![a-z'])(${BESIDE_HOURS})(?= ?$| ?[,.!?;\n])
  `),
);

const YOURS =
  /\byour (?:local )?time(?: ?zone)?\b|\b(?:a )?(?:votre|ton) heure\b|\bheure de chez (?:vous|toi)\b/;

const CLOCK_OF_SOMEONE = oneOf({
  fr: listed`
    (?:heure |l'heure )?(?:de )?chez (?:vous|moi|toi) / (?:a )?(?:mon|votre|ton|notre) heure / la (?:votre|mienne|tienne|notre)
    (?:a )?l'heure (?:locale|d'ici) / heure (?:locale|d'ici) / la-bas
    (?:heure )?(?:de |d'|du |en )?(?:${BESIDE_HOURS})
  `,
  en: listed`
    (?:my|your|our|local) time / yours / mine / ours / (?:${BESIDE_HOURS})(?: time)?
  `,
});

const AN_HOUR = String.raw`\d{1,2}(?:[:.h]\d\d|h)? ?(?:[ap]m|heures?|o'? ?clock)?`;

const ON_WHOSE = oneOf({
  fr: listed`
    chez (?:moi|nous|vous|toi) / heure (?:locale|d'ici|de chez moi) / (?:mon|notre|votre|ton) heure / ici
    pour (?:moi|nous)
  `,
  en: listed`
    (?:my|our|your|local) time / (?:on |at )?(?:my|our|your) (?:end|side) / (?:over )?here
  `,
});

/** After what is said, so that it asks. */
const IS_IT_SO = oneOf({
  fr: listed`
    c'est (?:bien )?(?:ca|cela|juste) / on est d'accord / n'est-ce pas / non / hein / oui / c'est bon
  `,
  en: listed`
    is it / isn't it / is that / right / correct / yes / yeah / no / innit / is that right
  `,
});

/** "My time or yours?", "heure de Paris ou la mienne ?" */
const WHOSE_CLOCK = new RegExp(
  oneOf(listed`
    (?<!\d )\b(?:time|mine|yours|ours|heure(?: [^.,?]{0,12})?|chez (?:vous|moi|toi)|la (?:mienne|votre|tienne)|${BESIDE_HOURS}),?
      [ ](?:or|ou) (?:is (?:it|that) |c'est )?(?:in |at |a |at the |the )?(?:${CLOCK_OF_SOMEONE}|ici|here|there)
      (?= ?(?:$|[?!.,\n]))
    \b(?:is|would|will|does) (?:that|it|this)(?: be| mean)? [^.,?\n]{0,24}\b(?:my|our|your|local) time ?\?
    \b(?:is|was|would|will) (?:that|it|this|the call)(?: be)? (?:in |at |on )?(?:the )?(?:${BESIDE_HOURS}|my|your|our|local|whose) time
      (?= ?(?:$|[?!.,\n]))
    \bwhose (?:time|clock)\b
    \b(?:is|was) (?:that|it|this) (?:at |for )?${AN_HOUR}(?: or ${AN_HOUR})? (?:in )?${ON_WHOSE}(?= ?(?:$|[?!.,\n]))
    \b(?:that's|that is|it's|which is|so) (?:at )?${AN_HOUR} (?:in )?${ON_WHOSE},? ${IS_IT_SO}(?= ?(?:$|[?!.,\n]))
    \b(?:c'est|ca fait|donc|soit) (?:bien )?(?:a )?${AN_HOUR},? (?:a |de )?${ON_WHOSE},? ${IS_IT_SO}(?= ?(?:$|[?!.,\n]))
    \b(?:for (?:me|us) or (?:for )?(?:you|them)|for (?:you|them) or (?:for )?(?:me|us))(?= ?(?:$|[?!.,\n]))
    \b(?:pour|chez) (?:moi|nous|vous|toi) ou (?:pour |chez )?(?:vous|toi|moi|nous)(?= ?(?:$|[?!.,\n]))
    \b(?:your|my|our|their|uk|french|local) clocks?,? (?:or|ou) (?:mine|yours|ours|theirs|(?:your|my|our) (?:clock|one))(?= ?(?:$|[?!.,\n]))
    \bwhat(?:'s| is| time is| time's| would be| time would)(?: that| it| this)(?: be)? (?:in )?(?:(?:${BESIDE_HOURS}|my|your|our|local) time
      |over there|over here|here|where i am|for (?:me|us))(?= ?(?:$|[?!.,\n]))
    \bce?a? ?(?:fait|donne|ferait|correspond a) quelle heure (?:ici|la-bas|chez (?:moi|nous|vous)|pour (?:moi|nous|vous)|
      (?:en |au |a |aux )?(?:${BESIDE_HOURS}))(?= ?(?:$|[?!.,\n]))
    \b(?:pour (?:moi|nous)|chez (?:moi|nous)|ici|la-bas)(?: la-bas| ici)?,? (?:ca|ce|cela) (?:fait|donne|sera|ferait) quelle heure
    \b(?:c'est|ce serait|ce sera|c'etait)(?: bien)? (?:a |en )?(?:l')?(?:heure|horaire) (?:de |d'|du |en )?(?:la-bas|(?:${BESIDE_HOURS}))
      (?= ?(?:$|[?!.,\n]))
    \b(?:c'est|ce serait|ce sera) [^.,?\n]{0,24}\b(?:(?:mon|notre|votre|ton) heure|heure (?:locale|d'ici)|chez (?:moi|vous)) ?\?
  `),
);

/** Asks on whose clock a time is. */
export function asksWhoseClock(text: string): boolean {
  return ASKS_BY.test(text) && WHOSE_CLOCK.test(text);
}

/** Without one of these no clock is asked about. */
const ASKS_BY = /\b(?:or|ou|time|heure|chez|end|side|here|ici|pour)\b/;

const ENGLISH_HALF = /[ap]\.?m\.? ?\(?$/;
const HOUR_BEFORE = /\d ?h(?:\d\d)?,? \(?(?:a l'|en )?$/;

/** "14h heure de la Réunion"; "l'heure de la réunion" is that of the meeting. */
function isIslandTime({ index, input, 0: found }: RegExpExecArray): boolean {
  return found.startsWith('heure') && HOUR_BEFORE.test(input.slice(0, index));
}

/** A zone stands beside a time, or is named as one. */
const MAY_NAME_ZONE = /\d|noon|midday|midi|time|heure|horaire/;

/** The zone a text names, and the text with its words blanked out. */
export function readZone(
  text: string,
  { language, timeZone }: { language: Language; timeZone: string },
): { named: NamedZone | null; rest: string } {
  if (!MAY_NAME_ZONE.test(text)) return { named: null, rest: text };
  if (asksWhoseClock(text)) return { named: 'unclear', rest: text };
  const found =
    read(text, OFFSET, ([, sign, hours]) => {
      // IANA counts these the other way round.
      const count = Number(hours);
      return count > 12
        ? 'unclear'
        : { zone: `Etc/GMT${count === 0 ? '' : sign === '+' ? '-' : '+'}${count || ''}` };
    }) ??
    read(text, YOURS, () => 'unclear') ??
    read(text, OWN, () => ownZone(text, timeZone)) ??
    read(text, NAMED_PLACE, (match) => {
      const place = match.slice(1).find((name) => name !== undefined) ?? '';
      const zone = ZONE_OF.get(place);
      return zone === undefined || (place === ISLAND && !isIslandTime(match)) ? null : { zone };
    }) ??
    read(text, ABBREVIATED, ({ index, input, 1: name = '' }) => {
      if (FRENCH_WORDS.has(name) && language === 'fr' && !ENGLISH_HALF.test(input.slice(0, index)))
        return null;
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
