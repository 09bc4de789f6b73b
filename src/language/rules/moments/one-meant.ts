/** Which one is meant where several days or times are named: the last, where the words say that it corrects the others. */
import { settlesItThen } from './told/own-day.js';
import { addDays, weekdayOf } from '../../../domain/zone.js';
import type { DateHit } from './days/date-context.js';
import { WEEKDAYS } from '../text/words.js';
import { listed, oneOf, pattern } from '../text/patterns.js';

const OR_ELSE = oneOf({
  fr: listed`
    ou / et / puis / sinon / bien / alors / peut-etre / eventuellement
  `,
  en: listed`
    or / and / else / maybe / possibly / perhaps
  `,
  both: listed`
    \/
  `,
});

const EITHER = new RegExp(
  pattern`^[^a-z0-9]*(?:${OR_ELSE}[^a-z0-9]*)+(?:(?:le|la|the|on|a|at|vers|around) )?$`,
);

const LISTED = /^ *[,/] *$/;

const FAILING_THAT = oneOf({
  fr: listed`
    sinon / ou alors / ou bien / a la rigueur / sauf si / a moins qu\w* / a defaut
  `,
  en: listed`
    otherwise / failing that / or else / at a push / unless
  `,
  both: listed`
    (?:if|si) (?:you|vous|tu|that|it|ca|c'est|ce n'est|jamais)
  `,
});

const BEFORE_SECOND = oneOf({
  fr: listed`
    bien / alors / le / la / les / vers / peut-etre / meme / encore
  `,
  en: listed`
    the / at / around / about / maybe / even / possibly / say / perhaps
  `,
  both: listed`
    on / a
  `,
});

const SECOND_CHOICE_WORDS = oneOf(listed`
  ${FAILING_THAT}\b
  (?:ou|or|soit)(?: ${BEFORE_SECOND})* ?$
`);

/** What comes after is only the second choice. */
const SECOND_CHOICE = new RegExp(pattern`\b${SECOND_CHOICE_WORDS}`);

const CORRECTS_WORDS = oneOf({
  fr: listed`
    non / plutot / enfin / en fait / finalement / au final / desolee? / oups / correction / oublie[rz]?
    laisse[rz]? tomber / erreur / mince / zut / (?:je )?(?:voulais|veux) dire / mettez / mettons
    disons / mais / mieux / prefere / decal\w* / deplac\w* / repouss\w* / annul\w* / donc / rectifi\w+
  `,
  en: listed`
    no / nope / actually / rather / instead / sorry / oops / wait / hang on
    (?:scrap|scratch|strike|forget|ignore|delete|undo) (?:that|it)
    my (?:mistake|bad) / i mean / make (?:it|that) / but / better / prefer / moved? / report\w*
    cancel\w* / push\w* / so
  `,
  both: listed`
    pardon / attend\w* / chang\w*
  `,
});

/** What stands between a moment and the one that takes its place, or after it. */
const CORRECTS = new RegExp(pattern`\b${CORRECTS_WORDS}\b`);

const MOVED_FROM_WORDS = oneOf({
  fr: listed`
    annul / decal / deplac / repouss / remplac / echang / enlev
  `,
  en: listed`
    cancel / push / postpon / switch / swap / resched / remov / mov
  `,
  both: listed`
    report / chang
  `,
});

export const MOVED_FROM = new RegExp(pattern`\b${MOVED_FROM_WORDS}\w*[^,.;!?\n]{0,20}$`);
/** What suits as well corrects nothing. */
const AS_WELL = /^[^,.;!?\n]{0,28}\b(?:aussi|egalement|also|as well|too)\b/;

const CORRECTS_AFTER = new RegExp(pattern`
  ^[ ,]*(?:c'est |serait |is |would be )?(?:plutot|rather|instead|finalement|actually|en fait|better|
  mieux|a la place)\b
`);

/** The one hit meant. Of several the last, where the words say that it corrects those before; else none. */
export function theOne<H extends { index: number; end: number }>(
  hits: H[],
  { words, rest }: { words: string; rest: string },
  value: (hit: H) => string,
): H | null {
  const last = hits.at(-1);
  if (last === undefined) return null;
  if (decides(hits, words) || isSaidAgain(hits, words, value)) return last;
  const sure = onlySureOne(hits, words);
  if (sure !== null) return sure;
  const conclusion = hits.length > 2 && concludes(hits, words);
  for (let index = conclusion ? hits.length - 1 : 1; index < hits.length; index += 1) {
    const [a, b] = [hits[index - 1], hits[index]];
    if (!a || !b || value(a) === value(b)) continue;
    const between = words.slice(a.end, b.index);
    const joined = rest.slice(a.end, b.index).replace(/[~_]/g, ' ');
    if (EITHER.test(joined) || SECOND_CHOICE.test(between)) return null;
    const before = words.slice(Math.max(0, a.index - 30), a.index);
    const after = words.slice(b.end, b.end + 24);
    if (AS_WELL.test(after)) return null;
    if (CORRECTS_AFTER.test(after)) continue;
    if (LISTED.test(joined)) return null;
    if (!MOVED_FROM.test(before) && !CORRECTS.test(between)) return null;
  }
  return last;
}

/** "Friday yes, Monday maybe": of several the only one that is sure. */
function onlySureOne<H extends { index: number; end: number }>(hits: H[], words: string): H | null {
  if (hits.length < 2 || !MAYBE_AFTER.test(words)) return null;
  const isMaybe = ({ end }: H): boolean => IS_MAYBE.test(words.slice(end));
  const [sure, ...more] = hits.filter((hit) => !isMaybe(hit));
  return sure !== undefined && more.length === 0 && IS_YES.test(words.slice(sure.end)) ? sure : null;
}

const MAYBE_AFTER = /\b(?:maybe|perhaps|possibly|peut-etre|eventuellement)\b/;
const IS_MAYBE =
  /^[ :,]*(?:is |c'est |a )?(?:maybe|perhaps|possibly|peut-etre|eventuellement)(?= ?(?:$|[.,;!\n]))/;
const IS_YES =
  /^[ :,]*(?:is |c'est |a )?(?:yes|yeah|oui|ok|okay|fine|good|grand|works|suits|parfait|bon)(?= ?(?:$|[.,;!\n]))/;

/** "Off Tuesday and Thursday, Thursday at 10": one of those that were named, said again. */
function isSaidAgain<H extends { index: number; end: number }>(
  hits: H[],
  words: string,
  value: (hit: H) => string,
): boolean {
  const [before, last] = [hits.at(-2), hits.at(-1)];
  if (!before || !last || hits.length < 3) return false;
  const values = hits.map((hit) => value(hit));
  return (
    new Set(values).size === hits.length - 1 &&
    values.indexOf(value(last)) < hits.length - 1 &&
    /[,.;!\n]|\b(?:so|donc|alors)\b/.test(words.slice(before.end, last.index)) &&
    !/\b(?:ou|or|sinon|otherwise|pas|not)\b/.test(words.slice(before.end))
  );
}

const DECIDES_WORDS = oneOf({
  fr: listed`
    mieux / prefere / mettez / mettons / disons / appelez / rappelez / on dit / va pour / je veux
    je voudrais
  `,
  en: listed`
    better / best / prefer\w* / let's / make it / go (?:for|with) / put me down / book / ring / call
    i want / i'd like
  `,
});

const DECIDES = new RegExp(pattern`\b${DECIDES_WORDS}\b`);
const LEAVES_OPEN =
  /\b(?:ou|or|if|si|sinon|otherwise|unless|aussi|also|as well|too|maybe|perhaps|peut-etre|either|both)\b/;

/** "I'm here Monday, she is Tuesday. Make it Tuesday": a sentence of its own that settles it. */
function decides(hits: { index: number; end: number }[], words: string): boolean {
  const [before, last] = [hits.at(-2), hits.at(-1)];
  if (!before || !last) return false;
  const turn = /[.!?\n]/.exec(words.slice(before.end, last.index));
  if (!turn) return false;
  const sentence = words.slice(before.end + turn.index + 1).replace(/[.!?\n][^]*$/, '');
  return (
    last.index < before.end + turn.index + 1 + sentence.length &&
    DECIDES.test(sentence) &&
    !LEAVES_OPEN.test(sentence)
  );
}

const CONCLUDES = /\b(?:so|donc|du coup|fait que|make it|no wait|non attend\w*)\b/;

/** "8h30 would mean getting up at 6, so 2": the last is what follows from those before. */
function concludes(hits: { index: number; end: number }[], words: string): boolean {
  const [before, last] = [hits.at(-2), hits.at(-1)];
  return before !== undefined && last !== undefined && CONCLUDES.test(words.slice(before.end, last.index));
}

/** "Pas jeudi, c'est le 1er". */
const IN_OTHER_WORDS = /^[ ,.;]*(?:c'est|ce sera|it's|that's|it is|that is|which is)(?: the)? ?$/;

/** "Friday afternoon, not Friday morning": hours of the day are refused, and not the day. */
const NAMES_HOURS = /\d|\b(?:morning|afternoon|evening|noon|lunch|matin|apres-midi|soir|midi)/;

/** "Mardi ? Je bosse le mardi" says no to what it asks back. "Un mardi, mais pas le 14": the weekday is meant, and not the one of that date. */
export function isDateRefused(words: string, hit: DateHit, refused: DateHit[]): boolean {
  const other = refused.find(({ date }) => date === hit.date);
  if (!other) return false;
  if (other.index > hit.index && isName(words, other)) return !NAMES_HOURS.test(words.slice(hit.end));
  return isName(words, hit) ? !isName(words, other) : IN_OTHER_WORDS.test(words.slice(other.end, hit.index));
}

/** A weekday by its name alone. */
export function isName(words: string, { index, end }: DateHit): boolean {
  return Object.hasOwn(WEEKDAYS, words.slice(index, end).replace(/s$/, ''));
}

/** "Un jeudi, genre le 16": the name of the weekday, and then the day itself. */
export function nameOfTheOther(meant: DateHit[], words: string): DateHit | null {
  const exact = meant.filter((hit) => !isName(words, hit));
  const [day] = exact;
  if (day === undefined || new Set(exact.map(({ date }) => date)).size > 1) return null;
  const sameName = meant.every(({ date }) => weekdayOf(date) === weekdayOf(day.date));
  const [first, last] = [meant[0], meant.at(-1)];
  if (!sameName || !first || !last) return null;
  return /\b(?:ou|or)\b/.test(words.slice(first.end, last.index)) ? null : day;
}

/** "School's closed Friday so I'm home, 10 works". */
const SO_I_AM_FREE = new RegExp(pattern`
  ^[^.;!?\n]{0,24}\b(?:so|donc|du coup)\b[^.,;!?\n]{0,24}
  \b(?:home|free|off|in|around|available|dispo\w*|libre|chez (?:moi|nous)|a la maison|la)\b
`);

/** "I leave the office at 4 tomorrow, so call me at 5": both are tomorrow. */
export function nearDay(
  told: DateHit[],
  words: string,
  { timed, counted }: { timed: boolean; counted: boolean },
): DateHit | null {
  const [day] = told;
  if (day === undefined || told.length > 1 || settlesItThen(words.slice(0, day.index))) return null;
  // "I finish at 5 Friday, call half an hour after".
  if (counted) return day;
  if (SO_I_AM_FREE.test(words.slice(day.end))) return day;
  // "Samedi matin je suis au marché mais l'aprem je suis dispo": that day's.
  if (
    !timed &&
    /^[^.;!?\n]*\b(?:mais|but|ensuite|puis|then|apres (?:ca|cela|quoi|c'est|je|on)|after (?:that|then)|afterwards)\b/.test(
      words.slice(day.end),
    )
  )
    return day;
  return /^(?:tomorrow|today|tonight|demain|aujourd'hui|ce soir)$/.test(words.slice(day.index, day.end))
    ? day
    : null;
}

const ONE_AFTER = new RegExp(pattern`
  \b(?:(?:but |mais )?(?:celui d'apres|celui de la semaine d'apres|le suivant|celui qui suit)|
  the (?:one after|following one|next one|one following|week after))\b
`);

const NEAR_BY = /^(?:tomorrow|today|tonight|demain|aujourd'hui|ce soir)/;

/** "Thursday 10 clashes so the one after": of the hours. */
const HOUR_CLASHES = /^,? ?(?:a |at )?\d{1,2}(?![\d/])[^.!?\n]*\b(?:so|donc|du coup|alors)[ ,]+$/;

const OTHERWISE = /\b(?:ou|or|sinon|otherwise)\b/;

/** "Not this Friday, the next one": the same weekday a week after the day that was named. */
export function onesAfter(words: string, refused: DateHit[], meant: DateHit[]): DateHit[] {
  const weekday = meant.findLast(({ after }) => after);
  if (weekday) {
    const other = meant.findLast(({ index }) => index < weekday.index);
    // "The 2nd, otherwise the Monday after": either.
    if (other && OTHERWISE.test(words.slice(other.end, weekday.index))) return meant;
    return meant.filter(({ index }) => index >= weekday.index);
  }
  const match = ONE_AFTER.exec(words);
  if (!match) return meant;
  const before = [...refused, ...meant].filter(({ index }) => index < match.index);
  const [day] = before;
  const later = meant.filter(({ index }) => index > match.index);
  if (day === undefined || new Set(before.map(({ date }) => date)).size > 1 || later.length > 0) return meant;
  // "Tomorrow's no good, the week after": any day of it.
  if (match[0].endsWith('week after') && NEAR_BY.test(words.slice(day.index, day.end))) return meant;
  if (HOUR_CLASHES.test(words.slice(day.end, match.index))) return meant;
  const end = match.index + match[0].length;
  // "This Friday or the one after": either.
  const others = /\b(?:or|ou) $/.test(words.slice(0, match.index)) ? meant : [];
  return [...others, { index: match.index, end, date: addDays(day.date, 7), orToday: false }];
}
