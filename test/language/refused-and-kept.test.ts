/** What is refused is not taken, what is put right or asked about ends nothing. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { intentOf, momentOf, situation } from './contexts.js';

describe('all but what is offered', () => {
  it.each(['anything but those', 'any except these please', 'anything other than them'])(
    '"%s" refuses the offer',
    (text) => {
      expect(intentOf('slots', text)).toBe('reject_slots');
    },
  );

  it.each(['assez des matins', 'assez avec les matins'])('"%s" chooses no morning', (text) => {
    expect(momentOf(understand([text], situation('slots')))).toBe('date 2025-10-15, from 12:00');
  });

  it.each(['don’t do Tuesdays', 'scrub Tuesday', 'le mardi je peux rien caler'])(
    '"%s" leaves the other day',
    (text) => {
      expect(momentOf(understand([text], situation('days')))).toBe('date 2025-10-15, not 2025-10-14');
    },
  );

  it('keeps away from the part of the day that is named', () => {
    expect(momentOf(understand(['keep clear of mornings'], situation('booking')))).toBe('from 12:00');
  });

  it('takes an hour before which there is silence for where a wish begins', () => {
    const meant = understand(['jeudi mais silence radio avant 11h'], situation('booking'));
    expect(momentOf(meant)).toBe('date 2025-10-09, from 11:00');
  });
});

describe('a phone that is off', () => {
  it.each([
    'my mobile is on silent until 2',
    'my phone will be off till 2',
    'mon portable est éteint jusqu’à 14h',
  ])('"%s" moves nothing', (text) => {
    expect(intentOf('booked', text)).not.toBe('reschedule');
  });

  it('is no limit until then', () => {
    expect(momentOf(understand(['my phone is off till 3'], situation('booking')))).not.toContain('to 15:00');
  });
});

describe('what ends nothing', () => {
  it.each([
    ['known', 'can we cancel up to a month after'],
    ['known', 'on peut annuler sans frais'],
    ['booking', 'don’t rule me out'],
    ['booking', 'laissez tomber jeudi'],
    ['reminded', 'pas la peine de me répondre'],
    ['reminded', 'pas la peine de hurler'],
    ['booked', 'pas la peine de me le redire'],
    ['slots', 'tant pis, la première'],
    ['booking', 'there is a typo in my phone number'],
    ['booking', 'il y a un mauvais chiffre dans mon numéro'],
    ['booking', 'le portable est à ma femme mais écrivez ici'],
  ] as const)('%s: "%s"', (name, text) => {
    expect(['cancel', 'not_interested', 'wrong_number', 'opt_out']).not.toContain(intentOf(name, text));
  });

  it.each([
    ['booked', 'can I cancel', 'cancel'],
    ['booking', 'laissez tomber', 'not_interested'],
    ['booking', 'pas la peine, merci', 'not_interested'],
    ['booking', 'le numéro est à ma femme', 'wrong_number'],
  ] as const)('%s: "%s" is still %s', (name, text, intent) => {
    expect(intentOf(name, text)).toBe(intent);
  });
});
