/** What is asked beside a stop, after a no or into a silence, and calls that are wanted no more. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import type { Understanding, UnderstandingContext } from '../../src/domain/language.js';
import { situation } from './contexts.js';
import type { Situation } from './contexts.js';

function read(text: string, name: Situation, more: Partial<UnderstandingContext> = {}): Understanding {
  return understand([text], { ...situation(name), ...more });
}

describe('beside a stop', () => {
  it.each([
    ['please stop texting me, who is this?', ['who_are_you']],
    ['Take me off your list. Where did you get my number?', ['how_did_you_get_my_number']],
    ['Arrêtez de m’écrire ! Qui êtes-vous ?', ['who_are_you']],
    ['ne me contactez plus, d’où vous tenez mon numéro ?', ['how_did_you_get_my_number']],
    ['STOP', []],
    ['stop messaging me, how much is it anyway', []],
    ['arrêtez vos messages, vous êtes un robot ?', []],
  ])('"%s" asks %j', (text, topics) => {
    const meaning = read(text, 'known');
    expect([meaning.intent, meaning.topics]).toEqual(['opt_out', topics]);
  });
});

describe('whether it has arrived', () => {
  it.each([
    'did you get that?',
    'have you received my message?',
    'Did my reply come through?',
    'you got my text?',
    'vous avez bien reçu ma réponse ?',
    'avez-vous lu mon message ?',
    'tu as eu mon message ?',
    'mon sms est bien arrivé ?',
  ])('"%s" is asked', (text) => {
    const { intent, topics } = read(text, 'idle', { ended: 'settled' });
    expect([intent, topics]).toEqual(['question', ['received']]);
  });

  it.each([
    'have you got it in blue?',
    'did you get my number off Facebook?',
    'vous avez reçu ça comment ?',
    'have you seen the weather',
    'did it go up in price?',
  ])('"%s" asks something else', (text) => {
    expect(read(text, 'idle', { ended: 'settled' }).topics).not.toContain('received');
  });
});

describe('a no that was meant for somebody else', () => {
  it.each([
    'oops, wrong chat, that wasn’t for you',
    'sorry, ignore my last message!',
    'pardon, mauvaise conversation',
    'oups, ce message n’était pas pour vous',
  ])('"%s"', (text) => {
    expect(read(text, 'idle', { ended: 'settled' }).topics).toEqual(['wrong_chat']);
  });

  it('and an answer beside it is taken', () => {
    for (const text of [
      'wrong chat sorry! Yes, I know it',
      'mauvaise conversation, pardon. Oui je connais',
    ]) {
      const { topics, answers } = read(text, 'known');
      expect([topics, answers]).toEqual([['wrong_chat'], [{ question: 'known', value: 'yes' }]]);
    }
  });

  it.each(['sorry wrong person', 'erreur de destinataire', 'I think this was meant for my sister'])(
    '"%s" tells that we are wrong',
    (text) => {
      expect(read(text, 'known').intent).toBe('wrong_number');
    },
  );
});

describe('the call that stands is wanted no more', () => {
  it.each([
    'Changed my mind, I don’t need the call',
    'on second thoughts, I don’t want a call any more',
    'I no longer want the meeting, thanks',
    'I’d rather not have a call',
    'j’ai changé d’avis, je ne veux plus d’appel',
    'finalement je ne souhaite pas être appelé',
    'je n’ai plus envie de l’appel, désolé',
  ])('"%s" calls it off', (text) => {
    expect(read(text, 'booked').intent).toBe('cancel');
  });

  it.each([
    ['I don’t want a call, just email me', 'in_writing'],
    ['je ne veux pas d’appel, écrivez-moi plutôt', 'in_writing'],
    ['je ne veux pas rater l’appel', 'other'],
  ])('"%s": %s', (text, intent) => {
    expect(read(text, 'booked').intent).toBe(intent);
  });
});

describe('an answer behind a word that takes note', () => {
  it.each([
    ['Ah d’accord. Je ne connais pas, non.', 'no'],
    ['Oh right. I don’t know it, no.', 'no'],
    ['Ok. Oui je connais', 'yes'],
    ['D’accord.', 'yes'],
  ])('"%s": %s', (text, value) => {
    expect(read(text, 'known').answers).toEqual([{ question: 'known', value }]);
  });
});

describe('into a silence', () => {
  it.each([
    'allo ?',
    'Hello??',
    'anyone there?',
    'are you still there',
    'il y a quelqu’un ?',
    'vous êtes là ?',
    'How long will that be?',
    'ok and when will they get back to me',
    'any idea when?',
    'will it be long',
    'still no answer',
    'D’accord, et ce sera pour quand ?',
    'vous me répondez quand',
    'ça va prendre longtemps ?',
    'combien de temps faut-il attendre',
    'toujours pas de réponse…',
  ])('"%s" looks for the person that was promised', (text) => {
    expect(read(text, 'known', { awaitsPerson: true }).greets).toBe(true);
  });

  it.each([
    'is there anyone who speaks Welsh?',
    'il y a quelqu’un samedi ?',
    'when will the panels be delivered?',
    'how long is the warranty?',
    'when?? I said no calls',
    'la pose prend combien de temps ?',
    'quand est-ce que vous livrez',
  ])('"%s" does not', (text) => {
    expect(read(text, 'known', { awaitsPerson: true }).greets).toBeUndefined();
  });
});

describe('in writing then', () => {
  it.each([
    'yes, write to me then',
    'just write to me please',
    'oui écrivez-moi plutôt',
    'on peut m’écrire alors',
  ])('"%s"', (text) => {
    expect(read(text, 'booking').intent).toBe('in_writing');
  });
});
