/** Hours on the prospect's own clock, where it is not known which that is. */
import { describe, expect, it } from 'vitest';
import { momentOf, situation, type Situation } from '../../evaluation/situations.js';
import { NO_WISH } from '../../src/domain/language.js';
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
