/** What a burst says about when: the days and times meant, and those ruled out. */
import type { CivilDate, CivilTime, DayPart, Language } from '../../domain/language.js';
import { addDays, civilToInstant, instantToCivil, weekdayOf } from '../../domain/zone.js';
import { ASKS, toldClauses, type Clause } from './clauses.js';
import { readDates, type DateHit } from './dates.js';
import { withoutQuantities } from './numbers.js';
import { digits } from './clockWords.js';
import { readSoon } from './soon.js';
import { readTimes, type TimeHit } from './times.js';
import { alternatives, MONTHS, WEEKDAYS } from './words.js';
import { readZone } from './zones.js';

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
  /** The day that "the day after" counts from: the only one that is offered, wished or booked. */
  standingDay: CivilDate | null;
  /** An hour is what was asked for, or what a meeting would be moved to: a number by itself is one. */
  hourAwaited: boolean;
  /** A moment is being looked for, and none stands. */
  momentAwaited: boolean;
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
  /** The first day that suits: "à partir de jeudi". */
  fromDay: CivilDate | null;
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
  /\b(?:laisse[rz]? tomber|(?<!don't |do not |never )forget(?! to\b| about me\b| me\b)|skip|oublie[rz]?(?! ?pas)\b)\b|(?<!oublie[rz]? |hesite[rz] |annule[rz] )(?<!\b(?:bouge|sors|travaille|bosse|bougerai|sortirai) )\bpas\b(?! (?:avant|apres|plus tard|plus tot|de soucis?|de probleme|de pb|mal|trop|vrai))|\bimpossible|\bne (?:peux|pourrai|suis|serai)\b|\b(?:peux|peut|pourrai|pourrais|pouvons|pourrons|vais|serai|suis) plus\b(?! (?:tard|tot))|\bindispo|\boccupee?\b|\bprise?\b|\bsauf\b|\bexcept|\bnot\b(?! (?:before|after|until|till|a problem|bad|sure|no|working|at work|going (?:anywhere|out)|busy))|\b(?:can'?t|cannot|won'?t|couldn'?t)\b|(?<!\b(?:i|we) )\b(?:doesn'?t|don'?t|does not|do not) work|\b(?:don't|do not|never) (?:call|ring|phone|text|message|book)|\b(?:isn't|is not|aren't) (?:a )?(?:~|monday|tuesday|wednesday|thursday|friday|saturday|sunday|good|great|ideal|free|ok)|\bunavailable|\bbusy\b|\bbooked up|\bno good\b|\bplus (?:dispo|libre|possible)|(?<!pas de |aucun |no )\b(?:soucis?|problemes?|malade|sick|unwell)\b|\b(?:don't|do not|no) (?:want|need|calls?)\b|\bplus jamais\b|\bje (?:bosse|travaille)\b(?! (?:pas|de chez|a la maison))|(?<!\bnot )\bworking\b(?! from home)|\bi work\b(?! from home)|\bn(?:i|either)\b|\b(?:apart from|other than|hormis|a part)\b|(?<!not )\btoo (?:early|late|soon)|(?<!pas )\btrop (?:tot|tard)|\bcomplique|\btricky|\bdifficile|\b(?:agenda|calendar|diary|planning|journee|day)(?:'s| is| est)? (?:bloquee?|blocked|pleine?|full|packed)|\bis (?:blocked|full|packed)\b|\bn(?:e |')[^,.;!?\n]{1,20} (?:plus|jamais)\b(?! (?:tot|tard))|\baucun|\bjamais\b|\bnever\b(?! mind)|c'est mort\b|(?:'s|\bis|\bare|\bisn't) (?:now |just |really |so |very |too |a |an |completely |totally )*(?:gone|out|off|bad|awful|terrible|hopeless|rubbish|useless|hectic|nightmare|crazy|mad|mental|hell|no-go|no go|dead|chaos|chaotic|manic|taken|packed|booked|difficult|tough|complicated|a mess|mess)\b(?! of)|\bno longer\b|\bbar(?:ring)? (?=~|mon|tue|wed|thu|fri|sat|sun|the )|\bhors (?=lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le )|\b(?:in|having) (?:a |another )?(?:meeting|class)\b|\ben (?:reunion|rendez-vous|cours|formation|clientele)\b|\bany ?more\b|\bclash\w*\b|\b(?:c'est|ca fait|ca me fait|fait) (?:un peu |trop |bien |tres |vraiment )*(?:tot|tard)\b|\b(?:is|it's|bit|little|way|far) (?:a bit |a little |way |far |too |so )*(?:early|late)\b(?= for|$)|\bmarche pas|\bconvient pas|\b(?:non|no)$/;
/** A no that only sets a limit. */
const LIMIT =
  /\b(?:no|aucun)\b.{0,30}\b(?:before|after|avant|apres|past)\b ?~*\d|\b(?:busy|occupee?|prise?|unavailable|indispo\w*|tied up|booked|reunion|meeting|travail\w*|bosse|work\w*)\b.*\b(?:until|till|til|jusqu'a)\b|\b(?:pas|not|can'?t|don'?t|never|peux|ni|neither|nor|jamais|plus)\b.*\b(?:avant|before|apres|after|until)\b(?!-)/;
const REQUEST =
  /^(?:and |or |ou |et )?(?:is|would|isn't|est-ce que|c'est pas) [^,.;!?\n]{1,20} (?:too|trop)\b|\bpourquoi pas\b|\bwhy not\b|\bne (?:serait|sera)|\?\s*$/;
const INSTEAD_OF =
  /^(?:than\b|que (?=lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le )|instead of|rather than|au lieu de|a la place de|plutot que)\b/;
const EITHER =
  /^[^a-z0-9]*(?:(?:ou|or|et|and|puis|sinon|else|bien|alors|maybe|peut-etre|perhaps|possibly|eventuellement|\/)[^a-z0-9]*)+(?:(?:le|la|the|on|a|at|vers|around) )?$/;
const LISTED = /^ *[,/] *$/;
/** What stands between a moment and the one that takes its place, or after it. */
const CORRECTS =
  /\b(?:non|no|nope|plutot|enfin|en fait|finalement|au final|actually|rather|instead|sorry|desolee?|pardon|oups|oops|wait|attend\w*|correction|(?:je )?(?:voulais|veux) dire|i mean|make (?:it|that)|mettez|mettons|disons|mais|but|better|mieux|prefere|prefer|moved?|chang\w*|decal\w*|deplac\w*|report\w*|repouss\w*|annul\w*|cancel\w*|push\w*|donc|so)\b/;
const MOVED_FROM =
  /\b(?:annul|cancel|decal|deplac|report|repouss|mov|push|postpon|chang|switch|resched)\w*[^,.;!?\n]{0,20}$/;
/** What suits as well corrects nothing. */
const AS_WELL = /^[^,.;!?\n]{0,28}\b(?:aussi|egalement|also|as well|too)\b/;
const CORRECTS_AFTER =
  /^[ ,]*(?:c'est |serait |is |would be )?(?:plutot|rather|instead|finalement|actually|en fait|better|mieux|a la place)\b/;
/** A day after these is where the wish begins or ends, and not the day itself. */
const BOUND =
  /\b(?:avant|before|(?<!\b(?:stop|pop|drop|come|swing|pass|go) )by|d'ici|jusqu'au?|until|till|apres|after|no later than|pas plus tard que|week of|semaine du|by (?:the )?(?:end of (?:the )?day|close of business))(?: on)?(?: (?:le|the|ce|this|next))? $/;
const FROM_DAY =
  /\b(?:pas avant|not before|a partir de|from|starting|des|nothing before|rien avant|(?:i'm|we're|i am|we are|i'll be|we'll be|get|be) (?:home |only )?back(?: on)?|(?:je|on|nous) (?:rentre|reviens|revient|rentrons)(?: que)?)(?: (?:le|the|ce|this|next|du))? $/;
/** So far ahead a meeting may be, and the clocks may change before it. */
const CLOCK_CHANGE_AHEAD = 28;
const VAGUE =
  /\b(?:in a (?:few|couple of) days|dans quelques jours|the week after(?: next| that)?|the day after (?:next|that)|la semaine (?:d'apres|suivante)|(?:in|en|au mois de|courant) (?:janvier|fevrier|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|april|june|july|august|september|october|november|december)|la semaine prochaine|semaine prochaine|next week|cette semaine|this week|(?:ce|le|un|du|this|the|on the|at the|next) week-?end|week-?end|(?:only|just|uniquement|seulement|que les?) week-?ends?|fin de semaine|end of (?:the |next )?week|later (?:this|in the) week|(?:debut|mi|fin|early|mid|late|start of|beginning of|end of|courant)[- ](?:de |du |the )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|mois|month)|le mois prochain|next month|in the coming days|ces prochains jours|dans la semaine|semaine du|week of|en semaine|during the week)\b/;
/** What was, and so is no wish: "je vous ai appelé hier à 14h". */
const PAST =
  /\b(?:hier|avant-hier|yesterday|last (?:week|night|month|time|monday|tuesday|wednesday|thursday|friday)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|fois) derniere?|(?:m'avez|m'a|m'as|nous avez|ai|avez|avons) (?:deja |bien )?(?:r?appele\w*|recu|ecrit|manque|rate|telephone|essaye)|(?:you|u|he|she|they|we|who|that|someone|somebody|one|lady|guy|man|woman|bloke|chap|colleague|girl|team|people) (?:just |already |have |has |had |guys )?(?:called|rang|phoned|texted|messaged|wrote|tried|spoke|contacted|emailed)|i (?:called|rang|missed|received|tried|phoned)|(?:missed|got) your|(?:m'a|m'ont|m'as|m'avez|on m'a|vous a|nous a|nous ont) (?:deja |bien )?(?:r?appele\w*|contacte\w*|ecrit|telephone|laisse|sonne))\b/;
/** Up to where something else is said or asked. */
const CLAUSE =
  /(?:(?!\b(?:can|could) (?:you|we)\b|\b(?:so|but|donc|mais)\b|\bm'a dit\b|\bsaid\b)[^,.;!?\n])+/g;

export function readMoments(normalised: string, context: MomentContext): Moments {
  const zoned = readZone(normalised, context.language);
  const moments = readOwn(zoned.rest, context);
  return zoned.named === null || zoned.named === 'own' ? moments : inOwnZone(moments, zoned.named, context);
}

function readOwn(normalised: string, context: MomentContext): Moments {
  const words = withoutPast(plainClock(digits(normalised), context));
  const soon = readSoon(words, context);
  const counted = withoutQuantities(maskCounted(soon.rest));
  const dates = readDates(counted, context);
  const adjacent = hourBesideDate(dates.rest, dates.hits, context);
  const clauses = negativeClauses(words);
  const told = toldClauses(words);
  const isRefused = (hit: { index: number }): boolean => clauses.some((clause) => inClause(hit, clause));
  const isTold = (hit: { index: number }): boolean =>
    told.some((clause) => inClause(hit, clause)) && !isRefused(hit);
  const times = readTimes(
    adjacent,
    soon.rest,
    context.bareHours || dates.hits.length > 0,
    context.language === 'fr' || /\bvers\b/.test(words),
    (index) => (isTold({ index }) ? 'told' : isRefused({ index }) ? 'refused' : 'wished'),
  );
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

  const clockTimes = times.hits.filter((hit) => hit.kind === 'at' && !isTold(hit));
  const wishedTimes = clockTimes.filter((hit) => !ruled(hit));
  const limits = limitsOf([
    ...times.hits
      .filter((hit) => hit.kind !== 'at' && hit.kind !== 'busy' && !ruled(hit))
      .filter((hit) => !isTold(hit) || isFreeFrom(words, hit))
      .map((hit) => (isTold(hit) ? { ...hit, kind: 'from' as const } : hit)),
    ...thanWhatIsTold(words, times.hits, wishedTimes, isTold),
  ]);
  const oneTime = withinLimits(
    theOne(wishedTimes, { words, rest: times.rest }, (hit) => hit.time),
    limits,
  );
  const starts = dates.hits.filter((hit) => isStart(words, hit));
  const ends = new Set(
    dates.hits.filter((hit, index) => endsRange(words, dates.hits[index - 1], hit, starts)),
  );
  const toldDates = dates.hits.filter(isTold);
  const bounds = dates.hits.filter(
    (hit) => !isTold(hit) && (isBound(words, hit) || starts.includes(hit) || ends.has(hit)),
  );
  const meant = dates.hits.filter((hit) => !isTold(hit) && !ruled(hit) && !bounds.includes(hit));
  const day =
    theOne(meant, { words, rest: times.rest }, (hit) => hit.date) ??
    nameOfTheOther(meant, words) ??
    (meant.length === 0 && bounds.length === 0 && (oneTime !== null || limits.any)
      ? nearDay(toldDates, words)
      : null);
  // "20 h ce soir ou demain matin": the hour belongs to one of the days alone.
  const time = day === null && meant.length > 1 && times.severalParts ? null : oneTime;
  const orToday = day?.orToday === true && time !== null && time.time > context.clock;
  const alone = wishedTimes.length === 0 && meant.length === 0 && !limits.any ? soon.at : null;
  const unclear = soon.at !== null && alone === null && EITHER_WORD.test(words);
  const counting = soon.at !== null || soon.notBefore !== null || soon.notAfter !== null;
  const vague = VAGUE.test(words) || dates.unclear || unclear;
  const rangeHit = times.hits.find((hit) => hit.kind === 'range' && !ruled(hit) && !isTold(hit));
  const named = (time !== null && !unclear) || alone !== null;
  const ruledOut = {
    dates: [
      ...new Set(
        dates.hits
          .filter((hit) => !isTold(hit) && ruled(hit) && !bounds.includes(hit))
          .map((hit) => hit.date),
      ),
    ],
    times: clockTimes.filter(ruled).map((hit) => hit.time),
  };
  const partRefused = times.part !== null && ruled({ index: times.partIndex });
  const partRuled =
    partRefused &&
    !named &&
    !clauses.some(
      (clause) =>
        inClause({ index: times.partIndex }, clause) && dates.hits.some((hit) => inClause(hit, clause)),
    );
  // "Pas le matin" leaves the rest of the day.
  const ruledPart = partRuled ? restOfTheDay(times.part) : { notBefore: null, notAfter: null };
  const part = partRefused ? null : times.part;
  const [partFrom, partTo] = partRefused ? [null, null] : [times.notBefore, times.notAfter];
  const wished =
    meant.length > 0 || wishedTimes.length > 0 || limits.any || counting || part !== null || partRuled;
  const onlyTold =
    !wished &&
    (toldDates.length > 0 || times.hits.some(isTold)) &&
    (context.momentAwaited || THAN_THAT.test(words));
  return {
    date: orToday || unclear ? null : (alone?.date ?? day?.date ?? (counting ? context.today : null)),
    time: alone?.time ?? (unclear ? null : (time?.time ?? null)),
    orTime: unclear ? null : (time?.or ?? null),
    hourOnly: time?.hourOnly ?? false,
    part: named || rangeHit ? null : part,
    notBefore: named ? null : (limits.notBefore ?? soon.notBefore ?? ruledPart.notBefore ?? partFrom),
    notAfter: named
      ? null
      : (limits.notAfter ??
        soon.notAfter ??
        ruledPart.notAfter ??
        (limits.notBefore === null ? partTo : null)),
    rangeStart: rangeHit?.time ?? null,
    fromDay: starts.length === 1 ? (starts[0]?.date ?? null) : null,
    ruledOut,
    dateUnclear:
      orToday || unclear || (day === null && !counting && (meant.length > 0 || bounds.length > 0 || vague)),
    timeUnclear: unclear || (time === null && wishedTimes.length > 0),
    wished,
    any: wished || bounds.length > 0 || partFrom !== null || partTo !== null || vague || onlyTold,
    onlyRange: rangeHit !== undefined && times.hits.length === 1 && dates.hits.length === 0,
    rest: times.rest,
  };
}

function inClause({ index }: { index: number }, { from, to }: Clause): boolean {
  return index >= from && index < to;
}

const EITHER_WORD = /\b(?:ou|or|sinon|otherwise|either|soit)\b/;

/** Of what is told, the hour from which one is free: "I have the kids until 6", "I get home at 7". */
function isFreeFrom(words: string, { index, kind }: TimeHit): boolean {
  const said = words.slice(index, index + 12);
  if (kind === 'until') return /^(?:jusqu'a|until|till?|til) /.test(said);
  return (
    kind === 'from' &&
    !/^(?:from|after|apres|past|starting|a partir|des|no|pas|not|plutot|a compter|au plus)\b/.test(said)
  );
}

const THAN_THAT =
  /\b(?:before|by) (?:that|then|it|i)\b|\b(?:avant|apres) (?:ca|cela)\b|\b(?:avant|apres|before|after)(?= ?(?:$|[.,!?\n]|svp|please|si|if))|\bd'ici la\b|\bafter (?:that|then)\b/;

/** "I start at 9, so before that". */
function thanWhatIsTold(
  words: string,
  hits: TimeHit[],
  wished: TimeHit[],
  isTold: (hit: TimeHit) => boolean,
): TimeHit[] {
  const that = THAN_THAT.exec(words);
  const told = hits.filter((hit) => hit.kind === 'at' && isTold(hit));
  const [only] = told;
  if (!that || only === undefined || told.length > 1 || wished.length > 0) return [];
  return [{ ...only, kind: /^(?:apres|after)/.test(that[0]) ? 'from' : 'until' }];
}

/** A time that the limits said beside it leave out is not the one meant; its other half of the day may be. */
function withinLimits(hit: TimeHit | null, limits: Limits): TimeHit | null {
  if (hit === null) return null;
  const fits = (time: CivilTime): boolean =>
    (limits.notBefore === null || time >= limits.notBefore) &&
    (limits.notAfter === null || time <= limits.notAfter);
  if (fits(hit.time)) return hit;
  return hit.or !== null && fits(hit.or) ? { ...hit, time: hit.or, or: null } : null;
}

/** "Un jeudi, genre le 16": the name of the weekday, and then the day itself. */
function nameOfTheOther(meant: DateHit[], words: string): DateHit | null {
  const isName = ({ index, end }: DateHit): boolean =>
    Object.hasOwn(WEEKDAYS, words.slice(index, end).replace(/s$/, ''));
  const exact = meant.filter((hit) => !isName(hit));
  const [day] = exact;
  if (day === undefined || new Set(exact.map(({ date }) => date)).size > 1) return null;
  const sameName = meant.every(({ date }) => weekdayOf(date) === weekdayOf(day.date));
  const [first, last] = [meant[0], meant.at(-1)];
  if (!sameName || !first || !last) return null;
  return /\b(?:ou|or)\b/.test(words.slice(first.end, last.index)) ? null : day;
}

/** "I leave the office at 4 tomorrow, so call me at 5": both are tomorrow. */
function nearDay(told: DateHit[], words: string): DateHit | null {
  const [day] = told;
  if (day === undefined || told.length > 1) return null;
  return /^(?:tomorrow|today|tonight|demain|aujourd'hui|ce soir)$/.test(words.slice(day.index, day.end))
    ? day
    : null;
}

/** "8.30" and nothing beside it, where times are talked about, is a time. "Any day but Friday" leaves Friday out. */
function plainClock(text: string, { bareHours, choices, hourAwaited }: MomentContext): string {
  const excepted = text.replace(
    /\b(any ?(?:day|time|thing|one)|tout|every ?day|whenever|all week|n'importe quand|quand vous voulez) (?:but|mais pas)\b/g,
    '$1 except',
  );
  const apart = excepted.replace(/(\dh\d{0,2}|[ap]m) ?\/ ?(?=\d{1,2} ?(?:h|[ap]m))/g, '$1 ou ');
  if (!bareHours) return apart;
  const clocks = clockAfterDay(choices > 0 ? apart : eitherHour(apart)).replace(
    /^((?:at |a |vers )?\d{1,2})\.([0-5]\d)(?=$|[ !?]+(?!\d|(?:a|at|vers) \d|an?\b|per\b|par\b|du\b|le\b))/,
    '$1:$2',
  );
  const parts = clocks.replace(HOUR_OF_PART, '$1h');
  return hourAwaited ? hourAlone(parts, choices) : parts;
}

const DAY_NAME = `(?:demain|tomorrow|today|tonight|aujourd'hui|soir|matin|morning|afternoon|apres-midi|${alternatives(Object.keys(WEEKDAYS))}|\\d(?:st|nd|rd|th))`;
const SHORT_DAY = '(?:thurs?|tues?|wed|fri|mon|sat|sun|lun|mar|mer|jeu|ven|sam|dim)';
const DAY_BEFORE = `(?:${DAY_NAME}|${SHORT_DAY}|${alternatives(Object.keys(MONTHS))})`;
const NO_SUM =
  '(?!\\d|[.,%€$£]\\d?| ?(?:€|euros?|eur\\b|balles|dollars|\\$|k\\b|%|de\\b|par\\b|per\\b|a (?:month|year)|people|personnes|pers\\b|h\\b|/))';
const POINTED = new RegExp(
  `\\b(${DAY_BEFORE},? (?:a |at |vers |around |@ ?)?\\d{1,2})\\.([0-5]\\d)${NO_SUM}`,
  'g',
);
const MILITARY = new RegExp(
  `(\\b(?:${DAY_NAME},?|${SHORT_DAY}\\.?,?|at|a|vers|around|after|before|apres|avant|by) |@ ?)([01]\\d|2[0-3])([0-5][05])${NO_SUM}(?![.:/-]\\d)`,
  'g',
);

const EITHER_HOUR = new RegExp(
  `(?<!\\b(?:le|the|du|au|on) )(?<![\\d.,:/])\\b(\\d{1,2}) (or|ou) (\\d{1,2})(?= ?(?:$|[,!?\\n]|h\\b|h\\d|:\\d|[ap]m\\b|${DAY_BEFORE}))(?! ?(?:${alternatives(Object.keys(MONTHS))})\\b)`,
  'g',
);

/** "Either 10 or 2 tomorrow": both are hours. */
function eitherHour(text: string): string {
  return text.replace(
    EITHER_HOUR,
    (found, first: string, or: string, second: string, at: number, all: string) => {
      if (Number(first) > 23 || Number(second) > 23) return found;
      const marked = /^ ?(?:h|:|[ap]m)/.test(all.slice(at + found.length));
      return `${first}h ${or} ${second}${marked ? '' : 'h'}`;
    },
  );
}

const MILITARY_BEFORE_DAY = new RegExp(
  `(?<![\\d.,:/€$£-])\\b([01]\\d|2[0-3])([0-5][05])(?: ?(?:h|hrs|hours|heures))?(?= (?:on )?(?:${DAY_NAME}|${SHORT_DAY})\\b)|\\b([01]\\d|2[0-3])([0-5][05]) ?hrs\\b`,
  'g',
);
/** A point between hours and minutes, where what leads to it or follows it says that it is a time. */
const LED_POINT = new RegExp(
  `\\b(from|until|till|til|by|before|after|apres|avant|between|entre|and|about|environ|say|like|make it|disons|genre|so|donc|then|de) (\\d|1\\d|2[0-3])\\.([0-5][05])(?!\\d|[.,]\\d)${NO_SUM}(?! ?(?:an?|each|pour|for) )`,
  'g',
);
const POINT_BEFORE_DAY = new RegExp(
  `(?<![\\d.,:/€$£-])\\b(\\d|1\\d|2[0-3])\\.([0-5][05])(?= (?:on |onwards)?(?:${DAY_NAME}|${SHORT_DAY})?\\b)(?= (?:on\\b|onwards\\b|${DAY_NAME}\\b|${SHORT_DAY}\\b))`,
  'g',
);

/** "Tomorrow 9.30", "at 1530". */
function clockAfterDay(text: string): string {
  return text
    .replace(POINTED, '$1:$2')
    .replace(LED_POINT, '$1 $2:$3')
    .replace(POINT_BEFORE_DAY, '$1:$2')
    .replace(MILITARY, '$1$2:$3')
    .replace(
      MILITARY_BEFORE_DAY,
      (_, hour?: string, minute?: string, other?: string, more?: string) =>
        `${hour ?? other}:${minute ?? more}`,
    );
}

/** "Thursday evening, 8". */
const HOUR_OF_PART =
  /(?<=\b(?:morning|afternoon|evening|tonight|matin|matinee|soir|soiree|apres-midi),? )(\d|1\d|2[0-3])(?= ?(?:$|[.,!?\n](?!\d)|please|svp))/g;

const CLAUSE_NUMBER =
  /(?<=^|[.!?\n] ?|,\s)((?:(?:like|say|maybe|perhaps|genre|disons|so|donc|dunno|around|vers|about|plutot|ok|well|euh|um|a|at) )?)(\d{1,2})(?=(?: (?:please|svp|stp|then|alors|works?|sharp|pile|or so|tapantes?|if .*|si .*))? ?(?:$|[.,!?\n](?!\d)))/g;

/** "Dunno, 3?", where an hour is what is awaited. */
function hourAlone(text: string, choices: number): string {
  return text.replace(CLAUSE_NUMBER, (found, lead: string, hour: string) =>
    Number(hour) > 23 || Number(hour) <= choices ? found : `${lead}${hour}h`,
  );
}

/** "Avant vendredi", "by Friday", "après le 15". */
function isBound(words: string, { index }: DateHit): boolean {
  const before = words.slice(Math.max(0, index - 24), index);
  return BOUND.test(before) && !FROM_DAY.test(before);
}

/** "À partir de jeudi" begins with a day that suits; "moved from Thursday" with the one that does not any more. */
function isStart(words: string, { index }: DateHit): boolean {
  return FROM_DAY.test(words.slice(Math.max(0, index - 24), index));
}

/** "From Monday to Wednesday": neither is the day, unless something moves from one to the other. */
function endsRange(
  words: string,
  start: DateHit | undefined,
  { index }: DateHit,
  starts: DateHit[],
): boolean {
  if (start === undefined || !starts.includes(start)) return false;
  const moved = MOVED_FROM.test(
    words.slice(Math.max(0, start.index - 30), start.index).replace(/ from (?:the )?$/, ''),
  );
  return (
    !moved &&
    /^ ?(?:to|au|a|jusqu'au?|until|till|through|thru|-)(?: le| the)? ?$/.test(words.slice(start.end, index))
  );
}

/** A time in another zone, as the prospect's own clock shows it then; left open where the day decides which that is. */
function inOwnZone(moments: Moments, named: { zone: string } | 'unclear', context: MomentContext): Moments {
  const open = { ...moments, time: null, orTime: null, rangeStart: null, timeUnclear: moments.time !== null };
  if (named === 'unclear') return { ...open, notBefore: null, notAfter: null };
  const { zone } = named;
  const there = (date: CivilDate, time: CivilTime): { date: CivilDate; time: CivilTime } =>
    instantToCivil(civilToInstant(date, time, zone), context.timeZone);
  const { date, time, notBefore, notAfter } = moments;
  const limit = (clock: CivilTime | null): CivilTime | null => {
    if (clock === null) return null;
    const day = date ?? context.today;
    const own = there(day, clock);
    return own.date === day ? own.time : null;
  };
  const limits = { notBefore: limit(notBefore), notAfter: limit(notAfter), rangeStart: null };
  if (time === null) return { ...moments, ...limits };
  if (date !== null) {
    const own = there(date, time);
    return { ...moments, ...own, orTime: null };
  }
  const [soon, late] = [there(context.today, time), there(addDays(context.today, CLOCK_CHANGE_AHEAD), time)];
  const same = soon.time === late.time && soon.date === context.today;
  return same ? { ...moments, time: soon.time, orTime: null } : open;
}

function withoutPast(text: string): string {
  return text.replace(CLAUSE, (clause) => (PAST.test(clause) ? '~'.repeat(clause.length) : clause));
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

/** What is counted, or pointed at, is no hour. */
const HOUR_BEFORE =
  /(?<!\b(?:the|les|these|those|my|your|our|of|du|des|de|ces|mes|nos|for|pour|x|in|dans|last|first|next) )(?<![\d_~.,:/] ?)(?<![a-z\d])(\d{1,2}) (?:on )?$/;

/** "demain 10", "10 on Friday": a number right beside a day is its hour. Marks it with "h" in place of what stood between. */
function hourBesideDate(rest: string, hits: DateHit[], { bareHours, choices }: MomentContext): string {
  let text = rest;
  for (const { index } of bareHours ? hits : []) {
    const match = HOUR_BEFORE.exec(text.slice(Math.max(0, index - 24), index));
    const hour = match?.[1] ?? '';
    if (match && Number(hour) > choices && Number(hour) < 24) {
      const from = index - match[0].length + match[0].indexOf(hour);
      text = `${text.slice(0, from)}${`${hour}h`.padEnd(index - from, ' ')}${text.slice(index)}`;
    }
  }
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

/** Where a no begins or ends. */
const TURNS = new RegExp(
  `${/[,.;!?\n]+|(?<=\bplutot [^,.;!?\n]{1,24} )(?=que )|\bmais\b|\bbut\b|\bplutot(?! que)\b|\brather(?! than)\b|\b(?:instead of|rather than|au lieu de|a la place de|plutot que)\b|(?<=\S )(?<!\b(?:oublie[rz]?|hesite[rz]?|pourquoi|why|bouge|sors|travaille|bosse|bougerai|sortirai) )(?=(?:not|pas) (?:(?:a|at|le|on|the|in the|dans|en) |l'|dans l')?(?:\d|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|matin|matinee|soir|soiree|apres-midi|morning|afternoon|evening|aujourd'hui|today|ce soir|tonight)s?\b))|(?<!\b(?:later|earlier|other|more|less|longer|sooner|tard|tot) )(?=\bthan (?:on |at |the )?(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today))|(?<=\bmieux vaut [^,.;!?\n]{1,20} )(?=que )|(?<=\S )(?=(?:sauf\b|except|hormis\b|apart from\b|other than\b|bar (?=mon|tue|wed|thu|fri|sat|sun|the )|hors (?=lun|mar|mer|jeu|ven|sam|dim)))|\bpar contre\b|\bhowever\b|\bdonc\b|\bso\b/.source}|${ASKS.source}`,
  'g',
);

/** The stretches of text whose clause says no to the days and times it names. */
function negativeClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number, next: number): void => {
    const clause = text.slice(from, to).trim();
    const asked = text.slice(from, next).trim();
    if (INSTEAD_OF.test(clause) || (NEGATION.test(clause) && !LIMIT.test(clause) && !REQUEST.test(asked)))
      clauses.push({ from, to });
    from = INSTEAD_OF.test(text.slice(to, to + 16)) ? to : next;
  };
  for (const match of text.matchAll(TURNS)) close(match.index, match.index + match[0].length);
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
    if (AS_WELL.test(after)) return null;
    if (CORRECTS_AFTER.test(after)) continue;
    if (LISTED.test(joined)) return null;
    if (!MOVED_FROM.test(before) && !CORRECTS.test(between)) return null;
  }
  return last;
}

interface Limits {
  notBefore: CivilTime | null;
  notAfter: CivilTime | null;
  any: boolean;
}

function limitsOf(hits: TimeHit[]): Limits {
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
