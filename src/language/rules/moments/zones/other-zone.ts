/** Moments named in another zone, as the prospect's own clock shows them. */
import type { Alternative, CivilDate, CivilTime } from '../../../../domain/language.js';
import { addDays, civilToInstant, instantToCivil } from '../../../../domain/zone.js';
import type { NamedZone } from './zones.js';
import type { MomentContext } from '../moment-context.js';
import type { Moments } from '../moments.js';
import { listed, oneOf, pattern } from '../../text/patterns.js';

/** So far ahead a meeting may be, and the clocks may change before it. */
const CLOCK_CHANGE_AHEAD = 28;

/** A time in another zone, as the prospect's own clock shows it then; left open where the day decides which that is. */
export function inOwnZone(
  moments: Moments,
  named: { zone: string } | 'unclear',
  context: MomentContext,
): Moments {
  const open = {
    ...moments,
    either: [],
    time: null,
    orTime: null,
    rangeStart: null,
    timeUnclear: moments.time !== null,
  };
  if (named === 'unclear') return { ...open, notBefore: null, notAfter: null };
  const { zone } = named;
  const there = (date: CivilDate, time: CivilTime): { date: CivilDate; time: CivilTime } =>
    instantToCivil(civilToInstant(date, time, zone), context.timeZone);
  const { date, time, notBefore, notAfter } = moments;
  const limit = (clock: CivilTime | null, day = date ?? context.today): CivilTime | null => {
    if (clock === null) return null;
    const own = there(day, clock);
    return own.date === day ? own.time : null;
  };
  const either = moments.either.map((each): Alternative => {
    const day = each.date ?? context.today;
    const hours = each.hours && {
      ...each.hours,
      notBefore: limit(each.hours.notBefore, day),
      notAfter: limit(each.hours.notAfter, day),
    };
    const own = each.time === null ? { time: null } : there(day, each.time);
    return {
      ...each,
      ...own,
      date: each.date && ('date' in own ? own.date : each.date),
      ...(hours && { hours }),
    };
  });
  const inZone = {
    ...moments,
    either,
    namedZone: zone === (context.otherClock ?? context.timeZone) ? null : zone,
  };
  const limits = { notBefore: limit(notBefore), notAfter: limit(notAfter), rangeStart: null };
  if (time === null) return { ...inZone, ...limits };
  if (date !== null) {
    const own = there(date, time);
    return { ...inZone, ...own, orTime: null };
  }
  const [soon, late] = [there(context.today, time), there(addDays(context.today, CLOCK_CHANGE_AHEAD), time)];
  const same = soon.time === late.time && soon.date === context.today;
  return same ? { ...inZone, time: soon.time, orTime: null } : open;
}

/**
 * Hours that are said bare by who spoke of another clock before, which they go on by. What they were told on their own
 * is what they were told; where it is another one of these on that clock, which is meant has to be asked.
 */
export function onClockSpokenOf(moments: Moments, context: MomentContext): Moments {
  const { otherClock, toldTimes, meetingDay } = context;
  const { date, time } = moments;
  if (otherClock === null) return moments;
  const there = inOwnZone(moments, { zone: otherClock }, context);
  const wasTold =
    time !== null &&
    toldTimes.includes(time) &&
    (meetingDay === null || date === null || date === meetingDay);
  if (!wasTold) return there;
  const isBoth = there.time !== null && there.time !== time && toldTimes.includes(there.time);
  return isBoth ? { ...moments, time: null, orTime: null, timeUnclear: true } : moments;
}

const HERE_WORDS = oneOf({
  fr: listed`
    (?:pour|chez|de chez) (?:moi|nous) / ici / heure d'ici / de mon cote / du mien
  `,
  en: listed`
    (?:for|with|by) (?:me|us) / (?:(?:at|on) )?(?:my|our) (?:end|side|time) / here / over here
  `,
});

/** On the clock of those who call, where another time is said beside it. */
const THERE_WORDS = oneOf({
  fr: listed`
    pour (?:vous|toi)
  `,
  en: listed`
    (?:for|with|by) (?:you|ye) / there / yours / your time
  `,
});

/** On their clock, whatever is said beside it. */
const ONLY_THERE_WORDS = oneOf({
  fr: listed`
    (?:de )?chez (?:vous|toi) / la-bas / (?:de |du )?(?:votre|ton) cote / du votre / votre heure
  `,
  en: listed`
    (?:(?:at|on) )?your (?:end|side) / over there / where you are
  `,
});

const CLOCK = new RegExp(
  oneOf(listed`
    (?<![\d:.,/])\d{1,2}(?: ?h(?:\d\d)?(?![a-z])|[:.]\d\d(?: ?[ap]m)?|(?: ?[ap]m| o'? ?clock)
      \b| (?=(?:${HERE_WORDS}|${THERE_WORDS}|${ONLY_THERE_WORDS})\b))
    \b(?:noon|midday|midi)\b
  `),
  'g',
);

const HERE = new RegExp(pattern`^,? ?${HERE_WORDS}\b`);
/** Beside an hour, of the clock that hangs where they are: "for me" is also said of what suits. */
const OWN_CLOCK_WORDS = oneOf({
  fr: listed`
    (?:de )?chez (?:moi|nous) / ici / heure d'ici
  `,
  en: listed`
    (?:over )?here(?!') / (?:at|on) (?:my|our) (?:end|side)
  `,
});

const OWN_CLOCK = new RegExp(pattern`^,? ?\(?${OWN_CLOCK_WORDS}\b`);
const MAY_BE_OWN_CLOCK = /\b(?:here|ici|chez|end|side)\b/;

/** "11 here", "10h chez moi". */
export function saysOwnClock(text: string): boolean {
  if (!MAY_BE_OWN_CLOCK.test(text)) return false;
  return [...text.matchAll(CLOCK)]
    .slice(0, 8)
    .some(({ index, 0: found }) => OWN_CLOCK.test(text.slice(index + found.trimEnd().length)));
}

const ONLY_THERE = new RegExp(pattern`^,? ?${ONLY_THERE_WORDS}\b`);
const THERE = new RegExp(pattern`^,? ?${oneOf([THERE_WORDS, ONLY_THERE_WORDS])}\b`);
const NAMES_THERE = new RegExp(pattern`\b${oneOf([THERE_WORDS, ONLY_THERE_WORDS])}\b`);

/** What makes one time another name of the one before it. */
const IS_WORDS = oneOf({
  fr: listed`
    donc / soit / c'est / du coup / c'est-a-dire
  `,
  en: listed`
    so / which is / that's / i\.?e
  `,
});

const THAT_IS = new RegExp(pattern`\b${IS_WORDS}\b|[=(]`);

/** After a time by itself. */
const NO_ZONE = new RegExp(pattern`^ ?(?:$|[,.!?=();]|(?:${IS_WORDS}|tomorrow|demain|on|le|please|svp)\b)`);

/**
 * "16h heure de Paris, donc 15h pour moi": the zone is that of the time beside it alone. The time that is said to be
 * one's own is taken; where none is, whose clock each of them is on has to be asked.
 */
export function inOneZone(
  text: string,
  zoned: { named: NamedZone | null; rest: string },
): { named: NamedZone | null; rest: string } {
  if (zoned.named === null && !(/\d/.test(text) && NAMES_THERE.test(text))) return zoned;
  const times = [...zoned.rest.matchAll(CLOCK)].slice(0, 8);
  const isBeside = (words: RegExp, { index, 0: found }: RegExpExecArray): boolean =>
    words.test(text.slice(index + found.trimEnd().length));
  const [first, second, ...more] = times;
  if (zoned.named === null && !times.some((time) => isBeside(ONLY_THERE, time))) {
    if (!times.some((time) => isBeside(THERE, time)) || !times.some((time) => isBeside(HERE, time)))
      return zoned;
  }
  const unclear = { named: 'unclear', rest: zoned.rest } as const;
  if (!first || !second || first[0] === second[0]) return zoned.named === null ? unclear : zoned;
  const between = text.slice(first.index + first[0].length, second.index);
  const isSpan = /^ ?(?:-|a|to|et|and|until|till|jusqu'a) ?$/.test(between);
  if (isSpan && more.length === 0) return zoned.named === null ? unclear : zoned;
  const own = times.filter((time) => isBeside(HERE, time));
  const others = times.filter((time) => isBeside(THERE, time));
  const left = times.filter((time) => !others.includes(time));
  // "10am, so 4pm your end": of two that are one the other is one's own.
  const alone = left.filter(({ index, 0: found }) => NO_ZONE.test(text.slice(index + found.length)));
  const inferred = own.length === 0 && others.length === 1 && left.length === 1 && THAT_IS.test(between);
  const [mine, ...several] = inferred ? alone : own;
  if (!mine || several.length > 0) return unclear;
  const rest = zoned.rest.replace(CLOCK, (found: string, index: number) =>
    index === mine.index ? found : ' '.repeat(found.length),
  );
  return { named: 'own', rest };
}
