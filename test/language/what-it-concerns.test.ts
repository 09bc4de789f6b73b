/** What our message is about, courteously asked; and a stop of few words, which is no question of theirs. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation, type Situation } from './contexts.js';

function read(text: string, name: Situation): { intent: string; topics: string[] } {
  return understand([text], situation(name));
}

describe('what our message is about', () => {
  it.each([
    'I received a message. I am 81 and should like to know what it concerns, please.',
    'May I ask what this is concerning before answering',
    'I had a text from this number and I do not know what it relates to',
    'Would you kindly tell me what your message is about',
    "I'm a pensioner, I'd be grateful if you would explain what this message is for",
    'we got a message from you, could you explain what it is regarding',
    'I am 84, I would like to understand what you want please',
    'before I reply could you state the purpose of your message',
    "j'ai reçu un message, j'ai 81 ans et j'aimerais comprendre de quoi il s'agit svp",
    "puis-je savoir l'objet de votre message avant de vous répondre",
    'je suis une personne âgée, pourriez-vous me dire ce dont il s’agit',
    "je souhaiterais savoir en quoi cela me concerne s'il vous plaît",
    "j'ai bien reçu votre message, je voudrais savoir ce que cela concerne",
    'pardonnez-moi, j’aimerais connaître le motif de votre message',
  ])('"%s" is asked, and opts out of nothing', (text) => {
    for (const name of ['known', 'booking', 'booked'] as const) {
      expect([name, read(text, name)]).toEqual([
        name,
        expect.objectContaining({ intent: 'question', topics: ['what_is_this'] }),
      ]);
    }
  });

  it.each([
    "I'm 79, I don't know what this concerns, please stop",
    'I have no idea what this is about, remove me from your list',
    "j'ai 82 ans, je ne sais pas de quoi il s'agit, arrêtez de m'écrire",
    "je ne comprends pas l'objet de votre message, supprimez mon numéro",
  ])('"%s" opts out all the same', (text) => {
    expect(read(text, 'known').intent).toBe('opt_out');
  });
});

describe('a stop in a few words', () => {
  it.each([
    'im a kid stop',
    "i'm only 12 stop it",
    'i am 15 yrs old pls stop',
    'bye lol stop asking',
    'stop asking me stuff lol',
    'quit asking me',
    "j'ai 13 ans stop",
    'jsuis mineur arrêtez svp',
    'je suis qu’un enfant stop',
    'arrête de demander ptdr',
    'arrêtez de me demander des trucs',
    'Stop me casser la tête',
    'stop me faire suer',
    'stop me parler',
  ])('"%s" opts out', (text) => {
    for (const name of ['known', 'booking', 'booked'] as const)
      expect([name, read(text, name).intent]).toEqual([name, 'opt_out']);
  });

  it.each([
    "I'm 14 stops away",
    'stop asking, just call me',
    'you can stop asking, I want it',
    'dont stop asking',
    'stop asking so many questions',
    'arrête de demander, appelez-moi',
    "j'ai 14 fenêtres, stop à 18h",
    'mon fils a 14 ans stop le bus',
    'arrêtez de poser des questions',
    'stop me faire rire',
  ])('"%s" does not', (text) => {
    expect(read(text, 'known').intent).not.toBe('opt_out');
  });
});
