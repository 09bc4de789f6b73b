/** Words that let all of it go, thanks to a machine, and ranks that are no places in the offer. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';

const HANDED_OVER = situation('known', { awaitsPerson: true });

describe('who lets all of it go declines', () => {
  it.each([
    'Useless. forget it',
    'pointless, forget it',
    'forget it then',
    'oh just forget it',
    'forget it mate',
    'this is useless, forget it',
    'what a waste of time, forget about it',
    'right, forget the whole thing',
    'ridiculous. forget it',
    'laissez tomber, ça sert à rien',
    'oubliez, inutile',
    'oubliez',
    'bon oubliez, c’est nul',
    'nul. oubliez ça',
    'ça sert à rien, oubliez',
    'pff oublie',
  ])('"%s"', (text) => {
    const contexts = [HANDED_OVER, situation('known'), situation('booking'), situation('slots')];
    for (const context of contexts) expect(understand([text], context).intent).toBe('not_interested');
  });

  it.each([
    'forget what I said',
    'forget Tuesday',
    'forget it, Tuesday is fine',
    'forget it, tomorrow 3pm instead',
    "don't forget it",
    'did you forget it?',
    "I'll never forget it",
    'I always forget it',
    'forget that last message',
    'forget it ill just answer whenever',
    'oubliez ce que j’ai dit',
    'oubliez mardi',
    'oubliez mon dernier message',
    'oubliez, plutôt mercredi 10h',
    'n’oubliez pas',
  ])('but not "%s"', (text) => {
    for (const context of [HANDED_OVER, situation('known'), situation('booking')])
      expect(understand([text], context).intent).not.toBe('not_interested');
  });
});

describe('thanks to a machine', () => {
  it.each([
    'merci le robot',
    'merci robot',
    'ok merci M. le robot',
    'merci petit robot !',
    'super merci la machine',
    'merci l’IA',
    'thanks robot',
    'thank you mr robot',
    'cheers bot',
    'thanks AI',
  ])('ask for nobody: "%s"', (text) => {
    for (const name of ['booked', 'known', 'booking'] as const)
      expect(understand([text], situation(name)).intent).not.toBe('human');
  });

  it.each([
    'merci mais je veux pas parler à un robot',
    'merci de me passer un humain, pas un robot',
    'thanks, can I talk to a person not a robot',
  ])('but "%s" does', (text) => {
    expect(understand([text], situation('booked')).intent).toBe('human');
  });
});

describe('what only looks like a place chooses nothing', () => {
  it.each([
    "c'est mon second de cuisine qui prendra l'appel, Loïc, même numéro",
    'mon premier adjoint répondra',
    'c’est ma première année ici',
    'on est au premier étage',
    'c’est ma seconde moitié qui répond',
    'c’est de la seconde main',
    'my second in command will take it',
    'my second will answer',
    'I’m on the first floor',
    'it’s my first year here',
    'my other half will answer',
    'last time nobody rang',
    'it’s second hand',
    'my first name is Loic',
  ])('"%s"', (text) => {
    expect(understand([text], situation('slots')).at).toBeNull();
    expect(understand([text], situation('twoDays')).at).toBeNull();
  });

  it.each([
    ['le second', '2025-10-15T14:00'],
    ['la seconde svp', '2025-10-15T14:00'],
    ['mon premier choix', '2025-10-15T08:30'],
    ['le premier des deux', '2025-10-15T08:30'],
    ['le second me va', '2025-10-15T14:00'],
    ['first one', '2025-10-15T08:30'],
    ['the second', '2025-10-15T14:00'],
    ['my first choice', '2025-10-15T08:30'],
    ["I'd take the last", '2025-10-15T14:00'],
  ])('but "%s" is one', (text, at) => {
    expect(understand([text], situation('slots')).at).toBe(Date.parse(`${at}:00+02:00`));
  });
});

describe('a correction that goes back to the day before', () => {
  it.each([
    "non en fait lundi c'etait bien, mais 10h",
    'non finalement lundi c’était bien mais à 10h',
    'en fait lundi c’était très bien, mais plutôt 10h',
    'en fait lundi ça m’allait, mais 10h',
    'revenons à lundi, 10h',
    'no actually Monday was fine, but at 10',
    'back to Monday, 10am',
  ])('takes that day: "%s"', (text) => {
    const booking = situation('booking');
    const tuesday = { ...booking, wish: { ...booking.wish, date: '2025-10-14' } };
    expect(understand([text], tuesday).at).toBe(Date.parse('2025-10-13T10:00:00+02:00'));
  });

  it.each(['lundi c’était bien', 'l’appel de lundi c’était bien 10h ?'])('but not "%s"', (text) => {
    expect(understand([text], situation('booking')).at).toBeNull();
  });
});
