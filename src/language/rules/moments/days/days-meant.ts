/** Of the days that are named: which are meant, ruled out, only told, or where the wish begins or ends. */
import type { CivilDate } from '../../../../domain/language.js';
import { addDays, daysBetween } from '../../../../domain/zone.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';
import type { DateHit } from './date-context.js';
import { isAwayUntil } from './absence.js';
import { endsRange, isAwayFrom, isBound, isOwnAbsence, isStart, leavesOn } from './day-bounds.js';
import type { Found } from '../found.js';
import type { MomentContext } from '../moment-context.js';
import { isDateRefused, nameOfTheOther, onesAfter, theOne } from '../one-meant.js';
import { HAS_CHILDREN, IS_CALLED_AWAY, isFollowedByNo, isOutBecause } from '../refusals.js';
import { absenceOf, type Absence } from './spans.js';
import { takenUpBesideTheRest } from './the-rest.js';
import type { TimeHit } from '../hours/times.js';
import { MISREAD } from '../told/happened.js';

/** The days that are named, by what is said of them. */
export interface Days {
  meant: DateHit[];
  ruledOut: DateHit[];
  /** Of these, on which something else is on. */
  takenUp: DateHit[];
  told: DateHit[];
  /** Those on which the wish begins or ends. */
  bounds: DateHit[];
  starts: DateHit[];
  /** Those from one to another of which somebody is not there. */
  away: Absence | null;
  one: DateHit | null;
}

export function weighDays(found: Found, { offered, standingDay }: MomentContext): Days {
  const { words, contestedDay, times, roles } = found;
  const away = absenceOf(words, found.days);
  const days = found.days.filter(({ index, end }) => away === null || end <= away.index || index >= away.end);
  const starts = days.filter((hit) => isStart(words, hit) && !roles.isRoundAbout(hit));
  const ends = new Set(days.filter((hit, index) => endsRange(words, days[index - 1], hit, starts)));
  const isAbsence = (hit: DateHit): boolean => times.hits.length === 0 && isOwnAbsence(words, hit);
  const atWork = workingDays(words, days, times.hits);
  const leading =
    times.hits.length === 0 && days.length === 1 ? days.filter((hit) => leadsOn(words, hit)) : [];
  const told = days.filter(
    (hit) =>
      (roles.of(hit) === 'told' && !isAbsence(hit)) ||
      isAwayUntil(words, hit) ||
      atWork.includes(hit) ||
      leading.includes(hit),
  );
  const pointedAt = notThen(words, days, times.hits);
  // "Le 14 je suis à l'étranger", "I'm in court that day": said of a day that stands.
  const takenUp = told.filter(
    ({ index, end, date }) =>
      !isFollowedByNo(words, end) &&
      !leading.some((hit) => hit.index === index) &&
      !roles.isRoundAbout({ index }) &&
      times.hits.length === 0 &&
      (offered.includes(date) || THAT_ONE.test(words.slice(index, end))) &&
      !AGREES.test(words) &&
      !MISREAD.test(words) &&
      !words.replace(ASKS_FOR_ANOTHER, '').includes('?'),
  );
  const shunned =
    pointedAt.length > 0
      ? [...pointedAt]
      : told.length === 1 && isNoTo(words, told[0])
        ? [...told]
        : told.filter((hit) => isFollowedByNo(words, hit.end) || takenUp.includes(hit));
  const busy = days.filter(
    (hit) =>
      roles.of(hit) === 'wished' &&
      (isOutBecause(words, hit.end) || isAwayFrom(words, hit) || isNoToNamed(words, hit)),
  );
  const besideTheRest = takenUpBesideTheRest(words, days).filter(
    (hit) => !shunned.includes(hit) && !busy.includes(hit),
  );
  shunned.push(
    ...busy,
    ...besideTheRest,
    ...days.filter(
      (hit) =>
        !shunned.includes(hit) &&
        !besideTheRest.includes(hit) &&
        isTakenUp(words, hit, { days, times: times.hits, standing: standingDay }),
    ),
  );
  const said = days.filter((hit) => !told.includes(hit) && !shunned.includes(hit));
  const bounds = said.filter((hit) => isBound(words, hit) || starts.includes(hit) || ends.has(hit));
  const open = said.filter((hit) => !bounds.includes(hit));
  const refused = open.filter(
    (hit) => roles.isRuledOut(hit, times.hits) && !(days.length === 1 && isOfBothHours(words, hit)),
  );
  const ruledOut = withOfferedAfterwards(withDaysBetween([...refused, ...shunned], words), words, offered);
  const left = open.filter((hit) => !refused.includes(hit) && !isDateRefused(words, hit, refused));
  const meant = onesAfter(words, refused, left);
  const then = meant.length === 0 && shunned.length === 0 ? atThatTime(words, [...told, ...bounds]) : null;
  if (then) return { meant: [then], ruledOut, takenUp, told: [], bounds: [], starts: [], away, one: then };
  const one =
    contestedDay || THIS_OR_NEXT.test(words)
      ? null
      : (theOne(meant, { words, rest: times.rest }, (hit) => hit.date) ?? nameOfTheOther(meant, words));
  return {
    meant,
    ruledOut,
    takenUp,
    told: told.filter((hit) => !shunned.includes(hit)),
    bounds,
    starts,
    away,
    one,
  };
}

/** "On holiday Friday so before then", "payée le 15 donc après": the wish is before it, or after it. */
function leadsOn(words: string, { end }: DateHit): boolean {
  return SO_BEFORE_OR_AFTER.test(words.slice(end));
}

const SO_BEFORE_OR_AFTER =
  /^[^.;!?\n\d]{0,40}\b(?:so|donc|du coup|alors)[ ,]+(?:(?:any ?time|call|ring|sometime|it'd be|plutot|appele[rz]|r?appele[rz][- ]moi) )?(?:before|after|avant|apres)(?: (?:that|then|it|ca|cela))?(?= ?(?:$|[.,!?\n]|svp\b|stp\b|please\b|pls\b|merci\b))/;

const THROUGH = /^ ?(?:to|through|thru|till|til|until|-|a|au|jusqu'a|jusqu'au) ?(?:le |the )?$/;

/** "Saturday? I work Monday to Friday 9 to 5": beside another day they only say of which the hours are. */
function workingDays(words: string, days: DateHit[], times: TimeHit[]): DateHit[] {
  if (days.length < 3) return [];
  return days.flatMap((first, position) => {
    const last = days[position + 1];
    if (last === undefined || !THROUGH.test(words.slice(first.end, last.index))) return [];
    const hours = times.some(
      ({ kind, index, end }) =>
        kind === 'busy' &&
        ((index <= last.end && end > last.end) || /^[^.;!?\n\d]{0,12}$/.test(words.slice(last.end, index))),
    );
    return hours ? [first, last] : [];
  });
}

/** "I work Monday to Wednesday": Tuesday too. */
function withDaysBetween(ruledOut: DateHit[], words: string): DateHit[] {
  return ruledOut.flatMap((hit, index) => {
    const before = ruledOut[index - 1];
    if (before === undefined || !THROUGH.test(words.slice(before.end, hit.index))) return [hit];
    const days = daysBetween(before.date, hit.date);
    if (days < 2 || days > 6) return [hit];
    return [
      ...Array.from({ length: days - 1 }, (_, day) => ({ ...hit, date: addDays(before.date, day + 1) })),
      hit,
    ];
  });
}

const COMES_BACK =
  /\b(?:back|return\w*|home|only|just|until|till?|retour|rentre\w*|revien\w*|jusqu\w*|seulement|juste|journee|for the day)\b/;

/** "I'm away from the 14th": no later day that is offered suits either. */
function withOfferedAfterwards(ruledOut: DateHit[], words: string, offered: CivilDate[]): DateHit[] {
  return ruledOut.flatMap((hit) => {
    if (!isAwayFrom(words, hit) && !leavesOn(words, hit)) return [hit];
    if (COMES_BACK.test(words.slice(hit.end))) return [hit];
    const later = offered.filter((day) => day > hit.date && ruledOut.every(({ date }) => date !== day));
    return [hit, ...later.map((date) => ({ ...hit, date }))];
  });
}

/** "No can do, hen do that day". */
const OPENS_WITH_NO =
  /^(?:(?:ah|oh|sorry|desolee?|euh)[ ,]+)*(?:no|non|nope|nah|no good|no can do|can't|impossible|pas possible) ?[,.;!]/;

const CLAUSE_OF = /[.;!?\n]|\b(?:so|donc|du coup|but|mais|alors)\b/;

const TURNS_TO_A_WISH =
  /\?|\b(?:but|mais|so|donc|du coup|alors|perfect|ideal|great|works|suits|parfait|nickel|ca marche|quand meme|still|any ?time|dispo\w*|libre|free)\b/;

/** "I don't work Wednesdays, I have the kids", "I've been called into work tomorrow": a day that is taken up. */
function isTakenUp(
  words: string,
  { index, end, date }: DateHit,
  { days, times, standing }: { days: DateHit[]; times: TimeHit[]; standing: CivilDate | null },
): boolean {
  if (times.length > 0 || TURNS_TO_A_WISH.test(words)) return false;
  if (THAT_ONE.test(words.slice(index, end)) && OPENS_WITH_NO.test(words)) return true;
  const next = days.find((day) => day.index >= end)?.index ?? words.length;
  const before = words.slice(0, index).split(CLAUSE_OF).at(-1) ?? '';
  const [after = ''] = words.slice(end, next).split(CLAUSE_OF);
  return HAS_CHILDREN.test(after) || (date === standing && IS_CALLED_AWAY.test(before + after));
}

/** "I'm away that day, any other?" asks for another day, and not about this one. */
const ASKS_FOR_ANOTHER =
  /[ ,.;!-]+(?:(?:is there |do you have |have you got |have you |got |vous avez |vous auriez |avez-vous )?(?:any|an|some|une?|d')? ?(?:other|others|another|autres?)(?: (?:one|ones|day|days|date|dates|time|slot|jour|jours|creneau|option))?(?: (?:please|svp|possible|then))?) ?\?+$/;

const AGREES =
  /\b(?:perfect|ideal|great|works|suits|parfait|nickel|ca marche|ca tombe bien|(?:so|donc|du coup),? (?:(?:that's|it's|i'm|c'est|je suis|ca me) )?(?:ok|okay|fine|good|grand|free|available|yes|yeah|oui|bon|libre|dispo|va))\b/;

const THAT_ONE = /^(?:on )?(?:that day|ce jour(?:-| )la)$/;

/** "This one or the next": which week is not said. */
const THIS_OR_NEXT = new RegExp(pattern`
  \b(?:this|celui-ci|celle-ci|cette|ce) (?:one |week |semaine )?(?:or|ou) (?:the |le |la |celui )?
  (?:next|following|prochaine?|suivante?|d'apres)\b
`);

const CALLED = oneOf(listed`
  be / (?:do|have|make|move|book|push) (?:it|that|this) / call / ring / phone / talk / speak / chat / try / meet / book
`);

/** "I'm abroad til Monday, can it be then at 9": what was told of a day is when. */
const AT_THAT_TIME = new RegExp(
  oneOf(listed`
    \b(?:can|could|shall|may|would|will|let's|might) (?:[a-z]+ )?${CALLED}(?: me| us| to (?:me|us|you))?
      (?: again| back)? then\b
    (?<!\b(?:not|never|to|don't|can't|cannot|won't) )\b(?:call|ring|phone|try|catch|book|get)(?: me| us| it)?
      (?: back| again)? then\b
    (?<!\b(?:not|never) )\b(?:how about|what about|free|available) then\b
    \bthen (?:at|about|around|say|for) \d / [,.;] then\?
    (?:on (?:peut|pourrait)|pouvez|possible|plutot|mieux|appel\w*|rappel\w*|dire|faire|libre|dispo\w*)
      \b[^.,;!?\n]{0,24} a (?:ce|cette) (?:moment|date|heure)(?:-| )la
    \ba ce moment(?:-| )la (?:a|vers) \d
  `),
);

/** The only day that is named before words that point back to it. */
function atThatTime(words: string, days: DateHit[]): DateHit | null {
  const [day, ...more] = days;
  const match = AT_THAT_TIME.exec(words);
  return day && more.length === 0 && match && day.end <= match.index ? day : null;
}

const THAT_DAY = oneOf({
  fr: listed`
    (?:a )?ce moment(?:-| )la / ce jour(?:-| )la / celui(?:-| )la / ce week-?end(?:-| )la / cette semaine(?:-| )la / la(?= ?(?:$|[.,!\n]))
  `,
  en: listed`
    (?:on )?that (?:day|date|week|weekend|one(?! but)) / then(?! (?:before|after|but)\b) / that(?= ?(?:$|[.,!?\n]))
  `,
});

const NOT_THEN_WORDS = oneOf({
  fr: listed`
    (?:mais |donc |surtout )?pas(?<!\b(?:avant|apres)(?: ca)?,? (?:[a-z']+ ){1,3}pas) / tout sauf / n'importe quel(?:le)? (?:autre )?(?:jour|date|moment) sauf
    (?:tous les|les autres) jours sauf / (?:sauf|hormis|a part)
    (?:non|mince|zut|mais|desolee?|sauf que|attendez)[ ,.!]+(?:en fait[ ,]+)?(?:je (?:suis|serai)|on (?:est|sera)) (?:absente?s?|prise?s?|occupee?s?|en (?:vacances|conges?|deplacement)|a l'etranger)
  `,
  en: listed`
    (?:just |but )?not / (?:anything|any (?:other )?(?:day|time|date)|all days|every day) (?:but|bar|except)(?: for)?
    (?:except|apart from|other than|bar)(?: for)?
    (?:can't|cannot|won't|couldn't|not able to|unable to)(?: (?!but\b|so\b|and\b)[a-z]+){1,4}
    not (?:free|available|around|here|in|about)
    (?:no|wait|but|damn|sorry|except)[ ,.!]+(?:wait[ ,]+|actually[ ,]+)?(?:i'm|i am|we're|we are|i'll be|we'll be) (?:away|off|abroad|busy|on (?:holiday|leave|shift)|out of (?:town|the country))
  `,
});

/** "Its my 40th on Friday so not then", "exam Thursday, any day but that". */
const NOT_THEN = new RegExp(pattern`\b${NOT_THEN_WORDS} ${THAT_DAY}`);

const HOUR = pattern`\d{1,2}(?: ?h(?: ?\d\d)?|[:.]\d\d)?(?: ?[ap]m)?`;

/** "3 not 2 tomorrow", "15h et pas 14h demain": one hour in place of another, and the day of both. */
const HOUR_FOR_ANOTHER = new RegExp(pattern`
  \b${HOUR},? (?:et |and |but |mais )?(?:pas|not|instead of|rather than|plutot que|au lieu de) (?:a |at |les )?${HOUR}
  (?: (?:on|le|the))? $
`);

function isOfBothHours(words: string, { index }: DateHit): boolean {
  return HOUR_FOR_ANOTHER.test(words.slice(Math.max(0, index - 48), index));
}

/** The only day that is named before words that leave it out. Beside an hour "then" may be that hour. */
function notThen(words: string, days: DateHit[], times: TimeHit[]): DateHit[] {
  const at = words.search(NOT_THEN);
  if (at < 0 || times.some(({ index }) => index < at)) return [];
  const before = days.filter(({ end }) => end <= at);
  return new Set(before.map(({ date }) => date)).size === 1 ? before : [];
}

const SAYS_NO = new RegExp(pattern`
  ^(?:(?:ah|oh|bah|ben|hum|um|sorry|desolee?|mince|zut)[ ,]+)*(?:non|no|nope|nah|nan)[ ,]+
  (?:le |on |this |ce |cette )?$
`);

const NO_BEFORE = /^(?:(?:ah|oh|sorry|desolee?|euh|aw)[ ,]+)*(?:no|non) (?:le |the )?$/;
const ITS_MY =
  /^,? (?:it'?s|that'?s|its|c'est|ca c'est) (?:my|our|the|mon|ma|notre|le|la|l') ?(?!day off|jour de (?:repos|conge)|best|only|free|meilleur|seul)/;

/** "No Tuesday, it's my birthday": a no to it, and what it is. */
function isNoToNamed(words: string, { index, end }: DateHit): boolean {
  return NO_BEFORE.test(words.slice(0, index)) && ITS_MY.test(words.slice(end));
}

/** "Ah non vendredi j'ai le kiné": a no, and right after it the day on which something else is on. */
function isNoTo(words: string, day: DateHit | undefined): boolean {
  return day !== undefined && SAYS_NO.test(words.slice(0, day.index));
}
