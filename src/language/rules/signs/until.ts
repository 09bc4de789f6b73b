/**
 * Until when somebody asks to be left in peace: "next month", "en janvier", "dans deux semaines". That is the one day on
 * which to write again, a working day; the days that suit for a call are a stretch, read by `moments/days/spans.ts`.
 */
import type { CivilDate } from '../../../domain/language.js';
import { addDays, civilDate, mondayOf, weekdayOf } from '../../../domain/zone.js';
import { alternatives, MONTHS, numberOf } from '../text/words.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const MONTH = alternatives(Object.keys(MONTHS));
const COUNT =
  '\\d{1,2}|an?|une?|one|two|three|four|five|six|deux|trois|quatre|cinq|(?:a )?couple(?: of)?|quelques|(?:a )?few';
const COUNTED = new RegExp(pattern`
  \b(?:in|dans|d'ici|apres|after|within) (?:environ |about |around |another )?(${COUNT})
  [ ](jours?|days?|semaines?|weeks?|fortnights?|quinzaines?|mois|months?)\b
`);

const BEFORE_MONTH = oneOf({
  fr: listed`
    en / au mois de / d'ici / a partir de / apres / jusqu'en / courant
  `,
  en: listed`
    in / by / from / after / until / till
  `,
});

const OF_MONTH = new RegExp(pattern`
  \b(?:(debut|early|start of|beginning of|mi|mid|fin|late|end of) ?-?(?: de| d')? ?|
  ${BEFORE_MONTH} (?:le mois de )?)(${MONTH})\b
`);

const WINTER_HOLIDAYS = new RegExp(pattern`
  \b(?:apres (?:noel|les fetes|le nouvel an|le jour de l'an|le (?:1er|premier) janvier)|
  after (?:christmas|xmas|new year\w*|the holidays)|(?:l'annee|l'an) prochaine?|next year|(?:in the )?
  new year|debut d'annee)\b
`);

const SUMMER = /\b(?:(?:a|apres|pour) la rentree|apres l'ete|after (?:the )?summer)\b/;
const NEXT_MONTH = /\b(?:next month|(?:le )?mois (?:prochain|d'apres|suivant))\b/;
const NEXT_WEEK = /\b(?:next week|(?:la )?semaine (?:prochaine|d'apres|suivante))\b/;
const MONTHS_END = /\b(?:fin (?:de|du) mois|end of (?:the |this )?month)\b/;
const TOMORROW = /\b(?:demain|tomorrow)\b/;

/** Some: as few as one says it of. */
const A_FEW = 4;
/** Who comes back after the holidays is not written to on the first day. */
const AFTER_NEW_YEAR = 5;

/**
 * @param plain as `plainWords` gives it
 * @returns the first day that fits, a working day; null where none was named
 */
export function readUntil(plain: string, today: CivilDate): CivilDate | null {
  const day = dayNamed(plain, today);
  return day === null || day <= today ? null : onWorkingDay(day);
}

function dayNamed(plain: string, today: CivilDate): CivilDate | null {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const counted = COUNTED.exec(plain);
  if (counted) return afterCounted(counted[1] ?? '', counted[2] ?? '', today);
  if (WINTER_HOLIDAYS.test(plain)) return civilDate(year + 1, 1, AFTER_NEW_YEAR);
  if (SUMMER.test(plain)) return firstOf(9, 1, today);
  if (NEXT_MONTH.test(plain)) return firstOf((month % 12) + 1, 1, today);
  if (NEXT_WEEK.test(plain)) return addDays(mondayOf(today), 7);
  if (MONTHS_END.test(plain)) return firstOf(month, 26, today);
  const named = OF_MONTH.exec(plain);
  if (named) return firstOf(MONTHS[named[2] ?? ''] ?? 1, dayIn(named[1] ?? ''), today);
  return TOMORROW.test(plain) ? addDays(today, 1) : null;
}

function dayIn(part: string): number {
  if (part.startsWith('mi')) return 15;
  return /^(?:fin|late|end)/.test(part) ? 25 : 1;
}

/** The next such day from today on. */
function firstOf(month: number, day: number, today: CivilDate): CivilDate {
  const year = Number(today.slice(0, 4));
  const date = civilDate(year, month, day);
  return date > today ? date : civilDate(year + 1, month, day);
}

function afterCounted(count: string, unit: string, today: CivilDate): CivilDate | null {
  const number = /couple/.test(count)
    ? 2
    : /few|quelques/.test(count)
      ? A_FEW
      : /^(?:an?|une?)$/.test(count)
        ? 1
        : numberOf(count);
  if (number === null) return null;
  if (/^(?:jour|day)/.test(unit)) return addDays(today, number);
  if (/^(?:semaine|week)/.test(unit)) return addDays(today, number * 7);
  if (/^(?:fortnight|quinzaine)/.test(unit)) return addDays(today, number * 14);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const months = month - 1 + number;
  return civilDate(year + Math.floor(months / 12), (months % 12) + 1, Math.min(day, 28));
}

function onWorkingDay(date: CivilDate): CivilDate {
  const weekday = weekdayOf(date);
  return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date;
}
