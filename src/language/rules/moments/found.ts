/** Every day, hour and part of the day that a text names, and what its clauses make of it. */
import { listed, oneOf } from '../text/patterns.js';
import { alternatives, MONTHS } from '../text/words.js';
import { digits } from './hours/clock-words.js';
import { withoutClockChange } from './days/clock-change.js';
import { withoutNames } from './days/names.js';
import { readDates } from './days/dates.js';
import type { DateHit } from './days/date-context.js';
import { hourBesideDate, markHours, sameHour } from './hours/hour-marks.js';
import type { MomentContext } from './moment-context.js';
import { withoutQuantities } from './numbers.js';
import { withoutPast } from './days/past.js';
import { withNamedWeeks } from './days/week-after.js';
import { readRoles, type Roles } from './roles.js';
import { readOffset } from './hours/shifts.js';
import { readSoon, type Soon } from './hours/soon.js';
import { readTimes, type TimeReading } from './hours/times.js';

/** Everything that is named in a text, and what its clauses make of it. */
export interface Found {
  /** The text in which everything is located. */
  words: string;
  /** How long after an hour that is named: "half an hour after". */
  offset: number | null;
  soon: Soon;
  days: DateHit[];
  unclearDay: boolean;
  /** One of the days may be of another month. */
  contestedDay: boolean;
  times: TimeReading;
  roles: Roles;
}

export function find(said: string, context: MomentContext): Found {
  const text = withoutNames(withoutClockChange(said));
  const offset = readOffset(text);
  const plain = digits(withNamedWeeks(offset?.text ?? text, context));
  const words = withoutPast(markHours(sameHour(plain), context));
  const soon = readSoon(words, context);
  const dates = readDates(withoutQuantities(maskCounted(soon.rest)), context);
  const roles = readRoles(words);
  const times = readTimes(
    hourBesideDate(context.countAwaited ? withoutCount(dates.rest) : dates.rest, dates.hits, context),
    soon.rest,
    context.bareHours || dates.hits.length > 0,
    context.language === 'fr' || /\bvers\b/.test(words),
    (index) => roles.of({ index }),
  );
  return {
    words,
    offset: offset?.minutes ?? null,
    soon,
    days: dates.hits,
    unclearDay: dates.unclear || dates.contested,
    contestedDay: dates.contested,
    times,
    roles,
  };
}

/** "20 Thursday", where a number was asked: the hour of that day is not said. */
function withoutCount(rest: string): string {
  return rest.replace(/^[^a-z\d]*\d{1,3}(?= ?,? (?:on |le )?~)/, (found) => '_'.repeat(found.length));
}

/** Counted things that only look like times once the words are digits, and the day a week is named by. */
function maskCounted(text: string): string {
  return text.replace(COUNTED, (found) => '_'.repeat(found.length));
}

const COUNTED = new RegExp(
  oneOf(listed`
    \b(?:appart\w*|flat|etage|floor|porte|door|batiment|bat|escalier|hall|digicode|interphone|chambre|room) (?:n° ?|no |number )?\d{1,2}\b(?![.:h]\d\d| ?h)
    (?<=\bsemaine du )\d{1,2}\b(?! ?(?:[/.\d]|(?:${alternatives(Object.keys(MONTHS))})\b))
    \b(?:n°|no\. ?|numero |number |option |choix |choice |step |etape |#) ?\d{1,2}\b(?![.:h]\d\d)
  `),
  'g',
);
