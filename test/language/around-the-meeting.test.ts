import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { standardTopics } from '../../src/language/wordings/topics.js';
import { situation } from './contexts.js';
import type { Situation } from './contexts.js';

function intentOf(text: string, name: Situation): string {
  const context = situation(name);
  return understand([text], { ...context, topics: [...context.topics, ...standardTopics('Alvio')] }).intent;
}

describe('who doubts or denies that they can come is offered another time', () => {
  const refusals = [
    'ça va pas le faire du tout',
    'ça risque d’être tendu',
    'ah ça va être compliqué aujourd’hui',
    'je vais pas pouvoir décrocher',
    'c’est mort pour moi',
    'désolé je serai au volant',
    'pas moyen désolé',
    'I can’t speak then',
    'that’ll be a bit awkward',
    'won’t be able to, sorry',
    'I’m going to struggle to make it',
    'it’s not gonna happen',
  ];
  it.each(refusals)('"%s", while a meeting stands', (text) => {
    expect(intentOf(text, 'booked')).toBe('reject_slots');
  });

  it.each(refusals)('"%s", just reminded', (text) => {
    expect(intentOf(text, 'reminded')).toBe('reject_slots');
  });

  it.each([
    'ça va être super',
    'ça va le faire',
    'ça marche pas de souci',
    'je serai en voiture mais vous pouvez appeler',
    'won’t be a problem',
    'can’t wait to talk then',
  ])('and who says "%s" keeps it', (text) => {
    expect(intentOf(text, 'reminded')).toBe('confirm');
  });

  it.each(['c’est compliqué à installer ?', 'will it be difficult to install'])(
    'and who asks "%s" is answered',
    (text) => {
      expect(intentOf(text, 'booked')).toBe('question');
    },
  );

  it.each(['afraid not', 'malheureusement non'])('"%s" is a no where one was asked', (text) => {
    expect(understand([text], situation('known')).answers).toEqual([{ question: 'known', value: 'no' }]);
  });
});
