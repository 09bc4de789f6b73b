/** Moments named in another zone, as the prospect's own clock shows them. */
import type { CivilDate, CivilTime } from '../../../domain/language.js';
import { addDays, civilToInstant, instantToCivil } from '../../../domain/zone.js';
import type { NamedZone } from './zones.js';
import type { MomentContext, Moments } from './moments.js';
import { listed, oneOf, pattern } from '../patterns.js';

/** So far ahead a meeting may be, and the clocks may change before it. */
const CLOCK_CHANGE_AHEAD = 28;

/** A time in another zone, as the prospect's own clock shows it then; left open where the day decides which that is. */
export function inOwnZone(
  moments: Moments,
  named: { zone: string } | 'unclear',
  context: MomentContext,
): Moments {
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

const CLOCK = new RegExp(
  oneOf(listed`
    (?<![\d:.,/])\d{1,2}(?: ?h(?:\d\d)?(?![a-z])|[:.]\d\d(?: ?[ap]m)?|(?: ?[ap]m| o'? ?clock)
      \b| (?=(?:here|for me|pour moi|ici|chez moi)\b))
    \b(?:noon|midday|midi)\b
  `),
  'g',
);

const HERE_WORDS = oneOf({
  fr: listed`
    (?:pour|chez|de chez) (?:moi|nous) / ici / heure d'ici
  `,
  en: listed`
    for (?:me|us) / (?:my|our) (?:end|side|time) / here / over here
  `,
});

const HERE = new RegExp(pattern`^,? ?${HERE_WORDS}\b`);

/**
 * "16h heure de Paris, donc 15h pour moi": the zone is that of the time beside it alone. The time that is said to be
 * one's own is taken; where none is, whose clock each of them is on has to be asked.
 */
export function inOneZone(
  text: string,
  zoned: { named: NamedZone | null; rest: string },
): { named: NamedZone | null; rest: string } {
  if (zoned.named === null) return zoned;
  const times = [...zoned.rest.matchAll(CLOCK)].slice(0, 8);
  const [first, second, ...more] = times;
  if (!first || !second || first[0] === second[0]) return zoned;
  const isSpan = /^ ?(?:-|a|to|et|and|until|till|jusqu'a) ?$/.test(
    zoned.rest.slice(first.index + first[0].length, second.index),
  );
  if (isSpan && more.length === 0) return zoned;
  const own = times.filter(({ index, 0: found }) => HERE.test(text.slice(index + found.length)));
  const [mine] = own;
  if (!mine || own.length > 1) return { named: 'unclear', rest: zoned.rest };
  const rest = zoned.rest.replace(CLOCK, (found: string, index: number) =>
    index === mine.index ? found : ' '.repeat(found.length),
  );
  return { named: 'own', rest };
}
