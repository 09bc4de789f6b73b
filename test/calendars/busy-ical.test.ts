import { describe, expect, it } from 'vitest';
import { readBusyTimes, UnreadableCalendarError } from '../../src/calendars/busy-ical.js';

const WINDOW = { from: Date.parse('2025-10-06T00:00:00Z'), to: Date.parse('2025-11-10T00:00:00Z') };
const OWN = '.demo.test@ringback';
const VIENNA = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\n');

/** Each text is the lines of one event. */
function calendar(...events: string[]): string {
  const wrapped = events.map((lines) =>
    lines.startsWith('BEGIN:') ? lines : `BEGIN:VEVENT\n${lines}\nEND:VEVENT`,
  );
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...wrapped, 'END:VCALENDAR', '']
    .join('\n')
    .replaceAll('\n', '\r\n');
}
function busy(text: string, timeZone = 'Europe/Paris'): string[] {
  return readBusyTimes(text, { window: WINDOW, timeZone, ownUids: OWN }).map(
    ({ start, end }) =>
      `${new Date(start).toISOString().slice(0, 16)}/${new Date(end).toISOString().slice(0, 16)}`,
  );
}

describe("a person's other appointments", () => {
  it.each([
    ['in UTC', 'DTSTART:20251013T080000Z\nDTEND:20251013T090000Z'],
    ['with a zone that has a well-known name', 'DTSTART;TZID=Europe/Paris:20251013T100000\nDURATION:PT1H'],
    ['without a zone, in that of the calendar', 'DTSTART:20251013T100000\nDTEND:20251013T110000'],
  ])('are read %s', (_, lines) => {
    expect(busy(calendar(lines))).toEqual(['2025-10-13T08:00/2025-10-13T09:00']);
  });

  it('are read in a zone that only the file defines, before and after the clocks change', () => {
    const zoned = (date: string) =>
      `DTSTART;TZID=W. Europe Standard Time:${date}T100000\nDTEND;TZID=W. Europe Standard Time:${date}T110000`;
    expect(busy(calendar(VIENNA, zoned('20251013'), zoned('20251103')), 'America/New_York')).toEqual([
      '2025-10-13T08:00/2025-10-13T09:00',
      '2025-11-03T09:00/2025-11-03T10:00',
    ]);
  });

  it('take the zone of the file where a time names none', () => {
    const text = calendar('DTSTART:20251013T100000\nDTEND:20251013T110000').replace(
      'VERSION',
      'X-WR-TIMEZONE:Europe/London\r\nVERSION',
    );
    expect(busy(text)).toEqual(['2025-10-13T09:00/2025-10-13T10:00']);
  });

  it('are whole days in the calendar’s zone, 25 hours long where the clocks go back', () => {
    expect(busy(calendar('DTSTART;VALUE=DATE:20251026'))).toEqual(['2025-10-25T22:00/2025-10-26T23:00']);
  });

  it('are several days, the last one not included', () => {
    const lines = 'DTSTART;VALUE=DATE:20251013\nDTEND;VALUE=DATE:20251015';
    expect(busy(calendar(lines))).toEqual(['2025-10-12T22:00/2025-10-14T22:00']);
  });

  it('recur at the same time of the wall clock', () => {
    const lines =
      'UID:1\nDTSTART;TZID=Europe/Paris:20250106T090000\nDTEND;TZID=Europe/Paris:20250106T100000\nRRULE:FREQ=WEEKLY;BYDAY=MO';
    expect(busy(calendar(lines))).toEqual([
      '2025-10-06T07:00/2025-10-06T08:00',
      '2025-10-13T07:00/2025-10-13T08:00',
      '2025-10-20T07:00/2025-10-20T08:00',
      '2025-10-27T08:00/2025-10-27T09:00',
      '2025-11-03T08:00/2025-11-03T09:00',
    ]);
  });

  it('end with COUNT and with UNTIL, the last one included', () => {
    const times = 'DTSTART;TZID=Europe/Paris:20251006T090000\nDTEND;TZID=Europe/Paris:20251006T100000';
    expect(busy(calendar(`${times}\nRRULE:FREQ=DAILY;COUNT=2`))).toHaveLength(2);
    expect(busy(calendar(`${times}\nRRULE:FREQ=DAILY;UNTIL=20251008T070000Z`))).toHaveLength(3);
    expect(busy(calendar(`${times}\nRRULE:FREQ=DAILY;UNTIL=20251008`))).toHaveLength(3);
  });

  it('leave out what EXDATE excludes, whatever zone it is written in', () => {
    const lines = [
      'UID:1',
      'DTSTART;TZID=Europe/Paris:20251006T090000',
      'DTEND;TZID=Europe/Paris:20251006T100000',
      'RRULE:FREQ=DAILY;COUNT=5',
      'EXDATE;TZID=Europe/Paris:20251005T090000,20251007T090000',
      'EXDATE:20251008T070000Z',
      'EXDATE;VALUE=DATE:20251009',
    ].join('\n');
    expect(busy(calendar(lines))).toEqual([
      '2025-10-06T07:00/2025-10-06T08:00',
      '2025-10-10T07:00/2025-10-10T08:00',
    ]);
  });

  it('have times listed beside the rule', () => {
    const lines =
      'DTSTART:20251006T090000Z\nDTEND:20251006T100000Z\nRDATE:20251015T090000Z\nRDATE;VALUE=PERIOD:20251016T090000Z/PT2H';
    expect(busy(calendar(lines)).map((each) => each.slice(0, 16))).toEqual([
      '2025-10-06T09:00',
      '2025-10-15T09:00',
      '2025-10-16T09:00',
    ]);
  });

  it('move a single occurrence, and call a single one off', () => {
    const series = 'UID:1\nDTSTART:20251006T090000Z\nDTEND:20251006T100000Z\nRRULE:FREQ=DAILY;COUNT=3';
    const moved = 'UID:1\nRECURRENCE-ID:20251007T090000Z\nDTSTART:20251007T150000Z\nDTEND:20251007T160000Z';
    const off =
      'UID:1\nRECURRENCE-ID:20251008T090000Z\nSTATUS:CANCELLED\nDTSTART:20251008T090000Z\nDTEND:20251008T100000Z';
    expect(busy(calendar(series, moved, off))).toEqual([
      '2025-10-06T09:00/2025-10-06T10:00',
      '2025-10-07T15:00/2025-10-07T16:00',
    ]);
  });

  it.each([
    ['is transparent', 'TRANSP:TRANSPARENT'],
    ['was cancelled', 'STATUS:CANCELLED'],
    ['Outlook shows as free', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
    ['is one of our own meetings', `UID:abc.team${OWN}`],
  ])('do not count what %s', (_, line) => {
    expect(busy(calendar(`${line}\nDTSTART:20251013T080000Z\nDTEND:20251013T090000Z`))).toEqual([]);
  });

  it('are read from free/busy times too', () => {
    const lines =
      'BEGIN:VFREEBUSY\nFREEBUSY:20251013T080000Z/20251013T090000Z\nFREEBUSY;FBTYPE=FREE:20251014T080000Z/PT1H\nEND:VFREEBUSY';
    expect(busy(calendar(lines))).toEqual(['2025-10-13T08:00/2025-10-13T09:00']);
  });

  it('are joined where they touch', () => {
    expect(
      busy(
        calendar(
          'DTSTART:20251013T080000Z\nDTEND:20251013T090000Z',
          'DTSTART:20251013T083000Z\nDTEND:20251013T100000Z',
        ),
      ),
    ).toEqual(['2025-10-13T08:00/2025-10-13T10:00']);
  });

  it.each([
    ['a page', '<html>Sign in</html>'],
    ['nothing', ''],
    ['a contact', 'BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n'],
    [
      'an event each second for years',
      calendar('DTSTART:20150101T000000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY'),
    ],
  ])('are not known from %s', (_, text) => {
    expect(() => busy(text)).toThrow(UnreadableCalendarError);
  });

  it('are read in time whatever a rule asks for', () => {
    const rules = [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
      'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO',
      'FREQ=DAILY;INTERVAL=0',
      'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=9',
      'FREQ=MINUTELY;BYHOUR=25',
    ];
    for (const rule of rules) {
      const started = performance.now();
      try {
        busy(calendar(`DTSTART:19700101T080000Z\nDURATION:PT1H\nRRULE:${rule}`));
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableCalendarError);
      }
      expect(performance.now() - started, rule).toBeLessThan(3_000);
    }
  });
});
