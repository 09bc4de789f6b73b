/** A yes or a no that is softened, told for somebody else, or taken back. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';

function answered(...texts: string[]): [string, string | undefined] {
  const { intent, answers } = understand(texts, situation('known'));
  return [intent, answers[0]?.value];
}

describe('where a yes or a no was asked for', () => {
  it.each([
    'not really, nope',
    'hiya, not currently',
    "I'm afraid not",
    'not at present no',
    'pour le moment non',
    "pas à l'heure actuelle",
    'malheureusement pas encore',
    'bonjour, non, pas spécialement',
  ])('a softened no declines nothing and puts nothing off: "%s"', (text) => {
    expect(answered(text)).toEqual(['answer', 'no']);
  });

  it.each([
    ['no thanks', 'not_interested'],
    ['not really interested', 'not_interested'],
    ['pas maintenant', 'later'],
    ['not now', 'later'],
  ])('but "%s" says more than no', (text, intent) => {
    expect(answered(text)[0]).toBe(intent);
  });

  it.each([
    ['je réponds pour mon mari : oui', 'yes'],
    ['answering for my mum: no never', 'no'],
    ['je vous réponds non', 'no'],
  ])('who answers for another answers: "%s"', (text, value) => {
    expect(answered(text)).toEqual(['answer', value]);
  });

  it('who will answer later does not', () => {
    expect(answered('je vous réponds ce soir')[0]).toBe('later');
  });

  it.each(['mon bail se termine en juin', 'our deal runs out in May so comparing', 'be quick, driving'])(
    'what ends then, and haste, put nothing off: "%s"',
    (text) => {
      expect(answered(text)).toEqual(['other', undefined]);
    },
  );
});

describe('a yes or a no that is taken back', () => {
  it.each([
    ['no', ['yes, oh wait, no']],
    ['no', ['oui… enfin non']],
    ['no', ['yeah nah']],
    ['no', ['Yes', 'oh sorry no I mixed it up', 'so no']],
    ['no', ['oui', 'ah du coup non']],
    ['yes', ['non attendez si']],
    ['yes', ['no', 'actually I do have one']],
  ])('stays as it was put right: %s, %j', (value, texts) => {
    expect(answered(...texts)).toEqual(['answer', value]);
  });

  it.each([
    ['yes', ['oui, enfin vaguement']],
    ['yes', ['Yes.', 'No problem']],
    ['no', ['no, sorry']],
    ['yes', ['oui mais pas trop']],
  ])('and is not taken back by less: %s, %j', (value, texts) => {
    expect(answered(...texts)[1]).toBe(value);
  });
});
