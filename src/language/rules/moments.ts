/** What a burst says about when: the days and times meant, and those ruled out. */
import type { CivilDate, CivilTime, DayPart, Language } from '../../domain/language.js';
import { readDates, type DateHit } from './dates.js';
import { withoutQuantities } from './numbers.js';
import { digits } from './clockWords.js';
import { readTimes, type TimeHit } from './times.js';

export interface MomentContext {
  today: CivilDate;
  /** What the clock shows now, in the prospect's zone. */
  clock: CivilTime;
  language: Language;
  timeZone: string;
  /** Days that stand offered. */
  offered: CivilDate[];
  /** Times are being talked about, so a number alone may be an hour. */
  bareHours: boolean;
  /** How many things stand to be chosen from. */
  choices: number;
}

export interface Moments {
  date: CivilDate | null;
  time: CivilTime | null;
  /** The other half of the day that the words for `time` allow: 02:00 for "2". */
  orTime: CivilTime | null;
  hourOnly: boolean;
  part: DayPart | null;
  notBefore: CivilTime | null;
  notAfter: CivilTime | null;
  /** A range or a from-to was named: its beginning may be that of an offered slot. */
  rangeStart: CivilTime | null;
  ruledOut: { dates: CivilDate[]; times: CivilTime[] };
  /** A day was named that is not one: alternatives, a week, a date that does not exist. What was known of it is off. */
  dateUnclear: boolean;
  /** Times were named as alternatives. */
  timeUnclear: boolean;
  /** A day, a time, a part of the day or a limit is wished, beyond what is ruled out. */
  wished: boolean;
  /** Something was named, however vaguely. */
  any: boolean;
  /** Nothing but times was named, as a range: it may as well be an answer about something else. */
  onlyRange: boolean;
  /** The text without what was read, for those who look for other things in it. */
  rest: string;
}

const NEGATION =
  /\b(?:laisse[rz]? tomber|forget(?! to| about me)|skip|oublie[rz]?(?! pas))\b|(?<!oublie[rz] |hesite[rz] |annule[rz] )\bpas\b(?! (?:avant|apres|plus tard|plus tot|de soucis?|de probleme|de pb|mal|trop|vrai))|\bimpossible|\bne (?:peux|pourrai|suis|serai)\b|\bindispo|\boccupee?\b|\bprise?\b|\bsauf\b|\bexcept|\bnot\b(?! (?:before|after|until|a problem|bad|sure|no))|\b(?:can'?t|cannot|won'?t|couldn'?t)\b|\b(?:doesn'?t|don'?t|does not|do not) work|\b(?:don't|do not|never) (?:call|ring|phone|text|message|book)|\bunavailable|\bbusy\b|\bbooked up|\bno good\b|\bplus (?:dispo|libre|possible)|(?<!pas de |aucun |no )\b(?:soucis?|problemes?|malade|sick|unwell)\b|\b(?:don't|do not|no) (?:want|need|calls?)\b|\bplus jamais\b|\bje (?:bosse|travaille)\b|\bworking\b|\bi work\b|\bn(?:i|either)\b|\b(?:apart from|other than|hormis|a part)\b|(?<!not )\btoo (?:early|late|soon)|(?<!pas )\btrop (?:tot|tard)|\bcomplique|\btricky|\bdifficile|\b(?:agenda|calendar|diary|planning|journee|day)(?:'s| is| est)? (?:bloquee?|blocked|pleine?|full|packed)|\bis (?:blocked|full|packed)\b|\baucun|c'est mort\b|\bmarche pas|\bconvient pas|\b(?:non|no)$/;
/** A no that only sets a limit. */
const LIMIT =
  /\b(?:busy|occupee?|prise?|unavailable|indispo\w*|tied up|booked|reunion|meeting|travail\w*|bosse|work\w*)\b.*\b(?:until|till|til|jusqu'a)\b|\b(?:pas|not|can'?t|don'?t|never|peux)\b.*\b(?:avant|before|apres|after|until)\b(?!-)/;
const REQUEST = /\bpourquoi pas\b|\bwhy not\b|\bne (?:serait|sera)|\?\s*$/;
const INSTEAD_OF = /^(?:instead of|rather than|au lieu de|a la place de|plutot que)\b/;
const EITHER =
  /^[^a-z0-9]*(?:(?:ou|or|et|and|puis|sinon|else|bien|alors|maybe|peut-etre|perhaps|possibly|eventuellement|\/)[^a-z0-9]*)+(?:(?:le|la|the|on|a|at|vers|around) )?$/;
const LISTED = /^ *[,/] *$/;
/** What stands between a moment and the one that takes its place, or after it. */
const CORRECTS =
  /\b(?:non|no|nope|plutot|enfin|en fait|finalement|au final|actually|rather|instead|sorry|desolee?|pardon|oups|oops|wait|attend\w*|correction|(?:je )?(?:voulais|veux) dire|i mean|make (?:it|that)|mettez|mettons|disons|mais|but|better|mieux|prefere|prefer|moved?|chang\w*|decal\w*|deplac\w*|report\w*|repouss\w*|annul\w*|cancel\w*|push\w*|donc|so)\b/;
const MOVED_FROM =
  /\b(?:annul|cancel|decal|deplac|report|repouss|mov|push|postpon|chang|switch|resched)\w*[^,.;!?\n]{0,20}$/;
const CORRECTS_AFTER =
  /^[ ,]*(?:c'est |serait |is |would be )?(?:plutot|rather|instead|finalement|actually|en fait|better|mieux|a la place)\b/;
/** A day after these is where the wish begins or ends, and not the day itself. */
const BOUND =
  /\b(?:avant|before|(?<!\b(?:stop|pop|drop|come|swing|pass|go) )by|d'ici|jusqu'au?|until|till|apres|after|no later than|pas plus tard que|week of|semaine du)(?: (?:le|the|ce|this|next))? $/;
const FROM_DAY =
  /\b(?:pas avant|not before|a partir de|from|starting|des|nothing before|rien avant)(?: (?:le|the|ce|this|next|du))? $/;
const VAGUE =
  /\b(?:in a (?:few|couple of) days|dans quelques jours|the (?:week|day) after(?: next| that)?(?! tomorrow)|le lendemain|le jour d'apres|la semaine (?:d'apres|suivante)|(?:in|en|au mois de|courant) (?:janvier|fevrier|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|april|june|july|august|september|october|november|december)|la semaine prochaine|semaine prochaine|next week|cette semaine|this week|(?:ce|le|un|du|this|the|on the|at the|next) week-?end|week-?end|fin de semaine|end of (?:the |next )?week|later (?:this|in the) week|(?:debut|mi|fin|early|mid|late|start of|beginning of|end of|courant)[- ](?:de )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|mois|month)|le mois prochain|next month|in the coming days|ces prochains jours|dans la semaine|semaine du|week of|en semaine|during the week)\b/;
/** What was, and so is no wish: "je vous ai appelé hier à 14h". */
const PAST =
  /\b(?:hier|avant-hier|yesterday|last (?:week|night|month|time|monday|tuesday|wednesday|thursday|friday)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|fois) derniere?|(?:m'avez|m'a|m'as|nous avez|ai|avez|avons) (?:deja |bien )?(?:appele|rappele|recu|ecrit|manque|rate|telephone|essaye)|you (?:called|rang|phoned|texted|messaged|wrote)|i (?:called|rang|missed|received|tried|phoned)|(?:missed|got) your)\b/;
const SOON =
  /\b(?:dans|in|d'ici) (\d{1,3}|une?|an|half an|1\/2)[ -]?(h|heures?|hours?|hrs?|minutes?|mins?|mn|demi[ -]heure)\b(?! ?\d)/g;

export function readMoments(normalised: string, context: MomentContext): Moments {
  const words = withoutPast(plainClock(digits(normalised), context));
  const soon = readSoon(words, context);
  const counted = withoutQuantities(maskCounted(soon.rest));
  const dates = readDates(counted, context);
  const adjacent = hourAfterDate(dates.rest, dates.hits);
  const times = readTimes(
    adjacent,
    soon.rest,
    context.bareHours || dates.hits.length > 0,
    context.language === 'fr' || /\bvers\b/.test(words),
  );
  const clauses = negativeClauses(words);
  const inClause = (hit: { index: number }, { from, to }: { from: number; to: number }): boolean =>
    hit.index >= from && hit.index < to;
  // "Pas dispo demain entre 12h et 14h" rules out the hours, and not the day.
  const ruled = (hit: { index: number }): boolean =>
    clauses.some(
      (clause) =>
        inClause(hit, clause) &&
        !times.hits.some(
          (range) =>
            (range.kind === 'range' || range.kind === 'busy') &&
            range.index !== hit.index &&
            inClause(range, clause),
        ),
    );

  const clockTimes = times.hits.filter((hit) => hit.kind === 'at');
  const time = theOne(
    clockTimes.filter((hit) => !ruled(hit)),
    { words, rest: times.rest },
    (hit) => hit.time,
  );
  const bounds = dates.hits.filter((hit) => isBound(words, hit));
  const meant = dates.hits.filter((hit) => !ruled(hit) && !bounds.includes(hit));
  const day = theOne(meant, { words, rest: times.rest }, (hit) => hit.date);
  const orToday = day?.orToday === true && time !== null && time.time > context.clock;
  const vague = VAGUE.test(words);
  const limits = limitsOf(
    times.hits.filter((hit) => hit.kind !== 'at' && hit.kind !== 'busy' && !ruled(hit)),
  );
  const rangeHit = times.hits.find((hit) => hit.kind === 'range' && !ruled(hit));
  const named = time !== null;
  const ruledOut = {
    dates: [
      ...new Set(dates.hits.filter((hit) => ruled(hit) && !bounds.includes(hit)).map((hit) => hit.date)),
    ],
    times: clockTimes.filter(ruled).map((hit) => hit.time),
  };
  const partRuled =
    times.part !== null &&
    !named &&
    ruled({ index: times.partIndex }) &&
    !clauses.some(
      (clause) =>
        inClause({ index: times.partIndex }, clause) && dates.hits.some((hit) => inClause(hit, clause)),
    );
  // "Pas le matin" leaves the rest of the day.
  const ruledPart = partRuled ? restOfTheDay(times.part) : { notBefore: null, notAfter: null };
  return {
    date: orToday ? null : (day?.date ?? (soon.notBefore === null ? null : context.today)),
    time: time?.time ?? null,
    orTime: time?.or ?? null,
    hourOnly: time?.hourOnly ?? false,
    part: named || partRuled || rangeHit ? null : times.part,
    notBefore: named
      ? null
      : (limits.notBefore ?? soon.notBefore ?? ruledPart.notBefore ?? (partRuled ? null : times.notBefore)),
    notAfter: named
      ? null
      : (limits.notAfter ??
        ruledPart.notAfter ??
        (partRuled || limits.notBefore !== null ? null : times.notAfter)),
    rangeStart: rangeHit?.time ?? null,
    ruledOut,
    dateUnclear:
      orToday || (day === null && (dates.unclear || meant.length > 0 || bounds.length > 0 || vague)),
    timeUnclear: time === null && clockTimes.some((hit) => !ruled(hit)),
    wished:
      meant.length > 0 ||
      clockTimes.some((hit) => !ruled(hit)) ||
      limits.any ||
      soon.notBefore !== null ||
      times.part !== null,
    any:
      dates.unclear ||
      bounds.length > 0 ||
      meant.length > 0 ||
      clockTimes.some((hit) => !ruled(hit)) ||
      limits.any ||
      soon.notBefore !== null ||
      times.part !== null ||
      times.notBefore !== null ||
      times.notAfter !== null ||
      vague,
    onlyRange: rangeHit !== undefined && times.hits.length === 1 && dates.hits.length === 0,
    rest: times.rest,
  };
}

/** "8.30" and nothing beside it, where times are talked about, is a time. "Any day but Friday" leaves Friday out. */
function plainClock(text: string, { bareHours }: MomentContext): string {
  const excepted = text.replace(
    /\b(any ?(?:day|time|thing|one)|tout|every ?day|whenever|all week|n'importe quand|quand vous voulez) (?:but|mais pas)\b/g,
    '$1 except',
  );
  const apart = excepted.replace(/(\dh\d{0,2}|[ap]m) ?\/ ?(?=\d{1,2} ?(?:h|[ap]m))/g, '$1 ou ');
  return bareHours
    ? apart.replace(/^((?:at |a |vers )?\d{1,2})\.([0-5]\d)(?=$|[ !?]+(?!\d|(?:a|at|vers) \d))/, '$1:$2')
    : apart;
}

/** "Avant vendredi", "by Friday", "après le 15". "À partir de jeudi" begins with a day that suits. */
function isBound(words: string, { index }: DateHit): boolean {
  const before = words.slice(Math.max(0, index - 24), index);
  return BOUND.test(before) && !FROM_DAY.test(before);
}

function withoutPast(text: string): string {
  return text.replace(/[^,.;!?\n]+/g, (clause) => (PAST.test(clause) ? '~'.repeat(clause.length) : clause));
}

function restOfTheDay(part: DayPart | null): { notBefore: CivilTime | null; notAfter: CivilTime | null } {
  if (part === 'morning') return { notBefore: '12:00', notAfter: null };
  return { notBefore: null, notAfter: part === 'afternoon' ? '12:00' : '18:00' };
}

/** Counted things that only look like times once the words are digits. */
function maskCounted(text: string): string {
  return text.replace(
    /\b(?:n°|no\.? |numero |number |option |choix |choice |step |etape |#) ?\d{1,2}\b/g,
    (found) => '_'.repeat(found.length),
  );
}

/** "dans 2 heures", "in 30 minutes": today, and not before then. */
function readSoon(said: string, { clock }: MomentContext): { notBefore: CivilTime | null; rest: string } {
  let notBefore: CivilTime | null = null;
  const text = said.replace(
    /\b(an?|\d{1,3}) (hours?|hrs?|h|minutes?|mins?) from now\b/g,
    (found, count: string, unit: string) => `in ${count} ${unit}`.padEnd(found.length),
  );
  const exact = /\b(?:dans|in|d'ici) (\d{1,2})h(\d{2})\b/.exec(text);
  if (exact) {
    const minutes = minutesOf(clock) + Number(exact[1]) * 60 + Number(exact[2]);
    return {
      notBefore: minutes < 24 * 60 ? clockOf(minutes) : null,
      rest: text.replace(exact[0], '~'.repeat(exact[0].length)),
    };
  }
  const rest = text.replace(SOON, (found, count: string, unit: string) => {
    const hours = unit.startsWith('h');
    const half = count === 'half an' || unit.startsWith('demi');
    const amount = half ? 30 : (/^\d+$/.test(count) ? Number(count) : 1) * (hours ? 60 : 1);
    const minutes = minutesOf(clock) + amount;
    if (minutes < 24 * 60) notBefore = clockOf(minutes);
    return '~'.repeat(found.length);
  });
  return { notBefore, rest };
}

function minutesOf(time: CivilTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function clockOf(minutes: number): CivilTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "demain 10": a number right after a day is its hour. Marks it with "h" in place of what stood between. */
function hourAfterDate(rest: string, hits: DateHit[]): string {
  let text = rest;
  for (const { end } of hits) {
    const match = /^(,? (?:at |a |vers |@ ?)?)(\d{1,2})(?= ?(?:$|[,.!?\n](?!\d)|\bplease|\bsvp|\bstp))/.exec(
      text.slice(end),
    );
    if (match) text = markHour(text, end, match[0].length, match[2] ?? '');
  }
  return text;
}

/** Writes `N` as `Nh` one place earlier, so that nothing moves. */
function markHour(text: string, index: number, length: number, hour: string): string {
  return `${text.slice(0, index)}${`${hour}h`.padStart(length, '~')}${text.slice(index + length)}`;
}

/** The stretches of text whose clause says no to the days and times it names. */
function negativeClauses(text: string): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = [];
  const breaks =
    /[,.;!?\n]+|\bmais\b|\bbut\b|\bplutot(?! que)\b|\brather(?! than)\b|\b(?:instead of|rather than|au lieu de|a la place de|plutot que)\b|(?<=\S )(?=(?:not|pas) (?:(?:a|at|le|on|the) )?(?:\d+h?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)\b)|\bpar contre\b|\bhowever\b|\bdonc\b|\bso\b/g;
  let from = 0;
  const close = (to: number, next: number): void => {
    const clause = text.slice(from, to).trim();
    const asked = text.slice(from, next).trim();
    if (INSTEAD_OF.test(clause) || (NEGATION.test(clause) && !LIMIT.test(clause) && !REQUEST.test(asked)))
      clauses.push({ from, to });
    from = INSTEAD_OF.test(text.slice(to, to + 16)) ? to : next;
  };
  for (const match of text.matchAll(breaks)) close(match.index, match.index + match[0].length);
  close(text.length, text.length);
  return clauses;
}

/** The one hit meant. Of several the last, where the words say that it corrects those before; else none. */
function theOne<H extends { index: number; end: number }>(
  hits: H[],
  { words, rest }: { words: string; rest: string },
  value: (hit: H) => string,
): H | null {
  const last = hits.at(-1);
  if (last === undefined) return null;
  for (let index = 1; index < hits.length; index += 1) {
    const [a, b] = [hits[index - 1], hits[index]];
    if (!a || !b || value(a) === value(b)) continue;
    const between = words.slice(a.end, b.index);
    const joined = rest.slice(a.end, b.index).replace(/[~_]/g, ' ');
    if (EITHER.test(joined)) return null;
    const before = words.slice(Math.max(0, a.index - 30), a.index);
    const after = words.slice(b.end, b.end + 24);
    if (CORRECTS_AFTER.test(after)) continue;
    if (LISTED.test(joined)) return null;
    if (!MOVED_FROM.test(before) && !CORRECTS.test(between)) return null;
  }
  return last;
}

function limitsOf(hits: TimeHit[]): {
  notBefore: CivilTime | null;
  notAfter: CivilTime | null;
  any: boolean;
} {
  let notBefore: CivilTime | null = null;
  let notAfter: CivilTime | null = null;
  for (const hit of hits) {
    if (hit.kind !== 'until') notBefore = hit.time;
    if (hit.kind === 'until') notAfter = hit.time;
    if (hit.kind === 'range') notAfter = hit.until;
  }
  // "Before 10 or after 4" is two wishes: neither is taken for the other's end.
  const apart = notBefore !== null && notAfter !== null && notAfter <= notBefore;
  return { notBefore: apart ? null : notBefore, notAfter: apart ? null : notAfter, any: hits.length > 0 };
}
