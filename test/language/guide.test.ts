/** The French guide's conversation, its client's lines word for word, and an English one alike (S3-05 to S3-09). */
import { describe, expect, it } from 'vitest';
import { NO_WISH, type Question, type UnderstandingContext, type Wish } from '../../src/domain/language.js';
import { civilToInstant, isoWithOffset } from '../../src/domain/zone.js';
import { understand } from '../../src/language/understand.js';
import { situation, slot } from './contexts.js';

const PARIS = 'Europe/Paris';
const QUESTIONS: Question[] = [
  { id: 'knows_product', kind: 'yes_no', disqualify: null },
  { id: 'similar_product', kind: 'yes_no', disqualify: null },
  { id: 'context', kind: 'text' },
  { id: 'quantity', kind: 'number', min: null, max: null },
];

function asking(index: number, language: 'fr' | 'en'): UnderstandingContext {
  const open = QUESTIONS.slice(index);
  return situation('known', { language, asked: open[0] ?? null, open });
}

const LINES = {
  fr: {
    no: 'Non',
    need: 'Entre 6,5 et 7',
    price: 'Et le prix',
    time: 'Début après-midi vers 14h30',
    tomorrow: 'Demain',
    monday: 'Lundi 13',
    impossible: 'Pas possible',
    wednesday: 'Mercredi',
    two: '14h',
  },
  en: {
    no: 'No',
    need: 'Between 6.5 and 7',
    price: 'And the price',
    time: 'Early afternoon, around 2:30pm',
    tomorrow: 'Tomorrow',
    monday: 'Monday 13',
    impossible: 'Not possible',
    wednesday: 'Wednesday',
    two: '2pm',
  },
};

describe.each(['fr', 'en'] as const)("the guide's conversation (%s)", (language) => {
  const lines = LINES[language];
  const iso = (at: number | null): string | null => (at === null ? null : isoWithOffset(at, PARIS));
  const known = (change: Partial<Wish>): Wish => ({ ...NO_WISH, ...change });
  const reminded = { now: civilToInstant('2025-10-13', '13:31', PARIS), language };
  const rejected = known({ rejected: ['2025-10-13'] });

  it('takes the answers to four questions and the question about the price (S3-05)', () => {
    expect(understand([lines.no], asking(0, language)).answers).toEqual([
      { question: 'knows_product', value: 'no' },
    ]);
    expect(understand([lines.no], asking(1, language)).answers).toEqual([
      { question: 'similar_product', value: 'no' },
    ]);
    const need = understand([lines.need], asking(2, language));
    expect(need).toMatchObject({ intent: 'answer', at: null, wish: NO_WISH });
    expect(need.answers).toEqual([{ question: 'context', value: lines.need }]);
    const price = understand([lines.price], asking(3, language));
    expect(price).toMatchObject({ intent: 'question', topics: ['price'], answers: [] });
  });

  it('collects the time, then the day (S3-06)', () => {
    const time = understand([lines.time], situation('booking', { language }));
    expect(time).toMatchObject({ intent: 'propose_time', at: null, wish: known({ time: '14:30' }) });
    const day = understand([lines.tomorrow], situation('booking', { language, wish: time.wish }));
    expect(day.intent).toBe('propose_time');
    expect(iso(day.at)).toBe('2025-10-09T14:30:00+02:00');
  });

  it('moves the booking to a day named alone, at the same time of day (S3-07)', () => {
    const moved = understand([lines.monday], situation('booked', { language }));
    expect(moved.intent).toBe('reschedule');
    expect(iso(moved.at)).toBe('2025-10-13T14:30:00+02:00');
  });

  it('finds a new time after the reminder, first the day and then the hour (S3-09)', () => {
    const no = understand([lines.impossible], situation('reminded', { language }));
    expect(no).toMatchObject({ intent: 'reject_slots', at: null, wish: rejected });
    const day = understand(
      [lines.wednesday],
      situation('reminded', {
        ...reminded,
        wish: no.wish,
        reminded: false,
        offer: { kind: 'days', days: ['2025-10-14', '2025-10-15'] },
      }),
    );
    expect(day).toMatchObject({ at: null, wish: { ...rejected, date: '2025-10-15' } });
    const hour = understand(
      [lines.two],
      situation('reminded', {
        ...reminded,
        wish: day.wish,
        reminded: false,
        offer: { kind: 'slots', slots: [slot('2025-10-15', '08:30'), slot('2025-10-15', '14:00')] },
      }),
    );
    expect(hour.intent).toBe('choose_slot');
    expect(iso(hour.at)).toBe('2025-10-15T14:00:00+02:00');
  });
});
