/** A meeting at a wrong time is the worst there is: what a model says of days and times is held against the words. */
import { describe, expect, it } from 'vitest';
import type { UnderstandingContext } from '../../../src/domain/language.js';
import { checkReading } from '../../../src/language/llm/check-reading.js';
import { namesDate, namesTime, numbersIn, occursIn } from '../../../src/language/llm/named.js';
import type { Reading } from '../../../src/language/llm/reading.js';
import { understand } from '../../../src/language/understand.js';
import { momentOf, situation } from '../contexts.js';
import { reading } from './support.js';

const TODAY = '2025-10-08';
const booking = situation('booking');

function checked(text: string, parts: Partial<Reading>, context: UnderstandingContext = booking) {
  const read = JSON.parse(reading({ intent: 'propose_time', quote: text, ...parts })) as Reading;
  // As if the embedded rules had made nothing of it, whatever they know by now.
  const embedded = { ...understand(['zzz'], context), intent: 'other' as const };
  return checkReading(read, { texts: [text], masked: text, embedded, context });
}

function momentRead(text: string, parts: Partial<Reading>, context?: UnderstandingContext): string | null {
  const meaning = checked(text, parts, context);
  return meaning && momentOf(meaning);
}

describe('the numbers named', () => {
  it.each([
    ['quatorze heures trente', [14, 30]],
    ['dix-huit heures', [18]],
    ['vingt et une heures dix', [21, 10]],
    ['dix heures et quart', [10, 15]],
    ['two thirty', [2, 30]],
    ['twenty-one', [21]],
    ['14h30', [14, 30]],
    ['half past four', [4]],
    ['rien du tout', []],
  ])('in "%s"', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('a quote', () => {
  it('stands in the text as whole words, whatever its case, accents and apostrophes', () => {
    expect(occursIn('DEMAIN matin', 'Disons demain  matin alors')).toBe(true);
    expect(occursIn("j'ai prévu", 'J’ai prevu ça')).toBe(true);
    expect(occursIn('main', 'demain')).toBe(false);
    expect(occursIn('10', '1000 m²')).toBe(false);
    expect(occursIn('', 'anything')).toBe(false);
    expect(occursIn('…', 'hm …')).toBe(false);
  });
});

describe('a time', () => {
  it.each([
    ['quatorze heures trente', '14:30', true],
    ['two thirty', '14:30', true],
    ['half past two', '14:30', true],
    ['deux heures et demie', '14:30', true],
    ['midi', '12:00', true],
    ['onze heures', '11:00', true],
    ['8 du soir', '20:00', true],
    ['8', '20:00', false],
    ['3h du matin', '15:00', false],
    ['eleven tonight', '11:00', false],
    ['3 de l’aprem', '15:00', true],
    ['quatorze heures', '14:30', false],
    ['quatorze heures trente', '15:30', false],
    ['quand vous voulez', '15:00', false],
    ['trois heures', '03:00', false],
    ['three', '15:00', true],
  ])('in "%s" is %s: %s', (text, time, named) => {
    expect(namesTime(text, time)).toBe(named);
  });

  it.each([
    ['pas avant quinze heures', '15:00'],
    ['après quinze heures', '15:00'],
    ['quinze heures ou seize heures', '15:00'],
    ['quinze heures moins le quart', '15:15'],
    ['quarter to three', '15:15'],
    ['before eleven', '11:00'],
    ['entre dix et onze', '10:00'],
    ['surtout pas onze heures', '11:00'],
  ])('is none in "%s"', (text, time) => {
    expect(checked(text, { date: '2025-10-09', time })).toBeNull();
    expect(checked(text, { time })).toBeNull();
  });
});

describe('a day', () => {
  it.each([
    ['jeuddi', '2025-10-09', true],
    ['thurday', '2025-10-09', true],
    ['mercredi', '2025-10-15', true],
    ['lundi prochain', '2025-10-13', false],
    ['next monday', '2025-10-13', false],
    ['lundi', '2025-10-20', false],
    ['lundi vingt', '2025-10-20', true],
    ['vingt octobre', '2025-10-20', true],
    ['demian', '2025-10-09', true],
    ['demian', '2025-10-10', false],
    ['après-demain', '2025-10-10', true],
    ['mardi', '2025-10-13', false],
    ['lundi ou mardi', '2025-10-13', false],
    ['20', '2025-10-20', false],
    ['un de ces jours', '2025-10-09', false],
  ])('in "%s" is %s: %s', (text, date, named) => {
    expect(namesDate(text, date, TODAY)).toBe(named);
  });
});

describe('a moment of a model', () => {
  it('is an instant of our own reckoning when day and time are both named', () => {
    expect(momentRead('jeuddi a quatorze heures trente', { date: '2025-10-09', time: '14:30' })).toBe(
      'at 2025-10-09 14:30',
    );
  });

  it('is right across a change of clocks', () => {
    const meaning = checked('lundi 27, quatorze heures', { date: '2025-10-27', time: '14:00' });
    expect(meaning?.at).toBe(Date.parse('2025-10-27T14:00:00+01:00'));
  });

  it('completes what was said before', () => {
    const time = momentRead('quatorze heures trente pile', { time: '14:30' }, situation('dayKnown'));
    expect(time).toBe('at 2025-10-10 14:30');
    const day = momentRead('jeuddi', { date: '2025-10-09' }, situation('timeKnown'));
    expect(day).toBe('at 2025-10-09 14:30');
  });

  it('is a wish, and no instant, where the day is not named beyond doubt', () => {
    const meaning = checked('ptet fin de semaine proch’', { date: '2025-10-17' }, situation('timeKnown'));
    expect(meaning).toMatchObject({ at: null, wish: { date: '2025-10-17', time: '14:30' } });
  });

  it('never has a time that a day alone was given', () => {
    expect(checked('jeuddi', { date: '2025-10-09', time: '10:00' })).toBeNull();
  });

  it.each([
    ['another day', 'lundi 13 à quinze heures', { date: '2025-10-14', time: '15:00' }],
    ['another time', 'demain 16h', { date: '2025-10-09', time: '14:00' }],
    ['another part of the day', 'demain matin, deux heures', { date: '2025-10-09', time: '14:00' }],
    ['a day ruled out', 'pas mardi', { date: '2025-10-14' }],
    ['a refusal', 'annulez tout', { date: '2025-10-09' }],
  ])('is not believed where the embedded rules read %s', (_, text, parts) => {
    expect(checked(text, parts)).toBeNull();
  });

  it('is not taken out of its sentence', () => {
    expect(checked('tout sauf mardi', { date: '2025-10-14', quote: 'mardi' })).toBeNull();
    expect(checked('pas avant onze heures', { time: '11:00', quote: 'onze heures' })).toBeNull();
  });

  it('is not in the past', () => {
    expect(checked('ce jour 8 octobre, huit heures', { date: TODAY, time: '08:00' })?.at ?? null).toBeNull();
  });

  it('moves the meeting that stands', () => {
    const meaning = checked(
      'jeuddi dix-sept heures',
      { date: '2025-10-09', time: '17:00' },
      situation('booked'),
    );
    expect(meaning).toMatchObject({ intent: 'reschedule', at: Date.parse('2025-10-09T17:00:00+02:00') });
  });
});

describe('a choice of a model', () => {
  it('is one of the days offered, and then a time is asked for', () => {
    const meaning = checked('zou le dernier', { intent: 'choose_slot', offered: 'day2' }, situation('days'));
    expect(meaning).toMatchObject({ intent: 'propose_time', at: null, wish: { date: '2025-10-15' } });
  });

  it.each([
    ['the embedded rules read another time', 'plutôt 8h30', 'time2'],
    ['they read another day', 'jeudi 16', 'time1'],
    ['they read a refusal', 'aucun des deux', 'time1'],
  ])('is not believed where %s', (_, text, offered) => {
    expect(checked(text, { intent: 'choose_slot', offered }, situation('slots'))).toBeNull();
  });

  it('can be none of them', () => {
    const meaning = checked(
      'beuh',
      { intent: 'reject_slots', offered: null, quote: 'beuh' },
      situation('slots'),
    );
    expect(meaning).toMatchObject({ intent: 'reject_slots', wish: { date: null, rejected: ['2025-10-15'] } });
  });

  it('can be none of them, with every day kept that was ruled out before', () => {
    const slots = situation('slots');
    const rejected = Array.from({ length: 20 }, (_, index) => `2025-10-${String(10 + index)}`);
    const context = { ...slots, wish: { ...slots.wish, rejected } };
    const meaning = checked('beuh', { intent: 'reject_slots', offered: null, quote: 'beuh' }, context);
    expect(meaning?.wish.rejected).toEqual(rejected);
  });
});
