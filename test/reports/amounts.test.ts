import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDecimals, toDecimal } from '../../src/domain/decimal.js';

describe('an amount', () => {
  it.each([
    [5000, '5000'],
    [0.1, '0.1'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    ['5000.00', '5000.00'],
    [' 5000 ', '5000'],
    ['007', '7'],
    ['.5', '0.5'],
    ['-3.10', '-3.10'],
    ['1e3', '1000'],
    ['1 234,50', '1234.50'],
    ['1.234,50', '1234.50'],
    ['1\u202f234', '1234'],
    ['1,234.50', '1234.50'],
    ['12345678901234567890.123456789', '12345678901234567890.123456789'],
  ])('of %j is kept exactly as %s (S0-17)', (given, kept) => {
    expect(toDecimal(given)).toBe(kept);
  });

  it.each([['a lot'], [''], ['.'], ['1,234'], ['NaN'], [Infinity], ['1'.repeat(41)], ['0x10']])(
    'of %j is none, or ambiguous, and left to the payload',
    (given) => {
      expect(toDecimal(given)).toBeNull();
    },
  );

  it('adds up without rounding (S0-04)', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals('-0.05', '0.01')).toBe('-0.04');
    expect(addDecimals('9007199254740993', '0.50')).toBe('9007199254740993.50');
  });

  it('adds up to the same in any order, as whole cents do', () => {
    const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    const inUnits = (units: bigint): string => toDecimal(`${units}e-2`) ?? '';
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(addDecimals(inUnits(a), inUnits(b))).toBe(addDecimals(inUnits(b), inUnits(a)));
        expect(addDecimals(inUnits(a), inUnits(b))).toBe(addDecimals('0.00', inUnits(a + b)));
      }),
    );
  });
});
