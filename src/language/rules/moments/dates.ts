/**
 * Days named in a text, as civil dates. Works on normalised text; what it reads it blanks out.
 *
 * - A weekday is the next such day after today. Today's own name is in a week; with a time still to come it may as
 *   well be today, which is asked. "prochain" and "next" mean the next such day too, unless that is tomorrow or the
 *   day after.
 * - A day of the month, or a day and month, is the next such day from today on.
 * - Where days stand offered, a weekday or a day of the month means the offered one first.
 */
import type { CivilDate, Language, Span } from '../../../domain/language.js';
import { holds } from '../../../domain/span.js';
import { addDays, civilDate, isCivilDate, weekdayOf } from '../../../domain/zone.js';
import { leadsToDay } from '../day-or-place.js';
import { alternatives, MONTHS, numberOf, SHORT_WEEKDAYS, WEEKDAYS } from '../words.js';
import { FEAST_NAMES, MAY_NAME_FEAST, nextFeast, SOME_WEEKDAY } from './feasts.js';
import { listed, oneOf, pattern } from '../patterns.js';

export interface DateHit {
  index: number;
  end: number;
  date: CivilDate;
  /** The name of today's weekday alone: in a week, or today. */
  orToday: boolean;
  /** Named as the one after another day, whose place it takes. */
  after?: true;
}

interface DateContext {
  today: CivilDate;
  language: Language;
  timeZone: string;
  offered: CivilDate[];
  /** How many things stand to be chosen from: up to it, "le 2" is the second of them. */
  choices: number;
  /** The day that "the day after" counts from where the text names none. */
  standingDay: CivilDate | null;
  /** The day of the meeting that stands, where nothing is offered in its place. */
  meetingDay: CivilDate | null;
  /** The days that the wish is limited to: a weekday or a day of the month is one of them. */
  span: Span | null;
  /** How many was asked: "the 3" counts something. */
  countAwaited: boolean;
}

const MONTH = alternatives(Object.keys(MONTHS));
const DAY = alternatives(Object.keys(WEEKDAYS));
const SHORT = {
  fr: alternatives(Object.keys(SHORT_WEEKDAYS.fr)),
  en: alternatives(Object.keys(SHORT_WEEKDAYS.en)),
};

const COUNT = oneOf(listed`
  \d{1,2}
  ${alternatives(['un', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'dix', 'quinze', 'a', 'one', 'two', 'three', 'four', 'five', 'seven', 'ten'])}
`);

/** A number that goes on as a time, a quantity or another number is no day of the month. */
const NOT_A_DAY = pattern`
  (?! ?(?:h\b|h\d|heures?|:|am\b|pm\b|a\.m|p\.m|o'clock|_)|[/.,-]?\d| (?:to|-) ?\d{1,2}
  (?! ?(?:h|:|[ap]m))| \d(?!\d?(?: ?h|:\d|\.\d\d| ?[ap]\.?m)))
`;

const NOT_ORDERED_WORDS = oneOf(listed`
  floor / etage / times? / fois / quarter / trimestre / enfant / child / kid / arrondissement / street
  avenue / rue / one / ones / creneau / choix / option / slot / proposition / date / horaire / person
  personne / party / week / semaine
  phone / numbers? / numero / telephone / portable / mobile / line / ligne / link / lien / messages? / texts? / sms / e?-?mails? / contact / address / adresse
  questions? / attempt / try / essai / tentative / reminder / relance / letter / lettre / photo / picture / page / quote / point / part / partie / thing / chose
  building / batiment / house / maison / home / flat / appartement / property / logement / bedroom / chambre / bathroom / car / voiture / unit / site / shop / magasin
  baby / bebe / daughter / fille / fils / wife / husband / grade / year / annee / half / moitie / hand / opinion / avis / warning / strike / round / phase / tranche
  company / societe / provider / fournisseur / lot / class / generation
`);

/** Things that are counted by order, as days are. */
const NOT_ORDERED = pattern`(?! ${NOT_ORDERED_WORDS}\b(?! (?:me|us)\b))`;
const ORDINAL_END = '(?:st|nd|rd|th|er|eme|e)?';

const PARTS = oneOf(listed`
  morning / afternoon / evening / night / noon / lunch / matin / matinee / midi / apres-midi / soir
  am\b / pm\b / debut / fin / early / late / before / after / avant / apres / entre / between / from
  works? / ok\b / or / ou / and / et / is / instead / plutot / please / svp / stp / merci / thanks
`);

const TODAY_OR_NEXT = Symbol('today, or in a week');
/** A day was named that is none, such as a Tuesday the 13th where the 13th is a Monday. */
const UNCLEAR = Symbol('unclear');

type Reader = (
  match: RegExpExecArray,
  context: DateContext,
  /** The whole text, from which nothing has been taken out. */
  said: string,
) => CivilDate | null | typeof TODAY_OR_NEXT | typeof UNCLEAR;

const PLACE_IN_MONTH = oneOf(listed`
  premier / 1er / deuxieme / 2eme / second / troisieme / 3eme / dernier / first / 1st / 2nd / third
  3rd / last
`);

const TODAY = oneOf(listed`
  aujourd'hui / today / tonight / ce soir / cet apres-midi / cette apres-midi / ce matin
  this (?:morning|afternoon|evening) / (?<!\ba )tout a l'heure
  (?<!\ba )tantot(?![^.!?\n]*\btantot)
`);

const OR_SO = oneOf(listed`
  or so / or two / ou deux / environ / a peu pres / or thereabouts / minimum / mini\b / max\w*
`);

const VAGUE_COUNT = oneOf(listed`
  (?:dans|in) (?:${COUNT}) (?:jours?|days?|semaines?|weeks?) ${OR_SO}
  (?:d'ici|within|sous) (?:${COUNT}) (?:jours?|days?|semaines?|weeks?)\b
`);

const FEAST_READERS: [RegExp, Reader][] = [
  ...FEAST_NAMES.map(([name, date]): [RegExp, Reader] => [
    name,
    (_, { today }) => nextFeast(date, today) ?? UNCLEAR,
  ]),
  [SOME_WEEKDAY(DAY), () => UNCLEAR],
];

const READERS: [RegExp, Reader][] = [
  // "Le premier lundi de novembre", "the last Friday of the month" is left to be asked.
  [
    new RegExp(
      pattern`\b(${PLACE_IN_MONTH}) (${DAY}) (?:de |d'|du mois de |of |in )?(${MONTH}|du mois|of the month)\b`,
      'g',
    ),
    ([, place = '', name = '', month = ''], context) =>
      placedWeekday(place, WEEKDAYS[name] ?? 1, MONTHS[month], context),
  ],
  // Several days at once: "du 14 au 16", "Oct 14-16", "14 or 15 oct", "mon-wed".
  [
    new RegExp(
      pattern`
        \b(?:(?:du|entre le) \d{1,2} (?:au|et(?: le)?|ou(?: le)?) \d{1,2}\b(?! ?h)|le \d{1,2} au \d{1,2}\b(?! ?h)|(?:${MONTH}) \d{1,2} ?
        (?:-|to|or|and) ?\d{1,2}\b(?! ?(?:h|:|[ap]m))|\d{1,2}(?:st|nd|rd|th)? ?
        (?:-|/|to|or|and|ou|et|au) ?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH})\b|
        (?:${SHORT.en}|${SHORT.fr}) ?- ?(?:${SHORT.en}|${SHORT.fr})\b)
      `,
      'g',
    ),
    () => UNCLEAR,
  ],
  [
    /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g,
    ([, year, month, day]) => exact(Number(year), Number(month), Number(day)),
  ],
  [
    new RegExp(
      pattern`
        (?:\b(?<name>${DAY}|${SHORT.fr}|${SHORT.en})\.?,? )?(?:\b(?:le|the|on) )?(?<![\d/.])(?<first>\d{1,2})
        (?:(?<sign>[/.-])(?<second>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})|/(?<alone>\d{1,2}))(?![\d/%])
      `,
      'g',
    ),
    ({ groups: { name, first, second, year, alone } = {} }, context) =>
      onItsWeekday(dayAndMonth(Number(first), Number(second ?? alone), year, context), name),
  ],
  [
    /\b(?:(?:le|the|on the) )?(\d{1,2})(?:st|nd|rd|th|er)?,? (?:(?:of )?(?:the )?(?:next|following) month|(?:du |le )mois (?:prochain|pro|suivant|d'apres)\b)/g,
    ([, day], { today }) => ofNextMonth(Number(day), today) ?? UNCLEAR,
  ],
  [
    // "14.10 à 9h": a day and month where a time follows.
    new RegExp(
      pattern`
        (?<![\d/.-])(\d{1,2})[.-](\d{1,2})(?=,? (?:a |at |vers )?\d{1,2} ?(?:h|:\d|\.\d\d\b|[ap]m)|
        \. (?:\d{1,2} ?(?:h|:\d)|_{4,5}(?!_)))
      `,
      'g',
    ),
    ([, day, month], context) => dayAndMonth(Number(day), Number(month), undefined, context),
  ],
  [
    new RegExp(
      pattern`
        (?:\b(${DAY}|${SHORT.fr}|${SHORT.en})\.?,? )?(?:\b(?:le|the|du|au) )?\b(\d{1,2}) ?${ORDINAL_END}
        (?: of| de)?[ -]?(${MONTH})\b\.?(?:,? (20\d{2})\b)?
      `,
      'g',
    ),
    ([, name, day, month, year], context) =>
      onItsWeekday(monthDay(Number(day), MONTHS[month ?? ''] ?? 0, year, context), name),
  ],
  [
    new RegExp(
      pattern`
        (?:\b(${DAY}|${SHORT.en})\.?,? )?(?:\b(?:on|the) )?\b(${MONTH})\b\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?
        \b(?:(?=,? 20\d\d\b)|${NOT_A_DAY})(?:,? (20\d{2})\b)?
      `,
      'g',
    ),
    ([, name, month, day, year], context) =>
      onItsWeekday(monthDay(Number(day), MONTHS[month ?? ''] ?? 0, year, context), name),
  ],
  [
    new RegExp(`\\b(${DAY}|demain|aujourd'hui) (?:d')?en (huit|quinze|8|15)\\b`, 'g'),
    ([, name = '', count], { today }) => weeksOn(name, /quinze|15/.test(count ?? '') ? 2 : 1, today),
  ],
  [new RegExp(`\\b(?:the )?(?:${DAY}) after next\\b`, 'g'), () => UNCLEAR],
  [
    new RegExp(
      pattern`
        \b(?:${DAY}) (?:of )?(?:this|cette|de cette)(?: week| semaine| one)? (?:or|ou)
        [ ](?:the |la |celle d'|le )?(?:next|prochaine?|suivante?|apres)\b
      `,
      'g',
    ),
    () => UNCLEAR,
  ],
  [
    new RegExp(`\\b(${COUNT}) (days?|weeks?) from (?:now|today)\\b`, 'g'),
    ([, count = '', unit = ''], { today }) => inDays(count, unit, today),
  ],
  [
    new RegExp(`\\b(a|one|two|1|2) weeks? (?:from |on )?(${DAY}|tomorrow|today|now)\\b`, 'g'),
    ([, count, name = ''], { today }) => addDays(anchor(name, today), /two|2/.test(count ?? '') ? 14 : 7),
  ],
  [
    new RegExp(
      `(?<!\\bnext )\\b(${DAY}|tomorrow|today|this day) (week|fortnight)\\b(?! ?-?end| after| at work)`,
      'g',
    ),
    ([, name = '', length], { today }) => weeksOn(name, length === 'fortnight' ? 2 : 1, today),
  ],
  [
    new RegExp(`\\b(?:a )?fortnight (?:from |on )?(${DAY}|tomorrow|today|now)\\b`, 'g'),
    ([, name = ''], { today }) => addDays(anchor(name, today), 14),
  ],
  [
    /\b(?:apres-demain|(?:the )?day after tomorrow|overmorrow|surlendemain(?! d(?:e |u |')))\b/g,
    (_, { today }) => addDays(today, 2),
  ],
  [/\b(?:demain|tomorrow)\b/g, (_, { today }) => addDays(today, 1)],
  [new RegExp(pattern`\b${TODAY}\b`, 'g'), (_, { today }) => today],
  [
    new RegExp(
      oneOf(listed`
        ^(?:maintenant|now|right now|tout de suite|de suite|immediatement|asap)$
        (?<=\b(?:appel|rappel|call)[a-z]*(?:[ -]moi| me)? )(?:maintenant|now|right now|tout de suite|
          de suite)\b
      `),
      'g',
    ),
    (_, { today }) => today,
  ],
  [
    /\b(?:the )?last day of (?:the|this) month\b|\b(?:le )?dernier jour d(?:u|e ce) mois\b/g,
    (_, { today }) => lastOfMonth(today),
  ],
  // "In a week or so", "d'ici une semaine": about then, or until then.
  [new RegExp(pattern`\b${VAGUE_COUNT}`, 'g'), () => UNCLEAR],
  [
    new RegExp(
      `\\b(?:dans|in|d'ici) (${COUNT}) (jours?|days?|semaines?|weeks?|fortnights?|quinzaines?)\\b`,
      'g',
    ),
    ([, count = '', unit = ''], { today }) => inDays(count, unit, today),
  ],
  [
    new RegExp(
      pattern`
        \b(?:(${DAY})(?: (?:de |of )?(?:la semaine prochaine|la semaine pro|semaine prochaine|next week))|
        (?:la semaine prochaine|semaine prochaine|next week),?(?: on)?(?: le)? (${DAY}))\b
      `,
      'g',
    ),
    ([, before, after], { today }) => {
      const nextMonday = addDays(today, 7 - ((weekdayOf(today) + 6) % 7));
      return addDays(nextMonday, ((WEEKDAYS[before ?? after ?? ''] ?? 1) + 6) % 7);
    },
  ],
  [
    new RegExp(
      `\\b(?:next (${DAY})|(${DAY}) (?:prochain|pro))\\b(?! \\d{1,2}(?:st|nd|rd|th|er)?\\b(?! ?(?:h|:|[ap]\\.?m)))`,
      'g',
    ),
    ([, english, french], { today }) => {
      const next = nextWeekday(WEEKDAYS[english ?? french ?? ''] ?? 1, today);
      return next <= addDays(today, 2) ? addDays(next, 7) : next;
    },
  ],
  [
    new RegExp(
      `\\b(${DAY})s?(?: prochain| pro)?,? (?:the |le )?(\\d{1,2})${ORDINAL_END}\\b${NOT_A_DAY}`,
      'g',
    ),
    ([found, name, day], context) =>
      weekdayAndDay(WEEKDAYS[name ?? ''] ?? 0, Number(day), context, WITHOUT_ENDING.test(found)),
  ],
  [
    new RegExp(
      `\\b(${SHORT.fr}|${SHORT.en})\\.?,? (?:the |le )?(\\d{1,2})${ORDINAL_END}\\b${NOT_A_DAY}`,
      'g',
    ),
    ([found, name, day], context) =>
      weekdayAndDay(
        SHORT_WEEKDAYS.fr[name ?? ''] ?? SHORT_WEEKDAYS.en[name ?? ''] ?? 0,
        Number(day),
        context,
        WITHOUT_ENDING.test(found),
      ),
  ],
  // "Ce mercredi soir", said on a Wednesday.
  [
    new RegExp(`\\b(?:ce|this) (${DAY})(?= (?:soir|evening|apres-midi|afternoon)\\b)`, 'g'),
    ([, name = ''], { today }) => (WEEKDAYS[name] === weekdayOf(today) ? today : null),
  ],
  [new RegExp(`\\b(${DAY})s?\\b`, 'g'), besideTheOffer],
  [
    new RegExp(
      oneOf(listed`
        (?<=\b(?:on|next|this|or|and) )(${SHORT.en})\b
        \b(tues?|wed|thur?s?|fri|lun|merc|jeu|vend?)\b(?=\.?(?: at| a| vers|,|$|\n| \d| @| (?:${PARTS})| (?:${SHORT.fr}|${SHORT.en})\b(?!')))
      `),
      'g',
    ),
    ([, english, other], context) =>
      named(SHORT_WEEKDAYS.en[english ?? other ?? ''] ?? SHORT_WEEKDAYS.fr[other ?? ''] ?? 0, context),
  ],
  [
    // "mon", "sat", "mer" and "sam" are words of their own in the other language, so they count in one alone.
    new RegExp(
      `\\b(sat|sun|mon|mar|mer|sam|dim)\\b(?=\\.?(?:,|$|\\n| \\d| @| at| a| vers| (?:${PARTS})| (?:mon|tues?|wed|thur?s?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)\\b(?!')))`,
      'g',
    ),
    (match, context) => {
      const [, name = ''] = match;
      // "Mon or Tue": beside another day it is one in any language.
      const listed = match.input.slice(match.index + match[0].length);
      const beside = new RegExp(`^\\.? ?(?:or|and|/|-|,) ?(?:${SHORT.en}|${DAY})\\b`).test(listed);
      const weekday =
        SHORT_WEEKDAYS[context.language][name] ?? (beside ? SHORT_WEEKDAYS.en[name] : undefined);
      return weekday === undefined ? null : named(weekday, context);
    },
  ],
  [
    new RegExp(
      `(?:\\b(?:le|the|on the|pour le|au(?= \\d{1,2}(?!e|\\d))) |(?<=\\b(?:jusqu'au|a (?:partir|compter) du) ))(\\d{1,2})${ORDINAL_END}\\b${NOT_A_DAY}${NOT_ORDERED}`,
      'g',
    ),
    (match, context) => {
      const [found, day] = match;
      return context.countAwaited && /^the \d+$/.test(found) ? null : dayOrPlace(match, Number(day), context);
    },
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:th|nd|rd|st)\\b${NOT_ORDERED}`, 'g'),
    (match, context) => dayOrPlace(match, Number(match[1]), context),
  ],
];

/** Every day named, in the order of the text, and the text without them. `contested`: of a month that may be another. */
export function readDates(
  text: string,
  context: DateContext,
): { hits: DateHit[]; unclear: boolean; contested: boolean; rest: string } {
  const hits: DateHit[] = [];
  let unclear = false;
  const several = severalDays(text, context);
  hits.push(...several);
  const later = [...text.matchAll(WEEKDAY_AFTER)].filter((match) => isAfterAnother(match, text, context));
  let rest = later.reduce((left, { index, 0: found }) => blank(left, index, index + found.length), text);
  for (const { index, end } of several) rest = blank(rest, index, end);
  for (const [pattern, reader] of MAY_NAME_FEAST.test(text) ? [...FEAST_READERS, ...READERS] : READERS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      const read = reader(match, context, text);
      if (read === null || match[0] === '') {
        if (match[0] === '') pattern.lastIndex += 1;
        continue;
      }
      const end = match.index + match[0].length;
      if (read === UNCLEAR) {
        unclear = true;
        rest = blank(rest, match.index, end);
        continue;
      }
      const orToday = read === TODAY_OR_NEXT;
      const date = read === TODAY_OR_NEXT ? addDays(context.today, 7) : read;
      hits.push({ index: match.index, end, date, orToday });
      rest = blank(rest, match.index, end);
    }
  }
  for (const hit of hits) hit.date = inWeekOf(text, hit, hits) ?? inNextWeek(text, hit, context.today);
  for (const match of later) {
    const hit = weekdayAfter(match, hits, context);
    if (hit === null) unclear = true;
    else hits.push(hit);
  }
  const contested = hits.some((hit) => isOfOtherMonth(text, hit, hits));
  const beside = readBeside(rest, hits, context);
  return {
    hits: [...hits.filter((hit) => !beside.bases.includes(hit)), ...beside.hits].sort(
      (a, b) => a.index - b.index,
    ),
    unclear: unclear || beside.unclear,
    contested,
    rest: beside.rest,
  };
}

/** "Vendredi suivant vos disponibilités", "lundi d'après mon agenda". */
const BY_SOMETHING = oneOf(listed`
  vos / votre / tes / ton / ta / mes / mon / ma / nos / notre / les? / la / ce / cette / ses / son / sa
  moi / vous / toi / quoi / l
`);

const ENDS_NAME = oneOf(listed`
  $ / [.,!?;:\n)] / (?:at|if|please|pls|instead|then|works|suits|would|is|ok|for me|same)\b
`);

/** "Lundi d'après", "the Tuesday after that", "Monday after". */
const WEEKDAY_AFTER = new RegExp(
  oneOf(listed`
    \b(?:le |celui )?(${DAY}) (?:d'apres|suivant|qui suit)\b(?! ${BY_SOMETHING}\b)
    \b(?:the )?(${DAY}) (?:after|following) that(?: one)?\b
    \b(?:the )?(${DAY}) (?:after|following)(?= ?${ENDS_NAME})
    \bthe following (${DAY})\b
  `),
  'g',
);

const MERELY_AFTER = new RegExp(`^(?:${DAY}) (?:after|following)$`);

/** By itself "Monday after" may be a Monday, later on: it is the next one where there is a day to count from. */
function isAfterAnother({ index, 0: found }: RegExpExecArray, text: string, context: DateContext): boolean {
  if (!MERELY_AFTER.test(found)) return true;
  return lastStanding(context) !== null || text.slice(0, index).search(WEEKDAY_NAME) >= 0;
}

/** The next such weekday after the day that was named before it, else after the one that stands. */
function weekdayAfter(match: RegExpExecArray, named: DateHit[], context: DateContext): DateHit | null {
  const { index, 0: found } = match;
  const before = new Set(named.filter((hit) => hit.index < index).map(({ date }) => date));
  const [only] = before;
  const from = before.size === 0 ? lastStanding(context) : before.size === 1 ? only : null;
  if (!from) return null;
  const weekday = WEEKDAYS[match.slice(1).find((name) => name !== undefined) ?? ''] ?? 0;
  return { index, end: index + found.length, date: nextWeekday(weekday, from), orToday: false, after: true };
}

/** The day that is talked about; of several that are offered the last. */
export function lastStanding({
  standingDay,
  offered,
}: Pick<DateContext, 'standingDay' | 'offered'>): CivilDate | null {
  return standingDay ?? [...offered].sort().at(-1) ?? null;
}

const NAMES_MONTH = new RegExp(`\\b(?:${MONTH})\\b`);
const MERE_NUMBER = /^(?:le |the |on the |pour le |au )?\d{1,2}(?:st|nd|rd|th|er|eme|e)?$/;

/** "Le 11 novembre c'est férié donc le 12": a number alone may be of the month that was named just before. */
function isOfOtherMonth(text: string, hit: DateHit, hits: DateHit[]): boolean {
  if (!MERE_NUMBER.test(text.slice(hit.index, hit.end))) return false;
  return hits.some(
    (other) =>
      other.end <= hit.index &&
      other.date.slice(0, 7) !== hit.date.slice(0, 7) &&
      NAMES_MONTH.test(text.slice(other.index, other.end)) &&
      !/[.!?\n]/.test(text.slice(other.end, hit.index)),
  );
}

const WEEK_OF = /\b(?:week (?:of|commencing|beginning|starting)|semaine du)(?: on)?(?: the| le)? ?$/;

/** "The week of the 20th, Tuesday": the weekday is that week's. */
function inWeekOf(text: string, { index, end }: DateHit, hits: DateHit[]): CivilDate | null {
  const name = text.slice(index, end).replace(/s$/, '');
  if (!Object.hasOwn(WEEKDAYS, name)) return null;
  const week = hits.find((hit) => WEEK_OF.test(text.slice(Math.max(0, hit.index - 24), hit.index)));
  if (!week) return null;
  const [from, to] = week.index < index ? [week.end, index] : [end, week.index];
  if (APART.test(text.slice(from, to))) return null;
  const monday = addDays(week.date, -((weekdayOf(week.date) + 6) % 7));
  return addDays(monday, ((WEEKDAYS[name] ?? 1) + 6) % 7);
}

const NEXT_WEEK = /\b(?:next week|semaine prochaine)\b/;
/** What stands between a day and a week that have nothing to do with each other. */
export const APART = /[.;:!?\n]|\b(?:so|but|donc|mais|pas|not|no|away|or|ou|otherwise|sinon)\b|n't\b/;

/** "Next week sometime, Thursday maybe": the weekday is that week's, where nothing stands between to part the two. */
function inNextWeek(text: string, { index, end, date }: DateHit, today: CivilDate): CivilDate {
  const monday = addDays(today, 7 - ((weekdayOf(today) + 6) % 7));
  if (date >= monday || !Object.hasOwn(WEEKDAYS, text.slice(index, end).replace(/s$/, ''))) return date;
  const week = NEXT_WEEK.exec(text);
  if (!week) return date;
  const [from, to] = week.index < index ? [week.index + week[0].length, index] : [end, week.index];
  return APART.test(text.slice(from, to)) || date <= today ? date : addDays(date, 7);
}

const BESIDE = new RegExp(
  pattern`
    \b(?:(?:le |du |au )?(?<second>surlendemain(?= d[eu']))|(?:le |du |au )?(?<after>lendemain|jour (?:d'apres|suivant))|(?:the )?
    (?<next>(?<!\b(?:any|every|each|one|other) )day after(?: (?:that|those|these))?|next day|following day)
    (?! tomorrow| next)|(?<same>(?:le )?meme jour|(?:the )?same day|(?:on )?that day|ce jour(?:-| )la|(?<=\b(?:but|except|bar)(?: for)? )that(?: one)?(?= ?(?:$|[.,!]))|(?<=\b(?:sauf|hormis|a part) )celui(?:-| )la)|
    (?:la )?(?<eve>veille)(?! d(?:e |u |')(?!~)|\w)|(?:the )?(?<before>(?<!\b(?:any|every|each|one) )day before|
    previous day))\b
  `,
  'g',
);

const IN_OTHER_WORDS = /^,? ?(?:(?:soit|donc|so|i\.e\.?|that's|c'est|c'est-a-dire|le|the|on) )*$/;

const BESIDE_THIS = /^ (?:the )?$/;
const BESIDE_OF_THIS = /^ (?:de |du |d')(?:le |la |l')?$/;

function daysBeside(groups: Record<string, string | undefined>): number {
  if (groups['same'] !== undefined) return 0;
  if (groups['second'] !== undefined) return 2;
  return groups['after'] !== undefined || groups['next'] !== undefined ? 1 : -1;
}

/** "The day after": than the only day that the text names, else than the one that stands. */
function readBeside(
  text: string,
  named: DateHit[],
  { standingDay, today }: DateContext,
): { hits: DateHit[]; bases: DateHit[]; unclear: boolean; rest: string } {
  const hits: DateHit[] = [];
  const bases: DateHit[] = [];
  let unclear = false;
  const days = new Set(named.map(({ date }) => date));
  const [only] = days;
  const standing = days.size === 0 ? standingDay : days.size === 1 ? (only ?? null) : null;
  const rest = text.replace(BESIDE, (found: string, ...more: unknown[]) => {
    if (standing === null && /that\b|ce jour|celui/.test(found)) return found;
    const groups = more.at(-1) as Record<string, string | undefined>;
    const index = more.at(-3) as number;
    // "The day after, Thursday 16": the day itself is said in the same breath.
    // "Le lendemain de Noël", "the day after Boxing Day": what it counts from is no day by itself.
    const leads = /(?:after|before)$/.test(found) ? BESIDE_THIS : BESIDE_OF_THIS;
    const base = named.find(
      ({ index: at }) => at > index && leads.test(text.slice(index + found.length, at)),
    );
    const itself = named.find(
      ({ index: at }) => at > index && IN_OTHER_WORDS.test(text.slice(index + found.length, at)),
    );
    if (base) bases.push(base);
    else if (itself) return '~'.repeat(found.length);
    const from = base?.date ?? standing;
    const date = from === null ? null : addDays(from, daysBeside(groups));
    if (date === null || date < today) unclear = unclear || groups['same'] === undefined;
    else hits.push({ index, end: index + found.length, date, orToday: false });
    return '~'.repeat(found.length);
  });
  return { hits, bases, unclear, rest };
}

/** "Le 14 et le 15", "le 20, 21 ou 22": each of them is a day. */
const SEVERAL_DAYS = new RegExp(
  pattern`
    (?<!\b(?:entre|du|between|from) )\b(?:le |les |the )(\d{1,2})(?:er|st|nd|rd|th)?
    ((?: ?, ?(?:le |the )?\d{1,2}(?:er|st|nd|rd|th)?(?= ?,| (?:et|ou|and|or|&) ))*)
    ,? (?:et|ou|and|or|&) (le |the )?(\d{1,2})(?:er|st|nd|rd|th)?\b${NOT_A_DAY}
    (?:(?: of| de)? (${MONTH})\b|(?= ?(?:$|[.,;!?()\n]))|(?= (?:je|j'|on|nous|c'est|ca|pas|plus|i|i'm|we|we're|is|are|sont|please|svp
    |works?|suits?|mais|but|a|at|vers|si|if|matin|midi|apres-midi|soir|il|elle|mon|ma|my)(?![a-z]))|(?<=(?:le |the )\d{1,2}(?:st|nd|rd|th)?))
  `,
  'g',
);

function severalDays(text: string, context: DateContext): DateHit[] {
  return [...text.matchAll(SEVERAL_DAYS)].flatMap(({ index, 0: found, 5: month }) => {
    const named = month === undefined ? null : (MONTHS[month] ?? null);
    const hits = [...found.matchAll(/(?:le |les |the )?(\d{1,2})(?:er|st|nd|rd|th)?/g)].map(
      ({ index: at, 0: said, 1: day }) => ({
        index: index + at,
        end: index + at + said.length,
        date:
          named === null
            ? dayOfMonth(Number(day), context)
            : monthDay(Number(day), named, undefined, context),
        orToday: false,
      }),
    );
    const last = hits.at(-1);
    if (last && month !== undefined) last.end = index + found.length;
    const read = hits.flatMap((hit) => (hit.date === null ? [] : [{ ...hit, date: hit.date }]));
    return read.length === hits.length ? read : [];
  });
}

function blank(text: string, index: number, end: number): string {
  return text.slice(0, index) + '~'.repeat(end - index) + text.slice(end);
}

/** The first, second, third or last such day of a month. */
function placedWeekday(
  place: string,
  weekday: number,
  month: number | undefined,
  context: DateContext,
): CivilDate | typeof UNCLEAR {
  const first = month === undefined ? null : monthDay(1, month, undefined, context);
  if (first === null || /^(?:dernier|last)/.test(place)) return UNCLEAR;
  const index = /^(?:premier|1|first)/.test(place) ? 0 : /^(?:deux|2|second)/.test(place) ? 1 : 2;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + index * 7);
}

function exact(year: number, month: number, day: number): CivilDate | null {
  return isCivilDate(year, month, day) ? civilDate(year, month, day) : null;
}

/** `10/13`: the month first where the prospect writes English in the Americas, else the day first. */
function dayAndMonth(
  first: number,
  second: number,
  year: string | undefined,
  context: DateContext,
): CivilDate | null {
  const monthFirst =
    context.language === 'en' && /^(?:America|US)\/|^Pacific\/Honolulu/.test(context.timeZone);
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return monthDay(day, month, year, context) ?? monthDay(month, day, year, context);
}

/** "Mardi 15 octobre", where the 15th is a Wednesday: which of the two is meant has to be asked. */
function onItsWeekday(date: CivilDate | null, name: string | undefined): CivilDate | null | typeof UNCLEAR {
  if (date === null || name === undefined) return date;
  const weekday = WEEKDAYS[name] ?? SHORT_WEEKDAYS.fr[name] ?? SHORT_WEEKDAYS.en[name];
  return weekday === weekdayOf(date) ? date : UNCLEAR;
}

function monthDay(
  day: number,
  month: number,
  year: string | undefined,
  { today }: DateContext,
): CivilDate | null {
  if (year !== undefined) return exact(Number(year) < 100 ? 2_000 + Number(year) : Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  for (let candidate = thisYear; candidate <= thisYear + 4; candidate += 1) {
    const date = exact(candidate, month, day);
    if (date !== null && date >= today) return date;
  }
  return null;
}

function inDays(count: string, unit: string, today: CivilDate): CivilDate | null {
  const number = count === 'a' ? 1 : numberOf(count);
  if (number === null) return null;
  if (/^(?:fortnight|quinzaine)/.test(unit)) return addDays(today, number * 14);
  if (/^(?:sem|week)/.test(unit)) return addDays(today, number * 7);
  // "Huit jours" is a week and "quinze jours" two, as people say them.
  const days =
    number === 8 && unit.startsWith('jour') ? 7 : number === 15 && unit.startsWith('jour') ? 14 : number;
  return addDays(today, days);
}

function ofNextMonth(day: number, today: CivilDate): CivilDate | null {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return month === 12 ? exact(year + 1, 1, day) : exact(year, month + 1, day);
}

function lastOfMonth(today: CivilDate): CivilDate {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return addDays(civilDate(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1), -1);
}

export function nextWeekday(weekday: number, today: CivilDate): CivilDate {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** "Mercredi en huit": on a Wednesday it cannot be told which one that is counted from. */
function weeksOn(name: string, weeks: number, today: CivilDate): CivilDate | typeof UNCLEAR {
  return WEEKDAYS[name] === weekdayOf(today) ? UNCLEAR : addDays(anchor(name, today), weeks * 7);
}

/** The day that "en huit" and "a week on" count from. */
function anchor(name: string, today: CivilDate): CivilDate {
  if (/^(?:today|this day|now|aujourd)/.test(name)) return today;
  return /^(?:tomorrow|demain)$/.test(name) ? addDays(today, 1) : nextWeekday(WEEKDAYS[name] ?? 1, today);
}

function named(weekday: number, context: DateContext): CivilDate | typeof TODAY_OR_NEXT {
  const { today, offered } = context;
  const match = offered.find((date) => weekdayOf(date) === weekday) ?? firstOf(weekday, context);
  if (match !== null) return match;
  return weekday === weekdayOf(today) ? TODAY_OR_NEXT : nextWeekday(weekday, today);
}

/** Nobody calls a day so far ahead by its weekday alone. */
const FAR_DAYS = 31;

/** The first such weekday of the days that the wish is limited to, where they begin neither before tomorrow nor far off. */
function firstOf(weekday: number, { today, span }: DateContext): CivilDate | null {
  if (span === null || span.from === null || span.from <= today) return null;
  // "Not before January" rules out the nearer ones.
  if (span.to !== null && span.from > addDays(today, FAR_DAYS)) return null;
  const first = nextWeekday(weekday, addDays(span.from, -1));
  return holds(span, first) ? first : null;
}

const THIS_ONE = /\b(?:ce|this) $/;
const THAT_ONE = /\b(?:the|that|on the) $/;
const THAT_DAY = /^(?:-| )la\b(?! semaine)/;
/** "That Wednesday doesn't work, Thursday instead?" */
const THAT_WEEKDAY = new RegExp(`\\bthat (?:${DAY})\\b`);
const THAT_WEEK = /\b(?:that week|(?:cette|la meme) semaine(?:-| )la|la meme semaine|the same week)\b/;

const IN_ITS_PLACE = /\b(?:plutot|a la place|au lieu|meme (?:heure|horaire)|finalement)\b/;

/**
 * "What about the Thursday?", where days of next week stand offered, or a meeting does: that week's. Where one of those
 * is named beside a weekday that comes before them, whose week is meant has to be asked.
 */
function besideTheOffer(match: RegExpExecArray, where: DateContext, said: string): ReturnType<Reader> {
  const weekday = WEEKDAYS[match[1] ?? ''] ?? 0;
  const nearest = THIS_ONE.test(match.input.slice(Math.max(0, match.index - 5), match.index));
  const context = nearest ? { ...where, span: null } : where;
  const plain = named(weekday, context);
  const { meetingDay, today } = context;
  const offered = where.offered.length > 0 || meetingDay === null ? where.offered : [meetingDay];
  const [first] = offered;
  const isDay = typeof plain === 'string';
  if (first === undefined || (isDay ? offered.includes(plain) || plain >= first : where.offered.length > 0))
    return plain;
  const { index, input } = match;
  const monday = addDays(first, -((weekdayOf(first) + 6) % 7));
  const then = addDays(monday, (weekday + 6) % 7);
  if (then === plain || then < today) return plain;
  const pointed =
    THAT_ONE.test(input.slice(Math.max(0, index - 8), index)) ||
    THAT_DAY.test(input.slice(index + match[0].length)) ||
    THAT_WEEK.test(said) ||
    THAT_WEEKDAY.test(said);
  if (pointed) return then;
  if (/\ble $/.test(input.slice(Math.max(0, index - 4), index)))
    return where.offered.length === 0 && (then === meetingDay || IN_ITS_PLACE.test(said)) ? then : UNCLEAR;
  const names = new Set([...said.matchAll(WEEKDAY_NAME)].map(([, name = '']) => WEEKDAYS[name]));
  const open = isDay || !JOINED.test(input.slice(index)) || /\bfrom $/.test(input.slice(0, index));
  return open && offered.some((day) => names.has(weekdayOf(day))) ? UNCLEAR : plain;
}
/** "Monday or Tuesday", "lundi au mercredi", said on a Monday: the other day alone is not meant. */
const JOINED = new RegExp(
  `^(?:${DAY}) ?(?:or|ou|and|et|to|au|till|until|through|thru|/|-|&) ?(?:the |le )?(?:${DAY})\\b`,
);
const WEEKDAY_NAME = new RegExp(`\\b(${DAY})\\b`, 'g');

/** Beyond them a weekday with a small number is not taken for a date: "Tuesday 9" may be the hour. */
const NEAR_DAYS = 35;

/** "Monday 10", and not "Monday the 10th". */
const WITHOUT_ENDING = /^[a-z]+\.?,? \d{1,2}$/;

/** "Lundi 13": the next day that is both, within a quarter. In English a small number may be the hour instead. */
function weekdayAndDay(
  weekday: number,
  day: number,
  { today, language }: DateContext,
  mere: boolean,
): CivilDate | null | typeof UNCLEAR {
  // In English the number may be an hour: of another month nobody speaks without naming it.
  const nearest = mere && language === 'en' ? Math.min(NEAR_DAYS, 14) : NEAR_DAYS;
  for (let ahead = 0; ahead <= 92; ahead += 1) {
    const date = addDays(today, ahead);
    const near = ahead <= nearest || day > 12;
    if (near && Number(date.slice(8)) === day && weekdayOf(date) === weekday) return date;
  }
  return language === 'en' && day >= 1 && day <= 12 ? null : UNCLEAR;
}

/** "Not before the 1st" is a day, however many stand to be chosen from. */
function dayOrPlace(
  { index, input, 0: found }: RegExpExecArray,
  day: number,
  context: DateContext,
): CivilDate | null {
  const lead = input.slice(0, index) + found.replace(/\d.*$/, '');
  return dayOfMonth(day, leadsToDay(lead) ? { ...context, choices: 0 } : context);
}

function dayOfMonth(day: number, { today, offered, choices, span }: DateContext): CivilDate | null {
  const match = offered.find((date) => Number(date.slice(8)) === day);
  if (match !== undefined) return match;
  if (day < 1 || day > 31 || day <= choices) return null;
  const inSpan = span?.from ? nextDay(day, span.from) : null;
  return inSpan !== null && span !== null && holds(span, inSpan) ? inSpan : nextDay(day, today);
}

/** The next such day of a month, from that day on. */
export function nextDay(day: number, from: CivilDate): CivilDate | null {
  for (let ahead = 0; ahead <= 62; ahead += 1) {
    const date = addDays(from, ahead);
    if (Number(date.slice(8)) === day) return date;
  }
  return null;
}
