/** Days on which they are off, days named right behind one that is refused, and days of which nothing is wished. */
import { describe, expect, it } from 'vitest';
import { TOPIC } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';
import { holdMoments } from './moment-cases.js';

describe('being off', () => {
  holdMoments({
    'off work on a day is free on it': [
      ['days', 'en', "I'm off work the 14th", 'date 2025-10-14'],
      ['days', 'en', "I'm off work on the 15th", 'date 2025-10-15'],
      ['days', 'en', "Tuesday I'm off work", 'date 2025-10-14'],
      ['days', 'en', 'I have the 14th off', 'date 2025-10-14'],
      ['booking', 'en', "I've got Tuesday off", 'date 2025-10-14'],
      ['booked', 'en', "I've tomorrow off", 'at 2025-10-09 14:30'],
      ['days', 'fr', 'je bosse pas le 14', 'date 2025-10-14'],
    ],
    'off sick, off to somewhere and off until a day are not': [
      ['days', 'en', "I'm off sick the 14th", 'date 2025-10-15, not 2025-10-14'],
      ['days', 'en', "I'm off to Spain the 14th", 'date 2025-10-15, not 2025-10-14'],
      ['days', 'en', "I'm off work till the 14th", 'date 2025-10-15, not 2025-10-14'],
    ],
  });
});

describe('a refused day and the one that suits, in one breath', () => {
  holdMoments({
    'the day right behind "not today" is wished': [
      [
        'booking',
        'en',
        'not today wednesday late morning',
        'date 2025-10-15, morning, from 10:30, not 2025-10-08',
      ],
      ['booking', 'en', 'not today friday at 3', 'at 2025-10-10 15:00, not 2025-10-08'],
      ['booking', 'fr', "pas aujourd'hui jeudi matin", 'date 2025-10-09, morning, not 2025-10-08'],
      ['booking', 'fr', "pas aujourd'hui demain 10h", 'at 2025-10-09 10:00, not 2025-10-08'],
    ],
    'unless it is refused with it': [
      ['booking', 'en', 'not today tomorrow or friday', 'not 2025-10-08, not 2025-10-09, not 2025-10-10'],
      ['booking', 'en', 'not today monday either', 'not 2025-10-08, not 2025-10-13'],
      ['booking', 'fr', "pas aujourd'hui ni demain", 'not 2025-10-08, not 2025-10-09'],
    ],
  });
});

describe('who buys nothing today wishes and refuses no day', () => {
  it.each([
    "I won't be buying anything today",
    'not looking to buy today',
    "I'm not paying for anything today",
    "j'achète rien aujourd'hui",
    'je ne signe rien aujourd’hui',
    'pas question d’acheter aujourd’hui',
  ])('"%s"', (text) => {
    const { intent, wish } = understand([text], situation('booking'));
    expect([intent, wish.date, ...wish.rejected]).not.toContain('propose_time');
    expect(wish.rejected).toEqual([]);
  });

  holdMoments({
    'and may still be called': [
      ['booking', 'en', "I won't buy today but call me tomorrow at 3", 'at 2025-10-09 15:00'],
      ['booking', 'fr', 'on signe pas aujourd’hui mais appelez-moi demain 14h', 'at 2025-10-09 14:00'],
    ],
  });
});

describe('what the telephone costs them', () => {
  it.each([
    'la ligne coûte cher',
    'ça me coûte cher de vous appeler',
    'calls cost me a fortune on this phone',
  ])('asks for no price, and is passed on once a call stands: "%s"', (text) => {
    expect(understand([text], situation('booking')).topics).toEqual([]);
    const { intent, topics } = understand([text], situation('booked'));
    expect([intent, ...topics]).toEqual(['other', TOPIC.toPassOn]);
  });

  it.each([
    "l'appel coûte cher ?",
    'does the call cost anything?',
    'ça coûte cher',
    'votre produit coûte cher',
  ])('is not what a price is: "%s"', (text) => {
    expect(understand([text], situation('booking')).topics).toEqual(['price']);
  });
});
