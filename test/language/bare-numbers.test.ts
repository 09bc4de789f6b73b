/** A number that is nearly all a message says: of a place, of an hour, of a day, of an amount. */
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation, slot } from './contexts.js';
import type { Situation } from './contexts.js';

const read = (name: Situation, text: string) => understand([text], situation(name));

describe('a number among times that are offered', () => {
  it.each<[Situation, string, string]>([
    ['twoDays', 'deux svp', 'at 2025-10-10 10:00'],
    ['twoDays', 'je prends la trois', 'at 2025-10-10 16:00'],
    ['twoDays', 'ok three', 'at 2025-10-10 16:00'],
    ['twoDays', "let's go with one", 'at 2025-10-09 10:00'],
    ['twoDays', 'la 2 me va', 'at 2025-10-10 10:00'],
    ['slots', 'we can manage two', 'at 2025-10-15 14:00'],
    ['slots', 'deux ça me va', 'at 2025-10-15 14:00'],
    ['slots', 'quatorze, parfait', 'at 2025-10-15 14:00'],
  ])('chooses what alone it can be (%s): "%s"', (name, text, moment) => {
    const meaning = read(name, text);
    expect([meaning.intent, momentOf(meaning)]).toEqual(['choose_slot', moment]);
  });

  it.each<[string]>([['2'], ['two works'], ['deux'], ['le 2'], ['on peut faire 2']])(
    'is asked about where a place and an hour differ: "%s"',
    (text) => {
      const slots = [slot('2025-10-15', '14:00'), slot('2025-10-15', '16:00')];
      const meaning = understand([text], situation('slots', { offer: { kind: 'slots', slots } }));
      expect([meaning.intent, meaning.at]).toEqual(['interested', null]);
    },
  );

  it.each<[Situation, string]>([
    ['twoDays', 'we could do 2'],
    ['twoDays', 'je peux 3'],
    ['slots', 'one suits'],
    ['slots', 'the two'],
    ['slots', 'not two'],
    ['slots', 'un seul'],
  ])('chooses nothing where it may be something else (%s): "%s"', (name, text) => {
    expect(read(name, text).at).toBeNull();
  });

  it.each<[Situation, string, string]>([
    ['days', 'quatorze', 'date 2025-10-14'],
    ['days', 'the 15', 'date 2025-10-15'],
    ['days', 'deux', 'date 2025-10-15'],
    ['twoDays', 'onze me va', 'time 11:00'],
    ['slots', 'could do three', 'at 2025-10-15 15:00'],
    ['dayKnown', 'eleven suits', 'at 2025-10-10 11:00'],
  ])('is a day or an hour where it is no place (%s): "%s"', (name, text, moment) => {
    expect(momentOf(read(name, text))).toBe(moment);
  });
});

describe('a number among choices', () => {
  const chosen = (choices: string[], text: string) => {
    const question: Question = { id: 'choice', kind: 'choice', choices, disqualify: [] };
    const { answers } = understand([text], situation('housing', { asked: question, open: [question] }));
    return answers[0]?.value ?? null;
  };

  it.each([
    ['la deux', 'Appartement'],
    ['trois', 'Local commercial'],
    ['number one', 'Maison'],
  ])('is the place of one: "%s"', (text, choice) => {
    expect(read('housing', text).answers).toEqual([{ question: 'housing', value: choice }]);
  });

  it.each([
    ['3', '3 pièces'],
    ['trois', '3 pièces'],
    ['on en a 6', '4 pièces et plus'],
    ['la troisième', '4 pièces et plus'],
    ['option 1', '2 pièces'],
    ['1', null],
    ['plus de 2', null],
  ])('is the amount where they are amounts: "%s"', (text, choice) => {
    expect(chosen(['2 pièces', '3 pièces', '4 pièces et plus'], text)).toBe(choice);
  });

  it.each([
    ['two', '1-5 employees'],
    ['about 30 of us', 'More than 20'],
    ['20', '6-20 employees'],
    ['5 to 10', null],
  ])('is the range it lies in: "%s"', (text, choice) => {
    expect(chosen(['1-5 employees', '6-20 employees', 'More than 20'], text)).toBe(choice);
  });
});

describe('while three times stand, "the 2nd" is a day of the month where days are told of', () => {
  it.each([
    ['je rentre le 1er, plutôt le 2', '2025-11-02'],
    ['non le 2 j’atterris, mettez le 3', '2025-11-03'],
    ["I'm back on the 1st so the 2nd would be good", '2025-11-02'],
    ["I'm away this week so make it the 3rd", '2025-11-03'],
  ])('"%s"', (text, date) => {
    const { wish, at } = understand([text], situation('twoDays'));
    expect([wish.date, at]).toEqual([date, null]);
  });

  it.each(["le 1er j'ai la fibre qui vient, le 2 c'est bon", 'le 2 à 17h'])(
    'or is asked about: "%s"',
    (text) => {
      expect(understand([text], situation('twoDays')).at).toBeNull();
    },
  );

  it.each(['le 2', 'the 2nd one', "le 2 c'est bon"])('else a place: "%s"', (text) => {
    expect(understand([text], situation('twoDays')).intent).toBe('choose_slot');
  });
});

describe('an hour and its minutes, in figures alone', () => {
  it.each<[Situation, string, string]>([
    ['slots', '830', 'choose_slot at 2025-10-15 08:30'],
    ['slots', '8 30 pls', 'choose_slot at 2025-10-15 08:30'],
    ['slots', 'ok le 1400', 'choose_slot at 2025-10-15 14:00'],
    ['slots', '14 00', 'choose_slot at 2025-10-15 14:00'],
    ['slots', 'is 930 possible?', 'propose_time at 2025-10-15 09:30'],
    ['dayKnown', '1030', 'propose_time at 2025-10-10 10:30'],
    ['booking', 'demain 830', 'propose_time at 2025-10-09 08:30'],
    ['booking', 'monday 915?', 'propose_time at 2025-10-13 09:15'],
    ['booking', 'lundi 200 euros', 'propose_time date 2025-10-13'],
    ['slots', '830 euros', 'other date 2025-10-15'],
    ['slots', '8 3', 'other date 2025-10-15'],
  ])('are that time (%s): "%s"', (name, text, expected) => {
    const meaning = read(name, text);
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe(expected);
  });

  it('and an amount where that was asked', () => {
    expect(read('need', '830').answers).toEqual([{ question: 'need', value: '830' }]);
  });
});

describe('a number said loosely after its day', () => {
  it.each([
    ['later today like 5', 'propose_time at 2025-10-08 17:00'],
    ['tomorrow, like 3', 'propose_time at 2025-10-09 15:00'],
    ['lundi genre 17', 'propose_time at 2025-10-13 17:00'],
    ['mardi peut-être 11', 'propose_time at 2025-10-14 11:00'],
    ['i like 5 of them today', 'propose_time date 2025-10-08'],
    ['tomorrow like 5 people', 'propose_time date 2025-10-09'],
    ['demain genre 2 fois', 'propose_time date 2025-10-09'],
  ])('"%s" is %s', (text, expected) => {
    const meaning = read('booking', text);
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe(expected);
  });
});
