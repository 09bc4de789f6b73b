/** When messages are welcome is said of no call. */
import { describe, expect, it } from 'vitest';
import { NO_WISH } from '../../src/domain/language.js';
import { standardTopics } from '../../src/language/wordings/topics.js';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';
import type { SITUATIONS } from './contexts.js';

function meant(name: keyof typeof SITUATIONS, text: string) {
  const topics = standardTopics('Alvio');
  const { intent, at, wish, topics: asked, answers } = understand([text], situation(name, { topics }));
  return { intent, at, wish, topics: asked, answers };
}

const TEXTS = [
  'pas de message le dimanche svp',
  'pas de sms le week-end merci',
  "n'écrivez pas le soir",
  'et pas de textos après 21h',
  'évitez de m’écrire pendant le boulot',
  'merci de ne pas envoyer de messages le soir',
  'les messages c’est pas après 20h',
  'no messages on sundays please',
  'not after 8pm for texts',
  "please don't message me during work hours",
  'no texts before 9am or after 8pm please',
  'please no reminders at the weekend',
];

describe('when messages are welcome', () => {
  it.each(TEXTS)('is noted while a meeting stands, which stays: "%s"', (text) => {
    const noted = { intent: 'question', at: null, wish: NO_WISH, topics: ['to_pass_on'], answers: [] };
    expect(meant('booked', text)).toEqual(noted);
  });

  it.each(TEXTS)('is no answer and no wish before: "%s"', (text) => {
    expect(meant('known', text)).toMatchObject({ at: null, wish: NO_WISH, answers: [] });
  });

  it('is told beside the time of the call', () => {
    const { at } = meant('booked', 'no messages on sunday, call me tuesday at 10');
    expect(at).toBe(Date.parse('2025-10-14T10:00:00+02:00'));
    expect(meant('known', 'oui mais pas de sms le soir').answers).toHaveLength(1);
  });

  it.each(['pas le dimanche svp', 'not on sundays please', "don't text me sunday, call me instead"])(
    'or a day of the call is ruled out: "%s"',
    (text) => {
      expect(meant('booked', text).wish.rejected).toContain('2025-10-12');
    },
  );

  it.each(['arrêtez les messages', 'plus de messages', 'stop texting me at night, take me off your list'])(
    'or none is: "%s"',
    (text) => {
      expect(meant('booked', text).intent).toBe('opt_out');
    },
  );
});
