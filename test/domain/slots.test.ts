import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarRules } from '../../src/domain/calendar.js';
import { NO_WISH } from '../../src/domain/language.js';
import type { Slot, Wish } from '../../src/domain/language.js';
import {
  alternatives,
  checkSlot,
  dayOf,
  dayOffer,
  freeSlots,
  offerInstead,
  offerSlots,
  slotOffer,
} from '../../src/domain/slots.js';
import { civilToInstant, instantToCivil, weekdayOf } from '../../src/domain/zone.js';

const PARIS = 'Europe/Paris';
const MINUTE = 60_000;
const DAY = 86_400_000;
const workday = [
  { from: '08:30', to: '12:30' },
  { from: '14:00', to: '18:00' },
];

const RULES: CalendarRules = {
  id: 'team',
  timeZone: PARIS,
  hours: { 1: workday, 2: workday, 3: workday, 4: workday, 5: workday },
  slotMinutes: 30,
  leadMinutes: 60,
  bufferMinutes: 0,
  perDay: null,
  horizonDays: 14,
  holidays: [],
};

/** Monday, 13 October 2025, 13:31 in Paris: the moment of "Pas possible" in the guide's conversation. */
const NOW = at('2025-10-13', '13:31');

function at(date: string, time: string, zone = PARIS): number {
  return civilToInstant(date, time, zone);
}
function slot(date: string, time: string, minutes = 30): Slot {
  return { start: at(date, time), end: at(date, time) + minutes * MINUTE };
}
function availability(change: Partial<CalendarRules> = {}, busy: Slot[] = [], now = NOW) {
  return { rules: { ...RULES, ...change }, busy, now };
}
function wish(change: Partial<Wish>): Wish {
  return { ...NO_WISH, ...change };
}
function times(slots: Slot[], zone = PARIS): string[] {
  return slots.map(({ start }) => {
    const { date, time } = instantToCivil(start, zone);
    return `${date} ${time}`;
  });
}
function day(date: string, zone = PARIS): { from: number; to: number } {
  const from = at(date, '00:00', zone);
  return { from, to: from + DAY };
}

describe('free slots', () => {
  test('lie back to back in the working hours', () => {
    const { hours, ...rest } = RULES;
    const short = { ...rest, hours: { ...hours, 2: [{ from: '09:00', to: '10:45' }] } };
    expect(times(freeSlots({ rules: short, busy: [], now: NOW }, day('2025-10-14')))).toEqual([
      '2025-10-14 09:00',
      '2025-10-14 09:30',
      '2025-10-14 10:00',
    ]);
  });

  test('leave out what begins before the lead time is over', () => {
    const [first] = freeSlots(availability(), day('2025-10-13'));
    expect(times(first ? [first] : [])).toEqual(['2025-10-13 15:00']);
  });

  test('end with the last day of the horizon', () => {
    const slots = freeSlots(availability({ horizonDays: 2 }), { from: NOW, to: NOW + 30 * DAY });
    expect(times(slots.slice(-1))).toEqual(['2025-10-15 17:30']);
  });

  test('know holidays', () => {
    expect(freeSlots(availability({ holidays: ['2025-10-14'] }), day('2025-10-14'))).toEqual([]);
  });

  test('keep the buffer on both sides of a booking', () => {
    const busy = [slot('2025-10-14', '10:00')];
    const free = times(freeSlots(availability({ bufferMinutes: 15 }, busy), day('2025-10-14')));
    expect(free.filter((text) => text < '2025-10-14 12')).toEqual([
      '2025-10-14 08:30',
      '2025-10-14 09:00',
      '2025-10-14 11:00',
      '2025-10-14 11:30',
    ]);
  });

  test('keep the wall clock when summer time ends', () => {
    const slots = freeSlots(availability({}, [], at('2025-10-24', '12:00')), day('2025-10-27'));
    expect(times(slots.slice(0, 1))).toEqual(['2025-10-27 08:30']);
  });

  test('on the day the clocks go forward, none lies in the hour that is skipped', () => {
    const night = { 7: [{ from: '01:00', to: '04:00' }] };
    const slots = freeSlots(availability({ hours: night }, [], at('2026-03-27', '12:00')), day('2026-03-29'));
    expect(times(slots).map((text) => text.slice(11))).toEqual(['01:00', '01:30', '03:00', '03:30']);
  });

  test('an interval that lies wholly in the skipped hour has none', () => {
    const night = { 7: [{ from: '02:00', to: '03:00' }] };
    expect(
      freeSlots(availability({ hours: night }, [], at('2026-03-27', '12:00')), day('2026-03-29')),
    ).toEqual([]);
  });

  test('never overlap a booking, always lie inside the hours, whatever the zone and the season', () => {
    const start = at('2026-01-05', '00:00');
    let seen = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(PARIS, 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Cairo'),
        fc.integer({ min: 0, max: 365 * 24 * 60 }),
        fc.array(
          fc.record({
            offset: fc.integer({ min: 0, max: 5 * 24 * 60 }),
            minutes: fc.integer({ min: 5, max: 240 }),
          }),
        ),
        fc.constantFrom(0, 10, 45),
        fc.constantFrom(15, 30, 50),
        (timeZone, minutes, taken, bufferMinutes, slotMinutes) => {
          const now = start + minutes * MINUTE;
          const busy = taken.map(({ offset, minutes: length }) => {
            const from = now + offset * MINUTE;
            return { start: from, end: from + length * MINUTE };
          });
          const rules = { ...RULES, timeZone, bufferMinutes, slotMinutes, horizonDays: 5 };
          for (const { start: from, end } of freeSlots(
            { rules, busy, now },
            { from: now, to: now + 9 * DAY },
          )) {
            const free = busy.every(
              (other) =>
                from >= other.end + bufferMinutes * MINUTE || end <= other.start - bufferMinutes * MINUTE,
            );
            const begins = instantToCivil(from, timeZone);
            const ends = instantToCivil(end, timeZone);
            const open = (rules.hours[String(weekdayOf(begins.date) || 7)] ?? []).some(
              (interval) => interval.from <= begins.time && ends.time <= interval.to,
            );
            expect({ free, open, early: from < now + 60 * MINUTE }).toEqual({
              free: true,
              open: true,
              early: false,
            });
            seen += 1;
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});

describe('checking a time', () => {
  test.each([
    ['a time within the hours', '2025-10-14', '14:30', 'ok'],
    ['a time off the grid of slots', '2025-10-14', '14:20', 'ok'],
    ['a time before the lead time is over', '2025-10-13', '14:30', 'too_soon'],
    ['a time in the past', '2025-10-10', '10:00', 'too_soon'],
    ['a time after the horizon', '2025-10-28', '10:00', 'too_far'],
    ['a time on a Saturday', '2025-10-18', '10:00', 'outside_hours'],
    ['a time that would run over the lunch break', '2025-10-14', '12:15', 'outside_hours'],
    ['a time on a holiday', '2025-10-15', '10:00', 'outside_hours'],
    ['a time that overlaps a booking', '2025-10-14', '09:15', 'taken'],
  ])('%s: %s %s is %s (S3-09)', (_, date, time, expected) => {
    const busy = [slot('2025-10-14', '09:00')];
    expect(checkSlot(availability({ holidays: ['2025-10-15'] }, busy), at(date, time))).toBe(expected);
  });
});

describe('offering times', () => {
  test('for a whole day, the hour that was sought where it is free, and one in the other half', () => {
    const sought = wish({ date: '2025-10-15', sought: '10:00' });
    expect(times(offerSlots(availability(), sought, PARIS))).toEqual([
      '2025-10-15 10:00',
      '2025-10-15 14:00',
    ]);
    const taken = availability({}, [slot('2025-10-15', '10:00')]);
    expect(times(offerSlots(taken, sought, PARIS))).toEqual(['2025-10-15 08:30', '2025-10-15 14:00']);
  });

  test('for a whole day, one in the morning and one in the afternoon (S3-09)', () => {
    const offer = offerSlots(availability(), wish({ date: '2025-10-15' }), PARIS);
    expect(times(offer)).toEqual(['2025-10-15 08:30', '2025-10-15 14:00']);
  });

  test('for a part of the day, up to three spread over it', () => {
    const offer = offerSlots(availability(), wish({ date: '2025-10-15', part: 'afternoon' }), PARIS);
    expect(times(offer)).toEqual(['2025-10-15 14:00', '2025-10-15 16:00', '2025-10-15 17:30']);
  });

  test('for a range, only what ends within it', () => {
    const wished = wish({ date: '2025-10-15', notBefore: '15:00', notAfter: '16:00' });
    expect(times(offerSlots(availability(), wished, PARIS))).toEqual([
      '2025-10-15 15:00',
      '2025-10-15 15:30',
    ]);
  });

  test('for a time that is taken, the nearest two', () => {
    const busy = [slot('2025-10-15', '15:00')];
    const offer = offerSlots(availability({}, busy), wish({ date: '2025-10-15', time: '15:00' }), PARIS);
    expect(times(offer)).toEqual(['2025-10-15 14:30', '2025-10-15 15:30']);
  });

  test.each<[string, Partial<Wish>, string[]]>([
    ['an evening', { part: 'evening' }, ['17:00', '17:30']],
    ['hours after those of work', { notBefore: '19:00' }, ['17:00', '17:30']],
    ['hours before them', { notAfter: '08:00' }, ['08:30', '09:00']],
    ['lunch', { notBefore: '12:45', notAfter: '13:30' }, ['12:00', '14:00']],
  ])('for %s, on which nobody works, the two that come nearest that day', (_, change, nearest) => {
    const offer = offerSlots(availability(), wish({ date: '2025-10-15', ...change }), PARIS);
    expect(times(offer)).toEqual(nearest.map((time) => `2025-10-15 ${time}`));
  });

  test('within the days that are wished, at the hours that are wished', () => {
    const span = { from: '2025-10-20', to: '2025-10-26' };
    const offer = offerSlots(availability(), wish({ span, notBefore: '16:00' }), PARIS);
    expect(times(offer)).toEqual(['2025-10-20 16:00', '2025-10-21 16:00', '2025-10-22 16:00']);
  });

  test('of several moments that suit alike, exactly those that are free', () => {
    const either = [
      { date: '2025-10-14', time: '10:00' },
      { date: '2025-10-15', time: '15:00' },
    ];
    const both = offerSlots(availability(), wish({ either }), PARIS);
    expect(times(both)).toEqual(['2025-10-14 10:00', '2025-10-15 15:00']);
    const one = offerSlots(availability({}, [slot('2025-10-14', '10:00')]), wish({ either }), PARIS);
    expect(times(one)).toEqual(['2025-10-15 15:00']);
  });

  test('of several days with hours of their own, the first that is free within them', () => {
    const either = [
      { date: '2025-10-14', time: null, hours: { part: null, notBefore: '16:00', notAfter: null } },
      { date: '2025-10-15', time: null, hours: { part: null, notBefore: null, notAfter: '10:00' } },
    ];
    const both = offerSlots(availability(), wish({ either }), PARIS);
    expect(times(both)).toEqual(['2025-10-14 16:00', '2025-10-15 08:30']);
    const one = offerSlots(availability({}, [slot('2025-10-14', '16:00', 120)]), wish({ either }), PARIS);
    expect(times(one)).toEqual(['2025-10-15 08:30']);
  });

  test('of several moments of which none is free, the nearest to each', () => {
    const either = [
      { date: '2025-10-14', time: '09:00' },
      { date: '2025-10-14', time: '19:00' },
    ];
    const busy = [slot('2025-10-14', '09:00')];
    const offer = offerSlots(availability({}, busy), wish({ either }), PARIS);
    expect(times(offer)).toEqual(['2025-10-14 08:30', '2025-10-14 17:30']);
  });

  test('of several hours of any day, those of the next day that has them', () => {
    const either = [
      { date: null, time: '09:00' },
      { date: null, time: '09:30' },
    ];
    const offer = offerSlots(availability(), wish({ either }), PARIS);
    expect(times(offer)).toEqual(['2025-10-14 09:00', '2025-10-14 09:30']);
  });

  test('for a day without free time, the next day that has some', () => {
    const offer = offerSlots(availability(), wish({ date: '2025-10-18' }), PARIS);
    expect(times(offer)).toEqual(['2025-10-20 08:30', '2025-10-20 14:00']);
  });

  test('for a time without a day, that time on the next two days', () => {
    const offer = offerSlots(availability(), wish({ time: '10:00', rejected: ['2025-10-13'] }), PARIS);
    expect(times(offer)).toEqual(['2025-10-14 10:00', '2025-10-15 10:00']);
  });

  test('a whole day begins no earlier than eight by the clock of the prospect, unless the morning is wished so early', () => {
    const zone = 'Europe/London';
    const of = (change: Partial<Wish>) =>
      times(offerSlots(availability(), wish({ date: '2025-10-15', ...change }), zone), zone);
    expect(of({})).toEqual(['2025-10-15 08:00', '2025-10-15 13:00']);
    expect(of({ notAfter: '08:00' })).toEqual(['2025-10-15 07:30']);
  });

  test('the wish is in the zone of the prospect, who is asleep when the working day begins', () => {
    const offer = offerSlots(
      availability(),
      wish({ date: '2025-10-15', part: 'morning' }),
      'America/New_York',
    );
    expect(times(offer, 'America/New_York')).toEqual([
      '2025-10-15 08:00',
      '2025-10-15 10:00',
      '2025-10-15 11:30',
    ]);
  });

  test('nothing free, nothing offered', () => {
    expect(offerSlots(availability({ hours: {} }), NO_WISH, PARIS)).toEqual([]);
  });
});

describe('offering days', () => {
  test('the next two that are free, never the one ruled out (S3-09)', () => {
    expect(dayOffer(availability(), wish({ rejected: ['2025-10-13'] }), PARIS)?.days).toEqual([
      '2025-10-14',
      '2025-10-15',
    ]);
  });

  test('today too, while the prospect did not rule it out', () => {
    expect(dayOffer(availability(), NO_WISH, PARIS)?.days).toEqual(['2025-10-13', '2025-10-14']);
  });

  test('full days and days off are passed over', () => {
    const full = { start: at('2025-10-14', '00:00'), end: at('2025-10-17', '13:00') };
    expect(dayOffer(availability({}, [full]), wish({ rejected: ['2025-10-13'] }), PARIS)?.days).toEqual([
      '2025-10-17',
      '2025-10-20',
    ]);
  });

  test('only days that fit the part of the day wished, where there are any', () => {
    const mornings = { start: at('2025-10-14', '00:00'), end: at('2025-10-14', '14:00') };
    const wished = wish({ part: 'morning', rejected: ['2025-10-13'] });
    expect(dayOffer(availability({}, [mornings]), wished, PARIS)?.days).toEqual(['2025-10-15', '2025-10-16']);
  });
});

describe('what is offered instead of what was wished', () => {
  test.each<[string, Partial<Wish>, object]>([
    ['on a day off', { date: '2025-10-18' }, { why: 'closed' }],
    ['at a weekend', { span: { from: '2025-10-18', to: '2025-10-19' } }, { why: 'closed' }],
    ['on a day without free time', { date: '2025-10-16' }, { why: 'full' }],
    ['on days without free time', { span: { from: '2025-10-16', to: '2025-10-16' } }, { why: 'full' }],
    [
      'on days to come',
      { span: { from: '2025-11-01', to: '2025-11-30' } },
      { why: 'far', begins: at('2025-11-01', '00:00') },
    ],
    ['on the day after the last', { date: '2025-10-28' }, { why: 'far', begins: at('2025-10-28', '00:00') }],
    ['after work', { date: '2025-10-15', part: 'evening' }, { why: 'after_hours', time: '18:00' }],
    ['before work', { notAfter: '08:00' }, { why: 'before_hours', time: '08:30' }],
    ['at lunch', { notBefore: '12:45', notAfter: '13:30' }, { why: 'taken' }],
  ])('%s says why', (_, change, elsewhere) => {
    const full = availability({}, [slot('2025-10-16', '08:00', 720)]);
    const wished = wish(change);
    expect(slotOffer(full, offerSlots(full, wished, PARIS), wished, PARIS)).toMatchObject({ elsewhere });
  });

  test('says nothing where it is what was wished', () => {
    const wished = wish({ span: { from: '2025-10-20', to: '2025-10-26' } });
    expect(dayOffer(availability(), wished, PARIS)).toEqual({
      kind: 'days',
      days: ['2025-10-20', '2025-10-21'],
    });
  });

  test('are the last days that can be booked for days beyond them, and no others once these are ruled out', () => {
    const span = { from: '2026-01-01', to: null };
    expect(dayOffer(availability(), wish({ span }), PARIS)).toEqual({
      kind: 'days',
      days: ['2025-10-24', '2025-10-27'],
      elsewhere: { why: 'far', begins: at('2026-01-01', '00:00') },
    });
    const rejected = ['2025-10-24', '2025-10-27'];
    expect(dayOffer(availability(), wish({ span, rejected }), PARIS)).toBeNull();
  });

  test.each([
    ['2025-10-15', '21:00', { why: 'after_hours', time: '18:00' }],
    ['2025-10-18', '10:00', { why: 'closed' }],
    ['2026-01-15', '10:00', { why: 'far', begins: at('2026-01-15', '00:00') }],
    ['2025-10-15', '13:00', { why: 'taken' }],
  ])('of %s at %s says why as well', (date, time, why) => {
    const slots = alternatives(availability(), at(date, time), PARIS);
    expect(offerInstead(availability(), at(date, time), slots, PARIS)).toEqual(why);
  });

  test.each<[string, object | undefined]>([
    ['23:00', { why: 'after_hours', time: '18:00' }],
    ['18:00', { why: 'after_hours', time: '18:00' }],
    ['05:00', { why: 'before_hours', time: '08:30' }],
    ['14:30', undefined],
    ['13:00', undefined],
  ])('of %s on no day says that no day has that hour, where it is so', (time, why) => {
    const wished = wish({ time });
    const offer = slotOffer(availability(), offerSlots(availability(), wished, PARIS), wished, PARIS);
    expect(offer?.elsewhere).toEqual(why);
  });

  test('tells when work ends by the prospect’s clock', () => {
    const zone = 'Europe/London';
    const wished = wish({ date: '2025-10-15', part: 'evening' });
    const slots = offerSlots(availability(), wished, zone);
    expect(slotOffer(availability(), slots, wished, zone)?.elsewhere).toEqual({
      why: 'after_hours',
      time: '17:00',
    });
  });
});

test('in place of a time that cannot be had, the nearest of that day are named', () => {
  const busy = [slot('2025-10-14', '14:30')];
  expect(times(alternatives(availability({}, busy), at('2025-10-14', '14:30'), PARIS))).toEqual([
    '2025-10-14 14:00',
    '2025-10-14 15:00',
  ]);
});

test('a time that many went for has other alternatives for each of them, all of them near', () => {
  const busy = [slot('2025-10-14', '14:30')];
  const pairs = Array.from({ length: 40 }, (_, seed) =>
    times(alternatives(availability({}, busy), at('2025-10-14', '14:30'), PARIS, { size: 8, seed })),
  );
  expect(new Set(pairs.map((pair) => pair.join())).size).toBe(8);
  expect(pairs.every((pair) => pair.length === 2 && pair[0] !== pair[1])).toBe(true);
  const near = new Set(pairs.flat());
  expect([...near].every((time) => time.startsWith('2025-10-14 1'))).toBe(true);
});

test('a crowd that has taken a whole day is shared out over the next one', () => {
  const busy = freeSlots(availability(), day('2025-10-14'));
  const pair = (seed: number) =>
    times(alternatives(availability({}, busy), at('2025-10-14', '14:30'), PARIS, { size: 8, seed }));
  expect(pair(1)[0]).toContain('2025-10-15');
  expect(pair(1)).not.toEqual(pair(2));
});

test('a day that has as many meetings as it takes is neither offered nor booked', () => {
  const full = {
    ...availability({ perDay: 2 }, [slot('2025-10-14', '08:30'), slot('2025-10-14', '09:00')]),
    booked: [at('2025-10-14', '08:30'), at('2025-10-14', '09:00')],
  };
  expect(freeSlots(full, day('2025-10-14'))).toEqual([]);
  expect(freeSlots(full, day('2025-10-15')).length).toBeGreaterThan(0);
  expect(checkSlot(full, at('2025-10-14', '15:00'))).toBe('taken');
  expect(dayOffer(full, wish({}), PARIS)?.days).not.toContain('2025-10-14');
});

test('the day of an instant begins and ends with the calendar’s own, 25 hours apart where clocks go back', () => {
  const { from, to } = dayOf(RULES, at('2025-10-26', '12:00'));
  expect([from, to - from]).toEqual([at('2025-10-26', '00:00'), 25 * 60 * MINUTE]);
});
