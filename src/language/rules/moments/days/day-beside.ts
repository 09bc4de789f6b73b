/** Days counted from another day: "the Tuesday after", "two days before". */
import type { CivilDate } from '../../../../domain/language.js';
import { addDays } from '../../../../domain/zone.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';
import { WEEKDAYS } from '../../text/words.js';
import { nextWeekday } from './calendar-days.js';
import { DAY, type DateContext, type DateHit } from './date-context.js';
import { WEEKDAY_NAME } from './weekdays.js';

/** "Vendredi suivant vos disponibilités", "lundi d'après mon agenda". */
const BY_SOMETHING = oneOf(listed`
  vos / votre / tes / ton / ta / mes / mon / ma / nos / notre / les? / la / ce / cette / ses / son / sa
  moi / vous / toi / quoi / l
`);

const ENDS_NAME = oneOf(listed`
  $ / [.,!?;:\n)] / (?:at|if|please|pls|instead|then|works|suits|would|is|ok|for me|same)\b
`);

/** "Lundi d'après", "the Tuesday after that", "Monday after". */
export const WEEKDAY_AFTER = new RegExp(
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
export function isAfterAnother(
  { index, 0: found }: RegExpExecArray,
  text: string,
  context: DateContext,
): boolean {
  if (!MERELY_AFTER.test(found)) return true;
  return lastStanding(context) !== null || text.slice(0, index).search(WEEKDAY_NAME) >= 0;
}

/** The next such weekday after the day that was named before it, else after the one that stands. */
export function weekdayAfter(match: RegExpExecArray, named: DateHit[], context: DateContext): DateHit | null {
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
export function readBeside(
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

export function blank(text: string, index: number, end: number): string {
  return text.slice(0, index) + '~'.repeat(end - index) + text.slice(end);
}
