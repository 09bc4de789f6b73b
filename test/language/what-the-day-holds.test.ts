import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation, type Situation } from './contexts.js';

function meant(text: string, at: Situation): string {
  const meaning = understand([text], situation(at));
  return `${meaning.intent} ${momentOf(meaning)}`.trim();
}

/** The meeting is on Thursday 9 October at 14:30; reminded, it is in an hour. */
describe('what is on at an hour', () => {
  it.each([
    ['doc appointment at 2.15 tomorrow, clean forgot', 'booked'],
    ['got a hair appointment at 4 tomorrow', 'booked'],
    ['load shedding at 2, but my cell works', 'reminded'],
    ['délestage à 14h mais j’ai du réseau', 'reminded'],
    ['coupure de courant à 16h ici', 'reminded'],
    ['la traite est à 17h', 'booked'],
  ] as const)('moves no meeting there: "%s"', (text, at) => {
    const { at: start, wish } = understand([text], situation(at));
    expect([start, wish.time]).toEqual([null, null]);
  });

  it.each([
    ['milking at 4', 'twoDays'],
    ['traite à 16h', 'twoDays'],
    ["mum's got the nurse at 10 both days", 'twoDays'],
    ["maman a l'infirmière à 10h les deux jours", 'twoDays'],
    ['asleep at 10', 'oneSlot'],
  ] as const)('chooses no time that is offered then: "%s"', (text, at) => {
    expect(meant(text, at)).toBe('reject_slots');
  });

  it('leaves the other where one would wake them', () => {
    expect(meant('on nights that week so 2 would wake me', 'slots')).toBe('choose_slot at 2025-10-15 08:30');
  });

  it('counts from it all the same, where the call is to be after it', () => {
    expect(meant('vendredi après la prière vers 14h45', 'booking')).toBe('propose_time at 2025-10-10 14:45');
    expect(meant('prière à 14h donc 14h30 ok', 'reminded')).toBe('confirm at 2025-10-13 14:30');
    expect(meant('milking at 4, so friday 10', 'twoDays')).toBe('choose_slot at 2025-10-10 10:00');
  });

  it.each([
    "les enfants n'ont pas école demain, y aura du bruit",
    "les petits n'ont pas classe demain donc un peu de bruit",
  ])('is nothing against the meeting where the children are off: "%s"', (text) => {
    expect(meant(text, 'booked')).toBe('other');
  });

  it('is asked back by oneself, and does not suit', () => {
    for (const text of ["demain 10h ? ah non j'ai le véto", 'tomorrow 10? wait no I have the vet'])
      expect(meant(text, 'twoDays')).toBe('question');
  });
});

describe('the hour from which somebody is away or there', () => {
  it.each([
    ['out from 10', 'propose_time date 2025-10-09, to 10:00'],
    ['absent à partir de 10h', 'propose_time date 2025-10-09, to 10:00'],
    ['home from 10', 'propose_time date 2025-10-09, from 10:00'],
    ['à la maison à partir de 10h', 'propose_time date 2025-10-09, from 10:00'],
  ])('begins or ends what suits: "%s"', (text, expected) => {
    expect(meant(text, 'oneSlot')).toBe(expected);
  });

  it.each([
    ['stuck on the M6, give me till 3', 'reschedule date 2025-10-13, from 15:00'],
    ["dans les bouchons, laissez-moi jusqu'à 15h", 'reschedule date 2025-10-13, from 15:00'],
  ])('is that until which they ask for time: "%s"', (text, expected) => {
    expect(meant(text, 'reminded')).toBe(expected);
  });

  it('is no hour for a call where they say when they are back', () => {
    const { at, wish } = understand(["j'arrive chez moi dans 10 min"], situation('reminded'));
    expect([at, wish.time]).toEqual([null, null]);
    expect(meant('rappelez dans 2h', 'reminded')).toBe('reschedule at 2025-10-13 15:31');
  });

  it('keeps the meeting that is after it', () => {
    expect(meant("I'll be at the dentist at 1 but should be out by 2", 'booked')).toBe(
      'confirm at 2025-10-09 14:30',
    );
    expect(meant('meeting called for 2, hope to be out by 3', 'reminded')).toBe(
      'reschedule date 2025-10-13, from 15:00',
    );
  });

  it('is of the morning at the end of nights', () => {
    expect(meant('I finish nights at 7, so after that', 'booking')).toBe('propose_time from 07:00');
    expect(meant('je finis de nuit à 7h donc après', 'booking')).toBe('propose_time from 07:00');
  });
});

describe('a day before or after which the call is to be', () => {
  it.each([
    ['going on holiday friday so before then', 'booking'],
    ['en vacances vendredi donc avant', 'booking'],
    ['I get paid on the 15th so after that', 'days'],
    ['je touche ma paie le 15 donc après', 'days'],
  ] as const)('is none for it: "%s"', (text, at) => {
    const { at: start, wish } = understand([text], situation(at));
    expect([start, wish.date]).toEqual([null, null]);
  });

  it('is one where it is named for itself', () => {
    expect(meant('friday so that I can ask before', 'booking')).toBe('propose_time date 2025-10-10');
  });
});

describe('working on the one day and not on the other', () => {
  it.each(["tuesdays I work, wednesdays I don't", 'le mardi je travaille, le mercredi non'])(
    'leaves the other: "%s"',
    (text) => expect(meant(text, 'days')).toBe('propose_time date 2025-10-15, not 2025-10-14'),
  );

  it.each(['mardi non, mercredi non', 'tuesday no, wednesday no'])('is not "%s"', (text) => {
    expect(meant(text, 'days')).toBe('reject_slots not 2025-10-14, not 2025-10-15');
  });

  it('leaves neither out where leave makes it possible', () => {
    expect(meant('i am on leave tomorrow so ok', 'oneSlot')).not.toContain('not');
    expect(meant('mercredi bof', 'days')).toBe('propose_time date 2025-10-14, not 2025-10-15');
  });
});
