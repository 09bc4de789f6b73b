/** Answers to the questions of a playbook, in the words of every day. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';

function answers(name: 'need' | 'housing', said: Record<string, string | null>): void {
  it.each(Object.entries(said))('"%s": %s', (text, value) => {
    const { answers: given, at, wish } = understand([text], situation(name));
    expect(given.map((each) => each.value)).toEqual(value === null ? [] : [value]);
    expect([at, wish.date]).toEqual([null, null]);
  });
}

describe('how often something was asked is no amount', () => {
  answers('need', {
    'ça fait deux fois qu’on me demande. Sept.': '7',
    'C’est la 4e fois que je réponds : neuf': '9',
    'Third time you ask me this. Six!': '6',
    "that's four times now, TWELVE": '12',
    'deux fois plus que mon voisin': '2',
  });
});

describe('what may be added one day is not needed yet', () => {
  answers('need', {
    'Pour commencer une seule, si ça marche bien j’en prendrai septante': '1',
    'trois pour commencer, et si tout va bien six': '3',
    'To start with four. If they are any good I will order twenty': '4',
    'just one for now, later maybe three': '1',
    'deux en bas et deux en haut': '4',
  });
});

describe('what follows is reckoned with what is added to it', () => {
  answers('need', {
    '1 par pièce donc 6 + 2 au garage': '8',
    'two a floor so 4 plus 1 for the loft': '5',
    'donc 5 à peu près': '5',
  });
});

describe('one of several that is dropped drops nothing else', () => {
  answers('need', {
    'laissez tomber la quatrième, trois suffiront': '3',
    'Forget the fifth one, four will do': '4',
  });

  it.each(['laissez tomber', 'laisse tomber le projet'])('"%s" declines', (text) => {
    expect(understand([text], situation('need')).intent).toBe('not_interested');
  });
});

describe('amounts with a slip', () => {
  answers('need', { quatres: '4', troi: '3', thre: '3' });
});

describe('a home that was named before, or that they have had enough of, is not theirs', () => {
  answers('housing', {
    'fini les appartements, plus jamais ! on a une maison depuis juin': 'Maison',
    'marre des appartements, on est en maison': 'Maison',
    'Fed up with flats, never again! We bought a house in May': 'Maison',
    'j’ai répondu appartement tout à l’heure mais en fait c’est une maison': 'Maison',
    'I said flat earlier today but actually it’s a house': 'Maison',
    'on a fini la maison': 'Maison',
  });
});

describe('a number that puts a count right is no choice by its place', () => {
  answers('housing', {
    'maison mitoyenne 4 façades... euh non 3': 'Maison',
    'a semi with 4 bedrooms. er no 3': 'Maison',
    '2. non, 3': 'Local commercial',
  });
});

describe('what follows a question, should the answer be no, declines nothing', () => {
  it.each(['un chalet vous prenez ? sinon tant pis', 'vous faites les péniches ? sinon tant pis pour moi'])(
    '"%s" asks',
    (text) => {
      expect(understand([text], situation('housing')).intent).toBe('question');
    },
  );

  it('"tant pis" declines', () => {
    expect(understand(['bon tant pis'], situation('housing')).intent).toBe('not_interested');
  });
});
