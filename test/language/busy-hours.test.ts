import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation } from './contexts.js';

function meant(text: string, at: 'booked' | 'booking' | 'slots'): string {
  const meaning = understand([text], situation(at));
  return `${meaning.intent} ${momentOf(meaning)}`.trim();
}

/** The meeting is on Thursday 9 October at 14:30. */
describe('hours in which they cannot', () => {
  it.each([
    'busy 10 to 4 tomorrow',
    'i work ten to four tomorrow',
    'je travaille de 10h à 16h demain',
    'en réunion de 14h à 16h',
    "j'ai cours de 14h à 16h",
  ])('refuse the meeting that lies in them: "%s"', (text) => {
    expect(meant(text, 'booked')).toBe('reject_slots');
  });

  it.each(['busy 10 to 12 tomorrow', 'je bosse de 9h à 12h demain'])(
    'leave one that does not: "%s"',
    (text) => expect(meant(text, 'booked')).toBe('confirm at 2025-10-09 14:30'),
  );

  it('move it to no hour that lies in them', () => {
    expect(meant('busy 10 to 4 friday', 'booked')).toBe('reschedule date 2025-10-10');
    expect(meant('busy 10 to 4 tomorrow, can you do 5?', 'booked')).toBe('reschedule at 2025-10-09 17:00');
  });
});

describe('"ten to four" beside a day', () => {
  it.each(['ten to four tomorrow', 'tomorrow, ten to four', 'five to three on friday please'])(
    'leaves the time open: it may be a span, or ten minutes to four: "%s"',
    (text) => {
      expect(understand([text], situation('booked')).at).toBeNull();
      expect(understand([text], situation('booking')).at).toBeNull();
    },
  );

  it('is a span where one says to be free', () => {
    expect(meant('free ten to four tomorrow', 'booking')).toBe(
      'propose_time date 2025-10-09, from 10:00, to 16:00',
    );
  });
});

describe('what is done with the meeting', () => {
  it.each(['leave it at 2', 'nvm leave it at 2pm', 'put it at 2', 'do it at 2', 'set it at 2 please'])(
    'names the hour that is wanted: "%s"',
    (text) => expect(meant(text, 'slots')).toBe('choose_slot at 2025-10-15 14:00'),
  );

  it('unlike what somebody has at that hour', () => {
    expect(meant('i have it at 2', 'slots')).not.toContain('14:00');
  });
});
