/** Agreeing to a call, and who says when it may be, as customers word it. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.js';
import type { Situation } from '../../evaluation/situations.js';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation } from './contexts.js';

function read(name: Situation, text: string, language: Language = 'fr') {
  return understand([text], situation(name, { language }));
}

describe('that they would say so, should something come up', () => {
  it.each([
    'yes, I’ll tell you if there’s an issue',
    'yes but I’ll let you know if I can’t make it',
    'oui, je vous préviens si empêchement',
    'oui parfait, en cas d’imprévu je vous appelle',
  ])('takes nothing back: "%s"', (text) => {
    expect(momentOf(read('oneSlot', text))).toBe('at 2025-10-09 10:00');
  });

  it.each([
    'I’ll let you know if I can’t make it',
    'I think so, I’ll shout if there’s a problem',
    'normalement oui, je vous préviens si empêchement',
    'je vous dis si je ne peux pas',
    'je pense que oui, je vous redis si souci',
  ])('refuses nothing: "%s"', (text) => {
    for (const name of ['oneSlot', 'booked'] as const) {
      const { intent, wish } = read(name, text);
      expect(['reject_slots', 'reschedule', 'cancel']).not.toContain(intent);
      expect(wish.rejected).toEqual([]);
    }
  });

  it.each(['something came up', 'j’ai un empêchement', 'sorry, I can’t make it'])(
    'is not that it did: "%s"',
    (text) => {
      expect(read('oneSlot', text).intent).toBe('reject_slots');
    },
  );

  it('keeps the moment beside it', () => {
    expect(momentOf(read('booking', 'jeudi 10h, je vous redis si imprévu'))).toBe('at 2025-10-09 10:00');
    expect(momentOf(read('booking', 'Thursday 10, I’ll let you know if anything changes'))).toBe(
      'at 2025-10-09 10:00',
    );
  });
});

describe('when they will confirm', () => {
  it.each([
    'I think so, I’ll confirm tonight',
    'probably, will confirm it this evening',
    'normalement c’est bon, je vous confirme ce soir',
    'je vous reconfirme dans la journée',
  ])('is no time for a call: "%s"', (text) => {
    expect(read('oneSlot', text).intent).toBe('later');
    expect(momentOf(read('booking', text))).toBe('');
  });

  it('differs from a time that is confirmed', () => {
    expect(momentOf(read('oneSlot', 'je vous confirme demain 10h'))).toBe('at 2025-10-09 10:00');
  });
});

describe('a day that is settled', () => {
  it.each([
    'Y a pas de souci chef, mardi on est ensemble',
    'pas de souci mardi c’est noté',
    'mardi on est bons',
    'aucun problème mardi',
    'Tuesday we’re on',
    'Tuesday we’re all set then',
    'Tuesday is noted',
  ])('is wished: "%s"', (text) => {
    expect(momentOf(read('oneDay', text))).toBe('date 2025-10-14');
  });

  it.each(['mardi on est en famille', 'Tuesday we’re on holiday', 'mardi c’est férié', 'aucune dispo mardi'])(
    'is not one that is taken: "%s"',
    (text) => {
      expect(read('oneDay', text).wish.date).not.toBe('2025-10-14');
    },
  );
});

describe('who is told when', () => {
  it.each([
    "Y'all tell me when and I'll pick up",
    'let me know when and I’ll be by the phone',
    'name your time',
    'Dites-moi quand et je décroche',
    'donnez-moi l’heure et je me libère',
  ])('takes any time: "%s"', (text) => {
    expect(read('booking', text).intent).toBe('propose_time');
  });

  it.each([
    'My assistant Carla keeps the calendar, she’ll text you',
    'my wife runs the diary',
    'faut que je voie avec madame c’est elle le ministre de l’agenda',
    'c’est ma femme qui gère l’agenda',
    'mon assistante tient le planning, elle vous écrira',
  ])('may have to be asked first: "%s"', (text) => {
    expect(read('booking', text).intent).toBe('later');
  });
});

describe('the end of the week', () => {
  it.each([
    'en fin de semaine',
    'En fin de semaine idéalement, la semaine j’ai pas une minute',
    'cette fin de semaine',
  ])('is the weekend in Canada: "%s"', (text) => {
    expect(read('montreal', text).wish.span).toEqual({ from: '2025-10-11', to: '2025-10-12' });
    expect(read('booking', text).wish.span).toEqual({ from: '2025-10-09', to: '2025-10-12' });
  });
});
