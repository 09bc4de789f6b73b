import { describe, expect, it } from 'vitest';
import { answerBy } from '../../src/domain/answer-by.js';
import { parseWeekHours } from '../../src/domain/week-hours.js';

const HOURS = parseWeekHours({ mon: ['09:00-12:00', '14:00-18:00'], fri: ['09:00-12:00', '14:00-18:00'] });
const HOUR = 3_600_000;

function by(now: string, within = 2 * HOUR): string | null {
  const at = answerBy(HOURS, 'Europe/Paris', Date.parse(now), within);
  return at === null ? null : new Date(at).toISOString();
}

describe('a person answers by', () => {
  it('two hours from now, within working hours', () => {
    expect(by('2025-10-06T09:30:00+02:00')).toBe('2025-10-06T09:30:00.000Z');
  });
  it('the afternoon, when the morning is too short: the break does not count', () => {
    expect(by('2025-10-06T11:00:00+02:00')).toBe('2025-10-06T13:00:00.000Z');
  });
  it('the next working day, when this one is over', () => {
    expect(by('2025-10-06T19:00:00+02:00')).toBe('2025-10-10T09:00:00.000Z');
  });
  it('nobody knows when, without working hours', () => {
    expect(answerBy({}, 'Europe/Paris', 0, HOUR)).toBeNull();
  });
});
