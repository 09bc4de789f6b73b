import { describe, expect, it } from 'vitest';
import type { Question, Understanding } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';

const CONTEXT: Question = { id: 'context', kind: 'text' };
const NEED: Question = { id: 'need', kind: 'number', min: null, max: null };

function toldWhenAsked(asked: Question, text: string): Understanding {
  return understand([text], situation('known', { asked, open: [asked] }));
}

describe('who would be asked no more', () => {
  it.each([
    'lâchez moi avec vos questions, je veux juste un rdv',
    'arretez vos questions',
    'vous posez trop de questions',
    'bon on peut passer directement au rdv ?',
    "je verrai ça avec l'expert",
    'assez de questions, rappelez moi',
    'enough with the questions, just book me in',
    'is this an interrogation or what',
    'im not answering all this',
    "i'll tell the expert when he rings",
    'not telling you my life story',
  ])('is understood, and what was asked is not answered by it: "%s"', (text) => {
    for (const asked of [CONTEXT, NEED]) {
      const meant = toldWhenAsked(asked, text);
      expect([meant.intent, meant.askNoMore, meant.answers]).toEqual(['interested', true, []]);
    }
  });

  it('is heard beside an answer, a question and a time', () => {
    const told = toldWhenAsked(CONTEXT, 'maison à Lyon, mais arrêtez avec vos questions');
    expect([told.askNoMore, told.answers]).toEqual([true, [{ question: 'context', value: 'maison à Lyon' }]]);
    const asks = toldWhenAsked(NEED, "j'en ai marre de vos questions. c'est combien ?");
    expect([asks.intent, asks.askNoMore, asks.topics]).toEqual(['question', true, ['price']]);
    const names = toldWhenAsked(NEED, 'too many questions, thursday 3pm please');
    expect([names.intent, names.at]).toEqual(['propose_time', Date.parse('2025-10-09T15:00:00+02:00')]);
  });

  it.each([
    "j'ai plein de questions",
    "encore une question, c'est combien ?",
    'another question, how much?',
    'i have lots of questions',
    'who will ring me',
  ])('is nobody who has questions: "%s"', (text) => {
    expect(toldWhenAsked(NEED, text).askNoMore).toBeUndefined();
  });

  it.each([
    "arrêtez vos questions et ne m'écrivez plus",
    'stop the questions and leave me alone',
    'foutez moi la paix avec vos questions',
    'laissez moi tranquille avec vos questions',
    'stop asking',
  ])('may want no message more: "%s"', (text) => {
    expect(toldWhenAsked(NEED, text).intent).toBe('opt_out');
  });
});
