/** Hours on the prospect's own clock, where it is not known which that is. */
import { describe, expect, it } from 'vitest';
import { momentOf, situation, slot, type Situation } from '../../evaluation/situations.js';
import { NO_WISH } from '../../src/domain/language.js';
import { civilToInstant } from '../../src/domain/zone.js';
import { understand } from '../../src/language/understand.js';

const SAID: [situation: Situation, text: string, date: string | null, time: string][] = [
  ['booking', 'monday 11 my time', '2025-10-13', '11:00'],
  ['booking', 'thursday 4pm our time', '2025-10-09', '16:00'],
  ['booking', 'Friday 10am local time', '2025-10-10', '10:00'],
  ['booking', 'monday at 11 here', '2025-10-13', '11:00'],
  ['booking', '2pm here', null, '14:00'],
  ['booking', 'lundi 10h chez moi', '2025-10-13', '10:00'],
  ['booking', 'vendredi à 9h, heure locale', '2025-10-10', '09:00'],
  ['booking', 'mardi 14h30 ici', '2025-10-14', '14:30'],
  ['booking', 'mardi 14h heure d’ici', '2025-10-14', '14:00'],
  ['booked', '2pm our time then', '2025-10-09', '14:00'],
  ['booked', 'plutôt vendredi 10h chez nous', '2025-10-10', '10:00'],
];

describe('a time on a clock that is not known', () => {
  it.each(SAID)('is no moment yet (%s: %s)', (name, text, date, time) => {
    const { ownClock, at, wish } = understand([text], situation(name, { zoneUncertain: true }));
    expect({ ownClock, at, date: wish.date, time: wish.time }).toEqual({
      ownClock: true,
      at: null,
      date,
      time,
    });
  });

  it.each(SAID)('is theirs where it is known (%s: %s)', (name, text, date, time) => {
    const { ownClock, at } = understand([text], situation(name));
    expect(ownClock).toBeUndefined();
    expect(at === null).toBe(date === null);
    expect(time).not.toBe('');
  });

  it.each([
    'monday 11',
    'monday 11am works for me',
    'lundi 10h pour moi',
    'I will be here at 10 on monday',
    'monday 11am paris time',
    'je suis à Lyon, lundi 10h chez moi',
    "I'm in Leeds, monday 11 my time",
  ])('is none of these: %s', (text) => {
    const meaning = understand([text], situation('booking', { zoneUncertain: true }));
    expect(meaning.ownClock).toBeUndefined();
  });
});

describe('told where they are', () => {
  const kept = situation('booking', {
    zoneUncertain: true,
    asksPlace: 'moment',
    wish: { ...NO_WISH, date: '2025-10-13', time: '11:00' },
  });

  it.each([
    ['Leeds', '2025-10-13 12:00'],
    ["it's Leeds", '2025-10-13 12:00'],
    ['UK time', '2025-10-13 12:00'],
    ["I'm in Reading", '2025-10-13 12:00'],
    ['oh sorry, Bath', '2025-10-13 12:00'],
    ['Nice', '2025-10-13 11:00'],
    ['moi c’est Tours', '2025-10-13 11:00'],
    ['je suis à Montréal', '2025-10-13 17:00'],
  ])('%s takes the moment that was kept', (text, moment) => {
    const meaning = understand([text], kept);
    expect(meaning.intent).toBe('propose_time');
    expect(momentOf(meaning, 'Europe/Paris')).toBe(`at ${moment}`);
  });

  it('takes another moment that is named beside it', () => {
    const meaning = understand(["I'm in Leeds, tuesday 3pm"], kept);
    expect(momentOf(meaning, 'Europe/Paris')).toBe('at 2025-10-14 16:00');
  });

  it.each(['why?', 'nice one', 'ok thanks'])('%s tells nothing of it', (text) => {
    const { at, zone } = understand([text], kept);
    expect({ at, zone }).toEqual({ at: null, zone: undefined });
  });
});

describe('whose clock a time is by', () => {
  it.each([
    "That's 2pm my time is it?",
    'wait is that 3 or 4 my time',
    'so thats 2 my time?',
    'is that 9 or 10 my end?',
    'is it 3pm for me or for you?',
    'is that 2pm our time? it says Paris',
    'is that UK time?',
    'so 2pm here, right?',
    "c'est 14h chez moi ou chez vous ?",
    "donc 15h chez moi c'est ça ?",
    "c'est 14h heure d'ici, on est d'accord ?",
  ])('is asked: %s', (text) => {
    for (const name of ['booked', 'slots'] as const) {
      const { intent, topics, at } = understand([text], situation(name));
      expect({ intent, topics, at }).toEqual({
        intent: 'question',
        topics: expect.arrayContaining(['local_time']),
        at: null,
      });
    }
  });

  it.each(['monday 2pm my time, right?', 'lundi 14h chez moi', 'thursday 9 or friday 10 my time'])(
    'is said: %s',
    (text) => {
      expect(understand([text], situation('booking')).topics).not.toContain('local_time');
    },
  );
});

it.each([
  ['monday 11am london time', '2026-11-30 12:00'],
  ['lundi 11h heure de Londres', '2026-11-30 12:00'],
  ['monday at 3pm', '2026-11-30 15:00'],
  ['rather monday 2pm uk time', '2026-11-30 15:00'],
])('on a Monday, of the call on the next one: %s', (text, moment) => {
  const context = situation('booked', {
    now: civilToInstant('2026-11-23', '10:07', 'Europe/Paris'),
    booking: slot('2026-11-30', '11:00'),
  });
  expect(momentOf(understand([text], context), 'Europe/Paris')).toBe(`at ${moment}`);
});
