/** Days that have a name of their own: "la Saint-Sylvestre", "Boxing Day", "le lundi de Pâques". */
import type { CivilDate } from '../../../../domain/language.js';
import { addDays, civilDate, weekdayOf } from '../../../../domain/zone.js';
import { oneOf } from '../../text/patterns.js';

const YEARS = "new year(?:'?s)?";
const SAINT = '(?:saint|st)\\.?[- ]';
const XMAS = '(?:christmas|xmas|x-mas)';

type OfYear = (year: number) => CivilDate;

const on =
  (month: number, day: number): OfYear =>
  (year) =>
    civilDate(year, month, day);
const fromEaster =
  (days: number): OfYear =>
  (year) =>
    addDays(easterOf(year), days);
const fromThanksgiving =
  (days: number): OfYear =>
  (year) => {
    const first = civilDate(year, 11, 1);
    return addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21 + days);
  };

/** The first Monday from a day of the month on. */
const mondayFrom =
  (month: number, day: number): OfYear =>
  (year) => {
    const first = civilDate(year, month, day);
    return addDays(first, (1 - weekdayOf(first) + 7) % 7);
  };

const FEASTS: [names: string[], date: OfYear][] = [
  [[`${YEARS} day`, "jour de l'an", 'jour du nouvel an', "(?:1er|premier) de l'an"], on(1, 1)],
  [
    [
      `${YEARS} eve`,
      'nye',
      'hogmanay',
      `${SAINT}sylvestre`,
      `reveillon (?:du (?:nouvel an|jour de l'an|31)|de la ${SAINT}sylvestre)`,
      "veille du (?:nouvel an|jour de l'an)",
    ],
    on(12, 31),
  ],
  [[`${XMAS} eve`, `day before ${XMAS}(?! eve)`, 'veille de noel', 'reveillon de noel'], on(12, 24)],
  [[`${XMAS} day`, 'jour de noel'], on(12, 25)],
  [
    ['boxing day', `${SAINT}stephen'?s day`, `day after ${XMAS}(?! (?:day|eve))`, 'lendemain de noel'],
    on(12, 26),
  ],
  [[`${SAINT}valentin`, "valentine'?s(?: day)?"], on(2, 14)],
  [[`${SAINT}patrick'?s day`, "paddy'?s day"], on(3, 17)],
  [['independence day'], on(7, 4)],
  [['bastille day'], on(7, 14)],
  [['halloween'], on(10, 31)],
  [['jour de la toussaint'], on(11, 1)],
  [['bonfire night', 'guy fawkes(?: night)?'], on(11, 5)],
  [["jour de l'armistice", 'armistice day'], on(11, 11)],
  [['columbus day', "indigenous peoples'? day"], mondayFrom(10, 8)],
  [['labou?r day'], mondayFrom(9, 1)],
  [['memorial day'], mondayFrom(5, 25)],
  [['black friday'], fromThanksgiving(1)],
  [['cyber monday'], fromThanksgiving(4)],
  [['mardi gras', 'shrove tuesday', 'pancake (?:day|tuesday)'], fromEaster(-47)],
  [['ash wednesday', 'mercredi des cendres'], fromEaster(-46)],
  [['palm sunday', 'dimanche des rameaux'], fromEaster(-7)],
  [['vendredi saint'], fromEaster(-2)],
  [['easter sunday', 'dimanche de paques', 'jour de paques'], fromEaster(0)],
  [['easter monday', 'lundi de paques'], fromEaster(1)],
  [['ascension(?: day| thursday)', "jeudi de l'ascension", "jour de l'ascension"], fromEaster(39)],
  [['whit sunday', '(?:dimanche|jour) de (?:la )?pentecote'], fromEaster(49)],
  [['whit monday', 'lundi de (?:la )?pentecote'], fromEaster(50)],
];

/** Without one of these none is named. */
export const MAY_NAME_FEAST =
  /columbus|indigenous|labou?r day|memorial|year|\bl'an\b|nouvel an|\bnye\b|hogmanay|sylvestre|reveillon|noel|christmas|x-?mas|boxing|stephen|valentin|patrick|paddy|(?:independence|bastille|armistice)|halloween|toussaint|bonfire|fawkes|black|cyber|gras\b|shrove|pancake|\bash\b|cendres|palm|rameaux|saint|easter|paques|ascension|\bwhit\b|pentecote|bank|bowl|mothering|remembrance|giving|blue/;

/** Around them, "after Christmas", is a stretch, and told by other rules. */
const NOT_AROUND =
  "(?<!(?<!\\bday )\\b(?:after|before|by|until|till|til|over|past|apres|avant|pour|jusqu'a|jusqu'au|d'ici|depuis|since|happy|merry|joyeuse|bonne) (?:the |le |la )?)(?<!\\b(?:between|entre) [^.,;!?\\n]{0,30})";

/** Each with the article it has. */
export const FEAST_NAMES: [RegExp, OfYear][] = FEASTS.map(([names, date]) => [
  new RegExp(`${NOT_AROUND}\\b(?:le |la |the |on )?(?:${names.join('|')})\\b`, 'g'),
  date,
]);

/** Weekdays of which it is not said which one: "bank holiday Monday". */
export const SOME_WEEKDAY = (day: string): RegExp =>
  new RegExp(
    `\\b(?:${oneOf(['bank holiday', 'super ?bowl', 'mothering', 'remembrance', 'giving', 'blue', 'easter', 'thanksgiving'])}) (?:${day})\\b`,
    'g',
  );

/** Further ahead it rather is the one that is just over. */
const FEAST_AHEAD = 300;

/** The next such day from `today` on; null where that is too far off to be meant. */
export function nextFeast(date: OfYear, today: CivilDate): CivilDate | null {
  const year = Number(today.slice(0, 4));
  const thisYear = date(year);
  const next = thisYear >= today ? thisYear : date(year + 1);
  return next <= addDays(today, FEAST_AHEAD) ? next : null;
}

/** Easter Sunday of the Gregorian calendar. */
function easterOf(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return civilDate(year, Math.floor(days / 31), (days % 31) + 1);
}
