/** By which step a text was understood, so that a misreading can be traced to it. */
import { describe, expect, it } from 'vitest';
import { slot } from '../../evaluation/situations.js';
import { traceUnderstanding, understand } from '../../src/language/understand.js';
import { situation, type Situation } from './contexts.js';

const stepOf = (name: Situation, ...texts: string[]): string => traceUnderstanding(texts, situation(name)).by;

describe('what is understood tells by which step it was', () => {
  it.each<[Situation, string, string]>([
    ['known', 'stop', 'optOut'],
    ['known', 'not interested, thanks', 'declined'],
    ['booking', 'demain 14h', 'proposed'],
    ['booked', 'il faut annuler', 'calledOff'],
    ['booked', 'hmm', 'smallTalk'],
  ])('%s: "%s" by %s', (name, text, by) => {
    expect(stepOf(name, text)).toBe(by);
  });

  it('a pressed button before any words', () => {
    expect(stepOf('oneSlot', `slot:${slot('2025-10-09', '10:00').start}`)).toBe('pressed');
  });

  it('answers in a row, and what is said besides them', () => {
    expect(stepOf('known', 'oui', 'maison à Metz', '3')).toBe('inARow');
    expect(stepOf('known', 'oui', 'maison à Metz', '3', 'lundi 11h')).toBe('inARow, then proposed');
  });

  it.each<[Situation, string, string]>([
    ['booked', 'Nvm the 2:30, dont bother ringing', 'proposed, then secondReading'],
    ['known', 'On est à Lyon, arrêtez avec vos questions', 'smallTalk, then spared'],
  ])('%s: "%s", and the later one that made something else of it: %s', (name, text, by) => {
    expect(stepOf(name, text)).toBe(by);
  });
});

it('the step is no part of what is understood', () => {
  const { understanding } = traceUnderstanding(['demain 14h'], situation('booking'));
  expect(understanding).toEqual(understand(['demain 14h'], situation('booking')));
  expect(understanding).not.toHaveProperty('steps');
});
