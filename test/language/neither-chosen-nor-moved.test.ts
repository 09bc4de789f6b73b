import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation, type Situation } from './contexts.js';

function meant(text: string, at: Situation): string {
  const meaning = understand([text], situation(at));
  return `${meaning.intent} ${momentOf(meaning)}`.trim();
}

describe('among times that are offered', () => {
  it.each([
    ['tomorrow or friday at 10 not fussed', 'twoDays'],
    ['if friday 4 is gone then 10', 'twoDays'],
    ['si vendredi 16h est pris alors 10h', 'twoDays'],
    ["friday morning I'm busy", 'twoDays'],
    ['vendredi matin je suis pris', 'twoDays'],
    ['is the 4 one a.m. or p.m.', 'twoDays'],
    ["c'est 16h du soir ?", 'twoDays'],
    ['is 2 the latest you do', 'slots'],
    ["14h c'est le plus tard que vous avez ?", 'slots'],
    ['is that 8.30 in the morning?', 'slots'],
    ['tomorrow ok but later', 'oneSlot'],
    ['demain oui mais un peu plus tard', 'oneSlot'],
  ] as const)('nothing is settled by "%s"', (text, at) => {
    expect(understand([text], situation(at)).at).toBeNull();
  });

  it.each([
    ["14h c'est non", 'slots', 'choose_slot at 2025-10-15 08:30'],
    ['que le matin', 'slots', 'choose_slot at 2025-10-15 08:30'],
    ["que l'après-midi", 'twoDays', 'choose_slot at 2025-10-10 16:00'],
    ['friday I am busy', 'twoDays', 'choose_slot at 2025-10-09 10:00'],
    ['8.30 in the morning please', 'slots', 'choose_slot at 2025-10-15 08:30'],
  ] as const)('one is by "%s"', (text, at, expected) => {
    expect(meant(text, at)).toBe(expected);
  });

  it.each([
    ['cant you do it tomorrow', 'propose_time date 2025-10-09'],
    ['is thursday not possible', 'propose_time date 2025-10-09'],
    ["I can't do it tomorrow", 'reject_slots not 2025-10-09'],
  ])('another day is asked for, and not refused: "%s"', (text, expected) => {
    expect(meant(text, 'slots')).toBe(expected);
  });

  it.each([
    ['remind me at 9', 'oneSlot'],
    ['text me at 9 to remind me', 'oneSlot'],
    ['envoyez-moi un rappel à 9h', 'oneSlot'],
    ['un sms à 9h pour me rappeler svp', 'oneSlot'],
  ] as const)('the hour of a reminder is none of a call: "%s"', (text, at) => {
    expect(meant(text, at)).toBe('other');
  });

  it('a reminder beside an agreement leaves it one', () => {
    expect(meant('ok 10 works, remind me at 9', 'oneSlot')).toBe('choose_slot at 2025-10-09 10:00');
    expect(meant('rappelez-moi à 9h', 'oneSlot')).toBe('propose_time at 2025-10-09 09:00');
  });

  it.each(['100%', 'oui à 100%', 'yes 100%'])('no hour is in "%s"', (text) => {
    expect(meant(text, 'oneSlot')).toBe('choose_slot at 2025-10-09 10:00');
  });

  it.each(['2pm WAT', '14:00 SAST please'])('another clock is none of theirs: "%s"', (text) => {
    expect(understand([text], situation('slots')).intent).not.toBe('choose_slot');
    expect(understand(['wat time is it'], situation('slots')).intent).toBe('question');
  });
});

describe('asked when', () => {
  it.each([
    ['que le weekend', '"from":"2025-10-11","to":"2025-10-12"'],
    ['que le week-end svp', '"from":"2025-10-11","to":"2025-10-12"'],
  ])('only that: "%s"', (text, span) => {
    const { wish } = understand([text], situation('booking'));
    expect(wish.rejected).toEqual([]);
    expect(JSON.stringify(wish)).toContain(span);
  });

  it.each([
    ['jeudi hors midi', 'propose_time date 2025-10-09'],
    ['any time after ten to five', 'propose_time from 16:50'],
    ['before five to nine tomorrow', 'propose_time date 2025-10-09, to 08:55'],
  ])('the moment is no other: "%s"', (text, expected) => {
    expect(meant(text, 'booking')).toBe(expected);
  });
});

/** The meeting is on Thursday 9 October at 14:30; reminded, it is in an hour. */
describe('while a meeting stands', () => {
  it.each([
    ['leave it for now', 'booked'],
    ["can we leave it for now and I'll get back to you", 'booked'],
    ["my son's been sick, can we leave it", 'reminded'],
    ['desole jpp demain', 'booked'],
    ['call me by 5pm pls', 'reminded'],
    ['held up in traffic, let us do it by 5', 'reminded'],
    ["si vendredi c'est pas possible on laisse demain", 'booked'],
    ["if you can't do Friday then leave it tomorrow", 'booked'],
  ] as const)('no word confirms it: "%s"', (text, at) => {
    const meaning = understand([text], situation(at));
    expect(meaning.intent).not.toBe('confirm');
    expect(meaning.at).toBeNull();
  });

  it.each([
    ["oups j'avais oublié demain même heure ?", 'reminded'],
    ["j'ai complètement oublié, demain plutôt ?", 'reminded'],
    ["if you can't do Friday then leave it tomorrow", 'booked'],
  ] as const)('no word calls it off or refuses it: "%s"', (text, at) => {
    const { intent, wish } = understand([text], situation(at));
    expect(['cancel', 'not_interested', 'reject_slots']).not.toContain(intent);
    expect(wish.rejected).toEqual([]);
  });

  it.each([
    ['no probs', 'reminded'],
    ['no probs mate', 'booked'],
    ["haven't forgotten!", 'reminded'],
    ["j'ai pas oublié", 'reminded'],
    ['no need to cancel, sorted it with the boss', 'booked'],
    ["pas besoin d'annuler finalement", 'booked'],
    ['leave it as it is for now', 'booked'],
    ['jpp mdr, ok pour demain', 'booked'],
    ['free by 5 at the latest, so 2.30 is fine', 'booked'],
  ] as const)('all stays as it is: "%s"', (text, at) => {
    expect(understand([text], situation(at)).intent).toBe('confirm');
  });

  it('is at no hour of the night', () => {
    expect(meant("I'd rather the morning, but 2.30 is OK if you're full", 'booked')).toBe(
      'confirm at 2025-10-09 14:30',
    );
  });

  it('is called off by who says to forget it', () => {
    expect(meant('oubliez demain', 'booked')).toContain('cancel');
  });
});
