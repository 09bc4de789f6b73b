import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilToInstant,
  daysBetween,
  instantToCivil,
  isCivilDate,
  isoWithOffset,
  weekdayOf,
} from '../../src/domain/zone.js';

const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];

describe('time zones', () => {
  it("writes a meeting's start with the zone's own offset (S2-26)", () => {
    expect(isoWithOffset(Date.UTC(2026, 0, 24, 13, 30), 'Europe/Paris')).toBe('2026-01-24T14:30:00+01:00');
    expect(isoWithOffset(Date.UTC(2025, 9, 9, 12, 30), 'Europe/Paris')).toBe('2025-10-09T14:30:00+02:00');
    expect(isoWithOffset(Date.UTC(2025, 9, 9, 12, 30), 'America/St_Johns')).toBe('2025-10-09T10:00:00-02:30');
    expect(isoWithOffset(Date.UTC(2025, 9, 9, 12, 30), 'UTC')).toBe('2025-10-09T12:30:00+00:00');
  });

  it('finds the instant of a civil date and time in summer and in winter', () => {
    expect(civilToInstant('2025-10-13', '14:30', 'Europe/Paris')).toBe(Date.UTC(2025, 9, 13, 12, 30));
    expect(civilToInstant('2026-01-13', '14:30', 'Europe/Paris')).toBe(Date.UTC(2026, 0, 13, 13, 30));
  });

  it('moves a time that a change of clocks skips on by the gap', () => {
    const instant = civilToInstant('2026-03-29', '02:30', 'Europe/Paris');
    expect(instantToCivil(instant, 'Europe/Paris')).toEqual({ date: '2026-03-29', time: '03:30' });
  });

  it('takes the first of a time that occurs twice', () => {
    expect(isoWithOffset(civilToInstant('2025-10-26', '02:30', 'Europe/Paris'), 'Europe/Paris')).toBe(
      '2025-10-26T02:30:00+02:00',
    );
    expect(isoWithOffset(civilToInstant('2025-11-02', '01:30', 'America/New_York'), 'America/New_York')).toBe(
      '2025-11-02T01:30:00-04:00',
    );
  });

  it('comes back to the same instant from the civil date and time, outside repeated hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 22 }).map((quarter) => quarter * 900_000),
        fc.constantFrom(...ZONES),
        (ms, zone) => {
          const civil = instantToCivil(ms, zone);
          const again = civilToInstant(civil.date, civil.time, zone);
          expect(instantToCivil(again, zone)).toEqual(civil);
          expect([ms, ms - 3_600_000, ms - 1_800_000]).toContain(again);
        },
      ),
    );
  });

  it('counts days over the ends of months, years and leap Februaries', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2025-12-30', '2026-01-02')).toBe(3);
    expect(weekdayOf('2025-10-13')).toBe(1);
    expect([isCivilDate(2027, 2, 29), isCivilDate(2028, 2, 29), isCivilDate(2025, 4, 31)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('names an unknown zone as an error', () => {
    expect(() => instantToCivil(0, 'Europe/Nowhere')).toThrow(RangeError);
  });
});
