/** Opt-outs in few words, in anger or in the words of an office. */
import { describe, expect, it } from 'vitest';
import { intentOf } from './contexts.js';

describe('curt, furious and formal opt-outs', () => {
  it.each([
    'bog off',
    'get stuffed please',
    'get lost you creep',
    'ouste',
    'cassos',
    'du vent',
    'vous me les brisez',
    'marre de vous lire',
    'rmv me',
    'consent revoked',
    'consent is hereby withdrawn',
    'I object to any processing of my data',
    'another message and I’m reporting you',
    'one more word and it’s the police',
    'the next text goes to the ICO',
    'why are you still messaging? I said no',
    'pourquoi vous m’écrivez encore, j’ai déjà dit non',
    'are you deaf? I said stop',
    'what must I do to get some peace',
    'didn’t I tell you to stop',
    'I thought I’d told you to stop',
    'let this be the last',
    'this is the last I want to read',
    'I’d rather not receive these',
    'forget the whole thing and forget me',
    'final warning',
    'dernier avertissement',
    'do not use this number',
    'n’écrivez plus à ce numéro',
    'ne répondez plus',
    'pas de contact',
    'confirm I have been removed',
    'je me suis pourtant désinscrite',
    'had enough of yous',
  ])('"%s" opts out', (text) => {
    expect(intentOf('booking', text)).toBe('opt_out');
  });

  it.each([
    'one more coffee and I’m ready',
    'the next one goes to my brother',
    'are you deaf? I said Tuesday',
    'what must I do to get some warmth',
    'didn’t I tell you Tuesday',
    'I’d rather not get this wrong',
    'don’t use this number, ring the other one',
    'is consent needed',
    'ne répondez pas avant demain',
  ])('"%s" is none', (text) => {
    expect(intentOf('booking', text)).not.toBe('opt_out');
  });
});
