import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';

describe('a greeting', () => {
  it.each([
    'Bonjour',
    'bonsoir !',
    'Hello there',
    'hello??',
    'Hello? Are you there?',
    "Bonjour Léa, c'est Marc de chez Durand SARL",
    'hey sorry was on holiday',
  ])('is seen in "%s", in any situation', (text) => {
    for (const name of ['known', 'booking', 'days', 'booked'] as const) {
      expect(understand([text], situation(name)), name).toMatchObject({ intent: 'other', greets: true });
    }
  });

  it.each(['Salut ça va ?', 'Bonjour, comment allez-vous ?'])('asks how we are: "%s"', (text) => {
    expect(understand([text], situation('booking'))).toMatchObject({ topics: ['how_are_you'] });
    expect(understand([text], situation('booking', { topics: [] }))).toMatchObject({
      intent: 'other',
      greets: true,
    });
  });

  it.each([
    'ça dépend',
    'Bonjour, oui je connais',
    'Bonjour, demain 14h ?',
    "Bonjour, c'est combien ?",
    'hello not interested',
    "Bonjour madame, mon beau-frère m'avait parlé l'an dernier de tout autre chose, je crois",
  ])('is not all that "%s" says', (text) => {
    expect(understand([text], situation('known')).greets).toBeUndefined();
  });
});

const OWNER: Question = {
  id: 'owner',
  kind: 'yes_no',
  disqualify: 'no',
  means: { yes: ['propriétaire', 'I own'], no: ['locataire', 'I rent'] },
};
const KNOWN: Question = { id: 'known', kind: 'yes_no', disqualify: null };

describe('an answer', () => {
  const asked = { ...situation('known'), asked: OWNER, open: [OWNER] };

  it.each([
    ['je suis locataire mais rappelez-moi demain', 'no'],
    ['I rent the place, call me tomorrow at 10', 'no'],
    ['je suis propriétaire, demain 10h', 'yes'],
  ])('counts beside a moment: "%s"', (text, value) => {
    const { intent, answers } = understand([text], asked);
    expect(intent).toBe('propose_time');
    expect(answers).toEqual([{ question: 'owner', value }]);
  });

  it.each(['Actually I do own it', 'en fait oui', 'wait, yes I am'])('is put right by "%s"', (text) => {
    expect(understand([text], asked).answers).toEqual([{ question: 'owner', value: 'yes' }]);
  });

  it.each(['known', 'booking'] as const)('of before is put right by its own words (%s)', (name) => {
    const later = { ...situation(name), asked: KNOWN, open: [KNOWN], answered: [OWNER] };
    const { answers } = understand(['Actually I own the house'], later);
    expect(answers).toContainEqual({ question: 'owner', value: 'yes' });
  });
});

it.each(['ok', 'ok merci', "d'accord", 'Thanks!'])(
  'no answer is seen in "%s" to the news that a person answers',
  (text) => {
    const waiting = { ...situation('known'), awaitsPerson: true as const };
    expect(understand([text], waiting)).toMatchObject({ intent: 'confirm', answers: [] });
  },
);
