/**
 * Stretches of days that are named as one: "next week", "in November", "not before January", "from Thursday on". They
 * limit the wish for a call; when to write again to who says "later" is read by `../until.ts`.
 */
import type { CivilDate, Span } from '../../../../domain/language.js';
import { aroundBoth, holds, inBoth } from '../../../../domain/span.js';
import { addDays, civilDate, mondayOf } from '../../../../domain/zone.js';
import { alternatives, MONTHS, numberOf, WEEKDAYS } from '../../text/words.js';
import { AWAY, isAwayUntil } from './absence.js';
import { isNotBefore, wordsBefore } from './day-bounds.js';
import { lastStanding } from './day-beside.js';
import { nextDay, nextWeekday } from './calendar-days.js';
import type { DateHit } from './date-context.js';
import { OF_ELSE } from './week-after.js';
import type { Roles } from '../roles.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';

export interface SpanContext {
  today: CivilDate;
  /** Where the prospect is. */
  timeZone: string;
  /** What the wish is limited to already: "the week after" counts from it. */
  span: Span | null;
  /** Else from the day that is talked about, or the last that is offered. */
  standingDay: CivilDate | null;
  offered: CivilDate[];
}

export interface Spans {
  /** The days that suit. */
  meant: Span | null;
  /** Where they are named. */
  at: { index: number; end: number } | null;
  /** They are what the clause is about, and not said beside something else. */
  wished: boolean;
  /** They are those after days that do not suit. */
  left: boolean;
  /** Days of a stretch that does not suit, where others before it may. */
  ruledOut: CivilDate[];
}

const NO_SPANS: Spans = { meant: null, at: null, wished: false, left: false, ruledOut: [] };

interface SpanHit {
  index: number;
  end: number;
  span: Span;
  /** It begins where a no ends. */
  left: boolean;
}

/** A span with both ends. */
interface Stretch {
  from: CivilDate;
  to: CivilDate;
}

/** Of the short names those that are no other word. */
const SHORT_MONTHS = new Set(
  listed`jan / feb / fev / avr / mai / may / jun / jul / aug / sep / oct / nov / dec`,
);
const MONTH = alternatives(Object.keys(MONTHS).filter((name) => name.length > 3 || SHORT_MONTHS.has(name)));

const DAY = alternatives(Object.keys(WEEKDAYS));
const COUNT = '\\d{1,2}|un|une|deux|trois|quatre|cinq|six|a|an|one|two|three|four|five|a couple of';
const EARLY = 'debut|early|(?:the )?(?:start|beginning) of';
const MIDDLE = 'mi|milieu|mid|(?:the )?middle of';
const LATE = 'fin|late|(?:the )?end of';
const PART = `(${EARLY}|${MIDDLE}|${LATE})[- ](?:de |d'|du |of )?(?:la |le |the )?`;
const STARTS_WITH_PART = new RegExp(`^${PART}`);
/** Longer stretches than this are not ruled out day by day. */
const LONGEST_RULED_OUT = 14;

const NAMES_DAY = new RegExp(pattern`\b(?:${DAY})s?\b|\d|\b(?:week|semaine|${MONTH})\b`);

/** Days: fewer are "a couple". */
const A_FEW = 3;

/** Up to it a number beside a week may be an hour. */
const HOURS = 23;

/** No text without one of these names any. */
const NAMES_SPAN = new RegExp(
  `(?<![a-z'])s\\d|days|jours|week|semaine|month|mois|year|annee|\\ban prochain|\\b(?:du|entre|between|from the)\\b|\\b(?:${MONTH})\\b`,
);

type Reader = (match: RegExpExecArray, context: SpanContext, words: string) => Stretch | null;

const NEXT_WEEK = '(?:semaine prochaine|prochaine semaine|semaine pro\\b|next week(?! ?-?end))';

const BEFORE_MONTH = oneOf(listed`
  in / en / au mois de / au mois d' / courant / during / pour / for / pas avant / not before
  not until / nothing before / rien avant / a partir de / from / starting(?: in)? / des / d'ici
  before / by / avant / after / apres / jusqu'(?:en|a)
  (?:plutot|rather|maybe|perhaps|peut-etre)(?: in| en)?
`);

const READERS: [RegExp, Reader][] = [
  [
    /\b(?:this week|cette semaine) (?:or|ou) (?:the |la )?(?:next|prochaine|suivante)(?: one| week)?\b/g,
    (_, { today }) => ({ from: today, to: weekOf(addDays(today, 7)).to }),
  ],
  [
    new RegExp(
      pattern`
        \b(?:week (?:of|commencing|beginning|starting)|semaine du) (?:on )?(?:the |le )?(\d{1,2})
        (?:st|nd|rd|th|er)?\b(?! ?(?:[/.]\d|(?:of )?(?:${MONTH})\b))
      `,
      'g',
    ),
    ([, day], { today }) => weekOf(nextDay(Number(day), today) ?? today),
  ],
  [
    new RegExp(
      pattern`
        \b(?:du|entre le|from the|between the) (\d{1,2})(?:st|nd|rd|th|er)?
        [ ](?:au|et(?: le)?|to(?: the)?|and(?: the)?) (\d{1,2})(?:st|nd|rd|th|er)?\b(?! ?h|:)
        (?: (?:of )?(${MONTH})\b)?
      `,
      'g',
    ),
    ([, first, last, month], { today }) => {
      const start =
        MONTHS[month ?? ''] === undefined ? today : nextMonth(MONTHS[month ?? ''] ?? 1, today).from;
      const from = nextDay(Number(first), start);
      const to = from && nextDay(Number(last), from);
      return from && to ? { from, to } : null;
    },
  ],
  [
    new RegExp(`\\b(?:entre|between) (?:le )?(${DAY}) (?:et|and) (?:le )?(${DAY})\\b`, 'g'),
    ([, first = '', last = ''], { today }) => {
      const from = nextWeekday(WEEKDAYS[first] ?? 1, today);
      return { from, to: nextWeekday(WEEKDAYS[last] ?? 1, from) };
    },
  ],
  [
    // Than the day that stands, in its week.
    /\b(?:(later|plus tard)|earlier|plus tot) (?:on )?(?:in the|(?:in )?(that)(?: same)?|dans la|de la) (?:week|semaine)\b(?! ?-?end)/g,
    ({ 1: later, 2: that, index }, standing, words) =>
      that !== undefined && NAMES_DAY.test(words.slice(0, index))
        ? null
        : besideStanding(later !== undefined, standing),
  ],
  [
    // Of the day that stands, where no other is named before it.
    /\b(?:that (?:same )?week|(?:cette|la meme) semaine(?:-| )la|la meme semaine|the same week)\b(?! ?-?end)/g,
    ({ index }, { standingDay }, words) =>
      standingDay === null || NAMES_DAY.test(words.slice(0, index)) ? null : weekOf(standingDay),
  ],
  [
    /\b(?:the )?week after next\b|\bla semaine d'apres la prochaine\b/g,
    (_, { today }) => weekOf(addDays(today, 14)),
  ],
  [
    // In Canada it is the weekend.
    /\b(?:(?:cette|la|les|en|une) )?fins? de semaine(?: prochaine)?(?! du\b)/g,
    (_, { today, timeZone }) => (timeZone.startsWith('America/') ? weekendOf(today) : null),
  ],
  [
    new RegExp(`\\b(?:${PART})(?:semaine prochaine|semaine pro\\b|next week)`, 'g'),
    ([, part = ''], { today }) => partOfWeek(part, weekOf(addDays(today, 7))),
  ],
  [
    new RegExp(`\\b(?:${PART})(?:semaine|week)\\b|\\blater (?:this|in the) week\\b`, 'g'),
    ([, part = 'late'], { today }, words) =>
      partOfWeek(part, weekOf(addDays(today, new RegExp(NEXT_WEEK).test(words) ? 7 : 0))),
  ],
  [new RegExp(`\\b${NEXT_WEEK}`, 'g'), (_, { today }) => weekOf(addDays(today, 7))],
  [
    /\b(?:cette semaine(?!-la\b| la(?= ?(?:$|[.,;!?\n])))|this week(?! ?-?end)|dans la semaine)\b/g,
    (_, { today }) => weekOf(today),
  ],
  [
    new RegExp(
      pattern`
        \b(?:(?:the )?week(?<!\b(?:next|this) week) after(?: that)?|(?:the )?following week|(?:la )?semaine (?:d'apres|suivante|qui suit))\b
        (?!,? ?${OF_ELSE})
      `,
      'g',
    ),
    (_, { span, ...standing }) => {
      const from = span?.from ?? lastStanding(standing);
      return from ? weekOf(addDays(from, 7)) : null;
    },
  ],
  [
    new RegExp(
      pattern`
        \b(first|second|third|last|1st|2nd|3rd|1(?:er|r)?e|2e(?:me)?|3e(?:me)?|premiere|deuxieme|troisieme|derniere)
        [ ](?:week|semaine)(?: back)?
        (?: (?:of|in|de|d')(?: the)?)? ?(${MONTH})\b
      `,
      'g',
    ),
    ([, place = '', name = ''], { today }) => weekOfMonth(place, nextMonth(MONTHS[name] ?? 1, today)),
  ],
  [
    /(?<![a-z'])(?<!\b(?:next|this|the|a|per|one|every|each|last|that) )(?:semaine|week|(?<=\b(?:en|la) |^)s) ?(n°|no\.? ?|numero |number )?(\d{1,2})\b(?! ?(?:[/.:]\d|h\b|h\d|%|[ap]m\b|days|hours|fois|times))/g,
    ([found, named, number], { today }, words) =>
      // In hours of the day it rather is one: "en semaine 18h".
      named !== undefined || Number(number) > HOURS || found === words
        ? weekOfYear(Number(number), today)
        : null,
  ],
  [
    new RegExp(`\\b(?:${PART})(${MONTH})\\b(?! ?\\d)`, 'g'),
    ([, part = '', name = ''], { today }) => partOfMonth(part, nextMonth(MONTHS[name] ?? 1, today)),
  ],
  [
    new RegExp(`\\b(?:${PART})(?:(mois prochain|next month)|mois\\b|(?:this )?month\\b)`, 'g'),
    ([, part = '', next], { today }) => partOfMonth(part, monthAfter(today, next ? 1 : 0)),
  ],
  [/\b(?:le mois prochain|mois pro\b|next month)\b/g, (_, { today }) => monthAfter(today, 1)],
  [/\b(?:ce mois(?:-| )ci|this month)\b/g, (_, { today }) => monthAfter(today, 0)],
  [
    /\b(?:l'annee prochaine|l'an prochain|next year)\b/g,
    (_, { today }) => {
      const year = Number(today.slice(0, 4)) + 1;
      return { from: civilDate(year, 1, 1), to: civilDate(year, 12, 31) };
    },
  ],
  [
    /\b(?:in the new year|a la nouvelle annee|debut d'annee)\b/g,
    (_, { today }) => nextMonth(1, addDays(today, 31)),
  ],
  [
    new RegExp(
      oneOf(listed`
        \b${BEFORE_MONTH} (${MONTH})\b(?! ?\d)(?! (?:the )?\d)
        ^(${MONTH})(?= ?$| (?:please|svp|stp|plutot|serait|would|is better)\b)
      `),
      'g',
    ),
    ([, name, alone], { today }) => nextMonth(MONTHS[name ?? alone ?? ''] ?? 1, today),
  ],
  [
    new RegExp(`\\b(?:dans|in) (${COUNT}) (?:mois|months?)\\b`, 'g'),
    ([, count = ''], { today }) => {
      const months = /couple/.test(count) ? 2 : (numberOf(count.replace(/^an?$/, 'one')) ?? 1);
      const from = inMonths(today, months);
      return { from, to: addDays(from, 30) };
    },
  ],
  [
    /\b(?:(?:le )?week-?end (?:prochain|d'apres|suivant)|next week-?end)\b/g,
    // Before the weekend "next" may be that one, or the one after.
    ([found], { today }) => {
      const coming = weekendOf(today);
      if (today >= coming.from) return weekendOf(addDays(today, 7));
      return found.startsWith('next') ? null : coming;
    },
  ],
  [/\b(?:ce|this|the|at the|le|un|du) week-?end\b(?! dernier)/g, (_, { today }) => weekendOf(today)],
  [
    // By itself, in few words.
    /^(?:[^a-z\d]*(?:maybe|perhaps|peut-etre|plutot|yes|oui|ok|euh|um|or|ou|any) )?week-?end(?= ?(?:$|[?!.,]|(?:maybe|possible|please|plutot|peut-etre|rather|instead|svp|stp|if|si|or|ou|would|works?|suits?)\b))/g,
    (_, { today }) => weekendOf(today),
  ],
  [
    /\b(?:dans|in|d'ici|give me|laisse[rz]?[- ]moi) (?:a |les )?(?:(few|quelques)|couple of) (?:prochains? )?(?:days|jours)\b/g,
    ([, few], { today }) => ({ from: addDays(today, few ? A_FEW : 2), to: addDays(today, A_FEW * 3) }),
  ],
];

const FROM_THEN_ON = oneOf(listed`
  pas avant / not before / not until / not till / nothing before / rien avant / a partir de / from
  starting(?: in| from)? / des
  (?:the )?(?:earliest|soonest) (?:i|we) can (?:do|make|manage|speak|talk)(?: it)?(?: is| would be)?
  au plus tot
  (?:i'm|i am|we're|we are|be|get|home|only) back(?: on| in)?
  (?:je|on|nous) (?:rentre|reviens|revient|rentrons)(?: que)?
`);

/** What a day or a stretch is the end of, by the words before it. */
const SIDES: [RegExp, (stretch: Stretch) => Span][] = [
  [new RegExp(pattern`\b${FROM_THEN_ON}$`), ({ from }) => ({ from, to: null })],
  [/\b(?:apres|after)$/, ({ to }) => ({ from: addDays(to, 1), to: null })],
  [/\b(?:avant|before)$/, ({ from }) => ({ from: null, to: addDays(from, -1) })],
  [
    /\b(?:by|d'ici|until|till|til|jusqu'(?:au?|en)|no later than|pas plus tard que|au plus tard)$/,
    ({ to }) => ({ from: null, to }),
  ],
  [/\b(?:week of|week commencing|week beginning|week starting|w\/c|semaine du)$/, ({ from }) => weekOf(from)],
];

const ARTICLES = /(?: (?:on|le|la|the|ce|cette|this|next|en|in|say|genre))* ?$/;

/** What the stretches that a text names say of when it may be. */
export function readSpans(
  words: string,
  days: { bounds: DateHit[]; told: DateHit[]; away: Absence | null },
  roles: Roles,
  context: SpanContext,
): Spans {
  const found = [...find(words, context), ...boundsOf(words, days.bounds)];
  const { away } = days;
  const hits = [
    ...found.filter((hit) => away === null || hit.end <= away.index || hit.index >= away.end),
    ...(away ? [{ ...away, left: false }] : []),
  ].sort((a, b) => a.index - b.index);
  const refused = hits.filter(
    (hit, index) =>
      hit.index === away?.index ||
      (!hit.left && isRefused(hit, { words, roles, before: hits[index - 1], after: hits[index + 1] })),
  );
  const wished = hits.filter((hit) => !refused.includes(hit) && (hit.left || roles.of(hit) !== 'told'));
  const meant = together(wished, words);
  if (meant !== null) {
    const span = fromToday(meant.span, context.today);
    return {
      ...NO_SPANS,
      meant: span,
      at: meant,
      wished: span !== null && wished.some((hit) => isPlain(hit, words)),
    };
  }
  const back = afterAbsence(words, days.told);
  if (back !== null) return { ...NO_SPANS, meant: back, left: true };
  const [out, ...more] = refused;
  if (!out || more.length > 0 || out.span.to === null) return NO_SPANS;
  const beside = sideNamed(words, out);
  if (beside !== null) return { ...NO_SPANS, meant: beside, wished: true };
  if (holds(out.span, context.today)) {
    const until = /\b(?:until|till|til) (?:on )?(?:the )?$/.test(words.slice(0, out.index));
    const from = until ? out.span.to : addDays(out.span.to, 1);
    return { ...NO_SPANS, meant: { from, to: null }, left: true };
  }
  return { ...NO_SPANS, ruledOut: daysIn(out.span) };
}

/** Days from the one to the other on which somebody is not there. */
export interface Absence {
  index: number;
  end: number;
  span: Stretch;
}

const UP_TO =
  /^ ?(?:,? ?(?:back )?(?:to|till|til|until|through|thru)|au|jusqu'au?|-)(?: on)?(?: the| le)? ?$/;
const GOES_AWAY = /\b(?:je pars|on part|nous partons|going to|flying|in hospital|hospitalisee?)\b/;

/** "On holiday the 9th till the 14th": neither is the day, and none between them. */
export function absenceOf(words: string, days: DateHit[]): Absence | null {
  for (const [position, last] of days.entries()) {
    const first = days[position - 1];
    if (!first || first.date >= last.date) continue;
    if (
      !UP_TO.test(
        words.slice(first.end, last.index) + (/^(?:au|jusqu'au) /.exec(words.slice(last.index))?.[0] ?? ''),
      )
    )
      continue;
    const before = words.slice(0, first.index).replace(/^[^]*[.;!?\n]/, '');
    if (!AWAY.test(before) && !GOES_AWAY.test(before)) continue;
    return { index: first.index, end: last.end, span: { from: first.date, to: last.date } };
  }
  return null;
}

const THEN = String.raw`(?: (?:that|ca|cela|then))?(?= ?(?:$|[.,;!?\n])| (?:please|pls|svp|stp|is|would|works|suits|c'est|serait|if|si|ok|fine|i'm|je|on|ca|pas|no)\b)`;
const AFTER_THAT = new RegExp(`\\b(?:after(?:wards)?|apres|ensuite)${THEN}`);
const BEFORE_THAT = new RegExp(`\\b(?:before|avant)${THEN}`);

/** "Before or after": only the days themselves do not suit. */
const EITHER_SIDE =
  /\b(?:(?:before|after|avant|apres)(?: that| then| ca| cela)?,? (?:or|and|ou|et|comme)(?: bien| else| even)? (?:before|after|avant|apres)|(?:either|both) sides?)\b/;

/** "Away the 9th till the 14th, can we do after": the days on one side of those that do not suit. */
function sideNamed(words: string, { end, span: { from, to } }: SpanHit): Span | null {
  const after = words.slice(end);
  if (EITHER_SIDE.test(after)) return null;
  if (to !== null && AFTER_THAT.test(after)) return { from: addDays(to, 1), to: null };
  return from !== null && BEFORE_THAT.test(after) ? { from: null, to: addDays(from, -1) } : null;
}

const CALLS_OR_SUITS = oneOf({
  fr: listed`
    r?appel / recontact / libre / dispo / convien / reporte / repousse / decale / arrange
  `,
  en: listed`
    call / ring / phone / shout / try / free / available / suits? / works? / move / postpone
  `,
  both: listed`
    contact
  `,
});

const ABOUT_WHEN_WORDS = oneOf({
  fr: listed`
    plutot / mieux / prefere\w* / avant / serait / n'importe (?:quand|quel\w*) / peu importe / quand (?:vous|tu) (?:voulez|veux|pouvez) / sauf
    si (?:(?:vous|tu) (?:voulez|veux|pouvez|peux)|(?:c'est )?possible|ca vous va|ca te va)
  `,
  en: listed`
    rather / better / best / prefer\w* / before / sometime / any ?time / any day / whenever / except / bar / instead / would be
    if (?:you like|you can|you want|possible|it's all the same|that's (?:ok|okay|alright|possible))
    (?:can|could) (?:we|you|i) (?:do|make|have)
  `,
  both: listed`
    ${CALLS_OR_SUITS}\w*
  `,
});

const ABOUT_WHEN = new RegExp(pattern`\b${ABOUT_WHEN_WORDS}\b`);
/** So many words beside a stretch are about it. */
const FEW = 2;

/** "En novembre", "next week is better": a wish, whatever was asked. */
function isPlain(hit: SpanHit, words: string): boolean {
  const { from, to } = clauseOf(hit, words);
  const beside = `${words.slice(from, hit.index)} ${words.slice(hit.end, to)}`;
  return ABOUT_WHEN.test(words.slice(from, to)) || beside.split(/\s+/).filter(Boolean).length <= FEW;
}

function find(words: string, context: SpanContext): SpanHit[] {
  const hits: SpanHit[] = [];
  if (!NAMES_SPAN.test(words)) return hits;
  let rest = words;
  for (const [pattern, reader] of READERS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(rest); match; match = pattern.exec(rest)) {
      const stretch = reader(match, context, words);
      if (stretch === null) continue;
      const { index } = match;
      const end = index + match[0].length;
      hits.push({ index, end, ...sideOf(words, index, match[0], stretch) });
      rest = rest.slice(0, index) + '~'.repeat(match[0].length) + rest.slice(end);
    }
  }
  return hits;
}

const NAMES_WEEK = /week|semaine/;
const MONTH_AT_END = new RegExp(`(?:${MONTH})$`);

type Sided = Pick<SpanHit, 'span' | 'left'>;

/** What those words make of it, and what is said around it. */
function sided(
  before: string,
  stretch: Stretch,
  words: string,
  where: { index: number; end: number },
): Sided | null {
  const notBefore = isNotBefore(before, words, where);
  if (notBefore === 'from') return { span: { from: stretch.from, to: null }, left: true };
  if (notBefore !== null) return { span: { from: null, to: addDays(stretch.from, -1) }, left: false };
  const side = SIDES.find(([pattern]) => pattern.test(before));
  return side ? { span: side[1](stretch), left: false } : null;
}

/** The month's reader takes in the word before its name, the others do not. */
function sideOf(words: string, index: number, found: string, stretch: Stretch): Sided {
  const name = MONTH_AT_END.exec(found);
  const own = name && !NAMES_WEEK.test(found) ? found.slice(0, name.index) : '';
  const before = words.slice(Math.max(0, index - 44), index).replace(ARTICLES, '');
  const end = index + found.length;
  const said = STARTS_WITH_PART.test(found) ? before : `${before} ${own}`.replace(ARTICLES, '').trim();
  const side = sided(said, stretch, words, { index, end });
  // "Before the end of the month": until it is over.
  if (!side?.left && /^(?:fin|(?:the )?end)\b/.test(found) && /\b(?:avant|before)$/.test(before))
    return { span: { from: null, to: stretch.to }, left: false };
  return side ?? { span: stretch, left: false };
}

/** "From Thursday on", "before the 20th", "the week of the 20th"; of two in a row both ends. */
function boundsOf(words: string, bounds: DateHit[]): SpanHit[] {
  return bounds.map((hit, position) => {
    const { index, end, date } = hit;
    const before = wordsBefore(words, hit).replace(ARTICLES, '');
    const side = sided(before, { from: date, to: date }, words, hit);
    const first = bounds[position - 1];
    // "From Monday to Wednesday", "Monday through Wednesday".
    if (first !== undefined && first.date < date && !side)
      return { index, end, span: { from: first.date, to: date }, left: false };
    return { index, end, ...(side ?? { span: { from: null, to: null }, left: false }) };
  });
}

const CLAUSE = /[,.;:!?\n()]|\b(?:so|but|donc|mais|et|and)\b/g;

function isRefused(
  hit: SpanHit,
  {
    words,
    roles,
    before,
    after,
  }: { words: string; roles: Roles; before: SpanHit | undefined; after: SpanHit | undefined },
): boolean {
  if (roles.of(hit) === 'refused') return true;
  const { from, to } = clauseOf(hit, words);
  return AWAY.test(words.slice(Math.max(from, before?.end ?? 0), Math.min(to, after?.index ?? to)));
}

function clauseOf({ index, end }: SpanHit, words: string): { from: number; to: number } {
  let [from, to] = [0, words.length];
  for (const { index: at, 0: found } of words.matchAll(CLAUSE)) {
    if (at + found.length <= index) from = at + found.length;
    if (at >= end) to = Math.min(to, at);
  }
  return { from, to };
}

const OR = /\b(?:ou|or)\b/;

/** What all of them leave; of those that have no day in common the last, or from the one to the other. */
function together(hits: SpanHit[], words: string): SpanHit | null {
  let meant: SpanHit | null = null;
  for (const hit of hits) {
    if (meant === null) {
      meant = hit;
      continue;
    }
    const alike = OR.test(words.slice(meant.end, hit.index));
    const apart: Span = alike ? aroundBoth(meant.span, hit.span) : hit.span;
    meant = { ...hit, span: inBoth(meant.span, hit.span) ?? apart };
  }
  return meant === null || (meant.span.from === null && meant.span.to === null) ? null : meant;
}

/** "I'm away until the 20th": from then on; in French that day is still one of them. */
function afterAbsence(words: string, told: DateHit[]): Span | null {
  const [day, ...more] = told;
  if (!day || more.length > 0) return null;
  const before = words.slice(0, day.index).replace(ARTICLES, '');
  const until = /\b(?:(until|till|til)|jusqu'(?:au?)?)$/.exec(before);
  if (!until || !(AWAY.test(before) || isAwayUntil(words, day))) return null;
  return { from: until[1] ? day.date : addDays(day.date, 1), to: null };
}

/** Days that are over are none of them; a stretch that is over altogether is not meant. */
function fromToday({ from, to }: Span, today: CivilDate): Span | null {
  if (to !== null && to < today) return null;
  return { from: from !== null && from > today ? from : null, to };
}

function daysIn({ from, to }: Span): CivilDate[] {
  if (from === null || to === null) return [];
  const days: CivilDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days.length > LONGEST_RULED_OUT ? [] : days;
}

/** From Monday to Sunday. */
function weekOf(date: CivilDate): Stretch {
  const monday = mondayOf(date);
  return { from: monday, to: addDays(monday, 6) };
}

/** What is left of the week of the day that stands, after it or before it. */
function besideStanding(later: boolean, { today, ...standing }: SpanContext): Stretch | null {
  const day = lastStanding(standing);
  if (day === null || day < today) return null;
  const week = weekOf(day);
  const rest = later ? { from: addDays(day, 1), to: week.to } : { from: week.from, to: addDays(day, -1) };
  return rest.from <= rest.to ? rest : null;
}

function weekendOf(date: CivilDate): Stretch {
  const { from, to } = weekOf(date);
  return { from: addDays(from, 5), to };
}

function partOfWeek(part: string, { from, to }: Stretch): Stretch {
  if (new RegExp(`^(?:${EARLY})$`).test(part)) return { from, to: addDays(from, 2) };
  if (new RegExp(`^(?:${MIDDLE})$`).test(part)) return { from: addDays(from, 1), to: addDays(from, 3) };
  return { from: addDays(from, 3), to };
}

function partOfMonth(part: string, { from, to }: Stretch): Stretch {
  if (new RegExp(`^(?:${EARLY})$`).test(part)) return { from, to: addDays(from, 9) };
  if (new RegExp(`^(?:${MIDDLE})$`).test(part)) return { from: addDays(from, 9), to: addDays(from, 19) };
  return { from: addDays(from, 20), to };
}

function weekOfMonth(place: string, { from, to }: Stretch): Stretch {
  if (/^(?:last|derniere)/.test(place)) return { from: addDays(to, -6), to };
  const index = /^(?:second|2|deux)/.test(place) ? 1 : /^(?:third|3|trois)/.test(place) ? 2 : 0;
  // The first is that of its first Thursday, as calendars in Europe count.
  const monday = mondayOf(addDays(from, 3));
  const first = addDays(monday, index * 7);
  return { from: first < from ? from : first, to: addDays(first, 6) };
}

/** The week of that number, counted as calendars in Europe do, which is not over. */
function weekOfYear(number: number, today: CivilDate): Stretch | null {
  if (number < 1 || number > 53) return null;
  const year = Number(today.slice(0, 4));
  const weeks = [year, year + 1].map((each) => weekOf(addDays(civilDate(each, 1, 4), (number - 1) * 7)));
  return weeks.find(({ to }) => to >= today) ?? null;
}

/** The month of that number which is not over. */
function nextMonth(month: number, today: CivilDate): Stretch {
  const [year = 0, current = 1] = today.split('-').map(Number);
  return wholeMonth(month < current ? year + 1 : year, month);
}

function monthAfter(today: CivilDate, months: number): Stretch {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return wholeMonth(year, month + months);
}

function wholeMonth(year: number, month: number): Stretch {
  const [ofYear, ofMonth] = month > 12 ? [year + 1, month - 12] : [year, month];
  const from = civilDate(ofYear, ofMonth, 1);
  const after = ofMonth === 12 ? civilDate(ofYear + 1, 1, 1) : civilDate(ofYear, ofMonth + 1, 1);
  return { from, to: addDays(after, -1) };
}

function inMonths(today: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const index = month - 1 + months;
  return addDays(civilDate(year + Math.floor(index / 12), (index % 12) + 1, 1), Math.min(day, 28) - 1);
}
