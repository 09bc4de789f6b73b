/** What is offered, or stands, is refused in words that are no plain no. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation } from './contexts.js';
import type { Situation } from './contexts.js';

function meant(name: Situation, text: string): string {
  const meaning = understand([text], situation(name));
  return `${meaning.intent} ${momentOf(meaning)}`.trim();
}

describe('a day that does not suit', () => {
  it.each([
    'demain ça tombe mal',
    'demain tombe vraiment mal pour moi',
    "demain ça m'arrange pas trop",
    'demain ça va être dur',
    'demain ce sera un peu serré',
    "demain ça m'embête",
    'demain je peux point',
    'demain je sais pas venir',
    "demain je sais pas m'y libérer",
  ])('is refused: "%s"', (text) => {
    expect(meant('oneSlot', text)).toBe('reject_slots not 2025-10-09');
    expect(meant('booked', text)).not.toMatch(/^confirm/);
  });

  it.each([
    ['demain ça tombe bien', 'choose_slot at 2025-10-09 10:00'],
    ['demain ça me dérange pas', 'choose_slot at 2025-10-09 10:00'],
    ['demain 10h pas trop tard surtout', 'choose_slot at 2025-10-09 10:00'],
  ])('is not by "%s"', (text, expected) => {
    expect(meant('oneSlot', text)).toBe(expected);
  });

  it('keeps no meeting where whether they come is not known', () => {
    expect(meant('booked', 'demain je sais pas')).toBe('other');
    expect(meant('booked', 'tomorrow, not sure yet')).toBe('other');
    expect(meant('booked', 'demain 14h30 ok')).toBe('confirm at 2025-10-09 14:30');
  });
});

describe('all that is offered', () => {
  it.each([
    'ça tombe mal les deux',
    'les deux tombent mal dsl',
    'both are awkward for me',
    'both are a struggle, sorry',
    'both would be a pain',
    "they're both inconvenient",
    'either is a mission for me',
    'both are a non-starter',
  ])('is refused: "%s"', (text) => {
    expect(meant('slots', text)).toMatch(/^reject_slots/);
  });

  it.each(['both are grand', 'both are fine by me', 'either is good', 'les deux me vont'])(
    'suits: "%s"',
    (text) => {
      expect(meant('slots', text)).toBe('choose_slot at 2025-10-15 08:30');
    },
  );
});

describe('hours behind "but" are those of what is wished', () => {
  it.each([
    ['pas lundi mais mardi après 16h', 'propose_time date 2025-10-14, from 16:00, not 2025-10-13'],
    ['pas le matin mais jeudi après 15h', 'propose_time date 2025-10-09, from 15:00'],
    ['not monday but tuesday after 4', 'propose_time date 2025-10-14, from 16:00, not 2025-10-13'],
    ['not monday but not after 4 either', 'propose_time to 16:00, not 2025-10-13'],
  ])('"%s"', (text, expected) => {
    expect(meant('booking', text)).toBe(expected);
  });
});

it.each([
  ["8h30 c'est trop de bonne heure", 'choose_slot at 2025-10-15 14:00'],
  ['le deuxième de bonne heure svp', 'choose_slot at 2025-10-15 14:00'],
])('what is far too early is left: "%s"', (text, expected) => {
  expect(meant('slots', text)).toBe(expected);
});
