/** "The week after" this one, or the next, by the name of the week that it is: "la semaine d'après" said of this week is the next. */
import { holds } from '../../../../domain/span.js';
import { addDays, mondayOf } from '../../../../domain/zone.js';
import { listed, oneOf } from '../../text/patterns.js';
import { DAY, MONTH, type DateContext } from './date-context.js';
import { lastStanding } from './day-beside.js';
import { WEEKDAY_NAME } from './weekdays.js';

const MAY_NAME_IT =
  /\bweek after\b|following week|semaine (?:juste )?(?:d'|apres|suivante|qui)|celle (?:d'|juste|qui)|\bone after|\bla suivante\b/;

/** A stretch that the week comes after, and that is not this one: "the week after half term", "la semaine d'après le 20". */
export const OF_ELSE = oneOf({
  fr: listed`
    (?:le |la |les |du )?\d{1,2}(?:er)?\b(?! ?h|:) / la[ ] / les[ ] / l' / mes[ ] / mon[ ] / ma[ ] / nos[ ] / notre[ ] / vos[ ] / votre[ ]
    son[ ] / sa[ ] / ses[ ] / noel / paques / toussaint / pentecote / le (?!${DAY}\b)
  `,
  en: listed`
    next\b / (?:on )?the (?!${DAY}\b) / my[ ] / our[ ] / his[ ] / her[ ] / their[ ] / your[ ] / easter / xmas / christmas / half[- ]term
    new year / school[ ] / bank holiday / a[ ] / (?:${MONTH})\b / \d{1,2}(?:st|nd|rd|th)
    (?:i|we|he|she|they)(?:'m|'re|'s|'ll be| am| are| is)? (?:back|get|gets|come|comes|go|goes|return|returns|move|moves|finish|land|start|fly|arrive)\b
  `,
});

const WEEK_AFTER = new RegExp(
  oneOf(listed`
    \b(?:(?:la )?semaine (?:d'apres|juste apres|apres|suivante|qui suit))(?!,? ?${OF_ELSE})(?![a-z'])
    \b(?:(?:the )?(?:week after(?: that(?: one)?)?|following week))\b(?!,? ?${OF_ELSE})
  `),
  'g',
);

/** The same, after a week that is named. */
const ONE_AFTER = new RegExp(
  oneOf(listed`
    \b(?:celle (?:d'apres|juste apres|qui suit)|la suivante)(?!,? ?${OF_ELSE})(?![a-z'])
    \b(?:the )?(?:one after(?: that)?|following one)\b(?!,? ?${OF_ELSE})
  `),
  'g',
);

const THIS_WEEK =
  /\b(?:cette semaine|this week(?! ?-?end)|(?:toute la|la) semaine en cours|le reste de la semaine|the rest of the week)\b/;
const NEXT_WEEK =
  /\b(?:semaine prochaine|prochaine semaine|next week(?! ?-?end)|this week (?:and|or|nor) next|cette semaine (?:et|ou|ni) la (?:semaine )?(?:prochaine|suivante))\b/;

/** A day or a stretch of days that it may count from instead. */
const ANOTHER_STRETCH = new RegExp(
  oneOf(listed`
    \b(?:le|the|du|au) \d{1,2}(?:er|st|nd|rd|th)?\b(?! ?h|:)
    \d(?:st|nd|rd|th)\b / \b(?:${MONTH})\b / \b(?:mois|month|fortnight|quinzaine)\b / \d[/.]\d
    \ben (?:huit|quinze)\b / \bweeks\b / \bweek (?:of|commencing|on)\b / \bsemaines\b / \bsemaine du\b
  `),
);

/** What parts a weekday from the week beside it. */
const PARTED = /[.;:!?\n]|\b(?:so|but|donc|mais|pas|not|no|non|away|otherwise|sinon|dead|mort)\b|n't\b/;

const WHY_NOT = /\b(?:why not|pourquoi pas)\b/;

/** The text with "next week" where the week after this one is meant, and "the week after next" where the one after that. */
export function withNamedWeeks(text: string, context: DateContext): string {
  if (!MAY_NAME_IT.test(text)) return text;
  const weeks = text.replace(WEEK_AFTER, (found: string, ...more: unknown[]) => {
    const index = more.find((each) => typeof each === 'number') ?? 0;
    return named(found, { index, text, context });
  });
  if (!THIS_WEEK.test(text) && !NEXT_WEEK.test(text)) return weeks;
  return weeks.replace(ONE_AFTER, (found: string, ...more: unknown[]) => {
    const index = more.find((each) => typeof each === 'number') ?? 0;
    const before = weeks.slice(0, index);
    const isOfWeek = !WEEKDAY.test(before.slice(lastOf(before, /week|semaine/g)));
    return isOfWeek && (THIS_WEEK.test(before) || NEXT_WEEK.test(before))
      ? named(found, { index, text: weeks, context })
      : found;
  });
}

const WEEKDAY = new RegExp(`\\b(?:${DAY})\\b`);

interface Place {
  index: number;
  text: string;
  context: DateContext;
}

function named(found: string, { index, text, context }: Place): string {
  const before = text.slice(0, index);
  const [current, next] = [lastOf(before, THIS_WEEK), lastOf(before, NEXT_WEEK)];
  const last = Math.max(current, next);
  if (last >= 0) {
    if (ANOTHER_STRETCH.test(before.slice(last))) return found;
    if (next >= current) return AFTER_NEXT[languageOf(found)];
    return NEXT[languageOf(found)];
  }
  const end = index + found.length;
  if (ANOTHER_STRETCH.test(before) || !countsFromThisWeek(context)) return found;
  const days = [...text.matchAll(WEEKDAY_NAME)];
  if (days.length === 0) return found;
  const apart = days.some((day) =>
    PARTED.test(day.index < index ? clauseUpTo(text, day.index, index) : text.slice(end, day.index)),
  );
  return apart ? found : NEXT[languageOf(found)];
}

/** From the beginning of the clause in which the day is. */
function clauseUpTo(text: string, day: number, end: number): string {
  const [clause = ''] = text
    .slice(0, day)
    .split(/[.,;:!?\n]/)
    .slice(-1);
  return (clause + text.slice(day, end)).replace(WHY_NOT, '');
}

const NEXT = { fr: 'la semaine prochaine', en: 'next week' };
const AFTER_NEXT = { fr: "la semaine d'apres la prochaine,", en: 'the week after next,' };

function languageOf(found: string): 'fr' | 'en' {
  return /semaine|celle|suivante/.test(found) ? 'fr' : 'en';
}

/** Nothing else stands that it could be the week after. */
function countsFromThisWeek(context: DateContext): boolean {
  const { today, span, offered } = context;
  const monday = mondayOf(today);
  const thisWeek = { from: monday, to: addDays(monday, 6) };
  // What was left of "not this week" begins with the week after it.
  if (offered.length === 0 && span?.from)
    return holds(thisWeek, span.from) || (span.to === null && span.from === addDays(monday, 7));
  const standing = lastStanding(context);
  return standing === null || holds(thisWeek, standing);
}

function lastOf(text: string, named: RegExp): number {
  return [...text.matchAll(new RegExp(named.source, 'g'))].at(-1)?.index ?? -1;
}
