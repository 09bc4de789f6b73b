/** Life comes between: a birth, a burglary, an accident. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { SITUATIONS } from './contexts.js';

describe('a birth', () => {
  it.each([
    'wife in labour',
    "she's in labor, sorry",
    'her waters just broke',
    'baby is coming early!!',
    'on the way to the maternity ward',
    'je suis à la maternité, bébé arrive !!',
    'ma femme est en train d’accoucher',
    'elle a perdu les eaux cette nuit',
    'on est partis à la maternité',
  ])('"%s": they cannot come', (text) => {
    for (const name of ['booked', 'reminded'] as const)
      expect(understand([text], SITUATIONS[name])).toMatchObject({
        intent: 'reject_slots',
        at: null,
        topics: [],
      });
  });

  it.each([
    'je travaille à la maternité',
    'the labour costs are high',
    'what if the baby is coming early?',
    'baby is coming in march',
    'congé maternité en mars',
  ])('"%s" is none', (text) => {
    expect(understand([text], SITUATIONS.booked).intent).not.toBe('reject_slots');
  });
});

describe('a blow', () => {
  it.each([
    'on m’a cambriolé cette nuit',
    'on s’est fait cambrioler hier soir',
    'accident de voiture, à l’hôpital',
    'we got burgled last night',
    'house just got broken into',
    'car accident, at the hospital',
  ])('"%s" is met with sympathy, and nothing is asked now', (text) => {
    expect(understand([text], SITUATIONS.reminded)).toMatchObject({
      intent: 'later',
      topics: ['hard_time'],
      at: null,
    });
  });
});
