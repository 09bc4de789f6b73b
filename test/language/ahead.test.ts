import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/language.js';
import { readAhead } from '../../src/language/rules/answers/answers.js';

const PEOPLE: Question = {
  id: 'people',
  kind: 'number',
  min: null,
  max: null,
  keywords: ['personnes', 'on est', 'nous sommes', 'people', 'we are'],
};
const SURFACE: Question = {
  id: 'surface',
  kind: 'number',
  min: 20,
  max: null,
  keywords: ['m2', 'm²', 'surface'],
};
const OWNER: Question = {
  id: 'owner',
  kind: 'yes_no',
  disqualify: 'no',
  means: { yes: ['propriétaire', 'I own'], no: ['locataire', 'I rent', 'tenant'] },
};

describe('an answer given before its question', () => {
  it.each([
    ['Au fait on est 4', PEOPLE, '4'],
    ['nous sommes quatre dans une maison', PEOPLE, '4'],
    ['We are 5 and the roof has 60 m2', PEOPLE, '5'],
    ['We are 5 and the roof has 60 m2', SURFACE, '60'],
    ['maison de 120m²', SURFACE, '120'],
    ["Une surface d'environ 90", SURFACE, '90'],
    ['Bonjour, je suis propriétaire, combien ça coûte ?', OWNER, 'yes'],
    ['By the way I rent the place', OWNER, 'no'],
  ])('is taken from "%s" (%#)', (text, question, value) => {
    expect(readAhead(text, question)).toEqual({ question: question.id, value });
  });

  it.each([
    ['On est le 4', PEOPLE],
    ['on est 10 minutes en retard', PEOPLE],
    ['Demain à 14h30', PEOPLE],
    ['4', PEOPLE],
    ['une personne vous rappellera', PEOPLE],
    ['C’est pour 4 personnes ou 6 personnes', PEOPLE],
    ['Faut-il 60 m2 ?', SURFACE],
    ['pas 60 m2', SURFACE],
    ['Je ne suis pas propriétaire', OWNER],
    ['Faut-il être propriétaire ?', OWNER],
    ['si je suis propriétaire', OWNER],
    ['Je suis propriétaire, mon fils est locataire', OWNER],
    ['Oui', OWNER],
  ])('is not guessed from "%s" (%#)', (text, question) => {
    expect(readAhead(text, question)).toBeNull();
  });
});

describe('what people say of themselves', () => {
  const CONTEXT: Question = { id: 'context', kind: 'text' };

  it.each([
    ['Alors, nous sommes une école maternelle à Dax', 'nous sommes une école maternelle à Dax'],
    ['Oui, on tient un petit hôtel', 'on tient un petit hôtel'],
    ['famille de cinq dans une vieille ferme', 'famille de cinq dans une vieille ferme'],
    ['well, we run a cafe in Hull', 'we run a cafe in Hull'],
    ["it's for my dad's bungalow", "it's for my dad's bungalow"],
  ])('answers the question about their situation: "%s"', (text, value) => {
    expect(readAhead(text, CONTEXT)).toEqual({ question: 'context', value });
  });

  it.each([
    'vous êtes une société ?',
    'si on est une entreprise',
    'on est pressés',
    "I'm a bit busy",
    'we have two questions',
    "c'est pour mardi",
  ])('and "%s" is nothing of the kind', (text) => {
    expect(readAhead(text, CONTEXT)).toBeNull();
  });

  it('answers no other question in free words', () => {
    expect(readAhead('we run a cafe in Hull', { id: 'quantity', kind: 'text' })).toBeNull();
  });
});
