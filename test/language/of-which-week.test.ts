/** A weekday named alone, while a meeting stands in a later week. It is Wednesday 8 October. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation, slot } from './contexts.js';

function moved(text: string, [date, time]: [string, string]): string {
  const { intent, wish, ...rest } = understand([text], situation('booked', { booking: slot(date, time) }));
  const either = (wish.either ?? []).map((each) => `${each.date} ${each.time}`).join(' or ');
  return `${intent} ${either || momentOf({ intent, wish, ...rest })}`;
}

describe('a meeting on Thursday of next week', () => {
  it.each([
    'finalement je peux pas, vendredi plutôt même heure',
    'vendredi même heure svp',
    'actually make it Friday, same time',
    'can we do friday instead',
  ])('"%s" may be of either week', (text) => {
    expect(moved(text, ['2025-10-16', '09:00'])).toBe('reschedule 2025-10-10 09:00 or 2025-10-17 09:00');
  });

  it.each([
    ['this friday same time', '2025-10-10 09:00'],
    ['demain même heure', '2025-10-09 09:00'],
    ['vendredi 17 même heure', '2025-10-17 09:00'],
    ['the friday after instead', '2025-10-17 09:00'],
    ['plutôt le 10 à 9h', '2025-10-10 09:00'],
  ])('"%s" says which', (text, at) => {
    expect(moved(text, ['2025-10-16', '09:00'])).toBe(`reschedule at ${at}`);
  });
});

describe('a meeting of this week, or of the first days of next', () => {
  it('is moved to the next day of that name', () => {
    expect(moved('vendredi même heure', ['2025-10-09', '14:30'])).toBe('reschedule at 2025-10-10 14:30');
    expect(moved('mardi ce serait mieux, même heure', ['2025-10-13', '16:00'])).toBe(
      'reschedule at 2025-10-14 16:00',
    );
  });

  it('may be moved to before it or after it, where both are meant by the name', () => {
    expect(moved('friday same time', ['2025-10-13', '16:00'])).toBe(
      'reschedule 2025-10-10 16:00 or 2025-10-17 16:00',
    );
  });
});
