/** Moments counted from what stands, and on the clock of where the prospect says to be. */
import { describe, expect, it } from 'vitest';
import { momentOf, situation, SITUATIONS, type Situation } from '../../evaluation/situations.js';
import { understand } from '../../src/language/understand.js';

type Case = [situation: Situation, language: 'fr' | 'en', text: string, moment: string];

const CLASSES: Record<string, Case[]> = {
  'the weekday after counts from the day that stands': [
    ['booked', 'fr', "hmm attendez, plutôt lundi d'après 9h", 'at 2025-10-13 09:00'],
    ['booked', 'fr', 'lundi d’après à 9h', 'at 2025-10-13 09:00'],
    ['booked', 'fr', 'non le lundi suivant !', 'at 2025-10-13 14:30'],
    ['booked', 'en', 'can we do the Tuesday after at 10', 'at 2025-10-14 10:00'],
    ['days', 'en', 'ok then Monday after', 'date 2025-10-20'],
    ['booking', 'fr', "lundi d'après 9h", 'time 09:00'],
    ['booked', 'en', 'Monday after 3', 'date 2025-10-13, from 15:00'],
    ['booking', 'fr', 'vendredi suivant vos dispos', 'date 2025-10-10'],
  ],
  'hours are on the clock of where they say to be': [
    ['booking', 'en', "I'm in New York, can you call tomorrow at 9am my time?", 'at 2025-10-09 15:00'],
    ['london', 'en', "I'm in Dubai this week. Tuesday 2pm my time?", 'at 2025-10-14 11:00'],
    ['booking', 'fr', 'mardi 14h heure de la Réunion', 'at 2025-10-14 12:00'],
    ['booking', 'fr', 'je suis à la réunion, mardi 14h heure locale', 'at 2025-10-14 12:00'],
    ['booking', 'fr', "j'habite en Martinique, mardi 9h", 'at 2025-10-14 15:00'],
    ['booked', 'en', '10:30 am EST then', 'at 2025-10-09 16:30'],
    ['booked', 'fr', '10:30 am EST then', 'at 2025-10-09 16:30'],
    ['booked', 'fr', 'plutôt mardi 14h heure de la Réunion', 'at 2025-10-14 12:00'],
    ['booking', 'en', "I'm in Narnia, tomorrow 9am my time", 'date 2025-10-09'],
    ['booking', 'en', "I'm in a meeting, tomorrow 9am my time", 'at 2025-10-09 09:00'],
    ['booking', 'fr', 'là je suis à la réunion, rappelez à 14h', 'time 14:00'],
    ['booking', 'en', "I'm in London on Tuesday, call me friday at 10", 'at 2025-10-10 10:00'],
  ],
};

describe.each(Object.entries(CLASSES))('%s', (_, cases) => {
  it.each(cases)('[%s, %s] %s', (name, language, text, moment) => {
    const context = { ...SITUATIONS[name], language };
    expect(momentOf(understand([text], context), context.timeZone)).toBe(moment);
  });
});

describe('where the prospect says to be', () => {
  it.each([
    ['booking', "I'm in New York, 9am tomorrow", 'America/New_York'],
    ['booking', 'New York', 'America/New_York'],
    ['booking', 'je suis à la Réunion', 'Indian/Reunion'],
    ['situation', 'I live in Chicago and run two shops', 'America/Chicago'],
    ['booking', 'je suis à la réunion de chantier', undefined],
    ['situation', 'Paris', undefined],
    ['booking', "I'm in London next week", undefined],
  ] as const)('%s: "%s"', (name, text, zone) => {
    expect(understand([text], situation(name)).zone).toBe(zone);
  });
});
