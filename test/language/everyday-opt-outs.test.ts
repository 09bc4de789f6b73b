/** What sounds like the end of the writing and is none, and the end of it in everyday pictures. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { intentOf, situation, type Situation } from './contexts.js';

function optsOut(name: Situation, texts: string[]): void {
  it.each(texts)('"%s" opts out', (text) => {
    expect(intentOf(name, text)).toBe('opt_out');
  });
}

function goesOn(name: Situation, texts: string[]): void {
  it.each(texts)('"%s" does not', (text) => {
    expect(intentOf(name, text)).not.toBe('opt_out');
  });
}

describe('a halt that is called to ask something first', () => {
  it.each([
    'Stop ! avant d’aller plus loin : vous faites la Bretagne ou non ?',
    'Stop, une petite question : vous êtes de quelle ville ?',
    'Stop! Before we go any further: do you cover Wales or not?',
    'stop there - one question: are you local?',
  ])('"%s" asks', (text) => {
    const { answers, intent } = understand([text], situation('situation'));
    expect([intent, answers]).toEqual(['question', []]);
  });

  optsOut('situation', [
    'Stop ! Avant de continuer, supprimez mon numéro ?',
    'Stop. Before you go any further, will you please not write to me again?',
    'stop, ne m’écrivez plus, c’est clair ?',
  ]);
});

describe('homes that they have had enough of', () => {
  goesOn('housing', [
    'fini les appartements, plus jamais ! enfin une maison',
    'la location ? plus jamais, on a acheté une maison',
    'Renting, never again! We have our own house now',
  ]);
  optsOut('housing', ['fini, plus jamais !', 'les messages, plus jamais', 'your texts, never again']);
});

describe('one kind of mail, while what is written here is welcome', () => {
  goesOn('idle', [
    'Désinscrivez-moi de la newsletter uniquement, ici ça me va',
    'Désabonnez-moi juste des e-mails, par WhatsApp ça me convient',
    'Unsubscribe me from the emails only, WhatsApp is fine',
    'take me off the newsletter, happy to keep chatting here',
  ]);
  optsOut('idle', [
    'Désabonnez-moi de la newsletter',
    'Désabonnez-moi de la newsletter et de WhatsApp, ça ne me va plus',
    'Unsubscribe me from your emails and WhatsApp',
  ]);
});

describe('a line drawn through a number', () => {
  optsOut('booked', [
    'C’est non, faites une croix dessus et sur mon numéro aussi',
    'vous pouvez tirer un trait sur mon nom',
    'Please draw a line through my number',
  ]);
  goesOn('booked', [
    'faites une croix sur mon numéro fixe, prenez le portable',
    'j’ai fait une croix dans mon agenda',
    'is there a line to sign under?',
  ]);
});

describe('a stop that was said before is one again', () => {
  it.each([
    'Why am i still getting these?? Asked ye to stop last week',
    'told yous to stop texting me already',
  ])('"%s"', (text) => expect(intentOf('known', text)).toBe('opt_out'));

  it('"I told you to stop by at 3" is none', () =>
    expect(intentOf('booked', 'still getting the messages? I told you to stop by at 3')).not.toBe('opt_out'));

  it('whoever is not who is meant, and wants the number gone, is taken for someone else', () =>
    expect(intentOf('known', 'vous vous trompez de personne, supprimez ce numéro')).toBe('wrong_number'));
});
