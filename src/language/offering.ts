/** How days and times are offered, and why what was wished cannot be had. */
import type { CivilDate, Elsewhere, Utterance } from '../domain/language.js';
import { instantToCivil } from '../domain/zone.js';
import { either } from './choices.js';
import { wordingOf } from './texts.js';
import type { Wording, WordingContext } from './texts.js';
import { zonesNote } from './variables.js';
import { dayTitle, offeredDay, slotTimeText, slotTitle, spokenDay, spokenMoment, timeText } from './when.js';
import type { WordingName } from './wordings/standard.js';

const MOST_BUTTONS = 3;

export function offeringDays(
  { days, elsewhere }: Extract<Utterance, { say: 'offer_days' }>,
  today: CivilDate,
  context: WordingContext,
): Wording {
  const { language } = context;
  const lead = elsewhere ? `${apologyFor(elsewhere, context)} ` : '';
  const named = days.map((day) => {
    // Beside today, the day after is tomorrow.
    const spoken = (days[0] === today ? spokenDay : offeredDay)(day, today, language);
    return language === 'en' && !spoken.startsWith('to') ? `on ${spoken}` : spoken;
  });
  const [first = ''] = named;
  const choice = first.startsWith('on ')
    ? either(named, language).replace(/(?<=(?:or|,) )on /g, '')
    : either(named, language);
  const name = context.bookingStart === null ? 'offer_days' : 'offer_days_again';
  return {
    text: lead + wordingOf(name, context, { days: choice }),
    buttons: days.slice(0, MOST_BUTTONS).map((day) => ({ id: `day:${day}`, title: dayTitle(day, language) })),
  };
}

const APOLOGIES: Record<Elsewhere['why'], WordingName> = {
  full: 'apology_day',
  all_full: 'apology_days',
  closed: 'apology_closed',
  far: 'apology_far',
  taken: 'apology',
  after_hours: 'apology_after_hours',
  before_hours: 'apology_before_hours',
};

/** Why what was wished cannot be had. */
function apologyFor(elsewhere: Elsewhere | undefined, context: WordingContext): string {
  if (!elsewhere) return wordingOf('apology', context);
  const values: Record<string, string> =
    'time' in elsewhere ? { time: timeText(elsewhere.time, context.language) } : {};
  return wordingOf(APOLOGIES[elsewhere.why], context, values);
}

export function offeringSlots(
  { slots, apology, elsewhere }: Extract<Utterance, { say: 'offer_slots' }>,
  today: CivilDate,
  context: WordingContext,
): Wording {
  const { language, timeZone } = context;
  const days = new Set(slots.map(({ start }) => instantToCivil(start, timeZone).date));
  const [day] = days;
  const lead = apology ? `${apologyFor(elsewhere, context)} ` : '';
  const sameDay = days.size === 1 && slots.length > 1 && day !== undefined;
  const named = slots.map((slot, index) => {
    if (sameDay && !apology) return slotTimeText(slot, timeZone, language);
    // The day is said once.
    if (sameDay && index > 0) return timeText(instantToCivil(slot.start, timeZone).time, language);
    return spokenMoment(slot.start, context.now, timeZone, language);
  });
  const starts = slots.map(({ start }) => start);
  const values = {
    slots: either(named, language) + zonesNote(starts, context),
    day: sameDay ? spokenDay(day, today, language) : '',
  };
  const name = slots.length === 1 ? 'offer_slot' : sameDay && !apology ? 'offer_slots' : 'offer_slots_mixed';
  return {
    text: lead + wordingOf(name, context, values),
    buttons: slots
      .slice(0, MOST_BUTTONS)
      .map((slot) => ({ id: `slot:${slot.start}`, title: slotTitle(slot, timeZone, language) })),
  };
}
