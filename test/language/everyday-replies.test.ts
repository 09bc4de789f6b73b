/** Answers and wishes in everyday words. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation, type Situation } from './contexts.js';

function read(
  name: Situation,
  text: string,
): { intent: string; value: string | undefined; topics: string[] } {
  const { intent, answers, topics } = understand([text], situation(name, { language: 'en' }));
  return { intent, value: answers[0]?.value, topics };
}

describe('who sold one, put one in or had one knows it', () => {
  it.each([
    'We used to sell the damn things lol',
    'Reckon so, we had it in the office years ago',
    'I am mechanical engineer by profession, I know about this',
  ])('"%s"', (text) => {
    expect(read('known', text)).toMatchObject({ intent: 'answer', value: 'yes' });
  });
});

describe('a kind of home, misspelt or in short', () => {
  it.each([
    ['houze', 'Maison'],
    ['3bhk, second floor', 'Appartement'],
  ])('"%s" is %s', (text, choice) => {
    expect(read('housing', text).value).toBe(choice);
  });
});

describe('the number of a door, and the day something is known, are no amounts and no moments', () => {
  it.each(['same as the neighbours at number 22', "won't know until the builder has been on the 20th"])(
    '"%s"',
    (text) => {
      expect(read('need', text)).toMatchObject({ value: undefined });
      expect(understand([text], situation('need')).wish.date).toBeNull();
    },
  );
  it('"22, same as next door"', () => {
    expect(read('need', '22, same as next door').value).toBe('22');
  });
});

describe('no point in going on, and no sales call', () => {
  it.each([
    "They won't allow it so there's no point carrying on",
    "no one said anything about a call, I'm out",
  ])('"%s"', (text) => {
    expect(read('housing', text).intent).toBe('not_interested');
  });
  it('"give us a bell if you want" asks for a call', () => {
    expect(read('booking', 'give us a bell if you want').intent).toBe('interested');
  });
});

describe('whether the call is still on, asked without a question mark', () => {
  it.each([
    ['en', 'hi just checking it’s still on'],
    ['fr', "bonjour je vérifie que c'est toujours bon"],
  ] as const)('%s "%s"', (language, text) => {
    const { intent, topics } = understand([text], situation('booked', { language }));
    expect({ intent, topics }).toEqual({ intent: 'question', topics: ['call_time'] });
  });
});
