/** The press of a button. */
import type { CivilDate, UnderstandingContext } from '../../domain/language.js';
import { instantToCivil, isCivilDate } from '../../domain/zone.js';
import { normalise } from '../rules/text/normalise.js';
import { dayTitle, slotTitle } from '../when.js';
import type { Meant } from './reading.js';
import { instantOf, withDate, withTime } from './wish.js';

/** The press of a button: its id, or its title, in either language. */
export function readPressed(texts: string[], context: UnderstandingContext): Meant | null {
  const { offer, timeZone, now } = context;
  for (const text of texts.toReversed()) {
    const id = /^(slot|day):(\d{4}-\d{2}-\d{2}|\d{10,15})$/.exec(text);
    if (id?.[1] === 'slot' && /^\d+$/.test(id[2] ?? '')) {
      const start = Number(id[2]);
      if (offer?.kind === 'slots' && offer.slots.some((slot) => slot.start === start))
        return choose(start, context);
      if (Math.abs(start - now) < 400 * 86_400_000) {
        return {
          ...choose(start, context),
          intent: context.booking && !offer ? 'reschedule' : 'propose_time',
        };
      }
    }
    if (id?.[1] === 'day' && id[2]?.includes('-')) {
      const [year = 0, month = 0, day = 0] = id[2].split('-').map(Number);
      if (isCivilDate(year, month, day)) return onDay(id[2], context);
    }
    const title = normalise(text);
    for (const language of ['fr', 'en'] as const) {
      if (offer?.kind === 'slots') {
        const slot = offer.slots.find((each) => normalise(slotTitle(each, timeZone, language)) === title);
        if (slot) return choose(slot.start, context);
      } else if (offer) {
        const day = offer.days.find((each) => normalise(dayTitle(each, language)) === title);
        if (day !== undefined) return onDay(day, context);
      }
    }
  }
  return null;
}

export function onDay(date: CivilDate, context: UnderstandingContext): Meant {
  const wish = withDate(context.wish, date);
  return { intent: 'propose_time', wish, at: instantOf(wish, context), answers: [], topics: [] };
}

export function choose(start: number, context: UnderstandingContext): Meant {
  const { date, time } = instantToCivil(start, context.timeZone);
  const wish = withTime(withDate(context.wish, date), time);
  return { intent: 'choose_slot', wish, at: start, answers: [], topics: [] };
}
