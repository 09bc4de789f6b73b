/** "In two hours", "dans 45 min", "give me an hour": a moment counted from now. */
import type { CivilDate, CivilTime } from '../../../../domain/language.js';
import { civilToInstant, instantToCivil } from '../../../../domain/zone.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';

export interface Soon {
  /** The very minute that was named. */
  at: { date: CivilDate; time: CivilTime } | null;
  /** Where only about how long was said: from then on, or until then, today. */
  notBefore: CivilTime | null;
  notAfter: CivilTime | null;
  /** The text without it; every index stays the same. */
  rest: string;
}

interface Now {
  today: CivilDate;
  clock: CivilTime;
  timeZone: string;
  momentAwaited: boolean;
}

const HOUR = '(?:h(?:eures?)?|hours?|hrs?|hr)';
const MINUTE = '(?:minutes?|mins?|mn|min)';

const ABOUT_WORDS = oneOf(listed`
  about / around / like / roughly / say / maybe / just / exactly / environ / genre / a peu pres
  peut-etre / juste / another / encore / the next / next / une petite / une bonne / une grosse
`);

const ABOUT = pattern`(?:${ABOUT_WORDS} )*`;

const AMOUNT = oneOf(listed`
  (?<hm>\d{1,2}) ?h ?(?<mm>\d{2})
  (?<half>half an hour|half hour|(?:une )?demi[ -]?heure|1/2 ?(?:h|hour|heure))
  (?<quarter>(?:un |1 )?quart d'heure|a quarter of an hour)
  (?<three>(?:trois|3) quarts? d'heure|three quarters of an hour)
  (?<hours>\d{1,2}|an?|une?|a couple of|couple of) ?(?:petites? |bonnes? )?${HOUR}
    (?<extra> (?:and a half|et demie?|et quart|and a quarter))?
  (?<bonne>(?<=une (?:petite|bonne|grosse) )heure)
  (?<minutes>\d{1,3}) ?${MINUTE}
`);

const END_WORDS = oneOf(listed`
  de (?:route|trajet|retard|plus|moins)
  late / later / more / notice / warning / of your / of my / walk / drive / away / long
  to (?:decide|think|talk) / max
`);

const END = pattern`(?![a-z0-9'])(?! ${END_WORDS})`;
const AFTER = ' (?:from now|time)\\b';

const LED = new RegExp(
  `(?<![a-z0-9'])(?<lead>dans les|sous les|dans|in|d'ici|within|sous) ${ABOUT}(?:${AMOUNT})(?:'s time| time)?${END}`,
);

const FROM_NOW = new RegExp(`(?<![a-z0-9'])(?:${AMOUNT})${AFTER}`);

const GIVE = new RegExp(
  `\\b(?:give|gimme|donne[rz]?|laisse[rz]?|accorde[rz]?)[- ](?:me|us|moi|nous) ${ABOUT}(?:${AMOUNT})${END}`,
);

/** "Call me back in 20." */
const UNNAMED = new RegExp(pattern`
  \b(?:call|ring|phone|buzz|try|r?appel\w+)\b[^.,;!?\n\d]{0,20} (?:in|dans)
  [ ](?<minutes>5|10|15|20|25|30|35|40|45|50|55|60|90)(?= ?(?:$|[.,!?\n]|please|svp|stp|ok))
`);

const WITHIN_THE_HOUR = /\b(?:within the hour|within the next hour|dans l'heure(?! d)|in the next hour)\b/;
/** More than one such, or a limit: no minute can be told. */
const LOOSE =
  /^ ?(?:(?:ou|or) (?:deux|two|2|so|more|plus|a couple)|minimum|mini\b|at least|au moins|max\w*|- ?\d)|^ (?:a|to) \d/;
const LIMITED =
  /\b(?:pas avant|not before|not for|at least|au moins|au plus tot|not in less than|plus de|more than)(?: \w+)? ?$/;
const WITHIN = /^(?:within|sous|sous les|dans les)$/;
/** Minutes that one asks another to wait. */
const LITTLE = 10;
const ARRIVES =
  /\b(?:home|back|there|arrive|arriving|ready|rentree?|la|revenue?|prete?|de retour|chez (?:moi|nous)|a la maison|arrivee?|garee?|parked|indoors) $/;
/** Beyond so many hours "dans 14h" is rather a slip for "at 14h". */
const MOST_HOURS = 12;

export const NOT_SOON: Omit<Soon, 'rest'> = { at: null, notBefore: null, notAfter: null };

export function readSoon(words: string, now: Now): Soon {
  const none: Soon = { ...NOT_SOON, rest: words };
  const hour = WITHIN_THE_HOUR.exec(words);
  if (hour) {
    const until = inMinutes(60, now);
    return { ...none, notAfter: until.date === now.today ? until.time : null, rest: blank(words, hour) };
  }
  const match =
    LED.exec(words) ??
    FROM_NOW.exec(words) ??
    (now.momentAwaited ? (GIVE.exec(words) ?? UNNAMED.exec(words)) : null);
  const minutes = match && minutesIn(match.groups ?? {});
  if (!match || minutes === null) return none;
  const rest = blank(words, match);
  // "Give me five minutes" asks to wait a little, "home in ten" says where one is when a meeting stands.
  const waits = GIVE.test(match[0]) && minutes <= LITTLE;
  if (waits || (!now.momentAwaited && ARRIVES.test(words.slice(0, match.index)))) return none;
  if (minutes > MOST_HOURS * 60) return { ...none, rest };
  const then = inMinutes(minutes, now);
  const lead = match.groups?.['lead'];
  const loose =
    lead === "d'ici" ||
    LOOSE.test(words.slice(match.index + match[0].length)) ||
    LIMITED.test(words.slice(Math.max(0, match.index - 24), match.index));
  if (!loose && !WITHIN.test(lead ?? '')) return { ...none, at: then, rest };
  const limit = then.date === now.today ? then.time : null;
  return WITHIN.test(lead ?? '') ? { ...none, notAfter: limit, rest } : { ...none, notBefore: limit, rest };
}

function minutesIn(amount: Record<string, string | undefined>): number | null {
  const { hm, mm, hours, extra, minutes } = amount;
  if (hm !== undefined) return Number(hm) * 60 + Number(mm);
  if (amount['half'] !== undefined) return 30;
  if (amount['quarter'] !== undefined) return 15;
  if (amount['three'] !== undefined) return 45;
  if (amount['bonne'] !== undefined) return 60;
  if (minutes !== undefined) return Number(minutes);
  if (hours === undefined) return null;
  const whole = /^\d+$/.test(hours) ? Number(hours) : hours.includes('couple') ? 2 : 1;
  const more = extra === undefined ? 0 : /half|demi/.test(extra) ? 30 : 15;
  return whole * 60 + more;
}

function inMinutes(minutes: number, { today, clock, timeZone }: Now): { date: CivilDate; time: CivilTime } {
  return instantToCivil(civilToInstant(today, clock, timeZone) + minutes * 60_000, timeZone);
}

function blank(text: string, { index, 0: found }: RegExpExecArray): string {
  return text.slice(0, index) + '~'.repeat(found.length) + text.slice(index + found.length);
}
