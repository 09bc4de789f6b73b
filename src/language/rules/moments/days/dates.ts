/**
 * Days named in a text, as civil dates. Works on normalised text; what it reads it blanks out.
 *
 * - A weekday is the next such day after today. Today's own name is in a week; with a time still to come it may as
 *   well be today, which is asked. "prochain" and "next" mean the next such day too, unless that is tomorrow or the
 *   day after.
 * - A day of the month, or a day and month, is the next such day from today on.
 * - Where days stand offered, a weekday or a day of the month means the offered one first.
 */
import { addDays, mondayOf, weekdayOf } from '../../../../domain/zone.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { alternatives, MONTHS, numberOf, SHORT_WEEKDAYS, WEEKDAYS } from '../../text/words.js';
import {
  dayAndMonth,
  dayOfMonth,
  dayOrPlace,
  exact,
  inDays,
  lastOfMonth,
  monthDay,
  nextWeekday,
  ofNextMonth,
  onItsWeekday,
  placedWeekday,
  weekdayAndDay,
  WITHOUT_ENDING,
} from './calendar-days.js';
import {
  DAY,
  MONTH,
  TODAY_OR_NEXT,
  UNCLEAR,
  type DateContext,
  type DateHit,
  type Reader,
} from './date-context.js';
import { blank, isAfterAnother, readBeside, WEEKDAY_AFTER, weekdayAfter } from './day-beside.js';
import { FEAST_NAMES, MAY_NAME_FEAST, nextFeast, SOME_WEEKDAY } from './feasts.js';
import { inNextWeek, inWeekOf, isOfOtherMonth } from './in-its-week.js';
import { OF_ELSE } from './week-after.js';
import { anchor, besideTheOffer, named, weeksOn } from './weekdays.js';

const SHORT = {
  fr: alternatives(Object.keys(SHORT_WEEKDAYS.fr)),
  en: alternatives(Object.keys(SHORT_WEEKDAYS.en)),
};

/** What stands before a short name that is all that is asked. */
const BEGINS_TO_ASK = /(?:^|[,.;!?\n] ?|\b(?:about|maybe|say|then|c'est|plutot|sinon|pour|ou|or) )$/;

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
  // "Le premier lundi de novembre", "the last Friday of the month".
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
  // "The week after half term, Tuesday".
  [
    new RegExp(
      pattern`
        (?:\b(?:${DAY}),? (?:de |of |in )?)?\b(?:(?:the )?week(?<!\b(?:next|this) week) after|(?:la )?semaine (?:d'apres|qui suit)),? ?
        (?!next\b|la prochaine)${OF_ELSE}(?:[^.;!?\n]{0,30}\b(?:${DAY})\b)?
      `,
      'g',
    ),
    () => UNCLEAR,
  ],
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
    new RegExp(
      `(?<!\\bin )\\b(?:(${COUNT}) (weeks?|fortnights?)|(?:a )?fortnight)'?s?'? time\\b(?! ?slot)`,
      'g',
    ),
    ([, count = 'a', unit = 'fortnight'], { today }) => inDays(count, unit, today),
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
  // "In 2 weeks, the Thursday": of that week; an earlier day of the week than today's may be of the next.
  [
    new RegExp(
      pattern`
        \b(?:dans|in) (deux|trois|two|three|[23]) (?:weeks|semaines),? (?:on )?(?:the|le) (${DAY})\b(?! (?:after|before|d'apres|d'avant|suivant))|
        \b(${DAY}),? (?:dans|in) (deux|trois|two|three|[23]) (?:weeks|semaines)\b(?! ?(?:${OR_SO}|time))
      `,
      'g',
    ),
    ([, before, after, name, count], { today }) => {
      const place = ((WEEKDAYS[after ?? name ?? ''] ?? 1) + 6) % 7;
      const weeks = numberOf(before ?? count ?? '');
      if (weeks === null || place < (weekdayOf(today) + 6) % 7) return UNCLEAR;
      return addDays(mondayOf(today), weeks * 7 + place);
    },
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
      const nextMonday = addDays(mondayOf(today), 7);
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
        (?<=\b(?:on|next|this|or|and) )(${SHORT.en})\b(?!(?<=sat) (?:by|here|in|on|at|down|with|next|waiting|near|outside|around|about|watching|beside|there|round)\b)
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
    // "My carer comes Friday, sat?"
    new RegExp(`\\b(${SHORT.fr}|${SHORT.en})(?= ?\\?)`, 'g'),
    ({ 1: name = '', index, input }, context) => {
      const weekday = BEGINS_TO_ASK.test(input.slice(0, index))
        ? SHORT_WEEKDAYS[context.language][name]
        : undefined;
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
