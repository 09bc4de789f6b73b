import { describe, expect, it } from 'vitest';
import { identifyPhone } from '../../src/domain/phone.js';

describe('a phone number', () => {
  it.each([
    '+33612345678',
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '0033612345678',
    '00 33 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '+33(0)612345678',
    '  +33 6 12 34 56 78  ',
    '０６１２３４５６７８',
    '＋３３６１２３４５６７８',
    33612345678,
    612345678,
  ])('%s is the one contact +33612345678 (S0-28, S1-11, A-17)', (given) => {
    expect(identifyPhone(given, 'FR')).toMatchObject({ valid: true, number: '+33612345678' });
  });

  it.each(['8187405020', '(818) 740-5020', '818.740.5020', '+1 818-740-5020', '18187405020'])(
    '%s is the one contact +18187405020 of an American account (S4-10, A-21)',
    (given) => {
      expect(identifyPhone(given, 'US')).toMatchObject({ valid: true, number: '+18187405020' });
    },
  );

  it('is taken when it is possible, though no numbering plan knows it (A-14)', () => {
    expect(identifyPhone('8181234567', 'US')).toMatchObject({ valid: true, number: '+18181234567' });
  });

  it('keeps the form that is dialled apart from the one that names the contact (T1)', () => {
    expect(identifyPhone('+55 11 8765-4321', 'BR')).toEqual({
      valid: true,
      number: '+5511987654321',
      dialled: '+551187654321',
    });
  });

  it.each(['abc', '12', '+33 6', 'x'.repeat(100_000), '💬'])(
    '%# cannot be one and is named by a hash (A-20)',
    (given) => {
      const identity = identifyPhone(given, 'FR');
      expect(identity.valid).toBe(false);
      expect(identity.number).toMatch(/^raw-[0-9a-f]{24}$/);
      expect(identity).toHaveProperty('text.length', Math.min(given.length, 256));
    },
  );

  it('that cannot be one is the same contact with and without space around it', () => {
    expect(identifyPhone('  abc ', 'FR').number).toBe(identifyPhone('abc', 'FR').number);
    expect(identifyPhone('abd', 'FR').number).not.toBe(identifyPhone('abc', 'FR').number);
  });
});
